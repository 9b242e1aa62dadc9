//! Bringing a result: streamed into a hidden file beside its target, resumed after a cut, checked to the last checksum, made durable,
//! and only then given its name. The connection carries no credential: the presigned URL is its own.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::{File, OpenOptions};
use std::io::{BufWriter, Read, Write};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use reqwest::Url;
use reqwest::header::{ACCEPT_ENCODING, CONTENT_RANGE, ETAG, IF_RANGE, RANGE};
use sha2::{Digest, Sha256};

use crate::api::retry::{Decision, Failure};
use crate::api::{RetryPolicy, delays, header, network, success};
use crate::error::{Error, Kind, Result};
use crate::net::Network;
use alloo_common::digest::hex;
use alloo_common::secret::PresignedUrl;
use alloo_common::sync::GroupSync;
use alloo_docx::{self, Limits};

/// A connection that gives nothing for so long is given up and resumed.
const STALL: Duration = Duration::from_secs(30);
/// So few bytes in [`SLOW`] are as good as none: a transfer must end, whatever the storage does. A quarter of what GPRS brings.
const LEAST: u64 = 64 << 10;
/// See [`LEAST`].
const SLOW: Duration = Duration::from_secs(60);
/// The largest result that is downloaded: a ZIP archive without the 64-bit extension.
const LARGEST: u64 = 4 << 30;
/// Senseless answers in a row to a question for a fresh URL.
const NONSENSE: u32 = 5;

/// What was downloaded.
#[derive(Debug, Clone)]
pub struct Downloaded {
    /// Bytes.
    pub bytes: u64,
    /// SHA-256 of the bytes, lower-case hexadecimal, where it was wanted. The service names none that it could be compared with, so it
    /// proves nothing that the package's own checksums do not.
    pub sha256: Option<String>,
    /// Bytes received beyond those kept: what cuts and changes cost.
    pub wasted: u64,
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

/// A part file that is removed when dropped and locked while it is used, so that the next run can tell a dead one from one at work.
struct PartFile {
    path: PathBuf,
    file: BufWriter<File>,
    done: bool,
}

/// The part files of this process.
static PARTS: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

fn parts() -> MutexGuard<'static, BTreeSet<PathBuf>> {
    PARTS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Removes all part files of this process, which is about to end while a thread of it may hang in a write.
pub fn remove_part_files() {
    for path in parts().iter() {
        let _ = std::fs::remove_file(path);
    }
}

impl Drop for PartFile {
    fn drop(&mut self) {
        if !self.done {
            let _ = std::fs::remove_file(&self.path);
        }
        parts().remove(&self.path);
    }
}

fn cannot_write(path: &Path, error: std::io::Error) -> Error {
    let hint = match error.kind() {
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => {
            "make room there, or choose another place with --output"
        }
        std::io::ErrorKind::NotFound => "make the folder, or choose another place with --output",
        _ => "choose another place with --output",
    };
    Error::new(Kind::Local, format!("cannot write {}", path.display()))
        .because(error)
        .hint(hint)
}

impl PartFile {
    fn create(target: &Path) -> Result<Self> {
        let folder = folder_of(target);
        let name = target
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        clear_stale(folder, &name);
        for _ in 0..16 {
            let random = uuid::Uuid::new_v4().simple().to_string();
            let path = folder.join(format!(
                "{}{}.part",
                prefix(&name),
                random.get(..8).unwrap_or(&random)
            ));
            let made = OpenOptions::new()
                .read(true)
                .write(true)
                .create_new(true)
                .open(&path);
            match made {
                Ok(file) => {
                    // Some network file systems have no locks; then nothing is cleared by others either.
                    let _ = file.try_lock();
                    // Another process may have taken it for a dead one in the moment before it was locked.
                    if !path.exists() {
                        continue;
                    }
                    parts().insert(path.clone());
                    return Ok(PartFile {
                        path,
                        file: BufWriter::with_capacity(64 << 10, file),
                        done: false,
                    });
                }
                Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(cannot_write(target, error)),
            }
        }
        Err(Error::new(
            Kind::Local,
            format!("cannot make a temporary file beside {}", target.display()),
        ))
    }
}

fn folder_of(path: &Path) -> &Path {
    path.parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or_else(|| Path::new("."))
}

/// What the names of a target's part files begin with; a long name must not become one too long.
fn prefix(name: &str) -> String {
    let short: String = name.chars().take(40).collect();
    format!(".{short}.alloo-")
}

/// Removes part files of this target that no process holds: left by a `kill -9` or a power cut.
fn clear_stale(folder: &Path, name: &str) {
    let prefix = prefix(name);
    let mut left = LEFT.lock().unwrap_or_else(PoisonError::into_inner);
    let left = left
        .entry(folder.to_owned())
        .or_insert_with(|| part_files(folder));
    left.retain(|found| {
        let ours = found.strip_prefix(&prefix).is_some_and(|rest| rest.len() == 13);
        if ours {
            let path = folder.join(found);
            let file = OpenOptions::new().write(true).open(&path);
            if file.is_ok_and(|file| file.try_lock().is_ok()) {
                let _ = std::fs::remove_file(path);
            }
        }
        !ours
    });
}

/// The part files that each folder held when this process first looked: looking for each result would read a folder of thousands as often.
static LEFT: Mutex<BTreeMap<PathBuf, Vec<String>>> = Mutex::new(BTreeMap::new());

fn part_files(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        // Opening something else of that name (a pipe) could wait for ever.
        .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_file()))
        .filter_map(|entry| entry.file_name().into_string().ok())
        .filter(|name| name.ends_with(".part"))
        .collect()
}

