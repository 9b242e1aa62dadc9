//! One XML part as a flat tree of elements that know their bytes, so that edits can be made in place and
//! everything else keeps its bytes.

use std::borrow::Cow;
use std::fmt;

use quick_xml::events::{BytesStart, Event};

use crate::error::Error;
use crate::node::Element;
pub use crate::node::{Byte, Node, Nodes, Span};
use crate::wellformed::is_legal;

/// A part and its elements in document order.
#[derive(Debug)]
pub struct Tree {
    part: String,
    xml: String,
    elements: Vec<Element>,
    w: String,
}

impl Tree {
    /// Reads a part, by its name and its text.
    ///
    /// # Errors
    /// What is wrong with it and where: not well-formed, a document type declaration, too deep or too large,
    /// text inside text.
    pub fn parse(part: impl Into<String>, xml: String) -> Result<Tree, Error> {
        let part = part.into();
        if u32::try_from(xml.len()).is_err() {
            return Err(Error::too_large(format!("{part} is larger than 4 GiB")));
        }
        let (elements, w) = crate::parse::elements(&part, &xml)?;
        let tree = Tree {
            part,
            xml,
            elements,
            w,
        };
        tree.refuse_nested_text()?;
        Ok(tree)
    }

    /// Word has no markup inside a text, and what a value replaces would be lost with it.
    fn refuse_nested_text(&self) -> Result<(), Error> {
        let nested = |&node: &Node| {
            matches!(self.w(node), "t" | "instrText" | "delText") && self.children(node).next().is_some()
        };
        match self.nodes().find(nested) {
            Some(node) => Err(self.wrong(self.range(node).start, "it has an element inside a text")),
            None => Ok(()),
        }
    }

    /// An error that names this part and a place in it.
    pub fn wrong(&self, at: Byte, what: impl fmt::Display) -> Error {
        Error::unreadable(format!("{}: {what} ({at})", self.part))
    }

    /// Its name in the package.
    pub fn part(&self) -> &str {
        &self.part
    }

    /// The part's text.
    pub fn xml(&self) -> &str {
        &self.xml
    }

    /// The range of the whole part.
    pub fn whole(&self) -> Span {
        Span {
            start: Byte(0),
            end: Byte(self.xml.len() as u32),
        }
    }

    /// The prefix of WordprocessingML with its colon, e.g. `w:`; empty where the root declares none.
    pub fn prefix(&self) -> &str {
        &self.w
    }

    fn element(&self, node: Node) -> Element {
        // A node of another tree reads as an element without name, children or bytes.
        const NONE: Element = Element {
            start: 0,
            inner: 0,
            close: 0,
            end: 0,
            stop: 0,
            parent: 0,
            name: 0,
            prefix: 0,
        };
        self.elements.get(node.index()).copied().unwrap_or(NONE)
    }

    /// All elements.
    pub fn nodes(&self) -> Nodes {
        Nodes {
            at: 0,
            stop: self.elements.len() as u32,
        }
    }

    /// How many elements there are.
    pub fn len(&self) -> usize {
        self.elements.len()
    }

    /// Whether there is no element; a tree that was read has at least its root.
    pub fn is_empty(&self) -> bool {
        self.elements.is_empty()
    }

    /// The text of a range.
    ///
    /// # Errors
    /// Where the part has no such range.
    pub fn slice(&self, span: Span) -> Result<&str, Error> {
        self.xml
            .get(span.start.0 as usize..span.end.0 as usize)
            .ok_or_else(|| self.wrong(span.start, format!("it has no text up to {}", span.end)))
    }

    fn bytes(&self, start: usize, end: usize) -> &str {
        self.xml.get(start..end).unwrap_or("")
    }

    /// The name without prefix; nothing for an element of another tree.
    pub fn local(&self, node: Node) -> &str {
        let element = self.element(node);
        let start = element.start as usize + 1;
        self.bytes(
            start + usize::from(element.prefix),
            start + usize::from(element.name),
        )
    }

    /// The name without prefix if the element is WordprocessingML, else nothing.
    pub fn w(&self, node: Node) -> &str {
        let element = self.element(node);
        let start = element.start as usize + 1;
        let prefix = self.bytes(start, start + usize::from(element.prefix));
        if !self.w.is_empty() && prefix == self.w {
            self.local(node)
        } else {
            ""
        }
    }

    /// Whether it is that element of WordprocessingML.
    pub fn is(&self, node: Node, name: &str) -> bool {
        self.w(node) == name
    }

    /// The enclosing element; of the root, the root.
    pub fn parent(&self, node: Node) -> Node {
        Node(self.element(node).parent)
    }

    /// The elements around it, nearest first.
    pub fn ancestors(&self, node: Node) -> impl Iterator<Item = Node> {
        let mut at = node;
        std::iter::from_fn(move || {
            let parent = self.parent(at);
            (parent != at).then(|| {
                at = parent;
                parent
            })
        })
    }

    /// Whether it lies in an element of that name, within its own story: a text box is a story of its own.
    pub fn lies_in(&self, node: Node, name: &str) -> bool {
        self.around(node, name).is_some()
    }

