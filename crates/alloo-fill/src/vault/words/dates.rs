//! Dates in what people write.

use jiff::civil::Date;

use super::normal;
use crate::lexicon::month;
use crate::values::days::{DASHES, are_apart, is_number_word};

fn day(word: &str) -> Option<i8> {
    let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let ordinal = matches!(
        word.get(digits.len()..),
        Some("" | "st" | "nd" | "rd" | "th" | "er")
    );
    (ordinal && digits.len() <= 2)
        .then(|| digits.parse().ok())
        .flatten()
}

pub(super) fn year(word: &str) -> Option<i16> {
    let year = (word.len() == 4).then(|| word.parse().ok()).flatten()?;
    (1900..=2100).contains(&year).then_some(year)
}

fn number(word: &str) -> Option<i8> {
    (word.len() <= 2).then(|| word.parse().ok()).flatten()
}

/// The date that three words make. `dotted` is the writing `1.2.2026`, which puts the day first; `1/2/2026`
/// is two dates to two people and so none.
fn triple(a: &str, b: &str, c: &str, dotted: bool) -> Option<Date> {
    let date = |y, m, d| Date::new(y, m, d).ok();
    if let (Some(y), Some(m), Some(d)) = (year(a), number(b), number(c)) {
        return date(y, m, d);
    }
    let y = year(c)?;
    match (day(a), month(b), month(a), day(b)) {
        (Some(d), Some(m), ..) | (_, _, Some(m), Some(d)) => date(y, m, d),
        _ => match (number(a)?, number(b)?) {
            (d, m) if dotted || d > 12 || d == m => date(y, m, d),
            (m, d) if d > 12 => date(y, m, d),
            _ => None,
        },
    }
}

/// A text with a word between a number and a name that a dash parts.
fn part_numbers(text: &str, dash: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for part in text.split(dash) {
        if !out.is_empty() {
            out.push_str(if are_apart(&out, part) { " dash " } else { dash });
        }
        out.push_str(part);
    }
    out
}

/// The first date in a text and how many words it leaves over before and after it. A month alone stands for
/// its last day: what is reported for October was known at its end.
fn find(text: &str) -> Option<(Date, usize, usize)> {
    let parted = DASHES
        .iter()
        .fold(text.to_lowercase(), |text, dash| part_numbers(&text, dash));
    let spaced: String = parted
        .chars()
        .map(|c| {
            if matches!(c, '年' | '月' | '日' | '号') {
                ' '
            } else {
                c
            }
        })
        .collect();
    let dotted = text.contains('.') && !text.contains('/');
    let words: Vec<&str> = spaced
        .split(|c: char| !c.is_alphanumeric())
        .flat_map(|word| match word.split_once('t') {
            // 2026-10-30T16:12
            Some((a, b)) if a.len() == 2 && number(a).is_some() && b.len() == 2 && number(b).is_some() => {
                [a, b]
            }
            _ => [word, ""],
        })
        .filter(|word| !word.is_empty() && !matches!(*word, "of" | "the" | "de" | "del"))
        .collect();
    for (at, window) in words.windows(3).enumerate() {
        let lead = at.checked_sub(1).and_then(|at| words.get(at));
        if !lead.is_some_and(|word| is_number_word(word))
            && let Some(date) = triple(window[0], window[1], window[2], dotted)
        {
            return Some((date, at, words.len() - at - 3));
        }
    }
    for (at, word) in words.iter().enumerate() {
        if word.len() == 8
            && word.is_ascii()
            && let (Some(y), Some(m), Some(d)) = (year(&word[..4]), number(&word[4..6]), number(&word[6..]))
            && let Ok(date) = Date::new(y, m, d)
        {
            return Some((date, at, words.len() - at - 1));
        }
    }
    for (at, window) in words.windows(2).enumerate() {
        let found = match (year(window[0]), year(window[1])) {
            (Some(y), _) if window[1].len() == 2 => Some((y, number(window[1])?)),
            (_, Some(y)) => month(window[0]).map(|m| (y, m)),
            _ => None,
        };
        if let Some((y, m)) = found
            && let Ok(first) = Date::new(y, m, 1)
        {
            return Some((first.last_of_month(), at, words.len() - at - 2));
        }
    }
    None
}

/// The date that a whole text is: a day of the week before it and a time after it may stand there, nothing
/// else.
pub(crate) fn date(text: &str) -> Option<Date> {
    let (date, before, after) = find(text)?;
    let normal = normal(text);
    let words: Vec<&str> = normal.split(' ').collect();
    let weekday = words.first().is_some_and(|word| {
        ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
            .iter()
            .any(|day| word.starts_with(day))
    });
    let time = words.iter().rev().take(after).all(|word| {
        let digits = word.trim_start_matches(|c: char| c.is_ascii_digit());
        digits.trim_start_matches('t').chars().all(|c| c.is_ascii_digit())
            || matches!(
                digits,
                "am" | "pm" | "a" | "p" | "m" | "z" | "utc" | "gmt" | "h" | "uhr"
            )
    });
    (before == usize::from(weekday) && time).then_some(date)
}

/// The date in a file's name or a title.
pub(crate) fn date_within(text: &str) -> Option<Date> {
    find(text).map(|(date, ..)| date)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_where_they_mean_one_day() {
        let is = |text: &str| date(text).map(|date| date.to_string());
        for text in [
            "2026-10-14",
            "14 October 2026",
            "October 14, 2026",
            "14th of Oct. 2026",
            "Wed, 14 Oct 2026 16:12:00",
            "14/10/2026",
            "10/14/2026",
            "14.10.2026",
            "2026年10月14日",
            "2026-10-14T09:40",
            "20261014",
        ] {
            assert_eq!(is(text).as_deref(), Some("2026-10-14"), "{text}");
        }
        assert_eq!(is("October 2026").as_deref(), Some("2026-10-31"));
        assert_eq!(is("04/06/2026"), None);
        assert_eq!(is("by 14 October 2026"), None);
        assert_eq!(is("31 February 2026"), None);
        let within = |text: &str| date_within(text).map(|date| date.to_string());
        assert_eq!(within("minutes-2026-10-14").as_deref(), Some("2026-10-14"));
        assert_eq!(within("site-report-2026-10").as_deref(), Some("2026-10-31"));
        assert_eq!(within("Minutes 14 Oct 2026 final").as_deref(), Some("2026-10-14"));
        assert_eq!(within("order-5512"), None);
    }

    #[test]
    fn months_of_four_languages() {
        for text in [
            "9. Juli 2025, 9:00 Uhr",
            "9 juillet 2025",
            "9 de julio de 2025",
            "9 juil. 2025",
            "9 July 2025",
        ] {
            assert_eq!(date(text), Some(Date::constant(2025, 7, 9)), "{text}");
        }
        let within = |text: &str| date_within(text).map(|date| date.to_string());
        for text in ["Report no. 4 – July 2025", "Rapport mensuel no 4, juillet 2025"] {
            assert_eq!(within(text).as_deref(), Some("2025-07-31"), "{text}");
        }
        assert_eq!(
            within("from 30 June – 4 July 2025").as_deref(),
            Some("2025-07-04")
        );
    }
}
