//! What parts of sentences say by name: `slump 95 mm`, `64 drawings`, `pour card PC-214`, `Progress: actual
//! 44.8 %`. A part has one value, at its start or end, and the words beside it name it.

use std::ops::Range;

use super::count_lists::{counts, is_count};
use super::sentences::{numberless, sentences};
use crate::lexicon::{Class, Lexicon, fold, is_ideograph, tokens};
use crate::values::parting_marks::{is_in_day, letters_of, parts_ideographs};
use crate::values::spans::{TextSpan, located};
use crate::values::{self, Order};

/// Longer sentences say too much, bytes.
const LONGEST: usize = 600;
/// Words of a name beside a value.
const NAME: usize = 6;
/// Words of what stands before a colon.
const LEAD: usize = 5;
/// Words of a paper's name before its number.
const PAPER: usize = 3;

/// How dates of a document are read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reckoning {
    pub order: Order,
    /// The year of days without one.
    pub year: Option<i16>,
}

/// A sentence in what stands before its colon and what behind.
fn led(sentence: &str) -> (&str, &str) {
    let mark = sentence
        .match_indices([':', '：'])
        .find(|(at, mark)| *mark == "：" || sentence.get(at + 1..).is_some_and(|rest| rest.starts_with(' ')));
    let split = mark.and_then(|(at, mark)| {
        let lead = sentence.get(..at)?.trim();
        let rest = sentence.get(at + mark.len()..)?.trim();
        let words = lead.split_whitespace().count();
        ((1..=LEAD).contains(&words) && !lead.contains([',', '(', '，', '；', '（'])).then_some((lead, rest))
    });
    let (lead, rest) = split.unwrap_or(("", sentence));
    (numberless(lead), rest)
}

/// The parts of a text between its marks; a mark inside a figure or name parts nothing.
pub(crate) fn clauses(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, mark) in text.match_indices([',', ';', '(', ')', '，', '；', '、', '（', '）', '。', '\u{3000}'])
    {
        let end = at + mark.len();
        let parted = text.get(end..).is_some_and(|rest| rest.starts_with(' ')) || parts_ideographs(text, at);
        let inside = matches!(mark, "," | ";") && !parted || mark == "," && is_in_day(text, at);
        if !inside {
            parts.extend(text.get(start..at));
            start = end;
        }
    }
    parts.extend(text.get(start..));
    parts
        .into_iter()
        .flat_map(|part| part.split(" – "))
        .flat_map(|part| part.split(" - "))
        .map(|part| part.trim().trim_end_matches('.'))
        .filter(|part| !part.is_empty())
        .collect()
}

/// What the parts of a text's sentences say: names and values.
pub(crate) fn told(text: &str, lexicon: &Lexicon, reckoning: Reckoning) -> Vec<(String, String)> {
    let mut found = Vec::new();
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return found;
    }
    for sentence in sentences(text).filter(|one| one.len() <= LONGEST && !one.ends_with('?')) {
        let (lead, rest) = led(sentence);
        let chinese = sentence.chars().any(is_ideograph);
        let all = clauses(rest);
        found.extend(all.windows(2).filter_map(|pair| beside(pair, lexicon, reckoning)));
        if !chinese {
            found.extend(counts(&all));
        }
        for clause in all {
            if chinese {
                found.extend(unparted(clause, lead, reckoning));
                continue;
            }
            let words: Vec<&str> = clause.split_whitespace().collect();
            if doubts(&words, lexicon) {
                continue;
            }
            let spans = located(&words, reckoning.order, reckoning.year);
            named(&words, &spans, (lead, lexicon), &mut found);
            numbered(&words, &spans, (lead, lexicon), &mut found);
        }
    }
    found
}

