//! The blind rounds of `tests/blind`: sets that were written and labelled by people who had not seen the
//! engine. A round is scored once before it is opened; `tests/blind/SCORES.md` has those first scores. An
//! opened round holds what was reached on it.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use serde::Deserialize;

use super::labels::measure::{Looked, Table, files, measure};

const FOLDER: &str = "crates/alloo-fill/tests/blind";

/// What must hold of an opened round.
#[derive(Deserialize)]
struct RoundLevel {
    precision: f64,
    recall: f64,
}

/// What all templates of a round came to.
fn round(name: &str) -> Vec<(String, Vec<Looked>)> {
    let work = tempfile::tempdir().unwrap();
    let named = |path: &Path| path.file_stem().unwrap().to_string_lossy().into_owned();
    let folder = Path::new(FOLDER).join(name);
    let found = files(&folder).into_iter();
    found
        .map(|path| (named(&path), measure(&path, work.path())))
        .collect()
}

/// The figures of a round, by everything that they are counted by.
fn tables(files: &[(String, Vec<Looked>)]) -> String {
    type Key = fn(&Looked) -> String;
    let by: [(&str, Key); 5] = [
        ("kind", |slot| slot.kind.clone()),
        ("source", |slot| slot.format.clone()),
        ("language", |slot| slot.language.clone()),
        ("distance", |slot| slot.distance.clone()),
        ("all", |_| "all".into()),
    ];
    let mut out = String::new();
    let mut by_file = Table::default();
    for (name, slots) in files {
        slots.iter().for_each(|slot| by_file.add(name, slot));
    }
    let mut print = |title: &str, table: &Table| {
        let _ = writeln!(out, "by {title}");
        for (key, count) in table.rows() {
            let _ = writeln!(out, "  {}", count.line(key));
        }
    };
    print("file", &by_file);
    for (title, key) in by {
        let mut table = Table::default();
        let slots = files.iter().flat_map(|(_, slots)| slots);
        slots.for_each(|slot| table.add(&key(slot), slot));
        print(title, &table);
    }
    out
}

/// `ALLOO_ROUND=round-1` prints one round, opened or not, with all wrong values; `ALLOO_ROUND=missed:round-1`
/// the missed ones too, `ALLOO_ROUND=all:round-1` also those that are right.
#[test]
fn opened_rounds_are_filled_as_well_as_they_were() {
    std::env::set_current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../..")).unwrap();
    let levels = std::fs::read_to_string(Path::new(FOLDER).join("levels.toml")).unwrap();
    let levels: BTreeMap<String, RoundLevel> = toml::from_str(&levels).unwrap();
    let asked = std::env::var("ALLOO_ROUND").unwrap_or_default();
    let (also, only) = asked.split_once(':').unwrap_or(("", &asked));
    let names: Vec<String> = match only {
        "" => levels.keys().cloned().collect(),
        only => vec![only.to_owned()],
    };
    let mut below = String::new();
    for name in names {
        let files = round(&name);
        for slot in files.iter().flat_map(|(_, slots)| slots) {
            if slot.is_wrong() {
                println!("wrong  {}", slot.told);
            } else if slot.is_missed() && !also.is_empty() {
                println!("missed {}", slot.told);
            } else if slot.filled && also == "all" {
                println!("right  {}", slot.told);
            }
        }
        println!("\n{name}\n{}", tables(&files));
        let mut all = Table::default();
        let slots = files.iter().flat_map(|(_, slots)| slots);
        slots.for_each(|slot| all.add("all", slot));
        if let (Some((_, count)), Some(level)) = (all.rows().next(), levels.get(&name))
            && (count.precision() + 0.0005 < level.precision || count.recall() + 0.0005 < level.recall)
        {
            let _ = writeln!(below, "{}", count.line(&name));
        }
    }
    assert!(
        below.is_empty(),
        "the engine fell below tests/blind/levels.toml:\n{below}"
    );
}

/// One line of the ablation table: `ALLOO_WITHOUT=NAME` leaves a class of the lexicon or a rule out.
/// `tests/blind/ablation` runs it for all.
#[cfg(feature = "ablation")]
#[test]
#[ignore = "measures; tests/blind/ablation runs it"]
fn what_one_class_or_rule_earns() {
    std::env::set_current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../..")).unwrap();
    let name = std::env::var("ALLOO_WITHOUT").unwrap_or_default();
    alloo_fill::leave_out(&name);
    let mut line = format!("| {name} |");
    let work = tempfile::tempdir().unwrap();
    let labels = files(Path::new("crates/alloo-fill/tests/labels"));
    let own: Vec<Looked> = labels
        .iter()
        .flat_map(|path| measure(path, work.path()))
        .collect();
    let rounds = ["round-1", "round-2", "round-3"];
    let rounds = rounds.map(|name| round(name).into_iter().flat_map(|(_, slots)| slots).collect());
    for set in std::iter::once(own).chain(rounds) {
        let right = set.iter().filter(|slot| slot.right).count();
        let wrong = set.iter().filter(|slot| slot.is_wrong()).count();
        let _ = write!(line, " {right} right, {wrong} wrong |");
    }
    println!("{line}");
}
