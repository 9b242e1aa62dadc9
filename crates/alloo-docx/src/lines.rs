//! Slots in the text of paragraphs: marks, blanks, and labels that are to be completed.

use std::collections::HashSet;
use std::ops::Range;

use super::marks;
use super::place::{Draft, Place};
use super::text::{Paragraph, Piece, Text, is_blank};
use super::tree::Tree;
use crate::slot::{Kind, Wants};

/// The paragraph's text for the search of marks and blanks: what is not free masked, and what draws a line made a line.
pub fn lined(tree: &Tree, paragraph: &Paragraph) -> String {
    let masked = paragraph.masked();
    let mut stops: Option<Vec<(i64, bool)>> = None;
    let mut line = String::with_capacity(masked.len());
    let mut tabs = 0;
    for piece in &paragraph.pieces {
        let text = masked.get(piece.range.clone()).unwrap_or_default();
        let underlined = || {
            tree.child(tree.parent(piece.node), "rPr")
                .and_then(|r| tree.child_val(r, "u"))
                .is_some_and(|u| u != "none")
        };
        if text == "\t" {
            let stops = stops.get_or_insert_with(|| tab_stops(tree, paragraph.node));
            let leads = stops.get(tabs).is_some_and(|(_, leads)| *leads);
            tabs += 1;
            line.push(if leads || underlined() { '\u{2}' } else { '\t' });
        } else if piece.free
            && text.chars().count() >= 3
            && text.chars().all(char::is_whitespace)
            && underlined()
        {
            line.extend(std::iter::repeat_n('_', text.len()));
        } else {
            line.push_str(text);
        }
    }
    line
}

/// A paragraph's own tab stops in order: where, and whether a line leads to it.
fn tab_stops(tree: &Tree, paragraph: usize) -> Vec<(i64, bool)> {
    let Some(tabs) = tree.child(paragraph, "pPr").and_then(|p| tree.child(p, "tabs")) else {
        return Vec::new();
    };
    let mut stops: Vec<(i64, bool)> = tree
        .children(tabs)
        .filter(|&tab| tree.attr(tab, "val").as_deref() != Some("clear"))
        .map(|tab| {
            let at = tree.attr(tab, "pos").and_then(|at| at.parse().ok()).unwrap_or(0);
            (
                at,
                tree.attr(tab, "leader").is_some_and(|leader| leader != "none"),
            )
        })
        .collect();
    stops.sort_unstable();
    stops
}

/// Marks and blanks of one paragraph.
pub fn in_text(at: usize, paragraph: &Paragraph, text: &Text, lines: &[String], drafts: &mut Vec<Draft>) {
    let Some(line) = lines.get(at) else {
        return;
    };
    let taken = marks::marks(line);
    for mark in &taken {
        let shown = paragraph
            .text
            .get(mark.range.clone())
            .unwrap_or_default()
            .to_owned();
        let date = marks::is_date_pattern(&shown.to_lowercase());
        drafts.extend(text_draft(at, paragraph, mark.range.clone()).map(|draft| Draft {
            kind: if mark.instruction {
                Kind::Instruction
            } else {
                Kind::Placeholder
            },
            label: mark.name.clone(),
            wants: if date { Wants::Date(None) } else { Wants::Text },
            shown,
            ..draft
        }));
    }
    let blanks = marks::blanks(line, &taken);
    // A line to sign on has its caption below.
    let mut captions = Vec::new();
    if blanks.iter().any(|blank| blank.label.is_empty()) {
        let below = text
            .paragraphs
            .get(at + 1)
            .filter(|below| below.level.is_none_or(|level| level == 10) && below.cell == paragraph.cell);
        let free = lines
            .get(at + 1)
            .is_some_and(|line| marks::blanks(line, &[]).is_empty());
        captions = below.filter(|_| free).map_or_else(Vec::new, |below| {
            below
                .text
                .split('\t')
                .filter(|part| !is_blank(part))
                .map(|part| marks::label(part).unwrap_or_default())
                .collect()
        });
    }
    for (number, blank) in blanks.into_iter().enumerate() {
        let label = if blank.label.is_empty() {
            captions.get(number).cloned().unwrap_or_default()
        } else {
            blank.label
        };
        if !label.is_empty() {
            drafts.extend(text_draft(at, paragraph, blank.range).map(|draft| Draft { label, ..draft }));
        }
    }
}

