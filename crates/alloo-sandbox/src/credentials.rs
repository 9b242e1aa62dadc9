//! Who is asking: API keys and OAuth tokens, their tenants, scopes and tiers.
//!
//! The default key lies in the state directory for its owner to read; all other credentials are kept as hashes alone. Each request looks
//! its credential up in the database (some ten microseconds), so that one minted or revoked by another process counts at once.

use std::str::FromStr;

use axum::http::{HeaderMap, header};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::files::new_key;
use super::problem::Problem;
use super::store::{KeyRow, Store, now_ms};
use super::vault::{DEFAULT_TENANT, name_id};
use super::{KeyRequest, SandboxError, Tier};
use alloo_common::secret::ApiKey;

/// The scopes that exist.
pub(crate) const SCOPES: [&str; 3] = ["templates:write", "templates:read", "vault:read"];

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
    pub(crate) oauth: bool,
    pub(crate) tenant: String,
    pub(crate) tier: Tier,
    prefix: String,
    scopes: Vec<String>,
    deny_fill: bool,
    admin: bool,
}

impl Caller {
    pub(crate) fn needs(&self, scope: &str) -> Result<(), Problem> {
        if self.scopes.iter().any(|own| own == scope) {
            Ok(())
        } else {
            Err(Problem::missing_scope(scope))
        }
    }

    /// Whether it may start fills: an API key, with the scope, and not denied by the tenant (which does not bind admins).
    pub(crate) fn may_fill(&self) -> Result<(), Problem> {
        if self.oauth {
            return Err(Problem::new(
                "oauth_not_supported",
                "Template fills are started with an API key, not with an OAuth token.",
            ));
        }
        self.needs("templates:write")?;
        if self.deny_fill && !self.admin {
            return Err(Problem::new(
                "permission_denied",
                "Your organisation does not allow you to fill templates.",
            ));
        }
        Ok(())
    }

    /// The answer of `/me`.
    pub(crate) fn describe(&self) -> Value {
        let mut me = json!({
            "user_id": name_id("user", &self.id),
            "tenant_id": name_id("tenant", &self.tenant),
            "auth_method": if self.oauth { "oauth" } else { "api_key" },
            "scopes": self.scopes,
        });
        if !self.oauth {
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
                oauth: false,
                tenant: DEFAULT_TENANT.into(),
                tier,
                prefix: key.prefix().into(),
                scopes: SCOPES.map(str::to_owned).to_vec(),
                deny_fill: false,
                admin: false,
            },
        }
    }

    /// Reads `Authorization: Bearer …`, the only place a credential may stand in.
    pub(crate) fn check(&self, headers: &HeaderMap) -> Result<Caller, Problem> {
        let missing = || {
            Problem::new(
                "missing_api_key",
                "Send the API key as Authorization: Bearer KEY.",
            )
        };
        let value = headers.get(header::AUTHORIZATION).ok_or_else(missing)?;
        let invalid = || Problem::new("invalid_api_key", "The API key is not known.");
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
        let row = self.store.key(&hash).map_err(Problem::internal)?;
        let Some(row) = row else {
            // Tokens have two dots (JWT) or our prefix; everything else is meant as a key.
            let token = secret.starts_with("at_test_") || secret.split('.').count() == 3;
            return Err(if token {
                Problem::new("invalid_token", "The token is not known.")
            } else {
                invalid()
            });
        };
        let oauth = row.method == "oauth";
        if row.revoked_at.is_some() {
            return Err(match oauth {
                true => Problem::new("invalid_token", "The token was revoked."),
                false => Problem::new("api_key_revoked", "The API key was revoked."),
            });
        }
        if row.expires_at.is_some_and(|at| at <= now_ms()) {
            return Err(match oauth {
                true => Problem::new("invalid_token", "The token has expired."),
                false => Problem::new("api_key_expired", "The API key has expired."),
            });
        }
        Ok(Caller {
            id: row.id,
            oauth,
            tenant: row.tenant,
            tier: row.tier.parse().map_err(Problem::internal)?,
            prefix: row.prefix,
            scopes: row.scopes.split_whitespace().map(str::to_owned).collect(),
            deny_fill: row.deny_fill,
            admin: row.admin,
        })
    }
}

/// Makes a credential and stores its hash.
pub(crate) fn issue(store: &Store, request: &KeyRequest, oauth: bool) -> Result<ApiKey, SandboxError> {
    if let Some(unknown) = request
        .scopes
        .iter()
        .find(|scope| !SCOPES.contains(&scope.as_str()))
    {
        return Err(SandboxError::Unknown(format!(
            "there is no scope {unknown:?}; known are {}",
            SCOPES.join(", ")
        )));
    }
    if request.tenant.trim().is_empty() || request.tenant.chars().any(char::is_control) {
        return Err(SandboxError::Unknown("a tenant needs a name".into()));
    }
    let text = new_key(if oauth { "at_test_" } else { "ak_test_" });
    let key = ApiKey::new(&text).map_err(|reason| SandboxError::Unknown(reason.into()))?;
    let scopes = if request.scopes.is_empty() {
        SCOPES.join(" ")
    } else {
        request.scopes.join(" ")
    };
    let row = KeyRow {
        id: Uuid::new_v4().to_string(),
        method: if oauth { "oauth" } else { "api_key" }.into(),
        tenant: request.tenant.clone(),
        prefix: key.prefix().into(),
        scopes,
        tier: request.tier.name().into(),
        deny_fill: request.deny_fill,
        admin: request.admin,
        expires_at: request
            .expires
            .map(|duration| now_ms().saturating_add(i64::try_from(duration.as_millis()).unwrap_or(i64::MAX))),
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
