//! Empty rows of a list behind such as say which record they are for: nothing says which record they are for, and
//! a column's name alone is no question.

use std::collections::BTreeMap;

use crate::model::{Slot, SlotKind, is_row_number};

/// A column: the part of the form, the table and the header.
type Column<'s> = (&'s str, usize, &'s str);

/// Why such a cell is left open.
pub(crate) const FURTHER: &str = "a further row of a list, and nothing says which record it is for";

/// The column and row of a cell of which only the column is named.
fn unnamed(slot: &Slot) -> Option<(Column<'_>, usize)> {
    let place = slot.cell.as_ref().filter(|_| slot.kind == SlotKind::Cell)?;
    let column = (slot.part.as_str(), place.table, place.column_header.as_str());
    (place.row_label.is_empty() && !place.column_header.is_empty()).then_some((column, place.row))
}

/// Whether a slot is a cell of a row that only has its number, "3" or "9.1": which record that is, a list says that
/// counts so too.
fn is_counted(slot: &Slot) -> bool {
    let place = slot.cell.as_ref().filter(|place| place.is_gridded());
    place.is_some_and(|place| {
        let texts = std::iter::once(&place.row_label).chain(&place.row_texts);
        // A box to tick says nothing of the record.
        let mut told = texts.filter(|text| text.contains(char::is_alphanumeric));
        !place.row_label.is_empty() && told.all(|text| is_row_number(text))
    })
}

/// Which slots are cells of such rows.
pub(crate) fn further_rows(slots: &[Slot]) -> Vec<bool> {
    // The first row that is named, by table and column.
    let mut named: BTreeMap<Column<'_>, usize> = BTreeMap::new();
    for slot in slots {
        if let Some(place) = slot.cell.as_ref().filter(|place| place.is_gridded()) {
            let column = (slot.part.as_str(), place.table, place.column_header.as_str());
            let first = named.entry(column).or_insert(place.row);
            *first = place.row.min(*first);
        }
    }
    // A row is one of the list where any of its cells is below a named one; all of its cells are.
    let further: Vec<(&str, usize, usize)> = slots
        .iter()
        .filter_map(unnamed)
        .filter(|(column, _)| named.contains_key(column))
        .map(|((part, table, _), row)| (part, table, row))
        .collect();
    slots
        .iter()
        .map(|slot| {
            is_counted(slot)
                || unnamed(slot).is_some_and(|((part, table, _), row)| further.contains(&(part, table, row)))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::answers::tests::{answers, cell, values, vault};
    use crate::model::Slot;

    #[test]
    fn a_row_with_its_number_alone_is_for_no_record_that_is_known() {
        let vault = vault(&[(
            "changes.csv",
            "# Changes
            | No. | Remark | Sum |
            | 4 | New boards | 900 |
            | 9.1 | New doors | 400 |",
        )]);
        let filled = |row: &str| values(&vault, "Acceptance", &[cell(row, "Remark")]).remove(0);
        assert_eq!(filled("4"), "");
        assert_eq!(filled("9.1"), "");
        assert_eq!(filled("C-4"), "");
    }

    #[test]
    fn an_empty_row_behind_named_ones_is_for_no_record_that_is_known() {
        let sheets = "# Daywork sheets
            | Sheet | Date | Work |
            | DW-07 | 2026-05-04 | Pumping at shaft 3 |";
        let vault = vault(&[("daywork sheets.csv", sheets)]);
        let place = |row: usize, mut slot: Slot| {
            slot.cell = slot.cell.map(|mut place| {
                place.row = row;
                place
            });
            slot
        };
        let before = [place(2, cell("Pumping at shaft 3", "Date"))];
        let last = ["Sheet", "Date", "Work"].map(|column| place(3, cell("", column)));
        let values = |asks: &[Slot]| {
            let found = answers(&vault, "Daywork return", &[], asks, &[]).fields;
            let text = |outcome: crate::slots::slot_outcome::Outcome| outcome.value.map(|value| value.text);
            found
                .into_iter()
                .map(|one| text(one).unwrap_or_default())
                .collect::<Vec<_>>()
        };
        assert_eq!(values(&last), ["DW-07", "4 May 2026", "Pumping at shaft 3"]);
        let both = [&before[..], &last].concat();
        assert_eq!(values(&both), ["4 May 2026", "", "", ""]);
    }
}
