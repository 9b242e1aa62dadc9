//! Starting a fill: the upload, tried again with the same key and the same bytes.

use std::cell::Cell;
use std::fs::File;
use std::future::Future;
use std::time::Duration;

use reqwest::header::{CONTENT_LENGTH, CONTENT_TYPE};
use reqwest::{Body, Method};
use serde_json::{Map, Value};
use tokio::time::Instant;

use super::client::Client;
use super::failure::{Failure, FileTrouble};
use super::multipart::{FillForm, Pacing, UploadProgress};
use super::rate_limit::{self, FILL_COST, Permit, Purpose};
use super::read;
use super::retry::retrying;
use crate::error::{Error, Result};
use crate::net::{self, NetworkPart, Response, StallGuard};

/// After the last byte of an upload has arrived, the service stores and checks.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(60);
/// How often an upload's progress is looked at.
const TICK: Duration = Duration::from_millis(100);

/// What starting a fill gave.
#[derive(Debug, Clone)]
pub struct StartedFill {
    /// The job.
    pub job_id: String,
    /// Whether the service had done it before and only told again.
    pub replayed: bool,
    /// All fields as they came, without secrets.
    pub fields: Map<String, Value>,
}

/// A fill that is to be started.
pub struct FillRequest<'a> {
    /// Its body.
    pub form: &'a FillForm,
    /// Its idempotency key.
    pub key: &'a str,
    /// What to call the template in errors.
    pub shown: &'a str,
    /// Opens the template, once a try.
    pub open: &'a dyn Fn() -> std::io::Result<File>,
    /// Whether an earlier process's try may have been taken.
    pub maybe_made: bool,
    /// The key may be sent again, or the error that says why not.
    pub check_key: &'a dyn Fn() -> Result<()>,
}

/// Who is told about an upload.
pub trait SubmitObserver {
    /// So many bytes have left.
    fn sent(&self, bytes: u64, total: u64);
    /// The credential's bucket pays for the fill after so long.
    fn waits_for_tokens(&self, wait: Duration);
    /// A try failed and there will be another.
    fn retry(&self, reason: &str, wait: Duration);
    /// No try so far can have been taken by the service.
    fn nothing_left(&self);
    /// A try after [`SubmitObserver::nothing_left`] is about to begin.
    fn about_to_send(&self) -> impl Future<Output = ()>;
}

/// A fill without an answer.
#[derive(Debug)]
pub struct SubmitError {
    /// What the last try said.
    pub error: Error,
    /// Whether one of the tries may have been taken by the service all the same.
    pub maybe_made: bool,
}

impl Client {
    /// Starts a fill, tried again by the policy with the same key and the same bytes.
    ///
    /// # Errors
    /// As the last try; [`crate::error::Kind::Denied`] where the credential's bucket can never hold a fill.
    pub async fn start_fill(
        &self,
        fill: &FillRequest<'_>,
        observer: &impl SubmitObserver,
    ) -> Result<StartedFill, SubmitError> {
        // The wait for the bucket is no part of the time that the policy gives to trying.
        let place = self.limiter.place();
        let on_wait = |wait| observer.waits_for_tokens(wait);
        let permit = || self.limiter.permit_telling(Purpose::Fill(place), &on_wait);
        let first = Cell::new(Some(permit().await));
        let (maybe_made, nothing_left) = (Cell::new(fill.maybe_made), Cell::new(false));
        let (forgotten, pacing) = (Cell::new(None), Cell::new(Pacing::Fast));
        let on_retry = |reason: &str, wait| observer.retry(reason, wait);
        let end = retrying(self.policy, &on_retry, || async {
            let permit = match first.take() {
                Some(permit) => permit,
                None => permit().await,
            };
            if maybe_made.get()
                && let Err(error) = (fill.check_key)()
            {
                forgotten.set(Some(error));
                return Err(Failure::Forgotten);
            }
            if nothing_left.take() {
                observer.about_to_send().await;
            }
            let end = self.try_fill(permit, fill, pacing.get(), observer).await;
            if let Err(failure) = &end {
                if let Failure::Network(NetworkPart::Broken, _) = failure {
                    // It may have refused, and closed before it was heard.
                    pacing.set(Pacing::Listening);
                }
                maybe_made.set(maybe_made.get() || failure.may_be_taken());
                if !maybe_made.get() {
                    nothing_left.set(true);
                    observer.nothing_left();
                }
            }
            end
        });
        end.await.map_err(|error| SubmitError {
            error: forgotten.take().unwrap_or(error),
            maybe_made: maybe_made.get(),
        })
    }

