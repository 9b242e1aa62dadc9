//! A name as it is accounted for: what it must find in another, and what is free.

use std::cell::LazyCell;

use super::class::Class;
use super::entries::{Lexicon, tokens};
use super::language::Language;
use super::sorts::Sorts;
use super::tokens::is_ideograph;

/// Codes of currencies, as the lexicon has units.
const CURRENCIES: [&str; 52] = [
    "gbp", "usd", "eur", "chf", "cny", "rmb", "jpy", "aed", "sgd", "cad", "aud", "nzd", "inr", "hkd", "zar",
    "mxn", "clp", "uf", "sar", "qar", "sek", "nok", "dkk", "pln", "czk", "brl", "fcfa", "kes", "ngn", "ghs",
    "tzs", "ugx", "zmw", "bwp", "nad", "egp", "tnd", "dzd", "omr", "kwd", "bhd", "ils", "pkr", "lkr", "bdt",
    "myr", "idr", "php", "thb", "vnd", "huf", "ron",
];

/// Whether a unit is a currency, whole.
pub(crate) fn is_currency(unit: &str) -> bool {
    matches!(unit, "£" | "$" | "€" | "¥") || CURRENCIES.contains(&unit)
}

/// A name taken apart into the lexicon's words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Name {
    /// All its words in order, without those that join others.
    pub words: Vec<String>,
    /// The different words that have to be accounted for, sorted; none in `Date` or `Name`.
    pub content: Vec<String>,
    /// What its light words say of the value.
    pub sorts: Sorts,
    /// The unit in its brackets, or behind "in".
    pub unit: Option<String>,
    /// Its words as they are written: names with the same are the same word for word.
    pub plain: String,
}

/// A text without what stands in brackets, and that.
fn parted(text: &str) -> (String, Vec<String>) {
    let (mut depth, mut outside, mut inside) = (0usize, String::new(), Vec::new());
    for c in text.chars() {
        match c {
            '(' | '（' | '[' | '【' => {
                if depth == 0 {
                    inside.push(String::new());
                    outside.push(' ');
                }
                depth += 1;
            }
            ')' | '）' | ']' | '】' => depth = depth.saturating_sub(1),
            c if depth == 0 => outside.push(c),
            c => {
                if let Some(last) = inside.last_mut() {
                    last.push(c);
                }
            }
        }
    }
    if outside.chars().any(char::is_alphanumeric) {
        (outside, inside)
    } else {
        (inside.join(" "), Vec::new())
    }
}

/// A text without the number that it begins with: `2.1 Scope`, `3) Date`, `a) Name`.
pub(crate) fn unnumbered(text: &str) -> &str {
    let text = text.trim_start();
    if let Some((mark, rest)) = text.split_once('、')
        && !mark.is_empty()
        && mark
            .chars()
            .all(|c| "一二三四五六七八九十".contains(c) || c.is_ascii_digit())
    {
        return rest.trim_start();
    }
    let Some((mark, rest)) = text.split_once(char::is_whitespace) else {
        return text;
    };
    let digits = mark
        .chars()
        .all(|c| c.is_ascii_digit() || matches!(c, '.' | ')' | '('));
    let closed = mark.ends_with([')', '.']) || mark.contains('.');
    let letter =
        mark.len() == 2 && mark.ends_with([')', '.']) && mark.starts_with(|c: char| c.is_ascii_alphabetic());
    if (digits && closed && mark.len() < 12) || letter {
        rest.trim_start()
    } else {
        text
    }
}

/// Whether a text is a letter by which a form's parts are told, and no word of its language: "D Defects found". The
/// first letters of the alphabet are; "I" and "Y" are words.
fn is_part_letter(text: &str, language: Language) -> bool {
    match text {
        "B" | "C" | "D" | "F" | "G" | "H" => true,
        "A" | "E" => language == Language::German,
        _ => false,
    }
}

