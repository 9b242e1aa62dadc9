//! Jobs: claimed by a worker, moved along, ended once.

use std::path::{Path, PathBuf};
use std::time::Duration;

use alloo_fill::SourcesMode;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Connection, OptionalExtension, Row, params};
use uuid::Uuid;

use super::Store;
use super::writer::Durability;
use crate::time::UnixMillis;

/// How often in a row a job's runs may be cut off, without any other job's end between, before it ends
/// itself.
pub(crate) const CUT_OFF_LIMIT: u32 = 15;

/// The state of a job, as the API names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum JobStatus {
    Pending,
    Running,
    Completed,
    Failed,
    Cancelled,
}

const STATUSES: [(JobStatus, &str); 5] = [
    (JobStatus::Pending, "pending"),
    (JobStatus::Running, "running"),
    (JobStatus::Completed, "completed"),
    (JobStatus::Failed, "failed"),
    (JobStatus::Cancelled, "cancelled"),
];

impl JobStatus {
    pub(crate) fn name(self) -> &'static str {
        STATUSES
            .iter()
            .find(|(status, _)| *status == self)
            .map_or("pending", |(_, name)| name)
    }
}

impl ToSql for JobStatus {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        self.name().to_sql()
    }
}

impl FromSql for JobStatus {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let text = value.as_str()?;
        let found = STATUSES.iter().find(|(_, name)| *name == text);
        found.map(|(status, _)| *status).ok_or(FromSqlError::InvalidType)
    }
}

/// How a fault wants a job to end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum ScriptedEnd {
    /// With this error code.
    Fail(String),
    Cancel,
    /// Not at all: it stays pending.
    Hold,
    /// At once; the result is the template.
    Instant,
}

impl ToSql for ScriptedEnd {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        match self {
            ScriptedEnd::Fail(code) => Ok(format!("fail:{code}").into()),
            ScriptedEnd::Cancel => "cancel".to_sql(),
            ScriptedEnd::Hold => "hold".to_sql(),
            ScriptedEnd::Instant => "instant".to_sql(),
        }
    }
}

impl FromSql for ScriptedEnd {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        match value.as_str()? {
            "cancel" => Ok(ScriptedEnd::Cancel),
            "hold" => Ok(ScriptedEnd::Hold),
            "instant" => Ok(ScriptedEnd::Instant),
            text => match text.strip_prefix("fail:") {
                Some(code) => Ok(ScriptedEnd::Fail(code.to_owned())),
                None => Err(FromSqlError::InvalidType),
            },
        }
    }
}

/// Why a job failed.
#[derive(Debug, Clone)]
pub(crate) struct JobError {
    pub(crate) code: String,
    pub(crate) message: String,
}

/// How a job ended.
#[derive(Debug, Clone)]
pub(crate) enum JobEnd {
    /// With a result: its SHA-256 and its name.
    Completed {
        sha256: String,
        name: String,
    },
    Failed(JobError),
    Cancelled,
}

/// How a worker that is gone came to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum WorkerEnd {
    /// It was told to stop: its jobs have nothing to do with it.
    Stopped,
    /// It was killed or crashed: one of its jobs may be the cause.
    CutOff,
}

/// A job's row.
#[derive(Debug, Clone)]
pub(crate) struct StoredJob {
    pub(crate) id: String,
    pub(crate) tenant: String,
    pub(crate) status: JobStatus,
    pub(crate) progress: f64,
    pub(crate) stage: Option<String>,
    pub(crate) created_at: UnixMillis,
    pub(crate) started_at: Option<UnixMillis>,
    pub(crate) completed_at: Option<UnixMillis>,
    pub(crate) document_id: Option<String>,
    pub(crate) error_code: Option<String>,
    pub(crate) error_message: Option<String>,
    pub(crate) template_sha256: String,
    pub(crate) template_name: String,
    pub(crate) project_id: Option<Uuid>,
    pub(crate) document_ids: Vec<Uuid>,
    pub(crate) vault: Option<PathBuf>,
    pub(crate) sources: SourcesMode,
    pub(crate) pace: Duration,
    pub(crate) scripted_end: Option<ScriptedEnd>,
}

