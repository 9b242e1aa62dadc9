//! What is wrong with one part.

use std::collections::HashMap;

use super::finding::{FindingKind, Findings};
use crate::Error;
use crate::binding::{Binding, CORE, EXTENDED};
use crate::controls;
use crate::find::Part;
use crate::flags::is_locked;
use crate::marks;
use crate::text_map::{Paragraph, ParagraphId, Piece, part as slice};
use crate::tree::{Node, Tree};

/// Signs that begin a loop or a condition inside `{…}` or `{{…}}`.
const LOOPS: [char; 5] = ['#', '/', '^', '%', '~'];
/// Words that begin one.
const LOOP_WORDS: [&str; 17] = [
    "if", "else", "elseif", "elif", "endif", "for", "endfor", "foreach", "each", "end", "exec", "loop",
    "endloop", "unless", "with", "endwith", "end-for",
];

/// Checks a part.
///
/// # Errors
/// Where a text cannot be read.
pub(super) fn check(part: &Part, findings: &mut Findings) -> Result<(), Error> {
    let mut check = Check { part, findings };
    for (id, paragraph) in part.text.iter() {
        check.marks(id, paragraph);
    }
    check.changes();
    check.controls()?;
    check.ids();
    check.fields();
    check.cells();
    Ok(())
}

struct Check<'a> {
    part: &'a Part,
    findings: &'a mut Findings,
}

