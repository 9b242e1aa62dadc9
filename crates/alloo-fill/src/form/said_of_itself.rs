//! What every paper says of itself in words that name no paper: who wrote it, when it came in, when something is due.

use super::FormScope;
use crate::facts::{Facts, Statement};
use crate::lexicon::Name;

impl FormScope {
    /// Whether a fact says who wrote a paper or when it came in, and the form asks it of its own: or a sentence says
    /// when some thing falls due that it names in another part.
    pub(crate) fn is_said_of_another(&self, facts: &Facts<'_>, label: &Name, fact: &Statement<'_>) -> bool {
        let only = |words: &[&str]| {
            !label.content.is_empty() && label.content.iter().all(|word| words.contains(&word.as_str()))
        };
        // Minutes are filled from the notes of the meeting; and a form without a title may be of them.
        let minutes = self.titled.is_empty()
            || ["minutes", "meeting"]
                .iter()
                .any(|word| self.titled.contains(*word));
        let of_paper = only(&["author", "received"]) || only(&["note", "taker"]) && !minutes;
        let of_thing = fact.said && only(&["due"]);
        (of_paper || of_thing) && !self.is_about_the_same(facts, fact)
    }

    fn is_about_the_same(&self, facts: &Facts<'_>, fact: &Statement<'_>) -> bool {
        let words = &facts.about(fact.document).words;
        let titled = self.title.iter().any(|word| words.contains(word));
        self.bound.contains(&fact.document)
            || titled
                && !fact.said
                && !self.is_kin(facts, fact.document)
                && !self.is_of_other_paper(facts, fact.document)
    }
}

#[cfg(test)]
mod tests {
    use crate::answers::tests::{label, values, vault};

    #[test]
    fn who_wrote_a_paper_and_when_it_came_in_are_of_that_paper() {
        let vault = vault(&[
            (
                "particulars.md",
                "# Contract particulars\nPrepared by: H. Lindqvist\nReceived: 12 February 2025\nContract sum: 40,000.00",
            ),
            (
                "minutes.md",
                "# Site meeting\nMinutes prepared by: T. Ferris\nThe discharge consent falls due on 30 November 2025.",
            ),
        ]);
        let asks = ["Prepared by", "Received", "Due", "Contract sum"].map(label);
        let found = values(&vault, "Monthly report", &asks);
        assert_eq!(found, ["", "", "", "40,000.00"]);
        let minutes = [label("Minutes prepared by")];
        assert_eq!(values(&vault, "Weekly report", &minutes), [""]);
        assert_eq!(values(&vault, "Minutes", &minutes), ["T. Ferris"]);
        let own = values(&vault, "Contract particulars", &asks);
        assert_eq!(own[..2], ["H. Lindqvist", "12 February 2025"]);
    }
}
