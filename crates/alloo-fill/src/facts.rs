//! What the documents say, ready to be asked: each fact with its subject, its name taken apart, and what its document is.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use super::lexicon::{Class, Language, Lexicon, Name, tokens};
use super::model::{Document, Knowledge, Table};
use super::values::{self, Order, Sort};

/// The most cells that records are looked up by; a register of 5 000 rows has some 10 000.
const MOST_CELLS: usize = 400_000;
/// Cells with more words name no record.
const LONGEST_KEY: usize = 9;
/// Texts by which a document's language is told.
const SAMPLE: usize = 60;

/// One thing said: an attribute of a subject, and its value.
#[derive(Debug)]
pub struct Fact<'k> {
    /// Index into [`Knowledge::documents`].
    pub document: usize,
    /// Index into [`Facts::names`].
    pub name: usize,
    pub value: Cow<'k, str>,
    /// The headings above it, outermost first.
    pub headings: &'k [String],
    /// Where, for people: the table's place and the row's.
    pub place: [&'k str; 2],
    /// Whether it was read out of a sentence.
    pub said: bool,
}

/// Where a cell is: table, row, column.
pub type Spot = (usize, usize, usize);

/// Whether a document counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Standing {
    #[default]
    Current,
    Draft,
    /// Superseded, withdrawn, void.
    Past,
    /// An example or a guide: about no real thing.
    Sample,
}

/// What a document is.
#[derive(Debug, Default)]
pub struct About {
    pub language: Language,
    /// The words of its title and its file's name.
    pub words: HashSet<String>,
    pub standing: Standing,
    /// The month that its title or its file's name says it is for.
    pub period: Option<(i16, i8)>,
    /// Which figure of `03/04/2026` is the day.
    pub order: Order,
}

/// The vault as facts.
pub struct Facts<'k> {
    pub knowledge: &'k Knowledge,
    pub facts: Vec<Fact<'k>>,
    /// All different names of facts and columns.
    pub names: Vec<Name>,
    /// For each name, its facts.
    pub of_name: Vec<Vec<usize>>,
    /// Names by the words in them.
    pub by_word: HashMap<String, Vec<usize>>,
    pub documents: Vec<About>,
    /// The columns' names of each table.
    pub headers: Vec<Vec<usize>>,
    /// Records by what they are called.
    cells: HashMap<String, Vec<Spot>>,
    headings: HashMap<&'k str, Name>,
}

/// Names taken apart, each once.
#[derive(Default)]
struct Names {
    names: Vec<Name>,
    known: HashMap<(Language, String), usize>,
}

impl Names {
    fn number(&mut self, text: &str, language: Language) -> usize {
        if let Some(&number) = self.known.get(&(language, text.to_owned())) {
            return number;
        }
        let number = self.names.len();
        self.names.push(Name::new(text, language));
        self.known.insert((language, text.to_owned()), number);
        number
    }
}

