//! Pages of the vault's lists. A cursor names the last item of its page, not a position: what is added
//! meanwhile neither repeats nor hides an item.

use std::ops::ControlFlow;
use std::path::Path;

use serde_json::{Value, json};
use uuid::Uuid;

use super::{FolderPlace, Project, VaultDocument, VaultView, metadata_of, time_of};
use crate::files::sha256_hex;
use crate::problem::{ProblemCode, ProblemDetails};
use crate::time::rfc3339;
use alloo_common::digest::hex;

/// Which page is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Page {
    /// What is paged through: a cursor is good for its own list only.
    list: String,
    limit: usize,
    after: Option<String>,
}

impl Page {
    /// `limit` (1–100, 25 without) and `cursor` as they came.
    pub(crate) fn parse(
        list: String,
        limit: Option<&str>,
        cursor: Option<&str>,
    ) -> Result<Self, ProblemDetails> {
        let limit = match limit {
            None => 25,
            Some(text) => text
                .parse()
                .ok()
                .filter(|limit| (1..=100).contains(limit))
                .ok_or_else(|| ProblemDetails::validation("limit must be a number from 1 to 100."))?,
        };
        let after = cursor
            .map(|cursor| {
                decode_cursor(&list, cursor).ok_or_else(|| {
                    ProblemDetails::new(
                        ProblemCode::InvalidCursor,
                        "The cursor is not one that this list gave out.",
                    )
                })
            })
            .transpose()?;
        Ok(Page { list, limit, after })
    }

    /// The page's envelope. `items` holds the page and, if there is more, one beyond it.
    fn envelope<T>(&self, items: &[T], key: impl Fn(&T) -> &str, show: impl Fn(&T) -> Value) -> Value {
        let page = items.get(..self.limit).unwrap_or(items);
        let has_more = items.len() > page.len();
        let last = page.last().filter(|_| has_more);
        json!({
            "data": page.iter().map(show).collect::<Vec<_>>(),
            "next_cursor": last.map(|last| encode_cursor(&self.list, key(last))),
            "has_more": has_more,
        })
    }
}

pub(super) fn encode_cursor(list: &str, key: &str) -> String {
    let check = sha256_hex(format!("{list}\0{key}"));
    format!("{}{}", check.get(..8).unwrap_or_default(), hex(key.as_bytes()))
}

pub(super) fn decode_cursor(list: &str, cursor: &str) -> Option<String> {
    let key = cursor.get(8..)?;
    let bytes = (0..key.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(key.get(at..at + 2)?, 16).ok())
        .collect::<Option<Vec<u8>>>()?;
    let key = String::from_utf8(bytes).ok()?;
    (encode_cursor(list, &key) == cursor).then_some(key)
}

impl VaultView<'_> {
    /// One page of the projects.
    pub(crate) fn list_projects(&self, page: &Page) -> Value {
        let items: Vec<Project> = self
            .projects()
            .into_iter()
            .filter(|project| page.after.as_ref().is_none_or(|after| project.name > *after))
            .take(page.limit + 1)
            .collect();
        page.envelope(
            &items,
            |project| &project.name,
            |project| self.show_project(project),
        )
    }

    fn show_project(&self, project: &Project) -> Value {
        let metadata = metadata_of(&self.vault.root.join(&project.name));
        let created = metadata.map(|metadata| time_of(metadata.created().or(metadata.modified())));
        json!({
            "id": project.id,
            "name": project.name,
            "description": null,
            "project_type": null,
            "status": "active",
            "created_at": created.map(rfc3339),
        })
    }

    /// One project in full. `tenant` and `owner` are the ids of whose it is.
    pub(crate) fn describe_project(&self, project: &Project, tenant: Uuid, owner: Uuid) -> Value {
        let mut all = self.show_project(project);
        let metadata = metadata_of(&self.vault.root.join(&project.name));
        let updated = metadata.map(|metadata| time_of(metadata.modified()));
        all["tenant_id"] = json!(tenant);
        all["owner_id"] = json!(owner);
        for absent in ["project_phase", "location", "scope"] {
            all[absent] = Value::Null;
        }
        all["updated_at"] = json!(updated.map(rfc3339));
        all
    }

    /// One page of the documents, of one project or of all.
    pub(crate) fn list_documents(&self, project: Option<&Project>, page: &Page) -> Value {
        let mut items = Vec::new();
        let mut visit = |document: VaultDocument| {
            items.push(document);
            match items.len() > page.limit {
                true => ControlFlow::Break(()),
                false => ControlFlow::Continue(()),
            }
        };
        let (place, after) = match project {
            None => (self.root(), page.after.as_deref()),
            Some(project) => {
                let key = format!("{}/", project.name);
                let after = page.after.as_deref().and_then(|after| after.strip_prefix(&*key));
                let place = FolderPlace {
                    path: self.vault.root.join(&project.name),
                    key,
                    project: Some(project),
                    depth: 1,
                };
                (place, after)
            }
        };
        let _ = self.walk(&place, after, &mut visit);
        page.envelope(&items, |document| &document.key, show_document)
    }
}

fn show_document(document: &VaultDocument) -> Value {
    let extension = Path::new(&document.name).extension();
    let metadata = metadata_of(&document.path);
    let modified = metadata
        .as_ref()
        .map(|metadata| rfc3339(time_of(metadata.modified())));
    json!({
        "id": document.id,
        "project_id": document.project.as_ref().map(|project| project.id),
        "folder_id": document.folder_id,
        "name": document.name,
        "document_type": extension.map(|extension| extension.to_string_lossy().to_lowercase()),
        "size_bytes": metadata.map(|metadata| metadata.len()),
        "status": "ready",
        "created_at": modified,
        "updated_at": modified,
    })
}
