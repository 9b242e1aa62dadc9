//! Where results go.

use std::collections::HashSet;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

use crate::download::{Overwrite, check_destination, check_spool};
use crate::error::{Error, Kind, Result};
use crate::template::name_digest;

/// The options that send results to the same place again.
pub fn options(output: Option<&Path>, force: bool) -> Vec<String> {
    let mut words = Vec::new();
    if let Some(output) = output {
        words.extend(["--output".to_owned(), output.to_string_lossy().into_owned()]);
    }
    if force {
        words.push("--force".to_owned());
    }
    words
}

/// Where one result goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Destination {
    /// A file.
    File(PathBuf),
    /// Standard output.
    Stdout,
}

/// Where the results of a command go.
#[derive(Debug)]
pub enum Destinations {
    /// Into this folder, under their own names.
    Folder(PathBuf),
    /// Into this file: there is one result.
    File(PathBuf),
    /// To standard output.
    Stdout,
}

impl Destinations {
    /// Where the result of this name goes.
    pub fn of(&self, name: &OsStr) -> Destination {
        match self {
            Destinations::Folder(folder) => Destination::File(folder.join(name)),
            Destinations::File(path) => Destination::File(path.clone()),
            Destinations::Stdout => Destination::Stdout,
        }
    }

    /// Makes the folder, where it is to be made.
    ///
    /// # Errors
    /// [`Kind::Local`].
    pub fn prepare(&self) -> Result<()> {
        let Destinations::Folder(folder) = self else {
            return Ok(());
        };
        if folder.as_os_str().is_empty() || folder.exists() {
            return Ok(());
        }
        std::fs::create_dir(folder).map_err(|error| {
            Error::new(
                Kind::Local,
                format!("cannot make the folder {}", folder.display()),
            )
            .because(error)
            .hint("choose another place with --output")
        })
    }

    /// The folder, absolute, by its real path; `None` for standard output.
    pub fn folder(&self) -> Option<PathBuf> {
        self.of("x".as_ref()).absolute()?.parent().map(Path::to_owned)
    }
}

/// The place of results with these names. Checked before anything is sent: folders exist (one named with a final / is made), no two results have
/// one name. What is there already is for [`Destination::check`] to tell.
///
/// # Errors
/// [`Kind::Usage`] and [`Kind::Local`].
pub fn plan(output: Option<&Path>, names: impl ExactSizeIterator<Item = OsString>) -> Result<Destinations> {
    let count = names.len();
    let place = match output {
        Some(path) if path == Path::new("-") => {
            if count > 1 {
                return Err(Error::new(Kind::Usage, "--output - takes one result")
                    .hint("name a folder: --output results/"));
            }
            Destinations::Stdout
        }
        None => Destinations::Folder(PathBuf::new()),
        Some(path) => {
            let ends_in_slash = path
                .as_os_str()
                .to_string_lossy()
                .ends_with(std::path::is_separator);
            if ends_in_slash && !path.exists() {
                std::fs::create_dir(path).map_err(|error| {
                    Error::new(Kind::Local, format!("cannot make the folder {}", path.display()))
                        .because(error)
                        .hint("choose another place with --output")
                })?;
            }
            if ends_in_slash || path.is_dir() {
                Destinations::Folder(path.to_owned())
            } else if count > 1 {
                return Err(Error::new(
                    Kind::Usage,
                    format!("--output {} is one file for {count} results", path.display()),
                )
                .hint(format!("name a folder: --output {}/", path.display())));
            } else {
                Destinations::File(path.to_owned())
            }
        }
    };
    if let Destinations::Folder(folder) = &place {
        let mut seen = HashSet::new();
        for name in names {
            // Names that differ in case alone are one file on many systems.
            let is_new = seen.insert(match name.to_str() {
                Some(name) => name_digest(name.to_lowercase().as_ref()),
                None => name_digest(&name),
            });
            if !is_new {
                return Err(Error::new(
                    Kind::Local,
                    format!("two results would have one name, {}", folder.join(name).display()),
                )
                .hint("fill those templates in separate commands, with --output"));
            }
        }
    }
    Ok(place)
}

impl Destination {
    /// Nothing is there that may not be replaced, and it could be written.
    ///
    /// # Errors
    /// [`Kind::Local`].
    pub fn check(&self, force: bool) -> Result<()> {
        match self {
            Destination::File(path) => check_destination(path, Overwrite::from_force(force)),
            Destination::Stdout => check_spool(),
        }
    }

    /// The file's absolute path, its folder by its real one.
    pub fn absolute(&self) -> Option<PathBuf> {
        match self {
            Destination::File(path) => Some(crate::template::real_path(path)),
            Destination::Stdout => None,
        }
    }
}
