//! A result or template, to the last checksum, within limits.
#![no_main]

use alloo_docx::{Limits, check};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let limits = Limits {
        entries: 100,
        part: 1 << 20,
        total: 2 << 20,
        xml: 1 << 20,
    };
    if let Ok(summary) = check(std::io::Cursor::new(data), &limits) {
        assert!(summary.entries <= limits.entries && summary.inflated <= limits.total);
    }
});
