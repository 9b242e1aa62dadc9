//! Lists of a form in which something is typed. Their rows are found again in one table of the documents by what is
//! typed, and what is open in them is what that table says in the columns of the same names.

use super::TableAnswer;
use super::begun_columns::{columns_by_content, columns_by_example};
use super::begun_rows::{Likeness, row_like};
use super::columns::Asks;
use super::whole_grids::write_cells;
use crate::accounting::suitable;
use crate::deciding::Deciding;
use crate::facts::table_words;
use crate::lexicon::{Class, Name, Sorts};
use crate::model::{BegunList, Records, Schedule, Slot, SlotKind};
use crate::slots::slot_outcome::{BY_HAND, Outcome};
use crate::values;

/// A table in which rows of a list are found.
struct FoundList<'k> {
    answer: TableAnswer<'k>,
    /// For each row of the list that of the table.
    rows: Vec<Option<usize>>,
}

/// What is typed in a list, by its rows and the columns that have a header.
fn typed_texts(list: &BegunList) -> Vec<Vec<String>> {
    let text = |cells: &[(usize, String)], column: usize| {
        let found = cells.iter().find(|(at, _)| *at == column);
        found.map(|(_, text)| text.clone()).unwrap_or_default()
    };
    let row = |cells: &[(usize, String)]| list.header.iter().map(|(at, _)| text(cells, *at)).collect();
    list.rows.iter().map(|row_of| row(&row_of.cells)).collect()
}

