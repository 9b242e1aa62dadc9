//! `alloo download`: the results of completed jobs.

use std::ffi::{OsStr, OsString};

use crate::api::types::JobState;
use crate::cli::Download;
use crate::context::{Connection, Context};
use crate::download::Overwrite;
use crate::error::Result;
use crate::jobs::destination::{Destination, Destinations, OutputOptions};
use crate::jobs::tasks::{self, SHORT_REQUESTS};
use crate::jobs::{self, Job, JobOutcome, select};
use crate::poll::PollSchedule;
use crate::ui::Event;

/// Downloads the results.
///
/// # Errors
/// [`crate::error::Kind::NotReady`] for a job that has not ended, [`crate::error::Kind::Local`], or as the
/// service says.
pub async fn run(context: &Context, args: Download) -> Result<()> {
    let ids = select::jobs(context, &args.jobs)?;
    let names: Vec<OsString> = ids.iter().map(|id| select::result_name(context, id)).collect();
    let output = OutputOptions {
        output: args.output.as_deref().or(context.settings.output.as_deref()),
        overwrite: Overwrite::from_force(args.force),
        stdout_is_terminal: context.settings.stdout_is_terminal,
    };
    let destinations = Destinations::plan(output, names.iter().cloned())?;
    names.iter().try_for_each(|name| destinations.check(name))?;
    destinations.announce(&context.output);
    let targets: Vec<Destination> = names.iter().map(|name| destinations.of(name)).collect();
    let connection = &Connection::open(context).await?;
    let schedule = PollSchedule {
        needs_result: true,
        ..jobs::poll_schedule(context, &args.waiting, connection)
    };
    context
        .in_flight
        .resume_with("download --wait", &context.settings, &output.words());
    destinations.prepare()?;
    context.output.start(ids.len());
    let args = &args;
    let fetch = |task, (id, target): (String, Destination)| async move {
        context.output.event(Event::Begin { task, label: &id });
        let job = Job {
            context,
            connection,
            task,
            id: &id,
            keeps_copy: false,
        };
        let end = download(job, &target, args, schedule).await;
        context.in_flight.end(task);
        end.map_err(|error| error.job(id)).into()
    };
    let items = ids.into_iter().zip(targets);
    let ends = tasks::run(context, items, SHORT_REQUESTS, fetch, |outcome| {
        jobs::print(context, &outcome)
    });
    ends.await.conclude(&context.output)
}

async fn download(
    job: Job<'_>,
    target: &Destination,
    args: &Download,
    schedule: PollSchedule,
) -> Result<JobOutcome> {
    let view = if args.wait {
        job.follow(schedule).await?
    } else {
        job.check_status().await?
    };
    if let Some(error) = jobs::failure(job.id, &view) {
        return Err(error);
    }
    if view.status != JobState::Completed {
        return Err(jobs::not_ended(job.context, job.id, &view));
    }
    job.context.in_flight.begin(job.task, job.id);
    let result = job
        .download(&view, target, Overwrite::from_force(args.force))
        .await?;
    let mut outcome = JobOutcome {
        answer: view.fields,
        job_id: job.id.to_owned(),
        result: Some(result),
        ..JobOutcome::default()
    };
    outcome.read_report();
    job.finished(outcome.line().as_deref().map(OsStr::to_string_lossy).as_deref());
    Ok(outcome)
}
