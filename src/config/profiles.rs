//! `config.toml`: the profiles.

use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::error::{Error, Kind, Result};

/// The file's content.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Profiles {
    pub(super) default_profile: Option<String>,
    #[serde(default)]
    pub(super) profiles: BTreeMap<String, Profile>,
}

/// One `[profiles.NAME]` table.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Profile {
    pub(super) api_url: Option<String>,
    pub(super) project: Option<String>,
    pub(super) sandbox: Option<bool>,
    pub(super) vault: Option<PathBuf>,
}

impl Profiles {
    /// Reads the file; one that does not exist is empty.
    pub(super) fn read(path: &Path) -> Result<Self> {
        match std::fs::read_to_string(path) {
            Ok(text) => Self::parse(path, &text),
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
                Ok(Self::default())
            }
            Err(error) => {
                Err(Error::new(Kind::Local, format!("cannot read {}", path.display())).because(error))
            }
        }
    }

    fn parse(path: &Path, text: &str) -> Result<Self> {
        toml::from_str(text).map_err(|error| {
            let at = error.span().map_or(0, |span| span.start.min(text.len()));
            let before = text.get(..at).unwrap_or_default();
            let line = before.matches('\n').count() + 1;
            let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
            let why = error.message().lines().next().unwrap_or("it is not TOML");
            Error::new(Kind::Input, format!("{}:{line}:{column}: {why}", path.display())).hint(
                "correct that line; the file may hold default_profile and [profiles.NAME] tables with api_url, project, sandbox and vault",
            )
        })
    }

    /// The profile of this name.
    pub(super) fn get(&self, name: &str, path: &Path) -> Result<Profile> {
        self.profiles.get(name).cloned().ok_or_else(|| {
            let error = Error::new(
                Kind::Usage,
                format!("there is no profile {name:?} in {}", path.display()),
            );
            if self.profiles.is_empty() {
                return error.hint("the file has no [profiles.NAME] tables");
            }
            let known: Vec<&str> = self.profiles.keys().map(String::as_str).collect();
            error.hint(format!("the profiles are: {}", known.join(", ")))
        })
    }
}
