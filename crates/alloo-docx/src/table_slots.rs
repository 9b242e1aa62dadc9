//! What the tables of a part ask for: empty cells with what labels them, and rows that are a schedule's.

use crate::text_map::collapse;
use std::collections::HashMap;

use crate::blanks::{self, label};
use crate::flags::Flags;
use crate::header_rows::{
    column_headers, completes, heads, is_blank_row, is_header, is_number, record_number,
};
use crate::label_parts;
use crate::row_names;
use crate::slot::{BegunList, BegunRow, CellPlace, is_row_number};
use crate::tables::{Grid, GridCell, GridRow, Holds};
use crate::tree::{Node, Tree};
use crate::units::is_unit;

/// An empty cell with a label.
#[derive(Debug)]
pub struct EmptyCell {
    /// The `w:tc`.
    pub node: Node,
    /// The label.
    pub label: String,
}

/// A cell of a schedule's empty row.
#[derive(Debug)]
pub struct ScheduleCell {
    /// The `w:tc`.
    pub node: Node,
    /// The text that is there already.
    pub text: String,
}

/// An empty row of a schedule.
#[derive(Debug)]
pub struct ScheduleRow {
    /// The `w:tr`.
    pub node: Node,
    /// A cell for each column.
    pub cells: Vec<ScheduleCell>,
}

/// A header row over empty rows.
#[derive(Debug)]
pub struct FoundSchedule {
    /// The `w:tbl`.
    pub table: Node,
    /// The table's number in the part.
    pub number: usize,
    /// The header row's number in the table.
    pub header_row: usize,
    /// The columns' headers.
    pub header: Vec<String>,
    /// The empty rows.
    pub rows: Vec<ScheduleRow>,
    /// Whether its one row is made of marks, to be repeated for every record.
    pub repeats: bool,
}

/// What the tables of a part ask for.
#[derive(Debug, Default)]
pub struct TableSlots {
    /// Empty cells with a label, schedules of two or more rows left out.
    pub cells: Vec<EmptyCell>,
    /// Schedules.
    pub schedules: Vec<FoundSchedule>,
    /// Cells that hold a label alone, with nothing beside or below it to write in: the value goes behind it.
    pub labels: Vec<Node>,
    /// Where each cell lies that is empty or holds a slot.
    pub places: HashMap<Node, CellPlace>,
    /// The band over each such cell: the text of the last row that is one cell wide.
    pub bands: HashMap<Node, String>,
    /// The lists in which something is typed, each with its `w:tbl`.
    pub lists: Vec<(Node, BegunList)>,
}

/// Finds what the tables ask for.
pub fn find(tables: &[Grid], tree: &Tree, flags: &Flags) -> TableSlots {
    let mut found = TableSlots::default();
    for table in tables {
        TableFinder {
            table,
            found: &mut found,
            header: None,
            band: String::new(),
            scheduled: 0,
        }
        .find();
    }
    // A fallback repeats what is elsewhere; its cells are no places of their own.
    found
        .schedules
        .retain(|schedule| !flags.is_fallback(schedule.table));
    found.lists.retain(|(table, list)| {
        let open = list.rows.iter().any(|row| row.cells.len() < list.header.len());
        let typed = list.rows.iter().any(|row| !row.cells.is_empty());
        open && typed && !flags.is_fallback(*table)
    });
    found.cells.sort_by_key(|cell| tree.range(cell.node).start);
    found
}

/// The header that is in force.
struct Header {
    row: usize,
    /// The text that heads each column.
    columns: HashMap<usize, String>,
}

/// Goes through the rows of one table.
struct TableFinder<'a> {
    table: &'a Grid,
    found: &'a mut TableSlots,
    header: Option<Header>,
    band: String,
    /// The first row behind a schedule of two or more.
    scheduled: usize,
}

impl<'a> TableFinder<'a> {
    fn find(mut self) {
        for (number, row) in self.table.rows.iter().enumerate() {
            if let [only] = row.cells.as_slice() {
                self.take_band(only);
            }
            let next = self.table.rows.get(number + 1);
            let is_other = self.is_pairs(number) || self.is_record(number, row);
            let above = number.checked_sub(1).and_then(|above| self.table.rows.get(above));
            let completes = above.is_some_and(|above| completes(above, row));
            if (is_header(row) || completes) && heads(row, number, next) && (row.heads || !is_other) {
                let columns = column_headers(self.table, number);
                self.schedule(number, row, &columns);
                self.begin_list(&columns);
                self.header = Some(Header { row: number, columns });
                continue;
            }
            // The header reaches as far down as the columns stay where they are.
            let head = self
                .header
                .as_ref()
                .and_then(|header| self.table.rows.get(header.row));
            if head.is_some_and(|head| !head.alike(row)) {
                self.header = None;
            }
            self.add_to_list(number, row);
            for at in 0..row.cells.len() {
                self.cell(number, row, at);
            }
        }
    }

