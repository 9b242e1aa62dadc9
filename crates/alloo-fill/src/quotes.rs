//! The words that support values, for the report: a fact, a record or a passage at the place that a value
//! cites.

use std::collections::HashMap;

use crate::model::{Cite, Document, Knowledge, Value};

/// Longest quote, characters.
pub(crate) const QUOTE: usize = 200;

/// A place in a document: its shown name, then the place.
type CitedPlace<'a> = (&'a str, &'a str);

/// What the documents say at the places that values cite.
pub(crate) struct Quotes<'a> {
    /// The number of each place.
    places: HashMap<CitedPlace<'a>, usize>,
    /// By that number.
    said: Vec<Vec<String>>,
}

impl<'a> Quotes<'a> {
    /// Of these values; all else is passed over.
    pub(crate) fn of(knowledge: &Knowledge, values: impl Iterator<Item = &'a Value>) -> Self {
        let mut cited: HashMap<CitedPlace<'a>, usize> = HashMap::new();
        for place in values.flat_map(|value| places(&value.source)) {
            let next = cited.len();
            cited.entry(place).or_insert(next);
        }
        let mut said = vec![Vec::new(); cited.len()];
        let names: Vec<String> = knowledge.documents.iter().map(Document::shown).collect();
        let mut add = |document: usize, place: &str, quote: &dyn Fn() -> String| {
            let name = names.get(document).map_or("", String::as_str);
            let known = cited.get(&(name, place));
            if let Some(said) = known.and_then(|number| said.get_mut(*number)) {
                said.push(quote());
            }
        };
        for fact in &knowledge.facts {
            add(fact.document, &fact.place, &|| {
                format!("{}: {}", fact.name, fact.value)
            });
        }
        for table in &knowledge.tables {
            for row in &table.rows {
                let record = || row.cells.join(" | ");
                add(table.document, &row.place, &record);
                // A record of a table is cited with the table's own place too.
                add(
                    table.document,
                    format!("{} {}", table.place, row.place).trim(),
                    &record,
                );
            }
        }
        for passage in &knowledge.passages {
            add(passage.document, &passage.place, &|| passage.text.clone());
        }
        Quotes { places: cited, said }
    }

    /// What supports a value: what holds it word for word, else what stands at its place.
    pub(crate) fn get(&self, value: &Value) -> Option<String> {
        let said: Vec<&String> = places(&value.source)
            .filter_map(|place| self.said.get(*self.places.get(&place)?))
            .flatten()
            .collect();
        let wanted = plain(&value.text);
        let best = said.iter().find(|quote| holds(&plain(quote), &wanted));
        let quote = best.or(said.first())?;
        Some(quote.chars().take(QUOTE).collect())
    }
}

/// The places that a source names: a passage may lie in several.
fn places(source: &Cite) -> impl Iterator<Item = CitedPlace<'_>> {
    let document = source.document.as_str();
    source.place.split("; ").map(move |place| (document, place))
}

/// Whether words stand in a text, from the start of a word to the end of one.
pub(crate) fn holds(text: &str, wanted: &str) -> bool {
    let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    text.match_indices(wanted).any(|(at, found)| {
        let (before, behind) = (text.get(..at), text.get(at + found.len()..));
        let before = before.and_then(|before| before.chars().next_back());
        let behind = behind.and_then(|behind| behind.chars().next());
        let starts = !word(before) || !word(wanted.chars().next());
        starts && (!word(behind) || !word(wanted.chars().next_back()))
    })
}

/// A text as it is compared: white space and case do not count.
pub(crate) fn plain(text: &str) -> String {
    alloo_docx::text_map::collapse(text).to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Fact, Passage};

    #[test]
    fn a_value_is_quoted_from_its_place_and_nowhere_else() {
        let fact = |value: &str, place: &str| Fact {
            document: 0,
            name: "Client".into(),
            value: value.into(),
            headings: Vec::new(),
            place: place.into(),
        };
        let knowledge = Knowledge {
            documents: vec![Document {
                name: "brief.docx".into(),
                project: Some("Tunnel".into()),
                ..Document::default()
            }],
            facts: vec![
                fact("Port", "row 1"),
                fact("Port of Oslo", "row 2"),
                fact("Oslo", "row 2"),
            ],
            passages: vec![Passage {
                document: 0,
                headings: Vec::new(),
                place: "page 3".into(),
                text: "The port is Oslo's.".into(),
            }],
            ..Knowledge::default()
        };
        let value = |text: &str, place: &str| Value {
            text: text.into(),
            source: Cite {
                document: "Tunnel/brief.docx".into(),
                place: place.into(),
                note: String::new(),
            },
        };
        let values = [
            value("Oslo", "row 2"),
            value("4 May", "row 9; page 3"),
            value("x", "row 8"),
        ];
        let quotes = Quotes::of(&knowledge, values.iter());
        let told: Vec<Option<String>> = values.iter().map(|value| quotes.get(value)).collect();
        assert_eq!(
            told,
            [
                Some("Client: Port of Oslo".into()),
                Some("The port is Oslo's.".into()),
                None
            ]
        );
    }
}
