//! Commands of several fills, as the record keeps them. Interrupted, or ended with failures, the same command
//! resumes what is left.
//!
//! The same command is one with the same service, credential, scope and folder of results that names at least
//! all templates that are not done yet, within the time that the service keeps keys. A template is done when
//! its result is on disk (or its job is started, where nobody waits for results). A job that was started is
//! followed, not started again; one without an answer continues under its key. A file lock tells a command
//! that is still at work from one that was killed. Once all is done, the same command is a new one.

use std::collections::HashSet;
use std::fs::{File, OpenOptions};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, OptionalExtension, TransactionBehavior, params};

use super::Journal;
use super::clock::{KEY_LIFE, now};
use crate::error::Result;
use crate::fsutil::name_digest;

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
    /// Nothing that could be resumed.
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
    lock: BatchLock,
    /// How long ago the command began that this one resumes.
    pub age: Option<Duration>,
    /// Of each member, in the order given.
    pub states: Vec<ResumeState>,
}

impl Batch {
    /// Finds the interrupted command that this one resumes, or begins a new one. The members are made one at
    /// a time, more than once.
    ///
    /// # Errors
    /// Where the record cannot be read or written.
    pub fn open(journal: &mut Journal, key: BatchKey<'_>, members: &Members<'_>) -> Result<Self> {
        let folder = journal.folder();
        journal.with(|db| {
            db.execute_batch(SCHEMA)?;
            let transaction = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
            forget_old(&transaction, &folder)?;
            let batch = match find(&transaction, &folder, key, members)? {
                Some(batch) => batch,
                None => begin(&transaction, &folder, key, members.count)?,
            };
            batch.record_members(&transaction, members)?;
            transaction.commit()?;
            Ok(batch)
        })
    }

    /// Whether there is an interrupted command, with results in this folder, that might be resumed.
    ///
    /// # Errors
    /// Where the record cannot be read.
    pub fn any(journal: &mut Journal, service: &str, folder: &str) -> Result<bool> {
        journal.with(|db| {
            db.execute_batch(SCHEMA)?;
            db.prepare("SELECT 1 FROM batches WHERE service = ?1 AND place = ?2 AND created >= ?3")?
                .exists(params![service, folder, oldest()])
        })
    }

    /// The job whose result a template has at its destination, by the last fill of its bytes in this scope.
    ///
    /// # Errors
    /// Where the record cannot be read.
    pub fn kept(journal: &mut Journal, key: BatchKey<'_>, member: &Member) -> Result<Option<String>> {
        let none = Members {
            count: 0,
            member: &|_| member.clone(),
        };
        journal.with(|db| {
            let search = BatchSearch {
                db,
                key,
                members: &none,
                created: 0,
            };
            Ok(match search.state(member)? {
                ResumeState::Done(job) => Some(job),
                _ => None,
            })
        })
    }

    /// Everything is done: the same command is a new one from now on.
    ///
    /// # Errors
    /// Where the record cannot be written.
    pub fn close(&self, journal: &mut Journal) -> Result<()> {
        journal.with(|db| forget(db, self.id))?;
        let _ = std::fs::remove_file(&self.lock.path);
        Ok(())
    }

    fn record_members(&self, db: &Connection, members: &Members<'_>) -> rusqlite::Result<()> {
        let mut insert =
            db.prepare("INSERT OR REPLACE INTO members (batch, template, digest) VALUES (?1, ?2, ?3)")?;
        for (place, state) in self.states.iter().enumerate() {
            if *state != ResumeState::Result {
                let member = (members.member)(place);
                insert.execute(params![self.id, member.template, member.digest])?;
            }
        }
        Ok(())
    }
}

/// The lock of a batch that is at work.
#[derive(Debug)]
struct BatchLock {
    path: PathBuf,
    /// Held until the process ends, however it ends; `None` where the file system knows no locks.
    _file: Option<File>,
}

impl BatchLock {
    fn path(folder: &Path, id: i64) -> PathBuf {
        folder.join(format!("batch-{id}.lock"))
    }

    /// Takes the lock; `None` where another process holds it.
    fn take(folder: &Path, id: i64) -> Option<Self> {
        let path = Self::path(folder, id);
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(false);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = match options.open(&path) {
            Err(_) => None,
            Ok(file) => match file.try_lock() {
                Ok(()) => Some(file),
                Err(std::fs::TryLockError::WouldBlock) => return None,
                Err(std::fs::TryLockError::Error(_)) => None,
            },
        };
        Some(BatchLock { path, _file: file })
    }
}

