//! Answers of services and of what stands before them: strange forms, early refusals, waits that they ask
//! for.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::process::{Command, Output};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use crate::canned::{Canned, answer, json};
use crate::support::{World, docx, text};
use crate::tap::reset;

const JOB: &str = "9b2d1f64-58a2-4c8e-9a37-3f0f5f4f9f10";
const KEY: &str = "ak_test_ABCDEFGHIJKLMNOPQRSTUVWXYZ234567ABCDEFGHIJKLMNOPQRSTUV";

fn at(world: &World, url: &str, arguments: &[&str]) -> Command {
    std::fs::write(world.home.path().join("t.docx"), docx("Text", 100)).unwrap();
    let mut command = world.alloo();
    command
        .env("ALLOOVIUM_API_URL", url)
        .env("ALLOOVIUM_API_KEY", KEY)
        .args(arguments);
    command
}

fn run(url: &str, arguments: &[&str]) -> Output {
    at(&World::new(), url, arguments).output().unwrap()
}

fn problem(status: &str, code: &str) -> Vec<u8> {
    let body = format!(
        "{{\"code\": \"{code}\", \"detail\": \"no\", \"status\": {}}}",
        &status[..3]
    );
    answer(status, "application/problem+json", &body)
}

fn status_of(status: &str) -> Vec<u8> {
    json(&format!("{{\"job_id\": \"{JOB}\", \"status\": \"{status}\"}}"))
}

/// The answer with another header line.
fn with_header(answer: Vec<u8>, line: &str) -> Vec<u8> {
    let end = answer.windows(2).position(|two| two == b"\r\n").unwrap() + 2;
    [&answer[..end], line.as_bytes(), b"\r\n", &answer[end..]].concat()
}

#[test]
fn a_refusal_that_comes_before_the_body_is_read_is_heard() {
    for (status, code, exit) in [
        ("413 Content Too Large", "file_too_large", 3),
        ("401 Unauthorized", "invalid_api_key", 4),
    ] {
        for round in 0..5 {
            let listener = TcpListener::bind("127.0.0.1:0").unwrap();
            let url = format!("http://{}", listener.local_addr().unwrap());
            let count = Arc::new(AtomicUsize::new(0));
            let (counted, refusal) = (
                count.clone(),
                with_header(problem(status, code), "Connection: close"),
            );
            std::thread::spawn(move || {
                for mut stream in listener.incoming().flatten() {
                    counted.fetch_add(1, Ordering::SeqCst);
                    // The head and some of the body; what is unread makes the end a reset.
                    let _ = stream.read(&mut [0; 2048]);
                    let _ = stream.write_all(&refusal);
                }
            });
            let world = World::new();
            let mut command = at(&world, &url, &["fill", "big.docx", "-q"]);
            std::fs::write(world.home.path().join("big.docx"), docx("Text", 20_000_000)).unwrap();
            let from = Instant::now();
            let end = command.output().unwrap();
            let said = text(&end.stderr);
            assert_eq!(end.status.code(), Some(exit), "round {round}: {said}");
            assert!(said.contains(code), "{said}");
            let tries = count.load(Ordering::SeqCst);
            println!(
                "{status}, round {round}: {tries} connections, {} ms",
                from.elapsed().as_millis()
            );
            assert!(tries <= 2, "{tries} tries");
        }
    }
}

/// The first try ends without a word, so nobody knows whether it made a fill; the second is refused while it
/// is sent. What the refusal asks for comes first.
#[test]
fn a_refusal_after_a_connection_that_was_reset_is_heard() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let count = Arc::new(AtomicUsize::new(0));
    let counted = count.clone();
    let refusal = problem("413 Content Too Large", "file_too_large");
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let _ = stream.read(&mut [0; 2048]);
            match counted.fetch_add(1, Ordering::SeqCst) {
                0 => reset(&stream),
                _ => drop(stream.write_all(&refusal)),
            }
        }
    });
    let world = World::new();
    let mut command = at(&world, &url, &["fill", "big.docx", "-q", "--json"]);
    std::fs::write(world.home.path().join("big.docx"), docx("Text", 20_000_000)).unwrap();
    let end = command.output().unwrap();
    let said = text(&end.stderr);
    assert_eq!(end.status.code(), Some(3), "{said}");
    let error: serde_json::Value = serde_json::from_str(said.lines().last().unwrap()).unwrap();
    assert_eq!(error["error"]["code"], "file_too_large", "{said}");
    assert_eq!(error["error"]["status"], 413, "{said}");
    let hint = error["error"]["hint"].as_str().unwrap();
    assert!(!hint.starts_with("run the same command again"), "{hint}");
    let tries = count.load(Ordering::SeqCst);
    assert!((2..=3).contains(&tries), "{tries} tries");
}

