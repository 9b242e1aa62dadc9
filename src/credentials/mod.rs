//! The stored keys, one a service and profile: in the system's keyring, or where there is none in `credentials.toml` in the configuration
//! folder, 0600. That file also tells which keys are in the keyring, so that nobody asks the keyring (and no dialog opens) for a key
//! that it does not have.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use url::Url;

use crate::error::{Error, Kind, Result};
use crate::fsutil::write_private;
use alloo_common::secret::{ApiKey, Environment};

/// The credential store.
#[derive(Debug)]
pub struct CredentialStore(PathBuf);

/// What stands in the file for a key that is in the keyring, before the key's prefix.
const IN_KEYRING: &str = "keyring:";

/// Where a key is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StoredIn {
    /// In the system's keyring.
    Keyring,
    /// In the file; why not in the keyring.
    File(&'static str),
}

/// The entry's name: the profile and the service's origin, so that a key never goes to another service than the one it was stored for.
pub fn entry_name(profile: Option<&str>, url: &Url) -> String {
    format!(
        "{} {}",
        profile.unwrap_or("default"),
        url.origin().ascii_serialization()
    )
}

impl CredentialStore {
    /// The store in this configuration folder.
    pub fn new(config_dir: &Path) -> Self {
        CredentialStore(config_dir.join("credentials.toml"))
    }

    /// Where the file is.
    pub fn path(&self) -> &Path {
        &self.0
    }

