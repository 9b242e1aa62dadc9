//! What the documents say, ready to be asked: each fact with its subject, its name taken apart, and what its
//! document is.

#[rustfmt::skip]
pub(crate) mod running_text; // passages, and sentences in the cells of minutes
pub(crate) mod standing; // what each document is: language, month, whether it counts
mod titles; // numbers and days that titles give their papers
pub(crate) mod numbered_papers; // papers that follow one another by their number
pub(crate) mod contact_tables; // tables of who takes part in a project
pub(crate) mod record_keys; // columns that tell a register's records apart
mod group_lines; // what tables of the firms of a group say of each
mod firm_blocks; // blocks of lines about the firms of a group
mod letterheads; // the laboratory whose report a paper is
mod signatures; // what the signature of a mail says
mod people; // who is what, as sentences have it
mod clauses; // what parts of sentences say by name
mod compound; // what a value says besides the value itself
mod inline_runs; // labels with their numbers in one line
mod run_on_labels; // labels that run on behind the number before them
pub(crate) mod sentences; // names and values in sentences
pub(crate) mod summary_lines; // lines below a table's records that sum them up
pub(crate) mod account_lines; // lines of an account by what else they are called
mod statement; // what a document says of something

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use crate::lexicon::{Class, Language, Lexicon, Name, Sorts};
use crate::model::{Document, Knowledge, Table};
use crate::values::{self, Order};
use clauses::Reckoning;
use contact_tables::{ContactTable, also_called};
use numbered_papers::numbered;
use record_keys::key_columns;
use running_text::{RunningText, texts};
use standing::About;
pub(crate) use statement::Statement;
use summary_lines::pairs_below;

/// The most cells that records are looked up by; a register of 5 000 rows has some 10 000.
const MOST_CELLS: usize = 400_000;
/// Cells of a row by which it may be headed.
pub(crate) const KEY_CELLS: usize = 4;
/// Cells with more words name no record.
const LONGEST_KEY: usize = 9;

/// Where what a document's title says is found.
pub(crate) const TITLE: &str = "title";

/// Where a cell is: table, row, column.
pub(crate) type CellRef = (usize, usize, usize);

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
    mentions: std::cell::OnceCell<HashMap<String, HashSet<usize>>>,
    /// The series and number of each paper, where its title has them.
    numbered: std::cell::OnceCell<Vec<Option<(String, u32)>>>,
    /// Rows by what stands in their first cells, with and without brackets, as values are compared.
    keyed: std::cell::OnceCell<HashMap<String, Vec<(usize, usize)>>>,
    /// Sentences that say that somebody is away or replaced.
    away: std::cell::OnceCell<Vec<(usize, String)>>,
}

/// NameTable taken apart, each once.
#[derive(Default)]
struct NameTable {
    names: Vec<Name>,
    known: HashMap<(Language, String), usize>,
}

impl NameTable {
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

/// What is gathered from the documents.
#[derive(Default)]
struct Gathered<'k> {
    facts: Vec<Statement<'k>>,
    names: NameTable,
    headers: Vec<Vec<usize>>,
    contacts: Vec<Option<ContactTable>>,
    firms: Vec<&'k str>,
    cells: HashMap<String, Vec<CellRef>>,
    count: usize,
}

fn language(documents: &[About], document: usize) -> Language {
    documents
        .get(document)
        .map_or(Language::English, |about| about.language)
}