#[test]
fn no_try_comes_earlier_than_the_service_asks() {
    let header =
        |value: &str| with_header(answer("503 X", "text/html", ""), &format!("Retry-After: {value}"));
    let body = |value: &str| {
        let body = format!("{{\"code\": \"rate_limited\", \"retry_after_seconds\": {value}}}");
        answer("429 X", "application/problem+json", &body)
    };
    let both = with_header(body("2"), "Retry-After: 0");
    let twice = with_header(header("0"), "Retry-After: 2");
    let cases = [
        ("a fraction", header("1.5"), 1500),
        ("a list", header("1, 2"), 2000),
        ("quoted", header("\"2\""), 2000),
        ("text in JSON", body("\"2\""), 2000),
        ("a fraction in JSON", body("1.5"), 1500),
        ("both", both, 2000),
        ("two lines", twice, 2000),
    ];
    std::thread::scope(|scope| {
        for (name, refusal, least) in cases {
            scope.spawn(move || {
                let times = Arc::new(Mutex::new(Vec::new()));
                let seen = times.clone();
                let service = Canned::start(move |_, number| {
                    seen.lock().unwrap().push(Instant::now());
                    if number == 0 {
                        refusal.clone()
                    } else {
                        status_of("running")
                    }
                });
                let end = run(&service.url, &["status", JOB]);
                assert_eq!(end.status.code(), Some(0), "{name}: {}", text(&end.stderr));
                let times = times.lock().unwrap();
                let waited = times[1] - times[0];
                println!("{name}: {} ms of {least}", waited.as_millis());
                assert!(waited >= Duration::from_millis(least), "{name}: {waited:?}");
            });
        }
    });
    // A date is kept to by the clock.
    let until = std::time::SystemTime::now() + Duration::from_secs(3);
    let date = httpdate::fmt_http_date(until);
    let in_body = body(&format!("\"{date}\""));
    for refusal in [header(&date), in_body] {
        let service = Canned::start(move |_, number| match number {
            0 => refusal.clone(),
            _ => status_of("running"),
        });
        assert_eq!(run(&service.url, &["status", JOB]).status.code(), Some(0));
        let kept = httpdate::parse_http_date(&date).unwrap();
        assert!(std::time::SystemTime::now() >= kept);
    }
    // More than anybody waits for: said at once.
    for huge in ["99999999999999999999999", "1e300", "86400"] {
        let refusal = header(huge);
        let service = Canned::start(move |_, _| refusal.clone());
        let end = run(&service.url, &["status", JOB]);
        assert_eq!(end.status.code(), Some(6), "{huge}: {}", text(&end.stderr));
        assert_eq!(service.seen().len(), 1, "{huge}");
    }
}

#[test]
fn half_a_character_or_a_byte_order_mark_is_no_reason_to_stop() {
    for body in [
        r#"{"status": "running", "progress_stage": "\ud83d half"}"#,
        "\u{FEFF}{\"status\": \"running\", \"progress_stage\": \"half\"}",
        r#"{"status": "running", "progress_stage": "\udc00\ud83d\ude00 half"}"#,
    ] {
        let service = Canned::start(move |_, _| json(body));
        let end = run(&service.url, &["status", JOB, "--json"]);
        assert_eq!(end.status.code(), Some(0), "{body}: {}", text(&end.stderr));
        assert!(text(&end.stdout).contains("half"), "{}", text(&end.stdout));
    }
    // In a refusal too, whose code decides.
    let body = r#"{"code": "payment_required", "detail": "\ud83d"}"#;
    let service = Canned::start(move |_, _| answer("402 X", "application/problem+json", body));
    let end = run(&service.url, &["status", JOB]);
    assert!(
        text(&end.stderr).contains("payment_required"),
        "{}",
        text(&end.stderr)
    );
}

