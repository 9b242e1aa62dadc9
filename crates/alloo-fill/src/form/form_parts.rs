//! What is of another project or another part of the works than the form, and which rows are of its own number.

use std::cell::LazyCell;
use std::collections::BTreeSet;

use super::named_parts::parts_of;
use super::{Form, FormScope};
use crate::facts::Facts;
use crate::lexicon::{Language, Lexicon, Name, tokens};
use crate::model::Table;
use crate::values::{self, DayOf};

/// A name's letters and figures alone, by which a project is known in whatever writing.
fn bare(text: &str) -> String {
    crate::lexicon::fold(text)
        .chars()
        .filter(|c| c.is_alphanumeric())
        .collect()
}

/// Whether a cell may call projects by their numbers: nothing, or a short code with three figures at least.
fn is_project_number(cell: &str) -> bool {
    let digits = cell.bytes().filter(u8::is_ascii_digit).count();
    cell.trim().is_empty()
        || digits >= 3 && cell.chars().count() <= 24 && !values::is_telephone(cell) && !cell.contains('@')
}

/// The short numbers that a project's documents give as values.
fn project_numbers(facts: &Facts<'_>, project: Option<&str>) -> BTreeSet<String> {
    let documents = &facts.knowledge.documents;
    let ours = |document: usize| {
        let own = documents
            .get(document)
            .and_then(|document| document.project.as_deref());
        own.is_some() && own == project
    };
    let said = facts.facts.iter().filter(|fact| ours(fact.document));
    said.filter(|fact| is_project_number(&fact.value) && !fact.value.contains(' '))
        .map(|fact| bare(&fact.value))
        .collect()
}

impl FormScope {
    /// The rows of tables beside the projects that a column says are of other projects: people, plant,
    /// instruments.
    pub(crate) fn part_rows(&mut self, facts: &Facts<'_>) {
        let Some(project) = self
            .project
            .as_deref()
            .map(bare)
            .filter(|name| name.chars().count() > 2)
        else {
            return;
        };
        let knowledge = facts.knowledge;
        let own = self.project.clone();
        let numbers = LazyCell::new(|| project_numbers(facts, own.as_deref()));
        let words: BTreeSet<String> = self.project_words.iter().map(|word| bare(word)).collect();
        let mine = |cell: &str| {
            let named = bare(cell);
            let count = named.chars().count();
            named == project || count >= 4 && (project.contains(&named) || named.contains(&project))
        };
        // "2602 IDAM", "2026-07, 2026-11": a firm's lists call its projects by their numbers.
        let numbered = |cell: &str| {
            let mut parts = cell
                .split([',', ';', ' ', '/'])
                .map(bare)
                .filter(|part| !part.is_empty());
            parts.any(|part| numbers.contains(&part) || part.chars().count() >= 4 && words.contains(&part))
        };
        for (number, table) in knowledge.tables.iter().enumerate() {
            let document = knowledge.documents.get(table.document);
            if document.is_some_and(|document| document.project.is_some()) {
                continue;
            }
            let cell =
                |row: &crate::model::Row, column: usize| row.cells.get(column).cloned().unwrap_or_default();
            let named = |column: &usize| table.rows.iter().any(|row| mine(&cell(row, *column)));
            let found = (0..table.header.len()).find(named).map(|column| (column, false));
            let by_number = || {
                let several = |column: &usize| {
                    let rows = table.rows.iter().filter(|row| numbered(&cell(row, *column)));
                    rows.count() > 1
                        && table
                            .rows
                            .iter()
                            .all(|row| is_project_number(&cell(row, *column)))
                };
                (1..table.header.len()).find(several).map(|column| (column, true))
            };
            let Some((column, counted)) = found.or_else(by_number) else {
                continue;
            };
            for (at, row) in table.rows.iter().enumerate() {
                let said = cell(row, column);
                if !(said.is_empty() || mine(&said) || counted && numbered(&said)) {
                    self.strange_rows.insert((number, at));
                }
            }
        }
    }

    /// Whether a heading says only what the form's own title does.
    pub(crate) fn is_own_title(&self, heading: &str) -> bool {
        let said = Name::new(heading, self.language).words;
        said.iter().all(|word| self.titled.contains(word))
    }

