//! One fill is started: its intent goes to disk, then the template to the service.

use std::cell::Cell;
use std::time::Duration;

use serde_json::Value;

use super::execution::Execution;
use crate::api::rate_limit::FILL_COST;
use crate::api::{FillForm, FillRequest, StartedFill, SubmitError, SubmitObserver};
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::jobs::JobOutcome;
use crate::journal::{FillSpec, Intent, PriorFill};
use crate::template::CheckedTemplate;
use crate::ui::{self, Event};

/// Starts the fill of one template, or joins one that another process has just started.
pub(super) async fn submit(
    execution: &Execution<'_>,
    task: usize,
    template: &CheckedTemplate,
) -> Result<JobOutcome> {
    let digest = template.digest();
    let twin = execution.twins.get(&digest);
    // Identical templates under one key are one fill: the second finds the first one's answer.
    let _turn = match twin {
        Some(twin) => Some(twin.turn.lock().await),
        None => None,
    };
    let _transfer = execution.transfer().await?;
    let key = execution.keys.key(template, &execution.scope)?;
    let file_name = twin.map_or_else(|| template.file_name(), |twin| twin.file_name.clone());
    let spec = FillSpec {
        template: &template.identity(),
        file_name: &file_name,
        digest: &digest,
        scope: &execution.scope_text,
        service: &execution.connection.service,
        credential: &execution.connection.credential,
        key: key.as_deref(),
    };
    let intent = record_intent(execution.context, &spec).await?;
    announce(execution.context, &template.shown(), &intent.prior);
    let started = match &intent.prior {
        PriorFill::Joined(job) => StartedFill {
            job_id: job.clone(),
            replayed: true,
            fields: serde_json::Map::new(),
        },
        _ => send(execution, task, template, &intent).await?,
    };
    Ok(JobOutcome {
        answer: started.fields,
        job_id: started.job_id,
        template: Some(template.shown()),
        idempotency_key: Some(intent.key),
        replayed: Some(started.replayed),
        ..JobOutcome::default()
    })
}

/// Puts the intent on disk. Where that cannot be done, the fill goes on unprotected, with a warning.
async fn record_intent(context: &Context, spec: &FillSpec<'_>) -> Result<Intent> {
    match context.try_journal(|journal| journal.begin(spec, context.started)) {
        Ok(intent) => {
            context.sync_journal().await;
            Ok(intent)
        }
        Err(error) if error.kind() == Kind::Conflict => Err(error),
        Err(error) => {
            context.warn_of_journal(&error);
            Ok(Intent::fresh(spec))
        }
    }
}

/// Says what the intent has to do with earlier ones.
fn announce(context: &Context, shown: &str, prior: &PriorFill) {
    let output = &context.output;
    match prior {
        PriorFill::None => {}
        PriorFill::Continued(age) => output.note(&format!(
            "{shown}: continuing the fill begun {} that has no answer yet; it will not be made twice",
            ui::age(*age)
        )),
        PriorFill::Joined(job) => output.note(&format!(
            "{shown}: another process has just started this fill; joining job {job}"
        )),
        PriorFill::Running(job) => output.note(&format!(
            "{shown}: an identical fill may still be running, job {job}; this starts another one (to follow \
             the first: {} {job})",
            context.command("wait")
        )),
        PriorFill::Edited(age) if shown == "-" => output.warn(&format!(
            "a fill begun {} with another template from standard input has no answer; whether it was made is \
             unknown. This starts a new fill",
            ui::age(*age)
        )),
        PriorFill::Edited(age) => output.warn(&format!(
            "{shown}: a fill begun {} with an older version of this file has no answer; whether it was made \
             is unknown. This starts a new fill with the file as it is now",
            ui::age(*age)
        )),
        PriorFill::OtherKey(age) => output.warn(&format!(
            "{shown}: the same fill, begun {} with another API key, has no answer; whether it was made is \
             unknown. This starts a new one",
            ui::age(*age)
        )),
    }
}

/// Sends the template, and records what came of it.
async fn send(
    execution: &Execution<'_>,
    task: usize,
    template: &CheckedTemplate,
    intent: &Intent,
) -> Result<StartedFill> {
    let context = execution.context;
    let form = FillForm {
        boundary: intent.boundary.clone(),
        file_name: intent.file_name.clone(),
        project_id: execution.scope.project.clone(),
        document_ids: execution.scope.documents.clone(),
        size: template.size(),
        crc: template.crc(),
    };
    let request = FillRequest {
        form: &form,
        key: &intent.key,
        shown: &template.shown(),
        open: &|| template.open(),
        maybe_made: matches!(intent.prior, PriorFill::Continued(_)),
        check_key: &|| intent.check_key(),
    };
    let observer = UploadObserver {
        context,
        task,
        row: intent.row,
        turn: Cell::new(intent.turn),
    };
    let unanswered = context.in_flight.submit();
    let client = &execution.connection.client;
    let end = client.start_fill(&request, &observer).await;
    // The job is known before the request counts as answered: a signal between the two would name neither.
    if let Ok(started) = &end {
        context.in_flight.begin(task, &started.job_id);
    }
    drop(unanswered);
    match end {
        Ok(started) => {
            if let Some(row) = intent.row {
                let status = started.fields.get("status").and_then(Value::as_str);
                let status = status.unwrap_or("pending");
                context.journal(|journal| journal.answered(row, &started.job_id, status));
            }
            Ok(started)
        }
        Err(refusal) => Err(record_refusal(context, intent.row, observer.turn.get(), refusal)),
    }
}

/// Tells progress and the record of an upload.
struct UploadObserver<'a> {
    context: &'a Context,
    task: usize,
    /// The intent's row in the record.
    row: Option<i64>,
    /// This process's turn at it.
    turn: Cell<i64>,
}

impl SubmitObserver for UploadObserver<'_> {
    fn sent(&self, sent: u64, total: u64) {
        let task = self.task;
        self.context.output.event(Event::Upload { task, sent, total });
    }

    fn waits_for_tokens(&self, wait: Duration) {
        let reason = format!("waiting for tokens (a fill costs {FILL_COST})");
        self.context.output.event(Event::Wait {
            task: self.task,
            reason: &reason,
            wait,
        });
    }

    fn retry(&self, reason: &str, wait: Duration) {
        self.context.output.event(Event::Retry {
            task: self.task,
            job: None,
            reason,
            wait,
        });
    }

    fn nothing_left(&self) {
        if let Some(row) = self.row {
            let turn = self.turn.get();
            self.context.journal(|journal| journal.nothing_left(row, turn));
        }
    }

    async fn about_to_send(&self) {
        if let Some(row) = self.row {
            let turn = self.turn.get();
            let next = self.context.journal(|journal| journal.about_to_send(row, turn));
            self.turn.set(next.unwrap_or(turn));
            self.context.sync_journal().await;
        }
    }
}

/// Records that a fill has no answer: refused for good, or to be continued by the same command.
fn record_refusal(context: &Context, row: Option<i64>, turn: i64, refusal: SubmitError) -> Error {
    let SubmitError { error, maybe_made } = refusal;
    match row {
        Some(row) if !maybe_made => {
            context.journal(|journal| journal.refused(row, turn));
            error
        }
        // The key has an answer to other bytes: sending these again cannot help.
        Some(_) if error.kind() == Kind::Conflict => error,
        Some(_) => {
            let again = "run the same command again: it continues this fill and never starts a second one";
            match error.get_hint().map(str::to_owned) {
                Some(own) => error.hint(format!("{own}; then {again}")),
                None => error.hint(again),
            }
        }
        None => error,
    }
}
