//! Object storage behind the presigned URLs, as S3 answers: ranges, ETags, XML errors, and no Authorization
//! header beside a signature.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::pin::Pin;
use std::task::{Context, Poll};

use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, Method, Request, Response, StatusCode, header};
use bytes::{Bytes, BytesMut};
use http_body::{Frame, SizeHint};
use jiff::Timestamp;
use uuid::Uuid;

use super::App;
use super::faults::{CutAt, Effect, Phase};
use super::signing::Refused;

/// Steps in which objects are read and sent.
const STEP: usize = 256 << 10;

/// Which bytes of an object are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wanted {
    /// All: there is no range, or none that can be understood (RFC 9110 14.2 has both answered alike), or
    /// more than one, as S3 does.
    All,
    /// From the first to the last byte, both included.
    Part(u64, u64),
    /// None of the object's bytes.
    Nothing,
}

/// Reads a `Range` header for an object of `length` bytes.
pub(crate) fn parse_range(text: &str, length: u64) -> Wanted {
    let Some((unit, set)) = text.split_once('=') else {
        return Wanted::All;
    };
    let Some((first, last)) = set.trim().split_once('-') else {
        return Wanted::All;
    };
    let number = |text: &str| match text.bytes().all(|byte| byte.is_ascii_digit()) {
        // A number too large for us is larger than any object.
        true => Some(text.parse::<u64>().unwrap_or(u64::MAX)),
        false => None,
    };
    let (first, last) = (first.trim(), last.trim());
    let (Some(start), Some(end)) = (number(first), number(last)) else {
        return Wanted::All;
    };
    if !unit.trim().eq_ignore_ascii_case("bytes") {
        return Wanted::All;
    }
    match (first.is_empty(), last.is_empty()) {
        (true, true) => Wanted::All,
        (true, false) if end == 0 || length == 0 => Wanted::Nothing,
        (true, false) => Wanted::Part(length.saturating_sub(end), length - 1),
        (false, false) if end < start => Wanted::All,
        _ if start >= length => Wanted::Nothing,
        (false, true) => Wanted::Part(start, length - 1),
        (false, false) => Wanted::Part(start, end.min(length - 1)),
    }
}

/// An object that was found.
struct FoundObject {
    file: File,
    length: u64,
    name: String,
    etag: String,
    modified: String,
}

/// Answers `GET` and `HEAD` of `/storage/v1/objects/{id}`.
pub(crate) fn serve(app: &App, id: &str, request: &Request<Body>) -> Response<Body> {
    let query = request.uri().query().unwrap_or_default();
    if let Err(refusal) = admit(app, id, query, request) {
        return *refusal;
    }
    let Some(found) = find(app, id) else {
        return error(
            StatusCode::NOT_FOUND,
            "NoSuchKey",
            "The specified key does not exist.",
        );
    };
    if is_known(&found, request.headers()) {
        return answer(
            StatusCode::NOT_MODIFIED,
            Body::empty(),
            &[(header::ETAG, found.etag)],
        );
    }
    match wanted(app, &found, request.headers()) {
        Wanted::All => send(app, found, None, request.method()),
        Wanted::Part(first, last) => send(app, found, Some((first, last)), request.method()),
        Wanted::Nothing => {
            let mut answer = error(
                StatusCode::RANGE_NOT_SATISFIABLE,
                "InvalidRange",
                "The requested range is not satisfiable",
            );
            if let Ok(value) = HeaderValue::from_str(&format!("bytes */{}", found.length)) {
                answer.headers_mut().insert(header::CONTENT_RANGE, value);
            }
            answer
        }
    }
}

