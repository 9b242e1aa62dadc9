//! Lines of an account by what they are called besides: `Less retention 10 %`, `Income tax (TDS)`.

use crate::lexicon::{Language, Name, is_currency};

/// What else the line of an account is called: without its rate and what it does to the sum, by the
/// abbreviation in its brackets.
pub(crate) fn plainer(text: &str) -> Vec<String> {
    let (outside, inside) = text.split_once('(').map_or((text, ""), |(outside, rest)| {
        (outside, rest.split(')').next().unwrap_or_default())
    });
    let words: Vec<&str> = outside.split_whitespace().collect();
    let rate = |word: &&str| {
        let word = word.trim_matches(['%', ',', ';']);
        word.is_empty() || word.starts_with(|c: char| c.is_ascii_digit())
    };
    let does = |word: &&str| {
        let does = [
            "less",
            "add",
            "added",
            "plus",
            "deduct",
            "deduction",
            "abzgl",
            "abzüglich",
            "zzgl",
            "zuzüglich",
            "moins",
            "menos",
            "más",
            "减",
            "加",
        ];
        does.contains(&word.to_lowercase().trim_end_matches(['.', ':']))
    };
    let kept: Vec<&str> = words
        .iter()
        .copied()
        .filter(|word| !rate(word) && !does(word))
        .collect();
    let mut out = Vec::new();
    let short = (2..=5).contains(&inside.chars().count()) && inside.chars().all(char::is_uppercase);
    let aside = inside
        .trim_end_matches(['%', ' '])
        .chars()
        .all(|c| c.is_ascii_digit() || matches!(c, '.' | ','));
    let changed = kept.len() < words.len() || !inside.is_empty();
    if !kept.is_empty() && changed && (short || aside) {
        out.push(kept.join(" "));
    }
    if short {
        out.push(inside.to_owned());
    }
    out
}

/// A heading without what it says in brackets of the tax alone: all of a list's prices are without it or with it.
pub(crate) fn untaxed(heading: &str, language: Language) -> &str {
    let split = heading
        .trim_end()
        .strip_suffix([')', '）'])
        .and_then(|rest| rest.rsplit_once(['(', '（']));
    let taxed = |inside: &str| {
        let name = Name::new(inside, language);
        let tax = |word: &String| matches!(word.as_str(), "excl-tax" | "incl-tax");
        name.words.iter().any(tax) && name.words.iter().all(|word| tax(word) || is_currency(word))
    };
    let bare = split.filter(|(bare, inside)| !bare.trim().is_empty() && taxed(inside));
    bare.map_or(heading, |(bare, _)| bare.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_called_without_rates_and_by_abbreviations() {
        assert_eq!(plainer("Less retention 10 %"), ["retention"]);
        assert_eq!(plainer("Income tax (TDS)"), ["Income tax", "TDS"]);
        assert_eq!(plainer("Retention"), [] as [&str; 0]);
    }
}
