//! The API's routes, and the gate before them: faults, credential, bucket, permission, in this order;
//! validation comes last, in the handlers. `axum` picks the handler, [`answer`] does everything that all
//! requests have in common.

use std::convert::Infallible;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, Method, Request, Response, StatusCode, header};
use axum::routing::{get, post};
use tower::ServiceExt;

use super::buckets::RateReading;
use super::credentials::Caller;
use super::faults::{Effect, Phase};
use super::problem::{ProblemCode, ProblemDetails};
use super::time::UnixMillis;
use super::{App, KeyScope, storage};
use reply::{STORAGE, caller, json_answer, reply};

mod fills;
mod injected;
mod lists;
mod reply;

pub(crate) use reply::Dropped;

const FILL: &str = "/api/v2/templates/fill";
const PROJECTS: &str = "/api/v2/vault/projects";
const DOCUMENTS: &str = "/api/v2/vault/documents";
const ME: &str = "/api/v2/me";
/// What a request of this method and path is and how many tokens it costs; `None` for those that do not
/// exist. The one place where this is written.
fn kind_of(method: &Method, path: &str) -> Option<(Phase, u64)> {
    let below = |base: &str| {
        path.strip_prefix(base)
            .and_then(|rest| rest.strip_prefix('/'))
            .is_some_and(one_segment)
    };
    match (method.as_str(), path) {
        ("POST", FILL) => Some((Phase::Fill, 25)),
        ("GET" | "HEAD", ME) => Some((Phase::Me, 1)),
        ("GET" | "HEAD", PROJECTS | DOCUMENTS) => Some((Phase::Vault, 1)),
        ("GET" | "HEAD", _) if below(PROJECTS) => Some((Phase::Vault, 1)),
        ("GET" | "HEAD", _) if below(FILL) => Some((Phase::Status, 1)),
        _ => None,
    }
}

fn one_segment(text: &str) -> bool {
    !text.is_empty() && !text.contains('/')
}

pub(crate) fn routes(app: Arc<App>) -> Router {
    let read_only = || async { allow("GET, HEAD") };
    Router::new()
        .route(ME, get(me).fallback(read_only))
        .route(FILL, post(fills::start).fallback(|| async { allow("POST") }))
        .route(
            &format!("{FILL}/{{job_id}}"),
            get(fills::status).fallback(read_only),
        )
        .route(PROJECTS, get(lists::projects).fallback(read_only))
        .route(
            &format!("{PROJECTS}/{{project_id}}"),
            get(lists::project).fallback(read_only),
        )
        .route(DOCUMENTS, get(lists::documents).fallback(read_only))
        .fallback(async || reply(Err(ProblemDetails::not_found("The path"))))
        .with_state(app)
}

fn allow(methods: &'static str) -> Response<Body> {
    reply(Err(ProblemDetails::method_not_allowed(methods)))
}

/// Answers one request, or closes its connection.
pub(crate) async fn answer(
    app: &Arc<App>,
    router: &Router,
    request: Request<Body>,
) -> Result<Response<Body>, Dropped> {
    app.count();
    let path = request.uri().path().to_owned();
    if let Err(problem) = check_host(app, request.headers()) {
        return Ok(problem.response(&path));
    }
    if let Some(id) = path.strip_prefix(STORAGE).filter(|id| one_segment(id)) {
        return match injected::before(app, Phase::Download, &path).await? {
            Some(response) => Ok(response),
            None => after(app, Phase::Download, storage::serve(app, id, &request)),
        };
    }
    let Some((phase, cost)) = kind_of(request.method(), &path) else {
        return Ok(answer_unknown(app, router, request, &path).await);
    };
    if let Some(response) = injected::before(app, phase, &path).await? {
        return Ok(response);
    }
    let caller = app.credentials.check(request.headers());
    let reading = caller.as_ref().ok().map(|caller| take(app, caller, cost));
    let mut response = match caller.and_then(|caller| admit(caller, phase, reading.as_ref())) {
        Ok(caller) => route(router, request, Some(caller)).await,
        Err(problem) => reply(Err(problem)),
    };
    complete(&mut response, &path, reading);
    after(app, phase, response)
}

