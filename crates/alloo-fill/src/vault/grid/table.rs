//! A table as it stands in a document: its rows and cells, and what it was made with.

/// One cell.
#[derive(Debug, Clone, Default)]
pub(crate) struct Cell {
    /// Its paragraphs, parted by `\n`.
    pub text: String,
    /// Columns of the grid that it covers; at least 1.
    pub span: u16,
    /// Whether it is set apart from the others: bold or shaded.
    pub strong: bool,
}

impl Cell {
    /// A cell of one column.
    pub(crate) fn plain(text: impl Into<String>) -> Self {
        Cell {
            text: text.into(),
            span: 1,
            strong: false,
        }
    }

    /// Whether nothing stands in it.
    pub(crate) fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }
}

/// Which row of a table or sheet it is, from 1, as people count; or which column, where records stand side by
/// side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LineNumber {
    /// A row.
    Row(u32),
    /// A column.
    Column(u32),
}

impl Default for LineNumber {
    fn default() -> Self {
        LineNumber::Row(1)
    }
}

/// The number of what stands at a place from 0.
fn number(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX).saturating_add(1)
}

impl LineNumber {
    /// The row at a place, from 0.
    pub(crate) fn row(place: usize) -> Self {
        LineNumber::Row(number(place))
    }

    /// The column at a place, from 0.
    pub(crate) fn column(place: usize) -> Self {
        LineNumber::Column(number(place))
    }
}

impl std::fmt::Display for LineNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            LineNumber::Row(number) => write!(f, "row {number}"),
            LineNumber::Column(number) => write!(f, "column {number}"),
        }
    }
}

/// One row.
#[derive(Debug, Clone, Default)]
pub(crate) struct VaultRow {
    /// Where in the table.
    pub number: LineNumber,
    /// Its cells, in order.
    pub cells: Vec<Cell>,
    /// Whether the document itself calls it a header.
    pub header: bool,
}

/// What a table was made with, which tells what its cells may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Made {
    /// Text: what stands there is meant.
    #[default]
    Text,
    /// A workbook: a date may stand there as the number that the program counts it by.
    Sheet,
    /// Comma-separated: the same, and a row with more cells than its header has a comma too many, somewhere.
    Separated,
}

/// One table as it stands in a document.
#[derive(Debug, Clone, Default)]
pub(crate) struct VaultTable {
    /// The sheet's name or the caption; may be empty.
    pub title: String,
    /// Where in the document, for people: `table 2`, `sheet "Costs"`; may be empty.
    pub place: String,
    /// Its rows.
    pub rows: Vec<VaultRow>,
    /// What it was made with.
    pub made: Made,
}

/// Columns beyond these are left: people do not fill in that many.
pub(crate) const COLUMNS: usize = 512;

impl VaultTable {
    /// Where a row is, for people.
    pub(crate) fn at(&self, row: &VaultRow) -> String {
        format!("{} {}", self.place, row.number).trim().to_owned()
    }
}
