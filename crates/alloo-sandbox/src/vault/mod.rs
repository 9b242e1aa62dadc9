//! The vault: a folder whose first-level folders are projects and the files in them, at any depth, the
//! documents. Files beside the projects belong to every project, after its own.
//!
//! Ids are UUIDv5 of a fixed namespace and the path inside the vault, so that they are the same on every
//! machine, wherever the folder lies, and as long as the file keeps its name. Every tenant sees the vault,
//! each under ids of its own: those of the tenant `sandbox` come straight from the namespace, those of
//! another from a namespace made of its name. One tenant's ids are not found by another.
//!
//! Documents are listed in the order of their paths, folder by folder as they are needed: a page costs a
//! page, however large the vault is.

use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use uuid::Uuid;

use super::problem::{ProblemCode, ProblemDetails};
use alloo_fill::Source;
use folders::Folders;

mod folders;
mod cursor;

pub(crate) use cursor::Page;

/// The namespace of all ids in vaults. Changing it would change every id that scripts hold.
const NAMESPACE: Uuid = Uuid::from_u128(0x6f1c_3a52_9d0e_5b7a_8c41_2e0d_a110_0001);

/// The tenant of the default key.
pub(crate) const DEFAULT_TENANT: &str = "sandbox";

/// Deeper folders are not looked into: nobody files documents there, and a loop of mounts has to end.
const DEPTH: usize = 32;

/// A project's folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Project {
    pub(crate) id: Uuid,
    pub(crate) name: String,
}

/// One document.
#[derive(Debug, Clone)]
struct VaultDocument {
    id: Uuid,
    project: Option<Project>,
    folder_id: Option<Uuid>,
    /// The path inside the project, with `/`.
    name: String,
    /// The path inside the vault, with `/`; documents are listed in its order.
    key: String,
    path: PathBuf,
}

/// A folder of documents.
#[derive(Debug)]
pub(crate) struct Vault {
    root: PathBuf,
    folders: Folders,
}

/// The vault as one tenant sees it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct VaultView<'a> {
    vault: &'a Vault,
    namespace: Uuid,
}

/// The id of a tenant, user or the like.
pub(crate) fn name_id(kind: &str, name: &str) -> Uuid {
    Uuid::new_v5(&NAMESPACE, format!("{kind}:{name}").as_bytes())
}

impl Vault {
    /// The vault in this folder; an empty path is a vault that holds nothing.
    pub(crate) fn new(root: &Path) -> Self {
        Vault {
            root: root.to_owned(),
            folders: Folders::default(),
        }
    }

    pub(crate) fn view(&self, tenant: &str) -> VaultView<'_> {
        let namespace = match tenant {
            DEFAULT_TENANT => NAMESPACE,
            _ => name_id("tenant", tenant),
        };
        VaultView {
            vault: self,
            namespace,
        }
    }
}

/// A folder on the way through the vault.
struct FolderPlace<'a> {
    path: PathBuf,
    /// The path inside the vault, with `/` at its end; empty at the root.
    key: String,
    project: Option<&'a Project>,
    depth: usize,
}

