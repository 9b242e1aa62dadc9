//! Values that must never be printed: the key and presigned URLs. Their `Debug` and `Display` redact; only
//! [`ApiKey::expose`] and [`PresignedUrl::expose`] give the text, and those calls are few enough to read.

use std::borrow::Cow;
use std::fmt;

/// A credential as it goes into the `Authorization` header: an API key (`ak_live_…`, `ak_test_…`) or an OAuth
/// bearer token.
#[derive(Clone, PartialEq, Eq)]
pub struct ApiKey(String);

/// Which world a key belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyEnvironment {
    /// `ak_live_…`: fills cost money.
    Live,
    /// `ak_test_…`.
    Test,
}

impl fmt::Display for KeyEnvironment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            KeyEnvironment::Live => "live",
            KeyEnvironment::Test => "test",
        })
    }
}

impl ApiKey {
    /// Takes the key from text; surrounding white space (a trailing newline from a file) is dropped.
    ///
    /// # Errors
    /// What is wrong with it, without the text itself, where it is empty or could not stand in a header.
    pub fn new(text: &str) -> Result<Self, &'static str> {
        let text = text.trim();
        if text.is_empty() {
            return Err("the key is empty");
        }
        if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(
                "the key holds characters that no key has (spaces, quotes from a document, line breaks)",
            );
        }
        if text.len() > 8192 {
            return Err("the key is far too long");
        }
        Ok(ApiKey(text.to_owned()))
    }

    /// The key itself: for the `Authorization` header and the credential store.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// `ak_test_` or `ak_live_` and four characters, as the service shows keys in lists; `oauth` for other
    /// tokens. Tells keys apart without giving one away.
    pub fn prefix(&self) -> &str {
        match self.environment() {
            // Of a short one, which no service gives, twelve characters would be most of it.
            Some(_) if self.0.len() >= 32 => self.0.get(..12).unwrap_or("ak_…"),
            Some(_) => "ak_…",
            None => "oauth",
        }
    }

    /// What is unlike the keys that the service gives; none of it keeps a key from being sent.
    pub fn oddity(&self) -> Option<&'static str> {
        const LENGTH: usize = 60;
        match self.environment() {
            None => Some("an API key begins with ak_live_ or ak_test_, and this does not"),
            Some(_) if self.0.len() < LENGTH => Some("an API key has 60 characters, and this has fewer"),
            Some(_) if self.0.len() > LENGTH => Some("an API key has 60 characters, and this has more"),
            Some(_) => None,
        }
    }

    /// The environment that the key's name tells; `None` for OAuth tokens.
    pub fn environment(&self) -> Option<KeyEnvironment> {
        if self.0.starts_with("ak_live_") {
            Some(KeyEnvironment::Live)
        } else if self.0.starts_with("ak_test_") {
            Some(KeyEnvironment::Test)
        } else {
            None
        }
    }
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ApiKey({}…)", self.prefix())
    }
}

impl fmt::Display for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}…", self.prefix().trim_end_matches('…'))
    }
}

/// A URL that carries its own authority in its query.
#[derive(Clone, PartialEq, Eq)]
pub struct PresignedUrl(String);

impl PresignedUrl {
    /// Wraps the URL as the service gave it; whether it parses is found when it is used.
    pub fn new(url: impl Into<String>) -> Self {
        PresignedUrl(url.into())
    }

    /// The URL itself: for the transfer and nothing else.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for PresignedUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PresignedUrl(…)")
    }
}

impl fmt::Display for PresignedUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(presigned URL)")
    }
}

/// Names of query parameters that make a URL its own authority: S3, Google, Azure and CloudFront.
const SIGNING: [&str; 9] = [
    "x-amz-signature",
    "x-amz-credential",
    "x-amz-security-token",
    "x-goog-signature",
    "x-goog-credential",
    "awsaccesskeyid",
    "signature",
    "sig",
    "key-pair-id",
];

/// What stands where a presigned URL stood.
const CUT: &str = "(presigned URL)";

/// The text with every presigned URL in it replaced.
pub fn cut_presigned(text: &str) -> Cow<'_, str> {
    let mut kept = String::new();
    let mut rest = text;
    while let Some(at) = rest.find("://") {
        let (before, url) = rest.split_at(at);
        let scheme = before.len() - before.bytes().rev().take_while(u8::is_ascii_alphabetic).count();
        let end = url
            .find(|c: char| c.is_whitespace() || c.is_control() || "\"'<>`{}|^\\".contains(c))
            .unwrap_or(url.len());
        let (url, behind) = url.split_at(end);
        if is_presigned(url) {
            kept.push_str(&before[..scheme]);
            kept.push_str(CUT);
        } else {
            kept.push_str(before);
            kept.push_str(url);
        }
        rest = behind;
    }
    match kept.is_empty() {
        true => Cow::Borrowed(text),
        false => Cow::Owned(kept + rest),
    }
}

/// The text with every presigned URL in it replaced, and of whatever has a key's form no more than its
/// beginning.
pub fn cut_secrets(text: &str) -> Cow<'_, str> {
    match cut_presigned(text) {
        Cow::Borrowed(text) => cut_keys(text),
        Cow::Owned(text) => Cow::Owned(cut_keys(&text).into_owned()),
    }
}

