//! `alloo explain`: where each value of a result comes from, and why the rest is open. From the report in the
//! document; without one, by the template and the words of a vault. Offline; no key.

use std::path::{Path, PathBuf};

use alloo_docx::Window;
use alloo_docx::compare::{ComparedDocument, compare_slots};
use alloo_docx::fill_report::{FillReport, ReportedSlot, SlotState, ValueSource};
use serde::Serialize;

use crate::cli::Explain;
use crate::config::Service;
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::jobs::select;
use crate::journal::JobRecord;
use crate::report::{markdown_table, tally, told};
use crate::ui::TextTable;

/// One object on standard output.
#[derive(Serialize)]
struct Explained<'a> {
    result: String,
    slots: &'a [ReportedSlot],
}

/// A result on disk, and the template that it was made of, where that is known.
struct FilledFile {
    result: PathBuf,
    template: Option<PathBuf>,
}

/// Explains a result.
///
/// # Errors
/// [`Kind::Input`] for a result that cannot be read, or that nothing can be said of; [`Kind::NotFound`] for a
/// slot that it has not.
pub fn run(context: &Context, args: &Explain) -> Result<()> {
    let file = find(context, args)?;
    let shown = file.result.display().to_string();
    let report = match read_report(&file.result)? {
        Some(report) => report,
        None => by_vault(context, &file)?,
    };
    let slots = match &args.slot {
        Some(name) => chosen(&report, name, &shown)?,
        None => report.slots.clone(),
    };
    let output = &context.output;
    if output.json {
        return output.json(&Explained {
            result: shown,
            slots: &slots,
        });
    }
    let rows = slots.iter().map(row);
    if args.md {
        let headers = ["Slot", "State", "Value", "Source, or why not", "Quote"];
        return output.line(markdown_table(&headers, rows).trim_end());
    }
    let mut table = TextTable::new(["SLOT", "STATE", "VALUE", "SOURCE, OR WHY NOT", "QUOTE"]).keep(1);
    for row in rows {
        table.row(row);
    }
    output.table(&table)?;
    if args.slot.is_none() {
        output.closing_line(&tally(&report.counts()));
    }
    Ok(())
}

/// A file that exists is a result; everything else is a job.
fn find(context: &Context, args: &Explain) -> Result<FilledFile> {
    let path = Path::new(&args.result);
    let file_like = path
        .extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case("docx"));
    if path.exists() || file_like || args.result.contains(std::path::MAIN_SEPARATOR) {
        return Ok(FilledFile {
            result: path.to_owned(),
            template: args
                .template
                .clone()
                .or_else(|| recorded_template(context, path, &args.below)),
        });
    }
    let jobs = select::jobs(context, std::slice::from_ref(&args.result))?;
    let job = jobs.first().map_or("", String::as_str);
    let record = context.journal(|journal| journal.fill(job)).flatten();
    let output = record
        .as_ref()
        .and_then(|record| record.output.clone())
        .filter(|output| output != "-");
    let result = output
        .map(PathBuf::from)
        .filter(|result| result.exists())
        .ok_or_else(|| {
            Error::new(
                Kind::NotFound,
                format!("the result of job {job} is not on this machine"),
            )
            .hint(format!(
                "download it first: {} {job}",
                context.command("download")
            ))
        })?;
    let template = args.template.clone();
    Ok(FilledFile {
        result,
        template: template.or_else(|| template_of(record?, &args.below)),
    })
}

/// The template of the fill that wrote a file, by the local record.
fn recorded_template(context: &Context, result: &Path, below: &[PathBuf]) -> Option<PathBuf> {
    let result = std::fs::canonicalize(result).ok()?;
    let fills = context.journal(|journal| journal.fills(None, None))?;
    let same = |fill: &JobRecord| {
        let output = fill
            .output
            .as_ref()
            .and_then(|output| std::fs::canonicalize(output).ok());
        output.is_some_and(|output| output == result)
    };
    template_of(fills.into_iter().find(same)?, below)
}

/// The template of a fill, where it is still there and may be read.
fn template_of(record: JobRecord, below: &[PathBuf]) -> Option<PathBuf> {
    let real = std::fs::canonicalize(&record.template).ok()?;
    if below.is_empty() {
        return Some(PathBuf::from(record.template));
    }
    below
        .iter()
        .any(|folder| real.starts_with(folder))
        .then_some(real)
}

fn read_report(result: &Path) -> Result<Option<FillReport>> {
    let shown = result.display();
    let file = std::fs::File::open(result).map_err(|error| {
        Error::new(Kind::Input, format!("cannot read {shown}"))
            .because(error)
            .hint("name a result, or a job of this machine")
    })?;
    let wrong = |text: String| Error::new(Kind::Input, format!("{shown}: {text}"));
    alloo_docx::check(Window::new(&file), &alloo_docx::Limits::default())
        .map_err(|problem| wrong(problem.to_string()))?;
    let mut archive = alloo_docx::open(Window::new(&file)).map_err(|error| wrong(error.to_string()))?;
    FillReport::read(&mut archive).map_err(wrong)
}

