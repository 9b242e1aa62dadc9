//! Who has a part, as the sentences of contracts and letters have it: `The Engineer is Quay Design Ltd, 3 Dock Road`,
//! `zwischen der Hafen gGmbH, Kai 3 (Auftraggeber)`, `la Obras Marlow, S.A., en adelante la Contratista`.

use super::clauses::clauses;
use super::sentences::sentences;
use crate::lexicon::{Class, Language, Lexicon, Name, fold, is_ideograph};
use crate::values::firm_words::is_form;

/// Words of what somebody is.
const PART: usize = 6;
/// Words of a name.
const LONGEST: usize = 9;
/// Bytes of a sentence that is read; contracts open with long ones.
const SENTENCE: usize = 2000;

/// Joins two parts of a name.
fn joins(word: &str) -> bool {
    let joining = [
        "de", "del", "la", "las", "los", "y", "et", "und", "and", "&", "du", "des", "der", "van", "von",
        "für", "for", "of", "e", "da", "do", "pour", "d'", "zu", "+",
    ];
    joining.contains(&word)
}

/// How somebody is addressed, and what leads to the name of a firm.
fn leads(word: &str) -> bool {
    let leading = [
        "the",
        "der",
        "die",
        "das",
        "dem",
        "den",
        "le",
        "la",
        "les",
        "el",
        "los",
        "las",
        "l'",
        "Herr",
        "Herrn",
        "Frau",
        "Mr",
        "Mr.",
        "Mrs",
        "Mrs.",
        "Ms",
        "Ms.",
        "Mme",
        "M.",
        "Sr.",
        "Sra.",
        "Lic.",
        "Messrs",
        "M/s",
        "Firma",
        "Monsieur",
        "Madame",
        "empresa",
        "société",
        "firm",
        "company",
        "don",
        "doña",
    ];
    leading.contains(&word)
}

/// The length of the name of a firm with its legal form that a text begins with, bytes.
pub(super) fn begins_with_firm(text: &str) -> Option<usize> {
    let mut end = 0;
    for (at, word) in text.split(' ').enumerate().take(LONGEST) {
        let bare = word.trim_end_matches([',', ';', ':', ')']);
        let form = is_form(bare) || is_form(bare.trim_end_matches('.'));
        if at > 0 && form {
            let next = text
                .get(end + word.len() + 1..)
                .and_then(|rest| rest.split(' ').next())
                .unwrap_or_default();
            let more = is_form(next.trim_end_matches([',', '.', ')'])) || next == "de";
            if !more {
                let dotted = bare
                    .strip_suffix('.')
                    .filter(|plain| !is_form(bare) && is_form(plain));
                return Some(end + dotted.unwrap_or(bare).len());
            }
        }
        let capital = bare.starts_with(char::is_uppercase) || form || joins(bare);
        let ends = bare.len() < word.len()
            && !text.get(end + word.len() + 1..).is_some_and(|rest| {
                is_form(
                    rest.split(' ')
                        .next()
                        .unwrap_or_default()
                        .trim_end_matches([',', ';', ')']),
                )
            });
        if !capital || ends {
            return None;
        }
        end += word.len() + 1;
    }
    None
}