    /// The nearest element of that name around it, within its own story.
    pub fn around(&self, node: Node, name: &str) -> Option<Node> {
        self.ancestors(node)
            .take_while(|&above| !self.is(above, "txbxContent"))
            .find(|&above| self.is(above, name))
    }

    /// Whether it lies in a text box.
    pub fn is_boxed(&self, node: Node) -> bool {
        self.ancestors(node).any(|above| self.is(above, "txbxContent"))
    }

    /// Its child elements.
    pub fn children(&self, node: Node) -> impl Iterator<Item = Node> {
        let stop = self.element(node).stop;
        let mut at = node.0 + 1;
        std::iter::from_fn(move || {
            (at < stop).then(|| {
                let child = Node(at);
                at = self.element(child).stop.max(at + 1);
                child
            })
        })
    }

    /// Its first child of that name in WordprocessingML.
    pub fn child(&self, node: Node, name: &str) -> Option<Node> {
        self.children(node).find(|&child| self.is(child, name))
    }

    /// A child of a child …: the first of each name.
    pub fn path<const N: usize>(&self, node: Node, names: [&str; N]) -> Option<Node> {
        names.iter().try_fold(node, |at, name| self.child(at, name))
    }

    /// All elements inside it.
    pub fn descendants(&self, node: Node) -> Nodes {
        Nodes {
            at: node.0 + 1,
            stop: self.element(node).stop,
        }
    }

    /// It and all elements inside it.
    pub fn subtree(&self, node: Node) -> Nodes {
        Nodes {
            at: node.0,
            stop: self.element(node).stop,
        }
    }

    /// The elements from one up to, and without, another.
    pub fn between(&self, from: Node, to: Node) -> Nodes {
        Nodes {
            at: from.0,
            stop: to.0,
        }
    }

    /// Bytes of the whole element.
    pub fn range(&self, node: Node) -> Span {
        let element = self.element(node);
        Span {
            start: Byte(element.start),
            end: Byte(element.end),
        }
    }

    /// Bytes of its start tag (of all of it where it is an empty-element tag).
    pub fn open(&self, node: Node) -> Span {
        let element = self.element(node);
        Span {
            start: Byte(element.start),
            end: Byte(element.inner),
        }
    }

    /// Bytes between its tags.
    pub fn inner(&self, node: Node) -> Span {
        let element = self.element(node);
        Span {
            start: Byte(element.inner),
            end: Byte(element.close),
        }
    }

    /// Bytes of its end tag.
    pub fn close(&self, node: Node) -> Span {
        let element = self.element(node);
        Span {
            start: Byte(element.close),
            end: Byte(element.end),
        }
    }

    /// Whether it is an empty-element tag, `<a/>`.
    pub fn is_empty_tag(&self, node: Node) -> bool {
        let element = self.element(node);
        element.inner == element.end
    }

    /// The element as it stands in the part.
    ///
    /// # Errors
    /// Where the part has no such element.
    pub fn raw(&self, node: Node) -> Result<&str, Error> {
        self.held(node)?;
        self.slice(self.range(node))
    }

    /// Its start tag as it stands in the part.
    ///
    /// # Errors
    /// Where the part has no such element.
    pub fn tag(&self, node: Node) -> Result<&str, Error> {
        self.held(node)?;
        self.slice(self.open(node))
    }

    fn held(&self, node: Node) -> Result<(), Error> {
        if node.index() < self.elements.len() {
            return Ok(());
        }
        Err(Error::unreadable(format!(
            "{} has no element {}",
            self.part, node.0
        )))
    }

    /// The name with its prefix.
    pub fn name(&self, node: Node) -> &str {
        let element = self.element(node);
        let start = element.start as usize + 1;
        self.bytes(start, start + usize::from(element.name))
    }

    /// An attribute by its name without prefix.
    pub fn attr(&self, node: Node, local: &str) -> Option<String> {
        self.attribute(node, |name| {
            !name.starts_with("xmlns") && name.rsplit(':').next() == Some(local)
        })
    }

    fn attribute(&self, node: Node, wanted: impl Fn(&str) -> bool) -> Option<String> {
        let element = self.element(node);
        let tag = self.bytes(element.start as usize + 1, element.inner as usize);
        let tag = tag.strip_suffix('>').unwrap_or(tag);
        let tag = tag.strip_suffix('/').unwrap_or(tag);
        let tag = BytesStart::from_content(tag, usize::from(element.name));
        let attribute = tag.attributes().flatten().find(|attribute| {
            let key: &str = attribute.key.as_ref();
            wanted(key)
        })?;
        Some(unescape(&attribute.value).into_owned())
    }

    /// The namespace of an element.
    pub fn namespace(&self, node: Node) -> Option<String> {
        let key = match self.name(node).split_once(':') {
            Some((prefix, _)) => format!("xmlns:{prefix}"),
            None => "xmlns".to_owned(),
        };
        std::iter::once(node)
            .chain(self.ancestors(node))
            .find_map(|at| self.attribute(at, |name| name == key))
    }

