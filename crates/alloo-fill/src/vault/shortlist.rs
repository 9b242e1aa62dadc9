//! Which documents of a large vault a form is answered from: those that share its words.

use std::collections::HashMap;

use super::index::{Id, Index};
use super::terms;

/// The documents read for one thing that the form asks for.
const EACH: usize = 64;
/// A word that more documents have than these tells none apart.
const COMMON: u32 = 60_000;

/// What a form asks for: for each slot and schedule the words by which it may be answered, synonyms too.
#[derive(Debug, Clone, Default)]
pub(crate) struct Query {
    needs: Vec<Vec<String>>,
}

impl Query {
    /// Adds what one slot or schedule asks for: its label, its headings, its columns, in any order.
    pub(crate) fn need<'t>(&mut self, texts: impl IntoIterator<Item = &'t str>) {
        let mut need = Vec::new();
        for text in texts {
            terms::each(text, &mut |term| need.push(term.to_owned()));
        }
        need.sort();
        need.dedup();
        if !need.is_empty() && !self.needs.contains(&need) {
            self.needs.push(need);
        }
    }
}

/// One document to choose from.
#[derive(Debug, Clone, Copy)]
pub(super) struct DocumentCandidate {
    /// Its number in the index.
    pub id: Id,
    /// The bytes of its content.
    pub size: u32,
    /// Whether it is always read.
    pub always: bool,
}

/// Chooses so many bytes of documents, by their places among the candidates, in order: those that are always
/// read, then the best for each need in turn.
///
/// # Errors
/// Where the index cannot be read.
pub(super) fn choose(
    index: &Index,
    query: &Query,
    candidates: &[DocumentCandidate],
    most: usize,
) -> rusqlite::Result<Vec<usize>> {
    let sum: usize = candidates.iter().map(|candidate| candidate.size as usize).sum();
    if sum <= most {
        return Ok((0..candidates.len()).collect());
    }
    let places: HashMap<Id, usize> = candidates
        .iter()
        .enumerate()
        .map(|(place, candidate)| (candidate.id, place))
        .collect();
    let mut having = HashMap::<&str, Vec<usize>>::new();
    for term in query.needs.iter().flatten() {
        if !having.contains_key(term.as_str()) {
            let mut list = Vec::new();
            index.with(term, COMMON, &mut |id| list.extend(places.get(&id)))?;
            having.insert(term, list);
        }
    }
    let mut scores = vec![0f32; candidates.len()];
    let ranked: Vec<Vec<usize>> = query
        .needs
        .iter()
        .map(|need| best(need, &having, &mut scores))
        .collect();
    let mut chosen = vec![false; candidates.len()];
    let mut left = most;
    let always = (0..candidates.len()).filter(|place| candidates.get(*place).is_some_and(|one| one.always));
    let in_turn = (0..EACH).flat_map(|rank| ranked.iter().filter_map(move |list| list.get(rank).copied()));
    for place in always.chain(in_turn) {
        let (Some(chosen), Some(candidate)) = (chosen.get_mut(place), candidates.get(place)) else {
            continue;
        };
        if !*chosen && candidate.size as usize <= left {
            *chosen = true;
            left -= candidate.size as usize;
        }
    }
    Ok(chosen
        .iter()
        .enumerate()
        .filter(|(_, chosen)| **chosen)
        .map(|(place, _)| place)
        .collect())
}

/// The best documents for one need, best first, equal ones in their order. `scores` is zero before and after.
fn best(need: &[String], having: &HashMap<&str, Vec<usize>>, scores: &mut [f32]) -> Vec<usize> {
    let total = scores.len() as f32;
    let mut touched = Vec::new();
    for list in need.iter().filter_map(|term| having.get(term.as_str())) {
        let rarity = (1.0 + total / (1.0 + list.len() as f32)).ln();
        for place in list {
            if let Some(score) = scores.get_mut(*place) {
                if *score == 0.0 {
                    touched.push(*place);
                }
                *score += rarity;
            }
        }
    }
    let mut ranked: Vec<(f32, usize)> = touched
        .iter()
        .map(|place| (scores.get(*place).copied().unwrap_or_default(), *place))
        .collect();
    for place in touched {
        if let Some(score) = scores.get_mut(place) {
            *score = 0.0;
        }
    }
    let order = |a: &(f32, usize), b: &(f32, usize)| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1));
    if ranked.len() > EACH {
        ranked.select_nth_unstable_by(EACH, order);
        ranked.truncate(EACH);
    }
    ranked.sort_by(order);
    ranked.into_iter().map(|(_, place)| place).collect()
}
