//! Whether a value is of the sort that a label asks for, and what words of an amount say.

use super::paper_numbers::has_revision;
use crate::ablation::without;
use crate::lexicon::{Class, Language, Lexicon, Name, Sorts, fold, is_currency, is_ideograph};
use crate::slots::Asked;
use crate::values::{self, Sort};

/// What stands before a printed unit is no longer, characters.
const FIGURE: usize = 24;

/// The words of a value that is an amount: `£850 per day excluding VAT`.
pub(crate) fn amount_words(value: &str, language: Language) -> Vec<String> {
    let start: String = value.chars().take(12).collect();
    let figure = !without("rule: words of the value")
        && start.bytes().any(|byte| byte.is_ascii_digit())
        && value.split(' ').count() <= 12;
    if figure {
        Name::new(value, language).words
    } else {
        Vec::new()
    }
}

/// The words for a rate that an amount's name has and a label has not: `VAT 20 %`, `Retention 5 % of the
/// total`.
pub(crate) fn rate_words<'n>(label: &Name, said: &'n Name, value: &str) -> &'n [String] {
    let percent = |word: &String| word == "percent";
    let at = said
        .words
        .iter()
        .position(percent)
        .filter(|_| !label.words.iter().any(percent));
    let figure = |word: &&String| word.bytes().all(|byte| byte.is_ascii_digit());
    let sum = matches!(values::sort(value), Sort::Money | Sort::Number);
    at.filter(|_| sum)
        .and_then(|at| {
            let before = said.words.get(..at)?.iter().rev().take_while(figure).count();
            said.words
                .get(at - before..)
                .filter(|_| before > 0 && before < at)
        })
        .unwrap_or_default()
}

/// Whether one of two says with tax and the other without.
pub(crate) fn is_taxed_otherwise(label: &Name, said: &Name, value: &[String]) -> bool {
    let has = |word: &str| said.has(word) || value.iter().any(|other| other == word);
    (label.has("excl-tax") && has("incl-tax")) || (label.has("incl-tax") && has("excl-tax"))
}

/// Whether a value is what the prompt in its place asks for, `[name]` or `[no.]`, and has a figure where a unit is printed
/// behind it: `____ kg`.
pub(crate) fn suits_prompt(asked: &Asked, value: &str) -> bool {
    let figure = value.bytes().any(|byte| byte.is_ascii_digit());
    let counted = || {
        let known = |word: &str| {
            let counts = |language: &Language| Lexicon::of(*language).is(Class::Count, word);
            Language::ALL.iter().any(counts)
        };
        value.split(' ').any(|word| known(&fold(word)))
            || value.starts_with(['一', '二', '两', '三', '四', '五', '六', '七', '八', '九', '十'])
    };
    let bare = asked.prompt.as_ref().filter(|prompt| prompt.content.is_empty());
    let sorts = bare.map(|prompt| prompt.sorts).unwrap_or_default();
    let named = sorts.has(Sorts::NAME) || sorts.has(Sorts::PERSON);
    let numbered = sorts.has(Sorts::NUMBER);
    if named && !numbered && values::is_code(value) || numbered && !named && !figure && !counted() {
        return false;
    }
    // Under "Date" stands a day, whatever is measured in the row.
    let dated = asked.column.sorts == Sorts::DATE && asked.column.content.is_empty();
    let amount = || values::amount(value).is_some();
    if dated && figure && amount() && values::sort(value) != Sort::Date {
        return false;
    }
    let measured = asked.printed.as_ref().is_some_and(|unit| !is_currency(unit));
    let begins = value.starts_with(|c: char| c.is_ascii_digit());
    !measured || amount() || counted() || figure && (begins || value.chars().count() <= FIGURE)
}

