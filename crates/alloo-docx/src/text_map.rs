//! The text map of a part: its paragraphs as one string each with offsets back to the text nodes, what of
//! them may be written, and the headings above them.

use std::collections::HashMap;
use std::ops::Range;

use crate::error::Error;
use crate::flags::Flags;
use crate::styles::{Level, Styles, of_outline, outline};
use crate::tree::{Node, Nodes, Tree};

/// A paragraph of a [`Text`], in document order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ParagraphId(usize);

impl ParagraphId {
    /// The one behind it; a text need not have it.
    pub fn next(self) -> ParagraphId {
        ParagraphId(self.0 + 1)
    }

    /// The one before it.
    pub fn previous(self) -> Option<ParagraphId> {
        Some(ParagraphId(self.0.checked_sub(1)?))
    }

    /// Its number in the part, from 1.
    pub fn number(self) -> usize {
        self.0 + 1
    }

    /// The paragraph as the index of a list that has an entry for each.
    pub(crate) fn index(self) -> usize {
        self.0
    }
}

/// A heading of a [`Text`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HeadingId(usize);

/// A stretch of a paragraph's text.
#[derive(Debug, Clone)]
pub struct Piece {
    /// The `w:t`, `w:tab`, `w:br` … it comes from.
    pub node: Node,
    /// Its bytes in the paragraph's text.
    pub range: Range<usize>,
    /// Whether its text may be replaced: a `w:t` outside of controls, fields and tracked changes.
    pub free: bool,
    /// Whether it is a tab that a value may be put behind: one outside of these.
    pub tab: bool,
}

/// One paragraph.
#[derive(Debug, Clone)]
pub struct Paragraph {
    /// The `w:p`.
    pub node: Node,
    /// Its text, a tab for `w:tab`, a line feed for `w:br`; without what is deleted and without paragraphs
    /// inside it.
    pub text: String,
    /// Where the text comes from, in order.
    pub pieces: Vec<Piece>,
    /// Whether it holds something that is no text: a picture, a reference, a page break.
    pub object: bool,
    /// Its level if it is a heading.
    pub level: Option<Level>,
    /// The heading it stands under.
    pub heading: Option<HeadingId>,
    /// The nearest `w:tc` around it.
    pub cell: Option<Node>,
}

impl Paragraph {
    /// The text of a piece.
    pub fn piece(&self, piece: &Piece) -> &str {
        part(&self.text, piece.range.clone())
    }

    /// Whether nothing at all is to be seen in it.
    pub fn is_empty(&self) -> bool {
        !self.object && is_blank(&self.text)
    }

    /// The bytes of its text that come from these elements; empty, at the place, where none does.
    pub fn span(&self, nodes: Nodes) -> Range<usize> {
        let first = self.pieces.partition_point(|piece| nodes.follow(piece.node));
        let behind = self.pieces.partition_point(|piece| !nodes.end_before(piece.node));
        match self.pieces.get(first..behind) {
            Some([one]) => one.range.clone(),
            Some([one, .., last]) => one.range.start..last.range.end,
            _ => {
                let before = first.checked_sub(1).and_then(|at| self.pieces.get(at));
                let at = before.map_or(0, |piece| piece.range.end);
                at..at
            }
        }
    }
}

/// A part of a text by bytes that lie in it.
pub fn part(text: &str, range: Range<usize>) -> &str {
    text.get(range).unwrap_or("")
}

/// Whether text shows nothing.
pub fn is_blank(text: &str) -> bool {
    text.chars()
        .all(|c| c.is_whitespace() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}'))
}

/// A heading and the one above it.
#[derive(Debug, Clone)]
struct Heading {
    level: Level,
    /// Its text without its number.
    text: String,
    above: Option<HeadingId>,
}

/// The text map of a part.
#[derive(Debug, Default)]
pub struct Text {
    paragraphs: Vec<Paragraph>,
    headings: Vec<Heading>,
    by_node: HashMap<Node, ParagraphId>,
}

