//! What the form is bound to: its project, its own record, its month, and the documents that are about the
//! same.

mod earlier_papers; // papers of the form's own kind about another number or day
mod misfiled_papers; // papers of another project in the folder
mod own_record; // which record of the documents is the form's own
mod sibling_papers; // papers with one title about different things
mod named_siblings; // the one of them that the form names
mod named_rows; // which one row of a register a form is about
mod own_numbers; // the numbers that tell a form from others of its sort
mod own_revisions; // which revision of its record a form is about
pub(crate) mod own_rows; // rows of shared lists that are of the form's project
mod own_sheets; // the sheets of workbooks that are the form's own
mod own_week; // the week that a weekly report is for
mod said_of_itself; // what every paper says of itself
pub(crate) mod form_parts; // what is of another part of the works than the form
mod form_text; // what a form says before it is filled
pub(crate) mod named_parts; // the parts of the works that a text names
mod form_numbers; // what a form's fixed text says of its record: days and numbers

use std::collections::BTreeSet;

use crate::facts::Facts;
use crate::lexicon::{Class, Language, Lexicon, Name, Sorts, tokens};
use crate::values::{self, DayOf};
use form_numbers::{codes, titled_day, titled_number};
pub(crate) use form_text::{Form, own_title};

/// What a form is bound to.
#[derive(Debug, Default)]
pub(crate) struct FormScope {
    pub language: Language,
    /// The words of its title that tell it from other forms.
    pub title: BTreeSet<String>,
    /// All words of its title.
    pub titled: BTreeSet<String>,
    /// Its title as it stands.
    pub own_title: String,
    /// The words in capitals alone in its title and the line below: "ITS", of which a column may have it.
    pub capitals: BTreeSet<String>,
    /// The word for the papers of its series, and its number, where its title has them.
    pub series: Option<(String, u32)>,
    /// The number that its title gives it.
    pub number: Option<u32>,
    /// The month that it is for.
    pub period: Option<(i16, i8)>,
    /// The day that it is for.
    pub day: Option<DayOf>,
    /// The first and last day of the week that it is for.
    pub week: Option<(jiff::civil::Date, jiff::civil::Date)>,
    /// Documents about the form's own record.
    pub bound: BTreeSet<usize>,
    /// Documents about other records of the same sort.
    pub rivals: BTreeSet<usize>,
    /// The references of the form's own record.
    pub references: Vec<String>,
    /// Rows of registers about it.
    pub rows: BTreeSet<(usize, usize)>,
    /// Those of them that are the form's by its day or month.
    pub timed: BTreeSet<(usize, usize)>,
    /// Rows about other revisions of its record.
    pub other_revisions: BTreeSet<(usize, usize)>,
    /// Rows of other registers that its own rows refer to.
    pub linked: BTreeSet<(usize, usize)>,
    /// Things with a number of their own that its title names: `B-07`.
    pub things: Vec<String>,
    /// The numbers in its title, each with the letters before it.
    pub(crate) codes: Vec<(String, u32)>,
    /// Documents that alone answer most of what the form asks.
    leaders: BTreeSet<usize>,
    /// The project that the form is for.
    pub project: Option<String>,
    /// How many projects the documents in scope are of.
    pub projects: usize,
    /// Documents of other projects than the form's.
    pub strangers: BTreeSet<usize>,
    /// The parts of the works that it is for: lot 02.
    pub parts: Vec<(String, String)>,
    /// Rows of the firm's own tables that are of other projects.
    pub strange_rows: BTreeSet<(usize, usize)>,
    /// Sheets of workbooks that are of another month or number than the form, which has one of its own: the
    /// document and the place.
    pub strange_sheets: BTreeSet<(usize, String)>,
    /// Those that are called by the form's own number.
    pub own_sheets: BTreeSet<(usize, String)>,
    /// Papers of the same sort as one that the form names, or of the form's own sort, that are about other things.
    pub of_other_things: BTreeSet<usize>,
    /// What the form asks the number of, by the key of its name.
    pub numbers_asked: BTreeSet<String>,
    /// The words of the project's name.
    pub project_words: BTreeSet<String>,
}

