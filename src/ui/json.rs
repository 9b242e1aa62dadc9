//! Events as JSON, one object a line: `--progress json`.

use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;
use std::sync::Mutex;
use std::time::Duration;

use jiff::{Timestamp, Unit};
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::event::{Clock, Event, Out, Reporter, lock, monotonic};
use super::stderr;
use crate::sanitize::is_unseen;
use alloo_common::secret::cut_secrets;

/// A value as one line of JSON that is safe to show: without secrets; control, bidirectional and invisible
/// characters are escaped, and so is what GitHub's runner would take for a command, so no data is lost.
pub fn json_text(value: &impl Serialize) -> serde_json::Result<String> {
    let mut plain = cut_secrets(&serde_json::to_string(value)?).into_owned();
    if plain.contains("##[") {
        plain = plain.replace("##[", "#\\u0023[");
    }
    if plain.bytes().all(|byte| (0x20..0x7f).contains(&byte)) {
        return Ok(plain);
    }
    let mut safe = String::with_capacity(plain.len());
    for c in plain.chars() {
        if is_unseen(c) {
            for unit in c.encode_utf16(&mut [0; 2]) {
                let _ = write!(safe, "\\u{unit:04x}");
            }
        } else {
            safe.push(c);
        }
    }
    Ok(safe)
}

/// An event as it is written.
#[derive(Serialize)]
struct JsonLine<'a> {
    event: &'a str,
    time: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    job_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    template: Option<&'a str>,
    #[serde(flatten)]
    fields: Map<String, Value>,
}

/// The reporter that writes JSON.
pub(super) struct Json {
    now: Clock,
    time: fn() -> Timestamp,
    state: Mutex<JsonState>,
}

struct JsonState {
    out: Out,
    /// Those that are under way.
    tasks: HashMap<usize, JsonTask>,
    over: HashSet<usize>,
}

#[derive(Default)]
struct JsonTask {
    label: Option<String>,
    /// The job, when it was last named.
    job: Option<String>,
    /// The last download event written: when, and how many bytes.
    download: Option<(Duration, u64)>,
}

impl Json {
    pub(super) fn stderr() -> Self {
        Self::new(Box::new(stderr::ProgressWriter), monotonic(), Timestamp::now)
    }

    fn new(out: Out, now: Clock, time: fn() -> Timestamp) -> Self {
        Json {
            now,
            time,
            state: Mutex::new(JsonState {
                out,
                tasks: HashMap::new(),
                over: HashSet::new(),
            }),
        }
    }
}

impl Reporter for Json {
    fn event(&self, event: Event<'_>) {
        let now = (self.now)();
        let mut state = lock(&self.state);
        let number = event.task();
        if state.over.contains(&number) {
            return;
        }
        let task = state.tasks.entry(number).or_default();
        if let Some((name, fields)) = task.describe(&event, now) {
            let time = (self.time)();
            let line = JsonLine {
                event: name,
                time: format!("{:.3}", time.round(Unit::Millisecond).unwrap_or(time)),
                job_id: task.job.as_deref(),
                template: task
                    .label
                    .as_deref()
                    .filter(|label| task.job.as_deref() != Some(label)),
                fields,
            };
            if let Ok(mut line) = json_text(&line) {
                line.push('\n');
                let _ = state.out.write_all(line.as_bytes());
                let _ = state.out.flush();
            }
        }
        if let Event::Finished { .. } = event {
            state.over.insert(number);
            state.tasks.remove(&number);
        }
    }

    fn aside(&self, write: &mut dyn FnMut()) {
        let _lines_wait = lock(&self.state);
        write();
    }
}

impl JsonTask {
    /// The event's name and own fields; `None` for what JSON does not tell.
    fn describe(&mut self, event: &Event<'_>, now: Duration) -> Option<(&'static str, Map<String, Value>)> {
        let named = match *event {
            Event::Submitted { job, .. } | Event::Progress { job, .. } | Event::Download { job, .. } => {
                Some(job)
            }
            Event::Retry { job, .. } | Event::Finished { job, .. } => job,
            Event::Begin { .. } | Event::Upload { .. } | Event::Wait { .. } => None,
        };
        if let Some(job) = named.filter(|job| self.job.as_deref() != Some(job)) {
            self.job = Some(job.to_owned());
        }
        let (name, fields) = match *event {
            Event::Begin { label, .. } => {
                self.label = Some(label.to_owned());
                return None;
            }
            Event::Upload { .. } => return None,
            Event::Submitted {
                idempotency_key,
                replayed,
                ..
            } => (
                "submitted",
                json!({"idempotency_key": idempotency_key, "replayed": replayed}),
            ),
            Event::Progress {
                status,
                progress,
                stage,
                ..
            } => {
                let progress = progress.filter(|percent| percent.is_finite());
                (
                    "progress",
                    json!({"status": status, "progress": progress.map(number), "progress_stage": stage}),
                )
            }
            Event::Wait { reason, wait, .. } => (
                "progress",
                json!({"status": "waiting", "progress": null, "progress_stage": reason, "wait_seconds": wait.as_secs()}),
            ),
            Event::Retry { reason, wait, .. } => {
                self.download = None;
                (
                    "retry",
                    json!({"reason": reason, "wait_seconds": number(wait.as_millis() as f64 / 1000.0)}),
                )
            }
            Event::Download { received, total, .. } => {
                if !self.tells(received, total, now) {
                    return None;
                }
                self.download = Some((now, received));
                ("download", json!({"received": received, "total": total}))
            }
            Event::Finished { status, detail, .. } => {
                let key = if status == "completed" {
                    "output"
                } else {
                    "message"
                };
                ("finished", json!({"status": status, key: detail}))
            }
        };
        let Value::Object(mut fields) = fields else {
            return None;
        };
        // What is not known is left out, but for the progress that a script reads: that is null, as in the
        // API.
        fields.retain(|key, value| !value.is_null() || key.starts_with("progress"));
        Some((name, fields))
    }

