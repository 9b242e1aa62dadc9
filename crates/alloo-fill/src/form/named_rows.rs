//! Which one row of a register a form is about, by what stands in its own text: a number, a number behind the
//! name of its column, or what the row is called.

use std::collections::BTreeSet;

use super::{Form, FormScope};
use crate::facts::Facts;
use crate::lexicon::{Language, Lexicon, Name, Sorts, tokens};
use crate::model::Table;
use crate::values;

/// Longer names are sentences, words.
const LONGEST: usize = 8;

/// A line of the form: what stands before its colon, and all of it.
struct FormLine {
    name: Name,
    value: Vec<String>,
    all: Vec<String>,
    text: String,
}

fn plain(text: &str) -> Vec<String> {
    tokens(text, Lexicon::of(Language::English))
}

/// Where a run of words stands in others.
fn places<'w>(words: &'w [String], run: &'w [String]) -> impl Iterator<Item = usize> + 'w {
    let count = (words.len() + 1).saturating_sub(run.len());
    (0..count).filter(move |at| !run.is_empty() && words.get(*at..at + run.len()) == Some(run))
}

/// Whether a cell is a number that begins with letters: `BA 6`, `TW-07`.
fn is_lettered(cell: &str) -> bool {
    let letters = cell.chars().take_while(|c| c.is_alphabetic()).count();
    (1..=6).contains(&letters)
        && cell.ends_with(|c: char| c.is_ascii_digit())
        && cell.chars().count() >= 3
        && values::is_reference(cell)
}

/// Whether a cell is a day or a month, by which rows are found elsewhere.
fn is_time(cell: &str) -> bool {
    values::period(cell).is_some()
        || values::date(cell, values::Order::DayFirst).is_some()
        || values::is_ambiguous(cell)
}

impl FormScope {
    /// The rows that the form's own lines name, where they name one alone of a register; what is bound to
    /// such a row by its number is bound too.
    pub(crate) fn bind_named(&mut self, facts: &Facts<'_>, form: &Form<'_>) {
        let titled = (String::new(), form.titled());
        let lines: Vec<FormLine> = std::iter::once(&titled)
            .chain(form.stated)
            .map(|(name, value)| FormLine {
                name: Name::new(name, self.language),
                value: plain(value),
                all: plain(&format!("{name} {value}")),
                text: format!("{name} {value}"),
            })
            .collect();
        for (number, table) in facts.knowledge.tables.iter().enumerate() {
            let bound = self.rows.iter().any(|(other, _)| *other == number);
            if bound || !self.allows(table.document) || facts.about(table.document).overtaken {
                continue;
            }
            let mut found = BTreeSet::new();
            for column in 0..table.header.len() {
                let named = NamedColumn::new(facts, number, table, column);
                found.extend(lines.iter().flat_map(|line| named.rows(line, self.language)));
            }
            if let [row] = found.into_iter().collect::<Vec<_>>()[..] {
                self.rows.insert((number, row));
                let first = table.rows.get(row).and_then(|row| row.cells.first());
                self.references
                    .extend(first.filter(|cell| values::is_distinctive(cell)).cloned());
            }
        }
    }
}

/// A column whose cells may name their rows.
struct NamedColumn<'t> {
    table: &'t Table,
    column: usize,
    header: Vec<String>,
    name: &'t Name,
    /// Whether no two rows have the same in it.
    telling: bool,
}

impl<'t> NamedColumn<'t> {
    fn new(facts: &'t Facts<'_>, number: usize, table: &'t Table, column: usize) -> Self {
        let header = facts
            .headers
            .get(number)
            .and_then(|headers| headers.get(column))
            .copied();
        let mut cells: Vec<&str> = table
            .rows
            .iter()
            .filter_map(|row| row.cells.get(column))
            .map(String::as_str)
            .filter(|cell| !cell.is_empty())
            .collect();
        let count = cells.len();
        cells.sort_unstable();
        cells.dedup();
        NamedColumn {
            table,
            column,
            header: plain(table.header.get(column).map(String::as_str).unwrap_or_default()),
            name: facts.name(header.unwrap_or(usize::MAX)),
            telling: cells.len() == count && count > 1,
        }
    }

    /// The rows that a line names by this column.
    fn rows(&self, line: &FormLine, language: Language) -> Vec<usize> {
        let cells = self.table.rows.iter().enumerate();
        let cells = cells.filter_map(|(at, row)| Some((at, row.cells.get(self.column)?.trim())));
        // What a cell is costs more to tell than whether the line has it.
        cells
            .filter(|(_, cell)| !cell.is_empty())
            .filter(|(_, cell)| self.telling && self.numbers(line, cell) || self.calls(line, cell, language))
            .filter(|(_, cell)| !values::is_filler(cell) && !is_time(cell))
            .map(|(at, _)| at)
            .collect()
    }