/// Whether what light words say of both is the same sort of value.
pub(crate) fn sorts_agree(asked: &Asked, label: &Name, said: &Name, value: &str) -> bool {
    if label.sorts.conflict(said.sorts) {
        return false;
    }
    // "Detail no." on a drawing is the number of no paper.
    if label.sorts.has(Sorts::NUMBER) && label.has("detail") && !said.has("detail") {
        return false;
    }
    let dated = values::sort(value) == Sort::Date || values::is_ambiguous(value);
    let only = |sort: Sorts| (label.sorts.has(sort), said.sorts.has(sort));
    // `Date` alone is the date of what it stands under, and not that itself.
    let bare = said.content.is_empty() && !said.sorts.is_empty() && !said.sorts.has(Sorts::NAME);
    if bare && label.sorts.is_empty() && !asked.wants_date() {
        return false;
    }
    if (asked.wants_date() || label.sorts.has(Sorts::DATE)) && !dated {
        return false;
    }
    if only(Sorts::DATE) == (false, true) && !asked.wants_date() && !label.any(Class::Event) {
        return false;
    }
    // "Start time" asks for more than a day.
    if label.plain.contains("时间") && !said.plain.contains("时间") && said.plain.contains("日期") {
        return false;
    }
    match only(Sorts::NUMBER) {
        (true, false) if !is_numbered(said, value) => return false,
        (true, _) if !values::is_reference(value) && values::sort(value) != Sort::Telephone => return false,
        // A contract is known by its number; in English by the title of the works.
        (false, true) if label.words == ["contract"] && said.content == ["contract"] => {
            return !label.plain.contains("contract") && values::is_distinctive(value);
        }
        (false, true) if !label.any(Class::Record) || label.any(Class::Party) || label.any(Class::Role) => {
            return false;
        }
        _ => {}
    }
    match only(Sorts::PERSON) {
        (true, false) if !values::is_named(value) => return false,
        (false, true) if !label.any(Class::Role) => return false,
        _ => {}
    }
    // "AHU-3, 1 piece" is more than a name.
    let counted = value.contains([',', '，', ';'])
        && value.bytes().any(|byte| byte.is_ascii_digit())
        && label.content != ["project"];
    let plain = values::sort(value) == Sort::Text && !values::is_ambiguous(value) && !counted;
    only(Sorts::NAME) != (true, false) || plain && !value.ends_with('。') && !has_sentences(value)
}

/// Whether a value is several sentences, and names nothing.
fn has_sentences(value: &str) -> bool {
    const LONG: usize = 80;
    let chinese = value.contains(['。', '；']) && value.chars().count() > LONG / 4;
    chinese || value.chars().count() > LONG && value.contains(". ") && value.ends_with('.')
}

/// Whether a value may be the number of what a name without "number" is of.
fn is_numbered(said: &Name, value: &str) -> bool {
    let code = values::is_code(value) && (said.any(Class::Record) || values::is_distinctive(value));
    code || values::is_long_number(value) || said.any(Class::Record) && has_revision(value, Language::English)
}

/// Whether a value is a share and no sum: "5 %, without a bond".
pub(crate) fn is_share(value: &str) -> bool {
    let figure = value
        .trim_start()
        .trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ','));
    figure.len() < value.trim_start().len() && figure.trim_start().starts_with('%')
}

/// What says of people that they are at work now.
const ON_SITE: [&str; 12] = [
    "present",
    "on site",
    "sur site",
    "chantier",
    "vor ort",
    "baustelle",
    "anwesend",
    "en obra",
    "en faena",
    "en terreno",
    "现场",
    "在场",
];

/// What says of people that a firm employs them.
const EMPLOYED: [&str; 7] = [
    "salarié",
    "employee",
    "mitarbeiter",
    "beschäftigte",
    "empleado",
    "en planilla",
    "员工",
];

fn says_one_of(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.contains(word))
}

