//! The database: jobs, keys, objects, idempotency. SQLite in WAL mode, so that readers never wait and several
//! processes can share one state directory. All writes go through one thread, see [`writer`].

use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use rusqlite::Connection;

use super::SandboxError;
use database::connect;
use writer::{Durability, Writes};

mod database;
mod job_rows;
mod key_rows;
mod prune;
mod schema;
mod submissions;
#[cfg(feature = "testing")]
pub(crate) mod testing;
mod writer;

pub(crate) use job_rows::{JobEnd, JobError, NewJob, ScriptedEnd, StoredJob, WorkerEnd};
pub(crate) use key_rows::{AuthMethod, KeyRow};
pub(crate) use submissions::{KnownKey, Started, SubmissionOutcome};

/// How long an idempotency key is remembered.
const REMEMBERED: Duration = Duration::from_secs(24 * 3600);
/// How long jobs and objects are kept.
const KEPT: Duration = Duration::from_secs(30 * 24 * 3600);
/// The database of one state directory.
#[derive(Clone)]
pub(crate) struct Store {
    reader: Arc<Mutex<Connection>>,
    writes: Arc<Writes>,
}

impl Store {
    /// Opens the database, made 0600 where it is missing (SQLite gives its side files the same mode).
    pub(crate) fn open(path: &Path) -> Result<Self, SandboxError> {
        match super::files::private_file(path) {
            Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => {
                return Err(SandboxError::state(path)(error));
            }
            _ => {}
        }
        let database = |source| SandboxError::Database {
            path: path.to_owned(),
            source,
        };
        let writing = schema::prepare(path)?;
        let reading = connect(path).map_err(database)?;
        Ok(Store {
            reader: Arc::new(Mutex::new(reading)),
            writes: Arc::new(Writes::start(writing).map_err(SandboxError::Thread)?),
        })
    }

    /// A short read, in the calling thread: tens of microseconds.
    fn read<T>(&self, read: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> rusqlite::Result<T> {
        read(
            &self
                .reader
                .lock()
                .unwrap_or_else(|poisoned| poisoned.into_inner()),
        )
    }

    /// A write, answered once it is committed.
    async fn write<T: Send + 'static>(
        &self,
        durability: Durability,
        write: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> rusqlite::Result<T> {
        self.writes
            .send(durability, write)
            .await
            .unwrap_or_else(|_| Err(writer::not_committed()))
    }

    /// The same for threads that are not part of the runtime.
    fn write_now<T: Send + 'static>(
        &self,
        durability: Durability,
        write: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> rusqlite::Result<T> {
        self.writes
            .send(durability, write)
            .blocking_recv()
            .unwrap_or_else(|_| Err(writer::not_committed()))
    }

    /// A write that nobody waits for and that may be lost with the machine.
    fn write_later(&self, write: impl FnOnce(&Connection) -> rusqlite::Result<()> + Send + 'static) {
        drop(self.writes.send(Durability::Lazy, write));
    }
}

#[cfg(test)]
mod tests;
