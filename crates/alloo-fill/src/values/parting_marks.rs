//! Marks that part a text, and those that stand inside what they seem to part.

use crate::values::{self, Sort};

/// Whether the comma at a place stands inside a day, as American days have it: `October 27, 2026`.
pub(crate) fn is_in_day(text: &str, at: usize) -> bool {
    let (Some(before), Some(behind)) = (text.get(..at), text.get(at + 1..)) else {
        return false;
    };
    let mut words = before.trim_end().rsplit(' ');
    let day = words.next().unwrap_or_default();
    let month = words.next().unwrap_or_default();
    let numbered = (1..=2).contains(&day.len()) && day.bytes().all(|byte| byte.is_ascii_digit());
    let year = behind.trim_start();
    let figures = year.bytes().take_while(u8::is_ascii_digit).count();
    numbered
        && figures == 4
        && year.starts_with(['1', '2'])
        && crate::lexicon::month(month.trim_start_matches(['(', '"', '“']).trim_end_matches('.')).is_some()
}

/// Whether the comma at a place parts Chinese words, before or behind it, which have no blank behind their marks.
pub(crate) fn parts_ideographs(text: &str, at: usize) -> bool {
    let near = |c: Option<char>| c.is_some_and(crate::lexicon::is_ideograph);
    let before = text.get(..at).and_then(|text| text.chars().next_back());
    let behind = text.get(at + 1..).and_then(|text| text.chars().next());
    near(before) || near(behind)
}

/// Whether a text is a day, with its year or without.
pub(crate) fn is_day(text: &str) -> bool {
    let month = |word: &str| crate::lexicon::month(word.trim_matches(['.', ','])).is_some();
    values::sort(text) == Sort::Date
        || text.split_whitespace().count() <= 3 && text.split_whitespace().any(month)
}

/// Whether a text may be a day and a month, `19/05`, and so no number of a paper.
pub(crate) fn is_day_and_month(text: &str) -> bool {
    let figures = |text: &str, most: u8| {
        text.len() == 2 && text.parse().is_ok_and(|number: u8| (1..=most).contains(&number))
    };
    let pair = text.trim().split_once('/');
    pair.is_some_and(|(day, month)| figures(day, 31) && figures(month, 12))
}

/// Where a number of figures and marks really starts, with the letters before it that belong to it: `TDC 24/617`,
/// `EN 13956:2012`.
pub(crate) fn letters_of(before: &str, code: &str) -> Option<usize> {
    let (name, letters) = before.rsplit_once(' ')?;
    let figures = code.starts_with(|c: char| c.is_ascii_digit()) && code.contains(['/', ':']);
    let short = (2..=5).contains(&letters.len()) && letters.bytes().all(|byte| byte.is_ascii_uppercase());
    (figures && short && values::is_code(code)).then_some(name.len() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_and_a_month() {
        assert!(is_day_and_month("19/05"));
        for other in ["19/13", "1/5", "24/617", "K-19/05"] {
            assert!(!is_day_and_month(other), "{other}");
        }
    }

    #[test]
    fn a_comma_before_the_year_parts_nothing() {
        let inside = |text: &str| text.find(',').is_some_and(|at| is_in_day(text, at));
        assert!(inside("on or before October 27, 2026"));
        assert!(inside("effective Oct. 7, 2026, in duplicate"));
        assert!(!inside("in block 27, 2026 bricks"));
        assert!(!inside("on October 27, 20 bags"));
    }
}
