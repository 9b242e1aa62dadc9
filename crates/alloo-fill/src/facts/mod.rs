//! What the documents say, ready to be asked: each fact with its subject, its name taken apart, and what its
//! document is.

mod gathered; // what the documents say, gathered one after another
pub(crate) mod running_text; // passages, and sentences in the cells of minutes
pub(crate) mod standing; // what each document is: language, month, whether it counts
mod titles; // numbers and days that titles give their papers
pub(crate) mod numbered_papers; // papers that follow one another by their number
pub(crate) mod contact_tables; // tables of who takes part in a project
pub(crate) mod record_keys; // columns that tell a register's records apart
mod group_lines; // what tables of the firms of a group say of each
mod firm_papers; // what a paper beside the projects says of firms in sentences
mod firm_blocks; // blocks of lines about the firms of a group
mod letterheads; // the laboratory whose report a paper is
mod signatures; // what the signature of a mail says
mod planned_and_actual; // what was planned and what was reached, in one sentence
mod parties_said; // who has a part, by sentences
mod people; // who is what, as sentences have it
mod clauses; // what parts of sentences say by name
mod count_lists; // lists of counts in a sentence
mod compound; // what a value says besides the value itself
mod inline_runs; // labels with their numbers in one line
mod run_on_labels; // labels that run on behind the number before them
pub(crate) mod sentences; // names and values in sentences
pub(crate) mod summary_lines; // lines below a table's records that sum them up
pub(crate) mod account_lines; // lines of an account by what else they are called
mod statement; // what a document says of something

use std::collections::{BTreeSet, HashMap};

use crate::lexicon::{Class, Lexicon, Name};
use crate::model::{Document, Knowledge, Table};
use crate::values::{self, Order};
use clauses::Reckoning;
use contact_tables::ContactTable;
pub(crate) use gathered::{CellRef, TITLE, is_label};
use gathered::{Gathered, language};
use numbered_papers::numbered;
use running_text::texts;
use standing::About;
pub(crate) use statement::Statement;

/// Cells of a row by which it may be headed.
pub(crate) const KEY_CELLS: usize = 4;

/// A heading, whose words are told when they are first asked.
struct HeadingName {
    /// The first document that has it: its language is the heading's.
    document: usize,
    name: std::cell::OnceCell<Name>,
}

/// The vault as facts.
pub(crate) struct Facts<'k> {
    pub knowledge: &'k Knowledge,
    pub facts: Vec<Statement<'k>>,
    /// All different names of facts and columns.
    pub names: Vec<Name>,
    /// For each name, its facts.
    pub of_name: Vec<Vec<usize>>,
    /// NameTable by the words in them.
    pub by_word: HashMap<String, Vec<usize>>,
    pub documents: Vec<About>,
    /// The columns' names of each table.
    pub headers: Vec<Vec<usize>>,
    /// How each table is one of people, where it is.
    pub contacts: Vec<Option<ContactTable>>,
    /// The firms of a group, of which a table beside the projects says how each is registered and reached.
    pub firms: Vec<&'k str>,
    /// Records by what they are called.
    cells: HashMap<String, Vec<CellRef>>,
    headings: HashMap<&'k str, HeadingName>,
    /// The documents that speak of each thing with a number of its own.
    mentions: std::cell::OnceCell<HashMap<String, BTreeSet<usize>>>,
    /// The series and number of each paper, where its title has them.
    numbered: std::cell::OnceCell<Vec<Option<(String, u32)>>>,
    /// Rows by what stands in their first cells, with and without brackets, as values are compared.
    keyed: std::cell::OnceCell<HashMap<String, Vec<(usize, usize)>>>,
    /// Sentences that say that somebody is away or replaced.
    away: std::cell::OnceCell<Vec<(usize, String)>>,
}

/// What stands before a text's brackets.
pub(crate) fn without_brackets(text: &str) -> &str {
    text.split(['(', '（']).next().unwrap_or_default().trim()
}

