//! The embedded service as a process of its own, and the templates that it is given.

use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use crate::measure::{Trouble, xorshift};

/// A service that runs until it is dropped.
pub(crate) struct Service {
    child: Child,
    /// Its address.
    pub url: String,
    /// Its key.
    pub key: String,
    /// Its state, removed with it.
    pub state: PathBuf,
}

impl Service {
    /// Starts one with its state under `base`. No tier stands in the way.
    pub(crate) fn start(alloo: &Path, base: &Path, arguments: &[&str]) -> Result<Self, Trouble> {
        let state = base.join(format!("alloo-service-{}", uuid::Uuid::new_v4().simple()));
        let mut child = Command::new(alloo)
            .args(["-q", "sandbox", "--tier", "unlimited"])
            .args(arguments)
            .env("ALLOO_STATE_DIR", &state)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let mut lines = BufReader::new(child.stdout.take().ok_or("no output")?).lines();
        let mut value = || -> Result<String, Trouble> {
            let line = lines.next().ok_or("the service did not start")??;
            Ok(line.split_once('=').ok_or("no export line")?.1.to_owned())
        };
        let (url, key) = (value()?, value()?);
        Ok(Service {
            child,
            url,
            key,
            state,
        })
    }

    /// A command that finds the service in its environment and everything of its own under `home`.
    pub(crate) fn client(&self, program: impl AsRef<std::ffi::OsStr>, home: &Path) -> Command {
        let mut command = Command::new(program);
        command
            .env("ALLOOVIUM_API_URL", &self.url)
            .env("ALLOOVIUM_API_KEY", &self.key)
            .env("ALLOO_STATE_DIR", home.join("state"))
            .env("ALLOO_CONFIG_DIR", home.join("config"))
            .env_remove("ALLOO_VAULT")
            .env_remove("ALLOO_SANDBOX");
        command
    }

    /// Seconds of CPU that the service has used; `None` where the system does not tell.
    pub(crate) fn cpu(&self) -> Option<f64> {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id())).ok()?;
        // proc_pid_stat(5): after the name in brackets, fields 14 and 15 in ticks of 10 ms.
        let mut fields = stat.rsplit_once(')')?.1.split_whitespace().skip(11);
        let mut ticks = || fields.next()?.parse::<f64>().ok();
        Some((ticks()? + ticks()?) / 100.0)
    }

    /// The address of a job.
    pub(crate) fn job(&self, id: &str) -> String {
        format!("{}/api/v2/templates/fill/{id}", self.url)
    }

    /// One look at a job: alloo itself shows no presigned address.
    pub(crate) fn look(&self, id: &str) -> Result<serde_json::Value, Trouble> {
        let address = self.url.trim_start_matches("http://");
        let mut stream = TcpStream::connect(address)?;
        write!(
            stream,
            "GET /api/v2/templates/fill/{id} HTTP/1.1\r\nHost: {address}\r\nAuthorization: Bearer {}\r\nConnection: close\r\n\r\n",
            self.key
        )?;
        let answer = std::io::read_to_string(stream)?;
        let (_, body) = answer.split_once("\r\n\r\n").ok_or("no answer")?;
        Ok(serde_json::from_str(body)?)
    }

    /// Starts a fill and gives the job's id.
    pub(crate) fn fill(&self, alloo: &Path, home: &Path, template: &Path) -> Result<String, Trouble> {
        let output = self.client(alloo, home).arg("fill").arg(template).output()?;
        if !output.status.success() {
            return Err(String::from_utf8_lossy(&output.stderr).into());
        }
        Ok(String::from_utf8(output.stdout)?.trim().to_owned())
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = std::fs::remove_dir_all(&self.state);
    }
}

/// Writes a template of about so many bytes, most of them a picture that does not compress, as in real ones.
/// The seed makes its bytes its own.
pub(crate) fn template(path: &Path, bytes: usize, seed: u64) -> Result<(), Trouble> {
    use zip::write::SimpleFileOptions;
    let mut zip = zip::ZipWriter::new(BufWriter::new(File::create(path)?));
    let options = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    let parts = [
        (
            "[Content_Types].xml",
            r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="jpeg" ContentType="image/jpeg"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"#,
        ),
        (
            "_rels/.rels",
            r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"#,
        ),
        (
            "word/document.xml",
            r#"<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Project: {{project}}</w:t></w:r></w:p></w:body></w:document>"#,
        ),
    ];
    for (name, text) in parts {
        zip.start_file(name, options)?;
        zip.write_all(text.as_bytes())?;
    }
    zip.start_file("word/media/image1.jpeg", options)?;
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let mut left = bytes;
    let mut step = Vec::with_capacity(64 << 10);
    while left > 0 {
        step.clear();
        while step.len() < left.min(64 << 10) {
            xorshift(&mut state);
            step.extend_from_slice(&state.to_le_bytes());
        }
        step.truncate(left);
        zip.write_all(&step)?;
        left -= step.len();
    }
    zip.finish()?.flush()?;
    Ok(())
}

/// Whether two files hold the same bytes.
pub(crate) fn same(one: &Path, two: &Path) -> Result<(), Trouble> {
    use std::io::Read;
    let (mut a, mut b) = (File::open(one)?, File::open(two)?);
    let (mut left, mut right) = (vec![0; 1 << 20], vec![0; 1 << 20]);
    loop {
        let read = a.read(&mut left)?;
        if read == 0 {
            return match b.read(&mut right)? {
                0 => Ok(()),
                _ => Err("the result is too long".into()),
            };
        }
        b.read_exact(&mut right[..read])?;
        if left[..read] != right[..read] {
            return Err("the result has other bytes".into());
        }
    }
}
