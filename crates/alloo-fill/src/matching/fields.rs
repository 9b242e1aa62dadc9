//! One slot's value: which of the answers is right where they disagree, and in which form it is written.

use std::cmp::Ordering;
use std::collections::HashSet;

use super::evidence::Candidate;
use super::form::{self, Form};
use super::index::Index;
use super::question::Question;
use super::terms;
use super::types;
use super::words::{self, Name};
use crate::model::{Cite, Kind, Slot, Value, Wants};
use crate::template::dates;

/// A value is written from this score on.
pub const ENOUGH: f64 = 0.80;
/// And with so much lead over the next different one.
const LEAD: f64 = 0.10;
/// What came of an ask.
#[derive(Debug, Clone)]
pub struct Outcome {
    pub value: Option<Value>,
    /// Where the value is from, or why there is none.
    pub note: String,
    pub confidence: f64,
}

impl Outcome {
    /// Nothing is written; why.
    pub fn open(why: impl Into<String>) -> Self {
        Outcome {
            value: None,
            note: why.into(),
            confidence: 0.0,
        }
    }
}

/// Why no answer is right.
#[derive(Debug)]
pub struct Refusal {
    why: String,
    /// The score of the best answer there was.
    score: f64,
}

impl Refusal {
    fn new(why: impl Into<String>, score: f64) -> Self {
        Refusal {
            why: why.into(),
            score,
        }
    }
}

/// The matcher of fields.
pub struct Fields<'a, 'k> {
    pub index: &'a Index<'k>,
    pub form: &'a Form,
    /// Dates of the form are written by this picture, where a slot has none of its own.
    pub picture: &'a str,
}

