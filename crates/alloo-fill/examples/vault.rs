//! What the engine reads, for a person's eyes, and how long that takes:
//!
//! `cargo run --release -p alloo-fill --example vault -- show FILE…`
//!
//! `cargo run --release -p alloo-fill --example vault -- fill TEMPLATE VAULT INDEX [inside]`, which fills
//! three times and tells times and memory; with `inside` it reads foreign formats in its own process. Of 400
//! mails each takes 0.15 ms of CPU time more in a process apart (a debug build), and that process itself
//! about 50 ms once.

#![expect(clippy::print_stdout, reason = "a person reads it")]

use std::path::{Path, PathBuf};
use std::time::Instant;

use alloo_fill::{FillJob, Observer, Options, Source};

struct Nobody;

impl Observer for Nobody {
    fn at(&mut self, _: &str, _: f64) {}
}

fn main() -> std::io::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments
        .iter()
        .map(String::as_str)
        .collect::<Vec<_>>()
        .as_slice()
    {
        ["read-documents"] => alloo_fill::read_documents(),
        ["show", files @ ..] => {
            for file in files {
                match alloo_fill::describe_document(file, &std::fs::read(file)?) {
                    Ok(text) => println!("=== {file}\n{text}"),
                    Err(why) => println!("--- {file}: {why}"),
                }
            }
            Ok(())
        }
        ["fill", template, vault, index, inside @ ..] if matches!(inside, [] | ["inside"]) => {
            let reader = std::env::current_exe().ok().filter(|_| inside.is_empty());
            measure(Path::new(template), Path::new(vault), Path::new(index), reader);
            Ok(())
        }
        _ => Err(std::io::Error::other(
            "show FILE… or fill TEMPLATE VAULT INDEX [inside]",
        )),
    }
}

fn measure(template: &Path, vault: &Path, index: &Path, reader: Option<PathBuf>) {
    let options = Options {
        sources: alloo_fill::SourcesMode::None,
        date: None,
        index: Some(index.to_owned()),
        reader,
    };
    for what in ["first", "warm", "warm"] {
        let start = Instant::now();
        let sources = sources(vault);
        let output = index.with_extension("docx");
        let job = FillJob {
            template,
            output: &output,
            sources: &sources,
            options: &options,
        };
        let told = match alloo_fill::run(job, &mut Nobody) {
            Ok(report) => format!("{} slots, {} not read", report.slots.len(), report.skipped.len()),
            Err(error) => error.to_string(),
        };
        let (took, count) = (start.elapsed(), sources.len());
        println!("{what}: {took:.2?}, {count} documents, peak {}; {told}", peak());
    }
}

/// The most memory that this process has used.
fn peak() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.unwrap_or("?").trim().to_owned()
}

fn sources(root: &Path) -> Vec<Source> {
    let (mut sources, mut folders) = (Vec::new(), vec![root.to_owned()]);
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let path: PathBuf = entry.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path
                .strip_prefix(root)
                .unwrap_or(&path)
                .to_string_lossy()
                .into_owned();
            sources.push(Source {
                id: name.clone(),
                project: Some("P".into()),
                name,
                path,
            });
        }
    }
    sources.sort_by(|a, b| a.name.cmp(&b.name));
    sources
}
