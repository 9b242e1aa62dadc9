//! The embedded service: the contract of Alloovium's API over real HTTP, offline, filling templates from a local folder.
//!
//! The way of a request: `serve` (the connection) → `http` (faults, credential, bucket, permission, route) → `upload` (streamed to
//! disk) → `store` (job and idempotency key, one transaction) → `pipeline` (the engine) → `storage` (the result, by presigned URL).

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use tokio::sync::watch;
use tokio::task::JoinHandle;

mod buckets;
mod credentials;
mod error;
mod faults;
mod files;
mod http;
mod idempotency;
mod pipeline;
mod problem;
mod serve;
mod signing;
mod storage;
mod store;
mod upload;
mod vault;

pub use error::SandboxError;
pub use pipeline::Engine;
pub use store::{JobFact, Submission};

use alloo_common::secret::ApiKey;

/// How the service runs.
#[derive(Debug, Clone)]
pub struct Config {
    /// Where jobs, keys and objects live (a SQLite database and a folder of objects). Made when missing, 0700.
    pub state_dir: PathBuf,
    /// The vault: first-level folders are projects. Without one, fills are refused with a plain message, all else works.
    pub vault: Option<PathBuf>,
    /// Where to listen; port 0 lets the system choose.
    pub listen: SocketAddr,
    /// Whether an address other than loopback is allowed.
    pub allow_remote: bool,
    /// The tier of the default key.
    pub tier: Tier,
    /// The largest template accepted, bytes.
    pub max_upload: u64,
    /// What goes wrong on purpose.
    pub faults: Vec<Fault>,
    /// How long a fill takes at least.
    pub pace: Duration,
    /// Whether filled values name their sources.
    pub citations: bool,
    /// The program that reads PDFs, see [`alloo_fill::Options::reader`].
    pub reader: Option<PathBuf>,
}

/// A credential's token bucket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tier {
    /// 10 a minute, burst 20.
    Free,
    /// 60 a minute, burst 120.
    Standard,
    /// 300 a minute, burst 600.
    Pro,
    /// 1500 a minute, burst 3000.
    Enterprise,
    /// No limit.
    Unlimited,
}

/// One injected fault; parsed from `NAME[=N]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Its name, one of the list that `--help` shows.
    pub name: String,
    /// Its number or text after `=`.
    pub value: Option<String>,
}

/// What a new key may do (`alloo sandbox key`).
#[derive(Debug, Clone)]
pub struct KeyRequest {
    /// The tenant's name; the same name is the same tenant.
    pub tenant: String,
    /// Scopes; empty means all.
    pub scopes: Vec<String>,
    /// The bucket.
    pub tier: Tier,
    /// Whether the tenant-level permission that denies fills applies to it.
    pub deny_fill: bool,
    /// Whether it belongs to an admin, whom that permission does not bind.
    pub admin: bool,
    /// After how long it expires.
    pub expires: Option<Duration>,
}

/// What all requests share.
struct App {
    config: Config,
    address: SocketAddr,
    layout: files::Layout,
    store: store::Store,
    credentials: credentials::Credentials,
    buckets: buckets::Buckets,
    under_way: idempotency::UnderWay,
    signer: signing::Signer,
    faults: faults::Faults,
    pipeline: pipeline::Pipeline,
    started: Instant,
    requests: AtomicU64,
}

impl App {
    fn count(&self) {
        self.requests.fetch_add(1, Ordering::Relaxed);
    }
}

/// The service, listening. Dropping it stops it at once: jobs stay as they are, as after `kill -9`, and the next service on the state
/// directory takes them up. [`Running::stop`] gives them back properly.
pub struct Running {
    url: String,
    key: ApiKey,
    app: Arc<App>,
    end: watch::Sender<bool>,
    accept: JoinHandle<()>,
}

impl std::fmt::Debug for Running {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Running")
            .field("url", &self.url)
            .field("key", &self.key)
            .finish_non_exhaustive()
    }
}

impl Running {
    /// The base URL, e.g. `http://127.0.0.1:40123`.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The default key: the same for every run on one state directory.
    pub fn key(&self) -> &ApiKey {
        &self.key
    }

    /// How many requests have been received.
    pub fn requests(&self) -> u64 {
        self.app.requests.load(Ordering::Relaxed)
    }

    /// Ends: no new connections, requests under way are answered (for two seconds), running jobs go back to pending.
    pub async fn stop(mut self) {
        let _ = self.end.send(true);
        let _ = (&mut self.accept).await;
        let app = Arc::clone(&self.app);
        let _ = tokio::task::spawn_blocking(move || app.pipeline.stop()).await;
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.accept.abort();
        self.app.pipeline.abandon();
    }
}

