//! The multipart body of a fill: streamed to disk and hashed on the way, in constant memory.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, BodyDataStream};
use axum::http::{HeaderMap, header};
use bytes::Bytes;
use futures_util::{StreamExt, stream};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::files::{Layout, private_file};
use super::problem::{ProblemCode, ProblemDetails};
use alloo_common::digest::hex;

/// Text fields are ids; this is room for a thousand.
const FIELD_LIMIT: usize = 64 << 10;
/// What a body may have beside the file: boundaries, headers, text fields, fields that nobody knows.
const ENVELOPE: u64 = 1 << 20;
/// How long a client may send nothing.
const STALL: Duration = Duration::from_secs(30);

/// What a request's body held.
#[derive(Debug)]
pub(crate) struct Upload {
    pub(crate) template: Scratch,
    pub(crate) template_sha256: String,
    pub(crate) file_name: String,
    pub(crate) project_id: Option<Uuid>,
    pub(crate) document_ids: Vec<Uuid>,
    /// Over all bytes of the body as they came.
    pub(crate) body_sha256: String,
}

/// A file that is removed unless it was moved away.
#[derive(Debug)]
pub(crate) struct Scratch(pub(crate) PathBuf);

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

/// The body's bytes, hashed and counted as they pass.
struct Tee {
    body: BodyDataStream,
    hasher: Sha256,
    bytes: u64,
    limit: u64,
    /// Why the stream ended early.
    problem: Option<ProblemDetails>,
}

impl Tee {
    async fn next(&mut self) -> Option<Result<Bytes, std::io::Error>> {
        let failed = |tee: &mut Tee, problem: ProblemDetails| {
            tee.problem = Some(problem);
            Some(Err(std::io::Error::other("the upload ended early")))
        };
        match tokio::time::timeout(STALL, self.body.next()).await {
            Err(_) => failed(
                self,
                ProblemDetails::new(
                    ProblemCode::RequestTimeout,
                    "No more of the body arrived for 30 s.",
                ),
            ),
            Ok(None) => None,
            Ok(Some(Err(_))) => failed(self, ProblemDetails::validation("The body ended too early.")),
            Ok(Some(Ok(bytes))) => {
                self.bytes += bytes.len() as u64;
                if self.bytes > self.limit {
                    return failed(
                        self,
                        ProblemDetails::new(ProblemCode::FileTooLarge, "The upload is too large."),
                    );
                }
                self.hasher.update(&bytes);
                Some(Ok(bytes))
            }
        }
    }
}

/// The boundary of a multipart content type.
pub(crate) fn boundary(headers: &HeaderMap) -> Result<String, ProblemDetails> {
    headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| multer::parse_boundary(value).ok())
        // The contract has no code for a wrong media type; a body in another form is a request that does not
        // validate.
        .ok_or_else(|| ProblemDetails::validation("Send multipart/form-data with a field named file."))
}

/// The fields that were found.
#[derive(Default)]
struct Fields {
    /// Name, place and SHA-256 of the template.
    file: Option<(String, Scratch, String)>,
    project_id: Option<String>,
    document_ids: Option<String>,
}

/// Where an upload goes and how large its file may be.
#[derive(Clone, Copy)]
struct Inbox<'a> {
    layout: &'a Layout,
    max: u64,
}

impl Inbox<'_> {
    fn too_large(self) -> ProblemDetails {
        ProblemDetails::new(
            ProblemCode::FileTooLarge,
            format!(
                "The file is larger than the {} bytes that are accepted.",
                self.max
            ),
        )
    }
}

/// Receives the body. Problems of its form are found here, whether its ids exist is not.
pub(crate) async fn receive(
    layout: &Layout,
    headers: &HeaderMap,
    body: Body,
    max_upload: u64,
) -> Result<Upload, ProblemDetails> {
    let boundary = boundary(headers)?;
    let inbox = Inbox {
        layout,
        max: max_upload,
    };
    let limit = max_upload.saturating_add(ENVELOPE);
    let declared = headers
        .get(header::CONTENT_LENGTH)
        .and_then(|value| value.to_str().ok()?.parse::<u64>().ok());
    if declared.is_some_and(|length| length > limit) {
        return Err(inbox.too_large());
    }
    let tee = Arc::new(tokio::sync::Mutex::new(Tee {
        body: body.into_data_stream(),
        hasher: Sha256::new(),
        bytes: 0,
        limit,
        problem: None,
    }));
    let through = stream::unfold(Arc::clone(&tee), |tee| async move {
        let item = tee.lock().await.next().await?;
        Some((item, tee))
    });
    let mut parts = multer::Multipart::new(through, boundary);
    let outcome = read_fields(&mut parts, inbox).await;
    drop(parts);
    let mut tee = tee.lock().await;
    let first_problem = |tee: &mut Tee, otherwise| match tee.problem.take() {
        Some(problem) if problem.code == ProblemCode::FileTooLarge => inbox.too_large(),
        Some(problem) => problem,
        None => otherwise,
    };
    let fields = outcome.map_err(|problem| first_problem(&mut tee, problem))?;
    // What stands behind the last boundary belongs to the body too.
    while let Some(more) = tee.next().await {
        if more.is_err() {
            return Err(first_problem(&mut tee, inbox.too_large()));
        }
    }
    let (file_name, template, template_sha256) = fields.file.ok_or_else(|| {
        ProblemDetails::validation("The field file is missing: send the template as a file with that name.")
    })?;
    Ok(Upload {
        template,
        template_sha256,
        file_name,
        project_id: parse_project(fields.project_id.as_deref())?,
        document_ids: parse_documents(fields.document_ids.as_deref())?,
        body_sha256: hex(&std::mem::take(&mut tee.hasher).finalize()),
    })
}

