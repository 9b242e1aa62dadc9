//! The signals that end a command.

use crate::error::{Error, Kind, Result};

/// The signals that this process listens for.
pub struct Signals {
    #[cfg(unix)]
    terminate: tokio::signal::unix::Signal,
    #[cfg(unix)]
    hangup: tokio::signal::unix::Signal,
    #[cfg(unix)]
    interrupt: tokio::signal::unix::Signal,
    /// Caught, so that a file that may not grow further is an error of its write and no end of the process.
    #[cfg(unix)]
    _file_size: tokio::signal::unix::Signal,
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
            let listen = |kind| signal(kind).map_err(cannot_listen);
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
                _ = self.interrupt.recv() => Kind::Interrupted,
                _ = self.terminate.recv() => Kind::Terminated,
                _ = self.hangup.recv() => Kind::Terminated,
            })
        }
        #[cfg(not(unix))]
        {
            tokio::signal::ctrl_c().await.map_err(cannot_listen)?;
            Ok(Kind::Interrupted)
        }
    }
}

fn cannot_listen(error: std::io::Error) -> Error {
    Error::new(Kind::Defect, "cannot listen for signals").because(error)
}
