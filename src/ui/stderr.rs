//! Standard error, written by a thread of its own: a reader that does not read must not stop the command, its
//! time-out or its signals. Each write is one system call, so that lines of concurrent processes do not mix.

use std::collections::VecDeque;
use std::io::{self, Write};
use std::sync::{Condvar, LazyLock, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use super::event::lock;

/// How long a line waits to be written before the command goes on without it.
const PATIENCE: Duration = Duration::from_millis(100);
/// How long the end of the command waits for a reader that has stopped reading.
const LAST_PATIENCE: Duration = Duration::from_millis(300);
/// Progress is dropped when this many bytes are waiting.
const FULL: usize = 1 << 20;

static STDERR: LazyLock<StderrWriter> = LazyLock::new(StderrWriter::default);

/// The queue between the command and the thread that writes.
#[derive(Default)]
struct StderrWriter {
    queue: Mutex<Queue>,
    /// Told when something was added, and when something was written.
    changed: Condvar,
}

#[derive(Default)]
struct Queue {
    waiting: VecDeque<Vec<u8>>,
    bytes: usize,
    is_writing: bool,
    /// How many writes have ended.
    written: u64,
    has_thread: bool,
    /// A write has outlasted its patience, and none has ended since.
    is_stuck: bool,
}

impl Queue {
    fn is_idle(&self) -> bool {
        self.waiting.is_empty() && !self.is_writing
    }
}

impl StderrWriter {
    /// Adds bytes to be written; starts the thread.
    fn push(&'static self, queue: &mut Queue, bytes: &[u8]) {
        queue.bytes += bytes.len();
        queue.waiting.push_back(bytes.to_vec());
        if !queue.has_thread {
            let thread = thread::Builder::new().name("stderr".into());
            queue.has_thread = thread.stack_size(64 << 10).spawn(|| self.run()).is_ok();
        }
        self.changed.notify_all();
    }

    fn run(&self) {
        let mut queue = lock(&self.queue);
        loop {
            let Some(bytes) = queue.waiting.pop_front() else {
                queue = self.changed.wait(queue).unwrap_or_else(PoisonError::into_inner);
                continue;
            };
            queue.bytes -= bytes.len();
            queue.is_writing = true;
            drop(queue);
            // A reader that has gone is nobody's problem.
            let _ = io::stderr().write_all(&bytes);
            queue = lock(&self.queue);
            queue.is_writing = false;
            queue.is_stuck = false;
            queue.written += 1;
            self.changed.notify_all();
        }
    }

    /// Waits until all is written, or until no write has ended for this long.
    fn drain(&self, patience: Duration) {
        let mut queue = lock(&self.queue);
        let (mut written, mut since) = (queue.written, Instant::now());
        while !queue.is_idle() && queue.has_thread && !queue.is_stuck {
            if queue.written != written {
                (written, since) = (queue.written, Instant::now());
            }
            let Some(left) = patience.checked_sub(since.elapsed()) else {
                queue.is_stuck = true;
                return;
            };
            queue = match self.changed.wait_timeout(queue, left) {
                Ok((queue, _)) => queue,
                Err(poisoned) => poisoned.into_inner().0,
            };
        }
    }
}

/// Writes bytes, and waits a moment until they are written: what follows on standard output comes after them.
pub(super) fn write(bytes: &[u8]) {
    STDERR.push(&mut lock(&STDERR.queue), bytes);
    STDERR.drain(PATIENCE);
}

/// Waits a moment until all is written.
pub(super) fn drain() {
    STDERR.drain(PATIENCE);
}

/// Writes a frame of bars, unless an earlier write has not ended yet; whether it is being written.
pub(super) fn try_write(bytes: &[u8]) -> bool {
    let mut queue = lock(&STDERR.queue);
    let is_idle = queue.is_idle();
    if is_idle {
        STDERR.push(&mut queue, bytes);
    }
    is_idle
}

/// Waits for the last lines, as long as somebody reads them.
pub fn drain_stderr() {
    lock(&STDERR.queue).is_stuck = false;
    STDERR.drain(LAST_PATIENCE);
}

/// Standard error as a writer of progress: it never waits, and drops what nobody reads.
pub(super) struct ProgressWriter;

impl Write for ProgressWriter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut queue = lock(&STDERR.queue);
        if queue.bytes < FULL {
            STDERR.push(&mut queue, bytes);
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