impl<'k> Gathered<'k> {
    /// Adds what a line or a row says, and what its value says besides.
    fn state(
        &mut self,
        document: usize,
        (name, value): (&'k str, &'k str),
        under: (&'k [String], [&'k str; 2]),
        language: Language,
    ) {
        let name = sentences::own_name(name);
        let (before, name) = match run_on_labels::parted(name, language) {
            Some((before, name)) => (Some(before), name),
            None => (None, name),
        };
        if let Some((paper, code)) = before {
            let number = self.names.number(paper, language);
            self.say(document, number, code, under);
        }
        let number = self.names.number(name, language);
        let first = sentences::first_said(value);
        let before = self.facts.len();
        self.say(document, number, first, under);
        if self.facts.len() == before || crate::ablation::without("rule: values in values") {
            return;
        }
        if let Some(day) =
            compound::day_of(name, language).filter(|_| crate::values::parting_marks::is_day(first))
        {
            let number = self.names.number(&day, language);
            self.say(document, number, first, under);
        }
        for name in compound::both_sides(name, language) {
            let number = self.names.number(name, language);
            self.say(document, number, first, under);
        }
        for (name, part) in compound::name_and_address(name, value) {
            let number = self.names.number(&name, language);
            self.say(document, number, part, under);
        }
        let mut parts = compound::parts(name, value, language);
        let names = compound::without_brackets(name, language);
        parts.extend(names.into_iter().map(|name| (name, first)));
        for (name, part) in parts {
            let number = self.names.number(&name, language);
            let before = self.facts.len();
            self.say(document, number, part, under);
            for fact in self.facts.iter_mut().skip(before) {
                fact.said = true;
                fact.of = Some(value);
            }
        }
    }

    /// Adds what a value in a sentence says besides by number or somebody's name.
    fn say_parts(
        &mut self,
        document: usize,
        (name, value): (&str, &'k str),
        under: (&'k [String], [&'k str; 2]),
        language: Language,
    ) {
        let parts = compound::parts(name, value, language).into_iter();
        for (name, part) in parts {
            let number = self.names.number(&name, language);
            let numbered = self
                .names
                .names
                .get(number)
                .is_some_and(|name| name.sorts.has(Sorts::NUMBER));
            if !(numbered && values::is_code(part) || values::is_named(part))
                || crate::values::parting_marks::is_day(part)
            {
                continue;
            }
            let before = self.facts.len();
            self.say(document, number, part, under);
            for fact in self.facts.iter_mut().skip(before) {
                fact.of = Some(value);
            }
        }
    }

    /// Adds a fact; `under` are its headings and its place.
    fn say(&mut self, document: usize, name: usize, value: &'k str, under: (&'k [String], [&'k str; 2])) {
        // "Weight (kg/m2)" heads values and is none.
        let unit = value.strip_suffix(')').and_then(|value| value.rsplit_once('('));
        let heads = unit.is_some_and(|(name, unit)| {
            let known = Lexicon::of(Language::English).unit(unit).is_some();
            (known || unit.contains('/') && unit.len() <= 8)
                && !name.bytes().any(|byte| byte.is_ascii_digit())
        });
        if !(value.is_empty() || values::is_filler(value) || heads || is_label(value)) {
            let (headings, place) = under;
            let value = Cow::Borrowed(value);
            self.facts.push(Statement {
                document,
                name,
                value,
                headings,
                place,
                said: false,
                of: None,
            });
        }
    }

    /// Adds a fact out of running text.
    fn tell(&mut self, document: usize, name: usize, value: String, under: (&'k [String], [&'k str; 2])) {
        let (headings, place) = under;
        self.facts.push(Statement {
            document,
            name,
            value: Cow::Owned(value),
            headings,
            place,
            said: true,
            of: None,
        });
    }

    /// Takes in the labels and numbers that a line has beside each other.
    fn numbers_in_line(&mut self, text: &RunningText<'k>, language: Language) {
        for (name, value) in inline_runs::pairs(text.text) {
            let number = self.names.number(name, language);
            self.say(text.document, number, value, (text.headings, text.place));
        }
    }

    /// Takes in what running text says.
    fn hear(&mut self, text: &RunningText<'k>, language: Language, reckoning: Reckoning) {
        let lexicon = Lexicon::of(language);
        let under = (text.headings, text.place);
        let before = self.facts.len();
        for (name, value) in sentences::said(text.text, lexicon) {
            let number = self.names.number(name, language);
            self.say(text.document, number, value, under);
            self.say_parts(text.document, (name, value), under, language);
        }
        let told = clauses::told(text.text, lexicon, reckoning);
        for (name, value) in told.into_iter().chain(people::who(text.text, language)) {
            let name = self.names.number(&name, language);
            self.tell(text.document, name, value, under);
        }
        for fact in self.facts.iter_mut().skip(before) {
            fact.said = true;
        }
    }

    /// Takes in the numbers that titles and headings give their papers.
    fn titles(&mut self, knowledge: &Knowledge, documents: &[About]) {
        for titled in titles::titled(knowledge, documents) {
            let name = self
                .names
                .number(&titled.name, language(documents, titled.document));
            self.facts.push(Statement {
                document: titled.document,
                name,
                value: Cow::Owned(titled.value),
                headings: &[],
                place: [TITLE, ""],
                said: titled.heading,
                of: None,
            });
        }
        for (document, firm) in letterheads::laboratories(knowledge, documents) {
            let name = self.names.number("Laboratory", Language::English);
            self.tell(document, name, firm.to_owned(), (&[], [TITLE, ""]));
        }
    }

    /// Takes in a table: its columns' names, what its records are called, and all of it where it has one
    /// record.
    fn table(&mut self, number: usize, table: &'k Table, language: Language) {
        let header: Vec<usize> = table
            .header
            .iter()
            .map(|name| self.names.number(name, language))
            .collect();
        if let [row] = table.rows.as_slice() {
            let place = [table.place.as_str(), row.place.as_str()];
            for (name, value) in table.header.iter().zip(&row.cells) {
                self.state(table.document, (name, value), (&table.headings, place), language);
            }
        }
        for row in pairs_below(table) {
            if let [name, value, ..] = row.cells.as_slice()
                && !["total", "subtotal"]
                    .iter()
                    .any(|word| Name::new(name, language).has(word))
            {
                let place = [table.place.as_str(), row.place.as_str()];
                self.state(table.document, (name, value), (&table.headings, place), language);
            }
        }
        self.clauses(table, language);
        let names: Vec<&Name> = header
            .iter()
            .filter_map(|name| self.names.names.get(*name))
            .collect();
        let keys = key_columns(table, &names);
        let contacts = ContactTable::of(table, &names);
        for column in &keys {
            for (at, row) in table.rows.iter().enumerate() {
                let text = row.cells.get(*column).map(String::as_str).unwrap_or_default();
                self.call(text, (number, at, *column), language);
                if let Some(bare) = without_firm(text) {
                    self.call(bare, (number, at, *column), language);
                }
                // "Less retention 10 %", "Income tax (TDS)": a line of an account.
                if row.cells.iter().any(|cell| values::is_sum(cell)) {
                    for other in account_lines::plainer(text) {
                        self.call(&other, (number, at, *column), language);
                    }
                }
            }
        }
        // "A400 Demolish culvert" is called by both of its columns.
        if let [0, 1, ..] = keys.as_slice()
            && !crate::ablation::without("rule: rows by code and name")
        {
            for (at, row) in table.rows.iter().enumerate() {
                if let [code, name, ..] = row.cells.as_slice()
                    && values::is_code(code)
                {
                    self.call(&format!("{code} {name}"), (number, at, 1), language);
                }
            }
        }
        if let Some(contacts) = &contacts {
            self.call_people(
                number,
                table,
                contacts.role,
                (language, keys.contains(&contacts.role)),
            );
        }
        self.contacts.push(contacts);
        self.headers.push(header);
    }

    /// Takes in what a table beside the projects says of each firm of a group.
    fn group(&mut self, number: usize, table: &'k Table, language: Language) {
        let header = self.headers.get(number).into_iter().flatten();
        let header: Vec<&Name> = header.filter_map(|name| self.names.names.get(*name)).collect();
        for line in group_lines::lines(table, &header, language) {
            let before = self.facts.len();
            let place = [table.place.as_str(), line.place];
            self.state(
                table.document,
                (line.name, line.value),
                (&table.headings, place),
                language,
            );
            for fact in self.facts.iter_mut().skip(before) {
                fact.of = Some(line.firm);
            }
            if !self.firms.contains(&line.firm) {
                self.firms.push(line.firm);
            }
        }
    }

    /// Takes in the lines of contract data, `Employer | 1.1.2.2 | Wessex plc`: a name, its clause and a value.
    fn clauses(&mut self, table: &'k Table, language: Language) {
        if table.header.len() != 3 || table.rows.len() < 2 {
            return;
        }
        let is_clause = |text: &str| {
            let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '(' | ')' | ' ' | '&');
            text.starts_with(|c: char| c.is_ascii_digit()) && text.len() <= 14 && text.chars().all(plain)
        };
        // "1.1.2.2" is a clause; "14.90" may be an amount.
        let headed = |column: usize| {
            let header = table
                .header
                .get(column)
                .map(|header| header.to_lowercase())
                .unwrap_or_default();
            let words = [
                "clause",
                "klausel",
                "ziffer",
                "article",
                "artikel",
                "cláusula",
                "artículo",
                "条款",
            ];
            words.iter().any(|word| header.contains(word))
        };
        let column = (0..3).find(|column| {
            let cells = || {
                table
                    .rows
                    .iter()
                    .filter_map(|row| row.cells.get(*column))
                    .filter(|cell| !cell.is_empty())
            };
            let said = cells().count();
            said * 2 > table.rows.len()
                && cells().filter(|cell| is_clause(cell)).count() * 10 >= said * 9
                && (headed(*column) || cells().any(|cell| cell.matches('.').count() >= 2))
        });
        let (name, value) = match column {
            Some(0) => (1, 2),
            Some(1) => (0, 2),
            Some(2) => (0, 1),
            _ => return,
        };
        for row in &table.rows {
            if let (Some(name), Some(value)) = (row.cells.get(name), row.cells.get(value)) {
                let place = [table.place.as_str(), row.place.as_str()];
                self.state(table.document, (name, value), (&table.headings, place), language);
            }
        }
    }

    /// Notes what else the people of a table are called, and what they are where that is no key otherwise.
    fn call_people(&mut self, number: usize, table: &Table, role: usize, (language, key): (Language, bool)) {
        for (at, row) in table.rows.iter().enumerate() {
            let text = row.cells.get(role).map(String::as_str).unwrap_or_default();
            let whole = (!key).then(|| text.to_owned());
            for other in whole.into_iter().chain(also_called(text, language)) {
                self.call(&other, (number, at, role), language);
            }
        }
    }

    /// Notes what a record is called.
    fn call(&mut self, text: &str, spot: CellRef, language: Language) {
        if text.is_empty() || self.count >= MOST_CELLS {
            return;
        }
        let name = Name::new(text, language);
        if (1..=LONGEST_KEY).contains(&name.content.len()) {
            self.cells.entry(name.key()).or_default().push(spot);
            self.count += 1;
        }
    }
}

