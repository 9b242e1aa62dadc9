//! What may be wrong with a template.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

/// Something that is wrong with a template, or that a fill cannot do anything about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// What is wrong.
    pub kind: FindingKind,
    /// The part, and the place in it where there is one.
    pub place: String,
    /// For people.
    pub message: String,
}

/// The kinds of what may be wrong with a template.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FindingKind {
    /// There is nothing to fill.
    NoSlots,
    /// A mark is parted by formatting: other programs may not see it as one.
    MarkSplit,
    /// A mark begins and does not end, or ends and did not begin.
    MarkUnbalanced,
    /// A loop or a condition of a template engine, which a fill leaves as it is.
    Loop,
    /// A tracked change, which a fill leaves alone.
    TrackedChange,
    /// A control whose content is locked.
    LockedControl,
    /// A control that shows a value stored elsewhere in the document.
    BoundControl,
    /// An id that two elements have, which Word repairs or refuses.
    DuplicateId,
    /// A field that begins and does not end, or ends and did not begin.
    FieldUnbalanced,
    /// A table cell without a paragraph, for which Word refuses a document.
    CellWithoutParagraph,
    /// A relationship that leads nowhere, or one that is used and does not exist.
    RelationshipMissing,
    /// A part without a content type.
    ContentTypeMissing,
}

impl FindingKind {
    /// The kind in words.
    pub fn shown(self) -> &'static str {
        match self {
            FindingKind::NoSlots => "nothing to fill",
            FindingKind::MarkSplit => "split mark",
            FindingKind::MarkUnbalanced => "unbalanced mark",
            FindingKind::Loop => "loop or condition",
            FindingKind::TrackedChange => "tracked change",
            FindingKind::LockedControl => "locked control",
            FindingKind::BoundControl => "bound control",
            FindingKind::DuplicateId => "duplicate id",
            FindingKind::FieldUnbalanced => "unbalanced field",
            FindingKind::CellWithoutParagraph => "cell without a paragraph",
            FindingKind::RelationshipMissing => "missing target",
            FindingKind::ContentTypeMissing => "missing content type",
        }
    }
}

/// Most findings of one kind that are listed; a part with more has one reason for them all.
const MOST: usize = 200;

/// Collects what is wrong: of one kind no more than anybody reads.
#[derive(Default)]
pub(super) struct Findings {
    list: Vec<Finding>,
    counts: HashMap<FindingKind, usize>,
}

impl Findings {
    pub(super) fn add(
        &mut self,
        kind: FindingKind,
        place: impl FnOnce() -> String,
        message: impl Into<String>,
    ) {
        let count = self.counts.entry(kind).or_default();
        *count += 1;
        if *count <= MOST {
            self.list.push(Finding {
                kind,
                place: place(),
                message: message.into(),
            });
        }
    }

    pub(super) fn into_list(self) -> Vec<Finding> {
        self.list
    }
}
