//! What the template as a whole is about: its title, the record it is for, and the documents that speak of that record.

use std::collections::{HashMap, HashSet};

use super::index::Index;
use super::terms;
use super::types;
use super::words::{self, Name};
use crate::model::{Schedule, Slot};

/// Numbers that name a project or a party, or are no record's own.
const SHARED: [&str; 12] = [
    "project",
    "contract",
    "telephone",
    "fax",
    "mobile",
    "page",
    "company",
    "vat",
    "tax",
    "account",
    "organization",
    "registration",
];

/// Records of which the newest is meant where nothing says which: they follow each other in time.
const PERIODIC: [&str; 8] = [
    "report",
    "meeting",
    "valuation",
    "payment",
    "application",
    "certificate",
    "minute",
    "programme",
];

/// Words that any title may have.
const PLAIN: [&str; 26] = [
    "project",
    "report",
    "plan",
    "form",
    "template",
    "document",
    "register",
    "log",
    "sheet",
    "list",
    "record",
    "name",
    "number",
    "date",
    "draft",
    "monthly",
    "weekly",
    "data",
    "revision",
    "version",
    "management",
    "information",
    "schedule",
    "note",
    "final",
    "program",
];

/// What a form is about.
#[derive(Debug, Default)]
pub struct Form {
    /// The words of its title that tell it from other forms.
    pub title: HashSet<String>,
    /// All words of its title.
    pub full_title: HashSet<String>,
    /// Documents about the form's own record.
    pub bound: HashSet<usize>,
    /// Documents about other records of the same sort: which of all is meant cannot be said.
    pub rivals: HashSet<usize>,
    /// The references of the form's own record.
    pub references: Vec<String>,
    /// Rows of registers about it.
    pub rows: HashSet<(usize, usize)>,
    /// Documents that answer most of what the form asks.
    pub leaders: HashSet<usize>,
}

impl Form {
    /// Finds out what the form is about, from what it asks and what `stated` it says already (names and values in it).
    pub fn new(
        index: &Index<'_>,
        asks: &[Slot],
        schedules: &[Schedule],
        title: &str,
        stated: &[(String, String)],
    ) -> Form {
        let mut form = Form {
            full_title: words::words(title).into_iter().collect(),
            title: words::words(title)
                .into_iter()
                .filter(|word| !PLAIN.contains(&word.as_str()))
                .collect(),
            ..Form::default()
        };
        let names: Vec<Name> = asks.iter().take(5000).map(|ask| Name::new(&ask.label)).collect();
        form.bind(index, &names, stated);
        form.lead(index, &names);
        let _ = schedules;
        form
    }

    fn bind(&mut self, index: &Index<'_>, names: &[Name], stated: &[(String, String)]) {
        for (name, value) in stated {
            let name = Name::new(name);
            if name.has("number") && types::is_distinctive(value) {
                self.references.push(value.trim().to_owned());
            }
        }
        let mut done = HashSet::new();
        let stated_names: Vec<Name> = stated.iter().map(|(name, _)| Name::new(name)).collect();
        for name in names.iter().chain(&stated_names) {
            let own = name.has("number")
                && name.words.len() > 1
                && !name.words.iter().any(|word| SHARED.contains(&word.as_str()));
            if !own || !done.insert(name.key.as_str()) {
                continue;
            }
            let mut values: Vec<(usize, &str)> = index
                .exact(name)
                .iter()
                .filter_map(|&number| index.statements.get(number))
                .filter(|statement| types::is_reference(statement.value))
                .map(|statement| (statement.document, statement.value))
                .collect();
            // What the form says itself decides between records.
            if values.iter().any(|(_, value)| {
                self.references
                    .iter()
                    .any(|reference| types::same(reference, value))
            }) {
                let references = &self.references;
                let (mine, others): (Vec<_>, Vec<_>) = values
                    .into_iter()
                    .partition(|(_, value)| references.iter().any(|reference| types::same(reference, value)));
                self.rivals
                    .extend(others.into_iter().map(|(document, _)| document));
                values = mine;
            }
            let Some(&(_, first)) = values.first() else {
                continue;
            };
            if values.iter().all(|(_, value)| types::same(value, first)) {
                self.bound.extend(values.iter().map(|(document, _)| *document));
                if types::is_distinctive(first) {
                    self.references.push(first.to_owned());
                }
                continue;
            }
            let dated = |document: usize| {
                index
                    .knowledge
                    .documents
                    .get(document)
                    .and_then(|document| document.dated)
            };
            let periodic = name.words.iter().any(|word| PERIODIC.contains(&word.as_str()));
            let newest = values.iter().filter_map(|(document, _)| dated(*document)).max();
            let all_dated = values.iter().all(|(document, _)| dated(*document).is_some());
            for (document, _) in values {
                if periodic && all_dated && dated(document) == newest {
                    self.bound.insert(document);
                } else if !periodic {
                    self.rivals.insert(document);
                }
            }
        }
        let rivals = std::mem::take(&mut self.rivals);
        self.rivals = rivals.difference(&self.bound).copied().collect();
        for reference in &self.references {
            let key = words::key(&words::words(reference));
            self.rows
                .extend(index.records(&key).iter().map(|(table, row, _)| (*table, *row)));
        }
    }

