//! Rows whose cells say their own names: `Report no.: NT-12 | Date: 4 May 2026` is two statements beside each other,
//! and neither names the other.

use super::table::{Cell, VaultRow};
use crate::vault::words;

/// Whether each of a row's cells, two at least, states its own name and value.
pub(super) fn is_stated(row: &VaultRow) -> bool {
    let cells: Vec<&Cell> = row.cells.iter().filter(|cell| !cell.is_empty()).collect();
    let states = |line: &str| words::statement(line).is_some();
    cells.len() > 1 && cells.iter().all(|cell| cell.text.lines().all(states))
}

/// Takes the rows off a table's top that are such: particulars over a register, or over a form.
pub(super) fn lead(rows: &mut Vec<VaultRow>) -> Vec<VaultRow> {
    let count = rows.iter().take_while(|row| is_stated(row)).count();
    let rest = rows.split_off(count);
    std::mem::replace(rows, rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(cells: &[&str]) -> VaultRow {
        VaultRow {
            cells: cells.iter().map(|text| Cell::plain(*text)).collect(),
            ..VaultRow::default()
        }
    }

    #[test]
    fn statements_beside_each_other_name_none_but_their_own_values() {
        assert!(is_stated(&row(&["Report no.: NT-12", "Date: 4 May 2026"])));
        assert!(is_stated(&row(&[
            "Contrat no : 26-TP",
            "",
            "Adjugé le : 11 mars 2026"
        ])));
        assert!(!is_stated(&row(&["Key Date 1: diversion in use", "12 May 2026"])));
        assert!(!is_stated(&row(&["Report no.: NT-12"])));
        assert!(!is_stated(&row(&["Report no.:", "NT-12"])));
        let mut rows = vec![
            row(&["Report no.: NT-12", "Date: 4 May 2026"]),
            row(&["Point", "Result"]),
            row(&["Client: Vale Water", "Object: house 3"]),
        ];
        assert_eq!(lead(&mut rows).len(), 1);
        assert_eq!(rows.len(), 2);
    }
}