/// The time before which nothing is resumed, in Unix milliseconds.
fn oldest() -> i64 {
    now() - i64::try_from(KEY_LIFE.as_millis()).unwrap_or(i64::MAX)
}

fn forget(db: &Connection, id: i64) -> rusqlite::Result<()> {
    db.execute("DELETE FROM members WHERE batch = ?1", [id])?;
    db.execute("DELETE FROM batches WHERE id = ?1", [id]).map(drop)
}

/// Forgets the batches that are too old to be resumed.
fn forget_old(db: &Connection, folder: &Path) -> rusqlite::Result<()> {
    let old: Vec<i64> = db
        .prepare("SELECT id FROM batches WHERE created < ?1")?
        .query_map([oldest()], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    for id in old {
        forget(db, id)?;
        let _ = std::fs::remove_file(BatchLock::path(folder, id));
    }
    Ok(())
}

/// A new batch.
fn begin(db: &Connection, folder: &Path, key: BatchKey<'_>, count: usize) -> rusqlite::Result<Batch> {
    db.execute(
        "INSERT INTO batches (service, credential, scope, place, created) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![key.service, key.credential, key.scope, key.folder, now()],
    )?;
    let id = db.last_insert_rowid();
    let lock = BatchLock::take(folder, id).unwrap_or_else(|| BatchLock {
        path: BatchLock::path(folder, id),
        _file: None,
    });
    Ok(Batch {
        id,
        lock,
        age: None,
        states: vec![ResumeState::New; count],
    })
}

/// The latest batch of this key that nobody works at and that the members can resume.
fn find(
    db: &Connection,
    folder: &Path,
    key: BatchKey<'_>,
    members: &Members<'_>,
) -> rusqlite::Result<Option<Batch>> {
    let mut query = db.prepare(
        "SELECT id, created FROM batches
         WHERE service = ?1 AND credential = ?2 AND scope = ?3 AND place = ?4 ORDER BY id DESC",
    )?;
    let batches: Vec<(i64, i64)> = query
        .query_map(
            params![key.service, key.credential, key.scope, key.folder],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?
        .collect::<rusqlite::Result<_>>()?;
    for (id, created) in batches {
        let search = BatchSearch {
            db,
            key,
            members,
            created,
        };
        let Some(names) = search.known_names(id)? else {
            continue;
        };
        let Some(lock) = BatchLock::take(folder, id) else {
            continue;
        };
        let age = Duration::from_millis(u64::try_from(now() - created).unwrap_or(0));
        return Ok(Some(Batch {
            id,
            lock,
            age: Some(age),
            states: search.states(&names)?,
        }));
    }
    Ok(None)
}

/// The digest of a name: a set of ten thousand of them stays small.
type NameDigest = [u8; 16];

fn digest_of(name: &str) -> NameDigest {
    name_digest(name.as_ref())
}

/// How the members of a command stand to one earlier batch.
struct BatchSearch<'a> {
    db: &'a Connection,
    key: BatchKey<'a>,
    members: &'a Members<'a>,
    /// When the batch began, in Unix milliseconds.
    created: i64,
}

impl BatchSearch<'_> {
    fn members(&self) -> impl Iterator<Item = Member> {
        (0..self.members.count).map(|place| (self.members.member)(place))
    }

    /// The names of the batch's templates; `None` where one that is not done is no member of this command.
    fn known_names(&self, id: i64) -> rusqlite::Result<Option<HashSet<NameDigest>>> {
        let given: HashSet<NameDigest> = self.members().map(|member| digest_of(&member.template)).collect();
        let mut names = HashSet::new();
        let mut known = self
            .db
            .prepare("SELECT template, digest FROM members WHERE batch = ?1")?;
        let mut known = known.query([id])?;
        while let Some(row) = known.next()? {
            let (template, digest): (String, String) = (row.get(0)?, row.get(1)?);
            if !given.contains(&digest_of(&template)) {
                let fill = self.last_fill(&template, &digest)?;
                let is_done = |fill: StoredFill| self.key.folder.is_empty() || fill.output.is_some();
                if !fill.is_some_and(is_done) {
                    return Ok(None);
                }
            }
            names.insert(digest_of(&template));
        }
        Ok(Some(names))
    }

    /// How far each member has come.
    fn states(&self, names: &HashSet<NameDigest>) -> rusqlite::Result<Vec<ResumeState>> {
        let results: HashSet<NameDigest> = self
            .members()
            .filter(|member| names.contains(&digest_of(&member.template)))
            .filter_map(|member| Some(name_digest(member.destination?.as_os_str())))
            .collect();
        let state = |member: Member| {
            let name = digest_of(&member.template);
            match !names.contains(&name) && results.contains(&name) {
                true => Ok(ResumeState::Result),
                false => self.state(&member),
            }
        };
        self.members().map(state).collect()
    }

    fn state(&self, member: &Member) -> rusqlite::Result<ResumeState> {
        let Some(fill) = self.last_fill(&member.template, &member.digest)? else {
            return Ok(ResumeState::New);
        };
        let is_there =
            |path: &PathBuf| fill.output.as_deref() == Some(&*path.to_string_lossy()) && path.exists();
        Ok(match member.destination.as_ref().is_none_or(is_there) {
            true => ResumeState::Done(fill.job),
            false => ResumeState::Started(fill.job),
        })
    }

    /// The last fill of a template that was answered since the batch began, unless it came to nothing.
    fn last_fill(&self, template: &str, digest: &str) -> rusqlite::Result<Option<StoredFill>> {
        let BatchKey {
            service,
            credential,
            scope,
            ..
        } = self.key;
        self.db
            .prepare_cached(
                "SELECT job_id, output FROM fills
                 WHERE template = ?1 AND service = ?2 AND credential = ?3 AND scope = ?4 AND digest = ?5
                   AND answered >= ?6 AND job_id IS NOT NULL
                   AND coalesce(status, '') NOT IN ('failed', 'cancelled')
                 ORDER BY id DESC LIMIT 1",
            )?
            .query_row(
                params![template, service, credential, scope, digest, self.created],
                |row| {
                    Ok(StoredFill {
                        job: row.get(0)?,
                        output: row.get(1)?,
                    })
                },
            )
            .optional()
    }
}

