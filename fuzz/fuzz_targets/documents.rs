//! A document of a vault, in every format that is read: the first byte says which. A parser of somebody else's
//! may panic, which costs that document alone; code of this tree may not.
#![no_main]

use std::cell::Cell;
use std::panic::{PanicHookInfo, set_hook, take_hook};

use libfuzzer_sys::fuzz_target;

const NAMES: [&str; 9] = ["a.docx", "a.xlsx", "a.xls", "a.csv", "a.pdf", "a.md", "a.txt", "a.eml", "a.html"];

thread_local! {
    /// Whether a parser of somebody else's has panicked over the document at hand.
    static CAUGHT: Cell<bool> = const { Cell::new(false) };
}

/// Lets panics of dependencies through, which the readers catch; the fuzzer's own hook ends it at all others.
fn tell_panics_apart() {
    let end = take_hook();
    set_hook(Box::new(move |panic: &PanicHookInfo<'_>| {
        match panic.location().is_some_and(|place| place.file().contains("/registry/src/")) {
            true => CAUGHT.set(true),
            false => end(panic),
        }
    }));
}

fuzz_target!(init: tell_panics_apart(), |data: &[u8]| {
    let Some((first, bytes)) = data.split_first() else { return };
    let name = NAMES[usize::from(*first) % NAMES.len()];
    CAUGHT.set(false);
    match alloo_fill::describe_document(name, bytes) {
        Ok(text) => assert!(!text.is_empty()),
        Err(why) => assert!(!why.is_empty() && (CAUGHT.get() || !why.contains("built in a way")), "{name}: {why}"),
    }
});
