//! Where in a part the value of a slot goes, and a slot before it is named.

use std::ops::Range;

use crate::controls::Control;
use crate::fields::Field;
use crate::slot::{Kind, Schedule, Slot, Wants};

/// Where in a part a value goes.
#[derive(Debug, Clone)]
pub enum Place {
    /// In place of a range of a paragraph's text; behind it where the range is empty.
    Text {
        /// Index into the text map's paragraphs.
        paragraph: usize,
        /// Bytes of the paragraph's text.
        range: Range<usize>,
    },
    /// In a content control.
    Control(Control),
    /// In a field.
    Field(Field),
    /// In an empty cell: the `w:tc`.
    Cell(usize),
    /// In an empty paragraph, or behind a heading as paragraphs of its own: index into the text map's paragraphs.
    Paragraph {
        /// The paragraph.
        paragraph: usize,
        /// Whether new paragraphs follow it, as under a heading with nothing below.
        behind: bool,
    },
}

/// A slot and where its value goes: several places where the format keeps a text twice.
#[derive(Debug, Clone)]
pub struct Located {
    /// The slot.
    pub slot: Slot,
    /// Where the value goes.
    pub places: Vec<Place>,
    /// Where the slot begins, in bytes of the part.
    pub at: usize,
}

/// A schedule's cell: the `w:tc`, and the slot in it if it is not just empty.
#[derive(Debug, Clone)]
pub struct Target {
    /// The `w:tc`.
    pub cell: usize,
    /// The slot inside.
    pub inner: Option<Place>,
}

/// A schedule and its rows.
#[derive(Debug, Clone)]
pub struct Rows {
    /// The schedule.
    pub schedule: Schedule,
    /// The empty rows: the `w:tr` and a target for each column.
    pub rows: Vec<(usize, Vec<Target>)>,
}

/// A slot before it is described.
pub struct Draft {
    /// Where its value goes.
    pub place: Place,
    /// What it is.
    pub kind: Kind,
    /// Its own names, best first.
    pub names: Vec<String>,
    /// The text shown now.
    pub shown: String,
    /// What kind of value fits.
    pub wants: Wants,
    /// The element it begins in.
    pub node: usize,
    /// The paragraph it begins in.
    pub paragraph: Option<usize>,
    /// Its bytes in the paragraph's text.
    pub span: Range<usize>,
    /// The label that its finder has for it.
    pub label: String,
}
