//! Makes connections: the name, the proxy, TCP and TLS, each with its own failure.

use std::future::Future;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use hyper::Uri;
use hyper_util::client::legacy::connect::dns::{GaiResolver, Name};
use hyper_util::client::legacy::connect::{Connected, Connection as Connects, HttpConnector};
use hyper_util::rt::TokioIo;
use rustls::pki_types::ServerName;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_rustls::TlsConnector;
use tower_service::Service;

use super::failure::{NetworkError, NetworkPart, causes, root_cause};
use super::proxy::{Proxies, Proxy, tunnel};
use super::socket::{Socket, SocketMeter};

/// Until a connection must stand: name, TCP, proxy and TLS.
const CONNECT: Duration = Duration::from_secs(15);

/// Both ways of a connection, encrypted or not.
trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}
impl<T: AsyncRead + AsyncWrite + Send + Unpin> Stream for T {}

/// A connection to the service or its storage.
pub(super) struct Connection {
    stream: TokioIo<Box<dyn Stream>>,
    meter: SocketMeter,
}

/// Makes connections, through a proxy where one is named.
#[derive(Clone)]
pub(super) struct Connector {
    tcp: HttpConnector<Resolver>,
    tls: TlsConnector,
    proxies: Option<Arc<Proxies>>,
}

impl Connector {
    /// `proxies` is `None` where every connection is direct.
    pub(super) fn new(tls: rustls::ClientConfig, proxies: Option<Proxies>) -> Self {
        let mut tcp = HttpConnector::new_with_resolver(Resolver(GaiResolver::new()));
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        tcp.set_keepalive(Some(Duration::from_secs(15)));
        Connector {
            tcp,
            tls: TlsConnector::from(Arc::new(tls)),
            proxies: proxies.map(Arc::new),
        }
    }

    async fn connect(mut self, uri: Uri) -> Result<Connection, NetworkError> {
        let (host, shown) = (bare_host(&uri), shown(&uri));
        let is_secure = uri.scheme_str() == Some("https");
        let proxy = self.proxies.as_ref().and_then(|proxies| proxies.find(&uri));
        let (mut stream, meter) = match &proxy {
            None => self.tcp(uri.clone(), &shown).await?,
            Some(proxy) => self.through(proxy, &uri, &host).await?,
        };
        if is_secure {
            stream = self.handshake(stream, &host, &shown).await?;
        }
        Ok(Connection {
            stream: TokioIo::new(stream),
            meter,
        })
    }

    async fn tcp(&mut self, uri: Uri, shown: &str) -> Result<(Box<dyn Stream>, SocketMeter), NetworkError> {
        let stream = self.tcp.call(uri).await.map_err(|error| {
            let root = root_cause(&error);
            if causes(&error).any(|cause| cause.is::<Unresolved>()) {
                let name = shown.rsplit_once(':').map_or(shown, |(name, _)| name);
                let text = format!("the name {name} does not resolve: {root}");
                NetworkError::connect(NetworkPart::Dns, text, &error)
            } else {
                let text = format!("cannot connect to {shown}: {root}");
                NetworkError::connect(NetworkPart::Connect, text, &error)
            }
        })?;
        let (socket, meter) = Socket::new(stream.into_inner());
        Ok((Box::new(socket), meter))
    }

    async fn through(
        &mut self,
        proxy: &Proxy,
        uri: &Uri,
        host: &str,
    ) -> Result<(Box<dyn Stream>, SocketMeter), NetworkError> {
        let shown = proxy.shown();
        let (mut stream, meter) =
            self.tcp(proxy.uri.clone(), &shown)
                .await
                .map_err(|error| match error.part {
                    NetworkPart::OpenFiles => error,
                    _ => NetworkError::new(
                        NetworkPart::Proxy,
                        format!("the proxy {shown} cannot be reached: {}", error.text),
                    ),
                })?;
        if proxy.uri.scheme_str() == Some("https") {
            stream = self.handshake(stream, &bare_host(&proxy.uri), &shown).await?;
        }
        let port = uri.port_u16().unwrap_or(443);
        let target = match host.contains(':') {
            true => format!("[{host}]:{port}"),
            false => format!("{host}:{port}"),
        };
        tunnel(&mut stream, proxy, &target).await?;
        Ok((stream, meter))
    }

    async fn handshake(
        &self,
        stream: Box<dyn Stream>,
        host: &str,
        shown: &str,
    ) -> Result<Box<dyn Stream>, NetworkError> {
        let fails = |why: String| NetworkError::new(NetworkPart::Tls, format!("TLS with {shown}: {why}"));
        let name = ServerName::try_from(host.to_owned()).map_err(|error| fails(error.to_string()))?;
        match self.tls.connect(name, stream).await {
            Ok(stream) => Ok(Box::new(stream)),
            Err(error) => Err(
                match causes(&error).find_map(|cause| cause.downcast_ref::<rustls::Error>()) {
                    Some(rustls::Error::InvalidMessage(_)) => fails("it does not speak TLS".into()),
                    Some(rustls::Error::General(why)) => fails(why.clone()),
                    Some(tls) => fails(tls.to_string()),
                    None => {
                        let text = format!("cannot connect to {shown}: {}", root_cause(&error));
                        NetworkError::connect(NetworkPart::Connect, text, &error)
                    }
                },
            ),
        }
    }
}

/// The host as a resolver and a certificate name it.
fn bare_host(uri: &Uri) -> String {
    let host = uri.host().unwrap_or_default();
    host.trim_start_matches('[').trim_end_matches(']').to_owned()
}

fn shown(uri: &Uri) -> String {
    let host = uri.host().unwrap_or_default();
    match uri.port_u16() {
        Some(port) => format!("{host}:{port}"),
        None => host.to_owned(),
    }
}

impl Service<Uri> for Connector {
    type Response = Connection;
    type Error = NetworkError;
    type Future = Pin<Box<dyn Future<Output = Result<Connection, NetworkError>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), NetworkError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let connector = self.clone();
        Box::pin(async move {
            let shown = shown(&uri);
            match tokio::time::timeout(CONNECT, connector.connect(uri)).await {
                Ok(end) => end,
                Err(_) => Err(NetworkError::new(
                    NetworkPart::Connect,
                    format!(
                        "cannot connect to {shown}: no answer within {} s",
                        CONNECT.as_secs()
                    ),
                )),
            }
        })
    }
}

impl Connects for Connection {
    fn connected(&self) -> Connected {
        Connected::new().extra(self.meter.clone())
    }
}

impl hyper::rt::Read for Connection {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: hyper::rt::ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl hyper::rt::Write for Connection {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write_vectored(context, bytes)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

/// The system's resolver, whose failures can be told from those to connect.
#[derive(Clone)]
struct Resolver(GaiResolver);

/// A name without an address.
#[derive(Debug)]
struct Unresolved(io::Error);

impl std::fmt::Display for Unresolved {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl std::error::Error for Unresolved {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0)
    }
}

impl Service<Name> for Resolver {
    type Response = <GaiResolver as Service<Name>>::Response;
    type Error = Unresolved;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Unresolved>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Unresolved>> {
        Service::poll_ready(&mut self.0, context).map_err(Unresolved)
    }

    fn call(&mut self, name: Name) -> Self::Future {
        let addresses = self.0.call(name);
        Box::pin(async move { addresses.await.map_err(Unresolved) })
    }
}
