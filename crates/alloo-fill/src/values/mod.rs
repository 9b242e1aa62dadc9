//! What values are and when two are the same: dates in any writing, amounts with their currency, unit and
//! sign, words without marks.

pub(crate) mod spans; // values inside running text
pub(crate) mod figure_style; // how figures are written: thousands and decimals
pub(crate) mod grouped_figures; // figures whose thousands are parted by blanks
pub(crate) mod parting_marks; // marks that part a text, and those that only seem to
pub(crate) mod revision_marks; // the marks of revisions in running text
pub(crate) mod days; // dates in any writing and language
pub(crate) mod firm_words; // names and words of firms
pub(crate) mod contact_words; // words for what somebody is and how they are reached

use crate::lexicon::{self, Class, Language, Lexicon, tokens};
pub(crate) use days::{DayOf, Days, Order, date, days, is_ambiguous, is_machine_date, order, period};

/// What sort a value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sort {
    Text,
    Date,
    Money,
    Number,
    Percent,
    Email,
    Telephone,
}

/// An amount: its sign of relation, its figure, and its currency or unit.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Amount {
    pub relation: String,
    pub figure: f64,
    /// Currency and unit, each in the one spelling of all its names.
    pub unit: String,
    /// Whether the unit is a currency.
    pub money: bool,
}

/// A figure as people of several countries write it.
fn figure(text: &str) -> Option<f64> {
    let text: String = text
        .chars()
        .filter(|c| !matches!(c, ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}' | '\'' | '’'))
        .collect();
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

/// Whether a word has no figure in it but the power of a unit: `m2`, `kg/m3`.
fn is_figureless(word: &str) -> bool {
    let word = word.trim_end_matches([',', '.', ';']);
    let unit = word.strip_suffix(['2', '3']).filter(|unit| unit.ends_with('m'));
    unit.unwrap_or(word).bytes().all(|byte| !byte.is_ascii_digit())
}

/// The amount that a whole text is.
pub(crate) fn amount(text: &str) -> Option<Amount> {
    let text = text.trim().trim_end_matches('.');
    let starts = text.find(|c: char| c.is_ascii_digit())?;
    let (before, rest) = text.split_at(starts);
    let (number, after) = rest.split_at(figure_end(rest));
    let number = number.trim_end_matches(['.', ',']);
    if before.chars().count() > 12
        || after.split_whitespace().count() > 4
        || !after.split_whitespace().all(is_figureless)
    {
        return None;
    }
    let around = || before.chars().chain(after.chars());
    let figure = figure(number)?;
    let negative = around().any(|c| matches!(c, '-' | '−') && before.trim().ends_with(c));
    let mut amount = Amount {
        relation: around().filter(|c| is_relation(*c)).collect(),
        figure: if negative { -figure.abs() } else { figure },
        unit: String::new(),
        money: false,
    };
    for word in spaced(&format!("{before} {after}")).split_whitespace() {
        amount.read(word.trim_end_matches([',', '.', ';']), before);
    }
    Some(amount)
}

fn is_relation(c: char) -> bool {
    matches!(c, '≥' | '≤' | '<' | '>' | '~' | '±' | '≈')
}

/// Where the figure that a text begins with ends: groups of thousands may be parted by blanks.
fn figure_end(text: &str) -> usize {
    let group = |c: char| {
        c.is_ascii_digit() || matches!(c, ',' | '.' | '\'' | '’' | '\u{a0}' | '\u{2009}' | '\u{202f}')
    };
    let ends = |(at, c): &(usize, char)| {
        let next = text.as_bytes().get(at + c.len_utf8()..).unwrap_or(&[]);
        let digits = next.iter().take(4).take_while(|byte| byte.is_ascii_digit());
        !(group(*c) || *c == ' ' && digits.count() == 3)
    };
    text.char_indices().find(ends).map_or(text.len(), |(at, _)| at)
}

