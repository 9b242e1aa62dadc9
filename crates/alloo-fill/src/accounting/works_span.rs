//! When the works as a whole begin and end, which a form about one thing does not ask for.

use super::Accounting;
use crate::facts::Statement;
use crate::lexicon::Name;
use crate::values;

impl Accounting<'_, '_> {
    /// Whether a form about the completion itself would take the day that the contract has for it.
    pub(super) fn is_planned_completion(&self, label: &Name, document: usize) -> bool {
        let planned = [
            "for", "due", "contract", "intended", "plan", "original", "revised", "vertrag", "soll",
            "contrat", "prev", "合同", "计划",
        ];
        let achieved = ["completion", "practical-completion"]
            .iter()
            .any(|word| self.scope.titled.contains(*word));
        let asked = label
            .words
            .iter()
            .all(|word| matches!(word.as_str(), "completion" | "date"));
        achieved
            && asked
            && self.is_contract(document)
            && !planned.iter().any(|word| label.plain.contains(word))
    }

    /// Whether a fact is the day on which the works began or end, where a label asks when something does and does not
    /// say that it is they; or where a form about one day asks when work began on it.
    pub(super) fn is_span_of_works(&self, label: &Name, fact: &Statement<'_>) -> bool {
        const WORKS: [&str; 14] = [
            "bau",
            "auftrag",
            "vertrag",
            "travaux",
            "marche",
            "chantier",
            "obra",
            "contrat",
            "contract",
            "works",
            "construction",
            "project",
            "commencement",
            "开工",
        ];
        // What begins and ends by these words alone is what the form is about.
        const ENDS: [&str; 6] = ["ende", "end", "fin", "finish", "termino", "结束"];
        let says = |text: &str| WORKS.iter().any(|word| text.contains(word));
        // A monthly report is of the works as a whole.
        let whole = ["monthly", "month", "progress"]
            .iter()
            .any(|word| self.scope.titled.contains(*word));
        let ends = label.content == ["completion"] && ENDS.contains(&label.plain.as_str());
        if !(ends || label.content == ["start"] && !whole) || self.scope.bound.contains(&fact.document) {
            return false;
        }
        let daily = self.scope.titled.contains("daily") || self.scope.titled.contains("diary");
        let said = self.facts.name(fact.name);
        let paper = || says(&self.facts.document_name(fact.document).to_lowercase());
        let of_works = || says(&said.plain) || self.is_contract(fact.document) || ends && paper();
        let told = || says(&label.plain) || !ends && says(&self.scope.own_title.to_lowercase());
        let order = self.facts.about(fact.document).order;
        (daily || !told() && of_works()) && values::date(&fact.value, order).is_some()
    }
}
