//! Revisions in names, titles and values.

use super::count;
use super::dates::year;

/// A revision's own writing: `7`, `C`, `P02`, `2.3`.
fn is_revision(word: &str) -> bool {
    let letters = word.chars().take_while(char::is_ascii_alphabetic).count();
    let rest = word.get(letters..).unwrap_or_default();
    (letters <= 2
        && rest.len() <= 5
        && !word.is_empty()
        && rest.chars().all(|c| c.is_ascii_digit() || c == '.'))
        && (letters == 0 || letters == 1 && rest.is_empty() || !rest.is_empty())
}

/// The revision in a value: `C`, `7`, `Rev. 7`, `2.3`.
pub(crate) fn revision(value: &str) -> Option<String> {
    let value = value.trim();
    if is_revision(value) {
        return Some(value.to_owned());
    }
    revision_within(value).filter(|_| count(value) <= 3)
}

/// Words before a revision's mark in the name of a paper.
const WORDS: [&str; 14] = [
    "rev",
    "revision",
    "version",
    "ver",
    "v",
    "rev.no",
    "révision",
    "revisión",
    "versión",
    "ind",
    "indice",
    "index",
    "ausgabe",
    "fassung",
];

/// Whether a word in small letters leads to a revision's mark.
pub(crate) fn is_revision_word(word: &str) -> bool {
    WORDS.contains(&word)
}

/// The revision in a file's name or a title: `programme-rev-7`, `Programme revision 7`, `plan_v2.3`.
pub(crate) fn revision_within(text: &str) -> Option<String> {
    let words: Vec<&str> = text
        .split(|c: char| !(c.is_alphanumeric() || c == '.'))
        .map(|word| word.trim_matches('.'))
        .filter(|word| !word.is_empty())
        .collect();
    for (at, word) in words.iter().enumerate() {
        let lower = word.to_lowercase();
        if is_revision_word(&lower) {
            if let Some(next) = words
                .get(at + 1)
                .filter(|next| is_revision(next) && year(next).is_none())
            {
                return Some((*next).to_owned());
            }
            continue;
        }
        for mark in ["rev", "v"] {
            // Case folding may change a text's length: the tail is taken by characters.
            let tail: String = word.chars().skip(mark.len()).collect();
            if lower.starts_with(mark)
                && is_revision(&tail)
                && (mark == "rev" || tail.starts_with(|c: char| c.is_ascii_digit()))
            {
                return Some(tail);
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn revisions() {
        let within = |text: &str| revision_within(text);
        assert_eq!(within("programme-rev-7-cover").as_deref(), Some("7"));
        assert_eq!(within("HT-2041 Programme revision 7").as_deref(), Some("7"));
        assert_eq!(within("Devis VA-25-062 ind B").as_deref(), Some("B"));
        assert_eq!(within("Bauzeitenplan Index C").as_deref(), Some("C"));
        assert_eq!(within("Index of drawings"), None);
        assert_eq!(within("plan_v2.3").as_deref(), Some("2.3"));
        assert_eq!(within("HT-STR-2105 revC").as_deref(), Some("C"));
        assert_eq!(within("HT-STR-2105 Rev P02").as_deref(), Some("P02"));
        assert_eq!(within("review of 2026"), None);
        assert_eq!(within("revision 2026-10"), None);
        assert_eq!(revision("C").as_deref(), Some("C"));
        assert_eq!(revision("first issue of the plan"), None);
    }
}
