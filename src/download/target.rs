//! Where a result goes: checked before anything is paid for, and given its name at the end.

use std::fs::Metadata;
use std::io;
use std::path::{Path, PathBuf};

use crate::error::{Error, Kind, Result};

/// What becomes of a file that has the result's name already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Overwrite {
    /// It stays, and the result is not kept.
    Never,
    /// The result replaces it.
    Replace,
}

impl Overwrite {
    /// As `--force` says.
    pub fn from_force(force: bool) -> Self {
        match force {
            true => Overwrite::Replace,
            false => Overwrite::Never,
        }
    }
}

pub(super) fn cannot_write(path: &Path, error: io::Error) -> Error {
    let hint = match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
            "make room there, or choose another place with --output"
        }
        io::ErrorKind::NotFound => "make the folder, or choose another place with --output",
        _ if crate::net::is_open_files(&error) => crate::api::OPEN_FILES_HINT,
        _ => "choose another place with --output",
    };
    Error::new(Kind::Local, format!("cannot write {}", path.display()))
        .because(error)
        .hint(hint)
}

pub(super) fn folder_of(path: &Path) -> &Path {
    path.parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or_else(|| Path::new("."))
}

/// The destination could be written: the folder exists and the file does not, or may be replaced. Checked
/// before anything is sent, and again by the rename itself. Makes and removes nothing.
///
/// # Errors
/// [`Kind::Local`].
pub fn check_destination(target: &Path, overwrite: Overwrite) -> Result<()> {
    let file = real_destination(target, overwrite)?;
    let folder = folder_of(&file);
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
    is_writable(folder).map_err(|error| cannot_write(target, error))?;
    may_be_replaced(&file, folder).map_err(|error| cannot_write(target, error))
}

/// A result on its way to standard output could be kept until it is verified.
///
/// # Errors
/// [`Kind::Local`].
pub fn check_spool() -> Result<()> {
    let folder = std::env::temp_dir();
    tempfile::tempfile_in(&folder).map(drop).map_err(|error| {
        Error::new(Kind::Local, format!("cannot write {}", folder.display()))
            .because(error)
            .hint("set TMPDIR to a folder that can be written")
    })
}

/// The file that is written: of a link that may be replaced, what it leads to. Nothing but a regular file is
/// ever replaced.
pub(super) fn real_destination(target: &Path, overwrite: Overwrite) -> Result<PathBuf> {
    let wrong = |what: &str, hint: &str| {
        Err(Error::new(Kind::Local, format!("{} {what}", target.display())).hint(hint))
    };
    let another = "choose another place with --output";
    let is_regular = |metadata: &Metadata| metadata.is_file();
    match std::fs::symlink_metadata(target) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(target.to_owned()),
        // Among them a name that is too long.
        Err(error) => Err(cannot_write(target, error)),
        Ok(metadata) if metadata.is_dir() => wrong("is a folder", "name a file, or end a folder with /"),
        Ok(_) if overwrite == Overwrite::Never => Err(exists(target)),
        Ok(metadata) if metadata.is_symlink() => match target.canonicalize() {
            Ok(file) if std::fs::metadata(&file).is_ok_and(|found| is_regular(&found)) => Ok(file),
            Ok(_) => wrong("is a link to something that is no regular file", another),
            Err(_) => wrong("is a link that leads nowhere", another),
        },
        Ok(metadata) if is_regular(&metadata) => Ok(target.to_owned()),
        Ok(_) => wrong("is no regular file, which alone may be replaced", another),
    }
}

/// Whether files can be made in the folder, asked without making one that has a name: a killed process would
/// leave it.
fn is_writable(folder: &Path) -> io::Result<()> {
    #[cfg(target_os = "linux")]
    {
        use rustix::fs::{Mode, OFlags, open};
        let flags = OFlags::TMPFILE | OFlags::WRONLY | OFlags::CLOEXEC;
        match open(folder, flags, Mode::RUSR | Mode::WUSR) {
            Ok(_) => return Ok(()),
            // The file system has no files without a name.
            Err(rustix::io::Errno::OPNOTSUPP | rustix::io::Errno::ISDIR | rustix::io::Errno::INVAL) => {}
            Err(error) => return Err(error.into()),
        }
    }
    tempfile::tempfile_in(folder).map(drop)
}

/// In a folder with the sticky bit, others' files cannot be replaced.
fn may_be_replaced(file: &Path, folder: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        let (Ok(old), Ok(folder)) = (std::fs::symlink_metadata(file), std::fs::metadata(folder)) else {
            return Ok(());
        };
        let user = rustix::process::geteuid();
        let is_owner = user.is_root() || [old.uid(), folder.uid()].contains(&user.as_raw());
        if folder.mode() & 0o1000 != 0 && !is_owner {
            return Err(io::Error::new(
                io::ErrorKind::PermissionDenied,
                "it belongs to another user, and the folder has the sticky bit",
            ));
        }
    }
    let _ = (file, folder);
    Ok(())
}

fn exists(target: &Path) -> Error {
    Error::new(Kind::Local, format!("{} exists", target.display()))
        .hint("use --force to replace it, or --output to choose another name")
}

/// Gives the part its name only if nothing has that name: a hard link fails where a rename would replace.
pub(super) fn rename_new(part: &Path, target: &Path) -> Result<()> {
    match std::fs::hard_link(part, target) {
        Ok(()) => {
            let _ = std::fs::remove_file(part);
            Ok(())
        }
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(exists(target)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(cannot_write(target, error)),
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
    fn a_name_in_use_is_not_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let (part, target) = (folder.path().join("p"), folder.path().join("t"));
        std::fs::write(&part, "new").unwrap();
        std::fs::write(&target, "old").unwrap();
        assert_eq!(rename_new(&part, &target).unwrap_err().kind(), Kind::Local);
        assert_eq!(std::fs::read(&target).unwrap(), b"old");
    }

    #[cfg(unix)]
    #[test]
    fn only_regular_files_are_replaced_and_links_are_followed() {
        use Overwrite::{Never, Replace};
        let folder = tempfile::tempdir().unwrap();
        let place = |name: &str| folder.path().join(name);
        std::fs::write(place("file"), "x").unwrap();
        let made = std::process::Command::new("mkfifo").arg(place("pipe")).status();
        assert!(made.unwrap().success());
        for (link, to) in [
            ("good", "file"),
            ("dangling", "gone"),
            ("to-pipe", "pipe"),
            ("to-folder", "."),
        ] {
            std::os::unix::fs::symlink(to, place(link)).unwrap();
        }
        let real = folder.path().canonicalize().unwrap();
        assert_eq!(
            real_destination(&place("good"), Replace).unwrap(),
            real.join("file")
        );
        assert_eq!(real_destination(&place("file"), Replace).unwrap(), place("file"));
        assert_eq!(real_destination(&place("new"), Never).unwrap(), place("new"));
        let long = "n".repeat(300);
        for wrong in ["pipe", "dangling", "to-pipe", "to-folder", ".", &long] {
            assert_eq!(
                real_destination(&place(wrong), Replace).unwrap_err().kind(),
                Kind::Local,
                "{wrong}"
            );
        }
        for there in ["file", "good", "pipe", "dangling"] {
            let error = check_destination(&place(there), Never).unwrap_err();
            assert!(error.to_string().contains("exists"), "{error}");
        }
        for folder in ["/proc", "/nowhere"] {
            assert!(
                check_destination(&Path::new(folder).join("x"), Never).is_err(),
                "{folder}"
            );
        }
    }
}
