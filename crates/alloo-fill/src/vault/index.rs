//! What documents said, kept from fill to fill in one SQLite file, with their words, so that a fill reads of
//! a large vault only what may answer it.
//!
//! Several processes share it. It can always be made anew: a damaged one, or one of another format, is
//! removed.

use std::path::Path;
use std::time::{Duration, SystemTime};

use rusqlite::{Connection, OptionalExtension, Result, params};

use super::file::{Hash, Stamp};
use super::reader::{Card, Said};

/// Changes with what readers find, so that older entries are read anew.
const FORMAT: &str = concat!("alloo documents 16 ", env!("CARGO_PKG_VERSION"));
/// The file in the folder of the index.
const NAME: &str = "documents.sqlite";
/// The most bytes that are kept of all documents; those that no fill has used for longest go first.
const MOST: u64 = 4 << 30;
/// How long another process is waited for that writes.
const PATIENCE: Duration = Duration::from_secs(5);

const TABLES: &str = "
    CREATE TABLE format (name TEXT NOT NULL);
    CREATE TABLE document (
        id INTEGER PRIMARY KEY,
        path BLOB NOT NULL UNIQUE,
        stamp BLOB NOT NULL,
        settled INTEGER NOT NULL,
        hash BLOB NOT NULL,
        card BLOB NOT NULL,
        why TEXT,
        size INTEGER NOT NULL,
        day INTEGER NOT NULL
    );
    CREATE TABLE content (id INTEGER PRIMARY KEY, said BLOB NOT NULL);
    CREATE VIRTUAL TABLE term USING fts5
        (terms, content='', contentless_delete=1, detail=none, tokenize='ascii');
";

/// A document's number in the index.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Id(i64);

/// What is kept of one document, without its content.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    /// Its number.
    pub id: Id,
    /// The file's hash.
    pub hash: Hash,
    /// What is known of it, or why it cannot be read.
    pub card: std::result::Result<Card, String>,
    /// The bytes of its content as it is kept.
    pub size: u32,
    stamp: Stamp,
    /// Whether the stamp vouches for the content; if not, the hash must be compared.
    settled: bool,
    day: i64,
}

impl Entry {
    /// Whether the entry holds for a file with this stamp as it is.
    pub(super) fn holds(&self, stamp: &Stamp) -> bool {
        self.settled && self.stamp == *stamp
    }

    /// Whether a file with this stamp may have the same content.
    pub(super) fn may_be(&self, stamp: &Stamp) -> bool {
        self.stamp.size() == stamp.size()
    }
}

/// The index.
#[derive(Debug)]
pub(super) struct Index {
    database: Connection,
    /// Days since 1970, by which is told what was not used for long.
    today: i64,
    most: u64,
}

impl Index {
    /// Opens the index in a folder, or makes it; without a folder, or where it cannot be used, one for this
    /// fill alone.
    pub(super) fn open(folder: Option<&Path>) -> Result<Self> {
        let kept = folder.and_then(|folder| {
            std::fs::create_dir_all(folder).ok()?;
            let path = folder.join(NAME);
            Self::at(&path).or_else(|error| anew(&path, error)).ok()
        });
        match kept {
            Some(index) => Ok(index),
            None => {
                let database = Connection::open("")?;
                database.execute_batch("PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF;")?;
                prepare(&database)?;
                Ok(Self::of(database))
            }
        }
    }

    fn of(database: Connection) -> Self {
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
        let days = now.unwrap_or_default().as_secs() / 86_400;
        Index {
            database,
            today: i64::try_from(days).unwrap_or(0),
            most: MOST,
        }
    }

    fn at(path: &Path) -> Result<Self> {
        let database = Connection::open(path)?;
        database.busy_timeout(PATIENCE)?;
        database.execute_batch("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;")?;
        let known: Option<String> = match database.query_row("SELECT name FROM format", [], |row| row.get(0))
        {
            Ok(name) => Some(name),
            Err(error) if is_damage(&error) => return Err(error),
            Err(_) => None,
        };
        if known.is_none_or(|known| known != FORMAT) {
            database.execute_batch("BEGIN IMMEDIATE")?;
            let made = prepare(&database);
            database.execute_batch(if made.is_ok() { "COMMIT" } else { "ROLLBACK" })?;
            made?;
        }
        Ok(Self::of(database))
    }

