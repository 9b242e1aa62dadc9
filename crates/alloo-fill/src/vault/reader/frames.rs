//! What passes between a fill and the process that reads for it: pieces of bytes, each after its length.

use std::io::{self, Read, Write};

/// Longer answers are none, bytes: a document says 16 MiB at most.
const LONGEST: u32 = 96 << 20;

/// Writes a piece; an empty one ends a document.
///
/// # Errors
/// Where the other side has gone.
pub(super) fn put(out: &mut dyn Write, piece: &[u8]) -> io::Result<()> {
    let length = u32::try_from(piece.len()).map_err(io::Error::other)?;
    out.write_all(&length.to_le_bytes())?;
    out.write_all(piece)
}

/// Reads a piece; none where the other side has ended between two.
///
/// # Errors
/// Where it ends within one, or one is too long.
pub(super) fn take(input: &mut dyn Read) -> io::Result<Option<Vec<u8>>> {
    let mut length = [0; 4];
    if input.read(&mut length[..1])? == 0 {
        return Ok(None);
    }
    input.read_exact(&mut length[1..])?;
    let length = u32::from_le_bytes(length);
    if length > LONGEST {
        return Err(io::Error::other("a piece is too long"));
    }
    let mut piece = Vec::new();
    input.take(u64::from(length)).read_to_end(&mut piece)?;
    if piece.len() != length as usize {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    Ok(Some(piece))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_come_as_they_went() {
        let mut line = Vec::new();
        put(&mut line, b"one").unwrap();
        put(&mut line, b"").unwrap();
        let mut input = line.as_slice();
        assert_eq!(take(&mut input).unwrap().unwrap(), b"one");
        assert_eq!(take(&mut input).unwrap().unwrap(), b"");
        assert!(take(&mut input).unwrap().is_none());
        assert!(take(&mut [1u8, 2].as_slice()).is_err());
        assert!(take(&mut [255u8; 8].as_slice()).is_err());
        assert!(take(&mut [9u8, 0, 0, 0, 1].as_slice()).is_err());
    }
}
