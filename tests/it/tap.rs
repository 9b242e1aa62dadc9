//! Between the binary and the service: sees every request, and does to it what a test says.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex};

use sha2::{Digest, Sha256};

use crate::support::{Server, World};

/// A request as it came.
#[derive(Debug, Clone)]
pub(crate) struct Request {
    /// Method and path with query.
    pub line: String,
    /// The header lines.
    pub headers: Vec<String>,
    /// SHA-256 of the body; of what came of it where it was cut.
    pub body: String,
}

impl Request {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }

    pub(crate) fn kind(&self) -> Kind {
        if self.line.starts_with("POST ") {
            Kind::Fill
        } else if self.line.contains("/templates/fill/") {
            Kind::Status
        } else if self.line.contains("/storage/") {
            Kind::Download
        } else {
            Kind::Other
        }
    }

    fn length(&self) -> u64 {
        self.header("content-length")
            .and_then(|length| length.parse().ok())
            .unwrap_or(0)
    }
}

/// What a request is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Fill,
    Status,
    Download,
    Other,
}

/// What becomes of a request.
#[derive(Debug, Clone)]
pub(crate) enum Act {
    /// It goes through.
    Pass,
    /// It goes no further, and its connection is closed.
    Close,
    /// It goes no further, and its connection is reset before the body is read.
    Reset,
    /// So much of its body is read (in percent), then the connection is closed.
    CutBody(u64),
    /// It goes through, and nothing of the answer comes back.
    LoseAnswer,
    /// It goes through, and the answer never comes, though the connection stands; the test is told when the
    /// service has answered.
    Swallow(Sender<()>),
    /// It goes through; of the answer's bytes, head and all, only so many come back.
    CutAnswer(usize),
    /// It goes no further; this is the answer.
    Say(Vec<u8>),
    /// It goes no further; the first is the answer's start, the second follows for ever.
    Endless(Vec<u8>, Vec<u8>),
}

type Hook = dyn Fn(&Request, usize) -> Act + Send + Sync;

/// The tap; its thread ends with the test's process.
pub(crate) struct Tap {
    pub url: String,
    state: Arc<State>,
}

struct State {
    upstream: Mutex<String>,
    hook: Mutex<Arc<Hook>>,
    seen: Mutex<Vec<Request>>,
    /// Bytes of answers handed to the client.
    answered: AtomicU64,
}

/// The command with these arguments, whose way to the service is through the tap.
pub(crate) fn through(tap: &Tap, world: &World, server: &Server, arguments: &[&str]) -> Command {
    let mut command = world.alloo();
    server
        .aim(&mut command)
        .env("ALLOOVIUM_API_URL", &tap.url)
        .args(arguments)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

impl Tap {
    /// Starts a tap before this service. `hook` decides by the request's head (its body is not read yet) and
    /// its number.
    pub(crate) fn start(
        upstream: &str,
        hook: impl Fn(&Request, usize) -> Act + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let state = Arc::new(State {
            upstream: Mutex::new(upstream.trim_start_matches("http://").to_owned()),
            hook: Mutex::new(Arc::new(hook)),
            seen: Mutex::default(),
            answered: AtomicU64::new(0),
        });
        let shared = state.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let state = shared.clone();
                std::thread::spawn(move || drop(serve(stream, &state)));
            }
        });
        Tap { url, state }
    }

    /// From now on everything goes through, to this service.
    pub(crate) fn heal(&self, upstream: &str) {
        *self.state.upstream.lock().unwrap() = upstream.trim_start_matches("http://").to_owned();
        *self.state.hook.lock().unwrap() = Arc::new(|_, _| Act::Pass);
    }

    pub(crate) fn seen(&self) -> Vec<Request> {
        self.state.seen.lock().unwrap().clone()
    }

    pub(crate) fn count(&self, kind: Kind) -> usize {
        self.seen()
            .iter()
            .filter(|request| request.kind() == kind)
            .count()
    }

    /// Bytes of answers, heads and all, that the client was given.
    pub(crate) fn answered(&self) -> u64 {
        self.state.answered.load(Ordering::SeqCst)
    }
}

fn serve(stream: TcpStream, state: &State) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut head = Vec::new();
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 {
            return Ok(());
        }
        let line = line.trim_end().to_owned();
        if line.is_empty() {
            break;
        }
        head.push(line);
    }
    let mut request = Request {
        line: head.remove(0).trim_end_matches(" HTTP/1.1").to_owned(),
        headers: head,
        body: String::new(),
    };
    let number = {
        let mut seen = state.seen.lock().unwrap();
        seen.push(request.clone());
        seen.len() - 1
    };
    let hook = state.hook.lock().unwrap().clone();
    let act = hook(&request, number);
    let share = match act {
        Act::Reset => {
            reset(&stream);
            return Ok(());
        }
        Act::CutBody(percent) => request.length() * percent / 100,
        _ => request.length(),
    };
    let mut body = Vec::new();
    reader.take(share).read_to_end(&mut body)?;
    request.body = hex(&Sha256::digest(&body));
    state.seen.lock().unwrap()[number] = request.clone();
    match act {
        Act::Close | Act::CutBody(_) => Ok(()),
        Act::Say(answer) => send(&stream, state, &answer),
        Act::Endless(start, next) => {
            send(&stream, state, &start)?;
            loop {
                send(&stream, state, &next)?;
            }
        }
        act => {
            let upstream = state.upstream.lock().unwrap().clone();
            let mut service = TcpStream::connect(upstream)?;
            let mut text = format!("{} HTTP/1.1\r\nConnection: close\r\n", request.line);
            for line in &request.headers {
                text.push_str(&format!("{line}\r\n"));
            }
            service.write_all(format!("{text}\r\n").as_bytes())?;
            service.write_all(&body)?;
            let mut left = match &act {
                Act::CutAnswer(bytes) => *bytes,
                Act::LoseAnswer | Act::Swallow(_) => 0,
                _ => usize::MAX,
            };
            let mut buffer = vec![0; 64 << 10];
            loop {
                let read = match service.read(&mut buffer)? {
                    0 => break,
                    read => read.min(left),
                };
                left -= read;
                send(&stream, state, &buffer[..read])?;
                if left == 0 {
                    // The service is done with the request before its answer begins to come.
                    break;
                }
            }
            if let Act::Swallow(told) = act {
                let _ = told.send(());
                // Until the client is gone.
                let _ = (&stream).read(&mut [0]);
            }
            stream.shutdown(Shutdown::Both)
        }
    }
}

/// Makes the stream's end a reset.
pub(crate) fn reset(stream: &TcpStream) {
    let linger = libc::linger {
        l_onoff: 1,
        l_linger: 0,
    };
    let size = size_of::<libc::linger>() as libc::socklen_t;
    // SAFETY: a living socket and a value of the size that is told.
    unsafe {
        libc::setsockopt(
            std::os::fd::AsRawFd::as_raw_fd(stream),
            libc::SOL_SOCKET,
            libc::SO_LINGER,
            (&raw const linger).cast(),
            size,
        );
    }
}

fn send(mut stream: &TcpStream, state: &State, bytes: &[u8]) -> std::io::Result<()> {
    stream.write_all(bytes)?;
    state.answered.fetch_add(bytes.len() as u64, Ordering::SeqCst);
    Ok(())
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
