//! The words of the trade, as data: one file a language, each entry with its class. English words are what
//! all languages come to.

pub(crate) use class::Class;
pub(crate) use entries::{Lexicon, any, figure, is_side, month, read_ahead, tokens};
pub(crate) use headers::{Family, Under, families};
pub(crate) use language::Language;
pub(crate) use name::{Name, is_currency, ungendered, unnumbered, unsectioned};
pub(crate) use sorts::Sorts;
pub(crate) use tokens::{fold, is_ideograph};

mod class;
mod entries;
mod headers;
mod language;
mod name;
mod sorts;
mod tokens;

#[cfg(test)]
mod tests;
