//! Projects and documents of the vault: listed, and found by their names.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use crate::api::types::VaultEntry;
use crate::context::{Connection, Context};
use crate::error::{Error, Kind, Result};
use crate::ui::{self, TextTable};

/// The projects that were seen, in the state folder.
const PROJECTS_FILE: &str = "projects.json";
/// How long the number of projects is taken from it.
const FRESH: Duration = Duration::from_secs(3600);

/// A list of the vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VaultList {
    /// Projects.
    Projects,
    /// Documents.
    Documents,
}

impl VaultList {
    /// Its name in the API.
    const fn name(self) -> &'static str {
        match self {
            VaultList::Projects => "projects",
            VaultList::Documents => "documents",
        }
    }

    /// The word for one entry.
    const fn entry(self) -> &'static str {
        match self {
            VaultList::Projects => "project",
            VaultList::Documents => "document",
        }
    }

    /// The fields that a table shows beside the id and the name.
    const fn columns(self) -> &'static [&'static str] {
        match self {
            VaultList::Projects => &["status", "project_type"],
            VaultList::Documents => &["document_type"],
        }
    }
}

/// A whole list, of one project or of all. The projects are kept for completion.
///
/// # Errors
/// As the service says.
pub async fn entries(
    context: &Context,
    connection: &Connection,
    list: VaultList,
    project: Option<&str>,
) -> Result<Vec<VaultEntry>> {
    let on_retry = |reason: &str, wait| {
        let wait = ui::elapsed(wait);
        context
            .output
            .verbose(1, &format!("{reason}; trying again in {wait}"));
    };
    let entries = connection.client.list(list.name(), project, &on_retry).await?;
    if list == VaultList::Projects {
        remember(&context.settings.state_dir, &connection.service, &entries);
    }
    Ok(entries)
}

/// Prints a list.
///
/// # Errors
/// Where standard output cannot be written.
pub fn show(context: &Context, list: VaultList, entries: &[VaultEntry]) -> Result<()> {
    if context.output.json {
        return entries
            .iter()
            .try_for_each(|entry| context.output.json(&entry.fields));
    }
    let mut headers = vec!["ID".to_owned(), "NAME".to_owned()];
    let title = |column: &&str| column.replace('_', " ").to_uppercase();
    headers.extend(list.columns().iter().map(title));
    let mut table = TextTable::new(headers).keep(0);
    for entry in entries {
        let text = |column: &&str| {
            let value = entry.fields.get(*column).and_then(|value| value.as_str());
            value.unwrap_or("").to_owned()
        };
        let mut row = vec![entry.id.clone(), entry.name.clone()];
        row.extend(list.columns().iter().map(text));
        table.row(row);
    }
    if entries.is_empty() {
        context.output.note(&format!("no {}", list.name()));
    }
    context.output.table(&table)
}

/// A project's id, from its id or name.
///
/// # Errors
/// [`Kind::NotFound`], [`Kind::Input`] for a name that several have, or as the service says.
pub async fn project_id(context: &Context, connection: &Connection, text: &str) -> Result<String> {
    match uuid::Uuid::parse_str(text) {
        Ok(id) => Ok(id.to_string()),
        Err(_) => {
            let entries = entries(context, connection, VaultList::Projects, None).await?;
            find(VaultList::Projects, text, &entries)
        }
    }
}

