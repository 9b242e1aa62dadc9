//! The numbers and days that titles and headings give their papers: `Test report B-114`, `Contract no. K-24/7 of
//! 22 April 2024`.

use std::collections::BTreeSet;

use super::standing::About;
use crate::lexicon::{Class, Language, Lexicon, Name, Sorts};
use crate::model::Knowledge;
use crate::values::parting_marks;
use crate::values::{self, Order};

/// Words of a paper's name.
const NAME: usize = 5;

/// What a title says of its paper.
#[derive(Debug, PartialEq)]
pub(crate) struct Titled {
    pub document: usize,
    /// Whether a heading inside the paper says it.
    pub heading: bool,
    pub name: String,
    pub value: String,
}

/// What all titles, and the headings that name the contract, say of their papers.
pub(crate) fn titled(knowledge: &Knowledge, documents: &[About]) -> Vec<Titled> {
    let mut found = Vec::new();
    for (document, (one, about)) in knowledge.documents.iter().zip(documents).enumerate() {
        let titles = one.title.as_deref().into_iter().chain([about.headed.as_str()]);
        for (name, code) in titles.filter_map(|title| numbered(title, about.language)) {
            found.push(Titled {
                document,
                heading: false,
                name,
                value: code.to_owned(),
            });
        }
    }
    let mut seen = BTreeSet::new();
    let facts = knowledge.facts.iter().map(|fact| (fact.document, &fact.headings));
    let passages = knowledge
        .passages
        .iter()
        .map(|passage| (passage.document, &passage.headings));
    for (document, headings) in facts.chain(passages) {
        for (at, heading) in headings.iter().take(2).enumerate() {
            if let Some(about) = documents.get(document)
                && seen.insert((document, heading.as_str()))
            {
                // Under a firm's letterhead stands what the paper is.
                let below = (at == 1)
                    .then(|| numbered(undated(heading), about.language))
                    .flatten();
                let own = below.map(|(name, code)| (name, code.to_owned()));
                let said = own.into_iter().chain(contract(heading, about.language));
                found.extend(said.map(|(name, value)| Titled {
                    document,
                    heading: true,
                    name,
                    value,
                }));
            }
        }
    }
    found
}

/// A title without the day that it ends with: "Delivery note 77120" of "Delivery note 77120 14.10.2025".
fn undated(title: &str) -> &str {
    match title.trim_end().rsplit_once(' ') {
        Some((before, last)) if values::date(last, Order::DayFirst).is_some() => before,
        _ => title,
    }
}

/// The number that a title gives its paper, and what it is the number of.
fn numbered(title: &str, language: Language) -> Option<(String, &str)> {
    let mut parts = title
        .split([',', '(', ':', '–', '—'])
        .flat_map(|part| part.split(" - "));
    parts.find_map(|part| {
        let part = up_to_number(part.trim());
        let (_, last) = part.rsplit_once(' ')?;
        let (name, code) = parted(part, part.len() - last.len())?;
        let words = Name::new(name, language);
        let paper = words.any(Class::Record) || words.any(Class::Letter) || words.has("contract");
        let numbered = words.sorts.has(Sorts::NUMBER) && code.len() <= 4;
        let lettered = code.contains(['-', '/']) && code.starts_with(|c: char| c.is_alphabetic());
        let ends = |c: char| c.is_ascii_digit();
        // "Contract no. 047-2024-GRAR/GRI": the number's own word stands before it.
        let spelled = words.sorts.has(Sorts::NUMBER)
            && code.contains(['-', '/'])
            && code.bytes().any(|byte| byte.is_ascii_digit());
        let coded = values::is_reference(code) && (spelled || code.ends_with(ends));
        // "Prüfbericht 25-1186": figures in two groups that are no day.
        let figures = code.bytes().filter(u8::is_ascii_digit).count();
        let grouped =
            figures > 4 && code.contains(['-', '/']) && values::date(code, Order::DayFirst).is_none();
        // "Delivery note 77120": no year has five figures.
        let long = code.len() > 4 && code.bytes().all(|byte| byte.is_ascii_digit());
        let told = numbered || lettered || spelled || grouped || long;
        (paper && coded && told && words.words.len() <= NAME).then(|| (format!("{name} number"), code))
    })
}

/// A title up to the number that a word for numbers leads to: what stands behind it says what the paper is about, as
/// in "Contract no. 25-VE-07 roofing".
fn up_to_number(title: &str) -> &str {
    let mut at = 0;
    let mut led = false;
    for word in title.split_inclusive(' ') {
        at += word.len();
        let word = word.trim();
        if led && word.bytes().any(|byte| byte.is_ascii_digit()) && word.contains(['-', '/']) {
            return title.get(..at).unwrap_or(title).trim_end();
        }
        led = crate::values::days::is_number_word(word.trim_end_matches(['.', '°', 'º']));
    }
    title
}

