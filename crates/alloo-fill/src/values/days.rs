//! Dates in any writing and language, and the months that texts name.

use jiff::civil::Date;

use crate::lexicon::{self, Class};

/// Which of the first two figures of `03/04/2026` a document means by the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Order {
    DayFirst,
    MonthFirst,
    /// Nothing in the document says.
    #[default]
    Unknown,
}

/// The numbers of a date in figures alone.
fn figures(text: &str) -> Option<[i32; 3]> {
    let parts: Vec<&str> = text.trim().split(['/', '-', '.']).map(str::trim).collect();
    let number = |part: &&str| {
        let digits = !part.is_empty() && part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| part.parse().ok()).flatten()
    };
    match parts.as_slice() {
        [a, b, c] => Some([number(a)?, number(b)?, number(c)?]),
        _ => None,
    }
}

fn make(year: i32, month: i32, day: i32) -> Option<Date> {
    let year = if (0..100).contains(&year) {
        year + 2000
    } else {
        year
    };
    Date::new(
        year.try_into().ok()?,
        month.try_into().ok()?,
        day.try_into().ok()?,
    )
    .ok()
}

/// What a date in figures says of the order of its document; nothing where it could be either.
pub(crate) fn order(text: &str) -> Option<Order> {
    let [first, second, year] = figures(text)?;
    match (first > 12, second > 12) {
        _ if text.contains('.') => None,
        _ if year < 10 || first > 31 || second > 31 => None,
        (true, false) => Some(Order::DayFirst),
        (false, true) => Some(Order::MonthFirst),
        _ => None,
    }
}

/// Whether a text is a date that two people may read as two days.
pub(crate) fn is_ambiguous(text: &str) -> bool {
    figures(text).is_some_and(|[first, second, year]| {
        !text.contains('.')
            && year > 12
            && (1..=12).contains(&first)
            && (1..=12).contains(&second)
            && first != second
    })
}

/// The day that a whole text is; a day of the week before it and a time behind it may stand there.
pub(crate) fn date(text: &str, order: Order) -> Option<Date> {
    let text = text.trim();
    if text.chars().count() > 45 || !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    if let Some([first, second, third]) = figures(text) {
        return match (first > 31, first > 12, second > 12) {
            (true, ..) => make(first, second, third),
            _ if text.contains('.') || first == second => make(third, second, first),
            (_, true, false) => make(third, second, first),
            (_, false, true) => make(third, first, second),
            _ => match order {
                Order::DayFirst => make(third, second, first),
                Order::MonthFirst => make(third, first, second),
                Order::Unknown => None,
            },
        };
    }
    if let Some(day) = text
        .get(..10)
        .filter(|day| day.bytes().filter(u8::is_ascii_digit).count() == 8)
        && text.get(10..).is_some_and(|rest| rest.starts_with(['T', ' ']))
        && let Some([year, month, day]) = figures(day)
    {
        return make(year, month, day);
    }
    if text.contains('年') && text.ends_with(['日', '号']) {
        let numbers: Vec<i32> = text
            .split(['年', '月', '日', '号'])
            .filter_map(|part| part.trim().parse().ok())
            .collect();
        return match numbers.as_slice() {
            [year, month, day] => make(*year, *month, *day),
            _ => None,
        };
    }
    worded(text)
}

/// A date with its month in letters: `Monday, 3rd of April 2026`, `April 3, 2026`, `3 avril 2026`, `3. April
/// 2026`.
fn worded(text: &str) -> Option<Date> {
    let mut parts = DASHES.iter().filter_map(|dash| text.split_once(dash));
    if parts.any(|(before, behind)| are_apart(before, behind)) {
        return None;
    }
    let (mut month, mut numbers) = (None, Vec::new());
    for word in text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
    {
        let digits = word.trim_end_matches(|c: char| c.is_alphabetic());
        let tail = word.get(digits.len()..).unwrap_or_default();
        if let Ok(number) = digits.parse::<i32>() {
            if !(tail.is_empty() || lexicon::any(Class::Weekday, &tail.to_lowercase())) {
                return None;
            }
            numbers.push(number);
        } else if let Some(number) = lexicon::month(word) {
            if month.replace(i32::from(number)).is_some() {
                return None;
            }
        } else if !lexicon::any(Class::Weekday, &lexicon::fold(word)) {
            return None;
        }
    }
    match numbers.as_slice() {
        [day, year] if *year > 1900 => make(*year, month?, *day),
        _ => None,
    }
}

/// The dashes that part a text.
pub(crate) const DASHES: [&str; 3] = [" – ", " — ", " - "];

/// Whether a number and the name behind a dash are apart, and no day of a month: "Report no. 4 – July 2025".
pub(crate) fn are_apart(before: &str, behind: &str) -> bool {
    before.ends_with(|c: char| c.is_ascii_digit()) && behind.starts_with(char::is_alphabetic)
}

/// Whether a word says that a number follows, and no day: "report no. 6, August 2025".
pub(crate) fn is_number_word(word: &str) -> bool {
    let word = word.to_lowercase();
    matches!(
        word.as_str(),
        "no" | "nr" | "n" | "num" | "number" | "nummer" | "numero" | "número" | "numéro"
    )
}