impl<'k> Facts<'k> {
    pub fn new(knowledge: &'k Knowledge) -> Self {
        let mut documents = about(knowledge);
        orders(knowledge, &mut documents);
        let language = |document: usize| documents.get(document).map_or(Language::English, |about| about.language);
        let mut names = Names::default();
        let mut facts: Vec<Fact<'k>> = Vec::with_capacity(knowledge.facts.len());
        for fact in &knowledge.facts {
            // Whom a letter went to says nothing of a form's parties.
            if fact.place == "mail header" || values::is_filler(&fact.value) {
                continue;
            }
            facts.push(Fact {
                document: fact.document,
                name: names.number(&fact.name, language(fact.document)),
                value: Cow::Borrowed(&fact.value),
                headings: &fact.headings,
                place: [&fact.place, ""],
                said: false,
            });
        }
        for passage in &knowledge.passages {
            let language = language(passage.document);
            for (name, value) in super::sentences::said(&passage.text, Lexicon::of(language)) {
                facts.push(Fact {
                    document: passage.document,
                    name: names.number(name, language),
                    value: Cow::Borrowed(value),
                    headings: &passage.headings,
                    place: [&passage.place, ""],
                    said: true,
                });
            }
        }
        let mut cells = HashMap::<String, Vec<Spot>>::new();
        let mut headers = Vec::with_capacity(knowledge.tables.len());
        let mut count = 0;
        for (number, table) in knowledge.tables.iter().enumerate() {
            let language = language(table.document);
            let of_table: Vec<usize> = table.header.iter().map(|name| names.number(name, language)).collect();
            // A table of one record is a list of facts.
            if let [row] = table.rows.as_slice() {
                for (name, value) in of_table.iter().zip(&row.cells) {
                    if !value.is_empty() && !values::is_filler(value) {
                        facts.push(Fact {
                            document: table.document,
                            name: *name,
                            value: Cow::Borrowed(value),
                            headings: &table.headings,
                            place: [&table.place, &row.place],
                            said: false,
                        });
                    }
                }
            }
            let header: Vec<&Name> = of_table.iter().filter_map(|name| names.names.get(*name)).collect();
            for column in key_columns(table, &header) {
                for (at, row) in table.rows.iter().enumerate() {
                    let text = row.cells.get(column).map(String::as_str).unwrap_or_default();
                    if text.is_empty() || count >= MOST_CELLS {
                        continue;
                    }
                    let name = Name::new(text, language);
                    if (1..=LONGEST_KEY).contains(&name.content.len()) {
                        cells.entry(name.key()).or_default().push((number, at, column));
                        count += 1;
                    }
                }
            }
            headers.push(of_table);
        }
        let names = names.names;
        let mut of_name = vec![Vec::new(); names.len()];
        for (number, fact) in facts.iter().enumerate() {
            if let Some(list) = of_name.get_mut(fact.name) {
                list.push(number);
            }
        }
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
        let mut found = Facts {
            knowledge,
            facts,
            names,
            of_name,
            by_word,
            documents,
            headers,
            cells,
            headings: HashMap::new(),
        };
        found.read_headings();
        found
    }

    fn read_headings(&mut self) {
        let tables = self.knowledge.tables.iter().map(|table| (table.document, &table.headings));
        let passages = self.knowledge.passages.iter().map(|passage| (passage.document, &passage.headings));
        let facts = self.knowledge.facts.iter().map(|fact| (fact.document, &fact.headings));
        let mut headings = HashMap::new();
        for (document, heading) in facts
            .chain(tables)
            .chain(passages)
            .flat_map(|(document, headings)| headings.iter().map(move |heading| (document, heading)))
        {
            headings
                .entry(heading.as_str())
                .or_insert_with(|| Name::new(heading, self.about(document).language));
        }
        self.headings = headings;
    }

    /// The name of a fact or column.
    pub fn name(&self, number: usize) -> &Name {
        static NONE: Name = Name::NONE;
        self.names.get(number).unwrap_or(&NONE)
    }

    /// What a document is.
    pub fn about(&self, document: usize) -> &About {
        static NONE: std::sync::LazyLock<About> = std::sync::LazyLock::new(About::default);
        self.documents.get(document).unwrap_or_else(|| &NONE)
    }

    /// A document's name.
    pub fn document_name(&self, document: usize) -> &str {
        self.knowledge.documents.get(document).map_or("", |document| document.name.as_str())
    }

    /// The records that are called so.
    pub fn records(&self, key: &str) -> &[Spot] {
        self.cells.get(key).map_or(&[], Vec::as_slice)
    }

    /// The text of a cell.
    pub fn cell(&self, (table, row, column): Spot) -> &'k str {
        let row = self.knowledge.tables.get(table).and_then(|table| table.rows.get(row));
        row.and_then(|row| row.cells.get(column)).map(String::as_str).unwrap_or_default()
    }

    /// A heading taken apart.
    pub fn heading(&self, heading: &str) -> &Name {
        static NONE: Name = Name::NONE;
        self.headings.get(heading).unwrap_or(&NONE)
    }

    /// A value of a document as values are compared.
    pub fn key(&self, document: usize, value: &str) -> String {
        values::key(value, self.about(document).order)
    }
}

