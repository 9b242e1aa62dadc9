//! The laboratory whose report a paper is, as its letterhead names it: `Atlantic Materials Laboratory` over a
//! certificate, `Laboratorio Geotécnica – Informe de ensaye LG-7`.

use std::collections::BTreeSet;

use super::standing::About;
use crate::lexicon::{Class, Language, Name};
use crate::model::Knowledge;
use crate::values;

/// Words of a firm's name.
const LONGEST: usize = 6;

/// The laboratory that a letterhead names: a name in several words, and no word for a paper or a test among them.
fn laboratory(text: &str, language: Language) -> Option<&str> {
    let firm = text.split(" – ").next()?.trim();
    let name = Name::new(firm, language);
    let words = firm.split_whitespace().count();
    let paper = name.any(Class::Record) || ["test", "result", "data"].iter().any(|word| name.has(word));
    let figure = firm.bytes().any(|byte| byte.is_ascii_digit());
    let named = (2..=LONGEST).contains(&words) && values::is_named(firm) && !figure && !firm.contains(':');
    (named && name.has("laboratory") && !paper && name.content.len() > 1).then_some(firm)
}

/// The laboratories of all papers that have one in their letterhead.
pub(crate) fn laboratories<'k>(knowledge: &'k Knowledge, documents: &[About]) -> Vec<(usize, &'k str)> {
    let titles = knowledge.documents.iter().enumerate();
    let titles = titles.filter_map(|(at, document)| Some((at, document.title.as_deref()?)));
    let facts = knowledge.facts.iter().map(|fact| (fact.document, &fact.headings));
    let tables = knowledge
        .tables
        .iter()
        .map(|table| (table.document, &table.headings));
    let passages = knowledge
        .passages
        .iter()
        .map(|passage| (passage.document, &passage.headings));
    let headings = facts.chain(tables).chain(passages);
    let headings =
        headings.flat_map(|(at, headings)| headings.iter().take(2).map(move |text| (at, text.as_str())));
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for (document, text) in titles.chain(headings) {
        if seen.insert((document, text))
            && let Some(about) = documents.get(document)
            && let Some(firm) = laboratory(text, about.language)
        {
            found.push((document, firm));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::laboratory;
    use crate::answers::tests::{label, values, vault};
    use crate::lexicon::Language;

    #[test]
    fn a_letterhead_names_the_laboratory() {
        let english = |text| laboratory(text, Language::English);
        assert_eq!(
            english("Tarn Materials Laboratory"),
            Some("Tarn Materials Laboratory")
        );
        assert_eq!(
            laboratory(
                "Laboratorio Sierra Norte – Informe de ensaye SN-7",
                Language::Spanish
            ),
            Some("Laboratorio Sierra Norte")
        );
        for text in [
            "Laboratory test report",
            "Laboratory",
            "Laboratory results May 2025",
            "Tarn Survey Ltd",
        ] {
            assert_eq!(english(text), None, "{text}");
        }
    }

    #[test]
    fn a_form_asks_for_the_laboratory_of_a_certificate() {
        let paper = |firm: &str| format!("# {firm}\nCube set: C-7\nDate cast: 11 March 2025");
        let (one, other) = (
            paper("Tarn Materials Laboratory"),
            paper("Wyre Test Laboratory Ltd"),
        );
        let asks = [label("Laboratory")];
        let alone = vault(&[("certificate.pdf", &one)]);
        assert_eq!(
            values(&alone, "Non-conformance report", &asks),
            ["Tarn Materials Laboratory"]
        );
        let both = vault(&[
            ("certificate.pdf", &one),
            ("second.pdf", &other.replace("Test ", "Mill ")),
        ]);
        assert_eq!(values(&both, "Non-conformance report", &asks), [""]);
    }
}
