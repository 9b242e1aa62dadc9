//! Where results go, what a plan says, and that nothing is paid for that could be refused for nothing.

use std::collections::BTreeSet;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

use crate::canned::{Canned, answer, json};
use crate::support::{Server, World, root, text};

const INSTANT: [&str; 4] = ["--fault", "instant=*", "--tier", "unlimited"];

pub(crate) fn world(names: &[&str]) -> World {
    let world = World::new();
    for name in names {
        std::fs::copy(root("examples/templates/rfi.docx"), world.home.path().join(name)).unwrap();
    }
    world
}

/// A running service with the example vault.
fn serve(world: &World) -> Server {
    let vault = root("examples/vault");
    let mut arguments = INSTANT.to_vec();
    arguments.extend(["--vault", vault.to_str().unwrap()]);
    world.serve(&arguments)
}

fn run(world: &World, server: &Server, arguments: &[&str]) -> Output {
    let mut command = world.alloo();
    server.aim(&mut command).args(arguments).output().unwrap()
}

fn done(end: &Output) -> String {
    assert_eq!(end.status.code(), Some(0), "{}", text(&end.stderr));
    text(&end.stdout)
}

/// A service whose lists are empty, and which would take any fill.
pub(crate) fn recorder() -> Canned {
    Canned::start(|request, _| match request.line.as_str() {
        line if line.starts_with("GET /api/v2/vault/") => json(r#"{"data":[],"has_more":false}"#),
        line if line.starts_with("POST") => answer(
            "202 Accepted",
            "application/json",
            r#"{"job_id":"0b6ff4c1-7d1c-4b8e-9d0e-2a8a54c0f7d1","status":"pending"}"#,
        ),
        _ => json("{}"),
    })
}

pub(crate) fn at(world: &World, service: &Canned) -> Command {
    let mut command = world.alloo();
    command
        .env("ALLOOVIUM_API_URL", &service.url)
        .env("ALLOOVIUM_API_KEY", "ak_test_0123456789abcdef0123456789abcdef");
    command
}

/// Everything below the folder.
fn listing(folder: &Path) -> BTreeSet<PathBuf> {
    let mut found = BTreeSet::new();
    let mut open = vec![folder.to_owned()];
    while let Some(inside) = open.pop() {
        for entry in std::fs::read_dir(inside).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() && !path.is_symlink() {
                open.push(path.clone());
            }
            found.insert(path);
        }
    }
    found
}

/// A world with everything that a result cannot be written to.
fn traps() -> World {
    let world = world(&["a.docx", "b.docx", "there.docx"]);
    let at = |name: &str| world.home.path().join(name);
    std::fs::write(at("text.docx"), "no package").unwrap();
    std::fs::write(at("there.json"), "{}").unwrap();
    symlink("gone", at("dangling.docx")).unwrap();
    let made = Command::new("mkfifo").arg(at("pipe.docx")).status();
    assert!(made.unwrap().success());
    symlink("pipe.docx", at("to-pipe.docx")).unwrap();
    world
}

