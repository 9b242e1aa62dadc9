//! The writing side of the engine: a copy of a template with the answers in place. One door, [`write()`].
//!
//! `write` puts a value in its place as an `edit` of a part's bytes, by `write_control` and `write_field` where the place is one; `rows` writes
//! records, `bound` and `binding` where Word keeps a second copy, `merge` ends a mail merge, `sources` names the sources at the end, `copy`
//! makes the package.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;

use alloo_docx::Error;
use alloo_docx::binding::Binding;
use alloo_docx::find::Part;
use alloo_docx::place::{LocatedSchedule, Place};
use alloo_docx::report::FillReport;
use alloo_docx::slot::{Slot, Wants};
use alloo_docx::template::Template;
use alloo_docx::tree::{Byte, Node, Tree};

use crate::model::{Records, Value};
use crate::{FillError, failed};
use edit::Edits;
pub use sources::ClosingPage;
use sources::SourceLine;
use write::{Refusal, Writer};
use write_control::Rendered;

mod binding;
mod bound;
mod copy;
pub mod dates;
mod edit;
mod markup;
mod merge;
mod report_part;
mod rows;
mod sources;
mod write;
mod write_control;
mod write_field;

/// What to write into a template.
#[derive(Debug, Clone, Copy)]
pub struct Answers<'a> {
    /// Values by the id of their slot.
    pub values: &'a BTreeMap<String, Value>,
    /// Records by the id of their schedule.
    pub records: &'a BTreeMap<String, Records>,
    /// What the pages at the end say, where there are to be some.
    pub closing: Option<&'a ClosingPage>,
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

/// Writes a copy with the values in place. Deterministic; whole or not at all; the folder must exist. What gets no value stays as it is.
///
/// # Errors
/// `table_fill_failed` for records that a schedule cannot take, `write_failed` for a value that its place cannot take or an output that cannot
/// be written, `template_unreadable` where the template nests what cannot be nested, `internal_error` for an id that the template does not have.
pub fn write(template: &Template, answers: Answers<'_>, output: &Path) -> Result<(), FillError> {
    check_ids(template, answers)?;
    let mut changed: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    let mut filling = Filling {
        template,
        answers,
        stored: bound::stored(template, answers.values)?,
        next_id: highest_id(template),
        lines: Vec::new(),
    };
    let parts = template.parts();
    let mut writers: Vec<Writer<'_>> = parts
        .iter()
        .map(|part| Writer::new(&part.part, &template.styles))
        .collect();
    for writer in &mut writers {
        filling.write_part(writer)?;
    }
    bound::write(template, &filling.stored, &mut writers, &mut changed)?;
    let merged = merge::is_over(&writers)?;
    if let Some(closing) = answers.closing.filter(|_| !filling.lines.is_empty())
        && let Some(writer) = writers.first_mut()
        && let Some(at) = sources::place(writer.tree())
    {
        let pages = sources::pages(writer.tree(), &filling.lines, closing);
        writer.edits.insert(at, pages);
    }
    for (part, writer) in parts.iter().zip(&writers) {
        if !writer.edits.is_empty() {
            let tree = writer.tree();
            let xml = writer.edits.apply(tree, tree.whole())?;
            changed.insert(tree.part().to_owned(), part.encoding.encode(&xml));
        }
    }
    if merged {
        merge::end(template, &mut changed)?;
    }
    declare_document(template, &mut changed)?;
    if let Some(report) = answers.report {
        report_part::add(template, report, &mut changed)?;
    }
    copy::copy(&template.package, &changed, output)
}

/// A filled template is a document.
fn declare_document(template: &Template, changed: &mut BTreeMap<String, Vec<u8>>) -> Result<(), FillError> {
    let package = &template.package;
    if let Some(types) = package
        .name("[Content_Types].xml")
        .filter(|_| package.summary.is_template)
    {
        let (xml, encoding) = package.xml(types)?;
        let xml = xml.replace(alloo_docx::TEMPLATE_MAIN, alloo_docx::DOCUMENT_MAIN);
        changed.insert(types.to_owned(), encoding.encode(&xml));
    }
    Ok(())
}

fn check_ids(template: &Template, answers: Answers<'_>) -> Result<(), FillError> {
    let slots: HashSet<&str> = template.slots().iter().map(|slot| slot.id.as_str()).collect();
    let schedules: HashSet<&str> = template
        .schedules()
        .iter()
        .map(|schedule| schedule.id.as_str())
        .collect();
    let slot = answers.values.keys().find(|id| !slots.contains(id.as_str()));
    let unknown = slot.or_else(|| answers.records.keys().find(|id| !schedules.contains(id.as_str())));
    match unknown {
        Some(id) => Err(failed(
            "internal_error",
            format!("the template has no place {id:?}"),
        )),
        None => Ok(()),
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
struct Filling<'a> {
    template: &'a Template,
    answers: Answers<'a>,
    /// By binding: the value, and how it is stored.
    stored: HashMap<Binding, Rendered>,
    /// The highest id of a drawing.
    next_id: u32,
    /// The lines of the table of sources.
    lines: Vec<SourceLine>,
}

impl<'a> Filling<'a> {
    fn write_part(&mut self, writer: &mut Writer<'a>) -> Result<(), FillError> {
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
                value: value.text.clone(),
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
                    .map_err(|why| cannot_take(slot, part, why))?;
            }
        }
        for found in &part.schedules {
            if let Some(records) = self.answers.of(found) {
                let at = found.rows.first().map(|row| part.tree.range(row.node).start);
                let at = at.unwrap_or(part.tree.whole().start);
                let new = self.write_rows(writer, found, records)?;
                lines.extend(new.into_iter().map(|line| (at, line)));
            }
        }
        lines.sort_by_key(|(at, _)| *at);
        self.lines.extend(lines.into_iter().map(|(_, line)| line));
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

fn cannot_take(slot: &Slot, part: &Part, why: Refusal) -> FillError {
    match why {
        Refusal::Value(why) => failed(
            "write_failed",
            format!("{:?} in {} cannot be filled: {why}", slot.label, part.tree.part()),
        ),
        Refusal::Template(error) => error.into(),
    }
}

/// A part with an element taken out; nothing where it has none.
fn without(tree: &Tree, nodes: impl Iterator<Item = Node>) -> Result<Option<String>, Error> {
    let mut edits = Edits::default();
    for node in nodes {
        edits.remove(tree, node);
    }
    if edits.is_empty() {
        return Ok(None);
    }
    edits.apply(tree, tree.whole()).map(Some)
}

#[cfg(test)]
mod tests;
