//! The text map of a part: its paragraphs as one string each with offsets back to the text nodes, what of them may be written, and the headings above them.

use std::collections::HashMap;
use std::ops::Range;

use super::tree::Tree;

/// Lies in a tracked change, which a fill leaves alone.
pub const TRACKED: u8 = 1;
/// Belongs to a control or field, or to something that no fill touches (page numbers, contents, locked content).
pub const OWNED: u8 = 2;
/// Lies in `mc:Fallback`: a second copy of what `mc:Choice` shows.
pub const FALLBACK: u8 = 4;

/// A stretch of a paragraph's text.
#[derive(Debug, Clone)]
pub struct Piece {
    /// The `w:t`, `w:tab`, `w:br` … it comes from.
    pub node: usize,
    /// Its bytes in the paragraph's text.
    pub range: Range<usize>,
    /// Whether its text may be replaced: a `w:t` outside of controls, fields and tracked changes.
    pub free: bool,
}

/// One paragraph.
#[derive(Debug, Clone)]
pub struct Paragraph {
    /// The `w:p`.
    pub node: usize,
    /// Its text, a tab for `w:tab`, a line feed for `w:br`; without what is deleted and without paragraphs inside it.
    pub text: String,
    /// Where the text comes from, in order.
    pub pieces: Vec<Piece>,
    /// Whether it holds something that is no text: a picture, a reference, a page break.
    pub object: bool,
    /// Its level if it is a heading: 0 for a title, 1–9, and 10 for a short paragraph all in bold.
    pub level: Option<u8>,
    /// The heading it stands under: index into [`Text::headings`].
    pub heading: Option<usize>,
    /// The nearest `w:tc` around it.
    pub cell: Option<usize>,
}

impl Paragraph {
    /// The text with everything that may not be replaced masked by control characters of the same length.
    pub fn masked(&self) -> String {
        let mut masked = String::with_capacity(self.text.len());
        for piece in &self.pieces {
            let text = self.text.get(piece.range.clone()).unwrap_or_default();
            if piece.free || matches!(text, "\t" | "\n") {
                masked.push_str(text);
            } else {
                masked.extend(std::iter::repeat_n('\u{1}', text.len()));
            }
        }
        masked
    }

    /// Whether nothing at all is to be seen in it.
    pub fn is_empty(&self) -> bool {
        !self.object && is_blank(&self.text)
    }
}

/// Whether text shows nothing.
pub fn is_blank(text: &str) -> bool {
    text.chars()
        .all(|c| c.is_whitespace() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}'))
}

/// A heading and the one above it.
#[derive(Debug, Clone)]
pub struct Heading {
    /// Its level.
    pub level: u8,
    /// Its text without its number.
    pub text: String,
    /// The heading above.
    pub above: Option<usize>,
}

/// What the styles part says, as far as headings need it.
#[derive(Debug, Default)]
pub struct Styles {
    by_id: HashMap<String, Style>,
}

#[derive(Debug, Default)]
struct Style {
    name: String,
    outline: Option<u8>,
    based_on: Option<String>,
    size: Option<u32>,
    bold: bool,
}

impl Styles {
    /// Reads the styles part.
    pub fn read(tree: &Tree) -> Styles {
        let mut by_id = HashMap::new();
        for style in tree.children(0).filter(|&child| tree.is(child, "style")) {
            let Some(id) = tree.attr(style, "styleId") else {
                continue;
            };
            let run = tree.child(style, "rPr");
            by_id.insert(
                id,
                Style {
                    name: tree.child_val(style, "name").unwrap_or_default().to_lowercase(),
                    outline: tree.child(style, "pPr").and_then(|p| outline(tree, p)),
                    based_on: tree.child_val(style, "basedOn"),
                    size: run.and_then(|r| tree.child_val(r, "sz")?.parse().ok()),
                    bold: run.is_some_and(|r| tree.switched_on(r, "b")),
                },
            );
        }
        Styles { by_id }
    }

    /// The style and those it is based on, nearest first.
    fn chain<'a>(&'a self, id: &str) -> impl Iterator<Item = &'a Style> {
        let mut at = self.by_id.get(id);
        // Styles that are based on each other in a ring end here.
        std::iter::from_fn(move || {
            let style = at?;
            at = style.based_on.as_ref().and_then(|id| self.by_id.get(id));
            Some(style)
        })
        .take(20)
    }

    /// The heading level of a paragraph style.
    fn level(&self, id: &str) -> Option<u8> {
        if self.by_id.get(id).is_some_and(|style| style.name == "title") {
            return Some(0);
        }
        for style in self.chain(id) {
            if let Some(outline) = style.outline {
                return (outline < 9).then_some(outline + 1);
            }
            if let Some(level) = style.name.strip_prefix("heading ") {
                return level.parse().ok().filter(|level| (1..=9).contains(level));
            }
        }
        None
    }

    /// The name of a style, in lower case.
    pub fn name(&self, id: &str) -> &str {
        self.by_id.get(id).map_or("", |style| &style.name)
    }

    /// The font size in half points that a style sets.
    pub fn size(&self, id: &str) -> Option<u32> {
        self.chain(id).find_map(|style| style.size)
    }

    fn bold(&self, id: &str) -> bool {
        self.chain(id).any(|style| style.bold)
    }
}

fn outline(tree: &Tree, properties: usize) -> Option<u8> {
    tree.child_val(properties, "outlineLvl")?.parse().ok()
}

