//! Fills one template from one folder and prints what came of each slot:
//! `cargo run -p alloo-fill --example fill_one -- TEMPLATE VAULT [PROJECT] [OUTPUT]`.

#![expect(clippy::print_stdout, reason = "a person reads it")]

use std::path::{Path, PathBuf};

use alloo_fill::{FillJob, Observer, Options, Source, run};

struct Silent;

impl Observer for Silent {
    fn at(&mut self, _: &str, _: f64) {}
}

fn files(folder: &Path, into: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> = std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            files(&path, into);
        } else {
            into.push(path);
        }
    }
}

fn main() -> Result<(), String> {
    let mut arguments = std::env::args().skip(1);
    let (Some(template), Some(vault)) = (arguments.next(), arguments.next()) else {
        return Err("usage: fill_one TEMPLATE VAULT [PROJECT] [OUTPUT]".into());
    };
    let only = arguments.next().filter(|project| !project.is_empty());
    let (mut paths, mut sources) = (Vec::new(), Vec::new());
    files(Path::new(&vault), &mut paths);
    for path in paths {
        let key = path
            .strip_prefix(&vault)
            .unwrap_or(&path)
            .to_string_lossy()
            .into_owned();
        let (project, name) = match key.split_once('/') {
            Some((project, name)) => (Some(project.to_owned()), name.to_owned()),
            None => (None, key.clone()),
        };
        if only.is_none() || project.is_none() || project == only {
            sources.push(Source {
                id: key,
                project,
                name,
                path,
            });
        }
    }
    let options = Options {
        sources: alloo_fill::SourcesMode::None,
        date: None,
        index: None,
        reader: None,
    };
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let output = arguments
        .next()
        .map_or_else(|| folder.path().join("filled.docx"), PathBuf::from);
    let job = FillJob {
        template: Path::new(&template),
        output: &output,
        sources: &sources,
        options: &options,
    };
    let report = run(job, &mut Silent).map_err(|error| format!("{}: {error}", error.code))?;
    for slot in &report.slots {
        println!(
            "{:8} {:14} {:40} = {:?}  ({})",
            slot.id.rsplit('#').next().unwrap_or(&slot.id),
            slot.kind,
            slot.label,
            slot.value,
            slot.note
        );
    }
    for (name, why) in &report.skipped {
        println!("skipped {name}: {why}");
    }
    Ok(())
}