/// What stands before the name of a firm in brackets: "Scaffolders (Ridgeline)".
fn without_firm(text: &str) -> Option<&str> {
    let (before, behind) = text.split_once(" (")?;
    let firm = behind.strip_suffix(')')?;
    let lexicon = Lexicon::of(Language::English);
    let named = firm.starts_with(char::is_uppercase)
        && firm
            .chars()
            .all(|c| c.is_alphabetic() || matches!(c, ' ' | '&' | '-'))
        && firm.chars().any(char::is_lowercase)
        && firm.chars().count() > 3
        && lexicon.unit(firm).is_none();
    (named && !before.contains(['(', ','])).then_some(before)
}

/// What stands before a text's brackets.
pub(crate) fn without_brackets(text: &str) -> &str {
    text.split(['(', '（']).next().unwrap_or_default().trim()
}

/// Whether a value only says how somebody is reached, `Telephone`: the label of another value.
pub(crate) fn is_label(value: &str) -> bool {
    let labels = [
        "telephone",
        "phone",
        "tel",
        "fax",
        "e-mail",
        "email",
        "mobile",
        "telefon",
        "adresse",
        "téléphone",
        "courriel",
        "teléfono",
        "correo",
        "dirección",
        "联系电话",
        "电话",
        "传真",
        "地址",
        "邮箱",
        "联系人",
        "电子邮箱",
        "address",
    ];
    let plain = value.trim().trim_end_matches([':', '：', '.']).to_lowercase();
    labels.contains(&plain.as_str()) || goes_on(value)
}