/// The name that a text begins with.
fn name_at_start(text: &str) -> Option<String> {
    let text = text.trim_start();
    let words: Vec<&str> = text.split_whitespace().take(2 * LONGEST).collect();
    let first = words.iter().position(|word| !leads(word))?;
    let mut name: Vec<&str> = Vec::new();
    let mut told = 0;
    for (at, word) in words.iter().enumerate().skip(first).take(LONGEST) {
        let bare = word.trim_end_matches([',', ';', ':']);
        let closed = name.last().is_some_and(|before| before.ends_with(','));
        let form = is_form(bare);
        let next = words.get(at + 1).copied().unwrap_or_default();
        let behind = next.trim_end_matches([',', ';', ':']);
        // "Brenneke Beton (Schweiz) AG"
        let place = bare.starts_with('(') && bare.ends_with(')') && is_form(behind);
        let capital = bare.starts_with(char::is_uppercase) || form || place;
        // "Shire Council ABN 47 118 …" goes on about its number.
        let acronym = !form && bare.len() > 1 && bare.chars().all(char::is_uppercase);
        let numbered = acronym && next.starts_with(|c: char| c.is_ascii_digit());
        if numbered || (closed && !form) || !(capital || joins(bare) && told > 0 && !closed) {
            break;
        }
        if closed && let Some(before) = name.last_mut() {
            *before = before.trim_end_matches(',');
            name.push(",");
        }
        let ends = bare.len() < word.len();
        name.push(if ends && word.ends_with(',') { word } else { bare });
        if capital {
            told = name.len();
        }
        if ends && !word.ends_with(',') {
            break;
        }
    }
    name.truncate(told);
    let mut name = name.join(" ").replace(" ,", ",").trim_end_matches(',').to_owned();
    // "Ann Lee of Quay Design Ltd" is Ann Lee.
    if let Some((one, _)) = name.split_once(" of ").filter(|(one, _)| one.contains(' ')) {
        name = one.to_owned();
    }
    // The point of the last form ends the sentence too.
    if [" Inc", " S.A", " C.V", " S.L", " S.A.S", " S.R.L", " S.C"]
        .iter()
        .any(|form| name.ends_with(form))
    {
        name.push('.');
    }
    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
    let plain = letters > 2 && !name.bytes().any(|byte| byte.is_ascii_digit());
    (plain && (name.contains(' ') || letters > 3)).then_some(name)
}

/// What a phrase says that somebody is, without its article and what leads to it: `que su jefe de supervisión`.
fn part_of(phrase: &str, language: Language) -> Option<&str> {
    let start = [
        " que ", " dass ", " that ", " su ", " and ", " und ", " et ", " y ",
    ]
    .iter()
    .filter_map(|word| phrase.rfind(word).map(|at| at + word.len()))
    .max()
    .unwrap_or(0);
    let mut part = phrase.get(start..)?.trim();
    let leading = [
        "su ", "que ", "and ", "und ", "et ", "y ", "the ", "der ", "die ", "das ", "le ", "la ", "el ",
        "l'", "l’", "The ", "Der ", "Die ", "Das ", "Le ", "La ", "El ", "L'", "L’", "Ihr ", "Our ", "our ",
        "Unser ", "unser ",
    ];
    while let Some(rest) = leading.iter().find_map(|lead| part.strip_prefix(lead)) {
        part = rest.trim_start();
    }
    let name = Name::new(part, language);
    let english = Lexicon::of(Language::English);
    let is_part = |word: &String| english.is(Class::Party, word) || english.is(Class::Role, word);
    let plain = name.sorts.is_empty() && !part.contains(['"', '(', ':']);
    (plain && part.split(' ').count() <= PART && name.content.iter().any(is_part)).then_some(part)
}

/// Who is what by the sentences of a text.
pub(crate) fn parties(text: &str, language: Language) -> Vec<(String, String)> {
    if text.chars().any(is_ideograph) {
        return chinese(text, language);
    }
    let lexicon = Lexicon::of(language);
    let mut found = Vec::new();
    for sentence in sentences(text).filter(|one| one.len() <= SENTENCE) {
        for clause in commas(sentence) {
            found.extend(is_somebody(clause, lexicon, language));
        }
        defined(sentence, language, &mut found);
    }
    found
}

/// The places of a sentence where a statement may begin: its start and behind each comma.
fn commas(sentence: &str) -> impl Iterator<Item = &str> {
    let starts = std::iter::once(0).chain(sentence.match_indices(", ").map(|(at, mark)| at + mark.len()));
    starts.filter_map(|at| sentence.get(at..))
}

/// `The Engineer is Quay Design Ltd`.
fn is_somebody(text: &str, lexicon: &Lexicon, language: Language) -> Option<(String, String)> {
    let verbs = [
        " is ",
        " ist ",
        " est ",
        " es ",
        " revient à ",
        " está a cargo de ",
        " está a cargo del ",
        " obliegt ",
    ];
    let (at, verb) = verbs
        .iter()
        .filter_map(|verb| Some((text.find(verb)?, verb)))
        .min()?;
    let before = text.get(..at)?;
    let behind = text.get(at + verb.len()..)?;
    let denied = behind
        .split(' ')
        .next()
        .is_some_and(|word| lexicon.is(Class::Negation, &fold(word)));
    let part = part_of(before, language).filter(|_| !before.contains(", ") && !denied)?;
    Some((part.to_owned(), name_at_start(behind)?))
}

