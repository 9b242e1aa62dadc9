//! Columns that ask for the names of people and not of firms: those beside a place to sign, and those of a list of who
//! took part.

use super::{Asked, has_any};
use crate::lexicon::{Class, Language, Lexicon, Name, Sorts};
use crate::model::{CellPlace, Slot};

/// Lets columns headed "Name" beside one to sign in, or under who took part, ask for people.
pub(crate) fn ask_for_people(slots: &[Slot], asked: &mut [Asked], language: Language) {
    let lexicon = Lexicon::of(language);
    let signs = |text: &str| {
        [Class::Signing, Class::Approval]
            .iter()
            .any(|class| has_any(lexicon, *class, text))
    };
    let places: Vec<Option<&CellPlace>> = slots
        .iter()
        .map(|slot| slot.cell.as_ref().filter(|place| place.is_gridded()))
        .collect();
    let signed = |place: &CellPlace| {
        let mut same = places.iter().flatten().filter(|other| other.table == place.table);
        same.any(|other| other.column != place.column && signs(&other.column_header))
    };
    for ((slot, asked), place) in slots.iter().zip(asked).zip(&places) {
        let Some(place) = place.filter(|_| asked.column.words == ["name"]) else {
            continue;
        };
        let over = slot.block.last().into_iter().chain(slot.headings.last());
        let took_part = over
            .into_iter()
            .any(|text| Name::new(text, language).has("attendee"));
        if took_part || signed(place) {
            asked.column.sorts = asked.column.sorts.and(Sorts::NAME).and(Sorts::PERSON);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::answers::tests::{cell, values, vault};

    #[test]
    fn a_name_beside_a_place_to_sign_is_that_of_somebody() {
        let vault = vault(&[(
            "data.md",
            "# Data\n\nSupplier: Orb Cranes Ltd\n\nClient: Ford Homes Ltd, Ann Lee",
        )]);
        let asked = |beside: &str| {
            let rows = ["Supplier", "Client"];
            let cells = rows.map(|row| [cell(row, "Name"), cell(row, beside)]);
            let mut cells: Vec<_> = cells.into_iter().flatten().collect();
            for (at, slot) in cells.iter_mut().enumerate() {
                let place = slot.cell.get_or_insert_default();
                (place.row, place.column) = (at / 2 + 1, at % 2 + 1);
            }
            let found = values(&vault, "Record of a walk", &cells);
            [found[0].clone(), found[2].clone()]
        };
        assert_eq!(asked("Approval"), ["", "Ford Homes Ltd, Ann Lee"]);
        assert_eq!(asked("City"), ["Orb Cranes Ltd", "Ford Homes Ltd, Ann Lee"]);
    }
}
