//! Where results go.

use std::collections::HashSet;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

use crate::context::Output;
use crate::download::{Overwrite, check_destination, check_spool};
use crate::error::{Error, Kind, Result};
use crate::fsutil::name_digest;

/// What the user says of where results go.
#[derive(Debug, Clone, Copy)]
pub struct OutputOptions<'a> {
    /// `--output`.
    pub output: Option<&'a Path>,
    /// `--force`.
    pub overwrite: Overwrite,
    /// A document is not written to a terminal by mistake.
    pub stdout_is_terminal: bool,
}

impl OutputOptions<'_> {
    /// The options that send results to the same place again.
    pub fn words(&self) -> Vec<String> {
        let mut words = Vec::new();
        if let Some(output) = self.output {
            words.extend(["--output".to_owned(), output.to_string_lossy().into_owned()]);
        }
        if self.overwrite == Overwrite::Replace {
            words.push("--force".to_owned());
        }
        words
    }
}

/// Where one result goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Destination {
    /// A file.
    File(PathBuf),
    /// Standard output.
    Stdout,
}

impl Destination {
    /// The file's absolute path, its folder by its real one.
    pub fn absolute(&self) -> Option<PathBuf> {
        match self {
            Destination::File(path) => Some(crate::fsutil::real_path(path)),
            Destination::Stdout => None,
        }
    }
}

/// Where the results of a command go.
#[derive(Debug)]
pub struct Destinations {
    place: ResultPlace,
    overwrite: Overwrite,
}

#[derive(Debug, PartialEq, Eq)]
enum ResultPlace {
    /// Into this folder, under their own names.
    Folder(PathBuf),
    /// Into this folder, which is made before the first request that costs something.
    NewFolder(PathBuf),
    /// Into this file: there is one result.
    File(PathBuf),
    Stdout,
}

impl Destinations {
    /// The destinations of results with these names. Makes nothing; what is there already is for
    /// [`Destinations::check`] to tell.
    ///
    /// # Errors
    /// [`Kind::Usage`]; [`Kind::Local`] for a folder that cannot be made, and for two results of one name.
    pub fn plan(options: OutputOptions<'_>, names: impl ExactSizeIterator<Item = OsString>) -> Result<Self> {
        let place = place(options, names.len())?;
        if let ResultPlace::Folder(folder) | ResultPlace::NewFolder(folder) = &place {
            check_names(folder, names)?;
        }
        let overwrite = options.overwrite;
        Ok(Destinations { place, overwrite })
    }

    /// Where the result of this name goes.
    pub fn of(&self, name: &OsStr) -> Destination {
        match &self.place {
            ResultPlace::Folder(folder) | ResultPlace::NewFolder(folder) => {
                Destination::File(folder.join(name))
            }
            ResultPlace::File(path) => Destination::File(path.clone()),
            ResultPlace::Stdout => Destination::Stdout,
        }
    }

    /// The result of this name could be written, and nothing is there that may not be replaced.
    ///
    /// # Errors
    /// [`Kind::Local`].
    pub fn check(&self, name: &OsStr) -> Result<()> {
        match (&self.place, self.of(name)) {
            // The folder was checked by the plan, and nothing is in it yet.
            (ResultPlace::NewFolder(_), _) => Ok(()),
            (_, Destination::File(path)) => check_destination(&path, self.overwrite),
            (_, Destination::Stdout) => check_spool(),
        }
    }

    /// Whether something has the name of this result already.
    pub fn exists(&self, name: &OsStr) -> bool {
        match self.of(name) {
            Destination::File(path) => path.symlink_metadata().is_ok(),
            Destination::Stdout => false,
        }
    }

    /// Tells the output where results go, and the user what is odd about it.
    pub fn announce(&self, output: &Output) {
        if self.place == ResultPlace::Stdout {
            output.give_stdout_to_document();
        }
        if let Some(oddity) = self.oddity() {
            output.warn(&oddity);
        }
    }

    /// What is odd about the name of the result, in words for the user.
    fn oddity(&self) -> Option<String> {
        let ResultPlace::File(path) = &self.place else {
            return None;
        };
        let is_docx = path.extension()?.eq_ignore_ascii_case("docx");
        let shown = path.display();
        (!is_docx).then(|| format!("{shown} will be a Word document (.docx), whatever its name says"))
    }

    /// Makes the folder, where it is to be made.
    ///
    /// # Errors
    /// [`Kind::Local`].
    pub fn prepare(&self) -> Result<()> {
        let ResultPlace::NewFolder(folder) = &self.place else {
            return Ok(());
        };
        match std::fs::create_dir(folder) {
            Err(error) if !folder.is_dir() => {
                let message = format!("cannot make the folder {}", folder.display());
                Err(Error::new(Kind::Local, message)
                    .because(error)
                    .hint("choose another place with --output"))
            }
            _ => Ok(()),
        }
    }

    /// The folder, absolute, by its real path; `None` for standard output.
    pub fn folder(&self) -> Option<PathBuf> {
        let path = match &self.place {
            // A folder that is not there yet has no real path of its own; the one above it has.
            ResultPlace::NewFolder(folder) => return Some(crate::fsutil::real_path(folder)),
            _ => self.of("x".as_ref()).absolute()?,
        };
        path.parent().map(Path::to_owned)
    }
}

