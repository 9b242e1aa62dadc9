//! The sheets of workbooks that are the form's own by their names, and those that are another's.

use std::collections::{BTreeMap, BTreeSet};

use super::FormScope;
use crate::facts::Facts;
use crate::lexicon::{self, Class, Name};
use crate::model::Table;
use crate::values;

/// A table by its number.
type Numbered<'k> = (usize, &'k Table);

/// Whether a place of a document is in one of some sheets.
fn is_in(sheets: &BTreeSet<(usize, String)>, document: usize, place: &str) -> bool {
    sheets.iter().any(|(other, sheet)| {
        let rest = place.strip_prefix(sheet.as_str());
        *other == document
            && !sheet.is_empty()
            && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    })
}

/// A sheet's name without its figures, and the one number in it: "S27" is a week's as "S26" is, and "EA 6" is so
/// whatever the sheet says over its table.
fn of_series(title: &str) -> Option<(String, u32)> {
    let title = title.split_once(": ").map_or(title, |(sheet, _)| sheet);
    let parts: Vec<&str> = title
        .split(|c: char| !c.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .collect();
    let [number] = parts.as_slice() else { return None };
    let rest = title.replace(number, "#").to_lowercase();
    let words = rest.split_whitespace().count();
    Some((rest, number.parse().ok()?)).filter(|_| words <= 3)
}

impl FormScope {
    /// The sheets of a workbook that are called by another month or number than the form, where one is called by
    /// the form's own: "2026-08" beside "2026-09" in the report of September, "CD-012" beside "CD-014"; and
    /// those that are called by its number.
    pub(crate) fn part_sheets(&mut self, facts: &Facts<'_>) {
        let numbered = |title: &str| -> Option<bool> {
            let mut said = super::form_numbers::codes(title)
                .filter(|(series, _)| self.codes.iter().any(|(own, _)| own == series))
                .peekable();
            said.peek()?;
            Some(said.any(|code| self.codes.contains(&code)))
        };
        let timed = |title: &str| {
            let months = values::period(title).zip(self.period);
            months.map(|(said, own)| said == own)
        };
        let sheet = |table: &Table| (table.document, table.place.clone());
        let (mut own, mut others) = (BTreeSet::new(), Vec::new());
        // "September" in a workbook that is for October, in the report of October.
        let of_own = |document: &usize| {
            let period = facts.about(*document).period;
            period.is_some() && period == self.period
        };
        let mut with_own: BTreeSet<usize> = (0..facts.documents.len()).filter(of_own).collect();
        for (number, table) in facts.knowledge.tables.iter().enumerate() {
            let numbered = numbered(&table.title);
            if numbered == Some(true) {
                own.insert(sheet(table));
            }
            // "Position at 30 September" is of September where the workbook is of a month.
            let day = || {
                let day = super::form_numbers::titled_day(&table.title).and_then(values::DayOf::date);
                let day = day.filter(|_| of_own(&table.document));
                day.map(|day| Some((day.year(), day.month())) == self.period)
            };
            match timed(&table.title).or(numbered).or_else(day) {
                Some(true) => {
                    with_own.insert(table.document);
                }
                Some(false) => others.push((number, table)),
                None => {}
            }
        }
        others.retain(|(_, table)| with_own.contains(&table.document));
        others.extend(self.others_of_titles(facts, &mut own));
        let strange: BTreeSet<_> = others.iter().map(|(_, table)| sheet(table)).collect();
        for (number, table) in others {
            self.strange_rows
                .extend((0..table.rows.len()).map(|row| (number, row)));
        }
        (self.own_sheets, self.strange_sheets) = (own, strange);
    }

    /// The sheets of a workbook that are called by another day than the form's, where one is called by that.
    pub(crate) fn part_sheets_of_days(&mut self, facts: &Facts<'_>) {
        let Some(own) = self.day.and_then(values::DayOf::date) else {
            return;
        };
        let day = |table: &Table| values::date(&table.title, facts.about(table.document).order);
        let tables = facts.knowledge.tables.iter().enumerate();
        let dated: Vec<_> = tables
            .filter_map(|(number, table)| Some((number, table, day(table)?)))
            .collect();
        let mine = dated.iter().filter(|(_, _, day)| *day == own);
        let with_own: BTreeSet<usize> = mine.map(|(_, table, _)| table.document).collect();
        for (number, table, day) in dated {
            if with_own.contains(&table.document) && day != own {
                self.strange_sheets.insert((table.document, table.place.clone()));
                self.strange_rows
                    .extend((0..table.rows.len()).map(|row| (number, row)));
            }
        }
    }

    /// Of a workbook's sheets of one kind those that are another's, where one is the form's own: by the form's number
    /// in a series ("S26" beside "S27" in report no. 27), as the form's title spells it ("PT-07" beside "PT-07 R2" in
    /// record PT-07 R2), and drafts of what another sheet has.
    fn others_of_titles<'k>(
        &self,
        facts: &Facts<'k>,
        own: &mut BTreeSet<(usize, String)>,
    ) -> Vec<Numbered<'k>> {
        let mut kinds: BTreeMap<(usize, String), Vec<Numbered<'k>>> = BTreeMap::new();
        for (number, table) in facts.knowledge.tables.iter().enumerate() {
            if !table.title.is_empty() {
                let header = table.header.join("|");
                kinds
                    .entry((table.document, header))
                    .or_default()
                    .push((number, table));
            }
        }
        let mut others = Vec::new();
        for sheets in kinds.into_values().filter(|sheets| sheets.len() > 1) {
            let language = facts.about(sheets[0].1.document).language;
            let drafts = |table: &Table| {
                let words = Name::new(&table.title, language).words;
                words
                    .iter()
                    .any(|word| lexicon::any(Class::Draft, word) || lexicon::any(Class::Standing, word))
            };
            let (drafted, rest): (Vec<_>, Vec<_>) = sheets.into_iter().partition(|(_, table)| drafts(table));
            if !rest.is_empty() {
                others.extend(drafted);
            }
            let spelled = |table: &Table| {
                let words = Name::new(&table.title, language).words;
                let told = words
                    .iter()
                    .any(|word| word.bytes().any(|byte| byte.is_ascii_digit()));
                (told && words.iter().all(|word| self.titled.contains(word))).then_some(words.len())
            };
            let numbered =
                |table: &Table| of_series(&table.title).filter(|(_, number)| self.number == Some(*number));
            let longest = rest.iter().filter_map(|(_, table)| spelled(table)).max();
            let mine: Vec<Numbered<'k>> = match longest {
                Some(longest) => rest
                    .iter()
                    .copied()
                    .filter(|(_, table)| spelled(table) == Some(longest))
                    .collect(),
                None => rest
                    .iter()
                    .copied()
                    .filter(|(_, table)| numbered(table).is_some())
                    .collect(),
            };
            let [(number, table)] = mine[..] else { continue };
            own.insert((table.document, table.place.clone()));
            others.extend(rest.into_iter().filter(|(other, _)| *other != number));
        }
        others.sort_unstable_by_key(|(number, _)| *number);
        others
    }

    /// Whether a place is in a sheet of another month or number than the form's.
    pub(crate) fn is_in_strange_sheet(&self, document: usize, place: &str) -> bool {
        is_in(&self.strange_sheets, document, place)
    }

    /// Whether a place is in a sheet that is called by the form's own number.
    pub(crate) fn is_in_own_sheet(&self, document: usize, place: &str) -> bool {
        is_in(&self.own_sheets, document, place)
    }
}

