//! What a DOCX package must be, whoever asks: the client before it pays for a fill and before it renames a
//! result, the embedded service before it accepts an upload, the engine before it opens a template.
//!
//! A DOCX is an Open Packaging Conventions package (ECMA-376 part 2): a ZIP archive whose `_rels/.rels` names
//! the main part and whose `[Content_Types].xml` says what that part is. Everything here is bounded: entries,
//! bytes per part and bytes in all as actually inflated, so that no package can exhaust memory or time.

use std::collections::HashSet;
use std::io::{self, Read, Seek, SeekFrom};

use quick_xml::events::Event;

use crate::archive::{Archive, ArchiveSource, open};
use crate::package_problem::Problem;

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

/// Checks the whole package: its directory, what it is, and every part's bytes to the last checksum.
///
/// # Errors
/// The first [`Problem`] found, cheapest checks first.
pub fn check<R: Read + Seek>(reader: R, limits: &Limits) -> Result<Summary, Problem> {
    check_source(Box::new(reader), limits)
}

fn check_source(mut reader: ArchiveSource<'_>, limits: &Limits) -> Result<Summary, Problem> {
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

/// Where an archive says that its central directory lies.
struct Directory {
    /// How many records it has.
    count: u64,
    size: u64,
    start: u64,
    /// Where the end record lies, which the directory must not reach.
    end: u64,
}

/// Reads the central directory, refusing names that two readers could understand in two ways. The `zip` crate
/// keeps only the last of two entries with one name, so the records are counted here.
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
    let found = find_directory(reader, length)?;
    if found.count > limits.entries as u64 || found.size > 64 << 20 {
        return Err(Problem::TooLarge(format!(
            "it has more than {} entries",
            limits.entries
        )));
    }
    if found
        .start
        .checked_add(found.size)
        .is_none_or(|stop| stop > found.end)
    {
        return Err(Problem::Cut("its directory lies outside the file".into()));
    }
    reader.seek(SeekFrom::Start(found.start))?;
    let mut records = vec![0; found.size as usize];
    reader.read_exact(&mut records)?;
    let names = names(&records)?;
    if names as u64 != found.count {
        return Err(Problem::Cut(
            "its directory does not count its entries right".into(),
        ));
    }
    Ok(names)
}

/// Finds the end record: 22 bytes and a comment of at most 65 535 (APPNOTE.TXT 4.3.16).
fn find_directory<R: Read + Seek>(reader: &mut R, length: u64) -> Result<Directory, Problem> {
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
    let mut found = Directory {
        count: u64::from(u16_at(&tail, end + 10)),
        size: u64::from(u32_at(&tail, end + 12)),
        start: u64::from(u32_at(&tail, end + 16)),
        end: tail_start + end as u64,
    };
    let large = found.count == 0xFFFF || found.size == 0xFFFF_FFFF || found.start == 0xFFFF_FFFF;
    // ZIP64: a locator of 20 bytes stands before the end record and points to the larger one.
    if large && end >= 20 && tail[end - 20..].starts_with(b"PK\x06\x07") {
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
        found.count = u64_at(&record, 32);
        found.size = u64_at(&record, 40);
        found.start = u64_at(&record, 48);
    }
    Ok(found)
}

/// How many records a central directory has, each with a name of its own.
fn names(records: &[u8]) -> Result<usize, Problem> {
    let mut seen = HashSet::new();
    let mut at = 0;
    while at < records.len() {
        if records.len() - at < 46 || !records[at..].starts_with(b"PK\x01\x02") {
            return Err(Problem::Cut("its directory is damaged".into()));
        }
        let name_length = usize::from(u16_at(records, at + 28));
        let next = at
            + 46
            + name_length
            + usize::from(u16_at(records, at + 30))
            + usize::from(u16_at(records, at + 32));
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
        // MS-OFFCRYPTO 2.3: the stream is named in UTF-16 in the container's directory, anywhere in the file;
        // the first sectors of Word's own files hold it. What is not found there is called a legacy document,
        // which is just as unusable.
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
/// [`Problem::NoDocument`] where either is missing or names nothing, [`Problem::OtherKind`] and
/// [`Problem::Macros`] by content type.
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

/// A relationship's target as an entry name, from the folder of the part that has the relationship (empty for
/// the package's own): `.` and `..` resolved, never above the root.
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

/// The entry's own spelling of a part name; part names are compared without regard to ASCII case (OPC
/// 6.2.2.3).
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

/// The text of an XML part: UTF-8 or UTF-16 with or without a byte-order mark, the two encodings that OPC
/// allows.
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
