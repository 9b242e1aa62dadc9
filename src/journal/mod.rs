//! The local record of intents and jobs: `record.db` (SQLite) in the state folder. An intent is on disk before its request leaves; a
//! command that died before it had its answer finds it again, with the key and the boundary that make its bytes the same.

use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, OptionalExtension, Row, Transaction, TransactionBehavior, params};

use crate::error::{Error, Kind, Result};
use alloo_common::digest::hex;
use alloo_common::sync::GroupSync;
use sha2::{Digest, Sha256};

/// How long a key may be sent again. The service keeps an answer for 24 h; what is sent just before the end must also arrive before it,
/// after retries and a slow upload.
pub const KEY_LIFE: Duration = Duration::from_secs(24 * 3600 - 30 * 60);

/// How long a record that others are writing to is waited for.
const PATIENCE: Duration = Duration::from_secs(10);

/// How far a clock is set back without a question: corrections of a network clock, not a wrong year.
const CLOCK_SLACK: Duration = Duration::from_secs(300);

/// The record.
pub struct Journal {
    db: Connection,
    path: PathBuf,
    /// The write-ahead log, which holds what was written last; `None` where there is none to wait for.
    log: Option<Rc<GroupSync>>,
}

impl Drop for Journal {
    fn drop(&mut self) {
        // The log stays for the next command, which saves its making and this one's emptying (four syncs), but it is read at each start.
        let is_long = std::fs::metadata(log_of(&self.path)).is_ok_and(|log| log.len() > LOG);
        if is_long {
            // Another command that reads or writes at this moment empties it another time.
            let _ = self.db.busy_timeout(Duration::ZERO);
            let _ = self
                .db
                .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
        }
    }
}

/// How long the log may become, in bytes: about ten fills.
const LOG: u64 = 512 << 10;

fn log_of(path: &Path) -> PathBuf {
    path.with_extension("db-wal")
}

/// What one fill is, before it has a key.
#[derive(Debug, Clone)]
pub struct FillSpec<'a> {
    /// The template's absolute path.
    pub template: &'a str,
    /// The file name that is sent.
    pub file_name: &'a str,
    /// The template's digest.
    pub digest: &'a str,
    /// Project and documents, canonical.
    pub scope: &'a str,
    /// The service's address, or the embedded one's state folder.
    pub service: &'a str,
    /// The credential's prefix.
    pub credential: &'a str,
    /// The user's own key.
    pub key: Option<&'a str>,
}

/// An intent that is on disk.
#[derive(Debug, Clone)]
pub struct Intent {
    /// Its row; `None` where the record could not be written.
    pub row: Option<i64>,
    /// The idempotency key.
    pub key: String,
    /// The multipart boundary.
    pub boundary: String,
    /// The file name that is sent: the first try's.
    pub file_name: String,
    /// When it was put on disk (Unix milliseconds).
    created: i64,
    /// What came of looking for an earlier one.
    pub prior: PriorFill,
}

/// What an intent has to do with earlier ones.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PriorFill {
    /// Nothing.
    None,
    /// It continues one that has no answer, started so long ago.
    Continued(Duration),
    /// Another process got the answer while this one was starting: the job is there already.
    Joined(String),
    /// It is new, though an identical fill is still running.
    Running(String),
    /// It is new, though a fill of an older version of this template has no answer.
    Edited(Duration),
    /// It is new, though the same fill under another credential has no answer.
    OtherKey(Duration),
}

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

const SCHEMA: &str = "
    CREATE TABLE IF NOT EXISTS fills (
        id INTEGER PRIMARY KEY,
        service TEXT NOT NULL, credential TEXT NOT NULL, template TEXT NOT NULL, scope TEXT NOT NULL, digest TEXT NOT NULL,
        file_name TEXT NOT NULL, key TEXT NOT NULL, boundary TEXT NOT NULL, own_key INTEGER NOT NULL,
        created INTEGER NOT NULL, answered INTEGER, refused INTEGER, tries INTEGER NOT NULL DEFAULT 1,
        job_id TEXT, status TEXT, output TEXT
    ) STRICT;
    CREATE INDEX IF NOT EXISTS by_template ON fills (template, service, scope);
    CREATE INDEX IF NOT EXISTS by_job ON fills (job_id);
    CREATE INDEX IF NOT EXISTS by_key ON fills (key);
    PRAGMA user_version = 2;";

