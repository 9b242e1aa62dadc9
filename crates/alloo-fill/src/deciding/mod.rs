//! One slot's value: of all that the documents say, what answers it; and of that, the one value, or none and
//! why.

mod choosing; // of several values that answer, the one
mod precedence; // which of two documents goes before the other
mod papers_of_many; // numbers of papers of which a project has several
mod letters; // the date of a letter that a label names by its subject
mod diary; // what a diary says of a day
mod boxes; // check boxes
mod amount_in_unit; // a value in the unit that is asked for
pub(crate) mod value_style; // how a value is written
mod whole_names; // one person or firm in two writings

use crate::ablation::without;
use crate::accounting::paper_numbers::is_asked_beside;
use crate::accounting::suitable::suits_prompt;
use crate::accounting::{Accounting, Fit};
use crate::candidates::Candidate;
use crate::candidates::prose::Prose;
use crate::facts::standing::Standing;
use crate::lexicon::{Language, Name, Sorts, is_currency};
use crate::model::{Cite, Slot, SlotKind, Value, Wants};
use crate::slots::slot_outcome::{BY_HAND, Outcome, Reason, described, short};
use crate::slots::{Asked, Whose};
use crate::values::figure_style::FigureStyle;
use crate::values::{self, Order};

/// Longer values are for paragraphs alone, characters.
const LONGEST: usize = 400;

/// How a date is written where nothing says how: in full, which nobody misreads.
pub(crate) const LONG: &str = "d MMMM yyyy";
/// How Chinese forms have it.
pub(crate) const CHINESE: &str = "yyyy-MM-dd";

/// What decides.
pub(crate) struct Deciding<'a, 'k> {
    pub accounting: Accounting<'a, 'k>,
    /// Dates of the form are written by this picture, where a slot has none of its own.
    pub picture: &'a str,
    /// What running text says, taken apart when it is first asked.
    pub prose: std::cell::OnceCell<Prose<'k>>,
    /// Whether the project's papers write `1'940.00`, once it is asked.
    pub figures: std::cell::OnceCell<FigureStyle>,
}

