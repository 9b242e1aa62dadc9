//! What picks jobs up and runs the engine on them: a few threads, whichever process they live in.
//!
//! A job belongs to the worker whose name is in its row, and a worker lives as long as it holds the lock of its file under `workers/`.
//! The system lets go of that lock when the process ends, however it ends; whoever can take it knows that the worker is gone for good
//! and frees its jobs. No time-outs are involved, and no job runs twice at the same time.

use std::fs::{self, File};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};

use uuid::Uuid;

use super::SandboxError;
use super::files::{Layout, private_file};
use super::store::{Job, Store};
use super::vault::Vault;
use alloo_fill::{FillError, Observer, Options, Report};

/// What fills a template; the engine, except in tests.
pub type Engine = fn(alloo_fill::Job<'_>, &mut dyn Observer) -> Result<Report, FillError>;

/// How often the database is looked through for jobs that other processes left.
const RESCAN: Duration = Duration::from_millis(1500);
/// How often a running job's progress is written while its stage is the same.
const PROGRESS: Duration = Duration::from_millis(250);

const RUN: u8 = 0;
/// Finish nothing, give the jobs back.
const STOP: u8 = 1;
/// Leave everything as it is, as a killed process would.
const ABANDON: u8 = 2;

/// What the threads share.
struct Shared {
    name: String,
    layout: Layout,
    store: Store,
    engine: Engine,
    reader: Option<PathBuf>,
    state: AtomicU8,
    wake: (Mutex<u64>, Condvar),
    /// Held as long as any thread of this worker lives.
    _lock: File,
    lock_path: PathBuf,
}

/// The worker of one running service.
pub(crate) struct Pipeline {
    shared: Arc<Shared>,
    threads: Mutex<Vec<std::thread::JoinHandle<()>>>,
}

impl Pipeline {
    pub(crate) fn start(
        layout: Layout,
        store: Store,
        engine: Engine,
        reader: Option<PathBuf>,
        threads: usize,
    ) -> Result<Self, SandboxError> {
        let name = Uuid::new_v4().simple().to_string();
        let folder = layout.workers();
        let (lock_path, lock) = (|| {
            // Locked before it gets its name: a file with the name and without the lock is always a dead worker's.
            let fresh = folder.join(format!("{name}.new"));
            let lock = private_file(&fresh)?;
            lock.lock()?;
            let path = folder.join(format!("{name}.lock"));
            fs::rename(&fresh, &path)?;
            Ok((path, lock))
        })()
        .map_err(SandboxError::state(&folder))?;
        let shared = Arc::new(Shared {
            name,
            layout,
            store,
            engine,
            reader,
            state: AtomicU8::new(RUN),
            wake: (Mutex::new(0), Condvar::new()),
            _lock: lock,
            lock_path,
        });
        let threads = (0..threads.max(1))
            .map(|number| {
                let shared = Arc::clone(&shared);
                std::thread::Builder::new()
                    .name(format!("sandbox-fill-{number}"))
                    .stack_size(8 << 20)
                    .spawn(move || shared.work(number == 0))
                    .map_err(SandboxError::Thread)
            })
            .collect::<Result<_, _>>()?;
        Ok(Pipeline {
            shared,
            threads: Mutex::new(threads),
        })
    }

    /// There is a new job.
    pub(crate) fn notify(&self) {
        self.shared.notify(false);
    }

    /// Ends the threads as soon as the engine lets them; what they worked on stays as it is, as if the process had been killed.
    pub(crate) fn abandon(&self) {
        self.shared.end(ABANDON);
    }

    /// Gives running jobs back and waits until the threads are done. Blocks.
    pub(crate) fn stop(&self) {
        self.shared.end(STOP);
        let threads = std::mem::take(
            &mut *self
                .threads
                .lock()
                .unwrap_or_else(|poisoned| poisoned.into_inner()),
        );
        for thread in threads {
            let _ = thread.join();
        }
        let _ = fs::remove_file(&self.shared.lock_path);
    }
}

impl Drop for Pipeline {
    fn drop(&mut self) {
        self.abandon();
    }
}

impl Shared {
    fn notify(&self, all: bool) {
        let mut count = self
            .wake
            .0
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner());
        *count += 1;
        if all {
            self.wake.1.notify_all();
        } else {
            self.wake.1.notify_one();
        }
    }

    fn end(&self, how: u8) {
        let _ = self
            .state
            .compare_exchange(RUN, how, Ordering::SeqCst, Ordering::SeqCst);
        self.notify(true);
    }

    fn running(&self) -> bool {
        self.state.load(Ordering::SeqCst) == RUN
    }

    /// Waits for the time, or less if the service ends.
    fn pause(&self, time: Duration) {
        let until = Instant::now() + time;
        let mut guard = self
            .wake
            .0
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner());
        while self.running() {
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return;
            }
            guard = match self.wake.1.wait_timeout(guard, left) {
                Ok((guard, _)) => guard,
                Err(_) => return,
            };
        }
    }

    /// One thread's life. The first one also looks after dead workers and what other processes left.
    fn work(&self, first: bool) {
        if first {
            self.bury();
            self.prune();
        }
        while self.running() {
            let seen = *self
                .wake
                .0
                .lock()
                .unwrap_or_else(|poisoned| poisoned.into_inner());
            match self.store.claim(&self.name) {
                Ok(Some(job)) => {
                    // There may be more than one; the next thread sees to it.
                    self.notify(false);
                    self.run(&job);
                    continue;
                }
                Ok(None) => {}
                Err(_) => self.pause(Duration::from_millis(200)),
            }
            let guard = self
                .wake
                .0
                .lock()
                .unwrap_or_else(|poisoned| poisoned.into_inner());
            if *guard != seen || !self.running() {
                continue;
            }
            if first {
                let waited = self.wake.1.wait_timeout(guard, RESCAN);
                if waited.is_ok_and(|(_, timeout)| timeout.timed_out()) {
                    self.bury();
                }
            } else {
                drop(self.wake.1.wait(guard));
            }
        }
    }

    /// Frees the jobs of workers that are gone.
    fn bury(&self) {
        for owner in self.store.owners().unwrap_or_default() {
            if owner == self.name {
                continue;
            }
            let path = self.layout.workers().join(format!("{owner}.lock"));
            let gone = match File::options().write(true).open(&path) {
                Ok(file) => file.try_lock().is_ok(),
                Err(error) => error.kind() == std::io::ErrorKind::NotFound,
            };
            if gone && self.store.release_all(&owner).is_ok() {
                let _ = fs::remove_file(&path);
                self.notify(true);
            }
        }
    }

    /// Once a day: what nobody refers to any more goes, and what crashed uploads and workers left.
    fn prune(&self) {
        let Ok(Some(used)) = self.store.prune() else {
            return;
        };
        let older = |path: &std::path::Path, days: u64| {
            let age = fs::metadata(path)
                .and_then(|metadata| metadata.modified())
                .ok()
                .and_then(|time| time.elapsed().ok());
            age.is_some_and(|age| age > Duration::from_secs(days * 24 * 3600))
        };
        let list = |folder: PathBuf| fs::read_dir(folder).into_iter().flatten().flatten();
        for folder in list(self.layout.objects()) {
            for object in list(folder.path()) {
                let name = object.file_name().to_string_lossy().into_owned();
                if !used.contains(&name) && older(&object.path(), 1) {
                    let _ = fs::remove_file(object.path());
                }
            }
        }
        for left in list(self.layout.tmp()) {
            if older(&left.path(), 1) {
                let _ = fs::remove_file(left.path());
            }
        }
        for lock in list(self.layout.workers()) {
            let free = File::options()
                .write(true)
                .open(lock.path())
                .is_ok_and(|file| file.try_lock().is_ok());
            if free && older(&lock.path(), 1) {
                let _ = fs::remove_file(lock.path());
            }
        }
    }

    /// Runs one job to its end.
    fn run(&self, job: &Job) {
        let output = self.layout.scratch("docx");
        let outcome = match job.destiny.as_deref() {
            Some("instant") => fs::copy(self.layout.object(&job.template_sha256), &output)
                .map(|_| ())
                .map_err(|error| internal(format!("the template could not be copied: {error}"))),
            _ => self.fill(job, &output),
        };
        match self.state.load(Ordering::SeqCst) {
            ABANDON => return,
            STOP if outcome.is_err() => {
                let _ = fs::remove_file(&output);
                let _ = self.store.release(&job.id, &self.name);
                return;
            }
            _ => {}
        }
        let destiny = job.destiny.as_deref().unwrap_or_default();
        let ended = if destiny == "cancel" {
            self.store.end(&job.id, &self.name, "cancelled", None)
        } else if let Some(code) = destiny.strip_prefix("fail:") {
            let message = "The fill failed, as it was told to.".to_owned();
            self.store
                .end(&job.id, &self.name, "failed", Some((code.to_owned(), message)))
        } else {
            let kept = outcome.and_then(|()| {
                keep(&self.layout, &output)
                    .map_err(|error| internal(format!("the result could not be stored: {error}")))
            });
            match kept {
                Ok(sha256) => {
                    let stem = job
                        .template_name
                        .rsplit_once('.')
                        .map_or(&*job.template_name, |(stem, _)| stem);
                    self.store
                        .complete(job, &self.name, sha256, format!("{stem}-filled.docx"))
                }
                Err(error) => {
                    let error = (error.code.to_owned(), error.message);
                    self.store.end(&job.id, &self.name, "failed", Some(error))
                }
            }
        };
        let _ = fs::remove_file(&output);
        if ended.is_err() {
            // The row still says that it runs here; another attempt is better than a job that never ends.
            let _ = self.store.release(&job.id, &self.name);
        }
    }

    fn fill(&self, job: &Job, output: &std::path::Path) -> Result<(), FillError> {
        let mut watch = Watch {
            shared: self,
            job,
            started: Instant::now(),
            written: None,
            // What will fail or be cancelled stops half way, without the engine's help.
            doomed: matches!(job.destiny.as_deref(), Some("cancel"))
                || job
                    .destiny
                    .as_deref()
                    .is_some_and(|destiny| destiny.starts_with("fail:")),
        };
        watch.at("reading", 0.0);
        if watch.doomed {
            watch.at("filling", 50.0);
            return Ok(());
        }
        let sources = job
            .vault
            .as_deref()
            .map(|root| Vault::read(root, &job.tenant).sources(job.project_id, &job.document_ids))
            .unwrap_or_default();
        let options = Options {
            citations: job.citations,
            index: Some(self.layout.index()),
            reader: self.reader.clone(),
        };
        let template = self.layout.object(&job.template_sha256);
        let engine = self.engine;
        let result = catch_unwind(AssertUnwindSafe(|| {
            engine(
                alloo_fill::Job {
                    template: &template,
                    output,
                    sources: &sources,
                    options: &options,
                },
                &mut watch,
            )
        }))
        .unwrap_or_else(|_| Err(internal("the engine stopped unexpectedly".into())));
        if result.is_ok() {
            watch.at("storing", 99.0);
            self.pause(job.pace.saturating_sub(watch.started.elapsed()));
            if !self.running() && watch.started.elapsed() < job.pace {
                return Err(internal("the service is stopping".into()));
            }
        }
        result.map(|_| ())
    }
}

