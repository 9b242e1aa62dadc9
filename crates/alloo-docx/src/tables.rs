//! Tables of a part: their grid, and what each cell holds.

use std::collections::{HashMap, HashSet};

use crate::flags::Flags;
use crate::styles::Styles;
use crate::text_map::{Paragraph, Text, collapse, is_blank};
use crate::tree::{Node, Tree};

/// What a cell is to a fill.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// Nothing: a value may go there.
    Nothing,
    /// A slot of another kind.
    Slot,
    /// Words.
    Words,
    /// The lower part of a cell merged downwards, a nested table, a picture, a tracked change.
    Other,
}

/// A cell on the grid.
#[derive(Debug)]
pub struct GridCell {
    /// The `w:tc`.
    pub node: Node,
    /// Its first column on the grid.
    pub column: usize,
    /// Its text; of the lower part of a merged cell, the text of the upper.
    pub text: String,
    /// What it is to a fill.
    pub holds: Holds,
    /// Whether it continues the cell above.
    pub continued: bool,
    /// Whether it is set in a size for titles.
    pub title: bool,
}

/// A row on the grid.
#[derive(Debug)]
pub struct GridRow {
    /// The `w:tr`.
    pub node: Node,
    /// Its cells, from the left.
    pub cells: Vec<GridCell>,
    /// Whether the row repeats on every page.
    pub heads: bool,
}

impl GridRow {
    /// The text before the first label of a row of labels and values, which says what all of them are of: `Client` in
    /// `Client | Name | … | Telephone | …`.
    pub fn head(&self) -> Option<String> {
        let [head, rest @ ..] = self.cells.as_slice() else {
            return None;
        };
        let words = |cell: &GridCell| cell.holds == Holds::Words && !cell.title;
        let value = |cell: &GridCell| matches!(cell.holds, Holds::Nothing | Holds::Slot);
        let pairs = rest.chunks(2).all(|pair| match pair {
            [label, other] => words(label) && value(other),
            _ => false,
        });
        let whole = (words(head) || head.continued) && rest.len() >= 4 && pairs;
        crate::blanks::label(&head.text).filter(|_| whole)
    }

    fn starts(&self) -> impl Iterator<Item = usize> {
        self.cells.iter().map(|cell| cell.column)
    }

    /// Whether its cells stand where another row's stand.
    pub fn alike(&self, other: &GridRow) -> bool {
        self.starts().eq(other.starts())
    }
}

/// A table.
#[derive(Debug)]
pub struct Grid {
    /// The `w:tbl`.
    pub node: Node,
    /// Its number in the part, fallbacks not counted.
    pub number: usize,
    /// Its rows, from the top.
    pub rows: Vec<GridRow>,
}

impl Grid {
    /// The cells of words that stand beside each other in twos.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        let rows = self.rows.iter().filter(|row| row.cells.len() <= 6);
        rows.flat_map(|row| row.cells.chunks_exact(2))
            .filter_map(|pair| match pair {
                [name, value] if name.holds == Holds::Words && value.holds == Holds::Words => {
                    Some((name.text.as_str(), value.text.as_str()))
                }
                _ => None,
            })
    }
}

/// Reads the tables of a part. `slots` are the cells that hold a slot of another kind.
pub fn read(tree: &Tree, flags: &Flags, text: &Text, styles: &Styles, slots: &HashSet<Node>) -> Vec<Grid> {
    let mut paragraphs: HashMap<Node, Vec<&Paragraph>> = HashMap::new();
    for paragraph in text.paragraphs() {
        if let Some(cell) = paragraph.cell {
            paragraphs.entry(cell).or_default().push(paragraph);
        }
    }
    let tables: Vec<Node> = tree.nodes().filter(|&node| tree.is(node, "tbl")).collect();
    let nested = tables
        .iter()
        .filter_map(|&table| tree.ancestors(table).find(|&above| tree.is(above, "tc")))
        .collect();
    let reader = TableReader {
        tree,
        flags,
        styles,
        paragraphs,
        nested,
        slots,
    };
    let mut number = 0;
    let mut read = Vec::new();
    for node in tables {
        let rows = reader.rows(node);
        read.push(Grid { node, number, rows });
        if !flags.is_fallback(node) {
            number += 1;
        }
    }
    read
}

struct TableReader<'a> {
    tree: &'a Tree,
    flags: &'a Flags,
    styles: &'a Styles,
    /// The paragraphs of each cell.
    paragraphs: HashMap<Node, Vec<&'a Paragraph>>,
    /// The cells that hold a table.
    nested: HashSet<Node>,
    slots: &'a HashSet<Node>,
}

