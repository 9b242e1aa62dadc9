//! Records for the rows of a schedule that say already which they are for.

use super::TableAnswer;
use super::columns::Asks;
use super::row_labels::{is_number_of, is_told};
use crate::deciding::Deciding;
use crate::lexicon::Name;
use crate::values;

impl Deciding<'_, '_> {
    /// For each row the record that its label names; where the form's title tells of none of them, of all rows: what a
    /// form says itself of its rows goes before its title.
    pub(crate) fn labelled_order(
        &self,
        asks: &Asks,
        answer: &TableAnswer<'_>,
        labels: &[Option<(usize, String)>],
        rows: &[usize],
    ) -> Vec<Option<usize>> {
        let told = |rows: &[usize]| -> Vec<Option<usize>> {
            let of = |label: &Option<(usize, String)>| self.of_label(answer, rows, label.as_ref()?);
            labels.iter().map(of).collect()
        };
        let order = told(rows);
        match order.iter().all(Option::is_none) && is_told(asks, labels) {
            true => told(&self.rows_of_own_part(answer)),
            false => order,
        }
    }

    /// The one record that a row's own label names.
    fn of_label(
        &self,
        answer: &TableAnswer<'_>,
        rows: &[usize],
        (column, text): &(usize, String),
    ) -> Option<usize> {
        let said = (*answer.columns.get(*column)?)?;
        let language = self.accounting.facts.about(answer.table.document).language;
        let asked = Name::new(text, language);
        let cell = |row: &usize| {
            answer
                .table
                .rows
                .get(*row)
                .and_then(|row| row.cells.get(said))
                .map(String::as_str)
                .unwrap_or_default()
        };
        let mut found = rows.iter().copied().filter(|row| {
            let name = Name::new(cell(row), language);
            values::same(text, cell(row))
                || is_number_of(text, cell(row))
                || (!asked.content.is_empty() && name.content == asked.content && name.sorts == asked.sorts)
        });
        let first = found.next();
        first.filter(|_| found.next().is_none())
    }
}
