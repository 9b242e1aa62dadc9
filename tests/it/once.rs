//! Exactly once: whatever is lost, killed, edited or run at the same time, one intent makes one job.

use std::collections::BTreeSet;
use std::io::Write;
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Barrier};
use std::time::{Duration, Instant};

use rusqlite::Connection;

use crate::support::{Server, World, root, text};
use crate::tap::{Act, Kind, Request, Tap, through};

const INSTANT: [&str; 4] = ["--fault", "instant=*", "--tier", "unlimited"];

struct Place {
    world: World,
    server: Server,
    tap: Tap,
}

impl Place {
    /// `first` happens to the first request that starts a fill; later ones go through.
    fn new(first: Act) -> Self {
        let fills = AtomicUsize::new(0);
        Self::with(move |request, _| match request.kind() {
            Kind::Fill if fills.fetch_add(1, Ordering::SeqCst) == 0 => first.clone(),
            _ => Act::Pass,
        })
    }

    fn with(hook: impl Fn(&Request, usize) -> Act + Send + Sync + 'static) -> Self {
        let world = World::new();
        std::fs::copy(
            root("examples/templates/rfi.docx"),
            world.home.path().join("t.docx"),
        )
        .unwrap();
        let server = world.serve(&INSTANT);
        let tap = Tap::start(&server.url, hook);
        Place { world, server, tap }
    }

    /// A place whose first fill was made, though its command was killed before it had the answer.
    fn killed() -> Self {
        let (place, told) = Self::swallowing();
        let mut child = place.command(&["t.docx"]).spawn().unwrap();
        told.recv().unwrap();
        child.kill().unwrap();
        child.wait().unwrap();
        assert_eq!(place.world.jobs(), 1);
        place
    }

    fn swallowing() -> (Self, Receiver<()>) {
        let (tell, told) = channel();
        (Self::new(Act::Swallow(tell)), told)
    }

    fn command(&self, arguments: &[&str]) -> Command {
        through(
            &self.tap,
            &self.world,
            &self.server,
            &[&["fill"], arguments].concat(),
        )
    }

    #[track_caller]
    fn fill(&self, arguments: &[&str], code: i32) -> Output {
        let end = self.command(arguments).output().unwrap();
        assert_eq!(end.status.code(), Some(code), "{}", text(&end.stderr));
        end
    }

    /// The keys and bodies of the fills that passed.
    fn sent(&self) -> (BTreeSet<String>, BTreeSet<String>) {
        let fills = self.tap.seen();
        let fills: Vec<&Request> = fills
            .iter()
            .filter(|request| request.kind() == Kind::Fill)
            .collect();
        let keys = fills
            .iter()
            .map(|fill| fill.header("idempotency-key").unwrap().to_owned());
        (
            keys.collect(),
            fills.iter().map(|fill| fill.body.clone()).collect(),
        )
    }

    fn record(&self) -> Connection {
        Connection::open(self.world.home.path().join("state/record.db")).unwrap()
    }

    fn edit(&self) {
        std::fs::copy(
            root("examples/templates/monthly-report.docx"),
            self.world.home.path().join("t.docx"),
        )
        .unwrap();
    }
}

#[test]
fn a_killed_command_is_continued_with_the_same_bytes_and_says_so() {
    let place = Place::killed();
    let end = place.fill(&["t.docx"], 0);
    assert!(
        text(&end.stderr).contains("continuing the fill begun"),
        "{}",
        text(&end.stderr)
    );
    let (keys, bodies) = place.sent();
    assert_eq!(
        (
            place.tap.count(Kind::Fill),
            keys.len(),
            bodies.len(),
            place.world.jobs()
        ),
        (2, 1, 1, 1)
    );
    // From another folder, under another path, it is the same file.
    let place = Place::killed();
    let below = place.world.home.path().join("below");
    std::fs::create_dir(&below).unwrap();
    let end = place
        .command(&["../below/.././t.docx"])
        .current_dir(&below)
        .output()
        .unwrap();
    assert!(
        end.status.success() && place.world.jobs() == 1,
        "{}",
        text(&end.stderr)
    );
}

#[test]
fn what_was_answered_is_not_reused_and_a_running_one_is_told() {
    let place = Place::new(Act::Pass);
    place.fill(&["t.docx"], 0);
    let end = place.fill(&["t.docx"], 0);
    assert!(
        text(&end.stderr).contains("may still be running"),
        "{}",
        text(&end.stderr)
    );
    assert_eq!((place.sent().0.len(), place.world.jobs()), (2, 2));
    // Once it is known to have ended there is nothing to tell.
    let place = Place::new(Act::Pass);
    place.fill(&["t.docx", "--wait"], 0);
    let end = place.fill(&["t.docx"], 0);
    assert!(!text(&end.stderr).contains("running"), "{}", text(&end.stderr));
}

