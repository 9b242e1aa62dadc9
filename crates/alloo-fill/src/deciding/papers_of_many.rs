//! The number of a paper of which a project has several: a daily report, a payment certificate. That one of them is the
//! latest, or is spoken of, does not say that it is the one meant.

use std::collections::BTreeSet;

use super::Deciding;
use crate::candidates::Candidate;
use crate::facts::Facts;
use crate::form::FormScope;
use crate::lexicon::{Class, Language, Lexicon, Name, Sorts};
use crate::slots::slot_outcome::Reason;
use crate::values;

/// Papers of which each thing on a site has its own.
const EACH_OF_A_THING: [&str; 5] = ["certificate", "test-report", "delivery-note", "docket", "ticket"];

/// Whether a label asks for the number of a paper, and for nothing that a project has once.
fn asks_paper(label: &Name) -> bool {
    let lasting = ["project", "contract", "main-contract"];
    label.any(Class::Record)
        && label.sorts == Sorts::NUMBER
        && !label.any(Class::Party)
        && !label.any(Class::Role)
        && !lasting.iter().any(|word| label.has(word))
}

impl FormScope {
    /// Whether a name is of papers such as the form itself is one.
    pub(crate) fn is_sort_of_form(&self, name: &Name) -> bool {
        let lexicon = Lexicon::of(Language::English);
        let own = |word: &String| lexicon.is(Class::Record, word) && self.titled.contains(word);
        name.content.iter().any(own)
    }

    /// Whether a paper is numbered as others in the project are: the latest of them is no more the form's than the one
    /// before.
    pub(crate) fn is_of_series(&self, facts: &Facts<'_>, document: usize) -> bool {
        let Some((name, number)) = facts.numbered_title(document) else {
            return false;
        };
        let kin = |(_, other): &(usize, &Option<(String, u32)>)| {
            other
                .as_ref()
                .is_some_and(|(called, of)| *called == name && *of != number)
        };
        let mut others = facts.numbered_titles().iter().enumerate().filter(kin);
        others.any(|(other, _)| self.allows(other))
    }
}

