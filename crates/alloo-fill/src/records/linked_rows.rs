//! Rows of other tables that the form's own record refers to: the mix M4 of a pour, the RFI that an instruction
//! answers.

use std::collections::BTreeSet;

use crate::accounting::{Accounting, Fit};
use crate::candidates::Candidate;
use crate::facts::Facts;
use crate::form::FormScope;
use crate::lexicon::{Class, Name, Sorts};
use crate::slots::Asked;
use crate::values;

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

/// Whether a value is a stretch, `180 – 420`: how far the thing goes to which a record belongs says not where the
/// record's own matter is.
fn is_stretch(value: &str) -> bool {
    let figure = |part: &str| part.trim().starts_with(|c: char| c.is_ascii_digit());
    let ends = value.split_once(['–', '—']).or_else(|| value.split_once(" - "));
    ends.is_some_and(|(one, other)| figure(one) && figure(other))
}

/// Whether a column is of things of which each has one row in a list of them: a trade, a firm, a position of the
/// cost plan, and no day, person, state or amount.
fn is_of_things(name: &Name) -> bool {
    let told = [Sorts::DATE, Sorts::PERSON];
    let passing = name.any(Class::Period) || name.any(Class::Event) || name.any(Class::Record);
    !(name.content.is_empty()
        || passing
        || name.all(Class::Common, Class::Own) && name.content != ["organization"]
        || name.unit.is_some()
        || told.iter().any(|sort| name.sorts.has(*sort))
        || [
            "status",
            "amount",
            "sum",
            "quantity",
            "description",
            "remark",
            "result",
        ]
        .iter()
        .any(|word| name.has(word)))
}

/// The one row of a table that says a thing under a column of its own for it, where no two rows say the same.
fn row_of_thing(facts: &Facts<'_>, number: usize, (name, value): (&Name, &str)) -> Option<usize> {
    let table = facts.knowledge.tables.get(number)?;
    let column = facts.column_called(number, name)?;
    let cells = (0..table.rows.len()).map(|row| facts.cell((number, row, column)).trim());
    let cells: Vec<&str> = cells.collect();
    let different: BTreeSet<String> = cells.iter().map(|cell| cell.to_lowercase()).collect();
    if cells.len() < 2 || different.len() < cells.len() {
        return None;
    }
    cells.iter().position(|cell| cell.eq_ignore_ascii_case(value))
}

impl FormScope {
    /// The numbers to which cells of the form's own rows refer, alone in them or among other words, as they are
    /// compared.
    fn numbers_referred_to(&self, facts: &Facts<'_>) -> BTreeSet<String> {
        let mut said = BTreeSet::new();
        for (table, row) in self.record_rows() {
            let row = facts
                .knowledge
                .tables
                .get(table)
                .and_then(|table| table.rows.get(row));
            for cell in row.into_iter().flat_map(|row| &row.cells) {
                if refers(cell) {
                    said.insert(cell.trim().to_lowercase());
                } else {
                    said.extend(values::codes(cell).iter().map(|code| code.to_lowercase()));
                }
            }
        }
        said
    }

