//! The columns of a register that tell its records apart.

use std::collections::BTreeSet;

use crate::lexicon::{Name, Sorts};
use crate::model::Table;
use crate::values::contact_words::is_role_column;
use crate::values::{self, Sort};

/// Whether a column behind the first numbers the rows, so that what is twice in the first is no record: submittals of
/// one transmittal.
fn is_numbered_behind(table: &Table, header: &[&Name]) -> bool {
    let mut columns = (1..header.len()).filter(|column| {
        let name = header.get(*column);
        name.is_some_and(|name| name.sorts.has(Sorts::NUMBER) && name.content != ["revision"])
    });
    columns.any(|column| {
        let cells: Vec<&str> = table
            .rows
            .iter()
            .filter_map(|row| row.cells.get(column).map(String::as_str))
            .collect();
        let seen: BTreeSet<&str> = cells.iter().copied().collect();
        seen.len() == cells.len() && cells.iter().all(|cell| values::is_reference(cell))
    })
}

/// The column that says which revision of a record a row is.
pub(crate) fn revision_column<'n>(mut header: impl Iterator<Item = &'n Name>) -> Option<usize> {
    header.position(|name| name.content == ["revision"])
}

/// The columns that tell records apart: words or references, nearly all different, and the roles of people.
pub(crate) fn key_columns(table: &Table, header: &[&Name]) -> Vec<usize> {
    let mut columns = Vec::new();
    // Revisions of one record are rows of their own, by their number in front.
    let revised = revision_column(header.iter().copied());
    let revised = revised.filter(|_| !is_numbered_behind(table, header));
    for (column, name) in header.iter().enumerate().take(12) {
        let texts = table.rows.iter().filter_map(|row| {
            let text = row.cells.get(column)?.as_str();
            let revised = revised.filter(|_| column == 0 && values::is_reference(text));
            let revision = revised.and_then(|revised| row.cells.get(revised));
            Some((text, revision.map_or("", String::as_str)))
        });
        let (mut all, mut fit, mut seen) = (0, 0, BTreeSet::new());
        for (text, revision) in texts.filter(|(text, _)| !text.is_empty()).take(200) {
            all += 1;
            let wordy = text.chars().any(char::is_alphabetic) && text.len() <= 100;
            fit += usize::from(wordy && matches!(values::sort(text), Sort::Text | Sort::Number));
            seen.insert((text, revision));
        }
        if all > 0 && fit * 10 >= all * 8 && (is_role_column(name) || seen.len() * 10 >= all * 9) {
            columns.push(column);
        }
        if columns.len() == 4 {
            break;
        }
    }
    columns
}
