//! Places that are for a hand: signatures, and the names and days beside them.

use super::{has_any, is_party_itself};
use crate::lexicon::{Class, Language, Lexicon, Name, Sorts, is_side, tokens};
use crate::model::{Slot, SlotKind};

/// What stands near a slot and tells a place to sign: the slots that are for a hand.
pub(crate) fn for_hand(slots: &[Slot], language: Language) -> Vec<bool> {
    let lexicon = Lexicon::of(language);
    let signs = |text: &str| text.chars().count() < 120 && has_any(lexicon, Class::Signing, text);
    let decides = |text: &str| text.chars().count() < 80 && has_any(lexicon, Class::Approval, text);
    let mut hand = Vec::with_capacity(slots.len());
    for slot in slots {
        let place = slot.cell.clone().unwrap_or_default();
        let label = Name::new(&slot.label, language);
        let own = [&slot.label, &place.row_label, &place.column_header];
        // A signature itself, however it is called; but not a fact with such a word in it.
        let signature = own
            .iter()
            .any(|text| signs(text) && is_place(&Name::new(text, language), lexicon));
        let beside = is_beside(&label, lexicon);
        let line = beside && [&slot.before, &slot.after].iter().any(|text| signs(text));
        let gridded = place.is_gridded();
        let column = Name::new(&place.column_header, language);
        let table = slot.cell.is_some()
            && (if gridded {
                is_beside(&column, lexicon)
            } else {
                beside
            })
            && slots.iter().any(|other| in_signed_row(slot, other, &signs));
        // "Architect's action" in the table that the architect signs.
        let decided = slot.cell.is_some()
            && !gridded
            && is_what_a_side_decides(&label)
            && slots.iter().any(|other| in_signed_row(slot, other, &signs));
        let heading = slot.headings.last().map(String::as_str).unwrap_or_default();
        let dated = label.sorts.has(Sorts::DATE) && slot.cell.is_some();
        let headed =
            (beside || dated || label.any(Class::Role) || gridded || label.all(Class::Own, Class::Common))
                && (decides(heading) || signs(heading))
                && !(is_titled(slot, slots) && slot.kind == SlotKind::Cell && is_party_itself(&label))
                && (is_place(&Name::new(heading, language), lexicon) || is_approval(heading, lexicon));
        // A row of names under "Signatures".
        let titled = slot.block.last().map(String::as_str).unwrap_or_default();
        let signed = slot.kind == SlotKind::Cell
            && place.row_label.is_empty()
            && (beside || label.any(Class::Role) || label.any(Class::Party) || is_party_word(&label))
            && (signs(titled) || signs(heading))
            && (is_place(&Name::new(titled, language), lexicon)
                || is_place(&Name::new(heading, language), lexicon));
        let led = (beside || label.any(Class::Role)) && has_any(lexicon, Class::ApprovedBy, &slot.before);
        let party = || is_party_itself(&label) && is_behind_place_and_day(slot, language);
        let by = slot.kind == SlotKind::Label
            && (is_by_before_date(slot, language)
                || party()
                || is_place_before_day(&slot.label)
                || is_in_line_of_signing(slot)
                || hand.len() * 4 >= slots.len() * 3 && is_for_a_side(&slot.label, language));
        hand.push(
            by || slot.by_hand.is_some() || signature || line || table || decided || headed || led || signed,
        );
    }
    hand
}

/// Whether a name is one party's, as contracts call it.
fn is_party_word(name: &Name) -> bool {
    matches!(name.content.as_slice(), [word] if word.ends_with("-party"))
}

/// Whether a label asks what a side says to the form, and nothing else: "Engineer's comments".
fn is_what_a_side_decides(label: &Name) -> bool {
    let said = |word: &String| {
        matches!(
            word.as_str(),
            "action" | "remark" | "comment" | "decision" | "response" | "disposition" | "ruling"
        )
    };
    label.words.iter().any(|word| is_side(word))
        && label.words.iter().any(said)
        && label.words.iter().all(|word| is_side(word) || said(word))
}

/// Whether a heading is a word for an approval as a whole: "Approved for issue".
fn is_approval(heading: &str, lexicon: &Lexicon) -> bool {
    lexicon.is(Class::Approval, &tokens(heading, lexicon).join(" "))
}

