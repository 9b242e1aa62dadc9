//! The vault: a folder whose first-level folders are projects and the files in them, at any depth, the documents. Files beside the
//! projects are documents that belong to none.
//!
//! Ids are UUIDv5 of a fixed namespace and the path inside the vault, so that they are the same on every machine, wherever the folder
//! lies, and as long as the file keeps its name. Every tenant sees the vault, each under ids of its own: those of the tenant `sandbox`
//! come straight from the namespace, those of another from a namespace made of its name. One tenant's ids are not found by another.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde_json::{Value, json};
use uuid::Uuid;

use super::files::sha256_hex;
use super::problem::Problem;
use alloo_common::digest::hex;
use alloo_fill::Source;

/// The namespace of all ids in vaults. Changing it would change every id that scripts hold.
const NAMESPACE: Uuid = Uuid::from_u128(0x6f1c_3a52_9d0e_5b7a_8c41_2e0d_a110_0001);

/// The tenant of the default key.
pub(crate) const DEFAULT_TENANT: &str = "sandbox";

/// Deeper folders are not looked into: nobody files documents there, and a loop of mounts has to end.
const DEPTH: usize = 32;

/// One document.
#[derive(Debug, Clone)]
pub(crate) struct Document {
    pub(crate) id: Uuid,
    /// Id and name of the project.
    pub(crate) project: Option<(Uuid, String)>,
    folder_id: Option<Uuid>,
    /// The path inside the project, with `/`.
    pub(crate) name: String,
    /// The path inside the vault, with `/`; documents are listed in its order.
    pub(crate) key: String,
    pub(crate) path: PathBuf,
    size: u64,
    modified: Timestamp,
}

/// One project.
#[derive(Debug, Clone)]
pub(crate) struct Project {
    pub(crate) id: Uuid,
    pub(crate) name: String,
    created: Timestamp,
}

/// Everything in a vault at one moment, as one tenant sees it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Vault {
    pub(crate) projects: Vec<Project>,
    pub(crate) documents: Vec<Document>,
}

fn namespace(tenant: &str) -> Uuid {
    if tenant == DEFAULT_TENANT {
        NAMESPACE
    } else {
        Uuid::new_v5(&NAMESPACE, format!("tenant:{tenant}").as_bytes())
    }
}

/// The id of a tenant, user or the like.
pub(crate) fn name_id(kind: &str, name: &str) -> Uuid {
    Uuid::new_v5(&NAMESPACE, format!("{kind}:{name}").as_bytes())
}

impl Vault {
    /// Reads the folder. Hidden files, Office's lock files (`~$…`) and links are not part of it; what cannot be read is left out.
    pub(crate) fn read(root: &Path, tenant: &str) -> Self {
        let namespace = namespace(tenant);
        let mut vault = Vault::default();
        for (name, path, metadata) in entries(root) {
            if metadata.is_dir() {
                let id = Uuid::new_v5(&namespace, format!("project:{name}").as_bytes());
                vault.projects.push(Project {
                    id,
                    name: name.clone(),
                    created: time_of(metadata.created().or(metadata.modified())),
                });
                vault.walk(&path, namespace, &(id, name), "", DEPTH);
            } else {
                vault.add(namespace, None, name, path, &metadata);
            }
        }
        vault.projects.sort_by(|a, b| a.name.cmp(&b.name));
        vault.documents.sort_by(|a, b| a.key.cmp(&b.key));
        vault
    }

    fn walk(&mut self, folder: &Path, namespace: Uuid, project: &(Uuid, String), prefix: &str, depth: usize) {
        for (name, path, metadata) in entries(folder) {
            let name = format!("{prefix}{name}");
            if !metadata.is_dir() {
                self.add(namespace, Some(project.clone()), name, path, &metadata);
            } else if depth > 0 {
                self.walk(&path, namespace, project, &format!("{name}/"), depth - 1);
            }
        }
    }

    fn add(
        &mut self,
        namespace: Uuid,
        project: Option<(Uuid, String)>,
        name: String,
        path: PathBuf,
        metadata: &fs::Metadata,
    ) {
        let key = match &project {
            Some((_, project)) => format!("{project}/{name}"),
            None => name.clone(),
        };
        let folder = key
            .rsplit_once('/')
            .map(|(folder, _)| folder)
            .filter(|folder| folder.contains('/'));
        self.documents.push(Document {
            id: Uuid::new_v5(&namespace, format!("document:{key}").as_bytes()),
            project,
            folder_id: folder.map(|folder| Uuid::new_v5(&namespace, format!("folder:{folder}").as_bytes())),
            name,
            key,
            path,
            size: metadata.len(),
            modified: time_of(metadata.modified()),
        });
    }

