//! What the handlers share: the caller of a request, and the forms of an answer.

use axum::body::Body;
use axum::http::{HeaderValue, Request, Response, StatusCode, header};

use crate::credentials::Caller;
use crate::problem::ProblemDetails;

/// Where results are served; an object's id follows.
pub(super) const STORAGE: &str = "/storage/v1/objects/";

/// The connection is to be closed without an answer.
#[derive(Debug, thiserror::Error)]
#[error("dropped on purpose")]
pub(crate) struct Dropped;

pub(super) type HandlerResult = Result<Response<Body>, ProblemDetails>;

/// A handler's answer; [`answer`](super::answer) completes the problems among them.
pub(super) fn reply(result: HandlerResult) -> Response<Body> {
    result.unwrap_or_else(|problem| {
        let mut response = Response::new(Body::empty());
        response.extensions_mut().insert(problem);
        response
    })
}

pub(super) fn json_answer(status: StatusCode, body: impl Into<Body>) -> Response<Body> {
    let mut response = Response::new(body.into());
    *response.status_mut() = status;
    response
        .headers_mut()
        .insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

pub(super) fn caller(request: &Request<Body>) -> Result<Caller, ProblemDetails> {
    request
        .extensions()
        .get::<Caller>()
        .cloned()
        .ok_or_else(|| ProblemDetails::internal("no caller"))
}