impl FormScope {
    /// Finds out what the form is bound to, by its readings.
    pub(crate) fn new(facts: &Facts<'_>, form: &Form<'_>, readings: &[&Name]) -> FormScope {
        let language = form.language();
        let mut scope = FormScope {
            language,
            ..FormScope::default()
        };
        scope.bind_project(facts, form);
        let numbers = readings.iter().filter(|name| name.sorts.has(Sorts::NUMBER));
        scope.numbers_asked = numbers.map(|name| name.key()).collect();
        let titled = form.titled();
        let title = Name::new(&titled, language);
        let plain = |word: &&String| {
            let lexicon = Lexicon::of(Language::English);
            let name = scope.project_words.contains(*word) || word.bytes().all(|byte| byte.is_ascii_digit());
            !lexicon.is(Class::TitlePlain, word) && !name && lexicon.month(word).is_none()
        };
        let own: BTreeSet<String> = title.content.iter().filter(plain).cloned().collect();
        scope.title = own;
        scope.series = crate::facts::standing::series(&title)
            .or_else(|| crate::facts::numbered_papers::numbered(&title));
        scope.number = titled_number(&titled);
        scope.own_title = form.title.to_owned();
        scope.capitals = capitals(&titled);
        scope.titled = title.words.into_iter().collect();
        scope.period = std::iter::once(titled.as_str())
            .chain(form.texts())
            .chain(form.lone_lines())
            .find_map(values::period);
        scope.day = scope.stated_day(form).or_else(|| titled_day(&titled));
        scope.note_week(std::iter::once(titled.as_str()).chain(form.texts()));
        scope.codes = codes(&titled).collect();
        scope.things = values::codes(&titled);
        scope.part_rows(facts);
        scope.part_sheets(facts);
        scope.leave_misfiled(facts);
        scope.leave_earlier(facts, &titled);
        scope.part_documents(facts, form);
        scope.part_numbers(facts, form);
        scope.part_named_siblings(facts, form);
        scope.part_siblings(facts);
        scope.bind_record(facts, form, readings);
        scope.bind_rows(facts, form);
        scope.day = scope.day.or_else(|| scope.day_of_row(facts));
        scope.part_sheets_of_days(facts);
        scope.part_siblings_of_row(facts);
        scope.keep_one_revision(facts, &titled);
        scope.link_rows(facts);
        scope.lead(facts, readings);
        scope
    }

    /// The rows of the form's own record in registers, without those that are its own by their time alone; in order.
    pub(crate) fn record_rows(&self) -> Vec<(usize, usize)> {
        let mut rows: Vec<_> = self.rows.difference(&self.timed).copied().collect();
        rows.sort_unstable();
        rows
    }

    /// The day that the form says it is for: `Day: Tuesday 5 August 2025`.
    fn stated_day(&self, form: &Form<'_>) -> Option<DayOf> {
        let lexicon = Lexicon::of(self.language);
        let named =
            |name: &str| lexicon.unit(name) == Some("day") || Name::new(name, self.language).is_day_alone();
        let mut days = form.stated.iter().filter(|(name, _)| named(name));
        days.find_map(|(_, value)| DayOf::of(value))
    }

    /// The form's project: the only one there is, or the only one that the form names.
    fn bind_project(&mut self, facts: &Facts<'_>, form: &Form<'_>) {
        let documents = &facts.knowledge.documents;
        let mut projects: Vec<&str> = documents
            .iter()
            .filter_map(|document| document.project.as_deref())
            .collect();
        projects.sort_unstable();
        projects.dedup();
        self.projects = projects.len();
        let plain = |text: &str| format!(" {} ", tokens(text, Lexicon::of(Language::English)).join(" "));
        let named: Vec<&str> = match projects.as_slice() {
            [only] => vec![only],
            _ => {
                let texts: Vec<String> = form.texts().map(plain).collect();
                let says = |name: &&&str| {
                    texts
                        .iter()
                        .any(|text| plain(name).trim() != "" && text.contains(&plain(name)))
                };
                projects.iter().filter(says).copied().collect()
            }
        };
        if let [project] = named.as_slice() {
            self.project = Some((*project).to_owned());
            self.project_words = tokens(project, Lexicon::of(Language::English))
                .into_iter()
                .collect();
            let strange = |(_, other): &(usize, &crate::model::Document)| {
                other.project.as_deref().is_some_and(|other| other != *project)
            };
            self.strangers = documents
                .iter()
                .enumerate()
                .filter(strange)
                .map(|(number, _)| number)
                .collect();
        }
    }