/// `Hafen gGmbH, Kai 3 (Auftraggeber)`, `Obras Marlow, S.A., en adelante la Contratista`.
fn defined(sentence: &str, language: Language, found: &mut Vec<(String, String)>) {
    let marks = [
        "(",
        ", en adelante ",
        ", hereinafter ",
        ", hereafter ",
        ", nachfolgend ",
        ", im Folgenden ",
        ", ci-après ",
    ];
    // Who came for a party is not the party: "Present were B. Ray (contractor)".
    let small = sentence.to_lowercase();
    let opens = ["between ", "entre ", "zwischen ", "celebran "]
        .iter()
        .any(|word| small.contains(word));
    let mut before_last = 0;
    let mut places: Vec<(usize, &str)> = marks
        .iter()
        .flat_map(|mark| sentence.match_indices(mark))
        .collect();
    places.sort_unstable();
    for (at, mark) in places {
        let Some(behind) = sentence.get(at + mark.len()..) else {
            continue;
        };
        let inside = behind.split([')', ',', ';']).next().unwrap_or_default();
        let inside = inside.trim_matches(|c: char| matches!(c, '"' | '“' | '”' | '„' | '«' | '»' | ' '));
        let called = [
            "hereinafter ",
            "hereafter ",
            "nachfolgend ",
            "im Folgenden ",
            "ci-après ",
            "en adelante ",
            "dénommé ",
            "referred to as ",
        ];
        let inside = called
            .iter()
            .find_map(|lead| inside.strip_prefix(lead))
            .unwrap_or(inside);
        let quoted = inside
            .trim_matches(['"', '“', '”', '„', '«', '»', ' '])
            .trim_end_matches(" genannt");
        let before = sentence.get(before_last..at).unwrap_or_default();
        let Some(part) = part_of(quoted, language) else {
            continue;
        };
        let only = Name::new(part, language);
        if !only.all(Class::Party, Class::Party) || only.content.is_empty() {
            continue;
        }
        let is_firm = |name: &String| name.split(' ').any(is_form);
        if let Some(name) = opened(before).filter(|name| opens || is_firm(name)) {
            found.push((part.to_owned(), name));
        }
        before_last = at + mark.len();
    }
}

/// The name that the last side of a sentence begins with: `entre una parte Energía Sur, S.A.`
fn opened(before: &str) -> Option<String> {
    let joined = [
        "between ",
        "and ",
        "entre ",
        "et ",
        "y ",
        "zwischen ",
        "und ",
        "with ",
        "parte ",
        "otra ",
        "groupement solidaire ",
        "celebran ",
    ];
    let starts = |word: &str| {
        let whole = before.starts_with(word).then_some(word.len());
        whole
            .into_iter()
            .chain(
                before
                    .match_indices(&format!(" {word}"))
                    .map(|(at, mark)| at + mark.len()),
            )
            .collect::<Vec<_>>()
    };
    let mut all: Vec<usize> = joined.iter().flat_map(|word| starts(word)).collect();
    all.sort_unstable();
    // "y de otra Obras y Caminos del Nalón, S.L." is one name.
    let inside: Vec<usize> = all
        .windows(2)
        .filter_map(|pair| {
            let [one, next] = pair else { return None };
            let between = before.get(*one..*next)?.trim_end();
            let (word, join) = between.split_once(' ')?;
            let capital = word.starts_with(char::is_uppercase) && word.chars().all(char::is_alphabetic);
            (capital && matches!(join, "y" | "et" | "and" | "und")).then_some(*next)
        })
        .collect();
    all.retain(|at| !inside.contains(at));
    // "Marsh and Kestrel Ltd" has no name behind its last word that joins.
    all.into_iter()
        .rev()
        .find_map(|at| name_at_start(before.get(at..)?))
}

