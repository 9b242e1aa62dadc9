//! Completion in shells, with live values. The script of each shell asks alloo itself, which answers from the
//! files of this machine: it uses no network and writes nothing.

use std::ffi::{OsStr, OsString};
use std::io::Write;
use std::path::Path;

use clap::CommandFactory;
use clap_complete::engine::{ArgValueCompleter, CompletionCandidate, PathCompleter, ValueCompleter};
use clap_complete::env::{Bash, Elvish, EnvCompleter, Fish, Powershell, Shells, Zsh};
use clap_complete::{CompleteEnv, Shell};

use crate::cli::{Cli, Global};
use crate::config::{self, Environment, Settings};
use crate::jobs::vault::known_projects;
use crate::journal::Journal;
use crate::sanitize;
use crate::ui;

/// The variable in which a script names its shell. The usual `COMPLETE` may be set for other programs.
pub const VARIABLE: &str = "_ALLOO_COMPLETE";

/// How many jobs are offered, the newest first.
const JOBS: usize = 100;

/// The definition of the arguments, with the live values that can be completed.
pub fn command() -> clap::Command {
    let profiles = ArgValueCompleter::new(profiles);
    let with_projects =
        |command: clap::Command| command.mut_arg("project", |arg| arg.add(ArgValueCompleter::new(projects)));
    let with_jobs =
        |command: clap::Command| command.mut_arg("jobs", |arg| arg.add(ArgValueCompleter::new(jobs)));
    Cli::command()
        .mut_arg("profile", |arg| arg.add(profiles))
        .mut_subcommand("fill", |command| {
            with_projects(command).mut_arg("templates", |arg| arg.add(ArgValueCompleter::new(templates())))
        })
        .mut_subcommand("documents", with_projects)
        .mut_subcommand("status", with_jobs)
        .mut_subcommand("wait", with_jobs)
        .mut_subcommand("download", with_jobs)
        .mut_subcommand("jobs", |command| {
            command.mut_arg("status", |arg| arg.add(ArgValueCompleter::new(states)))
        })
}

fn completer(shell: Shell) -> &'static dyn EnvCompleter {
    match shell {
        Shell::Zsh => &Typed(Zsh),
        Shell::Fish => &Typed(Fish),
        Shell::PowerShell => &Powershell,
        Shell::Elvish => &Elvish,
        _ => &Typed(Bash),
    }
}

/// The completion script of a shell.
pub fn script(shell: Shell) -> Vec<u8> {
    let mut script = Vec::new();
    // Writing to memory does not fail.
    let _ = completer(shell).write_registration(VARIABLE, "alloo", "alloo", "alloo", &mut script);
    while script.ends_with(b"\n\n") {
        script.pop();
    }
    script
}

/// Answers a completion script; `false` where none asked.
///
/// # Errors
/// Where the request of the script makes no sense.
pub fn answer(arguments: impl IntoIterator<Item = OsString>) -> Result<bool, clap::Error> {
    CompleteEnv::with_factory(command)
        .var(VARIABLE)
        .bin("alloo")
        .completer("alloo")
        .shells(Shells(&[
            &Typed(Bash),
            &Elvish,
            &Typed(Fish),
            &Powershell,
            &Typed(Zsh),
        ]))
        .try_complete(arguments, std::env::current_dir().ok().as_deref())
}

/// A shell that passes words as they were typed, with quotes and backslashes.
struct Typed<T>(T);

impl<T: EnvCompleter> EnvCompleter for Typed<T> {
    fn name(&self) -> &'static str {
        self.0.name()
    }

    fn is(&self, name: &str) -> bool {
        self.0.is(name)
    }

    fn write_registration(
        &self,
        var: &str,
        name: &str,
        bin: &str,
        completer: &str,
        buf: &mut dyn Write,
    ) -> std::io::Result<()> {
        self.0.write_registration(var, name, bin, completer, buf)
    }

    fn write_complete(
        &self,
        cmd: &mut clap::Command,
        args: Vec<OsString>,
        current_dir: Option<&Path>,
        buf: &mut dyn Write,
    ) -> std::io::Result<()> {
        let environment = Environment::capture();
        let index = environment.text("_CLAP_COMPLETE_INDEX");
        let index = index.and_then(|index| index.parse().ok());
        let word = index.map_or(args.last(), |index: usize| args.get(index)).cloned();
        let args = args.into_iter().map(|word| unquote(&word)).collect();
        if self.name() != "bash" {
            return self.0.write_complete(cmd, args, current_dir, buf);
        }
        // Bash alone inserts values into the command line without quoting them.
        let mut values = Vec::new();
        self.0.write_complete(cmd, args, current_dir, &mut values)?;
        let separator = environment.text("_CLAP_IFS").unwrap_or("\n");
        let values = String::from_utf8_lossy(&values);
        let quoted = word.is_some_and(|word| word.to_string_lossy().starts_with(['"', '\'']));
        let values: Vec<String> = values
            .split(separator)
            .map(|value| if quoted { value.to_owned() } else { escape(value) })
            .collect();
        buf.write_all(values.join(separator).as_bytes())
    }
}

