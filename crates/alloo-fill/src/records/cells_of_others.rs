//! Cells of the form's own rows that are of something else for what their column or the label says: of a part of the
//! project, of another month.

use std::collections::BTreeSet;

use crate::accounting::Accounting;
use crate::lexicon::{Lexicon, Name, Sorts};
use crate::model::Table;

impl Accounting<'_, '_> {
    /// Whether a column that is called as the project is has several values in a paper of one project: they are parts
    /// of it, as the "Ouvrage" of each row is.
    pub(crate) fn parts_a_project(
        &self,
        table: &Table,
        (asked, name): (&Name, &Name),
        column: usize,
    ) -> bool {
        let documents = &self.facts.knowledge.documents;
        let of_one = || {
            documents
                .get(table.document)
                .is_some_and(|one| one.project.is_some())
        };
        // "Hidden works" over each row's own is asked for by that name alone.
        let whole = name.content == ["project"];
        let project = whole || name.has("project") && asked.content == ["project"];
        if !project || name.sorts.has(Sorts::NUMBER) || !of_one() {
            return false;
        }
        let cells = table.rows.iter().filter_map(|row| row.cells.get(column));
        let said: Vec<&String> = cells.filter(|cell| !cell.is_empty()).collect();
        let kinds: BTreeSet<&String> = said.iter().copied().collect();
        // A list of projects names each by its first columns; what is measured, `Elongation (%)`, is none.
        let language = self.facts.about(table.document).language;
        let measured = || said.iter().any(|cell| Name::new(cell, language).unit.is_some());
        let lists = whole && column < 2 && kinds.len() == said.len() && !measured();
        kinds.len() > 1 && !lists
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
    fn the_works_of_each_row_are_no_project() {
        let register = "# Registre
            | N° DAM | Produit | Ouvrage |
            | DAM-006 | Membrane | Toiture D |
            | DAM-007 | Bitume | Toiture terrasse D2 |";
        let list = "# Projets
            | Ouvrage | N° DAM | Produit |
            | Toiture D | DAM-006 | Membrane |
            | Toiture terrasse D2 | DAM-007 | Bitume |";
        let asked = |text: &str, project: Option<&str>| {
            let mut vault = vault(&[("registre.csv", text)]);
            for document in &mut vault.documents {
                document.project = project.map(str::to_owned);
            }
            let asks = ["Produit", "Ouvrage"].map(label);
            values_stating(&vault, "Demande d'approbation", &[("N° DAM", "DAM-007")], &asks)
        };
        let whole = ["Bitume", "Toiture terrasse D2"];
        assert_eq!(asked(register, None), whole);
        assert_eq!(asked(list, Some("les")), whole);
        assert_eq!(asked(register, Some("les")), ["Bitume", ""]);
    }

    #[test]
    fn what_is_tested_is_no_project() {
        let report = "# 检测报告 CL-026
            | 项目 | 标准要求 | 实测值 |
            | 壁厚（毫米） | 不小于11.7 | 12.4 |
            | 断后伸长率（%） | 不小于10 | 12 |";
        let register = "# 隐蔽工程报验台账
            | 编号 | 隐蔽项目 | 结果 |
            | YB-045 | 一层墙柱钢筋 | 合格 |
            | YB-046 | 三层梁板钢筋 | 合格 |";
        let asked = |paper: (&str, &str), title: &str, labels: &[&str]| {
            let mut vault = vault(&[paper]);
            for document in &mut vault.documents {
                document.project = Some("供水管道".to_owned());
            }
            let asks: Vec<_> = labels.iter().map(|text| label(text)).collect();
            values(&vault, title, &asks)
        };
        let found = asked(
            ("复检报告CL-026.pdf", report),
            "材料报验表（编号 CL-026）",
            &["工程名称"],
        );
        assert_ne!(found, ["断后伸长率（%）"]);
        let asks = ["工程名称", "隐蔽项目"];
        let found = asked(("台账.csv", register), "隐蔽工程报验单 YB-046", &asks);
        assert_ne!(found[0], "三层梁板钢筋");
        assert_eq!(found[1], "三层梁板钢筋");
    }

    #[test]
    fn another_month_is_not_the_forms() {
        let progress = "# Progress
            | Month | Executed |
            | 2025-10 | 2,846,115 |";
        let vault = vault(&[("progress.csv", progress)]);
        let asks = ["Executed in November", "Executed"].map(label);
        assert_eq!(values(&vault, "Report October 2025", &asks), ["", "2,846,115"]);
    }
}
