//! What a template must be before money is spent on it.

use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use crate::error::{Error, Kind, Result};
use crate::fsutil::real_path;
use crate::sanitize::is_unseen;
use alloo_common::digest::hex;
use alloo_docx::{self, Limits, Problem};

/// From so many bytes on a template is hashed while it is checked, on a thread of its own.
const LARGE: u64 = 4 << 20;

/// One read.
const STEP: usize = 256 << 10;

/// A template that is worth sending. Of ten thousand in one command each is kept: no more than where it is
/// and what it was.
#[derive(Debug)]
pub struct CheckedTemplate {
    fingerprint: Fingerprint,
    bytes: Bytes,
}

/// What a file's bytes are told from others by.
#[derive(Debug, Clone, Copy)]
pub struct Fingerprint {
    /// Bytes.
    pub size: u64,
    /// BLAKE3, as strong as SHA-256 and four times as fast.
    pub digest: [u8; 32],
    /// CRC-32, by which it is quickly seen that they are still the same.
    pub crc: u32,
}

#[derive(Debug)]
enum Bytes {
    Path(Box<Path>),
    /// Standard input's, in a file without a name: a killed process leaves nothing of it.
    Spool(File),
}

impl CheckedTemplate {
    /// As the user wrote it; `-` for standard input.
    pub fn shown(&self) -> String {
        match &self.bytes {
            Bytes::Path(path) => path.display().to_string(),
            Bytes::Spool(_) => "-".into(),
        }
    }

    /// Its path, as the user wrote it; none for standard input.
    pub fn path(&self) -> Option<PathBuf> {
        match &self.bytes {
            Bytes::Path(path) => Some(path.to_path_buf()),
            Bytes::Spool(_) => None,
        }
    }

    /// Its absolute path, or `-`: with the hash, what one fill is told from another by.
    pub fn identity(&self) -> String {
        match &self.bytes {
            Bytes::Path(path) => identity(&real_path(path)),
            Bytes::Spool(_) => "-".into(),
        }
    }

    /// The file name that the service sees. What cannot stand in a header is made plain; the bytes decide,
    /// not the name.
    pub fn file_name(&self) -> String {
        let name = match &self.bytes {
            Bytes::Path(path) => path.file_name().unwrap_or_default().to_string_lossy(),
            Bytes::Spool(_) => "".into(),
        };
        crate::sanitize::file_name(&name).unwrap_or_else(|| "template.docx".into())
    }

    /// Bytes.
    pub fn size(&self) -> u64 {
        self.fingerprint.size
    }

    /// CRC-32 of the bytes.
    pub fn crc(&self) -> u32 {
        self.fingerprint.crc
    }

    /// The digest of the bytes, lower-case hexadecimal.
    pub fn digest(&self) -> String {
        hex(&self.fingerprint.digest)
    }

    /// Opens its bytes at their start. Of standard input one opening is used at a time.
    ///
    /// # Errors
    /// As the file system gives them.
    pub fn open(&self) -> std::io::Result<File> {
        match &self.bytes {
            Bytes::Path(path) => File::open(path),
            Bytes::Spool(file) => {
                let mut file = file.try_clone()?;
                file.rewind()?;
                Ok(file)
            }
        }
    }

    /// The result's file name.
    pub fn result_name(&self) -> OsString {
        match &self.bytes {
            Bytes::Path(path) => result_name(path.file_stem()),
            Bytes::Spool(_) => result_name(None),
        }
    }
}

/// What the names of results end with.
const RESULT_ENDING: &str = "-filled.docx";
/// The longest name that file systems take, in bytes.
const LONGEST_NAME: usize = 255;

/// The file name of the result of a template with this stem; of standard input where there is none. Nothing
/// in it can move a terminal's cursor, turn text around or command GitHub's runner; all else stays.
pub fn result_name(stem: Option<&OsStr>) -> OsString {
    let stem = stem.unwrap_or("template".as_ref());
    let mut safe = Vec::new();
    for chunk in stem.as_encoded_bytes().utf8_chunks() {
        let text: String = chunk
            .valid()
            .chars()
            .map(|c| if is_unseen(c) { '_' } else { c })
            .collect();
        safe.extend_from_slice(text.replace("##[", "#_[").as_bytes());
        safe.extend_from_slice(chunk.invalid());
    }
    if safe.starts_with(b"::") {
        safe[..2].copy_from_slice(b"__");
    }
    let mut end = safe.len().min(LONGEST_NAME - RESULT_ENDING.len());
    // Not within a character.
    while end < safe.len() && end > 0 && safe[end] & 0xC0 == 0x80 {
        end -= 1;
    }
    safe.truncate(end);
    safe.extend_from_slice(RESULT_ENDING.as_bytes());
    name_of(safe)
}

#[cfg(unix)]
fn name_of(bytes: Vec<u8>) -> OsString {
    std::os::unix::ffi::OsStringExt::from_vec(bytes)
}

#[cfg(not(unix))]
fn name_of(bytes: Vec<u8>) -> OsString {
    String::from_utf8_lossy(&bytes).into_owned().into()
}

/// The text that tells the path from all others.
fn identity(path: &Path) -> String {
    match path.to_str() {
        Some(text) => text.to_owned(),
        None => format!(
            "{}#{}",
            path.display(),
            blake3::hash(path.as_os_str().as_encoded_bytes()).to_hex()
        ),
    }
}

