//! What a Word document's paragraphs are by their styles, whatever the language of the Word that made them.

use std::collections::HashMap;

use quick_xml::events::{BytesStart, Event};

use super::xml::{attribute, is_on};

/// What Word calls its headings in its languages; the file mostly has the English name, not always.
const HEADINGS: [&str; 16] = [
    "heading",
    "überschrift",
    "titre",
    "título",
    "titulo",
    "titolo",
    "encabezado",
    "kop",
    "rubrik",
    "nagłówek",
    "заголовок",
    "otsikko",
    "overskrift",
    "标题",
    "標題",
    "見出し",
];

#[derive(Debug, Default)]
struct WordStyle {
    name: String,
    level: Option<u8>,
    based_on: Option<String>,
    bold: Option<bool>,
    /// Struck out or hidden.
    left_out: Option<bool>,
}

/// A document's paragraph styles by id.
#[derive(Debug, Default)]
pub(super) struct WordStyles(HashMap<String, WordStyle>);

/// What a paragraph is by its style.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rank {
    Title,
    /// 1–9.
    Heading(u8),
    /// A line of a table of contents.
    Contents,
}

/// The rank that a style's own name gives.
fn rank(name: &str) -> Option<Rank> {
    let name = name.trim().to_lowercase();
    if name == "toc heading" {
        return Some(Rank::Contents);
    }
    if ["title", "titel", "标题", "書名"].contains(&name.as_str()) {
        return Some(Rank::Title);
    }
    let words = name.trim_end_matches(|c: char| c.is_ascii_digit());
    let number = name
        .get(words.len()..)?
        .parse::<u8>()
        .ok()
        .filter(|level| (1..=9).contains(level))?;
    let words = words.trim_end();
    match words {
        "toc" | "verzeichnis" | "tm" | "tdc" => Some(Rank::Contents),
        _ => HEADINGS.contains(&words).then_some(Rank::Heading(number)),
    }
}

impl WordStyles {
    /// Reads `styles.xml`.
    pub(super) fn read(xml: &str) -> Self {
        let mut styles = HashMap::new();
        let mut reader = quick_xml::Reader::from_str(xml);
        let mut current: Option<(String, WordStyle)> = None;
        while let Ok(event) = reader.read_event() {
            match event {
                Event::Eof => break,
                Event::Start(element) | Event::Empty(element) => {
                    match (element.local_name().as_ref(), &mut current) {
                        ("style", _) => {
                            current = attribute(&element, "styleId").map(|id| (id, WordStyle::default()))
                        }
                        ("name", Some((_, style))) => {
                            style.name = attribute(&element, "val").unwrap_or_default()
                        }
                        ("basedOn", Some((_, style))) => style.based_on = attribute(&element, "val"),
                        ("outlineLvl", Some((_, style))) => style.level = level(&element),
                        ("b", Some((_, style))) => style.bold = Some(is_on(&element)),
                        ("strike" | "dstrike" | "vanish", Some((_, style))) => {
                            style.left_out = Some(is_on(&element));
                        }
                        _ => {}
                    }
                }
                Event::End(element) if element.local_name().as_ref() == "style" => {
                    if let Some((id, style)) = current.take() {
                        styles.insert(id, style);
                    }
                }
                _ => {}
            }
        }
        WordStyles(styles)
    }

    /// The style and those that it is based on.
    fn chain<'s>(&'s self, id: &'s str) -> impl Iterator<Item = &'s WordStyle> {
        std::iter::successors(self.0.get(id), |style| self.0.get(style.based_on.as_deref()?)).take(12)
    }

    /// What paragraphs of a style are, where they are more than text.
    pub(super) fn rank(&self, id: &str) -> Option<Rank> {
        let named = self.chain(id).find_map(|style| rank(&style.name));
        let outlined = || self.chain(id).find_map(|style| style.level).map(Rank::Heading);
        // Documents without styles name them all the same.
        named.or_else(outlined).or_else(|| {
            let spaced = id
                .to_lowercase()
                .replace("heading", "heading ")
                .replace("berschrift", "überschrift ");
            (!self.0.contains_key(id)).then(|| rank(&spaced)).flatten()
        })
    }

    /// Whether a style sets its paragraphs in bold.
    pub(super) fn is_bold(&self, id: &str) -> bool {
        self.chain(id).find_map(|style| style.bold).unwrap_or(false)
    }

    /// Whether a style strikes its text out or hides it.
    pub(super) fn is_left_out(&self, id: &str) -> bool {
        self.chain(id).find_map(|style| style.left_out).unwrap_or(false)
    }
}

/// The level of `w:outlineLvl`: 1–9; 9 is Word's "body text".
pub(super) fn level(element: &BytesStart<'_>) -> Option<u8> {
    let level = attribute(element, "val")?.parse::<u8>().ok()?;
    (level < 9).then_some(level + 1)
}
