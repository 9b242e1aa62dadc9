//! Fills: started once for one intent, and looked at.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Request, Response, StatusCode, header};
use jiff::Timestamp;
use serde_json::{Value, json};
use uuid::Uuid;

use super::reply::{HandlerResult, STORAGE, caller, json_answer, reply};
use crate::credentials::Caller;
use crate::faults::{Effect, Phase};
use crate::idempotency::{self, Hold};
use crate::problem::{ProblemCode, ProblemDetails};
use crate::signing::VALID_SECONDS;
use crate::store::{KnownKey, NewJob, Started, StoredJob, SubmissionOutcome};
use crate::upload::{self, Upload};
use crate::{App, time::UnixMillis};

pub(super) async fn start(State(app): State<Arc<App>>, request: Request<Body>) -> Response<Body> {
    reply(start_fill(&app, request).await)
}

/// One request to start a fill, once its body is here.
struct Submission {
    app: Arc<App>,
    caller: Caller,
    key: Option<String>,
    body_sha256: String,
    fingerprint: String,
}

async fn start_fill(app: &Arc<App>, request: Request<Body>) -> HandlerResult {
    let caller = caller(&request)?;
    let (parts, body) = request.into_parts();
    let key = idempotency::key(&parts.headers)?;
    let hold = hold(app, &caller, key.as_deref())?;
    let upload = upload::receive(&app.layout, &parts.headers, body, app.config.max_upload).await?;
    let submission = Submission {
        app: Arc::clone(app),
        fingerprint: fingerprint(&parts, &upload),
        body_sha256: upload.body_sha256.clone(),
        caller,
        key,
    };
    if let Some(answer) = submission.known()? {
        return answer;
    }
    let upload = submission.check(upload).await?;
    match submission.make_job(upload, hold).await? {
        Started::New(body) => Ok(json_answer(StatusCode::ACCEPTED, body)),
        Started::Known(known) => submission
            .answer_known(known)
            .unwrap_or_else(|| Err(ProblemDetails::internal("the key is neither new nor known"))),
    }
}

/// Holds the key until the answer is made. A request whose key has an answer needs no hold: nothing will be
/// started.
fn hold(app: &App, caller: &Caller, key: Option<&str>) -> Result<Option<Hold>, ProblemDetails> {
    let Some(key) = key else {
        return Ok(None);
    };
    if app
        .store
        .is_known(&caller.id, key)
        .map_err(ProblemDetails::internal)?
    {
        return Ok(None);
    }
    let hold = app.under_way.hold(&caller.id, key);
    hold.map(Some).ok_or_else(ProblemDetails::in_progress)
}

fn fingerprint(parts: &Parts, upload: &Upload) -> String {
    let content_type = parts
        .headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    idempotency::fingerprint(parts.uri.path(), content_type, &upload.body_sha256)
}

impl Submission {
    fn note(&self, outcome: SubmissionOutcome) {
        self.app
            .store
            .note_submission(self.key.clone(), self.body_sha256.clone(), outcome);
    }

    /// The answer that the key has already.
    fn known(&self) -> Result<Option<HandlerResult>, ProblemDetails> {
        let Some(key) = &self.key else {
            return Ok(None);
        };
        let known = self.app.store.known(&self.caller.id, key, &self.fingerprint);
        Ok(self.answer_known(known.map_err(ProblemDetails::internal)?))
    }

    fn answer_known(&self, known: KnownKey) -> Option<HandlerResult> {
        match known {
            KnownKey::Fresh => None,
            KnownKey::Replay(status, body) => {
                self.note(SubmissionOutcome::Replayed);
                let status = StatusCode::from_u16(status).unwrap_or(StatusCode::ACCEPTED);
                let mut response = json_answer(status, body);
                response
                    .headers_mut()
                    .insert("idempotent-replayed", HeaderValue::from_static("true"));
                Some(Ok(response))
            }
            KnownKey::Reused => {
                self.note(SubmissionOutcome::Reused);
                Some(Err(ProblemDetails::new(
                    ProblemCode::IdempotencyKeyReused,
                    "This Idempotency-Key was used with another request.",
                )))
            }
        }
    }

