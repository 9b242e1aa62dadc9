//! The date of a letter that a label names by its subject: `Date of the notice of delay` is the day on which
//! the mail "Notice of delay, block B" was sent.

use super::Deciding;
use crate::accounting::Fit;
use crate::candidates::Candidate;
use crate::lexicon::{self, Class, Language, Name, Sorts};
use crate::model::Wants;
use crate::slots::Asked;
use crate::slots::slot_outcome::Outcome;

/// How the subject of an answer begins.
const ANSWERS: [&str; 8] = ["re:", "aw:", "fw:", "fwd:", "wg:", "tr:", "rv:", "sv:"];

/// Whether a word is for a paper or letter.
fn is_paper(word: &str) -> bool {
    lexicon::any(Class::Record, word) || lexicon::any(Class::Letter, word)
}

impl Deciding<'_, '_> {
    /// Whether a label names a letter of this subject: with every word of its own, and every word of the
    /// subject for a paper. One word alone does where the form has the letter's name.
    fn names_letter(&self, label: &Name, subject: &Name, language: Language) -> bool {
        let scope = self.accounting.scope;
        let tail = |word: &str, whole: &String| {
            language == Language::German && scope.titled.contains(whole) && whole.ends_with(word)
        };
        let named = |word: &String| {
            let mut words = subject.words.iter();
            words.any(|other| other == word || tail(word, other))
        };
        let titled = || !scope.title.is_empty() && scope.title.iter().all(|word| subject.has(word));
        let told = label.content.len() > 1 || titled();
        let asked = |word: &String| label.has(word) || label.content.iter().any(|own| tail(own, word));
        told && label.content.iter().all(named)
            && subject.words.iter().filter(|word| is_paper(word)).all(asked)
    }

    /// When the only letter was sent whose subject a label names.
    pub(crate) fn sent(&self, asked: &Asked) -> Option<Outcome> {
        let facts = self.accounting.facts;
        let label = asked.readings.first()?;
        // What is not a paper of its own was not sent: "Date of completion".
        let paper = label.content.iter().any(|word| is_paper(word));
        let dated = label.sorts.has(Sorts::DATE) && matches!(asked.wants, Wants::Text | Wants::Date(_));
        if !(dated && paper && label.words.iter().any(|word| word == "date")) {
            return None;
        }
        let mut found = facts.knowledge.facts.iter().filter(|fact| {
            let subject = fact.place == "mail header" && fact.name == "Subject" && self.counts(fact.document);
            let answer = ANSWERS
                .iter()
                .any(|mark| fact.value.to_lowercase().starts_with(mark));
            let language = facts.about(fact.document).language;
            subject && !answer && self.names_letter(label, &Name::new(&fact.value, language), language)
        });
        let letter = found.next().filter(|_| found.next().is_none())?;
        let date = facts.knowledge.documents.get(letter.document)?.dated?;
        let candidate = Candidate {
            value: date.to_string().into(),
            document: letter.document,
            place: "mail header".into(),
            fit: Fit::Context,
            unit: None,
            own: false,
            party: false,
        };
        let text = self.write_date(letter.document, &candidate.value, asked.picture.as_deref());
        Some(self.outcome(&candidate, text, String::new()))
    }
}
