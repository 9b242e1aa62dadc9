//! The fill's side of the process that reads.

use std::io::{self, Read, Write};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use super::super::file::{Hash, Opened};
use super::super::kind::DocumentFormat;
use super::frames;
use super::said::{Said, Trouble};

/// The time after which a document is given up, however little is done.
const PATIENCE: Duration = Duration::from_secs(90);
/// How often a wish to stop is looked for.
const LOOK: Duration = Duration::from_millis(50);

/// The process, where it runs.
#[derive(Debug)]
pub(crate) struct Process<'a> {
    program: &'a Path,
    running: Option<Running>,
}

/// A running process; dropping it ends it.
struct Running {
    child: Child,
    requests: Box<dyn Write + Send>,
    answers: Receiver<io::Result<Vec<u8>>>,
    /// The start of what it wrote to standard error.
    spoken: Option<JoinHandle<String>>,
    /// How many documents it has read.
    served: usize,
}

impl std::fmt::Debug for Running {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Running")
            .field("child", &self.child.id())
            .finish_non_exhaustive()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Why there is no answer.
enum ReaderFailure {
    /// The process has ended, or no longer speaks.
    Ended,
    /// The fill gives up, or the file cannot be read.
    Given(Trouble),
}

impl From<io::Error> for ReaderFailure {
    fn from(error: io::Error) -> Self {
        ReaderFailure::Given(Trouble::passing(format!("cannot be read: {error}")))
    }
}

type ReaderAnswer = Result<Said, String>;

impl<'a> Process<'a> {
    /// A process of the program, which starts when the first document comes.
    pub(crate) fn new(program: &'a Path) -> Self {
        Process {
            program,
            running: None,
        }
    }

    /// Reads one document. Where the process ends over it, the document is tried once more by a new one,
    /// unless it was the first: what earlier documents left in memory is not its fault.
    pub(crate) fn read(
        &mut self,
        kind: DocumentFormat,
        file: &mut Opened,
        stop: &AtomicBool,
    ) -> Result<(Hash, ReaderAnswer), Trouble> {
        loop {
            let mut running = match self.running.take() {
                Some(running) => running,
                None => Running::start(self.program).map_err(|error| {
                    Trouble::passing(format!(
                        "the program that reads documents cannot be started: {error}"
                    ))
                })?,
            };
            match running.read(kind, file, stop) {
                Ok(answer) => {
                    running.served += 1;
                    self.running = Some(running);
                    return Ok(answer);
                }
                Err(ReaderFailure::Given(trouble)) => return Err(trouble),
                Err(ReaderFailure::Ended) if running.served > 0 => {}
                Err(ReaderFailure::Ended) => return Err(running.why()),
            }
        }
    }
}

impl Running {
    fn start(program: &Path) -> io::Result<Self> {
        let mut command = Command::new(program);
        // Whoever reads foreign files needs no keys, proxies or locale.
        command.arg("read-documents").env_clear().stderr(Stdio::piped());
        #[cfg(unix)]
        let (requests, answers) = {
            use std::os::unix::net::UnixStream;
            use std::os::unix::process::CommandExt;
            let (ours, theirs) = UnixStream::pair()?;
            // Signals from the keyboard are for the fill, which ends this process in order.
            command.process_group(0).arg0("alloo");
            command
                .stdin(std::os::fd::OwnedFd::from(theirs))
                .stdout(Stdio::null());
            ours.set_write_timeout(Some(PATIENCE))?;
            (ours.try_clone()?, ours)
        };
        #[cfg(not(unix))]
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn()?;
        // This side's copy of the other end is closed, so that its end is noticed.
        drop(command);
        #[cfg(not(unix))]
        let (requests, answers) = (
            child.stdin.take().ok_or(io::ErrorKind::BrokenPipe)?,
            child.stdout.take().ok_or(io::ErrorKind::BrokenPipe)?,
        );
        let stderr = child.stderr.take();
        let spoken = std::thread::spawn(move || stderr.map(start_of).unwrap_or_default());
        Ok(Running {
            child,
            requests: Box::new(requests),
            answers: listen(answers),
            spoken: Some(spoken),
            served: 0,
        })
    }

