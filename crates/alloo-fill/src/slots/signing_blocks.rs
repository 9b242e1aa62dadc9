//! Blocks that are signed as a whole: what stands in a line that opens the part for signatures and in the table below
//! it, and tables with a column for each side, "For the contractor" beside "For the client".

use super::by_hand::{is_beside, is_place};
use super::has_any;
use crate::lexicon::{Class, Language, Lexicon, Name, is_side, unsectioned};
use crate::model::{Slot, SlotKind};

/// Words that begin what one side signs for.
const FOR: [&str; 11] = [
    "for",
    "für",
    "fuer",
    "pour",
    "por",
    "on behalf",
    "im auftrag",
    "im namen",
    "au nom",
    "en nombre",
    "代表",
];

/// Words of a label that says for which side is signed.
const LONGEST_SIDE: usize = 6;

/// Letters of the mark of a side: `TU`, `BH`.
const LONGEST_MARK: usize = 4;

/// The slots that lie in such blocks.
pub(crate) fn in_signing_block(slots: &[Slot], language: Language) -> Vec<bool> {
    let mut found = vec![false; slots.len()];
    let mut opened: Option<&Slot> = None;
    let mut below: Option<(&str, usize)> = None;
    for (slot, found) in slots.iter().zip(&mut found) {
        let table = slot.cell.as_ref().map(|cell| (slot.part.as_str(), cell.table));
        if table.is_none() && opens(slot, language) {
            (opened, below) = (Some(slot), None);
        }
        let Some(first) = opened else {
            continue;
        };
        let same_line = table.is_none() && slot.part == first.part && slot.paragraph == first.paragraph;
        if same_line {
            *found = true;
            continue;
        }
        // One table belongs to the line: the next.
        let next = below.is_none() && table.is_some() && slot.headings == first.headings;
        if next {
            below = table;
        }
        if table.is_none() || table != below {
            opened = None;
            continue;
        }
        *found = is_of_signer(slot, language);
    }
    for (slot, found) in slots.iter().zip(&mut found) {
        *found |= is_in_table_of_sides(slot, slots, language)
            || is_of_marked_signer(slot, slots, language)
            || is_for_one_of_sides(slot, slots, language)
            || is_in_row_of_signer(slot, slots, language);
    }
    found
}

/// Whether the line of a slot opens the part for signatures: a number, a word for them, and more behind it.
fn opens(slot: &Slot, language: Language) -> bool {
    let line = [&slot.before, &slot.label]
        .into_iter()
        .find(|text| text.contains(['.', ':', '：', '、']))
        .map_or("", String::as_str);
    let bare = unsectioned(line, language);
    let title = bare.split(['.', ':', '：']).next().unwrap_or_default();
    let lexicon = Lexicon::of(language);
    slot.kind == SlotKind::Label
        && bare.len() < line.trim().len()
        && title.len() < bare.len()
        && has_any(lexicon, Class::Signing, title)
        && is_place(&Name::new(title, language), lexicon)
}

/// Whether a slot asks who signs, for whom and when, and nothing else.
fn is_of_signer(slot: &Slot, language: Language) -> bool {
    let lexicon = Lexicon::of(language);
    let place = slot.cell.clone().unwrap_or_default();
    let name = Name::new(&slot.label, language);
    let own = is_beside(&name, lexicon) || is_for_side(&slot.label, language);
    own && (place.row_label.is_empty() || is_beside(&Name::new(&place.row_label, language), lexicon))
}

/// Whether a text says for which side is signed, and nothing else.
fn is_for_side(text: &str, language: Language) -> bool {
    let plain = text.trim().to_lowercase();
    let words = Name::new(text, language).words;
    let quiet = |word: &String| FOR.contains(&word.as_str()) || matches!(word.as_str(), "behalf" | "and");
    FOR.iter().any(|word| plain.starts_with(word))
        && words.iter().any(|word| is_side(word))
        && words.iter().all(|word| is_side(word) || quiet(word))
}

/// Whether a cell is one of those of a table in which several sides sign, each beside "For the client", "For the
/// designer".
fn is_for_one_of_sides(slot: &Slot, slots: &[Slot], language: Language) -> bool {
    let Some(cell) = &slot.cell else {
        return false;
    };
    let begins = |text: &str| {
        let plain = text.trim().to_lowercase();
        let words = plain.split_whitespace().count();
        words <= LONGEST_SIDE && FOR.iter().any(|word| plain.starts_with(&format!("{word} ")))
    };
    let labelled = |slot: &Slot| {
        let row = slot.cell.as_ref().map_or("", |place| &place.row_label);
        slot.kind == SlotKind::Cell && begins(&slot.label) && (row.is_empty() || row == slot.label)
    };
    let in_table = |other: &&Slot| {
        let place = other.cell.as_ref();
        other.part == slot.part && place.is_some_and(|place| place.table == cell.table)
    };
    let mut sides = slots.iter().filter(in_table).filter(|other| labelled(other));
    // Under "Attendees" they came for the sides.
    let above = slot.block.last().into_iter().chain(slot.headings.last());
    let mut above = above.map(|text| Name::new(text, language));
    labelled(slot)
        && !above.any(|name| name.has("attendee"))
        && sides.any(|other| other.label != slot.label && is_for_side(&other.label, language))
}

