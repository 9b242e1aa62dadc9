//! One answer for one intent: keys, what they are compared by, and which requests are under way. What a
//! key has answered lies in the [store](super::store), in the transaction that made the job.

use std::collections::HashSet;
use std::sync::{Arc, Mutex};

use axum::http::HeaderMap;

use super::files::sha256_hex;
use super::problem::{ProblemCode, ProblemDetails};

/// The request's `Idempotency-Key`, if it has one: 1–255 of `A-Za-z0-9_-.:`.
pub(crate) fn key(headers: &HeaderMap) -> Result<Option<String>, ProblemDetails> {
    let mut values = headers.get_all("idempotency-key").iter();
    let Some(value) = values.next() else {
        return Ok(None);
    };
    let text = value.to_str().unwrap_or_default();
    let valid = (1..=255).contains(&text.len())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"_-.:".contains(&byte))
        && values.next().is_none();
    if valid {
        Ok(Some(text.to_owned()))
    } else {
        Err(ProblemDetails::new(
            ProblemCode::InvalidIdempotencyKey,
            "Idempotency-Key takes 1 to 255 of the characters A-Z a-z 0-9 _ - . :",
        ))
    }
}

/// What a repeated request must have in common with the first: the path, the content type (the boundary
/// stands in it) and the body's bytes.
pub(crate) fn fingerprint(path: &str, content_type: &str, body_sha256: &str) -> String {
    sha256_hex(format!("{path}\n{content_type}\n{body_sha256}"))
}

/// The keys whose first request is still being received or worked on in this process.
#[derive(Debug, Clone, Default)]
pub(crate) struct UnderWay(Arc<Mutex<HashSet<(String, String)>>>);

/// Holds a key until it is dropped.
#[derive(Debug)]
pub(crate) struct Hold {
    all: UnderWay,
    key: (String, String),
}

impl UnderWay {
    /// Takes the key, unless another request holds it.
    pub(crate) fn hold(&self, credential: &str, key: &str) -> Option<Hold> {
        let key = (credential.to_owned(), key.to_owned());
        let mut held = self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        held.insert(key.clone()).then(|| Hold {
            all: self.clone(),
            key,
        })
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        let mut held = self.all.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        held.remove(&self.key);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys() {
        let with = |text: &str| {
            let mut headers = HeaderMap::new();
            headers.insert("idempotency-key", text.parse().unwrap());
            key(&headers)
        };
        assert_eq!(with("a-Z_0.9:x").unwrap().as_deref(), Some("a-Z_0.9:x"));
        assert_eq!(with(&"k".repeat(255)).unwrap().unwrap().len(), 255);
        for bad in ["", "a b", "a/b", &"k".repeat(256)] {
            assert_eq!(
                with(bad).unwrap_err().code,
                ProblemCode::InvalidIdempotencyKey,
                "{bad:?}"
            );
        }
        assert!(key(&HeaderMap::new()).unwrap().is_none());
    }

    #[test]
    fn one_request_at_a_time() {
        let under_way = UnderWay::default();
        let first = under_way.hold("c", "k").unwrap();
        assert!(under_way.hold("c", "k").is_none());
        assert!(under_way.hold("d", "k").is_some());
        drop(first);
        assert!(under_way.hold("c", "k").is_some());
    }
}