/// The month that a text names: `October 2026`, `2026-10`.
pub(crate) fn period(text: &str) -> Option<(i16, i8)> {
    // "Report no. 4 – July 2025" has no day.
    for dash in DASHES {
        if let Some((before, behind)) = text.split_once(dash) {
            return period(before).or_else(|| period(behind));
        }
    }
    let words: Vec<&str> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !(word.is_empty() || matches!(*word, "de" | "del")))
        .collect();
    let year = |word: &&str| {
        word.parse()
            .ok()
            .filter(|year: &i16| word.len() == 4 && (1900..2100).contains(year))
    };
    let two = |word: &str| word.len() == 2 && word.bytes().all(|byte| byte.is_ascii_digit());
    for (at, pair) in words.windows(2).enumerate() {
        let before = at
            .checked_sub(1)
            .and_then(|at| words.get(at))
            .copied()
            .unwrap_or_default();
        let behind = words.get(at + 2).copied().unwrap_or_default();
        if let (Some(month), Some(year)) = (lexicon::month(pair[0]), year(&pair[1])) {
            // With a day it is a date and no period.
            let day = before.trim_end_matches(char::is_alphabetic);
            let lead = at.checked_sub(2).and_then(|at| words.get(at)).copied();
            if lead.is_some_and(is_number_word)
                || day.is_empty()
                || day.len() > 2
                || day.parse::<u8>().is_err()
            {
                return Some((year, month));
            }
        }
        if let Some(year) = year(&pair[0])
            && two(pair[1])
            && !two(behind)
            && let Ok(month @ 1..=12) = pair[1].parse()
        {
            return Some((year, month));
        }
    }
    // "施工月报（2026年9月）" has the sign for a month before its year too.
    let (before, behind) = text.split_once('年')?;
    let (month, _) = behind.split_once('月').filter(|_| !text.contains('日'))?;
    let year = before.get(before.len().checked_sub(4)?..)?.parse().ok()?;
    Some((year, month.trim().parse().ok()?))
}

/// A day, with or without its year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct DayOf {
    pub year: Option<i16>,
    pub month: i8,
    pub day: i8,
}

impl From<Date> for DayOf {
    fn from(date: Date) -> DayOf {
        DayOf {
            year: Some(date.year()),
            month: date.month(),
            day: date.day(),
        }
    }
}

impl DayOf {
    pub(crate) fn is(self, date: Date) -> bool {
        (date.month(), date.day()) == (self.month, self.day)
            && self.year.is_none_or(|year| year == date.year())
    }

    /// The day that a heading or value is: `Tuesday 2 September 2025`, `Dienstag, 05.08.2025`.
    pub(crate) fn of(text: &str) -> Option<DayOf> {
        let named = |word: &str| lexicon::any(Class::Weekday, &lexicon::fold(word));
        let rest = text.split_once([' ', ',']).filter(|(first, _)| named(first));
        let text = rest.map_or(text, |(_, rest)| rest).trim_start_matches([',', ' ']);
        let date = date(text, Order::DayFirst).filter(|_| !is_ambiguous(text))?;
        Some(date.into())
    }

    pub(crate) fn date(self) -> Option<Date> {
        Date::new(self.year?, self.month, self.day).ok()
    }
}

/// Some days of one month, in a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Days {
    /// The year, where it is said.
    pub year: Option<i16>,
    pub month: i8,
    pub first: i8,
    pub last: i8,
}

impl Days {
    /// Whether a day is one of them.
    pub(crate) fn has(&self, date: Date) -> bool {
        self.year.is_none_or(|year| year == date.year())
            && date.month() == self.month
            && (self.first..=self.last).contains(&date.day())
    }
}

/// The days that words of a title name, `11 to 13 June 2025`, `4. bis 6. August`, and which of the words that
/// are.
pub(crate) fn days(words: &[String]) -> Option<(std::ops::Range<usize>, Days)> {
    let day = |word: &String| {
        word.parse()
            .ok()
            .filter(|day| (1..=31).contains(day) && word.len() < 3)
    };
    let joins = |word: &str| {
        matches!(
            word,
            "to" | "until" | "and" | "bis" | "au" | "al" | "a" | "hasta" | "und"
        )
    };
    let free = |word: &str| matches!(word, "de" | "of");
    for (at, word) in words.iter().enumerate() {
        let Some(first) = day(word) else { continue };
        let mut next = at + 1;
        if words.get(next).is_some_and(|word| joins(word)) {
            next += 1;
        }
        let Some(last) = words.get(next).and_then(day) else {
            continue;
        };
        next += 1;
        if words.get(next).is_some_and(|word| free(word)) {
            next += 1;
        }
        let Some(month) = words.get(next).and_then(|word| lexicon::month(word)) else {
            continue;
        };
        next += 1;
        if words.get(next).is_some_and(|word| free(word))
            && words.get(next + 1).is_some_and(|word| word.len() == 4)
        {
            next += 1;
        }
        let year = words
            .get(next)
            .and_then(|word| word.parse().ok())
            .filter(|year| (1900..2100).contains(year));
        let end = next + usize::from(year.is_some());
        let leads = |word: &String| {
            matches!(
                word.as_str(),
                "from" | "between" | "von" | "desde" | "du" | "entre"
            )
        };
        let at = at - usize::from(at > 0 && words.get(at - 1).is_some_and(leads));
        return (first <= last).then_some((
            at..end,
            Days {
                year,
                month,
                first,
                last,
            },
        ));
    }
    None
}

/// Whether a date is written as machines write it.
pub(crate) fn is_machine_date(text: &str) -> bool {
    let text = text.trim();
    let day = text.get(..10).unwrap_or_default();
    let digits = day.bytes().enumerate().all(|(at, byte)| match at {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    });
    let rest = text.get(10..).unwrap_or("x");
    day.len() == 10 && digits && (rest.is_empty() || rest.starts_with(['T', ' ']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_is_found_behind_its_year_whatever_stands_before() {
        assert_eq!(period("施工月报（2026年9月）"), Some((2026, 9)));
        assert_eq!(period("2026年9月施工月报"), Some((2026, 9)));
        assert_eq!(period("2026年9月5日"), None);
        assert_eq!(period("Monthly return, October 2026"), Some((2026, 10)));
    }
}
