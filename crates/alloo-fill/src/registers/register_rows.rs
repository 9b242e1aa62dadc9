//! Which rows of a table are the form's own: by its record, its number, its day, its part of the works.

use std::collections::BTreeSet;

use super::TableAnswer;
use super::columns::{Asks, is_plain, ordering};
use super::filters;
use crate::deciding::Deciding;
use crate::facts::table_words;
use crate::form::FormScope;
use crate::lexicon::{self, Class, Lexicon, Name, tokens};
use crate::model::Table;
use crate::values;

/// What a form of a handover is called.
const HANDED: [&str; 5] = [
    "completion",
    "practical-completion",
    "handover",
    "acceptance",
    "taking-over",
];

/// Whether the form is of a handover.
fn is_of_handover(scope: &FormScope) -> bool {
    HANDED.iter().any(|word| scope.titled.contains(*word))
}

impl Deciding<'_, '_> {
    /// Of a list that is kept by days, the rows of the form's own day, where the form is of one; an error where it is
    /// a daily one and nothing says of which day.
    pub(crate) fn rows_of_day(
        &self,
        answer: &TableAnswer<'_>,
        rows: Vec<usize>,
    ) -> Result<Vec<usize>, String> {
        let (facts, scope) = (self.accounting.facts, self.accounting.scope);
        let mut days = facts.day_columns(answer.number);
        // A list is kept by days where they come first; what is of one day takes it from any list that says its days.
        let daily = scope.titled.contains("daily");
        let column = days
            .next()
            .filter(|column| *column == 0 || daily && days.next().is_none());
        let Some(column) = column.filter(|column| !answer.columns.contains(&Some(*column))) else {
            return Ok(rows);
        };
        let order = facts.about(answer.table.document).order;
        let cell = |row: usize| answer.table.rows.get(row)?.cells.get(column);
        let date = |row: usize| values::date(cell(row)?, order);
        let Some(day) = scope.day else {
            let days: BTreeSet<_> = rows.iter().filter_map(|row| date(*row)).collect();
            return match days.len() > 1 && daily {
                true => Err(format!(
                    "{} lists several days, and nothing says which the form is for",
                    facts.document_name(answer.table.document)
                )),
                false => Ok(rows),
            };
        };
        let is_of_day = |row: &usize| date(*row).is_some_and(|date| day.is(date));
        Ok(rows.into_iter().filter(is_of_day).collect())
    }

    /// All rows that may be the form's: its own, or else those of no other part of the works.
    pub(crate) fn rows_at_all(&self, answer: &TableAnswer<'_>) -> Vec<usize> {
        let own = self.own_rows(answer);
        match own.is_empty() {
            true => self.rows_of_own_part(answer),
            false => own,
        }
    }

    /// All rows but those of another part of the works.
    pub(crate) fn rows_of_own_part(&self, answer: &TableAnswer<'_>) -> Vec<usize> {
        let (facts, scope, table) = (self.accounting.facts, self.accounting.scope, answer.table);
        let language = facts.about(table.document).language;
        let other = |row: &usize| scope.is_row_of_other_part(table, *row, language);
        (0..table.rows.len()).filter(|row| !other(row)).collect()
    }

    /// Whether a row is of the record whose number the form has, or has in its title.
    pub(crate) fn is_own(&self, table: &Table, row: usize) -> bool {
        let scope = self.accounting.scope;
        let cells = table
            .rows
            .get(row)
            .map(|row| row.cells.as_slice())
            .unwrap_or_default();
        cells.iter().any(|cell| {
            let titled = || {
                let name = Name::new(cell, scope.language);
                values::is_reference(cell)
                    && !name.is_empty()
                    && name.words.iter().all(|word| scope.titled.contains(word))
            };
            scope.references.iter().any(|own| values::same(own, cell)) || titled()
        })
    }

