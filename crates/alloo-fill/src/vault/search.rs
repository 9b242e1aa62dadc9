//! Which passages answer a question best: BM25 over stemmed words.

use std::collections::HashMap;

use rust_stemmers::{Algorithm, Stemmer};

use super::words::{among, is_cjk};
use crate::model::{Knowledge, Passage};

/// BM25's saturation of a word's count and weight of a passage's length (Robertson and Zaragoza 2009, the
/// usual values).
const SATURATION: f64 = 1.2;
const LENGTH: f64 = 0.75;

/// Words that carry no question.
const COMMON: &str = "a an and any are as at be been by can do for from has have how if in into is it its may must \
    not of on or our shall should that the their them then these they this those to was we were \
    what when where which who will with you your insert describe enter provide state here text \
    brief";

/// Longer words are none of them, bytes.
const LONGEST_COMMON: usize = 8;

fn is_common(word: &str) -> bool {
    word.len() <= LONGEST_COMMON && among(COMMON, word)
}

/// One passage found.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Hit {
    /// Index into [`Knowledge::passages`].
    pub passage: usize,
    /// Higher is better; comparable within one search.
    pub score: f64,
    /// How many different words of the question it has, headings counted.
    pub terms: usize,
}

/// Passages, ready to be searched. Making one takes time in proportion to their text; a search takes little.
pub(crate) struct Search<'k> {
    passages: &'k [Passage],
    /// For each word, the passages that have it and how often.
    words: HashMap<String, Vec<(u32, u16)>>,
    lengths: Vec<u32>,
    mean: f64,
    stemmer: Stemmer,
}

impl std::fmt::Debug for Search<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Search")
            .field("passages", &self.lengths.len())
            .finish_non_exhaustive()
    }
}

/// Words in lower case; of Chinese text each two neighbours.
fn tokens(text: &str, mut word: impl FnMut(&str)) {
    let lower = text.to_lowercase();
    for run in lower.split(|c: char| !c.is_alphanumeric()) {
        let mut rest = run;
        while let Some(first) = rest.chars().next() {
            let cjk = is_cjk(first);
            let end = rest
                .char_indices()
                .find(|(_, c)| is_cjk(*c) != cjk)
                .map_or(rest.len(), |(at, _)| at);
            let (part, tail) = rest.split_at(end);
            rest = tail;
            if !cjk {
                word(part);
                continue;
            }
            let starts: Vec<usize> = part
                .char_indices()
                .map(|(at, _)| at)
                .chain([part.len()])
                .collect();
            if starts.len() == 2 {
                word(part);
            }
            for pair in starts.windows(3) {
                word(part.get(pair[0]..pair[2]).unwrap_or_default());
            }
        }
    }
}

impl<'k> Search<'k> {
    /// Prepares the passages of what the vault says. A passage is found by its headings too.
    pub(crate) fn new(knowledge: &'k Knowledge) -> Self {
        let stemmer = Stemmer::create(Algorithm::English);
        let mut words: HashMap<String, Vec<(u32, u16)>> = HashMap::new();
        // Stemming costs more than looking up: each spelling is stemmed once.
        let mut stems: HashMap<String, String> = HashMap::new();
        let mut lengths = Vec::with_capacity(knowledge.passages.len());
        for (number, passage) in (0u32..).zip(&knowledge.passages) {
            let mut length = 0;
            let mut add = |word: &str| {
                length += 1;
                if is_common(word) {
                    return;
                }
                if !stems.contains_key(word) {
                    stems.insert(word.to_owned(), stemmer.stem(word).into_owned());
                }
                let Some(stem) = stems.get(word) else { return };
                if !words.contains_key(stem) {
                    words.insert(stem.clone(), Vec::new());
                }
                if let Some(list) = words.get_mut(stem) {
                    match list.last_mut() {
                        Some((last, count)) if *last == number => *count = count.saturating_add(1),
                        _ => list.push((number, 1)),
                    }
                }
            };
            tokens(&passage.text, &mut add);
            // The nearest headings say what the passage is about; the document's title is said of all alike.
            for heading in passage.headings.iter().rev().take(2) {
                tokens(heading, &mut add);
            }
            lengths.push(length);
        }
        let mean =
            lengths.iter().map(|length| f64::from(*length)).sum::<f64>() / (lengths.len().max(1) as f64);
        Search {
            passages: &knowledge.passages,
            words,
            lengths,
            mean: mean.max(1.0),
            stemmer,
        }
    }

