//! The table of a command's templates in the job summary of GitHub Actions.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;

use crate::jobs::JobOutcome;
use crate::sanitize::clean;

/// One template in the summary.
pub(super) struct SummaryRow {
    template: String,
    /// The job, once there is one.
    job: Option<String>,
    /// Where the result is or what went wrong.
    end: Result<String, String>,
}

impl SummaryRow {
    /// What one template came to.
    pub(super) fn new(template: String, end: &crate::error::Result<JobOutcome>) -> Self {
        let (job, end) = match end {
            Ok(outcome) => {
                let line = outcome.line().map(|line| line.to_string_lossy().into_owned());
                (
                    Some(outcome.job_id.as_str()),
                    Ok(line.unwrap_or_else(String::new)),
                )
            }
            Err(error) => (error.get_job(), Err(error.to_string())),
        };
        SummaryRow {
            template,
            job: job.map(str::to_owned),
            end,
        }
    }
}

/// Appends the table to the job's summary.
pub(super) fn append(path: &Path, rows: &BTreeMap<usize, SummaryRow>) -> std::io::Result<()> {
    let mut text = String::from("### alloo\n\n| | Template | Result | Job |\n|---|---|---|---|\n");
    for row in rows.values() {
        let (sign, end) = match &row.end {
            Ok(end) => ("✅", end),
            Err(end) => ("❌", end),
        };
        let job = row.job.as_deref().unwrap_or("");
        text.push_str(&format!(
            "| {sign} | {} | {} | {} |\n",
            cell(&row.template),
            cell(end),
            cell(job)
        ));
    }
    let failed = rows.values().filter(|row| row.end.is_err()).count();
    text.push_str(&format!("\n{} of {} failed\n\n", failed, rows.len()));
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
