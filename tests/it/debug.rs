//! `--debug`: what it says of each request, and that no secret is in it, whatever the service says.

use crate::canned::{Canned, Request, answer, json};
use crate::support::{World, docx, text};

const JOB: &str = "9b2d1f64-58a2-4c8e-9a37-3f0f5f4f9f10";
const KEY: &str = "ak_test_POISONPOISONPOISONPOISONPOISONPOISONPOISONPOISONPOISON";
/// In the path and in the query of each presigned URL.
const SIGNATURE: &str = "5ec7e75ec7e75ec7e75ec7e7";

/// A service whose every answer repeats the key and a presigned URL, in the body and in header lines; its
/// storage refuses, and repeats the URL.
fn poisoned() -> Canned {
    Canned::start(|request: &Request, count| {
        let host = request.header("host").unwrap();
        let url = format!("http://{host}/storage/{SIGNATURE}?X-Amz-Signature={SIGNATURE}");
        let key = request
            .header("authorization")
            .unwrap_or(KEY)
            .trim_start_matches("Bearer ");
        let id = [key, &url, request.line.as_str()][count % 3];
        let headers = format!("X-Request-Id: {id}\r\nServer: {url}\r\nX-Echo: {key}");
        let with =
            |status: &str, body: &str| answer(&format!("{status}\r\n{headers}"), "application/json", body);
        if request.line.contains("/storage/") {
            return with("503 Busy", &url);
        }
        let status = if request.line.starts_with("POST") {
            "pending"
        } else {
            "completed"
        };
        with(
            "200 OK",
            &format!(
                "{{\"job_id\": \"{JOB}\", \"status\": \"{status}\", \"filled_download_url\": \"{url}\", \"echo\": \"{key} {url}\", \
                 \"scopes\": [\"{key}\", \"{url}\"], \"rate_limit_tier\": \"{key}\", \"email\": \"{key}@x\", \
                 \"data\": [{{\"id\": \"1\", \"name\": \"{key} {url}\"}}], \"has_more\": false}}"
            ),
        )
    })
}

#[test]
fn no_secret_is_in_it_whatever_the_service_says() {
    let service = poisoned();
    let world = World::new();
    let log = world.home.path().join("debug.log");
    std::fs::write(world.home.path().join("t.docx"), docx("{{ client }}", 100)).unwrap();
    for (arguments, debug) in [
        (&["fill", "t.docx", "--wait"][..], "--debug"),
        (&["fill", "t.docx", "--wait", "--json"], "--debug=debug.log"),
        (&["download", JOB, "--progress", "json"], "--debug=debug.log"),
        (&["status", JOB], "--debug"),
        (&["projects"], "--debug=debug.log"),
        (&["auth", "status"], "--debug=debug.log"),
        (&["doctor"], "--debug"),
        (&["doctor", "--json"], "--debug=debug.log"),
    ] {
        let mut command = world.alloo();
        command
            .env("ALLOOVIUM_API_URL", &service.url)
            .env("ALLOOVIUM_API_KEY", KEY);
        let end = command
            .args(arguments)
            .args([debug, "-vvv", "--retries", "1"])
            .output()
            .unwrap();
        let logged = std::fs::read_to_string(&log).unwrap_or_default();
        let said = text(&end.stdout) + &text(&end.stderr) + &logged;
        for secret in [&KEY[12..], SIGNATURE, "X-Amz-"] {
            assert!(!said.contains(secret), "{arguments:?}: {secret} in {said}");
        }
        let requests = said.matches(" after ").count();
        assert!(
            requests > 0 && said.contains("(not an id)"),
            "{arguments:?}: {said}"
        );
    }
    let logged = std::fs::read_to_string(&log).unwrap();
    let host = service.url.trim_start_matches("http://");
    for words in [
        &format!(" POST {host}/api/v2/templates/fill 200 after "),
        &format!(" GET {host}/api/v2/templates/fill/{JOB} 200 after "),
        &format!(" GET {host}/… 503 after "),
        ", try 1",
        ", try 2",
    ] {
        assert!(logged.contains(words), "{words} is missing in {logged}");
    }
    assert!(
        logged.starts_with(concat!("alloo ", env!("CARGO_PKG_VERSION"))),
        "{logged}"
    );
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(log.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    }
}

#[test]
fn each_try_is_told_by_option_or_variable() {
    let service = Canned::start(|_, count| match count {
        0 => answer("503 Busy\r\nX-Request-Id: req_1", "text/plain", ""),
        _ => json("{\"status\": \"running\"}"),
    });
    let world = World::new();
    let run = |debug: Option<&str>, arguments: &[&str]| {
        let mut command = world.alloo();
        command
            .env("ALLOOVIUM_API_URL", &service.url)
            .env("ALLOOVIUM_API_KEY", KEY);
        command.envs(debug.map(|value| ("ALLOO_DEBUG", value)));
        let end = command.args(["status", JOB]).args(arguments).output().unwrap();
        (end.status.code().unwrap(), text(&end.stderr))
    };
    let (code, said) = run(Some("1"), &[]);
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!((code, lines.len()), (0, 3), "{said}");
    assert!(lines.iter().all(|line| line.starts_with("debug: ")), "{said}");
    assert!(
        lines[1].contains(" 503 after ") && lines[1].ends_with(", try 1, request req_1"),
        "{said}"
    );
    assert!(
        lines[2].contains(" 200 after ") && lines[2].ends_with(", try 2"),
        "{said}"
    );
    // Off by the variable, on by the option, and a file that cannot be written is told before anything is
    // sent.
    assert_eq!(run(Some("off"), &[]), (0, String::new()));
    assert!(run(Some("0"), &["--debug"]).1.contains("debug: "));
    let sent = service.seen().len();
    let (code, said) = run(None, &["--debug=no/such/folder"]);
    assert!(
        code == 10 && said.contains("hint: ") && service.seen().len() == sent,
        "{code} {said}"
    );
    // What is in the file already stays.
    std::fs::write(world.home.path().join("mine"), "mine\n").unwrap();
    assert_eq!(run(Some("mine"), &[]), (0, String::new()));
    let kept = std::fs::read_to_string(world.home.path().join("mine")).unwrap();
    assert!(
        kept.starts_with("mine\nalloo ") && kept.lines().count() == 3,
        "{kept}"
    );
}
