//! Rows of the form's own week by the days of the week: "Tuesday".

use super::Accounting;
use crate::facts::CellRef;
use crate::lexicon::Lexicon;
use crate::values;

impl Accounting<'_, '_> {
    /// The rows of the form's own week of which the date is the day of the week that a slot's row is called by:
    /// "Tuesday".
    pub(crate) fn weekday_rows(&self, called: &str) -> Vec<CellRef> {
        let Some(day) = Lexicon::of(self.scope.language).weekday(called) else {
            return Vec::new();
        };
        let tables = self.facts.knowledge.tables.iter().enumerate();
        let mut found = Vec::new();
        for (number, table) in tables {
            let order = self.facts.about(table.document).order;
            for row in self.scope.rows_of_week(self.facts, number).unwrap_or_default() {
                let cells = table
                    .rows
                    .get(row)
                    .into_iter()
                    .flat_map(|row| row.cells.iter().enumerate());
                let mut dated = cells.filter_map(|(column, cell)| Some((column, values::date(cell, order)?)));
                if let Some((column, date)) = dated.next()
                    && date.weekday().to_monday_one_offset() == day
                {
                    found.push((number, row, column));
                }
            }
        }
        found
    }
}
