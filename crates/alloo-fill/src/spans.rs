//! Values inside running text: days, sums, figures with their unit, numbers of papers, times, telephone
//! numbers, addresses.

use std::ops::Range;

use super::grouped_figures::is_inside;
use super::lexicon::{self, Language, Lexicon, Name, Sorts};
use super::parting_marks::{is_day_and_month, letters_of};
use super::slots::Asked;
use super::values::{self, Order, Sort};

/// Words of one value.
const WIDEST: usize = 5;

/// Words that stand before a day at the end of a label.
const ENDS_BEFORE_DAY: [&str; 20] = [
    "on", "from", "until", "till", "since", "by", "before", "am", "ab", "bis", "seit", "vom", "fur", "vor",
    "le", "avant", "desde", "hasta", "el", "antes",
];

/// What sort a value in a text is.
#[derive(Debug, Clone, PartialEq)]
enum SpanSort {
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
    sort: SpanSort,
}

/// The sort of value that is asked for.
#[derive(Debug)]
pub(crate) struct Sought {
    sort: SpanSort,
    /// The words of the label that only say so.
    words: Vec<String>,
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

impl Sought {
    /// What a label asks for, where it says so.
    pub(crate) fn of(asked: &Asked, label: &Name) -> Option<Sought> {
        let unit = label.unit.as_deref().or(asked.printed.as_deref());
        let (sort, words): (SpanSort, &[&str]) = match unit {
            Some(unit) if unit.starts_with(['£', '$', '€', '¥']) && unit.chars().count() == 1 => {
                (SpanSort::Sum, &[])
            }
            Some("%") => (SpanSort::Percent, &[]),
            Some(unit) => (SpanSort::Figure(unit.to_owned()), measured_by(unit)),
            None if asked.wants_date() || label.sorts.has(Sorts::DATE) => (SpanSort::Day, &[]),
            // "Second crew from", "Lights stay until": a day.
            None if is_led(label) => (SpanSort::Day, &["due"]),
            None if label.has("email") => (SpanSort::Email, &["email"]),
            None if ["telephone", "mobile", "fax"].iter().any(|word| label.has(word)) => {
                (SpanSort::Telephone, &["telephone", "mobile", "fax"])
            }
            None if label.has("time") => (SpanSort::Hour, &["time"]),
            None if label.has("percent") => (SpanSort::Percent, &["percent"]),
            None if ["amount", "sum", "price", "cost"]
                .iter()
                .any(|word| label.has(word)) =>
            {
                (SpanSort::Sum, &["amount", "sum"])
            }
            None if label.sorts.has(Sorts::NUMBER) => (SpanSort::Code, &[]),
            None => return Self::of_first_word(label),
        };
        let words = words.iter().map(|word| (*word).to_owned()).collect();
        Some(Sought { sort, words })
    }

    /// "Working days claimed", "Hours lost": the first words are a unit.
    fn of_first_word(label: &Name) -> Option<Sought> {
        let lexicon = Lexicon::of(Language::English);
        let length = (1..=2).rev().find(|length| {
            label.words.len() > *length
                && label
                    .words
                    .get(..*length)
                    .is_some_and(|words| lexicon.unit(&words.join(" ")).is_some())
        })?;
        let words: Vec<String> = label.words.iter().take(length).cloned().collect();
        let unit = lexicon.unit(&words.join(" "))?.to_owned();
        Some(Sought {
            sort: SpanSort::Figure(unit),
            words,
        })
    }

    /// Whether the number of a paper or part is asked for.
    pub(crate) fn is_code(&self) -> bool {
        self.sort == SpanSort::Code
    }

    /// Whether a figure with a unit is asked for.
    pub(crate) fn is_figure(&self) -> bool {
        matches!(self.sort, SpanSort::Figure(_))
    }

    /// Whether a share is asked for.
    pub(crate) fn is_percent(&self) -> bool {
        self.sort == SpanSort::Percent
    }

    /// Whether a day is asked for.
    pub(crate) fn is_day(&self) -> bool {
        self.sort == SpanSort::Day
    }

    /// Whether a day is asked for by a word that leads to it: `Promised for`.
    pub(crate) fn is_led_day(&self, label: &Name) -> bool {
        self.sort == SpanSort::Day && is_led(label)
    }

    /// Whether words of the label are the unit of what is asked for.
    pub(crate) fn has_unit(&self) -> bool {
        matches!(self.sort, SpanSort::Figure(_)) && !self.words.is_empty()
    }

    /// Whether a word of the label only says what sort of value it is.
    pub(crate) fn says(&self, word: &str) -> bool {
        self.words.iter().any(|other| other == word)
    }

    /// Whether a value is of the sort.
    pub(crate) fn fits(&self, span: &TextSpan) -> bool {
        span.sort == self.sort
    }
}

/// The words for what a unit measures, which a sentence with the figure need not have: `Volume of the slab (m³)`.
pub(crate) fn measured_by(unit: &str) -> &'static [&'static str] {
    match unit {
        "m3" => &["volume", "quantity"],
        "m2" => &["area", "quantity"],
        "t" | "kg" => &["weight", "mass", "quantity"],
        "m" => &["level"],
        "°c" => &["temperature"],
        _ => &[],
    }
}

/// What a word that leads to a day says of it.
#[derive(PartialEq)]
enum Lead {
    /// The first day, or the day itself.
    First,
    /// The last.
    Last,
}

fn lead(word: &str) -> Option<Lead> {
    match word {
        "until" | "till" | "by" | "before" | "bis" | "vor" | "avant" | "hasta" | "antes" | "jusqu" => {
            Some(Lead::Last)
        }
        "on" | "from" | "since" | "am" | "ab" | "seit" | "vom" | "desde" => Some(Lead::First),
        _ => None,
    }
}

/// Whether the words before a day lead to it as the label does: a paper to be sent back until a day is not of
/// that day.
pub(crate) fn leads_alike(label: &Name, before: &[&str]) -> bool {
    let asked = lead(last_word(label));
    let near = before.iter().rev().take(3);
    let said = near.filter_map(|word| lead(&lexicon::fold(word))).next();
    match asked {
        None => true,
        Some(Lead::Last) => said == asked,
        Some(Lead::First) => said.is_none() || said == asked,
    }
}

/// Whether a label ends with a word that stands before a day.
fn is_led(label: &Name) -> bool {
    ENDS_BEFORE_DAY.contains(&last_word(label))
}

fn last_word(label: &Name) -> &str {
    let last = label.plain.rsplit(' ').next().unwrap_or_default();
    match last.is_empty() {
        true => label.words.last().map(String::as_str).unwrap_or_default(),
        false => last,
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
        assert_eq!(
            found("My line is 01422 555 0188."),
            one("01422 555 0188", SpanSort::Telephone)
        );
    }
}