/// Whether files can be made in the folder, asked without making one: a killed process would leave it.
#[cfg(unix)]
fn is_writable(folder: &Path) -> std::io::Result<()> {
    use rustix::fs::{Access, AtFlags, CWD, accessat};
    accessat(CWD, folder, Access::WRITE_OK | Access::EXEC_OK, AtFlags::EACCESS).map_err(Into::into)
}

#[cfg(not(unix))]
fn is_writable(folder: &Path) -> std::io::Result<()> {
    tempfile::tempfile_in(folder).map(drop)
}

/// The target could be written: the folder exists and the file does not, or may be replaced. Checked before anything is sent, and again by
/// the rename itself. Clears what a killed process left of the same target.
///
/// # Errors
/// [`Kind::Local`].
pub fn check_destination(target: &Path, force: bool) -> Result<()> {
    let folder = folder_of(target);
    match std::fs::metadata(folder) {
        Ok(metadata) if metadata.is_dir() => {}
        Ok(_) => {
            return Err(
                Error::new(Kind::Local, format!("{} is not a folder", folder.display()))
                    .hint("choose another place with --output"),
            );
        }
        Err(error) => return Err(cannot_write(target, error)),
    }
    if let Some(name) = target.file_name() {
        clear_stale(folder, &name.to_string_lossy());
    }
    match std::fs::symlink_metadata(target) {
        Ok(metadata) if metadata.is_dir() => Err(Error::new(
            Kind::Local,
            format!("{} is a folder", target.display()),
        )
        .hint("name a file, or end a folder with /")),
        Ok(_) if !force => Err(exists(target)),
        _ => is_writable(folder).map_err(|error| cannot_write(target, error)),
    }
}

fn exists(target: &Path) -> Error {
    Error::new(Kind::Local, format!("{} exists", target.display()))
        .hint("use --force to replace it, or --output to choose another name")
}

/// The HTTP client of transfers: no key is anywhere near it.
pub struct Downloader {
    http: reqwest::Client,
    policy: RetryPolicy,
    /// Whether plain HTTP to this machine is accepted: only where the service itself is here.
    local: bool,
    /// The folders that have got results.
    folders: RefCell<BTreeMap<PathBuf, Rc<GroupSync>>>,
}

impl Downloader {
    /// A client for results of a service.
    ///
    /// # Errors
    /// As [`crate::net::http_client`].
    pub fn new(service: &Url, policy: RetryPolicy) -> Result<Self> {
        Ok(Downloader {
            http: crate::net::http_client(service)?,
            policy,
            local: crate::net::is_loopback(service),
            folders: RefCell::default(),
        })
    }

    /// Brings a result to `target`, hashed on the way or not: that takes as long as all the rest.
    ///
    /// # Errors
    /// [`Kind::Local`] for the file system, [`Kind::BadAnswer`] for a result that is not an intact DOCX, else as the transfer. The target
    /// holds its old bytes then, and no part file is left.
    pub async fn to_file(
        &self,
        first: PresignedUrl,
        target: &Path,
        force: bool,
        hashed: bool,
        source: &impl UrlSource,
    ) -> Result<Downloaded> {
        let mut part = PartFile::create(target)?;
        let downloaded = self
            .receive(first, &mut part.file, target, hashed, source)
            .await?;
        self.finish(part, target, force, downloaded).await
    }

