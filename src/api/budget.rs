//! The credential's token budget, as the service's headers tell it. Fills and looks of all jobs of one process are kept inside it, so
//! that nobody learns of a limit from 429s.

use std::time::{Duration, Instant};

/// Tokens that one fill costs.
pub const FILL_COST: u64 = 25;

/// What is known of the bucket.
#[derive(Debug, Default)]
pub struct Budget {
    known: Option<Known>,
    /// Cost of requests that wait for their turn or their answer.
    out: f64,
}

#[derive(Debug, Clone, Copy)]
struct Known {
    limit: f64,
    tokens: f64,
    per_second: f64,
    at: Instant,
}

impl Budget {
    /// Learns from an answer to a request of this cost: `X-RateLimit-Limit`, `-Remaining`, and the seconds until `-Reset`.
    pub fn observe(&mut self, limit: u64, remaining: u64, full_in: f64, now: Instant) {
        let (limit, remaining) = (limit as f64, remaining as f64);
        let per_second = match limit as u64 {
            // The documented tiers; the headers alone give the rate only coarsely.
            20 => 10.0 / 60.0,
            120 => 1.0,
            600 => 5.0,
            3000 => 25.0,
            _ if full_in > 1.0 => (limit - remaining) / full_in,
            _ => limit / 120.0,
        };
        self.known = Some(Known {
            limit,
            tokens: remaining,
            per_second: per_second.max(0.01),
            at: now,
        });
    }

    /// Burst of the bucket, where known.
    pub fn limit(&self) -> Option<u64> {
        self.known.map(|known| known.limit as u64)
    }

    /// Reserves the cost: how long to wait before sending. [`Budget::done`] gives it back once the answer has told the truth.
    pub fn take(&mut self, cost: u64, now: Instant) -> Duration {
        let cost = cost as f64;
        self.out += cost;
        let Some(known) = &self.known else {
            return Duration::ZERO;
        };
        let tokens = (known.tokens
            + known.per_second * now.saturating_duration_since(known.at).as_secs_f64())
        .min(known.limit);
        let missing = self.out - tokens;
        if missing <= 0.0 || cost > known.limit {
            Duration::ZERO
        } else {
            Duration::from_secs_f64((missing / known.per_second).min(86_400.0))
        }
    }

    /// The request has its answer (or none); call before [`Budget::observe`].
    pub fn done(&mut self, cost: u64) {
        self.out = (self.out - cost as f64).max(0.0);
    }

    /// How long so many fills take at least by this bucket.
    pub fn duration_of(&self, fills: usize) -> Option<Duration> {
        let known = self.known?;
        let missing = fills as f64 * FILL_COST as f64 - known.tokens;
        (missing > 0.0).then(|| Duration::from_secs_f64((missing / known.per_second).min(1e9)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forty_fills_on_standard_never_overdraw_a_bucket() {
        // A bucket in simulated time, fed by what `take` says.
        let start = Instant::now();
        let mut budget = Budget::default();
        budget.observe(120, 119, 1.0, start);
        let (mut tokens, mut last, mut now) = (119.0f64, 0.0f64, 0.0f64);
        for _ in 0..40 {
            now += budget
                .take(FILL_COST, start + Duration::from_secs_f64(now))
                .as_secs_f64();
            tokens = (tokens + (now - last)).min(120.0) - 25.0;
            last = now;
            assert!(tokens >= -1e-6, "{tokens}");
            budget.done(FILL_COST);
            budget.observe(
                120,
                tokens.max(0.0) as u64,
                1.0,
                start + Duration::from_secs_f64(now),
            );
        }
        // 1000 tokens, 119 of them at hand; whole tokens in headers cost up to one second a fill.
        assert!(now < 881.0 + 40.0, "{now}");
    }
}
