//! What fails on the way to a service is named: the name, the proxy, TLS, the connection.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::Output;
use std::sync::Arc;

use rustls::pki_types::{CertificateDer, PrivateKeyDer};

use crate::canned::{Canned, json};
use crate::storage::{head, unused};
use crate::support::{World, root, text};

const JOB: &str = "9b2d1f64-58a2-4c8e-9a37-3f0f5f4f9f10";
const KEY: &str = "ak_test_ABCDEFGHIJKLMNOPQRSTUVWXYZ234567ABCDEFGHIJKLMNOPQRSTUV";

#[track_caller]
fn fails(url: &str, environment: &[(&str, &str)], words: &[&str]) -> String {
    let end = status(url, environment);
    let said = text(&end.stderr);
    assert_eq!(end.status.code(), Some(6), "{said}");
    for word in words {
        assert!(said.contains(word), "{word:?} is missing in: {said}");
    }
    said
}

fn status(url: &str, environment: &[(&str, &str)]) -> Output {
    let world = World::new();
    world
        .alloo()
        .env("ALLOOVIUM_API_KEY", KEY)
        .envs(environment.iter().copied())
        .args(["status", JOB, "--json", "--api-url", url, "--retries", "0"])
        .output()
        .unwrap()
}

/// A port that nobody listens on, as far as one can know.
const DEAD: &str = "127.0.0.1:9";

/// Serves one connection after the other on a thread.
fn listen(serve: impl Fn(TcpStream) + Send + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    std::thread::spawn(move || listener.incoming().flatten().for_each(serve));
    address
}

#[test]
fn a_name_that_does_not_resolve() {
    fails(
        "https://alloo.invalid",
        &[],
        &["the name alloo.invalid does not resolve", "hint"],
    );
}

#[test]
fn nobody_there() {
    fails(
        &format!("https://{DEAD}"),
        &[],
        &["cannot connect to 127.0.0.1:9"],
    );
}

#[test]
fn a_proxy_that_is_not_there_and_one_that_refuses() {
    let with_password = format!("http://user:hunter2@{DEAD}");
    let said = fails(
        "https://alloo.invalid",
        &[("HTTPS_PROXY", &with_password)],
        &["the proxy 127.0.0.1:9 cannot be reached", "HTTPS_PROXY"],
    );
    assert!(!said.contains("hunter2"), "{said}");
    for answer in [
        "403 Forbidden",
        "407 Proxy Authentication Required",
        "502 Bad Gateway",
    ] {
        let proxy = listen(move |mut stream| {
            let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
            while lines
                .next()
                .is_some_and(|line| line.is_ok_and(|line| !line.is_empty()))
            {}
            let _ = stream.write_all(format!("HTTP/1.1 {answer}\r\nContent-Length: 0\r\n\r\n").as_bytes());
        });
        fails(
            "https://alloo.invalid",
            &[("HTTPS_PROXY", &format!("http://{proxy}"))],
            &[&format!(
                "the proxy {proxy} refuses the connection to alloo.invalid"
            )],
        );
    }
    // A service on this machine is never reached through one.
    let service = Canned::start(|_, _| json("{\"status\": \"running\"}"));
    let proxies = [
        ("HTTP_PROXY", with_password.as_str()),
        ("HTTPS_PROXY", &with_password),
        ("ALL_PROXY", &with_password),
    ];
    assert_eq!(status(&service.url, &proxies).status.code(), Some(0));
}

#[test]
fn something_that_speaks_no_tls() {
    let address = listen(|mut stream| {
        let mut first = [0];
        let _ = stream.read(&mut first);
        // A handshake begins with 22; no letter of a key has come.
        assert_eq!(first, [22]);
        let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
        let _ = std::io::copy(&mut stream, &mut std::io::sink());
    });
    let words = ["TLS with 127.0.0.1", "it does not speak TLS"];
    fails(&format!("https://{address}"), &[], &words);
    let silent = listen(drop);
    fails(
        &format!("https://{silent}"),
        &[],
        &["cannot connect to 127.0.0.1"],
    );
}

/// A service with the certificate in `tests/it/tls`, which the authority beside it has signed (both made by
/// openssl for these tests).
pub(crate) fn secure_with(answer: impl Fn(&str) -> Vec<u8> + Send + 'static) -> String {
    let certificate = CertificateDer::from(include_bytes!("tls/leaf.der").to_vec());
    let key = PrivateKeyDer::try_from(include_bytes!("tls/leaf.key.der").to_vec()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)
        .unwrap();
    let config = Arc::new(config);
    listen(move |stream| {
        let connection = rustls::ServerConnection::new(config.clone()).unwrap();
        let mut stream = rustls::StreamOwned::new(connection, stream);
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            let mut byte = [0];
            match stream.read(&mut byte) {
                Ok(1..) => head.push(byte[0]),
                _ => return,
            }
        }
        let _ = stream.write_all(&answer(&String::from_utf8_lossy(&head)));
        stream.conn.send_close_notify();
        let _ = stream.flush();
    })
}

fn secure() -> String {
    secure_with(|_| json("{\"status\": \"running\"}"))
}

#[test]
fn a_certificate_that_nobody_trusts() {
    let address = secure();
    fails(
        &format!("https://{address}"),
        &[],
        &["TLS with 127.0.0.1", "UnknownIssuer", "SSL_CERT_FILE"],
    );
    // And with its authority among the trusted.
    let authority = root("tests/it/tls/ca.pem");
    let trusted = [("SSL_CERT_FILE", authority.to_str().unwrap())];
    let end = status(&format!("https://{address}"), &trusted);
    assert_eq!(end.status.code(), Some(0), "{}", text(&end.stderr));
    // Of another name it is not.
    let port = address.rsplit(':').next().unwrap();
    fails(&format!("https://[::1]:{port}"), &trusted, &["[::1]"]);
}

