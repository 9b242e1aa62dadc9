//! Services that mean harm, and secrets that must not get out.

use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};

use crate::canned::{Canned, Request, answer, json};
use crate::support::{World, root, text};
use crate::tap::{Act, Tap};

const JOB: &str = "9b2d1f64-58a2-4c8e-9a37-3f0f5f4f9f10";
const KEY: &str = "ak_test_ABCDEFGHIJKLMNOPQRSTUVWXYZ234567ABCDEFGHIJKLMNOPQRSTUV";

fn at(world: &World, url: &str, arguments: &[&str]) -> Command {
    let mut command = world.alloo();
    command
        .env("ALLOOVIUM_API_URL", url)
        .env("ALLOOVIUM_API_KEY", KEY)
        .args(arguments)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

fn with_template() -> World {
    let world = World::new();
    std::fs::copy(
        root("examples/templates/rfi.docx"),
        world.home.path().join("t.docx"),
    )
    .unwrap();
    world
}

/// How it ended, what it said, and the most memory that it was seen to hold, in MiB. (The system's own tally
/// of a child's memory counts that of the test before it became the child.)
fn measured(mut command: Command) -> (ExitStatus, String, u64) {
    let mut child = command.spawn().unwrap();
    let mut stderr = child.stderr.take().unwrap();
    let reader = std::thread::spawn(move || {
        let mut said = String::new();
        std::io::Read::read_to_string(&mut stderr, &mut said).map(|_| said)
    });
    let mut memory = 0;
    let status = loop {
        if let Ok(status) = std::fs::read_to_string(format!("/proc/{}/status", child.id()))
            && status.contains("alloo")
            && let Some(line) = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))
        {
            memory = line.trim().trim_end_matches(" kB").parse::<u64>().unwrap() >> 10;
        }
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        std::thread::sleep(std::time::Duration::from_millis(1));
    };
    (status, reader.join().unwrap().unwrap(), memory)
}

#[test]
fn a_key_follows_no_redirect() {
    for status in [
        "301 Moved",
        "302 Found",
        "303 See Other",
        "307 Temporary Redirect",
        "308 Permanent Redirect",
    ] {
        let thief = Canned::start(|_, _| json("{}"));
        let there = thief.url.clone();
        let service = Canned::start(move |request, _| {
            let path = request.line.split(' ').nth(1).unwrap_or_default();
            answer(&format!("{status}\r\nLocation: {there}{path}"), "text/plain", "")
        });
        let world = with_template();
        for arguments in [
            &["fill", "t.docx"][..],
            &["status", JOB],
            &["wait", JOB],
            &["projects"],
            &["auth", "status"],
        ] {
            let end = at(&world, &service.url, arguments).output().unwrap();
            assert_eq!(end.status.code(), Some(11), "{}", text(&end.stderr));
        }
        assert_eq!(thief.seen().len(), 0);
        assert!(service.seen().len() >= 5);
    }
}

#[test]
fn storage_gets_no_key_and_its_redirects_are_not_followed() {
    let thief = Canned::start(|_, _| json("{}"));
    let there = thief.url.clone();
    let storage =
        Canned::start(move |_, _| answer(&format!("302 Found\r\nLocation: {there}"), "text/plain", ""));
    let url = format!("{}/bucket/o?X-Amz-Signature=hunter2", storage.url);
    let service = Canned::start(move |_, _| {
        json(&format!(
            "{{\"status\": \"completed\", \"filled_download_url\": \"{url}\"}}"
        ))
    });
    let world = World::new();
    let end = at(&world, &service.url, &["download", JOB, "-vvv", "--retries", "1"])
        .output()
        .unwrap();
    let said = text(&end.stderr) + &text(&end.stdout);
    assert_eq!(end.status.code(), Some(6), "{said}");
    assert!(!said.contains("hunter2") && !said.contains(KEY), "{said}");
    assert!(thief.seen().is_empty() && !storage.seen().is_empty());
    for request in storage.seen() {
        let Request { line, headers } = request;
        assert!(line.contains("hunter2"));
        assert!(
            headers.iter().all(|header| {
                let header = header.to_ascii_lowercase();
                !header.contains("ak_test")
                    && !header.starts_with("authorization")
                    && !header.starts_with("referer")
                    && !header.starts_with("cookie")
            }),
            "{headers:?}"
        );
    }
}

