//! Completion in shells, with live values. The script of each shell asks alloo itself, which answers from the
//! files of this machine: it uses no network and writes nothing.

use std::ffi::{OsStr, OsString};
use std::io::Write;
use std::path::Path;

use clap::CommandFactory;
use clap_complete::engine::{
    ArgValueCompleter, CompletionCandidate, PathCompleter, ValueCompleter, complete,
};
use clap_complete::env::{Bash, Elvish, EnvCompleter, Fish, Powershell, Shells, Zsh};
use clap_complete::{CompleteEnv, Shell};

use crate::cli::{Cli, Global};
use crate::config::{self, Environment, Service, Settings};
use crate::jobs::vault::known_projects;
use crate::journal::Journal;
use crate::sanitize;
use crate::ui;

/// The variable in which a script names its shell. The usual `COMPLETE` may be set for other programs.
pub const VARIABLE: &str = "_ALLOO_COMPLETE";

/// How many jobs are offered, the newest first.
const JOBS: usize = 100;
/// How many documents are offered.
const DOCUMENTS: usize = 1000;

/// What zsh does with its script where it has loaded it as a function.
const ZSH_AUTOLOADED: &str =
    "[[ $funcstack[1] == _alloo ]] && { _clap_dynamic_completer_alloo \"$@\"; return }\n";

