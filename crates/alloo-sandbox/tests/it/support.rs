//! A service on a thread of its own, spoken to over plain sockets: nothing of the client's code is in
//! between.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use alloo_fill::{FillError, FillJob, Observer, Report};
use alloo_sandbox::testing::start_with_engine;
use alloo_sandbox::{Config, Engine, KeyRequest, ServiceHandle, Tier};
use serde_json::Value;

pub(crate) const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// The result is the template; a few stages go by.
pub(crate) fn copy(job: FillJob<'_>, observer: &mut dyn Observer) -> Result<Report, FillError> {
    for (stage, percent) in [("indexing", 10.0), ("matching", 50.0), ("writing", 90.0)] {
        observer.at(stage, percent);
    }
    std::fs::copy(job.template, job.output).unwrap();
    Ok(Report::default())
}

/// Waits until there is a file `gate` in the state directory, or until it is told to stop.
pub(crate) fn gated(job: FillJob<'_>, observer: &mut dyn Observer) -> Result<Report, FillError> {
    let state = job.template.ancestors().nth(3).unwrap();
    observer.at("waiting", 10.0);
    while !state.join("gate").exists() {
        if observer.stop() {
            return Err(FillError {
                code: "cancelled",
                message: "stopped".into(),
            });
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    copy(job, observer)
}

pub(crate) fn config(state: &Path) -> Config {
    let vault = state.join("../vault");
    Config {
        state_dir: state.to_owned(),
        vault: vault.is_dir().then_some(vault),
        listen: "127.0.0.1:0".parse().unwrap(),
        allow_remote: false,
        tier: Tier::Unlimited,
        max_upload: 1 << 20,
        faults: Vec::new(),
        pace: Duration::ZERO,
        sources: alloo_sandbox::SourcesMode::None,
        reader: None,
    }
}

/// A temporary folder with a state directory and a vault of two projects.
pub(crate) struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        for (path, text) in [
            ("vault/Harbour/facts.txt", "Client: Port Authority"),
            ("vault/Harbour/site/soil.csv", "a,b"),
            ("vault/Tower/notes.md", "# Notes"),
            ("vault/general.txt", "x"),
        ] {
            let path = folder.path().join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        std::fs::create_dir(folder.path().join("state")).unwrap();
        Place { folder }
    }

    pub(crate) fn state(&self) -> PathBuf {
        self.folder.path().join("state")
    }

    pub(crate) fn config(&self) -> Config {
        config(&self.state())
    }

    pub(crate) fn with_faults(&self, faults: &[&str]) -> Config {
        Config {
            faults: faults.iter().map(|fault| fault.parse().unwrap()).collect(),
            ..self.config()
        }
    }

    pub(crate) fn key(&self, change: impl FnOnce(&mut KeyRequest)) -> String {
        let mut request = KeyRequest {
            tenant: "sandbox".into(),
            scopes: Vec::new(),
            tier: Tier::Unlimited,
            deny_fill: false,
            admin: false,
            expires: None,
        };
        change(&mut request);
        alloo_sandbox::issue_key(&self.state(), &request)
            .unwrap()
            .expose()
            .to_owned()
    }
}

/// A running service.
pub(crate) struct Server {
    pub address: SocketAddr,
    pub key: String,
    end: Option<mpsc::Sender<bool>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    pub(crate) fn start(config: Config) -> Self {
        Self::with(config, copy)
    }

    pub(crate) fn with(config: Config, engine: Engine) -> Self {
        let (tell, told) = mpsc::channel();
        let (end, ending) = mpsc::channel();
        let thread = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .unwrap();
            runtime.block_on(async {
                let running: ServiceHandle = start_with_engine(config, engine).await.unwrap();
                let address = running.url().strip_prefix("http://").unwrap().parse().unwrap();
                tell.send((address, running.key().expose().to_owned())).unwrap();
                let properly = tokio::task::spawn_blocking(move || ending.recv().unwrap_or(false))
                    .await
                    .unwrap();
                if properly {
                    running.stop().await;
                }
            });
        });
        let (address, key) = told.recv().unwrap();
        Server {
            address,
            key,
            end: Some(end),
            thread: Some(thread),
        }
    }

    /// Ends as a killed process would.
    pub(crate) fn kill(self) {}

    pub(crate) fn stop(mut self) {
        self.end.take().unwrap().send(true).unwrap();
    }

    pub(crate) fn get(&self, path: &str) -> Answer {
        self.ask(
            "GET",
            path,
            &[("Authorization", &format!("Bearer {}", self.key))],
            b"",
        )
        .unwrap()
    }

    pub(crate) fn get_as(&self, key: &str, path: &str) -> Answer {
        self.ask("GET", path, &[("Authorization", &format!("Bearer {key}"))], b"")
            .unwrap()
    }

    pub(crate) fn ask(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Option<Answer> {
        let mut stream = TcpStream::connect(self.address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
        let _ = stream.write_all(&head(self.address, method, path, headers, body.len()));
        let _ = stream.write_all(body);
        Answer::read(&mut stream)
    }

    pub(crate) fn fill(&self, fill: &Fill<'_>) -> Answer {
        self.try_fill(fill).unwrap()
    }

    pub(crate) fn try_fill(&self, fill: &Fill<'_>) -> Option<Answer> {
        let body = fill.body();
        let authorization = format!("Bearer {}", fill.credential.unwrap_or(&self.key));
        let kind = fill.content_type();
        let mut headers = vec![
            ("Authorization", authorization.as_str()),
            ("Content-Type", kind.as_str()),
        ];
        if let Some(key) = fill.key {
            headers.push(("Idempotency-Key", key));
        }
        self.ask("POST", "/api/v2/templates/fill", &headers, &body)
    }

    /// Starts a fill and gives the job's id.
    pub(crate) fn job(&self, fill: &Fill<'_>) -> String {
        let answer = self.fill(fill);
        assert_eq!(answer.status, 202, "{}", answer.text());
        answer.json()["job_id"].as_str().unwrap().to_owned()
    }

    pub(crate) fn status(&self, job: &str) -> Value {
        let answer = self.get(&format!("/api/v2/templates/fill/{job}"));
        assert_eq!(answer.status, 200, "{}", answer.text());
        answer.json()
    }

    /// The job's status once the condition holds.
    pub(crate) fn until(&self, job: &str, condition: impl Fn(&Value) -> bool) -> Value {
        let deadline = Instant::now() + Duration::from_secs(30);
        loop {
            let status = self.status(job);
            if condition(&status) {
                return status;
            }
            assert!(Instant::now() < deadline, "{status}");
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    pub(crate) fn finished(&self, job: &str) -> Value {
        self.until(job, |status| {
            ["completed", "failed", "cancelled"].contains(&status["status"].as_str().unwrap())
        })
    }

    /// The path and query of a finished fill's download URL.
    pub(crate) fn result(&self, template: &[u8]) -> String {
        let job = self.job(&Fill::of(template));
        let status = self.finished(&job);
        self.path_of(&status)
    }

    pub(crate) fn path_of(&self, status: &Value) -> String {
        let url = status["filled_download_url"]
            .as_str()
            .unwrap_or_else(|| panic!("{status}"));
        url.strip_prefix(&format!("http://{}", self.address))
            .unwrap()
            .to_owned()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.end.take());
        if let Some(thread) = self.thread.take() {
            let joined = thread.join();
            assert!(joined.is_ok() || std::thread::panicking());
        }
    }
}

pub(crate) fn head(
    address: SocketAddr,
    method: &str,
    path: &str,
    headers: &[(&str, &str)],
    length: usize,
) -> Vec<u8> {
    let mut head = format!("{method} {path} HTTP/1.1\r\nConnection: close\r\nContent-Length: {length}\r\n");
    if !headers.iter().any(|(name, _)| *name == "Host") {
        head.push_str(&format!("Host: {address}\r\n"));
    }
    for (name, value) in headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str("\r\n");
    head.into_bytes()
}

/// What came back; `whole` tells whether all that was announced did.
#[derive(Debug)]
pub(crate) struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
    pub whole: bool,
}

impl Answer {
    /// `None` when the connection was closed without an answer.
    pub(crate) fn read(stream: &mut TcpStream) -> Option<Answer> {
        let mut bytes = Vec::new();
        let mut buffer = vec![0; 64 << 10];
        // An endless answer is read for a while only.
        while let Ok(read @ 1..) = stream.read(&mut buffer) {
            bytes.extend_from_slice(&buffer[..read]);
            if bytes.len() > 8 << 20 {
                break;
            }
        }
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n")?;
        let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
        let mut lines = head.split("\r\n");
        let status = lines.next()?.split(' ').nth(1)?.parse().unwrap();
        let headers: Vec<(String, String)> = lines
            .map(|line| {
                let (name, value) = line.split_once(':').unwrap();
                (name.to_ascii_lowercase(), value.trim().to_owned())
            })
            .collect();
        let body = bytes[end + 4..].to_vec();
        let announced = headers
            .iter()
            .find(|(name, _)| name == "content-length")
            .map(|(_, length)| length.parse::<usize>().unwrap());
        Some(Answer {
            status,
            whole: announced.is_none_or(|length| length == body.len()),
            headers,
            body,
        })
    }

    pub(crate) fn header(&self, wanted: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(name, _)| name == wanted)
            .map(|(_, value)| value.as_str())
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }

    /// Checks that this is the problem, in the form of the contract.
    #[track_caller]
    pub(crate) fn is_problem(&self, status: u16, code: &str) -> Value {
        let text = self.text();
        assert_eq!(self.status, status, "{text}");
        assert_eq!(
            self.header("content-type"),
            Some("application/problem+json"),
            "{text}"
        );
        let problem = self.json();
        assert_eq!(problem["code"], code, "{text}");
        assert_eq!(problem["status"], status);
        assert_eq!(
            problem["type"],
            format!("https://api.alloovium.com/errors/{code}")
        );
        for field in ["title", "detail", "request_id", "instance"] {
            assert!(
                problem[field].as_str().is_some_and(|text| !text.is_empty()),
                "{text}"
            );
        }
        assert_eq!(self.header("www-authenticate").is_some(), status == 401);
        problem
    }
}

/// A request to start a fill.
#[derive(Clone)]
pub(crate) struct Fill<'a> {
    pub template: &'a [u8],
    pub name: &'a str,
    pub key: Option<&'a str>,
    pub credential: Option<&'a str>,
    pub fields: &'a [(&'a str, &'a str)],
}

impl<'a> Fill<'a> {
    pub(crate) fn of(template: &'a [u8]) -> Self {
        Fill {
            template,
            name: "form.docx",
            key: None,
            credential: None,
            fields: &[],
        }
    }

    pub(crate) fn content_type(&self) -> String {
        "multipart/form-data; boundary=frontier".into()
    }

    pub(crate) fn body(&self) -> Vec<u8> {
        let mut body = Vec::new();
        for (name, value) in self.fields {
            body.extend_from_slice(
                format!("--frontier\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
                    .as_bytes(),
            );
        }
        body.extend_from_slice(
            format!(
                "--frontier\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{}\"\r\nContent-Type: {DOCX}\r\n\r\n",
                self.name
            )
            .as_bytes(),
        );
        body.extend_from_slice(self.template);
        body.extend_from_slice(b"\r\n--frontier--\r\n");
        body
    }
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
        archive.write_all(content.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}