/// Whether a value is of the sort that a name asks for.
pub(crate) fn suits(label: &Name, value: &str) -> bool {
    let sort = values::sort(value);
    if Asked::wants_person(label) && !values::is_named(value) {
        return false;
    }
    // Only people have a 姓名.
    if label.plain.contains("姓名") && is_chinese_firm(value) {
        return false;
    }
    // A time of day is no day.
    if label.words == ["time"] && sort == Sort::Date {
        return false;
    }
    // A sum numbers nothing.
    if label.sorts == Sorts::NUMBER && sort == Sort::Money && value.contains(['£', '$', '€', '¥']) {
        return false;
    }
    if label.has("email") {
        return sort == Sort::Email;
    }
    // A bank is no number.
    let firm = ["bank", "insurer", "guarantor", "manufacturer", "supplier"]
        .iter()
        .any(|word| label.has(word));
    if firm && !label.sorts.has(Sorts::NUMBER) && values::is_code(value) {
        return false;
    }
    // All whom a firm employs are not those on the site.
    if label.has("workforce")
        && says_one_of(&label.plain, &ON_SITE)
        && says_one_of(&value.to_lowercase(), &EMPLOYED)
    {
        return false;
    }
    // "1207" is no address, but a part of one; Chinese ones have no blanks.
    if label.has("address") && !value.contains(' ') && !value.contains(is_ideograph) {
        return false;
    }
    if label.has("telephone") || label.has("mobile") || label.has("fax") {
        return values::is_telephone(value);
    }
    // Who came for a party is not the party.
    let side = label.all(Class::Party, Class::Party) && !label.content.is_empty();
    if side && (is_list_of_chinese(value) || is_list_of_initialled(value) || has_sentences(value)) {
        return false;
    }
    // "VAT (R)" is a sum, and not the number under which somebody pays it.
    if label.has("vat") && label.unit.as_deref().is_some_and(is_currency) && is_unbroken_number(value) {
        return false;
    }
    // How long something lasts is no share and no sum.
    let ends = ["frist", "dauer", "period", "duration", "plazo", "delai"];
    let lasts =
        label.has("period") || label.has("duration") || ends.iter().any(|end| label.plain.ends_with(end));
    if lasts && label.unit.is_none() && (is_share(value) || sort == Sort::Money) {
        return false;
    }
    // When something is to be done is no area and no length.
    if label.any(Class::Event)
        && label.has("planned")
        && label.unit.is_none()
        && !label.has("quantity")
        && is_measure(value)
    {
        return false;
    }
    // A period begins and ends with a day.
    let ends = ["from", "to", "start", "end"].iter().any(|word| label.has(word));
    if label.has("period") && ends && sort != Sort::Date && !values::is_ambiguous(value) {
        return false;
    }
    let priced = ["amount", "sum", "price", "cost"]
        .iter()
        .any(|word| label.has(word));
    // A paragraph in which a sum stands is more than the sum.
    if priced && has_sentences(value) {
        return false;
    }
    // "OS d'interruption du": what follows is a day.
    let on_day = [" du", " vom"].iter().any(|lead| label.plain.ends_with(lead));
    let bare = || values::amount(value).is_some_and(|amount| amount.unit.is_empty());
    if on_day && sort != Sort::Date && bare() {
        return false;
    }
    if priced && (is_share(value) || matches!(sort, Sort::Date | Sort::Email) || is_measure(value)) {
        return false;
    }
    let party = side && !label.sorts.has(Sorts::NUMBER) && !label.sorts.has(Sorts::DATE);
    let figure = matches!(sort, Sort::Date | Sort::Money | Sort::Number);
    !(party && sort != Sort::Text || label.content == ["organization"] && figure)
}

/// Whether a value is called as firms and offices are in Chinese.
fn is_chinese_firm(value: &str) -> bool {
    value.ends_with([
        '司', '局', '院', '部', '所', '厂', '处', '委', '团', '会', '府', '室', '站', '校',
    ])
}

/// Whether a value is names of people in Chinese, of two to four signs each: `沈立群、丁晓岚`.
fn is_list_of_chinese(value: &str) -> bool {
    let person = |name: &str| {
        let count = name.trim().chars().count();
        (2..=4).contains(&count) && name.trim().chars().all(is_ideograph)
    };
    !is_chinese_firm(value) && value.split(['、', '，', ',', ' ']).all(person)
}

