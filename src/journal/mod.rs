//! The local record of intents and jobs: `record.db` (SQLite) in the state folder. An intent is on disk
//! before its request leaves; a command that died before it had its answer finds it again, with the key and
//! the boundary that make its bytes the same.

mod batch;
mod clock;
mod intent;
mod job_record;
mod prior;
#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, OptionalExtension, Transaction, TransactionBehavior, params};

use crate::error::{Error, Kind, Result};
use alloo_common::sync::GroupSync;
use prior::{PriorSearch, find_prior};

pub use batch::{Batch, BatchKey, Member, Members, ResumeState};
pub use clock::KEY_LIFE;
pub(crate) use clock::now;
pub use intent::{FillSpec, Intent, PriorFill, boundary, outcome_unknown};
pub use job_record::JobRecord;

/// The record's file name.
const FILE: &str = "record.db";

/// How long a record that others are writing to is waited for.
const PATIENCE: Duration = Duration::from_secs(10);

/// The record.
pub struct Journal {
    db: Connection,
    path: PathBuf,
    /// The write-ahead log, which holds what was written last; `None` where there is none to wait for.
    log: Option<Rc<GroupSync>>,
}

impl Drop for Journal {
    fn drop(&mut self) {
        // The log stays for the next command, which saves its making and this one's emptying (four syncs),
        // but it is read at each start.
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

const SCHEMA: &str = "
    CREATE TABLE IF NOT EXISTS fills (
        id INTEGER PRIMARY KEY,
        service TEXT NOT NULL, credential TEXT NOT NULL, template TEXT NOT NULL, scope TEXT NOT NULL, digest TEXT NOT NULL,
        file_name TEXT NOT NULL, key TEXT NOT NULL, boundary TEXT NOT NULL, own_key INTEGER NOT NULL,
        created INTEGER NOT NULL, answered INTEGER, refused INTEGER, tries INTEGER NOT NULL DEFAULT 1,
        job_id TEXT, status TEXT, output TEXT, unsent INTEGER
    ) STRICT;
    CREATE INDEX IF NOT EXISTS by_template ON fills (template, service, scope);
    CREATE INDEX IF NOT EXISTS by_job ON fills (job_id);
    CREATE INDEX IF NOT EXISTS by_key ON fills (key);
    PRAGMA user_version = 3;";

/// From the first format, whose digests were SHA-256: an unanswered fill of then counts as one of an older
/// version of its template.
const FROM_FIRST: &str = "
    ALTER TABLE fills RENAME COLUMN sha256 TO digest;
    DROP TABLE IF EXISTS members;
    DROP TABLE IF EXISTS batches;
    PRAGMA user_version = 2;";

/// From the second format, in which no row told that nothing of it had left.
const FROM_SECOND: &str = "
    ALTER TABLE fills ADD COLUMN unsent INTEGER;
    PRAGMA user_version = 3;";

/// The format that this alloo writes.
const FORMAT: i64 = 3;

/// A process takes up an intent, or is about to send again what had not left: what it sends counts as sent.
const TAKE_UP: &str =
    "UPDATE fills SET tries = tries + 1, unsent = NULL WHERE id = ?1 AND answered IS NULL RETURNING tries";

/// The format of an open record; 0 is a new file.
fn version(db: &Connection) -> rusqlite::Result<i64> {
    let version: i64 = db.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if version > FORMAT {
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
        let path = state_dir.join(FILE);
        let code = |error: &anyhow::Error| error.downcast_ref::<rusqlite::Error>()?.sqlite_error_code();
        let opened =
            alloo_common::sync::retry_while_busy(PATIENCE, code, || Journal::open_once(state_dir, &path));
        // What cannot be written may still be read: an intent without an answer is found again in it.
        let (db, log) = opened.or_else(|error| {
            let read = Connection::open_with_flags(&path, OpenFlags::SQLITE_OPEN_READ_ONLY)
                .and_then(|db| version(&db).map(|version| (db, version)));
            match read {
                Ok((db, FORMAT..)) => Ok((db, None)),
                _ => Err(
                    Error::new(Kind::Local, format!("cannot keep the record {}", path.display()))
                        .because(error),
                ),
            }
        })?;
        Ok(Journal { db, path, log })
    }

    fn open_once(state_dir: &Path, path: &Path) -> anyhow::Result<(Connection, Option<Rc<GroupSync>>)> {
        let is_new = !path.exists();
        crate::fsutil::private_dir(state_dir)?;
        // SQLite would make it with the umask's mode; its companions take the mode of the file.
        crate::fsutil::touch_private(path)?;
        let db = Connection::open(path)?;
        db.busy_timeout(PATIENCE)?;
        if version(&db)? == 0 {
            db.pragma_update(None, "journal_mode", "wal")?;
            db.execute_batch(&format!("BEGIN IMMEDIATE; {SCHEMA} COMMIT;"))?;
        }
        if version(&db)? < FORMAT {
            let change = Transaction::new_unchecked(&db, TransactionBehavior::Immediate)?;
            // Another process may have been first.
            if version(&change)? == 1 {
                change.execute_batch(FROM_FIRST)?;
            }
            if version(&change)? == 2 {
                change.execute_batch(FROM_SECOND)?;
            }
            change.commit()?;
        }
        // An intent must survive a power cut, not only a crash: who writes it waits for the log, together
        // with all others who do. Where the file system allows no log, each write waits for itself.
        let log = GroupSync::file(&log_of(path)).ok();
        db.pragma_update(None, "synchronous", if log.is_some() { "normal" } else { "full" })?;
        db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
        // A statement is planned once, whatever it is asked: most of a large batch's time in the record went
        // into plans.
        db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
        // KiB of pages kept; more only makes a large batch larger.
        db.pragma_update(None, "cache_size", -512)?;
        if is_new && let Some(above) = state_dir.parent() {
            // SQLite syncs the folder of its files, not the folder of that folder. Windows syncs no folders.
            let _ = std::fs::File::open(above).and_then(|above| above.sync_all());
        }
        Ok((db, log.map(Rc::new)))
    }

    /// The record as it is, for reading alone and without waiting; `None` where there is none.
    pub fn read_only(state_dir: &Path) -> Option<Self> {
        let path = state_dir.join(FILE);
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

    /// Puts down an intent, or finds the one that it continues. One transaction, so that two processes with
    /// the same intent get one key. Before the intent is acted upon, [`Journal::log`] must be synced. `since`
    /// is when this process started (Unix milliseconds). A record that can only be read still gives what is
    /// to be continued.
    ///
    /// # Errors
    /// [`Kind::Conflict`] where an earlier identical fill has had no answer for longer than the service keeps
    /// keys, or the user's own key has an unanswered fill of other bytes; [`Kind::Local`].
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
                PriorSearch::Existing(mut intent) => {
                    // Whoever shares an intent cannot know alone that it was refused. A full disk costs no
                    // more than that.
                    if matches!(intent.prior, PriorFill::Continued(_) | PriorFill::None) {
                        let turn = transaction
                            .query_row(TAKE_UP, [intent.row], |row| row.get(0))
                            .and_then(|turn| transaction.commit().map(|()| turn));
                        intent.turn = turn.unwrap_or_default();
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

    /// No try so far has left this machine. Not where another process has taken the intent up since this one's
    /// turn: its try may have.
    ///
    /// # Errors
    /// [`Kind::Local`].
    pub fn nothing_left(&self, row: i64, turn: i64) -> Result<()> {
        self.run(
            "UPDATE fills SET unsent = ?2 WHERE id = ?1 AND answered IS NULL AND tries = ?3",
            params![row, now(), turn],
        )
    }

    /// A try is about to leave after [`Journal::nothing_left`]; [`Journal::log`] must be synced before it
    /// does. The turn that this process has now: a past one where another has taken the intent up.
    ///
    /// # Errors
    /// [`Kind::Local`].
    pub fn about_to_send(&self, row: i64, turn: i64) -> Result<i64> {
        let next = self
            .db
            .prepare_cached(TAKE_UP)
            .and_then(|mut statement| statement.query_row([row], |row| row.get::<_, i64>(0)).optional());
        let next = next.map_err(|error| self.error(error))?;
        Ok(next.filter(|next| *next == turn + 1).unwrap_or(turn))
    }

    /// The service refused the fill for good: the key is spent on nothing, and the next try is a new intent.
    /// Not where another process has taken the intent up since this one's turn: its try may be another matter.
    ///
    /// # Errors
    /// [`Kind::Local`].
    pub fn refused(&self, row: i64, turn: i64) -> Result<()> {
        self.run(
            "UPDATE fills SET refused = ?2 WHERE id = ?1 AND answered IS NULL AND tries = ?3",
            params![row, now(), turn],
        )
    }

    fn run(&self, sql: &str, values: impl rusqlite::Params) -> Result<()> {
        self.db
            .prepare_cached(sql)
            .and_then(|mut statement| statement.execute(values))
            .map(drop)
            .map_err(|error| self.error(error))
    }
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
