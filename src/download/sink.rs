//! Where the received bytes go: decoded where they are labelled so, written, hashed, and pushed to the disk
//! while more is received.

use std::fs::File;
use std::io::{self, BufWriter, Seek, Write};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread::JoinHandle;

use bytes::Bytes;
use flate2::write::{MultiGzDecoder, ZlibDecoder};
use sha2::{Digest, Sha256};

use crate::api::ContentEncoding;
use alloo_common::digest::hex;

/// After so many bytes the disk is told to write what it has, so that little is left for the sync at the end.
const PUSH: u64 = 32 << 20;

/// The file that is received into, and what is known of its bytes.
pub(super) struct Sink<'a> {
    file: &'a mut BufWriter<File>,
    decoder: Decoder,
    hash: Option<Hashing>,
    written: u64,
    /// How far the disk was last told to write.
    pushed: u64,
    pushing: Option<tokio::task::JoinHandle<()>>,
}

/// Why bytes cannot be taken.
#[derive(Debug)]
pub(super) enum SinkError {
    /// The disk.
    Write(io::Error),
    /// They do not decompress.
    Encoding(io::Error),
    /// They are no package's.
    NotZip,
}

enum Decoder {
    Identity,
    Gzip(Box<MultiGzDecoder<Vec<u8>>>),
    Deflate(Box<ZlibDecoder<Vec<u8>>>),
}

impl<'a> Sink<'a> {
    /// Into this empty file, hashed or not.
    pub(super) fn new(file: &'a mut BufWriter<File>, hashed: bool) -> Self {
        Sink {
            file,
            decoder: Decoder::Identity,
            hash: hashed.then(Hashing::default),
            written: 0,
            pushed: 0,
            pushing: None,
        }
    }

    /// Bytes in the file.
    pub(super) fn written(&self) -> u64 {
        self.written
    }

    /// The bytes that come are encoded like this; the file is empty.
    pub(super) fn decode(&mut self, encoding: ContentEncoding) {
        self.decoder = match encoding {
            ContentEncoding::Identity => Decoder::Identity,
            ContentEncoding::Gzip => Decoder::Gzip(Box::new(MultiGzDecoder::new(Vec::new()))),
            ContentEncoding::Deflate => Decoder::Deflate(Box::new(ZlibDecoder::new(Vec::new()))),
        };
    }

    /// Takes bytes.
    pub(super) fn write(&mut self, step: Bytes) -> Result<(), SinkError> {
        let decoded = match &mut self.decoder {
            Decoder::Identity => return self.keep(step),
            Decoder::Gzip(decoder) => decoder
                .write_all(&step)
                .and_then(|()| decoder.flush())
                .map(|()| std::mem::take(decoder.get_mut())),
            Decoder::Deflate(decoder) => decoder
                .write_all(&step)
                .and_then(|()| decoder.flush())
                .map(|()| std::mem::take(decoder.get_mut())),
        };
        self.keep(decoded.map_err(SinkError::Encoding)?.into())
    }

    /// All bytes of the body have come.
    pub(super) fn end(&mut self) -> Result<(), SinkError> {
        let rest = match &mut self.decoder {
            Decoder::Identity => return Ok(()),
            Decoder::Gzip(decoder) => decoder.try_finish().map(|()| std::mem::take(decoder.get_mut())),
            Decoder::Deflate(decoder) => decoder.try_finish().map(|()| std::mem::take(decoder.get_mut())),
        };
        self.keep(rest.map_err(SinkError::Encoding)?.into())
    }

    fn keep(&mut self, step: Bytes) -> Result<(), SinkError> {
        if step.is_empty() {
            return Ok(());
        }
        if self.written == 0 && !b"PK".starts_with(step.get(..2).unwrap_or(&step)) {
            // Whatever it is, and however long it would go on.
            return Err(SinkError::NotZip);
        }
        self.file.write_all(&step).map_err(SinkError::Write)?;
        self.written += step.len() as u64;
        if let Some(hash) = &mut self.hash {
            hash.update(step);
        }
        self.push();
        Ok(())
    }

    /// Begins again with an empty file.
    pub(super) fn restart(&mut self) -> io::Result<()> {
        self.hash = self.hash.take().map(|_| Hashing::default());
        (self.written, self.decoder) = (0, Decoder::Identity);
        self.file.flush()?;
        self.file.get_ref().set_len(0)?;
        self.file.get_mut().rewind()
    }

