//! What a value says besides the value itself: `CEM IIIA, exposure class XD2` has an exposure class,
//! `1 May to 31 May` a first day and a last, and the name `Registration number (CRO)` has a short form.

use super::sentences::sentences;
use crate::lexicon::{self, Class, Language, Lexicon, Name, Sorts};
use crate::values::firm_words::detail;
use crate::values::parting_marks::{is_in_day, parts_ideographs};
use crate::values::{self, Sort};

/// Longer values are texts, bytes.
const LONGEST: usize = 300;
/// Words before a value inside a value.
const NAME_WORDS: usize = 5;
/// Words before a colon inside a value.
const PAIR_WORDS: usize = 8;

/// Words between the ends of a span of time.
const BETWEEN: [&str; 9] = [
    " to ", " until ", " bis ", " au ", " al ", " – ", " - ", "至", " a ",
];

/// Whether a name says more of a value than its sort.
fn is_telling(name: &Name) -> bool {
    let lexicon = Lexicon::of(Language::English);
    let common = |word: &String| {
        [Class::Common, Class::Own, Class::Event]
            .iter()
            .any(|class| lexicon.is(*class, word))
    };
    !name.content.iter().all(common)
}

/// A name with its value behind a colon: `Weather: fine`.
fn pair(sentence: &str) -> Option<(&str, &str)> {
    let (name, value) = sentence.split_once(": ")?;
    let name = name.trim_end();
    let words = name.split(' ').count();
    let plain = name.starts_with(char::is_uppercase) && !name.contains([',', '(', '.']);
    (plain && (1..=PAIR_WORDS).contains(&words) && !value.trim().is_empty()).then(|| (name, value.trim()))
}

/// Whether a text is one value that something has: a day, an amount, a number.
fn is_typed(text: &str, words: usize) -> bool {
    let digit = text.bytes().any(|byte| byte.is_ascii_digit());
    let single = words == 1 && digit && values::is_reference(text) && !text.contains('%');
    let measured = values::amount(text)
        .is_some_and(|amount| !amount.unit.is_empty() && amount.unit.split(' ').count() == 1);
    digit && (single || measured || values::sort(text) == Sort::Date || values::is_long_number(text))
}

/// A few words and the value behind them: `fleet no. HC-22`, `valid until 31 March 2026`.
fn worded(text: &str) -> Option<(&str, &str)> {
    let starts: Vec<usize> = text.match_indices(' ').map(|(at, _)| at + 1).collect();
    for (words, at) in starts.iter().enumerate().take(NAME_WORDS) {
        let (name, value) = (text.get(..*at)?.trim(), text.get(*at..)?.trim());
        if name.bytes().any(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let rest = starts.len() - words;
        if is_typed(value, rest) {
            return Some((name, value));
        }
    }
    None
}

/// Whether the words before a value are a name of it: "Office 12" is a part of an address, and the file of a
/// licence is no contract's.
fn is_named(whole: &str, (words, value): (&str, &str), language: Language) -> bool {
    let (whole, name) = (Name::new(whole, language), Name::new(words, language));
    let counted = value.len() < 5 && value.bytes().all(|byte| byte.is_ascii_digit());
    let strange = |word: &str| name.has(word) && !whole.has(word);
    // "AED 8,645,000.00": the currency of a sum.
    let currency = values::sort(&format!("{words} {value}")) == Sort::Money;
    // "ATU 66120877" is one number.
    let lettered = name.sorts.is_empty()
        && words.len() <= 4
        && words.bytes().all(|byte| byte.is_ascii_uppercase())
        && (whole.sorts.has(Sorts::NUMBER) || detail(&whole).is_some());
    !(currency
        || lettered
        || counted && !name.sorts.has(Sorts::NUMBER)
        || strange("contract")
        || strange("project"))
}

/// The parts of a value between commas and brackets.
fn segments(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, mark) in text.match_indices([',', ';', '(', ')', '，', '；', '（', '）']) {
        let behind = text.get(at + mark.len()..).unwrap_or_default();
        // A mark between figures parts nothing.
        let parted = behind.starts_with(' ') || behind.is_empty() || parts_ideographs(text, at);
        let inside = mark == "," && (!parted || is_in_day(text, at));
        if !inside {
            found.push(text.get(start..at).unwrap_or_default().trim());
            start = at + mark.len();
        }
    }
    found.push(text.get(start..).unwrap_or_default().trim());
    found.retain(|part| !part.is_empty());
    found
}

