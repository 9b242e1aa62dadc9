//! The numbers by which a form is told from others of its sort, wherever it says them: in its title, on a line of its
//! own, `N° FNC-012`, or beside a label, `Report no. | 87`. A paper that carries another number of the same numbering
//! is about another record: the report of the day before, the last load's inspection.

use std::collections::BTreeSet;

use super::form_numbers::titled_number;
use super::{Form, FormScope};
use crate::facts::Facts;
use crate::facts::numbered_papers::FIGURES;
use crate::lexicon::{Class, Language, Lexicon, Name, Sorts, fold};
use crate::values::{self, DayOf};

/// Lines of the form with more words say more than its number.
const LONGEST: usize = 8;
/// Its own number stands in one of its first lines.
const FIRST_LINES: usize = 8;

/// The numbers of records in a text, `ITR-PC-018`, as what stands before the last figures, and these.
fn serials(text: &str) -> Vec<(String, u32)> {
    let part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '/' | '.' | '_');
    let words = text.split(|c: char| !part(c));
    let words = words.map(|word| word.trim_matches(|c: char| !c.is_ascii_alphanumeric()));
    words.filter_map(serial).collect()
}

fn serial(word: &str) -> Option<(String, u32)> {
    let before = word.trim_end_matches(|c: char| c.is_ascii_digit());
    let figures = word.get(before.len()..)?;
    let number = figures.parse().ok().filter(|_| figures.len() <= FIGURES)?;
    let letters: String = before.chars().filter(char::is_ascii_alphabetic).collect();
    // "-R1" and "rev.2" are revisions of one record; a single letter before a figure is often a thing in a drawing.
    let last = before.rsplit(|c: char| !c.is_ascii_alphanumeric()).next()?;
    let revision = matches!(last.to_ascii_uppercase().as_str(), "R" | "REV" | "V");
    // A file's name may go without the hyphen: "CL029" is CL-029.
    let series = before.trim_end_matches(|c: char| !c.is_ascii_alphanumeric());
    (letters.len() >= 2 && !revision).then(|| (series.to_ascii_uppercase(), number))
}

/// The number behind the words of a paper's name: `Parte diario nº 86`, `Rapport 22 Kopie`.
fn number_behind(text: &str) -> Option<u32> {
    titled_number(text).or_else(|| {
        let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).collect();
        let figures = |word: &&str| word.bytes().all(|byte| byte.is_ascii_digit()) && !word.is_empty();
        let mut places = (1..words.len()).rev();
        places.find_map(|at| {
            let (before, number) = (words.get(at - 1)?, words.get(at)?);
            // Figures behind figures are a day.
            let alone = !words.get(at + 1).is_some_and(figures);
            let named = before.chars().count() > 2 && before.chars().all(char::is_alphabetic);
            let number = number.parse().ok().filter(|_| number.len() < FIGURES)?;
            (alone && named).then_some(number)
        })
    })
}

/// A number of few figures that stands alone.
fn plain_number(text: &str) -> Option<u32> {
    let text = text.trim();
    let plain = text.len() < FIGURES && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| plain)
}

/// Whether the letters of a word follow one another among others: `itr` of "inspection and test record".
fn is_within(word: &str, letters: &str) -> bool {
    let mut left = letters.chars();
    word.chars().count() > 1 && word.chars().all(|c| left.any(|other| other == c))
}

impl FormScope {
    /// Notes the form's own number, and the papers that carry another one of its numbering.
    pub(crate) fn part_numbers(&mut self, facts: &Facts<'_>, form: &Form<'_>) {
        let lines = form
            .stated
            .iter()
            .filter(|(name, value)| name.is_empty() && value.split_whitespace().count() <= LONGEST);
        let lines: Vec<&str> = lines.map(|(_, value)| value.as_str()).take(FIRST_LINES).collect();
        let beside: Vec<&str> = form
            .stated
            .iter()
            .filter(|(name, _)| self.is_own_number(name))
            .map(|(_, value)| value.trim())
            .collect();
        let counted = || beside.iter().find_map(|value| plain_number(value));
        self.number = self.number.or_else(counted);
        let texts = [form.title, form.subtitle].into_iter().chain(lines).chain(beside);
        let own: BTreeSet<(String, u32)> = texts.flat_map(serials).collect();
        let counted = self.number.filter(|number| *number < 1000);
        if own.is_empty() && counted.is_none() {
            return;
        }
        for (number, about) in facts.documents.iter().enumerate() {
            let texts = facts.titles(number);
            let said: Vec<(String, u32)> = texts.into_iter().flat_map(serials).collect();
            let mine = said.iter().any(|code| own.contains(code));
            let of_series = |(series, _): &(String, u32)| own.iter().any(|(own, _)| own == series);
            let other = said.iter().any(of_series)
                || counted.is_some_and(|own| {
                    let numbered = texts.into_iter().filter_map(|text| {
                        number_behind(text).filter(|_| self.is_called_alike(text, about.language))
                    });
                    let numbers: Vec<u32> = numbered.collect();
                    !numbers.is_empty() && !numbers.contains(&own)
                });
            if other && !mine {
                self.of_other_things.insert(number);
            }
        }
    }

