//! A value into its place, by the kind of the place.

use std::ops::Range;

use alloo_docx::Error;
use alloo_docx::find::Part;
use alloo_docx::place::Place;
use alloo_docx::slot::Slot;
use alloo_docx::styles::Styles;
use alloo_docx::text_map::{Paragraph, ParagraphId, part};
use alloo_docx::tree::{Node, Tree};

use super::edit::Edits;
use super::markup::{run, text_element};
use crate::{FillError, failed};

/// Why a value was not written.
#[derive(Debug)]
pub(super) enum Refusal {
    /// Its place cannot take it.
    Value(String),
    /// The template is not what it seemed.
    Template(Error),
}

impl Refusal {
    /// As a failure of the fill, with the slot's label.
    pub(super) fn at(self, slot: &Slot, part: &Part) -> FillError {
        match self {
            Refusal::Value(why) => failed(
                "write_failed",
                format!("{:?} in {} cannot be filled: {why}", slot.label, part.tree.part()),
            ),
            Refusal::Template(error) => error.into(),
        }
    }
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        Refusal::Template(error)
    }
}

/// Run properties in the order of the schema that come before the colour.
const BEFORE_COLOR: [&str; 16] = [
    "rStyle",
    "rFonts",
    "b",
    "bCs",
    "i",
    "iCs",
    "caps",
    "smallCaps",
    "strike",
    "dstrike",
    "outline",
    "shadow",
    "emboss",
    "imprint",
    "noProof",
    "snapToGrid",
];

/// Writes into one part.
pub(super) struct Writer<'a> {
    part: &'a Part,
    styles: &'a Styles,
    /// The edits so far.
    pub edits: Edits,
}

