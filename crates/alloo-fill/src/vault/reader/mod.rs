//! Reading documents where an overflow, an abort or a gigabyte ends only that: in a process that is started once for a fill, given one
//! document after another, and replaced when a document takes it along.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};

use serde::{Deserialize, Serialize};

use super::builder::Builder;
use super::content::Content;
use super::file::{Hash, Opened};
use super::kind::DocumentFormat;
use super::{formats, terms};
use process::Process;

mod frames;
mod process;
mod serve;
pub use serve::serve;

/// What is kept of a document beside its content.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
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
pub struct Said {
    /// What is known of it without its content.
    pub card: Card,
    /// Its [`Content`] as it is kept.
    pub content: Vec<u8>,
    /// Its [terms], each once, parted by blanks.
    pub terms: String,
}

/// Why a document was not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    /// For people.
    pub why: String,
    /// Whether it may go better next time, with the same file.
    pub passing: bool,
}

impl Trouble {
    /// A trouble that may pass.
    pub fn passing(why: impl Into<String>) -> Self {
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

/// Where documents are read.
#[derive(Debug)]
pub enum Reader<'a> {
    /// In this process.
    Here,
    /// In one of its own.
    Apart(Process<'a>),
}

impl<'a> Reader<'a> {
    /// A reader in a process of the program, or in this one where there is none.
    pub fn new(program: Option<&'a std::path::Path>) -> Self {
        program.map_or(Reader::Here, |program| Reader::Apart(Process::new(program)))
    }

    /// Reads one document. Gives up soon after `stop` is set.
    pub fn read(
        &mut self,
        kind: DocumentFormat,
        file: &mut Opened,
        stop: &AtomicBool,
    ) -> Result<(Hash, Result<Said, String>), Trouble> {
        if file.stamp.size() > kind.largest() {
            return Err(format!("larger than {} MiB", kind.largest() >> 20).into());
        }
        match self {
            Reader::Here => {
                let mut bytes = Vec::new();
                let hash = file.pass(&mut |piece: &[u8]| -> Result<(), std::io::Error> {
                    if stop.load(Ordering::Relaxed) {
                        return Err(std::io::ErrorKind::Interrupted.into());
                    }
                    bytes.extend_from_slice(piece);
                    Ok(())
                });
                let hash = hash.map_err(|error| Trouble::passing(format!("cannot be read: {error}")))?;
                Ok((hash, read(kind, &bytes)))
            }
            Reader::Apart(process) => process.read(kind, file, stop),
        }
    }
}

/// What is read in a document of a name, for a person's eyes.
///
/// # Errors
/// Why nothing can be read in it.
pub fn describe(name: &str, bytes: &[u8]) -> Result<String, String> {
    let kind = DocumentFormat::of(name).ok_or("documents of this kind are not read")?;
    content(kind, bytes).map(|content| format!("{content:#?}"))
}

/// Reads a document from its bytes, as it is kept.
pub fn read(kind: DocumentFormat, bytes: &[u8]) -> Result<Said, String> {
    let content = content(kind, bytes)?;
    let card = Card {
        title: content.title.clone(),
        dated: content.dated,
        revision: content.revision.clone(),
        partly: content.partly.clone(),
    };
    let kept = postcard::to_allocvec(&content).map_err(|error| format!("it cannot be kept: {error}"))?;
    Ok(Said {
        card,
        terms: terms::of(&content),
        content: kept,
    })
}

/// What a document says. What a parser stumbles over costs that document alone.
fn content(kind: DocumentFormat, bytes: &[u8]) -> Result<Content, String> {
    if bytes.is_empty() {
        return Err("the file is empty".into());
    }
    let content = catch_unwind(AssertUnwindSafe(|| {
        let mut builder = Builder::default();
        formats::read(bytes, kind, formats::Depth::Outer, &mut builder)?;
        Ok::<Content, String>(builder.finish())
    }));
    let content = content.unwrap_or_else(|_| Err("the file is built in a way that cannot be read".into()))?;
    if content.is_empty() {
        return Err(match (kind, content.partly) {
            (_, Some(why)) => why,
            (DocumentFormat::Pdf, None) => "it has no text (a scan?)".into(),
            (_, None) => "nothing could be read in it".into(),
        });
    }
    Ok(content)
}
