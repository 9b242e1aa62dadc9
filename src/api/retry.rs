//! Which trouble is worth another try, and when. One pure classification, with its full table as test.

use std::time::{Duration, SystemTime};

use crate::error::{Error, Kind};
use crate::net::Network;

use super::rate_limit::FILL_COST;
use super::types::ApiProblem;

/// Why a request has no usable answer.
#[derive(Debug)]
pub enum Failure {
    /// The network, before or after the service saw the request.
    Network(Network, String),
    /// The service answered with an error.
    Http {
        /// The status.
        status: u16,
        /// What the body said.
        problem: Box<ApiProblem>,
        /// `Retry-After`, resolved.
        retry_after: Option<Duration>,
    },
    /// An answer with a success status that makes no sense.
    Garbage(String),
    /// The local file changed or vanished while it was sent.
    File(String),
    /// A fill that may have been taken under a key that the service no longer knows: it cannot be sent again.
    Forgotten,
    /// The credential's bucket holds this many tokens, fewer than a fill costs: no waiting helps.
    Tier(u64),
}

/// Whether to try again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// After a backoff, and not before the service's own time.
    Retry(Option<Duration>),
    /// Never.
    Stop,
}

impl Failure {
    /// Decides. Safe for every request that alloo sends: reads change nothing, and a fill carries its idempotency key and identical bytes.
    pub fn decide(&self) -> Decision {
        match self {
            // An untrusted certificate stays untrusted.
            Failure::Network(Network::Tls, _)
            | Failure::Garbage(_)
            | Failure::File(_)
            | Failure::Forgotten
            | Failure::Tier(_) => Decision::Stop,
            Failure::Network(..) => Decision::Retry(None),
            Failure::Http {
                status,
                problem,
                retry_after,
            } => {
                let asked = retry_after.or(problem
                    .retry_after_seconds
                    .map(|seconds| Duration::from_secs_f64(seconds.min(86_400.0))));
                match *status {
                    408 | 425 | 429 | 500 | 502..=504 | 507..=509 | 520..=599 => Decision::Retry(asked),
                    409 if problem.code.as_deref() == Some("idempotency_in_progress") => {
                        Decision::Retry(asked)
                    }
                    _ => Decision::Stop,
                }
            }
        }
    }

    /// Whether the service may have taken a fill all the same: it saw the request, and did not say that it refuses it.
    pub fn may_be_taken(&self) -> bool {
        match self {
            // The connection never stood, or the body was never whole.
            Failure::Network(Network::Dns | Network::Tls | Network::Proxy | Network::Connect, _)
            | Failure::File(_)
            | Failure::Tier(_) => false,
            Failure::Http { status, .. } => !matches!(status, 400..=407 | 410..=424 | 426..=499),
            Failure::Network(..) | Failure::Garbage(_) | Failure::Forgotten => true,
        }
    }

