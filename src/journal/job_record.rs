//! The jobs that this machine has started.

use std::time::Duration;

use rusqlite::{OptionalExtension, Row, params};

use super::Journal;
use super::clock::{ago, millis, now};
use crate::error::Result;

/// A fill that this machine has started.
#[derive(Debug, Clone)]
pub struct JobRecord {
    /// The job.
    pub job_id: String,
    /// The template's path.
    pub template: String,
    /// The project's or documents' ids.
    pub scope: String,
    /// The service.
    pub service: String,
    /// Its idempotency key.
    pub key: String,
    /// Milliseconds since 1970.
    pub created: i64,
    /// The state when last seen.
    pub status: String,
    /// Where the result was put.
    pub output: Option<String>,
}

impl JobRecord {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(JobRecord {
            job_id: row.get(0)?,
            template: row.get(1)?,
            scope: row.get(2)?,
            service: row.get(3)?,
            key: row.get(4)?,
            created: row.get(5)?,
            status: row.get(6)?,
            output: row.get(7)?,
        })
    }

    /// How long ago it was started.
    pub fn age(&self) -> Duration {
        ago(self.created).unwrap_or_default()
    }
}

impl Journal {
    /// A job's state was seen.
    ///
    /// # Errors
    /// [`Kind::Local`](crate::error::Kind::Local).
    pub fn seen(&self, job: &str, status: &str) -> Result<()> {
        self.run(
            "UPDATE fills SET status = ?2 WHERE job_id = ?1 AND status IS NOT ?2",
            params![job, status],
        )
    }

    /// A job's result was put there.
    ///
    /// # Errors
    /// [`Kind::Local`](crate::error::Kind::Local).
    pub fn output(&self, job: &str, output: &str) -> Result<()> {
        self.run(
            "UPDATE fills SET output = ?2 WHERE job_id = ?1",
            params![job, output],
        )
    }

    /// The fills that have a job, newest first.
    ///
    /// # Errors
    /// [`Kind::Local`](crate::error::Kind::Local).
    pub fn fills(&self, service: Option<&str>, limit: Option<usize>) -> Result<Vec<JobRecord>> {
        let sql = "SELECT job_id, template, scope, service, key, created, coalesce(status, 'pending'), output FROM fills
                   WHERE job_id IS NOT NULL AND (?1 IS NULL OR service = ?1) ORDER BY id DESC LIMIT ?2";
        let limit = limit.map_or(-1, |limit| i64::try_from(limit).unwrap_or(-1));
        let read = || -> rusqlite::Result<Vec<JobRecord>> {
            self.db
                .prepare_cached(sql)?
                .query_map(params![service, limit], JobRecord::read)?
                .collect()
        };
        read().map_err(|error| self.error(error))
    }

    /// The fill of a job, where this machine started it.
    ///
    /// # Errors
    /// [`Kind::Local`](crate::error::Kind::Local).
    pub fn fill(&self, job: &str) -> Result<Option<JobRecord>> {
        let sql = "SELECT job_id, template, scope, service, key, created, coalesce(status, 'pending'), output FROM fills WHERE job_id = ?1";
        self.db
            .prepare_cached(sql)
            .and_then(|mut query| query.query_row([job], JobRecord::read).optional())
            .map_err(|error| self.error(error))
    }

    /// Forgets fills that ended or were refused before this; how many.
    ///
    /// # Errors
    /// [`Kind::Local`](crate::error::Kind::Local).
    pub fn prune(&self, older: Duration) -> Result<usize> {
        let before = now().saturating_sub(millis(older));
        self.db
            .execute(
                "DELETE FROM fills WHERE created <= ?1 AND (refused IS NOT NULL OR status IN ('completed', 'failed', 'cancelled'))",
                [before],
            )
            .map_err(|error| self.error(error))
    }
}