struct StoredFill {
    job: String,
    output: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::FillSpec;

    const KEY: BatchKey<'static> = BatchKey {
        service: "s",
        credential: "c",
        scope: "{}",
        folder: "/out",
    };

    fn open(journal: &mut Journal, names: &[&str]) -> Batch {
        let member = |place: usize| Member {
            template: names[place].to_owned(),
            digest: "d".into(),
            destination: Some(PathBuf::from(format!("{}-filled", names[place]))),
        };
        let members = Members {
            count: names.len(),
            member: &member,
        };
        Batch::open(journal, KEY, &members).unwrap()
    }

    fn start(journal: &mut Journal, template: &str, job: &str) {
        let spec = FillSpec {
            template,
            file_name: "t.docx",
            digest: "d",
            scope: KEY.scope,
            service: KEY.service,
            credential: KEY.credential,
            key: None,
        };
        let row = journal.begin(&spec, now()).unwrap().row.unwrap();
        journal.answered(row, job, "completed").unwrap();
    }

    #[test]
    fn the_same_command_resumes_what_is_left() {
        let folder = tempfile::tempdir().unwrap();
        let name = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
        let (a, b, c) = (name("a"), name("b"), name("c"));
        let mut journal = Journal::open(folder.path()).unwrap();
        let first = open(&mut journal, &[&a, &b, &c]);
        assert!(first.age.is_none() && first.states.iter().all(|state| *state == ResumeState::New));
        start(&mut journal, &a, "job-a");
        start(&mut journal, &b, "job-b");
        std::fs::write(format!("{a}-filled"), "x").unwrap();
        journal.output("job-a", &format!("{a}-filled")).unwrap();
        // A command that is still at work is left alone.
        let beside = open(&mut journal, &[&a, &b, &c]);
        assert!(beside.age.is_none());
        beside.close(&mut journal).unwrap();
        drop((first, beside));
        // What is left out must be done.
        let fewer = open(&mut journal, &[&a, &b]);
        assert!(fewer.age.is_none());
        fewer.close(&mut journal).unwrap();
        drop(fewer);
        // A result among the templates is none of them.
        let result = format!("{a}-filled");
        let second = open(&mut journal, &[&a, &b, &c, &result]);
        assert!(second.age.is_some());
        assert_eq!(
            second.states,
            [
                ResumeState::Done("job-a".into()),
                ResumeState::Started("job-b".into()),
                ResumeState::New,
                ResumeState::Result
            ]
        );
        assert!(Batch::any(&mut journal, KEY.service, KEY.folder).unwrap());
        second.close(&mut journal).unwrap();
        drop(second);
        assert!(open(&mut journal, &[&a, &b, &c]).age.is_none());
    }
}
