//! What heads a column beside what labels its rows: that values stand under it, where they are from, and whether
//! they are what has to be or what was found.

use crate::lexicon::{self, Class, Lexicon, Name};

/// Whether a word over a column says only that values stand under it.
pub(crate) fn is_value_word(word: &str) -> bool {
    matches!(
        word,
        "amount"
            | "value"
            | "entry"
            | "answer"
            | "response"
            | "sum"
            | "price"
            | "cost"
            | "excl-tax"
            | "detail"
            | "content"
    )
}

/// Whether a value is what has to be or what was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    Demanded,
    Obtained,
}

impl Side {
    /// The side that a word is for.
    pub(crate) fn of_word(word: &str) -> Option<Side> {
        if lexicon::any(Class::Demanded, word) {
            return Some(Side::Demanded);
        }
        lexicon::any(Class::Obtained, word).then_some(Side::Obtained)
    }

    /// The side that what heads a column is for, where it says nothing else: "Measured (mean)".
    pub(crate) fn of(column: &Name) -> Option<Side> {
        let plain = |word: &String| {
            is_value_word(word)
                || lexicon::any(Class::Scale, word)
                || matches!(word.as_str(), "as" | "mean" | "average" | "acceptance")
        };
        let sides: Vec<Option<Side>> = column
            .content
            .iter()
            .filter(|word| !plain(word))
            .map(|word| Side::of_word(word))
            .collect();
        let first = sides.first().copied().flatten()?;
        (column.sorts.is_empty() && sides.iter().all(|side| *side == Some(first))).then_some(first)
    }
}

/// What heads a column without the words that lead to where its values are from: "Value per data sheet", "As
/// tested".
pub(crate) fn of_paper(column: Name, lexicon: &Lexicon) -> Name {
    let source = |word: &String| {
        matches!(word.as_str(), "data-sheet" | "specification" | "report") || Side::of_word(word).is_some()
    };
    let leads = |word: &String| {
        lexicon.is(Class::Joins, word) || matches!(word.as_str(), "value" | "according" | "stated")
    };
    let told = column.content.iter().any(source)
        && column.content.iter().any(leads)
        && column.content.iter().all(|word| source(word) || leads(word));
    if !told {
        return column;
    }
    let words = column.words.iter().filter(|word| !leads(word)).cloned();
    Name::of(words.collect(), column.unit.clone(), lexicon)
}