    /// The documents in a fill's scope: those named, else those of the project, else all.
    pub(crate) fn sources(&self, project: Option<Uuid>, documents: &[Uuid]) -> Vec<Source> {
        self.documents
            .iter()
            .filter(|document| {
                if documents.is_empty() {
                    project.is_none_or(|id| document.project.as_ref().is_some_and(|own| own.0 == id))
                } else {
                    documents.contains(&document.id)
                }
            })
            .map(|document| Source {
                id: document.id.to_string(),
                project: document.project.as_ref().map(|(_, name)| name.clone()),
                name: document.name.clone(),
                path: document.path.clone(),
            })
            .collect()
    }
}

/// The visible entries of a folder. Links are not followed: what they point to inside the vault is listed where it lies, and what lies
/// outside is not part of the vault.
fn entries(folder: &Path) -> Vec<(String, PathBuf, fs::Metadata)> {
    let Ok(listing) = fs::read_dir(folder) else {
        return Vec::new();
    };
    listing
        .flatten()
        .filter_map(|entry| {
            // A name that is no Unicode could not stand in JSON.
            let name = entry.file_name().into_string().ok()?;
            if name.starts_with('.') || name.starts_with("~$") {
                return None;
            }
            let metadata = entry.metadata().ok()?;
            (metadata.is_dir() || metadata.is_file()).then_some((name, entry.path(), metadata))
        })
        .collect()
}

fn time_of(time: std::io::Result<std::time::SystemTime>) -> Timestamp {
    time.ok()
        .and_then(|time| Timestamp::try_from(time).ok())
        .unwrap_or_default()
}

/// Milliseconds since 1970 as the API writes times: RFC 3339 with its offset.
pub(crate) fn rfc3339(time: Timestamp) -> String {
    time.display_with_offset(jiff::tz::Offset::UTC).to_string()
}

/// Which page is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Page {
    limit: usize,
    after: Option<String>,
}

impl Page {
    /// `limit` (1–100, 25 without) and `cursor` as they came. `list` says what is paged through: a cursor is good for its own list only.
    pub(crate) fn parse(list: &str, limit: Option<&str>, cursor: Option<&str>) -> Result<Self, Problem> {
        let limit = match limit {
            None => 25,
            Some(text) => text
                .parse()
                .ok()
                .filter(|limit| (1..=100).contains(limit))
                .ok_or_else(|| Problem::validation("limit must be a number from 1 to 100."))?,
        };
        let after = cursor
            .map(|cursor| {
                decode_cursor(list, cursor).ok_or_else(|| {
                    Problem::new("invalid_cursor", "The cursor is not one that this list gave out.")
                })
            })
            .transpose()?;
        Ok(Page { limit, after })
    }

    /// The page's envelope, of items in the order of their keys.
    fn envelope<'a, T: 'a>(
        &self,
        list: &str,
        items: impl Iterator<Item = &'a T>,
        key: impl Fn(&T) -> &str,
        show: impl Fn(&T) -> Value,
    ) -> Value {
        let mut rest = items.filter(|item| self.after.as_deref().is_none_or(|after| key(item) > after));
        let page: Vec<&T> = rest.by_ref().take(self.limit).collect();
        let has_more = rest.next().is_some();
        // The cursor names the last item, not a position: what is added meanwhile neither repeats nor hides an item.
        let next = page
            .last()
            .filter(|_| has_more)
            .map(|last| encode_cursor(list, key(last)));
        json!({
            "data": page.into_iter().map(show).collect::<Vec<_>>(),
            "next_cursor": next,
            "has_more": has_more,
        })
    }
}

fn encode_cursor(list: &str, key: &str) -> String {
    let check = sha256_hex(format!("{list}\0{key}"));
    format!("{}{}", &check[..8], hex(key.as_bytes()))
}

fn decode_cursor(list: &str, cursor: &str) -> Option<String> {
    let key = cursor.get(8..)?;
    let bytes = (0..key.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(key.get(at..at + 2)?, 16).ok())
        .collect::<Option<Vec<u8>>>()?;
    let key = String::from_utf8(bytes).ok()?;
    (encode_cursor(list, &key) == cursor).then_some(key)
}

