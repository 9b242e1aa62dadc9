//! Since when records stand as they do: in a column of days for it, or with the word for it, "approved 28.09.2026".

use std::collections::BTreeSet;

use super::restricted_table::Words;
use crate::lexicon::{Lexicon, Name, Sorts, tokens};
use crate::values::{self, Order};

/// A date has so many words at most.
const LONGEST: usize = 4;

/// How a column's name says that its day is when a record came to stand: "Approved on".
pub(crate) fn dated_status<'l>(name: &Name, lexicon: &'l Lexicon) -> Option<&'l str> {
    let dated = name.sorts.has(Sorts::DATE);
    let mut said = name.plain.split(' ').filter_map(|word| lexicon.status(word));
    said.next().filter(|_| dated && said.next().is_none())
}

/// The day in a cell that says how a record stands and since when; only where it stands so.
pub(crate) fn day_in_status<'c>(
    cell: &'c str,
    group: &str,
    lexicon: &Lexicon,
    order: Order,
) -> Option<&'c str> {
    let cell = cell.trim();
    let (word, _) = cell.split_once(char::is_whitespace)?;
    let stands = tokens(word, lexicon);
    if lexicon.status(&stands.join(" ")) != Some(group) {
        return None;
    }
    let spaces = cell.rmatch_indices(char::is_whitespace).take(LONGEST);
    let ends: Vec<&str> = spaces
        .filter_map(|(at, _)| cell.get(at..))
        .map(str::trim)
        .collect();
    let mut dates = ends.into_iter().rev();
    dates.find(|end| values::date(end, order).is_some())
}

impl Words<'_> {
    /// The rows that came to stand as a word says in a month; nothing where no column says when.
    pub(crate) fn stood_in(
        &self,
        month: (i16, i8),
        (word, group): (&str, &str),
        rows: &[usize],
    ) -> Option<BTreeSet<usize>> {
        let order = self.facts.about(self.table.document).order;
        let within =
            |cell: &str| values::date(cell, order).is_some_and(|date| (date.year(), date.month()) == month);
        let said =
            |row: usize, column: usize| day_in_status(self.cell(row, column), group, self.lexicon(), order);
        let with = |column: &usize| rows.iter().any(|row| said(*row, *column).is_some());
        if let Some(column) = self.columns().find(with) {
            let all = |row: &&usize| said(**row, column).is_some_and(within);
            return Some(rows.iter().filter(all).copied().collect());
        }
        let event = self.event_column(word, group).filter(|(_, done)| *done);
        let event = event
            .map(|(column, _)| column)
            .filter(|column| self.is_dated(*column));
        // "Date" alone is of all that a register says; "Submitted" is another day than that of the approval.
        let plain = || {
            let mut dated = self.columns().filter(|column| self.is_dated(*column));
            let one = dated.next().filter(|_| dated.next().is_none());
            one.filter(|column| self.name(*column).content.is_empty())
        };
        let column = event.or_else(plain)?;
        let all = |row: &&usize| within(self.cell(**row, column));
        Some(rows.iter().filter(all).copied().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Language;

    #[test]
    fn a_status_may_say_its_day() {
        let lexicon = Lexicon::of(Language::English);
        let day = |cell| day_in_status(cell, "approved", lexicon, Order::DayFirst);
        assert_eq!(day("Approved 28.09.2026"), Some("28.09.2026"));
        assert_eq!(day("approved on 28 September 2026"), Some("28 September 2026"));
        for other in [
            "rejected 28.09.2026",
            "approved",
            "under review",
            "approved by M. Hale",
            "28.09.2026",
        ] {
            assert_eq!(day(other), None, "{other}");
        }
    }

    #[test]
    fn a_column_asks_for_the_day_of_one_status() {
        let lexicon = Lexicon::of(Language::English);
        let asked = |name: &str| dated_status(&Name::new(name, Language::English), lexicon);
        assert_eq!(asked("Approved on"), Some("approved"));
        assert_eq!(asked("Date approved"), Some("approved"));
        assert_eq!(asked("Approved"), None);
        assert_eq!(asked("Date"), None);
    }
}
