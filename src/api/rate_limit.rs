//! The credential's token budget, as the service's headers tell it. Fills and looks of all jobs of one
//! process permit one limiter that keeps them inside the bucket, so that nobody learns of a limit from 429s.
//!
//! Who goes first: what a person waits for; then looks, the job nearest its end first; fills in their order.
//! While fills are still to come that the bucket cannot pay at once, every look delays them all: looks are
//! then rationed to one for each fill's worth of tokens, and each is kept until its job has probably ended,
//! going by how long the others took.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::Notify;

/// Tokens that one fill costs.
pub const FILL_COST: u64 = 25;
/// Tokens that a fill costs with the one look that it needs at least.
const FILL_AND_LOOK: u64 = FILL_COST + 1;
/// Rationed looks that can be saved up: jobs end in bunches.
const SAVED_LOOKS: f64 = 4.0;
/// Nobody waits at the limiter for longer than this without looking up again.
const DOZE: Duration = Duration::from_secs(5);

/// A fill that waits longer than this says so, and says so again where it becomes that much longer.
const WORTH_TELLING: Duration = Duration::from_secs(1);
const SLIP: Duration = Duration::from_secs(15);

/// What a request is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Purpose {
    /// Something small that the command needs at once.
    Quick,
    /// A look at this job.
    Status(String),
    /// To start a fill; its place among the fills, which it keeps when it has to be sent again.
    Fill(u64),
}

impl Purpose {
    fn cost(&self) -> f64 {
        match self {
            Purpose::Quick | Purpose::Status(_) => 1.0,
            Purpose::Fill(_) => FILL_COST as f64,
        }
    }
}

/// What is known of the bucket, of those who wait for it, and of the jobs.
#[derive(Debug, Default)]
pub struct BucketModel {
    known: Option<BucketLevel>,
    /// Requests that are out without an answer.
    out: u64,
    /// Requests that ever went out.
    sent: u64,
    /// Fills that the command has still to send.
    planned: u64,
    tickets: u64,
    waiting: BTreeMap<u64, Purpose>,
    /// Rationed looks that may be made now, and as of when.
    looks: Option<(f64, Instant)>,
    jobs: HashMap<String, RationedJob>,
    /// Seconds that ended jobs took.
    took: Vec<f64>,
    /// Seconds that a job will take, by its progress, while none has ended.
    guess: Option<f64>,
}

#[derive(Debug, Clone, Copy)]
struct BucketLevel {
    limit: f64,
    tokens: f64,
    per_second: f64,
    at: Instant,
}

impl BucketLevel {
    fn tokens(&self, now: Instant) -> f64 {
        let came = self.per_second * now.saturating_duration_since(self.at).as_secs_f64();
        (self.tokens + came).min(self.limit)
    }
}

#[derive(Debug, Clone, Copy)]
struct RationedJob {
    began: Instant,
    seen: Option<(Instant, f64)>,
}

impl BucketModel {
    /// Learns from an answer: `X-RateLimit-Limit`, `-Remaining`, and the seconds until `-Reset`. Answers
    /// overtake each other, so only that of a request that had the bucket to itself is the truth; of others
    /// it is known that there is no more than they say.
    fn observe(&mut self, limit: u64, remaining: u64, full_in: f64, alone: bool, now: Instant) {
        let per_second = match limit {
            // The documented tiers; the headers alone give the rate only coarsely.
            20 => 10.0 / 60.0,
            120 => 1.0,
            600 => 5.0,
            3000 => 25.0,
            _ if full_in > 1.0 => limit.saturating_sub(remaining) as f64 / full_in,
            _ => limit as f64 / 120.0,
        };
        let remaining = remaining as f64;
        let tokens = match &self.known {
            Some(known) if !alone => known.tokens(now).min(remaining),
            // Before anything was known, nothing was deducted.
            None if !alone => remaining - self.out as f64 * FILL_COST as f64,
            _ => remaining,
        };
        self.known = Some(BucketLevel {
            limit: limit as f64,
            tokens,
            per_second: per_second.max(0.01),
            at: now,
        });
    }