/// One page of the projects.
pub(crate) fn list_projects(vault: &Vault, page: &Page) -> Value {
    page.envelope(
        "projects",
        vault.projects.iter(),
        |project| &project.name,
        |project| {
            json!({
                "id": project.id,
                "name": project.name,
                "description": null,
                "project_type": null,
                "status": "active",
                "created_at": rfc3339(project.created),
            })
        },
    )
}

/// One page of the documents, of one project or of all.
pub(crate) fn list_documents(vault: &Vault, project: Option<Uuid>, list: &str, page: &Page) -> Value {
    let within =
        |document: &&Document| project.is_none_or(|id| document.project.as_ref().is_some_and(|p| p.0 == id));
    page.envelope(
        list,
        vault.documents.iter().filter(within),
        |document| &document.key,
        |document| {
            let extension = Path::new(&document.name)
                .extension()
                .map(|extension| extension.to_string_lossy().to_lowercase());
            json!({
                "id": document.id,
                "project_id": document.project.as_ref().map(|(id, _)| id),
                "folder_id": document.folder_id,
                "name": document.name,
                "document_type": extension,
                "size_bytes": document.size,
                "status": "ready",
                "created_at": rfc3339(document.modified),
                "updated_at": rfc3339(document.modified),
            })
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn example() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for path in [
            "A/one.txt",
            "A/sub/two.md",
            "A/~$one.docx",
            "A/.hidden",
            "B/three.csv",
            "root.txt",
            ".git/config",
        ] {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "x").unwrap();
        }
        folder
    }

    #[test]
    fn projects_documents_and_what_is_left_out() {
        let folder = example();
        let vault = Vault::read(folder.path(), DEFAULT_TENANT);
        let projects: Vec<&str> = vault
            .projects
            .iter()
            .map(|project| project.name.as_str())
            .collect();
        assert_eq!(projects, ["A", "B"]);
        let keys: Vec<&str> = vault
            .documents
            .iter()
            .map(|document| document.key.as_str())
            .collect();
        assert_eq!(keys, ["A/one.txt", "A/sub/two.md", "B/three.csv", "root.txt"]);
        assert_eq!(vault.documents[1].name, "sub/two.md");
        assert!(vault.documents[1].folder_id.is_some() && vault.documents[0].folder_id.is_none());
        assert_eq!(vault.sources(Some(vault.projects[1].id), &[]).len(), 1);
        assert_eq!(vault.sources(None, &[]).len(), 4);
        assert_eq!(vault.sources(None, &[vault.documents[3].id])[0].name, "root.txt");
    }

    #[test]
    fn ids_depend_on_nothing_but_the_path_and_the_tenant() {
        let (one, two) = (example(), example());
        let first = Vault::read(one.path(), DEFAULT_TENANT);
        let second = Vault::read(two.path(), DEFAULT_TENANT);
        let other = Vault::read(two.path(), "other");
        assert_eq!(first.documents[1].id, second.documents[1].id);
        assert_ne!(first.documents[1].id, other.documents[1].id);
        // Written down: scripts hold these.
        assert_eq!(first.projects[0].id, Uuid::new_v5(&NAMESPACE, b"project:A"));
    }

    #[cfg(unix)]
    #[test]
    fn links_are_not_followed() {
        let folder = example();
        let outside = tempfile::tempdir().unwrap();
        fs::write(outside.path().join("secret.txt"), "x").unwrap();
        std::os::unix::fs::symlink(outside.path(), folder.path().join("A/out")).unwrap();
        std::os::unix::fs::symlink(outside.path().join("secret.txt"), folder.path().join("B/s.txt")).unwrap();
        std::os::unix::fs::symlink(folder.path().join("A"), folder.path().join("A/loop")).unwrap();
        let vault = Vault::read(folder.path(), DEFAULT_TENANT);
        assert_eq!(vault.documents.len(), 4);
    }

    proptest! {
        #[test]
        fn cursors_come_back_and_junk_does_not(key in "\\PC{0,40}", junk in "[0-9a-f]{0,60}|\\PC{0,20}") {
            prop_assert_eq!(decode_cursor("projects", &encode_cursor("projects", &key)), Some(key.clone()));
            prop_assert_eq!(decode_cursor("documents:", &encode_cursor("projects", &key)), None);
            if let Some(decoded) = decode_cursor("projects", &junk) {
                prop_assert_eq!(encode_cursor("projects", &decoded), junk);
            }
        }
    }
}
