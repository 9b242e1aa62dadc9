//! What differs between two documents, as plain data.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use crate::fill_report::{FillReport, SlotCounts, SlotState};

/// What differs between two documents.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comparison {
    /// How many slots there are of each state.
    pub counts: SlotCounts,
    /// Every slot of the template, in document order.
    pub slots: Vec<ComparedSlot>,
    /// What else changed; empty where nothing did.
    pub other: Vec<OtherChange>,
    /// Whether the result ends with a page of sources, which counts as no change.
    pub sources_page: bool,
}

/// One slot, before and after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ComparedSlot {
    /// Stable within one template.
    pub id: String,
    /// What the slot asks for.
    pub label: String,
    /// The heading that the slot stands under.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heading: Option<String>,
    /// What became of it.
    pub state: ComparedState,
    /// Whether it is left to a person.
    pub by_hand: bool,
    /// Its text in the template.
    pub before: String,
    /// Its text in the result; absent where its place is gone.
    pub after: Option<String>,
}

/// What became of a slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ComparedState {
    /// It has a value now.
    Filled,
    /// It is as it was.
    Open,
    /// The text around it changed too, so its value cannot be told apart from it.
    Changed,
    /// Its place is gone.
    Removed,
}

/// What changed outside the slots.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OtherChange {
    /// The part.
    pub part: String,
    /// Where in it.
    pub place: String,
    /// What kind of change.
    pub kind: ChangeKind,
    /// What was there.
    pub before: Option<String>,
    /// What is there now.
    pub after: Option<String>,
}

/// The kind of a change outside the slots.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChangeKind {
    /// Fixed text.
    Text,
    /// A paragraph came or went.
    Paragraph,
    /// A row of a table came or went.
    Row,
    /// A picture.
    Image,
    /// Formatting.
    Style,
    /// Sections, fields, controls, settings and properties of the document.
    Setting,
    /// A link.
    Link,
    /// Macros.
    Macro,
    /// Another part of the package.
    Part,
}

impl ChangeKind {
    /// The kind as JSON names it.
    pub fn name(self) -> &'static str {
        match self {
            ChangeKind::Text => "text",
            ChangeKind::Paragraph => "paragraph",
            ChangeKind::Row => "row",
            ChangeKind::Image => "image",
            ChangeKind::Style => "style",
            ChangeKind::Setting => "setting",
            ChangeKind::Link => "link",
            ChangeKind::Macro => "macro",
            ChangeKind::Part => "part",
        }
    }
}

/// The targets of a part's links, by their ids.
pub(super) type Links = std::collections::HashMap<String, String>;

impl Comparison {
    /// Counts its slots anew.
    pub(super) fn count(&mut self) {
        self.counts = count(&self.slots);
    }

    /// What the fill itself left to a person is a person's, though the template alone does not show it.
    pub(super) fn leave_to_people(&mut self, report: &FillReport) {
        let left = report.slots.iter().filter(|slot| slot.state == SlotState::ByHand);
        let left: HashSet<&str> = left.map(|slot| slot.id.as_str()).collect();
        for slot in &mut self.slots {
            slot.by_hand |= left.contains(slot.id.as_str());
        }
    }

    /// Of slots and other changes.
    pub fn of(slots: Vec<ComparedSlot>, other: Vec<OtherChange>) -> Self {
        Comparison {
            counts: count(&slots),
            slots,
            other,
            sources_page: false,
        }
    }
}

fn count(slots: &[ComparedSlot]) -> SlotCounts {
    let is_filled =
        |slot: &ComparedSlot| matches!(slot.state, ComparedState::Filled | ComparedState::Changed);
    let filled = slots.iter().filter(|slot| is_filled(slot)).count();
    let by_hand = slots
        .iter()
        .filter(|slot| slot.by_hand && !is_filled(slot))
        .count();
    SlotCounts {
        total: slots.len(),
        filled,
        open: slots.len() - filled - by_hand,
        by_hand,
    }
}
