//! Opening a vault's file without being held up or led away, and telling later whether it has changed.

use std::fs::{File, Metadata};
use std::io::Read;
use std::path::Path;
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// A file changed so shortly before it was read may change again within its clock's tick.
const TICK: Duration = Duration::from_secs(2);

/// By what a change of a file is noticed without reading it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Stamp {
    size: u64,
    /// Nanoseconds since 1970, of the content.
    modified: u64,
    /// The same of the file's record, where there is one: tools that copy set back the first, nobody this
    /// one.
    changed: i64,
}

fn since_epoch(time: SystemTime) -> u64 {
    let since = time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_nanos()).unwrap_or(u64::MAX)
}

impl Stamp {
    /// The stamp of a file.
    pub(super) fn of(metadata: &Metadata) -> Self {
        #[cfg(unix)]
        let changed = {
            use std::os::unix::fs::MetadataExt;
            metadata
                .ctime()
                .saturating_mul(1_000_000_000)
                .saturating_add(metadata.ctime_nsec())
        };
        #[cfg(not(unix))]
        let changed = 0;
        Stamp {
            size: metadata.len(),
            modified: metadata.modified().map(since_epoch).unwrap_or_default(),
            changed,
        }
    }

    /// The size of the file, bytes.
    pub(super) fn size(&self) -> u64 {
        self.size
    }

    /// Whether the file may have changed once more without a new stamp.
    pub(super) fn is_fresh(&self) -> bool {
        let latest = self.modified.max(u64::try_from(self.changed).unwrap_or(0));
        Duration::from_nanos(latest) + TICK > Duration::from_nanos(since_epoch(SystemTime::now()))
    }
}

/// A regular file, open for reading.
#[derive(Debug)]
pub(super) struct Opened {
    file: File,
    /// Its stamp when it was opened.
    pub stamp: Stamp,
}

impl Opened {
    /// Opens a regular file. A link is not followed, and a pipe or device in its place is refused without a
    /// wait.
    ///
    /// # Errors
    /// A reason for people.
    pub(super) fn open(path: &Path) -> Result<Self, String> {
        let cannot = |error: std::io::Error| format!("cannot be opened: {error}");
        let mut options = File::options();
        options.read(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt;
            options.custom_flags(libc::O_NONBLOCK | libc::O_NOFOLLOW | libc::O_NOCTTY);
        }
        if std::fs::symlink_metadata(path).map_err(cannot)?.is_symlink() {
            return Err("a link, which is not followed".into());
        }
        let file = options.open(path).map_err(cannot)?;
        let metadata = file.metadata().map_err(cannot)?;
        if !metadata.is_file() {
            return Err("not a file".into());
        }
        Ok(Opened {
            file,
            stamp: Stamp::of(&metadata),
        })
    }

    /// Whether the file is still as it was opened.
    pub(super) fn is_unchanged(&self) -> bool {
        self.file
            .metadata()
            .is_ok_and(|metadata| Stamp::of(&metadata) == self.stamp)
    }

    /// Passes on the content from the start, at most `most` bytes, and gives its SHA-256.
    ///
    /// # Errors
    /// Where the file cannot be read, is longer, or `take` fails.
    pub(super) fn pass<E: From<std::io::Error>>(
        &mut self,
        take: &mut dyn FnMut(&[u8]) -> Result<(), E>,
    ) -> Result<Hash, E> {
        use std::io::Seek;
        self.file.rewind()?;
        let (mut sum, mut buffer) = (Sha256::new(), vec![0; 128 << 10]);
        // No more than was announced, even where the file grows meanwhile.
        let mut content = Read::by_ref(&mut self.file).take(self.stamp.size);
        loop {
            let read = content.read(&mut buffer)?;
            let piece = buffer.get(..read).unwrap_or(&[]);
            if piece.is_empty() {
                return Ok(Hash(sum.finalize().into()));
            }
            sum.update(piece);
            take(piece)?;
        }
    }
}

/// The SHA-256 of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Hash(pub [u8; 32]);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_changed_just_now_is_not_trusted() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.txt");
        std::fs::write(&path, "Project: Harbour").unwrap();
        let opened = Opened::open(&path).unwrap();
        assert!(opened.stamp.is_fresh() && opened.is_unchanged());
        let old = Stamp {
            modified: 1,
            changed: 1,
            ..opened.stamp.clone()
        };
        assert!(!old.is_fresh());
        std::fs::write(&path, "Project: Harbour Tunnel").unwrap();
        assert!(!opened.is_unchanged());
    }

    #[test]
    #[cfg(unix)]
    fn pipes_links_and_folders_are_refused_at_once() {
        let folder = tempfile::tempdir().unwrap();
        let pipe = folder.path().join("pipe.txt");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status();
        if made.is_ok_and(|status| status.success()) {
            assert_eq!(Opened::open(&pipe).unwrap_err(), "not a file");
        } else {
            eprintln!("skipped: there is no mkfifo");
        }
        let target = folder.path().join("target.txt");
        std::fs::write(&target, "Client: PMHA").unwrap();
        let link = folder.path().join("link.txt");
        std::os::unix::fs::symlink(&target, &link).unwrap();
        assert!(Opened::open(&link).unwrap_err().contains("link"));
        assert_eq!(Opened::open(folder.path()).unwrap_err(), "not a file");
        assert!(
            Opened::open(&folder.path().join("none"))
                .unwrap_err()
                .contains("cannot be opened")
        );
    }

    #[test]
    fn what_is_passed_on_is_what_is_hashed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.bin");
        let bytes = vec![7u8; 300_000];
        std::fs::write(&path, &bytes).unwrap();
        let mut opened = Opened::open(&path).unwrap();
        let mut taken = Vec::new();
        let hash = opened
            .pass(&mut |piece: &[u8]| -> std::io::Result<()> {
                taken.extend_from_slice(piece);
                Ok(())
            })
            .unwrap();
        assert_eq!(taken, bytes);
        assert_eq!(hash.0, <[u8; 32]>::from(Sha256::digest(&bytes)));
    }
}