/// `分包单位是云岚固基防水工程有限公司，见证人为监理单位的秦望舒`.
fn chinese(text: &str, language: Language) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let english = Lexicon::of(Language::English);
    for clause in clauses(text) {
        let said = ['是', '为']
            .iter()
            .filter_map(|verb| clause.split_once(*verb))
            .min_by_key(|(before, _)| before.len());
        let Some((part, name)) = said else { continue };
        let asked = Name::new(part, language);
        let known = asked
            .content
            .iter()
            .any(|word| english.is(Class::Party, word) || english.is(Class::Role, word));
        let name = name.rsplit('的').next().unwrap_or(name).trim();
        let count = name.chars().count();
        let firm = count >= 5
            && ["公司", "院", "局", "集团", "中心", "大学"]
                .iter()
                .any(|end| name.ends_with(end));
        let person = (2..=4).contains(&count) && part.ends_with(['人', '员', '师', '长', '理']);
        let plain = name.chars().all(|c| is_ideograph(c) || matches!(c, '（' | '）'));
        if known && plain && (firm || person) && (2..=10).contains(&part.chars().count()) {
            found.push((part.to_owned(), name.to_owned()));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn says(text: &str, part: &str, name: &str, language: Language) {
        let found = parties(text, language);
        assert!(
            found.contains(&(part.to_owned(), name.to_owned())),
            "{text}: {found:?}"
        );
    }

    #[test]
    fn parties_are_told_by_sentences() {
        use Language::{Chinese, English, French, German, Spanish};
        says(
            "The Engineer is Quay Design Consultants (QDC).",
            "Engineer",
            "Quay Design Consultants",
            English,
        );
        says(
            "The Engineer is Ann Lee of Quay Design Ltd.",
            "Engineer",
            "Ann Lee",
            English,
        );
        says(
            "Auftraggeber ist die Hafen Infrastruktur AG, Kai 3, 80335 München.",
            "Auftraggeber",
            "Hafen Infrastruktur AG",
            German,
        );
        says(
            "Bauleiter ist Udo Kern, Auftragnehmer ist die Ufer Bau GmbH.",
            "Auftragnehmer",
            "Ufer Bau GmbH",
            German,
        );
        says(
            "zwischen der Klinik Ufer gGmbH, Kai 12, 13125 Berlin (Auftraggeber), und der Luft GmbH, Hof 7 (Auftragnehmer)",
            "Auftraggeber",
            "Klinik Ufer gGmbH",
            German,
        );
        says(
            "que celebran por una parte Energía Sur, S.A.P.I. de C.V. (\"la Contratante\"), y por la otra Marlow Obras, S.A. (\"la Contratista\")",
            "Contratista",
            "Marlow Obras, S.A.",
            Spanish,
        );
        says(
            "Contrato número E-07 que celebran por una parte Energía Sur, S.A.P.I. de C.V. (\"la Contratante\"), representada por la Lic. Paola Arvizu, y por la otra Marlow Obras, S.A. (\"la Contratista\").",
            "Contratante",
            "Energía Sur, S.A.P.I. de C.V.",
            Spanish,
        );
        says(
            "et Ufer Québec inc. (l'entrepreneur)",
            "entrepreneur",
            "Ufer Québec inc.",
            French,
        );
        says(
            "分包单位是云岚防水工程有限公司，见证人为监理单位的秦望舒。",
            "分包单位",
            "云岚防水工程有限公司",
            Chinese,
        );
    }

    #[test]
    fn a_name_ends_where_its_address_and_numbers_begin() {
        let name = |text: &str| name_at_start(text);
        assert_eq!(
            name("der Brenneke Beton (Schweiz) AG, Via 8").as_deref(),
            Some("Brenneke Beton (Schweiz) AG")
        );
        assert_eq!(
            name("Shire Council ABN 47 118 220").as_deref(),
            Some("Shire Council")
        );
        assert_eq!(
            name("Marlow Builders, Inc").as_deref(),
            Some("Marlow Builders, Inc.")
        );
        assert_eq!(name("Bank of Scotland").as_deref(), Some("Bank of Scotland"));
        assert_eq!(name("due on Monday"), None);
    }

    #[test]
    fn what_is_no_name_is_nobody() {
        let none = |text, language| assert_eq!(parties(text, language), [], "{text}");
        none("The Engineer is not satisfied.", Language::English);
        none("The Client is away until Monday.", Language::English);
        none("Auftraggeber ist zu informieren.", Language::German);
    }
}
