//! What differs between a template and a result of it: slot by slot, and everything else.
//!
//! Paragraphs are paired by what they say (`align`); what stands where a slot was is its value; whatever is
//! left over and differs is reported. Nothing is taken to be unchanged because it was not looked at: parts
//! without text are compared whole.

mod align;
mod changes;
mod comparison;
mod computed;
mod fit;
mod fixed;
mod parts;
mod pattern;
mod shape;
mod story;
mod value;

pub use comparison::{ChangeKind, ComparedSlot, ComparedState, Comparison, OtherChange};

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::Error;
use crate::binding::Binding;
use crate::fill_report::FillReport;
use crate::find::{self, Part};
use crate::package::Package;
use crate::place::Place;
use crate::styles::Styles;

/// A document with its parts that hold text.
pub struct ComparedDocument {
    package: Package,
    /// The main part first, then headers, footers and notes, each with the kind of relationship that leads to
    /// it.
    parts: Vec<(String, Part)>,
}

impl ComparedDocument {
    /// Opens a template, whose slots are looked for.
    ///
    /// # Errors
    /// Why it cannot be read, with the part and the place.
    pub fn open_template(path: &Path) -> Result<Self, Error> {
        ComparedDocument::of(Package::open(path)?, true)
    }

    /// Opens a result, of which the text alone is read.
    ///
    /// # Errors
    /// As [`ComparedDocument::open_template`].
    pub fn open_result(path: &Path) -> Result<Self, Error> {
        ComparedDocument::of(Package::open(path)?, false)
    }

    /// As [`ComparedDocument::open_template`], of a file that is open already.
    ///
    /// # Errors
    /// As [`ComparedDocument::open_template`].
    pub fn read_template(file: std::fs::File) -> Result<Self, Error> {
        ComparedDocument::of(Package::read(file)?, true)
    }

    /// As [`ComparedDocument::open_result`], of a file that is open already.
    ///
    /// # Errors
    /// As [`ComparedDocument::open_template`].
    pub fn read_result(file: std::fs::File) -> Result<Self, Error> {
        ComparedDocument::of(Package::read(file)?, false)
    }

    /// The report of its fill that the document carries; `None` where it has none that can be read.
    pub fn report(&self) -> Option<FillReport> {
        FillReport::read(&mut self.package.archive().ok()?).ok()?
    }

    fn of(package: Package, with_slots: bool) -> Result<Self, Error> {
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
            let part = if with_slots {
                find::part(tree, &styles, find::MAX_SLOTS)?
            } else {
                find::text_alone(tree, &styles)?
            };
            parts.push((kind, part));
        }
        Ok(ComparedDocument { package, parts })
    }

    /// The part that stands for one of the other document: the same name, or else the same place among those
    /// of its kind.
    fn counterpart(&self, kind: &str, name: &str, number: usize) -> Option<&Part> {
        let same = self
            .parts
            .iter()
            .find(|(of, part)| of == kind && part.tree.part() == name);
        let of_kind = || self.parts.iter().filter(|(of, _)| of == kind).nth(number);
        same.or_else(of_kind).map(|(_, part)| part)
    }
}

/// Compares a result with its template, or with another result of the same template that was opened as one.
///
/// # Errors
/// Where a part of either cannot be read.
pub fn compare(before: &ComparedDocument, after: &ComparedDocument) -> Result<Comparison, Error> {
    let mut comparison = Comparison::of(Vec::new(), Vec::new());
    let met = each_pair(before, after, &mut comparison, |pair, comparison| {
        pair.compare(&mut comparison.slots, &mut comparison.other)
    })?;
    for (kind, part) in &after.parts {
        if kind == "comments" && !met.contains(part.tree.part()) && fit::all_name_sources(&part.tree) {
            comparison.sources_page = true;
        } else if !met.contains(part.tree.part())
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
    if let Some(report) = after.report() {
        comparison.leave_to_people(&report);
    }
    comparison.count();
    Ok(comparison)
}

/// As [`compare`], but tells only what became of the slots: [`Comparison::other`] stays empty, and comments
/// are not looked at. A fill needs no more, and it costs less than half.
///
/// # Errors
/// Where a part of either cannot be read.
pub fn compare_slots(before: &ComparedDocument, after: &ComparedDocument) -> Result<Comparison, Error> {
    let mut comparison = Comparison::of(Vec::new(), Vec::new());
    each_pair(before, after, &mut comparison, |pair, comparison| {
        Ok(pair.compare_slots(&mut comparison.slots))
    })?;
    comparison.other.clear();
    if let Some(report) = after.report() {
        comparison.leave_to_people(&report);
    }
    comparison.count();
    Ok(comparison)
}

/// Compares each part of the template with the one that stands for it; the names of those that do.
fn each_pair<'a>(
    before: &ComparedDocument,
    after: &'a ComparedDocument,
    comparison: &mut Comparison,
    compare: impl Fn(&changes::Pair<'_>, &mut Comparison) -> Result<bool, Error>,
) -> Result<BTreeSet<&'a str>, Error> {
    let mut numbers: BTreeMap<&str, usize> = BTreeMap::new();
    let mut met = BTreeSet::new();
    for (kind, part) in &before.parts {
        let number = numbers.entry(kind).or_default();
        match after.counterpart(kind, part.tree.part(), *number) {
            Some(counterpart) => {
                met.insert(counterpart.tree.part());
                let links = (
                    before.package.links(part.tree.part())?,
                    after.package.links(counterpart.tree.part())?,
                );
                let pair = changes::Pair::new(part, counterpart, links)?;
                comparison.sources_page |= compare(&pair, comparison)?;
            }
            None => {
                comparison.other.push(part_change(part.tree.part(), true));
                changes::removed(part, &mut comparison.slots);
            }
        }
        *number += 1;
    }
    Ok(met)
}

impl ComparedDocument {
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

#[cfg(test)]
mod tests;
