//! Columns of the form's own record that are called a little otherwise than what the form asks for.

use std::collections::BTreeSet;

use crate::accounting::suitable::{sorts_agree, suits};
use crate::accounting::{Accounting, Fit};
use crate::candidates::Candidate;
use crate::candidates::joining_words::joins;
use crate::candidates::sought::measured_by;
use crate::facts::table_words;
use crate::lexicon::{self, Class, Language, Lexicon, Name, Sorts, is_currency, tokens};
use crate::model::Table;
use crate::registers::column_families::asks_for;
use crate::slots::Asked;
use crate::values;

impl<'k> Accounting<'_, 'k> {
    /// Whether a label asks for the firm of whoever a column names, and a firm is what it names: `Raised by (firm)`.
    fn is_firm_of(&self, label: &Name, name: &Name, value: &str) -> bool {
        let whole = label.has("organization")
            && !name.content.is_empty()
            && label
                .content
                .iter()
                .all(|word| word == "organization" || name.content.contains(word))
            && name.content.iter().all(|word| label.content.contains(word));
        whole && label.content.len() == name.content.len() + 1 && self.is_firm(value)
    }

    /// Whether a table of people has a firm of this name, or a party is called so.
    fn is_firm(&self, value: &str) -> bool {
        let facts = self.facts;
        let key = values::key(value, values::Order::Unknown);
        let named = || {
            let tables = facts.contacts.iter().enumerate();
            let firms = tables.filter_map(|(number, contacts)| Some((number, contacts.as_ref()?.firm?)));
            firms.into_iter().any(|(number, column)| {
                let rows = facts
                    .knowledge
                    .tables
                    .get(number)
                    .map_or(0, |table| table.rows.len());
                (0..rows).any(|row| values::same(facts.cell((number, row, column)), value))
            })
        };
        self.entities.values().any(|entity| {
            *entity == key
                || entity
                    .strip_prefix(&key)
                    .is_some_and(|rest| rest.starts_with(' '))
        }) || named()
    }

    /// The cell of the form's own record whose column alone is what a label asks for, but for words that the
    /// register is about and such as say nothing of their own: "Design check category" is "Check category",
    /// and "Implementation risk" "Implementation risk class".
    pub(crate) fn add_loose(
        &self,
        asked: &Asked,
        label: &Name,
        (number, row): (usize, usize),
        out: &mut Vec<Candidate<'k>>,
    ) {
        let facts = self.facts;
        let Some((table, names)) = self.columns_of(number) else {
            return;
        };
        let around = table_words(facts, table);
        let subject = |word: &String| around.contains(word) || self.scope.titled.contains(word);
        let shared = |name: &Name| {
            name.content
                .iter()
                .filter(|word| label.content.contains(word))
                .count()
        };
        let fits = |name: &Name| {
            let count = shared(name);
            let known = |word: &String| {
                subject(word) || count > 1 && names.iter().any(|name| name.content.contains(word))
            };
            let mut rest = label.content.iter().filter(|word| !name.content.contains(word));
            let within = count == name.content.len() && !name.content.iter().all(subject) && rest.all(known);
            let mut extra = name.content.iter().filter(|word| !label.content.contains(word));
            let over = count > 1 && count == label.content.len() && extra.all(|word| is_grade(word));
            count > 0 && (within || over)
        };
        let Some(best) = names.iter().position(|name| fits(name)) else {
            return;
        };
        let most = names.get(best).map_or(0, |name| shared(name));
        if names.iter().filter(|name| shared(name) >= most).count() > 1 {
            return;
        }
        let Some(name) = names.get(best) else {
            return;
        };
        let value = facts.cell((number, row, best));
        if sorts_agree(asked, label, name, value) && suits(label, value) {
            self.add_in_context(asked, name, (number, row, best), out);
        }
    }

    /// A cell whose column is not called as what is asked.
    pub(crate) fn add_in_context(
        &self,
        asked: &Asked,
        name: &Name,
        spot: (usize, usize, usize),
        out: &mut Vec<Candidate<'k>>,
    ) {
        let before = out.len();
        self.add_cell(asked, name, spot, out);
        for candidate in out.iter_mut().skip(before) {
            candidate.fit = Fit::Context;
        }
    }

    /// A table, and what its columns are called.
    fn columns_of(&self, number: usize) -> Option<(&'k Table, Vec<&Name>)> {
        let facts = self.facts;
        let headers = facts.headers.get(number)?.iter();
        let names = headers.map(|header| facts.name(*header)).collect();
        Some((facts.knowledge.tables.get(number)?, names))
    }

    /// The cell of the form's own record in the one column that is what a label asks for by its unit, by its
    /// initials or without what the row itself says.
    pub(crate) fn add_like(
        &self,
        asked: &Asked,
        label: &Name,
        (number, row): (usize, usize),
        out: &mut Vec<Candidate<'k>>,
    ) {
        let facts = self.facts;
        let Some((table, names)) = self.columns_of(number) else {
            return;
        };
        let language = facts.about(table.document).language;
        let cells = table
            .rows
            .get(row)
            .map(|row| row.cells.as_slice())
            .unwrap_or_default();
        let free = free_words(label, &names, cells, language);
        let subject = table_words(facts, table);
        let timed = self.scope.timed.contains(&(number, row));
        let like = |column: usize| {
            let (Some(name), Some(value)) = (names.get(column), cells.get(column)) else {
                return false;
            };
            if name.is_empty() || value.is_empty() || !suits(label, value) {
                return false;
            }
            if timed && is_statistic(label, name, value)
                || is_count(label, name, value)
                || is_lettered_number(label, name, value)
                || self.is_firm_of(label, name, value)
            {
                return true;
            }
            sorts_agree(asked, label, name, value)
                && (!timed && is_freed(label, (name, value), &free, &subject)
                    || asked.column.is_empty() && is_measured(label, column, &names)
                    || is_quantified(label, name)
                    || !timed && is_title(label, name)
                    || is_abbreviated(label, name, language)
                    || !timed && asks_for((label, self.scope.language), (name, language), (table, column)))
        };
        let mut found = (0..names.len()).filter(|column| like(*column));
        let Some(column) = found.next().filter(|_| found.next().is_none()) else {
            return;
        };
        if let Some(name) = names.get(column) {
            self.add_in_context(asked, name, (number, row, column), out);
        }
    }
}

