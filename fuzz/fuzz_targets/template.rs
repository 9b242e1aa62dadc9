//! The main part of a template: slots are found, or it is refused with its reason, and what is written can be
//! opened again.
#![no_main]

use std::io::Write;

use alloo_fill::{FillJob, Observer, Options, Source};
use libfuzzer_sys::fuzz_target;

struct Nobody;

impl Observer for Nobody {
    fn at(&mut self, _: &str, _: f64) {}
}

const TYPES: &str = r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"#;
const RELATIONS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"#;
const MAIN: &str = r#"<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">"#;

fuzz_target!(|body: &str| {
    let folder = tempfile::tempdir().unwrap();
    let (template, output) = (folder.path().join("t.docx"), folder.path().join("o.docx"));
    let mut zip = zip::ZipWriter::new(std::fs::File::create(&template).unwrap());
    let main = format!("{MAIN}<w:body>{body}</w:body></w:document>");
    for (name, text) in [("[Content_Types].xml", TYPES), ("_rels/.rels", RELATIONS), ("word/document.xml", &main)] {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap();
    let path = folder.path().join("a.md");
    std::fs::write(&path, "Client: PMHA\nDate: 3 March 2026\n\n| Ref | Title | Due |\n|---|---|---|\n| R1 | Pump | 2026-04-01 |\n").unwrap();
    let sources = [Source { id: "a".into(), project: Some("P".into()), name: "a.md".into(), path }];
    let options = Options { sources: alloo_fill::SourcesMode::Page, date: None, index: None, reader: None };
    let job = FillJob { template: &template, output: &output, sources: &sources, options: &options };
    match alloo_fill::run(job, &mut Nobody) {
        Ok(_) => drop(alloo_docx::check(std::fs::File::open(&output).unwrap(), &alloo_docx::Limits::default()).unwrap()),
        Err(error) => assert!(error.code != "internal_error", "{error}"),
    }
});
