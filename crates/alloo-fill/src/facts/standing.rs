//! What each document is: its language, whether it counts, the month it is for, and which of two goes before
//! the other.

use std::collections::{BTreeMap, BTreeSet};

use super::numbered_papers::{FIGURES, following, numbered};
use crate::lexicon::{self, Class, Language, Lexicon, Name, is_ideograph, tokens};
use crate::model::{Document, Knowledge};
use crate::values::{self, Order};
use crate::vault::words::is_revision_word;

/// Texts by which a document's language is told.
const SAMPLE: usize = 60;

/// Whether a document counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Standing {
    #[default]
    Current,
    Draft,
    /// Superseded, withdrawn, void.
    Past,
    /// An example or a guide: about no real thing.
    Sample,
}

/// What a document is.
#[derive(Debug, Default)]
pub(crate) struct About {
    pub language: Language,
    /// The words of its title and its file's name.
    pub words: BTreeSet<String>,
    pub standing: Standing,
    /// The month that its title or its file's name says it is for.
    pub period: Option<(i16, i8)>,
    /// Which figure of `03/04/2026` is the day.
    pub order: Order,
    /// Its first heading: its own title where the line above all is a letterhead.
    pub headed: String,
    /// Whether it is one of a series, `Payment certificate no. 5`: what it says is of that one.
    pub serial: bool,
    /// The word for the papers of its series, and its number.
    pub series: Option<(String, u32)>,
    /// Whether a later paper of its series is there.
    pub overtaken: bool,
}

