//! The firm of a group that builds the form's project: a paper beside the projects says of each of its firms where it is,
//! how it is registered and how it is reached, and the project's papers name one of them.

use std::collections::BTreeSet;

use crate::facts::Facts;
use crate::form::FormScope;
use crate::lexicon::Class;
use crate::values;

/// A name by its letters and figures alone.
fn bare(text: &str) -> String {
    let letters = text.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

/// The firm of a group that has a part in the form's project.
#[derive(Debug)]
pub(crate) struct GroupFirm<'k> {
    pub name: &'k str,
    /// What the project's papers say that it is.
    sides: BTreeSet<String>,
}

impl<'k> GroupFirm<'k> {
    /// The one firm of a group that the papers of the form's project name.
    pub(crate) fn of(facts: &Facts<'k>, scope: &FormScope) -> Option<GroupFirm<'k>> {
        if facts.firms.is_empty() {
            return None;
        }
        let documents = &facts.knowledge.documents;
        let ours = |document: usize| {
            let document_of = documents.get(document);
            document_of.is_some_and(|of| of.project.is_some()) && scope.allows(document)
        };
        let name = named(facts, &ours)?;
        let key = bare(name);
        let sided = facts.facts.iter().filter(|fact| ours(fact.document));
        let (mut sides, mut contractors) = (BTreeSet::new(), 0);
        for fact in sided {
            let called = facts.name(fact.name);
            let [word] = called.content.as_slice() else {
                continue;
            };
            let side = !matches!(word.as_str(), "to" | "from");
            if side && (called.any(Class::Party) || called.any(Class::Role)) && values::is_named(&fact.value)
            {
                contractors += usize::from(word == "contractor");
                if bare(&fact.value).contains(&key) {
                    sides.insert(word.clone());
                }
            }
        }
        // Whose folder it is builds, where the papers name nobody else who does.
        if sides.is_empty() && contractors == 0 {
            sides.insert("contractor".to_owned());
        }
        sides.insert("applicant".to_owned());
        Some(GroupFirm { name, sides })
    }

    /// Whether what is said of somebody is said of this firm, and a word is for it.
    pub(crate) fn is(&self, word: &str, of: Option<&str>) -> bool {
        of == Some(self.name) && self.sides.contains(word)
    }
}

/// The one of several firms that the documents of a project name.
fn named<'k>(facts: &Facts<'k>, ours: &dyn Fn(usize) -> bool) -> Option<&'k str> {
    let mut firms: Vec<(&str, String)> = facts.firms.iter().map(|firm| (*firm, bare(firm))).collect();
    let titles = facts.knowledge.documents.iter().enumerate();
    let titles = titles.filter_map(|(at, document)| Some((at, document.title.as_deref()?)));
    let mut found = Vec::new();
    for (_, text) in titles
        .chain(facts.texts())
        .filter(|(document, _)| ours(*document))
    {
        let text = bare(text);
        found.extend(firms.extract_if(.., |(_, key)| text.contains(key.as_str())));
        if found.len() > 1 {
            return None;
        }
    }
    found.first().map(|(firm, _)| *firm)
}

#[cfg(test)]
mod tests {
    use crate::answers::tests::{label, values, vault};

    /// A vault with a project of a firm, and what its group says of all its firms.
    fn group(sheet: &str, paper: &str) -> crate::model::Knowledge {
        let mut vault = vault(&[("group.docx", sheet), ("contract.docx", paper)]);
        if let Some(document) = vault.documents.get_mut(1) {
            document.project = Some("Harbour School".into());
        }
        vault
    }

    #[test]
    fn of_the_firms_of_a_group_the_one_in_the_project_is_meant() {
        let columns = "# Our companies
            | | Spain | Chile |
            | Legal name | Marlow Obras, S.L. | Marlow Sur S.A. |
            | Tax no. / VAT no. | CIF B-50778143 | RUT 76.148.820-5 |
            | Registered office | Calle Mayor 22, Zaragoza | Av. Sur 1480, Santiago |";
        let rows = "# Our companies
            | Company | Registered office | VAT no. |
            | Marlow Obras, S.L. | Calle Mayor 22, Zaragoza | CIF B-50778143 |
            | Marlow Sur S.A. | Av. Sur 1480, Santiago | RUT 76.148.820-5 |";
        let asks = ["VAT no.", "Contractor's registered office"].map(label);
        let headed = columns.replace("            | | Spain | Chile |\n", "");
        for sheet in [columns, headed.as_str(), rows] {
            let asked = |paper: &str| values(&group(sheet, paper), "Daily report", &asks);
            assert_eq!(
                asked("# Contract\nContractor: Marlow Sur S.A."),
                ["76.148.820-5", "Av. Sur 1480, Santiago"]
            );
            assert_eq!(
                asked("# Contract\nContractor: Marlow Obras SL")[0],
                "B-50778143",
                "without the points"
            );
            assert_eq!(asked("# Contract\nContractor: Tilt Ltd"), ["", ""]);
            assert_eq!(
                asked("# Contract\nContractor: Marlow Sur S.A.\nSubcontractor: Marlow Obras, S.L."),
                ["", ""],
                "both take part"
            );
        }
    }
}
