//! The parts of a package that hold no text of the document: compared whole.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;

use super::comparison::{ChangeKind, OtherChange};
use super::shape::digest;
use crate::fill_report::{FillReport, HEADING_STYLE};
use crate::package::Package;
use crate::tree::{Node, Tree};
use crate::{Error, decode, resolve};

/// The largest part that is compared by what it says and not by its bytes alone.
const MAX_XML: u64 = 32 << 20;

/// What a part holds, as far as comparing needs it.
#[derive(PartialEq, Eq)]
enum PartContent {
    /// The digest of its XML.
    Xml(u64),
    /// CRC-32 and size, as the package states them; both were checked when it was opened.
    Bytes(u32, u64),
}

/// Compares all parts but those in `texts`, which the caller compares; `bound` names the elements of stored
/// values that slots write.
pub(super) fn compare(
    before: &Package,
    after: &Package,
    texts: &BTreeSet<String>,
    bound: &BTreeSet<String>,
    other: &mut Vec<OtherChange>,
) -> Result<(), Error> {
    let (first, second) = (contents(before, texts, bound)?, contents(after, texts, bound)?);
    let names: BTreeSet<&String> = first.keys().chain(second.keys()).collect();
    for name in names {
        let (before, after) = match (first.get(name), second.get(name)) {
            (Some(first), Some(second)) if first == second => continue,
            (Some(_), Some(_)) => (Some("as in the template"), Some("changed")),
            (Some(_), None) => (Some("there"), None),
            (None, _) => (None, Some("added")),
        };
        other.push(OtherChange {
            part: name.clone(),
            place: "the whole part".into(),
            kind: kind(name),
            before: before.map(Into::into),
            after: after.map(Into::into),
        });
    }
    relationships(before, after, other)
}

/// What a part is, by its place in the package.
fn kind(name: &str) -> ChangeKind {
    let lower = name.to_ascii_lowercase();
    let file = lower.rsplit('/').next().unwrap_or(&lower);
    if lower.contains("vba") {
        ChangeKind::Macro
    } else if lower.contains("/media/") || lower.contains("/embeddings/") {
        ChangeKind::Image
    } else if file.starts_with("styles")
        || file.starts_with("numbering")
        || file.starts_with("theme")
        || file.starts_with("fonttable")
    {
        ChangeKind::Style
    } else if file.contains("settings") || lower.starts_with("docprops/") {
        ChangeKind::Setting
    } else {
        ChangeKind::Part
    }
}

fn contents(
    package: &Package,
    texts: &BTreeSet<String>,
    bound: &BTreeSet<String>,
) -> Result<BTreeMap<String, PartContent>, Error> {
    let mut archive = package.archive()?;
    let mut contents = BTreeMap::new();
    for number in 0..archive.len() {
        let entry = archive.by_index(number).map_err(Error::unreadable)?;
        let name = entry.name().map_err(Error::unreadable)?.into_owned();
        let lower = name.to_ascii_lowercase();
        if entry.is_dir()
            || texts.contains(&name)
            || lower.ends_with(".rels")
            || lower == "[content_types].xml"
        {
            continue;
        }
        let (crc, size) = (entry.crc32(), entry.size());
        let mut content = PartContent::Bytes(crc, size);
        if lower.ends_with(".xml") && size <= MAX_XML {
            let mut bytes = Vec::new();
            entry
                .take(MAX_XML)
                .read_to_end(&mut bytes)
                .map_err(Error::unreadable)?;
            if FillReport::from_part(&bytes) != Ok(None) {
                continue;
            }
            if let Some(tree) = decode(&bytes).and_then(|text| Tree::parse(&name, text).ok()) {
                let stored = lower.starts_with("customxml/") || lower.starts_with("docprops/");
                // The style of the page of sources is told with that page.
                let is_ours = |node: Node| {
                    tree.is(node, "style") && tree.attr(node, "styleId").as_deref() == Some(HEADING_STYLE)
                };
                let is_value = |node: Node| is_ours(node) || (stored && bound.contains(tree.local(node)));
                content = PartContent::Xml(digest(&tree, Node::ROOT, &package.links(&name)?, is_value)?);
            }
        }
        contents.insert(name, content);
    }
    Ok(contents)
}

/// Compares where the parts lead: to other parts, and outside the package.
fn relationships(before: &Package, after: &Package, other: &mut Vec<OtherChange>) -> Result<(), Error> {
    let (first, second) = (targets(before)?, targets(after)?);
    let none = BTreeSet::new();
    for (part, links) in &first {
        for link in links.difference(second.get(part).unwrap_or(&none)) {
            other.push(link_change(part, Some(link), None));
        }
    }
    for (part, links) in &second {
        // A part that was added is told as such.
        let added = links.difference(first.get(part).unwrap_or(&none));
        for link in added.filter(|link| link.is_external || before.name(&link.target).is_some()) {
            other.push(link_change(part, None, Some(link)));
        }
    }
    Ok(())
}

/// Where a relationship leads.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Link {
    is_external: bool,
    kind: String,
    target: String,
}

fn link_change(part: &str, before: Option<&Link>, after: Option<&Link>) -> OtherChange {
    let is_external = before.or(after).is_some_and(|link| link.is_external);
    OtherChange {
        part: part.to_owned(),
        place: if is_external {
            "a target outside the document"
        } else {
            "a target inside the document"
        }
        .into(),
        kind: if is_external {
            ChangeKind::Link
        } else {
            ChangeKind::Part
        },
        before: before.map(|link| link.target.clone()),
        after: after.map(|link| link.target.clone()),
    }
}

/// All targets, by the part of relationships that names them.
fn targets(package: &Package) -> Result<BTreeMap<String, BTreeSet<Link>>, Error> {
    let mut all = BTreeMap::new();
    for name in package.names() {
        let Some(source) = name.strip_suffix(".rels") else {
            continue;
        };
        let folder = source
            .rsplit_once("_rels/")
            .map_or("", |(folder, _)| folder.trim_end_matches('/'));
        let tree = package.tree(name)?;
        let links: BTreeSet<Link> = tree
            .children(Node::ROOT)
            .filter_map(|node| {
                let is_external = tree.attr(node, "TargetMode").as_deref() == Some("External");
                let target = tree.attr(node, "Target")?;
                Some(Link {
                    is_external,
                    kind: tree.attr(node, "Type")?,
                    target: if is_external {
                        target
                    } else {
                        resolve(folder, &target)
                    },
                })
            })
            .collect();
        all.insert(name.clone(), links);
    }
    Ok(all)
}