#[test]
fn what_can_be_refused_for_nothing_sends_no_fill() {
    let world = traps();
    let service = recorder();
    let long = format!("{}.docx", "n".repeat(300));
    let key = "k".repeat(239);
    // The code that each part of a command line alone gives it.
    let outputs: [(&[&str], i32); 17] = [
        (&["--wait", "-o", "new/"], 0),
        (&["--wait", "-o", "there.docx"], 10),
        (&["--wait", "-o", "new/."], 10),
        (&["--wait", "-o", "none/x.docx"], 10),
        (&["--wait", "-o", "none/new/"], 10),
        (&["--wait", "-o", "there.docx/"], 10),
        (&["--wait", "-o", &long], 10),
        (&["--wait", "-o", "/proc/x.docx"], 10),
        (&["--wait", "-o", "/proc/new/"], 10),
        (&["--wait", "-o", "/dev/null", "--force"], 10),
        (&["--wait", "-o", "pipe.docx", "--force"], 10),
        (&["--wait", "-o", "to-pipe.docx", "--force"], 10),
        (&["--wait", "-o", "dangling.docx", "--force"], 10),
        (&["--wait", "--report", "there.json"], 10),
        (&["--wait", "--report", "r.txt"], 2),
        (&["-o", "out.docx"], 2),
        (&["--wait", "--skip-existing", "--force"], 2),
    ];
    let templates: [(&[&str], i32); 5] = [
        (&["missing.docx"], 3),
        (&["text.docx"], 3),
        (&["pipe.docx"], 3),
        (&["a.docx", "./a.docx"], 3),
        (&["a.docx", "b.docx", "--idempotency-key", &key], 3),
    ];
    let scopes: [(&[&str], i32); 2] = [(&["--project", "nowhere"], 5), (&["--doc", "nothing.md"], 5)];
    let good: (&[&str], i32) = (&["a.docx"], 0);
    let before = listing(world.home.path());
    let mut tried = 0;
    for (template, first) in templates.iter().chain([&good]) {
        for (output, second) in outputs.iter().chain([&(&[][..], 0)]) {
            for (scope, third) in scopes.iter().chain([&(&[][..], 0)]) {
                let single = [*first, *second, *third]
                    .into_iter()
                    .filter(|code| *code > 0)
                    .count()
                    == 1;
                if first + second + third == 0 || (!single && (tried + template.len()) % 3 > 0) {
                    tried += 1;
                    continue;
                }
                tried += 1;
                let mut command = at(&world, &service);
                command.arg("fill").args(*template).args(*output).args(*scope);
                let end = command.output().unwrap();
                let code = end.status.code().unwrap();
                let words = [*template, *output, *scope].concat();
                assert!(
                    [first, second, third].contains(&&code),
                    "{words:?}: {code} {}",
                    text(&end.stderr)
                );
                assert!(!single || code == first + second + third, "{words:?}: {code}");
            }
        }
    }
    let posts = service
        .seen()
        .iter()
        .filter(|request| request.line.starts_with("POST"))
        .count();
    assert_eq!(posts, 0);
    let mut after = listing(world.home.path());
    after.retain(|path| !path.starts_with(world.home.path().join("state")));
    assert_eq!(after, before);
}

#[test]
fn a_folder_that_is_gone_and_a_spool_that_cannot_be_made_are_refused() {
    let world = world(&["a.docx"]);
    let service = recorder();
    let template = world.home.path().join("a.docx");
    let binary = at(&world, &service);
    let mut shell = Command::new("sh");
    shell
        .args([
            "-c",
            "mkdir gone && cd gone && rmdir ../gone && exec \"$0\" fill \"$1\" --wait",
        ])
        .arg(binary.get_program())
        .arg(&template)
        .current_dir(world.home.path());
    for (name, value) in binary.get_envs() {
        shell.env(name, value.unwrap());
    }
    let gone = shell.output().unwrap();
    assert_eq!(gone.status.code(), Some(10), "{}", text(&gone.stderr));
    let mut command = at(&world, &service);
    command
        .env("TMPDIR", "/nowhere")
        .args(["fill", "a.docx", "--wait", "-o", "-"]);
    let end = command.output().unwrap();
    assert_eq!(end.status.code(), Some(10), "{}", text(&end.stderr));
    assert!(text(&end.stderr).contains("TMPDIR"), "{}", text(&end.stderr));
    assert!(service.seen().is_empty());
}

