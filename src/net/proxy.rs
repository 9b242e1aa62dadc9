//! The proxy that the environment or the system names. The HTTP client takes it from there by itself; here it is checked before anything
//! is sent, and named in errors.

use std::env;

use hyper_util::client::proxy::matcher::Matcher;
use reqwest::Url;

use super::is_loopback;
use crate::error::{Error, Kind, Result};

/// Whether connections go through the proxy that is named, if one is.
///
/// # Errors
/// [`Kind::Input`] naming a variable whose value no connection could use.
pub(super) fn are_used() -> Result<bool> {
    // The client takes `*` for names alone, not for addresses.
    if first_set(&["NO_PROXY", "no_proxy"])?.is_some_and(|(_, value)| is_all(&value)) {
        return Ok(false);
    }
    for names in [["HTTPS_PROXY", "https_proxy"], ["ALL_PROXY", "all_proxy"]] {
        if let Some((name, value)) = first_set(&names)?
            && let Some(why) = unusable(&value)
        {
            return Err(Error::new(Kind::Input, format!("{name}: {why}"))
                .hint("write it like http://proxy.example:8080, or unset it"));
        }
    }
    Ok(true)
}

/// Host and port of the proxy that a connection to the URL goes through.
///
/// # Errors
/// As [`are_used`].
pub fn of(url: &Url) -> Result<Option<String>> {
    Ok(match are_used()? {
        true => find(url),
        false => None,
    })
}

fn is_all(no_proxy: &str) -> bool {
    no_proxy.split(',').any(|entry| entry.trim() == "*")
}

/// Host and port of the proxy that a connection to the URL goes through; of its address nothing else, as that may hold a password.
pub(super) fn find(url: &Url) -> Option<String> {
    let no_proxy = first_set(&["NO_PROXY", "no_proxy"]).ok()?;
    if is_loopback(url) || no_proxy.is_some_and(|(_, value)| is_all(&value)) {
        return None;
    }
    let found = Matcher::from_system().intercept(&url.as_str().parse().ok()?)?;
    let host = found.uri().host()?;
    Some(match found.uri().port_u16() {
        Some(port) => format!("{host}:{port}"),
        None => host.to_owned(),
    })
}

/// The first of the variables that is set, as the matcher takes it; an empty one names no proxy.
fn first_set(names: &[&'static str]) -> Result<Option<(&'static str, String)>> {
    for &name in names {
        match env::var(name) {
            Ok(value) => return Ok(Some((name, value)).filter(|(_, value)| !value.is_empty())),
            Err(env::VarError::NotPresent) => {}
            Err(env::VarError::NotUnicode(_)) => {
                return Err(Error::new(Kind::Input, format!("{name} is not UTF-8")));
            }
        }
    }
    Ok(None)
}

/// Why no connection could go through a proxy with this address; never says the address, which may hold a password.
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
