//! Stored values over the whole template: which controls share one, and a value written to the store and to every control that shows it.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::binding::{self, Binding};
use super::edit::Edits;
use super::write::Writer;
use super::{Template, apply, cannot_take};
use crate::model::Value;
use crate::{FillError, failed};
use alloo_docx::controls::{self, Accepts, Control};
use alloo_docx::find::Part;
use alloo_docx::package::{self, Package};
use alloo_docx::place::Place;
use alloo_docx::tree::Tree;

/// What each bound control of a part is bound to, by the control's node.
fn bindings(bound: &[(usize, Control, Binding)], part: usize) -> HashMap<usize, &Binding> {
    bound
        .iter()
        .filter(|(at, ..)| *at == part)
        .map(|(_, control, binding)| (control.node, binding))
        .collect()
}

impl Template {
    /// Tells each ask which earlier one has the same stored value.
    pub(super) fn share(&mut self) {
        let mut first: HashMap<Binding, String> = HashMap::new();
        for (number, part) in self.parts.iter_mut().enumerate() {
            let bindings = bindings(&self.bound, number);
            for slot in &mut part.slots {
                let Some(binding) = slot.places.iter().find_map(|place| match place {
                    Place::Control(control) => bindings.get(&control.node),
                    _ => None,
                }) else {
                    continue;
                };
                match first.get(binding) {
                    Some(id) => slot.slot.same_as = Some(id.clone()),
                    None => {
                        first.insert((*binding).clone(), slot.slot.id.clone());
                    }
                }
            }
        }
    }

    /// For each binding that gets a value: what to show at each control is up to the control, what to store is here. The first ask wins.
    pub(super) fn stored(
        &self,
        values: &BTreeMap<String, Value>,
    ) -> Result<HashMap<Binding, (String, String)>, FillError> {
        let mut stored = HashMap::new();
        for (number, part) in self.parts.iter().enumerate() {
            let bindings = bindings(&self.bound, number);
            let writer = Writer::new(part, &self.styles);
            for slot in &part.slots {
                let Some(value) = values.get(&slot.slot.id) else {
                    continue;
                };
                for place in &slot.places {
                    if let Place::Control(control) = place
                        && let Some(&binding) = bindings.get(&control.node)
                        && !stored.contains_key(binding)
                    {
                        let (_, store) = writer
                            .shown_and_stored(control, value.text.trim_end())
                            .map_err(|why| cannot_take(&slot.slot, &part.name, &why))?;
                        stored.insert(binding.clone(), (value.text.clone(), store));
                    }
                }
            }
        }
        Ok(stored)
    }

    /// Writes stored values to their parts and to every control that shows them.
    pub(super) fn write_bound(
        &self,
        stored: &HashMap<Binding, (String, String)>,
        writers: &mut [Writer<'_>],
        changed: &mut BTreeMap<String, Vec<u8>>,
    ) -> Result<(), FillError> {
        let mut edits: BTreeMap<&str, Vec<(&Binding, &str)>> = BTreeMap::new();
        let mut kept: HashSet<&Binding> = HashSet::new();
        let mut seen: HashSet<&Binding> = HashSet::new();
        for (_, _, binding) in &self.bound {
            if let (Some((_, store)), Some(part)) = (stored.get(binding), self.stores.get(&binding.store))
                && seen.insert(binding)
            {
                edits.entry(part).or_default().push((binding, store));
            }
        }
        for (part, list) in edits {
            let (xml, encoding) = self.package.xml(part)?;
            // A store that is no XML binds nothing.
            let Ok(tree) = Tree::parse(xml) else {
                continue;
            };
            let mut edits = Edits::default();
            for (binding, store) in list {
                if let Some((range, with)) = binding.store(&tree, store) {
                    edits.replace(range, with);
                    kept.insert(binding);
                }
            }
            if !edits.is_empty() {
                changed.insert(part.to_owned(), encoding.encode(&apply(&edits, &tree, part)?));
            }
        }
        for (at, control, binding) in &self.bound {
            let (Some((value, store)), Some(part), Some(writer)) =
                (stored.get(binding), self.parts.get(*at), writers.get_mut(*at))
            else {
                continue;
            };
            // A control of plain text shows what is stored, whatever another control makes of it.
            let text = matches!(control.accepts, Accepts::Text { .. });
            let value = if text { store } else { value };
            let place = Place::Control(control.clone());
            writer
                .put(&place, value, false)
                .map_err(|why| failed("write_failed", format!("a bound control of {}: {why}", part.name)))?;
            // Where the store has no such place, the binding would bring the placeholder back.
            if !kept.contains(binding)
                && let Some(node) = part
                    .tree
                    .children(control.properties)
                    .find(|&child| part.tree.local(child) == "dataBinding")
            {
                writer.edits.remove(&part.tree, node);
            }
        }
        Ok(())
    }
}

/// The binding of a control.
pub fn read_binding(tree: &Tree, control: &Control) -> Option<Binding> {
    let node = tree.child(control.properties, "dataBinding")?;
    Binding::read(tree, node)
}

/// All controls that show a stored value, those that are filled already among them.
pub fn bound(parts: &[Part]) -> Vec<(usize, Control, Binding)> {
    let mut found = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        for node in 0..part.tree.len() {
            if part.tree.is(node, "dataBinding")
                && let Some(control) = controls::bound_to(&part.tree, node)
                && let Some(binding) = Binding::read(&part.tree, node)
            {
                found.push((at, control, binding));
            }
        }
    }
    found
}

/// Which part holds which store.
pub fn stores(
    package: &Package,
    relationships: &[package::Relationship],
) -> Result<HashMap<String, String>, FillError> {
    let mut stores = HashMap::new();
    for rel in package.relationships("")? {
        match rel.kind.as_str() {
            "core-properties" => stores.insert(binding::CORE.to_owned(), rel.target),
            "extended-properties" => stores.insert(binding::EXTENDED.to_owned(), rel.target),
            _ => None,
        };
    }
    for rel in relationships.iter().filter(|rel| rel.kind == "customXml") {
        for properties in package
            .relationships(&rel.target)?
            .iter()
            .filter(|rel| rel.kind == "customXmlProps")
        {
            if let Some(id) = package.tree(&properties.target)?.attr(0, "itemID") {
                stores.insert(id.to_uppercase(), rel.target.clone());
            }
        }
    }
    Ok(stores)
}