impl<'k> Deciding<'_, 'k> {
    /// Fills what is open in the lists of a form in which something is typed.
    pub(crate) fn begun_lists(&self, lists: &[BegunList], slots: &[Slot], fields: &mut [Option<Outcome>]) {
        for list in lists {
            self.begun_list(list, slots, fields);
        }
    }

    fn begun_list(&self, list: &BegunList, slots: &[Slot], fields: &mut [Option<Outcome>]) {
        let (facts, scope) = (self.accounting.facts, self.accounting.scope);
        // Each cell: its slot, its row and its column in the list.
        let place = |(number, slot): (usize, &Slot)| {
            let cell = slot.cell.as_ref().filter(|_| slot.kind == SlotKind::Cell)?;
            let own = slot.part == list.part && cell.table == list.table;
            let row = list.rows.iter().position(|row| row.row == cell.row);
            let column = list.header.iter().position(|(at, _)| *at == cell.column);
            Some((number, row.filter(|_| own)?, column?))
        };
        let cells: Vec<(usize, usize, usize)> = slots.iter().enumerate().filter_map(place).collect();
        let open = |(number, ..): &&(usize, usize, usize)| {
            let field = fields.get(*number).and_then(Option::as_ref);
            field.is_some_and(|field| field.value.is_none() && field.note != BY_HAND)
        };
        let open: Vec<(usize, usize, usize)> = cells.iter().filter(open).copied().collect();
        if open.is_empty() || self.is_of_people(list) {
            return;
        }
        let typed = typed_texts(list);
        let schedule = Schedule {
            headings: list.headings.clone(),
            header: list.header.iter().map(|(_, text)| text.clone()).collect(),
            ..Schedule::default()
        };
        let asks = Asks::new(&schedule, &[], scope.language);
        if asks.is_block(&schedule, scope.language) {
            return;
        }
        let mut found: Vec<(usize, FoundList<'k>)> = self
            .tables_in_scope()
            .filter(|(_, table)| !self.accounting.is_passed(table.document))
            .filter_map(|(number, table)| {
                let (names, around) = (facts.column_names(number), table_words(facts, table));
                let (columns, strict) = self.paired(&asks, (table, &names), &around);
                let answer = TableAnswer {
                    number,
                    table,
                    rank: (false, columns.iter().flatten().count(), strict),
                    columns,
                };
                self.found_list(&asks, answer, &typed, list)
            })
            .filter_map(|found| {
                let told = |(_, row, column): &&(usize, usize, usize)| {
                    let row = found.rows.get(*row).copied().flatten();
                    row.is_some() && found.answer.columns.get(*column).copied().flatten().is_some()
                };
                let count = open.iter().filter(told).count();
                (count > 0).then_some((count, found))
            })
            .collect();
        found.sort_by_key(|(count, found)| (std::cmp::Reverse(*count), found.answer.number));
        let Some(most) = found.first().map(|(count, _)| *count) else {
            return;
        };
        let rivals = found.iter().filter(|(count, _)| *count == most);
        let rivals = self.closest(&asks, rivals.map(|(_, found)| &found.answer).collect());
        let Some(winner) = self.foremost(&rivals) else {
            return;
        };
        let Some((_, winner)) = found
            .iter()
            .find(|(_, found)| found.answer.number == winner.number)
        else {
            return;
        };
        let records = self.list_records(&asks, winner, &typed);
        write_cells(&cells, &records, fields, |own, found| {
            !values::same(&own.text, &found.text)
        });
    }

    /// Whether a list is of people by what they do, who are told by the day and the place besides.
    fn is_of_people(&self, list: &BegunList) -> bool {
        let (facts, language) = (self.accounting.facts, self.accounting.scope.language);
        let first = list.header.first().map(|(column, _)| *column);
        let mut labels = list
            .rows
            .iter()
            .flat_map(|row| row.cells.iter().filter(|(at, _)| Some(*at) == first));
        labels.any(|(_, text)| {
            let name = Name::new(text, language);
            name.any(Class::Role) || name.any(Class::Party) || facts.is_somebody(&name)
        })
    }

    /// A table with the rows of the list that are found in it, where that are enough to know it by.
    fn found_list(
        &self,
        asks: &Asks,
        mut answer: TableAnswer<'k>,
        typed: &[Vec<String>],
        list: &BegunList,
    ) -> Option<FoundList<'k>> {
        let scope = self.accounting.scope;
        let mut own = self.rows_of_own_part(&answer);
        own.retain(|row| !scope.strange_rows.contains(&(answer.number, *row)));
        let own = self.rows_of_day(&answer, own).ok()?;
        columns_by_content(typed, &own, &mut answer);
        let found: Vec<Option<(Likeness, usize)>> =
            typed.iter().map(|texts| row_like(&answer, texts, &own)).collect();
        let mut rows: Vec<usize> = found.iter().flatten().map(|(_, row)| *row).collect();
        let count = rows.len();
        rows.sort_unstable();
        rows.dedup();
        if rows.len() < count {
            return None;
        }
        let found_rows = || found.iter().flatten().map(|(like, _)| like);
        let told = found_rows().filter(|like| like.telling > 0 || like.same + like.longer > 1);
        let telling = told.count();
        let longer = found_rows().filter(|like| like.longer > 0).count();
        let several = found_rows().any(|like| like.telling > 1 || like.coded > 0);
        let begun = typed
            .iter()
            .filter(|texts| texts.iter().any(|text| !text.is_empty()));
        let begun = begun.count();
        let (_, paired, strict) = answer.rank;
        let known = telling > 1
            // "Pump" for "Centrifugal pump", where columns agree as well.
            || longer > 1 && strict > 1
            || telling == 1 && (begun == 1 || several || strict > 2)
            // Lists that only count their lines are told by their columns.
            || count > 1 && count == begun && strict > 2 && paired * 2 > list.header.len();
        let rows: Vec<Option<usize>> = found.iter().map(|found| found.map(|(_, row)| row)).collect();
        if known {
            self.columns_by_day(list, &mut answer);
            columns_by_example(typed, &rows, &mut answer);
            self.columns_alike(asks, &mut answer);
        }
        known.then_some(FoundList { answer, rows })
    }

    /// What a table says in the rows of a list.
    fn list_records(&self, asks: &Asks, found: &FoundList<'k>, typed: &[Vec<String>]) -> Records {
        let rows: Vec<usize> = found.rows.iter().copied().flatten().collect();
        let mut records = self.records(asks, &found.answer, &rows, &found.rows, typed);
        for record in &mut records {
            for (value, name) in record.iter_mut().zip(&asks.header) {
                // "Still missing" is no number.
                let numbered = |text: &str| {
                    !name.sorts.has(Sorts::NUMBER) || text.contains(|c: char| c.is_ascii_digit())
                };
                let fits =
                    |text: &str| suitable::suits(name, text) && !values::is_filler(text) && numbered(text);
                *value = value.take().filter(|value| fits(&value.text));
            }
        }
        records
    }
}