/// What does not exist: which paths there are is no secret, so this needs no key and costs nothing.
async fn answer_unknown(
    app: &Arc<App>,
    router: &Router,
    request: Request<Body>,
    path: &str,
) -> Response<Body> {
    let caller = app.credentials.check(request.headers()).ok();
    let reading = caller.map(|caller| take(app, &caller, 0));
    let mut response = route(router, request, None).await;
    complete(&mut response, path, reading);
    response
}

fn take(app: &App, caller: &Caller, cost: u64) -> RateReading {
    let now = app.started.elapsed().as_millis();
    app.buckets.take(
        &caller.id,
        caller.tier,
        cost,
        u64::try_from(now).unwrap_or(u64::MAX),
    )
}

/// Whether a caller may send such a request now.
fn admit(caller: Caller, phase: Phase, reading: Option<&RateReading>) -> Result<Caller, ProblemDetails> {
    if let Some(seconds) = reading.and_then(|reading| reading.retry_after) {
        return Err(ProblemDetails::rate_limited(seconds));
    }
    match phase {
        Phase::Fill => caller.may_fill()?,
        Phase::Status => caller.needs(KeyScope::TemplatesRead)?,
        Phase::Vault => caller.needs(KeyScope::VaultRead)?,
        Phase::Me | Phase::Download => {}
    }
    Ok(caller)
}

async fn route(router: &Router, mut request: Request<Body>, caller: Option<Caller>) -> Response<Body> {
    if let Some(caller) = caller {
        request.extensions_mut().insert(caller);
    }
    let answered = router.clone().oneshot(request).await;
    answered.unwrap_or_else(|never: Infallible| match never {})
}

/// Gives problems their body, and every answer its rate-limit headers.
fn complete(response: &mut Response<Body>, path: &str, reading: Option<RateReading>) {
    if let Some(problem) = response.extensions_mut().remove::<ProblemDetails>() {
        *response = problem.response(path);
    }
    if let Some(reading) = reading {
        rate_headers(response.headers_mut(), &reading);
    }
}

/// A page in a browser can send requests here under a name that its owner points to this machine; such a name
/// is not ours.
fn check_host(app: &App, headers: &HeaderMap) -> Result<(), ProblemDetails> {
    let Some(host) = headers.get(header::HOST) else {
        return Ok(());
    };
    let host = host.to_str().unwrap_or("?");
    if !app.address.ip().is_loopback() || is_loopback(host) {
        return Ok(());
    }
    Err(ProblemDetails::new(
        ProblemCode::PermissionDenied,
        format!("{host:?} is not a name of this service."),
    ))
}

fn is_loopback(host: &str) -> bool {
    let name = match host.parse::<axum::http::uri::Authority>() {
        Ok(authority) => authority.host().to_owned(),
        Err(_) => return false,
    };
    let name = name.trim_start_matches('[').trim_end_matches(']');
    name.eq_ignore_ascii_case("localhost")
        || name
            .parse::<std::net::IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

/// The fault that strikes once the work is done.
fn after(app: &App, phase: Phase, response: Response<Body>) -> Result<Response<Body>, Dropped> {
    match app.faults.strikes(Effect::DropResponse, phase) {
        true => Err(Dropped),
        false => Ok(response),
    }
}

fn rate_headers(headers: &mut HeaderMap, reading: &RateReading) {
    let full_at = UnixMillis::now().unsigned() + reading.full_in_ms;
    for (name, value) in [
        ("x-ratelimit-limit", reading.limit),
        ("x-ratelimit-remaining", reading.remaining),
        ("x-ratelimit-reset", full_at.div_ceil(1000)),
        ("x-ratelimit-cost", reading.cost),
    ] {
        headers.insert(name, HeaderValue::from(value));
    }
}

async fn me(request: Request<Body>) -> Response<Body> {
    reply(caller(&request).map(|caller| json_answer(StatusCode::OK, caller.describe().to_string())))
}
