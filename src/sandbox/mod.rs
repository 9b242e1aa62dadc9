//! The embedded service: the contract of Alloovium's API over real HTTP, offline, filling templates from a local folder.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use crate::secret::ApiKey;

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
    /// The program that reads PDFs, see [`crate::fill::Options::reader`].
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

/// The service, listening. Dropping it stops it at once.
#[derive(Debug)]
pub struct Running {
    url: String,
    key: ApiKey,
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
}

impl std::str::FromStr for Tier {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "free" => Ok(Tier::Free),
            "standard" => Ok(Tier::Standard),
            "pro" => Ok(Tier::Pro),
            "enterprise" => Ok(Tier::Enterprise),
            "unlimited" => Ok(Tier::Unlimited),
            _ => Err("write free, standard, pro, enterprise or unlimited".into()),
        }
    }
}