/// The script for bash, which breaks words at `=` and `:` too. alloo gets them whole, and what of the last
/// word bash will replace.
const BASH: &str = r#"_clap_complete_alloo() {
    local words=() rest="${COMP_LINE:0:COMP_POINT}" blanks word i
    for ((i = 0; i <= COMP_CWORD; i++)); do
        blanks="${rest%%[!$' \t']*}"
        rest="${rest:${#blanks}}"
        word="${COMP_WORDS[i]}"
        [[ $i -eq $COMP_CWORD ]] && word="$rest"
        if [[ -z $blanks && $i -gt 0 ]]; then
            words[${#words[@]}-1]+="$word"
        else
            words+=("$word")
        fi
        rest="${rest:${#word}}"
    done
    COMPREPLY=()
    while IFS= read -r -d $'\013' word; do
        [[ -n $word ]] && COMPREPLY+=("$word")
    done < <(
        _CLAP_IFS=$'\013' \
        _CLAP_COMPLETE_INDEX=$((${#words[@]} - 1)) \
        _CLAP_COMPLETE_COMP_TYPE="$COMP_TYPE" \
        _CLAP_COMPLETE_SPACE=false \
        _ALLOO_COMPLETE_TAIL="$2" \
        _ALLOO_COMPLETE="bash" \
        "alloo" -- "${words[@]}"
        printf '\013'
    )
    if [[ "${COMPREPLY-}" =~ [=/:]$ ]]; then
        compopt -o nospace 2> /dev/null
    fi
}
if [[ "${BASH_VERSINFO[0]}" -eq 4 && "${BASH_VERSINFO[1]}" -ge 4 || "${BASH_VERSINFO[0]}" -gt 4 ]]; then
    complete -o bashdefault -o nosort -F _clap_complete_alloo alloo
else
    complete -o bashdefault -F _clap_complete_alloo alloo
fi
"#;

/// The definition of the arguments, with the live values that can be completed.
pub fn command() -> clap::Command {
    let values =
        |command: clap::Command, name: &'static str, values: fn(&OsStr) -> Vec<CompletionCandidate>| {
            command.mut_arg(name, |arg| arg.add(ArgValueCompleter::new(values)))
        };
    let command = values(Cli::command(), "profile", profiles)
        .mut_subcommand("fill", |command| {
            let command = values(values(command, "templates", templates), "project", projects);
            values(values(command, "doc", documents), "require", requirements)
        })
        .mut_subcommand("documents", |command| values(command, "project", projects))
        .mut_subcommand("status", |command| values(command, "jobs", jobs))
        .mut_subcommand("wait", |command| values(command, "jobs", jobs))
        .mut_subcommand("download", |command| values(command, "jobs", jobs))
        .mut_subcommand("jobs", |command| values(command, "status", states))
        .mut_subcommand("inspect", |command| values(command, "templates", templates))
        .mut_subcommand("explain", |command| {
            // What is changed goes behind the rest: the order of the positional arguments is kept by changing
            // all.
            values(command, "result", results).mut_arg("slot", |arg| arg)
        })
        .mut_subcommand("diff", |command| {
            let command = values(values(command, "template", templates), "result", templates);
            values(command, "require", requirements)
        });
    #[cfg(feature = "sandbox")]
    let command = command.mut_subcommand("sandbox", |command| {
        let command = values(values(command, "tier", tiers), "fault", faults);
        command.mut_subcommand("key", |command| values(command, "tier", tiers))
    });
    command
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
        match self.name() {
            "bash" => buf.write_all(BASH.as_bytes()),
            "zsh" => {
                let mut script = Vec::new();
                self.0
                    .write_registration(var, name, bin, completer, &mut script)?;
                let script = String::from_utf8_lossy(&script);
                // As a file of the function path it is the function itself, and completes from the first time
                // on.
                let script = script.replace("\ncompdef ", &format!("\n{ZSH_AUTOLOADED}compdef "));
                buf.write_all(script.as_bytes())
            }
            _ => self.0.write_registration(var, name, bin, completer, buf),
        }
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
        // Bash alone inserts values into the command line as they are, in the place of a part of the word;
        // what it only lists may say more.
        let index = index.unwrap_or(args.len().saturating_sub(1));
        let candidates = complete(cmd, args, index, current_dir)?;
        let lists = environment.text("_CLAP_COMPLETE_COMP_TYPE") == Some("63");
        let tail = environment.text("_ALLOO_COMPLETE_TAIL").unwrap_or_default();
        let insert = Insertion::new(&word.unwrap_or_default(), tail.as_ref());
        let text = |candidate: &CompletionCandidate| {
            let value = insert.text(&candidate.get_value().to_string_lossy());
            match candidate.get_help().filter(|_| lists && candidates.len() > 1) {
                Some(help) => format!(
                    "{value}  ({})",
                    help.to_string().lines().next().unwrap_or_default()
                ),
                None => value,
            }
        };
        let values: Vec<String> = candidates.iter().map(text).collect();
        buf.write_all(
            values
                .join(environment.text("_CLAP_IFS").unwrap_or("\n"))
                .as_bytes(),
        )
    }
}

/// What of a value bash inserts into the command line.
struct Insertion {
    /// The beginning of the word that stays as it is, as bash breaks words at `=` and `:`.
    kept: String,
    /// The quote in which the insertion stands.
    quote: Option<char>,
}

impl Insertion {
    /// For a word as it was typed, of which bash replaces the tail.
    fn new(word: &OsStr, tail: &OsStr) -> Self {
        let (plain, tail) = (unquote(word), unquote(tail));
        let (plain, tail) = (plain.to_string_lossy(), tail.to_string_lossy());
        Insertion {
            kept: plain.strip_suffix(&*tail).unwrap_or_default().to_owned(),
            quote: read_word(&word.to_string_lossy()).1,
        }
    }

    fn text(&self, value: &str) -> String {
        let value = value.strip_prefix(&*self.kept).unwrap_or(value);
        match self.quote {
            None => escape(value, " \t\"'\\$`&|;<>()*?[]{}!#"),
            Some('"') => escape(value, "\"\\$`"),
            Some(_) => value.replace('\'', "'\\''"),
        }
    }
}

/// The word without its quotes and backslashes.
fn unquote(word: &OsStr) -> OsString {
    word.to_str()
        .map_or_else(|| word.to_owned(), |text| read_word(text).0.into())
}

/// A typed word without its quotes and backslashes, and the quote that is still open.
fn read_word(text: &str) -> (String, Option<char>) {
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
    (plain, quote)
}

/// The value with a backslash before each of these characters.
fn escape(value: &str, special: &str) -> String {
    let escaped = value
        .chars()
        .flat_map(|c| special.contains(c).then_some('\\').into_iter().chain([c]));
    escaped.collect()
}

/// Templates: Word files, and the folders on the way to them; lists after an `@`.
pub fn templates(current: &OsStr) -> Vec<CompletionCandidate> {
    if let Some(list) = current.to_str().and_then(|text| text.strip_prefix('@')) {
        let lists = PathCompleter::file().complete(OsStr::new(list)).into_iter();
        return lists.map(|list| list.add_prefix("@")).collect();
    }
    let is_word_file = |path: &Path| {
        let ending = path.extension();
        ending.is_some_and(|ending| ending.eq_ignore_ascii_case("docx")) && path.is_file()
    };
    PathCompleter::file().filter(is_word_file).complete(current)
}

/// Results, and jobs whose results are meant.
pub fn results(current: &OsStr) -> Vec<CompletionCandidate> {
    let mut found = templates(current);
    found.extend(jobs(current));
    found
}

/// The documents of the embedded service's vault, by their paths in it. Those of another service are not
/// known without asking it.
pub fn documents(current: &OsStr) -> Vec<CompletionCandidate> {
    let settings = Settings::resolve(&Global::default(), &Environment::capture());
    let Ok(Service::Embedded(Some(vault))) = settings.map(|settings| settings.service) else {
        return Vec::new();
    };
    let wanted = current.to_string_lossy().to_lowercase();
    let (mut open, mut found) = (vec![vault.clone()], Vec::new());
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            match entry.file_type() {
                Ok(kind) if kind.is_dir() => open.push(path),
                Ok(kind) if kind.is_file() => found.extend(document(&vault, &path, &wanted)),
                _ => {}
            }
            if found.len() >= DOCUMENTS {
                return found;
            }
        }
    }
    found.sort();
    found
}

