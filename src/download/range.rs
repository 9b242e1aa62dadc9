//! What storage says about ranges.

/// `Content-Range: bytes 5-9/10` (RFC 9110 14.4): start and total.
pub fn content_range(value: &str) -> Option<(u64, Option<u64>)> {
    let (range, total) = value.trim().strip_prefix("bytes")?.trim_start().split_once('/')?;
    let (start, end) = range.trim().split_once('-')?;
    let (start, end): (u64, u64) = (start.trim().parse().ok()?, end.trim().parse().ok()?);
    let total = match total.trim() {
        "*" => None,
        total => Some(total.parse().ok()?),
    };
    (start <= end && total.is_none_or(|total| end < total)).then_some((start, total))
}

/// `Content-Range: bytes */10` of a 416 (RFC 9110 15.5.17): the length that there is.
pub fn unsatisfied(value: &str) -> Option<u64> {
    value
        .trim()
        .strip_prefix("bytes")?
        .trim_start()
        .strip_prefix("*/")?
        .trim()
        .parse()
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_ranges() {
        assert_eq!(content_range("bytes 5-9/10"), Some((5, Some(10))));
        assert_eq!(content_range("bytes 5-9/*"), Some((5, None)));
        for wrong in [
            "bytes 5-9/9",
            "bytes 9-5/10",
            "bytes */10",
            "5-9/10",
            "bytes 5-/10",
            "bytes -9/10",
            "bytes 5-9",
        ] {
            assert_eq!(content_range(wrong), None, "{wrong}");
        }
        assert_eq!(unsatisfied("bytes */10"), Some(10));
        assert_eq!(unsatisfied("bytes 0-9/10"), None);
    }

    proptest::proptest! {
        #[test]
        fn no_header_panics(value: String) {
            let _ = (content_range(&value), unsatisfied(&value));
        }
    }
}
