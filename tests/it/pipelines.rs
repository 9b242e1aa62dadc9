//! What pipelines see and paste: the page on scripts, annotations and the job's summary.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::support::{World, root, skipped, text};

/// A shell with this alloo first on its path.
fn shell(shell: &str, world: &World, script: &str) -> Command {
    let mut command = world.alloo();
    let program = std::path::PathBuf::from(command.get_program());
    let path = std::env::join_paths(
        std::iter::once(program.parent().unwrap().to_owned())
            .chain(std::env::split_paths(&std::env::var_os("PATH").unwrap())),
    )
    .unwrap();
    let mut shell = Command::new(shell);
    shell
        .env_clear()
        .stdin(Stdio::null())
        .current_dir(world.home.path());
    for (name, value) in command.get_envs() {
        shell.env(name, value.unwrap());
    }
    command.env_clear();
    shell.env("PATH", path).args(["-c", script]);
    shell
}

fn template(world: &World, name: &str) {
    std::fs::copy(
        root("examples/templates").join(name),
        world.home.path().join(name),
    )
    .unwrap();
}

#[test]
fn the_page_on_scripts_does_what_it_says_in_bash_and_zsh() {
    let said = does_what_it_says("docs/scripting.md", 8);
    assert!(said.contains("no such template"), "{said}");
    let page = std::fs::read_to_string(root("docs/scripting.md")).unwrap();
    for code in alloo::error::Kind::ALL {
        let number = code.exit_code().to_string();
        assert!(
            page.lines().any(|line| line.starts_with('|')
                && line
                    .split('|')
                    .nth(1)
                    .unwrap()
                    .split(',')
                    .any(|code| code.trim() == number)),
            "{number}"
        );
    }
}

#[test]
fn the_page_on_reviewing_does_what_it_says() {
    let said = does_what_it_says("docs/reviewing.md", 6);
    assert!(said.contains("Harbour Tunnel/rfi-047-draft.md"), "{said}");
}

/// Runs the shell blocks of a page, of which there are at least so many, in bash and in zsh; what they print.
fn does_what_it_says(page: &str, least: usize) -> String {
    match Command::new("zsh").args(["-fc", "exit 0"]).status() {
        Ok(_) => drop(run_page("zsh", page, least)),
        Err(_) => skipped(&format!("{page} in zsh, which is not installed")),
    }
    run_page("bash", page, least)
}

fn run_page(name: &str, page: &str, least: usize) -> String {
    let world = World::new();
    template(&world, "rfi.docx");
    template(&world, "monthly-report.docx");
    let page = std::fs::read_to_string(root(page)).unwrap();
    let blocks: Vec<&str> = page
        .split("```sh\n")
        .skip(1)
        .map(|block| block.split("```").next().unwrap())
        .collect();
    assert!(blocks.len() >= least);
    // Ended with the shell whatever happens, and jq where this machine has none.
    let script = format!(
        "set -euo pipefail\ntrap '[ -z \"${{sandbox-}}\" ] || kill $sandbox 2> /dev/null || true' EXIT\n\
         command -v jq > /dev/null || {{ echo no jq; jq() {{ cat > /dev/null; }}; }}\n{}",
        blocks.join("\n")
    );
    let end = shell(name, &world, &script)
        .env("VAULT", root("examples/vault"))
        .output()
        .unwrap();
    assert!(
        end.status.success(),
        "{}\n{}",
        text(&end.stdout),
        text(&end.stderr)
    );
    if text(&end.stdout).lines().any(|line| line == "no jq") {
        skipped("what a page does with jq, which is not installed");
    }
    text(&end.stdout)
}

fn in_actions(world: &World, arguments: &[&str], summary: &Path) -> std::process::Output {
    let mut command = world.alloo();
    command
        .args(arguments)
        .env("GITHUB_ACTIONS", "true")
        .env("GITHUB_STEP_SUMMARY", summary);
    command.output().unwrap()
}

#[test]
fn failures_are_annotations_and_rows_of_the_summary() {
    let world = World::new();
    template(&world, "rfi.docx");
    template(&world, "monthly-report.docx");
    let server = world.serve(&[
        "--fault",
        "instant=*",
        "--fault",
        "drop-response",
        "--tier",
        "unlimited",
    ]);
    let summary = world.home.path().join("summary.md");
    std::fs::write(&summary, "before\n").unwrap();
    let end = {
        let mut command = world.alloo();
        server
            .aim(&mut command)
            .args([
                "fill",
                "rfi.docx",
                "monthly-report.docx",
                "--wait",
                "--retries",
                "0",
                "--jobs",
                "1",
            ])
            .env("GITHUB_ACTIONS", "true")
            .env("GITHUB_STEP_SUMMARY", &summary);
        command.output().unwrap()
    };
    let said = text(&end.stderr);
    assert_eq!(end.status.code(), Some(6), "{said}");
    assert!(
        said.contains("\n::error file=rfi.docx,title=alloo%3A unreachable::the connection to "),
        "{said}"
    );
    let table = std::fs::read_to_string(&summary).unwrap();
    assert!(table.starts_with("before\n### alloo\n"), "{table}");
    assert!(table.contains("| ❌ | rfi.docx | the connection to "), "{table}");
    assert!(
        table.contains("| ✅ | monthly-report.docx | monthly-report-filled.docx | "),
        "{table}"
    );
    assert!(table.contains("\n1 filled, 1 failed\n"), "{table}");
    // Errors of every kind; the JSON object stays the last line.
    let usage = in_actions(&world, &["fill"], &summary);
    assert!(
        text(&usage.stderr).starts_with("::error title=alloo%3A usage::"),
        "{}",
        text(&usage.stderr)
    );
    let input = in_actions(&world, &["fill", "missing.docx", "--json"], &summary);
    let said = text(&input.stderr);
    let mut lines = said.lines();
    assert!(
        lines
            .next()
            .unwrap()
            .starts_with("::error file=missing.docx,title="),
        "{said}"
    );
    assert!(lines.next().unwrap().starts_with("{\"error\""), "{said}");
    // Elsewhere there are none.
    let plain = world.run(&["fill", "missing.docx"]);
    assert!(!text(&plain.stderr).contains("::"), "{}", text(&plain.stderr));
}

#[test]
fn what_kept_a_command_from_sending_anything_is_in_the_summary() {
    let world = World::new();
    template(&world, "rfi.docx");
    let summary = world.home.path().join("summary.md");
    for (words, row) in [
        (
            &["fill", "rfi.docx", "missing.docx"][..],
            "| ❌ | missing.docx | ",
        ),
        (
            &["fill", "rfi.docx", "--sandbox"],
            "| ❌ |  | the embedded service needs",
        ),
    ] {
        std::fs::write(&summary, "").unwrap();
        assert!(!in_actions(&world, words, &summary).status.success());
        let table = std::fs::read_to_string(&summary).unwrap();
        assert!(
            table.contains(row) && table.ends_with("\nnothing was sent\n\n"),
            "{table}"
        );
    }
    let two = world.run(&["fill", "rfi.docx", "missing.docx"]);
    let said = text(&two.stderr);
    assert!(
        said.ends_with("\nnothing was sent: 1 of 2 templates cannot be filled\n"),
        "{said}"
    );
}