    /// Burst of the bucket, where known.
    pub fn limit(&self) -> Option<u64> {
        self.known.map(|known| known.limit as u64)
    }

    /// How long so many fills take at least by this bucket, each with a look; tokens that come in a minute.
    pub fn duration_of(&self, fills: usize) -> Option<(Duration, f64)> {
        let known = self.known?;
        let missing = fills as f64 * FILL_AND_LOOK as f64 - known.tokens;
        let time = Duration::from_secs_f64((missing / known.per_second).clamp(0.0, 1e9));
        Some((time, known.per_second * 60.0))
    }

    /// A number that is higher than all before.
    fn ticket(&mut self) -> u64 {
        self.tickets += 1;
        self.tickets
    }

    /// A request comes to the limiter.
    fn enter(&mut self, want: Purpose) -> u64 {
        let ticket = self.ticket();
        self.waiting.insert(ticket, want);
        ticket
    }

    /// `None` lets the request go and deducts its cost; else it asks again after so long, or when something
    /// has changed.
    fn turn(&mut self, ticket: u64, now: Instant) -> Option<Duration> {
        let want = self.waiting.get(&ticket)?.clone();
        let wait = self.wait(ticket, &want, now);
        if wait.is_none() {
            self.waiting.remove(&ticket);
            if let Some(known) = &mut self.known {
                known.tokens = known.tokens(now) - want.cost();
                known.at = now;
            }
            self.out += 1;
            self.sent += 1;
            if let (Purpose::Status(_), Some((looks, _))) = (&want, &mut self.looks) {
                *looks = (*looks - 1.0).max(0.0);
            }
        }
        wait
    }

    /// How long a fill will probably wait, as the fills before it are paid first.
    fn fill_wait(&self, place: u64, now: Instant) -> Option<Duration> {
        let known = self.known.filter(|known| known.limit >= FILL_COST as f64)?;
        let is_before = |want: &&Purpose| matches!(want, Purpose::Fill(other) if *other < place);
        let before = self.waiting.values().filter(is_before).count() as u64;
        let missing = (before * FILL_AND_LOOK + FILL_COST) as f64 - known.tokens(now);
        Some(Duration::from_secs_f64(
            (missing / known.per_second).clamp(0.0, 1e9),
        ))
    }

    fn wait(&mut self, ticket: u64, want: &Purpose, now: Instant) -> Option<Duration> {
        let known = self.known?;
        let tokens = known.tokens(now);
        if want.cost() > known.limit {
            return None;
        }
        // One look for each fill's worth of tokens.
        let rate = known.per_second / FILL_COST as f64;
        let (looks, at) = self.looks.unwrap_or((SAVED_LOOKS / 2.0, now));
        let looks = (looks + rate * now.saturating_duration_since(at).as_secs_f64()).min(SAVED_LOOKS);
        self.looks = Some((looks, now));

        let mut wait = 0.0f64;
        let first = match want {
            Purpose::Quick => true,
            Purpose::Status(job) => {
                let typical = self.typical();
                let end = self.end(job, typical, now);
                if self.rationed(tokens, known.limit) {
                    wait = wait.max(end.saturating_duration_since(now).as_secs_f64());
                    // A little less than a whole one is one: sums of fractions.
                    wait = wait.max((1.0 - 1e-6 - looks) / rate);
                }
                self.waiting.iter().all(|(other, want)| match want {
                    Purpose::Status(job) => (self.end(job, typical, now), *other) >= (end, ticket),
                    _ => true,
                })
            }
            Purpose::Fill(place) => self
                .waiting
                .values()
                .all(|want| !matches!(want, Purpose::Fill(other) if other < place)),
        };
        if !first {
            return Some(DOZE);
        }
        wait = wait.max((want.cost() - tokens) / known.per_second);
        (wait > 0.0)
            .then(|| Duration::from_secs_f64(wait.min(DOZE.as_secs_f64())).max(Duration::from_millis(1)))
    }