const COLUMNS: &str = "id, tenant, status, progress, stage, created_at, started_at, completed_at, document_id, \
     error_code, error_message, template_sha256, template_name, project_id, document_ids, vault, citations, \
     pace_ms, scripted_end";

fn job_of(row: &Row<'_>) -> rusqlite::Result<StoredJob> {
    let project: Option<String> = row.get(13)?;
    let documents: String = row.get(14)?;
    let vault: Option<Vec<u8>> = row.get(15)?;
    Ok(StoredJob {
        id: row.get(0)?,
        tenant: row.get(1)?,
        status: row.get(2)?,
        progress: row.get(3)?,
        stage: row.get(4)?,
        created_at: row.get(5)?,
        started_at: row.get(6)?,
        completed_at: row.get(7)?,
        document_id: row.get(8)?,
        error_code: row.get(9)?,
        error_message: row.get(10)?,
        template_sha256: row.get(11)?,
        template_name: row.get(12)?,
        project_id: project.and_then(|id| id.parse().ok()),
        document_ids: documents.split(',').filter_map(|id| id.parse().ok()).collect(),
        vault: vault.map(path_from),
        sources: sources_of(row.get(16)?),
        pace: Duration::from_millis(row.get::<_, i64>(17)?.unsigned_abs()),
        scripted_end: row.get(18)?,
    })
}

/// The modes of citing as the database numbers them; the first two were all there was.
const SOURCES: [SourcesMode; 4] = [
    SourcesMode::None,
    SourcesMode::Page,
    SourcesMode::Comments,
    SourcesMode::Part,
];

fn sources_of(number: i64) -> SourcesMode {
    let mode = usize::try_from(number)
        .ok()
        .and_then(|number| SOURCES.get(number));
    mode.copied().unwrap_or_default()
}

/// The number of a mode.
pub(super) fn sources_number(mode: SourcesMode) -> i64 {
    let number = SOURCES.iter().position(|known| *known == mode);
    number.and_then(|number| i64::try_from(number).ok()).unwrap_or(1)
}

/// A path as the database keeps it.
pub(super) fn path_bytes(path: &Path) -> Vec<u8> {
    #[cfg(unix)]
    return std::os::unix::ffi::OsStrExt::as_bytes(path.as_os_str()).to_vec();
    // A vault whose path is no Unicode is refused at the start on these systems.
    #[cfg(not(unix))]
    return path.to_string_lossy().into_owned().into_bytes();
}

fn path_from(bytes: Vec<u8>) -> PathBuf {
    #[cfg(unix)]
    return PathBuf::from(<std::ffi::OsString as std::os::unix::ffi::OsStringExt>::from_vec(
        bytes,
    ));
    #[cfg(not(unix))]
    return PathBuf::from(String::from_utf8_lossy(&bytes).into_owned());
}

/// A fill to be started.
#[derive(Debug, Clone)]
pub(crate) struct NewJob {
    pub(crate) tenant: String,
    pub(crate) credential: String,
    pub(crate) idempotency_key: Option<String>,
    /// What a repeated request has to have in common with the first one.
    pub(crate) fingerprint: String,
    pub(crate) body_sha256: String,
    pub(crate) template_sha256: String,
    pub(crate) template_name: String,
    pub(crate) project_id: Option<Uuid>,
    pub(crate) document_ids: Vec<Uuid>,
    pub(crate) vault: Option<PathBuf>,
    pub(crate) sources: SourcesMode,
    pub(crate) pace: Duration,
    pub(crate) scripted_end: Option<ScriptedEnd>,
}

/// An object of the storage.
#[derive(Debug, Clone)]
pub(crate) struct ObjectRow {
    pub(crate) sha256: String,
    pub(crate) name: String,
    pub(crate) created_at: UnixMillis,
}

/// What nobody works on and what does not wait for ever.
const FREE: &str = "status IN ('pending', 'running') AND owner IS NULL AND scripted_end IS NOT 'hold'";