/// Whether a label asks for the number of what a column names by one: `LS 20877` under "Delivery note".
fn is_lettered_number(label: &Name, name: &Name, value: &str) -> bool {
    let coded = value.split_once(' ').is_some_and(|(letters, figures)| {
        letters.len() <= 4
            && letters.bytes().all(|byte| byte.is_ascii_uppercase())
            && figures.len() >= 3
            && figures.bytes().all(|byte| byte.is_ascii_digit())
    });
    coded
        && label.sorts == Sorts::NUMBER
        && name.sorts.is_empty()
        && !name.content.is_empty()
        && label.content == name.content
}

/// The words of a label that say of a row only which one it is: its number, and what leads to it.
fn free_words(label: &Name, names: &[&Name], cells: &[String], language: Language) -> Vec<String> {
    let lexicon = Lexicon::of(language);
    let numbers = cells
        .iter()
        .filter(|cell| values::is_reference(cell) && cell.trim().len() > 1);
    let said: Vec<&str> = label.plain.split(' ').collect();
    let run = |cell: &String| {
        let words = tokens(cell, lexicon);
        let found = said.windows(words.len().max(1)).any(|run| run == words);
        let figures = cell.bytes().any(|byte| byte.is_ascii_digit());
        (found && figures).then(|| Name::new(cell, language).words)
    };
    let mut words: Vec<String> = numbers.filter_map(run).flatten().collect();
    // A register with one column for the amount has it for the form's own period.
    let others = ["previous", "to-date", "accumulated", "total"];
    let asks = label.has("this") && (label.has("period") || label.has("month"));
    if asks && !names.iter().any(|name| others.iter().any(|word| name.has(word))) {
        words.extend(["this", "period", "month"].map(str::to_owned));
    }
    words
}

