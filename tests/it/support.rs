//! The real binary against the real embedded service, in a home of its own.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Output, Stdio};

/// A home, a state and a configuration folder for one test.
pub(crate) struct World {
    pub home: tempfile::TempDir,
}

/// A file of the repository.
pub(crate) fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

impl World {
    pub(crate) fn new() -> Self {
        World {
            home: tempfile::tempdir().unwrap(),
        }
    }

    /// The binary with nothing of this environment but the world's folders.
    pub(crate) fn alloo(&self) -> Command {
        let mut command = Command::new(assert_cmd::cargo::cargo_bin!("alloo"));
        command
            .env_clear()
            .current_dir(self.home.path())
            .stdin(Stdio::null());
        command.env("ALLOO_STATE_DIR", self.home.path().join("state"));
        command.env("ALLOO_CONFIG_DIR", self.home.path().join("config"));
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Output {
        self.alloo().args(arguments).output().unwrap()
    }

    /// A service of its own process on this world's state.
    pub(crate) fn serve(&self, arguments: &[&str]) -> Server {
        self.serve_by(self.alloo(), arguments)
    }

    /// The same, by a command that begins in another way.
    pub(crate) fn serve_by(&self, mut command: Command, arguments: &[&str]) -> Server {
        let mut child = command
            .arg("sandbox")
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap());
        let mut value = |name: &str| {
            let mut line = String::new();
            lines.read_line(&mut line).unwrap();
            line.trim()
                .strip_prefix(&format!("export {name}="))
                .unwrap()
                .to_owned()
        };
        let (url, key) = (value("ALLOOVIUM_API_URL"), value("ALLOOVIUM_API_KEY"));
        Server {
            child,
            url,
            key,
            _lines: lines,
        }
    }

    /// Jobs that the service has made.
    pub(crate) fn jobs(&self) -> usize {
        alloo_sandbox::testing::jobs(&self.home.path().join("state/sandbox"))
            .unwrap()
            .len()
    }
}

/// A running `alloo sandbox`.
pub(crate) struct Server {
    pub child: Child,
    pub url: String,
    pub key: String,
    _lines: BufReader<ChildStdout>,
}

impl Server {
    /// Points a command at this service.
    pub(crate) fn aim<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command
            .env("ALLOOVIUM_API_URL", &self.url)
            .env("ALLOOVIUM_API_KEY", &self.key)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Says that a test, or a part of it, is skipped. Written past the test harness, which shows nothing of a
/// test that passes.
pub(crate) fn skipped(what: &str) {
    let _ = writeln!(std::io::stderr(), "skipped: {what}");
}

/// What was printed.
pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A small document with this text, padded to about `padding` bytes.
pub(crate) fn docx(text: &str, padding: usize) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    let parts = [
        (
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"bin\" ContentType=\"application/octet-stream\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>".to_owned(),
        ),
        (
            "_rels/.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>".to_owned(),
        ),
        (
            "word/document.xml",
            format!("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body></w:document>"),
        ),
        ("word/media/padding.bin", "x".repeat(padding)),
    ];
    for (name, content) in parts {
        archive.start_file(name, options).unwrap();
        std::io::Write::write_all(&mut archive, content.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}
