//! What a template asks for: slots and schedules, as plain data.

/// What a place in the template is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SlotKind {
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
    #[default]
    Label,
    /// An empty cell beside or under its label.
    Cell,
    /// A cell of a schedule's row.
    TableRow,
    /// A heading with an instruction or nothing under it.
    Narrative,
}

impl SlotKind {
    /// The kind as reports and JSON name it.
    pub fn name(self) -> &'static str {
        match self {
            SlotKind::Placeholder => "placeholder",
            SlotKind::MergeField => "merge_field",
            SlotKind::ContentControl => "content_control",
            SlotKind::FormField => "form_field",
            SlotKind::Instruction => "instruction",
            SlotKind::Label => "label",
            SlotKind::Cell => "cell",
            SlotKind::TableRow => "table_row",
            SlotKind::Narrative => "narrative",
        }
    }
}

/// What kind of value fits.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Wants {
    /// A short text.
    #[default]
    Text,
    /// A date; the place's own picture (`w:dateFormat`, `dd/MM/yyyy`), where it has one.
    Date(Option<String>),
    /// One of these, as shown to people.
    Choice(Vec<String>),
    /// A check box: checked or not; the text beside it is the slot's label.
    Check,
    /// Paragraphs.
    Paragraphs,
}

impl Wants {
    /// The type as reports and JSON name it.
    pub fn name(&self) -> &'static str {
        match self {
            Wants::Text => "text",
            Wants::Date(_) => "date",
            Wants::Choice(_) => "choice",
            Wants::Check => "check",
            Wants::Paragraphs => "paragraphs",
        }
    }
}

/// What a slot shows now.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum State {
    /// Nothing, or a line to write on.
    #[default]
    Empty,
    /// A mark, an instruction or a prompt.
    Prompt,
    /// A value.
    Filled,
}

impl State {
    /// The state as reports and JSON name it.
    pub fn name(self) -> &'static str {
        match self {
            State::Empty => "empty",
            State::Prompt => "prompt",
            State::Filled => "filled",
        }
    }
}

/// Why a slot is left to a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ByHand {
    /// It is a place to sign.
    Signature,
    /// It is the name, the date or the like beside a place to sign.
    BesideSignature,
    /// It is who approved, checked or answered.
    Decision,
}

impl ByHand {
    /// The reason in words.
    pub fn why(self) -> &'static str {
        match self {
            ByHand::Signature => "a place to sign",
            ByHand::BesideSignature => "belongs to the signature beside it",
            ByHand::Decision => "for whoever decides",
        }
    }
}

/// One slot of a template: a place that one value may go to, and everything that it asks.
#[derive(Debug, Clone, Default)]
pub struct Slot {
    /// Stable within one template, e.g. `word/document.xml#12`.
    pub id: String,
    /// The part it lies in.
    pub part: String,
    /// What it is.
    pub kind: SlotKind,
    /// The slot's name as a person would say it: the tag's name, the control's title or the label before it.
    pub label: String,
    /// Other names the place goes by (a control's tag, the label before a control, the prompt's own words),
    /// best first.
    pub also: Vec<String>,
    /// What stands in brackets in its label, its caption and the headers of its row and column: a unit,
    /// `excl. VAT`, `planned`, a shift.
    pub qualifiers: Vec<String>,
    /// What stands in brackets right behind it: `(the Client)`, `(print name)`; without the brackets, may be
    /// empty.
    pub caption: String,
    /// The word right behind it, as far as it is no label: a unit, `days`, `of`; may be empty.
    pub unit: String,
    /// The side, party or matter that its block is about, outermost first: the text over its table, the band
    /// over its rows, what leads its cell.
    pub block: Vec<String>,
    /// The placeholder or instruction text shown now.
    pub prompt: String,
    /// What kind of value fits.
    pub wants: Wants,
    /// What it shows now.
    pub state: State,
    /// Why it is left to a person, where it is.
    pub by_hand: Option<ByHand>,
    /// The headings above it, outermost first.
    pub headings: Vec<String>,
    /// The text of the same paragraph or cell before the slot.
    pub before: String,
    /// The text of the same paragraph or cell after the slot.
    pub after: String,
    /// In a table: the table's number in its part, the row's label and the column's header, where they have
    /// one.
    pub cell: Option<CellPlace>,
    /// The number of its paragraph in the part, from 1.
    pub paragraph: Option<usize>,
    /// The id of an earlier slot that shares this one's stored value (controls bound to one element): a value
    /// for either is shown at both, and where both get one, the earlier slot's is written.
    pub same_as: Option<String>,
}

impl Slot {
    /// Where it is, for people: `table 2, row 3, column 1`, `paragraph 12`.
    pub fn place(&self) -> String {
        match (&self.cell, self.paragraph) {
            (Some(cell), _) => {
                let (table, row, column) = (cell.table + 1, cell.row + 1, cell.column + 1);
                format!("table {table}, row {row}, column {column}")
            }
            (None, Some(paragraph)) => format!("paragraph {paragraph}"),
            (None, None) => String::new(),
        }
    }
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
    /// The words in the row's other cells, from its first.
    pub row_texts: Vec<String>,
    /// The text that heads the column.
    pub column_header: String,
}

impl CellPlace {
    /// Whether both its row and its column are named.
    pub fn is_gridded(&self) -> bool {
        !self.row_label.is_empty() && !self.column_header.is_empty()
    }
}

/// Whether a text only numbers a row of a list: "3", "9.1", "3.01".
pub fn is_row_number(text: &str) -> bool {
    let parts: Vec<&str> = text.trim().trim_end_matches(['.', ')']).split('.').collect();
    let figures =
        |part: &&str| (1..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    parts.len() <= 3 && parts.iter().all(figures)
}

/// A table of the template with a header row over rows in which something is typed already: a list that somebody
/// began, or one of which the first column is given.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BegunList {
    /// The part it lies in.
    pub part: String,
    /// The table's number within the part.
    pub table: usize,
    /// The header of each column of the grid that has one.
    pub header: Vec<(usize, String)>,
    /// The headings above it, outermost first.
    pub headings: Vec<String>,
    /// The rows under the header.
    pub rows: Vec<BegunRow>,
}

/// A row of such a list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BegunRow {
    /// Its number in the table.
    pub row: usize,
    /// What is typed in it, by the columns of the grid.
    pub cells: Vec<(usize, String)>,
}

/// A table of the template with a header row over empty rows: one record a row.
#[derive(Debug, Clone, Default)]
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
    /// The empty rows. Each has, for every column, the text that is there already (numbers, labels,
    /// placeholders).
    pub rows: Vec<Vec<String>>,
    /// The ids of the slots for the same cells. Only a single empty row has them: it may be a form or a list
    /// yet to grow. Where records are written, they win over values for these.
    pub slots: Vec<Vec<Option<String>>>,
    /// Whether rows may be added after the last empty one.
    pub may_grow: bool,
}

impl Schedule {
    /// What it stands under: its caption, else the last heading above it.
    pub fn heading(&self) -> Option<&String> {
        Some(&self.title)
            .filter(|title| !title.is_empty())
            .or(self.headings.last())
    }
}
