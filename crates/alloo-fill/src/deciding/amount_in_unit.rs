//! A value in the unit that is asked for.

use super::Deciding;
use crate::accounting::Fit;
use crate::candidates::Candidate;
use crate::lexicon::{Language, Name, is_currency};
use crate::values;

impl Deciding<'_, '_> {
    /// A candidate's value in the unit that is asked for; nothing where it is said in another.
    pub(crate) fn in_unit(
        &self,
        candidate: &Candidate<'_>,
        label: &Name,
        unit: Option<&str>,
        printed: Option<&str>,
    ) -> Option<String> {
        let value = candidate.value.trim();
        let value = match unit.map(|unit| told_apart(value, unit, label, self.accounting.scope.language)) {
            Some(parted) => parted?,
            None => value,
        };
        let amount = values::amount(value);
        let own = amount
            .as_ref()
            .map(|amount| amount.unit.clone())
            .filter(|unit| !unit.is_empty());
        let said = candidate.unit.clone().or_else(|| own.clone());
        let Some(unit) = unit else {
            // The unit of the name goes with the value; English and Chinese have a currency before it.
            let language = self.accounting.scope.language;
            let follows = !matches!(language, Language::English | Language::Chinese);
            return match (&candidate.unit, own) {
                (Some(unit), None) if amount.is_some() => match unit.as_str() {
                    "£" | "$" | "€" | "¥" if !follows => Some(format!("{unit}{value}")),
                    unit if is_currency(unit) => Some(format!("{value} {}", unit.to_uppercase())),
                    "%" => Some(format!("{value}%")),
                    unit if unit.starts_with(['£', '$', '€', '¥']) => None,
                    unit => Some(format!("{value} {unit}")),
                },
                _ => Some(value.to_owned()),
            };
        };
        // "$/day" is what "$1,840 per day" says.
        if let Some(sum) = in_rate(value, unit) {
            return Some(sum.to_owned());
        }
        // "£3,150 per day" is in pounds.
        let rate = |word: &str| matches!(word, "per" | "pro" | "je" | "par" | "por");
        let rated = is_currency(unit) && value.starts_with(unit) && value.split(' ').any(rate);
        if said.as_deref() != Some(unit) && !rated {
            // "92 t per support" is in tonnes; a figure without any unit is in the one that its name is asked in.
            let figure = value.trim_start_matches(['≥', '≤', '<', '>', '±', '=', '~', '≈', ' ']);
            let bare = said.is_none() && candidate.fit <= Fit::Exact && is_figure(figure);
            return match measure(value, unit) {
                Some(measure) => Some(measure.to_owned()),
                None => bare.then(|| value.to_owned()),
            };
        }
        // What is printed is not written again.
        let bare = printed
            .filter(|printed| own.as_deref() == Some(*printed))
            .and_then(|_| {
                let figure: String = value
                    .trim_matches(|c: char| !(c.is_ascii_digit() || matches!(c, '-' | '+')))
                    .to_owned();
                (!figure.is_empty()).then_some(figure)
            });
        Some(bare.unwrap_or_else(|| value.to_owned()))
    }
}

/// Of several amounts in a unit, each with what it is in brackets, the one that a label asks for: "68 l/s
/// (specified), 69 l/s (measured)"; nothing where it does not say which, and the whole of other values.
fn told_apart<'v>(value: &'v str, unit: &str, label: &Name, language: Language) -> Option<&'v str> {
    let parts: Vec<&str> = value.split([',', ';']).map(str::trim).collect();
    let of = |part: &&str| {
        let (amount, words) = part.strip_suffix(')')?.split_once('(')?;
        let amount = values::amount(amount.trim()).filter(|amount| amount.unit == unit)?;
        Some((amount, Name::new(words, language)))
    };
    let told: Vec<_> = parts.iter().filter_map(|part| Some((part, of(part)?))).collect();
    if told.len() < 2 || told.len() < parts.len() {
        return Some(value);
    }
    let asked = |words: &Name| {
        !words.content.is_empty() && words.content.iter().all(|word| label.content.contains(word))
    };
    let mut mine = told.iter().filter(|(_, (_, words))| asked(words));
    let (part, _) = mine.next().filter(|_| mine.next().is_none())?;
    part.split_once('(').map(|(amount, _)| amount.trim())
}

/// Whether a value is a figure and nothing else.
fn is_figure(value: &str) -> bool {
    let figure = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '\'' | ' ');
    value.starts_with(|c: char| c.is_ascii_digit()) && value.chars().all(figure)
}

/// The amount in a unit that a value begins with: `92 t` of `92 t per support`.
fn measure<'v>(value: &'v str, unit: &str) -> Option<&'v str> {
    let mut ends = value.match_indices(' ').map(|(at, _)| at).take(3);
    let head = |at: usize| value.get(..at).map(str::trim_end);
    let whole = |head: &&str| {
        let head = head.trim_end_matches([',', ';']);
        values::amount(head).is_some_and(|amount| amount.unit == unit)
    };
    ends.find_map(|at| head(at).filter(whole))
        .map(|head| head.trim_end_matches([',', ';']))
}

/// The sum of a rate that is in the unit asked for: `$1,840.00 per working day` in `$/working day`.
fn in_rate<'v>(value: &'v str, unit: &str) -> Option<&'v str> {
    let (currency, time) = unit.split_once('/')?;
    let (sum, rest) = value
        .match_indices(' ')
        .map(|(at, _)| {
            (
                value.get(..at).unwrap_or_default(),
                value.get(at + 1..).unwrap_or_default(),
            )
        })
        .find(|(_, rest)| {
            ["per ", "pro ", "je ", "par ", "por "]
                .iter()
                .any(|word| rest.starts_with(word))
        })?;
    let said = rest.split_once(' ').map_or("", |(_, said)| said);
    let name = |text: &str| Name::new(text, Language::English).words;
    let amount = values::amount(sum)?;
    (amount.unit == currency && name(said) == name(time)).then_some(sum)
}

#[cfg(test)]
mod tests {
    use crate::answers::tests::{label, values, vault};

    #[test]
    fn the_name_of_the_next_blank_is_no_unit_of_this_one() {
        let vault = vault(&[("contract.md", "Engineer: Mbeki Thornhill Ltd")]);
        let mut ask = label("Engineer");
        ask.before = "Engineer: ".into();
        ask.after = "   Month: ..........   Date of statement: ..........".into();
        assert_eq!(
            values(&vault, "Payment statement", &[ask]),
            ["Mbeki Thornhill Ltd"]
        );
    }
}
