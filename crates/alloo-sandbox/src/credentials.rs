//! Who is asking: API keys and OAuth tokens, their tenants, scopes and tiers.
//!
//! The default key lies in the state directory for its owner to read; all other credentials are kept as
//! hashes alone. Each request looks its credential up in the database (some ten microseconds), so that one
//! minted or revoked by another process counts at once.

use std::str::FromStr;

use axum::http::{HeaderMap, header};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::files::new_key;
use super::problem::{ProblemCode, ProblemDetails};
use super::store::{AuthMethod, KeyRow, Store};
use super::time::UnixMillis;
use super::vault::{DEFAULT_TENANT, name_id};
use super::{KeyRequest, KeyScope, SandboxError, Tier};
use alloo_common::secret::ApiKey;

const SCOPES: [(&str, KeyScope); 3] = [
    ("templates:write", KeyScope::TemplatesWrite),
    ("templates:read", KeyScope::TemplatesRead),
    ("vault:read", KeyScope::VaultRead),
];

impl KeyScope {
    /// Every scope that exists.
    pub const ALL: [KeyScope; 3] = [
        KeyScope::TemplatesWrite,
        KeyScope::TemplatesRead,
        KeyScope::VaultRead,
    ];

    /// Its name, as `/me` shows it.
    pub fn name(self) -> &'static str {
        SCOPES
            .iter()
            .find(|(_, scope)| *scope == self)
            .map_or("", |(name, _)| name)
    }
}

impl FromStr for KeyScope {
    type Err = SandboxError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = SCOPES.iter().find(|(name, _)| *name == text);
        found.map(|(_, scope)| *scope).ok_or_else(|| {
            let known = SCOPES.map(|(name, _)| name).join(", ");
            SandboxError::Unknown(format!("there is no scope {text:?}; known are {known}"))
        })
    }
}

const TIERS: [(&str, Tier); 5] = [
    ("free", Tier::Free),
    ("standard", Tier::Standard),
    ("pro", Tier::Pro),
    ("enterprise", Tier::Enterprise),
    ("unlimited", Tier::Unlimited),
];

impl Tier {
    /// Its name, as `/me` shows it.
    pub fn name(self) -> &'static str {
        TIERS
            .iter()
            .find(|(_, tier)| *tier == self)
            .map_or("unlimited", |(name, _)| name)
    }
}

impl std::fmt::Display for Tier {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Tier {
    type Err = SandboxError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        TIERS
            .iter()
            .find(|(name, _)| *name == text)
            .map(|(_, tier)| *tier)
            .ok_or_else(|| {
                SandboxError::Unknown(format!(
                    "there is no tier {text:?}; known are free, standard, pro, enterprise, unlimited"
                ))
            })
    }
}

/// A credential that was accepted.
#[derive(Debug, Clone)]
pub(crate) struct Caller {
    pub(crate) id: String,
    method: AuthMethod,
    pub(crate) tenant: String,
    pub(crate) tier: Tier,
    prefix: String,
    scopes: Vec<KeyScope>,
    deny_fill: bool,
    admin: bool,
}

impl Caller {
    pub(crate) fn needs(&self, scope: KeyScope) -> Result<(), ProblemDetails> {
        if self.scopes.contains(&scope) {
            Ok(())
        } else {
            Err(ProblemDetails::missing_scope(scope.name()))
        }
    }

    /// Whether it may start fills: an API key, with the scope, and not denied by the tenant (which does not
    /// bind admins).
    pub(crate) fn may_fill(&self) -> Result<(), ProblemDetails> {
        if self.method == AuthMethod::Oauth {
            return Err(ProblemDetails::new(
                ProblemCode::OauthNotSupported,
                "Template fills are started with an API key, not with an OAuth token.",
            ));
        }
        self.needs(KeyScope::TemplatesWrite)?;
        if self.deny_fill && !self.admin {
            return Err(ProblemDetails::new(
                ProblemCode::PermissionDenied,
                "Your organisation does not allow you to fill templates.",
            ));
        }
        Ok(())
    }

    pub(crate) fn tenant_id(&self) -> Uuid {
        name_id("tenant", &self.tenant)
    }

    pub(crate) fn user_id(&self) -> Uuid {
        name_id("user", &self.id)
    }

    /// The answer of `/me`.
    pub(crate) fn describe(&self) -> Value {
        let mut me = json!({
            "user_id": self.user_id(),
            "tenant_id": self.tenant_id(),
            "auth_method": self.method.name(),
            "scopes": self.scopes.iter().map(|scope| scope.name()).collect::<Vec<_>>(),
        });
        if self.method == AuthMethod::ApiKey {
            me["email"] = json!(format!(
                "user@{}.example",
                self.tenant
                    .replace(|letter: char| !letter.is_ascii_alphanumeric(), "-")
            ));
            me["api_key_id"] = json!(self.id);
            me["api_key_name"] = json!(if self.tenant == DEFAULT_TENANT {
                "Sandbox"
            } else {
                "Sandbox key"
            });
            me["api_key_prefix"] = json!(self.prefix);
            me["environment"] = json!("test");
            me["rate_limit_tier"] = json!(self.tier.name());
        }
        me
    }
}

