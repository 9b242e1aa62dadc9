//! Which rows of a table head the rows below them, and what heads a column.

use std::collections::HashMap;

use crate::blanks::label;
use crate::tables::{Grid, GridCell, GridRow, Holds};

/// A cell that has nothing to write in, `–`.
fn is_struck(cell: &GridCell) -> bool {
    cell.holds == Holds::Words && !cell.text.chars().any(char::is_alphanumeric) && cell.text.trim().len() <= 4
}

/// A typed row number.
pub(crate) fn is_number(text: &str) -> bool {
    let text = text.trim_end_matches(['.', ')']);
    !text.is_empty() && text.len() <= 4 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The number of a record that stands in its row, `70441`, `6+050`, `17.11.2025`: longer than a row's own number.
pub(crate) fn record_number(text: &str) -> Option<String> {
    let is_code = (5..=20).contains(&text.len())
        && text.starts_with(|c: char| c.is_ascii_digit())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | b'/' | b'+' | b'.' | b':'));
    is_code.then(|| text.to_owned())
}

/// What heads a column; `#` and `№` do too.
fn heading(cell: &GridCell) -> Option<String> {
    if matches!(cell.text.as_str(), "#" | "№" | "Nº") {
        return Some(cell.text.clone());
    }
    let words = cell.holds == Holds::Words || cell.continued;
    label(&cell.text).filter(|_| words)
}

/// Whether a cell has nothing, merged downwards or not.
fn is_bare(cell: &GridCell) -> bool {
    cell.holds == Holds::Nothing || cell.continued && cell.text.is_empty()
}

/// Whether a row goes on with the header above it, of fewer cells: it has words under those that span columns, and
/// nothing or words under the others.
pub(crate) fn completes(above: &GridRow, row: &GridRow) -> bool {
    let over = |cell: &GridCell| above.cells.iter().rfind(|above| above.column <= cell.column);
    let under = |above: &GridCell| {
        let cells = row.cells.iter();
        cells
            .filter(|cell| over(cell).is_some_and(|other| other.column == above.column))
            .count()
    };
    let told = |cell: &GridCell| {
        let Some(above) = over(cell).filter(|above| above.column == cell.column || under(above) > 1) else {
            return false;
        };
        heading(cell).is_some() || is_bare(cell) && under(above) == 1 && heading(above).is_some()
    };
    let worded = above.cells.iter().filter(|cell| heading(cell).is_some()).count();
    // Word has at most 63 columns.
    row.cells.len() <= 63
        && above.cells.len() < row.cells.len()
        && worded >= 2
        && row.cells.iter().filter(|cell| heading(cell).is_some()).count() >= 2
        && row.cells.iter().all(told)
}

pub(crate) fn is_header(row: &GridRow) -> bool {
    let headed = row.cells.iter().filter(|cell| heading(cell).is_some()).count();
    let total = row.cells.len();
    // One corner may be left blank.
    let corner = [row.cells.first(), row.cells.last()]
        .into_iter()
        .flatten()
        .any(is_bare);
    let first = row.cells.first().is_some_and(is_bare);
    headed >= 2 && (headed == total || (headed + 1 == total && corner && (headed >= 3 || first)))
}

/// A row without words of its own: empty cells, slots, a typed number in front.
pub(crate) fn is_blank_row(row: &GridRow) -> bool {
    let mut empty = false;
    for (at, cell) in row.cells.iter().enumerate() {
        match cell.holds {
            Holds::Nothing => empty = true,
            Holds::Words if at == 0 && is_number(&cell.text) => {}
            Holds::Slot => {}
            _ => return false,
        }
    }
    empty
}

/// `label | value | label | value`: a form, not a header over rows.
fn is_form(row: &GridRow) -> bool {
    row.cells.len().is_multiple_of(2)
        && row.cells.chunks_exact(2).all(|pair| {
            matches!(pair, [label, value] if label.holds == Holds::Words && !is_struck(label) && matches!(value.holds, Holds::Nothing | Holds::Slot))
        })
}

/// Whether a row of words is a header: by what it says it is, or by the row below it.
pub(crate) fn heads(row: &GridRow, number: usize, next: Option<&GridRow>) -> bool {
    let Some(next) = next else {
        return false;
    };
    if !next.alike(row) {
        return false;
    }
    let first = next.cells.first();
    // Two headers beside a blank corner stand over rows with labels and something left to write.
    let corner = row.cells.len() == 3 && row.cells.first().is_some_and(|cell| cell.holds == Holds::Nothing);
    let open = || {
        next.cells
            .iter()
            .any(|cell| matches!(cell.holds, Holds::Nothing | Holds::Slot))
    };
    if corner && !(first.is_some_and(|cell| cell.holds == Holds::Words) && open()) {
        return false;
    }
    // What is merged down into the next row heads no column, `PERMIT | Item | TW-014` over `| Permit no. | …`.
    if first.is_some_and(|cell| cell.continued) && !row.heads && row.cells.len() <= 3 {
        return false;
    }
    let labelled = first.is_some_and(|cell| cell.holds == Holds::Words)
        && next
            .cells
            .iter()
            .skip(1)
            .all(|cell| matches!(cell.holds, Holds::Nothing | Holds::Slot) || is_struck(cell));
    is_blank_row(next)
        || row.heads
        || next.cells.iter().all(|cell| cell.holds == Holds::Slot)
        || (row.cells.len() >= 3 && (labelled || (number <= 1 && !is_form(next))))
        || (row.cells.len() == 2 && number == 0 && labelled && heads_values(row))
}

/// Words that head a column of values beside their labels.
const VALUES: [&str; 30] = [
    "value", "values", "amount", "amounts", "sum", "price", "cost", "entry", "response", "answer", "details",
    "£", "$", "€", "eur", "gbp", "usd", "chf", "betrag", "summe", "angabe", "wert", "importe", "valor",
    "dato", "montant", "valeur", "金额", "内容", "¥",
];

/// Whether the second of two cells says what sort of values stand under it: `Item | Amount (EUR)`.
fn heads_values(row: &GridRow) -> bool {
    row.cells.get(1).is_some_and(|cell| {
        let text = cell.text.to_lowercase();
        let first = text.split([' ', '(', ',', '/']).find(|word| !word.is_empty());
        first.is_some_and(|word| VALUES.contains(&word)) && text.split_whitespace().count() <= 4
    })
}

/// The text over each column; where the row above groups columns, with the group's name in front.
pub(crate) fn column_headers(table: &Grid, number: usize) -> HashMap<usize, String> {
    let Some(row) = table.rows.get(number) else {
        return HashMap::new();
    };
    let group = number
        .checked_sub(1)
        .and_then(|above| table.rows.get(above))
        .filter(|above| (is_header(above) || completes(above, row)) && above.cells.len() < row.cells.len());
    row.cells
        .iter()
        .filter_map(|cell| {
            let above = group
                .and_then(|group| group.cells.iter().rev().find(|above| above.column <= cell.column))
                .and_then(heading);
            let own = heading(cell).or_else(|| above.clone().filter(|_| is_bare(cell)))?;
            let above = above.filter(|above| !cell.continued && *above != own);
            Some((
                cell.column,
                above.map_or(own.clone(), |above| format!("{above} {own}")),
            ))
        })
        .collect()
}