/// The numbers of the facts of each name.
fn by_name(facts: &[Statement<'_>], names: usize) -> Vec<Vec<usize>> {
    let mut of_name = vec![Vec::new(); names];
    for (number, fact) in facts.iter().enumerate() {
        if let Some(list) = of_name.get_mut(fact.name) {
            list.push(number);
        }
    }
    of_name
}

/// The numbers of the names that each word stands in.
fn by_word(names: &[Name]) -> HashMap<String, Vec<usize>> {
    let mut by_word = HashMap::<String, Vec<usize>>::new();
    for (number, name) in names.iter().enumerate() {
        for word in &name.content {
            by_word.entry(word.clone()).or_default().push(number);
        }
        // `Date`, `Name`: nothing to account for but what they stand under.
        if name.content.is_empty() && !name.is_empty() {
            by_word.entry(String::new()).or_default().push(number);
        }
    }
    by_word
}

impl<'k> Facts<'k> {
    pub(crate) fn new(knowledge: &'k Knowledge) -> Self {
        let documents = standing::about(knowledge);
        let mut gathered = Gathered::default();
        let own = signatures::own_domain(knowledge);
        for fact in &knowledge.facts {
            // Whom a letter went to says nothing of a form's parties.
            if fact.place == "mail header" && fact.name == "Signature" {
                let language = language(&documents, fact.document);
                let under = (fact.headings.as_slice(), [fact.place.as_str(), ""]);
                for (name, value) in signatures::said(&fact.value, own.as_deref(), language) {
                    let name = gathered.names.number(&name, language);
                    gathered.tell(fact.document, name, value, under);
                }
            } else if fact.place != "mail header" {
                let language = language(&documents, fact.document);
                let said = (fact.name.as_str(), fact.value.as_str());
                let under = (fact.headings.as_slice(), [fact.place.as_str(), ""]);
                gathered.state(fact.document, said, under, language);
            }
        }
        for text in texts(knowledge) {
            let document = knowledge.documents.get(text.document);
            // Whose numbers they are is known in the papers of the firm itself, which are of no project.
            if document.is_some_and(|document| document.project.is_none()) {
                gathered.numbers_in_line(&text, language(&documents, text.document));
            }
            let about = documents.get(text.document);
            let dated = knowledge
                .documents
                .get(text.document)
                .and_then(|document| document.dated);
            let reckoning = Reckoning {
                order: about.map_or(Order::Unknown, |about| about.order),
                year: dated.map(|date| date.year()),
            };
            gathered.hear(&text, language(&documents, text.document), reckoning);
        }
        gathered.titles(knowledge, &documents);
        let projects = knowledge
            .documents
            .iter()
            .any(|document| document.project.is_some());
        let shared = |document: usize| {
            let document = knowledge.documents.get(document);
            projects && document.is_some_and(|document| document.project.is_none())
        };
        for (number, table) in knowledge.tables.iter().enumerate() {
            gathered.table(number, table, language(&documents, table.document));
            if shared(table.document) {
                gathered.group(number, table, language(&documents, table.document));
            }
        }
        gathered.firm_papers(knowledge, &shared, &documents);
        gathered.firm_blocks(&shared);
        let Gathered {
            facts,
            names,
            headers,
            contacts,
            firms,
            cells,
            ..
        } = gathered;
        let names = names.names;
        let mut found = Facts {
            knowledge,
            of_name: by_name(&facts, names.len()),
            by_word: by_word(&names),
            facts,
            names,
            documents,
            headers,
            contacts,
            firms,
            cells,
            headings: HashMap::new(),
            mentions: std::cell::OnceCell::new(),
            numbered: std::cell::OnceCell::new(),
            keyed: std::cell::OnceCell::new(),
            away: std::cell::OnceCell::new(),
        };
        found.read_headings();
        found
    }

    fn read_headings(&mut self) {
        let tables = self
            .knowledge
            .tables
            .iter()
            .map(|table| (table.document, &table.headings));
        let passages = self
            .knowledge
            .passages
            .iter()
            .map(|passage| (passage.document, &passage.headings));
        let facts = self
            .knowledge
            .facts
            .iter()
            .map(|fact| (fact.document, &fact.headings));
        let mut headings = HashMap::new();
        for (document, heading) in facts
            .chain(tables)
            .chain(passages)
            .flat_map(|(document, headings)| headings.iter().map(move |heading| (document, heading)))
        {
            headings.entry(heading.as_str()).or_insert_with(|| HeadingName {
                document,
                name: std::cell::OnceCell::new(),
            });
        }
        self.headings = headings;
    }

    /// The name of a fact or column.
    pub(crate) fn name(&self, number: usize) -> &Name {
        static NONE: Name = Name::NONE;
        self.names.get(number).unwrap_or(&NONE)
    }

    /// What a document is.
    pub(crate) fn about(&self, document: usize) -> &About {
        static NONE: std::sync::LazyLock<About> = std::sync::LazyLock::new(About::default);
        self.documents.get(document).unwrap_or_else(|| &NONE)
    }

    /// All that the documents say below their titles: values, running text and cells.
    pub(crate) fn texts(&self) -> impl Iterator<Item = (usize, &'k str)> + use<'k> {
        let knowledge = self.knowledge;
        let values = knowledge
            .facts
            .iter()
            .map(|fact| (fact.document, fact.value.as_str()));
        let passages = knowledge
            .passages
            .iter()
            .map(|passage| (passage.document, passage.text.as_str()));
        let cells = knowledge.tables.iter().flat_map(|table| {
            let cells = table.rows.iter().flat_map(|row| &row.cells);
            cells.map(move |cell| (table.document, cell.as_str()))
        });
        values.chain(passages).chain(cells)
    }

    /// What a document may be called: its title, its first heading and its file's name without the ending.
    pub(crate) fn titles(&self, number: usize) -> [&str; 3] {
        let document = self.knowledge.documents.get(number);
        let title = document.and_then(|document| document.title.as_deref());
        let name = document.map_or("", standing::stem);
        [
            title.unwrap_or_default(),
            self.about(number).headed.as_str(),
            name,
        ]
    }

    /// What the columns of a table are called.
    pub(crate) fn column_names(&self, table: usize) -> Vec<&Name> {
        let headers = self.headers.get(table).into_iter().flatten();
        headers.map(|header| self.name(*header)).collect()
    }

    /// The first column of a table that is called by a name.
    pub(crate) fn column_called(&self, table: usize, name: &Name) -> Option<usize> {
        self.headers.get(table)?.iter().position(|header| {
            let other = self.name(*header);
            other.content == name.content && other.sorts == name.sorts
        })
    }

    /// The columns of a table that are called by a day alone, "Date", or have days under "Day".
    pub(crate) fn day_columns(&self, number: usize) -> impl Iterator<Item = usize> {
        let headers = self.headers.get(number).into_iter().flatten().enumerate();
        let days = headers.filter(move |(column, header)| {
            self.name(**header).is_day_alone() || self.has_days(number, *column)
        });
        days.map(|(column, _)| column)
    }

    /// Whether days stand under a column's "Day".
    fn has_days(&self, number: usize, column: usize) -> bool {
        let Some(table) = self.knowledge.tables.get(number) else {
            return false;
        };
        let about = self.about(table.document);
        let header = table.header.get(column).map_or("", String::as_str);
        if Lexicon::of(about.language).unit(header) != Some("day") {
            return false;
        }
        let mut cells = table.rows.iter().filter_map(|row| row.cells.get(column));
        let first = cells.find(|cell| !cell.is_empty());
        first.is_some_and(|cell| values::date(cell, about.order).is_some())
    }

    /// The series and number of a paper, where its title has them.
    pub(crate) fn numbered_title(&self, document: usize) -> Option<(String, u32)> {
        numbered(&Name::new(self.title(document)?, self.about(document).language))
    }

    /// The series and numbers of all papers, told once they are asked for: to tell a title's words costs.
    pub(crate) fn numbered_titles(&self) -> &[Option<(String, u32)>] {
        self.numbered.get_or_init(|| {
            let documents = 0..self.knowledge.documents.len();
            documents.map(|document| self.numbered_title(document)).collect()
        })
    }

    /// The documents that speak of a thing by its number.
    pub(crate) fn mentions(&self, thing: &str) -> &BTreeSet<usize> {
        static NONE: std::sync::LazyLock<BTreeSet<usize>> = std::sync::LazyLock::new(BTreeSet::new);
        let all = self.mentions.get_or_init(|| {
            let mut all = HashMap::<String, BTreeSet<usize>>::new();
            let knowledge = self.knowledge;
            let titles = knowledge.documents.iter().enumerate();
            let titles = titles.flat_map(|(at, document)| {
                let title = document.title.as_deref().unwrap_or_default();
                [(at, title), (at, document.name.as_str())]
            });
            for (document, text) in titles.chain(self.texts()) {
                for code in values::codes(text) {
                    all.entry(code).or_default().insert(document);
                }
            }
            all
        });
        all.get(thing).unwrap_or_else(|| &NONE)
    }

    /// The document that says of somebody that they are away or replaced, by their name.
    pub(crate) fn away(&self, person: &str) -> Option<usize> {
        let words = person.split_whitespace().count();
        if !(2..=4).contains(&words) || !values::is_named(person) {
            return None;
        }
        let sentences = self.away.get_or_init(|| {
            let passages = self.knowledge.passages.iter().flat_map(|passage| {
                let lexicon = Lexicon::of(self.about(passage.document).language);
                let all = sentences::sentences(&passage.text);
                all.filter(|text| text.len() < 400 && lexicon.has(Class::Away, text))
                    .map(|text| (passage.document, text.to_owned()))
            });
            passages.collect()
        });
        let of = sentences.iter().find(|(_, text)| text.contains(person.trim()));
        of.map(|(document, _)| *document)
    }

    /// What a document calls itself.
    pub(crate) fn title(&self, document: usize) -> Option<&'k str> {
        self.knowledge.documents.get(document)?.title.as_deref()
    }

    /// A document's folder and name.
    pub(crate) fn document_name(&self, document: usize) -> String {
        let document = self.knowledge.documents.get(document);
        document.map_or_else(String::new, Document::shown)
    }

    /// Whether a name is what somebody is in a table of people.
    pub(crate) fn is_somebody(&self, name: &Name) -> bool {
        let of = |(table, _, column): &CellRef| {
            let contacts = self.contacts.get(*table).copied().flatten();
            contacts.is_some_and(|contacts| contacts.role == *column && contacts.person.is_some())
        };
        !name.content.is_empty() && self.records(&name.key()).iter().any(of)
    }

    /// The records that are called so.
    pub(crate) fn records(&self, key: &str) -> &[CellRef] {
        self.cells.get(key).map_or(&[], Vec::as_slice)
    }

    /// Rows, by table and in order, of which one of the first cells may be one of these texts; read once for all
    /// slots that ask by a row.
    pub(crate) fn rows_headed(&self, texts: &[&str]) -> Vec<(usize, usize)> {
        let key = |text: &str| values::key(text, Order::Unknown);
        let keyed = self.keyed.get_or_init(|| {
            let mut keyed = HashMap::<String, Vec<(usize, usize)>>::new();
            for (number, table) in self.knowledge.tables.iter().enumerate() {
                for (at, row) in table.rows.iter().enumerate() {
                    for cell in row.cells.iter().take(KEY_CELLS) {
                        let bare = without_brackets(cell);
                        let other = (bare.len() < cell.len()).then_some(bare);
                        for text in std::iter::once(cell.as_str()).chain(other) {
                            keyed.entry(key(text)).or_default().push((number, at));
                        }
                    }
                }
            }
            keyed
        });
        let found = texts.iter().filter_map(|text| keyed.get(&key(text)));
        let mut rows: Vec<(usize, usize)> = found.flatten().copied().collect();
        rows.sort_unstable();
        rows.dedup();
        rows
    }

    /// The text of a cell.
    pub(crate) fn cell(&self, (table, row, column): CellRef) -> &'k str {
        let row = self
            .knowledge
            .tables
            .get(table)
            .and_then(|table| table.rows.get(row));
        row.and_then(|row| row.cells.get(column))
            .map(String::as_str)
            .unwrap_or_default()
    }

    /// A heading taken apart.
    pub(crate) fn heading(&self, heading: &str) -> &Name {
        static NONE: Name = Name::NONE;
        let Some((text, found)) = self.headings.get_key_value(heading) else {
            return &NONE;
        };
        found
            .name
            .get_or_init(|| Name::new(sentences::numberless(text), self.about(found.document).language))
    }

    /// A value of a document as values are compared.
    pub(crate) fn key(&self, document: usize, value: &str) -> String {
        values::key(value, self.about(document).order)
    }
}

/// The words around a table: its title, the heading over it, and its document's.
pub(crate) fn table_words(facts: &Facts<'_>, table: &Table) -> BTreeSet<String> {
    let about = facts.about(table.document);
    let title = Name::new(&table.title, about.language).words;
    let above = table
        .headings
        .iter()
        .rev()
        .take(2)
        .flat_map(|heading| facts.heading(heading).words.iter().cloned());
    let headed = facts.heading(&about.headed).words.iter().cloned();
    let mut words: BTreeSet<String> = title
        .into_iter()
        .chain(above)
        .chain(headed)
        .chain(about.words.iter().cloned())
        .collect();
    // What a programme says is planned.
    if words.contains("program") {
        words.insert("planned".into());
    }
    words
}
