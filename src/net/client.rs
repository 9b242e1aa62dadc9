//! The HTTP client: no redirects, a bounded connect, idle connections kept, failures that name their part.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use hyper::body::Incoming;
use hyper::header::{CONTENT_LENGTH, HeaderMap, HeaderValue, USER_AGENT};
use hyper::http::request;
use hyper::{Request, StatusCode, Uri};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::{CaptureConnection, capture_connection};
use hyper_util::rt::{TokioExecutor, TokioTimer};
use url::Url;

use super::connect::Connector;
use super::failure::{NetworkError, NetworkPart, causes};
use super::proxy::Proxies;
use super::{SocketMeter, is_loopback, shown_host, tls};
use crate::error::{Error, Kind, Result};

/// The client that all of alloo's connections are made with. It follows no redirect and knows no key.
pub struct HttpClient {
    client: Client<Connector, RequestBody>,
}

/// What a request carries.
pub enum RequestBody {
    /// Nothing.
    Empty,
    /// Bytes as they are asked for.
    Streamed(Box<dyn Body<Data = Bytes, Error = io::Error> + Send + Unpin>),
}

/// An answer whose body is still to be read.
pub struct Response {
    head: hyper::http::response::Parts,
    body: Incoming,
    host: String,
}

/// The meter of a request's connection, once it stands.
pub struct ConnectionMeter(CaptureConnection);

impl HttpClient {
    /// A client for a service at this address and its storage; opens no connection yet. What is on this machine is never asked by a proxy.
    ///
    /// # Errors
    /// [`Kind::Input`] for a proxy that cannot be used, [`Kind::Defect`] where TLS cannot be set up.
    pub fn new(base: &Url) -> Result<Self> {
        let tls =
            tls::config().map_err(|error| Error::new(Kind::Defect, "cannot set up TLS").because(error))?;
        let proxies = match is_loopback(base) {
            true => None,
            false => Some(Proxies::from_system()?),
        };
        let client = Client::builder(TokioExecutor::new())
            .pool_max_idle_per_host(16)
            .pool_idle_timeout(Duration::from_secs(90))
            .pool_timer(TokioTimer::new())
            .build(Connector::new(tls, proxies));
        Ok(HttpClient { client })
    }

    /// Sends a request; returns with the answer's head.
    ///
    /// # Errors
    /// What part of the network failed.
    pub async fn send(
        &self,
        url: &Url,
        head: request::Builder,
        body: RequestBody,
    ) -> Result<Response, NetworkError> {
        self.start(url, head, body)?.0.await
    }

    /// The same, with the meter of the request's connection.
    ///
    /// # Errors
    /// Where the address cannot be asked.
    pub fn start(
        &self,
        url: &Url,
        head: request::Builder,
        body: RequestBody,
    ) -> Result<
        (
            impl Future<Output = Result<Response, NetworkError>> + use<>,
            ConnectionMeter,
        ),
        NetworkError,
    > {
        let host = shown_host(url);
        let senseless =
            |why: String| NetworkError::new(NetworkPart::Connect, format!("{host} cannot be asked: {why}"));
        let uri: Uri = url
            .as_str()
            .parse()
            .map_err(|error| senseless(format!("{error}")))?;
        let mut request: Request<RequestBody> = head
            .uri(uri)
            .body(body)
            .map_err(|error| senseless(error.to_string()))?;
        const AGENT: HeaderValue = HeaderValue::from_static(concat!("alloo/", env!("CARGO_PKG_VERSION")));
        request.headers_mut().insert(USER_AGENT, AGENT);
        let meter = ConnectionMeter(capture_connection(&mut request));
        let answer = self.client.request(request);
        let answer = async move {
            match answer.await {
                Ok(response) => {
                    let (head, body) = response.into_parts();
                    Ok(Response { head, body, host })
                }
                Err(error) => Err(failed(&host, &error)),
            }
        };
        Ok((answer, meter))
    }
}

fn failed(host: &str, error: &(dyn std::error::Error + 'static)) -> NetworkError {
    causes(error)
        .find_map(|cause| cause.downcast_ref::<NetworkError>())
        .cloned()
        .unwrap_or_else(|| NetworkError::broken(host, error))
}

impl ConnectionMeter {
    /// The socket's meter, once the connection stands.
    pub fn socket(&self) -> Option<SocketMeter> {
        let mut extras = hyper::http::Extensions::new();
        self.0.connection_metadata().as_ref()?.get_extras(&mut extras);
        extras.remove::<SocketMeter>()
    }
}

impl Response {
    /// The status.
    pub fn status(&self) -> StatusCode {
        self.head.status
    }

    /// The header lines.
    pub fn headers(&self) -> &HeaderMap {
        &self.head.headers
    }

    /// A header's text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.headers.get(name)?.to_str().ok()
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
        loop {
            match std::future::poll_fn(|context| Pin::new(&mut self.body).poll_frame(context)).await {
                None => return Ok(None),
                Some(Err(error)) => return Err(NetworkError::broken(&self.host, &error)),
                // Trailers are nothing that anybody asks for.
                Some(Ok(frame)) => {
                    if let Ok(bytes) = frame.into_data() {
                        return Ok(Some(bytes));
                    }
                }
            }
        }
    }
}

impl Body for RequestBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        match &mut *self {
            RequestBody::Empty => Poll::Ready(None),
            RequestBody::Streamed(body) => Pin::new(body).poll_frame(context),
        }
    }

    fn is_end_stream(&self) -> bool {
        match self {
            RequestBody::Empty => true,
            RequestBody::Streamed(body) => body.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            RequestBody::Empty => SizeHint::with_exact(0),
            RequestBody::Streamed(body) => body.size_hint(),
        }
    }
}
