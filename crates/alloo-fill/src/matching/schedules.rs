//! Schedules: which table of the vault answers a table of the template, which of its records, and in which columns.

use std::cmp::Ordering;
use std::collections::HashSet;
use std::sync::LazyLock;

use super::fields::{self, Fields};
use super::form;
use super::question::{likeness, suits_name};
use super::terms;
use super::types;
use super::words::{self, Name};
use crate::model::{Cite, Records, Schedule, Table, Value};

/// The share of a schedule's columns that a table must answer, each by how well it does.
const COVERAGE: f64 = 0.6;
/// The share that is enough without a common subject.
const COVERAGE_ALONE: f64 = 0.85;
/// Records that are written where a schedule may grow.
const MOST_ROWS: usize = 2000;

/// Columns that go by different words in different registers; the closer pairs first. Used between columns alone, where the others around them agree.
const LOOSE: [(&str, &str, f64); 27] = [
    ("status", "state", 0.9),
    ("subject", "title", 0.9),
    ("subject", "description", 0.85),
    ("title", "description", 0.85),
    ("item", "description", 0.85),
    ("description", "activity", 0.8),
    ("description", "work", 0.8),
    ("activity", "task", 0.9),
    ("milestone", "activity", 0.85),
    ("milestone", "event", 0.85),
    ("milestone", "description", 0.8),
    ("milestone", "name", 0.8),
    ("response due", "due date", 0.9),
    ("response due", "required", 0.75),
    ("raised by", "by", 0.8),
    ("raised by", "from", 0.8),
    ("raised by", "author", 0.85),
    ("raised by", "person responsible", 0.6),
    ("status", "result", 0.7),
    ("person responsible", "by", 0.8),
    ("person responsible", "name", 0.7),
    ("action", "description", 0.85),
    ("quantity", "copy", 0.6),
    ("unit price", "rate", 0.85),
    ("unit price", "price", 0.9),
    ("amount", "total", 0.85),
    ("date", "issue date", 0.85),
];

/// The same, as names are compared.
static LOOSE_CORES: LazyLock<Vec<(String, String, f64)>> = LazyLock::new(|| {
    let core = |text| Name::new(text).core;
    LOOSE.iter().map(|(a, b, fit)| (core(a), core(b), *fit)).collect()
});

/// Words of a title that leave records out.
const FILTERS: [(&str, &[&str]); 11] = [
    (
        "open",
        &["open", "outstanding", "unanswered", "pending", "active"],
    ),
    ("outstanding", &["open", "outstanding", "unanswered", "pending"]),
    ("unanswered", &["open", "outstanding", "unanswered"]),
    ("closed", &["closed", "answered", "complete", "completed"]),
    ("answered", &["answered", "closed"]),
    ("overdue", &["overdue"]),
    ("approved", &["approved"]),
    ("pending", &["pending", "open"]),
    ("rejected", &["rejected"]),
    ("failed", &["fail", "failed"]),
    ("completed", &["complete", "completed", "closed"]),
];

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
        Filled {
            note: why.into(),
            ..Filled::default()
        }
    }
}

/// A table as an answer: for each column of the schedule the table's column and how well it fits.
struct Answer<'k> {
    number: usize,
    table: &'k Table,
    columns: Vec<Option<(usize, f64)>>,
    score: f64,
}

/// How well a column of a register answers one of a schedule.
fn column_fit(asked: &Name, said: &Name, around: &HashSet<String>, table: &Table, column: usize) -> f64 {
    let known = |word: &str| around.contains(word);
    let mut best = likeness(asked, said, known, known).unwrap_or(0.0);
    for (a, b, fit) in &*LOOSE_CORES {
        if (asked.core == *a && said.core == *b) || (asked.core == *b && said.core == *a) {
            best = best.max(*fit);
        }
    }
    // "Department involved" is the department, "Grade" the class grade.
    let (asked_words, said_words): (Vec<&str>, Vec<&str>) =
        (asked.core.split(' ').collect(), said.core.split(' ').collect());
    let within = |a: &[&str], b: &[&str]| !a.is_empty() && a.iter().all(|word| b.contains(word));
    if within(&asked_words, &said_words) || within(&said_words, &asked_words) {
        best = best.max(0.75);
    }
    // "RFI No." is the column of references that begin with RFI.
    let reference = said_words
        .iter()
        .all(|word| matches!(*word, "reference" | "number" | "code" | "item"));
    if asked.has("number") && reference && best < 0.9 {
        let marks: Vec<&String> = asked.words.iter().filter(|word| !words::is_light(word)).collect();
        let mut cells = table
            .rows
            .iter()
            .filter_map(|row| row.cells.get(column))
            .filter(|cell| !cell.is_empty())
            .take(20)
            .peekable();
        let begins = |cell: &String| {
            let cell = words::words(cell);
            marks.iter().any(|mark| {
                cell.first()
                    .is_some_and(|first| first == *mark || mark.starts_with(first.as_str()))
            })
        };
        if cells.peek().is_some() && cells.all(begins) {
            best = best.max(0.9);
        } else if marks.iter().all(|mark| around.contains(*mark)) {
            best = best.max(0.8);
        }
    }
    best
}

