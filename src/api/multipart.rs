//! The body of a fill: `multipart/form-data`, the same bytes for the same intent in every process, because
//! the service compares bytes when a key comes again. The file is streamed and its checksum taken on the way;
//! the closing boundary is only sent when that is still the one from when it was hashed for the record, so
//! that a template edited meanwhile can never become a fill. Hashing it again would take as long as sending
//! it; whoever wants to forge a checksum can edit the template before.

use std::fs::File;
use std::io::Read;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

/// One read and one frame; small frames cost 25 times the time on large files.
const STEP: usize = 256 << 10;

/// What the body is made of.
#[derive(Debug, Clone)]
pub struct FillForm {
    /// The same for every try of one intent.
    pub boundary: String,
    /// The template's file name as the service sees it.
    pub file_name: String,
    /// Sources from one project.
    pub project_id: Option<String>,
    /// Sources from these documents.
    pub document_ids: Vec<String>,
    /// The template's bytes.
    pub size: u64,
    /// Their CRC-32.
    pub crc: u32,
}

/// Progress and verdict of one sending, shared between body and client.
#[derive(Debug, Default)]
pub struct UploadProgress {
    bytes: AtomicU64,
    changed: AtomicBool,
}

impl UploadProgress {
    /// Bytes of the body handed to the connection so far.
    pub fn bytes(&self) -> u64 {
        self.bytes.load(Ordering::Relaxed)
    }

    /// Whether the file was found changed while it was sent.
    pub fn changed(&self) -> bool {
        self.changed.load(Ordering::Relaxed)
    }
}

/// How a body is given to the connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pacing {
    /// As fast as it is taken.
    Fast,
    /// With a rest after the first bytes. A service may refuse by the head alone and close; who writes on
    /// then learns of the closed connection before it reads the refusal.
    Listening,
}

/// Bytes after which a [`Pacing::Listening`] body rests.
const FIRST: u64 = 64 << 10;
/// How long it rests.
const REST: Duration = Duration::from_secs(1);

/// The streamed body.
pub struct UploadBody {
    head: Option<Bytes>,
    file: File,
    left: u64,
    crc: Option<crc32fast::Hasher>,
    expected: u32,
    tail: Option<Bytes>,
    total: u64,
    sent: Arc<UploadProgress>,
    pacing: Pacing,
    /// What is waited for before the next step.
    rest: Option<Pin<Box<dyn Future<Output = ()> + Send + Sync>>>,
}

impl FillForm {
    /// The value of `Content-Type`.
    pub fn content_type(&self) -> String {
        format!("multipart/form-data; boundary={}", self.boundary)
    }

    fn head(&self) -> String {
        let mut head = String::new();
        let mut field = |name: &str, value: &str| {
            head.push_str(&format!(
                "--{}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n",
                self.boundary
            ));
        };
        if let Some(project) = &self.project_id {
            field("project_id", project);
        }
        if !self.document_ids.is_empty() {
            field("document_ids", &self.document_ids.join(","));
        }
        // Browsers' escaping (HTML, multipart/form-data encoding algorithm).
        let name = self
            .file_name
            .replace('"', "%22")
            .replace('\r', "%0D")
            .replace('\n', "%0A");
        head.push_str(&format!(
            "--{}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: application/vnd.openxmlformats-officedocument.wordprocessingml.document\r\n\r\n",
            self.boundary
        ));
        head
    }

    /// The body for one sending of the file, read from where it stands.
    pub fn body(&self, file: File, pacing: Pacing) -> (UploadBody, Arc<UploadProgress>) {
        let sent = Arc::new(UploadProgress::default());
        let head = Bytes::from(self.head());
        let tail = Bytes::from(format!("\r\n--{}--\r\n", self.boundary));
        let total = head.len() as u64 + self.size + tail.len() as u64;
        let upload = UploadBody {
            head: Some(head),
            file,
            left: self.size,
            crc: Some(crc32fast::Hasher::new()),
            expected: self.crc,
            tail: Some(tail),
            total,
            sent: sent.clone(),
            pacing,
            rest: None,
        };
        (upload, sent)
    }
}