    /// Brings a result, checked, to `write` (standard output).
    ///
    /// # Errors
    /// As [`Downloader::to_file`].
    pub async fn to_stream(
        &self,
        first: PresignedUrl,
        hashed: bool,
        source: &impl UrlSource,
        write: &mut dyn FnMut(&[u8]) -> std::io::Result<()>,
    ) -> Result<Downloaded> {
        // A file without a name: a killed process leaves nothing of it.
        let place = std::env::temp_dir();
        let cannot = |error| cannot_write(&place, error);
        let mut part = BufWriter::with_capacity(64 << 10, tempfile::tempfile().map_err(cannot)?);
        let downloaded = self.receive(first, &mut part, &place, hashed, source).await?;
        let file = part.get_ref().try_clone().map_err(cannot)?;
        let mut file = verified(file).await?;
        std::io::Seek::rewind(&mut file).map_err(cannot)?;
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

    async fn finish(
        &self,
        mut part: PartFile,
        target: &Path,
        force: bool,
        downloaded: Downloaded,
    ) -> Result<Downloaded> {
        let clone = || part.file.get_ref().try_clone();
        let (file, other) =
            (clone().and_then(|file| Ok((file, clone()?)))).map_err(|error| cannot_write(target, error))?;
        if let Some(old) = std::fs::metadata(target).ok().filter(|_| force) {
            // What replaces a file is readable by those who could read that.
            let _ = file.set_permissions(old.permissions());
        }
        // The disk writes while the check reads.
        let synced = tokio::task::spawn_blocking(move || file.sync_all());
        verified(other).await?;
        synced
            .await
            .map_err(|error| Error::new(Kind::Defect, "the writer stopped").because(error))?
            .map_err(|error| cannot_write(target, error))?;
        if force {
            std::fs::rename(&part.path, target).map_err(|error| cannot_write(target, error))?;
        } else {
            rename_new(&part.path, target)?;
        }
        part.done = true;
        if let Some(folder) = self.folder(folder_of(target)) {
            let _ = folder.sync().await;
        }
        Ok(downloaded)
    }

    async fn receive(
        &self,
        first: PresignedUrl,
        part: &mut BufWriter<File>,
        target: &Path,
        hashed: bool,
        source: &impl UrlSource,
    ) -> Result<Downloaded> {
        let mut state = ResumeState {
            url: first,
            have: 0,
            total: None,
            etag: None,
            hash: hashed.then(Hashing::default),
            wasted: 0,
            pushed: 0,
            pushing: None,
        };
        let (mut started, mut retries, mut nonsense) = (Instant::now(), 0u32, 0);
        let mut backoff = delays();
        let mut mark = 0;
        loop {
            let failure = match self.attempt(&mut state, part, target, source).await {
                Ok(()) => break,
                Err(Stop::Fatal(error)) => return Err(error),
                Err(Stop::Network(failure)) => failure,
            };
            mark = mark.min(state.have);
            if state.have - mark >= LEAST {
                // Progress earns a new budget: a poor line that moves is not a dead one.
                (started, retries, backoff, mark) = (Instant::now(), 0, delays(), state.have);
            }
            let expired = matches!(
                &failure,
                Failure::Http {
                    status: 401 | 403 | 404 | 410,
                    ..
                }
            );
            // Where nobody answers, the service may know another place by now.
            let unreachable = matches!(&failure, Failure::Network(Network::Dns | Network::Connect, _));
            let asked = match failure.decide() {
                Decision::Retry(asked) => asked,
                Decision::Stop if expired => None,
                Decision::Stop => return Err(transfer_error(failure)),
            };
            let wait = backoff
                .next()
                .unwrap_or(Duration::from_secs(10))
                .max(asked.unwrap_or_default());
            // An expired URL is not trouble of the network: one fresh one costs nothing and is always asked for.
            let free = expired && retries == 0;
            let used_up = self.policy.times.is_some_and(|times| retries >= times)
                || started.elapsed() + wait > self.policy.budget;
            if used_up && !free {
                return Err(transfer_error(failure));
            }
            retries += 1;
            if !free {
                source.trouble(&failure.reason(), wait);
                tokio::time::sleep(wait).await;
            }
            if expired || unreachable {
                match source.fresh().await {
                    Ok(url) => (state.url, nonsense) = (url, 0),
                    // A proxy's hiccup; the old URL is refused again, and that asks again.
                    Err(error) if error.kind() == Kind::BadAnswer && nonsense < NONSENSE => nonsense += 1,
                    Err(error) => return Err(error),
                }
            }
        }
        part.flush().map_err(|error| cannot_write(target, error))?;
        Ok(Downloaded {
            bytes: state.have,
            sha256: state.hash.map(Hashing::finish),
            wasted: state.wasted,
        })
    }

    async fn attempt(
        &self,
        state: &mut ResumeState,
        part: &mut BufWriter<File>,
        target: &Path,
        source: &impl UrlSource,
    ) -> Result<(), Stop> {
        if state.total == Some(state.have) && state.have > 0 {
            return Ok(());
        }
        let url = Url::parse(state.url.expose()).map_err(|_| {
            Stop::Fatal(Error::new(
                Kind::BadAnswer,
                "the service gave a result address that is not a URL",
            ))
        })?;
        let here = crate::net::is_loopback(&url);
        if url.scheme() != "https" && !(url.scheme() == "http" && here && self.local) {
            return Err(Stop::Fatal(Error::new(
                Kind::BadAnswer,
                "the service gave a result address that is not https; it is not followed",
            )));
        }
        let mut request = self.http.get(url).header(ACCEPT_ENCODING, "identity");
        // Without an ETag two halves could be of two documents.
        let resumed = state.have > 0 && state.etag.is_some();
        if resumed {
            request = request.header(RANGE, format!("bytes={}-", state.have));
            if let Some(etag) = &state.etag {
                request = request.header(IF_RANGE, etag);
            }
        }
        let response = match tokio::time::timeout(STALL, request.send()).await {
            Ok(answer) => answer.map_err(|error| Stop::Network(network(error)))?,
            Err(_) => {
                return Err(Stop::Network(Failure::Network(
                    Network::Timeout,
                    "the storage does not answer in time".into(),
                )));
            }
        };
        let status = response.status().as_u16();
        let cannot = |error| Stop::Fatal(cannot_write(target, error));
        let restart = |state: &mut ResumeState, part: &mut BufWriter<File>| -> Result<(), Stop> {
            state.wasted += state.have;
            (state.have, state.total, state.etag) = (0, None, None);
            state.hash = state.hash.take().map(|_| Hashing::default());
            part.flush()
                .and_then(|()| part.get_ref().set_len(0))
                .and_then(|()| std::io::Seek::rewind(part.get_mut()))
                .map_err(cannot)
        };
        if status == 416 && resumed {
            let range = header(response.headers(), CONTENT_RANGE.as_str());
            if range.and_then(unsatisfied) == Some(state.have) {
                // The cut came after the last byte of a result whose length nobody had told.
                state.total = Some(state.have);
                return Ok(());
            }
            // What is on disk cannot be part of what is there now.
            restart(state, part)?;
            return Err(Stop::Network(Failure::Network(
                Network::Broken,
                "the result changed while it was downloaded".into(),
            )));
        }
        let mut response = success(response, "").await.map_err(Stop::Network)?;
        let etag = header(response.headers(), ETAG.as_str())
            .filter(|etag| !etag.starts_with("W/"))
            .map(str::to_owned);
        if status == 206 {
            let range = header(response.headers(), CONTENT_RANGE.as_str()).and_then(content_range);
            let fits = range.is_some_and(|(start, total)| {
                start == state.have
                    && total.is_none_or(|total| state.total.is_none_or(|known| known == total))
            });
            if !resumed || !fits || (etag.is_some() && etag != state.etag) {
                restart(state, part)?;
                return Err(Stop::Network(Failure::Network(
                    Network::Broken,
                    "the storage answered with another range than asked for".into(),
                )));
            }
            if state.total.is_none() {
                state.total = range.and_then(|(_, total)| total);
            }
        } else if status == 200 {
            if state.have > 0 {
                restart(state, part)?;
            }
            state.total = response.content_length();
            state.etag = etag;
        } else {
            return Err(Stop::Fatal(Error::new(
                Kind::BadAnswer,
                format!("the storage answered {status} and no document"),
            )));
        }
        let (mut window, mut in_window) = (Instant::now(), 0);
        loop {
            if state.total.unwrap_or(state.have) > LARGEST {
                return Err(Stop::Fatal(Error::new(
                    Kind::BadAnswer,
                    format!("the result is larger than {} GiB", LARGEST >> 30),
                )));
            }
            let step = match tokio::time::timeout(STALL, response.chunk()).await {
                Ok(step) => step.map_err(|error| Stop::Network(network(error)))?,
                Err(_) => {
                    return Err(Stop::Network(Failure::Network(
                        Network::Timeout,
                        "the transfer has stalled".into(),
                    )));
                }
            };
            let Some(step) = step else { break };
            if state.have == 0 && !b"PK".starts_with(step.get(..2).unwrap_or(&step)) {
                // Whatever it is, and however long it would go on.
                return Err(Stop::Fatal(Error::new(
                    Kind::BadAnswer,
                    "the result is not an intact Word document: not a ZIP package",
                )));
            }
            part.write_all(&step).map_err(cannot)?;
            state.have += step.len() as u64;
            in_window += step.len() as u64;
            if let Some(hash) = &mut state.hash {
                hash.update(step);
            }
            state.push(part.get_ref());
            source.progress(state.have, state.total);
            if window.elapsed() >= SLOW {
                if in_window < LEAST {
                    return Err(Stop::Network(Failure::Network(
                        Network::Timeout,
                        "the transfer hardly moves".into(),
                    )));
                }
                (window, in_window) = (Instant::now(), 0);
            }
        }
        match state.total {
            Some(total) if state.have < total => Err(Stop::Network(Failure::Network(
                Network::Broken,
                "the transfer was cut off".into(),
            ))),
            Some(total) if state.have > total => Err(Stop::Fatal(Error::new(
                Kind::BadAnswer,
                "the storage sent more bytes than it announced",
            ))),
            _ => Ok(()),
        }
    }
}

struct ResumeState {
    url: PresignedUrl,
    have: u64,
    total: Option<u64>,
    etag: Option<String>,
    hash: Option<Hashing>,
    wasted: u64,
    /// How far the disk was last told to write.
    pushed: u64,
    pushing: Option<tokio::task::JoinHandle<()>>,
}

/// The SHA-256 of what passes. Of something large it is taken on a thread of its own: it costs as much as receiving and writing together.
#[derive(Default)]
struct Hashing {
    hash: Sha256,
    bytes: u64,
    thread: Option<(SyncSender<bytes::Bytes>, JoinHandle<Sha256>)>,
}

impl Hashing {
    /// From so many bytes on a thread is worth its making.
    const LARGE: u64 = 4 << 20;
    /// Steps under way to the thread, of at most 400 KB each.
    const AHEAD: usize = 4;

