//! Faults: each does what its line of help says, as often as it was told to, and to the requests it was told
//! to.

use alloo_sandbox::Fault;
use alloo_sandbox::testing::{jobs, submissions};

use super::support::{Fill, Place, Server, docx};

const ME: &str = "/api/v2/me";

fn ask(server: &Server, path: &str) -> Option<super::support::Answer> {
    let key = format!("Bearer {}", server.key);
    server.ask("GET", path, &[("Authorization", &key)], b"")
}

#[test]
fn a_lost_answer_is_replayed() {
    let place = Place::new();
    let server = Server::start(place.with_faults(&["drop-response=2", "drop-before@me"]));
    let template = docx("x", 0);
    let fill = Fill {
        key: Some("k"),
        ..Fill::of(&template)
    };
    assert!(server.try_fill(&fill).is_none());
    assert!(server.try_fill(&fill).is_none());
    assert_eq!(server.fill(&fill).header("idempotent-replayed"), Some("true"));
    assert_eq!(jobs(&place.state()).unwrap().len(), 1);
    assert!(ask(&server, ME).is_none());
    assert_eq!(ask(&server, ME).unwrap().status, 200);
    server.stop();
    let bodies: Vec<String> = submissions(&place.state())
        .unwrap()
        .into_iter()
        .map(|submission| submission.body_sha256)
        .collect();
    assert_eq!(bodies.len(), 3);
    assert!(bodies.iter().all(|body| *body == bodies[0]));
}

#[test]
fn answers_that_are_wrong() {
    let place = Place::new();
    let server = Server::start(place.with_faults(&[
        "rate-limit@me",
        "server-error@me",
        "error@me=payment_required",
        "error@me=user_inactive",
        "error@me=tenant_disabled",
        "error@me=not_implemented",
        "in-progress@me",
        "html@me",
        "garbage@me",
        "redirect@me",
        "huge@me",
    ]));
    let mut seen = Vec::new();
    loop {
        let answer = ask(&server, ME).unwrap();
        let kind = answer.header("content-type").unwrap_or("-").to_owned();
        let code = serde_json::from_slice::<serde_json::Value>(&answer.body)
            .ok()
            .and_then(|body| Some(body.get("code")?.as_str()?.to_owned()));
        match answer.status {
            429 => assert_eq!(answer.header("retry-after"), Some("1")),
            302 => assert_eq!(answer.header("location"), Some("http://127.0.0.1:9/elsewhere")),
            _ => {}
        }
        let huge = answer.body.len() > 4 << 20;
        let normal = answer.status == 200
            && code.is_none()
            && kind == "application/json"
            && answer.text().contains("user_id");
        seen.push((answer.status, kind, code, huge));
        if normal {
            break;
        }
        assert!(seen.len() < 20, "{seen:?}");
    }
    for status in [429, 503, 402, 401, 501, 409, 302] {
        assert!(seen.iter().any(|answer| answer.0 == status), "{status}: {seen:?}");
    }
    assert!(
        seen.iter()
            .any(|answer| answer.0 == 200 && answer.1 == "text/html")
    );
    assert!(seen.iter().any(|answer| answer.3));
    assert_eq!(seen.len(), 12, "{seen:?}");
}

#[test]
fn jobs_that_are_doomed() {
    let place = Place::new();
    let server = Server::start(place.with_faults(&[
        "fail-job=table_fill_failed*1",
        "cancel-job",
        "hold-job",
        "unknown-status=2",
    ]));
    let template = docx("x", 0);
    let failing = server.job(&Fill::of(&template));
    let unknown = server.status(&failing);
    assert!(!["pending", "running", "completed", "failed"].contains(&unknown["status"].as_str().unwrap()));
    server.status(&failing);
    let failed = server.finished(&failing);
    assert_eq!(
        (&failed["status"], &failed["error_code"]),
        (&"failed".into(), &"table_fill_failed".into())
    );
    assert!(failed["error_message"].is_string());
    let cancelled = server.job(&Fill::of(&template));
    assert_eq!(server.finished(&cancelled)["status"], "cancelled");
    let held = server.job(&Fill::of(&template));
    let normal = server.job(&Fill::of(&template));
    assert_eq!(server.finished(&normal)["status"], "completed");
    assert_eq!(server.status(&held)["status"], "pending");
}

