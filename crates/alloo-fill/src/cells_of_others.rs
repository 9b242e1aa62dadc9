//! Cells of the form's own rows that are of something else for what their column or the label says: of a part of the
//! project, of another month.

use std::collections::HashSet;

use super::accounting::Accounting;
use super::lexicon::{Lexicon, Name, Sorts};
use super::model::Table;

impl Accounting<'_, '_> {
    /// Whether a column that is called as the project is has several values in a paper of one project: they are parts
    /// of it, as the "Ouvrage" of each row is.
    pub(crate) fn parts_a_project(&self, table: &Table, name: &Name, column: usize) -> bool {
        let documents = &self.facts.knowledge.documents;
        let whole = name.content == ["project"] && !name.sorts.has(Sorts::NUMBER);
        let of_one = documents
            .get(table.document)
            .is_some_and(|document| document.project.is_some());
        // A list of projects names each by its first columns.
        let cells = table.rows.iter().filter_map(|row| row.cells.get(column));
        let said: Vec<&String> = cells.filter(|cell| !cell.is_empty()).collect();
        let kinds: HashSet<&String> = said.iter().copied().collect();
        let lists = column < 2 && kinds.len() == said.len();
        whole && of_one && kinds.len() > 1 && !lists
    }

    /// Whether a label names another month than the form's.
    pub(crate) fn is_of_other_month(&self, label: &Name) -> bool {
        let lexicon = Lexicon::of(self.scope.language);
        let mut months = label.words.iter().filter_map(|word| lexicon.month(word));
        self.scope
            .period
            .is_some_and(|(_, own)| months.any(|month| month != own))
    }
}

#[cfg(test)]
mod tests {
    use crate::answers::tests::{label, values, values_stating, vault};

    #[test]
    fn the_works_of_each_row_are_no_project_and_another_month_is_not_the_forms() {
        let register = "# Registre
            | N° DAM | Produit | Ouvrage |
            | DAM-006 | Membrane | Toiture D |
            | DAM-007 | Bitume | Toiture terrasse D2 |";
        let progress = "# Progress
            | Month | Executed |
            | 2025-10 | 2,846,115 |";
        let vault = vault(&[("registre.csv", register), ("progress.csv", progress)]);
        let stated = [("N° DAM", "DAM-007")];
        let asks = ["Produit", "Executed in November", "Executed"].map(label);
        let found = values(&vault, "Report October 2025", &asks);
        assert_eq!(found[1..], ["", "2,846,115"]);
        let found = values_stating(&vault, "Demande d'approbation", &stated, &asks);
        assert_eq!(found[0], "Bitume");
    }
}
