//! A language's words: phrases and what stands for them, light words, units, months, and entries by class.

use std::collections::{HashMap, HashSet};

use super::class::Class;
use super::language::{Language, OfLanguage};
use super::sorts::Sorts;
use super::tokens::{Parting, fold, is_ideograph};

/// A phrase and what stands for it, in words.
type Phrase = (Vec<String>, Vec<String>);

/// One language's words, with the English ones under them.
#[derive(Debug, Default)]
pub(crate) struct Lexicon {
    /// Phrases by their first word, longest first.
    pub(super) phrases: HashMap<String, Vec<Phrase>>,
    /// The same by all their words, while the entries are read.
    reading: HashMap<String, HashMap<Vec<String>, Vec<String>>>,
    /// What light words say of the value's sort.
    pub(super) light: HashMap<String, Sorts>,
    /// Entries by class, as [`tokens()`] has them.
    pub(super) entries: HashMap<Class, HashSet<String>>,
    units: HashMap<String, String>,
    statuses: HashMap<String, String>,
    months: HashMap<String, i8>,
    /// Days of the week, from Monday as 1.
    weekdays: HashMap<String, i8>,
    /// Words that count, with their figures.
    counts: HashMap<String, String>,
    /// Columns that are another's where the tables around them agree, in both directions.
    columns: HashSet<(String, String)>,
    /// Words by which the language is told.
    own: HashSet<String>,
    /// How words are parted further.
    parting: Parting,
}

static LEXICONS: OfLanguage<Lexicon> = OfLanguage::new(Lexicon::read);

/// Reads the lexicons while the template and the documents are read, which comes before they are needed.
pub(crate) fn read_ahead() {
    let read = || {
        for language in Language::ALL.iter().rev() {
            Lexicon::of(*language);
        }
    };
    // Where there is no other thread each is read when it is asked for.
    drop(std::thread::Builder::new().name("lexicons".into()).spawn(read));
}

