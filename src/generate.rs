//! Man pages and completion scripts, from the one definition of the arguments.

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
        // A page in the repository cannot name the commit that it is part of.
        .long_version(None::<&'static str>)
        .disable_help_subcommand(true);
    let mut text = Vec::new();
    // Writing to memory does not fail.
    if clap_mangen::Man::new(page).render(&mut text).is_ok() {
        let mut text = String::from_utf8_lossy(&text).into_owned();
        text.push_str(&ending(name == "alloo"));
        files.push((format!("man/{name}.1"), tidy(&text, name).into_bytes()));
    }
    for sub in command
        .get_subcommands()
        .filter(|sub| !sub.is_hide_set() && sub.get_name() != "help")
    {
        pages(sub, &format!("{name}-{}", sub.get_name()), files);
    }
}

/// The page as `mandoc -T lint` wants it: the title in capitals, a date, no empty paragraphs, no long lines
/// of text.
fn tidy(page: &str, name: &str) -> String {
    let version = env!("CARGO_PKG_VERSION");
    let mut text = String::new();
    let mut verbatim = false;
    for line in page.replace(".br\n\n.br\n", ".sp\n").lines() {
        match line.trim_end() {
            line if line.starts_with(".TH ") => {
                let title = name.to_uppercase();
                text.push_str(&format!(
                    ".TH {title} 1 {DATE} \"alloo {version}\" \"alloo manual\"\n"
                ));
            }
            line if verbatim || line.starts_with('.') || line.starts_with('\'') => {
                verbatim = (verbatim || line == ".nf") && line != ".fi";
                text.push_str(line);
                text.push('\n');
            }
            line => wrap(&mut text, line),
        }
    }
    text
}

/// Appends a line of text, broken at blanks where it is long and after the end of each sentence.
fn wrap(text: &mut String, line: &str) {
    const WIDTH: usize = 80;
    let mut used = 0;
    for word in line.split(' ') {
        // A line that begins so would be a macro.
        let breaks = !word.starts_with(['.', '\'']);
        if used > 0 && breaks && (used + 1 + word.len() > WIDTH || text.ends_with('.')) {
            text.push('\n');
            used = 0;
        } else if used > 0 {
            text.push(' ');
            used += 1;
        }
        text.push_str(word);
        used += word.len();
    }
    text.push('\n');
}

/// What the definition of the arguments does not know: exit status, environment, files, examples.
fn ending(is_main_page: bool) -> String {
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
        ".PP\nOf several jobs: 0 if all are well, else the code of the first job in the given order that failed.\n",
    );
    if !is_main_page {
        text.push_str(".SH \"SEE ALSO\"\n\\fBalloo\\fR(1)\n");
        return text;
    }
    text.push_str(".SH ENVIRONMENT\n");
    text.push_str(
        "An option beats the environment, which beats the profile, which beats the built\\-in default.\n",
    );
    text.push_str("A variable that is empty counts as unset.\n");
    for (name, meaning) in ENVIRONMENT {
        let _ = write!(text, ".TP\n\\fB{name}\\fR\n{}\n", escape(meaning));
    }
    text.push_str(".SH FILES\n");
    for (name, meaning) in FILES {
        let _ = write!(text, ".TP\n\\fI{}\\fR\n{}\n", escape(name), escape(meaning));
    }
    text.push_str(".SH EXAMPLES\n");
    for (at, (meaning, command)) in EXAMPLES.iter().enumerate() {
        let paragraph = if at > 0 { ".PP\n" } else { "" };
        let command: Vec<String> = command.lines().map(escape).collect();
        let (meaning, command) = (escape(meaning), command.join("\n"));
        let _ = write!(
            text,
            "{paragraph}{meaning}\n.PP\n.nf\n.RS 4\n{command}\n.RE\n.fi\n"
        );
    }
    text
}

/// One line of text as roff.
fn escape(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace('-', "\\-");
    if text.starts_with(['.', '\'']) {
        format!("\\&{text}")
    } else {
        text
    }
}

/// The date of this version's pages.
const DATE: &str = "2026-11-25";

const ENVIRONMENT: &[(&str, &str)] = &[
    (
        "ALLOOVIUM_API_KEY",
        "the API key; it beats a stored one. There is no option for it, because a list of processes would show it",
    ),
    ("ALLOOVIUM_API_URL", "the address of the service"),
    ("ALLOO_PROJECT", "the project to fill from"),
    ("ALLOO_PROFILE", "the profile of config.toml"),
    ("ALLOO_SANDBOX", "1 uses the embedded service, 0 does not"),
    (
        "ALLOO_VAULT",
        "the embedded service's folder of project documents; implies ALLOO_SANDBOX=1",
    ),
    ("ALLOO_OUTPUT", "where to write the results, as with --output"),
    ("ALLOO_TIMEOUT", "how long to wait for jobs, as with --timeout"),
    ("ALLOO_JOBS", "how many fills to follow at once, as with --jobs"),
    ("ALLOO_PROGRESS", "how to show progress, as with --progress"),
    (
        "ALLOO_DEBUG",
        "1 logs each request to standard error, a path to the end of that file, as with --debug",
    ),
    (
        "ALLOO_CONFIG_DIR",
        "the folder of config.toml and credentials.toml",
    ),
    (
        "ALLOO_STATE_DIR",
        "the folder of the local record and of the embedded service's state",
    ),
    (
        "NO_COLOR, CLICOLOR_FORCE",
        "turn colour off; turn it on even without a terminal",
    ),
    ("CI", "if set, progress is shown as plain lines on a terminal too"),
    (
        "GITHUB_ACTIONS, GITHUB_STEP_SUMMARY",
        "set by GitHub Actions: failures become annotations, and a table is added to the summary of the job",
    ),
    (
        "HTTPS_PROXY, NO_PROXY",
        "the proxy, and the hosts that are reached without it",
    ),
    (
        "SSL_CERT_FILE, SSL_CERT_DIR",
        "trusted certificates, instead of the system's",
    ),
];

const FILES: &[(&str, &str)] = &[
    (
        "~/.config/alloo/config.toml",
        "default_profile, and [profiles.NAME] tables with api_url, project, sandbox and vault",
    ),
    (
        "~/.config/alloo/credentials.toml",
        "which keys are in the system keyring, and the keys that are not; mode 0600",
    ),
    (
        "~/.local/state/alloo/record.db",
        "the fills that were started from this machine, with their idempotency keys",
    ),
    (
        "~/.local/state/alloo/projects.json",
        "names of projects, for completion",
    ),
    (
        "~/.local/state/alloo/sandbox/",
        "the jobs, keys and objects of the embedded service",
    ),
];

const EXAMPLES: &[(&str, &str)] = &[
    (
        "Fill a template from one project and download the result:",
        "alloo fill rfi.docx --project \"Harbour Tunnel\" --wait",
    ),
    (
        "The same offline, from a folder of documents:",
        "alloo fill rfi.docx --project \"Harbour Tunnel\" --vault docs --wait",
    ),
    (
        "Fill many templates into a folder:",
        "alloo fill templates/*.docx --wait -o results/",
    ),
    (
        "Start a fill in one step of a pipeline and download the result in another:",
        "job=$(alloo fill rfi.docx)\nalloo download --wait \"$job\" -o rfi-filled.docx",
    ),
    (
        "Run the tests of a pipeline against the embedded service:",
        "alloo sandbox --vault docs > env.sh &\nuntil [ -s env.sh ]; do sleep 0.1; done\n. ./env.sh",
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
