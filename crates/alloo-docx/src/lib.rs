//! Word documents as a fill sees them: whether a package is intact, and which slots a template has.
//!
//! Everything here rests on the bytes of the documents alone, and everything is bounded, so that no document can exhaust memory or time.
#![cfg_attr(rustfmt, rustfmt_skip)]

mod check;          // whether a package is intact, whatever it says
mod error;          // why a template cannot be used
pub mod package;    // the parts of a package
pub mod tree;       // one part: elements that know their bytes
pub mod text;       // its paragraphs as text
pub mod slot;       // what a template asks for, as plain data
pub mod marks;      // marks and blanks in plain text
pub mod controls;   // content controls
pub mod fields;     // mail-merge and form fields
pub mod place;      // where in a part a value goes
pub mod tables;     // cells with labels, schedules
mod lines;          // marks, blanks and labels of paragraphs
mod describe;       // what a slot is called
pub mod sections;   // headings with nothing under them
mod about;          // a form's title, and what it says already
pub mod find;       // every slot of a part
pub mod report;     // what a fill did, as it travels in the document

pub use about::title;
pub use check::*;
pub use error::{Error, ErrorKind};
