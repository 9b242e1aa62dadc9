//! What a paper beside the projects says in sentences of the firm, or of each firm of its group: `Marlow SAS, 5 quai du
//! Port, 29200 Brest. SIRET 412 883 706 00031. RCS Brest B 412 883 706.`

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::clauses::clauses;
use super::firm_blocks;
use super::gathered::{Gathered, language};
use super::inline_runs::pair;
use super::parties_said::begins_with_firm;
use super::running_text::{RunningText, texts};
use super::sentences::sentences;
use super::standing::About;
use super::statement::Statement;
use crate::lexicon::{Language, is_ideograph};
use crate::model::Knowledge;
use crate::values;
use crate::values::firm_words::{is_firm_name, is_form};

/// Papers with more texts are about more than a firm.
const FIRM_TEXTS: usize = 200;

/// What a paragraph says of a firm.
#[derive(Debug, Default, PartialEq)]
pub(super) struct FirmParagraph<'t> {
    pub(super) firm: Option<&'t str>,
    /// Names and values.
    pub(super) said: Vec<(String, String)>,
}

/// What a paragraph says of the firm that it names.
pub(super) fn read(text: &str) -> FirmParagraph<'_> {
    let mut line = FirmParagraph {
        firm: firm_in(text),
        said: Vec::new(),
    };
    if text.chars().any(is_ideograph) {
        return line;
    }
    for sentence in sentences(text) {
        let parts = clauses(sentence);
        line.said.extend(parts.iter().filter_map(|part| number(part)));
        line.said
            .extend(office(sentence, line.firm).map(|value| ("Registered office".to_owned(), value)));
    }
    line
}

/// The first firm of a text: its name in full, with its legal form.
fn firm_in(text: &str) -> Option<&str> {
    let starts = std::iter::once(0).chain(text.match_indices(' ').map(|(at, _)| at + 1));
    let mut capitals = starts.filter(|at| {
        text.get(*at..)
            .is_some_and(|rest| rest.starts_with(char::is_uppercase))
    });
    capitals.find_map(|at| {
        let name = begins_with_firm(text.get(at..)?)?;
        text.get(at..at + name)
    })
}

/// What a part says that a firm is registered by: `VAT registration GB 291 4407 16`, `registered under no. 04418273`.
fn number(part: &str) -> Option<(String, String)> {
    let mut part = part.trim_end_matches('.');
    for verb in ["has ", "and has ", "with ", "under ", "and "] {
        part = part.strip_prefix(verb).unwrap_or(part);
    }
    if let Some((before, value)) = part.rsplit_once(' ')
        && before.contains("registered in")
        && value.bytes().filter(u8::is_ascii_digit).count() > 4
    {
        return Some(("Company number".to_owned(), value.to_owned()));
    }
    let (name, value) = pair(part)?;
    Some((name.to_owned(), value.to_owned()))
}

/// Where a firm sits: what stands behind its name up to the end of the sentence, where it has a house and a place.
fn office(sentence: &str, firm: Option<&str>) -> Option<String> {
    let behind = sentence.strip_prefix(firm?)?.strip_prefix(", ")?;
    let parts: Vec<&str> = behind.split(", ").collect();
    let figures = |part: &&&str| part.bytes().any(|byte| byte.is_ascii_digit());
    let from = parts.iter().position(|part| {
        part.starts_with(|c: char| c.is_ascii_digit() || c.is_uppercase()) && number(part).is_none()
            || part.bytes().any(|byte| byte.is_ascii_digit())
                && number(part).is_none()
                && !part.contains(['€', '$', '£'])
    })?;
    let to = parts
        .iter()
        .skip(from)
        .position(|part| number(part).is_some() || is_form(part));
    let place = parts.get(from..to.map_or(parts.len(), |to| from + to))?;
    let told = place.len() > 1 && place.iter().filter(figures).count() > 0 && place.len() <= 6;
    told.then(|| place.join(", "))
}

/// The table that a statement stands in, for people; the place itself where it is no row.
fn table_of<'k>(fact: &Statement<'k>) -> &'k str {
    let place = fact.place.first().copied().unwrap_or_default();
    place.rsplit_once(" row ").map_or(place, |(table, _)| table)
}

impl<'k> Gathered<'k> {
    /// Takes in what the papers beside the projects say of firms in sentences; where a paper has several firms, each
    /// statement is of one.
    pub(super) fn firm_papers(
        &mut self,
        knowledge: &'k Knowledge,
        shared: &dyn Fn(usize) -> bool,
        documents: &[About],
    ) {
        let mut papers: BTreeMap<usize, Vec<(RunningText<'k>, FirmParagraph<'k>)>> = BTreeMap::new();
        for text in texts(knowledge).filter(|text| shared(text.document)) {
            let line = read(text.text);
            papers.entry(text.document).or_default().push((text, line));
        }
        papers.retain(|_, lines| {
            lines.len() <= FIRM_TEXTS && lines.iter().any(|(_, line)| line.firm.is_some())
        });
        let mut said: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (at, fact) in self.facts.iter().enumerate() {
            if papers.contains_key(&fact.document) {
                said.entry(fact.document).or_default().push(at);
            }
        }
        for (document, lines) in papers {
            let said = said.remove(&document).unwrap_or_default();
            self.firm_paper(&lines, &said, language(documents, document));
        }
    }