    fn begin_list(&mut self, columns: &HashMap<usize, String>) {
        let mut header: Vec<(usize, String)> = columns.iter().map(|(at, text)| (*at, text.clone())).collect();
        header.sort_unstable();
        let list = BegunList {
            table: self.table.number,
            header,
            ..BegunList::default()
        };
        self.found.lists.push((self.table.node, list));
    }

    fn add_to_list(&mut self, number: usize, row: &GridRow) {
        let list = self
            .found
            .lists
            .last_mut()
            .filter(|(node, _)| *node == self.table.node);
        if let (Some((_, list)), true) = (list, self.header.is_some()) {
            let typed = row.cells.iter().filter(|cell| cell.holds == Holds::Words);
            list.rows.push(BegunRow {
                row: number,
                cells: typed.map(|cell| (cell.column, collapse(&cell.text))).collect(),
            });
        }
    }

    /// Whether the rows from this one on are `label | value | label | value` with values typed in some of them:
    /// every label is there, and something is left to write in each column of values. A register's columns are
    /// full or empty as a whole.
    fn is_pairs(&self, number: usize) -> bool {
        let rows = self.table.rows.get(number..).unwrap_or(&[]);
        let Some(first) = rows.first() else {
            return false;
        };
        let width = first.cells.len();
        let rows: Vec<&GridRow> = rows.iter().take_while(|row| first.alike(row)).collect();
        let is_blank = |cell: &GridCell| matches!(cell.holds, Holds::Nothing | Holds::Slot);
        let column = |at: usize| rows.iter().filter_map(move |row| row.cells.get(at));
        let is_label = |cell: &GridCell| cell.holds == Holds::Words && !is_number(&cell.text);
        width >= 4
            && width.is_multiple_of(2)
            && rows.len() >= 2
            && (0..width).step_by(2).all(|at| column(at).all(is_label))
            && (1..width).step_by(2).all(|at| column(at).any(is_blank))
    }

    /// Whether a row with something left to write stands under the header: its first record, or a later one that
    /// is named in its first cell.
    fn is_record(&self, number: usize, row: &GridRow) -> bool {
        let Some(header) = &self.header else {
            return false;
        };
        let above = self.table.rows.get(header.row);
        let next = header.row + 1 == number;
        // Over an empty row it heads that one.
        let heads = self.table.rows.get(number + 1).is_some_and(is_blank_row);
        let named = !heads && row.cells.first().is_some_and(|cell| cell.holds == Holds::Words);
        above.is_some_and(|above| above.alike(row))
            && (next || named)
            && row.cells.iter().any(|cell| cell.holds == Holds::Nothing)
    }

    fn take_band(&mut self, only: &GridCell) {
        if only.holds == Holds::Words
            && let Some(label) = label(&only.text)
        {
            self.band = label;
        }
        if only.holds != Holds::Nothing {
            self.header = None;
        }
    }

    /// The empty rows under a header.
    fn schedule(&mut self, number: usize, row: &GridRow, columns: &HashMap<usize, String>) {
        let below = self.table.rows.get(number + 1..).unwrap_or(&[]);
        let mut blank: Vec<&GridRow> = below
            .iter()
            .take_while(|below| below.alike(row) && is_blank_row(below))
            .collect();
        // One row of marks alone is meant for every record.
        let marks =
            |row: &&GridRow| row.cells.len() > 1 && row.cells.iter().all(|cell| cell.holds == Holds::Slot);
        let repeats = blank.is_empty() && !below.get(1).as_ref().is_some_and(marks);
        blank.extend(
            below
                .first()
                .filter(|next| repeats && next.alike(row) && marks(next)),
        );
        if blank.is_empty() {
            return;
        }
        if blank.len() > 1 {
            self.scheduled = number + 1 + blank.len();
        }
        let head = |cell: &GridCell| columns.get(&cell.column).cloned().unwrap_or_default();
        self.found.schedules.push(FoundSchedule {
            table: self.table.node,
            number: self.table.number,
            header_row: number,
            header: row.cells.iter().map(head).collect(),
            rows: blank.into_iter().map(schedule_row).collect(),
            repeats,
        });
    }

