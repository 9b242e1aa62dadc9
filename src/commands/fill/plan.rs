//! What a fill would do, checked as far as that costs nothing. Reads templates and folders; makes, removes
//! and sends nothing.

use std::collections::HashSet;
use std::io::Read;
use std::path::{Path, PathBuf};

use super::idempotency_keys::KeyChoice;
use crate::cli::Fill;
use crate::context::{Context, Output};
use crate::download::Overwrite;
use crate::error::{Error, Kind, Result};
use crate::fsutil::name_digest;
use crate::jobs::destination::{Destinations, OutputOptions};
use crate::jobs::tasks::Failures;
use crate::template::{self, CheckedTemplate};

/// What some editors put before the first line of a text.
const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// The templates of a command, and where their results go.
pub(super) struct Plan {
    /// In the order given.
    pub(super) templates: Vec<CheckedTemplate>,
    /// None where fills are only started.
    pub(super) destinations: Option<Destinations>,
    /// Under which keys the fills are sent.
    pub(super) keys: KeyChoice,
}

impl Plan {
    /// The plan of these templates.
    pub(super) fn new(
        templates: Vec<CheckedTemplate>,
        output: OutputOptions<'_>,
        args: &Fill,
    ) -> Result<Self> {
        let keys = KeyChoice::new(args.idempotency_key.as_deref(), templates.len())?;
        let names = templates.iter().map(CheckedTemplate::result_name);
        let destinations = match args.wait {
            true => Some(Destinations::plan(output, names)?),
            false => None,
        };
        Ok(Plan {
            templates,
            destinations,
            keys,
        })
    }

    /// Leaves out the templates whose results exist.
    pub(super) fn skip_existing(&mut self, output: &Output) {
        let Some(destinations) = &self.destinations else {
            return;
        };
        self.templates.retain(|template| {
            let exists = destinations.exists(&template.result_name());
            if exists {
                let shown = template.shown();
                output.note(&format!("{shown}: left out, as its result exists"));
            }
            !exists
        });
    }

    /// Every result could be written.
    pub(super) fn check_destinations(&self) -> Result<()> {
        let Some(destinations) = &self.destinations else {
            return Ok(());
        };
        let mut names = self.templates.iter().map(CheckedTemplate::result_name);
        names.try_for_each(|name| destinations.check(&name))
    }
}

/// Where the options send results.
pub(super) fn output_options<'a>(context: &'a Context, args: &'a Fill) -> OutputOptions<'a> {
    OutputOptions {
        output: args.output.as_deref().or(context.settings.output.as_deref()),
        overwrite: Overwrite::from_force(args.force),
        stdout_is_terminal: context.settings.stdout_is_terminal,
    }
}

/// The options agree with each other.
pub(super) fn check_options(args: &Fill) -> Result<()> {
    let about_results = [
        (args.output.is_some(), "--output"),
        (args.force, "--force"),
        (args.skip_existing, "--skip-existing"),
        (args.report.is_some(), "--report"),
        (args.require.is_some(), "--require"),
    ];
    if let Some((_, name)) = about_results.iter().find(|(given, _)| *given && !args.wait) {
        let message = format!("{name} is about results, which --wait alone downloads");
        return Err(Error::new(Kind::Usage, message).hint("add --wait, or use alloo download later"));
    }
    Ok(())
}

/// Checks every template; all must be good.
pub(super) fn check_templates(paths: Vec<PathBuf>) -> Result<Vec<CheckedTemplate>, Failures> {
    let mut failures = Failures {
        total: paths.len(),
        ..Failures::default()
    };
    let mut good = Vec::with_capacity(paths.len());
    let mut seen = HashSet::new();
    for (place, path) in paths.into_iter().enumerate() {
        match template::check(&path) {
            Ok(template) if seen.insert(name_digest(template.identity().as_ref())) => {
                good.push(template);
            }
            Ok(template) => {
                let shown = template.shown();
                let error = Error::new(Kind::Input, format!("{shown} is named twice"));
                let error = error.template(shown).hint("name it once: one fill a template");
                failures.errors.insert(place, error);
            }
            Err(error) => {
                failures.errors.insert(place, error);
            }
        }
    }
    if failures.errors.is_empty() {
        Ok(good)
    } else {
        Err(failures)
    }
}

/// Opens `@FILE` lists: one path a line, empty lines skipped.
pub(super) fn expand(given: &[PathBuf]) -> Result<Vec<PathBuf>> {
    let mut paths = Vec::with_capacity(given.len());
    let mut reads_stdin = false;
    for path in given {
        let list = path.to_str().and_then(|text| text.strip_prefix('@'));
        let list = list.filter(|_| !path.exists());
        let uses_stdin = path == Path::new("-") || list == Some("-");
        if uses_stdin && std::mem::replace(&mut reads_stdin, true) {
            return Err(Error::new(Kind::Usage, "standard input is named twice"));
        }
        match list {
            None => paths.push(path.clone()),
            Some(list) => {
                let text = read_list(list).map_err(|error| {
                    Error::new(Kind::Input, format!("cannot read the list {list}")).because(error)
                })?;
                let entries = entries(&text)?;
                if entries.is_empty() {
                    let message = format!("the list {list} names no templates");
                    return Err(Error::new(Kind::Input, message));
                }
                paths.extend(entries);
            }
        }
    }
    Ok(paths)
}

fn read_list(list: &str) -> std::io::Result<Vec<u8>> {
    if list != "-" {
        return std::fs::read(list);
    }
    let mut text = Vec::new();
    std::io::stdin().lock().read_to_end(&mut text)?;
    Ok(text)
}

/// The paths of a list.
fn entries(text: &[u8]) -> Result<Vec<PathBuf>> {
    let text = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
    text.split(|byte| *byte == b'\n')
        .map(<[u8]>::trim_ascii_end)
        .filter(|line| !line.is_empty())
        .map(path_of)
        .collect()
}

/// A path as its bytes: on Unix any that a file name can have.
fn path_of(bytes: &[u8]) -> Result<PathBuf> {
    #[cfg(unix)]
    return Ok(<std::ffi::OsStr as std::os::unix::ffi::OsStrExt>::from_bytes(bytes).into());
    #[cfg(not(unix))]
    std::str::from_utf8(bytes)
        .map(PathBuf::from)
        .map_err(|error| Error::new(Kind::Input, "the list is not UTF-8").because(error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_a_path_a_line() {
        let paths = entries(b"a.docx\r\n\n b c.docx \n").unwrap();
        assert_eq!(paths, [Path::new("a.docx"), Path::new(" b c.docx")]);
        assert_eq!(entries(b"\xEF\xBB\xBFa.docx\n").unwrap(), [Path::new("a.docx")]);
        let given = ["-".into(), "-".into()];
        assert_eq!(expand(&given).unwrap_err().kind(), Kind::Usage);
        assert_eq!(expand(&["@missing".into()]).unwrap_err().kind(), Kind::Input);
    }

    #[test]
    fn one_bad_template_refuses_all_and_each_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.docx");
        std::fs::write(&file, "no package").unwrap();
        let failures = check_templates(vec![file, folder.path().to_owned()]).unwrap_err();
        assert_eq!(failures.total, 2);
        assert_eq!(failures.errors.keys().copied().collect::<Vec<_>>(), [0, 1]);
    }
}
