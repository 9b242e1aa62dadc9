//! Fills: started once for one intent, followed to their end, and not lost with a process.

use std::io::Write;
use std::net::TcpStream;
use std::time::{Duration, Instant};

use alloo_fill::{FillError, FillJob, Observer, Report};
use alloo_sandbox::Config;
use alloo_sandbox::testing::{jobs, let_time_pass, submissions};
use sha2::{Digest, Sha256};

use super::support::{Answer, Fill, Place, Server, copy, docx, gated, head};

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[test]
fn from_pending_to_a_result() {
    let place = Place::new();
    let server = Server::with(place.config(), gated);
    let template = docx("Hello", 1000);
    let answer = server.fill(&Fill::of(&template));
    assert_eq!(answer.status, 202);
    assert_eq!(answer.json()["status"], "pending");
    let job = answer.json()["job_id"].as_str().unwrap().to_owned();
    let running = server.until(&job, |status| status["progress"].as_f64() == Some(10.0));
    assert_eq!(running["status"], "running");
    assert_eq!(running["progress_stage"], "waiting");
    for absent in [
        "completed_at",
        "filled_document_id",
        "filled_download_url",
        "error_code",
        "error_message",
    ] {
        assert!(running.get(absent).unwrap().is_null(), "{running}");
    }
    assert!(running["started_at"].as_str().unwrap().ends_with("+00:00"));
    std::fs::write(place.state().join("gate"), "").unwrap();
    let done = server.finished(&job);
    assert_eq!(done["status"], "completed");
    assert_eq!(done["progress"], 100.0);
    assert_eq!(done["progress_stage"], "done");
    assert!(done["filled_document_id"].is_string() && done["completed_at"].is_string());
    let result = server.ask("GET", &server.path_of(&done), &[], b"").unwrap();
    assert_eq!((result.status, &result.body), (200, &template));
    let facts = jobs(&place.state()).unwrap();
    assert_eq!((facts.len(), facts[0].runs), (1, 1));
    assert_eq!(facts[0].template_sha256, sha256(&template));
    assert_eq!(facts[0].body_sha256, sha256(&Fill::of(&template).body()));
}

#[test]
fn one_key_is_one_job() {
    let place = Place::new();
    let server = Server::start(place.config());
    let (template, other) = (docx("one", 0), docx("two", 0));
    let fill = Fill {
        key: Some("key-1"),
        ..Fill::of(&template)
    };
    let first = server.fill(&fill);
    assert_eq!((first.status, first.header("idempotent-replayed")), (202, None));
    let again = server.fill(&fill);
    assert_eq!(
        (again.status, again.header("idempotent-replayed")),
        (202, Some("true"))
    );
    assert_eq!(again.body, first.body);
    let reused = server.fill(&Fill {
        template: &other,
        ..fill.clone()
    });
    reused.is_problem(409, "idempotency_key_reused");
    // One more field, a name: other bytes are another request.
    server
        .fill(&Fill {
            name: "other.docx",
            ..fill.clone()
        })
        .is_problem(409, "idempotency_key_reused");
    // Another credential's keys are its own.
    let neighbour = place.key(|_| ());
    let theirs = server.fill(&Fill {
        credential: Some(&neighbour),
        ..fill.clone()
    });
    assert_eq!(theirs.header("idempotent-replayed"), None);
    assert_ne!(theirs.body, first.body);
    server.kill();
    let server = Server::start(place.config());
    let later = server.fill(&fill);
    assert_eq!(
        (&later.body, later.header("idempotent-replayed")),
        (&first.body, Some("true"))
    );
    assert_eq!(jobs(&place.state()).unwrap().len(), 2);
    server.stop();
    let outcomes: Vec<String> = submissions(&place.state())
        .unwrap()
        .into_iter()
        .map(|submission| submission.outcome)
        .collect();
    assert_eq!(
        outcomes,
        ["started", "replayed", "reused", "reused", "started", "replayed"]
    );
}

