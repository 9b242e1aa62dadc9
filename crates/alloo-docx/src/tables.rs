//! Tables: the grid, which cells are empty, what labels them, and which rows are a schedule's.

use std::collections::{HashMap, HashSet};

use super::marks;
use super::text::{FALLBACK, OWNED, Styles, TRACKED, Text, collapse, is_blank};
use super::tree::Tree;
use crate::slot::CellPlace;

/// What a cell is to a fill.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Holds {
    /// Nothing: a value may go there.
    Nothing,
    /// A slot of another kind.
    Slot,
    /// Words.
    Words,
    /// The lower part of a cell merged downwards, a nested table, a picture, a tracked change.
    Other,
}

#[derive(Debug)]
struct Cell {
    node: usize,
    /// Its first column on the grid.
    column: usize,
    /// Its text; of the lower part of a merged cell, the text of the upper.
    text: String,
    holds: Holds,
    /// Whether it continues the cell above.
    continued: bool,
    /// Whether it is set in a size for titles.
    title: bool,
}

#[derive(Debug)]
struct Row {
    node: usize,
    cells: Vec<Cell>,
    /// Whether the row repeats on every page.
    heads: bool,
}

impl Row {
    fn starts(&self) -> impl Iterator<Item = usize> {
        self.cells.iter().map(|cell| cell.column)
    }

    fn alike(&self, other: &Row) -> bool {
        self.starts().eq(other.starts())
    }
}

/// A table as far as a fill needs it.
#[derive(Debug)]
pub struct Table {
    /// The `w:tbl`.
    pub node: usize,
    /// Its number in the part, fallbacks not counted.
    pub number: usize,
    rows: Vec<Row>,
}

impl Table {
    /// The cells of words that stand beside each other in twos.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        let rows = self.rows.iter().filter(|row| row.cells.len() <= 6);
        rows.flat_map(|row| row.cells.chunks_exact(2))
            .filter_map(|pair| match pair {
                [name, value] if name.holds == Holds::Words && value.holds == Holds::Words => {
                    Some((name.text.as_str(), value.text.as_str()))
                }
                _ => None,
            })
    }
}

/// An empty cell with a label.
#[derive(Debug)]
pub struct EmptyCell {
    /// The `w:tc`.
    pub node: usize,
    /// The label.
    pub label: String,
}

/// A header row over empty rows.
#[derive(Debug)]
pub struct ScheduleRows {
    /// The `w:tbl` and its number.
    pub table: (usize, usize),
    /// The header row's number in the table.
    pub header_row: usize,
    /// The columns' headers.
    pub header: Vec<String>,
    /// For each empty row the `w:tr`, and for each cell the `w:tc` and its text.
    pub rows: Vec<(usize, Vec<(usize, String)>)>,
    /// Whether its one row is made of marks, to be repeated for every record.
    pub repeats: bool,
}

/// What the tables of a part ask for.
#[derive(Debug, Default)]
pub struct Found {
    /// Empty cells with a label, schedules of two or more rows left out.
    pub cells: Vec<EmptyCell>,
    /// Schedules.
    pub schedules: Vec<ScheduleRows>,
    /// Cells that hold a label alone, with nothing beside or below it to write in: the value goes behind it.
    pub labels: Vec<usize>,
    /// Where each cell lies that is empty or holds a slot.
    pub places: HashMap<usize, CellPlace>,
    /// The band over each such cell: the text of the last row that is one cell wide.
    pub bands: HashMap<usize, String>,
}

