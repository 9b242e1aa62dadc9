//! Schedules: which table of the vault answers a table of the template, in which columns, and which of its
//! records.

mod labelled_rows; // records for rows that say already which they are for
mod row_labels; // what the rows of a schedule say already
pub(crate) mod further_rows; // empty rows behind such
mod register_rows; // which rows of a table are the form's own
mod rows_of_reference; // rows to which the form's own record refers
mod rows_of_title; // rows that the form's title tells
mod rival_tables; // of tables that answer alike, the form's
mod columns_of_two_names; // columns called by two names, asked by one
mod listed_kinds; // what a list is of
mod coded_columns; // columns of numbers called by what is listed
pub(crate) mod column_families; // columns called by another word of the trade
mod columns; // which of a table's columns is which of the schedule's
mod filters; // which records a schedule's title asks for
mod some_of_column; // records that have some of what a column counts
mod status_days; // since when records stand as they do
mod restricted_table; // what each word of a title says of a table's columns
mod unit_unsaid; // columns that leave their unit unsaid
mod whole_grids; // grids that one table answers as a whole
mod begun_rows; // which row of a table has what is typed in one of a list
mod begun_columns; // which column of a table is which of such a list
mod begun_lists; // lists in which something is typed

use std::collections::BTreeSet;

use crate::accounting::suitable;
use crate::deciding::Deciding;
use crate::deciding::value_style::{in_cents, numbers_a_text};
use crate::facts::table_words;
use crate::lexicon::{Class, Lexicon, Name};
use crate::model::{Cite, Records, Row, Schedule, Table, Value};
use crate::slots::slot_outcome::BY_HAND;
use crate::values;
use coded_columns::as_numbers;
use columns::{Asks, ColumnPair, assigned, counts_rows, described, is_plain, suits_column};
use listed_kinds::lists_others;
use restricted_table::Words;
use row_labels::{is_label, is_told, numbers_listed, row_labels};
use status_days::{dated_status, day_in_status};
use unit_unsaid::{add_units, is_in_two_units};

/// Records that are written where a schedule may grow.
const MOST_ROWS: usize = 2000;
/// What came of a schedule.
#[derive(Debug, Default)]
pub(crate) struct Filled {
    pub records: Records,
    /// Where the records are from, or why there are none.
    pub note: String,
    pub confidence: f64,
}

impl Filled {
    /// No records; why.
    pub(crate) fn open(why: impl Into<String>) -> Self {
        Filled {
            note: why.into(),
            ..Filled::default()
        }
    }
}

/// A table as an answer: for each column of the schedule the table's column.
pub(crate) struct TableAnswer<'k> {
    pub number: usize,
    pub table: &'k Table,
    pub columns: Vec<Option<usize>>,
    /// How many columns are answered, how many of them not loosely, and whether the tables speak of the same.
    pub rank: (bool, usize, usize),
}

