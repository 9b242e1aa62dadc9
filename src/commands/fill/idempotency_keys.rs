//! The idempotency keys that the user names.

use std::io::Read;

use alloo_common::digest::hex;
use sha2::{Digest, Sha256};

use crate::error::{Error, Kind, Result};
use crate::jobs::Scope;
use crate::template::CheckedTemplate;

/// The longest key that the service takes.
const LONGEST: usize = 255;
/// The hexadecimal digits of a digest that a key made of a prefix ends with.
const DIGITS: usize = 16;

/// Under which keys the fills of a command are sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum KeyChoice {
    /// Under keys that alloo makes and keeps.
    Own,
    /// The one fill, under this key.
    Exact(String),
    /// Each fill under a key that begins so and ends with a digest of its template and scope.
    Prefix(String),
}

impl KeyChoice {
    /// The choice of `--idempotency-key` for so many templates.
    pub(super) fn new(given: Option<&str>, templates: usize) -> Result<Self> {
        let Some(key) = given else {
            return Ok(KeyChoice::Own);
        };
        let longest = if templates > 1 {
            LONGEST - DIGITS - 1
        } else {
            LONGEST
        };
        let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.:".contains(&byte);
        if !(1..=longest).contains(&key.len()) || !key.bytes().all(is_allowed) {
            return Err(Error::new(Kind::Input, "--idempotency-key is not a key")
                .code("invalid_idempotency_key")
                .hint(format!("1 to {longest} letters, digits and _ - . :")));
        }
        Ok(match templates {
            0 | 1 => KeyChoice::Exact(key.to_owned()),
            _ => KeyChoice::Prefix(key.to_owned()),
        })
    }

    /// The key that does not depend on the template.
    pub(super) fn exact(&self) -> Option<&str> {
        match self {
            KeyChoice::Exact(key) => Some(key),
            KeyChoice::Own | KeyChoice::Prefix(_) => None,
        }
    }

    /// The key of one fill; none where alloo makes one.
    pub(super) fn key(&self, template: &CheckedTemplate, scope: &Scope) -> Result<Option<String>> {
        match self {
            KeyChoice::Own => Ok(None),
            KeyChoice::Exact(key) => Ok(Some(key.clone())),
            KeyChoice::Prefix(prefix) => {
                let digest = sha256(template).map_err(|error| {
                    Error::new(Kind::Input, format!("cannot read {}", template.shown())).because(error)
                })?;
                Ok(Some(with_digest(prefix, &digest, scope)))
            }
        }
    }
}

/// The prefix, and a digest of the template's digest and the scope.
fn with_digest(prefix: &str, template: &str, scope: &Scope) -> String {
    let mut documents = scope.documents.clone();
    documents.sort();
    let project = scope.project.as_deref().unwrap_or("");
    let text = format!("{template}\n{project}\n{}", documents.join(","));
    let mut digits = hex(&Sha256::digest(text));
    digits.truncate(DIGITS);
    format!("{prefix}-{digits}")
}

fn sha256(template: &CheckedTemplate) -> std::io::Result<String> {
    let mut file = template.open()?;
    let mut hash = Sha256::new();
    let mut buffer = vec![0; 64 << 10];
    loop {
        match file.read(&mut buffer)? {
            0 => return Ok(hex(&hash.finalize())),
            read => hash.update(&buffer[..read]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_template_has_the_key_itself_and_several_a_prefix() {
        let choice = |key: &str, templates| KeyChoice::new(Some(key), templates);
        assert_eq!(KeyChoice::new(None, 3).unwrap(), KeyChoice::Own);
        assert_eq!(choice("k", 1).unwrap(), KeyChoice::Exact("k".into()));
        assert_eq!(choice("k", 2).unwrap(), KeyChoice::Prefix("k".into()));
        assert!(choice(&"k".repeat(255), 1).is_ok() && choice(&"k".repeat(238), 2).is_ok());
        for (key, templates) in [
            ("", 1),
            ("a b", 1),
            (&*"k".repeat(256), 1),
            (&*"k".repeat(239), 2),
        ] {
            assert_eq!(choice(key, templates).unwrap_err().kind(), Kind::Input, "{key}");
        }
    }

    #[test]
    fn the_digest_is_of_the_template_and_the_scope_in_any_order() {
        let scope = |documents: &[&str]| Scope {
            documents: documents.iter().map(|&id| id.to_owned()).collect(),
            project: Some("p".into()),
        };
        let key = with_digest("run-7", "ab", &scope(&["e", "d"]));
        // printf 'ab\np\nd,e' | sha256sum
        assert_eq!(key, "run-7-0128a3d4c641b55f");
        assert_eq!(key, with_digest("run-7", "ab", &scope(&["d", "e"])));
        assert_ne!(key, with_digest("run-7", "ab", &Scope::default()));
    }
}