/// Reads the tables of a part. `slots` are the cells that hold a slot of another kind.
pub fn read(tree: &Tree, flags: &[u8], text: &Text, styles: &Styles, slots: &HashSet<usize>) -> Vec<Table> {
    let mut paragraphs: HashMap<usize, Vec<usize>> = HashMap::new();
    for (at, paragraph) in text.paragraphs.iter().enumerate() {
        if let Some(cell) = paragraph.cell {
            paragraphs.entry(cell).or_default().push(at);
        }
    }
    let tables: Vec<usize> = (0..tree.len()).filter(|&node| tree.is(node, "tbl")).collect();
    let nested: HashSet<usize> = tables
        .iter()
        .filter_map(|&table| tree.ancestors(table).find(|&above| tree.is(above, "tc")))
        .collect();
    let mut number = 0;
    let mut read = Vec::new();
    for node in tables {
        let flag = flags.get(node).copied().unwrap_or(0);
        let mut rows: Vec<Row> = Vec::new();
        // The text of the cell that a merge downwards began with, by column.
        let mut merged: HashMap<usize, String> = HashMap::new();
        for row in through_controls(tree, node, "tr") {
            let properties = tree.child(row, "trPr");
            let before = properties.and_then(|p| tree.child_val(p, "gridBefore"));
            let mut column = before
                .and_then(|n| n.parse::<usize>().ok())
                .unwrap_or(0)
                .min(1000);
            let mut cells = Vec::new();
            for cell in through_controls(tree, row, "tc") {
                let own = paragraphs.get(&cell).map_or(&[][..], Vec::as_slice);
                let (mut made, span) = read_cell(tree, flags, text, styles, cell, own);
                made.column = column;
                if made.continued {
                    made.text = merged.get(&column).cloned().unwrap_or_default();
                } else {
                    merged.insert(column, made.text.clone());
                }
                let tracked = flags.get(cell).is_some_and(|flags| flags & TRACKED != 0);
                if nested.contains(&cell) {
                    made.holds = Holds::Other;
                } else if slots.contains(&cell) && !made.continued && !tracked {
                    made.holds = Holds::Slot;
                }
                cells.push(made);
                column += span;
            }
            rows.push(Row {
                node: row,
                cells,
                heads: properties.is_some_and(|p| tree.switched_on(p, "tblHeader")),
            });
        }
        read.push(Table { node, number, rows });
        if flag & FALLBACK == 0 {
            number += 1;
        }
    }
    read
}

fn read_cell(
    tree: &Tree,
    flags: &[u8],
    text: &Text,
    styles: &Styles,
    node: usize,
    own: &[usize],
) -> (Cell, usize) {
    let properties = tree.child(node, "tcPr");
    let span = properties
        .and_then(|p| tree.child_val(p, "gridSpan"))
        .and_then(|n| n.parse::<usize>().ok())
        .unwrap_or(1);
    let continued = properties
        .and_then(|p| tree.child(p, "vMerge"))
        .is_some_and(|merge| tree.attr(merge, "val").as_deref() != Some("restart"));
    let flag = flags.get(node).copied().unwrap_or(0);
    let own = || own.iter().filter_map(|&at| text.paragraphs.get(at));
    let words = collapse(&own().map(|p| p.text.as_str()).collect::<Vec<_>>().join(" "));
    let empty = own().all(|p| p.is_empty())
        && own().next().is_some()
        && !tree.descendants(node).any(|inside| {
            matches!(
                tree.w(inside),
                "sdt"
                    | "fldChar"
                    | "fldSimple"
                    | "ins"
                    | "del"
                    | "moveFrom"
                    | "moveTo"
                    | "drawing"
                    | "pict"
                    | "object"
            ) || flags.get(inside).is_some_and(|flags| flags & TRACKED != 0)
        });
    let title = own().next().is_some_and(|paragraph| {
        let style = tree
            .child(paragraph.node, "pPr")
            .and_then(|p| tree.child_val(p, "pStyle"));
        let run = paragraph.pieces.first().map(|piece| tree.parent(piece.node));
        let size = run
            .and_then(|run| tree.child(run, "rPr"))
            .and_then(|r| tree.child_val(r, "sz")?.parse().ok());
        size.or_else(|| styles.size(style.as_deref()?))
            .is_some_and(|size: u32| size >= 36)
            || style.is_some_and(|style| styles.name(&style) == "title")
    });
    let holds = if continued || flag & (TRACKED | OWNED) != 0 {
        Holds::Other
    } else if empty {
        Holds::Nothing
    } else if !is_blank(&words) {
        Holds::Words
    } else {
        Holds::Other
    };
    let cell = Cell {
        node,
        column: 0,
        text: words,
        holds,
        continued,
        title,
    };
    (cell, span.clamp(1, 1000))
}

/// The children of that name, also through controls and custom XML around them.
fn through_controls(tree: &Tree, node: usize, name: &str) -> Vec<usize> {
    let mut found = Vec::new();
    let stop = tree.stop(node);
    let mut at = node + 1;
    while at < stop {
        match tree.w(at) {
            inside if inside == name => found.push(at),
            "sdt" | "sdtContent" | "customXml" => {
                at += 1;
                continue;
            }
            _ => {}
        }
        at = tree.stop(at);
    }
    found
}

