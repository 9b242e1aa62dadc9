//! What one template or job came to, as `--json` prints it.

use std::ffi::OsString;
use std::fs::File;
use std::path::PathBuf;

use alloo_docx::compare::{ComparedDocument, Comparison, compare_slots};
use alloo_docx::fill_report::{FillReport, SlotCounts, SlotState};
use serde::Serialize;
use serde_json::{Map, Value};

use crate::context::Context;
use crate::error::Result;
use crate::report::{open_labels, tally, told};

/// What one template or job came to. Fields that are absent are left out.
#[derive(Debug, Default, Serialize)]
pub struct JobOutcome {
    /// The service's own fields, as they came; those below replace its fields of the same names.
    #[serde(flatten)]
    pub answer: Map<String, Value>,
    /// The job.
    pub job_id: String,
    /// The state, where alloo knows it better than the answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<&'static str>,
    /// The template, as the user wrote it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template: Option<String>,
    /// The key that the fill was sent under.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idempotency_key: Option<String>,
    /// Whether the service had this fill already.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replayed: Option<bool>,
    /// The result, once it is there.
    #[serde(flatten)]
    pub result: Option<SavedResult>,
    /// How many slots of the result are filled, beside its template.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slots: Option<SlotCounts>,
    /// What stayed open in the result.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_labels: Option<Vec<String>>,
    /// The result beside its template.
    #[serde(skip)]
    pub review: Option<ReviewedResult>,
}

/// A result beside its template.
#[derive(Debug)]
pub struct ReviewedResult {
    /// What the two documents alone tell.
    pub comparison: Comparison,
    /// The report that the result carries, if it does.
    report: Option<FillReport>,
}

impl ReviewedResult {
    fn of(template: File, result: File) -> std::result::Result<Self, alloo_docx::Error> {
        let (before, after) = (
            ComparedDocument::read_template(template)?,
            ComparedDocument::read_result(result)?,
        );
        Ok(ReviewedResult {
            comparison: compare_slots(&before, &after)?,
            report: after.report(),
        })
    }

    /// Every slot: with its source where the result carries a report, else as the documents alone tell.
    pub fn into_report(self) -> FillReport {
        self.report.unwrap_or_else(|| told(self.comparison))
    }
}

/// A result that was downloaded.
#[derive(Debug, Serialize)]
pub struct SavedResult {
    /// Where it is: a path, or `-`.
    pub output: String,
    /// Its size.
    pub bytes: u64,
    /// Its digest, where it was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
    /// Its path, byte for byte; none where it went to standard output.
    #[serde(skip)]
    pub path: Option<PathBuf>,
    /// What went to standard output, kept to be looked at.
    #[serde(skip)]
    pub copy: Option<File>,
}

impl SavedResult {
    /// Opens it to be looked at.
    fn open(&mut self) -> Option<File> {
        match &self.path {
            Some(path) => File::open(path).ok(),
            None => self.copy.take(),
        }
    }
}

impl JobOutcome {
    /// Looks at the result beside its template. Where either cannot be read, the result is no worse for it.
    pub async fn review(&mut self, template: std::io::Result<File>) {
        let (Ok(template), Some(result)) = (template, self.result.as_mut().and_then(SavedResult::open))
        else {
            return;
        };
        let reviewed = tokio::task::spawn_blocking(|| ReviewedResult::of(template, result)).await;
        if let Ok(Ok(review)) = reviewed {
            self.slots = Some(review.comparison.counts);
            self.open_labels = Some(open_labels(&review.comparison.slots));
            self.review = Some(review);
        }
    }

    /// Reads what the report that the result carries counts, where it is a file and carries one.
    pub fn read_report(&mut self) {
        let result = self.result.as_mut().and_then(SavedResult::open);
        let Some(report) = result.and_then(report_of) else {
            return;
        };
        let open = report.slots.iter().filter(|slot| slot.state == SlotState::Open);
        self.open_labels = Some(open.map(|slot| slot.label.clone()).collect());
        self.slots = Some(report.counts());
    }

    /// The line of standard output: the result's path, or the job where there is no result yet. None where
    /// the result itself is on standard output.
    pub fn line(&self) -> Option<OsString> {
        match &self.result {
            None => Some(self.job_id.clone().into()),
            Some(result) => result.path.clone().map(PathBuf::into_os_string),
        }
    }
}

fn report_of(file: File) -> Option<FillReport> {
    let mut archive = alloo_docx::open(alloo_docx::Window::new(file)).ok()?;
    FillReport::read(&mut archive).ok()?
}

/// Prints an outcome to standard output: its line, or with `--json` its object.
///
/// # Errors
/// Where standard output cannot be written.
pub fn print(context: &Context, outcome: &JobOutcome) -> Result<()> {
    if context.output.json {
        return context.output.json(outcome);
    }
    let Some(line) = outcome.line() else { return Ok(()) };
    context.output.path(&line)?;
    if let Some(counts) = outcome.slots.as_ref().filter(|_| context.output.tells_beside()) {
        context.output.summary_line(&format!("  {}", tally(counts)));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn own_fields_replace_those_of_the_answer() {
        let mut outcome = JobOutcome {
            job_id: "j".into(),
            replayed: Some(false),
            ..JobOutcome::default()
        };
        outcome.answer.insert("status".into(), "pending".into());
        outcome.answer.insert("job_id".into(), "J".into());
        let text = serde_json::to_value(&outcome).unwrap();
        assert_eq!(
            text,
            json!({"job_id": "j", "replayed": false, "status": "pending"})
        );
        assert_eq!(outcome.line(), Some("j".into()));
        outcome.result = Some(SavedResult {
            output: "-".into(),
            bytes: 7,
            sha256: None,
            path: None,
            copy: None,
        });
        let text = serde_json::to_value(&outcome).unwrap();
        assert_eq!((&text["output"], &text["bytes"]), (&json!("-"), &json!(7)));
        assert_eq!(outcome.line(), None);
    }
}
