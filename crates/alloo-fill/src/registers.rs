//! Schedules: which table of the vault answers a table of the template, in which columns, and which of its records.

use std::collections::HashSet;

use super::accounting;
use super::deciding::{BY_HAND, Deciding};
use super::facts::Facts;
use super::filters::{self, Words};
use super::lexicon::{Class, Language, Lexicon, Name, Sorts};
use super::model::{Cite, Records, Row, Schedule, Table, Value};
use super::slots::has_any;
use super::values::{self, Sort};

/// Records that are written where a schedule may grow.
const MOST_ROWS: usize = 2000;
/// Entries by which a column's sort is told.
const SAMPLE: usize = 40;

/// What came of a schedule.
#[derive(Debug, Default)]
pub struct Filled {
    pub records: Records,
    /// Where the records are from, or why there are none.
    pub note: String,
    pub confidence: f64,
}

impl Filled {
    /// No records; why.
    pub fn open(why: impl Into<String>) -> Self {
        Filled { note: why.into(), ..Filled::default() }
    }
}

/// How two columns are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Pair {
    /// By name.
    Exact,
    /// With words that stand over one of the tables.
    Around,
    /// By names that columns alone have in common.
    Loose,
}

/// A table as an answer: for each column of the schedule the table's column.
struct Answer<'k> {
    number: usize,
    table: &'k Table,
    columns: Vec<Option<usize>>,
    /// How many columns are answered, how many of them not loosely, and whether the tables speak of the same.
    rank: (bool, usize, usize),
}

/// A schedule as it is asked.
struct Asks {
    header: Vec<Name>,
    /// Its title and the heading over it, nearest first.
    titles: Vec<String>,
    /// The words over it.
    around: HashSet<String>,
    /// Which columns are for a hand.
    hand: Vec<bool>,
}

impl Asks {
    fn new(schedule: &Schedule, language: Language) -> Asks {
        let lexicon = Lexicon::of(language);
        let header: Vec<Name> = schedule.header.iter().map(|text| Name::new(text, language)).collect();
        let signs: Vec<bool> = schedule.header.iter().map(|text| has_any(lexicon, Class::Signing, text)).collect();
        let signed = signs.contains(&true);
        let hand = header.iter().zip(&signs).map(|(name, signs)| *signs || (signed && name.content.is_empty() && name.sorts.has(Sorts::DATE)));
        let titles: Vec<String> = [&schedule.title].into_iter().chain(schedule.headings.last()).filter(|text| !text.is_empty()).cloned().collect();
        let around = titles.iter().flat_map(|text| Name::new(text, language).words).collect();
        Asks { hand: hand.collect(), header, titles, around }
    }

    /// Whether the schedule is a block to sign in.
    fn is_block(&self, schedule: &Schedule, language: Language) -> bool {
        let lexicon = Lexicon::of(language);
        let beside = |name: &Name| {
            name.words.iter().all(|word| matches!(word.as_str(), "role" | "name" | "position" | "organization" | "title" | "date" | "function" | "person" | "representative" | "party" | "capacity" | "department" | "number"))
        };
        let block = self.hand.contains(&true) && self.header.iter().zip(&self.hand).all(|(name, hand)| *hand || beside(name));
        let headed = schedule.headings.last().into_iter().chain([&schedule.title]).any(|text| {
            let name = Name::new(text, language);
            !name.is_empty() && has_any(lexicon, Class::Approval, text) && name.words.len() <= 4 && self.header.iter().all(beside)
        });
        block || headed
    }
}

