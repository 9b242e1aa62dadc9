//! What a document says once answers one question of a form: where different questions have one answer, it is that of
//! the question whose words stand beside it; the others stay open.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::facts::Facts;
use crate::lexicon::{Class, Language, Lexicon, Name, tokens};
use crate::model::{CellPlace, Cite, Slot, SlotKind, Value, Wants};
use crate::slots::Asked;
use crate::slots::column_sides::{Side, is_value_word};
use crate::slots::slot_outcome::Outcome;
use crate::values;

/// Why the others are left open.
pub(crate) const SAID_ONCE: &str = "what was found answers another question of the form";

/// A question that was answered.
struct Question<'a> {
    /// The slot's number.
    at: usize,
    name: &'a Name,
    /// What it asks; in a list without what names the row, by which the record was found.
    asks: &'a Name,
    /// Whether it is a cell of a list.
    listed: bool,
    /// Whether a program called it, in letters of its own: `DATE_NOTIF`.
    coded: bool,
    confidence: f64,
    value: &'a Value,
}

/// What stands in one place of a document.
#[derive(Default)]
struct PlaceWords<'k> {
    /// Its cells or its text, in which a value is sought.
    texts: Vec<&'k str>,
    /// What heads them.
    heads: Vec<&'k str>,
}

/// Leaves open what has the answer of another question of the form for its own.
pub(crate) fn answer_once(
    facts: &Facts<'_>,
    language: Language,
    (slots, asked): (&[Slot], &[Asked]),
    fields: &mut [Option<Outcome>],
) {
    let answered = slots.iter().zip(asked).zip(fields.iter()).enumerate();
    let questions =
        answered.filter_map(|(at, ((slot, asked), outcome))| question(at, slot, asked, outcome.as_ref()?));
    let mut by_place = BTreeMap::<_, Vec<Question<'_>>>::new();
    for question in questions {
        let Value { text, source } = question.value;
        let key = (text.as_str(), source.document.as_str(), source.place.as_str());
        by_place.entry(key).or_default().push(question);
    }
    let mut by_value = BTreeMap::<_, Vec<&Question<'_>>>::new();
    for question in by_place.values().flatten().filter(|question| !question.listed) {
        let key = (question.value.text.as_str(), &question.name.content);
        by_value.entry(key).or_default().push(question);
    }
    by_value.retain(|(_, content), group| {
        group.len() > 1 && !content.is_empty() && called_differently(group, language)
    });
    let twice: Vec<&Vec<Question<'_>>> = by_place
        .values()
        .filter(|group| kinds(group.iter()) > 1)
        .collect();
    let asked_again = twice.iter().copied().flatten();
    let cited = asked_again.chain(by_value.values().flatten().copied());
    let cited: BTreeSet<&str> = cited
        .map(|question| question.value.source.document.as_str())
        .collect();
    if cited.is_empty() {
        return;
    }
    let places = Places::new(facts, &cited);
    let mut left: BTreeSet<usize> = BTreeSet::new();
    for group in twice {
        left.extend(weaker(group, &places, language));
    }
    for group in by_value.values() {
        left.extend(other_calls(group, &places, language));
    }
    for at in left {
        if let Some(field) = fields.get_mut(at) {
            *field = Some(Outcome::open(SAID_ONCE));
        }
    }
}

fn question<'a>(at: usize, slot: &Slot, asked: &'a Asked, outcome: &'a Outcome) -> Option<Question<'a>> {
    let name = asked.readings.first()?;
    let listed = slot.cell.as_ref().is_some_and(CellPlace::is_gridded);
    let column = listed && !asked.column.content.is_empty();
    (slot.wants != Wants::Check).then_some(Question {
        at,
        name,
        asks: if column { &asked.column } else { name },
        listed,
        coded: slot.kind == SlotKind::MergeField,
        confidence: outcome.confidence,
        value: outcome.value.as_ref()?,
    })
}

/// The words of a name that its answer has to be about: an address stands behind the name that it is of.
fn content(name: &Name) -> Vec<&str> {
    let lexicon = Lexicon::of(Language::English);
    let words = name.content.iter().map(String::as_str);
    words.filter(|word| !lexicon.is(Class::Contact, word)).collect()
}

