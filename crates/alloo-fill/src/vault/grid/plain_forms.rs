//! Forms that are laid out otherwise than as labels beside values: a colon in a column of its own, rows that are
//! counted, units behind their figures, labels over their values in one cell.

use super::judge::{is_label, is_value};
use super::table::{Cell, VaultRow};
use crate::lexicon::{Class, Language, Lexicon, Name, Sorts};

/// Takes out the cells between labels and values that have a colon alone: `Project | : | Harbour Tunnel`; whether there
/// were any.
fn drop_colons(rows: &mut [VaultRow]) -> bool {
    let colon = |cell: &Cell| matches!(cell.text.trim(), ":" | "：");
    let columns = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let spans = rows.iter().any(|row| row.cells.iter().any(|cell| cell.span > 1));
    let cells = |column: usize| rows.iter().filter_map(move |row| row.cells.get(column));
    let whole = |column: &usize| {
        cells(*column).any(colon) && cells(*column).all(|cell| colon(cell) || cell.text.trim().is_empty())
    };
    let dropped: Vec<usize> = (1..columns).filter(whole).collect();
    let any = rows.iter().any(|row| row.cells.iter().any(colon));
    for row in rows.iter_mut().filter(|row| row.cells.len() > 2) {
        match spans {
            true => row.cells.retain(|cell| !colon(cell)),
            false => {
                let mut column = 0;
                row.cells.retain(|_| {
                    column += 1;
                    !dropped.contains(&(column - 1))
                });
            }
        }
    }
    any
}

/// Whether a cell only counts its row: `3.`, `b)`.
fn counts(cell: &Cell) -> bool {
    let bare = cell.text.trim().trim_matches(['.', ')', '(']);
    let figures = bare.bytes().all(|byte| byte.is_ascii_digit());
    let letter = bare.len() == 1 && bare.bytes().all(|byte| byte.is_ascii_lowercase());
    (1..=2).contains(&bare.len()) && (figures || letter)
}

/// Whether a text is what particulars are called by: a party, a role, a day, a number, the project or the contract.
fn is_particular(text: &str) -> bool {
    is_label(text)
        && Language::ALL.iter().any(|language| {
            let name = Name::new(text, *language);
            name.any(Class::Party)
                || name.any(Class::Role)
                || name.sorts.has(Sorts::DATE)
                || name.sorts.has(Sorts::NUMBER)
                || ["project", "contract", "address"]
                    .iter()
                    .any(|word| name.has(word))
        })
}

/// Takes out the numbers before the labels of a form, `1. | Project | Harbour Tunnel`: under no header, and where
/// colons or the labels tell that it is one.
fn drop_counts(rows: &mut [VaultRow], parted: bool) {
    let three = rows.len() > 1 && rows.iter().all(|row| row.cells.len() == 3);
    let counted = rows.iter().all(|row| row.cells.first().is_some_and(counts));
    if !(three && counted) {
        return;
    }
    let labels = || rows.iter().filter_map(|row| row.cells.get(1));
    let known = labels().filter(|cell| is_particular(&cell.text)).count();
    let named = labels().all(|cell| is_label(&cell.text));
    let valued = || {
        rows.iter()
            .filter_map(|row| row.cells.get(2))
            .any(|cell| is_value(&cell.text))
    };
    if named && (parted || known * 2 >= rows.len() || valued() && known > 0) {
        rows.iter_mut().for_each(|row| drop(row.cells.remove(0)));
    }
}

/// Puts the units of a form without a header behind its figures: `Length | 12.5 | m`.
fn join_units(rows: &mut [VaultRow]) {
    let unit = |text: &str| {
        let known = |language: &Language| Lexicon::of(*language).unit(text).is_some();
        text.chars().count() <= 8 && Language::ALL.iter().any(known)
    };
    let measured = |row: &VaultRow| match row.cells.as_slice() {
        [label, value, last] => {
            let figure = value
                .text
                .trim()
                .starts_with(|c: char| c.is_ascii_digit() || matches!(c, '-' | '±' | '≥' | '≤'));
            is_label(&label.text) && figure && unit(last.text.trim())
        }
        _ => false,
    };
    if rows.len() < 2 || !rows.iter().all(measured) {
        return;
    }
    for row in rows {
        if let Some(last) = row.cells.pop()
            && let Some(value) = row.cells.last_mut()
        {
            value.text = format!("{} {}", value.text.trim(), last.text.trim());
        }
    }
}

/// The label and value of a cell that has both, the label in its first line: `Contract no.` over `HT-22/4`.
pub(super) fn captioned(cell: &Cell) -> Option<(&str, &str)> {
    let (label, value) = cell.text.trim().split_once('\n')?;
    let bare = label.trim().trim_end_matches([':', '：']);
    let stated = value.lines().any(|line| line.trim_end().ends_with([':', '：']));
    (is_label(bare) && !value.trim().is_empty() && !stated).then_some((bare, value))
}

/// Whether the cells of a row have a label over a value each, two at least, and most labels are known as such.
pub(super) fn is_captioned(row: &VaultRow) -> bool {
    let filled = || row.cells.iter().filter(|cell| !cell.text.trim().is_empty());
    let all: Option<Vec<_>> = filled().map(captioned).collect();
    let Some(all) = all.filter(|all| all.len() > 1) else {
        return false;
    };
    let known = all.iter().filter(|(label, _)| is_particular(label)).count();
    let values = all.iter().filter(|(_, value)| is_particular(value)).count();
    known * 2 > all.len() && values == 0
}

/// Brings the rows of such forms into labels beside values.
pub(super) fn straighten(rows: &mut [VaultRow]) {
    let parted = drop_colons(rows);
    drop_counts(rows, parted);
    join_units(rows);
}

/// Whether rows are `Contractor | Name | Kell Ltd` over `| Address | 4 Quay Road`: a party in the first column, and what
/// is said of it in the others.
pub(super) fn is_grouped(rows: &[VaultRow]) -> bool {
    let three = rows.len() > 1 && rows.iter().all(|row| row.cells.len() == 3 && !row.header);
    let text = |row: &VaultRow, column: usize| {
        row.cells
            .get(column)
            .map_or(String::new(), |cell| cell.text.trim().to_owned())
    };
    let goes_on = |pair: &[VaultRow]| {
        let [first, next] = pair else { return false };
        text(next, 0).is_empty() || text(next, 0) == text(first, 0)
    };
    let parties = rows.iter().filter(|row| !text(row, 0).is_empty());
    let said = |text: &str| {
        is_label(text)
            && Language::ALL.iter().any(|language| {
                let name = Name::new(text, *language);
                name.any(Class::Contact)
                    || name.sorts.has(Sorts::NAME)
                    || name.has("address")
                    || name.has("name")
            })
    };
    three
        && !text(&rows[0], 0).is_empty()
        && rows.windows(2).filter(|pair| goes_on(pair)).count() * 2 >= rows.len() - 1
        && parties.into_iter().all(|row| is_particular(&text(row, 0)))
        && rows.iter().all(|row| is_label(&text(row, 1)))
        && rows.iter().filter(|row| said(&text(row, 1))).count() > 1
}
