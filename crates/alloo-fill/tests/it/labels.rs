//! The engine measured against the labelled set of `tests/labels`: every template filled through the engine's one door, every labelled slot
//! looked up in the result. What the figures mean, and how to read the list of faults, is in `tests/labels/README.md`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use alloo_fill::{FillJob, Observer, Options, Report, Source, run};
use place::{Find, Package};
use serde::Deserialize;

mod place;

#[derive(Deserialize)]
struct Labels {
    template: PathBuf,
    vault: PathBuf,
    project: Option<String>,
    documents: Option<Vec<String>>,
    slot: Vec<Label>,
}

#[derive(Deserialize)]
struct Label {
    kind: String,
    label: String,
    nth: Option<usize>,
    find: Find,
    was: String,
    expect: Option<String>,
    #[serde(default)]
    any_of: Vec<String>,
    #[serde(default)]
    contains: Vec<String>,
    why: Option<String>,
}

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

#[derive(Default, Clone, Copy)]
struct Count {
    slots: usize,
    /// With a value to find.
    wanted: usize,
    filled: usize,
    right: usize,
}

impl Count {
    fn add(&mut self, wanted: bool, filled: bool, right: bool) {
        self.slots += 1;
        self.wanted += usize::from(wanted);
        self.filled += usize::from(filled);
        self.right += usize::from(right);
    }

    /// Right fills among all fills; 1 where nothing was filled.
    fn precision(&self) -> f64 {
        if self.filled == 0 {
            1.0
        } else {
            self.right as f64 / self.filled as f64
        }
    }

    /// Right fills among what was there to fill; 1 where there was nothing.
    fn recall(&self) -> f64 {
        if self.wanted == 0 {
            1.0
        } else {
            self.right as f64 / self.wanted as f64
        }
    }

    fn line(&self, name: &str) -> String {
        let Count {
            slots,
            wanted,
            filled,
            right,
        } = self;
        format!(
            "{name:28} {slots:5} slots {wanted:5} to fill {filled:5} filled {right:5} right   precision {:.3}  recall {:.3}",
            self.precision(),
            self.recall()
        )
    }
}

struct Quiet;

impl Observer for Quiet {
    fn at(&mut self, _: &str, _: f64) {}
}

/// White space collapsed, typographic quotes and dashes made plain, lower case.
fn plain(text: &str) -> String {
    let text = text
        .replace(['‘', '’', '‚', '′'], "'")
        .replace(['“', '”', '„'], "\"");
    let text = text.replace(['–', '—', '‐', '‑', '−'], "-");
    text.split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .to_lowercase()
}

