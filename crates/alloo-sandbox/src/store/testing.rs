//! What tests may see and change beside the API, see [`crate::testing`].

use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags, Row};

use super::database::PATIENCE;
use crate::SandboxError;
use crate::time::millis;

/// A job as its state directory knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StateJob {
    /// The job's id.
    pub job_id: String,
    /// Its status, as the API names it.
    pub status: String,
    /// The key that its request carried.
    pub idempotency_key: Option<String>,
    /// SHA-256 of the request's body as it was received.
    pub body_sha256: String,
    /// SHA-256 of the template.
    pub template_sha256: String,
    /// SHA-256 of the result.
    pub result_sha256: Option<String>,
    /// How many times it was taken up.
    pub runs: u32,
    /// How often in a row a run of it was cut off.
    pub cut_offs: u32,
}

/// One complete request to start a fill, whatever came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubmissionRecord {
    /// The `Idempotency-Key`.
    pub key: Option<String>,
    /// SHA-256 of the body as it was received.
    pub body_sha256: String,
    /// `started`, `replayed`, `reused` or the error's code.
    pub outcome: String,
}

fn with<T>(path: &Path, work: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T, SandboxError> {
    let open = || -> rusqlite::Result<T> {
        let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        connection.busy_timeout(PATIENCE)?;
        work(&connection)
    };
    open().map_err(|source| SandboxError::Database {
        path: path.to_owned(),
        source,
    })
}

fn list<T>(
    path: &Path,
    sql: &str,
    row: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
) -> Result<Vec<T>, SandboxError> {
    with(path, |connection| {
        connection.prepare(sql)?.query_map([], row)?.collect()
    })
}

pub(crate) fn jobs(path: &Path) -> Result<Vec<StateJob>, SandboxError> {
    let sql =
        "SELECT id, status, idempotency_key, body_sha256, template_sha256, result_sha256, runs, cut_offs
               FROM jobs
               ORDER BY seq";
    list(path, sql, |row| {
        Ok(StateJob {
            job_id: row.get(0)?,
            status: row.get(1)?,
            idempotency_key: row.get(2)?,
            body_sha256: row.get(3)?,
            template_sha256: row.get(4)?,
            result_sha256: row.get(5)?,
            runs: row.get(6)?,
            cut_offs: row.get(7)?,
        })
    })
}

pub(crate) fn submissions(path: &Path) -> Result<Vec<SubmissionRecord>, SandboxError> {
    let sql = "SELECT key, body_sha256, outcome FROM submissions ORDER BY rowid";
    list(path, sql, |row| {
        Ok(SubmissionRecord {
            key: row.get(0)?,
            body_sha256: row.get(1)?,
            outcome: row.get(2)?,
        })
    })
}

/// Shifts every time into the past.
pub(crate) fn age(path: &Path, time: Duration) -> Result<(), SandboxError> {
    with(path, |connection| {
        for (table, column) in [
            ("idempotency", "created_at"),
            ("submissions", "at"),
            ("objects", "created_at"),
            ("jobs", "created_at"),
            ("jobs", "started_at"),
            ("jobs", "completed_at"),
            ("meta", "value"),
        ] {
            connection.execute(
                &format!("UPDATE {table} SET {column} = {column} - ?1"),
                [millis(time)],
            )?;
        }
        Ok(())
    })
}
