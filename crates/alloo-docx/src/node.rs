//! An element of a part and a position in it, as types of their own: neither is a number that means something
//! else.

use std::fmt;

/// An element of a [`Tree`](crate::tree::Tree), in document order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Node(pub(crate) u32);

impl Node {
    /// The root element.
    pub const ROOT: Node = Node(0);

    /// The element as the index of a list that has an entry for each.
    pub(crate) fn index(self) -> usize {
        self.0 as usize
    }
}

/// Elements that follow each other in document order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Nodes {
    pub(crate) at: u32,
    pub(crate) stop: u32,
}

impl Nodes {
    /// Whether an element is among them.
    pub fn contains(&self, node: Node) -> bool {
        (self.at..self.stop).contains(&node.0)
    }

    /// Whether an element comes before all of them.
    pub fn follow(&self, node: Node) -> bool {
        node.0 < self.at
    }

    /// Whether nothing comes behind these others.
    pub fn ends_with(&self, others: Nodes) -> bool {
        self.stop <= others.stop
    }

    /// Leaves out these others, which come next.
    pub fn leave_out(&mut self, others: Nodes) {
        self.at = others.stop.clamp(self.at, self.stop);
    }

    /// Whether they end before an element.
    pub fn end_before(&self, node: Node) -> bool {
        self.stop <= node.0
    }
}

impl Iterator for Nodes {
    type Item = Node;

    fn next(&mut self) -> Option<Node> {
        (self.at < self.stop).then(|| {
            self.at += 1;
            Node(self.at - 1)
        })
    }
}

impl DoubleEndedIterator for Nodes {
    fn next_back(&mut self) -> Option<Node> {
        (self.at < self.stop).then(|| {
            self.stop -= 1;
            Node(self.stop)
        })
    }
}

/// A position in a part's text, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Byte(pub(crate) u32);

impl fmt::Display for Byte {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "byte {}", self.0)
    }
}

/// A range of a part's text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Span {
    /// Where it begins.
    pub start: Byte,
    /// Behind its end.
    pub end: Byte,
}

impl Span {
    /// The empty range at a position.
    pub fn at(position: Byte) -> Span {
        Span {
            start: position,
            end: position,
        }
    }

    /// Whether it is empty.
    pub fn is_empty(&self) -> bool {
        self.start == self.end
    }
}

/// One element. Offsets are bytes of the part.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Element {
    /// Where its start tag begins.
    pub(crate) start: u32,
    /// Where its content begins; equal to `end` for an empty-element tag.
    pub(crate) inner: u32,
    /// Where its end tag begins.
    pub(crate) close: u32,
    /// Behind its end tag.
    pub(crate) end: u32,
    /// Index behind its last descendant.
    pub(crate) stop: u32,
    pub(crate) parent: u32,
    /// Length of the name with its prefix.
    pub(crate) name: u16,
    /// Length of the prefix with its colon.
    pub(crate) prefix: u16,
}
