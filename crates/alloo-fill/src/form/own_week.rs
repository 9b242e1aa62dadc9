//! The week that a weekly report is for, and its rows in lists that are kept by days or weeks.

use jiff::civil::Date;

use super::FormScope;
use crate::facts::Facts;
use crate::lexicon::{Lexicon, tokens};
use crate::values::{self, Order};

/// A week is no longer than this, in days from its first to its last.
const LONGEST: i32 = 6;

/// The first and last day that a text names: `19 to 23 May 2025`, `19/05/2025 - 23/05/2025`, `13.10. bis 19.10.2025`.
pub(crate) fn span(text: &str, lexicon: &Lexicon) -> Option<(Date, Date)> {
    if let Some((_, days)) = values::days(&tokens(text, lexicon)) {
        let day = |day: i8| Date::new(days.year?, days.month, day).ok();
        return day(days.first).zip(day(days.last));
    }
    let words: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || matches!(c, '–' | '—' | '(' | ')' | ','))
        .filter(|word| word.len() > 1)
        .collect();
    let date = |word: &str| values::date(word, Order::DayFirst);
    let dates: Vec<Date> = words.iter().filter_map(|word| date(word)).collect();
    match dates.as_slice() {
        [first, last] => Some((*first, *last)),
        // The year stands behind the last day alone.
        [last] => {
            let at = words.iter().position(|word| date(word).is_some())?;
            let before = words.get(..at)?.iter().rev();
            let mut firsts =
                before.filter_map(|word| date(&format!("{}.{}", word.trim_end_matches('.'), last.year())));
            firsts.next().map(|first| (first, *last))
        }
        _ => None,
    }
}

impl FormScope {
    /// Whether the form is of a week.
    pub(crate) fn is_weekly(&self) -> bool {
        self.titled.contains("weekly") || self.titled.contains("week")
    }

    /// Notes the days of the week that a weekly report is for, where it says them.
    pub(crate) fn note_week<'t>(&mut self, texts: impl Iterator<Item = &'t str>) {
        if !self.is_weekly() {
            return;
        }
        let lexicon = Lexicon::of(self.language);
        let whole = |(first, last): &(Date, Date)| first < last && (*last - *first).get_days() <= LONGEST;
        self.week = texts.filter_map(|text| span(text, lexicon)).find(whole);
    }

    /// The rows of a table that are of the form's own week: by its number under "Week", or by a day under "Date"; none
    /// where the table or the form does not say it.
    pub(crate) fn rows_of_week(&self, facts: &Facts<'_>, number: usize) -> Option<Vec<usize>> {
        let table = facts.knowledge.tables.get(number).filter(|_| self.is_weekly())?;
        let mut headers = facts.headers.get(number)?.iter();
        let all = 0..table.rows.len();
        if let Some(own) = self.number
            && let Some(weeks) = headers.position(|header| facts.name(*header).content == ["week"])
        {
            let mine = |row: &usize| {
                let cell = facts.cell((number, *row, weeks));
                cell.trim_start_matches(char::is_alphabetic).trim().parse() == Ok(own)
            };
            return Some(all.filter(mine).collect());
        }
        let (first, last) = self.week?;
        let order = facts.about(table.document).order;
        let days = facts.day_columns(number).next()?;
        let mine = |row: &usize| {
            let day = values::date(facts.cell((number, *row, days)), order);
            day.is_some_and(|day| first <= day && day <= last)
        };
        Some(all.filter(mine).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::tests::{rows, schedule, vault};
    use crate::lexicon::Language;

    #[test]
    fn the_days_of_a_week_are_read_however_they_are_written() {
        let days = |text: &str, language| {
            let (first, last) = span(text, Lexicon::of(language))?;
            Some((first.to_string(), last.to_string()))
        };
        let week = Some(("2025-05-19".to_owned(), "2025-05-23".to_owned()));
        for (text, language) in [
            ("Rapport hebdomadaire – du 19 au 23 mai 2025", Language::French),
            ("Week 21 (19/05/2025 – 23/05/2025)", Language::English),
            ("Wochenbericht KW 21, 19.05. bis 23.05.2025", Language::German),
        ] {
            assert_eq!(days(text, language), week, "{text}");
        }
        assert_eq!(days("Weekly report no. 21", Language::English), None);
    }

    #[test]
    fn a_weekly_report_lists_what_is_of_its_week() {
        let tests = "# Plate tests
            | Test | Date | Chainage | Result |
            | P-17 | 15/05/2025 | 2.500 | passed |
            | P-18 | 22/05/2025 | 2.550 | failed |
            | P-19 | 23/05/2025 | 2.575 | passed |
            | P-20 | 27/05/2025 | 2.600 | passed |";
        let asked = |title: &str| {
            let own = schedule("", &["Test", "Date", "Chainage", "Result"], 4);
            let found = rows(&vault(&[("tests.csv", tests)]), title, &[], own);
            found.iter().map(|row| row[..4].to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(asked("Weekly report no. 21, 19 to 23 May 2025"), ["P-18", "P-19"]);
        assert_eq!(asked("Test report").len(), 4);
        // What still stands open may be older.
        let requests = "# Requests
            | Request | Date | Status |
            | RFI-07 | 12/05/2025 | open |
            | RFI-08 | 20/05/2025 | open |
            | RFI-09 | 21/05/2025 | closed |";
        let open = schedule("Open requests", &["Request", "Date", "Status"], 3);
        let title = "Weekly report no. 21, 19 to 23 May 2025";
        let found = rows(&vault(&[("requests.csv", requests)]), title, &[], open);
        let found: Vec<&str> = found.iter().filter_map(|row| row.get(..6)).collect();
        assert_eq!(found, ["RFI-07", "RFI-08"]);
    }
}