    /// Whether a line has a row's number, or a number right behind the column's name.
    fn numbers(&self, line: &FormLine, cell: &str) -> bool {
        let listed = self.column == 0 || self.name.sorts.has(Sorts::NUMBER);
        let figure = || cell.bytes().any(|byte| byte.is_ascii_digit()) && values::is_reference(cell);
        let changes = self.name.has("revision") || self.name.has("version");
        // What a cell is costs more to tell than whether the line has its figures.
        let mut figures = cell
            .split(|c: char| !c.is_ascii_digit())
            .filter(|figure| !figure.is_empty());
        if !figures
            .next_back()
            .is_some_and(|figure| line.text.contains(figure))
        {
            return false;
        }
        let lettered = listed && is_lettered(cell);
        let figured = !changes && !self.header.is_empty() && figure();
        if !lettered && !figured {
            return false;
        }
        let run = plain(cell);
        let headed = |at: usize| line.all.get(..at).unwrap_or_default().ends_with(&self.header);
        let mut found = places(&line.all, &run);
        found.any(|at| lettered || headed(at))
    }

    /// Whether a line says what a row is called, under the name of its column: all of its words are the
    /// cell's.
    fn calls(&self, line: &FormLine, cell: &str, language: Language) -> bool {
        let related = self.name.content.iter().any(|word| line.name.has(word));
        if !related || line.value.len() > LONGEST {
            return false;
        }
        let (said, cell) = (
            Name::new(&line.value.join(" "), language),
            Name::new(cell, language),
        );
        said.content.len() > 1 && said.content.iter().all(|word| cell.has(word))
            || cell.content.len() > 1 && cell.content.iter().all(|word| said.has(word))
    }
}

#[cfg(test)]
mod tests {
    use crate::answers::tests::{answers, label, values_stating, vault};

    const REGISTER: &str = "# Temporary works register
        | Section | Week | Element | Check category | Risk class | Designer |
        | BA 5 | 29 | Deck of span 1, west | 1 | Low | Marlow |
        | BA 6 | 32 | Deck of span 2, east | 2 | Medium | Fennimore |
        | BA 60 | 35 | Parapets of span 2, east | 3 | High | Marlow |";

    fn categories(stated: &[(&str, &str)], asks: &[&str]) -> Vec<String> {
        let vault = vault(&[("register.csv", REGISTER)]);
        let asks: Vec<_> = asks.iter().map(|name| label(name)).collect();
        values_stating(&vault, "Temporary works brief", stated, &asks)
    }

    #[test]
    fn a_line_names_the_row_by_its_number_its_column_or_its_name() {
        let asks = [
            "Temporary works check category",
            "Implementation of the bridge",
            "Risk",
        ];
        for stated in [
            ("", "This brief is for section BA 6."),
            ("", "The works are done in week 32."),
            ("Element concerned", "deck span 2"),
        ] {
            assert_eq!(categories(&[stated], &asks), ["2", "", ""], "{stated:?}");
        }
    }

    #[test]
    fn a_list_of_subcontractors_says_nothing_of_the_contract_or_the_contractor() {
        let list = "# Subcontractors
            | Trade | Subcontractor | Registration no. | Contract sum |
            | Railings | Bremke | 83020477 | 84,930.00 |
            | Piles | Geest | 51266091 | 318,400.00 |";
        let vault = vault(&[("subcontractors.csv", list)]);
        let mut below = label("Registration no.");
        below.block = vec!["Contractor".into()];
        let mut own = label("Registration no.");
        own.block = vec!["Subcontractor".into()];
        let asks = [label("Contract sum"), below, own];
        let found = answers(&vault, "Request", &[("Trade", "Railings")], &asks, &[]);
        let texts = found
            .fields
            .into_iter()
            .map(|outcome| outcome.value.map(|value| value.text));
        assert_eq!(
            texts.collect::<Vec<_>>(),
            [None, None, Some("83020477".to_owned())]
        );
    }

    #[test]
    fn two_rows_that_fit_are_neither() {
        let asks = ["Temporary works check category"];
        for stated in [
            ("", "This brief is for sections BA 5 and BA 6."),
            ("", "The works of BA 6 are done in week 29."),
            ("Element concerned", "span 2 east"),
            ("", "The works take 32 days."),
            ("Remark", "deck span 2"),
        ] {
            assert_eq!(categories(&[stated], &asks), [""], "{stated:?}");
        }
    }
}