/// A document's name without folders and ending.
pub(crate) fn stem(document: &Document) -> &str {
    let name = document.name.rsplit('/').next().unwrap_or_default();
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

/// What each document is, by its title, its file's name and what it says of itself.
pub(crate) fn about(knowledge: &Knowledge) -> Vec<About> {
    let gone = replaced(knowledge);
    // The first heading is the paper's own title where the line above all is a letterhead.
    let mut headed: Vec<&str> = vec![""; knowledge.documents.len()];
    for fact in &knowledge.facts {
        if let (Some(first), Some(headed)) = (fact.headings.first(), headed.get_mut(fact.document))
            && headed.is_empty()
        {
            *headed = first;
        }
    }
    let texts = samples(knowledge).into_iter().zip(states(knowledge));
    let documents = knowledge.documents.iter().zip(texts).enumerate();
    let mut found: Vec<About> = documents
        .map(|(number, (document, (texts, states)))| {
            let headed = headed.get(number).copied().unwrap_or_default();
            About::of(document, texts, states, headed, gone.contains(&number))
        })
        .collect();
    orders(knowledge, &mut found);
    overtake(knowledge, &mut found);
    found
}

/// Marks the papers of a series that later ones follow: certificate 5 where certificate 6 is there.
fn overtake(knowledge: &Knowledge, found: &mut [About]) {
    let numbers: Vec<Option<(String, u32)>> = knowledge
        .documents
        .iter()
        .zip(found.iter())
        .map(|(document, about)| {
            // The name of a workbook may be all that is in its language.
            let named = |text: &str| {
                if !has_short_figure(text) {
                    return None;
                }
                let mut names = Language::ALL.iter().map(|language| Name::new(text, *language));
                names.find_map(|name| series(&name).or_else(|| following(&name)))
            };
            named(stem(document))
                .or_else(|| named(document.title.as_deref()?))
                .or_else(|| named(&about.headed))
        })
        .collect();
    let project = |at: usize| {
        knowledge
            .documents
            .get(at)
            .and_then(|document| document.project.as_ref())
    };
    let mut last: BTreeMap<(Option<&String>, &str), u32> = BTreeMap::new();
    for (at, (word, number)) in numbers
        .iter()
        .enumerate()
        .filter_map(|(at, one)| Some((at, one.as_ref()?)))
    {
        let most = last.entry((project(at), word)).or_default();
        *most = (*most).max(*number);
    }
    for (at, about) in found.iter_mut().enumerate() {
        if let Some(Some((word, number))) = numbers.get(at) {
            about.overtaken = last
                .get(&(project(at), word.as_str()))
                .is_some_and(|last| last > number);
        }
    }
}

/// Whether a text has a figure that may number a paper of a series; most titles have none, and to tell their words
/// costs more.
fn has_short_figure(text: &str) -> bool {
    let mut figures = text.split(|c: char| !c.is_numeric());
    figures.any(|figure| (1..FIGURES).contains(&figure.chars().count()))
}

/// Some texts of each document, to tell its language by.
fn samples(knowledge: &Knowledge) -> Vec<Vec<&str>> {
    let mut texts = vec![Vec::new(); knowledge.documents.len()];
    let said = knowledge
        .facts
        .iter()
        .map(|fact| (fact.document, fact.name.as_str()));
    let headers = knowledge
        .tables
        .iter()
        .flat_map(|table| table.header.iter().map(|text| (table.document, text.as_str())));
    let passages = knowledge
        .passages
        .iter()
        .map(|passage| (passage.document, passage.text.as_str()));
    for (document, text) in said.chain(headers).chain(passages) {
        if let Some(list) = texts.get_mut(document).filter(|list| list.len() < SAMPLE) {
            list.push(text);
        }
    }
    texts
}

/// What each document says of how it stands: in a statement, or in a stamp near its top.
fn states(knowledge: &Knowledge) -> Vec<Vec<&str>> {
    let mut states = vec![Vec::new(); knowledge.documents.len()];
    for fact in &knowledge.facts {
        let of_itself =
            fact.headings.len() < 2 && count_words(&fact.value) <= 4 && names_standing(&fact.name);
        if of_itself && let Some(list) = states.get_mut(fact.document) {
            list.push(fact.value.as_str());
        }
    }
    let mut seen = vec![0; knowledge.documents.len()];
    for passage in &knowledge.passages {
        if let Some(seen) = seen.get_mut(passage.document) {
            *seen += 1;
            // A stamp: a line of its own near the top, in capitals or of one word or two.
            let words = count_words(&passage.text);
            let stamped = words <= 2 || (words <= 6 && passage.text == passage.text.to_uppercase());
            if *seen <= 4
                && stamped
                && let Some(list) = states.get_mut(passage.document)
            {
                list.push(&passage.text);
            }
        }
    }
    states
}

/// How many words a text has; in a script without blanks every two signs are one.
fn count_words(text: &str) -> usize {
    let signs = text.chars().filter(|c| is_ideograph(*c)).count();
    text.split(' ').count().max(signs / 2)
}

fn names_standing(name: &str) -> bool {
    matches!(
        tokens(name, Lexicon::of(Language::English)).join(" ").as_str(),
        "status"
            | "document status"
            | "state"
            | "revision status"
            | "standing"
            | "stand"
            | "statut"
            | "estado"
            | "状态"
    )
}

impl About {
    /// What a document is by some of its texts and what it says of how it stands.
    fn of<'d>(
        document: &'d Document,
        texts: Vec<&'d str>,
        mut states: Vec<&'d str>,
        headed: &str,
        replaced: bool,
    ) -> About {
        let title = document.title.as_deref().unwrap_or_default();
        let language = Language::of(texts.into_iter().chain([title]));
        let lexicon = Lexicon::of(language);
        states.extend([title, stem(document)]);
        let has = |class| states.iter().any(|text| lexicon.has(class, text));
        let standing = if replaced || has(Class::Standing) {
            Standing::Past
        } else if lexicon.has(Class::Sample, title) || lexicon.has(Class::Sample, stem(document)) {
            Standing::Sample
        } else if has(Class::Draft) {
            Standing::Draft
        } else {
            Standing::Current
        };
        let words = [title, stem(document)]
            .into_iter()
            .flat_map(|text| Name::new(text, language).words);
        let words: BTreeSet<String> = words.collect();
        let of_series = |text: &str| series(&Name::new(text, language));
        let titled = [title, headed].into_iter().find_map(of_series);
        let further = |text: &str| numbered(&Name::new(text, language));
        About {
            language,
            standing,
            // The month of a contract is when it was made, and not what it is for.
            period: Some(&words)
                .filter(|words| !(words.contains("contract") || words.contains("agreement")))
                .and_then(|_| values::period(title).or_else(|| values::period(stem(document)))),
            order: Order::Unknown,
            words,
            headed: headed.to_owned(),
            overtaken: false,
            serial: titled.is_some(),
            series: titled
                .or_else(|| of_series(stem(document)))
                .or_else(|| [title, headed, stem(document)].into_iter().find_map(further)),
        }
    }
}

/// Papers of which one follows the other, each with its own sums and days.
const SERIES: [&str; 13] = [
    "progress-payment",
    "interim-account",
    "certificate",
    "invoice",
    "application",
    "claim",
    "valuation",
    "variation",
    "quotation",
    "notice",
    "transmittal",
    "timesheet",
    "compensation-event",
];

