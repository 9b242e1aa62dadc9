//! Every slot of a form and what answers it, in three steps: fields, schedules, narrative.

use std::cell::LazyCell;
use std::collections::{BTreeMap, BTreeSet};

use crate::accounting::Accounting;
use crate::accounting::group_firms::GroupFirm;
use crate::accounting::named_partner::Partner;
use crate::accounting::own_firm::OwnFirm;
use crate::accounting::suitable::suits;
use crate::deciding::{CHINESE, Deciding, LONG};
use crate::facts::Facts;
pub(crate) use crate::form::Form;
use crate::form::FormScope;
use crate::lexicon::{Class, Language, Name, Sorts};
use crate::model::{Knowledge, Schedule, Slot, SlotKind, Value, Wants};
use crate::records::said_once;
use crate::records::two_sides::leave_undivided;
use crate::registers::Filled;
use crate::registers::further_rows::{FURTHER, further_rows};
use crate::slots::by_hand;
use crate::slots::named_people;
use crate::slots::signing_blocks::in_signing_block;
use crate::slots::slot_outcome::{BY_HAND, NOT_FOUND, Outcome};
use crate::slots::slots_beside;
use crate::slots::{Asked, Whose};
use crate::values::{self, DayOf, Order, Sort};
use crate::vault::search::Search;

/// What was found for a template.
#[derive(Debug, Default)]
pub(crate) struct Outcomes {
    /// For each slot, in order.
    pub fields: Vec<Outcome>,
    /// For each schedule, in order.
    pub schedules: Vec<Filled>,
}

/// What is being answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AnswerStep {
    Fields,
    Tables,
    Narrative,
}

/// Whether a slot is a section of running text.
fn is_narrative(slot: &Slot) -> bool {
    let under = slot.cell.is_none() && !slot.headings.is_empty();
    // A prompt of a sentence asks for some.
    let prompted =
        matches!(slot.kind, SlotKind::Instruction | SlotKind::ContentControl) && slot.wants == Wants::Text;
    let told = prompted && under && slot.prompt.split_whitespace().count() > 6;
    slot.kind == SlotKind::Narrative || told || (slot.wants == Wants::Paragraphs && under)
}

/// Finds an answer for everything that is asked, or the reason why there is none. `progress` hears how much
/// of a step is done (0–1) and says whether to go on; nothing comes back where it says no.
pub(crate) fn answer(
    knowledge: &Knowledge,
    form: Form<'_>,
    progress: &mut dyn FnMut(AnswerStep, f64) -> bool,
) -> Option<Outcomes> {
    if !progress(AnswerStep::Fields, 0.0) {
        return None;
    }
    let language = form.language();
    let facts = Facts::new(knowledge);
    let asked = asked(&form, language, &facts);
    let readings: Vec<&Name> = asked
        .iter()
        .filter(|asked| asked.whose == Whose::Ours)
        .flat_map(|asked| asked.readings.first())
        .collect();
    let scope = FormScope::new(&facts, &form, &readings);
    let entities = entities(&facts, &scope);
    // Dates of one form look alike: as its date controls show them.
    let own = form.slots.iter().find_map(|slot| match &slot.wants {
        Wants::Date(picture) => picture.as_deref(),
        _ => None,
    });
    let deciding = Deciding {
        accounting: Accounting {
            facts: &facts,
            scope: &scope,
            entities,
            firm: OwnFirm::of(&facts),
            group: GroupFirm::of(&facts, &scope),
            partner: Partner::of(&facts, &scope, &form),
            rows_by_word: std::cell::OnceCell::new(),
        },
        prose: std::cell::OnceCell::new(),
        figures: std::cell::OnceCell::new(),
        // Nobody writes Chinese dates with the day first, whatever picture a control was left with.
        picture: own
            .filter(|picture| language != Language::Chinese || picture.starts_with(['y', 'Y']))
            .unwrap_or(if language == Language::Chinese {
                CHINESE
            } else {
                LONG
            }),
    };
    let further = further_rows(form.slots);
    let mut fields = fields(&deciding, form.slots, (&asked, &further), progress)?;
    tell_of_day(&deciding, form.slots, &asked, &mut fields);
    tell_of_people(&deciding, form.slots, &asked, &mut fields);
    leave_undivided(form.slots, &mut fields, language);
    deciding.whole_grids(form.slots, &mut fields);
    deciding.begun_lists(form.lists, form.slots, &mut fields);
    said_once::answer_once(&facts, language, (form.slots, &asked), &mut fields);
    let schedules = schedules(&deciding, &form, (&fields, &further), progress)?;
    if !progress(AnswerStep::Narrative, 0.0) {
        return None;
    }
    let open = fields.iter().filter(|outcome| outcome.is_none()).count();
    let search = LazyCell::new(|| Search::new(knowledge));
    let mut done = 0;
    let mut all = Vec::with_capacity(fields.len());
    for ((slot, asked), outcome) in form.slots.iter().zip(&asked).zip(fields) {
        let Some(outcome) = outcome else {
            done += 1;
            if !progress(AnswerStep::Narrative, f64::from(done) / open.max(1) as f64) {
                return None;
            }
            all.push(deciding.narrative(slot, asked, &search));
            continue;
        };
        all.push(outcome);
    }
    Some(Outcomes {
        fields: all,
        schedules,
    })
}