/// Whether a column only counts the rows.
fn counts_rows(name: &Name) -> bool {
    matches!(
        name.key.as_str(),
        "number" | "item" | "item number" | "line" | "row" | "serial number"
    ) && name.words.len() <= 2
}

impl<'k> Fields<'_, 'k> {
    /// Fills a schedule.
    pub fn schedule(&self, schedule: &Schedule) -> Filled {
        let header: Vec<Name> = schedule.header.iter().map(|name| Name::new(name)).collect();
        // Beside a signature, what says who signs and when is theirs; steps with a column to sign in are steps.
        let signed = header.iter().any(form::is_never);
        let block = || {
            header.iter().all(|name| {
                form::is_never(name)
                    || name
                        .words
                        .iter()
                        .all(|word| terms::SIGNATORY.contains(word.as_str()))
            })
        };
        let not_ours = |heading: &String| form::is_not_ours(heading);
        if (signed && block()) || schedule.headings.iter().chain([&schedule.title]).any(not_ours) {
            return Filled::open("for a person's hand");
        }
        let titles: Vec<Name> = schedule
            .headings
            .iter()
            .chain([&schedule.title])
            .map(|text| Name::new(text))
            .collect();
        let subject: HashSet<String> = titles
            .iter()
            .rev()
            .take(2)
            .flat_map(|name| name.words.iter().cloned())
            .chain(self.form.title.iter().cloned())
            .collect();
        let mut answers: Vec<Answer<'k>> = self
            .index
            .knowledge
            .tables
            .iter()
            .enumerate()
            .filter_map(|(number, table)| self.answer(&header, &subject, number, table))
            .collect();
        answers.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.number.cmp(&b.number)));
        let Some(best) = answers.first() else {
            return Filled::open("no table in scope has these columns");
        };
        let rivals: Vec<&Answer<'k>> = answers
            .iter()
            .filter(|other| other.score > best.score - 0.05)
            .collect();
        let winner = rivals.iter().find(|one| {
            rivals.iter().all(|other| {
                other.number == one.number || self.same_rows(one, other) || self.newer(one, other)
            })
        });
        let Some(winner) = winner else {
            let names: Vec<&str> = rivals
                .iter()
                .take(3)
                .map(|answer| self.table_document(answer.table))
                .collect();
            return Filled::open(format!("several tables fit alike: {}", names.join(", ")));
        };
        self.write(schedule, &header, &titles, winner)
    }

    fn table_document(&self, table: &Table) -> &str {
        self.index
            .knowledge
            .documents
            .get(table.document)
            .map_or("", |document| document.name.as_str())
    }

    fn same_rows(&self, a: &Answer<'_>, b: &Answer<'_>) -> bool {
        let cells = |answer: &Answer<'_>| -> Vec<Vec<String>> {
            let pick = |row: &crate::model::Row| {
                answer
                    .columns
                    .iter()
                    .flatten()
                    .filter_map(|(column, _)| row.cells.get(*column).cloned())
                    .collect()
            };
            answer.table.rows.iter().map(pick).collect()
        };
        cells(a) == cells(b) && a.number < b.number
    }

    /// Whether one table's document says of itself that it comes after the other's.
    fn newer(&self, one: &Answer<'_>, other: &Answer<'_>) -> bool {
        if self.form.bound.contains(&one.table.document) != self.form.bound.contains(&other.table.document) {
            return self.form.bound.contains(&one.table.document);
        }
        self.later(one.table.document, other.table.document) == Some(Ordering::Greater)
    }

    fn answer(
        &self,
        header: &[Name],
        subject: &HashSet<String>,
        number: usize,
        table: &'k Table,
    ) -> Option<Answer<'k>> {
        let names: Vec<&Name> = self
            .index
            .headers
            .get(number)?
            .iter()
            .map(|&name| self.index.name(name))
            .collect();
        // Words around either table are known.
        let mut around = subject.clone();
        around.extend(words::words(&table.title));
        for heading in table.headings.iter().rev().take(1) {
            around.extend(self.index.heading(heading).iter().cloned());
        }
        let mut pairs = Vec::new();
        let signed = header.iter().any(form::is_never);
        let theirs = |name: &Name| form::is_never(name) || (signed && name.key == "date");
        for (asked_at, asked) in header.iter().enumerate().filter(|(_, name)| !theirs(name)) {
            for (said_at, said) in names.iter().enumerate() {
                let fit = column_fit(asked, said, &around, table, said_at);
                if fit >= 0.6 && self.column_suits(asked, table, said_at) {
                    pairs.push((fit, asked_at, said_at));
                }
            }
        }
        pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)).then(a.2.cmp(&b.2)));
        let mut columns: Vec<Option<(usize, f64)>> = vec![None; header.len()];
        let mut used = HashSet::new();
        for (fit, asked, said) in pairs {
            if let Some(slot) = columns.get_mut(asked)
                && slot.is_none()
                && used.insert(said)
            {
                *slot = Some((said, fit));
            }
        }
        let counted = header
            .iter()
            .zip(&columns)
            .filter(|(name, column)| {
                column.is_some() || !(counts_rows(name) || name.is_empty() || theirs(name))
            })
            .count();
        let found: Vec<f64> = columns.iter().flatten().map(|(_, fit)| *fit).collect();
        let strong = found.iter().filter(|fit| **fit >= 0.85).count();
        if found.is_empty() || counted == 0 || strong == 0 || (counted > 1 && found.len() < 2) {
            return None;
        }
        let coverage = found.iter().sum::<f64>() / counted as f64;
        let related = self.related(subject, table);
        let enough = coverage >= COVERAGE_ALONE && found.len() >= 2 || coverage >= COVERAGE && related > 0.0;
        enough.then_some(Answer {
            number,
            table,
            columns,
            score: coverage + 0.15 * related,
        })
    }

    /// How much a table's surroundings have to do with the schedule's, 0–1.
    fn related(&self, subject: &HashSet<String>, table: &Table) -> f64 {
        let mut own: HashSet<String> = words::words(&table.title).into_iter().collect();
        own.extend(
            table
                .headings
                .iter()
                .flat_map(|heading| self.index.heading(heading).iter().cloned()),
        );
        let plain = |word: &&String| {
            !words::is_light(word)
                && !matches!(
                    word.as_str(),
                    "project" | "register" | "report" | "list" | "state" | "table" | "plan"
                )
        };
        let shared = subject
            .iter()
            .filter(plain)
            .filter(|word| own.contains(*word) || self.index.document_has(table.document, word))
            .count();
        let named = match shared {
            0 => 0.0,
            1 => 0.6,
            _ => 1.0,
        };
        f64::max(named, self.form.closeness(self.index, table.document))
    }

    /// Whether the entries of a column are of the sort that the header asks for.
    fn column_suits(&self, asked: &Name, table: &Table, column: usize) -> bool {
        let cells: Vec<&String> = table
            .rows
            .iter()
            .filter_map(|row| row.cells.get(column))
            .filter(|cell| !cell.is_empty())
            .take(20)
            .collect();
        let fits = cells.iter().filter(|cell| suits_name(asked, cell)).count();
        cells.is_empty() || fits * 10 >= cells.len() * 7
    }

    fn write(&self, schedule: &Schedule, header: &[Name], titles: &[Name], answer: &Answer<'k>) -> Filled {
        let table = answer.table;
        let mut rows: Vec<usize> = (0..table.rows.len()).collect();
        // The parts of the form's own record, where the table says which they are.
        let mine: Vec<usize> = rows
            .iter()
            .copied()
            .filter(|row| self.form.rows.contains(&(answer.number, *row)))
            .collect();
        let mine = if mine.is_empty() {
            self.of_record(table)
        } else {
            mine
        };
        if !mine.is_empty() {
            rows = mine;
        }
        match filter(titles, table, &rows) {
            Ok(Some(kept)) => rows = kept,
            Ok(None) => {}
            Err(word) => {
                return Filled::open(format!(
                    "only {word} ones are asked for, and the table does not say which are"
                ));
            }
        }
        // Rows that have their labels already take the record of that label.
        let labels: Vec<Option<(usize, String)>> = schedule
            .rows
            .iter()
            .map(|row| {
                row.iter()
                    .enumerate()
                    .find(|(_, text)| is_label(text))
                    .map(|(column, text)| (column, text.clone()))
            })
            .collect();
        let labelled = !labels.is_empty() && labels.iter().all(Option::is_some);
        let order: Vec<Option<usize>> = if labelled {
            let of_label = |label: &Option<(usize, String)>| {
                let (column, text) = label.as_ref()?;
                let (said, _) = (*answer.columns.get(*column)?)?;
                let mut found = rows.iter().copied().filter(|row| {
                    table
                        .rows
                        .get(*row)
                        .and_then(|row| row.cells.get(said))
                        .is_some_and(|cell| types::same(cell, text))
                });
                let first = found.next();
                first.filter(|_| found.next().is_none())
            };
            labels.iter().map(of_label).collect()
        } else {
            let room = if schedule.may_grow {
                MOST_ROWS
            } else {
                schedule.rows.len()
            };
            rows.iter().copied().take(room).map(Some).collect()
        };
        let long = self.machine_columns(answer, &rows);
        let mut records = Records::new();
        for (at, row) in order.iter().enumerate() {
            let mut record = Vec::with_capacity(header.len());
            for (column, _) in header.iter().enumerate() {
                let taken = schedule
                    .rows
                    .get(at)
                    .and_then(|row| row.get(column))
                    .is_some_and(|text| labelled && is_label(text));
                let said = answer.columns.get(column).copied().flatten();
                let value = row.zip(said).filter(|_| !taken).and_then(|(row, (said, _))| {
                    let row = table.rows.get(row)?;
                    let text = row.cells.get(said).filter(|text| !text.is_empty())?;
                    let text = if long.contains(&said) {
                        fields::write_date(text, None, self.picture)
                    } else {
                        text.clone()
                    };
                    let source = Cite {
                        document: self.table_document(table).to_owned(),
                        place: [table.place.as_str(), row.place.as_str()]
                            .join(" ")
                            .trim()
                            .to_owned(),
                        note: String::new(),
                    };
                    Some(Value { text, source })
                });
                record.push(value);
            }
            records.push(record);
        }
        while records
            .last()
            .is_some_and(|record| record.iter().all(Option::is_none))
        {
            records.pop();
        }
        let left = rows.len().saturating_sub(order.len());
        let mut note = [self.table_document(table), table.place.as_str()]
            .join(" ")
            .trim()
            .to_owned();
        if left > 0 && !labelled {
            note.push_str(&format!("; {left} more records have no row"));
        }
        if records.is_empty() {
            return Filled::open(format!("{note} has no record for it"));
        }
        Filled {
            records,
            note,
            confidence: answer.score.min(1.0),
        }
    }

    /// The rows that name the form's own record in one column, where that column tells records apart.
    fn of_record(&self, table: &Table) -> Vec<usize> {
        for column in 0..table.header.len() {
            let cell = |row: &usize| {
                table
                    .rows
                    .get(*row)
                    .and_then(|row| row.cells.get(column))
                    .map(String::as_str)
                    .unwrap_or_default()
            };
            let all: Vec<usize> = (0..table.rows.len()).collect();
            let mine: Vec<usize> = all
                .iter()
                .copied()
                .filter(|row| self.form.references.iter().any(|own| types::same(own, cell(row))))
                .collect();
            if !mine.is_empty() {
                return mine;
            }
        }
        Vec::new()
    }

    /// The columns whose entries are all dates as machines write them.
    fn machine_columns(&self, answer: &Answer<'_>, rows: &[usize]) -> HashSet<usize> {
        let machine = |column: &usize| {
            let mut cells = rows
                .iter()
                .filter_map(|row| answer.table.rows.get(*row)?.cells.get(*column))
                .filter(|cell| !cell.is_empty())
                .peekable();
            cells.peek().is_some() && cells.all(|cell| types::is_machine_date(cell))
        };
        answer
            .columns
            .iter()
            .flatten()
            .map(|(column, _)| *column)
            .filter(machine)
            .collect()
    }
}

