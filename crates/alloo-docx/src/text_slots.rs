//! Slots in the text of paragraphs: marks, blanks, and labels that are to be completed.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use crate::blanks::{Blank, blanks, caption, label};
use crate::instruction::is_date_pattern;
use crate::label_bounds::ends_shortened;
use crate::line::Line;
use crate::lines::Lines;
use crate::marks::{self, Mark};
use crate::place::{Draft, Place};
use crate::round_prompts;
use crate::slot::{SlotKind, Wants};
use crate::styles::Level;
use crate::text_map::{Paragraph, ParagraphId, Piece, is_blank, part};
use crate::tree::Node;
use crate::units::is_currency;

impl Lines<'_> {
    /// Marks and blanks of every paragraph.
    pub(crate) fn slots(&self) -> Vec<Draft> {
        let mut drafts = Vec::new();
        let under = self.under_headings();
        for (id, paragraph) in self.text.iter() {
            if let Some(line) = self.lines.get(id.index()) {
                self.of_line(id, paragraph, (line, under.get(&id)), &mut drafts);
            }
        }
        drafts
    }

    /// The lines in round brackets that are all that stands under their headings. Before a table such a line
    /// may speak of the table: it asks where others in the part do.
    fn under_headings(&self) -> HashMap<ParagraphId, Mark> {
        let mut found: Vec<(ParagraphId, Mark, bool)> = Vec::new();
        for (id, paragraph) in self.text.iter() {
            let lone = |p: &Paragraph| p.cell.is_none() && p.level.is_none() && !self.tree.is_boxed(p.node);
            let mark = self
                .lines
                .get(id.index())
                .filter(|_| lone(paragraph))
                .and_then(round_prompts::alone);
            if let Some(mark) = mark.filter(|_| self.is_headed(id)) {
                let next = self.text.behind(id).find(|next| !next.is_empty());
                match next {
                    Some(next) if next.cell.is_none() && next.level.is_none() => {}
                    _ => found.push((id, mark, next.is_none_or(|next| next.cell.is_none()))),
                }
            }
        }
        let sure = found.iter().any(|(_, _, sure)| *sure);
        found.retain(|_| sure);
        found.into_iter().map(|(id, mark, _)| (id, mark)).collect()
    }

    /// Whether a heading, or a line that ends with a colon, stands right over a paragraph.
    fn is_headed(&self, id: ParagraphId) -> bool {
        let above = self
            .text
            .before(id)
            .map(|(_, above)| above)
            .find(|above| !above.is_empty());
        above.is_some_and(|above| {
            let heads = above.level.is_some_and(|level| level != Level::Title);
            above.cell.is_none() && (heads || above.text.trim_end().ends_with([':', '：']))
        })
    }

    fn of_line(
        &self,
        id: ParagraphId,
        paragraph: &Paragraph,
        (line, under): (&Line, Option<&Mark>),
        drafts: &mut Vec<Draft>,
    ) {
        let mut taken = marks::in_line(line);
        // Wide brackets around a whole line head what follows, unless something heads them.
        let whole = |mark: &Mark| {
            let text = line.text().trim();
            mark.range.len() == text.len() && text.starts_with('【')
        };
        if paragraph.cell.is_none() && (paragraph.level.is_some() || !self.is_headed(id)) {
            taken.retain(|mark| !whole(mark));
        }
        taken.extend(under.filter(|_| taken.is_empty()).cloned());
        if taken.is_empty() && paragraph.cell.is_none() && blanks(line, &[]).is_empty() {
            taken = round_prompts::behind_labels(line);
        }
        let units = match paragraph.cell.is_none() && paragraph.level.is_none() {
            true => marks::units(line),
            false => Vec::new(),
        };
        let starts: HashSet<usize> = taken.iter().map(|mark| mark.range.start).collect();
        let fresh = |mark: &&Mark| !starts.contains(&mark.range.start);
        let bare = marks::bare(line);
        let fresh: Vec<Mark> = units.iter().chain(&bare).filter(fresh).cloned().collect();
        let units: HashSet<usize> = units.iter().map(|unit| unit.range.start).collect();
        taken.extend(fresh);
        taken.sort_by_key(|mark| mark.range.start);
        let mut from = 0;
        for mark in &taken {
            let unit = units.contains(&mark.range.start);
            let shown = part(&paragraph.text, mark.range.clone());
            let date = is_date_pattern(&shown.to_lowercase());
            let caption = caption(line.behind(mark.range.end));
            drafts.extend(draft(id, paragraph, mark.range.clone()).map(|draft| Draft {
                kind: if mark.instruction {
                    SlotKind::Instruction
                } else {
                    SlotKind::Placeholder
                },
                label: if unit { String::new() } else { mark.name.clone() },
                wants: if date { Wants::Date(None) } else { Wants::Text },
                from,
                caption: match caption {
                    _ if unit => mark.name.clone(),
                    Some((_, caption)) => caption.to_owned(),
                    None => String::new(),
                },
                ..draft
            }));
            from = mark.range.end + caption.map_or(0, |(length, _)| length);
        }
        let blanks = blanks(line, &taken);
        let captions = match blanks.iter().any(|blank| blank.label.is_empty()) {
            true => self.names_around(id, paragraph),
            false => Vec::new(),
        };
        let mut captions = captions.into_iter();
        for blank in blanks {
            let (around, told) = match captions.next() {
                Some(around) => (Some(around.name).filter(|name| !name.is_empty()), around.caption),
                None => (None, String::new()),
            };
            let (named, other) = name(&blank);
            // A blank that begins its cell has its name from the table.
            let before = part(&paragraph.text, 0..blank.range.start).trim();
            let in_cell = paragraph.cell.is_some() && (is_blank(before) || is_currency(before));
            if let Some(label) = named.or(around).or_else(|| in_cell.then(String::new)) {
                drafts.extend(draft(id, paragraph, blank.range).map(|draft| {
                    Draft {
                        label,
                        names: other.into_iter().collect(),
                        from: blank.from,
                        caption: if blank.caption.is_empty() {
                            told
                        } else {
                            blank.caption
                        },
                        wants: blank
                            .date
                            .map_or(Wants::Text, |picture| Wants::Date(Some(picture))),
                        ..draft
                    }
                }));
            }
        }
    }

    /// A slot behind a paragraph that ends with a colon.
    pub(crate) fn behind_colon(&self, id: ParagraphId) -> Option<Draft> {
        let (paragraph, line) = self.get(id)?;
        let text = line.text().trim_end();
        let label = label(text)?;
        if !text.ends_with([':', '：']) || !line.is_plain() || text.contains('_') {
            return None;
        }
        draft(id, paragraph, text.len()..text.len()).map(|draft| Draft { label, ..draft })
    }

    /// A slot behind the tab that ends a paragraph, whose words before it are a label.
    fn behind_tab(&self, id: ParagraphId) -> Option<Draft> {
        let (paragraph, line) = self.get(id)?;
        let label = label(line.text())?;
        let at = line.text().find('\t')? + 1;
        draft(id, paragraph, at..at).map(|draft| Draft { label, ..draft })
    }

    /// Lines of the body that are a label alone, where a neighbour shows that they are to be completed.
    pub(crate) fn label_lines(&self, taken: &HashSet<ParagraphId>) -> Vec<Draft> {
        let body = self
            .text
            .iter()
            .filter(|(_, p)| p.cell.is_none() && !self.tree.is_boxed(p.node));
        let body: Vec<Neighbour<'_>> = body
            .filter_map(|(id, paragraph)| {
                Some(Neighbour {
                    id,
                    node: paragraph.node,
                    line: self.lines.get(id.index())?,
                    heads: paragraph.level.is_some_and(Level::is_styled),
                    taken: taken.contains(&id),
                })
            })
            .collect();
        let mut drafts = Vec::new();
        for (number, here) in body.iter().enumerate() {
            let before = number.checked_sub(1).and_then(|number| body.get(number));
            let after = body.get(number + 1);
            let ends = after.is_none_or(|after| is_blank(after.line.text()) || after.heads);
            let asks = |near: Option<&Neighbour<'_>>| near.is_some_and(Neighbour::asks);
            let slot = after.is_some_and(|after| after.taken);
            // The line to write on is the next one.
            let beside = !after.is_some_and(|after| self.is_lone_blank(after.id));
            if here.is_open()
                && beside
                && (asks(after) || ((ends || slot) && asks(before)))
                && !before.is_some_and(|before| self.is_apart(before.node, here.node))
                && !after.is_some_and(|after| self.is_apart(here.node, after.node))
            {
                drafts.extend(match here.is_tabbed() {
                    true => self.behind_tab(here.id),
                    false => self.behind_colon(here.id),
                });
            }
        }
        drafts
    }

    /// Whether a table lies between two paragraphs of the body.
    fn is_apart(&self, one: Node, other: Node) -> bool {
        let mut between = self.tree.between(one, other);
        between.next();
        between.leave_out(self.tree.subtree(one));
        between.into_iter().any(|node| self.tree.is(node, "tbl"))
    }
}