#[test]
fn a_proxy_that_wants_a_password_is_asked_once() {
    let asked = Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let count = asked.clone();
    let proxy = listen(move |mut stream| {
        count.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        head(&mut stream);
        let _ = stream.write_all(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n");
    });
    let from = std::time::Instant::now();
    // As many retries as two minutes allow.
    let end = World::new()
        .alloo()
        .env("ALLOOVIUM_API_KEY", KEY)
        .env("HTTPS_PROXY", format!("http://{proxy}"))
        .args(["status", JOB, "--api-url", "https://alloo.invalid"])
        .output()
        .unwrap();
    let said = text(&end.stderr);
    assert_eq!(end.status.code(), Some(6), "{said}");
    assert!(
        said.contains(&proxy) && said.contains("authorization required"),
        "{said}"
    );
    assert!(said.contains("USER:PASSWORD"), "{said}");
    assert_eq!(asked.load(std::sync::atomic::Ordering::SeqCst), 1);
    println!("407: {} ms", from.elapsed().as_millis());
}

#[test]
fn a_proxy_that_no_connection_could_use_is_named_by_its_variable() {
    for (variable, value) in [
        ("HTTPS_PROXY", "socks5://user:hunter2@p:1080"),
        ("https_proxy", "ftp://p"),
        ("ALL_PROXY", "http://"),
        ("HTTPS_PROXY", "not a proxy hunter2"),
    ] {
        let end = status("https://alloo.invalid", &[(variable, value)]);
        let said = text(&end.stderr);
        assert_eq!(end.status.code(), Some(3), "{variable}={value}: {said}");
        assert!(said.contains(variable) && said.contains("hint"), "{said}");
        assert!(!said.contains("hunter2"), "{said}");
    }
}

#[test]
fn no_proxy_for_all_holds_for_addresses_too() {
    let (proxy, address) = unused();
    let proxy_url = format!("http://{address}");
    for host in ["alloo.invalid", "192.0.2.1"] {
        let world = World::new();
        let url = format!("https://{host}");
        let end = world
            .alloo()
            .env("ALLOOVIUM_API_KEY", KEY)
            .envs([("HTTPS_PROXY", proxy_url.as_str()), ("NO_PROXY", "*")])
            .args(["wait", JOB, "--api-url", &url, "--timeout", "1s"])
            .output()
            .unwrap();
        let said = text(&end.stderr);
        assert_eq!(end.status.code(), Some(124), "{said}");
        assert!(!said.contains("proxy"), "{said}");
    }
    assert!(proxy.accept().is_err());
}

#[test]
fn certificates_that_cannot_be_used_are_named_with_their_file() {
    let service = format!("https://{}", secure());
    let world = World::new();
    let authority = std::fs::read(root("tests/it/tls/ca.pem")).unwrap();
    let file = |name: &str, bytes: &[u8]| {
        let path = world.home.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let marked = file("bom.pem", &[b"\xEF\xBB\xBF", authority.as_slice()].concat());
    let end = status(&service, &[("SSL_CERT_FILE", &marked)]);
    assert_eq!(end.status.code(), Some(0), "{}", text(&end.stderr));
    let der = file("ca.der", include_bytes!("tls/leaf.der"));
    let empty = file("empty.pem", b"");
    let gone = world.home.path().join("gone.pem").to_str().unwrap().to_owned();
    for (path, why) in [
        (&der, "DER"),
        (&empty, "no PEM certificate"),
        (&gone, "No such file"),
    ] {
        fails(
            &service,
            &[("SSL_CERT_FILE", path)],
            &["SSL_CERT_FILE", path, why],
        );
    }
    // An empty variable is unset: the system's own certificates, which do not know this authority.
    fails(&service, &[("SSL_CERT_FILE", "")], &["UnknownIssuer"]);
}

#[test]
fn too_many_open_files_have_their_own_hint() {
    let world = World::new();
    std::fs::copy(
        root("examples/templates/rfi.docx"),
        world.home.path().join("t.docx"),
    )
    .unwrap();
    let service = Canned::start(|_, _| json("{}"));
    let binary = world.alloo().get_program().to_owned();
    let mut told = 0;
    // Wherever the limit is met first.
    for limit in 8..24 {
        let mut command = std::process::Command::new("sh");
        let script = format!("ulimit -n {limit}; exec \"$0\" fill t.docx --retries 0");
        let end = command
            .args(["-c", &script])
            .arg(&binary)
            .env_clear()
            .env("ALLOO_STATE_DIR", world.home.path().join("state"))
            .env("ALLOO_CONFIG_DIR", world.home.path().join("config"))
            .env("ALLOOVIUM_API_URL", &service.url)
            .env("ALLOOVIUM_API_KEY", KEY)
            .current_dir(world.home.path())
            .output()
            .unwrap();
        let said = text(&end.stderr);
        assert!(!said.contains("wait until the file is saved"), "{limit}: {said}");
        assert!(!said.contains("panicked"), "{limit}: {said}");
        told += usize::from(said.contains("ulimit -n"));
        println!(
            "{limit}: {:?} {}",
            end.status.code(),
            said.lines().last().unwrap_or_default()
        );
    }
    assert!(told > 0);
}
