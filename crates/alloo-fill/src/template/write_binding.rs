//! A value written to where a control is bound: Word shows what the stored part says, so a value must go
//! there too, or Word puts the old one back.

use alloo_docx::Error;
use alloo_docx::binding::{Binding, CORE, EXTENDED, Step};
use alloo_docx::tree::{Node, Span, Tree, escape};

use super::markup::with_attribute;

/// An edit: a range of a part, and what replaces it.
pub(super) type Edit = (Span, String);

/// The edit that stores a value; nothing where the part has no such place.
///
/// # Errors
/// Where the part has not the text it should have.
pub(super) fn store(binding: &Binding, tree: &Tree, value: &str) -> Result<Option<Edit>, Error> {
    let mut at: Option<Node> = None;
    for step in &binding.steps {
        let next = match at {
            None => Some(Node::ROOT).filter(|&root| step.names(tree, root) && step.position == 1),
            Some(parent) => step.position.checked_sub(1).and_then(|position| {
                let mut named = tree.children(parent).filter(|&child| step.names(tree, child));
                named.nth(position)
            }),
        };
        let Some(next) = next else {
            return Ok(at.and_then(|parent| create(binding, tree, parent, step, value)));
        };
        at = Some(next);
    }
    let Some(node) = at else {
        return Ok(None);
    };
    let tag = tree.tag(node)?;
    if let Some(attribute) = &binding.attribute {
        return Ok(Some((tree.open(node), with_attribute(tag, attribute, value))));
    }
    if tree.children(node).next().is_some() {
        return Ok(None);
    }
    Ok(Some(match tag.strip_suffix("/>") {
        Some(open) => {
            let text = format!("{}>{}</{}>", open.trim_end(), escape(value), tree.name(node));
            (tree.range(node), text)
        }
        None => (tree.inner(node), escape(value)),
    }))
}

/// Document properties that are not set are simply not there; their order is free, so one more goes last.
fn create(binding: &Binding, tree: &Tree, parent: Node, step: &Step, value: &str) -> Option<Edit> {
    let last = binding.steps.last() == Some(step) && parent == Node::ROOT && binding.attribute.is_none();
    if !last || ![CORE, EXTENDED].contains(&binding.store.as_str()) || tree.is_empty_tag(parent) {
        return None;
    }
    let element = format!(
        "<p:{0} xmlns:p=\"{1}\">{2}</p:{0}>",
        step.name,
        escape(&step.namespace),
        escape(value)
    );
    Some((Span::at(tree.close(parent).start), element))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn binding(attributes: &str) -> Option<Binding> {
        let tree = Tree::parse("a.xml", format!("<w:dataBinding xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" {attributes}/>")).unwrap();
        Binding::read(&tree, Node::ROOT)
    }

    fn stored(binding: &Binding, xml: &str) -> Option<String> {
        let tree = Tree::parse("b.xml", xml.into()).unwrap();
        let (range, with) = store(binding, &tree, "a & b").unwrap()?;
        let mut edits = crate::template::edit::Edits::default();
        edits.replace(range, with);
        Some(edits.apply(&tree, tree.whole()).unwrap())
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
    fn attributes_are_stored_too() {
        let binding = binding(r#"w:xpath="/a/b/@c""#).unwrap();
        assert_eq!(
            stored(&binding, r#"<a><b c="old"/></a>"#).unwrap(),
            r#"<a><b c="a &amp; b"/></a>"#
        );
    }
}
