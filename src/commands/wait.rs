//! `alloo wait`: poll until every job has ended.

use crate::cli::Wait;
use crate::context::{Connection, Context};
use crate::error::Result;
use crate::jobs::tasks::{self, TaskEnd};
use crate::jobs::{self, Job, select};
use crate::sanitize::clean;
use crate::ui::Event;

/// Waits for the jobs.
///
/// # Errors
/// [`crate::error::Kind::Timeout`], the failure of a job, or as the service says.
pub async fn run(context: &Context, args: Wait) -> Result<()> {
    let ids = select::jobs(context, &args.jobs)?;
    let connection = &Connection::open(context).await?;
    let schedule = jobs::poll_schedule(context, &args.waiting, connection);
    context.in_flight.resume_with("wait", &context.settings, &[]);
    context.output.start(ids.len());
    let at_once = ids.len();
    let follow = |task, id: String| async move {
        context.output.event(Event::Begin { task, label: &id });
        let job = Job {
            context,
            connection,
            task,
            id: &id,
            keeps_copy: false,
        };
        let end = job.follow(schedule).await;
        context.in_flight.end(task);
        match end {
            Err(error) => Err(error).into(),
            Ok(view) => {
                context.output.event(Event::Finished {
                    task,
                    job: Some(&id),
                    status: view.status.as_str(),
                    detail: None,
                });
                TaskEnd {
                    error: jobs::failure(&id, &view),
                    outcome: Some((id, view)),
                }
            }
        }
    };
    let ends = tasks::run(context, ids, at_once, follow, |(id, view)| {
        if context.output.json {
            context.output.json(&view.fields)
        } else {
            context
                .output
                .line(&format!("{id}\t{}", clean(view.status.as_str())))
        }
    });
    ends.await.conclude(&context.output)
}
