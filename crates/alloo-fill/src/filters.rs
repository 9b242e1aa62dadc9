//! Which records a schedule's title asks for. Every word of it is accounted for: by what the table is about,
//! or by a column and its values. A word that nothing accounts for is an error: nobody can say which records
//! it leaves out.

use std::collections::{HashMap, HashSet};

use super::facts::Facts;
use super::lexicon::{self, Class, Language, Lexicon, Name, Sorts, tokens};
use super::model::Table;
use super::values;

/// Longer titles are instructions, words.
const LONGEST: usize = 14;
/// A column of so many different values sorts its records by them.
const KINDS: usize = 12;

/// A table and the words that it is about.
pub(crate) struct Words<'a> {
    pub facts: &'a Facts<'a>,
    pub table: &'a Table,
    pub number: usize,
    pub around: HashSet<String>,
    /// The words of the form's title.
    pub titled: &'a HashSet<String>,
    /// Parties by what they are called, as in [`Accounting`](super::accounting::Accounting).
    pub entities: &'a HashMap<String, String>,
    pub language: Language,
}

/// What a title leaves out.
enum Kept {
    All,
    Rows(HashSet<usize>),
}

impl Words<'_> {
    fn cell(&self, row: usize, column: usize) -> &str {
        let row = self.table.rows.get(row);
        row.and_then(|row| row.cells.get(column))
            .map(String::as_str)
            .unwrap_or_default()
    }

    fn name(&self, column: usize) -> &Name {
        let headers = self.facts.headers.get(self.number);
        self.facts.name(
            headers
                .and_then(|headers| headers.get(column))
                .copied()
                .unwrap_or(usize::MAX),
        )
    }

    fn plain(&self, row: usize, column: usize) -> String {
        tokens(self.cell(row, column), self.lexicon()).join(" ")
    }

    fn lexicon(&self) -> &'static Lexicon {
        Lexicon::of(self.facts.about(self.table.document).language)
    }

    fn columns(&self) -> std::ops::Range<usize> {
        0..self.table.header.len()
    }

    /// Whether a word says only what the table is about.
    fn is_subject(&self, word: &str) -> bool {
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
    fn status_column(&self) -> Option<usize> {
        let says = |column: &usize| {
            ["status", "state", "result", "outcome", "decision"]
                .iter()
                .any(|word| self.name(*column).has(word))
        };
        self.columns().find(says)
    }

    /// The column that says when a record came to stand as a word says, or, of one that is open, when it was
    /// done; and whether the word says that it has come to it.
    fn event_column(&self, word: &str, group: &str) -> Option<(usize, bool)> {
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
            let header = self.table.header.get(*column).map(String::as_str);
            let words = tokens(header.unwrap_or_default(), self.lexicon());
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
    fn date_column(&self, word: &str) -> Option<usize> {
        let done = word.split(' ').next().unwrap_or_default();
        let named = |column: &usize| {
            let header = self.table.header.get(*column).map(String::as_str);
            let header = tokens(header.unwrap_or_default(), self.lexicon());
            header.iter().any(|noun| is_deed(done, noun))
        };
        let mut found = self
            .columns()
            .filter(|column| named(column) && self.is_dated(*column));
        found.next().filter(|_| found.next().is_none())
    }

    /// Whether a column has dates.
    fn is_dated(&self, column: usize) -> bool {
        let order = self.facts.about(self.table.document).order;
        (0..self.table.rows.len()).any(|row| {
            let cell = self.cell(row, column);
            values::date(cell, order).is_some() || values::is_ambiguous(cell)
        })
    }

    /// Whether a row says in the column of an event that it has come: "pending" and a dash do not, nor what is
    /// no date among dates.
    fn has_come(&self, row: usize, column: usize) -> bool {
        let cell = self.cell(row, column);
        let figure = cell.bytes().any(|byte| byte.is_ascii_digit());
        let open = self.lexicon().status(&self.plain(row, column)) == Some("open");
        !(cell.is_empty() || values::is_filler(cell) || open || self.is_dated(column) && !figure)
    }

    /// The rows that stand as a word says.
    fn standing(&self, word: &str, group: &str, negated: bool, rows: &[usize]) -> Option<HashSet<usize>> {
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
            let exact: HashSet<usize> = rows
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
            let found: HashSet<usize> = rows
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
    fn in_month(&self, month: (i16, i8), words: &[String], rows: &[usize]) -> Option<HashSet<usize>> {
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
            ([one], _) | ([], [one]) => *one,
            _ => return None,
        };
        let within = |row: &usize| {
            values::date(self.cell(*row, column), order)
                .is_some_and(|date| (date.year(), date.month()) == month)
        };
        Some(rows.iter().copied().filter(within).collect())
    }

    /// The rows whose only date lies in these days.
    fn in_days(&self, days: &values::Days, rows: &[usize]) -> Option<HashSet<usize>> {
        let order = self.facts.about(self.table.document).order;
        let date = |row: usize, column: usize| values::date(self.cell(row, column), order);
        let mut dated = self
            .columns()
            .filter(|column| rows.iter().any(|row| date(*row, *column).is_some()));
        let column = dated.next().filter(|_| dated.next().is_none())?;
        let years: HashSet<i16> = rows
            .iter()
            .filter_map(|row| Some(date(*row, column)?.year()))
            .collect();
        let within = |row: &usize| date(*row, column).is_some_and(|date| days.has(date));
        (days.year.is_some() || years.len() == 1).then(|| rows.iter().copied().filter(within).collect())
    }

    /// The rows with a value in a column that sorts records: the column that a neighbouring word names, else
    /// the only one that has it.
    fn with_value(
        &self,
        word: &str,
        beside: &[&str],
        negated: bool,
        rows: &[usize],
    ) -> Option<HashSet<usize>> {
        let has = |column: usize| rows.iter().any(|row| self.plain(*row, column) == word);
        let kinds = |column: usize| {
            rows.iter()
                .map(|row| self.plain(*row, column))
                .collect::<HashSet<_>>()
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
    fn of_party(&self, word: &str, negated: bool, rows: &[usize]) -> Option<HashSet<usize>> {
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
    fn named_before(&self, words: &[String]) -> Vec<usize> {
        let free = |word: &&String| !FREE.split(' ').any(|free| free == *word);
        let ends = |column: &usize| {
            let header = self.table.header.get(*column).map(String::as_str);
            let header = tokens(header.unwrap_or_default(), self.lexicon());
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
    fn is_kinds(&self, column: usize, rows: &[usize]) -> bool {
        let kinds: HashSet<String> = rows.iter().map(|row| self.plain(*row, column)).collect();
        kinds.len() <= KINDS
    }

    /// Where each value of a column that sorts records stands in a heading, the longest first.
    fn values_in(
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
    fn at_place(&self, word: &str, negated: bool, rows: &[usize]) -> Option<HashSet<usize>> {
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
        let found: HashSet<usize> = rows.iter().copied().filter(within).collect();
        let kept = rows.iter().copied().filter(|row| found.contains(row) != negated);
        (!found.is_empty()).then(|| kept.collect())
    }
}

/// A title that is read word by word, and the rows that it keeps.
struct Reading<'t> {
    words: &'t Words<'t>,
    title: &'t str,
    rows: &'t [usize],
    all: &'t [String],
    /// The month that the title names.
    month: Option<(i16, i8)>,
    /// Whether a phrase of it is what the table is about: "Requests for information" is not taken apart.
    phrase: bool,
    kept: Kept,
    /// The word that turns the next restriction round.
    negated: Option<&'t str>,
    /// The words that were read with the one before.
    used: HashSet<usize>,
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

/// Words that restrict nothing.
const FREE: &str = "decided recorded noted listed observed matter on this for so far already yet still currently \
    all each every those which have been has with by s and";

impl<'t> Reading<'t> {
    fn narrow(&mut self, found: HashSet<usize>) {
        self.kept = match &self.kept {
            Kept::All => Kept::Rows(found),
            Kept::Rows(before) => Kept::Rows(before.intersection(&found).copied().collect()),
        };
    }

    /// Passes over phrases that are a word of their own and what the table is about: the "no" of "no
    /// conformidad" turns nothing round.
    fn pass_phrases(&mut self) {
        let lexicon = Lexicon::of(self.words.language);
        for at in 0..self.all.len() {
            let rest = self.all.get(at..).unwrap_or_default();
            if let Some((length, instead)) = lexicon.phrase_at(rest)
                && length > 1
                && instead.iter().all(|word| self.words.around.contains(word))
            {
                self.used.extend(at..at + length);
            }
            // A register stands as it does on the day that the form is written.
            for length in 1..=4.min(rest.len()) {
                let run = rest.get(..length).unwrap_or_default().join(" ");
                if lexicon.is(Class::Now, &run) {
                    self.used.extend(at..at + length);
                }
            }
        }
    }

    /// Keeps to the month that the title names, where that is not the whole document's.
    fn read_month(&mut self) -> Result<(), String> {
        let own = self.words.facts.about(self.words.table.document).period;
        if let Some(month) = self.month.filter(|month| own != Some(*month)) {
            let found = self.words.in_month(month, self.all, self.rows);
            self.narrow(found.ok_or_else(|| self.title.to_owned())?);
        }
        Ok(())
    }

    /// Keeps to the days that the title names: "from 4 to 6 August".
    fn read_days(&mut self) -> Result<(), String> {
        let Some((at, days)) = values::days(self.all) else {
            return Ok(());
        };
        self.used.extend(at);
        let found = self.words.in_days(&days, self.rows);
        self.narrow(found.ok_or_else(|| self.title.to_owned())?);
        Ok(())
    }

    /// Keeps to the records whose values in one column the title lists, `approved or approved with comments`, or
    /// that have a value of several words, `raised by Marlow Piling`.
    fn read_values(&mut self) -> Result<(), String> {
        let lexicon = Lexicon::of(self.words.language);
        if lexicon.within(Class::Negation, self.all) {
            return Ok(());
        }
        let words = self.words;
        let mut said = Vec::new();
        for column in words
            .columns()
            .filter(|column| words.is_kinds(*column, self.rows))
        {
            let mut found = words.values_in(self.all, column, self.rows);
            found.retain(|(at, _)| at.clone().all(|at| !self.used.contains(&at)));
            if found.len() > 1 || found.iter().any(|(at, _)| at.len() > 1) {
                said.push((column, found));
            }
        }
        let Some(first) = said
            .iter()
            .flat_map(|(_, found)| found.iter().map(|(at, _)| at.start))
            .min()
        else {
            return Ok(());
        };
        let named = words.named_before(self.all.get(..first).unwrap_or_default());
        let one = match (named.as_slice(), said.as_slice()) {
            ([], [one]) => one,
            ([], _) => return Ok(()),
            (named, said) => said
                .iter()
                .find(|(column, _)| named.contains(column))
                .ok_or_else(|| self.title.to_owned())?,
        };
        let (column, found) = one;
        let kept = |row: &usize| {
            found
                .iter()
                .any(|(_, value)| *value == words.plain(*row, *column))
        };
        let kept = self.rows.iter().copied().filter(kept).collect();
        for (at, _) in found {
            // "As" and "or" lead to what is listed.
            let leads = |before: &usize| {
                self.all.get(*before).is_some_and(|word| {
                    matches!(
                        word.as_str(),
                        "as" | "or" | "oder" | "ou" | "o" | "als" | "como" | "comme"
                    )
                })
            };
            self.used.extend(at.start.checked_sub(1).filter(leads));
            self.used.extend(at.clone());
        }
        self.narrow(kept);
        Ok(())
    }

    /// Whether a word says nothing of its own: it is free, read already, or a part of the month.
    fn is_done(&self, at: usize, word: &str) -> bool {
        let year = word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
        let of_month = || Lexicon::of(self.words.language).month(word).is_some() || year;
        let lexicon = Lexicon::of(self.words.language);
        let rest = lexicon.is(Class::Rest, word) || lexicon.is(Class::Earlier, word);
        self.used.contains(&at)
            || self.month.is_some() && of_month()
            || FREE.split(' ').any(|free| free == word)
            || rest
    }

    /// Reads one word of the title; an error where nobody can say which records it leaves out.
    fn read(&mut self, at: usize, word: &'t str) -> Result<(), String> {
        if self.is_done(at, word) {
            return Ok(());
        }
        let lexicon = Lexicon::of(self.words.language);
        // "Minutes no. 3" has a number, and turns nothing round.
        let next = self.all.get(at + 1);
        if word == "no" && next.is_some_and(|next| next.bytes().all(|byte| byte.is_ascii_digit())) {
            return Ok(());
        }
        let two = self
            .all
            .get(at..at + 2)
            .map(|pair| pair.join(" "))
            .unwrap_or_default();
        if lexicon.is(Class::Negation, word) || lexicon.is(Class::Negation, &two) {
            self.negated = Some(word);
            if lexicon.is(Class::Negation, &two) {
                self.used.insert(at + 1);
            }
            return Ok(());
        }
        let negated = self.negated.is_some();
        if let Some(group) = lexicon.status(&two) {
            self.used.insert(at + 1);
            return self.stand(word, &two, group);
        }
        if let Some(group) = lexicon.status(word) {
            return self.stand(word, word, group);
        }
        let beside: Vec<&str> = [
            at.checked_sub(1).and_then(|at| self.all.get(at)),
            self.all.get(at + 1),
        ]
        .into_iter()
        .flatten()
        .map(String::as_str)
        .collect();
        // Where the form is for one place, so is the list: only what the whole table is of leaves nothing
        // out.
        if let Some(found) = self.words.at_place(word, negated, self.rows) {
            self.narrow(found);
            self.negated = None;
            return Ok(());
        }
        if let Some(found) = self.words.of_party(word, negated, self.rows) {
            self.narrow(found);
            self.negated = None;
            return Ok(());
        }
        let found = self.words.with_value(word, &beside, negated, self.rows);
        let subject = self.words.is_subject(word);
        let scale = lexicon.is(Class::Scale, word);
        // "Agreed" in the column of statuses restricts, though another column is of what was agreed.
        let states = self.words.status_column().is_some_and(|column| {
            let mut rows = self.rows.iter();
            !self.words.around.contains(word) && rows.any(|row| self.words.plain(*row, column) == word)
        });
        // "Lot 04" is one of a column of lots.
        let parted = word.bytes().all(|byte| byte.is_ascii_digit());
        if let Some(found) = found.filter(|_| scale || negated || states || parted || !subject) {
            self.narrow(found);
            self.negated = None;
            return Ok(());
        }
        let free = subject || self.phrase && in_phrase(word, self.title, self.words);
        if lexicon.is(Class::Restrictive, word) || scale || !free {
            let words = self.words;
            let event = self.month.is_some() && words.columns().any(|column| words.name(column).has(word));
            if !event {
                return Err(word.to_owned());
            }
        }
        Ok(())
    }

    /// Keeps to the rows that stand as a word says.
    fn stand(&mut self, word: &str, spelled: &str, group: &str) -> Result<(), String> {
        let negated = self.negated.take().is_some();
        let found = self.words.standing(spelled, group, negated, self.rows);
        self.narrow(found.ok_or_else(|| word.to_owned())?);
        Ok(())
    }
}

/// Whether a word leaves records out, by how they stand or otherwise.
pub(crate) fn restricts(word: &str, language: Language) -> bool {
    let lexicon = Lexicon::of(language);
    [Class::Restrictive, Class::Negation, Class::Scale, Class::Rest]
        .iter()
        .any(|class| lexicon.is(*class, word))
        || lexicon.status(word).is_some()
        || word.contains(' ')
}

/// Whether a title asks for all records but the form's own.
pub(crate) fn asks_for_rest(title: &str, language: Language) -> bool {
    Lexicon::of(language).has(Class::Rest, title)
}

/// Whether a title asks for the records before the form's own.
pub(crate) fn asks_for_earlier(title: &str, language: Language) -> bool {
    let lexicon = Lexicon::of(language);
    lexicon.has(Class::Earlier, title) && !lexicon.has(Class::Period, title)
}

/// The rows that a title asks for, of those at hand, or nothing where it leaves none out; the word that
/// cannot be understood where there is one.
pub(crate) fn keep(words: &Words<'_>, title: &str, rows: &[usize]) -> Result<Option<Vec<usize>>, String> {
    let lexicon = Lexicon::of(words.language);
    let all = tokens(lexicon::unnumbered(title), lexicon);
    if all.len() > LONGEST {
        let restricts =
            lexicon.within(Class::Negation, &all) || all.iter().any(|word| lexicon.status(word).is_some());
        return if restricts {
            Err(title.to_owned())
        } else {
            Ok(None)
        };
    }
    let named = Name::new(title, words.language);
    let mut reading = Reading {
        words,
        title,
        rows,
        all: &all,
        month: values::period(title),
        phrase: named
            .words
            .iter()
            .any(|word| word.contains('-') || words.around.contains(word)),
        kept: Kept::All,
        negated: None,
        used: HashSet::new(),
    };
    reading.pass_phrases();
    reading.read_month()?;
    reading.read_days()?;
    reading.read_values()?;
    for (at, word) in all.iter().enumerate() {
        reading.read(at, word)?;
    }
    if let Some(word) = reading.negated {
        return Err(word.to_owned());
    }
    Ok(match reading.kept {
        Kept::All => None,
        Kept::Rows(found) => Some(rows.iter().copied().filter(|row| found.contains(row)).collect()),
    })
}

/// Whether a word is taken up in a phrase of the title that names what the table is about.
fn in_phrase(word: &str, title: &str, words: &Words<'_>) -> bool {
    let name = Name::new(title, words.language);
    !name.has(word)
        && name
            .words
            .iter()
            .any(|phrase| words.around.contains(phrase) || words.titled.contains(phrase))
}
