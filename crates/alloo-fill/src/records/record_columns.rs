//! The one column of a record that answers where none is named, and the one cell that a row and a column tell.

use std::collections::BTreeSet;

use super::like_columns::tells_apart;
use crate::accounting::suitable::{sorts_agree, suits};
use crate::accounting::{Accounting, Fit};
use crate::candidates::Candidate;
use crate::candidates::joining_words::joins;
use crate::facts::{CellRef, KEY_CELLS, table_words, without_brackets};
use crate::lexicon::{self, Class, Language, Lexicon, Name, Sorts, is_currency};
use crate::model::Table;
use crate::slots::Asked;
use crate::values;

/// The word in names for a share of a hundred.
const PERCENT: &str = "percent";

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

    /// The column of the form's month in a table that has a column for each month: "October" in the report of it.
    pub(crate) fn of_own_month(&self, spot: (usize, usize, usize)) -> Option<usize> {
        let (_, own) = self.scope.period?;
        let table = self.facts.knowledge.tables.get(spot.0)?;
        let year = self.scope.period.map(|(year, _)| year);
        // Which month a header is, and of which year where it says that.
        let month = |header: &String| {
            values::period(header)
                .map(|(year, month)| (Some(year), month))
                .or_else(|| lexicon::month(header.trim()).map(|month| (None, month)))
        };
        let others = (0..table.header.len()).filter(|column| *column != spot.2);
        let months: Option<Vec<_>> = others
            .map(|column| Some((column, table.header.get(column).and_then(month)?)))
            .collect();
        let months = months.filter(|months| months.len() > 1)?;
        let mine = |(_, (said, month)): &&(usize, (Option<i16>, i8))| {
            *month == own && said.is_none_or(|said| Some(said) == year)
        };
        let mut found = months.iter().filter(mine);
        let (column, _) = found.next().filter(|_| found.next().is_none())?;
        Some(*column)
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
        if asked.row.is_empty() || asked.column.is_empty() && asked.column.unit.is_none() {
            return;
        }
        self.by_row_called(asked, &asked.row, out);
        // The nearest words may say more of what the first cell names: pump, its maker, its model.
        let words = |text: &&String| text.chars().any(char::is_alphabetic);
        let first = asked
            .row_texts
            .iter()
            .find(words)
            .filter(|first| **first != asked.row);
        if let Some(first) = first.filter(|_| out.is_empty()) {
            self.by_row_called(asked, first, out);
        }
    }

    fn by_row_called(&self, asked: &Asked, called: &str, out: &mut Vec<Candidate<'k>>) {
        let facts = self.facts;
        let told = called.bytes().any(|byte| byte.is_ascii_digit());
        let headed = self.keyed_rows(called);
        for rows in headed.chunk_by(|one, other| one.0 == other.0) {
            let Some((number, table)) = rows.first().and_then(|(number, ..)| {
                let table = facts.knowledge.tables.get(*number)?;
                Some((*number, table))
            }) else {
                continue;
            };
            if self.is_passed(table.document) || !self.scope.allows(table.document) || table.rows.len() < 2 {
                continue;
            }
            let rows = rows.iter().map(|(_, row, key)| (*row, *key)).collect();
            let Some((row, key)) = self.own_of((number, table), &asked.row_texts, rows) else {
                continue;
            };
            // "Self-checked range" in a record of self-checks is its range.
            let around = table_words(facts, table);
            let bare = self.without_matter(&asked.column, &around);
            // "Name" over a column is no amount's.
            let header = |column: usize| {
                facts
                    .headers
                    .get(number)?
                    .get(column)
                    .map(|header| facts.name(*header))
            };
            let named = asked.column.sorts.has(Sorts::NAME);
            let sorted =
                |name: &Name| name.sorts == asked.column.sorts || named && name.sorts.has(Sorts::NAME);
            let alike = |column: &usize| {
                !asked.column.content.is_empty()
                    || header(*column).is_some_and(|name| name.content.is_empty() && sorted(name))
            };
            let fuller = self.fuller_column(asked, (number, row), &around);
            let spelled = self.spelled_column(asked, number);
            let first = out.len();
            for column in (0..table.header.len()).filter(|column| *column != key && alike(column)) {
                let before = out.len();
                self.add_cell(asked, &asked.column, (number, row, column), out);
                if out.len() == before && !bare.is_empty() && bare.words.len() < asked.column.words.len() {
                    self.add_cell(asked, &bare, (number, row, column), out);
                }
                if out.len() == before && fuller == Some(column) {
                    let name = header(column).cloned().unwrap_or_default();
                    self.add_cell(asked, &name, (number, row, column), out);
                    for candidate in out.iter_mut().skip(before).filter(|_| name.has(PERCENT)) {
                        candidate.unit = candidate.unit.take().or_else(|| asked.column.unit.clone());
                    }
                }
                let exact = out.get(before).is_none_or(|one| one.fit <= Fit::Exact);
                let other = spelled.is_some_and(|spelled| spelled != column);
                if !(told || exact) || other {
                    out.truncate(before);
                }
                for candidate in out.iter_mut().skip(before).filter(|_| spelled.is_some()) {
                    candidate.fit = Fit::Verbatim;
                }
            }
            if out.len() == first {
                self.add_listed(asked, (number, row, key), out);
            }
            if out.len() == first
                && let Some(column) = self.family_column(&asked.column, (number, row), &around)
                && column != key
                && let Some(name) = header(column)
            {
                self.add_in_context(asked, name, (number, row, column), out);
            }
        }
    }

    /// Of several columns that mean the same the one that is spelled as the slot's: "bisher" beside "kumuliert".
    fn spelled_column(&self, asked: &Asked, number: usize) -> Option<usize> {
        let headers = self.facts.headers.get(number)?;
        let names = || headers.iter().map(|header| self.facts.name(*header));
        let same = |name: &&Name| !name.content.is_empty() && name.content == asked.column.content;
        let plain = |text: &str| -> Vec<String> {
            let words = text.split(' ').map(str::to_owned);
            words.filter(|word| !is_currency(word)).collect()
        };
        let own = plain(&asked.column.plain);
        let mut spelled = names()
            .enumerate()
            .filter(|(_, name)| same(name) && plain(&name.plain) == own);
        let (column, _) = spelled.next().filter(|_| spelled.next().is_none())?;
        (names().filter(same).count() > 1).then_some(column)
    }

    /// The rows that are called as a slot's row, by table: as it is spelled, or else by its words.
    fn keyed_rows(&self, asked: &str) -> Vec<CellRef> {
        let facts = self.facts;
        let name = Name::new(asked, self.scope.language);
        // A unit in the brackets is one of what is asked.
        let plain = match name.unit {
            Some(_) => "",
            None => without_brackets(asked),
        };
        let is = |cell: &&str| {
            values::same(cell, asked)
                || !plain.is_empty()
                    && (values::same(cell, plain) || values::same(without_brackets(cell), plain))
        };
        // "Strength (MPa)" may stand there as "Strength MPa".
        let united = name
            .unit
            .as_ref()
            .map_or_else(Vec::new, |_| with_unit_bare(asked));
        let is = |cell: &&str| is(cell) || united.iter().any(|text| values::same(cell, text));
        let mut texts = vec![asked];
        texts.extend(Some(plain).filter(|plain| !plain.is_empty()));
        texts.extend(united.iter().map(String::as_str));
        let column = |(number, at): (usize, usize)| {
            let cells = (0..KEY_CELLS).map(|column| facts.cell((number, at, column)));
            cells
                .enumerate()
                .find(|(_, cell)| is(cell))
                .map(|(column, _)| (number, at, column))
        };
        let mut rows: Vec<CellRef> = facts.rows_headed(&texts).into_iter().filter_map(column).collect();
        rows.extend(self.coded_rows(asked));
        rows.extend(self.weekday_rows(asked));
        if name.unit.is_some() {
            return rows;
        }
        let words = name.words.into_iter().filter(|word| word != "less").collect();
        let named = Name::of(words, None, Lexicon::of(Language::English)).key();
        let known: BTreeSet<usize> = rows.iter().map(|(table, ..)| *table).collect();
        let others = facts
            .records(&named)
            .iter()
            .filter(|(table, _, column)| *column < KEY_CELLS && !known.contains(table));
        rows.extend(others);
        rows.sort_unstable();
        rows.dedup_by_key(|(table, row, _)| (*table, *row));
        rows
    }

    /// The rows that are called by their first two cells, "03 Kappen", where the second may say more: "01 Site
    /// facilities" is "Site facilities, traffic management".
    fn coded_rows(&self, asked: &str) -> Vec<CellRef> {
        let facts = self.facts;
        let Some((code, rest)) = asked.trim().split_once(char::is_whitespace) else {
            return Vec::new();
        };
        let code = code.trim_end_matches(['.', ')', ':']);
        let short = (1..=6).contains(&code.chars().count()) && !code.chars().any(char::is_lowercase);
        let asked = Name::new(rest, self.scope.language);
        if !short || asked.content.is_empty() {
            return Vec::new();
        }
        let named = |(number, at): &(usize, usize)| {
            let table = facts.knowledge.tables.get(*number);
            let language = table.map(|table| facts.about(table.document).language);
            let name = Name::new(facts.cell((*number, *at, 1)), language.unwrap_or_default());
            values::same(facts.cell((*number, *at, 0)), code)
                && name.words.starts_with(&asked.words)
                && asked.unit == name.unit
        };
        let rows = facts.rows_headed(&[code]).into_iter().filter(named);
        rows.map(|(number, at)| (number, at, 1)).collect()
    }

    /// Of rows that are called the same the one of the form's own part of the works and project.
    fn own_of(
        &self,
        (number, table): (usize, &Table),
        texts: &[String],
        mut rows: Vec<(usize, usize)>,
    ) -> Option<(usize, usize)> {
        let language = self.facts.about(table.document).language;
        rows.retain(|(row, _)| {
            !self.scope.strange_rows.contains(&(number, *row))
                && !self.scope.is_row_of_other_part(table, *row, language)
        });
        self.keep_own_place(number, &mut rows);
        self.keep_own_day(number, &mut rows);
        // Of pumps of two trains the one of the form's own train.
        let has = |row: usize, text: &str| {
            let cells = table.rows.get(row).into_iter().flat_map(|row| &row.cells);
            cells.into_iter().any(|cell| values::same(text, cell))
        };
        let said = |row: usize| texts.iter().all(|text| has(row, text));
        if rows.len() > 1 && texts.len() > 1 && rows.iter().any(|(row, _)| said(*row)) {
            rows.retain(|(row, _)| said(*row));
        }
        if rows.len() > 1 {
            let things = &self.scope.things;
            rows.retain(|(row, _)| things.iter().any(|thing| has(*row, thing)));
        }
        match rows.as_slice() {
            [only] => Some(*only),
            _ => None,
        }
    }

    /// What heads the slot's column without the words for what a table is about, and for what the form is: "Reading
    /// at handover" in a handover certificate.
    fn without_matter(&self, column: &Name, around: &BTreeSet<String>) -> Name {
        let without = |other: &dyn Fn(&String) -> bool| {
            let left = column.words.iter().filter(|word| !other(word)).cloned();
            Name::of(
                left.collect(),
                column.unit.clone(),
                Lexicon::of(Language::English),
            )
        };
        let bare = without(&|word| around.contains(word));
        let titled = |word: &String| self.scope.titled.contains(word);
        let less = without(&|word| titled(word) || joins(word));
        let least = without(&|word| titled(word) || joins(word) || around.contains(word));
        let told = bare.content.iter().any(titled);
        if told && !least.content.is_empty() {
            least
        } else if told && !less.content.is_empty() {
            less
        } else {
            bare
        }
    }

    /// The one column that is called as what is asked, but for words that the table's title says: "Serial no." is
    /// "Meter serial no." among meter readings.
    fn fuller_column(
        &self,
        asked: &Asked,
        (number, row): (usize, usize),
        around: &BTreeSet<String>,
    ) -> Option<usize> {
        let headers = self.facts.headers.get(number)?;
        let what = &asked.column;
        let rate = what
            .unit
            .as_deref()
            .is_some_and(|unit| matches!(unit, "%" | PERCENT));
        // What a name says besides that it is for the form's own period.
        let besides = |name: &Name| -> Option<Vec<String>> {
            let words = besides_own_period(name)?.into_iter();
            Some(words.filter(|word| !around.contains(word)).collect())
        };
        let fits = |column: &usize| {
            let Some(name) = headers.get(*column).map(|header| self.facts.name(*header)) else {
                return false;
            };
            let mut extra = name
                .content
                .iter()
                .filter(|word| !what.content.contains(word))
                .peekable();
            let value = self.facts.cell((number, row, *column));
            // "This claim" is "This month" in a claim by months.
            if let (Some(asked_besides), Some(said_besides)) = (besides(what), besides(name)) {
                let same = asked_besides == said_besides;
                return same
                    && (said_besides.is_empty() || what.unit == name.unit)
                    && sorts_agree(asked, what, name, value);
            }
            !what.content.is_empty()
                && what.content.iter().all(|word| name.content.contains(word))
                && extra.peek().is_some()
                && extra.all(|word| around.contains(word) && !tells_apart(word) || rate && word == PERCENT)
                && sorts_agree(asked, what, name, value)
                && suits(what, value)
        };
        let mut found = (0..headers.len()).filter(fits);
        found.next().filter(|_| found.next().is_none())
    }
}

