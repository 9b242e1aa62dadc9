//! Services that say unusual things, and services that say nothing of use.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use crate::canned::{Canned, answer, json};
use crate::exits::{JOB, against, ends, rfi};
use crate::support::{World, text};

/// Unknown fields and states, fractional progress, an informational answer first, a 201 where 202 is usual.
/// `known` is where it is found, once that is known.
fn strange_service(whole: Vec<u8>, known: Arc<Mutex<String>>) -> Canned {
    let looks = AtomicUsize::new(0);
    let length = whole.len();
    Canned::start(move |request, _| {
        let base = known.lock().unwrap().clone();
        if request.line.starts_with("POST") {
            let mut bytes = b"HTTP/1.1 103 Early Hints\r\nLink: </x>; rel=preload\r\n\r\n".to_vec();
            bytes.extend(answer(
                "201 Created",
                "application/json; charset=utf-8",
                &format!(r#"{{"job_id": "{JOB}", "status": "queued", "colour": ["blue"], "extra": {{"deep": null}}}}"#),
            ));
            bytes
        } else if request.line.starts_with("GET /result") {
            assert!(
                request.header("authorization").is_none(),
                "the key goes to the service alone"
            );
            let mut bytes = format!(
                "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n"
            )
            .into_bytes();
            bytes.extend(&whole);
            bytes
        } else {
            let looked = looks.fetch_add(1, Ordering::SeqCst);
            match looked {
                0 => json(&format!(r#"{{"job_id": "{JOB}", "status": "reticulating", "progress": 12.75, "progress_stage": "splines"}}"#)),
                1 => json(&format!(r#"{{"job_id": "{JOB}", "status": "running", "progress": 1e999, "progress_stage": null}}"#).replace("1e999", "null")),
                2 => json(&format!(r#"{{"status": "running", "progress": "40", "job_id": "{JOB}", "progress_stage": ["odd"]}}"#)),
                _ => json(&format!(
                    r#"{{"job_id": "{JOB}", "status": "completed", "progress": 100, "progress_stage": "done", "filled_download_url": "{base}/result?X-Amz-Signature=abc"}}"#
                )),
            }
        }
    })
}

#[test]
fn strange_services_are_lived_with() {
    let world = World::new();
    let whole = std::fs::read(rfi()).unwrap();
    let address = Arc::new(Mutex::new(String::new()));
    let service = strange_service(whole, address.clone());
    *address.lock().unwrap() = service.url.clone();
    let end = against(
        &world,
        &service,
        &["fill", &rfi(), "--wait", "-vvv", "--project", JOB],
    );
    let said = text(&end.stderr);
    assert_eq!(
        (end.status.code(), text(&end.stdout).as_str()),
        (Some(0), "rfi-filled.docx\n"),
        "{said}"
    );
    assert!(
        !said.contains("X-Amz-Signature=abc") && !said.contains("ak_test_x"),
        "{said}"
    );
    assert!(said.contains("splines"), "{said}");
}

#[test]
fn redirects_of_the_service_are_not_followed_with_a_key() {
    let world = World::new();
    for status in [
        "301 Moved Permanently",
        "302 Found",
        "307 Temporary Redirect",
        "308 Permanent Redirect",
        "304 Not Modified",
        "300 Multiple Choices",
    ] {
        let other = Canned::start(|_, _| json("{}"));
        let there = other.url.clone();
        let service = Canned::start(move |_, _| {
            format!(
                "HTTP/1.1 {status}\r\nLocation: {there}/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
            )
            .into_bytes()
        });
        ends(&against(&world, &service, &["status", JOB]), 11, &["hint: "]);
        assert!(other.seen().is_empty(), "{status}");
    }
}

#[test]
fn success_that_says_nothing_is_no_success() {
    let world = World::new();
    for body in [
        r#"{"job_id": "../../etc", "status": "pending"}"#,
        r#"{"status": "pending"}"#,
        "[]",
        "null",
        "",
        "{",
        "<html>",
    ] {
        let service = Canned::start(move |_, _| answer("202 Accepted", "application/json", body));
        ends(
            &against(&world, &service, &["fill", &rfi(), "--retries", "0"]),
            11,
            &["rfi.docx"],
        );
    }
    let service = Canned::start(|_, _| b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n".to_vec());
    ends(&against(&world, &service, &["status", JOB]), 11, &[]);
    let service = Canned::start(|_, _| b"SSH-2.0-OpenSSH_9.6\r\n".to_vec());
    ends(
        &against(&world, &service, &["status", JOB, "--retries", "0"]),
        6,
        &["hint: "],
    );
}