/// Whether a value is a number by which somebody is registered, which no sum looks like: letters and figures, or ten
/// figures and more in one.
fn is_unbroken_number(value: &str) -> bool {
    let value = value.trim();
    let figures = value.bytes().filter(u8::is_ascii_digit).count();
    values::is_long_number(value)
        && (value.starts_with(|c: char| c.is_ascii_uppercase()) || figures >= 10 && figures == value.len())
}

/// Whether a value is names of several people by their initials: `P Lourens, A. B. Bosman`.
fn is_list_of_initialled(value: &str) -> bool {
    let initial = |word: &str| {
        let letters: Vec<char> = word.chars().filter(|c| !matches!(c, '.' | '-')).collect();
        (1..=2).contains(&letters.len()) && letters.iter().all(|c| c.is_uppercase())
    };
    let person = |name: &str| {
        let words: Vec<&str> = name.split_whitespace().collect();
        let first = words.first().is_some_and(|word| initial(word));
        let last = words.last().is_some_and(|word| word.chars().count() > 2);
        (2..=4).contains(&words.len()) && first && last
    };
    value.contains([',', ';']) && value.split([',', ';']).all(person)
}

/// Whether a value is an amount of something else than money: `5'480 kg`.
fn is_measure(value: &str) -> bool {
    let units = [
        "kg", "t", "m", "m2", "m3", "m²", "m³", "km", "mm", "l", "kw", "kwh", "st", "stk", "pcs", "h",
    ];
    values::amount(value).is_some_and(|amount| !amount.money && units.contains(&amount.unit.as_str()))
}

