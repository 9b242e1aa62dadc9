//! What a slot asks by what stands beside it: the cell before, the rest of its table, somebody in brackets.

use super::column_sides::{Side, is_value_word};
use super::{Asked, is_party_itself};
use crate::lexicon::{Class, Language, Lexicon, Name, Sorts};
use crate::model::{Slot, SlotKind};
use crate::values::contact_words::{asks_role, is_contact_word};

/// Gives the cells that ask where somebody is and how they are reached, behind the cell that asks who that
/// is, the party for their block: `Client | | Address | |`.
pub(crate) fn head_by_parties(slots: &[Slot], asked: &mut [Asked]) {
    let mut party: Option<(usize, usize, Name)> = None;
    for (slot, asked) in slots.iter().zip(asked) {
        let (SlotKind::Cell, Some(place)) = (slot.kind, &slot.cell) else {
            party = None;
            continue;
        };
        let gridded = place.is_gridded();
        let Some(name) = asked.readings.first().filter(|_| !gridded) else {
            party = None;
            continue;
        };
        let told = !name.content.is_empty() && (name.sorts.is_empty() || name.sorts.has(Sorts::NAME));
        let reached = told
            && name
                .content
                .iter()
                .all(|word| is_contact_word(word) || word == "address");
        match &party {
            Some((table, row, whose)) if reached && *table == place.table && place.row <= row + 1 => {
                asked.block = whose.clone();
                asked.under_title = false;
            }
            _ if reached => {}
            _ if told && is_party_itself(name) => {
                party = Some((place.table, place.row, name.clone()));
            }
            _ => party = None,
        }
    }
}

/// Reads the rows of a table that has one column to fill without the column's header, where that says only that
/// values stand under it: `Feature | Value proposed`.
pub(crate) fn read_lone_columns(slots: &[Slot], asked: &mut [Asked], language: Language) {
    let gridded = |slot: &Slot| {
        slot.cell
            .as_ref()
            .filter(|place| place.is_gridded())
            .map(|place| (place.table, place.column, place.column_header.clone()))
    };
    let places: Vec<_> = slots.iter().map(gridded).collect();
    for (at, (slot, asked)) in slots.iter().zip(asked).enumerate() {
        let Some(Some((table, column, header))) = places.get(at) else {
            continue;
        };
        let header = Name::new(header, language);
        let plain = header.sorts.is_empty()
            && !header.is_empty()
            && header
                .content
                .iter()
                .all(|word| is_value_word(word) || matches!(word.as_str(), "proposed" | "offered" | "data"));
        let told = header.content.iter().all(|word| is_value_word(word));
        let lone = places
            .iter()
            .flatten()
            .all(|(other, at, _)| other != table || at == column);
        if let Some(place) = slot.cell.as_ref().filter(|_| plain && !told && lone) {
            let row = Name::new(&place.row_label, language);
            let unit = row.unit.clone().or(header.unit);
            asked.readings.push(Name { unit, ..row });
        }
    }
}

/// Gives the cell behind one that asks when a span of time begins the whole question: `Period, from | | to |`
/// asks when the period ends, and not to whom.
pub(crate) fn follow_spans(slots: &[Slot], asked: &mut [Asked]) {
    let mut before: Option<(usize, usize, Name)> = None;
    for (slot, asked) in slots.iter().zip(asked) {
        let place = slot.cell.as_ref().filter(|_| slot.kind == SlotKind::Cell);
        let (Some(place), Some(name)) = (place, asked.readings.first().cloned()) else {
            before = None;
            continue;
        };
        let behind = before
            .take()
            .filter(|(table, row, _)| *table == place.table && place.row <= row + 1);
        if name.words == ["to"]
            && let Some((_, _, span)) = behind
        {
            let words = span.words.iter().map(|word| match word.as_str() {
                "from" => "to".to_owned(),
                _ => word.clone(),
            });
            let whole = Name::of(words.collect(), None, Lexicon::of(Language::English));
            asked.readings = vec![whole];
        } else if name.has("from") && name.words.len() > 1 {
            before = Some((place.table, place.row, name));
        }
    }
}

