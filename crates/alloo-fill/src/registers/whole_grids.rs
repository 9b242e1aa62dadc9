//! Grids of a form that one table of the documents answers as a whole: all of their columns, and several of the rows
//! that they name already. A row may be called there at more length, or by its day.

use std::collections::BTreeMap;

use super::TableAnswer;
use super::columns::Asks;
use super::unit_unsaid::add_units;
use crate::accounting::suitable;
use crate::deciding::Deciding;
use crate::facts::KEY_CELLS;
use crate::lexicon::{Class, Language, Lexicon, Name};
use crate::model::{Records, Schedule, Slot, SlotKind, Value, is_row_number};
use crate::slots::slot_outcome::{BY_HAND, NOT_FOUND, Outcome, described};
use crate::values;

/// A grid of so many columns at least that are found in a table.
const COLUMNS: usize = 2;
/// So many rows at least of those a grid names are found in its table.
const ROWS: usize = 2;

/// Words with which it is said which one a thing is, behind it.
const BEHIND: [&str; 18] = [
    "to", "from", "of", "in", "at", "on", "for", "with", "under", "bis", "von", "mit", "im", "am", "auf",
    "für", "zu", "unter",
];

/// The empty cells of a form's table that have a row and a column.
#[derive(Debug, Default)]
struct FormGrid {
    headers: Vec<String>,
    labels: Vec<String>,
    headings: Vec<String>,
    /// The slot of each cell: its number among the slots, its row and its column.
    cells: Vec<(usize, usize, usize)>,
}

/// Where a text stands in a list, where it is put if it is not there yet.
fn placed(list: &mut Vec<String>, text: &str) -> usize {
    list.iter().position(|one| one == text).unwrap_or_else(|| {
        list.push(text.to_owned());
        list.len() - 1
    })
}

/// The grids among slots.
fn grids(slots: &[Slot]) -> Vec<FormGrid> {
    let mut grids: BTreeMap<(&str, usize), FormGrid> = BTreeMap::new();
    for (number, slot) in slots.iter().enumerate() {
        let cell = slot.cell.as_ref().filter(|_| slot.kind == SlotKind::Cell);
        let Some(cell) = cell.filter(|cell| cell.is_gridded()) else {
            continue;
        };
        let grid = grids.entry((slot.part.as_str(), cell.table)).or_default();
        let row = placed(&mut grid.labels, &cell.row_label);
        let column = placed(&mut grid.headers, &cell.column_header);
        grid.headings = slot.headings.clone();
        grid.cells.push((number, row, column));
    }
    grids.into_values().collect()
}

impl FormGrid {
    /// The grid as a schedule without its first column.
    fn schedule(&self) -> Schedule {
        Schedule {
            headings: self.headings.clone(),
            header: self.headers.clone(),
            ..Schedule::default()
        }
    }
}

/// What a row of a form is called by, and may be called by in a table.
struct RowLabel<'t> {
    text: &'t str,
    name: Name,
    /// The day of the week and the figures of its date, "Monday 30.03".
    day: Option<(i8, [i8; 2])>,
}

