//! Answers to a question: statements by their own name, cells of registers, what is said of somebody named elsewhere.

use std::collections::HashSet;

use super::fields::{ENOUGH, Fields};
use super::index::{Spot, Statement};
use super::question::{Question, Side, is_qualifier, likeness, side, suits};
use super::terms;
use super::types::{self, Sort};
use super::words::{self, Name};
use crate::model::Wants;

/// Statements looked at that share only words with what is asked.
const NEAR: usize = 2000;

/// One answer.
#[derive(Debug, Clone)]
pub struct Candidate<'k> {
    pub value: &'k str,
    pub document: usize,
    pub place: String,
    pub fit: f64,
    pub context: f64,
    pub sort: f64,
}

impl Candidate<'_> {
    /// 0.55 for the words' overlap and 0.20 for their likeness (both in `fit`), 0.15 for the context, 0.10 for the sort of value.
    pub fn score(&self) -> f64 {
        0.75 * self.fit + 0.15 * self.context + 0.10 * self.sort
    }
}

impl<'k> Fields<'_, 'k> {
    /// How much a statement's surroundings have to do with the ask's.
    fn context(&self, question: &Question, name: &Name, document: usize, headings: &[String]) -> f64 {
        let shared = question
            .headings
            .iter()
            .flat_map(|name| name.words.iter())
            .filter(|word| {
                !words::is_light(word)
                    && !name.has(word)
                    && !matches!(
                        word.as_str(),
                        "project" | "report" | "plan" | "information" | "general" | "detail"
                    )
            })
            .filter(|word| {
                self.index.headings_have(headings, word) || self.index.document_has(document, word)
            })
            .count();
        let near: f64 = match shared {
            0 => 0.0,
            1 => 0.6,
            _ => 0.9,
        };
        near.max(self.form.closeness(self.index, document))
    }

    fn add_statement(
        &self,
        question: &Question,
        name: &Name,
        weight: f64,
        statement: &Statement<'k>,
        out: &mut Vec<Candidate<'k>>,
    ) {
        let said = self.index.name(statement.name);
        let fit = likeness(
            name,
            said,
            |word| {
                let above = question
                    .headings
                    .iter()
                    .any(|heading| heading.key != name.key && heading.has(word));
                let about = above || self.index.document_has(statement.document, word);
                self.index.headings_have(statement.headings, word) || (!is_qualifier(word) && about)
            },
            |word| question.around.contains(word),
        );
        let Some(fit) = fit else {
            return;
        };
        // What is said of the one a paper goes to is asked for by name.
        let said_side = statement
            .headings
            .last()
            .and_then(|heading| side(&Name::of(self.index.heading(heading).to_vec())));
        let of_party = said
            .words
            .iter()
            .any(|word| terms::PARTY_WORDS.contains(word.as_str()));
        match (question.side, said_side) {
            _ if !of_party => {}
            (None, Some(Side::To))
            | (Some(Side::To), Some(Side::From))
            | (Some(Side::From), Some(Side::To)) => return,
            _ => {}
        }
        let Some(sort) = suits(question, name, said, statement.value) else {
            return;
        };
        let context = self.context(question, name, statement.document, statement.headings);
        let sides = question.side.is_some() && question.side == said_side;
        let context = if sides { 1.0 } else { context };
        // A name that many documents use says nothing without a common subject.
        if (name.is_common() || said.is_common()) && context < 0.5 {
            return;
        }
        out.push(Candidate {
            value: statement.value,
            document: statement.document,
            place: statement.place.clone(),
            fit: fit * weight,
            context,
            sort,
        });
    }

    /// Statements that answer by their own name.
    pub fn statements(&self, question: &Question, name: &Name, weight: f64, out: &mut Vec<Candidate<'k>>) {
        let mut seen = HashSet::new();
        for &number in self.index.exact(name).iter().chain(self.index.alike(name)) {
            if seen.insert(number)
                && let Some(statement) = self.index.statements.get(number)
            {
                self.add_statement(question, name, weight, statement, out);
            }
        }
        for number in self.index.near(name, NEAR) {
            if seen.insert(number)
                && let Some(statement) = self.index.statements.get(number)
            {
                self.add_statement(question, name, weight, statement, out);
            }
        }
    }

    /// Cells of the form's own record.
    fn own_record(&self, question: &Question, name: &Name, weight: f64, out: &mut Vec<Candidate<'k>>) {
        for &(table, row) in &self.form.rows {
            // Several rows about the record are its parts.
            if self.form.rows.iter().filter(|(other, _)| *other == table).count() > 1 {
                continue;
            }
            let Some(document) = self.index.knowledge.tables.get(table).map(|table| table.document) else {
                continue;
            };
            for (column, &header) in self
                .index
                .headers
                .get(table)
                .map_or(&[][..], Vec::as_slice)
                .iter()
                .enumerate()
            {
                let said = self.index.name(header);
                let value = self.index.cell((table, row, column));
                let known = |word: &str| self.index.document_has(document, word);
                if value.is_empty() {
                    continue;
                }
                if let Some(fit) = likeness(name, said, known, |word| question.around.contains(word))
                    && let Some(sort) = suits(question, name, said, value)
                {
                    out.push(Candidate {
                        value,
                        document,
                        place: self.index.cell_place((table, row, column)),
                        fit: fit * weight,
                        context: 1.0,
                        sort,
                    });
                }
            }
        }
    }

    /// The column of a record that answers `what`; the one that names it where `what` says nothing.
    fn column(&self, spot: Spot, what: &Name) -> Option<(usize, f64)> {
        let headers = self.index.headers.get(spot.0)?;
        let says_nothing = what
            .words
            .iter()
            .all(|word| matches!(word.as_str(), "name" | "detail" | "value"));
        let own = self.index.name(*headers.get(spot.2)?);
        if says_nothing {
            if headers.len() == 2 {
                return Some((1 - spot.2.min(1), 1.0));
            }
            let roles = own
                .words
                .iter()
                .any(|word| matches!(word.as_str(), "role" | "position" | "function"));
            let named = |column: &usize| {
                headers.get(*column).is_some_and(|&header| {
                    let name = self.index.name(header);
                    name.key == "name" || name.key == "person" || name.core == "contact"
                })
            };
            let firm = |column: &usize| {
                headers
                    .get(*column)
                    .is_some_and(|&header| self.index.name(header).core == "organization")
            };
            let columns: Vec<usize> = (0..headers.len()).filter(|column| *column != spot.2).collect();
            let found = columns
                .iter()
                .find(|column| named(column))
                .or_else(|| columns.iter().find(|column| firm(column)))?;
            return roles.then_some((*found, 1.0));
        }
        let mut best: Option<(usize, f64)> = None;
        let mut tied = false;
        for (column, &header) in headers.iter().enumerate() {
            if column == spot.2 {
                continue;
            }
            let Some(fit) =
                likeness(what, self.index.name(header), |_| false, |_| false).filter(|fit| *fit >= 0.75)
            else {
                continue;
            };
            match best {
                Some((_, other)) if other > fit => {}
                Some((_, other)) if (other - fit).abs() < 1e-9 => tied = true,
                _ => (best, tied) = (Some((column, fit)), false),
            }
        }
        best.filter(|_| !tied)
    }

    /// What registers say of the record called `whose`.
    fn records(
        &self,
        question: &Question,
        whose: &Name,
        what: &Name,
        weight: f64,
        out: &mut Vec<Candidate<'k>>,
    ) {
        for &spot in self.index.records(&whose.key).iter().take(NEAR) {
            let Some((column, fit)) = self.column(spot, what) else {
                continue;
            };
            let Some(table) = self.index.knowledge.tables.get(spot.0) else {
                continue;
            };
            let value = self.index.cell((spot.0, spot.1, column));
            let header = self
                .index
                .headers
                .get(spot.0)
                .and_then(|headers| headers.get(column));
            let said = header
                .map(|&header| self.index.name(header))
                .cloned()
                .unwrap_or_default();
            // Who has a role is somebody, and not what the role is for.
            let somebody = whose.is_role() && what.words.iter().all(|word| words::is_light(word));
            if value.is_empty() || (somebody && !types::is_named(value)) {
                continue;
            }
            let Some(sort) = suits(question, what, &said, value) else {
                continue;
            };
            out.push(Candidate {
                value,
                document: table.document,
                place: self.index.cell_place(spot),
                fit: fit * weight,
                context: self
                    .context(question, what, table.document, &table.headings)
                    .max(0.5),
                sort,
            });
        }
    }

    /// The one value of a name, if all statements of it agree: who the contractor is.
    fn entity(&self, question: &Question, whose: &Name) -> Option<&'k str> {
        let mut found = Vec::new();
        let plain = Question {
            names: vec![(whose.clone(), 1.0)],
            parts: None,
            around: question.around.clone(),
            headings: Vec::new(),
            side: question.side,
            wants: Wants::Text,
            is_control: false,
            prompt_picture: None,
        };
        for &number in self.index.alike(whose) {
            if let Some(statement) = self.index.statements.get(number) {
                self.add_statement(&plain, whose, 1.0, statement, &mut found);
            }
        }
        self.records(&plain, whose, &Name::default(), 1.0, &mut found);
        let first = found.first()?.value;
        let one = found.iter().all(|candidate| types::same(candidate.value, first));
        (one && types::sort(first) == Sort::Text).then_some(first)
    }

    /// What is said of somebody whose name stands elsewhere: the telephone of the contractor.
    fn by_entity(
        &self,
        question: &Question,
        whose: &Name,
        what: &Name,
        weight: f64,
        out: &mut Vec<Candidate<'k>>,
    ) {
        let Some(entity) = self.entity(question, whose) else {
            return;
        };
        let entity = Name::new(entity);
        let key = entity.key.clone();
        self.records(question, &entity, what, weight * 0.97, out);
        let mut numbers: Vec<usize> = self
            .index
            .exact(what)
            .iter()
            .chain(self.index.alike(what))
            .copied()
            .collect();
        for &number in &self.index.near(what, NEAR) {
            // The registered address is an address.
            let said = self
                .index
                .statements
                .get(number)
                .map(|statement| self.index.name(statement.name));
            if said.is_some_and(|said| {
                said.words.len() == what.words.len() + 1
                    && said.has("registered")
                    && what.words.iter().all(|word| said.has(word))
            }) {
                numbers.push(number);
            }
        }
        numbers.sort_unstable();
        numbers.dedup();
        for number in numbers {
            let Some(statement) = self.index.statements.get(number) else {
                continue;
            };
            let about = |text: &str| words::key(&words::words(text)) == key;
            let document = self.index.knowledge.documents.get(statement.document);
            let titled = document
                .and_then(|document| document.title.as_deref())
                .is_some_and(about);
            if !titled && !statement.headings.iter().any(|heading| about(heading)) {
                continue;
            }
            if let Some(sort) = suits(question, what, self.index.name(statement.name), statement.value) {
                out.push(Candidate {
                    value: statement.value,
                    document: statement.document,
                    place: statement.place.clone(),
                    fit: 0.97 * weight,
                    context: 0.8,
                    sort,
                });
            }
        }
    }

    /// Every way to take a name apart into somebody and what is asked of them, longest first.
    fn spans(name: &Name) -> Vec<(Name, Name)> {
        let words = &name.words;
        let count = words.len().min(10);
        let mut found = Vec::new();
        for length in (1..=count).rev() {
            for start in 0..=count - length {
                let whose: Vec<String> = words.get(start..start + length).unwrap_or_default().to_vec();
                let what = words
                    .iter()
                    .take(start)
                    .chain(words.iter().skip(start + length))
                    .cloned()
                    .collect();
                let whose = Name::of(whose);
                if !whose.is_common() {
                    found.push((whose, Name::of(what)));
                }
            }
        }
        found
    }

    /// Every answer to a question, good or bad.
    pub fn candidates(&self, question: &Question) -> Vec<Candidate<'k>> {
        let mut out = Vec::new();
        if let Some((whose, what)) = &question.parts {
            self.records(question, whose, what, 1.0, &mut out);
            if out.is_empty() && !what.is_empty() {
                self.by_entity(question, whose, what, 1.0, &mut out);
            }
            if out.is_empty() || question.side.is_some() {
                // What is asked, under a heading that names whose it is.
                for &number in self.index.exact(what).iter().chain(self.index.alike(what)) {
                    let Some(statement) = self.index.statements.get(number) else {
                        continue;
                    };
                    let under = statement
                        .headings
                        .last()
                        .is_some_and(|heading| words::key(self.index.heading(heading)) == whose.key);
                    if under {
                        self.add_statement(question, what, 1.0, statement, &mut out);
                    }
                }
            }
        }
        for (name, weight) in &question.names {
            // What it is called first counts before its other names.
            if out.iter().any(|candidate| candidate.score() >= ENOUGH) {
                break;
            }
            self.statements(question, name, *weight, &mut out);
            self.own_record(question, name, *weight, &mut out);
            if question.parts.is_none() || out.is_empty() {
                for (whose, what) in Self::spans(name) {
                    let before = out.len();
                    self.records(question, &whose, &what, *weight, &mut out);
                    if out.len() > before {
                        break;
                    }
                }
            }
        }
        if !out.iter().any(|candidate| candidate.score() >= ENOUGH) {
            for (name, weight) in &question.names {
                for (whose, what) in Self::spans(name) {
                    if what.words.iter().all(|word| words::is_light(word)) {
                        continue;
                    }
                    self.by_entity(question, &whose, &what, *weight, &mut out);
                }
            }
        }
        out
    }
}
