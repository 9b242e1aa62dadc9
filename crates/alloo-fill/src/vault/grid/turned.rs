//! Registers that lie on their side: each column is a record, each row has one name and one sort of value.

use super::judge::{flat, is_label};
use super::table::{Cell, LineNumber, VaultRow};
use crate::vault::words;

/// Larger ones are none: nobody compares so many things side by side.
const MOST: (usize, usize) = (60, 24);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum AxisSort {
    Date,
    Figure,
    Text,
}

fn sort(text: &str) -> AxisSort {
    let text = flat(text);
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    if words::date(&text).is_some() {
        AxisSort::Date
    } else if digits > 0 && digits >= letters && !text.starts_with(char::is_alphabetic) {
        AxisSort::Figure
    } else {
        AxisSort::Text
    }
}

/// The rows with their columns as records, where that is how they are meant: what stands in one row is of one
/// sort, what stands in one column of several.
pub(super) fn upright(rows: &[VaultRow]) -> Option<Vec<VaultRow>> {
    let columns = rows.first()?.cells.len();
    let even = rows
        .iter()
        .all(|row| row.cells.len() == columns && row.cells.iter().all(|cell| cell.span <= 1));
    if !even || !(4..=MOST.0).contains(&rows.len()) || !(3..=MOST.1).contains(&columns) {
        return None;
    }
    let mut sorts = Vec::new();
    for (place, row) in rows.iter().enumerate() {
        let [name, values @ ..] = row.cells.as_slice() else {
            return None;
        };
        if !(is_label(&name.text) || place == 0 && name.text.trim().is_empty()) {
            return None;
        }
        let mut own = values
            .iter()
            .filter(|cell| !cell.text.trim().is_empty())
            .map(|cell| sort(&cell.text));
        let first = own.next()?;
        if own.any(|other| other != first) {
            return None;
        }
        sorts.push(first);
    }
    let (heads, values) = sorts.split_first()?;
    let mixed = values.iter().any(|sort| Some(sort) != values.first());
    if *heads != AxisSort::Text || !mixed {
        return None;
    }
    let column = |at: usize| -> Vec<Cell> {
        let cells = rows.iter().filter_map(|row| row.cells.get(at).cloned());
        cells
            .map(|cell| Cell {
                strong: at == 0,
                ..cell
            })
            .collect()
    };
    let line = |at: usize| VaultRow {
        number: LineNumber::column(at),
        cells: column(at),
        header: at == 0,
    };
    Some((0..columns).map(line).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(rows: &[&[&str]]) -> Vec<VaultRow> {
        let line = |(at, cells): (usize, &&[&str])| VaultRow {
            number: LineNumber::row(at),
            cells: cells.iter().map(|text| Cell::plain(*text)).collect(),
            header: false,
        };
        rows.iter().enumerate().map(line).collect()
    }

    #[test]
    fn a_table_on_its_side_is_turned() {
        let lying = rows(&[
            &["Pump", "P-101", "P-102"],
            &["Delivered", "2026-03-01", "2026-04-02"],
            &["Capacity", "120 l/s", "90 l/s"],
            &["Supplier", "Hydra", "Lindqvist"],
        ]);
        let upright = upright(&lying).unwrap();
        let texts: Vec<Vec<&str>> = upright
            .iter()
            .map(|row| row.cells.iter().map(|cell| cell.text.as_str()).collect())
            .collect();
        assert_eq!(texts[0], ["Pump", "Delivered", "Capacity", "Supplier"]);
        assert_eq!(texts[2], ["P-102", "2026-04-02", "90 l/s", "Lindqvist"]);
    }

    #[test]
    fn others_stay_as_they_are() {
        for table in [
            // Registers, forms of two pairs, matrices of dates and of amounts.
            rows(&[
                &["Ref", "Title", "Due"],
                &["R1", "Pump", "2026-01-02"],
                &["R2", "Door", "2026-01-03"],
                &["R3", "Wall", ""],
            ]),
            rows(&[
                &["Milestone", "Planned", "Actual"],
                &["Start", "2026-01-02", "2026-01-03"],
                &["End", "2026-05-02", ""],
                &["Use", "2026-06-02", ""],
            ]),
            rows(&[
                &["Item", "Budget", "Forecast"],
                &["Steel", "10", "12"],
                &["Sand", "20", "18"],
                &["Lime", "5", "5"],
            ]),
            rows(&[
                &["Client", "PMHA", "Site"],
                &["Date", "2026-01-02", "East"],
                &["No", "5", "6"],
                &["By", "Ada", "Bo"],
            ]),
        ] {
            assert!(upright(&table).is_none(), "{table:?}");
        }
    }
}