/// Whether a label is what a column is called, and words besides that say only of which row.
fn is_freed(label: &Name, (name, value): (&Name, &str), free: &[String], subject: &BTreeSet<String>) -> bool {
    // "Kind of works" is what a column of works has in words.
    let worded = values::sort(value) == values::Sort::Text;
    let kind = |word: &str| worded && matches!(word, "kind" | "type" | "title");
    let mut rest = label
        .content
        .iter()
        .filter(|word| !name.content.contains(word))
        .peekable();
    let within = !name.content.is_empty() && name.content.iter().all(|word| label.content.contains(word));
    within
        && rest.peek().is_some()
        && rest.all(|word| free.contains(word) || joins(word) || kind(word) || subject.contains(word))
}

/// Whether a label is what the one column with its unit is called, more or less at length.
fn is_measured(label: &Name, column: usize, names: &[&Name]) -> bool {
    let (Some(unit), Some(name)) = (label.unit.as_deref(), names.get(column)) else {
        return false;
    };
    let counts = is_currency(unit) || unit.starts_with(['£', '$', '€', '¥', '%']);
    // "Curing days": the unit stands there as a word.
    let is_in = |name: &&&Name| {
        name.unit.as_deref() == Some(unit)
            || name.unit.is_none() && name.words.iter().any(|word| word == unit)
    };
    if counts || !is_in(&name) || names.iter().filter(is_in).count() != 1 {
        return false;
    }
    let said: Vec<&String> = name.content.iter().filter(|word| *word != unit).collect();
    let asked: Vec<&String> = label.content.iter().collect();
    let (fewer, more) = match said.len() < asked.len() {
        true => (said, asked),
        false => (asked, said),
    };
    let mut rest = more.iter().filter(|word| !fewer.contains(word));
    !fewer.is_empty() && fewer.iter().all(|word| more.contains(word)) && rest.all(|word| !tells_apart(word))
}

/// Whether a label and a column are the same but for the word for what their unit measures: "Planned volume (m³)"
/// and "Planned m³".
fn is_quantified(label: &Name, name: &Name) -> bool {
    let Some(unit) = label
        .unit
        .as_deref()
        .filter(|unit| name.unit.as_deref() == Some(*unit))
    else {
        return false;
    };
    let bare = |name: &Name| -> Vec<String> {
        let measured = |word: &&String| measured_by(unit).contains(&word.as_str()) || *word == unit;
        name.content
            .iter()
            .filter(|word| !measured(word))
            .cloned()
            .collect()
    };
    let (asked, said) = (bare(label), bare(name));
    !asked.is_empty() && asked == said
}

/// Whether a word tells values of one thing apart.
pub(crate) fn tells_apart(word: &str) -> bool {
    let pairs = [
        "planned",
        "actual",
        "design",
        "ordered",
        "placed",
        "delivered",
        "required",
        "approved",
        "claimed",
        "max",
        "min",
        "maximum",
        "minimum",
        "previous",
        "total",
        "to-date",
        "accumulated",
        "original",
        "revised",
        "net",
        "gross",
        "from",
        "to",
        "start",
        "end",
        "first",
        "last",
        "before",
        "after",
        "old",
        "new",
        "remaining",
        "offered",
        "entering",
        "leaving",
        "inside",
        "outside",
        "upper",
        "lower",
        "mean",
        "average",
        "test",
        "tested",
        "measured",
        "proposed",
        "other",
    ];
    pairs.contains(&word) || lexicon::any(Class::Other, word)
}

