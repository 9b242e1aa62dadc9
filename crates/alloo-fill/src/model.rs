//! What passes between the engine's parts: what the vault says, what the template asks for, and what is to be written. Plain data, no behaviour.

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
    /// Documents that could not be read, by name, with the reason.
    pub skipped: Vec<(String, String)>,
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
    /// The date that the document gives itself (a date line, a mail's date, a date in its file name), never the file's clock.
    pub dated: Option<Date>,
    /// The revision it gives itself.
    pub revision: Option<String>,
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
    /// Where in the document, for people: `page 2`, `sheet "Costs" row 4`, `table 1 row 3`, `under "Particulars"`.
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

/// What a place in the template is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// `{{x}}`, `${x}`, `«x»`, `<<x>>` in plain text.
    Placeholder,
    /// A MERGEFIELD.
    MergeField,
    /// A content control.
    ContentControl,
    /// A legacy form field.
    FormField,
    /// `[Insert x]` and other bracketed instructions in plain text.
    Instruction,
    /// `Label: ____`.
    Label,
    /// An empty cell beside or under its label.
    Cell,
    /// A cell of a schedule's row.
    TableRow,
    /// A heading with an instruction or nothing under it.
    Narrative,
}

/// What kind of value fits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wants {
    /// A short text.
    Text,
    /// A date; the control's own format (`w:dateFormat`), where it has one.
    Date(Option<String>),
    /// One of these, as shown to people.
    Choice(Vec<String>),
    /// A check box: checked or not; the text beside it is the slot's label.
    Check,
    /// Paragraphs.
    Paragraphs,
}

/// One slot of a template: a place that one value may go to.
#[derive(Debug, Clone)]
pub struct Ask {
    /// Stable within one template, e.g. `word/document.xml#12`.
    pub id: String,
    /// The part it lies in.
    pub part: String,
    /// What it is.
    pub kind: Kind,
    /// The slot's name as a person would say it: the tag's name, the control's title or the label before it.
    pub label: String,
    /// Other names the place goes by (a control's tag, the label before a control, the prompt's own words), best first.
    pub also: Vec<String>,
    /// The placeholder or instruction text shown now.
    pub prompt: String,
    /// What kind of value fits.
    pub wants: Wants,
    /// The headings above it, outermost first.
    pub headings: Vec<String>,
    /// The text of the same paragraph or cell before the slot.
    pub before: String,
    /// The text of the same paragraph or cell after the slot.
    pub after: String,
    /// In a table: the table's number in its part, the row's label and the column's header, where they have one.
    pub cell: Option<CellPlace>,
    /// The id of an earlier ask that shares this one's stored value (controls bound to one element): a value for either is shown at both, and where
    /// both get one, the earlier ask's is written.
    pub same_as: Option<String>,
}

/// Where in a table a slot lies.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CellPlace {
    /// The table's number within the part, in document order.
    pub table: usize,
    /// The row's number.
    pub row: usize,
    /// The column's number on the grid.
    pub column: usize,
    /// The text that labels the row.
    pub row_label: String,
    /// The text that heads the column.
    pub column_header: String,
}

/// A table of the template with a header row over empty rows: one record a row.
#[derive(Debug, Clone)]
pub struct Schedule {
    /// Stable within one template.
    pub id: String,
    /// The part it lies in.
    pub part: String,
    /// The table's number within the part.
    pub table: usize,
    /// The header row's number in the table; the first empty row is the next.
    pub header_row: usize,
    /// Its caption, or the text just before it; may be empty.
    pub title: String,
    /// The headings above it, outermost first.
    pub headings: Vec<String>,
    /// The columns' headers, in order.
    pub header: Vec<String>,
    /// The empty rows. Each has, for every column, the text that is there already (numbers, labels, placeholders).
    pub rows: Vec<Vec<String>>,
    /// The ids of the asks for the same cells. Only a single empty row has them: it may be a form or a list yet to grow. Where records are written, they
    /// win over values for these.
    pub asks: Vec<Vec<Option<String>>>,
    /// Whether rows may be added after the last empty one.
    pub may_grow: bool,
}

/// What to write at a slot.
#[derive(Debug, Clone, PartialEq)]
pub struct Value {
    /// The text; `\n` parts lines or, where [`Wants::Paragraphs`], paragraphs. For a check box `true` or `false`.
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
