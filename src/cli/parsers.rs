//! Times, sizes and numbers as options take them.

use std::time::Duration;

use clap::builder::{PossibleValue, PossibleValuesParser};
use jiff::{Span, SpanRelativeTo};

/// The longest time that an option takes.
const LONGEST: Duration = Duration::from_secs(10 * 366 * 86_400);

/// A time such as `90s`, `10m`, `1h30m`, `250ms` or `30d`, or a number of seconds.
///
/// # Errors
/// Where the text is none, in words for the user.
pub fn duration(text: &str) -> Result<Duration, String> {
    let in_seconds = text
        .parse::<u32>()
        .map(|seconds| Duration::from_secs(seconds.into()));
    let parsed = in_seconds.ok().or_else(|| {
        let span: Span = text.parse().ok()?;
        Duration::try_from(span.to_duration(SpanRelativeTo::days_are_24_hours()).ok()?).ok()
    });
    parsed
        .filter(|time| *time <= LONGEST)
        .ok_or_else(|| "write a time like 90s, 10m or 1h30m".into())
}

/// How many fills may be followed at once.
///
/// # Errors
/// Where the text is no such number, in words for the user.
pub fn jobs_at_once(text: &str) -> Result<u16, String> {
    let number = text.parse().ok().filter(|number| (1..=1024).contains(number));
    number.ok_or_else(|| "write a number from 1 to 1024".into())
}

/// The states of jobs, either spelling of the last.
pub(super) fn job_state() -> PossibleValuesParser {
    let states = ["pending", "running", "completed", "failed"].map(PossibleValue::new);
    let cancelled = PossibleValue::new("cancelled").alias("canceled");
    states.into_iter().chain([cancelled]).into()
}

/// A number of bytes such as `25MiB`, `10M`, `512k` or `1048576`.
///
/// # Errors
/// Where the text is none, in words for the user.
pub fn size(text: &str) -> Result<u64, String> {
    let digits = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let unit = match text[digits..].trim().to_ascii_lowercase().as_str() {
        "" | "b" => 1,
        "k" | "kb" | "kib" => 1 << 10,
        "m" | "mb" | "mib" => 1 << 20,
        "g" | "gb" | "gib" => 1u64 << 30,
        _ => 0,
    };
    text[..digits]
        .parse::<u64>()
        .ok()
        .and_then(|number| number.checked_mul(unit))
        .filter(|&size| size > 0)
        .ok_or_else(|| "write a size like 25MiB".into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_and_sizes() {
        assert_eq!(duration("90s"), Ok(Duration::from_secs(90)));
        assert_eq!(duration("1h30m"), Ok(Duration::from_secs(5400)));
        assert_eq!(duration("250ms"), Ok(Duration::from_millis(250)));
        assert_eq!(duration("30d"), Ok(Duration::from_secs(30 * 86_400)));
        assert_eq!(duration("0"), Ok(Duration::ZERO));
        assert_eq!(duration("0s"), Ok(Duration::ZERO));
        for wrong in [
            "",
            "s",
            "-1s",
            "90s ago",
            "99999999999s",
            "4000000000d",
            "1é",
            "1month",
            "soon",
        ] {
            assert!(duration(wrong).is_err(), "{wrong:?}");
        }
        assert_eq!(size("25MiB"), Ok(25 << 20));
        assert_eq!(size("512k"), Ok(512 << 10));
        for wrong in ["", "M", "0", "1.5M", "99999999999999G", "1x"] {
            assert!(size(wrong).is_err(), "{wrong:?}");
        }
        assert_eq!(jobs_at_once("1024"), Ok(1024));
        for wrong in ["0", "1025", "-1", "x"] {
            assert!(jobs_at_once(wrong).is_err(), "{wrong:?}");
        }
    }
}
