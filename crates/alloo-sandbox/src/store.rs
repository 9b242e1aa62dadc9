//! The database: jobs, keys, objects, idempotency. SQLite in WAL mode, so that readers never wait and several processes can share one
//! state directory.
//!
//! All writes go through one thread, which commits what has gathered meanwhile together: one sync to disk pays for many jobs.

use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::Timestamp;
use rusqlite::{Connection, OpenFlags, OptionalExtension, Row, params};
use tokio::sync::oneshot;
use uuid::Uuid;

use super::SandboxError;

/// The format of the database, in `user_version`.
const VERSION: i64 = 1;

const SCHEMA: &str = "
CREATE TABLE keys (
    hash BLOB PRIMARY KEY, id TEXT NOT NULL, method TEXT NOT NULL, tenant TEXT NOT NULL, prefix TEXT NOT NULL, scopes TEXT NOT NULL,
    tier TEXT NOT NULL, deny_fill INTEGER NOT NULL, admin INTEGER NOT NULL, created_at INTEGER NOT NULL, expires_at INTEGER, revoked_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE jobs (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, tenant TEXT NOT NULL, credential TEXT NOT NULL, status TEXT NOT NULL,
    progress REAL NOT NULL DEFAULT 0, stage TEXT, created_at INTEGER NOT NULL, started_at INTEGER, completed_at INTEGER,
    document_id TEXT, result_sha256 TEXT, error_code TEXT, error_message TEXT,
    template_sha256 TEXT NOT NULL, template_name TEXT NOT NULL, body_sha256 TEXT NOT NULL, idempotency_key TEXT,
    project_id TEXT, document_ids TEXT NOT NULL, vault TEXT, citations INTEGER NOT NULL, pace_ms INTEGER NOT NULL, destiny TEXT,
    owner TEXT, runs INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX open_jobs ON jobs (seq) WHERE status IN ('pending', 'running');
CREATE TABLE objects (
    id TEXT PRIMARY KEY, tenant TEXT NOT NULL, sha256 TEXT NOT NULL, name TEXT NOT NULL, created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE idempotency (
    credential TEXT NOT NULL, key TEXT NOT NULL, fingerprint TEXT NOT NULL, status INTEGER NOT NULL, body TEXT NOT NULL,
    created_at INTEGER NOT NULL, PRIMARY KEY (credential, key)
) STRICT, WITHOUT ROWID;
CREATE TABLE submissions (key TEXT, body_sha256 TEXT NOT NULL, outcome TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
CREATE TABLE meta (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
";

type Task = Box<dyn FnOnce(&Connection) + Send>;

enum Message {
    /// A write, and whether it has to be on disk before it is answered.
    Write(Task, bool),
    Stop,
}

/// The database of one state directory.
#[derive(Clone)]
pub(crate) struct Store {
    reader: Arc<Mutex<Connection>>,
    writer: Arc<Writer>,
}

struct Writer {
    queue: mpsc::Sender<Message>,
    thread: Mutex<Option<std::thread::JoinHandle<()>>>,
}

impl Drop for Writer {
    fn drop(&mut self) {
        let _ = self.queue.send(Message::Stop);
        if let Some(thread) = self.thread.lock().ok().and_then(|mut thread| thread.take()) {
            let _ = thread.join();
        }
    }
}

/// A job's row.
#[derive(Debug, Clone)]
pub(crate) struct Job {
    pub(crate) id: String,
    pub(crate) tenant: String,
    pub(crate) status: String,
    pub(crate) progress: f64,
    pub(crate) stage: Option<String>,
    pub(crate) created_at: i64,
    pub(crate) started_at: Option<i64>,
    pub(crate) completed_at: Option<i64>,
    pub(crate) document_id: Option<String>,
    pub(crate) error_code: Option<String>,
    pub(crate) error_message: Option<String>,
    pub(crate) template_sha256: String,
    pub(crate) template_name: String,
    pub(crate) project_id: Option<Uuid>,
    pub(crate) document_ids: Vec<Uuid>,
    pub(crate) vault: Option<PathBuf>,
    pub(crate) citations: bool,
    pub(crate) pace: Duration,
    pub(crate) destiny: Option<String>,
}

const JOB_COLUMNS: &str = "id, tenant, status, progress, stage, created_at, started_at, completed_at, document_id, error_code, \
     error_message, template_sha256, template_name, project_id, document_ids, vault, citations, pace_ms, destiny";

fn job_of(row: &Row<'_>) -> rusqlite::Result<Job> {
    let project: Option<String> = row.get(13)?;
    let documents: String = row.get(14)?;
    Ok(Job {
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
        vault: row.get::<_, Option<String>>(15)?.map(PathBuf::from),
        citations: row.get(16)?,
        pace: Duration::from_millis(row.get::<_, i64>(17)?.unsigned_abs()),
        destiny: row.get(18)?,
    })
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
    pub(crate) citations: bool,
    pub(crate) pace: Duration,
    pub(crate) destiny: Option<String>,
}

/// What an idempotency key stands for.
#[derive(Debug, Clone)]
pub(crate) enum Known {
    /// Nothing yet, or nothing any more.
    Fresh,
    /// The answer to the same request.
    Replay(u16, String),
    /// Another request.
    Reused,
}

/// What came of starting a fill.
pub(crate) enum Started {
    /// There is a new job; the answer's body.
    New(String),
    /// Another process was first, or an earlier request.
    Known(Known),
}

/// A job as its state directory knows it: for tests and diagnostics, see [`super::inspect`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JobFact {
    /// The job's id.
    pub job_id: String,
    /// Its status.
    pub status: String,
    /// The key that its request carried.
    pub idempotency_key: Option<String>,
    /// SHA-256 of the request's body as it was received.
    pub body_sha256: String,
    /// SHA-256 of the template.
    pub template_sha256: String,
    /// SHA-256 of the result.
    pub result_sha256: Option<String>,
    /// How many times a pipeline took it up.
    pub runs: u32,
}

/// One request to start a fill, whatever came of it: for tests and diagnostics, see [`super::submissions`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Submission {
    /// The `Idempotency-Key`.
    pub key: Option<String>,
    /// SHA-256 of the body as it was received.
    pub body_sha256: String,
    /// `started`, `replayed`, `reused` or the error's code.
    pub outcome: String,
}

pub(crate) fn now_ms() -> i64 {
    Timestamp::now().as_millisecond()
}

/// How long an idempotency key is remembered.
const REMEMBERED_MS: i64 = 24 * 3600 * 1000;
/// How long jobs and objects are kept.
const KEPT_MS: i64 = 30 * 24 * 3600 * 1000;

fn connect(path: &Path) -> rusqlite::Result<Connection> {
    let connection = Connection::open(path)?;
    connection.busy_timeout(Duration::from_secs(20))?;
    connection.set_prepared_statement_cache_capacity(32);
    Ok(connection)
}

fn prepare(path: &Path) -> Result<Connection, SandboxError> {
    let database = |source| SandboxError::Database {
        path: path.to_owned(),
        source,
    };
    let mut connection = connect(path).map_err(database)?;
    let found: i64 = connection
        .query_row("PRAGMA user_version", [], |row| row.get(0))
        .map_err(database)?;
    if found > VERSION {
        return Err(SandboxError::Newer {
            path: path.to_owned(),
            found,
            known: VERSION,
        });
    }
    if found < VERSION {
        let code = rusqlite::Error::sqlite_error_code;
        alloo_common::sync::retry_while_busy(Duration::from_secs(20), code, || {
            connection.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))
        })
        .map_err(database)?;
        let transaction = connection
            .transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)
            .map_err(database)?;
        // Another process may have been first.
        let found: i64 = transaction
            .query_row("PRAGMA user_version", [], |row| row.get(0))
            .map_err(database)?;
        if found == 0 {
            transaction
                .execute_batch(SCHEMA)
                .and_then(|()| transaction.pragma_update(None, "user_version", VERSION))
                .map_err(database)?;
        }
        transaction.commit().map_err(database)?;
    }
    Ok(connection)
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
        let writing = prepare(path)?;
        let reading = connect(path).map_err(|source| SandboxError::Database {
            path: path.to_owned(),
            source,
        })?;
        let (queue, tasks) = mpsc::channel();
        let thread = std::thread::Builder::new()
            .name("sandbox-writer".into())
            .spawn(move || write_loop(&writing, &tasks))
            .map_err(SandboxError::Thread)?;
        Ok(Store {
            reader: Arc::new(Mutex::new(reading)),
            writer: Arc::new(Writer {
                queue,
                thread: Mutex::new(Some(thread)),
            }),
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

    fn send<T: Send + 'static>(
        &self,
        durable: bool,
        write: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> oneshot::Receiver<Answer<T>> {
        let (sender, receiver) = oneshot::channel();
        let task: Task = Box::new(move |connection| {
            // Each write stands alone: one that fails takes nothing of the others with it.
            let result = (|| {
                connection.prepare_cached("SAVEPOINT one")?.execute([])?;
                let result = write(connection);
                if result.is_err() {
                    connection.prepare_cached("ROLLBACK TO one")?.execute([])?;
                }
                connection.prepare_cached("RELEASE one")?.execute([])?;
                result
            })();
            COMMITTED.with(|waiting| {
                waiting.borrow_mut().push(Box::new(move |committed| {
                    let _ = sender.send(if committed { result } else { Err(not_committed()) });
                }));
            });
        });
        let _ = self.writer.queue.send(Message::Write(task, durable));
        receiver
    }

    /// A write, answered once it is committed.
    async fn write<T: Send + 'static>(
        &self,
        durable: bool,
        write: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> rusqlite::Result<T> {
        self.send(durable, write)
            .await
            .unwrap_or_else(|_| Err(not_committed()))
    }

    /// The same for threads that are not part of the runtime.
    fn write_now<T: Send + 'static>(
        &self,
        durable: bool,
        write: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> rusqlite::Result<T> {
        self.send(durable, write)
            .blocking_recv()
            .unwrap_or_else(|_| Err(not_committed()))
    }

    // Keys.

    pub(crate) fn key(&self, hash: &[u8]) -> rusqlite::Result<Option<KeyRow>> {
        self.read(|connection| {
            connection
                .prepare_cached(
                    "SELECT id, method, tenant, prefix, scopes, tier, deny_fill, admin, expires_at, revoked_at FROM keys WHERE hash = ?1",
                )?
                .query_row([hash], |row| {
                    Ok(KeyRow {
                        id: row.get(0)?,
                        method: row.get(1)?,
                        tenant: row.get(2)?,
                        prefix: row.get(3)?,
                        scopes: row.get(4)?,
                        tier: row.get(5)?,
                        deny_fill: row.get(6)?,
                        admin: row.get(7)?,
                        expires_at: row.get(8)?,
                        revoked_at: row.get(9)?,
                    })
                })
                .optional()
        })
    }

    pub(crate) fn add_key(&self, hash: Vec<u8>, key: KeyRow) -> rusqlite::Result<()> {
        self.write_now(true, move |connection| {
            connection.execute(
                "INSERT INTO keys (hash, id, method, tenant, prefix, scopes, tier, deny_fill, admin, created_at, expires_at, revoked_at)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, NULL)",
                params![
                    hash, key.id, key.method, key.tenant, key.prefix, key.scopes, key.tier, key.deny_fill, key.admin, now_ms(),
                    key.expires_at
                ],
            )?;
            Ok(())
        })
    }

    pub(crate) fn revoke_key(&self, hash: Vec<u8>) -> rusqlite::Result<bool> {
        self.write_now(true, move |connection| {
            let changed = connection.execute(
                "UPDATE keys SET revoked_at = ?2 WHERE hash = ?1",
                params![hash, now_ms()],
            )?;
            Ok(changed > 0)
        })
    }

    // Requests that start a fill.

    /// What the key stands for; the fingerprint is not known yet, so a replay may still turn out to be a reuse.
    pub(crate) fn is_known(&self, credential: &str, key: &str) -> rusqlite::Result<bool> {
        self.read(|connection| Ok(!matches!(known(connection, credential, key, "")?, Known::Fresh)))
    }

    pub(crate) fn known(&self, credential: &str, key: &str, fingerprint: &str) -> rusqlite::Result<Known> {
        self.read(|connection| known(connection, credential, key, fingerprint))
    }

    /// Makes the job and remembers the answer, together or not at all: the key is looked up again in the same transaction, because
    /// another process may have been first.
    pub(crate) async fn start(&self, job: NewJob) -> rusqlite::Result<Started> {
        self.write(true, move |connection| {
            if let Some(key) = &job.idempotency_key {
                match known(connection, &job.credential, key, &job.fingerprint)? {
                    Known::Fresh => {}
                    other => return Ok(Started::Known(other)),
                }
            }
            let id = Uuid::new_v4().to_string();
            let body = serde_json::json!({"job_id": id, "status": "pending"}).to_string();
            let now = now_ms();
            connection
                .prepare_cached(
                    "INSERT INTO jobs (id, tenant, credential, status, created_at, template_sha256, template_name, body_sha256,
                         idempotency_key, project_id, document_ids, vault, citations, pace_ms, destiny)
                     VALUES (?1, ?2, ?3, 'pending', ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
                )?
                .execute(params![
                    id,
                    job.tenant,
                    job.credential,
                    now,
                    job.template_sha256,
                    job.template_name,
                    job.body_sha256,
                    job.idempotency_key,
                    job.project_id.map(|id| id.to_string()),
                    job.document_ids.iter().map(Uuid::to_string).collect::<Vec<_>>().join(","),
                    job.vault.as_ref().map(|path| path.to_string_lossy().into_owned()),
                    job.citations,
                    i64::try_from(job.pace.as_millis()).unwrap_or(i64::MAX),
                    job.destiny,
                ])?;
            if let Some(key) = &job.idempotency_key {
                connection
                    .prepare_cached(
                        "INSERT OR REPLACE INTO idempotency (credential, key, fingerprint, status, body, created_at)
                         VALUES (?1, ?2, ?3, 202, ?4, ?5)",
                    )?
                    .execute(params![job.credential, key, job.fingerprint, body, now])?;
            }
            submission(connection, job.idempotency_key.as_deref(), &job.body_sha256, "started")?;
            Ok(Started::New(body))
        })
        .await
    }

    /// Notes a request that started nothing; nobody waits for it.
    pub(crate) fn note_submission(&self, key: Option<String>, body_sha256: String, outcome: &'static str) {
        drop(self.send(false, move |connection| {
            submission(connection, key.as_deref(), &body_sha256, outcome)
        }));
    }

    // Jobs.

    pub(crate) fn job(&self, tenant: &str, id: &str) -> rusqlite::Result<Option<Job>> {
        self.read(|connection| {
            connection
                .prepare_cached(&format!(
                    "SELECT {JOB_COLUMNS} FROM jobs WHERE id = ?1 AND tenant = ?2"
                ))?
                .query_row([id, tenant], job_of)
                .optional()
        })
    }

    /// Takes the oldest job that nobody works on.
    pub(crate) fn claim(&self, worker: &str) -> rusqlite::Result<Option<Job>> {
        // Looked for first without the write lock: mostly there is nothing.
        if !self.has_open_jobs()? {
            return Ok(None);
        }
        let worker = worker.to_owned();
        self.write_now(true, move |connection| {
            connection
                .prepare_cached(&format!(
                    "UPDATE jobs SET status = 'running', owner = ?1, runs = runs + 1, started_at = coalesce(started_at, ?2)
                     WHERE seq = (SELECT seq FROM jobs WHERE status IN ('pending', 'running') AND owner IS NULL
                                  AND destiny IS NOT 'hold' ORDER BY seq LIMIT 1)
                     RETURNING {JOB_COLUMNS}"
                ))?
                .query_row(params![worker, now_ms()], job_of)
                .optional()
        })
    }

    pub(crate) fn has_open_jobs(&self) -> rusqlite::Result<bool> {
        self.read(|connection| {
            connection
                .prepare_cached(
                    "SELECT EXISTS (SELECT 1 FROM jobs WHERE status IN ('pending', 'running') AND owner IS NULL AND destiny IS NOT 'hold')",
                )?
                .query_row([], |row| row.get(0))
        })
    }

    /// Who works on jobs at the moment, as far as the rows say.
    pub(crate) fn owners(&self) -> rusqlite::Result<Vec<String>> {
        self.read(|connection| {
            connection
                .prepare_cached("SELECT DISTINCT owner FROM jobs WHERE status IN ('pending', 'running') AND owner IS NOT NULL")?
                .query_map([], |row| row.get(0))?
                .collect()
        })
    }

    /// Frees the jobs of a worker that is gone (their progress stays, a new run starts over).
    pub(crate) fn release_all(&self, worker: &str) -> rusqlite::Result<()> {
        let worker = worker.to_owned();
        self.write_now(true, move |connection| {
            connection.execute(
                "UPDATE jobs SET owner = NULL WHERE owner = ?1 AND status IN ('pending', 'running')",
                [worker],
            )?;
            Ok(())
        })
    }

    /// Gives one job back, as if it had not been taken up.
    pub(crate) fn release(&self, job: &str, worker: &str) -> rusqlite::Result<()> {
        let (job, worker) = (job.to_owned(), worker.to_owned());
        self.write_now(true, move |connection| {
            connection.execute(
                "UPDATE jobs SET status = 'pending', owner = NULL, progress = 0, stage = NULL WHERE id = ?1 AND owner = ?2",
                [job, worker],
            )?;
            Ok(())
        })
    }

    /// Notes how far a job is. Not synced: a progress that is lost with the machine is made anew with the run. Nobody waits for it.
    pub(crate) fn progress(&self, job: &str, worker: &str, stage: &str, percent: f64) {
        let (job, worker, stage) = (job.to_owned(), worker.to_owned(), stage.to_owned());
        drop(self.send(false, move |connection| {
            connection
                .prepare_cached(
                    "UPDATE jobs SET progress = ?3, stage = ?4 WHERE id = ?1 AND owner = ?2 AND status = 'running'",
                )?
                .execute(params![job, worker, percent, stage])?;
            Ok(())
        }));
    }

    /// Ends a job well: its result becomes an object of the tenant.
    pub(crate) fn complete(
        &self,
        job: &Job,
        worker: &str,
        sha256: String,
        name: String,
    ) -> rusqlite::Result<()> {
        let (id, tenant, worker) = (job.id.clone(), job.tenant.clone(), worker.to_owned());
        self.write_now(true, move |connection| {
            let document = Uuid::new_v4().to_string();
            let changed = connection
                .prepare_cached(
                    "UPDATE jobs SET status = 'completed', owner = NULL, progress = 100, stage = 'done', completed_at = ?3,
                         document_id = ?4, result_sha256 = ?5 WHERE id = ?1 AND owner = ?2",
                )?
                .execute(params![id, worker, now_ms(), document, sha256])?;
            if changed > 0 {
                connection
                    .prepare_cached(
                        "INSERT INTO objects (id, tenant, sha256, name, created_at) VALUES (?1, ?2, ?3, ?4, ?5)",
                    )?
                    .execute(params![document, tenant, sha256, name, now_ms()])?;
            }
            Ok(())
        })
    }

    /// Ends a job otherwise: `failed` or `cancelled`.
    pub(crate) fn end(
        &self,
        job: &str,
        worker: &str,
        status: &'static str,
        error: Option<(String, String)>,
    ) -> rusqlite::Result<()> {
        let (job, worker) = (job.to_owned(), worker.to_owned());
        self.write_now(true, move |connection| {
            let (code, message) = error.unzip();
            connection.execute(
                "UPDATE jobs SET status = ?3, owner = NULL, completed_at = ?4, error_code = ?5, error_message = ?6
                 WHERE id = ?1 AND owner = ?2",
                params![job, worker, status, now_ms(), code, message],
            )?;
            Ok(())
        })
    }

    /// SHA-256, name and time of an object.
    pub(crate) fn object(&self, id: &str) -> rusqlite::Result<Option<(String, String, i64)>> {
        self.read(|connection| {
            connection
                .prepare_cached("SELECT sha256, name, created_at FROM objects WHERE id = ?1")?
                .query_row([id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
                .optional()
        })
    }

    /// Once a day, forgets what is old; the hashes of the objects that are still referred to, or `None` if it is not time yet.
    pub(crate) fn prune(&self) -> rusqlite::Result<Option<std::collections::HashSet<String>>> {
        let now = now_ms();
        let last: Option<i64> = self.read(|connection| {
            connection
                .query_row("SELECT value FROM meta WHERE name = 'pruned_at'", [], |row| {
                    row.get(0)
                })
                .optional()
        })?;
        if last.is_some_and(|last| now - last < 24 * 3600 * 1000) {
            return Ok(None);
        }
        self.write_now(false, move |connection| {
            connection.execute(
                "INSERT OR REPLACE INTO meta (name, value) VALUES ('pruned_at', ?1)",
                [now],
            )?;
            connection.execute(
                "DELETE FROM idempotency WHERE created_at < ?1",
                [now - REMEMBERED_MS],
            )?;
            connection.execute("DELETE FROM submissions WHERE at < ?1", [now - KEPT_MS])?;
            connection.execute("DELETE FROM objects WHERE created_at < ?1", [now - KEPT_MS])?;
            connection.execute("DELETE FROM jobs WHERE completed_at < ?1", [now - KEPT_MS])?;
            connection
                .prepare("SELECT template_sha256 FROM jobs UNION SELECT sha256 FROM objects")?
                .query_map([], |row| row.get(0))?
                .collect::<rusqlite::Result<_>>()
                .map(Some)
        })
    }
}

fn submission(
    connection: &Connection,
    key: Option<&str>,
    body_sha256: &str,
    outcome: &str,
) -> rusqlite::Result<()> {
    connection
        .prepare_cached("INSERT INTO submissions (key, body_sha256, outcome, at) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![key, body_sha256, outcome, now_ms()])?;
    Ok(())
}

fn known(connection: &Connection, credential: &str, key: &str, fingerprint: &str) -> rusqlite::Result<Known> {
    let row: Option<(String, u16, String)> = connection
        .prepare_cached(
            "SELECT fingerprint, status, body FROM idempotency WHERE credential = ?1 AND key = ?2 AND created_at > ?3",
        )?
        .query_row(params![credential, key, now_ms() - REMEMBERED_MS], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })
        .optional()?;
    Ok(match row {
        None => Known::Fresh,
        Some((first, status, body)) if first == fingerprint => Known::Replay(status, body),
        Some(_) => Known::Reused,
    })
}

/// A key's row.
#[derive(Debug, Clone)]
pub(crate) struct KeyRow {
    pub(crate) id: String,
    pub(crate) method: String,
    pub(crate) tenant: String,
    pub(crate) prefix: String,
    pub(crate) scopes: String,
    pub(crate) tier: String,
    pub(crate) deny_fill: bool,
    pub(crate) admin: bool,
    pub(crate) expires_at: Option<i64>,
    pub(crate) revoked_at: Option<i64>,
}

type Answer<T> = rusqlite::Result<T>;
type Waiting = Vec<Box<dyn FnOnce(bool)>>;

thread_local! {
    /// Answers of the writer thread that wait for the commit.
    static COMMITTED: std::cell::RefCell<Waiting> = const { std::cell::RefCell::new(Vec::new()) };
}

fn not_committed() -> rusqlite::Error {
    rusqlite::Error::SqliteFailure(
        rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_IOERR),
        Some("the write could not be committed".into()),
    )
}

fn write_loop(connection: &Connection, tasks: &mpsc::Receiver<Message>) {
    let mut full = None;
    while let Ok(first) = tasks.recv() {
        let mut batch = Vec::new();
        let mut stop = false;
        for message in std::iter::once(first).chain(tasks.try_iter().take(255)) {
            match message {
                Message::Write(task, durable) => batch.push((task, durable)),
                Message::Stop => stop = true,
            }
        }
        if !batch.is_empty() {
            let durable = batch.iter().any(|(_, durable)| *durable);
            let committed = commit(connection, batch, durable, &mut full).is_ok();
            if !committed && !connection.is_autocommit() {
                let _ = connection.execute_batch("ROLLBACK");
            }
            for answer in COMMITTED.take() {
                answer(committed);
            }
        }
        if stop {
            return;
        }
    }
}

fn commit(
    connection: &Connection,
    batch: Vec<(Task, bool)>,
    durable: bool,
    full: &mut Option<bool>,
) -> rusqlite::Result<()> {
    if *full != Some(durable) {
        connection.pragma_update(None, "synchronous", if durable { "FULL" } else { "NORMAL" })?;
        *full = Some(durable);
    }
    connection.prepare_cached("BEGIN IMMEDIATE")?.execute([])?;
    for (task, _) in batch {
        task(connection);
    }
    connection.prepare_cached("COMMIT")?.execute([])?;
    Ok(())
}

fn look<T>(
    path: &Path,
    sql: &str,
    row: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
) -> Result<Vec<T>, SandboxError> {
    let list = || -> rusqlite::Result<Vec<T>> {
        let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        connection.busy_timeout(Duration::from_secs(20))?;
        connection.prepare(sql)?.query_map([], row)?.collect()
    };
    list().map_err(|source| SandboxError::Database {
        path: path.to_owned(),
        source,
    })
}

pub(crate) fn job_facts(path: &Path) -> Result<Vec<JobFact>, SandboxError> {
    let sql = "SELECT id, status, idempotency_key, body_sha256, template_sha256, result_sha256, runs FROM jobs ORDER BY seq";
    look(path, sql, |row| {
        Ok(JobFact {
            job_id: row.get(0)?,
            status: row.get(1)?,
            idempotency_key: row.get(2)?,
            body_sha256: row.get(3)?,
            template_sha256: row.get(4)?,
            result_sha256: row.get(5)?,
            runs: row.get(6)?,
        })
    })
}

pub(crate) fn submissions(path: &Path) -> Result<Vec<Submission>, SandboxError> {
    look(
        path,
        "SELECT key, body_sha256, outcome FROM submissions ORDER BY rowid",
        |row| {
            Ok(Submission {
                key: row.get(0)?,
                body_sha256: row.get(1)?,
                outcome: row.get(2)?,
            })
        },
    )
}
