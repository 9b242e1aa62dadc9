//! One XML part as a flat tree of elements that know their bytes, so that edits can be made in place and everything else keeps its bytes.

use std::borrow::Cow;
use std::ops::Range;

use quick_xml::events::Event;

/// WordprocessingML, as every Word since 2007 writes it.
const TRANSITIONAL: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/// WordprocessingML of ISO 29500 Strict: the same element names, so one reader serves both.
const STRICT: &str = "http://purl.oclc.org/ooxml/wordprocessingml/main";
/// Most elements of one part. A book of a thousand pages has some hundred thousand.
const MAX_NODES: usize = 3_000_000;
/// Deepest nesting of elements. Word itself nests a few dozen levels where tables lie in tables.
const MAX_DEPTH: usize = 256;

/// One element. Offsets are bytes of the part.
#[derive(Debug, Clone, Copy)]
struct Node {
    /// Where its start tag begins.
    start: u32,
    /// Where its content begins; equal to `end` for an empty-element tag.
    inner: u32,
    /// Where its end tag begins.
    close: u32,
    /// Behind its end tag.
    end: u32,
    /// Index behind its last descendant.
    stop: u32,
    parent: u32,
    /// Length of the name with its prefix.
    name: u16,
    /// Length of the prefix with its colon.
    prefix: u16,
}

/// A part and its elements in document order; an element is known by its index.
#[derive(Debug)]
pub struct Tree {
    /// The part's text; all ranges are into it.
    pub xml: String,
    nodes: Vec<Node>,
    /// The prefix of WordprocessingML with its colon, e.g. `w:`; empty where the root declares none.
    pub w: String,
}

/// Why a part cannot be used, for people.
pub type Unreadable = String;

impl Tree {
    /// Reads a part.
    ///
    /// # Errors
    /// What is wrong with it: not well-formed, a document type declaration, too deep or too large.
    pub fn parse(xml: String) -> Result<Tree, Unreadable> {
        if u32::try_from(xml.len()).is_err() {
            return Err("it is larger than 4 GiB".into());
        }
        let mut nodes: Vec<Node> = Vec::new();
        let mut open: Vec<u32> = Vec::new();
        let mut w = String::new();
        let mut reader = quick_xml::Reader::from_str(&xml);
        let mut ended = false;
        loop {
            let at = reader.buffer_position() as u32;
            let event = reader.read_event().map_err(|error| error.to_string())?;
            let end = reader.buffer_position() as u32;
            match event {
                Event::Eof => break,
                Event::DocType(_) => return Err("it has a document type declaration".into()),
                Event::Start(ref element) | Event::Empty(ref element) => {
                    if open.is_empty() && ended {
                        return Err("it has two root elements".into());
                    }
                    if nodes.len() >= MAX_NODES {
                        return Err(format!("it has more than {MAX_NODES} elements"));
                    }
                    if open.len() >= MAX_DEPTH {
                        return Err(format!("its elements are nested deeper than {MAX_DEPTH} levels"));
                    }
                    let name = element.name();
                    let name: &str = name.as_ref();
                    let (Ok(length), Ok(prefix)) = (
                        u16::try_from(name.len()),
                        u16::try_from(name.find(':').map_or(0, |colon| colon + 1)),
                    ) else {
                        return Err("an element's name is too long".into());
                    };
                    for attribute in element.attributes() {
                        let attribute = attribute.map_err(|error| error.to_string())?;
                        let key: &str = attribute.key.as_ref();
                        let Some(declared) = key.strip_prefix("xmlns:") else {
                            continue;
                        };
                        let known = [TRANSITIONAL, STRICT].contains(&attribute.value.as_ref());
                        if nodes.is_empty() && known {
                            w = format!("{declared}:");
                        } else if !nodes.is_empty() && known != (w.strip_suffix(':') == Some(declared)) {
                            return Err("it changes the meaning of a namespace prefix half-way".into());
                        }
                    }
                    let index = nodes.len() as u32;
                    let empty = matches!(event, Event::Empty(_));
                    nodes.push(Node {
                        start: at,
                        inner: end,
                        close: end,
                        end,
                        stop: index + 1,
                        parent: open.last().copied().unwrap_or(0),
                        name: length,
                        prefix,
                    });
                    if !empty {
                        open.push(index);
                    } else if open.is_empty() {
                        ended = true;
                    }
                }
                Event::End(_) => {
                    let stop = nodes.len() as u32;
                    // The reader has checked that it closes the element that is open.
                    if let Some(node) = open.pop().and_then(|index| nodes.get_mut(index as usize)) {
                        (node.close, node.end, node.stop) = (at, end, stop);
                    }
                    ended = open.is_empty();
                }
                _ => {}
            }
        }
        if !open.is_empty() || nodes.is_empty() {
            return Err("it ends too early".into());
        }
        Ok(Tree { xml, nodes, w })
    }

