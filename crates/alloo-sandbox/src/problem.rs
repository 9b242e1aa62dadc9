//! Errors as RFC 9457 `application/problem+json`: the one table of codes, titles and statuses.

use axum::body::Body;
use axum::http::{HeaderValue, Response, StatusCode, header};
use serde_json::{Value, json};
use uuid::Uuid;

/// An error on its way to the client.
#[derive(Debug, Clone)]
pub(crate) struct Problem {
    pub(crate) code: &'static str,
    detail: String,
    extra: Vec<(&'static str, Value)>,
    retry_after: Option<u64>,
    allow: Option<&'static str>,
}

/// Code, status, title. The first ones are the service's documented codes; `method_not_allowed` and `request_timeout` are for what HTTP
/// itself asks for.
pub(crate) const CODES: [(&str, u16, &str); 27] = [
    ("missing_api_key", 401, "API key missing"),
    ("invalid_api_key", 401, "API key invalid"),
    ("invalid_token", 401, "Token invalid"),
    ("api_key_revoked", 401, "API key revoked"),
    ("api_key_expired", 401, "API key expired"),
    ("user_inactive", 401, "User inactive"),
    ("tenant_disabled", 401, "Tenant disabled"),
    ("payment_required", 402, "Payment required"),
    ("insufficient_scope", 403, "Insufficient scope"),
    ("permission_denied", 403, "Permission denied"),
    ("oauth_not_supported", 403, "OAuth not supported here"),
    ("not_found", 404, "Not found"),
    ("method_not_allowed", 405, "Method not allowed"),
    ("request_timeout", 408, "Request timed out"),
    ("idempotency_key_reused", 409, "Idempotency key reused"),
    ("idempotency_in_progress", 409, "Request in progress"),
    ("file_too_large", 413, "File too large"),
    ("unsupported_file_type", 400, "Unsupported file type"),
    ("invalid_document_id", 400, "Invalid document id"),
    ("validation_error", 422, "Validation failed"),
    ("invalid_cursor", 422, "Invalid cursor"),
    ("invalid_idempotency_key", 422, "Invalid idempotency key"),
    ("rate_limited", 429, "Rate limit exceeded"),
    ("internal_error", 500, "Internal error"),
    ("not_implemented", 501, "Not implemented"),
    ("bad_gateway", 502, "Bad gateway"),
    ("service_unavailable", 503, "Service unavailable"),
];

impl Problem {
    pub(crate) fn new(code: &'static str, detail: impl Into<String>) -> Self {
        Problem {
            code,
            detail: detail.into(),
            extra: Vec::new(),
            retry_after: None,
            allow: None,
        }
    }

    pub(crate) fn validation(detail: impl Into<String>) -> Self {
        Problem::new("validation_error", detail)
    }

    /// One answer for what does not exist and for what another tenant owns.
    pub(crate) fn not_found(what: &str) -> Self {
        Problem::new("not_found", format!("{what} was not found."))
    }

    /// What went wrong stays in here: its text may hold paths of this machine.
    pub(crate) fn internal(cause: impl std::fmt::Display) -> Self {
        Problem::new("internal_error", format!("The sandbox failed: {cause}."))
    }

    pub(crate) fn rate_limited(seconds: u64) -> Self {
        Problem {
            extra: vec![("retry_after_seconds", json!(seconds))],
            retry_after: Some(seconds),
            ..Problem::new(
                "rate_limited",
                format!("The credential's rate limit is used up. Retry in {seconds} s."),
            )
        }
    }

    pub(crate) fn in_progress() -> Self {
        Problem {
            retry_after: Some(1),
            ..Problem::new(
                "idempotency_in_progress",
                "A request with this Idempotency-Key is still being processed.",
            )
        }
    }

    pub(crate) fn missing_scope(scope: &str) -> Self {
        Problem {
            extra: vec![("missing_scopes", json!([scope]))],
            ..Problem::new("insufficient_scope", format!("The scope {scope} is required."))
        }
    }

    pub(crate) fn method_not_allowed(allow: &'static str) -> Self {
        Problem {
            allow: Some(allow),
            ..Problem::new("method_not_allowed", format!("This path takes {allow}."))
        }
    }

    pub(crate) fn status(&self) -> StatusCode {
        CODES
            .iter()
            .find(|(code, _, _)| *code == self.code)
            .and_then(|(_, status, _)| StatusCode::from_u16(*status).ok())
            .unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }

    /// The answer. `instance` is the path that was asked for.
    pub(crate) fn response(self, instance: &str) -> Response<Body> {
        let status = self.status();
        let title = CODES
            .iter()
            .find(|(code, _, _)| *code == self.code)
            .map_or("Error", |(_, _, title)| title);
        let mut body = json!({
            "type": format!("https://api.alloovium.com/errors/{}", self.code),
            "title": title,
            "status": status.as_u16(),
            "detail": self.detail,
            "instance": instance,
            "code": self.code,
            "request_id": format!("req_{}", Uuid::new_v4().simple()),
        });
        for (name, value) in self.extra {
            body[name] = value;
        }
        let mut response = Response::new(Body::from(body.to_string()));
        *response.status_mut() = status;
        let headers = response.headers_mut();
        headers.insert(
            header::CONTENT_TYPE,
            HeaderValue::from_static("application/problem+json"),
        );
        if status == StatusCode::UNAUTHORIZED {
            let challenge = match self.code {
                "missing_api_key" => "Bearer realm=\"alloovium\"",
                _ => "Bearer realm=\"alloovium\", error=\"invalid_token\"",
            };
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static(challenge));
        }
        if let Some(seconds) = self.retry_after {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        if let Some(allow) = self.allow {
            headers.insert(header::ALLOW, HeaderValue::from_static(allow));
        }
        response
    }
}