#[test]
fn downloads_that_go_wrong() {
    let place = Place::new();
    let server = Server::start(place.with_faults(&[
        "expired-url",
        "cut-download=1000",
        "cut-download=50%",
        "corrupt-download",
        "no-range",
        "etag-change",
    ]));
    let template = docx("x", 600_000);
    let job = server.job(&Fill::of(&template));
    let expired = server.path_of(&server.finished(&job));
    let answer = server.ask("GET", &expired, &[], b"").unwrap();
    assert_eq!(answer.status, 403);
    assert!(answer.text().contains("<Message>Request has expired</Message>"));
    let path = server.path_of(&server.status(&job));
    let get = |headers: &[(&str, &str)]| server.ask("GET", &path, headers, b"").unwrap();
    // The ETag differs first; what follows agrees.
    let strange = get(&[]);
    assert_eq!((strange.body.len(), strange.whole), (1000, false));
    let half = get(&[]);
    assert_eq!((half.body.len(), half.whole), (template.len() / 2, false));
    assert_ne!(half.header("etag"), strange.header("etag"));
    assert_eq!(get(&[("Range", "bytes=5-")]).status, 200);
    let good = get(&[("Range", "bytes=5-")]);
    assert_eq!((good.status, &good.body[..]), (206, &template[5..]));
}

#[test]
fn one_byte_is_wrong_once() {
    let place = Place::new();
    let server = Server::start(place.with_faults(&["corrupt-download", "instant"]));
    let template = docx("x", 600_000);
    let path = server.result(&template);
    let bad = server.ask("GET", &path, &[], b"").unwrap();
    let wrong = bad
        .body
        .iter()
        .zip(&template)
        .filter(|(one, two)| one != two)
        .count();
    assert_eq!((bad.whole, wrong), (true, 1));
    assert_eq!(server.ask("GET", &path, &[], b"").unwrap().body, template);
}

/// Each fault that stands for an answer, in each phase: what is struck is told apart from what is not by its
/// status or its silence.
#[test]
fn each_fault_strikes_each_phase() {
    let place = Place::new();
    for (phase, index) in [
        ("fill", 0),
        ("status", 1),
        ("vault", 2),
        ("me", 3),
        ("download", 4),
    ] {
        let faults = [
            "drop-before",
            "rate-limit",
            "server-error",
            "error=internal_error",
            "in-progress",
            "drop-response",
        ]
        .map(|fault| match fault.split_once('=') {
            Some((name, code)) => format!("{name}@{phase}={code}"),
            None => format!("{fault}@{phase}"),
        });
        let faults: Vec<&str> = faults.iter().map(String::as_str).collect();
        let server = Server::start(place.with_faults(&faults));
        let clean = Server::start(place.config());
        let template = docx("x", 0);
        let job = clean.job(&Fill::of(&template));
        let path = clean.path_of(&clean.finished(&job));
        let ask = || match index {
            0 => server.try_fill(&Fill::of(&template)),
            1 => ask(&server, &format!("/api/v2/templates/fill/{job}")),
            2 => ask(&server, "/api/v2/vault/projects"),
            3 => ask(&server, ME),
            _ => server.ask("GET", &path, &[], b""),
        };
        let statuses: Vec<u16> = (0..7).map(|_| ask().map_or(0, |answer| answer.status)).collect();
        let good = if index == 0 { 202 } else { 200 };
        assert_eq!(statuses, [0, 429, 409, 500, 503, 0, good], "{phase}");
    }
}

/// What the command line does with them.
#[test]
fn values_parse_and_errors_travel() {
    fn travels<T: std::error::Error + Send + Sync + 'static>(_: &T) {}
    let error = "gold".parse::<alloo_sandbox::Tier>().unwrap_err();
    travels(&error);
    assert!(
        error
            .to_string()
            .contains("free, standard, pro, enterprise, unlimited")
    );
    assert_eq!("pro".parse::<alloo_sandbox::Tier>().unwrap().to_string(), "pro");
}

#[test]
fn every_fault_is_described() {
    assert!(
        Fault::LIST
            .iter()
            .all(|(name, help)| !name.is_empty() && help.len() > 10)
    );
}

#[test]
fn a_state_that_several_make_at_once_is_made_once() {
    for _ in 0..10 {
        let place = Place::new();
        let barrier = std::sync::Barrier::new(8);
        let keys: std::collections::BTreeSet<String> = std::thread::scope(|scope| {
            let one = || {
                barrier.wait();
                place.key(|_| {})
            };
            let all: Vec<_> = (0..8).map(|_| scope.spawn(one)).collect();
            all.into_iter().map(|one| one.join().unwrap()).collect()
        });
        assert_eq!(keys.len(), 8);
    }
}
