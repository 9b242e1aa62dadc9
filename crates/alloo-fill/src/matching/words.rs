//! Names as they are compared: words in lower case, abbreviations written out, one word for the same thing.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::terms;

/// A name taken apart into its words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Name {
    /// Its words in order.
    pub words: Vec<String>,
    /// Its different words, sorted, joined by blanks: two names with the same key are the same.
    pub key: String,
    /// The key without light words; the key itself where there are no others.
    pub core: String,
}

static ABBREVIATIONS: LazyLock<HashMap<&str, &str>> = LazyLock::new(|| {
    let pairs = terms::ABBREVIATIONS.split(';');
    pairs.filter_map(|pair| pair.trim().split_once('=')).collect()
});

/// A phrase and what stands for it, in words.
type Phrase = (Vec<String>, Vec<String>);

/// Phrases by their first word, longest first.
static SAME: LazyLock<HashMap<String, Vec<Phrase>>> = LazyLock::new(|| {
    let mut phrases = HashMap::<String, Vec<Phrase>>::new();
    for group in terms::SAME.lines() {
        let mut names = group.split('|').map(str::trim);
        let first = names.next().unwrap_or_default();
        for other in names {
            let words = spelled(other);
            if let Some(start) = words.first() {
                phrases
                    .entry(start.clone())
                    .or_default()
                    .push((words, spelled(first)));
            }
        }
    }
    for list in phrases.values_mut() {
        list.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
    }
    phrases
});

/// Whether a character belongs to a script that puts no blanks between words.
pub fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

/// The words of a text in lower case: runs of letters and digits, parted where the script or `camelCase` changes.
fn raw(text: &str) -> Vec<String> {
    let mut text = std::borrow::Cow::from(text);
    if text.contains('/') {
        text = text
            .replace("c/o", " care_of ")
            .replace("C/O", " care_of ")
            .into();
    }
    let mut words = Vec::new();
    let mut word = String::new();
    let mut last = ' ';
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        let joins = c.is_alphanumeric() || (matches!(c, '\'' | '’') && last.is_alphanumeric());
        let next_small = characters.peek().is_some_and(|next| next.is_lowercase());
        let hump = c.is_uppercase()
            && (last.is_lowercase() || (last.is_uppercase() && next_small && word.chars().count() > 1));
        let script = is_ideograph(c) != is_ideograph(last) && last.is_alphanumeric() && c.is_alphanumeric();
        if (!joins || hump || script) && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        if matches!(c, '#' | '№') {
            words.push("number".into());
        } else if c == '%' {
            words.push("percent".into());
        } else if joins {
            word.extend(c.to_lowercase());
        }
        last = c;
    }
    if !word.is_empty() {
        words.push(word);
    }
    // P.O., C.E.: single letters in a row are one abbreviation.
    let mut joined: Vec<String> = Vec::new();
    let dotted = text.contains('.');
    let mut letters = String::new();
    for word in words {
        if dotted && word.len() == 1 && word.chars().all(char::is_alphabetic) {
            letters.push_str(&word);
            continue;
        }
        if !letters.is_empty() {
            joined.push(std::mem::take(&mut letters));
        }
        joined.push(word);
    }
    if !letters.is_empty() {
        joined.push(letters);
    }
    joined
}

/// A word without its possessive and plural ending.
fn singular(word: &str) -> String {
    let word = word
        .trim_end_matches("'s")
        .trim_end_matches("’s")
        .trim_end_matches(['\'', '’']);
    let keep = word.len() <= 3
        || !word.is_ascii()
        || word.ends_with("ss")
        || word.ends_with("us")
        || word.ends_with("is");
    if keep || word == "works" {
        return word.to_owned();
    }
    if word == "criteria" {
        return "criterion".into();
    }
    if let Some(stem) = word.strip_suffix("ies") {
        return format!("{stem}y");
    }
    for ending in ["sses", "shes", "ches", "xes"] {
        if word.ends_with(ending) {
            return word.get(..word.len() - 2).unwrap_or(word).to_owned();
        }
    }
    word.strip_suffix('s').unwrap_or(word).to_owned()
}

