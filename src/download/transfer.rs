//! One transfer: tried again from where it was cut, with a fresh URL where the old one has expired.

use std::fs::File;
use std::io::BufWriter;
use std::path::Path;

use reqwest::Method;
use reqwest::header::{ACCEPT_ENCODING, CONTENT_RANGE, ETAG, IF_RANGE, LOCATION, RANGE};
use url::Url;

use super::range::{content_range, unsatisfied};
use super::sink::{Sink, SinkError};
use super::target::cannot_write;
use super::{Downloaded, Downloader, UrlSource};
use crate::api::retry::Attempts;
use crate::api::{ContentEncoding, Decision, Failure, requested_wait};
use crate::error::{Error, Kind, Result};
use crate::net::{LEAST, NetworkPart, Response, STALL, StallGuard, is_loopback};
use alloo_common::secret::PresignedUrl;

/// The largest result that is downloaded: a ZIP archive without the 64-bit extension.
const LARGEST: u64 = 4 << 30;
/// Senseless answers in a row to a question for a fresh URL.
const NONSENSE: u32 = 5;

/// How far a transfer has come, and what it takes to go on with it.
struct TransferState {
    url: PresignedUrl,
    received: u64,
    /// The most that any try has received: a restart loses bytes, but it is no reason to count them as
    /// progress again.
    high_water: u64,
    total: Option<u64>,
    etag: Option<String>,
    wasted: u64,
}

/// Why a try ended without the whole result.
enum TransferEnd {
    Fatal(Error),
    Retry(Failure),
}

fn broken(text: &str) -> TransferEnd {
    TransferEnd::Retry(Failure::Network(NetworkPart::Broken, text.to_owned()))
}

fn timed_out(text: &str) -> TransferEnd {
    TransferEnd::Retry(Failure::Network(NetworkPart::Timeout, text.to_owned()))
}

fn senseless(text: impl Into<String>) -> TransferEnd {
    TransferEnd::Fatal(Error::new(Kind::BadAnswer, text))
}

impl TransferState {
    fn restart(&mut self, sink: &mut Sink<'_>, target: &Path) -> Result<(), TransferEnd> {
        self.wasted += self.received;
        (self.received, self.total, self.etag) = (0, None, None);
        sink.restart()
            .map_err(|error| TransferEnd::Fatal(cannot_write(target, error)))
    }
}

impl Downloader {
    /// Receives the whole result into `part`.
    pub(super) async fn receive(
        &self,
        first: PresignedUrl,
        part: &mut BufWriter<File>,
        target: &Path,
        hashed: bool,
        source: &impl UrlSource,
    ) -> Result<Downloaded> {
        let mut sink = Sink::new(part, hashed);
        let mut state = TransferState {
            url: first,
            received: 0,
            high_water: 0,
            total: None,
            etag: None,
            wasted: 0,
        };
        let mut attempts = Attempts::new(self.policy);
        let (mut rewarded, mut nonsense) = (0, 0);
        while let Err(stop) = self.attempt(&mut state, &mut sink, target, source).await {
            let failure = match stop {
                TransferEnd::Fatal(error) => return Err(error),
                TransferEnd::Retry(failure) => failure,
            };
            if state.high_water - rewarded >= LEAST {
                // Progress earns new tries: a poor line that moves is not a dead one.
                attempts.reset();
                rewarded = state.high_water;
            }
            let is_expired = matches!(
                &failure,
                Failure::Http {
                    status: 401 | 403 | 404 | 410,
                    ..
                }
            );
            // Where nobody answers, the service may know another place by now.
            let is_unreachable = matches!(
                &failure,
                Failure::Network(NetworkPart::Dns | NetworkPart::Connect, _)
            );
            let requested = match failure.decide() {
                Decision::Retry(requested) => requested,
                Decision::Stop if is_expired => None,
                Decision::Stop => return Err(refused(failure)),
            };
            // An expired URL is not trouble of the network: one fresh one costs nothing and is always asked
            // for.
            let is_free = is_expired && attempts.is_first();
            match attempts.next_wait(requested) {
                _ if is_free => {}
                None => return Err(refused(failure)),
                Some(wait) => {
                    source.trouble(&reason(&failure), wait);
                    tokio::time::sleep(wait).await;
                }
            }
            if is_expired || is_unreachable {
                match source.fresh().await {
                    Ok(url) => (state.url, nonsense) = (url, 0),
                    // A proxy's hiccup; the old URL is refused again, and that asks again.
                    Err(error) if error.kind() == Kind::BadAnswer && nonsense < NONSENSE => nonsense += 1,
                    Err(error) => return Err(error),
                }
            }
        }
        let bytes = sink.written();
        let sha256 = sink.finish().map_err(|error| cannot_write(target, error))?;
        Ok(Downloaded {
            bytes,
            sha256,
            wasted: state.wasted,
        })
    }

