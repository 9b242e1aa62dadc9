//! The vault's side of the engine: documents in, what they say out. A format a file; all of them tell a [`content::Builder`] what they
//! find, which decides what is a statement, a register or running text.

use std::collections::{BTreeMap, HashSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use content::{Builder, Content};
use index::{Entry, Index, Stamp};

use super::model::{Document, Knowledge};
use super::{Options, Source};
use text::Style;

mod content;
mod docx;
mod grid;
mod index;
mod mail;
mod pdf;
pub mod search;
mod sheet;
mod styles;
#[cfg(test)]
mod tests;
mod text;
pub mod words;

/// Documents are read side by side by so many threads.
const THREADS: usize = 2;
/// How far one thread may run ahead of a document that takes long, documents: what is read meanwhile is held.
const AHEAD: usize = 32;
/// Larger files are not read, bytes: a report full of photographs has some tens of MiB.
const LARGEST: u64 = 256 << 20;
/// Larger text files and mails are not read, bytes.
const LARGEST_TEXT: u64 = 64 << 20;
/// The most that all documents together may say, in bytes of their statements, rows and passages.
const ROOM: usize = 512 << 20;

/// Why a document was not read.
#[derive(Debug)]
pub struct Trouble {
    why: String,
    /// Whether it may go better next time, with the same file.
    passing: bool,
}

impl Trouble {
    fn passing(why: impl Into<String>) -> Self {
        Trouble {
            why: why.into(),
            passing: true,
        }
    }
}

impl<T: Into<String>> From<T> for Trouble {
    fn from(why: T) -> Self {
        Trouble {
            why: why.into(),
            passing: false,
        }
    }
}

/// What readers need to know beside the file.
#[derive(Debug)]
pub struct Reading<'a> {
    /// See [`Options::reader`].
    reader: Option<&'a Path>,
    stop: &'a AtomicBool,
}

impl Reading<'_> {
    fn stop(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }
}

/// The format that a name's ending stands for; empty for those that are not read.
fn kind(name: &str) -> &'static str {
    let ending = name
        .rsplit_once('.')
        .map_or("", |(_, ending)| ending)
        .to_ascii_lowercase();
    match ending.as_str() {
        "docx" => "docx",
        "xlsx" | "xlsm" => "xlsx",
        "csv" | "tsv" => "csv",
        "pdf" => "pdf",
        "md" | "markdown" => "md",
        "txt" | "text" => "txt",
        "eml" => "eml",
        _ => "",
    }
}

/// Reads one document of a kind into the builder.
fn content(
    bytes: &[u8],
    kind: &str,
    path: Option<&Path>,
    nested: bool,
    reading: &Reading<'_>,
    builder: &mut Builder,
) -> Result<(), Trouble> {
    if bytes.is_empty() {
        return Err("the file is empty".into());
    }
    if matches!(kind, "csv" | "md" | "txt" | "eml") && bytes.len() as u64 > LARGEST_TEXT {
        return Err(format!("larger than {} MiB", LARGEST_TEXT >> 20).into());
    }
    // The parsers come from elsewhere: what they stumble over costs one document.
    let read = catch_unwind(AssertUnwindSafe(|| match kind {
        "docx" => docx::read(bytes, builder).map_err(Trouble::from),
        "xlsx" => sheet::xlsx(bytes, builder).map_err(Trouble::from),
        "csv" => sheet::csv(bytes, builder).map_err(Trouble::from),
        "pdf" => pdf::read(bytes, path, reading, builder),
        "md" => text::read(bytes, Style::Markdown, builder).map_err(Trouble::from),
        "txt" => text::read(bytes, Style::Plain, builder).map_err(Trouble::from),
        "eml" => mail::read(bytes, nested, reading, builder),
        _ => Err("documents of this kind are not read".into()),
    }));
    read.unwrap_or_else(|_| Err("the file is built in a way that cannot be read".into()))
}

/// One document, from the index where that holds.
struct Read {
    hash: String,
    said: Result<Content, String>,
    /// Whether the index changed.
    new: bool,
}

fn one(source: &Source, index: Option<&Index>, reading: &Reading<'_>) -> Read {
    let failed = |why: String| Read {
        hash: String::new(),
        said: Err(why),
        new: false,
    };
    let kind = kind(&source.name);
    if kind.is_empty() {
        return failed("documents of this kind are not read".into());
    }
    let old = match index.and_then(|index| index.get(&source.path)) {
        Some(old) if std::fs::metadata(&source.path).is_ok_and(|now| old.holds(&Stamp::of(&now))) => {
            return Read {
                hash: old.hash,
                said: old.said,
                new: false,
            };
        }
        old => old,
    };
    let (bytes, stamp) = match index::read_file(&source.path, LARGEST) {
        Ok(read) => read,
        Err(why) => return failed(why),
    };
    let hash = index::hash(&bytes);
    let mut passing = false;
    let said = match old.filter(|old| old.hash == hash) {
        Some(old) => old.said,
        None => {
            let mut builder = Builder::default();
            let read = content(&bytes, kind, Some(&source.path), false, reading, &mut builder);
            // What a stop or a shortage kept from being read is tried again.
            passing =
                builder.passing || reading.stop() || read.as_ref().is_err_and(|trouble| trouble.passing);
            let content = read.map(|()| builder.finish());
            content.map_err(|trouble| trouble.why).and_then(|content| {
                let is_empty =
                    content.facts.is_empty() && content.tables.is_empty() && content.passages.is_empty();
                match kind {
                    "pdf" if is_empty => Err("it has no text (a scan?)".into()),
                    _ if is_empty => Err("nothing could be read in it".into()),
                    _ => Ok(content),
                }
            })
        }
    };
    match (index, stamp) {
        (Some(index), Some(stamp)) if !passing => {
            let entry = Entry::new(stamp, hash, said);
            index.put(&source.path, &entry);
            let Entry { hash, said, .. } = entry;
            Read {
                hash,
                said,
                new: true,
            }
        }
        _ => Read {
            hash,
            said,
            new: false,
        },
    }
}

