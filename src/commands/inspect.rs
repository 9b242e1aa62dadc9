//! `alloo inspect`: what a template asks for, what a fill leaves to a person, and what is wrong with it.
//! Offline; no key.

use std::path::Path;

use alloo_docx::inspect::{InspectedSlot, Inspection, inspect};
use alloo_docx::package::Package;
use alloo_docx::template::Template;
use serde::Serialize;

use crate::cli::Inspect;
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::report::markdown_table;
use crate::template;
use crate::ui::TextTable;

/// One template, as JSON.
#[derive(Serialize)]
struct Inspected<'a> {
    template: &'a str,
    #[serde(flatten)]
    inspection: &'a Inspection,
}

/// Inspects templates, one after the other.
///
/// # Errors
/// [`Kind::Input`] where a fill would be refused.
pub fn run(context: &Context, args: &Inspect) -> Result<()> {
    let mut failure = None;
    for path in &args.templates {
        match read(path) {
            Ok((name, inspection)) if context.output.json => context.output.json(&Inspected {
                template: &name,
                inspection: &inspection,
            })?,
            Ok((name, inspection)) if args.md => {
                context.output.line(markdown(&name, &inspection).trim_end())?
            }
            Ok((name, inspection)) => show(context, args.templates.len() > 1, &name, &inspection)?,
            Err(error) => {
                if let Some(other) = failure.replace(error) {
                    context.output.error(&other);
                }
            }
        }
    }
    failure.map_or(Ok(()), Err)
}

/// A template's name and what was found in it.
fn read(path: &Path) -> Result<(String, Inspection)> {
    let checked = template::check(path)?;
    let name = checked.shown();
    let wrong =
        |error: alloo_docx::Error| Error::new(Kind::Input, format!("{name}: {error}")).template(&name);
    let file = checked.open().map_err(|error| {
        Error::new(Kind::Input, format!("cannot read {name}"))
            .template(&name)
            .because(error)
    })?;
    let read = Package::read(file)
        .and_then(Template::of)
        .and_then(|template| inspect(&template));
    let inspection = read.map_err(wrong)?;
    Ok((name, inspection))
}

/// The rows of the table of slots.
fn rows(inspection: &Inspection) -> impl Iterator<Item = [String; 6]> {
    inspection.slots.iter().map(|slot| {
        [
            slot.label.clone(),
            slot.kind.replace('_', " "),
            wants(slot),
            slot.state.clone(),
            place(slot),
            slot.why.clone(),
        ]
    })
}

fn wants(slot: &InspectedSlot) -> String {
    match slot.options.as_slice() {
        [] => slot.wants.clone(),
        options => options.join(" / "),
    }
}

/// The part by its file's stem, and the place in it.
fn place(slot: &InspectedSlot) -> String {
    let file = slot.part.rsplit('/').next().unwrap_or(&slot.part);
    let stem = file.strip_suffix(".xml").unwrap_or(file);
    match slot.place.as_str() {
        "" => stem.to_owned(),
        place if stem == "document" => place.to_owned(),
        place => format!("{stem}, {place}"),
    }
}

/// "12 slots, 3 of them to be completed by hand".
fn summary(inspection: &Inspection) -> String {
    let slots = inspection.slots.len();
    let by_hand = inspection.slots.iter().filter(|slot| slot.by_hand).count();
    let mut text = format!("{slots} {}", if slots == 1 { "slot" } else { "slots" });
    if by_hand > 0 {
        text.push_str(&format!(", {by_hand} of them to be completed by hand"));
    }
    match inspection.problems.len() {
        0 => {}
        1 => text.push_str(", 1 problem"),
        problems => text.push_str(&format!(", {problems} problems")),
    }
    text
}

const HEADERS: [&str; 6] = ["LABEL", "KIND", "TYPE", "STATE", "PLACE", "LEFT AS IT IS"];

fn show(context: &Context, many: bool, name: &str, inspection: &Inspection) -> Result<()> {
    let output = &context.output;
    if many {
        output.line(&format!("{}:", crate::sanitize::clean(name)))?;
    }
    let mut table = TextTable::new(HEADERS);
    for row in rows(inspection) {
        table.row(row);
    }
    output.table(&table)?;
    let mut problems = TextTable::new(["PROBLEM", "PLACE", "MESSAGE"]);
    for found in &inspection.problems {
        problems.row([found.kind.shown(), &found.place, &found.message]);
    }
    if !table.is_empty() && !problems.is_empty() {
        output.line("")?;
    }
    output.table(&problems)?;
    output.closing_line(&summary(inspection));
    Ok(())
}

fn markdown(name: &str, inspection: &Inspection) -> String {
    let mut text = format!("## {}\n\n{}\n", crate::sanitize::clean(name), summary(inspection));
    if !inspection.slots.is_empty() {
        let headers = ["Label", "Kind", "Type", "State", "Place", "Left as it is"];
        text.push_str(&format!("\n{}", markdown_table(&headers, rows(inspection))));
    }
    if !inspection.problems.is_empty() {
        let rows = inspection.problems.iter().map(|found| {
            [
                found.kind.shown().to_owned(),
                found.place.clone(),
                found.message.clone(),
            ]
        });
        text.push_str(&format!(
            "\n{}",
            markdown_table(&["Problem", "Place", "Message"], rows)
        ));
    }
    text
}
