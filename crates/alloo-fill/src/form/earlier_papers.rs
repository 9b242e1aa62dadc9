//! Papers of the form's own kind about another number or day: the minutes before these, yesterday's report. What they
//! say was so then.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::FormScope;
use super::form_numbers::{titled_day, titled_number};
use crate::facts::Facts;
use crate::lexicon::{self, Class, Language, Lexicon, Name};
use crate::values::{self, DayOf};

/// Words of a title that say nothing of the paper's kind.
const QUIET: [&str; 6] = ["number", "project", "site", "date", "of", "revision"];

/// A paper by its title.
#[derive(Debug)]
struct Issue {
    /// The words for its kind.
    kind: BTreeSet<String>,
    number: Option<u32>,
    day: Option<DayOf>,
    codes: Vec<String>,
}

impl Issue {
    fn of(title: &str, language: Language) -> Issue {
        let codes = values::codes(title);
        let lexicon = Lexicon::of(language);
        // "CL-019" has letters that are no word of the title, and days say when it is from.
        let says_kind = |word: &&str| {
            let bare = lexicon::fold(word.trim_matches(|c: char| !c.is_alphanumeric()));
            values::codes(word).is_empty()
                && lexicon.weekday(&bare).is_none()
                && lexicon::month(&bare).is_none()
        };
        let plain: Vec<&str> = title.split_whitespace().filter(says_kind).collect();
        let words = Name::new(&plain.join(" "), language).words.into_iter();
        let figure = |word: &String| word.bytes().any(|byte| byte.is_ascii_digit());
        Issue {
            kind: words
                .filter(|word| !(figure(word) || QUIET.contains(&word.as_str())))
                .collect(),
            number: titled_number(title),
            day: titled_day(title),
            codes,
        }
    }

    /// Whether the title has a word for a paper.
    fn is_of_paper(&self) -> bool {
        let paper =
            |word: &String| lexicon::any(Class::Record, word) || lexicon::any(Class::TitlePlain, word);
        self.kind.iter().any(paper)
    }

    /// Whether another paper is of the same kind: its title has the same words for that, but for one.
    fn is_kin(&self, other: &Issue) -> bool {
        !other.kind.is_empty()
            && other.kind.is_subset(&self.kind)
            && other.kind.len() + 1 >= self.kind.len()
            && (other.is_of_paper() || other.kind.len() > 1)
    }

    /// Whether another paper of the same kind is about another number or day. `dated` is the day that it has itself.
    fn is_other(&self, other: &Issue, dated: Option<Date>) -> bool {
        let letters = |code: &String| -> String { code.chars().take_while(|c| c.is_alphabetic()).collect() };
        let same = self.codes.iter().any(|code| other.codes.contains(code))
            || self.number.is_some() && self.number == other.number
            || self
                .day
                .is_some_and(|own| Some(own) == other.day || dated.is_some_and(|date| own.is(date)));
        if same {
            return false;
        }
        // A laboratory counts its reports for itself: "SB-26-0219" is none of the series of "PP-031".
        let pair = self.codes.first().zip(other.codes.first());
        let series = pair.is_none_or(|(own, said)| letters(own) == letters(said));
        let counted = other.number.is_some() || other.day.is_some();
        series && counted && (self.number.is_some() || self.day.is_some())
    }
}

impl FormScope {
    /// Leaves out the papers of the form's own kind that are about another number or day than it says it is.
    pub(crate) fn leave_earlier(&mut self, facts: &Facts<'_>, title: &str) {
        let own = Issue::of(title, self.language);
        for (number, document) in facts.knowledge.documents.iter().enumerate() {
            let titles = facts.titles(number);
            // Of a paper with little text the language may be told wrongly.
            let kin = [facts.about(number).language, self.language]
                .iter()
                .any(|language| {
                    let [first, second, name] = titles.map(|title| Issue::of(title, *language));
                    // How a file is called tells its kind only where its titles do not.
                    let told = first.is_of_paper() || second.is_of_paper();
                    let kin = |issue: &Issue| own.is_kin(issue) && own.is_other(issue, document.dated);
                    kin(&first) || kin(&second) || !told && kin(&name)
                });
            if kin && document.project.is_some() {
                self.strangers.insert(number);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::answers::tests::{label, values, vault};

    #[test]
    fn a_paper_of_the_forms_kind_about_another_number_or_day_answers_nothing() {
        let asked = |form: &str, title: &str| {
            let mut vault = vault(&[("08 paper.md", &format!("# {title}\nMen on site: 9"))]);
            for document in &mut vault.documents {
                document.project = Some("Quay".to_owned());
            }
            values(&vault, form, &[label("Men on site")]).remove(0)
        };
        let minutes = "Minutes of meeting no. 15";
        assert_eq!(asked(minutes, "Minutes of meeting no. 14, 28 September 2026"), "");
        assert_eq!(asked(minutes, "Minutes of meeting no. 15, 5 October 2026"), "9");
        let daily = "Daily report of Tuesday 14 October 2025";
        assert_eq!(asked(daily, "Daily report no. 133, Monday 13 October 2025"), "");
        assert_eq!(asked(daily, "Daily report no. 134, Tuesday 14 October 2025"), "9");
        // Another kind of paper, and a form that does not say which one it is.
        assert_eq!(asked(minutes, "Safety plan, 28 September 2026"), "9");
        assert_eq!(asked("Minutes of meeting", "Minutes of meeting no. 14"), "9");
    }
}