    /// The things that the form's own rows say under columns of things.
    fn things_said<'f>(&self, facts: &'f Facts<'_>) -> Vec<(&'f Name, &'f str)> {
        let mut said = Vec::new();
        for (table, row) in self.record_rows() {
            let headers = facts.headers.get(table).into_iter().flatten();
            for (column, header) in headers.enumerate() {
                let (name, value) = (facts.name(*header), facts.cell((table, row, column)).trim());
                let plain = !(value.is_empty() || values::is_filler(value) || values::is_sum(value));
                if plain && is_of_things(name) {
                    said.push((name, value));
                }
            }
        }
        said
    }

    /// Binds the rows of other registers that the form's own rows refer to, where the number is in one row alone of
    /// the register's first column, or the thing in one row alone under a column of the same name.
    pub(crate) fn link_rows(&mut self, facts: &Facts<'_>) {
        let tables = &facts.knowledge.tables;
        if self.rows.is_empty() || self.rows.len() > MOST {
            return;
        }
        let own_tables: BTreeSet<usize> = self.rows.iter().map(|(table, _)| *table).collect();
        let said = self.numbers_referred_to(facts);
        let things = self.things_said(facts);
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
                continue;
            }
            let row = things
                .iter()
                .find_map(|thing| row_of_thing(facts, number, *thing));
            self.linked.extend(row.map(|row| (number, row)));
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
        // Without what the list is of "Plan no." asks for any number in it.
        let numbered = label.sorts.has(Sorts::NUMBER);
        for &(table, row) in &self.scope.linked {
            match numbered {
                true => self.add_row(asked, label, (table, row, 0), out),
                false => self.add_named_row(asked, label, (table, row, 0), out),
            }
        }
        out.retain(|candidate| candidate.fit <= Fit::Exact);
        if out.is_empty() && !numbered {
            for &spot in &self.scope.linked {
                self.add_loose(asked, label, spot, out);
            }
        }
        out.retain(|candidate| !is_stretch(&candidate.value));
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

    #[test]
    fn a_number_among_the_words_of_a_record_refers_to_its_row_elsewhere() {
        let vault = vault(&[
            (
                "defects.csv",
                "# Defects
                | Defect No. | Raised | What was found |
                | D-07 | 3 May 2025 | Honeycombing on both faces, lift W-31 |
                | D-08 | 5 May 2025 | Wrong cover, lift W-32 and W-33 |",
            ),
            (
                "lifts.csv",
                "# Lifts
                | Lift No. | Date | Strength class | Chainage |
                | W-31 | 2 May 2025 | C35/45 | 180 – 420 |
                | W-32 | 4 May 2025 | C20/25 | 420 – 500 |",
            ),
        ]);
        let asks = [
            label("Strength class"),
            label("Date of lift"),
            label("Lift ref."),
            label("Chainage"),
            label("Register no."),
        ];
        assert_eq!(
            values_stating(&vault, "Defect report D-07", &[], &asks),
            ["C35/45", "2 May 2025", "W-31", "", ""]
        );
    }

    #[test]
    fn a_thing_has_its_row_in_a_list_with_a_column_of_that_name() {
        let firms = |second: &str| {
            format!(
                "# Firms
                | Trade | Firm | Foreman |
                | Roofing | Sarn Roofing Ltd | Ivo Penn |
                | {second} | Lathe Plaster Ltd | Una Birk |"
            )
        };
        let register = "# Inspections
            | Inspection No. | Trade | Level |
            | I-07 | Roofing | L2 |
            | I-08 | Plaster | L3 |";
        let asked = |second: &str| {
            let firms = firms(second);
            let vault = vault(&[("inspections.csv", register), ("firms.md", &firms)]);
            values_stating(&vault, "Request for inspection I-07", &[], &[label("Foreman")])
        };
        assert_eq!(asked("Plaster"), ["Ivo Penn"]);
        // Two firms of one trade: the register does not say which.
        assert_eq!(asked("Roofing"), [""]);
    }

    #[test]
    fn a_firm_has_its_row_in_a_list_of_firms() {
        let vault = vault(&[
            (
                "permits.csv",
                "# Permits
                | Permit No. | Company | Work |
                | P-07 | Sarn Lifting Ltd | Stairs |
                | P-08 | Lathe Plaster Ltd | Ceilings |",
            ),
            (
                "firms.md",
                "# Subcontracts
                | Trade | Company | Foreman |
                | Lifting | Sarn Lifting Ltd | Ivo Penn |
                | Plaster | Lathe Plaster Ltd | Una Birk |",
            ),
        ]);
        let of = |title: &str| values_stating(&vault, title, &[], &[label("Foreman")]);
        assert_eq!(of("Permit to work P-07"), ["Ivo Penn"]);
        assert_eq!(of("Permit to work P-09"), [""]);
    }
}
