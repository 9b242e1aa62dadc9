//! Blocks of lines about the firms of one group, in a paper beside the projects: a sheet about the firm itself, and
//! below it one about its branch, each with its name, where it is and how it is registered.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::statement::Statement;
use crate::lexicon::{Name, Sorts};
use crate::values;
use crate::values::firm_words::{detail, is_firm_name};

/// Where a block is: its document, the headings above it and its table.
type BlockPlace<'k> = (usize, &'k [String], &'k str);

/// What a block says of a firm.
#[derive(Debug, Default)]
struct FirmBlock<'k> {
    /// What it calls itself, by all the lines that do.
    names: Vec<&'k str>,
    /// Whether it says where a firm is or how it is registered.
    detailed: bool,
}

/// The block that a statement stands in.
fn place_of<'k>(fact: &Statement<'k>) -> BlockPlace<'k> {
    let place = fact.place.first().copied().unwrap_or_default();
    let table = match place.rsplit_once(" row ") {
        Some((table, _)) => table,
        // Lines of text are one block under their heading.
        None if place.starts_with("line ") => "",
        None => place,
    };
    (fact.document, fact.headings, table)
}

/// Whether a line says what a firm is called; "Name" does so in a block that says where it is registered.
fn is_name(name: &Name) -> bool {
    let bare = name.content.is_empty() && name.sorts.has(Sorts::NAME) && !name.sorts.has(Sorts::PERSON);
    is_firm_name(name) || bare && !name.sorts.has(Sorts::NUMBER)
}

/// Whose each block of a paper is, where the paper has several: their statements are of that firm. Gives the firms.
pub(crate) fn assign<'k>(
    facts: &mut [Statement<'k>],
    names: &[Name],
    shared: &dyn Fn(usize) -> bool,
) -> Vec<&'k str> {
    let mut blocks: BTreeMap<BlockPlace<'k>, FirmBlock<'k>> = BTreeMap::new();
    for fact in facts.iter().filter(|fact| shared(fact.document) && !fact.said) {
        let Some(name) = names.get(fact.name) else {
            continue;
        };
        let block = blocks.entry(place_of(fact)).or_default();
        block.detailed |= detail(name).is_some_and(|kind| kind != "telephone") && !is_name(name);
        if let Cow::Borrowed(value) = fact.value
            && is_name(name)
            && values::is_named(value)
            && !block.names.contains(&value)
        {
            block.names.push(value);
        }
    }
    // Without a second one the whole paper may be about the firm.
    let mut documents: BTreeMap<usize, usize> = BTreeMap::new();
    for ((document, ..), _) in blocks.iter().filter(|(_, block)| block.detailed) {
        *documents.entry(*document).or_default() += 1;
    }
    let several = |document: usize| documents.get(&document).is_some_and(|count| *count > 1);
    let mut firms = Vec::new();
    for fact in facts.iter_mut().filter(|fact| several(fact.document)) {
        let Some(block) = blocks.get(&place_of(fact)).filter(|block| block.detailed) else {
            continue;
        };
        if let [firm] = block.names.as_slice() {
            fact.of = Some(*firm);
            if !firms.contains(firm) {
                firms.push(*firm);
            }
        }
    }
    firms
}

#[cfg(test)]
mod tests {
    use crate::answers::tests::{label, values, vault};

    #[test]
    fn of_a_firm_and_its_branch_in_one_paper_the_one_in_the_project_is_meant() {
        let sheet = "# Marlow Group
            Legal name: Marlow Obras, S.L.
            Tax no.: B-50778143
            Registered office: Calle Mayor 22, Zaragoza
            Telephone: 976 555 010
            # Branch in Chile
            Name: Marlow Sur S.A.
            Tax no.: 76.148.820-5
            Address: Av. Sur 1480, Santiago
            Telephone: 22 555 0130";
        let asks = ["Tax no.", "Contractor's telephone"].map(label);
        let asked = |paper: &str| {
            let mut vault = vault(&[("group.docx", sheet), ("contract.docx", paper)]);
            if let Some(document) = vault.documents.get_mut(1) {
                document.project = Some("Harbour School".into());
            }
            values(&vault, "Daily report", &asks)
        };
        assert_eq!(
            asked("# Contract\nContractor: Marlow Sur S.A."),
            ["76.148.820-5", "22 555 0130"]
        );
        assert_eq!(
            asked("# Contract\nContractor: Marlow Obras, S.L."),
            ["B-50778143", "976 555 010"]
        );
        assert_eq!(asked("# Contract\nContractor: Tilt Ltd"), ["", ""]);
    }
}
