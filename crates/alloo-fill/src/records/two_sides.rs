//! What has to be and what was found, beside each other in a row of a table: what one sentence says is not both.

use std::collections::BTreeMap;

use crate::lexicon::{Language, Name};
use crate::model::Slot;
use crate::slots::column_sides::Side;
use crate::slots::slot_outcome::Outcome;

/// Why both are left open.
const UNDIVIDED: &str = "one statement says it, and not whether it is what has to be or what was found";

/// Leaves the cells of a row open that are of two sides and have the same value of the same statement in running text.
pub(crate) fn leave_undivided(slots: &[Slot], fields: &mut [Option<Outcome>], language: Language) {
    let mut rows: BTreeMap<_, Vec<(usize, Side)>> = BTreeMap::new();
    for (at, slot) in slots.iter().enumerate() {
        if let Some(cell) = slot.cell.as_ref().filter(|cell| cell.is_gridded())
            && let Some(side) = Side::of(&Name::new(&cell.column_header, language))
        {
            let row = rows.entry((slot.part.as_str(), cell.table, cell.row));
            row.or_default().push((at, side));
        }
    }
    let value = |at: usize| fields.get(at)?.as_ref()?.value.as_ref();
    let tabled = |place: &str| place.contains("row ");
    let same = |one: usize, other: usize| {
        let (Some(one), Some(two)) = (value(one), value(other)) else {
            return false;
        };
        one.text == two.text && one.source == two.source && !tabled(&one.source.place)
    };
    let mut undivided = Vec::new();
    for cells in rows.values() {
        let both = |(at, side): &&(usize, Side)| {
            let mut others = cells.iter().filter(|(_, other)| other != side);
            others.any(|(other, _)| same(*at, *other))
        };
        undivided.extend(cells.iter().filter(both).map(|(at, _)| *at));
    }
    for at in undivided {
        if let Some(field) = fields.get_mut(at) {
            *field = Some(Outcome::open(UNDIVIDED));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::answers::tests::{cell, values, vault};

    #[test]
    fn one_sentence_is_not_what_has_to_be_and_what_was_found() {
        let cells = [cell("Zinc coat", "Required"), cell("Zinc coat", "Measured")];
        let letter = vault(&[(
            "letter.md",
            "# Pipes\n\nThe pipes came on 4 May.\n\nZinc coat: 130 g",
        )]);
        assert_eq!(values(&letter, "Record of pipes", &cells), ["", ""]);
        let two = "# Pipes\n\nZinc coat required: 130 g\n\nZinc coat measured: 130 g";
        let two = vault(&[("letter.md", two)]);
        assert_eq!(values(&two, "Record of pipes", &cells), ["130 g", "130 g"]);
    }
}
