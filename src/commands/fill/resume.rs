//! What an interrupted command of the same kind has left to do.

use super::execution::Execution;
use super::plan::Plan;
use crate::cli::Fill;
use crate::context::Context;
use crate::error::Result;
use crate::jobs::destination::Destinations;
use crate::journal::{Batch, BatchKey, Member, Members, ResumeState};
use crate::template::CheckedTemplate;
use crate::ui;

/// A template of the command, and how far it has come already.
pub(super) struct WorkItem {
    /// The template.
    pub(super) template: CheckedTemplate,
    /// How far it has come.
    pub(super) state: ResumeState,
}

impl WorkItem {
    /// Whether its fill is still to be started.
    pub(super) fn is_new(&self) -> bool {
        self.state == ResumeState::New
    }
}

/// The folder of the results as the record keeps it; empty where fills are only started.
fn folder(destinations: Option<&Destinations>) -> String {
    let folder = destinations.and_then(Destinations::folder);
    folder.map_or_else(String::new, |folder| folder.to_string_lossy().into_owned())
}

/// Whether this command may be the resumption of an interrupted one with results in the same place, or is to
/// check a result again.
pub(super) fn may_resume(context: &Context, plan: &Plan, args: &Fill) -> bool {
    let (service, folder) = (context.settings.service_id(), folder(plan.destinations.as_ref()));
    if let (Some(destinations), [template], true) =
        (&plan.destinations, &plan.templates[..], args.require.is_some())
    {
        let output = destinations.of(&template.result_name()).absolute();
        let output = output.map(|output| output.to_string_lossy().into_owned());
        let fills = context.try_journal(|journal| journal.fills(Some(&service), None));
        return fills.is_ok_and(|fills| output.is_some() && fills.iter().any(|fill| fill.output == output));
    }
    let any = |journal: &mut _| Batch::any(journal, &service, &folder);
    plan.templates.len() > 1 && context.try_journal(any).unwrap_or(false)
}

/// The templates with what was done of each, and the batch that several of them are. Templates that are
/// results of the batch are left out.
pub(super) fn open(
    execution: &Execution<'_>,
    templates: Vec<CheckedTemplate>,
) -> Result<(Vec<WorkItem>, Option<Batch>)> {
    let context = execution.context;
    let new = |template| WorkItem {
        template,
        state: ResumeState::New,
    };
    let mut items: Vec<WorkItem> = templates.into_iter().map(new).collect();
    let mut batch = match &mut items[..] {
        [] => None,
        [item] => {
            item.state = checked_again(execution, &item.template);
            None
        }
        _ => open_batch(execution, &items),
    };
    if let Some(batch) = &mut batch {
        for (item, state) in items.iter_mut().zip(std::mem::take(&mut batch.states)) {
            item.state = state;
        }
        if let Some(age) = batch.age {
            leave_out_results(context, &mut items);
            context.output.note(&progress_note(&items, &ui::age(age)));
        }
    }
    if let Some(destinations) = &execution.destinations {
        let mut new = items.iter().filter(|item| item.is_new());
        new.try_for_each(|item| destinations.check(&item.template.result_name()))?;
    }
    Ok((items, batch))
}

/// A result that is there already is checked by `--require` again, and paid for again with `--force` alone.
/// It counts as started, so that it is seen whether it is still as the service has it.
fn checked_again(execution: &Execution<'_>, template: &CheckedTemplate) -> ResumeState {
    if execution.args.require.is_none() || execution.args.force {
        return ResumeState::New;
    }
    let member = member(execution, template);
    let find = |journal: &mut _| Batch::kept(journal, batch_key(execution, ""), &member);
    let kept = member
        .destination
        .is_some()
        .then(|| execution.context.journal(find));
    kept.flatten()
        .flatten()
        .map_or(ResumeState::New, ResumeState::Started)
}

fn batch_key<'a>(execution: &'a Execution<'_>, folder: &'a str) -> BatchKey<'a> {
    BatchKey {
        service: &execution.connection.service,
        credential: &execution.connection.credential,
        scope: &execution.scope_text,
        folder,
    }
}

fn member(execution: &Execution<'_>, template: &CheckedTemplate) -> Member {
    Member {
        template: template.identity(),
        digest: template.digest(),
        destination: execution
            .destination(template)
            .and_then(|destination| destination.absolute()),
    }
}

fn open_batch(execution: &Execution<'_>, items: &[WorkItem]) -> Option<Batch> {
    let folder = folder(execution.destinations.as_ref());
    let key = batch_key(execution, &folder);
    let member = |place: usize| member(execution, &items[place].template);
    let members = Members {
        count: items.len(),
        member: &member,
    };
    execution
        .context
        .journal(|journal| Batch::open(journal, key, &members))
}

fn leave_out_results(context: &Context, items: &mut Vec<WorkItem>) {
    items.retain(|item| {
        let is_result = item.state == ResumeState::Result;
        if is_result {
            let shown = item.template.shown();
            context
                .output
                .note(&format!("{shown}: left out, as it is a result of this command"));
        }
        !is_result
    });
}

fn progress_note(items: &[WorkItem], age: &str) -> String {
    let count = |is: fn(&ResumeState) -> bool| items.iter().filter(|item| is(&item.state)).count();
    format!(
        "going on with the command begun {age}: {} done, {} started, {} to start",
        count(|state| matches!(state, ResumeState::Done(_))),
        count(|state| matches!(state, ResumeState::Started(_))),
        count(|state| *state == ResumeState::New),
    )
}
