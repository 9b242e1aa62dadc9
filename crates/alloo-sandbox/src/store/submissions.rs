//! Requests that start a fill: what an idempotency key stands for, and the job made once.

use rusqlite::{Connection, OptionalExtension, params};
use uuid::Uuid;

use super::job_rows::{NewJob, path_bytes, sources_number};
use super::writer::Durability;
use super::{REMEMBERED, Store};
use crate::problem::ProblemCode;
use crate::time::{UnixMillis, millis};

/// What an idempotency key stands for.
#[derive(Debug, Clone)]
pub(crate) enum KnownKey {
    /// Nothing yet, or nothing any more.
    Fresh,
    /// The answer to the same request: its HTTP status and body.
    Replay(u16, String),
    /// Another request.
    Reused,
}

/// What came of starting a fill.
pub(crate) enum Started {
    /// There is a new job; the answer's body.
    New(String),
    /// Another process was first, or an earlier request.
    Known(KnownKey),
}

/// What came of a request to start a fill.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SubmissionOutcome {
    Started,
    Replayed,
    Reused,
    Refused(ProblemCode),
}

impl SubmissionOutcome {
    fn name(self) -> &'static str {
        match self {
            SubmissionOutcome::Started => "started",
            SubmissionOutcome::Replayed => "replayed",
            SubmissionOutcome::Reused => "reused",
            SubmissionOutcome::Refused(code) => code.name(),
        }
    }
}

impl Store {
    /// Whether the key has an answer; a replay may still turn out to be a reuse, once the body is known.
    pub(crate) fn is_known(&self, credential: &str, key: &str) -> rusqlite::Result<bool> {
        self.read(|connection| {
            Ok(!matches!(
                known(connection, credential, key, "")?,
                KnownKey::Fresh
            ))
        })
    }

    pub(crate) fn known(&self, credential: &str, key: &str, fingerprint: &str) -> rusqlite::Result<KnownKey> {
        self.read(|connection| known(connection, credential, key, fingerprint))
    }

    /// Makes the job and remembers the answer, together or not at all: the key is looked up again in the same
    /// transaction, because another process may have been first.
    pub(crate) async fn start(&self, job: NewJob) -> rusqlite::Result<Started> {
        self.write(Durability::Synced, move |connection| {
            if let Some(key) = &job.idempotency_key {
                match known(connection, &job.credential, key, &job.fingerprint)? {
                    KnownKey::Fresh => {}
                    other => return Ok(Started::Known(other)),
                }
            }
            let id = Uuid::new_v4().to_string();
            let body = serde_json::json!({"job_id": id, "status": "pending"}).to_string();
            insert_job(connection, &id, &job)?;
            if let Some(key) = &job.idempotency_key {
                connection
                    .prepare_cached(
                        "INSERT OR REPLACE INTO idempotency (credential, key, fingerprint, status, body, created_at)
                         VALUES (?1, ?2, ?3, 202, ?4, ?5)",
                    )?
                    .execute(params![job.credential, key, job.fingerprint, body, UnixMillis::now()])?;
            }
            let outcome = SubmissionOutcome::Started;
            note(connection, job.idempotency_key.as_deref(), &job.body_sha256, outcome)?;
            Ok(Started::New(body))
        })
        .await
    }

    /// Notes a request that started nothing.
    pub(crate) fn note_submission(
        &self,
        key: Option<String>,
        body_sha256: String,
        outcome: SubmissionOutcome,
    ) {
        self.write_later(move |connection| note(connection, key.as_deref(), &body_sha256, outcome));
    }
}

fn insert_job(connection: &Connection, id: &str, job: &NewJob) -> rusqlite::Result<()> {
    let documents: Vec<String> = job.document_ids.iter().map(Uuid::to_string).collect();
    connection
        .prepare_cached(
            "INSERT INTO jobs (id, tenant, credential, status, created_at, template_sha256, template_name,
                 body_sha256, idempotency_key, project_id, document_ids, vault, citations, pace_ms, scripted_end)
             VALUES (?1, ?2, ?3, 'pending', ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
        )?
        .execute(params![
            id,
            job.tenant,
            job.credential,
            UnixMillis::now(),
            job.template_sha256,
            job.template_name,
            job.body_sha256,
            job.idempotency_key,
            job.project_id.map(|id| id.to_string()),
            documents.join(","),
            job.vault.as_deref().map(path_bytes),
            sources_number(job.sources),
            millis(job.pace),
            job.scripted_end,
        ])?;
    Ok(())
}

fn note(
    connection: &Connection,
    key: Option<&str>,
    body_sha256: &str,
    outcome: SubmissionOutcome,
) -> rusqlite::Result<()> {
    connection
        .prepare_cached("INSERT INTO submissions (key, body_sha256, outcome, at) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![key, body_sha256, outcome.name(), UnixMillis::now()])?;
    Ok(())
}

fn known(
    connection: &Connection,
    credential: &str,
    key: &str,
    fingerprint: &str,
) -> rusqlite::Result<KnownKey> {
    let row: Option<(String, u16, String)> = connection
        .prepare_cached(
            "SELECT fingerprint, status, body FROM idempotency
             WHERE credential = ?1 AND key = ?2 AND created_at > ?3",
        )?
        .query_row(
            params![credential, key, UnixMillis::now().minus(REMEMBERED)],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )
        .optional()?;
    Ok(match row {
        None => KnownKey::Fresh,
        Some((first, status, body)) if first == fingerprint => KnownKey::Replay(status, body),
        Some(_) => KnownKey::Reused,
    })
}