    /// The first and last bytes of a download, and between them every tenth or second.
    fn tells(&self, received: u64, total: Option<u64>, now: Duration) -> bool {
        let Some((last, before)) = self.download else {
            return true;
        };
        if received == before {
            return false;
        }
        let tenth = |count: u64| {
            total
                .filter(|total| *total > 0)
                .map(|total| u128::from(count) * 10 / u128::from(total))
        };
        received < before
            || total == Some(received)
            || tenth(received) != tenth(before)
            || now >= last + Duration::from_secs(1)
    }
}

/// Whole numbers without a fraction.
fn number(value: f64) -> Value {
    if value.fract() == 0.0 && value.abs() < 1e15 {
        json!(value as i64)
    } else {
        json!(value)
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{Captured, Hands};
    use super::*;

    fn json() -> (Json, Captured, Hands) {
        let (sink, hands) = (Captured::default(), Hands::default());
        (
            Json::new(Box::new(sink.clone()), hands.clock(), || Timestamp::UNIX_EPOCH),
            sink,
            hands,
        )
    }

    /// A fill from its begin to its end, and what comes after it, which is not told.
    fn tell_a_fill(json: &Json, job: &str) {
        json.event(Event::Begin {
            task: 0,
            label: "a.docx",
        });
        json.event(Event::Retry {
            task: 0,
            job: None,
            reason: "cut",
            wait: Duration::from_millis(1500),
        });
        json.event(Event::Upload {
            task: 0,
            sent: 1,
            total: 2,
        });
        json.event(Event::Submitted {
            task: 0,
            job,
            idempotency_key: "k",
            replayed: true,
        });
        json.event(Event::Progress {
            task: 0,
            job,
            status: "running",
            progress: Some(40.0),
            stage: Some("a\u{202e}\n\u{9b}"),
        });
        json.event(Event::Progress {
            task: 0,
            job,
            status: "odd",
            progress: Some(f64::INFINITY),
            stage: None,
        });
        json.event(Event::Download {
            task: 0,
            job,
            received: 5,
            total: Some(5),
        });
        json.event(Event::Finished {
            task: 0,
            job: Some(job),
            status: "completed",
            detail: Some("o.docx"),
        });
        json.event(Event::Download {
            task: 0,
            job,
            received: 6,
            total: None,
        });
    }

    #[test]
    fn the_five_events() {
        let (json, sink, _) = json();
        let job = "j1";
        tell_a_fill(&json, job);
        let text = sink.take();
        assert!(!text.chars().any(|c| c != '\n' && is_unseen(c)));
        let got: Vec<Value> = text
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect();
        let with = |event: &str, more: Value| {
            let mut whole = json!({"event": event, "time": "1970-01-01T00:00:00.000Z", "job_id": "j1", "template": "a.docx"});
            for (key, value) in more.as_object().unwrap() {
                whole[key] = value.clone();
            }
            whole
        };
        let mut retry = with("retry", json!({"reason": "cut", "wait_seconds": 1.5}));
        retry.as_object_mut().unwrap().remove("job_id");
        assert_eq!(
            got,
            [
                retry,
                with("submitted", json!({"idempotency_key": "k", "replayed": true})),
                with(
                    "progress",
                    json!({"status": "running", "progress": 40, "progress_stage": "a\u{202e}\n\u{9b}"})
                ),
                with(
                    "progress",
                    json!({"status": "odd", "progress": null, "progress_stage": null})
                ),
                with("download", json!({"received": 5, "total": 5})),
                with("finished", json!({"status": "completed", "output": "o.docx"})),
            ]
        );
    }

    #[test]
    fn downloads_are_told_in_tenths() {
        let (json, sink, hands) = json();
        for received in 0..=1000 {
            json.event(Event::Download {
                task: 0,
                job: "j",
                received,
                total: Some(1000),
            });
        }
        assert_eq!(sink.take().lines().count(), 11);
        for received in 0..100 {
            json.event(Event::Download {
                task: 1,
                job: "k",
                received,
                total: None,
            });
            hands.advance(100);
        }
        assert_eq!(sink.take().lines().count(), 10);
    }

    #[test]
    fn a_job_is_no_template() {
        let (json, sink, _) = json();
        json.event(Event::Begin { task: 0, label: "j1" });
        json.event(Event::Finished {
            task: 0,
            job: Some("j1"),
            status: "failed",
            detail: None,
        });
        assert_eq!(
            sink.take(),
            "{\"event\":\"finished\",\"time\":\"1970-01-01T00:00:00.000Z\",\"job_id\":\"j1\",\"status\":\"failed\"}\n"
        );
    }

    #[test]
    fn escapes_keep_the_data() {
        let text = "a\u{7f}\u{e0041}\u{feff}工##[x]";
        let line = json_text(&text).unwrap();
        assert_eq!(line, "\"a\\u007f\\udb40\\udc41\\ufeff工#\\u0023[x]\"");
        assert_eq!(serde_json::from_str::<String>(&line).unwrap(), text);
    }
}