    /// The `val` attribute of its child of that name.
    pub fn child_val(&self, node: Node, name: &str) -> Option<String> {
        self.attr(self.child(node, name)?, "val")
    }

    /// Whether it has a child of that name that is not switched off (`w:val="0"`).
    pub fn switched_on(&self, node: Node, name: &str) -> bool {
        self.child(node, name)
            .is_some_and(|child| self.attr(child, "val").is_none_or(|value| is_true(&value)))
    }

    /// Its text: character data in it and in what it holds, without markup.
    ///
    /// # Errors
    /// Where the part has no such element.
    pub fn text(&self, node: Node) -> Result<String, Error> {
        self.held(node)?;
        let content = self.slice(self.inner(node))?;
        if !content.contains(['<', '&', '\r']) {
            return Ok(content.to_owned());
        }
        let mut text = String::new();
        let mut reader = quick_xml::Reader::from_str(content);
        loop {
            let event = reader.read_event();
            match event.map_err(|error| self.wrong(self.inner(node).start, error))? {
                Event::Eof => return Ok(text),
                Event::Text(data) => text.push_str(&data.xml10_content()),
                Event::CData(data) => text.push_str(&data.xml10_content()),
                Event::GeneralRef(reference) => {
                    text.push_str(&unescape(&format!("&{};", reference.into_inner())))
                }
                _ => {}
            }
        }
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
    let legal: String = text.chars().filter(|&c| is_legal(c)).collect();
    quick_xml::escape::escape(legal).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    #[test]
    fn elements_know_their_bytes() {
        let xml = format!(r#"<x:p xmlns:x="{W}"><x:r x:val="a &amp; b"/><x:t>1 &lt; 2</x:t></x:p>"#);
        let tree = Tree::parse("a.xml", xml).unwrap();
        assert_eq!(tree.w, "x:");
        assert_eq!(
            tree.children(Node::ROOT).map(|c| tree.w(c)).collect::<Vec<_>>(),
            ["r", "t"]
        );
        assert_eq!(tree.attr(Node(1), "val").unwrap(), "a & b");
        assert_eq!(tree.text(Node(2)).unwrap(), "1 < 2");
        assert_eq!(tree.raw(Node(2)).unwrap(), "<x:t>1 &lt; 2</x:t>");
        assert!(tree.is_empty_tag(Node(1)) && !tree.is_empty_tag(Node(2)));
    }

    #[test]
    fn strict_is_the_same_markup() {
        let tree = Tree::parse(
            "a.xml",
            r#"<w:p xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:r/></w:p>"#.to_owned(),
        )
        .unwrap();
        assert!(tree.is(Node(1), "r"));
    }

    #[test]
    fn hostile_parts_are_refused() {
        let deep = format!("{}{}", "<a>".repeat(300), "</a>".repeat(300));
        assert!(Tree::parse("a.xml", deep).unwrap_err().message.contains("nested"));
        assert!(
            Tree::parse("a.xml", "<!DOCTYPE a><a/>".into())
                .unwrap_err()
                .message
                .contains("document type")
        );
        for broken in ["", "<a>", "<a></b>", "<a/><b/>", "</a>", "text"] {
            assert!(Tree::parse("a.xml", broken.into()).is_err(), "{broken}");
        }
        let moved = format!(r#"<w:p xmlns:w="{W}"><w:r xmlns:w="urn:other"/></w:p>"#);
        assert!(Tree::parse("a.xml", moved).is_err());
    }

    #[test]
    fn an_element_inside_a_text_is_refused_with_its_place() {
        let xml = format!(r#"<w:p xmlns:w="{W}"><w:r><w:t>a<w:t>b</w:t></w:t></w:r></w:p>"#);
        let error = Tree::parse("word/document.xml", xml).unwrap_err();
        assert!(
            error.message.contains("word/document.xml") && error.message.contains("byte 81"),
            "{error}"
        );
    }

    #[test]
    fn an_element_or_range_that_is_not_there_is_an_error_and_no_empty_text() {
        let tree = Tree::parse("a.xml", "<a>é</a>".into()).unwrap();
        for error in [tree.text(Node(1)), tree.raw(Node(1)).map(str::to_owned)] {
            assert!(error.unwrap_err().message.contains("a.xml"));
        }
        // Outside of the part; backwards; inside a character.
        for (start, end) in [(0, 99), (99, 99), (3, 1), (0, 4)] {
            let span = Span {
                start: Byte(start),
                end: Byte(end),
            };
            assert!(
                tree.slice(span).unwrap_err().message.contains("a.xml"),
                "{start} {end}"
            );
        }
        assert_eq!(
            (
                tree.w(Node(1)),
                tree.local(Node(1)),
                tree.children(Node(1)).count()
            ),
            ("", "", 0)
        );
    }

    #[test]
    fn what_xml_cannot_hold_is_left_out() {
        assert_eq!(escape("a\u{0}\u{b}\u{ffff}<b>\u{1f600}"), "a&lt;b&gt;\u{1f600}");
    }
}
