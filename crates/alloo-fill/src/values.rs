//! What values are and when two are the same: dates in any writing, amounts with their currency, unit and sign, words without marks.

use jiff::civil::Date;

use super::lexicon::{self, Class, Language, Lexicon, tokens};

/// What sort a value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    Text,
    Date,
    Money,
    Number,
    Percent,
    Email,
    Telephone,
}

/// Which of the first two figures of `03/04/2026` a document means by the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Order {
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
    let year = if (0..100).contains(&year) { year + 2000 } else { year };
    Date::new(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?).ok()
}

/// What a date in figures says of the order of its document; nothing where it could be either.
pub fn order(text: &str) -> Option<Order> {
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
pub fn is_ambiguous(text: &str) -> bool {
    figures(text).is_some_and(|[first, second, year]| {
        !text.contains('.') && year > 12 && (1..=12).contains(&first) && (1..=12).contains(&second) && first != second
    })
}

/// The day that a whole text is; a day of the week before it and a time behind it may stand there.
pub fn date(text: &str, order: Order) -> Option<Date> {
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
    if let Some(day) = text.get(..10).filter(|day| day.bytes().filter(u8::is_ascii_digit).count() == 8)
        && text.get(10..).is_some_and(|rest| rest.starts_with(['T', ' ']))
        && let Some([year, month, day]) = figures(day)
    {
        return make(year, month, day);
    }
    if text.contains('年') && text.ends_with(['日', '号']) {
        let numbers: Vec<i32> = text.split(['年', '月', '日', '号']).filter_map(|part| part.trim().parse().ok()).collect();
        return match numbers.as_slice() {
            [year, month, day] => make(*year, *month, *day),
            _ => None,
        };
    }
    worded(text)
}

/// A date with its month in letters: `Monday, 3rd of April 2026`, `April 3, 2026`, `3 avril 2026`, `3. April 2026`.
fn worded(text: &str) -> Option<Date> {
    let (mut month, mut numbers) = (None, Vec::new());
    for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
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

/// The month that a text names: `October 2026`, `2026-10`.
pub fn period(text: &str) -> Option<(i16, i8)> {
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let year = |word: &&str| word.parse().ok().filter(|year: &i16| word.len() == 4 && (1900..2100).contains(year));
    let two = |word: &str| word.len() == 2 && word.bytes().all(|byte| byte.is_ascii_digit());
    for (at, pair) in words.windows(2).enumerate() {
        let before = at.checked_sub(1).and_then(|at| words.get(at)).copied().unwrap_or_default();
        let behind = words.get(at + 2).copied().unwrap_or_default();
        if let (Some(month), Some(year)) = (lexicon::month(pair[0]), year(&pair[1])) {
            // With a day it is a date and no period.
            let day = before.trim_end_matches(char::is_alphabetic);
            if day.is_empty() || day.len() > 2 || day.parse::<u8>().is_err() {
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
    let (year_at, month_at) = (text.find('年')?, text.find('月')?);
    if text.contains('日') {
        return None;
    }
    let before = text.get(..year_at)?;
    let year = before.get(before.len().checked_sub(4)?..)?.parse().ok()?;
    Some((year, text.get(year_at + '年'.len_utf8()..month_at)?.trim().parse().ok()?))
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

/// An amount: its sign of relation, its figure, and its currency or unit.
#[derive(Debug, Clone, PartialEq)]
pub struct Amount {
    pub relation: String,
    pub figure: f64,
    /// Currency and unit, each in the one spelling of all its names.
    pub unit: String,
    /// Whether the unit is a currency.
    pub money: bool,
}

/// A figure as people of several countries write it.
fn figure(text: &str) -> Option<f64> {
    let text: String = text.chars().filter(|c| !matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\'' | '’')).collect();
    let (comma, dot) = (text.rfind(','), text.rfind('.'));
    let plain = match (comma, dot) {
        (Some(comma), Some(dot)) if comma > dot => text.replace('.', "").replace(',', "."),
        (Some(_), Some(_)) => text.replace(',', ""),
        (Some(comma), None) => {
            let thousands = text.matches(',').count() > 1 || text.len() - comma == 4;
            text.replace(',', if thousands { "" } else { "." })
        }
        (None, Some(_)) if text.matches('.').count() > 1 => text.replace('.', ""),
        _ => text,
    };
    plain.parse().ok()
}

/// The amount that a whole text is.
pub fn amount(text: &str) -> Option<Amount> {
    let text = text.trim().trim_end_matches('.');
    let starts = text.find(|c: char| c.is_ascii_digit())?;
    let (before, rest) = text.split_at(starts);
    let group = |c: char| c.is_ascii_digit() || matches!(c, ',' | '.' | '\'' | '’' | '\u{a0}' | '\u{202f}');
    let mut end = rest.len();
    for (at, c) in rest.char_indices() {
        let next = rest.get(at + c.len_utf8()..).unwrap_or_default();
        let blank = c == ' ' && next.len() >= 3 && next.bytes().take(3).all(|byte| byte.is_ascii_digit())
            && !next.bytes().nth(3).is_some_and(|byte| byte.is_ascii_digit());
        if !(group(c) || blank) {
            end = at;
            break;
        }
    }
    let (number, after) = rest.split_at(end);
    let number = number.trim_end_matches(['.', ',']);
    if before.chars().count() > 12 || after.split_whitespace().count() > 4 || after.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let mut figure = figure(number)?;
    let lexicon = Lexicon::of(Language::English);
    let (mut relation, mut words) = (String::new(), Vec::new());
    let mut money = false;
    for c in before.chars().chain([' ']).chain(after.chars()) {
        match c {
            '≥' | '≤' | '<' | '>' | '~' | '±' | '≈' => relation.push(c),
            '-' | '−' if before.trim().ends_with(c) && words.is_empty() => figure = -figure.abs(),
            _ => {}
        }
    }
    let spaced: String = format!("{before} {after}").chars().flat_map(|c| {
        let alone = matches!(c, '£' | '$' | '€' | '¥' | '￥' | '%');
        [if alone { ' ' } else { '\0' }, if matches!(c, '≥' | '≤' | '<' | '>' | '~' | '±' | '≈' | '-' | '−') { ' ' } else { c }, if alone { ' ' } else { '\0' }]
    }).filter(|c| *c != '\0').collect();
    for word in spaced.split_whitespace() {
        let word = word.trim_end_matches([',', '.', ';']);
        let plain = lexicon::fold(word);
        match plain.as_str() {
            "k" | "thousand" if !words.is_empty() || before.contains(['£', '$', '€']) => figure *= 1e3,
            "m" | "mn" | "mio" | "million" | "millionen" | "millones" if money || plain.len() > 1 => figure *= 1e6,
            "bn" | "billion" | "mrd" => figure *= 1e9,
            "" => {}
            "万元" => {
                figure *= 1e4;
                money = true;
                words.push("¥".to_owned());
            }
            _ => {
                let unit = Language::ALL.iter().find_map(|language| Lexicon::of(*language).unit(&plain));
                let unit = unit.unwrap_or(&plain).to_owned();
                money |= matches!(unit.as_str(), "£" | "$" | "€" | "¥" | "chf") || matches!(plain.as_str(), "aud" | "cad" | "sgd" | "hkd" | "nok" | "sek" | "dkk");
                words.push(unit);
            }
        }
    }
    let _ = lexicon;
    Some(Amount { relation, figure, unit: words.join(" "), money })
}

fn digits(text: &str) -> usize {
    text.bytes().filter(u8::is_ascii_digit).count()
}

/// Whether a text is an e-mail address.
pub fn is_email(text: &str) -> bool {
    let parts = text.trim().split_once('@');
    parts.is_some_and(|(user, host)| !user.is_empty() && host.contains('.') && !text.trim().contains(' '))
}

/// Whether a text is a telephone number.
pub fn is_telephone(text: &str) -> bool {
    let text = text.trim();
    let text = text.split(['x', 'X']).next().unwrap_or_default().trim_end_matches(" e").trim();
    let plain = text
        .chars()
        .all(|c| c.is_ascii_digit() || matches!(c, ' ' | '+' | '-' | '(' | ')' | '.' | '/' | '–' | '\u{a0}'));
    (6..=16).contains(&digits(text)) && plain && date(text, Order::DayFirst).is_none()
}

/// What sort a value is.
pub fn sort(text: &str) -> Sort {
    if is_email(text) {
        return Sort::Email;
    }
    if date(text, Order::DayFirst).is_some() {
        return Sort::Date;
    }
    match amount(text) {
        Some(amount) if amount.money => Sort::Money,
        Some(amount) if amount.unit == "%" => Sort::Percent,
        Some(amount) if amount.unit.is_empty() && !text.trim().contains(' ') => Sort::Number,
        _ if is_telephone(text) => Sort::Telephone,
        Some(amount) if amount.unit.split(' ').count() <= 2 && digits(text) > 0 => Sort::Number,
        _ => Sort::Text,
    }
}

/// Whether a value may stand where a reference or number is asked for.
pub fn is_reference(text: &str) -> bool {
    let text = text.trim();
    let short = text.chars().count() <= 40 && text.split_whitespace().count() <= 4;
    short && (digits(text) > 0 || text.chars().count() <= 3) && date(text, Order::DayFirst).is_none() && !is_email(text)
}

/// Whether a text is one code: figures, and nothing that is a word.
pub fn is_code(text: &str) -> bool {
    let text = text.trim();
    digits(text) > 1 && !text.contains(' ') && is_reference(text)
}

/// Whether a value may be the name of somebody: a few words, no sentence, in capitals where the script has them.
pub fn is_named(text: &str) -> bool {
    let text = text.trim();
    let small = |word: &&str| word.chars().next().is_some_and(char::is_lowercase);
    let words = text.split_whitespace().count();
    let lower = text.split_whitespace().filter(small).count();
    words <= 14 && lower * 2 <= words && !(text.ends_with('.') && words > 5) && text.chars().any(char::is_alphabetic)
        && sort(text) == Sort::Text
}

/// Whether a reference tells its record from all others: letters and figures, or figures enough.
pub fn is_distinctive(text: &str) -> bool {
    is_reference(text) && text.trim().chars().count() >= 4 && digits(text) > 0 && sort(text) != Sort::Money
}

/// Yes or no, in any language.
pub fn truth(text: &str) -> Option<bool> {
    let text = lexicon::fold(text.trim().trim_end_matches('.'));
    let is = |class| lexicon::any(class, &text);
    match (is(Class::Yes), is(Class::No)) {
        (true, false) => Some(true),
        (false, true) => Some(false),
        _ => None,
    }
}

/// Whether a value stands only where one is missing: `e.g. …`, `same as above`, `TBC`.
pub fn is_filler(text: &str) -> bool {
    let open = text.trim_end().ends_with(['?', '？', '…']) || text.contains("...");
    open || Language::ALL.iter().any(|language| {
        let lexicon = Lexicon::of(*language);
        if *language == Language::Chinese && !text.chars().any(lexicon::is_ideograph) {
            return false;
        }
        let words = tokens(text, lexicon);
        let begins = (1..=4.min(words.len())).any(|length| {
            lexicon.is(Class::Filler, &words.get(..length).unwrap_or_default().join(" "))
        });
        let bracketed = text.split(['(', '[']).skip(1).filter_map(|rest| rest.split([')', ']']).next());
        begins || bracketed.into_iter().any(|inner| lexicon.is(Class::Filler, &tokens(inner, lexicon).join(" ")))
    })
}

/// Forms of firms, which a name has or has not.
const FORMS: [&str; 14] =
    ["ltd", "limited", "llp", "llc", "inc", "plc", "gmbh", "ag", "sa", "sarl", "sas", "sl", "co", "and"];

/// A value as values are compared.
pub fn key(text: &str, order: Order) -> String {
    if let Some(date) = date(text, order) {
        return date.to_string();
    }
    let dialled = is_telephone(text) && text.trim().contains(|c: char| matches!(c, ' ' | '-' | '(' | '+' | '/'));
    if let Some(amount) = amount(text)
        && !dialled
        && !text.trim().starts_with('0')
    {
        return format!("{}{:.4} {}", amount.relation, amount.figure, amount.unit);
    }
    let folded = lexicon::fold(text);
    let words: Vec<&str> = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let named: Vec<&str> = words.iter().copied().filter(|word| !FORMS.contains(word)).collect();
    match (named.is_empty(), words.is_empty()) {
        (false, _) => named.join(" "),
        (true, false) => words.join(" "),
        (true, true) => text.trim().to_owned(),
    }
}

/// Whether two values say the same.
pub fn same(a: &str, b: &str) -> bool {
    a == b || key(a, Order::Unknown) == key(b, Order::Unknown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_in_any_writing() {
        for text in [
            "2026-04-13", "13 April 2026", "April 13, 2026", "Monday, 13th of April 2026", "13/04/2026", "13.04.2026", "13. April 2026",
            "13 avril 2026", "13 de abril de 2026", "2026年4月13日", "2026-04-13T09:40", "13-Apr-2026", "lundi 13 avril 2026",
        ] {
            assert_eq!(date(text, Order::Unknown).map(|date| date.to_string()).as_deref(), Some("2026-04-13"), "{text}");
        }
        assert_eq!(date("03/04/2026", Order::Unknown), None);
        assert_eq!(date("03/04/2026", Order::DayFirst).unwrap().to_string(), "2026-04-03");
        assert_eq!(date("03/04/2026", Order::MonthFirst).unwrap().to_string(), "2026-03-04");
        for text in ["PO-2026-10-19", "April 2026", "31 February 2026", "by 3 April 2026", "3.2", "12 weeks"] {
            assert_eq!(date(text, Order::DayFirst), None, "{text}");
        }
        assert_eq!(period("Site report October 2026"), Some((2026, 10)));
        assert_eq!(period("site-report-2026-10"), Some((2026, 10)));
        assert_eq!(period("minutes-2026-10-14"), None);
        assert_eq!(period("3 October 2026"), None);
        assert_eq!(period("2026年10月报告"), Some((2026, 10)));
    }

    #[test]
    fn values_are_the_same_where_they_say_the_same() {
        for (a, b) in [
            ("£120,000", "£ 120,000.00"), ("£1.2m", "£1,200,000"), ("1.234,50 €", "€1,234.50"), ("EUR 1 234,50", "€1,234.50"),
            ("3 %", "3%"), ("52 weeks", "52 Weeks"), ("Marsh Water Ltd", "MARSH WATER"), ("A & B", "A and B"),
            ("3 April 2026", "2026-04-03"), ("12 months", "12 Monate"),
        ] {
            assert_eq!(key(a, Order::Unknown), key(b, Order::Unknown), "{a} / {b}");
        }
        for (a, b) in [
            ("£120,000", "€120,000"), ("≥ 40 MPa", "≤ 40 MPa"), ("40 MPa", "40 kPa"), ("12 months", "12 weeks"),
            ("£18,500 per day", "£18,500 per week"), ("HT-1", "HT-2"), ("+5", "-5"),
        ] {
            assert_ne!(key(a, Order::Unknown), key(b, Order::Unknown), "{a} / {b}");
        }
    }

    #[test]
    fn sorts_and_fillers() {
        assert_eq!(sort("£84.6m"), Sort::Money);
        assert_eq!(sort("020 7946 0300"), Sort::Telephone);
        assert_eq!(sort("937-555-0188"), Sort::Telephone);
        assert_eq!(sort("7.5%"), Sort::Percent);
        assert_eq!(sort("1042"), Sort::Number);
        assert_eq!(sort("Marsh Water"), Sort::Text);
        for text in ["e.g. AP-0071", "same as above", "TBC", "voir ci-dessus", "z. B. Muster", "Ann (tbc)", "同上"] {
            assert!(is_filler(text), "{text}");
        }
        for text in ["Egmont Ltd", "Ann Lee", "A-12", "Seeley Road", "Pending"] {
            assert!(!is_filler(text), "{text}");
        }
        assert_eq!(truth("Oui"), Some(true));
        assert_eq!(truth("Nein"), Some(false));
    }
}
