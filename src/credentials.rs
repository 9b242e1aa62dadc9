//! The stored keys: `credentials.toml` in the configuration folder, 0600, one entry a service and profile.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use reqwest::Url;

use crate::config::private_file;
use crate::error::{Error, Kind, Result};
use crate::secret::ApiKey;

/// The credential store.
#[derive(Debug)]
pub struct Store(PathBuf);

/// The entry's name: the profile and the service's origin, so that a key never goes to another service than the one it was stored for.
pub fn slot(profile: Option<&str>, url: &Url) -> String {
    format!(
        "{} {}",
        profile.unwrap_or("default"),
        url.origin().ascii_serialization()
    )
}

impl Store {
    /// The store in this configuration folder.
    pub fn new(config_dir: &Path) -> Self {
        Store(config_dir.join("credentials.toml"))
    }

    /// Where it is.
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
        private_file(&self.0, lines.as_bytes()).map_err(cannot)
    }

    /// The key of an entry.
    ///
    /// # Errors
    /// Where the file cannot be read or understood.
    pub fn get(&self, slot: &str) -> Result<Option<ApiKey>> {
        Ok(self.read()?.get(slot).and_then(|text| ApiKey::new(text).ok()))
    }

    /// Keeps a key.
    ///
    /// # Errors
    /// Where the file cannot be read or written.
    pub fn put(&self, slot: &str, key: &ApiKey) -> Result<()> {
        let mut entries = self.read()?;
        entries.insert(slot.to_owned(), key.expose().to_owned());
        self.write(&entries)
    }

    /// Forgets a key; whether there was one.
    ///
    /// # Errors
    /// Where the file cannot be read or written.
    pub fn forget(&self, slot: &str) -> Result<bool> {
        let mut entries = self.read()?;
        let had = entries.remove(slot).is_some();
        if had {
            self.write(&entries)?;
        }
        Ok(had)
    }
}
