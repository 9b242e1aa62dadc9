//! `alloo diff` on a template of the repository and what the embedded service makes of it.

use serde_json::Value;

use crate::support::{World, root, text};

const TEMPLATE: &str = "examples/templates/rfi.docx";

/// A world with a filled document in it.
fn filled() -> (World, String) {
    let world = World::new();
    let vault = root("examples/vault");
    let output = world.run(&[
        "fill",
        root(TEMPLATE).to_str().unwrap(),
        "--project",
        "Harbour Tunnel",
        "--vault",
        vault.to_str().unwrap(),
        "--wait",
        "-q",
        "-o",
        "filled.docx",
    ]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    (world, root(TEMPLATE).to_str().unwrap().to_owned())
}

#[test]
fn slot_by_slot_and_nothing_else_changed() {
    let (world, template) = filled();
    let output = world.run(&["diff", &template, "filled.docx", "--only-slots", "--json"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let told: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(told["other"], serde_json::json!([]));
    let slots = told["slots"].as_array().unwrap();
    let project = slots.iter().find(|slot| slot["label"] == "project_name").unwrap();
    assert_eq!(
        (&project["state"], &project["after"]),
        (&"filled".into(), &"Harbour Tunnel".into())
    );
    let counts = &told["counts"];
    let sum = ["filled", "open", "by_hand"].map(|name| counts[name].as_u64().unwrap());
    assert_eq!(counts["total"].as_u64().unwrap(), sum.iter().sum::<u64>());
    assert!(sum[0] > 10 && sum[2] > 0, "{counts}");

    let people = world.run(&["diff", &template, "filled.docx"]);
    let lines = text(&people.stdout);
    assert!(
        lines.starts_with("SLOT") && lines.contains("Harbour Tunnel"),
        "{lines}"
    );
    assert!(text(&people.stderr).contains("nothing else changed"));
    let page = text(&world.run(&["diff", &template, "filled.docx", "--md"]).stdout);
    assert!(
        page.contains("| project\\_name | filled |") && page.contains("Nothing else changed."),
        "{page}"
    );
}

#[test]
fn thirteen_names_what_stayed_open_and_fourteen_what_else_changed() {
    let (world, template) = filled();
    let required = world.run(&[
        "diff",
        &template,
        "filled.docx",
        "--require",
        "project name,Originator: Signature",
        "-q",
    ]);
    assert_eq!(required.status.code(), Some(13));
    let error = text(&required.stderr);
    assert!(
        error.contains("\"Originator: Signature\"") && !error.contains("project name\""),
        "{error}"
    );
    let met = world.run(&["diff", &template, "filled.docx", "--require", "10%", "-q"]);
    assert_eq!(met.status.code(), Some(0));

    let other = root("examples/templates/submittal-transmittal.docx");
    let changed = world.run(&["diff", &template, other.to_str().unwrap(), "--only-slots", "-q"]);
    assert_eq!(changed.status.code(), Some(14), "{}", text(&changed.stderr));
    let missing = world.run(&["diff", &template, "no.docx"]);
    assert_eq!(missing.status.code(), Some(3));
    assert!(
        text(&missing.stderr).contains("cannot compare no.docx"),
        "{}",
        text(&missing.stderr)
    );
    let usage = world.run(&["diff", &template, "filled.docx", "--require", "120%"]);
    assert_eq!(usage.status.code(), Some(2));
}

#[test]
fn sources_go_where_they_are_wanted_and_are_no_change() {
    let world = World::new();
    let (vault, template) = (root("examples/vault"), root(TEMPLATE));
    let (vault, template) = (vault.to_str().unwrap(), template.to_str().unwrap());
    let has = |file: &str, part: &str| {
        let file = std::fs::File::open(world.home.path().join(file)).unwrap();
        zip::ZipArchive::new(file).unwrap().by_name(part).is_ok()
    };
    for (mode, comments, report) in [
        ("comments", true, true),
        ("part", false, true),
        ("none", false, false),
    ] {
        let output = format!("{mode}.docx");
        let arguments = [
            "fill",
            template,
            "-p",
            "Harbour Tunnel",
            "--vault",
            vault,
            "--wait",
            "--sources",
            mode,
            "-q",
            "-o",
            &output,
        ];
        let filled = world.run(&arguments);
        assert!(filled.status.success(), "{}", text(&filled.stderr));
        let parts = (
            has(&output, "word/comments.xml"),
            has(&output, alloo_docx::fill_report::PART),
        );
        assert_eq!(parts, (comments, report), "{mode}");
        let told = world.run(&["diff", template, &output, "--only-slots", "--json"]);
        assert_eq!(told.status.code(), Some(0), "{mode}: {}", text(&told.stderr));
        let told: Value = serde_json::from_slice(&told.stdout).unwrap();
        assert_eq!(told["sources_page"], comments, "{mode}");
    }
    let usage = world.run(&["fill", template, "--vault", vault, "--sources", "everywhere"]);
    assert_eq!(usage.status.code(), Some(2), "{}", text(&usage.stderr));
}