impl Text {
    /// Maps a part. `flags` say of every element what it belongs to.
    ///
    /// # Errors
    /// Where a text cannot be read.
    pub fn map(tree: &Tree, flags: &Flags, styles: &Styles) -> Result<Text, Error> {
        let mut map = Text::default();
        let mut current: Option<HeadingId> = None;
        for node in tree.nodes().filter(|&node| tree.is(node, "p")) {
            let mut paragraph = read(tree, flags, node)?;
            paragraph.cell = tree.around(node, "tc");
            paragraph.heading = current;
            let body = !flags.is_fallback(node) && !flags.is_owned(node) && !tree.is_boxed(node);
            if body && paragraph.cell.is_none() {
                paragraph.level = level(tree, styles, &paragraph);
            }
            if let Some(level) = paragraph.level {
                paragraph.heading = map.outer(current, level);
                current = Some(HeadingId(map.headings.len()));
                map.headings.push(Heading {
                    level,
                    text: without_number(&paragraph.text),
                    above: paragraph.heading,
                });
            }
            map.by_node.insert(node, ParagraphId(map.paragraphs.len()));
            map.paragraphs.push(paragraph);
        }
        Ok(map)
    }

    fn heading(&self, id: HeadingId) -> Option<&Heading> {
        self.headings.get(id.0)
    }

    /// The nearest heading above of a level further out.
    fn outer(&self, from: Option<HeadingId>, level: Level) -> Option<HeadingId> {
        let mut above = from;
        while let Some(heading) = above.and_then(|above| self.heading(above)) {
            if heading.level < level {
                break;
            }
            above = heading.above;
        }
        above
    }

    /// One paragraph.
    pub fn get(&self, id: ParagraphId) -> Option<&Paragraph> {
        self.paragraphs.get(id.0)
    }

    /// The paragraphs in document order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (ParagraphId, &Paragraph)> {
        self.paragraphs
            .iter()
            .enumerate()
            .map(|(at, paragraph)| (ParagraphId(at), paragraph))
    }

    /// The paragraphs in document order, without their ids.
    pub fn paragraphs(&self) -> &[Paragraph] {
        &self.paragraphs
    }

    /// The paragraphs before one, nearest first.
    pub fn before(&self, id: ParagraphId) -> impl Iterator<Item = (ParagraphId, &Paragraph)> {
        let before = self
            .paragraphs
            .get(..id.0)
            .unwrap_or_default()
            .iter()
            .enumerate()
            .rev();
        before.map(|(at, paragraph)| (ParagraphId(at), paragraph))
    }

    /// The paragraphs behind one.
    pub fn behind(&self, id: ParagraphId) -> impl Iterator<Item = &Paragraph> {
        self.paragraphs.iter().skip(id.0 + 1)
    }

    /// Whether it has any heading.
    pub fn has_headings(&self) -> bool {
        !self.headings.is_empty()
    }

    /// The text of the first heading.
    pub fn first_heading(&self) -> Option<&str> {
        self.headings.first().map(|heading| heading.text.as_str())
    }

    /// The paragraph that an element lies in, or the first one inside it.
    pub fn paragraph_of(&self, tree: &Tree, node: Node) -> Option<ParagraphId> {
        std::iter::once(node)
            .chain(tree.ancestors(node))
            .take_while(|&at| !tree.is(at, "txbxContent"))
            .find_map(|at| self.by_node.get(&at).copied())
            .or_else(|| self.inside(tree, node).next())
    }

    /// The paragraphs inside an element.
    pub fn inside<'a>(&'a self, tree: &Tree, node: Node) -> impl Iterator<Item = ParagraphId> + use<'a> {
        let nodes = tree.subtree(node);
        let first = self
            .paragraphs
            .partition_point(|paragraph| nodes.follow(paragraph.node));
        (first..self.paragraphs.len())
            .take_while(move |&at| self.paragraphs.get(at).is_some_and(|p| nodes.contains(p.node)))
            .map(ParagraphId)
    }

    /// The headings above a paragraph, outermost first.
    pub fn above(&self, paragraph: &Paragraph) -> Vec<String> {
        let mut headings = Vec::new();
        let mut at = paragraph.heading;
        while let Some(heading) = at.and_then(|at| self.heading(at)) {
            headings.push(heading.text.clone());
            at = heading.above;
        }
        headings.reverse();
        headings
    }
}

