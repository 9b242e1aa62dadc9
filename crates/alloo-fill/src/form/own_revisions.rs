//! Which revision of its own record a form is about: the one that it names, else the last.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use super::FormScope;
use crate::facts::Facts;
use crate::facts::record_keys::revision_column;
use crate::values;
use crate::values::revision_marks::{is_same, said};

/// Rows by the record that they are revisions of, which the first column says that has one number twice.
fn of_one_record(facts: &Facts<'_>, number: usize, revised: usize, rows: &[usize]) -> Vec<Vec<usize>> {
    let grouped = |column: usize| {
        let mut records: Vec<(&str, Vec<usize>)> = Vec::new();
        for row in rows {
            let cell = facts.cell((number, *row, column)).trim();
            match records.iter_mut().find(|(record, _)| *record == cell) {
                Some((_, rows)) => rows.push(*row),
                None => records.push((cell, vec![*row])),
            }
        }
        let several = records.into_iter().filter(|(_, rows)| rows.len() > 1);
        let numbered = several.filter(|(record, _)| values::is_reference(record));
        numbered.map(|(_, rows)| rows).collect::<Vec<_>>()
    };
    let columns = (0..facts.headers.get(number).map_or(0, Vec::len)).filter(|column| *column != revised);
    columns
        .map(grouped)
        .find(|records| !records.is_empty())
        .unwrap_or_default()
}

/// Of the revisions of one record the one that is named, else the last.
fn one_revision(
    facts: &Facts<'_>,
    (number, column): (usize, usize),
    rows: &[usize],
    own: Option<&str>,
) -> Option<usize> {
    let revision = |row: usize| facts.cell((number, row, column)).trim();
    let after = |one: usize, other: usize| {
        let order = crate::facts::standing::revision_order(revision(one), revision(other));
        order == Some(Ordering::Greater)
    };
    let named = own.and_then(|own| {
        let mut found = rows.iter().filter(|row| is_same(revision(**row), own));
        found.next().filter(|_| found.next().is_none())
    });
    let last = || {
        rows.iter()
            .find(|one| rows.iter().all(|other| other == *one || after(**one, *other)))
    };
    named.or_else(last).copied()
}

impl FormScope {
    /// The column of a register that says which revision of a record a row is.
    fn revised(facts: &Facts<'_>, number: usize) -> Option<usize> {
        let headers = facts.headers.get(number)?;
        revision_column(headers.iter().map(|header| facts.name(*header)))
    }

    /// Of several rows about one record, which a column tells apart by its revision, the one that the form's title
    /// names, else the last.
    pub(crate) fn keep_one_revision(&mut self, facts: &Facts<'_>, titled: &str) {
        let own = said(titled, self.language);
        let mut own_rows: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
        for (number, row) in &self.rows {
            own_rows.entry(*number).or_default().insert(*row);
        }
        for (number, rows) in own_rows {
            let rows: Vec<usize> = rows.into_iter().collect();
            let Some(column) = Self::revised(facts, number).filter(|_| rows.len() > 1) else {
                continue;
            };
            for revisions in of_one_record(facts, number, column, &rows) {
                if let Some(kept) = one_revision(facts, (number, column), &revisions, own.as_deref()) {
                    let others = revisions
                        .into_iter()
                        .filter(|row| *row != kept)
                        .map(|row| (number, row));
                    for other in others {
                        self.rows.remove(&other);
                        self.other_revisions.insert(other);
                    }
                }
            }
        }
    }

    /// The row of the form's own record that a slot is about, where its sentence names a revision; the row
    /// itself where it names none.
    pub(crate) fn row_of_revision(
        &self,
        facts: &Facts<'_>,
        (number, row): (usize, usize),
        named: Option<&str>,
    ) -> Option<usize> {
        let Some(named) = named else { return Some(row) };
        let Some(column) = Self::revised(facts, number) else {
            return Some(row);
        };
        let is_named = |row: usize| is_same(facts.cell((number, row, column)), named);
        let others = self.other_revisions.iter().filter(|(table, _)| *table == number);
        let rows = std::iter::once(row).chain(others.map(|(_, row)| *row));
        let mut found = rows.filter(|row| is_named(*row));
        found.next().filter(|_| found.next().is_none())
    }
}

#[cfg(test)]
mod tests {
    use crate::answers::tests::{label, values_stating, vault};
    use crate::model::SlotKind;

    const REGISTER: &str = "# Submittals
        | No. | Rev | Subject | Supplier | Sent | Status |
        | SUB-07 | 0 | Roof hatch | Quill & Co | 3 May 2025 | Accepted |
        | SUB-09 | 0 | Louvres type A | Merrow Ltd | 5 May 2025 | Rejected |
        | SUB-09 | 1 | Louvres type B | Tarn Metal Ltd | 2 June 2025 | Under review |
        | SUB-09 | 2 | Louvres type C | Tarn Metal Ltd | 30 June 2025 | In preparation |";

    #[test]
    fn a_register_of_revisions_is_read_by_the_one_that_the_form_names() {
        let vault = vault(&[("register.csv", REGISTER)]);
        let asks = [label("Supplier"), label("Subject"), label("Status")];
        let of = |title: &str| values_stating(&vault, title, &[], &asks);
        assert_eq!(
            of("Submittal SUB-09"),
            ["Tarn Metal Ltd", "Louvres type C", "In preparation"]
        );
        assert_eq!(
            of("Submittal SUB-09, revision 0"),
            ["Merrow Ltd", "Louvres type A", "Rejected"]
        );
        assert_eq!(of("Submittal SUB-08"), ["", "", ""]);
    }

    #[test]
    fn a_sentence_that_names_another_revision_asks_for_that_one() {
        let vault = vault(&[("register.csv", REGISTER)]);
        let mut before = label("Status");
        before.kind = SlotKind::Placeholder;
        before.before = "Revision 0 was returned to us with the status ".into();
        let mut unknown = label("Status");
        unknown.kind = SlotKind::Placeholder;
        unknown.before = "Revision 5 was returned to us with the status ".into();
        let found = values_stating(&vault, "Submittal SUB-09 Rev 2", &[], &[before, unknown]);
        assert_eq!(found, ["Rejected", ""]);
    }
}
