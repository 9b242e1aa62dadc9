//! The API's routes, and the gate before them: faults, credential, bucket, permission, in this order; validation comes last, in the
//! handlers. `axum` picks the handler, [`answer`] does everything that all requests have in common.

use std::convert::Infallible;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, HeaderValue, Method, Request, Response, StatusCode, header};
use axum::routing::{get, post};
use bytes::Bytes;
use http_body_util::StreamBody;
use jiff::Timestamp;
use serde_json::{Value, json};
use tower::ServiceExt;
use uuid::Uuid;

use super::buckets::Reading;
use super::credentials::Caller;
use super::faults::Phase;
use super::problem::Problem;
use super::signing::VALID_SECONDS;
use super::store::{Job, Known, NewJob, Started, now_ms};
use super::vault::{Page, Vault, list_documents, list_projects, rfc3339};
use super::{App, idempotency, storage, upload};

const FILL: &str = "/api/v2/templates/fill";
const STORAGE: &str = "/storage/v1/objects/";

/// The connection is to be closed without an answer.
#[derive(Debug, thiserror::Error)]
#[error("dropped on purpose")]
pub(crate) struct Dropped;

type Answer = Result<Response<Body>, Problem>;

/// What a request of this method and path is and costs; `None` for those that do not exist. The one place where this is written.
fn kind_of(method: &Method, path: &str) -> Option<(Phase, u64)> {
    match (method.as_str(), path) {
        ("POST", FILL) => Some((Phase::Fill, 25)),
        ("GET" | "HEAD", "/api/v2/me") => Some((Phase::Me, 1)),
        ("GET" | "HEAD", "/api/v2/vault/projects" | "/api/v2/vault/documents") => Some((Phase::Vault, 1)),
        ("GET" | "HEAD", _)
            if path
                .strip_prefix(FILL)?
                .strip_prefix('/')
                .is_some_and(one_segment) =>
        {
            Some((Phase::Status, 1))
        }
        _ => None,
    }
}

fn one_segment(text: &str) -> bool {
    !text.is_empty() && !text.contains('/')
}

pub(crate) fn routes(app: Arc<App>) -> Router {
    Router::new()
        .route("/api/v2/me", get(me).fallback(|| allow("GET, HEAD")))
        .route(FILL, post(fill).fallback(|| allow("POST")))
        .route(
            &format!("{FILL}/{{job_id}}"),
            get(status).fallback(|| allow("GET, HEAD")),
        )
        .route(
            "/api/v2/vault/projects",
            get(projects).fallback(|| allow("GET, HEAD")),
        )
        .route(
            "/api/v2/vault/documents",
            get(documents).fallback(|| allow("GET, HEAD")),
        )
        .fallback(async || reply(Err(Problem::not_found("The path"))))
        .with_state(app)
}

async fn allow(methods: &'static str) -> Response<Body> {
    reply(Err(Problem::method_not_allowed(methods)))
}

/// A handler's answer; [`answer`] completes the problems among them.
fn reply(answer: Answer) -> Response<Body> {
    answer.unwrap_or_else(|problem| {
        let mut response = Response::new(Body::empty());
        response.extensions_mut().insert(problem);
        response
    })
}

