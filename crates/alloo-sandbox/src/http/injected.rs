//! Faults that strike before anything is done.

use std::convert::Infallible;

use axum::body::Body;
use axum::http::{HeaderValue, Response, StatusCode, header};
use bytes::Bytes;
use http_body_util::StreamBody;

use super::reply::{Dropped, json_answer};
use crate::App;
use crate::faults::{Effect, Phase};
use crate::problem::ProblemDetails;

/// The answer that a fault gives in place of the right one.
pub(super) async fn before(app: &App, phase: Phase, path: &str) -> Result<Option<Response<Body>>, Dropped> {
    if let Some(time) = app.faults.delay(phase) {
        tokio::time::sleep(time).await;
    }
    let strikes = |effect| app.faults.strikes(effect, phase);
    if strikes(Effect::DropBefore) {
        return Err(Dropped);
    }
    if strikes(Effect::RateLimit) {
        return Ok(Some(ProblemDetails::rate_limited(1).response(path)));
    }
    if strikes(Effect::InProgress) {
        return Ok(Some(ProblemDetails::in_progress().response(path)));
    }
    if let Some(code) = app.faults.error(phase) {
        let problem = ProblemDetails::new(code, "Answered on purpose.");
        return Ok(Some(problem.response(path)));
    }
    if strikes(Effect::ServerError) {
        let body = "<html><head><title>503 Service Temporarily Unavailable</title></head><body><h1>503</h1></body></html>\n";
        return Ok(Some(page(StatusCode::SERVICE_UNAVAILABLE, body, "text/html")));
    }
    if strikes(Effect::Html) {
        let body = "<!doctype html><html><body>Please sign in to the network.</body></html>\n";
        return Ok(Some(page(StatusCode::OK, body, "text/html")));
    }
    if strikes(Effect::Garbage) {
        let body = "{\"job_id\": \u{1}";
        return Ok(Some(page(StatusCode::OK, body, "application/json")));
    }
    if strikes(Effect::Huge) {
        return Ok(Some(endless()));
    }
    Ok(app.faults.redirect(phase).map(redirect))
}

fn page(status: StatusCode, body: &'static str, kind: &'static str) -> Response<Body> {
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    response
        .headers_mut()
        .insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    response
}

/// JSON that never ends.
fn endless() -> Response<Body> {
    let start = Bytes::from_static(b"{\"job_id\": \"");
    let chunk = Bytes::from(vec![b'a'; 64 << 10]);
    let endless = futures_util::stream::unfold(start, move |part| {
        let next = chunk.clone();
        async move { Some((Ok::<_, Infallible>(http_body::Frame::data(part)), next)) }
    });
    json_answer(StatusCode::OK, Body::new(StreamBody::new(endless)))
}

fn redirect(target: &str) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::FOUND;
    if let Ok(target) = HeaderValue::from_str(target) {
        response.headers_mut().insert(header::LOCATION, target);
    }
    response
}
