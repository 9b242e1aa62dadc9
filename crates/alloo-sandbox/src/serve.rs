//! Connections: accepted, bounded, served, and closed so that a client who is still sending gets its answer.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};

use super::App;
use super::http;

/// Connections at a time; more wait in the system's queue.
const CONNECTIONS: usize = 1024;
/// How long a client may take for the head of a request, and stay silent between two.
const HEAD_TIMEOUT: Duration = Duration::from_secs(30);
/// How long a refused client may go on sending before its connection is cut.
const LINGER: Duration = Duration::from_secs(20);

/// Accepts connections until told to end; then lets the requests that are under way finish, for a moment.
pub(crate) async fn accept(listener: TcpListener, app: Arc<App>, mut end: watch::Receiver<bool>) {
    let router = http::routes(Arc::clone(&app));
    let slots = Arc::new(Semaphore::new(CONNECTIONS));
    let mut connections = tokio::task::JoinSet::new();
    loop {
        let Ok(slot) = Arc::clone(&slots).acquire_owned().await else {
            return;
        };
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = ended(&mut end) => break,
        };
        match accepted {
            Ok((stream, _)) => {
                let (app, router, end) = (Arc::clone(&app), router.clone(), end.clone());
                connections.spawn(async move {
                    connection(stream, app, router, end).await;
                    drop(slot);
                });
            }
            // Out of descriptors, mostly: others will be closed soon.
            Err(_) => tokio::time::sleep(Duration::from_millis(20)).await,
        }
        while connections.try_join_next().is_some() {}
    }
    drop(listener);
    let all = async { while connections.join_next().await.is_some() {} };
    let _ = tokio::time::timeout(Duration::from_secs(2), all).await;
}

async fn ended(end: &mut watch::Receiver<bool>) {
    let _ = end.wait_for(|end| *end).await;
}

async fn connection(stream: TcpStream, app: Arc<App>, router: Router, mut end: watch::Receiver<bool>) {
    let _ = stream.set_nodelay(true);
    let stream = Arc::new(stream);
    let service = service_fn(|request: hyper::Request<hyper::body::Incoming>| {
        let (app, router) = (&app, &router);
        async move { http::answer(app, router, request.map(Body::new)).await }
    });
    let served = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIMEOUT)
        .max_headers(100)
        .max_header_size(64 << 10)
        .serve_connection(TokioIo::new(Socket(Arc::clone(&stream))), service);
    tokio::pin!(served);
    let outcome = tokio::select! {
        outcome = served.as_mut() => outcome,
        () = ended(&mut end) => {
            served.as_mut().graceful_shutdown();
            served.await
        }
    };
    if outcome.is_ok() {
        linger(&stream).await;
    }
}

/// Reads and forgets what the client still sends. Closing a socket with unread bytes in it resets the connection, and a reset can destroy
/// the answer before the client has read it.
async fn linger(stream: &TcpStream) {
    let drain = async {
        let mut buffer = vec![0; 64 << 10];
        while stream.readable().await.is_ok() {
            match stream.try_read(&mut buffer) {
                Ok(0) => return,
                Ok(_) => {}
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                Err(_) => return,
            }
        }
    };
    let _ = tokio::time::timeout(LINGER, drain).await;
}

/// A socket that can still be read after hyper is done with it.
struct Socket(Arc<TcpStream>);

impl AsyncRead for Socket {
    fn poll_read(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        loop {
            ready!(self.0.poll_read_ready(cx))?;
            match self.0.try_read(buffer.initialize_unfilled()) {
                Ok(read) => {
                    buffer.advance(read);
                    return Poll::Ready(Ok(()));
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                Err(error) => return Poll::Ready(Err(error)),
            }
        }
    }
}

impl Socket {
    fn poll_with(
        &self,
        cx: &mut Context<'_>,
        write: impl Fn(&TcpStream) -> io::Result<usize>,
    ) -> Poll<io::Result<usize>> {
        loop {
            ready!(self.0.poll_write_ready(cx))?;
            match write(&self.0) {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                other => return Poll::Ready(other),
            }
        }
    }
}

impl AsyncWrite for Socket {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.poll_with(cx, |stream| stream.try_write(bytes))
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.poll_with(cx, |stream| stream.try_write_vectored(bytes))
    }

    fn is_write_vectored(&self) -> bool {
        true
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        // tokio has no shutdown of a shared stream; a second handle to the same socket does it.
        #[cfg(unix)]
        let second = std::os::fd::AsFd::as_fd(&*self.0).try_clone_to_owned();
        #[cfg(windows)]
        let second = std::os::windows::io::AsSocket::as_socket(&*self.0).try_clone_to_owned();
        let _ = std::net::TcpStream::from(second?).shutdown(std::net::Shutdown::Write);
        Poll::Ready(Ok(()))
    }
}