/// Knows the credentials of one running service.
pub(crate) struct Credentials {
    store: Store,
    default_hash: Vec<u8>,
    default: Caller,
}

pub(crate) fn hash(secret: &str) -> Vec<u8> {
    Sha256::digest(secret).to_vec()
}

impl Credentials {
    pub(crate) fn new(store: Store, key: &ApiKey, tier: Tier) -> Self {
        Credentials {
            store,
            default_hash: hash(key.expose()),
            default: Caller {
                // From the key, not of the key: the same in every run, and nothing can be learned from it.
                id: name_id("key", &alloo_common::digest::hex(&hash(key.expose()))).to_string(),
                method: AuthMethod::ApiKey,
                tenant: DEFAULT_TENANT.into(),
                tier,
                prefix: key.prefix().into(),
                scopes: KeyScope::ALL.to_vec(),
                deny_fill: false,
                admin: false,
            },
        }
    }

    /// Reads `Authorization: Bearer …`, the only place a credential may stand in.
    pub(crate) fn check(&self, headers: &HeaderMap) -> Result<Caller, ProblemDetails> {
        let missing = || {
            ProblemDetails::new(
                ProblemCode::MissingApiKey,
                "Send the API key as Authorization: Bearer KEY.",
            )
        };
        let value = headers.get(header::AUTHORIZATION).ok_or_else(missing)?;
        let invalid = || ProblemDetails::new(ProblemCode::InvalidApiKey, "The API key is not known.");
        let text = value.to_str().map_err(|_| invalid())?;
        let (scheme, secret) = text.split_once(' ').unwrap_or((text, ""));
        if !scheme.eq_ignore_ascii_case("bearer") || secret.trim().is_empty() {
            return Err(missing());
        }
        let secret = secret.trim();
        let hash = hash(secret);
        // Hashes are compared, not keys: how long that takes tells nothing about the key.
        if hash == self.default_hash {
            return Ok(self.default.clone());
        }
        let row = self.store.key(&hash).map_err(ProblemDetails::internal)?;
        let Some(row) = row else {
            // Tokens have two dots (JWT) or our prefix; everything else is meant as a key.
            let token = secret.starts_with("at_test_") || secret.split('.').count() == 3;
            return Err(if token {
                ProblemDetails::new(ProblemCode::InvalidToken, "The token is not known.")
            } else {
                invalid()
            });
        };
        if row.revoked_at.is_some() {
            return Err(match row.method {
                AuthMethod::Oauth => ProblemDetails::new(ProblemCode::InvalidToken, "The token was revoked."),
                AuthMethod::ApiKey => {
                    ProblemDetails::new(ProblemCode::ApiKeyRevoked, "The API key was revoked.")
                }
            });
        }
        if row.expires_at.is_some_and(|at| at <= UnixMillis::now()) {
            return Err(match row.method {
                AuthMethod::Oauth => ProblemDetails::new(ProblemCode::InvalidToken, "The token has expired."),
                AuthMethod::ApiKey => {
                    ProblemDetails::new(ProblemCode::ApiKeyExpired, "The API key has expired.")
                }
            });
        }
        Ok(Caller {
            id: row.id,
            method: row.method,
            tenant: row.tenant,
            tier: row.tier.parse().map_err(ProblemDetails::internal)?,
            prefix: row.prefix,
            scopes: row
                .scopes
                .split_whitespace()
                .filter_map(|name| name.parse().ok())
                .collect(),
            deny_fill: row.deny_fill,
            admin: row.admin,
        })
    }
}

/// Makes a credential and stores its hash.
pub(crate) fn issue(store: &Store, request: &KeyRequest, method: AuthMethod) -> Result<ApiKey, SandboxError> {
    if request.tenant.trim().is_empty() || request.tenant.chars().any(char::is_control) {
        return Err(SandboxError::Unknown("a tenant needs a name".into()));
    }
    let text = new_key(match method {
        AuthMethod::ApiKey => "ak_test_",
        AuthMethod::Oauth => "at_test_",
    });
    let key = ApiKey::new(&text).map_err(|reason| SandboxError::Unknown(reason.into()))?;
    let scopes = match &request.scopes[..] {
        [] => &KeyScope::ALL,
        scopes => scopes,
    };
    let names: Vec<&str> = scopes.iter().map(|scope| scope.name()).collect();
    let row = KeyRow {
        id: Uuid::new_v4().to_string(),
        method,
        tenant: request.tenant.clone(),
        prefix: key.prefix().into(),
        scopes: names.join(" "),
        tier: request.tier.name().into(),
        deny_fill: request.deny_fill,
        admin: request.admin,
        expires_at: request.expires.map(|time| UnixMillis::now().plus(time)),
        revoked_at: None,
    };
    store
        .add_key(hash(&text), row)
        .map_err(|source| SandboxError::Database {
            path: "sandbox.db".into(),
            source,
        })?;
    Ok(key)
}
