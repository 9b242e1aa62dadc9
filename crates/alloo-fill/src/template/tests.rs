//! The door as a whole: on the templates of the repository, and on small documents for each way in which
//! others broke.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};

use super::*;
use crate::FillError;
use crate::model::{Cite, Records, Value};
use alloo_docx::controls::Accepts;
use alloo_docx::slot::{Schedule, Slot, Wants};
use alloo_docx::tree::{Node, Tree};

mod bracket_slots;
mod filled_rows;
mod line_slots;
mod odd;
mod places;
mod small;
mod subtitles;
mod table_questions;

/// The repository's root.
const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

/// Every template in the repository.
fn templates() -> Vec<PathBuf> {
    let root = Path::new(ROOT);
    let mut found: Vec<PathBuf> = [
        "crates/alloo-fill/tests/corpus/templates",
        "examples/templates",
        "crates/alloo-fill/tests/labels/templates",
    ]
    .iter()
    .flat_map(|folder| std::fs::read_dir(root.join(folder)).unwrap())
    .map(|entry| entry.unwrap().path())
    .collect();
    found.sort();
    found
}

fn value(text: impl Into<String>) -> Value {
    Value {
        text: text.into(),
        source: Cite {
            document: "Project brief.docx".into(),
            place: "table 1 row 2".into(),
            note: String::new(),
        },
    }
}

/// A value for every slot.
fn everything(template: &Template) -> BTreeMap<String, Value> {
    let of = |(number, slot): (usize, &Slot)| {
        let text = match &slot.wants {
            Wants::Choice(items) => items.first()?.clone(),
            Wants::Check => "true".into(),
            Wants::Date(_) => "19 October 2026".into(),
            Wants::Paragraphs => format!("First paragraph {number} & more.\nSecond paragraph {number} <x>."),
            Wants::Text => format!("Value {number} & <x>"),
        };
        Some((slot.id.clone(), value(text)))
    };
    template.slots().iter().enumerate().filter_map(of).collect()
}

/// Records for every schedule: as many as it has rows, and two more where it may grow.
fn all_records(template: &Template) -> BTreeMap<String, Records> {
    let of = |schedule: &Schedule| {
        let rows = schedule.rows.len() + if schedule.may_grow { 2 } else { 0 };
        let records = (0..rows).map(|row| {
            (0..schedule.header.len())
                .map(|column| Some(value(format!("R{row}C{column}"))))
                .collect()
        });
        (schedule.id.clone(), records.collect())
    };
    template
        .schedules()
        .iter()
        .filter(|schedule| schedule.rows.len() > 1)
        .map(of)
        .collect()
}

/// Fills a template.
fn put(
    template: &Template,
    values: &BTreeMap<String, Value>,
    records: &BTreeMap<String, Records>,
    closing: Option<&ClosingPage>,
    output: &Path,
) -> Result<(), FillError> {
    let answers = Answers {
        values,
        records,
        report: None,
        comments: None,
        closing,
    };
    super::write(template, answers, output)
}

/// The parts of a package.
fn parts(path: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut archive = zip::ZipArchive::new(std::fs::File::open(path).unwrap()).unwrap();
    let mut parts = BTreeMap::new();
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).unwrap();
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut entry, &mut bytes).unwrap();
        parts.insert(entry.name().unwrap().into_owned(), bytes);
    }
    parts
}

