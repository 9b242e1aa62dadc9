//! What a diary says of a day, in parts of sentences: `High tide 14:05`, `21 operatives`, `Visitors: A.
//! Bell`. Only what stands under the heading of a day answers, and only a slot that is for that day.

use super::Deciding;
use crate::accounting::Fit;
use crate::candidates::Candidate;
use crate::candidates::prose::stemmed;
use crate::facts::sentences::sentences;
use crate::lexicon::{Class, Language, Lexicon, Name, fold, tokens};
use crate::model::{Passage, Slot, Wants};
use crate::slots::Asked;
use crate::slots::slot_outcome::Outcome;
use crate::values::grouped_figures::{is_inside, length_at};
use crate::values::{self, DayOf};

/// Words of a value that is not told by its sort.
const LONGEST: usize = 3;

/// The day in the words of a label, `Rain on 13 June`, and the words without it.
fn in_label(text: &str, language: Language) -> Option<(DayOf, String)> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let plain = |word: &str| word.trim_matches(['.', ',', '(', ')']).to_owned();
    let lexicon = Lexicon::of(language);
    for at in 0..words.len() {
        let day = plain(words.get(at)?)
            .parse::<i8>()
            .ok()
            .filter(|day| (1..=31).contains(day));
        let Some(day) = day else { continue };
        let joined = words.get(at + 1).is_some_and(|word| *word == "de");
        let next = at + 1 + usize::from(joined);
        let Some(month) = words
            .get(next)
            .and_then(|word| crate::lexicon::month(&plain(word)))
        else {
            continue;
        };
        let year = words.get(next + 1).and_then(|word| plain(word).parse().ok());
        let year = year.filter(|year| (1900..2100).contains(year));
        let end = next + 1 + usize::from(year.is_some());
        let leads = |word: &&str| matches!(fold(word).as_str(), "on" | "am" | "el" | "le" | "vom" | "del");
        let start = at - usize::from(at > 0 && words.get(at - 1).is_some_and(leads));
        let rest = words.iter().take(start).chain(words.iter().skip(end));
        let rest = rest.copied().collect::<Vec<_>>().join(" ");
        let day = DayOf { year, month, day };
        return (!tokens(&rest, lexicon).is_empty()).then_some((day, rest));
    }
    None
}

/// A short part of a sentence, with its words.
struct DiaryPart<'t> {
    words: Vec<&'t str>,
    stems: Vec<String>,
}

/// "Crew 8. Wet weather": English counts no storeys with a point behind the figure.
fn ended(text: &str, language: Language) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text;
    while language == Language::English
        && let Some((at, _)) = rest.match_indices(". ").find(|(at, _)| {
            let before = rest.get(..*at).unwrap_or_default();
            before.ends_with(|c: char| c.is_ascii_digit())
        })
    {
        found.extend(rest.get(..at));
        rest = rest.get(at + 2..).unwrap_or_default();
    }
    found.push(rest);
    found
}

/// The parts of a text between its marks; a comma inside a figure parts nothing.
fn parts<'t>(text: &'t str, language: Language) -> Vec<DiaryPart<'t>> {
    let pieces = sentences(text)
        .flat_map(move |one| ended(one, language))
        .flat_map(|one| one.split(", "))
        .flat_map(|one| one.split("; "))
        .flat_map(|one| one.split(" plus "));
    let part = |text: &'t str| {
        let words: Vec<&str> = text.split_whitespace().collect();
        let stem = |word: &&str| stemmed(&Name::new(word, language).words, language).concat();
        let stems = words.iter().map(stem).collect();
        DiaryPart { words, stems }
    };
    pieces.map(part).filter(|part| !part.words.is_empty()).collect()
}

