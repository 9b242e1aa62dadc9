//! A service that answers what a test tells it to, byte for byte: for what no embedded service would ever
//! say.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};

/// A request as it came.
#[derive(Debug, Clone)]
pub(crate) struct Request {
    /// Method and path, e.g. `GET /api/v2/me`.
    pub line: String,
    /// The header lines.
    pub headers: Vec<String>,
}

impl Request {
    /// A header's value.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }
}

/// The service; its thread ends with the test's process.
pub(crate) struct Canned {
    pub url: String,
    seen: Arc<Mutex<Vec<Request>>>,
    told: Option<Receiver<()>>,
}

impl Canned {
    /// Starts it. The answer is everything that is sent back, status line and all; each connection serves one
    /// request.
    pub(crate) fn start(answer: impl Fn(&Request, usize) -> Vec<u8> + Send + Sync + 'static) -> Self {
        Self::start_at("127.0.0.1:0", answer)
    }

    /// The same at this address.
    pub(crate) fn start_at(
        address: &str,
        answer: impl Fn(&Request, usize) -> Vec<u8> + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind(address).unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let seen = Arc::new(Mutex::new(Vec::new()));
        let (list, answer) = (seen.clone(), Arc::new(answer));
        let (tell, told) = channel();
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let Ok(mut stream) = stream else { continue };
                let (list, answer, tell) = (list.clone(), answer.clone(), tell.clone());
                std::thread::spawn(move || {
                    let mut reader = BufReader::new(stream.try_clone().unwrap());
                    let mut head = Vec::new();
                    loop {
                        let mut line = String::new();
                        if reader.read_line(&mut line).unwrap_or(0) == 0 {
                            return;
                        }
                        let line = line.trim_end().to_owned();
                        if line.is_empty() {
                            break;
                        }
                        head.push(line);
                    }
                    let first = head.remove(0);
                    let request = Request {
                        line: first.trim_end_matches(" HTTP/1.1").to_owned(),
                        headers: head,
                    };
                    let length = request
                        .header("content-length")
                        .and_then(|length| length.parse().ok())
                        .unwrap_or(0);
                    let _ = std::io::copy(&mut reader.take(length), &mut std::io::sink());
                    let count = {
                        let mut list = list.lock().unwrap();
                        list.push(request.clone());
                        list.len() - 1
                    };
                    let _ = stream.write_all(&answer(&request, count));
                    let _ = tell.send(());
                    let _ = stream.shutdown(std::net::Shutdown::Write);
                });
            }
        });
        Canned {
            url,
            seen,
            told: Some(told),
        }
    }

    /// Told after each answer.
    #[cfg_attr(
        not(all(feature = "sandbox", unix)),
        expect(
            dead_code,
            reason = "the tests of waits are Unix's, with the embedded service"
        )
    )]
    pub(crate) fn told(&mut self) -> Receiver<()> {
        self.told.take().unwrap()
    }

    /// What was asked so far.
    pub(crate) fn seen(&self) -> Vec<Request> {
        self.seen.lock().unwrap().clone()
    }
}

/// An answer with this status, content type and body.
pub(crate) fn answer(status: &str, kind: &str, body: &str) -> Vec<u8> {
    format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}

/// A JSON answer with status 200.
pub(crate) fn json(body: &str) -> Vec<u8> {
    answer("200 OK", "application/json", body)
}

/// The job of [`one_fill`].
#[cfg(any(unix, not(feature = "sandbox")))]
pub(crate) const JOB: &str = "0b6ff4c1-7d1c-4b8e-9d0e-2a8a54c0f7d1";

/// A service that has completed each fill when it is first asked, with this result, and reports nothing.
/// Of the tests with the embedded service, only Unix's ask for it.
#[cfg(any(unix, not(feature = "sandbox")))]
pub(crate) fn one_fill(result: Vec<u8>) -> Canned {
    Canned::start(move |request, _| {
        let host = request.header("host").unwrap();
        match request.line.as_str() {
            "POST /api/v2/templates/fill" => answer(
                "202 Accepted",
                "application/json",
                &format!(r#"{{"job_id": "{JOB}", "status": "pending"}}"#),
            ),
            "GET /result" => {
                let head = format!(
                    "HTTP/1.1 200 OK\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
                    result.len()
                );
                [head.as_bytes(), &result].concat()
            }
            _ => json(&format!(
                r#"{{"job_id": "{JOB}", "status": "completed", "progress": 100, "filled_download_url": "http://{host}/result"}}"#
            )),
        }
    })
}