/// What each slot asks for, and which of them are for people.
fn asked(form: &Form<'_>, language: Language, facts: &Facts<'_>) -> Vec<Asked> {
    let slots = form.slots;
    let hand = by_hand::for_hand(slots, language);
    let blocks = in_signing_block(slots, language);
    let hand = hand.into_iter().zip(blocks).map(|(hand, block)| hand || block);
    let read = |(slot, hand)| {
        let mut asked = Asked::new(slot, language);
        let heading = slot.headings.last().map(|heading| heading.trim());
        asked.under_title = slot.block.last().map(|text| text.trim()).or(heading) == Some(form.title.trim());
        if hand {
            asked.whose = Whose::Hand;
        }
        asked
    };
    let mut asked: Vec<Asked> = slots.iter().zip(hand).map(read).collect();
    slots_beside::head_by_parties(slots, &mut asked);
    for (slot, asked) in slots.iter().zip(&mut asked) {
        slots_beside::read_calling(slot, asked, language, &|name| facts.is_somebody(name));
    }
    slots_beside::follow_people(slots, &mut asked, &|name| facts.is_somebody(name));
    slots_beside::follow_spans(slots, &mut asked);
    slots_beside::follow_papers(slots, &mut asked, &Name::new(form.title, language));
    slots_beside::read_lone_columns(slots, &mut asked, language);
    named_people::ask_for_people(slots, &mut asked, language);
    asked
}

/// The outcomes of fields; nothing for sections of text.
fn fields(
    deciding: &Deciding<'_, '_>,
    slots: &[Slot],
    (asked, further): (&[Asked], &[bool]),
    progress: &mut dyn FnMut(AnswerStep, f64) -> bool,
) -> Option<Vec<Option<Outcome>>> {
    let mut blocks = BTreeSet::new();
    // Forms ask for the same thing again and again.
    let mut known = BTreeMap::<String, Outcome>::new();
    let mut outcomes = Vec::with_capacity(slots.len());
    for (at, (slot, asked)) in slots.iter().zip(asked).enumerate() {
        if at % 64 == 0 && !progress(AnswerStep::Fields, at as f64 / slots.len() as f64) {
            return None;
        }
        if asked.whose == Whose::Hand {
            outcomes.push(Some(Outcome::open(BY_HAND)));
            continue;
        }
        if further.get(at) == Some(&true) {
            outcomes.push(Some(Outcome::open(FURTHER)));
            continue;
        }
        let key = question(slot, asked);
        // A block that a table repeats is for another record each time, and a section is written once.
        let block = match &slot.cell {
            Some(place) if !matches!(slot.kind, SlotKind::Placeholder | SlotKind::MergeField) => {
                Some((&slot.part, place.table, key.clone()))
            }
            None if is_narrative(slot) => Some((&slot.part, 0, key.clone())),
            _ => None,
        };
        if block.is_some_and(|block| !blocks.insert(block)) {
            outcomes.push(Some(Outcome::open("asked again: the first has it")));
            continue;
        }
        if is_narrative(slot) {
            outcomes.push(None);
            continue;
        }
        let found = match known.get(&key) {
            Some(found) => found.clone(),
            None if slot.wants == Wants::Check => deciding.tick(slot, asked),
            None => dated(
                slot,
                deciding.field(slot, asked),
                deciding.accounting.scope.language,
            ),
        };
        // An instruction that no fact follows may ask for a section: "Root cause", "[one sentence]".
        // "Work by [trade contractor]" asks for a name.
        let party = |name: &Name| !name.content.is_empty() && name.all(Class::Party, Class::Role);
        if slot.kind == SlotKind::Instruction
            && found.note == NOT_FOUND
            && slot.prompt.contains(' ')
            && !asked.readings.first().is_some_and(party)
        {
            outcomes.push(None);
            continue;
        }
        known.insert(key, found.clone());
        outcomes.push(Some(found));
    }
    Some(outcomes)
}

