//! The fills of a plan: started, followed, their results downloaded, so many at once.

use std::cell::RefCell;
use std::ffi::OsStr;

use super::closing::Closing;
use super::execution::Execution;
use super::report_file::ReportFile;
use super::resume::WorkItem;
use super::submit::submit;
use crate::api::rate_limit::PlannedFill;
use crate::download::Overwrite;
use crate::error::{Error, Kind, Result};
use crate::jobs::destination::Destination;
use crate::jobs::tasks::{self, Ends, TaskEnd};
use crate::jobs::{self, Job, JobOutcome, SavedResult};
use crate::journal::{Batch, ResumeState};
use crate::poll::PollSchedule;
use crate::template::{self, CheckedTemplate};
use crate::ui::Event;

impl<'a> Execution<'a> {
    /// Runs all fills to their ends.
    pub(super) async fn run(
        &self,
        items: Vec<WorkItem>,
        batch: Option<Batch>,
        report: Option<ReportFile>,
    ) -> Result<()> {
        let context = self.context;
        if let Some(destinations) = &self.destinations {
            destinations.prepare()?;
        }
        if batch.is_some() {
            context.in_flight.set_repeatable();
        }
        context.output.start(items.len());
        let closing = RefCell::new(Closing::new(context, report));
        let ends = self.run_tasks(items, &closing).await;
        ends.failures.tell(&context.output);
        match batch {
            Some(batch) if ends.failures.errors.is_empty() => {
                context.journal(|journal| batch.close(journal));
            }
            Some(_) => context
                .output
                .note("the same command again does what is left, and leaves alone what is done"),
            None => {}
        }
        let closed = closing.into_inner().finish(context);
        ends.end()?;
        closed
    }

    async fn run_tasks(&self, items: Vec<WorkItem>, closing: &RefCell<Closing>) -> Ends {
        let (context, connection) = (self.context, self.connection);
        // All are announced to the rate limiter before the first is sent.
        let planned: Vec<_> = items
            .iter()
            .map(|item| item.is_new().then(|| connection.client.plan()))
            .collect();
        let work = |task, (item, planned): (WorkItem, Option<PlannedFill<'a>>)| async move {
            if self.args.fail_fast && item.is_new() && closing.borrow().has_failed() {
                closing.borrow_mut().not_started += 1;
                return TaskEnd::nothing();
            }
            let label = item.template.file_name();
            context.output.event(Event::Begin { task, label: &label });
            let end = self.fill(task, &item, planned).await;
            context.in_flight.end(task);
            let shown = item.template.shown();
            let mut end = TaskEnd::from(end.map_err(|error| error.template(&shown)));
            if let Some(outcome) = &end.outcome {
                let shortfall = self.shortfall(outcome);
                end.error = shortfall.map(|error| error.template(&shown).job(&outcome.job_id));
            }
            closing.borrow_mut().add(task, &shown, &mut end);
            end
        };
        let at_once = usize::from(self.args.jobs.unwrap_or(context.settings.jobs));
        let items = items.into_iter().zip(planned);
        tasks::run(context, items, at_once, work, |outcome| {
            jobs::print(context, &outcome)
        })
        .await
    }

    /// One template, from where it stands to its result.
    async fn fill(
        &self,
        task: usize,
        item: &WorkItem,
        planned: Option<PlannedFill<'_>>,
    ) -> Result<JobOutcome> {
        let template = &item.template;
        let outcome = match &item.state {
            ResumeState::Done(job) => {
                let done = self.done_before(template, job).await?;
                // What falls short is paid for again where the user forces it.
                if !self.args.force || self.shortfall(&done).is_none() {
                    return Ok(self.tell_done(task, done));
                }
                self.context.in_time(submit(self, task, template)).await?
            }
            ResumeState::Started(job) => self.started_before(template, job),
            ResumeState::New | ResumeState::Result => {
                self.context.in_time(submit(self, task, template)).await?
            }
        };
        drop(planned);
        let id = outcome.job_id.clone();
        let job = self.job(task, &id);
        self.context.in_flight.begin(task, &id);
        self.context.output.event(Event::Submitted {
            task,
            job: &id,
            idempotency_key: outcome.idempotency_key.as_deref().unwrap_or(""),
            replayed: outcome.replayed == Some(true),
        });
        match self.destination(template) {
            Some(destination) => self.finish(&job, item, &destination, outcome).await,
            None => {
                self.context.sync_journal().await;
                let status = outcome.answer.get("status").and_then(|status| status.as_str());
                job.finished(Some(&format!("started ({})", status.unwrap_or("pending"))));
                Ok(outcome)
            }
        }
    }

