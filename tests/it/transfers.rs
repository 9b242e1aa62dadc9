//! Downloads: cut, expired, changed, without ranges or lengths; and what lies on the disk afterwards.

use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::{Command, Output};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::channel;

use crate::canned::{Canned, json};
use crate::support::{Server, World, docx, text};
use crate::tap::{Act, Kind, Request, Tap, through};

const INSTANT: [&str; 6] = [
    "--fault",
    "instant=*",
    "--tier",
    "unlimited",
    "--max-upload",
    "200MiB",
];
const JOB: &str = "9b2d1f64-58a2-4c8e-9a37-3f0f5f4f9f10";

struct Place {
    world: World,
    server: Server,
    tap: Tap,
    template: Vec<u8>,
}

impl Place {
    fn new(
        size: usize,
        faults: &[&str],
        hook: impl Fn(&Request, usize) -> Act + Send + Sync + 'static,
    ) -> Self {
        let world = World::new();
        let template = docx("Text", size);
        std::fs::write(world.home.path().join("t.docx"), &template).unwrap();
        std::fs::create_dir(world.home.path().join("out")).unwrap();
        let faults: Vec<&str> = INSTANT.iter().chain(faults).copied().collect();
        let server = world.serve(&faults);
        let tap = Tap::start(&server.url, hook);
        Place {
            world,
            server,
            tap,
            template,
        }
    }

    fn command(&self, arguments: &[&str]) -> Command {
        through(&self.tap, &self.world, &self.server, arguments)
    }

    #[track_caller]
    fn run(&self, arguments: &[&str], code: i32) -> Output {
        let end = self.command(arguments).output().unwrap();
        assert_eq!(end.status.code(), Some(code), "{}", text(&end.stderr));
        end
    }

    #[track_caller]
    fn fill(&self, code: i32) -> Output {
        self.run(&["fill", "t.docx", "--wait", "--output", "out/r.docx"], code)
    }

    fn target(&self) -> PathBuf {
        self.world.home.path().join("out/r.docx")
    }

    /// The names in the output's folder.
    fn out(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.world.home.path().join("out")).unwrap();
        let mut names: Vec<String> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[track_caller]
    fn is_whole(&self) {
        assert!(std::fs::read(self.target()).unwrap() == self.template);
        assert_eq!(self.out(), ["r.docx"]);
    }

    fn downloads(&self) -> Vec<Request> {
        let seen = self.tap.seen();
        seen.into_iter()
            .filter(|request| request.kind() == Kind::Download)
            .collect()
    }
}

/// `act` happens to the download of this number, everything else goes through.
fn on_download(number: usize, act: Act) -> impl Fn(&Request, usize) -> Act {
    let downloads = AtomicUsize::new(0);
    move |request, _| {
        if request.kind() == Kind::Download && downloads.fetch_add(1, Ordering::SeqCst) == number {
            act.clone()
        } else {
            Act::Pass
        }
    }
}

/// `ALLOO_CUT_MB` says another size than 5 MB.
#[test]
fn a_cut_costs_no_byte_twice() {
    let megabytes = std::env::var("ALLOO_CUT_MB")
        .ok()
        .and_then(|text| text.parse().ok());
    let size = megabytes.unwrap_or(5) * 1_000_000;
    let place = Place::new(size, &[], on_download(0, Act::CutAnswer(size * 6 / 10)));
    place.fill(0);
    place.is_whole();
    let downloads = place.downloads();
    assert_eq!((downloads.len(), downloads[0].header("range")), (2, None));
    assert!(downloads[1].header("range").is_some() && downloads[1].header("if-range").is_some());
    // Heads and the few answers of the API apart.
    let again = place.tap.answered() - place.template.len() as u64;
    println!(
        "{} bytes, cut at 60 %: {again} more bytes came than these, all heads and JSON",
        place.template.len()
    );
    assert!(again < 16 << 10, "{again}");
}