#[test]
fn plain_http_is_for_this_machine_alone() {
    let world = with_template();
    for url in [
        "http://api.alloovium.com",
        "http://192.0.2.1",
        "http://127.0.0.1.example.com",
        "http://0.0.0.0:9",
    ] {
        let end = at(&world, url, &["fill", "t.docx"]).output().unwrap();
        assert_eq!(end.status.code(), Some(3), "{}", text(&end.stderr));
        assert!(text(&end.stderr).contains("plain http"), "{}", text(&end.stderr));
    }
}

/// All files below, with their modes and bytes.
fn files(folder: &Path, found: &mut Vec<(String, u32, Vec<u8>)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let (path, metadata) = (entry.path(), entry.metadata().unwrap());
        let shown = path.display().to_string();
        let mode = metadata.permissions().mode() & 0o777;
        if metadata.is_dir() {
            found.push((shown, mode, Vec::new()));
            files(&path, found);
        } else {
            found.push((shown, mode, std::fs::read(&path).unwrap()));
        }
    }
}

/// No secret is in any file; what the state folder holds is for its owner alone.
fn nothing_is_kept_in_the_open(world: &World, secrets: &[&[u8]]) {
    let mut found = Vec::new();
    let state = world.home.path().join("state");
    found.push((
        state.display().to_string(),
        state.metadata().unwrap().permissions().mode() & 0o777,
        Vec::new(),
    ));
    files(&state, &mut found);
    for (path, mode, bytes) in &found {
        assert_eq!(
            *mode,
            if bytes.is_empty() && Path::new(path).is_dir() {
                0o700
            } else {
                0o600
            },
            "{path}"
        );
    }
    files(world.home.path(), &mut found);
    for (path, _, bytes) in &found {
        for secret in secrets {
            assert!(
                !bytes.windows(secret.len()).any(|window| window == *secret),
                "{path}"
            );
        }
    }
    assert!(!world.home.path().join("keys.log").exists());
}

#[test]
fn no_secret_is_said_or_kept() {
    // The service has a state folder of its own: there the key is at home.
    let house = World::new();
    let server = house.serve(&[
        "--fault",
        "instant=*",
        "--fault",
        "expired-url",
        "--fault",
        "cut-download=50%",
        "--fault",
        "drop-response",
        "--tier",
        "unlimited",
    ]);
    let tap = Tap::start(&server.url, |_, _| Act::Pass);
    let world = with_template();
    let mut said = String::new();
    let mut run = |arguments: &[&str], umask: &str| {
        let mut command = Command::new("sh");
        let alloo = world.alloo();
        command
            .args(["-c", &format!("umask {umask}; exec \"$0\" \"$@\"")])
            .arg(alloo.get_program())
            .env_clear()
            .envs(alloo.get_envs().map(|(name, value)| (name, value.unwrap())))
            .env("ALLOOVIUM_API_URL", &tap.url)
            .env("ALLOOVIUM_API_KEY", &server.key)
            .env("RUST_LOG", "trace")
            .env("RUST_BACKTRACE", "full")
            .env("SSLKEYLOGFILE", world.home.path().join("keys.log"))
            .current_dir(world.home.path())
            .args(arguments)
            .stdin(Stdio::null());
        let end = command.output().unwrap();
        said += &(text(&end.stdout) + &text(&end.stderr));
    };
    for arguments in [
        &["fill", "t.docx", "--wait", "-vvv"][..],
        &["fill", "t.docx", "-vvv", "--json", "--debug"],
        &["status", "-vvv", "--json"],
        &[
            "download",
            "-vvv",
            "--json",
            "--progress",
            "json",
            "--force",
            "--debug=debug.log",
        ],
        &["auth", "status", "-vvv"],
        &["jobs", "--json", "-vvv"],
        &["projects", "-vvv"],
        &["fill", "t.docx", "--project", "nowhere", "-vvv"],
    ] {
        run(arguments, "000");
    }
    let signature = {
        let seen = tap.seen();
        let download = seen
            .iter()
            .find(|request| request.line.contains("X-Amz-Signature="))
            .unwrap();
        let signature = download.line.split("X-Amz-Signature=").nth(1).unwrap();
        signature.split(['&', ' ']).next().unwrap().to_owned()
    };
    assert!(signature.len() > 20);
    for secret in [server.key.as_str(), signature.as_str(), "X-Amz-"] {
        assert!(!said.contains(secret), "{secret} in {said}");
    }
    // Twelve characters tell one key from another.
    assert!(
        said.contains(&server.key[..12]) && !said.contains(&server.key[..13]),
        "{said}"
    );
    nothing_is_kept_in_the_open(&world, &[server.key.as_bytes(), signature.as_bytes()]);
}

