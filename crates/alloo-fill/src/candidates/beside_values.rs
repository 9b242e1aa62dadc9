//! Values among words that number, count or measure what stands beside them: `34.3`, `six`, `PAS-01 à PAS-06`.

use std::ops::Range;

use crate::lexicon::{Class, Language, Lexicon, fold};
use crate::values::grouped_figures::{is_inside, length_at};
use crate::values::spans::{TextSpan, located};
use crate::values::{self, Order};

/// What sort a value beside a label is.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum BesideSort {
    /// So many.
    Count,
    /// Figures that number something: `34.3`, `27-B`.
    Number,
    /// The numbers from one to another.
    Run,
    /// A value that running text has elsewhere too.
    Span(TextSpan),
}

/// A value among words.
#[derive(Debug, Clone)]
pub(crate) struct Beside {
    pub at: Range<usize>,
    pub text: String,
    pub sort: BesideSort,
}

/// How the values of a text are read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TextLanguage {
    pub language: Language,
    pub order: Order,
    pub year: Option<i16>,
}

pub(crate) fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| matches!(c, ',' | '.' | ';' | ':' | '(' | '"' | '“' | '”' | '„' | '!'))
        .trim_end_matches(|c: char| c == ')' && !word.contains(char::is_alphanumeric))
}

/// A word as a value of its own, without the marks around it.
pub(crate) fn token(word: &str) -> &str {
    let plain = bare(word);
    match plain.contains('(') {
        true => plain,
        false => plain.trim_end_matches([')', ',', '.', ';', ':']),
    }
}

/// Whether a word ends a part of a sentence.
pub(crate) fn ends_part(word: &str) -> bool {
    word.ends_with([',', ';', ':', ')', '!', '?']) || word.ends_with('.') && word.chars().count() > 5
}

pub(crate) fn is_figures(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a word is what things are numbered by.
fn is_numbering(word: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '/' | '_' | '(' | ')' | '+');
    word.bytes().any(|byte| byte.is_ascii_digit()) && word.len() <= 24 && word.chars().all(plain)
}

/// Whether a word counts: `six`, `acht`.
fn is_count(word: &str, lexicon: &Lexicon) -> bool {
    is_figures(word) && word.len() < 5 || lexicon.is(Class::Count, &fold(word))
}

/// Whether a word may be a day without its year: `01.08`.
fn is_part_of_day(word: &str) -> bool {
    values::date(&format!("{word}.2025"), Order::DayFirst).is_some()
}

/// Whether a word stands between the first and the last of a run.
pub(crate) fn joins_run(word: &str) -> bool {
    matches!(word, "to" | "bis" | "à" | "al" | "a" | "au" | "–" | "-")
}

/// The run of numbers that begins at a word: `PAS-01 à PAS-06`.
fn run(words: &[&str], at: usize) -> Option<Beside> {
    let [first, join, last] = words.get(at..at + 3)? else {
        return None;
    };
    let (first, last) = (bare(first), token(last));
    let letters = |word: &str| word.chars().take_while(|c| c.is_alphabetic()).collect::<String>();
    let alike = is_numbering(first) && is_numbering(last) && letters(first) == letters(last);
    let day = values::date(first, Order::DayFirst).is_some() || values::is_clock(first);
    (joins_run(join) && alike && !day && first != last).then(|| Beside {
        at: at..at + 3,
        text: format!("{first} {join} {last}"),
        sort: BesideSort::Run,
    })
}

/// Whether a word only numbers a line of a list: "3. Correction now: …".
fn is_enumerator(words: &[&str], at: usize) -> bool {
    let numbers = |word: &&str| word.strip_suffix(['.', ')']).is_some_and(is_figures);
    at == 0 && words.len() > 1 && words.first().is_some_and(numbers)
}

/// The value that begins at a word.
pub(crate) fn value_at(words: &[&str], at: usize, read: TextLanguage) -> Option<Beside> {
    let lexicon = Lexicon::of(read.language);
    let word = token(words.get(at)?);
    if is_inside(words, at) || is_enumerator(words, at) {
        return None;
    }
    if let Some(run) = run(words, at) {
        return Some(run);
    }
    // "60.1(12)" is one number.
    if word.ends_with(')') && is_numbering(word) {
        return Some(Beside {
            at: at..at + 1,
            text: word.to_owned(),
            sort: BesideSort::Number,
        });
    }
    let window = words.get(at..words.len().min(at + 5))?;
    let span = located(window, read.order, read.year).into_iter().next();
    if let Some((range, span)) = span.filter(|(range, _)| range.start == 0) {
        return Some(Beside {
            at: at..at + range.end,
            text: span.text.clone(),
            sort: BesideSort::Span(span),
        });
    }
    let of = |length: usize, text: String, sort: BesideSort| {
        Some(Beside {
            at: at..at + length,
            text,
            sort,
        })
    };
    // "1 440 bricks" are not one, and not 440.
    let length = length_at(words, at);
    if length > 1 {
        let text = words.get(at..at + length)?.join(" ");
        return of(length, token(&text).to_owned(), BesideSort::Count);
    }
    if is_count(word, lexicon) {
        return of(1, word.to_owned(), BesideSort::Count);
    }
    (word.starts_with(|c: char| c.is_ascii_digit()) && is_numbering(word) && !is_part_of_day(word))
        .then(|| of(1, word.to_owned(), BesideSort::Number))?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_told_by_their_words() {
        let read = TextLanguage {
            language: Language::English,
            order: Order::DayFirst,
            year: Some(2025),
        };
        let first = |text: &str| {
            let words: Vec<&str> = text.split_whitespace().collect();
            value_at(&words, 0, read).map(|value| value.text)
        };
        for (text, value) in [
            ("six trucks", "six"),
            ("34.3 we claim", "34.3"),
            ("60.1(12).", "60.1(12)"),
            ("WW-31 to WW-34", "WW-31 to WW-34"),
            ("9,600 kN.", "9,600 kN"),
            ("1 440 trucks", "1 440"),
        ] {
            assert_eq!(first(text).as_deref(), Some(value), "{text}");
        }
        for text in ["01.08 and", "trucks", "A"] {
            assert_eq!(first(text), None, "{text}");
        }
    }
}