/// Whether a label asks how many there are of what a column counts, or which of them it is: `Number of copies`,
/// `Schedule K item no.`.
fn is_count(label: &Name, name: &Name, value: &str) -> bool {
    let leads = [
        "number of ",
        "no of ",
        "anzahl ",
        "nombre de ",
        "nombre d ",
        "numero de ",
        "cantidad de ",
    ];
    label.sorts == Sorts::NUMBER
        && name.sorts.is_empty()
        && !label.content.is_empty()
        && label.content == name.content
        && (label.content.len() > 1 || leads.iter().any(|lead| label.plain.starts_with(lead)))
        && value.len() <= 4
        && value.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a label asks for the figure of a statistic's column, by a word more for what is counted: "First aid
/// cases" under "First aid", "Site inspections" under "Inspections".
pub(crate) fn is_statistic(label: &Name, name: &Name, value: &str) -> bool {
    const COUNTED: [&str; 10] = [
        "case", "incident", "injury", "accident", "event", "reported", "recorded", "worked", "其", "中",
    ];
    let counted = |word: &String| COUNTED.contains(&word.as_str()) || word == "site";
    let mut rest: Vec<&String> = label.words.iter().filter(|word| !counted(word)).collect();
    let mut said: Vec<&String> = name.words.iter().collect();
    rest.sort_unstable();
    said.sort_unstable();
    let figure = !value.is_empty() && value.len() <= 5 && value.bytes().all(|byte| byte.is_ascii_digit());
    figure && rest.len() < label.words.len() && !name.content.is_empty() && rest == said
}

/// Whether a label asks what the form's own record is about, and a column is what it is called.
fn is_title(label: &Name, name: &Name) -> bool {
    label.words == ["subject"] && name.words == ["title"]
}

/// Whether a label and a column are the same but for letters that stand for words: `EW no.`.
fn is_abbreviated(label: &Name, name: &Name, language: Language) -> bool {
    let same = |long: &Name, short: &Name| {
        spelled(&short.plain, &long.plain).is_some_and(|text| {
            let whole = Name::new(&text, language);
            let other = Name::new(&long.plain, language);
            whole.content == other.content && whole.sorts == other.sorts
        })
    };
    same(label, name) || same(name, label)
}

/// A name in which letters are replaced by the words of another one that begin with them.
fn spelled(short: &str, long: &str) -> Option<String> {
    let words: Vec<&str> = long.split(' ').collect();
    let run = |letters: &str| {
        let count = letters.chars().count();
        if !(2..=5).contains(&count) || words.contains(&letters) {
            return None;
        }
        let begins = |run: &&[&str]| {
            run.iter()
                .zip(letters.chars())
                .all(|(word, letter)| word.starts_with(letter))
        };
        words.windows(count).find(begins).map(|run| run.join(" "))
    };
    let mut changed = false;
    let parts: Vec<String> = short
        .split(' ')
        .map(|word| {
            run(word)
                .inspect(|_| changed = true)
                .unwrap_or_else(|| word.to_owned())
        })
        .collect();
    changed.then(|| parts.join(" "))
}

/// Whether a word says only by what steps something is measured.
fn is_grade(word: &str) -> bool {
    matches!(word, "class" | "level" | "rating" | "grade" | "category")
}

#[cfg(test)]
mod tests {
    use crate::answers::tests::{label, values_stating, vault};

    /// What a register says of the form's own record under these labels.
    fn asked(register: &str, labels: &[&str]) -> Vec<String> {
        let vault = vault(&[
            ("register.csv", register),
            (
                "people.csv",
                "# People
                | Company | Name | Role | Mobile |
                | Marlow Piling | Ann Lee | Foreman | 07700 900311 |
                | Quay Design | Bo Ray | Engineer | 07700 900312 |",
            ),
        ]);
        let slots: Vec<_> = labels.iter().map(|name| label(name)).collect();
        values_stating(&vault, "Notice", &[("Reference", "CE-012")], &slots)
    }

    const EVENTS: &str = "# Event register
        | CE no. | EW no. | Schedule K item | Copies | Delivery note | Raised by | Charge (kg) | Depth placed (m) |
        | CE-011 | EW-016 | 12 | 2 | LS 20711 | Quay Design | 170 | 2.1 |
        | CE-012 | EW-017 | 17 | 6 | LS 20877 | Marlow Piling | 188 | 3.4 |";

    #[test]
    fn columns_are_known_by_initials_by_what_they_count_and_by_their_unit() {
        let labels = [
            "Early warning no.",
            "Schedule K item no.",
            "Number of copies",
            "Delivery note no.",
            "Raised by (firm)",
            "Refrigerant charge (kg)",
        ];
        assert_eq!(
            asked(EVENTS, &labels),
            ["EW-017", "17", "6", "LS 20877", "Marlow Piling", "188"]
        );
    }

    #[test]
    fn the_word_for_what_a_unit_measures_may_be_left_out() {
        let register = "# Pours
            | Pour | Planned m3 | Placed m3 |
            | CE-011 | 10.5 | 11.0 |
            | CE-012 | 22.5 | 23.0 |";
        let labels = ["Planned volume (m³)", "Placed volume (m³)", "Planned area (m³)"];
        assert_eq!(asked(register, &labels), ["22.5", "23.0", ""]);
    }

    #[test]
    fn what_tells_values_apart_is_not_left_out() {
        let labels = [
            "Depth (m)",
            "Required charge (kg)",
            "Copy no.",
            "Closed by (firm)",
        ];
        assert_eq!(asked(EVENTS, &labels), ["", "", "", ""]);
    }

    #[test]
    fn the_number_of_the_row_and_its_own_period_go_without_saying() {
        let register = "# Revisions
            | No. | Working days granted | Advance deducted |
            | CE-011 | 10 | 400.00 |
            | CE-012 | 22 | 386.00 |";
        let labels = [
            "Working days granted under CE-012",
            "Working days granted under CE-013",
            "Advance deducted this month",
        ];
        assert_eq!(asked(register, &labels), ["22", "", "386.00"]);
        let both = "# Revisions
            | No. | Advance deducted | Previous |
            | CE-011 | 400.00 | 0.00 |
            | CE-012 | 386.00 | 400.00 |";
        assert_eq!(asked(both, &["Advance deducted this month"]), [""]);
    }

    #[test]
    fn the_figures_of_the_forms_month_are_asked_for_by_what_they_count() {
        let statistics = "# Safety statistics
            | Month | First aid | Medical aid | Inspections |
            | 2026-09 | 1 | 2 | 8 |
            | 2026-10 | 3 | 0 | 10 |";
        let vault = vault(&[("safety-statistics.csv", statistics)]);
        let labels = [
            "First aid cases",
            "Site inspections",
            "First aid boxes",
            "Aid cases",
        ];
        let slots: Vec<_> = labels.iter().map(|name| label(name)).collect();
        let ask = |title: &str| values_stating(&vault, title, &[], &slots);
        assert_eq!(ask("Monthly return October 2026"), ["3", "10", "", ""]);
        assert_eq!(ask("Monthly return"), ["", "", "", ""]);
    }

    #[test]
    fn the_subject_of_a_record_is_its_title_and_no_label() {
        let register = "# Changes
            | No. | Title | Sent |
            | CE-011 | Ducts to the mill | 2026-03-02 |
            | CE-012 | Buried slab in line 3 | 2026-03-09 |";
        assert_eq!(asked(register, &["Subject"]), ["Buried slab in line 3"]);
        let clauses = register.replace("Buried slab in line 3", "The Architect is");
        assert_eq!(asked(&clauses, &["Subject", "Job title"]), ["", ""]);
    }

    #[test]
    fn the_title_of_an_item_is_the_item_where_that_is_words() {
        let register = "# Temporary works
            | No. | Item | Copies |
            | CE-011 | Crane base | 2 |
            | CE-012 | Outrigger platform | 6 |";
        assert_eq!(
            asked(register, &["Title of item", "Kind of copies"]),
            ["Outrigger platform", ""]
        );
    }

    #[test]
    fn for_the_month_is_the_forms_own_period() {
        let certificate = "# Payment certificate 13
            | Line | This month (R) | To date (R) |
            | Measured work | 5,812,440.00 | 61,208,117.35 |
            | Day works | 46,900.00 | 388,240.00 |";
        let vault = vault(&[("Payment certificate 13.pdf", certificate)]);
        let labels = [
            "Measured work for the month (R)",
            "Day works in this claim (R)",
            "Day works in this report (R)",
        ];
        let slots: Vec<_> = labels.iter().map(|name| label(name)).collect();
        let found = values_stating(&vault, "Adjustment claim", &[], &slots);
        assert_eq!(found, ["5,812,440.00", "46,900.00", ""]);
    }
}