/// The words around a figure: signs of currencies stand alone, those of relation are left out.
fn spaced(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 4);
    for c in text.chars() {
        match c {
            '£' | '$' | '€' | '¥' | '￥' | '%' => out.extend([' ', c, ' ']),
            c if is_relation(c) || matches!(c, '-' | '−') => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

impl Amount {
    /// Takes up one word from around the figure: a multiple, a currency or a unit.
    fn read(&mut self, word: &str, before: &str) {
        let plain = lexicon::fold(word);
        match plain.as_str() {
            "k" | "thousand" if !self.unit.is_empty() || before.contains(['£', '$', '€']) => {
                self.figure *= 1e3;
            }
            "m" | "mn" | "mio" | "million" | "millionen" | "millones" if self.money || plain.len() > 1 => {
                self.figure *= 1e6;
            }
            "bn" | "billion" | "mrd" => self.figure *= 1e9,
            "" => {}
            "万元" => {
                self.figure *= 1e4;
                self.money = true;
                self.add_unit("¥");
            }
            _ => {
                let mut units = Language::ALL.iter();
                let unit = units.find_map(|language| Lexicon::of(*language).unit(&plain));
                let unit = unit.unwrap_or(&plain);
                self.money |= lexicon::is_currency(unit);
                self.add_unit(unit);
            }
        }
    }

    fn add_unit(&mut self, unit: &str) {
        if !self.unit.is_empty() {
            self.unit.push(' ');
        }
        self.unit.push_str(unit);
    }
}

fn digits(text: &str) -> usize {
    text.bytes().filter(u8::is_ascii_digit).count()
}

/// Whether a word is a record's number: letters, then figures behind a mark, `V-03`.
pub(crate) fn is_record_code(word: &str) -> bool {
    let letters = word.chars().take_while(|c| c.is_alphabetic()).count();
    (1..=6).contains(&letters)
        && word.contains(['-', '/'])
        && word.ends_with(|c: char| c.is_ascii_digit())
        && date(word, Order::DayFirst).is_none()
}

/// The numbers of records and things in a text.
pub(crate) fn codes(text: &str) -> Vec<String> {
    text.split(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '/' | '.')))
        .map(|word| word.trim_matches(['.', '-', '/']))
        .filter(|word| is_record_code(word))
        .map(str::to_uppercase)
        .collect()
}

/// Whether a text is where something lies: several parts, words and a number among them.
pub(crate) fn is_address(text: &str) -> bool {
    let words = text.split_whitespace().count();
    let parts = text.split([',', '，']).count();
    digits(text) > 0 && (3..=20).contains(&words) && parts > 1 && sort(text) == Sort::Text
}

/// Whether a text is an e-mail address.
pub(crate) fn is_email(text: &str) -> bool {
    let parts = text.trim().split_once('@');
    parts.is_some_and(|(user, host)| !user.is_empty() && host.contains('.') && !text.trim().contains(' '))
}

/// Whether a text is a time of the day: `02:52`, `14.30 Uhr`, `9:15 am`.
pub(crate) fn is_clock(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let figures = words.next().and_then(|word| word.split_once([':', '.', 'h']));
    let two = |text: &str| text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    let told = text.contains([':', 'h']) || words.clone().next().is_some();
    let behind = words.all(|word| {
        let word = word.trim_end_matches('.').to_lowercase();
        matches!(
            word.as_str(),
            "uhr" | "h" | "hrs" | "hours" | "am" | "pm" | "a.m" | "p.m"
        )
    });
    let hour = |text: &str| text.parse::<u8>().is_ok_and(|hour| hour < 25);
    behind && told && figures.is_some_and(|(hours, minutes)| hour(hours) && two(minutes))
}

/// Whether a text is a telephone number.
pub(crate) fn is_telephone(text: &str) -> bool {
    let text = text.trim();
    let text = text
        .split(['x', 'X'])
        .next()
        .unwrap_or_default()
        .trim_end_matches(" e")
        .trim();
    let plain = text
        .chars()
        .all(|c| c.is_ascii_digit() || matches!(c, ' ' | '+' | '-' | '(' | ')' | '.' | '/' | '–' | '\u{a0}'));
    (6..=16).contains(&digits(text)) && plain && date(text, Order::DayFirst).is_none()
}

/// What sort a value is.
pub(crate) fn sort(text: &str) -> Sort {
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
pub(crate) fn is_reference(text: &str) -> bool {
    let text = text.trim();
    let short = text.chars().count() <= 40 && text.split_whitespace().count() <= 4;
    short
        && !text.contains(['、', '，'])
        && (digits(text) > 0 || text.chars().count() <= 3)
        && date(text, Order::DayFirst).is_none()
        && !is_email(text)
}

/// Whether a text is a sum of money without its currency: two figures behind the mark.
pub(crate) fn is_sum(text: &str) -> bool {
    let text = text.trim();
    let decimals = text.rsplit(['.', ',']).next().unwrap_or_default();
    decimals.len() == 2
        && decimals.len() < text.len()
        && amount(text).is_some_and(|amount| amount.unit.is_empty() && amount.relation.is_empty())
}

/// Whether a text is a number by which something is registered: groups of figures, and letters before them at
/// most.
pub(crate) fn is_long_number(text: &str) -> bool {
    let text = text.trim();
    let tail = text.trim_start_matches(|c: char| c.is_ascii_uppercase());
    digits(text) >= 7
        && text.len() <= 40
        && tail
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, ' ' | '.' | '-'))
        && date(text, Order::DayFirst).is_none()
}

