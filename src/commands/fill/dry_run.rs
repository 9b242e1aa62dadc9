//! `alloo fill --dry-run`: the plan, printed. Sends nothing, makes nothing, removes nothing.

use std::collections::HashSet;
use std::path::Path;

use alloo_docx::fill_report::SlotCounts;
use alloo_docx::inspect::{InspectedSlot, inspect};
use alloo_docx::package::Package;
use alloo_docx::template::Template;
use serde::Serialize;

use super::plan::Plan;
use crate::api::rate_limit::FILL_COST;
use crate::cli::Fill;
#[cfg(feature = "sandbox")]
use crate::config::Service;
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
    /// What the template asks for; null where it cannot be told.
    slots: Option<PlannedSlots>,
    /// The project's id where the local record knows its name, else as it was given.
    project: Option<String>,
    /// The documents as they were given.
    documents: Vec<String>,
    /// The user's key; null where alloo would make one, or where it depends on a name that only the service
    /// knows.
    idempotency_key: Option<String>,
    tokens: u64,
    /// How long it would take: with the embedded service what its engine took; else null, as the tier is not
    /// known without a request.
    seconds: Option<f64>,
}

/// What a template asks for.
#[derive(Debug, Serialize)]
struct PlannedSlots {
    #[serde(flatten)]
    counts: SlotCounts,
    /// How many the vault of the embedded service can answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    answerable: Option<usize>,
}

/// Prints the plan.
pub(super) async fn run(context: &Context, plan: &Plan, args: &Fill) -> Result<()> {
    Connection::check(context).await?;
    let scope = scope(context, args);
    let mut table = TextTable::new([
        "TEMPLATE",
        "SLOTS",
        "BY HAND",
        "ANSWERABLE",
        "OUTPUT",
        "PROJECT",
        "DOCUMENTS",
        "KEY",
    ])
    .right(1)
    .right(2)
    .right(3)
    .keep(0);
    for template in &plan.templates {
        let fill = planned(context, plan, template, &scope)?;
        if context.output.json {
            context.output.json(&fill)?;
        } else {
            let slots = fill.slots.as_ref();
            let count =
                |of: fn(&SlotCounts) -> usize| slots.map_or("".into(), |slots| text(of(&slots.counts)));
            let answerable = slots.and_then(|slots| slots.answerable);
            table.row([
                fill.template.as_str(),
                &count(|slots| slots.total),
                &count(|slots| slots.by_hand),
                &answerable.map_or_else(String::new, text),
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

fn planned(context: &Context, plan: &Plan, template: &CheckedTemplate, scope: &Scope) -> Result<DryRunFill> {
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
    let inspected = inspected(template);
    let foreseen = template.path().and_then(|path| foreseen(context, &path, scope));
    let (answers, seconds) = foreseen.unzip();
    Ok(DryRunFill {
        template: template.shown(),
        output,
        slots: inspected.map(|slots| planned_slots(&slots, answers.as_ref())),
        project: scope.project.clone(),
        documents: scope.documents.clone(),
        idempotency_key: key,
        tokens: FILL_COST,
        seconds,
    })
}

/// What a template asks for; none where that cannot be told.
fn inspected(template: &CheckedTemplate) -> Option<Vec<InspectedSlot>> {
    let package = Package::read(template.open().ok()?).ok()?;
    Some(inspect(&Template::of(package).ok()?).ok()?.slots)
}

fn planned_slots(slots: &[InspectedSlot], answers: Option<&HashSet<String>>) -> PlannedSlots {
    let by_hand = slots.iter().filter(|slot| slot.by_hand).count();
    let is_filled = |slot: &&InspectedSlot| !slot.by_hand && slot.state == "filled";
    let filled = slots.iter().filter(is_filled).count();
    let answered = |answers: &HashSet<String>| slots.iter().filter(|slot| answers.contains(&slot.id)).count();
    PlannedSlots {
        counts: SlotCounts {
            total: slots.len(),
            filled,
            open: slots.len() - filled - by_hand,
            by_hand,
        },
        answerable: answers.map(answered),
    }
}

/// The slots that the embedded service's vault answers, and the seconds that this took; none with a remote
/// service, or where a fill would be refused. Nothing is written.
#[cfg(feature = "sandbox")]
fn foreseen(context: &Context, template: &Path, scope: &Scope) -> Option<(HashSet<String>, f64)> {
    let Service::Embedded(Some(vault)) = &context.settings.service else {
        return None;
    };
    let began = std::time::Instant::now();
    let sources = alloo_sandbox::scoped_documents(vault, scope.project.as_deref(), &scope.documents)?;
    let options = alloo_fill::Options {
        sources: alloo_sandbox::SourcesMode::None,
        date: None,
        index: None,
        reader: Some(crate::fsutil::own_image()),
    };
    let report = alloo_fill::foresee(template, &sources, &options).ok()?;
    let answered = report.slots.into_iter().filter(|slot| slot.value.is_some());
    // Of a schedule a template has columns, and a fill has rows of them.
    let column = |id: &str| {
        let (row, column) = id.rsplit_once('.')?;
        Some(format!("{}.{column}", row.rsplit_once('.')?.0))
    };
    let answered = answered.flat_map(|slot| [column(&slot.id), Some(slot.id)]);
    let answered = answered.flatten().collect();
    let seconds = (began.elapsed().as_secs_f64() * 1000.0).round() / 1000.0;
    Some((answered, seconds))
}

/// The client alone has no engine.
#[cfg(not(feature = "sandbox"))]
fn foreseen(_: &Context, _: &Path, _: &Scope) -> Option<(HashSet<String>, f64)> {
    None
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