fn internal(message: String) -> FillError {
    FillError {
        code: "internal_error",
        message,
    }
}

/// Hashes the result and puts it among the objects.
fn keep(layout: &Layout, output: &std::path::Path) -> std::io::Result<String> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(output, fs::Permissions::from_mode(0o600))?;
    }
    let sha256 = alloo_common::digest::sha256(output)?;
    layout.keep(output, &sha256)?;
    Ok(sha256)
}

/// Passes the engine's progress on, and holds it to the pace.
struct Watch<'a> {
    shared: &'a Shared,
    job: &'a Job,
    started: Instant,
    written: Option<(Instant, String)>,
    doomed: bool,
}

impl Observer for Watch<'_> {
    fn at(&mut self, stage: &str, percent: f64) {
        let percent = if percent.is_finite() {
            percent.clamp(0.0, 99.0)
        } else {
            0.0
        };
        // A quick engine waits at each step until the pace has come as far, so that a stretched fill moves evenly.
        let due = self.job.pace.mul_f64(percent / 100.0);
        self.shared.pause(due.saturating_sub(self.started.elapsed()));
        let now = Instant::now();
        let worth = self
            .written
            .as_ref()
            .is_none_or(|(time, last)| now.duration_since(*time) >= PROGRESS || last != stage);
        if worth && self.shared.running() {
            self.shared
                .store
                .progress(&self.job.id, &self.shared.name, stage, percent);
            self.written = Some((now, stage.to_owned()));
        }
    }

    fn stop(&self) -> bool {
        !self.shared.running()
    }
}
