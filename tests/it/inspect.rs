//! `alloo inspect`: offline, without a key, in both builds.

use crate::support::{World, root, text};

#[test]
fn a_template_is_listed_as_a_table_as_json_and_as_markdown() {
    let world = World::new();
    let template = root("examples/templates/rfi.docx");
    let template = template.to_str().unwrap();
    let table = world.run(&["inspect", template]);
    assert!(table.status.success());
    let (out, err) = (text(&table.stdout), text(&table.stderr));
    for line in [
        "LABEL",
        "RFI No.",
        "content control",
        "a place to sign",
        "Architectural / Civil",
    ] {
        assert!(out.contains(line), "{line} in {out}");
    }
    assert!(
        err.contains("32 slots, 7 of them to be completed by hand"),
        "{err}"
    );
    let json = world.run(&["inspect", "--json", template]);
    let json: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    let slots = json["slots"].as_array().unwrap();
    assert_eq!((json["template"].as_str(), slots.len()), (Some(template), 32));
    let signature = slots
        .iter()
        .find(|slot| slot["label"] == "Originator: Signature")
        .unwrap();
    assert_eq!(
        (&signature["by_hand"], &signature["state"]),
        (&true.into(), &"empty".into())
    );
    for field in [
        "id", "kind", "label", "heading", "part", "place", "type", "options", "state", "why",
    ] {
        assert!(slots.iter().all(|slot| !slot[field].is_null()), "{field}");
    }
    let markdown = world.run(&["inspect", "--md", template]);
    assert!(text(&markdown.stdout).contains("| Label | Kind | Type |"));
}

#[test]
fn what_a_fill_would_refuse_is_refused_and_the_rest_is_shown() {
    let world = World::new();
    std::fs::write(world.home.path().join("a.docx"), "text").unwrap();
    let template = root("examples/templates/rfi.docx");
    let both = world.run(&["inspect", "--json", "a.docx", template.to_str().unwrap()]);
    assert_eq!(both.status.code(), Some(3));
    assert_eq!(text(&both.stdout).lines().count(), 1);
    let error: serde_json::Value = serde_json::from_str(text(&both.stderr).lines().last().unwrap()).unwrap();
    assert_eq!(
        (&error["error"]["template"], &error["error"]["exit_code"]),
        (&"a.docx".into(), &3.into())
    );
    assert_eq!(world.run(&["inspect", "none.docx"]).status.code(), Some(3));
}
