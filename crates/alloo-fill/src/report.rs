//! What a fill did, slot by slot.

use std::collections::{HashMap, HashSet};

use super::{Report, SlotReport};
use crate::answers::Outcomes;
use crate::model::{Slot, SlotKind, Value};
use crate::quotes::Quotes;
use crate::slots::slot_outcome::{BY_HAND, NOT_FOUND, described};
use crate::template::{ClosingPage, in_words};
use alloo_docx::fill_report::{FillReport, ReportedSlot, SlotState, UnreadDocument, ValueSource};
use alloo_docx::template::Template;
use jiff::civil::Date;

/// Of an empty row under filled ones: nothing that anybody has to see to.
const SPARE: &str = "there is no further record";

/// Puts the answers together.
pub(crate) fn of(template: &Template, answers: &Outcomes, skipped: Vec<(String, String)>) -> Report {
    let mut slots = Vec::new();
    let taken = by_records(template, answers);
    for (slot, outcome) in template.slots().iter().zip(&answers.fields) {
        // A cell that records filled is the record's.
        if taken.contains(slot.id.as_str()) {
            continue;
        }
        slots.push(SlotReport {
            id: slot.id.clone(),
            kind: slot.kind.name(),
            label: slot.label.clone(),
            value: outcome.value.as_ref().map(|value| value.text.clone()),
            note: outcome.note.clone(),
            confidence: outcome.confidence,
        });
    }
    for (schedule, filled) in template.schedules().iter().zip(&answers.schedules) {
        let rows = schedule.rows.len().max(filled.records.len());
        for row in 0..rows {
            for (column, label) in schedule.header.iter().enumerate() {
                let value: Option<&Value> = filled
                    .records
                    .get(row)
                    .and_then(|record| record.get(column)?.as_ref());
                slots.push(SlotReport {
                    id: format!("{}.{row}.{column}", schedule.id),
                    kind: SlotKind::TableRow.name(),
                    label: label.clone(),
                    value: value.map(|value| value.text.clone()),
                    note: match value {
                        Some(value) => described(&value.source),
                        None if filled.records.is_empty() => filled.note.clone(),
                        None if row < filled.records.len() => "the record does not say it".into(),
                        None => SPARE.into(),
                    },
                    confidence: if value.is_some() { filled.confidence } else { 0.0 },
                });
            }
        }
    }
    // What was not read may say what was not found.
    if let Some((first, why)) = skipped.first() {
        let more = match skipped.len() {
            1 => String::new(),
            count => format!(" (and {} more)", count - 1),
        };
        let unread = format!("not found in the documents that could be read; in {first}{more}: {why}");
        for slot in slots.iter_mut().filter(|slot| slot.note == NOT_FOUND) {
            slot.note.clone_from(&unread);
        }
    }
    Report { slots, skipped }
}

/// The slots whose cells records were written to.
fn by_records<'t>(template: &'t Template, answers: &Outcomes) -> HashSet<&'t str> {
    let schedules = template.schedules().iter().zip(&answers.schedules);
    let filled = schedules.filter(|(_, filled)| !filled.records.is_empty());
    let cells = filled.flat_map(|(schedule, _)| schedule.slots.iter().flatten().flatten());
    cells.map(String::as_str).collect()
}

/// Every value that is written.
pub(crate) fn values(answers: &Outcomes) -> impl Iterator<Item = &Value> {
    let fields = answers.fields.iter().filter_map(|outcome| outcome.value.as_ref());
    let records = answers.schedules.iter().flat_map(|filled| &filled.records);
    fields.chain(records.flatten().flatten())
}

