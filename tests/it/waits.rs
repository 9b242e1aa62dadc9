//! Every wait has an end: each place where a command waits, with `--timeout` and with each signal, measured
//! against what the contract allows.

use std::io::{PipeReader, PipeWriter, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::unix::process::ExitStatusExt;
use std::process::{Child, Command, Output, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use crate::canned::{Canned, answer, json};
use crate::ends::listens;
use crate::network::secure_with;
use crate::support::{World, docx, root, text};

const JOB: &str = "9b2d1f64-58a2-4c8e-9a37-3f0f5f4f9f10";
const KEY: &str = "ak_test_ABCDEFGHIJKLMNOPQRSTUVWXYZ234567ABCDEFGHIJKLMNOPQRSTUV";
/// `--timeout` of the tests.
const TIMEOUT: Duration = Duration::from_secs(1);
/// What the contract allows beyond it, whatever is waited for.
const OVERRUN: Duration = Duration::from_secs(2);
/// What a signal may take: the command's 120 ms and the start of a process on a busy machine.
const AT_ONCE: Duration = Duration::from_millis(1000);

/// The longest overrun of `--timeout` that was seen, in milliseconds.
static LONGEST: AtomicU64 = AtomicU64::new(0);

/// A place where a command waits.
struct Wait {
    name: &'static str,
    world: World,
    command: Command,
    /// Told when the command has come to the place; `None` where only the command itself could tell.
    arrived: Option<Receiver<()>>,
    /// What must live as long.
    _keep: Vec<Box<dyn std::any::Any + Send>>,
}

impl Wait {
    fn new(name: &'static str, url: &str, arguments: &[&str]) -> Self {
        let world = World::new();
        std::fs::write(world.home.path().join("t.docx"), docx("Text", 100)).unwrap();
        let mut command = world.alloo();
        command
            .env("ALLOOVIUM_API_URL", url)
            .env("ALLOOVIUM_API_KEY", KEY)
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        Wait {
            name,
            world,
            command,
            arrived: None,
            _keep: Vec::new(),
        }
    }

    fn spawn(&mut self) -> Child {
        let child = self.command.spawn().unwrap();
        match &self.arrived {
            Some(arrived) => arrived.recv_timeout(Duration::from_secs(20)).unwrap(),
            None => listens(&child),
        }
        child
    }
}

/// A listener whose clients get so much of an answer, and then nothing more on an open connection.
fn silent(name: &'static str, arguments: &[&str], said: impl Fn(&str) -> Vec<u8> + Send + 'static) -> Wait {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (tell, arrived) = channel();
    std::thread::spawn(move || {
        let mut open = Vec::new();
        for mut stream in listener.incoming().flatten() {
            let mut head = [0; 4096];
            let read = stream.read(&mut head).unwrap_or(0);
            let part = said(&String::from_utf8_lossy(&head[..read]));
            let is_last = !part.ends_with(b"\n\n");
            let _ = stream.write_all(part.strip_suffix(b"\n\n").unwrap_or(&part));
            if is_last {
                let _ = tell.send(());
                open.push(stream);
            }
        }
    });
    Wait {
        arrived: Some(arrived),
        ..Wait::new(name, &url, arguments)
    }
}

/// An answer after which the connection is closed: what follows is another request.
fn then(mut answer: Vec<u8>) -> Vec<u8> {
    answer.extend_from_slice(b"\n\n");
    answer
}

/// Nobody accepts: the queue of the listener is full, and the next connection waits.
fn connect(arguments: &[&str]) -> Wait {
    let socket = TcpListener::bind("127.0.0.1:0").unwrap();
    // SAFETY: a listening socket and a smaller queue for it.
    unsafe { libc::listen(std::os::fd::AsRawFd::as_raw_fd(&socket), 0) };
    let address = socket.local_addr().unwrap();
    let mut wait = Wait::new("connect", &format!("http://{address}"), arguments);
    let mut full = Vec::new();
    while let Ok(stream) = TcpStream::connect_timeout(&address, Duration::from_millis(300)) {
        full.push(stream);
    }
    wait._keep = vec![Box::new(socket), Box::new(full)];
    wait
}

/// The record is locked by another process for as long as the test runs: by SQLite itself, as no command holds
/// the lock so long.
fn lock(arguments: &[&str]) -> Wait {
    let wait = silent("lock", arguments, |_| Vec::new());
    let state = wait.world.home.path().join("state");
    std::fs::create_dir_all(&state).unwrap();
    let record = rusqlite::Connection::open(state.join("record.db")).unwrap();
    record
        .execute_batch("PRAGMA journal_mode = wal; BEGIN EXCLUSIVE; CREATE TABLE x (y);")
        .unwrap();
    Wait {
        arrived: None,
        _keep: vec![Box::new(record)],
        ..wait
    }
}

fn places() -> Vec<Wait> {
    let wait = ["wait", JOB];
    let fill = ["fill", "t.docx", "--wait"];
    let mut all = vec![
        connect(&wait),
        silent("head", &wait, |_| Vec::new()),
        silent("body", &wait, |_| {
            b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{".to_vec()
        }),
        silent("upload's answer", &fill, |_| Vec::new()),
        silent(
            "name of a project",
            &["fill", "t.docx", "--wait", "-p", "Name"],
            |_| Vec::new(),
        ),
        lock(&fill),
    ];
    let mut poll = Canned::start(move |_, _| running());
    let mut place = Wait::new("poll", &poll.url, &wait);
    place.arrived = Some(poll.told());
    place._keep = vec![Box::new(poll)];
    all.push(place);
    // A bucket that is empty, and fills again in a day.
    let mut gate = Canned::start(|request, _| {
        let empty = "X-RateLimit-Limit: 120\r\nX-RateLimit-Remaining: 0\r\nX-RateLimit-Reset: 9999999999\r\n";
        let body = match request.line.contains("/vault/") {
            true => {
                json("{\"data\": [{\"id\": \"9b2d1f64-58a2-4c8e-9a37-3f0f5f4f9f10\", \"name\": \"Name\"}]}")
            }
            false => json("{}"),
        };
        let text = String::from_utf8(body).unwrap();
        text.replacen("\r\n", &format!("\r\n{empty}"), 1).into_bytes()
    });
    let mut place = Wait::new(
        "rate limit",
        &gate.url,
        &["fill", "t.docx", "--wait", "-p", "Name"],
    );
    place.arrived = Some(gate.told());
    place._keep = vec![Box::new(gate)];
    all.push(place);
    // Retry-After of a day.
    let mut later = Canned::start(|_, _| {
        let text = String::from_utf8(answer("503 X", "text/html", "")).unwrap();
        text.replacen("\r\n", "\r\nRetry-After: 86400\r\n", 1)
            .into_bytes()
    });
    let mut place = Wait::new("retry", &later.url, &wait);
    place.arrived = Some(later.told());
    place._keep = vec![Box::new(later)];
    all.push(place);
    // Storage that begins and stops.
    let download = ["download", JOB, "--wait", "-o", "r.docx"];
    all.push(silent("download", &download, |request| {
        if request.contains("/templates/") {
            let host = request
                .lines()
                .find_map(|line| line.to_lowercase().strip_prefix("host: ").map(str::to_owned));
            let url = format!("http://{}/o", host.unwrap());
            let body = format!("{{\"status\": \"completed\", \"filled_download_url\": \"{url}\"}}");
            then(json(&body))
        } else {
            b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\nPK\x03\x04".to_vec()
        }
    }));
    all.push(redirected(&download));
    let mut stdin = Wait::new("standard input", "http://127.0.0.1:9", &["fill", "-", "--wait"]);
    stdin.command.stdin(Stdio::piped());
    all.push(stdin);
    all.extend([unread_stderr(&wait), unread_stdout(), full_disk(&wait)]);
    // A keyring that accepts and says nothing.
    if cfg!(target_os = "linux") {
        all.push(keyring(&wait));
    }
    all
}

/// Storage sends to another one, which takes the request and says nothing.
fn redirected(arguments: &[&str]) -> Wait {
    let (tell, arrived) = channel();
    let regional = secure_with(move |_| {
        let _ = tell.send(());
        loop {
            std::thread::park();
        }
    });
    let there = format!("307 X\r\nLocation: https://{regional}/r");
    let storage = secure_with(move |_| answer(&there, "text/plain", ""));
    let body = format!("{{\"status\": \"completed\", \"filled_download_url\": \"https://{storage}/o\"}}");
    let service = secure_with(move |_| json(&body));
    let mut wait = Wait::new("redirect", &format!("https://{service}"), arguments);
    wait.command.env("SSL_CERT_FILE", root("tests/it/tls/ca.pem"));
    wait.arrived = Some(arrived);
    wait
}

/// A pipe that is full, and whose reader does not read.
fn full_pipe() -> (PipeReader, PipeWriter) {
    let (reader, writer) = std::io::pipe().unwrap();
    let blocking = rustix::fs::fcntl_getfl(&writer).unwrap();
    rustix::fs::fcntl_setfl(&writer, blocking | rustix::fs::OFlags::NONBLOCK).unwrap();
    while (&writer).write(&[b'x'; 4096]).is_ok() || (&writer).write(b"x").is_ok() {}
    rustix::fs::fcntl_setfl(&writer, blocking).unwrap();
    (reader, writer)
}

fn running() -> Vec<u8> {
    json(&format!("{{\"job_id\": \"{JOB}\", \"status\": \"running\"}}"))
}

/// Everything that the command has to say is too much for standard error.
fn unread_stderr(arguments: &[&str]) -> Wait {
    let mut service = Canned::start(|_, _| running());
    let mut wait = Wait::new("standard error that nobody reads", &service.url, arguments);
    let (reader, writer) = full_pipe();
    wait.command
        .args(["-vv", "--debug", "--progress", "json"])
        .stderr(writer);
    wait.arrived = Some(service.told());
    wait._keep = vec![Box::new(service), Box::new(reader)];
    wait
}

/// The document has no room in standard output.
fn unread_stdout() -> Wait {
    let body = docx("Text", 1000);
    let mut service = Canned::start(move |request, _| {
        if request.line.ends_with("/o") {
            let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", body.len());
            return [head.as_bytes(), &body].concat();
        }
        let url = format!("http://{}/o", request.header("host").unwrap());
        json(&format!(
            "{{\"status\": \"completed\", \"filled_download_url\": \"{url}\"}}"
        ))
    });
    let arguments = ["download", JOB, "--wait", "-o", "-"];
    let mut wait = Wait::new("standard output that nobody reads", &service.url, &arguments);
    let (reader, writer) = full_pipe();
    wait.command.stdout(writer);
    // The first answer is the job's, the second the document.
    let told = service.told();
    let (tell, arrived) = channel();
    std::thread::spawn(move || {
        let _ = told.recv().and_then(|()| told.recv());
        let _ = tell.send(());
    });
    wait.arrived = Some(arrived);
    wait._keep = vec![Box::new(service), Box::new(reader)];
    wait
}

/// No file can be written: not the record, nor a lock beside it.
fn full_disk(arguments: &[&str]) -> Wait {
    use std::os::unix::process::CommandExt;
    let mut service = Canned::start(|_, _| running());
    let mut wait = Wait::new("full disk", &service.url, arguments);
    let none = rustix::process::Rlimit {
        current: Some(0),
        maximum: None,
    };
    // SAFETY: one call that is allowed between fork and exec.
    unsafe {
        wait.command.pre_exec(move || {
            rustix::process::setrlimit(rustix::process::Resource::Fsize, none)?;
            Ok(())
        });
    }
    wait.arrived = Some(service.told());
    wait._keep = vec![Box::new(service)];
    wait
}

fn keyring(arguments: &[&str]) -> Wait {
    let mut wait = Wait::new("keyring", "http://127.0.0.1:9", arguments);
    let home = wait.world.home.path();
    let socket = home.join("bus");
    let listener = std::os::unix::net::UnixListener::bind(&socket).unwrap();
    let (tell, arrived) = channel();
    std::thread::spawn(move || {
        let mut open = Vec::new();
        for stream in listener.incoming().flatten() {
            let _ = tell.send(());
            open.push(stream);
        }
    });
    std::fs::create_dir_all(home.join("config")).unwrap();
    let entry = "\"default http://127.0.0.1:9\" = \"keyring:ak_test_ABCD\"\n";
    std::fs::write(home.join("config/credentials.toml"), entry).unwrap();
    let permissions = std::os::unix::fs::PermissionsExt::from_mode(0o600);
    std::fs::set_permissions(home.join("config/credentials.toml"), permissions).unwrap();
    wait.command.env_remove("ALLOOVIUM_API_KEY").env(
        "DBUS_SESSION_BUS_ADDRESS",
        format!("unix:path={}", socket.display()),
    );
    wait.arrived = Some(arrived);
    wait
}

#[track_caller]
fn end(name: &str, mut child: Child, from: Instant, most: Duration) -> (Output, Duration) {
    let stdin = child.stdin.take();
    loop {
        if child.try_wait().unwrap().is_some() {
            break;
        }
        if from.elapsed() > most + Duration::from_secs(10) {
            let _ = child.kill();
            panic!("{name}: does not end");
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    let took = from.elapsed();
    drop(stdin);
    (child.wait_with_output().unwrap(), took)
}

#[test]
fn the_variables_for_time_place_and_number_act_as_their_options() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let world = World::new();
    std::fs::copy(
        root("examples/templates/rfi.docx"),
        world.home.path().join("rfi.docx"),
    )
    .unwrap();
    let silent = format!("http://{}", listener.local_addr().unwrap());
    let run = |url: &str, key: &str, variable: (&str, &str)| {
        let mut command = world.alloo();
        command
            .env("ALLOOVIUM_API_URL", url)
            .env("ALLOOVIUM_API_KEY", key)
            .env(variable.0, variable.1);
        let from = Instant::now();
        let end = command.args(["fill", "rfi.docx", "--wait"]).output().unwrap();
        (
            end.status.code().unwrap(),
            text(&end.stdout),
            text(&end.stderr),
            from.elapsed(),
        )
    };
    let (code, _, said, took) = run(&silent, "ak_test_x", ("ALLOO_TIMEOUT", "100ms"));
    assert!(code == 124 && took < TIMEOUT + OVERRUN, "{took:?} {said}");
    let server = world.serve(&["--fault", "instant=*"]);
    let (code, result, said, _) = run(&server.url, &server.key, ("ALLOO_OUTPUT", "out/"));
    assert_eq!((code, &*result), (0, "out/rfi-filled.docx\n"), "{said}");
    for (name, value) in [
        ("ALLOO_JOBS", "0"),
        ("ALLOO_TIMEOUT", "soon"),
        ("ALLOO_PROGRESS", "loud"),
    ] {
        let (code, _, said, _) = run(&server.url, &server.key, (name, value));
        assert!(code == 3 && said.contains(name), "{name}: {said}");
    }
    let (_, _, said, _) = run(&server.url, &server.key, ("ALLOO_PROGRESS", "json"));
    assert!(said.starts_with("{\"event\""), "{said}");
}

#[test]
fn a_time_out_ends_every_wait() {
    let mut places = places();
    std::thread::scope(|scope| {
        for wait in places.drain(..) {
            std::thread::Builder::new()
                .spawn_scoped(scope, move || {
                    let mut wait = wait;
                    wait.command.args(["--timeout", "1s"]);
                    // The place is reached within the time-out, or the time-out ends the way there. The time
                    // runs from where the command has begun its own: what a busy machine takes to start it is
                    // not its doing.
                    let spawned = Instant::now();
                    let child = wait.command.spawn().unwrap();
                    listens(&child);
                    let begun = Instant::now();
                    let (end, took) = end(wait.name, child, begun, TIMEOUT + OVERRUN);
                    let said = text(&end.stderr);
                    let over = took.saturating_sub(TIMEOUT);
                    LONGEST.fetch_max(u64::try_from(over.as_millis()).unwrap(), Ordering::SeqCst);
                    println!("{}: {} ms over", wait.name, over.as_millis());
                    if wait.name == "keyring" && end.status.code() == Some(4) {
                        // A keyring that says nothing within three seconds is none; here the time-out comes
                        // first.
                        panic!("{said}");
                    }
                    assert_eq!(end.status.code(), Some(124), "{}: {said}", wait.name);
                    assert!(over <= OVERRUN, "{}: {} ms over", wait.name, over.as_millis());
                    assert!(spawned.elapsed() >= TIMEOUT, "{}: too early", wait.name);
                })
                .unwrap();
        }
    });
    println!(
        "longest overrun of --timeout: {} ms",
        LONGEST.load(Ordering::SeqCst)
    );
}

#[test]
fn every_signal_ends_every_wait() {
    for (number, code) in [(libc::SIGINT, 130), (libc::SIGTERM, 143), (libc::SIGHUP, 143)] {
        for mut wait in places() {
            let child = wait.spawn();
            let sent = Instant::now();
            // SAFETY: a signal to a child that has not been waited for.
            unsafe { libc::kill(child.id() as i32, number) };
            let (end, took) = end(wait.name, child, sent, AT_ONCE);
            println!("{}, signal {number}: {} ms", wait.name, took.as_millis());
            assert_eq!(
                end.status.code(),
                Some(code),
                "{}: {:?} {}",
                wait.name,
                end.status.signal(),
                text(&end.stderr)
            );
            assert!(took <= AT_ONCE, "{}, signal {number}: {took:?}", wait.name);
        }
    }
}
