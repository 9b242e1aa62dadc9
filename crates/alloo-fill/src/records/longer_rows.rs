//! Rows of the form's own papers that are called as a row of the form, at more length: "Conductivity" is
//! "Conductivity of the permeate (µS/cm)" in the record of the form's own test.

use crate::accounting::own_papers::NamedRows;
use crate::accounting::{Accounting, Fit};
use crate::candidates::Candidate;
use crate::lexicon::Name;
use crate::slots::Asked;

impl<'k> Accounting<'_, 'k> {
    /// What the form's own papers say in the one row whose name has all words of the slot's row, under a column
    /// that is called as the slot's.
    pub(crate) fn by_longer_row(&self, asked: &Asked, out: &mut Vec<Candidate<'k>>) {
        if !out.is_empty() || asked.row.is_empty() || asked.column.is_empty() {
            return;
        }
        let rows = self
            .rows_by_word
            .get_or_init(|| NamedRows::new(self.facts, self.scope));
        let name = Name::new(&asked.row, self.scope.language);
        if name.content.is_empty() {
            return;
        }
        for (table, row) in rows.all(&name.content) {
            let before = out.len();
            self.add_row(asked, &asked.column, (table, row, 1), out);
            self.take_unit_of_row((table, row), out.get_mut(before..).unwrap_or_default());
        }
        out.retain(|candidate| candidate.fit <= Fit::Exact);
        for candidate in out.iter_mut() {
            candidate.fit = Fit::Context;
            candidate.own = true;
        }
    }

    /// The unit behind a row's name is that of its figures.
    pub(crate) fn take_unit_of_row(&self, (table, row): (usize, usize), found: &mut [Candidate<'k>]) {
        let unit = Name::new(self.facts.cell((table, row, 0)), self.scope.language).unit;
        for candidate in found {
            candidate.unit = candidate.unit.take().or_else(|| unit.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::answers::tests::{cell, values, vault};

    #[test]
    fn the_own_test_record_answers_for_the_row_it_calls_by_more_words() {
        let record = |found: &str| {
            format!(
                "# Test of train TR-02
                | Parameter | Guaranteed | Measured |
                | Conductivity of the permeate (µS/cm) | 400 | {found} |
                | Boron in the permeate (mg/l) | 1.0 | 0.7 |
                | Boron in the brine (mg/l) | 2.0 | 1.6 |"
            )
        };
        let vault = vault(&[
            ("test record TR-01.md", &record("295").replace("TR-02", "TR-01")),
            ("test record TR-02.md", &record("318")),
        ]);
        let asks = [
            cell("Conductivity (µS/cm)", "Measured"),
            cell("Boron (mg/l)", "Measured"),
            cell("Conductivity (µS/cm)", "Deviation"),
        ];
        assert_eq!(
            values(&vault, "Acceptance of train TR-02", &asks),
            ["318", "", ""]
        );
        assert_eq!(values(&vault, "Acceptance of the trains", &asks), ["", "", ""]);
    }

    #[test]
    fn a_number_in_front_counts_the_rows_and_names_none() {
        let record = "# Inspection of TW-014
            | No. | Check | Found | Result |
            | 1 | Setting out and prop spacing | 1200 mm centres | OK |
            | 2 | Sole boards and bearing | full contact | OK |";
        let vault = vault(&[("inspection TW-014.md", record)]);
        let asks = [
            cell("Prop spacing", "Found on site"),
            cell("Lighting", "Found on site"),
        ];
        assert_eq!(
            values(&vault, "Permit to load TW-014", &asks),
            ["1200 mm centres", ""]
        );
    }
}
