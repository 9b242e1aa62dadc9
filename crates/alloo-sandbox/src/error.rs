//! Why the service cannot run: a sentence a person can act on.

use std::io;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

/// Why the service, or a command on its state directory, cannot go on.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SandboxError {
    /// An address that others on the network could reach, without the explicit permission for it.
    #[error(
        "{0} can be reached from other machines; listen on 127.0.0.1, or allow remote connections explicitly"
    )]
    NotLoopback(SocketAddr),
    /// Another program listens there.
    #[error("{0} is in use by another program; choose another port, or port 0 for a free one")]
    AddressInUse(SocketAddr),
    /// Listening failed for another reason.
    #[error("cannot listen on {address}: {source}")]
    Listen {
        /// Where it was to listen.
        address: SocketAddr,
        /// The system's reason.
        source: io::Error,
    },
    /// The vault is missing or is a file.
    #[error("the vault {path:?} {reason}; give a folder whose first-level folders are projects")]
    Vault {
        /// The folder as it was given.
        path: PathBuf,
        /// What is wrong with it, as the end of a sentence.
        reason: String,
    },
    /// The state directory, or a file in it, cannot be made, read or written.
    #[error("cannot use the state directory: {path:?}: {source}")]
    State {
        /// What could not be used.
        path: PathBuf,
        /// The system's reason.
        source: io::Error,
    },
    /// A secret of the state directory does not have the form that this program gave it.
    #[error("{path:?} is damaged: {reason}; remove it to have it made anew")]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// The database was written by a newer version of this program.
    #[error(
        "{path:?} was written by a newer version (format {found}, this version knows {known}); upgrade, or use another state directory"
    )]
    Newer {
        /// The database.
        path: PathBuf,
        /// Its format.
        found: i64,
        /// The newest format that is understood here.
        known: i64,
    },
    /// The database refuses.
    #[error("the sandbox's database {path:?}: {source}")]
    Database {
        /// The database.
        path: PathBuf,
        /// SQLite's reason.
        source: rusqlite::Error,
    },
    /// A thread could not be started.
    #[error("cannot start a worker thread: {0}")]
    Thread(io::Error),
    /// A name that is not known: of a tier, scope or fault.
    #[error("{0}")]
    Unknown(String),
}

impl SandboxError {
    /// For `map_err`: an I/O error with the path it concerns.
    pub(crate) fn state(path: &Path) -> impl FnOnce(io::Error) -> Self + '_ {
        move |source| SandboxError::State {
            path: path.to_owned(),
            source,
        }
    }
}