    fn cell(&mut self, number: usize, row: &GridRow, at: usize) {
        let Some(cell) = row.cells.get(at) else {
            return;
        };
        match cell.holds {
            Holds::Nothing | Holds::Slot => self.empty_cell(number, row, at, cell),
            Holds::Words if is_open_label(cell) => {
                // What is beside or below is its value, unless it is the next label.
                let below = self.table.rows.get(number + 1);
                let below = below.and_then(|row| row.cells.iter().find(|below| below.column == cell.column));
                let value = |cell: &GridCell| !(cell.holds == Holds::Words && ends_in_colon(cell));
                if !row.cells.get(at + 1).is_some_and(value) && !below.is_some_and(value) {
                    self.found.labels.push(cell.node);
                }
            }
            _ => {}
        }
    }

    /// Whether it is the one row under the header: a form of one record, in which something may be typed already.
    fn is_only_row(&self, number: usize) -> bool {
        let header = self.header.as_ref().map(|header| header.row);
        let row = self.table.rows.get(number);
        let next = self.table.rows.get(number + 1);
        let heads_next = || {
            next.is_some_and(|next| {
                is_header(next) && heads(next, number + 1, self.table.rows.get(number + 2))
            })
        };
        header.is_some_and(|header| header + 1 == number)
            && (!next.zip(row).is_some_and(|(next, row)| next.alike(row)) || heads_next())
    }

    /// The label of a row for one of its cells: the words directly left; under a header what tells the row from the
    /// others, from the left, or right where nothing is said to the left: of the first cell, in a list of any of them.
    /// Words further right are values under headers of their own.
    fn row_label(&self, number: usize, row: &GridRow, at: usize) -> String {
        let headed = self.header.is_some();
        let only = headed && self.is_only_row(number);
        let blank = |cell: &&GridCell| matches!(cell.holds, Holds::Nothing | Holds::Slot);
        let first = row.cells.iter().take_while(blank).count();
        let named = |cell: &GridCell| {
            let record = || record_number(&cell.text).filter(|_| headed && !(only && first > 0));
            let named = blanks::shortened_label(&cell.text).or_else(record);
            named.filter(|_| {
                (cell.holds == Holds::Words || cell.continued) && !cell.title && !is_number(&cell.text)
            })
        };
        let left = row.cells.get(self.side_start(row, at)..at).unwrap_or_default();
        if !headed {
            let told = left.iter().rposition(|cell| !blank(&cell));
            let label = told.and_then(|told| Some((told, named(left.get(told)?)?)));
            let rest = row
                .cells
                .get(told.map_or(0, |told| told + 1)..)
                .unwrap_or_default();
            let blanks = rest.iter().take_while(blank).count();
            return match label {
                Some((told, label)) if blanks > 1 => match label_parts::parts(&label, blanks) {
                    Some(parts) => parts.get(at - told - 1).cloned().unwrap_or_default(),
                    None if told + 1 == at => label,
                    None => String::new(),
                },
                Some((_, label)) => label,
                None => String::new(),
            };
        }
        // Word has at most 63 columns. A unit says how a row is measured and not what it is.
        let left = left.iter().rev().take(63).filter(|cell| !is_unit(&cell.text));
        let left: Vec<&GridCell> = left.filter(|cell| named(cell).is_some()).collect();
        let right = row
            .cells
            .get(first)
            .filter(|_| at < first && (first == 1 || !only));
        let told = row_names::telling(&left, |cell| self.is_alone_in_column(row, cell));
        let cells = told.into_iter().chain(right.filter(|cell| !is_unit(&cell.text)));
        let label = cells.filter_map(named).next();
        // A list that only counts its rows tells them by that.
        let counted = || {
            let mut words = row.cells.iter().filter(|cell| cell.holds == Holds::Words);
            let first = words.next().filter(|first| !only && is_row_number(&first.text))?;
            Some(first.text.clone())
        };
        label.or_else(counted).unwrap_or_default()
    }

