//! What all fills of one command share.

use tokio::sync::{Semaphore, SemaphorePermit};

use crate::cli::Fill;
use crate::context::{Connection, Context};
use crate::error::{Error, Kind, Result};
use crate::jobs::destination::{Destination, Destinations};
use crate::jobs::{self, Scope};
use crate::poll::PollSchedule;
use crate::template::Template;

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
    pub(super) destinations: Option<&'a Destinations>,
    pub(super) schedule: PollSchedule,
    transfers: Semaphore,
}

impl<'a> Execution<'a> {
    pub(super) fn new(
        context: &'a Context,
        connection: &'a Connection,
        args: &'a Fill,
        scope: Scope,
        destinations: Option<&'a Destinations>,
    ) -> Self {
        Execution {
            context,
            connection,
            args,
            scope_text: scope.canonical(),
            scope,
            destinations,
            schedule: jobs::poll_schedule(context, &args.waiting, connection),
            transfers: Semaphore::new(TRANSFERS),
        }
    }

    /// Where the result of a template goes.
    pub(super) fn destination(&self, template: &Template) -> Option<Destination> {
        let destinations = self.destinations?;
        Some(destinations.of(&template.result_name()))
    }

    /// A turn to upload or download.
    pub(super) async fn transfer(&self) -> Result<SemaphorePermit<'_>> {
        let turn = self.transfers.acquire().await;
        turn.map_err(|error| Error::new(Kind::Defect, "no transfers").because(error))
    }
}
