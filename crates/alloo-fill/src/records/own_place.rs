//! Of rows that a register has at several places those at the place of the form's own record: the extinguishers in the
//! room for which a permit is asked.

use std::collections::BTreeSet;

use crate::accounting::Accounting;
use crate::facts::Facts;
use crate::form::FormScope;
use crate::lexicon::Name;

/// The one column of a table that says where something is.
fn place_column(facts: &Facts<'_>, number: usize) -> Option<usize> {
    let headers = facts.headers.get(number)?;
    let is_place = |column: &usize| {
        let name = headers.get(*column).map(|header| facts.name(*header));
        name.is_some_and(
            |name| matches!(name.words.as_slice(), [word] if word == "location" || word == "place"),
        )
    };
    let mut found = (0..headers.len()).filter(is_place);
    found.next().filter(|_| found.next().is_none())
}

/// The words of what a row says of its place.
fn place_words(facts: &Facts<'_>, (number, row): (usize, usize)) -> Option<BTreeSet<String>> {
    let column = place_column(facts, number)?;
    let language = facts.about(facts.knowledge.tables.get(number)?.document).language;
    let words: BTreeSet<String> = Name::new(facts.cell((number, row, column)), language)
        .words
        .into_iter()
        .collect();
    (!words.is_empty()).then_some(words)
}

/// Whether of two places one is said to be in the other, by more than a word: "Plant room C-301, level 3" and "Plant
/// room C-301".
fn is_within(one: &BTreeSet<String>, other: &BTreeSet<String>) -> bool {
    one.len().min(other.len()) > 1 && (one.is_subset(other) || other.is_subset(one))
}

impl FormScope {
    /// What the form's own records say of their places.
    fn own_places(&self, facts: &Facts<'_>) -> Vec<BTreeSet<String>> {
        self.record_rows()
            .into_iter()
            .filter_map(|row| place_words(facts, row))
            .collect()
    }
}

impl Accounting<'_, '_> {
    /// Leaves out the rows at other places than the form's own record, in a table that has some there too.
    pub(crate) fn keep_own_place(&self, number: usize, rows: &mut Vec<(usize, usize)>) {
        let (facts, scope) = (self.facts, self.scope);
        let Some(table) = facts.knowledge.tables.get(number) else {
            return;
        };
        let listed = || scope.rows.iter().any(|(own, _)| *own == number);
        if rows.is_empty() || place_column(facts, number).is_none() || listed() {
            return;
        }
        let own = scope.own_places(facts);
        let here = |row: usize| {
            let place = place_words(facts, (number, row));
            place.is_some_and(|place| own.iter().any(|own| is_within(own, &place)))
        };
        if (0..table.rows.len()).any(here) {
            rows.retain(|(row, _)| here(*row));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::answers::tests::{cell, values, vault};

    #[test]
    fn a_register_answers_with_what_is_at_the_place_of_the_forms_record() {
        let permits = "# Permits
            | Permit No. | Location | Task |
            | LP-07 | Boiler house BH-2, level 1 | Lagging |
            | LP-08 | Jetty, berth 4 | Painting |";
        let checks = "# Lamps
            | Lamp | Type | Location | Checked by |
            | LA-1 | Green flood | Jetty, berth 4 | Ann Lee |
            | LA-2 | Red spot | Boiler house BH-2 | Bo Ray |
            | LA-3 | Red spot | Jetty, berth 4 | Cy Fox |
            | LA-4 | Blue beam | Jetty, berth 4 | Di Ash |";
        let vault = vault(&[("permits.csv", permits), ("lamps.csv", checks)]);
        let cells = ["Red spot", "Blue beam"].map(|row| cell(row, "Checked by"));
        assert_eq!(values(&vault, "Lamp permit LP-07", &cells), ["Bo Ray", ""]);
        assert_eq!(values(&vault, "Lamp permit LP-08", &cells), ["Cy Fox", "Di Ash"]);
    }
}
