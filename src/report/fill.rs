//! One reported fill, and what its forms share.

use alloo_docx::compare::{ComparedSlot, ComparedState, Comparison};
use alloo_docx::fill_report::{FillReport, ReportedSlot, SlotCounts, SlotState, UnreadDocument, ValueSource};
use serde::Serialize;

use crate::sanitize::foreign;

/// One fill, reported.
#[derive(Debug, Clone, Serialize)]
pub struct ReportedFill {
    /// The template, as it was named.
    pub template: String,
    /// The result's path; absent where it is on no disk.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<String>,
    /// The job; absent where none was started.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_id: Option<String>,
    /// How many slots there are of each state.
    pub counts: SlotCounts,
    /// What came of each slot.
    #[serde(flatten)]
    pub report: FillReport,
}

impl ReportedFill {
    /// Of a template and what its fill did.
    pub fn new(template: impl Into<String>, report: FillReport) -> Self {
        ReportedFill {
            template: template.into(),
            result: None,
            job_id: None,
            counts: report.counts(),
            report,
        }
    }

    /// The slots in one state, in the order of the document.
    pub(super) fn in_state(&self, state: SlotState) -> impl Iterator<Item = &ReportedSlot> {
        self.report.slots.iter().filter(move |slot| slot.state == state)
    }
}

/// What two documents alone tell of a fill: its values, without their sources.
pub fn told(comparison: Comparison) -> FillReport {
    FillReport {
        slots: comparison.slots.into_iter().map(told_of_slot).collect(),
        unread: Vec::new(),
    }
}

fn told_of_slot(slot: ComparedSlot) -> ReportedSlot {
    let is_filled = matches!(slot.state, ComparedState::Filled | ComparedState::Changed);
    let value = slot.after.filter(|_| is_filled);
    let why = match (slot.state, slot.by_hand) {
        (ComparedState::Removed, _) => Some("its place is gone"),
        (ComparedState::Open, true) => Some("to be completed by hand"),
        (ComparedState::Open, false) => Some("it is as it was in the template"),
        (ComparedState::Filled | ComparedState::Changed, _) => None,
    };
    ReportedSlot {
        id: slot.id,
        label: slot.label,
        heading: slot.heading,
        state: match (&value, slot.by_hand) {
            (Some(_), _) => SlotState::Filled,
            (None, true) => SlotState::ByHand,
            (None, false) => SlotState::Open,
        },
        value,
        source: None,
        why: why.map(str::to_owned),
    }
}

/// "38 filled, 3 open, 9 to be completed by hand".
pub fn tally(counts: &SlotCounts) -> String {
    let mut text = format!("{} filled, {} open", counts.filled, counts.open);
    if counts.by_hand > 0 {
        text.push_str(&format!(", {} to be completed by hand", counts.by_hand));
    }
    text
}

/// Foreign text as clean lines without secrets.
pub(super) fn lines(text: &str) -> impl Iterator<Item = std::borrow::Cow<'_, str>> {
    text.lines().map(foreign)
}

/// A source as one line: document and place.
pub(super) fn place(source: &ValueSource) -> String {
    match &source.place {
        Some(place) => format!("{}, {place}", source.document),
        None => source.document.clone(),
    }
}

/// The documents that could not be read, each once.
pub(super) fn unread(fills: &[ReportedFill]) -> Vec<&UnreadDocument> {
    let mut seen = std::collections::HashSet::new();
    let all = fills.iter().flat_map(|fill| &fill.report.unread);
    all.filter(|document| seen.insert(&document.document)).collect()
}