/// Whether a schedule's cell says which record its row is for: words that are no number and no mark.
fn is_label(text: &str) -> bool {
    text.chars().any(char::is_alphabetic) && !text.contains(['{', '«', '<', '[', '$'])
}

/// The rows that the titles ask for. `Ok(None)` where they ask for all, an error where they leave out some and the table does not say which.
fn filter(titles: &[Name], table: &Table, rows: &[usize]) -> Result<Option<Vec<usize>>, &'static str> {
    for title in titles.iter().rev().take(2) {
        for (word, values) in FILTERS {
            if !title.has(word) {
                continue;
            }
            for (column, header) in table.header.iter().enumerate() {
                let name = Name::new(header);
                if !name
                    .words
                    .iter()
                    .any(|word| matches!(word.as_str(), "state" | "result" | "status"))
                {
                    continue;
                }
                let cell = |row: usize| {
                    table
                        .rows
                        .get(row)
                        .and_then(|row| row.cells.get(column))
                        .map(|cell| cell.trim().to_lowercase())
                        .unwrap_or_default()
                };
                let is = |row: usize| values.iter().any(|value| cell(row) == *value);
                // The column knows the word, or what is its opposite: then no row is one too.
                if rows.iter().any(|row| is(*row))
                    || (word == "open" && rows.iter().any(|row| cell(*row) == "closed"))
                {
                    return Ok(Some(rows.iter().copied().filter(|row| is(*row)).collect()));
                }
            }
            return Err(word);
        }
    }
    Ok(None)
}
