//! The writing side of the engine: a copy of a template with the answers in place. One door, [`write()`].
//!
//! `write` puts a value in its place as an `edit` of a part's bytes, by `write_control` and `write_field`
//! where the place is one; `rows` writes records, `filling` goes through the parts, `bound` and `binding`
//! where Word keeps a second copy, `merge` ends a mail merge, `sources` names the sources at the end, `copy`
//! makes the package.

use std::collections::{BTreeMap, HashSet};
use std::path::Path;

use alloo_docx::template::Template;

use crate::{FillError, failed};
pub(crate) use filling::Answers;
use filling::Filling;
use sources::SourceLine;
pub(crate) use sources::{ClosingPage, in_words};
use write::Writer;

mod write_binding;
mod bound;
mod comments;
mod copy;
pub(crate) mod date_values;
mod edit;
mod filling;
mod markup;
mod merge;
mod new_part;
mod rows;
mod sources;
mod write;
mod write_control;
mod write_field;

/// Writes a copy with the values in place. Deterministic; whole or not at all; the folder must exist. What
/// gets no value stays as it is.
///
/// # Errors
/// `table_fill_failed` for records that a schedule cannot take, `write_failed` for a value that its place
/// cannot take or an output that cannot be written, `template_unreadable` where the template nests what
/// cannot be nested, `internal_error` for an id that the template does not have.
pub(crate) fn write(template: &Template, answers: Answers<'_>, output: &Path) -> Result<(), FillError> {
    check_ids(template, answers)?;
    let mut changed: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    let mut filling = Filling::new(template, answers)?;
    let parts = template.parts();
    let mut writers: Vec<Writer<'_>> = parts
        .iter()
        .map(|part| Writer::new(&part.part, &template.styles))
        .collect();
    let mut of_main = 0;
    for (number, writer) in writers.iter_mut().enumerate() {
        filling.write_part(writer)?;
        if number == 0 {
            of_main = filling.lines.len();
        }
    }
    bound::write(template, &filling.stored, &mut writers, &mut changed)?;
    let merged = merge::is_over(&writers)?;
    if let (Some(closing), Some(writer)) = (answers.closing, writers.first_mut()) {
        let lines: Vec<&SourceLine> = filling.lines.iter().map(|(_, line)| line).collect();
        if !lines.is_empty() || !closing.open.is_empty() {
            let style = sources::heading_style(template, &mut changed)?;
            sources::write(writer, style, &lines, closing)?;
        }
    }
    if let (Some(date), Some(writer)) = (answers.comments, writers.first_mut()) {
        let lines = filling.lines.get(..of_main).unwrap_or_default();
        comments::write(template, writer, lines, date, &mut changed)?;
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
        new_part::add_report(template, report, &mut changed)?;
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

#[cfg(test)]
mod tests;
