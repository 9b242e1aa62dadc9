//! What a command is started with: signals that are ignored, a standard output that is closed or a terminal,
//! a folder that others write to.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::canned::{Canned, json};
use crate::outputs::{at, recorder};
use crate::pty::Pty;
use crate::support::{World, docx, skipped, text};

const JOB: &str = "9b2d1f64-58a2-4c8e-9a37-3f0f5f4f9f10";
const KEY: &str = "ak_test_ABCDEFGHIJKLMNOPQRSTUVWXYZ234567ABCDEFGHIJKLMNOPQRSTUV";

fn running() -> Canned {
    Canned::start(|_, _| json(&format!("{{\"job_id\": \"{JOB}\", \"status\": \"running\"}}")))
}

/// The command as a shell begins it after `before`.
fn shell(world: &World, url: &str, before: &str, arguments: &[&str], after: &str) -> Command {
    let mut command = Command::new("sh");
    command
        .args(["-c", &format!("{before} exec \"$0\" \"$@\" {after}")])
        .arg(world.alloo().get_program())
        .args(arguments)
        .env("ALLOO_STATE_DIR", world.home.path().join("state"))
        .env("ALLOO_CONFIG_DIR", world.home.path().join("config"))
        .env("ALLOOVIUM_API_URL", url)
        .env("ALLOOVIUM_API_KEY", KEY)
        .current_dir(world.home.path())
        .stdin(Stdio::null())
        .stderr(Stdio::piped());
    command
}

#[test]
fn signals_that_were_ignored_stay_so() {
    let wait = ["wait", JOB, "--interval", "10ms"];
    for (ignored, last, code) in [
        ("INT HUP", libc::SIGTERM, Some(143)),
        ("HUP", libc::SIGINT, Some(130)),
        ("INT HUP TERM", libc::SIGKILL, None),
    ] {
        let (mut service, world) = (running(), World::new());
        let told = service.told();
        let before = format!("trap '' {ignored};");
        let mut child = shell(&world, &service.url, &before, &wait, "").spawn().unwrap();
        told.recv().unwrap();
        let process = child.id() as i32;
        let signal = |number| {
            // SAFETY: a signal to a child that has not been waited for.
            unsafe { libc::kill(process, number) };
        };
        for (name, number) in [
            ("INT", libc::SIGINT),
            ("HUP", libc::SIGHUP),
            ("TERM", libc::SIGTERM),
        ] {
            if ignored.contains(name) {
                signal(number);
            }
        }
        // It goes on to ask: more often than what was under way when the signals came.
        for _ in 0..3 {
            told.recv().unwrap();
        }
        assert!(child.try_wait().unwrap().is_none(), "{ignored}");
        signal(last);
        assert_eq!(child.wait().unwrap().code(), code, "{ignored}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_closed_standard_output_is_told_before_anything_is_sent() {
    let (service, world) = (running(), World::new());
    std::fs::write(world.home.path().join("t.docx"), docx("Text", 10)).unwrap();
    for arguments in [&["fill", "t.docx"][..], &["status", JOB], &["jobs"]] {
        let end = shell(&world, &service.url, "", arguments, ">&-")
            .output()
            .unwrap();
        let said = text(&end.stderr);
        assert_eq!(end.status.code(), Some(10), "{said}");
        assert!(said.contains("standard output is closed"), "{said}");
    }
    assert_eq!(service.seen().len(), 0);
    let end = shell(&world, &service.url, "", &["status", JOB], "> /dev/null").output();
    assert_eq!(end.unwrap().status.code(), Some(0));
}

#[test]
fn a_terminal_is_sent_no_document() {
    let (service, world) = (running(), World::new());
    std::fs::write(world.home.path().join("t.docx"), docx("Text", 10)).unwrap();
    for arguments in [
        &["fill", "t.docx", "--wait", "-o", "-"][..],
        &["download", JOB, "-o", "-"],
    ] {
        let pty = Pty::open();
        let mut command = shell(&world, &service.url, "", arguments, "");
        pty.give_to(&mut command);
        let mut child = command.spawn().unwrap();
        drop(command);
        let said = text(&pty.rest());
        assert_eq!(child.wait().unwrap().code(), Some(2), "{said}");
        assert!(said.contains("--force"), "{said}");
    }
    assert_eq!(service.seen().len(), 0);
}

#[test]
fn a_state_that_is_none_is_refused_with_its_neighbour() {
    let world = World::new();
    let end = world.run(&["jobs", "--status", "complted"]);
    let said = text(&end.stderr);
    assert_eq!(end.status.code(), Some(2), "{said}");
    assert!(
        said.contains("'completed'") && said.contains("cancelled"),
        "{said}"
    );
    for state in ["Completed", "canceled"] {
        assert!(world.run(&["jobs", "--status", state]).status.success());
    }
}

/// Another user's file in a folder that all may write to, such as /tmp, cannot be replaced, with `--force` or
/// without.
#[test]
fn anothers_file_in_a_sticky_folder_is_refused_before_anything_is_sent() {
    use std::os::unix::fs::{PermissionsExt, chown};
    use std::os::unix::process::CommandExt;
    const NOBODY: u32 = 65534;
    if !rustix::process::geteuid().is_root() {
        skipped("only root can make a file of another user");
        return;
    }
    let world = crate::outputs::world(&["a.docx"]);
    let place = |name: &str| world.home.path().join(name);
    let set = |path: &Path, mode| {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    };
    set(world.home.path(), 0o755);
    for (folder, mode, owner) in [
        ("state", 0o700, NOBODY),
        ("config", 0o700, NOBODY),
        ("shared", 0o1777, 0),
        ("own", 0o1777, NOBODY),
    ] {
        std::fs::create_dir(place(folder)).unwrap();
        chown(place(folder), Some(owner), Some(owner)).unwrap();
        set(&place(folder), mode);
    }
    for file in ["shared/a-filled.docx", "shared/r.json", "own/a-filled.docx"] {
        std::fs::write(place(file), "theirs").unwrap();
        set(&place(file), 0o666);
    }
    let service = recorder();
    let fill = |arguments: &[&str]| {
        let mut command = at(&world, &service);
        command
            .args(["fill", "a.docx", "--wait", "--force"])
            .args(arguments);
        command.uid(NOBODY).gid(NOBODY).output().unwrap()
    };
    for arguments in [
        &["-o", "shared/a-filled.docx"][..],
        &["-o", "shared/"],
        &["-o", "own/", "--report", "shared/r.json"],
    ] {
        let end = fill(arguments);
        let said = text(&end.stderr);
        assert_eq!(end.status.code(), Some(10), "{arguments:?}: {said}");
        assert!(said.contains("sticky"), "{arguments:?}: {said}");
    }
    assert!(service.seen().is_empty());
    // In one's own folder the bit keeps nothing from its owner: the fill is sent.
    let end = fill(&["-o", "own/", "--timeout", "1s"]);
    assert_eq!(end.status.code(), Some(124), "{}", text(&end.stderr));
    let posts = service.seen();
    let posts = posts.iter().filter(|request| request.line.starts_with("POST"));
    assert_eq!(posts.count(), 1);
}
