//! A template, read and understood: its parts with text, their slots, and what binds them together.

use std::collections::HashMap;
use std::path::Path;

use crate::about;
use crate::binding::{Binding, BoundControl, PartId, bound_controls, stores};
use crate::error::Error;
use crate::find::{self, MAX_SLOTS, Part};
use crate::package::{Encoding, Package};
use crate::place::Place;
use crate::slot::{BegunList, Schedule, Slot};
use crate::styles::Styles;
use crate::text_map::Text;
use crate::tree::{Node, Tree};
use crate::wellformed;

/// Most bytes of text in all parts together.
const MAX_TEXT: usize = 64 << 20;

/// A part with text, and how it is stored.
#[derive(Debug)]
pub struct TextPart {
    /// What was found in it.
    pub part: Part,
    /// How its text is stored.
    pub encoding: Encoding,
}

/// A template that was read.
pub struct Template {
    /// The package around the parts.
    pub package: Package,
    /// The document's styles.
    pub styles: Styles,
    /// All controls bound to stored values, in document order.
    pub bound: Vec<BoundControl>,
    /// The parts that hold stored values, by the store's id.
    pub stores: HashMap<String, String>,
    /// The settings part.
    pub settings: Option<String>,
    parts: Vec<TextPart>,
    slots: Vec<Slot>,
    schedules: Vec<Schedule>,
    lists: Vec<BegunList>,
    title: String,
    subtitle: String,
    header_titles: Vec<String>,
}

impl Template {
    /// Opens a template and finds everything in it that asks for a value.
    ///
    /// # Errors
    /// Why it cannot be read, with the part and the place.
    pub fn open(path: &Path) -> Result<Template, Error> {
        Template::of(Package::open(path)?)
    }

    /// Finds everything in a package that asks for a value.
    ///
    /// # Errors
    /// As [`Template::open`].
    pub fn of(package: Package) -> Result<Template, Error> {
        let main = package.summary.main_part.clone();
        let relationships = package.relationships(&main)?;
        let part_of = |kind: &str| {
            let part = relationships.iter().find(|rel| rel.kind == kind);
            part.map(|rel| rel.target.clone())
        };
        let styles = match part_of("styles") {
            Some(part) => Styles::read(&package.tree(&part)?),
            None => Styles::default(),
        };
        let mut notes: Vec<String> = relationships
            .iter()
            .filter(|rel| matches!(rel.kind.as_str(), "header" | "footer" | "footnotes" | "endnotes"))
            .map(|rel| rel.target.clone())
            .filter(|target| *target != main)
            .collect();
        notes.sort();
        notes.dedup();
        let mut names = vec![main];
        names.extend(notes);
        check_others(&package, &names)?;
        let parts = read_parts(&package, &styles, names)?;
        let found = || parts.iter().map(|part| &part.part);
        let bound = bound_controls(found())?;
        let headers: Vec<&Text> = found()
            .skip(1)
            .filter(|part| part.tree.part().contains("header"))
            .map(|part| &part.text)
            .collect();
        let about::Titles {
            title,
            subtitle,
            in_headers,
        } = found().next().map_or_else(Default::default, |part| {
            about::titles(&part.tree, &part.text, &styles, &headers)
        });
        let mut template = Template {
            stores: stores(&package, &relationships)?,
            settings: part_of("settings"),
            slots: Vec::new(),
            schedules: found()
                .flat_map(|part| &part.schedules)
                .map(|found| found.schedule.clone())
                .collect(),
            lists: found().flat_map(|part| part.lists.iter().cloned()).collect(),
            title,
            subtitle,
            header_titles: in_headers,
            bound,
            package,
            parts,
            styles,
        };
        template.share();
        let slots = template.parts.iter().flat_map(|part| &part.part.slots);
        template.slots = slots.map(|found| found.slot.clone()).collect();
        Ok(template)
    }

