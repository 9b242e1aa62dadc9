//! `alloo jobs`: the fills that were started from this machine, from the local record.

use std::path::Path;

use serde::Serialize;

use crate::api::types::JobState;
use crate::cli::Jobs;
use crate::context::{Connection, Context};
use crate::error::Result;
use crate::jobs::Scope;
use crate::jobs::tasks::{self, SHORT_REQUESTS, TaskEnd};
use crate::jobs::vault::{Projects, known_projects};
use crate::journal::JobRecord;
use crate::ui::{self, TextTable};

/// How many jobs `--refresh` asks for.
const REFRESHED: usize = 1000;

/// Lists the fills, newest first.
///
/// # Errors
/// Where the record cannot be read.
pub async fn run(context: &Context, args: Jobs) -> Result<()> {
    if let Some(older) = args.prune {
        let count = context.try_journal(|journal| journal.prune(older))?;
        context.output.note(&format!("{count} forgotten"));
    }
    if args.refresh {
        refresh(context).await?;
    }
    let mut fills = context.try_journal(|journal| journal.fills(None, None))?;
    // A person copies as much of an id as tells it from all others; a script gets all of it.
    let id_length = match ui::out_columns() {
        Some(_) => ui::id_length(fills.iter().map(|fill| fill.job_id.as_str())),
        None => usize::MAX,
    };
    let wanted = args.status.as_deref().map(JobState::parse);
    fills.retain(|fill| {
        let state = wanted
            .as_ref()
            .is_none_or(|wanted| *wanted == JobState::parse(&fill.status));
        let template = args.template.as_ref();
        state && template.is_none_or(|text| fill.template.contains(text))
    });
    if args.limit > 0 {
        fills.truncate(args.limit);
    }
    if context.output.json {
        return fills.iter().try_for_each(|fill| context.output.json(&line(fill)));
    }
    if fills.is_empty() {
        context.output.note("no fills; alloo fill starts one");
    }
    let projects = known_projects(&context.settings.state_dir);
    let mut table = TextTable::new(["JOB", "STATUS", "AGE", "TEMPLATE", "PROJECT", "RESULT"]);
    table = table.keep(0).keep(1).keep(2);
    for fill in &fills {
        add_row(&mut table, fill, id_length, &projects);
    }
    context.output.table(&table)
}

/// Asks the service for the status of the jobs that have not ended.
async fn refresh(context: &Context) -> Result<()> {
    let service = context.settings.service_id();
    let fills = context.try_journal(|journal| journal.fills(Some(&service), None))?;
    let open: Vec<String> = fills
        .into_iter()
        .filter(|fill| !JobState::parse(&fill.status).is_terminal())
        .map(|fill| fill.job_id)
        .take(REFRESHED)
        .collect();
    if open.is_empty() {
        return Ok(());
    }
    let connection = &Connection::open(context).await?;
    let check = |_, job: String| async move {
        match connection.client.status(&job, &|_, _| {}).await {
            Ok(view) => {
                context.journal(|journal| journal.seen(&job, view.status.as_str()));
            }
            Err(error) => context.output.warn(&format!("{job}: {error}")),
        }
        TaskEnd::from(Ok(()))
    };
    let ends = tasks::run(context, open, SHORT_REQUESTS, check, Ok);
    ends.await.conclude(&context.output)
}

/// A fill as `--json` prints it.
#[derive(Serialize)]
struct JobLine<'a> {
    job_id: &'a str,
    status: &'a str,
    template: &'a str,
    created_at: Option<String>,
    project_id: Option<String>,
    document_ids: Vec<String>,
    output: Option<&'a str>,
    idempotency_key: &'a str,
    service: &'a str,
}

fn line(fill: &JobRecord) -> JobLine<'_> {
    let scope = Scope::parse(&fill.scope);
    let created = jiff::Timestamp::from_millisecond(fill.created);
    JobLine {
        job_id: &fill.job_id,
        status: &fill.status,
        template: &fill.template,
        created_at: created.map(|time| time.to_string()).ok(),
        project_id: scope.project,
        document_ids: scope.documents,
        output: fill.output.as_deref(),
        idempotency_key: &fill.key,
        service: &fill.service,
    }
}

fn add_row(table: &mut TextTable, fill: &JobRecord, id_length: usize, projects: &Projects) {
    let name = Path::new(&fill.template).file_name();
    let name = name.map_or_else(|| fill.template.as_str().into(), |name| name.to_string_lossy());
    let project = Scope::parse(&fill.scope).project.unwrap_or_default();
    let known = projects.get(&fill.service).into_iter().flatten();
    let project_name = known
        .filter(|(_, id)| *id == project)
        .map(|(name, _)| name)
        .next();
    table.row([
        fill.job_id.get(..id_length).unwrap_or(&fill.job_id),
        &fill.status,
        &ui::age(fill.age()),
        &name,
        project_name.unwrap_or(&project),
        fill.output.as_deref().unwrap_or(""),
    ]);
}
