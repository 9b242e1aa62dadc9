//! `alloo diff`: what a fill wrote, what stayed open, and whether anything else changed.

use std::path::Path;

use alloo_docx::compare::{ComparedDocument, ComparedSlot, ComparedState, Comparison, OtherChange, compare};
use serde::Serialize;

use crate::cli::Diff;
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::report::{markdown_cell, tally};
use crate::ui::TextTable;

/// Compares a result with its template.
///
/// # Errors
/// [`Kind::Input`] for a file that cannot be read, [`Kind::ChangedOutside`] with `--only-slots`,
/// [`Kind::Incomplete`] with `--require`.
pub fn run(context: &Context, args: &Diff) -> Result<()> {
    let template = ComparedDocument::open_template(&args.template);
    let template = template.map_err(|error| unreadable(&args.template, &error))?;
    let result = ComparedDocument::open_result(&args.result);
    let result = result.map_err(|error| unreadable(&args.result, &error))?;
    let comparison = compare(&template, &result).map_err(|error| unreadable(&args.result, &error))?;
    let output = &context.output;
    if output.json {
        output.json(&DiffObject {
            template: args.template.display().to_string(),
            result: args.result.display().to_string(),
            comparison: &comparison,
        })?;
    } else if args.md {
        output.line(markdown(&args.result, &comparison).trim_end())?;
    } else {
        output.table(&slots_table(&comparison.slots))?;
        output.table(&other_table(&comparison.other))?;
        let outside = match comparison.other.len() {
            0 => "nothing else changed".to_owned(),
            1 => "1 other change".to_owned(),
            more => format!("{more} other changes"),
        };
        output.closing_line(&format!("{}; {outside}", tally(&comparison.counts)));
    }
    if args.only_slots && !comparison.other.is_empty() {
        let first = &comparison.other[0];
        let message = format!(
            "{} changed outside its slots: {} ({}), {} in all",
            args.result.display(),
            first.place,
            first.kind.name(),
            comparison.other.len()
        );
        return Err(Error::new(Kind::ChangedOutside, message)
            .hint("run alloo diff without --only-slots to see every change"));
    }
    args.require
        .as_ref()
        .map_or(Ok(()), |require| require.check(&comparison))
}

fn unreadable(path: &Path, error: &alloo_docx::Error) -> Error {
    Error::new(
        Kind::Input,
        format!("cannot compare {}: {}", path.display(), error.reason()),
    )
    .hint("name two Word documents (.docx): a template and a result of it")
}

/// One object on standard output.
#[derive(Serialize)]
struct DiffObject<'a> {
    template: String,
    result: String,
    #[serde(flatten)]
    comparison: &'a Comparison,
}

fn state(slot: &ComparedSlot) -> &'static str {
    match (slot.state, slot.by_hand) {
        (ComparedState::Filled, _) => "filled",
        (ComparedState::Changed, _) => "changed",
        (ComparedState::Open | ComparedState::Removed, true) => "by hand",
        (ComparedState::Open, false) => "open",
        (ComparedState::Removed, false) => "removed",
    }
}

fn slots_table(slots: &[ComparedSlot]) -> TextTable {
    let mut table = TextTable::new(["SLOT", "STATE", "BEFORE", "AFTER"]).keep(1);
    for slot in slots {
        let after = slot.after.as_deref().unwrap_or("");
        table.row([slot.label.as_str(), state(slot), &slot.before, after]);
    }
    table
}

fn other_table(other: &[OtherChange]) -> TextTable {
    let mut table = TextTable::new(["OTHER CHANGE", "PART", "PLACE", "BEFORE", "AFTER"]).keep(0);
    for change in other {
        table.row([
            change.kind.name(),
            &change.part,
            &change.place,
            change.before.as_deref().unwrap_or(""),
            change.after.as_deref().unwrap_or(""),
        ]);
    }
    table
}

fn markdown(result: &Path, comparison: &Comparison) -> String {
    let mut page = format!(
        "## {}\n\n{}\n",
        markdown_cell(&result.display().to_string()),
        tally(&comparison.counts)
    );
    if !comparison.slots.is_empty() {
        page.push_str("\n| Slot | State | Before | After |\n|---|---|---|---|\n");
    }
    for slot in &comparison.slots {
        let cells = [
            &slot.label,
            state(slot),
            &slot.before,
            slot.after.as_deref().unwrap_or(""),
        ];
        page.push_str(&row(&cells));
    }
    if comparison.other.is_empty() {
        page.push_str("\nNothing else changed.\n");
        return page;
    }
    page.push_str("\n### Other changes\n\n| Kind | Part | Place | Before | After |\n|---|---|---|---|---|\n");
    for change in &comparison.other {
        let (before, after) = (change.before.as_deref(), change.after.as_deref());
        let cells = [
            change.kind.name(),
            &change.part,
            &change.place,
            before.unwrap_or(""),
            after.unwrap_or(""),
        ];
        page.push_str(&row(&cells));
    }
    page
}

fn row(cells: &[&str]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| markdown_cell(cell)).collect();
    format!("| {} |\n", cells.join(" | "))
}