/// A document's name without folders and ending.
pub fn stem(document: &Document) -> &str {
    let name = document.name.rsplit('/').next().unwrap_or_default();
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

/// What each document is, by its title, its file's name and what it says of itself.
fn about(knowledge: &Knowledge) -> Vec<About> {
    let count = knowledge.documents.len();
    let mut texts: Vec<Vec<&str>> = vec![Vec::new(); count];
    let mut states: Vec<Vec<&str>> = vec![Vec::new(); count];
    let said = knowledge.facts.iter().map(|fact| (fact.document, fact.name.as_str()));
    let headers = knowledge.tables.iter().flat_map(|table| table.header.iter().map(|text| (table.document, text.as_str())));
    let passages = knowledge.passages.iter().map(|passage| (passage.document, passage.text.as_str()));
    for (document, text) in said.chain(headers).chain(passages) {
        if let Some(list) = texts.get_mut(document).filter(|list| list.len() < SAMPLE) {
            list.push(text);
        }
    }
    for fact in &knowledge.facts {
        let lexicon = Lexicon::of(Language::English);
        let of_itself = fact.headings.len() < 2 && fact.value.split(' ').count() <= 4
            && matches!(tokens(&fact.name, lexicon).join(" ").as_str(), "status" | "document status" | "state" | "revision status" | "standing" | "stand" | "statut" | "estado" | "状态");
        if of_itself && let Some(list) = states.get_mut(fact.document) {
            list.push(&fact.value);
        }
    }
    let mut seen = vec![0; count];
    for passage in &knowledge.passages {
        if let Some(seen) = seen.get_mut(passage.document) {
            *seen += 1;
            // A stamp: a line of its own near the top.
            if *seen <= 4 && passage.text.split(' ').count() <= 6 && let Some(list) = states.get_mut(passage.document) {
                list.push(&passage.text);
            }
        }
    }
    let gone = replaced(knowledge);
    let documents = knowledge.documents.iter().zip(texts).zip(states).enumerate();
    documents
        .map(|(number, ((document, texts), mut states))| {
            let title = document.title.as_deref().unwrap_or_default();
            let language = Language::of(texts.into_iter().chain([title]));
            let lexicon = Lexicon::of(language);
            states.extend([title, stem(document)]);
            let has = |class| states.iter().any(|text| lexicon.has(class, text));
            let standing = if gone.contains(&number) || has(Class::Standing) {
                Standing::Past
            } else if lexicon.has(Class::Sample, title) || lexicon.has(Class::Sample, stem(document)) {
                Standing::Sample
            } else if has(Class::Draft) {
                Standing::Draft
            } else {
                Standing::Current
            };
            let words = [title, stem(document)].into_iter().flat_map(|text| Name::new(text, language).words);
            About {
                language,
                words: words.collect(),
                standing,
                period: values::period(title).or_else(|| values::period(stem(document))),
                order: Order::Unknown,
            }
        })
        .collect()
}

/// Documents that others replace: an earlier revision of one paper, or one that another says it supersedes.
fn replaced(knowledge: &Knowledge) -> HashSet<usize> {
    let mut gone = HashSet::new();
    let mut families: HashMap<(Option<&str>, String), Vec<usize>> = HashMap::new();
    for (number, document) in knowledge.documents.iter().enumerate() {
        if document.revision.is_some() {
            let key = (document.project.as_deref(), family(stem(document)));
            families.entry(key).or_default().push(number);
        }
    }
    let revision = |number: usize| knowledge.documents.get(number)?.revision.as_deref();
    for list in families.values().filter(|list| list.len() > 1) {
        for &one in list {
            let later = |&other: &usize| {
                revision(one).zip(revision(other)).and_then(|(a, b)| revision_order(a, b)) == Some(std::cmp::Ordering::Less)
            };
            if list.iter().any(later) {
                gone.insert(one);
            }
        }
    }
    let supersedes = ["supersede", "superseded document", "replace", "ersetzt", "remplace", "sustituye"];
    for fact in &knowledge.facts {
        let name = tokens(&fact.name, Lexicon::of(Language::English)).join(" ");
        if !supersedes.contains(&name.as_str()) {
            continue;
        }
        let value = values::key(&fact.value, Order::Unknown);
        let project = knowledge.documents.get(fact.document).and_then(|document| document.project.as_deref());
        for (number, document) in knowledge.documents.iter().enumerate() {
            let title = values::key(document.title.as_deref().unwrap_or_default(), Order::Unknown);
            let named = [title, values::key(stem(document), Order::Unknown)].contains(&value);
            if named && number != fact.document && document.project.as_deref() == project {
                gone.insert(number);
            }
        }
    }
    gone
}

/// A document's name without what tells its revisions apart.
pub fn family(stem: &str) -> String {
    let lower = stem.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphanumeric());
    let plain = words.filter(|word| {
        !word.bytes().any(|byte| byte.is_ascii_digit()) && word.chars().count() > 1 && !matches!(*word, "rev" | "revision" | "version" | "ver" | "indice")
    });
    plain.collect::<Vec<_>>().join(" ")
}

