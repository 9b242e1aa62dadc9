//! Stored values over the whole template: a value written to the store and to every control that shows it.

use std::collections::{BTreeMap, HashMap, HashSet};

use alloo_docx::binding::{Binding, BoundControl};
use alloo_docx::controls::Accepts;
use alloo_docx::place::Place;
use alloo_docx::template::Template;
use alloo_docx::tree::{Node, Tree};

use super::edit::Edits;
use super::write::{Refusal, Writer};
use super::write_binding;
use super::write_control::{Rendered, render};
use crate::model::Value;
use crate::{FillError, failed};

/// Values by where they are stored: what to show is up to each control.
pub(super) type Stored = HashMap<Binding, Rendered>;

/// For each binding that gets a value: the value, and how it is stored. The first slot wins.
///
/// # Errors
/// `write_failed` for a value that its control cannot take.
pub(super) fn stored(template: &Template, values: &BTreeMap<String, Value>) -> Result<Stored, FillError> {
    let mut bindings: HashMap<(&str, Node), &Binding> = HashMap::new();
    for bound in &template.bound {
        if let Some(part) = template.part(bound.part) {
            bindings.insert((part.tree.part(), bound.control.node), &bound.binding);
        }
    }
    let mut stored = HashMap::new();
    for part in template.parts().iter().map(|part| &part.part) {
        for found in &part.slots {
            let Some(value) = values.get(&found.slot.id) else {
                continue;
            };
            for place in &found.places {
                if let Place::Control(control) = place
                    && let Some(&binding) = bindings.get(&(part.tree.part(), control.node))
                    && !stored.contains_key(binding)
                {
                    let rendered = render(&part.tree, control, value.text.trim_end())
                        .map_err(|why| why.at(&found.slot, part))?;
                    let shown = value.text.clone();
                    stored.insert(binding.clone(), Rendered { shown, ..rendered });
                }
            }
        }
    }
    Ok(stored)
}

/// Writes stored values to their parts and to every control that shows them.
///
/// # Errors
/// `write_failed` for a value that a control cannot take.
pub(super) fn write(
    template: &Template,
    stored: &Stored,
    writers: &mut [Writer<'_>],
    changed: &mut BTreeMap<String, Vec<u8>>,
) -> Result<(), FillError> {
    let kept = write_stores(template, stored, changed)?;
    for (number, part) in template.parts().iter().enumerate() {
        let Some(writer) = writers.get_mut(number) else {
            continue;
        };
        let of_part = |bound: &&BoundControl| {
            template
                .part(bound.part)
                .is_some_and(|bound| bound.tree.part() == part.part.tree.part())
        };
        for bound in template.bound.iter().filter(of_part) {
            if let Some(value) = stored.get(&bound.binding) {
                show(writer, bound, value, kept.contains(&bound.binding))?;
            }
        }
    }
    Ok(())
}

/// Writes values to the parts that hold them; gives the bindings that have a place there.
fn write_stores<'t>(
    template: &'t Template,
    stored: &Stored,
    changed: &mut BTreeMap<String, Vec<u8>>,
) -> Result<HashSet<&'t Binding>, FillError> {
    let mut by_part: BTreeMap<&str, Vec<(&Binding, &str)>> = BTreeMap::new();
    let mut seen: HashSet<&Binding> = HashSet::new();
    for bound in &template.bound {
        let binding = &bound.binding;
        if let (Some(value), Some(part)) = (stored.get(binding), template.stores.get(&binding.store))
            && seen.insert(binding)
        {
            by_part.entry(part).or_default().push((binding, &value.stored));
        }
    }
    let mut kept = HashSet::new();
    for (part, values) in by_part {
        let (xml, encoding) = template.package.xml(part)?;
        // A store that is no XML binds nothing.
        let Ok(tree) = Tree::parse(part, xml) else {
            continue;
        };
        let mut edits = Edits::default();
        for (binding, value) in values {
            if let Some((span, with)) = write_binding::store(binding, &tree, value)? {
                edits.replace(span, with);
                kept.insert(binding);
            }
        }
        if !edits.is_empty() {
            let xml = edits.apply(&tree, tree.whole())?;
            changed.insert(part.to_owned(), encoding.encode(&xml));
        }
    }
    Ok(kept)
}

/// Shows a stored value at a control.
fn show(
    writer: &mut Writer<'_>,
    bound: &BoundControl,
    value: &Rendered,
    kept: bool,
) -> Result<(), FillError> {
    let control = &bound.control;
    // A control of plain text shows what is stored, whatever another control makes of it.
    let text = matches!(control.accepts, Accepts::Plain { .. } | Accepts::Rich);
    let shown = if text { &value.stored } else { &value.shown };
    let part = writer.tree().part();
    writer
        .put(&Place::Control(control.clone()), shown, false)
        .map_err(|why| match why {
            Refusal::Value(why) => failed("write_failed", format!("a bound control of {part}: {why}")),
            Refusal::Template(error) => error.into(),
        })?;
    // Where the store has no such place, the binding would bring the placeholder back.
    let tree = writer.tree();
    let mut properties = tree.children(control.properties);
    if let Some(node) = properties
        .find(|&child| tree.local(child) == "dataBinding")
        .filter(|_| !kept)
    {
        writer.edits.remove(tree, node);
    }
    Ok(())
}