/// A part's names: its own words, where they tell, and those behind the name of the whole.
fn called(whole: &str, words: &str, language: Language) -> Vec<String> {
    let own = is_telling(&Name::new(words, language)).then(|| words.to_owned());
    own.into_iter().chain([format!("{whole} {words}")]).collect()
}

/// What a value says besides, each with its name.
pub(crate) fn parts<'t>(name: &str, value: &'t str, language: Language) -> Vec<(String, &'t str)> {
    let mut found = Vec::new();
    let several = value.split_whitespace().count() > 1
        || value.contains(['，', ',']) && value.chars().any(lexicon::is_ideograph);
    if value.len() > LONGEST || !several {
        return found;
    }
    for (at, sentence) in sentences(value).enumerate() {
        if let Some((name, value)) = pair(sentence).filter(|_| at > 0) {
            found.push((name.to_owned(), value));
            continue;
        }
        let all = segments(sentence);
        for part in &all {
            if let Some((words, value)) = worded(part).filter(|pair| is_named(name, *pair, language)) {
                found.extend(
                    called(name, words, language)
                        .into_iter()
                        .map(|name| (name, value)),
                );
            }
        }
        if at == 0 {
            by_sort(name, &all, language, &mut found);
            span_of_time(name, sentence, &mut found);
        }
        holders(&all, language, &mut found);
    }
    found.retain(|(name, part)| *part != value && !name.is_empty());
    found
}

/// Of a name's parts the only day, sum, number or firm: `Bond: Crescent Bank, PG-224, £8,000`.
fn by_sort<'t>(name: &str, all: &[&'t str], language: Language, found: &mut Vec<(String, &'t str)>) {
    if all.len() < 2 {
        return;
    }
    let said = Name::new(name, language);
    let only = |fits: &dyn Fn(&str) -> bool| {
        let mut fitting = all.iter().filter(|part| fits(part));
        fitting.next().filter(|_| fitting.next().is_none()).copied()
    };
    let code =
        |part: &str| !part.contains(' ') && part.chars().any(char::is_alphabetic) && values::is_code(part);
    let dated = |part: &str| values::sort(part) == Sort::Date;
    let money = |part: &str| values::sort(part) == Sort::Money;
    for (word, part) in [
        ("date", only(&dated)),
        ("amount", only(&money)),
        ("number", only(&code)),
    ] {
        found.extend(part.map(|part| (format!("{name} {word}"), part)));
    }
    let Some(first) = all.first() else {
        return;
    };
    // "Inspected: Friday 17 October 2025, 08:30 to 11:15".
    if let Some(day) = only(&dated).and_then(|part| Some((day_of(name, language)?, part))) {
        found.push(day);
    }
    // "Date and time of lift: 11 December 2025, 09:30 to 13:00" is a date and a time.
    if let Some(date) = without_time(name).filter(|_| values::sort(first) == Sort::Date) {
        found.push((date, first));
    }
    // "Date of lift: 11 December, 09:30 to 13:00"; "Plan no.: LP-014 rev 1, 1 December".
    let token = first.split(' ').next().unwrap_or_default();
    if said.sorts.has(Sorts::DATE) && values::sort(first) == Sort::Date {
        found.push((name.to_owned(), first));
    } else if said.sorts.has(Sorts::NUMBER) && code(token) {
        found.push((name.to_owned(), token));
    }
}

/// The name of the day of what a name says was done, where it is known by another: `Inspected` with a day is
/// the date of the inspection.
pub(crate) fn day_of(name: &str, language: Language) -> Option<String> {
    let on = match language {
        Language::English => "on",
        Language::German => "am",
        Language::French => "le",
        Language::Spanish => "el",
        Language::Chinese => return None,
    };
    let done = format!("{name} {on}");
    let (own, other) = (Name::new(name, language), Name::new(&done, language));
    let single = own.words.len() == 1 && !own.sorts.has(Sorts::DATE);
    (single && other.sorts.has(Sorts::DATE) && other.content != own.content).then_some(done)
}

/// The names of two who are one, `Architect / Contract Administrator`: a party or role each.
pub(crate) fn both_sides(name: &str, language: Language) -> Vec<&str> {
    let Some((one, other)) = name.split_once(" / ") else {
        return Vec::new();
    };
    let is_side = |part: &str| {
        let name = Name::new(part, language);
        !name.content.is_empty() && name.all(Class::Party, Class::Role)
    };
    match is_side(one) && is_side(other) {
        true => vec![one.trim(), other.trim()],
        false => Vec::new(),
    }
}