/// What was found for a slot that asks when: nothing where that is no time, "Date, engineer" by its column is no firm.
fn dated(slot: &Slot, found: Outcome, language: Language) -> Outcome {
    let no_day = |value: &Value| {
        !value.text.chars().any(|c| c.is_ascii_digit()) && values::sort(&value.text) != Sort::Date
    };
    let asks_when =
        || !matches!(slot.wants, Wants::Choice(_)) && Name::new(&slot.label, language).has("date");
    match found.value.as_ref().is_some_and(no_day) && asks_when() {
        true => Outcome::open(NOT_FOUND),
        false => found,
    }
}

/// What is not found is looked up in the diary of the form's own day, where one of its answers is that day:
/// the date of the pour in a record of a pour.
fn tell_of_day(deciding: &Deciding<'_, '_>, slots: &[Slot], asked: &[Asked], fields: &mut [Option<Outcome>]) {
    let scope = deciding.accounting.scope;
    if scope.day.is_some() {
        return;
    }
    let own = |name: &Name| {
        name.sorts.has(Sorts::DATE)
            && !name.content.is_empty()
            && name.content.iter().all(|word| scope.titled.contains(word))
    };
    let days = asked.iter().zip(fields.iter()).filter_map(|(asked, outcome)| {
        let value = outcome.as_ref()?.value.as_ref()?;
        DayOf::of(&value.text).filter(|_| asked.readings.first().is_some_and(own))
    });
    let days: Vec<DayOf> = days.collect();
    let Some(day) = days.first().filter(|day| days.iter().all(|other| other == *day)) else {
        return;
    };
    for ((slot, asked), outcome) in slots.iter().zip(asked).zip(fields) {
        if let Some(open) = outcome.as_mut().filter(|outcome| outcome.note == NOT_FOUND)
            && let Some(found) = deciding.on_day(slot, asked, Some(*day))
        {
            *open = found;
        }
    }
}

/// How somebody is reached, and what they are, is looked up by who was found for the slot before: `Prepared by |
/// Ann Lee | Telephone |`.
fn tell_of_people(
    deciding: &Deciding<'_, '_>,
    slots: &[Slot],
    asked: &[Asked],
    fields: &mut [Option<Outcome>],
) {
    let mut person: Option<(Option<(usize, usize)>, String)> = None;
    for ((slot, asked), outcome) in slots.iter().zip(asked).zip(fields) {
        let place = slot.cell.as_ref().map(|place| (place.table, place.row));
        let Some(outcome) = outcome else {
            person = None;
            continue;
        };
        let label = Name::new(&slot.label, deciding.accounting.scope.language);
        let about = slots_beside::is_said_of_somebody(&label);
        let near = |before: &Option<(usize, usize)>| match (before, place) {
            (Some((table, row)), Some((own, at))) => *table == own && (*row..=row + 3).contains(&at),
            (None, None) => slot.before.contains(['_', '{', '<', '[', '…', '.']),
            _ => false,
        };
        if about {
            let open = outcome.value.is_none() && outcome.note != BY_HAND;
            if let Some((_, name)) = person.as_ref().filter(|(before, _)| near(before))
                && open
                && let Some(found) = deciding.of_person(slot, asked, name)
            {
                *outcome = found;
            }
            continue;
        }
        let asks = label.sorts.has(Sorts::PERSON)
            || label.any(Class::Role)
            || ["author", "person", "contact", "contact-person", "representative"]
                .iter()
                .any(|word| label.has(word))
            || label.words == ["name"]
            || deciding.accounting.facts.is_somebody(&label);
        let value = outcome.value.as_ref().filter(|_| asks);
        person = value.map(|value| (place, value.text.clone()));
    }
}

