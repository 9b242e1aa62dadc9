//! What a DOCX package must be, whoever asks: the client before it pays for a fill and before it renames a result, the embedded
//! service before it accepts an upload, the engine before it opens a template.
//!
//! A DOCX is an Open Packaging Conventions package (ECMA-376 part 2): a ZIP archive whose `_rels/.rels` names the main part and whose
//! `[Content_Types].xml` says what that part is. Everything here is bounded: entries, bytes per part and bytes in all as actually
//! inflated, so that no package can exhaust memory or time.

use std::collections::HashSet;
use std::fmt;
use std::io::{self, Read, Seek, SeekFrom};

use quick_xml::events::Event;

/// Content type of the main part of a document (`.docx`).
pub const DOCUMENT_MAIN: &str =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
/// Content type of the main part of a Word template (`.dotx`).
pub const TEMPLATE_MAIN: &str =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";

/// Bytes that any package may inflate to; more only up to [`RATIO`] times its own size.
const FREELY: u64 = 256 << 20;
/// See [`FREELY`]. Text and blank pictures reach 100 in single parts, packages of them 20.
const RATIO: u64 = 100;

/// How much a package may hold.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Entries in the central directory.
    pub entries: usize,
    /// Bytes of one part, inflated.
    pub part: u64,
    /// Bytes of all parts together, inflated.
    pub total: u64,
    /// Bytes of one XML part that is held in memory, inflated.
    pub xml: u64,
}

impl Default for Limits {
    /// Room for real project documents (hundreds of photographs), far below what would hurt a laptop.
    fn default() -> Self {
        Limits {
            entries: 10_000,
            part: 4 << 30,
            total: 8 << 30,
            xml: 128 << 20,
        }
    }
}

/// What the package turned out to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// Name of the main part inside the archive, without a leading slash.
    pub main_part: String,
    /// Whether the main part is declared a Word template (`.dotx`) and not a document.
    pub is_template: bool,
    /// Number of entries.
    pub entries: usize,
    /// Bytes of all parts together, inflated.
    pub inflated: u64,
}

/// Why a file is not a DOCX one can work with.
#[derive(Debug)]
#[non_exhaustive]
pub enum Problem {
    /// Zero bytes.
    Empty,
    /// Not a ZIP archive; what it looks like, where that is known ("a PDF").
    NotZip(Option<&'static str>),
    /// An OLE container with an encrypted package: password-protected.
    Encrypted,
    /// A ZIP archive that ends too early or whose directory makes no sense.
    Cut(String),
    /// Two entries with one name: readers disagree on which of them counts.
    Duplicate(String),
    /// An entry name that leaves the package (absolute, `..`, backslash).
    UnsafeName(String),
    /// An archive without the parts that make it a package of a Word document.
    NoDocument(String),
    /// A package of another kind; its content type.
    OtherKind(String),
    /// A package with macros; these are not filled.
    Macros,
    /// A document type declaration, which no Office file has and attacks need.
    Dtd(String),
    /// Larger than [`Limits`] allows; says which limit.
    TooLarge(String),
    /// A part whose bytes do not match their checksum or cannot be inflated.
    Corrupt(String),
    /// The file could not be read.
    Io(io::Error),
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Problem::Empty => f.write_str("the file is empty"),
            Problem::NotZip(Some(kind)) => write!(f, "not a Word document but {kind}"),
            Problem::NotZip(None) => f.write_str("not a Word document (not a ZIP package)"),
            Problem::Encrypted => f.write_str("the document is protected by a password"),
            Problem::Cut(what) => write!(f, "the file is cut off or damaged: {what}"),
            Problem::Duplicate(name) => write!(f, "the package holds the part {name:?} twice"),
            Problem::UnsafeName(name) => write!(f, "the package holds an unsafe entry name, {name:?}"),
            Problem::NoDocument(what) => write!(f, "not a Word document: {what}"),
            Problem::OtherKind(kind) => write!(f, "not a Word document: its main part is {kind:?}"),
            Problem::Macros => f.write_str("the document carries macros (.docm or .dotm)"),
            Problem::Dtd(part) => write!(f, "the part {part:?} has a document type declaration"),
            Problem::TooLarge(what) => write!(f, "the package is too large: {what}"),
            Problem::Corrupt(what) => write!(f, "the package is damaged: {what}"),
            Problem::Io(error) => write!(f, "cannot read the file: {error}"),
        }
    }
}

