//! Which of the words in a row under a header name the row: what tells it from the other rows, before codes and
//! amounts that stand nearer.

use crate::tables::GridCell;

/// Of the cells left of one, nearest first, the one that names the row: of those that say something in words the first
/// of the row that no other row has too, else the nearest; where none does, the nearest of all.
pub(crate) fn telling<'c>(
    left: &[&'c GridCell],
    is_alone: impl Fn(&GridCell) -> bool,
) -> Option<&'c GridCell> {
    let mut worded = left.iter().filter(|cell| is_worded(&cell.text)).copied();
    let alone = worded.clone().rev().find(|cell| is_alone(cell));
    alone.or_else(|| worded.next()).or_else(|| left.first().copied())
}

/// Whether a text has a word, and is more than a code, a standard or an amount: `A3200`, `ISO 37`, `≥580 W`.
fn is_worded(text: &str) -> bool {
    let ideographs = text
        .chars()
        .filter(|c| matches!(c, '\u{3400}'..='\u{9fff}'))
        .count();
    let amount = text
        .trim_start()
        .starts_with(|c: char| c.is_ascii_digit() || matches!(c, '≥' | '≤' | '<' | '>' | '±'));
    let mut words = text.split(|c: char| !c.is_alphanumeric());
    let word = |word: &str| {
        let letters = word.chars().all(char::is_alphabetic) && word.chars().count() >= 3;
        letters && word.chars().any(char::is_lowercase)
    };
    !amount && (ideographs >= 2 || words.any(word))
}

#[cfg(test)]
mod tests {
    use super::is_worded;

    #[test]
    fn codes_and_amounts_are_no_words() {
        for text in ["Roof lantern overhaul", "最大功率", "F south", "PID 试验"] {
            assert!(is_worded(text), "{text}");
        }
        for text in ["A3200", "ISO 37", "≥580 W", "412.300", "A5", "30 days"] {
            assert!(!is_worded(text), "{text}");
        }
    }
}