async fn read_fields(parts: &mut multer::Multipart<'_>, inbox: Inbox<'_>) -> Result<Fields, ProblemDetails> {
    let mut fields = Fields::default();
    while let Some(field) = parts.next_field().await.map_err(malformed)? {
        match field.name().unwrap_or_default() {
            "file" if fields.file.is_none() => {
                let name = clean_name(field.file_name().unwrap_or_default());
                let (scratch, sha256) = save(field, inbox).await?;
                fields.file = Some((name, scratch, sha256));
            }
            "project_id" if fields.project_id.is_none() => fields.project_id = Some(text(field).await?),
            "document_ids" if fields.document_ids.is_none() => fields.document_ids = Some(text(field).await?),
            "file" | "project_id" | "document_ids" => {
                return Err(ProblemDetails::validation("A field is there twice."));
            }
            _ => {}
        }
    }
    Ok(fields)
}

fn malformed(error: multer::Error) -> ProblemDetails {
    ProblemDetails::validation(format!("The multipart body is malformed: {error}."))
}

/// Writes the file part to disk. The writes land in the page cache and are short; the sync comes later, off
/// the runtime.
async fn save(mut field: multer::Field<'_>, inbox: Inbox<'_>) -> Result<(Scratch, String), ProblemDetails> {
    let path = inbox.layout.scratch("upload");
    let mut file = private_file(&path).map_err(ProblemDetails::internal)?;
    let scratch = Scratch(path);
    let (mut hasher, mut bytes) = (Sha256::new(), 0u64);
    while let Some(chunk) = field.chunk().await.map_err(malformed)? {
        bytes += chunk.len() as u64;
        if bytes > inbox.max {
            return Err(inbox.too_large());
        }
        hasher.update(&chunk);
        file.write_all(&chunk).map_err(ProblemDetails::internal)?;
    }
    Ok((scratch, hex(&hasher.finalize())))
}

async fn text(mut field: multer::Field<'_>) -> Result<String, ProblemDetails> {
    let mut bytes = Vec::new();
    while let Some(chunk) = field.chunk().await.map_err(malformed)? {
        bytes.extend_from_slice(&chunk);
        if bytes.len() > FIELD_LIMIT {
            return Err(ProblemDetails::validation("A text field is longer than 64 KiB."));
        }
    }
    String::from_utf8(bytes).map_err(|_| ProblemDetails::validation("A text field is no UTF-8."))
}

/// The last part of a file name, without what could not stand in a header or a path.
fn clean_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    last.chars()
        .filter(|letter| !letter.is_control() && *letter != '"')
        .take(200)
        .collect()
}

fn parse_project(text: Option<&str>) -> Result<Option<Uuid>, ProblemDetails> {
    match text.map(str::trim) {
        None | Some("") => Ok(None),
        Some(id) => id
            .parse()
            .map(Some)
            .map_err(|_| ProblemDetails::validation("project_id is no UUID.")),
    }
}

fn parse_documents(text: Option<&str>) -> Result<Vec<Uuid>, ProblemDetails> {
    text.unwrap_or_default()
        .split(',')
        .map(str::trim)
        .filter(|id| !id.is_empty())
        .map(|id| {
            id.parse().map_err(|_| {
                let shown: String = id.chars().take(80).collect();
                ProblemDetails::new(
                    ProblemCode::InvalidDocumentId,
                    format!("{shown:?} is no document id (a UUID)."),
                )
            })
        })
        .collect()
}

/// Whether the upload is a DOCX, by name and by content. Reads the whole file: not for the runtime's threads.
pub(crate) fn check(name: &str, path: &Path) -> Result<(), ProblemDetails> {
    let unsupported = |detail: String| ProblemDetails::new(ProblemCode::UnsupportedFileType, detail);
    if !name.to_ascii_lowercase().ends_with(".docx") {
        return Err(unsupported(format!(
            "Only .docx files are filled; this one is named {name:?}."
        )));
    }
    let file = File::open(path).map_err(ProblemDetails::internal)?;
    alloo_docx::check(alloo_docx::Window::new(file), &alloo_docx::Limits::default())
        .map(|_| ())
        .map_err(|problem| unsupported(format!("{name:?} cannot be filled: {problem}.")))
}

/// Keeps a template that was accepted: on disk for good when this returns.
pub(crate) fn keep(layout: &Layout, upload: &Upload) -> Result<(), ProblemDetails> {
    layout
        .keep(&upload.template.0, &upload.template_sha256)
        .map_err(ProblemDetails::internal)
}
