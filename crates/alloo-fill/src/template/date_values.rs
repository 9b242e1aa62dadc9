//! Dates as values come with them, and as date controls show them.

use jiff::civil::Date;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const DAYS: [&str; 7] = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];

/// The date that a text is, where there is no doubt which.
pub(crate) fn parse(text: &str) -> Option<Date> {
    let text = text.trim();
    let numbers: Vec<i32> = text
        .split(|c: char| !c.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .map(|part| part.parse().ok())
        .collect::<Option<_>>()?;
    let words: Vec<String> = text
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    let day_word = |word: &str| {
        matches!(word, "st" | "nd" | "rd" | "th" | "of") || DAYS.iter().any(|day| is_short(word, day))
    };
    let named: Vec<&String> = words.iter().filter(|word| !day_word(word)).collect();
    let make = |year: i32, month: i32, day: i32| {
        Date::new(
            year.try_into().ok()?,
            month.try_into().ok()?,
            day.try_into().ok()?,
        )
        .ok()
    };
    match (named.as_slice(), numbers.as_slice()) {
        ([], &[year, month, day]) if year > 999 => make(year, month, day),
        // Day before month or month before day: only where one of them can be no month.
        ([], &[first, second, year]) if year > 999 => match (first > 12, second > 12) {
            (true, false) => make(year, second, first),
            (false, true) => make(year, first, second),
            (false, false) if first == second => make(year, first, second),
            _ => None,
        },
        ([month], &[day, year]) if year > 999 => {
            let number = MONTHS.iter().position(|name| is_short(month, name))?;
            make(year, i32::try_from(number).ok()? + 1, day)
        }
        ([cjk], &[year, month, day]) if year > 999 && cjk.as_str() == "年" => make(year, month, day),
        ([first, second, third], &[year, month, day])
            if (first.as_str(), second.as_str(), third.as_str()) == ("年", "月", "日") =>
        {
            make(year, month, day)
        }
        _ => None,
    }
}

/// Whether a word is a name or its first three letters or more.
fn is_short(word: &str, name: &str) -> bool {
    word.len() >= 3 && name.to_lowercase().starts_with(word)
}

/// A date in one of Word's pictures, `d MMMM yyyy`; nothing where the picture needs more than a date or names
/// of another language.
pub(crate) fn format(date: Date, picture: &str, english: bool) -> Option<String> {
    let mut out = String::new();
    let mut rest = picture;
    while let Some(c) = rest.chars().next() {
        if c == '\'' {
            let inner = rest.get(1..)?;
            let length = inner.find('\'')?;
            out.push_str(inner.get(..length)?);
            rest = inner.get(length + 1..)?;
            continue;
        }
        let length = rest.chars().take_while(|&other| other == c).count();
        let (year, month, day) = (date.year(), date.month(), date.day());
        match (c, length) {
            ('d' | 'D', 1) => out.push_str(&day.to_string()),
            ('d' | 'D', 2) => out.push_str(&format!("{day:02}")),
            ('M', 1) => out.push_str(&month.to_string()),
            ('M', 2) => out.push_str(&format!("{month:02}")),
            ('d' | 'D' | 'M', 3 | 4) if english => {
                let name = if c == 'M' {
                    MONTHS.get(usize::try_from(month).ok()?.checked_sub(1)?)?
                } else {
                    DAYS.get(usize::try_from(date.weekday().to_monday_zero_offset()).ok()?)?
                };
                out.push_str(if length == 3 { name.get(..3)? } else { name });
            }
            ('y' | 'Y', 1 | 2) => out.push_str(&format!("{:02}", year % 100)),
            ('y' | 'Y', _) => out.push_str(&format!("{year:04}")),
            (c, _) if c.is_ascii_alphabetic() => return None,
            (c, length) => out.extend(std::iter::repeat_n(c, length)),
        }
        rest = rest.get(c.len_utf8() * length..)?;
    }
    (!out.is_empty()).then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_where_there_is_no_doubt() {
        let date = Date::new(2026, 10, 19).unwrap();
        for text in [
            "2026-10-19",
            "19 October 2026",
            "October 19, 2026",
            "19 Oct 2026",
            "19/10/2026",
            "10/19/2026",
            "2026年10月19日",
            "Monday, 19th October 2026",
            "19-Oct-2026",
            "2026/10/19",
        ] {
            assert_eq!(parse(text), Some(date), "{text}");
        }
        for text in [
            "10/11/2026",
            "October 2026",
            "soon",
            "19 October 26",
            "31 February 2026",
            "PO-2026-10-19",
            "",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn pictures() {
        let date = Date::new(2026, 3, 5).unwrap();
        for (picture, shown) in [
            ("d MMMM yyyy", "5 March 2026"),
            ("M/d/yyyy", "3/5/2026"),
            ("dddd, MMM dd, yy", "Thursday, Mar 05, 26"),
            ("yyyy'年'M'月'd'日'", "2026年3月5日"),
        ] {
            assert_eq!(format(date, picture, true).as_deref(), Some(shown));
        }
        assert_eq!(format(date, "d MMMM yyyy", false), None);
        assert_eq!(format(date, "h:mm", true), None);
    }
}
