//! What is said and written when all fills of a command have ended.

use std::collections::BTreeMap;

use super::github_summary::{self, SummaryRow};
use super::report_file::{ReportFile, reported};
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
    /// The name of a result, and how many of its slots are filled; only of those that are not told of beside
    /// the result.
    tallies: BTreeMap<usize, (String, String)>,
    tells_beside: bool,
    /// What came of the fills: jobs, their results, those of too little, none.
    started: usize,
    filled: usize,
    incomplete: usize,
    failed: usize,
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
            tells_beside: context.output.tells_beside(),
            started: 0,
            filled: 0,
            incomplete: 0,
            failed: 0,
            not_started: 0,
        }
    }

    /// One template has come to its end.
    pub(super) fn add(&mut self, task: usize, shown: &str, end: &mut TaskEnd<JobOutcome>) {
        if self.has_summary {
            self.rows.insert(task, SummaryRow::new(shown.to_owned(), end));
        }
        self.incomplete += usize::from(end.error.is_some() && end.outcome.is_some());
        let Some(outcome) = &mut end.outcome else {
            self.failed += 1;
            return;
        };
        self.started += 1;
        let review = outcome.review.take();
        let Some(result) = &outcome.result else { return };
        self.filled += 1;
        let is_told = self.tells_beside && result.path.is_some();
        if let Some(counts) = outcome.slots.as_ref().filter(|_| !is_told) {
            self.tallies.insert(task, (result.output.clone(), tally(counts)));
        }
        if self.report.is_some() {
            let output = result.path.is_some().then(|| result.output.clone());
            let report = review.map(ReviewedResult::into_report);
            let fill = reported(shown.to_owned(), &outcome.job_id, output, report);
            self.reported.insert(task, fill);
        }
    }

    /// Whether a fill has failed, or filled too little.
    pub(super) fn has_failed(&self) -> bool {
        self.failed + self.incomplete > 0
    }

    /// The closing line: `30 filled, 2 failed`.
    fn line(&self) -> String {
        let started = self.started - self.filled;
        let counts = [
            (self.filled, "filled"),
            (self.incomplete, "of them incomplete"),
            (started, "started"),
            (self.failed, "failed"),
            (self.not_started, "not started (--fail-fast)"),
        ];
        let told = counts.into_iter().filter(|(count, _)| *count > 0);
        let told: Vec<String> = told.map(|(count, word)| format!("{count} {word}")).collect();
        told.join(", ")
    }

    /// Writes the report and the summary of the pipeline, and says what was filled.
    pub(super) fn finish(self, context: &Context) -> Result<()> {
        let output = &context.output;
        let is_one = self.started + self.failed + self.not_started == 1;
        for (name, tally) in self.tallies.values() {
            match is_one {
                true => output.summary_line(tally),
                false => output.summary_line(&format!("{name}: {tally}")),
            }
        }
        let line = self.line();
        match self.has_failed() {
            _ if is_one => {}
            // Failures are told under --quiet too.
            true => output.closing_line(&line),
            false => output.summary_line(&line),
        }
        if self.started > self.filled && self.tells_beside {
            output.note(&format!(
                "the results come with: {}",
                context.in_flight.resume_command()
            ));
        }
        github_summary::append(context, self.rows.into_values(), &line);
        match &self.report {
            Some(report) => report.write(&self.reported.into_values().collect::<Vec<_>>()),
            None => Ok(()),
        }
    }
}
