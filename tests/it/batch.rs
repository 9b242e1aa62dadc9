//! Many fills by one command: interrupted, failing, repeated, and told beforehand what the tier makes of
//! them.

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Output, Stdio};

use crate::support::{Server, World, root, text};

const NAMES: [&str; 7] = [
    "a.docx", "b.docx", "c.docx", "d.docx", "e.docx", "f.docx", "g.docx",
];
const INSTANT: [&str; 4] = ["--fault", "instant=*", "--tier", "unlimited"];

fn world() -> World {
    let world = World::new();
    for name in NAMES {
        std::fs::copy(root("examples/templates/rfi.docx"), world.home.path().join(name)).unwrap();
    }
    world
}

fn fill(world: &World, server: &Server, more: &[&str]) -> Command {
    let mut command = world.alloo();
    server.aim(&mut command).arg("fill").args(more);
    command
}

fn end(mut command: Command, code: i32) -> Output {
    let end = command.output().unwrap();
    assert_eq!(end.status.code(), Some(code), "{}", text(&end.stderr));
    end
}

/// Answers that take their time, so that a signal comes between two fills.
const SLOW: [&str; 6] = [
    "--fault",
    "instant=*",
    "--fault",
    "slow=200ms",
    "--tier",
    "unlimited",
];

/// Seven fills, one after the other, stopped when two are done.
fn interrupted(world: &World, server: &Server, arguments: &[&str], signal: i32) -> String {
    let mut child = fill(world, server, arguments)
        .args(["--jobs", "1"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    for _ in 0..2 {
        lines.next().unwrap().unwrap();
    }
    // SAFETY: a signal to a child that has not been waited for.
    unsafe { libc::kill(child.id() as i32, signal) };
    let end = child.wait_with_output().unwrap();
    text(&end.stderr)
}

/// The same service with another tier, at the same address.
fn again(world: &World, server: Server) -> Server {
    let address = server.url.trim_start_matches("http://").to_owned();
    drop(server);
    let mut arguments = INSTANT.to_vec();
    arguments.extend(["--listen", &address]);
    world.serve(&arguments)
}

#[test]
fn an_interrupted_batch_goes_on_with_what_is_left() {
    for signal in [libc::SIGKILL, libc::SIGINT] {
        let world = world();
        let server = world.serve(&SLOW);
        let mut arguments = NAMES.to_vec();
        arguments.extend(["--wait", "-o", "out/"]);
        let said = interrupted(&world, &server, &arguments, signal);
        if signal == libc::SIGINT {
            assert!(said.contains("continues with what is left"), "{said}");
        }
        assert!((2..7).contains(&world.jobs()));
        let server = again(&world, server);
        let second = end(fill(&world, &server, &arguments), 0);
        let said = text(&second.stderr);
        assert!(said.contains("going on with the command begun"), "{said}");
        let results: String = NAMES
            .iter()
            .map(|name| format!("out/{}\n", name.replace(".docx", "-filled.docx")))
            .collect();
        assert_eq!(text(&second.stdout), results);
        assert_eq!(world.jobs(), 7);
        // It is done: the same command is a new one, and does not overwrite.
        let third = end(fill(&world, &server, &arguments), 10);
        assert!(text(&third.stderr).contains("exists"), "{}", text(&third.stderr));
        arguments.push("--force");
        end(fill(&world, &server, &arguments), 0);
        assert_eq!(world.jobs(), 14);
        assert!(
            !std::fs::read_dir(world.home.path().join("state"))
                .unwrap()
                .any(|entry| entry
                    .unwrap()
                    .path()
                    .extension()
                    .is_some_and(|ending| ending == "lock"))
        );
    }
}

#[test]
fn a_result_that_was_not_written_down_is_known_again_and_a_foreign_file_is_kept() {
    let world = world();
    let server = world.serve(&SLOW);
    let mut arguments = NAMES.to_vec();
    arguments.push("--wait");
    interrupted(&world, &server, &arguments, libc::SIGKILL);
    // As a kill leaves it that falls between the result's name and the record of it: a moment that no test
    // can hit, and no verb takes back.
    let record = rusqlite::Connection::open(world.home.path().join("state/record.db")).unwrap();
    record.execute("UPDATE fills SET output = NULL", []).unwrap();
    let foreign = world.home.path().join("b-filled.docx");
    std::fs::copy(root("examples/templates/monthly-report.docx"), &foreign).unwrap();
    let kept = std::fs::read(&foreign).unwrap();
    let server = again(&world, server);
    let second = end(fill(&world, &server, &arguments), 10);
    let said = text(&second.stderr);
    assert!(
        said.contains("a.docx: completed (") && said.contains("\n6 filled, 1 failed\n"),
        "{said}"
    );
    assert_eq!((std::fs::read(&foreign).unwrap(), world.jobs()), (kept, 7));
}

#[test]
fn results_beside_their_templates_are_not_filled_again() {
    let world = world();
    let server = world.serve(&SLOW);
    let mut arguments = NAMES.to_vec();
    arguments.push("--wait");
    interrupted(&world, &server, &arguments, libc::SIGKILL);
    let server = again(&world, server);
    // As *.docx is expanded now.
    arguments.push("a-filled.docx");
    let second = end(fill(&world, &server, &arguments), 0);
    let said = text(&second.stderr);
    assert!(said.contains("a-filled.docx: left out"), "{said}");
    assert_eq!(text(&second.stdout).lines().count(), 7);
    assert_eq!(world.jobs(), 7);
}

#[test]
fn starting_alone_goes_on_too() {
    let world = world();
    let server = world.serve(&SLOW);
    interrupted(&world, &server, &NAMES, libc::SIGKILL);
    let server = again(&world, server);
    let second = end(fill(&world, &server, &NAMES), 0);
    let out = text(&second.stdout);
    let jobs: std::collections::BTreeSet<&str> = out.lines().collect();
    assert_eq!((jobs.len(), world.jobs()), (7, 7), "{}", text(&second.stderr));
}

#[test]
fn a_command_that_names_less_is_another_one() {
    let world = world();
    let server = world.serve(&SLOW);
    interrupted(&world, &server, &NAMES, libc::SIGKILL);
    let server = again(&world, server);
    let before = world.jobs();
    end(fill(&world, &server, &["a.docx", "b.docx"]), 0);
    assert_eq!(world.jobs(), before + 2);
}

#[test]
fn failures_are_named_and_done_alone_by_the_same_command() {
    let world = world();
    let mut faults = vec!["--fault", "drop-response"];
    faults.extend(INSTANT);
    let server = world.serve(&faults);
    let mut arguments = NAMES.to_vec();
    arguments.extend(["--wait", "-o", "out/", "--retries", "0"]);
    let first = end(fill(&world, &server, &arguments), 6);
    let said = text(&first.stderr);
    assert!(
        said.contains("\nerror: ") && said.contains("\n6 filled, 1 failed\n"),
        "{said}"
    );
    assert!(
        said.contains("the same command again does what is left"),
        "{said}"
    );
    assert_eq!((text(&first.stdout).lines().count(), world.jobs()), (6, 7));
    let second = end(fill(&world, &server, &arguments), 0);
    let said = text(&second.stderr);
    assert!(said.contains("6 done, 0 started, 1 to start"), "{said}");
    assert_eq!((text(&second.stdout).lines().count(), world.jobs()), (7, 7));
}

#[test]
fn fills_that_failed_are_new_ones_the_next_time() {
    let world = world();
    let server = world.serve(&[
        "--fault",
        "instant=*",
        "--fault",
        "fail-job=table_fill_failed",
        "--tier",
        "unlimited",
    ]);
    let first = end(fill(&world, &server, &["a.docx", "b.docx", "--wait"]), 7);
    let said = text(&first.stderr);
    assert!(
        said.contains("error: a.docx, b.docx: the fill failed: ") && said.ends_with("\n2 failed\n"),
        "{said}"
    );
    let server = again(&world, server);
    end(fill(&world, &server, &["a.docx", "b.docx", "--wait"]), 0);
    assert_eq!(world.jobs(), 4);
}

#[test]
fn lists_of_templates_and_colliding_results() {
    let world = world();
    let server = world.serve(&INSTANT);
    std::fs::write(world.home.path().join("list.txt"), "a.docx\r\n\nb.docx\n").unwrap();
    let listed = end(
        fill(&world, &server, &["@list.txt", "c.docx", "--wait", "-o", "out/"]),
        0,
    );
    assert_eq!(
        text(&listed.stdout),
        "out/a-filled.docx\nout/b-filled.docx\nout/c-filled.docx\n"
    );
    let mut piped = fill(&world, &server, &["@-"])
        .stderr(Stdio::null())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    piped.stdin.take().unwrap().write_all(b"d.docx\ne.docx").unwrap();
    let piped = piped.wait_with_output().unwrap();
    assert_eq!(text(&piped.stdout).lines().count(), 2);
    let before = world.jobs();
    std::fs::create_dir(world.home.path().join("sub")).unwrap();
    std::fs::copy(
        world.home.path().join("a.docx"),
        world.home.path().join("sub/A.docx"),
    )
    .unwrap();
    let collide = end(
        fill(&world, &server, &["a.docx", "sub/A.docx", "--wait", "-o", "new/"]),
        10,
    );
    assert!(
        text(&collide.stderr).contains("one name"),
        "{}",
        text(&collide.stderr)
    );
    let one_file = end(
        fill(&world, &server, &["a.docx", "b.docx", "--wait", "-o", "x.docx"]),
        2,
    );
    assert!(text(&one_file.stderr).contains("name a folder"));
    assert_eq!(world.jobs(), before);
}

#[test]
fn how_long_the_tier_makes_it_take_is_told_beforehand() {
    let world = world();
    let server = world.serve(&["--fault", "instant=*"]);
    let mut child = fill(&world, &server, &NAMES)
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
    let first = lines.next().unwrap().unwrap();
    // Four are paid at once; each of the others says what it waits for.
    let waits = |line: &String| line.contains(".docx: waiting for tokens (a fill costs 25), until ");
    assert_eq!(lines.map_while(Result::ok).filter(waits).take(3).count(), 3);
    child.kill().unwrap();
    child.wait().unwrap();
    // 7 × 26 tokens, of which 118 are there.
    assert_eq!(
        first,
        "note: 7 fills will take about 64 seconds: each costs 25 tokens, and this key's tier gives 60 a minute"
    );
}

#[test]
fn a_tier_that_can_never_pay_is_told_before_anything_is_sent() {
    let world = world();
    let server = world.serve(&["--tier", "free"]);
    let end = end(fill(&world, &server, &["a.docx", "b.docx"]), 4);
    assert!(
        text(&end.stderr).contains("waiting does not help"),
        "{}",
        text(&end.stderr)
    );
    assert!(
        alloo_sandbox::testing::submissions(&world.home.path().join("state/sandbox"))
            .unwrap()
            .is_empty()
    );
}

/// Names as Windows-1252 writes them, emoji, wide characters: two fills, two results, told byte for byte.
#[cfg(target_os = "linux")]
#[test]
fn names_that_are_no_utf_8() {
    use std::os::unix::ffi::OsStrExt;
    let world = World::new();
    let server = world.serve(&INSTANT);
    let names: [&[u8]; 3] = [
        b"r\xe9sum\xe9.docx",
        b"r\xe8sum\xe8.docx",
        "工事 📄.docx".as_bytes(),
    ];
    for name in names {
        let path = world.home.path().join(std::ffi::OsStr::from_bytes(name));
        std::fs::copy(root("examples/templates/rfi.docx"), path).unwrap();
    }
    let list = [names[0], b"\n", names[1], b"\n", names[2], b"\n"].concat();
    std::fs::write(world.home.path().join("list"), list).unwrap();
    let filled = end(fill(&world, &server, &["@list", "--wait"]), 0);
    let lines = [
        &b"r\xe9sum\xe9-filled.docx\n"[..],
        b"r\xe8sum\xe8-filled.docx\n",
        "工事 📄-filled.docx\n".as_bytes(),
    ];
    assert_eq!(filled.stdout, lines.concat());
    for line in lines {
        let path = world
            .home
            .path()
            .join(std::ffi::OsStr::from_bytes(line.trim_ascii_end()));
        assert!(path.exists(), "{path:?}");
    }
    assert!(std::str::from_utf8(&filled.stderr).is_ok());
}
