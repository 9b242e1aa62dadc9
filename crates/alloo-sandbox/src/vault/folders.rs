//! The entries of folders, sorted, and kept as long as the folder does not change.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

/// How many entries are kept in all.
const KEPT: usize = 300_000;
/// A folder may change again within the resolution of its time without a trace; until then it is read anew.
const SETTLED: Duration = Duration::from_secs(3);

/// One folder as it was read.
#[derive(Debug)]
struct Listing {
    modified: SystemTime,
    entries: Arc<Vec<String>>,
}

/// The folders that were read.
#[derive(Debug, Default)]
pub(super) struct Folders(Mutex<HashMap<PathBuf, Listing>>);

impl Folders {
    /// The visible files and folders, sorted as their documents' paths sort: folders end with `/`.
    pub(super) fn list(&self, folder: &Path) -> Arc<Vec<String>> {
        let modified = fs::metadata(folder).and_then(|metadata| metadata.modified());
        let mut kept = self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        if let (Some(listing), Ok(modified)) = (kept.get(folder), &modified)
            && listing.modified == *modified
        {
            return Arc::clone(&listing.entries);
        }
        let entries = Arc::new(read(folder));
        let age = modified.as_ref().ok().and_then(|time| time.elapsed().ok());
        match modified {
            Ok(modified) if age.is_some_and(|age| age > SETTLED) => {
                let all: usize = kept.values().map(|listing| listing.entries.len()).sum();
                if all + entries.len() > KEPT {
                    kept.clear();
                }
                let entries = Arc::clone(&entries);
                kept.insert(folder.to_owned(), Listing { modified, entries });
            }
            _ => {
                kept.remove(folder);
            }
        }
        entries
    }

    #[cfg(test)]
    pub(super) fn kept(&self) -> usize {
        self.0.lock().unwrap().len()
    }
}

/// Hidden files, Office's lock files (`~$…`), links and special files are not part of a vault; what cannot be
/// read is left out. What a link points to inside the vault is listed where it lies.
fn read(folder: &Path) -> Vec<String> {
    let mut entries: Vec<String> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| {
            // A name that is no Unicode could not stand in JSON.
            let mut name = entry.file_name().into_string().ok()?;
            if name.starts_with('.') || name.starts_with("~$") {
                return None;
            }
            let kind = entry.file_type().ok()?;
            if kind.is_dir() {
                name.push('/');
            }
            (kind.is_dir() || kind.is_file()).then_some(name)
        })
        .collect();
    entries.sort_unstable();
    entries
}
