//! Words of a label that say which sort of paper its value is to come from: "Value per data sheet", "Specified",
//! "As tested".

use std::collections::BTreeSet;

use super::Candidate;
use crate::accounting::{Accounting, Fit};
use crate::facts::standing::Standing;
use crate::facts::{Facts, Statement};
use crate::lexicon::{self, Class, Lexicon, Name, tokens};
use crate::slots::Asked;
use crate::slots::column_sides::Side;
use crate::values::{self, Sort};

/// Longer names of rows are sentences, words.
const LONGEST: usize = 8;

impl<'k> Accounting<'_, 'k> {
    /// Whether a word of a label is for the sort of paper that a fact's document is: what is specified is in a
    /// specification, what was measured in a report of tests.
    pub(crate) fn is_source(&self, word: &str, label: &Name, fact: &Statement<'_>) -> bool {
        // The actual completion is that of the works, and not of a test.
        let happens = |word: &String| lexicon::any(Class::Event, word) && Side::of_word(word).is_none();
        let dated = label.words.iter().any(happens)
            || values::sort(&fact.value) == Sort::Date
            || values::is_ambiguous(&fact.value);
        let Some(side) = Side::of_word(word).filter(|_| !dated) else {
            return false;
        };
        let of_side = |document: usize| is_paper_of(self.facts, document, side);
        of_side(fact.document)
            && !values::is_code(&fact.value)
            && self.is_only_or_near(fact.document, &of_side)
    }

    /// Whether a word of a fact's name says of a specification's value only that it is demanded: the required
    /// compaction is the minimum one.
    pub(crate) fn is_bound_demanded(&self, word: &str, label: &Name, document: usize) -> bool {
        let demanded = |word: &String| Side::of_word(word) == Some(Side::Demanded);
        let bound = matches!(word, "minimum" | "maximum");
        let other = label.has("minimum") || label.has("maximum");
        bound
            && !other
            && label.content.iter().any(demanded)
            && is_paper_of(self.facts, document, Side::Demanded)
    }

    /// Whether a data sheet is the only one, or that of the thing that the form is about.
    pub(crate) fn is_own_sheet(&self, document: usize) -> bool {
        // A register of data sheets is none.
        let sheet = |document: usize| {
            let words = &self.facts.about(document).words;
            words.contains("data-sheet") && !words.iter().any(|word| lexicon::any(Class::Layout, word))
        };
        self.is_only_or_near(document, &sheet)
    }

    /// Whether a document is the only one of its sort, or has a word of the form's title or of its row in a register
    /// that the others have not.
    fn is_only_or_near(&self, document: usize, of_sort: &dyn Fn(usize) -> bool) -> bool {
        let (facts, scope) = (self.facts, self.scope);
        let others: Vec<usize> = (0..facts.documents.len())
            .filter(|other| *other != document && scope.allows(*other) && of_sort(*other))
            .filter(|other| facts.about(*other).standing == Standing::Current)
            .collect();
        if others.is_empty() || scope.bound.contains(&document) {
            return true;
        }
        let named: BTreeSet<String> = scope.rows.iter().flat_map(|row| self.row_words(*row)).collect();
        let mut own = facts.about(document).words.iter().filter(|word| {
            let shared = others
                .iter()
                .any(|other| facts.about(*other).words.contains(*word));
            !shared && !lexicon::any(Class::Record, word)
        });
        own.any(|word| scope.title.contains(word) || named.contains(word))
    }

    /// The words of a row of a register.
    fn row_words(&self, (table, row): (usize, usize)) -> Vec<String> {
        let Some(table) = self.facts.knowledge.tables.get(table) else {
            return Vec::new();
        };
        let language = self.facts.about(table.document).language;
        let cells = table
            .rows
            .get(row)
            .map(|row| row.cells.as_slice())
            .unwrap_or_default();
        cells
            .iter()
            .flat_map(|cell| Name::new(cell, language).words)
            .collect()
    }

    /// What a table of tests says in the row that the slot's row is, on the side that its column is for:
    /// "Obtained" beside "Measured", "Required" beside "Limit".
    pub(crate) fn by_side(&self, asked: &Asked, out: &mut Vec<Candidate<'k>>) {
        let facts = self.facts;
        let Some(side) = Side::of(&asked.column).filter(|_| !asked.row.is_empty()) else {
            return;
        };
        for (number, table) in facts.knowledge.tables.iter().enumerate() {
            let allowed = self.scope.allows(table.document) && !self.is_passed(table.document);
            let Some((column, name)) = side_column(facts, number, side).filter(|_| allowed) else {
                continue;
            };
            let Some(row) = self.begun_row(&asked.row, number, column) else {
                continue;
            };
            let before = out.len();
            self.add_cell(asked, name, (number, row, column), out);
            self.take_unit_of_row((number, row), out.get_mut(before..).unwrap_or_default());
            for candidate in out.iter_mut().skip(before) {
                candidate.fit = Fit::Context;
            }
        }
    }

    /// The one row of a table whose first cell is called as a slot's row, or begins so and has the same unit or
    /// goes on with a condition: "Air leakage at 300 Pa".
    fn begun_row(&self, asked: &str, number: usize, column: usize) -> Option<usize> {
        let table = self.facts.knowledge.tables.get(number)?;
        let language = self.facts.about(table.document).language;
        let asked = RowName::new(asked, self.scope.language);
        let begins = |row: &usize| {
            let cell = table.rows.get(*row).and_then(|row| row.cells.first());
            cell.is_some_and(|cell| asked.begins(&RowName::new(cell, language)))
        };
        let mut rows = (0..table.rows.len()).filter(begins);
        rows.next().filter(|_| rows.next().is_none() && column > 0)
    }
}

