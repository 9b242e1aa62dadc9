//! Every row of the table of exit codes, through the real binary; and the bad input that leads there.

#[cfg(unix)]
use std::io::{BufRead, BufReader};
use std::process::Output;
#[cfg(unix)]
use std::process::Stdio;

use serde_json::Value;

use crate::canned::Canned;
use crate::support::{Server, World, root, text};

pub(crate) const JOB: &str = "9b2d1f64-58a2-4c8e-9a37-3f0f5f4f9f10";

/// One `error:` line that holds the words, this exit code, and nothing that looks like a panic.
#[track_caller]
pub(crate) fn ends(end: &Output, code: i32, words: &[&str]) {
    let said = text(&end.stderr);
    assert_eq!(end.status.code(), Some(code), "{said}");
    let errors: Vec<&str> = said.lines().filter(|line| line.starts_with("error: ")).collect();
    assert_eq!(errors.len(), 1, "{said}");
    for word in words {
        assert!(said.contains(word), "{word:?} is missing in: {said}");
    }
    assert!(!said.contains("panicked"), "{said}");
}

pub(crate) fn rfi() -> String {
    root("examples/templates/rfi.docx").to_str().unwrap().to_owned()
}

fn at(world: &World, server: &Server, arguments: &[&str]) -> Output {
    server.aim(&mut world.alloo()).args(arguments).output().unwrap()
}

pub(crate) fn against(world: &World, service: &Canned, arguments: &[&str]) -> Output {
    world
        .alloo()
        .env("ALLOOVIUM_API_URL", &service.url)
        .env("ALLOOVIUM_API_KEY", "ak_test_x")
        .args(arguments)
        .output()
        .unwrap()
}

/// A service whose fills take an hour.
fn endless(world: &World) -> Server {
    let vault = root("examples/vault");
    world.serve(&[
        "--vault",
        vault.to_str().unwrap(),
        "--pace",
        "1h",
        "--tier",
        "unlimited",
    ])
}

#[test]
fn zero_is_done() {
    let world = World::new();
    let server = world.serve(&["--fault", "instant=*"]);
    let end = at(&world, &server, &["fill", &rfi(), "--wait"]);
    assert_eq!(
        (end.status.code(), text(&end.stdout).as_str()),
        (Some(0), "rfi-filled.docx\n")
    );
}

#[cfg(unix)]
#[test]
fn one_is_alloo_unable_to_do_its_own_work() {
    // Without a single free file descriptor the runtime cannot start: nothing that an input or a service did.
    let world = World::new();
    let end = std::process::Command::new("sh")
        .args([
            "-c",
            "ulimit -n 4; exec \"$0\" status",
            assert_cmd::cargo::cargo_bin!("alloo").to_str().unwrap(),
        ])
        .env_clear()
        .env("ALLOO_STATE_DIR", world.home.path())
        .env("ALLOO_CONFIG_DIR", world.home.path())
        .output()
        .unwrap();
    ends(&end, 1, &["cannot start"]);
}

#[test]
fn two_is_a_wrong_command_line() {
    let world = World::new();
    let template = rfi();
    for (arguments, word) in [
        (&["fill"][..], "TEMPLATE"),
        (&["fil", &template], "fil"),
        (&["fill", &template, "--wat"], "--wat"),
        (&["fill", &template, "--output", "x"], "--wait"),
        (&["fill", &template, "--timeout", "soon"], "soon"),
        (&["fill", &template, "--skip-existing"], "--wait"),
        (&["fill", &template, "--wait", "--report", "r.txt"], "r.txt"),
        (&["fill", "-", "-"], "named twice"),
        (&["fill", &template, "--sandbox"], "--vault"),
        (
            &[
                "fill",
                &template,
                "--vault",
                ".",
                "--api-url",
                "http://127.0.0.1:1",
            ],
            "another service",
        ),
        (&["status", "--profile", "absent"], "absent"),
        (&["sandbox", "--fault", "nonsense"], "nonsense"),
        (&["sandbox", "--tier", "gold"], "gold"),
    ] {
        let end = world.run(arguments);
        ends(&end, 2, &[word]);
        assert_eq!(text(&end.stdout), "");
        assert!(!world.home.path().join("state/record.db").exists());
    }
    let end = world.run(&["fill", "--json"]);
    let error: Value = serde_json::from_str(text(&end.stderr).lines().last().unwrap()).unwrap();
    assert_eq!(
        (
            end.status.code(),
            &error["error"]["kind"],
            &error["error"]["exit_code"]
        ),
        (Some(2), &"usage".into(), &2.into())
    );
}

