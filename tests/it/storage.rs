//! Storage and secrets: cuts without end, compressed results, redirects, and presigned URLs that nobody may
//! see.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::FileTypeExt;
use std::process::{Command, Output};
use std::sync::{Arc, Mutex};
use std::time::Instant;

use crate::canned::{Canned, Request, answer, json};
use crate::network::secure_with;
use crate::support::{World, docx, root, text};

const JOB: &str = "9b2d1f64-58a2-4c8e-9a37-3f0f5f4f9f10";
const KEY: &str = "ak_test_ABCDEFGHIJKLMNOPQRSTUVWXYZ234567ABCDEFGHIJKLMNOPQRSTUV";

fn at(world: &World, url: &str, arguments: &[&str]) -> Command {
    std::fs::write(world.home.path().join("t.docx"), docx("Text", 100)).unwrap();
    let mut command = world.alloo();
    command
        .env("ALLOOVIUM_API_URL", url)
        .env("ALLOOVIUM_API_KEY", KEY)
        .args(arguments);
    command
}

/// A service with one completed job, whose result `storage` gives.
fn stored(storage: impl Fn(&Request, usize) -> Vec<u8> + Send + Sync + 'static) -> Canned {
    let address = Arc::new(Mutex::new(String::new()));
    let shared = address.clone();
    let count = std::sync::atomic::AtomicUsize::new(0);
    let service = Canned::start(move |request, _| {
        if request.line.ends_with("/o?X-Amz-Signature=hunter2") {
            return storage(request, count.fetch_add(1, std::sync::atomic::Ordering::SeqCst));
        }
        completed(&format!("{}/o?X-Amz-Signature=hunter2", shared.lock().unwrap()))
    });
    service.url.clone_into(&mut address.lock().unwrap());
    service
}

fn completed(url: &str) -> Vec<u8> {
    json(&format!(
        "{{\"status\": \"completed\", \"filled_download_url\": \"{url}\"}}"
    ))
}

fn document(headers: &str, body: &[u8], length: usize) -> Vec<u8> {
    let mut all = format!("HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n{headers}\r\n").into_bytes();
    all.extend_from_slice(body);
    all
}

const DOWNLOAD: [&str; 4] = ["download", JOB, "-o", "r.docx"];

#[test]
fn a_download_cut_at_changing_places_ends() {
    let whole = docx("Filled", 1_000_000);
    // Without an ETag, and with one that changes each time: each try begins anew, and brings more, then less,
    // then more.
    for etag in ["", "changes"] {
        let whole = whole.clone();
        let service = stored(move |_, number| {
            let share = [30, 60, 20, 50, 10, 40][number % 6];
            let headers = match etag {
                "" => String::new(),
                _ => format!("ETag: \"{number}\"\r\n"),
            };
            document(&headers, &whole[..whole.len() * share / 100], whole.len())
        });
        let world = World::new();
        let from = Instant::now();
        let end = at(
            &world,
            &service.url,
            &[&DOWNLOAD[..], &["--retries", "3"]].concat(),
        )
        .output()
        .unwrap();
        assert_eq!(end.status.code(), Some(6), "{}", text(&end.stderr));
        let tries = service.seen().len() - 1;
        println!("{etag:?}: {tries} tries in {} ms", from.elapsed().as_millis());
        // Two tries bring something new; three more than the retries bring nothing.
        assert!((4..=7).contains(&tries), "{tries}");
        assert_eq!(std::fs::read_dir(world.home.path()).unwrap().count(), 2);
    }
}

