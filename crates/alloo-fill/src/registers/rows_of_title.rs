//! Which rows of a list the form's title tells where nothing nearer does: those of its month, and of the kind that it
//! is for.

use std::collections::BTreeSet;

use super::TableAnswer;
use crate::deciding::Deciding;
use crate::lexicon::{Class, Lexicon, Name, tokens};
use crate::values;

/// A column of so many different values tells kinds of records.
const KINDS: usize = 6;

impl Deciding<'_, '_> {
    /// Of all rows of a list those of the form's month and kind; why that cannot be said where it cannot.
    pub(crate) fn of_title(&self, answer: &TableAnswer<'_>, rows: Vec<usize>) -> Result<Vec<usize>, String> {
        let rows = self.of_period(answer, rows)?;
        Ok(self.of_kind(answer, rows))
    }

    /// Of a journal in a report of a month the rows of that month; one of a week says which it is by no column.
    fn of_period(&self, answer: &TableAnswer<'_>, rows: Vec<usize>) -> Result<Vec<usize>, String> {
        let (facts, scope, table) = (self.accounting.facts, self.accounting.scope, answer.table);
        let about = facts.about(table.document);
        let Some(column) = facts.day_columns(answer.number).next() else {
            return Ok(rows);
        };
        let date = |row: &usize| values::date(facts.cell((answer.number, *row, column)), about.order);
        if let Some(month) = self.own_month().filter(|month| about.period != Some(*month)) {
            let within = |row: &usize| date(row).is_none_or(|date| (date.year(), date.month()) == month);
            return Ok(rows.into_iter().filter(within).collect());
        }
        let days = || rows.iter().filter_map(date);
        let long = days()
            .min()
            .zip(days().max())
            .is_some_and(|(first, last)| first.until(last).is_ok_and(|span| span.get_days() > 7));
        if scope.is_weekly() && long {
            let document = facts.document_name(table.document);
            return Err(format!(
                "{document} has days of several weeks, and the list does not say of which"
            ));
        }
        Ok(rows)
    }

    /// The month that the form is a report of, and does not only speak of.
    fn own_month(&self) -> Option<(i16, i8)> {
        let scope = self.accounting.scope;
        let titled = values::period(&scope.own_title).is_some();
        let spans = ["monthly", "month"]
            .iter()
            .any(|word| scope.titled.contains(*word));
        scope.period.filter(|_| titled || spans)
    }

    /// Of rows of several kinds those of the one that the form's title says: the daywork in a daywork sheet, those of
    /// "ITS" in the record of "Intensive care (ITS)".
    pub(crate) fn of_kind(&self, answer: &TableAnswer<'_>, mut rows: Vec<usize>) -> Vec<usize> {
        let (facts, scope) = (self.accounting.facts, self.accounting.scope);
        let lexicon = Lexicon::of(scope.language);
        let title = format!(" {} ", tokens(&scope.own_title, lexicon).join(" "));
        let cell = |row: usize, column: usize| facts.cell((answer.number, row, column));
        let plain = |row: usize, column: usize| tokens(cell(row, column), lexicon).join(" ");
        let tells = |kind: &String| {
            let word = kind.chars().all(|c| c.is_alphabetic() || c == ' ');
            let spans = lexicon.is(Class::Period, kind);
            let long = kind.len() > 3 && !Name::new(kind, scope.language).content.is_empty();
            word && long && !spans && title.contains(&format!(" {kind} "))
        };
        let capitals = |row: usize, column: usize| {
            let cell = cell(row, column);
            (2..=6).contains(&cell.len())
                && cell.bytes().all(|byte| byte.is_ascii_uppercase())
                && scope.capitals.contains(cell)
        };
        let all = 0..answer.table.rows.len();
        let told = |column: usize| {
            let kinds: BTreeSet<String> = all.clone().map(|row| plain(row, column)).collect();
            let mine = |row: &usize| tells(&plain(*row, column)) || capitals(*row, column);
            let own: BTreeSet<String> = all.clone().filter(mine).map(|row| plain(row, column)).collect();
            let mut found = own.into_iter();
            let kind = found.next().filter(|_| found.next().is_none())?;
            (2..=KINDS).contains(&kinds.len()).then_some((column, kind))
        };
        let asked = |column: &usize| answer.columns.contains(&Some(*column));
        let mut columns = (0..answer.table.header.len())
            .filter(|column| !asked(column))
            .filter_map(told);
        if let Some((column, kind)) = columns.next().filter(|_| columns.next().is_none()) {
            rows.retain(|row| plain(*row, column) == kind);
        }
        rows
    }
}
