//! Why a request has no usable answer, whether another try can help, and what the user is told. One pure
//! classification, with its full table as test.

use std::time::Duration;

use super::rate_limit::FILL_COST;
use super::types::ApiProblem;
use crate::error::{Error, Kind};
use crate::net::{NetworkError, NetworkPart};

/// Why a request has no usable answer.
#[derive(Debug, Clone)]
pub enum Failure {
    /// The network, before or after the service saw the request.
    Network(NetworkPart, String),
    /// The service answered with an error.
    Http {
        /// The status.
        status: u16,
        /// What the body said.
        problem: Box<ApiProblem>,
        /// The wait that the service asks for, from its header and its body.
        retry_after: Option<Duration>,
    },
    /// An answer with a success status that makes no sense.
    Garbage(String),
    /// The local file cannot be sent.
    File(FileTrouble, String),
    /// A fill that may have been taken under a key that the service no longer knows: it cannot be sent again.
    /// [`FillRequest::check_key`] says more.
    ///
    /// [`FillRequest::check_key`]: super::FillRequest::check_key
    Forgotten,
    /// The credential's bucket holds this many tokens, fewer than a fill costs: no waiting helps.
    Tier(u64),
}

/// What is wrong with a file that is to be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileTrouble {
    /// It changed while it was sent.
    Changed,
    /// It cannot be opened or read.
    Unreadable,
    /// This process may not open more files.
    OpenFiles,
}

/// Whether to try again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// After a backoff, and not before the service's own time.
    Retry(Option<Duration>),
    /// Never.
    Stop,
}

impl From<NetworkError> for Failure {
    fn from(error: NetworkError) -> Self {
        Failure::Network(error.part, error.text)
    }
}

impl Failure {
    /// The local file cannot be opened or read.
    pub fn unreadable(shown: &str, error: &std::io::Error) -> Self {
        let trouble = match crate::net::is_open_files(error) {
            true => FileTrouble::OpenFiles,
            false => FileTrouble::Unreadable,
        };
        Failure::File(trouble, format!("{shown}: {error}"))
    }

    /// Decides. Safe for every request that alloo sends: reads change nothing, and a fill carries its
    /// idempotency key and identical bytes.
    pub fn decide(&self) -> Decision {
        match self {
            // An untrusted certificate stays untrusted, and a proxy's password is not found by trying.
            Failure::Network(NetworkPart::Tls | NetworkPart::ProxyLogin, _)
            | Failure::Garbage(_)
            | Failure::File(..)
            | Failure::Forgotten
            | Failure::Tier(_) => Decision::Stop,
            Failure::Network(..) => Decision::Retry(None),
            Failure::Http {
                status,
                problem,
                retry_after,
            } => match *status {
                408 | 425 | 429 | 500 | 502..=504 | 507..=509 | 520..=599 => Decision::Retry(*retry_after),
                409 if problem.code.as_deref() == Some("idempotency_in_progress") => {
                    Decision::Retry(*retry_after)
                }
                _ => Decision::Stop,
            },
        }
    }

    /// Whether something between here and the service may have answered in its place, as proxies do for a
    /// moment: no problem+json, and a status that they use.
    pub fn is_hiccup(&self) -> bool {
        match self {
            Failure::Http { status, problem, .. } => {
                problem.code.is_none() && matches!(status, 403 | 500..=599)
            }
            Failure::Garbage(_) => true,
            _ => false,
        }
    }

    /// Whether the service does not know what was asked for.
    pub fn is_not_found(&self) -> bool {
        matches!(self, Failure::Http { status: 404, .. })
    }

    /// Whether the service may have taken a fill all the same: it saw the request, and did not say that it
    /// refuses it.
    pub fn may_be_taken(&self) -> bool {
        match self {
            Failure::Network(part, _) => !part.is_before_request(),
            // The body was never whole.
            Failure::File(..) | Failure::Tier(_) => false,
            Failure::Http { status, .. } => !matches!(status, 400..=407 | 410..=424 | 426..=499),
            Failure::Garbage(_) | Failure::Forgotten => true,
        }
    }

