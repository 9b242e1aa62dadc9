//! Jobs are run here, in threads of this process, whichever process they were started in.
//!
//! A job belongs to the service whose name is in its row, and a service lives as long as it holds the lock of
//! its file under `workers/`. The system lets go of that lock when the process ends, however it ends; whoever
//! can take it knows that the service is gone for good and frees its jobs. No time-outs are involved, and no
//! job runs twice at the same time.
//!
//! A job whose run was cut off is a suspect: it may have taken its process along. Suspects run last and one
//! at a time, each after a moment in which nothing else was done, so that a command can do its own work
//! first. A job that was cut off [too often](super::store) in a row ends as failed.

use std::fs::File;
use std::io::Write;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, Weak};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use super::SandboxError;
use super::files::{Layout, private_file};
use super::store::{Store, StoredJob};
use alloo_fill::{FillError, Observer, Report};

mod keeper;
mod run;

/// What fills a template; the engine, except in tests.
pub type Engine = fn(alloo_fill::FillJob<'_>, &mut dyn Observer) -> Result<Report, FillError>;

/// How long nothing else may have been done before a suspect that was cut off once is run; it doubles with
/// each time.
const SUSPECT_PAUSE: Duration = Duration::from_millis(300);
/// The longest such time.
const SUSPECT_PAUSE_MAX: Duration = Duration::from_secs(2);
/// What the lock file of a service says that was told to stop.
const STOPPED: &[u8] = b"stopped\n";

/// What the threads are to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
enum Mode {
    Run = 0,
    /// Finish nothing, give the jobs back.
    Stop = 1,
    /// Leave everything as it is, as a killed process would.
    Abandon = 2,
}

/// What runs at the moment.
struct Activity {
    /// Grows with each reason to look for jobs.
    wakes: u64,
    running: usize,
    /// When the last run ended, or the service began.
    idle_since: Instant,
}

/// What the threads share.
struct PipelineWorker {
    layout: Layout,
    store: Store,
    engine: Engine,
    reader: Option<PathBuf>,
    mode: AtomicU8,
    activity: Mutex<Activity>,
    wake: Condvar,
    /// Wakes who pauses, because the service ends.
    ending: Condvar,
    lock: Arc<LockFile>,
}

/// The file whose lock is held as long as the process lives.
struct LockFile {
    file: File,
    path: PathBuf,
}

impl LockFile {
    fn take(layout: &Layout) -> std::io::Result<Self> {
        // Locked before it gets its name: a file with the name and without the lock is always a dead
        // service's.
        let path = layout.lock(layout.service());
        let fresh = path.with_extension("new");
        let file = private_file(&fresh)?;
        file.lock()?;
        std::fs::rename(&fresh, &path)?;
        Ok(LockFile { file, path })
    }

    /// From now on an end of this process is no job's fault.
    fn mark_stopped(&self) {
        let _ = (&self.file).write_all(STOPPED);
    }
}

/// The lock files of the services in this process.
static SERVICES: Mutex<Vec<Weak<LockFile>>> = Mutex::new(Vec::new());

/// Tells all services in this process that it is about to end because it was told to: the jobs that are cut
/// off by that are not suspected.
pub fn mark_stopping() {
    let services = SERVICES.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    for lock in services.iter().filter_map(Weak::upgrade) {
        lock.mark_stopped();
    }
}

/// What a pipeline needs to start.
pub(crate) struct PipelineSetup {
    pub(crate) layout: Layout,
    pub(crate) store: Store,
    pub(crate) engine: Engine,
    pub(crate) reader: Option<PathBuf>,
    pub(crate) threads: usize,
}

/// The jobs' threads of one running service.
pub(crate) struct Pipeline {
    worker: Arc<PipelineWorker>,
    threads: Mutex<Vec<JoinHandle<()>>>,
}

/// What a thread is to do next.
enum Next {
    Run(Box<StoredJob>),
    WaitUntil(Instant),
    Wait,
}

impl Pipeline {
    pub(crate) fn start(setup: PipelineSetup) -> Result<Self, SandboxError> {
        let lock = LockFile::take(&setup.layout).map_err(SandboxError::state(&setup.layout.workers()))?;
        let lock = Arc::new(lock);
        {
            let mut services = SERVICES.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
            services.retain(|service| service.strong_count() > 0);
            services.push(Arc::downgrade(&lock));
        }
        let worker = Arc::new(PipelineWorker {
            layout: setup.layout,
            store: setup.store,
            engine: setup.engine,
            reader: setup.reader,
            mode: AtomicU8::new(Mode::Run as u8),
            activity: Mutex::new(Activity {
                wakes: 0,
                running: 0,
                idle_since: Instant::now(),
            }),
            wake: Condvar::new(),
            ending: Condvar::new(),
            lock,
        });
        let mut threads = vec![spawn("sandbox-keeper".into(), &worker, PipelineWorker::keep)?];
        for number in 0..setup.threads.max(1) {
            threads.push(spawn(
                format!("sandbox-fill-{number}"),
                &worker,
                PipelineWorker::work,
            )?);
        }
        Ok(Pipeline {
            worker,
            threads: Mutex::new(threads),
        })
    }

    /// There is a new job.
    pub(crate) fn notify(&self) {
        self.worker.notify();
    }

    /// Ends the threads as soon as the engine lets them; what they worked on stays as it is, as if the
    /// process had been killed.
    pub(crate) fn abandon(&self) {
        self.worker.end(Mode::Abandon);
    }

    /// Gives running jobs back and waits until the threads are done. Blocks.
    pub(crate) fn stop(&self) {
        self.worker.lock.mark_stopped();
        self.worker.end(Mode::Stop);
        let threads = std::mem::take(
            &mut *self
                .threads
                .lock()
                .unwrap_or_else(|poisoned| poisoned.into_inner()),
        );
        for thread in threads {
            let _ = thread.join();
        }
        let _ = std::fs::remove_file(&self.worker.lock.path);
    }
}

impl Drop for Pipeline {
    fn drop(&mut self) {
        self.abandon();
    }
}

fn spawn(
    name: String,
    worker: &Arc<PipelineWorker>,
    life: fn(&PipelineWorker),
) -> Result<JoinHandle<()>, SandboxError> {
    let worker = Arc::clone(worker);
    std::thread::Builder::new()
        .name(name)
        .stack_size(8 << 20)
        .spawn(move || life(&worker))
        .map_err(SandboxError::Thread)
}

impl PipelineWorker {
    fn activity(&self) -> MutexGuard<'_, Activity> {
        self.activity
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner())
    }

    fn notify(&self) {
        self.activity().wakes += 1;
        self.wake.notify_one();
    }

    fn end(&self, mode: Mode) {
        let first =
            self.mode
                .compare_exchange(Mode::Run as u8, mode as u8, Ordering::SeqCst, Ordering::SeqCst);
        if first.is_ok() {
            self.activity().wakes += 1;
        }
        self.wake.notify_all();
        self.ending.notify_all();
    }

    fn mode(&self) -> Mode {
        match self.mode.load(Ordering::SeqCst) {
            1 => Mode::Stop,
            2 => Mode::Abandon,
            _ => Mode::Run,
        }
    }

    fn is_running(&self) -> bool {
        self.mode() == Mode::Run
    }

    /// Waits for the time, or less if the service ends.
    fn pause(&self, time: Duration) {
        let until = Instant::now() + time;
        let mut activity = self.activity();
        while self.is_running() {
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return;
            }
            activity = match self.ending.wait_timeout(activity, left) {
                Ok((activity, _)) => activity,
                Err(_) => return,
            };
        }
    }

    /// One thread's life.
    fn work(&self) {
        while self.is_running() {
            let seen = self.activity().wakes;
            let next = self.next();
            if let Ok(Next::Run(job)) = next {
                // There may be more than one; the next thread sees to it.
                self.notify();
                self.run(&job);
                self.run_ended();
                continue;
            }
            let activity = self.activity();
            if activity.wakes != seen || !self.is_running() {
                continue;
            }
            match next {
                Ok(Next::WaitUntil(until)) => {
                    let time = until.saturating_duration_since(Instant::now());
                    drop(self.wake.wait_timeout(activity, time));
                }
                Ok(_) => drop(self.wake.wait(activity)),
                Err(_) => {
                    drop(activity);
                    self.pause(Duration::from_millis(200));
                }
            }
        }
    }

    /// Takes a job, and counts it as running; one that is not suspected, if there is such a one.
    fn next(&self) -> rusqlite::Result<Next> {
        let name = self.layout.service();
        if let Some(job) = self.store.claim(name)? {
            self.activity().running += 1;
            return Ok(Next::Run(Box::new(job)));
        }
        let Some(cut_offs) = self.store.next_suspect()? else {
            return Ok(Next::Wait);
        };
        let factor = 1u32 << cut_offs.saturating_sub(1).min(10);
        let pause = SUSPECT_PAUSE.saturating_mul(factor).min(SUSPECT_PAUSE_MAX);
        {
            let mut activity = self.activity();
            let due = activity.idle_since + pause;
            if activity.running > 0 {
                return Ok(Next::Wait);
            }
            if due > Instant::now() {
                return Ok(Next::WaitUntil(due));
            }
            activity.running += 1;
        }
        let claimed = self.store.claim_suspect(name);
        if !matches!(claimed, Ok(Some(_))) {
            self.activity().running -= 1;
        }
        Ok(claimed?.map_or(Next::Wait, |job| Next::Run(Box::new(job))))
    }

    fn run_ended(&self) {
        {
            let mut activity = self.activity();
            activity.running -= 1;
            activity.idle_since = Instant::now();
        }
        self.prune();
        self.notify();
    }
}
