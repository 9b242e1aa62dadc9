//! `alloo read-pdf`: the text of a PDF, read in a process of its own by the embedded service.

use std::io::ErrorKind;
use std::path::Path;

use crate::error::{Error, Kind, Result};
use crate::ui;

/// Prints the text.
///
/// # Errors
/// [`Kind::Input`] where the file is no PDF that can be read.
pub fn run(file: &Path) -> Result<()> {
    let text = alloo_fill::read_pdf(file)
        .map_err(|why| Error::new(Kind::Input, format!("{}: {why}", file.display())))?;
    match ui::out_bytes(text.as_bytes()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Error::new(Kind::Local, "cannot write to standard output").because(error))
        }
        _ => Ok(()),
    }
}