    /// Writes what is held back; the SHA-256, where it was wanted.
    pub(super) fn finish(self) -> io::Result<Option<String>> {
        self.file.flush()?;
        Ok(self.hash.map(Hashing::finish))
    }

    /// Lets the disk write while more is received. Only the sync at the end counts; this one is for its
    /// speed.
    fn push(&mut self) {
        if self.written.abs_diff(self.pushed) < PUSH
            || self.pushing.as_ref().is_some_and(|task| !task.is_finished())
        {
            return;
        }
        if let Ok(file) = self.file.get_ref().try_clone() {
            self.pushed = self.written;
            self.pushing = Some(tokio::task::spawn_blocking(move || drop(file.sync_data())));
        }
    }
}

/// The SHA-256 of what passes. Of something large it is taken on a thread of its own: it costs as much as
/// receiving and writing together.
#[derive(Default)]
struct Hashing {
    hash: Sha256,
    bytes: u64,
    thread: Option<(SyncSender<bytes::Bytes>, JoinHandle<Sha256>)>,
}

impl Hashing {
    /// From so many bytes on a thread is worth its making.
    const LARGE: u64 = 4 << 20;
    /// Steps under way to the thread, of at most 400 KB each.
    const AHEAD: usize = 4;

    fn update(&mut self, step: bytes::Bytes) {
        self.bytes += step.len() as u64;
        if self.bytes > Self::LARGE && self.thread.is_none() {
            let (sender, steps) = sync_channel::<bytes::Bytes>(Self::AHEAD);
            let mut hash = self.hash.clone();
            let thread = std::thread::Builder::new().name("sha256".into()).spawn(move || {
                steps.iter().for_each(|step| hash.update(&step));
                hash
            });
            self.thread = thread.ok().map(|thread| (sender, thread));
        }
        match &self.thread {
            // The thread ends only after its sender.
            Some((sender, _)) => drop(sender.send(step)),
            None => self.hash.update(&step),
        }
    }

    /// Lower-case hexadecimal.
    fn finish(mut self) -> String {
        if let Some((sender, thread)) = self.thread {
            drop(sender);
            self.hash = thread
                .join()
                .unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        }
        hex(&self.hash.finalize())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_the_same_on_a_thread() {
        for size in [
            0,
            1,
            Hashing::LARGE as usize,
            Hashing::LARGE as usize + 1,
            3 * Hashing::LARGE as usize,
        ] {
            let bytes: Vec<u8> = (0..size).map(|at| (at % 251) as u8).collect();
            let mut hashing = Hashing::default();
            for step in bytes.chunks(100_000) {
                hashing.update(bytes::Bytes::copy_from_slice(step));
            }
            assert_eq!(hashing.thread.is_some(), size > Hashing::LARGE as usize);
            assert_eq!(hashing.finish(), hex(&Sha256::digest(&bytes)));
        }
    }

    #[test]
    fn encoded_bytes_are_decoded_however_they_are_cut() {
        let plain: Vec<u8> = b"PK"
            .iter()
            .copied()
            .chain((0..100_000).map(|at| (at % 251) as u8))
            .collect();
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        let mut zlib = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
        gzip.write_all(&plain).unwrap();
        zlib.write_all(&plain).unwrap();
        let bodies = [
            (ContentEncoding::Gzip, gzip.finish().unwrap()),
            (ContentEncoding::Deflate, zlib.finish().unwrap()),
            (ContentEncoding::Identity, plain.clone()),
        ];
        for (encoding, body) in bodies {
            for size in [1, 7, 4096, body.len()] {
                let mut file = BufWriter::new(tempfile::tempfile().unwrap());
                let mut sink = Sink::new(&mut file, true);
                sink.decode(encoding);
                for step in body.chunks(size) {
                    sink.write(Bytes::copy_from_slice(step)).unwrap();
                }
                sink.end().unwrap();
                assert_eq!(sink.written(), plain.len() as u64, "{encoding:?} by {size}");
                assert_eq!(sink.finish().unwrap(), Some(hex(&Sha256::digest(&plain))));
            }
        }
    }
}
