//! Following a job to its end: states, pacing, deadline. Knows no HTTP and no terminal, and is written against the job states that fills
//! share with workflow runs.

use std::time::Duration;

use tokio::time::{Instant, sleep, timeout_at};

use crate::api::retry::{Decision, Failure};
use crate::api::types::JobView;
use crate::error::{Error, Kind, Result};

/// How to follow.
#[derive(Debug, Clone, Copy)]
pub struct PollSchedule {
    /// The user's own interval.
    pub interval: Option<Duration>,
    /// Give up after this. Monotonic time, which stands still while the machine sleeps: a laptop that was closed for an hour has not waited
    /// for an hour, and its job deserves the rest of its time.
    pub timeout: Option<Duration>,
    /// Whether the service is on this machine and may be asked more often at first.
    pub local: bool,
}

impl PollSchedule {
    /// The wait before look number `looks + 1`, `since` the first look. A remote service is asked every 2 s, after a minute every 5 s (the
    /// service asks for 2–5 s); a local one quickly at first, a bounded number of times, so that a small credential is not eaten.
    pub fn next(&self, looks: u32, since: Duration) -> Duration {
        if let Some(interval) = self.interval {
            return interval;
        }
        if self.local && looks < 15 {
            // From 2 ms to 1.4 s: a job is noticed within two fifths of the time that it took.
            return Duration::from_secs_f64(0.002 * 1.6f64.powi(looks as i32 - 1));
        }
        let seconds = 2.0 + 3.0 * (since.as_secs_f64() / 60.0).min(1.0);
        Duration::from_secs_f64(seconds)
    }
}

/// What the poller tells.
pub trait PollObserver {
    /// A look succeeded.
    fn seen(&self, view: &JobView);
    /// A look failed and will be tried again.
    fn trouble(&self, reason: &str, wait: Duration);
}

/// Answers in a row that make no sense before the poller gives up: a proxy's hiccup passes, a wrong address does not.
const NONSENSE: u32 = 5;

/// Looks until the job is terminal. Trouble that another try can help is ridden out until the deadline.
///
/// # Errors
/// [`Kind::Timeout`] at the deadline; else as the look that cannot be helped.
pub async fn until_terminal<F: Future<Output = Result<JobView, Failure>>>(
    pace: PollSchedule,
    watcher: &dyn PollObserver,
    look: impl Fn() -> F,
) -> Result<JobView> {
    let start = Instant::now();
    let deadline = pace.timeout.map(|timeout| start + timeout);
    let (mut looks, mut nonsense) = (0, 0);
    let mut backoff: Option<Box<dyn Iterator<Item = Duration>>> = None;
    let mut last_trouble: Option<String> = None;
    loop {
        let answer = match deadline {
            // Another look is worth its time even when the deadline is here: at least one is made.
            Some(deadline) if looks > 0 => match timeout_at(deadline, look()).await {
                Ok(answer) => answer,
                Err(_) => return Err(late(last_trouble)),
            },
            _ => look().await,
        };
        looks += 1;
        let wait = match answer {
            Ok(view) => {
                (nonsense, backoff, last_trouble) = (0, None, None);
                watcher.seen(&view);
                if view.status.is_terminal() {
                    return Ok(view);
                }
                pace.next(looks, start.elapsed())
            }
            Err(failure) => {
                let asked = match (&failure, failure.decide()) {
                    (Failure::Garbage(_), _) if nonsense + 1 < NONSENSE => {
                        nonsense += 1;
                        None
                    }
                    (_, Decision::Retry(asked)) => asked,
                    (_, Decision::Stop) => return Err(failure.into_error()),
                };
                let next = backoff
                    .get_or_insert_with(|| Box::new(crate::api::delays()))
                    .next();
                let wait = next
                    .unwrap_or(Duration::from_secs(10))
                    .max(asked.unwrap_or_default());
                watcher.trouble(&failure.reason(), wait);
                last_trouble = Some(failure.reason());
                wait
            }
        };
        match deadline {
            Some(deadline) if Instant::now() + wait >= deadline => {
                if Instant::now() >= deadline {
                    return Err(late(last_trouble));
                }
                // One last look at the deadline.
                tokio::time::sleep_until(deadline).await;
                if let Ok(Ok(view)) = tokio::time::timeout(Duration::from_secs(5), look()).await {
                    watcher.seen(&view);
                    if view.status.is_terminal() {
                        return Ok(view);
                    }
                }
                return Err(late(last_trouble));
            }
            _ => sleep(wait).await,
        }
    }
}

