//! What a fill did, slot by slot.

use std::collections::HashSet;

use super::answers::Found;
use super::model::{Kind, Value};
use super::template::Closing;
use super::{Report, SlotReport};
use alloo_docx::template::Template;

/// Of an empty row under filled ones: nothing that anybody has to see to.
const SPARE: &str = "there is no further record";

/// The names of kinds that people see.
fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Placeholder => "placeholder",
        Kind::MergeField => "merge_field",
        Kind::ContentControl => "content_control",
        Kind::FormField => "form_field",
        Kind::Instruction => "instruction",
        Kind::Label => "label",
        Kind::Cell => "cell",
        Kind::TableRow => "table_row",
        Kind::Narrative => "narrative",
    }
}

/// Puts the answers together.
pub fn of(template: &Template, answers: &Found, skipped: Vec<(String, String)>) -> Report {
    let mut slots = Vec::new();
    for (slot, outcome) in template.slots().iter().zip(&answers.fields) {
        slots.push(SlotReport {
            id: slot.id.clone(),
            kind: kind(slot.kind),
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
                    kind: kind(Kind::TableRow),
                    label: label.clone(),
                    value: value.map(|value| value.text.clone()),
                    note: match value {
                        Some(value) => super::deciding::described(&value.source),
                        None if filled.records.is_empty() => filled.note.clone(),
                        None if row < filled.records.len() => "the record does not say it".into(),
                        None => SPARE.into(),
                    },
                    confidence: if value.is_some() { filled.confidence } else { 0.0 },
                });
            }
        }
    }
    Report { slots, skipped }
}

/// What the filled document says of the slots that stay open, each name and reason once: rows of one schedule, or a mark that stands in every
/// header, are one matter.
pub fn closing(report: &Report) -> Closing {
    let mut seen = HashSet::new();
    let open = report
        .slots
        .iter()
        .filter(|slot| slot.value.is_none() && slot.note != SPARE);
    let open = open.map(|slot| (slot.label.clone(), slot.note.clone()));
    Closing {
        open: open.filter(|pair| seen.insert(pair.clone())).collect(),
        skipped: report.skipped.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stays_open_is_named_once() {
        let slot = |label: &str, value: Option<&str>, note: &str| SlotReport {
            id: String::new(),
            kind: "label",
            label: label.into(),
            value: value.map(Into::into),
            note: note.into(),
            confidence: 0.0,
        };
        let report = Report {
            slots: vec![
                slot("Client", Some("Port"), "brief.docx"),
                slot("Premium", None, "no document in scope says it"),
                slot("Premium", None, "no document in scope says it"),
                slot("RFI No.", None, SPARE),
            ],
            skipped: vec![("scan.pdf".into(), "it has no text".into())],
        };
        let closing = closing(&report);
        assert_eq!(
            closing.open,
            [("Premium".into(), "no document in scope says it".into())]
        );
        assert_eq!(closing.skipped.len(), 1);
    }
}