impl<'k> Deciding<'_, 'k> {
    /// Why one of the values found for the number of a paper may be that of another: papers of different numbers give
    /// it, or a register numbers several and the label tells no more than it.
    pub(crate) fn one_of_several(&self, label: &Name, found: &mut Vec<Candidate<'k>>) -> Option<Reason> {
        let (facts, scope) = (self.accounting.facts, self.accounting.scope);
        let own = |one: &Candidate<'_>| one.own || scope.bound.contains(&one.document);
        if found
            .first()
            .is_some_and(|one| !own(one) && self.is_of_other_sort(label, one))
        {
            return Some(Reason::Disagree(
                "it is said of another paper than those of the sort".into(),
            ));
        }
        if scope.is_sort_of_form(label)
            || !asks_paper(label)
            || found.iter().any(own)
            || !found.iter().all(|one| values::is_code(&one.value))
        {
            return None;
        }
        // The form's own row in a register says which.
        if found.iter().any(|one| self.is_in_own_row(&one.value)) {
            found.retain(|one| self.is_in_own_row(&one.value));
            return None;
        }
        let first = found.first()?;
        let differ = found.iter().any(|one| !values::same(&one.value, &first.value));
        (differ || self.is_of_register(label, first) || scope.is_of_series(facts, first.document)).then(
            || {
                let said: Vec<String> = found.iter().take(3).map(|one| self.says(one)).collect();
                let said = said.join(", ");
                Reason::Disagree(format!(
                    "there are several such papers, and nothing says which is meant: {said}"
                ))
            },
        )
    }

    /// Whether a label asks for no more than a paper of a sort, `Certificate`, and a paper of another sort gives the
    /// value where there are some of that one.
    fn is_of_other_sort(&self, label: &Name, one: &Candidate<'k>) -> bool {
        let (facts, scope) = (self.accounting.facts, self.accounting.scope);
        let [word] = label.content.as_slice() else {
            return false;
        };
        let asked = EACH_OF_A_THING.contains(&word.as_str()) && label.sorts.is_empty();
        let of_sort = |document: usize| {
            let language = facts.about(document).language;
            facts
                .title(document)
                .is_some_and(|title| Name::new(title, language).has(word))
        };
        let mut documents = 0..facts.knowledge.documents.len();
        asked && !of_sort(one.document) && documents.any(|other| scope.allows(other) && of_sort(other))
    }

    /// Whether a cell of the form's own row in a register, or of a row that this one refers to, is a value.
    fn is_in_own_row(&self, value: &str) -> bool {
        let (facts, scope) = (self.accounting.facts, self.accounting.scope);
        let mut rows = scope.rows.iter().chain(&scope.linked);
        rows.any(|(table, row)| {
            let table = facts.knowledge.tables.get(*table);
            let row = table.and_then(|table| table.rows.get(*row));
            row.is_some_and(|row| row.cells.iter().any(|cell| values::same(cell, value)))
        })
    }

    /// Whether a value is one of the numbers in a register of such papers, which neither the register's own row nor
    /// the paper itself gives.
    fn is_of_register(&self, label: &Name, one: &Candidate<'k>) -> bool {
        let (facts, scope) = (self.accounting.facts, self.accounting.scope);
        let words = &facts.about(one.document).words;
        if label.content.iter().all(|word| words.contains(word)) {
            return false;
        }
        let tables = facts.headers.iter().zip(&facts.knowledge.tables).enumerate();
        let mut columns = tables
            .filter(|(_, (_, table))| {
                scope.allows(table.document) && table.document != one.document && table.rows.len() > 1
            })
            .flat_map(|(number, (headers, table))| {
                let words = &facts.about(table.document).words;
                let named = move |(_, header): &(usize, &usize)| {
                    let name = facts.name(**header);
                    let known = |word: &String| name.content.contains(word) || words.contains(word);
                    name.any(Class::Record)
                        && name.content.iter().all(|word| label.content.contains(word))
                        && label.content.iter().all(known)
                };
                let columns = headers.iter().enumerate().filter(named);
                columns.map(move |(column, _)| (number, column, table))
            });
        columns.any(|(number, column, table)| {
            let cell = |row: usize| facts.cell((number, row, column));
            let same = |row: &usize| values::same(cell(*row), &one.value);
            let mine = |row: &usize| {
                [&scope.rows, &scope.linked]
                    .iter()
                    .any(|rows| rows.contains(&(number, *row)))
            };
            let rows: Vec<usize> = (0..table.rows.len()).filter(same).collect();
            let all: BTreeSet<&str> = (0..table.rows.len())
                .map(cell)
                .filter(|text| !text.is_empty())
                .collect();
            !rows.is_empty() && all.len() > 1 && !rows.iter().any(mine)
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::answers::tests::{label, values, vault};

    #[test]
    fn the_latest_of_several_papers_is_not_the_one_meant() {
        let vault = vault(&[
            ("Daily report 71.md", "# Daily report no. 71\nCrew: 14"),
            ("Daily report 80.md", "# Daily report no. 80\nCrew: 9"),
            ("Weld report A.md", "# Weld report\nWeld report no.: WR-0417"),
        ]);
        let asks = ["Daily report no.", "Weld report no."].map(label);
        assert_eq!(values(&vault, "Notice of delay", &asks), ["", "WR-0417"]);
    }

    #[test]
    fn the_forms_own_row_in_a_register_says_which_is_meant() {
        let register = "# Submissions
            | No. | Material | Retest |
            | MS-022 | Rails | WR-0417 |
            | MS-023 | Posts | WR-0455 |";
        let vault = vault(&[
            ("register.csv", register),
            ("report 1.md", "# Weld report\nWeld report no.: WR-0417"),
            ("report 2.md", "# Weld report\nWeld report no.: WR-0455"),
        ]);
        let asked = |title: &str| values(&vault, title, &[label("Weld report no.")]);
        assert_eq!(asked("Material submission MS-022"), ["WR-0417"]);
        assert_eq!(asked("Notice of delay"), [""]);
    }

    #[test]
    fn a_certificate_is_that_of_no_other_thing() {
        let note = "# Delivery note\nCertificate: KC-2025-119\nContents: 4 flights of stairs";
        let note = ("note.md", note);
        let gauge = ("gauge.md", "# Calibration certificate\nInstrument: Gauge 7731");
        let asks = ["Certificate", "Delivery note"].map(label);
        let asked = |papers: &[(&str, &str)]| values(&vault(papers), "Pressure test", &asks);
        assert_eq!(asked(&[note]), ["KC-2025-119", ""]);
        assert_eq!(asked(&[note, gauge]), ["", ""]);
    }
}