/// Documents' ids, each once, from ids or names.
///
/// # Errors
/// As [`project_id`].
pub async fn document_ids(
    context: &Context,
    connection: &Connection,
    given: &[String],
    project: Option<&str>,
) -> Result<Vec<String>> {
    let mut ids = Vec::new();
    let mut listed: Option<Vec<VaultEntry>> = None;
    let given = given
        .iter()
        .map(|text| text.trim())
        .filter(|text| !text.is_empty());
    for text in given {
        let id = match (uuid::Uuid::parse_str(text), &listed) {
            (Ok(id), _) => id.to_string(),
            (Err(_), Some(entries)) => find(VaultList::Documents, text, entries)?,
            (Err(_), None) => {
                let entries = entries(context, connection, VaultList::Documents, project).await?;
                let id = find(VaultList::Documents, text, &entries)?;
                listed = Some(entries);
                id
            }
        };
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    Ok(ids)
}

/// A project's id as far as this machine knows it, else the text as it was given. Sends nothing.
pub fn known_project(context: &Context, text: &str) -> String {
    if uuid::Uuid::parse_str(text).is_ok() {
        return canonical_id(text);
    }
    let known = known_projects(&context.settings.state_dir);
    let here = known.get(&context.settings.service_id()).into_iter().flatten();
    let folded = text.to_lowercase();
    let named: Vec<_> = here.filter(|(name, _)| name.to_lowercase() == folded).collect();
    let exact = named.iter().find(|(name, _)| name == text);
    match (exact, &named[..]) {
        (Some((_, id)), _) | (None, [(_, id)]) => id.clone(),
        _ => text.to_owned(),
    }
}

/// An id as the service writes it; any other text as it is.
pub fn canonical_id(text: &str) -> String {
    uuid::Uuid::parse_str(text).map_or_else(|_| text.to_owned(), |id| id.to_string())
}

/// The name and the id of each project, by service.
pub type Projects = BTreeMap<String, Vec<(String, String)>>;

/// The projects that earlier commands have seen.
pub fn known_projects(state_dir: &Path) -> Projects {
    let text = std::fs::read(state_dir.join(PROJECTS_FILE)).unwrap_or_default();
    serde_json::from_slice(&text).unwrap_or_default()
}

/// How many projects the service has, and whether there are more: as an earlier command saw them in the last
/// hour, else by one request. None where it does not say.
pub async fn count_projects(context: &Context, connection: &Connection) -> Option<(usize, bool)> {
    let state_dir = &context.settings.state_dir;
    match known_projects(state_dir).get(&connection.service) {
        Some(known) if is_fresh(state_dir) => Some((known.len(), false)),
        _ => {
            let page = connection.client.first_projects().await.ok()?;
            if page.next.is_none() {
                remember(state_dir, &connection.service, &page.entries);
            }
            Some((page.entries.len(), page.next.is_some()))
        }
    }
}

fn is_fresh(state_dir: &Path) -> bool {
    let seen = std::fs::metadata(state_dir.join(PROJECTS_FILE)).and_then(|file| file.modified());
    seen.is_ok_and(|seen| seen.elapsed().is_ok_and(|age| age < FRESH))
}

/// Keeps the projects of a service for completion. A failure only means that they are not offered.
fn remember(state_dir: &Path, service: &str, entries: &[VaultEntry]) {
    let now: Vec<(String, String)> = entries
        .iter()
        .map(|entry| (entry.name.clone(), entry.id.clone()))
        .collect();
    let mut known = known_projects(state_dir);
    if known.get(service) != Some(&now) || !is_fresh(state_dir) {
        known.insert(service.to_owned(), now);
        if let Ok(text) = serde_json::to_vec(&known) {
            let _ = crate::fsutil::write_private(&state_dir.join(PROJECTS_FILE), &text);
        }
    }
}

/// The one entry of that name: exactly, or else without regard to case.
fn find(list: VaultList, text: &str, entries: &[VaultEntry]) -> Result<String> {
    let folded = text.to_lowercase();
    let is_named = |entry: &&VaultEntry| {
        let name = entry.name.to_lowercase();
        name == folded || (list == VaultList::Documents && name.rsplit('/').next() == Some(folded.as_str()))
    };
    let exact: Vec<&VaultEntry> = entries.iter().filter(|entry| entry.name == text).collect();
    let found = if exact.is_empty() {
        entries.iter().filter(is_named).collect()
    } else {
        exact
    };
    match found[..] {
        [one] => Ok(one.id.clone()),
        [] => Err(not_found(list, text, entries)),
        _ => {
            let candidates = found.iter().take(5);
            let candidates: Vec<String> = candidates
                .map(|entry| format!("{} ({})", entry.id, entry.name))
                .collect();
            let message = format!("{} {}s are called {text:?}", found.len(), list.entry());
            Err(Error::new(Kind::Input, message).hint(format!("give the id: {}", candidates.join(", "))))
        }
    }
}

/// The error of a name that no entry has, with the names that are near it.
fn not_found(list: VaultList, text: &str, entries: &[VaultEntry]) -> Error {
    let folded = text.to_lowercase();
    let score = |entry: &VaultEntry| {
        let name = entry.name.to_lowercase();
        let bonus = if name.contains(&folded) { 0.5 } else { 0.0 };
        strsim::jaro_winkler(&name, &folded) + bonus
    };
    let mut near: Vec<(f64, &str)> = entries
        .iter()
        .map(|entry| (score(entry), entry.name.as_str()))
        .filter(|(score, _)| *score > 0.7)
        .collect();
    near.sort_by(|a, b| b.0.total_cmp(&a.0));
    let names: Vec<String> = near.iter().take(3).map(|(_, name)| format!("{name:?}")).collect();
    let message = format!("no {} is called {text:?}", list.entry());
    let error = Error::new(Kind::NotFound, message).code("not_found");
    if names.is_empty() {
        error.hint(format!("alloo {} lists them", list.name()))
    } else {
        error.hint(format!("did you mean {}?", names.join(" or ")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(id: &str, name: &str) -> VaultEntry {
        VaultEntry {
            id: id.into(),
            name: name.into(),
            fields: Default::default(),
        }
    }

    #[test]
    fn names_are_found_near_or_ambiguous() {
        let entries = [
            entry("1", "Harbour Tunnel"),
            entry("2", "harbour tunnel"),
            entry("3", "Northside Clinic"),
        ];
        assert_eq!(
            find(VaultList::Projects, "Harbour Tunnel", &entries).unwrap(),
            "1"
        );
        assert_eq!(
            find(VaultList::Projects, "northside clinic", &entries).unwrap(),
            "3"
        );
        let ambiguous = find(VaultList::Projects, "HARBOUR TUNNEL", &entries).unwrap_err();
        assert_eq!(ambiguous.kind(), Kind::Input);
        let near = find(VaultList::Projects, "Nortside Clinic", &entries).unwrap_err();
        assert_eq!(near.kind(), Kind::NotFound);
        assert!(near.get_hint().unwrap().contains("Northside Clinic"));
    }
}
