//! The readers together, over real and hostile files.

use std::path::{Path, PathBuf};

use super::builder::Builder;
use super::content::Content;
use super::kind::DocumentFormat;
use super::{Query, formats, words};
use crate::model::{Knowledge, Origin};
use crate::{Options, Source};

#[cfg(unix)]
mod apart;
mod mails;
mod pdf;
mod scale;
mod word;
mod workbook;

fn options() -> Options {
    Options {
        sources: crate::SourcesMode::Page,
        date: None,
        index: None,
        reader: None,
    }
}

fn sources(root: &Path, paths: Vec<PathBuf>) -> Vec<Source> {
    let named = |path: &Path| {
        path.strip_prefix(root)
            .unwrap_or(path)
            .to_string_lossy()
            .into_owned()
    };
    let sources = paths.into_iter().map(|path| Source {
        id: named(&path),
        project: None,
        name: named(&path),
        path,
    });
    sources.collect()
}

fn files(root: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root.to_owned()];
    if root.is_file() {
        return vec![root.to_owned()];
    }
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path)
            } else {
                found.push(path)
            }
        }
    }
    found.sort();
    found
}

const WORD: &str = r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006""#;

/// A Word document of these parts beside the ones that every document has.
fn word(body: &str, more: &[(&str, &str)]) -> Vec<u8> {
    use std::io::Write;
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let mut put = |name: &str, text: &str| {
        zip.start_file(name, zip::write::SimpleFileOptions::default())
            .unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    };
    put(
        "[Content_Types].xml",
        &format!(
            r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="{}"/></Types>"#,
            alloo_docx::DOCUMENT_MAIN
        ),
    );
    put(
        "_rels/.rels",
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"#,
    );
    put(
        "word/document.xml",
        &format!("<w:document {WORD}><w:body>{body}</w:body></w:document>"),
    );
    for (name, text) in more {
        put(name, text);
    }
    zip.finish().unwrap().into_inner()
}

/// What one document says.
fn said(kind: DocumentFormat, bytes: &[u8]) -> Result<Content, String> {
    let mut builder = Builder::default();
    formats::read(bytes, kind, &mut builder)?;
    Ok(builder.finish())
}

/// What documents say, with nobody who would stop it.
fn read(sources: &[Source], options: &Options) -> Knowledge {
    super::read(sources, options, &Query::default(), &mut |_, _| true).unwrap()
}

fn facts(content: &Content) -> Vec<(&str, &str, &str)> {
    content
        .facts
        .iter()
        .map(|fact| (fact.name.as_str(), fact.value.as_str(), fact.place.as_str()))
        .collect()
}

fn texts(content: &Content) -> Vec<(&str, &str)> {
    content
        .passages
        .iter()
        .map(|passage| (passage.text.as_str(), passage.place.as_str()))
        .collect()
}

#[test]
fn markdown_and_plain_text() {
    let md = "---\ntitle: Brief\n---\n# Works\n\n**Client:** PMHA\n**Site** : [East Quay](http://x)\n\n## Sponsor\n\nPort Meridian\n\n| | |\n|---|---|\n| Retention | 3% |\n\n```\nignored: yes\n```\nA line that is long enough to be wrapped says that dredging\nends early: in April of that year.\n";
    let content = said(DocumentFormat::Markdown, md.as_bytes()).unwrap();
    assert_eq!(content.title.as_deref(), Some("Brief"));
    let all = facts(&content);
    assert_eq!(
        all,
        [
            ("title", "Brief", "line 2"),
            ("Client", "PMHA", "line 6"),
            ("Site", "East Quay", "line 7"),
            ("Retention", "3%", "table 1 row 2")
        ]
    );
    let txt = "SITE NOTES\r\n\r\nDate: 3 June 2026\r\nRemarks: the pump failed\r\n  and was replaced\r\nScope\r\n=====\r\n- Pump: P-101\r\n";
    let content = said(DocumentFormat::Plain, txt.as_bytes()).unwrap();
    assert_eq!(content.title.as_deref(), Some("SITE NOTES"));
    assert_eq!(
        facts(&content),
        [
            ("Date", "3 June 2026", "line 3"),
            ("Remarks", "the pump failed and was replaced", "line 4"),
            ("Pump", "P-101", "line 8")
        ]
    );
    assert_eq!(content.facts[2].headings, ["SITE NOTES", "Scope"]);
}

proptest::proptest! {
    #[test]
    fn no_text_breaks_the_readers(text in "(\\PC|[\\n\\t:|#*=\\[\\]()-]|Date: |\\| a \\| b \\||\\|---\\|---\\||2026-1|Rev ){0,80}") {
        for kind in [DocumentFormat::Markdown, DocumentFormat::Plain, DocumentFormat::Csv, DocumentFormat::Mail, DocumentFormat::Html] {
            let _ = said(kind, text.as_bytes());
        }
        let _ = said(DocumentFormat::Mail, format!("Subject: x\n\n{text}").as_bytes());
        let _ = (words::date(&text), words::date_within(&text), words::revision_within(&text), words::statements(&text));
    }

    #[test]
    fn no_bytes_break_the_readers(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..300)) {
        for kind in DocumentFormat::ALL {
            let _ = said(kind, &bytes);
        }
    }

    #[test]
    fn no_order_of_elements_breaks_the_word_reader(body in "(</?w:(p|r|t|tbl|tr|tc|sdt|sdtContent|txbxContent|ins|del)>|<w:(tab|br|vMerge|tblHeader|b)/>|<w:gridSpan w:val=\"[0-9]{1,9}\"/>|a: b|&amp;){0,60}") {
        let _ = said(DocumentFormat::Docx, &word(&body, &[]));
    }
}

