//! The one column of a record that answers where none is named, and the one cell that a row and a column tell.

use super::accounting::{Accounting, Fit};
use super::candidates::Candidate;
use super::facts::{KEY_CELLS, table_words, without_brackets};
use super::lexicon::{Language, Lexicon, Name, Sorts};
use super::slots::Asked;
use super::values;

impl Accounting<'_, '_> {
    /// The one column of an account's line that has a sum, where no other says anything, or a sum is asked for.
    pub(crate) fn only_sum(&self, spot: (usize, usize, usize), asked: bool) -> Option<usize> {
        let table = self.facts.knowledge.tables.get(spot.0)?;
        let cells = &table.rows.get(spot.1)?.cells;
        let others = || (0..cells.len()).filter(|column| *column != spot.2);
        let said = others().filter(|column| cells.get(*column).is_some_and(|cell| !cell.is_empty()));
        let mut sums = others().filter(|column| cells.get(*column).is_some_and(|cell| values::is_sum(cell)));
        let first = sums.next()?;
        let Some(second) = sums.next() else {
            return (asked || said.count() == 1).then_some(first);
        };
        let all: Vec<usize> = [first, second].into_iter().chain(sums).collect();
        self.of_period(spot.0, &all)
    }

    /// Of an account's columns the one of its own period, where the others are of what was before and of all to
    /// date.
    fn of_period(&self, table: usize, sums: &[usize]) -> Option<usize> {
        let headers = self.facts.headers.get(table)?;
        let name = |column: usize| headers.get(column).map(|header| self.facts.name(*header));
        let of_all = ["to-date", "previous", "total", "contract", "accumulated"];
        let own = |column: &usize| {
            name(*column).is_some_and(|name| {
                let told = ["this", "month", "period", "current"]
                    .iter()
                    .any(|word| name.has(word));
                told && !of_all.iter().any(|word| name.has(word))
            })
        };
        let rest =
            |column: &usize| name(*column).is_some_and(|name| of_all.iter().any(|word| name.has(word)));
        let mut mine = sums.iter().filter(|column| own(column));
        let found = mine.next().filter(|_| mine.next().is_none())?;
        sums.iter()
            .filter(|column| *column != found)
            .all(rest)
            .then_some(*found)
    }

    /// The one column of numbers in a list of papers: a permit is asked for by its number.
    pub(crate) fn only_number(&self, spot: (usize, usize, usize), label: &Name) -> Option<usize> {
        let headers = self.facts.headers.get(spot.0)?;
        let language = self
            .facts
            .about(self.facts.knowledge.tables.get(spot.0)?.document)
            .language;
        let paper = |word: &String| {
            matches!(
                word.as_str(),
                "permit"
                    | "licence"
                    | "license"
                    | "certificate"
                    | "policy"
                    | "bond"
                    | "authorization"
                    | "approval"
            )
        };
        let key = Name::new(self.facts.cell(spot), language);
        if !key.words.iter().any(paper)
            || key.words.len() != label.words.len()
            || key.content != label.content
        {
            return None;
        }
        let is_number = |column: &usize| {
            let header = headers.get(*column).map(|header| self.facts.name(*header));
            header.is_some_and(|name| name.sorts.has(Sorts::NUMBER) && name.content.iter().all(paper))
        };
        let mut numbers = (0..headers.len()).filter(is_number);
        numbers
            .next()
            .filter(|column| numbers.next().is_none() && *column != spot.2)
    }

    /// The one column that is headed "Value": property, method, value.
    pub(crate) fn only_value(&self, spot: (usize, usize, usize)) -> Option<usize> {
        let headers = self.facts.headers.get(spot.0)?;
        let is_value = |column: &usize| {
            let header = headers.get(*column);
            header.is_some_and(|header| self.facts.name(*header).words == ["value"])
        };
        let mut values = (0..headers.len()).filter(is_value);
        values
            .next()
            .filter(|column| values.next().is_none() && *column != spot.2)
    }
}

impl<'k> Accounting<'_, 'k> {
    /// What a table says in the row that the slot's row is, and in its column: ticket 88214 and its arrival.
    pub(crate) fn by_row(&self, asked: &Asked, out: &mut Vec<Candidate<'k>>) {
        let facts = self.facts;
        if asked.row.is_empty() || asked.column.is_empty() {
            return;
        }
        // A unit in the brackets is one of what is asked.
        let plain = match Name::new(&asked.row, self.scope.language).unit {
            Some(_) => "",
            None => without_brackets(&asked.row),
        };
        let told = asked.row.bytes().any(|byte| byte.is_ascii_digit());
        let is = |cell: &str| {
            values::same(cell, &asked.row)
                || !plain.is_empty()
                    && (values::same(cell, plain) || values::same(without_brackets(cell), plain))
        };
        let texts = [asked.row.as_str(), plain];
        let texts = if plain.is_empty() { &texts[..1] } else { &texts };
        let headed = facts.rows_headed(texts);
        for rows in headed.chunk_by(|one, other| one.0 == other.0) {
            let Some((number, table)) = rows.first().and_then(|(number, _)| {
                let table = facts.knowledge.tables.get(*number)?;
                Some((*number, table))
            }) else {
                continue;
            };
            if self.is_passed(table.document) || !self.scope.allows(table.document) || table.rows.len() < 2 {
                continue;
            }
            let keyed = |row: &crate::model::Row| row.cells.iter().take(KEY_CELLS).position(|cell| is(cell));
            let mut rows = rows
                .iter()
                .filter_map(|(_, at)| Some((*at, keyed(table.rows.get(*at)?)?)));
            let Some((row, key)) = rows.next().filter(|_| rows.next().is_none()) else {
                continue;
            };
            if self.scope.strange_rows.contains(&(number, row)) {
                continue;
            }
            // "Self-checked range" in a record of self-checks is its range.
            let around = table_words(facts, table);
            let left = asked
                .column
                .words
                .iter()
                .filter(|word| !around.contains(*word))
                .cloned();
            let bare = Name::of(
                left.collect(),
                asked.column.unit.clone(),
                Lexicon::of(Language::English),
            );
            // "Name" over a column is no amount's.
            let header = |column: usize| {
                facts
                    .headers
                    .get(number)?
                    .get(column)
                    .map(|header| facts.name(*header))
            };
            let alike = |column: &usize| {
                !asked.column.content.is_empty()
                    || header(*column)
                        .is_some_and(|name| name.content.is_empty() && name.sorts == asked.column.sorts)
            };
            for column in (0..table.header.len()).filter(|column| *column != key && alike(column)) {
                let before = out.len();
                self.add_cell(asked, &asked.column, (number, row, column), out);
                if out.len() == before && !bare.is_empty() && bare.words.len() < asked.column.words.len() {
                    self.add_cell(asked, &bare, (number, row, column), out);
                }
                let exact = out.get(before).is_none_or(|one| one.fit <= Fit::Exact);
                if !(told || exact) {
                    out.truncate(before);
                }
            }
        }
    }
}