    /// Checks the template and the scope, and keeps the template among the objects; off the runtime.
    async fn check(&self, upload: Upload) -> Result<Upload, ProblemDetails> {
        let (app, tenant) = (Arc::clone(&self.app), self.caller.tenant.clone());
        let checked = tokio::task::spawn_blocking(move || -> Result<Upload, ProblemDetails> {
            upload::check(&upload.file_name, &upload.template.0)?;
            check_scope(&app, &tenant, &upload)?;
            upload::keep(&app.layout, &upload)?;
            Ok(upload)
        });
        checked
            .await
            .map_err(ProblemDetails::internal)?
            .inspect_err(|problem| self.note(SubmissionOutcome::Refused(problem.code)))
    }

    /// Makes the job. A client that goes away meanwhile does not take it back: the work goes on without it.
    async fn make_job(&self, upload: Upload, hold: Option<Hold>) -> Result<Started, ProblemDetails> {
        let config = &self.app.config;
        let job = NewJob {
            tenant: self.caller.tenant.clone(),
            credential: self.caller.id.clone(),
            idempotency_key: self.key.clone(),
            fingerprint: self.fingerprint.clone(),
            body_sha256: self.body_sha256.clone(),
            template_sha256: upload.template_sha256.clone(),
            template_name: upload.file_name.clone(),
            project_id: upload.project_id,
            document_ids: upload.document_ids.clone(),
            vault: config.vault.clone(),
            sources: config.sources,
            pace: config.pace,
            scripted_end: self.app.faults.scripted_end(),
        };
        let app = Arc::clone(&self.app);
        let started = tokio::spawn(async move {
            let started = app.store.start(job).await;
            app.pipeline.notify();
            drop(hold);
            started
        });
        started
            .await
            .map_err(ProblemDetails::internal)?
            .map_err(ProblemDetails::internal)
    }
}

fn check_scope(app: &App, tenant: &str, upload: &Upload) -> Result<(), ProblemDetails> {
    if app.config.vault.is_some() {
        let view = app.vault.view(tenant);
        return view.check_scope(upload.project_id, &upload.document_ids);
    }
    if app.faults.is_instant() {
        return Ok(());
    }
    Err(ProblemDetails::validation(
        "This sandbox has no vault to fill from; start it with one (--vault DIR).",
    ))
}

pub(super) async fn status(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    request: Request<Body>,
) -> Response<Body> {
    reply(look_up(&app, &id, &request))
}

fn look_up(app: &App, id: &str, request: &Request<Body>) -> HandlerResult {
    let caller = caller(request)?;
    let id: Uuid = id
        .parse()
        .map_err(|_| ProblemDetails::validation("The job id is no UUID."))?;
    let job = app
        .store
        .job(&caller.tenant, &id.to_string())
        .map_err(ProblemDetails::internal)?
        .ok_or_else(|| ProblemDetails::not_found("The job"))?;
    let url = job
        .document_id
        .as_deref()
        .map(|document| presign(app, document, request.headers()));
    let mut body = describe(&job, url);
    if app.faults.strikes(Effect::UnknownStatus, Phase::Status) {
        body["status"] = json!("reticulating");
        body["progress_stage"] = json!("never heard of");
        body["filled_document_id"] = Value::Null;
        body["filled_download_url"] = Value::Null;
        body["completed_at"] = Value::Null;
    }
    Ok(json_answer(StatusCode::OK, body.to_string()))
}

fn describe(job: &StoredJob, url: Option<String>) -> Value {
    json!({
        "job_id": job.id,
        "status": job.status.name(),
        "progress": job.progress,
        "progress_stage": job.stage,
        "created_at": job.created_at.rfc3339(),
        "started_at": job.started_at.and_then(UnixMillis::rfc3339),
        "completed_at": job.completed_at.and_then(UnixMillis::rfc3339),
        "filled_document_id": job.document_id,
        "filled_download_url": url,
        "error_code": job.error_code,
        "error_message": job.error_message,
    })
}

/// A URL to the object, good for an hour from now, on the host by which the caller reached us.
fn presign(app: &App, object: &str, headers: &HeaderMap) -> String {
    let mut now = Timestamp::now();
    if app.faults.strikes(Effect::ExpiredUrl, Phase::Status) {
        now = Timestamp::from_second(now.as_second() - VALID_SECONDS - 60).unwrap_or(now);
    }
    let host = headers
        .get(header::HOST)
        .and_then(|host| host.to_str().ok())
        .filter(|host| host.parse::<axum::http::uri::Authority>().is_ok() && !host.contains('@'))
        .map_or_else(|| app.address.to_string(), str::to_owned);
    format!("http://{host}{STORAGE}{object}?{}", app.signer.query(object, now))
}
