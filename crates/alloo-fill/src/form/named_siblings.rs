//! Papers of one sort about different things, `Test report oxygen ward 1` and `Test report oxygen ward 2`, of which
//! the form names one: what the others say is of their own things.

use std::collections::{BTreeMap, BTreeSet};

use super::{Form, FormScope};
use crate::facts::standing::{About, Standing};
use crate::facts::{Facts, TITLE};
use crate::lexicon::{Class, Language, Lexicon, Name};

/// More papers than this are told apart by other things than one word.
const MOST: usize = 24;
/// So many names of values papers of one sort share at least.
const LEAST_SHARED: usize = 3;
/// Longer texts of a form say more than what it is about, words.
const LONGEST: usize = 8;

impl FormScope {
    /// Notes the papers that have a sibling which the form names, and are not named themselves.
    pub(crate) fn part_named_siblings(&mut self, facts: &Facts<'_>, form: &Form<'_>) {
        let said = self.words_said(form);
        let all = facts.documents.iter().enumerate();
        // One that carries another number than the form's is about another record, whatever words it has.
        let numbered = |number: &usize| self.of_other_things.contains(number);
        // Nor is a revision that another replaced the one that is meant.
        let current = |about: &About| about.standing != Standing::Past;
        let own = all.filter(|(number, about)| {
            self.allows(*number)
                && !numbered(number)
                && current(about)
                && about.words.iter().any(|word| said.contains(word))
        });
        let named: Vec<usize> = own.map(|(number, _)| number).collect();
        if named.is_empty() || named.len() > MOST {
            return;
        }
        let names = names_of_values(facts);
        let none = BTreeSet::new();
        let mut others = BTreeSet::new();
        let mut meant = BTreeSet::new();
        for &one in &named {
            let own = names.get(&one).unwrap_or(&none);
            for (&other, its) in &names {
                let shared = own.intersection(its).count();
                let alike = shared >= LEAST_SHARED && shared * 2 >= own.len().min(its.len());
                if other == one || !alike || !self.allows(other) || !is_of_one_project(facts, one, other) {
                    continue;
                }
                let apart = |a: usize, b: usize| {
                    let (a, b) = (&facts.about(a).words, &facts.about(b).words);
                    a.difference(b).any(|word| said.contains(word))
                };
                match (apart(one, other), apart(other, one)) {
                    (true, false) => {
                        meant.insert(one);
                        others.insert(other);
                    }
                    (false, true) => {
                        others.insert(one);
                    }
                    _ => {}
                }
            }
        }
        // One that is named beside one sibling and not beside another is named in part.
        self.of_other_things.extend(others.difference(&meant));
    }

    /// The words by which the form says what it is about: of its title, of the line below and of what is filled in.
    fn words_said(&self, form: &Form<'_>) -> BTreeSet<String> {
        let lexicon = Lexicon::of(Language::English);
        let stated = form.stated.iter().map(|(_, value)| value.as_str());
        let short = stated.filter(|value| value.split_whitespace().count() <= LONGEST);
        let texts = [form.title, form.subtitle].into_iter().chain(short);
        let words = texts.flat_map(|text| Name::new(text, self.language).content);
        words
            .filter(|word| {
                let figure = word.bytes().all(|byte| byte.is_ascii_digit());
                let plain = lexicon.is(Class::TitlePlain, word) || lexicon.month(word).is_some();
                !(figure || plain || self.project_words.contains(word))
            })
            .collect()
    }
}

fn is_of_one_project(facts: &Facts<'_>, one: usize, other: usize) -> bool {
    let project = |number: usize| facts.knowledge.documents.get(number)?.project.as_deref();
    project(one) == project(other)
}

/// The names under which each document gives values, in lines and in columns.
fn names_of_values(facts: &Facts<'_>) -> BTreeMap<usize, BTreeSet<usize>> {
    let lines = facts
        .facts
        .iter()
        .filter(|fact| !fact.said && fact.place != [TITLE, ""]);
    let lines = lines.map(|fact| (fact.document, fact.name));
    let tables = facts.knowledge.tables.iter().zip(&facts.headers);
    let columns = tables.flat_map(|(table, names)| names.iter().map(|name| (table.document, *name)));
    let mut found: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    for (document, name) in lines.chain(columns) {
        found.entry(document).or_default().insert(name);
    }
    found
}

#[cfg(test)]
mod tests {
    use crate::answers::tests::{cell, label, values, vault};

    #[test]
    fn a_revision_that_was_replaced_is_not_the_one_that_is_meant() {
        let pricing = |rows: &str| format!("| Pos. | Works | Quantity | Rate | Total |\n{rows}");
        let first = format!(
            "# Variation N05, pricing revision 1\n{}",
            pricing("| N05.01 | Battens | 90 | 12 | 1080 |")
        );
        let second = format!(
            "# Pricing revision 2\n{}",
            pricing("| N05.01 | Battens | 118 | 14 | 1652 |")
        );
        let vault = vault(&[
            ("05 pricing N05 rev 1 superseded.md", &first),
            ("04 pricing N05 rev 2.md", &second),
        ]);
        let asks = [cell("N05.01", "Quantity"), cell("N05.01", "Rate")];
        assert_eq!(values(&vault, "Variation quotation", &asks), ["118", "14"]);
    }

    #[test]
    fn of_papers_of_one_sort_the_one_that_the_form_names_answers() {
        let vault = vault(&[
            (
                "report icu.md",
                "# Test report intensive care\nReport: HM-117\nTester: U. Hassel\nPressure: 10.0 bar\nDrop: 0.012 bar",
            ),
            (
                "report recovery.md",
                "# Test report recovery room\nReport: HM-109\nTester: U. Hassel\nPressure: 9.5 bar\nDrop: 0.010 bar\nRetest: 4 May 2026",
            ),
        ]);
        let asks = ["Tester", "Pressure", "Retest"].map(label);
        assert_eq!(
            values(&vault, "Acceptance of the intensive care unit", &asks),
            ["U. Hassel", "10.0 bar", ""]
        );
        assert_eq!(values(&vault, "Acceptance", &asks)[1], "");
        // A form that names both means neither alone.
        assert_eq!(
            values(&vault, "Acceptance intensive care and recovery", &asks)[1],
            ""
        );
    }

    #[test]
    fn a_sibling_with_another_number_is_not_the_one_that_the_form_names() {
        let survey = |gate: &str, least: &str| {
            format!(
                "# Test report – gap survey\nElement: {gate}, lift 1\nMethod: feeler\nClient: Orb\nLeast gap: {least} mm"
            )
        };
        let register = "# NCR register
            | NCR No. | Element | Fault |
            | NCR-025 | Gate P2, lift 1 | Gap |
            | NCR-027 | Gate P3, lift 1 | Gap |";
        let (one, other) = (survey("Gate P2", "2"), survey("Gate P3", "5"));
        let vault = vault(&[
            ("register.csv", register),
            ("survey gate P2 (closed NCR-025).md", &one),
            ("survey gate P3.md", &other),
        ]);
        assert_eq!(
            values(&vault, "Non-conformance report NCR-027", &[label("Least gap")]),
            ["5 mm"]
        );
    }
}