impl DiaryPart<'_> {
    /// What the part says of the words, at its start or counted.
    fn says(&self, asked: &[String], lexicon: &Lexicon) -> Option<String> {
        let count = asked.len();
        let same = |stems: &[String]| {
            let stems: Vec<&str> = stems.iter().map(|stem| stem.trim_end_matches(':')).collect();
            stems.len() == count && asked.iter().all(|word| stems.contains(&word.as_str()))
        };
        let (first, rest) = (self.stems.get(..count)?, self.words.get(count..)?);
        let value = rest.join(" ").trim_end_matches('.').to_owned();
        let colon = self.words.get(count - 1).is_some_and(|word| word.ends_with(':'));
        let figure = value.bytes().any(|byte| byte.is_ascii_digit());
        let opens = rest.first().is_some_and(|word| {
            lexicon.is(Class::Stop, &fold(word)) || lexicon.is(Class::LeadsIn, &fold(word))
        });
        let typed =
            values::amount(&value).is_some() || value.split_once(':').is_some_and(|_| rest.len() == 1);
        let worded = rest.len() == 1 && !figure && crate::lexicon::any(Class::Weather, &fold(&value));
        let fits = colon && rest.len() <= LONGEST + 2 || !opens && rest.len() <= LONGEST && (typed || worded);
        if same(first) && !rest.is_empty() && fits {
            return Some(value);
        }
        // "21 operatives": so many.
        let length = length_at(&self.words, 0);
        let (number, counted) = (self.words.get(..length)?, self.stems.get(length..)?);
        let figure = |word: &&str| word.bytes().all(|byte| byte.is_ascii_digit());
        (number.iter().all(figure) && same(counted)).then(|| number.join(" "))
    }

    /// The figure with its unit that the part ends with.
    fn figure(&self, unit: &str) -> Option<String> {
        let starts = (0..self.words.len()).rev();
        let starts = starts.filter(|at| !is_inside(&self.words, *at));
        let text = starts.filter_map(|at| Some(self.words.get(at..)?.join(" ")));
        text.take(3).find(|text| {
            text.starts_with(|c: char| c.is_ascii_digit() || c == '-')
                && values::amount(text).is_some_and(|amount| amount.unit == unit)
        })
    }
}

/// The weather or the temperature that a day's parts tell, where a label asks for one of them.
fn air(label: &Name, parts: &[DiaryPart<'_>]) -> Option<Option<String>> {
    let plain = |word: &&str| fold(word.trim_end_matches(['.', ',']));
    let weather = |part: &&DiaryPart<'_>| {
        part.words.len() <= 3
            && part
                .words
                .iter()
                .all(|word| crate::lexicon::any(Class::Weather, &plain(word)))
    };
    let degrees = |part: &&DiaryPart<'_>| {
        let figure = part
            .words
            .first()
            .is_some_and(|word| word.starts_with(|c: char| c.is_ascii_digit() || c == '-'));
        let last = part.words.last().map(plain).unwrap_or_default();
        figure
            && part.words.len() <= 4
            && matches!(
                last.as_str(),
                "c" | "°c" | "degree" | "degrees" | "grad" | "grado" | "grados" | "degre" | "degres"
            )
    };
    let text = |part: &DiaryPart<'_>| part.words.join(" ").trim_end_matches('.').to_owned();
    let only = |words: &[&str]| label.content.iter().all(|word| words.contains(&word.as_str()));
    let mut told = parts.iter();
    if label.has("weather") && only(&["weather", "condition"]) {
        return told.find(weather).map(|part| Some(text(part)));
    }
    let temperature =
        label.has("temperature") && only(&["temperature", "air", "outside", "minimum", "maximum"]);
    temperature.then(|| told.find(degrees).map(text))
}

