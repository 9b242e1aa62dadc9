//! What the styles part says, as far as headings and instructions need it.

use std::collections::HashMap;

use crate::tree::{Node, Tree};

/// How a paragraph ranks among headings; outer before inner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// The document's title.
    Title,
    /// A heading of a style or outline level, 1–9.
    Heading(u8),
    /// A short paragraph all in bold.
    Bold,
}

impl Level {
    /// A title or a heading, as opposed to a paragraph that only looks like one.
    pub fn is_styled(self) -> bool {
        self != Level::Bold
    }
}

/// The styles of a document.
#[derive(Debug, Default)]
pub struct Styles {
    by_id: HashMap<String, Style>,
}

#[derive(Debug)]
struct Style {
    /// In lower case.
    name: String,
    outline: Option<u8>,
    based_on: Option<String>,
    /// In half points.
    size: Option<u32>,
    bold: bool,
}

impl Styles {
    /// Reads the styles part.
    pub fn read(tree: &Tree) -> Styles {
        let read = |style: Node| {
            let run = tree.child(style, "rPr");
            let of = Style {
                name: tree
                    .child_val(style, "name")
                    .map_or_else(String::new, |name| name.to_lowercase()),
                outline: tree.child(style, "pPr").and_then(|p| outline(tree, p)),
                based_on: tree.child_val(style, "basedOn"),
                size: run.and_then(|r| tree.child_val(r, "sz")?.parse().ok()),
                bold: run.is_some_and(|r| tree.switched_on(r, "b")),
            };
            Some((tree.attr(style, "styleId")?, of))
        };
        let styles = tree.children(Node::ROOT).filter(|&child| tree.is(child, "style"));
        Styles {
            by_id: styles.filter_map(read).collect(),
        }
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

    /// The level of a paragraph style among headings.
    pub fn level(&self, id: &str) -> Option<Level> {
        if self.by_id.get(id).is_some_and(|style| style.name == "title") {
            return Some(Level::Title);
        }
        for style in self.chain(id) {
            if let Some(outline) = style.outline {
                return of_outline(outline);
            }
            if let Some(level) = style.name.strip_prefix("heading ") {
                return level
                    .parse()
                    .ok()
                    .filter(|level| (1..=9).contains(level))
                    .map(Level::Heading);
            }
        }
        None
    }

    /// The id of the style of headings of a level.
    pub fn heading(&self, level: u8) -> Option<&str> {
        let name = format!("heading {level}");
        let ids = self.by_id.iter().filter(|(_, style)| style.name == name);
        ids.map(|(id, _)| id.as_str()).min()
    }

    /// The name of a style, in lower case; empty for one that the document does not define.
    pub fn name(&self, id: &str) -> &str {
        self.by_id.get(id).map_or("", |style| &style.name)
    }

    /// The font size in half points that a style sets.
    pub fn size(&self, id: &str) -> Option<u32> {
        self.chain(id).find_map(|style| style.size)
    }

    /// Whether a style is bold.
    pub fn is_bold(&self, id: &str) -> bool {
        self.chain(id).any(|style| style.bold)
    }

    /// Whether a style is one for instructions to the writer.
    pub fn is_guidance(&self, id: &str) -> bool {
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
        .any(|word| self.name(id).contains(word))
    }
}

/// The outline level that paragraph properties set, 0–9.
pub fn outline(tree: &Tree, properties: Node) -> Option<u8> {
    tree.child_val(properties, "outlineLvl")?.parse().ok()
}

/// The level of an outline level: 9 is body text.
pub fn of_outline(outline: u8) -> Option<Level> {
    (outline < 9).then_some(Level::Heading(outline + 1))
}
