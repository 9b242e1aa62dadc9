//! What a person sees while a command works. Commands report [`Event`]s; whether they become bars, plain
//! lines, JSON or nothing is decided once, here. No other module knows of terminals.

mod bars;
mod event;
mod format;
mod json;
mod plain;
mod print;
mod screen;
mod stderr;
mod stdout;
mod text_table;

pub use crate::sanitize::{clean, clean_to, columns};
pub use event::{Event, Progress, Reporter, Terminal};
pub use format::{age, bytes, elapsed, roughly, time_of_day};
pub use json::json_text;
pub use print::{LineMark, err_line, err_raw, err_text, out_bytes, out_columns, out_line};
pub use stderr::drain_stderr;
pub use stdout::stdout_was_closed;
pub use text_table::{TextTable, id_length};

/// The reporter for a choice, a terminal and the number of fills or jobs of the command. Quiet is
/// `Progress::None`.
pub fn reporter(choice: Progress, terminal: Terminal, tasks: usize) -> Box<dyn Reporter> {
    match choice {
        Progress::None => Box::new(Silent),
        Progress::Json => Box::new(json::Json::stderr()),
        Progress::Auto | Progress::Bar if terminal.stderr_is_terminal && !terminal.dumb => {
            Box::new(bars::Bars::stderr(terminal, tasks))
        }
        Progress::Auto | Progress::Bar | Progress::Plain => Box::new(plain::PlainLines::stderr(tasks)),
    }
}

/// Shows nothing.
struct Silent;

impl Reporter for Silent {
    fn event(&self, _: Event<'_>) {}

    fn aside(&self, write: &mut dyn FnMut()) {
        write();
    }
}

#[cfg(test)]
mod testing {
    use std::io;
    use std::sync::{Arc, Mutex};
    use std::time::Duration;

    use super::event::{Clock, lock};

    /// What was written, for a test to read.
    #[derive(Clone, Default)]
    pub(super) struct Captured(Arc<Mutex<Vec<u8>>>);

    impl Captured {
        pub(super) fn take(&self) -> String {
            String::from_utf8(std::mem::take(&mut *lock(&self.0))).unwrap()
        }
    }

    impl io::Write for Captured {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            lock(&self.0).extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    /// A clock that a test moves.
    #[derive(Clone, Default)]
    pub(super) struct Hands(Arc<Mutex<Duration>>);

    impl Hands {
        pub(super) fn advance(&self, millis: u64) {
            *lock(&self.0) += Duration::from_millis(millis);
        }

        pub(super) fn clock(&self) -> Clock {
            let hands = self.clone();
            Box::new(move || *lock(&hands.0))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_silent_one_lets_others_write() {
        let terminal = Terminal {
            stderr_is_terminal: true,
            stdout_is_terminal: true,
            reflows: false,
            dumb: false,
            color: true,
            unicode: true,
        };
        let silent = reporter(Progress::None, terminal, 3);
        let mut written = false;
        silent.event(Event::Begin { task: 0, label: "x" });
        silent.aside(&mut || written = true);
        assert!(written);
    }
}