/// How many different questions there are.
fn kinds<'q, 'a: 'q>(group: impl Iterator<Item = &'q Question<'a>>) -> usize {
    group
        .map(|question| content(question.name))
        .collect::<BTreeSet<_>>()
        .len()
}

/// Of the questions that one place answers those that its words are not of, where it has the value less often.
fn weaker(group: &[Question<'_>], places: &Places<'_>, language: Language) -> Vec<usize> {
    let Some(said) = group
        .first()
        .and_then(|question| places.at(&question.value.source))
    else {
        return Vec::new();
    };
    let value = group.first().map_or("", |question| question.value.text.as_str());
    let times = said.times(value).max(1);
    if kinds(group.iter()) <= times {
        return Vec::new();
    }
    let words: BTreeSet<String> = said
        .all()
        .flat_map(|text| Name::new(text, language).words)
        .collect();
    let limit = is_limit(value);
    // The more of its words stand there, and the fewer do not, the better a question fits.
    let balance = |question: &Question<'_>| {
        let asks = content(question.asks);
        let stands =
            |word: &&&str| words.contains(**word) || limit && Side::of_word(word) == Some(Side::Demanded);
        let found = asks.iter().filter(stands).count();
        let plain = !asks.iter().all(|word| is_value_word(word));
        (found + usize::from(plain)).saturating_sub(asks.len() - found)
    };
    let most = group.iter().map(balance).max().unwrap_or_default();
    let fit = |question: &Question<'_>| {
        let certain = (question.confidence * 100.0) as usize;
        let balance = if question.coded { most } else { balance(question) };
        (balance, question.listed, question.coded, certain)
    };
    let best = group.iter().map(fit).max();
    let is_best = |question: &&Question<'_>| Some(fit(question)) == best;
    // Of two that fit alike nobody can say which is meant, but "Architect / Contract administrator" is both.
    let both = |head: &str| {
        let words = Name::new(head, language).words;
        let mut best = group.iter().filter(is_best);
        best.all(|question| {
            content(question.asks)
                .iter()
                .all(|word| words.iter().any(|other| other == word))
        })
    };
    // "Name" asks for that of whatever it stands under.
    let told = |question: &&Question<'_>| is_best(question) && !content(question.name).is_empty();
    let undecided = kinds(group.iter().filter(told)) > times && !said.heads.iter().any(|head| both(head));
    let weaker = group.iter().filter(|question| undecided || !is_best(question));
    weaker.map(|question| question.at).collect()
}

/// Whether a value is the least or the most that has to be: `0,8 MPa au moins`.
fn is_limit(value: &str) -> bool {
    let marks = [
        "≥",
        "≤",
        "au moins",
        "au plus",
        "at least",
        "at most",
        "mindestens",
        "höchstens",
        "al menos",
        "como mínimo",
        "不小于",
        "不大于",
    ];
    marks.iter().any(|mark| value.contains(mark))
}

/// The words by which a question calls what it asks for, as they are written.
fn calls(name: &Name, language: Language) -> BTreeSet<&str> {
    let words = name.plain.split(' ');
    words
        .filter(|word| !Name::new(word, language).content.is_empty())
        .collect()
}

/// Whether one thing is asked for by different words: in one form `main contractor` and `contractor` are two.
fn called_differently(group: &[&Question<'_>], language: Language) -> bool {
    let all: Vec<BTreeSet<&str>> = group
        .iter()
        .map(|question| calls(question.name, language))
        .collect();
    all.first()
        .is_some_and(|first| all.iter().any(|other| other.is_disjoint(first)))
}

/// Of questions for one thing by different words those whose words do not stand beside the value.
fn other_calls(group: &[&Question<'_>], places: &Places<'_>, language: Language) -> Vec<usize> {
    let stands = |question: &&&Question<'_>| {
        let said = places.at(&question.value.source);
        let words: BTreeSet<String> = said
            .into_iter()
            .flat_map(PlaceWords::all)
            .flat_map(|text| tokens(text, Lexicon::of(language)))
            .collect();
        question.coded
            || calls(question.name, language)
                .iter()
                .all(|word| words.contains(*word))
    };
    let mut kept: Vec<usize> = group.iter().filter(stands).map(|question| question.at).collect();
    if kept.is_empty() {
        kept.extend(
            group
                .iter()
                .filter(|question| question.coded)
                .map(|question| question.at),
        );
    }
    // Beside a main contractor the contract's contractor is that one.
    if kept.is_empty() {
        let main = |question: &&&Question<'_>| {
            let plain = &question.name.plain;
            plain.contains('总')
                || ["main", "general", "head", "prime"]
                    .iter()
                    .any(|word| plain.split(' ').any(|one| one == *word))
        };
        kept.extend(group.iter().filter(main).map(|question| question.at));
    }
    group
        .iter()
        .map(|question| question.at)
        .filter(|at| !kept.contains(at))
        .collect()
}

