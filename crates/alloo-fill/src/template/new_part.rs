//! A part that the template does not have, tied to the main part so that Word keeps it.

use std::collections::BTreeMap;

use alloo_docx::fill_report::{FillReport, PART, RELATIONSHIP};
use alloo_docx::package::Package;
use alloo_docx::template::Template;

use crate::{FillError, failed};

/// A part to add.
pub(super) struct NewPart<'a> {
    /// Its name in the package.
    pub name: &'a str,
    pub bytes: Vec<u8>,
    /// The id of the relationship that leads to it.
    pub relationship: &'a str,
    /// That relationship's type.
    pub kind: &'a str,
    pub content_type: &'a str,
}

/// A part with an element more at its end; nothing where its root is not written as all programs write it.
fn with_last(xml: &str, root: &str, element: &str) -> Option<String> {
    let end = xml.rfind(&format!("</{root}>"))?;
    let (before, after) = xml.split_at(end);
    Some(format!("{before}{element}{after}"))
}

/// The relationships of a part: their name and, where they are in the package, their text.
fn relationships(package: &Package, part: &str) -> Result<(String, Option<String>), FillError> {
    let (folder, file) = part.rsplit_once('/').unwrap_or(("", part));
    let name = format!("{folder}/_rels/{file}.rels");
    let text = package.name(&name).map(|name| package.xml(name)).transpose()?;
    Ok((name, text.map(|(xml, _)| xml)))
}

/// Adds the report to what changes. A document that has one already gets the new one in its place.
///
/// # Errors
/// As [`add`]; where the report cannot be written as JSON.
pub(super) fn add_report(
    template: &Template,
    report: &FillReport,
    changed: &mut BTreeMap<String, Vec<u8>>,
) -> Result<(), FillError> {
    let bytes = report
        .to_part()
        .map_err(|error| failed("write_failed", format!("the report cannot be written: {error}")))?;
    let part = NewPart {
        name: PART,
        bytes,
        relationship: "rIdAllooReport",
        kind: RELATIONSHIP,
        content_type: "application/xml",
    };
    add(template, part, changed)
}

/// Adds a part to what changes, in place of one of its name. A package that does not say what its parts are
/// gets none.
///
/// # Errors
/// Where the package cannot be read.
pub(super) fn add(
    template: &Template,
    part: NewPart<'_>,
    changed: &mut BTreeMap<String, Vec<u8>>,
) -> Result<(), FillError> {
    let package = &template.package;
    let NewPart {
        name: part,
        bytes,
        relationship: id,
        kind,
        content_type,
    } = part;
    if let Some(known) = package.name(part) {
        changed.insert(known.to_owned(), bytes);
        return Ok(());
    }
    let Some(types) = package.name("[Content_Types].xml") else {
        return Ok(());
    };
    let text_of = |name: &str, old: Option<&Vec<u8>>| match old {
        Some(bytes) => Ok(String::from_utf8_lossy(bytes).into_owned()),
        None => package.xml(name).map(|(xml, _)| xml),
    };
    let (name, old) = relationships(package, &package.summary.main_part)?;
    let empty = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>"#;
    let relationship = format!(r#"<Relationship Id="{id}" Type="{kind}" Target="/{part}"/>"#);
    let old = match changed.get(&name) {
        Some(bytes) => String::from_utf8_lossy(bytes).into_owned(),
        None => old.unwrap_or_else(|| empty.to_owned()),
    };
    let override_of = format!(r#"<Override PartName="/{part}" ContentType="{content_type}"/>"#);
    let types_text = text_of(types, changed.get(types))?;
    if let Some(relationships) = with_last(&old, "Relationships", &relationship)
        && let Some(types_text) = with_last(&types_text, "Types", &override_of)
    {
        changed.insert(name, relationships.into_bytes());
        changed.insert(types.to_owned(), types_text.into_bytes());
        changed.insert(part.to_owned(), bytes);
    }
    Ok(())
}