fn cut_keys(text: &str) -> Cow<'_, str> {
    /// What stands before a key's own characters, of which so many make it one.
    const HEADS: [&str; 2] = ["ak_live_", "ak_test_"];
    const LEAST: usize = 24;
    let mut kept = String::new();
    let mut rest = text;
    while let Some(at) = HEADS.iter().filter_map(|head| rest.find(head)).min() {
        let (before, key) = rest.split_at(at + HEADS[0].len());
        let length = key.bytes().take_while(u8::is_ascii_alphanumeric).count();
        kept.push_str(before);
        match length >= LEAST {
            true => kept.push('…'),
            false => kept.push_str(&key[..length]),
        }
        rest = &key[length..];
    }
    match kept.is_empty() {
        true => Cow::Borrowed(text),
        false => Cow::Owned(kept + rest),
    }
}

fn is_presigned(url: &str) -> bool {
    let Some((_, query)) = url.split_once('?') else {
        return false;
    };
    query.split(['&', ';', '?', '#']).any(|part| {
        let name = part.split('=').next().unwrap_or_default();
        // Percent-encoded, once or more, it is the same name to whoever decodes it.
        let name = name
            .replace("%25", "%")
            .replace("%2D", "-")
            .replace("%2d", "-")
            .to_ascii_lowercase();
        SIGNING.contains(&name.trim_start_matches("amp;"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_prints_a_secret() {
        let key = ApiKey::new("ak_test_ABCDEFGHIJKLMNOPQRSTUVWXYZ\n").unwrap();
        assert_eq!(key.expose(), "ak_test_ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        for shown in [format!("{key:?}"), format!("{key}")] {
            assert!(
                shown.contains("ak_test_ABCD") && !shown.contains("EFGH"),
                "{shown}"
            );
        }
        assert_eq!(ApiKey::new("ak_test_ABCD").unwrap().prefix(), "ak_…");
        let token = ApiKey::new("eyJhbGciOi.secret").unwrap();
        assert!(!format!("{token:?} {token}").contains("eyJ"));
        let url = PresignedUrl::new("https://storage.example/o?X-Amz-Signature=abc");
        assert!(!format!("{url:?} {url}").contains("abc"));
    }

    #[test]
    fn keys_that_cannot_stand_in_a_header_are_refused() {
        for text in ["", "  \n", "ak_test_a b", "ak_test_\u{201c}x", "a\nb"] {
            assert!(ApiKey::new(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn presigned_urls_are_cut_from_any_text() {
        for (text, shown) in [
            (
                "see https://s.example/o?a=1&X-Amz-Signature=abc&b=2, then",
                "see (presigned URL) then",
            ),
            ("\"http://127.0.0.1:1/o?sig=abc\"", "\"(presigned URL)\""),
            ("<https://s/o?x%2Damz%2Dsignature=abc>", "<(presigned URL)>"),
            (
                "https://s/o?a=1&amp;X-Goog-Signature=abc https://s/p?Signature=abc",
                "(presigned URL) (presigned URL)",
            ),
            ("é://?sig=abc", "é(presigned URL)"),
        ] {
            assert_eq!(cut_presigned(text), shown);
            assert!(!cut_presigned(text).contains("abc"));
        }
        for kept in [
            "https://s/o?q=signature",
            "no URL ://",
            "?sig=1",
            "",
            "https://api.alloovium.com/errors/not_found",
        ] {
            assert_eq!(cut_presigned(kept), kept);
        }
    }

    #[test]
    fn keys_are_cut_from_any_text() {
        let key = format!("ak_live_{}", "A2".repeat(26));
        let text = format!("{key} and \"{key}\" at https://s/o?sig=abc, ak_test_ABCD");
        let shown = "ak_live_… and \"ak_live_…\" at (presigned URL) ak_test_ABCD";
        assert_eq!(cut_secrets(&text), shown);
        assert_eq!(cut_secrets(shown), shown);
        assert!(matches!(cut_secrets("plain"), Cow::Borrowed("plain")));
    }

    proptest::proptest! {
        #[test]
        fn cutting_never_panics(text: String) {
            let _ = cut_secrets(&format!("{text}://{text}?sig={text}ak_test_{text}"));
        }

        #[test]
        fn no_key_and_no_url_shows(key in "(ak_test_|ak_live_)?[A-Z2-7]{24,60}", url in "https://[a-z]{1,9}/[a-z]{8}\\?[a-z]{8}") {
            let shown = ApiKey::new(&key).unwrap();
            let shown = format!("{shown:?}{shown}");
            proptest::prop_assert!(!shown.contains(&key[13..]), "{}", shown);
            let shown = PresignedUrl::new(url.as_str());
            let shown = format!("{shown:?}{shown}");
            proptest::prop_assert!(!shown.contains(&url[9..]), "{}", shown);
        }

        #[test]
        fn what_is_taken_for_a_key_can_stand_in_a_header(text: String) {
            if let Ok(key) = ApiKey::new(&text) {
                proptest::prop_assert!(key.expose().bytes().all(|byte| byte.is_ascii_graphic()));
            }
        }
    }
}
