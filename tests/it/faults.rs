//! The fault matrix: each fault in each phase of a fill, through the real binary, against the real embedded
//! service.
//!
//! A cell is one fault that strikes once, or for as long as the command runs. The command either gets
//! through, or ends with an error of the contract; then the service is healed and the user does what the hint
//! says. In the end there is exactly one job, every request of one key had the same bytes, the result is
//! whole under its name, and nothing else lies beside it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::process::Output;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::Value;

use crate::support::{Server, World, root, text};
use crate::tap::{Act, Kind, Request, Tap};

/// What strikes.
#[derive(Clone)]
enum Fault {
    /// The service's own, armed by `--fault`; it strikes once or always by its number.
    Own(&'static str, &'static str),
    /// Between the two, on requests of this kind.
    Between(Kind, Act),
    /// The same on the first look after a refused URL: a fresh one is signed.
    Signing(Act),
    /// Nothing listens.
    Refused,
    /// Something happens to the target's folder while the result is brought.
    Disk(Disk),
}

#[derive(Clone, Copy, PartialEq)]
enum Disk {
    TargetAppears,
    TargetIsAFolder,
    FolderVanishes,
    FileSizeLimit,
}

struct Cell {
    phase: &'static str,
    name: String,
    fault: Fault,
    always: bool,
}

const INSTANT: [&str; 4] = ["--fault", "instant=*", "--tier", "unlimited"];

fn say(status: &str, kind: &str, headers: &str, body: &str) -> Act {
    Act::Say(
        format!(
            "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n{headers}Connection: close\r\n\r\n{body}",
            body.len()
        )
        .into_bytes(),
    )
}

fn cells() -> Vec<Cell> {
    let mut cells = Vec::new();
    let mut add = |phase: &'static str, name: &str, fault: Fault| {
        for always in [false, true] {
            if matches!(fault, Fault::Refused) && !always {
                continue;
            }
            cells.push(Cell {
                phase,
                name: name.to_owned(),
                fault: fault.clone(),
                always,
            });
        }
    };
    add("connect", "refused", Fault::Refused);
    for (phase, kind, own) in [
        ("upload", Kind::Fill, "fill"),
        ("poll", Kind::Status, "status"),
        ("download", Kind::Download, "download"),
    ] {
        for fault in [
            "drop-before",
            "drop-response",
            "rate-limit",
            "server-error",
            "error=internal_error",
            "error=not_implemented",
            "error=not_found",
            "error=user_inactive",
            "error=payment_required",
            "error=insufficient_scope",
            "in-progress",
            "html",
            "garbage",
            "huge",
            "redirect=http://127.0.0.1:9/",
        ] {
            add(phase, fault, Fault::Own(fault, own));
        }
        for (name, act) in acts() {
            add(phase, &name, Fault::Between(kind, act));
        }
    }
    cells_of_cuts(&mut add);
    cells_of_signing(&mut add);
    for fault in [
        "cut-download=0",
        "cut-download=1",
        "cut-download=60%",
        "cut-download=99%",
        "corrupt-download",
        "no-range",
    ] {
        add("download", fault, Fault::Own(fault, "download"));
    }
    for (name, disk) in [
        ("the target appears", Disk::TargetAppears),
        ("the target is a folder", Disk::TargetIsAFolder),
        ("the folder vanishes", Disk::FolderVanishes),
        ("a file may not grow so far", Disk::FileSizeLimit),
    ] {
        add("rename", name, Fault::Disk(disk));
    }
    cells
}

/// Adds a fault of a phase under a name.
type AddCell<'a> = dyn FnMut(&'static str, &str, Fault) + 'a;

/// Bodies and answers that are cut.
fn cells_of_cuts(add: &mut AddCell) {
    for percent in [0, 1, 50, 99] {
        let name = format!("cut at {percent} % of the body");
        add("upload", &name, Fault::Between(Kind::Fill, Act::CutBody(percent)));
    }
    for bytes in [0, 1, 20, 100, 200, 400] {
        let name = format!("cut after {bytes} bytes of the answer");
        let cut = |kind| Fault::Between(kind, Act::CutAnswer(bytes));
        add("answer", &name, cut(Kind::Fill));
        add("poll", &name, cut(Kind::Status));
        add("download", &name, cut(Kind::Download));
        add("sign", &name, Fault::Signing(Act::CutAnswer(bytes)));
    }
}