/// From the first format, whose digests were SHA-256: an unanswered fill of then counts as one of an older version of its template.
const FROM_FIRST: &str = "
    ALTER TABLE fills RENAME COLUMN sha256 TO digest;
    DROP TABLE IF EXISTS members;
    DROP TABLE IF EXISTS batches;
    PRAGMA user_version = 2;";

/// Unix milliseconds.
pub(crate) fn now() -> i64 {
    jiff::Timestamp::now().as_millisecond()
}

fn millis(time: Duration) -> i64 {
    i64::try_from(time.as_millis()).unwrap_or(i64::MAX)
}

/// How long ago; `None` where the clock was set back since, so that nobody knows.
fn ago(then: i64) -> Option<Duration> {
    let age = now().saturating_sub(then);
    (age >= -millis(CLOCK_SLACK)).then(|| Duration::from_millis(u64::try_from(age).unwrap_or(0)))
}

fn is_alive(created: i64) -> bool {
    ago(created).is_some_and(|age| age < KEY_LIFE)
}

fn told(created: i64) -> String {
    ago(created).map_or_else(|| "before the clock was set back".into(), crate::ui::age)
}

/// The format of an open record; 0 is a new file.
fn version(db: &Connection) -> rusqlite::Result<i64> {
    let version: i64 = db.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if version > 2 {
        return Err(rusqlite::Error::InvalidParameterName(
            "it was written by a newer alloo".into(),
        ));
    }
    Ok(version)
}

impl Journal {
    /// Opens or makes the record in this state folder.
    ///
    /// # Errors
    /// [`Kind::Local`]; a caller that can do without the record warns and goes on.
    pub fn open(state_dir: &Path) -> Result<Self> {
        let path = state_dir.join("record.db");
        let cannot = |error: anyhow::Error| {
            Error::new(Kind::Local, format!("cannot keep the record {}", path.display())).because(error)
        };
        let open = || -> anyhow::Result<(Connection, Option<Rc<GroupSync>>)> {
            let is_new = !path.exists();
            crate::fsutil::private_dir(state_dir)?;
            // SQLite would make it with the umask's mode; its companions take the mode of the file.
            crate::fsutil::touch_private(&path)?;
            let db = Connection::open(&path)?;
            db.busy_timeout(PATIENCE)?;
            if version(&db)? == 0 {
                db.pragma_update(None, "journal_mode", "wal")?;
                db.execute_batch(&format!("BEGIN IMMEDIATE; {SCHEMA} COMMIT;"))?;
            }
            if version(&db)? == 1 {
                let change = Transaction::new_unchecked(&db, TransactionBehavior::Immediate)?;
                // Another process may have been first.
                if version(&change)? == 1 {
                    change.execute_batch(FROM_FIRST)?;
                }
                change.commit()?;
            }
            // An intent must survive a power cut, not only a crash: who writes it waits for the log, together with all others who do.
            // Where the file system allows no log, each write waits for itself.
            let log = GroupSync::file(&log_of(&path)).ok();
            db.pragma_update(None, "synchronous", if log.is_some() { "normal" } else { "full" })?;
            db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
            // A statement is planned once, whatever it is asked: most of a large batch's time in the record went into plans.
            db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
            // KiB of pages kept; more only makes a large batch larger.
            db.pragma_update(None, "cache_size", -512)?;
            #[cfg(unix)]
            if is_new && let Some(above) = state_dir.parent() {
                // SQLite syncs the folder of its files, not the folder of that folder.
                let _ = std::fs::File::open(above).and_then(|above| above.sync_all());
            }
            Ok((db, log.map(Rc::new)))
        };
        let code = |error: &anyhow::Error| error.downcast_ref::<rusqlite::Error>()?.sqlite_error_code();
        let opened = alloo_common::sync::retry_while_busy(PATIENCE, code, open);
        // What cannot be written may still be read: an intent without an answer is found again in it.
        let (db, log) = opened.or_else(|error| {
            let read = Connection::open_with_flags(&path, OpenFlags::SQLITE_OPEN_READ_ONLY)
                .and_then(|db| version(&db).map(|version| (db, version)));
            match read {
                Ok((db, 2..)) => Ok((db, None)),
                _ => Err(cannot(error)),
            }
        })?;
        Ok(Journal { db, path, log })
    }

