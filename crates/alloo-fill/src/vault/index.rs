//! What documents said, kept from fill to fill: one small file a document, named after its path.
//!
//! Files and no database, since entries are independent of each other: each is written beside its place and renamed, so that processes
//! need no locks and a torn or odd entry spoils itself alone; and a thousand of them are read in some tens of milliseconds.

use std::fs::{self, File, Metadata};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::content::Content;

/// Changes with what readers find, so that older entries are read anew.
const FORMAT: &str = concat!("alloo index 1 ", env!("CARGO_PKG_VERSION"), "\n");
/// The most entries, and bytes of all of them; the oldest go first.
const MOST: (usize, u64) = (20_000, 1 << 30);
/// A file changed so shortly before it was read may change again within its clock's tick.
const TICK: Duration = Duration::from_secs(2);
/// What a writer that died left behind is removed after this time.
const ABANDONED: Duration = Duration::from_secs(3600);

/// By what a change of a file is noticed without reading it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    size: u64,
    /// Nanoseconds since 1970, of the content and, where there is one, of the file's record: copying tools can set the first back, nobody
    /// the second.
    modified: u128,
    changed: i128,
}

fn since_epoch(time: SystemTime) -> u128 {
    time.duration_since(SystemTime::UNIX_EPOCH)
        .unwrap_or_default()
        .as_nanos()
}

impl Stamp {
    /// The stamp of a file.
    pub fn of(metadata: &Metadata) -> Self {
        #[cfg(unix)]
        let changed = {
            use std::os::unix::fs::MetadataExt;
            i128::from(metadata.ctime()) * 1_000_000_000 + i128::from(metadata.ctime_nsec())
        };
        #[cfg(not(unix))]
        let changed = 0;
        Stamp {
            size: metadata.len(),
            modified: metadata.modified().map(since_epoch).unwrap_or_default(),
            changed,
        }
    }

    /// Whether the file may have changed once more without a new stamp.
    fn is_fresh(&self) -> bool {
        let latest = self.modified.max(u128::try_from(self.changed).unwrap_or(0));
        latest + TICK.as_nanos() > since_epoch(SystemTime::now())
    }
}

/// What is kept of one document.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Entry {
    pub stamp: Stamp,
    /// Whether the stamp vouches for the content; if not, the hash must be compared.
    settled: bool,
    /// SHA-256 of the file, in hex.
    pub hash: String,
    /// What it says, or why nothing could be read.
    pub said: Result<Content, String>,
}

impl Entry {
    /// An entry for a file read just now.
    pub fn new(stamp: Stamp, hash: String, said: Result<Content, String>) -> Self {
        let settled = !stamp.is_fresh();
        Entry {
            stamp,
            settled,
            hash,
            said,
        }
    }

    /// Whether the entry holds for a file with this stamp as it is.
    pub fn holds(&self, stamp: &Stamp) -> bool {
        self.settled && self.stamp == *stamp
    }
}

/// SHA-256 in hex.
pub fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// The folder of entries.
#[derive(Debug)]
pub struct Index(PathBuf);

impl Index {
    /// Opens the folder, or makes it; `None` where that is impossible, which costs time and nothing else.
    pub fn open(folder: &Path) -> Option<Self> {
        fs::create_dir_all(folder).ok()?;
        Some(Index(folder.to_owned()))
    }

    fn file(&self, path: &Path) -> PathBuf {
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        let name = hash(path.as_os_str().as_encoded_bytes());
        self.0.join(format!("{}.said", name.get(..32).unwrap_or(&name)))
    }

    /// The entry of a document. One that is damaged or of another format is none.
    pub fn get(&self, path: &Path) -> Option<Entry> {
        let bytes = fs::read(self.file(path)).ok()?;
        let rest = bytes.strip_prefix(FORMAT.as_bytes())?;
        let (sum, json) = rest.split_at_checked(64)?;
        (hash(json).as_bytes() == sum).then_some(())?;
        serde_json::from_slice(json).ok()
    }

    /// Keeps an entry. What cannot be written is read anew next time.
    pub fn put(&self, path: &Path, entry: &Entry) {
        let write = || -> std::io::Result<()> {
            let json = serde_json::to_vec(entry)?;
            let mut file = tempfile::Builder::new().prefix("new-").tempfile_in(&self.0)?;
            file.write_all(FORMAT.as_bytes())?;
            file.write_all(hash(&json).as_bytes())?;
            file.write_all(&json)?;
            // Not synced: the sum tells a torn entry.
            file.persist(self.file(path))?;
            Ok(())
        };
        let _ = write();
    }

    /// Keeps the folder within its bounds.
    pub fn prune(&self) {
        self.prune_to(MOST);
    }

