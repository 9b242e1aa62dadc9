//! How a command ends before its time: a signal. The command works on a thread of its own; the first one waits for signals, so that neither
//! a pipe that nobody writes to, a locked record nor a slow disk can keep a signal from being heard.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::oneshot;

use super::{Code, Session, guarded};
use crate::api::retry::Deadline;
use crate::cli::Command;
use crate::config::{Service, Settings};
use crate::error::{Error, Kind, Result};

/// What a command gets to put its things in order; the process ends then, whatever it does. A person takes 200 ms for at once.
const GRACE: Duration = Duration::from_millis(120);

/// The signals that end a command.
pub(super) struct Signals {
    #[cfg(unix)]
    terminate: tokio::signal::unix::Signal,
    #[cfg(unix)]
    hangup: tokio::signal::unix::Signal,
    #[cfg(unix)]
    interrupt: tokio::signal::unix::Signal,
    /// Listened to so that a file that may not grow further is an error of its write, and no end.
    #[cfg(unix)]
    _file_size: tokio::signal::unix::Signal,
}

impl Signals {
    /// Begins to listen; needs a runtime.
    pub(super) fn listen() -> Result<Self> {
        #[cfg(unix)]
        {
            use tokio::signal::unix::{SignalKind, signal};
            let listen = |kind| {
                signal(kind)
                    .map_err(|error| Error::new(Kind::Defect, "cannot listen for signals").because(error))
            };
            Ok(Signals {
                terminate: listen(SignalKind::terminate())?,
                hangup: listen(SignalKind::hangup())?,
                interrupt: listen(SignalKind::interrupt())?,
                _file_size: listen(SignalKind::from_raw(libc::SIGXFSZ))?,
            })
        }
        #[cfg(not(unix))]
        Ok(Signals {})
    }

    /// Waits for one that ends the command.
    pub(super) async fn next(&mut self) -> Result<Kind> {
        #[cfg(unix)]
        {
            Ok(tokio::select! {
                _ = self.interrupt.recv() => Kind::Interrupted,
                _ = self.terminate.recv() => Kind::Terminated,
                _ = self.hangup.recv() => Kind::Terminated,
            })
        }
        #[cfg(not(unix))]
        {
            tokio::signal::ctrl_c()
                .await
                .map_err(|error| Error::new(Kind::Defect, "cannot listen for signals").because(error))?;
            Ok(Kind::Interrupted)
        }
    }
}

/// What is under way: for the line that a signal's end prints.
#[derive(Debug, Default)]
pub(super) struct Live {
    /// Jobs that are followed or brought.
    jobs: BTreeMap<usize, String>,
    /// Fills whose request is out without an answer.
    unanswered: usize,
    /// The command that continues, up to the jobs' ids.
    go_on: String,
    /// Whether the same command again goes on with what is left.
    is_repeatable: bool,
    /// When the command gives up.
    deadline: Deadline,
}

/// [`Live`], shared by the command and the thread that waits for signals.
#[derive(Debug, Clone, Default)]
pub(super) struct Shared(Arc<Mutex<Live>>);

/// A fill without an answer, until it is dropped.
pub(super) struct Unanswered<'a>(&'a Shared);

impl Drop for Unanswered<'_> {
    fn drop(&mut self) {
        self.0.with().unanswered -= 1;
    }
}

impl Shared {
    fn with(&self) -> MutexGuard<'_, Live> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What to say for the way to go on: `alloo wait`, with the options that matter.
    pub(super) fn go_on_with(&self, command: String) {
        self.with().go_on = command;
    }

    /// The same command again goes on with what is left.
    pub(super) fn repeat(&self) {
        self.with().is_repeatable = true;
    }

    /// When the command gives up.
    pub(super) fn deadline(&self) -> Deadline {
        self.with().deadline
    }

    /// A job is followed or brought.
    pub(super) fn begin(&self, task: usize, job: &str) {
        self.with().jobs.insert(task, job.to_owned());
    }

    /// No longer.
    pub(super) fn end(&self, task: usize) {
        self.with().jobs.remove(&task);
    }

    /// A request goes out.
    pub(super) fn unanswered(&self) -> Unanswered<'_> {
        self.with().unanswered += 1;
        Unanswered(self)
    }

    /// The error that a signal ends the command with: the jobs go on, and the user learns how to go on with them.
    fn stopped(&self, kind: Kind) -> Error {
        let live = self.with();
        let jobs: Vec<&str> = live.jobs.values().map(String::as_str).collect();
        let some = jobs.iter().take(20).copied().collect::<Vec<_>>().join(" ");
        let stopped = match kind {
            Kind::Timeout => "--timeout ran out",
            _ => "stopped",
        };
        let message = match jobs.len() {
            0 => stopped.to_owned(),
            1 => format!("{stopped}; job {some} goes on"),
            many => format!("{stopped}; {many} jobs go on: {some}"),
        };
        let mut error = Error::new(kind, message);
        if let [job] = jobs[..] {
            error = error.job(job);
        }
        if live.is_repeatable {
            error.hint("run the same command again: it goes on with what is left")
        } else if !jobs.is_empty() {
            error.hint(format!("continue with: {} {some}", live.go_on))
        } else if live.unanswered > 0 {
            error.hint("the fill has no answer yet; run the same command again: it continues it and never starts a second one")
        } else {
            error
        }
    }
}

