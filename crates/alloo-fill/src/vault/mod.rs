//! The vault's side of the engine: documents in, what they say out.
//!
//! A document's bytes go to the [`reader`], in a process of its own, where [`formats`] picks the parser; all
//! parsers tell a [`builder::Builder`] what they find, which decides what is a statement, a register or
//! running text. The [`index`] keeps it, and [`gather`] takes from there what a form may be answered from.

mod gather; // what the documents in scope say, from the index or read anew
mod assemble; // what the chosen documents say, together
mod shortlist; // which of many documents are read for a form
mod index; // what documents said, kept from fill to fill
mod terms; // words as documents are looked up by
mod reader; // the process that reads, both its sides
mod file; // opening a file without a wait or a detour
mod kind; // the formats by files' endings
mod formats; // bytes of a format into a builder
mod content; // what one document says
mod builder; // how content is put together, block by block
mod docx; // Word
mod sheet; // workbooks
mod csv; // comma-separated tables
mod numbers; // numbers as a sheet shows them
mod pdf; // PDFs
mod mail; // mails
mod markdown_text; // Markdown
mod text; // lines of plain text
mod decode; // text in whatever encoding
mod grid; // tables of any format: forms, registers, layout
pub(crate) mod search; // which passages answer a question
pub(crate) mod words; // what one line says

pub(crate) use gather::read;
pub(crate) use reader::{describe, serve};
pub(crate) use shortlist::Query;

#[cfg(test)]
mod tests;
