//! Papers that say the same of several things, each under its own heading, where a slot stands under one of them.

use crate::accounting::Accounting;
use crate::candidates::Candidate;
use crate::facts::Statement;
use crate::slots::Asked;

impl Accounting<'_, '_> {
    /// Whether a fact stands under a heading that has all words of the slot's block.
    pub(crate) fn is_headed(&self, asked: &Asked, fact: &Statement<'_>) -> bool {
        let block = &asked.block.content;
        let has = |text: &String| {
            let heading = self.facts.heading(text);
            block.iter().all(|word| heading.has(word))
        };
        !asked.under_title && !block.is_empty() && fact.headings.iter().any(has)
    }

    /// Of what one paper says under several headings leaves what is under the slot's own; `headed` has for each candidate
    /// its document and whether it is.
    pub(crate) fn keep_headed(headed: &[(usize, bool)], out: &mut Vec<Candidate<'_>>) {
        let own = |document: &usize| headed.contains(&(*document, true));
        let mut flags = headed.iter();
        out.retain(|_| flags.next().is_none_or(|(document, is)| *is || !own(document)));
    }
}

#[cfg(test)]
mod tests {
    use crate::answers::tests::{in_block, values, vault};

    #[test]
    fn of_several_things_in_one_paper_the_one_that_heads_the_slot_is_told() {
        let vault = vault(&[(
            "strands and wedges.pdf",
            "# Certificates
            Laboratory: Northgate Testing Ltd
            # Inspection of strands
            Batch: S-2603-17
            Maker: Northcote Wire Ltd
            # Inspection of wedges
            Batch: W-2602-05
            Maker: Holdfast Works Ltd",
        )]);
        let asked = [
            in_block("Strands", "Batch"),
            in_block("Wedges", "Batch"),
            in_block("Ducts", "Batch"),
        ];
        let found = values(&vault, "Record of stressing", &asked);
        assert_eq!(found, ["S-2603-17", "W-2602-05", ""]);
    }
}