    fn read(&self) -> Result<BTreeMap<String, String>> {
        let text = match std::fs::read_to_string(&self.0) {
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
                    Error::new(Kind::Local, format!("cannot read {}", self.0.display())).because(error),
                );
            }
        };
        // The parser's own message would quote the line, which may hold a key.
        toml::from_str(&text).map_err(|_| {
            Error::new(Kind::Input, format!("{} does not parse", self.0.display()))
                .hint("delete it and run: alloo auth login")
        })
    }

    fn write(&self, entries: &BTreeMap<String, String>) -> Result<()> {
        let cannot = |error: std::io::Error| {
            Error::new(Kind::Local, format!("cannot write {}", self.0.display())).because(error)
        };
        // A JSON string is a TOML basic string.
        let mut lines = String::new();
        for (name, key) in entries {
            lines.push_str(&format!(
                "{} = {}\n",
                serde_json::json!(name),
                serde_json::json!(key)
            ));
        }
        write_private(&self.0, lines.as_bytes()).map_err(cannot)
    }

    /// The environment that the stored key's name tells, without asking the keyring.
    pub fn environment(&self, slot: &str) -> Option<Environment> {
        let text = self.read().ok()?.remove(slot)?;
        let key = text.strip_prefix(IN_KEYRING).unwrap_or(&text);
        ApiKey::new(key).ok()?.environment()
    }

    /// The key of an entry, and where it was.
    ///
    /// # Errors
    /// Where the file cannot be read or understood, or the keyring does not give what it was given.
    pub async fn get(&self, slot: &str) -> Result<Option<(ApiKey, String)>> {
        let Some(text) = self.read()?.remove(slot) else {
            return Ok(None);
        };
        if !text.starts_with(IN_KEYRING) {
            let key = ApiKey::new(&text).ok();
            return Ok(key.map(|key| (key, self.0.display().to_string())));
        }
        match keyring::get(slot).await {
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
    pub async fn put(&self, slot: &str, key: &ApiKey) -> Result<StoredIn> {
        let mut entries = self.read()?;
        let (kept, text) = match keyring::put(slot, key.expose()).await {
            Ok(()) => (StoredIn::Keyring, format!("{IN_KEYRING}{}", key.prefix())),
            Err(why) => (StoredIn::File(why), key.expose().to_owned()),
        };
        entries.insert(slot.to_owned(), text);
        self.write(&entries)?;
        Ok(kept)
    }

    /// Forgets a key; whether there was one.
    ///
    /// # Errors
    /// Where the file cannot be read or written, or the keyring does not let it go.
    pub async fn forget(&self, slot: &str) -> Result<bool> {
        let mut entries = self.read()?;
        let Some(text) = entries.remove(slot) else {
            return Ok(false);
        };
        if text.starts_with(IN_KEYRING) {
            keyring::forget(slot).await.map_err(|why| {
                Error::new(
                    Kind::Local,
                    format!("the system keyring still has the key: {why}"),
                )
                .hint("unlock the keyring and run alloo auth logout again")
            })?;
        }
        self.write(&entries)?;
        Ok(true)
    }
}

/// The system's keyring: Secret Service on Linux and its kin, the keychain on macOS, the credential manager on Windows. Every dealing
/// with it has an end: it talks to another process, which may ask a person for a password.
#[cfg(feature = "keyring")]
mod keyring {
    use std::time::Duration;

    use keyring_core::api::CredentialStoreApi;
    use keyring_core::{Entry, Error};

    #[cfg(target_os = "macos")]
    use apple_native_keyring_store::keychain::Store;
    #[cfg(all(unix, not(target_os = "macos")))]
    use dbus_secret_service_keyring_store::Store;
    #[cfg(windows)]
    use windows_native_keyring_store::Store;

    /// Until a keyring must have answered at all.
    const HELLO: Duration = Duration::from_secs(3);
    /// Until a person must have unlocked it.
    const UNLOCK: Duration = Duration::from_secs(60);
    const NONE: &str = "this system has none that answers";
    const LATE: &str = "it does not answer; it may be locked";

    pub(super) async fn get(slot: &str) -> Result<Option<String>, &'static str> {
        ask(slot, |entry| match entry.get_password() {
            Err(Error::NoEntry) => Ok(None),
            other => other.map(Some),
        })
        .await
    }

    pub(super) async fn put(slot: &str, key: &str) -> Result<(), &'static str> {
        let key = key.to_owned();
        ask(slot, move |entry| entry.set_password(&key)).await
    }

    pub(super) async fn forget(slot: &str) -> Result<(), &'static str> {
        ask(slot, |entry| match entry.delete_credential() {
            Err(Error::NoEntry) => Ok(()),
            other => other,
        })
        .await
    }

    /// On a thread of its own, as its calls block; one that never comes back ends with the process.
    async fn ask<T: Send + 'static>(
        slot: &str,
        work: impl FnOnce(&Entry) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, &'static str> {
        if !present() {
            return Err(NONE);
        }
        let slot = slot.to_owned();
        let (hello, heard) = tokio::sync::oneshot::channel();
        let (done, end) = tokio::sync::oneshot::channel();
        let thread = std::thread::Builder::new().name("keyring".into()).spawn(move || {
            let entry = Store::new().and_then(|store| store.build("alloo", &slot, None));
            // Nobody listens any more if it was late.
            let _ = hello.send(entry.is_ok());
            if let Ok(entry) = entry {
                let _ = done.send(work(&entry));
            }
        });
        thread.map_err(|_| NONE)?;
        match tokio::time::timeout(HELLO, heard).await {
            Ok(Ok(true)) => {}
            _ => return Err(NONE),
        }
        match tokio::time::timeout(UNLOCK, end).await {
            Ok(Ok(Ok(value))) => Ok(value),
            Ok(Ok(Err(Error::NoStorageAccess(_)))) => Err("it is locked"),
            Ok(_) => Err("it refuses"),
            Err(_) => Err(LATE),
        }
    }

    /// Whether there is a session bus to ask: without one, nothing is even tried.
    #[cfg(all(unix, not(target_os = "macos")))]
    fn present() -> bool {
        std::env::var_os("DBUS_SESSION_BUS_ADDRESS").is_some_and(|address| !address.is_empty())
            || std::env::var_os("XDG_RUNTIME_DIR")
                .is_some_and(|folder| std::path::Path::new(&folder).join("bus").exists())
    }

    #[cfg(not(all(unix, not(target_os = "macos"))))]
    fn present() -> bool {
        true
    }
}

#[cfg(not(feature = "keyring"))]
mod keyring {
    const NONE: &str = "this alloo was built without";

    pub(super) async fn get(_: &str) -> Result<Option<String>, &'static str> {
        Err(NONE)
    }

    pub(super) async fn put(_: &str, _: &str) -> Result<(), &'static str> {
        Err(NONE)
    }

    pub(super) async fn forget(_: &str) -> Result<(), &'static str> {
        Err(NONE)
    }
}
