//! What the documents in scope say: from the index, where their files have not changed, else read anew.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, SyncSender};
use std::time::Duration;

use super::assemble::{Known, assemble};
use super::file::{Hash, Opened, Stamp};
use super::index::{Entry, Index};
use super::kind::DocumentFormat;
use super::reader::{Reader, Said, Trouble};
use super::shortlist::Query;
use crate::model::Knowledge;
use crate::{Options, Source};

/// Documents read but not yet kept.
const AHEAD: usize = 4;
/// Documents kept at once.
const BATCH: usize = 128;
/// The most that is held of documents which the index does not take, bytes.
const UNKEPT: usize = 64 << 20;
/// How often it is asked whether to go on.
const LOOK: Duration = Duration::from_millis(50);
/// A document's place in the scope.
type ScopeIndex = usize;

/// Whether to go on.
type GoOn<'p> = &'p mut dyn FnMut(usize, usize) -> bool;

/// A document that has to be read.
struct Stale {
    place: ScopeIndex,
    kind: DocumentFormat,
    /// Its entry for another state of the file.
    old: Option<Entry>,
}

/// What a document says, or why it says nothing.
type ReadOutcome = Result<Said, String>;

/// What came of reading one.
struct Fresh {
    place: ScopeIndex,
    old: Option<Entry>,
    /// The stamp where the file did not change meanwhile, and what it says; nothing where it says what it
    /// said before.
    read: Result<(Option<Stamp>, Hash, Option<ReadOutcome>), Trouble>,
}

/// Reads the documents: what they say, in their order, and those that could not be read. `progress` hears how
/// many of how many are done, some twenty times a second too while one takes long, and says whether to go on;
/// `None` where it says no.
///
/// Of a large vault only the documents that share words with the `query` are taken. The same files and query
/// give the same knowledge, whatever the index holds.
pub(crate) fn read(
    sources: &[Source],
    options: &Options,
    query: &Query,
    progress: GoOn<'_>,
) -> Option<Knowledge> {
    let Ok(index) = Index::open(options.index.as_deref()) else {
        let why =
            "there is no room to read documents: neither the state folder nor a temporary file can be used";
        let skipped = sources.iter().map(|source| (source.name.clone(), why.to_owned()));
        return Some(Knowledge {
            skipped: skipped.collect(),
            ..Knowledge::default()
        });
    };
    let mut known: Vec<Option<Known>> = Vec::with_capacity(sources.len());
    let mut stale = Vec::new();
    for (place, source) in sources.iter().enumerate() {
        known.push(look(&index, source, place, &mut stale));
        if place.is_multiple_of(256) && !progress(place - stale.len().min(place), sources.len()) {
            return None;
        }
    }
    touch(&index, &known);
    if !stale.is_empty() {
        refresh(&index, sources, options, stale, &mut known, progress)?;
    }
    if !progress(sources.len(), sources.len()) {
        return None;
    }
    let assembled = assemble(&index, sources, known, query);
    if assembled.whole || options.index.is_none() {
        return Some(assembled.knowledge);
    }
    // The file is damaged, or another command has just removed what was kept: all is read anew, beside it.
    let beside = Options {
        index: None,
        ..options.clone()
    };
    read(sources, &beside, query, &mut |_, of| progress(of, of))
}

/// What the index knows of a document as its file is now.
fn look(index: &Index, source: &Source, place: ScopeIndex, stale: &mut Vec<Stale>) -> Option<Known> {
    let Some(kind) = DocumentFormat::of(&source.name) else {
        return Some(Known::Not("documents of this kind are not read".into()));
    };
    let old = index.get(&source.path);
    let now = std::fs::symlink_metadata(&source.path).map(|metadata| Stamp::of(&metadata));
    if let (Some(entry), Ok(now)) = (&old, now)
        && entry.holds(&now)
    {
        return old.map(Known::Kept);
    }
    stale.push(Stale { place, kind, old });
    None
}

/// Notes which entries are in use. Once a day it writes; that it cannot costs nothing.
fn touch(index: &Index, known: &[Option<Known>]) {
    let note = || -> rusqlite::Result<()> {
        for one in known.iter().flatten() {
            if let Known::Kept(entry) = one
                && index.is_due(entry)
            {
                index.begin()?;
                index.used(entry)?;
            }
        }
        Ok(())
    };
    let _ = note();
    let _ = index.commit();
}