    /// The entry of a document.
    pub(super) fn get(&self, path: &Path) -> Option<Entry> {
        let mut statement = self
            .database
            .prepare_cached(
                "SELECT id, stamp, settled, hash, card, why, size, day FROM document WHERE path = ?1",
            )
            .ok()?;
        let row = statement.query_row([key(path)], |row| {
            let why: Option<String> = row.get(5)?;
            Ok((
                Id(row.get(0)?),
                row.get::<_, Vec<u8>>(1)?,
                row.get(2)?,
                row.get(3)?,
                row.get::<_, Vec<u8>>(4)?,
                why,
                row.get(6)?,
                row.get(7)?,
            ))
        });
        let (id, stamp, settled, hash, card, why, size, day) = row.ok()?;
        Some(Entry {
            id,
            hash: Hash(hash),
            card: match why {
                Some(why) => Err(why),
                None => Ok(postcard::from_bytes(&card).ok()?),
            },
            size,
            stamp: postcard::from_bytes(&stamp).ok()?,
            settled,
            day,
        })
    }

    /// Keeps what a document said, or why it could not be read. A file that may still change is kept for this
    /// fill.
    pub(super) fn put(
        &self,
        path: &Path,
        file: (&Stamp, Hash),
        said: &std::result::Result<Said, String>,
    ) -> Result<Entry> {
        let (stamp, hash) = file;
        let settled = !stamp.is_fresh();
        let size = said.as_ref().map_or(0, |said| said.content.len());
        let size = u32::try_from(size).unwrap_or(u32::MAX);
        let (card, content, terms) = match said {
            Ok(said) => (
                Ok(said.card.clone()),
                said.content.as_slice(),
                said.terms.as_str(),
            ),
            Err(why) => (Err(why.clone()), [].as_slice(), ""),
        };
        let kept = |value: postcard::Result<Vec<u8>>| {
            value.map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))
        };
        let id = self
            .database
            .prepare_cached(
                "INSERT INTO document (path, stamp, settled, hash, card, why, size, day) \
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (path) DO UPDATE SET \
                 stamp = ?2, settled = ?3, hash = ?4, card = ?5, why = ?6, size = ?7, day = ?8 RETURNING id",
            )?
            .query_row(
                params![
                    key(path),
                    kept(postcard::to_allocvec(stamp))?,
                    settled,
                    hash.0,
                    kept(postcard::to_allocvec(card.as_ref().unwrap_or(&Card::default())))?,
                    card.as_ref().err(),
                    size,
                    self.today,
                ],
                |row| row.get(0),
            )?;
        let run =
            |sql, parameters: &[&dyn rusqlite::ToSql]| self.database.prepare_cached(sql)?.execute(parameters);
        run(
            "INSERT OR REPLACE INTO content (id, said) VALUES (?1, ?2)",
            &[&id, &content],
        )?;
        run("DELETE FROM term WHERE rowid = ?1", &[&id])?;
        run("INSERT INTO term (rowid, terms) VALUES (?1, ?2)", &[&id, &terms])?;
        Ok(Entry {
            id: Id(id),
            hash,
            card,
            size,
            stamp: stamp.clone(),
            settled,
            day: self.today,
        })
    }

    /// Notes that a file with a new stamp has its old content.
    pub(super) fn renew(&self, entry: &mut Entry, stamp: &Stamp) -> Result<()> {
        entry.settled = !stamp.is_fresh();
        entry.stamp = stamp.clone();
        let kept = postcard::to_allocvec(stamp);
        let kept = kept.map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))?;
        let sql = "UPDATE document SET stamp = ?2, settled = ?3 WHERE id = ?1";
        let mut statement = self.database.prepare_cached(sql)?;
        statement.execute(params![entry.id.0, kept, entry.settled])?;
        Ok(())
    }

    /// Whether an entry was not used today yet.
    pub(super) fn is_due(&self, entry: &Entry) -> bool {
        entry.day != self.today
    }

    /// Notes that an entry was used today.
    pub(super) fn used(&self, entry: &Entry) -> Result<()> {
        let sql = "UPDATE document SET day = ?2 WHERE id = ?1";
        let mut statement = self.database.prepare_cached(sql)?;
        statement.execute(params![entry.id.0, self.today])?;
        Ok(())
    }

    /// What a document says, as it is kept. Nothing where another process has removed it since; its number may be
    /// another document's by then.
    pub(super) fn content(&self, id: Id, hash: Hash) -> Result<Option<Vec<u8>>> {
        let mut statement = self.database.prepare_cached(
            "SELECT said FROM content JOIN document USING (id) WHERE id = ?1 AND hash = ?2",
        )?;
        statement
            .query_row(params![id.0, hash.0], |row| row.get(0))
            .optional()
    }

    /// The documents that have a term, at most `most`, in their numbers' order.
    pub(super) fn with(&self, term: &str, most: u32, take: &mut dyn FnMut(Id)) -> Result<()> {
        let sql = "SELECT rowid FROM term WHERE term MATCH ?1 LIMIT ?2";
        let mut statement = self.database.prepare_cached(sql)?;
        let mut rows = statement.query(params![format!("\"{term}\""), most])?;
        while let Some(row) = rows.next()? {
            take(Id(row.get(0)?));
        }
        Ok(())
    }

    /// Begins to write.
    pub(super) fn begin(&self) -> Result<()> {
        if self.database.is_autocommit() {
            self.database.execute_batch("BEGIN IMMEDIATE")?;
        }
        Ok(())
    }

    /// Ends what was begun.
    pub(super) fn commit(&self) -> Result<()> {
        if !self.database.is_autocommit() {
            self.database.execute_batch("COMMIT")?;
        }
        Ok(())
    }

    /// The most bytes that one fill may keep: more would push out what the same fill has just kept.
    pub(super) fn most(&self) -> u64 {
        self.most
    }

    /// Keeps the index within its bounds; nothing that was used today goes for less than all that was not.
    pub(super) fn prune(&self) -> Result<()> {
        let sql = "SELECT coalesce(sum(size), 0) FROM document";
        let sum: i64 = self.database.query_row(sql, [], |row| row.get(0))?;
        let sum = u64::try_from(sum).unwrap_or(0);
        if sum <= self.most {
            return Ok(());
        }
        // A tenth more than needed, so that not every fill prunes.
        let mut excess = sum - (self.most - self.most / 10);
        let mut oldest = Vec::new();
        let mut statement = self
            .database
            .prepare("SELECT id, size FROM document ORDER BY day, id")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            oldest.push(row.get::<_, i64>(0)?);
            excess = excess.saturating_sub(u64::from(row.get::<_, u32>(1)?));
            if excess == 0 {
                break;
            }
        }
        for id in oldest {
            for sql in [
                "DELETE FROM document WHERE id = ?1",
                "DELETE FROM content WHERE id = ?1",
                "DELETE FROM term WHERE rowid = ?1",
            ] {
                self.database.prepare_cached(sql)?.execute([id])?;
            }
        }
        Ok(())
    }
}