impl<'k> Deciding<'_, 'k> {
    /// Fills a schedule that may have others under its heading.
    pub(crate) fn schedule(&self, schedule: &Schedule, beside: &[&Schedule]) -> Filled {
        let (facts, scope) = (self.accounting.facts, self.accounting.scope);
        let asks = Asks::new(schedule, beside, scope.language);
        if asks.is_block(schedule, scope.language) {
            return Filled::open(BY_HAND);
        }
        let mut answers: Vec<TableAnswer<'k>> = self
            .tables_in_scope()
            .filter_map(|(number, table)| self.answer(&asks, number, table))
            .collect();
        answers.sort_by(|a, b| b.rank.cmp(&a.rank).then(a.number.cmp(&b.number)));
        let Some(best) = answers.first() else {
            return Filled::open("no table in any document used has these columns");
        };
        let rivals = answers.iter().filter(|other| other.rank == best.rank).collect();
        let rivals = self.closest(&asks, rivals);
        match self.foremost(&rivals) {
            Some(winner) => self.write(schedule, &asks, winner),
            None => {
                let names: Vec<String> = rivals
                    .iter()
                    .take(3)
                    .map(|answer| facts.document_name(answer.table.document))
                    .collect();
                Filled::open(format!("several tables fit alike: {}", names.join(", ")))
            }
        }
    }

    /// Pairs the columns of a table, which are called so and have these words over them, with a schedule's: for each of
    /// these the table's, and how many by their names.
    fn paired(
        &self,
        asks: &Asks,
        (table, names): (&Table, &[&Name]),
        around: &BTreeSet<String>,
    ) -> (Vec<Option<usize>>, usize) {
        let mut pairs = Vec::new();
        // Where no column is with tax, a header that says nothing of it means those without.
        let taxed = names.iter().any(|name| name.has("incl-tax"));
        for (asked_at, asked) in asks
            .header
            .iter()
            .enumerate()
            .filter(|(at, _)| asks.hand.get(*at) != Some(&true))
        {
            for (said_at, said) in names.iter().enumerate() {
                let bare = Self::untaxed(asked, said).filter(|_| !taxed);
                let pair = self.pair(asks, asked, bare.as_ref().unwrap_or(said), around);
                let numbered = || numbers_listed(asked, said, (table, said_at)).then_some(ColumnPair::Around);
                let pair = pair.or_else(numbered);
                if let Some(pair) = pair.or_else(|| self.by_half(asks, asked, (table, said_at), around))
                    && suits_column(asked, table, said_at)
                    && !is_in_two_units(names, asked, said)
                {
                    pairs.push((pair, asked_at, said_at));
                }
            }
        }
        as_numbers(asks, (names, table), &mut pairs);
        assigned(pairs, asks.header.len())
    }

    /// A table as an answer to a schedule, where it is one.
    fn answer(&self, asks: &Asks, number: usize, table: &'k Table) -> Option<TableAnswer<'k>> {
        let (facts, scope) = (self.accounting.facts, self.accounting.scope);
        let names = facts.column_names(number);
        let around = table_words(facts, table);
        let (mut columns, strict) = self.paired(asks, (table, &names), &around);
        self.by_family(asks, (table, &names), &around, &mut columns);
        let mut found = columns.iter().flatten().count();
        let subject: Vec<&String> = asks.around.iter().filter(|word| !is_plain(word)).collect();
        let related =
            subject.iter().any(|word| around.contains(*word)) || scope.is_close(facts, table.document);
        // What a list is of heads the first column of its table.
        let listed = |word: &&&String| {
            names
                .first()
                .is_some_and(|name| name.content == [(**word).clone()])
        };
        let related = related || subject.iter().any(|word| listed(&word));
        if strict > 0
            && let Some((asked, said)) = described(asks, &names, table, &columns, scope.language)
            && let Some(slot) = columns.get_mut(asked)
        {
            *slot = Some(said);
            found += 1;
        }
        found += self.days_of_status(asks, table, &mut columns);
        let answer = TableAnswer {
            number,
            table,
            columns,
            rank: (related, found, strict),
        };
        let known = self.is_enough(asks, &answer) && !lists_others(asks, &names, &answer, facts);
        known.then_some(answer)
    }

    /// Whether the columns that are found make a table the schedule's answer.
    fn is_enough(&self, asks: &Asks, answer: &TableAnswer<'_>) -> bool {
        let (related, found, strict) = answer.rank;
        let headers = || answer.columns.iter().zip(&asks.header).zip(&asks.hand);
        let counted = headers()
            .filter(|((_, name), hand)| !(name.is_empty() || **hand || counts_rows(name)))
            .count();
        let whole = found >= counted && strict * 2 > found;
        let enough = found > 0 && strict > 0 && (found >= 2 || counted == 1) && (found * 2 >= counted);
        // Columns by other names alone, where all of them are found in a table of what the heading names.
        let loose = related && counted > 2 && found >= counted;
        // Most columns by their names: another table has other ones.
        let first = headers().find(|((_, name), _)| !counts_rows(name));
        let told = first.is_some_and(|((column, _), _)| column.is_some());
        let most = told
            && (strict >= 3 && found * 2 >= counted || strict >= 2 && counted > 3 && found + 1 >= counted);
        // All of many columns, or all of more but one, though most of them are called by other words.
        let all = strict > 0 && (counted > 3 && found >= counted || counted > 4 && found + 1 >= counted);
        // Or nearly all, in a list that has the form's own record.
        let nearly = counted > 2 && found + 1 >= counted && strict > 0;
        (enough && (whole || related || most)) || loose || all || nearly && !self.own_rows(answer).is_empty()
    }

    /// Gives a column that asks since when records stand so the table's column that says it with how they do; how
    /// many columns have got one.
    fn days_of_status(&self, asks: &Asks, table: &Table, columns: &mut [Option<usize>]) -> usize {
        let about = self.accounting.facts.about(table.document);
        let lexicon = Lexicon::of(about.language);
        let mut found = 0;
        for (name, slot) in asks.header.iter().zip(columns).filter(|(_, slot)| slot.is_none()) {
            let Some(group) = dated_status(name, lexicon) else {
                continue;
            };
            let says = |column: &usize| {
                let cells = table.rows.iter().filter_map(|row| row.cells.get(*column));
                let mut days = cells.filter_map(|cell| day_in_status(cell, group, lexicon, about.order));
                days.next().is_some()
            };
            *slot = (0..table.header.len()).find(says);
            found += usize::from(slot.is_some());
        }
        found
    }

    fn write(&self, schedule: &Schedule, asks: &Asks, answer: &TableAnswer<'k>) -> Filled {
        let table = answer.table;
        let document = self.accounting.facts.document_name(table.document);
        let labels = row_labels(schedule);
        let labelled = !labels.is_empty() && labels.iter().all(Option::is_some);
        let mut rows = match self.kept(asks, answer) {
            Ok(rows) => rows,
            // Where each row says which record it is for, the title leaves nothing out. A number alone, "No.", does
            // not say of which list it is one.
            Err(_) if labelled && is_told(asks, &labels) => self.rows_at_all(answer),
            Err(why) => return Filled::open(why),
        };
        self.to_order(asks, answer, &mut rows);
        crate::facts::summary_lines::without_summaries(table, &mut rows);
        let room = if schedule.may_grow {
            MOST_ROWS
        } else {
            schedule.rows.len()
        };
        let order: Vec<Option<usize>> = if labelled {
            self.labelled_order(asks, answer, &labels, &rows)
        } else {
            rows.iter().copied().take(room).map(Some).collect()
        };
        let typed: &[Vec<String>] = if labelled { &schedule.rows } else { &[] };
        let mut records = self.records(asks, answer, &rows, &order, typed);
        let names = self.accounting.facts.column_names(answer.number);
        add_units(&asks.header, (&names, table), &answer.columns, &mut records);
        // What is of another sort than its column asks for is left out.
        for record in &mut records {
            for (value, name) in record.iter_mut().zip(&asks.header) {
                let fits = value
                    .as_ref()
                    .is_none_or(|value| suitable::suits(name, &value.text));
                *value = value.take().filter(|_| fits);
            }
        }
        let left = rows.len().saturating_sub(order.len());
        let mut note = [document.as_str(), table.place.as_str()]
            .join(" ")
            .trim()
            .to_owned();
        if records.is_empty() {
            return Filled::open(format!("{note} has no record for it"));
        }
        if left > 0 && !labelled {
            note.push_str(&format!("; {left} more records have no row"));
        }
        Filled {
            records,
            note,
            confidence: if answer.rank.2 == answer.rank.1 { 1.0 } else { 0.9 },
        }
    }

    /// The records of these rows in this order, without the empty ones at the end; `typed` is what the
    /// schedule's own rows have already.
    fn records(
        &self,
        asks: &Asks,
        answer: &TableAnswer<'k>,
        rows: &[usize],
        order: &[Option<usize>],
        typed: &[Vec<String>],
    ) -> Records {
        let table = answer.table;
        let about = self.accounting.facts.about(table.document);
        let lexicon = Lexicon::of(about.language);
        let stands: Vec<Option<&str>> = asks
            .header
            .iter()
            .map(|name| dated_status(name, lexicon))
            .collect();
        let columns = answer.columns.iter().flatten().copied();
        let machine: BTreeSet<usize> = columns
            .filter(|column| is_machine(table, rows, *column))
            .collect();
        let mut records = Records::new();
        for (at, row) in order.iter().enumerate() {
            let record = answer.columns.iter().enumerate().map(|(column, said)| {
                let taken = typed
                    .get(at)
                    .and_then(|row| row.get(column))
                    .is_some_and(|text| is_label(text));
                let (row, said) = (table.rows.get((*row)?)?, (*said).filter(|_| !taken)?);
                let text = row.cells.get(said).filter(|text| !text.is_empty())?;
                let group = stands.get(column).copied().flatten();
                let day = group.and_then(|group| day_in_status(text, group, lexicon, about.order));
                let header = asks.header.get(column);
                let text = &in_cents(day.unwrap_or(text), header);
                let plain = header.is_some_and(numbers_a_text);
                self.cell_value(table, row, text, (machine.contains(&said), plain))
            });
            records.push(record.collect());
        }
        while records
            .last()
            .is_some_and(|record: &Vec<Option<Value>>| record.iter().all(Option::is_none))
        {
            records.pop();
        }
        records
    }

    /// The rows that the schedule's titles ask for; why that cannot be said where it cannot.
    fn kept(&self, asks: &Asks, answer: &TableAnswer<'k>) -> Result<Vec<usize>, String> {
        let (facts, scope) = (self.accounting.facts, self.accounting.scope);
        let table = answer.table;
        let all: Vec<usize> = (0..table.rows.len()).collect();
        let own = self.own_rows(answer);
        let numbered = self.numbered_rows(answer);
        let before = |title: &String| filters::asks_for_earlier(title, scope.language);
        let rest = |title: &String| filters::asks_for_rest(title, scope.language) || before(title);
        let others = asks.titles.iter().find(|title| rest(title));
        // Of its own record a list of many has one row; several rows are its parts.
        let single = own.len() == 1 && own.iter().all(|row| !self.is_part(table, *row));
        let mut rows = match others {
            Some(title) if own.is_empty() => self
                .rows_beside_number(table, before(title))
                .ok_or_else(|| format!("{title:?} leaves out a record, and the form does not say which"))?,
            Some(title) => {
                let earlier = before(title);
                let first = own.iter().min();
                let left = |row: &usize| !(own.contains(row) || earlier && Some(row) > first);
                all.into_iter().filter(left).collect()
            }
            None if own.is_empty() || single => self.rows_of_day(answer, all)?,
            None => own.clone(),
        };
        let mut restricted = others.is_some();
        if let Some(told) = self
            .told_rows(asks, answer, (&rows, &own))
            .filter(|_| others.is_none())
        {
            (restricted, rows) = (true, told);
        }
        let none = BTreeSet::new();
        let mut words = Words {
            facts,
            table,
            number: answer.number,
            around: self.listed_words(asks, answer),
            titled: &scope.titled,
            entities: &self.accounting.entities,
            language: scope.language,
            period: scope.period,
        };
        // The sheet that is called by the form's own number has the form's records.
        let sheet = scope.is_in_own_sheet(table.document, &table.place);
        // What has a column for when it ended lists what has ended.
        let ends = |name: &Name| name.has("actual") && (name.has("end") || name.has("completion"));
        let mut answered = asks.header.iter().zip(&answer.columns);
        let ended = answered.any(|(name, column)| column.is_some() && ends(name));
        for (at, title) in asks.titles.iter().enumerate().filter(|_| !ended) {
            let own_title = scope.is_own_title(title);
            // Behind a nearer title the form's own says what the form is, and not what the list is.
            if own_title && at > 0 {
                continue;
            }
            // The title of the form explains another heading, and not itself.
            if own_title {
                words.titled = &none;
            }
            let part = own_title || at == 0 && asks.is_part(title, scope.language);
            let kept = filters::keep(&words, asks.unordered(title, scope.language), &rows);
            // The form's own title, or the heading of a part of it, says what that is, where the form's
            // number says which records that are.
            let kept = match kept {
                Err(word)
                    if (part && !numbered.is_empty() || at > 0 && asks.has_title || own_title && sheet)
                        && !filters::restricts(&word, scope.language)
                        || rest(title) && self.lists_its_papers(asks, answer, title, &word)
                        || asks.is_of_another(title, &word, &words.around, scope.language) =>
                {
                    Ok(None)
                }
                other => other,
            };
            let kept = kept.map_err(|word| {
                let document = facts.document_name(table.document);
                format!("{title:?} leaves records out, and {document} does not say by which column: {word:?}")
            })?;
            restricted |= kept.is_some();
            rows = kept.unwrap_or(rows);
        }
        rows = self.of_parts(asks, answer, rows, !restricted && own.is_empty(), &numbered)?;
        // A heading that says how records stand says nothing of which part of the works they are.
        if restricted && own.is_empty() && others.is_none() {
            rows = self.of_kind(answer, rows);
        }
        // A heading that leaves records out is of a list; without one it is the form's own record that is
        // listed, where the form is of that one, and does not only speak of it.
        if single && !restricted && own.iter().all(|row| self.is_own(table, *row)) {
            rows = own;
        }
        Ok(rows)
    }

    /// The words that say nothing of which rows are meant: those over the table, and those of the schedule's own
    /// headers, "Material" over a column of materials.
    fn listed_words(&self, asks: &Asks, answer: &TableAnswer<'_>) -> BTreeSet<String> {
        let lexicon = Lexicon::of(self.accounting.scope.language);
        let restricts = |word: &str| {
            let classes = [
                Class::Event,
                Class::Scale,
                Class::Period,
                Class::Decision,
                Class::Party,
            ];
            lexicon.status(word).is_some() || classes.iter().any(|class| lexicon.is(*class, word))
        };
        let answered = asks.header.iter().zip(&answer.columns);
        let words = answered
            .filter(|(_, column)| column.is_some())
            .flat_map(|(name, _)| &name.content);
        let mut around = table_words(self.accounting.facts, answer.table);
        around.extend(words.filter(|word| !restricts(word)).cloned());
        around
    }

    /// A cell as the form writes it: a date, where a machine wrote the column, or figures, unless they number a part
    /// of a text.
    fn cell_value(
        &self,
        table: &Table,
        row: &Row,
        text: &str,
        (machine, plain): (bool, bool),
    ) -> Option<Value> {
        let facts = self.accounting.facts;
        let text = if machine || values::is_ambiguous(text) {
            self.write_date(table.document, text, None)
        } else if plain {
            text.to_owned()
        } else {
            self.write_figure(table.document, text)
        };
        let source = Cite {
            document: facts.document_name(table.document),
            place: [table.place.as_str(), row.place.as_str()]
                .join(" ")
                .trim()
                .to_owned(),
            note: String::new(),
        };
        Some(Value { text, source })
    }
}

impl TableAnswer<'_> {
    /// What stands in its answered columns.
    pub(crate) fn rows(&self) -> Vec<Vec<&str>> {
        self.table
            .rows
            .iter()
            .map(|row| {
                self.columns
                    .iter()
                    .flatten()
                    .filter_map(|column| row.cells.get(*column).map(String::as_str))
                    .collect()
            })
            .collect()
    }
}

/// Whether a column's entries are all dates as machines write them.
fn is_machine(table: &Table, rows: &[usize], column: usize) -> bool {
    let cells = rows
        .iter()
        .filter_map(|row| table.rows.get(*row)?.cells.get(column));
    let mut cells = cells.filter(|cell| !cell.is_empty()).peekable();
    cells.peek().is_some() && cells.all(|cell| values::is_machine_date(cell))
}