    /// Whether looks would delay fills: those to come cost more than there is, and no token is about to be
    /// lost to a full bucket.
    fn rationed(&self, tokens: f64, limit: f64) -> bool {
        let fills = self
            .waiting
            .values()
            .filter(|want| matches!(want, Purpose::Fill(_)));
        let queued = fills.count() as u64;
        let cost = self.planned.max(queued) * FILL_COST;
        cost as f64 > tokens && tokens < limit * 0.9
    }

    /// When a job will probably have ended, given the seconds that the others took.
    fn end(&self, job: &str, typical: Option<f64>, now: Instant) -> Instant {
        let Some(job) = self.jobs.get(job) else {
            return now;
        };
        let after =
            |from: Instant, seconds: f64| from + Duration::from_secs_f64(seconds.clamp(0.0, 86_400.0));
        // Most of the others had ended by then.
        let typical = typical.map(|seconds| after(job.began, seconds));
        match (job.seen, typical) {
            (None, Some(typical)) => typical,
            (None, None) => after(job.began, 10.0),
            (Some((seen, progress)), typical) => {
                let age = seen.saturating_duration_since(job.began).as_secs_f64();
                let own = (progress > 0.0).then(|| after(job.began, age * 100.0 / progress));
                // It was found unfinished: not again before it has aged by some share.
                let least = after(seen, (age * 0.15).max(2.0));
                match typical.filter(|typical| *typical > seen).or(own) {
                    Some(end) => end.clamp(least, after(seen, age.max(5.0) * 4.0)),
                    None => after(seen, (age * 0.5).max(2.0)),
                }
            }
        }
    }

    /// Seconds in which three of four ended jobs were done, or by which the first may be.
    fn typical(&self) -> Option<f64> {
        let mut took = self.took.clone();
        if took.is_empty() {
            return self.guess;
        }
        took.sort_by(f64::total_cmp);
        took.get((took.len() * 3 / 4).min(took.len() - 1))
            .map(|seconds| seconds * 1.02 + 0.5)
    }

    /// A fill was taken by the service.
    pub fn began(&mut self, job: &str, now: Instant) {
        self.jobs.insert(
            job.to_owned(),
            RationedJob {
                began: now,
                seen: None,
            },
        );
    }

    /// A job was seen: its progress in percent, or that it has ended, in a time that the service tells.
    pub fn saw(&mut self, job: &str, progress: Option<f64>, ended: bool, took: Option<f64>, now: Instant) {
        let known = *self.jobs.entry(job.to_owned()).or_insert(RationedJob {
            began: now,
            seen: None,
        });
        let age = now.saturating_duration_since(known.began).as_secs_f64();
        if ended {
            self.jobs.remove(job);
            // The latest tell most; a bounded number is sorted at each turn.
            if self.took.len() >= 32 {
                self.took.remove(0);
            }
            self.took.push(took.unwrap_or(age));
        } else if let Some(known) = self.jobs.get_mut(job) {
            let progress = progress
                .filter(|progress| (1.0..100.0).contains(progress))
                .unwrap_or(0.0);
            known.seen = Some((now, progress));
            if progress > 0.0 && age > 0.0 {
                self.guess = Some(age * 100.0 / progress);
            }
        }
    }
}

/// The limiter that every request passes.
#[derive(Debug, Default)]
pub struct RateLimiter {
    budget: Mutex<BucketModel>,
    changed: Notify,
}

/// A request that is out; dropped when it has its answer or is given up.
pub struct Permit<'a> {
    limiter: &'a RateLimiter,
    /// Its number among all, if no other was out when it went.
    alone: Option<u64>,
}

