//! The typed client: a method an endpoint. It knows no terminal; it never sends the key anywhere but to the service, follows no
//! redirect, and reads no answer without a bound.

pub mod rate_limit;
pub mod retry;
#[cfg(test)]
mod simulation;
pub mod types;
pub mod upload;

use std::fs::File;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use backon::BackoffBuilder;
use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderValue, RETRY_AFTER};
use reqwest::{Method, Response, Url};
use serde_json::Value;

use crate::error::{Error, Kind, Result};
use crate::net::Network;
use alloo_common::secret::ApiKey;
use rate_limit::{FILL_COST, Permit, PlannedFill, Purpose, RateLimiter};
use retry::{Decision, Failure};
use types::{ApiProblem, JobView, ListPage, Me, Rate, VaultEntry};
use upload::{FillForm, UploadProgress};

/// The most of a JSON answer that is read. A status has 1 KiB, a page of 100 documents 100 KiB.
const ANSWER_LIMIT: usize = 4 << 20;
/// Pages of a list that are read: a million entries.
const PAGES: u32 = 10_000;
/// A look at something small.
const QUICK: Duration = Duration::from_secs(30);
/// An upload that moves nothing for so long has stalled. The client's own timer, as a read time-out would count the sending too.
const STALL: Duration = Duration::from_secs(30);
/// After the last byte of an upload, the service stores and checks.
const ANSWER: Duration = Duration::from_secs(60);

/// How often and how long to try.
#[derive(Debug, Clone, Copy)]
pub struct RetryPolicy {
    /// Retries at most; `None` as many as the budget allows.
    pub times: Option<u32>,
    /// Time in all after which no retry is started.
    pub budget: Duration,
}

impl RetryPolicy {
    /// Two minutes, or so many retries as the user said.
    pub fn new(times: Option<u32>) -> Self {
        RetryPolicy {
            times,
            budget: Duration::from_secs(120),
        }
    }
}

/// Called before each wait for a retry: the reason, one line, and the wait.
pub type OnRetry<'a> = &'a dyn Fn(&str, Duration);

/// What starting a fill gave.
#[derive(Debug, Clone)]
pub struct StartedFill {
    /// The job.
    pub job_id: String,
    /// Whether the service had done it before and only told again.
    pub replayed: bool,
    /// All fields as they came.
    pub fields: serde_json::Map<String, Value>,
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
    /// Whether the key may still be sent again.
    pub is_alive: &'a dyn Fn() -> bool,
}

/// A fill without an answer.
#[derive(Debug)]
pub struct SubmitError {
    /// What the last try said.
    pub error: Error,
    /// Whether one of the tries may have been taken by the service all the same.
    pub maybe_made: bool,
}

/// The client of one service with one credential.
pub struct Client {
    http: reqwest::Client,
    base: Url,
    key: ApiKey,
    policy: RetryPolicy,
    limiter: RateLimiter,
}

impl Client {
    /// A client; opens no connection yet.
    ///
    /// # Errors
    /// As [`crate::net::http_client`].
    pub fn new(base: &Url, key: ApiKey, policy: RetryPolicy) -> Result<Self> {
        let mut base = base.clone();
        let path = base
            .path()
            .trim_end_matches('/')
            .trim_end_matches("/api/v2")
            .to_owned();
        base.set_path(&format!("{path}/api/v2/"));
        Ok(Client {
            http: crate::net::http_client(&base)?,
            base,
            key,
            policy,
            limiter: RateLimiter::default(),
        })
    }

    /// Whether the service is on this machine, where it may be asked more often.
    pub fn is_local(&self) -> bool {
        crate::net::is_loopback(&self.base)
    }

    /// How long so many fills take at least by the credential's bucket, and the tokens that come in a minute, where that is known.
    pub fn duration_of(&self, fills: usize) -> Option<(Duration, f64)> {
        self.limiter.with(|budget| budget.duration_of(fills))
    }

    /// Tokens that the credential's bucket holds, where that is known.
    pub fn bucket(&self) -> Option<u64> {
        self.limiter.with(|budget| budget.limit())
    }

