//! Whose a fact is: the form's own firm's, a firm's of its group, another client's.

use super::Accounting;
use super::label_words::names;
use crate::ablation::without;
use crate::facts::Statement;
use crate::lexicon::{Class, Language, Lexicon, Name, Sorts};
use crate::slots::Asked;
use crate::values::firm_words::is_firm_name;

impl Accounting<'_, '_> {
    /// Whether a report names its own client by another word than the form's.
    pub(super) fn is_of_other_client(&self, label: &Name, said: &Name, document: usize) -> bool {
        let party = !label.content.is_empty() && label.all(Class::Party, Class::Party);
        let about = self.facts.about(document);
        let report = ["report", "certificate", "test-report"]
            .iter()
            .any(|word| about.words.contains(*word));
        // A laboratory's client is whoever ordered the test.
        let tested = ["test", "laboratory", "calibration"]
            .iter()
            .any(|word| about.words.contains(*word) || about.headed.to_lowercase().contains(word));
        !without("rule: a report's own client") && party && report && (tested || label.plain != said.plain)
    }

    /// Whether what is said of somebody is said of the firm of the group that has a part in the project.
    pub(crate) fn is_of_group(&self, of: Option<&str>) -> bool {
        self.group.as_ref().is_some_and(|group| of == Some(group.name))
    }

    /// Whether a heading over what a document of all projects says names a party of this one.
    pub(crate) fn is_of_party(&self, document: usize, headings: &[String], of: Option<&str>) -> bool {
        let lexicon = Lexicon::of(Language::English);
        let shared = !self.is_of_project(document);
        let mut parties = self
            .entities
            .iter()
            .filter(|(word, _)| lexicon.is(Class::Party, word));
        let last = headings.last().map(String::as_str).unwrap_or_default();
        let named = |entity: &str| names(last, entity) || of.is_some_and(|of| names(of, entity));
        self.is_of_group(of) || shared && parties.any(|(_, entity)| named(entity))
    }

    /// Whether a document is about the firm that a word is for: whoever applies, and the contractor where
    /// the documents name no other.
    pub(crate) fn is_own_firm(&self, word: &str, document: usize) -> bool {
        let Some(firm) = self.firm.as_ref().filter(|firm| firm.document == document) else {
            return false;
        };
        let same = |entity: &String| names(entity, &firm.key) || names(&firm.key, entity);
        let contractor = || match self.entities.get("contractor") {
            Some(entity) => same(entity),
            None => !self.entities.values().any(same),
        };
        word == "applicant" || word == "contractor" && contractor()
    }

    /// Whether a slot stands under the firm that a document is about.
    pub(crate) fn asks_own_firm(&self, asked: &Asked, document: usize) -> bool {
        asked
            .block
            .content
            .iter()
            .any(|word| self.is_own_firm(word, document))
    }

    /// Whether a label asks for the firm itself, and a fact is its name.
    pub(super) fn is_firm_itself(&self, label: &Name, fact: &Statement<'_>) -> bool {
        let side = |word: &String| self.is_own_firm(word, fact.document);
        let told = |word: &String| side(word) || word == "organization";
        let plain = !(label.sorts.has(Sorts::NUMBER)
            || label.sorts.has(Sorts::DATE)
            || label.sorts.has(Sorts::PERSON));
        plain
            && label.content.iter().any(side)
            && label.content.iter().all(told)
            && is_firm_name(self.facts.name(fact.name))
    }
}
