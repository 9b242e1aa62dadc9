//! Where results go.

use std::collections::HashSet;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use crate::download::check_target;
use crate::error::{Error, Kind, Result};

/// Where one result goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A file.
    File(PathBuf),
    /// Standard output.
    Stdout,
}

/// The targets of several results, `names` their file names. Checked before anything is sent: folders exist (one named with a final / is
/// made), no two results have one place. What is there already is for [`Target::check`] to tell.
///
/// # Errors
/// [`Kind::Usage`] and [`Kind::Local`].
pub fn plan(output: Option<&Path>, names: &[OsString]) -> Result<Vec<Target>> {
    let targets = match output {
        Some(path) if path == Path::new("-") => {
            if names.len() > 1 {
                return Err(Error::new(Kind::Usage, "--output - takes one result")
                    .hint("name a folder: --output results/"));
            }
            return Ok(vec![Target::Stdout; names.len()]);
        }
        None => names.iter().map(PathBuf::from).collect::<Vec<_>>(),
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
                names.iter().map(|name| path.join(name)).collect()
            } else if names.len() > 1 {
                return Err(Error::new(
                    Kind::Usage,
                    format!(
                        "--output {} is one file for {} results",
                        path.display(),
                        names.len()
                    ),
                )
                .hint(format!("name a folder: --output {}/", path.display())));
            } else {
                vec![path.to_owned()]
            }
        }
    };
    let mut seen = HashSet::new();
    for target in &targets {
        // Names that differ in case alone are one file on many systems.
        let folded = match target.to_str() {
            Some(name) => name.to_lowercase().into(),
            None => target.clone().into_os_string(),
        };
        if !seen.insert(folded) {
            return Err(Error::new(
                Kind::Local,
                format!("two results would have one name, {}", target.display()),
            )
            .hint("fill those templates in separate commands, with --output"));
        }
    }
    Ok(targets.into_iter().map(Target::File).collect())
}

impl Target {
    /// Nothing is there that may not be replaced, and it could be written.
    ///
    /// # Errors
    /// [`Kind::Local`].
    pub fn check(&self, force: bool) -> Result<()> {
        match self {
            Target::File(path) => check_target(path, force),
            Target::Stdout => Ok(()),
        }
    }

    /// The file's absolute path, its folder by its real one.
    pub fn absolute(&self) -> Option<PathBuf> {
        match self {
            Target::File(path) => Some(crate::template::real_path(path)),
            Target::Stdout => None,
        }
    }
}
