//! The embedded service: the contract of Alloovium's API over real HTTP, offline, filling templates from a
//! local folder.
//!
//! The way of a request: `serve` (the connection) → `http` (faults, credential, bucket, permission, route) →
//! `upload` (streamed to disk) → `store` (job and idempotency key, one transaction) → `pipeline` (the engine)
//! → `storage` (the result, by presigned URL). The map below has them from the top: each part uses only those
//! below it, which a test of the repository holds.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

#[cfg(feature = "testing")]
pub mod testing; // another engine, what a state directory holds
mod serve; // connections: accepted, bounded, served
mod connections; // the open ones, and which nobody would miss
mod http; // the API: faults, credential, permission, routes
mod storage; // results behind presigned URLs, as S3 answers
mod pipeline; // fills under way: the queue and the engine
mod upload; // the body of a fill, streamed to disk
mod idempotency; // one answer for one intent
mod credentials; // who is asking: keys, tokens, tenants, tiers
mod buckets; // token buckets, in exact integers
mod signing; // presigned URLs
mod faults; // faults that tests ask for
mod vault; // the folder of projects and documents
mod store; // jobs, webhooks and keys (SQLite)
mod files; // the state directory
mod problem; // errors as RFC 9457
mod error; // why the service cannot run
mod time; // times as the API writes them

pub use alloo_fill::SourcesMode;
pub use error::SandboxError;
pub use faults::Fault;
pub use pipeline::{Engine, mark_stopping};

use alloo_common::secret::ApiKey;

/// How the service runs.
#[derive(Debug, Clone)]
pub struct Config {
    /// Where jobs, keys and objects live (a SQLite database and a folder of objects). Made when missing,
    /// 0700.
    pub state_dir: PathBuf,
    /// The vault: first-level folders are projects. Without one, fills are refused with a plain message, all
    /// else works.
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
    /// Where the sources of filled values go.
    pub sources: SourcesMode,
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

/// What a credential may be used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyScope {
    /// Start fills.
    TemplatesWrite,
    /// Follow fills.
    TemplatesRead,
    /// Look the vault up.
    VaultRead,
}

/// What a new key may do (`alloo sandbox key`).
#[derive(Debug, Clone)]
pub struct KeyRequest {
    /// The tenant's name; the same name is the same tenant.
    pub tenant: String,
    /// Scopes; empty means all.
    pub scopes: Vec<KeyScope>,
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
    vault: vault::Vault,
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

/// The service, listening. Dropping it stops it at once: jobs stay as they are, as after `kill -9`, and the
/// next service on the state directory takes them up. [`ServiceHandle::stop`] gives them back properly.
pub struct ServiceHandle {
    url: String,
    key: ApiKey,
    app: Arc<App>,
    end: watch::Sender<bool>,
    accept: JoinHandle<()>,
}

impl std::fmt::Debug for ServiceHandle {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ServiceHandle")
            .field("url", &self.url)
            .field("key", &self.key)
            .finish_non_exhaustive()
    }
}

impl ServiceHandle {
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

    /// Ends: no new connections, requests under way are answered (for two seconds), running jobs go back to
    /// pending.
    pub async fn stop(mut self) {
        let _ = self.end.send(true);
        let app = Arc::clone(&self.app);
        let jobs = tokio::task::spawn_blocking(move || app.pipeline.stop());
        let _ = (&mut self.accept).await;
        let _ = jobs.await;
    }
}

impl Drop for ServiceHandle {
    fn drop(&mut self) {
        self.accept.abort();
        self.app.pipeline.abandon();
    }
}

/// Starts the service on the current tokio runtime, of either kind.
///
/// # Errors
/// Why it cannot run: the address, the state directory, the vault or the database.
pub async fn start(config: Config) -> Result<ServiceHandle, SandboxError> {
    start_with_engine(config, alloo_fill::run).await
}