impl<'k> Fields<'_, 'k> {
    /// Whether an answer is about the form's own record.
    fn is_bound(&self, candidate: &Candidate<'_>) -> bool {
        self.form.bound.contains(&candidate.document) || candidate.context >= 1.0
    }

    /// Which of two different values is right, where that can be said; and why.
    fn prefer(&self, a: &Candidate<'_>, b: &Candidate<'_>) -> Option<(Ordering, &'static str)> {
        match (self.is_bound(a), self.is_bound(b)) {
            (true, false) => return Some((Ordering::Greater, "is about this record")),
            (false, true) => return Some((Ordering::Less, "is about this record")),
            _ => {}
        }
        if self.form.rivals.contains(&a.document) && self.form.rivals.contains(&b.document) {
            return None;
        }
        self.precedence(a.document, b.document)
    }

    /// Which of two documents comes after the other and so is right: a later revision, a newer date, a register against a letter.
    pub fn later(&self, a: usize, b: usize) -> Option<Ordering> {
        self.precedence(a, b).map(|(order, _)| order)
    }

    fn precedence(&self, a: usize, b: usize) -> Option<(Ordering, &'static str)> {
        let documents = &self.index.knowledge.documents;
        let (one, other) = (documents.get(a)?, documents.get(b)?);
        if a == b {
            return None;
        }
        if let (Some(x), Some(y)) = (&one.revision, &other.revision)
            && family(&one.name) == family(&other.name)
            && let Some(order) = revision_order(x, y)
            && order != Ordering::Equal
        {
            return Some((order, "is the later revision"));
        }
        if let (Some(x), Some(y)) = (one.dated, other.dated)
            && x != y
        {
            return Some((x.cmp(&y), "is newer"));
        }
        let register = |name: &str| {
            [".csv", ".xlsx", ".xlsm"]
                .iter()
                .any(|ending| name.to_lowercase().ends_with(ending))
        };
        let letter = |name: &str| name.to_lowercase().ends_with(".eml");
        if register(&one.name) && letter(&other.name) {
            return Some((Ordering::Greater, "is the register"));
        }
        if letter(&one.name) && register(&other.name) {
            return Some((Ordering::Less, "is the register"));
        }
        None
    }

    fn cite(&self, candidate: &Candidate<'_>, note: String) -> Cite {
        let document = self.index.knowledge.documents.get(candidate.document);
        Cite {
            document: document.map(|document| document.name.clone()).unwrap_or_default(),
            place: candidate.place.clone(),
            note,
        }
    }

    fn document_name(&self, candidate: &Candidate<'_>) -> &str {
        self.index
            .knowledge
            .documents
            .get(candidate.document)
            .map_or("", |document| document.name.as_str())
    }

    /// The right one among candidates, with what to note; or why none is.
    pub fn choose<'c>(
        &self,
        candidates: &'c mut Vec<Candidate<'k>>,
    ) -> Result<(&'c Candidate<'k>, String), Refusal> {
        candidates.sort_by(|a, b| b.score().total_cmp(&a.score()).then(a.document.cmp(&b.document)));
        let Some(best) = candidates.first() else {
            return Err(Refusal::new("no document in scope says it", 0.0));
        };
        let top = best.score();
        if top < ENOUGH {
            let note = format!(
                "nothing fits well enough; nearest is {:?} in {}",
                short(best.value),
                self.document_name(best)
            );
            return Err(Refusal::new(note, top));
        }
        // Each with its value as values are compared.
        let rivals: Vec<(&Candidate<'k>, String)> = candidates
            .iter()
            .filter(|other| other.score() > top - LEAD && other.score() >= ENOUGH - LEAD)
            .map(|other| (other, types::key(other.value)))
            .collect();
        let rank = |candidate: &Candidate<'_>| {
            let document = self.index.knowledge.documents.get(candidate.document);
            (
                self.is_bound(candidate),
                document.and_then(|document| document.dated),
            )
        };
        let mut champion = rivals.first();
        for rival in rivals.iter().skip(1) {
            champion = champion.map(|champion| match self.prefer(rival.0, champion.0) {
                Some((Ordering::Greater, _)) if rival.1 != champion.1 => rival,
                _ if rival.1 == champion.1 && rank(rival.0) > rank(champion.0) => rival,
                _ => champion,
            });
        }
        let mut other: Option<(&Candidate<'k>, &'static str)> = None;
        for (rival, key) in &rivals {
            let Some(winner) = champion
                .filter(|(_, winning)| winning != key)
                .map(|(winner, _)| winner)
            else {
                continue;
            };
            match self.prefer(winner, rival) {
                Some((Ordering::Greater, why)) => other = other.or(Some((rival, why))),
                _ => {
                    let note = format!(
                        "the documents disagree: {} says {:?}, {} says {:?}",
                        self.document_name(winner),
                        short(winner.value),
                        self.document_name(rival),
                        short(rival.value)
                    );
                    return Err(Refusal::new(note, top));
                }
            }
        }
        // The value is cited from where its name is most the one asked for.
        let winning = champion.map(|(_, key)| key.as_str()).unwrap_or_default();
        let cited = rivals
            .iter()
            .filter(|(_, key)| key == winning)
            .map(|(candidate, _)| *candidate);
        let cited = cited.reduce(|best, other| if other.fit > best.fit + 0.001 { other } else { best });
        let cited = if other.is_some() {
            champion.map(|(winner, _)| *winner)
        } else {
            cited
        };
        let Some(winner) = cited.filter(|winner| winner.score() >= ENOUGH) else {
            return Err(Refusal::new("nothing fits well enough", top));
        };
        let note = match other {
            Some((other, why)) => format!(
                "{} says {:?}; this one {why}",
                self.document_name(other),
                short(other.value)
            ),
            None => String::new(),
        };
        Ok((winner, note))
    }

    /// The value for an ask.
    pub fn field(&self, ask: &Slot) -> Outcome {
        let question = Question::new(ask, self.form);
        if ask.wants == Wants::Check {
            return self.check(&question);
        }
        let mut candidates = self.candidates(&question);
        // Long texts belong into paragraphs.
        if ask.wants != Wants::Paragraphs && ask.kind != Kind::Narrative {
            candidates.retain(|candidate| candidate.value.chars().count() <= 400);
        }
        let mut offered = None;
        if let Wants::Choice(options) = &ask.wants {
            if let Some(candidate) = candidates
                .iter()
                .find(|candidate| option(options, candidate.value).is_none())
            {
                offered = Some(candidate.value);
            }
            candidates.retain(|candidate| option(options, candidate.value).is_some());
        }
        let (winner, note) = match self.choose(&mut candidates) {
            Ok(found) => found,
            Err(refusal) => {
                return match offered {
                    Some(value) if refusal.score == 0.0 => {
                        Outcome::open(format!("the list has no entry for {:?}", short(value)))
                    }
                    _ => Outcome {
                        value: None,
                        note: refusal.why,
                        confidence: refusal.score,
                    },
                };
            }
        };
        let text = match &ask.wants {
            Wants::Choice(options) => option(options, winner.value).unwrap_or_default().to_owned(),
            _ => self.written(&question, winner.value),
        };
        self.outcome(winner, text, note)
    }

    /// A value to write, with its source.
    pub fn outcome(&self, winner: &Candidate<'_>, text: String, note: String) -> Outcome {
        let confidence = if note.is_empty() {
            winner.score()
        } else {
            winner.score() - LEAD / 2.0
        };
        let source = self.cite(winner, note);
        Outcome {
            note: described(&source),
            value: Some(Value { text, source }),
            confidence: confidence.clamp(0.0, 1.0),
        }
    }

    /// A value in the form that the slot asks for: dates by its own picture, or in full where machines wrote them.
    fn written(&self, question: &Question, value: &str) -> String {
        let own = match &question.wants {
            // A control shows a date by its own picture, from whatever form says which day it is.
            Wants::Date(Some(picture)) if !question.is_control => Some(picture.as_str()),
            _ => question.prompt_picture.as_deref(),
        };
        write_date(value, own, self.picture)
    }

    /// Whether an ask is for a person's hand or somebody else's decision.
    pub fn is_never(&self, ask: &Slot, signed: &HashSet<(String, usize)>) -> bool {
        if ask.headings.iter().any(|heading| form::is_not_ours(heading))
            || ask
                .cell
                .as_ref()
                .is_some_and(|place| signed.contains(&(ask.part.clone(), place.table)))
        {
            return true;
        }
        let label = Name::new(&ask.label);
        if ask.wants == Wants::Check {
            return label
                .words
                .iter()
                .any(|word| terms::DECISIONS.contains(word.as_str()));
        }
        // The name and date beside a line to sign on belong to it.
        if label.is_common()
            && [&ask.before, &ask.after]
                .iter()
                .any(|text| form::is_signature(text))
        {
            return true;
        }
        let place = ask.cell.clone().unwrap_or_default();
        let texts = [&ask.label, &place.row_label, &place.column_header];
        texts
            .into_iter()
            .chain(&ask.also)
            .any(|text| text.len() < 120 && form::is_never(&Name::new(text)))
    }
}

