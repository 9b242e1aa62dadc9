//! The client of one service: an endpoint a method. It knows no terminal, never sends the key anywhere but to
//! the service, and follows no redirect.

use std::rc::Rc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use reqwest::header::{ACCEPT, ACCEPT_ENCODING, AUTHORIZATION, HeaderValue};
use reqwest::{Method, RequestBuilder};
use serde_json::Value;
use url::Url;

use super::answer::Answer;
use super::failure::Failure;
use super::rate_limit::{self, Permit, PlannedFill, Purpose, RateLimiter};
use super::read;
use super::retry::{OnRetry, RetryPolicy, retrying};
use super::types::{JobView, ListPage, Me, Rate, VaultEntry};
use crate::error::{Error, Kind, Result};
use crate::net::{self, HttpClient, NetworkPart, NetworkSettings, RequestLog, Response, is_loopback};
use alloo_common::secret::ApiKey;

/// Pages of a list that are read: a million entries.
const PAGES: u32 = 10_000;
/// Until the head of a small answer must have come.
const HEAD_TIMEOUT: Duration = Duration::from_secs(30);

/// The client of one service with one credential.
pub struct Client {
    pub(super) http: HttpClient,
    base: Url,
    pub(super) key: ApiKey,
    pub(super) policy: RetryPolicy,
    pub(super) limiter: RateLimiter,
}

/// The address that the paths of the API continue.
pub(super) fn base_of(service: &Url) -> Url {
    let mut base = service.clone();
    let path = service.path().trim_end_matches('/').trim_end_matches("/api/v2");
    base.set_path(&format!("{path}/api/v2/"));
    base
}

pub(super) fn authorization(key: &ApiKey) -> Result<HeaderValue, Failure> {
    let mut value = HeaderValue::from_str(&format!("Bearer {}", key.expose()))
        .map_err(|_| Failure::Garbage("the key cannot stand in a header".into()))?;
    value.set_sensitive(true);
    Ok(value)
}

impl Client {
    /// A client; opens no connection yet.
    ///
    /// # Errors
    /// As [`HttpClient::new`].
    pub fn new(
        base: &Url,
        key: ApiKey,
        policy: RetryPolicy,
        network: &NetworkSettings,
        log: Option<Rc<RequestLog>>,
    ) -> Result<Self> {
        let base = base_of(base);
        Ok(Client {
            http: HttpClient::new(&base, network, log)?,
            base,
            key,
            policy,
            limiter: RateLimiter::default(),
        })
    }

    /// Whether the service is on this machine, where it may be asked more often.
    pub fn is_local(&self) -> bool {
        is_loopback(&self.base)
    }

    /// How long so many fills take at least by the credential's bucket, and the tokens that come in a minute,
    /// where that is known.
    pub fn duration_of(&self, fills: usize) -> Option<(Duration, f64)> {
        self.limiter.with(|bucket| bucket.duration_of(fills))
    }

    /// Tokens that the credential's bucket holds, where that is known.
    pub fn bucket(&self) -> Option<u64> {
        self.limiter.with(|bucket| bucket.limit())
    }

    /// Announces a fill that is still to be sent.
    pub fn plan(&self) -> PlannedFill<'_> {
        self.limiter.plan()
    }

    pub(super) fn url(&self, path: &str, query: &[(&str, &str)]) -> Result<Url, Failure> {
        let mut url = self
            .base
            .join(path)
            .map_err(|error| Failure::Garbage(error.to_string()))?;
        if !query.is_empty() {
            url.query_pairs_mut().extend_pairs(query);
        }
        Ok(url)
    }

    pub(super) fn request(&self, method: Method, url: Url) -> Result<RequestBuilder, Failure> {
        Ok(self
            .http
            .request(method, url)
            .header(AUTHORIZATION, authorization(&self.key)?)
            .header(ACCEPT, "application/json")
            .header(ACCEPT_ENCODING, "identity"))
    }

    /// Runs a request that the bucket allows, and learns from its headers.
    pub(super) async fn spend(
        &self,
        permit: Permit<'_>,
        send: impl Future<Output = Result<Response, Failure>>,
    ) -> Result<Response, Failure> {
        let response = send.await?;
        let text = |name: &str| response.header(name).unwrap_or_default();
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

    async fn get(&self, purpose: Purpose, path: &str, query: &[(&str, &str)]) -> Result<Answer, Failure> {
        let url = self.url(path, query)?;
        let late = format!("{} does not answer in time", net::shown_host(&url));
        let request = self.request(Method::GET, url)?;
        let permit = self.limiter.permit(purpose).await;
        let send = async {
            match tokio::time::timeout(HEAD_TIMEOUT, self.http.send(request)).await {
                Ok(answer) => Ok(answer?),
                Err(_) => Err(Failure::Network(NetworkPart::Timeout, late)),
            }
        };
        let response = self.spend(permit, send).await?;
        read::json(read::success(response, &self.key).await?, &self.key).await
    }

    /// One check of a job's status, one try: the poller decides about more. Waits its turn among the checks
    /// of other jobs.
    ///
    /// # Errors
    /// A [`Failure`].
    pub async fn status_once(&self, job: &str) -> Result<JobView, Failure> {
        self.check_status(Purpose::Status(job.to_owned()), job).await
    }

    async fn check_status(&self, purpose: Purpose, job: &str) -> Result<JobView, Failure> {
        let answer = self.get(purpose, &format!("templates/fill/{job}"), &[]).await?;
        if let Some(other) = answer.value.get("job_id").and_then(Value::as_str)
            && !other.eq_ignore_ascii_case(job)
        {
            return Err(Failure::Garbage("the service answered about another job".into()));
        }
        let view = JobView::parse(answer)
            .map_err(|why| Failure::Garbage(format!("the service's answer makes no sense: {why}")))?;
        let ended = view.status.is_terminal();
        self.limiter.with(|bucket| {
            bucket.saw(job, view.progress, ended, view.seconds(), rate_limit::now());
        });
        Ok(view)
    }

    /// One check of a job's status at once, tried again by the policy.
    ///
    /// # Errors
    /// As the last try.
    pub async fn status(&self, job: &str, on_retry: OnRetry<'_>) -> Result<JobView> {
        retrying(self.policy, on_retry, || self.check_status(Purpose::Quick, job))
            .await
            .map_err(|error| error.job(job))
    }

    /// Who the credential belongs to.
    ///
    /// # Errors
    /// As the last try.
    pub async fn me(&self, on_retry: OnRetry<'_>) -> Result<Me> {
        let answer = retrying(self.policy, on_retry, || self.get(Purpose::Quick, "me", &[])).await?;
        let fields = answer.into_fields().map(Me);
        fields.ok_or_else(|| {
            Error::new(
                Kind::BadAnswer,
                "the service's answer about the key makes no sense",
            )
        })
    }

    /// The first page of the projects, by one try.
    ///
    /// # Errors
    /// A [`Failure`].
    pub async fn first_projects(&self) -> Result<ListPage, Failure> {
        let answer = self
            .get(Purpose::Quick, "vault/projects", &[("limit", "100")])
            .await?;
        ListPage::parse(answer).map_err(|why| Failure::Garbage(why.into()))
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
            let page = retrying(self.policy, on_retry, || self.get(Purpose::Quick, &path, &query)).await?;
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
}
