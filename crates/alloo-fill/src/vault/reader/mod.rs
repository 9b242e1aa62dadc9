//! Reading documents where an overflow, an abort or a gigabyte ends only that: in a process that is started
//! once for a fill, given one document after another, and replaced when a document takes it along.

use std::sync::atomic::{AtomicBool, Ordering};

use super::file::{Hash, Opened};
use super::kind::DocumentFormat;
use parse_document::read;
use process::Process;

mod frames;
mod parse_document;
mod process;
mod said;
mod reading;
pub(crate) use parse_document::describe;
pub(crate) use reading::serve;
pub(super) use said::{Card, Said, Trouble};

/// Where documents are read.
#[derive(Debug)]
pub(super) enum Reader<'a> {
    /// In this process.
    Here,
    /// In one of its own.
    Apart(Process<'a>),
}

impl<'a> Reader<'a> {
    /// A reader in a process of the program, or in this one where there is none.
    pub(super) fn new(program: Option<&'a std::path::Path>) -> Self {
        program.map_or(Reader::Here, |program| Reader::Apart(Process::new(program)))
    }

    /// Reads one document. Gives up soon after `stop` is set.
    pub(super) fn read(
        &mut self,
        kind: DocumentFormat,
        file: &mut Opened,
        stop: &AtomicBool,
    ) -> Result<(Hash, Result<Said, String>), Trouble> {
        if file.stamp.size() > kind.largest() {
            return Err(format!("larger than {} MiB", kind.largest() >> 20).into());
        }
        match self {
            Reader::Here => {
                let mut bytes = Vec::new();
                let hash = file.pass(&mut |piece: &[u8]| -> Result<(), std::io::Error> {
                    if stop.load(Ordering::Relaxed) {
                        return Err(std::io::ErrorKind::Interrupted.into());
                    }
                    bytes.extend_from_slice(piece);
                    Ok(())
                });
                let hash = hash.map_err(|error| Trouble::passing(format!("cannot be read: {error}")))?;
                Ok((hash, read(kind, &bytes)))
            }
            Reader::Apart(process) => process.read(kind, file, stop),
        }
    }
}
