//! What came of a slot: its value with its source, or the reason why it stays open.

use crate::model::{Cite, Value};

/// What is written where nothing answers.
pub(crate) const NOT_FOUND: &str = "not found in any document used";
/// What is written of places to sign.
pub(crate) const BY_HAND: &str = "to be completed by hand";

/// What came of a slot.
#[derive(Debug, Clone)]
pub(crate) struct Outcome {
    pub value: Option<Value>,
    /// Where the value is from, or why there is none.
    pub note: String,
    pub confidence: f64,
}

impl Outcome {
    /// Nothing is written; why.
    pub(crate) fn open(why: impl Into<String>) -> Self {
        Outcome {
            value: None,
            note: why.into(),
            confidence: 0.0,
        }
    }
}

/// Why what answers may not be written, the most telling last.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Reason {
    NotFound,
    Long,
    NoEntry(String),
    Unit(String),
    Period(String),
    Draft(String),
    Past(String),
    Ambiguous(String),
    Disagree(String),
}

impl Reason {
    /// For people.
    pub(crate) fn text(self) -> String {
        match self {
            Reason::NotFound => NOT_FOUND.into(),
            Reason::Long => "the documents say it at more length than fits here".into(),
            Reason::NoEntry(value) => format!("the list has no entry for {value:?}"),
            Reason::Unit(value) => format!("said in another unit or none: {value:?}"),
            Reason::Period(name) => format!("said for another month only, in {name}"),
            Reason::Draft(name) => format!("said in a draft only, {name}"),
            Reason::Past(name) => format!("said in a superseded document only, {name}"),
            Reason::Ambiguous(value) => {
                format!("{value} may be two days, and its document does not say which")
            }
            Reason::Disagree(text) => text,
        }
    }
}

/// Where a value is from, for people.
pub(crate) fn described(source: &Cite) -> String {
    let mut text = source.document.clone();
    for more in [&source.place, &source.note] {
        if !more.is_empty() {
            text = format!("{text}, {more}");
        }
    }
    text
}

/// A value for a message: not longer than a line.
pub(crate) fn short(text: &str) -> String {
    let mut short: String = text.chars().take(60).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}
