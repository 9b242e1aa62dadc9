//! A command that talks to a service works on a thread of its own. The first thread waits for signals, so
//! that neither a pipe that nobody writes to, a locked record nor a slow disk can keep one from being heard.

use std::pin::Pin;
use std::time::Duration;

use tokio::runtime::Runtime;
use tokio::sync::oneshot;

use super::panic_guard;
use crate::api::retry::Deadline;
use crate::config::{Service, Settings};
use crate::context::{Context, InFlight};
use crate::download::remove_part_files;
use crate::error::{Error, Kind, Result};
use crate::signals::Signals;

/// How long a stopped command may put its things in order before the process ends; a person takes 200 ms for
/// "at once".
const GRACE: Duration = Duration::from_millis(120);
/// How long the embedded service may take to end with its command, and with a command that was stopped.
const SERVICE_GRACE: (Duration, Duration) = (Duration::from_secs(2), Duration::from_millis(50));

/// A command that is ready to run.
pub(super) struct Worker {
    pub(super) settings: Settings,
    /// When the whole command gives up.
    pub(super) deadline: Deadline,
}

/// Whatever verb: one type, as the compiler makes both threads' code anew for each.
type Verb = Box<dyn FnOnce(&Context) -> VerbFuture<'_> + Send>;
type VerbFuture<'a> = Pin<Box<dyn Future<Output = Result<()>> + 'a>>;

impl Worker {
    /// Runs a verb to its end, to a signal or to the deadline.
    pub(super) fn run(self, verb: impl AsyncFnOnce(&Context) -> Result<()> + Send + 'static) -> Result<()> {
        share_one_heap(&self.settings.service);
        let verb: Verb = Box::new(|context| Box::pin(verb(context)));
        runtime()?.block_on(supervise(self, verb))
    }
}

/// The first thread: waits for what comes first.
async fn supervise(worker: Worker, verb: Verb) -> Result<()> {
    let in_flight = InFlight::default();
    let deadline = worker.deadline;
    let mut signals = Signals::listen()?;
    let (end, mut ended) = oneshot::channel();
    let (stop, stopping) = oneshot::channel();
    let shared = in_flight.clone();
    std::thread::Builder::new()
        .name("command".into())
        .stack_size(8 << 20)
        .spawn(move || {
            let _ = end.send(panic_guard::catch(|| work(worker, verb, shared, stopping)));
        })
        .map_err(cannot_start)?;
    let lost = || Error::new(Kind::Defect, "the command's thread is gone");
    let kind = tokio::select! {
        biased;
        end = &mut ended => return end.map_err(|_| lost())?.map(drop),
        kind = signals.next() => kind?,
        () = deadline.last_moment() => Kind::Timeout,
    };
    #[cfg(feature = "sandbox")]
    alloo_sandbox::mark_stopping();
    // The message is made first: stopping forgets the jobs in flight.
    let stopped = in_flight.stopped(kind);
    let _ = stop.send(());
    match tokio::time::timeout(GRACE, ended).await {
        // The command had come to its end already.
        Ok(Ok(Ok(VerbEnd::Ended))) => return Ok(()),
        Ok(Ok(Err(error))) => return Err(error),
        Ok(_) => {}
        Err(_) => {
            remove_part_files();
            in_flight.restore_terminal();
        }
    }
    Err(stopped)
}

/// How the worker's thread came to its end.
enum VerbEnd {
    Ended,
    Stopped,
}

/// The worker's thread.
fn work(worker: Worker, verb: Verb, in_flight: InFlight, stopping: oneshot::Receiver<()>) -> Result<VerbEnd> {
    let runtime = runtime()?;
    let context = Context::new(worker.settings, in_flight, worker.deadline);
    let end = runtime.block_on(async {
        tokio::select! {
            biased;
            _ = stopping => Ok(VerbEnd::Stopped),
            end = verb(&context) => end.map(|()| VerbEnd::Ended),
        }
    });
    context.output.close();
    let grace = match end {
        Ok(VerbEnd::Ended) => SERVICE_GRACE.0,
        _ => SERVICE_GRACE.1,
    };
    runtime.block_on(context.stop_embedded_service(grace));
    // A fill of the embedded service may still be at work on its thread. Its job is on disk, and the next
    // command continues it.
    runtime.shutdown_background();
    end
}

fn runtime() -> Result<Runtime> {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(cannot_start)
}

fn cannot_start(error: std::io::Error) -> Error {
    Error::new(Kind::Defect, "cannot start").because(error)
}

/// One thread does nearly all the work with a remote service; a heap of its own would grow by a system call
/// for each page.
fn share_one_heap(service: &Service) {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    if let Service::Remote(_) = service {
        // SAFETY: a number is set in the allocator, and this process has no other thread yet.
        unsafe { libc::mallopt(libc::M_ARENA_MAX, 1) };
    }
    #[cfg(not(all(target_os = "linux", target_env = "gnu")))]
    let _ = service;
}
