//! Content controls bound to an element of an XML part: Word shows what the part says, so a value must go
//! there too, or Word puts the old one back.

use std::collections::HashMap;

use crate::controls::{self, Control};
use crate::error::Error;
use crate::find::Part;
use crate::package::{Package, Relationship};
use crate::tree::{Node, Tree};

/// The store that holds the core properties (title, author …), as every Word names it.
pub const CORE: &str = "{6C3C8BC8-F283-45AE-878A-BAB7291924A1}";
/// The store that holds the extended properties (company, manager …).
pub const EXTENDED: &str = "{6668398D-A668-4E3E-A5EB-62B293D839F1}";

/// One step of a path.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Step {
    /// The element's namespace.
    pub namespace: String,
    /// The element's name.
    pub name: String,
    /// Which of the elements of that name, from 1.
    pub position: usize,
}

/// Where a control's value is stored.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Binding {
    /// The store's id in capital letters; empty where the control names none.
    pub store: String,
    /// The way from the root.
    pub steps: Vec<Step>,
    /// The attribute, where it is not the element's text.
    pub attribute: Option<String>,
}

impl Binding {
    /// Reads `w:dataBinding`; nothing where the path is more than a chain of names.
    pub fn read(tree: &Tree, node: Node) -> Option<Binding> {
        let prefixes = prefixes(tree.attr(node, "prefixMappings").as_deref().unwrap_or(""))?;
        let path = tree.attr(node, "xpath")?;
        let path = path.trim().strip_suffix("/text()").unwrap_or(path.trim());
        let (mut steps, mut attribute) = (Vec::new(), None);
        for step in path.strip_prefix('/')?.split('/') {
            if attribute.is_some() {
                return None;
            }
            match step.strip_prefix('@') {
                Some(name) => attribute = Some(resolve(name, &prefixes)?.1),
                None => steps.push(Step::read(step, &prefixes)?),
            }
        }
        Some(Binding {
            store: tree
                .attr(node, "storeItemID")
                .map_or_else(String::new, |id| id.to_uppercase()),
            steps,
            attribute,
        })
    }

    /// The binding of a control.
    pub fn of(tree: &Tree, control: &Control) -> Option<Binding> {
        Binding::read(tree, tree.child(control.properties, "dataBinding")?)
    }
}

impl Step {
    fn read(step: &str, prefixes: &HashMap<String, String>) -> Option<Step> {
        let (name, position) = match step.split_once('[') {
            Some((name, rest)) => (name, rest.strip_suffix(']')?.trim().parse().ok()?),
            None => (step, 1),
        };
        let plain = |c: char| c.is_alphanumeric() || matches!(c, ':' | '_' | '-' | '.');
        if name.is_empty() || !name.chars().all(plain) {
            return None;
        }
        let (namespace, name) = resolve(name, prefixes)?;
        Some(Step {
            namespace,
            name,
            position,
        })
    }

    /// Whether an element has the step's name.
    pub fn names(&self, tree: &Tree, node: Node) -> bool {
        tree.local(node) == self.name
            && tree
                .namespace(node)
                .is_none_or(|namespace| namespace == self.namespace)
            && (tree.namespace(node).is_some() || self.namespace.is_empty())
    }
}

/// `xmlns:a='urn:a' …` by prefix; nothing where it is something else.
fn prefixes(mappings: &str) -> Option<HashMap<String, String>> {
    let mut prefixes = HashMap::new();
    let mut rest = mappings;
    while let Some((_, after)) = rest.split_once("xmlns:") {
        let (prefix, after) = after.split_once('=')?;
        let after = after.trim_start();
        let quote = after.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
        let (uri, after) = after.get(1..)?.split_once(quote)?;
        prefixes.insert(prefix.trim().to_owned(), uri.to_owned());
        rest = after;
    }
    Some(prefixes)
}

/// The namespace and the local name of a name with or without prefix.
fn resolve(name: &str, prefixes: &HashMap<String, String>) -> Option<(String, String)> {
    match name.split_once(':') {
        Some((prefix, local)) => Some((prefixes.get(prefix)?.clone(), local.to_owned())),
        None => Some((String::new(), name.to_owned())),
    }
}

/// A control that shows a stored value.
#[derive(Debug, Clone)]
pub struct BoundControl {
    /// The part it lies in.
    pub part: PartId,
    /// The control.
    pub control: Control,
    /// Where its value is stored.
    pub binding: Binding,
}

/// A part of a template that has text, in the order in which they are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PartId(pub(crate) usize);

/// All controls that show a stored value, those that are filled already among them.
///
/// # Errors
/// Where a text cannot be read.
pub fn bound_controls<'a>(parts: impl Iterator<Item = &'a Part>) -> Result<Vec<BoundControl>, Error> {
    let mut found = Vec::new();
    for (at, part) in parts.enumerate() {
        let tree = &part.tree;
        for node in tree.nodes().filter(|&node| tree.is(node, "dataBinding")) {
            if let Some(control) = controls::bound_to(tree, node)?
                && let Some(binding) = Binding::read(tree, node)
            {
                found.push(BoundControl {
                    part: PartId(at),
                    control,
                    binding,
                });
            }
        }
    }
    Ok(found)
}

/// Which part holds which store, by the store's id.
///
/// # Errors
/// Where a part cannot be read.
pub fn stores(package: &Package, relationships: &[Relationship]) -> Result<HashMap<String, String>, Error> {
    let mut stores = HashMap::new();
    for rel in package.relationships("")? {
        match rel.kind.as_str() {
            "core-properties" => stores.insert(CORE.to_owned(), rel.target),
            "extended-properties" => stores.insert(EXTENDED.to_owned(), rel.target),
            _ => None,
        };
    }
    for rel in relationships.iter().filter(|rel| rel.kind == "customXml") {
        let properties = package.relationships(&rel.target)?;
        for properties in properties.iter().filter(|rel| rel.kind == "customXmlProps") {
            if let Some(id) = package.tree(&properties.target)?.attr(Node::ROOT, "itemID") {
                stores.insert(id.to_uppercase(), rel.target.clone());
            }
        }
    }
    Ok(stores)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn binding(attributes: &str) -> Option<Binding> {
        let tree = Tree::parse("a.xml", format!("<w:dataBinding xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" {attributes}/>")).unwrap();
        Binding::read(&tree, Node::ROOT)
    }

    #[test]
    fn a_path_of_more_than_names_is_none() {
        for path in ["//a", "/a[b='c']", "/a/*", "a/b", "/a/@b/c", "/q:a"] {
            assert_eq!(binding(&format!("w:xpath=\"{path}\"")), None, "{path}");
        }
    }
}