/// Whether nothing but the form's own title stands over a slot.
fn is_titled(slot: &Slot, slots: &[Slot]) -> bool {
    let title = slots.first().and_then(|first| first.headings.first());
    slot.headings.len() == 1 && slot.headings.first() == title && slot.block.is_empty()
}

/// Whether a blank asks who did a thing, and the next when: `By: ____ Date: ____`.
fn is_by_before_date(slot: &Slot, language: Language) -> bool {
    let label = slot.label.rsplit(['.', ';', ',']).next().unwrap_or_default();
    let by = matches!(
        label.trim().to_lowercase().as_str(),
        "by" | "von" | "durch" | "par" | "por"
    );
    let next = slot.after.split([':', '：']).next().unwrap_or_default();
    let next = Name::new(next.trim_matches(|c: char| !c.is_alphanumeric()), language);
    by && next.is_day_alone()
}

/// Whether a blank for a party stands in the line in which it is signed: `Place, date: ____ The client: ____`.
fn is_behind_place_and_day(slot: &Slot, language: Language) -> bool {
    let first = slot
        .before
        .split([':', '：', '_', '.'])
        .next()
        .unwrap_or_default();
    let first = Name::new(first, language);
    let placed = matches!(first.content.as_slice(), [place] if matches!(place.as_str(), "city" | "location"));
    placed && first.sorts.has(Sorts::DATE)
}

/// Whether a blank stands in the line in which a paper is signed, or begins it: `Fait à ____, le ____. The architect: ____`.
fn is_in_line_of_signing(slot: &Slot) -> bool {
    let opens = |text: &str| {
        let text = text.trim_start().to_lowercase();
        [
            "fait à",
            "fait a ",
            "fait le",
            "hecho en",
            "dado en",
            "done at",
            "signed at",
            "ausgefertigt",
        ]
        .iter()
        .any(|opens| text.starts_with(opens))
    };
    opens(&slot.before) || opens(&slot.label)
}

/// Whether a label is where and when somebody signs: `Hamburg, den`, `Fait à Lyon, le`, `En Ferrol, a`.
fn is_place_before_day(label: &str) -> bool {
    let Some((place, leads)) = label.trim().trim_end_matches(':').rsplit_once(", ") else {
        return false;
    };
    let words: Vec<&str> = place.split_whitespace().collect();
    let done = ["Fait", "à", "En", "a", "In", "Done", "at"];
    let named = words.iter().filter(|word| !done.contains(word));
    let capital = named.clone().count() > 0 && named.clone().all(|word| word.starts_with(char::is_uppercase));
    matches!(leads.trim(), "den" | "am" | "le" | "a" | "a los") && capital && words.len() <= 5
}

/// Whether a line to write on is for who signs for a side: `Por la contrata:`.
fn is_for_a_side(label: &str, language: Language) -> bool {
    let label = label.trim().trim_end_matches(':').to_lowercase();
    let leads = [
        "por la ",
        "por el ",
        "für den ",
        "für die ",
        "für das ",
        "pour le ",
        "pour la ",
        "pour l'",
        "pour l’",
        "for the ",
        "for and on behalf of the ",
        "on behalf of the ",
    ];
    let side = leads.iter().find_map(|lead| label.strip_prefix(lead));
    side.is_some_and(|side| is_party_itself(&Name::new(side, language)))
}

/// Whether a slot's own row or column of a table has a signature in it.
fn in_signed_row(slot: &Slot, other: &Slot, signs: &dyn Fn(&str) -> bool) -> bool {
    let (Some(one), Some(two)) = (&slot.cell, &other.cell) else {
        return false;
    };
    slot.part == other.part
        && one.table == two.table
        && one.row.abs_diff(two.row) <= 3
        && (signs(&two.column_header) && one.row == two.row || signs(&other.label) || signs(&two.row_label))
}