impl RowLabel<'_> {
    /// Reads it in a language.
    fn new(text: &str, language: Language) -> RowLabel<'_> {
        let lexicon = Lexicon::of(language);
        let day = || {
            let (first, rest) = text.trim().split_once(char::is_whitespace)?;
            let mut figures = rest
                .split(|c: char| !c.is_ascii_digit())
                .filter(|figure| !figure.is_empty());
            let pair = [figures.next()?.parse().ok()?, figures.next()?.parse().ok()?];
            let plain = rest
                .chars()
                .all(|c| c.is_ascii_digit() || matches!(c, '.' | '/' | '-' | ' '));
            Some((lexicon.weekday(first)?, pair)).filter(|_| plain && figures.next().is_none())
        };
        RowLabel {
            text: text.trim(),
            name: Name::new(text, language),
            day: day(),
        }
    }

    /// Whether a cell calls its row so.
    fn is(&self, cell: &str, language: Language) -> bool {
        let name = || Name::new(cell, language);
        values::same(self.text, cell)
            || !self.name.content.is_empty()
                && self.name.words == name().words
                && self.name.unit == name().unit
    }

    /// Whether a date is the day that the row is of: the day of the week tells which figure is the month.
    fn is_of(&self, date: jiff::civil::Date) -> bool {
        self.day.is_some_and(|(weekday, figures)| {
            let own = [[date.day(), date.month()], [date.month(), date.day()]];
            date.weekday().to_monday_one_offset() == weekday && own.contains(&figures)
        })
    }

    /// Whether a cell calls its row so at more length: "Core to level 19".
    fn begins(&self, cell: &str, language: Language) -> bool {
        let (own, cell) = (self.text.to_lowercase(), cell.trim().to_lowercase());
        let Some(rest) = cell.strip_prefix(&own).filter(|_| !self.name.content.is_empty()) else {
            return false;
        };
        let next = rest.trim_start();
        if next.starts_with([',', ';', '(', '–']) {
            return true;
        }
        // What a thing is of stands behind it in some languages; in others another thing may begin with it.
        let word = next.split_whitespace().next().unwrap_or_default();
        next.len() < rest.len()
            && match language {
                Language::Spanish | Language::French => true,
                Language::Chinese => false,
                _ => BEHIND.contains(&word),
            }
    }
}

