//! What a running service does beside the jobs: it frees what dead services left, and forgets what is old.

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;
use std::time::Duration;

use super::{PipelineWorker, STOPPED};
use crate::store::WorkerEnd;

/// How often it looks.
const EACH: Duration = Duration::from_millis(1500);
/// What nobody refers to is kept this long: its row may not be written yet.
const KEPT: Duration = Duration::from_secs(24 * 3600);

impl PipelineWorker {
    /// The keeper's life.
    pub(super) fn keep(&self) {
        while self.is_running() {
            self.free_dead();
            self.prune();
            self.pause(EACH);
        }
    }

    /// Frees the jobs of services that are gone, and clears what they left.
    fn free_dead(&self) {
        let mut names: Vec<String> = files(&self.layout.workers())
            .filter_map(|entry| Some(entry.file_name().to_str()?.strip_suffix(".lock")?.to_owned()))
            .collect();
        names.extend(self.store.owners().unwrap_or_default());
        names.sort_unstable();
        names.dedup();
        for name in names.iter().filter(|name| *name != self.layout.service()) {
            let path = self.layout.lock(name);
            let (end, lock) = match File::options().read(true).write(true).open(&path) {
                // The lock is held until all is freed, so that no two count the same end.
                Ok(file) if file.try_lock().is_ok() => (how_it_ended(&file), Some(file)),
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => (WorkerEnd::CutOff, None),
                _ => continue,
            };
            if self.store.release_all(name, end).is_ok() {
                self.layout.clear_scratch(name);
                let _ = fs::remove_file(&path);
                self.notify();
            }
            drop(lock);
        }
    }

    /// Once a day: what nobody refers to any more goes.
    pub(super) fn prune(&self) {
        let Ok(Some(used)) = self.store.prune() else {
            return;
        };
        for folder in files(&self.layout.objects()) {
            for object in files(&folder.path()) {
                let name = object.file_name().to_string_lossy().into_owned();
                if !used.contains(&name) {
                    remove_old(&object.path());
                }
            }
        }
        // What an older version of this program left under names of its own.
        for left in files(&self.layout.tmp()).chain(files(&self.layout.workers())) {
            let is_live = left
                .file_name()
                .to_string_lossy()
                .starts_with(self.layout.service());
            let is_free = File::options()
                .write(true)
                .open(left.path())
                .is_ok_and(|file| file.try_lock().is_ok());
            if is_free && !is_live {
                remove_old(&left.path());
            }
        }
    }
}

fn how_it_ended(mut file: &File) -> WorkerEnd {
    let mut text = Vec::new();
    match file.read_to_end(&mut text) {
        Ok(_) if text.starts_with(STOPPED) => WorkerEnd::Stopped,
        _ => WorkerEnd::CutOff,
    }
}

fn files(folder: &Path) -> impl Iterator<Item = fs::DirEntry> {
    fs::read_dir(folder).into_iter().flatten().flatten()
}

fn remove_old(path: &Path) {
    let age = fs::metadata(path)
        .and_then(|metadata| metadata.modified())
        .ok()
        .and_then(|time| time.elapsed().ok());
    if age.is_some_and(|age| age > KEPT) {
        let _ = fs::remove_file(path);
    }
}