    fn node(&self, index: usize) -> Node {
        // Indices come from this tree alone; one past the end reads as the root.
        const NONE: Node = Node {
            start: 0,
            inner: 0,
            close: 0,
            end: 0,
            stop: 0,
            parent: 0,
            name: 0,
            prefix: 0,
        };
        self.nodes.get(index).copied().unwrap_or(NONE)
    }

    /// How many elements there are.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    fn slice(&self, range: Range<usize>) -> &str {
        self.xml.get(range).unwrap_or_default()
    }

    /// The name without prefix.
    pub fn local(&self, index: usize) -> &str {
        let node = self.node(index);
        let start = node.start as usize + 1;
        self.slice(start + usize::from(node.prefix)..start + usize::from(node.name))
    }

    /// The name without prefix if the element is WordprocessingML, else nothing.
    pub fn w(&self, index: usize) -> &str {
        let node = self.node(index);
        let start = node.start as usize + 1;
        if !self.w.is_empty() && self.slice(start..start + usize::from(node.prefix)) == self.w {
            self.local(index)
        } else {
            ""
        }
    }

    /// Whether it is that element of WordprocessingML.
    pub fn is(&self, index: usize, name: &str) -> bool {
        self.w(index) == name
    }

    /// The enclosing element; of the root, the root.
    pub fn parent(&self, index: usize) -> usize {
        self.node(index).parent as usize
    }

    /// The elements around it, nearest first.
    pub fn ancestors(&self, index: usize) -> impl Iterator<Item = usize> {
        let mut at = index;
        std::iter::from_fn(move || {
            let parent = self.parent(at);
            (parent != at).then(|| {
                at = parent;
                parent
            })
        })
    }

    /// Index behind its last descendant.
    pub fn stop(&self, index: usize) -> usize {
        self.node(index).stop as usize
    }

    /// Its child elements.
    pub fn children(&self, index: usize) -> impl Iterator<Item = usize> {
        let stop = self.stop(index);
        let mut at = index + 1;
        std::iter::from_fn(move || {
            (at < stop).then(|| {
                let child = at;
                at = self.stop(child);
                child
            })
        })
    }

    /// Its first child of that name in WordprocessingML.
    pub fn child(&self, index: usize, name: &str) -> Option<usize> {
        self.children(index).find(|&child| self.is(child, name))
    }

    /// All elements inside it.
    pub fn descendants(&self, index: usize) -> Range<usize> {
        index + 1..self.stop(index)
    }

    /// Bytes of the whole element.
    pub fn range(&self, index: usize) -> Range<usize> {
        let node = self.node(index);
        node.start as usize..node.end as usize
    }

    /// Bytes of its start tag (of all of it where it is an empty-element tag).
    pub fn open(&self, index: usize) -> Range<usize> {
        let node = self.node(index);
        node.start as usize..node.inner as usize
    }

    /// Bytes between its tags.
    pub fn inner(&self, index: usize) -> Range<usize> {
        let node = self.node(index);
        node.inner as usize..node.close as usize
    }

    /// Bytes of its end tag.
    pub fn close(&self, index: usize) -> Range<usize> {
        let node = self.node(index);
        node.close as usize..node.end as usize
    }

    /// Whether it is an empty-element tag, `<a/>`.
    pub fn is_empty_tag(&self, index: usize) -> bool {
        let node = self.node(index);
        node.inner == node.end
    }

    /// The element's own text as it stands in the part.
    pub fn raw(&self, index: usize) -> &str {
        self.slice(self.range(index))
    }

    /// The name with its prefix.
    pub fn name(&self, index: usize) -> &str {
        let node = self.node(index);
        let start = node.start as usize + 1;
        self.slice(start..start + usize::from(node.name))
    }

    /// An attribute by its name without prefix.
    pub fn attr(&self, index: usize, local: &str) -> Option<String> {
        self.attributes(index, |name| {
            !name.starts_with("xmlns") && name.rsplit(':').next() == Some(local)
        })
    }

    fn attributes(&self, index: usize, wanted: impl Fn(&str) -> bool) -> Option<String> {
        let node = self.node(index);
        let tag = self.slice(node.start as usize + 1..node.inner as usize);
        let tag = tag.strip_suffix('>').unwrap_or(tag);
        let tag = tag.strip_suffix('/').unwrap_or(tag);
        let tag = quick_xml::events::BytesStart::from_content(tag, usize::from(node.name));
        let attribute = tag.attributes().flatten().find(|attribute| {
            let key: &str = attribute.key.as_ref();
            wanted(key)
        })?;
        Some(unescape(&attribute.value).into_owned())
    }

    /// The value of a namespace declaration on it: `xmlns` or `xmlns:prefix`.
    pub fn declares(&self, index: usize, key: &str) -> Option<String> {
        self.attributes(index, |name| name == key)
    }

    /// The `val` attribute of its child of that name.
    pub fn child_val(&self, index: usize, name: &str) -> Option<String> {
        self.attr(self.child(index, name)?, "val")
    }

    /// Whether it has a child of that name that is not switched off (`w:val="0"`).
    pub fn switched_on(&self, index: usize, name: &str) -> bool {
        self.child(index, name)
            .is_some_and(|child| self.attr(child, "val").is_none_or(|value| is_true(&value)))
    }

    /// Its text: character data in it and in what it holds, without markup.
    pub fn text(&self, index: usize) -> String {
        let mut text = String::new();
        let mut reader = quick_xml::Reader::from_str(self.slice(self.inner(index)));
        // The inside of an element closes nothing that it did not open; the part was well-formed when it was read.
        while let Ok(event) = reader.read_event() {
            match event {
                Event::Eof => break,
                Event::Text(data) => text.push_str(&data.xml10_content()),
                Event::CData(data) => text.push_str(&data.xml10_content()),
                Event::GeneralRef(reference) => {
                    text.push_str(&unescape(&format!("&{};", reference.into_inner())))
                }
                _ => {}
            }
        }
        text
    }
}

