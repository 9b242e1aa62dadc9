//! Registers: a header of one or two rows over records.

use jiff::ToSpan;
use jiff::civil::Date;

use super::judge::{filled, flat, is_header, is_label, is_value, width};
use super::table::{Cell, Made, VaultRow, VaultTable};
use crate::model::{Row, Table};
use crate::vault::builder::Builder;
use crate::vault::words;

/// Rows of totals close a register and are no records.
const TOTALS: [&str; 16] = [
    "total",
    "totals",
    "subtotal",
    "sub total",
    "grand total",
    "sum",
    "summe",
    "gesamt",
    "gesamtsumme",
    "zwischensumme",
    "sous total",
    "total général",
    "合计",
    "总计",
    "小计",
    "共计",
];

/// Words of names whose values are dates.
const DATED: &str = "date dates due deadline datum termin fällig fälligkeit stichtag échéance fecha plazo vencimiento \
    日期 到期日";

/// Words of names whose values are sums or counts, whenever they are due.
const SUMS: &str = "amount amounts value sum total balance payment price cost costs net gross betrag summe wert montant \
    solde importe monto saldo 金额 合计";

/// The days of this century as Excel counts them.
const SERIALS: std::ops::RangeInclusive<i32> = 36_526..=73_050;

/// The date that a bare number stands for under a name of dates.
pub(super) fn date_of_serial(made: Made, name: &str, text: &str) -> Option<String> {
    let text = text.trim();
    if made == Made::Text || text.len() != 5 {
        return None;
    }
    let serial: i32 = text.parse().ok().filter(|serial| SERIALS.contains(serial))?;
    // "Value to date" and "amount due" head sums.
    let normal = words::normal(name).replace("to date", " ");
    if normal.split(' ').any(|word| words::among(SUMS, word)) {
        return None;
    }
    let dated = normal.split(' ').any(|word| words::among(DATED, word)) || normal.ends_with("datum");
    if !dated {
        return None;
    }
    let date = Date::new(1899, 12, 30)
        .ok()?
        .checked_add(i64::from(serial).days())
        .ok()?;
    Some(date.to_string())
}

/// Whether two rows are one header: groups over columns.
pub(super) fn is_double(first: &VaultRow, second: &VaultRow, columns: usize) -> bool {
    if second.header {
        return true;
    }
    let spans = first.cells.iter().any(|cell| cell.span > 1);
    if spans {
        let named = filled(second);
        return width(first) == columns
            && (is_header(second, columns)
                || named.len() > 1
                    && named.iter().all(|cell| is_label(&cell.text))
                    && covers(first, second));
    }
    let below = filled(second);
    covers(first, second)
        && below.len() > 1
        && below
            .iter()
            .all(|cell| is_label(&cell.text) && !is_value(&cell.text))
        && filled(first)
            .iter()
            .all(|cell| is_label(&cell.text) && !is_value(&cell.text))
}

/// Whether the second row names every column that the first does not, and leaves one that it does.
fn covers(first: &VaultRow, second: &VaultRow) -> bool {
    let text = |row: &VaultRow, column: usize| spread(row).nth(column).map(|(_, text)| text);
    let cell =
        |row: &VaultRow, column: usize| spread(row).nth(column).is_some_and(|(_, text)| !text.is_empty());
    let columns = width(first).max(width(second));
    let (mut lacking, mut alone) = (false, false);
    for column in 0..columns {
        match (cell(first, column), cell(second, column)) {
            (false, false) => return false,
            (false, true) => lacking = true,
            (true, false) => alone = true,
            // Merged downwards.
            (true, true) => alone |= text(first, column) == text(second, column),
        }
    }
    let spanned = first.cells.iter().any(|cell| cell.span > 1);
    (lacking || spanned) && alone
}

/// The cells of a row by columns: what spans several stands in the first.
fn spread(row: &VaultRow) -> impl Iterator<Item = (&Cell, String)> {
    row.cells.iter().flat_map(|cell| {
        (0..cell.span.max(1)).map(move |at| (cell, if at == 0 { flat(&cell.text) } else { String::new() }))
    })
}

/// A register that is being read.
pub(super) struct Register<'g> {
    grid: &'g VaultTable,
    /// From the header on.
    rows: &'g [VaultRow],
    /// How many rows the header has.
    depth: usize,
    header: Vec<String>,
    /// Rows left out, since nobody knows which cell is which column's.
    ragged: usize,
}

impl<'g> Register<'g> {
    pub(super) fn new(grid: &'g VaultTable, rows: &'g [VaultRow], depth: usize, columns: usize) -> Self {
        Register {
            header: names(rows.get(..depth).unwrap_or(rows), columns),
            grid,
            rows,
            depth,
            ragged: 0,
        }
    }