/// Whether a word says only what a value shows to be: "Start time" of 09:00 under "Start", "Length of the defects
/// period" of 2 years under "Defects period".
pub(crate) fn is_measure_of_time(word: &str, value: &str) -> bool {
    match word {
        "time" => values::is_clock(value),
        "duration" => values::amount(value)
            .is_some_and(|amount| matches!(amount.unit.as_str(), "d" | "day" | "week" | "month" | "year")),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{is_measure_of_time, sorts_agree, suits};
    use crate::answers::tests::{label, values, vault};
    use crate::lexicon::{Language, Name};
    use crate::slots::Asked;

    #[test]
    fn sentences_are_no_name() {
        let said =
            "Level 1: partitions in zone B, nine men of Orme Ltd. Theatre 3: the ductwork stopped at eleven.";
        let contractor = Name::new("Trade contractor", Language::English);
        assert!(!suits(&contractor, said));
        assert!(suits(&contractor, "Orme Ltd., Quay Street 5, 2000 Portmoor"));
        let zh = Language::Chinese;
        let (asks, said) = (Name::new("材料名称", zh), Name::new("材料", zh));
        let asked = Asked::new(&label("材料名称"), zh);
        assert!(!sorts_agree(&asked, &asks, &said, "无异常。"));
        assert!(sorts_agree(&asked, &asks, &said, "改性沥青防水卷材"));
    }

    #[test]
    fn a_value_shows_itself_to_be_a_time_or_how_long_something_takes() {
        assert!(is_measure_of_time("time", "09:00"));
        assert!(!is_measure_of_time("time", "2 May 2025"));
        assert!(is_measure_of_time("duration", "24 months"));
        assert!(is_measure_of_time("duration", "2 years"));
        assert!(!is_measure_of_time("duration", "24 m"));
    }

    #[test]
    fn the_start_time_of_a_permit_is_its_start_where_that_is_a_time() {
        let asked = |start: &str| {
            let register = format!(
                "# Permits
                | Permit No. | Work | Start |
                | P-07 | Lifting | {start} |
                | P-08 | Welding | 10:00 |"
            );
            let vault = vault(&[("permits.csv", &register)]);
            values(&vault, "Permit to work P-07", &[label("Start time")])
        };
        assert_eq!(asked("09:00"), ["09:00"]);
        assert_eq!(asked("2 May 2025"), [""]);
    }

    #[test]
    fn who_came_for_a_firm_and_its_tax_number_are_neither_the_firm_nor_the_tax() {
        let named = |text: &str| Name::new(text, Language::English);
        assert!(!suits(&named("Contractor"), "P Lourens, A. B. Bosman"));
        assert!(suits(&named("Contractor"), "AB Pumps, Ltd"));
        assert!(suits(&named("Contractor"), "P Lourens Civils"));
        assert!(!suits(&named("VAT (EUR)"), "4870254416"));
        assert!(!suits(&named("VAT (EUR)"), "DE123456789"));
        assert!(suits(&named("VAT (EUR)"), "1372616.10"));
        assert!(suits(&named("Amount (EUR)"), "4870254416"));
        assert!(suits(&named("VAT no."), "4870254416"));
    }

    #[test]
    fn the_number_of_a_detail_is_not_that_of_the_form() {
        let register = "# RFI log
            | No. | Subject | Detail no. |
            | RFI-087 | Busway supports | 5/E-501 |
            | RFI-088 | Pump base | 2/S-201 |";
        let asked = |register: &str| {
            let vault = vault(&[("log.csv", register)]);
            values(&vault, "Request for information RFI-087", &[label("Detail no.")])
        };
        assert_eq!(asked(register), ["5/E-501"]);
        assert_eq!(asked(&register.replace("Detail no.", "Remarks")), [""]);
    }

    #[test]
    fn a_sum_is_no_number_of_a_paper() {
        let register = "# Valuations
            | No. | Valuation date | This valuation £ |
            | 11 | 28/02/2025 | 1,874,930.00 |
            | 12 | 28/03/2025 | 2,146,310.00 |";
        let vault = vault(&[("valuations.csv", register)]);
        let found = values(
            &vault,
            "Payment notice for valuation 12",
            &[label("Valuation no.")],
        );
        assert!(!found[0].contains("2,146,310"), "{found:?}");
    }

    #[test]
    fn when_something_begins_is_not_when_the_works_began() {
        let contract = "# Contract data
            Start date: 3 March 2025";
        let asked = |title: &str| {
            let vault = vault(&[("contract-data.docx", contract)]);
            values(&vault, title, &[label("Start date")]).remove(0)
        };
        assert_eq!(asked("Monthly report"), "3 March 2025");
        assert_eq!(asked("Contract sheet"), "3 March 2025");
        assert_eq!(asked("Non-conformance report NC-09"), "");
        assert_eq!(asked("Daily report 85"), "");
        let end = |text: &str| {
            let contract = "# Vertragsdatenblatt\nFertigstellung: 29.05.2026";
            let vault = vault(&[("Vertragsdatenblatt.docx", contract)]);
            values(&vault, "Niederschrift über die Abnahme", &[label(text)]).remove(0)
        };
        assert_eq!(end("Ende"), "");
        assert_ne!(end("Fertigstellung"), "");
    }

    #[test]
    fn a_value_is_of_the_sort_that_its_label_asks_for() {
        let asked = |paper: &str, text: &str| {
            let vault = vault(&[("paper.md", paper)]);
            values(&vault, "Record", &[label(text)]).remove(0)
        };
        // How long something lasts is no share.
        let contract = "# Contract\nDefects liability period: ";
        assert_eq!(
            asked(&format!("{contract}12 months"), "Defects liability period"),
            "12 months"
        );
        assert_eq!(asked(&format!("{contract}3 %"), "Defects liability period"), "");
        // A label that says a number asks for something else.
        let cubes = "# Cube tests\n| Cube | Ref | Strength |\n| UF-3B | UF-3B | 27.6 N/mm2 |";
        assert_ne!(asked(cubes, "Cube UF-3B"), "UF-3B");
        // What stands behind "du" is a day.
        let order = "# Compte rendu\n\nL'ordre de service du 3 est noté.\n\nOrdre de service du: 3";
        assert_eq!(asked(order, "Ordre de service du"), "");
    }
}
