//! Where tools may read and write: below the roots, links resolved first.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rmcp::model::ServerRequest;
use rmcp::service::RequestContext;
use rmcp::{Peer, RoleServer};

use crate::error::{Error, Kind, Result};

/// How long a client may take to name its roots.
const PATIENCE: Duration = Duration::from_secs(5);

/// The roots that the command line names.
#[derive(Debug, Clone)]
pub(super) struct Roots(Vec<PathBuf>);

/// The roots of one call, by their real paths.
#[derive(Debug, Clone)]
pub(super) struct Allowed {
    roots: Vec<PathBuf>,
    /// What relative paths start from, and where results go.
    base: PathBuf,
}

fn working_folder() -> Result<PathBuf> {
    std::env::current_dir()
        .and_then(|folder| folder.canonicalize())
        .map_err(|error| Error::new(Kind::Local, "the working folder is gone").because(error))
}

impl Roots {
    /// Folders by their real paths.
    pub(super) fn new(given: &[PathBuf]) -> Result<Self> {
        let real = |path: &PathBuf| {
            let refused = |why: &str| Error::new(Kind::Input, format!("--root {}: {why}", path.display()));
            let real = path
                .canonicalize()
                .map_err(|error| refused("cannot be used").because(error))?;
            match real.is_dir() {
                true => Ok(real),
                false => Err(refused("is not a folder")),
            }
        };
        given.iter().map(real).collect::<Result<_>>().map(Roots)
    }

    /// Where verbs run.
    pub(super) fn base(&self) -> Result<PathBuf> {
        match self.0.is_empty() {
            true => working_folder(),
            false => Ok(Allowed::new(self.0.clone())?.base),
        }
    }

    /// The roots that hold for a call: those of the command line, else those of the client, else the working
    /// folder.
    pub(super) async fn of_call(&self, context: &RequestContext<RoleServer>) -> Result<Allowed> {
        if !self.0.is_empty() {
            return Allowed::new(self.0.clone());
        }
        let declares = context
            .client_capabilities()
            .is_some_and(|capabilities| capabilities.roots.is_some());
        // Since this version of the protocol a server may not ask.
        let may_ask = context
            .protocol_version()
            .is_none_or(|version| version.as_str() < "2026-07-28");
        if !declares || !may_ask {
            return Allowed::new(vec![working_folder()?]);
        }
        let declared = tokio::time::timeout(PATIENCE, declared(&context.peer));
        let refused = || Error::new(Kind::Denied, "the client did not name its roots");
        let uris = declared.await.ok().flatten().ok_or_else(refused)?;
        let roots = uris
            .iter()
            .filter_map(|uri| path_of(uri)?.canonicalize().ok())
            .collect();
        Allowed::new(roots)
    }
}

async fn declared(peer: &Peer<RoleServer>) -> Option<Vec<String>> {
    let answer = peer.send_request(ServerRequest::ListRootsRequest(Default::default()));
    let answer = serde_json::to_value(answer.await.ok()?).ok()?;
    let roots = answer["roots"].as_array()?.iter();
    Some(
        roots
            .filter_map(|root| Some(root["uri"].as_str()?.to_owned()))
            .collect(),
    )
}

/// The path of a `file://` URI.
fn path_of(uri: &str) -> Option<PathBuf> {
    url::Url::parse(uri)
        .ok()
        .filter(|url| url.scheme() == "file")
        .and_then(|url| url.to_file_path().ok())
}

impl Allowed {
    fn new(roots: Vec<PathBuf>) -> Result<Self> {
        let first = roots.first().cloned();
        let no_roots = || {
            Error::new(Kind::Denied, "there is no folder that files may be in")
                .hint("let the client declare a root, or start alloo mcp with --root DIR")
        };
        let base = match working_folder() {
            Ok(folder) if roots.iter().any(|root| folder.starts_with(root)) => folder,
            _ => first.ok_or_else(no_roots)?,
        };
        Ok(Allowed { roots, base })
    }

    /// The folders, by their real paths.
    pub(super) fn roots(&self) -> &[PathBuf] {
        &self.roots
    }

    fn check(&self, real: &Path, shown: &str) -> Result<()> {
        if self.roots.iter().any(|root| real.starts_with(root)) {
            return Ok(());
        }
        let roots: Vec<String> = self.roots.iter().map(|root| root.display().to_string()).collect();
        Err(Error::new(Kind::Denied, format!("{shown} is outside the roots"))
            .hint(format!("files may be below {}", roots.join(", "))))
    }

    /// The real path of a file that is to be read.
    pub(super) fn input(&self, given: &str) -> Result<PathBuf> {
        let missing = |error| Error::new(Kind::Input, format!("cannot read {given}")).because(error);
        let real = self.base.join(given).canonicalize().map_err(missing)?;
        self.check(&real, given)?;
        match real.is_file() {
            true => Ok(real),
            false => Err(Error::new(Kind::Input, format!("{given} is not a file"))),
        }
    }

    /// The real path of a file or folder that a result goes to, with a `/` at its end for a folder; the
    /// folder of results where nothing is given.
    pub(super) fn output(&self, given: Option<&str>) -> Result<PathBuf> {
        let Some(given) = given else {
            return Ok(self.base.join(""));
        };
        let path = self.base.join(given);
        let unusable = |error| Error::new(Kind::Local, format!("cannot write {given}")).because(error);
        // A link is what it points to; one that points nowhere is refused.
        if path.symlink_metadata().is_ok() {
            let real = path.canonicalize().map_err(unusable)?;
            self.check(&real, given)?;
            return Ok(if real.is_dir() { real.join("") } else { real });
        }
        let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else {
            return Err(Error::new(Kind::Local, format!("{given} names no file")));
        };
        let real = folder.canonicalize().map_err(unusable)?;
        self.check(&real, given)?;
        Ok(real.join(name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn nothing_outside_the_roots_is_read_or_written() {
        let (inside, outside) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let root = inside.path().canonicalize().unwrap();
        std::fs::write(root.join("t.docx"), "x").unwrap();
        let secret = outside.path().join("secret.docx");
        std::fs::write(&secret, "x").unwrap();
        std::os::unix::fs::symlink(&secret, root.join("link.docx")).unwrap();
        std::os::unix::fs::symlink(outside.path(), root.join("folder")).unwrap();
        std::os::unix::fs::symlink("nowhere", root.join("dangling.docx")).unwrap();
        let allowed = Allowed::new(vec![root.clone()]).unwrap();
        assert_eq!(allowed.base, root);
        assert_eq!(allowed.input("t.docx").unwrap(), root.join("t.docx"));
        assert_eq!(allowed.output(None).unwrap(), root.join(""));
        assert_eq!(allowed.output(Some("new.docx")).unwrap(), root.join("new.docx"));
        for path in [
            "link.docx",
            "folder/secret.docx",
            "../x",
            secret.to_str().unwrap(),
        ] {
            assert!(allowed.input(path).is_err(), "{path}");
        }
        for path in [
            "link.docx",
            "folder/new.docx",
            "dangling.docx",
            "../x.docx",
            "/x.docx",
        ] {
            assert!(allowed.output(Some(path)).is_err(), "{path}");
        }
        assert!(allowed.input(".").is_err());
    }

    #[test]
    fn no_roots_is_no_permission() {
        assert_eq!(Allowed::new(Vec::new()).unwrap_err().kind(), Kind::Denied);
        assert_eq!(path_of("http://a/b"), None);
    }
}