    /// Whether a row only refers to the form's record: a document that was sent with it.
    pub(crate) fn is_part(&self, table: &Table, row: usize) -> bool {
        let cells = table
            .rows
            .get(row)
            .map(|row| row.cells.as_slice())
            .unwrap_or_default();
        let mine = |cell: &String| {
            let references = &self.accounting.scope.references;
            references.iter().any(|own| values::same(own, cell))
        };
        cells.iter().skip(1).any(mine) && !cells.first().is_some_and(mine)
    }

    /// The rows about the form's own record, where the table says which.
    pub(crate) fn own_rows(&self, answer: &TableAnswer<'_>) -> Vec<usize> {
        let (table, scope) = (answer.table, self.accounting.scope);
        let all: Vec<usize> = (0..table.rows.len()).collect();
        let mine: Vec<usize> = all
            .iter()
            .copied()
            .filter(|row| scope.rows.contains(&(answer.number, *row)))
            .collect();
        if !mine.is_empty() {
            return mine;
        }
        for column in 0..table.header.len() {
            let cell = |row: &usize| {
                table
                    .rows
                    .get(*row)
                    .and_then(|row| row.cells.get(column))
                    .map(String::as_str)
                    .unwrap_or_default()
            };
            let mine: Vec<usize> = all
                .iter()
                .copied()
                .filter(|row| scope.references.iter().any(|own| values::same(own, cell(row))))
                .collect();
            if !mine.is_empty() {
                return mine;
            }
        }
        Vec::new()
    }

