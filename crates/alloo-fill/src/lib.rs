//! The fill engine: a template and a folder of project documents in, a filled document out. It has one door,
//! [`run`], and knows nothing of HTTP, jobs or credentials.
//!
//! The map, from the top: each part uses only those below it, which a test of the repository holds.

use std::path::{Path, PathBuf};

use alloo_docx::template::Template;
use answers::{AnswerStep, Form, Outcomes};
use quotes::Quotes;
use template::{Answers, write};

mod report; // what a fill did, slot by slot
mod locate; // where texts stand word for word in a vault
mod quotes; // the words that support values
mod answers; // every slot and what answers it: fields, schedules, narrative
mod passages; // narrative sections, quoted word for word
mod records; // fields out of the rows and columns of registers and papers
mod registers; // schedules: which table, which columns, which rows
mod deciding; // one slot's value, or none and why
mod candidates; // all that may answer a slot
mod accounting; // whether a fact answers: every word of either is found in the other
mod form; // what the form is bound to: its project, record, month
mod facts; // what the documents say, ready to be asked
mod slots; // what a slot asks
mod template; // writing: values into the document
mod vault; // reading: documents in, what they say out
mod values; // what values are and when two are the same
mod lexicon; // the words of the trade, as data
pub mod model; // what passes between the parts
mod ablation; // what is left out to measure what it earns

#[cfg(feature = "ablation")]
pub use ablation::leave_out;
pub use locate::locate;

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
pub struct FillJob<'a> {
    /// The template; never written.
    pub template: &'a Path,
    /// Where the filled document goes. Written whole or not at all; the folder must exist.
    pub output: &'a Path,
    /// The documents in scope. Nothing else is read: scoping by project or document is the caller's, and
    /// absolute.
    pub sources: &'a [Source],
    /// How to fill.
    pub options: &'a Options,
}

/// How to fill.
#[derive(Debug, Clone)]
pub struct Options {
    /// Where the sources of values go.
    pub sources: SourcesMode,
    /// The date of the fill, which the page of sources names; the engine has no clock.
    pub date: Option<jiff::civil::Date>,
    /// A folder for the index of document contents, kept from fill to fill; `None` reads every document anew.
    /// Several processes may share it.
    pub index: Option<PathBuf>,
    /// The program that reads documents in a process of its own (`PROGRAM read-documents`, see
    /// [`read_documents`]), so that a hostile file can take neither the service's memory nor its stack.
    /// `None` reads them inside this process.
    pub reader: Option<PathBuf>,
}

/// Where the sources of values go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum SourcesMode {
    /// On a page at the end, and in the report in the document.
    #[default]
    Page,
    /// In comments in the margin, and in the report in the document.
    Comments,
    /// In the report in the document alone.
    Part,
    /// Nowhere.
    None,
}

/// The modes by their names.
const MODES: [(&str, SourcesMode); 4] = [
    ("page", SourcesMode::Page),
    ("comments", SourcesMode::Comments),
    ("part", SourcesMode::Part),
    ("none", SourcesMode::None),
];

impl SourcesMode {
    /// Its name.
    pub fn name(self) -> &'static str {
        let mode = MODES.iter().find(|(_, mode)| *mode == self);
        mode.map_or("page", |(name, _)| name)
    }
}

impl std::str::FromStr for SourcesMode {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mode = MODES.iter().find(|(name, _)| *name == text);
        mode.map(|(_, mode)| *mode)
            .ok_or_else(|| "sources go on a page, into comments, into a part, or none".into())
    }
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
pub struct SlotReport {
    /// Stable within one template, e.g. `word/document.xml#12`.
    pub id: String,
    /// `placeholder`, `merge_field`, `content_control`, `form_field`, `instruction`, `label`, `cell`,
    /// `table_row`, `narrative`.
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
    pub slots: Vec<SlotReport>,
    /// Documents that could not be read, by name, with the reason.
    pub skipped: Vec<(String, String)>,
}

/// Why a fill could not be done.
#[derive(Debug, thiserror::Error)]
#[error("{message}")]
pub struct FillError {
    /// Stable: `template_unreadable`, `template_protected`, `template_too_large`, `no_slots`, `no_sources`,
    /// `table_fill_failed`, `write_failed`, `cancelled`, `internal_error`.
    pub code: &'static str,
    /// For people; names the table, field or file.
    pub message: String,
}

impl From<alloo_docx::Error> for FillError {
    fn from(error: alloo_docx::Error) -> Self {
        let code = match error.kind {
            alloo_docx::ErrorKind::Unreadable => "template_unreadable",
            alloo_docx::ErrorKind::Protected => "template_protected",
            alloo_docx::ErrorKind::TooLarge => "template_too_large",
        };
        failed(code, error.message)
    }
}

fn failed(code: &'static str, message: impl Into<String>) -> FillError {
    FillError {
        code,
        message: message.into(),
    }
}

/// Where the stages of a fill begin, in percent: most of the time goes into reading documents that changed.
const READ: f64 = 3.0;
const MATCH: f64 = 60.0;
const TABLES: f64 = 75.0;
const NARRATIVE: f64 = 82.0;
const WRITE: f64 = 90.0;

/// What a fill would write, without writing it.
///
/// # Errors
/// As [`run`].
pub fn foresee(template: &Path, sources: &[Source], options: &Options) -> Result<Report, FillError> {
    let template = Template::open(template)?;
    let (knowledge, answers) = answered(&template, sources, options, &mut Unwatched)?;
    Ok(report::of(&template, &answers, knowledge.skipped))
}

/// Nobody watches.
struct Unwatched;

