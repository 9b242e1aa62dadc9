//! Following a job to its end: states, pacing, deadline. Knows no HTTP and no terminal, and is written
//! against the job states that fills share with workflow runs.

use std::time::Duration;

use tokio::time::{Instant, sleep, sleep_until};

use crate::api::retry::{Attempts, Deadline};
use crate::api::types::{JobState, JobView};
use crate::api::{Decision, Failure, RetryPolicy};
use crate::error::{Error, Kind, Result};

/// How to follow a job.
#[derive(Debug, Clone, Copy, Default)]
pub struct PollSchedule {
    /// The user's own interval.
    pub interval: Option<Duration>,
    /// Give up on a job after this. Monotonic time, which stands still while the machine sleeps: a laptop
    /// that was closed for an hour has not waited for an hour, and its job deserves the rest of its time.
    pub timeout: Option<Duration>,
    /// When the whole command gives up.
    pub deadline: Deadline,
    /// Whether the service is on this machine and may be asked more often at first.
    pub local: bool,
    /// Whether this command has started the job: it was there, even if a replica of the service does not know
    /// it yet.
    pub is_new_job: bool,
    /// Whether a completed job is of no use before its result's address is known.
    pub needs_result: bool,
}

/// Checks of a service on this machine before it is asked no more often than another.
const LOCAL_CHECKS: u32 = 17;

/// How long a job that was just started may be unknown.
const SETTLING: Duration = Duration::from_secs(60);

impl PollSchedule {
    /// The wait before check number `checks + 1`, `since` the first one. A remote service is asked every 2 s,
    /// after a minute every 5 s (the service asks for 2–5 s); a local one quickly at first, a bounded number
    /// of times, so that a small credential is not eaten.
    pub fn next(&self, checks: u32, since: Duration) -> Duration {
        if let Some(interval) = self.interval {
            return interval;
        }
        if self.local && checks < LOCAL_CHECKS {
            // From 3 ms to 0.5 s: a job is noticed within three tenths of the time that it took.
            return Duration::from_secs_f64(0.003 * 1.4f64.powi(checks as i32 - 1));
        }
        let seconds = 2.0 + 3.0 * (since.as_secs_f64() / 60.0).min(1.0);
        Duration::from_secs_f64(seconds)
    }
}

/// What the poller tells.
pub trait PollObserver {
    /// A status check succeeded.
    fn seen(&self, view: &JobView);
    /// A status check failed and will be tried again.
    fn trouble(&self, reason: &str, wait: Duration);
}

/// Answers in a row that make no sense before the poller gives up: a proxy's hiccup passes, a wrong address
/// does not.
const NONSENSE: u32 = 5;

/// Checks until the job is terminal. Trouble that another try can help is ridden out until the deadline.
///
/// # Errors
/// [`Kind::Timeout`] at the deadline; else as the check that cannot be helped.
pub async fn until_terminal<F: Future<Output = Result<JobView, Failure>>>(
    schedule: PollSchedule,
    observer: &dyn PollObserver,
    check: impl Fn() -> F,
) -> Result<JobView> {
    let start = Instant::now();
    let deadline = schedule.deadline.or_earlier(Deadline::after(schedule.timeout));
    let mut trouble = FailedChecks::new(schedule, start);
    let mut checks = 0;
    // A completed job without an address is what there is, if nothing better comes.
    let mut incomplete = None;
    loop {
        let Some(answer) = deadline.bound(check()).await else {
            return incomplete.ok_or_else(|| late(trouble.last));
        };
        checks += 1;
        let wait = match answer {
            Ok(view) => {
                trouble.is_over();
                let is_useless = view.status == JobState::Completed && view.download.is_none();
                observer.seen(&view);
                if view.status.is_terminal() {
                    if !(schedule.needs_result && is_useless) {
                        return Ok(view);
                    }
                    incomplete = Some(view);
                }
                schedule.next(checks, start.elapsed())
            }
            Err(failure) => {
                let wait = trouble
                    .wait(&failure)
                    .ok_or_else(|| failure.clone().into_error())?;
                observer.trouble(&failure.reason(), wait);
                wait
            }
        };
        if deadline.has_passed() {
            return incomplete.ok_or_else(|| late(trouble.last));
        }
        match deadline.at() {
            // One last check at the deadline.
            Some(at) if Instant::now() + wait >= at => sleep_until(at).await,
            _ => sleep(wait).await,
        }
    }
}