/// A form's heading without its place among the form's parts: `Section 2 – Equipment`, `Teil B: Angaben`,
/// `II. Parties`.
pub(crate) fn unsectioned(text: &str, language: Language) -> &str {
    let text = unnumbered(text);
    let Some((first, rest)) = text.split_once(char::is_whitespace) else {
        return text;
    };
    let lexicon = Lexicon::of(language);
    let place = |mark: &str| {
        let mark = mark.trim_end_matches([':', '.', ')', ',', '–', '—', '-']);
        let short = (1..=4).contains(&mark.chars().count());
        let letter = mark.chars().count() == 1 && mark.chars().all(|c| c.is_ascii_uppercase());
        let roman = mark.chars().all(|c| matches!(c, 'I' | 'V' | 'X'));
        short && (letter || roman || mark.bytes().all(|byte| byte.is_ascii_digit()))
    };
    let parts = |text: &'_ str| text.starts_with(['–', '—', '-', ':', '·']);
    let told = lexicon.is(Class::FormPart, &tokens(first, lexicon).join(" "));
    let rest = rest.trim_start();
    let left = if told {
        let (mark, behind) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
        let behind = behind.trim_start();
        if !place(mark) || behind.is_empty() {
            return text;
        }
        behind
    } else if place(first) && (parts(rest) || first.ends_with([':', '.', ')']))
        || is_part_letter(first, language) && rest.starts_with(char::is_uppercase)
    {
        rest
    } else {
        return text;
    };
    let left = left.trim_start_matches(['–', '—', '-', ':', '·', '.', ' ', '\u{a0}']);
    if left.is_empty() { text } else { left }
}

/// A text without the marks by which a word is said of men and women: `Bauleiter/in`, `Técnico/a`.
pub(crate) fn ungendered(text: &str) -> std::borrow::Cow<'_, str> {
    const MARKS: [&str; 14] = [
        "/innen", "/-in", "/in", "*in", ":in", "(in)", "/e", "(e)", "·e", "/a", "(a)", "/as", "/r", "(r)",
    ];
    // Most names have none.
    if !text.contains(['/', '(', '*', ':', '·']) {
        return text.into();
    }
    for mark in MARKS {
        let Some((before, behind)) = text.split_once(mark) else {
            continue;
        };
        let ends = !behind.starts_with(char::is_alphanumeric);
        let begins = before.chars().rev().take_while(|c| c.is_alphabetic()).count();
        if ends && begins >= 3 {
            return format!("{before}{behind}").into();
        }
    }
    text.into()
}

/// A German text with its contractor spelled out: "AN" behind other words, `Anschrift des AN`, which are not in
/// capitals, is no preposition.
fn spelled_contractor(text: &str, language: Language) -> std::borrow::Cow<'_, str> {
    let spelled = language == Language::German
        && text.contains("AN")
        && text.chars().any(char::is_lowercase)
        && text.split(' ').skip(1).any(|word| word == "AN");
    if !spelled {
        return text.into();
    }
    let words = text.split(' ').enumerate();
    let words = words.map(|(at, word)| {
        if at > 0 && word == "AN" {
            "Auftragnehmer"
        } else {
            word
        }
    });
    words.collect::<Vec<_>>().join(" ").into()
}

/// The first letters of a text's words, and of those that say something: what its abbreviation may be.
fn initials(text: &str, lexicon: &Lexicon) -> String {
    let words = tokens(text, lexicon);
    let firsts = |told: &dyn Fn(&&String) -> bool| -> String {
        let words = words.iter().filter(told);
        words.filter_map(|word| word.chars().next()).collect()
    };
    let telling = firsts(&|word| !lexicon.is(Class::Stop, word));
    format!("{} {telling}", firsts(&|_| true))
}

