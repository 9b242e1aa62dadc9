//! Files and folders that only their owner can read, and locks between processes.

mod names;

use std::fs::{DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

pub use names::{name_digest, real_path};

/// Makes a folder that only its owner can enter.
///
/// # Errors
/// As [`std::fs::create_dir_all`].
pub fn private_dir(path: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// Writes a file that only its owner can read, whole or not at all.
///
/// # Errors
/// As the file system gives them.
pub fn write_private(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().unwrap_or_else(|| Path::new("."));
    private_dir(folder)?;
    // NamedTempFile makes its files 0600.
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// Makes an empty file that only its owner can read; one that is there stays as it is.
///
/// # Errors
/// As the file system gives them.
pub fn touch_private(path: &Path) -> io::Result<()> {
    open_private(path).map(drop)
}

fn open_private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Opens a file for lines at its end, and makes it, for its owner alone, where there is none. Nobody waits
/// for the reader of a pipe.
///
/// # Errors
/// As the file system gives them.
pub fn append_lines(path: &Path) -> io::Result<impl Fn(&str) + use<>> {
    let mut options = OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600).custom_flags(libc::O_NONBLOCK);
    }
    let file = options.open(path)?;
    // A log that cannot be written any more is no reason to stop.
    Ok(move |line: &str| drop((&file).write_all(format!("{line}\n").as_bytes())))
}

/// Takes these rights (of group and others) from what lies at the path; whether nobody has them any more.
/// What is not there harms nobody, and a folder with the sticky bit is shared on purpose.
pub fn narrow(path: &Path, rights: u32) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let Ok(metadata) = std::fs::metadata(path) else {
            return true;
        };
        let mode = metadata.permissions().mode();
        if mode & rights == 0 {
            return true;
        }
        let narrower = std::fs::Permissions::from_mode(mode & 0o7777 & !rights);
        mode & 0o1000 == 0 && std::fs::set_permissions(path, narrower).is_ok()
    }
    #[cfg(not(unix))]
    {
        let _ = (path, rights);
        true
    }
}

/// A lock that one process holds at a time; it ends with the process, however that ends.
#[derive(Debug)]
pub struct FileLock(#[expect(dead_code, reason = "held until it is dropped")] Option<File>);

impl FileLock {
    /// Waits for the lock so long at most. A file system without locks gives one that keeps nobody out.
    ///
    /// # Errors
    /// [`io::ErrorKind::TimedOut`] where others hold it; else as making the file.
    pub fn take(path: &Path, patience: Duration) -> io::Result<Self> {
        private_dir(path.parent().unwrap_or_else(|| Path::new(".")))?;
        let file = open_private(path)?;
        let started = Instant::now();
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(FileLock(Some(file))),
                Err(TryLockError::Error(_)) => return Ok(FileLock(None)),
                Err(TryLockError::WouldBlock) if started.elapsed() < patience => {
                    std::thread::sleep(Duration::from_millis(5));
                }
                Err(TryLockError::WouldBlock) => {
                    let text = "another process holds its lock";
                    return Err(io::Error::new(io::ErrorKind::TimedOut, text));
                }
            }
        }
    }
}

/// This program, to be run again. On Linux it is the running image, which stays the same when the file is
/// replaced or removed.
pub fn own_image() -> PathBuf {
    let image = PathBuf::from("/proc/self/exe");
    if cfg!(target_os = "linux") && image.exists() {
        return image;
    }
    std::env::current_exe().unwrap_or_else(|_| PathBuf::from("alloo"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_holds_a_lock_at_a_time() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new/lock");
        let held = FileLock::take(&path, Duration::ZERO).unwrap();
        let late = FileLock::take(&path, Duration::from_millis(20)).unwrap_err();
        assert_eq!(late.kind(), io::ErrorKind::TimedOut);
        drop(held);
        FileLock::take(&path, Duration::ZERO).unwrap();
    }

    #[cfg(unix)]
    #[test]
    fn rights_of_others_are_taken_from_them() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("f");
        std::fs::write(&file, "x").unwrap();
        let set = |mode| std::fs::set_permissions(&file, std::fs::Permissions::from_mode(mode)).unwrap();
        let mode = || std::fs::metadata(&file).unwrap().permissions().mode() & 0o7777;
        set(0o644);
        assert!(narrow(&file, 0o022) && mode() == 0o644);
        assert!(narrow(&file, 0o077) && mode() == 0o600);
        set(0o1666);
        assert!(!narrow(&file, 0o077) && mode() == 0o1666);
        assert!(narrow(&folder.path().join("gone"), 0o077));
    }
}