    /// Says of what blocks of lines say of firms whose it is.
    pub(super) fn firm_blocks(&mut self, shared: &dyn Fn(usize) -> bool) {
        for firm in firm_blocks::assign(&mut self.facts, &self.names.names, shared) {
            if !self.firms.contains(&firm) {
                self.firms.push(firm);
            }
        }
    }

    /// Takes in one paper; `said` are the numbers of what is known of it.
    fn firm_paper(
        &mut self,
        lines: &[(RunningText<'k>, FirmParagraph<'k>)],
        said: &[usize],
        language: Language,
    ) {
        // Beside a sheet about the firm itself the sentences may be about another one.
        let sheet = self.sheet(said);
        let named = lines.iter().filter_map(|(_, line)| line.firm);
        let firms: BTreeSet<&str> = named.chain(sheet.map(|(firm, _)| firm)).collect();
        let several = firms.len() > 1;
        if let Some((firm, table)) = sheet.filter(|_| several) {
            self.assign(said, firm, &|fact| !fact.said && table_of(fact) == table);
        }
        let mut firm = None;
        for (text, line) in lines {
            firm = line.firm.or(firm);
            let of = firm.filter(|_| several);
            if let Some(firm) = of {
                self.assign(said, firm, &|fact| {
                    fact.place == text.place && text.text.contains(fact.value.as_ref())
                });
            }
            for (name, value) in &line.said {
                let number = self.names.number(name, language);
                if !said.iter().any(|at| self.is_known(*at, text, (number, value))) {
                    self.tell(text.document, number, value.clone(), (text.headings, text.place));
                    if let Some(fact) = self.facts.last_mut() {
                        fact.of = of;
                    }
                }
            }
        }
    }

    /// The firm that a paper's only sheet is about, and where the sheet is.
    fn sheet(&self, said: &[usize]) -> Option<(&'k str, &'k str)> {
        let named = |at: &usize| {
            let fact = self.facts.get(*at).filter(|fact| !fact.said)?;
            match (&fact.value, self.names.names.get(fact.name)?) {
                (Cow::Borrowed(value), name)
                    if is_firm_name(name)
                        && (values::is_named(value) || begins_with_firm(value).is_some()) =>
                {
                    Some((*value, table_of(fact)))
                }
                _ => None,
            }
        };
        let sheets: BTreeSet<(&str, &str)> = said.iter().filter_map(named).collect();
        sheets.first().copied().filter(|_| sheets.len() == 1)
    }

    /// Says of statements that are of nobody yet that they are of a firm.
    fn assign(&mut self, said: &[usize], firm: &'k str, is_its: &dyn Fn(&Statement<'k>) -> bool) {
        for at in said {
            if let Some(fact) = self
                .facts
                .get_mut(*at)
                .filter(|fact| fact.of.is_none() && is_its(fact))
            {
                fact.of = Some(firm);
            }
        }
        if !self.firms.contains(&firm) {
            self.firms.push(firm);
        }
    }

    /// Whether a statement says a number already, by the same name or with letters before it.
    fn is_known(&self, at: usize, text: &RunningText<'k>, (name, value): (usize, &str)) -> bool {
        let content = |name: usize| self.names.names.get(name).map(|name| &name.content);
        self.facts.get(at).is_some_and(|fact| {
            let longer = fact.value.len() > value.len() && fact.place == text.place;
            longer && fact.value.ends_with(value)
                || content(fact.name) == content(name) && fact.value.contains(value)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::tests::{label, values, vault};

    #[test]
    fn a_paragraph_tells_where_a_firm_is_and_how_it_is_registered() {
        let said = |text: &'static str, name: &str| {
            let line = read(text);
            line.said
                .into_iter()
                .find(|(other, _)| other == name)
                .map(|(_, value)| value)
        };
        let french = "Marlow Travaux SAS, 5 rue du Bassin, 29200 Brest. SIRET 412 883 706 00031, RCS Brest B 412 883 706.";
        assert_eq!(read(french).firm, Some("Marlow Travaux SAS"));
        assert_eq!(said(french, "SIRET").as_deref(), Some("412 883 706 00031"));
        assert_eq!(
            said(french, "Registered office").as_deref(),
            Some("5 rue du Bassin, 29200 Brest")
        );
        let english = "Marlow Structures Ltd is registered in Scotland under number SC418872. VAT registration GB 291 4407 16.";
        assert_eq!(read(english).firm, Some("Marlow Structures Ltd"));
        assert_eq!(said(english, "Company number").as_deref(), Some("SC418872"));
        assert_eq!(
            said(english, "VAT registration").as_deref(),
            Some("GB 291 4407 16")
        );
    }

    #[test]
    fn of_two_firms_in_one_paper_the_one_in_the_project_is_meant() {
        let paper = "# Company details\n> Marlow Travaux SAS, 5 rue du Bassin, 29200 Brest. SIRET 412 883 706 00031.\n\n> Marlow Québec inc., 18 rue des Quais, Lévis. NEQ 1173 440 918.";
        let asked = |firm: &str| {
            let contract = format!("# Contract\nContractor: {firm}");
            let mut vault = vault(&[("group.docx", paper), ("contract.docx", &contract)]);
            if let Some(document) = vault.documents.get_mut(1) {
                document.project = Some("Harbour School".into());
            }
            values(&vault, "Daily report", &["SIRET", "NEQ"].map(label))
        };
        assert_eq!(asked("Marlow Québec inc."), ["", "1173 440 918"]);
        assert_eq!(asked("Marlow Travaux SAS"), ["412 883 706 00031", ""]);
        assert_eq!(asked("Tilt Ltd"), ["", ""]);
    }
}
