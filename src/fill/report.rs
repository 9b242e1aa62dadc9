//! What a fill did, slot by slot.

use super::matching::Answers;
use super::model::{Kind, Value};
use super::template::Template;
use super::{Report, Slot};

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
pub fn of(template: &Template, answers: &Answers, skipped: Vec<(String, String)>) -> Report {
    let mut slots = Vec::new();
    for (ask, outcome) in template.asks().iter().zip(&answers.fields) {
        slots.push(Slot {
            id: ask.id.clone(),
            kind: kind(ask.kind),
            label: ask.label.clone(),
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
                slots.push(Slot {
                    id: format!("{}.{row}.{column}", schedule.id),
                    kind: kind(Kind::TableRow),
                    label: label.clone(),
                    value: value.map(|value| value.text.clone()),
                    note: value.map_or_else(
                        || filled.note.clone(),
                        |value| super::matching::described(&value.source),
                    ),
                    confidence: if value.is_some() { filled.confidence } else { 0.0 },
                });
            }
        }
    }
    Report { slots, skipped }
}
