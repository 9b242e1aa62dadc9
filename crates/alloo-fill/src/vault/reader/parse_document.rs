//! A document's bytes, read in the process at hand.

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::super::builder::Builder;
use super::super::content::Content;
use super::super::kind::DocumentFormat;
use super::super::{formats, terms};
use super::said::{Card, Said};

/// What is read in a document of a name, for a person's eyes.
///
/// # Errors
/// Why nothing can be read in it.
pub(crate) fn describe(name: &str, bytes: &[u8]) -> Result<String, String> {
    let kind = DocumentFormat::of(name).ok_or("documents of this kind are not read")?;
    content(kind, bytes).map(|content| format!("{content:#?}"))
}

/// Reads a document from its bytes, as it is kept.
pub(super) fn read(kind: DocumentFormat, bytes: &[u8]) -> Result<Said, String> {
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
        formats::read(bytes, kind, &mut builder)?;
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