fn write(folder: &Path, name: &str, bytes: impl AsRef<[u8]>) {
    std::fs::create_dir_all(folder.join(name).parent().unwrap()).unwrap();
    std::fs::write(folder.join(name), bytes).unwrap();
}

#[test]
fn what_cannot_be_read_is_named_and_the_rest_is_read() {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in [
        ("a-notes-2026-10-14-rev-C.txt", "Project: Harbour"),
        ("b.dwg", "x"),
        ("c.docx", "not a package"),
        ("d.xlsx", "PK\u{3}\u{4}junk"),
        ("e.pdf", "%PDF-1.7 junk"),
        ("f.txt", ""),
        ("g-copy.txt", "Project: Harbour"),
        ("h.csv", "a\0b"),
        ("i.eml", "hello"),
    ] {
        write(folder.path(), name, bytes);
    }
    let mut sources = sources(folder.path(), files(folder.path()));
    sources.push(Source {
        name: "gone.txt".into(),
        path: folder.path().join("gone.txt"),
        ..sources[0].clone()
    });
    let knowledge = read(&sources, &options());
    let names: Vec<_> = knowledge
        .documents
        .iter()
        .map(|document| document.name.as_str())
        .collect();
    assert_eq!(names, ["a-notes-2026-10-14-rev-C.txt", "g-copy.txt"]);
    assert_eq!(knowledge.documents[0].dated.unwrap().to_string(), "2026-10-14");
    assert_eq!(knowledge.documents[0].revision.as_deref(), Some("C"));
    // The twin says nothing more.
    assert_eq!(knowledge.facts.len(), 1);
    let skipped: Vec<_> = knowledge.skipped.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        skipped,
        [
            "b.dwg", "c.docx", "d.xlsx", "e.pdf", "f.txt", "h.csv", "i.eml", "gone.txt"
        ]
    );
    assert!(
        knowledge
            .skipped
            .iter()
            .all(|(_, why)| !why.is_empty() && !why.contains('\n')),
        "{:?}",
        knowledge.skipped
    );
}

#[test]
fn twins_in_two_projects_both_count() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "a.txt", "Client: PMHA");
    write(folder.path(), "b.txt", "Client: PMHA");
    let mut sources = sources(folder.path(), files(folder.path()));
    sources[0].project = Some("A".into());
    sources[1].project = Some("B".into());
    assert_eq!(read(&sources, &options()).facts.len(), 2);
}

#[test]
fn reading_stops_when_told() {
    let folder = tempfile::tempdir().unwrap();
    for number in 0..200 {
        write(
            folder.path(),
            &format!("{number}.txt"),
            format!("Number: {number}"),
        );
    }
    let sources = sources(folder.path(), files(folder.path()));
    let mut heard = Vec::new();
    let read = super::read(&sources, &options(), &Query::default(), &mut |done, of| {
        heard.push((done, of));
        done < 10
    });
    assert!(read.is_none());
    assert!(heard.iter().all(|(_, of)| *of == 200));
    assert!(heard.is_sorted());
}

#[test]
fn the_index_gives_what_the_files_say() {
    let folder = tempfile::tempdir().unwrap();
    let vault = folder.path().join("vault");
    for number in 0..20 {
        write(&vault, &format!("{number:02}.txt"), format!("Number: {number}"));
    }
    write(&vault, "broken.docx", "junk");
    let sources = sources(&vault, files(&vault));
    let plain = format!("{:?}", read(&sources, &options()));
    let index = folder.path().join("index");
    let indexed = Options {
        index: Some(index.clone()),
        ..options()
    };
    let say = || format!("{:?}", read(&sources, &indexed));
    assert_eq!(say(), plain);
    assert_eq!(say(), plain);
    // Two at once, over an index that is damaged.
    for file in files(&index) {
        std::fs::write(file, "junk").unwrap();
    }
    std::thread::scope(|scope| {
        let both = [scope.spawn(say), scope.spawn(say)];
        for one in both {
            assert_eq!(one.join().unwrap(), plain);
        }
    });
    // A change is noticed, even one that keeps size and time.
    let path = vault.join("07.txt");
    let before = std::fs::metadata(&path).unwrap().modified().unwrap();
    std::fs::write(&path, "Number: 8").unwrap();
    std::fs::File::options()
        .write(true)
        .open(&path)
        .unwrap()
        .set_modified(before)
        .unwrap();
    assert_ne!(say(), plain);
    std::fs::write(&path, "Number: 7").unwrap();
    assert_eq!(say(), plain);
}

#[test]
fn what_the_index_has_lost_is_read_anew() {
    let folder = tempfile::tempdir().unwrap();
    let vault = folder.path().join("vault");
    write(&vault, "a.txt", "Pump: P-1");
    write(&vault, "b.txt", "Pump: P-2");
    let sources = sources(&vault, files(&vault));
    let plain = format!("{:?}", read(&sources, &options()));
    let indexed = Options {
        index: Some(folder.path().join("index")),
        ..options()
    };
    let say = || format!("{:?}", read(&sources, &indexed));
    assert_eq!(say(), plain);
    let database = rusqlite::Connection::open(folder.path().join("index/documents.sqlite")).unwrap();
    // Another command removes the oldest; a part of the file is damaged.
    let harms = ["DELETE FROM content WHERE id = 1", "DROP TABLE content"];
    for harm in harms {
        database.execute_batch(harm).unwrap();
        assert_eq!(say(), plain, "after {harm}");
    }
}