impl<'k> Deciding<'_, 'k> {
    /// Fills a schedule.
    pub fn schedule(&self, schedule: &Schedule) -> Filled {
        let (facts, scope) = (self.accounting.facts, self.accounting.scope);
        let asks = Asks::new(schedule, scope.language);
        if asks.is_block(schedule, scope.language) {
            return Filled::open(BY_HAND);
        }
        let tables = facts.knowledge.tables.iter().enumerate().filter(|(_, table)| self.counts(table.document));
        let mut answers: Vec<Answer<'k>> = tables.filter_map(|(number, table)| self.answer(&asks, number, table)).collect();
        answers.sort_by(|a, b| b.rank.cmp(&a.rank).then(a.number.cmp(&b.number)));
        let Some(best) = answers.first() else {
            return Filled::open("no table in any document used has these columns");
        };
        let rivals: Vec<&Answer<'k>> = answers.iter().filter(|other| other.rank == best.rank).collect();
        let bound = |answer: &&&Answer<'k>| scope.bound.contains(&answer.table.document);
        let rivals: Vec<&Answer<'k>> = match rivals.iter().any(|answer| bound(&answer)) {
            true => rivals.iter().filter(bound).copied().collect(),
            false => rivals,
        };
        let same = |one: &Answer<'_>, other: &Answer<'_>| other.number == one.number || (one.rows() == other.rows() && one.number < other.number);
        let winner = rivals.iter().find(|one| {
            rivals.iter().all(|other| same(one, other) || self.later(one.table.document, other.table.document).is_some())
        });
        match winner {
            Some(winner) => self.write(schedule, &asks, winner),
            None => {
                let names: Vec<&str> = rivals.iter().take(3).map(|answer| facts.document_name(answer.table.document)).collect();
                Filled::open(format!("several tables fit alike: {}", names.join(", ")))
            }
        }
    }

    /// Pairs the columns of a table with the schedule's.
    fn answer(&self, asks: &Asks, number: usize, table: &'k Table) -> Option<Answer<'k>> {
        let (facts, scope) = (self.accounting.facts, self.accounting.scope);
        let names: Vec<&Name> = facts.headers.get(number)?.iter().map(|header| facts.name(*header)).collect();
        let around = table_words(facts, table);
        let mut pairs = Vec::new();
        for (asked_at, asked) in asks.header.iter().enumerate().filter(|(at, _)| asks.hand.get(*at) != Some(&true)) {
            for (said_at, said) in names.iter().enumerate() {
                if let Some(pair) = self.pair(asks, asked, said, &around)
                    && suits_column(asked, table, said_at)
                {
                    pairs.push((pair, asked_at, said_at));
                }
            }
        }
        pairs.sort_unstable();
        let mut columns: Vec<Option<usize>> = vec![None; asks.header.len()];
        let mut used = HashSet::new();
        let (mut found, mut strict) = (0, 0);
        for (pair, asked, said) in pairs {
            if let Some(slot) = columns.get_mut(asked)
                && slot.is_none()
                && used.insert(said)
            {
                *slot = Some(said);
                found += 1;
                strict += usize::from(pair != Pair::Loose);
            }
        }
        let counts = |(at, name): &(usize, &Name)| !(name.is_empty() || asks.hand.get(*at) == Some(&true) || counts_rows(name));
        let counted = asks.header.iter().enumerate().filter(counts).filter(|(at, _)| columns.get(*at).is_some()).count();
        let subject: Vec<&String> = asks.around.iter().filter(|word| !is_plain(word)).collect();
        let related = subject.iter().any(|word| around.contains(*word)) || scope.is_close(facts, table.document);
        let whole = found >= counted && strict * 2 > found;
        let enough = found > 0 && strict > 0 && (found >= 2 || counted == 1) && (found * 2 >= counted);
        (enough && (whole || related)).then_some(Answer { number, table, columns, rank: (related, found, strict) })
    }

    fn pair(&self, asks: &Asks, asked: &Name, said: &Name, around: &HashSet<String>) -> Option<Pair> {
        if asked.is_empty() || said.is_empty() || asked.unit != said.unit {
            return None;
        }
        let numbers = asked.sorts.has(Sorts::NUMBER) == said.sorts.has(Sorts::NUMBER) || asked.any(Class::Record) || said.any(Class::Record);
        if asked.words == said.words || (asked.content == said.content && !asked.content.is_empty() && !asked.sorts.conflict(said.sorts) && numbers) {
            return Some(Pair::Exact);
        }
        let covered = |of: &Name, other: &Name, by: &dyn Fn(&String) -> bool| {
            of.content.iter().filter(|word| !other.content.contains(word)).all(by)
        };
        let ours = |word: &String| asks.around.contains(word) || asks.header.iter().any(|name| name.has(word) && name.any(Class::Record)) || self.accounting.scope.titled.contains(word);
        let agree = !asked.sorts.conflict(said.sorts) && (asked.content.iter().any(|word| said.content.contains(word)) || asked.sorts == said.sorts);
        if agree && numbers && covered(asked, said, &|word| around.contains(word)) && covered(said, asked, &ours) {
            return Some(Pair::Around);
        }
        // The number of what the table lists is its column of references.
        let listed = asked.sorts.has(Sorts::NUMBER) && said.content.is_empty() && said.sorts.has(Sorts::NUMBER);
        if listed && asked.content.iter().all(|word| around.contains(word)) {
            return Some(Pair::Around);
        }
        let lexicon = Lexicon::of(self.accounting.scope.language);
        lexicon.are_columns(&asked.words.join(" "), &said.words.join(" ")).then_some(Pair::Loose)
    }

    fn write(&self, schedule: &Schedule, asks: &Asks, answer: &Answer<'k>) -> Filled {
        let (facts, scope) = (self.accounting.facts, self.accounting.scope);
        let table = answer.table;
        let document = facts.document_name(table.document);
        let mut rows = self.own_rows(answer);
        let words = Words {
            facts,
            table,
            number: answer.number,
            around: table_words(facts, table),
            titled: &scope.titled,
            language: scope.language,
        };
        for title in &asks.titles {
            match filters::keep(&words, title, &rows) {
                Ok(kept) => rows = kept,
                Err(word) => return Filled::open(format!("\"{title}\" leaves records out, and {document} does not say by which column: {word:?}")),
            }
        }
        let labels = row_labels(schedule);
        let labelled = !labels.is_empty() && labels.iter().all(Option::is_some);
        let room = if schedule.may_grow { MOST_ROWS } else { schedule.rows.len() };
        let order: Vec<Option<usize>> = if labelled {
            labels.iter().map(|label| label.as_ref().and_then(|label| self.of_label(answer, &rows, label))).collect()
        } else {
            rows.iter().copied().take(room).map(Some).collect()
        };
        let machine: HashSet<usize> = answer.columns.iter().flatten().copied().filter(|column| is_machine(table, &rows, *column)).collect();
        let mut records = Records::new();
        for (at, row) in order.iter().enumerate() {
            let typed = schedule.rows.get(at).filter(|_| labelled);
            let record = answer.columns.iter().enumerate().map(|(column, said)| {
                let taken = typed.and_then(|row| row.get(column)).is_some_and(|text| is_label(text));
                let (row, said) = (table.rows.get((*row)?)?, (*said).filter(|_| !taken)?);
                let text = row.cells.get(said).filter(|text| !text.is_empty())?;
                self.cell_value(table, row, text, machine.contains(&said))
            });
            records.push(record.collect());
        }
        while records.last().is_some_and(|record: &Vec<Option<Value>>| record.iter().all(Option::is_none)) {
            records.pop();
        }
        let left = rows.len().saturating_sub(order.len());
        let mut note = [document, table.place.as_str()].join(" ").trim().to_owned();
        if records.is_empty() {
            return Filled::open(format!("{note} has no record for it"));
        }
        if left > 0 && !labelled {
            note.push_str(&format!("; {left} more records have no row"));
        }
        Filled { records, note, confidence: if answer.rank.2 == answer.rank.1 { 1.0 } else { 0.9 } }
    }

    fn cell_value(&self, table: &Table, row: &Row, text: &str, machine: bool) -> Option<Value> {
        let facts = self.accounting.facts;
        let text = if machine || values::is_ambiguous(text) { self.write_date(table.document, text, None) } else { text.to_owned() };
        let source = Cite {
            document: facts.document_name(table.document).to_owned(),
            place: [table.place.as_str(), row.place.as_str()].join(" ").trim().to_owned(),
            note: String::new(),
        };
        Some(Value { text, source })
    }

    /// The rows about the form's own record, where the table says which; else all.
    fn own_rows(&self, answer: &Answer<'_>) -> Vec<usize> {
        let (table, scope) = (answer.table, self.accounting.scope);
        let all: Vec<usize> = (0..table.rows.len()).collect();
        let mine: Vec<usize> = all.iter().copied().filter(|row| scope.rows.contains(&(answer.number, *row))).collect();
        if !mine.is_empty() {
            return mine;
        }
        for column in 0..table.header.len() {
            let cell = |row: &usize| table.rows.get(*row).and_then(|row| row.cells.get(column)).map(String::as_str).unwrap_or_default();
            let mine: Vec<usize> = all.iter().copied().filter(|row| scope.references.iter().any(|own| values::same(own, cell(row)))).collect();
            if !mine.is_empty() {
                return mine;
            }
        }
        all
    }

    /// The one record that a row's own label names.
    fn of_label(&self, answer: &Answer<'_>, rows: &[usize], (column, text): &(usize, String)) -> Option<usize> {
        let said = (*answer.columns.get(*column)?)?;
        let language = self.accounting.facts.about(answer.table.document).language;
        let asked = Name::new(text, language);
        let cell = |row: &usize| answer.table.rows.get(*row).and_then(|row| row.cells.get(said)).map(String::as_str).unwrap_or_default();
        let mut found = rows.iter().copied().filter(|row| {
            let name = Name::new(cell(row), language);
            values::same(text, cell(row)) || (!asked.content.is_empty() && name.content == asked.content && name.sorts == asked.sorts)
        });
        let first = found.next();
        first.filter(|_| found.next().is_none())
    }
}

