//! A column that says what a list is of, "Defect", is not answered by the items of minutes.

use super::TableAnswer;
use super::columns::Asks;
use crate::facts::Facts;
use crate::facts::standing::About;
use crate::lexicon::Name;

/// Things of which lists are kept apart from what was agreed in a meeting.
const KINDS: [&str; 2] = ["defect", "snag"];

/// Whether a table of minutes has the things of a column under another name.
pub(super) fn lists_others(
    asks: &Asks,
    names: &[&Name],
    answer: &TableAnswer<'_>,
    facts: &Facts<'_>,
) -> bool {
    let pairs = asks.header.iter().zip(&answer.columns);
    let mut named = pairs.filter_map(|(asked, column)| Some((asked, names.get((*column)?)?)));
    named.any(|(asked, said)| KINDS.iter().any(|kind| asked.has(kind) && !said.has(kind)))
        && is_of_meeting(facts.about(answer.table.document))
}

/// Whether a paper is called minutes.
fn is_of_meeting(about: &About) -> bool {
    let headed = Name::new(&about.headed, about.language);
    ["minutes", "meeting"]
        .iter()
        .any(|word| about.words.contains(*word) || headed.has(word))
}