fn read(tree: &Tree, flags: &Flags, node: Node) -> Result<Paragraph, Error> {
    let mut paragraph = Paragraph {
        node,
        text: String::new(),
        pieces: Vec::new(),
        object: false,
        level: None,
        heading: None,
        cell: None,
    };
    let mut nodes = tree.descendants(node);
    while let Some(at) = nodes.next() {
        let begin = paragraph.text.len();
        let mut is_text = false;
        match tree.w(at) {
            // Properties hold elements of the same names (tab stops); deletions are not to be seen; boxes
            // have paragraphs of their own.
            "pPr" | "rPr" | "sdtPr" | "del" | "moveFrom" | "p" => nodes.leave_out(tree.subtree(at)),
            "txbxContent" => {
                paragraph.object = true;
                nodes.leave_out(tree.subtree(at));
            }
            "t" => {
                is_text = true;
                paragraph.text.push_str(&tree.text(at)?);
            }
            "tab" | "ptab" => paragraph.text.push('\t'),
            "br" | "cr" => match tree.attr(at, "type").as_deref() {
                None | Some("textWrapping") => paragraph.text.push('\n'),
                _ => {}
            },
            "noBreakHyphen" => paragraph.text.push('\u{2011}'),
            "drawing" | "pict" | "object" | "sym" | "footnoteReference" | "endnoteReference" => {
                paragraph.object = true;
            }
            "" if tree.local(at) == "Fallback" => nodes.leave_out(tree.subtree(at)),
            _ => {}
        }
        if paragraph.text.len() > begin {
            paragraph.pieces.push(Piece {
                node: at,
                range: begin..paragraph.text.len(),
                free: is_text && flags.is_free(at),
                tab: tree.is(at, "tab") && flags.is_free(at),
            });
        }
    }
    Ok(paragraph)
}

fn level(tree: &Tree, styles: &Styles, paragraph: &Paragraph) -> Option<Level> {
    if is_blank(&paragraph.text) || paragraph.text.chars().count() > 200 {
        return None;
    }
    let properties = tree.child(paragraph.node, "pPr");
    if let Some(outline) = properties.and_then(|p| outline(tree, p)) {
        return of_outline(outline);
    }
    let style = properties.and_then(|p| tree.child_val(p, "pStyle"));
    if let Some(level) = style.as_ref().and_then(|style| styles.level(style)) {
        return Some(level);
    }
    // Many forms have no heading styles: a short line all in bold heads what follows.
    let text = paragraph.text.trim();
    let plain = !text.contains([':', '[', '{', '_', '\t', '\n']) && !text.ends_with(['.', ',', ';']);
    if !plain || text.split_whitespace().count() > 8 {
        return None;
    }
    let styled = style.is_some_and(|style| styles.is_bold(&style));
    let bold = paragraph.pieces.iter().all(|piece| {
        let run = tree.parent(piece.node);
        let properties = tree.child(run, "rPr");
        tree.is(run, "r")
            && match properties.filter(|&r| tree.child(r, "b").is_some()) {
                Some(properties) => tree.switched_on(properties, "b"),
                None => styled,
            }
    });
    bold.then_some(Level::Bold)
}

/// A heading's text without a typed number: `2.1  Work planned` and `B.<tab>Glossary`.
pub fn without_number(text: &str) -> String {
    let text = text.trim();
    let (first, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    let digits = first.trim_end_matches(['.', ')']);
    let number = !digits.is_empty()
        && digits.len() <= 12
        && digits
            .split('.')
            .all(|part| !part.is_empty() && (part.bytes().all(|b| b.is_ascii_digit()) || part.len() == 1))
        && (digits.bytes().any(|b| b.is_ascii_digit()) || digits.len() < first.len());
    let kept = if number && !rest.trim().is_empty() {
        rest
    } else {
        text
    };
    collapse(kept)
}

/// White space made single spaces, the ends trimmed.
pub fn collapse(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_lose_their_numbers_alone() {
        for (text, plain) in [
            ("2.1  Work planned", "Work planned"),
            ("B.\tGlossary", "Glossary"),
            ("3 Programme", "Programme"),
            ("A building", "A building"),
            ("2026", "2026"),
            ("1", "1"),
        ] {
            assert_eq!(without_number(text), plain);
        }
    }
}
