//! The package around the parts: what the main part refers to, and the parts with their encodings.

use std::collections::HashMap;
use std::fs::File;
use std::io::Read;
use std::path::Path;

use crate::tree::{Node, Tree};
use crate::{Archive, Error, ErrorKind, Limits, Problem, Summary, Window};

/// Most bytes of XML with text in one template, all parts together: fifty times a long report.
const MAX_TEXT: u64 = 64 << 20;

/// An open package.
pub struct Package {
    file: File,
    /// What it is.
    pub summary: Summary,
    /// Names of all entries.
    names: Vec<String>,
}

/// A relationship: its type's last word, and its target as a part name.
#[derive(Debug, Clone)]
pub struct Relationship {
    /// The last segment of its type, e.g. `header`.
    pub kind: String,
    /// The part it leads to.
    pub target: String,
}

impl Package {
    /// Opens and checks a template.
    ///
    /// # Errors
    /// As [`crate::check()`], and where it cannot be read.
    pub fn open(path: &Path) -> Result<Package, Error> {
        Package::read(File::open(path).map_err(Error::unreadable)?)
    }

    /// Checks a template that is open already.
    ///
    /// # Errors
    /// As [`Package::open`].
    pub fn read(file: File) -> Result<Package, Error> {
        let summary =
            crate::check(Window::new(&file), &Limits::default()).map_err(|problem| match problem {
                Problem::Encrypted => Error {
                    kind: ErrorKind::Protected,
                    message: problem.to_string(),
                },
                Problem::TooLarge(_) => Error::too_large(problem.to_string()),
                other => Error::unreadable(other),
            })?;
        let archive = crate::open(Window::new(&file)).map_err(Error::unreadable)?;
        let names = archive
            .file_names()
            .flatten()
            .map(|name| name.into_owned())
            .collect();
        drop(archive);
        Ok(Package { file, summary, names })
    }

    /// Names of all entries.
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// The entry's own spelling of a part name.
    pub fn name(&self, part: &str) -> Option<&str> {
        self.names
            .iter()
            .find(|name| name.eq_ignore_ascii_case(part))
            .map(String::as_str)
    }

    /// Where the relationships of a part lead, inside the package and out of it, by their ids.
    ///
    /// # Errors
    /// As [`Package::tree`].
    pub fn links(&self, part: &str) -> Result<HashMap<String, String>, Error> {
        let (folder, file) = part.rsplit_once('/').unwrap_or(("", part));
        let Some(name) = self.name(&format!("{folder}/_rels/{file}.rels")) else {
            return Ok(HashMap::new());
        };
        let tree = self.tree(name)?;
        let all = tree
            .children(Node::ROOT)
            .filter_map(|node| Some((tree.attr(node, "Id")?, tree.attr(node, "Target")?)));
        Ok(all.collect())
    }

    /// Reads an XML part.
    ///
    /// # Errors
    /// Where it cannot be read or is too large, naming the part.
    pub fn xml(&self, part: &str) -> Result<(String, Encoding), Error> {
        let wrong = |what: &dyn std::fmt::Display| Error::unreadable(format!("{part}: {what}"));
        let mut archive = self.archive()?;
        let entry = archive.by_name(part).map_err(|error| wrong(&error))?;
        let mut bytes = Vec::new();
        entry
            .take(MAX_TEXT + 1)
            .read_to_end(&mut bytes)
            .map_err(|error| wrong(&error))?;
        if bytes.len() as u64 > MAX_TEXT {
            return Err(Error::too_large(format!(
                "{part} has more than {} MiB of text",
                MAX_TEXT >> 20
            )));
        }
        let encoding = Encoding::of(&bytes);
        let text = crate::decode(&bytes).ok_or_else(|| wrong(&"it is neither UTF-8 nor UTF-16"))?;
        let declared = text.split_once("?>").map_or("", |(head, _)| head).to_lowercase();
        let known = ["utf-8", "utf-16", "us-ascii", "utf8"]
            .iter()
            .any(|name| declared.contains(name));
        if declared.contains("encoding") && !known {
            return Err(wrong(&"it declares an encoding other than UTF-8 and UTF-16"));
        }
        Ok((text, encoding))
    }

