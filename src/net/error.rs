//! Which part of the network failed, and its one line for people.

use std::error::Error as StdError;
use std::fmt;
use std::io;

use super::shown_host;

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
}

impl NetworkError {
    /// Why a request failed. Of a client that uses no proxies none is blamed.
    pub(super) fn of_request(error: reqwest::Error, uses_proxies: bool) -> Self {
        let host = error.url().map_or_else(|| "the service".to_owned(), shown_host);
        let proxy = error
            .url()
            .filter(|_| uses_proxies && error.is_connect())
            .and_then(super::proxy::find);
        let error = error.without_url();
        let (part, text) = match error.is_connect() {
            true => unconnected(&error, &host, proxy),
            false if error.is_timeout() => (NetworkPart::Timeout, format!("{host} does not answer in time")),
            false => {
                let root = root_cause(&error);
                let text = format!("the connection to {host} broke: {root}");
                (NetworkPart::Broken, text)
            }
        };
        NetworkError { part, text }
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
fn causes<'a>(error: &'a (dyn StdError + 'static)) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
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

fn root_cause(error: &(dyn StdError + 'static)) -> String {
    causes(error).last().map(ToString::to_string).unwrap_or_default()
}

/// Why there is no connection. These parts fail before the request is out; what looks like them later is a
/// broken connection.
fn unconnected(error: &(dyn StdError + 'static), host: &str, proxy: Option<String>) -> (NetworkPart, String) {
    let root = root_cause(error);
    if causes(error).any(is_open_files) {
        let text = "this process may not open more files and connections".to_owned();
        return (NetworkPart::OpenFiles, text);
    }
    if let Some(tls) = causes(error).find_map(|cause| cause.downcast_ref::<rustls::Error>()) {
        let why = match tls {
            rustls::Error::InvalidMessage(_) => "it does not speak TLS".to_owned(),
            rustls::Error::General(why) => why.clone(),
            tls => tls.to_string(),
        };
        return (NetworkPart::Tls, format!("TLS with {host}: {why}"));
    }
    // What hyper-util says has no types.
    let says =
        |words: &str| causes(error).any(|cause| cause.to_string().to_ascii_lowercase().contains(words));
    if let Some(proxy) = proxy {
        let part = match says("proxy authorization required") {
            true => NetworkPart::ProxyLogin,
            false => NetworkPart::Proxy,
        };
        let text = match says("tunnel") && !says("underlying connection") {
            true => format!("the proxy {proxy} refuses the connection to {host}: {root}"),
            false => format!("the proxy {proxy} cannot be reached: {root}"),
        };
        return (part, text);
    }
    if says("dns error") {
        return (
            NetworkPart::Dns,
            format!("the name {host} does not resolve: {root}"),
        );
    }
    (NetworkPart::Connect, format!("cannot connect to {host}: {root}"))
}