/// What stands in place of a presigned URL, and a state that nobody knows.
fn cells_of_signing(add: &mut AddCell) {
    add("poll", "unknown-status", Fault::Own("unknown-status", "status"));
    add("sign", "expired-url", Fault::Own("expired-url", "status"));
    for (name, act) in acts() {
        add("sign", &name, Fault::Signing(act));
    }
    let job = |url: &str| {
        let url = serde_json::to_string(url).unwrap();
        let body = format!("{{\"status\": \"completed\", \"filled_download_url\": {url}}}");
        say("200 OK", "application/json", "", &body)
    };
    for (name, url) in [
        ("no URL", ""),
        ("not a URL", "::"),
        ("another scheme", "file:///etc/passwd"),
        ("plain HTTP elsewhere", "http://192.0.2.1/x"),
        ("a URL that nobody answers", "http://127.0.0.1:9/x"),
    ] {
        add("sign", name, Fault::Signing(job(url)));
    }
}

/// What can happen to any answer.
fn acts() -> Vec<(String, Act)> {
    let page = "<html>sign in</html>";
    [
        ("closed", Act::Close),
        ("reset", Act::Reset),
        ("answer lost", Act::LoseAnswer),
        ("408", say("408 Request Timeout", "text/plain", "", "")),
        ("425", say("425 Too Early", "text/plain", "", "")),
        (
            "429 at once",
            say("429 Too Many Requests", "text/plain", "Retry-After: 0\r\n", ""),
        ),
        (
            "429 by a date",
            say(
                "429 Too Many Requests",
                "text/plain",
                "Retry-After: Sun, 06 Nov 1994 08:49:37 GMT\r\n",
                "",
            ),
        ),
        (
            "429 tomorrow",
            say(
                "429 Too Many Requests",
                "text/plain",
                "Retry-After: 86400\r\n",
                "",
            ),
        ),
        (
            "503 by a proxy",
            say("503 Service Unavailable", "text/html", "", page),
        ),
        ("524 by a proxy", say("524 ", "text/html", "", page)),
        ("403 by a proxy", say("403 Forbidden", "text/html", "", page)),
        ("404 by a proxy", say("404 Not Found", "text/html", "", page)),
        ("204", say("204 No Content", "text/plain", "", "")),
        ("200 with a page", say("200 OK", "text/html", "", page)),
        ("200 with nothing", say("200 OK", "application/json", "", "")),
        ("200 with a list", say("200 OK", "application/json", "", "[]")),
        (
            "200 with another object",
            say("200 OK", "application/json", "", "{\"status\": 7}"),
        ),
        (
            "416",
            say(
                "416 Range Not Satisfiable",
                "text/xml",
                "Content-Range: bytes */7\r\n",
                "",
            ),
        ),
        ("no HTTP", Act::Say(b"SSH-2.0-OpenSSH_9.6\r\n".to_vec())),
        (
            "a head without end",
            Act::Endless(
                b"HTTP/1.1 200 OK\r\n".to_vec(),
                b"X-Filler: 0123456789\r\n".repeat(64),
            ),
        ),
        (
            "a body without end",
            Act::Endless(b"HTTP/1.1 500 X\r\n\r\n".to_vec(), vec![b'x'; 64 << 10]),
        ),
    ]
    .map(|(name, act)| (name.to_owned(), act))
    .into()
}

/// One world: a template of its own, a service, and the tap between.
struct Run {
    world: World,
    server: Server,
    tap: Tap,
    template: Vec<u8>,
    folder: PathBuf,
}

