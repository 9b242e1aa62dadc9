//! How alloo reaches the network: one HTTP client for all connections, TLS, the proxy, what is this machine,
//! and which part failed.

mod http;
mod error;
mod log;
mod proxy;
mod queue;
mod settings;
mod stall;
mod tls;

use std::net::IpAddr;

use url::Url;

pub use error::{NetworkError, NetworkPart, is_open_files};
pub use http::{HttpClient, Response};
pub use log::RequestLog;
pub use proxy::of as proxy_of;
pub use queue::queued_bytes;
pub use settings::NetworkSettings;
pub use stall::{LEAST, STALL, StallGuard};
pub use tls::count_roots;

/// Whether the URL's host is this machine: the only place where plain HTTP may carry a key.
pub fn is_loopback(url: &Url) -> bool {
    url.host_str().is_some_and(|host| {
        host.eq_ignore_ascii_case("localhost")
            || host
                .trim_start_matches('[')
                .trim_end_matches(']')
                .parse::<IpAddr>()
                .is_ok_and(|ip| ip.is_loopback())
    })
}

/// Host and port as they may be shown: a presigned URL's path and query are secrets, and an address may hold
/// a password.
pub fn shown_host(url: &Url) -> String {
    let host = url.host_str().unwrap_or("the service");
    match url.port() {
        Some(port) => format!("{host}:{port}"),
        None => host.to_owned(),
    }
}