    /// One line for people.
    pub fn reason(&self) -> String {
        match self {
            Failure::Network(_, text) | Failure::Garbage(text) | Failure::File(_, text) => text.clone(),
            Failure::Forgotten => "the machine slept or waited too long between two tries".into(),
            Failure::Tier(limit) => format!(
                "this key's tier can never pay a fill: a fill costs {FILL_COST} tokens, its bucket holds {limit}, \
                 and waiting does not help"
            ),
            Failure::Http { status, problem, .. } => match (&problem.code, &problem.detail) {
                (_, Some(detail)) => format!("the service answered {status}: {detail}"),
                (Some(code), None) => format!("the service answered {status} ({code})"),
                (None, None) => format!("the service answered {status}"),
            },
        }
    }

    /// The error that the user sees when it was the last word.
    pub fn into_error(self) -> Error {
        let reason = self.reason();
        match self {
            Failure::Network(part, _) => network_error(part, reason),
            Failure::Garbage(_) => Error::new(Kind::BadAnswer, reason)
                .hint("check that --api-url names the service and no sign-in page stands in between"),
            Failure::Forgotten => Error::new(Kind::Conflict, reason),
            Failure::Tier(_) => Error::new(Kind::Denied, reason).code("tier_too_small").hint(
                "the free tier has no fills; use a key of a higher tier (alloo auth status shows a key's tier)",
            ),
            Failure::File(trouble, _) => file_error(trouble, reason),
            Failure::Http { status, problem, .. } => http_error(status, *problem, reason),
        }
    }
}

/// What to do when this process may not open more files.
pub const OPEN_FILES_HINT: &str = "allow more open files (ulimit -n), or fill fewer at once with --jobs";

fn network_error(part: NetworkPart, reason: String) -> Error {
    let (kind, hint) = match part {
        NetworkPart::Dns => (
            Kind::Unreachable,
            "check the network, and the name in --api-url or ALLOOVIUM_API_URL; --vault DIR fills offline",
        ),
        NetworkPart::Tls => (
            Kind::Unreachable,
            "behind a company proxy, point SSL_CERT_FILE at its certificate; also check the machine's clock",
        ),
        NetworkPart::Proxy => (Kind::Unreachable, "check HTTPS_PROXY and NO_PROXY"),
        NetworkPart::ProxyLogin => (
            Kind::Unreachable,
            "give the proxy's user and password: HTTPS_PROXY=http://USER:PASSWORD@HOST:PORT",
        ),
        NetworkPart::OpenFiles => (Kind::Local, OPEN_FILES_HINT),
        NetworkPart::Connect | NetworkPart::Timeout | NetworkPart::Broken => (
            Kind::Unreachable,
            "check the network and run the same command again; --vault DIR fills offline",
        ),
    };
    Error::new(kind, reason).hint(hint)
}

fn file_error(trouble: FileTrouble, reason: String) -> Error {
    match trouble {
        FileTrouble::Changed => {
            Error::new(Kind::Input, reason).hint("wait until the file is saved and run the command again")
        }
        FileTrouble::Unreadable => Error::new(Kind::Input, reason).hint("check that the file can be read"),
        FileTrouble::OpenFiles => Error::new(Kind::Local, reason).hint(OPEN_FILES_HINT),
    }
}

fn http_error(status: u16, problem: ApiProblem, reason: String) -> Error {
    let code = problem.code.as_deref().unwrap_or("");
    let (kind, hint) = match (status, code) {
        (403, "insufficient_scope") => (Kind::Denied, scope_hint(&problem.missing_scopes)),
        _ => {
            let (kind, hint) = kind_and_hint(status, code);
            (kind, hint.map(str::to_owned))
        }
    };
    let mut error = Error::new(kind, reason).answer(status, problem.request_id);
    if let Some(code) = problem.code {
        error = error.code(code);
    }
    match hint {
        Some(hint) => error.hint(hint),
        None => error,
    }
}

fn scope_hint(missing: &[String]) -> Option<String> {
    Some(match missing.is_empty() {
        true => "the key lacks a scope; make one that has it".into(),
        false => format!("the key lacks {}; make one that has it", missing.join(", ")),
    })
}