    /// The documents that alone say most of what the form asks.
    fn lead(&mut self, index: &Index<'_>, names: &[Name]) {
        let mut votes = HashMap::<usize, usize>::new();
        let mut done = HashSet::new();
        for name in names {
            if name.is_common() || !done.insert(name.key.as_str()) {
                continue;
            }
            let mut documents: Vec<usize> = index
                .alike(name)
                .iter()
                .filter_map(|&number| index.statements.get(number))
                .map(|statement| statement.document)
                .collect();
            documents.dedup();
            if let [document] = documents[..] {
                *votes.entry(document).or_default() += 1;
            }
        }
        let most = votes.values().copied().max().unwrap_or(0);
        self.leaders = votes
            .into_iter()
            .filter(|(_, count)| *count >= 2 && *count == most)
            .map(|(document, _)| document)
            .collect();
    }

    /// How much a document has to do with the form, 0–1.
    pub fn closeness(&self, index: &Index<'_>, document: usize) -> f64 {
        if self.bound.contains(&document) {
            return 1.0;
        }
        let shared = self
            .title
            .iter()
            .filter(|word| index.document_has(document, word))
            .count();
        let titled = match shared {
            0 => 0.0,
            1 => 0.7,
            _ => 0.9,
        };
        let leads: f64 = if self.leaders.contains(&document) {
            0.5
        } else {
            0.0
        };
        leads.max(titled)
    }
}

/// Whether a name is of what only a person's hand may write.
pub fn is_never(name: &Name) -> bool {
    let inside =
        |word: &String| !word.is_ascii() && terms::NEVER_INSIDE.iter().any(|sign| word.contains(sign));
    if name.words.iter().any(inside) {
        return true;
    }
    terms::NEVER
        .iter()
        .any(|phrase| words::holds_phrase(&name.words, phrase))
}

/// Whether everything under a heading is for somebody else.
pub fn is_not_ours(heading: &str) -> bool {
    let mut words = words::words(heading);
    words.retain(|word| !word.bytes().all(|byte| byte.is_ascii_digit()));
    terms::NOT_OURS.iter().any(|phrase| {
        // "Response" and "Response by the engineer" head the answer's block; "Response time" does not.
        let others = |word: &String| word == phrase || terms::PARTIES.contains(word.as_str());
        words::holds_phrase(&words, phrase) && (phrase.contains(' ') || words.iter().all(others))
    })
}

/// Whether a text speaks of a place to sign.
pub fn is_signature(text: &str) -> bool {
    let signs = |word: &String| {
        let chinese = ["签名", "签字", "签章", "盖章"]
            .iter()
            .any(|sign| word.contains(sign));
        chinese || matches!(word.as_str(), "signature" | "signed" | "initial" | "initials")
    };
    words::words(text).iter().any(signs)
}
