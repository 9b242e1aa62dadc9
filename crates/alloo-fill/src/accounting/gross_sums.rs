//! Sums that are no answer though their words are: gross ones, with tax in one paper and before what is taken off in
//! another, and those with tax or rates where the tax or sums are asked for.

use super::Accounting;
use super::suitable::is_share;
use crate::facts::Statement;
use crate::lexicon::{self, Name};
use crate::slots::Asked;

/// Words for such sums.
const GROSS: [&str; 5] = ["gross", "brutto", "brut", "brute", "bruto"];

/// Whether a sum with tax is asked for as the tax, or a rate where sums are asked for: "Abstract (Rs.)".
pub(super) fn is_other_than_sum(asked: &Asked, label: &Name, said: &Name, value: &str) -> bool {
    let with_tax = said.has("incl-tax") || said.has("excl-tax") || said.plain.contains(" con iva");
    let summed = asked.block.unit.as_deref().is_some_and(lexicon::is_currency);
    let rate = summed && label.unit.is_none() && !label.has("percent") && is_share(value);
    rate || label.content == ["vat"] && with_tax
}

impl Accounting<'_, '_> {
    /// Whether a label asks for the gross sum, and a paper that has one by that word says this of another: "Brutto"
    /// before the rebate, and "Total inkl. MWST".
    pub(crate) fn is_of_other_gross(&self, label: &Name, fact: &Statement<'_>) -> bool {
        let is_gross = |name: &Name| name.plain.split(' ').any(|word| GROSS.contains(&word));
        let facts = self.facts;
        is_gross(label)
            && !is_gross(facts.name(fact.name))
            && facts
                .facts
                .iter()
                .any(|other| other.document == fact.document && is_gross(facts.name(other.name)))
    }
}

#[cfg(test)]
mod tests {
    use crate::answers::tests::{label, under, values, vault};

    #[test]
    fn the_tax_is_no_sum_with_it_and_no_rate_among_sums() {
        let vault = vault(&[(
            "contrato.md",
            "# Contrato\nMonto con IVA: $ 100,238,268.00\nRetención: 5 %",
        )]);
        let asked =
            |title: &str, text: &str| values(&vault, "Estimación", &[under(&[title], label(text))]).remove(0);
        assert_eq!(asked("Resumen", "I.V.A."), "");
        assert_eq!(asked("Resumen", "Retención"), "5 %");
        assert_eq!(asked("Resumen (€)", "Retención"), "");
    }

    #[test]
    fn a_gross_sum_is_the_one_that_the_paper_calls_so() {
        let of = |gross: &str| {
            let sheet = format!("# Kalkulation\n{gross}\nTotal inkl. MWST: CHF 34'178.05");
            let vault = vault(&[("Kalkulation.md", &sheet)]);
            values(&vault, "Offerte", &[label("Total brutto")]).remove(0)
        };
        assert_eq!(of("Skonto: 2 %"), "CHF 34'178.05");
        assert_eq!(of("Brutto: CHF 33'782.50"), "");
    }
}
