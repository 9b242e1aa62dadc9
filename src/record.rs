//! The local record of intents and jobs: `record.db` (SQLite) in the state folder. An intent is on disk before its request leaves; a
//! command that died before it had its answer finds it again, with the key and the boundary that make its bytes the same.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, OptionalExtension, Row, TransactionBehavior, params};

use crate::api::upload;
use crate::error::{Error, Kind, Result};

/// How long the service keeps the answer to a key.
pub const KEY_LIFE: Duration = Duration::from_secs(24 * 3600);

/// The record.
pub struct Record {
    db: Connection,
    path: PathBuf,
}

/// What one fill is, before it has a key.
#[derive(Debug, Clone)]
pub struct Wish<'a> {
    /// The template's absolute path.
    pub template: &'a str,
    /// The file name that is sent.
    pub file_name: &'a str,
    /// The template's SHA-256.
    pub sha256: &'a str,
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
    /// What came of looking for an earlier one.
    pub found: Found,
}

/// What an intent has to do with earlier ones.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// Nothing.
    New,
    /// It continues one that has no answer, started so long ago.
    Continued(Duration),
    /// Another process got the answer while this one was starting: the job is there already.
    Joined(String),
    /// It is new, though an identical fill is still running.
    Running(String),
    /// It is new, though a fill of an older version of this template has no answer.
    Edited(Duration),
}

/// A fill that this machine has started.
#[derive(Debug, Clone)]
pub struct Fill {
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
        service TEXT NOT NULL, credential TEXT NOT NULL, template TEXT NOT NULL, scope TEXT NOT NULL, sha256 TEXT NOT NULL,
        file_name TEXT NOT NULL, key TEXT NOT NULL, boundary TEXT NOT NULL, own_key INTEGER NOT NULL,
        created INTEGER NOT NULL, answered INTEGER, refused INTEGER,
        job_id TEXT, status TEXT, output TEXT
    ) STRICT;
    CREATE INDEX IF NOT EXISTS by_template ON fills (template, service);
    CREATE INDEX IF NOT EXISTS by_job ON fills (job_id);
    CREATE INDEX IF NOT EXISTS by_key ON fills (key);
    PRAGMA user_version = 1;";

fn now() -> i64 {
    jiff::Timestamp::now().as_millisecond()
}

fn ago(then: i64) -> Duration {
    Duration::from_millis(u64::try_from(now() - then).unwrap_or(0))
}

impl Record {
    /// Opens or makes the record in this state folder.
    ///
    /// # Errors
    /// [`Kind::Local`]; a caller that can do without the record warns and goes on.
    pub fn open(state_dir: &Path) -> Result<Self> {
        let path = state_dir.join("record.db");
        let cannot = |error: anyhow::Error| {
            Error::new(Kind::Local, format!("cannot keep the record {}", path.display())).because(error)
        };
        crate::config::private_dir(state_dir).map_err(|error| cannot(error.into()))?;
        private(&path).map_err(|error| cannot(error.into()))?;
        let open = || -> rusqlite::Result<Connection> {
            let db = Connection::open(&path)?;
            db.busy_timeout(Duration::from_secs(10))?;
            let version: i64 = db.query_row("PRAGMA user_version", [], |row| row.get(0))?;
            if version == 0 {
                db.pragma_update(None, "journal_mode", "wal")?;
                db.execute_batch(&format!("BEGIN IMMEDIATE; {SCHEMA} COMMIT;"))?;
            } else if version > 1 {
                return Err(rusqlite::Error::InvalidParameterName(
                    "it was written by a newer alloo".into(),
                ));
            }
            // An intent must survive a power cut, not only a crash.
            db.pragma_update(None, "synchronous", "full")?;
            Ok(db)
        };
        let db = open().map_err(|error| cannot(error.into()))?;
        Ok(Record { db, path })
    }

    fn error(&self, error: rusqlite::Error) -> Error {
        Error::new(Kind::Local, format!("the record {}", self.path.display())).because(error)
    }

