//! A table as a title restricts it: what each word of the title says of its columns, and which rows that leaves.

use std::collections::{BTreeMap, BTreeSet};

use crate::facts::Facts;
use crate::lexicon::{self, Class, Language, Lexicon, Name, Sorts, tokens};
use crate::model::Table;
use crate::values;

/// Words that restrict nothing.
pub(crate) const FREE: &str = "decided recorded noted listed observed found matter on this for so far already yet still currently \
    all each every those which have been has with by s and";

/// A column of so many different values sorts its records by them.
const KINDS: usize = 12;

/// A table and the words that it is about.
pub(crate) struct Words<'a> {
    pub facts: &'a Facts<'a>,
    pub table: &'a Table,
    pub number: usize,
    pub around: BTreeSet<String>,
    /// The words of the form's title.
    pub titled: &'a BTreeSet<String>,
    /// Parties by what they are called, as in [`Accounting`](crate::accounting::Accounting).
    pub entities: &'a BTreeMap<String, String>,
    pub language: Language,
    /// The form's month.
    pub period: Option<(i16, i8)>,
}

impl Words<'_> {
    pub(crate) fn cell(&self, row: usize, column: usize) -> &str {
        let row = self.table.rows.get(row);
        row.and_then(|row| row.cells.get(column))
            .map(String::as_str)
            .unwrap_or_default()
    }

    pub(crate) fn name(&self, column: usize) -> &Name {
        let headers = self.facts.headers.get(self.number);
        self.facts.name(
            headers
                .and_then(|headers| headers.get(column))
                .copied()
                .unwrap_or(usize::MAX),
        )
    }

    pub(crate) fn plain(&self, row: usize, column: usize) -> String {
        tokens(self.cell(row, column), self.lexicon()).join(" ")
    }

    pub(crate) fn lexicon(&self) -> &'static Lexicon {
        Lexicon::of(self.facts.about(self.table.document).language)
    }

    pub(crate) fn columns(&self) -> std::ops::Range<usize> {
        0..self.table.header.len()
    }

    /// The words of a column's header as they stand.
    fn header_words(&self, column: usize) -> Vec<String> {
        let header = self.table.header.get(column).map(String::as_str);
        tokens(header.unwrap_or_default(), self.lexicon())
    }

    /// Whether a word says only what the table is about.
    pub(crate) fn is_subject(&self, word: &str) -> bool {
        let lexicon = Lexicon::of(self.language);
        let known = [Class::Layout, Class::Quiet, Class::Stop, Class::Prompt]
            .iter()
            .any(|class| lexicon.is(*class, word));
        let name = Name::new(word, self.language);
        let about = !name.words.is_empty()
            && name.words.iter().all(|word| {
                self.around.contains(word)
                    || self.titled.contains(word)
                    || self.columns().any(|column| self.name(column).has(word))
            });
        known
            || about
            || name.content.is_empty()
            || word.bytes().all(|byte| byte.is_ascii_digit()) && word.len() < 3
    }

    /// The column that says how records stand.
    pub(crate) fn status_column(&self) -> Option<usize> {
        let says = |column: &usize| {
            ["status", "state", "result", "outcome", "decision"]
                .iter()
                .any(|word| self.name(*column).has(word))
        };
        self.columns().find(says)
    }

    /// The column that says when a record came to stand as a word says, or, of one that is open, when it was
    /// done; and whether the word says that it has come to it.
    pub(crate) fn event_column(&self, word: &str, group: &str) -> Option<(usize, bool)> {
        let event = |column: &usize| !self.name(*column).sorts.has(Sorts::PERSON);
        if let Some(named) = self
            .columns()
            .filter(event)
            .find(|column| self.name(*column).has(word))
        {
            return Some((named, true));
        }
        if !matches!(group, "open" | "closed") {
            return self.date_column(word).map(|column| (column, true));
        }
        let ends = |column: &usize| {
            let words = self.header_words(*column);
            words
                .iter()
                .any(|word| self.lexicon().status(word) == Some("closed"))
        };
        let mut ending = self.columns().filter(event).filter(ends);
        let found = ending.next().filter(|_| ending.next().is_none())?;
        Some((found, group == "closed"))
    }

    /// The one column of dates that is named after what a word says has been done: "Date of acceptance" for
    /// "accepted", "Zustimmung vom" for "zugestimmt".
    pub(crate) fn date_column(&self, word: &str) -> Option<usize> {
        let done = word.split(' ').next().unwrap_or_default();
        let named = |column: &usize| {
            let header = self.header_words(*column);
            header.iter().any(|noun| is_deed(done, noun))
        };
        let mut found = self
            .columns()
            .filter(|column| named(column) && self.is_dated(*column));
        found.next().filter(|_| found.next().is_none())
    }

    /// The one column that is named after a deed: "Subsanada" for "subsanar", "Levée le" for "lever".
    pub(crate) fn deed_column(&self, deed: &str) -> Option<usize> {
        let stem = |word: &str| -> String {
            let count = word.chars().count().saturating_sub(2).clamp(3, 12);
            word.chars().take(count).collect()
        };
        let own = stem(deed);
        let named = |column: &usize| {
            let header = self.header_words(*column);
            header.iter().any(|word| word.starts_with(&own) && word != deed)
        };
        let mut found = self.columns().filter(named);
        found.next().filter(|_| found.next().is_none())
    }

    /// Whether a column has dates.
    pub(crate) fn is_dated(&self, column: usize) -> bool {
        let order = self.facts.about(self.table.document).order;
        (0..self.table.rows.len()).any(|row| {
            let cell = self.cell(row, column);
            values::date(cell, order).is_some() || values::is_ambiguous(cell)
        })
    }

    /// Whether the first column has several days: each row is of one of them.
    pub(crate) fn is_led_by_days(&self) -> bool {
        let order = self.facts.about(self.table.document).order;
        let rows = 0..self.table.rows.len();
        let days: BTreeSet<_> = rows
            .filter_map(|row| values::date(self.cell(row, 0), order))
            .collect();
        days.len() > 1
    }

    /// Whether a row says in the column of an event that it has come: "pending" and a dash do not, nor what is
    /// no date among dates.
    pub(crate) fn has_come(&self, row: usize, column: usize) -> bool {
        let cell = self.cell(row, column);
        let figure = cell.bytes().any(|byte| byte.is_ascii_digit());
        let open = self.lexicon().status(&self.plain(row, column)) == Some("open");
        !(cell.is_empty() || values::is_filler(cell) || open || self.is_dated(column) && !figure)
    }

    /// The rows that stand as a word says.
    pub(crate) fn standing(
        &self,
        word: &str,
        group: &str,
        negated: bool,
        rows: &[usize],
    ) -> Option<BTreeSet<usize>> {
        let lexicon = self.lexicon();
        let Some(column) = self.status_column() else {
            // "Answered" without a status: those that have a date of it; open is what has none of its end.
            let (event, done) = self.event_column(word, group)?;
            let done = rows
                .iter()
                .copied()
                .filter(|row| self.has_come(*row, event) == (done != negated));
            return Some(done.collect());
        };
        let of = |row: usize| {
            let words = self.plain(row, column);
            let first = words.split(' ').next().unwrap_or_default().to_owned();
            lexicon.status(&words).or_else(|| lexicon.status(&first))
        };
        if !negated {
            let exact: BTreeSet<usize> = rows
                .iter()
                .copied()
                .filter(|row| self.plain(*row, column) == word)
                .collect();
            let known = rows
                .iter()
                .all(|row| self.cell(*row, column).is_empty() || of(*row).is_some());
            if !exact.is_empty() && group != "open" {
                return Some(exact);
            }
            let found: BTreeSet<usize> = rows
                .iter()
                .copied()
                .filter(|row| of(*row) == Some(group))
                .collect();
            return (known || !found.is_empty()).then_some(found);
        }
        // Of what is neither so nor otherwise known, nobody can say that it is not so.
        let known = rows.iter().all(|row| of(*row).is_some());
        let left = rows
            .iter()
            .copied()
            .filter(|row| of(*row) != Some(group) && (group != "closed" || of(*row) != Some("withdrawn")));
        known.then(|| left.collect())
    }

    /// The rows of which a date lies in a month: in the column that a word names, else in the only one of
    /// dates.
    pub(crate) fn in_month(
        &self,
        month: (i16, i8),
        words: &[String],
        rows: &[usize],
    ) -> Option<BTreeSet<usize>> {
        let order = self.facts.about(self.table.document).order;
        let dated: Vec<usize> = self
            .columns()
            .filter(|column| {
                rows.iter()
                    .any(|row| values::date(self.cell(*row, *column), order).is_some())
            })
            .collect();
        let named: Vec<usize> = dated
            .iter()
            .copied()
            .filter(|column| {
                words.iter().any(|word| {
                    let word = Name::new(word, self.language);
                    !word.content.is_empty() && word.content.iter().all(|word| self.name(*column).has(word))
                })
            })
            .collect();
        let column = match (named.as_slice(), dated.as_slice()) {
            ([one], _) => *one,
            ([], [one]) if !self.is_to_be(*one) => *one,
            _ => return None,
        };
        let within = |row: &usize| {
            values::date(self.cell(*row, column), order)
                .is_some_and(|date| (date.year(), date.month()) == month)
        };
        Some(rows.iter().copied().filter(within).collect())
    }

    /// The months of the dates in columns that do not say when something is to be.
    pub(crate) fn months(&self, rows: &[usize]) -> BTreeSet<(i16, i8)> {
        let order = self.facts.about(self.table.document).order;
        let columns = self.columns().filter(|column| !self.is_to_be(*column));
        let cells = columns.flat_map(|column| rows.iter().map(move |row| self.cell(*row, column)));
        let dates = cells.filter_map(|cell| values::date(cell, order));
        dates.map(|date| (date.year(), date.month())).collect()
    }

    /// Whether a column counts what the month had.
    pub(crate) fn is_of_month(&self, column: usize) -> bool {
        let name = self.name(column);
        name.has("month") || name.has("this") && name.has("period")
    }

    /// Whether any column counts what the month had.
    pub(crate) fn has_month_column(&self) -> bool {
        self.columns().any(|column| self.is_of_month(column))
    }

    /// Whether a column says when something is to be, which is not when it was.
    fn is_to_be(&self, column: usize) -> bool {
        let to_be = ["due", "planned", "forecast", "target", "validity", "expiry"];
        to_be.iter().any(|word| self.name(column).has(word))
    }

    /// The rows whose only date lies in these days.
    pub(crate) fn in_days(&self, days: &values::Days, rows: &[usize]) -> Option<BTreeSet<usize>> {
        let order = self.facts.about(self.table.document).order;
        let date = |row: usize, column: usize| values::date(self.cell(row, column), order);
        let mut dated = self
            .columns()
            .filter(|column| rows.iter().any(|row| date(*row, *column).is_some()));
        let column = dated.next().filter(|_| dated.next().is_none())?;
        let years: BTreeSet<i16> = rows
            .iter()
            .filter_map(|row| Some(date(*row, column)?.year()))
            .collect();
        let within = |row: &usize| date(*row, column).is_some_and(|date| days.has(date));
        (days.year.is_some() || years.len() == 1).then(|| rows.iter().copied().filter(within).collect())
    }

    /// The rows with a value in a column that sorts records: the column that a neighbouring word names, else
    /// the only one that has it.
    pub(crate) fn with_value(
        &self,
        word: &str,
        beside: &[&str],
        negated: bool,
        rows: &[usize],
    ) -> Option<BTreeSet<usize>> {
        let has = |column: usize| rows.iter().any(|row| self.plain(*row, column) == word);
        let kinds = |column: usize| {
            rows.iter()
                .map(|row| self.plain(*row, column))
                .collect::<BTreeSet<_>>()
                .len()
                <= KINDS
        };
        let with: Vec<usize> = self
            .columns()
            .filter(|column| has(*column) && kinds(*column))
            .collect();
        let named: Vec<usize> = self
            .columns()
            .filter(|column| {
                beside.iter().any(|word| {
                    let word = Name::new(word, self.language);
                    !word.content.is_empty() && word.content.iter().all(|word| self.name(*column).has(word))
                }) && kinds(*column)
                    && (has(*column) || self.lexicon().is(Class::Scale, word))
            })
            .collect();
        let column = match (named.as_slice(), with.as_slice()) {
            ([one], _) | ([], [one]) => *one,
            _ => return None,
        };
        Some(
            rows.iter()
                .copied()
                .filter(|row| (self.plain(*row, column) == word) != negated)
                .collect(),
        )
    }

    /// The rows that a party has: those of which one column says its name, or how it begins.
    pub(crate) fn of_party(&self, word: &str, negated: bool, rows: &[usize]) -> Option<BTreeSet<usize>> {
        let party = Name::new(word, self.language);
        let [party] = party.words.as_slice() else {
            return None;
        };
        let entity = self
            .entities
            .get(party)
            .filter(|_| lexicon::any(Class::Party, party))?;
        let mine = |row: usize, column: usize| {
            let said = values::key(self.cell(row, column), values::Order::Unknown);
            let rest = entity.strip_prefix(&said).filter(|_| !said.is_empty());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        };
        let mut with = self
            .columns()
            .filter(|column| rows.iter().any(|row| mine(*row, *column)));
        let column = with.next().filter(|_| with.next().is_none())?;
        let kept = rows.iter().copied().filter(|row| mine(*row, column) != negated);
        Some(kept.collect())
    }

    /// The columns that a heading may name right before a value.
    pub(crate) fn named_before(&self, words: &[String]) -> Vec<usize> {
        let free = |word: &&String| !FREE.split(' ').any(|free| free == *word);
        let ends = |column: &usize| {
            let header = self.header_words(*column);
            !header.is_empty() && words.ends_with(&header)
                || words
                    .iter()
                    .rev()
                    .find(free)
                    .is_some_and(|last| header == [last.clone()])
        };
        self.columns().filter(ends).collect()
    }

    /// Whether a column sorts records by its values, of which there are few.
    pub(crate) fn is_kinds(&self, column: usize, rows: &[usize]) -> bool {
        let kinds: BTreeSet<String> = rows.iter().map(|row| self.plain(*row, column)).collect();
        kinds.len() <= KINDS
    }

    /// Where each value of a column that sorts records stands in a heading, the longest first.
    pub(crate) fn values_in(
        &self,
        all: &[String],
        column: usize,
        rows: &[usize],
    ) -> Vec<(std::ops::Range<usize>, String)> {
        let mut said: Vec<String> = rows.iter().map(|row| self.plain(*row, column)).collect();
        said.sort_by_key(|value| (std::cmp::Reverse(value.split(' ').count()), value.clone()));
        said.dedup();
        let mut found: Vec<(std::ops::Range<usize>, String)> = Vec::new();
        for value in said.into_iter().filter(|value| !value.is_empty()) {
            let words: Vec<&str> = value.split(' ').collect();
            for at in 0..(all.len() + 1).saturating_sub(words.len()) {
                let here = at..at + words.len();
                let free = found
                    .iter()
                    .all(|(taken, _)| taken.end <= here.start || here.end <= taken.start);
                if free && all.get(here.clone()).is_some_and(|run| run == words.as_slice()) {
                    found.push((here, value.clone()));
                }
            }
        }
        found
    }

    /// The rows whose place, where one column is of places, has a word in it: "UG, axis 4" is in the
    /// basement.
    pub(crate) fn at_place(&self, word: &str, negated: bool, rows: &[usize]) -> Option<BTreeSet<usize>> {
        let said = ["location", "city", "site", "area", "zone", "place"];
        let mut places = self
            .columns()
            .filter(|column| said.iter().any(|word| self.name(*column).has(word)));
        let column = places.next().filter(|_| places.next().is_none())?;
        let asked = Name::new(word, self.language);
        if asked.words.iter().any(|word| self.around.contains(word)) {
            return None;
        }
        let language = self.facts.about(self.table.document).language;
        let within = |row: &usize| {
            let said = Name::new(self.cell(*row, column), language);
            !asked.content.is_empty() && asked.content.iter().all(|word| said.has(word))
        };
        let found: BTreeSet<usize> = rows.iter().copied().filter(within).collect();
        let kept = rows.iter().copied().filter(|row| found.contains(row) != negated);
        (!found.is_empty()).then(|| kept.collect())
    }
}

/// Whether a participle and a noun are of one deed: "accepted" and "acceptance", "genehmigt" and
/// "Genehmigung", "zugestimmt" and "Zustimmung".
fn is_deed(done: &str, noun: &str) -> bool {
    let plain = |word: &str| {
        let bare = word.strip_prefix("zuge").map(|rest| format!("zu{rest}"));
        let bare = bare.or_else(|| word.strip_prefix("ange").map(|rest| format!("an{rest}")));
        bare.unwrap_or_else(|| word.to_owned())
    };
    let (done, noun) = (plain(done), plain(noun));
    let shared = done.chars().zip(noun.chars()).take_while(|(a, b)| a == b).count();
    shared >= 5 && shared + 3 >= done.chars().count()
}
