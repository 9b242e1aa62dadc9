//! Papers that follow one another by their number: minutes, reports by the week or the month, and whatever has its
//! own name and a number behind it. The name may be of several words, and what the paper is of may stand between
//! the name and the number.

use crate::lexicon::{Class, Language, Lexicon, Name};

/// Longer figures number no paper of a series.
pub(crate) const FIGURES: usize = 4;
/// So many words of its name stand between the word for a paper and its number.
const BETWEEN: usize = 2;

/// The series and the number of a paper that stands in the place of those before it: minutes of lot 5 do not overtake
/// those of lot 4.
pub(crate) fn following(title: &Name) -> Option<(String, u32)> {
    let free = |word: &str| is_paper(word) || is_left_out(word) || word == "project";
    numbered(title).filter(|(name, _)| name.split(' ').all(free))
}

/// The name of a numbered paper without what may be left out of it, and its number: `Progress meeting 10 minutes`
/// and `Minutes of meeting no. 10` are both number 10 of the meetings.
pub(crate) fn numbered(title: &Name) -> Option<(String, u32)> {
    let words = &title.words;
    let first = words.iter().position(|word| is_paper(word))?;
    let behind = words.iter().enumerate().skip(first + 1);
    let (at, figure) = behind
        .take(BETWEEN + 2)
        .find(|(_, word)| word.bytes().all(|byte| byte.is_ascii_digit()))?;
    let number = figure.parse().ok().filter(|_| figure.len() < FIGURES)?;
    // The day of a date numbers nothing.
    if words.get(at + 1).is_some_and(|next| is_of_date(next)) && words.get(at - 1)? != "number" {
        return None;
    }
    let between = words
        .iter()
        .take(at)
        .skip(first + 1)
        .filter(|word| *word != "number");
    let between: Vec<&String> = between.collect();
    if between.len() > BETWEEN {
        return None;
    }
    let word = words.get(first)?;
    let mut name: Vec<&str> = between
        .into_iter()
        .map(String::as_str)
        .chain([word.as_str()])
        .collect();
    name.retain(|word| !is_left_out(word));
    // Minutes are numbered as their meetings are.
    if name.contains(&"meeting") {
        name.retain(|word| *word != "minute");
    }
    if word == "report" {
        // Another report's number says what it is about, and the week's are not the month's.
        let all = words.iter().take(at).skip(first.saturating_sub(BETWEEN));
        let (mut of_period, progress) = all.partition::<Vec<_>, _>(|word| is_of_period(word));
        of_period.extend(progress.into_iter().find(|word| *word == "progress"));
        name.push(of_period.first()?);
    }
    name.sort_unstable();
    Some((name.join(" "), number))
}

/// Whether a word says no more than how often a paper comes, or what all such papers are of: another title goes
/// without it. The counter of a Chinese number is one too.
fn is_left_out(word: &str) -> bool {
    matches!(word, "progress" | "site" | "第") || is_of_period(word)
}

fn is_of_period(word: &str) -> bool {
    let mut languages = Language::ALL.iter();
    word == "daily" || languages.any(|language| Lexicon::of(*language).is(Class::Period, word))
}

/// Whether a word is for a paper of which one follows the other.
fn is_paper(word: &str) -> bool {
    matches!(word, "minute" | "meeting" | "report")
}

/// Whether a word behind a figure makes it the day of a date.
fn is_of_date(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
        || Language::ALL
            .iter()
            .any(|language| Lexicon::of(*language).month(word).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::tests::{label, values, vault};

    fn of(title: &str, language: Language) -> Option<(String, u32)> {
        numbered(&Name::new(title, language))
    }

    #[test]
    fn a_number_behind_more_than_one_word_of_a_name() {
        for (one, other, language) in [
            (
                "Acta de obra mensual No. 13",
                "Acta de obra 13",
                Language::Spanish,
            ),
            (
                "Progress meeting 13 minutes",
                "Minutes of site meeting no. 13",
                Language::English,
            ),
            (
                "Informe semanal de obra N° 13",
                "Informe semanal de obra 13",
                Language::Spanish,
            ),
            (
                "Protokoll Baubesprechung Nr. 13",
                "Baubesprechung 13 Protokoll",
                Language::German,
            ),
            (
                "PV réunion de chantier 13",
                "Réunion de chantier n° 13",
                Language::French,
            ),
        ] {
            let found = of(one, language);
            assert_eq!(found.as_ref().map(|(_, number)| *number), Some(13), "{one}");
            assert_eq!(found, of(other, language), "{one} / {other}");
        }
    }

    #[test]
    fn the_minutes_of_one_lot_are_not_overtaken_by_those_of_the_next() {
        let named = |title| Name::new(title, Language::English);
        assert!(numbered(&named("Minutes of handover, lot 4")).is_some());
        assert_eq!(following(&named("Minutes of handover, lot 4")), None);
        assert!(following(&named("Minutes of site meeting 4")).is_some());
    }

    #[test]
    fn the_reports_of_the_week_are_not_those_of_the_month() {
        let week = of("Weekly progress report 27", Language::English);
        assert_eq!(week, of("Weekly report no. 27", Language::English));
        assert_ne!(week, of("Monthly report no. 27", Language::English));
    }

    #[test]
    fn what_an_earlier_paper_says_of_its_month_is_not_said_of_the_next() {
        let vault = vault(&[
            (
                "06 Acta de obra 13.docx",
                "# Acta de obra mensual No. 13\nValor del acta: $ 3.902.118\nFactura: HSC-0213",
            ),
            (
                "08 Reunión.docx",
                "# Reunión de prueba\nAvance programado: 41,8 %",
            ),
        ]);
        let asks = [label("Valor del acta"), label("Factura No.")];
        let own = values(&vault, "Acta de obra mensual No. 13", &asks);
        assert_eq!(own, ["$ 3.902.118", "HSC-0213"]);
        let next = values(&vault, "Acta de obra mensual No. 14", &asks);
        assert_eq!(next, ["", ""]);
    }

    #[test]
    fn a_day_and_the_number_of_a_thing_are_no_numbers_of_a_series() {
        for title in [
            "Daily report 12 May",
            "Daily report 23-04-2025",
            "Test report 27",
            "Progress report 2025",
        ] {
            assert_eq!(of(title, Language::English), None, "{title}");
        }
    }
}