#[test]
fn a_key_is_remembered_for_a_day() {
    let place = Place::new();
    let server = Server::start(place.config());
    let template = docx("one", 0);
    let fill = Fill {
        key: Some("key-1"),
        ..Fill::of(&template)
    };
    let first = server.fill(&fill);
    let age = |hours: u64| let_time_pass(&place.state(), Duration::from_secs(hours * 3600)).unwrap();
    age(23);
    assert_eq!(server.fill(&fill).body, first.body);
    age(1);
    let next = server.fill(&fill);
    assert_eq!((next.status, next.header("idempotent-replayed")), (202, None));
    assert_ne!(next.body, first.body);
}

#[test]
fn errors_are_not_kept_under_a_key() {
    let place = Place::new();
    let server = Server::start(place.config());
    let template = docx("one", 0);
    let wrong = Fill {
        key: Some("key-1"),
        ..Fill::of(b"no document")
    };
    server.fill(&wrong).is_problem(400, "unsupported_file_type");
    server.fill(&wrong).is_problem(400, "unsupported_file_type");
    let right = Fill {
        key: Some("key-1"),
        ..Fill::of(&template)
    };
    let answer = server.fill(&right);
    assert_eq!((answer.status, answer.header("idempotent-replayed")), (202, None));
    for bad in ["with space", "ä", &"k".repeat(256), "a/b"] {
        server
            .fill(&Fill {
                key: Some(bad),
                ..Fill::of(&template)
            })
            .is_problem(422, "invalid_idempotency_key");
    }
}

#[test]
fn a_key_under_way_is_in_progress() {
    let place = Place::new();
    let server = Server::start(place.config());
    let template = docx("one", 50_000);
    let fill = Fill {
        key: Some("slow-key"),
        ..Fill::of(&template)
    };
    let body = fill.body();
    let mut first = TcpStream::connect(server.address).unwrap();
    let (authorization, kind) = (format!("Bearer {}", server.key), fill.content_type());
    let headers = [
        ("Authorization", authorization.as_str()),
        ("Content-Type", kind.as_str()),
        ("Idempotency-Key", "slow-key"),
    ];
    first
        .write_all(&head(
            server.address,
            "POST",
            "/api/v2/templates/fill",
            &headers,
            body.len(),
        ))
        .unwrap();
    first.write_all(&body[..20_000]).unwrap();
    // The service has begun with the first one as soon as its upload is there.
    let deadline = Instant::now() + Duration::from_secs(30);
    while std::fs::read_dir(place.state().join("tmp")).unwrap().count() == 0 {
        assert!(Instant::now() < deadline);
        std::thread::yield_now();
    }
    let second = server.fill(&fill);
    second.is_problem(409, "idempotency_in_progress");
    assert_eq!(second.header("retry-after"), Some("1"));
    first.write_all(&body[20_000..]).unwrap();
    let answer = Answer::read(&mut first).unwrap();
    assert_eq!(answer.status, 202);
    assert_eq!(server.fill(&fill).body, answer.body);
    assert_eq!(jobs(&place.state()).unwrap().len(), 1);
}

#[test]
fn an_upload_that_breaks_off_leaves_nothing() {
    let place = Place::new();
    let server = Server::start(place.config());
    let template = docx("one", 50_000);
    let fill = Fill {
        key: Some("k"),
        ..Fill::of(&template)
    };
    let (authorization, kind) = (format!("Bearer {}", server.key), fill.content_type());
    let headers = [
        ("Authorization", authorization.as_str()),
        ("Content-Type", kind.as_str()),
        ("Idempotency-Key", "k"),
    ];
    let body = fill.body();
    let mut first = TcpStream::connect(server.address).unwrap();
    first
        .write_all(&head(
            server.address,
            "POST",
            "/api/v2/templates/fill",
            &headers,
            body.len(),
        ))
        .unwrap();
    first.write_all(&body[..20_000]).unwrap();
    drop(first);
    // The key is free again once the service has noticed.
    let deadline = Instant::now() + Duration::from_secs(30);
    let answer = loop {
        let answer = server.fill(&fill);
        if answer.status != 409 {
            break answer;
        }
        assert!(Instant::now() < deadline);
    };
    assert_eq!((answer.status, answer.header("idempotent-replayed")), (202, None));
    server.finished(answer.json()["job_id"].as_str().unwrap());
    assert_eq!(std::fs::read_dir(place.state().join("tmp")).unwrap().count(), 0);
}