impl Lexicon {
    /// The lexicon of a language.
    pub(crate) fn of(language: Language) -> &'static Lexicon {
        LEXICONS.get(language)
    }

    fn read(language: Language) -> Lexicon {
        let mut lexicon = Lexicon::default();
        lexicon.parting.endings = language.endings();
        if language != Language::English {
            lexicon.add(Language::English, false);
        }
        lexicon.add(language, true);
        let longest_first = |(first, found): (String, HashMap<_, _>)| {
            let mut list: Vec<Phrase> = found.into_iter().collect();
            list.sort_by(|(one, _), (other, _)| other.len().cmp(&one.len()).then_with(|| one.cmp(other)));
            (first, list)
        };
        let reading = std::mem::take(&mut lexicon.reading);
        lexicon.phrases = reading.into_iter().map(longest_first).collect();
        lexicon
    }

    fn add(&mut self, language: Language, own: bool) {
        // Families of headers are read apart, once a list in a form asks for them.
        let lines = language
            .lines()
            .filter(|(section, _)| !section.starts_with("headers:"));
        let lines: Vec<(&str, &str)> = lines.collect();
        // Words that join others are one language's alone; taken first, they are left out of all phrases.
        let stops = |&&(section, _): &&(&str, &str)| section == "stop";
        for (section, line) in lines
            .iter()
            .filter(stops)
            .chain(lines.iter().filter(|line| !stops(line)))
        {
            if own {
                self.learn(language, line);
            }
            self.entry(section, line, own);
        }
        // Once more: only now all is known by which a variant is taken apart.
        if own && language != Language::English {
            for (section, line) in &lines {
                if matches!(*section, "same" | "role" | "party:same")
                    && let Some((word, variants)) = line.split_once(": ")
                {
                    variants
                        .split(',')
                        .for_each(|variant| self.phrase(variant.trim(), word));
                }
            }
        }
    }

    /// Words that tell the language; for scripts without blanks, the words that text is parted by.
    fn learn(&mut self, language: Language, line: &str) {
        // What stands for the variants of another language is English.
        let said = line.split_once(": ").filter(|_| language != Language::English);
        let line = said.map_or(line, |(_, variants)| variants);
        let words = line.split([',', ':']).flat_map(str::split_whitespace);
        for word in words.filter(|word| word.chars().any(char::is_alphabetic)) {
            if word.chars().all(is_ideograph) {
                self.parting.ideographs.insert(word.to_owned());
            } else if language != Language::Chinese {
                self.own.insert(word.to_owned());
            }
        }
    }

    fn entry(&mut self, section: &str, line: &str, own: bool) {
        let (word, variants) = match line.split_once(": ") {
            Some((word, variants)) => (word, variants),
            None => ("", line),
        };
        let variants = variants.split(',').map(str::trim).filter(|text| !text.is_empty());
        if crate::ablation::without(section.split(':').next().unwrap_or_default()) {
            return;
        }
        match section {
            "stop" if !own => {}
            "same" | "role" | "party:same" => {
                if section == "role" {
                    self.entries
                        .entry(Class::Role)
                        .or_default()
                        .insert(word.to_owned());
                }
                for variant in variants {
                    self.phrase(variant, word);
                }
                self.keep_whole(word);
            }
            "heads" => self
                .parting
                .heads
                .extend(variants.map(|to| (word.to_owned(), to.to_owned()))),
            "unit" => {
                self.units.insert(word.to_owned(), word.to_owned());
                for variant in variants {
                    self.units.insert(fold(variant), word.to_owned());
                    // What is left of "a$" is a letter, and no dollar.
                    let single = tokens(variant, self).join(" ");
                    if single.len() > 2 {
                        self.units.entry(single).or_insert_with(|| word.to_owned());
                    }
                }
            }
            "month" => {
                let number = word.parse().unwrap_or_default();
                self.months
                    .extend(variants.map(|variant| (variant.to_owned(), number)));
            }
            "day-of-week" if own => {
                let number = word.parse().unwrap_or_default();
                self.weekdays
                    .extend(variants.map(|variant| (variant.to_owned(), number)));
            }
            "day-of-week" => {}
            "count" => {
                for variant in variants {
                    self.counts.insert(fold(variant), word.to_owned());
                    self.classed(Class::Count, variant);
                }
            }
            "status" => {
                for variant in variants.chain([word]) {
                    let variant = tokens(variant, self).join(" ");
                    self.statuses.insert(variant, word.to_owned());
                }
            }
            "columns" => {
                for variant in variants {
                    self.columns.insert((word.to_owned(), variant.to_owned()));
                }
            }
            _ => {
                if let Some(sort) = section.strip_prefix("light") {
                    let sort = Sorts::named(sort.trim_start_matches(':'));
                    self.light.extend(variants.map(|word| (word.to_owned(), sort)));
                } else if let Some(class) = Class::named(section) {
                    variants.for_each(|variant| self.classed(class, variant));
                }
            }
        }
    }

    /// An entry of a class.
    fn classed(&mut self, class: Class, variant: &str) {
        let plain = if matches!(
            class,
            Class::Stop
                | Class::LeadsIn
                | Class::Joins
                | Class::Yes
                | Class::No
                | Class::Weekday
                | Class::Count
        ) {
            fold(variant)
        } else {
            tokens(variant, self).join(" ")
        };
        let entries = self.entries.entry(class).or_default();
        entries.insert(plain);
        // A word that stands for a phrase.
        if variant.contains('-') {
            entries.insert(variant.to_owned());
        }
    }

    /// What stands for others in several words is one itself: "person responsible" is not taken apart again.
    fn keep_whole(&mut self, word: &str) {
        let words: Vec<String> = word.split(' ').map(str::to_owned).collect();
        if let [first, _, ..] = words.as_slice() {
            let list = self.reading.entry(first.clone()).or_default();
            list.entry(words.clone()).or_insert(words);
        }
    }

    fn phrase(&mut self, variant: &str, word: &str) {
        let mut words = tokens(variant, self);
        if words.iter().any(|word| !self.is(Class::Stop, word)) {
            words.retain(|word| !self.is(Class::Stop, word));
        }
        let instead: Vec<String> = word.split(' ').map(str::to_owned).collect();
        if let Some(first) = words.first().cloned()
            && words != instead
        {
            self.parting.whole.insert(first.clone());
            // What a language itself says goes before English.
            let list = self.reading.entry(first).or_default();
            list.insert(words.clone(), instead.clone());
            self.phrase_in_words(&words, instead);
        }
    }

    /// Notes a phrase of which words have been replaced already: "Auftrag number" for "Auftragsnummer".
    fn phrase_in_words(&mut self, words: &[String], instead: Vec<String>) {
        let told: Vec<String> = words
            .iter()
            .flat_map(|word| {
                let alone = self.reading.get(word);
                let alone = alone.and_then(|list| list.get(std::slice::from_ref(word)));
                alone.map_or_else(|| vec![word.clone()], Clone::clone)
            })
            .collect();
        if words.len() > 1
            && told != words
            && told != instead
            && let Some(first) = told.first()
        {
            let list = self.reading.entry(first.clone()).or_default();
            list.entry(told).or_insert(instead);
        }
    }

    /// The phrase that words begin with: how long it is, and what stands for it.
    pub(crate) fn phrase_at(&self, words: &[String]) -> Option<(usize, &[String])> {
        let list = self.phrases.get(words.first()?)?;
        let (phrase, instead) = list.iter().find(|(phrase, _)| words.starts_with(phrase))?;
        Some((phrase.len(), instead))
    }

    /// Whether an entry of a class is exactly this.
    pub(crate) fn is(&self, class: Class, word: &str) -> bool {
        self.entries.get(&class).is_some_and(|words| words.contains(word))
    }

    /// Whether an entry of a class stands in a text as whole words.
    pub(crate) fn has(&self, class: Class, text: &str) -> bool {
        let words = tokens(text, self);
        self.within(class, &words)
    }

    /// Whether an entry of a class is among neighbouring words.
    pub(crate) fn within(&self, class: Class, words: &[String]) -> bool {
        let Some(entries) = self.entries.get(&class) else {
            return false;
        };
        (1..=4).any(|length| words.windows(length).any(|run| entries.contains(&run.join(" "))))
    }

    /// The unit that a text is, in the one spelling of all its names.
    pub(crate) fn unit(&self, text: &str) -> Option<&str> {
        if text.trim().is_empty() {
            return None;
        }
        let text = fold(text.trim().trim_end_matches('.'));
        let known = self.units.get(text.as_str()).or_else(|| {
            let words = tokens(&text, self).join(" ");
            self.units.get(words.as_str()).filter(|_| !words.is_empty())
        });
        known.map(String::as_str)
    }

    /// The state of a matter that a text is, in one word for all its names.
    pub(crate) fn status(&self, words: &str) -> Option<&str> {
        // German declines what stands before a noun: "offene Mängel".
        let ends = ["", "e", "en", "er", "es", "em"];
        let mut stems = ends.iter().filter_map(|end| words.strip_suffix(end));
        stems.find_map(|stem| self.statuses.get(stem)).map(String::as_str)
    }

    /// The number of a month by its name.
    pub(crate) fn month(&self, word: &str) -> Option<i8> {
        self.months.get(word).copied()
    }

    /// The day of the week that a text is, from Monday as 1: "Tuesday", "Di".
    pub(crate) fn weekday(&self, text: &str) -> Option<i8> {
        let plain = fold(text.trim().trim_end_matches(['.', ':', ',']));
        self.weekdays.get(&plain).copied()
    }

    /// Whether two columns may be one where the tables around them agree.
    pub(crate) fn are_columns(&self, one: &str, other: &str) -> bool {
        let has = |a: &str, b: &str| self.columns.contains(&(a.to_owned(), b.to_owned()));
        has(one, other) || has(other, one)
    }
}

