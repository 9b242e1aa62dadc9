//! What tests of this crate and of the command need beside the API: another engine, what a state directory
//! holds, and time that passes. Behind the feature `testing`, which nothing that is shipped turns on.

use std::path::Path;
use std::time::{Duration, SystemTime};

use super::{Config, Engine, SandboxError, ServiceHandle, files, store};
pub use store::testing::{StateJob, SubmissionRecord};

/// Starts the service with another engine.
///
/// # Errors
/// As [`super::start`].
pub async fn start_with_engine(config: Config, engine: Engine) -> Result<ServiceHandle, SandboxError> {
    super::start_with_engine(config, engine).await
}

/// Every job of a state directory, oldest first.
///
/// # Errors
/// A database that is missing or cannot be read.
pub fn jobs(state_dir: &Path) -> Result<Vec<StateJob>, SandboxError> {
    store::testing::jobs(&database(state_dir))
}

/// Every complete request to start a fill, in order.
///
/// # Errors
/// As [`jobs`].
pub fn submissions(state_dir: &Path) -> Result<Vec<SubmissionRecord>, SandboxError> {
    store::testing::submissions(&database(state_dir))
}

/// Makes everything in a state directory older, rows and files alike.
///
/// # Errors
/// A state directory that cannot be changed.
pub fn let_time_pass(state_dir: &Path, time: Duration) -> Result<(), SandboxError> {
    store::testing::age(&database(state_dir), time)?;
    let mut folders = vec![state_dir.join("objects"), state_dir.join("tmp")];
    let then = SystemTime::now() - time;
    while let Some(folder) = folders.pop() {
        let entries = std::fs::read_dir(&folder).map_err(SandboxError::state(&folder))?;
        for path in entries.flatten().map(|entry| entry.path()) {
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(file) = std::fs::File::options().write(true).open(&path) {
                file.set_modified(then).map_err(SandboxError::state(&path))?;
            }
        }
    }
    Ok(())
}

/// Where the object with this SHA-256 lies.
///
/// # Errors
/// A state directory that cannot be used.
pub fn object(state_dir: &Path, sha256: &str) -> Result<std::path::PathBuf, SandboxError> {
    Ok(files::Layout::open(state_dir)?.object(sha256))
}

fn database(state_dir: &Path) -> std::path::PathBuf {
    state_dir.join("sandbox.db")
}
