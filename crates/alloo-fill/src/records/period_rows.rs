//! Grids of a periodic report over a register by months: "This month" is the row of the form's month, and "To
//! date" the row or column in which the register itself has that. Nothing is added up.

use super::like_columns::is_statistic;
use crate::accounting::suitable::{sorts_agree, suits};
use crate::accounting::{Accounting, Fit};
use crate::candidates::Candidate;
use crate::facts::without_brackets;
use crate::lexicon::Name;
use crate::slots::Asked;

/// For what time a column of the form is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Time {
    /// The form's own period.
    Own,
    /// From the start until now.
    All,
}

impl Time {
    /// The time that a name is for, where it says nothing else.
    fn of(name: &Name) -> Option<Time> {
        let all = |words: &[&str]| name.words.iter().all(|word| words.contains(&word.as_str()));
        if name.has("this") && all(&["this", "period", "month", "week"]) {
            return Some(Time::Own);
        }
        let dated = name.has("to-date") || name.has("accumulated");
        (dated && all(&["to-date", "accumulated", "total", "project", "contract"])).then_some(Time::All)
    }
}

impl<'k> Accounting<'_, 'k> {
    /// What the registers by months say of the slot's row for the time that its column is for.
    pub(crate) fn by_time(&self, asked: &Asked, out: &mut Vec<Candidate<'k>>) {
        let Some(time) = Time::of(&asked.column).filter(|_| out.is_empty() && !asked.row.is_empty()) else {
            return;
        };
        let label = Name::new(&asked.row, self.scope.language);
        if label.content.is_empty() {
            return;
        }
        let mut timed: Vec<(usize, usize)> = self.scope.timed.iter().copied().collect();
        timed.sort_unstable();
        for (number, row) in timed {
            let Some(column) = self.column_of_row(asked, &label, (number, row)) else {
                continue;
            };
            let spot = match time {
                Time::Own => Some((number, row, column)),
                Time::All => self.of_all_time((number, row, column)),
            };
            let name = spot.and_then(|(_, _, column)| self.header(number, column));
            if let (Some(spot), Some(name)) = (spot, name) {
                let before = out.len();
                self.add_cell(asked, name, spot, out);
                for candidate in out.iter_mut().skip(before) {
                    candidate.fit = Fit::Context;
                    candidate.own = true;
                }
            }
        }
    }

    fn header(&self, number: usize, column: usize) -> Option<&Name> {
        let header = self.facts.headers.get(number)?.get(column)?;
        Some(self.facts.name(*header))
    }

    /// The one column of a register that is called as a row of the form.
    fn column_of_row(&self, asked: &Asked, label: &Name, (number, row): (usize, usize)) -> Option<usize> {
        let table = self.facts.knowledge.tables.get(number)?;
        let language = self.facts.about(table.document).language;
        let called = |column: &usize| {
            let (Some(name), Some(header)) = (self.header(number, *column), table.header.get(*column)) else {
                return false;
            };
            let value = self.facts.cell((number, row, *column));
            let bare = Name::new(without_brackets(header), language);
            let same = !name.content.is_empty() && name.content == label.content;
            (same || is_statistic(label, name, value) || is_statistic(label, &bare, value))
                && sorts_agree(asked, label, name, value)
                && suits(label, value)
        };
        let mut columns = (0..table.header.len()).filter(called);
        columns.next().filter(|_| columns.next().is_none())
    }

    /// Where a register has what a column comes to from the start: in a row of its own, or in the column beside.
    fn of_all_time(&self, (number, row, column): (usize, usize, usize)) -> Option<(usize, usize, usize)> {
        let table = self.facts.knowledge.tables.get(number)?;
        let language = self.facts.about(table.document).language;
        let of_all = |row: &crate::model::Row| {
            let first = row.cells.first();
            first.is_some_and(|cell| Time::of(&Name::new(cell, language)) == Some(Time::All))
        };
        let mut rows = (0..table.rows.len()).filter(|at| table.rows.get(*at).is_some_and(of_all));
        if let Some(at) = rows.next() {
            return rows.next().is_none().then_some((number, at, column));
        }
        let time = |column: usize| self.header(number, column).and_then(Time::of);
        let columns = (0..table.header.len()).filter(|column| time(*column) == Some(Time::All));
        let beside = columns.count() == 1 && time(column + 1) == Some(Time::All);
        beside.then_some((number, row, column + 1))
    }
}

#[cfg(test)]
mod tests {
    use crate::answers::tests::{cell, values, vault};

    const STATISTICS: &str = "# Safety statistics
        | Month | First aid | Near miss | Reportable (authority) | Inspections |
        | 2026-08 | 1 | 4 | 1 | 8 |
        | 2026-09 | 2 | 5 | 0 | 9 |
        | 2026-10 | 3 | 6 | 2 | 10 |
        | Project to date | 11 | 27 | 5 | |";
    const HOURS: &str = "# Hours
        | Month | Own hours | Hours of subcontractors | All hours | Cumulative |
        | 2026-08 | 310 | 120 | 430 | 2430 |
        | 2026-09 | 320 | 130 | 450 | 2880 |
        | 2026-10 | 330 | 140 | 470 | 3350 |";

    #[test]
    fn the_months_row_and_the_row_to_date_answer_their_columns() {
        let vault = vault(&[("statistics.csv", STATISTICS), ("hours.csv", HOURS)]);
        let asks = [
            cell("First aid injuries", "This month"),
            cell("First aid injuries", "Project to date"),
            cell("Reportable events", "To date"),
            cell("Hours worked, all", "To date"),
            cell("Hours worked, subcontractors", "This month"),
        ];
        let ask = |title: &str| values(&vault, title, &asks);
        assert_eq!(
            ask("Monthly report October 2026"),
            ["3", "11", "5", "3350", "140"]
        );
        assert_eq!(ask("Report"), ["", "", "", "", ""], "of which month is not said");
    }

    #[test]
    fn what_the_register_does_not_have_to_date_is_not_added_up() {
        let vault = vault(&[("statistics.csv", STATISTICS), ("hours.csv", HOURS)]);
        let asks = [
            cell("Inspections", "To date"),
            cell("Hours worked, subcontractors", "To date"),
            cell("First aid boxes", "To date"),
            cell("First aid injuries", "Last year"),
        ];
        let found = values(&vault, "Monthly report October 2026", &asks);
        assert_eq!(found, ["", "", "", ""]);
    }
}
