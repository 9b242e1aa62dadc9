//! The fill engine: a template and a folder of project documents in, a filled document out. It has one door, [`run`], and knows
//! nothing of HTTP, jobs or credentials.

use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use crate::docx::{self, Limits, Problem};
use facts::Facts;

mod facts;
pub mod model;
mod parts;
pub mod template;
#[cfg_attr(not(test), expect(dead_code, reason = "the matching reads it next"))]
mod vault;

/// One document of the vault that a fill may read.
#[derive(Debug, Clone)]
pub struct Source {
    /// The document's stable id.
    pub id: String,
    /// The project it belongs to, by name; `None` for files at the vault's root.
    pub project: Option<String>,
    /// The name that people and citations see: its path inside the project, with `/`.
    pub name: String,
    /// Where its bytes are.
    pub path: PathBuf,
}

/// What one fill works on.
#[derive(Debug, Clone, Copy)]
pub struct Job<'a> {
    /// The template; never written.
    pub template: &'a Path,
    /// Where the filled document goes. Written whole or not at all; the folder must exist.
    pub output: &'a Path,
    /// The documents in scope. Nothing else is read: scoping by project or document is the caller's, and absolute.
    pub sources: &'a [Source],
    /// How to fill.
    pub options: &'a Options,
}

/// How to fill.
#[derive(Debug, Clone)]
pub struct Options {
    /// Whether each filled value names its source in the document.
    pub citations: bool,
    /// A folder for the index of document contents, kept from fill to fill; `None` reads every document anew. Several processes may share it.
    pub index: Option<PathBuf>,
    /// The program that reads one PDF in a process of its own (`PROGRAM read-pdf FILE`, see [`read_pdf`]), so that a hostile file can take
    /// neither the service's memory nor its stack. `None` reads PDFs inside this process.
    pub reader: Option<PathBuf>,
}

/// Who watches a fill.
pub trait Observer {
    /// The fill has reached a stage; `percent` (0–100) never goes back.
    fn at(&mut self, stage: &str, percent: f64);
    /// Whether to give up; asked often.
    fn stop(&self) -> bool {
        false
    }
}

/// What came of one slot.
#[derive(Debug, Clone, PartialEq)]
pub struct Slot {
    /// Stable within one template, e.g. `word/document.xml#12`.
    pub id: String,
    /// `placeholder`, `merge_field`, `content_control`, `form_field`, `instruction`, `label`, `cell`, `table_row`, `narrative`.
    pub kind: &'static str,
    /// The slot's name or label as the template has it.
    pub label: String,
    /// The value written; `None` where the slot stays open.
    pub value: Option<String>,
    /// Where the value came from, for people: document and page, row or heading. For an open slot: why.
    pub note: String,
    /// 0–1.
    pub confidence: f64,
}

/// What a fill did.
#[derive(Debug, Clone, Default)]
pub struct Report {
    /// Every slot found, in document order.
    pub slots: Vec<Slot>,
    /// Documents that could not be read, by name, with the reason.
    pub skipped: Vec<(String, String)>,
}

/// Why a fill could not be done.
#[derive(Debug, thiserror::Error)]
#[error("{message}")]
pub struct FillError {
    /// Stable: `template_unreadable`, `template_protected`, `template_too_large`, `no_slots`, `no_sources`, `table_fill_failed`, `write_failed`, `cancelled`, `internal_error`.
    pub code: &'static str,
    /// For people; names the table, field or file.
    pub message: String,
}

/// Parts whose text may hold slots.
fn holds_text(name: &str) -> bool {
    let Some(name) = name.strip_prefix("word/") else {
        return false;
    };
    name.ends_with(".xml")
        && ["document", "header", "footer", "footnotes", "endnotes"]
            .iter()
            .any(|start| name.starts_with(start))
}

fn failed(code: &'static str, message: impl Into<String>) -> FillError {
    FillError {
        code,
        message: message.into(),
    }
}

