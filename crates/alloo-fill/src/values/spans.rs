//! Values inside running text: days, sums, figures with their unit, numbers of papers, times, telephone
//! numbers, addresses.

use std::ops::Range;

use super::grouped_figures::is_inside;
use super::parting_marks::{is_day_and_month, letters_of};
use crate::lexicon::{self, Language, Lexicon};
use crate::values::{self, Order, Sort};

/// Words of one value.
const WIDEST: usize = 5;

/// What sort a value in a text is.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum SpanSort {
    Day,
    Sum,
    /// A figure with this unit.
    Figure(String),
    /// The number of a paper or part.
    Code,
    Hour,
    Telephone,
    Email,
    Percent,
}

/// A value in a text.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct TextSpan {
    pub text: String,
    pub sort: SpanSort,
}

impl TextSpan {
    /// Whether it is the number of a paper or part.
    pub(crate) fn is_code(&self) -> bool {
        self.sort == SpanSort::Code
    }

    /// Whether it is a figure with its unit.
    pub(crate) fn is_figure(&self) -> bool {
        matches!(self.sort, SpanSort::Figure(_))
    }

    /// Whether it is a sum of money.
    pub(crate) fn is_sum(&self) -> bool {
        self.sort == SpanSort::Sum
    }
}

/// The values in a text, from its start; none overlaps another.
pub(crate) fn spans(text: &str, order: Order, year: Option<i16>) -> Vec<TextSpan> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let found = located(&words, order, year);
    found.into_iter().map(|(_, span)| span).collect()
}

/// The values among words, with the words that they are.
pub(crate) fn located(words: &[&str], order: Order, year: Option<i16>) -> Vec<(Range<usize>, TextSpan)> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        if is_inside(words, at) {
            at += 1;
            continue;
        }
        let longest = (1..=WIDEST.min(words.len() - at)).rev().find_map(|length| {
            let window = words.get(at..at + length)?;
            Some((length, span(window, order, year)?))
        });
        match longest {
            Some((length, span)) => {
                found.push((at..at + length, span));
                at += length;
            }
            None => at += 1,
        }
    }
    found
}

/// The value that neighbouring words are.
fn span(words: &[&str], order: Order, year: Option<i16>) -> Option<TextSpan> {
    let joined = words.join(" ");
    let text =
        joined.trim_matches(|c: char| matches!(c, ',' | '.' | ';' | ':' | '(' | ')' | '"' | '“' | '”' | '„'));
    let text = without_chinese_name(text);
    let first = text.chars().next()?;
    let of = |sort: SpanSort| {
        Some(TextSpan {
            text: text.to_owned(),
            sort,
        })
    };
    if text.is_empty() || !text.bytes().any(|byte| byte.is_ascii_digit()) && !text.contains('@') {
        return None;
    }
    let starts = first.is_ascii_digit()
        || words.len() == 1
        || first.is_uppercase()
        || matches!(first, '£' | '$' | '€' | '¥' | '+');
    if !starts {
        return None;
    }
    if values::date(text, order).is_some() {
        return of(SpanSort::Day);
    }
    if let Some(year) = year
        && words.len() == 2
        && values::date(&format!("{text} {year}"), order).is_some()
        && text.chars().any(char::is_alphabetic)
    {
        return Some(TextSpan {
            text: format!("{text} {year}"),
            sort: SpanSort::Day,
        });
    }
    if words.len() == 1 {
        if is_hour(text) {
            return of(SpanSort::Hour);
        }
        if values::is_email(text) {
            return of(SpanSort::Email);
        }
        // "19/05" is a day whose year is not said.
        if is_day_and_month(text) {
            return None;
        }
    }
    // "EN 13956:2012": the letters are the standard's.
    if let [letters, _] = words
        && let Some(figures) = text.strip_prefix(letters).map(str::trim_start)
        && figures.contains(':')
        && letters_of(&format!(" {letters}"), figures).is_some()
    {
        return of(SpanSort::Code);
    }
    // "86. Days of rain" begins a sentence.
    if let [figure, next, ..] = words
        && let Some(figure) = figure.strip_suffix('.')
        && figure.bytes().all(|byte| byte.is_ascii_digit())
        && next.starts_with(char::is_uppercase)
    {
        return None;
    }
    if values::sort(text) == Sort::Telephone && text.len() >= 9 {
        return of(SpanSort::Telephone);
    }
    match values::amount(text) {
        Some(amount) if amount.money => is_price(&amount.unit).then(|| of(SpanSort::Sum)).flatten(),
        _ if words.len() == 1 && first.is_alphabetic() && values::is_distinctive(text) => of(SpanSort::Code),
        Some(amount) if amount.unit == "%" => of(SpanSort::Percent),
        Some(amount) if is_unit(&amount.unit) || words.len() == 2 && looks_like_unit(words[1]) => {
            of(SpanSort::Figure(amount.unit))
        }
        None if words.len() == 1 && values::is_distinctive(text) => of(SpanSort::Code),
        _ => None,
    }
}

