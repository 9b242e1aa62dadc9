//! Words as documents are looked up by: cut to their stems without knowing the language, so that whoever asks
//! finds rather too much.

use std::collections::BTreeSet;

use super::content::Content;
use super::words::is_cjk;

/// Stems are so many characters long: `comple` is of completion and of completed.
const STEM: usize = 6;
/// More different terms of one document are not kept.
const MOST: usize = 50_000;

/// The terms of a text, one after another; of Chinese text each two neighbours.
pub(super) fn each(text: &str, term: &mut dyn FnMut(&str)) {
    let lower = text.to_lowercase();
    for run in lower.split(|c: char| !c.is_alphanumeric()) {
        if run.chars().any(is_cjk) {
            let characters: Vec<char> = run.chars().collect();
            for pair in characters.windows(2) {
                term(&pair.iter().collect::<String>());
            }
            continue;
        }
        let plain = run.strip_suffix('s').filter(|rest| rest.len() > 2).unwrap_or(run);
        let end = plain.char_indices().nth(STEM).map_or(plain.len(), |(at, _)| at);
        let stem = plain.get(..end).unwrap_or(plain);
        let number = stem.bytes().all(|byte| byte.is_ascii_digit());
        if stem.len() > 1 && !(number && stem.len() < 3) {
            term(stem);
        }
    }
}

/// All terms of a document, each once, parted by blanks.
pub(super) fn of(content: &Content) -> String {
    let mut terms = BTreeSet::new();
    let mut add = |text: &str| {
        if terms.len() < MOST {
            each(text, &mut |term| {
                if !terms.contains(term) {
                    terms.insert(term.to_owned());
                }
            });
        }
    };
    content.title.iter().for_each(|title| add(title));
    for fact in &content.facts {
        fact.headings.iter().for_each(|heading| add(heading));
        add(&fact.name);
        add(&fact.value);
    }
    for table in &content.tables {
        table
            .headings
            .iter()
            .chain(&table.header)
            .for_each(|text| add(text));
        add(&table.title);
        let cells = table.rows.iter().flat_map(|row| &row.cells);
        cells
            .filter(|cell| cell.chars().any(char::is_alphabetic))
            .for_each(|cell| add(cell));
    }
    for passage in &content.passages {
        passage.headings.iter().for_each(|heading| add(heading));
        add(&passage.text);
    }
    let mut all = String::new();
    for term in &terms {
        all.push_str(term);
        all.push(' ');
    }
    all
}

#[cfg(test)]
mod tests {
    fn terms(text: &str) -> Vec<String> {
        let mut all = Vec::new();
        super::each(text, &mut |term| all.push(term.to_owned()));
        all
    }

    #[test]
    fn forms_of_a_word_have_one_term() {
        assert_eq!(
            terms("Completion, completed; Pumps & pump 12"),
            ["comple", "comple", "pump", "pump"]
        );
        assert_eq!(terms("Übergabe RFI-0047"), ["überga", "rfi", "0047"]);
        assert_eq!(terms("底板浇筑"), ["底板", "板浇", "浇筑"]);
    }
}