impl<'a> Writer<'a> {
    /// A writer without edits.
    pub(super) fn new(part: &'a Part, styles: &'a Styles) -> Writer<'a> {
        Writer {
            part,
            styles,
            edits: Edits::default(),
        }
    }

    pub(super) fn tree(&self) -> &'a Tree {
        &self.part.tree
    }

    pub(super) fn part(&self) -> &'a Part {
        self.part
    }

    fn paragraph(&self, id: ParagraphId) -> Result<&'a Paragraph, Error> {
        let missing = || {
            self.tree()
                .wrong(self.tree().whole().end, "a paragraph that was found is not there")
        };
        self.part.text.get(id).ok_or_else(missing)
    }

    /// Writes a value; `paragraphs` where line feeds part paragraphs. `true` and `false` for check boxes.
    ///
    /// # Errors
    /// Why the place cannot take the value, e.g. a list that does not offer it.
    pub(super) fn put(&mut self, place: &Place, value: &str, paragraphs: bool) -> Result<(), Refusal> {
        let value = value.replace("\r\n", "\n").replace('\r', "\n");
        let value = value.trim_end();
        match place {
            Place::Text { paragraph, range } => self.text(*paragraph, range, value, paragraphs)?,
            Place::Control(control) => self.control(control, value, paragraphs)?,
            Place::Field(field) => self.field(field, value)?,
            Place::Cell(cell) => {
                let tree = self.tree();
                let paragraph = tree
                    .descendants(*cell)
                    .find(|&node| tree.is(node, "p"))
                    .ok_or_else(|| {
                        Refusal::Value(format!("its cell has no paragraph ({})", tree.range(*cell).start))
                    })?;
                self.fill_empty(paragraph, value, paragraphs)?;
            }
            Place::Paragraph(paragraph) => {
                let node = self.paragraph(*paragraph)?.node;
                self.fill_empty(node, value, true)?;
            }
            Place::Behind(paragraph) => {
                let node = self.paragraph(*paragraph)?.node;
                let lines = lines(value, true);
                let new: String = lines
                    .iter()
                    .map(|line| self.new_paragraph("", "", line))
                    .collect();
                self.edits.insert(self.tree().range(node).end, new);
            }
        }
        Ok(())
    }

    fn new_paragraph(&self, properties: &str, run_properties: &str, text: &str) -> String {
        let w = self.tree().prefix();
        format!("<{w}p>{properties}{}</{w}p>", run(w, run_properties, text))
    }

    /// Adds paragraphs like another one behind it.
    pub(super) fn add_paragraphs(
        &mut self,
        like: Node,
        run_properties: &str,
        lines: &[String],
    ) -> Result<(), Error> {
        if lines.is_empty() {
            return Ok(());
        }
        let properties = self.paragraph_properties(like)?;
        let new = lines
            .iter()
            .map(|line| self.new_paragraph(&properties, run_properties, line));
        let new: String = new.collect();
        self.edits.insert(self.tree().range(like).end, new);
        Ok(())
    }

    /// Writes in place of a range of a paragraph's text.
    ///
    /// # Errors
    /// Where the paragraph has no such text.
    pub(super) fn text(
        &mut self,
        at: ParagraphId,
        range: &Range<usize>,
        value: &str,
        paragraphs: bool,
    ) -> Result<(), Error> {
        let tree = self.tree();
        let paragraph = self.paragraph(at)?;
        let text = &paragraph.text;
        let before = part(text, 0..range.start);
        let lines = lines(value, paragraphs);
        let (first, more) = first_and_more(&lines);
        let mut first = without_repeat(before, part(text, range.end..text.len()), first).to_owned();
        // A blank right behind its label's colon leaves no room between the two, nor does one beside a unit.
        let is_word = |c: char| c.is_alphanumeric() || c == '°';
        if (before.ends_with([':', '?']) || (range.is_empty() && before.ends_with(is_word)))
            && !first.is_empty()
        {
            first.insert(0, ' ');
        }
        if *range == (0..0) && text.starts_with(is_word) {
            first.push(' ');
        }
        let node = self.replace_text(paragraph, range, &first);
        let missing = || {
            tree.wrong(
                tree.range(paragraph.node).start,
                "a text that was found is not there",
            )
        };
        let run = tree.parent(node.ok_or_else(missing)?);
        self.drop_placeholder_style(run);
        if let Some(style) = self.guidance(paragraph.node).filter(|_| paragraphs) {
            self.edits.remove(tree, style);
        }
        let run_properties = self.run_properties(run)?;
        self.add_paragraphs(paragraph.node, &run_properties, more)
    }

    /// Puts a text in the first text element that a range touches, and takes the rest of the range out; gives
    /// that element.
    fn replace_text(&mut self, paragraph: &Paragraph, range: &Range<usize>, with: &str) -> Option<Node> {
        let mut written = None;
        let near = paragraph
            .pieces
            .partition_point(|piece| piece.range.end < range.start);
        let near = paragraph.pieces.iter().skip(near);
        for piece in near.take_while(|piece| piece.range.start <= range.end) {
            let inside = if range.is_empty() {
                let behind = piece.range.start < range.start || range.start == 0;
                written.is_none() && behind && range.start <= piece.range.end
            } else {
                piece.range.start < range.end && range.start < piece.range.end
            };
            if !inside || range.is_empty() && !piece.free {
                continue;
            }
            if !piece.free {
                self.edits.remove(self.tree(), piece.node);
                continue;
            }
            let local = range.start.max(piece.range.start) - piece.range.start
                ..range.end.min(piece.range.end) - piece.range.start;
            self.edits
                .text(piece.node, local, if written.is_none() { with } else { "" });
            written.get_or_insert(piece.node);
        }
        written.or_else(|| self.behind_tab(paragraph, range, with))
    }

    /// Puts a text behind the tab that ends where an empty range is; gives the tab.
    fn behind_tab(&mut self, paragraph: &Paragraph, range: &Range<usize>, with: &str) -> Option<Node> {
        let mut pieces = paragraph.pieces.iter();
        let tab = pieces.find(|piece| piece.tab && range.is_empty() && piece.range.end == range.start)?;
        let tree = self.tree();
        self.edits
            .insert(tree.range(tab.node).end, text_element(tree.prefix(), with));
        Some(tab.node)
    }

    /// The style of a paragraph if it is one for instructions: what is written there is none.
    fn guidance(&self, paragraph: Node) -> Option<Node> {
        let tree = self.tree();
        let style = tree.path(paragraph, ["pPr", "pStyle"])?;
        self.styles
            .is_guidance(&tree.attr(style, "val")?)
            .then_some(style)
    }

    /// A paragraph's properties for another one like it: without what ends a section, without tracked
    /// changes, without a style for instructions.
    fn paragraph_properties(&self, paragraph: Node) -> Result<String, Error> {
        let tree = self.tree();
        let Some(properties) = tree.child(paragraph, "pPr") else {
            return Ok(String::new());
        };
        let guidance = self.guidance(paragraph);
        let kept = tree
            .children(properties)
            .filter(|&child| !matches!(tree.w(child), "sectPr" | "pPrChange") && Some(child) != guidance);
        self.element("pPr", kept)
    }

    /// An element of other elements; nothing where there are none.
    fn element(&self, name: &str, children: impl Iterator<Item = Node>) -> Result<String, Error> {
        let tree = self.tree();
        let inner = children
            .map(|child| tree.raw(child))
            .collect::<Result<String, Error>>()?;
        let w = tree.prefix();
        Ok(if inner.is_empty() {
            inner
        } else {
            format!("<{w}{name}>{inner}</{w}{name}>")
        })
    }

    /// A run's properties for another run like it, without a character style for placeholders.
    pub(super) fn run_properties(&self, run: Node) -> Result<String, Error> {
        match self.tree().child(run, "rPr") {
            Some(properties) => self.properties(properties, None),
            None => Ok(String::new()),
        }
    }

    /// Run properties, with the colour of another element where they set none.
    pub(super) fn properties(&self, properties: Node, color: Option<Node>) -> Result<String, Error> {
        let tree = self.tree();
        let mut kept: Vec<Node> = tree
            .children(properties)
            .filter(|&child| match tree.w(child) {
                "ins" | "del" | "moveFrom" | "moveTo" | "rPrChange" | "vanish" | "webHidden" => false,
                "rStyle" => !self.is_placeholder_style(child),
                _ => true,
            })
            .collect();
        if let Some(color) = color.filter(|_| !kept.iter().any(|&child| tree.is(child, "color"))) {
            let before = kept
                .iter()
                .take_while(|&&child| BEFORE_COLOR.contains(&tree.w(child)));
            kept.insert(before.count(), color);
        }
        self.element("rPr", kept.into_iter())
    }

    fn is_placeholder_style(&self, style: Node) -> bool {
        self.tree()
            .attr(style, "val")
            .is_some_and(|id| self.styles.name(&id).contains("placeholder") || id == "PlaceholderText")
    }

    fn drop_placeholder_style(&mut self, run: Node) {
        let tree = self.tree();
        if let Some(style) = tree.path(run, ["rPr", "rStyle"])
            && self.is_placeholder_style(style)
        {
            self.edits.remove(tree, style);
        }
    }

    /// A run with the value at the end of an empty paragraph; its mark's properties are what a person would
    /// type in.
    fn fill_empty(&mut self, paragraph: Node, value: &str, paragraphs: bool) -> Result<(), Error> {
        let tree = self.tree();
        let w = tree.prefix();
        let like = tree
            .children(paragraph)
            .find(|&child| tree.is(child, "r") && tree.child(child, "rPr").is_some());
        let run_properties = match (like, tree.path(paragraph, ["pPr", "rPr"])) {
            (Some(like), _) => self.run_properties(like)?,
            (None, Some(mark)) => self.properties(mark, None)?,
            (None, None) => String::new(),
        };
        let lines = lines(value, paragraphs);
        let (first, more) = first_and_more(&lines);
        let new = run(w, &run_properties, first);
        match tree.tag(paragraph)?.strip_suffix("/>") {
            Some(tag) => {
                let new = format!("{}>{new}</{w}p>", tag.trim_end());
                self.edits.replace(tree.range(paragraph), new);
            }
            None => self.edits.insert(tree.close(paragraph).start, new),
        }
        self.add_paragraphs(paragraph, &run_properties, more)
    }
}

