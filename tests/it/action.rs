//! `action.yml` and its scripts under a runner of our own: the same variables and files, a server in place of
//! the release host.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use crate::canned::{Canned, answer};
use crate::support::{World, root, skipped, text};

/// What the scripts need of a system; nothing else is on the runner's path.
const TOOLS: [&str; 22] = [
    "bash",
    "cat",
    "chmod",
    "curl",
    "cut",
    "find",
    "gzip",
    "head",
    "mkdir",
    "mktemp",
    "mv",
    "od",
    "rm",
    "sed",
    "sh",
    "sha256sum",
    "shasum",
    "sort",
    "tail",
    "tar",
    "tr",
    "uname",
];

type Values = BTreeMap<String, String>;

/// One step of the action.
#[derive(Default)]
struct Step {
    fields: Values,
    env: Values,
}

/// The inputs' defaults and the steps, as far as the action's own form needs a YAML reader.
fn action() -> (Values, Vec<Step>) {
    let text = std::fs::read_to_string(root("action.yml")).unwrap();
    let (head, steps) = text.split_once("\n  steps:\n").unwrap();
    let mut inputs = Values::new();
    let mut name = "";
    for line in head.split_once("\ninputs:\n").unwrap().1.lines() {
        match line.strip_prefix("  ").unwrap_or_default() {
            key if !key.starts_with(' ') => name = key.trim_end_matches(':'),
            key => {
                if let Some(value) = key.trim().strip_prefix("default: ") {
                    inputs.insert(name.to_owned(), value.trim_matches('"').to_owned());
                }
            }
        }
    }
    let steps = steps.split("    - ").skip(1).map(|step| {
        let mut parsed = Step::default();
        for line in step.lines().filter(|line| !line.trim_start().starts_with('#')) {
            let Some((key, value)) = line.trim().split_once(": ") else {
                continue;
            };
            let values = if line.starts_with("        ") {
                &mut parsed.env
            } else {
                &mut parsed.fields
            };
            values.insert(key.to_owned(), unquoted(value).to_owned());
        }
        parsed
    });
    (inputs, steps.collect())
}

/// A value without the quotes around it.
fn unquoted(value: &str) -> &str {
    value
        .strip_prefix('\'')
        .and_then(|value| value.strip_suffix('\''))
        .unwrap_or(value)
}

/// A runner with nothing on its path but the tools.
struct Runner {
    world: World,
    path: Vec<PathBuf>,
    releases: String,
}

impl Runner {
    fn new(releases: &str) -> Self {
        let world = World::new();
        let tools = world.home.path().join("tools");
        std::fs::create_dir_all(&tools).unwrap();
        let folders: Vec<PathBuf> = std::env::split_paths(&std::env::var_os("PATH").unwrap()).collect();
        for tool in TOOLS {
            if let Some(found) = folders
                .iter()
                .map(|folder| folder.join(tool))
                .find(|file| file.exists())
            {
                std::os::unix::fs::symlink(found, tools.join(tool)).unwrap();
            }
        }
        Runner {
            world,
            path: vec![tools],
            releases: releases.to_owned(),
        }
    }

    fn home(&self) -> &Path {
        self.world.home.path()
    }

    fn template(&self, name: &str) {
        let path = self.home().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::copy(root("examples/templates/rfi.docx"), path).unwrap();
    }

    /// A program of a script's text, first on the path.
    fn program(&mut self, name: &str, script: &str) {
        let folder = self.home().join(format!("bin-{name}"));
        std::fs::create_dir_all(&folder).unwrap();
        executable(&folder.join(name), script);
        self.path.insert(0, folder);
    }