/// What a row is called, and what stands behind it in brackets.
struct RowName {
    words: Vec<String>,
    unit: String,
}

impl RowName {
    fn new(text: &str, language: lexicon::Language) -> RowName {
        let (name, rest) = match text.rsplit_once(['(', '（']) {
            Some((name, rest)) => (name, rest.trim_end().trim_end_matches([')', '）'])),
            None => (text, ""),
        };
        // "At 300 Pa" and "under 300 Pa" are the same.
        let words = Name::new(name, language).words.into_iter();
        RowName {
            words: words.filter(|word| !lexicon::any(Class::LeadsIn, word)).collect(),
            unit: tokens(rest, Lexicon::of(language)).join(" "),
        }
    }

    /// Whether a row of a table is what this one asks for.
    fn begins(&self, row: &RowName) -> bool {
        let Some(rest) = row.words.strip_prefix(self.words.as_slice()) else {
            return false;
        };
        let fits = !self.words.is_empty() && row.words.len() <= LONGEST;
        let same = self.unit.is_empty() || row.unit.is_empty() || self.unit == row.unit;
        let figure = |word: &String| word.bytes().any(|byte| byte.is_ascii_digit());
        let told = rest.is_empty()
            || !self.unit.is_empty() && self.unit == row.unit && !rest.iter().any(figure)
            || is_condition(rest);
        fits && same && told
    }
}

/// Whether words only say under which load or pressure something was tested.
fn is_condition(words: &[String]) -> bool {
    const LOADS: [&str; 8] = ["k", "pa", "kpa", "mpa", "bar", "mbar", "kn", "c"];
    let figure = |word: &&String| word.bytes().all(|byte| byte.is_ascii_digit());
    let mut units = words.iter().skip_while(figure);
    words.first().is_some_and(|word| figure(&word)) && units.all(|word| LOADS.contains(&word.as_str()))
}

/// The one column of a table that is for a side, with its name.
fn side_column<'f>(facts: &'f Facts<'_>, number: usize, side: Side) -> Option<(usize, &'f Name)> {
    let headers = facts.headers.get(number)?;
    let mut of_side = headers
        .iter()
        .map(|header| facts.name(*header))
        .enumerate()
        .skip(1)
        .filter(|(_, name)| Side::of(name) == Some(side));
    of_side.next().filter(|_| of_side.next().is_none())
}

