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

#[test]
fn half_open_requests_shut_nobody_out() {
    let world = World::new();
    let server = world.serve(&["--vault", &vault()]);
    let address = server.url.strip_prefix("http://").unwrap().to_owned();
    let half: Vec<TcpStream> = (0..1300)
        .filter_map(|_| {
            let mut stream = TcpStream::connect(&address).ok()?;
            stream.write_all(b"GET /api/v2/me HTTP/1.1\r\nHost:").ok()?;
            Some(stream)
        })
        .collect();
    let started = Instant::now();
    let mut stream = TcpStream::connect(&address).unwrap();
    let request = format!("GET /api/v2/me HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 401"), "{answer}");
    assert!(
        started.elapsed() < Duration::from_secs(5),
        "{:?}",
        started.elapsed()
    );
    assert!(half.len() > 1024);
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
    let server = world.serve_by(command, &["--vault", &vault()]);
    std::fs::remove_file(&copy).unwrap();
    let called = world.home.path().join("called");
    std::fs::write(
        &copy,
        format!("#!/bin/sh\ntouch {}\necho Client: Nobody\n", called.display()),
    )
    .unwrap();
    std::fs::set_permissions(&copy, std::fs::Permissions::from_mode(0o755)).unwrap();
    fill(&world, &server, "rfi.docx");
    until("it ends", || job(&world, 0).status == "completed");
    std::fs::remove_file(&copy).unwrap();
    assert!(!called.exists());
}