    fn prune_to(&self, (most, bytes): (usize, u64)) {
        let Ok(folder) = fs::read_dir(&self.0) else { return };
        let now = SystemTime::now();
        let mut entries: Vec<(SystemTime, u64, PathBuf)> = Vec::new();
        for entry in folder.flatten() {
            let (path, Ok(metadata)) = (entry.path(), entry.metadata()) else {
                continue;
            };
            let modified = metadata.modified().unwrap_or(SystemTime::UNIX_EPOCH);
            if path.extension().is_some_and(|extension| extension == "said") {
                entries.push((modified, metadata.len(), path));
            } else if now.duration_since(modified).is_ok_and(|age| age > ABANDONED) {
                let _ = fs::remove_file(path);
            }
        }
        let mut sum: u64 = entries.iter().map(|(_, size, _)| size).sum();
        if entries.len() <= most && sum <= bytes {
            return;
        }
        entries.sort();
        // A tenth more than needed, so that not every fill prunes.
        let mut count = entries.len();
        for (_, size, path) in entries {
            if count <= most - most / 10 && sum <= bytes - bytes / 10 {
                break;
            }
            let _ = fs::remove_file(path);
            count -= 1;
            sum -= size;
        }
    }
}

/// The file's content and stamp, if it did not change while it was read.
pub fn read_file(path: &Path, most: u64) -> Result<(Vec<u8>, Option<Stamp>), String> {
    let cannot = |error: std::io::Error| format!("cannot be opened: {error}");
    let mut file = File::open(path).map_err(cannot)?;
    let before = file.metadata().map_err(cannot)?;
    if !before.is_file() {
        return Err("not a file".into());
    }
    if before.len() > most {
        return Err(format!("larger than {} MiB", most >> 20));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(before.len()).unwrap_or(0));
    Read::by_ref(&mut file)
        .take(most + 1)
        .read_to_end(&mut bytes)
        .map_err(cannot)?;
    if bytes.len() as u64 > most {
        return Err(format!("larger than {} MiB", most >> 20));
    }
    let (before, after) = (Stamp::of(&before), Stamp::of(&file.metadata().map_err(cannot)?));
    let same = before == after && before.size == bytes.len() as u64;
    Ok((bytes, same.then_some(before)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn example() -> (tempfile::TempDir, Index, PathBuf, Entry) {
        let folder = tempfile::tempdir().unwrap();
        let index = Index::open(&folder.path().join("index")).unwrap();
        let file = folder.path().join("a.txt");
        fs::write(&file, "Project: Harbour").unwrap();
        let stamp = Stamp::of(&fs::metadata(&file).unwrap());
        let said = Content {
            title: Some("T".into()),
            ..Content::default()
        };
        let entry = Entry {
            stamp,
            settled: true,
            hash: "x".into(),
            said: Ok(said),
        };
        (folder, index, file, entry)
    }

    #[test]
    fn entries_come_back_and_damaged_ones_do_not() {
        let (_folder, index, file, entry) = example();
        assert!(index.get(&file).is_none());
        index.put(&file, &entry);
        let back = index.get(&file).unwrap();
        assert!(back.holds(&entry.stamp));
        assert_eq!(back.said.unwrap().title.as_deref(), Some("T"));
        let path = index.file(&file);
        let bytes = fs::read(&path).unwrap();
        for at in [0, FORMAT.len() - 2, FORMAT.len() + 3, bytes.len() - 3] {
            let mut bad = bytes.clone();
            bad[at] ^= 1;
            fs::write(&path, bad).unwrap();
            assert!(index.get(&file).is_none(), "byte {at}");
        }
        fs::write(&path, &bytes[..bytes.len() / 2]).unwrap();
        assert!(index.get(&file).is_none());
        fs::write(&path, "").unwrap();
        assert!(index.get(&file).is_none());
    }

    #[test]
    fn a_file_that_changed_just_now_is_not_trusted() {
        let (_folder, _, file, entry) = example();
        let stamp = Stamp::of(&fs::metadata(&file).unwrap());
        assert!(!Entry::new(stamp.clone(), String::new(), entry.said.clone()).holds(&stamp));
        let old = Stamp {
            modified: 1,
            changed: 1,
            ..stamp
        };
        let entry = Entry::new(old.clone(), String::new(), entry.said);
        assert!(entry.holds(&old));
        assert!(!entry.holds(&Stamp {
            size: 1,
            ..old.clone()
        }));
        assert!(!entry.holds(&Stamp { modified: 2, ..old }));
    }

    #[test]
    fn the_folder_stays_within_bounds() {
        let (folder, index, _, entry) = example();
        for number in 0..30 {
            index.put(&folder.path().join(format!("{number}")), &entry);
        }
        let count = || fs::read_dir(&index.0).unwrap().count();
        index.prune_to((30, 1 << 20));
        assert_eq!(count(), 30);
        index.prune_to((20, 1 << 20));
        assert_eq!(count(), 18);
        index.prune_to((20, 1000));
        assert!(count() < 10);
    }
}
