//! What a form says before it is filled.

use crate::lexicon::{Class, Language, Name};
use crate::model::{BegunList, Schedule, Slot};

/// What a form says before it is filled.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Form<'a> {
    pub slots: &'a [Slot],
    pub schedules: &'a [Schedule],
    /// Its lists in which something is typed.
    pub lists: &'a [BegunList],
    /// Its own title.
    pub title: &'a str,
    /// The line below it that says which record it is about.
    pub subtitle: &'a str,
    /// Names and values that it has already.
    pub stated: &'a [(String, String)],
}

/// What a form is called: of the lines in the headers of its pages that may be its title, the one that has a word for a
/// paper, or else its title. A form may begin with "1. Particulars".
pub(crate) fn own_title<'t>(title: &'t str, in_headers: &'t [String]) -> &'t str {
    let language = Language::of(std::iter::once(title).chain(in_headers.iter().map(String::as_str)));
    let names_paper = |text: &&String| {
        let name = Name::new(text, language);
        name.any(Class::Record) || name.any(Class::TitlePlain)
    };
    in_headers.iter().find(names_paper).map_or(title, String::as_str)
}

impl<'a> Form<'a> {
    /// The language that it is in.
    pub(crate) fn language(&self) -> Language {
        let labels = self.slots.iter().take(400).flat_map(|slot| {
            [&slot.label, &slot.before, &slot.after]
                .into_iter()
                .chain(&slot.headings)
                .map(String::as_str)
        });
        let columns = self
            .schedules
            .iter()
            .flat_map(|schedule| schedule.header.iter().chain([&schedule.title]));
        Language::of(labels.chain(columns.map(String::as_str)).chain([self.title]))
    }

    /// Its title, with the line below it.
    pub(crate) fn titled(&self) -> String {
        match self.subtitle {
            "" => self.title.to_owned(),
            subtitle => format!("{} – {subtitle}", self.title),
        }
    }

    /// Its first short lines that stand alone: "September 2026" under "Monthly report".
    pub(super) fn lone_lines(&self) -> impl Iterator<Item = &'a str> {
        let lines = self.stated.iter().filter(|(name, _)| name.is_empty());
        lines
            .map(|(_, value)| value.as_str())
            .filter(|value| value.split_whitespace().count() <= 3)
            .take(8)
    }

    /// The texts that may name its project and month, nearest first.
    pub(super) fn texts(&self) -> impl Iterator<Item = &'a str> {
        let slots = self.slots.iter().take(400);
        let stated = self
            .stated
            .iter()
            .filter(|(name, _)| !name.is_empty())
            .flat_map(|(name, value)| [value.as_str(), name.as_str()]);
        let headings = slots
            .clone()
            .flat_map(|slot| slot.headings.iter().map(String::as_str));
        let lines = slots.flat_map(|slot| [slot.before.as_str(), slot.after.as_str()]);
        let titles = self.schedules.iter().map(|schedule| schedule.title.as_str());
        [self.title, self.subtitle]
            .into_iter()
            .chain(stated)
            .chain(headings)
            .chain(titles)
            .chain(lines)
    }
}

#[cfg(test)]
mod tests {
    use super::own_title;

    #[test]
    fn a_form_may_be_called_in_the_headers_of_its_pages() {
        let headers = ["Kestrel Builders Ltd".to_owned(), "Acceptance record".to_owned()];
        assert_eq!(own_title("1. Particulars", &headers), "Acceptance record");
        assert_eq!(own_title("1. Particulars", &headers[..1]), "1. Particulars");
        assert_eq!(own_title("Daily report", &[]), "Daily report");
    }
}
