//! Large vaults and large documents.

use super::*;

/// A vault of so many texts, of which each says one thing of its own and much that all say.
fn vault(folder: &Path, count: usize) -> Vec<Source> {
    let filler = "The programme of the works is reviewed at each meeting of the site.\n\n".repeat(300);
    for number in 0..count {
        let text = format!("# Note {number}\n\nReference: N-{number}\n\n{filler}");
        write(folder, &format!("{number:03}.md"), text);
    }
    let special = "# Permit\n\nExcavation permit: PB-7\n";
    write(folder, "050-permit.md", special);
    sources(folder, files(folder))
        .into_iter()
        .map(|source| Source {
            project: Some("P".into()),
            ..source
        })
        .collect()
}

#[test]
fn of_a_large_vault_what_the_form_asks_for_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let sources = vault(&folder.path().join("vault"), 400);
    let mut query = Query::default();
    query.need(["Excavation permit no."]);
    query.need(["Note 333 reference"]);
    let options = Options {
        index: Some(folder.path().join("index")),
        ..options()
    };
    let read = || super::super::read(&sources, &options, &query, &mut |_, _| true).unwrap();
    let first = read();
    assert_eq!(first.documents.len(), 401);
    assert!(first.left_out > 0, "{}", first.left_out);
    for value in ["PB-7", "N-333"] {
        assert!(first.facts.iter().any(|fact| fact.value == value), "{value}");
    }
    // The same from the index, and without one.
    assert_eq!(format!("{first:?}"), format!("{:?}", read()));
    let none = Options {
        index: None,
        ..options.clone()
    };
    let anew = super::super::read(&sources, &none, &query, &mut |_, _| true).unwrap();
    assert_eq!(format!("{first:?}"), format!("{anew:?}"));
}

#[test]
fn text_of_nothing_but_line_ends_is_bounded() {
    for kind in [
        DocumentFormat::Plain,
        DocumentFormat::Markdown,
        DocumentFormat::Csv,
        DocumentFormat::Html,
    ] {
        let content = said(kind, "\n".repeat(1 << 20).as_bytes()).unwrap();
        assert!(content.is_empty(), "{kind:?}");
    }
    let content = said(DocumentFormat::Plain, "\n".repeat(2_000_001).as_bytes()).unwrap();
    assert!(content.partly.is_some());
}
