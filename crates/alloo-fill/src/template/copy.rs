//! A copy of a package in which only what changed is new.

use std::collections::BTreeMap;
use std::io::{BufWriter, Write};
use std::path::Path;

use alloo_docx::package::Package;

use crate::{FillError, failed};

/// Writes a copy of a package in which the parts of `changed` are new. What did not change is copied as it is
/// compressed; no clock is read, so that two copies have equal bytes.
///
/// # Errors
/// `write_failed`, or `template_unreadable` where the template can no longer be read.
pub(super) fn copy(
    package: &Package,
    changed: &BTreeMap<String, Vec<u8>>,
    output: &Path,
) -> Result<(), FillError> {
    let cannot = |error: &dyn std::fmt::Display| {
        failed("write_failed", format!("the document cannot be written: {error}"))
    };
    let mut archive = package.archive()?;
    let folder = output
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or_else(|| Path::new("."));
    let new = tempfile::NamedTempFile::new_in(folder).map_err(|error| cannot(&error))?;
    let mut writer = zip::ZipWriter::new(BufWriter::new(new));
    for index in 0..archive.len() {
        let entry = archive
            .by_index_raw(index)
            .map_err(alloo_docx::Error::unreadable)?;
        let name = entry.name().map_err(alloo_docx::Error::unreadable)?.into_owned();
        match changed.get(&name) {
            None => writer.raw_copy_file(entry).map_err(|error| cannot(&error))?,
            Some(bytes) => {
                drop(entry);
                let options =
                    zip::write::SimpleFileOptions::default().last_modified_time(zip::DateTime::default());
                writer.start_file(name, options).map_err(|error| cannot(&error))?;
                writer.write_all(bytes).map_err(|error| cannot(&error))?;
            }
        }
    }
    // Parts that the package did not have.
    let options = zip::write::SimpleFileOptions::default().last_modified_time(zip::DateTime::default());
    for (name, bytes) in changed.iter().filter(|(name, _)| package.name(name).is_none()) {
        writer.start_file(name, options).map_err(|error| cannot(&error))?;
        writer.write_all(bytes).map_err(|error| cannot(&error))?;
    }
    let new = writer
        .finish()
        .map_err(|error| cannot(&error))?
        .into_inner()
        .map_err(|error| cannot(&error))?;
    new.as_file().sync_all().map_err(|error| cannot(&error))?;
    new.persist(output).map_err(|error| cannot(&error))?;
    Ok(())
}