impl std::error::Error for Problem {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Problem::Io(error) => Some(error),
            _ => None,
        }
    }
}

impl From<io::Error> for Problem {
    fn from(error: io::Error) -> Self {
        Problem::Io(error)
    }
}

/// Where an archive's bytes are.
pub trait Source: Read + Seek {}

impl<S: Read + Seek + ?Sized> Source for S {}

/// A file read through a window that outlives seeks. A ZIP reader seeks twice an entry, and `BufReader` forgets at each what it holds: a
/// small package would be read thirty times.
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
pub type Archive<'a> = zip::ZipArchive<Box<dyn Source + 'a>>;

/// Opens an archive.
///
/// # Errors
/// As its directory gives them.
pub fn open<'a>(source: impl Source + 'a) -> zip::result::ZipResult<Archive<'a>> {
    zip::ZipArchive::new(Box::new(source))
}

/// Checks the whole package: its directory, what it is, and every part's bytes to the last checksum.
///
/// # Errors
/// The first [`Problem`] found, cheapest checks first.
pub fn check<R: Read + Seek>(reader: R, limits: &Limits) -> Result<Summary, Problem> {
    check_source(Box::new(reader), limits)
}

fn check_source(mut reader: Box<dyn Source + '_>, limits: &Limits) -> Result<Summary, Problem> {
    let names = directory(&mut reader, limits)?;
    let most = (reader.seek(SeekFrom::End(0))?.saturating_mul(RATIO))
        .max(FREELY)
        .min(limits.total);
    reader.seek(SeekFrom::Start(0))?;
    let mut archive = open(reader).map_err(zip_problem)?;
    if archive.len() != names {
        return Err(Problem::Cut("its directory is ambiguous".into()));
    }
    let (main_part, is_template) = main_part(&mut archive, limits)?;
    let mut inflated = 0u64;
    let mut buffer = vec![0; 64 << 10];
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).map_err(zip_problem)?;
        let name = entry.name().map_err(zip_problem)?.into_owned();
        let is_main = name == main_part;
        let mut bytes = 0u64;
        loop {
            let read = match entry.read(&mut buffer) {
                Ok(0) => break,
                Ok(read) => read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(Problem::Corrupt(format!("{name:?}: {error}"))),
            };
            if is_main && bytes == 0 {
                refuse_dtd(&buffer[..read], &name)?;
            }
            bytes += read as u64;
            inflated += read as u64;
            let limit = if is_xml(&name) { limits.xml } else { limits.part };
            if bytes > limit {
                return Err(Problem::TooLarge(format!(
                    "{name:?} inflates to more than {} MiB",
                    limit >> 20
                )));
            }
            if inflated > most {
                return Err(Problem::TooLarge(format!(
                    "it inflates to more than {} MiB",
                    most >> 20
                )));
            }
        }
    }
    Ok(Summary {
        main_part,
        is_template,
        entries: names,
        inflated,
    })
}

fn is_xml(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name.ends_with(".xml") || name.ends_with(".rels")
}

fn zip_problem(error: zip::result::ZipError) -> Problem {
    match error {
        zip::result::ZipError::Io(error) if error.kind() == io::ErrorKind::UnexpectedEof => {
            Problem::Cut("it ends too early".into())
        }
        zip::result::ZipError::Io(error) if error.raw_os_error().is_some() => Problem::Io(error),
        other => Problem::Cut(other.to_string()),
    }
}

