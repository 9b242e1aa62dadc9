//! Edits to one part: ranges of its bytes and what replaces them.

use std::collections::{BTreeMap, HashSet};
use std::ops::Range;

use alloo_docx::Error;
use alloo_docx::tree::{Byte, Node, Span, Tree};

use super::markup::text_element;

/// Edits to a part, in any order.
#[derive(Debug, Default)]
pub(super) struct Edits {
    list: Vec<(Span, String)>,
    /// New text for ranges of the text of `w:t` elements.
    texts: BTreeMap<Node, Vec<(Range<usize>, String)>>,
}

impl Edits {
    /// Whether there are none.
    pub(super) fn is_empty(&self) -> bool {
        self.list.is_empty() && self.texts.is_empty()
    }

    /// Where edits begin.
    pub(super) fn starts(&self) -> HashSet<Byte> {
        self.list.iter().map(|(edit, _)| edit.start).collect()
    }

    /// Replaces a range.
    pub(super) fn replace(&mut self, span: Span, with: impl Into<String>) {
        self.list.push((span, with.into()));
    }

    /// Takes an element out.
    pub(super) fn remove(&mut self, tree: &Tree, node: Node) {
        self.replace(tree.range(node), "");
    }

    /// Inserts at a byte.
    pub(super) fn insert(&mut self, at: Byte, what: impl Into<String>) {
        self.replace(Span::at(at), what);
    }

    /// Adds markup at the end of an element; false where that is taken out or replaced.
    pub(super) fn append(&mut self, tree: &Tree, node: Node, what: &str) -> bool {
        let whole = tree.range(node);
        if tree.is_empty_tag(node) {
            let new = self.list.iter_mut().find(|(edit, _)| *edit == whole);
            let Some((_, new)) = new else { return false };
            let Some(end) = new.rfind("</") else { return false };
            new.insert_str(end, what);
            return true;
        }
        let at = tree.close(node).start;
        let is_gone = |(edit, _): &(Span, String)| edit.start < at && at < edit.end;
        if self.list.iter().any(is_gone) {
            return false;
        }
        self.insert(at, what);
        true
    }

    /// Replaces a range of the text of a `w:t`.
    pub(super) fn text(&mut self, node: Node, range: Range<usize>, with: &str) {
        self.texts.entry(node).or_default().push((range, with.to_owned()));
    }

    /// A range of the part with the edits in it made. An edit that lies outside of the range is left out; one
    /// that crosses its bounds is an error.
    ///
    /// # Errors
    /// Names the part and the place where two edits overlap, or where an edit has no place in the part.
    pub(super) fn apply(&self, tree: &Tree, range: Span) -> Result<String, Error> {
        let mut list = self.list.clone();
        for (&node, edits) in &self.texts {
            tree.raw(node)?;
            list.push((tree.range(node), new_text(tree, node, edits)?));
        }
        for (edit, _) in &list {
            tree.slice(*edit)?;
            let crosses = edit.start < range.start || edit.end > range.end;
            if crosses && edit.end > range.start && edit.start < range.end {
                return Err(tree.wrong(edit.start, "a value crosses the bounds of what is written"));
            }
        }
        list.retain(|(edit, _)| edit.start >= range.start && edit.end <= range.end);
        // What contains comes before what it contains; insertions at one byte keep their order.
        list.sort_by_key(|(edit, _)| (edit.start, !edit.is_empty(), std::cmp::Reverse(edit.end)));
        list.dedup_by(|next, last| !next.0.is_empty() && next == last);
        let mut out = String::with_capacity(tree.slice(range)?.len() + 1024);
        let (mut at, mut removed) = (range.start, false);
        for (edit, with) in list {
            if edit.start < at {
                // What is taken out needs no other edit.
                if removed && edit.end <= at {
                    continue;
                }
                return Err(tree.wrong(edit.start, "two values overlap"));
            }
            out.push_str(tree.slice(Span {
                start: at,
                end: edit.start,
            })?);
            out.push_str(&with);
            removed = with.is_empty();
            at = edit.end;
        }
        out.push_str(tree.slice(Span {
            start: at,
            end: range.end,
        })?);
        Ok(out)
    }
}