impl Observer for Unwatched {
    fn at(&mut self, _: &str, _: f64) {}
}

/// What the documents in scope answer to a template.
fn answered(
    template: &Template,
    sources: &[Source],
    options: &Options,
    observer: &mut dyn Observer,
) -> Result<(model::Knowledge, Outcomes), FillError> {
    if sources.is_empty() {
        return Err(failed(
            "no_sources",
            "no documents are in scope: the project or the vault is empty",
        ));
    }
    if template.slots().is_empty() && template.schedules().is_empty() {
        return Err(failed(
            "no_slots",
            "the template has nothing to fill: no placeholder, content control or blank beside a label was found",
        ));
    }
    let mut knowledge = read_vault(sources, options, &query(template), observer)?;
    form::own_rows::keep_own_rows(&mut knowledge);
    // What is asked is said of no record: "Amount paid against certificate 9".
    let mut stated = template.stated();
    let labels: std::collections::HashSet<&str> =
        template.slots().iter().map(|slot| slot.label.trim()).collect();
    stated.retain(|(name, value)| !name.is_empty() || !labels.contains(value.trim()));
    let form = Form {
        slots: template.slots(),
        schedules: template.schedules(),
        lists: template.lists(),
        title: form::own_title(template.title(), template.header_titles()),
        subtitle: template.subtitle(),
        stated: &stated,
    };
    let answers = answers::answer(&knowledge, form, &mut |step, done| {
        let (stage, from, to) = match step {
            AnswerStep::Fields => ("matching fields", MATCH, TABLES),
            AnswerStep::Tables => ("filling tables", TABLES, NARRATIVE),
            AnswerStep::Narrative => ("writing narrative", NARRATIVE, WRITE),
        };
        observer.at(stage, from + (to - from) * done.clamp(0.0, 1.0));
        !observer.stop()
    })
    .ok_or_else(cancelled)?;
    Ok((knowledge, answers))
}

/// Fills the template. Deterministic: the same template and sources give the same bytes.
///
/// # Errors
/// A [`FillError`] where the template cannot be filled; no output is left behind then.
pub fn run(job: FillJob<'_>, observer: &mut dyn Observer) -> Result<Report, FillError> {
    lexicon::read_ahead();
    observer.at("reading the template", 1.0);
    let template = Template::open(job.template)?;
    let (knowledge, answers) = answered(&template, job.sources, job.options, observer)?;
    observer.at("writing the document", WRITE);
    let quotes = Quotes::of(&knowledge, report::values(&answers));
    let report = report::of(&template, &answers, knowledge.skipped);
    let told = report::told(&template, &answers, &report, &quotes);
    drop(quotes);
    let Options { sources, date, .. } = *job.options;
    let closing = (sources == SourcesMode::Page).then(|| report::closing(&told, date));
    let values = template.slots().iter().zip(answers.fields);
    let values = values
        .filter_map(|(slot, outcome)| Some((slot.id.clone(), outcome.value?)))
        .collect();
    let records = template.schedules().iter().zip(answers.schedules);
    let records = records
        .map(|(schedule, filled)| (schedule.id.clone(), filled.records))
        .collect();
    let answers = Answers {
        values: &values,
        records: &records,
        closing: closing.as_ref(),
        comments: (sources == SourcesMode::Comments).then_some(date),
        report: (sources != SourcesMode::None).then_some(&told),
    };
    write(&template, answers, job.output)?;
    Ok(report)
}

fn cancelled() -> FillError {
    failed("cancelled", "the fill was stopped")
}

/// What the documents in scope say; an error where none of them can be read.
fn read_vault(
    sources: &[Source],
    options: &Options,
    query: &vault::Query,
    observer: &mut dyn Observer,
) -> Result<model::Knowledge, FillError> {
    let knowledge = vault::read(sources, options, query, &mut |done, of| {
        observer.at(
            "reading the vault",
            READ + (MATCH - READ) * done as f64 / of.max(1) as f64,
        );
        !observer.stop()
    })
    .ok_or_else(cancelled)?;
    if !knowledge.documents.is_empty() {
        return Ok(knowledge);
    }
    let of = sources.len();
    let why = match knowledge.skipped.first() {
        Some((name, why)) => format!("none of the {of} documents in scope can be read; {name}: {why}"),
        None => format!("none of the {of} documents in scope can be read"),
    };
    Err(failed("no_sources", why))
}

/// The words by which documents of a large vault are chosen.
fn query(template: &Template) -> vault::Query {
    let mut query = vault::Query::default();
    for slot in template.slots() {
        let cell = slot
            .cell
            .iter()
            .flat_map(|cell| [cell.row_label.as_str(), cell.column_header.as_str()]);
        let names = slot
            .also
            .iter()
            .map(String::as_str)
            .chain([slot.label.as_str(), slot.prompt.as_str()]);
        query.need(names.chain(cell).chain(slot.headings.last().map(String::as_str)));
    }
    for schedule in template.schedules() {
        let headings = schedule.headings.last().into_iter().chain(&schedule.header);
        query.need(headings.map(String::as_str).chain([schedule.title.as_str()]));
    }
    query.need([template.title(), template.subtitle()]);
    query
}

/// Reads documents for fills, one after another: what the hidden command `alloo read-documents` does.
///
/// # Errors
/// Where the fill speaks otherwise than expected, or has gone.
pub fn read_documents() -> std::io::Result<()> {
    vault::serve()
}

/// What is read in a document of a name, for a person's eyes.
///
/// # Errors
/// Why nothing can be read in it.
pub fn describe_document(name: &str, bytes: &[u8]) -> Result<String, String> {
    vault::describe(name, bytes)
}
