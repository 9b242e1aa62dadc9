//! The table of a command's templates in the job summary of GitHub Actions.

use std::io::Write;
use std::path::Path;

use crate::context::Context;
use crate::error::Error;
use crate::jobs::JobOutcome;
use crate::jobs::tasks::TaskEnd;
use crate::report::tally;
use crate::sanitize::clean;

/// One template in the summary.
pub(super) struct SummaryRow {
    template: String,
    /// The job, once there is one.
    job: Option<String>,
    /// Where the result is, if there is one.
    result: String,
    /// How many of its slots are filled.
    slots: String,
    /// What went wrong.
    error: Option<String>,
}

impl SummaryRow {
    /// What one template came to.
    pub(super) fn new(template: String, end: &TaskEnd<JobOutcome>) -> Self {
        let outcome = end.outcome.as_ref();
        let line = outcome.and_then(JobOutcome::line);
        let job = outcome.map(|outcome| outcome.job_id.as_str());
        let slots = outcome.and_then(|outcome| outcome.slots.as_ref());
        SummaryRow {
            template,
            job: job
                .or(end.error.as_ref().and_then(Error::get_job))
                .map(str::to_owned),
            result: line.map_or_else(String::new, |line| line.to_string_lossy().into_owned()),
            slots: slots.map_or_else(String::new, tally),
            error: end.error.as_ref().map(Error::to_string),
        }
    }
}

/// Appends what kept a command from sending anything, where GitHub Actions keeps a summary of the job.
pub(super) fn append_refusal<'a>(context: &Context, errors: impl Iterator<Item = &'a Error>) {
    let row = |error: &Error| SummaryRow {
        template: error.get_template().unwrap_or_default().to_owned(),
        job: None,
        result: String::new(),
        slots: String::new(),
        error: Some(error.to_string()),
    };
    append(context, errors.map(row), "nothing was sent");
}

/// Appends a table to the job's summary, where GitHub Actions keeps one.
pub(super) fn append(context: &Context, rows: impl Iterator<Item = SummaryRow>, closing: &str) {
    let Some(path) = &context.settings.github_summary else {
        return;
    };
    if let Err(error) = write(path, rows, closing) {
        let path = path.display();
        context
            .output
            .warn(&format!("cannot write the job's summary {path}: {error}"));
    }
}

fn write(path: &Path, rows: impl Iterator<Item = SummaryRow>, closing: &str) -> std::io::Result<()> {
    let mut text =
        String::from("### alloo\n\n| | Template | Result | Slots | Job |\n|---|---|---|---|---|\n");
    for row in rows {
        let (sign, end) = match &row.error {
            None => ("✅", row.result.clone()),
            Some(error) if row.result.is_empty() => ("❌", error.clone()),
            Some(error) => ("❌", format!("{}: {error}", row.result)),
        };
        let job = row.job.as_deref().unwrap_or("");
        text.push_str(&format!(
            "| {sign} | {} | {} | {} | {} |\n",
            cell(&row.template),
            cell(&end),
            cell(&row.slots),
            cell(job)
        ));
    }
    text.push_str(&format!("\n{closing}\n\n"));
    // A pipe would keep this waiting for a reader.
    if path.metadata().is_ok_and(|metadata| !metadata.is_file()) {
        return Err(std::io::Error::other("it is no regular file"));
    }
    let mut file = std::fs::OpenOptions::new().append(true).create(true).open(path)?;
    file.write_all(text.as_bytes())
}

/// Text that is no Markdown and no HTML.
fn cell(text: &str) -> String {
    let mut cell = String::new();
    for c in clean(text).chars() {
        match c {
            '&' => cell.push_str("&amp;"),
            '<' => cell.push_str("&lt;"),
            '>' => cell.push_str("&gt;"),
            '\\' | '|' | '`' | '*' | '_' | '[' | ']' | '~' | '#' | '@' | '!' => {
                cell.push_str(&format!("&#{};", u32::from(c)));
            }
            c => cell.push(c),
        }
    }
    cell
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn foreign_text_ends_no_cell() {
        assert_eq!(cell("a|b <img> [x](y)"), "a&#124;b &lt;img&gt; &#91;x&#93;(y)");
    }
}
