//! Header values of the service and its storage.
#![no_main]

use std::time::{Duration, SystemTime};

use alloo::api::types::Rate;
use alloo::api::retry_after;
use alloo::download::{content_range, unsatisfied};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let year = Duration::from_secs(366 * 86_400);
    assert!(retry_after::parse(text, SystemTime::UNIX_EPOCH).is_none_or(|wait| wait <= year));
    if let Some((start, Some(total))) = content_range(text) {
        assert!(start < total);
    }
    let _ = unsatisfied(text);
    let mut words = text.splitn(3, ' ');
    let mut next = || words.next().unwrap_or_default();
    if let Some(rate) = Rate::parse(next(), next(), next(), 1.8e9) {
        assert!(rate.limit >= 1 && rate.full_in.is_finite());
    }
});
