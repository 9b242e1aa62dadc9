//! What each element of a part belongs to: tracked changes, fallbacks, and content that no fill touches.

use crate::tree::{Node, Nodes, Tree};

/// Lies in a tracked change, which a fill leaves alone.
const TRACKED: u8 = 1;
/// Belongs to a control or field, or to something that no fill touches (page numbers, contents, locked
/// content).
const OWNED: u8 = 2;
/// Lies in `mc:Fallback`: a second copy of what `mc:Choice` shows.
const FALLBACK: u8 = 4;

/// For each element of a part, what it belongs to.
#[derive(Debug)]
pub struct Flags {
    list: Vec<u8>,
}

impl Flags {
    /// Marks tracked changes, fallbacks and closed controls (locked, contents, page numbers, pictures).
    pub fn read(tree: &Tree) -> Flags {
        let mut flags = Flags {
            list: vec![0; tree.len()],
        };
        for node in tree.nodes() {
            let parent = if node == Node::ROOT {
                0
            } else {
                flags.of(tree.parent(node))
            };
            let own = match tree.w(node) {
                "ins" | "del" | "moveFrom" | "moveTo" => TRACKED,
                "tr" if has_change(tree, tree.child(node, "trPr"), &["ins", "del"]) => TRACKED,
                "tc" if has_change(
                    tree,
                    tree.child(node, "tcPr"),
                    &["cellIns", "cellDel", "cellMerge"],
                ) =>
                {
                    TRACKED
                }
                "p" if has_change(
                    tree,
                    tree.path(node, ["pPr", "rPr"]),
                    &["ins", "del", "moveFrom", "moveTo"],
                ) =>
                {
                    TRACKED
                }
                "sdt" if is_closed(tree, node) => OWNED,
                "" if tree.local(node) == "Fallback" => FALLBACK,
                _ => 0,
            };
            flags.add(node, parent | own);
        }
        flags
    }

    fn of(&self, node: Node) -> u8 {
        // What is not in the part is nobody's to write.
        self.list.get(node.index()).copied().unwrap_or(TRACKED | OWNED)
    }

    fn add(&mut self, node: Node, flag: u8) {
        if let Some(flags) = self.list.get_mut(node.index()) {
            *flags |= flag;
        }
    }

    /// Marks elements as belonging to a control or field.
    pub fn own(&mut self, nodes: Nodes) {
        for node in nodes {
            self.add(node, OWNED);
        }
    }

    /// Whether it lies in a tracked change.
    pub fn is_tracked(&self, node: Node) -> bool {
        self.of(node) & TRACKED != 0
    }

    /// Whether it belongs to a control or field, or to what no fill touches.
    pub fn is_owned(&self, node: Node) -> bool {
        self.of(node) & OWNED != 0
    }

    /// Whether it is a second copy of what is elsewhere.
    pub fn is_fallback(&self, node: Node) -> bool {
        self.of(node) & FALLBACK != 0
    }

    /// Whether a value may be written there as plain text.
    pub fn is_free(&self, node: Node) -> bool {
        self.of(node) & (TRACKED | OWNED) == 0
    }
}

fn has_change(tree: &Tree, properties: Option<Node>, changes: &[&str]) -> bool {
    properties.is_some_and(|properties| {
        tree.children(properties)
            .any(|child| changes.contains(&tree.w(child)))
    })
}

/// Whether nothing in a control may change.
fn is_closed(tree: &Tree, control: Node) -> bool {
    let Some(properties) = tree.child(control, "sdtPr") else {
        return false;
    };
    if is_locked(tree, properties) {
        return true;
    }
    tree.children(properties).any(|child| match tree.w(child) {
        "picture" | "equation" | "citation" | "bibliography" => true,
        "docPartObj" | "docPartList" => {
            let gallery = tree.child_val(child, "docPartGallery");
            // A cover page is a gallery too, and full of slots.
            let closed = [
                "Page Numbers",
                "Table of Contents",
                "Bibliographies",
                "Equations",
                "Watermarks",
            ];
            gallery.is_some_and(|gallery| closed.iter().any(|name| gallery.starts_with(name)))
        }
        _ => false,
    })
}

/// Whether a control's properties lock its content.
pub fn is_locked(tree: &Tree, properties: Node) -> bool {
    let lock = tree.child_val(properties, "lock");
    matches!(lock.as_deref(), Some("contentLocked" | "sdtContentLocked"))
}
