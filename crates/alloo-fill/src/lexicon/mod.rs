//! The words of the trade, as data: one file a language, each entry with its class. English words are what all languages come to.

pub use class::Class;
pub use entries::{Lexicon, any, month, tokens};
pub use language::Language;
pub use name::Name;
pub use sorts::Sorts;
pub use tokens::{fold, is_ideograph};

mod class;
mod entries;
mod language;
mod name;
mod sorts;
mod tokens;

#[cfg(test)]
mod tests;
