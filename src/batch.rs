//! Commands of several fills, as the record keeps them: interrupted, or ended with failures, the same command goes on with what is left.
//!
//! The same command is one with the same service, credential, sources and place of results that names at least all templates that are
//! not done yet, within the time that the service keeps keys. Done is what has its result on disk (or its job, where nobody waits for results).
//! A job that was started is followed, not started again; one without an answer goes on under its key. A file lock tells a command
//! that is still at work from one that was killed. Once all is done, the same command is a new one.

use std::collections::HashSet;
use std::fs::{File, OpenOptions};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{OptionalExtension, TransactionBehavior, params};

use crate::error::Result;
use crate::journal::{Journal, KEY_LIFE, now};
use crate::template::name_digest;

/// Two tables beside the fills. An alloo that does not know them leaves them alone.
const SCHEMA: &str = "
    CREATE TABLE IF NOT EXISTS batches (
        id INTEGER PRIMARY KEY,
        service TEXT NOT NULL, credential TEXT NOT NULL, scope TEXT NOT NULL, place TEXT NOT NULL,
        created INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE IF NOT EXISTS members (
        batch INTEGER NOT NULL, template TEXT NOT NULL, digest TEXT NOT NULL, PRIMARY KEY (batch, template)
    ) STRICT, WITHOUT ROWID;";

/// What a command is, apart from its templates.
#[derive(Debug, Clone, Copy)]
pub struct BatchKey<'a> {
    /// The service, as the record calls it.
    pub service: &'a str,
    /// The credential's prefix.
    pub credential: &'a str,
    /// Project and documents, canonical.
    pub scope: &'a str,
    /// The folder of the results, absolute; empty where fills are only started.
    pub folder: &'a str,
}

/// One template of the command.
#[derive(Debug, Clone)]
pub struct Member {
    /// Its identity.
    pub template: String,
    /// Its digest.
    pub digest: String,
    /// Where its result goes, absolute, as the record writes it; `None` where fills are only started.
    pub destination: Option<PathBuf>,
}

/// The templates of the command, made when asked for: ten thousand at once would be some megabytes.
pub struct Members<'a> {
    /// How many.
    pub count: usize,
    /// Each by its place.
    pub member: &'a dyn Fn(usize) -> Member,
}

/// How far a template has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ResumeState {
    /// Nothing that could be gone on with.
    New,
    /// A job was started that may have a result.
    Started(String),
    /// All done, by this job.
    Done(String),
    /// No template of the command at all, but the result of one.
    Result,
}

/// A command of several fills that is at work.
#[derive(Debug)]
pub struct Batch {
    id: i64,
    lock: PathBuf,
    /// Held until the process ends, however it ends; `None` where the file system knows no locks.
    _held: Option<File>,
    /// How long ago the command began that this one goes on with.
    pub age: Option<Duration>,
    /// Of each member, in the order given.
    pub states: Vec<ResumeState>,
}

impl Batch {
    /// Finds the interrupted command that this one goes on with, or begins a new one. The members are asked for one at a time, more than once.
    ///
    /// # Errors
    /// Where the record cannot be read or written.
    pub fn open(record: &mut Journal, command: BatchKey<'_>, members: &Members<'_>) -> Result<Self> {
        let folder = record.folder();
        let (mut batch, held) = record.with(|db| {
            db.execute_batch(SCHEMA)?;
            let transaction = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let (oldest, time) = (since(), now());
            // What is too old to go on with is forgotten.
            let old: Vec<i64> = transaction
                .prepare("SELECT id FROM batches WHERE created < ?1")?
                .query_map([oldest], |row| row.get(0))?
                .collect::<rusqlite::Result<_>>()?;
            for id in old {
                forget(&transaction, id)?;
                let _ = std::fs::remove_file(lock_path(&folder, id));
            }
            let found = find(&transaction, &folder, command, members)?;
            let batch = match found {
                Some(found) => found,
                None => {
                    transaction.execute(
                        "INSERT INTO batches (service, credential, scope, place, created) VALUES (?1, ?2, ?3, ?4, ?5)",
                        params![command.service, command.credential, command.scope, command.folder, time],
                    )?;
                    let id = transaction.last_insert_rowid();
                    let lock = lock_path(&folder, id);
                    let held = take(&lock).unwrap_or_default();
                    let batch = Batch {
                        id,
                        lock,
                        _held: None,
                        age: None,
                        states: vec![ResumeState::New; members.count],
                    };
                    (batch, held)
                }
            };
            {
                let mut insert =
                    transaction.prepare("INSERT OR REPLACE INTO members (batch, template, digest) VALUES (?1, ?2, ?3)")?;
                for (place, state) in batch.0.states.iter().enumerate() {
                    if *state != ResumeState::Result {
                        let member = (members.member)(place);
                        insert.execute(params![batch.0.id, member.template, member.digest])?;
                    }
                }
            }
            transaction.commit()?;
            Ok(batch)
        })?;
        batch._held = held;
        Ok(batch)
    }

    /// Whether an interrupted command might be gone on with that brings its results to this place.
    ///
    /// # Errors
    /// Where the record cannot be read.
    pub fn any(record: &mut Journal, service: &str, place: &str) -> Result<bool> {
        record.with(|db| {
            db.execute_batch(SCHEMA)?;
            db.prepare("SELECT 1 FROM batches WHERE service = ?1 AND place = ?2 AND created >= ?3")?
                .exists(params![service, place, since()])
        })
    }