#[test]
fn a_key_that_the_service_repeats_is_blotted_out() {
    let service = Canned::start(|request, _| {
        let key = request.header("authorization").unwrap().to_owned();
        match request.line.starts_with("POST") {
            true => answer(
                "400 X",
                "application/problem+json",
                &format!("{{\"code\": \"{key}\", \"detail\": \"no such key: {key}\"}}"),
            ),
            false => json(&format!(
                "{{\"status\": \"failed\", \"error_message\": \"{key}\", \"echo\": \"{key}\"}}"
            )),
        }
    });
    let world = with_template();
    for arguments in [
        &["fill", "t.docx"][..],
        &["status", JOB, "--exit-status"],
        &["status", JOB, "--json"],
    ] {
        let end = at(&world, &service.url, arguments).output().unwrap();
        let said = text(&end.stderr) + &text(&end.stdout);
        assert!(said.contains("***") && !said.contains(&KEY[8..]), "{said}");
    }
}

#[test]
fn answers_without_end_or_measure_do_not_fill_the_memory() {
    let head =
        |more: &str| format!("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n{more}").into_bytes();
    let nested = format!("{{\"status\": {}", "[".repeat(1 << 20));
    let many = format!(
        "{{\"status\": \"running\", \"x\": [{}0]}}",
        "0,".repeat(1_900_000)
    );
    let gzip = b"\x1f\x8b\x08\0\0\0\0\0\0\x03".repeat(1000);
    let say = |body: &[u8], more: &str| {
        Act::Say(
            [
                head(&format!("{more}Content-Length: {}\r\n\r\n", body.len())).as_slice(),
                body,
            ]
            .concat(),
        )
    };
    for (name, code, act) in [
        (
            "a body without end",
            11,
            Act::Endless(
                [head("\r\n"), b"{\"status\": \"".to_vec()].concat(),
                vec![b'a'; 1 << 20],
            ),
        ),
        (
            "ten gigabytes",
            11,
            Act::Endless(
                [head("Content-Length: 10737418240\r\n\r\n"), b"[".to_vec()].concat(),
                b"0,".repeat(1 << 19),
            ),
        ),
        (
            "chunks without end",
            11,
            Act::Endless(
                head("Transfer-Encoding: chunked\r\n\r\n"),
                [b"100000\r\n".to_vec(), vec![b' '; 1 << 20], b"\r\n".to_vec()].concat(),
            ),
        ),
        (
            "a header without end",
            6,
            Act::Endless(head("X: "), vec![b'a'; 1 << 16]),
        ),
        (
            "headers without end",
            6,
            Act::Endless(head(""), b"X-Y: z\r\n".repeat(1000)),
        ),
        (
            "a chunk's extension without end",
            6,
            Act::Endless(
                head("Transfer-Encoding: chunked\r\n\r\n1;x="),
                vec![b'a'; 1 << 16],
            ),
        ),
        (
            "an error without end",
            6,
            Act::Endless(b"HTTP/1.1 500 X\r\n\r\n".to_vec(), vec![b'a'; 1 << 20]),
        ),
        ("nesting", 11, say(nested.as_bytes(), "")),
        ("many values", 0, say(many.as_bytes(), "")),
        (
            "a compressed body that nobody asked for",
            11,
            say(&gzip, "Content-Encoding: gzip\r\n"),
        ),
    ] {
        let tap = Tap::start("", move |_, _| act.clone());
        let world = World::new();
        let (status, said, memory) = measured(at(&world, &tap.url, &["status", JOB, "--retries", "0"]));
        println!("{name}: at most {memory} MiB");
        assert_eq!(status.code(), Some(code), "{name}: {said}");
        assert!(said.len() < 4000 && memory < 128, "{name}: {memory} MiB, {said}");
    }
}

#[test]
fn a_message_of_megabytes_is_cut() {
    let long = "x".repeat(200_000);
    let service = Canned::start(move |_, _| {
        let body =
            format!("{{\"code\": \"{long}\", \"detail\": \"{long}\", \"missing_scopes\": [\"{long}\"]}}");
        answer("403 X", "application/problem+json", &body)
    });
    let world = with_template();
    let end = at(&world, &service.url, &["fill", "t.docx"]).output().unwrap();
    assert_eq!(end.status.code(), Some(4));
    assert!(end.stderr.len() < 10_000, "{}", end.stderr.len());
}