/// What a result without a report says by itself: its values beside its template, and where in the vault they
/// stand word for word.
fn by_vault(context: &Context, file: &FilledFile) -> Result<FillReport> {
    let shown = file.result.display();
    let nothing = |missing: &str| {
        Error::new(
            Kind::Input,
            format!("{shown} has no report of its fill, and {missing}"),
        )
        .hint("give both --template FILE and --vault DIR: its values are then looked for, word for word")
    };
    let template = file
        .template
        .as_ref()
        .ok_or_else(|| nothing("its template is not known"))?;
    let Service::Embedded(Some(vault)) = &context.settings.service else {
        return Err(nothing("no vault is named"));
    };
    let wrong = |path: &Path, error: alloo_docx::Error| {
        Error::new(Kind::Input, format!("cannot compare {}: {error}", path.display()))
    };
    let before = ComparedDocument::open_template(template).map_err(|error| wrong(template, error))?;
    let after = ComparedDocument::open_result(&file.result).map_err(|error| wrong(&file.result, error))?;
    let compared = compare_slots(&before, &after).map_err(|error| wrong(&file.result, error))?;
    let mut slots = told(compared).slots;
    let values: Vec<&str> = slots.iter().filter_map(|slot| slot.value.as_deref()).collect();
    let mut sources = locate(vault, &values)?.into_iter();
    for slot in slots.iter_mut().filter(|slot| slot.value.is_some()) {
        slot.source = sources.next().flatten();
        if slot.source.is_none() {
            slot.why = Some("stands word for word in no document of the vault".into());
        }
    }
    Ok(FillReport {
        slots,
        unread: Vec::new(),
    })
}

/// Where values stand word for word in a vault.
#[cfg(feature = "sandbox")]
fn locate(vault: &Path, values: &[&str]) -> Result<Vec<Option<ValueSource>>> {
    use crate::context::embedded::check_vault;
    use crate::fsutil::own_image;

    let vault = check_vault(Some(vault.to_owned()))?.unwrap_or_else(|| vault.to_owned());
    let options = alloo_fill::Options {
        sources: alloo_fill::SourcesMode::None,
        date: None,
        index: None,
        reader: Some(own_image()),
    };
    let documents = alloo_sandbox::vault_documents(&vault);
    Ok(alloo_fill::locate(&documents, &options, values))
}

/// The client alone reads no vaults.
#[cfg(not(feature = "sandbox"))]
fn locate(_: &Path, _: &[&str]) -> Result<Vec<Option<ValueSource>>> {
    Err(Error::new(
        Kind::Input,
        "this alloo was built without the reader of vaults",
    ))
}

/// The slots of a name: an id, or a label without regard to case and with `_` as a blank.
fn chosen(report: &FillReport, name: &str, shown: &str) -> Result<Vec<ReportedSlot>> {
    let plain = |text: &str| {
        let text = text.replace('_', " ").to_lowercase();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let wanted = plain(name);
    let named = report
        .slots
        .iter()
        .filter(|slot| slot.id == name || plain(&slot.label) == wanted);
    let found: Vec<ReportedSlot> = named.cloned().collect();
    if !found.is_empty() {
        return Ok(found);
    }
    let near = report
        .slots
        .iter()
        .map(|slot| (strsim::jaro_winkler(&plain(&slot.label), &wanted), &slot.label))
        .filter(|(near, _)| *near > 0.8)
        .max_by(|one, other| one.0.total_cmp(&other.0));
    let error = Error::new(Kind::NotFound, format!("{shown} has no slot {name:?}"));
    Err(match near {
        Some((_, label)) => error.hint(format!("the nearest is {label:?}")),
        None => error.hint("alloo explain without a slot lists them all"),
    })
}

fn row(slot: &ReportedSlot) -> [String; 5] {
    let state = match slot.state {
        SlotState::Filled => "filled",
        SlotState::Open => "open",
        SlotState::ByHand => "by hand",
    };
    let source = slot.source.as_ref().map(|source| match &source.place {
        Some(place) => format!("{}, {place}", source.document),
        None => source.document.clone(),
    });
    let quote = slot.source.as_ref().and_then(|source| source.quote.clone());
    [
        slot.label.clone(),
        state.to_owned(),
        slot.value.clone().unwrap_or_default(),
        source.or_else(|| slot.why.clone()).unwrap_or_default(),
        quote.unwrap_or_default(),
    ]
}
