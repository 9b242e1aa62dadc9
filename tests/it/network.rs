//! What fails on the way to a service is named: the name, the proxy, TLS, the connection.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::Output;
use std::sync::Arc;

use rustls::pki_types::{CertificateDer, PrivateKeyDer};

use crate::canned::{Canned, json};
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

/// A service with the certificate in `tests/it/tls`, which the authority beside it has signed (both made by openssl for these tests).
fn secure() -> String {
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
        let _ = stream.write_all(&json("{\"status\": \"running\"}"));
        stream.conn.send_close_notify();
        let _ = stream.flush();
    })
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