    /// Announces a fill that is still to be sent.
    pub fn plan(&self) -> PlannedFill<'_> {
        self.limiter.plan()
    }

    fn url(&self, path: &str, query: &[(&str, &str)]) -> Result<Url, Failure> {
        let mut url = self
            .base
            .join(path)
            .map_err(|error| Failure::Garbage(error.to_string()))?;
        if !query.is_empty() {
            url.query_pairs_mut().extend_pairs(query);
        }
        Ok(url)
    }

    fn request(&self, method: Method, url: Url) -> Result<reqwest::RequestBuilder, Failure> {
        let mut value = HeaderValue::from_str(&format!("Bearer {}", self.key.expose()))
            .map_err(|_| Failure::Garbage("the key cannot stand in a header".into()))?;
        value.set_sensitive(true);
        Ok(self
            .http
            .request(method, url)
            .header(AUTHORIZATION, value)
            .header("Accept", "application/json"))
    }

    /// Runs a request that the bucket allows, and learns from its headers.
    async fn spend(
        &self,
        permit: Permit<'_>,
        send: impl Future<Output = Result<Response, Failure>>,
    ) -> Result<Response, Failure> {
        let response = send.await?;
        let text = |name: &str| header(response.headers(), name).unwrap_or_default();
        let unix = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let rate = Rate::parse(
            text("x-ratelimit-limit"),
            text("x-ratelimit-remaining"),
            text("x-ratelimit-reset"),
            unix.as_secs_f64(),
        );
        if let Some(rate) = rate {
            permit.learn(rate.limit, rate.remaining, rate.full_in);
        }
        Ok(response)
    }

    async fn get(&self, want: Purpose, path: &str, query: &[(&str, &str)]) -> Result<Value, Failure> {
        let request = self.request(Method::GET, self.url(path, query)?)?.timeout(QUICK);
        let permit = self.limiter.permit(want).await;
        let response = self
            .spend(permit, async { request.send().await.map_err(network) })
            .await?;
        json(success(response, self.key.expose()).await?, self.key.expose()).await
    }

    /// One look at a job, one try: the poller decides about more. Waits its turn among the looks at other jobs.
    ///
    /// # Errors
    /// A [`Failure`].
    pub async fn status_once(&self, job: &str) -> Result<JobView, Failure> {
        self.check_status(Purpose::Status(job.to_owned()), job).await
    }

    async fn check_status(&self, want: Purpose, job: &str) -> Result<JobView, Failure> {
        let value = self.get(want, &format!("templates/fill/{job}"), &[]).await?;
        if let Some(other) = value.get("job_id").and_then(Value::as_str)
            && !other.eq_ignore_ascii_case(job)
        {
            return Err(Failure::Garbage("the service answered about another job".into()));
        }
        let view = JobView::parse(value)
            .map_err(|why| Failure::Garbage(format!("the service's answer makes no sense: {why}")))?;
        let ended = view.status.is_terminal();
        self.limiter
            .with(|budget| budget.saw(job, view.progress, ended, view.seconds(), rate_limit::now()));
        Ok(view)
    }

    /// One look at a job at once, tried again by the policy.
    ///
    /// # Errors
    /// As the last try.
    pub async fn status(&self, job: &str, on_retry: OnRetry<'_>) -> Result<JobView> {
        self.retrying(on_retry, || self.check_status(Purpose::Quick, job))
            .await
            .map_err(|error| error.job(job))
    }

    /// Who the credential belongs to.
    ///
    /// # Errors
    /// As the last try.
    pub async fn me(&self, on_retry: OnRetry<'_>) -> Result<Me> {
        match self
            .retrying(on_retry, || self.get(Purpose::Quick, "me", &[]))
            .await?
        {
            Value::Object(fields) => Ok(Me(fields)),
            _ => Err(Error::new(
                Kind::BadAnswer,
                "the service's answer about the key makes no sense",
            )),
        }
    }

    /// A whole list of the vault (`projects` or `documents`), all pages.
    ///
    /// # Errors
    /// As the last try; [`Kind::BadAnswer`] for pages without end.
    pub async fn list(
        &self,
        what: &str,
        project_id: Option<&str>,
        on_retry: OnRetry<'_>,
    ) -> Result<Vec<VaultEntry>> {
        let mut entries = Vec::new();
        let mut pages = 0;
        let mut cursor: Option<String> = None;
        let path = format!("vault/{what}");
        loop {
            let mut query = vec![("limit", "100")];
            query.extend(project_id.map(|id| ("project_id", id)));
            query.extend(cursor.as_deref().map(|cursor| ("cursor", cursor)));
            let page = self
                .retrying(on_retry, || self.get(Purpose::Quick, &path, &query))
                .await?;
            let senseless = |why: &str| {
                Error::new(
                    Kind::BadAnswer,
                    format!("the service's list of {what} makes no sense: {why}"),
                )
            };
            let page = ListPage::parse(page).map_err(senseless)?;
            entries.extend(page.entries);
            pages += 1;
            let Some(next) = page.next else {
                return Ok(entries);
            };
            if pages >= PAGES || cursor.as_ref() == Some(&next) {
                return Err(senseless("it does not end"));
            }
            cursor = Some(next);
        }
    }

    /// Starts a fill, tried again by the policy with the same key and the same bytes. `on_sent` is told how much of the body is out.
    ///
    /// # Errors
    /// As the last try; [`Kind::Denied`] where the credential's bucket can never hold a fill.
    pub async fn start_fill(
        &self,
        fill: &FillRequest<'_>,
        on_retry: OnRetry<'_>,
        on_sent: &dyn Fn(u64, u64),
    ) -> Result<StartedFill, SubmitError> {
        // The wait for the bucket is no part of the time that the policy gives to trying.
        let place = self.limiter.place();
        let first = std::cell::Cell::new(Some(self.limiter.permit(Purpose::Fill(place)).await));
        let maybe_made = std::cell::Cell::new(fill.maybe_made);
        let end = self
            .retrying(on_retry, || async {
                let permit = match first.take() {
                    Some(permit) => permit,
                    None => self.limiter.permit(Purpose::Fill(place)).await,
                };
                if maybe_made.get() && !(fill.is_alive)() {
                    return Err(Failure::Forgotten);
                }
                let end = self.try_fill(permit, fill, on_sent).await;
                if let Err(failure) = &end {
                    maybe_made.set(maybe_made.get() || failure.may_be_taken());
                }
                end
            })
            .await;
        end.map_err(|error| SubmitError {
            error,
            maybe_made: maybe_made.get(),
        })
    }

    async fn try_fill(
        &self,
        permit: Permit<'_>,
        fill: &FillRequest<'_>,
        on_sent: &dyn Fn(u64, u64),
    ) -> Result<StartedFill, Failure> {
        let form = fill.form;
        let file = (fill.open)().map_err(|error| Failure::File(format!("{}: {error}", fill.shown)))?;
        let (body, sent) = form.body(file);
        let total = http_body::Body::size_hint(&body).exact().unwrap_or(form.size);
        let request = self
            .request(Method::POST, self.url("templates/fill", &[])?)?
            .header("Idempotency-Key", fill.key)
            .header("Content-Type", form.content_type())
            .header("Content-Length", total)
            .body(reqwest::Body::wrap(body));
        let send = async {
            tokio::select! {
                answer = request.send() => answer.map_err(|error| {
                    if sent.changed() {
                        Failure::File(format!("{} changed while it was sent", fill.shown))
                    } else {
                        network(error)
                    }
                }),
                () = stalled(&sent, total, on_sent) => Err(Failure::Network(Network::Timeout, "the upload has stalled".into())),
            }
        };
        let response = self.spend(permit, send).await?;
        on_sent(sent.bytes().min(total), total);
        let replayed = response
            .headers()
            .get("idempotent-replayed")
            .is_some_and(|value| value.as_bytes().eq_ignore_ascii_case(b"true"));
        let response = match success(response, self.key.expose()).await {
            Err(Failure::Http {
                status: 429,
                problem,
                retry_after,
            }) => {
                return Err(match self.bucket() {
                    Some(limit) if limit < FILL_COST => Failure::Tier(limit),
                    _ => Failure::Http {
                        status: 429,
                        problem,
                        retry_after,
                    },
                });
            }
            other => other?,
        };
        let value = json(response, self.key.expose()).await?;
        let Value::Object(fields) = value else {
            return Err(Failure::Garbage(
                "the service's answer to the fill makes no sense: not a JSON object".into(),
            ));
        };
        let job = fields
            .get("job_id")
            .and_then(Value::as_str)
            .and_then(|id| uuid::Uuid::parse_str(id).ok());
        match job {
            Some(job) => {
                let job_id = job.to_string();
                self.limiter
                    .with(|budget| budget.began(&job_id, rate_limit::now()));
                Ok(StartedFill {
                    job_id,
                    replayed,
                    fields,
                })
            }
            None => Err(Failure::Garbage(
                "the service's answer to the fill names no job".into(),
            )),
        }
    }

    async fn retrying<T, F: Future<Output = Result<T, Failure>>>(
        &self,
        on_retry: OnRetry<'_>,
        attempt: impl Fn() -> F,
    ) -> Result<T> {
        retrying(self.policy, on_retry, attempt).await
    }
}