impl Store {
    pub(crate) fn job(&self, tenant: &str, id: &str) -> rusqlite::Result<Option<StoredJob>> {
        self.read(|connection| {
            connection
                .prepare_cached(&format!(
                    "SELECT {COLUMNS} FROM jobs WHERE id = ?1 AND tenant = ?2"
                ))?
                .query_row([id, tenant], job_of)
                .optional()
        })
    }

    /// Takes the oldest job that nobody works on and that is no suspect.
    pub(crate) fn claim(&self, worker: &str) -> rusqlite::Result<Option<StoredJob>> {
        // Looked for first without the write lock: mostly there is nothing.
        let found: bool = self.read(|connection| {
            connection
                .prepare_cached(&format!(
                    "SELECT EXISTS (SELECT 1 FROM jobs WHERE {FREE} AND cut_offs = 0)"
                ))?
                .query_row([], |row| row.get(0))
        })?;
        if !found {
            return Ok(None);
        }
        self.claim_where(worker, &format!("{FREE} AND cut_offs = 0 ORDER BY seq"))
    }

    /// Takes the job least often cut off among the suspects.
    pub(crate) fn claim_suspect(&self, worker: &str) -> rusqlite::Result<Option<StoredJob>> {
        self.claim_where(worker, &format!("{FREE} AND cut_offs > 0 ORDER BY cut_offs, seq"))
    }

    /// How often the next suspect was cut off; `None` without one.
    pub(crate) fn next_suspect(&self) -> rusqlite::Result<Option<u32>> {
        self.read(|connection| {
            connection
                .prepare_cached(&format!(
                    "SELECT cut_offs FROM jobs WHERE {FREE} AND cut_offs > 0 ORDER BY cut_offs, seq LIMIT 1"
                ))?
                .query_row([], |row| row.get(0))
                .optional()
        })
    }

    fn claim_where(&self, worker: &str, which: &str) -> rusqlite::Result<Option<StoredJob>> {
        let worker = worker.to_owned();
        let sql = format!(
            "UPDATE jobs SET status = 'running', owner = ?1, runs = runs + 1, started_at = coalesce(started_at, ?2)
             WHERE seq = (SELECT seq FROM jobs WHERE {which} LIMIT 1) RETURNING {COLUMNS}"
        );
        self.write_now(Durability::Synced, move |connection| {
            connection
                .prepare_cached(&sql)?
                .query_row(params![worker, UnixMillis::now()], job_of)
                .optional()
        })
    }

    /// Who works on jobs at the moment, as far as the rows say.
    pub(crate) fn owners(&self) -> rusqlite::Result<Vec<String>> {
        self.read(|connection| {
            connection
                .prepare_cached(
                    "SELECT DISTINCT owner FROM jobs
                     WHERE status IN ('pending', 'running') AND owner IS NOT NULL",
                )?
                .query_map([], |row| row.get(0))?
                .collect()
        })
    }

    /// Frees the jobs of a worker that is gone (their progress stays, a new run starts over). What was cut
    /// off too often in a row ends here: it takes each process that runs it along.
    pub(crate) fn release_all(&self, worker: &str, end: WorkerEnd) -> rusqlite::Result<()> {
        let worker = worker.to_owned();
        self.write_now(Durability::Synced, move |connection| {
            let counted = u32::from(end == WorkerEnd::CutOff);
            connection.execute(
                "UPDATE jobs SET owner = NULL, cut_offs = cut_offs + ?2
                 WHERE owner = ?1 AND status IN ('pending', 'running')",
                params![worker, counted],
            )?;
            let message = format!("The fill took its process along {CUT_OFF_LIMIT} times and was given up.");
            connection.execute(
                "UPDATE jobs SET status = 'failed', completed_at = ?2, error_code = 'internal_error',
                     error_message = ?3, cut_offs = 0
                 WHERE cut_offs > 0 AND cut_offs >= ?1 AND status IN ('pending', 'running') AND owner IS NULL",
                params![CUT_OFF_LIMIT, UnixMillis::now(), message],
            )?;
            Ok(())
        })
    }

