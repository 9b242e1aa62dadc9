//! `fill --wait --require`: what was filled is told by the two documents alone, so a service without reports
//! is told of too.

use std::process::{Command, Output};

use serde_json::Value;

use crate::canned::{Canned, JOB, one_fill};
use crate::support::{World, docx, root, text};

/// A service that fills one of two marks, and reports nothing.
fn service() -> Canned {
    one_fill(docx("Client: Port of Oslo, number {{rfi_no}}", 0))
}

fn fill(world: &World, service: &Canned, arguments: &[&str]) -> Output {
    let template = docx("Client: {{client}}, number {{rfi_no}}", 0);
    std::fs::write(world.home.path().join("rfi.docx"), template).unwrap();
    let mut command: Command = world.alloo();
    command
        .env("ALLOOVIUM_API_URL", &service.url)
        .env("ALLOOVIUM_API_KEY", "ak_test_0123456789abcdef0123456789abcdef")
        .env("GITHUB_ACTIONS", "true")
        .env("GITHUB_STEP_SUMMARY", world.home.path().join("summary.md"))
        .args(["fill", "rfi.docx", "--wait"])
        .args(arguments);
    command.output().unwrap()
}

fn fills(service: &Canned) -> usize {
    let seen = service.seen();
    seen.iter()
        .filter(|request| request.line.starts_with("POST"))
        .count()
}

#[test]
fn what_stayed_open_is_named_and_the_result_is_kept() {
    let (world, service) = (World::new(), service());
    let end = fill(
        &world,
        &service,
        &["--require", "all", "--report", "r.json", "--json"],
    );
    let said = text(&end.stderr);
    assert_eq!(end.status.code(), Some(13), "{said}");
    let told: Value = serde_json::from_slice(&end.stdout).unwrap();
    let counts = serde_json::json!({"total": 2, "filled": 1, "open": 1, "by_hand": 0});
    assert_eq!(
        (&told["slots"], &told["open_labels"], &told["output"]),
        (&counts, &serde_json::json!(["rfi_no"]), &"rfi-filled.docx".into())
    );
    assert!(
        said.starts_with(
            "::error file=rfi.docx,title=alloo%3A incomplete::incomplete: \"rfi_no\" (1 filled, 1 open)"
        ),
        "{said}"
    );
    let error: Value = serde_json::from_str(said.lines().last().unwrap()).unwrap();
    assert_eq!(
        (&error["error"]["exit_code"], &error["error"]["job_id"]),
        (&13.into(), &JOB.into())
    );
    let home = world.home.path();
    let summary = std::fs::read_to_string(home.join("summary.md")).unwrap();
    assert!(
        summary.contains("| ❌ | rfi.docx | rfi-filled.docx: incomplete: ")
            && summary.contains("| 1 filled, 1 open |"),
        "{summary}"
    );
    let report: Value = serde_json::from_slice(&std::fs::read(home.join("r.json")).unwrap()).unwrap();
    assert_eq!(report["fills"][0]["slots"][0]["value"], "Port of Oslo");
    assert_eq!(report["fills"][0]["slots"][1]["state"], "open");

    // The same command checks the result that is there, and pays with --force alone.
    let again = fill(&world, &service, &["--require", "all"]);
    assert_eq!((again.status.code(), fills(&service)), (Some(13), 1));
    let met = fill(&world, &service, &["--require", "50%"]);
    assert_eq!(
        (met.status.code(), fills(&service)),
        (Some(0), 1),
        "{}",
        text(&met.stderr)
    );
    let forced = fill(&world, &service, &["--require", "Client", "--force"]);
    assert_eq!((forced.status.code(), fills(&service)), (Some(0), 2));
    assert!(
        text(&forced.stderr).contains("1 filled, 1 open"),
        "{}",
        text(&forced.stderr)
    );
    // A result that was edited is nobody's to check or replace.
    std::fs::write(home.join("rfi-filled.docx"), docx("Client: Mine", 0)).unwrap();
    let edited = fill(&world, &service, &["--require", "all"]);
    assert_eq!((edited.status.code(), fills(&service)), (Some(10), 2));
}

#[test]
fn a_result_on_standard_output_is_looked_at_too() {
    let (world, service) = (World::new(), service());
    let end = fill(&world, &service, &["--require", "all", "-o", "-"]);
    assert_eq!(end.status.code(), Some(13), "{}", text(&end.stderr));
    assert!(end.stdout.starts_with(b"PK"));
    let usage = world.run(&["fill", "rfi.docx", "--require", "all"]);
    assert_eq!(usage.status.code(), Some(2), "{}", text(&usage.stderr));
}

#[test]
fn of_several_the_incomplete_one_is_paid_for_again_by_force() {
    let world = World::new();
    for name in ["rfi", "monthly-report"] {
        let name = format!("{name}.docx");
        std::fs::copy(
            root("examples/templates").join(&name),
            world.home.path().join(&name),
        )
        .unwrap();
    }
    let vault = root("examples/vault");
    let server = world.serve(&["--tier", "unlimited", "--vault", vault.to_str().unwrap()]);
    let run = |more: &[&str]| {
        let mut command = world.alloo();
        let arguments = [
            "fill",
            "rfi.docx",
            "monthly-report.docx",
            "--wait",
            "--project",
            "Harbour Tunnel",
        ];
        let end = server
            .aim(&mut command)
            .args(arguments)
            .args(more)
            .output()
            .unwrap();
        (end.status.code(), text(&end.stderr), world.jobs())
    };
    // The report has nearly all of its slots filled, the form less.
    let (code, said, jobs) = run(&["--require", "90%"]);
    assert_eq!((code, jobs), (Some(13), 2), "{said}");
    assert!(
        said.contains("\n2 filled, 1 of them incomplete\n") && said.contains("68 filled"),
        "{said}"
    );
    let (code, said, jobs) = run(&["--require", "90%"]);
    assert_eq!((code, jobs), (Some(13), 2), "{said}");
    let (code, said, jobs) = run(&["--require", "90%", "--force"]);
    assert_eq!((code, jobs), (Some(13), 3), "{said}");
}