/// A thing with its article, and its day behind a comma: `from the date of the Notice to Proceed, 5 May 2025`.
fn beside(pair: &[&str], lexicon: &Lexicon, reckoning: Reckoning) -> Option<(String, String)> {
    let [before, behind] = pair else {
        return None;
    };
    values::date(behind, reckoning.order)?;
    let words: Vec<&str> = before.split_whitespace().collect();
    let articles = ["the", "der", "die", "das", "dem", "le", "la", "el", "del", "du"];
    let at = words.iter().rposition(|word| articles.contains(word))?;
    let name = words.get(at + 1..)?;
    let capital = |word: &&&str| word.starts_with(char::is_uppercase);
    let strange = name.iter().filter(capital).any(|word| {
        let plain = fold(word);
        [
            Class::Party,
            Class::Role,
            Class::Weekday,
            Class::Verb,
            Class::Future,
        ]
        .iter()
        .any(|class| lexicon.is(*class, &plain))
    });
    let defined = capital(&name.first()?) && capital(&name.last()?);
    let told = (2..=NAME).contains(&name.len()) && defined && !strange && !doubts(&words, lexicon);
    told.then(|| (name.join(" "), (*behind).to_owned()))
}

/// Whether words deny or only suppose.
fn doubts(words: &[&str], lexicon: &Lexicon) -> bool {
    words.iter().filter(|word| !is_number_mark(word)).any(|word| {
        let plain = tokens(word, lexicon).join(" ");
        [Class::Negation, Class::Hedge, Class::Standing, Class::Draft]
            .iter()
            .any(|class| lexicon.is(*class, &plain))
    })
}

/// The words beside the only value of a part name it.
fn named(
    words: &[&str],
    spans: &[(Range<usize>, TextSpan)],
    (lead, lexicon): (&str, &Lexicon),
    found: &mut Vec<(String, String)>,
) {
    let (range, value) = match spans {
        [(range, span)] => (range.clone(), span.text.clone()),
        [] => match words {
            // "388 of 455 reviewed": so many are.
            [first, of, all, _, ..] if is_count(first) && is_of(of) && is_count(all) => {
                (0..3, (*first).to_owned())
            }
            [first, _, ..] if is_count(first) => (0..1, (*first).to_owned()),
            [.., last] if !lead.is_empty() && is_count(last) => {
                (words.len() - 1..words.len(), (*last).to_owned())
            }
            _ => return,
        },
        _ => return,
    };
    let rest: Vec<&str> = match (range.start, range.end) {
        (0, end) => words.get(end..).unwrap_or_default().to_vec(),
        (start, end) if end == words.len() => words.get(..start).unwrap_or_default().to_vec(),
        _ => return,
    };
    let figure = rest
        .iter()
        .any(|word| word.bytes().any(|byte| byte.is_ascii_digit()));
    if rest.is_empty() || rest.len() > NAME || figure || only_joins(&rest, lexicon) {
        return;
    }
    let name = rest.join(" ");
    if !lead.is_empty() {
        found.push((format!("{lead} {name}"), value.clone()));
    }
    found.push((name, value));
}

/// Whether a word stands between some and all of them.
fn is_of(word: &str) -> bool {
    matches!(word, "of" | "von" | "sur" | "de")
}

/// Whether words only lead to a value: `bis 31.08.2026` is named by nothing.
fn only_joins(words: &[&str], lexicon: &Lexicon) -> bool {
    words.iter().all(|word| {
        let plain = fold(word);
        [Class::Stop, Class::Joins, Class::LeadsIn]
            .iter()
            .any(|class| lexicon.is(*class, &plain))
    })
}

/// Whether a word joins the name of a paper: `police d'assurance`, `date of issue`.
fn joins_name(word: &str) -> bool {
    matches!(word, "of" | "de" | "du" | "des" | "del" | "der")
}

