//! The embedded service in hard times: a full disk, kills, floods of connections, odd vaults, a replaced
//! binary.

use std::ffi::OsStr;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::PermissionsExt;
use std::process::Command;
use std::time::{Duration, Instant};

use alloo_sandbox::testing::{StateJob, jobs};
use rustix::process::{Pid, Resource, Rlimit, Signal};

use crate::support::{Server, World, root, text};

/// The state of the only job, or of the one at this place.
fn job(world: &World, at: usize) -> StateJob {
    jobs(&world.home.path().join("state/sandbox")).unwrap()[at].clone()
}

fn until(what: &str, mut condition: impl FnMut() -> bool) {
    let deadline = Instant::now() + Duration::from_secs(60);
    while !condition() {
        assert!(Instant::now() < deadline, "{what}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

fn fill(world: &World, server: &Server, template: &str) {
    let template = root("examples/templates").join(template);
    let end = server
        .aim(&mut world.alloo())
        .arg("fill")
        .arg(template)
        .output()
        .unwrap();
    assert!(end.status.success(), "{}", text(&end.stderr));
}

fn vault() -> String {
    root("examples/vault").to_str().unwrap().to_owned()
}

fn limit_files(server: &Server, bytes: Option<u64>) {
    let pid = Pid::from_child(&server.child);
    let limit = Rlimit {
        current: bytes,
        maximum: None,
    };
    rustix::process::prlimit(Some(pid), Resource::Fsize, limit).unwrap();
}

/// A limit on the size of files stands for a full disk: every write of the service fails.
#[test]
fn a_full_disk_at_the_end_of_a_fill_forgets_nothing() {
    let world = World::new();
    let mut command = Command::new("sh");
    let binary = assert_cmd::cargo::cargo_bin!("alloo");
    command
        .args(["-c", "trap '' XFSZ; exec \"$@\"", "sh"])
        .arg(binary)
        .env("ALLOO_STATE_DIR", world.home.path().join("state"))
        .env("ALLOO_CONFIG_DIR", world.home.path().join("config"));
    let server = world.serve_by(command, &["--vault", &vault(), "--pace", "1s"]);
    fill(&world, &server, "rfi.docx");
    until("it runs", || job(&world, 0).status == "running");
    limit_files(&server, Some(0));
    // The pace is over by then, and several tries to end the job have failed.
    std::thread::sleep(Duration::from_secs(2));
    assert_eq!(job(&world, 0).status, "running");
    limit_files(&server, None);
    until("it ends", || job(&world, 0).status == "completed");
    let end = server
        .aim(&mut world.alloo())
        .args(["download"])
        .output()
        .unwrap();
    assert!(end.status.success(), "{}", text(&end.stderr));
}

#[test]
fn a_job_that_was_cut_off_runs_last_and_a_stopped_service_suspects_none() {
    let world = World::new();
    let slow = ["--vault", &vault(), "--pace", "60s"];
    let mut server = world.serve(&slow);
    fill(&world, &server, "rfi.docx");
    until("it runs", || job(&world, 0).status == "running");
    server.child.kill().unwrap();
    server.child.wait().unwrap();
    let server = world.serve(&["--vault", &vault()]);
    until("it is a suspect", || job(&world, 0).cut_offs == 1);
    fill(&world, &server, "submittal-transmittal.docx");
    until("the other one ends", || job(&world, 1).status == "completed");
    until("it is cleared by that", || job(&world, 0).cut_offs == 0);
    until("it runs again", || job(&world, 0).runs == 2);
    rustix::process::kill_process(Pid::from_child(&server.child), Signal::TERM).unwrap();
    until("it is given back", || job(&world, 0).status == "pending");
    drop(server);
    let _server = world.serve(&["--vault", &vault()]);
    until("it runs a third time", || job(&world, 0).runs == 3);
    assert_eq!(job(&world, 0).cut_offs, 0);
}

/// Each kill stands for a fill that takes its process along.
#[test]
fn a_job_that_ends_each_service_is_given_up_and_the_next_one_is_filled() {
    let world = World::new();
    let slow = ["--vault", &vault(), "--pace", "600s"];
    let mut server = world.serve(&slow);
    fill(&world, &server, "rfi.docx");
    let mut kills = 0;
    loop {
        until("it runs or is given up", || job(&world, 0).status != "pending");
        // A killed service leaves it running; the next one owns it again.
        until("it is taken up", || {
            let job = job(&world, 0);
            job.status == "failed" || (job.cut_offs, job.runs) == (kills, kills + 1)
        });
        if job(&world, 0).status == "failed" {
            break;
        }
        assert!(kills < 20, "{kills} kills");
        server.child.kill().unwrap();
        server.child.wait().unwrap();
        kills += 1;
        server = world.serve(&slow);
    }
    assert!((10..=20).contains(&kills), "{kills} kills");
    let id = job(&world, 0).job_id;
    let mut status = world.alloo();
    let end = server.aim(&mut status).args(["status", "--json", &id]).output();
    let said = text(&end.unwrap().stdout);
    assert!(said.contains("\"error_code\":\"internal_error\""), "{said}");
    drop(server);
    let server = world.serve(&["--vault", &vault()]);
    fill(&world, &server, "submittal-transmittal.docx");
    until("the other one ends", || job(&world, 1).status == "completed");
}

#[test]
fn half_open_requests_shut_nobody_out() {
    let world = World::new();
    let server = world.serve(&["--vault", &vault()]);
    let address = server.url.strip_prefix("http://").unwrap().to_owned();
    let me = format!("GET /api/v2/me HTTP/1.1\r\nHost: {address}\r\n");
    // One that is answered between two requests may go; one whose request is under way may not.
    let mut busy = TcpStream::connect(&address).unwrap();
    let upload = format!(
        "POST /api/v2/templates/fill HTTP/1.1\r\nHost: {address}\r\nAuthorization: Bearer {}\r\n\
         Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 100\r\n\r\n--x\r\n",
        server.key
    );
    busy.write_all(upload.as_bytes()).unwrap();
    let half: Vec<TcpStream> = (0..1300)
        .filter_map(|_| {
            let mut stream = TcpStream::connect(&address).ok()?;
            stream.write_all(b"GET /api/v2/me HTTP/1.1\r\nHost:").ok()?;
            Some(stream)
        })
        .collect();
    assert!(half.len() > 1024);
    // Neither the address that holds them all nor another one is kept waiting.
    for from in ["127.0.0.1", "127.0.0.2"] {
        let started = Instant::now();
        let mut stream = connect_from(from, &address);
        stream
            .write_all(format!("{me}Connection: close\r\n\r\n").as_bytes())
            .unwrap();
        let answer = answer_on(&mut stream);
        assert!(answer.starts_with("HTTP/1.1 401"), "{from}: {answer}");
        let took = started.elapsed();
        assert!(took < Duration::from_secs(5), "{from}: {took:?}");
    }
    busy.write_all(&[b'x'; 95]).unwrap();
    let answer = answer_on(&mut busy);
    assert!(
        answer.starts_with("HTTP/1.1 422") || answer.starts_with("HTTP/1.1 400"),
        "{answer}"
    );
}

/// A connection from one of this machine's own addresses.
fn connect_from(from: &str, to: &str) -> TcpStream {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_io()
        .build()
        .unwrap();
    let connected = runtime.block_on(async {
        let socket = tokio::net::TcpSocket::new_v4()?;
        socket.bind(format!("{from}:0").parse().unwrap())?;
        socket.connect(to.parse().unwrap()).await
    });
    let stream = connected.unwrap().into_std().unwrap();
    stream.set_nonblocking(false).unwrap();
    stream
}

/// The start of what comes.
fn answer_on(stream: &mut TcpStream) -> String {
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    let mut answer = [0; 1024];
    let read = stream.read(&mut answer).unwrap();
    String::from_utf8_lossy(&answer[..read]).into_owned()
}

#[test]
fn a_vault_whose_path_is_no_utf_8_fills() {
    let world = World::new();
    let folder = world.home.path().join(OsStr::from_bytes(b"v\xe9/Harbour"));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(
        folder.join("facts.txt"),
        "Project name: Harbour Wall\nClient: Port Authority\n",
    )
    .unwrap();
    let fifo = Command::new("mkfifo").arg(folder.join("pipe.txt")).status();
    assert!(fifo.unwrap().success());
    let end = world
        .alloo()
        .arg("fill")
        .arg(root("examples/templates/rfi.docx"))
        .arg("--vault")
        .arg(folder.parent().unwrap())
        .args(["--wait", "--output", "out.docx"])
        .output()
        .unwrap();
    assert!(end.status.success(), "{}", text(&end.stderr));
    assert!(world.home.path().join("out.docx").exists());
}

/// The reader of foreign documents is the image that runs, whatever lies at its path by now.
#[test]
fn a_replaced_binary_reads_no_document() {
    let world = World::new();
    let binary = assert_cmd::cargo::cargo_bin!("alloo");
    let copy = binary.with_file_name(format!("alloo-replaced-{}", std::process::id()));
    let _ = std::fs::remove_file(&copy);
    std::fs::hard_link(binary, &copy).unwrap();
    let mut command = Command::new(&copy);
    command
        .env("ALLOO_STATE_DIR", world.home.path().join("state"))
        .env("ALLOO_CONFIG_DIR", world.home.path().join("config"));
    let documents = world.home.path().join("vault/Harbour");
    std::fs::create_dir_all(&documents).unwrap();
    let server = world.serve_by(
        command,
        &["--vault", documents.parent().unwrap().to_str().unwrap()],
    );
    std::fs::remove_file(&copy).unwrap();
    let called = world.home.path().join("called");
    std::fs::write(
        &copy,
        format!("#!/bin/sh\ntouch {}\necho Client: Nobody\n", called.display()),
    )
    .unwrap();
    std::fs::set_permissions(&copy, std::fs::Permissions::from_mode(0o755)).unwrap();
    let pdf = root("examples/vault/Harbour Tunnel/site-report-2026-10.pdf");
    let pdf = std::fs::read(pdf).unwrap();
    // In the end nothing lies there at all. Each time there is a document that the index does not know.
    for state in ["replaced", "removed"] {
        let other = [&pdf, b"% ".as_slice(), state.as_bytes()].concat();
        std::fs::write(documents.join(format!("{state}.pdf")), other).unwrap();
        let end = server
            .aim(&mut world.alloo())
            .arg("fill")
            .arg(root("examples/templates/rfi.docx"))
            .args(["--wait", "--force", "--report", "report.json"])
            .output()
            .unwrap();
        assert!(end.status.success(), "{state}: {}", text(&end.stderr));
        let report = std::fs::read(world.home.path().join("report.json")).unwrap();
        let report: serde_json::Value = serde_json::from_slice(&report).unwrap();
        assert!(report["fills"][0]["unread"].is_null(), "{state}: {report}");
        assert!(!called.exists());
        let _ = std::fs::remove_file(&copy);
    }
}
