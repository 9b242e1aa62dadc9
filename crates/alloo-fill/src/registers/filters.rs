//! Which records a schedule's title asks for. Every word of it is accounted for: by what the table is about,
//! or by a column and its values. A word that nothing accounts for is an error: nobody can say which records
//! it leaves out.

use std::collections::BTreeSet;

use super::restricted_table::{FREE, Words};
use crate::lexicon::{self, Class, Language, Lexicon, Name, Sorts, tokens};
use crate::values;

/// Longer titles are instructions, words.
const LONGEST: usize = 14;
/// What a title leaves out.
enum Kept {
    All,
    Rows(BTreeSet<usize>),
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
    used: BTreeSet<usize>,
}

/// Whether a word points at what is at hand, in any of the languages.
fn is_this(word: &str) -> bool {
    matches!(
        word,
        "this"
            | "diesem"
            | "dieses"
            | "dieser"
            | "ce"
            | "cet"
            | "cette"
            | "present"
            | "este"
            | "esta"
            | "mismo"
    )
}

/// Whether two words point at all of the project: "this contract".
fn is_whole(this: &str, whose: &str, language: Language) -> bool {
    let whose = Name::new(whose, language);
    is_this(this)
        && ["contract", "project", "order"]
            .iter()
            .any(|word| whose.has(word))
}

/// Whether a title asks for the records of the whole contract, and not of the form's part of the works alone.
pub(crate) fn asks_for_whole(title: &str, language: Language) -> bool {
    let all = tokens(title, Lexicon::of(language));
    let mut pairs = all.windows(2);
    pairs.any(|pair| matches!(pair, [this, whose] if is_whole(this, whose, language)))
}

/// Whether all that a title says beside that it asks for earlier or other papers is this word for them.
pub(crate) fn is_all_of(title: &str, word: &str, language: Language) -> bool {
    let lexicon = Lexicon::of(language);
    let all = tokens(lexicon::unnumbered(title), lexicon);
    let whole = |at: usize| {
        let pair = |from: usize| match all.get(from..from + 2) {
            Some([this, whose]) => is_whole(this, whose, language),
            _ => false,
        };
        pair(at) || at.checked_sub(1).is_some_and(pair)
    };
    let free = |word: &str| {
        [
            Class::Rest,
            Class::Earlier,
            Class::Stop,
            Class::LeadsIn,
            Class::Joins,
        ]
        .iter()
        .any(|class| lexicon.is(*class, word))
    };
    let left = all
        .iter()
        .enumerate()
        .filter(|(at, word)| !(whole(*at) || free(word)));
    let left: Vec<&String> = left.map(|(_, word)| word).collect();
    matches!(left.as_slice(), [only] if *only == word)
}

