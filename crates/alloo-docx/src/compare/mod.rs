//! What differs between a template and a result of it: slot by slot, and everything else.
//!
//! Paragraphs are paired by what they say ([`align`]); what stands where a slot was is its value; whatever is left over and differs is reported. Nothing is
//! taken to be unchanged because it was not looked at: parts without text are compared whole.

mod align;
mod changes;
mod fit;
mod fixed;
mod parts;
mod pattern;
mod shape;
mod story;
mod value;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::Error;
use crate::binding::Binding;
use crate::find::{self, Part};
use crate::package::Package;
use crate::place::Place;
use crate::report::SlotCounts;
use crate::styles::Styles;

/// What differs between two documents.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comparison {
    /// How many slots there are of each state.
    pub counts: SlotCounts,
    /// Every slot of the template, in document order.
    pub slots: Vec<ComparedSlot>,
    /// What else changed; empty where nothing did.
    pub other: Vec<OtherChange>,
    /// Whether the result ends with a page of sources, which counts as no change.
    pub sources_page: bool,
}

/// One slot, before and after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ComparedSlot {
    /// Stable within one template.
    pub id: String,
    /// What the slot asks for.
    pub label: String,
    /// What became of it.
    pub state: ComparedState,
    /// Whether it is left to a person.
    pub by_hand: bool,
    /// Its text in the template.
    pub before: String,
    /// Its text in the result; absent where its place is gone.
    pub after: Option<String>,
}

/// What became of a slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ComparedState {
    /// It has a value now.
    Filled,
    /// It is as it was.
    Open,
    /// The text around it changed too, so its value cannot be told apart from it.
    Changed,
    /// Its place is gone.
    Removed,
}

/// What changed outside the slots.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OtherChange {
    /// The part.
    pub part: String,
    /// Where in it.
    pub place: String,
    /// What kind of change.
    pub kind: ChangeKind,
    /// What was there.
    pub before: Option<String>,
    /// What is there now.
    pub after: Option<String>,
}

/// The kind of a change outside the slots.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChangeKind {
    /// Fixed text.
    Text,
    /// A paragraph came or went.
    Paragraph,
    /// A row of a table came or went.
    Row,
    /// A picture.
    Image,
    /// Formatting.
    Style,
    /// Sections, fields, controls, settings and properties of the document.
    Setting,
    /// A link.
    Link,
    /// Macros.
    Macro,
    /// Another part of the package.
    Part,
}

impl ChangeKind {
    /// The kind as JSON names it.
    pub fn name(self) -> &'static str {
        match self {
            ChangeKind::Text => "text",
            ChangeKind::Paragraph => "paragraph",
            ChangeKind::Row => "row",
            ChangeKind::Image => "image",
            ChangeKind::Style => "style",
            ChangeKind::Setting => "setting",
            ChangeKind::Link => "link",
            ChangeKind::Macro => "macro",
            ChangeKind::Part => "part",
        }
    }
}

/// The targets of a part's links, by their ids.
type Links = std::collections::HashMap<String, String>;

/// A document with its parts that hold text.
pub struct Document {
    package: Package,
    /// The main part first, then headers, footers and notes, each with the kind of relationship that leads to it.
    parts: Vec<(String, Part)>,
}

impl Document {
    /// Opens a document.
    ///
    /// # Errors
    /// Why it cannot be read, with the part and the place.
    pub fn open(path: &Path) -> Result<Self, Error> {
        let package = Package::open(path)?;
        let main = package.summary.main_part.clone();
        let relationships = package.relationships(&main)?;
        let styles = match relationships
            .iter()
            .find(|relationship| relationship.kind == "styles")
        {
            Some(styles) => Styles::read(&package.tree(&styles.target)?),
            None => Styles::default(),
        };
        let mut names = vec![("document".to_owned(), main)];
        for relationship in relationships {
            let text = matches!(
                relationship.kind.as_str(),
                "header" | "footer" | "footnotes" | "endnotes" | "comments"
            );
            if text && names.iter().all(|(_, name)| *name != relationship.target) {
                names.push((relationship.kind, relationship.target));
            }
        }
        let mut parts = Vec::new();
        for (kind, name) in names {
            let tree = package.tree(&name)?;
            let part = find::part(tree, &styles, find::MAX_SLOTS)?;
            parts.push((kind, part));
        }
        Ok(Document { package, parts })
    }