    async fn try_fill(
        &self,
        permit: Permit<'_>,
        fill: &FillRequest<'_>,
        pacing: Pacing,
        observer: &impl SubmitObserver,
    ) -> Result<StartedFill, Failure> {
        let response = self.spend(permit, self.upload(fill, pacing, observer)).await?;
        let replayed = response
            .header("idempotent-replayed")
            .is_some_and(|value| value.eq_ignore_ascii_case("true"));
        let response = match read::success(response, &self.key).await {
            Err(Failure::Http { status: 429, .. }) if self.bucket().is_some_and(|most| most < FILL_COST) => {
                return Err(Failure::Tier(self.bucket().unwrap_or_default()));
            }
            other => other?,
        };
        let answer = read::json(response, &self.key).await?;
        let senseless = |why: &str| Failure::Garbage(format!("the service's answer to the fill {why}"));
        let fields = answer
            .into_fields()
            .ok_or_else(|| senseless("makes no sense: not a JSON object"))?;
        let job = fields.get("job_id").and_then(Value::as_str);
        let job = job.and_then(|id| uuid::Uuid::parse_str(id).ok());
        let job_id = job.ok_or_else(|| senseless("names no job"))?.to_string();
        self.limiter
            .with(|bucket| bucket.began(&job_id, rate_limit::now()));
        Ok(StartedFill {
            job_id,
            replayed,
            fields,
        })
    }

    /// Sends the body; returns with the answer's head, also where the service answers before it has read
    /// everything.
    async fn upload(
        &self,
        fill: &FillRequest<'_>,
        pacing: Pacing,
        observer: &impl SubmitObserver,
    ) -> Result<Response, Failure> {
        let file = (fill.open)().map_err(|error| Failure::unreadable(fill.shown, &error))?;
        let (body, progress) = fill.form.body(file, pacing);
        let total = body.total();
        let request = self
            .request(Method::POST, self.url("templates/fill", &[])?)?
            .header("Idempotency-Key", fill.key)
            .header(CONTENT_TYPE, fill.form.content_type())
            .header(CONTENT_LENGTH, total)
            .body(Body::wrap(body));
        let response = tokio::select! {
            answer = self.http.send(request) => answer.map_err(|error| match progress.changed() {
                true => Failure::File(FileTrouble::Changed, format!("{} changed while it was sent", fill.shown)),
                false => error.into(),
            }),
            why = stalled(&progress, total, observer) => {
                Err(Failure::Network(NetworkPart::Timeout, format!("the upload {why}")))
            }
        }?;
        observer.sent(progress.bytes().min(total), total);
        Ok(response)
    }
}

/// Ends with the reason when the upload does not move any more, or the answer has not come [`ANSWER_TIMEOUT`]
/// after its last byte has arrived; tells progress meanwhile. What the system still holds has not arrived: a
/// socket takes a megabyte at once, which a slow line needs minutes for.
async fn stalled(progress: &UploadProgress, total: u64, observer: &impl SubmitObserver) -> &'static str {
    let (mut guard, mut told) = (StallGuard::new(0), 0);
    // Bytes that were seen to leave the system's queue.
    let (mut drained, mut queued_before) = (0, 0);
    let mut arrived: Option<Instant> = None;
    loop {
        tokio::time::sleep(TICK).await;
        let handed = progress.bytes().min(total);
        let queued = net::queued_bytes();
        drained += u64::saturating_sub(queued_before, queued);
        queued_before = queued;
        if handed >= total && queued == 0 {
            if arrived.get_or_insert_with(Instant::now).elapsed() > ANSWER_TIMEOUT {
                return "has no answer";
            }
            continue;
        }
        let sent = handed.saturating_sub(queued);
        if sent > told {
            told = sent;
            observer.sent(sent, total);
        }
        if let Some(why) = guard.check(handed + drained, Some(total - handed + queued)) {
            return why;
        }
    }
}