    /// Of tables that fit alike the one that the form's own row tells by its numbers: the sheet "Slabs, blocks 7-8"
    /// for the requisition "Steel for slabs, blocks 7 and 8".
    pub(crate) fn of_own_row<'r, 't>(&self, rivals: Vec<&'r TableAnswer<'t>>) -> Vec<&'r TableAnswer<'t>> {
        let (facts, scope) = (self.accounting.facts, self.accounting.scope);
        let tables = &facts.knowledge.tables;
        let cells = scope
            .rows
            .iter()
            .filter_map(|(table, row)| tables.get(*table)?.rows.get(*row))
            .flat_map(|row| &row.cells)
            .filter(|cell| values::sort(cell) == values::Sort::Text);
        let said: BTreeSet<String> = cells
            .flat_map(|cell| Name::new(cell, scope.language).words)
            .collect();
        let told = |answer: &&&TableAnswer<'_>| {
            let language = facts.about(answer.table.document).language;
            let words = Name::new(&answer.table.title, language).words;
            let figure = |word: &&String| word.bytes().all(|byte| byte.is_ascii_digit());
            let mut figures = words.iter().filter(figure).peekable();
            let mut others = words.iter().filter(|word| !figure(word) && !is_plain(word));
            figures.peek().is_some()
                && figures.all(|word| said.contains(word))
                && others.any(|word| said.contains(word))
        };
        match rivals.iter().filter(told).count() {
            1 => rivals.iter().filter(told).copied().collect(),
            _ => rivals,
        }
    }

    /// Of rows those of which something is to be ordered, where a column asks how much of each is.
    pub(crate) fn to_order(&self, asks: &Asks, answer: &TableAnswer<'_>, rows: &mut Vec<usize>) {
        let asked = asks.header.iter().zip(&answer.columns);
        let columns = asked.filter(|(name, _)| ordering(name).is_some());
        for column in columns.filter_map(|(_, column)| *column) {
            let nothing = |row: &usize| {
                let cell = self.accounting.facts.cell((answer.number, *row, column)).trim();
                let figure = cell.chars().all(|c| matches!(c, '0' | '.' | ','));
                figure && cell.contains('0')
            };
            rows.retain(|row| !nothing(row));
        }
    }

    /// The rows whose number in the first column is before the form's own, or another than it, where the list is
    /// numbered as the form's title is: "EOT-01" and "EOT-02" for notice no. 3.
    pub(crate) fn rows_beside_number(&self, table: &Table, earlier: bool) -> Option<Vec<usize>> {
        let own = &self.accounting.scope.number?;
        let number = |cell: &String| -> Option<u32> {
            let digits = cell.trim().rsplit(|c: char| !c.is_ascii_digit()).next()?;
            digits.parse().ok().filter(|_| cell.chars().count() <= 12)
        };
        let numbers: Option<Vec<u32>> = table
            .rows
            .iter()
            .map(|row| row.cells.first().and_then(number))
            .collect();
        let numbers = numbers?;
        let mut seen = BTreeSet::new();
        let distinct = numbers.iter().all(|number| seen.insert(*number));
        let kept = |number: &u32| if earlier { number < own } else { number != own };
        let rows = numbers.iter().enumerate().filter(|(_, number)| kept(number));
        distinct.then(|| rows.map(|(row, _)| row).collect())
    }

    /// Whether a title that asks for the papers before the form's own calls them by a word of its own, over columns
    /// that are all the table's: "Earlier requests" in a register of extensions of time.
    pub(crate) fn lists_its_papers(
        &self,
        asks: &Asks,
        answer: &TableAnswer<'_>,
        title: &str,
        word: &str,
    ) -> bool {
        let language = self.accounting.scope.language;
        let named = asks.header.iter().filter(|name| !name.is_empty());
        let telling = |name: &&Name| !name.content.is_empty() && !name.any(Class::Common);
        let (_, _, strict) = answer.rank;
        strict >= named.clone().count()
            && named.filter(telling).count() > 1
            && filters::is_all_of(title, word, language)
            && !filters::restricts(word, language)
    }

    /// Of rows those of the form's own part of the works and, where nothing else tells them, of its number.
    pub(crate) fn of_parts(
        &self,
        asks: &Asks,
        answer: &TableAnswer<'_>,
        mut rows: Vec<usize>,
        untold: bool,
        numbered: &[usize],
    ) -> Result<Vec<usize>, String> {
        let (facts, scope, table) = (self.accounting.facts, self.accounting.scope, answer.table);
        // Defects that are made good already are none, and a list of defects does not say whether it means them.
        // What is handed over is handed over with what is still to be made good.
        let handed = is_of_handover(scope);
        if untold && let Some(closing) = self.closing_of_defects(asks, answer, &rows, handed) {
            if handed {
                rows.retain(|row| facts.cell((answer.number, *row, closing)).trim().is_empty());
                let mut rows = self.of_parts(asks, answer, rows, false, numbered)?;
                // The defects that acceptance no. 7 found are its own.
                if rows.iter().any(|row| numbered.contains(row)) {
                    rows.retain(|row| numbered.contains(row));
                    return Ok(rows);
                }
                return match self.parted_by(answer, &rows) {
                    Some(column) => Err(format!(
                        "{} lists several by {column:?}, and the form does not say which it is for",
                        facts.document_name(table.document)
                    )),
                    None => Ok(rows),
                };
            }
            let document = facts.document_name(table.document);
            return Err(format!(
                "{document} has defects that are closed and such that are not, and the form does not say which it lists"
            ));
        }
        let language = facts.about(table.document).language;
        let whole = |title: &String| filters::asks_for_whole(title, scope.language);
        if !asks.titles.iter().any(whole) {
            rows.retain(|row| !scope.is_row_of_other_part(table, *row, language));
        }
        if untold && !numbered.is_empty() {
            rows.retain(|row| numbered.contains(row));
        } else if untold {
            rows = self.of_title(answer, rows)?;
        }
        Ok(rows)
    }

    /// The header of a column of parts of the works, of which rows have several.
    fn parted_by<'t>(&self, answer: &TableAnswer<'t>, rows: &[usize]) -> Option<&'t str> {
        let facts = self.accounting.facts;
        let lexicon = Lexicon::of(facts.about(answer.table.document).language);
        let parts = |(_, header): &(usize, &String)| match tokens(header, lexicon).as_slice() {
            [word] => lexicon::any(Class::Parted, word),
            _ => false,
        };
        let several = |(column, _): &(usize, &String)| {
            let marks: BTreeSet<&str> = rows
                .iter()
                .map(|row| facts.cell((answer.number, *row, *column)).trim())
                .collect();
            marks.len() > 1
        };
        let mut headers = answer.table.header.iter().enumerate().filter(parts);
        headers.find(several).map(|(_, header)| header.as_str())
    }

    /// The column that says when a defect was closed, of a list in which some are and some are not and that the
    /// schedule does not ask for, unless it is one of a handover.
    fn closing_of_defects(
        &self,
        asks: &Asks,
        answer: &TableAnswer<'_>,
        rows: &[usize],
        handed: bool,
    ) -> Option<usize> {
        let facts = self.accounting.facts;
        let lexicon = Lexicon::of(facts.about(answer.table.document).language);
        let around = table_words(facts, answer.table);
        let defect = |word: &str| around.contains(word) || asks.around.contains(word);
        if !["defect", "snag", "reserve"].iter().any(|word| defect(word)) {
            return None;
        }
        let closes = |column: &usize| {
            let header = answer
                .table
                .header
                .get(*column)
                .map(String::as_str)
                .unwrap_or_default();
            let words = tokens(header, lexicon);
            words.iter().any(|word| lexicon.status(word) == Some("closed"))
        };
        let column = (0..answer.table.header.len()).find(closes);
        let column = column.filter(|column| handed || !answer.columns.contains(&Some(*column)))?;
        let empty = |row: &&usize| facts.cell((answer.number, **row, column)).trim().is_empty();
        let open = rows.iter().filter(empty).count();
        (open > 0 && open < rows.len()).then_some(column)
    }

    /// The rows that a number in the form's title tells.
    pub(crate) fn numbered_rows(&self, answer: &TableAnswer<'_>) -> Vec<usize> {
        let all: Vec<usize> = (0..answer.table.rows.len()).collect();
        let coded = self.rows_of_code(answer, &all);
        match coded.is_empty() {
            true => self.rows_of_number(answer, &all),
            false => coded,
        }
    }

    /// The rows that have a code of the form's title in a column of such: those of section B-07 in the form of
    /// section B-07.
    fn rows_of_code(&self, answer: &TableAnswer<'_>, all: &[usize]) -> Vec<usize> {
        let codes = &self.accounting.scope.things;
        let columns = 0..answer.table.header.len();
        let cell = |row: usize, column: usize| answer.table.rows.get(row)?.cells.get(column);
        let mine = |row: usize, column: usize| {
            cell(row, column).is_some_and(|cell| codes.iter().any(|code| values::same(code, cell)))
        };
        let rows =
            |column: usize| -> Vec<usize> { all.iter().copied().filter(|row| mine(*row, column)).collect() };
        columns
            .map(rows)
            .find(|rows| !rows.is_empty())
            .unwrap_or_default()
    }

    /// The rows that have the form's own number in the column for papers of its sort: "3" under "Minutes" in
    /// minutes no. 3.
    fn rows_of_number(&self, answer: &TableAnswer<'_>, all: &[usize]) -> Vec<usize> {
        let (facts, scope) = (self.accounting.facts, self.accounting.scope);
        let figure = |word: &&String| word.len() < 4 && word.bytes().all(|byte| byte.is_ascii_digit());
        let mut figures = scope.titled.iter().filter(figure);
        let only = figures.next().filter(|_| figures.next().is_none());
        let Some(number) = only.and_then(|word| word.parse().ok()).or(scope.number) else {
            return Vec::new();
        };
        // Whatever the handover is called.
        let handed = is_of_handover(scope);
        let headers = facts.headers.get(answer.number).into_iter().flatten();
        let named = |(_, header): &(usize, &usize)| {
            let content = &facts.name(**header).content;
            let own =
                |word: &String| scope.titled.contains(word) || handed && HANDED.contains(&word.as_str());
            content.len() == 1 && content.iter().all(own)
        };
        let Some((column, _)) = headers.enumerate().find(named) else {
            return Vec::new();
        };
        let cell = |row: &usize| answer.table.rows.get(*row)?.cells.get(column);
        let mine = |row: &usize| cell(row).is_some_and(|cell| cell.trim().parse() == Ok(number));
        all.iter().copied().filter(mine).collect()
    }
}