impl<'k> Deciding<'_, 'k> {
    /// What a diary says of the day that a slot is for.
    pub(crate) fn on_day(&self, slot: &Slot, asked: &Asked, own: Option<DayOf>) -> Option<Outcome> {
        let scope = self.accounting.scope;
        if !matches!(asked.wants, Wants::Text) || slot.label.chars().count() > 80 {
            return None;
        }
        let place = slot.cell.clone().unwrap_or_default();
        let gridded = place.is_gridded();
        let text = match gridded {
            true => format!("{} {}", place.row_label, place.column_header),
            false => slot.label.clone(),
        };
        let (day, text) = match in_label(&text, scope.language) {
            Some(found) => found,
            None => (own?, text),
        };
        let label = Name::new(&text, scope.language);
        // "Piling crew (Bunyip)": what stands in brackets is another name.
        let inside = text.split_once('(').and_then(|(_, rest)| rest.split_once(')'));
        let inside = inside.map(|(inside, _)| Name::new(inside, scope.language));
        let other = inside.filter(|name| label.unit.is_none() && name.key().len() > 2);
        if label.content.is_empty() || label.any(Class::Party) || !label.sorts.is_empty() {
            return None;
        }
        let mut found: Vec<Candidate<'k>> = Vec::new();
        for passage in &self.accounting.facts.knowledge.passages {
            let of_day = || {
                passage
                    .headings
                    .iter()
                    .rev()
                    .take(2)
                    .find_map(|text| DayOf::of(text))
            };
            if !self.counts(passage.document) || passage.headings.is_empty() {
                continue;
            }
            if let Some(date) = of_day().and_then(DayOf::date).filter(|date| day.is(*date))
                && let Some(value) = self
                    .of_day(&label, passage)
                    .or_else(|| self.of_day(other.as_ref()?, passage))
            {
                let place = format!("{}, {date}", passage.place);
                found.push(Candidate {
                    value: value.into(),
                    document: passage.document,
                    place,
                    fit: Fit::Said,
                    unit: None,
                    own: false,
                    party: false,
                });
            }
        }
        let first = found.first()?;
        let same = found.iter().all(|one| values::same(&one.value, &first.value));
        let value = first.value.clone().into_owned();
        same.then(|| self.outcome(first, value, String::new()))
    }

    /// What a paragraph of a diary says of a name.
    fn of_day(&self, label: &Name, passage: &Passage) -> Option<String> {
        let language = self.accounting.facts.about(passage.document).language;
        let lexicon = Lexicon::of(language);
        // "Own crew" is the crew of whoever keeps the diary.
        let own = |word: &&String| !matches!(word.as_str(), "own" | "eigene" | "propio" | "propre");
        let asked = stemmed(label.content.iter().filter(own), language);
        if asked.is_empty() {
            return None;
        }
        let parts = parts(&passage.text, language);
        if let Some(said) = air(label, &parts) {
            return said;
        }
        let mut said: Vec<String> = match &label.unit {
            // "Rain from 9:00, 22 mm": the figure of the sentence that speaks of it.
            Some(unit) => sentences(&passage.text)
                .flat_map(|text| ended(text, language))
                .map(|text| self::parts(text, language))
                .filter(|parts| {
                    let all: Vec<&String> = parts.iter().flat_map(|part| &part.stems).collect();
                    asked
                        .iter()
                        .all(|word| all.iter().any(|stem| stem.trim_end_matches(':') == word))
                })
                .flat_map(|parts| {
                    parts
                        .iter()
                        .filter_map(|part| part.figure(unit))
                        .collect::<Vec<_>>()
                })
                .collect(),
            None => parts
                .iter()
                .filter_map(|part| part.says(&asked, lexicon))
                .collect(),
        };
        said.dedup();
        match said.as_slice() {
            [one] => Some(one.clone()),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_of_headings_and_labels() {
        let day = |year, month, day| Some(DayOf { year, month, day });
        for text in [
            "Fri 13 June 2025",
            "Friday, 13.06.2025",
            "2025-06-13",
            "Freitag, 13.06.2025",
        ] {
            assert_eq!(DayOf::of(text), day(Some(2025), 6, 13), "{text}");
        }
        let label = |text| in_label(text, Language::English);
        assert_eq!(
            label("Rain on 13 June (mm)"),
            day(None, 6, 13).map(|day| (day, "Rain (mm)".into()))
        );
        assert_eq!(label("13 June"), None);
    }

    #[test]
    fn parts_say_a_value_by_name_or_by_number() {
        let said = |text: &str, label: &str| {
            let asked = stemmed(&Name::new(label, Language::English).content, Language::English);
            let lexicon = Lexicon::of(Language::English);
            parts(text, Language::English)
                .iter()
                .find_map(|part| part.says(&asked, lexicon))
        };
        let text = "Crew 8. Overcast, 13 C. High tide 14:05. Team 9 plus 4 Bunyip. 21 operatives, 2 staff. Visitors: A. Bell.";
        assert_eq!(said(text, "High tide").as_deref(), Some("14:05"));
        assert_eq!(said(text, "Operatives").as_deref(), Some("21"));
        assert_eq!(said(text, "Bunyip").as_deref(), Some("4"));
        assert_eq!(said(text, "Crew").as_deref(), Some("8"));
        assert_eq!(said(text, "Staff").as_deref(), Some("2"));
        assert_eq!(said(text, "Visitors").as_deref(), Some("A. Bell"));
        assert_eq!(said("1 440 bricks, 2 saws.", "Bricks").as_deref(), Some("1 440"));
        let figures = parts("Fill: 1 440 m3 placed, total 11 290 m3", Language::English);
        let figures: Vec<_> = figures.iter().filter_map(|part| part.figure("m3")).collect();
        assert_eq!(figures, ["11 290 m3"]);
        assert_eq!(said("Rain from 9:00, 22 mm.", "Rain"), None);
        assert_eq!(said("Crane stood down from 13:00.", "Crane"), None);
    }
}