    fn read(
        &mut self,
        kind: DocumentFormat,
        file: &mut Opened,
        stop: &AtomicBool,
    ) -> Result<(Hash, ReaderAnswer), ReaderFailure> {
        let deadline = Instant::now() + PATIENCE;
        let gone = |_: io::Error| ReaderFailure::Ended;
        frames::put(&mut self.requests, &[kind.code()]).map_err(gone)?;
        let hash = file.pass(&mut |piece: &[u8]| {
            if stop.load(Ordering::Relaxed) {
                return Err(ReaderFailure::Given(Trouble::passing("stopped")));
            }
            frames::put(&mut self.requests, piece).map_err(gone)
        })?;
        frames::put(&mut self.requests, &[]).map_err(gone)?;
        let answer = loop {
            match self.answers.recv_timeout(LOOK) {
                Ok(answer) => break answer.map_err(gone)?,
                Err(RecvTimeoutError::Disconnected) => return Err(ReaderFailure::Ended),
                Err(RecvTimeoutError::Timeout) if stop.load(Ordering::Relaxed) => {
                    return Err(ReaderFailure::Given(Trouble::passing("stopped")));
                }
                Err(RecvTimeoutError::Timeout) if Instant::now() > deadline => {
                    let why = format!("reading it took more than {} s", PATIENCE.as_secs());
                    return Err(ReaderFailure::Given(Trouble::passing(why)));
                }
                Err(RecvTimeoutError::Timeout) => {}
            }
        };
        let answer = postcard::from_bytes(&answer).map_err(|_| ReaderFailure::Ended)?;
        Ok((hash, answer))
    }

    /// Why the process ended.
    fn why(mut self) -> Trouble {
        // It has closed its line: it ends, or hangs without speaking.
        let deadline = Instant::now() + Duration::from_secs(2);
        let status = loop {
            match self.child.try_wait() {
                Ok(None) if Instant::now() < deadline => std::thread::sleep(Duration::from_millis(1)),
                Ok(status) => break status,
                Err(_) => break None,
            }
        };
        let _ = self.child.kill();
        let spoken = self.spoken.take().and_then(|thread| thread.join().ok());
        reason(status, &spoken.unwrap_or_default())
    }
}

/// The reason in how the process ended and what it said at last.
fn reason(status: Option<ExitStatus>, spoken: &str) -> Trouble {
    if spoken.contains("memory allocation of") {
        return "reading it takes more memory than a document may take".into();
    }
    if spoken.contains("overflowed its stack") {
        return "it is nested too deeply to be read".into();
    }
    #[cfg(unix)]
    if let Some(signal) = status.and_then(|status| std::os::unix::process::ExitStatusExt::signal(&status)) {
        return match signal {
            libc::SIGXCPU => "reading it takes more time than a document may take".into(),
            libc::SIGABRT | libc::SIGSEGV | libc::SIGBUS | libc::SIGILL => {
                "it is built in a way that cannot be read".into()
            }
            signal => Trouble::passing(format!("the process reading it was ended by signal {signal}")),
        };
    }
    let said = spoken.lines().find_map(|line| line.strip_prefix("error: "));
    match (said, status) {
        (Some(said), _) => Trouble::passing(super::super::words::head(said, 300)),
        (None, None) => Trouble::passing("the process reading it does not answer"),
        (None, Some(_)) => "it is built in a way that cannot be read".into(),
    }
}

/// The start of a text that somebody writes; the rest is let go.
fn start_of(mut input: impl Read) -> String {
    let mut start = Vec::new();
    let _ = input.by_ref().take(4096).read_to_end(&mut start);
    let _ = io::copy(&mut input, &mut io::sink());
    String::from_utf8_lossy(&start).into_owned()
}

/// The answers that come, as they come.
fn listen(answers: impl Read + Send + 'static) -> Receiver<io::Result<Vec<u8>>> {
    let (sender, receiver) = mpsc::channel();
    std::thread::spawn(move || {
        let mut answers = io::BufReader::with_capacity(256 << 10, answers);
        while let Some(answer) = frames::take(&mut answers).transpose() {
            let broken = answer.is_err();
            if sender.send(answer).is_err() || broken {
                return;
            }
        }
    });
    receiver
}