/// Reads the central directory, refusing names that two readers could understand in two ways. The `zip` crate keeps only the last of
/// two entries with one name, so the records are counted here.
fn directory<R: Read + Seek>(reader: &mut R, limits: &Limits) -> Result<usize, Problem> {
    let length = reader.seek(SeekFrom::End(0))?;
    if length == 0 {
        return Err(Problem::Empty);
    }
    reader.seek(SeekFrom::Start(0))?;
    let mut head = vec![0; length.min(16 << 10) as usize];
    reader.read_exact(&mut head)?;
    if !head.starts_with(b"PK\x03\x04") && !head.starts_with(b"PK\x05\x06") {
        return Err(foreign(&head));
    }
    // The end record: 22 bytes and a comment of at most 65 535 (APPNOTE.TXT 4.3.16).
    let tail_length = length.min(22 + 65_535);
    let tail_start = length - tail_length;
    reader.seek(SeekFrom::Start(tail_start))?;
    let mut tail = vec![0; tail_length as usize];
    reader.read_exact(&mut tail)?;
    let end = (0..tail.len().saturating_sub(21))
        .rev()
        .find(|&at| {
            tail[at..].starts_with(b"PK\x05\x06")
                && at + 22 + usize::from(u16_at(&tail, at + 20)) <= tail.len()
        })
        .ok_or_else(|| Problem::Cut("its directory is missing, as after an interrupted copy".into()))?;
    let mut count = u64::from(u16_at(&tail, end + 10));
    let mut size = u64::from(u32_at(&tail, end + 12));
    let mut start = u64::from(u32_at(&tail, end + 16));
    if count == 0xFFFF || size == 0xFFFF_FFFF || start == 0xFFFF_FFFF {
        // ZIP64: a locator of 20 bytes stands before the end record and points to the larger one.
        if end >= 20 && tail[end - 20..].starts_with(b"PK\x06\x07") {
            let at = u64_at(&tail, end - 20 + 8);
            let mut record = [0; 56];
            if at.checked_add(56).is_none_or(|stop| stop > length) {
                return Err(Problem::Cut("its ZIP64 directory lies outside the file".into()));
            }
            reader.seek(SeekFrom::Start(at))?;
            reader.read_exact(&mut record)?;
            if !record.starts_with(b"PK\x06\x06") {
                return Err(Problem::Cut("its ZIP64 directory is damaged".into()));
            }
            count = u64_at(&record, 32);
            size = u64_at(&record, 40);
            start = u64_at(&record, 48);
        }
    }
    if count > limits.entries as u64 || size > 64 << 20 {
        return Err(Problem::TooLarge(format!(
            "it has more than {} entries",
            limits.entries
        )));
    }
    if start
        .checked_add(size)
        .is_none_or(|stop| stop > tail_start + end as u64)
    {
        return Err(Problem::Cut("its directory lies outside the file".into()));
    }
    reader.seek(SeekFrom::Start(start))?;
    let mut records = vec![0; size as usize];
    reader.read_exact(&mut records)?;
    let mut seen = HashSet::new();
    let mut at = 0;
    while at < records.len() {
        if records.len() - at < 46 || !records[at..].starts_with(b"PK\x01\x02") {
            return Err(Problem::Cut("its directory is damaged".into()));
        }
        let name_length = usize::from(u16_at(&records, at + 28));
        let next = at
            + 46
            + name_length
            + usize::from(u16_at(&records, at + 30))
            + usize::from(u16_at(&records, at + 32));
        if next > records.len() {
            return Err(Problem::Cut("its directory is damaged".into()));
        }
        let name = String::from_utf8_lossy(&records[at + 46..at + 46 + name_length]).into_owned();
        if unsafe_name(&name) {
            return Err(Problem::UnsafeName(name));
        }
        // Part names are compared without regard to ASCII case (OPC 6.2.2.3).
        if !seen.insert(name.to_ascii_lowercase()) {
            return Err(Problem::Duplicate(name));
        }
        at = next;
    }
    if seen.len() as u64 != count {
        return Err(Problem::Cut(
            "its directory does not count its entries right".into(),
        ));
    }
    Ok(seen.len())
}

fn unsafe_name(name: &str) -> bool {
    name.is_empty()
        || name.starts_with('/')
        || name.contains('\\')
        || name.contains('\0')
        || name.as_bytes().get(1) == Some(&b':')
        || name.split('/').any(|segment| segment == "..")
}

