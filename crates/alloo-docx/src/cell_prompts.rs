//! Cells beside a label that are to be filled although something stands in them: the currency or unit that
//! goes with the value, or a prompt in round brackets.

use std::ops::Range;

use crate::blanks::label;
use crate::lines::Lines;
use crate::place::Draft;
use crate::round_prompts::{alone, asks};
use crate::slot::SlotKind;
use crate::tables::{Grid, GridCell, GridRow, Holds};
use crate::text_map::is_blank;
use crate::units::{is_currency, is_unit};

/// What heads a column of units or currencies.
const HEADS: &str =
    "unit|units|uom|currency|einheit|me|währung|unité|unités|u|devise|unidad|ud|um|moneda|单位|币种";

/// What a cell holds that is to be filled.
enum CellPrompt {
    /// The currency that the value goes behind.
    Currency,
    /// The unit that the value goes before.
    Unit,
    Prompt,
}

/// Finds such cells, and says of each that it holds a slot.
pub(crate) fn find(tables: &mut [Grid], lines: &Lines<'_>) -> Vec<Draft> {
    let mut drafts = Vec::new();
    for table in tables {
        let mut places = Vec::new();
        for (number, row) in table.rows.iter().enumerate() {
            for at in 1..row.cells.len() {
                if let Some(waits) = waiting(&table.rows, number, at) {
                    places.push((number, at, waits));
                }
            }
        }
        for (number, at, waits) in places {
            let cell = table.rows.get_mut(number).and_then(|row| row.cells.get_mut(at));
            let Some(cell) = cell else { continue };
            if let Some(draft) = draft(lines, cell, &waits) {
                cell.holds = Holds::Slot;
                drafts.push(draft);
            }
        }
    }
    drafts
}

/// Whether a cell waits for a value: it stands right beside a label, nothing but another label follows it, and
/// it is no header, nor under one of units.
fn waiting(rows: &[GridRow], number: usize, at: usize) -> Option<CellPrompt> {
    let row = rows.get(number)?;
    let (left, cell) = (row.cells.get(at.checked_sub(1)?)?, row.cells.get(at)?);
    let waits = kind(cell)?;
    let is_label =
        |cell: &GridCell| cell.holds == Holds::Words && kind(cell).is_none() && label(&cell.text).is_some();
    let next = row.cells.get(at + 1);
    if row.heads || !is_label(left) || !next.is_none_or(is_label) {
        return None;
    }
    let column = |row: &GridRow| {
        let mut cells = row.cells.iter();
        cells.find(|other| other.column == cell.column).and_then(kind)
    };
    let mut near = [number.checked_sub(1), Some(number + 1)].into_iter().flatten();
    let alike = near.any(|near| rows.get(near).and_then(column).is_some());
    let first = rows
        .first()
        .and_then(|first| first.cells.iter().find(|top| top.column == cell.column));
    let headed = first.is_some_and(|top| {
        let text = top.text.to_lowercase();
        HEADS.split('|').any(|head| head == text.trim_end_matches('.'))
    });
    (!headed && (alike || (number > 0 && row.cells.len().is_multiple_of(2)))).then_some(waits)
}

fn kind(cell: &GridCell) -> Option<CellPrompt> {
    if cell.holds != Holds::Words || cell.continued || cell.title {
        return None;
    }
    let round = || {
        cell.text
            .strip_prefix('(')
            .and_then(|text| text.strip_suffix(')'))
    };
    let wide = || {
        cell.text
            .strip_prefix('（')
            .and_then(|text| text.strip_suffix('）'))
    };
    let prompt = || {
        round()
            .or_else(wide)
            .filter(|inner| asks(inner))
            .map(|_| CellPrompt::Prompt)
    };
    unit(&cell.text).or_else(prompt)
}

fn unit(text: &str) -> Option<CellPrompt> {
    if is_currency(text) {
        return Some(CellPrompt::Currency);
    }
    is_unit(text).then_some(CellPrompt::Unit)
}

/// The slot in a cell of one paragraph of free text.
fn draft(lines: &Lines<'_>, cell: &GridCell, waits: &CellPrompt) -> Option<Draft> {
    let mut written = lines
        .of_cell(cell.node)
        .filter(|(_, paragraph, _)| !is_blank(&paragraph.text));
    let (id, paragraph, line) = written.next()?;
    if written.next().is_some() || !line.is_plain() {
        return None;
    }
    let text = paragraph.text.as_str();
    let end = text.trim_end().len();
    let (range, kind): (Range<usize>, _) = match waits {
        CellPrompt::Currency => (end..end, SlotKind::Cell),
        CellPrompt::Unit => (0..0, SlotKind::Cell),
        CellPrompt::Prompt => (alone(line)?.range, SlotKind::Instruction),
    };
    let draft = crate::text_slots::draft(id, paragraph, range)?;
    Some(Draft { kind, ..draft })
}
