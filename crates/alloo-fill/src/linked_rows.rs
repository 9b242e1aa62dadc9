//! Rows of other tables that the form's own record refers to: the mix M4 of a pour, the RFI that an instruction
//! answers.

use std::collections::HashSet;

use super::accounting::{Accounting, Fit};
use super::candidates::Candidate;
use super::facts::Facts;
use super::form::FormScope;
use super::lexicon::{Class, Name};
use super::slots::Asked;
use super::values;

/// More rows than these are a list, and no record with its references.
const MOST: usize = 8;

/// Whether a cell refers to something by its number: letters and figures, no amount, no day.
fn refers(cell: &str) -> bool {
    let cell = cell.trim();
    values::is_reference(cell)
        && cell.starts_with(char::is_alphabetic)
        && cell.bytes().any(|byte| byte.is_ascii_digit())
        && values::period(cell).is_none()
}

impl FormScope {
    /// Binds the rows of other registers that the form's own rows refer to, where the number is in one row alone of
    /// the register's first column.
    pub(crate) fn link_rows(&mut self, facts: &Facts<'_>) {
        let tables = &facts.knowledge.tables;
        if self.rows.is_empty() || self.rows.len() > MOST {
            return;
        }
        let own_tables: HashSet<usize> = self.rows.iter().map(|(table, _)| *table).collect();
        let mut said = HashSet::new();
        for (table, row) in self.rows.difference(&self.timed) {
            let cells = tables.get(*table).and_then(|table| table.rows.get(*row));
            let cells = cells.into_iter().flat_map(|row| &row.cells);
            said.extend(
                cells
                    .filter(|cell| refers(cell))
                    .map(|cell| cell.trim().to_lowercase()),
            );
        }
        if said.is_empty() {
            return;
        }
        for (number, table) in tables.iter().enumerate() {
            if own_tables.contains(&number)
                || !self.allows(table.document)
                || facts.about(table.document).overtaken
                || table.header.len() < 2
            {
                continue;
            }
            let is_said = |row: &usize| {
                let first = table.rows.get(*row).and_then(|row| row.cells.first());
                first.is_some_and(|cell| said.contains(&cell.trim().to_lowercase()))
            };
            let mut found = (0..table.rows.len()).filter(is_said);
            if let (Some(row), None) = (found.next(), found.next()) {
                self.linked.insert((number, row));
            }
        }
    }
}

impl<'k> Accounting<'_, 'k> {
    /// What the things say that the form's own record refers to, under a column that is called as the label is.
    pub(crate) fn linked(&self, asked: &Asked, label: &Name, out: &mut Vec<Candidate<'k>>) {
        let plain = label.content.is_empty() || label.all(Class::Common, Class::Own);
        if plain || !out.is_empty() {
            return;
        }
        for &(table, row) in &self.scope.linked {
            self.add_named_row(asked, label, (table, row, 1), out);
        }
        out.retain(|candidate| candidate.fit <= Fit::Exact);
        if out.is_empty() {
            for &spot in &self.scope.linked {
                self.add_loose(asked, label, spot, out);
            }
        }
        out.sort_by(|a, b| (a.document, &a.place, &a.value).cmp(&(b.document, &b.place, &b.value)));
        for candidate in out.iter_mut() {
            candidate.fit = Fit::Context;
            candidate.own = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::answers::tests::{label, values_stating, vault};

    #[test]
    fn what_the_forms_own_record_refers_to_answers_under_its_own_columns() {
        let vault = vault(&[
            (
                "castings.csv",
                "# Castings
                | Casting No. | Element | Mix | Date |
                | C-07 | Kerb beam | B4 | 3 May 2025 |
                | C-08 | Plinth | B2 | 5 May 2025 |",
            ),
            (
                "mixes.md",
                "# Mixes
                | Ref. | Strength class | Largest grain (mm) | Date |
                | B2 | C20/25 | 16 | 1 March 2025 |
                | B3 | C25/30 | 32 | 1 March 2025 |
                | B4 | C35/45 | 22 | 2 March 2025 |",
            ),
        ]);
        let asks = [
            label("Strength class"),
            label("Largest grain (mm)"),
            label("Date"),
        ];
        let of = |title: &str| values_stating(&vault, title, &[], &asks);
        assert_eq!(of("Casting record C-07"), ["C35/45", "22", "3 May 2025"]);
        assert_eq!(of("Casting record C-08"), ["C20/25", "16", "5 May 2025"]);
        assert_eq!(of("Casting record C-09"), ["", "", ""]);
    }

    #[test]
    fn a_number_in_several_rows_refers_to_none_of_them() {
        let vault = vault(&[
            (
                "castings.csv",
                "# Castings
                | Casting No. | Element | Mix |
                | C-07 | Kerb beam | B4 |
                | C-08 | Plinth | B2 |",
            ),
            (
                "tests.csv",
                "# Cube tests
                | Mix | Age | Strength found |
                | B4 | 7 days | 31.2 |
                | B4 | 28 days | 44.0 |
                | B2 | 28 days | 27.5 |",
            ),
        ]);
        let asks = [label("Strength found")];
        assert_eq!(values_stating(&vault, "Casting record C-07", &[], &asks), [""]);
    }
}