/// What a file that is no ZIP archive looks like.
fn foreign(head: &[u8]) -> Problem {
    const OLE: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    if head.starts_with(OLE) {
        // MS-OFFCRYPTO 2.3: the stream is named in UTF-16 in the container's directory, anywhere in the file; the first sectors of
        // Word's own files hold it. What is not found there is called a legacy document, which is just as unusable.
        let wide: Vec<u8> = "EncryptedPackage"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        if head.windows(wide.len()).any(|window| window == wide) {
            return Problem::Encrypted;
        }
        return Problem::NotZip(Some(
            "an OLE file (a password-protected or Word 97–2003 document)",
        ));
    }
    let text = head.trim_ascii_start();
    let text = text.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(text);
    let lower: Vec<u8> = text.iter().take(64).map(u8::to_ascii_lowercase).collect();
    Problem::NotZip(if text.starts_with(b"%PDF") {
        Some("a PDF")
    } else if text.starts_with(b"{\\rtf") {
        Some("an RTF document")
    } else if lower.starts_with(b"<!doctype html") || lower.starts_with(b"<html") {
        Some("a web page")
    } else if lower.starts_with(b"<?xml") {
        Some("an XML file")
    } else if !head.contains(&0) && std::str::from_utf8(&head[..head.len().min(1024)]).is_ok() {
        Some("plain text")
    } else {
        None
    })
}

/// Finds the main part by `_rels/.rels` and its kind by `[Content_Types].xml`.
///
/// # Errors
/// [`Problem::NoDocument`] where either is missing or names nothing, [`Problem::OtherKind`] and [`Problem::Macros`] by content type.
pub fn main_part(archive: &mut Archive<'_>, limits: &Limits) -> Result<(String, bool), Problem> {
    const OFFICE_DOCUMENT: [&str; 2] = [
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
        "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
    ];
    let rels = small_part(archive, "_rels/.rels", limits)?;
    let mut target = None;
    elements(&rels, "_rels/.rels", |name, attribute| {
        if name == "Relationship"
            && target.is_none()
            && attribute("Type").is_some_and(|kind| OFFICE_DOCUMENT.contains(&kind.as_str()))
            && attribute("TargetMode").as_deref() != Some("External")
        {
            target = attribute("Target");
        }
    })?;
    let target = target.ok_or_else(|| Problem::NoDocument("its relationships name no main part".into()))?;
    let wanted = resolve("", &target);
    let part = entry_named(archive, &wanted)
        .ok_or_else(|| Problem::NoDocument(format!("its main part {wanted:?} is missing")))?;

    let types = small_part(archive, "[Content_Types].xml", limits)?;
    let (mut by_name, mut by_extension) = (None, None);
    elements(&types, "[Content_Types].xml", |name, attribute| match name {
        "Override" => {
            let matches = attribute("PartName")
                .is_some_and(|name| name.trim_start_matches('/').eq_ignore_ascii_case(&part));
            if matches {
                by_name = attribute("ContentType");
            }
        }
        "Default" => {
            let extension = part.rsplit_once('.').map_or("", |(_, extension)| extension);
            if attribute("Extension").is_some_and(|wanted| wanted.eq_ignore_ascii_case(extension)) {
                by_extension = attribute("ContentType");
            }
        }
        _ => {}
    })?;
    let kind = by_name
        .or(by_extension)
        .ok_or_else(|| Problem::NoDocument(format!("its main part {part:?} has no content type")))?;
    if kind.eq_ignore_ascii_case(DOCUMENT_MAIN) {
        Ok((part, false))
    } else if kind.eq_ignore_ascii_case(TEMPLATE_MAIN) {
        Ok((part, true))
    } else if kind.to_ascii_lowercase().contains("macroenabled") {
        Err(Problem::Macros)
    } else {
        Err(Problem::OtherKind(kind))
    }
}

/// A relationship's target as an entry name, from the folder of the part that has the relationship (empty for the package's own): `.` and `..`
/// resolved, never above the root.
pub fn resolve(folder: &str, target: &str) -> String {
    let mut segments: Vec<&str> = if target.starts_with('/') {
        Vec::new()
    } else {
        folder.split('/').filter(|segment| !segment.is_empty()).collect()
    };
    for segment in target.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                segments.pop();
            }
            other => segments.push(other),
        }
    }
    segments.join("/")
}

/// The entry's own spelling of a part name; part names are compared without regard to ASCII case (OPC 6.2.2.3).
fn entry_named(archive: &Archive<'_>, wanted: &str) -> Option<String> {
    archive
        .file_names()
        .flatten()
        .find(|name| name.eq_ignore_ascii_case(wanted))
        .map(|name| name.into_owned())
}

