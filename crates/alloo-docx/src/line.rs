//! A paragraph as the search for marks and blanks sees it: its text, which stretches of it may hold a slot,
//! and which tabs draw a line.

use std::borrow::Cow;
use std::ops::Range;

use crate::text_map::{Paragraph, is_blank, part};
use crate::tree::{Node, Tree};

/// See the module.
#[derive(Debug, Clone, Default)]
pub struct Line {
    /// The paragraph's text, with underlined white space as underscores.
    text: String,
    /// What belongs to nothing else, in order; tabs and line feeds always do.
    stretches: Vec<Range<usize>>,
    /// The tabs that draw a line to write on.
    rules: Vec<usize>,
    /// Where its pieces begin.
    pieces: Vec<usize>,
    /// Where the first free text that is not blank, or the first drawn line, begins.
    first_word: usize,
}

impl Line {
    /// Reads a paragraph.
    pub fn of(tree: &Tree, paragraph: &Paragraph) -> Line {
        let mut line = Line::default();
        let mut stops: Option<Vec<Stop>> = None;
        let mut tabs = 0;
        for piece in &paragraph.pieces {
            let text = paragraph.piece(piece);
            line.pieces.push(line.text.len());
            let underlined = || {
                tree.child(tree.parent(piece.node), "rPr")
                    .and_then(|r| tree.child_val(r, "u"))
                    .is_some_and(|u| u != "none")
            };
            if text == "\t" {
                let stops = stops.get_or_insert_with(|| tab_stops(tree, paragraph.node));
                if stops.get(tabs).is_some_and(|stop| stop.leads) || underlined() {
                    line.rules.push(line.text.len());
                }
                tabs += 1;
            }
            if piece.free || matches!(text, "\t" | "\n") {
                line.free(text.len());
            }
            if piece.free && text.chars().count() >= 3 && is_blank(text) && underlined() {
                line.text.extend(std::iter::repeat_n('_', text.len()));
            } else {
                line.text.push_str(&low_lines(text));
            }
        }
        line.first_word = line.first_word();
        line
    }

    /// A line of plain text.
    pub fn plain(text: &str) -> Line {
        let mut line = Line {
            text: low_lines(text).into_owned(),
            stretches: std::iter::once(0..text.len()).collect(),
            ..Line::default()
        };
        line.first_word = line.first_word();
        line
    }

    /// A line of plain text whose boxes are controls.
    #[cfg(test)]
    pub(crate) fn with_boxes(text: &str) -> Line {
        let mut line = Line::default();
        for c in text.chars() {
            if c != '☐' {
                line.free(c.len_utf8());
            }
            line.text.push(c);
        }
        line.first_word = line.first_word();
        line
    }

    /// Adds to what is free as many bytes at the end of the text.
    fn free(&mut self, bytes: usize) {
        let start = self.text.len();
        match self.stretches.last_mut().filter(|last| last.end == start) {
            Some(last) => last.end += bytes,
            None => self.stretches.push(start..start + bytes),
        }
    }

    /// The text, also of what is not free.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The stretches that may hold a slot.
    pub fn stretches(&self) -> &[Range<usize>] {
        &self.stretches
    }

    /// Whether a piece begins at a byte.
    pub(crate) fn begins_piece(&self, at: usize) -> bool {
        self.pieces.binary_search(&at).is_ok()
    }

    /// Whether a tab draws a line.
    pub fn is_rule(&self, at: usize) -> bool {
        self.rules.binary_search(&at).is_ok()
    }

    /// Whether a range lies in what may hold a slot.
    pub(crate) fn is_free_at(&self, range: &Range<usize>) -> bool {
        let behind = self
            .stretches
            .partition_point(|stretch| stretch.start <= range.start);
        let stretch = behind.checked_sub(1).and_then(|at| self.stretches.get(at));
        stretch.is_some_and(|stretch| range.end <= stretch.end)
    }

    /// Whether one free stretch is the whole line.
    pub fn is_free(&self) -> bool {
        match self.stretches.as_slice() {
            [] => self.text.is_empty(),
            [only] => only.len() == self.text.len(),
            _ => false,
        }
    }

    /// Whether it is free and draws no line.
    pub fn is_plain(&self) -> bool {
        self.is_free() && self.rules.is_empty()
    }