    /// The form's own number as a label beside it calls it: "Report no. | 87".
    pub(crate) fn counted_by_label(&self, form: &Form<'_>) -> Vec<(Name, u32)> {
        let own = form.stated.iter().filter(|(name, _)| self.is_own_number(name));
        own.filter_map(|(name, value)| Some((Name::new(name, self.language), plain_number(value)?)))
            .collect()
    }

    /// The day of a daily form, where it says none itself, by the one date of its row in the register of its papers.
    pub(crate) fn day_of_row(&self, facts: &Facts<'_>) -> Option<DayOf> {
        if !self.titled.contains("daily") {
            return None;
        }
        let dates = self.record_rows().into_iter().flat_map(|(table, row)| {
            let order = facts
                .knowledge
                .tables
                .get(table)
                .map(|table| facts.about(table.document).order);
            let order = order.unwrap_or_default();
            let days = facts.day_columns(table);
            days.filter_map(move |column| values::date(facts.cell((table, row, column)), order))
        });
        let dates: BTreeSet<_> = dates.collect();
        let mut dates = dates.into_iter();
        let date = dates.next().filter(|_| dates.next().is_none())?;
        Some(date.into())
    }

    /// Whether a name that the form states a value for is that of its own number.
    fn is_own_number(&self, name: &str) -> bool {
        let name = Name::new(name, self.language);
        let shared = name.has("project") || name.has("contract") || name.any(Class::Party);
        let title = fold(&self.own_title);
        let initials: String = title.split(' ').filter_map(|word| word.chars().next()).collect();
        let own = |word: &String| {
            self.titled.contains(word)
                || title.contains(word.as_str())
                || is_within(word, &initials)
                || Lexicon::of(Language::English).is(Class::Record, word)
        };
        name.sorts.has(Sorts::NUMBER) && !shared && name.content.iter().all(own)
    }

    /// Whether a paper's name has no other words than the form's title.
    fn is_called_alike(&self, text: &str, language: Language) -> bool {
        let name = Name::new(text, language);
        let free = |word: &String| {
            self.titled.contains(word)
                || self.project_words.contains(word)
                || word.bytes().all(|byte| byte.is_ascii_digit())
                || word == "copy"
        };
        name.content.iter().any(|word| self.titled.contains(word)) && name.content.iter().all(free)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::tests::{label, values_stating, vault};

    #[test]
    fn numbers_of_records_and_what_stands_before_them() {
        let of = |text: &str| {
            serials(text)
                .into_iter()
                .map(|(series, number)| format!("{series}|{number}"))
                .collect::<Vec<_>>()
        };
        assert_eq!(of("10 FNC-011 fiche soldée"), ["FNC|11"]);
        assert_eq!(of("11 JC-2025-035验收记录"), ["JC-2025|35"]);
        assert_eq!(of("ITR-PC-017 record, load 17"), ["ITR-PC|17"]);
        assert_eq!(of("复试报告CL029"), of("CL-029"));
        assert!(of("FT-019-R1, B-07, 2025-08-14, page 3").is_empty());
    }

    #[test]
    fn the_numbers_behind_a_papers_name() {
        assert_eq!(number_behind("Parte diario nº 86"), Some(86));
        assert_eq!(number_behind("10 Rapport 22 Kopie"), Some(22));
        assert_eq!(number_behind("10 Minutes of the meeting"), None);
        assert_eq!(number_behind("Notes 14.10"), None);
    }

    #[test]
    fn a_paper_with_another_number_of_the_forms_numbering_is_about_another_record() {
        let vault = vault(&[
            (
                "10 Daily report 86.docx",
                "# Daily report no. 86\nNoise level: 68 dB\nProject: Harbour Tunnel",
            ),
            (
                "11 NCR-011 closed.docx",
                "# Non-conformance NCR-011\nBatch: 25-0790",
            ),
        ]);
        let of = |title: &str, stated: &[(&str, &str)], ask: &str| {
            values_stating(&vault, title, stated, &[label(ask)]).remove(0)
        };
        assert_eq!(of("Daily report", &[("Report no.", "87")], "Noise level"), "");
        assert_eq!(
            of("Daily report", &[("Report no.", "87")], "Project"),
            "Harbour Tunnel"
        );
        assert_eq!(
            of("Daily report", &[("Report no.", "86")], "Noise level"),
            "68 dB"
        );
        assert_eq!(of("Daily site report", &[("DSR No.", "87")], "Noise level"), "");
        assert_eq!(of("Non-conformance", &[("", "No. NCR-012")], "Batch"), "");
        assert_eq!(of("Non-conformance", &[("", "No. NCR-011")], "Batch"), "25-0790");
    }
}