    /// The record as it is, for reading alone and without waiting; `None` where there is none.
    pub fn read_only(state_dir: &Path) -> Option<Self> {
        let path = state_dir.join("record.db");
        let db = Connection::open_with_flags(&path, OpenFlags::SQLITE_OPEN_READ_ONLY).ok()?;
        Some(Journal { db, path, log: None })
    }

    /// The folder that it is in.
    pub(crate) fn folder(&self) -> PathBuf {
        self.path.parent().unwrap_or(Path::new(".")).to_owned()
    }

    /// What makes everything durable that was written so far.
    pub fn log(&self) -> Option<Rc<GroupSync>> {
        self.log.clone()
    }

    /// Works with the database.
    pub(crate) fn with<T>(&mut self, work: impl FnOnce(&mut Connection) -> rusqlite::Result<T>) -> Result<T> {
        work(&mut self.db).map_err(|error| self.error(error))
    }

    fn error(&self, error: rusqlite::Error) -> Error {
        Error::new(Kind::Local, format!("the record {}", self.path.display())).because(error)
    }

    /// Puts down an intent, or finds the one that it continues. One transaction, so that two processes with the same intent get one key.
    /// Before the intent is acted upon, [`Journal::log`] must be synced.
    /// `since` is when this process started (Unix milliseconds). A record that can only be read still gives what is to be continued.
    ///
    /// # Errors
    /// [`Kind::Conflict`] where an earlier identical fill has had no answer for longer than the service keeps keys, or the user's own key
    /// has an unanswered fill of other bytes; [`Kind::Local`].
    pub fn begin(&mut self, spec: &FillSpec<'_>, since: i64) -> Result<Intent> {
        let begun = Transaction::new_unchecked(&self.db, TransactionBehavior::Immediate);
        let transaction = match begun {
            Ok(transaction) => transaction,
            Err(error) => {
                return match find_prior(&self.db, spec, since) {
                    Ok(PriorSearch::Existing(intent)) => Ok(intent),
                    Ok(PriorSearch::Conflict(conflict)) => Err(conflict),
                    _ => Err(self.error(error)),
                };
            }
        };
        let end = find_prior(&transaction, spec, since).and_then(|past| {
            match past {
                PriorSearch::Conflict(conflict) => Ok(Err(conflict)),
                PriorSearch::Existing(intent) => {
                    // Whoever shares an intent cannot know alone that it was refused. A full disk costs no more than that.
                    if let PriorFill::Continued(_) = intent.prior {
                        let _ = transaction
                            .execute("UPDATE fills SET tries = tries + 1 WHERE id = ?1", [intent.row])
                            .and_then(|_| transaction.commit());
                    }
                    Ok(Ok(intent))
                }
                PriorSearch::New(found) => {
                    let mut intent = Intent::fresh(spec);
                    insert(&transaction, spec, &intent)?;
                    intent.row = Some(transaction.last_insert_rowid());
                    intent.prior = found;
                    transaction.commit()?;
                    Ok(Ok(intent))
                }
            }
        });
        end.map_err(|error| self.error(error))?
    }

    /// The service took the fill.
    ///
    /// # Errors
    /// [`Kind::Local`].
    pub fn answered(&self, row: i64, job: &str, status: &str) -> Result<()> {
        self.run(
            "UPDATE fills SET answered = coalesce(answered, ?2), job_id = ?3, status = ?4 WHERE id = ?1",
            params![row, now(), job, status],
        )
    }

    /// The service refused the fill for good: the key is spent on nothing, and the next try is a new intent. Not where another process has
    /// taken the intent up meanwhile: its try may be another matter.
    ///
    /// # Errors
    /// [`Kind::Local`].
    pub fn refused(&self, row: i64) -> Result<()> {
        self.run(
            "UPDATE fills SET refused = ?2 WHERE id = ?1 AND answered IS NULL AND tries = 1",
            params![row, now()],
        )
    }

    /// A job's state was seen.
    ///
    /// # Errors
    /// [`Kind::Local`].
    pub fn seen(&self, job: &str, status: &str) -> Result<()> {
        self.run(
            "UPDATE fills SET status = ?2 WHERE job_id = ?1 AND status IS NOT ?2",
            params![job, status],
        )
    }

    /// A job's result was put there.
    ///
    /// # Errors
    /// [`Kind::Local`].
    pub fn output(&self, job: &str, output: &str) -> Result<()> {
        self.run(
            "UPDATE fills SET output = ?2 WHERE job_id = ?1",
            params![job, output],
        )
    }