impl<'k> Deciding<'_, 'k> {
    /// The value for a slot.
    pub(crate) fn field(&self, slot: &Slot, asked: &Asked) -> Outcome {
        match asked.whose {
            Whose::Ours => {}
            Whose::Hand => return Outcome::open(BY_HAND),
            Whose::Record => {
                return Outcome::open("a part that is repeated: no list of records was found for it");
            }
            Whose::Part => return Outcome::open("a part of what stands before it"),
        }
        let mut refusal = Reason::NotFound;
        for label in &asked.readings {
            match self.reading(slot, asked, label) {
                Ok(found) => return self.unless_both(slot, asked, label, found),
                Err(why) => refusal = refusal.max(why),
            }
            // What the documents say differently under one name is not settled by another.
            if matches!(refusal, Reason::Disagree(_) | Reason::Ambiguous(_)) {
                break;
            }
        }
        if refusal == Reason::NotFound
            && let Some(found) = self.project_name(asked)
        {
            return found;
        }
        if refusal == Reason::NotFound
            && let Some(found) = self
                .sent(asked)
                .or_else(|| self.on_day(slot, asked, self.accounting.scope.day))
        {
            return found;
        }
        if refusal == Reason::NotFound
            && matches!(asked.wants, Wants::Text | Wants::Date(_))
            && !without("rule: running text")
        {
            let prose = self.prose.get_or_init(|| Prose::new(self.accounting.facts));
            for label in &asked.readings {
                match self.said_in_text(slot, asked, label, prose) {
                    Ok(found) => return found,
                    Err(why) => refusal = refusal.max(why),
                }
            }
        }
        Outcome::open(refusal.text())
    }

    /// What answers one name of a label, `High / low`, where the other name is not answered otherwise.
    fn unless_both(&self, slot: &Slot, asked: &Asked, label: &Name, found: Outcome) -> Outcome {
        let half = slot.label.contains('/')
            && asked
                .readings
                .first()
                .is_some_and(|first| first.words.len() > label.words.len());
        let value = found
            .value
            .as_ref()
            .map(|value| value.text.as_str())
            .unwrap_or_default();
        let differs = |other: &Name| {
            let found = self.reading(slot, asked, other).ok();
            let text = found.and_then(|found| found.value).map(|value| value.text);
            text.is_some_and(|text| !values::same(&text, value))
        };
        let others = asked.readings.iter().skip(1).filter(|other| *other != label);
        if half && others.into_iter().any(differs) {
            return Outcome::open("the label names two things, of which the documents say different values");
        }
        found
    }

    /// What running text says of a reading, where it says one thing.
    fn said_in_text(
        &self,
        slot: &Slot,
        asked: &Asked,
        label: &Name,
        prose: &Prose<'k>,
    ) -> Result<Outcome, Reason> {
        let counts = |document| self.counts(document);
        let mut found = self.accounting.said(asked, label, prose, &counts);
        found.retain(|one| !is_asked_beside(self.accounting.scope, label, &one.value));
        found.retain(|one| !self.is_number_of_form(label, &one.value));
        found.retain(|one| !says_already(slot, &one.value));
        found.retain(|one| suits_prompt(asked, &one.value));
        if let Some(why) = self.one_of_several(label, &mut found) {
            return Err(why);
        }
        let first = self.cited(found.clone()).ok_or(Reason::NotFound)?;
        let key = |one: &Candidate<'_>| self.accounting.facts.key(one.document, &one.value);
        if found.iter().any(|one| key(one) != key(&first)) {
            let said: Vec<String> = found.iter().take(3).map(|one| self.says(one)).collect();
            return Err(Reason::Disagree(format!(
                "the documents disagree: {}",
                said.join(", ")
            )));
        }
        let text = self.write_date(first.document, &first.value, asked.picture.as_deref());
        Ok(self.outcome(&first, text, String::new()))
    }

    /// What is said of somebody who was found for the slot before, where all tables say the same.
    pub(crate) fn of_person(&self, slot: &Slot, asked: &Asked, person: &str) -> Option<Outcome> {
        let what = Name::new(&slot.label, self.accounting.scope.language);
        let found = self.accounting.of_person(asked, &what, person);
        let first = found.first()?;
        let same = found.iter().all(|one| values::same(&one.value, &first.value));
        let current = found.iter().all(|one| self.standing(one).is_none());
        (same && current).then(|| self.outcome(first, first.value.clone().into_owned(), String::new()))
    }

    /// The project's name, which is known from where its documents lie.
    fn project_name(&self, asked: &Asked) -> Option<Outcome> {
        let name = asked.readings.first()?;
        let project = self
            .accounting
            .scope
            .project
            .clone()
            // "harbour-tunnel" is how a folder is called, and not a project.
            .filter(|name| {
                name.chars().count() > 2
                    && name
                        .chars()
                        .any(|c| c == ' ' || c.is_uppercase() || !c.is_ascii())
            })?;
        let own = name.content == ["project"]
            && name.words.iter().all(|word| word == "project" || word == "name")
            && !name.sorts.has(Sorts::NUMBER)
            && !name.sorts.has(Sorts::DATE)
            && !name.sorts.has(Sorts::PERSON);
        let source = Cite {
            document: project.clone(),
            place: "the name of the project's folder".into(),
            note: String::new(),
        };
        let own = own && matches!(asked.wants, Wants::Text);
        if own && let Some(whole) = self.accounting.whole_project_name() {
            return Some(self.outcome(&whole, whole.value.clone().into_owned(), String::new()));
        }
        let named = own && !is_numbered(&project);
        named.then(|| Outcome {
            note: described(&source),
            value: Some(Value {
                text: project,
                source,
            }),
            confidence: 0.9,
        })
    }

    fn reading(&self, slot: &Slot, asked: &Asked, label: &Name) -> Result<Outcome, Reason> {
        let mut found = self.accounting.candidates(asked, label);
        let mut refusal = Reason::NotFound;
        let mut retain = |found: &mut Vec<Candidate<'k>>, why: &dyn Fn(&Candidate<'k>) -> Option<Reason>| {
            found.retain(|candidate| match why(candidate) {
                Some(why) => {
                    refusal = refusal.clone().max(why);
                    false
                }
                None => true,
            });
        };
        retain(&mut found, &|candidate| self.standing(candidate));
        found.retain(|one| !is_asked_beside(self.accounting.scope, label, &one.value));
        found.retain(|one| !self.is_number_of_form(label, &one.value));
        retain(&mut found, &|candidate| {
            says_already(slot, &candidate.value).then_some(Reason::NotFound)
        });
        let long = asked.wants != Wants::Paragraphs && slot.kind != SlotKind::Narrative;
        retain(&mut found, &|candidate| {
            (long && candidate.value.chars().count() > LONGEST).then_some(Reason::Long)
        });
        retain(&mut found, &|candidate| {
            let known = values::is_ambiguous(&candidate.value) && self.order(candidate) == Order::Unknown;
            known.then(|| Reason::Ambiguous(candidate.value.clone().into_owned()))
        });
        retain(&mut found, &|candidate| self.follows(label, candidate));
        // "Begins at [time]" asks for no day.
        let of_day = asked.readings.iter().any(|name| name.words == ["time"]);
        found.retain(|one| !of_day || values::date(&one.value, self.order(one)).is_none());
        // A number has no unit, whatever stands behind its blank.
        let printed = asked
            .printed
            .as_deref()
            .filter(|_| !label.sorts.has(Sorts::NUMBER));
        let unit = label.unit.as_deref().or(printed);
        // Under a currency, or beside it, amounts stand without it.
        let headed = |candidate: &Candidate<'k>| {
            (asked.column.unit.as_deref() == unit || asked.printed.as_deref() == unit)
                && candidate.unit.is_none()
                && unit.is_some_and(|unit| unit.starts_with(['£', '$', '€', '¥']) || is_currency(unit))
                && values::is_sum(&candidate.value)
        };
        let shown = |candidate: &Candidate<'k>| match headed(candidate) {
            true => Some(candidate.value.clone().into_owned()),
            false => self.in_unit(candidate, label, unit, printed),
        };
        retain(&mut found, &|candidate| {
            // Running text is asked again for the whole sentence.
            shown(candidate).is_none().then(|| match candidate.fit {
                Fit::Said => Reason::NotFound,
                _ => Reason::Unit(short(&candidate.value)),
            })
        });
        if let Wants::Choice(options) = &asked.wants {
            retain(&mut found, &|candidate| {
                option(options, &candidate.value)
                    .is_none()
                    .then(|| Reason::NoEntry(short(&candidate.value)))
            });
        }
        let (winner, note) = match self.choose(label, found) {
            Ok(found) => found,
            Err(why) => return Err(refusal.max(why)),
        };
        let text = match &asked.wants {
            Wants::Choice(options) => option(options, &winner.value)
                .ok_or_else(|| Reason::NoEntry(short(&winner.value)))?
                .to_owned(),
            _ => {
                let shown = shown(&winner).ok_or_else(|| Reason::Unit(short(&winner.value)))?;
                self.written(slot, asked, &winner, shown)
            }
        };
        Ok(self.outcome(&winner, text, note))
    }

    /// Whether a value is the number of the form itself, where the label is for that of another thing.
    fn is_number_of_form(&self, label: &Name, value: &str) -> bool {
        let scope = self.accounting.scope;
        let other = label.sorts.has(Sorts::NUMBER)
            && !label.content.is_empty()
            && !label.content.iter().any(|word| scope.titled.contains(word));
        other && scope.is_own_code(value)
    }

    /// Why a candidate's document may not answer.
    fn standing(&self, candidate: &Candidate<'_>) -> Option<Reason> {
        let (facts, scope) = (self.accounting.facts, self.accounting.scope);
        let about = facts.about(candidate.document);
        let name = || facts.document_name(candidate.document);
        match about.standing {
            Standing::Past => return Some(Reason::Past(name())),
            Standing::Sample => return Some(Reason::NotFound),
            Standing::Draft if !scope.is_close(facts, candidate.document) => {
                return Some(Reason::Draft(name()));
            }
            _ => {}
        }
        let other = scope
            .period
            .zip(about.period)
            .is_some_and(|(own, other)| own != other);
        other.then(|| Reason::Period(name()))
    }

    /// Why a revision of the form's own record is not its last: a paper about it gives itself another.
    fn follows(&self, label: &Name, candidate: &Candidate<'_>) -> Option<Reason> {
        if !candidate.own || label.content != ["revision"] {
            return None;
        }
        let (facts, scope) = (self.accounting.facts, self.accounting.scope);
        let documents = facts.knowledge.documents.iter().enumerate();
        let mut later = documents.filter(|(number, document)| {
            let title = document.title.as_deref().unwrap_or_default();
            let codes = values::codes(title);
            let same = codes.iter().any(|code| scope.is_own_reference(code));
            let revision = document.revision.as_deref();
            let order = revision.and_then(|revision| {
                crate::facts::standing::revision_order(revision, candidate.value.trim())
            });
            same && scope.allows(*number) && order == Some(std::cmp::Ordering::Greater)
        });
        later.next().map(|(number, document)| {
            let revision = document.revision.as_deref().unwrap_or_default();
            let name = facts.document_name(number);
            Reason::Disagree(format!("{name} is revision {revision}, {}", self.says(candidate)))
        })
    }

    fn order(&self, candidate: &Candidate<'_>) -> Order {
        self.accounting.facts.about(candidate.document).order
    }

    /// A value to write, with its source.
    pub(crate) fn outcome(&self, winner: &Candidate<'_>, text: String, note: String) -> Outcome {
        let confidence = match (winner.fit, note.is_empty()) {
            (Fit::Verbatim | Fit::Exact, true) => 1.0,
            (Fit::Context, true) => 0.95,
            (Fit::Said, true) => 0.9,
            _ => 0.85,
        };
        let source = Cite {
            document: self.accounting.facts.document_name(winner.document),
            place: winner.place.clone(),
            note,
        };
        Outcome {
            note: described(&source),
            value: Some(Value { text, source }),
            confidence,
        }
    }
}

