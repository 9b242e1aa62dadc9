//! What running text says: a value of the sort that is asked for, in a sentence that has every word of the
//! label. Nothing is taken from a sentence that denies or supposes, and nothing where two sentences say
//! different things.

use std::collections::{BTreeMap, BTreeSet};

use rust_stemmers::{Algorithm, Stemmer};

use super::Candidate;
use super::sentence_parts::{contrast, parts};
use super::sought::{Sought, leads_alike};
use crate::accounting::{Accounting, Fit};
use crate::facts::Facts;
use crate::facts::running_text::{RunningText, texts};
use crate::facts::sentences::sentences;
use crate::lexicon::{self, Class, Language, Lexicon, Name, Sorts, fold};
use crate::slots::{Asked, has_any};
use crate::values::spans::{TextSpan, located, spans};
use crate::values::{self, Order};

/// Longer sentences say too much, bytes.
const LONGEST: usize = 400;

/// A sentence with its words.
struct Sentence<'k> {
    /// The text that it is of.
    of: usize,
    text: &'k str,
    /// What its text says before it.
    before: &'k str,
    stems: BTreeSet<String>,
}

/// A sentence with what stands over it.
#[derive(Debug)]
pub(crate) struct SaidSentence<'k> {
    pub document: usize,
    pub text: &'k str,
    /// What its paragraph says before it.
    pub before: &'k str,
    pub headings: &'k [String],
    pub place: [&'k str; 2],
}

/// What a sentence tells.
struct Told<'k> {
    candidate: Candidate<'k>,
    /// Whether the value is only near it.
    nearly: bool,
}

/// The sentences of all running texts, found by their words.
pub(crate) struct Prose<'k> {
    texts: Vec<RunningText<'k>>,
    sentences: Vec<Sentence<'k>>,
    by_stem: BTreeMap<String, Vec<usize>>,
    /// The words over each text.
    around: Vec<BTreeSet<String>>,
}

fn algorithm(language: Language) -> Option<Algorithm> {
    match language {
        Language::English => Some(Algorithm::English),
        Language::German => Some(Algorithm::German),
        Language::French => Some(Algorithm::French),
        Language::Spanish => Some(Algorithm::Spanish),
        Language::Chinese => None,
    }
}

/// Words as sentences are searched by them.
pub(crate) fn stemmed<'w>(words: impl IntoIterator<Item = &'w String>, language: Language) -> Vec<String> {
    let stemmer = algorithm(language).map(Stemmer::create);
    let stem = |word: &String| match &stemmer {
        Some(stemmer) if word.is_ascii() => stemmer.stem(word).into_owned(),
        _ => word.clone(),
    };
    words.into_iter().map(stem).collect()
}

impl<'k> Prose<'k> {
    /// Takes the running texts of the documents apart.
    pub(crate) fn new(facts: &Facts<'k>) -> Self {
        let mut prose = Prose {
            texts: texts(facts.knowledge).collect(),
            sentences: Vec::new(),
            by_stem: BTreeMap::new(),
            around: Vec::new(),
        };
        for (of, said) in prose.texts.iter().enumerate() {
            let about = facts.about(said.document);
            // What a whole document is called says nothing of one sentence in it.
            let title = facts.title(said.document);
            let own = said
                .headings
                .iter()
                .filter(|text| Some(text.as_str()) != title && **text != about.headed);
            let headings = own.flat_map(|heading| &facts.heading(heading).words);
            let around = stemmed(headings, about.language);
            prose.around.push(around.into_iter().collect());
            let mut from = 0;
            for text in sentences(said.text).filter(|text| text.len() <= LONGEST) {
                let rest = said.text.get(from..).unwrap_or_default();
                let at = from + rest.find(text).unwrap_or_default();
                let before = said.text.get(..at).unwrap_or_default();
                from = at + text.len();
                let words = Name::new(text, about.language).words;
                let stems: BTreeSet<String> = stemmed(&words, about.language).into_iter().collect();
                for stem in &stems {
                    let list = prose.by_stem.entry(stem.clone()).or_default();
                    list.push(prose.sentences.len());
                }
                prose.sentences.push(Sentence {
                    of,
                    text,
                    before,
                    stems,
                });
            }
        }
        prose
    }

