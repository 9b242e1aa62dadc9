//! Everything the documents say by name, ready to be looked up: statements, records of one row, and the cells that records are known by.

use std::collections::{HashMap, HashSet};

use super::types;
use super::words::{self, Name};
use crate::model::{Knowledge, Table};

/// The most cells that records are looked up by; a register of 5 000 rows has some 10 000.
const MOST_CELLS: usize = 400_000;
/// Cells with more words name no record.
const LONGEST_KEY: usize = 9;

/// A statement: a name and its value.
#[derive(Debug)]
pub struct Statement<'k> {
    /// Index into [`Knowledge::documents`].
    pub document: usize,
    pub name: usize,
    pub value: &'k str,
    pub headings: &'k [String],
    pub place: String,
}

/// Where a cell is: table, row, column.
pub type Spot = (usize, usize, usize);

/// The vault, indexed by names.
pub struct Index<'k> {
    pub knowledge: &'k Knowledge,
    pub statements: Vec<Statement<'k>>,
    /// All different names of statements and of columns.
    pub names: Vec<Name>,
    /// Statements by the key, the core and the single words of their names.
    by_key: HashMap<String, Vec<usize>>,
    by_core: HashMap<String, Vec<usize>>,
    by_word: HashMap<String, Vec<usize>>,
    /// Records by what they are called.
    cells: HashMap<String, Vec<Spot>>,
    /// The columns' names of each table.
    pub headers: Vec<Vec<usize>>,
    /// The words of each document's title and file name.
    document_words: Vec<HashSet<String>>,
    /// The words of headings, each taken apart once.
    heading_words: HashMap<&'k str, Vec<String>>,
}

/// Names taken apart once each.
#[derive(Default)]
struct Names {
    names: Vec<Name>,
    known: HashMap<String, usize>,
}

impl Names {
    fn number(&mut self, text: &str) -> usize {
        if let Some(&number) = self.known.get(text) {
            return number;
        }
        let number = self.names.len();
        self.names.push(Name::new(text));
        self.known.insert(text.to_owned(), number);
        number
    }
}

impl<'k> Index<'k> {
    pub fn new(knowledge: &'k Knowledge) -> Self {
        let mut names = Names::default();
        let mut statements: Vec<Statement<'k>> = knowledge
            .facts
            .iter()
            // Whom a letter went to says nothing of a form's parties.
            .filter(|fact| fact.place != "mail header")
            .map(|fact| Statement {
                document: fact.document,
                name: names.number(&fact.name),
                value: &fact.value,
                headings: &fact.headings,
                place: fact.place.clone(),
            })
            .collect();
        let mut cells = HashMap::<String, Vec<Spot>>::new();
        let mut count = 0;
        let mut headers = Vec::with_capacity(knowledge.tables.len());
        for (number, table) in knowledge.tables.iter().enumerate() {
            headers.push(table.header.iter().map(|name| names.number(name)).collect());
            if let [row] = table.rows.as_slice() {
                for (name, value) in table.header.iter().zip(&row.cells) {
                    if !value.is_empty() {
                        statements.push(Statement {
                            document: table.document,
                            name: names.number(name),
                            value,
                            headings: &table.headings,
                            place: place(&table.place, &row.place),
                        });
                    }
                }
            }
            for column in key_columns(table) {
                for (at, row) in table.rows.iter().enumerate() {
                    let text = row.cells.get(column).map(String::as_str).unwrap_or_default();
                    if text.is_empty() || count >= MOST_CELLS {
                        continue;
                    }
                    let words = words::words(text);
                    if (1..=LONGEST_KEY).contains(&words.len()) {
                        cells
                            .entry(words::key(&words))
                            .or_default()
                            .push((number, at, column));
                        count += 1;
                    }
                }
            }
        }
        let names = names.names;
        let (mut by_key, mut by_core, mut by_word) = (
            HashMap::<String, Vec<usize>>::new(),
            HashMap::<String, Vec<usize>>::new(),
            HashMap::<String, Vec<usize>>::new(),
        );
        for (number, statement) in statements.iter().enumerate() {
            let Some(name) = names.get(statement.name).filter(|name| !name.is_empty()) else {
                continue;
            };
            by_key.entry(name.key.clone()).or_default().push(number);
            by_core.entry(name.core.clone()).or_default().push(number);
            for word in name.core.split(' ') {
                by_word.entry(word.to_owned()).or_default().push(number);
            }
        }
        let document_words = knowledge.documents.iter().map(|document| {
            let stem = document
                .name
                .rsplit_once('.')
                .map_or(document.name.as_str(), |(stem, _)| stem);
            let title = document.title.as_deref().unwrap_or_default();
            words::words(title)
                .into_iter()
                .chain(words::words(stem.rsplit('/').next().unwrap_or_default()))
                .collect()
        });
        let mut heading_words = HashMap::new();
        let tables = knowledge.tables.iter().map(|table| &table.headings);
        let passages = knowledge.passages.iter().map(|passage| &passage.headings);
        for heading in knowledge
            .facts
            .iter()
            .map(|fact| &fact.headings)
            .chain(tables)
            .chain(passages)
            .flatten()
        {
            heading_words
                .entry(heading.as_str())
                .or_insert_with(|| words::words(heading));
        }
        Index {
            document_words: document_words.collect(),
            knowledge,
            statements,
            names,
            by_key,
            by_core,
            by_word,
            cells,
            headers,
            heading_words,
        }
    }

