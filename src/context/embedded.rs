//! The embedded service, inside a client command.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::error::{Error, Kind, Result};
use alloo_sandbox::{Config, SandboxError, ServiceHandle, SourcesMode, Tier, start};

/// Starts the service on a free port of this machine.
///
/// # Errors
/// Where the vault or the state folder cannot be used.
pub async fn start_inside(
    state_dir: &Path,
    vault: Option<PathBuf>,
    sources: SourcesMode,
) -> Result<ServiceHandle> {
    let config = Config {
        state_dir: state_dir.to_owned(),
        vault: check_vault(vault)?,
        listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
        allow_remote: false,
        tier: Tier::Unlimited,
        max_upload: 25 << 20,
        faults: Vec::new(),
        pace: Duration::ZERO,
        sources,
        reader: Some(crate::fsutil::own_image()),
    };
    start(config).await.map_err(service_error)
}

/// The vault's absolute path.
///
/// # Errors
/// [`Kind::Input`] where it is no folder.
pub fn check_vault(path: Option<PathBuf>) -> Result<Option<PathBuf>> {
    let Some(path) = path else { return Ok(None) };
    let shown = path.display();
    let error = match std::fs::metadata(&path) {
        Ok(metadata) if metadata.is_dir() => return Ok(Some(std::path::absolute(&path).unwrap_or(path))),
        Ok(_) => Error::new(Kind::Input, format!("the vault {shown} is not a folder")),
        Err(error) => Error::new(Kind::Input, format!("cannot read the vault {shown}")).because(error),
    };
    Err(error.hint("name a folder of project documents; its first-level folders are the projects"))
}

/// An error of the service as one of the command.
pub fn service_error(error: SandboxError) -> Error {
    Error::new(Kind::Local, error.to_string())
}