/// A slot in a paragraph's text, if there is a text node to write to.
fn text_draft(at: usize, paragraph: &Paragraph, range: Range<usize>) -> Option<Draft> {
    let touches = |piece: &&Piece| {
        piece.free
            && if range.is_empty() {
                piece.range.start < range.start && range.start <= piece.range.end
            } else {
                piece.range.start < range.end && range.start < piece.range.end
            }
    };
    let first = paragraph
        .pieces
        .partition_point(|piece| piece.range.end < range.start);
    let mut near = paragraph
        .pieces
        .iter()
        .skip(first)
        .take_while(|piece| piece.range.start <= range.end);
    let piece = near.find(touches)?;
    Some(Draft {
        place: Place::Text {
            paragraph: at,
            range: range.clone(),
        },
        kind: Kind::Label,
        names: Vec::new(),
        shown: paragraph.text.get(range.clone()).unwrap_or_default().to_owned(),
        wants: Wants::Text,
        node: piece.node,
        paragraph: Some(at),
        span: range,
        label: String::new(),
    })
}

/// A slot behind a paragraph that ends with a colon.
pub fn behind_colon(at: usize, text: &Text, lines: &[String]) -> Option<Draft> {
    let paragraph = text.paragraphs.get(at)?;
    let line = lines.get(at)?;
    let end = line.trim_end().len();
    let label = marks::label(line.trim_end())?;
    if !line.trim_end().ends_with([':', '：']) || line.contains(['\u{1}', '\u{2}', '_']) {
        return None;
    }
    text_draft(at, paragraph, end..end).map(|draft| Draft { label, ..draft })
}

/// Lines of the body that are a label alone, where a neighbour shows that they are to be completed.
pub fn label_lines(
    tree: &Tree,
    text: &Text,
    lines: &[String],
    taken: &HashSet<usize>,
    drafts: &mut Vec<Draft>,
) {
    let body: Vec<usize> = (0..text.paragraphs.len())
        .filter(|&at| {
            text.paragraphs.get(at).is_some_and(|p| {
                p.cell.is_none() && !tree.ancestors(p.node).any(|above| tree.is(above, "txbxContent"))
            })
        })
        .collect();
    let paragraph = |at: Option<&usize>| at.and_then(|&at| text.paragraphs.get(at));
    let line = |at: Option<&usize>| {
        at.and_then(|&at| lines.get(at))
            .map_or("", |line| line.trim_end())
    };
    let heads = |at: Option<&usize>| {
        paragraph(at)
            .and_then(|p| p.level)
            .is_some_and(|level| level < 10)
    };
    let open = |at: Option<&usize>| {
        let line = line(at);
        line.ends_with([':', '：'])
            && line.split_whitespace().count() <= 6
            && marks::label(line).is_some()
            && !line.contains(['\t', '\n'])
            && !heads(at)
            && !at.is_some_and(|at| taken.contains(at))
    };
    // A neighbour of the same form: a label alone, or one with its slot.
    let slot = |at: Option<&usize>| at.is_some_and(|at| taken.contains(at));
    let asks = |at: Option<&usize>| open(at) || (slot(at) && line(at).contains([':', '：']));
    // What lies between two paragraphs of the body but a table?
    let apart = |a: Option<&usize>, b: Option<&usize>| match (paragraph(a), paragraph(b)) {
        (Some(a), Some(b)) => {
            tree.stop(a.node) < b.node && (tree.stop(a.node)..b.node).any(|node| tree.is(node, "tbl"))
        }
        _ => false,
    };
    for (number, at) in body.iter().enumerate() {
        let before = number.checked_sub(1).and_then(|number| body.get(number));
        let (here, after) = (Some(at), body.get(number + 1));
        let ends = is_blank(line(after)) || heads(after);
        if open(here)
            && (asks(after) || ((ends || slot(after)) && asks(before)))
            && !apart(before, here)
            && !apart(here, after)
        {
            drafts.extend(behind_colon(*at, text, lines));
        }
    }
}
