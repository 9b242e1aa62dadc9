//! Whole batches through the limiter and the poller against a bucket and jobs in simulated time.

use std::cell::{Cell, RefCell};
use std::time::Duration;

use futures_util::StreamExt;
use tokio::time::{Instant, sleep};

use super::failure::Failure;
use super::rate_limit::{FILL_COST, Purpose, RateLimiter, now};
use super::types::JobView;
use crate::poll::{PollObserver, PollSchedule, until_terminal};

/// A service: one bucket, jobs that take their time.
struct SimulatedService {
    limiter: RateLimiter,
    start: Instant,
    burst: f64,
    per_second: f64,
    level: Cell<(f64, Duration)>,
    requests: Cell<u64>,
    refused: Cell<usize>,
    looks: Cell<usize>,
    /// When each job was taken and how long it takes.
    jobs: RefCell<Vec<(Duration, Duration)>>,
    tells_progress: bool,
}

struct Quiet;

impl PollObserver for Quiet {
    fn seen(&self, _: &JobView) {}
    fn trouble(&self, _: &str, _: Duration) {}
}

impl SimulatedService {
    /// A request arrives; its answer's headers are learned from.
    async fn answer(&self, want: Purpose, cost: f64) -> bool {
        let permit = self.limiter.permit(want).await;
        // Answers do not come in the order in which the bucket was charged.
        let number = self.requests.get() + 1;
        self.requests.set(number);
        sleep(Duration::from_millis(10 + number * 7919 % 300)).await;
        let (level, at) = self.level.get();
        let time = self.start.elapsed();
        let level = (level + (time - at).as_secs_f64() * self.per_second).min(self.burst);
        let paid = level + 1e-9 >= cost;
        let level = if paid { level - cost } else { level };
        self.level.set((level, time));
        if !paid {
            self.refused.set(self.refused.get() + 1);
        }
        sleep(Duration::from_millis(10 + number * 104_729 % 900)).await;
        permit.learn(self.burst as u64, level as u64, 1.0);
        paid
    }

    async fn fill(&self, took: Duration) -> usize {
        let place = self.limiter.place();
        while !self.answer(Purpose::Fill(place), FILL_COST as f64).await {
            sleep(Duration::from_secs(5)).await;
        }
        let mut jobs = self.jobs.borrow_mut();
        jobs.push((self.start.elapsed(), took));
        let job = jobs.len() - 1;
        self.limiter.with(|budget| budget.began(&job.to_string(), now()));
        job
    }

    async fn look(&self, job: usize) -> Result<JobView, Failure> {
        self.looks.set(self.looks.get() + 1);
        while !self.answer(Purpose::Status(job.to_string()), 1.0).await {
            sleep(Duration::from_secs(1)).await;
        }
        let (began, took) = self.jobs.borrow()[job];
        let share = (self.start.elapsed() - began).as_secs_f64() / took.as_secs_f64();
        let view = if share >= 1.0 {
            serde_json::json!({"status": "completed"})
        } else if self.tells_progress {
            serde_json::json!({"status": "running", "progress": (share * 100.0) as u64})
        } else {
            serde_json::json!({"status": "running"})
        };
        let view = JobView::parse(view).unwrap();
        let seconds = (share >= 1.0).then_some(took.as_secs_f64());
        self.limiter
            .with(|budget| budget.saw(&job.to_string(), view.progress, share >= 1.0, seconds, now()));
        Ok(view)
    }
}

struct Figures {
    refused: usize,
    /// Seconds from the start to the last result, and to the earliest time at which the bucket alone lets the
    /// last job end.
    finish: f64,
    limit: f64,
    looks_per_job: f64,
    mean_lag: f64,
    worst_lag: f64,
}

