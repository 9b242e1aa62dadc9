//! `alloo projects`, `alloo documents`, and names turned into ids.

use super::{Code, Link, Session};
use crate::api::types::VaultEntry;
use crate::cli::Documents;
use crate::error::{Error, Kind, Result};
use crate::ui::{self, Table};

impl Session {
    async fn entries(&self, link: &Link, what: &str, project: Option<&str>) -> Result<Vec<VaultEntry>> {
        let entries = link
            .client
            .list(what, project, &|reason, wait| {
                self.verbose(1, &format!("{reason}; trying again in {}", ui::elapsed(wait)))
            })
            .await?;
        if what == "projects" {
            crate::complete::remember(&self.settings.state_dir, &link.service, &entries);
        }
        Ok(entries)
    }

    pub(super) async fn projects(&self) -> Result<Code> {
        let link = self.link().await?;
        let entries = self.entries(&link, "projects", None).await?;
        self.show(&entries, &["status", "project_type"])
    }

    pub(super) async fn documents(&self, args: Documents) -> Result<Code> {
        let link = self.link().await?;
        let project = match args.project.as_ref().or(self.settings.project.as_ref()) {
            Some(project) => Some(self.project_id(&link, project).await?),
            None => None,
        };
        let entries = self.entries(&link, "documents", project.as_deref()).await?;
        self.show(&entries, &["document_type"])
    }

    fn show(&self, entries: &[VaultEntry], columns: &[&str]) -> Result<Code> {
        let mut headers = vec!["ID".to_owned(), "NAME".to_owned()];
        headers.extend(
            columns
                .iter()
                .map(|column| column.replace('_', " ").to_uppercase()),
        );
        let mut table = Table::new(headers).keep(0);
        for entry in entries {
            if self.settings.json {
                self.out_json(&entry.fields)?;
            } else {
                let text = |column: &&str| {
                    entry
                        .fields
                        .get(*column)
                        .and_then(|value| value.as_str())
                        .unwrap_or("")
                        .to_owned()
                };
                let mut row = vec![entry.id.clone(), entry.name.clone()];
                row.extend(columns.iter().map(text));
                table.row(row);
            }
        }
        if entries.is_empty() && !self.settings.json {
            self.note("none");
        }
        self.out_table(&table)?;
        Ok(0)
    }

    /// A project's id from its id or name.
    pub(super) async fn project_id(&self, link: &Link, text: &str) -> Result<String> {
        if let Ok(id) = uuid::Uuid::parse_str(text) {
            return Ok(id.to_string());
        }
        pick("project", text, &self.entries(link, "projects", None).await?)
    }

    /// Documents' ids from ids or names.
    pub(super) async fn document_ids(
        &self,
        link: &Link,
        given: &[String],
        project: Option<&str>,
    ) -> Result<Vec<String>> {
        let mut ids = Vec::new();
        let mut entries: Option<Vec<VaultEntry>> = None;
        for text in given
            .iter()
            .map(|text| text.trim())
            .filter(|text| !text.is_empty())
        {
            let id = match uuid::Uuid::parse_str(text) {
                Ok(id) => id.to_string(),
                Err(_) => {
                    if entries.is_none() {
                        entries = Some(self.entries(link, "documents", project).await?);
                    }
                    pick("document", text, entries.as_deref().unwrap_or_default())?
                }
            };
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        Ok(ids)
    }
}

/// The one entry of that name: exactly, or else without regard to case.
fn pick(what: &str, text: &str, entries: &[VaultEntry]) -> Result<String> {
    let exact: Vec<&VaultEntry> = entries.iter().filter(|entry| entry.name == text).collect();
    let folded = text.to_lowercase();
    let same = |entry: &&VaultEntry| {
        let name = entry.name.to_lowercase();
        name == folded || (what == "document" && name.rsplit('/').next() == Some(folded.as_str()))
    };
    let found = if exact.is_empty() {
        entries.iter().filter(same).collect()
    } else {
        exact
    };
    match found[..] {
        [one] => Ok(one.id.clone()),
        [] => {
            let mut near: Vec<(f64, &str)> = entries
                .iter()
                .map(|entry| {
                    let name = entry.name.to_lowercase();
                    let score =
                        strsim::jaro_winkler(&name, &folded) + if name.contains(&folded) { 0.5 } else { 0.0 };
                    (score, entry.name.as_str())
                })
                .filter(|(score, _)| *score > 0.7)
                .collect();
            near.sort_by(|a, b| b.0.total_cmp(&a.0));
            let names: Vec<String> = near.iter().take(3).map(|(_, name)| format!("{name:?}")).collect();
            let error = Error::new(Kind::NotFound, format!("no {what} is called {text:?}")).code("not_found");
            Err(if names.is_empty() {
                error.hint(format!("alloo {what}s lists them"))
            } else {
                error.hint(format!("did you mean {}?", names.join(" or ")))
            })
        }
        _ => {
            let candidates: Vec<String> = found
                .iter()
                .take(5)
                .map(|entry| format!("{} ({})", entry.id, entry.name))
                .collect();
            Err(Error::new(
                Kind::Input,
                format!("{} {what}s are called {text:?}", found.len()),
            )
            .hint(format!("give the id: {}", candidates.join(", "))))
        }
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
        assert_eq!(pick("project", "Harbour Tunnel", &entries).unwrap(), "1");
        assert_eq!(pick("project", "northside clinic", &entries).unwrap(), "3");
        let ambiguous = pick("project", "HARBOUR TUNNEL", &entries).unwrap_err();
        assert_eq!(ambiguous.kind(), Kind::Input);
        let near = pick("project", "Nortside Clinic", &entries).unwrap_err();
        assert_eq!(near.kind(), Kind::NotFound);
        assert!(near.get_hint().unwrap().contains("Northside Clinic"));
    }
}
