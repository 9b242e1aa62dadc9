//! A vault of files made to hurt, read by the real service: each ends as itself, with its name; the good
//! document beside them is read, and the next command works.

use std::io::Write;

use serde_json::Value;

use crate::support::{World, docx, text};

fn package(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        archive
            .start_file(*name, zip::write::SimpleFileOptions::default())
            .unwrap();
        archive.write_all(bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// A PDF of these objects, whose first is the catalogue.
fn pdf(objects: &[Vec<u8>]) -> Vec<u8> {
    let mut pdf = b"%PDF-1.4\n".to_vec();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (number, object) in objects.iter().enumerate() {
        table.push_str(&format!("{:010} 00000 n \n", pdf.len()));
        write!(pdf, "{} 0 obj", number + 1).unwrap();
        pdf.extend_from_slice(object);
        pdf.extend_from_slice(b"endobj\n");
    }
    let start = pdf.len();
    let end = format!(
        "{table}trailer<</Size {}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n",
        objects.len() + 1
    );
    [pdf, end.into_bytes()].concat()
}

const WORD: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

/// Documents that nobody can read; what each is named.
fn poison() -> Vec<(&'static str, Vec<u8>)> {
    let word = docx("TEXT", 0);
    let archive = |body: &str| {
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(&word)).unwrap();
        let mut part = |name: &str| {
            let mut text = String::new();
            std::io::Read::read_to_string(&mut archive.by_name(name).unwrap(), &mut text).unwrap();
            text
        };
        let (types, relations) = (part("[Content_Types].xml"), part("_rels/.rels"));
        let main = format!("<w:document {WORD}><w:body>{body}</w:body></w:document>");
        package(&[
            ("[Content_Types].xml", types.as_bytes()),
            ("_rels/.rels", relations.as_bytes()),
            ("word/document.xml", main.as_bytes()),
        ])
    };
    vec![
        (
            "nested.eml",
            "Content-Type: message/rfc822\n\n".repeat(100_000).into_bytes(),
        ),
        ("nested.docx", archive(&"<w:sdt><w:sdtContent>".repeat(50_000))),
        ("cut.docx", word[..word.len() / 2].to_vec()),
        ("unclosed.docx", archive("<w:p><w:r>")),
        ("nested.pdf", pdf(&[b"[".repeat(1_000_000)])),
        ("nothing.xlsx", package(&[("xl/workbook.xml", b"<workbook>")])),
    ]
}

#[test]
fn each_ends_as_itself_and_the_next_command_works() {
    let world = World::new();
    let at = |name: &str| world.home.path().join(name);
    let project = at("vault/Harbour");
    std::fs::create_dir_all(&project).unwrap();
    std::fs::write(project.join("brief.md"), "Client: Port Authority\n").unwrap();
    // These two can be read, up to a bound.
    std::fs::write(project.join("lines.txt"), vec![b'\n'; 2_100_000]).unwrap();
    std::fs::write(project.join("commas.csv"), vec![b','; 1 << 20]).unwrap();
    for (name, bytes) in poison() {
        std::fs::write(project.join(name), bytes).unwrap();
    }
    let server = world.serve(&["--vault", at("vault").to_str().unwrap(), "--tier", "unlimited"]);
    let fill = |name: &str, words: &str| {
        std::fs::write(at(name), docx(words, 10)).unwrap();
        let mut command = world.alloo();
        server
            .aim(&mut command)
            .args(["fill", name, "--wait", "--force", "--report", "report.json"]);
        let _ = std::fs::remove_file(at("report.json"));
        let from = std::time::Instant::now();
        let end = command.output().unwrap();
        assert_eq!(end.status.code(), Some(0), "{name}: {}", text(&end.stderr));
        println!("{name}: {} ms", from.elapsed().as_millis());
        serde_json::from_slice::<Value>(&std::fs::read(at("report.json")).unwrap()).unwrap()
    };
    let report = fill("first.docx", "Client: {{ client }}. Owner: {{ owner }}");
    let fill_of = &report["fills"][0];
    let unread: Vec<&str> = fill_of["unread"]
        .as_array()
        .unwrap_or_else(|| panic!("{report}"))
        .iter()
        .map(|document| document["document"].as_str().unwrap())
        .collect();
    println!("{}", fill_of["unread"]);
    for (name, _) in poison() {
        assert!(
            unread.iter().any(|document| document.ends_with(name)),
            "{name}: {unread:?}"
        );
    }
    assert!(
        !unread.iter().any(|document| document.ends_with("brief.md")),
        "{unread:?}"
    );
    assert!(report.to_string().contains("Port Authority"), "{report}");
    // Whatever was learnt of the first fill is kept, and a second one is a fill like any other.
    let report = fill("second.docx", "The client is {{ client }}");
    assert!(report.to_string().contains("Port Authority"), "{report}");
    let status = std::fs::read_to_string(format!("/proc/{}/status", server.child.id())).unwrap();
    let peak = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .unwrap();
    let peak: u64 = peak.trim().trim_end_matches(" kB").parse().unwrap();
    println!("the service took {} MiB at most", peak >> 10);
    assert!(peak >> 10 < 300, "{} MiB", peak >> 10);
}