/// Whether a name asks how somebody is reached or what they are, and of nobody by name.
pub(crate) fn is_said_of_somebody(name: &Name) -> bool {
    is_of_somebody(name) || asks_role(name)
}

/// Reads a label that says in brackets, or behind a comma or colon, what somebody is in a table of people:
/// `Claim prepared by (contract administrator)`.
pub(crate) fn read_calling(
    slot: &Slot,
    asked: &mut Asked,
    language: Language,
    known: &dyn Fn(&Name) -> bool,
) {
    let text = slot.label.trim_end_matches([',', ':', '.', ' ']);
    let asks_else = asked.readings.first().is_some_and(|name| {
        let else_said = name.sorts.has(Sorts::DATE) || name.sorts.has(Sorts::NUMBER) || name.unit.is_some();
        else_said
            || name
                .words
                .iter()
                .any(|word| is_contact_word(word) || word == "signature")
    });
    // "Person in charge (superintendent)" says who that is; "seen (site supervision)" and "deputy of the
    // superintendent" ask for somebody else.
    let who = |outside: &str| {
        let words = [
            "charge",
            "contact",
            "person",
            "contact-person",
            "responsible",
            "representative",
        ];
        let outside = Name::new(outside, language);
        let plain = outside.plain.as_str();
        let other = [
            "deput",
            "reason",
            "grund",
            "stellvertr",
            "suppl",
            "motiv",
            "raison",
        ];
        let other = other.iter().any(|word| plain.contains(word)) || outside.any(Class::Aspect);
        let decides = outside.any(Class::Approval) || outside.any(Class::Signing);
        let asks = |word: &String| words.contains(&word.as_str());
        !(other || decides) && (outside.sorts.has(Sorts::PERSON) || outside.content.iter().any(asks))
    };
    if asks_else || asked.wants_date() {
        return;
    }
    let inside = text
        .rsplit_once('(')
        .map(|(outside, inside)| (outside, inside.trim_end_matches(')')));
    let behind = [", ", ": ", " – ", "，", "："]
        .iter()
        .filter_map(|mark| text.rsplit_once(mark));
    let found = inside
        .into_iter()
        .chain(behind)
        .filter(|(outside, _)| who(outside))
        .map(|(_, tail)| Name::new(tail, language))
        .find(|name| known(name));
    if let Some(name) = found.filter(|name| !asked.readings.contains(name)) {
        asked.readings.insert(0, name);
    }
}

/// Whether a name asks how somebody is reached, or by what number they are known: `Cert. no.`.
fn is_of_somebody(name: &Name) -> bool {
    let paper = |word: &String| {
        matches!(
            word.as_str(),
            "certificate"
                | "licence"
                | "license"
                | "card"
                | "permit"
                | "qualification"
                | "registration"
                | "competence"
        )
    };
    let reached = !name.content.is_empty() && name.content.iter().all(|word| is_contact_word(word));
    let known = name.sorts.has(Sorts::NUMBER) && !name.content.is_empty() && name.content.iter().all(paper);
    (reached || known) && name.unit.is_none()
}

/// Gives the cells behind one that asks for somebody by what they are the whole question: `Rigger | | Cert.
/// no. |` asks for the rigger's.
pub(crate) fn follow_people(slots: &[Slot], asked: &mut [Asked], known: &dyn Fn(&Name) -> bool) {
    let mut person: Option<(usize, usize, Name)> = None;
    for (slot, asked) in slots.iter().zip(asked) {
        let place = slot.cell.as_ref().filter(|_| slot.kind == SlotKind::Cell);
        let (Some(place), Some(name)) = (place, asked.readings.first()) else {
            person = None;
            continue;
        };
        let gridded = place.is_gridded();
        match &person {
            _ if gridded => person = None,
            Some((table, row, whose)) if is_of_somebody(name) => {
                if *table == place.table && *row == place.row {
                    // What the firm's own telephone is says nothing of somebody's.
                    asked.readings = vec![whose.with(name)];
                }
            }
            _ if Asked::wants_person(name) && name.any(Class::Role)
                || known(name)
                || name.has("attendee") =>
            {
                person = Some((place.table, place.row, name.clone()));
            }
            _ => person = None,
        }
    }
}

