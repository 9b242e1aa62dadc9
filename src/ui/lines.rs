//! Plain lines for a pipe, a CI log or a screen reader: one when something changes, or when nothing has been said for a while. No escape codes.

use std::collections::{HashMap, HashSet};
use std::io;
use std::sync::Mutex;
use std::time::Duration;

use super::event::{Clock, Event, Out, Reporter, lock, monotonic};
use super::format::{bytes, elapsed};
use super::print::no_command;
use crate::sanitize::clean_to;

/// A task that goes on is heard of this often.
const REMINDER: Duration = Duration::from_secs(30);
/// Transfers of this many bytes are announced before they are done.
const LARGE: u64 = 1024 * 1024;

/// The reporter that writes plain lines.
pub(super) struct Lines {
    now: Clock,
    state: Mutex<State>,
}

struct State {
    out: Out,
    /// How many tasks there are; lines of several begin with a label.
    total: usize,
    done: usize,
    /// Those that are under way.
    tasks: HashMap<usize, Task>,
    over: HashSet<usize>,
    closed: bool,
}

struct Task {
    label: String,
    began: Duration,
    /// When the last line was written.
    spoke: Duration,
    /// The last state that was written.
    said: String,
    transfer: Option<Transfer>,
}

struct Transfer {
    upload: bool,
    began: Duration,
    bytes: u64,
    over: bool,
}

impl Lines {
    pub(super) fn stderr(tasks: usize) -> Self {
        Self::new(Box::new(io::stderr()), monotonic(), tasks)
    }

    fn new(out: Out, now: Clock, total: usize) -> Self {
        let state = State {
            out,
            total,
            done: 0,
            tasks: HashMap::new(),
            over: HashSet::new(),
            closed: false,
        };
        Lines {
            now,
            state: Mutex::new(state),
        }
    }
}

impl Reporter for Lines {
    fn event(&self, event: Event<'_>) {
        let now = (self.now)();
        let mut state = lock(&self.state);
        if !state.closed {
            state.event(&event, now);
        }
    }

    fn aside(&self, write: &mut dyn FnMut()) {
        let _lines_wait = lock(&self.state);
        write();
    }

    fn close(&self) {
        lock(&self.state).closed = true;
    }
}

impl State {
    fn event(&mut self, event: &Event<'_>, now: Duration) {
        let number = event.task();
        let several = self.total > 1;
        if self.over.contains(&number) {
            return;
        }
        let task = self.tasks.entry(number).or_insert_with(|| Task {
            label: String::new(),
            began: now,
            spoke: now,
            said: String::new(),
            transfer: None,
        });
        let mut text = match *event {
            Event::Begin { label, .. } => {
                task.label = clean_to(label, 60);
                None
            }
            Event::Upload { sent, total, .. } => task.transfer(true, sent, Some(total), now),
            Event::Download { received, total, .. } => task.transfer(false, received, total, now),
            Event::Submitted { job, replayed, .. } => {
                let again = if replayed {
                    ", which the service had already"
                } else {
                    ""
                };
                Some(format!("submitted as job {}{again}", clean_to(job, 80)))
            }
            Event::Progress {
                status,
                progress,
                stage,
                ..
            } => task.progress(status, progress, stage, now),
            Event::Retry { reason, wait, .. } => {
                task.transfer = None;
                Some(format!(
                    "{}; trying again in {}",
                    clean_to(reason, 300),
                    elapsed(wait)
                ))
            }
            Event::Finished { status, detail, .. } => {
                self.over.insert(number);
                self.done += 1;
                let unfinished = task
                    .transfer
                    .take()
                    .filter(|transfer| !transfer.over && status == "completed");
                let received = unfinished.map(|transfer| format!("downloaded {}, ", bytes(transfer.bytes)));
                let mut text = received.unwrap_or_default();
                text.push_str(&clean_to(status, 40));
                if several {
                    if let Some(detail) = detail {
                        text.push_str(": ");
                        text.push_str(&clean_to(detail, 1000));
                    }
                    text.push_str(&format!(" ({}/{})", self.done, self.total.max(self.done)));
                } else {
                    text.push_str(&format!(" after {}", elapsed(now.saturating_sub(task.began))));
                }
                Some(text)
            }
        };
        if let Some(text) = &mut text {
            task.spoke = now;
            if several {
                let label = if task.label.is_empty() {
                    format!("task {}", number + 1)
                } else {
                    task.label.clone()
                };
                text.insert_str(0, &format!("{label}: "));
            }
            let mut text = no_command(std::mem::take(text).into()).into_owned();
            text.push('\n');
            // One write a line; a reader that has gone is nobody's problem.
            let _ = self.out.write_all(text.as_bytes());
            let _ = self.out.flush();
        }
        if self.over.contains(&number) {
            self.tasks.remove(&number);
        }
    }
}