/// What Word would take offence at in a text part, one line for each; a template may have some of its own.
fn offences(tree: &Tree) -> Vec<String> {
    let mut found = Vec::new();
    let mut seen: HashMap<(String, String), usize> = HashMap::new();
    let mut fields: HashMap<Node, i32> = HashMap::new();
    for node in tree.nodes() {
        let story = tree
            .ancestors(node)
            .find(|&above| tree.is(above, "txbxContent"))
            .unwrap_or(Node::ROOT);
        let within = |name: &str| {
            tree.ancestors(node)
                .take_while(|&above| !tree.is(above, "txbxContent"))
                .any(|above| tree.is(above, name))
        };
        let id = |name: &str| tree.attr(node, name).unwrap_or_default();
        match (tree.w(node), tree.local(node)) {
            ("tc", _) => {
                let last = tree.children(node).last();
                if !last.is_some_and(|last| matches!(tree.w(last), "p" | "sdt")) {
                    found.push("a cell that does not end in a paragraph".into());
                }
            }
            ("p", _) => {
                if within("p") {
                    found.push("a paragraph in a paragraph".into());
                }
                *seen.entry(("paragraph".into(), id("paraId"))).or_default() +=
                    usize::from(!id("paraId").is_empty());
            }
            ("r", _) if within("r") => found.push("a run in a run".into()),
            ("t", _) if !tree.is(tree.parent(node), "r") => found.push("text outside a run".into()),
            ("fldChar", _) => {
                let open = fields.entry(story).or_default();
                *open += match id("fldCharType").as_str() {
                    "begin" => 1,
                    "end" => -1,
                    _ => 0,
                };
                if *open < 0 {
                    found.push("a field that ends before it begins".into());
                }
            }
            ("bookmarkStart", _) => {
                *seen.entry(("bookmark".into(), id("id"))).or_default() += 1;
                *seen.entry(("bookmark name".into(), id("name"))).or_default() += 1;
            }
            ("id", _) if tree.is(tree.parent(node), "sdtPr") => {
                *seen.entry(("control".into(), id("val"))).or_default() += 1
            }
            ("commentReference", _) => *seen.entry(("comment".into(), id("id"))).or_default() += 1,
            ("", "docPr") if !tree.ancestors(node).any(|above| tree.local(above) == "Fallback") => {
                *seen.entry(("drawing".into(), id("id"))).or_default() += 1;
            }
            _ => {}
        }
    }
    found.extend(
        fields
            .values()
            .filter(|&&open| open != 0)
            .map(|_| "a field without an end".to_owned()),
    );
    found.extend(
        seen.into_iter()
            .filter(|(_, count)| *count > 1)
            .map(|((what, id), _)| format!("the {what} {id:?} twice")),
    );
    found.sort();
    found
}

/// Checks a filled copy against its template: well-formed, no offence that the template had not, every
/// relationship and content type resolves, bound controls show what is stored, and nothing is touched that
/// holds no slot.
fn check(template: &Path, filled: &Path) {
    let named = template.display();
    let (before, after) = (parts(template), parts(filled));
    assert_eq!(
        before.keys().collect::<Vec<_>>(),
        after.keys().collect::<Vec<_>>(),
        "{named}: parts"
    );
    let opened = Template::open(template).unwrap();
    let text: Vec<&str> = opened.parts().iter().map(|part| part.part.tree.part()).collect();
    for (name, bytes) in &after {
        if bytes != &before[name] {
            let may = text.contains(&name.as_str())
                || opened.stores.values().any(|store| store == name)
                || opened.settings.as_ref() == Some(name)
                || name.contains("settings.xml.rels")
                || String::from_utf8_lossy(bytes).contains(alloo_docx::fill_report::HEADING_STYLE)
                || (name == "[Content_Types].xml" && opened.package.summary.is_template);
            assert!(may, "{named}: {name} has changed");
        }
        if name.ends_with(".xml") || name.ends_with(".rels") {
            let xml = alloo_docx::decode(bytes).unwrap_or_else(|| panic!("{named}: {name} is not text"));
            let tree = Tree::parse(name, xml).unwrap_or_else(|error| panic!("{named}: {name}: {error}"));
            if text.contains(&name.as_str()) {
                let was = offences(&Tree::parse(name, alloo_docx::decode(&before[name]).unwrap()).unwrap());
                let new: Vec<String> = offences(&tree)
                    .into_iter()
                    .filter(|offence| !was.contains(offence))
                    .collect();
                assert_eq!(new, Vec::<String>::new(), "{named}: {name}");
            }
        }
    }
    let types = Tree::parse(
        "[Content_Types].xml",
        alloo_docx::decode(&after["[Content_Types].xml"]).unwrap(),
    )
    .unwrap();
    for name in after
        .keys()
        .filter(|name| *name != "[Content_Types].xml" && !name.ends_with('/'))
    {
        let known = types.children(Node::ROOT).any(|node| match types.local(node) {
            "Override" => types
                .attr(node, "PartName")
                .is_some_and(|part| part.trim_start_matches('/').eq_ignore_ascii_case(name)),
            _ => types.attr(node, "Extension").is_some_and(|kind| {
                name.to_lowercase()
                    .ends_with(&format!(".{}", kind.to_lowercase()))
            }),
        });
        assert!(known, "{named}: {name} has no content type");
    }
    check_bound(&named.to_string(), filled, &after);
}

