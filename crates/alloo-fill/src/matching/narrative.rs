//! Narrative sections: the vault's own passages, quoted word for word.

use std::cmp::Ordering;
use std::collections::{HashMap, HashSet};

use super::fields::{ENOUGH, Fields, Outcome, described};
use super::form;
use super::question::{Question, likeness};
use super::terms;
use super::words::{self, Name};
use crate::model::{Cite, Passage, Slot, Value};
use crate::vault::search::Search;

/// Passages of one section that are quoted.
const MOST: usize = 3;
/// Different words of the question that a passage must have, where no heading is the section's own.
const TERMS: usize = 4;
/// The share of the question's words that it must have.
const SHARE: f64 = 0.6;

/// A section of a document: passages under one heading.
struct Section {
    document: usize,
    passages: Vec<usize>,
    fit: f64,
}

impl Fields<'_, '_> {
    /// Passages for a narrative section, quoted as they stand.
    pub fn narrative(&self, ask: &Slot, search: &Search<'_>) -> Outcome {
        if ask.headings.iter().any(|heading| form::is_not_ours(heading)) {
            return Outcome::open("for a person's hand");
        }
        let names = self.section_names(ask);
        let stated = self.stated_section(ask, &names);
        if stated.value.is_some() {
            return stated;
        }
        let sections = self.sections(&names);
        if let Some(best) = self.best(&sections) {
            return match best {
                Ok(section) => {
                    let passages: Vec<usize> = section.passages.iter().take(MOST).copied().collect();
                    self.quote(&passages, section.fit)
                }
                Err(why) => Outcome::open(why),
            };
        }
        let question = [
            ask.headings.last().map(String::as_str).unwrap_or_default(),
            ask.label.as_str(),
            ask.prompt.as_str(),
        ]
        .join(" ");
        let hits = search.find(&question, MOST, TERMS, |passage| {
            passage.text.split_whitespace().count() >= 6
        });
        let asked = words::words(&question);
        let mut asked: Vec<&String> = asked.iter().filter(|word| word.len() > 3).collect();
        asked.sort_unstable();
        asked.dedup();
        let good: Vec<usize> = hits
            .iter()
            .filter(|hit| hit.terms >= TERMS && hit.terms as f64 >= SHARE * asked.len() as f64)
            .map(|hit| hit.passage)
            .collect();
        match good.first() {
            Some(first) => self.quote(&[*first], ENOUGH),
            None => Outcome::open("no passage in scope speaks of it"),
        }
    }

    /// What a section may be called, best first, and how close a document must be to the form to speak of it under that name.
    fn section_names(&self, ask: &Slot) -> Vec<(Name, f64)> {
        let mut names: Vec<(Name, f64)> = Vec::new();
        let texts = ask.headings.last().into_iter().chain([&ask.label]);
        for text in texts.chain(ask.also.iter().take(3)) {
            let mut name = Name::new(text);
            let mut near = if name.is_common() { 0.5 } else { 0.0 };
            // "Purpose of the quality plan" in a quality plan is the purpose, but of nothing else.
            let title = &self.form.full_title;
            if title.len() >= 2 && title.iter().all(|word| name.has(word)) {
                let own = |word: &&String| !title.contains(*word);
                name = Name::of(name.words.iter().filter(own).cloned().collect());
                near = 0.6;
            }
            let known = names.iter().any(|(other, _)| *other == name);
            if !name.is_empty() && name.words.len() <= 10 && !known {
                names.push((name, near));
            }
        }
        names
    }

    /// A section that a document states by name.
    fn stated_section(&self, ask: &Slot, names: &[(Name, f64)]) -> Outcome {
        let question = Question::new(ask, self.form);
        for (name, near) in names {
            let mut found = Vec::new();
            self.statements(&question, name, 1.0, &mut found);
            found.retain(|candidate| self.form.closeness(self.index, candidate.document) >= *near);
            if let Ok((winner, note)) = self.choose(&mut found) {
                return self.outcome(winner, winner.value.to_owned(), note);
            }
        }
        Outcome::open("no document in scope says it")
    }