/// Runs attempts until one succeeds, cannot be helped, or the policy is used up.
///
/// # Errors
/// As the last attempt.
pub async fn retrying<T, F: Future<Output = Result<T, Failure>>>(
    policy: RetryPolicy,
    on_retry: OnRetry<'_>,
    attempt: impl Fn() -> F,
) -> Result<T> {
    let started = Instant::now();
    let mut backoff = delays();
    let mut retries = 0;
    loop {
        let failure = match attempt().await {
            Ok(value) => return Ok(value),
            Err(failure) => failure,
        };
        let Decision::Retry(asked) = failure.decide() else {
            return Err(failure.into_error());
        };
        let wait = backoff
            .next()
            .unwrap_or(Duration::from_secs(20))
            .max(asked.unwrap_or_default());
        let used_up =
            policy.times.is_some_and(|times| retries >= times) || started.elapsed() + wait > policy.budget;
        if used_up {
            return Err(failure.into_error());
        }
        retries += 1;
        on_retry(&failure.reason(), wait);
        tokio::time::sleep(wait).await;
    }
}

/// Jittered exponential delays: 0.25 s doubling to 20 s, each stretched by up to its own length.
pub fn delays() -> impl Iterator<Item = Duration> {
    backon::ExponentialBuilder::default()
        .with_min_delay(Duration::from_millis(250))
        .with_max_delay(Duration::from_secs(10))
        .with_jitter()
        .without_max_times()
        .build()
}