#[cfg(test)]
mod tests {
    use super::of_series;
    use crate::answers::tests::{cell, values, vault};

    fn measured(sheets: [(&str, &str); 2], title: &str) -> String {
        measured_in("progress.xlsx", sheets, title)
    }

    fn measured_in(book: &str, sheets: [(&str, &str); 2], title: &str) -> String {
        let sheet = |(name, value): (&str, &str)| {
            format!("# {name}\n| Part | Done |\n| Piles | {value} |\n| Caps | 9{value} |")
        };
        let text = sheets.map(sheet).join("\n\n");
        let mut vault = vault(&[(book, &text)]);
        for (table, (name, _)) in vault.tables.iter_mut().zip(sheets) {
            (table.title, table.place) = (name.to_owned(), format!("sheet {name}"));
            table.headings.clear();
        }
        values(&vault, title, &[cell("Piles", "Done")]).remove(0)
    }

    #[test]
    fn a_sheet_of_a_series_is_known_by_its_number() {
        assert_eq!(of_series("S27"), Some(("s#".to_owned(), 27)));
        assert_eq!(of_series("Issue 20 Mar 2026"), None);
        assert_eq!(of_series("Summary"), None);
        assert_eq!(
            of_series("EA 6: Measured for account no. 6, May 2025"),
            Some(("ea #".to_owned(), 6))
        );
    }

    #[test]
    fn a_sheet_of_the_month_before_is_not_of_a_workbook_for_the_forms_month() {
        let months = [("Progress", "35"), ("Position at 30 September 2026", "31")];
        let form = "Monthly report October 2026";
        assert_eq!(measured_in("progress October 2026.xlsx", months, form), "35");
        assert_eq!(measured_in("progress.xlsx", months, form), "");
    }

    #[test]
    fn of_sheets_alike_the_forms_own_is_read() {
        let weeks = [("S26", "31"), ("S27", "35")];
        assert_eq!(measured(weeks, "Weekly report no. 27"), "35");
        assert_eq!(measured(weeks, "Weekly report no. 26"), "31");
        assert_eq!(measured(weeks, "Weekly report no. 28"), "");
        let tests = [("PT-07", "31"), ("PT-07 R2", "35")];
        assert_eq!(measured(tests, "Test record PT-07 R2"), "35");
        let drafts = [("Issue", "35"), ("Draft, not issued", "31")];
        assert_eq!(measured(drafts, "Notice of variation"), "35");
    }
}
