//! Where in a part the value of a slot goes, and a slot before it is named.

use std::ops::Range;

use crate::controls::Control;
use crate::fields::Field;
use crate::slot::{Schedule, Slot, SlotKind, Wants};
use crate::text_map::ParagraphId;
use crate::tree::{Byte, Node};

/// Where in a part a value goes.
#[derive(Debug, Clone)]
pub enum Place {
    /// In place of a range of a paragraph's text; where the range is empty, behind what ends there, or before
    /// the whole text.
    Text {
        /// The paragraph.
        paragraph: ParagraphId,
        /// Bytes of the paragraph's text.
        range: Range<usize>,
    },
    /// In a content control.
    Control(Control),
    /// In a field.
    Field(Field),
    /// In an empty cell: the `w:tc`.
    Cell(Node),
    /// In an empty paragraph.
    Paragraph(ParagraphId),
    /// Behind a heading, as paragraphs of its own.
    Behind(ParagraphId),
}

/// A slot and where its value goes: several places where the format keeps a text twice.
#[derive(Debug, Clone)]
pub struct LocatedSlot {
    /// The slot.
    pub slot: Slot,
    /// Where the value goes.
    pub places: Vec<Place>,
    /// Where the slot begins in the part.
    pub at: Byte,
    /// The paragraph it begins in.
    pub paragraph: Option<ParagraphId>,
}

/// A schedule's cell: the `w:tc`, and the slot in it if it is not just empty.
#[derive(Debug, Clone)]
pub struct Target {
    /// The `w:tc`.
    pub cell: Node,
    /// The slot inside.
    pub inner: Option<Place>,
}

/// An empty row of a schedule.
#[derive(Debug, Clone)]
pub struct TargetRow {
    /// The `w:tr`.
    pub node: Node,
    /// A target for each column.
    pub targets: Vec<Target>,
}

/// A schedule and its empty rows.
#[derive(Debug, Clone)]
pub struct LocatedSchedule {
    /// The schedule.
    pub schedule: Schedule,
    /// The empty rows.
    pub rows: Vec<TargetRow>,
}

/// A slot before it is named.
#[derive(Debug, Clone)]
pub struct Draft {
    /// Where its value goes.
    pub place: Place,
    /// What it is.
    pub kind: SlotKind,
    /// Its own names, best first.
    pub names: Vec<String>,
    /// The text shown now.
    pub shown: String,
    /// What kind of value fits.
    pub wants: Wants,
    /// The element it begins in.
    pub node: Node,
    /// The paragraph it begins in.
    pub paragraph: Option<ParagraphId>,
    /// Its bytes in the paragraph's text.
    pub span: Range<usize>,
    /// The label that its finder has for it.
    pub label: String,
    /// Where on its line what belongs to other slots ends.
    pub from: usize,
    /// What stands in brackets right behind it; may be empty.
    pub caption: String,
}