impl Run {
    fn new(cell: &Cell) -> Self {
        let world = World::new();
        let template = std::fs::read(root("examples/templates/rfi.docx")).unwrap();
        std::fs::write(world.home.path().join("t.docx"), &template).unwrap();
        let folder = world.home.path().join("out");
        std::fs::create_dir(&folder).unwrap();
        let mut arguments: Vec<String> = INSTANT.map(str::to_owned).into();
        if let Fault::Own(name, phase) = &cell.fault {
            let times = if cell.always { "*" } else { "1" };
            let fault = match name.split_once('=') {
                Some((name, argument)) => format!("{name}@{phase}={argument}*{times}"),
                None => format!("{name}@{phase}={times}"),
            };
            arguments.extend(["--fault".to_owned(), fault]);
            if ["no-range"].contains(name) {
                // Only a resumed transfer asks for a range.
                arguments.extend(["--fault".to_owned(), "cut-download=50%*2".to_owned()]);
            }
        }
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let server = world.serve(&arguments);
        let (fault, always, target) = (cell.fault.clone(), cell.always, folder.join("r.docx"));
        let (struck, signing) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let once = move || struck.fetch_add(1, Ordering::SeqCst) == 0 || always;
        let hook = move |request: &Request, _: usize| match &fault {
            Fault::Between(kind, act) if request.kind() == *kind && once() => act.clone(),
            Fault::Signing(_)
                if request.kind() == Kind::Download && signing.fetch_max(1, Ordering::SeqCst) == 0 =>
            {
                say(
                    "403 Forbidden",
                    "application/xml",
                    "",
                    "<Error><Code>AccessDenied</Code></Error>",
                )
            }
            Fault::Signing(act)
                if request.kind() == Kind::Status && signing.load(Ordering::SeqCst) == 1 && once() =>
            {
                act.clone()
            }
            Fault::Disk(disk) if request.kind() == Kind::Download => {
                let folder = target.parent().unwrap();
                match disk {
                    Disk::TargetAppears => std::fs::write(&target, "old").unwrap(),
                    Disk::TargetIsAFolder => drop(std::fs::create_dir(&target)),
                    Disk::FolderVanishes => drop(std::fs::remove_dir_all(folder)),
                    Disk::FileSizeLimit => {}
                }
                Act::Pass
            }
            _ => Act::Pass,
        };
        let tap = Tap::start(&server.url, hook);
        Run {
            world,
            server,
            tap,
            template,
            folder,
        }
    }

    fn alloo(&self, arguments: &[&str], limit: Option<u64>) -> Output {
        let mut command = self.world.alloo();
        if let Some(blocks) = limit {
            let binary = command.get_program().to_owned();
            let environment: Vec<_> = command
                .get_envs()
                .map(|(name, value)| (name.to_owned(), value.unwrap().to_owned()))
                .collect();
            command = std::process::Command::new("sh");
            command
                .args(["-c", &format!("ulimit -f {blocks}; exec \"$0\" \"$@\"")])
                .arg(binary)
                .env_clear()
                .envs(environment)
                .current_dir(self.world.home.path());
        }
        command
            .env("ALLOOVIUM_API_URL", &self.tap.url)
            .env("ALLOOVIUM_API_KEY", &self.server.key)
            .args(arguments)
            .args(["--json", "--output", "out/r.docx"])
            .output()
            .unwrap()
    }

    fn target(&self) -> Option<Vec<u8>> {
        std::fs::read(self.folder.join("r.docx")).ok()
    }

    /// What lies in the output's folder beside the result.
    fn litter(&self) -> Vec<String> {
        let Ok(entries) = std::fs::read_dir(&self.folder) else {
            return Vec::new();
        };
        entries
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .filter(|name| name != "r.docx")
            .collect()
    }
}

/// Whether the service made one job, of one body a key: as it saw them, and as they passed the tap whole.
fn one_fill(cell: &Cell, run: &Run) -> Result<(), String> {
    let state = run.world.home.path().join("state/sandbox");
    let jobs = alloo_sandbox::testing::jobs(&state).unwrap();
    if jobs.len() != 1 {
        return Err(format!("made {} jobs", jobs.len()));
    }
    let mut bodies: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for sent in alloo_sandbox::testing::submissions(&state).unwrap() {
        bodies
            .entry(sent.key.unwrap())
            .or_default()
            .insert(sent.body_sha256);
    }
    for request in run
        .tap
        .seen()
        .iter()
        .filter(|request| request.kind() == Kind::Fill)
    {
        let cut = matches!(
            cell.fault,
            Fault::Between(Kind::Fill, Act::CutBody(_) | Act::Reset)
        );
        let key = request.header("idempotency-key").unwrap();
        if !cut {
            bodies
                .entry(key.to_owned())
                .or_default()
                .insert(request.body.clone());
        }
    }
    if bodies.values().any(|bodies| bodies.len() != 1) {
        return Err(format!("sent different bodies: {bodies:?}"));
    }
    Ok(())
}