/// Starts the service on the current tokio runtime, of either kind.
///
/// # Errors
/// Why it cannot run: the address, the state directory, the vault, the database or a fault that does not exist.
pub async fn start(config: Config) -> Result<Running, SandboxError> {
    start_with(config, alloo_fill::run).await
}

/// The same with another engine, for tests of the service alone.
///
/// # Errors
/// As [`start`].
#[doc(hidden)]
pub async fn start_with(mut config: Config, engine: Engine) -> Result<Running, SandboxError> {
    if !config.listen.ip().is_loopback() && !config.allow_remote {
        return Err(SandboxError::NotLoopback(config.listen));
    }
    let faults = faults::Faults::new(&config.faults)?;
    if let Some(vault) = &mut config.vault {
        // Jobs remember the vault, and the process that finishes one may run in another folder.
        *vault = usable_vault(vault)?;
    }
    let layout = files::Layout::open(&config.state_dir)?;
    let key = layout.default_key()?;
    let signer = signing::Signer::new(layout.signing_key()?);
    let store = store::Store::open(&layout.database())?;
    let listener = tokio::net::TcpListener::bind(config.listen)
        .await
        .map_err(|source| match source.kind() {
            std::io::ErrorKind::AddrInUse => SandboxError::AddressInUse(config.listen),
            _ => SandboxError::Listen {
                address: config.listen,
                source,
            },
        })?;
    let address = listener.local_addr().map_err(|source| SandboxError::Listen {
        address: config.listen,
        source,
    })?;
    // A paced fill mostly waits; it must not keep others from starting.
    let threads = if config.pace.is_zero() {
        std::thread::available_parallelism().map_or(2, |cores| cores.get().clamp(2, 4))
    } else {
        16
    };
    let pipeline = pipeline::Pipeline::start(
        layout.clone(),
        store.clone(),
        engine,
        config.reader.clone(),
        threads,
    )?;
    let app = Arc::new(App {
        credentials: credentials::Credentials::new(store.clone(), &key, config.tier),
        config,
        address,
        layout,
        store,
        buckets: buckets::Buckets::default(),
        under_way: idempotency::UnderWay::default(),
        signer,
        faults,
        pipeline,
        started: Instant::now(),
        requests: AtomicU64::new(0),
    });
    let (end, ending) = watch::channel(false);
    let accept = tokio::spawn(serve::accept(listener, Arc::clone(&app), ending));
    Ok(Running {
        url: format!("http://{address}"),
        key,
        app,
        end,
        accept,
    })
}

fn usable_vault(path: &Path) -> Result<PathBuf, SandboxError> {
    let refused = |reason: String| SandboxError::Vault {
        path: path.to_owned(),
        reason,
    };
    let real = path.canonicalize().map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => refused("does not exist".into()),
        _ => refused(format!("cannot be opened ({error})")),
    })?;
    if !real.is_dir() {
        return Err(refused("is not a folder".into()));
    }
    std::fs::read_dir(&real).map_err(|error| refused(format!("cannot be read ({error})")))?;
    Ok(real)
}

fn open_store(state_dir: &Path) -> Result<store::Store, SandboxError> {
    store::Store::open(&files::Layout::open(state_dir)?.database())
}

/// Mints one more API key; a service that runs on the state directory knows it at once.
///
/// # Errors
/// An unknown scope, an empty tenant, or a state directory that cannot be used.
pub fn issue_key(state_dir: &Path, request: &KeyRequest) -> Result<ApiKey, SandboxError> {
    credentials::issue(&open_store(state_dir)?, request, false)
}

/// Mints an OAuth token, which may look things up but not start a fill.
///
/// # Errors
/// As [`issue_key`].
pub fn issue_token(state_dir: &Path, request: &KeyRequest) -> Result<ApiKey, SandboxError> {
    credentials::issue(&open_store(state_dir)?, request, true)
}

/// Revokes a key that was minted here; whether there was one. The default key cannot be revoked.
///
/// # Errors
/// A state directory that cannot be used.
pub fn revoke_key(state_dir: &Path, key: &ApiKey) -> Result<bool, SandboxError> {
    open_store(state_dir)?
        .revoke_key(credentials::hash(key.expose()))
        .map_err(|source| SandboxError::Database {
            path: state_dir.to_owned(),
            source,
        })
}

/// Every job of a state directory, oldest first: for tests and diagnostics, beside the API.
///
/// # Errors
/// A database that is missing or cannot be read.
pub fn inspect(state_dir: &Path) -> Result<Vec<JobFact>, SandboxError> {
    store::job_facts(&state_dir.join("sandbox.db"))
}

/// Every complete request to start a fill, in order, with what came of it: for tests and diagnostics, beside the API.
///
/// # Errors
/// As [`inspect`].
pub fn submissions(state_dir: &Path) -> Result<Vec<Submission>, SandboxError> {
    store::submissions(&state_dir.join("sandbox.db"))
}
