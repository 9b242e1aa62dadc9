//! The walk over the parts of a copy: each slot's value and each schedule's records to their places.

use std::collections::{BTreeMap, HashMap, HashSet};

use alloo_docx::binding::Binding;
use alloo_docx::fill_report::FillReport;
use alloo_docx::place::{LocatedSchedule, Place};
use alloo_docx::slot::Wants;
use alloo_docx::template::Template;
use alloo_docx::tree::{Byte, Tree};
use jiff::civil::Date;

use super::sources::{ClosingPage, SourceLine, in_words};
use super::write::Writer;
use super::write_control::Rendered;
use super::{bound, rows};
use crate::FillError;
use crate::model::{Records, Value};

/// What to write into a template.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Answers<'a> {
    /// Values by the id of their slot.
    pub values: &'a BTreeMap<String, Value>,
    /// Records by the id of their schedule.
    pub records: &'a BTreeMap<String, Records>,
    /// What the pages at the end say, where there are to be some.
    pub closing: Option<&'a ClosingPage>,
    /// The date of the comments that name sources, where there are to be some.
    pub comments: Option<Option<Date>>,
    /// The report that travels in the document.
    pub report: Option<&'a FillReport>,
}

impl<'a> Answers<'a> {
    /// The records of a schedule, if it has any.
    fn of(&self, found: &LocatedSchedule) -> Option<&'a Records> {
        let records = self.records.get(&found.schedule.id);
        records.filter(|records| !records.is_empty())
    }
}

/// The highest id of a drawing in any part.
fn highest_id(template: &Template) -> u32 {
    let trees = template.parts().iter().map(|part| &part.part.tree);
    let ids = trees.flat_map(|tree| {
        let drawings = tree.nodes().filter(|&node| tree.local(node) == "docPr");
        drawings.filter_map(|node| tree.attr(node, "id")?.parse().ok())
    });
    // Ids are signed 32-bit numbers to Word.
    let highest = ids.filter(|&id: &u32| id < 0x7000_0000).max();
    highest.unwrap_or(0).max(1000)
}

/// What one copy gets, and what is noted while it is written.
pub(super) struct Filling<'a> {
    template: &'a Template,
    answers: Answers<'a>,
    /// By binding: the value, and how it is stored.
    pub stored: HashMap<Binding, Rendered>,
    /// The highest id of a drawing.
    next_id: u32,
    /// The lines of the table of sources, and where in their part they stand.
    pub lines: Vec<(Byte, SourceLine)>,
}

impl<'a> Filling<'a> {
    /// Nothing written yet.
    ///
    /// # Errors
    /// `write_failed` for a value that its control cannot take.
    pub(super) fn new(template: &'a Template, answers: Answers<'a>) -> Result<Self, FillError> {
        Ok(Filling {
            template,
            answers,
            stored: bound::stored(template, answers.values)?,
            next_id: highest_id(template),
            lines: Vec::new(),
        })
    }

    /// Writes one part's values and records, and notes their lines.
    ///
    /// # Errors
    /// As for the whole template.
    pub(super) fn write_part(&mut self, writer: &mut Writer<'a>) -> Result<(), FillError> {
        let part = writer.part();
        // Cells that records are written to are not written to by themselves.
        let taken: HashSet<&str> = part
            .schedules
            .iter()
            .filter(|found| self.answers.of(found).is_some())
            .flat_map(|found| found.schedule.slots.iter().flatten().flatten())
            .map(String::as_str)
            .collect();
        let mut lines: Vec<(Byte, SourceLine)> = Vec::new();
        for found in &part.slots {
            let slot = &found.slot;
            let value = self.answers.values.get(&slot.id);
            let Some(value) = value.filter(|_| !taken.contains(slot.id.as_str())) else {
                continue;
            };
            let line = SourceLine {
                name: slot.label.clone(),
                value: in_words(&slot.wants, &value.text).to_owned(),
                source: value.source.clone(),
            };
            lines.push((found.at, line));
            for place in found
                .places
                .iter()
                .filter(|place| !self.is_stored(&part.tree, place))
            {
                writer
                    .put(place, &value.text, slot.wants == Wants::Paragraphs)
                    .map_err(|why| why.at(slot, part))?;
            }
        }
        for found in &part.schedules {
            if let Some(records) = self.answers.of(found) {
                let at = found.rows.first().map(|row| part.tree.range(row.node).start);
                let at = at.unwrap_or(part.tree.whole().start);
                let new = rows::write(writer, &self.template.styles, &mut self.next_id, found, records)?;
                lines.extend(new.into_iter().map(|line| (at, line)));
            }
        }
        lines.sort_by_key(|(at, _)| *at);
        self.lines.extend(lines);
        Ok(())
    }

    /// Whether a place is a control whose value is written with all that is bound to the same.
    fn is_stored(&self, tree: &Tree, place: &Place) -> bool {
        match place {
            Place::Control(control) => {
                Binding::of(tree, control).is_some_and(|binding| self.stored.contains_key(&binding))
            }
            _ => false,
        }
    }
}
