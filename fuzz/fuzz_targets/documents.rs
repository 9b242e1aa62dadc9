//! A document of a vault, in every format that is read: the first byte says which.
#![no_main]

use libfuzzer_sys::fuzz_target;

const NAMES: [&str; 9] = ["a.docx", "a.xlsx", "a.xls", "a.csv", "a.pdf", "a.md", "a.txt", "a.eml", "a.html"];

fuzz_target!(|data: &[u8]| {
    let Some((first, bytes)) = data.split_first() else { return };
    let name = NAMES[usize::from(*first) % NAMES.len()];
    match alloo_fill::describe_document(name, bytes) {
        Ok(text) => assert!(!text.is_empty()),
        Err(why) => assert!(!why.is_empty() && why != "the file is built in a way that cannot be read", "{name}: {why}"),
    }
});
