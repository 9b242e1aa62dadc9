//! Sections to be written: headings with an instruction or nothing under them.

use std::collections::{HashMap, HashSet};

use super::marks;
use super::place::{Draft, Place};
use super::text::{FALLBACK, OWNED, Styles, TRACKED, Text, collapse, is_blank, without_number};
use super::tree::Tree;
use crate::slot::{Kind, Wants};

/// Headings with an instruction or nothing under them.
pub fn narratives(tree: &Tree, text: &Text, flags: &[u8], styles: &Styles, drafts: &mut Vec<Draft>) {
    if text.headings.is_empty() {
        return;
    }
    let mut blocks: Vec<(usize, Option<usize>)> = Vec::new();
    for (at, paragraph) in text.paragraphs.iter().enumerate() {
        let boxed = || {
            tree.ancestors(paragraph.node)
                .any(|above| tree.is(above, "txbxContent"))
        };
        if paragraph.cell.is_none() && !boxed() {
            blocks.push((paragraph.node, Some(at)));
        }
    }
    blocks.extend(
        (0..tree.len())
            .filter(|&node| tree.is(node, "tbl"))
            .map(|node| (node, None)),
    );
    blocks.sort_unstable();
    let mut alone: HashMap<usize, usize> = HashMap::new();
    for (at, draft) in drafts.iter().enumerate() {
        if let (Place::Text { paragraph, range }, Kind::Instruction) = (&draft.place, draft.kind)
            && let Some(whole) = text.paragraphs.get(*paragraph)
            && is_blank(whole.text.get(..range.start).unwrap_or_default())
            && is_blank(
                whole
                    .text
                    .get(range.end..)
                    .unwrap_or_default()
                    .trim_start_matches(['.', ',']),
            )
        {
            alone.insert(*paragraph, at);
        }
    }
    let paragraph = |at: Option<usize>| at.and_then(|at| text.paragraphs.get(at));
    let taken: HashSet<usize> = drafts.iter().filter_map(|draft| draft.paragraph).collect();
    let mut new = Vec::new();
    for (number, &(_, at)) in blocks.iter().enumerate() {
        let Some(here) = paragraph(at) else {
            continue;
        };
        // An instruction that is a paragraph of its own under a heading wants paragraphs.
        if let Some(draft) = at
            .and_then(|at| alone.get(&at))
            .and_then(|&draft| drafts.get_mut(draft))
        {
            let inside = draft.shown.trim_matches(['[', ']', '<', '>', ' ']);
            let asks =
                inside.split_whitespace().count() >= 3 || marks::wish(&draft.shown) != collapse(inside);
            if here.heading.is_some() && asks && !matches!(draft.wants, Wants::Date(_)) {
                draft.kind = Kind::Narrative;
                draft.wants = Wants::Paragraphs;
            }
            continue;
        }
        let Some(level) = here.level.filter(|level| (1..=9).contains(level)) else {
            continue;
        };
        let (mut spare, mut below) = (None, None);
        for &(_, at) in blocks.iter().skip(number + 1) {
            match paragraph(at) {
                Some(next) if next.is_empty() => {
                    let section = tree
                        .child(next.node, "pPr")
                        .is_some_and(|p| tree.child(p, "sectPr").is_some());
                    let free = flags
                        .get(next.node)
                        .is_some_and(|flags| flags & (TRACKED | OWNED) == 0);
                    let inside = tree
                        .descendants(next.node)
                        .any(|node| matches!(tree.w(node), "fldChar" | "br" | "sdt" | "ins" | "del"));
                    if spare.is_none() && !section && free && !inside {
                        spare = at;
                    }
                }
                next => {
                    below = Some((at, next));
                    break;
                }
            }
        }
        let place = match below {
            Some((Some(at), Some(next))) if next.level.is_none() => {
                // An instruction in a style made for instructions needs no brackets.
                let style = tree
                    .child(next.node, "pPr")
                    .and_then(|p| tree.child_val(p, "pStyle"))
                    .unwrap_or_default();
                let free = next.pieces.iter().all(|piece| piece.free);
                if !free || !is_guidance(styles.name(&style)) {
                    continue;
                }
                Place::Text {
                    paragraph: at,
                    range: 0..next.text.len(),
                }
            }
            // The section goes on with something else.
            Some((_, next)) if next.is_none_or(|next| next.level.is_none_or(|next| next > level)) => continue,
            _ => Place::Paragraph {
                paragraph: spare.or(at).unwrap_or(0),
                behind: spare.is_none(),
            },
        };
        let target = match &place {
            Place::Text { paragraph, .. } | Place::Paragraph { paragraph, .. } => *paragraph,
            _ => continue,
        };
        let shown = match &place {
            Place::Text { .. } => text
                .paragraphs
                .get(target)
                .map_or_else(String::new, |p| p.text.clone()),
            _ => String::new(),
        };
        let free = flags
            .get(here.node)
            .is_some_and(|flags| flags & (TRACKED | OWNED | FALLBACK) == 0);
        if free && !at.is_some_and(|at| taken.contains(&at)) && !taken.contains(&target) {
            new.push(Draft {
                span: 0..shown.len(),
                place,
                kind: Kind::Narrative,
                names: Vec::new(),
                shown,
                wants: Wants::Paragraphs,
                node: text.paragraphs.get(target).map_or(here.node, |p| p.node),
                paragraph: Some(target),
                label: without_number(&here.text),
            });
        }
    }
    drafts.extend(new);
}

/// Whether a style is one for instructions to the writer.
pub fn is_guidance(style: &str) -> bool {
    [
        "instruction",
        "guidance",
        "infoblue",
        "placeholder",
        "hint",
        "template text",
        "help text",
    ]
    .iter()
    .any(|word| style.contains(word))
}