/// Most that `[Content_Types].xml` and `_rels/.rels` may hold; real ones have a few KiB.
const SMALL_PART: u64 = 4 << 20;

fn small_part(archive: &mut Archive<'_>, name: &str, limits: &Limits) -> Result<String, Problem> {
    let actual =
        entry_named(archive, name).ok_or_else(|| Problem::NoDocument(format!("it has no {name:?}")))?;
    let entry = archive.by_name(&actual).map_err(zip_problem)?;
    let limit = SMALL_PART.min(limits.xml);
    let mut bytes = Vec::new();
    entry
        .take(limit + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| Problem::Corrupt(format!("{name:?}: {error}")))?;
    if bytes.len() as u64 > limit {
        return Err(Problem::TooLarge(format!(
            "{name:?} inflates to more than {} MiB",
            limit >> 20
        )));
    }
    decode(&bytes).ok_or_else(|| Problem::Corrupt(format!("{name:?} is neither UTF-8 nor UTF-16")))
}

/// The text of an XML part: UTF-8 or UTF-16 with or without a byte-order mark, the two encodings that OPC allows.
pub fn decode(bytes: &[u8]) -> Option<String> {
    let wide = |bytes: &[u8], unit: fn([u8; 2]) -> u16| {
        if !bytes.len().is_multiple_of(2) {
            return None;
        }
        String::from_utf16(
            &bytes
                .chunks_exact(2)
                .map(|pair| unit([pair[0], pair[1]]))
                .collect::<Vec<_>>(),
        )
        .ok()
    };
    match bytes {
        [0xFF, 0xFE, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => wide(rest, u16::from_be_bytes),
        [b'<', 0, ..] => wide(bytes, u16::from_le_bytes),
        [0, b'<', ..] => wide(bytes, u16::from_be_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] => std::str::from_utf8(rest).ok().map(str::to_owned),
        _ => std::str::from_utf8(bytes).ok().map(str::to_owned),
    }
}

/// Calls `visit` with the local name and the attributes of each element.
fn elements(
    xml: &str,
    part: &str,
    mut visit: impl FnMut(&str, &dyn Fn(&str) -> Option<String>),
) -> Result<(), Problem> {
    let mut reader = quick_xml::Reader::from_str(xml);
    loop {
        match reader.read_event() {
            Ok(Event::Eof) => return Ok(()),
            Ok(Event::DocType(_)) => return Err(Problem::Dtd(part.into())),
            Ok(Event::Start(element) | Event::Empty(element)) => {
                let name = element.local_name();
                visit(name.as_ref(), &|wanted| {
                    let attribute = element.try_get_attribute(wanted).ok()??;
                    Some(quick_xml::escape::unescape(&attribute.value).ok()?.into_owned())
                });
            }
            Ok(_) => {}
            Err(error) => return Err(Problem::Corrupt(format!("{part:?}: {error}"))),
        }
    }
}

/// Looks for `<!DOCTYPE` in the prolog, in UTF-8 and in UTF-16 with either byte order.
fn refuse_dtd(head: &[u8], part: &str) -> Result<(), Problem> {
    // Up to the root element; without the zeros of UTF-16.
    let mut prolog: Vec<u8> = Vec::new();
    for byte in head.iter().copied().filter(|&byte| byte != 0) {
        if prolog.last() == Some(&b'<') && (byte.is_ascii_alphabetic() || byte == b'_') {
            break;
        }
        prolog.push(byte);
    }
    if prolog
        .windows(9)
        .any(|window| window.eq_ignore_ascii_case(b"<!DOCTYPE"))
    {
        return Err(Problem::Dtd(part.into()));
    }
    Ok(())
}

fn u16_at(bytes: &[u8], at: usize) -> u16 {
    u16::from_le_bytes([bytes[at], bytes[at + 1]])
}

fn u32_at(bytes: &[u8], at: usize) -> u32 {
    u32::from(u16_at(bytes, at)) | u32::from(u16_at(bytes, at + 2)) << 16
}

fn u64_at(bytes: &[u8], at: usize) -> u64 {
    u64::from(u32_at(bytes, at)) | u64::from(u32_at(bytes, at + 4)) << 32
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
