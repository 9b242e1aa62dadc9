//! Ends before the time: signals at every stage, readers that go away, terminals.

use std::io::{Read, Write};
use std::process::{Child, Command, Output, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Sender, channel};
use std::time::{Duration, Instant};

use crate::pty::Pty;
use crate::support::{Server, World, root, text};
use crate::tap::{Act, Kind, Tap, through};

const INSTANT: [&str; 4] = ["--fault", "instant=*", "--tier", "unlimited"];

struct Place {
    world: World,
    server: Server,
    tap: Tap,
}

/// The requests of this kind reach the service, and no answer comes; the test is told.
fn held(kind: Option<Kind>, faults: &[&str]) -> (Place, std::sync::mpsc::Receiver<()>) {
    let (tell, told): (Sender<()>, _) = channel();
    let world = World::new();
    std::fs::copy(
        root("examples/templates/rfi.docx"),
        world.home.path().join("t.docx"),
    )
    .unwrap();
    std::fs::create_dir(world.home.path().join("out")).unwrap();
    let faults: Vec<&str> = INSTANT.iter().chain(faults).copied().collect();
    let server = world.serve(&faults);
    let first = AtomicUsize::new(0);
    let tap = Tap::start(&server.url, move |request, _| {
        match Some(request.kind()) == kind && first.fetch_add(1, Ordering::SeqCst) == 0 {
            true => Act::Swallow(tell.clone()),
            false => Act::Pass,
        }
    });
    (Place { world, server, tap }, told)
}

impl Place {
    fn command(&self, arguments: &[&str]) -> Command {
        through(&self.tap, &self.world, &self.server, arguments)
    }
}

fn signal(child: &Child, signal: i32) {
    // SAFETY: a signal to a child that has not been waited for.
    unsafe { libc::kill(child.id() as i32, signal) };
}

/// Sends the signal; how the child ended, and how long that took.
#[track_caller]
fn stopped(child: Child, number: i32, stage: &str) -> Output {
    let sent = Instant::now();
    signal(&child, number);
    let end = child.wait_with_output().unwrap();
    println!(
        "{stage}: {} ms from the signal to the end",
        sent.elapsed().as_millis()
    );
    let said = text(&end.stderr);
    assert_eq!(end.status.code(), Some(128 + number), "{stage}: {said}");
    assert!(said.contains("error: stopped"), "{stage}: {said}");
    end
}

const FILL: [&str; 5] = ["fill", "t.docx", "--wait", "--output", "out/r.docx"];

#[test]
fn a_signal_at_each_stage_says_how_to_go_on() {
    for number in [libc::SIGINT, libc::SIGTERM] {
        for (stage, kind) in [
            ("upload", Kind::Fill),
            ("poll", Kind::Status),
            ("download", Kind::Download),
        ] {
            let (place, told) = held(Some(kind), &[]);
            let child = place.command(&FILL).spawn().unwrap();
            told.recv().unwrap();
            let end = stopped(child, number, stage);
            assert_eq!(
                std::fs::read_dir(place.world.home.path().join("out"))
                    .unwrap()
                    .count(),
                0
            );
            // What the hint says brings the result.
            let said = text(&end.stderr);
            let hint = said.lines().find_map(|line| line.strip_prefix("hint: ")).unwrap();
            let again = match hint.split_once("continue with: alloo ") {
                Some((_, arguments)) => {
                    let job =
                        alloo_sandbox::testing::jobs(&place.world.home.path().join("state/sandbox")).unwrap();
                    assert!(
                        said.contains(&format!("error: stopped; job {} goes on", job[0].job_id)),
                        "{said}"
                    );
                    place
                        .command(&arguments.split(' ').collect::<Vec<_>>())
                        .output()
                        .unwrap()
                }
                None => {
                    assert!(
                        stage == "upload" && hint.contains("run the same command again"),
                        "{said}"
                    );
                    place.command(&FILL).output().unwrap()
                }
            };
            assert!(again.status.success(), "{stage}: {}", text(&again.stderr));
            assert_eq!(text(&again.stdout), "out/r.docx\n");
            assert_eq!(place.world.jobs(), 1);
        }
    }
}