/// A typed row number.
fn is_number(text: &str) -> bool {
    let text = text.trim_end_matches(['.', ')']);
    !text.is_empty() && text.len() <= 4 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// What heads a column; `#` and `№` do too.
fn heading(cell: &Cell) -> Option<String> {
    if matches!(cell.text.as_str(), "#" | "№" | "Nº") {
        return Some(cell.text.clone());
    }
    let words = cell.holds == Holds::Words || cell.continued;
    marks::label(&cell.text).filter(|_| words)
}

fn is_header(row: &Row) -> bool {
    let headed = row.cells.iter().filter(|cell| heading(cell).is_some()).count();
    let total = row.cells.len();
    // One corner may be left blank.
    let corner = [row.cells.first(), row.cells.last()]
        .into_iter()
        .flatten()
        .any(|cell| cell.holds == Holds::Nothing);
    headed >= 2 && (headed == total || (headed + 1 == total && corner && headed >= 3))
}

/// A row without words of its own: empty cells, slots, a typed number in front.
fn is_blank_row(row: &Row) -> bool {
    let mut empty = false;
    for (at, cell) in row.cells.iter().enumerate() {
        match cell.holds {
            Holds::Nothing => empty = true,
            Holds::Words if at == 0 && is_number(&cell.text) => {}
            Holds::Slot => {}
            _ => return false,
        }
    }
    empty
}

/// `label | value | label | value`: a form, not a header over rows.
fn is_form(row: &Row) -> bool {
    row.cells.len().is_multiple_of(2)
        && row.cells.chunks_exact(2).all(|pair| {
            matches!(pair, [label, value] if label.holds == Holds::Words && matches!(value.holds, Holds::Nothing | Holds::Slot))
        })
}

/// Finds what the tables ask for.
pub fn find(tables: &[Table], tree: &Tree, flags: &[u8]) -> Found {
    let mut found = Found::default();
    for table in tables {
        find_in(table, &mut found);
    }
    // A fallback repeats what is elsewhere; its cells are no places of their own.
    let choice = |node: usize| flags.get(node).is_some_and(|flags| flags & FALLBACK == 0);
    found.schedules.retain(|schedule| choice(schedule.table.0));
    found.cells.sort_by_key(|cell| tree.range(cell.node).start);
    found
}

fn find_in(table: &Table, found: &mut Found) {
    // The header that is in force: its row, and the text that heads each column.
    let mut header: Option<(usize, HashMap<usize, String>)> = None;
    let mut band = String::new();
    let mut scheduled = 0;
    for (number, row) in table.rows.iter().enumerate() {
        let next = table.rows.get(number + 1);
        if let [only] = row.cells.as_slice() {
            if only.holds == Holds::Words
                && let Some(label) = marks::label(&only.text)
            {
                band = label;
            }
            if only.holds != Holds::Nothing {
                header = None;
            }
        }
        if is_header(row) && heads(row, number, next) {
            let columns = column_headers(table, number);
            let mut blank: Vec<&Row> = table
                .rows
                .iter()
                .skip(number + 1)
                .take_while(|below| below.alike(row) && is_blank_row(below))
                .collect();
            // One row of marks alone is meant for every record.
            let marks =
                |row: &&Row| row.cells.len() > 1 && row.cells.iter().all(|cell| cell.holds == Holds::Slot);
            let repeats = blank.is_empty() && !table.rows.get(number + 2).as_ref().is_some_and(marks);
            blank.extend(next.filter(|next| repeats && next.alike(row) && marks(next)));
            if !blank.is_empty() {
                if blank.len() > 1 {
                    scheduled = number + 1 + blank.len();
                }
                found.schedules.push(ScheduleRows {
                    table: (table.node, table.number),
                    header_row: number,
                    header: row
                        .cells
                        .iter()
                        .map(|cell| columns.get(&cell.column).cloned().unwrap_or_default())
                        .collect(),
                    rows: blank
                        .iter()
                        .map(|row| {
                            (
                                row.node,
                                row.cells
                                    .iter()
                                    .map(|cell| (cell.node, cell.text.clone()))
                                    .collect(),
                            )
                        })
                        .collect(),
                    repeats,
                });
            }
            header = Some((number, columns));
            continue;
        }
        // The header reaches as far down as the columns stay where they are.
        if let Some((at, _)) = &header
            && !table.rows.get(*at).is_some_and(|head| head.alike(row))
        {
            header = None;
        }
        let columns = header.as_ref().map(|(_, columns)| columns);
        for (at, cell) in row.cells.iter().enumerate() {
            match cell.holds {
                Holds::Nothing | Holds::Slot => {
                    let place = CellPlace {
                        table: table.number,
                        row: number,
                        column: cell.column,
                        row_label: row_label(row, at, columns.is_some()),
                        column_header: columns
                            .and_then(|columns| columns.get(&cell.column).cloned())
                            .or_else(|| label_above(table, number, at))
                            .unwrap_or_default(),
                    };
                    let label = cell_label(&place);
                    let labelled = !place.row_label.is_empty() || columns.is_none() || is_blank_row(row);
                    if cell.holds == Holds::Nothing && number >= scheduled && !label.is_empty() && labelled {
                        found.cells.push(EmptyCell {
                            node: cell.node,
                            label,
                        });
                    }
                    if !band.is_empty() {
                        found.bands.insert(cell.node, band.clone());
                    }
                    found.places.insert(cell.node, place);
                }
                Holds::Words if cell.text.ends_with([':', '：']) && marks::label(&cell.text).is_some() => {
                    // What is beside or below is its value, unless it is the next label.
                    let value = |cell: Option<&Cell>| {
                        cell.is_some_and(|cell| {
                            !(cell.holds == Holds::Words && cell.text.ends_with([':', '：']))
                        })
                    };
                    let below =
                        next.and_then(|row| row.cells.iter().find(|below| below.column == cell.column));
                    if !value(row.cells.get(at + 1)) && !value(below) {
                        found.labels.push(cell.node);
                    }
                }
                _ => {}
            }
        }
    }
}

/// Whether a row of words is a header: by what it says it is, or by the row below it.
fn heads(row: &Row, number: usize, next: Option<&Row>) -> bool {
    let Some(next) = next else {
        return false;
    };
    if !next.alike(row) {
        return false;
    }
    let first = next.cells.first();
    let labelled = first.is_some_and(|cell| cell.holds == Holds::Words)
        && next
            .cells
            .iter()
            .skip(1)
            .all(|cell| matches!(cell.holds, Holds::Nothing | Holds::Slot));
    is_blank_row(next)
        || row.heads
        || next.cells.iter().all(|cell| cell.holds == Holds::Slot)
        || (row.cells.len() >= 3 && (labelled || (number <= 1 && !is_form(next))))
}

/// The text over each column; where the row above groups columns, with the group's name in front.
fn column_headers(table: &Table, number: usize) -> HashMap<usize, String> {
    let Some(row) = table.rows.get(number) else {
        return HashMap::new();
    };
    let group = number
        .checked_sub(1)
        .and_then(|above| table.rows.get(above))
        .filter(|above| is_header(above) && above.cells.len() < row.cells.len());
    row.cells
        .iter()
        .filter_map(|cell| {
            let own = heading(cell)?;
            let above = group
                .and_then(|group| group.cells.iter().rev().find(|above| above.column <= cell.column))
                .and_then(heading)
                .filter(|above| !cell.continued && *above != own);
            Some((
                cell.column,
                above.map_or(own.clone(), |above| format!("{above} {own}")),
            ))
        })
        .collect()
}

/// The label of a row for one of its cells: the words directly left; under a header also further left, or else right.
fn row_label(row: &Row, at: usize, headed: bool) -> String {
    let named = |cell: &Cell| {
        marks::label(&cell.text).filter(|_| {
            (cell.holds == Holds::Words || cell.continued) && !cell.title && !is_number(&cell.text)
        })
    };
    let left = row.cells.get(..at).unwrap_or_default().iter().rev();
    let right = row.cells.get(at + 1..).unwrap_or_default().iter();
    if headed {
        // Word has at most 63 columns.
        left.take(63).chain(right.take(63)).find_map(named)
    } else {
        left.take(1).find_map(named)
    }
    .unwrap_or_default()
}

/// The label in the row above where that row is one cell wide, as this one is.
fn label_above(table: &Table, number: usize, at: usize) -> Option<String> {
    let (row, above) = (table.rows.get(number)?, table.rows.get(number.checked_sub(1)?)?);
    match (row.cells.as_slice(), above.cells.as_slice(), at) {
        ([_], [label], 0) if label.holds == Holds::Words && !label.title => marks::label(&label.text),
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
