//! What a command means to do, written down before it is done: with the key and the boundary that make every
//! try the same bytes.

use std::time::Duration;

use sha2::{Digest, Sha256};

use super::clock::{is_alive, now};
use crate::error::{Error, Kind, Result};
use alloo_common::digest::hex;

/// What one fill is, before it has a key.
#[derive(Debug, Clone)]
pub struct FillSpec<'a> {
    /// The template's absolute path.
    pub template: &'a str,
    /// The file name that is sent.
    pub file_name: &'a str,
    /// The template's digest.
    pub digest: &'a str,
    /// Project and documents, canonical.
    pub scope: &'a str,
    /// The service's address, or the embedded one's state folder.
    pub service: &'a str,
    /// The credential's prefix.
    pub credential: &'a str,
    /// The user's own key.
    pub key: Option<&'a str>,
}

/// An intent that is on disk.
#[derive(Debug, Clone)]
pub struct Intent {
    /// Its row; `None` where the record could not be written.
    pub row: Option<i64>,
    /// The idempotency key.
    pub key: String,
    /// The multipart boundary.
    pub boundary: String,
    /// The file name that is sent: the first try's.
    pub file_name: String,
    /// When it was put on disk (Unix milliseconds).
    pub(super) created: i64,
    /// The row's count when this process took it up: as long as it stands, no other has.
    pub turn: i64,
    /// What came of looking for an earlier one.
    pub prior: PriorFill,
}

/// What an intent has to do with earlier ones.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PriorFill {
    /// Nothing.
    None,
    /// It continues one that has no answer, started so long ago.
    Continued(Duration),
    /// Another process got the answer while this one was starting: the job is there already.
    Joined(String),
    /// It is new, though an identical fill is still running.
    Running(String),
    /// It is new, though a fill of an older version of this template has no answer.
    Edited(Duration),
    /// It is new, though the same fill under another credential has no answer.
    OtherKey(Duration),
}

impl Intent {
    /// An intent with a key of its own that is not on disk yet.
    pub fn fresh(spec: &FillSpec<'_>) -> Self {
        let key = spec
            .key
            .map_or_else(|| uuid::Uuid::new_v4().to_string(), str::to_owned);
        Intent {
            row: None,
            boundary: boundary(&key, spec.digest),
            key,
            file_name: spec.file_name.to_owned(),
            created: now(),
            turn: 1,
            prior: PriorFill::None,
        }
    }

    /// Whether the service still knows the key if it has seen it.
    pub fn is_alive(&self) -> bool {
        is_alive(self.created)
    }

    /// The key may be sent again.
    ///
    /// # Errors
    /// [`Kind::Conflict`] where the service no longer knows it.
    pub fn check_key(&self) -> Result<()> {
        match self.is_alive() {
            true => Ok(()),
            false => Err(outcome_unknown("too long ago")),
        }
    }
}

/// The boundary of an intent: a function of its key and template, so that a retry in another process has it
/// too.
pub fn boundary(key: &str, digest: &str) -> String {
    let hash = Sha256::new()
        .chain_update(key)
        .chain_update([0])
        .chain_update(digest)
        .finalize();
    format!("alloo-{}", hex(&hash[..20]))
}

/// The error of a fill that may have been made, under a key that the service no longer knows; `sent` says
/// when.
pub fn outcome_unknown(sent: &str) -> Error {
    Error::new(
        Kind::Conflict,
        format!(
            "a fill of this template was sent {sent} and never answered; whether it was made is unknown, and the service no longer knows its key"
        ),
    )
    .code("outcome_unknown")
    .hint("look for its result in your account; to start a new fill, run the command with --idempotency-key and any new value")
}