/// Runs a cell; whether the first command got through by itself.
fn judge(cell: &Cell) -> Result<bool, String> {
    let mut run = Run::new(cell);
    let retries = if cell.always { "1" } else { "8" };
    let wrong = |what: &str, end: &Output| {
        Err(format!(
            "{}, {}, {}: {what}\n{}{}",
            cell.phase,
            cell.name,
            if cell.always { "always" } else { "once" },
            text(&end.stdout),
            text(&end.stderr)
        ))
    };
    let limit = matches!(cell.fault, Fault::Disk(Disk::FileSizeLimit)).then_some(6);
    // Of a fault that does not pass, no more than a moment of polling.
    let timeout = match cell.always || cell.name.contains("tomorrow") {
        true => "1s",
        false => "20s",
    };
    let fill = |retries: &'static str, timeout: &'static str| {
        [
            "fill",
            "t.docx",
            "--wait",
            "--timeout",
            timeout,
            "--retries",
            retries,
        ]
    };
    let healthy = run.tap.url.clone();
    if matches!(cell.fault, Fault::Refused) {
        run.tap.url = "http://127.0.0.1:9".into();
    }
    let first = run.alloo(&fill(retries, timeout), limit);
    let code = first.status.code();
    if !run.litter().is_empty() {
        return wrong(&format!("left {:?}", run.litter()), &first);
    }
    let through = code == Some(0);
    match (through, run.target()) {
        (true, Some(bytes)) if bytes == run.template => {}
        (false, None) => {}
        (false, Some(bytes)) if bytes == b"old" => {}
        _ => return wrong("the target is neither old nor whole", &first),
    }
    if !through {
        if !code.is_some_and(|code| (3..=12).contains(&code) || code == 124) {
            return wrong(&format!("ended with {:?}", first.status), &first);
        }
        let said = text(&first.stderr);
        let error = said
            .lines()
            .last()
            .and_then(|line| serde_json::from_str::<Value>(line).ok());
        let Some(error) = error.filter(|error| error["error"]["exit_code"] == code.unwrap()) else {
            return wrong("its last line is not the error", &first);
        };
        // Healed: the service without its faults, the folder as it was.
        run.server = run.world.serve(&INSTANT);
        run.tap.url = healthy;
        run.tap.heal(&run.server.url);
        std::fs::create_dir_all(&run.folder).unwrap();
        let target = run.folder.join("r.docx");
        drop((std::fs::remove_file(&target), std::fs::remove_dir(&target)));
        let second = match error["error"]["job_id"].as_str() {
            Some(job) => run.alloo(&["download", job, "--wait"], None),
            None => run.alloo(&fill("8", "20s"), None),
        };
        if second.status.code() != Some(0) || run.target().is_none_or(|bytes| bytes != run.template) {
            return wrong(
                &format!("was not to be continued: {}", text(&second.stderr)),
                &first,
            );
        }
        if !run.litter().is_empty() {
            return wrong(&format!("left {:?} in the end", run.litter()), &first);
        }
    }
    match one_fill(cell, &run) {
        Ok(()) => Ok(through),
        Err(what) => wrong(&what, &first),
    }
}

#[test]
fn every_fault_in_every_phase() {
    let cells = cells();
    let next = AtomicUsize::new(0);
    let ends = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        // Most of a cell is waiting for a retry.
        for _ in 0..12 {
            scope.spawn(|| {
                while let Some(cell) = cells.get(next.fetch_add(1, Ordering::SeqCst)) {
                    let end = judge(cell);
                    ends.lock().unwrap().push((cell, end));
                }
            });
        }
    });
    let ends = ends.into_inner().unwrap();
    let wrong: Vec<&String> = ends.iter().filter_map(|(_, end)| end.as_ref().err()).collect();
    let mut phases: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for (cell, end) in &ends {
        let phase = phases.entry(cell.phase).or_default();
        phase.0 += 1;
        phase.1 += usize::from(end == &Ok(true));
    }
    for (phase, (all, through)) in &phases {
        println!("{phase}: {all} cells, {through} got through by themselves, the others when continued");
    }
    println!("matrix: {} cells, {} wrong", ends.len(), wrong.len());
    assert!(
        wrong.is_empty(),
        "{} of {} cells:\n\n{}",
        wrong.len(),
        ends.len(),
        wrong
            .iter()
            .map(|text| text.as_str())
            .collect::<Vec<_>>()
            .join("\n\n")
    );
}