#[test]
fn a_result_that_is_labelled_compressed_is_decompressed() {
    let plain = docx("Filled", 100_000);
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    gzip.write_all(&plain).unwrap();
    let body = gzip.finish().unwrap();
    let cut = body.clone();
    let service = stored(move |request, number| {
        assert_eq!(request.header("accept-encoding"), Some("identity"));
        let headers = "Content-Encoding: gzip\r\nETag: \"x\"\r\n";
        match number {
            0 => document(headers, &cut[..cut.len() / 2], cut.len()),
            _ => document(headers, &body, body.len()),
        }
    });
    let world = World::new();
    let end = at(&world, &service.url, &DOWNLOAD).output().unwrap();
    assert_eq!(end.status.code(), Some(0), "{}", text(&end.stderr));
    assert_eq!(std::fs::read(world.home.path().join("r.docx")).unwrap(), plain);
    // So is an answer of the API.
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    gzip.write_all(b"{\"status\": \"running\"}").unwrap();
    let body = gzip.finish().unwrap();
    let service = Canned::start(move |_, _| document("Content-Encoding: gzip\r\n", &body, body.len()));
    let end = at(&World::new(), &service.url, &["status", JOB])
        .output()
        .unwrap();
    assert_eq!(end.status.code(), Some(0), "{}", text(&end.stderr));
    // What cannot be decompressed is told.
    let service = Canned::start(|_, _| document("Content-Encoding: br\r\n", b"x", 1));
    let end = at(&World::new(), &service.url, &["status", JOB])
        .output()
        .unwrap();
    assert_eq!(end.status.code(), Some(11), "{}", text(&end.stderr));
}

/// What a secure server sees of each request.
type Heads = Arc<Mutex<Vec<String>>>;

fn secure(answer: impl Fn(&str) -> Vec<u8> + Send + 'static) -> (String, Heads) {
    let heads = Heads::default();
    let seen = heads.clone();
    let address = secure_with(move |head| {
        seen.lock().unwrap().push(head.to_owned());
        answer(head)
    });
    (format!("https://{address}"), heads)
}

#[test]
fn storage_may_redirect_once_to_https() {
    let body = docx("Filled", 1000);
    let length = body.len();
    let (regional, asked) = secure(move |_| document("", &body, length));
    let redirect = |to: String| move |_: &str| answer("307 X", "text/plain", "").tap(&to);
    let (twice, _) = secure(redirect(format!("{regional}/again?X-Amz-Signature=hunter2")));
    let plain = Canned::start(|_, _| answer("200 OK", "text/plain", ""));
    for (name, location, code) in [
        ("once", format!("{regional}/r?X-Amz-Signature=hunter2"), 0),
        ("twice", format!("{twice}/r"), 6),
        ("to plain HTTP", format!("{}/r", plain.url), 6),
        ("to nothing", "::".to_owned(), 6),
    ] {
        asked.lock().unwrap().clear();
        let (storage, _) = secure(redirect(location));
        let (service, _) = secure(move |_| completed(&format!("{storage}/o?X-Amz-Signature=hunter2")));
        let world = World::new();
        let authority = root("tests/it/tls/ca.pem");
        let end = at(&world, &service, &DOWNLOAD)
            .env("SSL_CERT_FILE", authority)
            .args(["--retries", "0"])
            .output()
            .unwrap();
        let said = text(&end.stderr);
        assert_eq!(end.status.code(), Some(code), "{name}: {said}");
        assert!(!said.contains("hunter2"), "{name}: {said}");
        let asked = asked.lock().unwrap();
        assert_eq!(asked.len(), usize::from(name == "once"), "{name}");
        for head in asked.iter() {
            assert!(
                !head.to_lowercase().contains("authorization") && !head.contains(KEY),
                "{head}"
            );
        }
    }
    assert_eq!(plain.seen().len(), 0);
}

/// An answer with another place.
trait Located {
    fn tap(self, location: &str) -> Vec<u8>;
}

impl Located for Vec<u8> {
    fn tap(self, location: &str) -> Vec<u8> {
        let text = String::from_utf8(self).unwrap();
        text.replacen("\r\n", &format!("\r\nLocation: {location}\r\n"), 1)
            .into_bytes()
    }
}

/// Nothing of this may be on any stream or in any file of the world.
#[track_caller]
fn is_clean(name: &str, world: &World, end: &Output) {
    let mut said = format!("{}{}", text(&end.stdout), text(&end.stderr));
    for file in ["state/record.db", "state/record.db-wal", "events"] {
        let bytes = std::fs::read(world.home.path().join(file)).unwrap_or_default();
        said.push_str(&text(&bytes));
    }
    for secret in ["hunter2", KEY, &KEY[8..40]] {
        assert!(!said.contains(secret), "{name}: {said}");
    }
}