/// A number without the Chinese words that name it, which no blank parts from it: `批复文号为东环建〔2024〕77号`,
/// `证书编号D232190457`.
fn without_chinese_name(text: &str) -> &str {
    if !text.chars().any(lexicon::is_ideograph) {
        return text;
    }
    let figures = |text: &str| text.bytes().any(|byte| byte.is_ascii_digit());
    let said = text.rsplit_once(['为', '是']).map(|(_, value)| value);
    if let Some(value) =
        said.filter(|value| figures(value) && !value.starts_with(|c: char| c.is_ascii_digit()))
    {
        return value;
    }
    let at = text.find(|c: char| c.is_ascii_alphanumeric()).unwrap_or(0);
    let (name, value) = text.split_at(at);
    match name.ends_with(['号', '码']) && name.chars().all(lexicon::is_ideograph) {
        true => value,
        false => text,
    }
}

/// Whether what stands around a sum is its currency alone, or what it is paid for: `£1,800 per day`.
fn is_price(unit: &str) -> bool {
    let (currency, rest) = unit.split_once(' ').unwrap_or((unit, ""));
    let mut words = rest.split(' ');
    let each = matches!(words.next(), Some("per" | "pro" | "par" | "por" | "je"));
    let period = words.collect::<Vec<_>>().join(" ");
    lexicon::is_currency(currency) && (rest.is_empty() || each && is_unit(&period))
}

/// Whether a word is written as units are: `MWh`, `kN/m`, with a capital inside or a stroke.
fn looks_like_unit(word: &str) -> bool {
    let word = word.trim_end_matches(['.', ',', ';', ')']);
    let inside = word.chars().skip(1).any(char::is_uppercase);
    let mixed = inside && word.chars().any(char::is_lowercase);
    (2..=6).contains(&word.chars().count())
        && (mixed || word.contains('/'))
        && word
            .chars()
            .all(|c| c.is_alphabetic() || matches!(c, '/' | '²' | '³' | '2' | '3' | '·'))
}

fn is_unit(unit: &str) -> bool {
    !unit.is_empty()
        && Language::ALL
            .iter()
            .any(|language| Lexicon::of(*language).unit(unit) == Some(unit))
}

/// Whether a text is a time of day: `14:30`.
fn is_hour(text: &str) -> bool {
    text.split_once([':']).is_some_and(|(hours, minutes)| {
        let number = |text: &str, most: u8| text.parse::<u8>().is_ok_and(|number| number <= most);
        (1..=2).contains(&hours.len()) && minutes.len() == 2 && number(hours, 24) && number(minutes, 59)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(String, SpanSort)> {
        let spans = spans(text, Order::DayFirst, Some(2026));
        spans.into_iter().map(|span| (span.text, span.sort)).collect()
    }

    #[test]
    fn values_are_found_in_sentences() {
        let one = |text: &str, sort| vec![(text.to_owned(), sort)];
        assert_eq!(
            found("The lights stay until 7 November."),
            one("7 November 2026", SpanSort::Day)
        );
        assert_eq!(
            found("Costs are claimed at £3,150."),
            one("£3,150", SpanSort::Sum)
        );
        assert_eq!(
            found("They are $1,850.00 per day for Substantial Completion"),
            one("$1,850.00 per day", SpanSort::Sum)
        );
        assert_eq!(
            found("We claim 11 working days."),
            one("11 working days", SpanSort::Figure("working day".into()))
        );
        assert_eq!(
            found("It is CE-004 in our register"),
            one("CE-004", SpanSort::Code)
        );
        assert_eq!(
            found("called for 14:00 in the office"),
            one("14:00", SpanSort::Hour)
        );
        assert!(found("Working days so far: 86. Days of rain: 4.").is_empty());
        assert_eq!(
            found("My line is 01422 555 0188."),
            one("01422 555 0188", SpanSort::Telephone)
        );
    }
}
