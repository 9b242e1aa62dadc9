//! What names and words are of firms.

use crate::lexicon::{Name, Sorts};

/// What a firm's name may end in, behind a comma too: "Marlow Sur, S.A. de C.V."
const FORMS: [&str; 35] = [
    "gGmbH", "mbH", "GmbH", "AG", "KG", "eG", "e.V.", "SE", "Ltd", "Ltd.", "Limited", "LLP", "LLC", "Inc.",
    "Inc", "inc.", "plc", "Pty", "(Pty)", "Pvt", "S.A.", "S.A", "SA", "SAS", "SARL", "S.L.", "S.L", "S.A.S.",
    "S.C.", "S.R.L.", "S.A.P.I.", "SpA", "Corp.", "C.V.", "Co.",
];

/// Whether a word is the legal form of a firm.
pub(crate) fn is_form(word: &str) -> bool {
    FORMS.contains(&word)
}

/// Whether a name is that of a firm.
pub(crate) fn is_firm_name(name: &Name) -> bool {
    let word = |word: &String| {
        matches!(
            word.as_str(),
            "organization" | "entity" | "legal" | "registered" | "social" | "firmenname"
        )
    };
    let named = name.sorts.has(Sorts::NAME) || name.content == ["organization"] || name.content == ["entity"];
    let plain = !name.sorts.has(Sorts::NUMBER) && !name.sorts.has(Sorts::DATE);
    named && plain && !name.content.is_empty() && name.content.iter().all(word)
}

/// What else a paper about a firm says of it; nothing of other names.
pub(crate) fn detail(name: &Name) -> Option<&'static str> {
    let kinds = [
        ("address", "address"),
        ("siege", "address"),
        ("telephone", "telephone"),
        ("vat", "vat"),
        ("vat-number", "vat"),
        ("gst-number", "vat"),
        ("abn", "register"),
        ("umsatzsteuer", "vat"),
        ("company-number", "register"),
        ("handelsregister", "register"),
        ("rcs", "register"),
        ("siret", "register"),
        ("ein", "register"),
        ("organization", "register"),
        ("incorporation", "register"),
    ];
    kinds
        .into_iter()
        .find(|(word, _)| name.has(word))
        .map(|(_, kind)| kind)
}

/// Whether a word is for a firm of which a project has several, so that a form says which.
pub(crate) fn is_one_of_several(word: &str) -> bool {
    matches!(word, "subcontractor" | "supplier" | "vendor")
}