/// Whether a name is a place to sign or to decide, and nothing else: "Signature of the contractor", not
/// "Planning approval number".
pub(crate) fn is_place(name: &Name, lexicon: &Lexicon) -> bool {
    let free = |word: &String| {
        [
            Class::Signing,
            Class::Approval,
            Class::Party,
            Class::Role,
            Class::Own,
            Class::Common,
            Class::Layout,
            Class::Quiet,
        ]
        .iter()
        .any(|class| lexicon.is(*class, word))
            || matches!(
                word.as_str(),
                "off"
                    | "behalf"
                    | "date"
                    | "name"
                    | "person"
                    | "authorized"
                    | "block"
                    | "final"
                    | "reviewed"
                    | "approved"
                    | "and"
                    | "use"
                    | "office"
                    | "by"
                    | "only"
                    | "engineer"
            )
            || word.ends_with("-party")
            || word.chars().any(crate::lexicon::is_ideograph)
            || word.bytes().all(|byte| byte.is_ascii_digit())
    };
    !name.sorts.has(Sorts::NUMBER) && name.words.iter().all(free)
}

/// Whether a name is what stands beside a signature: who, when, for whom.
pub(crate) fn is_beside(name: &Name, lexicon: &Lexicon) -> bool {
    let who = |word: &String| {
        matches!(
            word.as_str(),
            "name"
                | "date"
                | "position"
                | "role"
                | "organization"
                | "title"
                | "place"
                | "function"
                | "capacity"
                | "department"
                | "time"
                | "location"
                | "print"
                | "team-member"
        ) || lexicon.is(Class::Party, word)
            || lexicon.is(Class::Role, word)
            || lexicon.is(Class::Signing, word)
    };
    name.words
        .iter()
        .all(|word| who(word) || name.sorts.has(Sorts::PERSON))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::tests::label;
    use crate::model::CellPlace;

    #[test]
    fn a_party_behind_the_place_and_the_day_signs() {
        let hand = |before: &str| {
            let mut slot = label("Der Bauherr");
            slot.before = before.into();
            for_hand(&[slot], Language::German)
        };
        assert_eq!(hand("Ort, Datum: ________   Der Bauherr: "), [true]);
        assert_eq!(hand("Datum: ________   Der Bauherr: "), [false]);
    }

    #[test]
    fn a_place_before_a_day_and_a_line_for_a_side_are_for_a_hand() {
        let hand = |text: &str, language: Language| for_hand(&[label(text)], language);
        assert_eq!(hand("Hamburg, den", Language::German), [true]);
        assert_eq!(hand("Fait à Lyon, le", Language::French), [true]);
        let mut form: Vec<Slot> = ["Obra", "Importe", "Plazo", "Por la contratista:"]
            .iter()
            .map(|text| label(text))
            .collect();
        assert_eq!(for_hand(&form, Language::Spanish), [false, false, false, true]);
        // Who came for it, at the top of the minutes.
        form.reverse();
        assert_eq!(for_hand(&form, Language::Spanish), [false; 4]);
        assert_eq!(hand("Auftraggeber", Language::German), [false]);
        assert_eq!(hand("Letter from the architect, den", Language::English), [false]);
    }

    #[test]
    fn what_a_side_decides_in_the_table_that_it_signs_is_for_a_hand() {
        let rows = |texts: &[&str]| -> Vec<Slot> {
            let row = |(at, text): (usize, &&str)| Slot {
                kind: SlotKind::Cell,
                cell: Some(CellPlace {
                    table: 2,
                    row: at,
                    column: 1,
                    row_label: (*text).to_owned(),
                    ..CellPlace::default()
                }),
                ..label(text)
            };
            texts.iter().enumerate().map(row).collect()
        };
        let signed = rows(&["Signature", "Architect's action", "Bond no."]);
        assert_eq!(for_hand(&signed, Language::English), [true, true, false]);
        let plain = rows(&["Stamp no.", "Architect's action"]);
        assert_eq!(for_hand(&plain, Language::English), [false, false]);
    }

    #[test]
    fn whoever_directs_the_works_signs_beside_a_visa() {
        let row: Vec<Slot> = ["Direction des travaux (nom)", "Visa", "Date"]
            .into_iter()
            .enumerate()
            .map(|(at, text)| {
                let mut slot = label(text);
                slot.kind = SlotKind::Cell;
                slot.cell = Some(CellPlace {
                    table: 2,
                    row: 1,
                    column: at * 2 + 1,
                    row_label: text.to_owned(),
                    ..CellPlace::default()
                });
                slot
            })
            .collect();
        assert_eq!(for_hand(&row, Language::French), [true; 3]);
        let alone: Vec<Slot> = row.into_iter().take(1).collect();
        assert_eq!(for_hand(&alone, Language::French), [false]);
    }
}
