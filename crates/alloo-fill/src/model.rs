//! What passes between the engine's parts: what the vault says, what the template asks for, and what is to be
//! written. Plain data, no behaviour.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Everything that the documents in scope say.
#[derive(Debug, Clone, Default)]
pub struct Knowledge {
    /// The documents read, in the order given.
    pub documents: Vec<Document>,
    /// `name: value` statements.
    pub facts: Vec<Fact>,
    /// Tables with a header row: registers, schedules, sheets.
    pub tables: Vec<Table>,
    /// Running text, one paragraph or list item each.
    pub passages: Vec<Passage>,
    /// Statements that a document repeats of others, or that were written on it. They answer nothing by
    /// themselves.
    pub asides: Vec<Aside>,
    /// Documents that could not be read, by name, with the reason.
    pub skipped: Vec<(String, String)>,
    /// How many documents of a large vault were left out, since others share more words with the form. They
    /// are among `documents`.
    pub left_out: usize,
}

/// Whose a statement is that a document does not make itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Origin {
    /// An earlier mail that this one repeats below its own text.
    Quoted,
    /// A comment in its margin.
    Comment,
}

/// A statement that a document does not make itself.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Aside {
    /// Whose it is.
    pub origin: Origin,
    /// The statement.
    pub fact: Fact,
}

/// One document that was read.
#[derive(Debug, Clone, Default)]
pub struct Document {
    /// The document's stable id.
    pub id: String,
    /// The name that people and citations see: its path inside the project, with `/`.
    pub name: String,
    /// The project it belongs to; `None` at the vault's root.
    pub project: Option<String>,
    /// Its own title: first heading, title property or subject.
    pub title: Option<String>,
    /// The date that the document gives itself (a date line, a mail's date, a date in its file name), never
    /// the file's clock.
    pub dated: Option<Date>,
    /// The revision it gives itself.
    pub revision: Option<String>,
}

impl Document {
    /// Its folder and name, as people look for it.
    pub fn shown(&self) -> String {
        match &self.project {
            Some(project) => format!("{project}/{}", self.name),
            None => self.name.clone(),
        }
    }
}

/// One statement: a name and a value.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Fact {
    /// Index into [`Knowledge::documents`].
    pub document: usize,
    /// The name as written, without decoration.
    pub name: String,
    /// The value as written, white space collapsed.
    pub value: String,
    /// The headings above it, outermost first.
    pub headings: Vec<String>,
    /// Where in the document, for people: `page 2`, `sheet "Costs" row 4`, `table 1 row 3`, `under
    /// "Particulars"`.
    pub place: String,
}

/// A table whose first row names its columns.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Table {
    /// Index into [`Knowledge::documents`].
    pub document: usize,
    /// The sheet's name or the caption; may be empty.
    pub title: String,
    /// The headings above it, outermost first.
    pub headings: Vec<String>,
    /// Where in the document, for people.
    pub place: String,
    /// The columns' names.
    pub header: Vec<String>,
    /// The records.
    pub rows: Vec<Row>,
}

/// One record of a table.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Row {
    /// Where, for people: `row 14`.
    pub place: String,
    /// As many as the header has.
    pub cells: Vec<String>,
}

/// One paragraph of running text.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Passage {
    /// Index into [`Knowledge::documents`].
    pub document: usize,
    /// The headings above it, outermost first.
    pub headings: Vec<String>,
    /// Where in the document, for people.
    pub place: String,
    /// The text, white space collapsed.
    pub text: String,
}

pub use alloo_docx::slot::{BegunList, BegunRow, CellPlace, Schedule, Slot, SlotKind, Wants, is_row_number};

/// What to write at a slot.
#[derive(Debug, Clone, PartialEq)]
pub struct Value {
    /// The text; `\n` parts lines or, where [`Wants::Paragraphs`], paragraphs. For a check box `true` or
    /// `false`.
    pub text: String,
    /// Where it comes from.
    pub source: Cite,
}

/// The source of a value.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cite {
    /// The document's name.
    pub document: String,
    /// Where in it.
    pub place: String,
    /// What else a reader should know, e.g. who says otherwise; may be empty.
    pub note: String,
}

/// What to write into a schedule: for each record, a value or nothing for every column.
pub type Records = Vec<Vec<Option<Value>>>;