/// Whether what stands in brackets only says how a form reckons: `(4 + 5)`, `(A - B)`.
fn is_reckoning(text: &str) -> bool {
    let part = |part: &str| {
        let part = part
            .trim()
            .trim_start_matches(['(', '['])
            .trim_end_matches([')', ']']);
        let letter = part.len() == 1 && part.bytes().all(|byte| byte.is_ascii_alphabetic());
        letter || !part.is_empty() && part.len() <= 3 && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    let mut parts = text.split(['+', '-', '–', '−', '×', '=', '÷']).map(str::trim);
    text.contains(['+', '-', '–', '−', '×', '=', '÷']) && parts.all(part)
}

impl Name {
    /// A name without words.
    pub(crate) const NONE: Name = Name {
        words: Vec::new(),
        content: Vec::new(),
        sorts: Sorts::NONE,
        unit: None,
        plain: String::new(),
    };

    /// Takes a text in a language apart.
    pub(crate) fn new(text: &str, language: Language) -> Name {
        let language = if text.chars().any(is_ideograph) {
            Language::Chinese
        } else {
            language.spoken(text)
        };
        let lexicon = Lexicon::of(language);
        if let Some(unit) = Some(text)
            .filter(|text| may_be_sign(text.trim()))
            .and_then(|text| lexicon.unit(text))
            .filter(|unit| is_currency(unit) && is_sign(text.trim(), unit))
        {
            return Name {
                unit: Some(unit.to_owned()),
                ..Name::NONE
            };
        }
        let text = &*ungendered(text);
        let text = &*spelled_contractor(text, language);
        let (outside, inside) = parted(unnumbered(text));
        let mut unit = None;
        let all = tokens(text, lexicon);
        let plain = all.join(" ");
        // Most names have no brackets.
        let mut words = match outside == text {
            true => replaced_phrases(all, lexicon),
            false => phrases(&outside, lexicon),
        };
        let own = words.len();
        let initials = LazyCell::new(|| initials(&outside, lexicon));
        for text in inside {
            let plain = tokens(&text, lexicon).join(" ");
            if is_reckoning(&text) {
                continue;
            }
            // A single letter is a unit in brackets alone.
            let rand = (text.trim() == "R").then_some("zar");
            if let Some(found) = rand.or_else(|| lexicon.unit(&text)) {
                unit = Some(found.to_owned());
            } else if plain == "plan" {
                words.push("planned".into());
            } else if !(plain.is_empty() || lexicon.is(Class::Aside, &plain) || initials.contains(&plain)) {
                words.extend(phrases(&text, lexicon));
            }
        }
        if unit.is_none()
            && let Some((at, found)) = unit_behind(&outside, lexicon)
        {
            unit = Some(found);
            // What stands in brackets behind the unit stays.
            words.drain(own.saturating_sub(at)..own);
        }
        if unit.is_none()
            && let Some((at, found)) = currency_behind(&words, &outside, lexicon)
        {
            unit = Some(found);
            words.remove(at);
        }
        let dated = outside.trim().contains(' ') && drop_date_word(&mut words, &outside, language);
        let mut name = Name::of(words, unit, lexicon);
        if dated {
            name.sorts = name.sorts.and(Sorts::DATE);
        }
        Name { plain, ..name }
    }

    /// Whether it asks for no thing's day in particular: "Date".
    pub(crate) fn is_day_alone(&self) -> bool {
        self.content.is_empty() && self.sorts.has(Sorts::DATE)
    }

    /// A name of these words.
    pub(crate) fn of(words: Vec<String>, unit: Option<String>, lexicon: &Lexicon) -> Name {
        let mut sorts = Sorts::NONE;
        let mut content = Vec::new();
        for word in &words {
            match lexicon.light.get(word) {
                Some(sort) => sorts = sorts.and(*sort),
                None => content.push(word.clone()),
            }
        }
        content.sort_unstable();
        content.dedup();
        Name {
            words,
            content,
            sorts,
            unit,
            plain: String::new(),
        }
    }

    /// Whether nothing is in it.
    pub(crate) fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether a word is in it.
    pub(crate) fn has(&self, word: &str) -> bool {
        self.words.iter().any(|other| other == word)
    }

    /// Its words to account for, joined: names with the same key ask for the same.
    pub(crate) fn key(&self) -> String {
        self.content.join(" ")
    }

    /// Whether any of its words is of a class.
    pub(crate) fn any(&self, class: Class) -> bool {
        let lexicon = Lexicon::of(Language::English);
        self.words.iter().any(|word| lexicon.is(class, word))
    }

    /// Whether all words to account for are of one of two classes.
    pub(crate) fn all(&self, one: Class, other: Class) -> bool {
        let lexicon = Lexicon::of(Language::English);
        let of = |word: &String| lexicon.is(one, word) || lexicon.is(other, word);
        self.content.iter().all(of)
    }

    /// Two names as one: a row's label and its column's header.
    pub(crate) fn with(&self, other: &Name) -> Name {
        let words = self.words.iter().chain(&other.words).cloned().collect();
        let unit = self.unit.clone().or_else(|| other.unit.clone());
        Name::of(words, unit, Lexicon::of(Language::English))
    }
}

/// Units that are known by how they are written.
const SIGNS: [&str; 24] = [
    "mm", "cm", "km", "kg", "kN", "Nm", "Pa", "kPa", "MPa", "GPa", "kW", "kWh", "kVA", "Hz", "°C", "dB",
    "dB(A)", "l/s", "l/min", "m/s", "m3/h", "m³/h", "mg/l", "kN/m²",
];

/// Whether a unit may stand at a name's end without more: no word is meant by it.
fn is_sign(text: &str, unit: &str) -> bool {
    let figure = text.ends_with(['2', '3', '²', '³']) && unit.starts_with('m');
    is_currency(unit) && text == text.to_uppercase() || figure || SIGNS.contains(&text)
}

/// Whether a text may be such a unit at all, which is told faster than which unit it is.
fn may_be_sign(text: &str) -> bool {
    !text.chars().any(char::is_lowercase) || text.ends_with(['2', '3', '²', '³']) || SIGNS.contains(&text)
}

/// The unit in words at a name's end, `Duration in weeks`, `Total EUR`, and how many words that are.
fn unit_behind(text: &str, lexicon: &Lexicon) -> Option<(usize, String)> {
    if let Some((before, last)) = text.trim().rsplit_once(' ')
        && before
            .rsplit(' ')
            .next()
            .is_some_and(|word| word.starts_with(char::is_alphabetic))
        && may_be_sign(last)
        && let Some(unit) = lexicon.unit(last).filter(|unit| is_sign(last, unit))
    {
        return Some((phrases(last, lexicon).len(), unit.to_owned()));
    }
    let lower = text.trim().to_lowercase();
    let (before, unit) = [" in ", " en ", ", "]
        .iter()
        .find_map(|mark| lower.rsplit_once(mark))?;
    let found = lexicon.unit(unit)?;
    let counted = phrases(unit, lexicon).len();
    (!before.trim().is_empty()).then(|| (counted, found.to_owned()))
}

/// The code of a currency that stands in a name without brackets, `Claimed SGD`, `EUR net`, and where: in
/// capitals, with nothing but the tax behind it.
fn currency_behind(words: &[String], text: &str, lexicon: &Lexicon) -> Option<(usize, String)> {
    let at = words
        .iter()
        .rposition(|word| !matches!(word.as_str(), "excl-tax" | "incl-tax"))?;
    let word = words.get(at).filter(|word| CURRENCIES.contains(&word.as_str()))?;
    let spelled = |part: &str| part.to_lowercase() == *word && part.chars().all(char::is_uppercase);
    let capital = text.split(|c: char| !c.is_alphanumeric()).any(spelled);
    let unit = lexicon.unit(word).filter(|_| capital && words.len() > 1)?;
    Some((at, unit.to_owned()))
}

/// Takes the word off a name's end that leads to a date, `Closed on`, `Beauftragt am`, `Levée le`; whether
/// there was one.
fn drop_date_word(words: &mut Vec<String>, text: &str, language: Language) -> bool {
    let last = text.split_whitespace().next_back().unwrap_or_default();
    let last = last.trim_end_matches([':', '：']).to_lowercase();
    let leads = match language {
        Language::English => last == "on",
        Language::German => matches!(last.as_str(), "am" | "vom"),
        Language::French => last == "le",
        Language::Spanish => last == "el",
        Language::Chinese => false,
    };
    if leads && words.len() > 1 && words.last() == Some(&last) {
        words.pop();
    }
    leads
}

/// The words of a text, those that join others left out, phrases replaced by what stands for them.
fn phrases(text: &str, lexicon: &Lexicon) -> Vec<String> {
    replaced_phrases(tokens(text, lexicon), lexicon)
}

fn replaced_phrases(mut words: Vec<String>, lexicon: &Lexicon) -> Vec<String> {
    if words.iter().any(|word| !lexicon.is(Class::Stop, word)) {
        words.retain(|word| !lexicon.is(Class::Stop, word));
    }
    // Twice: what stands for one phrase may be a part of another.
    let once = replaced(&words, lexicon);
    replaced(&once, lexicon)
}

fn replaced(words: &[String], lexicon: &Lexicon) -> Vec<String> {
    let mut out = Vec::with_capacity(words.len());
    let mut rest = words;
    while let Some((first, tail)) = rest.split_first() {
        let list = lexicon.phrases.get(first);
        match list.and_then(|list| list.iter().find(|(phrase, _)| rest.starts_with(phrase))) {
            Some((phrase, instead)) => {
                out.extend(instead.iter().cloned());
                rest = rest.get(phrase.len()..).unwrap_or_default();
            }
            None => {
                out.push(first.clone());
                rest = tail;
            }
        }
    }
    out
}
