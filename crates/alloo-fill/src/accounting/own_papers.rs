//! The papers about the form's own record, and the rows of their tables by the words in their names.

use std::collections::{BTreeMap, BTreeSet};

use crate::facts::Facts;
use crate::form::FormScope;
use crate::form::named_parts::parts_of;
use crate::lexicon::Name;

/// Longer names are sentences, words.
const LONGEST: usize = 8;

/// The rows of the form's own papers by each word of their first cells.
#[derive(Debug, Default)]
pub(crate) struct NamedRows {
    by_word: BTreeMap<String, Vec<(usize, usize)>>,
}

impl NamedRows {
    pub(crate) fn new(facts: &Facts<'_>, scope: &FormScope) -> NamedRows {
        let mut rows = NamedRows::default();
        for (number, table) in facts.knowledge.tables.iter().enumerate() {
            let about = facts.about(table.document);
            let own =
                scope.allows(table.document) && !about.overtaken && scope.is_own_paper(facts, table.document);
            if !own || table.rows.len() < 2 || table.header.len() < 2 {
                continue;
            }
            for (at, row) in table.rows.iter().enumerate() {
                // A number in front counts the rows.
                let counts =
                    |cell: &&String| cell.len() < 4 && cell.bytes().all(|byte| byte.is_ascii_digit());
                let mut cells = row.cells.iter().take(2).skip_while(counts);
                let name = Name::new(cells.next().map_or("", String::as_str), about.language);
                if name.words.len() > LONGEST {
                    continue;
                }
                for word in name.content {
                    rows.by_word.entry(word).or_default().push((number, at));
                }
            }
        }
        rows
    }

    /// The rows in whose names all these words are, where one alone of its table is.
    pub(crate) fn all(&self, words: &[String]) -> Vec<(usize, usize)> {
        let mut lists = words.iter().map(|word| self.by_word.get(word));
        let Some(Some(first)) = lists.next() else {
            return Vec::new();
        };
        let mut found: BTreeSet<(usize, usize)> = first.iter().copied().collect();
        for list in lists {
            let list: BTreeSet<(usize, usize)> = list.into_iter().flatten().copied().collect();
            found.retain(|spot| list.contains(spot));
        }
        let alone = |spot: &&(usize, usize)| found.iter().filter(|other| other.0 == spot.0).count() == 1;
        let mut alone: Vec<(usize, usize)> = found.iter().filter(alone).copied().collect();
        alone.sort_unstable();
        alone
    }
}

impl FormScope {
    /// Whether a document is about the form's own record: bound to it, or by its title about the thing that the form
    /// names by its number.
    fn is_own_paper(&self, facts: &Facts<'_>, document: usize) -> bool {
        let name = facts.document_name(document).to_uppercase();
        let about = |thing: &String| {
            name.match_indices(thing.as_str()).any(|(at, _)| {
                let ends = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
                let before = name.get(..at).and_then(|text| text.chars().next_back());
                let behind = name.get(at + thing.len()..).and_then(|text| text.chars().next());
                ends(before) && ends(behind)
            })
        };
        // "Test record of block 3" for the handover of block 3.
        let part = || {
            let title = facts.title(document).unwrap_or_default();
            let texts = [title, name.as_str()];
            let language = facts.about(document).language;
            let said: Vec<_> = texts.iter().flat_map(|text| parts_of(text, language)).collect();
            self.parts.iter().any(|part| said.contains(part))
        };
        !self.rivals.contains(&document)
            && (self.bound.contains(&document) || self.things.iter().any(about) || part())
    }
}