/// Whether a text is one code: figures, and nothing that is a word.
pub(crate) fn is_code(text: &str) -> bool {
    let text = text.trim();
    digits(text) > 1 && !text.contains(' ') && is_reference(text)
}

/// Whether a value may be the name of somebody: a few words, no sentence, in capitals where the script has
/// them.
pub(crate) fn is_named(text: &str) -> bool {
    let text = text.trim();
    let small = |word: &&str| word.chars().next().is_some_and(char::is_lowercase);
    let words = text.split_whitespace().count();
    let lower = text.split_whitespace().filter(small).count();
    words <= 14
        && lower * 2 <= words
        && !(text.ends_with('.') && words > 5)
        && text.chars().any(char::is_alphabetic)
        && sort(text) == Sort::Text
}

/// Whether a reference tells its record from all others: letters and figures, or figures enough.
pub(crate) fn is_distinctive(text: &str) -> bool {
    is_reference(text) && text.trim().chars().count() >= 4 && digits(text) > 0 && sort(text) != Sort::Money
}

/// Yes or no, in any language.
pub(crate) fn truth(text: &str) -> Option<bool> {
    let text = lexicon::fold(text.trim().trim_end_matches('.'));
    let is = |class| lexicon::any(class, &text);
    match (is(Class::Yes), is(Class::No)) {
        (true, false) => Some(true),
        (false, true) => Some(false),
        _ => None,
    }
}

/// Whether a value stands only where one is missing: `e.g. …`, `same as above`, `TBC`.
pub(crate) fn is_filler(text: &str) -> bool {
    let open = text.trim_end().ends_with(['?', '？', '…']) || text.contains("...");
    let dash = !text.is_empty() && text.chars().all(|c| matches!(c, '-' | '–' | '—' | '/' | ' '));
    let missing = open || dash;
    missing
        || Language::ALL.iter().any(|language| {
            let lexicon = Lexicon::of(*language);
            if *language == Language::Chinese && !text.chars().any(lexicon::is_ideograph) {
                return false;
            }
            let words = tokens(text, lexicon);
            // "SO-12" is a code, and not without an object.
            let first = text.split_whitespace().next().unwrap_or_default();
            let coded = first.contains(['-', '/']) && digits(first) > 0;
            let begins = !coded
                && (1..=4.min(words.len())).any(|length| {
                    lexicon.is(Class::Filler, &words.get(..length).unwrap_or_default().join(" "))
                });
            let bracketed = text
                .split(['(', '['])
                .skip(1)
                .filter_map(|rest| rest.split([')', ']']).next());
            begins
                || bracketed
                    .into_iter()
                    .any(|inner| lexicon.is(Class::Filler, &tokens(inner, lexicon).join(" ")))
        })
}

/// Forms of firms, which a name has or has not.
const FORMS: [&str; 14] = [
    "ltd", "limited", "llp", "llc", "inc", "plc", "gmbh", "ag", "sa", "sarl", "sas", "sl", "co", "and",
];

/// A value as values are compared.
pub(crate) fn key(text: &str, order: Order) -> String {
    if let Some(date) = date(text, order) {
        return date.to_string();
    }
    let dialled = is_telephone(text) && text.trim().contains([' ', '-', '(', '+', '/']);
    if let Some(amount) = amount(text)
        && !dialled
        && !text.trim().starts_with('0')
    {
        return format!("{}{:.4} {}", amount.relation, amount.figure, amount.unit);
    }
    let folded = lexicon::fold(text);
    if let Some(figure) = lexicon::figure(folded.trim()) {
        return key(figure, order);
    }
    let words: Vec<&str> = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let named: Vec<&str> = words
        .iter()
        .copied()
        .filter(|word| !FORMS.contains(word))
        .collect();
    match (named.is_empty(), words.is_empty()) {
        (false, _) => named.join(" "),
        (true, false) => words.join(" "),
        (true, true) => text.trim().to_owned(),
    }
}

/// A figure without a unit is the same figure with the only unit that others give it.
pub(crate) fn with_units(keys: &mut [String]) {
    let all: std::collections::HashSet<String> = keys.iter().cloned().collect();
    for key in keys {
        if key.ends_with(' ') {
            let known = |unit: &str| {
                let mut languages = Language::ALL.iter();
                languages.any(|language| Lexicon::of(*language).unit(unit).is_some())
            };
            let mut same = all
                .iter()
                .filter(|other| other.strip_prefix(key.as_str()).is_some_and(known));
            if let (Some(one), None) = (same.next(), same.next()) {
                key.clone_from(one);
            }
        }
    }
}