/// Whether a folder is called by a number before all else: "L-503 Kita Moosrain" is how a firm files the project, and
/// not what it is called.
fn is_numbered(folder: &str) -> bool {
    let first = folder.split_whitespace().next().unwrap_or_default();
    first.contains(|c: char| c.is_ascii_digit())
}

/// Whether a label says a value already, the five percent of "Retention (5 %)", those of "VAT 21 %", a number; or the line
/// before the slot does: "from km 8+000 to km ____".
fn says_already(slot: &Slot, value: &str) -> bool {
    let (label, value) = (slot.label.as_str(), value.trim());
    let coded = value.len() > 3 && value.bytes().any(|byte| byte.is_ascii_digit());
    let parts = |c: char| c.is_whitespace() || matches!(c, ',' | ':' | '(' | ')');
    // "Cube UF-3B, 28 days" asks for something else than "UF-3B".
    let says = |text: &str| coded && text.split(parts).any(|word| word == value);
    let sentence = slot.cell.is_none() && !slot.before.contains([':', '：', '\n']);
    says(label)
        || sentence && says(&slot.before)
        || label.contains(&format!("({value})"))
        || value.ends_with('%') && label.contains(value)
}

/// The entry of a list that is the value.
fn option<'o>(options: &'o [String], value: &str) -> Option<&'o str> {
    let exact = options.iter().find(|option| values::same(option, value));
    let name = |text: &str| Name::new(text, Language::English);
    let asked = name(value);
    let alike = || {
        options
            .iter()
            .find(|option| !asked.is_empty() && name(option).words == asked.words)
    };
    exact.or_else(alike).map(String::as_str)
}