/// Ends when the body has not moved for [`STALL`], or the answer has not come [`ANSWER`] after its end; tells progress meanwhile.
async fn stalled(sent: &UploadProgress, total: u64, on_sent: &dyn Fn(u64, u64)) {
    let (mut last, mut since) = (0, Instant::now());
    loop {
        tokio::time::sleep(Duration::from_millis(100)).await;
        let now = sent.bytes();
        if now != last {
            (last, since) = (now, Instant::now());
            on_sent(now.min(total), total);
        }
        if since.elapsed() > if now >= total { ANSWER } else { STALL } {
            return;
        }
    }
}

/// The answer if it is a success, else what it says, without `secret` in it.
pub(crate) async fn success(response: Response, secret: &str) -> Result<Response, Failure> {
    let status = response.status();
    if status.is_success() {
        return Ok(response);
    }
    let retry_after = header(response.headers(), RETRY_AFTER.as_str())
        .and_then(|value| retry::retry_after(value, SystemTime::now()));
    let is_redirect = status.is_redirection();
    // An error without a readable body is still that error.
    let body = bounded(response, 256 << 10, secret).await.unwrap_or_default();
    let mut problem = Box::new(ApiProblem::parse(&body));
    if is_redirect && problem.detail.is_none() {
        problem.detail = Some("it redirects to another address".into());
    }
    Err(Failure::Http {
        status: status.as_u16(),
        problem,
        retry_after,
    })
}

pub(crate) fn header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// A body of at most so many bytes within [`QUICK`], whatever the server does.
async fn bounded(mut response: Response, limit: usize, secret: &str) -> Result<Vec<u8>, Failure> {
    let read = async {
        let mut body = Vec::new();
        while let Some(step) = response.chunk().await.map_err(network)? {
            if body.len() + step.len() > limit {
                return Err(Failure::Garbage(format!(
                    "the service's answer is larger than {} MiB",
                    limit >> 20
                )));
            }
            body.extend_from_slice(&step);
        }
        Ok(body)
    };
    let mut body = tokio::time::timeout(QUICK, read).await.unwrap_or_else(|_| {
        Err(Failure::Network(
            Network::Timeout,
            "the service's answer does not end".into(),
        ))
    })?;
    hide(&mut body, secret.as_bytes());
    Ok(body)
}

/// Blots out a key that a service repeats: its messages go to terminals and logs.
fn hide(body: &mut [u8], secret: &[u8]) {
    let mut rest = body;
    while secret.len() >= 8
        && let Some(at) = rest.windows(secret.len()).position(|window| window == secret)
    {
        let (found, behind) = rest[at..].split_at_mut(secret.len());
        found.fill(b'*');
        rest = behind;
    }
}

async fn json(response: Response, secret: &str) -> Result<Value, Failure> {
    let body = bounded(response, ANSWER_LIMIT, secret).await?;
    serde_json::from_slice(&body).map_err(|_| {
        let start = body.trim_ascii_start();
        let kind = if start.starts_with(b"<") {
            "a web page"
        } else {
            "not JSON"
        };
        Failure::Garbage(format!("the service's answer makes no sense: it is {kind}"))
    })
}

/// The failure of a request that got no answer.
pub(crate) fn network(error: reqwest::Error) -> Failure {
    let (part, text) = crate::net::failed_part(error);
    Failure::Network(part, text)
}
