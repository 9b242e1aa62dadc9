//! Values that stand right beside the words of a label in a sentence: `under clause 34.3`, `six trucks`, `the test
//! load is 9,600 kN`, `cylinders WW-31 to WW-34`. The words are those of the label and no others.

use std::collections::BTreeSet;

use super::Candidate;
use super::beside_values::{
    Beside, BesideSort, TextLanguage, bare, ends_part, is_figures, joins_run, token, value_at,
};
use super::prose::{Prose, SaidSentence, question, says_otherwise, stemmed, supposes};
use super::sought::Sought;
use crate::ablation::without;
use crate::accounting::suitable::suits;
use crate::accounting::{Accounting, Fit};
use crate::lexicon::{self, Class, Language, Lexicon, Name, Sorts, fold};
use crate::slots::Asked;
use crate::values::{self, DayOf};

/// Words of a label beside a value.
const NAME: usize = 7;
/// Words between a label and its value.
const LINKS: usize = 3;

/// Whether words are short for what somebody is registered by, `CIP`: a sentence says it of whoever it is about.
fn is_registration(words: &[&str]) -> bool {
    let short =
        |word: &str| (2..=5).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_uppercase());
    matches!(words, [word] if short(bare(word)))
}

/// Whether a word stands between a label and its value and says nothing.
fn is_link(word: &str, lexicon: &Lexicon) -> bool {
    let plain = fold(bare(word));
    let number = matches!(
        word,
        "no." | "No." | "nr." | "Nr." | "n°" | "N°" | "nº" | "Nº" | "n.º" | "=" | ":" | "núm."
    );
    let of = matches!(
        plain.as_str(),
        "of" | "de" | "von" | "du" | "del" | "at" | "on" | "vom" | "number"
    );
    number || of || lexicon.is(Class::Verb, &plain)
}

/// Whether a word leads to what is named.
fn is_preposition(word: &str) -> bool {
    matches!(
        word,
        "under"
            | "to"
            | "by"
            | "with"
            | "from"
            | "on"
            | "per"
            | "unter"
            | "durch"
            | "von"
            | "por"
            | "par"
            | "sous"
    )
}

/// Whether a word beside those of a label does not change what they name.
fn is_apart(word: &str, language: Language) -> bool {
    let lexicon = Lexicon::of(language);
    let plain = fold(bare(word));
    [Class::Stop, Class::Joins, Class::LeadsIn, Class::Verb]
        .iter()
        .any(|class| lexicon.is(*class, &plain))
        || is_preposition(&plain)
        || plain.is_empty()
}

/// The words of a label that stand beside its value; `quantity` and `under` say only how it is asked for.
fn asked_words(label: &Name, sought: Option<&Sought>, language: Language) -> BTreeSet<String> {
    let words: Vec<String> = match sought {
        Some(sought) => question(label, language, sought),
        None => stemmed(&label.content, language),
    };
    let several = words.len() > 1;
    let says = |word: &String| !(several && (word == "quantity" || is_preposition(word)));
    words.into_iter().filter(says).collect()
}

/// The words of a text as they are asked for.
fn content(words: &[&str], language: Language) -> BTreeSet<String> {
    let name = Name::new(
        &words.iter().map(|word| bare(word)).collect::<Vec<_>>().join(" "),
        language,
    );
    stemmed(&name.content, language).into_iter().collect()
}

/// What a label asks for beside its words.
struct BesideLabel<'s> {
    words: BTreeSet<String>,
    sought: Option<&'s Sought>,
    /// Whether it asks how many there are.
    counts: bool,
}