    /// Everything is done: the same command is a new one from now on.
    ///
    /// # Errors
    /// Where the record cannot be written.
    pub fn close(&self, record: &mut Journal) -> Result<()> {
        record.with(|db| forget(db, self.id))?;
        let _ = std::fs::remove_file(&self.lock);
        Ok(())
    }
}

/// The time before which nothing is gone on with, Unix milliseconds.
fn since() -> i64 {
    now() - i64::try_from(KEY_LIFE.as_millis()).unwrap_or(i64::MAX)
}

fn forget(db: &rusqlite::Connection, id: i64) -> rusqlite::Result<()> {
    db.execute("DELETE FROM members WHERE batch = ?1", [id])?;
    db.execute("DELETE FROM batches WHERE id = ?1", [id]).map(drop)
}

fn lock_path(folder: &Path, id: i64) -> PathBuf {
    folder.join(format!("batch-{id}.lock"))
}

/// The lock; `None` where another process holds it, an empty one where there are no locks.
fn take(path: &Path) -> Option<Option<File>> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let Ok(file) = options.open(path) else {
        return Some(None);
    };
    match file.try_lock() {
        Ok(()) => Some(Some(file)),
        Err(std::fs::TryLockError::WouldBlock) => None,
        Err(std::fs::TryLockError::Error(_)) => Some(None),
    }
}

type Found = (Batch, Option<File>);

fn find(
    db: &rusqlite::Connection,
    folder: &Path,
    command: BatchKey<'_>,
    members: &Members<'_>,
) -> rusqlite::Result<Option<Found>> {
    let mut query = db.prepare(
        "SELECT id, created FROM batches
         WHERE service = ?1 AND credential = ?2 AND scope = ?3 AND place = ?4 ORDER BY id DESC",
    )?;
    let open: Vec<(i64, i64)> = query
        .query_map(
            params![command.service, command.credential, command.scope, command.folder],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?
        .collect::<rusqlite::Result<_>>()?;
    if open.is_empty() {
        return Ok(None);
    }
    let every = || (0..members.count).map(|place| (members.member)(place));
    let name = |text: &str| name_digest(text.as_ref());
    let given: HashSet<[u8; 16]> = every().map(|member| name(&member.template)).collect();
    for (id, created) in open {
        let mut same = true;
        let mut names = HashSet::new();
        let mut known = db.prepare("SELECT template, digest FROM members WHERE batch = ?1")?;
        let mut known = known.query([id])?;
        while let Some(row) = known.next()? {
            let (template, digest): (String, String) = (row.get(0)?, row.get(1)?);
            // Left out of this command: then it must be done.
            if !given.contains(&name(&template)) {
                let fill = fill(db, command, &template, &digest, created)?;
                same &= fill.is_some_and(|fill| command.folder.is_empty() || fill.output.is_some());
            }
            names.insert(name(&template));
        }
        if !same {
            continue;
        }
        let lock = lock_path(folder, id);
        let Some(held) = take(&lock) else {
            continue;
        };
        let results: HashSet<[u8; 16]> = every()
            .filter(|member| names.contains(&name(&member.template)))
            .filter_map(|member| Some(name_digest(member.destination?.as_os_str())))
            .collect();
        let mut states = Vec::with_capacity(members.count);
        for member in every() {
            let is_result = results.contains(&name(&member.template));
            states.push(if !names.contains(&name(&member.template)) && is_result {
                ResumeState::Result
            } else {
                match fill(db, command, &member.template, &member.digest, created)? {
                    None => ResumeState::New,
                    Some(fill) => match &member.destination {
                        None => ResumeState::Done(fill.job),
                        Some(target)
                            if fill.output.as_deref() == Some(&*target.to_string_lossy())
                                && target.exists() =>
                        {
                            ResumeState::Done(fill.job)
                        }
                        Some(_) => ResumeState::Started(fill.job),
                    },
                }
            });
        }
        let age = Duration::from_millis(u64::try_from(now() - created).unwrap_or(0));
        let batch = Batch {
            id,
            lock,
            _held: None,
            age: Some(age),
            states,
        };
        return Ok(Some((batch, held)));
    }
    Ok(None)
}

struct Fill {
    job: String,
    output: Option<String>,
}

/// The last fill of a template that was answered since, unless it came to nothing.
fn fill(
    db: &rusqlite::Connection,
    command: BatchKey<'_>,
    template: &str,
    digest: &str,
    since: i64,
) -> rusqlite::Result<Option<Fill>> {
    db.prepare_cached(
        "SELECT job_id, output FROM fills
         WHERE template = ?1 AND service = ?2 AND credential = ?3 AND scope = ?4 AND digest = ?5 AND answered >= ?6
           AND job_id IS NOT NULL AND coalesce(status, '') NOT IN ('failed', 'cancelled')
         ORDER BY id DESC LIMIT 1",
    )?
    .query_row(
        params![template, command.service, command.credential, command.scope, digest, since],
        |row| {
            Ok(Fill {
                job: row.get(0)?,
                output: row.get(1)?,
            })
        },
    )
    .optional()
}