fn late(trouble: Option<String>) -> Error {
    let error = Error::new(
        Kind::Timeout,
        "the job has not ended within --timeout; it goes on",
    );
    match trouble {
        Some(trouble) => error.because(anyhow::anyhow!("last seen: {trouble}")),
        None => error,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::net::Network;
    use std::cell::{Cell, RefCell};

    #[derive(Default)]
    struct Seen(RefCell<Vec<String>>);

    impl PollObserver for Seen {
        fn seen(&self, view: &JobView) {
            self.0.borrow_mut().push(view.status.as_str().to_owned());
        }
        fn trouble(&self, reason: &str, _: Duration) {
            self.0.borrow_mut().push(format!("!{reason}"));
        }
    }

    fn view(status: &str) -> JobView {
        JobView::parse(serde_json::json!({"status": status})).unwrap()
    }

    fn run<T>(future: impl Future<Output = T>) -> T {
        tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .start_paused(true)
            .build()
            .unwrap()
            .block_on(future)
    }

    const REMOTE: PollSchedule = PollSchedule {
        interval: None,
        timeout: Some(Duration::from_secs(1800)),
        local: false,
    };

    #[test]
    fn unknown_states_and_trouble_are_waited_through() {
        let script = RefCell::new(vec![
            Ok(view("completed")),
            Err(Failure::Garbage("html".into())),
            Ok(view("polishing")),
            Err(Failure::Network(Network::Broken, "cut".into())),
            Ok(view("pending")),
        ]);
        let seen = Seen::default();
        let end = run(until_terminal(REMOTE, &seen, || async {
            script.borrow_mut().pop().unwrap()
        }))
        .unwrap();
        assert_eq!(end.status.as_str(), "completed");
        assert_eq!(
            *seen.0.borrow(),
            ["pending", "!cut", "polishing", "!html", "completed"]
        );
    }

    #[test]
    fn a_deadline_ends_it() {
        let looks = Cell::new(0);
        let error = run(until_terminal(REMOTE, &Seen::default(), || async {
            looks.set(looks.get() + 1);
            Ok(view("running"))
        }))
        .unwrap_err();
        assert_eq!(error.kind(), Kind::Timeout);
        // 30 minutes at 2 to 5 s.
        assert!((360..=400).contains(&looks.get()), "{}", looks.get());
    }

    #[test]
    fn what_cannot_be_helped_ends_it() {
        let gone = || async {
            Err(Failure::Http {
                status: 404,
                problem: Default::default(),
                retry_after: None,
            })
        };
        assert_eq!(
            run(until_terminal(REMOTE, &Seen::default(), gone))
                .unwrap_err()
                .kind(),
            Kind::NotFound
        );
        let nonsense = || async { Err(Failure::Garbage("x".into())) };
        assert_eq!(
            run(until_terminal(REMOTE, &Seen::default(), nonsense))
                .unwrap_err()
                .kind(),
            Kind::BadAnswer
        );
    }

    #[test]
    fn remote_pace_stays_within_two_and_five_seconds() {
        for seconds in [0, 1, 30, 60, 3600] {
            let next = REMOTE.next(seconds as u32, Duration::from_secs(seconds));
            assert!((Duration::from_secs(2)..=Duration::from_secs(5)).contains(&next));
        }
    }
}