/// A paragraph of the body beside others.
struct Neighbour<'a> {
    id: ParagraphId,
    node: Node,
    line: &'a Line,
    /// Whether it is a heading.
    heads: bool,
    /// Whether it has a slot.
    taken: bool,
}

impl Neighbour<'_> {
    /// Whether it is a few words and a tab, `Ganger in charge\t`.
    fn is_tabbed(&self) -> bool {
        let text = self.line.text();
        let words = text.trim_end();
        let tab = text.get(words.len()..).is_some_and(|rest| rest.contains('\t'));
        let ended = words.ends_with([':', '：', ',', ';'])
            || words
                .strip_suffix('.')
                .is_some_and(|words| !ends_shortened(words));
        tab && !ended && words.starts_with(char::is_alphabetic)
    }

    /// Whether it is a label alone.
    fn is_open(&self) -> bool {
        let text = self.line.text().trim_end();
        (text.ends_with([':', '：']) || self.is_tabbed())
            && text.split_whitespace().count() <= 6
            && self.line.is_plain()
            && label(text).is_some()
            && !text.contains(['\t', '\n'])
            && !self.heads
            && !self.taken
    }

    /// Whether it is of the same form: a label alone, or one with its slot.
    fn asks(&self) -> bool {
        self.is_open() || (self.taken && self.line.text().contains([':', '：']))
    }
}