    /// The sentences that have all the words themselves.
    pub(crate) fn having(&self, words: &[String]) -> Vec<SaidSentence<'k>> {
        let all = self.with(words).into_iter();
        let own = all.filter(|sentence| words.iter().all(|word| sentence.stems.contains(word)));
        let said = own.filter_map(|sentence| {
            let of = self.texts.get(sentence.of)?;
            Some(SaidSentence {
                document: of.document,
                text: sentence.text,
                before: sentence.before,
                headings: of.headings,
                place: of.place,
            })
        });
        said.collect()
    }

    /// The sentences that, with what is over them, have all the words, and most of them themselves.
    fn with(&self, words: &[String]) -> Vec<&Sentence<'k>> {
        let rarest = words
            .iter()
            .filter_map(|word| self.by_stem.get(word))
            .min_by_key(|list| list.len());
        let all = |sentence: &&Sentence<'k>| {
            let around = self.around.get(sentence.of);
            let own = words.iter().filter(|word| sentence.stems.contains(*word)).count();
            let rest = |word: &String| {
                sentence.stems.contains(word) || around.is_some_and(|around| around.contains(word))
            };
            own * 3 >= words.len() * 2 && words.iter().all(rest)
        };
        let found = rarest.into_iter().flatten();
        found
            .filter_map(|at| self.sentences.get(*at))
            .filter(all)
            .collect()
    }
}

