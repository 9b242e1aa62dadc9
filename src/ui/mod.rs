//! What a person sees while a command works. Commands report [`Event`]s; what becomes of them (bars, plain lines, JSON, nothing) is decided once, here. No
//! other module knows of indicatif or of terminals.

mod clean;
mod format;
mod print;
mod table;

pub use clean::{clean, clean_to, columns, file_name};
pub use format::{age, bytes, clock, elapsed};
pub use print::{Mark, err_line, err_raw, err_text, out_bytes, out_columns, out_line};
pub use table::Table;

use std::time::Duration;

/// Something worth telling. `task` numbers the fills or jobs of one command from 0, in the order given.
#[derive(Debug, Clone)]
pub enum Event<'a> {
    /// A fill or job enters the stage; `label` is the template's file name or the job's id.
    Begin { task: usize, label: &'a str },
    /// Bytes of the template sent so far.
    Upload { task: usize, sent: u64, total: u64 },
    /// The service has taken the fill.
    Submitted {
        task: usize,
        job: &'a str,
        idempotency_key: &'a str,
        replayed: bool,
    },
    /// The job's state as the service told it: `progress` 0–100, `stage` in the service's own words (not cleaned yet).
    Progress {
        task: usize,
        job: &'a str,
        status: &'a str,
        progress: Option<f64>,
        stage: Option<&'a str>,
    },
    /// Something failed that will be tried again after `wait`; `reason` is one line (not cleaned yet).
    Retry {
        task: usize,
        job: Option<&'a str>,
        reason: &'a str,
        wait: Duration,
    },
    /// Bytes of the result received so far.
    Download {
        task: usize,
        job: &'a str,
        received: u64,
        total: Option<u64>,
    },
    /// The fill or job is done with: `status` is the job's last state, or `error`; `detail` a path or an error line.
    Finished {
        task: usize,
        job: Option<&'a str>,
        status: &'a str,
        detail: Option<&'a str>,
    },
}

/// Shows events. All methods may be called from any task of the runtime; none blocks for long.
pub trait Reporter: Send + Sync {
    /// Something happened.
    fn event(&self, event: Event<'_>);
    /// Lines for standard output or standard error are about to be written by `write`: bars step aside for it.
    fn aside(&self, write: &mut dyn FnMut());
    /// The end, also on a signal: the terminal is as it was. Later events are dropped.
    fn close(&self);
}
