//! Which revision of its own record a form is about: the one that it names, else the last.

use std::cmp::Ordering;

use super::facts::Facts;
use super::form::FormScope;
use super::lexicon::{Language, Name};

/// Shorter texts before a blank are no sentence, words.
const SENTENCE: usize = 3;

/// The revision that a text names: "Revision 2", "indice B", "Rev. C".
fn said(text: &str, language: Language) -> Option<String> {
    let words: Vec<&str> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    words.windows(2).find_map(|pair| {
        let [word, mark] = pair else { return None };
        let named = Name::new(word, language).words == ["revision"];
        let figure = mark.len() <= 3 && mark.bytes().all(|byte| byte.is_ascii_digit());
        let letter = mark.len() == 1 && mark.bytes().all(|byte| byte.is_ascii_uppercase());
        (named && (figure || letter)).then(|| (*mark).to_owned())
    })
}

/// The revision that the sentence before a blank names.
pub(crate) fn said_before(text: &str, language: Language) -> Option<String> {
    let sentence = text.rsplit(". ").next().unwrap_or_default();
    said(sentence, language).filter(|_| sentence.split_whitespace().count() >= SENTENCE)
}

/// Whether two marks are one revision: "1", "01" and "R1".
fn is_same(one: &str, other: &str) -> bool {
    let plain = |text: &str| {
        let text = text.trim().trim_start_matches(|c: char| !c.is_ascii_digit());
        text.trim_start_matches('0').to_owned()
    };
    let figures = |text: &str| text.bytes().any(|byte| byte.is_ascii_digit());
    match figures(one) && figures(other) {
        true => plain(one) == plain(other),
        false => one.trim().eq_ignore_ascii_case(other.trim()),
    }
}

impl FormScope {
    /// The column of a register that says which revision of a record a row is.
    fn revised(facts: &Facts<'_>, number: usize) -> Option<usize> {
        let headers = facts.headers.get(number)?;
        headers
            .iter()
            .position(|header| facts.name(*header).content == ["revision"])
    }

    /// Of several rows about the form's own record, which a column tells apart by its revision, the one that
    /// the form's title names, else the last.
    pub(crate) fn keep_one_revision(&mut self, facts: &Facts<'_>, titled: &str) {
        let own = said(titled, self.language);
        for (number, table) in facts.knowledge.tables.iter().enumerate() {
            let rows: Vec<usize> = (0..table.rows.len())
                .filter(|row| self.rows.contains(&(number, *row)))
                .collect();
            let Some(column) = Self::revised(facts, number).filter(|_| rows.len() > 1) else {
                continue;
            };
            let revision = |row: usize| facts.cell((number, row, column)).trim();
            let after = |one: usize, other: usize| {
                let order = super::standing::revision_order(revision(one), revision(other));
                order == Some(Ordering::Greater)
            };
            let named = own.as_deref().and_then(|own| {
                let mut found = rows.iter().filter(|row| is_same(revision(**row), own));
                found.next().filter(|_| found.next().is_none())
            });
            let last = || {
                rows.iter()
                    .find(|one| rows.iter().all(|other| other == *one || after(**one, *other)))
            };
            if let Some(kept) = named.or_else(last).copied() {
                self.rows.retain(|(table, row)| *table != number || *row == kept);
                let others = rows.iter().filter(|row| **row != kept);
                self.other_revisions.extend(others.map(|row| (number, *row)));
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
    use super::*;
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

    #[test]
    fn revisions_are_named_in_every_language() {
        for (text, language) in [
            ("Fiche n° 3, révision 2", Language::French),
            ("Plano E-1, revisión 2", Language::Spanish),
            ("Drawing E-1 Rev. 2", Language::English),
            ("Plan E-1, Index 2", Language::German),
        ] {
            assert_eq!(said(text, language).as_deref(), Some("2"), "{text}");
        }
        assert_eq!(
            said("Revision of the programme, 2 weeks", Language::English),
            None
        );
    }
}