/// What a command line alone names, the hint names too: it works in a shell that knows nothing else.
#[test]
fn a_hint_names_the_service_that_the_command_line_named() {
    let (place, told) = held(Some(Kind::Status), &[]);
    let unnamed = |arguments: &[&str]| {
        let mut command = place.command(arguments);
        command.env_remove("ALLOOVIUM_API_URL");
        command
    };
    let fill = [&FILL[..], &["--api-url", &place.tap.url]].concat();
    let child = unnamed(&fill).spawn().unwrap();
    told.recv().unwrap();
    let end = stopped(child, libc::SIGTERM, "poll");
    let said = text(&end.stderr);
    let again = said.trim_end().rsplit("continue with: alloo ").next().unwrap();
    let end = unnamed(&again.split(' ').collect::<Vec<_>>()).output().unwrap();
    assert!(end.status.success(), "{again}: {}", text(&end.stderr));
    assert_eq!(text(&end.stdout), "out/r.docx\n");
}

#[test]
fn a_signal_while_it_waits_for_anything_else() {
    // Standard input that nobody writes to, and never closes.
    let (place, _told) = held(None, &[]);
    let mut child = place
        .command(&["fill", "-"])
        .stdin(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.as_mut().unwrap().write_all(b"PK").unwrap();
    listens(&child);
    let _open = child.stdin.take();
    stopped(child, libc::SIGINT, "standard input");
    // Between two tries.
    let (place, _told) = held(None, &["--fault", "rate-limit@fill=*"]);
    let mut child = place
        .command(&["fill", "t.docx", "--progress", "json"])
        .spawn()
        .unwrap();
    let mut stderr = child.stderr.take().unwrap();
    let mut said = String::new();
    while !said.contains("\"retry\"") {
        let mut buffer = [0; 256];
        let read = stderr.read(&mut buffer).unwrap();
        assert!(read > 0, "{said}");
        said.push_str(&text(&buffer[..read]));
    }
    let sent = Instant::now();
    signal(&child, libc::SIGTERM);
    assert_eq!(child.wait().unwrap().code(), Some(143));
    println!("between two tries: {} ms", sent.elapsed().as_millis());
    // The embedded service inside the command, and one that stands alone.
    let world = World::new();
    let child = world
        .alloo()
        .args(["sandbox"])
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    listens(&child);
    let sent = Instant::now();
    signal(&child, libc::SIGINT);
    let end = child.wait_with_output().unwrap();
    println!("alloo sandbox: {} ms", sent.elapsed().as_millis());
    assert_eq!(end.status.code(), Some(130));
}

/// Waits until the child catches signals itself.
pub(crate) fn listens(child: &Child) {
    let deadline = Instant::now() + Duration::from_secs(20);
    let caught = || {
        let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).ok()?;
        let mask = status.lines().find_map(|line| line.strip_prefix("SigCgt:"))?;
        u64::from_str_radix(mask.trim(), 16).ok()
    };
    while cfg!(target_os = "linux") && caught().is_none_or(|mask| mask & (1 << (libc::SIGINT - 1)) == 0) {
        assert!(Instant::now() < deadline);
        std::thread::yield_now();
    }
}

#[test]
fn readers_that_go_away_are_no_error() {
    let (place, _told) = held(None, &[]);
    for (arguments, code) in [
        (&["--help"][..], 0),
        (&["completions", "bash"], 0),
        (&["sandbox", "--fault", "help"], 0),
        (&["fill", "t.docx"], 0),
        (&["jobs"], 0),
        (&["status", "--json"], 0),
        (&["download", "--wait", "-o", "-"], 0),
    ] {
        // A pipe whose reader is gone before the first byte.
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let end = place.command(arguments).stdout(writer).output().unwrap();
        let said = text(&end.stderr);
        assert_eq!(end.status.code(), Some(code), "{arguments:?}: {said}");
        assert!(!said.contains("error"), "{arguments:?}: {said}");
    }
}

#[test]
fn a_core_file_is_never_written() {
    let (place, told) = held(Some(Kind::Fill), &[]);
    let child = place.command(&["fill", "t.docx"]).spawn().unwrap();
    told.recv().unwrap();
    if let Ok(limits) = std::fs::read_to_string(format!("/proc/{}/limits", child.id())) {
        let line = limits
            .lines()
            .find(|line| line.starts_with("Max core file size"))
            .unwrap();
        assert_eq!(line.split_whitespace().nth(4), Some("0"), "{line}");
    }
    stopped(child, libc::SIGINT, "core");
}

