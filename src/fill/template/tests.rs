//! The door as a whole: on the templates of the repository, and on small documents for each way in which others broke.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::*;
use crate::fill::model::{Cite, Wants};

/// Every template in the repository.
fn templates() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found: Vec<PathBuf> = [
        "tests/corpus/templates",
        "examples/templates",
        "tests/labels/templates",
    ]
    .iter()
    .flat_map(|folder| std::fs::read_dir(root.join(folder)).unwrap())
    .map(|entry| entry.unwrap().path())
    .collect();
    found.sort();
    found
}

fn value(text: impl Into<String>) -> Value {
    Value {
        text: text.into(),
        source: Cite {
            document: "Project brief.docx".into(),
            place: "table 1 row 2".into(),
            note: String::new(),
        },
    }
}

/// A value for every ask.
fn everything(template: &Template) -> BTreeMap<String, Value> {
    let of = |(number, ask): (usize, &Ask)| {
        let text = match &ask.wants {
            Wants::Choice(items) => items.first()?.clone(),
            Wants::Check => "true".into(),
            Wants::Date(_) => "19 October 2026".into(),
            Wants::Paragraphs => format!("First paragraph {number} & more.\nSecond paragraph {number} <x>."),
            Wants::Text => format!("Value {number} & <x>"),
        };
        Some((ask.id.clone(), value(text)))
    };
    template.asks().iter().enumerate().filter_map(of).collect()
}

/// Records for every schedule: as many as it has rows, and two more where it may grow.
fn all_records(template: &Template) -> BTreeMap<String, Records> {
    let of = |schedule: &Schedule| {
        let rows = schedule.rows.len() + if schedule.may_grow { 2 } else { 0 };
        let records = (0..rows).map(|row| {
            (0..schedule.header.len())
                .map(|column| Some(value(format!("R{row}C{column}"))))
                .collect()
        });
        (schedule.id.clone(), records.collect())
    };
    template
        .schedules()
        .iter()
        .filter(|schedule| schedule.rows.len() > 1)
        .map(of)
        .collect()
}

/// For a look: `cargo test template::tests::show -- --ignored --nocapture`, with `ONE=name` for one template, and filled copies in `OUT`.
#[test]
#[ignore = "prints what is found, for people"]
fn show() {
    let one = std::env::var("ONE").unwrap_or_default();
    for path in templates()
        .into_iter()
        .chain(std::env::var("PATHS").ok().into_iter().flat_map(|folder| {
            std::fs::read_dir(folder)
                .unwrap()
                .map(|entry| entry.unwrap().path())
                .collect::<Vec<_>>()
        }))
    {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if !name.contains(&one) {
            continue;
        }
        println!("## {name}");
        let template = match Template::open(&path) {
            Ok(template) => template,
            Err(error) => {
                println!("   {}: {error}", error.code);
                continue;
            }
        };
        for ask in template.asks() {
            println!(
                "{} {:?} {:?} also {:?} prompt {:?} {:?} under {:?} before {:?} after {:?} {:?} {:?}",
                ask.id,
                ask.kind,
                ask.label,
                ask.also,
                ask.prompt,
                ask.wants,
                ask.headings,
                ask.before,
                ask.after,
                ask.cell,
                ask.same_as
            );
        }
        for schedule in template.schedules() {
            println!("{schedule:?}");
        }
        if let Ok(out) = std::env::var("OUT") {
            let out = Path::new(&out).join(&name).with_extension("docx");
            if let Err(error) = template.write(
                &everything(&template),
                &all_records(&template),
                std::env::var("CITE").is_ok(),
                &out,
            ) {
                println!("   {}: {error}", error.code);
            }
        }
    }
}
