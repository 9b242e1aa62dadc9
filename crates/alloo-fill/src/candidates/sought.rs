//! The sort of value that a label asks running text for: a day, a sum, a figure in its unit, the number of a paper.

use crate::lexicon::{self, Language, Lexicon, Name, Sorts};
use crate::slots::Asked;
use crate::values::spans::{SpanSort, TextSpan};

/// Words that stand before a day at the end of a label.
const ENDS_BEFORE_DAY: [&str; 20] = [
    "on", "from", "until", "till", "since", "by", "before", "am", "ab", "bis", "seit", "vom", "fur", "vor",
    "le", "avant", "desde", "hasta", "el", "antes",
];

/// The sort of value that is asked for.
#[derive(Debug)]
pub(crate) struct Sought {
    sort: SpanSort,
    /// The words of the label that only say so.
    words: Vec<String>,
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

/// What asks for a stretch, where it ends a label: "Chainage from – to".
const STRETCHES: [&str; 8] = [
    "von bis",
    "from to",
    "from until",
    "de a",
    "du au",
    "desde hasta",
    "del al",
    "vom bis",
];

/// Whether a label ends with a word that stands before a day.
fn is_led(label: &Name) -> bool {
    let stretch = STRETCHES.iter().any(|words| label.plain.ends_with(words));
    !stretch && ENDS_BEFORE_DAY.contains(&last_word(label))
}

fn last_word(label: &Name) -> &str {
    let last = label.plain.rsplit(' ').next().unwrap_or_default();
    match last.is_empty() {
        true => label.words.last().map(String::as_str).unwrap_or_default(),
        false => last,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Slot;

    #[test]
    fn a_stretch_is_no_day() {
        let asks_day = |text: &str, language| {
            let name = Name::new(text, language);
            let sought = Sought::of(&Asked::new(&Slot::default(), language), &name);
            sought.is_some_and(|sought| sought.is_day())
        };
        assert!(asks_day("Lights stay until", Language::English));
        assert!(asks_day("Gerüst bleibt bis", Language::German));
        assert!(!asks_day("Tunnelmeter von - bis", Language::German));
        assert!(!asks_day("Tramo desde - hasta", Language::Spanish));
    }
}
