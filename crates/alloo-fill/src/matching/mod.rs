//! Which statement of the vault goes to which slot of the template, and which goes nowhere. What cannot be said with confidence stays open, with the reason.

use std::collections::{HashMap, HashSet};

use fields::{Fields, Outcome};
use form::Form;
use index::Index;

use super::model::{Kind, Knowledge, Schedule, Slot, Wants};
use super::vault::search::Search;
pub use fields::described;
pub use schedules::Filled;

mod checks;
mod evidence;
mod fields;
mod form;
mod index;
mod narrative;
mod question;
mod schedules;
mod terms;
mod types;
mod words;

/// What the matcher found for a template.
#[derive(Debug, Default)]
pub struct Answers {
    /// For each ask, in order.
    pub fields: Vec<Outcome>,
    /// For each schedule, in order.
    pub schedules: Vec<Filled>,
}

/// What a template asks.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    pub asks: &'a [Slot],
    pub schedules: &'a [Schedule],
    /// The form's own title.
    pub title: &'a str,
    /// Names and values that the form has already.
    pub stated: &'a [(String, String)],
}

/// What is being matched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    Fields,
    Tables,
    Narrative,
}

/// Finds an answer for everything that is asked, or the reason why there is none. `progress` hears how much of a step is done (0–1) and says whether to go
/// on; nothing comes back where it says no.
pub fn answer(
    knowledge: &Knowledge,
    asked: Asked<'_>,
    progress: &mut dyn FnMut(Step, f64) -> bool,
) -> Option<Answers> {
    let Asked {
        asks,
        schedules,
        title,
        stated,
    } = asked;
    if !progress(Step::Fields, 0.0) {
        return None;
    }
    let index = Index::new(knowledge);
    let form = Form::new(&index, asks, schedules, title, stated);
    // Dates of one form look alike: as its date controls show them.
    let own = asks.iter().find_map(|ask| match &ask.wants {
        Wants::Date(picture) => picture.as_deref(),
        _ => None,
    });
    let chinese = asks
        .iter()
        .take(50)
        .any(|ask| ask.label.contains(words::is_ideograph));
    let picture = own.unwrap_or(if chinese { types::CHINESE } else { types::LONG });
    let matcher = Fields {
        index: &index,
        form: &form,
        picture,
    };
    let signed = signed_tables(asks, schedules);
    let is_narrative = |ask: &Slot| {
        let under = ask.cell.is_none() && !ask.headings.is_empty();
        ask.kind == Kind::Narrative || (ask.wants == Wants::Paragraphs && under)
    };
    let mut outcomes: Vec<Option<Outcome>> = vec![None; asks.len()];
    // Forms ask for the same thing again and again.
    let mut blocks = HashSet::new();
    let mut known = HashMap::<String, Outcome>::new();
    for (at, (ask, outcome)) in asks.iter().zip(&mut outcomes).enumerate() {
        if at % 64 == 0 && !progress(Step::Fields, at as f64 / asks.len() as f64) {
            return None;
        }
        if matcher.is_never(ask, &signed) {
            *outcome = Some(Outcome::open("for a person's hand"));
            continue;
        }
        let key = format!(
            "{:?}",
            (
                ask.kind == Kind::Narrative,
                &ask.label,
                &ask.also,
                &ask.wants,
                &ask.headings,
                &ask.prompt,
                ask.cell
                    .as_ref()
                    .map(|place| (&place.row_label, &place.column_header))
            )
        );
        // A block that a table repeats is for another record each time, and a section is written once.
        let block = match &ask.cell {
            Some(place) if !matches!(ask.kind, Kind::Placeholder | Kind::MergeField) => {
                Some((&ask.part, place.table, key.clone()))
            }
            None if is_narrative(ask) => Some((&ask.part, 0, key.clone())),
            _ => None,
        };
        if block.is_some_and(|block| !blocks.insert(block)) {
            *outcome = Some(Outcome::open("asked again: the first has it"));
            continue;
        }
        if is_narrative(ask) {
            continue;
        }
        let found = match known.get(&key) {
            Some(found) => found.clone(),
            None => matcher.field(ask),
        };
        known.insert(key, found.clone());
        *outcome = Some(found);
    }
    let has_value: HashSet<&str> = asks
        .iter()
        .zip(&outcomes)
        .filter(|(_, outcome)| outcome.as_ref().is_some_and(|outcome| outcome.value.is_some()))
        .map(|(ask, _)| ask.id.as_str())
        .collect();
    let mut filled: Vec<Filled> = Vec::with_capacity(schedules.len());
    for (at, schedule) in schedules.iter().enumerate() {
        if !progress(Step::Tables, at as f64 / schedules.len() as f64) {
            return None;
        }
        let single = schedule
            .slots
            .iter()
            .flatten()
            .flatten()
            .any(|id| has_value.contains(id.as_str()));
        // Tables alike hold the records of different things; which of which cannot be said.
        let before = schedules.iter().zip(&filled).any(|(other, filled)| {
            !filled.records.is_empty()
                && (&other.header, &other.title, &other.headings)
                    == (&schedule.header, &schedule.title, &schedule.headings)
        });
        filled.push(match (single, before) {
            (true, _) => Filled::open("its cells are filled one by one"),
            (_, true) => Filled::open("the table like it before has the records"),
            _ => matcher.schedule(schedule),
        });
    }
    if !progress(Step::Narrative, 0.0) {
        return None;
    }
    let open = outcomes.iter().filter(|outcome| outcome.is_none()).count();
    let search = (open > 0).then(|| Search::new(knowledge));
    let mut done = 0;
    let mut fields = Vec::with_capacity(asks.len());
    for (ask, outcome) in asks.iter().zip(outcomes) {
        fields.push(match (outcome, &search) {
            (Some(outcome), _) => outcome,
            (None, Some(search)) => {
                done += 1;
                if !progress(Step::Narrative, f64::from(done) / open.max(1) as f64) {
                    return None;
                }
                matcher.narrative(ask, search)
            }
            (None, None) => Outcome::open("no passage in scope speaks of it"),
        });
    }
    Some(Answers {
        fields,
        schedules: filled,
    })
}

/// The tables that have a place for a signature: everything in them is for people.
fn signed_tables(asks: &[Slot], schedules: &[Schedule]) -> HashSet<(String, usize)> {
    let mut signed = HashSet::new();
    for ask in asks {
        if let Some(place) = &ask.cell
            && [&place.row_label, &place.column_header]
                .iter()
                .any(|text| form::is_signature(text))
        {
            signed.insert((ask.part.clone(), place.table));
        }
    }
    for schedule in schedules {
        if schedule.header.iter().any(|text| form::is_signature(text)) {
            signed.insert((schedule.part.clone(), schedule.table));
        }
    }
    signed
}
#[cfg(test)]
mod tests;
