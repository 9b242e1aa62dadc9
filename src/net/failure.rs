//! Which part of the network failed, and its one line for people.

use std::error::Error as StdError;
use std::fmt;
use std::io;

/// The part of the network that failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NetworkPart {
    /// The name does not resolve.
    Dns,
    /// The TLS handshake.
    Tls,
    /// The proxy cannot be reached, or has no way to the host.
    Proxy,
    /// The proxy wants credentials that it does not get.
    ProxyLogin,
    /// No connection.
    Connect,
    /// This process may not open more files or sockets.
    OpenFiles,
    /// Too long without an answer.
    Timeout,
    /// The connection broke after it stood.
    Broken,
}

impl NetworkPart {
    /// Whether it failed before a byte of a request could leave.
    pub fn is_before_request(self) -> bool {
        !matches!(self, NetworkPart::Timeout | NetworkPart::Broken)
    }
}

/// A request without an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NetworkError {
    /// What failed.
    pub part: NetworkPart,
    /// One line for people, naming the host and no secret.
    pub text: String,
}

impl NetworkError {
    /// A failure of this part.
    pub fn new(part: NetworkPart, text: impl Into<String>) -> Self {
        NetworkError {
            part,
            text: text.into(),
        }
    }

    /// The failure of a connection to `host` that has stood.
    pub(super) fn broken(host: &str, error: &(dyn StdError + 'static)) -> Self {
        NetworkError::new(
            NetworkPart::Broken,
            format!("the connection to {host} broke: {}", root_cause(error)),
        )
    }

    /// The failure to connect to `host`; a process without free file descriptors is no matter of the host.
    pub(super) fn connect(part: NetworkPart, text: String, error: &(dyn StdError + 'static)) -> Self {
        match causes(error).any(is_open_files) {
            true => NetworkError::new(
                NetworkPart::OpenFiles,
                "this process may not open more files and connections",
            ),
            false => NetworkError::new(part, text),
        }
    }
}

impl fmt::Display for NetworkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl StdError for NetworkError {}

/// Whether the error says that the process or the system has no file descriptor left.
pub fn is_open_files(error: &(dyn StdError + 'static)) -> bool {
    let code = error
        .downcast_ref::<io::Error>()
        .and_then(io::Error::raw_os_error);
    #[cfg(unix)]
    return matches!(code, Some(libc::EMFILE | libc::ENFILE));
    // WSAEMFILE and ERROR_TOO_MANY_OPEN_FILES.
    #[cfg(not(unix))]
    return matches!(code, Some(10024 | 4));
}

/// The error and all that caused it.
pub(super) fn causes<'a>(
    error: &'a (dyn StdError + 'static),
) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    let mut next = Some(error);
    std::iter::from_fn(move || {
        let cause = next?;
        // io::Error shows the cause of its inner error as its own, and hides the inner one.
        let inner = cause.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        next = match inner {
            Some(inner) => Some(inner),
            None => cause.source(),
        };
        Some(cause)
    })
}

/// What was at the bottom of it.
pub(super) fn root_cause(error: &(dyn StdError + 'static)) -> String {
    causes(error).last().map(ToString::to_string).unwrap_or_default()
}
