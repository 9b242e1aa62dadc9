//! Check boxes: ticked where a document says so, and only there.

use super::Deciding;
use crate::accounting::Fit;
use crate::candidates::Candidate;
use crate::lexicon::{Class, Language, Name};
use crate::model::Slot;
use crate::slots::Asked;
use crate::slots::slot_outcome::{BY_HAND, Outcome, short};
use crate::values;

impl Deciding<'_, '_> {
    /// Whether a box is to be ticked.
    pub(crate) fn tick(&self, slot: &Slot, asked: &Asked) -> Outcome {
        let Some(label) = asked.readings.first() else {
            return Outcome::open("the box has no label");
        };
        if !label.is_empty() && label.words.iter().all(|word| is_decision(word)) {
            return Outcome::open(BY_HAND);
        }
        // "Type of inspection: ☐ Formwork ☐ Reinforcement" asks for the type of inspection.
        let lead = slot.before.split(['☐', '☒', '☑', '□']).next().unwrap_or_default();
        let lead = lead.trim_end().strip_suffix([':', '：', '?']).unwrap_or_default();
        let lead = Name::new(lead, self.accounting.scope.language);
        let others = || {
            let block = Some(&asked.block).filter(|block| !block.is_empty());
            let lead = Some(&lead).filter(|lead| !lead.is_empty() && lead.words.len() <= 6);
            lead.into_iter().chain(asked.readings.iter().skip(1)).chain(block)
        };
        // "Hot work: ☐ Yes ☐ No": the box is an answer to what stands before it.
        if let Some(truth) = values::truth(&slot.label) {
            let before = slot.before.split(['☐', '☒', '☑', '□']).next().unwrap_or_default();
            let before = Name::new(before, self.accounting.scope.language);
            let asked_before = Some(&before).filter(|name| !name.is_empty());
            let said = asked_before
                .into_iter()
                .chain(others())
                .map(|question| self.said(asked, question, &|value| values::truth(value).is_some()))
                .find(|said| !said.is_empty());
            return self.answered(said.unwrap_or_default(), &|value| {
                values::truth(value) == Some(truth)
            });
        }
        // "Cost impact: yes" ticks "Cost impact".
        let said = self.said(asked, label, &|value| values::truth(value).is_some());
        if !said.is_empty() {
            return self.answered(said, &|value| values::truth(value) == Some(true));
        }
        // "Sent for: approval" ticks "For approval" under "Sent for".
        for list in others() {
            let said = self.said(asked, list, &|value| values::sort(value) == values::Sort::Text);
            let ticked = |value: &str| {
                let value = [" und ", " et ", " y "]
                    .iter()
                    .fold(value.to_owned(), |value, and| value.replace(and, " and "));
                let mut parts = value
                    .split([',', ';', '/', '、', '，'])
                    .flat_map(|part| part.split(" and "));

                parts.any(|part| {
                    let part = Name::new(part, Language::English);
                    !part.is_empty() && part.words == label.words
                })
            };
            if said.iter().any(|one| ticked(&one.value)) {
                return self.answered(said, &ticked);
            }
        }
        Outcome::open("no document says so")
    }

    /// What the documents say of a name, those about the form's own record where there are such.
    fn said(&self, asked: &Asked, name: &Name, fits: &dyn Fn(&str) -> bool) -> Vec<Candidate<'_>> {
        let scope = self.accounting.scope;
        let mut said = self.accounting.candidates(asked, name);
        said.retain(|one| {
            one.fit <= Fit::Exact
                && fits(&one.value)
                && !scope.rivals.contains(&one.document)
                && self.counts(one.document)
        });
        if said.iter().any(|one| scope.bound.contains(&one.document)) {
            said.retain(|one| scope.bound.contains(&one.document));
        }
        said
    }

    fn answered(&self, said: Vec<Candidate<'_>>, ticked: &dyn Fn(&str) -> bool) -> Outcome {
        let Some(first) = said.first() else {
            return Outcome::open("no document says so");
        };
        let yes = said.iter().filter(|one| ticked(&one.value)).count();
        match yes {
            0 => {
                let document = self.accounting.facts.document_name(first.document);
                Outcome::open(format!("not ticked: {document} says {:?}", short(&first.value)))
            }
            yes if yes < said.len() => Outcome::open("the documents disagree"),
            _ => self.outcome(first, "true".into(), String::new()),
        }
    }
}

fn is_decision(word: &str) -> bool {
    crate::lexicon::any(Class::Decision, word)
}
