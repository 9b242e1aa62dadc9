//! Answers: read within a bound, decoded, and with every secret cut out of them before anything else sees them.

use std::borrow::Cow;
use std::io::Read;
use std::time::{Duration, SystemTime};

use reqwest::header::{CONTENT_ENCODING, RETRY_AFTER};
use serde_json::{Map, Value};

use super::failure::Failure;
use super::retry;
use super::types::ApiProblem;
use crate::net::{NetworkPart, Response};
use alloo_common::secret::{ApiKey, PresignedUrl, cut_presigned};

/// The most of a JSON answer that is read. A status has 1 KiB, a page of 100 documents 100 KiB.
const ANSWER_LIMIT: usize = 4 << 20;
/// The most of an error's body that is read.
const PROBLEM_LIMIT: usize = 256 << 10;
/// Until a body that has begun must have come.
pub(super) const BODY_TIMEOUT: Duration = Duration::from_secs(30);
/// The field that holds a presigned URL.
const DOWNLOAD_URL: &str = "filled_download_url";

/// A JSON answer without secrets: presigned URLs are cut from all its texts, and so is the key where the service repeats it.
#[derive(Debug, Clone)]
pub struct Answer {
    /// What the service said.
    pub value: Value,
    /// The result's address, where the answer names one.
    pub download: Option<PresignedUrl>,
}

impl From<Value> for Answer {
    fn from(value: Value) -> Self {
        Answer::new(value, None)
    }
}

impl Answer {
    /// Cuts the secrets out of a value: the one place that does.
    fn new(mut value: Value, key: Option<&ApiKey>) -> Self {
        let url = match &mut value {
            Value::Object(fields) => fields.remove(DOWNLOAD_URL),
            _ => None,
        };
        let url = url.as_ref().and_then(Value::as_str).map(str::to_owned);
        let url = url.filter(|url| !url.is_empty());
        let cutter = Cutter {
            key: key.map(ApiKey::expose).filter(|key| key.len() >= 8),
            url: url.as_deref().filter(|url| url.len() >= 8),
        };
        cutter.cut(&mut value);
        Answer {
            value,
            download: url.map(PresignedUrl::new),
        }
    }

    /// Reads the bytes of an answer. A byte order mark and half a surrogate pair are no reason to lose the rest.
    pub fn read(bytes: &[u8], key: Option<&ApiKey>) -> Option<Self> {
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        let value = serde_json::from_slice(bytes).ok().or_else(|| {
            let text = String::from_utf8_lossy(bytes);
            serde_json::from_str(&replace_lone_surrogates(&text)).ok()
        })?;
        Some(Answer::new(value, key))
    }

    /// The fields of an object.
    pub fn into_fields(self) -> Option<Map<String, Value>> {
        match self.value {
            Value::Object(fields) => Some(fields),
            _ => None,
        }
    }
}

/// What is cut out of an answer's texts.
struct Cutter<'a> {
    key: Option<&'a str>,
    url: Option<&'a str>,
}

