//! Which part of the network failed, told from the chain of causes that the HTTP client gives.

/// The part of the network that failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Network {
    /// The name does not resolve.
    Dns,
    /// The TLS handshake.
    Tls,
    /// The proxy.
    Proxy,
    /// No connection.
    Connect,
    /// Too long without an answer.
    Timeout,
    /// The connection broke.
    Broken,
}

/// What part of the network failed, from the chain of causes.
pub fn failed_part(error: reqwest::Error) -> (Network, String) {
    // Of the address nothing but the host: a presigned URL's path and query are secrets.
    let host = error.url().and_then(|url| {
        let host = url.host_str()?;
        Some(
            url.port()
                .map_or_else(|| host.to_owned(), |port| format!("{host}:{port}")),
        )
    });
    let host = host.unwrap_or_else(|| "the service".into());
    let proxy = error.url().filter(|_| error.is_connect()).and_then(super::proxy);
    let error = error.without_url();
    let mut causes: Vec<&(dyn std::error::Error + 'static)> = Vec::new();
    let mut next: Option<&(dyn std::error::Error + 'static)> = Some(&error);
    while let Some(cause) = next {
        causes.push(cause);
        // io::Error shows the cause of its inner error as its own, and hides the inner one.
        let inner = cause.downcast_ref::<std::io::Error>().and_then(|io| io.get_ref());
        next = match inner {
            Some(inner) => Some(inner),
            None => cause.source(),
        };
    }
    let tls = causes
        .iter()
        .find_map(|cause| cause.downcast_ref::<rustls::Error>());
    let root = causes.last().map(|cause| cause.to_string()).unwrap_or_default();
    let all = causes
        .iter()
        .map(|cause| cause.to_string())
        .collect::<Vec<_>>()
        .join(": ")
        .to_ascii_lowercase();
    // Each of these but the last two comes before the request is out; what looks like them later is a broken connection.
    if !error.is_connect() {
        if error.is_timeout() {
            (Network::Timeout, format!("{host} does not answer in time"))
        } else {
            (Network::Broken, format!("the connection to {host} broke: {root}"))
        }
    } else if let Some(tls) = tls {
        let why = match tls {
            rustls::Error::InvalidMessage(_) => "it does not speak TLS".to_owned(),
            tls => tls.to_string(),
        };
        (Network::Tls, format!("TLS with {host}: {why}"))
    } else if let Some(proxy) = proxy {
        // hyper-util's words for a proxy that it has spoken to.
        let text = if all.contains("tunnel") && !all.contains("underlying connection") {
            format!("the proxy {proxy} refuses the connection to {host}: {root}")
        } else {
            format!("the proxy {proxy} cannot be reached: {root}")
        };
        (Network::Proxy, text)
    } else if error.is_dns() || all.contains("dns error") {
        (Network::Dns, format!("the name {host} does not resolve: {root}"))
    } else {
        (Network::Connect, format!("cannot connect to {host}: {root}"))
    }
}
