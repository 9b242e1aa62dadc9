//! Files made to hurt, as templates and as documents of the vault: each ends in an error with its code or in
//! a document that is skipped, and a good file beside it is read as ever. All are made here; none comes from
//! elsewhere.

use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};

use alloo_fill::{FillError, FillJob, Observer, Options, Report, Source, run};
use zip::write::SimpleFileOptions;

const TYPES: &str = r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"#;
const RELS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"#;

/// A package of these parts.
fn package(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// A document of this main part.
fn document(xml: &str) -> Vec<u8> {
    package(&[
        ("[Content_Types].xml", TYPES.as_bytes()),
        ("_rels/.rels", RELS.as_bytes()),
        ("word/document.xml", xml.as_bytes()),
    ])
}

/// A document with this body.
fn body(inside: &str) -> String {
    format!(
        r#"<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{inside}</w:body></w:document>"#
    )
}

fn paragraph(text: &str) -> String {
    format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")
}

/// What must not take down whoever reads it, each with the codes that a template like it may end with; none
/// where it may be filled.
fn hostile() -> Vec<(&'static str, Vec<u8>, &'static [&'static str])> {
    let good = document(&body(&paragraph("Client: {{client}}")));
    let deep = format!(
        "{}{}",
        "<w:tbl><w:tr><w:tc>".repeat(20_000),
        "</w:tc></w:tr></w:tbl>".repeat(20_000)
    );
    let bomb = body(&paragraph(&" ".repeat(130 << 20)));
    let entity = r#"<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&x; {{client}}</w:t></w:r></w:p></w:body></w:document>"#;
    let many: String = (0..100_000)
        .map(|number| paragraph(&format!("{{{{field_{number}}}}}")))
        .collect();
    let types = TYPES.as_bytes();
    let (rels, main) = (RELS.as_bytes(), body(&paragraph("{{client}}")));
    let mut encrypted = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    encrypted.resize(4096, 0);
    for c in "EncryptedPackage".encode_utf16() {
        encrypted.extend(c.to_le_bytes());
    }
    vec![
        ("empty", Vec::new(), &["template_unreadable"]),
        ("text", b"Client: nobody".to_vec(), &["template_unreadable"]),
        ("cut", good[..good.len() / 2].to_vec(), &["template_unreadable"]),
        (
            "encrypted",
            encrypted,
            &["template_protected", "template_unreadable"],
        ),
        (
            "unclosed",
            document("<w:document><w:body><w:p>"),
            &["template_unreadable"],
        ),
        ("external-entity", document(entity), &["template_unreadable"]),
        (
            "deep",
            document(&body(&deep)),
            &["template_unreadable", "template_too_large", "no_slots"],
        ),
        (
            "bomb",
            document(&bomb),
            &["template_too_large", "template_unreadable"],
        ),
        ("many-slots", document(&body(&many)), &["template_too_large"]),
        (
            "path-traversal",
            package(&[
                ("[Content_Types].xml", types),
                ("_rels/.rels", rels),
                ("word/document.xml", main.as_bytes()),
                ("../../evil.xml", b"x"),
            ]),
            &["template_unreadable"],
        ),
        (
            "no-main-part",
            package(&[("[Content_Types].xml", types), ("_rels/.rels", rels)]),
            &["template_unreadable"],
        ),
        // Marks that never end, brackets in brackets, blanks without end: texts on which a careless search
        // takes for ever.
        (
            "marks-without-end",
            document(&body(&paragraph(
                &["{{", "[", "${", "«", "____", ": "]
                    .map(|mark| mark.repeat(20_000))
                    .concat(),
            ))),
            &["no_slots", ""],
        ),
    ]
}

struct Quiet;

impl Observer for Quiet {
    fn at(&mut self, _: &str, _: f64) {}
}

fn source(path: PathBuf) -> Source {
    let name = path.file_name().unwrap().to_str().unwrap().to_owned();
    Source {
        id: name.clone(),
        project: None,
        name,
        path,
    }
}

fn fill(template: &Path, sources: &[Source], output: &Path) -> Result<Report, FillError> {
    let options = Options {
        sources: alloo_fill::SourcesMode::Page,
        date: None,
        index: None,
        reader: None,
    };
    let job = FillJob {
        template,
        output,
        sources,
        options: &options,
    };
    run(job, &mut Quiet)
}

fn write(folder: &Path, name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

#[test]
fn a_hostile_template_ends_in_its_code_and_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let sources = [source(write(
        folder.path(),
        "brief.txt",
        b"Client: Port Authority",
    ))];
    for (name, bytes, codes) in hostile() {
        let template = write(folder.path(), &format!("{name}.docx"), &bytes);
        let output = folder.path().join("filled.docx");
        match fill(&template, &sources, &output) {
            Ok(_) => {
                assert!(codes.contains(&""), "{name} was filled");
                std::fs::remove_file(&output).unwrap();
            }
            Err(error) => {
                assert!(codes.contains(&error.code), "{name}: {} {error}", error.code);
                assert!(!output.exists(), "{name}");
            }
        }
        std::fs::remove_file(template).unwrap();
    }
    // Nothing half-written stays either, and nothing was put outside the folder.
    let left: Vec<_> = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert_eq!(left, ["brief.txt"]);
}

#[test]
fn hostile_documents_are_skipped_and_the_good_one_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let template = write(
        folder.path(),
        "template.docx",
        &document(&body(&paragraph("{{client}}"))),
    );
    let mut sources = Vec::new();
    for (name, bytes, codes) in hostile() {
        for ending in ["docx", "xlsx", "pdf", "csv", "eml", "md"] {
            // Text stays text whatever it is called.
            if bytes.is_empty()
                || codes.contains(&"")
                || matches!(ending, "csv" | "eml" | "md") && !bytes.contains(&0)
            {
                continue;
            }
            // Bytes of a gigabyte each would only measure the disk.
            if bytes.len() < 8 << 20 {
                sources.push(source(write(folder.path(), &format!("{name}.{ending}"), &bytes)));
            }
        }
    }
    assert!(sources.len() > 30);
    sources.push(source(write(
        folder.path(),
        "brief.txt",
        b"Client: Port Authority",
    )));
    let report = fill(&template, &sources, &folder.path().join("filled.docx")).unwrap();
    assert_eq!(report.slots.len(), 1);
    assert_eq!(
        report.slots[0].value.as_deref(),
        Some("Port Authority"),
        "{}",
        report.slots[0].note
    );
    for name in [
        "cut.docx",
        "encrypted.docx",
        "external-entity.docx",
        "bomb.docx",
        "text.pdf",
        "cut.xlsx",
        "path-traversal.docx",
    ] {
        assert!(
            report
                .skipped
                .iter()
                .any(|(skipped, why)| skipped == name && !why.is_empty()),
            "{name}: {:?}",
            report.skipped
        );
    }
}

#[test]
fn a_vault_of_which_nothing_can_be_read_is_no_vault() {
    let folder = tempfile::tempdir().unwrap();
    let template = write(
        folder.path(),
        "template.docx",
        &document(&body(&paragraph("{{client}}"))),
    );
    let output = folder.path().join("filled.docx");
    let error = fill(&template, &[], &output).unwrap_err();
    assert_eq!(error.code, "no_sources");
    let sources = [source(write(folder.path(), "scan.pdf", b"%PDF-1.7 nothing"))];
    let error = fill(&template, &sources, &output).unwrap_err();
    assert_eq!(error.code, "no_sources");
    assert!(error.message.contains("scan.pdf"), "{error}");
    assert!(!output.exists());
}