    /// The name of a statement or column.
    pub fn name(&self, number: usize) -> &Name {
        static NONE: Name = Name {
            words: Vec::new(),
            key: String::new(),
            core: String::new(),
        };
        self.names.get(number).unwrap_or(&NONE)
    }

    /// Statements of exactly this name.
    pub fn exact(&self, name: &Name) -> &[usize] {
        self.by_key.get(&name.key).map_or(&[], Vec::as_slice)
    }

    /// Statements of this name but for light words.
    pub fn alike(&self, name: &Name) -> &[usize] {
        self.by_core.get(&name.core).map_or(&[], Vec::as_slice)
    }

    /// Statements that share a word with the name, at most `most`; those that share its rarest words first.
    pub fn near(&self, name: &Name, most: usize) -> Vec<usize> {
        let mut lists: Vec<&Vec<usize>> = name
            .core
            .split(' ')
            .filter_map(|word| self.by_word.get(word))
            .collect();
        lists.sort_by_key(|list| list.len());
        let mut found = Vec::new();
        for list in lists {
            if !found.is_empty() && found.len() + list.len() > most {
                break;
            }
            found.extend(list.iter().take(most));
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    /// The records that are called so.
    pub fn records(&self, key: &str) -> &[Spot] {
        self.cells.get(key).map_or(&[], Vec::as_slice)
    }

    /// The text of a cell.
    pub fn cell(&self, (table, row, column): Spot) -> &'k str {
        let table = self.knowledge.tables.get(table);
        let cell = table
            .and_then(|table| table.rows.get(row))
            .and_then(|row| row.cells.get(column));
        cell.map(String::as_str).unwrap_or_default()
    }

    /// Where a cell is, for people.
    pub fn cell_place(&self, (table, row, _): Spot) -> String {
        let Some(table) = self.knowledge.tables.get(table) else {
            return String::new();
        };
        place(
            &table.place,
            table
                .rows
                .get(row)
                .map(|row| row.place.as_str())
                .unwrap_or_default(),
        )
    }

    /// Whether a word is in a document's title or file name.
    pub fn document_has(&self, document: usize, word: &str) -> bool {
        self.document_words
            .get(document)
            .is_some_and(|words| words.contains(word))
    }

    /// The words of a heading.
    pub fn heading(&self, heading: &str) -> &[String] {
        self.heading_words.get(heading).map_or(&[], Vec::as_slice)
    }

    /// Whether a word is in one of the headings.
    pub fn headings_have(&self, headings: &[String], word: &str) -> bool {
        headings
            .iter()
            .any(|heading| self.heading(heading).iter().any(|other| other == word))
    }
}

/// A table's place and a row's in it.
fn place(table: &str, row: &str) -> String {
    [table, row].join(" ").trim().to_owned()
}

/// The columns that tell records apart: words or references, nearly all different, and the roles of people.
fn key_columns(table: &Table) -> Vec<usize> {
    let mut columns = Vec::new();
    for (column, header) in table.header.iter().enumerate().take(12) {
        let texts: Vec<&str> = table
            .rows
            .iter()
            .filter_map(|row| row.cells.get(column).map(String::as_str))
            .filter(|text| !text.is_empty())
            .collect();
        let sample = texts.iter().take(200);
        let (mut fit, mut seen) = (0, HashSet::new());
        let mut all = 0;
        for text in sample {
            all += 1;
            let wordy = text.chars().any(char::is_alphabetic);
            let sort = types::sort(text);
            fit += usize::from(
                wordy && text.len() <= 100 && matches!(sort, types::Sort::Text | types::Sort::Number),
            );
            seen.insert(*text);
        }
        let role = Name::new(header)
            .words
            .iter()
            .any(|word| matches!(word.as_str(), "role" | "position" | "function"));
        if all > 0 && fit * 10 >= all * 8 && (role || seen.len() * 10 >= all * 9) {
            columns.push(column);
        }
        if columns.len() == 4 {
            break;
        }
    }
    columns
}