#[test]
fn two_services_make_one_job_of_a_key_and_run_each_job_once() {
    let place = Place::new();
    let servers = [Server::start(place.config()), Server::start(place.config())];
    let template = docx("one", 0);
    let keys: Vec<String> = (0..20).map(|number| format!("key-{number}")).collect();
    std::thread::scope(|scope| {
        for server in &servers {
            let (keys, template) = (&keys, &template);
            scope.spawn(move || {
                for key in keys {
                    let fill = Fill {
                        key: Some(key),
                        ..Fill::of(template)
                    };
                    assert_eq!(server.fill(&fill).status, 202);
                }
            });
        }
    });
    for fact in jobs(&place.state()).unwrap() {
        assert_eq!(servers[0].finished(&fact.job_id)["status"], "completed");
    }
    let facts = jobs(&place.state()).unwrap();
    assert_eq!(facts.len(), 20);
    assert!(facts.iter().all(|fact| fact.runs == 1), "{facts:?}");
}

#[test]
fn a_running_job_survives_its_service() {
    let place = Place::new();
    let server = Server::with(place.config(), gated);
    let job = server.job(&Fill::of(&docx("one", 0)));
    server.until(&job, |status| status["status"] == "running");
    server.kill();
    assert_eq!(jobs(&place.state()).unwrap()[0].status, "running");
    std::fs::write(place.state().join("gate"), "").unwrap();
    let server = Server::with(place.config(), gated);
    assert_eq!(server.finished(&job)["status"], "completed");
    assert_eq!(jobs(&place.state()).unwrap()[0].runs, 2);
}

#[test]
fn a_service_that_stops_gives_its_jobs_back() {
    let place = Place::new();
    let server = Server::with(place.config(), gated);
    let job = server.job(&Fill::of(&docx("one", 0)));
    server.until(&job, |status| status["status"] == "running");
    server.stop();
    assert_eq!(jobs(&place.state()).unwrap()[0].status, "pending");
    assert_eq!(
        std::fs::read_dir(place.state().join("workers")).unwrap().count(),
        0
    );
    // A service with another vault finishes it all the same: the job knows its own.
    let server = Server::start(Config {
        vault: None,
        ..place.config()
    });
    assert_eq!(server.finished(&job)["status"], "completed");
}

#[test]
fn a_live_neighbour_keeps_its_job() {
    let place = Place::new();
    let one = Server::with(place.config(), gated);
    let job = one.job(&Fill::of(&docx("one", 0)));
    one.until(&job, |status| status["status"] == "running");
    let two = Server::start(place.config());
    // Had the second one taken it, its engine would have finished it before this other job.
    let other = two.job(&Fill::of(&docx("two", 0)));
    std::fs::write(place.state().join("gate"), "").unwrap();
    assert_eq!(two.finished(&other)["status"], "completed");
    assert_eq!(two.finished(&job)["status"], "completed");
    assert!(jobs(&place.state()).unwrap().iter().all(|fact| fact.runs == 1));
}

/// The engine's three bad ends, by the template's text.
fn bad(job: FillJob<'_>, observer: &mut dyn Observer) -> Result<Report, FillError> {
    let text = String::from_utf8_lossy(&std::fs::read(job.template).unwrap()).into_owned();
    if text.contains("panics") {
        panic!("on purpose");
    }
    if text.contains("fails") {
        return Err(FillError {
            code: "table_fill_failed",
            message: "The table \"Loads\" has no header.".into(),
        });
    }
    if text.contains("counts") {
        return Err(FillError {
            code: "no_slots",
            message: job
                .sources
                .iter()
                .map(|source| source.name.as_str())
                .collect::<Vec<_>>()
                .join(" "),
        });
    }
    copy(job, observer)
}

#[test]
fn engines_fail_and_panic() {
    let place = Place::new();
    let server = Server::with(place.config(), bad);
    let failed = server.finished(&server.job(&Fill::of(&docx("fails", 0))));
    assert_eq!(failed["status"], "failed");
    assert_eq!(failed["error_code"], "table_fill_failed");
    assert_eq!(failed["error_message"], "The table \"Loads\" has no header.");
    assert!(failed["filled_download_url"].is_null());
    let panicked = server.finished(&server.job(&Fill::of(&docx("panics", 0))));
    assert_eq!(
        (&panicked["status"], &panicked["error_code"]),
        (&"failed".into(), &"internal_error".into())
    );
    assert_eq!(
        server.finished(&server.job(&Fill::of(&docx("fine", 0))))["status"],
        "completed"
    );
}