/// Reads the documents: what they say, in their order, and those that could not be read. `progress` hears how many of how many are
/// done, some twenty times a second too while one takes long, and says whether to go on; `None` where it says no.
///
/// The same files give the same knowledge, whatever the index holds.
pub fn read(
    sources: &[Source],
    options: &Options,
    progress: &mut dyn FnMut(usize, usize) -> bool,
) -> Option<Knowledge> {
    let index = options.index.as_deref().and_then(Index::open);
    let (stop, next, done) = (AtomicBool::new(false), AtomicUsize::new(0), AtomicUsize::new(0));
    let reading = Reading {
        reader: options.reader.as_deref(),
        stop: &stop,
    };
    let (sender, receiver) = mpsc::channel();
    let mut all = Assembly::default();
    let mut renewed = false;
    std::thread::scope(|scope| {
        for _ in 0..THREADS.min(sources.len()) {
            let (sender, index, reading, next, done) =
                (sender.clone(), index.as_ref(), &reading, &next, &done);
            scope.spawn(move || {
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    while at > done.load(Ordering::Relaxed) + AHEAD && !reading.stop() {
                        std::thread::sleep(Duration::from_millis(2));
                    }
                    let Some(source) = sources.get(at).filter(|_| !reading.stop()) else {
                        return;
                    };
                    if sender.send((at, one(source, index, reading))).is_err() {
                        return;
                    }
                }
            });
        }
        drop(sender);
        let mut waiting = BTreeMap::new();
        let mut at = 0;
        while at < sources.len() {
            match receiver.recv_timeout(Duration::from_millis(50)) {
                Ok((number, read)) => {
                    waiting.insert(number, read);
                }
                Err(RecvTimeoutError::Timeout) => {}
                // No reader is left: none can fail so, but nothing may wait for it.
                Err(RecvTimeoutError::Disconnected) => break,
            }
            while let Some(read) = waiting.remove(&at) {
                renewed |= read.new;
                if let Some(source) = sources.get(at) {
                    all.add(source, read);
                }
                at += 1;
                done.store(at, Ordering::Relaxed);
            }
            if !progress(at, sources.len()) {
                stop.store(true, Ordering::Relaxed);
                return None;
            }
        }
        Some(())
    })?;
    if renewed && let Some(index) = &index {
        index.prune();
    }
    Some(all.knowledge)
}

/// Documents coming together in their order.
#[derive(Default)]
struct Assembly {
    knowledge: Knowledge,
    used: usize,
    /// The projects and hashes of the documents so far.
    seen: HashSet<(Option<String>, String)>,
}

impl Assembly {
    fn add(&mut self, source: &Source, read: Read) {
        let Knowledge {
            documents,
            facts,
            tables,
            passages,
            skipped,
        } = &mut self.knowledge;
        let content = match read.said {
            Ok(content) => content,
            Err(why) => {
                skipped.push((source.name.clone(), why));
                return;
            }
        };
        let stem = source.name.rsplit('/').next().unwrap_or_default();
        let stem = stem.rsplit_once('.').map_or(stem, |(stem, _)| stem);
        let number = documents.len();
        documents.push(Document {
            id: source.id.clone(),
            name: source.name.clone(),
            project: source.project.clone(),
            dated: content.dated.or_else(|| words::date_within(stem)),
            revision: content.revision.clone().or_else(|| words::revision_within(stem)),
            title: content.title.clone(),
        });
        // A twin in the same project says nothing more than the first.
        if !self.seen.insert((source.project.clone(), read.hash)) {
            return;
        }
        let size = size(&content);
        if self.used + size > ROOM {
            documents.pop();
            skipped.push((
                source.name.clone(),
                format!("the documents before it say {} MiB, all that fits", ROOM >> 20),
            ));
            return;
        }
        self.used += size;
        if let Some(why) = content.partly {
            skipped.push((source.name.clone(), why));
        }
        facts.extend(content.facts.into_iter().map(|mut fact| {
            fact.document = number;
            fact
        }));
        tables.extend(content.tables.into_iter().map(|mut table| {
            table.document = number;
            table
        }));
        passages.extend(content.passages.into_iter().map(|mut passage| {
            passage.document = number;
            passage
        }));
    }
}

/// About how many bytes of memory a document's content takes.
fn size(content: &Content) -> usize {
    let headings = |headings: &[String]| headings.iter().map(|text| text.len() + 24).sum::<usize>();
    let facts = content
        .facts
        .iter()
        .map(|fact| fact.name.len() + fact.value.len() + fact.place.len() + headings(&fact.headings) + 104);
    let rows = content.tables.iter().flat_map(|table| &table.rows);
    let rows =
        rows.map(|row| row.cells.iter().map(|cell| cell.len() + 24).sum::<usize>() + row.place.len() + 72);
    let passages = content
        .passages
        .iter()
        .map(|passage| passage.text.len() + passage.place.len() + headings(&passage.headings) + 80);
    facts.chain(rows).chain(passages).sum()
}
