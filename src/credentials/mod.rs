//! The stored keys, one a service and profile: in the system's keyring, or where there is none in
//! `credentials.toml` in the configuration folder, 0600. That file also tells which keys are in the keyring,
//! so that nobody asks the keyring (and no dialog opens) for a key that it does not have.

#[cfg(feature = "keyring")]
mod keyring;
#[cfg(not(feature = "keyring"))]
#[path = "no_keyring.rs"]
mod keyring;

use std::collections::BTreeMap;
use std::future::Future;
use std::path::{Path, PathBuf};
use std::time::Duration;

use url::Url;

use crate::error::{Error, Kind, Result};
use crate::fsutil::{FileLock, narrow, write_private};
use alloo_common::secret::{ApiKey, KeyEnvironment};

/// The credential store.
#[derive(Debug)]
pub struct CredentialStore {
    path: PathBuf,
    has_keyring: bool,
}

/// What stands in the file for a key that is in the keyring, before the key's prefix.
const IN_KEYRING: &str = "keyring:";

/// How long another process that writes the file is waited for.
const PATIENCE: Duration = Duration::from_secs(10);

/// Where a key is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StoredIn {
    /// In the system's keyring.
    Keyring,
    /// In the file; why not in the keyring.
    File(&'static str),
}

/// The entry's name: the profile and the service's origin, so that a key never goes to another service than
/// the one it was stored for.
pub fn entry_name(profile: Option<&str>, url: &Url) -> String {
    format!(
        "{} {}",
        profile.unwrap_or("default"),
        url.origin().ascii_serialization()
    )
}

impl CredentialStore {
    /// The store in this configuration folder; whether this session has a keyring that can be asked.
    pub fn new(config_dir: &Path, has_keyring: bool) -> Self {
        CredentialStore {
            path: config_dir.join("credentials.toml"),
            has_keyring,
        }
    }

    async fn ask_keyring<T>(
        &self,
        question: impl Future<Output = std::result::Result<T, &'static str>>,
    ) -> std::result::Result<T, &'static str> {
        match self.has_keyring {
            true => question.await,
            false => Err("this system has none that answers"),
        }
    }

    /// Where the file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    fn read(&self) -> Result<BTreeMap<String, String>> {
        let text = match std::fs::read_to_string(&self.path) {
            Ok(text) => text,
            Err(error)
                if matches!(
                    error.kind(),
                    std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory
                ) =>
            {
                return Ok(BTreeMap::new());
            }
            Err(error) => {
                return Err(
                    Error::new(Kind::Local, format!("cannot read {}", self.path.display())).because(error),
                );
            }
        };
        // The parser's own message would quote the line, which may hold a key.
        toml::from_str(&text).map_err(|_| {
            Error::new(Kind::Input, format!("{} does not parse", self.path.display()))
                .hint("delete it and run: alloo auth login")
        })
    }

    /// Reads, changes and writes the entries while no other process does.
    fn change<T>(&self, change: impl FnOnce(&mut BTreeMap<String, String>) -> T) -> Result<()> {
        let cannot = |error: std::io::Error| {
            Error::new(Kind::Local, format!("cannot write {}", self.path.display())).because(error)
        };
        let _lock = FileLock::take(&self.path.with_extension("lock"), PATIENCE).map_err(cannot)?;
        let mut entries = self.read()?;
        change(&mut entries);
        // A JSON string is a TOML basic string.
        let line = |(name, key)| format!("{} = {}\n", serde_json::json!(name), serde_json::json!(key));
        let lines: String = entries.iter().map(line).collect();
        write_private(&self.path, lines.as_bytes()).map_err(cannot)
    }

    /// Takes from other users what rights they have to the file and its folder; what to warn of where that
    /// cannot be done.
    pub fn narrow(&self) -> Option<String> {
        let folder = self.path.parent().unwrap_or_else(|| Path::new("."));
        let lax = [(self.path.as_path(), 0o077), (folder, 0o022)];
        let lax = lax.into_iter().find(|(path, rights)| !narrow(path, *rights))?.0;
        Some(format!(
            "other users have access to {}, which holds keys; take it from them",
            lax.display()
        ))
    }

    /// The environment that the stored key's name tells, without asking the keyring.
    pub fn environment(&self, entry: &str) -> Option<KeyEnvironment> {
        let text = self.read().ok()?.remove(entry)?;
        let key = text.strip_prefix(IN_KEYRING).unwrap_or(&text);
        ApiKey::new(key).ok()?.environment()
    }

    /// Whether the system's keyring answers; nothing is read from it.
    ///
    /// # Errors
    /// Why it does not, in words.
    pub async fn check_keyring(&self) -> std::result::Result<(), &'static str> {
        self.ask_keyring(keyring::probe()).await
    }

    /// The key of an entry, and where it was.
    ///
    /// # Errors
    /// Where the file cannot be read or understood, or the keyring does not give what it was given.
    pub async fn get(&self, entry: &str) -> Result<Option<(ApiKey, String)>> {
        let Some(text) = self.read()?.remove(entry) else {
            return Ok(None);
        };
        if !text.starts_with(IN_KEYRING) {
            let key = ApiKey::new(&text).ok();
            return Ok(key.map(|key| (key, self.path.display().to_string())));
        }
        match self.ask_keyring(keyring::get(entry)).await {
            Ok(Some(text)) => Ok(ApiKey::new(&text)
                .ok()
                .map(|key| (key, "the system keyring".to_owned()))),
            Ok(None) => Ok(None),
            Err(why) => Err(Error::new(
                Kind::Denied,
                format!("the key is in the system keyring, which does not give it: {why}"),
            )
            .hint("unlock the keyring, set ALLOOVIUM_API_KEY, or run alloo auth login again")),
        }
    }

    /// Keeps a key; where.
    ///
    /// # Errors
    /// Where the file cannot be read or written.
    pub async fn put(&self, entry: &str, key: &ApiKey) -> Result<StoredIn> {
        let (kept, text) = match self.ask_keyring(keyring::put(entry, key.expose())).await {
            Ok(()) => (StoredIn::Keyring, format!("{IN_KEYRING}{}", key.prefix())),
            Err(why) => (StoredIn::File(why), key.expose().to_owned()),
        };
        self.change(|entries| entries.insert(entry.to_owned(), text))?;
        Ok(kept)
    }

    /// Forgets a key; whether there was one.
    ///
    /// # Errors
    /// Where the file cannot be read or written, or the keyring does not let it go.
    pub async fn forget(&self, entry: &str) -> Result<bool> {
        let Some(text) = self.read()?.remove(entry) else {
            return Ok(false);
        };
        if text.starts_with(IN_KEYRING) {
            self.ask_keyring(keyring::forget(entry)).await.map_err(|why| {
                Error::new(
                    Kind::Local,
                    format!("the system keyring still has the key: {why}"),
                )
                .hint("unlock the keyring and run alloo auth logout again")
            })?;
        }
        self.change(|entries| entries.remove(entry))?;
        Ok(true)
    }
}