#[test]
fn three_is_a_malformed_key() {
    let world = World::new();
    let end = world
        .alloo()
        .env("ALLOOVIUM_API_KEY", "secret word")
        .args(["status"])
        .output()
        .unwrap();
    ends(&end, 3, &["ALLOOVIUM_API_KEY", "hint: "]);
    assert!(!text(&end.stderr).contains("secret"));
}

#[test]
fn three_is_a_wrong_input() {
    let world = World::new();
    let file = |name: &str, bytes: &[u8]| std::fs::write(world.home.path().join(name), bytes).unwrap();
    let whole = std::fs::read(rfi()).unwrap();
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    zip.start_file("notes.txt", zip::write::SimpleFileOptions::default())
        .unwrap();
    let no_part = zip.finish().unwrap().into_inner();
    // An OLE container with the stream that marks a protected package (MS-OFFCRYPTO 2.3).
    let mut protected = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    protected.resize(512, 0);
    protected.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    file("empty.docx", b"");
    file("report.docx", b"%PDF-1.7\n");
    file("cut.docx", &whole[..whole.len() / 2]);
    file("bare.docx", &no_part);
    file("locked.docx", &protected);
    file("page.docx", b"<!doctype html><title>Sign in</title>");
    std::fs::create_dir(world.home.path().join("folder.docx")).unwrap();
    for (name, words) in [
        ("missing.docx", "no such file"),
        ("empty.docx", "empty"),
        ("folder.docx", "folder"),
        ("report.docx", "a PDF"),
        ("cut.docx", "cut off"),
        ("bare.docx", "not a Word document"),
        ("locked.docx", "password"),
        ("page.docx", "web page"),
    ] {
        ends(&world.run(&["fill", name, "--vault", "."]), 3, &[words, name]);
    }
    assert!(
        !world.home.path().join("state").exists(),
        "nothing was started for them"
    );
    for job in [
        "../x",
        "a/b",
        "x",
        "",
        "9b2d1f64-58a2-4c8e-9a37-3f0f5f4f9f1g",
        "@0",
        "@-1",
        "@x",
    ] {
        for command in ["status", "wait", "download"] {
            ends(
                &world.run(&[command, "--sandbox", "--", job]),
                3,
                &["is not a job id", "hint: "],
            );
        }
    }
    for url in [
        "ftp://x",
        "no url",
        "http://api.example.com",
        "https://user:word@host/",
    ] {
        ends(
            &world.run(&["status", "--api-url", url]),
            3,
            &["--api-url", "hint: "],
        );
    }
    ends(
        &world.run(&["fill", &rfi(), "--vault", "absent"]),
        3,
        &["absent", "hint: "],
    );
    ends(
        &world.run(&["fill", &rfi(), "--vault", ".", "--idempotency-key", "not a key"]),
        3,
        &["--idempotency-key", "hint: "],
    );
}

#[test]
fn three_is_an_input_that_the_service_refuses_too() {
    let world = World::new();
    let server = world.serve(&["--max-upload", "4KiB"]);
    let end = at(&world, &server, &["fill", &rfi()]);
    ends(&end, 3, &["[file_too_large]", "hint: ", "rfi.docx"]);
    let (alien, document) = ("11111111-1111-4111-8111-111111111111", "not-an-id-but-a-name");
    let end = at(
        &world,
        &server,
        &["fill", &rfi(), "--doc", alien, "--doc", document],
    );
    assert_ne!(end.status.code(), Some(0));
    assert_eq!(world.jobs(), 0);
}

#[test]
fn four_is_not_allowed() {
    let world = World::new();
    ends(
        &world.run(&["fill", &rfi()]),
        4,
        &["no API key", "hint: ", "[missing_api_key]"],
    );
    let server = world.serve(&["--fault", "instant=*"]);
    let key = |more: &[&str]| {
        let end = world
            .alloo()
            .args(["sandbox", "key"])
            .args(more)
            .output()
            .unwrap();
        text(&end.stdout).trim().to_owned()
    };
    let with = |key: &str, arguments: &[&str]| {
        let mut command = world.alloo();
        server
            .aim(&mut command)
            .env("ALLOOVIUM_API_KEY", key)
            .args(arguments)
            .output()
            .unwrap()
    };
    let wrong = format!("ak_test_{}", "a".repeat(52));
    ends(
        &with(&wrong, &["fill", &rfi()]),
        4,
        &["[invalid_api_key]", "hint: "],
    );
    ends(
        &with(&key(&["--expires", "0s"]), &["fill", &rfi()]),
        4,
        &["[api_key_expired]", "auth login"],
    );
    ends(
        &with(&key(&["--scope", "vault:read"]), &["fill", &rfi()]),
        4,
        &["[insufficient_scope]", "templates:write"],
    );
    ends(
        &with(&key(&["--deny-fill"]), &["fill", &rfi()]),
        4,
        &["[permission_denied]", "hint: "],
    );
    ends(
        &with(&key(&["--tier", "free"]), &["fill", &rfi(), "--wait"]),
        4,
        &["free", "20", "25"],
    );
    let admin = key(&["--deny-fill", "--admin"]);
    assert_eq!(with(&admin, &["fill", &rfi()]).status.code(), Some(0));
    let server = world.serve(&["--fault", "error=payment_required"]);
    ends(
        &at(&world, &server, &["fill", &rfi()]),
        4,
        &["[payment_required]", "hint: "],
    );
}

