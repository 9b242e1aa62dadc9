//! Words of a label that only join others, or are for the form's own period.

use std::collections::BTreeSet;

use crate::lexicon::{self, Class, Language, Lexicon, Name};

/// Whether a word joins others and says nothing of what is asked for.
pub(crate) fn joins(word: &str) -> bool {
    matches!(
        word,
        "at" | "under"
            | "by"
            | "on"
            | "in"
            | "which"
            | "responsible"
            | "ejecutor"
            | "affected"
            | "concerned"
            | "relevant"
            | "afectado"
            | "concerne"
            | "betroffen"
    )
}

/// The form's own period, where a name is only for that: `for the month`, "on this application" in an application.
pub(crate) fn own_period(name: &Name, titled: &BTreeSet<String>) -> Option<Name> {
    let told = |word: &String| {
        matches!(word.as_str(), "month" | "period")
            || lexicon::any(Class::Record, word) && titled.contains(word)
    };
    let mut words = name.words.iter().filter(|word| !joins(word)).peekable();
    let ours = name.has("this") || name.words == ["month"];
    words.peek()?;
    let whole = ours && words.all(|word| word == "this" || told(word)) && name.words != ["this", "period"];
    let words = ["this", "period"].map(str::to_owned).to_vec();
    whole.then(|| Name::of(words, name.unit.clone(), Lexicon::of(Language::English)))
}
