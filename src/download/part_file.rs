//! The hidden file that a result is received into, beside its destination: removed when it is given up,
//! locked while it is used, and cleared by the next command where a process was killed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{File, OpenOptions};
use std::io::BufWriter;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::target::{cannot_write, folder_of};
use crate::error::{Error, Kind, Result};

/// A part file that is removed when dropped and locked while it is used, so that the next run can tell a dead
/// one from one at work.
pub(super) struct PartFile {
    pub(super) path: PathBuf,
    pub(super) file: BufWriter<File>,
    pub(super) done: bool,
}

/// The part files of this process.
static PARTS: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

fn parts() -> MutexGuard<'static, BTreeSet<PathBuf>> {
    PARTS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Removes all part files of this process, which is about to end while a thread of it may hang in a write.
pub fn remove_part_files() {
    for path in parts().iter() {
        let _ = std::fs::remove_file(path);
    }
}

impl Drop for PartFile {
    fn drop(&mut self) {
        if !self.done {
            let _ = std::fs::remove_file(&self.path);
        }
        parts().remove(&self.path);
    }
}

impl PartFile {
    pub(super) fn create(target: &Path) -> Result<Self> {
        let folder = folder_of(target);
        let name = target
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        clear_stale(folder, &name);
        for _ in 0..16 {
            let random = uuid::Uuid::new_v4().simple().to_string();
            let path = folder.join(format!(
                "{}{}.part",
                prefix(&name),
                random.get(..8).unwrap_or(&random)
            ));
            let made = OpenOptions::new()
                .read(true)
                .write(true)
                .create_new(true)
                .open(&path);
            match made {
                Ok(file) => {
                    // Some network file systems have no locks; then nothing is cleared by others either.
                    let _ = file.try_lock();
                    // Another process may have taken it for a dead one in the moment before it was locked.
                    if !path.exists() {
                        continue;
                    }
                    parts().insert(path.clone());
                    return Ok(PartFile {
                        path,
                        file: BufWriter::with_capacity(64 << 10, file),
                        done: false,
                    });
                }
                Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(cannot_write(target, error)),
            }
        }
        Err(Error::new(
            Kind::Local,
            format!("cannot make a temporary file beside {}", target.display()),
        ))
    }
}

/// What the names of a target's part files begin with; a long name must not become one too long.
fn prefix(name: &str) -> String {
    let short: String = name.chars().take(40).collect();
    format!(".{short}.alloo-")
}

/// Removes part files of this target that no process holds: left by a `kill -9` or a power cut.
pub(super) fn clear_stale(folder: &Path, name: &str) {
    let prefix = prefix(name);
    let mut left = LEFT.lock().unwrap_or_else(PoisonError::into_inner);
    let left = left
        .entry(folder.to_owned())
        .or_insert_with(|| part_files(folder));
    left.retain(|found| {
        let ours = found.strip_prefix(&prefix).is_some_and(|rest| rest.len() == 13);
        if ours {
            let path = folder.join(found);
            let file = OpenOptions::new().write(true).open(&path);
            if file.is_ok_and(|file| file.try_lock().is_ok()) {
                let _ = std::fs::remove_file(path);
            }
        }
        !ours
    });
}

/// The part files that each folder held when this process first looked: looking for each result would read a
/// folder of thousands as often.
static LEFT: Mutex<BTreeMap<PathBuf, Vec<String>>> = Mutex::new(BTreeMap::new());

fn part_files(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        // Opening something else of that name (a pipe) could wait for ever.
        .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_file()))
        .filter_map(|entry| entry.file_name().into_string().ok())
        .filter(|name| name.ends_with(".part"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stale_parts_are_cleared_and_held_ones_are_not() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("a.docx");
        let [stale, other, held] = [
            "a.docx.alloo-01234567",
            "b.docx.alloo-01234567",
            "a.docx.alloo-89abcdef",
        ]
        .map(|name| folder.path().join(format!(".{name}.part")));
        std::fs::write(&stale, "x").unwrap();
        std::fs::write(&other, "x").unwrap();
        let holder = File::create(&held).unwrap();
        holder.lock().unwrap();
        #[cfg(unix)]
        {
            let pipe = folder.path().join(".a.docx.alloo-76543210.part");
            let made = std::process::Command::new("mkfifo").arg(&pipe).status();
            assert!(made.unwrap().success());
        }
        let [first, second] = [&target, &target].map(|target| PartFile::create(target).unwrap());
        assert!(!stale.exists() && other.exists() && held.exists());
        assert!(first.path.exists() && second.path.exists());
        let path = first.path.clone();
        drop(first);
        assert!(!path.exists());
    }
}