/// What papers and parts are called before their number: `shop drawing A-742-05`.
fn numbered(
    words: &[&str],
    spans: &[(Range<usize>, TextSpan)],
    (lead, lexicon): (&str, &Lexicon),
    found: &mut Vec<(String, String)>,
) {
    let ends = |word: &str| {
        let plain = fold(word);
        [
            Class::Stop,
            Class::Joins,
            Class::LeadsIn,
            Class::Verb,
            Class::Future,
            Class::Other,
        ]
        .iter()
        .any(|class| lexicon.is(*class, &plain))
    };
    let codes = codes(words, spans);
    for (at, code) in &codes {
        let mut start = *at;
        let mut content = 0;
        while let Some(word) = start.checked_sub(1).and_then(|at| words.get(at)) {
            let joined = joins_name(word) && content > 0;
            let plain = !word.ends_with([':', '.']) || word.len() <= 4;
            if !(joined || plain && !ends(word) || start == *at && is_number_mark(word)) || content == PAPER {
                break;
            }
            content += usize::from(!joined);
            start -= 1;
        }
        while words.get(start).is_some_and(|word| joins_name(word)) {
            start += 1;
        }
        let name = words.get(start..*at).unwrap_or_default();
        let figure = name
            .iter()
            .any(|word| word.bytes().any(|byte| byte.is_ascii_digit()));
        // "PAS-01 to PAS-06" are several.
        let several = words.get(at + 1).is_some_and(|word| {
            matches!(
                *word,
                "to" | "bis" | "à" | "a" | "al" | "au" | "–" | "-" | "until"
            )
        }) && codes.iter().any(|(other, _)| *other == at + 2);
        if name.is_empty() || figure || several || is_registered(name) {
            continue;
        }
        // "Clean Water Fund loan no. CWF-55" is the number of a loan.
        if let [.., paper, number] = name
            && name.len() > 2
            && matches!(*number, "no." | "No." | "nr." | "Nr.")
        {
            found.push((format!("{paper} {number}"), code.clone()));
        }
        found.extend(sum_of(words, (*at, name), spans));
        if !lead.is_empty() && name.last().is_some_and(|word| is_number_mark(word)) {
            found.push((format!("{lead} {}", name.join(" ")), code.clone()));
        }
        let name = name.join(" ");
        let letters = letters_of(&name, code).and_then(|at| name.split_at_checked(at));
        found.push(match letters {
            Some((name, letters)) => (name.trim_end().to_owned(), format!("{letters} {code}")),
            None => (name, code.clone()),
        });
    }
}

/// Whether a word with its point or sign says that a number is next; `no` alone may deny.
fn is_number_mark(word: &str) -> bool {
    matches!(
        word,
        "no." | "No." | "nr." | "Nr." | "n°" | "N°" | "nº" | "Nº" | "n.º" | "N.º" | "núm."
    )
}

/// Whether a name is what a firm is registered by: a sentence says it of whoever it is about.
fn is_registered(name: &[&str]) -> bool {
    let number = name.last().is_some_and(|word| is_number_mark(word));
    let by = ["licence", "license", "registration"];
    number && name.iter().any(|word| by.contains(&fold(word).as_str()))
}

/// The numbers of papers and parts among words, and where they stand: codes, short ones such as `C-7`, and
/// whatever figures stand behind "no.".
fn codes(words: &[&str], spans: &[(Range<usize>, TextSpan)]) -> Vec<(usize, String)> {
    let told = spans.iter().filter(|(_, span)| span.is_code());
    let mut found: Vec<(usize, String)> = told
        .map(|(range, span)| (range.start, span.text.clone()))
        .collect();
    for (at, pair) in words.windows(2).enumerate() {
        let [before, word] = pair else { continue };
        let at = at + 1;
        let figures = word.bytes().filter(u8::is_ascii_digit).count();
        let marked = word
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        let short = word.len() <= 5
            && marked
            && word.contains('-')
            && word.starts_with(|c: char| c.is_ascii_uppercase())
            && word.ends_with(|c: char| c.is_ascii_digit());
        let behind = is_number_mark(before) && marked && figures >= 4;
        let known = found.iter().any(|(other, _)| *other == at);
        let plain = before.chars().all(char::is_alphabetic);
        if !known && (behind || plain && short) {
            found.push((at, (*word).to_owned()));
        }
    }
    found
}

/// The sum of a paper with its number: `bond no. 88-204 of the Marsh Bank for £9,000`.
fn sum_of(
    words: &[&str],
    (at, name): (usize, &[&str]),
    spans: &[(Range<usize>, TextSpan)],
) -> Option<(String, String)> {
    let mut sums = spans.iter().filter(|(_, span)| span.is_sum());
    let (range, sum) = sums.next().filter(|_| sums.next().is_none())?;
    let leads = ["for", "of", "over", "über", "pour", "por", "de", "soit"];
    let led = range.start > at && leads.contains(words.get(range.start.checked_sub(1)?)?);
    let paper: Vec<&str> = name
        .iter()
        .copied()
        .filter(|word| !is_number_mark(word))
        .collect();
    let numbered = paper.len() < name.len() && !paper.is_empty();
    (led && numbered).then(|| (format!("{} amount", paper.join(" ")), sum.text.clone()))
}