    /// The part that stands for one of the other document: the same name, or else the same place among those of its kind.
    fn counterpart(&self, kind: &str, name: &str, number: usize) -> Option<&Part> {
        let same = self
            .parts
            .iter()
            .find(|(of, part)| of == kind && part.tree.part() == name);
        let of_kind = || self.parts.iter().filter(|(of, _)| of == kind).nth(number);
        same.or_else(of_kind).map(|(_, part)| part)
    }
}

/// Compares a result with its template, or with another result of the same template.
///
/// # Errors
/// Where a part of either cannot be read.
pub fn compare(before: &Document, after: &Document) -> Result<Comparison, Error> {
    let mut comparison = Comparison::of(Vec::new(), Vec::new());
    let mut numbers: BTreeMap<&str, usize> = BTreeMap::new();
    let mut met: BTreeSet<&str> = BTreeSet::new();
    for (kind, part) in &before.parts {
        let number = numbers.entry(kind).or_default();
        match after.counterpart(kind, part.tree.part(), *number) {
            Some(counterpart) => {
                met.insert(counterpart.tree.part());
                let links = (
                    before.package.links(part.tree.part())?,
                    after.package.links(counterpart.tree.part())?,
                );
                let pair = changes::Pair::new(part, counterpart, links);
                comparison.sources_page |= pair.compare(&mut comparison.slots, &mut comparison.other)?;
            }
            None => {
                comparison.other.push(part_change(part.tree.part(), true));
                changes::removed(part, &mut comparison.slots);
            }
        }
        *number += 1;
    }
    for (_, part) in &after.parts {
        if !met.contains(part.tree.part())
            && part
                .text
                .paragraphs()
                .iter()
                .any(|paragraph| !paragraph.is_empty())
        {
            comparison.other.push(part_change(part.tree.part(), false));
        }
    }
    let texts = before
        .parts
        .iter()
        .chain(&after.parts)
        .map(|(_, part)| part.tree.part().to_owned())
        .collect();
    parts::compare(
        &before.package,
        &after.package,
        &texts,
        &before.bound_names(),
        &mut comparison.other,
    )?;
    comparison.counts = count(&comparison.slots);
    Ok(comparison)
}

impl Document {
    /// The names of the elements of stored values that slots write.
    fn bound_names(&self) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        for (_, part) in &self.parts {
            for place in part.slots.iter().flat_map(|slot| &slot.places) {
                let Place::Control(control) = place else { continue };
                let binding = Binding::of(&part.tree, control);
                names.extend(binding.and_then(|mut binding| Some(binding.steps.pop()?.name)));
            }
        }
        names
    }
}

fn part_change(name: &str, was: bool) -> OtherChange {
    OtherChange {
        part: name.to_owned(),
        place: "the whole part".into(),
        kind: ChangeKind::Part,
        before: was.then(|| "there".into()),
        after: (!was).then(|| "added".into()),
    }
}

impl Comparison {
    /// Of slots and other changes.
    pub fn of(slots: Vec<ComparedSlot>, other: Vec<OtherChange>) -> Self {
        Comparison {
            counts: count(&slots),
            slots,
            other,
            sources_page: false,
        }
    }
}

fn count(slots: &[ComparedSlot]) -> SlotCounts {
    let is_filled =
        |slot: &ComparedSlot| matches!(slot.state, ComparedState::Filled | ComparedState::Changed);
    let filled = slots.iter().filter(|slot| is_filled(slot)).count();
    let by_hand = slots
        .iter()
        .filter(|slot| slot.by_hand && !is_filled(slot))
        .count();
    SlotCounts {
        total: slots.len(),
        filled,
        open: slots.len() - filled - by_hand,
        by_hand,
    }
}

#[cfg(test)]
mod tests;
