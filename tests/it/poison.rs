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

/// A PDF over whose only font the parser of PDFs panics: a composite one without its descendant.
fn panics() -> Vec<u8> {
    let page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R\
                /Resources<</Font<</F<</Type/Font/Subtype/Type0/BaseFont/Odd>>>>>>>>";
    let text = "BT /F 12 Tf 1 0 0 1 72 700 Tm (Client: Nobody) Tj ET";
    let stream = format!("<</Length {}>>stream\n{text}\nendstream\n", text.len());
    let objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Count 1/Kids[3 0 R]>>",
        page,
        &stream,
    ];
    pdf(&objects.map(|object| object.as_bytes().to_vec()))
}

const WORD: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

/// A Word document with this body.
fn template(body: &str) -> Vec<u8> {
    let word = docx("TEXT", 0);
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
}

/// Documents that nobody can read; what each is named.
fn poison() -> Vec<(&'static str, Vec<u8>)> {
    let word = docx("TEXT", 0);
    vec![
        (
            "nested.eml",
            "Content-Type: message/rfc822\n\n".repeat(1_000_000).into_bytes(),
        ),
        ("nested.docx", template(&"<w:sdt><w:sdtContent>".repeat(50_000))),
        ("cut.docx", word[..word.len() / 2].to_vec()),
        ("unclosed.docx", template("<w:p><w:r>")),
        ("nested.pdf", pdf(&[b"[".repeat(1_000_000)])),
        ("panics.pdf", panics()),
        ("nothing.xlsx", package(&[("xl/workbook.xml", b"<workbook>")])),
    ]
}

/// Templates whose XML is ill-formed, or well-formed and odd: none is filled half, and the reason names the part.
#[test]
fn an_ill_formed_template_ends_with_its_part_and_place() {
    let world = World::new();
    let at = |name: &str| world.home.path().join(name);
    std::fs::create_dir_all(at("vault/Harbour")).unwrap();
    std::fs::write(at("vault/Harbour/brief.md"), "Client: Port Authority\n").unwrap();
    let text = |inside: &str| format!("<w:p><w:r><w:t>{inside}</w:t></w:r></w:p>");
    let good = text("Client: {{ client }}");
    let ill = [
        ("unclosed.docx", format!("{good}<w:p><w:r>")),
        ("crossed.docx", format!("{good}<w:p><w:r></w:p></w:r>")),
        ("entity.docx", format!("{good}{}", text("&nothing;"))),
        ("twice.docx", format!("{good}<w:p w:x=\"1\" w:x=\"2\"/>")),
        ("prefix.docx", format!("{good}<q:p/>")),
    ];
    let server = world.serve(&["--vault", at("vault").to_str().unwrap(), "--tier", "unlimited"]);
    let run = |name: &str, verb: &[&str]| {
        let mut command = world.alloo();
        let end = server.aim(&mut command).args(verb).arg(name).output().unwrap();
        (end.status.code().unwrap(), crate::support::text(&end.stderr))
    };
    for (name, body) in ill {
        std::fs::write(at(name), template(&body)).unwrap();
        for verb in [&["inspect"][..], &["fill", "--wait"]] {
            let (code, said) = run(name, verb);
            println!("{name} {verb:?}: {code} {said}");
            assert!([3, 7].contains(&code), "{name} {verb:?}: {code} {said}");
            assert!(said.contains("word/document.xml"), "{name} {verb:?}: {said}");
        }
        assert!(!at(&name.replace(".docx", "-filled.docx")).exists(), "{name}");
    }
    // Texts in texts, runs in runs: filled, or refused with the place; never a defect.
    let nested = [
        (
            "texts.docx",
            format!(
                "<w:p><w:r><w:t>Client: {{{{ client }}}} <w:t>{{{{ client }}}}</w:t></w:t></w:r></w:p>{good}"
            ),
        ),
        (
            "runs.docx",
            format!("<w:p><w:r><w:r><w:t>Client: {{{{ client }}}}</w:t></w:r></w:r></w:p>{good}"),
        ),
        (
            "paragraphs.docx",
            format!("<w:p><w:r><w:t>Client: ____</w:t></w:r>{good}</w:p>"),
        ),
    ];
    for (name, body) in nested {
        std::fs::write(at(name), template(&body)).unwrap();
        let (code, said) = run(name, &["fill", "--wait", "--force"]);
        println!("{name}: {code} {said}");
        assert!(
            code == 0 || said.contains("word/document.xml"),
            "{name}: {code} {said}"
        );
        assert!(!said.contains("internal_error"), "{name}: {said}");
    }
    assert_eq!(run("good.docx", &["fill", "--wait"]).0, 3);
    std::fs::write(at("good.docx"), template(&good)).unwrap();
    assert_eq!(run("good.docx", &["fill", "--wait"]).0, 0);
}

#[test]
fn each_ends_as_itself_and_the_next_command_works() {
    let world = World::new();
    let at = |name: &str| world.home.path().join(name);
    let project = at("vault/Harbour");
    std::fs::create_dir_all(&project).unwrap();
    std::fs::write(project.join("brief.md"), "Client: Port Authority\n").unwrap();
    // These two can be read, up to a bound.
    std::fs::write(project.join("lines.txt"), vec![b'\n'; 8 << 20]).unwrap();
    std::fs::write(project.join("commas.csv"), vec![b','; 8 << 20]).unwrap();
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
    let why = |name: &str| {
        let mut documents = fill_of["unread"].as_array().unwrap().iter();
        let named = |document: &&Value| document["document"].as_str().unwrap().ends_with(name);
        documents.find(named).unwrap()["why"].clone()
    };
    assert_eq!(why("panics.pdf"), "it is built in a way that cannot be read");
    // A document that became a pipe is not waited for, and a link put in its place is not followed.
    std::fs::remove_file(project.join("lines.txt")).unwrap();
    let made = std::process::Command::new("mkfifo")
        .arg(project.join("lines.txt"))
        .status();
    assert!(made.unwrap().success());
    std::fs::write(at("outside.csv"), "Owner: Somebody Else\n").unwrap();
    std::fs::remove_file(project.join("commas.csv")).unwrap();
    std::os::unix::fs::symlink(at("outside.csv"), project.join("commas.csv")).unwrap();
    let report = fill("third.docx", "Owner: {{ owner }}. Client: {{ client }}");
    assert!(!report.to_string().contains("Somebody Else"), "{report}");
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
