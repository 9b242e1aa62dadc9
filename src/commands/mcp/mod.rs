//! `alloo mcp`: fills for a local agent, by the Model Context Protocol on standard input and output.
//!
//! A tool call is one run of a verb of this program in a process of its own, with `--json`: the same plan,
//! record, retries, budget and checks as at a terminal, and whatever happens in it, standard output carries
//! the protocol alone.

mod arguments;
mod program;
mod progress;
mod roots;
mod server;
mod tools;

use std::pin::Pin;
use std::task::{self, Poll, ready};
use std::time::Duration;

use rmcp::service::ServerInitializeError;
use rmcp::transport::io::stdio_pipes;
use tokio::io::{AsyncRead, ReadBuf};
use tokio::sync::watch;

use crate::cli::{Global, Mcp};
use crate::config::{Environment, Settings};
use crate::error::{Error, Kind, Result};
use crate::signals::Signals;
use program::Program;
use roots::Roots;
use server::FillServer;

/// How long the service inside may take to stop.
#[cfg(feature = "sandbox")]
const GRACE: Duration = Duration::from_millis(1500);
/// How long tool calls under way may take to stop once the client is gone.
const LAST_CALLS: Duration = Duration::from_millis(500);
/// How long answers may take to be read once the input has ended.
const LAST_ANSWERS: Duration = Duration::from_secs(2);

/// Serves until the client closes standard input, or a signal.
///
/// # Errors
/// [`Kind::Input`] for a root that is no folder; the signal that ended it, as reported already.
pub fn run(global: &Global, environment: &Environment, args: &Mcp) -> Result<()> {
    let settings = Settings::resolve(global, environment)?;
    let roots = Roots::new(&args.roots)?;
    let program = Program::new(global, roots.base()?);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Error::new(Kind::Defect, "cannot start").because(error))?;
    let server = FillServer::new(program, roots, &settings, args.read_only);
    let end = runtime.block_on(serve(server, &settings));
    // A read of standard input may still be under way on another thread.
    runtime.shutdown_background();
    end
}

async fn serve(server: FillServer, settings: &Settings) -> Result<()> {
    let mut signals = Signals::listen()?;
    #[cfg(feature = "sandbox")]
    let service = background_service(settings).await?;
    #[cfg(not(feature = "sandbox"))]
    let _ = settings;
    let end = tokio::select! {
        end = converse(server) => end,
        kind = signals.next() => Err(Error::new(kind?, "stopped").reported()),
    };
    #[cfg(feature = "sandbox")]
    if let Some(service) = service {
        let _ = tokio::time::timeout(GRACE, service.stop()).await;
    }
    end
}

/// The embedded service, where that one is meant: fills go on between the calls of tools.
#[cfg(feature = "sandbox")]
async fn background_service(settings: &Settings) -> Result<Option<alloo_sandbox::ServiceHandle>> {
    match &settings.service {
        crate::config::Service::Embedded(vault) => {
            let state_dir = settings.state_dir.join("sandbox");
            let service = crate::context::embedded::start_inside(
                &state_dir,
                vault.clone(),
                alloo_sandbox::SourcesMode::default(),
            )
            .await?;
            Ok(Some(service))
        }
        crate::config::Service::Remote(_) => Ok(None),
    }
}

async fn converse(server: FillServer) -> Result<()> {
    let stop_calls = server.stop_calls();
    let (reader, writer) = stdio_pipes();
    let (closed, mut closing) = watch::channel(false);
    let reader = InputEnd { reader, closed };
    let talk = async {
        match rmcp::serve_server(server, (reader, writer)).await {
            Ok(running) => {
                let _ = running.waiting().await;
                Ok(())
            }
            // A client that goes before it has said anything has nothing to be told.
            Err(ServerInitializeError::ConnectionClosed(_)) => Ok(()),
            Err(error) => Err(not_begun(error)),
        }
    };
    // Answers that nobody reads are not waited for.
    let abandoned = async {
        if closing.wait_for(|closed| *closed).await.is_err() {
            std::future::pending::<()>().await;
        }
        tokio::time::sleep(LAST_ANSWERS).await;
    };
    let end = tokio::select! {
        end = talk => end,
        () = abandoned => Ok(()),
    };
    let _ = stop_calls.send(true);
    tokio::time::sleep(LAST_CALLS).await;
    end
}

/// A client that did not begin as the protocol asks. What it sent instead is not shown: the library prints it
/// by `Debug` of every message that there is, 200 KB of code.
fn not_begun(error: ServerInitializeError) -> Error {
    let cause = match error {
        ServerInitializeError::InitializeFailed(error) => error.into(),
        ServerInitializeError::TransportError { error, .. } => error.into(),
        _ => anyhow::anyhow!("it did not begin with initialize"),
    };
    Error::new(Kind::BadAnswer, "the client does not speak the protocol").because(cause)
}

/// Standard input, which tells its end.
struct InputEnd<R> {
    reader: R,
    closed: watch::Sender<bool>,
}

impl<R: AsyncRead + Unpin> AsyncRead for InputEnd<R> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut task::Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<std::io::Result<()>> {
        let before = buffer.filled().len();
        let read = ready!(Pin::new(&mut self.reader).poll_read(cx, buffer));
        if read.is_err() || buffer.filled().len() == before {
            let _ = self.closed.send(true);
        }
        Poll::Ready(read)
    }
}