/// Whoever is named before their address: `Employer's name and address: Wessex plc, Signal House, Hull`.
pub(crate) fn name_and_address<'t>(name: &str, value: &'t str) -> Vec<(String, &'t str)> {
    let both = [
        "name and address",
        "name & address",
        "name und anschrift",
        "name und adresse",
        "nom et adresse",
        "nombre y dirección",
        "nombre y domicilio",
        "名称及地址",
    ];
    let lower = name.to_lowercase();
    let Some(both) = both.iter().find(|both| lower.contains(*both)) else {
        return Vec::new();
    };
    let Some((first, rest)) = value.split_once([',', '，', ';']) else {
        return Vec::new();
    };
    let whose = lower.replace(both, "");
    let whose = whose.trim().trim_end_matches("'s").trim_end_matches("’s").trim();
    let whose = whose.trim_start_matches("of ").trim_start_matches("the ").trim();
    match whose.is_empty() {
        true => Vec::new(),
        false => vec![
            (whose.to_owned(), first.trim()),
            (format!("{whose} address"), rest.trim()),
        ],
    }
}

/// The name of the day in a name for a day and an hour: `Date and time of lift`.
fn without_time(name: &str) -> Option<String> {
    let both = [
        "date and time",
        "date/time",
        "date & time",
        "datum und uhrzeit",
        "datum, uhrzeit",
        "date et heure",
        "fecha y hora",
    ];
    let lower = name.to_lowercase();
    let (at, both) = both.iter().find_map(|both| Some((lower.find(both)?, *both)))?;
    let word = both.split([' ', '/', ',']).next().unwrap_or_default();
    let (before, behind) = (lower.get(..at)?, lower.get(at + both.len()..)?);
    Some(format!("{before}{word}{behind}"))
}

/// The ends of a span of time.
fn span_of_time<'t>(name: &str, sentence: &'t str, found: &mut Vec<(String, &'t str)>) {
    let hour = |text: &str| {
        let parts = text
            .split_once([':', '.'])
            .map(|(hour, minute)| (hour.len(), minute.len()));
        let figures = text.chars().all(|c| c.is_ascii_digit() || matches!(c, ':' | '.'));
        figures && matches!(parts, Some((1..=2, 2)))
    };
    let ends = BETWEEN.iter().find_map(|mark| sentence.split_once(mark));
    if let Some((first, last)) = ends.map(|(first, last)| (first.trim(), last.trim())) {
        let days = values::sort(first) == Sort::Date && values::sort(last) == Sort::Date;
        if days || hour(first) && hour(last) {
            for (words, value) in [("from", first), ("start", first), ("to", last), ("end", last)] {
                found.push((format!("{name} {words}"), value));
            }
        }
    }
}

/// People with what they do: `Ann Lee (safety officer)`, `Ann Lee, safety officer`.
fn holders<'t>(all: &[&'t str], language: Language, found: &mut Vec<(String, &'t str)>) {
    for pair in all.windows(2) {
        let role = Name::new(pair[1], language);
        let words = pair[0].split_whitespace().count();
        // "A. Lee (Engineer)" came for the engineer.
        let telling = role.words.len() > 1 || role.words.iter().any(|word| word.contains('-'));
        let holds = role.any(Class::Role) && telling && role.words.len() <= 4 && (2..=4).contains(&words);
        if holds && values::is_named(pair[0]) && !Name::new(pair[0], language).any(Class::Role) {
            found.push((pair[1].to_owned(), pair[0]));
        }
    }
}