async fn start_with_engine(mut config: Config, engine: Engine) -> Result<ServiceHandle, SandboxError> {
    if !config.listen.ip().is_loopback() && !config.allow_remote {
        return Err(SandboxError::NotLoopback(config.listen));
    }
    if let Some(vault) = &mut config.vault {
        // Jobs remember the vault, and the process that finishes one may run in another folder.
        *vault = usable_vault(vault)?;
    }
    let layout = files::Layout::open(&config.state_dir)?;
    let key = layout.default_key()?;
    let store = store::Store::open(&layout.database())?;
    let (listener, address) = listen(config.listen).await?;
    let pipeline = pipeline::Pipeline::start(pipeline::PipelineSetup {
        layout: layout.clone(),
        store: store.clone(),
        engine,
        reader: config.reader.clone(),
        threads: threads(config.pace),
    })?;
    let app = Arc::new(App {
        address,
        vault: vault::Vault::new(config.vault.as_deref().unwrap_or(Path::new(""))),
        credentials: credentials::Credentials::new(store.clone(), &key, config.tier),
        signer: signing::Signer::new(layout.signing_key()?),
        faults: faults::Faults::new(&config.faults),
        layout,
        store,
        config,
        buckets: buckets::Buckets::default(),
        under_way: idempotency::UnderWay::default(),
        pipeline,
        started: Instant::now(),
        requests: AtomicU64::new(0),
    });
    let (end, ending) = watch::channel(false);
    let accept = tokio::spawn(serve::accept(listener, Arc::clone(&app), ending));
    Ok(ServiceHandle {
        url: format!("http://{address}"),
        key,
        app,
        end,
        accept,
    })
}

async fn listen(address: SocketAddr) -> Result<(TcpListener, SocketAddr), SandboxError> {
    let failed = |source: std::io::Error| match source.kind() {
        std::io::ErrorKind::AddrInUse => SandboxError::AddressInUse(address),
        _ => SandboxError::Listen { address, source },
    };
    let listener = TcpListener::bind(address).await.map_err(failed)?;
    let bound = listener.local_addr().map_err(failed)?;
    Ok((listener, bound))
}

/// How many fills run at a time. A paced fill mostly waits; it must not keep others from starting.
fn threads(pace: Duration) -> usize {
    if pace.is_zero() {
        std::thread::available_parallelism().map_or(2, |cores| cores.get().clamp(2, 4))
    } else {
        16
    }
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
    if cfg!(not(unix)) && real.to_str().is_none() {
        return Err(refused("has a path that is no Unicode".into()));
    }
    Ok(real)
}

fn open_store(state_dir: &Path) -> Result<store::Store, SandboxError> {
    store::Store::open(&files::Layout::open(state_dir)?.database())
}

/// The documents of a vault, as a fill of all of it reads them.
pub fn vault_documents(folder: &Path) -> Vec<alloo_fill::Source> {
    let vault = vault::Vault::new(folder);
    vault.view(vault::DEFAULT_TENANT).sources(None, &[])
}

/// The documents that a fill of this scope reads, by ids or names; none where a name matches nothing.
pub fn scoped_documents(
    folder: &Path,
    project: Option<&str>,
    documents: &[String],
) -> Option<Vec<alloo_fill::Source>> {
    let vault = vault::Vault::new(folder);
    let view = vault.view(vault::DEFAULT_TENANT);
    let id = match project {
        Some(text) => {
            let mut projects = view.projects().into_iter();
            let is_meant =
                |of: &vault::Project| of.id.to_string() == text || of.name.eq_ignore_ascii_case(text);
            Some(projects.find(is_meant)?.id)
        }
        None => None,
    };
    let all = view.sources(id, &[]);
    if documents.is_empty() {
        return Some(all);
    }
    let named = documents.iter().map(|text| {
        let is_meant = |of: &&alloo_fill::Source| {
            let file = of.name.rsplit('/').next().unwrap_or(&of.name);
            of.id == *text || of.name.eq_ignore_ascii_case(text) || file.eq_ignore_ascii_case(text)
        };
        all.iter().find(is_meant).cloned()
    });
    named.collect()
}

/// Mints one more API key; a service that runs on the state directory knows it at once.
///
/// # Errors
/// An empty tenant, or a state directory that cannot be used.
pub fn issue_key(state_dir: &Path, request: &KeyRequest) -> Result<ApiKey, SandboxError> {
    credentials::issue(&open_store(state_dir)?, request, store::AuthMethod::ApiKey)
}

/// Mints an OAuth token, which may look things up but not start a fill.
///
/// # Errors
/// As [`issue_key`].
pub fn issue_token(state_dir: &Path, request: &KeyRequest) -> Result<ApiKey, SandboxError> {
    credentials::issue(&open_store(state_dir)?, request, store::AuthMethod::Oauth)
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
