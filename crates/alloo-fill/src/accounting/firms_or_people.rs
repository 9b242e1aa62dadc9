//! Whether a value is a firm, where people are asked for.

use crate::lexicon::{self, Class, Name, Sorts};
use crate::slots::Asked;

/// Whether a value begins with a word for signing: the "gez." of "gez. A. Lee".
pub(crate) fn begins_as_signed(value: &str) -> bool {
    let first = value.split_whitespace().next().unwrap_or_default();
    let first = lexicon::fold(first.trim_end_matches(['.', ':']));
    lexicon::any(Class::Signing, &first)
}

/// Whether a value is no name for a column that asks for those of people: the party itself, without somebody behind a
/// comma, or what somebody signed with, "gez. A. Lee".
pub(crate) fn is_nobody(asked: &Asked, said: &Name, value: &str) -> bool {
    let column = asked.column.sorts;
    let people = column.has(Sorts::PERSON) && column.has(Sorts::NAME);
    let known = |word: &String| lexicon::any(Class::Party, word) || word.ends_with("-party");
    let party = || !said.content.is_empty() && said.content.iter().all(known) && !value.contains(',');
    people && (party() || begins_as_signed(value))
}