    fn update(&mut self, step: bytes::Bytes) {
        self.bytes += step.len() as u64;
        if self.bytes > Self::LARGE && self.thread.is_none() {
            let (sender, steps) = sync_channel::<bytes::Bytes>(Self::AHEAD);
            let mut hash = self.hash.clone();
            let thread = std::thread::Builder::new().name("sha256".into()).spawn(move || {
                steps.iter().for_each(|step| hash.update(&step));
                hash
            });
            self.thread = thread.ok().map(|thread| (sender, thread));
        }
        match &self.thread {
            // The thread ends only after its sender.
            Some((sender, _)) => drop(sender.send(step)),
            None => self.hash.update(&step),
        }
    }

    /// Lower-case hexadecimal.
    fn finish(mut self) -> String {
        if let Some((sender, thread)) = self.thread {
            drop(sender);
            self.hash = thread
                .join()
                .unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        }
        hex(&self.hash.finalize())
    }
}

/// After so many bytes the disk is told to write what it has, so that little is left for the sync at the end.
const PUSH: u64 = 32 << 20;

impl ResumeState {
    /// Lets the disk write while more is received. Only the sync at the end counts; this one is for its speed.
    fn push(&mut self, file: &File) {
        if self.have.abs_diff(self.pushed) < PUSH
            || self.pushing.as_ref().is_some_and(|task| !task.is_finished())
        {
            return;
        }
        if let Ok(file) = file.try_clone() {
            self.pushed = self.have;
            self.pushing = Some(tokio::task::spawn_blocking(move || drop(file.sync_data())));
        }
    }
}

enum Stop {
    Fatal(Error),
    Network(Failure),
}

fn transfer_error(failure: Failure) -> Error {
    match failure {
        // Storage speaks of its own URL; what the user can do is ask for the result again.
        Failure::Http { status, .. } if status < 500 => Error::new(
            Kind::Unreachable,
            format!("the storage refuses the result ({status})"),
        )
        .answer(status, None)
        .hint("the job is completed; try again with: alloo download"),
        other => other.into_error(),
    }
}

/// `Content-Range: bytes 5-9/10` (RFC 9110 14.4): start and total.
pub fn content_range(value: &str) -> Option<(u64, Option<u64>)> {
    let (range, total) = value.trim().strip_prefix("bytes")?.trim_start().split_once('/')?;
    let (start, end) = range.trim().split_once('-')?;
    let (start, end): (u64, u64) = (start.trim().parse().ok()?, end.trim().parse().ok()?);
    let total = match total.trim() {
        "*" => None,
        total => Some(total.parse().ok()?),
    };
    (start <= end && total.is_none_or(|total| end < total)).then_some((start, total))
}

/// `Content-Range: bytes */10` of a 416 (RFC 9110 15.5.17): the length that there is.
pub fn unsatisfied(value: &str) -> Option<u64> {
    value
        .trim()
        .strip_prefix("bytes")?
        .trim_start()
        .strip_prefix("*/")?
        .trim()
        .parse()
        .ok()
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
            .hint("nothing was kept; try again with: alloo download")
        })
}

