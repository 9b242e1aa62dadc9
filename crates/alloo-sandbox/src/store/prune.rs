//! Forgetting what is old.

use std::collections::HashSet;
use std::time::Duration;

use rusqlite::{OptionalExtension, params};

use super::writer::Durability;
use super::{KEPT, REMEMBERED, Store};
use crate::time::UnixMillis;

/// How often it is done.
const EACH: Duration = Duration::from_secs(24 * 3600);

impl Store {
    /// Once a day, forgets what is old. Gives the hashes of the objects that are still referred to, or `None`
    /// if it is not time yet.
    pub(crate) fn prune(&self) -> rusqlite::Result<Option<HashSet<String>>> {
        let now = UnixMillis::now();
        let last: Option<UnixMillis> = self.read(|connection| {
            connection
                .prepare_cached("SELECT value FROM meta WHERE name = 'pruned_at'")?
                .query_row([], |row| row.get(0))
                .optional()
        })?;
        if last.is_some_and(|last| last > now.minus(EACH)) {
            return Ok(None);
        }
        self.write_now(Durability::Lazy, move |connection| {
            connection.execute(
                "INSERT OR REPLACE INTO meta (name, value) VALUES ('pruned_at', ?1)",
                [now],
            )?;
            let (forgotten, old) = (now.minus(REMEMBERED), now.minus(KEPT));
            connection.execute(
                "DELETE FROM idempotency WHERE created_at < ?1",
                params![forgotten],
            )?;
            connection.execute("DELETE FROM submissions WHERE at < ?1", params![old])?;
            connection.execute("DELETE FROM objects WHERE created_at < ?1", params![old])?;
            connection.execute("DELETE FROM jobs WHERE completed_at < ?1", params![old])?;
            connection
                .prepare("SELECT template_sha256 FROM jobs UNION SELECT sha256 FROM objects")?
                .query_map([], |row| row.get(0))?
                .collect::<rusqlite::Result<_>>()
                .map(Some)
        })
    }
}