impl Permit<'_> {
    /// The answer's headers: `X-RateLimit-Limit`, `-Remaining`, and the seconds until `-Reset`.
    pub fn learn(self, limit: u64, remaining: u64, full_in: f64) {
        self.limiter.with(|budget| {
            let alone = self.alone == Some(budget.sent);
            budget.observe(limit, remaining, full_in, alone, now());
        });
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        self.limiter
            .with(|budget| budget.out = budget.out.saturating_sub(1));
    }
}

/// A fill that is still to be sent; dropped when it was, or will not be.
pub struct PlannedFill<'a>(&'a RateLimiter);

impl Drop for PlannedFill<'_> {
    fn drop(&mut self) {
        self.0
            .with(|budget| budget.planned = budget.planned.saturating_sub(1));
    }
}

/// A place at the limiter, given up when the request is.
struct QueuePlace<'a>(&'a RateLimiter, u64);

impl Drop for QueuePlace<'_> {
    fn drop(&mut self) {
        self.0.with(|budget| budget.waiting.remove(&self.1));
    }
}

impl RateLimiter {
    /// Works with the budget; whoever waits looks up.
    pub fn with<T>(&self, work: impl FnOnce(&mut BucketModel) -> T) -> T {
        let end = work(&mut self.budget.lock().unwrap_or_else(PoisonError::into_inner));
        self.changed.notify_waiters();
        end
    }

    /// A place among the fills.
    pub fn place(&self) -> u64 {
        self.with(BucketModel::ticket)
    }

    /// Announces a fill, so that looks at others leave it its tokens.
    pub fn plan(&self) -> PlannedFill<'_> {
        self.with(|budget| budget.planned += 1);
        PlannedFill(self)
    }

    /// Waits until the bucket allows the request.
    pub async fn permit(&self, want: Purpose) -> Permit<'_> {
        self.permit_telling(want, &|_| {}).await
    }

    /// The same; `on_wait` hears how long a fill will probably wait, and again where that becomes much
    /// longer.
    pub async fn permit_telling(&self, want: Purpose, on_wait: &dyn Fn(Duration)) -> Permit<'_> {
        let fill = match want {
            Purpose::Fill(place) => Some(place),
            _ => None,
        };
        let mut told: Option<Instant> = None;
        let place = QueuePlace(self, self.with(|budget| budget.enter(want)));
        loop {
            let changed = self.changed.notified();
            let (wait, alone, expected) = {
                let mut budget = self.budget.lock().unwrap_or_else(PoisonError::into_inner);
                let wait = budget.turn(place.1, now());
                let expected = fill.and_then(|place| budget.fill_wait(place, now()));
                (wait, (budget.out == 1).then_some(budget.sent), expected)
            };
            match wait {
                None => return Permit { limiter: self, alone },
                Some(wait) => {
                    if let Some(expected) = expected.filter(|expected| *expected >= WORTH_TELLING)
                        && told.is_none_or(|end| now() + expected > end + SLIP)
                    {
                        told = Some(now() + expected);
                        on_wait(expected);
                    }
                    let _ = tokio::time::timeout(wait, changed).await;
                }
            }
        }
    }
}

/// The runtime's time, which tests can pause.
pub fn now() -> Instant {
    tokio::time::Instant::now().into_std()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fill_waits_for_its_own_tokens_and_for_those_of_the_fills_before_it() {
        let (mut bucket, now) = (BucketModel::default(), now());
        assert_eq!(bucket.fill_wait(1, now), None);
        // 20 tokens, and 100 more in 100 seconds.
        bucket.observe(120, 20, 100.0, true, now);
        let seconds = |bucket: &BucketModel, place| bucket.fill_wait(place, now).unwrap().as_secs();
        assert_eq!(seconds(&bucket, 1), 5);
        bucket.enter(Purpose::Fill(1));
        bucket.enter(Purpose::Fill(2));
        assert_eq!((seconds(&bucket, 1), seconds(&bucket, 3)), (5, 57));
    }
}
