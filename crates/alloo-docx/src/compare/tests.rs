//! Documents compared: untouched, filled, and changed in one random place of one random part.

use std::io::{Cursor, Read, Write};
use std::path::{Path, PathBuf};

use super::*;
use crate::tree::{Node, Tree};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

/// The templates of the repository.
fn templates() -> Vec<PathBuf> {
    let folders = ["examples/templates", "crates/alloo-fill/tests/corpus/templates"];
    let mut all: Vec<PathBuf> = folders
        .iter()
        .flat_map(|folder| std::fs::read_dir(Path::new(ROOT).join(folder)).unwrap())
        .map(|entry| entry.unwrap().path())
        .collect();
    all.sort();
    all
}

/// Opens two documents and compares them.
fn compare(before: &Path, after: &Path) -> Result<Comparison, Error> {
    let (before, after) = (
        ComparedDocument::open_template(before)?,
        ComparedDocument::open_result(after)?,
    );
    let whole = super::compare(&before, &after)?;
    let slots = super::compare_slots(&before, &after)?;
    assert_eq!((&slots.slots, slots.counts), (&whole.slots, whole.counts));
    Ok(whole)
}

type Parts = Vec<(String, Vec<u8>)>;

fn unpack(path: &Path) -> Parts {
    let mut archive = zip::ZipArchive::new(Cursor::new(std::fs::read(path).unwrap())).unwrap();
    (0..archive.len())
        .map(|number| {
            let mut entry = archive.by_index(number).unwrap();
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).unwrap();
            (entry.name().unwrap().into_owned(), bytes)
        })
        .collect()
}

fn pack(parts: &Parts, path: &Path) {
    let mut archive = zip::ZipWriter::new(std::fs::File::create(path).unwrap());
    for (name, bytes) in parts {
        archive
            .start_file(
                name.as_str(),
                zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored),
            )
            .unwrap();
        archive.write_all(bytes).unwrap();
    }
    archive.finish().unwrap();
}

/// A small document with this body.
fn small(body: &str) -> tempfile::NamedTempFile {
    let types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    let rels = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";
    let document = format!(
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>"
    );
    let file = tempfile::NamedTempFile::new().unwrap();
    let parts = [
        ("[Content_Types].xml", types),
        ("_rels/.rels", rels),
        ("word/document.xml", &document),
    ];
    pack(
        &parts
            .map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()))
            .to_vec(),
        file.path(),
    );
    file
}

fn p(text: &str) -> String {
    format!("<w:p><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>")
}

fn row(cells: &[&str]) -> String {
    let cells: String = cells
        .iter()
        .map(|cell| format!("<w:tc>{}</w:tc>", p(cell)))
        .collect();
    format!("<w:tr>{cells}</w:tr>")
}

fn compared(before: &str, after: &str) -> Comparison {
    compare(small(before).path(), small(after).path()).unwrap()
}

fn told(comparison: &Comparison) -> Vec<(&str, ComparedState, &str)> {
    comparison
        .slots
        .iter()
        .map(|slot| {
            (
                slot.label.as_str(),
                slot.state,
                slot.after.as_deref().unwrap_or("-"),
            )
        })
        .collect()
}

#[test]
fn a_template_is_like_itself() {
    for path in templates() {
        let comparison = compare(&path, &path).unwrap();
        assert_eq!(comparison.other, [], "{}", path.display());
        assert!(
            comparison
                .slots
                .iter()
                .all(|slot| slot.state == ComparedState::Open),
            "{}: {:?}",
            path.display(),
            told(&comparison)
        );
    }
}

#[test]
fn values_are_told_apart_from_the_text_around_them() {
    use ComparedState::{Filled, Open};
    let before = [
        p("Report of {{month}} by {{author}}."),
        p("Client: ____"),
        p("Fixed."),
    ]
    .concat();
    let after = [
        p("Report of May by {{author}}."),
        p("Client: Port of Oslo"),
        p("Fixed."),
    ]
    .concat();
    let comparison = compared(&before, &after);
    assert_eq!(comparison.other, []);
    assert_eq!(
        told(&comparison),
        [
            ("month", Filled, "May"),
            ("author", Open, "{{author}}"),
            ("Client", Filled, "Port of Oslo")
        ]
    );
    assert_eq!(
        (
            comparison.counts.total,
            comparison.counts.filled,
            comparison.counts.open
        ),
        (3, 2, 1)
    );
}

