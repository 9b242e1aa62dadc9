//! Syncs shared by all who wait for one at the same time: a disk takes milliseconds for each, and one does
//! for everything written before it. And patience with a database that others are making.

use std::cell::Cell;
use std::fs::File;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::backoff::Backoff;

type Sync = dyn Fn() -> io::Result<()> + Send + std::marker::Sync;

/// What can be made durable: a file or a folder.
pub struct GroupSync {
    sync: Arc<Sync>,
    /// How many have asked for a sync.
    asked: Cell<u64>,
    /// How many of them have had theirs; `None` once one has failed, as a later success would say nothing
    /// about what was lost.
    done: tokio::sync::Mutex<Option<u64>>,
}

impl GroupSync {
    /// By this way of syncing.
    pub fn new(sync: impl Fn() -> io::Result<()> + Send + std::marker::Sync + 'static) -> Self {
        GroupSync {
            sync: Arc::new(sync),
            asked: Cell::new(0),
            done: tokio::sync::Mutex::new(Some(0)),
        }
    }

    /// A file that something else writes.
    ///
    /// # Errors
    /// Where it cannot be opened.
    pub fn file(path: &Path) -> io::Result<Self> {
        // Windows syncs only what is open for writing.
        let file = File::options().write(true).open(path)?;
        Ok(GroupSync::new(move || file.sync_data()))
    }

    /// The names in a folder.
    ///
    /// # Errors
    /// Where it cannot be opened, as on systems that do not sync folders.
    pub fn folder(path: &Path) -> io::Result<Self> {
        let folder = File::open(path)?;
        Ok(GroupSync::new(move || folder.sync_all()))
    }

    /// Everything written before the call is durable when it returns.
    ///
    /// # Errors
    /// As the file system gives them, and for ever after.
    pub async fn sync(&self) -> io::Result<()> {
        let mine = self.asked.get() + 1;
        self.asked.set(mine);
        // Who comes while a sync runs waits here; the first of them then syncs for all.
        let mut done = self.done.lock().await;
        match *done {
            Some(done) if done >= mine => return Ok(()),
            Some(_) => {}
            None => return Err(io::Error::other("an earlier sync has failed")),
        }
        let all = self.asked.get();
        let sync = self.sync.clone();
        let end = tokio::task::spawn_blocking(move || sync()).await;
        let end = end.unwrap_or_else(|_| Err(io::Error::other("the sync stopped")));
        *done = end.is_ok().then_some(all);
        end
    }
}

/// Works on a database that other processes may be making at the same time. SQLite waits for locks by itself,
/// but not where the journal's kind changes: there it calls the database busy at once.
pub fn retry_while_busy<T, E>(
    patience: Duration,
    code: impl Fn(&E) -> Option<rusqlite::ErrorCode>,
    mut work: impl FnMut() -> Result<T, E>,
) -> Result<T, E> {
    use rusqlite::ErrorCode::{DatabaseBusy, DatabaseLocked};
    let started = Instant::now();
    let mut waits = Backoff::new(Duration::from_millis(1), Duration::from_millis(20));
    loop {
        match work() {
            Err(error)
                if matches!(code(&error), Some(DatabaseBusy | DatabaseLocked))
                    && started.elapsed() < patience =>
            {
                std::thread::sleep(waits.next().unwrap_or_default());
            }
            end => return end,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicU64, Ordering};

    fn run<T>(future: impl Future<Output = T>) -> T {
        tokio::runtime::Builder::new_current_thread()
            .build()
            .unwrap()
            .block_on(future)
    }

    #[test]
    fn a_hundred_share_a_few_and_none_returns_before_its_own() {
        // What is written, and how much of it a sync has seen.
        let (written, safe, syncs) = <(Arc<AtomicU64>, Arc<AtomicU64>, Arc<AtomicU64>)>::default();
        let (seen, kept, count) = (written.clone(), safe.clone(), syncs.clone());
        let durable = GroupSync::new(move || {
            count.fetch_add(1, Ordering::SeqCst);
            kept.store(seen.load(Ordering::SeqCst), Ordering::SeqCst);
            Ok(())
        });
        let one = || async {
            let mine = written.fetch_add(1, Ordering::SeqCst) + 1;
            durable.sync().await.unwrap();
            assert!(safe.load(Ordering::SeqCst) >= mine);
        };
        run(futures_util::future::join_all((0..100).map(|_| one())));
        assert_eq!(syncs.load(Ordering::SeqCst), 2);
        run(one());
        assert_eq!(syncs.load(Ordering::SeqCst), 3);
    }

    #[test]
    fn what_failed_once_is_never_called_durable() {
        let first = AtomicU64::new(0);
        let durable = GroupSync::new(move || match first.fetch_add(1, Ordering::SeqCst) {
            0 => Err(io::Error::other("no")),
            _ => Ok(()),
        });
        let ends = run(futures_util::future::join_all([durable.sync(), durable.sync()]));
        assert!(ends.iter().all(Result::is_err));
        assert!(run(durable.sync()).is_err());
    }
}