/// The method, and the one authority that a presigned URL is.
fn admit(app: &App, id: &str, query: &str, request: &Request<Body>) -> Result<(), Box<Response<Body>>> {
    if request.method() != Method::GET && request.method() != Method::HEAD {
        let mut answer = error(
            StatusCode::METHOD_NOT_ALLOWED,
            "MethodNotAllowed",
            "The specified method is not allowed against this resource.",
        );
        answer
            .headers_mut()
            .insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
        return Err(Box::new(answer));
    }
    if request.headers().contains_key(header::AUTHORIZATION) {
        return Err(Box::new(error(
            StatusCode::BAD_REQUEST,
            "InvalidArgument",
            "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter or the Authorization header should be specified",
        )));
    }
    let (code, message) = match app.signer.check(id, query, Timestamp::now()) {
        Ok(()) => return Ok(()),
        Err(Refused::Expired) => ("AccessDenied", "Request has expired"),
        Err(Refused::Incomplete) => ("AccessDenied", "Access Denied"),
        Err(Refused::Mismatch) => (
            "SignatureDoesNotMatch",
            "The request signature we calculated does not match the signature you provided.",
        ),
    };
    Err(Box::new(error(StatusCode::FORBIDDEN, code, message)))
}

fn find(app: &App, id: &str) -> Option<FoundObject> {
    let object = app.store.object(id).ok().flatten()?;
    let file = File::open(app.layout.object(&object.sha256)).ok()?;
    let length = file.metadata().ok()?.len();
    let age = std::time::Duration::from_millis(object.created_at.unsigned());
    let etag = match app.faults.strikes(Effect::EtagChange, Phase::Download) {
        true => format!("\"{}\"", Uuid::new_v4().simple()),
        false => format!("\"{}\"", object.sha256),
    };
    Some(FoundObject {
        file,
        length,
        name: object.name,
        etag,
        modified: httpdate::fmt_http_date(std::time::UNIX_EPOCH + age),
    })
}

fn text(headers: &HeaderMap, name: header::HeaderName) -> Option<&str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

fn is_known(found: &FoundObject, headers: &HeaderMap) -> bool {
    text(headers, header::IF_NONE_MATCH)
        .is_some_and(|list| list.split(',').any(|one| one.trim() == found.etag))
}

fn wanted(app: &App, found: &FoundObject, headers: &HeaderMap) -> Wanted {
    let is_unchanged =
        text(headers, header::IF_RANGE).is_none_or(|known| known == found.etag || known == found.modified);
    match text(headers, header::RANGE) {
        Some(range) if is_unchanged && !app.faults.strikes(Effect::NoRange, Phase::Download) => {
            parse_range(range, found.length)
        }
        _ => Wanted::All,
    }
}

/// The object, or its bytes from the first to the last.
fn send(app: &App, mut found: FoundObject, part: Option<(u64, u64)>, method: &Method) -> Response<Body> {
    let (status, first, count) = match part {
        None => (StatusCode::OK, 0, found.length),
        Some((first, last)) => (StatusCode::PARTIAL_CONTENT, first, last - first + 1),
    };
    let mut fields = vec![
        (header::ETAG, found.etag),
        (header::LAST_MODIFIED, found.modified),
        (header::ACCEPT_RANGES, "bytes".into()),
        (
            header::CONTENT_TYPE,
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document".into(),
        ),
        (header::CONTENT_LENGTH, count.to_string()),
        (header::CONTENT_DISPOSITION, disposition(&found.name)),
    ];
    if let Some((first, last)) = part {
        let range = format!("bytes {first}-{last}/{}", found.length);
        fields.push((header::CONTENT_RANGE, range));
    }
    if method == Method::HEAD {
        return answer(status, Body::empty(), &fields);
    }
    if found.file.seek(SeekFrom::Start(first)).is_err() {
        return error(
            StatusCode::INTERNAL_SERVER_ERROR,
            "InternalError",
            "We encountered an internal error.",
        );
    }
    let corrupt = app.faults.strikes(Effect::CorruptDownload, Phase::Download);
    let body = ObjectBody {
        file: found.file,
        left: count,
        sent: 0,
        cut_at: app.faults.cut().map(|cut| match cut {
            CutAt::Bytes(bytes) => bytes,
            CutAt::Percent(percent) => {
                let percent = percent.min(100);
                count / 100 * percent + count % 100 * percent / 100
            }
        }),
        flush: None,
        corrupt_at: corrupt.then_some(count / 2),
        buffer: BytesMut::new(),
    };
    answer(status, Body::new(body), &fields)
}

