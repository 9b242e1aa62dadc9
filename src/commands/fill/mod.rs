//! `alloo fill`: plan (nothing is made, removed or submitted), execute, and resume what an interrupted
//! command left.

mod closing;
mod dry_run;
mod execute;
mod execution;
mod github_summary;
mod idempotency_keys;
mod plan;
mod report_file;
mod resume;
mod submit;

use std::cell::Cell;
use std::time::Duration;

use crate::api::Failure;
use crate::api::rate_limit::FILL_COST;
use crate::cli::Fill;
use crate::config::Service;
use crate::context::{Connection, Context};
use crate::error::{Error, Kind, Result};
use crate::jobs::{Scope, vault};
use crate::ui;
use execution::Execution;
use plan::Plan;
use report_file::ReportFile;

/// Fills shorter than this are not announced.
const WORTH_A_NOTE: Duration = Duration::from_secs(5);
/// How long the projects are waited for that are only counted.
const PROJECTS_PATIENCE: Duration = Duration::from_secs(2);

/// Fills the templates; with `--wait`, downloads the results.
///
/// # Errors
/// Of the first template that failed, in the order given.
pub async fn run(context: &Context, args: Fill) -> Result<()> {
    let refused = Cell::new(true);
    let end = fill(context, args, &refused).await;
    if refused.get()
        && let Err(error) = &end
    {
        github_summary::append_refusal(context, std::iter::once(error));
    }
    end
}

/// The same; `refused` tells whether it ended before anything was sent, with an error that no summary names.
async fn fill(context: &Context, args: Fill, refused: &Cell<bool>) -> Result<()> {
    plan::check_options(&args)?;
    let report = ReportFile::new(&args)?;
    let templates = match plan::check_templates(plan::expand(&args.templates)?) {
        Ok(templates) => templates,
        Err(failures) => {
            github_summary::append_refusal(context, failures.errors.values());
            refused.set(false);
            failures.tell(&context.output);
            let (total, wrong) = (failures.total, failures.errors.len());
            if total > 1 {
                let line = format!("nothing was sent: {wrong} of {total} templates cannot be filled");
                context.output.closing_line(&line);
            }
            return failures.first();
        }
    };
    let output = plan::output_options(context, &args);
    let mut plan = Plan::new(templates, output, &args)?;
    if args.skip_existing {
        plan.skip_existing(&context.output);
    }
    context
        .in_flight
        .resume_with("download --wait", &context.settings, &output.words());
    if let Err(error) = plan.check_destinations()
        // The file that exists may be a result of the interrupted batch that this command resumes.
        && !resume::may_resume(context, &plan, &args)
    {
        return Err(error);
    }
    if let Service::Embedded(None) = context.settings.service {
        let message = "the embedded service needs a folder of project documents to fill from";
        return Err(Error::new(Kind::Usage, message).hint("name it with --vault DIR"));
    }
    #[cfg(feature = "sandbox")]
    if let Some(sources) = args.sources {
        match context.settings.service {
            Service::Embedded(_) => context.sources.set(sources),
            Service::Remote(_) => context
                .output
                .warn("--sources acts with --vault alone; the service puts the sources where it will"),
        }
    }
    if args.dry_run {
        return dry_run::run(context, &plan, &args).await;
    }
    if plan.templates.is_empty() {
        return Ok(());
    }
    if let Some(destinations) = &plan.destinations {
        destinations.announce(&context.output);
    }
    let connection = Connection::open(context).await?;
    let scope = context.in_time(scope(context, &connection, &args)).await?;
    let (execution, templates) = Execution::new(context, &connection, &args, scope, plan);
    let (items, batch) = resume::open(&execution, templates)?;
    let fills = items.iter().filter(|item| item.is_new()).count();
    if items.len() > 1 && fills > 0 {
        context
            .in_time(announce_duration(context, &connection, fills))
            .await?;
    }
    refused.set(false);
    execution.run(items, batch, report).await
}

/// The project and the documents by their ids; names are looked up.
async fn scope(context: &Context, connection: &Connection, args: &Fill) -> Result<Scope> {
    let project = match args.project.as_ref().or(context.settings.project.as_ref()) {
        Some(project) => Some(vault::project_id(context, connection, project).await?),
        None => None,
    };
    let documents = vault::document_ids(context, connection, &args.doc, project.as_deref()).await?;
    if project.is_none() && documents.is_empty() {
        announce_projects(context, connection).await;
    }
    Ok(Scope { documents, project })
}

/// Says from how many projects a fill may draw that names none. That is worth one request an hour, and little
/// time.
async fn announce_projects(context: &Context, connection: &Connection) {
    if context.settings.quiet || context.settings.json {
        return;
    }
    let count = vault::count_projects(context, connection);
    if let Ok(Some((count @ 2.., has_more))) = tokio::time::timeout(PROJECTS_PATIENCE, count).await {
        let count = match has_more {
            true => format!("more than {count}"),
            false => format!("all {count}"),
        };
        let note = format!("no --project is named: values may come from {count} projects");
        context.output.note(&note);
    }
}

/// Learns the credential's bucket for one token, and says how long it makes the fills take. A service that
/// does not tell is filled from all the same.
async fn announce_duration(context: &Context, connection: &Connection, fills: usize) -> Result<()> {
    let client = &connection.client;
    client.me(&|_, _| {}).await?;
    if let Some(bucket) = client.bucket().filter(|bucket| *bucket < FILL_COST) {
        return Err(Failure::Tier(bucket).into_error());
    }
    if let Some((time, rate)) = client.duration_of(fills)
        && time > WORTH_A_NOTE
    {
        let time = ui::roughly(time);
        context.output.note(&format!(
            "{fills} fills will take about {time}: each costs {FILL_COST} tokens, and this key's tier gives \
             {rate:.0} a minute"
        ));
    }
    Ok(())
}