#[test]
fn a_state_is_known_in_any_case_and_either_spelling() {
    for (state, code) in [
        ("COMPLETED", 0),
        ("Completed ", 0),
        ("canceled", 8),
        ("CANCELLED", 8),
        ("Failed", 7),
    ] {
        let service = Canned::start(move |_, _| status_of(state));
        let end = run(&service.url, &["wait", JOB, "--timeout", "20s"]);
        assert_eq!(end.status.code(), Some(code), "{state}: {}", text(&end.stderr));
        assert_eq!(service.seen().len(), 1, "{state}");
    }
    let service = Canned::start(|_, _| status_of("Completed"));
    assert_eq!(
        text(&run(&service.url, &["wait", JOB]).stdout),
        format!("{JOB}\tcompleted\n")
    );
}

/// A service that takes a fill and then gives these answers to status checks, and the document under `/o`.
fn follows(answers: Vec<Vec<u8>>) -> Canned {
    let (address, answers) = (
        Arc::new(Mutex::new(String::new())),
        Mutex::new(answers.into_iter()),
    );
    let shared = address.clone();
    let service = Canned::start(move |request, _| {
        if request.line.starts_with("POST ") {
            return answer(
                "202 X",
                "application/json",
                &format!("{{\"job_id\": \"{JOB}\", \"status\": \"pending\"}}"),
            );
        }
        if request.line.ends_with("/o") {
            return document();
        }
        let done = || {
            let url = format!("{}/o", shared.lock().unwrap());
            json(&format!(
                "{{\"status\": \"completed\", \"filled_download_url\": \"{url}\"}}"
            ))
        };
        answers.lock().unwrap().next().unwrap_or_else(done)
    });
    service.url.clone_into(&mut address.lock().unwrap());
    service
}

fn document() -> Vec<u8> {
    let body = docx("Filled", 1000);
    let mut all = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", body.len()).into_bytes();
    all.extend_from_slice(&body);
    all
}

#[test]
fn what_passes_after_ones_own_fill_is_waited_for() {
    let html = |status: &str| answer(status, "text/html", "<html>sign in</html>");
    let cases = [
        (
            "not found yet",
            vec![problem("404 X", "not_found"), html("404 X")],
        ),
        (
            "no address yet",
            vec![
                status_of("completed"),
                json("{\"status\": \"completed\", \"filled_download_url\": null}"),
            ],
        ),
        (
            "a page with 403",
            vec![status_of("running"), html("403 X"), status_of("running")],
        ),
        (
            "an empty 501",
            vec![
                status_of("running"),
                answer("501 X", "text/plain", ""),
                status_of("running"),
            ],
        ),
        ("a 505 at once", vec![html("505 X")]),
    ];
    std::thread::scope(|scope| {
        for (name, answers) in cases {
            scope.spawn(move || {
                let (service, checks) = (follows(answers.clone()), answers.len());
                let world = World::new();
                let arguments = ["fill", "t.docx", "--wait", "-o", "r.docx", "--timeout", "30s"];
                let end = at(&world, &service.url, &arguments).output().unwrap();
                assert_eq!(end.status.code(), Some(0), "{name}: {}", text(&end.stderr));
                assert!(world.home.path().join("r.docx").exists());
                assert_eq!(service.seen().len(), checks + 3, "{name}");
            });
        }
        // What the service itself says is its last word.
        for (status, code, exit) in [
            ("403 X", "permission_denied", 4),
            ("401 X", "api_key_revoked", 4),
            ("501 X", "not_implemented", 6),
        ] {
            scope.spawn(move || {
                let service = follows(vec![status_of("running"), problem(status, code)]);
                let arguments = ["fill", "t.docx", "--wait", "-o", "r.docx", "--timeout", "30s"];
                let end = at(&World::new(), &service.url, &arguments).output().unwrap();
                assert_eq!(end.status.code(), Some(exit), "{code}: {}", text(&end.stderr));
            });
        }
    });
    // Another machine's job that is not found is not found.
    let service = Canned::start(|_, _| problem("404 X", "not_found"));
    assert_eq!(run(&service.url, &["wait", JOB]).status.code(), Some(5));
    assert_eq!(service.seen().len(), 1);
}

