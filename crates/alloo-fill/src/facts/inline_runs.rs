//! Labels with their numbers in one line, parted by points or strokes: `Company no. 09990417 · VAT reg. no. GB 999
//! 9041 17`, `Licence RBQ : 0000-1234-01 · NEQ : 1100000000`.

use super::sentences::placed;

/// Marks between the parts of a line.
const MARKS: [&str; 4] = [" · ", " • ", " | ", " ∙ "];
/// Words of a label.
const NAME: usize = 4;
/// Figures of a number that somebody is registered or reached by.
const FIGURES: usize = 6;

/// Whether a word belongs to a number: `9041`, `0000-1234-01`, or the letters of a country before it.
fn is_numbering(word: &str) -> bool {
    let figure = word.bytes().any(|byte| byte.is_ascii_digit());
    let upper = word.bytes().all(|byte| byte.is_ascii_uppercase());
    let letters =
        upper && (1..=2).contains(&word.len()) || matches!(word, "CHE" | "ATU" | "HRB" | "HRA" | "RCS");
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '/' | '+' | '(' | ')');
    (figure || letters) && word.chars().all(plain)
}

/// The label and the number that a part ends with.
pub(super) fn pair(part: &str) -> Option<(&str, &str)> {
    let words: Vec<(usize, &str)> = placed(part).filter(|(_, word)| !word.is_empty()).collect();
    let numbers = words
        .iter()
        .rev()
        .take_while(|(_, word)| is_numbering(word))
        .count();
    let at = words.len() - numbers;
    // "Licence RBQ : 0000": a mark of its own, and "NEQ 1100": letters that are the label.
    let at = match words.get(..at)?.last() {
        None => {
            at + words
                .iter()
                .take_while(|(_, word)| !word.bytes().any(|b| b.is_ascii_digit()))
                .count()
        }
        Some(_) => at,
    };
    let value = part.get(words.get(at)?.0..)?.trim();
    let figures = value.bytes().filter(u8::is_ascii_digit).count();
    let before: Vec<&(usize, &str)> = words.get(..at)?.iter().filter(|(_, word)| *word != ":").collect();
    let strange = |word: &str| {
        word.bytes().any(|byte| byte.is_ascii_digit()) || word.contains('@') || word.ends_with(',')
    };
    let from = before
        .iter()
        .rposition(|(_, word)| strange(word))
        .map_or(0, |at| at + 1);
    let name = before.get(from..)?;
    let start = name.first()?.0;
    let text = part.get(start..words.get(at)?.0)?.trim_end_matches([' ', ':']);
    let named = (1..=NAME).contains(&name.len()) && text.starts_with(char::is_uppercase);
    (named && figures >= FIGURES).then_some((text, value))
}

/// The labels and numbers of a line with such parts; nothing of any other text.
pub(crate) fn pairs(text: &str) -> Vec<(&str, &str)> {
    let mut parts = vec![text];
    for mark in MARKS {
        parts = parts.into_iter().flat_map(|part| part.split(mark)).collect();
    }
    match parts.len() {
        1 => Vec::new(),
        _ => parts.into_iter().filter_map(|part| pair(part.trim())).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_with_their_numbers_are_told_in_a_line() {
        let line = "14 Tanners Row, Wexcombe WX4 2BD Company registration no. 09990417 · VAT reg. no. GB 999 9041 17";
        assert_eq!(
            pairs(line),
            [
                ("Company registration no.", "09990417"),
                ("VAT reg. no.", "GB 999 9041 17")
            ]
        );
        let line =
            "Téléphone : 418 555-0127 · bids@gagne.example Licence RBQ : 0000-1234-01 · NEQ : 1100000000";
        assert_eq!(
            pairs(line),
            [
                ("Téléphone", "418 555-0127"),
                ("Licence RBQ", "0000-1234-01"),
                ("NEQ", "1100000000")
            ]
        );
        assert_eq!(pairs("Company registration no. 09990417"), []);
        assert_eq!(pairs("Lindenhof 2 · 23879 Möllerup"), []);
    }
}
