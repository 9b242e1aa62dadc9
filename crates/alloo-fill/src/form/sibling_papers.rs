//! Papers with one title that are each about another thing, as two test reports are: the form draws from the one that
//! is about its own.

use std::collections::{BTreeMap, BTreeSet};

use super::FormScope;
use super::named_parts::parts_of;
use crate::facts::Facts;
use crate::lexicon::{Language, Name};
use crate::slots::is_party_itself;
use crate::values;

/// Firms of which each thing may have one of its own.
const OF_ONE_THING: [&str; 4] = ["subcontractor", "supplier", "manufacturer", "laboratory"];

/// What papers say of which thing they are about: in their names, titles and single lines.
#[derive(Default)]
struct SaidThings {
    codes: BTreeSet<String>,
    words: BTreeSet<String>,
    parts: BTreeSet<(String, String)>,
}

impl SaidThings {
    fn hear(&mut self, text: &str, language: Language) {
        self.codes.extend(values::codes(text));
        self.parts.extend(parts_of(text, language));
        let words = text.split(|c: char| !c.is_alphanumeric());
        self.words.extend(words.map(str::to_owned));
    }

    /// What each of some documents says.
    fn of(facts: &Facts<'_>, documents: impl Iterator<Item = usize>) -> BTreeMap<usize, SaidThings> {
        let mut found: BTreeMap<usize, SaidThings> = BTreeMap::new();
        for document in documents {
            let name = facts.document_name(document);
            let name = name.rsplit('/').next().unwrap_or_default();
            let said = found.entry(document).or_default();
            said.hear(name, facts.about(document).language);
            let title = facts.title(document).unwrap_or_default();
            said.parts.extend(parts_of(title, facts.about(document).language));
        }
        for fact in facts
            .knowledge
            .facts
            .iter()
            .filter(|fact| fact.headings.len() < 2)
        {
            if let Some(said) = found.get_mut(&fact.document) {
                said.hear(&fact.value, facts.about(fact.document).language);
            }
        }
        found
    }
}

impl FormScope {
    /// Notes the papers that are about another thing than the form, where one of the same title is about its own: by
    /// the numbers and the words in capitals that its title has.
    pub(crate) fn part_siblings(&mut self, facts: &Facts<'_>) {
        if self.things.is_empty() && self.capitals.is_empty() {
            return;
        }
        let things: BTreeSet<&String> = self.things.iter().collect();
        let by_thing = |said: &SaidThings| said.codes.iter().any(|code| things.contains(code));
        let by_word = |said: &SaidThings| said.words.iter().any(|word| self.capitals.contains(word));
        let found = self.apart(facts, &[&by_thing, &by_word]);
        self.of_other_things.extend(found);
    }

    /// Notes those that are about another thing by the numbers to which the form's own row of a register refers, or by
    /// the part of the works that it says: "Pier P3".
    pub(crate) fn part_siblings_of_row(&mut self, facts: &Facts<'_>) {
        let mut own = SaidThings::default();
        for (table, row) in self.record_rows() {
            let Some(table) = facts.knowledge.tables.get(table) else {
                continue;
            };
            let language = facts.about(table.document).language;
            for cell in table.rows.get(row).into_iter().flat_map(|row| &row.cells) {
                own.hear(cell, language);
            }
        }
        if own.codes.is_empty() && own.parts.is_empty() {
            return;
        }
        let by_code = |said: &SaidThings| said.codes.iter().any(|code| own.codes.contains(code));
        let by_part = |said: &SaidThings| said.parts.iter().any(|part| own.parts.contains(part));
        let found = self.apart(facts, &[&by_code, &by_part]);
        self.of_other_things.extend(found);
    }

    /// Whether what a paper about another thing says under a name is of that thing alone. Whom it was for or from may
    /// be another one for the next, and what somebody remarked on it was remarked on that. Where such papers are about
    /// one firm each, only the project and the parties themselves are the same in all.
    pub(crate) fn is_passing(&self, facts: &Facts<'_>, document: usize, said: &Name) -> bool {
        let words = &facts.about(document).words;
        let of_firm = || {
            let mut firms = OF_ONE_THING.iter();
            firms.any(|word| self.titled.contains(*word) && words.contains(*word))
        };
        let whose = || OF_ONE_THING.iter().any(|word| said.has(word)) || said.has("remark");
        self.of_other_things.contains(&document)
            && (whose() || of_firm() && !(is_party_itself(said) || said.has("project")))
    }

