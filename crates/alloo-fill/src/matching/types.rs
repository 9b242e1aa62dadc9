//! Sorts of values: what sort a value is, whether two values are the same, and dates in the form that a slot asks for.

use jiff::civil::Date;

use super::words;

/// A sort of value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    Date,
    Money,
    Telephone,
    Email,
    Percent,
    /// A number of its own: reference, count.
    Number,
    Text,
}

/// A day of the calendar that the whole text is; not a month, and nothing that means two days to two people.
pub fn date(text: &str) -> Option<Date> {
    let parts = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|part| !part.is_empty())
        .count();
    let ideographs = text.contains('日');
    if text.chars().count() > 45 || (parts < 3 && !ideographs) {
        return None;
    }
    crate::vault::words::date(text)
}

/// Whether a date is written as machines write it.
pub fn is_machine_date(text: &str) -> bool {
    let text = text.trim();
    let day = text.get(..10).unwrap_or_default();
    let digits = day.bytes().enumerate().all(|(at, byte)| match at {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    });
    let rest = text.get(10..).unwrap_or("x");
    day.len() == 10 && digits && (rest.is_empty() || rest.starts_with(['T', ' ']))
}

fn digits(text: &str) -> usize {
    text.bytes().filter(u8::is_ascii_digit).count()
}

/// Whether a text is an e-mail address.
pub fn is_email(text: &str) -> bool {
    let text = text.trim();
    text.split_once('@')
        .is_some_and(|(user, host)| !user.is_empty() && host.contains('.') && !text.contains(' '))
}

/// Whether a text is a telephone number.
pub fn is_telephone(text: &str) -> bool {
    let text = text.trim();
    let figures = digits(text);
    let plain = text
        .chars()
        .all(|c| c.is_ascii_digit() || matches!(c, ' ' | '+' | '-' | '(' | ')' | '.' | '/' | '–'));
    (6..=16).contains(&figures) && plain && date(text).is_none() && !text.contains(',')
}

/// An amount's figures, without currency and separators of thousands; nothing for texts that hold more than an amount.
pub fn amount(text: &str) -> Option<f64> {
    let text = text.trim();
    let (mut figures, mut letters) = (String::new(), String::new());
    for c in text.chars() {
        match c {
            '0'..='9' | '.' => figures.push(c),
            ',' | ' ' | '\u{a0}' | '\'' | '’' => {}
            '-' | '−' if figures.is_empty() => figures.push('-'),
            '£' | '$' | '€' | '¥' | '￥' => {}
            c if c.is_alphabetic() => letters.push(c.to_ascii_lowercase()),
            _ => return None,
        }
    }
    let currency = [
        "", "gbp", "usd", "eur", "cny", "rmb", "元", "sgd", "aud", "cad", "hkd", "chf",
    ];
    if digits(&figures) == 0 || !currency.contains(&letters.as_str()) {
        return None;
    }
    figures.parse().ok()
}

/// What sort a value is.
pub fn sort(text: &str) -> Sort {
    if is_email(text) {
        return Sort::Email;
    }
    if date(text).is_some() {
        return Sort::Date;
    }
    let trimmed = text.trim();
    if trimmed.ends_with('%') && digits(trimmed) > 0 && trimmed.len() < 12 {
        return Sort::Percent;
    }
    if trimmed.contains(['£', '$', '€', '¥', '￥']) && digits(trimmed) > 0 {
        return Sort::Money;
    }
    if amount(text).is_some() {
        return Sort::Number;
    }
    if is_telephone(text) {
        return Sort::Telephone;
    }
    Sort::Text
}

/// Whether a value may stand where a reference or number is asked for.
pub fn is_reference(text: &str) -> bool {
    let text = text.trim();
    let short = text.chars().count() <= 40 && text.split_whitespace().count() <= 4;
    // A revision may be a letter alone.
    short && (digits(text) > 0 || text.chars().count() <= 3) && date(text).is_none() && !is_email(text)
}

/// Whether a value may be the name of somebody: a few words, no sentence, in capitals where the script has them.
pub fn is_named(text: &str) -> bool {
    let text = text.trim();
    let starts_small = |word: &&str| word.chars().next().is_some_and(char::is_lowercase);
    let words = text.split_whitespace().count();
    let small = text.split_whitespace().filter(starts_small).count();
    words <= 12 && small * 2 <= words && !(text.ends_with('.') && words > 4)
}

/// Whether a reference tells its record from all others: letters and figures, or figures enough.
pub fn is_distinctive(text: &str) -> bool {
    let text = text.trim();
    is_reference(text)
        && text.chars().count() >= 4
        && digits(text) > 0
        && !text.contains(['£', '$', '%', '€'])
}

/// A value as values are compared: days by the calendar, amounts by their figures, words without marks.
pub fn key(text: &str) -> String {
    if let Some(date) = date(text) {
        return date.to_string();
    }
    if let Some(amount) = amount(text) {
        return format!("{amount:.2}");
    }
    let lower = text.to_lowercase();
    let words = lower
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    let words = words.collect::<Vec<_>>().join(" ");
    if words.is_empty() {
        text.trim().to_owned()
    } else {
        words
    }
}

/// Whether two values say the same.
pub fn same(a: &str, b: &str) -> bool {
    a == b || key(a) == key(b)
}

/// Yes or no.
pub fn truth(text: &str) -> Option<bool> {
    match text.trim().trim_end_matches('.').to_lowercase().as_str() {
        "yes" | "y" | "true" | "x" | "✓" | "✔" | "☒" | "☑" | "是" | "√" | "checked" | "ticked" => {
            Some(true)
        }
        "no" | "n" | "false" | "none" | "☐" | "否" | "not" => Some(false),
        _ => None,
    }
}

/// Whether a prompt is a date picture of its own: `dd/mm/yyyy`.
pub fn is_picture(prompt: &str) -> bool {
    let inner = prompt
        .trim()
        .trim_matches(['[', ']', '(', ')', '<', '>'])
        .to_lowercase();
    inner.contains('d')
        && inner.contains('m')
        && inner.contains("yy")
        && inner.len() <= 20
        && inner
            .chars()
            .all(|c| matches!(c, 'd' | 'm' | 'y' | ' ' | '/' | '-' | '.' | ','))
}

/// How a date is written where nothing says how: in full, which nobody misreads.
pub const LONG: &str = "d MMMM yyyy";
/// How Chinese forms have it.
pub const CHINESE: &str = "yyyy-MM-dd";

/// Words of a text that is compared to an option of a list.
pub fn option_key(text: &str) -> String {
    words::key(&words::words(text))
}
