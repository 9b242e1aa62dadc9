//! Narrative sections: the vault's own passages, quoted word for word.

use std::collections::HashSet;

use alloo_docx::instruction::wanted;

use crate::deciding::Deciding;
use crate::lexicon::{Class, Language, Lexicon, Name, Sorts, fold};
use crate::model::{Cite, Passage, Slot, SlotKind, Value};
use crate::slots::Asked;
use crate::slots::slot_outcome::{Outcome, described};
use crate::vault::search::Search;

/// Passages of one section that are quoted.
const MOST: usize = 3;
/// Shorter passages say nothing, words.
const SHORTEST: usize = 6;

/// A section of a document: passages under one heading.
struct QuotedSection {
    document: usize,
    passages: Vec<usize>,
    /// Whether its heading is the one asked for, word for word.
    exact: bool,
}

fn is_quiet(word: &str) -> bool {
    Lexicon::of(Language::English).is(Class::Quiet, word)
}

/// Letters by which a word is found in its other forms.
const STEM: usize = 6;
/// Words of a prompt that may be no more than a label.
const LABEL: usize = 6;

/// Whether a slot asks by its label alone for a number, a sheet, a day, a person or a figure, which is no passage:
/// "Clash no.", "Electrical sheet / rev.".
fn is_of_few_words(slot: &Slot, asked: &Asked) -> bool {
    let sheet = |word: &String| matches!(word.as_str(), "sheet" | "drawing" | "revision");
    let sorts = [Sorts::NUMBER, Sorts::DATE, Sorts::PERSON];
    let short = |name: &Name| {
        let of_sort = sorts.iter().any(|sort| name.sorts.has(*sort));
        of_sort || name.unit.is_some() || name.words.last().is_some_and(sheet)
    };
    let prompted = || !wanted(&slot.prompt).is_empty() && slot.prompt.split_whitespace().count() > LABEL;
    let bare = slot.kind != SlotKind::Narrative && !prompted();
    bare && (asked.wants_date() || asked.readings.first().is_some_and(short))
}

impl Deciding<'_, '_> {
    /// Passages for a narrative section, quoted as they stand.
    pub(crate) fn narrative(&self, slot: &Slot, asked: &Asked, search: &Search<'_>) -> Outcome {
        let mut stated = self.field(slot, asked);
        // A number tells no story.
        let figures = |value: &Value| !value.text.contains(char::is_alphabetic);
        if slot.kind == SlotKind::Narrative && stated.value.as_ref().is_some_and(figures) {
            stated = Outcome::open("what was found is a number alone");
        }
        if stated.value.is_some() || is_of_few_words(slot, asked) {
            return stated;
        }
        let names = self.section_names(slot, asked);
        let prompt = asked
            .prompt
            .clone()
            .filter(|name| (3..=12).contains(&name.content.len()));
        let sections = self.sections(&names);
        if let Some(best) = self.best(&sections) {
            return match best {
                Ok(section) => self.quote(
                    section
                        .passages
                        .get(..MOST.min(section.passages.len()))
                        .unwrap_or_default(),
                ),
                Err(why) => Outcome::open(why),
            };
        }
        for name in names.iter().map(|(name, _)| name).chain(&prompt) {
            // Every word of the heading is in the passage or over it.
            let question: Vec<&str> = name
                .content
                .iter()
                .map(String::as_str)
                .filter(|word| !is_quiet(word))
                .collect();
            if question.len() < 2 {
                continue;
            }
            let asks = question.join(" ").replace('-', " ");
            let hits = search.find(&asks, MOST, usize::MAX, |passage| {
                self.counts(passage.document)
                    && passage.text.split_whitespace().count() >= SHORTEST
                    && self.speaks_of(passage, &question)
            });
            let found: Vec<usize> = hits.iter().map(|hit| hit.passage).collect();
            let documents: HashSet<Option<usize>> = found
                .iter()
                .map(|number| {
                    self.accounting
                        .facts
                        .knowledge
                        .passages
                        .get(*number)
                        .map(|passage| passage.document)
                })
                .collect();
            if documents.len() == 1 {
                return self.quote(&found);
            }
        }
        Outcome::open("no passage in any document used speaks of it")
    }

