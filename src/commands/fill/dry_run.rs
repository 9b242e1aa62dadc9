//! `alloo fill --dry-run`: the plan, printed. Sends nothing, makes nothing, removes nothing.

use std::path::PathBuf;

use alloo_docx::report::SlotCounts;
use alloo_docx::slot::State;
use serde::Serialize;

use super::plan::Plan;
use crate::api::rate_limit::FILL_COST;
use crate::cli::Fill;
use crate::context::{Connection, Context};
use crate::error::Result;
use crate::jobs::destination::Destination;
use crate::jobs::{Scope, vault};
use crate::template::CheckedTemplate;
use crate::ui::TextTable;

/// What would become of one template, as `--json` prints it.
#[derive(Debug, Serialize)]
struct DryRunFill {
    template: String,
    /// Where the result would go; null where the fill would only be started.
    output: Option<String>,
    /// What the template asks for; null where it is standard input.
    slots: Option<SlotCounts>,
    /// The project's id where the local record knows its name, else as it was given.
    project: Option<String>,
    /// The documents as they were given.
    documents: Vec<String>,
    /// The user's key; null where alloo would make one, or where it depends on a name that only the service
    /// knows.
    idempotency_key: Option<String>,
    tokens: u64,
    /// How long it would take; null, as the tier is not known without a request.
    seconds: Option<f64>,
}

/// Prints the plan.
pub(super) async fn run(context: &Context, plan: &Plan, args: &Fill) -> Result<()> {
    Connection::check(context).await?;
    let scope = scope(context, args);
    let mut table = TextTable::new([
        "TEMPLATE",
        "SLOTS",
        "BY HAND",
        "OUTPUT",
        "PROJECT",
        "DOCUMENTS",
        "KEY",
    ])
    .right(1)
    .right(2)
    .keep(0);
    for template in &plan.templates {
        let fill = planned(plan, template, &scope)?;
        if context.output.json {
            context.output.json(&fill)?;
        } else {
            let count = |of: fn(&SlotCounts) -> usize| fill.slots.as_ref().map(of).map_or("".into(), text);
            table.row([
                fill.template.as_str(),
                &count(|slots| slots.total),
                &count(|slots| slots.by_hand),
                fill.output.as_deref().unwrap_or(""),
                fill.project.as_deref().unwrap_or(""),
                &fill.documents.join(", "),
                fill.idempotency_key.as_deref().unwrap_or(""),
            ]);
        }
    }
    context.output.table(&table)?;
    let count = plan.templates.len();
    let noun = if count == 1 { "template" } else { "templates" };
    let tokens = FILL_COST * count as u64;
    context.output.note(&format!(
        "{count} {noun} checked; nothing was sent. The fills would cost {tokens} tokens"
    ));
    Ok(())
}

fn text(number: usize) -> String {
    number.to_string()
}

fn planned(plan: &Plan, template: &CheckedTemplate, scope: &Scope) -> Result<DryRunFill> {
    let destinations = plan.destinations.as_ref();
    let output = destinations.map(|all| match all.of(&template.result_name()) {
        Destination::File(path) => path.display().to_string(),
        Destination::Stdout => "-".to_owned(),
    });
    let ids = scope.documents.iter().chain(&scope.project);
    let is_known = ids.clone().all(|id| uuid::Uuid::parse_str(id).is_ok());
    let key = match is_known {
        true => plan.keys.key(template, scope)?,
        false => plan.keys.exact().map(str::to_owned),
    };
    Ok(DryRunFill {
        template: template.shown(),
        output,
        slots: template.path().and_then(slots),
        project: scope.project.clone(),
        documents: scope.documents.clone(),
        idempotency_key: key,
        tokens: FILL_COST,
        seconds: None,
    })
}

/// What a template asks for; none where the embedded engine cannot tell.
fn slots(path: PathBuf) -> Option<SlotCounts> {
    let template = alloo_docx::template::Template::open(&path).ok()?;
    let slots = template.slots();
    let by_hand = slots.iter().filter(|slot| slot.by_hand.is_some()).count();
    let is_filled = |slot: &&alloo_docx::slot::Slot| slot.by_hand.is_none() && slot.state == State::Filled;
    let filled = slots.iter().filter(is_filled).count();
    Some(SlotCounts {
        total: slots.len(),
        filled,
        open: slots.len() - filled - by_hand,
        by_hand,
    })
}

/// The scope as far as this machine knows it.
fn scope(context: &Context, args: &Fill) -> Scope {
    let project = args.project.as_ref().or(context.settings.project.as_ref());
    let documents = args.doc.iter().map(|text| text.trim());
    Scope {
        project: project.map(|text| vault::known_project(context, text)),
        documents: documents
            .filter(|text| !text.is_empty())
            .map(vault::canonical_id)
            .collect(),
    }
}
