//! One job, from its claim to its end.

use std::fs;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::{Duration, Instant};

use super::{Mode, PipelineWorker};
use crate::files::{Layout, private_file};
use crate::store::{JobEnd, JobError, ScriptedEnd, StoredJob};
use crate::upload::Scratch;
use crate::vault::Vault;
use alloo_common::backoff::Backoff;
use alloo_fill::{FillError, Observer, Options};

/// How often a running job's progress is written while its stage is the same.
const PROGRESS: Duration = Duration::from_millis(250);
/// How much room there must be before a job is tried again that found none.
const ROOM: usize = 256 << 10;

/// What a run leads to.
enum RunEnd {
    Ended(JobEnd),
    /// There was no room on the disk: another run when there is.
    NoRoom,
    /// The service is stopping: another service runs it.
    GivenBack,
}

impl PipelineWorker {
    /// Runs one job to its end.
    pub(super) fn run(&self, job: &StoredJob) {
        let output = Scratch(self.layout.scratch("docx"));
        let end = self.attempt(job, &output.0);
        if self.mode() == Mode::Abandon {
            return;
        }
        let name = self.layout.service();
        match end {
            RunEnd::Ended(end) => self.insist(|| self.store.end(job, name, end.clone())),
            RunEnd::NoRoom => {
                self.wait_for_room();
                self.insist(|| self.store.release(&job.id, name));
            }
            RunEnd::GivenBack => {
                let _ = self.store.release(&job.id, name);
            }
        }
    }

    /// Writes until it is written, or the service ends: a job that is over is not forgotten because the disk
    /// is full.
    fn insist(&self, write: impl Fn() -> rusqlite::Result<()>) {
        for wait in waits() {
            if write().is_ok() || !self.is_running() {
                return;
            }
            self.pause(wait);
        }
    }

    fn wait_for_room(&self) {
        for wait in waits() {
            if !self.is_running() || has_room(&self.layout) {
                return;
            }
            self.pause(wait);
        }
    }

    fn attempt(&self, job: &StoredJob, output: &Path) -> RunEnd {
        let outcome = match &job.scripted_end {
            Some(ScriptedEnd::Instant) => fs::copy(self.layout.object(&job.template_sha256), output)
                .map(|_| ())
                .map_err(|error| {
                    (
                        internal("the template could not be copied", &error),
                        is_full(&error),
                    )
                }),
            Some(ScriptedEnd::Cancel | ScriptedEnd::Fail(_)) => {
                self.pretend(job);
                Ok(())
            }
            _ => self.fill(job, output).map_err(|error| (error, false)),
        };
        if outcome.is_err() && self.mode() == Mode::Stop {
            return RunEnd::GivenBack;
        }
        match &job.scripted_end {
            Some(ScriptedEnd::Cancel) => return RunEnd::Ended(JobEnd::Cancelled),
            Some(ScriptedEnd::Fail(code)) => {
                return RunEnd::Ended(JobEnd::Failed(JobError {
                    code: code.clone(),
                    message: "The fill failed, as it was told to.".to_owned(),
                }));
            }
            _ => {}
        }
        let kept = outcome.and_then(|()| {
            keep(&self.layout, output).map_err(|error| {
                (
                    internal("the result could not be stored", &error),
                    is_full(&error),
                )
            })
        });
        match kept {
            Ok(sha256) => {
                let (stem, _) = job
                    .template_name
                    .rsplit_once('.')
                    .unwrap_or((&job.template_name, ""));
                RunEnd::Ended(JobEnd::Completed {
                    sha256,
                    name: format!("{stem}-filled.docx"),
                })
            }
            Err((_, true)) => RunEnd::NoRoom,
            Err((error, false)) if error.code == "write_failed" && !has_room(&self.layout) => RunEnd::NoRoom,
            Err((error, false)) => RunEnd::Ended(JobEnd::Failed(JobError {
                code: error.code.to_owned(),
                message: error.message,
            })),
        }
    }

    /// A fill that will fail or be cancelled on purpose stops half way, without the engine's help.
    fn pretend(&self, job: &StoredJob) {
        let mut watch = Watch::new(self, job);
        watch.at("reading", 0.0);
        watch.at("filling", 50.0);
    }

    fn fill(&self, job: &StoredJob, output: &Path) -> Result<(), FillError> {
        let mut watch = Watch::new(self, job);
        watch.at("reading", 0.0);
        let sources = match &job.vault {
            Some(root) => Vault::new(root)
                .view(&job.tenant)
                .sources(job.project_id, &job.document_ids),
            None => Vec::new(),
        };
        let options = Options {
            sources: job.sources,
            date: job.created_at.local_date(),
            index: Some(self.layout.index()),
            reader: self.reader.clone(),
        };
        let fill = alloo_fill::FillJob {
            template: &self.layout.object(&job.template_sha256),
            output,
            sources: &sources,
            options: &options,
        };
        let engine = self.engine;
        let result = catch_unwind(AssertUnwindSafe(|| engine(fill, &mut watch)))
            .unwrap_or_else(|_| Err(internal("the engine stopped unexpectedly", &"a defect")));
        result?;
        watch.at("storing", 99.0);
        self.pause(job.pace.saturating_sub(watch.started.elapsed()));
        if !self.is_running() && watch.started.elapsed() < job.pace {
            return Err(internal("the fill was stopped", &"the service is stopping"));
        }
        Ok(())
    }
}

/// Waits between tries to write to a full disk.
fn waits() -> Backoff {
    Backoff::new(Duration::from_millis(50), Duration::from_secs(1))
}

fn internal(what: &str, cause: &dyn std::fmt::Display) -> FillError {
    FillError {
        code: "internal_error",
        message: format!("{what}: {cause}"),
    }
}

/// Whether there is no room for a file: on the disk, in a quota, or under a limit of the process.
fn is_full(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge
    )
}

/// Whether a file of some size can be written at the moment.
fn has_room(layout: &Layout) -> bool {
    let probe = Scratch(layout.scratch("probe"));
    let written = private_file(&probe.0).and_then(|mut file| {
        io::Write::write_all(&mut file, &vec![1; ROOM])?;
        file.sync_all()
    });
    written.is_ok()
}

/// Hashes the result and puts it among the objects.
fn keep(layout: &Layout, output: &Path) -> io::Result<String> {
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
    worker: &'a PipelineWorker,
    job: &'a StoredJob,
    started: Instant,
    written: Option<(Instant, String)>,
}

impl<'a> Watch<'a> {
    fn new(worker: &'a PipelineWorker, job: &'a StoredJob) -> Self {
        Watch {
            worker,
            job,
            started: Instant::now(),
            written: None,
        }
    }
}

impl Observer for Watch<'_> {
    fn at(&mut self, stage: &str, percent: f64) {
        let percent = if percent.is_finite() {
            percent.clamp(0.0, 99.0)
        } else {
            0.0
        };
        // A quick engine waits at each step until the pace has come as far, so that a stretched fill moves
        // evenly.
        let due = self.job.pace.mul_f64(percent / 100.0);
        self.worker.pause(due.saturating_sub(self.started.elapsed()));
        let now = Instant::now();
        let is_due = self
            .written
            .as_ref()
            .is_none_or(|(time, last)| now.duration_since(*time) >= PROGRESS || last != stage);
        if is_due && self.worker.is_running() {
            let worker = self.worker;
            worker
                .store
                .progress(&self.job.id, worker.layout.service(), stage, percent);
            self.written = Some((now, stage.to_owned()));
        }
    }

    fn stop(&self) -> bool {
        !self.worker.is_running()
    }
}
