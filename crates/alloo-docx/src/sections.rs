//! Sections to be written: headings with an instruction or nothing under them.

use std::collections::{HashMap, HashSet};

use crate::flags::Flags;
use crate::instruction::{BRACKETS, wanted};
use crate::place::{Draft, Place};
use crate::slot::{SlotKind, Wants};
use crate::styles::{Level, Styles};
use crate::text_map::{Paragraph, ParagraphId, Text, collapse, is_blank, part, without_number};
use crate::tree::{Node, Tree};

/// A part and what is known of it.
#[derive(Clone, Copy)]
pub struct Sections<'a> {
    /// Its elements.
    pub tree: &'a Tree,
    /// Its paragraphs.
    pub text: &'a Text,
    /// What its elements belong to.
    pub flags: &'a Flags,
    /// The document's styles.
    pub styles: &'a Styles,
}

/// A paragraph of the body, or a table.
type BodyBlock = (Node, Option<ParagraphId>);

/// Where the text of a section goes.
struct Spot {
    place: Place,
    paragraph: ParagraphId,
    /// The instruction that stands there.
    shown: String,
}

impl<'a> Sections<'a> {
    /// Makes narratives of instructions that are paragraphs of their own under a heading, and adds headings
    /// with nothing under them.
    pub fn find(self, drafts: &mut Vec<Draft>) {
        if !self.text.has_headings() {
            return;
        }
        let blocks = self.blocks();
        let alone = self.alone(drafts);
        let taken: HashSet<ParagraphId> = drafts.iter().filter_map(|draft| draft.paragraph).collect();
        let mut new = Vec::new();
        for (number, &(_, at)) in blocks.iter().enumerate() {
            let Some((id, here)) = at.and_then(|at| Some((at, self.text.get(at)?))) else {
                continue;
            };
            if let Some(draft) = alone.get(&id).and_then(|&draft| drafts.get_mut(draft)) {
                if here.heading.is_some() && is_task(draft) {
                    draft.kind = SlotKind::Narrative;
                    draft.wants = Wants::Paragraphs;
                }
                continue;
            }
            if let Some(level) = here.level.filter(|level| matches!(level, Level::Heading(_)))
                && !self.flags.is_fallback(here.node)
                && self.flags.is_free(here.node)
                && !taken.contains(&id)
                && let Some(spot) = self.spot(id, level, blocks.get(number + 1..).unwrap_or(&[]))
                && !taken.contains(&spot.paragraph)
            {
                new.push(self.draft(here, spot));
            }
        }
        drafts.extend(new);
    }

    /// The paragraphs of the body and the tables, in document order.
    fn blocks(self) -> Vec<BodyBlock> {
        let body = self
            .text
            .iter()
            .filter(|(_, p)| p.cell.is_none() && !self.tree.is_boxed(p.node));
        let mut blocks: Vec<BodyBlock> = body.map(|(id, paragraph)| (paragraph.node, Some(id))).collect();
        let tables = self.tree.nodes().filter(|&node| self.tree.is(node, "tbl"));
        blocks.extend(tables.map(|node| (node, None)));
        blocks.sort_unstable();
        blocks
    }

    /// Instructions that are all there is in their paragraph, by the paragraph: the draft's index.
    fn alone(self, drafts: &[Draft]) -> HashMap<ParagraphId, usize> {
        let alone = drafts.iter().enumerate().filter_map(|(at, draft)| {
            let (Place::Text { paragraph, range }, SlotKind::Instruction) = (&draft.place, draft.kind) else {
                return None;
            };
            let text = self.text.get(*paragraph)?.text.as_str();
            let behind = part(text, range.end..text.len()).trim_start_matches(['.', ',']);
            (is_blank(part(text, 0..range.start)) && is_blank(behind)).then_some((*paragraph, at))
        });
        alone.collect()
    }

    /// Where the text under a heading goes; nothing where the section goes on with something else.
    fn spot(self, heading: ParagraphId, level: Level, below: &[BodyBlock]) -> Option<Spot> {
        let mut spare = None;
        for &(_, at) in below {
            let next = at.and_then(|at| Some((at, self.text.get(at)?)));
            match next {
                Some((id, next)) if next.is_empty() => {
                    if spare.is_none() && self.is_spare(next) {
                        spare = Some(id);
                    }
                }
                Some((id, next)) if next.level.is_none() => return self.guidance(id, next),
                Some((_, next)) if next.level.is_some_and(|next| next <= level) => break,
                _ => return None,
            }
        }
        let paragraph = spare.unwrap_or(heading);
        Some(Spot {
            place: spare.map_or(Place::Behind(heading), Place::Paragraph),
            paragraph,
            shown: String::new(),
        })
    }

    /// An instruction in a style made for instructions needs no brackets.
    fn guidance(self, id: ParagraphId, paragraph: &Paragraph) -> Option<Spot> {
        let style = self.tree.path(paragraph.node, ["pPr", "pStyle"])?;
        let style = self.tree.attr(style, "val")?;
        let free = paragraph.pieces.iter().all(|piece| piece.free);
        (free && self.styles.is_guidance(&style)).then(|| Spot {
            place: Place::Text {
                paragraph: id,
                range: 0..paragraph.text.len(),
            },
            paragraph: id,
            shown: paragraph.text.clone(),
        })
    }

    /// Whether an empty paragraph may take a section's text.
    fn is_spare(self, paragraph: &Paragraph) -> bool {
        let tree = self.tree;
        let holds = |node: Node| matches!(tree.w(node), "fldChar" | "br" | "sdt" | "ins" | "del");
        tree.path(paragraph.node, ["pPr", "sectPr"]).is_none()
            && self.flags.is_free(paragraph.node)
            && !tree.descendants(paragraph.node).any(holds)
    }

    fn draft(self, heading: &Paragraph, spot: Spot) -> Draft {
        let node = self.text.get(spot.paragraph).map_or(heading.node, |p| p.node);
        Draft {
            span: 0..spot.shown.len(),
            place: spot.place,
            kind: SlotKind::Narrative,
            names: Vec::new(),
            shown: spot.shown,
            wants: Wants::Paragraphs,
            node,
            paragraph: Some(spot.paragraph),
            label: without_number(&heading.text),
            from: 0,
            caption: String::new(),
        }
    }
}

/// Whether an instruction asks for more than a word or a date.
fn is_task(draft: &Draft) -> bool {
    let inside = draft
        .shown
        .trim_matches(BRACKETS)
        .trim_matches(['(', ')', '（', '）']);
    let tells = ["简述", "描述", "说明", "概述", "阐述", "叙述", "详述", "填写"];
    let asks = inside.split_whitespace().count() >= 3
        || tells.iter().any(|tells| inside.starts_with(tells))
        || wanted(&draft.shown) != collapse(inside);
    asks && !matches!(draft.wants, Wants::Date(_))
}