impl PlaceWords<'_> {
    fn all(&self) -> impl Iterator<Item = &str> {
        self.texts.iter().chain(&self.heads).copied()
    }

    /// How often a value stands there.
    fn times(&self, value: &str) -> usize {
        let times = |text: &&str| match values::same(text, value) {
            true => 1,
            false => text.matches(value).count(),
        };
        self.texts.iter().map(times).sum()
    }
}

/// What the documents say, by document and place.
struct Places<'k>(HashMap<(String, String), PlaceWords<'k>>);

impl<'k> Places<'k> {
    /// Gathers what stands in some documents, by their names.
    fn new(facts: &Facts<'k>, cited: &BTreeSet<&str>) -> Self {
        let numbers = 0..facts.knowledge.documents.len();
        let names: Vec<Option<String>> = numbers
            .map(|number| Some(facts.document_name(number)).filter(|name| cited.contains(name.as_str())))
            .collect();
        let name = |document: usize| names.get(document).cloned().flatten();
        let mut found: HashMap<(String, String), PlaceWords<'k>> = HashMap::new();
        let mut add = |document: String, place: &str, texts: &'k [String], heads: &'k [String]| {
            let said = found.entry((document, place.trim().to_owned())).or_default();
            said.texts.extend(texts.iter().map(String::as_str));
            said.heads.extend(heads.iter().map(String::as_str));
        };
        for table in &facts.knowledge.tables {
            let Some(document) = name(table.document) else {
                continue;
            };
            for row in &table.rows {
                let place = [table.place.as_str(), row.place.as_str()].join(" ");
                add(document.clone(), &place, &row.cells, &table.header);
            }
        }
        let one = std::slice::from_ref;
        for fact in &facts.knowledge.facts {
            if let Some(document) = name(fact.document) {
                add(document, &fact.place, one(&fact.value), one(&fact.name));
            }
        }
        for passage in &facts.knowledge.passages {
            if let Some(document) = name(passage.document) {
                add(document, &passage.place, one(&passage.text), &[]);
            }
        }
        Places(found)
    }

    fn at(&self, source: &Cite) -> Option<&PlaceWords<'k>> {
        self.0.get(&(source.document.clone(), source.place.clone()))
    }
}

#[cfg(test)]
mod tests {
    use crate::answers::tests::{label, values, vault};

    #[test]
    fn one_value_answers_the_question_whose_words_stand_beside_it() {
        let summary = vault(&[("summary.md", "# Summary\n\nContract price: $48,620,000.00")]);
        let asks = [label("Contract price"), label("Revised contract price")];
        assert_eq!(values(&summary, "Monthly return", &asks), ["$48,620,000.00", ""]);
        let both = "# Summary\n\nContract price: $48,620,000.00\n\nRevised contract price: $48,620,000.00";
        assert_eq!(
            values(&vault(&[("summary.md", both)]), "Monthly return", &asks),
            ["$48,620,000.00", "$48,620,000.00"]
        );
    }

    #[test]
    fn a_form_does_not_call_one_thing_by_two_names() {
        let asks = [label("Client"), label("Employer")];
        let sheet = |name: &str| vault(&[("sheet.md", &format!("# Contract data\n\n{name}: Harbour Board"))]);
        assert_eq!(values(&sheet("Client"), "Record", &asks), ["Harbour Board", ""]);
        assert_eq!(values(&sheet("Employer"), "Record", &asks), ["", "Harbour Board"]);
        assert_eq!(values(&sheet("Principal"), "Record", &asks), ["", ""]);
        // What only says of which sort the value is tells no other thing.
        let asks = [label("Job no."), label("Job number")];
        let sheet = vault(&[("sheet.md", "# Contract data\n\nJob no.: 24-118")]);
        assert_eq!(values(&sheet, "Record", &asks), ["24-118", "24-118"]);
    }
}
