//! Reading an answer: within a bound of bytes and time, and decoded.

use std::io::Read;
use std::time::{Duration, SystemTime};

use reqwest::header::{CONTENT_ENCODING, RETRY_AFTER};

use super::answer::Answer;
use super::failure::Failure;
use super::retry_after;
use super::types::ApiProblem;
use crate::net::{NetworkPart, Response};
use alloo_common::secret::ApiKey;

/// The most of a JSON answer that is read. A status has 1 KiB, a page of 100 documents 100 KiB.
const ANSWER_LIMIT: usize = 4 << 20;
/// The most of an error's body that is read.
const PROBLEM_LIMIT: usize = 256 << 10;
/// Until a body that has begun must have come.
pub(super) const BODY_TIMEOUT: Duration = Duration::from_secs(30);

/// The answer if it is a success, else what it says.
pub(super) async fn success(response: Response, key: &ApiKey) -> Result<Response, Failure> {
    let status = response.status();
    if status.is_success() {
        return Ok(response);
    }
    let retry_after = requested_wait(&response);
    // An error without a readable body is still that error.
    let body = bounded(response, PROBLEM_LIMIT).await.unwrap_or_default();
    let answer = Answer::read(&body, Some(key));
    let mut problem = Box::new(answer.map(ApiProblem::from_answer).unwrap_or_default());
    if status.is_redirection() && problem.detail.is_none() {
        problem.detail = Some("it redirects to another address".into());
    }
    let retry_after = retry_after.max(problem.retry_after);
    Err(Failure::Http {
        status: status.as_u16(),
        problem,
        retry_after,
    })
}

/// The longest wait that the answer's `Retry-After` asks for.
pub(crate) fn requested_wait(response: &Response) -> Option<Duration> {
    let now = SystemTime::now();
    let values = response.headers().get_all(RETRY_AFTER).iter();
    values
        .filter_map(|value| retry_after::parse(value.to_str().ok()?, now))
        .max()
}

/// The JSON of an answer.
pub(super) async fn json(response: Response, key: &ApiKey) -> Result<Answer, Failure> {
    let body = bounded(response, ANSWER_LIMIT).await?;
    Answer::read(&body, Some(key)).ok_or_else(|| {
        let kind = match body.trim_ascii_start().starts_with(b"<") {
            true => "a web page",
            false => "not JSON",
        };
        Failure::Garbage(format!("the service's answer makes no sense: it is {kind}"))
    })
}

/// A decoded body of at most so many bytes within [`BODY_TIMEOUT`], whatever the server does.
async fn bounded(mut response: Response, limit: usize) -> Result<Vec<u8>, Failure> {
    let too_large = || {
        Failure::Garbage(format!(
            "the service's answer is larger than {} MiB",
            limit.div_ceil(1 << 20)
        ))
    };
    let read = async {
        let mut body = Vec::new();
        while let Some(step) = response.chunk().await? {
            if body.len() + step.len() > limit {
                return Err(too_large());
            }
            body.extend_from_slice(&step);
        }
        Ok(body)
    };
    let body = tokio::time::timeout(BODY_TIMEOUT, read)
        .await
        .unwrap_or_else(|_| {
            let text = "the service's answer does not end".to_owned();
            Err(Failure::Network(NetworkPart::Timeout, text))
        })?;
    let encoding = ContentEncoding::of(&response)?;
    let decoded = match encoding {
        ContentEncoding::Identity => return Ok(body),
        ContentEncoding::Gzip => read_at_most(flate2::read::MultiGzDecoder::new(&*body), limit),
        ContentEncoding::Deflate => read_at_most(flate2::read::ZlibDecoder::new(&*body), limit),
    };
    match decoded {
        Ok(Some(decoded)) => Ok(decoded),
        Ok(None) => Err(too_large()),
        Err(error) => Err(Failure::Garbage(format!(
            "the service's answer does not decompress: {error}"
        ))),
    }
}

fn read_at_most(decoder: impl Read, limit: usize) -> std::io::Result<Option<Vec<u8>>> {
    let mut decoded = Vec::new();
    decoder.take(limit as u64 + 1).read_to_end(&mut decoded)?;
    Ok((decoded.len() <= limit).then_some(decoded))
}

/// How a body is compressed. None was asked for, but caches and proxies compress all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ContentEncoding {
    Identity,
    Gzip,
    Deflate,
}

impl ContentEncoding {
    /// As the answer labels its body.
    pub(crate) fn of(response: &Response) -> Result<Self, Failure> {
        let label = response.header(CONTENT_ENCODING.as_str()).unwrap_or_default();
        match label.trim().to_ascii_lowercase().as_str() {
            "" | "identity" => Ok(ContentEncoding::Identity),
            "gzip" | "x-gzip" => Ok(ContentEncoding::Gzip),
            "deflate" => Ok(ContentEncoding::Deflate),
            _ => Err(Failure::Garbage(
                "the answer is compressed in a way that was not asked for".into(),
            )),
        }
    }
}