/// Whether a text goes on in the next column, `The Architect is`.
fn goes_on(text: &str) -> bool {
    let mut words = text.split_whitespace().rev();
    let last = words.next().unwrap_or_default();
    let goes = matches!(
        last,
        "is" | "are" | "ist" | "sind" | "est" | "sont" | "es" | "son"
    );
    goes && words.count() > 1
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
        let blocks = firm_blocks::assign(&mut gathered.facts, &gathered.names.names, &shared);
        gathered.firms.extend(blocks);
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

    /// The first column of a table that is called by a name.
    pub(crate) fn column_called(&self, table: usize, name: &Name) -> Option<usize> {
        self.headers.get(table)?.iter().position(|header| {
            let other = self.name(*header);
            other.content == name.content && other.sorts == name.sorts
        })
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
    pub(crate) fn mentions(&self, thing: &str) -> &HashSet<usize> {
        static NONE: std::sync::LazyLock<HashSet<usize>> = std::sync::LazyLock::new(HashSet::new);
        let all = self.mentions.get_or_init(|| {
            let mut all = HashMap::<String, HashSet<usize>>::new();
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
            .get_or_init(|| Name::new(text, self.about(found.document).language))
    }

    /// A value of a document as values are compared.
    pub(crate) fn key(&self, document: usize, value: &str) -> String {
        values::key(value, self.about(document).order)
    }
}

/// The words around a table: its title, the heading over it, and its document's.
pub(crate) fn table_words(facts: &Facts<'_>, table: &Table) -> HashSet<String> {
    let about = facts.about(table.document);
    let title = Name::new(&table.title, about.language).words;
    let above = table
        .headings
        .iter()
        .rev()
        .take(2)
        .flat_map(|heading| facts.heading(heading).words.iter().cloned());
    let headed = facts.heading(&about.headed).words.iter().cloned();
    let mut words: HashSet<String> = title
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
