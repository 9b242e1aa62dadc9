//! `alloo projects`: the projects of the vault.

use crate::context::{Connection, Context};
use crate::error::Result;
use crate::jobs::vault::{self, VaultList};

/// Lists the projects.
///
/// # Errors
/// As the service says.
pub async fn run(context: &Context) -> Result<()> {
    let connection = Connection::open(context).await?;
    let entries = vault::entries(context, &connection, VaultList::Projects, None).await?;
    vault::show(context, VaultList::Projects, &entries)
}