    /// The free text right before a byte, up to what is not free or draws a line.
    pub fn before(&self, at: usize) -> &str {
        let stretch = self
            .stretches
            .partition_point(|stretch| stretch.start < at)
            .checked_sub(1);
        let stretch = stretch
            .and_then(|stretch| self.stretches.get(stretch))
            .filter(|stretch| at <= stretch.end);
        let rule = self.rules.partition_point(|rule| *rule < at).checked_sub(1);
        let rule = rule
            .and_then(|rule| self.rules.get(rule))
            .map_or(0, |rule| rule + 1);
        stretch.map_or("", |stretch| part(&self.text, stretch.start.max(rule)..at))
    }

    /// The free text right behind a byte, up to what is not free or draws a line.
    pub fn behind(&self, at: usize) -> &str {
        let stretch = self.stretches.partition_point(|stretch| stretch.end <= at);
        let stretch = self.stretches.get(stretch).filter(|stretch| stretch.start <= at);
        let rule = self
            .rules
            .get(self.rules.partition_point(|rule| *rule < at))
            .copied();
        let end = |stretch: &Range<usize>| rule.map_or(stretch.end, |rule| stretch.end.min(rule));
        stretch.map_or("", |stretch| part(&self.text, at..end(stretch)))
    }

    /// Whether nothing free stands before a byte, and no line is drawn there.
    pub fn begins_at(&self, at: usize) -> bool {
        at <= self.first_word
    }

    /// Where the first free text that is not blank, or the first drawn line, begins.
    fn first_word(&self) -> usize {
        let word = self.stretches.iter().find_map(|stretch| {
            let text = part(&self.text, stretch.clone());
            let word = text
                .char_indices()
                .find(|(_, c)| !is_blank(c.encode_utf8(&mut [0; 4])));
            word.map(|(at, _)| stretch.start + at)
        });
        let end = self.text.len();
        word.unwrap_or(end)
            .min(self.rules.first().copied().unwrap_or(end))
    }
}

/// A text with each wide low line of Chinese forms as three plain ones, which take as many bytes.
fn low_lines(text: &str) -> Cow<'_, str> {
    const WIDE: [char; 4] = ['＿', '﹍', '﹎', '﹏'];
    match text.contains(WIDE) {
        true => Cow::Owned(text.replace(WIDE, "___")),
        false => Cow::Borrowed(text),
    }
}

/// A tab stop.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Stop {
    /// In twentieths of a point.
    position: i64,
    /// Whether a line leads to it.
    leads: bool,
}

/// A paragraph's own tab stops in order.
fn tab_stops(tree: &Tree, paragraph: Node) -> Vec<Stop> {
    let Some(tabs) = tree.path(paragraph, ["pPr", "tabs"]) else {
        return Vec::new();
    };
    let mut stops: Vec<Stop> = tree
        .children(tabs)
        .filter(|&tab| tree.attr(tab, "val").as_deref() != Some("clear"))
        .map(|tab| Stop {
            position: tree.attr(tab, "pos").and_then(|at| at.parse().ok()).unwrap_or(0),
            leads: tree.attr(tab, "leader").is_some_and(|leader| leader != "none"),
        })
        .collect();
    stops.sort_unstable();
    stops
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `#` is not free, `|` is a tab that draws a line.
    fn line(text: &str) -> Line {
        let mut line = Line::default();
        for c in text.chars() {
            if c == '|' {
                line.rules.push(line.text.len());
            }
            if c != '#' {
                line.free(c.len_utf8());
            }
            line.text.push(if c == '|' { '\t' } else { c });
        }
        line.first_word = line.first_word();
        line
    }

    #[test]
    fn what_is_not_free_parts_a_line() {
        let one = line("To: ## and # é");
        assert_eq!(one.stretches(), [0..4, 6..11, 12..15]);
        assert_eq!(
            (one.before(4), one.behind(6), one.before(6), one.behind(11)),
            ("To: ", " and ", "", "")
        );
        assert!(!one.is_free() && one.begins_at(0) && !one.begins_at(4));
        assert!(line("##  # ").begins_at(6) && line("").is_plain());
    }

    #[test]
    fn a_drawn_line_parts_a_line_too() {
        let one = line("Name:|Date:|");
        assert_eq!(
            (one.before(11), one.behind(0), one.is_rule(5)),
            ("Date:", "Name:", true)
        );
        assert!(one.is_free() && !one.is_plain() && !one.begins_at(6));
    }
}
