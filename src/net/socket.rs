//! A connection's socket: what it still holds unsent, and an answer that comes although sending has failed.

use std::io;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;

/// What a connection has sent, as far as this machine can tell.
#[derive(Debug, Clone, Default)]
pub struct SocketMeter(Arc<Meter>);

#[derive(Debug, Default)]
struct Meter {
    /// Bytes that the system has taken.
    written: AtomicU64,
    /// The socket, while it is open.
    #[cfg(target_os = "linux")]
    socket: Mutex<Option<std::os::fd::RawFd>>,
    #[cfg(not(target_os = "linux"))]
    socket: Mutex<Option<()>>,
}

impl SocketMeter {
    /// Bytes that the other side has acknowledged; where the system does not tell that, bytes that the system has taken.
    pub fn delivered(&self) -> u64 {
        let written = self.0.written.load(Ordering::Relaxed);
        written.saturating_sub(self.queued().unwrap_or(0))
    }

    /// Bytes that the system holds unacknowledged, where it tells that.
    pub fn queued(&self) -> Option<u64> {
        let socket = self.0.socket.lock().unwrap_or_else(PoisonError::into_inner);
        #[cfg(target_os = "linux")]
        {
            let mut queued: libc::c_int = 0;
            // SAFETY: the socket is open, as it is taken out under this lock before it is closed, and TIOCOUTQ writes one int.
            let end = unsafe { libc::ioctl((*socket)?, libc::TIOCOUTQ, &raw mut queued) };
            (end == 0).then(|| u64::try_from(queued).unwrap_or(0))
        }
        #[cfg(not(target_os = "linux"))]
        {
            let _ = socket;
            None
        }
    }
}

/// A TCP connection that goes on reading when the other side has stopped to read: a service that refuses a body early answers and closes,
/// and its answer lies in the socket while the next write fails.
#[derive(Debug)]
pub(super) struct Socket {
    stream: TcpStream,
    meter: SocketMeter,
    is_write_closed: bool,
}

impl Socket {
    pub(super) fn new(stream: TcpStream) -> (Self, SocketMeter) {
        let meter = SocketMeter::default();
        #[cfg(target_os = "linux")]
        {
            let socket = std::os::fd::AsRawFd::as_raw_fd(&stream);
            *meter.0.socket.lock().unwrap_or_else(PoisonError::into_inner) = Some(socket);
        }
        let socket = Socket {
            stream,
            meter: meter.clone(),
            is_write_closed: false,
        };
        (socket, meter)
    }

    /// A failed write waits for ever; the read side then tells the answer or the failure.
    fn wrote(&mut self, end: Poll<io::Result<usize>>) -> Poll<io::Result<usize>> {
        match end {
            Poll::Ready(Ok(bytes)) => {
                self.meter.0.written.fetch_add(bytes as u64, Ordering::Relaxed);
                Poll::Ready(Ok(bytes))
            }
            Poll::Ready(Err(error))
                if matches!(
                    error.kind(),
                    io::ErrorKind::BrokenPipe
                        | io::ErrorKind::ConnectionReset
                        | io::ErrorKind::ConnectionAborted
                ) =>
            {
                self.is_write_closed = true;
                Poll::Pending
            }
            other => other,
        }
    }
}

impl Drop for Socket {
    fn drop(&mut self) {
        *self.meter.0.socket.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

impl AsyncRead for Socket {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for Socket {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        if self.is_write_closed {
            return Poll::Pending;
        }
        let end = Pin::new(&mut self.stream).poll_write(context, bytes);
        let end = self.wrote(end);
        if self.is_write_closed {
            // The answer may have come before the failure: whoever waits for it looks again.
            context.waker().wake_by_ref();
        }
        end
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        if self.is_write_closed {
            return Poll::Pending;
        }
        let end = Pin::new(&mut self.stream).poll_write_vectored(context, bytes);
        let end = self.wrote(end);
        if self.is_write_closed {
            context.waker().wake_by_ref();
        }
        end
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        if self.is_write_closed {
            return Poll::Ready(Ok(()));
        }
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