fn kind_and_hint(status: u16, code: &str) -> (Kind, Option<&'static str>) {
    match (status, code) {
        (_, "idempotency_key_reused") => (
            Kind::Conflict,
            Some("that key belongs to another request; choose a new --idempotency-key"),
        ),
        (409, "idempotency_in_progress") => (
            Kind::Unreachable,
            Some("run the same command again: it continues this fill"),
        ),
        (409, _) => (Kind::Conflict, None),
        (401, "api_key_expired" | "api_key_revoked") => {
            (Kind::Denied, Some("make a new key and run: alloo auth login"))
        }
        (401, _) => (
            Kind::Denied,
            Some("check ALLOOVIUM_API_KEY, or run: alloo auth login"),
        ),
        (402, _) => (
            Kind::Denied,
            Some("the account needs a payment; see its billing page"),
        ),
        (403, "oauth_not_supported") => (
            Kind::Denied,
            Some("a fill needs an API key (ak_live_… or ak_test_…)"),
        ),
        (403, "permission_denied") => (
            Kind::Denied,
            Some(
                "the project is not visible to this key, or the tenant denies fills; ask an administrator of the tenant",
            ),
        ),
        (403 | 407, _) => (Kind::Denied, None),
        (404, _) => (
            Kind::NotFound,
            Some("it may belong to another account; see alloo auth status and alloo jobs"),
        ),
        (413, _) => (
            Kind::Input,
            Some("make the template smaller: compress or remove its pictures"),
        ),
        (429, _) => (
            Kind::Unreachable,
            Some("the key's rate limit is used up; run the same command again later"),
        ),
        (300..=399, _) => (
            Kind::BadAnswer,
            Some("redirects are not followed with a key; give the final address as --api-url"),
        ),
        (400..=499, _) => (Kind::Input, None),
        (501, _) => (
            Kind::Unreachable,
            Some("the service does not offer this; check --api-url"),
        ),
        (500..=599, _) => (
            Kind::Unreachable,
            Some("the service is in trouble; run the same command again later"),
        ),
        _ => (Kind::BadAnswer, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn http(status: u16, code: &str) -> Failure {
        let problem = Box::new(ApiProblem {
            code: (!code.is_empty()).then(|| code.to_owned()),
            ..ApiProblem::default()
        });
        Failure::Http {
            status,
            problem,
            retry_after: None,
        }
    }

    #[test]
    fn the_whole_table() {
        for status in 100..=599 {
            let retried = matches!(http(status, "").decide(), Decision::Retry(_));
            let expected =
                matches!(status, 408 | 425 | 429 | 500 | 502 | 503 | 504 | 507 | 508 | 509) || status >= 520;
            assert_eq!(retried, expected, "{status}");
        }
        assert_eq!(
            http(409, "idempotency_in_progress").decide(),
            Decision::Retry(None)
        );
        assert_eq!(http(409, "idempotency_key_reused").decide(), Decision::Stop);
        for part in [
            NetworkPart::Dns,
            NetworkPart::Proxy,
            NetworkPart::Connect,
            NetworkPart::Timeout,
            NetworkPart::Broken,
        ] {
            assert_eq!(
                Failure::Network(part, String::new()).decide(),
                Decision::Retry(None)
            );
        }
        assert_eq!(
            Failure::Network(NetworkPart::Tls, String::new()).decide(),
            Decision::Stop
        );
        assert_eq!(Failure::Garbage(String::new()).decide(), Decision::Stop);
    }

    #[test]
    fn only_a_clear_refusal_settles_a_fill() {
        for status in 100..=599 {
            let clear = matches!(status, 400..=499) && !matches!(status, 408 | 409 | 425);
            assert_eq!(http(status, "").may_be_taken(), !clear, "{status}");
        }
        let network = |part| Failure::Network(part, String::new()).may_be_taken();
        for part in [
            NetworkPart::Dns,
            NetworkPart::Tls,
            NetworkPart::Proxy,
            NetworkPart::Connect,
        ] {
            assert!(!network(part));
        }
        assert!(network(NetworkPart::Timeout) && network(NetworkPart::Broken));
        assert!(
            Failure::Garbage(String::new()).may_be_taken()
                && !Failure::File(FileTrouble::Changed, String::new()).may_be_taken()
        );
    }

    #[test]
    fn each_status_has_its_exit_code() {
        let table = [
            (400, "unsupported_file_type", 3),
            (401, "invalid_api_key", 4),
            (402, "payment_required", 4),
            (403, "insufficient_scope", 4),
            (404, "not_found", 5),
            (409, "idempotency_key_reused", 9),
            (409, "idempotency_in_progress", 6),
            (413, "file_too_large", 3),
            (422, "validation_error", 3),
            (429, "rate_limited", 6),
            (500, "internal_error", 6),
            (501, "not_implemented", 6),
            (302, "", 11),
            (418, "", 3),
        ];
        for (status, code, exit) in table {
            assert_eq!(
                http(status, code).into_error().kind().exit_code(),
                exit,
                "{status} {code}"
            );
        }
    }
}