    /// Of papers with one title those that do not tell what others of them tell, by the first means that tells any
    /// of them apart.
    fn apart(&self, facts: &Facts<'_>, means: &[&dyn Fn(&SaidThings) -> bool]) -> Vec<usize> {
        let mut groups = BTreeMap::<&str, Vec<usize>>::new();
        for (number, document) in facts.knowledge.documents.iter().enumerate() {
            // The line above a paper's own title may be its letterhead.
            let headed = Some(facts.about(number).headed.as_str()).filter(|headed| !headed.is_empty());
            let title = headed.or(document.title.as_deref());
            if let Some(title) =
                title.filter(|_| self.allows(number) && !self.of_other_things.contains(&number))
            {
                groups.entry(before_number(title)).or_default().push(number);
            }
        }
        groups.retain(|_, group| group.len() > 1);
        let said = SaidThings::of(facts, groups.values().flatten().copied());
        let mut found = Vec::new();
        for group in groups.into_values() {
            let told = |is: &&dyn Fn(&SaidThings) -> bool| -> Vec<usize> {
                let others = group.iter().filter(|number| !said.get(number).is_some_and(is));
                others.copied().collect()
            };
            let others = means.iter().map(told);
            let mut others = others.filter(|others| (1..group.len()).contains(&others.len()));
            found.extend(others.next().unwrap_or_default());
        }
        found
    }
}

/// The name of a series in a title, before the number of its paper: "Lifting plan LP-07 – stairs of house C" is a
/// "Lifting plan".
fn before_number(title: &str) -> &str {
    let codes = values::codes(title);
    let at = codes.first().and_then(|code| title.find(code.as_str()));
    at.and_then(|at| title.get(..at))
        .map(str::trim)
        .filter(|name| !name.is_empty())
        .unwrap_or(title)
}

#[cfg(test)]
mod tests {
    use crate::answers::tests::{label, values, vault};

    fn report(number: &str, area: &str, pour: &str) -> String {
        format!(
            "# Test report
            Report no.: {number}
            Plant: Clinic, {area}
            Pour: {pour}
            Tested by: {number} Lab"
        )
    }

    #[test]
    fn the_report_of_the_forms_own_thing_answers_and_its_sibling_does_not() {
        let one = report("HM-117", "intensive care (ITS)", "B-027, base");
        let other = report("HM-109", "recovery room", "B-026, wall");
        let vault = vault(&[("report 1.md", &one), ("report 2.md", &other)]);
        let ask = |title: &str| values(&vault, title, &[label("Test report no.")]);
        assert_eq!(ask("Acceptance record – Intensive care (ITS)"), ["HM-117"]);
        assert_eq!(ask("Pour record B-026"), ["HM-109"]);
        assert_eq!(ask("Acceptance record – Clinic"), [""]);
    }

    #[test]
    fn of_two_plans_the_one_of_the_part_that_the_forms_own_row_names_answers() {
        let plan = |of: &str, load: &str| format!("# Lifting plan {of}\nGross load: {load} kg\nCrane: 50 t");
        let (one, other) = (
            plan("LP-07 – stairs of house C", "3,030"),
            plan("LP-08 – slabs of house D", "1,560"),
        );
        let register = "# Permits
            | Permit no. | Area | Work |
            | PT-0118 | House C, stair core | Lifting of stairs |
            | PT-0119 | House E, floor 2 | Lifting of slabs |";
        let vault = vault(&[
            ("permits.csv", register),
            ("plan LP-07.docx", &one),
            ("plan LP-08.docx", &other),
        ]);
        let asked = |title: &str| values(&vault, title, &[label("Gross load")]);
        assert_eq!(asked("Permit to lift PT-0118"), ["3,030 kg"]);
        assert_eq!(asked("Permit to lift PT-0119"), [""]);
        assert_eq!(
            super::before_number("Lifting plan LP-07 – stairs"),
            "Lifting plan"
        );
        assert_eq!(super::before_number("Lifting plan"), "Lifting plan");
    }

    #[test]
    fn the_sheet_of_one_firm_does_not_answer_that_of_the_next() {
        let vault = vault(&[
            (
                "sheet 8.md",
                "# Subcontractor sheet no. 8
                Subcontractor: Delta Drains
                Representative: Nora Cray
                Foreman: Ian Vale
                Client: Roads Agency
                Remarks of the client: no objection",
            ),
            ("contract.md", "# Contract\nSite address: 4 Quay Street"),
        ]);
        let asks = ["Representative", "Foreman", "Client", "Remarks of the client"].map(label);
        let of = |number: u32| values(&vault, &format!("Subcontractor sheet no. {number}"), &asks);
        assert_eq!(of(8), ["Nora Cray", "Ian Vale", "Roads Agency", "no objection"]);
        assert_eq!(of(9), ["", "", "Roads Agency", ""]);
    }
}
