//! `Retry-After`: the wait that a service asks for.

use std::time::{Duration, SystemTime};

/// The longest wait that a service can ask for. Nobody waits so long; it only must not become a shorter one.
pub(super) const LONGEST: Duration = Duration::from_secs(366 * 86_400);

/// `Retry-After`: seconds, or an HTTP date (RFC 9110 10.2.3); leniently also fractions and lists, of which
/// the longest counts. A time that is too long to write down is still a long time.
pub fn parse(value: &str, now: SystemTime) -> Option<Duration> {
    let value = value.trim().trim_matches('"');
    if let Ok(date) = httpdate::parse_http_date(value) {
        return Some(date.duration_since(now).unwrap_or_default().min(LONGEST));
    }
    let seconds = |part: &str| {
        let part = part.trim().trim_end_matches(['s', 'S']).trim_end();
        let is_number = part.starts_with(|c: char| c.is_ascii_digit() || c == '.');
        let seconds: f64 = part.parse().ok().filter(|_| is_number)?;
        Some(duration_of(seconds))
    };
    value.split([',', ';']).filter_map(seconds).max()
}

/// So many seconds, at most `LONGEST`.
pub(super) fn duration_of(seconds: f64) -> Duration {
    Duration::try_from_secs_f64(seconds.max(0.0))
        .unwrap_or(LONGEST)
        .min(LONGEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn retry_after_in_all_its_forms() {
        let now = httpdate::parse_http_date("Sun, 06 Nov 1994 08:49:37 GMT").unwrap();
        for (value, seconds) in [
            (" 7 ", 7.0),
            ("7.5", 7.5),
            ("5, 90, 20", 90.0),
            ("\"30\"", 30.0),
            ("30s", 30.0),
            ("1e3", 1000.0),
            ("Sun, 06 Nov 1994 08:49:47 GMT", 10.0),
            ("Sunday, 06-Nov-94 08:49:47 GMT", 10.0),
            ("Sun, 06 Nov 1994 08:49:27 GMT", 0.0),
            ("172800", 172_800.0),
        ] {
            assert_eq!(
                parse(value, now),
                Some(Duration::from_secs_f64(seconds)),
                "{value}"
            );
        }
        for huge in ["18446744073709551615", "99999999999999999999999999", "1e400"] {
            assert_eq!(parse(huge, now), Some(LONGEST), "{huge}");
        }
        for none in ["soon", "-1", "", "nan", "inf"] {
            assert_eq!(parse(none, now), None, "{none}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_header_panics(value: String) {
            let wait = parse(&value, SystemTime::now());
            proptest::prop_assert!(wait.is_none_or(|wait| wait <= LONGEST));
        }
    }
}
