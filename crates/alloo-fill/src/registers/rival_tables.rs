//! The tables that may answer a schedule; of those that answer alike, the one that is the form's.

use super::TableAnswer;
use super::columns::{Asks, is_plain};
use crate::deciding::Deciding;
use crate::lexicon::Name;
use crate::model::Table;
use crate::values;

/// Those of which something holds, where it holds of any.
fn narrowed<'r, 't>(
    rivals: Vec<&'r TableAnswer<'t>>,
    holds: &dyn Fn(&TableAnswer<'t>) -> bool,
) -> Vec<&'r TableAnswer<'t>> {
    match rivals.iter().any(|answer| holds(answer)) {
        true => rivals.into_iter().filter(|answer| holds(answer)).collect(),
        false => rivals,
    }
}

impl<'k> Deciding<'_, 'k> {
    /// The tables that may answer, by their numbers.
    pub(crate) fn tables_in_scope(&self) -> impl Iterator<Item = (usize, &'k Table)> {
        let (facts, scope) = (self.accounting.facts, self.accounting.scope);
        facts.knowledge.tables.iter().enumerate().filter(|(_, table)| {
            let language = facts.about(table.document).language;
            self.counts(table.document)
                && !scope.is_of_other_part(&[&table.title], language)
                && !scope.is_in_strange_sheet(table.document, &table.place)
        })
    }

    /// The rivals that are the closest to the form: in its own papers, in none about another record of
    /// its sort, of its month, called as it is.
    pub(crate) fn closest<'r>(
        &self,
        asks: &Asks,
        rivals: Vec<&'r TableAnswer<'k>>,
    ) -> Vec<&'r TableAnswer<'k>> {
        let (facts, scope) = (self.accounting.facts, self.accounting.scope);
        let rivals = narrowed(rivals, &|answer| scope.bound.contains(&answer.table.document));
        let rivals = narrowed(rivals, &|answer| {
            !scope.is_of_other_paper(facts, answer.table.document)
        });
        let rivals = self.of_own_month(rivals);
        // Of sheets with the same columns the one that is called as the form or the list is: "Lot 02".
        let called = |answer: &TableAnswer<'_>| {
            let words = Name::new(&answer.table.title, facts.about(answer.table.document).language).words;
            let known = |word: &String| scope.titled.contains(word) || asks.around.contains(word);
            words.iter().any(|word| !is_plain(word))
                && words.iter().filter(|word| !is_plain(word)).all(known)
                && words
                    .iter()
                    .filter(|word| word.bytes().all(|byte| byte.is_ascii_digit()))
                    .all(known)
        };
        let rivals = match rivals.iter().filter(|answer| called(answer)).count() {
            1 => narrowed(rivals, &called),
            _ => rivals,
        };
        self.of_own_row(rivals)
    }

    /// Where the headings over the tables say of which month each is, those of the form's own.
    fn of_own_month<'r>(&self, rivals: Vec<&'r TableAnswer<'k>>) -> Vec<&'r TableAnswer<'k>> {
        let Some(own) = self.accounting.scope.period else {
            return rivals;
        };
        let month = |answer: &TableAnswer<'k>| {
            let table = answer.table;
            let over = [&table.title].into_iter().chain(table.headings.iter().rev());
            over.into_iter().find_map(|text| values::period(text))
        };
        match rivals.iter().all(|answer| month(answer).is_some()) {
            true => narrowed(rivals, &|answer| month(answer) == Some(own)),
            false => rivals,
        }
    }

    /// The one that says the same as all others, or is later than they are.
    pub(crate) fn foremost<'r>(&self, rivals: &[&'r TableAnswer<'k>]) -> Option<&'r TableAnswer<'k>> {
        let same = |one: &TableAnswer<'_>, other: &TableAnswer<'_>| {
            other.number == one.number || (one.rows() == other.rows() && one.number < other.number)
        };
        rivals.iter().copied().find(|one| {
            rivals.iter().all(|other| {
                same(one, other) || self.later(one.table.document, other.table.document).is_some()
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::answers::tests::{rows, schedule, vault};

    #[test]
    fn of_tables_for_several_months_the_forms_own_is_taken() {
        let progress = "# Progress by lot
            # November 2025
            | Lot | Contractor | Planned progress % | Real progress % |
            | 01 | Oakley Ltd | 100 | 96 |
            # October 2025
            | Lot | Contractor | Planned progress % | Real progress % |
            | 01 | Oakley Ltd | 96 | 91 |";
        let asked = |title: &str| {
            let own = schedule("", &["Lot", "Planned progress %", "Real progress %"], 2);
            rows(&vault(&[("progress.docx", progress)]), title, &[], own)
        };
        assert_eq!(asked("Monthly report October 2025"), ["01 | 96 | 91"]);
        assert_eq!(asked("Site report"), [""; 0]);
    }

    #[test]
    fn a_list_of_what_is_outstanding_has_no_row_that_is_closed() {
        let snags = "# Snag list
            | Item | Location | Outstanding work or defect | To be done by | Status |
            | 1 | Axis A | Drain not shaped | 2025-11-14 | open |
            | 2 | Axis B | Headwall cracked | 2025-10-10 | closed |
            | 3 | Axis C | Line marking missing | 2025-11-28 | open |";
        let header = [
            "No.",
            "Location",
            "Work outstanding",
            "To be finished by",
            "Finished on",
        ];
        let own = schedule("Schedule of outstanding work", &header, 3);
        let found = rows(&vault(&[("snags.csv", snags)]), "Certificate", &[], own);
        let places: Vec<&str> = found.iter().filter_map(|row| row.split(" | ").nth(1)).collect();
        assert_eq!(places, ["Axis A", "Axis C"]);
    }

    #[test]
    fn typed_numbers_are_those_of_records_however_they_are_written() {
        let lots = "# Contracts
            | Lot | Firm | Budget € | Awarded € | Billed € |
            | 01 | Oakley Ltd | 100 | 96 | 40 |
            | 02 | Pell & Sons | 80 | 70 | 30 |
            | 05 | Hart & Co | 60 | 50 | 20 |";
        let mut own = schedule("", &["Lot", "Budget", "Contract sum", "Invoiced to date"], 2);
        for (row, number) in own.rows.iter_mut().zip(["01", "05"]) {
            number.clone_into(&mut row[0]);
        }
        assert_eq!(
            rows(&vault(&[("contracts.xlsx", lots)]), "Cost report", &[], own),
            ["01 | 100 | 96 | 40", "05 | 60 | 50 | 20"]
        );
    }
}
