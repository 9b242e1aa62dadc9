//! The format of the database, and how an older one is brought up to it.

use std::path::Path;

use rusqlite::Connection;

use super::database::{PATIENCE, connect};
use crate::SandboxError;

/// The format of the database, in `user_version`.
pub(super) const VERSION: i64 = 2;

const SCHEMA: &str = "
CREATE TABLE keys (
    hash BLOB PRIMARY KEY, id TEXT NOT NULL, method TEXT NOT NULL, tenant TEXT NOT NULL, prefix TEXT NOT NULL,
    scopes TEXT NOT NULL, tier TEXT NOT NULL, deny_fill INTEGER NOT NULL, admin INTEGER NOT NULL,
    created_at INTEGER NOT NULL, expires_at INTEGER, revoked_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE jobs (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, tenant TEXT NOT NULL, credential TEXT NOT NULL,
    status TEXT NOT NULL, progress REAL NOT NULL DEFAULT 0, stage TEXT, created_at INTEGER NOT NULL,
    started_at INTEGER, completed_at INTEGER, document_id TEXT, result_sha256 TEXT, error_code TEXT,
    error_message TEXT, template_sha256 TEXT NOT NULL, template_name TEXT NOT NULL, body_sha256 TEXT NOT NULL,
    idempotency_key TEXT, project_id TEXT, document_ids TEXT NOT NULL, citations INTEGER NOT NULL,
    pace_ms INTEGER NOT NULL, scripted_end TEXT, owner TEXT, runs INTEGER NOT NULL DEFAULT 0,
    cut_offs INTEGER NOT NULL DEFAULT 0, vault BLOB
) STRICT;
CREATE INDEX open_jobs ON jobs (seq) WHERE status IN ('pending', 'running');
CREATE INDEX suspects ON jobs (cut_offs, seq) WHERE cut_offs > 0;
CREATE TABLE objects (
    id TEXT PRIMARY KEY, tenant TEXT NOT NULL, sha256 TEXT NOT NULL, name TEXT NOT NULL, created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE idempotency (
    credential TEXT NOT NULL, key TEXT NOT NULL, fingerprint TEXT NOT NULL, status INTEGER NOT NULL,
    body TEXT NOT NULL, created_at INTEGER NOT NULL, PRIMARY KEY (credential, key)
) STRICT, WITHOUT ROWID;
CREATE TABLE submissions (key TEXT, body_sha256 TEXT NOT NULL, outcome TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
CREATE TABLE meta (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
";

/// From format 1: cut-off runs are counted, and a vault's path need not be UTF-8.
const FROM_1: &str = "
ALTER TABLE jobs RENAME COLUMN destiny TO scripted_end;
ALTER TABLE jobs RENAME COLUMN vault TO vault_text;
ALTER TABLE jobs ADD COLUMN cut_offs INTEGER NOT NULL DEFAULT 0;
ALTER TABLE jobs ADD COLUMN vault BLOB;
UPDATE jobs SET vault = CAST(vault_text AS BLOB);
ALTER TABLE jobs DROP COLUMN vault_text;
CREATE INDEX suspects ON jobs (cut_offs, seq) WHERE cut_offs > 0;
";

fn version(connection: &Connection) -> rusqlite::Result<i64> {
    connection.query_row("PRAGMA user_version", [], |row| row.get(0))
}

/// Opens the database and brings it to the format of this program.
pub(super) fn prepare(path: &Path) -> Result<Connection, SandboxError> {
    let database = |source| SandboxError::Database {
        path: path.to_owned(),
        source,
    };
    let mut connection = connect(path).map_err(database)?;
    let found = version(&connection).map_err(database)?;
    if found > VERSION {
        return Err(SandboxError::Newer {
            path: path.to_owned(),
            found,
            known: VERSION,
        });
    }
    if found < VERSION {
        upgrade(&mut connection).map_err(database)?;
    }
    Ok(connection)
}

fn upgrade(connection: &mut Connection) -> rusqlite::Result<()> {
    alloo_common::sync::retry_while_busy(PATIENCE, rusqlite::Error::sqlite_error_code, || {
        connection.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))
    })?;
    let transaction = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    // Another process may have been first.
    match version(&transaction)? {
        0 => transaction.execute_batch(SCHEMA)?,
        1 => transaction.execute_batch(FROM_1)?,
        _ => return Ok(()),
    }
    transaction.pragma_update(None, "user_version", VERSION)?;
    transaction.commit()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The table of jobs as format 1 had it.
    const JOBS_1: &str = "
        CREATE TABLE jobs (
            seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, status TEXT NOT NULL, vault TEXT, destiny TEXT, owner TEXT
        ) STRICT;
        INSERT INTO jobs (id, status, vault, destiny) VALUES ('a', 'pending', '/v', 'hold');
        PRAGMA user_version = 1;";

    #[test]
    fn a_database_of_format_1_is_upgraded() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sandbox.db");
        Connection::open(&path).unwrap().execute_batch(JOBS_1).unwrap();
        let connection = prepare(&path).unwrap();
        let row: (Vec<u8>, String, i64) = connection
            .query_row("SELECT vault, scripted_end, cut_offs FROM jobs", [], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            })
            .unwrap();
        assert_eq!(row, (b"/v".to_vec(), "hold".to_owned(), 0));
        assert_eq!(version(&connection).unwrap(), VERSION);
    }

    #[test]
    fn a_newer_format_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sandbox.db");
        let newer = Connection::open(&path).unwrap();
        newer.pragma_update(None, "user_version", 99).unwrap();
        let error = prepare(&path).unwrap_err();
        assert!(matches!(error, SandboxError::Newer { found: 99, .. }), "{error}");
    }
}