#[test]
fn text_around_a_value_that_changed_is_said() {
    let before = p("The contract sum is {{sum}} without tax.");
    let comparison = compared(&before, &p("The contract sum is 5 with tax."));
    assert_eq!(comparison.slots[0].state, ComparedState::Changed);
    assert_eq!(comparison.other[0].kind, ChangeKind::Text);
    let gone = compared(&[p("One."), before].concat(), &p("One."));
    assert_eq!(gone.slots[0].state, ComparedState::Removed);
    assert_eq!(gone.other[0].kind, ChangeKind::Paragraph);
}

#[test]
fn rows_of_a_schedule_are_its_records_and_other_rows_are_changes() {
    let table = |rows: &[&[&str]]| {
        format!(
            "<w:tbl>{}</w:tbl>",
            rows.iter().map(|cells| row(cells)).collect::<String>()
        )
    };
    let head: &[&str] = &["Item", "Quantity", "Remarks"];
    let before = [
        p("Deliveries"),
        table(&[head, &["", "", ""], &["", "", ""]]),
        p("End."),
    ]
    .concat();
    let filled = [
        p("Deliveries"),
        table(&[
            head,
            &["Pipe", "4", ""],
            &["Bend", "2", "late"],
            &["Valve", "1", ""],
        ]),
        p("End."),
    ]
    .concat();
    let comparison = compared(&before, &filled);
    assert_eq!(comparison.other, []);
    let values: Vec<&str> = told(&comparison)
        .into_iter()
        .filter(|(_, state, _)| *state == ComparedState::Filled)
        .map(|(.., value)| value)
        .collect();
    assert_eq!(values, ["Pipe", "4", "Bend", "2", "late", "Valve", "1"]);

    let fixed = [
        p("Terms"),
        table(&[&["Price", "fixed"], &["Period", "two years"]]),
    ]
    .concat();
    let more = [
        p("Terms"),
        table(&[
            &["Price", "fixed"],
            &["Penalty", "none at all"],
            &["Period", "two years"],
        ]),
    ]
    .concat();
    assert_eq!(
        compared(&fixed, &more)
            .other
            .iter()
            .map(|change| change.kind)
            .collect::<Vec<_>>(),
        [ChangeKind::Row]
    );
    assert_eq!(
        compared(&more, &fixed)
            .other
            .iter()
            .map(|change| change.kind)
            .collect::<Vec<_>>(),
        [ChangeKind::Row]
    );
}

#[test]
fn formatting_that_changed_is_said() {
    let before = p("Fixed text here.");
    let bold = before.replace("<w:r>", "<w:r><w:rPr><w:b/></w:rPr>");
    assert_eq!(compared(&before, &bold).other[0].kind, ChangeKind::Style);
    let breaks = |kind: &str| format!("<w:p><w:r><w:t>A</w:t><w:br w:type=\"{kind}\"/></w:r></w:p>");
    let broken = compared(&breaks("page"), &breaks("column"));
    assert_eq!(broken.other.len(), 1, "{:?}", broken.other);
    // A run that was split is none.
    let split =
        "<w:p><w:r><w:t xml:space=\"preserve\">Fixed </w:t></w:r><w:r><w:t>text here.</w:t></w:r></w:p>";
    assert_eq!(compared(&before, split).other, []);
}

/// A generator of its own, so that a failure can be had again.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % bound as u64).unwrap()
    }
}

