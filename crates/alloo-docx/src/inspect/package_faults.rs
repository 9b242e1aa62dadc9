//! What is wrong with the package around the parts.

use std::collections::HashSet;

use super::finding::{FindingKind, Findings};
use crate::Error;
use crate::package::Package;
use crate::resolve;
use crate::template::Template;
use crate::tree::{Node, Tree};

/// Checks relationships and content types.
///
/// # Errors
/// Where a part cannot be read.
pub(super) fn check(template: &Template, findings: &mut Findings) -> Result<(), Error> {
    let package = &template.package;
    for name in package
        .names()
        .iter()
        .filter(|name| name.to_ascii_lowercase().ends_with(".rels"))
    {
        let tree = package.tree(name)?;
        let owner = owner(name);
        let ids = targets(package, &tree, &owner, findings);
        let part = template
            .parts()
            .iter()
            .map(|part| &part.part.tree)
            .find(|part| part.part() == owner);
        if let Some(part) = part {
            used(part, &ids, findings);
        }
    }
    content_types(package, findings)
}

/// The part that a part of relationships belongs to: `word/_rels/document.xml.rels` → `word/document.xml`.
fn owner(rels: &str) -> String {
    let (folder, file) = rels.rsplit_once('/').unwrap_or(("", rels));
    let folder = folder.strip_suffix("_rels").unwrap_or(folder);
    format!("{folder}{}", file.strip_suffix(".rels").unwrap_or(file))
}

/// Says which relationships lead nowhere; gives the ids of all.
fn targets(package: &Package, tree: &Tree, owner: &str, findings: &mut Findings) -> HashSet<String> {
    let folder = owner.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut ids = HashSet::new();
    for node in tree.children(Node::ROOT) {
        ids.extend(tree.attr(node, "Id"));
        if tree.attr(node, "TargetMode").as_deref() == Some("External") {
            continue;
        }
        let Some(target) = tree.attr(node, "Target") else {
            continue;
        };
        let path = target.split('#').next().unwrap_or("");
        let wanted = resolve(folder, path);
        if !path.is_empty() && package.name(&wanted).is_none() {
            findings.add(
                FindingKind::RelationshipMissing,
                || tree.part().to_owned(),
                format!("a relationship leads to {wanted}, which is not in the package"),
            );
        }
    }
    ids
}

/// Says which relationships a part uses that it does not have.
fn used(part: &Tree, ids: &HashSet<String>, findings: &mut Findings) {
    let mut missing = HashSet::new();
    for node in part.nodes() {
        let used = match (part.w(node), part.local(node)) {
            ("hyperlink" | "headerReference" | "footerReference" | "altChunk", _) => part.attr(node, "id"),
            ("", "blip") => part.attr(node, "embed").or_else(|| part.attr(node, "link")),
            ("", "imagedata") => part.attr(node, "id"),
            _ => None,
        };
        let used = used.filter(|id| !id.is_empty() && !ids.contains(id));
        if let Some(id) = used.filter(|id| missing.insert(id.clone())) {
            findings.add(
                FindingKind::RelationshipMissing,
                || part.part().to_owned(),
                format!(
                    "{} uses the relationship {id}, which does not exist",
                    part.name(node)
                ),
            );
        }
    }
}

/// Says which parts have no content type.
fn content_types(package: &Package, findings: &mut Findings) -> Result<(), Error> {
    let Some(name) = package.name("[Content_Types].xml") else {
        return Ok(());
    };
    let types = package.tree(name)?;
    let (mut names, mut extensions) = (HashSet::new(), HashSet::new());
    for node in types.children(Node::ROOT) {
        names.extend(
            types
                .attr(node, "PartName")
                .map(|name| name.trim_start_matches('/').to_ascii_lowercase()),
        );
        extensions.extend(
            types
                .attr(node, "Extension")
                .map(|extension| extension.to_ascii_lowercase()),
        );
    }
    for part in package.names() {
        let lower = part.to_ascii_lowercase();
        let extension = lower.rsplit('/').next().and_then(|file| file.rsplit_once('.'));
        let known = extension.is_some_and(|(_, extension)| extensions.contains(extension));
        if !known && !names.contains(&lower) && part != name && !part.ends_with('/') {
            findings.add(
                FindingKind::ContentTypeMissing,
                || part.clone(),
                "it has no content type: Word calls such a document damaged",
            );
        }
    }
    Ok(())
}