    async fn attempt(
        &self,
        state: &mut TransferState,
        sink: &mut Sink<'_>,
        target: &Path,
        source: &impl UrlSource,
    ) -> Result<(), TransferEnd> {
        if state.total == Some(state.received) && state.received > 0 {
            return Ok(());
        }
        // Without an ETag two halves could be of two documents.
        let resumes = state.received > 0 && state.etag.is_some();
        let response = self.ask(state, resumes).await?;
        let status = response.status();
        if status.as_u16() == 416 && resumes {
            if response.header(CONTENT_RANGE.as_str()).and_then(unsatisfied) == Some(state.received) {
                // The cut came after the last byte of a result whose length nobody had told.
                state.total = Some(state.received);
                return Ok(());
            }
            // What is on disk cannot be part of what is there now.
            state.restart(sink, target)?;
            return Err(broken("the result changed while it was downloaded"));
        }
        if !status.is_success() {
            // What storage writes may repeat the URL: only its status is ever told.
            return Err(TransferEnd::Retry(Failure::Http {
                status: status.as_u16(),
                problem: Box::default(),
                retry_after: requested_wait(&response),
            }));
        }
        let encoding = ContentEncoding::of(&response).map_err(|failure| senseless(failure.reason()))?;
        let etag = response
            .header(ETAG.as_str())
            .filter(|etag| !etag.starts_with("W/") && encoding == ContentEncoding::Identity)
            .map(str::to_owned);
        match status.as_u16() {
            206 => {
                let range = response.header(CONTENT_RANGE.as_str()).and_then(content_range);
                let fits = range.is_some_and(|(start, total)| {
                    start == state.received
                        && total.is_none_or(|total| state.total.is_none_or(|known| known == total))
                });
                if !resumes || !fits || (etag.is_some() && etag != state.etag) {
                    state.restart(sink, target)?;
                    return Err(broken("the storage answered with another range than asked for"));
                }
                state.total = state.total.or(range.and_then(|(_, total)| total));
            }
            200 => {
                if state.received > 0 {
                    state.restart(sink, target)?;
                }
                sink.decode(encoding);
                state.total = response.content_length();
                state.etag = etag;
            }
            other => return Err(senseless(format!("the storage answered {other} and no document"))),
        }
        read_body(state, sink, response, target, source).await
    }

    /// Asks the storage, which may send the question to another place once: from and to https alone, and
    /// there is no credential to lose.
    async fn ask(&self, state: &TransferState, resumes: bool) -> Result<Response, TransferEnd> {
        let url = Url::parse(state.url.expose())
            .map_err(|_| senseless("the service gave a result address that is not a URL"))?;
        if url.scheme() != "https" && !(url.scheme() == "http" && is_loopback(&url) && self.local) {
            return Err(senseless(
                "the service gave a result address that is not https; it is not followed",
            ));
        }
        let response = self.ask_at(&url, state, resumes).await?;
        let location = match response.status().as_u16() {
            301 | 302 | 303 | 307 | 308 => response.header(LOCATION.as_str()),
            _ => None,
        };
        let next = location.and_then(|location| url.join(location).ok());
        match next.filter(|next| url.scheme() == "https" && next.scheme() == "https") {
            Some(next) => self.ask_at(&next, state, resumes).await,
            None => Ok(response),
        }
    }

    async fn ask_at(&self, url: &Url, state: &TransferState, resumes: bool) -> Result<Response, TransferEnd> {
        let mut request = self
            .http
            .request(Method::GET, url.clone())
            .header(ACCEPT_ENCODING, "identity");
        if let Some(etag) = state.etag.as_ref().filter(|_| resumes) {
            request = request
                .header(RANGE, format!("bytes={}-", state.received))
                .header(IF_RANGE, etag);
        }
        match tokio::time::timeout(STALL, self.http.send(request)).await {
            Ok(answer) => answer.map_err(|error| TransferEnd::Retry(error.into())),
            Err(_) => Err(timed_out("the storage does not answer in time")),
        }
    }
}

async fn read_body(
    state: &mut TransferState,
    sink: &mut Sink<'_>,
    mut response: Response,
    target: &Path,
    source: &impl UrlSource,
) -> Result<(), TransferEnd> {
    let not_kept = |error| match error {
        SinkError::Write(error) => TransferEnd::Fatal(cannot_write(target, error)),
        SinkError::Encoding(error) => senseless(format!("the result does not decompress: {error}")),
        SinkError::NotZip => senseless("the result is not an intact Word document: not a ZIP package"),
    };
    let mut guard = StallGuard::new(state.received);
    loop {
        if state.total.unwrap_or(state.received).max(sink.written()) > LARGEST {
            return Err(senseless(format!(
                "the result is larger than {} GiB",
                LARGEST >> 30
            )));
        }
        let step = match tokio::time::timeout(STALL, response.chunk()).await {
            Ok(step) => step.map_err(|error| TransferEnd::Retry(error.into()))?,
            Err(_) => return Err(timed_out("the transfer has stalled")),
        };
        let Some(step) = step else { break };
        let length = step.len() as u64;
        sink.write(step).map_err(not_kept)?;
        state.received += length;
        state.high_water = state.high_water.max(state.received);
        source.progress(state.received, state.total);
        let left = state.total.map(|total| total.saturating_sub(state.received));
        if let Some(why) = guard.check(state.received, left) {
            return Err(timed_out(&format!("the transfer {why}")));
        }
    }
    match state.total {
        Some(total) if state.received < total => Err(broken("the transfer was cut off")),
        Some(total) if state.received > total => {
            Err(senseless("the storage sent more bytes than it announced"))
        }
        _ => sink.end().map_err(not_kept),
    }
}

/// One line about the storage.
fn reason(failure: &Failure) -> String {
    match failure {
        Failure::Http { status, .. } => format!("the storage answered {status}"),
        other => other.reason(),
    }
}

fn refused(failure: Failure) -> Error {
    match failure {
        // Storage speaks of its own URL; what the user can do is ask for the result again.
        Failure::Http { status, .. } => Error::new(
            Kind::Unreachable,
            format!("the storage refuses the result ({status})"),
        )
        .answer(status, None),
        other => other.into_error(),
    }
}