/// What a blank is called, and what else stands before it: a caption in brackets names a blank in a sentence
/// (`between ____ (the Client)`), behind a label it only tells more (`Length: ____ (m)`).
fn name(blank: &Blank) -> (Option<String>, Option<String>) {
    let label = Some(blank.label.clone()).filter(|label| !label.is_empty());
    let caption = blank.caption.as_str();
    let articles = ["the ", "der ", "die ", "das ", "le ", "la ", "les ", "el "];
    let bare = articles.iter().find_map(|article| caption.strip_prefix(article));
    let sentence = label.as_ref().is_some_and(|label| {
        let last = label.split(' ').next_back();
        last.is_some_and(|last| last.starts_with(char::is_lowercase)) && label.split(' ').count() != 1
            || ["and", "or", "by", "to", "of", "und", "et", "y"].contains(&label.as_str())
    });
    let says = caption.chars().filter(|c| c.is_alphabetic()).count() >= 3;
    match bare
        .or(Some(caption))
        .filter(|_| says && (bare.is_some() || sentence || label.is_none()))
    {
        Some(caption) => (Some(caption.to_owned()), label),
        None => (label, None),
    }
}

/// A slot in a paragraph's text, if there is a text node to write to.
pub(crate) fn draft(id: ParagraphId, paragraph: &Paragraph, range: Range<usize>) -> Option<Draft> {
    let touches = |piece: &&Piece| {
        let behind_tab = piece.tab && range.is_empty() && piece.range.end == range.start;
        behind_tab
            || piece.free
                && if range.is_empty() {
                    (piece.range.start < range.start || range.start == 0) && range.start <= piece.range.end
                } else {
                    piece.range.start < range.end && range.start < piece.range.end
                }
    };
    let first = paragraph
        .pieces
        .partition_point(|piece| piece.range.end < range.start);
    let near = paragraph.pieces.iter().skip(first);
    let piece = near
        .take_while(|piece| piece.range.start <= range.end)
        .find(touches)?;
    Some(Draft {
        place: Place::Text {
            paragraph: id,
            range: range.clone(),
        },
        kind: SlotKind::Label,
        names: Vec::new(),
        shown: part(&paragraph.text, range.clone()).to_owned(),
        wants: Wants::Text,
        node: piece.node,
        paragraph: Some(id),
        span: range,
        label: String::new(),
        from: 0,
        caption: String::new(),
    })
}
