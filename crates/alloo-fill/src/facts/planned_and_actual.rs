//! What a sentence says was reached and what was planned: `Avance físico 52.4% contra programado 57.0%`, `Progress:
//! 33 % done, programme 36 %`.

use super::sentences::{numberless, sentences};
use crate::lexicon::{Class, Language, Lexicon, Name, fold};

/// Words before the first value that name both.
const NAME: usize = 5;
/// Words between the two.
const BETWEEN: usize = 6;

/// A percentage among words: where it begins and ends, and how it is written.
struct Percent {
    from: usize,
    to: usize,
    text: String,
}

fn percents(words: &[&str]) -> Vec<Percent> {
    let mut found = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let bare = word.trim_end_matches([',', '.', ';', ')', ':']);
        let number = |text: &str| {
            text.starts_with(|c: char| c.is_ascii_digit())
                && text.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ','))
        };
        if let Some(figure) = bare.strip_suffix('%').filter(|figure| number(figure)) {
            found.push(Percent {
                from: at,
                to: at + 1,
                text: format!("{figure}%"),
            });
        } else if bare == "%"
            && let Some(figure) = at
                .checked_sub(1)
                .and_then(|at| words.get(at))
                .filter(|figure| number(figure))
        {
            found.push(Percent {
                from: at - 1,
                to: at + 1,
                text: format!("{figure} %"),
            });
        }
    }
    found
}

/// What was reached and what was planned, by name.
pub(super) fn told(text: &str, language: Language) -> Vec<(String, String)> {
    if text.matches('%').nth(1).is_none() {
        return Vec::new();
    }
    let lexicon = Lexicon::of(language);
    let is = |word: &str, which: &str| {
        let name = Name::new(word.trim_matches(|c: char| !c.is_alphanumeric()), language);
        name.words.iter().any(|word| word == which)
    };
    let planned = |word: &&&str| is(word, "planned") || is(word, "programme");
    let mut found = Vec::new();
    for sentence in sentences(text) {
        let words: Vec<&str> = sentence.split_whitespace().collect();
        let all = percents(&words);
        let [one, two] = all.as_slice() else { continue };
        let (Some(before), Some(between)) = (words.get(..one.from), words.get(one.to..two.from)) else {
            continue;
        };
        let behind = words.get(two.to..).unwrap_or_default();
        let near = between.iter().chain(behind.iter().take(2)).find(planned);
        let (Some(plan), true) = (near, between.len() <= BETWEEN) else {
            continue;
        };
        if before.iter().any(|word| planned(&word)) {
            continue;
        }
        let lead = before.join(" ");
        let lead = numberless(lead.rsplit([';', '.']).next().unwrap_or_default().trim()).replace(':', "");
        let mut head: Vec<&str> = lead.split_whitespace().collect();
        while head
            .last()
            .is_some_and(|word| lexicon.is(Class::Stop, &fold(word)) || lexicon.is(Class::Verb, &fold(word)))
        {
            head.pop();
        }
        if head.is_empty() || head.len() > NAME {
            continue;
        }
        let plan = plan.trim_matches(|c: char| !c.is_alphanumeric());
        let bare: Vec<&str> = head.iter().copied().filter(|word| !is(word, "actual")).collect();
        let name = head.join(" ");
        // "63 % ejecutado" says what was reached behind its value.
        let reached = |word: &&str| {
            ["actual", "done", "completed"]
                .iter()
                .any(|which| is(word, which))
        };
        let goes_on = words.get(one.to - 1).is_some_and(|word| !word.ends_with(','));
        let behind = between.first().copied().filter(|word| goes_on && !planned(&word));
        if let Some(done) = behind.filter(reached) {
            let done = done.trim_matches(|c: char| !c.is_alphanumeric());
            found.push((format!("{name} {done}"), one.text.clone()));
        }
        found.push((name, one.text.clone()));
        found.push((format!("{} {plan}", bare.join(" ")), two.text.clone()));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_planned_is_told_from_what_was_reached() {
        let says = |text: &str, language: Language, pairs: [(&str, &str); 2]| {
            let found = told(text, language);
            for (name, value) in pairs {
                assert!(
                    found.contains(&(name.to_owned(), value.to_owned())),
                    "{text}: {found:?}"
                );
            }
        };
        says(
            "Avance físico 52.4% contra programado 57.0%.",
            Language::Spanish,
            [("Avance físico", "52.4%"), ("Avance físico programado", "57.0%")],
        );
        says(
            "1. Physical progress 41.5% against 47.0% planned.",
            Language::English,
            [
                ("Physical progress", "41.5%"),
                ("Physical progress planned", "47.0%"),
            ],
        );
        says(
            "Avancement 58 % pour un prévu de 63 %.",
            Language::French,
            [("Avancement", "58 %"), ("Avancement prévu", "63 %")],
        );
        assert_eq!(told("Retention 5 %, bond 10 %.", Language::English), []);
    }
}
