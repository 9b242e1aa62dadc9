//! Where texts stand word for word in a vault: for results that carry no report of their own.

use std::collections::HashMap;

use alloo_docx::fill_report::ValueSource;

use crate::model::Knowledge;
use crate::quotes::{QUOTE, holds, plain};
use crate::vault;
use crate::{Options, Source};

/// Shorter texts stand everywhere and prove nothing, characters.
const SHORTEST: usize = 2;

/// For each text the first place that says it word for word; nothing for one that stands nowhere. White space
/// and case do not count. Documents that cannot be read are left out.
pub fn locate(sources: &[Source], options: &Options, texts: &[&str]) -> Vec<Option<ValueSource>> {
    let mut query = vault::Query::default();
    for text in texts {
        query.need([*text]);
    }
    let Some(knowledge) = vault::read(sources, options, &query, &mut |_, _| true) else {
        return vec![None; texts.len()];
    };
    let said = said(&knowledge);
    let mut found: HashMap<String, Option<ValueSource>> = HashMap::new();
    texts
        .iter()
        .map(|text| {
            let wanted = plain(text);
            found
                .entry(wanted.clone())
                .or_insert_with(|| first(&said, &wanted))
                .clone()
        })
        .collect()
}

/// Something that a document says.
struct LocatedText<'a> {
    document: usize,
    place: &'a str,
    /// As written.
    quote: String,
    plain: String,
    name: String,
}

/// Everything that the documents say, whole values before running text.
fn said(knowledge: &Knowledge) -> Vec<LocatedText<'_>> {
    let name = |document: usize| Some(knowledge.documents.get(document)?.shown());
    let mut said = Vec::new();
    let mut add = |document: usize, place, text: &str, quote: String| {
        if let Some(name) = name(document) {
            said.push(LocatedText {
                document,
                place,
                quote,
                plain: plain(text),
                name,
            });
        }
    };
    for fact in &knowledge.facts {
        add(
            fact.document,
            &fact.place,
            &fact.value,
            format!("{}: {}", fact.name, fact.value),
        );
    }
    for table in &knowledge.tables {
        for row in &table.rows {
            for cell in &row.cells {
                add(table.document, &row.place, cell, row.cells.join(" | "));
            }
        }
    }
    for passage in &knowledge.passages {
        add(
            passage.document,
            &passage.place,
            &passage.text,
            passage.text.clone(),
        );
    }
    said.sort_by_key(|said| said.document);
    said
}

/// The first that says a text as a whole, else the first in which it stands.
fn first(said: &[LocatedText<'_>], wanted: &str) -> Option<ValueSource> {
    if wanted.chars().count() < SHORTEST {
        return None;
    }
    let whole = said.iter().find(|said| said.plain == wanted);
    let found = whole.or_else(|| said.iter().find(|said| holds(&said.plain, wanted)))?;
    Some(ValueSource {
        document: found.name.clone(),
        place: Some(found.place.to_owned()).filter(|place| !place.is_empty()),
        quote: Some(found.quote.chars().take(QUOTE).collect()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_found_word_for_word() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("brief.txt");
        std::fs::write(
            &path,
            "Client: Harbour Authority\n\nThe sum is 1,250.00 in all, and no more.\n",
        )
        .unwrap();
        let source = Source {
            id: "1".into(),
            project: Some("Tunnel".into()),
            name: "brief.txt".into(),
            path,
        };
        let options = Options {
            sources: crate::SourcesMode::None,
            date: None,
            index: None,
            reader: None,
        };
        let texts = ["harbour  authority", "1,250.00", "250.00", "Port", "x"];
        let found = locate(&[source], &options, &texts);
        let documents: Vec<_> = found
            .iter()
            .map(|found| found.as_ref().map(|found| found.document.as_str()))
            .collect();
        let brief = Some("Tunnel/brief.txt");
        assert_eq!(documents, [brief, brief, brief, None, None]);
        assert_eq!(
            found[0].as_ref().unwrap().quote.as_deref(),
            Some("Client: Harbour Authority")
        );
    }
}