impl BesideLabel<'_> {
    /// Whether a value may stand behind the label's words.
    fn follows(&self, value: &BesideSort) -> bool {
        match (value, self.sought) {
            (BesideSort::Span(span), Some(sought)) => sought.fits(span),
            (BesideSort::Span(span), None) => span.is_code() || span.is_figure(),
            (BesideSort::Number | BesideSort::Run, sought) => sought.is_none_or(Sought::is_code),
            (BesideSort::Count, Some(sought)) => sought.is_code() && !self.counts,
            (BesideSort::Count, None) => !self.counts,
        }
    }

    /// Whether a value may stand before them.
    fn precedes(&self, value: &BesideSort) -> bool {
        match (value, self.sought) {
            (BesideSort::Count, None) => true,
            (BesideSort::Count, Some(sought)) => self.counts && sought.is_code(),
            (BesideSort::Span(span), Some(sought)) => sought.is_percent() && sought.fits(span),
            _ => false,
        }
    }

    fn are(&self, words: &[&str], language: Language) -> bool {
        !words.is_empty() && content(words, language) == self.words
    }

    /// Whether the words before a value are the label's: `the test load is 9,600 kN`.
    fn before(&self, words: &[&str], value: &Beside, language: Language) -> bool {
        let lexicon = Lexicon::of(language);
        if goes_on(words, value, language) {
            return false;
        }
        for links in 0..=LINKS {
            let Some(end) = value.at.start.checked_sub(links).filter(|end| *end > 0) else {
                return false;
            };
            let linked = words.get(end..value.at.start).unwrap_or_default();
            if !linked.iter().all(|word| is_link(word, lexicon)) {
                return false;
            }
            for start in (end.saturating_sub(NAME)..end).rev() {
                let name = words.get(start..end).unwrap_or_default();
                let marked = name.iter().rev().skip(1).any(|word| ends_part(word));
                let last = name.last().copied().unwrap_or_default();
                let listed = value.sort == BesideSort::Count && self.sought.is_some();
                if marked || ends_part(last) && (listed || !last.ends_with(':')) {
                    break;
                }
                if is_apart(last, language) {
                    break;
                }
                let first = start.checked_sub(1).and_then(|at| words.get(at));
                let apart = first.is_none_or(|word| ends_part(word) || is_apart(word, language));
                if apart && !is_registration(name) && self.are(name, language) {
                    return true;
                }
            }
        }
        false
    }

    /// Whether the words behind a value, or on both of its sides, are the label's: `six trucks`, `montados 54 de 72
    /// pilares`.
    fn behind(&self, words: &[&str], value: &Beside, language: Language) -> bool {
        let mut from = value.at.end;
        let ended = words.get(value.at.end - 1).is_some_and(|word| ends_part(word));
        let of = words
            .get(from)
            .is_some_and(|word| matches!(*word, "of" | "von" | "de" | "sur"));
        let all = words.get(from + 1).is_some_and(|word| is_figures(token(word)));
        if of && all {
            from += 2;
        }
        let lead = value.at.start.min(3);
        for before in 0..=lead {
            let left = words
                .get(value.at.start - before..value.at.start)
                .unwrap_or_default();
            if left.iter().any(|word| ends_part(word)) {
                break;
            }
            let first = (value.at.start - before)
                .checked_sub(1)
                .and_then(|at| words.get(at));
            if !first.is_none_or(|word| ends_part(word) || is_apart(word, language)) {
                continue;
            }
            for end in from + 1..=words.len().min(from + 5) {
                let right = words.get(from..end).unwrap_or_default();
                let last = right.last().copied().unwrap_or_default();
                let next = words.get(end);
                let apart = ends_part(last)
                    || next.is_none_or(|word| word.starts_with('(') || is_apart(word, language));
                let joined = right.first().is_some_and(|word| is_apart(word, language));
                if joined && !left.is_empty() {
                    break;
                }
                let name: Vec<&str> = left.iter().chain(right).copied().collect();
                if !ended && apart && self.are(&name, language) {
                    return true;
                }
                if ends_part(last) {
                    break;
                }
            }
        }
        false
    }
}

/// The values in a sentence that stand beside the words of a label.
fn found(text: &str, wanted: &BesideLabel<'_>, read: TextLanguage) -> Vec<Beside> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut all = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let Some(value) = value_at(&words, at, read) else {
            at += 1;
            continue;
        };
        at = value.at.end;
        let behind = wanted.follows(&value.sort) && wanted.before(&words, &value, read.language);
        if behind || wanted.precedes(&value.sort) && wanted.behind(&words, &value, read.language) {
            all.push(value);
        }
    }
    all
}

/// The part of a sentence between its marks around a value.
fn part<'t>(text: &'t str, value: &str) -> &'t str {
    let Some(at) = text.find(value) else {
        return text;
    };
    let marks = [", ", "; ", "(", ")", " – ", " and ", " und ", " et ", " y "];
    let (before, behind) = text.split_at(at);
    let start = marks
        .iter()
        .filter_map(|mark| Some(before.rfind(mark)? + mark.len()))
        .max();
    let behind = marks
        .iter()
        .filter_map(|mark| behind.get(value.len()..)?.find(mark))
        .min();
    let end = behind.map_or(text.len(), |end| at + value.len() + end);
    text.get(start.unwrap_or(0)..end).unwrap_or(text)
}

/// Whether what a value says goes on behind it: `8 ft left`, `01.08. bis 31.08.2026`, `31 de julio`.
fn goes_on(words: &[&str], value: &Beside, language: Language) -> bool {
    let last = value.at.end.checked_sub(1).and_then(|at| words.get(at));
    let mut next = words.get(value.at.end..).unwrap_or_default().iter();
    let (Some(last), Some(first)) = (last, next.next()) else {
        return false;
    };
    let month = |word: &&str| lexicon::month(bare(word)).is_some();
    let figures = value.sort == BesideSort::Count && (month(first) || next.next().is_some_and(month));
    let open = !last.ends_with([',', ';', ':', ')', '!']);
    let capital = last.ends_with('.') && first.starts_with(char::is_uppercase);
    let free = value.sort == BesideSort::Number;
    figures
        || joins_run(first)
        || !(free || !open || capital || first.starts_with('(') || is_apart(first, language))
}