    /// Where in a row the half begins that a cell is in: under `Labour | No. | Plant | No.` the words behind the first
    /// `No.` name the second.
    fn side_start(&self, row: &GridRow, at: usize) -> usize {
        let columns = self.header.as_ref().map(|header| &header.columns);
        let head = |cell: &GridCell| columns.and_then(|columns| columns.get(&cell.column));
        let Some(own) = row.cells.get(at).and_then(head) else {
            return 0;
        };
        // Word has at most 63 columns.
        let Some(before) = row.cells.get(..at).filter(|before| before.len() < 63) else {
            return 0;
        };
        let twin = before.iter().rposition(|cell| head(cell) == Some(own));
        let start = twin.map_or(0, |twin| twin + 1);
        let named = before.get(start..).unwrap_or_default();
        let words = named
            .iter()
            .any(|cell| cell.holds == Holds::Words && !is_number(&cell.text));
        if words { start } else { 0 }
    }

    /// Whether no other row under the header has the same in its column.
    fn is_alone_in_column(&self, row: &GridRow, cell: &GridCell) -> bool {
        let head = self.header.as_ref().map_or(0, |header| header.row + 1);
        let rows = self.table.rows.get(head..).unwrap_or_default().iter();
        let alike = rows.take_while(|other| other.alike(row));
        let same = |other: &&GridRow| {
            let mut cells = other.cells.iter();
            cells.any(|other| {
                other.column == cell.column && other.node != cell.node && other.text == cell.text
            })
        };
        !cell.continued && !alike.into_iter().any(|other| same(&other))
    }

    fn empty_cell(&mut self, number: usize, row: &GridRow, at: usize, cell: &GridCell) {
        let columns = self.header.as_ref().map(|header| &header.columns);
        let place = CellPlace {
            table: self.table.number,
            row: number,
            column: cell.column,
            row_label: self.row_label(number, row, at),
            row_texts: columns.map_or_else(Vec::new, |_| row_texts(row)),
            column_header: columns
                .and_then(|columns| columns.get(&cell.column).cloned())
                .or_else(|| label_above(self.table, number, at))
                .unwrap_or_default(),
        };
        let label = cell_label(&place);
        let labelled =
            !place.row_label.is_empty() || columns.is_none() || is_blank_row(row) || self.is_only_row(number);
        if cell.holds == Holds::Nothing && number >= self.scheduled && !label.is_empty() && labelled {
            self.found.cells.push(EmptyCell {
                node: cell.node,
                label,
            });
        }
        let head = row.head().filter(|_| columns.is_none() && at > 0);
        let band = head.unwrap_or_else(|| self.band.clone());
        if !band.is_empty() {
            self.found.bands.insert(cell.node, band);
        }
        self.found.places.insert(cell.node, place);
    }
}

fn schedule_row(row: &GridRow) -> ScheduleRow {
    let cells = row.cells.iter().map(|cell| ScheduleCell {
        node: cell.node,
        text: cell.text.clone(),
    });
    ScheduleRow {
        node: row.node,
        cells: cells.collect(),
    }
}

fn ends_in_colon(cell: &GridCell) -> bool {
    cell.text.ends_with([':', '：'])
}

/// Whether a cell of words is a label that waits for its value.
fn is_open_label(cell: &GridCell) -> bool {
    ends_in_colon(cell) && label(&cell.text).is_some()
}

/// The words that stand in a row already.
fn row_texts(row: &GridRow) -> Vec<String> {
    // Word has at most 63 columns.
    let cells = row.cells.iter().take(63);
    let worded = cells.filter(|cell| cell.holds == Holds::Words && !cell.title);
    worded.map(|cell| collapse(&cell.text)).collect()
}

/// The label in the row above where that row is one cell wide, as this one is.
fn label_above(table: &Grid, number: usize, at: usize) -> Option<String> {
    let (row, above) = (table.rows.get(number)?, table.rows.get(number.checked_sub(1)?)?);
    match (row.cells.as_slice(), above.cells.as_slice(), at) {
        ([_], [above], 0) if above.holds == Holds::Words && !above.title => label(&above.text),
        _ => None,
    }
}

/// What a person calls a cell.
pub fn cell_label(place: &CellPlace) -> String {
    const SAY_NOTHING: [&str; 10] = [
        "value",
        "details",
        "detail",
        "response",
        "answer",
        "information",
        "data",
        "entry",
        "input",
        "particulars",
    ];
    match (place.row_label.as_str(), place.column_header.as_str()) {
        ("", header) => header.to_owned(),
        (row, "") => row.to_owned(),
        (row, header) if SAY_NOTHING.contains(&header.to_lowercase().as_str()) => row.to_owned(),
        (row, header) => format!("{row}: {header}"),
    }
}