/// The paragraphs of a value, or the value as it is.
pub(super) fn lines(value: &str, paragraphs: bool) -> Vec<String> {
    if !paragraphs {
        return vec![value.to_owned()];
    }
    let lines = value.split('\n').map(str::trim).filter(|line| !line.is_empty());
    lines.map(str::to_owned).collect()
}

/// The first line, which goes where the slot is, and those behind it.
pub(super) fn first_and_more(lines: &[String]) -> (&str, &[String]) {
    match lines.split_first() {
        Some((first, more)) => (first, more),
        None => ("", &[]),
    }
}

/// A value without the sign that the template has already: `$` before it, `%` behind it, or a full stop.
pub(super) fn without_repeat<'v>(before: &str, after: &str, value: &'v str) -> &'v str {
    let mut value = value;
    let before = before.trim_end().chars().next_back();
    if let Some(sign) = before.filter(|sign| "$£€¥￥#№".contains(*sign)) {
        value = value.strip_prefix(sign).map_or(value, str::trim_start);
    }
    let percent = after.trim_start().starts_with('%').then_some('%');
    let point = after.chars().next().filter(|sign| *sign == '.');
    if let Some(sign) = percent.or(point) {
        let next_is_end = sign == '%' || after.chars().nth(1).is_none_or(char::is_whitespace);
        value = value
            .strip_suffix(sign)
            .filter(|_| next_is_end)
            .map_or(value, str::trim_end);
    }
    value
}
