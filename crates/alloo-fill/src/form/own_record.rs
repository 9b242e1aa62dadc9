//! Which record of the documents is the form's own: a paper or a row that its title, its text or its readings name.

use std::collections::{BTreeMap, BTreeSet};

use super::form_numbers::{numbered_records, rows_of_number};
use super::{Form, FormScope};
use crate::ablation::without;
use crate::facts::Facts;
use crate::lexicon::{Class, Language, Name, Sorts};
use crate::model::Table;
use crate::values;

impl FormScope {
    /// The form's own record: what it asks the number of, where the documents know one of them, or the form
    /// says which.
    pub(super) fn bind_record(&mut self, facts: &Facts<'_>, form: &Form<'_>, readings: &[&Name]) {
        let stated: Vec<Name> = form
            .stated
            .iter()
            .map(|(name, _)| Name::new(name, self.language))
            .collect();
        for (name, (_, value)) in stated.iter().zip(form.stated) {
            if name.sorts.has(Sorts::NUMBER) && values::is_distinctive(value) {
                self.references.push(value.trim().to_owned());
            }
        }
        let mut done = BTreeSet::new();
        for name in readings.iter().copied().chain(&stated) {
            let shared = name.has("project")
                || name.has("contract")
                || [Class::Party, Class::Role, Class::Common]
                    .iter()
                    .any(|class| name.any(*class));
            // An account has a number too, but no form is about it.
            let known = name.any(Class::Record) || name.content.iter().any(|word| self.titled.contains(word));
            if !(name.sorts.has(Sorts::NUMBER) && known) || shared || !done.insert(name.key()) {
                continue;
            }
            let values = self.numbers(facts, name);
            let Some((_, first)) = values.first() else {
                continue;
            };
            // The latest daily report is not the form's for being the latest.
            let series = |(document, _): &(usize, String)| self.is_of_series(facts, *document);
            if !self.is_sort_of_form(name) && values.iter().any(series) {
                continue;
            }
            let mine = |value: &str| self.references.iter().any(|own| values::same(own, value));
            if values.iter().any(|(_, value)| mine(value)) {
                let (own, others): (Vec<_>, Vec<_>) = values.iter().partition(|(_, value)| mine(value));
                self.bound.extend(own.into_iter().map(|(document, _)| *document));
                self.rivals
                    .extend(others.into_iter().map(|(document, _)| *document));
            } else if values.iter().all(|(_, value)| values::same(value, first)) {
                self.bound.extend(values.iter().map(|(document, _)| *document));
                if values::is_distinctive(first) {
                    self.references.push(first.clone());
                }
            } else {
                self.rivals.extend(values.iter().map(|(document, _)| *document));
            }
        }
        if !without("rule: records that the form names") {
            self.mentioned(facts, form);
            self.bind_named(facts, form);
        }
        let rivals = std::mem::take(&mut self.rivals);
        self.rivals = rivals.difference(&self.bound).copied().collect();
        for reference in &self.references {
            let key = Name::new(reference, Language::English).key();
            self.rows
                .extend(facts.records(&key).iter().map(|(table, row, _)| (*table, *row)));
        }
    }

