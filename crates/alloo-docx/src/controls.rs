//! Content controls: which of them ask for a value, and what each accepts.

use super::marks;
use super::text::{FALLBACK, OWNED, TRACKED, collapse, is_blank};
use super::tree::Tree;

/// What a control accepts.
#[derive(Debug, Clone, PartialEq)]
pub enum Accepts {
    /// Text: plain, and whether it may have several lines; or rich.
    Text {
        /// `w:text`, as opposed to rich text.
        plain: bool,
        /// Whether several lines are allowed.
        lines: bool,
    },
    /// A date: the element that says how it is shown.
    Date(usize),
    /// An entry of a list: (what is shown, what is stored), and whether other text is allowed too.
    Choice(Vec<(String, String)>, bool),
    /// Checked or not: `w14:checkbox`.
    Check(usize),
}

/// A control that asks for a value.
#[derive(Debug, Clone)]
pub struct Control {
    /// The `w:sdt`.
    pub node: usize,
    /// Its content.
    pub content: usize,
    /// Its properties.
    pub properties: usize,
    /// What it accepts.
    pub accepts: Accepts,
    /// Its title, then its tag.
    pub names: Vec<String>,
    /// The text it shows.
    pub shown: String,
}

/// Marks what each element belongs to: tracked changes, fallbacks, and content that no fill touches (locked, contents, page numbers, pictures).
pub fn flags(tree: &Tree) -> Vec<u8> {
    let mut flags = vec![0u8; tree.len()];
    for node in 0..tree.len() {
        let parent = if node == 0 {
            0
        } else {
            flags.get(tree.parent(node)).copied().unwrap_or(0)
        };
        let own = match tree.w(node) {
            "ins" | "del" | "moveFrom" | "moveTo" => TRACKED,
            "tr" if has_change(tree, node, "trPr", &["ins", "del"]) => TRACKED,
            "tc" if has_change(tree, node, "tcPr", &["cellIns", "cellDel", "cellMerge"]) => TRACKED,
            "p" => match tree
                .child(node, "pPr")
                .filter(|&p| has_change(tree, p, "rPr", &["ins", "del", "moveFrom", "moveTo"]))
            {
                Some(_) => TRACKED,
                None => 0,
            },
            "sdt" if is_closed(tree, node) => OWNED,
            "" if tree.local(node) == "Fallback" => FALLBACK,
            _ => 0,
        };
        if let Some(flag) = flags.get_mut(node) {
            *flag = parent | own;
        }
    }
    flags
}

fn has_change(tree: &Tree, node: usize, properties: &str, changes: &[&str]) -> bool {
    tree.child(node, properties).is_some_and(|properties| {
        tree.children(properties)
            .any(|child| changes.contains(&tree.w(child)))
    })
}

/// Whether nothing in a control may change.
fn is_closed(tree: &Tree, control: usize) -> bool {
    let Some(properties) = tree.child(control, "sdtPr") else {
        return false;
    };
    let lock = tree.child_val(properties, "lock").unwrap_or_default();
    if matches!(lock.as_str(), "contentLocked" | "sdtContentLocked") {
        return true;
    }
    tree.children(properties).any(|child| match tree.w(child) {
        "picture" | "equation" | "citation" | "bibliography" => true,
        "docPartObj" | "docPartList" => {
            let gallery = tree.child_val(child, "docPartGallery").unwrap_or_default();
            // A cover page is a gallery too, and full of slots.
            [
                "Page Numbers",
                "Table of Contents",
                "Bibliographies",
                "Equations",
                "Watermarks",
            ]
            .iter()
            .any(|name| gallery.starts_with(name))
        }
        _ => false,
    })
}