fn disposition(name: &str) -> String {
    let plain: String = name
        .chars()
        .map(|letter| {
            if letter.is_ascii_graphic() && letter != '"' && letter != '\\' || letter == ' ' {
                letter
            } else {
                '_'
            }
        })
        .collect();
    let encoded: String = name
        .bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' => char::from(byte).to_string(),
            other => format!("%{other:02X}"),
        })
        .collect();
    format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{encoded}")
}

fn answer(status: StatusCode, body: Body, fields: &[(header::HeaderName, String)]) -> Response<Body> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    for (name, value) in fields {
        if let Ok(value) = HeaderValue::from_str(value) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

fn error(status: StatusCode, code: &str, message: &str) -> Response<Body> {
    let id = Uuid::new_v4().simple();
    let body = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>{code}</Code><Message>{message}</Message><RequestId>{id}</RequestId></Error>"
    );
    answer(
        status,
        Body::from(body),
        &[(header::CONTENT_TYPE, "application/xml".into())],
    )
}

/// An object on its way out. A step of 256 KiB that was just written comes from the page cache in less time
/// than handing the work to another thread would take, so it is read where it is sent.
struct ObjectBody {
    file: File,
    left: u64,
    sent: u64,
    cut_at: Option<u64>,
    /// Gives the connection time to send what it has before it is cut.
    flush: Option<Pin<Box<tokio::time::Sleep>>>,
    corrupt_at: Option<u64>,
    buffer: BytesMut,
}

impl http_body::Body for ObjectBody {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, std::io::Error>>> {
        let this = &mut *self;
        if this.left == 0 {
            return Poll::Ready(None);
        }
        let mut step = this.left.min(STEP as u64);
        if let Some(cut_at) = this.cut_at {
            step = step.min(cut_at.saturating_sub(this.sent));
            if step == 0 {
                let flush = this.flush.get_or_insert_with(|| {
                    Box::pin(tokio::time::sleep(std::time::Duration::from_millis(50)))
                });
                std::task::ready!(flush.as_mut().poll(cx));
                return Poll::Ready(Some(Err(std::io::Error::other("cut off on purpose"))));
            }
        }
        this.buffer.resize(step as usize, 0);
        let read = loop {
            match this.file.read(&mut this.buffer) {
                Ok(0) => return Poll::Ready(Some(Err(std::io::ErrorKind::UnexpectedEof.into()))),
                Ok(read) => break read,
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                Err(error) => return Poll::Ready(Some(Err(error))),
            }
        };
        if let Some(at) = this.corrupt_at.and_then(|at| at.checked_sub(this.sent))
            && let Some(byte) = this.buffer[..read].get_mut(at as usize)
        {
            *byte ^= 0x55;
        }
        this.sent += read as u64;
        this.left -= read as u64;
        let chunk = this.buffer.split_to(read).freeze();
        this.buffer.clear();
        Poll::Ready(Some(Ok(Frame::data(chunk))))
    }

    fn is_end_stream(&self) -> bool {
        self.left == 0
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn ranges() {
        for (text, wanted) in [
            ("bytes=0-0", Wanted::Part(0, 0)),
            ("bytes=10-", Wanted::Part(10, 99)),
            ("bytes=-10", Wanted::Part(90, 99)),
            ("bytes=-1000", Wanted::Part(0, 99)),
            ("bytes=90-1000", Wanted::Part(90, 99)),
            ("bytes=100-", Wanted::Nothing),
            ("bytes=-0", Wanted::Nothing),
            ("bytes=5-1", Wanted::All),
            ("bytes=0-1,3-4", Wanted::All),
            ("bytes=-", Wanted::All),
            ("lines=0-1", Wanted::All),
            ("bytes", Wanted::All),
        ] {
            assert_eq!(parse_range(text, 100), wanted, "{text}");
        }
        assert_eq!(parse_range("bytes=0-", 0), Wanted::Nothing);
    }

    proptest! {
        #[test]
        fn no_range_leaves_the_object(text in "(bytes=)?[0-9]{0,22}-?[0-9]{0,22}|\\PC{0,20}", length in 0u64..1000) {
            if let Wanted::Part(first, last) = parse_range(&text, length) {
                prop_assert!(first <= last && last < length);
            }
        }
    }
}