    /// Its parts with text: the main part, then headers, footers and notes.
    pub fn parts(&self) -> &[TextPart] {
        &self.parts
    }

    /// One of its parts.
    pub fn part(&self, id: PartId) -> Option<&Part> {
        self.parts.get(id.0).map(|part| &part.part)
    }

    /// What the template asks for, in document order: the main part, then headers, footers and notes.
    pub fn slots(&self) -> &[Slot] {
        &self.slots
    }

    /// The template's tables with a header row over empty rows.
    pub fn schedules(&self) -> &[Schedule] {
        &self.schedules
    }

    /// The template's lists in which something is typed already.
    pub fn lists(&self) -> &[BegunList] {
        &self.lists
    }

    /// Lines in the headers of its pages that may be its title, where that is no more than its first heading.
    pub fn header_titles(&self) -> &[String] {
        &self.header_titles
    }

    /// The form's own title; may be empty.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// The line below the title that says which record the form is about, `Notice no. 7`; may be empty.
    pub fn subtitle(&self) -> &str {
        &self.subtitle
    }

    /// Names and values that the form has already.
    pub fn stated(&self) -> Vec<(String, String)> {
        self.parts
            .iter()
            .flat_map(|part| &part.part.stated)
            .cloned()
            .collect()
    }

    /// What each bound control of a part is bound to, by the control's node.
    pub fn bindings(&self, part: PartId) -> HashMap<Node, &Binding> {
        let bound = self.bound.iter().filter(|bound| bound.part == part);
        bound.map(|bound| (bound.control.node, &bound.binding)).collect()
    }

    /// Tells each slot which earlier one has the same stored value.
    fn share(&mut self) {
        let mut bindings: HashMap<(PartId, Node), &Binding> = HashMap::new();
        for bound in &self.bound {
            bindings.insert((bound.part, bound.control.node), &bound.binding);
        }
        let mut first: HashMap<&Binding, String> = HashMap::new();
        for (number, part) in self.parts.iter_mut().enumerate() {
            for found in &mut part.part.slots {
                let binding = found.places.iter().find_map(|place| match place {
                    Place::Control(control) => bindings.get(&(PartId(number), control.node)),
                    _ => None,
                });
                let Some(&binding) = binding else {
                    continue;
                };
                match first.get(binding) {
                    Some(id) => found.slot.same_as = Some(id.clone()),
                    None => {
                        first.insert(binding, found.slot.id.clone());
                    }
                }
            }
        }
    }
}

/// Word opens no document with an ill-formed part; what a store of custom XML holds is its owner's matter.
fn check_others(package: &Package, read: &[String]) -> Result<(), Error> {
    for name in package.names() {
        let lower = name.to_ascii_lowercase();
        let xml = (lower.ends_with(".xml") || lower.ends_with(".rels")) && !lower.starts_with("customxml/");
        if xml && !read.contains(name) {
            let (xml, _) = package.xml(name)?;
            wellformed::check(&xml)
                .map_err(|(what, at)| Error::unreadable(format!("{name}: {what} (byte {at})")))?;
        }
    }
    Ok(())
}

fn read_parts(package: &Package, styles: &Styles, names: Vec<String>) -> Result<Vec<TextPart>, Error> {
    let (mut parts, mut bytes, mut slots) = (Vec::new(), 0, 0);
    for name in names {
        let (xml, encoding) = package.xml(&name)?;
        bytes += xml.len();
        if bytes > MAX_TEXT {
            return Err(Error::too_large("the template has more than 64 MiB of text"));
        }
        let tree = Tree::parse(name, xml)?;
        if tree.prefix().is_empty() {
            return Err(tree.wrong(tree.whole().start, "it is not WordprocessingML as Word writes it"));
        }
        let part = find::part(tree, styles, MAX_SLOTS - slots)?;
        slots += part.slots.len();
        parts.push(TextPart { part, encoding });
    }
    Ok(parts)
}