/// A name and its value in a script without blanks: `抗拉强度612 MPa`, `取样日期2025年3月19日`.
fn unparted(clause: &str, lead: &str, reckoning: Reckoning) -> Vec<(String, String)> {
    let Some(at) = clause.find(|c: char| c.is_ascii_alphanumeric()) else {
        return Vec::new();
    };
    let (name, value) = clause.split_at(at);
    let name = name.trim().trim_end_matches(['为', '是', '：', ':']);
    let value = value.trim();
    let count = name.chars().count();
    let plain = (2..=10).contains(&count) && name.chars().all(is_ideograph);
    let typed = values::date(value, reckoning.order).is_some()
        || values::amount(value).is_some_and(|amount| !amount.unit.is_empty())
        || values::is_code(value);
    if !(plain && typed) {
        return Vec::new();
    }
    let mut found = vec![(name.to_owned(), value.to_owned())];
    if !lead.is_empty() {
        found.push((format!("{lead}{name}"), value.to_owned()));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Language;

    fn said(text: &str, language: Language) -> Vec<(String, String)> {
        let reckoning = Reckoning {
            order: Order::DayFirst,
            year: Some(2025),
        };
        told(text, Lexicon::of(language), reckoning)
    }

    fn says(text: &str, name: &str, value: &str, language: Language) {
        let found = said(text, language);
        let pair = (name.to_owned(), value.to_owned());
        assert!(found.contains(&pair), "{text}: {found:?}");
    }

    #[test]
    fn values_are_named_by_the_words_beside_them() {
        use Language::{Chinese, English, Spanish};
        says("Tests: slump 95 mm, air 6.1 %.", "slump", "95 mm", English);
        says(
            "The next meeting is called, final inspection October 27, 2026, at noon.",
            "final inspection",
            "October 27, 2026",
            English,
        );
        says(
            "The time runs from the date of the Notice to Proceed, May 5, 2025.",
            "Notice to Proceed",
            "May 5, 2025",
            English,
        );
        let loan = "It is paid out of the Clean Water Fund loan no. CWF-5518-03.";
        says(loan, "loan no.", "CWF-5518-03", English);
        says("Calicata C-7 confirma caliche.", "Calicata", "C-7", Spanish);
        let bond = "It gave the bond no. 88-20417 of the Marsh Bank for £9,000 in June.";
        says(bond, "bond amount", "£9,000", English);
        says(
            "It is let under contract TDC 24/617.",
            "contract",
            "TDC 24/617",
            English,
        );
        says(
            "Crew: own forces 11, Nordvolt 3",
            "Crew own forces",
            "11",
            English,
        );
        says(
            "Submittals: 388 of 455 reviewed.",
            "Submittals reviewed",
            "388",
            English,
        );
        says(
            "It was cast on 16 August, pour card PC-214.",
            "pour card",
            "PC-214",
            English,
        );
        says(
            "Use the shop drawing A-742-05 (sealed).",
            "shop drawing",
            "A-742-05",
            English,
        );
        says(
            "Fin de la prueba. Energía consumida 41,2 MWh.",
            "Energía consumida",
            "41,2 MWh",
            Spanish,
        );
        says(
            "屈服强度448 MPa，抗拉强度612 MPa，结论：合格。",
            "屈服强度",
            "448 MPa",
            Chinese,
        );
        says(
            "结论合格，抗拉强度612 MPa，取样日期2025年3月19日。",
            "取样日期",
            "2025年3月19日",
            Chinese,
        );
    }

    #[test]
    fn what_is_denied_supposed_or_void_is_not_told() {
        for text in [
            "Not the slump 95 mm.",
            "Perhaps slump 95 mm.",
            "Drawing A-742-03 is void.",
            "Is the slump 95 mm?",
            "On level 3",
            "It rained, until 3 May 2025.",
        ] {
            assert_eq!(said(text, Language::English), [], "{text}");
        }
    }
}
