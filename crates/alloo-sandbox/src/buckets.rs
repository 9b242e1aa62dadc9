//! Token buckets, one a credential, in exact integer arithmetic on a time that the caller gives.
//!
//! They live in memory: a restarted service starts them full, and two processes on one state directory have
//! one each.

use std::collections::HashMap;
use std::sync::Mutex;

use super::Tier;

/// A level is counted in 1/60 000 tokens: at `r` tokens a minute exactly `r` units come in each millisecond,
/// so nothing is ever rounded.
const TOKEN: u64 = 60_000;

/// What an unlimited tier shows as its burst.
const UNLIMITED: u64 = 1_000_000;

impl Tier {
    /// Tokens a minute and burst; `None` without limit.
    pub(crate) fn rate(self) -> Option<(u64, u64)> {
        match self {
            Tier::Free => Some((10, 20)),
            Tier::Standard => Some((60, 120)),
            Tier::Pro => Some((300, 600)),
            Tier::Enterprise => Some((1500, 3000)),
            Tier::Unlimited => None,
        }
    }
}

/// One credential's bucket.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Bucket {
    rate: Option<(u64, u64)>,
    level: u64,
    at_ms: u64,
}

/// What the rate-limit headers say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct RateReading {
    pub(crate) limit: u64,
    pub(crate) remaining: u64,
    /// Milliseconds until the bucket is full.
    pub(crate) full_in_ms: u64,
    pub(crate) cost: u64,
    /// Whole seconds until the cost can be paid; `None` where it was paid. A cost above the burst can never
    /// be paid; what stands here then is the time in which the missing tokens would come in, as a service
    /// that only does the division answers.
    pub(crate) retry_after: Option<u64>,
}

impl Bucket {
    /// A full bucket.
    pub(crate) fn new(tier: Tier, now_ms: u64) -> Self {
        let rate = tier.rate();
        Bucket {
            rate,
            level: rate.map_or(0, |(_, burst)| burst * TOKEN),
            at_ms: now_ms,
        }
    }

    /// Pays the cost if the level allows; what is refused costs nothing. A clock that went back counts as
    /// standing still.
    pub(crate) fn take(&mut self, cost: u64, now_ms: u64) -> RateReading {
        let Some((rate, burst)) = self.rate else {
            return RateReading {
                limit: UNLIMITED,
                remaining: UNLIMITED,
                full_in_ms: 0,
                cost,
                retry_after: None,
            };
        };
        let full = burst * TOKEN;
        let gained = now_ms.saturating_sub(self.at_ms).saturating_mul(rate);
        self.level = self.level.saturating_add(gained).min(full);
        self.at_ms = self.at_ms.max(now_ms);
        let missing = (cost * TOKEN).saturating_sub(self.level);
        let retry_after = (missing > 0).then(|| missing.div_ceil(rate * 1000).max(1));
        if missing == 0 {
            self.level -= cost * TOKEN;
        }
        RateReading {
            limit: burst,
            remaining: self.level / TOKEN,
            full_in_ms: (full - self.level).div_ceil(rate),
            cost,
            retry_after,
        }
    }
}

/// The buckets of all credentials seen.
#[derive(Debug, Default)]
pub(crate) struct Buckets(Mutex<HashMap<String, Bucket>>);

impl Buckets {
    pub(crate) fn take(&self, credential: &str, tier: Tier, cost: u64, now_ms: u64) -> RateReading {
        let mut buckets = self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        if let Some(bucket) = buckets.get_mut(credential) {
            return bucket.take(cost, now_ms);
        }
        let mut bucket = Bucket::new(tier, now_ms);
        let reading = bucket.take(cost, now_ms);
        buckets.insert(credential.to_owned(), bucket);
        reading
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn standard_pays_four_fills_then_one_each_25_seconds() {
        let mut bucket = Bucket::new(Tier::Standard, 0);
        for left in [95, 70, 45, 20] {
            let reading = bucket.take(25, 0);
            assert_eq!((reading.remaining, reading.retry_after), (left, None));
        }
        let refused = bucket.take(25, 0);
        assert_eq!((refused.remaining, refused.retry_after), (20, Some(5)));
        assert_eq!(bucket.take(25, 4_999).retry_after, Some(1));
        assert_eq!(bucket.take(25, 5_000).retry_after, None);
        assert_eq!(bucket.take(25, 29_999).retry_after, Some(1));
        assert_eq!(bucket.take(25, 30_000).retry_after, None);
    }

    #[test]
    fn free_never_pays_a_fill() {
        let mut bucket = Bucket::new(Tier::Free, 0);
        for hour in 0..100 {
            let reading = bucket.take(25, hour * 3_600_000);
            assert_eq!(
                (reading.limit, reading.remaining, reading.retry_after),
                (20, 20, Some(30))
            );
        }
    }

    #[test]
    fn reset_is_when_the_bucket_is_full() {
        let mut bucket = Bucket::new(Tier::Pro, 1_000);
        assert_eq!(bucket.take(25, 1_000).full_in_ms, 5_000);
        assert_eq!(bucket.take(0, 3_500).full_in_ms, 2_500);
        assert_eq!(bucket.take(0, 60_000).full_in_ms, 0);
        assert_eq!(bucket.take(0, 60_000).remaining, 600);
    }

    #[test]
    fn unlimited_always_pays() {
        let mut bucket = Bucket::new(Tier::Unlimited, 0);
        assert!((0..10_000).all(|_| bucket.take(25, 0).retry_after.is_none()));
    }

    proptest! {
        /// Over any sequence of requests no more is paid than the burst and what came in meanwhile, and
        /// waiting as told always helps.
        #[test]
        fn never_more_than_burst_and_rate(steps in proptest::collection::vec((0u64..20_000, 0u64..40), 1..200)) {
            let mut bucket = Bucket::new(Tier::Standard, 0);
            let (mut now, mut paid) = (0, 0);
            for (wait, cost) in steps {
                now += wait;
                let reading = bucket.take(cost, now);
                match reading.retry_after {
                    None => paid += cost,
                    Some(seconds) => prop_assert!(bucket.clone().take(cost, now + seconds * 1000).retry_after.is_none()),
                }
                prop_assert!(paid * 60_000 <= 120 * 60_000 + now * 60);
                prop_assert!(reading.remaining <= reading.limit);
            }
        }
    }
}