    /// The rows of a table that a column says are of another part than the form's: those of plot 15 in the form of
    /// plot 14.
    pub(crate) fn is_row_of_other_part(&self, table: &Table, row: usize, language: Language) -> bool {
        let Some(row) = table.rows.get(row).filter(|_| !self.parts.is_empty()) else {
            return false;
        };
        table.header.iter().zip(&row.cells).any(|(header, cell)| {
            let header = tokens(header, Lexicon::of(language));
            let [header] = header.as_slice() else {
                return false;
            };
            let mark = cell.trim().trim_start_matches('0');
            let figure = !mark.is_empty() && mark.bytes().all(|byte| byte.is_ascii_digit());
            let letter = mark.len() == 1 && mark.bytes().all(|byte| byte.is_ascii_uppercase());
            let text = if figure || letter {
                format!("{header} {mark}")
            } else {
                cell.clone()
            };
            self.is_of_other_part(&[&text], language)
        })
    }

    /// Documents that are of another part of the works than the form, by both their titles: lot 05 where the
    /// form is of lot 02.
    pub(crate) fn part_documents(&mut self, facts: &Facts<'_>, form: &Form<'_>) {
        let first = form.slots.first().into_iter();
        let tops = first.flat_map(|slot| slot.headings.iter().take(2).chain(slot.block.first()));
        self.parts = [form.title, form.subtitle]
            .into_iter()
            .chain(tops.map(String::as_str))
            .flat_map(|text| parts_of(text, self.language))
            .collect();
        for (number, document) in facts.knowledge.documents.iter().enumerate() {
            let title = document.title.as_deref().unwrap_or_default();
            let texts = [title, crate::facts::standing::stem(document)];
            let other = self.is_of_other_part(&texts, facts.about(number).language);
            if other && document.project.is_some() {
                self.strangers.insert(number);
            }
        }
    }

    /// Whether texts name another part of the works than the form's, and not the form's.
    pub(crate) fn is_of_other_part(&self, texts: &[&str], language: Language) -> bool {
        if self.parts.is_empty() {
            return false;
        }
        let said: Vec<(String, String)> = texts.iter().flat_map(|text| parts_of(text, language)).collect();
        self.parts.iter().any(|(word, mark)| {
            let mut same = said.iter().filter(|(other, _)| other == word).peekable();
            same.peek().is_some() && same.all(|(_, other)| other != mark)
        })
    }

    /// Rows whose own number stands in the form's fixed text as it is, blanks and all: "Submittal 43 21 39-01".
    pub(crate) fn spelled_out(&mut self, facts: &Facts<'_>, form: &Form<'_>) {
        let blocks = form
            .slots
            .iter()
            .flat_map(|slot| slot.block.iter().map(String::as_str));
        let headings = form
            .slots
            .iter()
            .flat_map(|slot| slot.headings.iter().map(String::as_str));
        let mut texts: Vec<&str> = [form.title, form.subtitle]
            .into_iter()
            .chain(blocks)
            .chain(headings)
            .collect();
        texts.sort_unstable();
        texts.dedup();
        let spelled = |number: &str| {
            texts.iter().any(|text| {
                text.match_indices(number).any(|(at, _)| {
                    let ends = |c: Option<char>| c.is_none_or(|c| !(c.is_alphanumeric() || c == '-'));
                    let behind = text.get(at + number.len()..).unwrap_or_default();
                    ends(text.get(..at).unwrap_or_default().chars().next_back())
                        && ends(behind.chars().next())
                })
            })
        };
        for (number, table) in facts.knowledge.tables.iter().enumerate() {
            if !self.allows(table.document) {
                continue;
            }
            for (at, row) in table.rows.iter().enumerate() {
                let first = row.cells.first().map(|cell| cell.trim()).unwrap_or_default();
                let told = first.chars().count() >= 6 && first.contains(' ') && values::is_distinctive(first);
                let timed = values::period(first).is_some() || DayOf::of(first).is_some();
                if told && !timed && spelled(first) {
                    self.rows.insert((number, at));
                }
            }
        }
    }
}