/// Fills the template. Deterministic: the same template and sources give the same bytes.
///
/// # Errors
/// A [`FillError`] where the template cannot be filled; no output is left behind then.
pub fn run(job: Job<'_>, observer: &mut dyn Observer) -> Result<Report, FillError> {
    let unreadable = |error: &dyn std::fmt::Display| {
        failed(
            "template_unreadable",
            format!("the template cannot be read: {error}"),
        )
    };
    observer.at("reading the template", 1.0);
    let file = std::fs::File::open(job.template).map_err(|error| unreadable(&error))?;
    let summary =
        docx::check(std::io::BufReader::new(file), &Limits::default()).map_err(|problem| match problem {
            Problem::Encrypted => failed("template_protected", problem.to_string()),
            Problem::TooLarge(_) => failed("template_too_large", problem.to_string()),
            other => unreadable(&other),
        })?;
    if job.sources.is_empty() {
        return Err(failed(
            "no_sources",
            "no documents are in scope: the project or the vault is empty",
        ));
    }
    let mut report = Report::default();
    let mut facts = Facts::default();
    for (place, source) in job.sources.iter().enumerate() {
        if observer.stop() {
            return Err(failed("cancelled", "the fill was stopped"));
        }
        observer.at(
            "reading the vault",
            5.0 + 55.0 * place as f64 / job.sources.len() as f64,
        );
        if let Err(why) = facts.read(source) {
            report.skipped.push((source.name.clone(), why));
        }
    }
    let file = std::fs::File::open(job.template).map_err(|error| unreadable(&error))?;
    let mut archive =
        zip::ZipArchive::new(std::io::BufReader::new(file)).map_err(|error| unreadable(&error))?;
    let cannot = |error: &dyn std::fmt::Display| {
        failed("write_failed", format!("the document cannot be written: {error}"))
    };
    let folder = job.output.parent().unwrap_or_else(|| Path::new("."));
    let output = tempfile::NamedTempFile::new_in(folder).map_err(|error| cannot(&error))?;
    let mut writer = zip::ZipWriter::new(std::io::BufWriter::new(output));
    let count = archive.len();
    for index in 0..count {
        if observer.stop() {
            return Err(failed("cancelled", "the fill was stopped"));
        }
        observer.at("filling fields", 60.0 + 35.0 * index as f64 / count as f64);
        let mut entry = archive.by_index(index).map_err(|error| unreadable(&error))?;
        let name = entry.name().map_err(|error| unreadable(&error))?.into_owned();
        let types = summary.is_template && name.eq_ignore_ascii_case("[Content_Types].xml");
        let main = name == summary.main_part;
        if !(types || main || holds_text(&name)) {
            writer.raw_copy_file(entry).map_err(|error| cannot(&error))?;
            continue;
        }
        let mut bytes = Vec::new();
        entry
            .read_to_end(&mut bytes)
            .map_err(|error| unreadable(&error))?;
        let new = match std::str::from_utf8(&bytes) {
            Ok(text) if types => Some(text.replace(docx::TEMPLATE_MAIN, docx::DOCUMENT_MAIN)),
            Ok(text) => parts::fill(text, &name, &facts, &mut report.slots)
                .map_err(|why| failed("template_unreadable", format!("{name}: {why}")))?,
            // UTF-16 parts are rare and stay as they are.
            Err(_) => None,
        };
        match new {
            None => {
                drop(entry);
                let entry = archive.by_index_raw(index).map_err(|error| unreadable(&error))?;
                writer.raw_copy_file(entry).map_err(|error| cannot(&error))?;
            }
            Some(text) => {
                drop(entry);
                // The format's first moment in place of a clock: two runs give equal bytes.
                let options =
                    zip::write::SimpleFileOptions::default().last_modified_time(zip::DateTime::default());
                writer.start_file(name, options).map_err(|error| cannot(&error))?;
                writer
                    .write_all(text.as_bytes())
                    .map_err(|error| cannot(&error))?;
            }
        }
    }
    if report.slots.is_empty() {
        return Err(failed(
            "no_slots",
            "the template has nothing to fill: no placeholder, content control or blank beside a label was found",
        ));
    }
    observer.at("writing the document", 96.0);
    let output = writer
        .finish()
        .map_err(|error| cannot(&error))?
        .into_inner()
        .map_err(|error| cannot(&error))?;
    output.as_file().sync_all().map_err(|error| cannot(&error))?;
    output.persist(job.output).map_err(|error| cannot(&error))?;
    Ok(report)
}

/// The text of a PDF, a form feed after each page: what the hidden command `alloo read-pdf FILE` prints.
///
/// # Errors
/// One line saying why there is no text.
pub fn read_pdf(path: &Path) -> Result<String, String> {
    match std::panic::catch_unwind(|| pdf_extract::extract_text_by_pages(path)) {
        Ok(Ok(pages)) => Ok(pages.iter().map(|page| format!("{page}\u{c}")).collect()),
        Ok(Err(error)) => Err(format!("no text could be read: {error}")),
        Err(_) => Err("the PDF is built in a way that cannot be read".into()),
    }
}