impl<'t> Reading<'t> {
    fn narrow(&mut self, found: BTreeSet<usize>) {
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
                // "Outstanding work" is what the list has, and how its rows stand where a column says that of each.
                let told = self.words.status_column().is_some();
                let stands = |at: &usize| {
                    let word = self.all.get(*at);
                    told && word.is_some_and(|word| lexicon.status(word) == Some("open"))
                };
                self.used.extend((at..at + length).filter(|at| !stands(at)));
            }
            // All papers of a project are under its contract.
            if let [this, whose, ..] = rest
                && is_whole(this, whose, self.words.language)
            {
                let leads = |before: &usize| {
                    let word = self.all.get(*before);
                    word.is_some_and(|word| {
                        lexicon.is(Class::LeadsIn, word) || lexicon.is(Class::Joins, word)
                    })
                };
                self.used.extend([at, at + 1]);
                self.used.extend(at.checked_sub(1).filter(leads));
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

    /// The month that the title names, where that is not the whole document's, or its table has other months too.
    fn month_to_keep(&self) -> Option<(i16, i8)> {
        let own = self.words.facts.about(self.words.table.document).period;
        self.month
            .filter(|month| own != Some(*month) || self.has_other_months())
    }

    /// Whether the table has dates of other months than the one that the title names, though its paper is of that one.
    fn has_other_months(&self) -> bool {
        let months = self.words.months(self.rows);
        self.month
            .is_some_and(|own| months.iter().any(|month| *month != own))
    }

    /// Keeps to the month that the title names; what came to stand in it is read with the word for that.
    fn read_month(&mut self) -> Result<(), String> {
        let lexicon = Lexicon::of(self.words.language);
        let stands = self.all.iter().any(|word| lexicon.status(word).is_some());
        if let Some(month) = self.month_to_keep().filter(|_| !stands) {
            let found = self.words.in_month(month, self.all, self.rows);
            // What a column counts by the month is read with the word for it.
            let counted = values::period(self.title).is_none() && self.words.has_month_column();
            if found.is_some() || !counted {
                self.narrow(found.ok_or_else(|| self.title.to_owned())?);
            }
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
        // "Approved or pending this month": of which of them the month is, nobody can say.
        if self.month_to_keep().is_some() && said_to_stand(&one.1, lexicon) {
            return Err(self.title.to_owned());
        }
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
        if self.is_to_come(at)
            && let Some(column) = self.words.deed_column(word)
        {
            let words = self.words;
            let open = self
                .rows
                .iter()
                .copied()
                .filter(|row| !words.has_come(*row, column));
            self.narrow(open.collect());
            return Ok(());
        }
        let free = subject || self.phrase && in_phrase(word, self.title, self.words) || self.is_alone(at);
        if lexicon.is(Class::Restrictive, word) || scale || !free {
            let words = self.words;
            let event = self.month.is_some() && words.columns().any(|column| words.name(column).has(word));
            if !event {
                return Err(word.to_owned());
            }
        }
        Ok(())
    }

    /// Whether a word is all that the title says: "Material" names what is listed, and leaves none of it out. A step
    /// of the works, an approval, papers that have numbers and lists that are kept by days may be others.
    fn is_alone(&self, at: usize) -> bool {
        let lexicon = Lexicon::of(self.words.language);
        let quiet = |(other, word): (usize, &String)| other == at || lexicon.is(Class::Stop, word);
        let Some(word) = self.all.get(at).filter(|_| self.month.is_none()) else {
            return false;
        };
        let name = Name::new(word, self.words.language);
        let first = self.words.name(0);
        let papers = first.sorts.has(Sorts::NUMBER) || first.any(Class::Record);
        let other = [Class::Event, Class::Approval, Class::Decision, Class::Refers]
            .into_iter()
            .any(|class| name.any(class) || lexicon::any(class, word));
        !(other || papers || self.words.is_led_by_days()) && self.all.iter().enumerate().all(quiet)
    }

    /// Whether what stands before a word says that it is still to be done: "por subsanar", "à lever", "to be
    /// closed".
    fn is_to_come(&self, at: usize) -> bool {
        let before = |count: usize| {
            let from = at.checked_sub(count)?;
            Some(self.all.get(from..at)?.join(" "))
        };
        let told = [
            "por",
            "pendientes de",
            "pendiente de",
            "sin",
            "a",
            "to be",
            "still to be",
            "zu",
            "noch zu",
        ];
        (1..=3)
            .filter_map(before)
            .any(|words| told.contains(&words.as_str()))
    }

    /// Keeps to the rows that stand as a word says.
    fn stand(&mut self, word: &str, spelled: &str, group: &str) -> Result<(), String> {
        let negated = self.negated.take().is_some();
        let found = self.words.standing(spelled, group, negated, self.rows);
        self.narrow(found.ok_or_else(|| word.to_owned())?);
        if let Some(month) = self.month_to_keep() {
            let found = self.words.stood_in(month, (spelled, group), self.rows);
            self.narrow(found.filter(|_| !negated).ok_or_else(|| self.title.to_owned())?);
        }
        Ok(())
    }
}

/// Whether any of the values that a title lists is how a record stands.
fn said_to_stand(found: &[(std::ops::Range<usize>, String)], lexicon: &Lexicon) -> bool {
    found.iter().any(|(_, value)| lexicon.status(value).is_some())
}

/// Whether a title asks for what is of the form's own month: "Deliveries this month".
fn says_own_month(title: &str, language: Language) -> bool {
    const SAID: [&str; 9] = [
        "im monat",
        "berichtsmonat",
        "in the month",
        "during the month",
        "of the month",
        "du mois",
        "dans le mois",
        "del mes",
        "en el mes",
    ];
    let name = Name::new(title, language);
    let bare = lexicon::fold(title).replace(|c: char| !c.is_alphanumeric(), " ");
    let plain = format!(" {bare} ");
    name.has("this") && (name.has("month") || name.has("period"))
        || SAID.iter().any(|said| plain.contains(&format!(" {said} ")))
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
        month: values::period(title).or(words.period.filter(|_| says_own_month(title, words.language))),
        phrase: named
            .words
            .iter()
            .any(|word| word.contains('-') || words.around.contains(word)),
        kept: Kept::All,
        negated: None,
        used: BTreeSet::new(),
    };
    reading.pass_phrases();
    reading.read_month()?;
    reading.read_days()?;
    reading.read_values()?;
    for (at, word) in all.iter().enumerate() {
        match words.with_some(
            all.get(at..at + 2).unwrap_or_default(),
            reading.month.is_some(),
            rows,
        )? {
            Some(found) => reading.narrow(found),
            None => reading.read(at, word)?,
        }
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
