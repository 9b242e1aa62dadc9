//! Words of labels and headers that ask what somebody is, of which firm, and how they are reached.

use crate::lexicon::Name;

/// Whether a name is of a firm, or of where it works.
pub(crate) fn is_firm_word(word: &str) -> bool {
    matches!(
        word,
        "organization"
            | "office"
            | "buro"
            | "bureau"
            | "cabinet"
            | "agence"
            | "stelle"
            | "despacho"
            | "gabinete"
            | "bet"
    )
}

/// Whether a word says how somebody is reached.
pub(crate) fn is_contact_word(word: &str) -> bool {
    matches!(word, "telephone" | "mobile" | "email" | "fax")
}

/// Whether a header says that what somebody is stands under it.
pub(crate) fn is_role_column(name: &Name) -> bool {
    let said = ["role", "position", "function", "appointment"];
    said.iter().any(|word| name.has(word))
}

/// Whether a label asks what somebody is, and nothing else.
pub(crate) fn asks_role(name: &Name) -> bool {
    let what = |word: &String| matches!(word.as_str(), "role" | "position" | "title" | "function");
    !name.words.is_empty() && name.words.iter().all(what)
}