#[cfg(test)]
mod tests {
    use crate::answers::tests::{lists_filled, vault};

    const PLANT: &str = "# Plant register
        | Unit | Description | Supplier | Last inspection | Hours |
        | SS-1 | Swing stage | Northrig | 12.10.2026 | 7.5 |
        | MH-1 | Hoist | Sterlane | 09.10.2026 | 3 |
        | CP-2 | Compressor | Own | 01.09.2026 | 0 |";

    /// What comes of the open cells of a list: its columns, and its rows with "?" for such a cell.
    fn filled(documents: &[(&str, &str)], header: &[&str], rows: &[&[&str]]) -> Vec<String> {
        lists_filled(&vault(documents), "Daily report", header, rows)
    }

    #[test]
    fn rows_are_found_again_by_what_is_typed_in_them() {
        let header = ["Unit", "Kind", "Supplier", "Inspected", "Hours", "Driver"];
        let rows: [&[&str]; 3] = [
            &["SS-1", "?", "?", "?", "?", "?"],
            &["MH-1", "?", "?", "?", "?", "?"],
            &["ZZ-9", "?", "?", "?", "?", "?"],
        ];
        assert_eq!(
            filled(&[("plant.csv", PLANT)], &header, &rows),
            [
                "SS-1 |  | Northrig | 12.10.2026 | 7.5 | ",
                "MH-1 |  | Sterlane | 09.10.2026 | 3 | ",
                "ZZ-9 |  |  |  |  | "
            ]
        );
    }

    #[test]
    fn a_column_is_told_by_what_is_typed_under_it() {
        let progress = "# Progress
            | Section | Share | Plan, April | Real, April | Plan, May | Real, May |
            | Intake main | 18 | 52 | 47 | 64 | 58 |
            | Clarifiers | 22 | 38 | 36 | 51 | 45 |";
        let header = ["Section", "Planned", "Actual"];
        let rows: [&[&str]; 2] = [&["Intake main", "64", "58"], &["Clarifiers", "?", "?"]];
        assert_eq!(
            filled(&[("progress.csv", progress)], &header, &rows),
            ["Intake main | 64 | 58", "Clarifiers | 51 | 45"]
        );
    }

    #[test]
    fn a_row_that_says_otherwise_is_of_another_record() {
        let remarks = "# Remarks
            | No. | Place | Remark | By | Until |
            | 1 | Roof | Flashing loose | Roy | 03.05.2026 |
            | 2 | Hall | Door jams | Lee | 09.05.2026 |";
        let header = ["No.", "Place", "Remark", "By", "Until"];
        let asked = |places: [&str; 2]| {
            let rows: [&[&str]; 2] = [&["1", places[0], "?", "?", "?"], &["2", places[1], "?", "?", "?"]];
            filled(&[("remarks.csv", remarks)], &header, &rows)
        };
        assert_eq!(
            asked(["Roof", "Hall"]),
            [
                "1 | Roof | Flashing loose | Roy | 03.05.2026",
                "2 | Hall | Door jams | Lee | 09.05.2026"
            ]
        );
        assert_eq!(
            asked(["Stair", "Lift"]),
            ["1 | Stair |  |  | ", "2 | Lift |  |  | "]
        );
    }

    #[test]
    fn what_a_column_counts_until_a_day_is_of_that_month() {
        let measured = "# Measurement
            | Item | Works | Total to 30/04/2025 | May | Total to 31/05/2025 |
            | 201 | Cut in soil | 41260 | 2915 | 44175 |
            | 203 | Fill | 28740 | 3180 | 31920 |";
        let header = ["Item", "Works", "Previous total", "Total"];
        let rows: [&[&str]; 2] = [&["201", "Cut in soil", "?", "?"], &["203", "Fill", "?", "?"]];
        assert_eq!(
            filled(&[("measurement.csv", measured)], &header, &rows),
            ["201 | Cut in soil | 41260 | 44175", "203 | Fill | 28740 | 31920"]
        );
    }
}
