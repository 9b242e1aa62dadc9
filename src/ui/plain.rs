//! Plain lines for a pipe, a CI log or a screen reader: one when something changes, or when nothing has been
//! said for a while. No escape codes.

use std::collections::{HashMap, HashSet};
use std::sync::Mutex;
use std::time::Duration;

use super::event::{Clock, Event, Out, Reporter, lock, monotonic};
use super::format::{bytes, elapsed, time_of_day};
use super::print::no_command;
use super::stderr;
use crate::sanitize::clean_to;

/// A task that goes on is heard of this often.
const REMINDER: Duration = Duration::from_secs(30);
/// Transfers of this many bytes are announced before they are done.
const LARGE: u64 = 1024 * 1024;

/// The reporter that writes plain lines.
pub(super) struct PlainLines {
    now: Clock,
    state: Mutex<LineState>,
}

struct LineState {
    out: Out,
    /// How many tasks there are; lines of several begin with a label.
    total: usize,
    done: usize,
    /// Those that are under way.
    tasks: HashMap<usize, LineTask>,
    over: HashSet<usize>,
}

struct LineTask {
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

impl PlainLines {
    pub(super) fn stderr(tasks: usize) -> Self {
        Self::new(Box::new(stderr::ProgressWriter), monotonic(), tasks)
    }

    fn new(out: Out, now: Clock, total: usize) -> Self {
        let state = LineState {
            out,
            total,
            done: 0,
            tasks: HashMap::new(),
            over: HashSet::new(),
        };
        PlainLines {
            now,
            state: Mutex::new(state),
        }
    }
}

impl Reporter for PlainLines {
    fn event(&self, event: Event<'_>) {
        let now = (self.now)();
        let mut state = lock(&self.state);
        state.event(&event, now);
    }

    fn aside(&self, write: &mut dyn FnMut()) {
        let _lines_wait = lock(&self.state);
        write();
    }
}

impl LineState {
    fn event(&mut self, event: &Event<'_>, now: Duration) {
        let number = event.task();
        let several = self.total > 1;
        if self.over.contains(&number) {
            return;
        }
        let task = self.tasks.entry(number).or_insert_with(|| LineTask {
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
                let sent = task.transfer.take().filter(|transfer| transfer.bytes > LARGE);
                let mut text = format!("submitted as job {}", clean_to(job, 80));
                if let Some(sent) = sent {
                    text.push_str(&format!(" after uploading {}", bytes(sent.bytes)));
                }
                if replayed {
                    text.push_str(", which the service had already");
                }
                Some(text)
            }
            Event::Progress {
                status,
                progress,
                stage,
                ..
            } => task.progress(status, progress, stage, now),
            Event::Wait { reason, wait, .. } => Some(format!("{reason}, until {}", time_of_day(wait))),
            Event::Retry { reason, wait, .. } => {
                task.transfer = None;
                Some(format!(
                    "{}; trying again in {}",
                    clean_to(reason, 300),
                    elapsed(wait)
                ))
            }
            Event::Finished { status, .. } => {
                self.over.insert(number);
                self.done += 1;
                let took = took(now.saturating_sub(task.began));
                let mut text = if status == "error" {
                    "failed".into()
                } else {
                    clean_to(status, 40)
                };
                // The result and the error are told once, by the command.
                match several {
                    true => text.push_str(&format!(" ({} of {})", self.done, self.total.max(self.done))),
                    false => text.push_str(&took.map_or(String::new(), |took| format!(" after {took}"))),
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

impl LineTask {
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
        if let Some(percent) = progress.filter(|percent| *percent >= 1.0) {
            text.push_str(&format!(" ({:.0}%)", percent.min(100.0).floor()));
        }
        Some(text)
    }

    fn transfer(&mut self, upload: bool, count: u64, total: Option<u64>, now: Duration) -> Option<String> {
        let doing = if upload { "uploading" } else { "downloading" };
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
            // A template has been uploaded when the service has taken it.
            let took = took(now.saturating_sub(transfer.began)).map(|took| format!(" in {took}"));
            return (!upload).then(|| format!("downloaded {}{}", bytes(count), took.unwrap_or_default()));
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

/// A time worth telling.
fn took(time: Duration) -> Option<String> {
    (time >= Duration::from_secs(1)).then(|| elapsed(time))
}

#[cfg(test)]
mod tests {
    use super::super::testing::{Captured, Hands};
    use super::*;

    fn lines(tasks: usize) -> (PlainLines, Captured, Hands) {
        let (sink, hands) = (Captured::default(), Hands::default());
        (
            PlainLines::new(Box::new(sink.clone()), hands.clock(), tasks),
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
            "uploading 3.00 MiB\nsubmitted as job j1 after uploading 3.00 MiB\nrunning: Reading (10%)\n\
             running: Wri[2Jting (40%)\n503 busy; trying again in 3s\ndownloaded 2.00 KiB\ncompleted after 8s\n"
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
            "downloading\ndownloading: 15.00 MiB\ndownloading: 30.00 MiB\n"
        );
        lines.event(Event::Finished {
            task: 0,
            job: None,
            status: "completed",
            detail: None,
        });
        assert_eq!(sink.take(), "completed after 2m 40s\n");
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
        assert_eq!(
            sink.take(),
            "b.docx: failed (1 of 2)\ntask 1: completed (2 of 2)\n"
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
            "downloading 9.00 MiB\ncut; trying again in 500ms\ndownloading the rest of 9.00 MiB, from 4.00 MiB\n"
        );
    }
}
