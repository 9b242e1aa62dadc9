//! Word documents as a fill sees them: whether a package is intact, and which slots a template has.
//!
//! Everything here rests on the bytes of the documents alone, and everything is bounded, so that no document
//! can exhaust memory or time.
//!
//! The map, from the top: each part uses only those below it, which a test of the repository holds.

pub mod inspect; // what a template asks for, and what is wrong with it
pub mod compare; // what differs between a template and a result
pub mod fill_report; // what a fill did, as it travels in the document
pub mod template; // a template, read and understood
pub mod binding; // where a control's value is stored
pub mod find; // every slot of a part
mod hand; // what is left to a person
mod about; // a form's title, and what it says already
mod describe; // what a slot is called
pub mod sections; // headings with nothing under them
mod captioned_cells; // cells with a caption and a line of their own
mod cell_prompts; // cells with a unit or a prompt in them
mod text_slots; // slots in paragraphs
mod named_lines; // names over empty lines of the body
mod blank_lines; // what lines to write on are called by the lines around them
mod lines; // the paragraphs of a part, each with its line
pub mod table_slots; // cells with labels, schedules
mod row_names; // which words of a row name it
mod header_rows; // rows that head others
mod label_parts; // labels of several parts with a blank each
pub mod tables; // the grids of tables
pub mod place; // where in a part a value goes
pub mod fields; // mail-merge and form fields
pub mod controls; // content controls
pub mod slot; // what a template asks for, as plain data
mod box_words; // the words of a box to tick
mod round_prompts; // prompts in round brackets
pub mod blanks; // blanks to write on, and their labels
mod label_bounds; // where the words of one slot end and those of the next begin
pub mod marks; // marks of engines, bracketed instructions
mod units; // units and currencies
pub mod instruction; // what asks people for something
pub mod line; // a paragraph as the search for marks and blanks sees it
pub mod text_map; // the paragraphs of a part as text
pub mod styles; // what a style says
pub mod flags; // what an element belongs to
pub mod package; // the parts of a package
pub mod tree; // one part: elements that know their bytes
mod parse; // a part read into its elements
mod node; // an element and a position, as types
mod wellformed; // what makes XML well-formed
mod error; // why a template cannot be used
mod check; // whether a package is intact, whatever it says
mod package_problem; // what may be wrong with a package
mod archive; // a ZIP archive, read through a window

pub use archive::{Archive, ArchiveSource, ReadSeek, Window, open};
pub use check::{DOCUMENT_MAIN, Limits, Summary, TEMPLATE_MAIN, check, decode, main_part, resolve};
pub use error::{Error, ErrorKind};
pub use package_problem::Problem;
