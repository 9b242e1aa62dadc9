//! The firm whose folder the documents lie in: one paper beside the projects says what it is called, where it
//! is and how it is reached.

use std::collections::{BTreeMap, BTreeSet};

use crate::facts::standing::Standing;
use crate::facts::{Facts, Statement};
use crate::values::firm_words::{detail, is_firm_name};
use crate::values::{self, Order};

/// The firm, and the paper about it.
#[derive(Debug)]
pub(crate) struct OwnFirm {
    pub document: usize,
    /// Its name as values are compared.
    pub key: String,
    /// What the paper calls that, by its number in [`Facts::names`].
    pub name: usize,
}

impl OwnFirm {
    /// The firm, where one paper beside the projects is about one.
    pub(crate) fn of(facts: &Facts<'_>) -> Option<OwnFirm> {
        let documents = &facts.knowledge.documents;
        if documents.iter().all(|document| document.project.is_none()) {
            return None;
        }
        let shared = documents
            .iter()
            .enumerate()
            .filter(|(number, document)| {
                document.project.is_none() && facts.about(*number).standing == Standing::Current
            })
            .map(|(number, _)| number);
        let mut papers = shared.filter_map(|document| Self::about(facts, document));
        papers.next().filter(|_| papers.next().is_none())
    }

    fn about(facts: &Facts<'_>, document: usize) -> Option<OwnFirm> {
        let own = |fact: &&Statement<'_>| fact.document == document && !fact.said;
        let named =
            |fact: &&Statement<'_>| is_firm_name(facts.name(fact.name)) && values::is_named(&fact.value);
        let firms = || facts.facts.iter().filter(own).filter(named);
        let keys: BTreeSet<String> = firms()
            .map(|fact| values::key(&fact.value, Order::Unknown))
            .collect();
        // What is said of one thing under two headings is said of two firms.
        let details: BTreeMap<&str, BTreeSet<&[String]>> = facts
            .facts
            .iter()
            .filter(own)
            .filter(|fact| !is_firm_name(facts.name(fact.name)))
            .filter_map(|fact| Some((detail(facts.name(fact.name))?, fact.headings)))
            .fold(BTreeMap::new(), |mut all, (kind, headings)| {
                all.entry(kind).or_default().insert(headings);
                all
            });
        let name = firms().next()?.name;
        let one = keys.len() == 1 && details.values().all(|headings| headings.len() == 1);
        let key = keys.into_iter().next()?;
        (one && details.len() >= 2).then_some(OwnFirm { document, key, name })
    }
}
