//! Check boxes: ticked where a document says so, and only there.

use super::fields::{Fields, Outcome, described};
use super::index::Statement;
use super::question::Question;
use super::types;
use super::words::Name;
use crate::model::{Cite, Value};

impl<'k> Fields<'_, 'k> {
    /// Whether a box is to be ticked.
    pub fn check(&self, question: &Question) -> Outcome {
        let Some((label, _)) = question.names.first() else {
            return Outcome::open("the box has no label");
        };
        // "Cost impact: yes" ticks "Cost impact".
        let said = self.stated(label, |value| types::truth(value).is_some());
        if let Some(first) = said.first() {
            let truth = types::truth(first.value);
            if said.iter().any(|other| types::truth(other.value) != truth) {
                return Outcome::open("the documents disagree");
            }
            return match truth {
                Some(true) => self.ticked(first),
                _ => Outcome::open("a document says no"),
            };
        }
        // "Sent for: approval" ticks "For approval" under "Sent for".
        let above = question.headings.iter().rev().take(2);
        let whose = question.parts.iter().map(|(whose, _)| whose);
        let others = question.names.iter().skip(1).map(|(name, _)| name);
        for list in above.chain(whose).chain(others) {
            let said = self.stated(list, |value| {
                let parts = value.split([',', ';', '/']).flat_map(|part| part.split(" and "));
                let mut parts = parts.map(|part| Name::new(part).core);
                parts.any(|part| !part.is_empty() && part == label.core)
            });
            if let Some(first) = said.first() {
                return self.ticked(first);
            }
        }
        Outcome::open("no document in scope says so")
    }

    /// Statements of a name, those about the form's own record where there are such; none that are about other records.
    fn stated(&self, name: &Name, fits: impl Fn(&str) -> bool) -> Vec<&Statement<'k>> {
        let numbers = self.index.exact(name).iter();
        let mut said: Vec<&Statement<'k>> = numbers
            .filter_map(|&number| self.index.statements.get(number))
            .filter(|statement| fits(statement.value) && !self.form.rivals.contains(&statement.document))
            .collect();
        let bound = |statement: &&Statement<'k>| self.form.bound.contains(&statement.document);
        if said.iter().any(bound) {
            said.retain(bound);
        }
        said
    }

    fn ticked(&self, statement: &Statement<'k>) -> Outcome {
        let document = self.index.knowledge.documents.get(statement.document);
        let source = Cite {
            document: document.map(|document| document.name.clone()).unwrap_or_default(),
            place: statement.place.clone(),
            note: String::new(),
        };
        Outcome {
            note: described(&source),
            value: Some(Value {
                text: "true".into(),
                source,
            }),
            confidence: 0.95,
        }
    }
}
