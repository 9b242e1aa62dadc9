//! The bytes of a document, by its format, into a builder.

use super::builder::Builder;
use super::kind::Kind;
use super::text::{self, Style};
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
pub fn read(bytes: &[u8], kind: Kind, depth: Depth, builder: &mut Builder) -> Result<(), String> {
    match kind {
        Kind::Docx => docx::read(bytes, builder),
        Kind::Workbook => sheet::read(bytes, builder),
        Kind::Csv => csv::read(bytes, builder),
        Kind::Pdf => pdf::read(bytes, builder),
        Kind::Markdown => markdown::read(bytes, builder),
        Kind::Plain => text::read(bytes, Style::Plain, builder),
        Kind::Mail => mail::read(bytes, depth, builder),
        Kind::Html => mail::page(bytes, builder),
    }
}
