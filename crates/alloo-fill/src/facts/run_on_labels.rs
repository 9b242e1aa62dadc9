//! Labels that run on behind the number of the one before them, in one line of a paper: `Transmittal no. HT-T-27 Date:
//! 3 May`.

use super::sentences::placed;
use crate::lexicon::{Class, Language, Name, Sorts};
use crate::values;

/// Words of the label before the number.
const NAME: usize = 4;
/// Words of the label behind it.
const BEHIND: usize = 2;
/// Fewer figures count something.
const FIGURES: usize = 3;

/// What a label says before its own name: the number of the paper and what that is of, and what is left.
pub(crate) fn parted(label: &str, language: Language) -> Option<((&str, &str), &str)> {
    let words: Vec<(usize, &str)> = placed(label).filter(|(_, word)| !word.is_empty()).collect();
    let figures = |word: &str| word.bytes().filter(u8::is_ascii_digit).count();
    let mut numbers = words
        .iter()
        .enumerate()
        .filter(|(_, (_, word))| figures(word) > 0);
    let (at, (start, code)) = numbers.next().filter(|_| numbers.next().is_none())?;
    let (name, rest) = (
        label.get(..*start)?.trim(),
        label.get(start + code.len()..)?.trim(),
    );
    let behind = words.len() - at - 1;
    let short = (1..=NAME).contains(&at) && (1..=BEHIND).contains(&behind);
    let capital = |text: &str| text.starts_with(char::is_uppercase);
    if !(short && capital(name) && capital(rest) && figures(code) >= FIGURES && values::is_code(code)) {
        return None;
    }
    let (paper, left) = (Name::new(name, language), Name::new(rest, language));
    let numbered = paper.any(Class::Record) && paper.content.len() <= 2 || paper.sorts == Sorts::NUMBER;
    (numbered && left.is_day_alone() && !paper.sorts.has(Sorts::DATE)).then_some(((name, code), rest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::tests::{label, values, vault};

    #[test]
    fn the_number_of_a_paper_stands_before_the_next_label() {
        let english = |label| parted(label, Language::English);
        assert_eq!(
            english("Transmittal no. KL-T-0271 Date"),
            Some((("Transmittal no.", "KL-T-0271"), "Date"))
        );
        assert_eq!(
            parted("Albarán 70417 Fecha", Language::Spanish),
            Some((("Albarán", "70417"), "Fecha"))
        );
        for label in [
            "Phase 2 Date",
            "Date",
            "Slab 120 mm Date",
            "Report B-114",
            "Report B-114 Weather",
        ] {
            assert_eq!(english(label), None, "{label}");
        }
    }

    #[test]
    fn a_line_with_two_labels_says_two_things() {
        let vault = vault(&[(
            "transmittal.pdf",
            "# Kell Consultants\nTransmittal no. KL-T-0271 Date: 3 May 2025\nSheets: 4",
        )]);
        let asks = ["Transmittal no.", "Sheets", "Report no."].map(label);
        assert_eq!(values(&vault, "Reply sheet", &asks), ["KL-T-0271", "4", ""]);
    }
}