#[test]
fn an_expired_url_is_asked_for_afresh_and_the_transfer_goes_on_where_it_was() {
    for refusal in ["403 Forbidden", "404 Not Found"] {
        let downloads = AtomicUsize::new(0);
        let place = Place::new(1_000_000, &[], move |request, _| match request.kind() {
            Kind::Download => match downloads.fetch_add(1, Ordering::SeqCst) {
                0 => Act::CutAnswer(400_000),
                1 => Act::Say(
                    format!("HTTP/1.1 {refusal}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                        .into_bytes(),
                ),
                _ => Act::Pass,
            },
            _ => Act::Pass,
        });
        place.fill(0);
        place.is_whole();
        let kinds: Vec<Kind> = place.tap.seen().iter().map(Request::kind).collect();
        let asked = [Kind::Download, Kind::Download, Kind::Status, Kind::Download];
        assert!(kinds.ends_with(&asked), "{kinds:?}");
        let downloads = place.downloads();
        let range = downloads[2].header("range").unwrap();
        assert!(
            range != "bytes=0-" && downloads[1].header("range") == Some(range),
            "{range}"
        );
    }
}

#[test]
fn a_changed_etag_starts_over() {
    let place = Place::new(
        1_000_000,
        &["--fault", "cut-download=50%", "--fault", "etag-change"],
        |_, _| Act::Pass,
    );
    place.fill(0);
    place.is_whole();
    assert!(place.downloads()[1].header("if-range").is_some());
}

#[test]
fn storage_without_ranges_starts_over() {
    let place = Place::new(
        1_000_000,
        &["--fault", "cut-download=50%", "--fault", "no-range"],
        |_, _| Act::Pass,
    );
    place.fill(0);
    place.is_whole();
}

/// A canned storage: what the answers to its downloads are, one after the other.
fn storage(answers: Vec<Vec<u8>>) -> (World, Canned, Output) {
    let world = World::new();
    let downloads = AtomicUsize::new(0);
    let service = Canned::start(move |request, _| {
        if request.line.contains("/storage/") {
            let number = downloads.fetch_add(1, Ordering::SeqCst);
            return answers.get(number).unwrap_or(answers.last().unwrap()).clone();
        }
        let url = format!("http://{}/storage/r", request.header("host").unwrap());
        json(&format!(
            "{{\"status\": \"completed\", \"filled_download_url\": \"{url}\"}}"
        ))
    });
    let end = world
        .alloo()
        .env("ALLOOVIUM_API_URL", &service.url)
        .env("ALLOOVIUM_API_KEY", "ak_test_x")
        .args(["download", JOB, "-o", "r.docx", "--retries", "1"])
        .output()
        .unwrap();
    (world, service, end)
}

fn with_head(head: &str, body: &[u8]) -> Vec<u8> {
    [
        format!("HTTP/1.1 {head}\r\nConnection: close\r\n\r\n").as_bytes(),
        body,
    ]
    .concat()
}

#[test]
fn a_length_that_nobody_tells_is_found_by_the_end_of_the_range() {
    let document = docx("Text", 0);
    let mut chunk = format!("{:x}\r\n", document.len()).into_bytes();
    chunk.extend_from_slice(&document);
    // All bytes came, but not the end of the body.
    let (world, service, end) = storage(vec![
        with_head("200 OK\r\nETag: \"e\"\r\nTransfer-Encoding: chunked", &chunk),
        with_head(
            &format!(
                "416 Range Not Satisfiable\r\nContent-Range: bytes */{}\r\nContent-Length: 0",
                document.len()
            ),
            b"",
        ),
    ]);
    assert_eq!(end.status.code(), Some(0), "{}", text(&end.stderr));
    assert!(std::fs::read(world.home.path().join("r.docx")).unwrap() == document);
    assert_eq!(service.seen().len(), 3);
}

#[test]
fn results_that_are_none_are_refused_and_nothing_is_kept() {
    let document = docx("Text", 1000);
    let whole = |body: &[u8]| with_head(&format!("200 OK\r\nContent-Length: {}", body.len()), body);
    let part = |range: &str, body: &[u8]| {
        with_head(
            &format!(
                "206 Partial Content\r\nETag: \"e\"\r\nContent-Range: bytes {range}\r\nContent-Length: {}",
                body.len()
            ),
            body,
        )
    };
    let cut = with_head(
        &format!("200 OK\r\nETag: \"e\"\r\nContent-Length: {}", document.len()),
        &document[..500],
    );
    let mut damaged = document.clone();
    damaged[700] ^= 1;
    for (name, code, answers) in [
        ("a page", 11, vec![whole(b"<html>")]),
        ("a PDF", 11, vec![whole(b"%PDF-1.7")]),
        (
            "a ZIP of something",
            11,
            vec![whole(b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0")],
        ),
        ("one wrong bit", 11, vec![whole(&damaged)]),
        ("nothing", 11, vec![whole(b"")]),
        (
            "a larger one than any",
            11,
            vec![with_head("200 OK\r\nContent-Length: 99999999999", b"PK")],
        ),
        ("a document that ends early", 11, vec![whole(&document[..600])]),
        (
            "a part that nobody asked for",
            6,
            vec![part("500-999/1000", &document[500..])],
        ),
        (
            "another part than asked for",
            6,
            vec![cut.clone(), part("400-999/1000", &document[400..]), cut.clone()],
        ),
        (
            "a part of another document",
            6,
            vec![
                cut.clone(),
                part(&format!("500-{}/99999", document.len() - 1), &document[500..]),
                cut.clone(),
            ],
        ),
        (
            "gzip",
            11,
            vec![with_head(
                "200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4",
                b"\x1f\x8b\x08\0",
            )],
        ),
    ] {
        let (world, _, end) = storage(answers);
        let said = text(&end.stderr);
        assert_eq!(end.status.code(), Some(code), "{name}: {said}");
        let left: Vec<_> = std::fs::read_dir(world.home.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name())
            .filter(|name| name != "state")
            .collect();
        assert!(left.is_empty(), "{name}: {left:?}");
    }
}

#[test]
fn what_a_killed_run_leaves_is_cleared_by_the_next() {
    let (tell, told) = channel();
    let place = Place::new(1_000_000, &[], on_download(0, Act::Swallow(tell)));
    let arguments = ["fill", "t.docx", "--wait", "--output", "out/r.docx"];
    let mut child = place.command(&arguments).spawn().unwrap();
    told.recv().unwrap();
    child.kill().unwrap();
    child.wait().unwrap();
    let left = place.out();
    assert!(left.len() == 1 && left[0].ends_with(".part"), "{left:?}");
    // A plan removes nothing.
    place.run(
        &["fill", "t.docx", "--wait", "--output", "out/r.docx", "--dry-run"],
        0,
    );
    assert_eq!(place.out(), left);
    place.run(&["download", "--wait", "--output", "out/r.docx"], 0);
    place.is_whole();
}

#[test]
fn a_run_does_not_clear_what_another_is_at() {
    let (tell, told) = channel();
    let place = Place::new(1_000_000, &[], on_download(0, Act::Swallow(tell)));
    let mut child = place
        .command(&["fill", "t.docx", "--wait", "--output", "out/r.docx"])
        .spawn()
        .unwrap();
    told.recv().unwrap();
    place.run(&["download", "--wait", "--output", "out/r.docx"], 0);
    assert_eq!(place.out().len(), 2);
    child.kill().unwrap();
    child.wait().unwrap();
}

#[test]
fn an_existing_file_is_kept_or_replaced_whole() {
    let place = Place::new(1000, &["--fault", "corrupt-download@download=1"], |_, _| {
        Act::Pass
    });
    std::fs::write(place.target(), "old").unwrap();
    std::fs::set_permissions(place.target(), std::fs::Permissions::from_mode(0o600)).unwrap();
    place.fill(10);
    assert!(place.tap.seen().is_empty());
    // The first result is corrupt.
    let force = ["fill", "t.docx", "--wait", "--force", "--output", "out/r.docx"];
    place.run(&force, 11);
    assert_eq!(std::fs::read(place.target()).unwrap(), b"old");
    place.run(&force, 0);
    place.is_whole();
    // Readable by those who could read the old one.
    let mode = place.target().metadata().unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn a_full_disk_keeps_the_old_file() {
    let place = Place::new(100_000, &[], |_, _| Act::Pass);
    std::fs::write(place.target(), "old").unwrap();
    let command = place.command(&["fill", "t.docx", "--wait", "--force", "--output", "out/r.docx"]);
    let mut limited = Command::new("sh");
    limited
        .args(["-c", "ulimit -f 100; exec \"$0\" \"$@\""])
        .arg(command.get_program())
        .args(command.get_args())
        .env_clear()
        .envs(command.get_envs().map(|(name, value)| (name, value.unwrap())))
        .current_dir(place.world.home.path());
    let end = limited.output().unwrap();
    assert_eq!(end.status.code(), Some(10), "{}", text(&end.stderr));
    assert_eq!(
        (std::fs::read(place.target()).unwrap(), place.out()),
        (b"old".to_vec(), vec!["r.docx".to_owned()])
    );
}
