//! Content controls: which of them ask for a value, and what each accepts.

use std::collections::HashSet;

use crate::error::Error;
use crate::flags::Flags;
use crate::marks;
use crate::text_map::{collapse, is_blank};
use crate::tree::{Node, Tree, is_true};

/// What a control accepts.
#[derive(Debug, Clone, PartialEq)]
pub enum Accepts {
    /// Rich text.
    Rich,
    /// Plain text: `w:text`.
    Plain {
        /// Whether several lines are allowed.
        lines: bool,
    },
    /// A date: the element that says how it is shown.
    Date(Node),
    /// An entry of a drop-down list.
    List(Vec<Item>),
    /// An entry of a combo box, or other text.
    Combo(Vec<Item>),
    /// Checked or not: `w14:checkbox`.
    Check(Node),
}

/// An entry of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// What people see.
    pub shown: String,
    /// What is stored; may be empty.
    pub stored: String,
}

/// A control of one value.
#[derive(Debug, Clone)]
pub struct Control {
    /// The `w:sdt`.
    pub node: Node,
    /// Its content.
    pub content: Node,
    /// Its properties.
    pub properties: Node,
    /// What it accepts.
    pub accepts: Accepts,
    /// Its title, then its tag.
    pub names: Vec<String>,
    /// The text it shows.
    pub shown: String,
}

/// The controls that ask for a value, innermost only; marks them as owned.
///
/// # Errors
/// Where a text cannot be read.
pub fn find(tree: &Tree, flags: &mut Flags) -> Result<Vec<Control>, Error> {
    let mut found = Vec::new();
    let mut holds_one: HashSet<Node> = HashSet::new();
    // From the last to the first: an inner control comes before the one around it.
    for node in tree.nodes().rev() {
        if !tree.is(node, "sdt") || holds_one.contains(&node) || !flags.is_free(node) {
            continue;
        }
        if let Some(control) = read(tree, node)?.filter(|control| asks(tree, control)) {
            holds_one.extend(tree.ancestors(node));
            found.push(control);
        }
    }
    for control in &found {
        flags.own(tree.subtree(control.node));
    }
    found.reverse();
    Ok(found)
}

/// Whether a control has no value yet.
fn asks(tree: &Tree, control: &Control) -> bool {
    if let Accepts::Check(check) = control.accepts {
        let checked = tree.children(check).find(|&child| tree.local(child) == "checked");
        let checked = checked.and_then(|child| tree.attr(child, "val"));
        return checked.is_none_or(|value| !is_true(&value));
    }
    // What a list shows and does not offer is its prompt.
    let offers = |items: &[Item]| {
        let offered = |item: &Item| [&item.shown, &item.stored].contains(&&control.shown);
        items.is_empty() || items.iter().any(offered)
    };
    tree.switched_on(control.properties, "showingPlcHdr")
        || is_blank(&control.shown)
        || marks::prompt(&control.shown).is_some()
        || matches!(&control.accepts, Accepts::List(items) if !offers(items))
        || is_placeholder(tree, control.content)
}

/// Whether all that a control shows is in the character style of prompts.
fn is_placeholder(tree: &Tree, content: Node) -> bool {
    let mut runs = tree
        .descendants(content)
        .filter(|&node| tree.is(node, "r"))
        .peekable();
    let styled = |run: Node| {
        let style = tree.path(run, ["rPr", "rStyle"]);
        style.and_then(|style| tree.attr(style, "val")).as_deref() == Some("PlaceholderText")
    };
    runs.peek().is_some() && runs.all(styled)
}

/// The control that a `w:dataBinding` belongs to, whatever it shows now.
///
/// # Errors
/// Where a text cannot be read.
pub fn bound_to(tree: &Tree, binding: Node) -> Result<Option<Control>, Error> {
    let control = read(tree, tree.parent(tree.parent(binding)))?;
    Ok(control.filter(|control| {
        !tree
            .descendants(control.content)
            .any(|inside| tree.is(inside, "sdt"))
    }))
}

/// A control of one value; nothing for frames around others.
///
/// # Errors
/// Where a text cannot be read.
pub fn read(tree: &Tree, node: Node) -> Result<Option<Control>, Error> {
    let (Some(properties), Some(content)) = (tree.child(node, "sdtPr"), tree.child(node, "sdtContent"))
    else {
        return Ok(None);
    };
    let (Some(accepts), Some(shown)) = (accepts(tree, properties), shown(tree, content)?) else {
        return Ok(None);
    };
    let names = ["alias", "tag"]
        .iter()
        .filter_map(|name| tree.child_val(properties, name))
        .filter(|name| !is_blank(name))
        .collect();
    Ok(Some(Control {
        node,
        content,
        properties,
        accepts,
        names,
        shown,
    }))
}

/// What a control accepts; nothing for a group or a repeated section, which are frames around other controls.
fn accepts(tree: &Tree, properties: Node) -> Option<Accepts> {
    let mut accepts = Accepts::Rich;
    for child in tree.children(properties) {
        accepts = match (tree.w(child), tree.local(child)) {
            ("text", _) => Accepts::Plain {
                lines: tree.attr(child, "multiLine").is_some_and(|value| is_true(&value)),
            },
            ("date", _) => Accepts::Date(child),
            ("dropDownList", _) => Accepts::List(items(tree, child)),
            ("comboBox", _) => Accepts::Combo(items(tree, child)),
            ("", "checkbox") => Accepts::Check(child),
            ("group" | "docPartObj" | "docPartList" | "picture", _)
            | ("", "repeatingSection" | "repeatingSectionItem") => return None,
            _ => continue,
        };
    }
    Some(accepts)
}

/// What a control shows; nothing where it holds more than one text: a change that someone has yet to accept,
/// a table, rows, a picture.
fn shown(tree: &Tree, content: Node) -> Result<Option<String>, Error> {
    let mut shown = String::new();
    for inside in tree.descendants(content) {
        match tree.w(inside) {
            "ins" | "del" | "moveFrom" | "moveTo" | "tbl" | "tr" | "drawing" | "pict" | "object" => {
                return Ok(None);
            }
            "t" => shown.push_str(&tree.text(inside)?),
            "p" | "br" | "tab" => shown.push(' '),
            _ => {}
        }
        // No prompt is that long.
        if shown.len() > 20_000 {
            return Ok(None);
        }
    }
    Ok(Some(collapse(&shown)))
}

/// The entries of a list that are values: not the one that says "Choose an item".
fn items(tree: &Tree, list: Node) -> Vec<Item> {
    tree.children(list)
        .filter(|&child| tree.is(child, "listItem"))
        .filter_map(|child| {
            // What has one of the two only is shown and stored by that.
            let (value, text) = (tree.attr(child, "value"), tree.attr(child, "displayText"));
            Some(Item {
                shown: text.clone().or_else(|| value.clone())?,
                stored: value.or(text)?,
            })
        })
        .filter(|item| !is_blank(&item.shown) && marks::prompt(&item.shown).is_none())
        .collect()
}