impl VaultView<'_> {
    fn id(&self, kind: &str, key: &str) -> Uuid {
        Uuid::new_v5(&self.namespace, format!("{kind}:{key}").as_bytes())
    }

    /// All projects, by name.
    pub(crate) fn projects(&self) -> Vec<Project> {
        let root = self.vault.folders.list(&self.vault.root);
        let mut projects: Vec<Project> = root
            .iter()
            .filter_map(|entry| entry.strip_suffix('/'))
            .map(|name| Project {
                id: self.id("project", name),
                name: name.to_owned(),
            })
            .collect();
        projects.sort_by(|a, b| a.name.cmp(&b.name));
        projects
    }

    pub(crate) fn project(&self, id: Uuid) -> Result<Project, ProblemDetails> {
        self.projects()
            .into_iter()
            .find(|project| project.id == id)
            .ok_or_else(|| ProblemDetails::not_found("The project"))
    }

    /// Whether the vault has what a fill is to read. What this tenant does not have is not found, whoever
    /// else may have it; a 403 `permission_denied` would tell that it exists.
    pub(crate) fn check_scope(
        &self,
        project: Option<Uuid>,
        documents: &[Uuid],
    ) -> Result<(), ProblemDetails> {
        let project = project.map(|id| self.project(id)).transpose()?;
        if documents.is_empty() {
            return Ok(());
        }
        let mut missing = documents.to_vec();
        let mut foreign = None;
        self.walk_all(&mut |document| {
            if documents.contains(&document.id) {
                missing.retain(|id| *id != document.id);
                let is_other = document.project.is_some() && document.project != project;
                if project.is_some() && is_other {
                    foreign.get_or_insert(document.id);
                }
            }
            match missing.is_empty() {
                true => ControlFlow::Break(()),
                false => ControlFlow::Continue(()),
            }
        });
        if let Some(id) = missing.first() {
            return Err(ProblemDetails::not_found(&format!("The document {id}")));
        }
        match foreign {
            Some(id) => Err(ProblemDetails::new(
                ProblemCode::InvalidDocumentId,
                format!("The document {id} does not belong to the project."),
            )),
            None => Ok(()),
        }
    }

    /// The documents in a fill's scope: those named, else those of the project and after them those of the
    /// root, else all.
    pub(crate) fn sources(&self, project: Option<Uuid>, documents: &[Uuid]) -> Vec<Source> {
        let (mut own, mut shared) = (Vec::new(), Vec::new());
        self.walk_all(&mut |document| {
            let in_scope = match project {
                _ if !documents.is_empty() => documents.contains(&document.id),
                Some(id) => document.project.as_ref().is_none_or(|own| own.id == id),
                None => true,
            };
            if in_scope {
                let is_shared = project.is_some() && document.project.is_none();
                let list = if is_shared { &mut shared } else { &mut own };
                list.push(Source {
                    id: document.id.to_string(),
                    project: document.project.map(|project| project.name),
                    name: document.name,
                    path: document.path,
                });
            }
            ControlFlow::Continue(())
        });
        own.append(&mut shared);
        own
    }

    fn walk_all(&self, visit: &mut dyn FnMut(VaultDocument) -> ControlFlow<()>) {
        let _ = self.walk(&self.root(), None, visit);
    }

    fn root(&self) -> FolderPlace<'static> {
        FolderPlace {
            path: self.vault.root.clone(),
            key: String::new(),
            project: None,
            depth: 0,
        }
    }

    /// Visits the documents below a folder in the order of their keys, from behind `after` (relative to the
    /// folder) on. Only the folders on the way are read.
    fn walk(
        &self,
        place: &FolderPlace<'_>,
        after: Option<&str>,
        visit: &mut dyn FnMut(VaultDocument) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        let entries = self.vault.folders.list(&place.path);
        let is_behind = |entry: &String| match after {
            None => false,
            Some(after) => entry.as_str() <= after && !(entry.ends_with('/') && after.starts_with(&**entry)),
        };
        let first = entries.partition_point(is_behind);
        for entry in entries.iter().skip(first) {
            let Some(folder) = entry.strip_suffix('/') else {
                visit(self.document(place, entry))?;
                continue;
            };
            if place.depth > DEPTH {
                continue;
            }
            let project;
            let below = FolderPlace {
                path: place.path.join(folder),
                key: format!("{}{entry}", place.key),
                project: match place.project {
                    Some(project) => Some(project),
                    None => {
                        project = Project {
                            id: self.id("project", folder),
                            name: folder.to_owned(),
                        };
                        Some(&project)
                    }
                },
                depth: place.depth + 1,
            };
            let rest = after.and_then(|after| after.strip_prefix(&**entry));
            self.walk(&below, rest, visit)?;
        }
        ControlFlow::Continue(())
    }

    fn document(&self, place: &FolderPlace<'_>, name: &str) -> VaultDocument {
        let key = format!("{}{name}", place.key);
        let inside = match place.project {
            Some(project) => key.get(project.name.len() + 1..).unwrap_or(name),
            None => &key,
        };
        let folder = place.key.strip_suffix('/').filter(|folder| folder.contains('/'));
        VaultDocument {
            id: self.id("document", &key),
            project: place.project.cloned(),
            folder_id: folder.map(|folder| self.id("folder", folder)),
            name: inside.to_owned(),
            path: place.path.join(name),
            key,
        }
    }
}

/// The time of a file or folder that is there.
fn time_of(time: std::io::Result<std::time::SystemTime>) -> Timestamp {
    time.ok()
        .and_then(|time| Timestamp::try_from(time).ok())
        .unwrap_or_default()
}

/// What a path is, links not followed.
fn metadata_of(path: &Path) -> Option<fs::Metadata> {
    fs::symlink_metadata(path).ok()
}

#[cfg(test)]
mod tests;
