//! Cells that have their own caption, and under it an empty line to write on: `Structure` over nothing, in a row of
//! such cells.

use crate::blanks::{label, shortened_label};
use crate::label_bounds::ends_shortened;
use crate::lines::Lines;
use crate::place::{Draft, Place};
use crate::slot::{CellPlace, SlotKind, Wants};
use crate::table_slots::TableSlots;
use crate::tables::{Grid, GridCell, GridRow, Holds};
use crate::text_map::{ParagraphId, is_blank};
use crate::tree::Node;

/// Most words of a caption.
const WORDS: usize = 8;

/// A cell with its caption.
pub(crate) struct CaptionedCell {
    cell: Node,
    /// The empty line.
    line: ParagraphId,
    caption: String,
    place: CellPlace,
    /// What stands over it in a row of fewer cells: `FROM: CONTRACTOR` over its name and its address.
    band: String,
}

/// Finds such cells, and says of each that it is no label of another.
pub(crate) fn find(tables: &mut [Grid], lines: &Lines<'_>) -> Vec<CaptionedCell> {
    let mut found = Vec::new();
    for table in tables {
        let heads = rows_over(table);
        let rows = heads.iter().enumerate();
        let rows: Vec<Vec<CaptionedCell>> = rows
            .map(|(number, head)| of_row(table, number, *head, lines).unwrap_or_default())
            .collect();
        // One cell alone has its empty line for the looks of it.
        if rows.iter().map(Vec::len).sum::<usize>() < 2 {
            continue;
        }
        let captioned = table
            .rows
            .iter_mut()
            .zip(&rows)
            .filter(|(_, row)| !row.is_empty());
        for cell in captioned.flat_map(|(row, _)| &mut row.cells) {
            cell.holds = Holds::Other;
        }
        found.extend(rows.into_iter().flatten());
    }
    found
}

/// The cells of a row, where all of them are such.
fn of_row(table: &Grid, number: usize, head: Option<usize>, lines: &Lines<'_>) -> Option<Vec<CaptionedCell>> {
    let row = table.rows.get(number)?;
    let head = head.and_then(|head| table.rows.get(head));
    let cells = row.cells.iter().map(|cell| {
        let (line, caption) = captioned(cell, lines)?;
        let place = CellPlace {
            table: table.number,
            row: number,
            column: cell.column,
            row_label: caption.clone(),
            ..CellPlace::default()
        };
        let band = head.and_then(|head| band(head, cell)).unwrap_or_default();
        Some(CaptionedCell {
            cell: cell.node,
            line,
            caption,
            place,
            band,
        })
    });
    cells.collect()
}

/// The caption of a cell and the line under it, where it has nothing else.
fn captioned(cell: &GridCell, lines: &Lines<'_>) -> Option<(ParagraphId, String)> {
    if cell.holds != Holds::Words || cell.continued || cell.title {
        return None;
    }
    let mut inside = lines.of_cell(cell.node);
    let (_, first, line) = inside.next()?;
    let caption =
        shortened_label(&first.text).filter(|_| line.is_plain() && !line.text().contains(['…', '_', '☐']))?;
    let (empty, second, _) = inside.next()?;
    let bare = second.is_empty() && inside.all(|(_, more, _)| is_blank(&more.text));
    let sentence = caption
        .strip_suffix('.')
        .is_some_and(|text| !ends_shortened(text));
    (bare && caption.split(' ').count() <= WORDS && !sentence).then_some((empty, caption))
}

/// For each row the nearest above it that has fewer cells, all of them words.
fn rows_over(table: &Grid) -> Vec<Option<usize>> {
    // The rows that may be it for a later one: each has more cells than the one before.
    let mut heads: Vec<(usize, usize)> = Vec::new();
    let rows = table.rows.iter().enumerate();
    rows.map(|(number, row)| {
        let count = row.cells.len();
        let fewer = heads.partition_point(|(_, cells)| *cells < count);
        let head = fewer.checked_sub(1).and_then(|at| heads.get(at));
        let head = head.map(|(number, _)| *number);
        if row.cells.iter().all(|cell| cell.holds == Holds::Words) {
            heads.truncate(fewer);
            heads.push((number, count));
        }
        head
    })
    .collect()
}

/// The text of a row over a cell.
fn band(head: &GridRow, cell: &GridCell) -> Option<String> {
    let over = head.cells.iter().rev().find(|head| head.column <= cell.column)?;
    label(&over.text)
}

impl CaptionedCell {
    /// The slot in it.
    pub(crate) fn draft(&self, lines: &Lines<'_>) -> Option<Draft> {
        let (paragraph, _) = lines.get(self.line)?;
        Some(Draft {
            place: Place::Paragraph(self.line),
            kind: SlotKind::Cell,
            names: Vec::new(),
            shown: String::new(),
            wants: Wants::Text,
            node: paragraph.node,
            paragraph: Some(self.line),
            span: 0..0,
            label: self.caption.clone(),
            from: 0,
            caption: String::new(),
        })
    }

    /// Says where it lies and what stands over it.
    pub(crate) fn tell(self, tables: &mut TableSlots) {
        if !self.band.is_empty() {
            tables.bands.insert(self.cell, self.band);
        }
        tables.places.insert(self.cell, self.place);
    }
}
