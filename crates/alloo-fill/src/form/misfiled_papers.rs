//! Papers in the project's folder that say at their beginning that they are another project's, by a number like the
//! project's own: "TE-355 test record" in the folder "TE-402 Data centre".

use std::collections::BTreeMap;

use super::FormScope;
use crate::facts::Facts;
use crate::facts::standing::stem;

/// Of a paper that has no title so many characters are its beginning.
const BEGINNING: usize = 160;

/// A number by which a firm files its projects.
#[derive(Debug, PartialEq, Eq)]
struct ProjectNumber {
    /// Its letters, in capitals.
    letters: String,
    /// How many figures its parts have.
    figures: Vec<usize>,
    text: String,
}

impl ProjectNumber {
    /// Reads a word; nothing where it is a figure alone or no number.
    fn of(word: &str) -> Option<ProjectNumber> {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        let letters: String = word.chars().take_while(|c| c.is_alphabetic()).collect();
        let rest = word
            .get(letters.len()..)?
            .trim_start_matches(['-', '.', '/', '_']);
        let parts: Vec<&str> = rest.split(['-', '.', '/']).collect();
        let figures = parts
            .iter()
            .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()));
        let told = !letters.is_empty() || parts.len() > 1;
        (figures && told && letters.chars().count() <= 4).then(|| ProjectNumber {
            letters: letters.to_uppercase(),
            figures: parts.iter().map(|part| part.len()).collect(),
            text: word.to_uppercase(),
        })
    }

    /// Whether another number files another project of the same firm.
    fn is_other(&self, other: &ProjectNumber) -> bool {
        self.letters == other.letters && self.figures == other.figures && self.text != other.text
    }
}

/// The numbers in a text; of figures alone only the one that it begins with.
fn numbers(text: &str) -> impl Iterator<Item = ProjectNumber> {
    let words = text.split(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | ',' | ';' | '_'));
    words.enumerate().filter_map(|(at, word)| {
        let number = ProjectNumber::of(word)?;
        (at == 0 || !number.letters.is_empty()).then_some(number)
    })
}

impl FormScope {
    /// Leaves out papers that begin with another project's number and do not have the project's own there.
    pub(crate) fn leave_misfiled(&mut self, facts: &Facts<'_>) {
        let first = self
            .project
            .as_deref()
            .and_then(|name| name.split_whitespace().next());
        let Some(own) = first.and_then(ProjectNumber::of) else {
            return;
        };
        let mut beginnings: BTreeMap<usize, &str> = BTreeMap::new();
        for passage in &facts.knowledge.passages {
            beginnings.entry(passage.document).or_insert(&passage.text);
        }
        for (number, document) in facts.knowledge.documents.iter().enumerate() {
            if document.project.is_none() {
                continue;
            }
            let title = document.title.as_deref();
            let begun = beginnings.get(&number).filter(|_| title.is_none());
            let begun = begun.and_then(|text| text.get(..text.floor_char_boundary(BEGINNING)));
            let texts = [Some(stem(document)), title, begun].into_iter().flatten();
            let said: Vec<ProjectNumber> = texts.flat_map(numbers).collect();
            let ours = said.iter().any(|number| number.text == own.text);
            if !ours && said.iter().any(|number| own.is_other(number)) {
                self.strangers.insert(number);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::answers::tests::{label, values, vault};

    #[test]
    fn a_paper_of_another_project_answers_nothing_wherever_it_lies() {
        let asked = |folder: &str, title: &str| {
            let paper = format!("# {title}\nSite contact: Lee Marsh");
            let mut vault = vault(&[("09 paper.md", &paper)]);
            for document in &mut vault.documents {
                document.project = Some(folder.to_owned());
            }
            values(&vault, "Delivery release", &[label("Site contact")]).remove(0)
        };
        assert_eq!(asked("T4471 Car Park", "Haulage order H-2260 (T4390)"), "");
        assert_eq!(asked("25-041 School", "25-052 Garage: record"), "");
        assert_eq!(
            asked("T4471 Car Park", "Haulage order H-2260 (T4471)"),
            "Lee Marsh"
        );
        // Papers have numbers too, and years are none of projects.
        assert_eq!(asked("25-041 School", "Laboratory report 25-188"), "Lee Marsh");
        assert_eq!(asked("Car Park", "Haulage order T4390"), "Lee Marsh");
    }
}
