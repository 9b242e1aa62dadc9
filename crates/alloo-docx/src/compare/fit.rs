//! How well a paragraph of a result stands for one of its template.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::pattern::Pattern;
use super::story::Story;
use crate::fill_report::COMMENT_AUTHOR;
use crate::text_map::is_blank;
use crate::tree::{Node, Tree};

/// The titles of a page of sources, in every language.
const SOURCES: [&str; 2] = ["Sources", "Left open"];

/// How well a paragraph of the result stands for one of the template.
pub(super) fn score(before: &Story<'_>, after: &Story<'_>, first: usize, second: usize) -> Option<u32> {
    let (cell, other) = (before.cells[first], after.cells[second]);
    if cell.map(|cell| cell.column) != other.map(|cell| cell.column) {
        return None;
    }
    // Of two that fit alike, the one in the same row.
    let near = u32::from(cell == other);
    let (was, now) = (before.text(first), after.text(second));
    let pattern: &Pattern = &before.patterns[first];
    if before.has_slot(first) || !pattern.spans.is_empty() {
        if was == now && !is_blank(was) {
            return Some(12 + near);
        }
        if before.whole[first].is_some() {
            return Some(6 + near);
        }
        if pattern.capture(now).is_some() {
            return Some(if pattern.has_fixed_text() { 10 } else { 6 } + near);
        }
        return pattern
            .fixed()
            .any(|text| text.trim().len() > 3 && now.contains(text.trim()))
            .then_some(2);
    }
    match (is_blank(was), is_blank(now)) {
        (true, true) => Some(4 + near),
        (false, false) if was == now => Some(12 + near),
        (false, false) => alike(was, now).then_some(2 + near),
        _ => None,
    }
}

/// Pairs the cells of a row with the cells of one row: of the one that most of them pair with.
pub(super) fn keep_rows_together(before: &Story<'_>, after: &Story<'_>, pairs: &mut [Option<usize>]) {
    type Row = (usize, usize);
    let row_of = |story: &Story<'_>, at: usize| story.cells[at].map(|cell| (cell.table, cell.row));
    let mut rows: BTreeMap<Row, (Vec<usize>, BTreeMap<Row, usize>)> = BTreeMap::new();
    for (at, pair) in pairs.iter().enumerate() {
        let Some(row) = row_of(before, at) else { continue };
        let entry = rows.entry(row).or_default();
        entry.0.push(at);
        if let Some(other) = pair.and_then(|pair| row_of(after, pair)) {
            *entry.1.entry(other).or_default() += 1;
        }
    }
    let mut cells: HashMap<Row, Vec<usize>> = HashMap::new();
    for at in 0..after.cells.len() {
        if let Some(row) = row_of(after, at) {
            cells.entry(row).or_default().push(at);
        }
    }
    let mut given: BTreeSet<Row> = rows
        .values()
        .filter(|(_, votes)| votes.len() == 1)
        .flat_map(|(_, votes)| votes.keys().copied())
        .collect();
    for (paragraphs, votes) in rows.into_values().filter(|(_, votes)| votes.len() > 1) {
        let mut ranked: Vec<(usize, Row)> = votes.into_iter().map(|(row, votes)| (votes, row)).collect();
        ranked.sort_by_key(|(votes, row)| (std::cmp::Reverse(*votes), *row));
        let chosen = ranked
            .into_iter()
            .map(|(_, row)| row)
            .find(|row| given.insert(*row));
        let mut free = chosen
            .and_then(|row| cells.get(&row).cloned())
            .unwrap_or_default();
        for at in paragraphs {
            let column = before.cells[at].map(|cell| cell.column);
            let found = free
                .iter()
                .position(|&other| after.cells[other].map(|cell| cell.column) == column);
            pairs[at] = found.map(|found| free.remove(found));
        }
    }
}

/// Whether two texts share at least half of their words.
fn alike(one: &str, other: &str) -> bool {
    let words = |text: &'_ str| {
        text.split_whitespace()
            .map(str::to_owned)
            .collect::<BTreeSet<String>>()
    };
    let (one, other) = (words(one), words(other));
    let shared = one.intersection(&other).count();
    shared * 2 >= one.len().max(other.len()) && shared > 0
}

/// Whether an element is a comment that names the sources of values.
pub(super) fn names_sources(tree: &Tree, node: Node) -> bool {
    tree.is(node, "comment") && tree.attr(node, "author").as_deref() == Some(COMMENT_AUTHOR)
}

/// Whether all comments of a part do.
pub(super) fn all_name_sources(comments: &Tree) -> bool {
    comments
        .children(Node::ROOT)
        .all(|comment| names_sources(comments, comment))
}

/// Where a page of sources begins in a result: a heading with one of its titles that the template does not
/// have, outside of tables; among comments, the first that names sources.
pub(super) fn sources(before: &Story<'_>, after: &Story<'_>) -> Option<usize> {
    if after.part.tree.is(Node::ROOT, "comments") {
        let tree = &after.part.tree;
        let is_ours = |at: &usize| {
            let paragraph = after.paragraph(*at);
            paragraph.is_some_and(|paragraph| {
                tree.ancestors(paragraph.node)
                    .any(|above| names_sources(tree, above))
            })
        };
        return (0..after.cells.len()).find(is_ours);
    }
    let titled = |story: &Story<'_>, at: usize| {
        let paragraph = story.paragraph(at);
        SOURCES.contains(&story.text(at).trim())
            && paragraph.is_some_and(|paragraph| paragraph.level.is_some() && paragraph.cell.is_none())
    };
    if (0..before.cells.len()).any(|at| titled(before, at)) {
        return None;
    }
    let mut first = (0..after.cells.len()).find(|&at| titled(after, at))?;
    // An empty paragraph before it ends the section of the form.
    while let Some(above) = first.checked_sub(1).filter(|&above| after.ends_section(above)) {
        first = above;
    }
    Some(first)
}