impl<'k> Accounting<'_, 'k> {
    /// The values that running text gives a reading, from documents that count.
    pub(crate) fn stated(
        &self,
        asked: &Asked,
        label: &Name,
        prose: &Prose<'k>,
        counts: &dyn Fn(usize) -> bool,
    ) -> Vec<Candidate<'k>> {
        let Some(sought) = Sought::of(asked, label) else {
            return Vec::new();
        };
        let words = question(label, self.scope.language, &sought);
        // "Promised for": one word and a day, in a paper on what the form is about.
        let telling = |word: &String| {
            let lexicon = Lexicon::of(Language::English);
            [
                Class::Common,
                Class::Own,
                Class::Record,
                Class::Party,
                Class::Role,
            ]
            .iter()
            .all(|class| !lexicon.is(*class, word))
        };
        let alone = words.len() + usize::from(sought.has_unit()) < 2;
        if alone && !(words.len() == 1 && sought.is_led_day(label) && label.content.iter().all(telling)) {
            return Vec::new();
        }
        let said = prose.with(&words).into_iter().filter_map(|sentence| {
            let text = prose.texts.get(sentence.of)?;
            let close = !alone || self.is_about(text.document);
            (close && counts(text.document)).then_some((sentence, text))
        });
        let found: Vec<(bool, Told<'k>)> = said
            .filter_map(|said| {
                let language = self.facts.about(said.1.document).language;
                let supposed = supposes(said.0.text, label, language);
                Some((supposed, self.in_sentence(label, said, &words, &sought)?))
            })
            .collect();
        // "Some 40 kg" counts where not even a guess says otherwise.
        let other = |told: &Told<'k>| {
            let all = found.iter();
            let mut values = all.map(|(_, other)| &other.candidate.value);
            told.nearly && values.any(|value| *value != told.candidate.value)
        };
        let sure: Vec<bool> = found
            .iter()
            .map(|(supposed, told)| !supposed && !other(told))
            .collect();
        let all = found.into_iter().zip(sure).filter(|(_, sure)| *sure);
        all.map(|((_, told), _)| told.candidate).collect()
    }

    /// Whether a document is about what the form is about, by parts of German words too: `Behinderung` and
    /// `Behinderungsanzeige`.
    pub(crate) fn is_about(&self, document: usize) -> bool {
        let words = &self.facts.about(document).words;
        let begins = |word: &String| {
            word.len() > 7
                && !lexicon::any(Class::TitlePlain, word)
                && words.iter().any(|other| {
                    other.starts_with(word.as_str()) || word.starts_with(other.as_str()) && other.len() > 7
                })
        };
        self.scope.is_close(self.facts, document)
            || self.scope.language == Language::German
                && !self.scope.rivals.contains(&document)
                && self.scope.title.iter().any(begins)
    }

    /// Whether a sentence tells of things by their numbers, none of which is the form's or its own paper's: "NCR-014
    /// was closed on 3 June".
    pub(crate) fn is_of_other_things(&self, document: usize, text: &str) -> bool {
        if self.scope.references.is_empty() || self.scope.bound.contains(&document) {
            return false;
        }
        let name = self.facts.document_name(document);
        let paper = values::codes(name.rsplit('/').next().unwrap_or_default());
        let codes = values::codes(text);
        let ours = |code: &String| paper.contains(code) || self.scope.is_own_reference(code);
        !codes.is_empty() && !codes.iter().any(ours)
    }

    /// Whether a sentence that names no record goes on about one of the form's series that is not the form's own:
    /// "Permit HW-0091, pump pit; channel 4".
    pub(crate) fn is_of_record_before(&self, before: &str, text: &str) -> bool {
        let last = || {
            values::codes(before)
                .into_iter()
                .rfind(|code| self.scope.is_of_series_of_form(code))
        };
        let named = values::codes(text);
        !named.iter().any(|code| self.scope.is_of_series_of_form(code))
            && last().is_some_and(|code| !self.scope.is_own(&code))
    }

    /// The one value of a sort in the shortest part of a sentence that has the words.
    fn in_sentence(
        &self,
        label: &Name,
        (sentence, passage): (&Sentence<'k>, &RunningText<'k>),
        words: &[String],
        sought: &Sought,
    ) -> Option<Told<'k>> {
        let facts = self.facts;
        let about = facts.about(passage.document);
        if self.scope.rivals.contains(&passage.document)
            || self.scope.is_of_other_paper(facts, passage.document)
            || !sought.is_code() && self.is_of_other_things(passage.document, sentence.text)
            || self.is_of_record_before(sentence.before, sentence.text)
        {
            return None;
        }
        let documents = &facts.knowledge.documents;
        let dated = documents
            .get(passage.document)
            .and_then(|document| document.dated);
        let year = dated.map(|date| date.year());
        let own: Vec<&String> = words
            .iter()
            .filter(|word| sentence.stems.contains(*word))
            .collect();
        let stems_of = |part: &str| stemmed(&Name::new(part, about.language).words, about.language);
        // "70 mm against 120 mm specified": what stands behind is what the words there say.
        let contrasted = contrast(sentence.text).filter(|(_, behind)| {
            let stems = stems_of(behind);
            own.iter().any(|word| stems.contains(word))
        });
        let own: Vec<&String> = match contrasted {
            Some((_, behind)) => {
                let stems = stems_of(behind);
                own.into_iter().filter(|word| stems.contains(word)).collect()
            }
            None => own,
        };
        let all = contrasted.map_or_else(|| parts(sentence.text), |(_, behind)| vec![behind]);
        for (at, part) in all.iter().enumerate() {
            let stems = stems_of(part);
            if !own.iter().all(|word| stems.contains(word)) {
                continue;
            }
            let values: Vec<TextSpan> = spans(part, about.order, year)
                .into_iter()
                .filter(|span| sought.fits(span))
                .collect();
            let [value] = values.as_slice() else {
                continue;
            };
            if is_own_number(&before(part, &value.text), label, about.language) {
                return None;
            }
            if sought.is_code() && is_of_other_thing(&before(part, &value.text), label, about.language) {
                return None;
            }
            if sought.is_led_day(label) && !leads_alike(label, &before(part, &value.text)) {
                return None;
            }
            let next = all.get(at + 1).filter(|_| at + 2 < all.len());
            if next.is_some_and(|next| says_otherwise(next, value, about.language, sought)) {
                return None;
            }
            let candidate = Candidate {
                value: value.text.clone().into(),
                document: passage.document,
                place: passage.place.join(" ").trim().to_owned(),
                fit: Fit::Said,
                unit: None,
                own: false,
                party: false,
            };
            let nearly = is_about_so_much(&before(part, &value.text));
            return Some(Told { candidate, nearly });
        }
        None
    }
}

/// The words of a text before a value in it.
fn before<'t>(text: &'t str, value: &str) -> Vec<&'t str> {
    let first = value.split(' ').next().unwrap_or_default();
    let at = text.find(first).unwrap_or_default();
    text.get(..at).unwrap_or_default().split_whitespace().collect()
}

/// Whether the number behind words is the writer's own, `our reference KPC-61`, where a label asks for another.
fn is_own_number(before: &[&str], label: &Name, language: Language) -> bool {
    let [.., whose, what] = before else {
        return false;
    };
    let own = [
        "our", "my", "unser", "unsere", "unserem", "notre", "nuestra", "nuestro",
    ];
    let named = Name::new(what, language);
    let number = named.sorts.has(Sorts::NUMBER) || named.has("number");
    let asked = label.plain.contains(&fold(what));
    number && own.contains(&fold(whose).as_str()) && !asked
}