/// A name by its short form, and without what its brackets add: `Income tax (TDS)`, `GSTIN (Maharashtra)`.
pub(crate) fn without_brackets(name: &str, language: Language) -> Vec<String> {
    let mut found = Vec::new();
    let Some((before, rest)) = name.split_once('(') else {
        return found;
    };
    let Some((inside, after)) = rest.split_once(')') else {
        return found;
    };
    let (before, inside, after) = (before.trim(), inside.trim(), after.trim());
    let capitals = inside.chars().filter(|c| c.is_uppercase()).count();
    let short = (2..=6).contains(&inside.chars().count()) && capitals * 2 > inside.chars().count();
    let whole = Name::new(before, language);
    let added = Name::new(inside, language);
    let unit = |text: &str| {
        Language::ALL
            .iter()
            .any(|language| Lexicon::of(*language).unit(text).is_some())
    };
    if before.is_empty() || whole.content.is_empty() || unit(inside) || inside.split(' ').any(unit) {
        return found;
    }
    if short && !inside.contains(' ') {
        let number = if whole.sorts.has(Sorts::NUMBER) {
            " number"
        } else {
            ""
        };
        found.push(format!("{inside} {after}{number}"));
        found.push(format!("{before} {after}"));
        return found;
    }
    let parts = [
        Class::Party,
        Class::Role,
        Class::Event,
        Class::Standing,
        Class::Draft,
        Class::Other,
        Class::Rest,
        Class::Negation,
        Class::Period,
        Class::Parted,
        Class::Scale,
    ];
    let apart = added
        .words
        .iter()
        .any(|word| parts.iter().any(|class| lexicon::any(*class, word)) || word.contains("tax"));
    let figure = inside.bytes().any(|byte| byte.is_ascii_digit());
    if !apart && !figure && is_telling(&whole) {
        found.push(format!("{before} {after}"));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn english(name: &str, value: &'static str) -> Vec<(String, &'static str)> {
        parts(name, value, Language::English)
    }

    fn has(found: &[(String, &str)], name: &str, value: &str) -> bool {
        found.iter().any(|(n, v)| n == name && *v == value)
    }

    #[test]
    fn the_letters_of_a_number_stay_with_it() {
        let found = parts("UID-Nummer", "ATU 66120877", Language::German);
        assert!(found.iter().all(|(_, value)| *value != "66120877"), "{found:?}");
    }

    #[test]
    fn a_value_has_parts_with_names() {
        let found = english("Cement", "CEM IIIA, exposure class XD2");
        assert!(has(&found, "exposure class", "XD2"), "{found:?}");
        let found = english("Crane", "60 t mobile crane, fleet no. HC-22, Hanrahan Hire Ltd");
        assert!(has(&found, "fleet no.", "HC-22"), "{found:?}");
        let bond = "Emirates Bank, PG-224417, £8,645,000.00, valid until 31 March 2026";
        let found = english("Performance bond", bond);
        for (name, value) in [
            ("Performance bond number", "PG-224417"),
            ("Performance bond amount", "£8,645,000.00"),
        ] {
            assert!(has(&found, name, value), "{found:?}");
        }
        let found = english("Decennial insurance", "Oak Mutual, policy no. DEC-660412");
        assert!(
            has(&found, "Decennial insurance policy no.", "DEC-660412"),
            "{found:?}"
        );
        assert!(!has(
            &english("Bond", "Crescent Bank, AED 8,000.00"),
            "Bond AED",
            "8,000.00"
        ));
        let found = parts(
            "压力表编号",
            "YB-2031，精度1.6级，有效期至2026年2月",
            Language::Chinese,
        );
        assert!(has(&found, "压力表编号", "YB-2031"), "{found:?}");
        let found = english("Period", "1 August 2025 to 31 August 2025");
        assert!(has(&found, "Period to", "31 August 2025"), "{found:?}");
        let found = english("Led by", "Ann Lee (safety officer). Present: 34 in all.");
        assert!(has(&found, "safety officer", "Ann Lee"), "{found:?}");
        assert!(has(&found, "Present", "34 in all"), "{found:?}");
        let found = english("Date and time of lift", "11 December 2025, 09:30 to 13:00");
        assert!(has(&found, "date of lift", "11 December 2025"), "{found:?}");
        let found = english("Inspected", "Friday 17 October 2025, 08:30 to 11:15");
        assert!(has(&found, "Inspected on", "Friday 17 October 2025"), "{found:?}");
        assert_eq!(english("Site", "Marsh Lane, Hull"), []);
    }

    #[test]
    fn a_name_in_brackets_is_short_for_the_name() {
        let english = |name| without_brackets(name, Language::English);
        assert!(english("Income tax (TDS)").contains(&"TDS ".to_owned()));
        assert_eq!(english("GSTIN (Maharashtra)"), ["GSTIN "]);
        for name in [
            "Completion (planned)",
            "Weight (kg)",
            "Sum (excluding VAT)",
            "Area (block 2)",
        ] {
            assert_eq!(english(name), [] as [String; 0], "{name}");
        }
    }
}
