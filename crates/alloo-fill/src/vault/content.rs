//! What one document says.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::model::{Aside, Fact, Passage, Table};

/// Everything that one document says. `document` of facts, tables and passages is set when documents come
/// together.
///
/// Struck-out and hidden text is in none of it, nor is what stands on every page of a PDF.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct Content {
    /// Its own title: a title style or property, a mail's subject, the first heading.
    pub title: Option<String>,
    /// The date that it gives itself: a mail's date, a line `Date: …` or one that is nothing but a date near
    /// its start, a date in its title.
    pub dated: Option<Date>,
    /// The revision that it gives itself.
    pub revision: Option<String>,
    /// `name: value` statements of its own text, headers, footers and signatures: key–value lines, forms of
    /// two or four columns, content controls, totals of registers, a mail's header (place `mail header`).
    /// Values are whole; a value of several lines has them joined by blanks.
    pub facts: Vec<Fact>,
    /// Registers: a header over records. Two rows of header are joined to one (`Planned Start`), a table that
    /// lies on its side is turned, merged cells are in each row that they span.
    pub tables: Vec<Table>,
    /// Running text, a paragraph or list item each. A heading is in none; prompts of forms are left out.
    pub passages: Vec<Passage>,
    /// What it repeats of others: statements in quoted mails, and in comments on it. They answer nothing.
    pub asides: Vec<Aside>,
    /// Why only a part of it was read.
    pub partly: Option<String>,
}

impl Content {
    /// Whether it says nothing by itself.
    pub(super) fn is_empty(&self) -> bool {
        self.facts.is_empty() && self.tables.is_empty() && self.passages.is_empty()
    }
}
