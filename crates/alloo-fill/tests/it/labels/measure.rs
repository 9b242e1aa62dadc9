//! One labels file, filled and looked up: what both the labelled set and the blind rounds are measured by.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use alloo_fill::{FillJob, Observer, Options, Report, Source, run};
use serde::Deserialize;

use super::place::{Find, Package};

#[derive(Deserialize)]
struct Labels {
    template: PathBuf,
    vault: PathBuf,
    project: Option<String>,
    documents: Option<Vec<String>>,
    language: Option<String>,
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
    source: Option<String>,
    distance: Option<String>,
    language: Option<String>,
}

/// What came of one labelled slot.
pub(crate) struct Looked {
    pub kind: String,
    /// The ending of the document that has the value; `open` where none has.
    pub format: String,
    pub language: String,
    /// How far the label is from the source's words.
    pub distance: String,
    pub wanted: bool,
    pub filled: bool,
    pub right: bool,
    /// For people: what stands there now, what should, and what the report says.
    pub told: String,
}

impl Looked {
    /// Filled, and not with what it should be.
    pub(crate) fn is_wrong(&self) -> bool {
        self.filled && !self.right
    }

    /// Not filled, and it should be.
    pub(crate) fn is_missed(&self) -> bool {
        self.wanted && !self.filled
    }
}

/// Counts by one property of the slots, and of all.
#[derive(Default)]
pub(crate) struct Table(BTreeMap<String, Count>);

impl Table {
    pub(crate) fn add(&mut self, key: &str, looked: &Looked) {
        let count = self.0.entry(key.to_owned()).or_default();
        count.add(looked);
    }

    pub(crate) fn rows(&self) -> impl Iterator<Item = (&str, &Count)> {
        self.0.iter().map(|(key, count)| (key.as_str(), count))
    }
}

#[derive(Default, Clone, Copy)]
pub(crate) struct Count {
    slots: usize,
    /// With a value to find.
    wanted: usize,
    filled: usize,
    right: usize,
}

impl Count {
    pub(crate) fn add(&mut self, looked: &Looked) {
        self.slots += 1;
        self.wanted += usize::from(looked.wanted);
        self.filled += usize::from(looked.filled);
        self.right += usize::from(looked.right);
    }

    /// Right fills among all fills; 1 where nothing was filled.
    pub(crate) fn precision(&self) -> f64 {
        if self.filled == 0 {
            1.0
        } else {
            self.right as f64 / self.filled as f64
        }
    }

    /// Right fills among what was there to fill; 1 where there was nothing.
    pub(crate) fn recall(&self) -> f64 {
        if self.wanted == 0 {
            1.0
        } else {
            self.right as f64 / self.wanted as f64
        }
    }

    pub(crate) fn line(&self, name: &str) -> String {
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
pub(crate) fn holds(text: &str, value: &str) -> bool {
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
    let mut shared = Vec::new();
    for path in paths {
        let key = path.strip_prefix(&labels.vault).unwrap().to_str().unwrap();
        let (project, name) = match key.split_once('/') {
            Some((project, name)) => (Some(project.to_owned()), name.to_owned()),
            None => (None, key.to_owned()),
        };
        let in_scope = match (&labels.documents, &labels.project) {
            (Some(documents), _) => documents.iter().any(|document| document == key),
            // Files beside the projects belong to every project, after its own.
            (None, only) => only.is_none() || project.is_none() || *only == project,
        };
        if in_scope {
            let list = if project.is_none() {
                &mut shared
            } else {
                &mut found
            };
            list.push(Source {
                id: key.to_owned(),
                project,
                name,
                path: path.clone(),
            });
        }
    }
    found.extend(shared);
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

/// A value as the service has it, and the place of the fill's index.
pub(crate) fn options(work: &Path) -> Options {
    Options {
        sources: alloo_fill::SourcesMode::None,
        date: None,
        index: Some(work.join("index")),
        reader: None,
    }
}

/// A template with what may fill it, and the words of its labelled slots.
pub(crate) struct LabelledSet {
    pub template: PathBuf,
    pub sources: Vec<Source>,
    pub labels: Vec<String>,
}

/// The set of a labels file.
pub(crate) fn set(path: &Path) -> LabelledSet {
    let labels = read(path);
    LabelledSet {
        sources: sources(&labels),
        labels: labels.slot.into_iter().map(|slot| slot.label).collect(),
        template: labels.template,
    }
}

fn read(path: &Path) -> Labels {
    toml::from_str(&std::fs::read_to_string(path).unwrap())
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The labels files of a folder, in order.
pub(crate) fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    files.sort();
    files
}

/// Fills the template of a labels file and looks every labelled slot up.
pub(crate) fn measure(path: &Path, work: &Path) -> Vec<Looked> {
    let name = path.file_stem().unwrap().to_str().unwrap();
    let labels = read(path);
    let output = work.join(format!("{name}.docx"));
    let (sources, options) = (sources(&labels), options(work));
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
    let look = |slot: &Label| {
        let was = before.locate(&slot.find);
        let (label, find) = (&slot.label, &slot.find);
        assert_eq!(was.as_deref(), Some(&*slot.was), "{name}: {label} at {find:?}");
        let now = after.locate(&slot.find);
        looked(
            name,
            &labels,
            slot,
            (now != was, now.unwrap_or_default()),
            &report,
        )
    };
    labels.slot.iter().map(look).collect()
}

fn looked(
    name: &str,
    labels: &Labels,
    slot: &Label,
    (filled, text): (bool, String),
    report: &Report,
) -> Looked {
    let wanted = slot.expect.is_some() || !slot.contains.is_empty();
    let values = slot.expect.iter().chain(&slot.any_of).chain(&slot.contains);
    let right = wanted && filled && values.into_iter().any(|value| holds(&text, value));
    let should = match (&slot.expect, &slot.why) {
        (Some(expect), _) => expect.clone(),
        (None, Some(why)) => format!("open: {why}"),
        _ => slot.contains.join(" / "),
    };
    let format = slot
        .source
        .as_deref()
        .map(|source| source.rsplit('.').next().unwrap_or_default());
    let said = |one: &Option<String>, other: &Option<String>| one.clone().or_else(|| other.clone());
    Looked {
        kind: slot.kind.clone(),
        format: format.unwrap_or("open").to_lowercase(),
        language: said(&slot.language, &labels.language).unwrap_or_else(|| "-".into()),
        distance: slot.distance.clone().unwrap_or_else(|| "-".into()),
        wanted,
        filled,
        right,
        told: format!(
            "{name}: {} {:?} {} [{} {}]\n    now    {text:?}\n    should {should:?}{}",
            slot.kind,
            slot.label,
            slot.nth.unwrap_or(0),
            slot.source.as_deref().unwrap_or("open"),
            slot.distance.as_deref().unwrap_or("-"),
            notes(report, &slot.label)
        ),
    }
}