    /// One line for people.
    pub fn reason(&self) -> String {
        match self {
            Failure::Network(_, text) | Failure::Garbage(text) | Failure::File(text) => text.clone(),
            Failure::Forgotten => "the machine slept or waited too long between two tries".into(),
            Failure::Tier(limit) => format!(
                "this key's tier can never pay a fill: a fill costs {FILL_COST} tokens, its bucket holds {limit}, and waiting does not help"
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
            Failure::Network(part, _) => {
                let error = Error::new(Kind::Unreachable, reason);
                match part {
                    Network::Dns => error.hint("check the name in --api-url or ALLOOVIUM_API_URL, and the network"),
                    Network::Tls => error.hint("behind a company proxy, point SSL_CERT_FILE at its certificate; also check the machine's clock"),
                    Network::Proxy => error.hint("check HTTPS_PROXY and NO_PROXY"),
                    _ => error.hint("check the network and run the same command again"),
                }
            }
            Failure::Garbage(_) => Error::new(Kind::BadAnswer, reason)
                .hint("check that --api-url names the service and no sign-in page stands in between"),
            Failure::Forgotten => crate::journal::outcome_unknown("too long ago"),
            Failure::Tier(_) => Error::new(Kind::Denied, reason)
                .code("tier_too_small")
                .hint("the free tier has no fills; use a key of a higher tier (alloo auth status shows a key's tier)"),
            Failure::File(_) => {
                Error::new(Kind::Input, reason).hint("wait until the file is saved and run the command again")
            }
            Failure::Http { status, problem, .. } => {
                let code = problem.code.as_deref().unwrap_or("");
                let (kind, hint) = match (status, code) {
                    (_, "idempotency_key_reused") => {
                        (Kind::Conflict, Some("that key belongs to another request; choose a new --idempotency-key".to_owned()))
                    }
                    (409, "idempotency_in_progress") => (Kind::Unreachable, Some("run the same command again: it continues this fill".into())),
                    (409, _) => (Kind::Conflict, None),
                    (401, "api_key_expired" | "api_key_revoked") => (Kind::Denied, Some("make a new key and run: alloo auth login".into())),
                    (401, _) => (Kind::Denied, Some("check ALLOOVIUM_API_KEY, or run: alloo auth login".into())),
                    (402, _) => (Kind::Denied, Some("the account needs a payment; see its billing page".into())),
                    (403, "insufficient_scope") => (
                        Kind::Denied,
                        Some(if problem.missing_scopes.is_empty() {
                            "the key lacks a scope; make one that has it".into()
                        } else {
                            format!("the key lacks {}; make one that has it", problem.missing_scopes.join(", "))
                        }),
                    ),
                    (403, "oauth_not_supported") => (Kind::Denied, Some("a fill needs an API key (ak_live_… or ak_test_…)".into())),
                    (403, "permission_denied") => (
                        Kind::Denied,
                        Some("the project is not visible to this key, or the tenant denies fills; ask an administrator of the tenant".into()),
                    ),
                    (403 | 407, _) => (Kind::Denied, None),
                    (404, _) => (Kind::NotFound, Some("it may belong to another account; see alloo auth status and alloo jobs".into())),
                    (413, _) => (Kind::Input, Some("make the template smaller: compress or remove its pictures".into())),
                    (429, _) => (Kind::Unreachable, Some("the key's rate limit is used up; run the same command again later".into())),
                    (300..=399, _) => {
                        (Kind::BadAnswer, Some("redirects are not followed with a key; give the final address as --api-url".into()))
                    }
                    (400..=499, _) => (Kind::Input, None),
                    (501, _) => (Kind::Unreachable, Some("the service does not offer this; check --api-url".into())),
                    (500..=599, _) => (Kind::Unreachable, Some("the service is in trouble; run the same command again later".into())),
                    _ => (Kind::BadAnswer, None),
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
        }
    }
}

/// `Retry-After`: seconds, or an HTTP date (RFC 9110 10.2.3). At most a day.
pub fn retry_after(value: &str, now: SystemTime) -> Option<Duration> {
    let value = value.trim();
    let wait = match value.parse::<u64>() {
        Ok(seconds) => Duration::from_secs(seconds),
        Err(_) => httpdate::parse_http_date(value)
            .ok()?
            .duration_since(now)
            .unwrap_or_default(),
    };
    Some(wait.min(Duration::from_secs(86_400)))
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
            Network::Dns,
            Network::Proxy,
            Network::Connect,
            Network::Timeout,
            Network::Broken,
        ] {
            assert_eq!(
                Failure::Network(part, String::new()).decide(),
                Decision::Retry(None)
            );
        }
        assert_eq!(
            Failure::Network(Network::Tls, String::new()).decide(),
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
        for part in [Network::Dns, Network::Tls, Network::Proxy, Network::Connect] {
            assert!(!network(part));
        }
        assert!(network(Network::Timeout) && network(Network::Broken));
        assert!(
            Failure::Garbage(String::new()).may_be_taken() && !Failure::File(String::new()).may_be_taken()
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

    #[test]
    fn retry_after_in_both_forms() {
        let now = httpdate::parse_http_date("Sun, 06 Nov 1994 08:49:37 GMT").unwrap();
        assert_eq!(retry_after(" 7 ", now), Some(Duration::from_secs(7)));
        assert_eq!(
            retry_after("Sun, 06 Nov 1994 08:49:47 GMT", now),
            Some(Duration::from_secs(10))
        );
        assert_eq!(
            retry_after("Sun, 06 Nov 1994 08:49:27 GMT", now),
            Some(Duration::ZERO)
        );
        assert_eq!(
            retry_after("18446744073709551615", now),
            Some(Duration::from_secs(86_400))
        );
        assert_eq!(retry_after("soon", now), None);
        assert_eq!(retry_after("-1", now), None);
    }

    proptest::proptest! {
        #[test]
        fn no_header_panics(value: String) {
            let _ = retry_after(&value, SystemTime::now());
        }
    }
}
