//! Names of files: their digests, and one name for one file.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

/// A name's digest, for sets of many names: as good as the name, and smaller.
pub fn name_digest(name: &OsStr) -> [u8; 16] {
    let mut short = [0; 16];
    short.copy_from_slice(&blake3::hash(name.as_encoded_bytes()).as_bytes()[..16]);
    short
}

/// The path with its folder's real path, so that one file has one name from wherever it is named; a link
/// keeps its own name.
pub fn real_path(path: &Path) -> PathBuf {
    let folder = path.parent().map(|folder| match folder.as_os_str().is_empty() {
        true => Path::new("."),
        false => folder,
    });
    folder.and_then(|folder| folder.canonicalize().ok()).map_or_else(
        || path.to_owned(),
        |folder| folder.join(path.file_name().unwrap_or_default()),
    )
}