/// A text without the brackets around its unit, close behind its words and parted from them.
fn with_unit_bare(text: &str) -> Vec<String> {
    let bare = |instead: &str| {
        let text = text.replace(['(', '（'], instead).replace([')', '）'], "");
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    ["", " "].into_iter().map(bare).collect()
}

/// What a name says besides that it is for the form's own period; nothing where it is not: "Value this month".
fn besides_own_period(name: &Name) -> Option<Vec<String>> {
    const SAID: [&str; 6] = [
        "este periodo",
        "este mes",
        "esta acta",
        "presente acta",
        "ce mois",
        "cette periode",
    ];
    let plain = format!(" {} ", name.plain);
    let own = name.has("this") || SAID.iter().any(|said| plain.contains(&format!(" {said} ")));
    let spans = |word: &String| {
        lexicon::any(Class::Period, word)
            || matches!(word.as_str(), "this" | "month" | "period" | "periodo" | "periode")
            || lexicon::any(Class::Record, word)
    };
    let others = name.content.iter().filter(|word| !spans(word)).cloned();
    own.then(|| others.collect())
}

#[cfg(test)]
mod tests {
    use crate::answers::tests::{answers, cell, label, values, vault};
    use crate::model::{CellPlace, Slot};

    fn asked(title: &str, documents: &[(&str, &str)], cells: &[(&str, &str)]) -> Vec<String> {
        let vault = vault(documents);
        let slots: Vec<Slot> = cells.iter().map(|(row, column)| cell(row, column)).collect();
        values(&vault, title, &slots)
    }

    #[test]
    fn the_unit_over_a_table_is_that_of_its_cells() {
        let vault = vault(&[(
            "progress.csv",
            "# Progress
            | Item | Planned % | Actual % |
            | Footings | 98.0 | 95.5 |
            | Columns | 60.0 | 52.5 |",
        )]);
        let ask = |over: &str| {
            let slot = Slot {
                block: vec![over.to_owned()],
                ..cell("Footings", "Actual")
            };
            let found = answers(&vault, "Weekly report", &[], &[slot], &[]).fields;
            found.into_iter().find_map(|one| Some(one.value?.text))
        };
        assert_eq!(ask("2. Progress (%)").as_deref(), Some("95.5"));
        assert_eq!(ask("2. Progress (m)"), None);
    }

    #[test]
    fn a_row_is_found_by_its_first_words_and_by_the_forms_own_number() {
        let list = "# Equipment
            | Code | Equipment | Maker | Model | Serial no. | Train |
            | P-11 | Feed pump | Marlow | FP-6 | 44-071 | TR-01 |
            | P-21 | Feed pump | Marlow | FP-6 | 44-085 | TR-02 |
            | X-21 | Heat exchanger | Quay | HX-3 | 9-318 | TR-02 |";
        let vault = vault(&[("equipment.csv", list)]);
        let mut pump = cell("Marlow", "Serial no.");
        let mut other = cell("Quay", "Serial no.");
        for (slot, texts) in [
            (&mut pump, ["Feed pump", "Marlow"]),
            (&mut other, ["Feed pump", "Quay"]),
        ] {
            slot.cell = slot.cell.take().map(|place| CellPlace {
                row_texts: texts.map(str::to_owned).to_vec(),
                ..place
            });
        }
        let slots = [pump, other];
        let of = |title: &str| {
            let found = answers(&vault, title, &[], &slots, &[]).fields.into_iter();
            found
                .map(|one| one.value.map_or_else(String::new, |value| value.text))
                .collect::<Vec<_>>()
        };
        assert_eq!(of("Handover of train TR-02")[0], "44-085");
        assert_eq!(of("Handover of train TR-01")[0], "44-071");
        assert_eq!(of("Handover of the trains")[0], "");
    }

    const READINGS: &str = "# Meter readings
        | Plot | Supply | Meter serial no. | Reading |
        | 13 | Gas | G4A5510220 | 00012 |
        | 14 | Gas | G4A5510236 | 00018 |
        | 14 | Heat | H4A5510236 | 00044 |";

    #[test]
    fn the_row_is_that_of_the_forms_own_plot_and_the_column_may_say_more() {
        let cells = [
            ("Gas", "Serial no."),
            ("Gas", "Reading at handover"),
            ("Gas", "Test no."),
        ];
        let ask = |title: &str| asked(title, &[("meter-readings.csv", READINGS)], &cells);
        assert_eq!(
            ask("Home handover certificate – Plot 14"),
            ["G4A5510236", "00018", ""]
        );
        assert_eq!(
            ask("Home handover certificate"),
            ["", "", ""],
            "of which plot is not said"
        );
    }

    #[test]
    fn the_number_of_another_sort_of_certificate_is_not_the_forms_own() {
        let tests = "# Air permeability report
            | Plot | Result | Certificate |
            | 13 | 4.10 | AT-2217/13 |
            | 14 | 3.87 | AT-2217/14 |";
        let vault = vault(&[("air-permeability-report.pdf", tests)]);
        let ask = |title: &str| {
            let found = answers(&vault, title, &[], &[label("Certificate no.")], &[]).fields;
            let text = |outcome: crate::slots::slot_outcome::Outcome| outcome.value.map(|value| value.text);
            found.into_iter().find_map(text)
        };
        assert_eq!(
            ask("Air permeability certificate – Plot 14").as_deref(),
            Some("AT-2217/14")
        );
        assert_eq!(ask("Home handover certificate – Plot 14"), None);
    }

    #[test]
    fn what_tells_columns_apart_is_not_taken_for_the_tables_matter() {
        let programme = "# Programme
            | Activity | Planned start | Planned end | Actual start |
            | Base slab | 2025-03-03 | 2025-04-11 | 2025-03-10 |
            | Ground floor | 2025-04-14 | 2025-05-30 | 2025-04-22 |";
        let cells = [("Base slab", "Actual start"), ("Base slab", "Actual end")];
        let found = asked("Minutes", &[("programme.csv", programme)], &cells);
        assert_eq!(found, ["10 March 2025", ""]);
    }

    #[test]
    fn this_claim_is_this_month_and_rows_are_called_by_their_words() {
        let claim = "# Summary
            | Head | Certified before | Value to date | This month |
            | Dayworks | 21340 | 21900 | 560 |
            | Retention | 10990 | 11934 | 944 |";
        let cells = [
            ("Daywork", "This claim"),
            ("Less retention", "This claim"),
            ("Gross", "This claim"),
        ];
        let found = asked("Payment claim 9", &[("Claim 9 workbook.xlsx", claim)], &cells);
        assert_eq!(found, ["560", "944", ""]);
    }

    #[test]
    fn a_share_is_one_with_its_sign_in_brackets_or_without() {
        let welds = "# Welding
            | System | Joints | Pass rate% |
            | Main steam | 96 | 98.1 |
            | Feed water | 142 | 99.2 |";
        let found = asked(
            "Weekly report",
            &[("welding.csv", welds)],
            &[("Main steam", "Pass rate (%)")],
        );
        assert_eq!(found, ["98.1"]);
    }

    #[test]
    fn rows_are_called_by_their_first_two_cells_and_columns_as_they_are_spelled() {
        let account = "# State of account
            | Title | Works | Cumulative EUR | Till date EUR | Addition EUR |
            | 01 | Site facilities, traffic management | 284,000.00 | 270,000.00 | 14,000.00 |
            | 02 | Concrete repair | 1,012,400.00 | 918,600.00 | 93,800.00 |
            | 03 | Copings | 598,750.00 | 512,300.00 | 86,450.00 |";
        let cells = [
            ("01 Site facilities", "Addition"),
            ("03 Copings", "Cumulative"),
            ("03 Copings", "Till date"),
            ("03 Concrete repair", "Addition"),
            ("02 Concrete repair and copings", "Addition"),
        ];
        let found = asked("Invoice sheet", &[("state.xlsx", account)], &cells);
        assert_eq!(found, ["€14,000.00", "€598,750.00", "€512,300.00", "", ""]);
    }

    #[test]
    fn the_total_of_the_work_is_the_accounts() {
        let account = "# Schedule of values
            Total this period: 2,358,540.00
            | Division | Previous | This period |
            | Finishes | 1,000.00 | 2,000.00 |
            | Roofing | 4,000.00 | 5,000.00 |";
        let cells = [
            ("Total value of work", "This month"),
            ("Total value of labour", "This month"),
        ];
        let found = asked("Monthly return", &[("values.xlsx", account)], &cells);
        assert_eq!(found, ["2,358,540.00", ""]);
    }

    #[test]
    fn a_trade_is_asked_for_by_its_name_alone_in_the_report_of_a_month() {
        let labour = "# Operatives a day
            | Trade | September | October |
            | Electricians | 3 | 7 |
            | Scaffolders (Ridgeline) | 4 | 6 |
            | Masons | 5 | 5 |";
        let vault = vault(&[("labour.xlsx", labour)]);
        let asks = [label("Electricians"), label("Scaffolders"), label("Plasterers")];
        let ask = |title: &str| values(&vault, title, &asks);
        assert_eq!(ask("Monthly report October 2025"), ["7", "6", ""]);
        assert_eq!(ask("Report"), ["", "", ""], "of which month is not said");
    }

    #[test]
    fn a_column_may_be_called_otherwise_but_for_a_word_of_both() {
        let progress = "# Progress
            | Activity | Planned % | Actual % |
            | Truss repairs | 50 | 30 |
            | Works as a whole | 48 | 46 |";
        let cells = [
            ("Truss repairs", "Achieved %"),
            ("Whole works", "Achieved %"),
            ("Truss repairs", "Achieved (m)"),
        ];
        let found = asked("Report", &[("progress.csv", progress)], &cells);
        assert_eq!(found, ["30", "46", ""]);
    }

    #[test]
    fn what_was_before_is_so_whatever_paper_it_was_in() {
        let quantities = "# Quantities
            | Item | Work | Accumulated previous | Present | Accumulated |
            | 1.1 | Excavation in tunnel | 58240 | 4862 | 63102 |
            | 1.2 | Sprayed concrete | 8731 | 398 | 9129 |";
        let cells = [
            ("Sprayed concrete", "Qty previous account (accumulated)"),
            ("Sprayed concrete", "Qty previous notice (accumulated)"),
        ];
        let found = asked("Account no. 14", &[("quantities.csv", quantities)], &cells);
        assert_eq!(found, ["8731", ""]);
    }

    #[test]
    fn this_period_is_that_of_the_paper_at_hand() {
        let quantities = "# Cantidades
            | Ítem | Descripción | Acumulado anterior | Presente acta | Acumulado | Valor presente acta $ |
            | 1.1 | Excavación en túnel | 58240 | 4862 | 63102 | 2004602 |
            | 1.2 | Concreto lanzado con fibra | 8731 | 398 | 9129 | 511784 |";
        let cells = [
            ("Excavación en túnel", "Cant. este período"),
            ("Excavación en túnel", "Valor este período $"),
            ("Excavación en túnel", "Cant. período anterior"),
            ("Excavación en túnel", "Retención este período $"),
        ];
        let found = asked(
            "Acta de obra mensual No. 14",
            &[("Cantidades.xlsx", quantities)],
            &cells,
        );
        assert_eq!(found[0], "4862");
        assert!(
            found[1].contains("2004602") || found[1].contains("2.004.602"),
            "{found:?}"
        );
        assert_eq!(found[3], "");
    }
}