/// The words of a text: lower case, without accents, in the singular; prefixes joined, compounds parted.
pub(crate) fn tokens(text: &str, lexicon: &Lexicon) -> Vec<String> {
    super::tokens::tokens(text, &lexicon.parting)
}

impl Language {
    /// The language of a name in a document of this one: another where only that knows its words.
    pub(crate) fn spoken(self, name: &str) -> Language {
        let words = || {
            let words = name.split(|c: char| !c.is_alphabetic());
            words.filter(|word| word.chars().count() > 2).map(fold)
        };
        let known = |language: Language| {
            let own = &Lexicon::of(language).own;
            words().filter(|word| own.contains(word.as_str())).count()
        };
        if self == Language::Chinese || known(self) > 0 {
            return self;
        }
        let others = Language::ALL
            .into_iter()
            .filter(|other| *other != Language::English);
        let most = others
            .map(|other| (known(other), other))
            .max_by_key(|(count, _)| *count);
        match most {
            Some((count, other)) if count > 0 && count * 2 >= words().count() => other,
            _ => self,
        }
    }

    /// The language that most of these texts are in, told by the words that join others.
    pub(crate) fn of<'t>(texts: impl Iterator<Item = &'t str>) -> Language {
        let mut counts = [0usize; 5];
        for word in texts.flat_map(|text| text.split(|c: char| !c.is_alphabetic())) {
            if word.chars().any(is_ideograph) {
                counts[4] += 3;
                continue;
            }
            for (count, language) in counts.iter_mut().zip(Language::ALL) {
                let lexicon = Lexicon::of(language);
                let word = fold(word);
                *count += usize::from(lexicon.own.contains(word.as_str()));
            }
        }
        let most = counts.iter().copied().max().unwrap_or(0);
        // English has words in common with the others: it is left only where another has clearly more.
        if counts[0] * 3 >= most * 2 {
            return Language::English;
        }
        let found = counts
            .iter()
            .zip(Language::ALL)
            .find(|(count, _)| **count == most);
        found.map_or(Language::English, |(_, language)| language)
    }
}

/// Whether a word is an entry of a class in any language.
pub(crate) fn any(class: Class, word: &str) -> bool {
    Language::ALL
        .iter()
        .any(|language| Lexicon::of(*language).is(class, word))
}

/// Whether a word of the lexicons is one for a side of a contract: a party, a role, or a party by its work.
pub(crate) fn is_side(word: &str) -> bool {
    word.ends_with("-party") || any(Class::Party, word) || any(Class::Role, word)
}

/// The figure of a folded word that counts in any language: "two", "zwolf".
pub(crate) fn figure(word: &str) -> Option<&'static str> {
    let counts = |language: &Language| Lexicon::of(*language).counts.get(word);
    Language::ALL.iter().find_map(counts).map(String::as_str)
}

/// The number of a month by its name in any language.
pub(crate) fn month(word: &str) -> Option<i8> {
    let word = fold(word);
    Language::ALL
        .iter()
        .find_map(|language| Lexicon::of(*language).month(&word))
}