/// Words with abbreviations written out, in the singular; remarks in brackets left out, and stop words where there are others.
fn spelled(text: &str) -> Vec<String> {
    // Most names have none of these; looking for the words themselves took most of the time of a fill.
    let mut text = std::borrow::Cow::from(text);
    if text.contains('-') {
        let plain = text.replace("e-mail", "email").replace("E-mail", "email");
        text = plain.replace("E-Mail", "email").into();
    }
    if text.contains('&') {
        text = text
            .replace("h&s", "health safety")
            .replace("H&S", "health safety")
            .into();
    }
    if text.contains(['(', ')']) {
        text = outside_brackets(&text).into();
    }
    let mut all = Vec::new();
    for word in raw(&text) {
        let single = singular(&word);
        let full = ABBREVIATIONS
            .get(word.as_str())
            .or_else(|| ABBREVIATIONS.get(single.as_str()));
        match full {
            Some(full) => all.extend(full.split(' ').map(str::to_owned)),
            None => all.push(single),
        }
    }
    if all.iter().any(|word| !terms::STOP.contains(word.as_str())) {
        all.retain(|word| !terms::STOP.contains(word.as_str()));
    }
    all
}

fn outside_brackets(text: &str) -> String {
    let mut depth = 0usize;
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ if depth == 0 => out.push(c),
            _ => {}
        }
    }
    if out.chars().any(char::is_alphanumeric) {
        out
    } else {
        text.to_owned()
    }
}

/// The words of a text as names are compared by.
pub fn words(text: &str) -> Vec<String> {
    let spelled = spelled(text);
    let mut out = Vec::with_capacity(spelled.len());
    let mut rest = spelled.as_slice();
    while let Some((first, tail)) = rest.split_first() {
        let same = SAME
            .get(first)
            .and_then(|list| list.iter().find(|(phrase, _)| rest.starts_with(phrase)));
        if let Some((phrase, instead)) = same {
            out.extend(instead.iter().cloned());
            rest = rest.get(phrase.len()..).unwrap_or_default();
        } else {
            out.push(first.clone());
            rest = tail;
        }
    }
    out
}

/// Different words, sorted and joined.
pub fn key(words: &[String]) -> String {
    let mut words: Vec<&str> = words.iter().map(String::as_str).collect();
    words.sort_unstable();
    words.dedup();
    words.join(" ")
}

/// Whether a word only says what sort of value follows.
pub fn is_light(word: &str) -> bool {
    terms::LIGHT.contains(word)
}

impl Name {
    /// Takes a text apart.
    pub fn new(text: &str) -> Name {
        Name::of(words(text))
    }

    /// A name of these words.
    pub fn of(words: Vec<String>) -> Name {
        let heavy: Vec<String> = words.iter().filter(|word| !is_light(word)).cloned().collect();
        let key = key(&words);
        let core = if heavy.is_empty() {
            key.clone()
        } else {
            self::key(&heavy)
        };
        Name { words, key, core }
    }

    /// Whether it has no words.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether a word is in it.
    pub fn has(&self, word: &str) -> bool {
        self.words.iter().any(|other| other == word)
    }

    /// Whether it says nothing of its own: every word is common to many documents.
    pub fn is_common(&self) -> bool {
        self.words
            .iter()
            .all(|word| terms::COMMON.contains(word.as_str()) || is_light(word))
    }

    /// Whether it names a person's role.
    pub fn is_role(&self) -> bool {
        self.words.iter().any(|word| terms::ROLES.contains(word.as_str()))
    }
}

/// Whether a phrase, in the words that names are compared by, stands in a text's words.
pub fn holds_phrase(words: &[String], phrase: &str) -> bool {
    let (first, rest) = phrase.split_once(' ').unwrap_or((phrase, ""));
    words.iter().enumerate().any(|(at, word)| {
        word == first
            && (rest.is_empty() || {
                let mut after = words[at + 1..].iter();
                rest.split(' ')
                    .all(|word| after.next().is_some_and(|next| next == word))
            })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_compared_by_their_words() {
        let same = [
            ("RFI No.", "RFI number"),
            ("Raised by", "Originator"),
            ("Tel.", "Telephone number"),
            ("PC", "Practical completion"),
            ("Client’s Project Manager", "client project manager"),
            ("project_name", "ProjectName"),
            ("P.O. #", "PO Number"),
            ("Date of issue", "Issue date"),
            ("E-mail address", "email"),
            ("Rev.", "Revision no."),
            ("Raised by", "raised_by"),
            ("Sent by", "Submitted by"),
            ("Qty", "Quantity"),
        ];
        for (a, b) in same {
            assert_eq!(Name::new(a).key, Name::new(b).key, "{a} / {b}");
        }
        for (a, b) in [
            ("Project Manager", "Client’s Project Manager"),
            ("Start date", "Completion date"),
            ("Certified to date", "Paid to date"),
        ] {
            assert_ne!(Name::new(a).core, Name::new(b).core, "{a} / {b}");
        }
    }
}
