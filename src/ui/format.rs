//! Sizes and times as people say them.

use std::time::Duration;

/// A size: `512 B`, `1.4 MiB`.
pub fn bytes(count: u64) -> String {
    const UNITS: [&str; 6] = ["KiB", "MiB", "GiB", "TiB", "PiB", "EiB"];
    if count < 1024 {
        return format!("{count} B");
    }
    let mut value = count as f64 / 1024.0;
    let mut unit = 0;
    // What would round to 1024.0 is one of the next unit.
    while value >= 1023.95 && unit + 1 < UNITS.len() {
        value /= 1024.0;
        unit += 1;
    }
    format!("{value:.1} {}", UNITS[unit])
}

/// How long ago: `just now`, `12 s ago`, `3 min ago`, `2 h ago`, `5 days ago`.
pub fn age(since: Duration) -> String {
    match since.as_secs() {
        0..5 => "just now".into(),
        secs @ 5..60 => format!("{secs} s ago"),
        secs @ 60..3600 => format!("{} min ago", secs / 60),
        secs @ 3600..86_400 => format!("{} h ago", secs / 3600),
        secs @ 86_400..172_800 => format!("{} day ago", secs / 86_400),
        secs => format!("{} days ago", secs / 86_400),
    }
}

/// A time taken, in a sentence: `0.4 s`, `12 s`, `3 min 5 s`, `1 h 2 min`.
pub fn elapsed(time: Duration) -> String {
    match time.as_secs() {
        0..10 => {
            let tenths = time.as_millis() / 100;
            if tenths.is_multiple_of(10) {
                format!("{} s", tenths / 10)
            } else {
                format!("{}.{} s", tenths / 10, tenths % 10)
            }
        }
        secs @ 10..60 => format!("{secs} s"),
        secs @ 60..3600 if secs % 60 == 0 => format!("{} min", secs / 60),
        secs @ 60..3600 => format!("{} min {} s", secs / 60, secs % 60),
        secs => format!("{} h {} min", secs / 3600, secs % 3600 / 60),
    }
}

/// A time to come, no more exact than it can be known: `40 s`, `15 minutes`, `2 h 10 min`.
pub fn roughly(time: Duration) -> String {
    match time.as_secs() {
        secs @ 0..90 => format!("{secs} s"),
        secs @ 90..5400 => format!("{} minutes", (secs + 30) / 60),
        secs => {
            let tens = (secs + 300) / 600;
            format!("{} h {} min", tens / 6, tens % 6 * 10)
        }
    }
}

/// A running clock: `0:12`, `3:05`, `1:02:03`.
pub fn clock(time: Duration) -> String {
    let secs = time.as_secs();
    if secs < 3600 {
        format!("{}:{:02}", secs / 60, secs % 60)
    } else {
        format!("{}:{:02}:{:02}", secs / 3600, secs % 3600 / 60, secs % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes() {
        let cases = [
            (0, "0 B"),
            (1023, "1023 B"),
            (1024, "1.0 KiB"),
            (1_468_006, "1.4 MiB"),
            (1024 * 1024 - 1, "1.0 MiB"),
            (u64::MAX, "16.0 EiB"),
        ];
        for (count, text) in cases {
            assert_eq!(bytes(count), text);
        }
    }

    #[test]
    fn times() {
        let secs = Duration::from_secs;
        assert_eq!(age(secs(1)), "just now");
        assert_eq!(age(secs(200)), "3 min ago");
        assert_eq!(age(secs(90_000)), "1 day ago");
        assert_eq!(age(secs(432_000)), "5 days ago");
        assert_eq!(elapsed(Duration::from_millis(440)), "0.4 s");
        assert_eq!(elapsed(secs(185)), "3 min 5 s");
        assert_eq!(elapsed(secs(3725)), "1 h 2 min");
        assert_eq!(roughly(secs(3000)), "50 minutes");
        assert_eq!(roughly(secs(7500)), "2 h 10 min");
        assert_eq!(clock(secs(12)), "0:12");
        assert_eq!(clock(secs(3723)), "1:02:03");
        assert!(
            !elapsed(Duration::MAX).is_empty()
                && !age(Duration::MAX).is_empty()
                && !clock(Duration::MAX).is_empty()
        );
    }
}