    /// Puts the records into the document's content.
    pub(super) fn put(mut self, builder: &mut Builder, title: String) {
        let mut table = Table {
            document: 0,
            title,
            headings: builder.headings(),
            place: self.grid.place.clone(),
            header: self.header.clone(),
            rows: Vec::new(),
        };
        builder.take(table.header.iter().map(|name| name.len() + 24).sum::<usize>() + 200);
        for row in self.rows.iter().skip(self.depth).filter(|row| !row.header) {
            if builder.is_full() {
                break;
            }
            self.add(builder, &mut table, row);
        }
        if self.ragged > 0 {
            builder.partly(format!(
                "{} of its rows have more cells than their header and were left out",
                self.ragged
            ));
        }
        builder.records(table);
    }

    /// Adds a row to a table, unless it is no record. Totals become statements.
    fn add(&mut self, builder: &mut Builder, table: &mut Table, row: &VaultRow) {
        if self.is_ragged(row) {
            self.ragged += 1;
            return;
        }
        let columns = self.header.len();
        let cells = self.record(row);
        if cells == self.header {
            return;
        }
        let values: Vec<(usize, &String)> = cells
            .iter()
            .enumerate()
            .filter(|(_, text)| !text.is_empty())
            .collect();
        let Some((_, first)) = values.first() else {
            return;
        };
        if TOTALS.contains(&words::normal(first).as_str()) && columns > 2 {
            return self.total(builder, first, &values, row);
        }
        // A group's title, a note, or an empty row that only has its number.
        if values.len() == 1 && columns > 2 {
            if words::is_prose(first) || words::statement(first).is_some() {
                builder.line(first, &self.grid.at(row));
            }
            return;
        }
        let bytes: usize = cells.iter().map(|text| text.len() + 24).sum();
        let place = row.number.to_string();
        if builder.take(bytes + place.len() + 72) {
            table.rows.push(Row { place, cells });
        }
    }

    /// Whether a row has a comma too many.
    fn is_ragged(&self, row: &VaultRow) -> bool {
        let headed = self.header.len();
        self.grid.made == Made::Separated
            && row
                .cells
                .iter()
                .skip(headed)
                .any(|cell| !cell.text.trim().is_empty())
    }

    fn total(&self, builder: &mut Builder, name: &str, values: &[(usize, &String)], row: &VaultRow) {
        let place = self.grid.at(row);
        for (column, value) in values.iter().skip(1) {
            let column = self.header.get(*column).map_or("", String::as_str);
            builder.fact(format!("{name} {column}").trim(), value, &place);
        }
        if let [_, (_, value)] = values {
            builder.fact(name, value, &place);
        }
    }

    /// A cell for every column; what spans several stands in the first.
    fn record(&self, row: &VaultRow) -> Vec<String> {
        let columns = self.header.len();
        let mut record: Vec<String> = spread(row).map(|(_, text)| text).take(columns).collect();
        record.resize(columns, String::new());
        for (name, text) in self.header.iter().zip(&mut record) {
            if let Some(date) = date_of_serial(self.grid.made, name, text) {
                *text = date;
            }
        }
        record
    }
}

/// The columns' names: those of two rows joined, a group's over all columns that it spans.
fn names(rows: &[VaultRow], columns: usize) -> Vec<String> {
    let mut header = vec![String::new(); columns];
    let below = rows.get(1);
    for (depth, row) in rows.iter().enumerate() {
        let mut column = 0;
        let mut group = String::new();
        for cell in &row.cells {
            let text = flat(&cell.text);
            for at in column..column + usize::from(cell.span.max(1)) {
                let under = below
                    .and_then(|below| spread(below).nth(at))
                    .is_some_and(|(_, text)| !text.is_empty());
                // A group without merged cells stands over the columns after it that only the second row
                // names.
                let text = match (depth, text.is_empty()) {
                    (0, true) if under => group.as_str(),
                    _ => text.as_str(),
                };
                if let Some(name) = header
                    .get_mut(at)
                    .filter(|name| *name != text && !text.is_empty())
                {
                    *name = format!("{name} {text}").trim().to_owned();
                }
            }
            column += usize::from(cell.span.max(1));
            if !text.is_empty() {
                group = text;
            }
        }
    }
    header
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_is_no_day() {
        let day = |name: &str| date_of_serial(Made::Sheet, name, "46068");
        assert_eq!(day("Due date").as_deref(), Some("2026-02-15"));
        assert_eq!(day("Value to date"), None);
        assert_eq!(day("Amount due"), None);
        assert_eq!(day("To date"), None);
    }
}
