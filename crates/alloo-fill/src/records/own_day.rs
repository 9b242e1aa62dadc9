//! Of rows that a list has on several days those of the form's own day: what a subcontractor did on the day of the
//! report.

use crate::accounting::Accounting;
use crate::values;

impl Accounting<'_, '_> {
    /// Of several rows that are called the same leaves those of the form's own day, in a table with one column of days.
    pub(crate) fn keep_own_day(&self, number: usize, rows: &mut Vec<(usize, usize)>) {
        let facts = self.facts;
        let (Some(day), Some(table)) = (self.scope.day, facts.knowledge.tables.get(number)) else {
            return;
        };
        if rows.len() < 2 {
            return;
        }
        let mut columns = facts.day_columns(number);
        let Some(column) = columns.next().filter(|_| columns.next().is_none()) else {
            return;
        };
        let order = facts.about(table.document).order;
        let date = |row: usize| values::date(facts.cell((number, row, column)), order);
        rows.retain(|(row, _)| date(*row).is_some_and(|date| day.is(date)));
    }
}

#[cfg(test)]
mod tests {
    use crate::answers::tests::{cell, values, vault};

    #[test]
    fn of_several_days_of_a_firm_the_one_of_the_daily_report_is_meant() {
        let reports = "# Daily reports
            | No. | Date |
            | 46 | 14 July 2026 |
            | 47 | 15 July 2026 |";
        let firms = "# Firms on site
            | Date | Firm | Persons |
            | 14 July 2026 | Orb Cranes | 4 |
            | 15 July 2026 | Orb Cranes | 2 |
            | 16 July 2026 | Orb Cranes | 5 |
            | 14 July 2026 | Dell Fences | 3 |
            | 16 July 2026 | Dell Fences | 6 |";
        let vault = vault(&[("reports.csv", reports), ("firms.csv", firms)]);
        let cells = ["Orb Cranes", "Dell Fences"].map(|row| cell(row, "Persons"));
        assert_eq!(values(&vault, "Daily report no. 47", &cells), ["2", ""]);
        assert_eq!(values(&vault, "List of firms", &cells), ["", ""]);
    }
}
