//! One connection to the database, set up as all of them are.

use std::path::Path;
use std::time::Duration;

use rusqlite::Connection;

/// How long a statement waits for other processes.
pub(super) const PATIENCE: Duration = Duration::from_secs(20);

/// Opens the database.
pub(super) fn connect(path: &Path) -> rusqlite::Result<Connection> {
    let connection = Connection::open(path)?;
    connection.busy_timeout(PATIENCE)?;
    connection.set_prepared_statement_cache_capacity(32);
    Ok(connection)
}
