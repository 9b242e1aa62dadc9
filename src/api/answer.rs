//! Answers, with every secret cut out of them before anything else sees them.

use std::borrow::Cow;

use serde_json::{Map, Value};

use alloo_common::secret::{ApiKey, PresignedUrl, cut_presigned};

/// The field that holds a presigned URL.
const DOWNLOAD_URL: &str = "filled_download_url";

/// A JSON answer without secrets: presigned URLs are cut from all its texts, and so is the key where the
/// service repeats it.
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

    /// Reads the bytes of an answer. A byte order mark and half a surrogate pair are no reason to lose the
    /// rest.
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