#[test]
fn past_a_day_the_outcome_is_unknown_until_the_user_decides() {
    let place = Place::killed();
    // A day goes by: the record alone can say so, as the command asks the machine's clock.
    let record = place.record();
    record
        .execute("UPDATE fills SET created = created - 86400000", [])
        .unwrap();
    for _ in 0..2 {
        let end = place.fill(&["t.docx"], 9);
        let said = text(&end.stderr);
        assert!(said.contains("1 day ago") || said.contains("24 h"), "{said}");
        assert!(
            said.contains("unknown") && said.contains("hint: ") && said.contains("--idempotency-key"),
            "{said}"
        );
    }
    assert_eq!(place.world.jobs(), 1);
    place.fill(&["t.docx", "--idempotency-key", "decided"], 0);
    assert_eq!(place.world.jobs(), 2);
    // It stays decided.
    place.fill(&["t.docx"], 0);
}

#[test]
fn an_edited_template_is_noticed_and_never_sent_under_the_old_key() {
    let place = Place::killed();
    place.edit();
    let end = place.fill(&["t.docx"], 0);
    assert!(
        text(&end.stderr).contains("older version of this file"),
        "{}",
        text(&end.stderr)
    );
    let (keys, bodies) = place.sent();
    assert_eq!((keys.len(), bodies.len(), place.world.jobs()), (2, 2, 2));
}

#[test]
fn a_template_edited_between_two_tries_of_one_command_stops_it() {
    let world_file: Arc<std::sync::OnceLock<std::path::PathBuf>> = Arc::default();
    let (file, fills) = (world_file.clone(), AtomicUsize::new(0));
    let place = Place::with(move |request, _| {
        if request.kind() == Kind::Fill && fills.fetch_add(1, Ordering::SeqCst) == 0 {
            std::fs::copy(
                root("examples/templates/monthly-report.docx"),
                file.get().unwrap(),
            )
            .unwrap();
            return Act::Reset;
        }
        Act::Pass
    });
    world_file.set(place.world.home.path().join("t.docx")).unwrap();
    let end = place.fill(&["t.docx"], 3);
    assert!(
        text(&end.stderr).contains("changed while it was sent"),
        "{}",
        text(&end.stderr)
    );
    assert_eq!(place.world.jobs(), 0);
    let end = place.fill(&["t.docx"], 0);
    assert!(
        text(&end.stderr).contains("older version"),
        "{}",
        text(&end.stderr)
    );
    assert_eq!((place.sent().0.len(), place.world.jobs()), (2, 1));
}

#[test]
fn many_processes_with_one_intent_make_one_job() {
    const MANY: usize = 6;
    let (barrier, fills) = (Barrier::new(MANY), AtomicUsize::new(0));
    // Nobody is answered before all have begun.
    let place = Place::with(move |request, _| {
        if request.kind() == Kind::Fill && fills.fetch_add(1, Ordering::SeqCst) < MANY {
            barrier.wait();
        }
        Act::Pass
    });
    let children: Vec<_> = (0..MANY)
        .map(|_| place.command(&["t.docx"]).spawn().unwrap())
        .collect();
    let ends: Vec<Output> = children
        .into_iter()
        .map(|child| child.wait_with_output().unwrap())
        .collect();
    let jobs: BTreeSet<String> = ends
        .iter()
        .map(|end| {
            assert_eq!(end.status.code(), Some(0), "{}", text(&end.stderr));
            text(&end.stdout)
        })
        .collect();
    let (keys, bodies) = place.sent();
    assert_eq!(
        (jobs.len(), keys.len(), bodies.len(), place.world.jobs()),
        (1, 1, 1, 1)
    );
}

#[test]
fn a_refusal_of_a_second_try_settles_nothing() {
    let refusal = crate::canned::answer(
        "402 X",
        "application/problem+json",
        "{\"code\": \"payment_required\"}",
    );
    let (tell, told) = channel();
    let fills = AtomicUsize::new(0);
    let place = Place::with(move |request, _| match request.kind() {
        Kind::Fill => match fills.fetch_add(1, Ordering::SeqCst) {
            0 => Act::Swallow(tell.clone()),
            1 => Act::Say(refusal.clone()),
            _ => Act::Pass,
        },
        _ => Act::Pass,
    });
    let mut child = place.command(&["t.docx"]).spawn().unwrap();
    told.recv().unwrap();
    child.kill().unwrap();
    child.wait().unwrap();
    // What the refusal itself asks for comes first.
    let said = text(&place.fill(&["t.docx"], 4).stderr);
    let hint = said.lines().find_map(|line| line.strip_prefix("hint: ")).unwrap();
    let (own, again) = hint
        .split_once("; then run the same command again")
        .unwrap_or_else(|| panic!("{said}"));
    assert!(
        !own.is_empty() && again.contains("never starts a second one"),
        "{said}"
    );
    place.fill(&["t.docx"], 0);
    assert_eq!((place.sent().0.len(), place.world.jobs()), (1, 1));
    // A first try that was refused made nothing, and the next is a new one.
    let refusal = b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".to_vec();
    let place = Place::new(Act::Say(refusal));
    place.fill(&["t.docx"], 4);
    let end = place.fill(&["t.docx"], 0);
    assert!(!text(&end.stderr).contains("continuing"), "{}", text(&end.stderr));
    assert_eq!((place.sent().0.len(), place.world.jobs()), (2, 1));
}