/// The value of an on-off attribute.
pub fn is_true(value: &str) -> bool {
    matches!(value, "1" | "true" | "on")
}

fn unescape(raw: &str) -> Cow<'_, str> {
    quick_xml::escape::unescape(raw).unwrap_or(Cow::Borrowed(raw))
}

/// Text as it stands in a part: markup escaped, characters that XML 1.0 cannot hold left out.
pub fn escape(text: &str) -> String {
    let legal: String = text
        .chars()
        .filter(
            |&c| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..),
        )
        .collect();
    quick_xml::escape::escape(legal).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    #[test]
    fn elements_know_their_bytes() {
        let xml = format!(r#"<x:p xmlns:x="{W}"><x:r x:val="a &amp; b"/><x:t>1 &lt; 2</x:t></x:p>"#);
        let tree = Tree::parse(xml).unwrap();
        assert_eq!(tree.w, "x:");
        assert_eq!(
            tree.children(0).map(|c| tree.w(c)).collect::<Vec<_>>(),
            ["r", "t"]
        );
        assert_eq!(tree.attr(1, "val").unwrap(), "a & b");
        assert_eq!(tree.text(2), "1 < 2");
        assert_eq!(tree.raw(2), "<x:t>1 &lt; 2</x:t>");
        assert!(tree.is_empty_tag(1) && !tree.is_empty_tag(2));
    }

    #[test]
    fn strict_is_the_same_markup() {
        let tree = Tree::parse(format!(r#"<w:p xmlns:w="{STRICT}"><w:r/></w:p>"#)).unwrap();
        assert!(tree.is(1, "r"));
    }

    #[test]
    fn hostile_parts_are_refused() {
        let deep = format!("{}{}", "<a>".repeat(300), "</a>".repeat(300));
        assert!(Tree::parse(deep).unwrap_err().contains("nested"));
        assert!(
            Tree::parse("<!DOCTYPE a><a/>".into())
                .unwrap_err()
                .contains("document type")
        );
        for broken in ["", "<a>", "<a></b>", "<a/><b/>", "</a>", "text"] {
            assert!(Tree::parse(broken.into()).is_err(), "{broken}");
        }
        let moved = format!(r#"<w:p xmlns:w="{W}"><w:r xmlns:w="urn:other"/></w:p>"#);
        assert!(Tree::parse(moved).is_err());
    }

    #[test]
    fn what_xml_cannot_hold_is_left_out() {
        assert_eq!(escape("a\u{0}\u{b}\u{ffff}<b>\u{1f600}"), "a&lt;b&gt;\u{1f600}");
    }
}
