//! Downloading a result: streamed into a hidden file beside its destination, resumed after a cut, checked to
//! the last checksum, made durable, and only then given its name. The connection carries no credential: the
//! presigned URL is its own.

mod target;
mod part_file;
mod range;
mod sink;
mod transfer;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufWriter, Read, Seek};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::Duration;

use url::Url;

use crate::api::RetryPolicy;
use crate::api::retry::Deadline;
use crate::error::{Error, Kind, Result};
use crate::net::{HttpClient, NetworkSettings, RequestLog, is_loopback};
use alloo_common::secret::PresignedUrl;
use alloo_common::sync::GroupSync;
use alloo_docx::Limits;
use part_file::PartFile;
use target::{cannot_write, folder_of, real_destination, rename_new};

pub use part_file::remove_part_files;
pub use range::{content_range, unsatisfied};
pub use target::{Overwrite, check_destination, check_spool};

/// What was downloaded.
#[derive(Debug, Clone)]
pub struct Downloaded {
    /// Bytes.
    pub bytes: u64,
    /// SHA-256 of the bytes, lower-case hexadecimal, where it was wanted. The service names none that it
    /// could be compared with, so it proves nothing that the package's own checksums do not.
    pub sha256: Option<String>,
    /// Bytes received beyond those kept: what cuts and changes cost.
    pub wasted: u64,
}

/// How to download.
#[derive(Debug, Clone, Copy)]
pub struct DownloadOptions {
    /// What becomes of a file that has the result's name.
    pub overwrite: Overwrite,
    /// Whether the SHA-256 is wanted, which takes as long as all the rest.
    pub hashed: bool,
    /// When the command gives up.
    pub deadline: Deadline,
}

/// Where fresh URLs come from and whom to tell.
pub trait UrlSource {
    /// A freshly signed URL.
    fn fresh(&self) -> impl Future<Output = Result<PresignedUrl>>;
    /// Bytes received so far.
    fn progress(&self, received: u64, total: Option<u64>);
    /// A cut that will be resumed.
    fn trouble(&self, reason: &str, wait: Duration);
}

/// Downloads results; no key is anywhere near it.
pub struct Downloader {
    http: HttpClient,
    policy: RetryPolicy,
    /// Whether plain HTTP to this machine is accepted: only where the service itself is here.
    local: bool,
    /// The folders that have got results.
    folders: RefCell<BTreeMap<PathBuf, Rc<GroupSync>>>,
}

impl Downloader {
    /// For the results of a service.
    ///
    /// # Errors
    /// As [`HttpClient::new`].
    pub fn new(
        service: &Url,
        policy: RetryPolicy,
        network: &NetworkSettings,
        log: Option<Rc<RequestLog>>,
    ) -> Result<Self> {
        Ok(Downloader {
            http: HttpClient::new(service, network, log)?,
            policy,
            local: is_loopback(service),
            folders: RefCell::default(),
        })
    }

    /// Downloads a result to `target`.
    ///
    /// # Errors
    /// [`Kind::Local`] for the file system, [`Kind::BadAnswer`] for a result that is not an intact DOCX,
    /// [`Kind::Timeout`] at the deadline, else as the transfer. The target holds its old bytes then, and no
    /// part file is left.
    pub async fn to_file(
        &self,
        first: PresignedUrl,
        target: &Path,
        options: DownloadOptions,
        source: &impl UrlSource,
    ) -> Result<Downloaded> {
        let download = async {
            let mut part = PartFile::create(&real_destination(target, options.overwrite)?)?;
            let downloaded = self
                .receive(first, &mut part.file, target, options.hashed, source)
                .await?;
            self.finish(part, target, options.overwrite).await?;
            Ok(downloaded)
        };
        options
            .deadline
            .bound(download)
            .await
            .unwrap_or_else(|| Err(late()))
    }

    /// Downloads a result, checked, to `write` (standard output).
    ///
    /// # Errors
    /// As [`Downloader::to_file`].
    pub async fn to_stream(
        &self,
        first: PresignedUrl,
        options: DownloadOptions,
        source: &impl UrlSource,
        write: &mut dyn FnMut(&[u8]) -> std::io::Result<()>,
    ) -> Result<Downloaded> {
        // A file without a name: a killed process leaves nothing of it.
        let place = std::env::temp_dir();
        let cannot = |error| cannot_write(&place, error);
        let mut part = BufWriter::with_capacity(64 << 10, tempfile::tempfile().map_err(cannot)?);
        let download = async {
            let downloaded = self
                .receive(first, &mut part, &place, options.hashed, source)
                .await?;
            let file = part.get_ref().try_clone().map_err(cannot)?;
            Ok((downloaded, verified(file).await?))
        };
        let (downloaded, mut file) = options
            .deadline
            .bound(download)
            .await
            .unwrap_or_else(|| Err(late()))?;
        file.rewind().map_err(cannot)?;
        let mut buffer = vec![0; 64 << 10];
        loop {
            match file.read(&mut buffer).map_err(cannot)? {
                0 => return Ok(downloaded),
                read => write(&buffer[..read])
                    .map_err(|error| cannot_write(Path::new("standard output"), error))?,
            }
        }
    }

    /// What makes the names in a folder durable; `None` where the system does not sync folders.
    fn folder(&self, path: &Path) -> Option<Rc<GroupSync>> {
        let mut folders = self.folders.borrow_mut();
        if let Some(known) = folders.get(path) {
            return Some(known.clone());
        }
        let folder = Rc::new(GroupSync::folder(path).ok()?);
        folders.insert(path.to_owned(), folder.clone());
        Some(folder)
    }

    /// Verifies and syncs the part file, and gives it its name.
    async fn finish(&self, mut part: PartFile, target: &Path, overwrite: Overwrite) -> Result<()> {
        let cannot = |error| cannot_write(target, error);
        let clone = || part.file.get_ref().try_clone();
        let (file, other) = clone().and_then(|file| Ok((file, clone()?))).map_err(cannot)?;
        let destination = real_destination(target, overwrite)?;
        if let Ok(old) = std::fs::metadata(&destination) {
            // What replaces a file is readable by those who could read that.
            let _ = file.set_permissions(old.permissions());
        }
        // The disk writes while the check reads.
        let synced = tokio::task::spawn_blocking(move || file.sync_all());
        verified(other).await?;
        synced
            .await
            .map_err(|error| Error::new(Kind::Defect, "the writer stopped").because(error))?
            .map_err(cannot)?;
        match overwrite {
            Overwrite::Replace => std::fs::rename(&part.path, &destination).map_err(cannot)?,
            Overwrite::Never => rename_new(&part.path, &destination)?,
        }
        part.done = true;
        if let Some(folder) = self.folder(folder_of(&destination)) {
            let _ = folder.sync().await;
        }
        Ok(())
    }
}

fn late() -> Error {
    Error::new(
        Kind::Timeout,
        "the result was not downloaded within --timeout; the job is completed",
    )
}

/// The whole file is an intact DOCX; off the runtime's thread, as a large one takes its time.
async fn verified(mut file: File) -> Result<File> {
    let checked = tokio::task::spawn_blocking(move || {
        let summary = alloo_docx::check(alloo_docx::Window::new(&mut file), &Limits::default());
        summary.map(|_| file)
    });
    checked
        .await
        .map_err(|error| Error::new(Kind::Defect, "the check stopped").because(error))?
        .map_err(|problem| {
            Error::new(
                Kind::BadAnswer,
                format!("the result is not an intact Word document: {problem}"),
            )
        })
}