#[test]
fn five_is_not_found() {
    let world = World::new();
    let vault = root("examples/vault");
    let vault = vault.to_str().unwrap();
    let end = world.run(&["fill", &rfi(), "--vault", vault, "--project", "Harbor Tunel"]);
    ends(&end, 5, &["Harbor Tunel", "Harbour Tunnel", "hint: "]);
    let end = world.run(&["fill", &rfi(), "--vault", vault, "--doc", "absent.md"]);
    ends(&end, 5, &["absent.md", "hint: "]);
    let server = world.serve(&[]);
    for command in ["status", "wait", "download"] {
        ends(&at(&world, &server, &[command, JOB]), 5, &["hint: "]);
        ends(&at(&world, &server, &[command]), 5, &["hint: "]);
        ends(&at(&world, &server, &[command, "abcd"]), 5, &["abcd", "hint: "]);
        ends(&at(&world, &server, &[command, "@3"]), 5, &["hint: "]);
    }
}

#[test]
fn six_is_out_of_reach() {
    let world = World::new();
    let once = |url: &str| {
        world
            .alloo()
            .env("ALLOOVIUM_API_KEY", "ak_test_x")
            .args(["fill", &rfi(), "--retries", "0", "--api-url", url])
            .output()
            .unwrap()
    };
    ends(&once("http://127.0.0.1:1"), 6, &["hint: "]);
    ends(&once("https://127.0.0.1:1"), 6, &["hint: "]);
    ends(&once("https://absent.invalid"), 6, &["absent.invalid", "hint: "]);
    let server = world.serve(&["--fault", "server-error=1"]);
    ends(
        &at(&world, &server, &["fill", &rfi(), "--retries", "0"]),
        6,
        &["503", "run the same command again"],
    );
    let server = world.serve(&["--fault", "rate-limit=1"]);
    ends(
        &at(&world, &server, &["fill", &rfi(), "--retries", "0"]),
        6,
        &["429", "hint: "],
    );
}

#[test]
fn seven_is_a_fill_that_failed_and_eight_one_that_was_cancelled() {
    let world = World::new();
    let server = world.serve(&["--fault", "fail-job=table_fill_failed", "--fault", "instant=*"]);
    ends(
        &at(&world, &server, &["fill", &rfi(), "--wait"]),
        7,
        &["[table_fill_failed]"],
    );
    ends(&at(&world, &server, &["wait"]), 7, &["[table_fill_failed]"]);
    ends(
        &at(&world, &server, &["status", "--exit-status"]),
        7,
        &["[table_fill_failed]"],
    );
    ends(&at(&world, &server, &["download"]), 7, &["[table_fill_failed]"]);
    assert_eq!(at(&world, &server, &["status"]).status.code(), Some(0));
    let server = world.serve(&["--fault", "cancel-job", "--fault", "instant=*"]);
    ends(
        &at(&world, &server, &["fill", &rfi(), "--wait"]),
        8,
        &["cancelled", "hint: "],
    );
    ends(&at(&world, &server, &["wait", "@1"]), 8, &["cancelled"]);
    assert!(!world.home.path().join("rfi-filled.docx").exists());
}

#[test]
fn nine_is_a_key_used_for_something_else() {
    let world = World::new();
    let server = world.serve(&["--fault", "instant=*", "--tier", "unlimited"]);
    let fill = |template: &str| {
        at(&world, &server, &["fill", template, "--idempotency-key", "run-7"])
            .status
            .code()
    };
    assert_eq!(fill(&rfi()), Some(0));
    assert_eq!(fill(&rfi()), Some(0), "the same fill is answered again");
    let other = root("examples/templates/monthly-report.docx");
    let end = at(
        &world,
        &server,
        &["fill", other.to_str().unwrap(), "--idempotency-key", "run-7"],
    );
    ends(&end, 9, &["[idempotency_key_reused]", "hint: "]);
    assert_eq!(world.jobs(), 1);
}

