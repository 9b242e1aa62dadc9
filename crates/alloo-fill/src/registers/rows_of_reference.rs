//! Rows of a list that have the number to which the form's own record refers, under a column of the same name: the
//! panels of load 18 for the inspection of which the register says load 18.

use std::collections::BTreeSet;

use super::TableAnswer;
use super::columns::Asks;
use crate::deciding::Deciding;
use crate::lexicon::{Class, Lexicon, Name, Sorts, tokens};
use crate::values;

/// Whether a header asks for the number of a thing that several records may share.
fn is_of_thing(name: &Name) -> bool {
    let numbered = name.sorts.has(Sorts::NUMBER) || name.any(Class::Record) || name.any(Class::Parted);
    numbered && !name.content.is_empty() && !name.sorts.has(Sorts::DATE)
}

impl Deciding<'_, '_> {
    /// Of a list's rows, and of those with the form's own number, those to which the form's own record refers, or else
    /// those of its own week; what a title says to stand in some way, "Open requests", may be older.
    pub(crate) fn told_rows(
        &self,
        asks: &Asks,
        answer: &TableAnswer<'_>,
        (rows, own): (&[usize], &[usize]),
    ) -> Option<Vec<usize>> {
        let (facts, scope) = (self.accounting.facts, self.accounting.scope);
        let referred = || self.of_reference(answer, rows).filter(|_| own.is_empty());
        let lexicon = Lexicon::of(scope.language);
        let stands = |title: &String| {
            let words = tokens(title, lexicon);
            words.iter().any(|word| lexicon.status(word).is_some())
        };
        let week = || scope.rows_of_week(facts, answer.number);
        referred().or_else(|| week().filter(|_| !asks.titles.iter().any(stands)))
    }

    /// Of a list's rows those with the form's own number under a column that the register of its own record has too,
    /// where the list has other numbers besides.
    fn of_reference(&self, answer: &TableAnswer<'_>, rows: &[usize]) -> Option<Vec<usize>> {
        let (facts, scope) = (self.accounting.facts, self.accounting.scope);
        let own = scope.record_rows();
        let headers = facts.headers.get(answer.number)?;
        for (column, header) in headers.iter().enumerate() {
            let name = facts.name(*header);
            if !is_of_thing(name) {
                continue;
            }
            let cell = |row: usize| facts.cell((answer.number, row, column)).trim();
            let numbers: BTreeSet<&str> = rows.iter().map(|row| cell(*row)).collect();
            if numbers.len() < 2 {
                continue;
            }
            for (number, row) in own.iter().filter(|(number, _)| *number != answer.number) {
                let Some(at) = facts.column_called(*number, name) else {
                    continue;
                };
                let value = facts.cell((*number, *row, at)).trim();
                let mine = |row: &usize| !value.is_empty() && values::same(value, cell(*row));
                let found: Vec<usize> = rows.iter().copied().filter(mine).collect();
                if !found.is_empty() {
                    return Some(found);
                }
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use crate::answers::tests::{rows, schedule, vault};

    #[test]
    fn a_list_has_the_rows_of_the_load_to_which_the_forms_record_belongs() {
        let vault = vault(&[
            (
                "deliveries.csv",
                "# Deliveries
                | Load No. | Arrived | Inspection No. |
                | 17 | 07:20 | IR-017 |
                | 18 | 06:50 | IR-018 |",
            ),
            (
                "panels.csv",
                "# Panels
                | Panel | Type | Location | Load No. |
                | P-55 | Wall | Axis A | 17 |
                | P-57 | Wall | Axis B | 18 |
                | P-58 | Door | Axis C | 18 |",
            ),
        ]);
        let asked = |title: &str| {
            let own = schedule("Panels", &["Panel", "Type", "Location"], 4);
            rows(&vault, title, &[], own)
        };
        assert_eq!(
            asked("Inspection record IR-018"),
            ["P-57 | Wall | Axis B", "P-58 | Door | Axis C"]
        );
        assert_eq!(asked("List of panels").len(), 3);
    }
}