/// Whether a label asks how many there are.
fn counts(label: &Name) -> bool {
    let words = [
        "number of",
        "no of",
        "anzahl",
        "zahl der",
        "nombre d",
        "numero de",
        "cantidad de",
        "how many",
    ];
    words.iter().any(|word| label.plain.starts_with(word)) || label.has("quantity") && label.content.len() > 1
}

impl<'k> Accounting<'_, 'k> {
    /// What running text says of a reading, and where it says nothing in a sentence about it, what stands right
    /// beside the label's words.
    pub(crate) fn said(
        &self,
        asked: &Asked,
        label: &Name,
        prose: &Prose<'k>,
        counts_document: &dyn Fn(usize) -> bool,
    ) -> Vec<Candidate<'k>> {
        let stated = self.stated(asked, label, prose, counts_document);
        match stated.is_empty() && !without("rule: values beside a label's words") {
            true => self.beside(asked, label, prose, counts_document),
            false => stated,
        }
    }

    /// What stands right beside a label's words in running text, from documents that count.
    fn beside(
        &self,
        asked: &Asked,
        label: &Name,
        prose: &Prose<'k>,
        counts_document: &dyn Fn(usize) -> bool,
    ) -> Vec<Candidate<'k>> {
        let sought = Sought::of(asked, label);
        let known = |sought: &Sought| {
            sought.is_code()
                || sought.is_percent()
                || sought.is_figure()
                || sought.is_day() && label.sorts.has(Sorts::DATE)
        };
        if sought.as_ref().is_some_and(|sought| !known(sought)) {
            return Vec::new();
        }
        // Papers' numbers, and days by what happens then, are told where they are named so.
        let whole = label.has("contract") || label.has("project");
        let numbered = match &sought {
            Some(sought) => sought.is_code() && (whole || label.any(Class::Record)),
            None => whole,
        };
        let event = sought.as_ref().is_some_and(Sought::is_day) && label.all(Class::Event, Class::Own);
        if numbered && !counts(label) || event {
            return Vec::new();
        }
        let words = asked_words(label, sought.as_ref(), self.scope.language);
        let side = label.any(Class::Party) || label.any(Class::Role) || label.sorts.has(Sorts::PERSON);
        if words.is_empty() || side || label.sorts.has(Sorts::NAME) || self.facts.is_somebody(label) {
            return Vec::new();
        }
        let wanted = BesideLabel {
            words,
            sought: sought.as_ref(),
            counts: counts(label),
        };
        let alone = wanted.words.len() < 2;
        let words: Vec<String> = wanted.words.iter().cloned().collect();
        let said = prose.having(&words).into_iter().filter(|said| {
            let close =
                !alone || self.is_about(said.document) && self.scope.is_close(self.facts, said.document);
            close && counts_document(said.document)
        });
        said.flat_map(|said| self.beside_in(label, &wanted, &said))
            .collect()
    }

    /// The values beside a label's words in one sentence.
    fn beside_in(
        &self,
        label: &Name,
        wanted: &BesideLabel<'_>,
        said: &SaidSentence<'k>,
    ) -> Vec<Candidate<'k>> {
        let facts = self.facts;
        let about = facts.about(said.document);
        let other = self.scope.rivals.contains(&said.document)
            || self.scope.is_of_other_paper(facts, said.document)
            || self.scope.is_kin(facts, said.document)
            || (about.overtaken || about.serial && !self.scope.is_close(facts, said.document))
                && !self.scope.bound.contains(&said.document)
            || self.is_of_other_record(said.text)
            || self.is_of_record_before(said.before, said.text)
            || wanted.sought.is_some_and(Sought::is_day) && self.is_of_other_things(said.document, said.text)
            || self.is_under_other_day(said);
        if other || said.text.ends_with('?') {
            return Vec::new();
        }
        let dated = facts
            .knowledge
            .documents
            .get(said.document)
            .and_then(|document| document.dated);
        let read = TextLanguage {
            language: about.language,
            order: about.order,
            year: dated.map(|date| date.year()),
        };
        let passed = |text: &str| {
            let lexicon = Lexicon::of(about.language);
            let words = lexicon::tokens(text, lexicon);
            words.iter().any(|word| {
                [Class::Standing, Class::Draft, Class::Other, Class::Earlier]
                    .iter()
                    .any(|class| lexicon.is(*class, word) && !label.has(word))
            })
        };
        let all = found(said.text, wanted, read).into_iter().filter(|value| {
            let part = part(said.text, &value.text);
            let otherwise = match (&value.sort, &wanted.sought) {
                (BesideSort::Span(span), Some(sought)) => {
                    let behind = said.text.split(", ").skip(1);
                    behind
                        .into_iter()
                        .any(|next| says_otherwise(next, span, about.language, sought))
                }
                _ => false,
            };
            suits(label, &value.text) && !otherwise && !supposes(part, label, about.language) && !passed(part)
        });
        all.map(|value| Candidate {
            value: value.text.into(),
            document: said.document,
            place: said.place.join(" ").trim().to_owned(),
            fit: Fit::Said,
            unit: None,
            own: false,
            party: false,
        })
        .collect()
    }

    /// Whether a sentence is about another record of the form's own series.
    fn is_of_other_record(&self, text: &str) -> bool {
        let codes = values::codes(text);
        codes.iter().any(|code| self.scope.is_of_series_of_form(code))
            && !codes.iter().any(|code| self.scope.is_own(code))
    }

    /// Whether a text stands under a day that is not the form's.
    fn is_under_other_day(&self, said: &SaidSentence<'_>) -> bool {
        let title = self.facts.title(said.document);
        let own = said
            .headings
            .iter()
            .rev()
            .take(2)
            .filter(|text| Some(text.as_str()) != title);
        let mut dates = own.filter_map(|text| DayOf::of(text)).filter_map(DayOf::date);
        dates.any(|date| self.scope.day.is_none_or(|day| !day.is(date)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::Order;

    fn beside(label: &str, text: &str, language: Language) -> Vec<String> {
        let name = Name::new(label, language);
        let slot = crate::model::Slot::default();
        let sought = Sought::of(&Asked::new(&slot, language), &name);
        let wanted = BesideLabel {
            words: asked_words(&name, sought.as_ref(), language),
            sought: sought.as_ref(),
            counts: counts(&name),
        };
        let read = TextLanguage {
            language,
            order: Order::DayFirst,
            year: Some(2025),
        };
        found(text, &wanted, read)
            .into_iter()
            .map(|value| value.text)
            .collect()
    }

    #[test]
    fn a_value_stands_beside_the_words_of_its_label() {
        use Language::{English, French, German, Spanish};
        for (label, text, language, value) in [
            (
                "Chainage",
                "It uncovered a gas main at chainage 31, 0.9 m below the road",
                English,
                "31",
            ),
            (
                "Clause",
                "LH to notify under clause 60.1(12)",
                English,
                "60.1(12)",
            ),
            ("Specification", "Specification S-610", English, "S-610"),
            ("Shelf life", "Shelf life 24 months", English, "24 months"),
            ("Test load (kN)", "The test load is 9,600 kN", English, "9,600 kN"),
            (
                "Trucks",
                "Today's loads: six trucks, first ticket 88412",
                English,
                "six",
            ),
            (
                "Pilares montados",
                "Estructura: montados 54 de 72 pilares",
                Spanish,
                "54",
            ),
            (
                "Zahl der Schaler",
                "Betroffen sind acht Schaler der Kolonne Brandl",
                German,
                "acht",
            ),
            (
                "Éprouvettes",
                "Bétonnage, éprouvettes PAS-01 à PAS-06",
                French,
                "PAS-01 à PAS-06",
            ),
            (
                "Tolerancia (mm)",
                "El desplome es 18 mm; la tolerancia es de 10 mm",
                Spanish,
                "10 mm",
            ),
        ] {
            assert_eq!(beside(label, text, language), [value], "{label}: {text}");
        }
        for (label, text) in [
            ("CIP", "Percy Cahuana, CIP 71190"),
            ("Period", "Statement 7, period 01.08"),
            ("Offset", "Potholed at Sta. 12+40, offset 8 ft left"),
            ("Avance real", "Avance real al 31 de julio: 43.5 %"),
            ("Working channel", "It listens on channel 16 and works on 68"),
            ("Load", "The maximum load is 9,600 kN"),
            ("Excavators", "Main plant: two 20 t excavators"),
            ("Drawings", "In all 64 drawings issued"),
            ("Rainfall (mm)", "Peak rainfall 12 mm"),
            ("Clause", "The clause was read at 12:30"),
        ] {
            assert_eq!(beside(label, text, English), [] as [&str; 0], "{label}: {text}");
        }
    }

    #[test]
    fn a_part_of_a_sentence_stands_between_marks() {
        let text = "The bond is void, the policy is no. 88-204 and the rest is open";
        assert_eq!(part(text, "88-204"), "the policy is no. 88-204");
    }

    #[test]
    fn the_number_of_a_line_in_a_list_is_no_value() {
        let english = Language::English;
        let found = |text: &str| beside("Correction", text, english);
        assert!(found("3. Correction now: the blocks sorted.").is_empty());
    }
}