    /// Whether a passage, or the heading over it, has a word of the question, in whatever form: a paper's title is over
    /// all that the paper says.
    fn speaks_of(&self, passage: &Passage, question: &[&str]) -> bool {
        let title = self.accounting.facts.title(passage.document);
        let heading = passage
            .headings
            .last()
            .filter(|heading| title != Some(heading.as_str()));
        let texts = [fold(&passage.text), fold(heading.map_or("", String::as_str))];
        let words = question.iter().flat_map(|word| word.split('-'));
        let mut stems = words.map(|word| match word.char_indices().nth(STEM) {
            Some((end, _)) => word.get(..end).unwrap_or(word),
            None => word,
        });
        stems.any(|stem| texts.iter().any(|text| text.contains(stem)))
    }

    /// What a section may be called, best first, and whether only where its document has the form's title.
    fn section_names(&self, slot: &Slot, asked: &Asked) -> Vec<(Name, bool)> {
        let title = &self.accounting.scope.titled;
        let mut names: Vec<(Name, bool)> = Vec::new();
        // A label on its own line says it better than the heading over it.
        let block = Some(&asked.block).filter(|_| slot.before.is_empty());
        for name in block.into_iter().chain(&asked.readings) {
            let mut name = name.clone();
            // "Purpose of the quality plan" in a quality plan is the purpose.
            let titled = title.len() > 1 && title.iter().all(|word| name.has(word));
            if titled {
                name.content.retain(|word| !title.contains(word));
            }
            let tells = name
                .content
                .iter()
                .any(|word| !word.bytes().all(|byte| byte.is_ascii_digit()));
            if tells && name.content.len() <= 10 && !names.iter().any(|(known, _)| *known == name) {
                names.push((name, titled));
            }
        }
        names
    }

    /// Whether a heading is the one asked for: what only one of them has says nothing. `None` where not.
    fn heading_fits(&self, asked: &Name, said: &Name) -> Option<bool> {
        if asked.content == said.content {
            return Some(true);
        }
        let scope = self.accounting.scope;
        let free = |word: &&String| {
            is_quiet(word)
                || scope.titled.contains(*word)
                || scope.project_words.contains(*word)
                || word.bytes().all(|byte| byte.is_ascii_digit())
        };
        // What the form's title has too tells no section from another.
        let common = asked
            .content
            .iter()
            .any(|word| said.content.contains(word) && !free(&word));
        let left = asked.content.iter().filter(|word| !said.content.contains(word));
        let over = said.content.iter().filter(|word| !asked.content.contains(word));
        let agree = common && left.chain(over).all(|word| free(&word)) && asked.sorts == said.sorts;
        agree.then_some(false)
    }

    /// The sections whose heading is the slot's.
    fn sections(&self, names: &[(Name, bool)]) -> Vec<QuotedSection> {
        let facts = self.accounting.facts;
        let mut sections: Vec<QuotedSection> = Vec::new();
        let mut last: Option<(usize, &[String])> = None;
        let mut fits = std::collections::HashMap::<&str, Option<(bool, bool)>>::new();
        for (number, passage) in facts.knowledge.passages.iter().enumerate() {
            let Some(heading) = passage.headings.last() else {
                last = None;
                continue;
            };
            let fit = *fits.entry(heading.as_str()).or_insert_with(|| {
                let said = facts.heading(heading);
                names
                    .iter()
                    .find_map(|(name, titled)| Some((*titled, self.heading_fits(name, said)?)))
            });
            let near = |titled: bool| !titled || self.accounting.scope.is_titled(facts, passage.document);
            let Some((_, exact)) = fit.filter(|(titled, _)| near(*titled) && self.counts(passage.document))
            else {
                last = None;
                continue;
            };
            match sections
                .last_mut()
                .filter(|_| last == Some((passage.document, &passage.headings)))
            {
                Some(section) => section.passages.push(number),
                None => sections.push(QuotedSection {
                    document: passage.document,
                    passages: vec![number],
                    exact,
                }),
            }
            last = Some((passage.document, &passage.headings));
        }
        sections
    }

    /// Whether a document counts for the form: of its project and month, and current.
    pub(crate) fn counts(&self, document: usize) -> bool {
        use crate::facts::standing::Standing;
        let (facts, scope) = (self.accounting.facts, self.accounting.scope);
        let about = facts.about(document);
        let other = scope
            .period
            .zip(about.period)
            .is_some_and(|(own, other)| own != other);
        let standing = match about.standing {
            Standing::Current => true,
            Standing::Draft => scope.bound.contains(&document),
            Standing::Past | Standing::Sample => false,
        };
        let project = facts
            .knowledge
            .documents
            .get(document)
            .is_none_or(|document| document.project.is_none());
        scope.allows(document)
            && standing
            && !(other || scope.is_of_other_paper(facts, document))
            && (project || scope.project.is_some() || scope.projects < 2)
    }

