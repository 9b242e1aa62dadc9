//! The bytes of a document, by its format, into a builder.

use super::builder::Builder;
use super::kind::DocumentFormat;
use super::{csv, docx, mail, markdown_text, pdf, sheet, words};

/// How deep a document lies in another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Depth {
    /// In none.
    Outer,
    /// It is an attachment, whose own attachments are left.
    Attached,
}

/// Reads one document of a format into the builder.
///
/// # Errors
/// Why nothing could be read.
pub(super) fn read(bytes: &[u8], kind: DocumentFormat, builder: &mut Builder) -> Result<(), String> {
    read_at(bytes, kind, Depth::Outer, builder)
}

fn read_at(bytes: &[u8], kind: DocumentFormat, depth: Depth, builder: &mut Builder) -> Result<(), String> {
    let mut attach = |name: &str, bytes: &[u8], builder: &mut Builder| {
        if depth == Depth::Outer {
            attached(name, bytes, builder);
        }
    };
    match kind {
        DocumentFormat::Docx => docx::read(bytes, builder),
        DocumentFormat::Workbook => sheet::read(bytes, builder),
        DocumentFormat::Csv => csv::read(bytes, builder),
        DocumentFormat::Pdf => pdf::read(bytes, builder),
        DocumentFormat::Markdown => markdown_text::read(bytes, builder),
        DocumentFormat::Plain => mail::read_text(bytes, builder),
        DocumentFormat::Mail => mail::read(bytes, builder, &mut attach),
        DocumentFormat::Outlook => mail::read_outlook(bytes, builder, &mut attach),
        DocumentFormat::Html => mail::page(bytes, builder),
    }
}

/// Reads a mail's attachment, where its format is read.
fn attached(name: &str, bytes: &[u8], builder: &mut Builder) {
    let Some(kind) = DocumentFormat::of(name) else {
        return;
    };
    let mut inner = Builder::default();
    match read_at(bytes, kind, Depth::Attached, &mut inner) {
        Ok(()) => builder.attach(name, inner.finish()),
        Err(why) => builder.partly(format!(
            "its attachment \"{}\" could not be read: {why}",
            words::head(name, 200)
        )),
    }
}
