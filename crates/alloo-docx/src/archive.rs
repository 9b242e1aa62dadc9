//! A ZIP archive, read through a window.

use std::io::{self, Read, Seek, SeekFrom};

/// What can be read from anywhere.
pub trait ReadSeek: Read + Seek {}

impl<S: Read + Seek + ?Sized> ReadSeek for S {}

/// Where an archive's bytes are.
pub type ArchiveSource<'a> = Box<dyn ReadSeek + 'a>;

/// A file read through a window that outlives seeks. A ZIP reader seeks twice an entry, and `BufReader`
/// forgets at each what it holds: a small package would be read thirty times.
pub struct Window<S> {
    source: S,
    /// Where reading goes on.
    at: u64,
    /// Where the window begins, and how much of it is known.
    start: u64,
    known: usize,
    window: Box<[u8]>,
}

impl<S: Read + Seek> Window<S> {
    /// Reads from the start.
    pub fn new(source: S) -> Self {
        Window {
            source,
            at: 0,
            start: 0,
            known: 0,
            window: vec![0; 64 << 10].into(),
        }
    }
}

impl<S: Read + Seek> Read for Window<S> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        let offset = self.at.checked_sub(self.start);
        let inside = offset.and_then(|offset| usize::try_from(offset).ok());
        let offset = match inside.filter(|offset| *offset < self.known) {
            Some(offset) => offset,
            None => {
                self.source.seek(SeekFrom::Start(self.at))?;
                (self.start, self.known) = (self.at, 0);
                self.known = self.source.read(&mut self.window)?;
                0
            }
        };
        let known = &self.window[offset..self.known];
        let count = known.len().min(bytes.len());
        bytes[..count].copy_from_slice(&known[..count]);
        self.at += count as u64;
        Ok(count)
    }
}

impl<S: Read + Seek> Seek for Window<S> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let moved = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
            SeekFrom::End(_) => Some(self.source.seek(to)?),
        };
        self.at = moved.ok_or_else(|| io::Error::from(io::ErrorKind::InvalidInput))?;
        Ok(self.at)
    }
}

/// A ZIP archive of whatever source: one type, as the compiler makes the whole reader (100 KB) anew for each.
pub type Archive<'a> = zip::ZipArchive<ArchiveSource<'a>>;

/// Opens an archive.
///
/// # Errors
/// As its directory gives them.
pub fn open<'a>(source: impl ReadSeek + 'a) -> zip::result::ZipResult<Archive<'a>> {
    zip::ZipArchive::new(Box::new(source))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_reads_as_the_file_itself() {
        let bytes: Vec<u8> = (0..200_000u32).map(|number| (number % 251) as u8).collect();
        let (mut plain, mut window) = (io::Cursor::new(&bytes), Window::new(io::Cursor::new(&bytes)));
        let moves = [
            SeekFrom::Start(0),
            SeekFrom::End(-30),
            SeekFrom::Start(65_530),
            SeekFrom::Current(-7),
            SeekFrom::Start(65_535),
            SeekFrom::Current(70_000),
            SeekFrom::Start(250_000),
            SeekFrom::Start(10),
        ];
        for to in moves {
            assert_eq!(plain.seek(to).unwrap(), window.seek(to).unwrap());
            let (mut one, mut other) = (Vec::new(), Vec::new());
            plain.by_ref().take(100).read_to_end(&mut one).unwrap();
            window.by_ref().take(100).read_to_end(&mut other).unwrap();
            assert_eq!(one, other, "{to:?}");
        }
        window.seek(SeekFrom::Start(3)).unwrap();
        let mut rest = Vec::new();
        window.read_to_end(&mut rest).unwrap();
        assert_eq!(rest, bytes[3..]);
        assert!(window.seek(SeekFrom::Current(-300_000)).is_err());
    }
}