/// Whether a document is one that says what has to be, or what was found.
fn is_paper_of(facts: &Facts<'_>, document: usize, side: Side) -> bool {
    let words = &facts.about(document).words;
    let any = |list: &[&str]| list.iter().any(|word| words.contains(*word));
    match side {
        Side::Demanded => any(&["specification", "requirement"]),
        Side::Obtained => {
            any(&[
                "test",
                "retest",
                "measurement",
                "commissioning",
                "test-report",
                "analysis",
            ]) && !any(&[
                "plan",
                "program",
                "schedule",
                "request",
                "order",
                "specification",
                "method",
                "itp",
            ])
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::answers::tests::{cell, label, rows, schedule, values_stating, vault};

    fn grid(documents: &[(&str, &str)], cells: &[(&str, &str)]) -> Vec<String> {
        let cells: Vec<_> = cells.iter().map(|(row, column)| cell(row, column)).collect();
        values_stating(&vault(documents), "Approval of a membrane", &[], &cells)
    }

    const SHEET: (&str, &str) = (
        "Data sheet Tarvex 5.pdf",
        "# Tarvex 5\nThickness: 5.2 mm\nMass: 6.1 kg\nEdition: 03/2026",
    );
    const REPORT: (&str, &str) = (
        "Test report PX-17.pdf",
        "# Test report\nReport: PX-17\nPeel strength: 0.78 MPa",
    );

    #[test]
    fn a_column_that_names_a_paper_is_filled_from_that_paper_alone() {
        let cells = [
            ("Thickness", "Value per data sheet"),
            ("Thickness", "As tested"),
            ("Peel strength", "Value according to data sheet"),
            ("Peel strength", "As tested"),
        ];
        assert_eq!(grid(&[SHEET, REPORT], &cells), ["5.2 mm", "", "", "0.78 MPa"]);
        let edition = [label("Data sheet edition"), label("Safety data sheet edition")];
        let asked = values_stating(&vault(&[SHEET, REPORT]), "Approval", &[], &edition);
        assert_eq!(asked, ["03/2026", ""]);
    }

    #[test]
    fn of_several_data_sheets_the_one_of_the_forms_own_thing_counts() {
        let other = ("Data sheet Ombra 2.pdf", "# Ombra 2\nThickness: 3.1 mm");
        let list = (
            "approvals.csv",
            "# Approvals
            | No. | Material | Part |
            | MA-04 | Tarvex 5 | Deck |
            | MA-05 | Ombra 2 | Roof |",
        );
        let papers = vault(&[SHEET, other, list]);
        let asked = |title: &str| {
            let cells = [
                cell("Thickness", "Value per data sheet"),
                cell("Mass", "Value per data sheet"),
            ];
            values_stating(&papers, title, &[], &cells)
        };
        assert_eq!(asked("Approval MA-04"), ["5.2 mm", "6.1 kg"]);
        assert_eq!(asked("Approval MA-05"), ["3.1 mm", ""]);
        assert_eq!(asked("Approval"), ["", ""]);
    }

    #[test]
    fn what_is_demanded_and_what_was_found_have_columns_of_many_names() {
        let table = (
            "Trial run.pdf",
            "# Trial run
            | Parameter | Guaranteed | Measured (mean) |
            | Output of the train (t/h) | 210 | 214.6 |
            | Noise at 3 bar | 80 dB | 77 dB |
            | Strength 7 days | 20 | 24 |",
        );
        let cells = [
            ("Output (t/h)", "Required"),
            ("Output (t/h)", "Obtained"),
            ("Output (kg)", "Obtained"),
            ("Noise under 3 bar", "Test"),
            ("Noise", "Limit"),
            ("Strength", "Result"),
        ];
        assert_eq!(grid(&[table], &cells), ["210", "214.6", "", "77 dB", "80 dB", ""]);
    }

    #[test]
    fn two_columns_of_one_side_are_neither() {
        let table = (
            "Trial run.pdf",
            "# Trial run
            | Parameter | Limit | Specified | Measured |
            | Output | 210 | 220 | 214.6 |
            | Noise | 80 dB | 75 dB | 77 dB |",
        );
        let cells = [
            ("Output", "Guaranteed"),
            ("Output", "Required"),
            ("Output", "Obtained"),
        ];
        assert_eq!(grid(&[table], &cells), ["", "", "214.6"]);
    }

    #[test]
    fn what_is_specified_is_in_the_specification() {
        let papers = [
            (
                "Specification of base course.docx",
                "# Specification\nBearing ratio: 80 %",
            ),
            (
                "Laboratory test.pdf",
                "# Test of base course\nBearing ratio: 94 %",
            ),
        ];
        let asks = [
            "Required bearing ratio",
            "Bearing ratio measured",
            "Bearing ratio",
        ]
        .map(label);
        let asked = values_stating(&vault(&papers), "Release", &[], &asks);
        assert_eq!(asked, ["80 %", "94 %", ""]);
    }

    #[test]
    fn the_required_value_is_the_minimum_of_the_specification() {
        let asked = |title: &str| {
            let paper = (
                "base course.docx",
                &*format!("# {title}\nMinimum compaction: 98 %"),
            );
            let asks = ["Required compaction", "Compaction", "Measured compaction"].map(label);
            values_stating(&vault(&[paper]), "Release", &[], &asks)
        };
        assert_eq!(asked("Specification of the base course"), ["98 %", "", ""]);
        assert_eq!(
            asked("Test of the base course"),
            ["", "", ""],
            "the least of many"
        );
    }

    #[test]
    fn columns_of_tests_are_called_in_many_ways() {
        let tests = "# Completion tests
            | Test | Date | Result | Limit |
            | Roughness | 2026-09-18 | 2.4 | 2.8 |
            | Deflection | 2026-09-19 | 0.46 | 0.60 |";
        let papers = vault(&[("completion tests.csv", tests)]);
        let own = schedule("Completion tests", &["Test", "Measured", "Required"], 3);
        let found = rows(&papers, "Taking-over certificate", &[], own);
        assert_eq!(found, ["Roughness | 2.4 | 2.8", "Deflection | 0.46 | 0.60"]);
    }
}
