//! `alloo status`: one look at each job.

use std::cell::RefCell;
use std::path::Path;

use crate::api::types::JobView;
use crate::cli::Status;
use crate::context::{Connection, Context};
use crate::error::Result;
use crate::jobs::tasks::{self, SHORT_REQUESTS, TaskEnd};
use crate::jobs::{self, select};
use crate::ui::{self, TextTable};

/// Shows the status of the jobs.
///
/// # Errors
/// As the service says; with `--exit-status`, by the state of the first job that has no result.
pub async fn run(context: &Context, args: Status) -> Result<()> {
    let jobs = select::jobs(context, &args.jobs)?;
    let connection = &Connection::open(context).await?;
    let id_length = match ui::out_columns() {
        Some(_) => ui::id_length(jobs.iter().map(String::as_str)),
        None => usize::MAX,
    };
    let table = TextTable::new(["JOB", "TEMPLATE", "STATUS", "PROGRESS", "STAGE"]);
    let table = RefCell::new(table.right(3).keep(0).keep(2).keep(3));
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
                context.journal(|journal| journal.seen(&id, view.status.as_str()));
                let running = || (!view.status.is_terminal()).then(|| jobs::not_ended(context, &id, &view));
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
        let fill = context.journal(|journal| journal.fill(&id)).flatten();
        let template = fill.map_or_else(String::new, |fill| fill.template);
        let template = Path::new(&template)
            .file_name()
            .unwrap_or_default()
            .to_string_lossy();
        let id = id.get(..id_length).unwrap_or(&id);
        add_row(&mut table.borrow_mut(), id, &template, &view);
        Ok(())
    })
    .await;
    context.output.table(&table.into_inner())?;
    ends.conclude(&context.output)
}

fn add_row(table: &mut TextTable, id: &str, template: &str, view: &JobView) {
    let progress = view.progress.map(|progress| format!("{progress:.0}%"));
    table.row([
        id,
        template,
        view.status.as_str(),
        progress.as_deref().unwrap_or(""),
        view.stage.as_deref().unwrap_or(""),
    ]);
}
