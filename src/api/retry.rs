//! When to try again: one policy, and one count of tries and waits for all that is tried again.

use std::future::Future;
use std::time::Duration;

use backon::BackoffBuilder;
use tokio::time::Instant;

use super::failure::{Decision, Failure};
use crate::error::Result;

/// How often and how long to try.
#[derive(Debug, Clone, Copy)]
pub struct RetryPolicy {
    /// Retries at most; `None` as many as the time allows.
    pub max_retries: Option<u32>,
    /// Time in all after which no retry is started.
    pub max_time: Duration,
}

impl RetryPolicy {
    /// Two minutes, or so many retries as the user said.
    pub fn new(max_retries: Option<u32>) -> Self {
        RetryPolicy {
            max_retries,
            max_time: Duration::from_secs(120),
        }
    }

    /// Until the caller gives up.
    pub fn unlimited() -> Self {
        RetryPolicy {
            max_retries: None,
            max_time: Duration::MAX,
        }
    }
}

/// When a command gives up waiting: at the end of `--timeout`.
#[derive(Debug, Clone, Copy, Default)]
pub struct Deadline(Option<Instant>);

impl Deadline {
    /// What is under way at the deadline has so long to come to an end.
    pub const OVERRUN: Duration = Duration::from_millis(900);
    /// So long after the deadline the process ends, whatever it waits for.
    pub const LAST: Duration = Duration::from_millis(1100);

    /// So long from now; `None` is never.
    pub fn after(timeout: Option<Duration>) -> Self {
        Deadline(timeout.and_then(|timeout| Instant::now().checked_add(timeout)))
    }

    /// The earlier of the two.
    #[must_use]
    pub fn or_earlier(self, other: Deadline) -> Self {
        Deadline(self.0.into_iter().chain(other.0).min())
    }

    /// When it is, where it is ever.
    pub fn at(self) -> Option<Instant> {
        self.0
    }

    /// Whether it is over.
    pub fn has_passed(self) -> bool {
        self.0.is_some_and(|at| Instant::now() >= at)
    }

    /// Returns at the moment when the process has to end; never, where there is no deadline.
    pub async fn last_moment(self) {
        match self.0.and_then(|at| at.checked_add(Self::LAST)) {
            Some(end) => tokio::time::sleep_until(end).await,
            None => std::future::pending().await,
        }
    }

    /// Works until [`Deadline::OVERRUN`] after the deadline at most; `None` where that was too short.
    pub async fn bound<T>(self, work: impl Future<Output = T>) -> Option<T> {
        match self.0.and_then(|at| at.checked_add(Self::OVERRUN)) {
            Some(end) => tokio::time::timeout_at(end, work).await.ok(),
            None => Some(work.await),
        }
    }
}

/// Called before each wait for a retry: the reason, one line, and the wait.
pub type OnRetry<'a> = &'a dyn Fn(&str, Duration);

/// The tries of one request: how many there were, and how long to wait for the next.
pub struct Attempts {
    policy: RetryPolicy,
    started: Instant,
    retries: u32,
    delays: Box<dyn Iterator<Item = Duration>>,
}

impl Attempts {
    /// No try yet.
    pub fn new(policy: RetryPolicy) -> Self {
        Attempts {
            policy,
            started: Instant::now(),
            retries: 0,
            delays: Box::new(delays()),
        }
    }

    /// Whether no retry was needed yet.
    pub fn is_first(&self) -> bool {
        self.retries == 0
    }

    /// The wait before the next try, never shorter than the service asks for; `None` where the policy is used
    /// up.
    pub fn next_wait(&mut self, requested: Option<Duration>) -> Option<Duration> {
        let delay = self.delays.next().unwrap_or(Duration::from_secs(20));
        let wait = delay.max(requested.unwrap_or_default());
        let is_used_up = self.policy.max_retries.is_some_and(|most| self.retries >= most)
            || self.started.elapsed().saturating_add(wait) > self.policy.max_time;
        self.retries += 1;
        (!is_used_up).then_some(wait)
    }

    /// Counts from the start again: there was progress.
    pub fn reset(&mut self) {
        *self = Attempts::new(self.policy);
    }
}

/// Runs attempts until one succeeds, cannot be helped, or the policy is used up.
///
/// # Errors
/// As the last attempt.
pub async fn retrying<T, F: Future<Output = Result<T, Failure>>>(
    policy: RetryPolicy,
    on_retry: OnRetry<'_>,
    attempt: impl Fn() -> F,
) -> Result<T> {
    let mut attempts = Attempts::new(policy);
    loop {
        let failure = match attempt().await {
            Ok(value) => return Ok(value),
            Err(failure) => failure,
        };
        let Decision::Retry(requested) = failure.decide() else {
            return Err(failure.into_error());
        };
        let Some(wait) = attempts.next_wait(requested) else {
            return Err(failure.into_error());
        };
        on_retry(&failure.reason(), wait);
        tokio::time::sleep(wait).await;
    }
}

/// Jittered exponential delays: 0.25 s doubling to 20 s, each stretched by up to its own length.
fn delays() -> impl Iterator<Item = Duration> {
    backon::ExponentialBuilder::default()
        .with_min_delay(Duration::from_millis(250))
        .with_max_delay(Duration::from_secs(10))
        .with_jitter()
        .without_max_times()
        .build()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run<T>(future: impl Future<Output = T>) -> T {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .start_paused(true)
            .build();
        runtime.unwrap().block_on(future)
    }

    #[test]
    fn tries_end_by_number_and_by_time_and_never_come_too_early() {
        run(async {
            let mut few = Attempts::new(RetryPolicy::new(Some(2)));
            assert!(few.is_first());
            assert!(few.next_wait(None).is_some() && few.next_wait(None).is_some());
            assert!(few.next_wait(None).is_none() && !few.is_first());
            few.reset();
            let requested = Duration::from_secs(100);
            assert!(few.next_wait(Some(requested)) >= Some(requested));
            let mut long = Attempts::new(RetryPolicy::new(None));
            assert_eq!(long.next_wait(Some(Duration::from_secs(121))), None);
            let mut endless = Attempts::new(RetryPolicy::unlimited());
            assert!(
                endless
                    .next_wait(Some(super::super::retry_after::LONGEST))
                    .is_some()
            );
        });
    }
}