fn document(vault: &Path, path: &Path, wanted: &str) -> Option<CompletionCandidate> {
    let name = path.strip_prefix(vault).ok()?.to_str()?.replace('\\', "/");
    let is_wanted = name.to_lowercase().starts_with(wanted);
    (is_wanted && !name.contains("/.")).then(|| CompletionCandidate::new(name))
}

/// What `--require` may ask for, beside the labels of slots.
pub fn requirements(current: &OsStr) -> Vec<CompletionCandidate> {
    among(current, ["all", "50%", "80%", "90%", "95%"])
}

/// The tiers of keys.
pub fn tiers(current: &OsStr) -> Vec<CompletionCandidate> {
    among(current, ["free", "standard", "pro", "enterprise", "unlimited"])
}

/// The faults that the embedded service shows, with what they are.
#[cfg(feature = "sandbox")]
pub fn faults(current: &OsStr) -> Vec<CompletionCandidate> {
    let wanted = current.to_string_lossy();
    let known = alloo_sandbox::Fault::LIST
        .iter()
        .filter(|(name, _)| name.starts_with(&*wanted));
    known
        .map(|(name, help)| CompletionCandidate::new(*name).help(Some((*help).into())))
        .collect()
}

fn among<const N: usize>(current: &OsStr, values: [&'static str; N]) -> Vec<CompletionCandidate> {
    let wanted = current.to_string_lossy();
    let values = values
        .into_iter()
        .enumerate()
        .filter(|(_, value)| value.starts_with(&*wanted));
    values
        .map(|(place, value)| CompletionCandidate::new(value).display_order(Some(place)))
        .collect()
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
    among(
        current,
        ["pending", "running", "completed", "failed", "cancelled"],
    )
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
        for (word, tail, value, inserted) in [
            ("harb", "harb", "Harbour (T) 'x'", "Harbour\\ \\(T\\)\\ \\'x\\'"),
            ("--project=harb", "harb", "--project=Harbour $1", "Harbour\\ \\$1"),
            ("--project=\"harb", "harb", "--project=Harbour $1", "Harbour \\$1"),
            ("\"Harbour T", "Harbour T", "Harbour Tunnel", "Harbour Tunnel"),
            ("'it", "it", "it's", "it'\\''s"),
            ("--project=", "", "--project=A", "A"),
        ] {
            let insertion = Insertion::new(word.as_ref(), tail.as_ref());
            assert_eq!(insertion.text(value), inserted, "{word}");
        }
    }
}