fn place(options: OutputOptions<'_>, count: usize) -> Result<ResultPlace> {
    let Some(path) = options.output else {
        return Ok(ResultPlace::Folder(PathBuf::new()));
    };
    let shown = path.display();
    if path == Path::new("-") {
        if count > 1 {
            return Err(Error::new(Kind::Usage, "--output - takes one result")
                .hint("name a folder: --output results/"));
        }
        if options.stdout_is_terminal && options.overwrite == Overwrite::Never {
            let message = "standard output is a terminal, which cannot show a Word document";
            return Err(
                Error::new(Kind::Usage, message).hint("redirect it to a file or a pipe, or add --force")
            );
        }
        return Ok(ResultPlace::Stdout);
    }
    if path.is_dir() {
        return Ok(ResultPlace::Folder(path.to_owned()));
    }
    if names_folder(path) {
        // Without the separator at its end, which would make it a folder that is not there.
        let folder: PathBuf = path.components().collect();
        if path.as_os_str().as_encoded_bytes().ends_with(b".") {
            return Err(
                Error::new(Kind::Local, format!("cannot write {shown}: no such folder"))
                    .hint("make the folder, or choose another place with --output"),
            );
        }
        check_destination(&folder, Overwrite::Never)?;
        return Ok(ResultPlace::NewFolder(folder));
    }
    if count > 1 {
        let message = format!("--output {shown} is one file for {count} results");
        return Err(Error::new(Kind::Usage, message).hint(format!("name a folder: --output {shown}/")));
    }
    Ok(ResultPlace::File(path.to_owned()))
}

/// Whether the text of a path can only be that of a folder.
fn names_folder(path: &Path) -> bool {
    let text = path.as_os_str().to_string_lossy();
    let last = text.rsplit(std::path::is_separator).next();
    matches!(last, Some("" | "." | ".."))
}

/// No two results have one name.
fn check_names(folder: &Path, names: impl Iterator<Item = OsString>) -> Result<()> {
    let mut seen = HashSet::new();
    for name in names {
        // Names that differ in case alone are one file on many systems.
        let digest = match name.to_str() {
            Some(name) => name_digest(name.to_lowercase().as_ref()),
            None => name_digest(&name),
        };
        if !seen.insert(digest) {
            let path = folder.join(name);
            let message = format!("two results would have one name, {}", path.display());
            return Err(Error::new(Kind::Local, message)
                .hint("fill those templates in separate commands, with --output"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan(output: &Path, names: &[&str]) -> Result<Destinations> {
        let options = OutputOptions {
            output: Some(output),
            overwrite: Overwrite::Never,
            stdout_is_terminal: false,
        };
        Destinations::plan(options, names.iter().map(OsString::from))
    }

    #[test]
    fn a_plan_makes_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let new = folder.path().join("new/");
        let planned = plan(&new, &["a", "b"]).unwrap();
        assert!(!new.exists());
        assert!(planned.check("a".as_ref()).is_ok());
        assert_eq!(
            planned.folder().unwrap(),
            folder.path().canonicalize().unwrap().join("new")
        );
        planned.prepare().unwrap();
        assert!(new.is_dir());
        planned.prepare().unwrap();
    }

    #[test]
    fn what_cannot_be_written_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        std::fs::write(at("file"), "x").unwrap();
        for wrong in ["file/", "new/.", "none/new/", &format!("{}/", "n".repeat(300))] {
            assert_eq!(
                plan(&at(wrong), &["a"]).unwrap_err().kind(),
                Kind::Local,
                "{wrong}"
            );
        }
        assert_eq!(plan(&at("one"), &["a", "b"]).unwrap_err().kind(), Kind::Usage);
        assert_eq!(plan(Path::new("-"), &["a", "b"]).unwrap_err().kind(), Kind::Usage);
        assert_eq!(plan(folder.path(), &["A", "a"]).unwrap_err().kind(), Kind::Local);
        let taken = plan(&at("file"), &["a"]).unwrap();
        assert_eq!(taken.check("a".as_ref()).unwrap_err().kind(), Kind::Local);
    }

    #[test]
    fn a_terminal_gets_no_document_unless_it_is_forced() {
        let mut options = OutputOptions {
            output: Some(Path::new("-")),
            overwrite: Overwrite::Never,
            stdout_is_terminal: true,
        };
        let plan = |options| Destinations::plan(options, ["a".into()].into_iter());
        assert_eq!(plan(options).unwrap_err().kind(), Kind::Usage);
        options.overwrite = Overwrite::Replace;
        assert_eq!(plan(options).unwrap().place, ResultPlace::Stdout);
    }

    #[test]
    fn another_ending_is_named() {
        let odd = plan(Path::new("out.pdf"), &["a"]).unwrap();
        assert!(odd.oddity().unwrap().contains("out.pdf will be a Word document"));
        assert!(plan(Path::new("out.DOCX"), &["a"]).unwrap().oddity().is_none());
        assert!(plan(Path::new("out"), &["a"]).unwrap().oddity().is_none());
    }
}