    fn job<'b>(&'b self, task: usize, id: &'b str) -> Job<'b> {
        Job {
            context: self.context,
            connection: self.connection,
            task,
            id,
            keeps_copy: true,
        }
    }

    /// Follows a job that was started, and downloads its result.
    async fn finish(
        &self,
        job: &Job<'_>,
        item: &WorkItem,
        destination: &Destination,
        mut outcome: JobOutcome,
    ) -> Result<JobOutcome> {
        let was_started = matches!(item.state, ResumeState::Started(_));
        let schedule = PollSchedule {
            is_new_job: !was_started,
            needs_result: true,
            ..self.schedule
        };
        let ((), view) = tokio::join!(self.context.sync_journal(), job.follow(schedule));
        let view = view?;
        if let Some(error) = jobs::failure(job.id, &view) {
            return Err(error);
        }
        let _transfer = self.transfer().await?;
        if was_started && !self.args.force && job.is_downloaded(&view, destination).await? {
            let done = self.done_before(&item.template, job.id).await?;
            return Ok(self.tell_done(job.task, done));
        }
        let result = job
            .download(&view, destination, Overwrite::from_force(self.args.force))
            .await?;
        outcome.answer.extend(view.fields);
        outcome.result = Some(result);
        if self.shows_counts() {
            outcome.review(item.template.open()).await;
        }
        let line = outcome.line();
        job.finished(line.as_deref().map(OsStr::to_string_lossy).as_deref());
        Ok(outcome)
    }

    /// Whether anything tells how much of a result is filled: comparing it with its template is most of a fill's
    /// work.
    fn shows_counts(&self) -> bool {
        let settings = &self.context.settings;
        let asked = self.args.report.is_some() || self.args.require.is_some();
        let in_actions = settings.annotations || settings.github_summary.is_some();
        !settings.quiet || settings.json || asked || in_actions
    }

    /// A job that an interrupted command had started.
    fn started_before(&self, template: &CheckedTemplate, job: &str) -> JobOutcome {
        let fill = self.context.journal(|journal| journal.fill(job)).flatten();
        JobOutcome {
            job_id: job.to_owned(),
            template: Some(template.shown()),
            idempotency_key: fill.map(|fill| fill.key),
            replayed: Some(true),
            ..JobOutcome::default()
        }
    }

    /// A template of which an interrupted command had done everything.
    async fn done_before(&self, template: &CheckedTemplate, job: &str) -> Result<JobOutcome> {
        let mut outcome = JobOutcome {
            job_id: job.to_owned(),
            template: Some(template.shown()),
            replayed: Some(true),
            ..JobOutcome::default()
        };
        if let Some(Destination::File(path)) = self.destination(template) {
            let result = template::check(&path)?;
            let sha256 = || {
                alloo_common::digest::sha256(&path).map_err(|error| {
                    Error::new(Kind::Local, format!("cannot read {}", path.display())).because(error)
                })
            };
            let wanted = self.context.output.json;
            outcome.status = Some("completed");
            outcome.result = Some(SavedResult {
                output: path.display().to_string(),
                bytes: result.size(),
                sha256: wanted.then(sha256).transpose()?,
                path: Some(path),
                copy: None,
            });
            if self.shows_counts() {
                outcome.review(template.open()).await;
            }
        }
        Ok(outcome)
    }

    /// Tells progress of a template that was done before.
    fn tell_done(&self, task: usize, outcome: JobOutcome) -> JobOutcome {
        let line = outcome.line().unwrap_or_default();
        self.job(task, &outcome.job_id)
            .finished(Some(&format!("{} (done before)", line.display())));
        outcome
    }

    /// By how much a result is less than `--require` asks for.
    fn shortfall(&self, outcome: &JobOutcome) -> Option<Error> {
        let require = self.args.require.as_ref()?;
        match &outcome.review {
            Some(review) => require.check(&review.comparison).err(),
            None => Some(
                Error::new(
                    Kind::Incomplete,
                    "cannot tell what was filled: the template and the result cannot be compared",
                )
                .hint("alloo diff says why"),
            ),
        }
    }
}