/// The checks that failed since the last one that did not.
struct FailedChecks {
    schedule: PollSchedule,
    start: Instant,
    attempts: Attempts,
    nonsense: u32,
    was_good: bool,
    last: Option<String>,
}

impl FailedChecks {
    fn new(schedule: PollSchedule, start: Instant) -> Self {
        FailedChecks {
            schedule,
            start,
            attempts: Attempts::new(RetryPolicy::unlimited()),
            nonsense: 0,
            // Whoever has just started a job has had a good answer.
            was_good: schedule.is_new_job,
            last: None,
        }
    }

    fn is_over(&mut self) {
        self.attempts.reset();
        (self.nonsense, self.was_good, self.last) = (0, true, None);
    }

    /// How long to wait before the next check; `None` where no check can help.
    fn wait(&mut self, failure: &Failure) -> Option<Duration> {
        let is_settling = self.schedule.is_new_job && self.start.elapsed() < SETTLING;
        let requested = match failure.decide() {
            Decision::Retry(requested) => requested,
            Decision::Stop if failure.is_not_found() && is_settling => None,
            Decision::Stop if matches!(failure, Failure::Garbage(_)) => {
                self.nonsense += 1;
                (self.nonsense < NONSENSE).then_some(None)?
            }
            Decision::Stop if failure.is_hiccup() && self.was_good => None,
            Decision::Stop => return None,
        };
        self.last = Some(failure.reason());
        self.attempts.next_wait(requested)
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
    use crate::api::types::ApiProblem;
    use crate::net::NetworkPart;
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

    fn remote() -> PollSchedule {
        PollSchedule {
            timeout: Some(Duration::from_secs(1800)),
            ..PollSchedule::default()
        }
    }

    #[test]
    fn unknown_states_and_trouble_are_waited_through() {
        let script = RefCell::new(vec![
            Ok(view("completed")),
            Err(Failure::Garbage("html".into())),
            Ok(view("polishing")),
            Err(Failure::Network(NetworkPart::Broken, "cut".into())),
            Ok(view("pending")),
        ]);
        let seen = Seen::default();
        let end = run(until_terminal(remote(), &seen, || async {
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
        let checks = Cell::new(0);
        let error = run(until_terminal(remote(), &Seen::default(), || async {
            checks.set(checks.get() + 1);
            Ok(view("running"))
        }))
        .unwrap_err();
        assert_eq!(error.kind(), Kind::Timeout);
        // 30 minutes at 2 to 5 s.
        assert!((360..=400).contains(&checks.get()), "{}", checks.get());
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
            run(until_terminal(remote(), &Seen::default(), gone))
                .unwrap_err()
                .kind(),
            Kind::NotFound
        );
        let nonsense = || async { Err(Failure::Garbage("x".into())) };
        assert_eq!(
            run(until_terminal(remote(), &Seen::default(), nonsense))
                .unwrap_err()
                .kind(),
            Kind::BadAnswer
        );
    }

    #[test]
    fn remote_pace_stays_within_two_and_five_seconds() {
        for seconds in [0, 1, 30, 60, 3600] {
            let next = remote().next(seconds as u32, Duration::from_secs(seconds));
            assert!((Duration::from_secs(2)..=Duration::from_secs(5)).contains(&next));
        }
    }

    fn http(status: u16, code: Option<&str>) -> Failure {
        let problem = ApiProblem {
            code: code.map(str::to_owned),
            ..ApiProblem::default()
        };
        Failure::Http {
            status,
            problem: Box::new(problem),
            retry_after: None,
        }
    }

    /// The answers from the last to the first; the kind of the end.
    fn ends(schedule: PollSchedule, answers: Vec<Result<JobView, Failure>>) -> Result<JobState, Kind> {
        let script = RefCell::new(answers);
        let last = || Ok(view("completed"));
        let check = || async { script.borrow_mut().pop().unwrap_or_else(last) };
        let end = run(until_terminal(schedule, &Seen::default(), check));
        end.map(|view| view.status).map_err(|error| error.kind())
    }

    #[test]
    fn what_passes_between_two_good_answers_is_ridden_out() {
        let new = PollSchedule {
            is_new_job: true,
            ..remote()
        };
        for status in [403, 501, 505] {
            let hiccup = || vec![Err(http(status, None)), Ok(view("running"))];
            assert_eq!(ends(remote(), hiccup()), Ok(JobState::Completed), "{status}");
            assert_eq!(ends(new, vec![Err(http(status, None))]), Ok(JobState::Completed));
            // Never good before: a wrong address.
            assert!(ends(remote(), vec![Err(http(status, None))]).is_err());
        }
        for (status, code, kind) in [
            (403, "permission_denied", Kind::Denied),
            (501, "not_implemented", Kind::Unreachable),
            (401, "invalid_api_key", Kind::Denied),
        ] {
            let refused = vec![Err(http(status, Some(code))), Ok(view("running"))];
            assert_eq!(ends(new, refused), Err(kind), "{code}");
        }
    }

    #[test]
    fn a_job_that_was_just_started_may_be_unknown_for_a_minute() {
        let new = PollSchedule {
            is_new_job: true,
            ..remote()
        };
        let unknown = || Err(http(404, Some("not_found")));
        assert_eq!(ends(new, vec![unknown(), unknown()]), Ok(JobState::Completed));
        assert_eq!(ends(remote(), vec![unknown()]), Err(Kind::NotFound));
        let start = Cell::new(None);
        let always = || async {
            let first = start.get().unwrap_or_else(Instant::now);
            start.set(Some(first));
            unknown()
        };
        let (end, took) = run(async {
            let end = until_terminal(new, &Seen::default(), always).await;
            (end, start.get().map(|start| start.elapsed()))
        });
        assert_eq!(end.unwrap_err().kind(), Kind::NotFound);
        assert!((60..90).contains(&took.unwrap().as_secs()), "{took:?}");
    }

    #[test]
    fn a_completed_job_without_an_address_is_asked_again() {
        let needs = PollSchedule {
            needs_result: true,
            ..remote()
        };
        let with = serde_json::json!({"status": "COMPLETED", "filled_download_url": "https://s/o"});
        let script = RefCell::new(vec![
            JobView::parse(with).unwrap(),
            view("completed"),
            view("running"),
        ]);
        let check = || async { Ok(script.borrow_mut().pop().unwrap()) };
        let end = run(until_terminal(needs, &Seen::default(), check)).unwrap();
        assert!(end.download.is_some());
        // Without end it is what there is.
        let end = run(until_terminal(needs, &Seen::default(), || async {
            Ok(view("completed"))
        }))
        .unwrap();
        assert!(end.download.is_none());
    }

    #[test]
    fn no_check_outlasts_the_deadline_by_more_than_a_moment() {
        let schedule = PollSchedule {
            timeout: Some(Duration::from_secs(5)),
            ..PollSchedule::default()
        };
        let (end, took) = run(async {
            let start = Instant::now();
            let silent = std::future::pending::<Result<JobView, Failure>>;
            let end = until_terminal(schedule, &Seen::default(), silent).await;
            (end, start.elapsed())
        });
        assert_eq!(end.unwrap_err().kind(), Kind::Timeout);
        assert!(
            (Duration::from_secs(5)..Duration::from_secs(7)).contains(&took),
            "{took:?}"
        );
    }
}
