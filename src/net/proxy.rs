//! The proxy that the environment or the system names, and the tunnel through it.

use std::env;
use std::io;

use hyper::Uri;
use hyper::header::HeaderValue;
use hyper_util::client::proxy::matcher::Matcher;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};

use super::failure::{NetworkError, NetworkPart, root_cause};
use crate::error::{Error, Kind, Result};

/// The longest answer to CONNECT that is read.
const HEAD: usize = 16 << 10;

/// A proxy, and what it wants to be told.
#[derive(Clone)]
pub(super) struct Proxy {
    /// Its address: scheme, host and port.
    pub(super) uri: Uri,
    login: Option<HeaderValue>,
}

impl Proxy {
    /// Host and port; its address may hold a password.
    pub(super) fn shown(&self) -> String {
        let host = self.uri.host().unwrap_or_default();
        match self.uri.port_u16() {
            Some(port) => format!("{host}:{port}"),
            None => host.to_owned(),
        }
    }
}

/// Which connections go through a proxy.
pub(super) struct Proxies {
    /// `None` where nothing goes through one.
    matcher: Option<Matcher>,
}

impl Proxies {
    /// As the environment or the system says.
    ///
    /// # Errors
    /// [`Kind::Input`] naming a variable whose value no connection could use.
    pub(super) fn from_system() -> Result<Self> {
        // The matcher takes `*` for names alone, not for addresses.
        let is_none = first_set(&["NO_PROXY", "no_proxy"])?
            .is_some_and(|(_, value)| value.split(',').any(|entry| entry.trim() == "*"));
        if is_none {
            return Ok(Proxies { matcher: None });
        }
        for names in [["HTTPS_PROXY", "https_proxy"], ["ALL_PROXY", "all_proxy"]] {
            if let Some((name, value)) = first_set(&names)?
                && let Some(why) = unusable(&value)
            {
                return Err(Error::new(Kind::Input, format!("{name}: {why}"))
                    .hint("write it like http://proxy.example:8080, or unset it"));
            }
        }
        Ok(Proxies {
            matcher: Some(Matcher::from_system()),
        })
    }

    /// The proxy for a connection to this address.
    pub(super) fn find(&self, uri: &Uri) -> Option<Proxy> {
        let found = self.matcher.as_ref()?.intercept(uri)?;
        Some(Proxy {
            uri: found.uri().clone(),
            login: found.basic_auth().cloned(),
        })
    }
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
    let Ok(uri) = value.parse::<Uri>() else {
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

/// Asks the proxy for a way to `host:port`, and returns once it stands.
pub(super) async fn tunnel<S: AsyncRead + AsyncWrite + Unpin>(
    stream: &mut S,
    proxy: &Proxy,
    target: &str,
) -> Result<(), NetworkError> {
    let mut request = format!("CONNECT {target} HTTP/1.1\r\nHost: {target}\r\n").into_bytes();
    if let Some(login) = &proxy.login {
        request.extend_from_slice(b"Proxy-Authorization: ");
        request.extend_from_slice(login.as_bytes());
        request.extend_from_slice(b"\r\n");
    }
    request.extend_from_slice(b"\r\n");
    let broken = |error: io::Error| {
        let text = format!(
            "the proxy {} broke the connection: {}",
            proxy.shown(),
            root_cause(&error)
        );
        NetworkError::new(NetworkPart::Proxy, text)
    };
    stream.write_all(&request).await.map_err(broken)?;
    stream.flush().await.map_err(broken)?;
    // Byte by byte: what follows the head is the host's.
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") && !head.ends_with(b"\n\n") {
        if head.len() >= HEAD {
            return Err(broken(io::Error::other("its answer does not end")));
        }
        head.push(stream.read_u8().await.map_err(broken)?);
    }
    let line = head.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let line = String::from_utf8_lossy(line);
    let mut words = line.trim_end().splitn(3, ' ');
    let is_http = words.next().is_some_and(|version| version.starts_with("HTTP/1."));
    let status = words.next().and_then(|status| status.parse::<u16>().ok());
    let Some(status) = status.filter(|_| is_http) else {
        return Err(broken(io::Error::other("it does not speak HTTP")));
    };
    if (200..300).contains(&status) {
        return Ok(());
    }
    let said: String = words.next().unwrap_or_default().chars().take(200).collect();
    let part = match status {
        407 => NetworkPart::ProxyLogin,
        _ => NetworkPart::Proxy,
    };
    let host = target.strip_suffix(":443").unwrap_or(target);
    let text = format!(
        "the proxy {} refuses the connection to {host}: {status} {said}",
        proxy.shown()
    );
    Err(NetworkError::new(part, text.trim_end()))
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

    #[test]
    fn what_a_proxy_says_is_told() {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let ask = |answer: &str| {
            let (mut ours, mut theirs) = tokio::io::duplex(1 << 10);
            let proxy = Proxy {
                uri: Uri::from_static("http://p:8080/"),
                login: None,
            };
            runtime.block_on(async {
                theirs.write_all(answer.as_bytes()).await.unwrap();
                theirs.shutdown().await.unwrap();
                tunnel(&mut ours, &proxy, "h:443").await
            })
        };
        assert_eq!(ask("HTTP/1.1 200 Connection established\r\n\r\n"), Ok(()));
        let error = ask("HTTP/1.0 407 Login, please\r\nX: y\r\n\r\n").unwrap_err();
        assert_eq!(error.part, NetworkPart::ProxyLogin);
        assert_eq!(
            error.text,
            "the proxy p:8080 refuses the connection to h: 407 Login, please"
        );
        for (answer, part) in [
            ("HTTP/1.1 502\r\n\r\n", NetworkPart::Proxy),
            ("SSH-2\n\n", NetworkPart::Proxy),
            ("", NetworkPart::Proxy),
        ] {
            assert_eq!(ask(answer).unwrap_err().part, part, "{answer}");
        }
    }
}