/// The controls that ask for a value, innermost only; marks them as owned.
pub fn find(tree: &Tree, flags: &mut [u8]) -> Vec<Control> {
    let mut found = Vec::new();
    let mut holds_one = vec![false; tree.len()];
    // From the last to the first: an inner control comes before the one around it.
    for node in (0..tree.len()).rev() {
        if !tree.is(node, "sdt") || holds_one.get(node).copied().unwrap_or(true) {
            continue;
        }
        let Some(control) = read(tree, flags, node) else {
            continue;
        };
        for above in tree.ancestors(node) {
            if let Some(holds) = holds_one.get_mut(above) {
                *holds = true;
            }
        }
        found.push(control);
    }
    for control in &found {
        for flag in flags
            .get_mut(control.node..tree.stop(control.node))
            .into_iter()
            .flatten()
        {
            *flag |= OWNED;
        }
    }
    found.reverse();
    found
}

fn read(tree: &Tree, flags: &[u8], node: usize) -> Option<Control> {
    if flags.get(node).is_none_or(|flags| flags & (TRACKED | OWNED) != 0) {
        return None;
    }
    let control = control(tree, node)?;
    match control.accepts {
        Accepts::Check(check) => {
            let checked = tree
                .children(check)
                .find(|&child| tree.local(child) == "checked")
                .and_then(|child| tree.attr(child, "val"));
            checked.is_none_or(|value| !super::tree::is_true(&value))
        }
        _ => {
            tree.switched_on(control.properties, "showingPlcHdr")
                || is_blank(&control.shown)
                || marks::prompt(&control.shown).is_some()
        }
    }
    .then_some(control)
}

/// The control that a `w:dataBinding` belongs to, whatever it shows now.
pub fn bound_to(tree: &Tree, binding: usize) -> Option<Control> {
    let node = tree.parent(tree.parent(binding));
    control(tree, node).filter(|control| {
        !tree
            .descendants(control.content)
            .any(|inside| tree.is(inside, "sdt"))
    })
}

/// A control of one value; nothing for frames around others.
fn control(tree: &Tree, node: usize) -> Option<Control> {
    let properties = tree.child(node, "sdtPr")?;
    let content = tree.child(node, "sdtContent")?;
    let mut accepts = Accepts::Text {
        plain: false,
        lines: true,
    };
    for child in tree.children(properties) {
        match (tree.w(child), tree.local(child)) {
            ("text", _) => {
                accepts = Accepts::Text {
                    plain: true,
                    lines: tree
                        .attr(child, "multiLine")
                        .is_some_and(|value| super::tree::is_true(&value)),
                };
            }
            ("date", _) => accepts = Accepts::Date(child),
            ("dropDownList", _) => accepts = Accepts::Choice(items(tree, child), false),
            ("comboBox", _) => accepts = Accepts::Choice(items(tree, child), true),
            ("", "checkbox") => accepts = Accepts::Check(child),
            // A group or a repeated section is a frame around other controls.
            ("group" | "docPartObj" | "docPartList" | "picture", _)
            | ("", "repeatingSection" | "repeatingSectionItem") => return None,
            _ => {}
        }
    }
    let mut shown = String::new();
    for inside in tree.descendants(content) {
        match tree.w(inside) {
            // A change that someone has yet to accept, a table or rows: not the control of one value.
            "ins" | "del" | "moveFrom" | "moveTo" | "tbl" | "tr" | "drawing" | "pict" | "object" => {
                return None;
            }
            "t" => shown.push_str(&tree.text(inside)),
            "p" | "br" | "tab" => shown.push(' '),
            _ => {}
        }
        // No prompt is that long.
        if shown.len() > 20_000 {
            return None;
        }
    }
    let names = ["alias", "tag"]
        .iter()
        .filter_map(|name| tree.child_val(properties, name))
        .filter(|name| !is_blank(name))
        .collect();
    Some(Control {
        node,
        content,
        properties,
        accepts,
        names,
        shown: collapse(&shown),
    })
}

/// The entries of a list that are values: not the one that says "Choose an item".
fn items(tree: &Tree, list: usize) -> Vec<(String, String)> {
    tree.children(list)
        .filter(|&child| tree.is(child, "listItem"))
        .filter_map(|child| {
            let value = tree.attr(child, "value");
            let shown = tree.attr(child, "displayText").or_else(|| value.clone())?;
            Some((shown, value.unwrap_or_default()))
        })
        .filter(|(shown, _)| !is_blank(shown) && marks::prompt(shown).is_none())
        .collect()
}
