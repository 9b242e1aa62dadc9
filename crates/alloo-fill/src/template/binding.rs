//! Content controls bound to an element of an XML part: Word shows what the part says, so a value must go there too, or Word puts the old one back.

use std::collections::HashMap;
use std::ops::Range;

use alloo_docx::tree::{Tree, escape};

/// The store that holds the core properties (title, author …), as every Word names it.
pub const CORE: &str = "{6C3C8BC8-F283-45AE-878A-BAB7291924A1}";
/// The store that holds the extended properties (company, manager …).
pub const EXTENDED: &str = "{6668398D-A668-4E3E-A5EB-62B293D839F1}";

/// One step of a path.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Step {
    namespace: String,
    name: String,
    /// From 1.
    position: usize,
}

/// Where a control's value is stored.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Binding {
    /// The store's id in capital letters; empty where the control names none.
    pub store: String,
    steps: Vec<Step>,
    attribute: Option<String>,
}

impl Binding {
    /// Reads `w:dataBinding`; nothing where the path is more than a chain of names.
    pub fn read(tree: &Tree, node: usize) -> Option<Binding> {
        let mut prefixes = HashMap::new();
        let mappings = tree.attr(node, "prefixMappings").unwrap_or_default();
        let mut rest = mappings.as_str();
        while let Some((_, after)) = rest.split_once("xmlns:") {
            let (prefix, after) = after.split_once('=')?;
            let after = after.trim_start();
            let quote = after.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
            let (uri, after) = after.get(1..)?.split_once(quote)?;
            prefixes.insert(prefix.trim().to_owned(), uri.to_owned());
            rest = after;
        }
        let path = tree.attr(node, "xpath")?;
        let path = path.trim().strip_suffix("/text()").unwrap_or(path.trim());
        let (mut steps, mut attribute) = (Vec::new(), None);
        for step in path.strip_prefix('/')?.split('/') {
            if attribute.is_some() {
                return None;
            }
            let resolve = |name: &str| match name.split_once(':') {
                Some((prefix, local)) => Some((prefixes.get(prefix)?.clone(), local.to_owned())),
                None => Some((String::new(), name.to_owned())),
            };
            if let Some(name) = step.strip_prefix('@') {
                attribute = Some(resolve(name)?.1);
                continue;
            }
            let (name, position) = match step.split_once('[') {
                Some((name, rest)) => (name, rest.strip_suffix(']')?.trim().parse().ok()?),
                None => (step, 1),
            };
            let plain = |c: char| c.is_alphanumeric() || matches!(c, ':' | '_' | '-' | '.');
            if name.is_empty() || !name.chars().all(plain) {
                return None;
            }
            let (namespace, name) = resolve(name)?;
            steps.push(Step {
                namespace,
                name,
                position,
            });
        }
        Some(Binding {
            store: tree.attr(node, "storeItemID").unwrap_or_default().to_uppercase(),
            steps,
            attribute,
        })
    }

    /// The edit that stores a value; nothing where the part has no such place.
    pub fn store(&self, tree: &Tree, value: &str) -> Option<(Range<usize>, String)> {
        let mut at: Option<usize> = None;
        for step in &self.steps {
            let matches =
                |node: usize| tree.local(node) == step.name && namespace(tree, node) == step.namespace;
            let next = match at {
                None => (matches(0) && step.position == 1).then_some(0),
                Some(parent) => tree
                    .children(parent)
                    .filter(|&child| matches(child))
                    .nth(step.position.checked_sub(1)?),
            };
            let Some(next) = next else {
                return self.create(tree, at?, step, value);
            };
            at = Some(next);
        }
        let node = at?;
        let tag = tree.xml.get(tree.open(node))?;
        if let Some(attribute) = &self.attribute {
            return Some((
                tree.open(node),
                super::edit::with_attribute(tag, attribute, value),
            ));
        }
        if tree.children(node).next().is_some() {
            return None;
        }
        if tree.is_empty_tag(node) {
            let open = tag.strip_suffix("/>")?.trim_end();
            return Some((
                tree.range(node),
                format!("{open}>{}</{}>", escape(value), tree.name(node)),
            ));
        }
        Some((tree.inner(node), escape(value)))
    }

    /// Document properties that are not set are simply not there; their order is free, so one more goes last.
    fn create(&self, tree: &Tree, parent: usize, step: &Step, value: &str) -> Option<(Range<usize>, String)> {
        let last = self.steps.last() == Some(step) && parent == 0 && self.attribute.is_none();
        if !last || ![CORE, EXTENDED].contains(&self.store.as_str()) || tree.is_empty_tag(0) {
            return None;
        }
        let close = tree.close(0).start;
        let element = format!(
            "<p:{0} xmlns:p=\"{1}\">{2}</p:{0}>",
            step.name,
            escape(&step.namespace),
            escape(value)
        );
        Some((close..close, element))
    }
}

/// The namespace of an element of any XML.
fn namespace(tree: &Tree, node: usize) -> String {
    let name = tree.name(node);
    let key = match name.split_once(':') {
        Some((prefix, _)) => format!("xmlns:{prefix}"),
        None => "xmlns".to_owned(),
    };
    std::iter::once(node)
        .chain(tree.ancestors(node))
        .find_map(|at| tree.declares(at, &key))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn binding(attributes: &str) -> Option<Binding> {
        let tree = Tree::parse(format!("<w:dataBinding xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" {attributes}/>")).unwrap();
        Binding::read(&tree, 0)
    }

    fn stored(binding: &Binding, xml: &str) -> Option<String> {
        let tree = Tree::parse(xml.into()).unwrap();
        let (range, with) = binding.store(&tree, "a & b")?;
        let mut xml = tree.xml;
        xml.replace_range(range, &with);
        Some(xml)
    }

    #[test]
    fn a_path_of_names_is_followed() {
        let binding = binding(r#"w:prefixMappings="xmlns:f='urn:f' xmlns:g='urn:g'" w:xpath="/f:form[1]/g:a[2]" w:storeItemID="{ab}""#).unwrap();
        assert_eq!(binding.store, "{AB}");
        let xml = r#"<form xmlns="urn:f" xmlns:x="urn:g"><x:a>1</x:a><a/><x:a u="1"/></form>"#;
        assert_eq!(
            stored(&binding, xml).unwrap(),
            r#"<form xmlns="urn:f" xmlns:x="urn:g"><x:a>1</x:a><a/><x:a u="1">a &amp; b</x:a></form>"#
        );
        assert_eq!(stored(&binding, r#"<form xmlns="urn:f"/>"#), None);
    }

    #[test]
    fn a_path_of_more_than_names_is_none() {
        for path in ["//a", "/a[b='c']", "/a/*", "a/b", "/a/@b/c", "/q:a"] {
            assert_eq!(binding(&format!("w:xpath=\"{path}\"")), None, "{path}");
        }
    }

    #[test]
    fn attributes_are_stored_too() {
        let binding = binding(r#"w:xpath="/a/b/@c""#).unwrap();
        assert_eq!(
            stored(&binding, r#"<a><b c="old"/></a>"#).unwrap(),
            r#"<a><b c="a &amp; b"/></a>"#
        );
    }
}