/// The report as it travels in the document: rows for which there is no further record are nobody's matter.
pub(crate) fn told(
    template: &Template,
    answers: &Outcomes,
    report: &Report,
    quotes: &Quotes<'_>,
) -> FillReport {
    let fields = template.slots().iter().zip(&answers.fields);
    let known: HashMap<&str, (&Slot, Option<&Value>)> = fields
        .map(|(slot, outcome)| (slot.id.as_str(), (slot, outcome.value.as_ref())))
        .collect();
    let mut sources: HashMap<String, &Value> = HashMap::new();
    let mut headings: HashMap<&str, &String> = HashMap::new();
    for (schedule, filled) in template.schedules().iter().zip(&answers.schedules) {
        if let Some(heading) = schedule.heading() {
            headings.insert(&schedule.id, heading);
        }
        for (row, record) in filled.records.iter().enumerate() {
            for (column, value) in record.iter().enumerate() {
                if let Some(value) = value {
                    sources.insert(format!("{}.{row}.{column}", schedule.id), value);
                }
            }
        }
    }
    let tells = |slot: &&SlotReport| slot.value.is_some() || slot.note != SPARE;
    let slots = report.slots.iter().filter(tells).map(|slot| {
        let field = known.get(slot.id.as_str());
        let value = field
            .and_then(|(_, value)| *value)
            .or_else(|| sources.get(&slot.id).copied());
        let table = slot.id.rsplitn(3, '.').last().unwrap_or_default();
        let heading = match field {
            Some((slot, _)) => slot.headings.last(),
            None => headings.get(table).copied(),
        };
        let filled = slot.value.is_some();
        ReportedSlot {
            id: slot.id.clone(),
            label: slot.label.clone(),
            heading: heading.cloned(),
            state: match (filled, slot.note.as_str()) {
                (true, _) => SlotState::Filled,
                (false, BY_HAND) => SlotState::ByHand,
                (false, _) => SlotState::Open,
            },
            value: slot.value.as_deref().map(|value| match field {
                Some((slot, _)) => in_words(&slot.wants, value).to_owned(),
                None => value.to_owned(),
            }),
            source: value.map(|value| ValueSource {
                document: value.source.document.clone(),
                place: Some(value.source.place.clone()).filter(|place| !place.is_empty()),
                quote: quotes.get(value),
            }),
            why: Some(slot.note.clone()).filter(|_| !filled),
        }
    });
    let unread = report.skipped.iter().map(|(document, why)| UnreadDocument {
        document: document.clone(),
        why: why.clone(),
    });
    FillReport {
        slots: slots.collect(),
        unread: unread.collect(),
    }
}

/// What the filled document says of the slots that stay open, each name and reason once: rows of one
/// schedule, or a mark that stands in every header, are one matter.
pub(crate) fn closing(report: &FillReport, date: Option<Date>) -> ClosingPage {
    let mut seen = HashSet::new();
    let of = |state| report.slots.iter().filter(move |slot| slot.state == state);
    let open = of(SlotState::Open).map(|slot| (slot.label.clone(), slot.why.clone().unwrap_or_default()));
    let unread = report.unread.iter();
    ClosingPage {
        date,
        open: open.filter(|pair| seen.insert(pair.clone())).collect(),
        by_hand: of(SlotState::ByHand).map(|slot| slot.label.clone()).collect(),
        skipped: unread
            .map(|unread| (unread.document.clone(), unread.why.clone()))
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stays_open_is_named_once() {
        let slot = |label: &str, state, why: Option<&str>| ReportedSlot {
            id: String::new(),
            label: label.into(),
            heading: None,
            state,
            value: None,
            source: None,
            why: why.map(Into::into),
        };
        let missing = Some("no document in scope says it");
        let report = FillReport {
            slots: vec![
                slot("Client", SlotState::Filled, None),
                slot("Premium", SlotState::Open, missing),
                slot("Premium", SlotState::Open, missing),
                slot("Signature", SlotState::ByHand, Some(BY_HAND)),
            ],
            unread: vec![UnreadDocument {
                document: "scan.pdf".into(),
                why: "it has no text".into(),
            }],
        };
        let closing = closing(&report, None);
        assert_eq!(
            closing.open,
            [("Premium".into(), "no document in scope says it".into())]
        );
        assert_eq!(
            (closing.by_hand, closing.skipped.len()),
            (vec!["Signature".into()], 1)
        );
    }
}