/// Checks that bound controls show what is stored.
fn check_bound(named: &str, filled: &Path, after: &BTreeMap<String, Vec<u8>>) {
    let copy = Template::open(filled).unwrap_or_else(|error| panic!("{named}: the copy: {error}"));
    assert!(!copy.package.summary.is_template, "{named}: still a template");
    for bound in &copy.bound {
        let (control, binding) = (&bound.control, &bound.binding);
        let tree = &copy.part(bound.part).unwrap().tree;
        if tree.switched_on(control.properties, "showingPlcHdr") {
            continue;
        }
        let Some(store) = copy.stores.get(&binding.store) else {
            continue;
        };
        let stored = Tree::parse(store, alloo_docx::decode(&after[store]).unwrap()).unwrap();
        // Storing what is shown changes nothing where it is what is stored.
        let Some((range, _)) = write_binding::store(binding, &stored, "").unwrap() else {
            continue;
        };
        let held = quick_xml::escape::unescape(stored.slice(range).unwrap())
            .unwrap()
            .into_owned();
        let same = match control.accepts {
            Accepts::Date(_) => {
                date_values::parse(held.trim_end_matches("T00:00:00")) == date_values::parse("2026-10-19")
                    || held == control.shown
            }
            Accepts::List(_) | Accepts::Combo(_) | Accepts::Check(_) => true,
            Accepts::Plain { .. } | Accepts::Rich => alloo_docx::text_map::collapse(&held) == control.shown,
        };
        assert!(
            same,
            "{named}: a control shows {:?}, stored is {held:?}",
            control.shown
        );
    }
}

#[test]
fn every_template_of_the_repository_is_filled_and_stays_whole() {
    let folder = tempfile::tempdir().unwrap();
    for path in templates() {
        let template = Template::open(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        for citations in [true, false] {
            let (once, twice) = (folder.path().join("once.docx"), folder.path().join("twice.docx"));
            for output in [&once, &twice] {
                put(
                    &template,
                    &everything(&template),
                    &all_records(&template),
                    citations.then(ClosingPage::default).as_ref(),
                    output,
                )
                .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            }
            check(&path, &once);
            assert_eq!(
                std::fs::read(&once).unwrap(),
                std::fs::read(&twice).unwrap(),
                "{}",
                path.display()
            );
        }
        // What gets no value keeps its bytes.
        let output = folder.path().join("nothing.docx");
        put(
            &template,
            &BTreeMap::new(),
            &BTreeMap::new(),
            Some(&ClosingPage::default()),
            &output,
        )
        .unwrap();
        let (before, mut after) = (parts(&path), parts(&output));
        if template.package.summary.is_template {
            after.insert(
                "[Content_Types].xml".into(),
                before["[Content_Types].xml"].clone(),
            );
        }
        assert_eq!(before, after, "{}", path.display());
    }
}

/// For a look: `cargo test template::tests::show -- --ignored --nocapture`, with `ONE=name` for one template,
/// and filled copies in `OUT`.
#[test]
#[ignore = "prints what is found, for people"]
fn show() {
    let one = std::env::var("ONE").unwrap_or_default();
    for path in templates()
        .into_iter()
        .chain(std::env::var("PATHS").ok().into_iter().flat_map(|folder| {
            std::fs::read_dir(folder)
                .unwrap()
                .map(|entry| entry.unwrap().path())
                .collect::<Vec<_>>()
        }))
    {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if !name.contains(&one) {
            continue;
        }
        println!("## {name}");
        let template = match Template::open(&path) {
            Ok(template) => template,
            Err(error) => {
                println!("   {error}");
                continue;
            }
        };
        for slot in template.slots() {
            println!(
                "{} {:?} {:?} also {:?} prompt {:?} {:?} under {:?} before {:?} after {:?} {:?} {:?}",
                slot.id,
                slot.kind,
                slot.label,
                slot.also,
                slot.prompt,
                slot.wants,
                slot.headings,
                slot.before,
                slot.after,
                slot.cell,
                slot.same_as
            );
        }
        for schedule in template.schedules() {
            println!("{schedule:?}");
        }
        if let Ok(out) = std::env::var("OUT") {
            let out = Path::new(&out).join(&name).with_extension("docx");
            if let Err(error) = put(
                &template,
                &everything(&template),
                &all_records(&template),
                std::env::var("CITE")
                    .ok()
                    .map(|_| ClosingPage::default())
                    .as_ref(),
                &out,
            ) {
                println!("   {}: {error}", error.code);
            }
        }
    }
}
