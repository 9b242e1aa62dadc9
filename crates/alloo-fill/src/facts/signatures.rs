//! What the signature of a mail says: who is what, and how they are reached.

use std::collections::{BTreeMap, BTreeSet};

use super::people;
use crate::lexicon::{Language, Name, Sorts};
use crate::model::{Fact, Knowledge};
use crate::values::{self, Sort};

/// What a telephone is called where a signature has its number alone.
fn telephone(language: Language) -> &'static str {
    match language {
        Language::English => "telephone",
        Language::German => "Telefon",
        Language::French => "téléphone",
        Language::Spanish => "teléfono",
        Language::Chinese => "电话",
    }
}

/// The domain of the firm itself: of most addresses in mails and lists of people, where one leads.
pub(crate) fn own_domain(knowledge: &Knowledge) -> Option<String> {
    let header = |fact: &&Fact| fact.place == "mail header";
    let cells = knowledge
        .tables
        .iter()
        .flat_map(|table| &table.rows)
        .flat_map(|row| &row.cells);
    let texts = knowledge
        .facts
        .iter()
        .filter(header)
        .map(|fact| &fact.value)
        .chain(cells);
    let mut people = BTreeMap::<&str, BTreeSet<&str>>::new();
    for address in texts.flat_map(|text| text.split(['<', '>', ';', ' '])) {
        if let Some((_, domain)) = address.split_once('@') {
            people.entry(domain).or_default().insert(address);
        }
    }
    let most = people.values().map(BTreeSet::len).max()?;
    let mut leads = people.into_iter().filter(|(_, people)| people.len() == most);
    let (domain, _) = leads.next().filter(|_| most > 1)?;
    leads.next().is_none().then(|| domain.to_owned())
}

/// The names and values of a signature `Jo Smith <jo@x.example> | Site Agent, Kestrel Ltd | Tel. 01632 960251`.
///
/// A subcontractor has a site manager too: only the firm's own people are told.
pub(crate) fn said(text: &str, own: Option<&str>, language: Language) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let Some((from, rest)) = text.split_once(" | ") else {
        return found;
    };
    let (name, address) = from.split_once('<').unwrap_or((from, ""));
    let address = address.trim_end_matches(['>', ' ']);
    if own.is_none() || address.split_once('@').map(|(_, domain)| domain) != own {
        return found;
    }
    let parts: Vec<&str> = rest
        .split(['|', ',', ';', '·'])
        .flat_map(|part| part.split(" - "))
        .flat_map(|part| part.split(" – "))
        .map(|part| part.trim().trim_end_matches(['.', ')']))
        .filter(|part| !part.is_empty())
        .collect();
    let Some(role) = parts.iter().find(|part| people::is_calling(part, language)) else {
        return found;
    };
    found.push(((*role).to_owned(), name.trim().to_owned()));
    if values::is_email(address) {
        found.push((format!("{role} e-mail"), address.to_owned()));
    }
    for part in &parts {
        let at = part.find(|c: char| c.is_ascii_digit() || c == '+');
        let Some((word, number)) = at.and_then(|at| part.split_at_checked(at)) else {
            continue;
        };
        let word = word.trim().trim_end_matches([':', '.', '(']).trim();
        if values::sort(number) == Sort::Telephone && number.len() >= 8 {
            let word = if word.is_empty() {
                telephone(language)
            } else {
                word
            };
            found.push((format!("{role} {word}"), number.to_owned()));
        } else if (1..=3).contains(&word.split_whitespace().count())
            && values::is_code(number)
            && !Name::new(word, language).sorts.has(Sorts::DATE)
        {
            // "CIP 71190": by what they are registered.
            found.push((format!("{word} {role}"), number.to_owned()));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signatures_say_who_is_what_and_how_they_are_reached() {
        let text = "Jo Smith <jo@x.example> | Site Manager, Kestrel Ltd | Tel. 01632 960251";
        let found = said(text, Some("x.example"), Language::English);
        for (name, value) in [
            ("Site Manager", "Jo Smith"),
            ("Site Manager e-mail", "jo@x.example"),
            ("Site Manager Tel", "01632 960251"),
        ] {
            assert!(found.contains(&(name.to_owned(), value.to_owned())), "{found:?}");
        }
        let text = "Eva Sanz <eva@x.example> | Jefe de obra | 600 555 318";
        assert!(
            said(text, Some("x.example"), Language::Spanish)
                .contains(&("Jefe de obra teléfono".to_owned(), "600 555 318".to_owned()))
        );
        assert_eq!(
            said(
                "Jo Smith <jo@x.example> | Kestrel Ltd, Hull",
                Some("x.example"),
                Language::English
            ),
            []
        );
        let text = "Ann Bell <ann@sub.example> | Site Manager";
        assert_eq!(said(text, Some("x.example"), Language::English), []);
    }
}