/// Gives the blank behind one that asks for a paper or its number the whole question: `Test report no. ____ dated
/// ____` asks for the date of the report, and `tested on ____` for that of its test. `titled` are the words of the
/// form's title.
pub(crate) fn follow_papers(slots: &[Slot], asked: &mut [Asked], titled: &Name) {
    let mut paper: Option<(&str, Name)> = None;
    for (slot, asked) in slots.iter().zip(asked) {
        let lined = slot.cell.is_none() && !slot.before.is_empty();
        let line = slot.before.trim_end();
        paper = paper.filter(|(before, _)| lined && line.len() > before.len() && line.starts_with(before));
        let Some(name) = asked.readings.first().cloned() else {
            continue;
        };
        let dated = name.content.iter().all(|word| word == "dated") && name.sorts.has(Sorts::DATE);
        let numbered = name.sorts.has(Sorts::NUMBER) && name.any(Class::Record);
        // "Instruction: ____ dated ____" asks for its number without saying so.
        let named = name.sorts.is_empty() && (name.any(Class::Record) || name.any(Class::Letter));
        if lined && (numbered || named) && !dated {
            paper = Some((line, name));
            continue;
        }
        let Some((before, whose)) = &mut paper else {
            continue;
        };
        *before = line;
        let of_test = |word: &String| Side::of_word(word) == Some(Side::Obtained);
        let tested =
            || name.sorts.has(Sorts::DATE) && !name.content.is_empty() && name.content.iter().all(of_test);
        let words: Vec<&str> = match () {
            () if dated => whose
                .words
                .iter()
                .map(String::as_str)
                .filter(|word| *word != "number")
                .collect(),
            () if whose.sorts.has(Sorts::NUMBER) && whose.has("test") && tested() => vec!["test"],
            () => continue,
        };
        let words = words.into_iter().chain(["date"]).map(str::to_owned);
        let mut whole = Name::of(words.collect(), None, Lexicon::of(Language::English));
        if dated {
            whole.plain = format!("{} {}", whose.plain, name.plain);
        }
        if !whose.words.iter().any(|word| titled.has(word)) {
            asked.readings.clear();
        }
        asked.readings.insert(0, whole);
    }
}

#[cfg(test)]
mod tests {
    use crate::answers::tests::{label, values, vault};
    use crate::model::{CellPlace, Slot, SlotKind};

    #[test]
    fn the_firms_telephone_is_not_that_of_somebody_asked_for_before_it() {
        let vault = vault(&[(
            "/company.docx",
            "# Company data\nCompany: Traun Services Ltd\nTelephone: +43 7612 555 10",
        )]);
        let cells = |texts: [&str; 2]| {
            let row = |(at, text): (usize, &str)| Slot {
                kind: SlotKind::Cell,
                cell: Some(CellPlace {
                    table: 1,
                    row: 1,
                    column: at * 2 + 1,
                    ..CellPlace::default()
                }),
                ..label(text)
            };
            let cells: Vec<Slot> = texts.into_iter().enumerate().map(row).collect();
            values(&vault, "Record", &cells)[1].clone()
        };
        assert_eq!(cells(["Project manager", "Telephone"]), "");
        assert_eq!(cells(["Attendee of the designer", "Telephone"]), "");
        assert_eq!(cells(["Works", "Telephone"]), "+43 7612 555 10");
    }
}
