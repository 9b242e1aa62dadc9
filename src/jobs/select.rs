//! Which jobs are meant: ids, unique beginnings of ids, `@1` for the last job; none given is the last job.

use std::ffi::OsString;
use std::path::Path;

use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::template::result_name as result_name_of;

/// The furthest that `@N` reaches back.
const FURTHEST: usize = 100_000;

/// The jobs that the arguments name, each once.
///
/// # Errors
/// [`Kind::Input`] for what cannot be a job, [`Kind::NotFound`] for one that the record does not know.
pub fn jobs(context: &Context, given: &[String]) -> Result<Vec<String>> {
    if given.is_empty() {
        return last(context).map(|job| vec![job]);
    }
    let mut jobs = Vec::with_capacity(given.len());
    for text in given {
        let job = job(context, text)?;
        if !jobs.contains(&job) {
            jobs.push(job);
        }
    }
    Ok(jobs)
}

/// The job that was started last on this service.
fn last(context: &Context) -> Result<String> {
    let service = context.settings.service_id();
    let here = context.try_journal(|journal| journal.fills(Some(&service), Some(1)))?;
    if let Some(fill) = here.into_iter().next() {
        return Ok(fill.job_id);
    }
    let anywhere = context.try_journal(|journal| journal.fills(None, Some(1)))?;
    let error = Error::new(
        Kind::NotFound,
        "no fills started from this machine on this service yet",
    );
    Err(match anywhere.first() {
        Some(fill) if fill.service.starts_with("sandbox:") => {
            error.hint("the last fill was the embedded service's: add --sandbox")
        }
        Some(fill) => error.hint(format!(
            "the last fill was started on {}: add --api-url",
            fill.service
        )),
        None => error.hint("start one with alloo fill, or name a job"),
    })
}

fn job(context: &Context, text: &str) -> Result<String> {
    // As it was copied: with blanks, or as the last part of an address.
    let text = text.trim();
    let text = match text.contains("://") {
        true => text.trim_end_matches('/').rsplit('/').next().unwrap_or(text),
        false => text,
    };
    if let Ok(id) = uuid::Uuid::parse_str(text) {
        return Ok(id.to_string());
    }
    if let Some(back) = text.strip_prefix('@') {
        return by_number(context, text, back);
    }
    if text.len() < 4 || !text.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-') {
        return Err(malformed(text));
    }
    by_beginning(context, text)
}

fn malformed(text: &str) -> Error {
    Error::new(Kind::Input, format!("{text:?} is not a job id"))
        .hint("a job id looks like 0b6ff4c1-7d1c-4b8e-9d0e-2a8a54c0f7d1; alloo jobs lists yours")
}

fn by_number(context: &Context, text: &str, back: &str) -> Result<String> {
    let back: usize = back.parse().map_err(|_| malformed(text))?;
    if !(1..=FURTHEST).contains(&back) {
        return Err(malformed(text));
    }
    let service = context.settings.service_id();
    let fills = context.try_journal(|journal| journal.fills(Some(&service), Some(back)))?;
    let fill = fills.into_iter().nth(back - 1);
    fill.map(|fill| fill.job_id).ok_or_else(|| {
        let message = format!("fewer than {back} fills started from this machine on this service");
        Error::new(Kind::NotFound, message).hint("alloo jobs lists them")
    })
}

fn by_beginning(context: &Context, text: &str) -> Result<String> {
    let wanted = text.to_ascii_lowercase();
    let fills = context.try_journal(|journal| journal.fills(None, None))?;
    let jobs = fills.into_iter().map(|fill| fill.job_id);
    let found: Vec<String> = jobs.filter(|job| job.starts_with(&wanted)).collect();
    match &found[..] {
        [job] => Ok(job.clone()),
        [] => {
            let message = format!("no job of this machine begins with {text:?}");
            Err(Error::new(Kind::NotFound, message)
                .hint("alloo jobs lists them; of another machine's job give the whole id"))
        }
        [one, two, ..] => Err(
            Error::new(Kind::Input, format!("{text:?} begins {} jobs", found.len()))
                .hint(format!("among them {one} and {two}")),
        ),
    }
}

/// The name of a job's result: after the template where this machine started the job, else after the job.
pub fn result_name(context: &Context, job: &str) -> OsString {
    let fill = context.journal(|journal| journal.fill(job)).flatten();
    match &fill {
        None => result_name_of(Some(job.as_ref())),
        Some(fill) if fill.template == "-" => result_name_of(None),
        Some(fill) => result_name_of(Path::new(&fill.template).file_stem()),
    }
}