#[test]
fn lists_that_do_not_end() {
    let page = |next: &str| {
        format!(
            "{{\"data\": [{{\"id\": \"x\", \"name\": \"y\"}}], \"has_more\": true, \"next_cursor\": {next}}}"
        )
    };
    for next in ["\"same\"", "null", "7"] {
        let body = page(next);
        let service = Canned::start(move |_, _| json(&body));
        let world = World::new();
        let end = at(&world, &service.url, &["projects"]).output().unwrap();
        assert_eq!(end.status.code(), Some(11), "{}", text(&end.stderr));
        assert!(service.seen().len() <= 2);
    }
}

#[test]
fn ids_that_are_paths_name_none() {
    for id in [
        "../../../etc/passwd",
        "",
        "x\\r\\nX: y",
        JOB.trim_end_matches('0'),
    ] {
        let body = format!("{{\"job_id\": \"{id}\", \"status\": \"pending\"}}");
        let service = Canned::start(move |_, _| json(&body));
        let world = with_template();
        let end = at(&world, &service.url, &["fill", "t.docx", "--wait"])
            .output()
            .unwrap();
        assert_eq!(end.status.code(), Some(11), "{}", text(&end.stderr));
    }
    // A result's name is none of the service's business.
    let document = std::fs::read(root("examples/templates/rfi.docx")).unwrap();
    let service = Canned::start(move |request, _| {
        if request.line.contains("/o") {
            let mut answer = format!(
                "HTTP/1.1 200 OK\r\nContent-Disposition: attachment; filename=\"../../evil.docx\"\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
                document.len()
            )
            .into_bytes();
            answer.extend_from_slice(&document);
            return answer;
        }
        let host = request.header("host").unwrap();
        json(&format!(
            "{{\"status\": \"completed\", \"file_name\": \"/tmp/evil.docx\", \"filled_download_url\": \"http://{host}/o/..%2f..%2fevil\"}}"
        ))
    });
    let world = World::new();
    let end = at(&world, &service.url, &["download", JOB]).output().unwrap();
    assert_eq!(
        text(&end.stdout),
        format!("{JOB}-filled.docx\n"),
        "{}",
        text(&end.stderr)
    );
}

/// A package whose parts are these.
fn package(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    for (name, bytes) in parts {
        archive.start_file(*name, options).unwrap();
        std::io::Write::write_all(&mut archive, bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

#[test]
fn templates_that_are_bombs_are_refused_in_little_memory() {
    const TYPES: &[u8] = b"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    const RELS: &[u8] = b"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";
    let large = vec![b' '; 140 << 20];
    let entities = [
        b"<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>".to_vec(),
        TYPES.to_vec(),
    ]
    .concat();
    let many: Vec<String> = (0..10_001).map(|number| format!("x{number}")).collect();
    let mut crowd: Vec<(&str, &[u8])> = vec![
        ("[Content_Types].xml", TYPES),
        ("_rels/.rels", RELS),
        ("word/document.xml", b"<x/>"),
    ];
    crowd.extend(many.iter().map(|name| (name.as_str(), &b""[..])));
    let with = |types: &[u8], rels: &[u8], document: &[u8]| {
        package(&[
            ("[Content_Types].xml", types),
            ("_rels/.rels", rels),
            ("word/document.xml", document),
        ])
    };
    for (name, bytes) in [
        ("a main part of 140 MiB", with(TYPES, RELS, &large)),
        ("content types of 140 MiB", with(&large, RELS, b"<x/>")),
        ("relationships of 140 MiB", with(TYPES, &large, b"<x/>")),
        (
            "a picture of 300 MiB in 300 KB",
            package(&[
                ("[Content_Types].xml", TYPES),
                ("_rels/.rels", RELS),
                ("word/document.xml", b"<x/>"),
                ("word/media/x.bmp", &large),
                ("word/media/y.bmp", &large),
            ]),
        ),
        ("entities", with(&entities, RELS, b"<x/>")),
        (
            "entities in the document",
            with(
                TYPES,
                RELS,
                b"<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>",
            ),
        ),
        ("ten thousand and one parts", package(&crowd)),
    ] {
        let world = World::new();
        std::fs::write(world.home.path().join("t.docx"), &bytes).unwrap();
        let service = Canned::start(|_, _| json("{}"));
        let (status, said, memory) = measured(at(&world, &service.url, &["fill", "t.docx"]));
        println!("{name}: {} bytes, at most {memory} MiB", bytes.len());
        assert_eq!(status.code(), Some(3), "{name}: {said}");
        assert!(memory < 64 && service.seen().is_empty(), "{name}: {memory} MiB");
    }
}