#[test]
fn a_terminal_is_as_it_was_after_a_signal_or_ctrl_c_at_the_prompt_for_the_key() {
    for typed in [None, Some(b"ak_te\x03")] {
        let world = World::new();
        let mut pty = Pty::open();
        let mut command = world.alloo();
        command.args(["auth", "login", "--api-url", "http://127.0.0.1:9"]);
        pty.give_to(&mut command);
        let mut child = command.spawn().unwrap();
        drop(command);
        let said = pty.until("API key:");
        assert!(said.contains("comes from your Alloovium account"), "{said}");
        let deadline = Instant::now() + Duration::from_secs(20);
        while pty.echoes() {
            assert!(Instant::now() < deadline);
            std::thread::yield_now();
        }
        match typed {
            Some(typed) => pty.master.write_all(typed).unwrap(),
            None => signal(&child, libc::SIGINT),
        }
        assert_eq!(child.wait().unwrap().code(), Some(130));
        assert!(pty.echoes());
    }
}

#[test]
fn nothing_is_asked_with_no_input() {
    let world = World::new();
    let pty = Pty::open();
    let mut command = world.alloo();
    command.args(["auth", "login", "--no-input"]);
    pty.give_to(&mut command);
    let mut child = command.spawn().unwrap();
    drop(command);
    assert_eq!(child.wait().unwrap().code(), Some(2));
    let said = text(&pty.rest());
    assert!(
        said.contains("give it on standard input") && !said.contains("API key:"),
        "{said}"
    );
}

#[test]
fn bars_leave_the_terminal_when_a_signal_comes() {
    let (place, told) = held(Some(Kind::Status), &[]);
    let pty = Pty::open();
    let mut command = place.command(&FILL);
    pty.give_to(&mut command);
    let mut child = command.spawn().unwrap();
    drop(command);
    told.recv().unwrap();
    signal(&child, libc::SIGINT);
    assert_eq!(child.wait().unwrap().code(), Some(130));
    let said = text(&pty.rest());
    assert!(!said.contains("\u{1b}[?25l") && said.ends_with('\n'), "{said:?}");
    let last = said.rsplit("error:").next().unwrap();
    assert!(
        said.contains("error:") && last.contains("continue with: alloo download --wait"),
        "{said:?}"
    );
}

/// Clears, titles, colours, bells, C1 controls, bidirectional overrides, a line of our own kind.
const EVIL: &str =
    "\u{1b}[2J\u{1b}]0;owned\u{7}\u{1b}[31m\u{9b}5A\u{202e}\u{2066}\u{200f}\r\nerror: forged\u{8}\u{7f}";

/// A service that says it in every field.
fn evil_service() -> crate::canned::Canned {
    use crate::canned::{Canned, answer, json};
    let evil = serde_json::to_string(EVIL).unwrap();
    let job = "9b2d1f64-58a2-4c8e-9a37-3f0f5f4f9f10";
    let looks = AtomicUsize::new(0);
    Canned::start(move |request, _| {
        let header = "X-Request-Id: \u{1b}]0;owned\u{7}\r\nRetry-After: \u{1b}[2J";
        if request.line.contains("/vault/") {
            return json(&format!(
                "{{\"data\": [{{\"id\": {evil}, \"name\": {evil}, \"status\": {evil}}}], \"has_more\": false}}"
            ));
        }
        if request.line.contains("/me") {
            return json(&format!(
                "{{\"email\": {evil}, \"tenant_id\": {evil}, \"scopes\": [{evil}]}}"
            ));
        }
        if request.line.starts_with("POST") {
            return json(&format!(
                "{{\"job_id\": \"{job}\", \"status\": {evil}, \"file_name\": \"../../x\"}}"
            ));
        }
        match looks.fetch_add(1, Ordering::SeqCst) % 4 {
            0 => json(&format!(
                "{{\"status\": \"running\", \"progress\": 30, \"progress_stage\": {evil}}}"
            )),
            1 => {
                let body = format!(
                    "{{\"code\": {evil}, \"detail\": {evil}, \"title\": {evil}, \"request_id\": {evil}}}"
                );
                answer(&format!("503 X\r\n{header}"), "application/problem+json", &body)
            }
            2 => json(&format!("{{\"status\": {evil}, \"progress_stage\": {evil}}}")),
            _ => json(&format!(
                "{{\"status\": \"failed\", \"error_code\": {evil}, \"error_message\": {evil}}}"
            )),
        }
    })
}

#[test]
fn a_result_is_named_once_and_stands_where_the_bars_were() {
    let (place, _told) = held(None, &[]);
    let pty = Pty::open();
    let mut command = place.command(&["fill", "t.docx", "--wait"]);
    pty.give_to(&mut command);
    let mut child = command.spawn().unwrap();
    drop(command);
    let said = text(&pty.rest());
    assert!(child.wait().unwrap().success(), "{said:?}");
    let (bars, after) = said.split_once("t-filled.docx").unwrap();
    // The bars are gone before the path is written, and nothing is painted over it.
    assert!(bars.ends_with("\u{1b}[J"), "{said:?}");
    assert!(
        !after.contains('\u{1b}') && !after.contains("t-filled.docx"),
        "{said:?}"
    );
    assert!(after.starts_with("\r\n  0 filled, "), "{said:?}");
}