#[test]
fn a_key_of_ones_own_beats_everything() {
    let place = Place::killed();
    let end = place.fill(&["t.docx", "--idempotency-key", "mine", "--json"], 0);
    assert!(text(&end.stdout).contains("\"idempotency_key\":\"mine\""));
    let first = place.fill(&["t.docx", "--idempotency-key", "mine"], 0);
    let second = place.fill(&["t.docx", "--idempotency-key", "mine"], 0);
    assert_eq!((first.stdout, place.world.jobs()), (second.stdout, 2));
    place.edit();
    place.fill(&["t.docx", "--idempotency-key", "mine"], 9);
    assert_eq!(place.world.jobs(), 2);
}

#[test]
fn a_template_from_standard_input_is_continued_too() {
    let (place, told) = Place::swallowing();
    let bytes = std::fs::read(root("examples/templates/rfi.docx")).unwrap();
    let spawn = || {
        let mut child = place.command(&["-"]).stdin(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(&bytes).unwrap();
        child
    };
    let mut child = spawn();
    told.recv().unwrap();
    child.kill().unwrap();
    child.wait().unwrap();
    let end = spawn().wait_with_output().unwrap();
    assert!(
        end.status.success() && text(&end.stderr).contains("continuing"),
        "{}",
        text(&end.stderr)
    );
    assert_eq!((place.sent().1.len(), place.world.jobs()), (1, 1));
}

#[test]
fn a_record_that_cannot_be_written_warns_and_goes_on() {
    let place = Place::new(Act::Pass);
    // Nobody can make a folder there, whoever runs this.
    for folder in ["/proc/alloo", "/dev/null/alloo"] {
        let end = place
            .command(&["t.docx"])
            .env("ALLOO_STATE_DIR", folder)
            .output()
            .unwrap();
        let said = text(&end.stderr);
        assert_eq!(end.status.code(), Some(0), "{said}");
        assert!(
            said.contains("warning: ") && said.contains("may start a second fill"),
            "{said}"
        );
    }
    assert_eq!(place.world.jobs(), 2);
    // A disk that takes nothing more: a limit that no page of the database stays under.
    let command = place.command(&["t.docx"]);
    let mut limited = Command::new("sh");
    limited
        .args(["-c", "ulimit -f 1; exec \"$0\" \"$@\""])
        .arg(command.get_program())
        .args(command.get_args())
        .env_clear()
        .envs(command.get_envs().map(|(name, value)| (name, value.unwrap())))
        .env("ALLOO_STATE_DIR", place.world.home.path().join("full"))
        .current_dir(place.world.home.path());
    let end = limited.output().unwrap();
    let said = text(&end.stderr);
    assert_eq!(end.status.code(), Some(0), "{said}");
    assert!(said.contains("warning: ") && place.world.jobs() == 3, "{said}");
    // A record of garbage.
    let broken = place.world.home.path().join("broken");
    std::fs::create_dir(&broken).unwrap();
    std::fs::write(
        broken.join("record.db"),
        "not a database, and long enough to be looked at as one",
    )
    .unwrap();
    let end = place
        .command(&["t.docx"])
        .env("ALLOO_STATE_DIR", &broken)
        .output()
        .unwrap();
    assert_eq!(
        (end.status.code(), place.world.jobs()),
        (Some(0), 4),
        "{}",
        text(&end.stderr)
    );
}

#[test]
fn a_locked_record_does_not_keep_a_signal_waiting() {
    let place = Place::killed();
    // A command holds this lock for microseconds: only SQLite can hold it for longer.
    let record = place.record();
    record.execute_batch("BEGIN IMMEDIATE").unwrap();
    let child = place.command(&["t.docx"]).spawn().unwrap();
    // It has opened the record before it waits for it; the signal is heard at any moment after its start.
    let open = || {
        std::fs::read_dir(format!("/proc/{}/fd", child.id())).is_ok_and(|files| {
            files.flatten().any(|file| {
                std::fs::read_link(file.path()).is_ok_and(|path| path.ends_with("state/record.db"))
            })
        })
    };
    let deadline = Instant::now() + Duration::from_secs(20);
    while cfg!(target_os = "linux") && !open() {
        assert!(Instant::now() < deadline);
        std::thread::yield_now();
    }
    // SAFETY: a signal to a child that has not been waited for.
    unsafe { libc::kill(child.id() as i32, libc::SIGTERM) };
    let end = child.wait_with_output().unwrap();
    assert_eq!(end.status.code(), Some(143), "{}", text(&end.stderr));
}
