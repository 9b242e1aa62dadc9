//! The bytes of a document, by its format, into a builder.

use super::builder::Builder;
use super::kind::DocumentFormat;
use super::text::{self, TextStyle};
use super::{csv, docx, mail, markdown, pdf, sheet};

/// How deep a document lies in another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// In none.
    Outer,
    /// It is an attachment, whose own attachments are left.
    Attached,
}

/// Reads one document of a format into the builder.
///
/// # Errors
/// Why nothing could be read.
pub fn read(bytes: &[u8], kind: DocumentFormat, depth: Depth, builder: &mut Builder) -> Result<(), String> {
    match kind {
        DocumentFormat::Docx => docx::read(bytes, builder),
        DocumentFormat::Workbook => sheet::read(bytes, builder),
        DocumentFormat::Csv => csv::read(bytes, builder),
        DocumentFormat::Pdf => pdf::read(bytes, builder),
        DocumentFormat::Markdown => markdown::read(bytes, builder),
        DocumentFormat::Plain => text::read(bytes, TextStyle::Plain, builder),
        DocumentFormat::Mail => mail::read(bytes, depth, builder),
        DocumentFormat::Html => mail::page(bytes, builder),
    }
}
