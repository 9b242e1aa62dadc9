//! The firm that a form is about by its own lines, "Subcontractor: ISOLAC", and the papers that are that firm's.

use std::collections::BTreeSet;

use crate::facts::{Facts, Statement};
use crate::form::{Form, FormScope};
use crate::lexicon::{Name, Sorts};
use crate::values::firm_words::{is_firm_name, is_one_of_several};
use crate::values::{self, Order};

/// Longer values are no names of firms, words.
const LONGEST: usize = 6;

/// A firm, and what the form says that it is.
#[derive(Debug)]
pub(crate) struct Partner {
    pub word: String,
    pub name: String,
    /// The documents that are that firm's.
    pub papers: BTreeSet<usize>,
}

/// Whether a fact says what a firm is called.
pub(crate) fn is_called(facts: &Facts<'_>, fact: &Statement<'_>) -> bool {
    let name = facts.name(fact.name);
    !fact.said && (is_firm_name(name) || name.words == ["name"])
}

impl Partner {
    /// The one that the form names, where the papers have one firm of that name.
    pub(crate) fn of(facts: &Facts<'_>, scope: &FormScope, form: &Form<'_>) -> Option<Partner> {
        let titled = form.titled();
        let lines = titled.split(['–', '—', '\n', '|']);
        let parts = lines.filter_map(|line| line.split_once([':', '：']));
        let stated = form
            .stated
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()));
        let mut named = parts.chain(stated).filter_map(|(name, value)| {
            let name = Name::new(name, scope.language);
            let [word] = name.content.as_slice() else {
                return None;
            };
            let plain = name.sorts.is_empty() || name.sorts.has(Sorts::NAME);
            let short = (1..=LONGEST).contains(&value.split_whitespace().count());
            let told = plain && short && is_one_of_several(word) && value.chars().any(char::is_alphabetic);
            told.then(|| (word.clone(), values::key(value.trim(), Order::Unknown)))
        });
        let (word, key) = named.next().or_else(|| Self::of_own_row(facts, scope))?;
        let (name, full) = full_name(facts, scope, &key)?;
        let said = |document: usize| {
            let own = |fact: &&Statement<'_>| fact.document == document && is_called(facts, fact);
            let mut names = facts.facts.iter().filter(own).peekable();
            names.peek().is_some() && names.all(|fact| values::key(&fact.value, Order::Unknown) == full)
        };
        let papers = (0..facts.knowledge.documents.len())
            .filter(|document| scope.allows(*document) && said(*document))
            .collect();
        Some(Partner { word, name, papers })
    }
}

impl Partner {
    /// The one that the form's own row in a list of such firms names: the ninth subcontractor for sheet no. 9.
    fn of_own_row(facts: &Facts<'_>, scope: &FormScope) -> Option<(String, String)> {
        let mut named = Vec::new();
        for (number, row) in scope.record_rows() {
            let headers = facts.headers.get(number).into_iter().flatten();
            let names = headers.map(|header| facts.name(*header)).enumerate();
            named.extend(names.filter_map(|(column, name)| {
                let [word] = name.content.as_slice() else {
                    return None;
                };
                let value = facts.cell((number, row, column)).trim();
                let told = name.sorts.is_empty() && is_one_of_several(word) && scope.titled.contains(word);
                (told && !value.is_empty()).then(|| (word.clone(), values::key(value, Order::Unknown)))
            }));
        }
        named.sort_unstable();
        named.dedup();
        match named.as_slice() {
            [only] => Some(only.clone()),
            _ => None,
        }
    }
}

/// The whole name of the one firm that is called so or begins so, and that as values are compared.
fn full_name(facts: &Facts<'_>, scope: &FormScope, key: &str) -> Option<(String, String)> {
    let called = facts
        .facts
        .iter()
        .filter(|fact| scope.allows(fact.document) && is_called(facts, fact))
        .map(|fact| fact.value.as_ref());
    let tables = facts.knowledge.tables.iter().zip(&facts.contacts);
    let listed = tables
        .filter_map(|(table, contacts)| Some((table, (*contacts)?.firm?)))
        .filter(|(table, _)| scope.allows(table.document))
        .flat_map(|(table, firm)| table.rows.iter().filter_map(move |row| row.cells.get(firm)))
        .map(String::as_str);
    let begins = |name: &str| {
        let rest = name.strip_prefix(key);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    };
    let mut found: Vec<(String, &str)> = called
        .chain(listed)
        .map(|name| (values::key(name, Order::Unknown), name))
        .filter(|(name, _)| !key.is_empty() && begins(name))
        .collect();
    found.sort_unstable();
    found.dedup_by(|one, other| one.0 == other.0);
    match found.as_slice() {
        [(full, name)] => Some(((*name).to_owned(), full.clone())),
        _ => None,
    }
}