/// Gives the part its name only if nothing has that name: a hard link fails where a rename would replace.
fn rename_new(part: &Path, target: &Path) -> Result<()> {
    match std::fs::hard_link(part, target) {
        Ok(()) => {
            let _ = std::fs::remove_file(part);
            Ok(())
        }
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => Err(exists(target)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Err(cannot_write(target, error)),
        // File systems without hard links: look, then rename.
        Err(_) => {
            if std::fs::symlink_metadata(target).is_ok() {
                return Err(exists(target));
            }
            std::fs::rename(part, target).map_err(|error| cannot_write(target, error))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_ranges() {
        assert_eq!(content_range("bytes 5-9/10"), Some((5, Some(10))));
        assert_eq!(content_range("bytes 5-9/*"), Some((5, None)));
        for wrong in [
            "bytes 5-9/9",
            "bytes 9-5/10",
            "bytes */10",
            "5-9/10",
            "bytes 5-/10",
            "bytes -9/10",
            "bytes 5-9",
        ] {
            assert_eq!(content_range(wrong), None, "{wrong}");
        }
        assert_eq!(unsatisfied("bytes */10"), Some(10));
        assert_eq!(unsatisfied("bytes 0-9/10"), None);
    }

    #[test]
    fn stale_parts_are_cleared_and_held_ones_are_not() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("a.docx");
        let [stale, other, held] = [
            "a.docx.alloo-01234567",
            "b.docx.alloo-01234567",
            "a.docx.alloo-89abcdef",
        ]
        .map(|name| folder.path().join(format!(".{name}.part")));
        std::fs::write(&stale, "x").unwrap();
        std::fs::write(&other, "x").unwrap();
        let holder = File::create(&held).unwrap();
        holder.lock().unwrap();
        #[cfg(unix)]
        {
            let pipe = folder.path().join(".a.docx.alloo-76543210.part");
            rustix::fs::mkfifoat(rustix::fs::CWD, &pipe, rustix::fs::Mode::RUSR).unwrap();
        }
        let [first, second] = [&target, &target].map(|target| PartFile::create(target).unwrap());
        assert!(!stale.exists() && other.exists() && held.exists());
        assert!(first.path.exists() && second.path.exists());
        let path = first.path.clone();
        drop(first);
        assert!(!path.exists());
    }

    #[test]
    fn a_hash_is_the_same_on_a_thread() {
        for size in [
            0,
            1,
            Hashing::LARGE as usize,
            Hashing::LARGE as usize + 1,
            3 * Hashing::LARGE as usize,
        ] {
            let bytes: Vec<u8> = (0..size).map(|at| (at % 251) as u8).collect();
            let mut hashing = Hashing::default();
            for step in bytes.chunks(100_000) {
                hashing.update(bytes::Bytes::copy_from_slice(step));
            }
            assert_eq!(hashing.thread.is_some(), size > Hashing::LARGE as usize);
            assert_eq!(hashing.finish(), hex(&Sha256::digest(&bytes)));
        }
    }

    #[test]
    fn a_name_in_use_is_not_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let (part, target) = (folder.path().join("p"), folder.path().join("t"));
        std::fs::write(&part, "new").unwrap();
        std::fs::write(&target, "old").unwrap();
        assert_eq!(rename_new(&part, &target).unwrap_err().kind(), Kind::Local);
        assert_eq!(std::fs::read(&target).unwrap(), b"old");
    }

    proptest::proptest! {
        #[test]
        fn no_header_panics(value: String) {
            let _ = (content_range(&value), unsatisfied(&value));
        }
    }
}