/// Whether a cell is in a row that asks one side for its name and the day, and nothing else: `Engineer | … | Date | …`.
fn is_in_row_of_signer(slot: &Slot, slots: &[Slot], language: Language) -> bool {
    let Some(cell) = slot.cell.as_ref().filter(|_| slot.kind == SlotKind::Cell) else {
        return false;
    };
    let in_row = |other: &&Slot| {
        let place = other.cell.as_ref();
        let same = place.is_some_and(|place| (place.table, place.row) == (cell.table, cell.row));
        other.part == slot.part && same && other.kind == SlotKind::Cell
    };
    let mut row = slots
        .iter()
        .filter(in_row)
        .map(|other| Name::new(&other.label, language));
    let (Some(side), Some(day), None) = (row.next(), row.next(), row.next()) else {
        return false;
    };
    let sides = !side.words.is_empty() && side.words.iter().all(|word| is_side(word));
    sides && day.words == ["date"]
}

/// Whether a slot is one of a table whose columns are the sides that sign, with a row for their names or days.
fn is_in_table_of_sides(slot: &Slot, slots: &[Slot], language: Language) -> bool {
    let Some(cell) = &slot.cell else {
        return false;
    };
    if !is_for_side(&cell.column_header, language) || !is_of_signer(slot, language) {
        return false;
    }
    let near = slots
        .iter()
        .filter(|other| other.part == slot.part)
        .filter_map(|other| Some((other, other.cell.as_ref()?)))
        .filter(|(_, place)| place.table == cell.table);
    let (mut sides, mut asks_who) = (false, false);
    for (other, place) in near {
        sides |= place.column_header != cell.column_header && is_for_side(&place.column_header, language);
        let texts = [&other.label, &place.row_label];
        asks_who |= texts.iter().any(|text| asks_who_or_when(text, language));
    }
    // A row of blanks without a label of its own, under the sides, is for their hands.
    let unlabelled = cell.row_label.is_empty();
    sides && (asks_who || unlabelled)
}

/// A label and the mark of a side behind it: "Date TU" beside "Signature TU".
fn marked(label: &str) -> Option<(&str, &str)> {
    let (what, mark) = label.trim().rsplit_once(' ')?;
    let short = mark.chars().count() <= LONGEST_MARK && mark.chars().all(char::is_uppercase);
    short.then_some((what, mark))
}

/// Whether a slot asks for a name or a day with the mark of a side for which is signed in the same table.
fn is_of_marked_signer(slot: &Slot, slots: &[Slot], language: Language) -> bool {
    let lexicon = Lexicon::of(language);
    let Some((what, mark)) = marked(&slot.label).filter(|(what, _)| asks_who_or_when(what, language)) else {
        return false;
    };
    let table = |slot: &Slot| slot.cell.as_ref().map(|cell| cell.table);
    let near = slots.iter().filter(|other| {
        other.part == slot.part && table(other) == table(slot) && other.headings == slot.headings
    });
    near.filter_map(|other| marked(&other.label))
        .any(|(other, of)| of == mark && other != what && has_any(lexicon, Class::Signing, other))
}