    fn run(&self, sql: &str, values: impl rusqlite::Params) -> Result<()> {
        self.db
            .prepare_cached(sql)
            .and_then(|mut statement| statement.execute(values))
            .map(drop)
            .map_err(|error| self.error(error))
    }

    /// The fills that have a job, newest first.
    ///
    /// # Errors
    /// [`Kind::Local`].
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
    /// [`Kind::Local`].
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
    /// [`Kind::Local`].
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

/// What the record knows before an intent is put into it.
enum PriorSearch {
    /// It is this one.
    Existing(Intent),
    /// Nobody can tell.
    Conflict(Error),
    /// It is a new one, beside what was found.
    New(PriorFill),
}

/// Looks for what an intent continues. Rows that the service refused are nothing.
fn find_prior(db: &Connection, spec: &FillSpec<'_>, since: i64) -> rusqlite::Result<PriorSearch> {
    let same = |and: &str,
                prior: &dyn Fn(i64, Option<String>) -> PriorFill|
     -> rusqlite::Result<Option<(Intent, i64)>> {
        let sql = format!(
            "SELECT id, key, boundary, file_name, created, job_id FROM fills
             WHERE service = ?1 AND template = ?2 AND scope = ?3 AND credential = ?4 AND digest = ?5 AND refused IS NULL AND {and}
             ORDER BY id DESC LIMIT 1"
        );
        db.prepare_cached(&sql)?
            .query_row(
                params![
                    spec.service,
                    spec.template,
                    spec.scope,
                    spec.credential,
                    spec.digest,
                    spec.key,
                    since,
                    now()
                ],
                |row| {
                    let created = row.get(4)?;
                    let intent = Intent {
                        row: Some(row.get(0)?),
                        key: row.get(1)?,
                        boundary: row.get(2)?,
                        file_name: row.get(3)?,
                        created,
                        prior: prior(created, row.get(5)?),
                    };
                    Ok((intent, created))
                },
            )
            .optional()
    };
    let continued = |created, _| PriorFill::Continued(ago(created).unwrap_or_default());
    // All statements take the same parameters, used or not.
    const ALL: &str = "?6 IS ?6 AND ?7 = ?7 AND ?8 = ?8";
    if let Some(key) = spec.key {
        if let Some((intent, _)) = same(&format!("{ALL} AND key = ?6 AND answered IS NULL"), &continued)? {
            return Ok(PriorSearch::Existing(intent));
        }
        if let Some((intent, _)) = same(&format!("{ALL} AND key = ?6"), &|_, _| PriorFill::None)? {
            return Ok(PriorSearch::Existing(intent));
        }
        let other: Option<i64> = db
            .prepare_cached(
                "SELECT created FROM fills WHERE service = ?1 AND credential = ?2 AND key = ?3 AND answered IS NULL AND refused IS NULL
                 ORDER BY id DESC LIMIT 1",
            )?
            .query_row(params![spec.service, spec.credential, key], |row| row.get(0))
            .optional()?;
        if let Some(created) = other.filter(|created| is_alive(*created)) {
            return Ok(PriorSearch::Conflict(
                Error::new(
                    Kind::Conflict,
                    format!(
                        "--idempotency-key {key} was sent {} with another template or scope and has no answer yet",
                        told(created)
                    ),
                )
                .code("idempotency_key_reused")
                .hint("choose a new key, or run the first command again with the file as it was"),
            ));
        }
        // The user has decided about what nobody can tell any more.
        db.prepare_cached(
            "UPDATE fills SET refused = ?5 WHERE service = ?1 AND template = ?2 AND scope = ?3 AND digest = ?4
             AND answered IS NULL AND refused IS NULL AND created <= ?6",
        )?
        .execute(params![
            spec.service,
            spec.template,
            spec.scope,
            spec.digest,
            now(),
            now() - millis(KEY_LIFE)
        ])?;
        return Ok(PriorSearch::New(PriorFill::None));
    }
    if let Some((intent, created)) = same(&format!("{ALL} AND NOT own_key AND answered IS NULL"), &continued)?
    {
        return Ok(if is_alive(created) {
            PriorSearch::Existing(intent)
        } else {
            PriorSearch::Conflict(outcome_unknown(&told(created)))
        });
    }
    // Both ends: a clock that was set back must not make every earlier answer one of this moment.
    let joined = same(
        &format!("{ALL} AND NOT own_key AND job_id IS NOT NULL AND answered BETWEEN ?7 AND ?8"),
        &|_, job| job.map_or(PriorFill::None, PriorFill::Joined),
    )?;
    if let Some((intent, _)) = joined {
        return Ok(PriorSearch::Existing(intent));
    }
    // Something like it without an answer, since the last one that had one.
    let other: Option<(i64, bool)> = db
        .prepare_cached(
            "SELECT created, digest <> ?4 FROM fills
             WHERE service = ?1 AND template = ?2 AND scope = ?3 AND (digest <> ?4 OR credential <> ?5)
               AND NOT own_key AND answered IS NULL AND refused IS NULL
               AND id > (SELECT coalesce(max(id), 0) FROM fills WHERE service = ?1 AND template = ?2 AND scope = ?3 AND answered IS NOT NULL)
             ORDER BY id DESC LIMIT 1",
        )?
        .query_row(
            params![spec.service, spec.template, spec.scope, spec.digest, spec.credential],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()?;
    if let Some((created, edited)) = other.filter(|(created, _)| is_alive(*created)) {
        let age = ago(created).unwrap_or_default();
        return Ok(PriorSearch::New(if edited {
            PriorFill::Edited(age)
        } else {
            PriorFill::OtherKey(age)
        }));
    }
    let running = same(
        &format!(
            "{ALL} AND job_id IS NOT NULL AND (status IS NULL OR status NOT IN ('completed', 'failed', 'cancelled'))"
        ),
        &|created, job| match job {
            Some(job) if is_alive(created) => PriorFill::Running(job),
            _ => PriorFill::None,
        },
    )?;
    Ok(PriorSearch::New(
        running.map_or(PriorFill::None, |(intent, _)| intent.prior),
    ))
}

fn insert(db: &Connection, spec: &FillSpec<'_>, intent: &Intent) -> rusqlite::Result<()> {
    db.prepare_cached(
        "INSERT INTO fills (service, credential, template, scope, digest, file_name, key, boundary, own_key, created)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )?
    .execute(params![
        spec.service,
        spec.credential,
        spec.template,
        spec.scope,
        spec.digest,
        intent.file_name,
        intent.key,
        intent.boundary,
        spec.key.is_some(),
        intent.created
    ])
    .map(drop)
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

impl Intent {
    /// An intent with a key of its own that is not on disk yet.
    pub fn fresh(spec: &FillSpec<'_>) -> Self {
        let key = spec
            .key
            .map_or_else(|| uuid::Uuid::new_v4().to_string(), str::to_owned);
        Intent {
            row: None,
            boundary: boundary(&key, spec.digest),
            key,
            file_name: spec.file_name.to_owned(),
            created: now(),
            prior: PriorFill::None,
        }
    }

    /// Whether the service still knows the key if it has seen it. By the wall clock, which goes on while the machine sleeps, as the
    /// service's does.
    pub fn is_alive(&self) -> bool {
        is_alive(self.created)
    }
}

/// The boundary of an intent: a function of its key and template, so that a retry in another process has it too.
pub fn boundary(key: &str, digest: &str) -> String {
    let hash = Sha256::new()
        .chain_update(key)
        .chain_update([0])
        .chain_update(digest)
        .finalize();
    format!("alloo-{}", hex(&hash[..20]))
}

/// The error of a fill that may have been made, under a key that the service no longer knows; `sent` says when.
pub fn outcome_unknown(sent: &str) -> Error {
    Error::new(
        Kind::Conflict,
        format!(
            "a fill of this template was sent {sent} and never answered; whether it was made is unknown, and the service no longer knows its key"
        ),
    )
    .code("outcome_unknown")
    .hint("look for its result in your account; to start a new fill, run the command with --idempotency-key and any new value")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spec(digest: &'static str) -> FillSpec<'static> {
        FillSpec {
            template: "/t.docx",
            file_name: "t.docx",
            digest,
            scope: "",
            service: "s",
            credential: "c",
            key: None,
        }
    }

    #[test]
    fn an_unanswered_intent_is_continued_and_an_answered_one_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let mut record = Journal::open(folder.path()).unwrap();
        let since = now();
        let first = record.begin(&spec("a"), since).unwrap();
        assert_eq!(first.prior, PriorFill::None);
        let mut other = Journal::open(folder.path()).unwrap();
        let second = other.begin(&spec("a"), since).unwrap();
        assert!(matches!(second.prior, PriorFill::Continued(_)));
        assert_eq!((&first.key, &first.boundary), (&second.key, &second.boundary));
        record.answered(first.row.unwrap(), "j", "pending").unwrap();
        assert_eq!(
            other.begin(&spec("a"), since).unwrap().prior,
            PriorFill::Joined("j".into())
        );
        let later = other.begin(&spec("a"), now() + 1).unwrap();
        assert_eq!(later.prior, PriorFill::Running("j".into()));
        assert_ne!(later.key, first.key);
    }

    #[test]
    fn edited_refused_and_old_intents() {
        let folder = tempfile::tempdir().unwrap();
        let mut record = Journal::open(folder.path()).unwrap();
        let first = record.begin(&spec("a"), now()).unwrap();
        let edited = record.begin(&spec("b"), now()).unwrap();
        assert!(matches!(edited.prior, PriorFill::Edited(_)) && edited.key != first.key);
        record.refused(edited.row.unwrap()).unwrap();
        assert_ne!(record.begin(&spec("b"), now()).unwrap().key, edited.key);
        record
            .db
            .execute(
                "UPDATE fills SET created = created - 86400001 WHERE id = ?1",
                [first.row.unwrap()],
            )
            .unwrap();
        assert_eq!(
            record.begin(&spec("a"), now()).unwrap_err().kind(),
            Kind::Conflict
        );
        let own = FillSpec {
            key: Some("mine"),
            ..spec("a")
        };
        let decided = record.begin(&own, now()).unwrap();
        assert_eq!(decided.key, "mine");
    }

    fn begin(record: &mut Journal, spec: &FillSpec<'_>) -> Result<Intent> {
        record.begin(spec, now())
    }

    fn shift(record: &Journal, by: i64) {
        let sql = "UPDATE fills SET created = created + ?1, answered = answered + ?1";
        record.db.execute(sql, [by]).unwrap();
    }

    #[test]
    fn many_at_once_on_a_record_that_is_not_there_yet() {
        for _ in 0..20 {
            let folder = tempfile::tempdir().unwrap();
            let barrier = std::sync::Barrier::new(12);
            let keys: std::collections::BTreeSet<String> = std::thread::scope(|scope| {
                let one = || {
                    barrier.wait();
                    let mut record = Journal::open(folder.path()).unwrap();
                    begin(&mut record, &spec("a")).unwrap().key
                };
                let all: Vec<_> = (0..12).map(|_| scope.spawn(one)).collect();
                all.into_iter().map(|one| one.join().unwrap()).collect()
            });
            assert_eq!(keys.len(), 1);
        }
    }

    #[test]
    fn a_record_of_the_first_format_is_taken_over() {
        let folder = tempfile::tempdir().unwrap();
        let mut record = Journal::open(folder.path()).unwrap();
        let first = begin(&mut record, &spec("a")).unwrap();
        record.answered(first.row.unwrap(), "j", "completed").unwrap();
        let second = record.begin(&spec("a"), now() + 1).unwrap();
        record
            .db
            .execute_batch("ALTER TABLE fills RENAME COLUMN digest TO sha256; PRAGMA user_version = 1;")
            .unwrap();
        drop(record);
        let mut record = Journal::open(folder.path()).unwrap();
        assert_eq!(record.fills(None, None).unwrap().len(), 1);
        let third = begin(&mut record, &spec("b")).unwrap();
        assert!(matches!(third.prior, PriorFill::Edited(_)) && third.key != second.key);
        drop(Journal::open(folder.path()).unwrap());
    }

    #[test]
    fn a_hundred_scopes_of_one_template_are_all_found_again() {
        let folder = tempfile::tempdir().unwrap();
        let mut record = Journal::open(folder.path()).unwrap();
        let scopes: Vec<String> = (0..100).map(|number| number.to_string()).collect();
        let keys = |record: &mut Journal| -> Vec<String> {
            let of = |scope| begin(record, &FillSpec { scope, ..spec("a") }).unwrap().key;
            scopes.iter().map(String::as_str).map(of).collect()
        };
        assert_eq!(keys(&mut record), keys(&mut record));
    }

    #[test]
    fn a_refusal_settles_nothing_that_another_process_has_taken_up() {
        let folder = tempfile::tempdir().unwrap();
        let mut record = Journal::open(folder.path()).unwrap();
        let first = begin(&mut record, &spec("a")).unwrap();
        let second = begin(&mut record, &spec("a")).unwrap();
        record.refused(first.row.unwrap()).unwrap();
        assert_eq!(begin(&mut record, &spec("a")).unwrap().key, second.key);
    }

    #[test]
    fn what_nobody_can_tell_is_decided_by_a_key_of_ones_own_and_stays_so() {
        let folder = tempfile::tempdir().unwrap();
        let mut record = Journal::open(folder.path()).unwrap();
        begin(&mut record, &spec("a")).unwrap();
        shift(&record, -millis(KEY_LIFE) - 1);
        let error = begin(&mut record, &spec("a")).unwrap_err();
        assert_eq!(error.get_code(), Some("outcome_unknown"));
        let own = FillSpec {
            key: Some("mine"),
            ..spec("a")
        };
        let intent = begin(&mut record, &own).unwrap();
        record.answered(intent.row.unwrap(), "j", "pending").unwrap();
        let next = begin(&mut record, &spec("a")).unwrap();
        assert_eq!(next.prior, PriorFill::Running("j".into()));
    }

    #[test]
    fn an_own_key_without_an_answer_is_not_sent_with_other_bytes() {
        let folder = tempfile::tempdir().unwrap();
        let mut record = Journal::open(folder.path()).unwrap();
        let own = |digest| FillSpec {
            key: Some("mine"),
            ..spec(digest)
        };
        let first = begin(&mut record, &own("a")).unwrap();
        let error = begin(&mut record, &own("b")).unwrap_err();
        assert_eq!(error.get_code(), Some("idempotency_key_reused"));
        let again = begin(&mut record, &own("a")).unwrap();
        assert_eq!((again.row, &again.boundary), (first.row, &first.boundary));
    }

    #[test]
    fn clocks_that_are_set_back() {
        let folder = tempfile::tempdir().unwrap();
        let mut record = Journal::open(folder.path()).unwrap();
        let first = begin(&mut record, &spec("a")).unwrap();
        // An hour back: nobody knows how long the key has been out.
        shift(&record, 3_600_000);
        let error = begin(&mut record, &spec("a")).unwrap_err();
        assert!(error.to_string().contains("clock"), "{error}");
        // An answer from the future is none of this moment.
        record
            .db
            .execute("UPDATE fills SET answered = created, job_id = 'j'", [])
            .unwrap();
        let next = begin(&mut record, &spec("a")).unwrap();
        assert!(next.key != first.key && !matches!(next.prior, PriorFill::Joined(_)));
    }

    #[test]
    fn another_credential_and_its_unanswered_fill() {
        let folder = tempfile::tempdir().unwrap();
        let mut record = Journal::open(folder.path()).unwrap();
        let first = begin(&mut record, &spec("a")).unwrap();
        let other = FillSpec {
            credential: "d",
            ..spec("a")
        };
        let second = begin(&mut record, &other).unwrap();
        assert!(matches!(second.prior, PriorFill::OtherKey(_)) && second.key != first.key);
        record.answered(second.row.unwrap(), "j", "pending").unwrap();
        // Told once: the next one comes after an answer.
        assert_eq!(
            record.begin(&other, 0).unwrap().prior,
            PriorFill::Joined("j".into())
        );
        record.seen("j", "completed").unwrap();
        assert_eq!(record.begin(&other, now() + 1).unwrap().prior, PriorFill::None);
    }

    #[test]
    fn a_record_that_can_only_be_read_gives_what_is_to_be_continued() {
        let folder = tempfile::tempdir().unwrap();
        let mut record = Journal::open(folder.path()).unwrap();
        let first = begin(&mut record, &spec("a")).unwrap();
        record.db.pragma_update(None, "query_only", true).unwrap();
        assert_eq!(begin(&mut record, &spec("a")).unwrap().key, first.key);
        assert_eq!(begin(&mut record, &spec("b")).unwrap_err().kind(), Kind::Local);
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_can_read_it() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let state = folder.path().join("state");
        let mut record = Journal::open(&state).unwrap();
        record.begin(&spec("a"), now()).unwrap();
        assert_eq!(
            std::fs::metadata(&state).unwrap().permissions().mode() & 0o777,
            0o700
        );
        for entry in std::fs::read_dir(&state).unwrap() {
            let entry = entry.unwrap();
            assert_eq!(
                entry.metadata().unwrap().permissions().mode() & 0o777,
                0o600,
                "{:?}",
                entry.path()
            );
        }
    }
}
