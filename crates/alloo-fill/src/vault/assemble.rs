//! What the chosen documents say, brought together in their order.

use std::collections::{BTreeMap, HashSet};

use super::content::Content;
use super::file::Hash;
use super::index::{Entry, Id, Index};
use super::reader::{Card, Said};
use super::shortlist::{self, DocumentCandidate, Query};
use super::words;
use crate::Source;
use crate::model::{Document, Knowledge};

/// The most that is taken into a fill of what documents say, bytes as they are kept. A vault of some hundred
/// documents says less and is taken whole.
const ROOM: usize = 8 << 20;
/// Names under which a document says that it stands for another one; what it replaces must be known, whatever
/// the form asks.
const REPLACING: [&str; 6] = [
    "supersedes",
    "superseded",
    "replaces",
    "ersetzt",
    "remplace",
    "sustituye",
];

/// What is known of a document before its content is taken.
pub(super) enum Known {
    /// It is in the index.
    Kept(Entry),
    /// The index did not take it.
    Held(Hash, Box<Said>),
    /// It cannot be read.
    Not(String),
}

/// What the chosen documents say.
pub(super) struct Assembled {
    pub knowledge: Knowledge,
    /// Whether the index still had all that was chosen.
    pub whole: bool,
}

/// Brings together what the chosen documents say.
pub(super) fn assemble(
    index: &Index,
    sources: &[Source],
    known: Vec<Option<Known>>,
    query: &Query,
) -> Assembled {
    let mut all = Assembly::default();
    for (source, known) in sources.iter().zip(known) {
        match known {
            Some(known) => all.add(source, known),
            None => all.skip(source, "it was not read".into()),
        }
    }
    let mut query = query.clone();
    REPLACING.iter().for_each(|word| query.need([*word]));
    let candidates: Vec<DocumentCandidate> =
        all.candidates.iter().map(|(candidate, ..)| *candidate).collect();
    let chosen = match shortlist::choose(index, &query, &candidates, ROOM) {
        Ok(chosen) => {
            all.knowledge.left_out = candidates.len() - chosen.len();
            chosen
        }
        Err(error) => {
            all.lose(&format!("what was kept of it cannot be looked up: {error}"));
            Vec::new()
        }
    };
    let mut taken: BTreeMap<usize, Taken> = BTreeMap::new();
    for place in chosen {
        if let Some((candidate, document, hash)) = all.candidates.get(place) {
            taken.insert(*document, Taken::Kept(candidate.id, *hash));
        }
    }
    for (document, said) in std::mem::take(&mut all.held) {
        taken.insert(document, Taken::Held(said));
    }
    for (document, taken) in taken {
        let kept = match taken {
            Taken::Kept(id, hash) => index.content(id, hash).ok().flatten(),
            Taken::Held(said) => Some(said.content),
        };
        all.take(document, kept.and_then(|kept| postcard::from_bytes(&kept).ok()));
    }
    Assembled {
        knowledge: all.knowledge,
        whole: !all.lost,
    }
}

/// Where a document's content is.
enum Taken {
    /// In the index.
    Kept(Id, Hash),
    /// Here.
    Held(Box<Said>),
}

/// Documents coming together in their order.
#[derive(Default)]
struct Assembly {
    knowledge: Knowledge,
    /// The projects and hashes of the documents so far: a twin in the same project says nothing more than the
    /// first.
    seen: HashSet<(Option<String>, Hash)>,
    /// Documents in the index, with their numbers and hashes.
    candidates: Vec<(DocumentCandidate, usize, Hash)>,
    /// Documents that the index does not have.
    held: BTreeMap<usize, Box<Said>>,
    /// Whether the index has lost any of them.
    lost: bool,
}

impl Assembly {
    fn skip(&mut self, source: &Source, why: String) {
        self.knowledge.skipped.push((source.name.clone(), why));
    }