impl UploadBody {
    /// Bytes of the whole body.
    pub fn total(&self) -> u64 {
        self.total
    }

    fn changed(&self) -> std::io::Error {
        self.sent.changed.store(true, Ordering::Relaxed);
        std::io::Error::other("the template changed while it was sent")
    }

    fn next(&mut self) -> std::io::Result<Option<Bytes>> {
        if let Some(head) = self.head.take() {
            return Ok(Some(head));
        }
        if self.left > 0 {
            let most = match self.pacing {
                Pacing::Listening if self.sent.bytes() < FIRST => FIRST,
                _ => STEP as u64,
            };
            let length = self.left.min(most);
            let mut step = Vec::with_capacity(length as usize);
            (&mut self.file).take(length).read_to_end(&mut step)?;
            if (step.len() as u64) < length {
                return Err(self.changed());
            }
            if let Some(crc) = &mut self.crc {
                crc.update(&step);
            }
            self.left -= step.len() as u64;
            return Ok(Some(Bytes::from(step)));
        }
        if let Some(crc) = self.crc.take()
            && (crc.finalize() != self.expected || self.file.read(&mut [0])? != 0)
        {
            return Err(self.changed());
        }
        Ok(self.tail.take())
    }
}

impl Body for UploadBody {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, std::io::Error>>> {
        if let Some(rest) = &mut self.rest {
            ready!(rest.as_mut().poll(context));
            self.rest = None;
        }
        let step = match self.next() {
            Ok(Some(step)) => step,
            Ok(None) => return Poll::Ready(None),
            Err(error) => return Poll::Ready(Some(Err(error))),
        };
        let before = self.sent.bytes.fetch_add(step.len() as u64, Ordering::Relaxed);
        let is_first = before < FIRST && self.sent.bytes() >= FIRST.min(self.total);
        // An answer that has come already is read before more is written.
        self.rest = Some(match self.pacing {
            Pacing::Listening if is_first => Box::pin(tokio::time::sleep(REST)),
            _ => Box::pin(tokio::task::yield_now()),
        });
        Poll::Ready(Some(Ok(Frame::data(step))))
    }

    fn is_end_stream(&self) -> bool {
        self.tail.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.total - self.sent.bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(content: &[u8]) -> FillForm {
        FillForm {
            boundary: "alloo-boundary".into(),
            file_name: "a\"b.docx".into(),
            project_id: Some("p".into()),
            document_ids: vec!["d".into(), "e".into()],
            size: content.len() as u64,
            crc: crc32fast::hash(content),
        }
    }

    fn drain(upload: &mut UploadBody) -> std::io::Result<Vec<u8>> {
        let mut all = Vec::new();
        while let Some(step) = upload.next()? {
            all.extend_from_slice(&step);
        }
        Ok(all)
    }

    #[test]
    fn the_same_intent_gives_the_same_bytes() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("t");
        let content = vec![7; STEP + 11];
        std::fs::write(&path, &content).unwrap();
        let form = form(&content);
        let open = || File::open(&path).unwrap();
        let (mut one, _) = form.body(open(), Pacing::Fast);
        let total = one.total;
        let one = drain(&mut one).unwrap();
        let two = drain(&mut form.body(open(), Pacing::Fast).0).unwrap();
        assert_eq!(one, two);
        assert_eq!(one.len() as u64, total);
        let text = String::from_utf8_lossy(&one);
        assert!(text.contains("filename=\"a%22b.docx\"") && text.contains("\r\n\r\nd,e\r\n"));
        assert!(text.ends_with(&format!("--{}--\r\n", form.boundary)));
    }

    #[test]
    fn a_changed_file_never_gets_its_closing_boundary() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("t");
        let form = form(b"0123456789");
        for other in [&b"012345678"[..], b"0123456789x", b"012345678x", b""] {
            std::fs::write(&path, other).unwrap();
            let (mut upload, sent) = form.body(File::open(&path).unwrap(), Pacing::Fast);
            assert!(drain(&mut upload).is_err());
            assert!(sent.changed() && upload.tail.is_some());
        }
    }
}
