//! Pairs of a template and what another program made of it; `pairs/make.py` makes them.

// Lints know that all of this is test code.
#![cfg(test)]

use std::path::{Path, PathBuf};

use alloo_docx::compare::{ChangeKind, ComparedDocument, ComparedSlot, ComparedState, Comparison, compare};

fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)
}

/// The template of a name, with its ending.
fn template(name: &str) -> PathBuf {
    let folders = ["examples/templates", "crates/alloo-fill/tests/corpus/templates"];
    let files = folders
        .iter()
        .flat_map(|folder| ["docx", "dotx"].map(|end| root(&format!("{folder}/{name}.{end}"))));
    files
        .into_iter()
        .find(|file| file.exists())
        .unwrap_or_else(|| panic!("no template {name}"))
}

fn compared(name: &str, result: &str) -> Comparison {
    let result = root("crates/alloo-docx/tests/pairs").join(result);
    let before = ComparedDocument::open_template(&template(name)).unwrap();
    compare(&before, &ComparedDocument::open_result(&result).unwrap()).unwrap()
}

fn filled(comparison: &Comparison) -> Vec<&ComparedSlot> {
    let is_filled =
        |slot: &&ComparedSlot| matches!(slot.state, ComparedState::Filled | ComparedState::Changed);
    comparison.slots.iter().filter(is_filled).collect()
}

/// The changes of some kinds, as text.
fn texts(comparison: &Comparison) -> Vec<(Option<&str>, Option<&str>)> {
    let kinds = [ChangeKind::Text, ChangeKind::Paragraph, ChangeKind::Row];
    let other = comparison
        .other
        .iter()
        .filter(|change| kinds.contains(&change.kind));
    other
        .map(|change| (change.before.as_deref(), change.after.as_deref()))
        .collect()
}

#[test]
fn a_template_that_libreoffice_saved_has_no_filled_slot() {
    let folder = root("crates/alloo-docx/tests/pairs/saved");
    let mut count = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap();
        let comparison = compared(name, &format!("saved/{name}.docx"));
        assert!(
            filled(&comparison).is_empty(),
            "{name}: {:#?}",
            filled(&comparison)
        );
        assert!(comparison.slots.len() >= 6, "{name}");
        count += 1;
    }
    assert_eq!(count, 10);
}

#[test]
fn the_fills_of_other_engines_are_told_slot_by_slot() {
    for (name, engine, expected, elsewhere) in [
        ("rfi", "docxtpl", 4, 1),
        ("monthly-report", "docxtpl", 8, 1),
        ("inspection-test-plan", "docxtpl", 4, 1),
        ("mailmerge-table", "mailmerge", 6, 0),
    ] {
        let comparison = compared(name, &format!("filled/{name}.{engine}.docx"));
        let filled = filled(&comparison);
        assert_eq!(filled.len(), expected, "{name}: {filled:#?}");
        for slot in filled {
            let value = slot.after.as_deref().unwrap();
            assert!(
                slot.state == ComparedState::Filled && !value.contains(['{', '«']),
                "{name}: {slot:?}"
            );
        }
        assert_eq!(texts(&comparison), [], "{name}");
        // python-docx-template writes the properties of the document anew.
        assert_eq!(
            comparison.other.len(),
            elsewhere,
            "{name}: {:?}",
            comparison.other
        );
    }
}

#[test]
fn a_fill_that_a_person_edited_in_libreoffice_keeps_its_values() {
    let comparison = compared("rfi", "filled/rfi.edited.docx");
    let value = |label: &str| {
        let slot = comparison.slots.iter().find(|slot| slot.label == label).unwrap();
        slot.after.as_deref().unwrap_or_default()
    };
    assert_eq!(value("Raised by"), "Thomas Whitlock");
    // The footer's page number has changed too, and hides no value.
    assert_eq!(value("contractor"), "Calder & Voss Construction Ltd");
    assert_eq!((comparison.counts.filled, comparison.sources_page), (21, true));
    let texts = texts(&comparison);
    assert!(
        texts.contains(&(Some("Raised by"), Some("Asked by"))),
        "{texts:?}"
    );
    assert!(
        texts.contains(&(Some("Date answered"), None)) && texts.contains(&(None, Some("Answered on"))),
        "{texts:?}"
    );
}