/// Whether the number behind words is that of a thing that a label says nothing of: `air handling unit AHU-02` in a
/// letter whose own number is asked for.
fn is_of_other_thing(before: &[&str], label: &Name, language: Language) -> bool {
    let plain = |word: &str| word.len() > 3 && word.chars().all(char::is_lowercase);
    let near = before.get(before.len().saturating_sub(2)..).unwrap_or_default();
    let strange = |word: &&str| {
        let name = Name::new(word, language);
        let none = name.content.iter().all(|word| !label.has(word)) && !name.sorts.has(Sorts::NUMBER);
        plain(word) && !name.content.is_empty() && none && !has_any(Lexicon::of(language), Class::Stop, word)
    };
    near.len() == 2 && near.iter().all(strange)
}

/// Whether the value behind words is only near it: `rund 40 kg`.
fn is_about_so_much(before: &[&str]) -> bool {
    let near = [
        "rund",
        "etwa",
        "ca",
        "circa",
        "ungefahr",
        "about",
        "approximately",
        "approx",
        "roughly",
        "around",
        "environ",
        "unos",
        "unas",
        "aproximadamente",
    ];
    before.last().is_some_and(|word| {
        let plain = fold(word);
        near.contains(&plain.trim_end_matches('.'))
    })
}

/// Whether a word is somebody, and names no value.
fn is_who(word: &str, language: Language) -> bool {
    let plain = fold(word);
    let known = [Class::Party, Class::Role]
        .iter()
        .any(|class| lexicon::any(*class, &plain));
    known || language != Language::German && word.starts_with(char::is_uppercase)
}

/// Whether the next part of a sentence has another value of the same name: `38 cm by the contractor, 35 cm by
/// the boring`, `Ochoa reports 41 %, the supervisor 37 %`.
pub(crate) fn says_otherwise(next: &str, value: &TextSpan, language: Language, sought: &Sought) -> bool {
    let words: Vec<&str> = next.split_whitespace().collect();
    let found = located(&words, Order::DayFirst, None);
    let Some((range, _)) = found
        .iter()
        .find(|(_, span)| sought.fits(span) && span.text != value.text)
    else {
        return false;
    };
    let lexicon = Lexicon::of(language);
    let joins = |word: &str| {
        [Class::Stop, Class::Joins]
            .iter()
            .any(|class| lexicon.is(*class, &fold(word)))
    };
    let mut before = words.get(..range.start).unwrap_or_default().iter();
    before.all(|word| is_who(word, language) || joins(word))
}

/// The words that a sentence must have.
pub(crate) fn question(label: &Name, language: Language, sought: &Sought) -> Vec<String> {
    let lexicon = Lexicon::of(language);
    let joins = |word: &&String| {
        !(lexicon.is(Class::LeadsIn, word) || lexicon.is(Class::Joins, word) || sought.says(word))
    };
    let words: Vec<&String> = label.content.iter().filter(joins).collect();
    let mut words = stemmed(words, language);
    words.dedup();
    words
}