/// Changes one thing in a part; `None` where nothing was found to change.
fn change(bytes: &[u8], random: &mut Random) -> Option<(Vec<u8>, String)> {
    let Some(xml) = std::str::from_utf8(bytes)
        .ok()
        .filter(|text| text.trim_start_matches('\u{feff}').starts_with('<'))
    else {
        let mut changed = bytes.to_vec();
        let at = random.below(changed.len().max(1));
        *changed.get_mut(at)? ^= 0x55;
        return Some((changed, format!("byte {at}")));
    };
    let tree = Tree::parse("part", xml.trim_start_matches('\u{feff}').to_owned()).ok()?;
    let xml = tree.xml().to_owned();
    let nodes: Vec<Node> = tree.nodes().skip(1).collect();
    let start = |span: crate::tree::Span| span.start.0 as usize..span.end.0 as usize;
    for _ in 0..200 {
        let node = *nodes.get(random.below(nodes.len().max(1)))?;
        let hidden = [
            "bookmarkStart",
            "bookmarkEnd",
            "proofErr",
            "lastRenderedPageBreak",
            "Fallback",
            "rsid",
            "rsids",
            "rsidRoot",
        ];
        let around: Vec<Node> = std::iter::once(node).chain(tree.ancestors(node)).collect();
        if around.iter().any(|&above| hidden.contains(&tree.local(above))) {
            continue;
        }
        let tag = start(tree.open(node));
        let text = &xml[tag.clone()];
        if tree.is(node, "t") && random.below(2) == 0 {
            let inner = start(tree.inner(node));
            if xml[inner.clone()].trim().is_empty() {
                continue;
            }
            let changed = format!("{}Zq{}", &xml[..inner.start], &xml[inner.start..]);
            return Some((
                changed.into_bytes(),
                format!("text of {}", tree.raw(node).unwrap()),
            ));
        }
        // An attribute's value.
        let quotes: Vec<usize> = text.match_indices('"').map(|(at, _)| at).collect();
        if quotes.len() < 2 {
            continue;
        }
        let pair = random.below(quotes.len() / 2) * 2;
        let (open, close) = (quotes[pair], quotes[pair + 1]);
        let name = text[..open]
            .trim_end_matches('=')
            .rsplit(char::is_whitespace)
            .next()
            .unwrap_or("");
        let local = name.rsplit(':').next().unwrap_or(name);
        if name.starts_with("xml")
            || local.starts_with("rsid")
            || [
                "paraId",
                "textId",
                "Ignorable",
                "Type",
                "ContentType",
                "TargetMode",
                "Id",
            ]
            .contains(&local)
            || name.starts_with("r:")
        {
            continue;
        }
        let at = tag.start + close;
        let changed = format!("{}7{}", &xml[..at], &xml[at..]);
        return Some((changed.into_bytes(), format!("{name} of {text}")));
    }
    None
}

/// A number that the environment may set.
fn set<T: std::str::FromStr>(variable: &str, otherwise: T) -> T {
    let text = std::env::var(variable).ok();
    text.and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

/// Changes documents of a list so often; says how many could not be read any more.
fn changes(paths: &[PathBuf], rounds: usize, seed: u64) -> usize {
    let mut random = Random(seed);
    let documents: Vec<(Parts, ComparedDocument)> = paths
        .iter()
        .map(|path| (unpack(path), ComparedDocument::open_template(path).unwrap()))
        .collect();
    let (mut tried, mut unreadable) = (0, 0);
    while tried < rounds {
        let number = random.below(documents.len());
        let (parts, before) = &documents[number];
        let mut parts = parts.clone();
        let at = random.below(parts.len());
        let (name, bytes) = &mut parts[at];
        // Names and identities of the package itself are checked when it is opened.
        if name == "[Content_Types].xml" || name.ends_with('/') || bytes.is_empty() {
            continue;
        }
        let Some((changed, what)) = change(bytes, &mut random) else {
            continue;
        };
        *bytes = changed;
        let name = name.clone();
        let file = tempfile::NamedTempFile::new().unwrap();
        pack(&parts, file.path());
        tried += 1;
        let compared =
            ComparedDocument::open_result(file.path()).and_then(|after| super::compare(before, &after));
        match compared {
            Ok(comparison) => assert!(
                !comparison.other.is_empty()
                    || comparison
                        .slots
                        .iter()
                        .any(|slot| slot.state != ComparedState::Open),
                "{}: {name}: {what} was not reported (ALLOO_SEED={seed}, change {tried})",
                paths[number].display()
            ),
            // A change that makes the package unreadable is reported as such.
            Err(_) => unreadable += 1,
        }
    }
    unreadable
}

#[test]
fn one_random_change_in_one_random_part_is_always_reported() {
    // ALLOO_ROUNDS=1000 takes some seconds in a release build.
    let (seed, rounds) = (set("ALLOO_SEED", 0x5eed_a110), set("ALLOO_ROUNDS", 200));
    let all = templates();
    let is_small = |path: &&PathBuf| std::fs::metadata(path).unwrap().len() < 10_000;
    let small: Vec<PathBuf> = all.iter().filter(is_small).cloned().collect();
    // The large ones take a hundred times as long: fewer of them.
    let large = changes(&all, rounds / 40, seed);
    let unreadable = large + changes(&small, rounds - rounds / 40, seed ^ 0xa5a5);
    assert!(
        unreadable * 10 < rounds,
        "{unreadable} of {rounds} documents could not be read"
    );
}
