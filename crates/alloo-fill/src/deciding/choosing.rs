//! Of several values that answer, the one; or why it is none.

use std::collections::BTreeSet;

use super::{Deciding, whole_names};
use crate::ablation::without;
use crate::candidates::Candidate;
use crate::lexicon::{Class, Name};
use crate::slots::slot_outcome::{Reason, short};
use crate::values;

impl<'k> Deciding<'_, 'k> {
    /// The one value among candidates, with what to note; or why there is none.
    pub(super) fn choose(
        &self,
        label: &Name,
        mut found: Vec<Candidate<'k>>,
    ) -> Result<(Candidate<'k>, String), Reason> {
        let (facts, scope) = (self.accounting.facts, self.accounting.scope);
        // No delivery tells what the project is called, though the form is about it.
        self.accounting.keep_project_names(label, &mut found);
        // What the form's own record says goes before what is said elsewhere; an exact name before one in
        // context.
        let bound = |candidate: &Candidate<'_>| candidate.own || scope.bound.contains(&candidate.document);
        if found.iter().any(bound) {
            found.retain(bound);
        } else if label.all(Class::Own, Class::Own) {
            found.retain(|candidate| !scope.rivals.contains(&candidate.document));
        }
        let best = found
            .iter()
            .map(|candidate| candidate.fit)
            .min()
            .ok_or(Reason::NotFound)?;
        found.retain(|candidate| candidate.fit == best);
        // Of several firms' data those of the firm that has a part in the project.
        if found.iter().any(|candidate| candidate.party) && !without("rule: firms of the project") {
            found.retain(|candidate| candidate.party || self.accounting.is_of_project(candidate.document));
        }
        whole_names::keep_names(label, &mut found);
        self.accounting.keep_contract_parties(label, &mut found);
        if let Some(why) = self.one_of_several(label, &mut found) {
            return Err(why);
        }
        let mut keys: Vec<String> = found
            .iter()
            .map(|candidate| facts.key(candidate.document, &candidate.value))
            .collect();
        values::with_units(&mut keys);
        if scope.project.is_none() && scope.projects > 1 && !self.is_shared(&found, &keys) {
            let said = found
                .first()
                .map(|candidate| self.says(candidate))
                .unwrap_or_default();
            let why = format!("the form names none of {} projects: {said}", scope.projects);
            return Err(Reason::Disagree(why));
        }
        if keys.iter().any(|key| keys.first() != Some(key)) {
            return self.settled(&found, &keys);
        }
        if self.is_of_many(label, &found) {
            let why = "the documents say it of several, and not of which one";
            return Err(Reason::Disagree(why.into()));
        }
        let winner = self.cited(found);
        winner
            .map(|winner| (winner, String::new()))
            .ok_or(Reason::NotFound)
    }

    /// Of candidates that say the same the one that is cited.
    pub(super) fn cited(&self, found: Vec<Candidate<'k>>) -> Option<Candidate<'k>> {
        let facts = self.accounting.facts;
        // The newest is cited; one with its unit before one without; else by the document's name, so that
        // neither the order of the documents nor another one among them tells.
        let documents = &facts.knowledge.documents;
        let rank = |candidate: &Candidate<'k>| {
            let dated = documents
                .get(candidate.document)
                .and_then(|document| document.dated);
            let amount = values::amount(&candidate.value);
            (amount.is_some_and(|amount| !amount.unit.is_empty()), dated)
        };
        found.into_iter().min_by(|one, other| {
            let name = |candidate: &Candidate<'k>| facts.document_name(candidate.document);
            let cited = rank(other).cmp(&rank(one));
            let cited = cited.then_with(|| name(one).cmp(&name(other)));
            cited.then_with(|| (&one.place, &one.value).cmp(&(&other.place, &other.value)))
        })
    }

    /// Of different values the one whose document goes before all others', where the documents say so of
    /// themselves.
    pub(super) fn settled(
        &self,
        found: &[Candidate<'k>],
        keys: &[String],
    ) -> Result<(Candidate<'k>, String), Reason> {
        let all = || found.iter().zip(keys);
        let later = |one: &Candidate<'k>, other: &Candidate<'k>| self.later(one.document, other.document);
        let first = |(one, key): &(&Candidate<'k>, &String)| {
            all().all(|(other, other_key)| other_key == *key || later(one, other).is_some())
        };
        let Some((winner, key)) = all().find(first) else {
            let mut seen = BTreeSet::new();
            let firsts = all().filter(|(_, key)| seen.insert(*key));
            let said: Vec<String> = firsts.map(|(one, _)| self.says(one)).take(3).collect();
            let why = format!("the documents disagree: {}", said.join(", "));
            return Err(Reason::Disagree(why));
        };
        // The order of the documents tells nothing: of those that go before the others the one that is cited.
        let before = all().filter(|pair| pair.1 == key && first(pair));
        let winner = self
            .cited(before.map(|(one, _)| one.clone()).collect())
            .unwrap_or_else(|| winner.clone());
        let other = all().find(|(_, other)| *other != key);
        let note = other.map(|(other, _)| {
            let why = later(&winner, other).unwrap_or_default();
            format!("{}; this one {why}", self.says(other))
        });
        Ok((winner, note.unwrap_or_default()))
    }

    pub(crate) fn says(&self, candidate: &Candidate<'_>) -> String {
        format!(
            "{} says {:?}",
            self.accounting.facts.document_name(candidate.document),
            short(&candidate.value)
        )
    }

    /// Whether every project in scope, or none, says a value.
    pub(super) fn is_shared(&self, found: &[Candidate<'_>], keys: &[String]) -> bool {
        let documents = &self.accounting.facts.knowledge.documents;
        let project = |candidate: &Candidate<'_>| {
            documents
                .get(candidate.document)
                .and_then(|document| document.project.as_deref())
        };
        let mut said: Vec<&str> = found.iter().filter_map(project).collect();
        said.sort_unstable();
        said.dedup();
        let same = keys.iter().all(|key| keys.first() == Some(key));
        same && (said.is_empty()
            || said.len() == self.accounting.scope.projects
            || found.iter().any(|candidate| project(candidate).is_none()))
    }

    /// Whether what many things have is said in a register of several, so that one of them cannot be meant.
    pub(super) fn is_of_many(&self, label: &Name, found: &[Candidate<'_>]) -> bool {
        let (facts, scope) = (self.accounting.facts, self.accounting.scope);
        let firm = self.accounting.firm.as_ref();
        let ours = |one: &Candidate<'_>| one.party && firm.is_some_and(|firm| firm.document == one.document);
        // Where the document itself lists several, being about the form's matter does not say which.
        let lists = |document: usize| {
            let tables = facts.headers.iter().zip(&facts.knowledge.tables);
            tables
                .filter(|(_, table)| table.document == document && table.rows.len() > 1)
                .any(|(headers, _)| {
                    headers
                        .iter()
                        .any(|header| facts.name(*header).content == label.content)
                })
        };
        let close = |one: &Candidate<'_>| {
            scope.is_close(facts, one.document) && (label.content.is_empty() || !lists(one.document))
        };
        if found.iter().any(|one| one.own || close(one) || ours(one)) {
            return false;
        }
        let common = label.all(Class::Common, Class::Common);
        // Each thing has a maker and a supplier of its own.
        let of_thing = |word: &String| {
            matches!(
                word.as_str(),
                "manufacturer" | "supplier" | "vendor" | "carrier" | "laboratory"
            )
        };
        let lasting = [Class::Party, Class::Role, Class::Contact]
            .iter()
            .any(|class| label.any(*class))
            && !label.content.iter().any(of_thing)
            || label.has("project")
            || label.has("contract")
            || label.content.is_empty();
        if lasting && !common {
            return false;
        }
        facts
            .headers
            .iter()
            .zip(&facts.knowledge.tables)
            .any(|(headers, table)| {
                // What the papers about the form's matter list of several is not said by one about another.
                table.rows.len() > 1
                    && scope.allows(table.document)
                    && (common || scope.is_close(facts, table.document))
                    && headers
                        .iter()
                        .any(|header| facts.name(*header).content == label.content)
            })
    }
}