#[test]
fn what_never_left_is_not_unknown() {
    let world = World::new();
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let url = format!("http://{port}");
    killed_at_a_retry(&world, &url);
    // The service comes up at that address, and takes the fill: nothing is told of one without an answer.
    let service = Canned::start_at(&port.to_string(), |_, _| {
        answer("202 X", "application/json", &format!("{{\"job_id\": \"{JOB}\"}}"))
    });
    let end = at(&world, &service.url, &["fill", "t.docx"]).output().unwrap();
    assert_eq!(
        (end.status.code(), text(&end.stdout)),
        (Some(0), format!("{JOB}\n")),
        "{}",
        text(&end.stderr)
    );
    assert!(!text(&end.stderr).contains("continuing"), "{}", text(&end.stderr));
}

/// A fill that is killed when it tries for the second time.
fn killed_at_a_retry(world: &World, url: &str) {
    let mut child = at(world, url, &["fill", "t.docx", "--progress", "json"])
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = String::new();
    let mut stderr = child.stderr.take().unwrap();
    while !said.contains("\"retry\"") {
        let mut buffer = [0; 256];
        let read = stderr.read(&mut buffer).unwrap();
        assert!(read > 0, "{said}");
        said.push_str(&text(&buffer[..read]));
    }
    child.kill().unwrap();
    child.wait().unwrap();
}

/// A name that does not resolve: nothing was sent, whether the command ends by itself or is killed.
#[test]
fn a_name_that_does_not_resolve_leaves_nothing_to_continue() {
    let (world, url) = (World::new(), "https://alloo.invalid");
    let fill = |url: &str, arguments: &[&str]| {
        let arguments = [&["fill", "t.docx", "--json"], arguments].concat();
        at(&world, url, &arguments).output().unwrap()
    };
    killed_at_a_retry(&world, url);
    for _ in 0..2 {
        let end = fill(url, &["--retries", "0"]);
        let said = text(&end.stderr);
        assert_eq!(end.status.code(), Some(6), "{said}");
        assert!(said.contains("alloo.invalid does not resolve"), "{said}");
        for word in ["continu", "run the same command again", "unknown"] {
            assert!(!said.contains(word), "{word}: {said}");
        }
    }
    let jobs = at(&world, url, &["jobs", "--json"]).output().unwrap();
    assert_eq!((jobs.status.code(), text(&jobs.stdout)), (Some(0), String::new()));
}

/// Takes the body as slowly as a poor line does; small buffers make it the sender's to hold.
#[test]
fn a_slow_upload_is_not_a_stalled_one() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let size: libc::c_int = 4096;
    // SAFETY: a listening socket and an int; what it accepts has the buffer too.
    unsafe {
        libc::setsockopt(
            std::os::fd::AsRawFd::as_raw_fd(&listener),
            libc::SOL_SOCKET,
            libc::SO_RCVBUF,
            (&raw const size).cast(),
            size_of::<libc::c_int>() as libc::socklen_t,
        );
    }
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let (mut body, mut step) = (Vec::new(), [0; 512]);
            // 5 KiB a second.
            while !body.ends_with(b"--\r\n") {
                let read = stream.read(&mut step).unwrap_or(0);
                if read == 0 {
                    return;
                }
                body.extend_from_slice(&step[..read]);
                std::thread::sleep(Duration::from_millis(100));
            }
            let _ = stream.write_all(&answer(
                "202 X",
                "application/json",
                &format!("{{\"job_id\": \"{JOB}\"}}"),
            ));
        }
    });
    let world = World::new();
    let mut command = at(&world, &url, &["fill", "slow.docx", "--retries", "0", "-q"]);
    std::fs::write(world.home.path().join("slow.docx"), docx("Text", 450_000)).unwrap();
    let from = Instant::now();
    let end = command.output().unwrap();
    println!("450 KB at 5 KiB/s: {} s", from.elapsed().as_secs());
    assert_eq!(end.status.code(), Some(0), "{}", text(&end.stderr));
}