/// The word without its quotes and backslashes.
fn unquote(word: &OsStr) -> OsString {
    let Some(text) = word.to_str() else {
        return word.to_owned();
    };
    let mut plain = String::with_capacity(text.len());
    let mut quote = None;
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        match (quote, c) {
            (Some('\''), '\'') | (Some('"'), '"') => quote = None,
            (None, '\'' | '"') => quote = Some(c),
            (None | Some('"'), '\\') => plain.extend(rest.next()),
            _ => plain.push(c),
        }
    }
    plain.into()
}

/// The value as one word of a command line.
fn escape(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    for c in value.chars() {
        if " \t\"'\\$`&|;<>()*?[]{}!#".contains(c) {
            text.push('\\');
        }
        text.push(c);
    }
    text
}

/// Templates: Word files, and the folders on the way to them.
pub fn templates() -> impl ValueCompleter {
    PathCompleter::file().filter(|path| {
        path.extension()
            .is_some_and(|ending| ending.eq_ignore_ascii_case("docx"))
            && path.is_file()
    })
}

/// Jobs that were started from this machine, the newest first; `@1` and so on for a word that begins with
/// `@`.
pub fn jobs(current: &OsStr) -> Vec<CompletionCandidate> {
    let Some(current) = current.to_str() else {
        return Vec::new();
    };
    let by_number = current.starts_with('@');
    let read = || -> Option<Vec<CompletionCandidate>> {
        let settings = Settings::resolve(&Global::default(), &Environment::capture()).ok()?;
        let record = Journal::read_only(&settings.state_dir)?;
        let service = by_number.then(|| settings.service_id());
        let fills = record.fills(service.as_deref(), Some(JOBS)).ok()?;
        let candidates = fills.into_iter().enumerate().map(|(back, fill)| {
            let name = Path::new(&fill.template).file_name().unwrap_or_default();
            let help = format!(
                "{}, {}, {}",
                sanitize::clean_to(&name.to_string_lossy(), 40),
                sanitize::clean_to(&fill.status, 20),
                ui::age(fill.age())
            );
            let value = if by_number {
                format!("@{}", back + 1)
            } else {
                fill.job_id
            };
            CompletionCandidate::new(value)
                .help(Some(help.into()))
                .display_order(Some(back))
        });
        Some(
            candidates
                .filter(|candidate| candidate.get_value().to_string_lossy().starts_with(current))
                .collect(),
        )
    };
    read().unwrap_or_default()
}

/// The profiles in config.toml.
pub fn profiles(current: &OsStr) -> Vec<CompletionCandidate> {
    config::profiles(&Environment::capture())
        .into_iter()
        .filter(|name| name.starts_with(&*current.to_string_lossy()))
        .map(CompletionCandidate::new)
        .collect()
}

/// The names of the projects when a command last listed them: of the current service, or else of all
/// services.
pub fn projects(current: &OsStr) -> Vec<CompletionCandidate> {
    let Ok(settings) = Settings::resolve(&Global::default(), &Environment::capture()) else {
        return Vec::new();
    };
    let mut known = known_projects(&settings.state_dir);
    let found = match known.remove(&settings.service_id()) {
        Some(found) => found,
        None => known.into_values().flatten().collect(),
    };
    let wanted = current.to_string_lossy().to_lowercase();
    found
        .into_iter()
        .filter(|(name, _)| name.to_lowercase().starts_with(&wanted))
        .map(|(name, id)| CompletionCandidate::new(sanitize::clean(&name).into_owned()).help(Some(id.into())))
        .collect()
}

/// The states of jobs.
pub fn states(current: &OsStr) -> Vec<CompletionCandidate> {
    ["pending", "running", "completed", "failed", "cancelled"]
        .into_iter()
        .filter(|state| state.starts_with(&*current.to_string_lossy()))
        .map(CompletionCandidate::new)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_as_typed() {
        for (typed, meant) in [
            ("Harbour\\ T", "Harbour T"),
            ("\"Harbour T", "Harbour T"),
            ("'a\\b'c", "a\\bc"),
            ("\"a\\\"b\"", "a\"b"),
            ("\\", ""),
            ("é", "é"),
        ] {
            assert_eq!(unquote(OsStr::new(typed)), meant, "{typed}");
        }
        assert_eq!(escape("Harbour (T) 'x'"), "Harbour\\ \\(T\\)\\ \\'x\\'");
    }
}
