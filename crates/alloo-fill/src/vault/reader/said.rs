//! What comes of reading a document.

use serde::{Deserialize, Serialize};

/// What is kept of a document beside its content.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Card {
    /// See [`crate::model::Document::title`].
    pub title: Option<String>,
    /// See [`crate::model::Document::dated`].
    pub dated: Option<jiff::civil::Date>,
    /// See [`crate::model::Document::revision`].
    pub revision: Option<String>,
    /// Why only a part of it was read.
    pub partly: Option<String>,
}

/// What one document said, ready to be kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Said {
    /// What is known of it without its content.
    pub card: Card,
    /// Its [`Content`](super::super::content::Content) as it is kept.
    pub content: Vec<u8>,
    /// Its [terms](super::super::terms), each once, parted by blanks.
    pub terms: String,
}

/// Why a document was not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Trouble {
    /// For people.
    pub why: String,
    /// Whether it may go better next time, with the same file.
    pub passing: bool,
}

impl Trouble {
    /// A trouble that may pass.
    pub(crate) fn passing(why: impl Into<String>) -> Self {
        Trouble {
            why: why.into(),
            passing: true,
        }
    }
}

impl<T: Into<String>> From<T> for Trouble {
    fn from(why: T) -> Self {
        Trouble {
            why: why.into(),
            passing: false,
        }
    }
}
