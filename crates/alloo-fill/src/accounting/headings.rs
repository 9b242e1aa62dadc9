//! What a fact stands under: headings that say whose it is, or of which part.

use super::Accounting;
use super::label_words::{
    hard_words, is, is_contact, is_designator, is_generic, is_hard, is_layout, is_own_side, is_role, names,
};
use crate::facts::Statement;
use crate::lexicon::{Class, Name};
use crate::slots::Asked;

impl Accounting<'_, '_> {
    /// The heading that a fact stands under, where that is not just its document's title.
    pub(super) fn heading(&self, document: usize, headings: &[String]) -> &Name {
        static NONE: Name = Name::NONE;
        let title = self.facts.title(document);
        match headings.last() {
            Some(last) if title != Some(last.as_str()) => self.facts.heading(last),
            _ => &NONE,
        }
    }

    /// Whether what a fact stands under is somebody whom a word names.
    pub(super) fn is_entity(
        &self,
        word: &str,
        document: usize,
        headings: &[String],
        of: Option<&str>,
    ) -> bool {
        let grouped = self.group.as_ref().is_some_and(|group| group.is(word, of));
        if grouped || self.is_of_partner(word, document) {
            return true;
        }
        let Some(entity) = self.entities.get(word) else {
            return false;
        };
        let title = self.facts.title(document);
        headings
            .iter()
            .map(String::as_str)
            .chain(title)
            .chain(of)
            .any(|text| names(text, entity))
    }

    /// Whether what either stands under agrees with the other.
    pub(super) fn under(
        &self,
        asked: &Asked,
        label: &Name,
        fact: &Statement<'_>,
        heading: &Name,
    ) -> Option<()> {
        let said = self.facts.name(fact.name);
        let words = &self.facts.about(fact.document).words;
        let issuer = label.has("organization");
        let near = |word: &str| {
            label.has(word)
                || (issuer && word == "from")
                || asked.above.has(word)
                || self.scope.titled.contains(word)
        };
        let entity = |word: &str| {
            asked
                .above
                .words
                .iter()
                .chain(&label.words)
                .any(|name| self.is_entity(name, fact.document, &[word.to_owned()], None))
        };
        let mut hard = Vec::new();
        let title = self.facts.title(fact.document);
        let headed = &self.facts.about(fact.document).headed;
        let own_title = |text: &&String| Some(text.as_str()) == title || *text == headed;
        for text in fact.headings.iter().filter(|text| !own_title(text)) {
            hard_words(self.facts.heading(text), said, &mut hard);
        }
        // What many things have is said of what it stands under, whatever that is.
        if is_generic(said) && !said.content.is_empty() || (said.content.is_empty() && !heading.is_empty()) {
            let sided = is_contact(said);
            let adds = |word: &&str| !is_layout(word) && (sided || !matches!(*word, "to" | "from"));
            hard.extend(heading.content.iter().map(String::as_str).filter(adds));
        }
        let ours = |word: &&&str| {
            self.scope.project_words.contains(**word)
                || said.has(word)
                || near(word)
                || words.contains(**word)
        };
        let last = fact.headings.last().map(String::as_str).unwrap_or_default();
        let party = self.is_of_party(fact.document, fact.headings, fact.of);
        if hard.iter().any(|word| !ours(&word)) && !entity(last) && !party {
            return None;
        }
        let theirs = |word: &&str| {
            said.has(word)
                || heading.has(word)
                || words.contains(*word)
                || label.has(word)
                || self.scope.project_words.contains(*word)
                || self.is_entity(word, fact.document, fact.headings, fact.of)
                || is_own_side(word) && party
                || self.is_own_firm(word, fact.document)
        };
        // An address under a title alone may be anybody's.
        let asks = match asked.under_title && !is_generic(label) {
            true => Vec::new(),
            false => self.block_words(asked, label, fact),
        };
        asks.iter().all(theirs).then_some(())
    }

    /// The words that the slot's block adds to its label.
    pub(super) fn block_words<'n>(
        &self,
        asked: &'n Asked,
        label: &Name,
        fact: &Statement<'_>,
    ) -> Vec<&'n str> {
        let (block, under_title) = (&asked.block, asked.under_title);
        let mut asks = Vec::new();
        hard_words(block, label, &mut asks);
        // Which part of the works the whole form is for is settled paper by paper.
        if under_title {
            asks.retain(|word| !is_designator(block, word));
        }
        // Who has a role in a contract is the same in a paper of either party.
        if is_role(label) {
            asks.retain(|word| is_hard(word) || !self.scope.titled.contains(*word));
        }
        // "Start" under "Repair" is the repair's, and not the contract's.
        let event = !label.content.is_empty() && label.all(Class::Event, Class::Event);
        let verbatim = label.words.len() > 1 && label.plain == self.facts.name(fact.name).plain;
        let event = event && !verbatim && self.is_contract(fact.document);
        if (is_generic(label) || event) && !label.is_empty() {
            // "Time" over a start says nothing of whose it is.
            let of_time = |word: &str| matches!(word, "time" | "date" | "due" | "duration" | "contract");
            let tells = |word: &&str| {
                let known = is_layout(word) || self.scope.titled.contains(*word) || is(Class::Record, word);
                !(known || event && of_time(word))
            };
            asks.extend(block.content.iter().map(String::as_str).filter(tells));
        }
        asks
    }
}