    /// The best passages for a question, best first: at most `most`, each with `least` different words of the
    /// question (or all, where it has fewer), and of those that `allowed` lets through. Equal ones in the
    /// documents' order.
    pub(crate) fn find(
        &self,
        question: &str,
        most: usize,
        least: usize,
        allowed: impl Fn(&Passage) -> bool,
    ) -> Vec<Hit> {
        let mut terms: Vec<String> = Vec::new();
        tokens(question, |word| {
            if !is_common(word) {
                terms.push(self.stemmer.stem(word).into_owned());
            }
        });
        terms.sort();
        terms.dedup();
        let least = least.min(terms.len()).max(1);
        let total = self.lengths.len() as f64;
        let mut scores: HashMap<u32, (f64, usize)> = HashMap::new();
        for term in &terms {
            let Some(list) = self.words.get(term) else {
                continue;
            };
            let rarity = (1.0 + (total - list.len() as f64 + 0.5) / (list.len() as f64 + 0.5)).ln();
            for (number, count) in list {
                let length = self
                    .lengths
                    .get(*number as usize)
                    .map_or(1.0, |length| f64::from(*length));
                let count = f64::from(*count);
                let weight = count * (SATURATION + 1.0)
                    / (count + SATURATION * (1.0 - LENGTH + LENGTH * length / self.mean));
                let score = scores.entry(*number).or_default();
                score.0 += rarity * weight;
                score.1 += 1;
            }
        }
        let mut hits: Vec<Hit> = scores
            .into_iter()
            .filter(|(number, (_, terms))| {
                *terms >= least && self.passages.get(*number as usize).is_some_and(&allowed)
            })
            .map(|(number, (score, terms))| Hit {
                passage: number as usize,
                score,
                terms,
            })
            .collect();
        hits.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.passage.cmp(&b.passage)));
        hits.truncate(most);
        hits
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_common_word_is_longer_than_is_looked_for() {
        assert_eq!(COMMON.split(' ').map(str::len).max(), Some(LONGEST_COMMON));
    }

    fn knowledge(passages: &[(&str, &str)]) -> Knowledge {
        let passages = passages.iter().map(|(heading, text)| Passage {
            document: 0,
            headings: vec!["Report".into(), (*heading).into()],
            place: String::new(),
            text: (*text).into(),
        });
        Knowledge {
            passages: passages.collect(),
            ..Knowledge::default()
        }
    }

    fn found(knowledge: &Knowledge, question: &str, least: usize) -> Vec<usize> {
        let hits = Search::new(knowledge).find(question, 3, least, |_| true);
        hits.iter().map(|hit| hit.passage).collect()
    }

    #[test]
    fn the_passage_that_answers_comes_first() {
        let knowledge = knowledge(&[
            (
                "Summary",
                "The bore broke through and completion is forecast for August.",
            ),
            (
                "Key risks",
                "Dredging at the portal must end before April. It is mitigated by a second dredger.",
            ),
            (
                "Progress this period",
                "The drive advanced 184 m and the cutterhead was replaced.",
            ),
            (
                "Progress this period",
                "Excavation of the cross passage was completed.",
            ),
            ("Quality", "A review is held every month."),
        ]);
        assert_eq!(found(&knowledge, "Progress during the period", 2), [3, 2]);
        assert_eq!(found(&knowledge, "Risks and mitigation", 2), [1]);
        assert_eq!(
            found(&knowledge, "Describe the weather delays and their causes", 2),
            [] as [usize; 0]
        );
        assert_eq!(found(&knowledge, "of the and", 2), [] as [usize; 0]);
        let search = Search::new(&knowledge);
        assert!(
            search
                .find("Progress this period", 3, 2, |passage| passage
                    .text
                    .contains("portal"))
                .is_empty()
        );
    }

    #[test]
    fn chinese_is_found_by_pairs_of_characters() {
        let knowledge = knowledge(&[
            ("概况", "基坑支护已完成，底板浇筑正在进行。"),
            ("质量", "本月进行了三次检查。"),
        ]);
        assert_eq!(found(&knowledge, "底板浇筑进度", 2), [0]);
    }

    #[test]
    fn nothing_is_found_in_nothing() {
        assert!(found(&Knowledge::default(), "anything at all", 1).is_empty());
    }
}