    /// The sections whose heading is the ask's.
    fn sections(&self, names: &[(Name, f64)]) -> Vec<Section> {
        let mut sections: Vec<Section> = Vec::new();
        let mut last: Option<(usize, &[String])> = None;
        let mut fits = HashMap::<&str, (f64, f64)>::new();
        for (number, passage) in self.index.knowledge.passages.iter().enumerate() {
            let Some(heading) = passage.headings.last() else {
                last = None;
                continue;
            };
            let (fit, needed) = *fits.entry(heading.as_str()).or_insert_with(|| {
                let said = Name::of(self.index.heading(heading).to_vec());
                let fits = names.iter().enumerate().map(|(at, (name, near))| {
                    (
                        heading_fit(name, &said, &self.form.full_title) - 0.02 * at as f64,
                        *near,
                    )
                });
                fits.max_by(|a, b| a.0.total_cmp(&b.0)).unwrap_or_default()
            });
            let near = self.form.closeness(self.index, passage.document);
            if fit < 0.75 || near < needed {
                last = None;
                continue;
            }
            if last == Some((passage.document, &passage.headings)) {
                if let Some(section) = sections.last_mut() {
                    section.passages.push(number);
                }
            } else {
                // The same heading in a document about the form's own subject counts more.
                sections.push(Section {
                    document: passage.document,
                    passages: vec![number],
                    fit: 0.85 * fit + 0.15 * near,
                });
            }
            last = Some((passage.document, &passage.headings));
        }
        sections.sort_by(|a, b| b.fit.total_cmp(&a.fit).then(a.document.cmp(&b.document)));
        sections
    }

    fn best<'s>(&self, sections: &'s [Section]) -> Option<Result<&'s Section, String>> {
        let first = sections.first()?;
        let rivals: Vec<&Section> = sections
            .iter()
            .filter(|other| other.fit > first.fit - 0.02)
            .collect();
        let winner = rivals.iter().find(|one| {
            rivals.iter().all(|other| {
                other.document == one.document
                    || self.later(one.document, other.document) == Some(Ordering::Greater)
            })
        });
        Some(winner.copied().ok_or_else(|| {
            let name = |section: &&&Section| {
                self.index
                    .knowledge
                    .documents
                    .get(section.document)
                    .map_or("", |document| document.name.as_str())
            };
            let names: Vec<&str> = rivals.iter().take(3).map(|section| name(&section)).collect();
            format!("several documents have such a section: {}", names.join(", "))
        }))
    }

    fn quote(&self, passages: &[usize], confidence: f64) -> Outcome {
        let found: Vec<&Passage> = passages
            .iter()
            .filter_map(|number| self.index.knowledge.passages.get(*number))
            .collect();
        let Some(first) = found.first() else {
            return Outcome::open("no passage in scope speaks of it");
        };
        let mut places: Vec<&str> = found.iter().map(|passage| passage.place.as_str()).collect();
        places.dedup();
        let document = self.index.knowledge.documents.get(first.document);
        let source = Cite {
            document: document.map(|document| document.name.clone()).unwrap_or_default(),
            place: places.join("; "),
            note: String::new(),
        };
        let text = found
            .iter()
            .map(|passage| passage.text.as_str())
            .collect::<Vec<_>>()
            .join("\n");
        Outcome {
            note: described(&source),
            value: Some(Value { text, source }),
            confidence,
        }
    }
}

/// How well a document's heading is the one asked for. Words of the form's title say nothing more in its headings.
fn heading_fit(asked: &Name, said: &Name, title: &HashSet<String>) -> f64 {
    if asked.is_empty() || said.is_empty() {
        return 0.0;
    }
    if asked.key == said.key {
        return 1.0;
    }
    let light = |word: &str| terms::HEADING_LIGHT.contains(word);
    likeness(asked, said, |word| light(word) || title.contains(word), light)
        .filter(|fit| *fit >= 0.75)
        .unwrap_or(0.0)
}