/// A paper's name and its number, which starts at a place, or with the letters before it: `Contract TDC 24/617`.
fn parted(text: &str, at: usize) -> Option<(&str, &str)> {
    let (before, code) = text.split_at_checked(at)?;
    let before = before.trim_end();
    let start = parting_marks::letters_of(before, code).unwrap_or(at);
    let (name, code) = text.split_at_checked(start)?;
    Some((name.trim_end(), code))
}

/// The number of the contract that a heading is, and the day behind it: `Contract no. K-24/7 of 22 April 2024`.
fn contract(heading: &str, language: Language) -> Vec<(String, String)> {
    let words: Vec<&str> = heading.split_whitespace().collect();
    let is_code = |word: &&str| {
        word.contains(['-', '/'])
            && values::is_reference(word)
            && word.bytes().filter(u8::is_ascii_digit).count() > 1
    };
    let Some(at) = words.iter().position(|word| is_code(&word.trim_end_matches(','))) else {
        return Vec::new();
    };
    let whole = words.get(..=at).unwrap_or_default().join(" ");
    let last = words.get(at).copied().unwrap_or_default();
    let Some((name, code)) = parted(&whole, whole.len() - last.len()) else {
        return Vec::new();
    };
    let taken = Name::new(name, language);
    let whole = taken
        .content
        .iter()
        .all(|word| word == "contract" || word == "number");
    if !(whole && taken.has("contract")) {
        return Vec::new();
    }
    let rest = words.get(at + 1..).unwrap_or_default();
    let lexicon = Lexicon::of(language);
    let leads = |word: &str| {
        let plain = crate::lexicon::fold(word);
        lexicon.is(Class::LeadsIn, &plain)
            || matches!(plain.as_str(), "of" | "vom" | "du" | "de" | "del" | "dated")
    };
    let day = rest
        .iter()
        .position(|word| !leads(word))
        .and_then(|start| rest.get(start..))
        .map(|day| day.join(" "))
        .filter(|day| values::sort(day) == values::Sort::Date);
    if !rest.is_empty() && day.is_none() {
        return Vec::new();
    }
    let code = code.trim_end_matches(',').to_owned();
    let mut found = vec![("contract number".to_owned(), code)];
    found.extend(day.map(|day| ("contract date".to_owned(), day)));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_of_five_figures_is_a_papers_number_and_the_day_behind_it_is_not() {
        let number =
            |title: &str| numbered(undated(title), Language::German).map(|(_, code)| code.to_owned());
        assert_eq!(number("Lieferschein 77120 14.10.2025").as_deref(), Some("77120"));
        assert_eq!(number("Lieferschein 77120").as_deref(), Some("77120"));
        assert_eq!(number("Lieferschein 2025"), None);
        assert_eq!(undated("Lieferschein 77120"), "Lieferschein 77120");
    }

    #[test]
    fn headings_give_the_contract_its_number_and_day() {
        let said = |heading: &str, language| {
            let found = contract(heading, language).into_iter();
            found
                .map(|(name, value)| format!("{name}={value}"))
                .collect::<Vec<_>>()
        };
        assert_eq!(
            said("Vertrag Nr. KV-2024-11 vom 22. April 2024", Language::German),
            ["contract number=KV-2024-11", "contract date=22. April 2024"]
        );
        assert_eq!(
            said("Marché n° T-88/2023", Language::French),
            ["contract number=T-88/2023"]
        );
        for heading in [
            "Subcontract SC-12/3",
            "Contract particulars",
            "Contract no. K-24/7, sections 1 to 3",
        ] {
            assert_eq!(said(heading, Language::English), [] as [&str; 0], "{heading}");
        }
    }

    #[test]
    fn titles_give_papers_their_numbers() {
        assert_eq!(
            numbered("Test report B-114, second week", Language::English),
            Some(("Test report number".to_owned(), "B-114"))
        );
        assert_eq!(
            numbered("Contract TDC 24/617 – Schedule 1", Language::English),
            Some(("Contract number".to_owned(), "TDC 24/617"))
        );
        assert_eq!(
            numbered("Institut Bauphysik – Prüfbericht 25-1186", Language::German),
            Some(("Prüfbericht number".to_owned(), "25-1186"))
        );
        assert_eq!(
            numbered("Bauvertrag Nr. 25-VE-07 Dachabdichtung", Language::German),
            Some(("Bauvertrag Nr. number".to_owned(), "25-VE-07"))
        );
        assert_eq!(numbered("Test report 2025-06-12", Language::English), None);
        assert_eq!(numbered("Week 14", Language::English), None);
    }
}