    fn add(&mut self, source: &Source, known: Known) {
        let (card, hash) = match &known {
            Known::Not(why) => return self.skip(source, why.clone()),
            Known::Kept(entry) => (entry.card.clone(), entry.hash),
            Known::Held(hash, said) => (Ok(said.card.clone()), *hash),
        };
        let card = match card {
            Ok(card) => card,
            Err(why) => return self.skip(source, why),
        };
        let number = self.knowledge.documents.len();
        self.knowledge.documents.push(document(source, &card));
        if let Some(why) = card.partly {
            self.skip(source, why);
        }
        if !self.seen.insert((source.project.clone(), hash)) {
            return;
        }
        match known {
            Known::Kept(entry) => {
                let candidate = DocumentCandidate {
                    id: entry.id,
                    size: entry.size,
                    // What lies beside the projects is said of all of them.
                    always: source.project.is_none(),
                };
                self.candidates.push((candidate, number, hash));
            }
            Known::Held(_, said) => {
                self.held.insert(number, said);
            }
            Known::Not(_) => {}
        }
    }

    /// Names all documents of the index as not read.
    fn lose(&mut self, why: &str) {
        self.lost = true;
        let names = self.candidates.iter().filter_map(|(_, document, _)| {
            let document = self.knowledge.documents.get(*document)?;
            Some((document.name.clone(), why.to_owned()))
        });
        self.knowledge.skipped.extend(names.collect::<Vec<_>>());
    }

    /// Takes in what a document says.
    fn take(&mut self, document: usize, content: Option<Content>) {
        self.lost |= content.is_none();
        let knowledge = &mut self.knowledge;
        let Some(content) = content else {
            let name = knowledge
                .documents
                .get(document)
                .map(|document| document.name.clone());
            let why = "what was kept of it is damaged, or another command has just removed it".to_owned();
            knowledge.skipped.extend(name.map(|name| (name, why)));
            return;
        };
        knowledge.facts.extend(content.facts.into_iter().map(|mut fact| {
            fact.document = document;
            fact
        }));
        knowledge
            .asides
            .extend(content.asides.into_iter().map(|mut aside| {
                aside.fact.document = document;
                aside
            }));
        knowledge
            .tables
            .extend(content.tables.into_iter().map(|mut table| {
                table.document = document;
                table
            }));
        knowledge
            .passages
            .extend(content.passages.into_iter().map(|mut passage| {
                passage.document = document;
                passage
            }));
    }
}

fn document(source: &Source, card: &Card) -> Document {
    let name = source
        .name
        .rsplit_once('/')
        .map_or(source.name.as_str(), |(_, name)| name);
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    Document {
        id: source.id.clone(),
        name: source.name.clone(),
        project: source.project.clone(),
        dated: card.dated.or_else(|| words::date_within(stem)),
        revision: card.revision.clone().or_else(|| words::revision_within(stem)),
        title: card.title.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::file::Stamp;
    use super::*;

    #[test]
    fn an_index_that_cannot_be_looked_up_is_said_of_each_document() {
        let folder = tempfile::tempdir().unwrap();
        let index = Index::open(Some(folder.path())).unwrap();
        let path = folder.path().join("a.txt");
        let stamp = Stamp::of(&std::fs::metadata(folder.path()).unwrap());
        let said = Said {
            card: Card::default(),
            content: Vec::new(),
            terms: "pump".into(),
        };
        let mut entry = index.put(&path, (&stamp, Hash([1; 32])), &Ok(said)).unwrap();
        entry.size = u32::try_from(ROOM).unwrap() + 1;
        let other = rusqlite::Connection::open(folder.path().join("documents.sqlite")).unwrap();
        other.execute_batch("DROP TABLE term").unwrap();
        let source = Source {
            id: "a".into(),
            project: None,
            name: "a.txt".into(),
            path,
        };
        let assembled = assemble(
            &index,
            &[source],
            vec![Some(Known::Kept(entry))],
            &Query::default(),
        );
        assert!(!assembled.whole);
        let [(name, why)] = assembled.knowledge.skipped.as_slice() else {
            panic!("{:?}", assembled.knowledge.skipped);
        };
        assert_eq!(name, "a.txt");
        assert!(why.contains("cannot be looked up"), "{why}");
    }
}
