//! Measures alloo beside what people use instead, on loopback, in one run: `cargo bench --bench side_by_side
//! -- [ROW…] [OPTION…]`. benches/README.md says how to read it and holds the latest table.

/// Prints a line; a reader that has gone is no error.
macro_rules! say {
    ($($text:tt)*) => {{
        use std::io::Write as _;
        let _ = writeln!(std::io::stdout(), $($text)*);
    }};
}

mod limits;
mod measure;
mod rows;
mod service;

use std::path::{Path, PathBuf};

use measure::Trouble;
use rows::Bench;

type Row = (&'static str, fn(&Bench) -> Result<(), Trouble>);

/// In the order of the table; the last three have tables of their own.
const ROWS: [Row; 9] = [
    ("version", Bench::version),
    ("status", Bench::status),
    ("fill", Bench::fill),
    ("fills", Bench::fills),
    ("download", Bench::download),
    ("upload", Bench::upload),
    ("poller", Bench::poller),
    ("flat", Bench::flat),
    ("service", Bench::service_load),
];

const USAGE: &str = "side_by_side [ROW…] [--runs N] [--size MIB] [--alloo PATH] [--dir DIR]
rows: version status fill fills download upload poller flat service; all where none is named
--runs   runs of each contender in the heavy rows, default 5; light rows make a multiple of it
--size   MiB of the large transfers, default 1024
--alloo  the binary, default the one that cargo bench has built: the shipped configuration
--dir    where clients work, default cargo's folder for temporary files; it should be a disk
PYTHON names a Python that has httpx, default python3";

fn main() -> Result<(), Trouble> {
    let mut bench = Bench {
        alloo: env!("CARGO_BIN_EXE_alloo").into(),
        dir: env!("CARGO_TARGET_TMPDIR").into(),
        fast: PathBuf::new(),
        runs: 5,
        size: 1024,
        python: None,
    };
    let mut wanted = Vec::new();
    // Cargo itself adds --bench.
    let mut arguments = std::env::args().skip(1).filter(|argument| argument != "--bench");
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or(USAGE);
        match argument.as_str() {
            "--runs" => bench.runs = value()?.parse::<usize>()?.max(1),
            "--size" => bench.size = value()?.parse::<usize>()?.max(1),
            "--alloo" => bench.alloo = std::path::absolute(value()?)?,
            "--dir" => bench.dir = std::path::absolute(value()?)?,
            row if ROWS.iter().any(|(name, _)| *name == row) => wanted.push(row.to_owned()),
            _ => return Err(USAGE.into()),
        }
    }
    bench.dir.push(format!("side-by-side-{}", std::process::id()));
    std::fs::create_dir_all(&bench.dir)?;
    let memory = Path::new("/dev/shm");
    bench.fast = if memory.is_dir() {
        memory.into()
    } else {
        bench.dir.clone()
    };
    bench.python = python();
    let end = measure(&bench, &wanted);
    std::fs::remove_dir_all(&bench.dir)?;
    end
}

fn measure(bench: &Bench, wanted: &[String]) -> Result<(), Trouble> {
    say!(
        "{}: {} bytes",
        bench.alloo.display(),
        std::fs::metadata(&bench.alloo)?.len()
    );
    say!(
        "clients work in {}, the service in {}",
        bench.dir.display(),
        bench.fast.display()
    );
    bench.disk()?;
    say!("{}", measure::HEAD);
    for (name, row) in ROWS {
        if wanted.is_empty() || wanted.iter().any(|wanted| wanted == name) {
            row(bench)?;
        }
    }
    Ok(())
}

fn python() -> Option<PathBuf> {
    let python = PathBuf::from(std::env::var_os("PYTHON").unwrap_or_else(|| "python3".into()));
    let found = std::process::Command::new(&python)
        .args(["-c", "import httpx"])
        .stderr(std::process::Stdio::null())
        .status();
    if found.is_ok_and(|status| status.success()) {
        return Some(python);
    }
    say!("no httpx (pip install httpx in a virtual environment, PYTHON=its python): skipped");
    None
}
