//! A text taken apart into words, as the lexicon has them.

use std::borrow::Cow;
use std::collections::HashSet;

/// What is one word with the next, with a hyphen or without.
const PREFIXES: [&str; 14] = [
    "sub", "pre", "co", "re", "non", "multi", "semi", "anti", "inter", "over", "under", "post", "pro", "mid",
];

/// How a language's words are parted further.
#[derive(Debug, Default)]
pub(super) struct Parting {
    /// Last parts of compound words, and what stands for each.
    pub heads: Vec<(String, String)>,
    /// Words that begin a phrase: they are not compounds.
    pub whole: HashSet<String>,
    /// The words of a script without blanks.
    pub ideographs: HashSet<String>,
    /// Endings of gender and case, and what stands for each: `directora` and `director` are one.
    pub endings: &'static [(&'static str, &'static str)],
}

/// Shorter words keep their endings.
const SHORTEST: usize = 5;

impl Parting {
    /// A word without its ending of gender or case.
    fn uninflected(&self, word: Cow<'_, str>) -> String {
        let long = word.len() >= SHORTEST && word.is_ascii() && !self.whole.contains(word.as_ref());
        let mut endings = self.endings.iter().filter(|_| long);
        let found = endings.find_map(|(ending, instead)| Some((word.strip_suffix(ending)?, *instead)));
        match found {
            Some((stem, instead)) if stem.len() > 2 => format!("{stem}{instead}"),
            _ => word.into_owned(),
        }
    }
}

/// Whether a character belongs to a script that puts no blanks between words.
pub(crate) fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

/// Lower case without accents.
pub(crate) fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => out.push('a'),
            'ç' => out.push('c'),
            'è' | 'é' | 'ê' | 'ë' => out.push('e'),
            'ì' | 'í' | 'î' | 'ï' => out.push('i'),
            'ñ' => out.push('n'),
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' => out.push('o'),
            'ù' | 'ú' | 'û' | 'ü' => out.push('u'),
            'ß' => out.push_str("ss"),
            'œ' => out.push_str("oe"),
            'æ' => out.push_str("ae"),
            '\u{300}'..='\u{36f}' => {}
            c => out.push(c),
        }
    }
    out
}

/// Runs of letters and digits, parted where the script or `camelCase` changes; a hyphen is kept at a word's
/// end.
fn raw(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    let mut last = ' ';
    let mut characters = text.chars();
    while let Some(c) = characters.next() {
        let joins = c.is_alphanumeric() || matches!(c, '°' | '²' | '³');
        // "RFIs" is the plural of one word; "XMLHttp" is two.
        let next_small = || {
            let mut ahead = characters.clone();
            ahead.next().is_some_and(char::is_lowercase) && ahead.next().is_some_and(char::is_lowercase)
        };
        let hump = c.is_uppercase()
            && (last.is_lowercase() || (last.is_uppercase() && next_small() && word.chars().count() > 1));
        let script = is_ideograph(c) != is_ideograph(last) && last.is_alphanumeric() && c.is_alphanumeric();
        if (!joins || hump || script) && !word.is_empty() {
            // A French article before its noun; an English genitive after it is no word.
            let taken = std::mem::take(&mut word);
            if !(taken == "s"
                && matches!(last, 's' | 'S')
                && words.last().is_some_and(|word| word.ends_with('\'')))
            {
                words.push(taken);
            }
        }
        match c {
            '#' | '№' => words.push("number".into()),
            '%' => words.push("percent".into()),
            '\'' | '’' if last.is_alphanumeric() => {
                if let Some(word) = words.last_mut() {
                    word.push('\'');
                }
            }
            '-' | '‐' | '‑' if last.is_alphanumeric() => {
                if let Some(word) = words.last_mut() {
                    word.push('-');
                }
            }
            // A letter with its point is an abbreviation, or a part of one.
            '.' if last.is_alphabetic() => {
                if let Some(word) = words.last_mut().filter(|word| word.chars().count() == 1) {
                    word.push('.');
                }
            }
            c if joins => word.push(c),
            _ => {}
        }
        last = c;
    }
    let genitive = word == "s" && words.last().is_some_and(|word| word.ends_with('\''));
    if !(word.is_empty() || genitive) {
        words.push(word);
    }
    words
}

/// A word without its plural ending.
fn singular(word: &str) -> Cow<'_, str> {
    let keep = word.len() <= 3
        || !word.is_ascii()
        || word.ends_with("ss")
        || word.ends_with("us")
        // "this", "basis"; no singular ends in "fis", but "RFIs" does.
        || (word.ends_with("is") && !word.ends_with("fis"));
    if keep || word == "works" {
        return word.into();
    }
    if let Some(stem) = word.strip_suffix("ies") {
        return format!("{stem}y").into();
    }
    for ending in ["sses", "shes", "ches", "xes"] {
        if word.ends_with(ending) {
            return word.get(..word.len() - 2).unwrap_or(word).into();
        }
    }
    word.strip_suffix('s').unwrap_or(word).into()
}

/// The words of a text: lower case, without accents, in the singular; prefixes joined, compounds parted.
pub(super) fn tokens(text: &str, parting: &Parting) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut prefix = String::new();
    let mut letters = String::new();
    for word in raw(text) {
        let hyphen = word.ends_with('-');
        let pointed = word.ends_with('.');
        let word = fold(word.trim_end_matches(['-', '\'', '.']));
        // P.O., C.E.: letters with points in a row are one abbreviation.
        if pointed {
            letters.push_str(&word);
            continue;
        }
        if !letters.is_empty() {
            out.push(std::mem::take(&mut letters));
        }
        if hyphen && PREFIXES.contains(&word.as_str()) {
            prefix.push_str(&word);
            continue;
        }
        let word = std::mem::take(&mut prefix) + &word;
        if word.chars().next().is_some_and(is_ideograph) {
            ideographs(&word, parting, &mut out);
            continue;
        }
        let head = parting.heads.iter().find(|(head, _)| {
            word.len() > head.len() + 2 && word.ends_with(head.as_str()) && !parting.whole.contains(&word)
        });
        match head {
            Some((head, whole)) => {
                let first = word.get(..word.len() - head.len()).unwrap_or_default();
                let first = if first.len() > 4 {
                    first.trim_end_matches('s')
                } else {
                    first
                };
                out.extend([first.to_owned(), whole.clone()]);
            }
            None => out.push(parting.uninflected(singular(&word))),
        }
    }
    out.extend([prefix, letters].into_iter().filter(|rest| !rest.is_empty()));
    out
}

/// Parts a run of ideographs by the longest words that are known; what is between them is a word.
fn ideographs(run: &str, parting: &Parting, out: &mut Vec<String>) {
    let characters: Vec<char> = run.chars().collect();
    let mut unknown = String::new();
    let mut at = 0;
    while at < characters.len() {
        let longest = (1..=8.min(characters.len() - at)).rev().find_map(|length| {
            let word: String = characters.get(at..at + length)?.iter().collect();
            parting.ideographs.contains(&word).then_some((length, word))
        });
        match longest {
            Some((length, word)) => {
                out.extend(Some(std::mem::take(&mut unknown)).filter(|word| !word.is_empty()));
                out.push(word);
                at += length;
            }
            None => {
                unknown.extend(characters.get(at));
                at += 1;
            }
        }
    }
    out.extend(Some(unknown).filter(|word| !word.is_empty()));
}
