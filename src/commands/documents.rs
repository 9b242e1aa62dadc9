//! `alloo documents`: the documents of the vault.

use crate::cli::Documents;
use crate::context::{Connection, Context};
use crate::error::Result;
use crate::jobs::vault::{self, VaultList};

/// Lists the documents, of one project or of all.
///
/// # Errors
/// As the service says.
pub async fn run(context: &Context, args: Documents) -> Result<()> {
    let connection = Connection::open(context).await?;
    let project = match args.project.as_ref().or(context.settings.project.as_ref()) {
        Some(project) => Some(vault::project_id(context, &connection, project).await?),
        None => None,
    };
    let list = VaultList::Documents;
    let entries = vault::entries(context, &connection, list, project.as_deref()).await?;
    vault::show(context, list, &entries)
}