/// Whether two values say the same.
pub(crate) fn same(a: &str, b: &str) -> bool {
    a == b || key(a, Order::Unknown) == key(b, Order::Unknown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_that_counts_is_its_figure() {
        for (word, figure) in [
            ("two", "2"),
            ("Twelve", "12"),
            ("fünf", "5"),
            ("seize", "16"),
            ("siete", "7"),
        ] {
            assert!(same(word, figure), "{word}");
        }
        assert!(!same("two", "3") && !same("two storeys", "2"));
    }

    #[test]
    fn dates_in_any_writing() {
        for text in [
            "2026-04-13",
            "13 April 2026",
            "April 13, 2026",
            "Monday, 13th of April 2026",
            "13/04/2026",
            "13.04.2026",
            "13. April 2026",
            "13 avril 2026",
            "13 de abril de 2026",
            "2026年4月13日",
            "2026-04-13T09:40",
            "13-Apr-2026",
            "lundi 13 avril 2026",
        ] {
            assert_eq!(
                date(text, Order::Unknown).map(|date| date.to_string()).as_deref(),
                Some("2026-04-13"),
                "{text}"
            );
        }
        assert_eq!(date("03/04/2026", Order::Unknown), None);
        assert_eq!(
            date("03/04/2026", Order::DayFirst).unwrap().to_string(),
            "2026-04-03"
        );
        assert_eq!(
            date("03/04/2026", Order::MonthFirst).unwrap().to_string(),
            "2026-03-04"
        );
        for text in [
            "PO-2026-10-19",
            "April 2026",
            "31 February 2026",
            "by 3 April 2026",
            "3.2",
            "12 weeks",
        ] {
            assert_eq!(date(text, Order::DayFirst), None, "{text}");
        }
        assert_eq!(period("Site report October 2026"), Some((2026, 10)));
        assert_eq!(period("site-report-2026-10"), Some((2026, 10)));
        assert_eq!(period("minutes-2026-10-14"), None);
        assert_eq!(period("3 October 2026"), None);
        assert_eq!(period("2026年10月报告"), Some((2026, 10)));
        assert_eq!(period("Informe de septiembre de 2025"), Some((2025, 9)));
        assert_eq!(period("12 de septiembre de 2025"), None);
        assert_eq!(period("Rapport mensuel no 4 – juillet 2025"), Some((2025, 7)));
        assert_eq!(period("Monthly report no. 6, August 2025"), Some((2025, 8)));
        assert_eq!(period("Minutes of 6 August 2025"), None);
        assert_eq!(period("1 – 31 August 2025"), None);
    }

    #[test]
    fn values_are_the_same_where_they_say_the_same() {
        for (a, b) in [
            ("£120,000", "£ 120,000.00"),
            ("£1.2m", "£1,200,000"),
            ("1.234,50 €", "€1,234.50"),
            ("EUR 1 234,50", "€1,234.50"),
            ("3 %", "3%"),
            ("52 weeks", "52 Weeks"),
            ("Marsh Water Ltd", "MARSH WATER"),
            ("A & B", "A and B"),
            ("3 April 2026", "2026-04-03"),
            ("12 months", "12 Monate"),
        ] {
            assert_eq!(key(a, Order::Unknown), key(b, Order::Unknown), "{a} / {b}");
        }
        for (a, b) in [
            ("£120,000", "€120,000"),
            ("≥ 40 MPa", "≤ 40 MPa"),
            ("40 MPa", "40 kPa"),
            ("12 months", "12 weeks"),
            ("£18,500 per day", "£18,500 per week"),
            ("HT-1", "HT-2"),
            ("+5", "-5"),
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
        for text in [
            "e.g. AP-0071",
            "same as above",
            "TBC",
            "voir ci-dessus",
            "z. B. Muster",
            "Ann (tbc)",
            "同上",
        ] {
            assert!(is_filler(text), "{text}");
        }
        assert!(is_filler("-") && is_filler("– –"));
        for text in [
            "Egmont Ltd",
            "Ann Lee",
            "A-12",
            "Seeley Road",
            "Pending",
            "SO-12",
            "NC-1187",
        ] {
            assert!(!is_filler(text), "{text}");
        }
        assert_eq!(truth("Oui"), Some(true));
        assert_eq!(truth("Nein"), Some(false));
    }
}