/// Whether the text holds the value as whole words.
fn holds(text: &str, value: &str) -> bool {
    let (text, value) = (plain(text), plain(value));
    text.match_indices(&value).any(|(at, found)| {
        let before = text[..at].chars().next_back();
        let after = text[at + found.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

/// The documents in scope, with projects, names and order as the service has them.
fn sources(labels: &Labels) -> Vec<Source> {
    fn files(folder: &Path, into: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                files(&path, into);
            } else {
                into.push(path);
            }
        }
    }
    let mut paths = Vec::new();
    files(&labels.vault, &mut paths);
    paths.sort();
    let mut found = Vec::new();
    for path in paths {
        let key = path.strip_prefix(&labels.vault).unwrap().to_str().unwrap();
        let (project, name) = match key.split_once('/') {
            Some((project, name)) => (Some(project.to_owned()), name.to_owned()),
            None => (None, key.to_owned()),
        };
        let in_scope = match (&labels.documents, &labels.project) {
            (Some(documents), _) => documents.iter().any(|document| document == key),
            (None, only) => only.is_none() || *only == project,
        };
        if in_scope {
            found.push(Source {
                id: key.to_owned(),
                project,
                name,
                path: path.clone(),
            });
        }
    }
    found
}

/// What the report says of a slot that has this value, to tell where a wrong one came from.
fn notes(report: &Report, label: &str) -> String {
    let near = report
        .slots
        .iter()
        .filter(|slot| plain(&slot.label) == plain(label));
    let mut text = String::new();
    for slot in near.take(3) {
        let _ = write!(
            text,
            "\n        {} {:.2} {:?}: {}",
            slot.id, slot.confidence, slot.value, slot.note
        );
    }
    text
}

/// Set `ALLOO_LABELS` to part of a file's name to measure that file alone, without holding the levels; to `missed` to list every missed slot too.
#[test]
fn the_labelled_set_is_filled_as_well_as_it_was() {
    std::env::set_current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../..")).unwrap();
    let asked = std::env::var("ALLOO_LABELS").unwrap_or_default();
    let list_missed = !asked.is_empty();
    let only = asked
        .strip_prefix("missed")
        .unwrap_or(&asked)
        .trim_start_matches(':');
    let levels: Levels =
        toml::from_str(&std::fs::read_to_string("crates/alloo-fill/tests/it/labels/levels.toml").unwrap())
            .unwrap();
    let work = tempfile::tempdir().unwrap();
    let options = Options {
        citations: false,
        index: Some(work.path().join("index")),
        reader: None,
    };
    let mut files: Vec<PathBuf> = std::fs::read_dir("crates/alloo-fill/tests/labels")
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    files.sort();
    let mut kinds = BTreeMap::<String, Count>::new();
    let (mut all, mut open_set, mut held_out) = (Count::default(), Count::default(), Count::default());
    let (mut out, mut faults) = (String::new(), String::new());
    for path in files {
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        if !name.contains(only) {
            continue;
        }
        let labels: Labels = toml::from_str(&std::fs::read_to_string(&path).unwrap())
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let output = work.path().join(format!("{name}.docx"));
        let sources = sources(&labels);
        let job = FillJob {
            template: &labels.template,
            output: &output,
            sources: &sources,
            options: &options,
        };
        let (filled_path, report) = match run(job, &mut Quiet) {
            Ok(report) => (output.as_path(), report),
            // A template in which the engine finds nothing is one in which everything stays open.
            Err(error) if error.code == "no_slots" => (labels.template.as_path(), Report::default()),
            Err(error) => panic!("{name}: {}: {error}", error.code),
        };
        let (mut before, mut after) = (Package::open(&labels.template), Package::open(filled_path));
        let mut count = Count::default();
        for slot in &labels.slot {
            let was = before.locate(&slot.find);
            assert_eq!(
                was.as_deref(),
                Some(&*slot.was),
                "{name}: {} at {:?}",
                slot.label,
                slot.find
            );
            let now = after.locate(&slot.find);
            let filled = now != was;
            let wanted = slot.expect.is_some() || !slot.contains.is_empty();
            let text = now.as_deref().unwrap_or_default();
            let values = slot.expect.iter().chain(&slot.any_of).chain(&slot.contains);
            let right = wanted && filled && values.into_iter().any(|value| holds(text, value));
            count.add(wanted, filled, right);
            all.add(wanted, filled, right);
            kinds
                .entry(slot.kind.clone())
                .or_default()
                .add(wanted, filled, right);
            let group = if levels.held_out.contains(&name) {
                &mut held_out
            } else {
                &mut open_set
            };
            group.add(wanted, filled, right);
            let missed = wanted && !filled;
            if (filled && !right) || (missed && list_missed) {
                let verdict = if missed { "missed" } else { "wrong " };
                let should = match (&slot.expect, &slot.why) {
                    (Some(expect), _) => expect.clone(),
                    (None, Some(why)) => format!("open: {why}"),
                    _ => slot.contains.join(" / "),
                };
                let _ = writeln!(
                    faults,
                    "{verdict} {name}: {} {:?} {}\n    now    {text:?}\n    should {should:?}{}",
                    slot.kind,
                    slot.label,
                    slot.nth.unwrap_or(0),
                    notes(&report, &slot.label)
                );
            }
        }
        let _ = writeln!(out, "{}", count.line(&name));
    }
    let _ = writeln!(out);
    let mut below = String::new();
    for (kind, count) in kinds
        .iter()
        .map(|(kind, count)| (kind.as_str(), count))
        .chain([("all", &all)])
    {
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