    /// Runs the action; the output of the last step that ran, and the outputs of each step.
    fn run(&self, with: &[(&str, &str)]) -> (Output, Values) {
        let (mut values, steps) = action();
        values = values
            .into_iter()
            .map(|(name, value)| (format!("inputs.{name}"), value))
            .collect();
        let github = [
            ("runner.os", "Linux"),
            ("runner.arch", "X64"),
            ("github.run_id", "4711"),
            ("github.repository", "alloovium/forms"),
            ("github.event.pull_request.number", "7"),
        ];
        let github: Values = github
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .into();
        for value in values.values_mut() {
            *value = substitute(value, &github);
        }
        values.extend(github);
        values.extend(
            with.iter()
                .map(|(name, value)| (format!("inputs.{name}"), (*value).to_owned())),
        );
        let mut path = self.path.clone();
        let mut last = None;
        let mut failed = false;
        for step in steps {
            let condition = step.fields.get("if").map_or("", String::as_str);
            let always = condition.strip_prefix("always() && ");
            let is_empty = |condition: &str| {
                let name = condition.strip_suffix(" != ''").unwrap();
                values.get(name).is_none_or(String::is_empty)
            };
            let condition = always.unwrap_or(condition);
            let skip = (failed && always.is_none()) || (!condition.is_empty() && is_empty(condition));
            let Some(script) = step.fields.get("run").filter(|_| !skip) else {
                continue;
            };
            let (outputs, paths) = (self.home().join("github-output"), self.home().join("github-path"));
            for file in [&outputs, &paths] {
                std::fs::write(file, "").unwrap();
            }
            let mut command = self.command(script, &path);
            command.env("GITHUB_OUTPUT", &outputs).env("GITHUB_PATH", &paths);
            for (name, value) in &step.env {
                command.env(name, substitute(value, &values));
            }
            let end = command.output().unwrap();
            let good = end.status.success();
            if !failed {
                last = Some(end);
            }
            if let Some(id) = step.fields.get("id") {
                for (name, value) in read_outputs(&outputs) {
                    values.insert(format!("steps.{id}.outputs.{name}"), value);
                }
            }
            failed |= !good;
            let added = std::fs::read_to_string(paths).unwrap();
            path.splice(0..0, added.lines().map(PathBuf::from));
        }
        (last.unwrap(), values)
    }

    fn command(&self, script: &str, path: &[PathBuf]) -> Command {
        let mut command = Command::new("bash");
        command.env_clear().stdin(Stdio::null()).current_dir(self.home());
        for (name, value) in self.world.alloo().get_envs() {
            command.env(name, value.unwrap());
        }
        command
            .env("PATH", std::env::join_paths(path).unwrap())
            .env("GITHUB_ACTION_PATH", root("."))
            .env("RUNNER_OS", "Linux")
            .env("RUNNER_ARCH", "X64")
            .env("RUNNER_TEMP", self.home())
            .env("RUNNER_TOOL_CACHE", self.home().join("cache"))
            .env("ALLOO_RELEASES", &self.releases)
            .args(["--noprofile", "--norc", "-eo", "pipefail", "-c", script]);
        command
    }
}

fn executable(path: &Path, script: &str) {
    use std::os::unix::fs::PermissionsExt;
    std::fs::write(path, script).unwrap();
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755)).unwrap();
}

/// The real binary, by a script of this name.
fn real() -> String {
    format!(
        "#!/bin/sh\nexec '{}' \"$@\"\n",
        assert_cmd::cargo::cargo_bin!("alloo").display()
    )
}

fn substitute(text: &str, values: &Values) -> String {
    let mut result = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("${{ ") {
        let (name, after) = after.split_once(" }}").unwrap();
        result += before;
        result += values.get(name).map_or("", String::as_str);
        rest = after;
    }
    result + rest
}

/// `NAME=VALUE` lines and `NAME<<MARK` blocks.
fn read_outputs(file: &Path) -> Values {
    let text = std::fs::read_to_string(file).unwrap();
    let mut lines = text.lines();
    let mut values = Values::new();
    while let Some(line) = lines.next() {
        if let Some((name, mark)) = line.split_once("<<") {
            let value: Vec<&str> = lines.by_ref().take_while(|line| *line != mark).collect();
            values.insert(name.to_owned(), value.join("\n"));
        } else if let Some((name, value)) = line.split_once('=') {
            values.insert(name.to_owned(), value.to_owned());
        }
    }
    values
}

