//! What a document says of something.

use std::borrow::Cow;

/// One thing said: an attribute of a subject, and its value.
#[derive(Debug)]
pub(crate) struct Statement<'k> {
    /// Index into [`Knowledge::documents`](crate::model::Knowledge::documents).
    pub document: usize,
    /// Index into the names of all facts.
    pub name: usize,
    pub value: Cow<'k, str>,
    /// The headings above it, outermost first.
    pub headings: &'k [String],
    /// Where, for people: the table's place and the row's.
    pub place: [&'k str; 2],
    /// Whether it was read out of a sentence.
    pub said: bool,
    /// The value that it is a part of.
    pub of: Option<&'k str>,
}
