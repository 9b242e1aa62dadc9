//! The same over the labelled set and the opened blind rounds: real templates, real vaults, every label of
//! them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use alloo_fill::{Report, Source};

use super::super::build::{fill_from, fill_template, source};
use super::super::labels::measure::{LabelledSet, files, set};

/// Whether everything is tried, in a minute of CPU, and not a fixed part of it: `ALLOO_METAMORPHIC=all`.
fn is_all() -> bool {
    std::env::var("ALLOO_METAMORPHIC").is_ok_and(|how| how == "all")
}

/// The labelled set and the opened rounds.
fn sets() -> Vec<(PathBuf, LabelledSet)> {
    std::env::set_current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../..")).unwrap();
    let tests = Path::new("crates/alloo-fill/tests");
    let mut paths = files(&tests.join("labels"));
    let levels = std::fs::read_to_string(tests.join("blind/levels.toml")).unwrap();
    let opened: BTreeMap<String, toml::Value> = toml::from_str(&levels).unwrap();
    paths.extend(
        opened
            .keys()
            .flat_map(|round| files(&tests.join("blind").join(round))),
    );
    paths.into_iter().map(|path| (path.clone(), set(&path))).collect()
}

/// By slot: the value, or nothing where it is open.
fn values(report: Report) -> Vec<(String, Option<String>)> {
    report
        .slots
        .into_iter()
        .map(|slot| (slot.id, slot.value))
        .collect()
}

fn differences(one: &[(String, Option<String>)], other: &[(String, Option<String>)]) -> Vec<String> {
    assert_eq!(one.len(), other.len());
    let pairs = one.iter().zip(other).filter(|(one, other)| one != other);
    pairs
        .map(|(one, other)| format!("{one:?} became {other:?}"))
        .collect()
}

/// Papers that say nothing which any form asks for.
fn unrelated(folder: &Path, project: Option<&str>) -> Vec<Source> {
    let papers: [(&str, &str); 3] = [
        (
            "aa-parking.md",
            "# Parking\n\nThe lower car park is closed on Friday. Please use the upper one.\n",
        ),
        ("mm-menu.csv", "Dish,Price of the dish\nSoup,4.20\nStew,9.80\n"),
        (
            "zz-choir.eml",
            "From: c@choir.example\r\nTo: d@choir.example\r\nSubject: Choir\r\n\r\nWe sing on Sunday.\r\n",
        ),
    ];
    let papers = papers.iter().enumerate().map(|(number, (name, text))| {
        let key = project.map_or_else(|| (*name).to_owned(), |project| format!("{project}/{name}"));
        source(folder, number, &key, text.as_bytes())
    });
    papers.collect()
}

#[test]
fn order_and_unrelated_papers_change_no_slot_of_any_set() {
    let work = tempfile::tempdir().unwrap();
    let mut wrong = Vec::new();
    for (path, set) in sets().into_iter().step_by(if is_all() { 1 } else { 2 }) {
        let filled = |sources: &[Source]| values(fill_template(&set.template, sources, Some(work.path())));
        let plain = filled(&set.sources);
        let mut reversed = set.sources.clone();
        reversed.reverse();
        let project = set.sources.iter().find_map(|source| source.project.clone());
        let mut more = unrelated(work.path(), project.as_deref());
        more.extend(set.sources.clone());
        for (what, sources) in [("reversed", reversed), ("with unrelated papers", more)] {
            let changed = differences(&plain, &filled(&sources));
            if !changed.is_empty() {
                wrong.push(format!("{}, {what}: {}", path.display(), changed.join("; ")));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

type Change = fn(&str) -> String;

/// Questions that no vault answers, made of one that it may answer.
const OTHERWISE: [(&str, Change); 7] = [
    ("in another unit", |label| format!("{label} (furlongs)")),
    ("of another block", |label| format!("{label} (block Q)")),
    ("of another phase", |label| format!("{label}, phase 97")),
    ("in words", |label| format!("{label} in words")),
    ("its reason", |label| format!("Reason for {label}")),
    ("of a deputy", |label| format!("Deputy {label}")),
    ("not confirmed", |label| format!("{label} not confirmed")),
];

/// The labels of a set that can stand on a line of their own. With a slash, or a gap, there are two names in one, and
/// what is put to one of them changes nothing of the other.
fn labels(set: &LabelledSet) -> Vec<&str> {
    let mut labels: Vec<&str> = set
        .labels
        .iter()
        .map(|label| label.trim_end_matches([':', ' ']))
        .collect();
    labels.retain(|label| {
        let words = label.split(' ').count();
        let plain = !label.contains(['{', '[', '<', '_', '(', '\n', '|', '…', '/']) && !label.contains("..");
        let plain = plain && !label.contains("   ");
        plain && words <= 6 && label.chars().any(char::is_alphabetic)
    });
    labels.sort_unstable();
    labels.dedup();
    labels
}

#[test]
fn what_asks_otherwise_than_a_label_of_any_set_is_not_answered_by_its_value() {
    let work = tempfile::tempdir().unwrap();
    let (mut wrong, mut asked) = (Vec::new(), 0);
    for (at, (path, set)) in sets().into_iter().enumerate() {
        let labels = labels(&set);
        let filled = |change: &dyn Fn(&str) -> String| -> Vec<Option<String>> {
            let lines: String = labels
                .iter()
                .map(|label| format!("{}: ____________\n", change(label)))
                .collect();
            let report = fill_from(&lines, &set.sources, Some(work.path()));
            assert_eq!(report.slots.len(), labels.len(), "{}: {lines}", path.display());
            report.slots.into_iter().map(|slot| slot.value).collect()
        };
        if labels.is_empty() {
            continue;
        }
        let plain = filled(&str::to_owned);
        // Every set meets some of the changes, and every change some of the sets.
        let changes = OTHERWISE.iter().enumerate();
        for (_, (what, change)) in changes.filter(|(number, _)| is_all() || (at + number) % 3 == 0) {
            for ((label, old), new) in labels.iter().zip(&plain).zip(filled(change)) {
                asked += 1;
                if new.is_some() && (new == *old || *what != "in words") {
                    wrong.push(format!("{}, {label:?} {what}: {new:?}", path.display()));
                }
            }
        }
    }
    assert!(asked > 1000, "only {asked} were asked");
    assert!(wrong.is_empty(), "of {asked}:\n{}", wrong.join("\n"));
}