#[test]
fn a_fill_reads_what_it_was_given_and_nothing_else() {
    let place = Place::new();
    let server = Server::with(place.config(), bad);
    let list = |path: &str| server.get(path).json()["data"].clone();
    let harbour = list("/api/v2/vault/projects")[0]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let documents = list("/api/v2/vault/documents");
    let id = |number: usize| documents[number]["id"].as_str().unwrap().to_owned();
    let template = docx("counts", 0);
    let read = |fields: &[(&str, &str)]| {
        let job = server.job(&Fill {
            fields,
            ..Fill::of(&template)
        });
        server.finished(&job)["error_message"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    assert_eq!(read(&[]), "facts.txt site/soil.csv notes.md general.txt");
    assert_eq!(
        read(&[("project_id", &harbour), ("unknown", "ignored")]),
        "facts.txt site/soil.csv general.txt"
    );
    let two = format!("{}, {}", id(3), id(0));
    assert_eq!(read(&[("document_ids", &two)]), "facts.txt general.txt");
    assert_eq!(
        read(&[("project_id", &harbour), ("document_ids", &id(1))]),
        "site/soil.csv"
    );
}

#[test]
fn uploads_that_are_refused() {
    let place = Place::new();
    let server = Server::start(place.config());
    let template = docx("x", 0);
    let fill = Fill::of(&template);
    let harbour = server.get("/api/v2/vault/projects").json()["data"][0]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let tower = server.get("/api/v2/vault/documents").json()["data"][2]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let nobody = "00000000-0000-4000-8000-000000000000";
    type Case<'a> = (&'a [(&'a str, &'a str)], u16, &'a str);
    let cases: [Case<'_>; 7] = [
        (&[("project_id", "zz")], 422, "validation_error"),
        (&[("project_id", nobody)], 404, "not_found"),
        (&[("document_ids", "zz")], 400, "invalid_document_id"),
        (&[("document_ids", nobody)], 404, "not_found"),
        (
            &[("project_id", &harbour), ("document_ids", &tower)],
            400,
            "invalid_document_id",
        ),
        (
            &[("project_id", &harbour), ("project_id", &harbour)],
            422,
            "validation_error",
        ),
        (&[("document_ids", &"x".repeat(100_000))], 422, "validation_error"),
    ];
    for (fields, status, code) in cases {
        server
            .fill(&Fill {
                fields,
                ..fill.clone()
            })
            .is_problem(status, code);
    }
    for (name, bytes, part) in [
        ("form.pdf", template.as_slice(), "form.pdf"),
        ("form.docx", b"%PDF-1.7 x", "a PDF"),
        ("form.docx", b"", "empty"),
        ("form.docx", &template[..template.len() / 2], "cut off"),
    ] {
        let problem = server
            .fill(&Fill {
                name,
                template: bytes,
                ..fill.clone()
            })
            .is_problem(400, "unsupported_file_type");
        assert!(problem["detail"].as_str().unwrap().contains(part), "{problem}");
    }
    let key = format!("Bearer {}", server.key);
    let headers = [
        ("Authorization", key.as_str()),
        ("Content-Type", "multipart/form-data; boundary=frontier"),
    ];
    let no_file = b"--frontier\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\n1\r\n--frontier--\r\n";
    for body in [no_file.as_slice(), b"", b"--frontier\r\nbroken", b"\xff\xfe"] {
        let answer = server
            .ask("POST", "/api/v2/templates/fill", &headers, body)
            .unwrap();
        answer.is_problem(422, "validation_error");
    }
    assert_eq!(std::fs::read_dir(place.state().join("tmp")).unwrap().count(), 0);
    assert!(jobs(&place.state()).unwrap().is_empty());
    server.stop();
    let without = Server::start(Config {
        vault: None,
        ..place.config()
    });
    let problem = without.fill(&fill).is_problem(422, "validation_error");
    assert!(problem["detail"].as_str().unwrap().contains("vault"));
    assert_eq!(
        without.get("/api/v2/vault/documents").json()["data"],
        serde_json::json!([])
    );
}

#[test]
fn too_large_is_said_while_the_client_still_sends() {
    let place = Place::new();
    let server = Server::start(place.config());
    let limit = usize::try_from(place.config().max_upload).unwrap();
    // Just above the limit, found while reading; far above, refused by its length; the client reads only
    // after it has sent all.
    for size in [limit + 10, limit * 12] {
        let template = vec![b'x'; size];
        server
            .fill(&Fill::of(&template))
            .is_problem(413, "file_too_large");
    }
    let exact = docx("x", 0).len();
    let template = docx("x", limit - exact);
    assert_eq!(template.len(), limit);
    assert_eq!(server.fill(&Fill::of(&template)).status, 202);
    // The same for a request that is refused before its body is looked at.
    let big = vec![b'x'; 8 << 20];
    let answer = server.ask(
        "POST",
        "/api/v2/templates/fill",
        &[("Content-Type", "text/plain")],
        &big,
    );
    answer.unwrap().is_problem(401, "missing_api_key");
}

#[test]
fn a_paced_fill_moves_through_its_stages() {
    let place = Place::new();
    let server = Server::start(Config {
        pace: Duration::from_millis(300),
        ..place.config()
    });
    let start = Instant::now();
    let job = server.job(&Fill::of(&docx("x", 0)));
    server.until(&job, |status| status["progress_stage"] == "matching");
    assert_eq!(server.finished(&job)["status"], "completed");
    assert!(start.elapsed() >= Duration::from_millis(300));
}

#[test]
fn a_damaged_template_is_mended_by_the_same_bytes() {
    let place = Place::new();
    let server = Server::start(place.config());
    let template = docx("one", 100);
    let object = alloo_sandbox::testing::object(&place.state(), &sha256(&template)).unwrap();
    server.finished(&server.job(&Fill::of(&template)));
    std::fs::write(&object, b"damaged").unwrap();
    let path = server.result(&template);
    assert_eq!(server.ask("GET", &path, &[], b"").unwrap().body, template);
}

/// A service that runs for weeks forgets what is old, at the latest when the next fill has ended.
#[test]
fn old_jobs_are_forgotten_while_the_service_runs() {
    let place = Place::new();
    let server = Server::start(place.config());
    let (old, template) = (docx("old", 0), docx("new", 0));
    let job = server.job(&Fill::of(&old));
    server.finished(&job);
    let object = alloo_sandbox::testing::object(&place.state(), &sha256(&old)).unwrap();
    assert!(object.exists());
    let_time_pass(&place.state(), Duration::from_secs(31 * 24 * 3600)).unwrap();
    let path = server.result(&template);
    let deadline = Instant::now() + Duration::from_secs(30);
    while object.exists() {
        assert!(Instant::now() < deadline);
        std::thread::sleep(Duration::from_millis(10));
    }
    let gone = server.get(&format!("/api/v2/templates/fill/{job}"));
    gone.is_problem(404, "not_found");
    assert_eq!(server.ask("GET", &path, &[], b"").unwrap().body, template);
}

/// What a service left under way when it died is cleared by the next one, what a live one has under way is
/// not.
#[test]
fn uploads_of_a_dead_service_are_cleared() {
    let place = Place::new();
    let live = Server::start(place.config());
    let workers = place.state().join("workers");
    let name = std::fs::read_dir(&workers).unwrap().next().unwrap().unwrap();
    let name = name.file_name().into_string().unwrap();
    let own = place.state().join("tmp").join(name.replace(".lock", "-a.upload"));
    let dead = place.state().join("tmp/0123-a.upload");
    std::fs::write(&own, "x").unwrap();
    std::fs::write(&dead, "x").unwrap();
    std::fs::write(workers.join("0123.lock"), "").unwrap();
    let deadline = Instant::now() + Duration::from_secs(30);
    while dead.exists() {
        assert!(Instant::now() < deadline);
        std::thread::sleep(Duration::from_millis(10));
    }
    assert!(own.exists() && !workers.join("0123.lock").exists());
    drop(live);
}