#[test]
fn a_dry_run_sends_and_makes_nothing_and_says_all() {
    let world = world(&["a.docx", "b.docx"]);
    let service = recorder();
    let before = listing(world.home.path());
    let arguments = [
        "fill",
        "a.docx",
        "b.docx",
        "--project",
        "Harbour Tunnel",
        "--dry-run",
    ];
    let more = ["--wait", "-o", "new/", "--idempotency-key", "run-7", "--json"];
    let end = at(&world, &service).args(arguments).args(more).output().unwrap();
    let lines = done(&end);
    let plans: Vec<Value> = lines
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(plans.len(), 2);
    let names: BTreeSet<&str> = plans[0].as_object().unwrap().keys().map(String::as_str).collect();
    let contract = "template output slots project documents idempotency_key tokens seconds";
    assert_eq!(names, contract.split(' ').collect());
    assert_eq!(plans[0]["output"], "new/a-filled.docx");
    assert!(plans[0]["slots"]["total"].as_u64().unwrap() > 5);
    // The service's id of that name is not known without a request, so the key is not either.
    assert_eq!(
        (&plans[0]["project"], &plans[0]["idempotency_key"]),
        (&"Harbour Tunnel".into(), &Value::Null)
    );
    assert_eq!(plans[1]["tokens"], 25);
    let end = at(&world, &service)
        .args([
            "fill",
            "a.docx",
            "b.docx",
            "--dry-run",
            "--idempotency-key",
            "run-7",
            "--json",
        ])
        .output()
        .unwrap();
    let first: Value = serde_json::from_str(done(&end).lines().next().unwrap()).unwrap();
    let key = first["idempotency_key"].as_str().unwrap();
    assert!(key.starts_with("run-7-") && key.len() == 22, "{key}");
    // The embedded service is not started either.
    let vault = root("examples/vault");
    let embedded = ["fill", "a.docx", "--dry-run", "--vault", vault.to_str().unwrap()];
    let table = done(&world.run(&embedded));
    assert!(
        table.starts_with("TEMPLATE ") && table.contains("a.docx"),
        "{table}"
    );
    // Its vault answers all but what a fill leaves open, and what is left to a person.
    let project = ["--project", "Harbour Tunnel", "--json"];
    let plan = done(&world.run(&[&embedded[..], &project].concat()));
    let plan: Value = serde_json::from_str(&plan).unwrap();
    assert_eq!(
        plan["slots"],
        serde_json::json!({"total": 32, "filled": 0, "open": 25, "by_hand": 7, "answerable": 21})
    );
    assert!(plan["seconds"].as_f64().unwrap() > 0.0);
    let unknown = ["--project", "No such project", "--json"];
    let plan = done(&world.run(&[&embedded[..], &unknown].concat()));
    let plan: Value = serde_json::from_str(&plan).unwrap();
    assert!(
        plan["seconds"].is_null() && plan["slots"]["answerable"].is_null(),
        "{plan}"
    );
    let key_missing = world.run(&["fill", "a.docx", "--dry-run"]);
    assert_eq!(key_missing.status.code(), Some(4));
    assert!(service.seen().is_empty());
    assert_eq!(listing(world.home.path()), before);
}

#[test]
fn objects_go_to_standard_error_where_standard_output_is_the_document() {
    let world = world(&["a.docx"]);
    let server = serve(&world);
    let filled = run(
        &world,
        &server,
        &["fill", "a.docx", "--wait", "-o", "-", "--json"],
    );
    let downloaded = run(&world, &server, &["download", "-o", "-", "--json"]);
    for end in [filled, downloaded] {
        assert_eq!(end.status.code(), Some(0), "{}", text(&end.stderr));
        alloo_docx::check(std::io::Cursor::new(&end.stdout), &alloo_docx::Limits::default()).unwrap();
        let line: Value = serde_json::from_str(text(&end.stderr).lines().last().unwrap()).unwrap();
        assert_eq!(line["output"], "-");
        assert_eq!(line["bytes"], end.stdout.len());
    }
}

#[test]
fn fill_and_download_name_a_result_alike_and_another_ending_is_warned_of() {
    let world = World::new();
    let server = serve(&world);
    let odd = "a\u{202e}\n##[x] \u{e9}.docx";
    let long = format!("{}.docx", "n".repeat(250));
    for name in [odd, "::add-mask::x.docx", &long] {
        std::fs::copy(root("examples/templates/rfi.docx"), world.home.path().join(name)).unwrap();
        let filled = done(&run(&world, &server, &["fill", name, "--wait"]));
        std::fs::remove_file(world.home.path().join(filled.trim_end())).unwrap();
        assert_eq!(done(&run(&world, &server, &["download"])), filled);
        assert!(!filled.contains("##[") && !filled.starts_with("::") && filled.lines().count() == 1);
    }
    let end = run(&world, &server, &["fill", &long, "--wait", "-o", "out.pdf"]);
    assert_eq!(done(&end), "out.pdf\n");
    assert!(
        text(&end.stderr).contains("warning: out.pdf will be a Word document"),
        "{}",
        text(&end.stderr)
    );
}

#[test]
fn a_prefix_of_keys_repeats_nothing_from_an_empty_disk() {
    let world = world(&["a.docx", "b.docx"]);
    std::fs::copy(
        root("examples/templates/monthly-report.docx"),
        world.home.path().join("c.docx"),
    )
    .unwrap();
    let server = serve(&world);
    let mut keys = Vec::new();
    for disk in ["one", "two"] {
        let mut command = world.alloo();
        server
            .aim(&mut command)
            .env("ALLOO_STATE_DIR", world.home.path().join(disk));
        // The first two are the same bytes: one fill under one key.
        command.args([
            "fill", "a.docx", "b.docx", "c.docx", "--wait", "--force", "--json",
        ]);
        command.args(["--idempotency-key", "run-7"]);
        let lines = done(&command.output().unwrap());
        let fills: Vec<Value> = lines
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect();
        assert_eq!(fills.len(), 3);
        assert_eq!(fills[0]["idempotency_key"], fills[1]["idempotency_key"]);
        assert_ne!(fills[0]["idempotency_key"], fills[2]["idempotency_key"]);
        keys.push(
            fills
                .iter()
                .map(|fill| fill["idempotency_key"].clone())
                .collect::<Vec<_>>(),
        );
        assert_eq!(world.jobs(), 2, "{disk}");
    }
    assert_eq!(keys[0], keys[1]);
}

