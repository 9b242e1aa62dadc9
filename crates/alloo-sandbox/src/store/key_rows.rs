//! Keys and tokens, by the hash of their text.

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use rusqlite::{OptionalExtension, params};

use super::Store;
use super::writer::Durability;
use crate::time::UnixMillis;

/// How a caller proves who it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AuthMethod {
    ApiKey,
    Oauth,
}

impl AuthMethod {
    /// Its name in the database and in `/me`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            AuthMethod::ApiKey => "api_key",
            AuthMethod::Oauth => "oauth",
        }
    }
}

impl ToSql for AuthMethod {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        self.name().to_sql()
    }
}

impl FromSql for AuthMethod {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        match value.as_str()? {
            "api_key" => Ok(AuthMethod::ApiKey),
            "oauth" => Ok(AuthMethod::Oauth),
            _ => Err(FromSqlError::InvalidType),
        }
    }
}

/// A key's row.
#[derive(Debug, Clone)]
pub(crate) struct KeyRow {
    pub(crate) id: String,
    pub(crate) method: AuthMethod,
    pub(crate) tenant: String,
    pub(crate) prefix: String,
    /// Names of scopes, separated by blanks.
    pub(crate) scopes: String,
    pub(crate) tier: String,
    pub(crate) deny_fill: bool,
    pub(crate) admin: bool,
    pub(crate) expires_at: Option<UnixMillis>,
    pub(crate) revoked_at: Option<UnixMillis>,
}

impl Store {
    pub(crate) fn key(&self, hash: &[u8]) -> rusqlite::Result<Option<KeyRow>> {
        self.read(|connection| {
            connection
                .prepare_cached(
                    "SELECT id, method, tenant, prefix, scopes, tier, deny_fill, admin, expires_at, revoked_at
                     FROM keys WHERE hash = ?1",
                )?
                .query_row([hash], |row| {
                    Ok(KeyRow {
                        id: row.get(0)?,
                        method: row.get(1)?,
                        tenant: row.get(2)?,
                        prefix: row.get(3)?,
                        scopes: row.get(4)?,
                        tier: row.get(5)?,
                        deny_fill: row.get(6)?,
                        admin: row.get(7)?,
                        expires_at: row.get(8)?,
                        revoked_at: row.get(9)?,
                    })
                })
                .optional()
        })
    }

    pub(crate) fn add_key(&self, hash: Vec<u8>, key: KeyRow) -> rusqlite::Result<()> {
        self.write_now(Durability::Synced, move |connection| {
            connection.execute(
                "INSERT INTO keys (hash, id, method, tenant, prefix, scopes, tier, deny_fill, admin, created_at,
                     expires_at, revoked_at)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
                params![
                    hash,
                    key.id,
                    key.method,
                    key.tenant,
                    key.prefix,
                    key.scopes,
                    key.tier,
                    key.deny_fill,
                    key.admin,
                    UnixMillis::now(),
                    key.expires_at,
                    key.revoked_at,
                ],
            )?;
            Ok(())
        })
    }

    pub(crate) fn revoke_key(&self, hash: Vec<u8>) -> rusqlite::Result<bool> {
        self.write_now(Durability::Synced, move |connection| {
            let changed = connection.execute(
                "UPDATE keys SET revoked_at = ?2 WHERE hash = ?1",
                params![hash, UnixMillis::now()],
            )?;
            Ok(changed > 0)
        })
    }
}
