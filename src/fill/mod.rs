//! The fill engine: a template and a folder of project documents in, a filled document out. It has one door, [`run`], and knows
//! nothing of HTTP, jobs or credentials.

use std::path::{Path, PathBuf};

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

/// Fills the template. Deterministic: the same template and sources give the same bytes.
///
/// # Errors
/// A [`FillError`] where the template cannot be filled; no output is left behind then.
pub fn run(job: Job<'_>, observer: &mut dyn Observer) -> Result<Report, FillError> {
    let _ = (job, observer);
    Err(FillError {
        code: "internal_error",
        message: "the engine is not built yet".into(),
    })
}

/// The text of a PDF, a form feed after each page: what the hidden command `alloo read-pdf FILE` prints.
///
/// # Errors
/// One line saying why there is no text.
pub fn read_pdf(path: &Path) -> Result<String, String> {
    let _ = path;
    Err("not built yet".into())
}