impl<'k> Deciding<'_, 'k> {
    /// Fills what is open in grids that one table answers as a whole.
    pub(crate) fn whole_grids(&self, slots: &[Slot], fields: &mut [Option<Outcome>]) {
        for grid in grids(slots) {
            self.whole_grid(&grid, fields);
        }
    }

    fn whole_grid(&self, grid: &FormGrid, fields: &mut [Option<Outcome>]) {
        if grid.headers.len() < COLUMNS || grid.labels.len() < ROWS {
            return;
        }
        let (facts, scope) = (self.accounting.facts, self.accounting.scope);
        // Who has which role is told by the day and the place besides.
        let of_people = |text: &String| {
            let name = Name::new(text, scope.language);
            name.any(Class::Role) || name.any(Class::Party) || facts.is_somebody(&name)
        };
        // What rows count with is looked up with all that is typed in them.
        if grid
            .labels
            .iter()
            .any(|text| of_people(text) || is_row_number(text) && !text.contains('.'))
        {
            return;
        }
        let asks = Asks::new(&grid.schedule(), &[], scope.language);
        let mut answers: Vec<(TableAnswer<'k>, Vec<Option<usize>>)> = self
            .tables_in_scope()
            .filter_map(|(number, table)| self.answer(&asks, number, table))
            .map(|answer| self.with_fuller_column(&asks, answer))
            .filter(is_whole)
            .map(|answer| {
                let rows = self.rows_of_grid(grid, &answer);
                (answer, rows)
            })
            .filter(|(_, rows)| rows.iter().flatten().count() >= ROWS)
            .collect();
        answers.sort_by(|(a, _), (b, _)| b.rank.1.cmp(&a.rank.1).then(a.number.cmp(&b.number)));
        let Some(most) = answers.first().map(|(answer, _)| answer.rank.1) else {
            return;
        };
        let rivals = answers.iter().map(|(answer, _)| answer);
        let rivals = rivals.filter(|answer| answer.rank.1 == most).collect();
        let rivals = self.closest(&asks, rivals);
        let Some(winner) = self.foremost(&rivals) else {
            return;
        };
        let Some((_, rows)) = answers.iter().find(|(answer, _)| answer.number == winner.number) else {
            return;
        };
        let records = self.grid_records(&asks, winner, rows);
        write_cells(&grid.cells, &records, fields, |own, found| {
            own.source != found.source && !values::same(&own.text, &found.text)
        });
        if winner.columns.iter().all(Option::is_some) {
            leave_others(grid, rows, fields);
        }
    }

    /// The answer with a column for the one header that has none: the one that is called as it is and by words of
    /// another header besides, "Amount of the month" for "Amount" beside "Quantity of the month".
    fn with_fuller_column(&self, asks: &Asks, mut answer: TableAnswer<'k>) -> TableAnswer<'k> {
        let facts = self.accounting.facts;
        let open = |column: &Option<usize>| column.is_none();
        let Some(at) = answer.columns.iter().position(open) else {
            return answer;
        };
        let Some(asked) = asks.header.get(at).filter(|name| !name.words.is_empty()) else {
            return answer;
        };
        let beside = |word: &String| {
            let mut others = asks.header.iter().enumerate().filter(|(other, _)| *other != at);
            others.any(|(_, name)| name.words.contains(word))
        };
        let fuller = |name: &Name| {
            let more = || name.words.iter().filter(|word| !asked.words.contains(word));
            asked.words.iter().all(|word| name.words.contains(word))
                && asked.unit == name.unit
                && more().next().is_some()
                && more().all(beside)
        };
        let names = facts.column_names(answer.number);
        let called = |name: &&&Name| asked.words.iter().all(|word| name.words.contains(word));
        let found = names.iter().position(|name| fuller(name));
        let found = found.filter(|said| !answer.columns.contains(&Some(*said)));
        let single = names.iter().filter(called).count() == 1;
        let alone = answer.columns.iter().filter(|column| open(column)).count() == 1;
        if let (Some(slot), Some(said)) = (answer.columns.get_mut(at), found.filter(|_| single && alone)) {
            *slot = Some(said);
            answer.rank.1 += 1;
        }
        answer
    }

    /// For each row of a grid the one row of a table that is called so; where none is, the one that is at more
    /// length.
    fn rows_of_grid(&self, grid: &FormGrid, answer: &TableAnswer<'_>) -> Vec<Option<usize>> {
        let (facts, scope, table) = (self.accounting.facts, self.accounting.scope, answer.table);
        let about = facts.about(table.document);
        let mut rows = self.rows_of_own_part(answer);
        rows.retain(|row| !scope.strange_rows.contains(&(answer.number, *row)));
        // What a row is called by: the cells in front, and the first two of them together, "03 Roof".
        let keys = |row: usize| -> Vec<String> {
            let cells = table.rows.get(row).into_iter().flat_map(|row| &row.cells);
            let keys = cells.enumerate().take(KEY_CELLS);
            let mut keys: Vec<String> = keys
                .filter(|(column, _)| !answer.columns.contains(&Some(*column)))
                .map(|(_, cell)| cell.clone())
                .collect();
            if let [first, second, ..] = keys.as_slice() {
                keys.push(format!("{first} {second}"));
            }
            keys
        };
        let one = |is: &dyn Fn(&str) -> bool| {
            let mut found = rows
                .iter()
                .copied()
                .filter(|row| keys(*row).iter().any(|key| is(key)));
            let first = found.next();
            (first, found.next().is_some())
        };
        let of_label = |text: &String| {
            let label = RowLabel::new(text, scope.language);
            let day = |cell: &str| {
                label.day.is_some() && values::date(cell, about.order).is_some_and(|date| label.is_of(date))
            };
            match one(&|cell| label.is(cell, about.language) || day(cell)) {
                (Some(row), false) => Some(row),
                (Some(_), true) => None,
                (None, _) => match one(&|cell| label.begins(cell, about.language)) {
                    (found, false) => found,
                    _ => None,
                },
            }
        };
        grid.labels.iter().map(of_label).collect()
    }

    /// What a table says in the rows of a grid.
    fn grid_records(&self, asks: &Asks, answer: &TableAnswer<'k>, order: &[Option<usize>]) -> Records {
        let facts = self.accounting.facts;
        let rows: Vec<usize> = order.iter().copied().flatten().collect();
        let mut records = self.records(asks, answer, &rows, order, &[]);
        let names = facts.column_names(answer.number);
        add_units(
            &asks.header,
            (&names, answer.table),
            &answer.columns,
            &mut records,
        );
        for record in &mut records {
            for (value, name) in record.iter_mut().zip(&asks.header) {
                *value = value.take().filter(|value| suitable::suits(name, &value.text));
            }
        }
        records
    }
}

/// Puts records into the open cells of a grid or a list, each a slot, a row and a column of it, where none of the others
/// has a value that differs from its record's.
pub(super) fn write_cells(
    cells: &[(usize, usize, usize)],
    records: &Records,
    fields: &mut [Option<Outcome>],
    differ: impl Fn(&Value, &Value) -> bool,
) {
    let found = |row: usize, column: usize| -> Option<&Value> { records.get(row)?.get(column)?.as_ref() };
    let differs = |(number, row, column): &(usize, usize, usize)| {
        let own = fields
            .get(*number)
            .and_then(|field| field.as_ref()?.value.as_ref());
        own.zip(found(*row, *column))
            .is_some_and(|(own, found)| differ(own, found))
    };
    if cells.iter().any(differs) {
        return;
    }
    for (number, row, column) in cells {
        let Some(Some(field)) = fields.get_mut(*number) else {
            continue;
        };
        let open = field.value.is_none() && field.note != BY_HAND;
        if let Some(value) = found(*row, *column).filter(|_| open) {
            *field = Outcome {
                note: described(&value.source),
                value: Some(value.clone()),
                confidence: 0.9,
            };
        }
    }
}

/// Leaves cells of the rows open that a grid's table does not have, where one row of another list has the same for
/// several of its columns: `Scaffold | Price | Amount` is no contract about scaffolds.
fn leave_others(grid: &FormGrid, rows: &[Option<usize>], fields: &mut [Option<Outcome>]) {
    let value = |number: usize| fields.get(number)?.as_ref()?.value.as_ref();
    let others = || {
        grid.cells
            .iter()
            .filter(|(_, row, _)| rows.get(*row) == Some(&None))
    };
    let twice = |(number, row, column): &&(usize, usize, usize)| {
        let own = value(*number);
        let mut beside = others().filter(|(_, other, at)| other == row && at != column);
        own.is_some() && beside.any(|(other, ..)| value(*other).zip(own).is_some_and(|(one, two)| one == two))
    };
    let twice: Vec<usize> = others().filter(twice).map(|(number, ..)| *number).collect();
    for number in twice {
        if let Some(field) = fields.get_mut(number) {
            *field = Some(Outcome::open(NOT_FOUND));
        }
    }
}

/// Whether a table has all columns of a grid, or all of many but one.
fn is_whole(answer: &TableAnswer<'_>) -> bool {
    let (_, found, strict) = answer.rank;
    let all = answer.columns.len();
    let named = strict >= COLUMNS || strict > 0 && found > COLUMNS && found == all;
    found >= COLUMNS && named && (found == all || found > COLUMNS && found + 1 == all)
}

#[cfg(test)]
mod tests {
    use crate::answers::tests::{cell, values, vault};
    use crate::model::Slot;

    /// The values of a grid of these rows and columns, row by row.
    fn grid(title: &str, documents: &[(&str, &str)], rows: &[&str], columns: &[&str]) -> Vec<String> {
        let cells = |row: &&str| columns.iter().map(|column| cell(row, column)).collect::<Vec<_>>();
        let slots: Vec<Slot> = rows.iter().flat_map(cells).collect();
        let found = values(&vault(documents), title, &slots);
        found.chunks(columns.len()).map(|row| row.join(" | ")).collect()
    }

    #[test]
    fn a_row_may_be_called_at_more_length_in_the_one_table_that_has_all_columns() {
        let status = "# Status
            | Activity | Planned % | Actual % | Forecast finish |
            | Overall | 52 | 48 | 30 July 2025 |
            | Frame to level 9 | 94 | 90 | 17 April 2025 |
            | Roof covering | 12 | 6 | 9 July 2025 |";
        let columns = ["Planned %", "Actual %", "Forecast finish"];
        let asked = |rows: &[&str]| grid("Report", &[("status.csv", status)], rows, &columns);
        assert_eq!(
            asked(&["Overall", "Frame", "Roof"]),
            ["52 | 48 | 30 July 2025", "94 | 90 | 17 April 2025", " |  | "]
        );
        // One row alone does not tell that the table is the grid's.
        assert_eq!(asked(&["Frame", "Roof"]), [" |  | ", " |  | "]);
    }

    #[test]
    fn a_row_may_be_called_by_its_letter_and_its_name() {
        let valuation = "# Summary
            | Bill | Description | Contract amount R | Valued to date R | Valued previous R | Remarks |
            | A | Drainage and kerbs | 24200 | 13310 | 12705 | steady |
            | B | Accommodation of traffic | 11850 | 6517 | 6044 | late |
            | C | Earthworks and layers | 48300 | 27820 | 24610 | steady |";
        let columns = ["Contract amount R", "Value to date R", "Previous R", "Remarks"];
        let rows = ["A Drainage and kerbs", "B Accommodation of traffic"];
        assert_eq!(
            grid(
                "Payment statement",
                &[("valuation.csv", valuation)],
                &rows,
                &columns
            ),
            ["24200 | 13310 | 12705 | steady", "11850 | 6517 | 6044 | late"]
        );
    }

    #[test]
    fn in_spanish_what_a_thing_is_of_stands_behind_it() {
        let offer = "# Oferta de Talleres Uria
            | Partida | Ud. | Medición | Precio | Importe |
            | Zanja drenante con grava | m | 310 | 18,45 | 5.719,50 |
            | Pozos de registro | ud | 6 | 578,00 | 3.468,00 |";
        let register = "# Contratas
            | N.º | Empresa | Trabajo | Importe sin IVA € |
            | 1 | Andamios Sola, S.A. | Andamio | 96.400,00 |
            | 2 | Sondeos Riba, S.L. | Sondeos | 48.000,00 |";
        let documents = [("oferta.csv", offer), ("contratas.csv", register)];
        let columns = ["Ud.", "Medición", "Precio (€)", "Importe (€)"];
        assert_eq!(
            grid(
                "Solicitud",
                &documents,
                &["Zanja drenante", "Pozos", "Andamio"],
                &columns
            ),
            [
                "m | 310 | 18,45 | 5.719,50",
                "ud | 6 | 578,00 | 3.468,00",
                " |  |  | "
            ]
        );
    }

    #[test]
    fn a_day_of_the_week_with_its_figures_is_a_date() {
        let log = "# Presence
            | Day | Weather | Workforce | Hours lost |
            | 2026-03-30 | Fine | 19 | 0 |
            | 2026-03-31 | Wind | 20 | 2 |
            | 2026-04-01 | Rain | 14 | 3 |";
        let columns = ["Weather", "Workforce", "Hours lost"];
        assert_eq!(
            grid(
                "Weekly report",
                &[("log.csv", log)],
                &["Monday 30.03", "Wednesday 01.04", "Friday 31.03"],
                &columns
            ),
            ["Fine | 19 | 0", "Rain | 14 | 3", " |  | "]
        );
    }

    #[test]
    fn a_column_may_be_of_the_month_as_one_beside_it_is() {
        let measured = "# Measured
            | Item | Work | Unit | Quantity of the month | Unit price | Amount of the month |
            | 26.32 | Walls | m3 | 142 | 415.00 | 58,930.00 |
            | 27.10 | Roof | m2 | 315 | 6.20 | 1,953.00 |";
        let asked = |columns: &[&str]| {
            grid(
                "Account",
                &[("measured.csv", measured)],
                &["26.32", "27.10"],
                columns,
            )
            .remove(0)
        };
        assert_eq!(
            asked(&["Work", "Unit", "Quantity of the month", "Unit price", "Amount"]),
            "Walls | m3 | 142 | 415.00 | 58,930.00"
        );
    }
}
