//! The paragraphs of a part, each with its text as a line.

use std::cell::OnceCell;

use crate::line::Line;
use crate::text_map::{Paragraph, ParagraphId, Text};
use crate::tree::{Node, Tree};

/// The paragraphs of a part as the search for slots sees them.
pub(crate) struct Lines<'a> {
    pub tree: &'a Tree,
    pub text: &'a Text,
    pub lines: Vec<Line>,
    /// Of each line whether the names and blanks that take turns after it end with a blank; read when first asked.
    pub turns: OnceCell<Vec<bool>>,
}

impl<'a> Lines<'a> {
    /// Reads every paragraph.
    pub(crate) fn read(tree: &'a Tree, text: &'a Text) -> Lines<'a> {
        let lines = text
            .paragraphs()
            .iter()
            .map(|paragraph| Line::of(tree, paragraph))
            .collect();
        Lines {
            tree,
            text,
            lines,
            turns: OnceCell::new(),
        }
    }

    /// A paragraph and its line.
    pub(crate) fn get(&self, id: ParagraphId) -> Option<(&'a Paragraph, &Line)> {
        Some((self.text.get(id)?, self.lines.get(id.index())?))
    }

    /// The paragraphs of a cell with their lines.
    pub(crate) fn of_cell(&self, cell: Node) -> impl Iterator<Item = (ParagraphId, &'a Paragraph, &Line)> {
        let inside = self.text.inside(self.tree, cell);
        inside.filter_map(move |id| {
            let (paragraph, line) = self.get(id)?;
            (paragraph.cell == Some(cell)).then_some((id, paragraph, line))
        })
    }
}