impl TableReader<'_> {
    fn rows(&self, table: Node) -> Vec<GridRow> {
        let tree = self.tree;
        // The text of the cell that a merge downwards began with, by column.
        let mut merged: HashMap<usize, String> = HashMap::new();
        let mut rows = Vec::new();
        for row in through_controls(tree, table, "tr") {
            let properties = tree.child(row, "trPr");
            let before = properties.and_then(|p| tree.child_val(p, "gridBefore")?.parse().ok());
            let mut column = before.map_or(0, |before: usize| before.min(1000));
            let mut cells = Vec::new();
            for node in through_controls(tree, row, "tc") {
                let (mut cell, span) = self.cell(node, column);
                match merged.get(&column).filter(|_| cell.continued) {
                    Some(above) => cell.text.clone_from(above),
                    // A merge that goes on from nothing begins here, as Word shows it.
                    None => {
                        merged.insert(column, cell.text.clone());
                    }
                }
                cells.push(cell);
                column += span;
            }
            // "Project | : | ____": a colon alone parts a label from its value, and is neither.
            if cells.len() > 2 {
                cells.retain(|cell| !matches!(cell.text.as_str(), ":" | "："));
            }
            rows.push(GridRow {
                node: row,
                cells,
                heads: properties.is_some_and(|p| tree.switched_on(p, "tblHeader")),
            });
        }
        rows
    }

    /// A cell, and how many columns it spans.
    fn cell(&self, node: Node, column: usize) -> (GridCell, usize) {
        let tree = self.tree;
        let properties = tree.child(node, "tcPr");
        let span = properties.and_then(|p| tree.child_val(p, "gridSpan")?.parse().ok());
        let continued = properties
            .and_then(|p| tree.child(p, "vMerge"))
            .is_some_and(|merge| tree.attr(merge, "val").as_deref() != Some("restart"));
        let own = self.paragraphs.get(&node).map_or(&[][..], Vec::as_slice);
        let text = collapse(&own.iter().map(|p| p.text.as_str()).collect::<Vec<_>>().join(" "));
        let holds = if self.nested.contains(&node) {
            Holds::Other
        } else if self.slots.contains(&node) && !continued && !self.flags.is_tracked(node) {
            Holds::Slot
        } else if continued || !self.flags.is_free(node) {
            Holds::Other
        } else if self.is_empty(node, own) {
            Holds::Nothing
        } else if !is_blank(&text) {
            Holds::Words
        } else {
            Holds::Other
        };
        let cell = GridCell {
            node,
            column,
            text,
            holds,
            continued,
            title: own.first().is_some_and(|paragraph| self.is_title(paragraph)),
        };
        (cell, span.map_or(1, |span: usize| span.clamp(1, 1000)))
    }

    fn is_empty(&self, cell: Node, own: &[&Paragraph]) -> bool {
        let holds = |inside: Node| {
            let held = [
                "sdt",
                "fldChar",
                "fldSimple",
                "ins",
                "del",
                "moveFrom",
                "moveTo",
                "drawing",
                "pict",
                "object",
            ];
            held.contains(&self.tree.w(inside)) || self.flags.is_tracked(inside)
        };
        !own.is_empty() && own.iter().all(|p| p.is_empty()) && !self.tree.descendants(cell).any(holds)
    }

    /// Whether a paragraph is set in a size or style for titles.
    fn is_title(&self, paragraph: &Paragraph) -> bool {
        let tree = self.tree;
        let style = tree
            .path(paragraph.node, ["pPr", "pStyle"])
            .and_then(|style| tree.attr(style, "val"));
        let run = paragraph.pieces.first().map(|piece| tree.parent(piece.node));
        let size = run
            .and_then(|run| tree.child(run, "rPr"))
            .and_then(|r| tree.child_val(r, "sz")?.parse().ok());
        let size = size.or_else(|| self.styles.size(style.as_deref()?));
        size.is_some_and(|size: u32| size >= 36)
            || style.is_some_and(|style| self.styles.name(&style) == "title")
    }
}

/// The children of that name, also through controls and custom XML around them.
fn through_controls(tree: &Tree, node: Node, name: &str) -> Vec<Node> {
    let mut found = Vec::new();
    let mut nodes = tree.descendants(node);
    while let Some(at) = nodes.next() {
        match tree.w(at) {
            "sdt" | "sdtContent" | "customXml" => continue,
            inside if inside == name => found.push(at),
            _ => {}
        }
        nodes.leave_out(tree.subtree(at));
    }
    found
}
