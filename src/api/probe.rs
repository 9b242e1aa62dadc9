//! One request, without retries: whether a service answers, what it says of the key, and its clock.

use std::rc::Rc;
use std::time::{Duration, Instant, SystemTime};

use reqwest::Method;
use reqwest::header::{ACCEPT, AUTHORIZATION, DATE};
use url::Url;

use super::client::{authorization, base_of};
use super::failure::Failure;
use super::read::{json, success};
use super::types::Me;
use crate::error::{Error, Kind, Result};
use crate::net::{self, HttpClient, NetworkPart, NetworkSettings, RequestLog, Response};
use alloo_common::secret::ApiKey;

/// Until an answer must have come.
const PATIENCE: Duration = Duration::from_secs(10);

/// What an answer told.
pub struct Probe {
    /// The service's clock, to the second.
    pub date: Option<SystemTime>,
    /// How long the answer took.
    pub took: Duration,
    /// Whose key it is, where one was sent.
    pub me: Option<Result<Me, Failure>>,
}

/// Asks the service whose key it is; without a key, only whether it answers.
///
/// # Errors
/// As [`HttpClient::new`]; what part of the network failed.
pub async fn probe(
    base: &Url,
    key: Option<&ApiKey>,
    network: &NetworkSettings,
    log: Option<Rc<RequestLog>>,
) -> Result<Result<Probe, Failure>> {
    let base = base_of(base);
    let url = base
        .join("me")
        .map_err(|error| Error::new(Kind::Input, "no address").because(error))?;
    let late = format!("{} does not answer in time", net::shown_host(&url));
    let http = HttpClient::new(&base, network, log)?;
    let ask = async {
        let mut request = http.request(Method::GET, url).header(ACCEPT, "application/json");
        if let Some(key) = key {
            request = request.header(AUTHORIZATION, authorization(key)?);
        }
        let began = Instant::now();
        let response = http.send(request).await?;
        let (took, date) = (began.elapsed(), response.header(DATE.as_str()));
        let date = date.and_then(|date| httpdate::parse_http_date(date).ok());
        let me = match key {
            Some(key) => Some(whose(response, key).await),
            None => None,
        };
        Ok(Probe { date, took, me })
    };
    let end = tokio::time::timeout(PATIENCE, ask).await;
    Ok(end.unwrap_or(Err(Failure::Network(NetworkPart::Timeout, late))))
}

async fn whose(response: Response, key: &ApiKey) -> Result<Me, Failure> {
    let answer = json(success(response, key).await?, key).await?;
    let senseless = || Failure::Garbage("the service's answer about the key makes no sense".into());
    answer.into_fields().map(Me).ok_or_else(senseless)
}
