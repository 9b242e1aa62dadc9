//! Why a template cannot be used.

use std::fmt;

/// How the message of an unreadable template begins.
const TEMPLATE: &str = "the template cannot be read: ";

/// The kind of an [`Error`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ErrorKind {
    /// It is not a document that can be read.
    Unreadable,
    /// It is protected by a password.
    Protected,
    /// It is larger than what is read.
    TooLarge,
}

/// Why a template cannot be used; the message names the part and the place where they are known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    /// What kind of failure it is.
    pub kind: ErrorKind,
    /// For people.
    pub message: String,
}

impl Error {
    /// [`ErrorKind::Unreadable`], with the reason.
    pub fn unreadable(reason: impl fmt::Display) -> Error {
        Error {
            kind: ErrorKind::Unreadable,
            message: format!("{TEMPLATE}{reason}"),
        }
    }

    /// The reason, without the word for what cannot be read.
    pub fn reason(&self) -> &str {
        self.message.strip_prefix(TEMPLATE).unwrap_or(&self.message)
    }

    /// [`ErrorKind::TooLarge`], with what is too large.
    pub fn too_large(message: impl Into<String>) -> Error {
        Error {
            kind: ErrorKind::TooLarge,
            message: message.into(),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {}
