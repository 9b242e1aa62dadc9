//! What is under way, shared by the command and the thread that waits for signals: what a stopped command
//! names, and how the user continues.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::config::{Service, Settings};
use crate::error::{Error, Kind};

/// How many jobs the message of a stopped command names.
const NAMED: usize = 20;

/// What is under way in this command.
#[derive(Clone, Default)]
pub struct InFlight(Arc<Mutex<InFlightState>>);

#[derive(Default)]
struct InFlightState {
    /// Jobs that are followed or downloaded, by the number of their task.
    jobs: BTreeMap<usize, String>,
    /// Fills that were sent and have no answer yet.
    unanswered: usize,
    /// The command that continues, up to the jobs' ids.
    resume_command: String,
    /// Whether the same command, run again, continues with what is left.
    is_repeatable: bool,
    #[cfg(unix)]
    terminal: Option<(std::fs::File, rustix::termios::Termios)>,
}

/// A fill without an answer, until it is dropped.
pub struct Unanswered<'a>(&'a InFlight);

impl Drop for Unanswered<'_> {
    fn drop(&mut self) {
        self.0.state().unanswered -= 1;
    }
}

impl InFlight {
    fn state(&self) -> MutexGuard<'_, InFlightState> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Sets the command that continues this one: a verb, the options by which it reaches the same service,
    /// and further words.
    pub fn resume_with(&self, verb: &str, settings: &Settings, words: &[String]) {
        let mut command = resume_command(verb, settings);
        for word in words {
            command.push(' ');
            command.push_str(&quoted(word));
        }
        self.state().resume_command = command;
    }

    /// The command that continues this one, up to the jobs' ids.
    pub fn resume_command(&self) -> String {
        self.state().resume_command.clone()
    }

    /// The same command, run again, continues with what is left.
    pub fn set_repeatable(&self) {
        self.state().is_repeatable = true;
    }

    /// A job is followed or downloaded.
    pub fn begin(&self, task: usize, job: &str) {
        self.state().jobs.insert(task, job.to_owned());
    }

    /// It no longer is.
    pub fn end(&self, task: usize) {
        self.state().jobs.remove(&task);
    }

    /// A fill is sent.
    pub fn submit(&self) -> Unanswered<'_> {
        self.state().unanswered += 1;
        Unanswered(self)
    }

    /// Keeps the settings of the terminal, before a key is typed without echo.
    pub fn save_terminal(&self) {
        #[cfg(unix)]
        {
            let terminal = std::fs::File::open("/dev/tty").ok();
            self.state().terminal = terminal.and_then(|terminal| {
                let settings = rustix::termios::tcgetattr(&terminal).ok()?;
                Some((terminal, settings))
            });
        }
    }

    /// Gives the terminal its settings back.
    pub fn restore_terminal(&self) {
        #[cfg(unix)]
        if let Some((terminal, settings)) = &self.state().terminal {
            let _ = rustix::termios::tcsetattr(terminal, rustix::termios::OptionalActions::Now, settings);
        }
    }

    /// The error of a command that a signal or its deadline ends: which jobs go on, and how to continue.
    pub fn stopped(&self, kind: Kind) -> Error {
        let state = self.state();
        let jobs: Vec<&str> = state.jobs.values().map(String::as_str).collect();
        let named = jobs.iter().take(NAMED).copied().collect::<Vec<_>>().join(" ");
        let reason = match kind {
            Kind::Timeout => "--timeout ran out",
            _ => "stopped",
        };
        let error = match jobs[..] {
            [] => Error::new(kind, reason),
            [job] => Error::new(kind, format!("{reason}; job {job} goes on")).job(job),
            _ => Error::new(kind, format!("{reason}; {} jobs go on: {named}", jobs.len())),
        };
        if state.is_repeatable {
            error.hint("run the same command again: it continues with what is left")
        } else if !jobs.is_empty() {
            error.hint(format!("continue with: {} {named}", state.resume_command))
        } else if state.unanswered > 0 {
            error.hint(
                "the fill has no answer yet; run the same command again: it continues it and never starts a \
                 second one",
            )
        } else {
            error
        }
    }
}

/// A verb, and the options by which it reaches the same service.
pub fn resume_command(verb: &str, settings: &Settings) -> String {
    let mut command = format!("alloo {verb}");
    let mut option = |name: &str, value: &str| {
        command.push_str(&format!(" {name} {}", quoted(value)));
    };
    match &settings.service {
        Service::Embedded(_) => command.push_str(" --sandbox"),
        Service::Remote(url) => {
            if let Some(profile) = &settings.profile {
                option("--profile", profile);
            }
            if settings.is_named_by_option {
                option("--api-url", url.as_str().trim_end_matches('/'));
            }
        }
    }
    command
}

/// A word as a shell takes it.
pub fn quoted(word: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_./:@%+=,".contains(c);
    if !word.is_empty() && word.chars().all(is_plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', "'\\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stopped_command_says_how_to_continue() {
        let in_flight = InFlight::default();
        let message = |in_flight: &InFlight| {
            let error = in_flight.stopped(Kind::Interrupted);
            format!("{error}|{}", error.get_hint().unwrap_or_default())
        };
        assert_eq!(message(&in_flight), "stopped|");
        let unanswered = in_flight.submit();
        assert!(message(&in_flight).contains("run the same command again"));
        in_flight.state().resume_command = "alloo wait".into();
        in_flight.begin(3, "j3");
        in_flight.begin(1, "j1");
        assert_eq!(
            message(&in_flight),
            "stopped; 2 jobs go on: j1 j3|continue with: alloo wait j1 j3"
        );
        drop(unanswered);
        in_flight.end(3);
        assert_eq!(
            message(&in_flight),
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
