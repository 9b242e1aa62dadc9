//! The numbers of papers, as labels ask for them: "Test report no." where the report says only "Report", and
//! "Drawing and revision" where the number has its revision behind it.

use std::collections::BTreeSet;

use crate::form::FormScope;
use crate::lexicon::{Class, Language, Name, Sorts};
use crate::values;

/// Whether a fact gives a paper its number without saying so, `Report: PE-26-0881`, or its date.
pub(crate) fn is_own(label: &Name, said: &Name, value: &str) -> bool {
    let numbered = label.sorts.has(Sorts::NUMBER) && values::is_code(value);
    let dated = label.sorts.has(Sorts::DATE) && said.sorts.has(Sorts::DATE);
    is_paper(said) && (numbered || dated)
}

/// Whether a value is the number of what a form asks the name of, where it asks the number elsewhere: `Contract` beside
/// `Contract no.`.
pub(crate) fn is_asked_beside(scope: &FormScope, label: &Name, value: &str) -> bool {
    label.sorts.is_empty()
        && !label.content.is_empty()
        && scope.numbers_asked.contains(&label.key())
        && values::is_code(value)
}

/// Whether a name is of a paper itself.
fn is_paper(name: &Name) -> bool {
    !name.content.is_empty() && name.all(Class::Record, Class::Record)
}

/// Whether a fact is of the paper that a label asks for, by the words of its document: "Report date" in a cube test
/// report is the date of the cube test report, and "Test date" is not.
pub(crate) fn is_of_paper_asked(label: &Name, said: &Name, document: &BTreeSet<String>) -> bool {
    let known = |word: &String| said.content.contains(word) || document.contains(word);
    let within = said.content.iter().all(|word| label.content.contains(word));
    is_paper(said) && within && !label.sorts.is_empty() && label.content.iter().all(known)
}

/// Whether a value is the number of a paper with its revision: `1187-PU-204 C`, `SCW-ST-210 rev D`.
pub(crate) fn has_revision(value: &str, language: Language) -> bool {
    let Some((number, rest)) = value.trim().split_once([' ', ',']) else {
        return false;
    };
    let rest = rest.trim().trim_start_matches(['(', ',']).trim_end_matches(')');
    let mark = |text: &str| {
        (1..=2).contains(&text.chars().count()) && text.chars().all(|c| c.is_ascii_alphanumeric())
    };
    let told = rest.split_once([' ', '.']).is_some_and(|(word, last)| {
        Name::new(word, language).words == ["revision"] && mark(last.trim_start_matches(['.', ' ']))
    });
    let letter = rest.len() == 1 && rest.chars().all(|c| c.is_ascii_alphabetic());
    number.bytes().any(|byte| byte.is_ascii_digit()) && number.chars().count() > 3 && (letter || told)
}

/// Whether a word of a label asks for the revision that stands behind the number of a paper.
pub(crate) fn is_revision_behind(word: &str, said: &Name, value: &str, language: Language) -> bool {
    word == "revision" && said.any(Class::Record) && has_revision(value, language)
}

#[cfg(test)]
mod tests {
    use super::has_revision;
    use crate::answers::tests::{label, values_stating, vault};
    use crate::lexicon::Language;

    #[test]
    fn a_number_may_have_its_revision_behind_it() {
        let has = |value| has_revision(value, Language::English);
        for value in ["1187-PU-204 C", "SCW-ST-210 rev D", "ST-14, rev. 02"] {
            assert!(has(value), "{value}");
        }
        for value in [
            "1187-PU-204",
            "640 m2",
            "Deck C",
            "12 April",
            "SCW-ST-210 and 211",
        ] {
            assert!(!has(value), "{value}");
        }
    }

    #[test]
    fn a_drawing_and_its_revision_are_asked_for_and_said_in_one() {
        let list = "# Material approvals
            | No. | Material | Drawing | Scheme |
            | MA-04 | Tarvex 5 | ST-204 C | SC-9 |
            | MA-05 | Ombra 2 | ST-205 | SC-7 |";
        let papers = vault(&[("approvals.csv", list)]);
        let asked = |title: &str| {
            let asks = [
                "Drawing and revision",
                "Drawing no. and revision",
                "Scheme and revision",
            ]
            .map(label);
            values_stating(&papers, title, &[], &asks)
        };
        assert_eq!(asked("Material approval MA-04"), ["ST-204 C", "ST-204 C", ""]);
        assert_eq!(asked("Material approval MA-05"), ["", "", ""], "no revision");
    }

    #[test]
    fn a_report_gives_its_own_number() {
        let report = (
            "Cube test report.pdf",
            "# Cube test report\nReport: PX-17\nCubes: 6",
        );
        let asks = ["Cube test report no.", "Weld test report no.", "Cubes no."].map(label);
        let asked = values_stating(&vault(&[report]), "Release", &[], &asks);
        assert_eq!(asked, ["PX-17", "", ""]);
    }

    #[test]
    fn the_number_is_not_the_name_where_both_are_asked_for() {
        let vault = vault(&[(
            "award.md",
            "# Letter of award\nDock works, contract WTA-C-24-07, is awarded.",
        )]);
        let asks = ["Contract", "Contract no."].map(label);
        let found = values_stating(&vault, "Notice", &[], &asks);
        assert_eq!(found[0], "");
    }
}
