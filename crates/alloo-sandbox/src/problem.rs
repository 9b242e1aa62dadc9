//! Errors as RFC 9457 `application/problem+json`: the one table of codes, titles and statuses.

use axum::body::Body;
use axum::http::{HeaderValue, Response, StatusCode, header};
use serde_json::{Value, json};
use uuid::Uuid;

/// The codes of the API. `MethodNotAllowed` and `RequestTimeout` are not in its documentation: they are for
/// what HTTP itself asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ProblemCode {
    MissingApiKey,
    InvalidApiKey,
    InvalidToken,
    ApiKeyRevoked,
    ApiKeyExpired,
    UserInactive,
    TenantDisabled,
    PaymentRequired,
    InsufficientScope,
    PermissionDenied,
    OauthNotSupported,
    NotFound,
    MethodNotAllowed,
    RequestTimeout,
    IdempotencyKeyReused,
    IdempotencyInProgress,
    FileTooLarge,
    UnsupportedFileType,
    InvalidDocumentId,
    ValidationError,
    InvalidCursor,
    InvalidIdempotencyKey,
    RateLimited,
    InternalError,
    NotImplemented,
    BadGateway,
    ServiceUnavailable,
}

use ProblemCode as Code;

/// Code, its name, HTTP status, title.
const CODES: [(Code, &str, u16, &str); 27] = [
    (Code::MissingApiKey, "missing_api_key", 401, "API key missing"),
    (Code::InvalidApiKey, "invalid_api_key", 401, "API key invalid"),
    (Code::InvalidToken, "invalid_token", 401, "Token invalid"),
    (Code::ApiKeyRevoked, "api_key_revoked", 401, "API key revoked"),
    (Code::ApiKeyExpired, "api_key_expired", 401, "API key expired"),
    (Code::UserInactive, "user_inactive", 401, "User inactive"),
    (Code::TenantDisabled, "tenant_disabled", 401, "Tenant disabled"),
    (Code::PaymentRequired, "payment_required", 402, "Payment required"),
    (
        Code::InsufficientScope,
        "insufficient_scope",
        403,
        "Insufficient scope",
    ),
    (
        Code::PermissionDenied,
        "permission_denied",
        403,
        "Permission denied",
    ),
    (
        Code::OauthNotSupported,
        "oauth_not_supported",
        403,
        "OAuth not supported here",
    ),
    (Code::NotFound, "not_found", 404, "Not found"),
    (
        Code::MethodNotAllowed,
        "method_not_allowed",
        405,
        "Method not allowed",
    ),
    (Code::RequestTimeout, "request_timeout", 408, "Request timed out"),
    (
        Code::IdempotencyKeyReused,
        "idempotency_key_reused",
        409,
        "Idempotency key reused",
    ),
    (
        Code::IdempotencyInProgress,
        "idempotency_in_progress",
        409,
        "Request in progress",
    ),
    (Code::FileTooLarge, "file_too_large", 413, "File too large"),
    (
        Code::UnsupportedFileType,
        "unsupported_file_type",
        400,
        "Unsupported file type",
    ),
    (
        Code::InvalidDocumentId,
        "invalid_document_id",
        400,
        "Invalid document id",
    ),
    (
        Code::ValidationError,
        "validation_error",
        422,
        "Validation failed",
    ),
    (Code::InvalidCursor, "invalid_cursor", 422, "Invalid cursor"),
    (
        Code::InvalidIdempotencyKey,
        "invalid_idempotency_key",
        422,
        "Invalid idempotency key",
    ),
    (Code::RateLimited, "rate_limited", 429, "Rate limit exceeded"),
    (Code::InternalError, "internal_error", 500, "Internal error"),
    (Code::NotImplemented, "not_implemented", 501, "Not implemented"),
    (Code::BadGateway, "bad_gateway", 502, "Bad gateway"),
    (
        Code::ServiceUnavailable,
        "service_unavailable",
        503,
        "Service unavailable",
    ),
];

impl ProblemCode {
    fn row(self) -> (&'static str, StatusCode, &'static str) {
        CODES
            .iter()
            .find(|row| row.0 == self)
            .and_then(|row| Some((row.1, StatusCode::from_u16(row.2).ok()?, row.3)))
            .unwrap_or((
                "internal_error",
                StatusCode::INTERNAL_SERVER_ERROR,
                "Internal error",
            ))
    }

    pub(crate) fn name(self) -> &'static str {
        self.row().0
    }

    pub(crate) fn from_name(name: &str) -> Option<Self> {
        CODES.iter().find(|row| row.1 == name).map(|row| row.0)
    }
}

/// An error on its way to the client.
#[derive(Debug, Clone)]
pub(crate) struct ProblemDetails {
    pub(crate) code: ProblemCode,
    detail: String,
    extra: Vec<(&'static str, Value)>,
    retry_after: Option<u64>,
    allow: Option<&'static str>,
}

impl ProblemDetails {
    pub(crate) fn new(code: ProblemCode, detail: impl Into<String>) -> Self {
        ProblemDetails {
            code,
            detail: detail.into(),
            extra: Vec::new(),
            retry_after: None,
            allow: None,
        }
    }

    pub(crate) fn validation(detail: impl Into<String>) -> Self {
        Self::new(Code::ValidationError, detail)
    }

    /// One answer for what does not exist and for what another tenant owns.
    pub(crate) fn not_found(what: &str) -> Self {
        Self::new(Code::NotFound, format!("{what} was not found."))
    }

    pub(crate) fn internal(cause: impl std::fmt::Display) -> Self {
        Self::new(Code::InternalError, format!("The sandbox failed: {cause}."))
    }

    pub(crate) fn rate_limited(seconds: u64) -> Self {
        ProblemDetails {
            extra: vec![("retry_after_seconds", json!(seconds))],
            retry_after: Some(seconds),
            ..Self::new(
                Code::RateLimited,
                format!("The credential's rate limit is used up. Retry in {seconds} s."),
            )
        }
    }

    pub(crate) fn in_progress() -> Self {
        ProblemDetails {
            retry_after: Some(1),
            ..Self::new(
                Code::IdempotencyInProgress,
                "A request with this Idempotency-Key is still being processed.",
            )
        }
    }

    pub(crate) fn missing_scope(scope: &str) -> Self {
        ProblemDetails {
            extra: vec![("missing_scopes", json!([scope]))],
            ..Self::new(Code::InsufficientScope, format!("The scope {scope} is required."))
        }
    }

    pub(crate) fn method_not_allowed(allow: &'static str) -> Self {
        ProblemDetails {
            allow: Some(allow),
            ..Self::new(Code::MethodNotAllowed, format!("This path takes {allow}."))
        }
    }

    /// The answer. `instance` is the path that was asked for.
    pub(crate) fn response(self, instance: &str) -> Response<Body> {
        let (name, status, title) = self.code.row();
        let mut body = json!({
            "type": format!("https://api.alloovium.com/errors/{name}"),
            "title": title,
            "status": status.as_u16(),
            "detail": self.detail,
            "instance": instance,
            "code": name,
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
                Code::MissingApiKey => "Bearer realm=\"alloovium\"",
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_has_its_row() {
        for (code, name, status, _) in CODES {
            assert_eq!((code.row().0, code.row().1.as_u16()), (name, status));
            assert_eq!(ProblemCode::from_name(name), Some(code));
        }
    }
}