    /// Puts an intent on disk, or finds the one that it continues. One transaction, so that two processes with the same intent get one key.
    /// `since` is when this process started (Unix milliseconds).
    ///
    /// # Errors
    /// [`Kind::Conflict`] where an earlier identical fill has had no answer for longer than the service keeps keys; [`Kind::Local`].
    pub fn begin(&mut self, wish: &Wish<'_>, since: i64) -> Result<Intent> {
        let path = self.path.clone();
        let local = |error: rusqlite::Error| {
            Error::new(Kind::Local, format!("the record {}", path.display())).because(error)
        };
        let transaction = self
            .db
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(local)?;
        let mut found = Found::New;
        {
            let mut query = transaction
                .prepare_cached(
                    "SELECT id, key, boundary, file_name, created, answered, refused, job_id, status, sha256, credential, scope, own_key
                     FROM fills WHERE template = ?1 AND service = ?2 ORDER BY id DESC LIMIT 64",
                )
                .map_err(local)?;
            let mut rows = query.query(params![wish.template, wish.service]).map_err(local)?;
            while let Some(row) = rows.next().map_err(local)? {
                let row = Earlier::read(row).map_err(local)?;
                if row.credential != wish.credential || row.scope != wish.scope || row.refused {
                    continue;
                }
                let same_key = wish.key.is_none_or(|key| key == row.key);
                let same = row.sha256 == wish.sha256 && same_key && (wish.key.is_some() || !row.own_key);
                match (&row.answered, same) {
                    (None, true) if wish.key.is_some() || ago(row.created) < KEY_LIFE => {
                        return Ok(Intent {
                            row: Some(row.id),
                            key: row.key,
                            boundary: row.boundary,
                            file_name: row.file_name,
                            found: Found::Continued(ago(row.created)),
                        });
                    }
                    (None, true) => {
                        return Err(Error::new(
                            Kind::Conflict,
                            format!(
                                "a fill of this template was sent {} and never answered; whether it was done is unknown, and the service no longer knows its key",
                                crate::ui::age(ago(row.created))
                            ),
                        )
                        .code("outcome_unknown")
                        .hint("look for its result in your account; to start a new fill, run the command with --idempotency-key and any new value"));
                    }
                    (None, false)
                        if row.sha256 != wish.sha256
                            && wish.key.is_none()
                            && !row.own_key
                            && ago(row.created) < KEY_LIFE
                            && found == Found::New =>
                    {
                        found = Found::Edited(ago(row.created));
                    }
                    (Some(answered), true) => {
                        if let Some(job) = row.job_id {
                            if *answered >= since && wish.key.is_none() {
                                return Ok(Intent {
                                    row: Some(row.id),
                                    key: row.key,
                                    boundary: row.boundary,
                                    file_name: row.file_name,
                                    found: Found::Joined(job),
                                });
                            }
                            if wish.key.is_some() {
                                return Ok(Intent {
                                    row: Some(row.id),
                                    key: row.key,
                                    boundary: row.boundary,
                                    file_name: row.file_name,
                                    found: Found::New,
                                });
                            }
                            let over = row
                                .status
                                .as_deref()
                                .is_some_and(|status| matches!(status, "completed" | "failed" | "cancelled"));
                            if found == Found::New && !over && ago(row.created) < KEY_LIFE {
                                found = Found::Running(job);
                            }
                        }
                    }
                    _ => {}
                }
            }
        }
        let mut intent = Intent::fresh(wish);
        transaction
            .prepare_cached(
                "INSERT INTO fills (service, credential, template, scope, sha256, file_name, key, boundary, own_key, created)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
            )
            .and_then(|mut insert| {
                insert.execute(params![
                    wish.service,
                    wish.credential,
                    wish.template,
                    wish.scope,
                    wish.sha256,
                    intent.file_name,
                    intent.key,
                    intent.boundary,
                    wish.key.is_some(),
                    now()
                ])
            })
            .map_err(local)?;
        intent.row = Some(transaction.last_insert_rowid());
        intent.found = found;
        transaction.commit().map_err(local)?;
        Ok(intent)
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

    /// The service refused the fill for good: the key is spent on nothing, and the next try is a new intent.
    ///
    /// # Errors
    /// [`Kind::Local`].
    pub fn refused(&self, row: i64) -> Result<()> {
        self.run(
            "UPDATE fills SET refused = ?2 WHERE id = ?1 AND answered IS NULL",
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
    pub fn fills(&self, service: Option<&str>, limit: Option<usize>) -> Result<Vec<Fill>> {
        let sql = "SELECT job_id, template, scope, service, key, created, coalesce(status, 'pending'), output FROM fills
                   WHERE job_id IS NOT NULL AND (?1 IS NULL OR service = ?1) ORDER BY id DESC LIMIT ?2";
        let limit = limit.map_or(-1, |limit| i64::try_from(limit).unwrap_or(-1));
        let read = || -> rusqlite::Result<Vec<Fill>> {
            self.db
                .prepare_cached(sql)?
                .query_map(params![service, limit], Fill::read)?
                .collect()
        };
        read().map_err(|error| self.error(error))
    }

    /// The fill of a job, where this machine started it.
    ///
    /// # Errors
    /// [`Kind::Local`].
    pub fn fill(&self, job: &str) -> Result<Option<Fill>> {
        let sql = "SELECT job_id, template, scope, service, key, created, coalesce(status, 'pending'), output FROM fills WHERE job_id = ?1";
        self.db
            .prepare_cached(sql)
            .and_then(|mut query| query.query_row([job], Fill::read).optional())
            .map_err(|error| self.error(error))
    }

    /// Forgets fills that ended or were refused before this; how many.
    ///
    /// # Errors
    /// [`Kind::Local`].
    pub fn prune(&self, older: Duration) -> Result<usize> {
        let before = now() - i64::try_from(older.as_millis()).unwrap_or(i64::MAX);
        self.db
            .execute(
                "DELETE FROM fills WHERE created <= ?1 AND (refused IS NOT NULL OR status IN ('completed', 'failed', 'cancelled'))",
                [before],
            )
            .map_err(|error| self.error(error))
    }
}

struct Earlier {
    id: i64,
    key: String,
    boundary: String,
    file_name: String,
    created: i64,
    answered: Option<i64>,
    refused: bool,
    job_id: Option<String>,
    status: Option<String>,
    sha256: String,
    credential: String,
    scope: String,
    own_key: bool,
}

impl Earlier {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Earlier {
            id: row.get(0)?,
            key: row.get(1)?,
            boundary: row.get(2)?,
            file_name: row.get(3)?,
            created: row.get(4)?,
            answered: row.get(5)?,
            refused: row.get::<_, Option<i64>>(6)?.is_some(),
            job_id: row.get(7)?,
            status: row.get(8)?,
            sha256: row.get(9)?,
            credential: row.get(10)?,
            scope: row.get(11)?,
            own_key: row.get(12)?,
        })
    }
}

impl Fill {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Fill {
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
        ago(self.created)
    }
}

impl Intent {
    /// An intent with a key of its own that is not on disk yet.
    pub fn fresh(wish: &Wish<'_>) -> Self {
        let key = wish
            .key
            .map_or_else(|| uuid::Uuid::new_v4().to_string(), str::to_owned);
        Intent {
            row: None,
            boundary: upload::boundary(&key, wish.sha256),
            key,
            file_name: wish.file_name.to_owned(),
            found: Found::New,
        }
    }
}

/// Makes the file 0600 before SQLite would make it with the umask's mode; its companions take the mode of the file.
fn private(path: &Path) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wish(sha256: &'static str) -> Wish<'static> {
        Wish {
            template: "/t.docx",
            file_name: "t.docx",
            sha256,
            scope: "",
            service: "s",
            credential: "c",
            key: None,
        }
    }

    #[test]
    fn an_unanswered_intent_is_continued_and_an_answered_one_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let mut record = Record::open(folder.path()).unwrap();
        let since = now();
        let first = record.begin(&wish("a"), since).unwrap();
        assert_eq!(first.found, Found::New);
        let mut other = Record::open(folder.path()).unwrap();
        let second = other.begin(&wish("a"), since).unwrap();
        assert!(matches!(second.found, Found::Continued(_)));
        assert_eq!((&first.key, &first.boundary), (&second.key, &second.boundary));
        record.answered(first.row.unwrap(), "j", "pending").unwrap();
        assert_eq!(
            other.begin(&wish("a"), since).unwrap().found,
            Found::Joined("j".into())
        );
        let later = other.begin(&wish("a"), now() + 1).unwrap();
        assert_eq!(later.found, Found::Running("j".into()));
        assert_ne!(later.key, first.key);
    }

    #[test]
    fn edited_refused_and_old_intents() {
        let folder = tempfile::tempdir().unwrap();
        let mut record = Record::open(folder.path()).unwrap();
        let first = record.begin(&wish("a"), now()).unwrap();
        let edited = record.begin(&wish("b"), now()).unwrap();
        assert!(matches!(edited.found, Found::Edited(_)) && edited.key != first.key);
        record.refused(edited.row.unwrap()).unwrap();
        assert_ne!(record.begin(&wish("b"), now()).unwrap().key, edited.key);
        record
            .db
            .execute(
                "UPDATE fills SET created = created - 86400001 WHERE id = ?1",
                [first.row.unwrap()],
            )
            .unwrap();
        assert_eq!(
            record.begin(&wish("a"), now()).unwrap_err().kind(),
            Kind::Conflict
        );
        let own = Wish {
            key: Some("mine"),
            ..wish("a")
        };
        let decided = record.begin(&own, now()).unwrap();
        assert_eq!(decided.key, "mine");
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_can_read_it() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let state = folder.path().join("state");
        let mut record = Record::open(&state).unwrap();
        record.begin(&wish("a"), now()).unwrap();
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
