//! What tables of people say of somebody: who has a role, what they are, how they are reached.

use crate::accounting::Accounting;
use crate::candidates::Candidate;
use crate::facts::contact_tables::ContactTable;
use crate::lexicon::{Class, Language, Lexicon, Name, Sorts};
use crate::slots::Asked;
use crate::values;
use crate::values::contact_words::{asks_role, is_firm_word};

impl<'k> Accounting<'_, 'k> {
    /// What tables of people say, under a name, of somebody by who they are; with the places where it says so.
    pub(crate) fn of_person(&self, asked: &Asked, what: &Name, person: &str) -> Vec<Candidate<'k>> {
        let facts = self.facts;
        let mut out = Vec::new();
        let key = Name::new(person, Language::English).key();
        for (number, table) in facts.knowledge.tables.iter().enumerate() {
            let Some(contacts) = facts.contacts.get(number).copied().flatten() else {
                continue;
            };
            let Some(column) = contacts.person.filter(|_| self.scope.allows(table.document)) else {
                continue;
            };
            let is = |row: &usize| {
                let cell = facts.cell((number, *row, column));
                values::same(cell, person)
                    || !key.is_empty() && Name::new(cell, Language::English).key() == key
            };
            let mut rows = (0..table.rows.len()).filter(is);
            let Some(row) = rows.next().filter(|_| rows.next().is_none()) else {
                continue;
            };
            // "Title", "Position": what they are.
            if asks_role(what) {
                let header = facts
                    .headers
                    .get(number)
                    .and_then(|headers| headers.get(contacts.role));
                let header = header
                    .map(|header| facts.name(*header).clone())
                    .unwrap_or_default();
                self.add_cell(asked, &header, (number, row, contacts.role), &mut out);
                continue;
            }
            for other in (0..table.header.len()).filter(|other| *other != column) {
                self.add_cell(asked, what, (number, row, other), &mut out);
            }
        }
        out
    }

    /// Whether a table is one of people, where a cell of it says what somebody is and its row answers what is asked.
    pub(crate) fn tells_of_people(&self, asked: &Asked, what: &Name, spot: (usize, usize, usize)) -> bool {
        // "Telephone" is answered where a column has it.
        let headers = self.facts.headers.get(spot.0).into_iter().flatten();
        let mut headers = headers.map(|header| self.facts.name(*header));
        let reached = what.any(Class::Contact)
            && headers.any(|header| what.content.iter().any(|word| header.has(word)));
        self.people(spot).is_some_and(|contacts| {
            reached
                || self.who(asked, what, &contacts, spot).is_some()
                || self.reached(what, &contacts, spot).is_some()
        })
    }

    /// How a table is one of people, where a cell of it says what somebody is.
    pub(crate) fn people(&self, spot: (usize, usize, usize)) -> Option<ContactTable> {
        let contacts = self.facts.contacts.get(spot.0).copied().flatten();
        contacts.filter(|contacts| contacts.role == spot.2)
    }

    /// Whether somebody is of the firm that a word is for: "the contractor's planner".
    pub(crate) fn is_of_side(
        &self,
        word: &str,
        contacts: &ContactTable,
        spot: (usize, usize, usize),
    ) -> bool {
        let firm = contacts
            .firm
            .map(|column| self.facts.cell((spot.0, spot.1, column)));
        let of = |key: &str| {
            firm.is_some_and(|firm| {
                let said = values::key(firm, values::Order::Unknown);
                let short = key
                    .strip_prefix(said.as_str())
                    .is_some_and(|rest| rest.starts_with(' '));
                crate::accounting::names(firm, key) || short && !said.is_empty()
            })
        };
        let own = self
            .firm
            .as_ref()
            .filter(|own| self.is_own_firm(word, own.document));
        // A directory of the firm's own people names no firm.
        let table = self.facts.knowledge.tables.get(spot.0);
        let shared = table.is_some_and(|table| !self.is_of_project(table.document));
        let ours = || match (&self.firm, self.entities.get("contractor")) {
            (Some(own), Some(entity)) => {
                crate::accounting::names(entity, &own.key) || crate::accounting::names(&own.key, entity)
            }
            _ => true,
        };
        shared && contacts.firm.is_none() && word == "contractor" && ours()
            || self.entities.get(word).is_some_and(|entity| of(entity))
            || own.is_some_and(|own| of(&own.key))
    }

    /// What is asked of how somebody is reached, without the words for whose side they are on.
    pub(crate) fn reached(
        &self,
        what: &Name,
        contacts: &ContactTable,
        spot: (usize, usize, usize),
    ) -> Option<Name> {
        let told = |word: &String| word == "charge" || self.is_of_side(word, contacts, spot);
        let words: Vec<String> = what.words.iter().filter(|word| !told(word)).cloned().collect();
        let less = words.len() < what.words.len();
        let name = Name::of(words, None, Lexicon::of(Language::English));
        let contact = !name.content.is_empty() && name.all(Class::Contact, Class::Contact);
        (less && contact && what.unit.is_none()).then_some(name)
    }

    /// The column of a table of people that says who or which firm somebody is; `what` is the label without
    /// what they are.
    pub(crate) fn who(
        &self,
        asked: &Asked,
        what: &Name,
        contacts: &ContactTable,
        spot: (usize, usize, usize),
    ) -> Option<usize> {
        let facts = self.facts;
        // Who stands in for somebody is somebody else.
        let deputy = asked.readings.first().is_some_and(|label| {
            ["stellvertr", "deputy", "suppleant", "suplente"]
                .iter()
                .any(|word| label.plain.contains(word))
        });
        if deputy || what.sorts.has(Sorts::DATE) || what.sorts.has(Sorts::NUMBER) || what.unit.is_some() {
            return None;
        }
        let stands = |word: &String| {
            matches!(
                word.as_str(),
                "representative" | "person" | "contact" | "contact-person" | "charge"
            )
        };
        let asks_firm = what.content.iter().any(|word| is_firm_word(word));
        let told =
            |word: &String| is_firm_word(word) || stands(word) || self.is_of_side(word, contacts, spot);
        if !what.content.iter().all(told) {
            return None;
        }
        let column = if asks_firm {
            contacts.firm
        } else if what.content.iter().any(stands) || what.sorts.has(Sorts::PERSON) {
            contacts.person
        } else {
            contacts.answer(asked.readings.first()?)
        };
        column.filter(|column| values::is_named(facts.cell((spot.0, spot.1, *column))))
    }

    /// Whether a document lies in a project's folder, and not beside them.
    pub(crate) fn is_of_project(&self, document: usize) -> bool {
        let document = self.facts.knowledge.documents.get(document);
        document.is_some_and(|document| document.project.is_some())
    }
}