/// Which of two revisions is later, where both are numbers or both are letters.
pub fn revision_order(a: &str, b: &str) -> Option<std::cmp::Ordering> {
    let split = |text: &str| {
        let letters: String = text.chars().take_while(|c| c.is_alphabetic()).collect();
        let rest = text.get(letters.len()..).unwrap_or_default().to_owned();
        (letters.to_uppercase(), rest)
    };
    let ((la, na), (lb, nb)) = (split(a), split(b));
    if na.is_empty() != nb.is_empty() || (!na.is_empty() && la != lb) {
        return None;
    }
    if na.is_empty() {
        return Some(la.len().cmp(&lb.len()).then(la.cmp(&lb)));
    }
    let numbers = |text: &str| text.split('.').map(|part| part.parse::<u64>().ok()).collect::<Option<Vec<_>>>();
    Some(numbers(&na)?.cmp(&numbers(&nb)?))
}

/// Which figure of a date is the day, by the dates of each document that can be read in one way only.
fn orders(knowledge: &Knowledge, documents: &mut [About]) {
    let mut seen = vec![(false, false); documents.len()];
    let facts = knowledge.facts.iter().map(|fact| (fact.document, fact.value.as_str()));
    let rows = knowledge.tables.iter().flat_map(|table| table.rows.iter().map(move |row| (table.document, row)));
    let cells = rows.flat_map(|(document, row)| row.cells.iter().map(move |cell| (document, cell.as_str())));
    for (document, text) in facts.chain(cells) {
        if let Some(seen) = seen.get_mut(document) {
            match values::order(text) {
                Some(Order::DayFirst) => seen.0 = true,
                Some(Order::MonthFirst) => seen.1 = true,
                _ => {}
            }
        }
    }
    for (about, seen) in documents.iter_mut().zip(seen) {
        about.order = match seen {
            (true, false) => Order::DayFirst,
            (false, true) => Order::MonthFirst,
            // No other language than English puts the month first.
            (false, false) if about.language != Language::English => Order::DayFirst,
            _ => Order::Unknown,
        };
    }
}

/// Whether a column says what somebody does.
pub fn is_role_column(name: &Name) -> bool {
    name.words.iter().any(|word| matches!(word.as_str(), "role" | "position" | "function"))
}

/// The columns that tell records apart: words or references, nearly all different, and the roles of people.
fn key_columns(table: &Table, header: &[&Name]) -> Vec<usize> {
    let mut columns = Vec::new();
    for (column, name) in header.iter().enumerate().take(12) {
        let texts = table.rows.iter().filter_map(|row| row.cells.get(column).map(String::as_str));
        let (mut all, mut fit, mut seen) = (0, 0, HashSet::new());
        for text in texts.filter(|text| !text.is_empty()).take(200) {
            all += 1;
            let wordy = text.chars().any(char::is_alphabetic) && text.len() <= 100;
            fit += usize::from(wordy && matches!(values::sort(text), Sort::Text | Sort::Number));
            seen.insert(text);
        }
        if all > 0 && fit * 10 >= all * 8 && (is_role_column(name) || seen.len() * 10 >= all * 9) {
            columns.push(column);
        }
        if columns.len() == 4 {
            break;
        }
    }
    columns
}
