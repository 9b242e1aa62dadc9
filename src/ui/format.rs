//! Sizes and times as people say them, by the formatters of indicatif and jiff.

use std::time::Duration;

use indicatif::{HumanBytes, HumanDuration};
use jiff::{SignedDuration, Timestamp, tz::TimeZone};

/// A size: `512 B`, `1.40 MiB`.
pub fn bytes(count: u64) -> String {
    HumanBytes(count).to_string()
}

/// How long ago: `just now`, `12 seconds ago`, `3 minutes ago`.
pub fn age(since: Duration) -> String {
    if since < Duration::from_secs(5) {
        return "just now".into();
    }
    format!("{} ago", HumanDuration(since))
}

/// An exact time: `440ms`, `12s`, `3m 5s`.
pub fn elapsed(time: Duration) -> String {
    let exact = match time.as_secs() {
        0 => Duration::from_millis(u64::from(time.subsec_millis())),
        seconds => Duration::from_secs(seconds),
    };
    SignedDuration::try_from(exact).map_or_else(|_| "for ever".into(), |time| format!("{time:#}"))
}

/// A time to come, no more exact than it can be known: `40 seconds`, `15 minutes`.
pub fn roughly(time: Duration) -> String {
    HumanDuration(time).to_string()
}

/// The time of day after this wait: `14:32:05`.
pub fn time_of_day(wait: Duration) -> String {
    let then = SignedDuration::try_from(wait)
        .ok()
        .and_then(|wait| Timestamp::now().checked_add(wait).ok());
    then.map_or_else(
        || "a later day".into(),
        |then| {
            then.to_zoned_datetime(TimeZone::system())
                .strftime("%H:%M:%S")
                .to_string()
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes() {
        let cases = [
            (0, "0 B"),
            (1023, "1023 B"),
            (1024, "1.00 KiB"),
            (1_468_006, "1.40 MiB"),
            (u64::MAX, "16.00 EiB"),
        ];
        for (count, text) in cases {
            assert_eq!(bytes(count), text);
        }
    }

    #[test]
    fn times() {
        let secs = Duration::from_secs;
        assert_eq!(age(secs(1)), "just now");
        assert_eq!(age(secs(200)), "3 minutes ago");
        assert_eq!(age(secs(432_000)), "5 days ago");
        assert_eq!(elapsed(Duration::from_millis(440)), "440ms");
        assert_eq!(elapsed(Duration::from_millis(1440)), "1s");
        assert_eq!(elapsed(secs(185)), "3m 5s");
        assert_eq!(elapsed(secs(3725)), "1h 2m 5s");
        assert_eq!(roughly(secs(3000)), "50 minutes");
        assert_eq!(time_of_day(Duration::MAX), "a later day");
        for time in [Duration::MAX, Duration::ZERO] {
            assert!(!elapsed(time).is_empty() && !age(time).is_empty() && !roughly(time).is_empty());
        }
    }
}
