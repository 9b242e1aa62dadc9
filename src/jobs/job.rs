//! One job as a task of the command: followed to its end, its result downloaded.

use std::cell::RefCell;
use std::io::{ErrorKind, Write};
use std::path::Path;
use std::time::Duration;

use super::destination::Destination;
use super::outcome::SavedResult;
use crate::api::types::{JobState, JobView};
use crate::cli::WaitArgs;
use crate::config::DEFAULT_TIMEOUT;
use crate::context::{Connection, Context};
use crate::download::{DownloadOptions, Overwrite, UrlSource};
use crate::error::{Error, Kind, Result};
use crate::poll::{PollObserver, PollSchedule};
use crate::sanitize::clean;
use crate::ui::{self, Event};
use alloo_common::secret::PresignedUrl;

/// The shortest interval between two status checks that a remote service allows.
const SHORTEST_INTERVAL: Duration = Duration::from_secs(2);

/// A job, and the task of the command that it is.
#[derive(Clone, Copy)]
pub struct Job<'a> {
    /// The command.
    pub context: &'a Context,
    /// The service.
    pub connection: &'a Connection,
    /// The number of the task.
    pub task: usize,
    /// The job's id.
    pub id: &'a str,
    /// Whether a result that goes to standard output is kept to be looked at.
    pub keeps_copy: bool,
}

impl Job<'_> {
    /// Polls until the job has ended. It stays in flight until its task ends.
    ///
    /// # Errors
    /// [`Kind::Timeout`], or as the service says.
    pub async fn follow(&self, schedule: PollSchedule) -> Result<JobView> {
        self.context.in_flight.begin(self.task, self.id);
        let observer = JobWatch {
            job: self,
            last_state: RefCell::default(),
        };
        let check = || self.connection.client.status_once(self.id);
        let end = crate::poll::until_terminal(schedule, &observer, check).await;
        end.map_err(|error| match error.kind() {
            Kind::Timeout => error.job(self.id).hint(format!(
                "go on waiting with: {} {}",
                self.context.command("wait"),
                self.id
            )),
            _ => error.job(self.id),
        })
    }

    /// Looks at the job once.
    ///
    /// # Errors
    /// As the service says.
    pub async fn check_status(&self) -> Result<JobView> {
        let on_retry = |reason: &str, wait| self.retry(reason, wait);
        self.connection.client.status(self.id, &on_retry).await
    }

    /// Downloads the result of a completed job to its destination.
    ///
    /// # Errors
    /// [`Kind::Local`], [`Kind::BadAnswer`], or as the transfer.
    pub async fn download(
        &self,
        view: &JobView,
        to: &Destination,
        overwrite: Overwrite,
    ) -> Result<SavedResult> {
        let Some(url) = view.download.clone() else {
            let message = format!("job {} is completed but has no result address", self.id);
            return Err(self.hinted(Error::new(Kind::BadAnswer, message)));
        };
        let options = DownloadOptions {
            overwrite,
            hashed: self.context.output.json,
            deadline: self.context.deadline,
        };
        let saved = match to {
            Destination::File(path) => self.download_to_file(url, path, options).await,
            Destination::Stdout => self.download_to_stdout(url, options).await,
        };
        saved.map_err(|error| self.hinted(error))
    }

    /// The error of a download, with a command that tries again where it has no hint of its own.
    fn hinted(&self, error: Error) -> Error {
        let error = error.job(self.id);
        if error.get_hint().is_some() {
            return error;
        }
        error.hint(format!(
            "the result is kept by the service; try again with: {} {}",
            self.context.command("download"),
            self.id
        ))
    }

    async fn download_to_file(
        &self,
        url: PresignedUrl,
        path: &Path,
        options: DownloadOptions,
    ) -> Result<SavedResult> {
        let downloader = self.connection.downloader()?;
        let downloaded = downloader.to_file(url, path, options, self).await?;
        self.record_output(path);
        Ok(SavedResult {
            output: path.display().to_string(),
            bytes: downloaded.bytes,
            sha256: downloaded.sha256,
            path: Some(path.to_owned()),
            copy: None,
        })
    }

    async fn download_to_stdout(&self, url: PresignedUrl, options: DownloadOptions) -> Result<SavedResult> {
        let (mut reader_gone, mut written) = (false, 0);
        let mut copy = self.keeps_copy.then(tempfile::tempfile).and_then(Result::ok);
        let mut write = |bytes: &[u8]| {
            copy = copy.take().filter(|mut file| file.write_all(bytes).is_ok());
            let end = ui::out_bytes(bytes);
            reader_gone = matches!(&end, Err(error) if error.kind() == ErrorKind::BrokenPipe);
            written += bytes.len() as u64;
            end
        };
        let downloader = self.connection.downloader()?;
        let downloaded = downloader.to_stream(url, options, self, &mut write).await;
        let (bytes, sha256) = match downloaded {
            Ok(downloaded) => (downloaded.bytes, downloaded.sha256),
            Err(_) if reader_gone => (written, None),
            Err(error) => return Err(error),
        };
        Ok(SavedResult {
            output: "-".into(),
            bytes,
            sha256,
            path: None,
            copy,
        })
    }

    /// Whether the destination holds the result already: the command that downloaded it may have been killed
    /// before it could record that.
    ///
    /// # Errors
    /// As the transfer.
    pub async fn is_downloaded(&self, view: &JobView, to: &Destination) -> Result<bool> {
        let (Destination::File(path), Some(url)) = (to, view.download.clone()) else {
            return Ok(false);
        };
        let Ok(found) = alloo_common::digest::sha256(path) else {
            return Ok(false);
        };
        let downloader = self.connection.downloader()?;
        let options = DownloadOptions {
            overwrite: Overwrite::Never,
            hashed: true,
            deadline: self.context.deadline,
        };
        let result = downloader.to_stream(url, options, self, &mut |_| Ok(())).await?;
        let same = result.sha256 == Some(found);
        if same {
            self.record_output(path);
        }
        Ok(same)
    }

    fn record_output(&self, path: &Path) {
        let absolute = crate::fsutil::real_path(path);
        self.context
            .journal(|journal| journal.output(self.id, &absolute.to_string_lossy()));
    }

    /// Tells progress that the task is done: where the result is, or what else came of it.
    pub fn finished(&self, detail: Option<&str>) {
        self.context.output.event(Event::Finished {
            task: self.task,
            job: Some(self.id),
            status: "completed",
            detail,
        });
    }

    fn retry(&self, reason: &str, wait: Duration) {
        self.context.output.event(Event::Retry {
            task: self.task,
            job: Some(self.id),
            reason,
            wait,
        });
    }
}