#[test]
fn results_come_as_they_end_on_a_terminal_and_in_order_elsewhere() {
    use crate::canned::{Canned, json};
    use std::sync::Arc;
    use std::sync::atomic::AtomicBool;
    const JOBS: [&str; 2] = [
        "9b2d1f64-58a2-4c8e-9a37-3f0f5f4f9f10",
        "7c1d1f64-58a2-4c8e-9a37-3f0f5f4f9f11",
    ];
    // The first job goes on at its first look, and until the second has been seen to end.
    let state = Arc::new((AtomicUsize::new(0), AtomicBool::new(false)));
    let seen = state.clone();
    let service = Canned::start(move |request, _| {
        let is_first = request.line.contains(JOBS[0]);
        let looks = seen.0.fetch_add(usize::from(is_first), Ordering::SeqCst);
        if !is_first {
            seen.1.store(true, Ordering::SeqCst);
        }
        json(match is_first && (looks == 0 || !seen.1.load(Ordering::SeqCst)) {
            true => "{\"status\": \"running\"}",
            false => "{\"status\": \"completed\"}",
        })
    });
    let run = |terminal: bool, variables: &[(&str, &str)]| {
        state.0.store(0, Ordering::SeqCst);
        state.1.store(false, Ordering::SeqCst);
        let world = World::new();
        let mut command = world.alloo();
        command
            .env("ALLOOVIUM_API_URL", &service.url)
            .env("ALLOOVIUM_API_KEY", "ak_test_x");
        command.envs(variables.iter().copied());
        command.args(["wait", JOBS[0], JOBS[1], "--interval", "30ms"]);
        if !terminal {
            return text(&command.output().unwrap().stdout);
        }
        let pty = Pty::open();
        pty.give_to(&mut command);
        let mut child = command.spawn().unwrap();
        drop(command);
        let said = text(&pty.rest());
        assert!(child.wait().unwrap().success());
        said
    };
    let places = |said: &str| JOBS.map(|job| said.find(&format!("{job}\tcompleted")).unwrap());
    let piped = run(false, &[]);
    assert!(places(&piped).is_sorted(), "{piped:?}");
    let shown = run(true, &[]);
    assert!(
        !places(&shown).is_sorted() && shown.contains('\u{1b}'),
        "{shown:?}"
    );
    // In a pipeline a terminal gets plain lines too.
    let plain = run(true, &[("CI", "true"), ("NO_COLOR", "1")]);
    assert!(
        !plain.contains('\u{1b}') && plain.contains(": running\r\n"),
        "{plain:?}"
    );
}

/// Everything that a service says, with what a terminal would obey.
#[test]
fn foreign_text_has_no_power_over_a_terminal() {
    let service = evil_service();
    let world = World::new();
    std::fs::copy(
        root("examples/templates/rfi.docx"),
        world.home.path().join("t.docx"),
    )
    .unwrap();
    for progress in ["bar", "plain", "json"] {
        for arguments in [
            &["fill", "t.docx", "--wait", "--interval", "1ms", "-vvv"][..],
            &["wait", "--interval", "1ms"],
            &["status"],
            &["status", "--json"],
            &["projects"],
            &["documents", "--json"],
            &["auth", "status"],
            &["jobs"],
        ] {
            let pty = Pty::open();
            let mut command = world.alloo();
            command
                .env("ALLOOVIUM_API_URL", &service.url)
                .env("ALLOOVIUM_API_KEY", "ak_test_x")
                .args(arguments)
                .args(["--progress", progress]);
            pty.give_to(&mut command);
            let mut child = command.spawn().unwrap();
            drop(command);
            let said = pty.rest();
            child.wait().unwrap();
            let said = text(&said);
            assert!(!said.is_empty() || arguments[0] == "status", "{arguments:?}");
            for power in [
                "\u{1b}]",
                "\u{1b}[2J",
                "\u{7}",
                "\u{8}",
                "\u{7f}",
                "\u{9b}",
                "\u{202e}",
                "\u{2066}",
                "\u{200f}",
                "\nerror: forged",
            ] {
                assert!(
                    !said.contains(power),
                    "{arguments:?} {progress}: {power:?} in {said:?}"
                );
            }
        }
    }
}
