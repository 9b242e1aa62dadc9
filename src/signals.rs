//! The signals that end a command, unless they were ignored when it began, as under `nohup` or in the
//! background of a script: then they stay ignored.

use crate::error::{Error, Kind, Result};

/// The signals that this process listens for.
pub struct Signals {
    #[cfg(unix)]
    terminate: Option<tokio::signal::unix::Signal>,
    #[cfg(unix)]
    hangup: Option<tokio::signal::unix::Signal>,
    #[cfg(unix)]
    interrupt: Option<tokio::signal::unix::Signal>,
    /// Caught, so that a file that may not grow further is an error of its write and no end of the process.
    #[cfg(unix)]
    _file_size: Option<tokio::signal::unix::Signal>,
}

impl Signals {
    /// Starts to listen; needs a runtime.
    ///
    /// # Errors
    /// Where the system does not allow it.
    pub fn listen() -> Result<Self> {
        #[cfg(unix)]
        {
            use tokio::signal::unix::{SignalKind, signal};
            let listen = |kind: SignalKind| match is_ignored(kind.as_raw_value()) {
                true => Ok(None),
                false => signal(kind).map(Some).map_err(cannot_listen),
            };
            Ok(Signals {
                terminate: listen(SignalKind::terminate())?,
                hangup: listen(SignalKind::hangup())?,
                interrupt: listen(SignalKind::interrupt())?,
                _file_size: listen(SignalKind::from_raw(libc::SIGXFSZ))?,
            })
        }
        #[cfg(not(unix))]
        Ok(Signals {})
    }

    /// Waits for a signal that ends the command; the kind of error that it ends with.
    ///
    /// # Errors
    /// Where the system does not allow it.
    pub async fn next(&mut self) -> Result<Kind> {
        #[cfg(unix)]
        {
            Ok(tokio::select! {
                () = heard(self.interrupt.as_mut()) => Kind::Interrupted,
                () = heard(self.terminate.as_mut()) => Kind::Terminated,
                () = heard(self.hangup.as_mut()) => Kind::Terminated,
            })
        }
        #[cfg(not(unix))]
        {
            tokio::signal::ctrl_c().await.map_err(cannot_listen)?;
            Ok(Kind::Interrupted)
        }
    }
}

/// Whether the signal is ignored. Asked before anything here catches it.
#[cfg(unix)]
fn is_ignored(number: i32) -> bool {
    let mut action = std::mem::MaybeUninit::<libc::sigaction>::zeroed();
    // SAFETY: without a new action the call only fills the old one, for which there is room; zeroed it is
    // valid, too.
    unsafe {
        libc::sigaction(number, std::ptr::null(), action.as_mut_ptr()) == 0
            && action.assume_init().sa_sigaction == libc::SIG_IGN
    }
}

/// The next signal of a kind; none where it is ignored.
#[cfg(unix)]
async fn heard(signal: Option<&mut tokio::signal::unix::Signal>) {
    match signal {
        Some(signal) => drop(signal.recv().await),
        None => std::future::pending().await,
    }
}

fn cannot_listen(error: std::io::Error) -> Error {
    Error::new(Kind::Defect, "cannot listen for signals").because(error)
}
