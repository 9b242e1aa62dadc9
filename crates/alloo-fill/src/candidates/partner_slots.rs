//! What a form asks of the firm that it is about, where a slot stands under the word for that firm.

use super::Candidate;
use crate::accounting::Accounting;
use crate::accounting::named_partner::{Partner, is_called};
use crate::facts::Statement;
use crate::lexicon::{Class, Language, Name, Sorts};
use crate::slots::Asked;

impl<'k> Accounting<'_, 'k> {
    /// Whether a word is for the firm that the form is about, and a document is that firm's.
    pub(crate) fn is_of_partner(&self, word: &str, document: usize) -> bool {
        let partner = self.partner.as_ref();
        partner.is_some_and(|partner| partner.word == word && partner.papers.contains(&document))
    }

    /// The firm that the form is about, where a slot stands under the word for it.
    fn partner_asked(&self, asked: &Asked) -> Option<&Partner> {
        let partner = self.partner.as_ref()?;
        (asked.block.has(&partner.word) && !asked.under_title).then_some(partner)
    }

    /// Whether a label under that firm asks what it is called, and a fact of its own paper says so.
    pub(crate) fn is_partner_itself(&self, asked: &Asked, label: &Name, fact: &Statement<'_>) -> bool {
        let Some(partner) = self.partner_asked(asked) else {
            return false;
        };
        let asks = label.content == ["organization"] || label.words == ["name"];
        asks && !label.sorts.has(Sorts::NUMBER)
            && partner.papers.contains(&fact.document)
            && is_called(self.facts, fact)
    }

    /// How that firm is reached, as directories say.
    pub(crate) fn reach_partner(&self, asked: &Asked, label: &Name, out: &mut Vec<Candidate<'k>>) {
        let contact = !label.content.is_empty() && label.all(Class::Contact, Class::Contact);
        if let Some(partner) = self.partner_asked(asked).filter(|_| contact) {
            let key = Name::new(&partner.name, Language::English).key();
            let before = out.len();
            self.of_record(asked, &key, label, out);
            for candidate in out.iter_mut().skip(before) {
                candidate.own = true;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::answers::tests::{in_block, values, vault};
    use crate::model::Slot;

    #[test]
    fn what_stands_under_the_firm_that_a_form_is_about_is_from_its_papers() {
        let vault = vault(&[
            (
                "registration-fennick.pdf",
                "# Extract of the register
                Name: Fennick Lagging Ltd
                Address: 14 Canal Street, Upton
                Workforce: 11",
            ),
            (
                "registration-orrel.pdf",
                "# Extract of the register
                Name: Orrel Ducts Ltd
                Address: 3 Mill Way, Netherby
                Workforce: 40",
            ),
            (
                "directory.csv",
                "| Company | Role | Contact | Telephone |
                | Fennick Lagging Ltd | Lagging | Ann Lee | 01632 960001 |
                | Orrel Ducts Ltd | Ducts | Bo Ray | 01632 960002 |",
            ),
        ]);
        let block = "Subcontractor";
        let asks = ["Company name", "Address", "Workforce", "Telephone"].map(|text| in_block(block, text));
        let of = |title: &str, asks: &[Slot]| values(&vault, title, asks);
        let form = "Request no. 4 – subcontractor: FENNICK";
        let found = of(form, &asks);
        let own = [
            "Fennick Lagging Ltd",
            "14 Canal Street, Upton",
            "11",
            "01632 960001",
        ];
        assert_eq!(found, own);
        // Nobody else's, and of nobody where the form names none.
        let other = ["Company name", "Address"].map(|text| in_block("Client", text));
        assert_eq!(of(form, &other), ["", ""]);
        assert_eq!(of("Request no. 4", &asks), ["", "", "", ""]);
    }

    #[test]
    fn the_forms_own_row_in_a_list_of_such_firms_names_the_firm() {
        let vault = vault(&[
            (
                "list.csv",
                "# Subcontractors
                | Serial no. | Subcontractor | Object | Sum £ |
                | 8 | Orrel Ducts Ltd | Ducts | 40,000 |
                | 9 | Fennick Lagging Ltd | Lagging | 11,500 |",
            ),
            (
                "directory.csv",
                "| Company | Role | Contact | Telephone |
                | Fennick Lagging Ltd | Lagging | Ann Lee | 01632 960001 |
                | Orrel Ducts Ltd | Ducts | Bo Ray | 01632 960002 |",
            ),
        ]);
        let asks = ["Telephone", "Sum (£)"].map(|text| in_block("Subcontractor", text));
        let of = |title: &str| values(&vault, title, &asks);
        assert_eq!(of("Sheet of subcontractor no. 9"), ["01632 960001", "11,500"]);
        assert_eq!(of("Sheet of subcontractor no. 7"), ["", ""]);
    }
}
