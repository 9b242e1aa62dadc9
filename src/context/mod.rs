//! What a command works with: its settings, its output, the local record, the jobs in flight and the clock.

mod connection;
#[cfg(feature = "sandbox")]
pub mod embedded;
mod in_flight;
mod output;

use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;
use std::time::Duration;

use crate::api::retry::Deadline;
use crate::config::{DebugLog, Settings};
use crate::error::{Error, Kind, Result};
use crate::fsutil;
use crate::journal::Journal;
use crate::net::RequestLog;

pub use connection::{Connection, find_key, no_key};
pub use in_flight::{InFlight, quoted, resume_command};
pub use output::Output;

#[cfg(feature = "sandbox")]
type EmbeddedService = alloo_sandbox::ServiceHandle;
#[cfg(not(feature = "sandbox"))]
type EmbeddedService = std::convert::Infallible;

/// What a command works with.
pub struct Context {
    /// What the command line, the environment and the profile say.
    pub settings: Settings,
    /// Standard output, standard error and progress.
    pub output: Output,
    /// What to name when a signal ends the command.
    pub in_flight: InFlight,
    /// When the whole command gives up.
    pub deadline: Deadline,
    /// When the process started, in Unix milliseconds.
    pub started: i64,
    /// Where the embedded service puts the sources of values.
    #[cfg(feature = "sandbox")]
    pub sources: Cell<alloo_sandbox::SourcesMode>,
    journal: RefCell<Option<Journal>>,
    warned_of_journal: Cell<bool>,
    embedded: RefCell<Option<EmbeddedService>>,
    request_log: OnceCell<Rc<RequestLog>>,
}

impl Context {
    /// The context of one command. Nothing is opened yet.
    pub fn new(settings: Settings, in_flight: InFlight, deadline: Deadline) -> Self {
        Context {
            output: Output::new(&settings),
            settings,
            in_flight,
            deadline,
            started: jiff::Timestamp::now().as_millisecond(),
            #[cfg(feature = "sandbox")]
            sources: Cell::default(),
            journal: RefCell::default(),
            warned_of_journal: Cell::new(false),
            embedded: RefCell::default(),
            request_log: OnceCell::new(),
        }
    }

    /// A verb of alloo as the user writes it to reach the same service.
    pub fn command(&self, verb: &str) -> String {
        resume_command(verb, &self.settings)
    }

    /// Works no longer than `--timeout` allows.
    ///
    /// # Errors
    /// As the work; [`Kind::Timeout`].
    pub async fn in_time<T>(&self, work: impl Future<Output = Result<T>>) -> Result<T> {
        self.deadline.bound(work).await.unwrap_or_else(|| {
            Err(Error::new(Kind::Timeout, "--timeout ran out")
                .hint("run the same command again: it continues what was begun"))
        })
    }

    /// Works with the local record, which is opened when it is first needed.
    ///
    /// # Errors
    /// As the work; [`Kind::Local`] where the record cannot be opened.
    pub fn try_journal<T>(&self, work: impl FnOnce(&mut Journal) -> Result<T>) -> Result<T> {
        let mut journal = self.journal.borrow_mut();
        if journal.is_none() {
            *journal = Some(Journal::open(&self.settings.state_dir)?);
        }
        match journal.as_mut() {
            Some(journal) => work(journal),
            None => Err(Error::new(Kind::Defect, "no record")),
        }
    }

    /// The same where the command can do without: a failure is a warning, given once.
    pub fn journal<T>(&self, work: impl FnOnce(&mut Journal) -> Result<T>) -> Option<T> {
        match self.try_journal(work) {
            Ok(value) => Some(value),
            Err(error) => {
                self.warn_of_journal(&error);
                None
            }
        }
    }

    /// Warns, once, that the record does not protect this command.
    pub fn warn_of_journal(&self, error: &Error) {
        if !self.warned_of_journal.replace(true) {
            self.output.warn(&format!(
                "{error}; going on without it: a command that is repeated may start a second fill"
            ));
        }
    }

    /// Returns once everything in the record is on the disk itself.
    pub async fn sync_journal(&self) {
        let log = self.journal.borrow().as_ref().and_then(Journal::log);
        if let Some(log) = log
            && let Err(error) = log.sync().await
        {
            self.warn_of_journal(
                &Error::new(Kind::Local, "the record cannot be written to the disk").because(error),
            );
        }
    }

    /// The log of requests that `--debug` asks for.
    ///
    /// # Errors
    /// [`Kind::Local`] where its file cannot be written.
    pub fn request_log(&self) -> Result<Option<Rc<RequestLog>>> {
        let Some(debug) = &self.settings.debug else {
            return Ok(None);
        };
        if let Some(log) = self.request_log.get() {
            return Ok(Some(log.clone()));
        }
        let write: Box<dyn Fn(&str)> = match debug {
            DebugLog::Stderr => Box::new(self.output.debug_lines()),
            DebugLog::File(path) => Box::new(fsutil::append_lines(path).map_err(|error| {
                Error::new(Kind::Local, format!("cannot write the log {}", path.display()))
                    .because(error)
                    .hint("name another file with --debug=FILE")
            })?),
        };
        let (os, arch) = (std::env::consts::OS, std::env::consts::ARCH);
        write(&format!("alloo {} on {os} {arch}", env!("ALLOO_VERSION")));
        Ok(Some(
            self.request_log
                .get_or_init(|| Rc::new(RequestLog::new(write)))
                .clone(),
        ))
    }

    /// Stops the embedded service, if this command started it, within this time.
    pub async fn stop_embedded_service(&self, grace: Duration) {
        let embedded = self.embedded.borrow_mut().take();
        #[cfg(feature = "sandbox")]
        if let Some(service) = embedded {
            let _ = tokio::time::timeout(grace, service.stop()).await;
        }
        #[cfg(not(feature = "sandbox"))]
        let _ = (embedded, grace);
    }
}