/// Reads what changed, beside this thread, and keeps it.
fn refresh(
    index: &Index,
    sources: &[Source],
    options: &Options,
    stale: Vec<Stale>,
    known: &mut [Option<Known>],
    progress: GoOn<'_>,
) -> Option<()> {
    let stop = AtomicBool::new(false);
    let mut done = sources.len() - stale.len();
    std::thread::scope(|scope| {
        let (sender, receiver) = mpsc::sync_channel(AHEAD);
        let stop = &stop;
        scope.spawn(move || {
            let reader = Reader::new(options.reader.as_deref());
            read_all(reader, sources, stale, stop, &sender);
        });
        let mut keeper = Keeper::new(index, known);
        loop {
            match receiver.recv_timeout(LOOK) {
                Ok(fresh) => {
                    keeper.keep(sources, fresh);
                    done += 1;
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => break,
            }
            if !progress(done.min(sources.len()), sources.len()) {
                stop.store(true, Ordering::Relaxed);
                keeper.finish();
                // The thread may wait for room: what it has is let go.
                drain(&receiver);
                return None;
            }
        }
        keeper.finish();
        Some(())
    })
}

fn drain(receiver: &Receiver<Fresh>) {
    while receiver.recv().is_ok() {}
}

fn read_all(
    mut reader: Reader<'_>,
    sources: &[Source],
    stale: Vec<Stale>,
    stop: &AtomicBool,
    sender: &SyncSender<Fresh>,
) {
    for Stale { place, kind, old } in stale {
        if stop.load(Ordering::Relaxed) {
            return;
        }
        let Some(source) = sources.get(place) else { return };
        let read = read_one(&mut reader, source, kind, old.as_ref(), stop);
        if sender.send(Fresh { place, old, read }).is_err() {
            return;
        }
    }
}

type ReadOne = Result<(Option<Stamp>, Hash, Option<ReadOutcome>), Trouble>;

fn read_one(
    reader: &mut Reader<'_>,
    source: &Source,
    kind: DocumentFormat,
    old: Option<&Entry>,
    stop: &AtomicBool,
) -> ReadOne {
    let mut file = Opened::open(&source.path)?;
    if let Some(old) = old.filter(|old| old.may_be(&file.stamp)) {
        let hash = file.pass(&mut |_: &[u8]| Ok::<(), std::io::Error>(()));
        let hash = hash.map_err(|error| Trouble::passing(format!("cannot be read: {error}")))?;
        if hash == old.hash {
            return Ok((file.is_unchanged().then(|| file.stamp.clone()), hash, None));
        }
    }
    let (hash, said) = match reader.read(kind, &mut file, stop) {
        Ok(read) => read,
        Err(trouble) if trouble.passing => return Err(trouble),
        // That nothing can be made of the file is kept too.
        Err(trouble) => {
            let hash = file.pass(&mut |_: &[u8]| Ok::<(), std::io::Error>(()));
            match hash {
                Ok(hash) => (hash, Err(trouble.why)),
                Err(_) => return Err(trouble),
            }
        }
    };
    Ok((file.is_unchanged().then(|| file.stamp.clone()), hash, Some(said)))
}

/// Keeps what is read, some documents at once.
struct Keeper<'a> {
    index: &'a Index,
    known: &'a mut [Option<Known>],
    /// Documents since the last commit.
    pending: usize,
    /// Bytes that this fill has put into the index, and that it holds itself.
    kept: u64,
    held: usize,
    /// Whether the index takes no more.
    full: bool,
}

impl<'a> Keeper<'a> {
    fn new(index: &'a Index, known: &'a mut [Option<Known>]) -> Self {
        let kept = known.iter().flatten().map(|one| match one {
            Known::Kept(entry) => u64::from(entry.size),
            _ => 0,
        });
        Keeper {
            kept: kept.sum(),
            index,
            known,
            pending: 0,
            held: 0,
            full: false,
        }
    }

    fn keep(&mut self, sources: &[Source], fresh: Fresh) {
        let known = match fresh.read {
            Err(trouble) => Known::Not(trouble.why),
            Ok((stamp, hash, None)) => self.same(fresh.old, stamp, hash),
            Ok((stamp, hash, Some(said))) => match sources.get(fresh.place) {
                Some(source) => self.put(source, stamp, hash, said),
                None => return,
            },
        };
        if let Some(place) = self.known.get_mut(fresh.place) {
            *place = Some(known);
        }
        self.pending += 1;
        if self.pending >= BATCH {
            self.commit();
        }
    }

    fn same(&mut self, old: Option<Entry>, stamp: Option<Stamp>, hash: Hash) -> Known {
        let Some(mut entry) = old else {
            return Known::Not("the file changes while it is read".into());
        };
        if let Some(stamp) = stamp {
            let _ = self
                .index
                .begin()
                .and_then(|()| self.index.renew(&mut entry, &stamp));
        }
        debug_assert_eq!(entry.hash, hash);
        Known::Kept(entry)
    }

    fn put(
        &mut self,
        source: &Source,
        stamp: Option<Stamp>,
        hash: Hash,
        said: Result<Said, String>,
    ) -> Known {
        let size = said.as_ref().map_or(0, |said| said.content.len());
        self.full |= self.kept + size as u64 > self.index.most();
        if let Some(stamp) = stamp.filter(|_| !self.full) {
            let put = self
                .index
                .begin()
                .and_then(|()| self.index.put(&source.path, (&stamp, hash), &said));
            match put {
                Ok(entry) => {
                    self.kept += size as u64;
                    return Known::Kept(entry);
                }
                Err(_) => self.full = true,
            }
        }
        match said {
            Err(why) => Known::Not(why),
            Ok(_) if self.held + size > UNKEPT => {
                Known::Not("there is no room to keep what it says beside the documents before it".into())
            }
            Ok(said) => {
                self.held += size;
                Known::Held(hash, Box::new(said))
            }
        }
    }

    fn commit(&mut self) {
        self.pending = 0;
        self.full |= self.index.commit().is_err();
    }

    fn finish(&mut self) {
        self.commit();
        let prune = || -> rusqlite::Result<()> {
            self.index.begin()?;
            self.index.prune()?;
            self.index.commit()
        };
        let _ = prune();
    }
}
