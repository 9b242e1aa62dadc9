//! The month that the form is about goes without saying in it: "Waste recycled in March" is what the report of March
//! asks for.

use super::Accounting;
use crate::lexicon;

impl Accounting<'_, '_> {
    /// Whether a word is the month that the form is about.
    pub(super) fn is_own_month(&self, word: &str) -> bool {
        let own = self.scope.period.map(|(_, month)| month);
        own.is_some() && lexicon::month(word) == own
    }
}

#[cfg(test)]
mod tests {
    use crate::answers::tests::{label, values, vault};

    #[test]
    fn what_is_said_of_the_forms_own_month_answers_and_of_another_does_not() {
        let vault = vault(&[("figures.eml", "# Site figures\nWaste recycled in March: 96 %")]);
        let asked = |title: &str| values(&vault, title, &[label("Waste recycled")]);
        assert_eq!(asked("Monthly report - March 2025"), ["96 %"]);
        assert_eq!(asked("Monthly report - April 2025"), [""]);
    }
}
