//! `alloo explain`: from the report in a result, and by the words of a vault.

use std::io::Write as _;

use alloo_docx::fill_report::{FillReport, PART, ReportedSlot, SlotState, ValueSource};

use crate::support::{World, root, text};

/// A result with a report in it.
fn with_report() -> Vec<u8> {
    let slot = |label: &str, value: Option<&str>| ReportedSlot {
        id: format!("word/document.xml#{label}"),
        label: label.into(),
        heading: None,
        state: if value.is_some() {
            SlotState::Filled
        } else {
            SlotState::Open
        },
        value: value.map(Into::into),
        source: value.map(|_| ValueSource {
            document: "Harbour Tunnel/brief.docx".into(),
            place: Some("page 2".into()),
            quote: Some("Client: Port Authority".into()),
        }),
        why: value.is_none().then(|| "not found in any document used".into()),
    };
    let report = FillReport {
        slots: vec![slot("Client", Some("Port Authority")), slot("contract_no", None)],
        unread: Vec::new(),
    };
    let template = std::fs::File::open(root("examples/templates/rfi.docx")).unwrap();
    let mut archive = zip::ZipArchive::new(template).unwrap();
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        zip.raw_copy_file(archive.by_index_raw(index).unwrap()).unwrap();
    }
    zip.start_file(PART, zip::write::SimpleFileOptions::default())
        .unwrap();
    zip.write_all(&report.to_part().unwrap()).unwrap();
    zip.finish().unwrap().into_inner()
}

#[test]
fn a_report_in_the_document_explains_it_without_a_vault() {
    let world = World::new();
    std::fs::write(world.home.path().join("out.docx"), with_report()).unwrap();
    let all = world.run(&["explain", "out.docx"]);
    assert!(all.status.success(), "{}", text(&all.stderr));
    let shown = text(&all.stdout);
    for said in [
        "Port Authority",
        "Harbour Tunnel/brief.docx, page 2",
        "not found in any document used",
    ] {
        assert!(shown.contains(said), "{said} in {shown}");
    }
    let one = world.run(&["explain", "--json", "out.docx", "Contract no"]);
    let json: serde_json::Value = serde_json::from_slice(&one.stdout).unwrap();
    let slots = json["slots"].as_array().unwrap();
    assert_eq!((slots.len(), &slots[0]["state"]), (1, &"open".into()));
    let none = world.run(&["explain", "out.docx", "Clint"]);
    assert_eq!(none.status.code(), Some(5));
    assert!(
        text(&none.stderr).contains("\"Client\""),
        "{}",
        text(&none.stderr)
    );
    assert!(text(&world.run(&["explain", "--md", "out.docx"]).stdout).contains("| Slot | State |"));
}

#[test]
fn a_result_without_a_report_is_explained_by_its_template_and_a_vault() {
    let world = World::new();
    let home = world.home.path();
    std::fs::create_dir_all(home.join("vault/Tunnel")).unwrap();
    std::fs::write(home.join("vault/Tunnel/brief.txt"), "Client: Port Authority\n").unwrap();
    let document = |client: &str| {
        let body = format!("Client: {client} and ____ more");
        crate::support::docx(&body, 0)
    };
    std::fs::write(home.join("form.docx"), document("{{client}}")).unwrap();
    std::fs::write(home.join("out.docx"), document("Port  authority")).unwrap();
    std::fs::write(home.join("odd.docx"), document("Somebody else")).unwrap();
    let bare = world.run(&["explain", "out.docx"]);
    assert_eq!(bare.status.code(), Some(3));
    assert!(
        text(&bare.stderr).contains("--template"),
        "{}",
        text(&bare.stderr)
    );
    let explain = |result: &str| -> serde_json::Value {
        let arguments = [
            "explain",
            "--json",
            result,
            "client",
            "--template",
            "form.docx",
            "--vault",
            "vault",
        ];
        let out = world.run(&arguments);
        assert!(out.status.success(), "{}", text(&out.stderr));
        serde_json::from_slice(&out.stdout).unwrap()
    };
    let found = explain("out.docx");
    assert_eq!(found["slots"][0]["source"]["document"], "Tunnel/brief.txt");
    assert_eq!(found["slots"][0]["source"]["quote"], "Client: Port Authority");
    let lost = explain("odd.docx");
    assert!(lost["slots"][0]["source"].is_null() && lost["slots"][0]["why"].as_str().is_some());
    assert_eq!(world.run(&["explain", "none.docx"]).status.code(), Some(3));
    assert_eq!(world.run(&["explain", "7f3a"]).status.code(), Some(5));
}
