//! What a slot asks, as the matcher sees it: its names, what stands around it, and how well a statement's name and value fit.

use std::collections::HashSet;

use super::form::Form;
use super::terms;
use super::types::{self, Sort};
use super::words::{self, Name};
use crate::model::{Kind, Slot, Wants};

/// What a block of a form says of somebody: the one it goes to or the one it comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    To,
    From,
}

pub fn side(name: &Name) -> Option<Side> {
    let phrase = name.words.join(" ");
    match phrase.as_str() {
        "from" | "sender" => Some(Side::From),
        other if terms::TOWARDS.contains(&other) => Some(Side::To),
        _ => None,
    }
}

/// An ask as the matcher sees it.
#[derive(Debug)]
pub struct Question {
    /// What it is called, best first, with how much each name counts.
    pub names: Vec<(Name, f64)>,
    /// Somebody or something, and what is asked of it: `Site Manager` and `Phone`.
    pub parts: Option<(Name, Name)>,
    /// Words around it: headings, the form's title.
    pub around: HashSet<String>,
    pub headings: Vec<Name>,
    pub side: Option<Side>,
    pub wants: Wants,
    pub prompt_picture: Option<String>,
    pub is_control: bool,
}

/// Prompts that ask for nothing in particular.
const EMPTY_PROMPTS: [&str; 12] = [
    "text",
    "name",
    "date",
    "number",
    "amount",
    "value",
    "item",
    "title",
    "plain text",
    "rich text",
    "description",
    "choose",
];

impl Question {
    pub fn new(ask: &Slot, form: &Form) -> Question {
        let place = ask.cell.clone().unwrap_or_default();
        let gridded = !place.row_label.is_empty() && !place.column_header.is_empty();
        let mut parts = gridded.then(|| (Name::new(&place.row_label), Name::new(&place.column_header)));
        if parts.is_none()
            && let Some((whose, what)) = ask.label.split_once(": ")
        {
            parts = Some((Name::new(whose), Name::new(what)));
        }
        let mut names = Vec::new();
        let mut weight = 1.0;
        for (at, text) in std::iter::once(&ask.label).chain(&ask.also).enumerate() {
            // The two parts of a name count together, not each alone.
            let half = gridded && (*text == place.row_label || *text == place.column_header);
            let empty = at > 0 && EMPTY_PROMPTS.contains(&text.trim().to_lowercase().as_str());
            if half || empty || text.chars().count() > 80 {
                continue;
            }
            for mut name in readings(text) {
                let prompt = name
                    .words
                    .iter()
                    .take_while(|word| terms::PROMPTS.contains(word.as_str()))
                    .count();
                if prompt > 0
                    && (prompt > 1
                        || matches!(
                            name.words.first().map(String::as_str),
                            Some("pick" | "choose" | "enter" | "select" | "insert")
                        ))
                {
                    name = Name::of(name.words.split_off(prompt));
                }
                if !name.is_empty() && !names.iter().any(|(other, _): &(Name, f64)| *other == name) {
                    names.push((name, weight));
                }
            }
            weight = 0.97;
        }
        let mut around: HashSet<String> = form.title.clone();
        let headings: Vec<Name> = ask.headings.iter().map(|heading| Name::new(heading)).collect();
        let above: HashSet<String> = headings
            .iter()
            .flat_map(|name| name.words.iter().cloned())
            .collect();
        around.extend(above.iter().cloned());
        let own_side = parts.as_ref().and_then(|(whose, _)| side(whose));
        let led = names.iter().skip(1).find_map(|(name, _)| side(name));
        Question {
            side: own_side.or(led).or_else(|| headings.last().and_then(side)),
            names,
            parts,
            around,
            headings,
            wants: ask.wants.clone(),
            is_control: ask.kind == Kind::ContentControl,
            prompt_picture: types::is_picture(&ask.prompt).then(|| {
                let picture = ask
                    .prompt
                    .trim_matches(['[', ']', '(', ')', '<', '>', ' '])
                    .to_lowercase();
                picture.replace('m', "M")
            }),
        }
    }

    pub fn wants_date(&self) -> bool {
        matches!(self.wants, Wants::Date(_)) || self.prompt_picture.is_some()
    }
}

/// The names that a label may mean: `Drawing / specification reference` is either reference.
fn readings(text: &str) -> Vec<Name> {
    let Some((left, right)) = text
        .split_once('/')
        .filter(|(left, right)| left.len() > 2 && right.len() > 2)
    else {
        return vec![Name::new(text)];
    };
    let (first, second) = (Name::new(left), Name::new(right));
    let tail: Vec<String> = second.words.iter().skip(1).cloned().collect();
    let mut both = first.words.clone();
    both.extend(tail);
    vec![Name::new(text), Name::of(both), second, first]
}

/// What sort of value a name asks for, if it says so.
fn wanted(name: &Name) -> Option<Sort> {
    let has = |word: &str| name.has(word);
    if has("email") {
        return Some(Sort::Email);
    }
    if has("telephone") || has("mobile") || has("fax") {
        return Some(Sort::Telephone);
    }
    if has("percent") {
        return Some(Sort::Percent);
    }
    let phrase = name.words.join(" ");
    if terms::DATE_WORDS
        .iter()
        .any(|word| words::holds_phrase(&name.words, word))
        && phrase != "to date"
        && !phrase.ends_with("to date")
    {
        return Some(Sort::Date);
    }
    if has("number") || has("count") || has("quantity") {
        return Some(Sort::Number);
    }
    if terms::MONEY_WORDS
        .iter()
        .any(|word| words::holds_phrase(&name.words, word))
    {
        return Some(Sort::Money);
    }
    None
}

