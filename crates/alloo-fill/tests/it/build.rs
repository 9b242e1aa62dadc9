//! Small templates and vaults, made in memory, and what a fill makes of them.

use std::io::{Cursor, Write};
use std::path::Path;

use alloo_fill::{FillJob, Observer, Options, Report, Source, run};
use zip::write::SimpleFileOptions;

const TYPES: &str = r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"#;
const RELS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"#;

struct Unwatched;

impl Observer for Unwatched {
    fn at(&mut self, _: &str, _: f64) {}
}

fn package(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// A document of lines: `# Heading`, `| a table's | row |`, and paragraphs.
pub(crate) fn docx(lines: &str) -> Vec<u8> {
    let text = |text: &str| format!(r#"<w:r><w:t xml:space="preserve">{}</w:t></w:r>"#, escaped(text));
    let (mut body, mut in_table) = (String::new(), false);
    for line in lines.lines() {
        if let Some(row) = line.strip_prefix('|') {
            body.push_str(if in_table { "" } else { "<w:tbl>" });
            in_table = true;
            let cells: Vec<&str> = row.trim_end_matches('|').split('|').collect();
            // One cell is a band over the others.
            let band = if cells.len() == 1 {
                r#"<w:tcPr><w:gridSpan w:val="4"/></w:tcPr>"#
            } else {
                ""
            };
            let cells = cells
                .iter()
                .map(|cell| format!("<w:tc>{band}<w:p>{}</w:p></w:tc>", text(cell.trim())));
            let cells: String = cells.collect();
            body.push_str(&format!("<w:tr>{cells}</w:tr>"));
            continue;
        }
        body.push_str(if in_table { "</w:tbl>" } else { "" });
        in_table = false;
        match line.strip_prefix("# ") {
            Some(heading) => body.push_str(&format!(
                r#"<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr>{}</w:p>"#,
                text(heading)
            )),
            None => body.push_str(&format!("<w:p>{}</w:p>", text(line))),
        }
    }
    body.push_str(if in_table { "</w:tbl><w:p/>" } else { "" });
    let document = format!(
        r#"<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>"#
    );
    package(&[
        ("[Content_Types].xml", TYPES),
        ("_rels/.rels", RELS),
        ("word/document.xml", &document),
    ])
}

/// Fills a template, `lines` as [`docx`] has them, from files of one or more projects (`P/brief.md`).
pub(crate) fn fill(lines: &str, vault: &[(&str, &[u8])]) -> Report {
    let work = tempfile::tempdir().unwrap();
    let template = work.path().join("template.docx");
    std::fs::write(&template, docx(lines)).unwrap();
    let sources: Vec<Source> = vault
        .iter()
        .enumerate()
        .map(|(number, (key, bytes))| source(work.path(), number, key, bytes))
        .collect();
    let options = Options {
        sources: alloo_fill::SourcesMode::None,
        date: None,
        index: None,
        reader: None,
    };
    let output = work.path().join("out.docx");
    let job = FillJob {
        template: &template,
        output: &output,
        sources: &sources,
        options: &options,
    };
    run(job, &mut Unwatched).unwrap_or_else(|error| panic!("{lines}: {}: {error}", error.code))
}

fn source(folder: &Path, number: usize, key: &str, bytes: &[u8]) -> Source {
    let path = folder.join(format!("{number}-{}", key.replace('/', "-")));
    std::fs::write(&path, bytes).unwrap();
    let (project, name) = match key.split_once('/') {
        Some((project, name)) => (Some(project.to_owned()), name.to_owned()),
        None => (None, key.to_owned()),
    };
    Source {
        id: key.to_owned(),
        project,
        name,
        path,
    }
}

/// The values written, in order; "" for a slot that is open.
pub(crate) fn values(lines: &str, vault: &[(&str, &str)]) -> Vec<String> {
    let vault: Vec<(&str, &[u8])> = vault
        .iter()
        .map(|(name, text)| (*name, text.as_bytes()))
        .collect();
    let report = fill(lines, &vault);
    report
        .slots
        .into_iter()
        .map(|slot| slot.value.unwrap_or_default())
        .collect()
}
