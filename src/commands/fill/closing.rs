//! What is said and written when all fills of a command have ended.

use std::collections::BTreeMap;

use super::github_summary::{self, SummaryRow};
use super::report::{ReportFile, reported};
use crate::context::Context;
use crate::error::Result;
use crate::jobs::tasks::TaskEnd;
use crate::jobs::{JobOutcome, ReviewedResult};
use crate::report::{ReportedFill, tally};

/// The ends of the fills so far, by their places in the command.
pub(super) struct Closing {
    report: Option<ReportFile>,
    has_summary: bool,
    rows: BTreeMap<usize, SummaryRow>,
    reported: BTreeMap<usize, ReportedFill>,
    /// The name of a result, and how many of its slots are filled.
    tallies: BTreeMap<usize, (String, String)>,
    filled: usize,
    /// Whether a fill has failed.
    pub(super) has_failed: bool,
    /// Fills that were not started, as another had failed.
    pub(super) not_started: usize,
}

impl Closing {
    pub(super) fn new(context: &Context, report: Option<ReportFile>) -> Self {
        Closing {
            report,
            has_summary: context.settings.github_summary.is_some(),
            rows: BTreeMap::new(),
            reported: BTreeMap::new(),
            tallies: BTreeMap::new(),
            filled: 0,
            has_failed: false,
            not_started: 0,
        }
    }

    /// One template has come to its end.
    pub(super) fn add(&mut self, task: usize, shown: &str, end: &mut TaskEnd<JobOutcome>) {
        if self.has_summary {
            self.rows.insert(task, SummaryRow::new(shown.to_owned(), end));
        }
        self.has_failed |= end.error.is_some();
        let Some(outcome) = &mut end.outcome else { return };
        let review = outcome.review.take();
        let Some(result) = &outcome.result else { return };
        self.filled += 1;
        if let Some(counts) = &outcome.slots {
            self.tallies.insert(task, (result.output.clone(), tally(counts)));
        }
        if self.report.is_some() {
            let output = result.path.is_some().then(|| result.output.clone());
            let report = review.map(ReviewedResult::into_report);
            let fill = reported(shown.to_owned(), &outcome.job_id, output, report);
            self.reported.insert(task, fill);
        }
    }

    /// Writes the report and the summary of the pipeline, and says what was filled.
    pub(super) fn finish(self, context: &Context) -> Result<()> {
        let output = &context.output;
        if self.not_started > 0 {
            let count = self.not_started;
            output.note(&format!(
                "{count} not started, as a fill had failed (--fail-fast)"
            ));
        }
        match &self.tallies.values().collect::<Vec<_>>()[..] {
            [(_, tally)] if self.filled == 1 => output.summary_line(tally),
            tallies => {
                if self.filled > 1 {
                    output.summary_line(&format!("{} filled", self.filled));
                }
                for (name, tally) in tallies {
                    output.summary_line(&format!("{name}: {tally}"));
                }
            }
        }
        if let Some(path) = &context.settings.github_summary
            && let Err(error) = github_summary::append(path, &self.rows)
        {
            let path = path.display();
            output.warn(&format!("cannot write the job's summary {path}: {error}"));
        }
        match &self.report {
            Some(report) => report.write(&self.reported.into_values().collect::<Vec<_>>()),
            None => Ok(()),
        }
    }
}
