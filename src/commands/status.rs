//! `alloo status`: one look at each job.

use std::cell::RefCell;

use crate::api::types::JobView;
use crate::cli::Status;
use crate::context::{Connection, Context};
use crate::error::Result;
use crate::jobs::tasks::{self, SHORT_REQUESTS, TaskEnd};
use crate::jobs::{self, select};
use crate::ui::{self, Table};

/// Shows the status of the jobs.
///
/// # Errors
/// As the service says; with `--exit-status`, by the state of the first job that has no result.
pub async fn run(context: &Context, args: Status) -> Result<()> {
    let jobs = select::jobs(context, &args.jobs)?;
    let connection = &Connection::open(context).await?;
    let table = RefCell::new(
        Table::new(["JOB", "STATUS", "PROGRESS", "STAGE"])
            .right(2)
            .keep(0),
    );
    let check = |_, id: String| async move {
        let on_retry = |reason: &str, wait| {
            let wait = ui::elapsed(wait);
            context
                .output
                .verbose(1, &format!("{reason}; trying again in {wait}"));
        };
        match connection.client.status(&id, &on_retry).await {
            Err(error) => Err(error.job(id)).into(),
            Ok(view) => {
                // Only an end is recorded: opening the record costs as much as the request.
                if view.status.is_terminal() {
                    context.journal(|journal| journal.seen(&id, view.status.as_str()));
                }
                let running = || (!view.status.is_terminal()).then(|| jobs::not_ended(&id, &view));
                let error = jobs::failure(&id, &view).or_else(running);
                TaskEnd {
                    error: error.filter(|_| args.exit_status),
                    outcome: Some((id, view)),
                }
            }
        }
    };
    let ends = tasks::run(context, jobs, SHORT_REQUESTS, check, |(id, view)| {
        if context.output.json {
            return context.output.json(&view.fields);
        }
        add_row(&mut table.borrow_mut(), &id, &view);
        Ok(())
    })
    .await;
    context.output.table(&table.into_inner())?;
    ends.conclude(&context.output)
}

fn add_row(table: &mut Table, id: &str, view: &JobView) {
    let progress = view.progress.map(|progress| format!("{progress:.0} %"));
    table.row([
        id,
        view.status.as_str(),
        progress.as_deref().unwrap_or(""),
        view.stage.as_deref().unwrap_or(""),
    ]);
}