    /// The records that the form itself names, by their number or by what they are called: "Subject: pump
    /// failure", "variation V-03".
    pub(super) fn mentioned<'a>(&mut self, facts: &Facts<'_>, form: &Form<'a>) {
        let named = form.stated.iter().map(|(_, value)| value.as_str());
        let lines = form
            .slots
            .iter()
            .flat_map(|slot| slot.headings.iter().chain(&slot.block));
        let behind = lines.filter_map(|text| text.split_once([':', '：']).map(|(_, value)| value.trim()));
        let first = |text: &'a str| text.split(['。', '；', ';']).next().unwrap_or_default();
        let mut keys: BTreeSet<String> = named
            .chain(behind)
            .flat_map(|text| [text, first(text)])
            .map(|text| Name::new(text, self.language).key())
            .collect();
        let lines = form.stated.iter().map(|(_, value)| value.as_str());
        let texts = form.texts().chain(lines).chain(
            form.slots
                .iter()
                .flat_map(|slot| slot.block.iter().map(String::as_str)),
        );
        for text in texts {
            let words = text.split(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '/' | '.')));
            let codes = words
                .map(|word| word.trim_matches(['.', '-', '/']))
                .filter(|word| values::is_record_code(word));
            keys.extend(codes.map(|code| Name::new(code, Language::English).key()));
        }
        keys.retain(|key| !key.is_empty());
        self.spoken_of(facts, form);
        self.spelled_out(facts, form);
        for key in keys {
            let cells: Vec<(usize, usize)> = facts
                .records(&key)
                .iter()
                .filter(|(table, ..)| {
                    facts
                        .knowledge
                        .tables
                        .get(*table)
                        .is_some_and(|table| self.allows(table.document))
                })
                .map(|(table, row, _)| (*table, *row))
                .collect();
            // Revisions of one record are one.
            let first = |table: usize, row: usize| {
                let row = facts.knowledge.tables.get(table)?.rows.get(row)?;
                row.cells.first().filter(|cell| values::is_reference(cell))
            };
            let alone = |(table, row): &(usize, usize)| {
                let own = first(*table, *row);
                cells.iter().all(|(other, at)| {
                    other != table || at == row || own.is_some() && first(*other, *at) == own
                })
            };
            self.rows.extend(cells.iter().copied().filter(alone));
        }
    }

    /// Rows of registers that are the form's by its number, day or month, where one alone of a register is.
    pub(super) fn bind_rows(&mut self, facts: &Facts<'_>, form: &Form<'_>) {
        let stated = form.stated.iter().map(|(name, value)| format!("{name} {value}"));
        let numbers: Vec<(Name, u32)> = std::iter::once(form.titled())
            .chain(stated)
            .flat_map(|text| numbered_records(&text, self.language))
            .chain(self.counted_by_label(form))
            .collect();
        let week = self.numbered_week();
        for (number, table) in facts.knowledge.tables.iter().enumerate() {
            if !self.allows(table.document) || self.rows.iter().any(|(other, _)| *other == number) {
                continue;
            }
            let of_week = || {
                let weeks = week.as_slice();
                let rows = rows_of_number(facts, number, table, weeks);
                // A diary has several days of a week, none of which is the week's.
                rows.first().copied().filter(|_| rows.len() == 1)
            };
            let of_time = self.row_of_time(facts, table).or_else(of_week);
            let of_number = rows_of_number(facts, number, table, &numbers);
            if !of_number.is_empty() {
                self.rows.extend(of_number.into_iter().map(|row| (number, row)));
            } else if let Some(row) = of_time {
                self.rows.insert((number, row));
                self.timed.insert((number, row));
            }
        }
    }

    /// The week that a weekly report is for, by the report's own number: "S27" is that of report no. 27.
    pub(super) fn numbered_week(&self) -> Option<(Name, u32)> {
        let weekly = self.titled.contains("weekly");
        let week = Name::new("week", Language::English);
        self.number.filter(|_| weekly).map(|number| (week, number))
    }

    /// The one row of a table whose first date or month is the form's.
    pub(super) fn row_of_time(&self, facts: &Facts<'_>, table: &Table) -> Option<usize> {
        let order = facts.about(table.document).order;
        let is_mine = |cell: &str| {
            let day = || {
                values::date(cell, order)
                    .zip(self.day)
                    .map(|(date, day)| day.is(date))
            };
            let month = || values::period(cell).zip(self.period).map(|(one, own)| one == own);
            day().or_else(month)
        };
        let column = (0..table.header.len().min(3)).find(|column| {
            let cells = || table.rows.iter().filter_map(|row| row.cells.get(*column));
            cells().filter(|cell| is_mine(cell).is_some()).count() >= 2
        })?;
        let mine = |row: &crate::model::Row| {
            row.cells
                .get(column)
                .is_some_and(|cell| is_mine(cell) == Some(true))
        };
        let mut rows = table.rows.iter().enumerate().filter(|(_, row)| mine(row));
        rows.next().filter(|_| rows.next().is_none()).map(|(at, _)| at)
    }

    /// The records that speak of the thing that the form is about, `Element: column P-22`, where one alone of
    /// a register does.
    pub(super) fn spoken_of(&mut self, facts: &Facts<'_>, form: &Form<'_>) {
        let word = |text: &str| -> Vec<String> {
            let words = text.split(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '/')));
            words
                .filter(|word| values::is_record_code(word))
                .map(str::to_lowercase)
                .collect()
        };
        let mut things = BTreeSet::new();
        for (name, value) in form.stated {
            let name = Name::new(name, self.language);
            let shared = name.has("project")
                || name.has("contract")
                || name.any(Class::Party)
                || name.any(Class::Record);
            if !shared && !name.is_empty() && value.split(' ').count() <= 6 {
                things.extend(word(value));
            }
        }
        if things.is_empty() {
            return;
        }
        for (number, table) in facts.knowledge.tables.iter().enumerate() {
            let speaks = |cells: &[String]| {
                cells
                    .iter()
                    .any(|cell| word(cell).iter().any(|code| things.contains(code)))
            };
            let rows = table.rows.iter().enumerate();
            let mut found = rows.filter(|(_, row)| speaks(&row.cells)).map(|(at, _)| at);
            if let Some(row) = found
                .next()
                .filter(|_| found.next().is_none() && self.allows(table.document))
            {
                self.rows.insert((number, row));
            }
        }
    }

    /// The numbers that documents give records of this name.
    pub(super) fn numbers(&self, facts: &Facts<'_>, name: &Name) -> Vec<(usize, String)> {
        let names = name
            .content
            .first()
            .and_then(|word| facts.by_word.get(word))
            .into_iter()
            .flatten();
        let same = names.filter(|number| facts.name(**number).content == name.content);
        let found = same.flat_map(|number| facts.of_name.get(*number).into_iter().flatten());
        let found = found.filter_map(|number| facts.facts.get(*number));
        found
            .filter(|fact| !(fact.said || facts.about(fact.document).overtaken))
            .filter(|fact| {
                !(self.is_of_other_paper(facts, fact.document) || self.is_kin(facts, fact.document))
            })
            .filter(|fact| values::is_reference(&fact.value) && self.allows(fact.document))
            .map(|fact| (fact.document, fact.value.clone().into_owned()))
            .collect()
    }

    /// The documents that alone say most of what the form asks.
    pub(super) fn lead(&mut self, facts: &Facts<'_>, readings: &[&Name]) {
        let mut votes = BTreeMap::<usize, usize>::new();
        let mut done = BTreeSet::new();
        for name in readings {
            let said_of_all = name.all(Class::Common, Class::Own) || name.content.is_empty();
            if said_of_all || !done.insert(name.key()) {
                continue;
            }
            let Some(names) = name.content.first().and_then(|word| facts.by_word.get(word)) else {
                continue;
            };
            let same = names
                .iter()
                .filter(|number| facts.name(**number).content == name.content);
            let mut documents: Vec<usize> = same
                .flat_map(|number| facts.of_name.get(*number).into_iter().flatten())
                .filter_map(|number| facts.facts.get(*number))
                .filter(|fact| !fact.said)
                .map(|fact| fact.document)
                .collect();
            documents.sort_unstable();
            documents.dedup();
            if let [document] = documents[..] {
                *votes.entry(document).or_default() += 1;
            }
        }
        let most = votes.values().copied().max().unwrap_or(0);
        let leads = |(document, count): (usize, usize)| (count >= 2 && count == most).then_some(document);
        self.leaders = votes.into_iter().filter_map(leads).collect();
    }
}