/// A release as the pipeline makes it, whose alloo is the binary under test; and what its checksum says.
fn release(checksum: impl Fn(&str) -> String) -> Canned {
    use sha2::Digest;
    let folder = tempfile::tempdir().unwrap();
    let name = "alloo-x86_64-unknown-linux-gnu";
    std::fs::create_dir(folder.path().join(name)).unwrap();
    executable(&folder.path().join(name).join("alloo"), &real());
    let archive = folder.path().join("archive.tar.gz");
    let made = Command::new("tar")
        .arg("-czf")
        .arg(&archive)
        .arg("-C")
        .arg(folder.path())
        .arg(name)
        .status();
    assert!(made.unwrap().success());
    let archive = std::fs::read(archive).unwrap();
    let sum = sha2::Sha256::digest(&archive)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect::<String>();
    let sums = checksum(&sum);
    let folder = concat!("GET /v", env!("CARGO_PKG_VERSION"), "/");
    Canned::start(move |request, _| match request.line.strip_prefix(folder) {
        Some("alloo-x86_64-unknown-linux-gnu.tar.gz") => {
            let head = format!(
                "HTTP/1.1 200 OK\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
                archive.len()
            );
            [head.as_bytes(), &archive].concat()
        }
        Some("alloo-x86_64-unknown-linux-gnu.tar.gz.sha256") => answer(
            "200 OK",
            "text/plain",
            &format!("{sums} *alloo-x86_64-unknown-linux-gnu.tar.gz\n"),
        ),
        _ => answer("404 Not Found", "text/plain", ""),
    })
}

/// Inputs of an offline fill.
fn offline<'a>(vault: &'a Path, templates: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("vault", vault.to_str().unwrap()),
        ("project", "Harbour Tunnel"),
        ("templates", templates),
    ]
}

fn can_download() -> bool {
    let found = ["curl", "tar"]
        .iter()
        .all(|tool| Command::new(tool).arg("--version").output().is_ok());
    if !found {
        skipped("the action's download, as curl or tar is not installed");
    }
    found
}

#[test]
fn patterns_name_templates() {
    let mut runner = Runner::new("http://127.0.0.1:1");
    runner.program("alloo", &real());
    for name in [
        "rfi.docx",
        "site report $(touch x).docx",
        "deep/er/a [1].docx",
        "deep/.hidden/b.docx",
    ] {
        runner.template(name);
    }
    let vault = root("examples/vault");
    let (end, values) = runner.run(&offline(
        &vault,
        "rf*.docx\n\nsite report*.docx\r\ndeep/**/*.docx\n",
    ));
    assert!(end.status.success(), "{}", text(&end.stderr));
    assert_eq!(
        values["steps.fill.outputs.results"],
        "filled/rfi-filled.docx\nfilled/site report $(touch x)-filled.docx\nfilled/a [1]-filled.docx"
    );
    assert!(!runner.home().join("x").exists());
    // A name that matches nothing is reported by alloo.
    let (end, _) = runner.run(&offline(&vault, "absent*.docx"));
    assert_eq!(end.status.code(), Some(3), "{}", text(&end.stderr));
    let mut inputs = offline(&vault, "rfi.docx");
    inputs.push(("output", ""));
    let (end, _) = runner.run(&inputs);
    assert_eq!(end.status.code(), Some(2));
    assert!(text(&end.stdout).contains("::error title=alloo::the input \"output\" is empty"));
}

/// Each run is on another machine: nothing is left of the one before but what the service knows.
#[test]
fn a_re_run_repeats_no_fill() {
    let world = World::new();
    let vault = root("examples/vault");
    let server = world.serve(&["--vault", vault.to_str().unwrap(), "--tier", "unlimited"]);
    let mut runs = Vec::new();
    for templates in ["*.docx", "*.docx", "rfi.docx", "rfi.docx", "monthly.docx"] {
        let mut runner = Runner::new("http://127.0.0.1:1");
        runner.program("alloo", &real());
        runner.template("rfi.docx");
        let monthly = root("examples/templates/monthly-report.docx");
        std::fs::copy(monthly, runner.home().join("monthly.docx")).unwrap();
        let (end, values) = runner.run(&[
            ("templates", templates),
            ("project", "Harbour Tunnel"),
            ("api-url", &server.url),
            ("api-key", &server.key),
        ]);
        assert!(end.status.success(), "{}{}", text(&end.stdout), text(&end.stderr));
        runs.push((world.jobs(), values["steps.fill.outputs.results"].clone()));
    }
    let jobs: Vec<usize> = runs.iter().map(|run| run.0).collect();
    assert_eq!(jobs, [2, 2, 3, 3, 4], "{runs:?}");
    assert_eq!(runs[0].1, "filled/monthly-filled.docx\nfilled/rfi-filled.docx");
    assert_eq!(runs[0], runs[1]);
}