#[test]
fn ten_is_trouble_with_local_files() {
    let world = World::new();
    let server = world.serve(&["--fault", "instant=*", "--tier", "unlimited"]);
    let path = world.home.path().join("rfi-filled.docx");
    std::fs::write(&path, "mine").unwrap();
    ends(
        &at(&world, &server, &["fill", &rfi(), "--wait"]),
        10,
        &["rfi-filled.docx", "--force"],
    );
    ends(
        &at(
            &world,
            &server,
            &["fill", &rfi(), "--wait", "-o", "absent/x.docx"],
        ),
        10,
        &["absent"],
    );
    ends(
        &at(
            &world,
            &server,
            &["fill", &rfi(), "--wait", "-o", "rfi-filled.docx/x"],
        ),
        10,
        &["rfi-filled.docx"],
    );
    let copy = world.home.path().join("rfi.docx");
    std::fs::copy(rfi(), &copy).unwrap();
    let end = at(
        &world,
        &server,
        &["fill", &rfi(), "rfi.docx", "--wait", "-o", "out/"],
    );
    ends(&end, 10, &["rfi-filled.docx", "hint: "]);
    assert_eq!(
        world.jobs(),
        0,
        "what costs nothing to check is checked before anything is sent"
    );
    assert_eq!(std::fs::read(&path).unwrap(), b"mine");
    assert_eq!(at(&world, &server, &["fill", &rfi()]).status.code(), Some(0));
    at(&world, &server, &["wait"]);
    ends(
        &at(&world, &server, &["download"]),
        10,
        &["rfi-filled.docx", "--force"],
    );
    assert_eq!(
        at(&world, &server, &["download", "--force"]).status.code(),
        Some(0)
    );
    assert_eq!(std::fs::read(&path).unwrap(), std::fs::read(rfi()).unwrap());
}

#[test]
fn eleven_is_an_answer_without_sense() {
    let world = World::new();
    for (fault, arguments) in [
        ("html@fill", &["fill", &rfi(), "--wait"][..]),
        ("garbage@fill", &["fill", &rfi(), "--wait"]),
        ("redirect@fill", &["fill", &rfi(), "--wait"]),
        (
            "corrupt-download=*",
            &["fill", &rfi(), "--wait", "--retries", "1"],
        ),
        ("html", &["status", JOB]),
        ("garbage", &["status", JOB]),
        ("huge", &["status", JOB]),
        ("redirect", &["status", JOB]),
    ] {
        let server = world.serve(&["--fault", fault, "--fault", "instant=*", "--tier", "unlimited"]);
        ends(&at(&world, &server, arguments), 11, &["hint: "]);
        assert!(!world.home.path().join("rfi-filled.docx").exists(), "{fault}");
    }
}

#[test]
fn twelve_is_not_ready() {
    let world = World::new();
    let server = endless(&world);
    let end = at(&world, &server, &["fill", &rfi()]);
    let job = text(&end.stdout).trim().to_owned();
    ends(&at(&world, &server, &["download"]), 12, &[&job, "alloo wait"]);
    ends(&at(&world, &server, &["status", "--exit-status"]), 12, &[&job]);
    let end = at(&world, &server, &["status"]);
    assert!(end.status.success() && text(&end.stdout).contains(&job));
}

#[test]
fn a_hundred_and_twenty_four_is_the_end_of_patience() {
    let world = World::new();
    let server = endless(&world);
    let end = at(&world, &server, &["fill", &rfi(), "--wait", "--timeout", "300ms"]);
    ends(&end, 124, &["hint: ", "alloo wait"]);
    ends(
        &at(&world, &server, &["wait", "--timeout", "300ms"]),
        124,
        &["hint: "],
    );
    ends(
        &at(&world, &server, &["download", "--wait", "--timeout", "300ms"]),
        124,
        &["hint: "],
    );
    assert_eq!(world.jobs(), 1);
}

#[cfg(unix)]
#[test]
fn signals_end_with_the_job_named() {
    for (signal, code) in [(libc::SIGINT, 130), (libc::SIGTERM, 143)] {
        let world = World::new();
        let server = endless(&world);
        let mut command = world.alloo();
        let mut child = server
            .aim(&mut command)
            .args(["fill", &rfi(), "--wait", "--progress", "json"])
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut said = String::new();
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
        // The job is named in an event as soon as it is there.
        let submitted = lines
            .by_ref()
            .map(Result::unwrap)
            .find(|line| line.contains("\"submitted\""))
            .unwrap();
        let job = serde_json::from_str::<Value>(&submitted).unwrap()["job_id"]
            .as_str()
            .unwrap()
            .to_owned();
        // SAFETY: a signal to our own child, which has not been waited for.
        unsafe { libc::kill(i32::try_from(child.id()).unwrap(), signal) };
        for line in lines {
            said.push_str(&line.unwrap());
            said.push('\n');
        }
        let status = child.wait().unwrap();
        assert_eq!(status.code(), Some(code), "{said}");
        assert!(said.contains(&format!("alloo download --wait {job}")), "{said}");
    }
}