/// A date by the slot's own picture, or by the form's where machines wrote it; other values, and dates as people write them, as they are.
pub fn write_date(value: &str, own: Option<&str>, shared: &str) -> String {
    let Some(date) = types::date(value) else {
        return value.to_owned();
    };
    let picture = match own {
        Some(picture) => picture,
        // People's own writing stays.
        None if !types::is_machine_date(value) => return value.to_owned(),
        None => shared,
    };
    dates::format(date, picture, true).unwrap_or_else(|| value.to_owned())
}

/// Where a value is from, for people.
pub fn described(source: &Cite) -> String {
    let mut text = source.document.clone();
    for more in [&source.place, &source.note] {
        if !more.is_empty() {
            text = format!("{text}, {more}");
        }
    }
    text
}

/// A value for a message: not longer than a line.
fn short(text: &str) -> String {
    let mut short: String = text.chars().take(60).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

/// The entry of a list that is the value.
fn option<'o>(options: &'o [String], value: &str) -> Option<&'o str> {
    let exact = options.iter().find(|option| types::same(option, value));
    let key = types::option_key(value);
    exact
        .or_else(|| options.iter().find(|option| types::option_key(option) == key))
        .map(String::as_str)
}

/// A document's name without what tells its revisions apart.
fn family(name: &str) -> String {
    let words = words::words(name.rsplit('/').next().unwrap_or(name));
    let plain = words.into_iter().filter(|word| {
        !word.bytes().any(|byte| byte.is_ascii_digit()) && word.len() > 1 && word != "revision"
    });
    plain.collect::<Vec<_>>().join(" ")
}

/// Which of two revisions is later, where both are numbers or both are letters.
fn revision_order(a: &str, b: &str) -> Option<Ordering> {
    let split = |text: &str| {
        let letters: String = text.chars().take_while(|c| c.is_alphabetic()).collect();
        let rest = text.get(letters.len()..).unwrap_or_default().to_owned();
        (letters.to_uppercase(), rest)
    };
    let ((la, na), (lb, nb)) = (split(a), split(b));
    if na.is_empty() != nb.is_empty() || (!na.is_empty() && la != lb) {
        return None;
    }
    if na.is_empty() {
        return Some(la.len().cmp(&lb.len()).then(la.cmp(&lb)));
    }
    let numbers = |text: &str| {
        text.split('.')
            .map(|part| part.parse::<u64>().ok())
            .collect::<Option<Vec<_>>>()
    };
    Some(numbers(&na)?.cmp(&numbers(&nb)?))
}