/// The word for a paper in a series and the number behind it in a title.
pub(crate) fn series(title: &Name) -> Option<(String, u32)> {
    let at = title
        .words
        .iter()
        .position(|word| SERIES.contains(&word.as_str()))?;
    let word = title.words.get(at)?;
    // "Certificate RA-10": letters before the number.
    let letters =
        |word: &&String| *word == "number" || word.len() < 4 && word.chars().all(char::is_alphabetic);
    let mut behind = title.words.iter().skip(at + 1).skip_while(letters);
    let figure = |number: &String| -> Option<u32> { number.parse().ok().filter(|_| number.len() < FIGURES) };
    // "7. Abschlagsrechnung": the number right before.
    let before = || figure(title.words.get(at.checked_sub(1)?)?);
    let number = behind.next().and_then(figure).or_else(before)?;
    Some((word.clone(), number))
}

/// Documents that others replace: an earlier revision of one paper, or one that another says it supersedes.
fn replaced(knowledge: &Knowledge) -> BTreeSet<usize> {
    let mut gone = BTreeSet::new();
    let mut families: BTreeMap<(Option<&str>, String), Vec<usize>> = BTreeMap::new();
    for (number, document) in knowledge.documents.iter().enumerate() {
        if document.revision.is_some() {
            let key = (document.project.as_deref(), family(stem(document)));
            families.entry(key).or_default().push(number);
        }
    }
    let revision = |number: usize| knowledge.documents.get(number)?.revision.as_deref();
    for list in families.values().filter(|list| list.len() > 1) {
        for &one in list {
            let later = |&other: &usize| {
                revision(one)
                    .zip(revision(other))
                    .and_then(|(a, b)| revision_order(a, b))
                    == Some(std::cmp::Ordering::Less)
            };
            if list.iter().any(later) {
                gone.insert(one);
            }
        }
    }
    let supersedes = [
        "supersede",
        "superseded document",
        "replace",
        "ersetzt",
        "remplace",
        "sustituye",
    ];
    for fact in &knowledge.facts {
        let name = tokens(&fact.name, Lexicon::of(Language::English)).join(" ");
        if !supersedes.contains(&name.as_str()) {
            continue;
        }
        let value = values::key(&fact.value, Order::Unknown);
        let project = knowledge
            .documents
            .get(fact.document)
            .and_then(|document| document.project.as_deref());
        for (number, document) in knowledge.documents.iter().enumerate() {
            let title = values::key(document.title.as_deref().unwrap_or_default(), Order::Unknown);
            let named = [title, values::key(stem(document), Order::Unknown)].contains(&value);
            if named && number != fact.document && document.project.as_deref() == project {
                gone.insert(number);
            }
        }
    }
    gone
}

/// A document's name without what tells its revisions apart.
pub(crate) fn family(stem: &str) -> String {
    let lower = stem.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphanumeric());
    let plain = words.filter(|word| {
        !word.bytes().any(|byte| byte.is_ascii_digit())
            && word.chars().count() > 1
            && !is_revision_word(word)
            && !lexicon::any(Class::Standing, &lexicon::fold(word))
    });
    plain.collect::<Vec<_>>().join(" ")
}

/// Which of two revisions is later, where both are numbers or both are letters.
pub(crate) fn revision_order(a: &str, b: &str) -> Option<std::cmp::Ordering> {
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

/// Which figure of a date is the day, by the dates of each document that can be read in one way only.
fn orders(knowledge: &Knowledge, documents: &mut [About]) {
    let mut seen = vec![(false, false); documents.len()];
    let facts = knowledge
        .facts
        .iter()
        .map(|fact| (fact.document, fact.value.as_str()));
    let rows = knowledge
        .tables
        .iter()
        .flat_map(|table| table.rows.iter().map(move |row| (table.document, row)));
    let cells = rows.flat_map(|(document, row)| row.cells.iter().map(move |cell| (document, cell.as_str())));
    for (document, text) in facts.chain(cells) {
        if let Some(seen) = seen.get_mut(document) {
            match values::order(text) {
                Some(Order::DayFirst) => seen.0 = true,
                Some(Order::MonthFirst) => seen.1 = true,
                _ => {}
            }
        }
    }
    for (about, seen) in documents.iter_mut().zip(seen) {
        about.order = match seen {
            (true, false) => Order::DayFirst,
            (false, true) => Order::MonthFirst,
            // No other language than English puts the month first.
            (false, false) if about.language != Language::English => Order::DayFirst,
            _ => Order::Unknown,
        };
    }
}