#[test]
fn storage_that_writes_the_address_it_was_asked_for() {
    let url = "https://s.example/o?a=1&X-Amz-Signature=hunter2";
    for status in ["500 X", "403 X", "400 X", "307 X"] {
        let body = format!("{{\"code\": \"{url}\", \"detail\": \"{url}\"}}<Error>{url}</Error>");
        let service = stored(move |_, _| answer(status, "application/problem+json", &body));
        for form in [&["--json"][..], &["-vv", "--progress", "json"]] {
            let world = World::new();
            let arguments = [&DOWNLOAD[..], &["--retries", "1"], form].concat();
            let end = at(&world, &service.url, &arguments).output().unwrap();
            assert_eq!(end.status.code(), Some(6), "{status}: {}", text(&end.stderr));
            is_clean(status, &world, &end);
            assert!(text(&end.stderr).contains(&status[..3]), "{}", text(&end.stderr));
        }
    }
}

#[test]
fn force_replaces_regular_files_alone_and_before_anything_is_sent() {
    let service = Canned::start(|_, _| json("{}"));
    let world = World::new();
    let place = |name: &str| world.home.path().join(name);
    assert!(
        Command::new("mkfifo")
            .arg(place("pipe"))
            .status()
            .unwrap()
            .success()
    );
    for (link, to) in [("dangling", "gone"), ("to-pipe", "pipe"), ("null", "/dev/null")] {
        std::os::unix::fs::symlink(to, place(link)).unwrap();
    }
    let long = format!("{}.docx", "n".repeat(300));
    for output in [
        "pipe",
        "dangling",
        "to-pipe",
        "null",
        "/dev/null",
        "/proc/x.docx",
        &long,
    ] {
        let arguments = ["fill", "t.docx", "--wait", "--force", "-o", output];
        let end = at(&world, &service.url, &arguments).output().unwrap();
        assert_eq!(end.status.code(), Some(10), "{output}: {}", text(&end.stderr));
    }
    assert!(std::fs::metadata(place("pipe")).unwrap().file_type().is_fifo());
    let end = at(&world, &service.url, &["fill", "t.docx", "--wait", "-o", "-"])
        .env("TMPDIR", place("nowhere"))
        .output()
        .unwrap();
    assert_eq!(end.status.code(), Some(10), "{}", text(&end.stderr));
    assert_eq!(service.seen().len(), 0);
    // What a link leads to is replaced; the link stays.
    let body = docx("Filled", 1000);
    let (whole, length) = (body.clone(), body.len());
    let service = stored(move |_, _| document("", &whole, length));
    std::fs::create_dir(place("elsewhere")).unwrap();
    std::fs::write(place("elsewhere/old.docx"), "old").unwrap();
    std::os::unix::fs::symlink("elsewhere/old.docx", place("link.docx")).unwrap();
    let end = at(
        &world,
        &service.url,
        &["download", JOB, "--force", "-o", "link.docx"],
    )
    .output()
    .unwrap();
    assert_eq!(end.status.code(), Some(0), "{}", text(&end.stderr));
    assert!(
        std::fs::symlink_metadata(place("link.docx"))
            .unwrap()
            .is_symlink()
    );
    assert_eq!(std::fs::read(place("elsewhere/old.docx")).unwrap(), body);
    assert_eq!(std::fs::read_dir(place("elsewhere")).unwrap().count(), 1);
}

/// The listener is never asked: what is used says so.
pub(crate) fn unused() -> (TcpListener, String) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let address = listener.local_addr().unwrap().to_string();
    (listener, address)
}

/// Reads the head of a request.
pub(crate) fn head(stream: &mut TcpStream) -> String {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") && matches!(stream.read(&mut byte), Ok(1)) {
        head.push(byte[0]);
    }
    String::from_utf8_lossy(&head).into_owned()
}
