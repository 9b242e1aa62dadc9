//! Tells `alloo --version` the commit that it is built from, and that commit's date: from git in a clone,
//! from cargo's own note in a published crate, which knows no date, and otherwise not at all.

use std::io::Write;
use std::path::Path;
use std::process::Command;

/// Digits of a commit that are shown.
const DIGITS: usize = 9;

fn main() -> std::io::Result<()> {
    let mut out = std::io::stdout();
    writeln!(out, "cargo:rerun-if-changed=build.rs")?;
    let version = env!("CARGO_PKG_VERSION");
    let commit = from_git(&mut out)?.or_else(from_crate);
    let whole = commit.map_or_else(|| version.to_owned(), |commit| format!("{version} ({commit})"));
    writeln!(out, "cargo:rustc-env=ALLOO_VERSION={whole}")
}

/// Commit and date, where this folder is a clone; one that merely lies in somebody's repository is not.
fn from_git(out: &mut impl Write) -> std::io::Result<Option<String>> {
    if !Path::new(".git").exists() {
        return Ok(None);
    }
    // Grows with each commit and checkout.
    if let Some(log) = git(&["rev-parse", "--git-path", "logs/HEAD"]).filter(|log| Path::new(log).exists()) {
        writeln!(out, "cargo:rerun-if-changed={log}")?;
    }
    Ok(git(&[
        "log",
        "-1",
        "--format=%h %cs",
        &format!("--abbrev={DIGITS}"),
    ]))
}

fn git(arguments: &[&str]) -> Option<String> {
    let end = Command::new("git").args(arguments).output().ok()?;
    let text = String::from_utf8(end.stdout).ok()?.trim().to_owned();
    (end.status.success() && !text.is_empty()).then_some(text)
}

/// The commit, where this folder is a published crate.
fn from_crate() -> Option<String> {
    let note = std::fs::read_to_string(".cargo_vcs_info.json").ok()?;
    let (_, rest) = note.split_once("\"sha1\": \"")?;
    rest.get(..DIGITS).map(str::to_owned)
}
