//! How alloo reaches the network: the HTTP client that all connections are made with, TLS, the proxy, what is this machine, and which
//! part failed.

mod failure;
mod tls;

use std::net::IpAddr;
use std::time::Duration;

use reqwest::Url;

use crate::error::{Error, Kind, Result};
pub use failure::{Network, failed_part};

/// A client with what all connections share: no redirects, lazily loaded roots, a bounded connect, no proxy to this machine.
///
/// # Errors
/// [`Kind::Defect`] where TLS cannot be set up.
pub fn http_client(base: &Url) -> Result<reqwest::Client> {
    let tls = tls::config().map_err(|error| Error::new(Kind::Defect, "cannot set up TLS").because(error))?;
    let mut builder = reqwest::Client::builder()
        .tls_backend_preconfigured(tls)
        .user_agent(concat!("alloo/", env!("CARGO_PKG_VERSION")))
        .redirect(reqwest::redirect::Policy::none())
        .referer(false)
        .http1_only()
        .connect_timeout(Duration::from_secs(15))
        .pool_max_idle_per_host(16)
        .tcp_nodelay(true);
    if is_loopback(base) {
        builder = builder.no_proxy();
    }
    builder
        .build()
        .map_err(|error| Error::new(Kind::Input, "cannot set up the connection").because(error.without_url()))
}

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

/// Host and port of the proxy that a connection to the URL goes through, by the environment or the system; of its address nothing else, as
/// that may hold a password.
pub fn proxy(url: &Url) -> Option<String> {
    if is_loopback(url) {
        return None;
    }
    let found =
        hyper_util::client::proxy::matcher::Matcher::from_system().intercept(&url.as_str().parse().ok()?)?;
    let host = found.uri().host()?;
    Some(
        found
            .uri()
            .port_u16()
            .map_or_else(|| host.to_owned(), |port| format!("{host}:{port}")),
    )
}