#[test]
fn the_release_is_downloaded_once_and_verified() {
    if !can_download() {
        return;
    }
    let host = release(str::to_owned);
    let runner = Runner::new(&host.url);
    runner.template("rfi.docx");
    let vault = root("examples/vault");
    for _ in 0..2 {
        let (end, values) = runner.run(&offline(&vault, "rfi.docx"));
        assert!(end.status.success(), "{}{}", text(&end.stdout), text(&end.stderr));
        assert_eq!(values["steps.fill.outputs.results"], "filled/rfi-filled.docx");
    }
    assert_eq!(host.seen().len(), 2, "the second run takes the cached binary");

    let forged = release(|sum| sum.replace(|digit: char| digit.is_ascii_digit(), "0"));
    let runner = Runner::new(&forged.url);
    let version = concat!("v", env!("CARGO_PKG_VERSION"));
    let (end, _) = runner.run(&[("version", version), ("templates", "rfi.docx")]);
    assert_eq!(end.status.code(), Some(1));
    assert!(
        text(&end.stdout).contains("it is not used"),
        "{}",
        text(&end.stdout)
    );
    assert!(!runner.home().join("cache").exists());
}

#[test]
fn without_a_release_cargo_builds_it_and_without_cargo_the_error_says_so() {
    if !can_download() {
        return;
    }
    let host = release(str::to_owned);
    let mut runner = Runner::new(&host.url);
    runner.template("rfi.docx");
    let vault = root("examples/vault");
    let mut inputs = offline(&vault, "rfi.docx");
    inputs.push(("version", "0.9.9"));
    let (end, _) = runner.run(&inputs);
    assert_eq!(end.status.code(), Some(1));
    let said = text(&end.stdout);
    assert!(
        said.contains("::error title=alloo::alloo 0.9.9 cannot be installed: "),
        "{said}"
    );
    assert!(
        said.contains("404") && said.contains("there is no cargo"),
        "{said}"
    );

    runner.program(
        "cargo",
        &format!(
            "#!/bin/sh\n[ \"$*\" = \"install alloo --locked --version 0.9.9 --root $7\" ] || exit 9\n\
             mkdir -p \"$7/bin\" && cat > \"$7/bin/alloo\" << 'END' && chmod +x \"$7/bin/alloo\"\n{}END\n",
            real()
        ),
    );
    let (end, values) = runner.run(&inputs);
    assert!(end.status.success(), "{}{}", text(&end.stdout), text(&end.stderr));
    assert_eq!(values["steps.fill.outputs.results"], "filled/rfi-filled.docx");
    let (end, _) = runner.run(&[("version", "$(reboot)"), ("templates", "rfi.docx")]);
    assert!(
        text(&end.stdout).contains("is no version"),
        "{}",
        text(&end.stdout)
    );
}

#[test]
fn the_report_is_commented_whether_the_gate_holds_or_not() {
    let mut runner = Runner::new("http://127.0.0.1:1");
    runner.program("alloo", &real());
    runner.program(
        "gh",
        "#!/bin/sh\nprintf '%s|' \"$GH_TOKEN\" \"$GH_REPO\" \"$@\" >> said\ncat \"$5\" > commented.md\n",
    );
    runner.template("rfi.docx");
    let vault = root("examples/vault");
    let said = || std::fs::read_to_string(runner.home().join("said")).unwrap_or_default();
    let mut inputs = offline(&vault, "rfi.docx");
    inputs.push(("require", "RFI No.,Date answered"));
    let (end, _) = runner.run(&inputs);
    assert_eq!(end.status.code(), Some(13), "{}", text(&end.stderr));
    assert_eq!(said(), "", "without a token nothing is commented");
    inputs.push(("comment-token", "t0ken"));
    let (end, values) = runner.run(&inputs);
    assert_eq!(end.status.code(), Some(13), "{}", text(&end.stderr));
    assert_eq!(values["steps.fill.outputs.results"], "filled/rfi-filled.docx");
    assert!(
        said().starts_with("t0ken|alloovium/forms|pr|comment|7|--body-file|"),
        "{}",
        said()
    );
    assert!(said().ends_with("--edit-last|--create-if-none|"), "{}", said());
    let comment = std::fs::read_to_string(runner.home().join("commented.md")).unwrap();
    assert!(
        comment.contains("### Left open") && comment.contains("Date answered"),
        "{comment}"
    );
    inputs[3].1 = "RFI No.";
    let (end, _) = runner.run(&inputs);
    assert!(end.status.success(), "{}", text(&end.stderr));
}