fn json_answer(status: StatusCode, body: impl Into<Body>) -> Response<Body> {
    let mut response = Response::new(body.into());
    *response.status_mut() = status;
    response
        .headers_mut()
        .insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

/// Answers one request, or closes its connection.
pub(crate) async fn answer(
    app: &Arc<App>,
    router: &Router,
    mut request: Request<Body>,
) -> Result<Response<Body>, Dropped> {
    app.count();
    let path = request.uri().path().to_owned();
    if let Err(problem) = check_host(app, request.headers()) {
        return Ok(problem.response(&path));
    }
    if let Some(id) = path.strip_prefix(STORAGE).filter(|id| one_segment(id)) {
        return match injected(app, Phase::Download, &path).await? {
            Some(response) => Ok(response),
            None => {
                let query = request.uri().query().unwrap_or_default();
                let response = storage::serve(app, request.method(), id, query, request.headers());
                after(app, Phase::Download, response)
            }
        };
    }
    let kind = kind_of(request.method(), &path);
    if let Some((phase, _)) = kind
        && let Some(response) = injected(app, phase, &path).await?
    {
        return Ok(response);
    }
    let caller = app.credentials.check(request.headers());
    let reading = caller.as_ref().ok().map(|caller| {
        let cost = kind.map_or(0, |(_, cost)| cost);
        app.buckets.take(
            &caller.id,
            caller.tier,
            cost,
            app.started.elapsed().as_millis() as u64,
        )
    });
    let gate = || {
        let Some((phase, _)) = kind else {
            // Which paths there are is no secret, so what is not there needs no key.
            return Ok(None);
        };
        let caller = caller?;
        if let Some(seconds) = reading.and_then(|reading| reading.retry_after) {
            return Err(Problem::rate_limited(seconds));
        }
        match phase {
            Phase::Fill => caller.may_fill()?,
            Phase::Status => caller.needs("templates:read")?,
            Phase::Vault => caller.needs("vault:read")?,
            Phase::Me | Phase::Download => {}
        }
        Ok(Some(caller))
    };
    let mut response = match gate() {
        Ok(caller) => {
            if let Some(caller) = caller {
                request.extensions_mut().insert(caller);
            }
            router
                .clone()
                .oneshot(request)
                .await
                .unwrap_or_else(|never: Infallible| match never {})
        }
        Err(problem) => reply(Err(problem)),
    };
    if let Some(problem) = response.extensions_mut().remove::<Problem>() {
        response = problem.response(&path);
    }
    if let Some(reading) = reading {
        rate_headers(response.headers_mut(), &reading);
    }
    match kind {
        Some((phase, _)) => after(app, phase, response),
        None => Ok(response),
    }
}

/// A page in a browser can send requests here under a name that its owner points to this machine; such a name is not ours.
fn check_host(app: &App, headers: &HeaderMap) -> Result<(), Problem> {
    let Some(host) = headers.get(header::HOST) else {
        return Ok(());
    };
    let host = host.to_str().unwrap_or("?");
    if !app.address.ip().is_loopback() || is_loopback(host) {
        return Ok(());
    }
    Err(Problem::new(
        "permission_denied",
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

/// Faults that strike before anything is done.
async fn injected(app: &App, phase: Phase, path: &str) -> Result<Option<Response<Body>>, Dropped> {
    if let Some(time) = app.faults.delay(phase) {
        tokio::time::sleep(time).await;
    }
    let strike = |name| app.faults.strike(name, phase);
    if strike("drop-before").is_some() {
        return Err(Dropped);
    }
    if strike("rate-limit").is_some() {
        return Ok(Some(Problem::rate_limited(1).response(path)));
    }
    if strike("in-progress").is_some() {
        return Ok(Some(Problem::in_progress().response(path)));
    }
    if let Some(code) = strike("error") {
        let code = super::problem::CODES
            .iter()
            .map(|row| row.0)
            .find(|known| *known == code)
            .unwrap_or("internal_error");
        return Ok(Some(Problem::new(code, "Answered on purpose.").response(path)));
    }
    let page = |status, body: &'static str, kind: &'static str| {
        let mut response = Response::new(Body::from(body));
        *response.status_mut() = status;
        response
            .headers_mut()
            .insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
        Ok(Some(response))
    };
    if strike("server-error").is_some() {
        let body = "<html><head><title>503 Service Temporarily Unavailable</title></head><body><h1>503</h1></body></html>\n";
        return page(StatusCode::SERVICE_UNAVAILABLE, body, "text/html");
    }
    if strike("html").is_some() {
        let body = "<!doctype html><html><body>Please sign in to the network.</body></html>\n";
        return page(StatusCode::OK, body, "text/html");
    }
    if strike("garbage").is_some() {
        return page(StatusCode::OK, "{\"job_id\": \u{1}", "application/json");
    }
    if strike("huge").is_some() {
        let start = Bytes::from_static(b"{\"job_id\": \"");
        let chunk = Bytes::from(vec![b'a'; 64 << 10]);
        let endless = futures_util::stream::unfold(start, move |part| {
            let next = chunk.clone();
            async move { Some((Ok::<_, Infallible>(http_body::Frame::data(part)), next)) }
        });
        return Ok(Some(json_answer(
            StatusCode::OK,
            Body::new(StreamBody::new(endless)),
        )));
    }
    if let Some(target) = strike("redirect") {
        let mut response = Response::new(Body::empty());
        *response.status_mut() = StatusCode::FOUND;
        if let Ok(target) = HeaderValue::from_str(target) {
            response.headers_mut().insert(header::LOCATION, target);
        }
        return Ok(Some(response));
    }
    Ok(None)
}

/// The fault that strikes once the work is done.
fn after(app: &App, phase: Phase, response: Response<Body>) -> Result<Response<Body>, Dropped> {
    match app.faults.strike("drop-response", phase) {
        Some(_) => Err(Dropped),
        None => Ok(response),
    }
}

fn rate_headers(headers: &mut HeaderMap, reading: &Reading) {
    let full_at = now_ms().unsigned_abs() + reading.full_in_ms;
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

fn caller(request: &Request<Body>) -> Result<Caller, Problem> {
    request
        .extensions()
        .get::<Caller>()
        .cloned()
        .ok_or_else(|| Problem::internal("no caller"))
}

async fn fill(State(app): State<Arc<App>>, request: Request<Body>) -> Response<Body> {
    reply(start_fill(&app, request).await)
}

async fn start_fill(app: &Arc<App>, request: Request<Body>) -> Answer {
    let caller = caller(&request)?;
    let (parts, body) = request.into_parts();
    let key = idempotency::key(&parts.headers)?;
    // Held from here until the answer is made. A request whose key has an answer needs no hold: nothing will be started.
    let hold = match &key {
        Some(key) if !app.store.is_known(&caller.id, key).map_err(Problem::internal)? => Some(
            app.under_way
                .hold(&caller.id, key)
                .ok_or_else(Problem::in_progress)?,
        ),
        _ => None,
    };
    let upload = upload::receive(&app.layout, &parts.headers, body, app.config.max_upload).await?;
    let body_sha256 = upload.body_sha256.clone();
    let note = |outcome| {
        app.store
            .note_submission(key.clone(), body_sha256.clone(), outcome)
    };
    let content_type = parts
        .headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let fingerprint = idempotency::fingerprint(parts.uri.path(), content_type, &upload.body_sha256);
    if let Some(key) = &key {
        let known = app
            .store
            .known(&caller.id, key, &fingerprint)
            .map_err(Problem::internal)?;
        if let Some(answer) = known_answer(known, note) {
            return answer;
        }
    }
    let (worker, tenant) = (Arc::clone(app), caller.tenant.clone());
    let checked = tokio::task::spawn_blocking(move || {
        upload::check(&upload.file_name, &upload.template.0)?;
        check_scope(&worker, &tenant, upload.project_id, &upload.document_ids)?;
        upload::keep(&worker.layout, &upload)?;
        Ok(upload)
    });
    let upload = match checked.await.map_err(Problem::internal)? {
        Ok(upload) => upload,
        Err(problem) => {
            let problem: Problem = problem;
            note(problem.code);
            return Err(problem);
        }
    };
    let job = NewJob {
        tenant: caller.tenant,
        credential: caller.id,
        idempotency_key: key.clone(),
        fingerprint,
        body_sha256: upload.body_sha256.clone(),
        template_sha256: upload.template_sha256.clone(),
        template_name: upload.file_name.clone(),
        project_id: upload.project_id,
        document_ids: upload.document_ids.clone(),
        vault: app.config.vault.clone(),
        citations: app.config.citations,
        pace: app.config.pace,
        destiny: app.faults.destiny(),
    };
    // A client that goes away now must not take the job back: the work goes on without it.
    let worker = Arc::clone(app);
    let started = tokio::spawn(async move {
        let started = worker.store.start(job).await;
        worker.pipeline.notify();
        drop(hold);
        started
    });
    match started
        .await
        .map_err(Problem::internal)?
        .map_err(Problem::internal)?
    {
        Started::New(body) => Ok(json_answer(StatusCode::ACCEPTED, body)),
        Started::Known(known) => known_answer(known, note)
            .unwrap_or_else(|| Err(Problem::internal("the key is neither new nor known"))),
    }
}

/// The answer to a request whose key is known; `None` if it is not.
fn known_answer(known: Known, note: impl Fn(&'static str)) -> Option<Answer> {
    match known {
        Known::Fresh => None,
        Known::Replay(status, body) => {
            note("replayed");
            let status = StatusCode::from_u16(status).unwrap_or(StatusCode::ACCEPTED);
            let mut response = json_answer(status, body);
            response
                .headers_mut()
                .insert("idempotent-replayed", HeaderValue::from_static("true"));
            Some(Ok(response))
        }
        Known::Reused => {
            note("reused");
            Some(Err(Problem::new(
                "idempotency_key_reused",
                "This Idempotency-Key was used with another request.",
            )))
        }
    }
}

/// Whether the vault has what the fill is to read. What this tenant does not have is not found, whoever else may have it; a 403
/// `permission_denied` would tell that it exists.
fn check_scope(app: &App, tenant: &str, project: Option<Uuid>, documents: &[Uuid]) -> Result<(), Problem> {
    let Some(root) = &app.config.vault else {
        if app.faults.is_instant() {
            return Ok(());
        }
        return Err(Problem::validation(
            "This sandbox has no vault to fill from; start it with one (--vault DIR).",
        ));
    };
    if project.is_none() && documents.is_empty() {
        return Ok(());
    }
    let vault = Vault::read(root, tenant);
    if project.is_some_and(|id| vault.projects.iter().all(|project| project.id != id)) {
        return Err(Problem::not_found("The project"));
    }
    for id in documents {
        let document = vault
            .documents
            .iter()
            .find(|document| document.id == *id)
            .ok_or_else(|| Problem::not_found(&format!("The document {id}")))?;
        if project.is_some_and(|id| document.project.as_ref().is_none_or(|own| own.0 != id)) {
            return Err(Problem::new(
                "invalid_document_id",
                format!("The document {id} does not belong to the project."),
            ));
        }
    }
    Ok(())
}

async fn status(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    request: Request<Body>,
) -> Response<Body> {
    reply(look_up(&app, &id, &request))
}

fn look_up(app: &App, id: &str, request: &Request<Body>) -> Answer {
    let caller = caller(request)?;
    let id: Uuid = id
        .parse()
        .map_err(|_| Problem::validation("The job id is no UUID."))?;
    let job = app
        .store
        .job(&caller.tenant, &id.to_string())
        .map_err(Problem::internal)?
        .ok_or_else(|| Problem::not_found("The job"))?;
    let url = job
        .document_id
        .as_deref()
        .map(|document| presign(app, document, request.headers()));
    let mut body = describe(&job, url);
    if app.faults.strike("unknown-status", Phase::Status).is_some() {
        body["status"] = json!("reticulating");
        body["progress_stage"] = json!("never heard of");
        body["filled_document_id"] = Value::Null;
        body["filled_download_url"] = Value::Null;
        body["completed_at"] = Value::Null;
    }
    Ok(json_answer(StatusCode::OK, body.to_string()))
}

fn describe(job: &Job, url: Option<String>) -> Value {
    let time = |at: Option<i64>| {
        at.and_then(|at| Timestamp::from_millisecond(at).ok())
            .map(rfc3339)
    };
    json!({
        "job_id": job.id,
        "status": job.status,
        "progress": job.progress,
        "progress_stage": job.stage,
        "created_at": time(Some(job.created_at)),
        "started_at": time(job.started_at),
        "completed_at": time(job.completed_at),
        "filled_document_id": job.document_id,
        "filled_download_url": url,
        "error_code": job.error_code,
        "error_message": job.error_message,
    })
}

/// A URL to the object, good for an hour from now, on the host by which the caller reached us.
fn presign(app: &App, object: &str, headers: &HeaderMap) -> String {
    let mut now = Timestamp::now();
    if app.faults.strike("expired-url", Phase::Status).is_some() {
        now = Timestamp::from_second(now.as_second() - VALID_SECONDS - 60).unwrap_or(now);
    }
    let host = headers
        .get(header::HOST)
        .and_then(|host| host.to_str().ok())
        .filter(|host| host.parse::<axum::http::uri::Authority>().is_ok() && !host.contains('@'))
        .map_or_else(|| app.address.to_string(), str::to_owned);
    format!("http://{host}{STORAGE}{object}?{}", app.signer.query(object, now))
}

async fn projects(
    State(app): State<Arc<App>>,
    RawQuery(query): RawQuery,
    request: Request<Body>,
) -> Response<Body> {
    let caller = caller(&request);
    let answer = async {
        let caller = caller?;
        let query = Query::parse(query.as_deref())?;
        let page = Page::parse("projects", query.get("limit"), query.get("cursor"))?;
        let vault = read_vault(&app, caller.tenant).await?;
        Ok(json_answer(
            StatusCode::OK,
            list_projects(&vault, &page).to_string(),
        ))
    };
    reply(answer.await)
}

async fn documents(
    State(app): State<Arc<App>>,
    RawQuery(query): RawQuery,
    request: Request<Body>,
) -> Response<Body> {
    let caller = caller(&request);
    let answer = async {
        let caller = caller?;
        let query = Query::parse(query.as_deref())?;
        let project: Option<Uuid> = match query.get("project_id") {
            None | Some("") => None,
            Some(id) => Some(
                id.parse()
                    .map_err(|_| Problem::validation("project_id is no UUID."))?,
            ),
        };
        let list = match project {
            Some(id) => format!("documents:{id}"),
            None => "documents".to_owned(),
        };
        let page = Page::parse(&list, query.get("limit"), query.get("cursor"))?;
        let vault = read_vault(&app, caller.tenant).await?;
        if project.is_some_and(|id| vault.projects.iter().all(|project| project.id != id)) {
            return Err(Problem::not_found("The project"));
        }
        let body = list_documents(&vault, project, &list, &page);
        Ok(json_answer(StatusCode::OK, body.to_string()))
    };
    reply(answer.await)
}

/// The vault as it is now, read off the runtime; empty without one.
async fn read_vault(app: &Arc<App>, tenant: String) -> Result<Vault, Problem> {
    let Some(root) = app.config.vault.clone() else {
        return Ok(Vault::default());
    };
    tokio::task::spawn_blocking(move || Vault::read(&root, &tenant))
        .await
        .map_err(Problem::internal)
}

/// A query's parameters; the values in question (numbers, UUIDs, hex) need no decoding, anything else fails where it is parsed.
struct Query(Vec<(String, String)>);

impl Query {
    fn parse(query: Option<&str>) -> Result<Self, Problem> {
        let pairs: Vec<(String, String)> = query
            .unwrap_or_default()
            .split('&')
            .filter(|pair| !pair.is_empty())
            .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        for (index, (name, _)) in pairs.iter().enumerate() {
            if pairs[..index].iter().any(|(earlier, _)| earlier == name) {
                return Err(Problem::validation("A query parameter is there twice."));
            }
        }
        Ok(Query(pairs))
    }

    fn get(&self, wanted: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|(name, _)| name == wanted)
            .map(|(_, value)| value.as_str())
    }
}
