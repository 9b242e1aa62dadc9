//! Rows whose cells say their own names: `Report no.: NT-12 | Date: 4 May 2026` is two statements beside each other,
//! and neither names the other.

use super::table::{Cell, VaultRow};
use crate::vault::words;

/// Words of a name with its number or day behind it.
const NAME: usize = 4;
/// Fewer figures count something.
const FIGURES: usize = 3;

/// Whether each of a row's cells, two at least, states its own name and value.
pub(crate) fn is_stated(row: &VaultRow) -> bool {
    let cells: Vec<&Cell> = row.cells.iter().filter(|cell| !cell.is_empty()).collect();
    let states = |line: &str| words::statement(line).is_some();
    cells.len() > 1 && cells.iter().all(|cell| cell.text.lines().all(states)) || is_dated(&cells)
}

/// Whether a row has a number and, beside it, the day of the paper: `Job no. 24-118 | Updated 4 March 2025`.
fn is_dated(cells: &[&Cell]) -> bool {
    let [one, other] = cells else {
        return false;
    };
    let number = |cell: &Cell| numbered(&cell.text).is_some();
    number(one) && is_day(&other.text) || is_day(&one.text) && number(other)
}

/// A name and the number behind it, that nothing parts: `Cost centre CL-412`.
pub(super) fn numbered(text: &str) -> Option<(&str, &str)> {
    let (name, code) = text.trim().rsplit_once(' ')?;
    let figures = code.chars().filter(char::is_ascii_digit).count();
    let bare = name.strip_suffix('.').unwrap_or(name);
    let plain = !bare.contains(|c: char| c.is_ascii_digit() || matches!(c, ':' | '：' | ',' | '.' | '@'));
    let named = name.starts_with(char::is_uppercase) && name.split(' ').count() <= NAME;
    (named && plain && figures >= FIGURES && !is_date(code) && !code.contains(',')).then_some((name, code))
}

/// Whether a text is a day, if only of figures of which nobody knows which is the month.
fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split(['.', '/', '-']).collect();
    let figures = |part: &&str| part.bytes().all(|byte| byte.is_ascii_digit());
    let shaped = matches!(parts.as_slice(), [day, month, year]
        if year.len() == 4 && (1..=2).contains(&day.len()) && (1..=2).contains(&month.len()));
    shaped && parts.iter().all(figures) || words::date(text).is_some()
}

/// Whether a text is a word or two and a day.
fn is_day(text: &str) -> bool {
    let text = text.trim();
    let day = text
        .find(|c: char| c.is_ascii_digit())
        .and_then(|at| text.get(at..));
    let before = text
        .split(' ')
        .take_while(|word| !word.starts_with(|c: char| c.is_ascii_digit()));
    day.is_some_and(is_date) && (1..=2).contains(&before.count()) && !text.contains(':')
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
    fn a_number_and_the_day_of_the_paper_beside_it_are_two_things() {
        for cells in [
            ["Job no. 24-118", "Updated 4 March 2025"],
            ["Stand 02.02.2026", "Projekt-Nr. 6024"],
            ["Centro de costo CL-412", "Actualizada 05-01-2026"],
        ] {
            assert!(is_stated(&row(&cells)), "{cells:?}");
        }
        for cells in [
            ["Slab 120 mm", "Cast 4 March 2025"],
            ["Phase 2", "Started 4 March 2025"],
            ["Report 1204", "4 March 2025"],
            ["Report 1204", "Ready on or before 4 March 2025"],
            ["Sum 12,350.00", "Paid 4 March 2025"],
        ] {
            assert!(!is_stated(&row(&cells)), "{cells:?}");
        }
        assert_eq!(numbered("Projekt-Nr. 6024"), Some(("Projekt-Nr.", "6024")));
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
