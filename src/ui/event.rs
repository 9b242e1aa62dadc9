//! What commands report while they work, and what every reporter is made of.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Something worth telling. `task` numbers the fills or jobs of one command from 0, in the order given.
#[derive(Debug, Clone)]
pub enum Event<'a> {
    /// A fill or job enters the stage; `label` is the template's file name or the job's id.
    Begin {
        /// Its number.
        task: usize,
        /// What to call it (not cleaned yet).
        label: &'a str,
    },
    /// Bytes of the template sent so far.
    Upload {
        /// Its number.
        task: usize,
        /// Bytes sent.
        sent: u64,
        /// Bytes to send.
        total: u64,
    },
    /// The service has taken the fill.
    Submitted {
        /// Its number.
        task: usize,
        /// The job's id.
        job: &'a str,
        /// The key that the fill was sent under.
        idempotency_key: &'a str,
        /// Whether the service had this fill already.
        replayed: bool,
    },
    /// The job's state as the service told it: `progress` 0–100, `stage` in the service's own words (not
    /// cleaned yet).
    Progress {
        /// Its number.
        task: usize,
        /// The job's id.
        job: &'a str,
        /// The job's state.
        status: &'a str,
        /// Percent done.
        progress: Option<f64>,
        /// What the service is doing.
        stage: Option<&'a str>,
    },
    /// The fill waits for its turn; `reason` is one line.
    Wait {
        /// Its number.
        task: usize,
        /// What it waits for.
        reason: &'a str,
        /// How long, as far as it can be told.
        wait: Duration,
    },
    /// Something failed that will be tried again after `wait`; `reason` is one line (not cleaned yet).
    Retry {
        /// Its number.
        task: usize,
        /// The job's id, once there is one.
        job: Option<&'a str>,
        /// What failed.
        reason: &'a str,
        /// How long until the next try.
        wait: Duration,
    },
    /// Bytes of the result received so far.
    Download {
        /// Its number.
        task: usize,
        /// The job's id.
        job: &'a str,
        /// Bytes received.
        received: u64,
        /// Bytes to receive, when known.
        total: Option<u64>,
    },
    /// The fill or job is done with: `status` is the job's last state, or `error`; `detail` a path or an
    /// error line.
    Finished {
        /// Its number.
        task: usize,
        /// The job's id, if there is one.
        job: Option<&'a str>,
        /// The job's last state, or `error`.
        status: &'a str,
        /// The result's path, or what went wrong.
        detail: Option<&'a str>,
    },
}

impl Event<'_> {
    pub(super) fn task(&self) -> usize {
        match *self {
            Event::Begin { task, .. }
            | Event::Upload { task, .. }
            | Event::Submitted { task, .. }
            | Event::Progress { task, .. }
            | Event::Wait { task, .. }
            | Event::Retry { task, .. }
            | Event::Download { task, .. }
            | Event::Finished { task, .. } => task,
        }
    }
}

/// Shows events until it is dropped, which leaves the terminal as it was. All methods may be called from any
/// task of the runtime; none blocks for long.
pub trait Reporter: Send + Sync {
    /// Something happened.
    fn event(&self, event: Event<'_>);
    /// Lines for standard output or standard error are about to be written by `write`: bars step aside for
    /// it.
    fn aside(&self, write: &mut dyn FnMut());
}

/// How progress is shown: `--progress`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum Progress {
    /// Bars on a terminal, plain lines elsewhere.
    #[default]
    Auto,
    /// Bars; plain lines where there is no terminal to draw them on.
    Bar,
    /// Plain lines.
    Plain,
    /// One JSON object a line on standard error.
    Json,
    /// Nothing.
    None,
}

/// What standard error can show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terminal {
    /// Standard error is a terminal.
    pub stderr_is_terminal: bool,
    /// Standard output is a terminal: results are seen there.
    pub stdout_is_terminal: bool,
    /// The terminal is known to wrap lines anew when its width changes.
    pub reflows: bool,
    /// The terminal cannot move its cursor: `TERM` is `dumb` (or, on Unix, not set).
    pub dumb: bool,
    /// Colour is wanted on standard error.
    pub color: bool,
    /// The locale is UTF-8: bars may use line-drawing characters.
    pub unicode: bool,
}

/// The time since some moment, never going back.
pub(super) type Clock = Box<dyn Fn() -> Duration + Send + Sync>;

pub(super) fn monotonic() -> Clock {
    let start = std::time::Instant::now();
    Box::new(move || start.elapsed())
}

/// A writer that a reporter owns.
pub(super) type Out = Box<dyn std::io::Write + Send>;

/// Locks, whatever a thread that panicked has left: what is shown is never worth a second panic.
pub(super) fn lock<T: ?Sized>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