/// Whether a sentence denies or only supposes what it says, where the label does not ask for that.
pub(crate) fn supposes(text: &str, label: &Name, language: Language) -> bool {
    let lexicon = Lexicon::of(language);
    // "May" with a capital is the month.
    let words = crate::lexicon::tokens(&text.replace("May ", " "), lexicon);
    let asks_past = label
        .words
        .iter()
        .any(|word| word.ends_with("ed") && word.len() > 4)
        || label.has("actual");
    let to_come = words
        .windows(2)
        .any(|pair| lexicon.is(Class::Future, &pair.join(" ")));
    let doubts = words.iter().any(|word| {
        (lexicon.is(Class::Hedge, word) && !label.has(word))
            || (lexicon.is(Class::Negation, word) && !label.has(word))
            || (asks_past && lexicon.is(Class::Future, word))
    });
    doubts || (asks_past && to_come) || text.ends_with('?') || label.sorts.has(Sorts::NAME)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::tests::{label, values, vault};

    #[test]
    fn values_set_against_each_other_are_parted() {
        let text = "Progress was 47.2 % against 51.0 % planned";
        assert_eq!(contrast(text), Some(("Progress was 47.2 %", "51.0 % planned")));
        assert_eq!(contrast("Progress was 47.2 %"), None);
    }

    #[test]
    fn a_day_is_led_to_as_the_label_does() {
        let alike = |label: &str, text: &str, day: &str, language| {
            leads_alike(&Name::new(label, language), &before(text, day))
        };
        let sent = "Die Auftragsbestätigung senden Sie bis 29.11.2024 zurück";
        assert!(!alike("Auftrag vom", sent, "29.11.2024", Language::German));
        let visit = "It stays in service since the visit of 4 November";
        assert!(!alike("In service until", visit, "4 November", Language::English));
        assert!(alike(
            "Lights stay until",
            "until 7 May",
            "7 May",
            Language::English
        ));
    }

    #[test]
    fn the_number_of_another_thing_is_not_taken() {
        let other = |label: &str, text: &str, number: &str| {
            let name = Name::new(label, Language::English);
            is_of_other_thing(&before(text, number), &name, Language::English)
        };
        let letter = "the data of air handling unit AHU-02 are still to be bound";
        assert!(other("Reference of the agent's letter", letter, "AHU-02"));
        assert!(!other("Air handling unit no.", letter, "AHU-02"));
        assert!(!other(
            "Permit no.",
            "work is under permit no. PTL-026",
            "PTL-026"
        ));
        assert!(!other("Permit no.", "this permit is PTL-026", "PTL-026"));
    }

    #[test]
    fn a_sentence_goes_on_about_the_record_that_was_named_before_it() {
        let minutes = |number: &str| {
            let text = format!(
                "# Coordination\n> Permit {number}, pump pit, applicant Ann Lee; radio channel 4. The gas tester is B. Roy."
            );
            let vault = vault(&[("coordination.md", &text)]);
            values(&vault, "Hot work permit HW-0092", &[label("Radio channel")]).remove(0)
        };
        assert_eq!(minutes("HW-0091"), "");
        assert_eq!(minutes("HW-0092"), "4");
    }

    #[test]
    fn a_sentence_that_is_said_again_is_of_the_record_before_it() {
        let minutes = |first: &str, second: &str| {
            let text = format!(
                "# Coordination\n> Permit {first} is for the pump pit. The radio channel is 4. Permit {second} is for the roof. The radio channel is 4."
            );
            let vault = vault(&[("coordination.md", &text)]);
            values(&vault, "Hot work permit HW-0092", &[label("Radio channel")]).remove(0)
        };
        assert_eq!(minutes("HW-0091", "HW-0090"), "");
        assert_eq!(minutes("HW-0091", "HW-0092"), "4");
    }

    #[test]
    fn the_writers_own_number_is_no_other() {
        let own = |label: &str, text: &str, number: &str| {
            let name = Name::new(label, Language::English);
            is_own_number(&before(text, number), &name, Language::English)
        };
        let portal = "The invoice portal needs our reference KPC-61 on it";
        assert!(own("Invoice no. of the portal", portal, "KPC-61"));
        assert!(!own("Reference", portal, "KPC-61"));
        assert!(!own("Invoice no.", "It is on invoice KPC-61", "KPC-61"));
    }

    #[test]
    fn values_of_several_are_of_no_one() {
        let slot = crate::model::Slot::default();
        let otherwise = |text: &str, label: &str, language| {
            let name = Name::new(label, language);
            let sought = Sought::of(&Asked::new(&slot, language), &name);
            let all = parts(text);
            let value = all
                .first()
                .and_then(|part| spans(part, Order::DayFirst, None).into_iter().next());
            let told = sought.zip(value).zip(all.get(1));
            told.is_some_and(|((sought, value), next)| says_otherwise(next, &value, language, &sought))
        };
        use Language::{French, German, Spanish};
        let thick = "Épaisseur : 38 cm d'après l'entreprise, 35 cm d'après le sondage";
        assert!(otherwise(thick, "Épaisseur (cm)", French));
        let progress = "Avance : Ochoa reporta 41 %, Supervisión 37 %";
        assert!(otherwise(progress, "Avance (%)", Spanish));
        let limits = "Die Rissbreite ist 3 mm, Ebenheit 4 mm";
        assert!(!otherwise(limits, "Rissbreite (mm)", German));
    }

    #[test]
    fn a_day_is_asked_for_by_the_word_that_leads_to_it() {
        let led = |text: &str, language| {
            let slot = crate::model::Slot::default();
            let label = Name::new(text, language);
            Sought::of(&Asked::new(&slot, language), &label).is_some_and(|sought| sought.is_led_day(&label))
        };
        assert!(led("Zugesagt für", Language::German));
        assert!(led("Method statement due by", Language::English));
        assert!(!led("Cube strength", Language::English));
    }
}