/// Whether a value of a statement called `said` may stand where `asked` is; how well its sort fits. Nothing where it may not.
pub fn suits(question: &Question, asked: &Name, said: &Name, value: &str) -> Option<f64> {
    let sort = types::sort(value);
    let dateish = sort == Sort::Date || is_slashed(value);
    if question.wants_date() && !dateish {
        return None;
    }
    let (has, says) = (|word: &str| asked.has(word), |word: &str| said.has(word));
    let light_differs = |word: &str| has(word) && !says(word);
    if light_differs("number") && !types::is_reference(value) && sort != Sort::Telephone {
        return None;
    }
    if light_differs("name") && sort != Sort::Text {
        return None;
    }
    if says("number") && !has("number") && wanted(asked).is_none() {
        return None;
    }
    let timed = asked
        .words
        .iter()
        .any(|word| terms::TIMED.contains(word.as_str()))
        && dateish;
    if says("date") && !has("date") && !question.wants_date() && wanted(asked) != Some(Sort::Date) && !timed {
        return None;
    }
    let digits = value.bytes().any(|byte| byte.is_ascii_digit());
    let ok = match wanted(asked) {
        Some(Sort::Date) => dateish,
        Some(Sort::Email) => sort == Sort::Email,
        Some(Sort::Telephone) => sort == Sort::Telephone || (types::is_telephone(value)),
        Some(Sort::Percent) => digits,
        Some(Sort::Number) => digits || types::is_reference(value),
        Some(Sort::Money) => digits && !dateish,
        Some(Sort::Text) | None => true,
    };
    if !ok {
        return None;
    }
    // A person or a firm is words.
    let by = asked.words.last().is_some_and(|word| word == "by") || asked.is_role() || has("attention");
    if by && wanted(asked).is_none() && !(sort == Sort::Text && types::is_named(value)) {
        return None;
    }
    Some(
        if wanted(asked).is_none() && question.wants == Wants::Text && dateish && !has("date") {
            0.7
        } else {
            1.0
        },
    )
}

/// Whether a value is of the sort that a column's header asks for.
pub fn suits_name(asked: &Name, value: &str) -> bool {
    let sort = types::sort(value);
    match wanted(asked) {
        Some(Sort::Date) => sort == Sort::Date || is_slashed(value),
        Some(Sort::Email) => sort == Sort::Email,
        Some(Sort::Telephone) => types::is_telephone(value),
        Some(Sort::Number | Sort::Percent | Sort::Money) => {
            types::is_reference(value) || value.bytes().any(|byte| byte.is_ascii_digit())
        }
        Some(Sort::Text) | None => true,
    }
}

/// Whether a text is a date that may mean two days: `04/06/2026`.
fn is_slashed(text: &str) -> bool {
    let parts: Vec<&str> = text.trim().split(['/', '-', '.']).collect();
    matches!(parts[..], [a, b, c] if [a, b].iter().all(|part| (1..=2).contains(&part.len())) && matches!(c.len(), 2 | 4)
        && [a, b, c].iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit())))
}

pub fn is_qualifier(word: &str) -> bool {
    terms::QUALIFIERS.contains(word)
}

/// How well the heavy words of two names agree. `asked_known` and `said_known` say which words only one of them has are clear from where it stands.
pub fn likeness(
    asked: &Name,
    said: &Name,
    asked_known: impl Fn(&str) -> bool,
    said_known: impl Fn(&str) -> bool,
) -> Option<f64> {
    if asked.key == said.key {
        return Some(1.0);
    }
    if asked.core == said.core {
        return Some(0.97);
    }
    let heavy = |name: &Name| -> Vec<String> { name.core.split(' ').map(str::to_owned).collect() };
    let (asked_words, said_words) = (heavy(asked), heavy(said));
    let common = asked_words
        .iter()
        .filter(|word| said_words.contains(word))
        .count();
    if common == 0 {
        return None;
    }
    let only_asked: Vec<&String> = asked_words
        .iter()
        .filter(|word| !said_words.contains(word))
        .collect();
    let only_said: Vec<&String> = said_words
        .iter()
        .filter(|word| !asked_words.contains(word))
        .collect();
    let unknown_asked: Vec<&&String> = only_asked.iter().filter(|word| !asked_known(word)).collect();
    // A role is that role alone: the manager under "Project" need not be the project manager.
    let strict = asked.is_role() || said.is_role();
    let unknown_said: Vec<&&String> = only_said
        .iter()
        .filter(|word| strict || !said_known(word))
        .collect();
    if unknown_asked.is_empty() && unknown_said.is_empty() {
        return Some(0.95);
    }
    if strict
        || unknown_asked
            .iter()
            .chain(&unknown_said)
            .any(|word| is_qualifier(word))
    {
        return None;
    }
    if (said.is_common() && !unknown_asked.is_empty()) || (asked.is_common() && !unknown_said.is_empty()) {
        return None;
    }
    let half = |list: &[&String], unknown: usize| (list.len() - unknown) as f64 * 0.5 + unknown as f64;
    let (extra_asked, extra_said) = (
        half(&only_asked, unknown_asked.len()),
        half(&only_said, unknown_said.len()),
    );
    let common = common as f64;
    let overlap = 2.0 * common / (2.0 * common + extra_asked + extra_said);
    let near = strsim::jaro_winkler(&asked.core, &said.core);
    // "Company slogan" is not the company.
    if overlap < 0.72 {
        return None;
    }
    Some((0.55 * overlap + 0.20 * near) / 0.75).map(|fit| fit.min(0.9))
}