    fn best<'s>(&self, sections: &'s [QuotedSection]) -> Option<Result<&'s QuotedSection, String>> {
        let (facts, scope) = (self.accounting.facts, self.accounting.scope);
        let rank = |section: &QuotedSection| {
            (
                scope.bound.contains(&section.document),
                scope.is_titled(facts, section.document),
                scope.is_close(facts, section.document),
                section.exact,
            )
        };
        // A form that names no month is for the last one that papers are for.
        let period = |section: &&QuotedSection| facts.about(section.document).period;
        let last = facts.documents.iter().filter_map(|about| about.period).max();
        let past = |section: &&QuotedSection| {
            scope.period.is_none() && period(section).is_some() && period(section) < last
        };
        let sections: Vec<&QuotedSection> = sections.iter().filter(|section| !past(section)).collect();
        let most = sections.iter().map(|section| rank(section)).max()?;
        let rivals: Vec<&QuotedSection> = sections
            .into_iter()
            .filter(|section| rank(section) == most)
            .collect();
        let winner = rivals.iter().find(|one| {
            rivals.iter().all(|other| {
                other.document == one.document || self.later(one.document, other.document).is_some()
            })
        });
        Some(winner.copied().ok_or_else(|| {
            let names: Vec<String> = rivals
                .iter()
                .take(3)
                .map(|section| facts.document_name(section.document))
                .collect();
            format!("several documents have such a section: {}", names.join(", "))
        }))
    }

    fn quote(&self, passages: &[usize]) -> Outcome {
        let facts = self.accounting.facts;
        let found: Vec<&Passage> = passages
            .iter()
            .filter_map(|number| facts.knowledge.passages.get(*number))
            .collect();
        let Some(first) = found.first() else {
            return Outcome::open("no passage in any document used speaks of it");
        };
        let mut places: Vec<&str> = found.iter().map(|passage| passage.place.as_str()).collect();
        places.dedup();
        let source = Cite {
            document: facts.document_name(first.document),
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
            confidence: 0.9,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::answers::tests::{label, under, values, vault};
    use crate::model::SlotKind;

    #[test]
    fn no_passage_stands_where_a_number_a_sheet_or_a_day_is_asked() {
        let vault = vault(&[(
            "bus.md",
            "# Section 26 25\n> Support steel of the busway runs: trapeze hangers, tap boxes and a clash sheet kept clear.",
        )]);
        let asked = |text: &str| {
            let mut slot = under(&["2 Subject"], label(text));
            slot.kind = SlotKind::ContentControl;
            slot.prompt = "Click or tap here to enter text.".into();
            values(&vault, "Request for information", &[slot]).remove(0)
        };
        for text in [
            "Busway clash no.",
            "Busway clash sheet",
            "Busway sheet / rev.",
            "Busway clash date",
        ] {
            assert_eq!(asked(text), "", "{text}");
        }
        assert!(asked("Busway trapeze hangers").starts_with("Support steel"));
    }

    #[test]
    fn a_number_alone_is_no_narrative() {
        let asked = |said: &str| {
            let vault = vault(&[("log.md", &format!("# Site log\nOpen issues: {said}"))]);
            let mut slot = under(&["Open issues"], label("Open issues"));
            slot.kind = SlotKind::Narrative;
            values(&vault, "Daily report", &[slot]).remove(0)
        };
        assert_eq!(asked("58"), "");
        assert_eq!(
            asked("RFI 58, waiting for the architect"),
            "RFI 58, waiting for the architect"
        );
    }

    #[test]
    fn a_passage_is_quoted_for_its_own_words_and_not_for_its_papers_title() {
        let vault = vault(&[(
            "minutes.docx",
            "# Minutes of the root cause review
            > The pier was poured on the fourth of April from a pour card.
            > Cause found: blocks of the wrong size had been used on the east face.",
        )]);
        let mut slot = under(&["C. Cause and remedy"], label("Root cause"));
        slot.kind = SlotKind::Narrative;
        let found = values(&vault, "Non-conformance report", &[slot]).remove(0);
        assert_eq!(
            found,
            "Cause found: blocks of the wrong size had been used on the east face."
        );
    }
}
