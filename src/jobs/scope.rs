//! Which documents of the vault a fill may use.

use serde::{Deserialize, Serialize};

/// The documents of one project, these documents, or (with neither) the whole vault.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scope {
    /// The documents' ids.
    #[serde(default)]
    pub documents: Vec<String>,
    /// The project's id.
    pub project: Option<String>,
}

impl Scope {
    /// The text by which the record tells one scope from another.
    pub fn canonical(&self) -> String {
        serde_json::json!({ "documents": self.documents, "project": self.project }).to_string()
    }

    /// Reads what the record keeps. A text that another version wrote and this one cannot read is the whole
    /// vault: it is only shown.
    pub fn parse(text: &str) -> Self {
        serde_json::from_str(text).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_canonical_text_is_that_of_earlier_versions() {
        let scope = Scope {
            documents: vec!["d".into()],
            project: None,
        };
        assert_eq!(scope.canonical(), r#"{"documents":["d"],"project":null}"#);
        assert_eq!(Scope::parse(&scope.canonical()), scope);
        assert_eq!(Scope::parse("?"), Scope::default());
    }
}