/// Whether a text asks for nobody's name or no thing's day in particular: `Name`, `Date`.
fn asks_who_or_when(text: &str, language: Language) -> bool {
    let name = Name::new(text, language);
    name.words == ["name"] || name.is_day_alone()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::tests::{label, under, values, vault};
    use crate::model::CellPlace;

    const FIRMS: &str = "# Datos
        Contratista: Obras Tarazo SA
        Interventoría: Consorcio Velabria
        Mes: agosto de 2025
        # Residente
        Nombre: Ana Quintero";

    fn in_table(name: &str, column: &str, row: usize, at: usize) -> Slot {
        let mut slot = label(name);
        slot.kind = if name == column {
            SlotKind::Cell
        } else {
            SlotKind::Label
        };
        slot.cell = Some(CellPlace {
            table: 4,
            row,
            column: at,
            column_header: column.to_owned(),
            ..CellPlace::default()
        });
        slot
    }

    fn opened(line: &str) -> Vec<Slot> {
        let mut place = label("Para constancia se firma en");
        place.before = line.to_owned();
        place.paragraph = Some(7);
        let mut month = label("mes");
        month.paragraph = Some(7);
        let mut after = label("Contratista");
        after.paragraph = Some(9);
        vec![
            place,
            month,
            in_table("Por la interventoría", "Por la interventoría", 1, 0),
            in_table("Contratista", "Contratista", 1, 1),
            after,
        ]
    }

    #[test]
    fn a_line_that_opens_the_signatures_and_the_table_below_it_are_for_a_hand() {
        let slots = opened("6. FIRMAS. Para constancia se firma en");
        let found = in_signing_block(&slots, Language::Spanish);
        assert_eq!(found, [true, true, true, true, false]);
        let slots = opened("6. DATOS. Para constancia se firma en");
        assert_eq!(in_signing_block(&slots, Language::Spanish), [false; 5]);
    }

    #[test]
    fn a_row_that_asks_a_side_and_the_day_alone_is_for_a_hand() {
        let row = |first: &str, second: &str| {
            let slots = [in_table(first, first, 1, 1), in_table(second, second, 1, 3)];
            in_signing_block(&slots, Language::English)
        };
        assert_eq!(row("Engineer", "Date"), [true; 2]);
        assert_eq!(row("Engineer", "Date of award"), [false; 2]);
        assert_eq!(row("Delivery note", "Date"), [false; 2]);
    }

    #[test]
    fn a_table_with_a_column_for_each_side_and_a_row_for_names_is_for_a_hand() {
        for (one, other, name, language) in [
            (
                "Por el contratista",
                "Por la interventoría",
                "Nombre",
                Language::Spanish,
            ),
            ("For the contractor", "For the client", "Date", Language::English),
            (
                "Für den Auftragnehmer",
                "Für den Auftraggeber",
                "Datum",
                Language::German,
            ),
            (
                "Pour l'entrepreneur",
                "Pour le maître d'ouvrage",
                "Nom",
                Language::French,
            ),
        ] {
            let slots = [
                in_table(one, one, 1, 0),
                in_table(other, other, 1, 1),
                in_table(name, one, 2, 0),
                in_table(name, other, 2, 1),
            ];
            assert_eq!(in_signing_block(&slots, language), [true; 4], "{one}");
            // A row of blanks without a label of its own, too.
            let lone = [in_table(one, one, 1, 0), in_table(other, other, 1, 1)];
            assert_eq!(in_signing_block(&lone, language), [true; 2], "{one}");
            let labelled = lone.map(|mut slot| {
                if let Some(cell) = &mut slot.cell {
                    cell.row_label = "Representative".into();
                }
                slot
            });
            assert_eq!(in_signing_block(&labelled, language), [false; 2], "{one}");
        }
    }

    #[test]
    fn whoever_else_signs_beside_the_sides_signs_too() {
        let row = |text: &str, at: usize| {
            let mut slot = in_table(text, text, at, 1);
            if let Some(cell) = &mut slot.cell {
                cell.column_header = String::new();
                cell.row_label = text.to_owned();
            }
            slot
        };
        let slots = [
            row("Für den Auftraggeber", 1),
            row("Für den Fachplaner", 2),
            row("Plan Nr.", 3),
        ];
        assert_eq!(in_signing_block(&slots, Language::German), [true, true, false]);
        let came = slots.map(|slot| under(&["Teilnehmer"], slot));
        assert_eq!(in_signing_block(&came, Language::German), [false; 3]);
    }

    #[test]
    fn who_signs_and_when_stays_open_in_the_whole_form() {
        let vault = vault(&[("datos.md", FIRMS)]);
        let mut asks = opened("6. FIRMAS. Para constancia se firma en");
        let found = values(&vault, "Informe", &asks);
        assert_eq!(found, ["", "", "", "", "Obras Tarazo SA"]);
        asks.remove(0);
        assert_eq!(values(&vault, "Informe", &asks)[1], "Consorcio Velabria");
    }

    #[test]
    fn a_role_under_approved_for_issue_is_for_a_hand() {
        let vault = vault(&[("people.md", "# People\nContracts Manager: Martin Ashgrove")]);
        let asks = [
            under(&["Report", "Approved for issue"], label("Contracts Manager")),
            under(&["Report", "People"], label("Contracts Manager")),
        ];
        assert_eq!(values(&vault, "Report", &asks), ["", "Martin Ashgrove"]);
    }

    #[test]
    fn the_day_with_the_mark_of_a_side_is_for_whoever_signs_for_it() {
        let slots = ["Ort, Datum", "Datum TU", "Datum HU", "Unterschrift TU"].map(label);
        assert_eq!(
            in_signing_block(&slots, Language::German),
            [false, true, false, false]
        );
    }
}
