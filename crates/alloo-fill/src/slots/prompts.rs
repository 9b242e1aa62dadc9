//! What stands in a slot's place or right beside it and says what goes there: a mark's name, a prompt, the picture of a
//! day, a caption, a unit.

use crate::lexicon::{Class, Lexicon, tokens};
use crate::model::{Slot, SlotKind};

/// What a prompt stands in.
pub(super) const PROMPT_BRACKETS: [char; 13] = [
    '[', ']', '<', '>', '(', ')', '（', '）', '【', '】', '［', '］', ' ',
];

/// The text of a mark without its braces and filters.
pub(super) fn mark(prompt: &str) -> &str {
    let inner = prompt
        .trim()
        .trim_matches(['{', '}', '$', '<', '>', '«', '»', '%', ' ']);
    inner.split('|').next().unwrap_or_default().trim()
}

/// The first part of a dotted mark, `item` of `{{item.total}}`.
pub(super) fn dotted(slot: &Slot) -> Option<&str> {
    let inner = mark(&slot.prompt);
    let (head, tail) = inner.split_once('.')?;
    let word = |text: &str| {
        !text.is_empty()
            && text
                .chars()
                .all(|c| c.is_alphanumeric() || matches!(c, '_' | '.' | '[' | ']'))
    };
    (slot.kind == SlotKind::Placeholder && word(head) && word(tail)).then_some(head)
}

/// What stands in brackets behind a blank that has a label: a part of it.
pub(super) fn remark(slot: &Slot) -> Option<&str> {
    let inner = slot.after.trim_start().strip_prefix('(')?.split_once(')')?.0;
    (slot.before.contains([':', '：']) && inner.chars().count() < 40 && !inner.contains("__"))
        .then_some(inner)
}

/// Whether the caption behind a blank names it: nothing since the blank before does.
pub(super) fn named_by_caption(slot: &Slot, lexicon: &Lexicon) -> bool {
    let before = slot.before.rsplit("__").next().unwrap_or_default();
    let own = matches!(slot.kind, SlotKind::Label | SlotKind::Instruction) && !slot.caption.is_empty();
    let aside = lexicon.is(Class::Aside, &tokens(&slot.caption, lexicon).join(" "));
    own && !aside && !before.contains([':', '：', '=']) && lexicon.unit(&slot.caption).is_none()
}

/// The unit behind a blank, or the currency before it.
pub(super) fn printed(slot: &Slot, lexicon: &Lexicon) -> Option<String> {
    if slot.cell.is_some() && slot.before.is_empty() && slot.after.is_empty() {
        return None;
    }
    if let Some(sign) = slot
        .before
        .trim_end()
        .chars()
        .next_back()
        .filter(|c| matches!(c, '£' | '$' | '€' | '¥'))
    {
        return Some(sign.to_string());
    }
    if slot.kind == SlotKind::Cell && slot.after.is_empty() {
        return lexicon.unit(&slot.before).map(str::to_owned);
    }
    let after = slot.after.trim_start();
    let word = after
        .split([' ', ',', ';', ')', '，', '；', '）', '。', '、'])
        .next()
        .unwrap_or_default()
        .trim_end_matches('.');
    let alone = after.trim_end_matches('.').len() == word.len();
    let unit = lexicon.unit(word)?;
    // "month: ____" names the next blank.
    let rest = after.get(word.len()..).unwrap_or_default();
    let next = rest.split(['_', '…', '{', '[', '<']).next().unwrap_or_default();
    let parted = rest.starts_with(['.', ',', ';', '。', '，', '；']);
    if word.ends_with([':', '：'])
        || !parted && next.len() < rest.len() && next.trim_end().ends_with([':', '：'])
    {
        return None;
    }
    (alone || !matches!(word, "in" | "a" | "h" | "d" | "t" | "an" | "g" | "v")).then(|| unit.to_owned())
}

/// A label without what a prompt begins with: `Insert site address`, `Click to enter a date`.
pub(super) fn unprompted(text: &str, lexicon: &Lexicon) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let plain = |word: &str| tokens(word, lexicon).join(" ");
    let first = words.first().map(|word| plain(word)).unwrap_or_default();
    if !lexicon.is(Class::OpensPrompt, &first) || words.len() < 2 {
        return text.to_owned();
    }
    let at = words
        .iter()
        .take_while(|word| lexicon.is(Class::Prompt, &plain(word)))
        .count();
    words.get(at..).unwrap_or_default().join(" ")
}

/// A prompt that is a date's picture: `dd/mm/yyyy`.
pub(super) fn picture(prompt: &str) -> Option<String> {
    let inner = prompt.trim().trim_matches(PROMPT_BRACKETS).to_lowercase();
    let letters = inner
        .chars()
        .all(|c| matches!(c, 'd' | 'm' | 'y' | 'j' | 't' | 'a' | ' ' | '/' | '-' | '.' | ','));
    let year = ["yyyy", "jjjj", "aaaa", "yy"]
        .iter()
        .any(|year| inner.contains(year));
    let inner = inner
        .replace('j', if inner.contains("jjjj") { "y" } else { "d" })
        .replace('t', "d")
        .replace('a', "y");
    (letters && year && inner.contains('d') && inner.contains('m') && inner.len() <= 20)
        .then(|| inner.replace('m', "M"))
}
