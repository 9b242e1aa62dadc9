use std::fs;

use proptest::prelude::*;
use uuid::Uuid;

use super::cursor::{decode_cursor, encode_cursor};
use super::{DEFAULT_TENANT, NAMESPACE, Page, Vault, VaultDocument, VaultView};

fn example() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for path in [
        "A/one.txt",
        "A/sub/two.md",
        "A/~$one.docx",
        "A/.hidden",
        "B/three.csv",
        "root.txt",
        ".git/config",
    ] {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, "x").unwrap();
    }
    folder
}

fn documents(view: VaultView<'_>) -> Vec<VaultDocument> {
    let mut all = Vec::new();
    view.walk_all(&mut |document| {
        all.push(document);
        std::ops::ControlFlow::Continue(())
    });
    all
}

#[test]
fn projects_documents_and_what_is_left_out() {
    let folder = example();
    let vault = Vault::new(folder.path());
    let view = vault.view(DEFAULT_TENANT);
    let projects = view.projects();
    let names: Vec<&str> = projects.iter().map(|project| project.name.as_str()).collect();
    assert_eq!(names, ["A", "B"]);
    let documents = documents(view);
    let keys: Vec<&str> = documents.iter().map(|document| document.key.as_str()).collect();
    assert_eq!(keys, ["A/one.txt", "A/sub/two.md", "B/three.csv", "root.txt"]);
    assert_eq!(documents[1].name, "sub/two.md");
    assert!(documents[1].folder_id.is_some() && documents[0].folder_id.is_none());
    // The project's own first, then what belongs to every project.
    let sources: Vec<String> = view
        .sources(Some(projects[1].id), &[])
        .into_iter()
        .map(|source| source.name)
        .collect();
    assert_eq!(sources, ["three.csv", "root.txt"]);
    assert_eq!(view.sources(None, &[]).len(), 4);
    assert_eq!(view.sources(None, &[documents[3].id])[0].name, "root.txt");
    assert!(view.check_scope(Some(projects[1].id), &[documents[3].id]).is_ok());
    assert!(
        view.check_scope(Some(projects[1].id), &[documents[0].id])
            .is_err()
    );
}

#[test]
fn ids_depend_on_nothing_but_the_path_and_the_tenant() {
    let (one, two) = (example(), example());
    let (first, second) = (Vault::new(one.path()), Vault::new(two.path()));
    let id = |view: VaultView<'_>| documents(view)[1].id;
    assert_eq!(id(first.view(DEFAULT_TENANT)), id(second.view(DEFAULT_TENANT)));
    assert_ne!(id(first.view(DEFAULT_TENANT)), id(second.view("other")));
    // Written down: scripts hold these.
    let project = Uuid::new_v5(&NAMESPACE, b"project:A");
    assert_eq!(first.view(DEFAULT_TENANT).projects()[0].id, project);
}

#[cfg(unix)]
#[test]
fn links_and_fifos_are_not_documents() {
    let folder = example();
    let outside = tempfile::tempdir().unwrap();
    fs::write(outside.path().join("secret.txt"), "x").unwrap();
    std::os::unix::fs::symlink(outside.path(), folder.path().join("A/out")).unwrap();
    std::os::unix::fs::symlink(outside.path().join("secret.txt"), folder.path().join("B/s.txt")).unwrap();
    std::os::unix::fs::symlink(folder.path().join("A"), folder.path().join("A/loop")).unwrap();
    let made = std::process::Command::new("mkfifo")
        .arg(folder.path().join("B/pipe.txt"))
        .status();
    assert!(made.unwrap().success());
    let vault = Vault::new(folder.path());
    assert_eq!(documents(vault.view(DEFAULT_TENANT)).len(), 4);
}

/// A vault of many folders: each page reads the folders of its own documents and none else.
#[test]
fn a_page_costs_a_page() {
    let folder = tempfile::tempdir().unwrap();
    let long_ago = std::time::SystemTime::now() - std::time::Duration::from_secs(60);
    for number in 0..50 {
        let path = folder.path().join(format!("P/{number:02}"));
        fs::create_dir_all(&path).unwrap();
        for document in 0..40 {
            fs::write(path.join(format!("{document}.txt")), "").unwrap();
        }
        fs::File::open(path).unwrap().set_modified(long_ago).unwrap();
    }
    let list = |vault: &Vault, cursor: Option<&str>| {
        let page = Page::parse("documents".into(), Some("100"), cursor).unwrap();
        vault.view(DEFAULT_TENANT).list_documents(None, &page)
    };
    let (mut cursor, mut names) = (None, Vec::new());
    loop {
        let fresh = Vault::new(folder.path());
        let page = list(&fresh, cursor.as_deref());
        // At most four folders of forty hold a page and one more.
        assert!(fresh.folders.kept() <= 5, "{}", fresh.folders.kept());
        for document in page["data"].as_array().unwrap() {
            names.push(document["name"].as_str().unwrap().to_owned());
        }
        match page["next_cursor"].as_str() {
            Some(next) => cursor = Some(next.to_owned()),
            None => break,
        }
    }
    let sorted = {
        let mut sorted = names.clone();
        sorted.sort();
        sorted.dedup();
        sorted
    };
    assert_eq!((names.len(), &names), (2000, &sorted));
}

#[test]
fn what_changes_in_a_folder_is_seen() {
    let folder = example();
    let vault = Vault::new(folder.path());
    let view = vault.view(DEFAULT_TENANT);
    assert_eq!(documents(view).len(), 4);
    fs::write(folder.path().join("A/new.txt"), "x").unwrap();
    assert_eq!(documents(view).len(), 5);
    fs::remove_dir_all(folder.path().join("B")).unwrap();
    assert_eq!(documents(view).len(), 4);
}

proptest! {
    /// Every cursor gives what sorts behind it, whatever the names are.
    #[test]
    fn pages_follow_the_order_of_keys(
        paths in proptest::collection::btree_set("a[ !.0-]?(/b[ !.0-]?){0,2}", 1..12),
        limit in 1usize..4,
    ) {
        let folder = tempfile::tempdir().unwrap();
        for path in &paths {
            let path = folder.path().join(path);
            let _ = path.parent().map(fs::create_dir_all);
            let _ = fs::write(path, "");
        }
        let vault = Vault::new(folder.path());
        let view = vault.view(DEFAULT_TENANT);
        let keys: Vec<String> = documents(view).into_iter().map(|document| document.key).collect();
        prop_assert!(keys.is_sorted());
        let (mut cursor, mut ids) = (None, Vec::new());
        loop {
            let page = Page::parse("documents".into(), Some(&limit.to_string()), cursor.as_deref()).unwrap();
            let page = view.list_documents(None, &page);
            ids.extend(page["data"].as_array().unwrap().iter().map(|document| document["id"].clone()));
            match page["next_cursor"].as_str() {
                Some(next) => cursor = Some(next.to_owned()),
                None => break,
            }
        }
        let all: Vec<_> = documents(view).iter().map(|document| serde_json::json!(document.id)).collect();
        prop_assert_eq!(ids, all);
    }

    #[test]
    fn cursors_come_back_and_junk_does_not(key in "\\PC{0,40}", junk in "[0-9a-f]{0,60}|\\PC{0,20}") {
        prop_assert_eq!(decode_cursor("projects", &encode_cursor("projects", &key)), Some(key.clone()));
        prop_assert_eq!(decode_cursor("documents:", &encode_cursor("projects", &key)), None);
        if let Some(decoded) = decode_cursor("projects", &junk) {
            prop_assert_eq!(encode_cursor("projects", &decoded), junk);
        }
    }
}
