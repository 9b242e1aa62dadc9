//! The engine measured against the labelled set of `tests/labels`: every template filled through the engine's
//! one door, every labelled slot looked up in the result. What the figures mean, and how to read the list of
//! faults, is in `tests/labels/README.md`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use measure::{Count, Table, files, holds, measure};
use serde::Deserialize;

pub(crate) mod measure;
mod place;

/// The levels that must hold.
#[derive(Deserialize)]
struct Levels {
    /// Files that nobody looks at while working on the engine.
    held_out: Vec<String>,
    /// Per kind of slot, and `all`.
    level: BTreeMap<String, Level>,
}

#[derive(Deserialize)]
struct Level {
    precision: f64,
    recall: f64,
}

/// Set `ALLOO_LABELS` to part of a file's name to measure that file alone, without holding the levels; to
/// `missed` to list every missed slot too.
#[test]
fn the_labelled_set_is_filled_as_well_as_it_was() {
    std::env::set_current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../..")).unwrap();
    let asked = std::env::var("ALLOO_LABELS").unwrap_or_default();
    let only = asked
        .strip_prefix("missed")
        .unwrap_or(&asked)
        .trim_start_matches(':');
    let levels: Levels =
        toml::from_str(&std::fs::read_to_string("crates/alloo-fill/tests/it/labels/levels.toml").unwrap())
            .unwrap();
    let work = tempfile::tempdir().unwrap();
    let mut kinds = Table::default();
    let (mut open_set, mut held_out) = (Count::default(), Count::default());
    let (mut out, mut faults) = (String::new(), String::new());
    for path in files(Path::new("crates/alloo-fill/tests/labels")) {
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        if !name.contains(only) {
            continue;
        }
        let group = if levels.held_out.contains(&name) {
            &mut held_out
        } else {
            &mut open_set
        };
        let mut count = Count::default();
        for slot in measure(&path, work.path()) {
            count.add(&slot);
            group.add(&slot);
            kinds.add(&slot.kind, &slot);
            kinds.add("all", &slot);
            if slot.is_wrong() || (slot.is_missed() && !asked.is_empty()) {
                let verdict = if slot.is_wrong() { "wrong " } else { "missed" };
                let _ = writeln!(faults, "{verdict} {}", slot.told);
            }
        }
        let _ = writeln!(out, "{}", count.line(&name));
    }
    let _ = writeln!(out);
    let mut below = String::new();
    for (kind, count) in kinds.rows() {
        let _ = writeln!(out, "{}", count.line(kind));
        let level = levels
            .level
            .get(kind)
            .unwrap_or_else(|| panic!("levels.toml says nothing of {kind}"));
        // The levels have three places.
        if count.precision() + 0.0005 < level.precision || count.recall() + 0.0005 < level.recall {
            let _ = writeln!(
                below,
                "{kind}: precision {} and recall {} must hold",
                level.precision, level.recall
            );
        }
    }
    let _ = writeln!(out, "{}", open_set.line("worked with"));
    let _ = writeln!(out, "{}", held_out.line("held out"));
    println!("{faults}\n{out}");
    assert!(
        !only.is_empty() || below.is_empty(),
        "the engine fell below tests/it/labels/levels.toml:\n{below}"
    );
}

#[test]
fn values_are_found_as_whole_words_in_plain_type() {
    assert!(holds(
        "The client’s  manager – RFI‑047",
        "client's manager - rfi-047"
    ));
    assert!(holds("£84,600,000.00", "84,600,000.00"));
    assert!(!holds("RFI-0471", "RFI-047"));
    assert!(!holds("120", "20"));
}
