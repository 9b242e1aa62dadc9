//! Blanks that are a part of the one before them: `__ of __`, the parts of a date, somebody's telephone.

use super::contact_tables::is_contact_word;
use super::lexicon::{Class, Language, Name, Sorts};
use super::model::{Slot, SlotKind};

/// Whether a blank goes on from another on its line: `__ of __`, `__/__/____`.
pub(crate) fn goes_on(slot: &Slot) -> bool {
    let before = slot.before.trim_end();
    let last = before.rsplit(' ').next().unwrap_or_default();
    let rest = before
        .get(..before.len() - last.len())
        .unwrap_or_default()
        .trim_end();
    let joined = matches!(
        last.to_lowercase().as_str(),
        "of" | "von" | "de" | "sur" | "/" | "aus"
    );
    let blank = |text: &str| text.ends_with("__") || text.ends_with('…') || text.ends_with("...");
    (joined && blank(rest))
        || (before.ends_with(['/', '.', '-']) && blank(before.trim_end_matches(['/', '.', '-'])))
        || (slot.kind == SlotKind::Label
            && slot.after.trim_start().starts_with(['/'])
            && slot.after.contains("__"))
}

/// Whether a blank asks how somebody is reached whose name the blank before it asks for: `Written by ____,
/// telephone ____`.
pub(crate) fn is_of_person_before(slot: &Slot, language: Language) -> bool {
    let label = Name::new(&slot.label, language);
    let reached = !label.words.is_empty() && label.words.iter().all(|word| is_contact_word(word));
    let person = |text: &str| {
        let name = Name::new(text, language);
        name.sorts.has(Sorts::PERSON) || name.any(Class::Role) || name.has("author")
    };
    reached && slot.cell.is_none() && slot.before.contains(['_', '{', '<', '[', '…']) && person(&slot.before)
}
