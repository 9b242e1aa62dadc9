//! What all fills of one command share.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use tokio::sync::{Mutex, Semaphore, SemaphorePermit};

use super::idempotency_keys::KeyChoice;
use super::plan::Plan;
use crate::cli::Fill;
use crate::context::{Connection, Context};
use crate::error::{Error, Kind, Result};
use crate::jobs::destination::{Destination, Destinations};
use crate::jobs::{self, Scope};
use crate::poll::PollSchedule;
use crate::template::CheckedTemplate;

/// Uploads and downloads at once; more is slower and takes more memory.
const TRANSFERS: usize = 8;

/// What all fills of one command share.
pub(super) struct Execution<'a> {
    pub(super) context: &'a Context,
    pub(super) connection: &'a Connection,
    pub(super) args: &'a Fill,
    pub(super) scope: Scope,
    /// The scope as the record keeps it.
    pub(super) scope_text: String,
    /// None where fills are only started.
    pub(super) destinations: Option<Destinations>,
    /// Under which keys the fills are sent.
    pub(super) keys: KeyChoice,
    /// Templates that would be sent under one key, by their digest.
    pub(super) twins: BTreeMap<String, Twin>,
    pub(super) schedule: PollSchedule,
    transfers: Semaphore,
}

/// Identical templates under one key: one fill, sent with the name of the first.
pub(super) struct Twin {
    pub(super) file_name: String,
    /// Held while one of them is submitted.
    pub(super) turn: Mutex<()>,
}

impl<'a> Execution<'a> {
    /// What the fills of a plan share, and the templates.
    pub(super) fn new(
        context: &'a Context,
        connection: &'a Connection,
        args: &'a Fill,
        scope: Scope,
        plan: Plan,
    ) -> (Self, Vec<CheckedTemplate>) {
        let twins = match plan.keys {
            KeyChoice::Prefix(_) => twins(&plan.templates),
            KeyChoice::Own | KeyChoice::Exact(_) => BTreeMap::new(),
        };
        let execution = Execution {
            context,
            connection,
            args,
            scope_text: scope.canonical(),
            scope,
            destinations: plan.destinations,
            keys: plan.keys,
            twins,
            schedule: jobs::poll_schedule(context, &args.waiting, connection),
            transfers: Semaphore::new(TRANSFERS),
        };
        (execution, plan.templates)
    }

    /// Where the result of a template goes.
    pub(super) fn destination(&self, template: &CheckedTemplate) -> Option<Destination> {
        let destinations = self.destinations.as_ref()?;
        Some(destinations.of(&template.result_name()))
    }

    /// A turn to upload or download.
    pub(super) async fn transfer(&self) -> Result<SemaphorePermit<'_>> {
        let turn = self.transfers.acquire().await;
        turn.map_err(|error| Error::new(Kind::Defect, "no transfers").because(error))
    }
}

fn twins(templates: &[CheckedTemplate]) -> BTreeMap<String, Twin> {
    let mut seen = BTreeMap::new();
    let mut twins = BTreeMap::new();
    for template in templates {
        match seen.entry(template.digest()) {
            Entry::Vacant(place) => {
                place.insert(template.file_name());
            }
            Entry::Occupied(first) => {
                let twin = Twin {
                    file_name: first.get().clone(),
                    turn: Mutex::default(),
                };
                twins.insert(first.key().clone(), twin);
            }
        }
    }
    twins
}
