//! The HTTP client: no redirects, a bounded connect, lazily loaded roots, no proxy to this machine, failures
//! that name their part.

use std::rc::Rc;
use std::time::Duration;

use bytes::Bytes;
use reqwest::header::{CONTENT_LENGTH, HeaderMap};
use reqwest::{Method, RequestBuilder, StatusCode};
use url::Url;

use super::error::NetworkError;
use super::{NetworkSettings, RequestLog, is_loopback, proxy, tls};
use crate::error::{Error, Kind, Result};

/// The client that all of alloo's connections are made with. It follows no redirect and knows no key.
pub struct HttpClient {
    client: reqwest::Client,
    uses_proxies: bool,
    log: Option<Rc<RequestLog>>,
}

/// An answer whose body is still to be read.
pub struct Response(reqwest::Response);

impl HttpClient {
    /// A client for a service at this address and its storage; opens no connection yet.
    ///
    /// # Errors
    /// [`Kind::Input`] for a proxy that cannot be used, [`Kind::Defect`] where TLS cannot be set up.
    pub fn new(base: &Url, settings: &NetworkSettings, log: Option<Rc<RequestLog>>) -> Result<Self> {
        let tls = tls::config(settings)
            .map_err(|error| Error::new(Kind::Defect, "cannot set up TLS").because(error))?;
        let mut builder = reqwest::Client::builder()
            .tls_backend_preconfigured(tls)
            .user_agent(concat!("alloo/", env!("CARGO_PKG_VERSION")))
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            .http1_only()
            .connect_timeout(Duration::from_secs(15))
            .pool_max_idle_per_host(16)
            .tcp_nodelay(true);
        // The system's own timer, which Linux alone has, takes a reader that rests for a dead one; stalls are
        // told by what moves.
        #[cfg(target_os = "linux")]
        {
            builder = builder.tcp_user_timeout(None);
        }
        // What is on this machine is never asked by a proxy.
        let uses_proxies = !is_loopback(base) && proxy::are_used(settings)?;
        if !uses_proxies {
            builder = builder.no_proxy();
        }
        let client = builder.build().map_err(|error| {
            Error::new(Kind::Input, "cannot set up the connection").because(error.without_url())
        })?;
        Ok(HttpClient {
            client,
            uses_proxies,
            log,
        })
    }

    /// A request that is still to be sent.
    pub fn request(&self, method: Method, url: Url) -> RequestBuilder {
        self.client.request(method, url)
    }

    /// Sends a request; returns with the answer's head.
    ///
    /// # Errors
    /// What part of the network failed.
    pub async fn send(&self, request: RequestBuilder) -> Result<Response, NetworkError> {
        let failed = |error| NetworkError::of_request(error, self.uses_proxies);
        let Some(log) = &self.log else {
            return request.send().await.map(Response).map_err(failed);
        };
        let (client, request) = request.build_split();
        let request = request.map_err(failed)?;
        let logged = log.begin(&request);
        let end = client.execute(request).await;
        let end = end.map(Response).map_err(failed);
        logged.end(&end);
        end
    }
}

impl Response {
    /// The status.
    pub fn status(&self) -> StatusCode {
        self.0.status()
    }

    /// The header lines.
    pub fn headers(&self) -> &HeaderMap {
        self.0.headers()
    }

    /// A header's text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers().get(name)?.to_str().ok()
    }

    /// The length that the answer announces for its body.
    pub fn content_length(&self) -> Option<u64> {
        self.header(CONTENT_LENGTH.as_str())?.trim().parse().ok()
    }

    /// More of the body; `None` at its end.
    ///
    /// # Errors
    /// Where the connection breaks.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, NetworkError> {
        let chunk = self.0.chunk().await;
        // A connection that stands goes through no other proxy.
        chunk.map_err(|error| NetworkError::of_request(error, false))
    }
}