impl Task {
    fn progress(
        &mut self,
        status: &str,
        progress: Option<f64>,
        stage: Option<&str>,
        now: Duration,
    ) -> Option<String> {
        let mut state = clean_to(status, 40);
        if let Some(stage) = stage.filter(|stage| !stage.trim().is_empty()) {
            state.push_str(": ");
            state.push_str(clean_to(stage, 200).trim());
        }
        if state == self.said && now.saturating_sub(self.spoke) < REMINDER {
            return None;
        }
        let mut text = state.clone();
        self.said = state;
        if let Some(percent) = progress.filter(|percent| percent.is_finite()) {
            text.push_str(&format!(" ({:.0} %)", percent.clamp(0.0, 100.0).floor()));
        }
        Some(text)
    }

    fn transfer(&mut self, upload: bool, count: u64, total: Option<u64>, now: Duration) -> Option<String> {
        let (doing, did) = if upload {
            ("uploading", "uploaded")
        } else {
            ("downloading", "downloaded")
        };
        let begins = !self
            .transfer
            .as_ref()
            .is_some_and(|old| old.upload == upload && count >= old.bytes);
        if begins {
            self.transfer = Some(Transfer {
                upload,
                began: now,
                bytes: count,
                over: false,
            });
        }
        let transfer = self.transfer.as_mut()?;
        if transfer.over {
            return None;
        }
        transfer.bytes = count;
        if total.is_some_and(|total| count >= total) {
            transfer.over = true;
            return Some(format!(
                "{did} {} in {}",
                bytes(count),
                elapsed(now.saturating_sub(transfer.began))
            ));
        }
        if begins {
            return match total {
                Some(total) if total <= LARGE => None,
                Some(total) if count > 0 => Some(format!(
                    "{doing} the rest of {}, from {}",
                    bytes(total),
                    bytes(count)
                )),
                Some(total) => Some(format!("{doing} {}", bytes(total))),
                None => Some(doing.into()),
            };
        }
        if now.saturating_sub(self.spoke) < REMINDER {
            return None;
        }
        Some(match total {
            Some(total) => format!("{doing}: {} of {}", bytes(count), bytes(total)),
            None => format!("{doing}: {}", bytes(count)),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{Hands, Sink};
    use super::*;

    fn lines(tasks: usize) -> (Lines, Sink, Hands) {
        let (sink, hands) = (Sink::default(), Hands::default());
        (
            Lines::new(Box::new(sink.clone()), hands.clock(), tasks),
            sink,
            hands,
        )
    }

    fn progress(percent: f64, stage: &'static str) -> Event<'static> {
        Event::Progress {
            task: 0,
            job: "j1",
            status: "running",
            progress: Some(percent),
            stage: Some(stage),
        }
    }

    #[test]
    fn one_fill_from_start_to_end() {
        let (lines, sink, hands) = lines(1);
        lines.event(Event::Begin {
            task: 0,
            label: "a.docx",
        });
        for sent in [0, 1 << 20, 3 << 20] {
            lines.event(Event::Upload {
                task: 0,
                sent,
                total: 3 << 20,
            });
            hands.advance(700);
        }
        lines.event(Event::Submitted {
            task: 0,
            job: "j1",
            idempotency_key: "k",
            replayed: false,
        });
        lines.event(progress(10.0, "Reading"));
        hands.advance(5000);
        lines.event(progress(20.5, "Reading"));
        hands.advance(1000);
        lines.event(progress(40.9, "Wri\u{1b}[2J\u{202e}ting\n"));
        lines.event(Event::Retry {
            task: 0,
            job: Some("j1"),
            reason: "503\nbusy",
            wait: Duration::from_secs(3),
        });
        lines.event(Event::Download {
            task: 0,
            job: "j1",
            received: 0,
            total: Some(2048),
        });
        lines.event(Event::Download {
            task: 0,
            job: "j1",
            received: 2048,
            total: Some(2048),
        });
        lines.event(Event::Finished {
            task: 0,
            job: Some("j1"),
            status: "completed",
            detail: Some("out.docx"),
        });
        lines.event(progress(50.0, "late"));
        assert_eq!(
            sink.take(),
            "uploading 3.0 MiB\nuploaded 3.0 MiB in 1.4 s\nsubmitted as job j1\nrunning: Reading (10 %)\n\
             running: Wri[2Jting (40 %)\n503 busy; trying again in 3 s\ndownloaded 2.0 KiB in 0 s\ncompleted after 8.1 s\n"
        );
    }

    #[test]
    fn a_reminder_every_half_minute() {
        let (lines, sink, hands) = lines(1);
        for _ in 0..40 {
            lines.event(progress(f64::NAN, "Waiting"));
            hands.advance(2000);
        }
        assert_eq!(sink.take(), "running: Waiting\n".repeat(3));
        for count in 0..40 {
            lines.event(Event::Download {
                task: 0,
                job: "j",
                received: count << 20,
                total: None,
            });
            hands.advance(2000);
        }
        assert_eq!(
            sink.take(),
            "downloading\ndownloading: 15.0 MiB\ndownloading: 30.0 MiB\n"
        );
        lines.event(Event::Finished {
            task: 0,
            job: None,
            status: "completed",
            detail: None,
        });
        assert_eq!(sink.take(), "downloaded 39.0 MiB, completed after 2 min 40 s\n");
    }

    #[test]
    fn several_carry_labels_and_a_count() {
        let (lines, sink, _) = lines(2);
        lines.event(Event::Begin {
            task: 1,
            label: "b\u{1b}.docx",
        });
        lines.event(Event::Finished {
            task: 1,
            job: None,
            status: "error",
            detail: Some("not a DOCX"),
        });
        lines.event(Event::Finished {
            task: 0,
            job: None,
            status: "completed",
            detail: Some("out/a.docx"),
        });
        lines.close();
        lines.event(progress(1.0, "x"));
        assert_eq!(
            sink.take(),
            "b.docx: error: not a DOCX (1/2)\ntask 1: completed: out/a.docx (2/2)\n"
        );
    }

    #[test]
    fn a_retry_and_a_resumed_download_start_anew() {
        let (lines, sink, _) = lines(1);
        lines.event(Event::Download {
            task: 0,
            job: "j",
            received: 0,
            total: Some(9 << 20),
        });
        lines.event(Event::Retry {
            task: 0,
            job: None,
            reason: "cut",
            wait: Duration::from_millis(500),
        });
        lines.event(Event::Download {
            task: 0,
            job: "j",
            received: 4 << 20,
            total: Some(9 << 20),
        });
        assert_eq!(
            sink.take(),
            "downloading 9.0 MiB\ncut; trying again in 0.5 s\ndownloading the rest of 9.0 MiB, from 4.0 MiB\n"
        );
    }
}