impl<'a> Check<'a> {
    fn tree(&self) -> &'a Tree {
        &self.part.tree
    }

    fn add(&mut self, kind: FindingKind, node: Node, message: impl Into<String>) {
        let part = self.part;
        let place = || {
            let name = part.tree.part();
            match part.text.paragraph_of(&part.tree, node) {
                Some(paragraph) => format!("{name}, paragraph {}", paragraph.number()),
                None => name.to_owned(),
            }
        };
        self.findings.add(kind, place, message);
    }

    /// Marks that are parted by formatting or not closed, and those of loops.
    fn marks(&mut self, id: ParagraphId, paragraph: &Paragraph) {
        let text = paragraph.text.as_str();
        if !text.contains(['{', '«', '+', '<', '$']) {
            return;
        }
        let found = marks::marks(text);
        for mark in found.iter().filter(|mark| !mark.instruction) {
            let touched =
                |piece: &&Piece| piece.range.start < mark.range.end && mark.range.start < piece.range.end;
            let pieces = paragraph.pieces.iter().filter(touched).count();
            if pieces > 1 {
                let message = format!(
                    "{} is split over {pieces} runs; a fill takes it as one, other programs may not",
                    slice(text, mark.range.clone())
                );
                self.add(FindingKind::MarkSplit, paragraph.node, message);
            }
        }
        for tag in tags(text) {
            match tag {
                Tag::Loop(tag) => {
                    let message = format!("{tag} is a loop or a condition, which a fill leaves as it is");
                    self.add(FindingKind::Loop, paragraph.node, message);
                }
                Tag::Unbalanced(sign) => {
                    let message = format!("{sign} has no counterpart in paragraph {}", id.number());
                    self.add(FindingKind::MarkUnbalanced, paragraph.node, message);
                }
            }
        }
    }

    /// Tracked changes, one finding for each outermost.
    fn changes(&mut self) {
        let changes = ["ins", "del", "moveFrom", "moveTo"];
        let tree = self.tree();
        let outermost = |&node: &Node| {
            changes.contains(&tree.w(node))
                && !matches!(tree.w(tree.parent(node)), "rPr" | "trPr")
                && !tree.ancestors(node).any(|above| changes.contains(&tree.w(above)))
        };
        let nodes: Vec<Node> = tree.nodes().filter(outermost).collect();
        for node in nodes {
            let tree = self.tree();
            let author = tree.attr(node, "author").filter(|author| !author.is_empty());
            let by = author.map_or_else(String::new, |author| format!(" by {author}"));
            let what = match tree.w(node) {
                "ins" => "an insertion",
                "del" => "a deletion",
                _ => "a move",
            };
            let message =
                format!("{what}{by} is neither accepted nor rejected; a fill leaves what is in it alone");
            self.add(FindingKind::TrackedChange, node, message);
        }
    }

    /// Controls that are locked, or show a value that is stored elsewhere.
    fn controls(&mut self) -> Result<(), Error> {
        let nodes: Vec<Node> = self
            .tree()
            .nodes()
            .filter(|&node| self.tree().is(node, "sdt"))
            .collect();
        for node in nodes {
            let tree = self.tree();
            let Some(properties) = tree.child(node, "sdtPr") else {
                continue;
            };
            let title = tree
                .child_val(properties, "alias")
                .or_else(|| tree.child_val(properties, "tag"));
            let named = title.map_or_else(
                || "a control".to_owned(),
                |title| format!("the control {title:?}"),
            );
            if is_locked(tree, properties) {
                let message =
                    format!("{named} is locked against changes of its content; a fill leaves it alone");
                self.add(FindingKind::LockedControl, node, message);
            } else if let Some(control) = controls::read(tree, node)?
                && let Some(data) = tree.child(properties, "dataBinding")
            {
                let store = Binding::of(tree, &control).map(|binding| binding.store);
                let message = match store.as_deref() {
                    Some(CORE | EXTENDED) => {
                        format!("{named} shows a property of the document; a fill writes both")
                    }
                    Some(_) => format!("{named} shows a value stored as custom XML; a fill writes both"),
                    None => {
                        let path = tree.attr(data, "xpath").unwrap_or_else(|| "nothing".into());
                        format!("{named} is bound to {path}, which is more than a chain of names")
                    }
                };
                self.add(FindingKind::BoundControl, node, message);
            }
        }
        Ok(())
    }

    /// Ids that two elements have.
    fn ids(&mut self) {
        let tree = self.tree();
        let mut seen: HashMap<(&str, String), usize> = HashMap::new();
        let mut twice = Vec::new();
        for node in tree.nodes() {
            let of = match (tree.w(node), tree.local(node)) {
                ("bookmarkStart", _) => ("bookmark", tree.attr(node, "id")),
                ("id", _) if tree.is(tree.parent(node), "sdtPr") => ("control", tree.attr(node, "val")),
                ("p" | "tr", _) => ("paragraph", tree.attr(node, "paraId")),
                ("", "docPr") if !self.part.flags.is_fallback(node) => ("drawing", tree.attr(node, "id")),
                _ => continue,
            };
            if let (what, Some(id)) = of {
                let count = seen.entry((what, id.clone())).or_default();
                *count += 1;
                if *count == 2 {
                    twice.push((node, format!("the {what} id {id} stands at two elements or more")));
                }
            }
        }
        for (node, message) in twice {
            self.add(FindingKind::DuplicateId, node, message);
        }
    }

    /// Fields that do not end, or did not begin; a text box is a story of its own.
    fn fields(&mut self) {
        let tree = self.tree();
        let mut open: HashMap<Node, Vec<Node>> = HashMap::new();
        let mut wrong = Vec::new();
        for node in tree.nodes().filter(|&node| tree.is(node, "fldChar")) {
            let story = tree.ancestors(node).find(|&above| tree.is(above, "txbxContent"));
            let open = open.entry(story.unwrap_or(Node::ROOT)).or_default();
            match tree.attr(node, "fldCharType").as_deref() {
                Some("begin") => open.push(node),
                Some("end") if open.pop().is_none() => wrong.push((node, "a field ends that did not begin")),
                _ => {}
            }
        }
        wrong.extend(
            open.into_values()
                .flatten()
                .map(|node| (node, "a field begins that does not end")),
        );
        wrong.sort_by_key(|(node, _)| *node);
        for (node, message) in wrong {
            self.add(FindingKind::FieldUnbalanced, node, message);
        }
    }

    fn cells(&mut self) {
        let tree = self.tree();
        let empty = |&node: &Node| {
            let last = tree.children(node).last();
            tree.is(node, "tc") && !last.is_some_and(|last| matches!(tree.w(last), "p" | "sdt" | "customXml"))
        };
        let nodes: Vec<Node> = tree.nodes().filter(empty).collect();
        for node in nodes {
            let message = "a table cell does not end with a paragraph: Word calls such a document damaged";
            self.add(FindingKind::CellWithoutParagraph, node, message);
        }
    }
}