fn batch(
    fills: usize,
    at_once: usize,
    (burst, per_second): (f64, f64),
    tells_progress: bool,
    took: fn(usize) -> f64,
) -> Figures {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .unwrap();
    runtime.block_on(async {
        let service = SimulatedService {
            limiter: RateLimiter::default(),
            start: Instant::now(),
            burst,
            per_second,
            level: Cell::new((burst, Duration::ZERO)),
            requests: Cell::default(),
            refused: Cell::default(),
            looks: Cell::default(),
            jobs: RefCell::default(),
            tells_progress,
        };
        // As a batch does: one token to learn the bucket.
        assert!(service.answer(Purpose::Quick, 1.0).await);
        let pace = PollSchedule {
            timeout: Some(Duration::from_secs(1800)),
            local: false,
            ..PollSchedule::default()
        };
        let planned: RefCell<Vec<_>> = RefCell::new((0..fills).map(|_| service.limiter.plan()).collect());
        let lags = RefCell::new(Vec::new());
        futures_util::stream::iter(0..fills)
            .map(|number| {
                let (service, planned, lags) = (&service, &planned, &lags);
                async move {
                    let job = service.fill(Duration::from_secs_f64(took(number))).await;
                    planned.borrow_mut().pop();
                    until_terminal(pace, &Quiet, || service.look(job)).await.unwrap();
                    let (began, took) = service.jobs.borrow()[job];
                    lags.borrow_mut()
                        .push((service.start.elapsed() - began - took).as_secs_f64());
                }
            })
            .buffer_unordered(at_once)
            .collect::<Vec<()>>()
            .await;
        let finish = service.start.elapsed().as_secs_f64();
        // Fill number n can be paid when the bucket has had n fills' tokens; the limit is the last end.
        let limit = (0..fills).map(|n| ((n + 1) as f64 * 25.0 - burst).max(0.0) / per_second + took(n));
        let lags = lags.into_inner();
        Figures {
            refused: service.refused.get(),
            finish,
            limit: limit.fold(0.0, f64::max),
            looks_per_job: service.looks.get() as f64 / fills as f64,
            mean_lag: lags.iter().sum::<f64>() / fills as f64,
            worst_lag: lags.iter().copied().fold(0.0, f64::max),
        }
    })
}

const STANDARD: (f64, f64) = (120.0, 1.0);

fn even(_: usize) -> f64 {
    45.0
}

fn uneven(number: usize) -> f64 {
    20.0 + (number * 37 % 101) as f64
}

fn long(number: usize) -> f64 {
    240.0 + (number * 53 % 121) as f64
}

#[test]
fn a_batch_that_the_tier_limits_takes_as_long_as_the_bucket_and_meets_no_429() {
    println!("jobs, tier, progress told: 429s; finish, bucket's limit, over; looks a job; lag mean, worst");
    for (name, took) in [
        ("45 s", even as fn(usize) -> f64),
        ("20-120 s", uneven),
        ("4-6 min", long),
    ] {
        for tells_progress in [true, false] {
            for at_once in [32, 4] {
                if at_once == 4 && name != "45 s" {
                    // Then four at once are the limit.
                    continue;
                }
                let it = batch(40, at_once, STANDARD, tells_progress, took);
                let over = it.finish / it.limit - 1.0;
                println!(
                    "40 of {name}, {at_once} at once, {tells_progress}: {}; {:.0} s, {:.0} s, {:.1} %; {:.2}; {:.0} s, {:.0} s",
                    it.refused,
                    it.finish,
                    it.limit,
                    over * 100.0,
                    it.looks_per_job,
                    it.mean_lag,
                    it.worst_lag
                );
                assert_eq!(it.refused, 0);
                assert!(over < 0.05, "{over}");
            }
        }
    }
    let it = batch(200, 32, (600.0, 5.0), true, uneven);
    println!(
        "200 of 20-120 s on pro: {}; {:.0} s, {:.0} s; {:.2}; {:.0} s, {:.0} s",
        it.refused, it.finish, it.limit, it.looks_per_job, it.mean_lag, it.worst_lag
    );
    let it = batch(40, 32, (1e6, 1e4), true, uneven);
    println!(
        "40 of 20-120 s unlimited: {}; {:.0} s, {:.0} s; {:.2}; {:.0} s, {:.0} s",
        it.refused, it.finish, it.limit, it.looks_per_job, it.mean_lag, it.worst_lag
    );
}
