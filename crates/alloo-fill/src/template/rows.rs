//! Records into a schedule's rows, and copies of the last row for what does not fit.

use alloo_docx::place::{LocatedSchedule, Place, Target, TargetRow};
use alloo_docx::slot::Schedule;
use alloo_docx::styles::Styles;
use alloo_docx::tree::Node;

use super::markup::renew;
use super::sources::SourceLine;
use super::write::{Refusal, Writer};
use crate::model::{Records, Value};
use crate::{FillError, failed};

/// A record: a value or nothing for each column.
type Record = [Option<Value>];

/// Writes the records of a schedule; gives the lines of the table of sources.
///
/// # Errors
/// `table_fill_failed` for records that the schedule cannot take.
pub(super) fn write(
    writer: &mut Writer<'_>,
    styles: &Styles,
    next_id: &mut u32,
    found: &LocatedSchedule,
    records: &Records,
) -> Result<Vec<SourceLine>, FillError> {
    let tree = writer.tree();
    let named = name(&found.schedule);
    let refuse = |why: Refusal| match why {
        Refusal::Value(why) => {
            let table = format!(
                "table {} of {} ({named:?})",
                found.schedule.table + 1,
                tree.part()
            );
            failed("table_fill_failed", format!("{table} cannot be filled: {why}"))
        }
        Refusal::Template(error) => error.into(),
    };
    fits(found, records).map_err(|why| refuse(Refusal::Value(why)))?;
    let Some(last) = found.rows.last() else {
        return Ok(Vec::new());
    };
    let room = found.rows.len();
    let mut grown = String::new();
    for (number, record) in records.iter().enumerate() {
        let in_row = |why: Refusal| match why {
            Refusal::Value(why) => refuse(Refusal::Value(format!("row {}: {why}", number + 1))),
            other => refuse(other),
        };
        let typed = typed(&found.schedule, number.min(room - 1));
        match found.rows.get(number) {
            Some(row) => write_row(writer, row, &typed, record).map_err(in_row)?,
            None => {
                let mut copy = Writer::new(writer.part(), styles);
                let row = copy_row(&mut copy, last, &typed, record, number + 1 - room).map_err(in_row)?;
                grown.push_str(&renew(&row, next_id));
            }
        }
    }
    if !grown.is_empty() {
        writer.edits.insert(tree.range(last.node).end, grown);
    }
    let lines = records.iter().enumerate();
    Ok(lines
        .flat_map(|(number, record)| record_lines(&named, &found.schedule, number, record))
        .collect())
}

/// What people call a schedule.
fn name(schedule: &Schedule) -> String {
    let named = std::iter::once(&schedule.title).chain(schedule.headings.last());
    let mut named = named.filter(|name| !name.is_empty());
    named.next().cloned().unwrap_or_else(|| {
        let header: Vec<&str> = schedule.header.iter().take(3).map(String::as_str).collect();
        header.join(", ")
    })
}

/// Whether the records fit into a schedule.
///
/// # Errors
/// Why they do not.
fn fits(found: &LocatedSchedule, records: &Records) -> Result<(), String> {
    let (columns, room) = (found.schedule.header.len(), found.rows.len());
    if records.iter().any(|record| record.len() > columns) {
        return Err(format!("a record has more values than its {columns} columns"));
    }
    if records.len() > room && !found.schedule.may_grow {
        return Err(format!("{} records do not fit its {room} rows", records.len()));
    }
    match found.rows.iter().find(|row| row.targets.len() != columns) {
        Some(_) => Err(format!("a row has not its {columns} columns")),
        None => Ok(()),
    }
}

/// What the cells of a row say already.
fn typed(schedule: &Schedule, row: usize) -> Vec<&str> {
    let cells = schedule.rows.get(row).into_iter().flatten();
    cells.map(String::as_str).collect()
}

/// Where the value of a cell goes; nothing where it says something already.
fn place(target: &Target, typed: &str) -> Option<Place> {
    let empty = typed.is_empty().then_some(Place::Cell(target.cell));
    target.inner.clone().or(empty)
}

fn write_row(
    writer: &mut Writer<'_>,
    row: &TargetRow,
    typed: &[&str],
    record: &Record,
) -> Result<(), Refusal> {
    for ((target, typed), value) in row.targets.iter().zip(typed).zip(record) {
        if let (Some(value), Some(place)) = (value, place(target, typed)) {
            writer.put(&place, &value.text, false)?;
        }
    }
    Ok(())
}

/// A copy of the last row with a record in it; a typed number goes on.
fn copy_row(
    copy: &mut Writer<'_>,
    last: &TargetRow,
    typed: &[&str],
    record: &Record,
    by: usize,
) -> Result<String, Refusal> {
    write_row(copy, last, typed, record)?;
    for (target, typed) in last.targets.iter().zip(typed) {
        if place(target, typed).is_none() {
            count_on(copy, target.cell, typed, by)?;
        }
    }
    Ok(copy.edits.apply(copy.tree(), copy.tree().range(last.node))?)
}

/// Raises the number typed in a copied row.
fn count_on(copy: &mut Writer<'_>, cell: Node, typed: &str, by: usize) -> Result<(), Refusal> {
    let digits = typed.trim_end_matches(['.', ')']);
    let text = &copy.part().text;
    let at = text.inside(copy.tree(), cell).next();
    if let (Ok(number), Some(at)) = (digits.parse::<usize>(), at)
        && let Some(paragraph) = text.get(at)
        && let Some(start) = paragraph.text.find(digits)
        && paragraph
            .pieces
            .iter()
            .any(|piece| piece.free && piece.range.contains(&start))
    {
        copy.text(
            at,
            &(start..start + digits.len()),
            &(number + by).to_string(),
            false,
        )?;
    }
    Ok(())
}

/// The lines of the table of sources for one record: one for each source.
fn record_lines(table: &str, schedule: &Schedule, number: usize, record: &Record) -> Vec<SourceLine> {
    let mut lines: Vec<SourceLine> = Vec::new();
    let row = format!("{table}, row {}", number + 1);
    for (header, value) in schedule.header.iter().zip(record) {
        let Some(value) = value else {
            continue;
        };
        if let Some(line) = lines.iter_mut().find(|line| line.source == value.source) {
            line.value.push_str(&format!(" | {}", value.text));
            continue;
        }
        // The first line is the row's; only further sources need their column named.
        let name = if lines.is_empty() {
            row.clone()
        } else {
            format!("{row}: {header}")
        };
        lines.push(SourceLine {
            name,
            value: value.text.clone(),
            source: value.source.clone(),
        });
    }
    lines
}