/// Runs a command that deals with a service, to its end or to a signal.
pub(super) fn watched(settings: Settings, command: Command) -> Result<Code> {
    let live = Shared::default();
    let terminal = Terminal::before(&command);
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    if let Service::Remote(_) = settings.service {
        // One thread does nearly all the work. A heap of its own would grow by a system call for each page.
        // SAFETY: a number is set in the allocator; this process has no other thread yet.
        unsafe { libc::mallopt(libc::M_ARENA_MAX, 1) };
    }
    let runtime = super::runtime()?;
    runtime.block_on(async {
        live.with().deadline = Deadline::after(timeout_of(&command));
        let deadline = live.deadline();
        let mut signals = Signals::listen()?;
        let (tell, mut told) = oneshot::channel();
        let (stop, stopping) = oneshot::channel();
        let shared = live.clone();
        std::thread::Builder::new()
            .name("command".into())
            .stack_size(8 << 20)
            .spawn(move || {
                let _ = tell.send(guarded(|| session(settings, command, shared, stopping)));
            })
            .map_err(|error| Error::new(Kind::Defect, "cannot start").because(error))?;
        let lost = || Error::new(Kind::Defect, "the command's thread is gone");
        let kind = tokio::select! {
            biased;
            end = &mut told => return end.map_err(|_| lost())?.map(|end| end.unwrap_or(0)),
            kind = signals.next() => kind?,
            () = deadline.last_moment() => Kind::Timeout,
        };
        // As it is now: stopping lets go of it.
        let stopped = live.stopped(kind);
        let _ = stop.send(());
        match tokio::time::timeout(GRACE, told).await {
            // It had come to its end already.
            Ok(Ok(Ok(Some(code)))) => return Ok(code),
            Ok(Ok(Err(error))) => return Err(error),
            Ok(_) => {}
            Err(_) => {
                crate::download::remove_part_files();
                terminal.restore();
            }
        }
        Err(stopped)
    })
}

/// The time that the user gives to the whole command.
fn timeout_of(command: &Command) -> Option<Duration> {
    let waiting = match command {
        Command::Fill(args) if args.wait => &args.waiting,
        Command::Wait(args) => &args.waiting,
        Command::Download(args) if args.wait => &args.waiting,
        _ => return None,
    };
    waiting.timeout.filter(|timeout| !timeout.is_zero())
}

/// The command's own thread; `None` where it was told to stop.
fn session(
    settings: Settings,
    command: Command,
    live: Shared,
    stopping: oneshot::Receiver<()>,
) -> Result<Option<Code>> {
    let runtime = super::runtime()?;
    let session = Session::new(settings, live);
    let end = runtime.block_on(async {
        tokio::select! {
            biased;
            _ = stopping => Ok(None),
            end = session.command(command) => end.map(Some),
        }
    });
    session.reporter_close();
    let embedded = session.embedded.borrow_mut().take();
    #[cfg(feature = "sandbox")]
    if let Some(running) = embedded {
        let patience = if matches!(end, Ok(Some(_))) { 2000 } else { 50 };
        runtime.block_on(async {
            tokio::time::timeout(Duration::from_millis(patience), running.stop())
                .await
                .ok()
        });
    }
    #[cfg(not(feature = "sandbox"))]
    let _ = embedded;
    // A fill of the embedded service may still be at work on its thread; the job is on disk and goes on with the next command.
    runtime.shutdown_background();
    end
}

/// The terminal's settings, where the command is about to change them: a key is typed without echo.
struct Terminal {
    #[cfg(unix)]
    saved: Option<(std::fs::File, rustix::termios::Termios)>,
}

impl Terminal {
    fn before(command: &Command) -> Self {
        #[cfg(unix)]
        {
            let saved = matches!(command, Command::Auth(crate::cli::Auth::Login))
                .then(|| {
                    let terminal = std::fs::File::open("/dev/tty").ok()?;
                    let settings = rustix::termios::tcgetattr(&terminal).ok()?;
                    Some((terminal, settings))
                })
                .flatten();
            Terminal { saved }
        }
        #[cfg(not(unix))]
        {
            let _ = command;
            Terminal {}
        }
    }

    fn restore(&self) {
        #[cfg(unix)]
        if let Some((terminal, settings)) = &self.saved {
            let _ = rustix::termios::tcsetattr(terminal, rustix::termios::OptionalActions::Now, settings);
        }
    }
}

/// The start of a command that continues, with the options by which it reaches the same service.
pub(super) fn go_on(verb: &str, settings: &Settings) -> String {
    let mut command = format!("alloo {verb}");
    match (&settings.service, &settings.profile) {
        (Service::Embedded(_), _) => command.push_str(" --sandbox"),
        (Service::Remote(_), Some(profile)) => command.push_str(&format!(" --profile {}", quoted(profile))),
        (Service::Remote(_), None) => {}
    }
    command
}

/// A word as a shell takes it.
pub(super) fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./:@%+=,".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', "'\\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stopped_command_says_how_to_go_on() {
        let live = Shared::default();
        let said = |live: &Shared| {
            let error = live.stopped(Kind::Interrupted);
            format!("{error}|{}", error.get_hint().unwrap_or_default())
        };
        assert_eq!(said(&live), "stopped|");
        let out = live.unanswered();
        assert!(said(&live).contains("run the same command again"));
        live.go_on_with("alloo wait".into());
        live.begin(3, "j3");
        live.begin(1, "j1");
        assert_eq!(
            said(&live),
            "stopped; 2 jobs go on: j1 j3|continue with: alloo wait j1 j3"
        );
        drop(out);
        live.end(3);
        assert_eq!(
            said(&live),
            "stopped; job j1 goes on|continue with: alloo wait j1"
        );
    }

    #[test]
    fn words_for_a_shell() {
        assert_eq!(quoted("a/b-c.docx"), "a/b-c.docx");
        assert_eq!(quoted("it's"), "'it'\\''s'");
        assert_eq!(quoted(""), "''");
    }
}
