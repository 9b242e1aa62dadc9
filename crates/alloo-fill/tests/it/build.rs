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

/// A workbook of one sheet.
pub(crate) fn xlsx(rows: &[[&str; 2]]) -> Vec<u8> {
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
    let cell = |text: &str| format!(r#"<c t="inlineStr"><is><t>{}</t></is></c>"#, escaped(text));
    let rows = rows
        .iter()
        .map(|[name, value]| format!("<row>{}{}</row>", cell(name), cell(value)));
    let rows: String = rows.collect();
    let relation = |kind: &str, target: &str| {
        format!(
            r#"<Relationships xmlns="{PACKAGE}"><Relationship Id="r1" Type="{RELATIONS}/{kind}" Target="{target}"/></Relationships>"#
        )
    };
    package(&[
        ("[Content_Types].xml", "<Types/>"),
        ("_rels/.rels", &relation("officeDocument", "xl/workbook.xml")),
        (
            "xl/workbook.xml",
            &format!(
                r#"<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheets><sheet name="Data" sheetId="1" r:id="r1"/></sheets></workbook>"#
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            &relation("worksheet", "worksheets/s1.xml"),
        ),
        (
            "xl/worksheets/s1.xml",
            &format!(r#"<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>"#),
        ),
    ])
}

/// A PDF of pages of lines; each piece of a line stands 230 points behind the one before. The font's codes
/// are Unicode, as its own table says, so that every script can be written.
pub(crate) fn pdf(lines: &[Vec<&str>]) -> Vec<u8> {
    const TO_UNICODE: &str = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def \
        1 begincodespacerange <0000> <FFFF> endcodespacerange \
        1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end";
    let stream = |text: &str| format!("<< /Length {} >>\nstream\n{text}\nendstream", text.len());
    let hex = |text: &str| -> String { text.encode_utf16().map(|unit| format!("{unit:04X}")).collect() };
    let mut objects = vec![
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        String::new(),
        "<< /Type /Font /Subtype /Type0 /BaseFont /F /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>".to_owned(),
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /F /DW 500 /FontDescriptor 6 0 R /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>".to_owned(),
        stream(TO_UNICODE),
        "<< /Type /FontDescriptor /FontName /F /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>".to_owned(),
    ];
    let mut kids = String::new();
    for page in lines.chunks(40) {
        let mut text = String::from("BT\n");
        for (line, y) in page.iter().zip((0..40).map(|number| 790 - number * 18)) {
            for (piece, x) in line.iter().zip((0..).map(|number| 40 + number * 230)) {
                text += &format!("/F 10 Tf 1 0 0 1 {x} {y} Tm <{}> Tj\n", hex(piece));
            }
        }
        text += "ET";
        kids += &format!("{} 0 R ", objects.len() + 1);
        objects.push(format!("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {} 0 R /Resources << /Font << /F 3 0 R >> >> >>", objects.len() + 2));
        objects.push(stream(&text));
    }
    objects[1] = format!(
        "<< /Type /Pages /Count {} /Kids [{kids}] >>",
        lines.len().div_ceil(40)
    );
    let (mut file, mut places) = (String::from("%PDF-1.4\n"), String::new());
    for (number, object) in objects.iter().enumerate() {
        places += &format!("{:010} 00000 n \n", file.len());
        file += &format!("{} 0 obj\n{object}\nendobj\n", number + 1);
    }
    let (table, size) = (file.len(), objects.len() + 1);
    file += &format!("xref\n0 {size}\n0000000000 65535 f \n{places}");
    file += &format!("trailer << /Size {size} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
    file.into_bytes()
}

/// Fills a template, `lines` as [`docx`] has them, from files of one or more projects (`P/brief.md`).
pub(crate) fn fill(lines: &str, vault: &[(&str, &[u8])]) -> Report {
    let work = tempfile::tempdir().unwrap();
    let sources: Vec<Source> = vault
        .iter()
        .enumerate()
        .map(|(number, (key, bytes))| source(work.path(), number, key, bytes))
        .collect();
    fill_from(lines, &sources, None)
}

/// Fills a template, `lines` as [`docx`] has them, from files that lie somewhere.
pub(crate) fn fill_from(lines: &str, sources: &[Source], index: Option<&Path>) -> Report {
    let work = tempfile::tempdir().unwrap();
    let template = work.path().join("template.docx");
    std::fs::write(&template, docx(lines)).unwrap();
    fill_template(&template, sources, index)
}

/// Fills a template from files that lie somewhere.
pub(crate) fn fill_template(template: &Path, sources: &[Source], index: Option<&Path>) -> Report {
    let work = tempfile::tempdir().unwrap();
    let options = Options {
        sources: alloo_fill::SourcesMode::None,
        date: None,
        index: index.map(Path::to_owned),
        reader: None,
    };
    let job = FillJob {
        template,
        output: &work.path().join("out.docx"),
        sources,
        options: &options,
    };
    match run(job, &mut Unwatched) {
        Ok(report) => report,
        Err(error) if error.code == "no_slots" => Report::default(),
        Err(error) => panic!("{}: {}: {error}", template.display(), error.code),
    }
}

/// A file of a vault, written to a folder.
pub(crate) fn source(folder: &Path, number: usize, key: &str, bytes: &[u8]) -> Source {
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
