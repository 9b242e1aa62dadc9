//! The marks of revisions in running text: "Revision 2", "indice B".

use crate::lexicon::{Language, Name};

/// Shorter texts before a blank are no sentence, words.
const SENTENCE: usize = 3;

/// The revision that a text names: "Revision 2", "indice B", "Rev. C".
pub(crate) fn said(text: &str, language: Language) -> Option<String> {
    let words: Vec<&str> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    words.windows(2).find_map(|pair| {
        let [word, mark] = pair else { return None };
        let named = Name::new(word, language).words == ["revision"];
        let figure = mark.len() <= 3 && mark.bytes().all(|byte| byte.is_ascii_digit());
        let letter = mark.len() == 1 && mark.bytes().all(|byte| byte.is_ascii_uppercase());
        (named && (figure || letter)).then(|| (*mark).to_owned())
    })
}

/// The revision that the sentence before a blank names.
pub(crate) fn said_before(text: &str, language: Language) -> Option<String> {
    let sentence = text.rsplit(". ").next().unwrap_or_default();
    said(sentence, language).filter(|_| sentence.split_whitespace().count() >= SENTENCE)
}

/// Whether two marks are one revision: "1", "01" and "R1".
pub(crate) fn is_same(one: &str, other: &str) -> bool {
    let plain = |text: &str| {
        let text = text.trim().trim_start_matches(|c: char| !c.is_ascii_digit());
        text.trim_start_matches('0').to_owned()
    };
    let figures = |text: &str| text.bytes().any(|byte| byte.is_ascii_digit());
    match figures(one) && figures(other) {
        true => plain(one) == plain(other),
        false => one.trim().eq_ignore_ascii_case(other.trim()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn revisions_are_named_in_every_language() {
        for (text, language) in [
            ("Fiche n° 3, révision 2", Language::French),
            ("Plano E-1, revisión 2", Language::Spanish),
            ("Drawing E-1 Rev. 2", Language::English),
            ("Plan E-1, Index 2", Language::German),
        ] {
            assert_eq!(said(text, language).as_deref(), Some("2"), "{text}");
        }
        assert_eq!(
            said("Revision of the programme, 2 weeks", Language::English),
            None
        );
    }
}