    /// Whether a document may be drawn from.
    pub(crate) fn allows(&self, document: usize) -> bool {
        !self.strangers.contains(&document)
    }

    /// Whether a document is about what the form is about.
    pub(crate) fn is_close(&self, facts: &Facts<'_>, document: usize) -> bool {
        if self.rivals.contains(&document) {
            return false;
        }
        let words = &facts.about(document).words;
        self.bound.contains(&document)
            || self.leaders.contains(&document)
            || self.title.iter().any(|word| words.contains(word))
    }

    /// Whether a document of a series is about the form's own record, or of the form's own sort.
    pub(crate) fn is_series(&self, facts: &Facts<'_>, document: usize) -> bool {
        let lexicon = Lexicon::of(Language::English);
        let about = facts.about(document);
        let words = &about.words;
        let mut records = words.iter().filter(|word| lexicon.is(Class::Record, word));
        self.bound.contains(&document)
            || records.any(|word| self.titled.contains(word)) && !self.is_of_other_paper(facts, document)
    }

    /// Whether a document is another paper of the form's own series: certificate 10 beside certificate 11,
    /// RA-10 beside RA-11.
    pub(crate) fn is_of_other_paper(&self, facts: &Facts<'_>, document: usize) -> bool {
        let other = facts.about(document).series.as_ref();
        let pair = self.series.as_ref().zip(other);
        let name = facts.document_name(document);
        let name = name.rsplit('/').next().unwrap_or_default();
        pair.is_some_and(|(own, other)| own.0 == other.0 && own.1 != other.1)
            || self.of_other_things.contains(&document)
            || codes(name).any(|(series, number)| {
                let mine = |(own, other): &(String, u32)| *own == series && *other != number;
                self.codes.iter().any(mine)
            })
    }

    /// Whether a document is a paper of the form's own sort, of which the form does not say that it is the same:
    /// a subcontractor's quotation beside the contractor's.
    pub(crate) fn is_kin(&self, facts: &Facts<'_>, document: usize) -> bool {
        const SORTS: [&str; 8] = [
            "quotation",
            "submittal",
            "rfi",
            "ncr",
            "variation",
            "purchase-order",
            "tender",
            "notice",
        ];
        let words = &facts.about(document).words;
        let sort = |word: &str| self.titled.contains(word) && words.contains(word);
        let own = |word: &String| {
            let digits = word.trim_start_matches('0');
            digits
                .parse()
                .ok()
                .is_some_and(|number: u32| self.number == Some(number))
        };
        self.number.is_some()
            && SORTS.iter().any(|word| sort(word))
            && !self.bound.contains(&document)
            && !words.iter().any(own)
    }

    /// Whether a value is the number in the form's title, with its letters.
    pub(crate) fn is_own_code(&self, value: &str) -> bool {
        let mut said = codes(value);
        let own = said.next().is_some_and(|code| self.codes.contains(&code));
        own && said.next().is_none() && values::is_code(value)
    }

    /// Whether a code is a reference of the form's own record.
    pub(crate) fn is_own_reference(&self, code: &str) -> bool {
        self.references.iter().any(|own| own.eq_ignore_ascii_case(code))
    }

    /// Whether a code is the form's own, by its record or its title.
    pub(crate) fn is_own(&self, code: &str) -> bool {
        self.is_own_reference(code) || self.is_own_code(code)
    }

    /// Whether a code begins as one of the form's own record does: HW-0091 as HW-0092.
    pub(crate) fn is_of_series_of_form(&self, code: &str) -> bool {
        let letters = |code: &str| -> String { code.chars().take_while(|c| c.is_alphabetic()).collect() };
        let of = letters(code);
        let mut own = self.references.iter().map(|own| letters(own));
        let said = codes(code).next();
        !of.is_empty() && own.any(|own| own.eq_ignore_ascii_case(&of))
            || said.is_some_and(|(said, _)| self.codes.iter().any(|(own, _)| *own == said))
    }

    /// Whether a document's title has words of the form's.
    pub(crate) fn is_titled(&self, facts: &Facts<'_>, document: usize) -> bool {
        let words = &facts.about(document).words;
        self.title.iter().any(|word| words.contains(word))
    }
}

/// The words of a text that are of capitals alone.
fn capitals(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    let plain = |word: &&str| word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_uppercase());
    words.filter(plain).map(str::to_owned).collect()
}