impl Answer<'_> {
    fn rows(&self) -> Vec<Vec<&str>> {
        let pick = |row: &Row| -> Vec<String> { self.columns.iter().flatten().filter_map(|column| row.cells.get(*column).cloned()).collect() };
        let _ = pick;
        self.table.rows.iter().map(|row| self.columns.iter().flatten().filter_map(|column| row.cells.get(*column).map(String::as_str)).collect()).collect()
    }
}

/// The words around a table: its title, the heading over it, and its document's.
fn table_words(facts: &Facts<'_>, table: &Table) -> HashSet<String> {
    let about = facts.about(table.document);
    let title = Name::new(&table.title, about.language).words;
    let above = table.headings.iter().rev().take(2).flat_map(|heading| facts.heading(heading).words.iter().cloned());
    title.into_iter().chain(above).chain(about.words.iter().cloned()).collect()
}

/// Words of a title that many tables have.
fn is_plain(word: &str) -> bool {
    let lexicon = Lexicon::of(Language::English);
    lexicon.is(Class::Layout, word) || lexicon.is(Class::Quiet, word) || matches!(word, "project" | "date" | "number" | "name")
        || lexicon.status(word).is_some() || word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a column only counts the rows.
fn counts_rows(name: &Name) -> bool {
    name.words.iter().all(|word| matches!(word.as_str(), "number" | "item" | "line" | "row" | "pos" | "serial"))
}

/// Whether the entries of a column are of the sort that a header asks for.
fn suits_column(asked: &Name, table: &Table, column: usize) -> bool {
    let cells = table.rows.iter().filter_map(|row| row.cells.get(column)).filter(|cell| !cell.is_empty()).take(SAMPLE);
    let (mut all, mut fit) = (0, 0);
    for cell in cells {
        all += 1;
        let dated = values::sort(cell) == Sort::Date || values::is_ambiguous(cell);
        let sort = (!asked.sorts.has(Sorts::DATE) || dated)
            && (!asked.sorts.has(Sorts::NUMBER) || values::is_reference(cell) || values::sort(cell) == Sort::Telephone)
            && (!asked.sorts.has(Sorts::PERSON) || values::is_named(cell));
        fit += usize::from(sort && accounting::suits(asked, cell));
    }
    fit * 10 >= all * 7
}

/// Whether a column's entries are all dates as machines write them.
fn is_machine(table: &Table, rows: &[usize], column: usize) -> bool {
    let cells = rows.iter().filter_map(|row| table.rows.get(*row)?.cells.get(column));
    let mut cells = cells.filter(|cell| !cell.is_empty()).peekable();
    cells.peek().is_some() && cells.all(|cell| values::is_machine_date(cell))
}

/// Whether a schedule's cell says which record its row is for: words that are no number and no mark.
fn is_label(text: &str) -> bool {
    text.chars().any(char::is_alphabetic) && !text.contains(['{', '«', '<', '[', '$'])
}

/// For each row the column and text of its label.
fn row_labels(schedule: &Schedule) -> Vec<Option<(usize, String)>> {
    let of_row = |row: &Vec<String>| {
        let found = row.iter().enumerate().find(|(_, text)| is_label(text));
        found.map(|(column, text)| (column, text.clone()))
    };
    schedule.rows.iter().map(of_row).collect()
}