impl Cutter<'_> {
    fn cut(&self, value: &mut Value) {
        match value {
            Value::String(text) => {
                if let Cow::Owned(cut) = self.text(text) {
                    *text = cut;
                }
            }
            Value::Array(values) => values.iter_mut().for_each(|value| self.cut(value)),
            Value::Object(fields) => {
                fields.remove(DOWNLOAD_URL);
                fields.values_mut().for_each(|value| self.cut(value));
                let is_clean = |name: &String| matches!(self.text(name), Cow::Borrowed(_));
                if !fields.keys().all(is_clean) {
                    let all = std::mem::take(fields).into_iter();
                    *fields = all
                        .map(|(name, value)| (self.text(&name).into_owned(), value))
                        .collect();
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    fn text<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let mut text = Cow::Borrowed(text);
        for (secret, shown) in [(self.key, "***"), (self.url, "(presigned URL)")] {
            if let Some(secret) = secret.filter(|secret| text.contains(secret)) {
                text = Cow::Owned(text.replace(secret, shown));
            }
        }
        match cut_presigned(&text) {
            Cow::Borrowed(_) => text,
            Cow::Owned(cut) => Cow::Owned(cut),
        }
    }
}

/// The JSON text with U+FFFD for each `\uD800` to `\uDFFF` that has no other half.
fn replace_lone_surrogates(text: &str) -> Cow<'_, str> {
    const HIGH: std::ops::RangeInclusive<u32> = 0xD800..=0xDBFF;
    const LOW: std::ops::RangeInclusive<u32> = 0xDC00..=0xDFFF;
    let escape = |text: &str| {
        let digits = text.strip_prefix("\\u")?.get(..4)?;
        u32::from_str_radix(digits, 16).ok()
    };
    let mut repaired = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        let (before, escaped) = rest.split_at(at);
        repaired.push_str(before);
        let pair = escape(escaped).zip(escaped.get(6..).and_then(escape));
        let length = match (escape(escaped), pair) {
            (_, Some((high, low))) if HIGH.contains(&high) && LOW.contains(&low) => 12,
            (Some(code), _) if HIGH.contains(&code) || LOW.contains(&code) => {
                repaired.push_str("\\uFFFD");
                rest = escaped.get(6..).unwrap_or_default();
                continue;
            }
            // The backslash and what it escapes.
            _ => 1 + escaped.chars().nth(1).map_or(0, char::len_utf8),
        };
        let (kept, behind) = escaped.split_at(length);
        repaired.push_str(kept);
        rest = behind;
    }
    match repaired.is_empty() {
        true => Cow::Borrowed(text),
        false => Cow::Owned(repaired + rest),
    }
}

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
        .filter_map(|value| retry::retry_after(value.to_str().ok()?, now))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_cut_at_any_depth() {
        let key = ApiKey::new("ak_test_ABCDEFGHIJKLMNOPQRSTUVWXYZ").unwrap();
        let body = br#"{"filled_download_url": "https://s/o?secret=1", "note": "got https://s/o?secret=1",
            "deep": [{"filled_download_url": "https://s/p?secret=2", "x": "a https://s/q?X-Amz-Signature=secret b"}],
            "ak_test_ABCDEFGHIJKLMNOPQRSTUVWXYZ": "key \u0061k_test_ABCDEFGHIJKLMNOPQRSTUVWXYZ!", "status": "completed"}"#;
        let answer = Answer::read(body, Some(&key)).unwrap();
        assert_eq!(answer.download.as_ref().unwrap().expose(), "https://s/o?secret=1");
        let text = format!("{answer:?}");
        assert!(!text.contains("secret") && !text.contains("ABCDEF"), "{text}");
        assert_eq!(answer.value["***"], "key ***!");
        assert_eq!(answer.value["note"], "got (presigned URL)");
    }

    #[test]
    fn half_a_pair_and_a_byte_order_mark_cost_nothing_else() {
        for (body, text) in [
            (r#"{"a": "x\ud83dy"}"#, "x\u{FFFD}y"),
            (r#"{"a": "x\udc00\ud83d\ude00"}"#, "x\u{FFFD}\u{1F600}"),
            (r#"{"a": "\\ud83d\ud83d"}"#, "\\ud83d\u{FFFD}"),
            (r#"{"a": "\ud83d\ud83d\ude00"}"#, "\u{FFFD}\u{1F600}"),
            ("\u{FEFF}{\"a\": \"x\"}", "x"),
        ] {
            assert_eq!(
                Answer::read(body.as_bytes(), None).unwrap().value["a"],
                text,
                "{body}"
            );
        }
        let latin = b"{\"a\": \"caf\xE9\"}";
        assert_eq!(Answer::read(latin, None).unwrap().value["a"], "caf\u{FFFD}");
        assert!(Answer::read(b"<html>", None).is_none());
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_repaired_without_a_panic(text: String, tail in "(\\\\u[dD][89abcdefABCDEF]{0,3}|\\\\|é){0,6}") {
            let _ = replace_lone_surrogates(&format!("{text}{tail}"));
            let _ = Answer::read(format!("\"{text}{tail}\"").as_bytes(), None);
        }
    }
}