/// Tells progress and the record what the poller sees.
struct JobWatch<'a> {
    job: &'a Job<'a>,
    last_state: RefCell<Option<JobState>>,
}

impl PollObserver for JobWatch<'_> {
    fn seen(&self, view: &JobView) {
        let Job {
            context, task, id, ..
        } = *self.job;
        let is_new = self.last_state.borrow().as_ref() != Some(&view.status);
        if is_new {
            *self.last_state.borrow_mut() = Some(view.status.clone());
            if view.status.is_terminal() {
                context.journal(|journal| journal.seen(id, view.status.as_str()));
            }
        }
        context.output.event(Event::Progress {
            task,
            job: id,
            status: view.status.as_str(),
            progress: view.progress,
            stage: view.stage.as_deref(),
        });
    }

    fn trouble(&self, reason: &str, wait: Duration) {
        self.job.retry(reason, wait);
    }
}

impl UrlSource for Job<'_> {
    async fn fresh(&self) -> Result<PresignedUrl> {
        let view = self.check_status().await?;
        view.download.ok_or_else(|| {
            let message = format!("job {} has no result address any more", self.id);
            Error::new(Kind::BadAnswer, message)
        })
    }

    fn progress(&self, received: u64, total: Option<u64>) {
        self.context.output.event(Event::Download {
            task: self.task,
            job: self.id,
            received,
            total,
        });
    }

    fn trouble(&self, reason: &str, wait: Duration) {
        self.retry(reason, wait);
    }
}

/// When the status of jobs is checked, by the options.
pub fn poll_schedule(context: &Context, waiting: &WaitArgs, connection: &Connection) -> PollSchedule {
    let local = connection.client.is_local();
    let interval = match waiting.interval {
        Some(interval) if interval < SHORTEST_INTERVAL && !local => {
            context
                .output
                .warn("--interval is raised to 2s, the least that the service allows");
            Some(SHORTEST_INTERVAL)
        }
        // Nothing at all would be a busy loop.
        Some(interval) => Some(interval.max(Duration::from_millis(1))),
        None => None,
    };
    let timeout = waiting
        .timeout
        .or(context.settings.timeout)
        .unwrap_or(DEFAULT_TIMEOUT);
    PollSchedule {
        interval,
        timeout: (!timeout.is_zero()).then_some(timeout),
        deadline: context.deadline,
        local,
        ..PollSchedule::default()
    }
}

/// The error of a job that ended without a result; none for one that has a result or has not ended.
pub fn failure(job: &str, view: &JobView) -> Option<Error> {
    let error = match view.status {
        JobState::Failed => {
            let why = view.error_message.as_deref();
            let why = why.unwrap_or("the service says no reason");
            Error::new(Kind::FillFailed, format!("the fill failed: {why}"))
        }
        JobState::Cancelled => {
            let message = "the fill was cancelled, by a user or by a time-out";
            return Some(
                Error::new(Kind::FillCancelled, message)
                    .job(job)
                    .hint("start it again with: alloo fill"),
            );
        }
        JobState::Pending | JobState::Running | JobState::Completed | JobState::Other(_) => return None,
    };
    let error = error.job(job);
    Some(match &view.error_code {
        Some(code) => error.code(code),
        None => error,
    })
}

/// The error of a job that has not ended.
pub fn not_ended(context: &Context, job: &str, view: &JobView) -> Error {
    let state = clean(view.status.as_str());
    Error::new(Kind::NotReady, format!("job {job} has not ended: {state}"))
        .job(job)
        .hint(format!("wait for it with: {} {job}", context.command("wait")))
}
