//! `alloo read-documents`: documents of a vault, read in a process of its own by the embedded service.

use crate::error::{Error, Kind, Result};

/// Reads documents from standard input until it ends.
///
/// # Errors
/// [`Kind::Input`] where nobody speaks that knows how.
pub fn run() -> Result<()> {
    alloo_fill::read_documents()
        .map_err(|error| Error::new(Kind::Input, "no documents come in").because(error))
}