    /// Gives one job back, as if it had not been taken up.
    pub(crate) fn release(&self, job: &str, worker: &str) -> rusqlite::Result<()> {
        let (job, worker) = (job.to_owned(), worker.to_owned());
        self.write_now(Durability::Synced, move |connection| {
            connection.execute(
                "UPDATE jobs SET status = 'pending', owner = NULL, progress = 0, stage = NULL
                 WHERE id = ?1 AND owner = ?2",
                [job, worker],
            )?;
            Ok(())
        })
    }

    /// Notes how far a job is. A progress that is lost with the machine is made anew with the run.
    pub(crate) fn progress(&self, job: &str, worker: &str, stage: &str, percent: f64) {
        let (job, worker, stage) = (job.to_owned(), worker.to_owned(), stage.to_owned());
        self.write_later(move |connection| {
            connection
                .prepare_cached(
                    "UPDATE jobs SET progress = ?3, stage = ?4
                     WHERE id = ?1 AND owner = ?2 AND status = 'running'",
                )?
                .execute(params![job, worker, percent, stage])?;
            Ok(())
        });
    }

    /// Ends a job of this worker; a result becomes an object of the tenant. Who was cut off before is no
    /// suspect any more: a job has ended between.
    pub(crate) fn end(&self, job: &StoredJob, worker: &str, end: JobEnd) -> rusqlite::Result<()> {
        let (job, tenant, worker) = (job.id.clone(), job.tenant.clone(), worker.to_owned());
        self.write_now(Durability::Synced, move |connection| {
            let is_ours = connection
                .prepare_cached("SELECT EXISTS (SELECT 1 FROM jobs WHERE id = ?1 AND owner = ?2)")?
                .query_row([&job, &worker], |row| row.get::<_, bool>(0))?;
            if !is_ours {
                return Ok(());
            }
            match end {
                JobEnd::Completed { sha256, name } => complete(connection, &job, &tenant, (&sha256, &name))?,
                JobEnd::Failed(error) => {
                    end_without_result(connection, &job, JobStatus::Failed, Some(error))?
                }
                JobEnd::Cancelled => end_without_result(connection, &job, JobStatus::Cancelled, None)?,
            }
            connection
                .prepare_cached("UPDATE jobs SET cut_offs = 0 WHERE cut_offs > 0")?
                .execute([])?;
            Ok(())
        })
    }

    pub(crate) fn object(&self, id: &str) -> rusqlite::Result<Option<ObjectRow>> {
        self.read(|connection| {
            connection
                .prepare_cached("SELECT sha256, name, created_at FROM objects WHERE id = ?1")?
                .query_row([id], |row| {
                    Ok(ObjectRow {
                        sha256: row.get(0)?,
                        name: row.get(1)?,
                        created_at: row.get(2)?,
                    })
                })
                .optional()
        })
    }
}

fn complete(
    connection: &Connection,
    job: &str,
    tenant: &str,
    (sha256, name): (&str, &str),
) -> rusqlite::Result<()> {
    let (document, now) = (Uuid::new_v4().to_string(), UnixMillis::now());
    connection
        .prepare_cached(
            "UPDATE jobs SET status = 'completed', owner = NULL, progress = 100, stage = 'done', completed_at = ?2,
                 document_id = ?3, result_sha256 = ?4 WHERE id = ?1",
        )?
        .execute(params![job, now, document, sha256])?;
    connection
        .prepare_cached(
            "INSERT INTO objects (id, tenant, sha256, name, created_at) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![document, tenant, sha256, name, now])?;
    Ok(())
}

fn end_without_result(
    connection: &Connection,
    job: &str,
    status: JobStatus,
    error: Option<JobError>,
) -> rusqlite::Result<()> {
    let (code, message) = error.map(|error| (error.code, error.message)).unzip();
    connection.execute(
        "UPDATE jobs SET status = ?2, owner = NULL, completed_at = ?3, error_code = ?4, error_message = ?5
         WHERE id = ?1",
        params![job, status, UnixMillis::now(), code, message],
    )?;
    Ok(())
}