/// Makes the tables, in place of whatever is there.
fn prepare(database: &Connection) -> Result<()> {
    for table in ["format", "document", "content", "term"] {
        database.execute_batch(&format!("DROP TABLE IF EXISTS {table}"))?;
    }
    database.execute_batch(TABLES)?;
    database.execute("INSERT INTO format (name) VALUES (?1)", [FORMAT])?;
    Ok(())
}

fn is_damage(error: &rusqlite::Error) -> bool {
    use rusqlite::ErrorCode::{DatabaseCorrupt, NotADatabase};
    matches!(error.sqlite_error_code(), Some(DatabaseCorrupt | NotADatabase))
}

/// Makes the index anew where its file is damaged.
fn anew(path: &Path, error: rusqlite::Error) -> Result<Index> {
    if !is_damage(&error) {
        return Err(error);
    }
    for ending in ["", "-wal", "-shm"] {
        let mut name = path.as_os_str().to_owned();
        name.push(ending);
        let _ = std::fs::remove_file(name);
    }
    Index::at(path)
}

/// A path as a key, whatever its bytes.
fn key(path: &Path) -> Vec<u8> {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    path.as_os_str().as_encoded_bytes().to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(terms: &str) -> std::result::Result<Said, String> {
        Ok(Said {
            card: Card {
                title: Some("T".into()),
                ..Card::default()
            },
            content: vec![1; 1000],
            terms: terms.into(),
        })
    }

    fn stamp(folder: &Path) -> Stamp {
        Stamp::of(&std::fs::metadata(folder).unwrap())
    }

    fn found(index: &Index, term: &str) -> Vec<Id> {
        let mut all = Vec::new();
        index.with(term, 10, &mut |id| all.push(id)).unwrap();
        all
    }

    #[test]
    fn entries_come_back_with_their_words() {
        let folder = tempfile::tempdir().unwrap();
        let (a, b) = (folder.path().join("a.txt"), folder.path().join("b.txt"));
        let index = Index::open(Some(&folder.path().join("index"))).unwrap();
        assert!(index.get(&a).is_none());
        let stamp = stamp(folder.path());
        let first = index
            .put(&a, (&stamp, Hash([1; 32])), &said("pump übergabe"))
            .unwrap();
        index
            .put(&b, (&stamp, Hash([2; 32])), &Err("it is torn".into()))
            .unwrap();
        assert_eq!(found(&index, "pump"), [first.id]);
        assert_eq!(found(&index, "übergabe"), [first.id]);
        let back = index.get(&a).unwrap();
        assert_eq!(
            (back.card.unwrap().title.as_deref(), back.hash),
            (Some("T"), Hash([1; 32]))
        );
        assert_eq!(index.get(&b).unwrap().card.unwrap_err(), "it is torn");
        // A change keeps the number and forgets the old words.
        let second = index.put(&a, (&stamp, Hash([3; 32])), &said("valve")).unwrap();
        assert_eq!((second.id, found(&index, "pump").len()), (first.id, 0));
        assert_eq!(
            index.content(second.id, second.hash).unwrap().unwrap().len(),
            1000
        );
        assert_eq!(index.content(first.id, first.hash).unwrap(), None);
    }

    #[test]
    fn a_damaged_or_older_index_is_made_anew() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.txt");
        let put = || {
            let index = Index::open(Some(folder.path())).unwrap();
            assert!(index.get(&file).is_none());
            index
                .put(&file, (&stamp(folder.path()), Hash([0; 32])), &said("pump"))
                .unwrap();
        };
        put();
        let database = folder.path().join(NAME);
        std::fs::write(
            &database,
            "junk, longer than a header of SQLite would be".repeat(9),
        )
        .unwrap();
        put();
        let older = Connection::open(&database).unwrap();
        older.execute("UPDATE format SET name = 'older'", []).unwrap();
        drop(older);
        put();
        assert!(
            Index::open(Some(&folder.path().join("a.txt/none")))
                .unwrap()
                .get(&file)
                .is_none()
        );
    }

    #[test]
    fn the_oldest_go_first() {
        let folder = tempfile::tempdir().unwrap();
        let mut index = Index::open(None).unwrap();
        index.most = 10_000;
        let stamp = stamp(folder.path());
        let path = |number: i64| folder.path().join(number.to_string());
        for number in 0..15 {
            index.today = number;
            index
                .put(&path(number), (&stamp, Hash([0; 32])), &said("pump"))
                .unwrap();
        }
        index.prune().unwrap();
        let kept: Vec<i64> = (0..15)
            .filter(|number| index.get(&path(*number)).is_some())
            .collect();
        assert_eq!(kept, [6, 7, 8, 9, 10, 11, 12, 13, 14]);
        assert_eq!(found(&index, "pump").len(), 9);
    }
}