/// So many bytes on the end of a mark is looked for, so that no text takes quadratic time.
const LONGEST: usize = 400;

fn front(text: &str, bytes: usize) -> &str {
    let mut end = bytes.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    slice(text, 0..end)
}

/// What marks there are in a text that are no slots.
enum Tag<'a> {
    Loop(&'a str),
    Unbalanced(&'static str),
}

fn tags(text: &str) -> Vec<Tag<'_>> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}', '«', '»', '+']) {
        let here = front(slice(rest, at..rest.len()), LONGEST);
        let mut skip = here.chars().next().map_or(1, char::len_utf8);
        let pairs = [("{%", "%}"), ("{{", "}}"), ("«", "»"), ("+++", "+++")];
        if let Some((open, close)) = pairs.into_iter().find(|(open, _)| here.starts_with(open)) {
            let inside = slice(here, open.len()..here.len());
            match inside.find(close) {
                Some(length) => {
                    let inner = slice(inside, 0..length);
                    skip = open.len() + length + close.len();
                    if open == "{%" || (open != "«" && is_loop(inner)) {
                        found.push(Tag::Loop(slice(here, 0..skip)));
                    }
                }
                // A `+++` alone is text.
                None if open == "+++" => skip = open.len(),
                None => {
                    found.push(Tag::Unbalanced(open));
                    skip = open.len();
                }
            }
        } else if here.starts_with('{') {
            let end = here.find('}').unwrap_or(0);
            let inner = slice(here, 1..end.max(1));
            if inner.starts_with(LOOPS) && inner.len() > 1 && !inner.contains(char::is_whitespace) {
                found.push(Tag::Loop(slice(here, 0..end + 1)));
            }
            skip = skip.max(end + 1);
        } else if let Some(close) = ["}}", "%}", "»"]
            .into_iter()
            .find(|close| here.starts_with(close))
        {
            found.push(Tag::Unbalanced(close));
            skip = close.len();
        }
        rest = slice(rest, at + skip..rest.len());
    }
    found
}

fn is_loop(inner: &str) -> bool {
    let inner = inner.trim();
    let word = inner.split([' ', '(']).next().map(str::to_lowercase);
    inner.starts_with(LOOPS)
        || word.is_some_and(|word| {
            LOOP_WORDS.contains(&word.as_str())
                && (inner.contains(' ') || word.starts_with("end") || word == "else")
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> Vec<String> {
        let tags = tags(text).into_iter();
        tags.map(|tag| match tag {
            Tag::Loop(tag) => tag.to_owned(),
            Tag::Unbalanced(sign) => format!("!{sign}"),
        })
        .collect()
    }

    #[test]
    fn loops_and_open_marks_are_told_from_slots() {
        assert_eq!(
            said("{% for a in b %}{{ a.c }}{% endfor %}"),
            ["{% for a in b %}", "{% endfor %}"]
        );
        assert_eq!(
            said("{{#each x}} {{name}} {{/each}} {#rows}{total}{/rows}"),
            ["{{#each x}}", "{{/each}}", "{#rows}", "{/rows}"]
        );
        assert_eq!(
            said("+++FOR a IN b+++ +++INS a.c+++ +++END-FOR a+++"),
            ["+++FOR a IN b+++", "+++END-FOR a+++"]
        );
        assert_eq!(said("{{ client and «name"), ["!{{", "!«"]);
        assert_eq!(said("client }} and {x} C++ 1 + 2 {6C3C8BC8-F283}"), ["!}}"]);
    }
}