/// The text map of a part.
#[derive(Debug, Default)]
pub struct Text {
    /// The paragraphs in document order.
    pub paragraphs: Vec<Paragraph>,
    /// All headings.
    pub headings: Vec<Heading>,
    by_node: HashMap<usize, usize>,
}

impl Text {
    /// Maps a part. `flags` say of every element what it belongs to.
    pub fn map(tree: &Tree, flags: &[u8], styles: &Styles) -> Text {
        let mut map = Text::default();
        let mut current: Option<usize> = None;
        for node in 0..tree.len() {
            if !tree.is(node, "p") {
                continue;
            }
            let mut paragraph = read(tree, flags, node);
            let fallback = flags.get(node).is_some_and(|flags| flags & FALLBACK != 0);
            let owned = flags.get(node).is_some_and(|flags| flags & OWNED != 0);
            let boxed = tree.ancestors(node).any(|above| tree.is(above, "txbxContent"));
            paragraph.cell = tree
                .ancestors(node)
                .take_while(|&above| !tree.is(above, "txbxContent"))
                .find(|&above| tree.is(above, "tc"));
            paragraph.heading = current;
            if !fallback && !owned && !boxed && paragraph.cell.is_none() {
                paragraph.level = level(tree, styles, &paragraph);
                if let Some(level) = paragraph.level {
                    let mut above = current;
                    while let Some(heading) = above.and_then(|above| map.headings.get(above)) {
                        if heading.level < level {
                            break;
                        }
                        above = heading.above;
                    }
                    paragraph.heading = above;
                    current = Some(map.headings.len());
                    map.headings.push(Heading {
                        level,
                        text: without_number(&paragraph.text),
                        above,
                    });
                }
            }
            map.by_node.insert(node, map.paragraphs.len());
            map.paragraphs.push(paragraph);
        }
        map
    }

    /// The paragraph that an element lies in, or the first one inside it.
    pub fn paragraph_of(&self, tree: &Tree, node: usize) -> Option<usize> {
        std::iter::once(node)
            .chain(tree.ancestors(node))
            .take_while(|&at| !tree.is(at, "txbxContent"))
            .find_map(|at| self.by_node.get(&at).copied())
            .or_else(|| self.inside(tree, node).next())
    }

    /// The paragraphs inside an element.
    pub fn inside<'a>(&'a self, tree: &Tree, node: usize) -> impl Iterator<Item = usize> + use<'a> {
        let stop = tree.stop(node);
        let first = self.paragraphs.partition_point(|paragraph| paragraph.node < node);
        (first..self.paragraphs.len())
            .take_while(move |&at| self.paragraphs.get(at).is_some_and(|p| p.node < stop))
    }

    /// The headings above a paragraph, outermost first.
    pub fn above(&self, paragraph: &Paragraph) -> Vec<String> {
        let mut headings = Vec::new();
        let mut at = paragraph.heading;
        while let Some(heading) = at.and_then(|at| self.headings.get(at)) {
            headings.push(heading.text.clone());
            at = heading.above;
        }
        headings.reverse();
        headings
    }
}

fn read(tree: &Tree, flags: &[u8], node: usize) -> Paragraph {
    let mut paragraph = Paragraph {
        node,
        text: String::new(),
        pieces: Vec::new(),
        object: false,
        level: None,
        heading: None,
        cell: None,
    };
    let stop = tree.stop(node);
    let mut at = node + 1;
    while at < stop {
        let begin = paragraph.text.len();
        let mut next = at + 1;
        let mut is_text = false;
        match tree.w(at) {
            // Properties hold elements of the same names (tab stops); deletions are not to be seen; boxes have paragraphs of their own.
            "pPr" | "rPr" | "sdtPr" | "del" | "moveFrom" => next = tree.stop(at),
            "txbxContent" => {
                paragraph.object = true;
                next = tree.stop(at);
            }
            "t" => {
                is_text = true;
                paragraph.text.push_str(&tree.text(at));
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
            "" if tree.local(at) == "Fallback" => next = tree.stop(at),
            _ => {}
        }
        if paragraph.text.len() > begin {
            paragraph.pieces.push(Piece {
                node: at,
                range: begin..paragraph.text.len(),
                free: is_text && flags.get(at).is_some_and(|flags| flags & (TRACKED | OWNED) == 0),
            });
        }
        at = next;
    }
    paragraph
}

fn level(tree: &Tree, styles: &Styles, paragraph: &Paragraph) -> Option<u8> {
    if is_blank(&paragraph.text) || paragraph.text.chars().count() > 200 {
        return None;
    }
    let properties = tree.child(paragraph.node, "pPr");
    if let Some(outline) = properties.and_then(|p| outline(tree, p)) {
        return (outline < 9).then_some(outline + 1);
    }
    let style = properties.and_then(|p| tree.child_val(p, "pStyle"));
    if let Some(style) = &style
        && let Some(level) = styles.level(style)
    {
        return Some(level);
    }
    // Many forms have no heading styles: a short line all in bold heads what follows.
    let text = paragraph.text.trim();
    let plain = !text.contains([':', '[', '{', '_', '\t', '\n']) && !text.ends_with(['.', ',', ';']);
    if !plain || text.split_whitespace().count() > 8 {
        return None;
    }
    let styled = style.is_some_and(|style| styles.bold(&style));
    let bold = paragraph.pieces.iter().all(|piece| {
        let run = tree.parent(piece.node);
        tree.is(run, "r")
            && match tree.child(run, "rPr").and_then(|r| tree.child(r, "b")) {
                Some(_) => tree.child(run, "rPr").is_some_and(|r| tree.switched_on(r, "b")),
                None => styled,
            }
    });
    bold.then_some(10)
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
