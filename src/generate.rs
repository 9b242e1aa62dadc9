//! Man pages and completion scripts from the one definition of the arguments.

use std::path::Path;

use clap_complete::Shell;

use crate::error::{Error, Kind, Result};
use crate::ui;

/// Prints a completion script.
///
/// # Errors
/// Where standard output cannot be written.
pub fn completion(shell: Shell) -> Result<()> {
    match ui::out_bytes(&crate::complete::script(shell)) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(Error::new(Kind::Local, "cannot write to standard output").because(error))
        }
        _ => Ok(()),
    }
}

/// Every generated file: its path from the repository's root, and its content.
pub fn files() -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    for (shell, name) in [
        (Shell::Bash, "alloo.bash"),
        (Shell::Zsh, "_alloo"),
        (Shell::Fish, "alloo.fish"),
        (Shell::PowerShell, "_alloo.ps1"),
        (Shell::Elvish, "alloo.elv"),
    ] {
        files.push((format!("completions/{name}"), crate::complete::script(shell)));
    }
    let mut command = crate::complete::command();
    command.build();
    pages(&command, "alloo", &mut files);
    files
}

fn pages(command: &clap::Command, name: &str, files: &mut Vec<(String, Vec<u8>)>) {
    let page = command
        .clone()
        .name(name.to_owned())
        .display_name(name.to_owned())
        .disable_help_subcommand(true);
    let man = clap_mangen::Man::new(page)
        .date("")
        .source(format!("alloo {}", env!("CARGO_PKG_VERSION")))
        .manual("alloo manual");
    let mut text = Vec::new();
    // Writing to memory does not fail.
    if man.render(&mut text).is_ok() {
        text.extend_from_slice(ending(name == "alloo").as_bytes());
        files.push((format!("man/{name}.1"), text));
    }
    for sub in command
        .get_subcommands()
        .filter(|sub| !sub.is_hide_set() && sub.get_name() != "help")
    {
        pages(sub, &format!("{name}-{}", sub.get_name()), files);
    }
}

/// What the definition of the arguments does not know: exit status, environment, files, examples.
fn ending(whole: bool) -> String {
    use std::fmt::Write;
    let mut text = String::from(".SH \"EXIT STATUS\"\n.TP\n\\fB0\\fR\ndone\n");
    for kind in Kind::ALL {
        let _ = write!(
            text,
            ".TP\n\\fB{}\\fR\n{}\n",
            kind.exit_code(),
            escape(kind.meaning())
        );
    }
    text.push_str(
        "Of several jobs: 0 if all are well, else the code of the first that failed in the order given.\n",
    );
    if !whole {
        text.push_str(".SH \"SEE ALSO\"\n\\fBalloo\\fR(1)\n");
        return text;
    }
    text.push_str(".SH ENVIRONMENT\nAn option beats the environment, which beats the profile, which beats the built\\-in default.\n");
    for (name, meaning) in ENVIRONMENT {
        let _ = write!(text, ".TP\n\\fB{name}\\fR\n{}\n", escape(meaning));
    }
    text.push_str(".SH FILES\n");
    for (name, meaning) in FILES {
        let _ = write!(text, ".TP\n\\fI{}\\fR\n{}\n", escape(name), escape(meaning));
    }
    text.push_str(".SH EXAMPLES\n");
    for (meaning, command) in EXAMPLES {
        let _ = write!(
            text,
            "{}\n.PP\n.nf\n.RS 4\n{}\n.RE\n.fi\n.PP\n",
            escape(meaning),
            escape(command)
        );
    }
    text
}

fn escape(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace('-', "\\-");
    if text.starts_with(['.', '\'']) {
        format!("\\&{text}")
    } else {
        text
    }
}

const ENVIRONMENT: &[(&str, &str)] = &[
    (
        "ALLOOVIUM_API_KEY",
        "the key; beats a stored one. There is no option for it, as a process list would show it",
    ),
    ("ALLOOVIUM_API_URL", "the service's address"),
    ("ALLOO_PROJECT", "the project to take sources from"),
    ("ALLOO_PROFILE", "the profile of config.toml"),
    ("ALLOO_SANDBOX", "1 uses the embedded service, 0 does not"),
    (
        "ALLOO_VAULT",
        "the embedded service's folder of project documents; implies ALLOO_SANDBOX",
    ),
    (
        "ALLOO_CONFIG_DIR",
        "the folder of config.toml and credentials.toml",
    ),
    (
        "ALLOO_STATE_DIR",
        "the folder of the local record and the embedded service's state",
    ),
    (
        "NO_COLOR, CLICOLOR_FORCE",
        "no colour; colour even off a terminal",
    ),
    (
        "GITHUB_ACTIONS, GITHUB_STEP_SUMMARY",
        "set by GitHub Actions: failures become annotations, a table goes to the job's summary",
    ),
    ("HTTPS_PROXY, NO_PROXY", "the proxy, and what goes past it"),
    ("SSL_CERT_FILE", "trusted certificates in place of the system's"),
];

const FILES: &[(&str, &str)] = &[
    (
        "~/.config/alloo/config.toml",
        "default_profile, and [profiles.NAME] with api_url, project, sandbox, vault",
    ),
    (
        "~/.config/alloo/credentials.toml",
        "which keys are in the system keyring, and those that are not; mode 0600",
    ),
    (
        "~/.local/state/alloo/record.db",
        "the fills this machine has started, with their idempotency keys",
    ),
    (
        "~/.local/state/alloo/projects.json",
        "names of projects, for completion",
    ),
    (
        "~/.local/state/alloo/sandbox/",
        "the embedded service's jobs, keys and objects",
    ),
];

const EXAMPLES: &[(&str, &str)] = &[
    (
        "Fill a template from one project and bring the result:",
        "alloo fill rfi.docx --project \"Harbour Tunnel\" --wait",
    ),
    (
        "The same offline, from a folder of documents:",
        "alloo fill rfi.docx --project \"Harbour Tunnel\" --vault docs --wait",
    ),
    (
        "Fill many into a folder:",
        "alloo fill templates/*.docx --wait -o results/",
    ),
    (
        "Start in one step, bring in another:",
        "job=$(alloo fill rfi.docx)\nalloo download --wait \"$job\" -o rfi.docx.filled.docx",
    ),
    (
        "Run a pipeline's tests against the embedded service:",
        "alloo sandbox --vault docs > env.sh &\n. ./env.sh",
    ),
];

/// Writes every generated file under the repository's root.
///
/// # Errors
/// Where a file cannot be written.
pub fn write(root: &Path) -> Result<()> {
    for (name, content) in files() {
        let path = root.join(&name);
        let written = path
            .parent()
            .map_or(Ok(()), std::fs::create_dir_all)
            .and_then(|()| std::fs::write(&path, content));
        written.map_err(|error| {
            Error::new(Kind::Local, format!("cannot write {}", path.display())).because(error)
        })?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #[cfg(feature = "sandbox")]
    #[test]
    fn generated_files_are_current() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
        for (name, content) in super::files() {
            let found = std::fs::read(root.join(&name)).unwrap_or_default();
            assert!(
                found == content,
                "{name} is stale; renew it with: cargo run -- generate ."
            );
        }
    }
}