    /// Reads an XML part into a tree.
    ///
    /// # Errors
    /// As [`Package::xml`], and where it is not well-formed.
    pub fn tree(&self, part: &str) -> Result<Tree, Error> {
        Tree::parse(part, self.xml(part)?.0)
    }

    /// The relationships of a part, or of the package where `part` is empty; none where it has none.
    ///
    /// # Errors
    /// As [`Package::tree`].
    pub fn relationships(&self, part: &str) -> Result<Vec<Relationship>, Error> {
        let (folder, file) = part.rsplit_once('/').unwrap_or(("", part));
        let rels = format!(
            "{folder}{}_rels/{file}.rels",
            if folder.is_empty() { "" } else { "/" }
        );
        let Some(rels) = self.name(&rels) else {
            return Ok(Vec::new());
        };
        let tree = self.tree(rels)?;
        Ok(tree
            .children(Node::ROOT)
            .filter(|&node| tree.attr(node, "TargetMode").as_deref() != Some("External"))
            .filter_map(|node| {
                let target = crate::resolve(folder, &tree.attr(node, "Target")?);
                Some(Relationship {
                    kind: tree.attr(node, "Type")?.rsplit('/').next()?.to_owned(),
                    target: self.name(&target)?.to_owned(),
                })
            })
            .collect())
    }

    /// The archive, to read its entries.
    ///
    /// # Errors
    /// [`ErrorKind::Unreadable`].
    pub fn archive(&self) -> Result<Archive<'_>, Error> {
        crate::open(Window::new(&self.file)).map_err(Error::unreadable)
    }
}

/// How a part's text is stored, so that it is stored the same way again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, and whether a byte-order mark comes first.
    Utf8(bool),
    /// UTF-16 little-endian, and whether a byte-order mark comes first.
    Utf16Le(bool),
    /// UTF-16 big-endian, and whether a byte-order mark comes first.
    Utf16Be(bool),
}

impl Encoding {
    fn of(bytes: &[u8]) -> Encoding {
        match bytes {
            [0xFF, 0xFE, ..] => Encoding::Utf16Le(true),
            [0xFE, 0xFF, ..] => Encoding::Utf16Be(true),
            [b'<', 0, ..] => Encoding::Utf16Le(false),
            [0, b'<', ..] => Encoding::Utf16Be(false),
            [0xEF, 0xBB, 0xBF, ..] => Encoding::Utf8(true),
            _ => Encoding::Utf8(false),
        }
    }

    /// The bytes of a text.
    pub fn encode(self, text: &str) -> Vec<u8> {
        let wide = |bytes: fn(u16) -> [u8; 2], mark: bool| {
            let mark = mark.then_some(0xFEFF);
            mark.into_iter()
                .chain(text.encode_utf16())
                .flat_map(bytes)
                .collect()
        };
        match self {
            Encoding::Utf8(false) => text.as_bytes().to_vec(),
            Encoding::Utf8(true) => [&[0xEF, 0xBB, 0xBF], text.as_bytes()].concat(),
            Encoding::Utf16Le(mark) => wide(u16::to_le_bytes, mark),
            Encoding::Utf16Be(mark) => wide(u16::to_be_bytes, mark),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_keeps_its_encoding() {
        for encoding in [
            Encoding::Utf8(false),
            Encoding::Utf8(true),
            Encoding::Utf16Le(true),
            Encoding::Utf16Be(true),
            Encoding::Utf16Le(false),
            Encoding::Utf16Be(false),
        ] {
            let bytes = encoding.encode("<a>é😀</a>");
            assert_eq!(Encoding::of(&bytes), encoding);
            assert_eq!(crate::decode(&bytes).unwrap(), "<a>é😀</a>");
        }
    }

    #[test]
    fn targets_are_part_names() {
        assert_eq!(crate::resolve("word", "header1.xml"), "word/header1.xml");
        assert_eq!(
            crate::resolve("word", "../customXml/item1.xml"),
            "customXml/item1.xml"
        );
        assert_eq!(crate::resolve("word", "/docProps/core.xml"), "docProps/core.xml");
        assert_eq!(crate::resolve("", "../../x"), "x");
    }
}