/// Checks one template, reading it whole.
///
/// # Errors
/// [`Kind::Input`] naming the file and what is wrong with it.
pub fn check(path: &Path) -> Result<CheckedTemplate> {
    if path == Path::new("-") {
        return from_stdin();
    }
    let shown = path.display().to_string();
    let wrong = |text: String| Error::new(Kind::Input, text).template(shown.clone());
    let metadata = std::fs::metadata(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => {
            wrong(format!("no such file: {shown}")).hint("give the path of a .docx file")
        }
        _ => wrong(format!("cannot read {shown}")).because(error),
    })?;
    if metadata.is_dir() {
        return Err(wrong(format!("{shown} is a folder, not a template"))
            .hint(format!("name its files: alloo fill {shown}/*.docx")));
    }
    if !metadata.is_file() {
        return Err(wrong(format!("{shown} is not a regular file")).hint("use - for standard input"));
    }
    if path.file_name().is_none() {
        return Err(wrong(format!("{shown} has no file name")));
    }
    let cannot = |error: std::io::Error| wrong(format!("cannot read {shown}")).because(error);
    let mut file = File::open(path).map_err(cannot)?;
    // Whoever finds the content wrong need not wait for the thread.
    let hashing = (metadata.len() >= LARGE)
        .then(|| {
            let path = path.to_owned();
            std::thread::Builder::new().spawn(move || fingerprint(&mut File::open(path)?))
        })
        .and_then(Result::ok);
    inspect(&mut file, &shown)?;
    let hashed = match hashing {
        Some(thread) => {
            let stopped = |_| Err(std::io::Error::other("its hashing stopped"));
            thread.join().unwrap_or_else(stopped)
        }
        None => fingerprint(&mut file),
    };
    // After the content, so that a PDF is called a PDF and not a wrong name.
    let extension = path.extension().map(|extension| extension.to_ascii_lowercase());
    if extension.as_deref() != Some("docx".as_ref()) {
        return Err(wrong(format!("{shown}: the service takes .docx files alone"))
            .hint("open it in Word or LibreOffice and save it as .docx"));
    }
    Ok(CheckedTemplate {
        fingerprint: hashed.map_err(cannot)?,
        bytes: Bytes::Path(path.into()),
    })
}

fn from_stdin() -> Result<CheckedTemplate> {
    let shown = "standard input".to_owned();
    let cannot = |error: std::io::Error| {
        Error::new(Kind::Local, "cannot keep standard input in a temporary file").because(error)
    };
    let mut spool = tempfile::tempfile().map_err(cannot)?;
    let copied = std::io::copy(&mut std::io::stdin().lock(), &mut spool).map_err(cannot)?;
    if copied == 0 {
        return Err(Error::new(Kind::Input, "standard input is empty").hint("pipe a .docx into it"));
    }
    inspect(&mut spool, &shown)?;
    Ok(CheckedTemplate {
        fingerprint: fingerprint(&mut spool).map_err(cannot)?,
        bytes: Bytes::Spool(spool),
    })
}

fn inspect(file: &mut File, shown: &str) -> Result<()> {
    alloo_docx::check(alloo_docx::Window::new(&mut *file), &Limits::default())
        .map(drop)
        .map_err(|problem| {
            let hint = match &problem {
                Problem::Encrypted => {
                    Some("remove the password in Word (File, Info, Protect Document) and save it again")
                }
                Problem::Macros => Some("save it as .docx, which has no macros"),
                Problem::NotZip(_) | Problem::OtherKind(_) => {
                    Some("open it in Word or LibreOffice and save it as .docx")
                }
                Problem::Cut(_) | Problem::Corrupt(_) | Problem::Empty => {
                    Some("copy the file again from where it came")
                }
                _ => None,
            };
            let error = Error::new(Kind::Input, format!("{shown}: {problem}")).template(shown);
            match hint {
                Some(hint) => error.hint(hint),
                None => error,
            }
        })
}

/// The fingerprint of a file from its start.
///
/// # Errors
/// As reading gives them.
pub fn fingerprint(file: &mut File) -> std::io::Result<Fingerprint> {
    file.seek(SeekFrom::Start(0))?;
    let (mut hash, mut crc) = (blake3::Hasher::new(), crc32fast::Hasher::new());
    // One byte more, so that the end of a small file is seen with room left.
    let length = file.metadata().map_or(u64::MAX, |metadata| metadata.len());
    let mut buffer =
        vec![0; usize::try_from(length).map_or(STEP, |length| STEP.min(length.saturating_add(1)))];
    let mut size = 0;
    loop {
        match file.read(&mut buffer) {
            Ok(0) => {
                return Ok(Fingerprint {
                    size,
                    digest: hash.finalize().into(),
                    crc: crc.finalize(),
                });
            }
            Ok(read) => {
                hash.update(&buffer[..read]);
                crc.update(&buffer[..read]);
                size += read as u64;
            }
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_results_command_nothing_and_fit() {
        let name = |stem: &str| result_name(Some(stem.as_ref())).into_string().unwrap();
        assert_eq!(name("RFI 47 (draft)"), "RFI 47 (draft)-filled.docx");
        assert_eq!(name("a\nb\u{1b}[2J\u{202e}c"), "a_b_[2J_c-filled.docx");
        assert_eq!(name("::add-mask::x"), "__add-mask::x-filled.docx");
        assert_eq!(name("x##[group]"), "x#_[group]-filled.docx");
        assert_eq!(name("-<é>"), "-<é>-filled.docx");
        for long in ["n".repeat(300), "é".repeat(150), "漢".repeat(90)] {
            let name = name(&long);
            assert!((253..=255).contains(&name.len()), "{}", name.len());
        }
        assert_eq!(result_name(None), "template-filled.docx");
    }

    #[cfg(unix)]
    #[test]
    fn names_that_are_no_text_keep_their_bytes() {
        use std::os::unix::ffi::OsStrExt;
        let stem = OsStr::from_bytes(b"a\xff\nb");
        assert_eq!(result_name(Some(stem)).as_bytes(), b"a\xff_b-filled.docx");
    }
}
