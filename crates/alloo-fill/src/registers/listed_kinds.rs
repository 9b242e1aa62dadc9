//! A column that says what a list is of, "Defect", is not answered by the items of minutes.

use super::TableAnswer;
use super::columns::Asks;
use crate::facts::Facts;
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
    let about = facts.about(answer.table.document);
    let name = Name::new(&about.headed, about.language);
    let title = facts.title(answer.table.document).unwrap_or_default();
    let title = Name::new(title, about.language);
    let minutes = ["minutes", "meeting"];
    let met = minutes
        .iter()
        .any(|word| about.words.contains(*word) || name.has(word) || title.has(word));
    let pairs = asks.header.iter().zip(&answer.columns);
    let mut named = pairs.filter_map(|(asked, column)| Some((asked, names.get((*column)?)?)));
    met && named.any(|(asked, said)| KINDS.iter().any(|kind| asked.has(kind) && !said.has(kind)))
}
