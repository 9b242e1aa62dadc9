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
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};

use super::App;
use super::connections::{ConnectionSlot, Connections, Tracked};
use super::http;

/// Connections at a time; more wait in the system's queue.
const CONNECTIONS: usize = 1024;
/// How long a client may take for the head of a request, and stay silent between two.
const HEAD_TIMEOUT: Duration = Duration::from_secs(30);
/// The same when connections are short.
const SHORT_HEAD_TIMEOUT: Duration = Duration::from_secs(2);
/// Connections are short when fewer are free than this.
const SHORT: usize = CONNECTIONS / 4;
/// How long a refused client may go on sending before its connection is cut.
const LINGER: Duration = Duration::from_secs(20);

/// Accepts connections until told to end; then lets the requests that are under way finish, for a moment.
pub(crate) async fn accept(listener: TcpListener, app: Arc<App>, mut end: watch::Receiver<bool>) {
    let router = http::routes(Arc::clone(&app));
    let permits = Arc::new(Semaphore::new(CONNECTIONS));
    let open = Connections::new(CONNECTIONS / 4 * 3);
    let mut tasks = tokio::task::JoinSet::new();
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = ended(&mut end) => break,
        };
        let Ok((stream, address)) = accepted else {
            // Out of descriptors, mostly: others will be closed soon.
            open.evict(None);
            tokio::time::sleep(Duration::from_millis(20)).await;
            continue;
        };
        let permit = tokio::select! {
            permit = permit(&permits, &open) => permit,
            () = ended(&mut end) => break,
        };
        // An address that holds too many connections and none that is idle gets no more.
        if let (Some(permit), Some(slot)) = (permit, open.admit(address.ip())) {
            let is_short = permits.available_permits() < SHORT;
            let connection = AcceptedConnection {
                stream: Arc::new(stream),
                slot: Arc::new(slot),
                head_timeout: if is_short {
                    SHORT_HEAD_TIMEOUT
                } else {
                    HEAD_TIMEOUT
                },
            };
            let (app, router, end) = (Arc::clone(&app), router.clone(), end.clone());
            tasks.spawn(async move {
                connection.serve(app, router, end).await;
                drop(permit);
            });
        }
        while tasks.try_join_next().is_some() {}
    }
    drop(listener);
    let all = async { while tasks.join_next().await.is_some() {} };
    let _ = tokio::time::timeout(Duration::from_secs(2), all).await;
}

/// Waits for a free place; where there is none, the connection that has been idle for longest makes room.
async fn permit(permits: &Arc<Semaphore>, open: &Connections) -> Option<OwnedSemaphorePermit> {
    loop {
        if let Ok(permit) = Arc::clone(permits).try_acquire_owned() {
            return Some(permit);
        }
        open.evict(None);
        let free = Arc::clone(permits).acquire_owned();
        if let Ok(permit) = tokio::time::timeout(Duration::from_millis(50), free).await {
            return permit.ok();
        }
    }
}

async fn ended(end: &mut watch::Receiver<bool>) {
    let _ = end.wait_for(|end| *end).await;
}

struct AcceptedConnection {
    stream: Arc<TcpStream>,
    slot: Arc<ConnectionSlot>,
    head_timeout: Duration,
}

impl AcceptedConnection {
    async fn serve(self, app: Arc<App>, router: Router, mut end: watch::Receiver<bool>) {
        let _ = self.stream.set_nodelay(true);
        let service = service_fn(|request: hyper::Request<hyper::body::Incoming>| {
            let (app, router, busy) = (&app, &router, self.slot.busy());
            async move {
                let response = http::answer(app, router, request.map(Body::new)).await?;
                Ok::<_, http::Dropped>(response.map(|body| Body::new(Tracked::new(body, busy))))
            }
        });
        let served = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(self.head_timeout)
            .max_headers(100)
            .max_header_size(64 << 10)
            .serve_connection(TokioIo::new(Socket(Arc::clone(&self.stream))), service);
        tokio::pin!(served);
        let outcome = tokio::select! {
            outcome = served.as_mut() => outcome,
            () = self.slot.evicted() => return,
            () = ended(&mut end) => {
                served.as_mut().graceful_shutdown();
                served.await
            }
        };
        if outcome.is_ok() {
            tokio::select! {
                () = linger(&self.stream) => {}
                () = self.slot.evicted() => {}
            }
        }
    }
}

/// Reads and forgets what the client still sends. Closing a socket with unread bytes in it resets the
/// connection, and a reset can destroy the answer before the client has read it.
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