/// The markup of a text element with ranges of its text replaced.
fn new_text(tree: &Tree, node: Node, edits: &[(Range<usize>, String)]) -> Result<String, Error> {
    let text = tree.text(node)?;
    let place = tree.range(node).start;
    let mut edits: Vec<&(Range<usize>, String)> = edits.iter().collect();
    edits.sort_by_key(|(range, _)| (range.start, range.end));
    let (mut new, mut at) = (String::with_capacity(text.len()), 0);
    for (range, with) in edits {
        let kept = text.get(at..range.start).filter(|_| range.end <= text.len());
        new.push_str(
            kept.ok_or_else(|| tree.wrong(place, "two values overlap, or lie outside of their text"))?,
        );
        new.push_str(with);
        at = range.end.max(at);
    }
    let kept = text.get(at..);
    new.push_str(kept.ok_or_else(|| tree.wrong(place, "a value ends inside a character"))?);
    Ok(if new.is_empty() {
        new
    } else {
        text_element(tree.prefix(), &new)
    })
}

/// A part with elements taken out; nothing where it has none.
///
/// # Errors
/// Where the part has no such places.
pub(super) fn without(tree: &Tree, nodes: impl Iterator<Item = Node>) -> Result<Option<String>, Error> {
    let mut edits = Edits::default();
    for node in nodes {
        edits.remove(tree, node);
    }
    if edits.is_empty() {
        return Ok(None);
    }
    edits.apply(tree, tree.whole()).map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree() -> Tree {
        let w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        Tree::parse(
            "word/document.xml",
            format!("<w:p xmlns:w=\"{w}\"><w:r><w:t>né</w:t></w:r><w:r/></w:p>"),
        )
        .unwrap()
    }

    fn nodes(tree: &Tree) -> Vec<Node> {
        tree.nodes().collect()
    }

    /// The error for edits, which names the part and a place.
    fn refused(tree: &Tree, edits: &Edits, range: Span) -> String {
        let message = edits.apply(tree, range).unwrap_err().message;
        assert!(
            message.contains("word/document.xml") && message.contains("byte"),
            "{message}"
        );
        message
    }

    #[test]
    fn edits_that_overlap_are_refused() {
        let tree = tree();
        let nodes = nodes(&tree);
        let mut edits = Edits::default();
        edits.replace(tree.range(nodes[1]), "x");
        edits.replace(tree.range(nodes[2]), "y");
        assert!(refused(&tree, &edits, tree.whole()).contains("overlap"));
        let mut edits = Edits::default();
        edits.text(nodes[2], 0..2, "x");
        edits.text(nodes[2], 1..3, "y");
        assert!(refused(&tree, &edits, tree.whole()).contains("overlap"));
    }

    #[test]
    fn edits_out_of_range_are_refused() {
        let tree = tree();
        let nodes = nodes(&tree);
        for range in [0..9, 3..4, 2..2, 2..3] {
            let mut edits = Edits::default();
            edits.text(nodes[2], range, "x");
            refused(&tree, &edits, tree.whole());
        }
        // A longer part has bytes that this one has not.
        let longer = Tree::parse("b.xml", format!("<a>{}</a>", "x".repeat(999))).unwrap();
        let mut edits = Edits::default();
        edits.replace(longer.inner(Node::ROOT), "x");
        refused(&tree, &edits, tree.whole());
        let mut edits = Edits::default();
        edits.replace(tree.range(nodes[1]), "x");
        refused(&tree, &edits, tree.range(nodes[2]));
    }

    #[test]
    fn what_is_taken_out_needs_no_other_edit() {
        let tree = tree();
        let nodes = nodes(&tree);
        let mut edits = Edits::default();
        edits.remove(&tree, nodes[1]);
        edits.text(nodes[2], 0..1, "x");
        edits.insert(tree.range(nodes[3]).end, "<w:b/>");
        assert!(
            edits
                .apply(&tree, tree.whole())
                .unwrap()
                .ends_with("<w:r/><w:b/></w:p>")
        );
        assert_eq!(
            edits.apply(&tree, tree.range(nodes[0])).unwrap(),
            edits.apply(&tree, tree.whole()).unwrap()
        );
    }
}