#[test]
fn existing_results_are_skipped_and_the_first_failure_stops_the_rest() {
    let world = world(&["a.docx", "b.docx", "c.docx"]);
    let server = serve(&world);
    std::fs::write(world.home.path().join("b-filled.docx"), "mine").unwrap();
    let templates = ["fill", "a.docx", "b.docx", "c.docx", "--wait"];
    let arguments = [&templates[..], &["--skip-existing"]].concat();
    let end = run(&world, &server, &arguments);
    assert_eq!(done(&end), "a-filled.docx\nc-filled.docx\n");
    assert!(text(&end.stderr).contains("b.docx: left out, as its result exists"));
    assert_eq!(world.jobs(), 2);
    assert_eq!(done(&run(&world, &server, &arguments)), "");
    assert_eq!(
        std::fs::read(world.home.path().join("b-filled.docx")).unwrap(),
        b"mine"
    );
    drop(server);
    let world = self::world(&["a.docx", "b.docx", "c.docx"]);
    let service = Canned::start(|request, _| match request.line.starts_with("POST") {
        true => answer(
            "403 Forbidden",
            "application/problem+json",
            r#"{"code":"fill_not_allowed","detail":"no"}"#,
        ),
        false => json("{}"),
    });
    let end = at(&world, &service)
        .args(&templates[..4])
        .args(["--fail-fast", "--jobs", "1"])
        .output()
        .unwrap();
    assert_eq!(end.status.code(), Some(4), "{}", text(&end.stderr));
    assert!(
        text(&end.stderr).contains("2 not started"),
        "{}",
        text(&end.stderr)
    );
    let posts = service
        .seen()
        .iter()
        .filter(|request| request.line.starts_with("POST"))
        .count();
    assert_eq!(posts, 1);
}

#[test]
fn a_report_holds_each_fill_and_is_never_written_over_another() {
    let world = world(&["a.docx", "b.docx"]);
    let server = serve(&world);
    let arguments = ["fill", "a.docx", "b.docx", "--wait", "--report", "r.json"];
    done(&run(&world, &server, &arguments));
    let path = world.home.path().join("r.json");
    let report: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    let fills = report["fills"].as_array().unwrap();
    assert_eq!(
        (fills[0]["template"].as_str(), fills[1]["result"].as_str()),
        (Some("a.docx"), Some("b-filled.docx"))
    );
    let again = run(&world, &server, &[&arguments[..], &["-o", "new/"]].concat());
    assert_eq!(again.status.code(), Some(10), "{}", text(&again.stderr));
    done(&run(&world, &server, &[&arguments[..], &["--force"]].concat()));
}

#[test]
fn ids_and_lists_are_taken_as_they_were_copied() {
    let world = world(&["a.docx"]);
    let server = serve(&world);
    std::fs::write(world.home.path().join("list"), "\u{feff}a.docx\r\n").unwrap();
    let job = done(&run(&world, &server, &["fill", "@list"])).trim().to_owned();
    let address = format!("{}/api/v2/templates/fill/{job}", server.url);
    for copied in [
        format!(" {job}\r"),
        job.to_uppercase(),
        address,
        format!("{}\n", &job[..8]),
    ] {
        let line = done(&run(&world, &server, &["wait", &copied]));
        assert_eq!(line, format!("{job}\tcompleted\n"), "{copied:?}");
    }
}

#[test]
fn a_summary_that_is_a_pipe_is_not_waited_for() {
    let world = traps();
    let server = serve(&world);
    let mut command = world.alloo();
    server
        .aim(&mut command)
        .env("GITHUB_STEP_SUMMARY", world.home.path().join("pipe.docx"))
        .args(["fill", "a.docx"]);
    let end = command.output().unwrap();
    done(&end);
    assert!(
        text(&end.stderr).contains("it is no regular file"),
        "{}",
        text(&end.stderr)
    );
}
