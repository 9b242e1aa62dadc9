//! The proxy that the environment or the system names. The HTTP client takes it from there by itself; here it
//! is checked before anything is sent, and named in errors.

use hyper_util::client::proxy::matcher::Matcher;
use reqwest::Url;

use super::{NetworkSettings, is_loopback};
use crate::error::{Error, Kind, Result};

/// Whether connections go through the proxy that is named, if one is.
///
/// # Errors
/// [`Kind::Input`] naming a variable whose value no connection could use.
pub(super) fn are_used(settings: &NetworkSettings) -> Result<bool> {
    // The client takes `*` for names alone, not for addresses.
    if settings.no_proxy.as_deref().is_some_and(is_all) {
        return Ok(false);
    }
    for (name, value) in &settings.proxies {
        if let Some(why) = unusable(value) {
            return Err(Error::new(Kind::Input, format!("{name}: {why}"))
                .hint("write it like http://proxy.example:8080, or unset it"));
        }
    }
    Ok(true)
}

/// Host and port of the proxy that a connection to the URL goes through.
///
/// # Errors
/// As `are_used`.
pub fn of(url: &Url, settings: &NetworkSettings) -> Result<Option<String>> {
    Ok(match are_used(settings)? {
        true => find(url),
        false => None,
    })
}

fn is_all(no_proxy: &str) -> bool {
    no_proxy.split(',').any(|entry| entry.trim() == "*")
}

/// Host and port of the proxy that a connection to the URL goes through; of its address nothing else, as that
/// may hold a password.
pub(super) fn find(url: &Url) -> Option<String> {
    if is_loopback(url) {
        return None;
    }
    let found = Matcher::from_system().intercept(&url.as_str().parse().ok()?)?;
    let host = found.uri().host()?;
    Some(match found.uri().port_u16() {
        Some(port) => format!("{host}:{port}"),
        None => host.to_owned(),
    })
}

/// Why no connection could go through a proxy with this address; never says the address, which may hold a
/// password.
fn unusable(value: &str) -> Option<String> {
    let Ok(uri) = value.parse::<http::Uri>() else {
        return Some("it is not the address of a proxy".into());
    };
    match uri.scheme_str() {
        None | Some("http" | "https") if uri.host().is_some_and(|host| !host.is_empty()) => None,
        None | Some("http" | "https") => Some("it names no host".into()),
        Some(scheme) => Some(format!(
            "a proxy of the kind {scheme} is not supported, http and https are"
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_proxies() {
        for good in [
            "http://p:8080",
            "https://u:pw@p",
            "p:3128",
            "10.0.0.1:3128",
            "http://[::1]:1/",
        ] {
            assert_eq!(unusable(good), None, "{good}");
        }
        for (bad, word) in [
            ("socks5://secret@p", "socks5"),
            ("http://", "address"),
            ("ftp://p", "ftp"),
            ("not a proxy", "address"),
            ("/path", "no host"),
        ] {
            let why = unusable(bad).unwrap_or_default();
            assert!(why.contains(word) && !why.contains("secret"), "{bad}: {why}");
        }
    }
}
