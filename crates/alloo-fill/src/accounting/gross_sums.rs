//! Sums that are called gross: with tax in one paper, before what is taken off in another.

use super::Accounting;
use crate::facts::Statement;
use crate::lexicon::Name;

/// Words for such sums.
const GROSS: [&str; 5] = ["gross", "brutto", "brut", "brute", "bruto"];

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
    use crate::answers::tests::{label, values, vault};

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