/// All that tells one question from another.
fn question(slot: &Slot, asked: &Asked) -> String {
    let place = slot
        .cell
        .as_ref()
        .map(|place| (&place.row_label, &place.column_header));
    let told = (
        &asked.readings,
        &asked.block,
        (asked.whose, &asked.revision),
        &slot.wants,
        &asked.printed,
        &slot.prompt,
        place,
        slot.kind == SlotKind::Narrative,
    );
    format!("{told:?}")
}

fn schedules(
    deciding: &Deciding<'_, '_>,
    form: &Form<'_>,
    (fields, further): (&[Option<Outcome>], &[bool]),
    progress: &mut dyn FnMut(AnswerStep, f64) -> bool,
) -> Option<Vec<Filled>> {
    let has_value: BTreeSet<&str> = form
        .slots
        .iter()
        .zip(fields)
        .filter(|(_, outcome)| outcome.as_ref().is_some_and(|outcome| outcome.value.is_some()))
        .map(|(slot, _)| slot.id.as_str())
        .collect();
    let further: BTreeSet<&str> = form
        .slots
        .iter()
        .zip(further)
        .filter_map(|(slot, further)| further.then_some(slot.id.as_str()))
        .collect();
    let mut filled: Vec<Filled> = Vec::with_capacity(form.schedules.len());
    for (at, schedule) in form.schedules.iter().enumerate() {
        if !progress(AnswerStep::Tables, at as f64 / form.schedules.len() as f64) {
            return None;
        }
        let any = |ids: &BTreeSet<&str>| {
            let mut slots = schedule.slots.iter().flatten().flatten();
            slots.any(|id| ids.contains(id.as_str()))
        };
        if any(&further) {
            filled.push(Filled::open(FURTHER));
            continue;
        }
        let single = any(&has_value);
        // Tables alike hold the records of different things; which of which cannot be said.
        let alike = |other: &Schedule| {
            (&other.header, &other.title, &other.headings)
                == (&schedule.header, &schedule.title, &schedule.headings)
        };
        let before = form
            .schedules
            .iter()
            .zip(&filled)
            .any(|(other, filled)| !filled.records.is_empty() && alike(other));
        let found = match (single, before) {
            (true, _) => Filled::open("its cells are filled one by one"),
            (_, true) => Filled::open("the table like it before has the records"),
            _ => {
                let heading = schedule.headings.last().filter(|text| !text.is_empty());
                let beside = form.schedules.iter().filter(|other| {
                    heading.is_some() && other.headings.last() == heading && other.id != schedule.id
                });
                deciding.schedule(schedule, &beside.collect::<Vec<_>>())
            }
        };
        // A record that one table has is not told again by the next.
        let again = |other: &Filled| {
            other
                .records
                .iter()
                .any(|record| says_much(record) && found.records.contains(record))
        };
        filled.push(match filled.iter().any(again) {
            true => Filled::open(said_once::SAID_ONCE),
            false => found,
        });
    }
    Some(filled)
}

/// Whether a record has so many values that another with all of them is the same.
fn says_much(record: &[Option<Value>]) -> bool {
    record.iter().flatten().count() > 1
}

/// The parties and roles of which the documents say one name each.
fn entities(facts: &Facts<'_>, scope: &FormScope) -> BTreeMap<String, String> {
    let mut found: BTreeMap<String, Option<String>> = BTreeMap::new();
    for fact in facts.facts.iter().filter(|fact| fact.of.is_none()) {
        let name = facts.name(fact.name);
        let [word] = name.content.as_slice() else {
            continue;
        };
        let side = name.any(Class::Party) || name.any(Class::Role);
        let plain = name.sorts.is_empty() || name.sorts.has(Sorts::NAME);
        let named = values::is_named(&fact.value) && suits(name, &fact.value);
        if !(side && plain && named && scope.allows(fact.document)) {
            continue;
        }
        let key = values::key(&fact.value, Order::Unknown);
        let one = found.entry(word.clone()).or_insert_with(|| Some(key.clone()));
        if one.as_ref() != Some(&key) {
            *one = None;
        }
    }
    found
        .into_iter()
        .filter_map(|(word, key)| Some((word, key?)))
        .collect()
}

#[cfg(test)]
mod headings_asked;
#[cfg(test)]
mod lists_asked;
#[cfg(test)]
mod papers_asked;
#[cfg(test)]
mod people_asked;
#[cfg(test)]
pub(crate) mod tests;
