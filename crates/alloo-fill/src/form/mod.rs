//! What the form is bound to: its project, its own record, its month, and the documents that are about the
//! same.

#[rustfmt::skip]
mod sibling_papers; // papers with one title about different things
mod named_siblings; // the one of them that the form names
mod named_rows; // which one row of a register a form is about
mod own_numbers; // the numbers that tell a form from others of its sort
mod own_revisions; // which revision of its record a form is about
mod own_sheets; // the sheets of workbooks that are the form's own
mod own_week; // the week that a weekly report is for
mod said_of_itself; // what every paper says of itself
pub(crate) mod form_parts; // what is of another part of the works than the form
mod form_numbers; // what a form's fixed text says of its record: days and numbers

use std::collections::{HashMap, HashSet};

use crate::ablation::without;
use crate::facts::Facts;
use crate::lexicon::{Class, Language, Lexicon, Name, Sorts, tokens};
use crate::model::{Schedule, Slot, Table};
use crate::values::{self, DayOf};
use form_numbers::{codes, numbered_records, rows_of_number, titled_day, titled_number};

/// What a form is bound to.
#[derive(Debug, Default)]
pub(crate) struct FormScope {
    pub language: Language,
    /// The words of its title that tell it from other forms.
    pub title: HashSet<String>,
    /// All words of its title.
    pub titled: HashSet<String>,
    /// Its title as it stands.
    pub own_title: String,
    /// The words in capitals alone in its title and the line below: "ITS", of which a column may have it.
    pub capitals: HashSet<String>,
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
    pub bound: HashSet<usize>,
    /// Documents about other records of the same sort.
    pub rivals: HashSet<usize>,
    /// The references of the form's own record.
    pub references: Vec<String>,
    /// Rows of registers about it.
    pub rows: HashSet<(usize, usize)>,
    /// Those of them that are the form's by its day or month.
    pub timed: HashSet<(usize, usize)>,
    /// Rows about other revisions of its record.
    pub other_revisions: HashSet<(usize, usize)>,
    /// Rows of other registers that its own rows refer to.
    pub linked: HashSet<(usize, usize)>,
    /// Things with a number of their own that its title names: `B-07`.
    pub things: Vec<String>,
    /// The numbers in its title, each with the letters before it.
    pub(crate) codes: Vec<(String, u32)>,
    /// Documents that alone answer most of what the form asks.
    leaders: HashSet<usize>,
    /// The project that the form is for.
    pub project: Option<String>,
    /// How many projects the documents in scope are of.
    pub projects: usize,
    /// Documents of other projects than the form's.
    pub strangers: HashSet<usize>,
    /// The parts of the works that it is for: lot 02.
    pub parts: Vec<(String, String)>,
    /// Rows of the firm's own tables that are of other projects.
    pub strange_rows: HashSet<(usize, usize)>,
    /// Sheets of workbooks that are of another month or number than the form, which has one of its own: the
    /// document and the place.
    pub strange_sheets: HashSet<(usize, String)>,
    /// Those that are called by the form's own number.
    pub own_sheets: HashSet<(usize, String)>,
    /// Papers of the same sort as one that the form names, or of the form's own sort, that are about other things.
    pub of_other_things: HashSet<usize>,
    /// What the form asks the number of, by the key of its name.
    pub numbers_asked: HashSet<String>,
    /// The words of the project's name.
    pub project_words: HashSet<String>,
}

/// What a form says before it is filled.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Form<'a> {
    pub slots: &'a [Slot],
    pub schedules: &'a [Schedule],
    /// Its own title.
    pub title: &'a str,
    /// The line below it that says which record it is about.
    pub subtitle: &'a str,
    /// Names and values that it has already.
    pub stated: &'a [(String, String)],
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
    fn lone_lines(&self) -> impl Iterator<Item = &'a str> {
        let lines = self.stated.iter().filter(|(name, _)| name.is_empty());
        lines
            .map(|(_, value)| value.as_str())
            .filter(|value| value.split_whitespace().count() <= 3)
            .take(8)
    }

    /// The texts that may name its project and month, nearest first.
    fn texts(&self) -> impl Iterator<Item = &'a str> {
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
        let own: HashSet<String> = title.content.iter().filter(plain).cloned().collect();
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
        scope.part_documents(facts, form);
        scope.part_numbers(facts, form);
        scope.part_named_siblings(facts, form);
        scope.part_siblings(facts);
        scope.bind_record(facts, form, readings);
        scope.bind_rows(facts, form);
        scope.day = scope.day.or_else(|| scope.day_of_row(facts));
        scope.part_siblings_of_row(facts);
        scope.keep_one_revision(facts, &titled);
        scope.link_rows(facts);
        scope.lead(facts, readings);
        scope
    }

    /// The day that the form says it is for: `Day: Tuesday 5 August 2025`.
    fn stated_day(&self, form: &Form<'_>) -> Option<DayOf> {
        let lexicon = Lexicon::of(self.language);
        let named = |name: &str| {
            let said = Name::new(name, self.language);
            lexicon.unit(name) == Some("day") || said.content.is_empty() && said.sorts.has(Sorts::DATE)
        };
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

    /// The form's own record: what it asks the number of, where the documents know one of them, or the form
    /// says which.
    fn bind_record(&mut self, facts: &Facts<'_>, form: &Form<'_>, readings: &[&Name]) {
        let stated: Vec<Name> = form
            .stated
            .iter()
            .map(|(name, _)| Name::new(name, self.language))
            .collect();
        for (name, (_, value)) in stated.iter().zip(form.stated) {
            if name.sorts.has(Sorts::NUMBER) && values::is_distinctive(value) {
                self.references.push(value.trim().to_owned());
            }
        }
        let mut done = HashSet::new();
        for name in readings.iter().copied().chain(&stated) {
            let shared = name.has("project")
                || name.has("contract")
                || [Class::Party, Class::Role, Class::Common]
                    .iter()
                    .any(|class| name.any(*class));
            // An account has a number too, but no form is about it.
            let known = name.any(Class::Record) || name.content.iter().any(|word| self.titled.contains(word));
            if !(name.sorts.has(Sorts::NUMBER) && known) || shared || !done.insert(name.key()) {
                continue;
            }
            let values = self.numbers(facts, name);
            let Some((_, first)) = values.first() else {
                continue;
            };
            // The latest daily report is not the form's for being the latest.
            let series = |(document, _): &(usize, String)| self.is_of_series(facts, *document);
            if !self.is_sort_of_form(name) && values.iter().any(series) {
                continue;
            }
            let mine = |value: &str| self.references.iter().any(|own| values::same(own, value));
            if values.iter().any(|(_, value)| mine(value)) {
                let (own, others): (Vec<_>, Vec<_>) = values.iter().partition(|(_, value)| mine(value));
                self.bound.extend(own.into_iter().map(|(document, _)| *document));
                self.rivals
                    .extend(others.into_iter().map(|(document, _)| *document));
            } else if values.iter().all(|(_, value)| values::same(value, first)) {
                self.bound.extend(values.iter().map(|(document, _)| *document));
                if values::is_distinctive(first) {
                    self.references.push(first.clone());
                }
            } else {
                self.rivals.extend(values.iter().map(|(document, _)| *document));
            }
        }
        if !without("rule: records that the form names") {
            self.mentioned(facts, form);
            self.bind_named(facts, form);
        }
        let rivals = std::mem::take(&mut self.rivals);
        self.rivals = rivals.difference(&self.bound).copied().collect();
        for reference in &self.references {
            let key = Name::new(reference, Language::English).key();
            self.rows
                .extend(facts.records(&key).iter().map(|(table, row, _)| (*table, *row)));
        }
    }

    /// The records that the form itself names, by their number or by what they are called: "Subject: pump
    /// failure", "variation V-03".
    fn mentioned<'a>(&mut self, facts: &Facts<'_>, form: &Form<'a>) {
        let named = form.stated.iter().map(|(_, value)| value.as_str());
        let lines = form
            .slots
            .iter()
            .flat_map(|slot| slot.headings.iter().chain(&slot.block));
        let behind = lines.filter_map(|text| text.split_once([':', '：']).map(|(_, value)| value.trim()));
        let first = |text: &'a str| text.split(['。', '；', ';']).next().unwrap_or_default();
        let mut keys: HashSet<String> = named
            .chain(behind)
            .flat_map(|text| [text, first(text)])
            .map(|text| Name::new(text, self.language).key())
            .collect();
        let lines = form.stated.iter().map(|(_, value)| value.as_str());
        let texts = form.texts().chain(lines).chain(
            form.slots
                .iter()
                .flat_map(|slot| slot.block.iter().map(String::as_str)),
        );
        for text in texts {
            let words = text.split(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '/' | '.')));
            let codes = words
                .map(|word| word.trim_matches(['.', '-', '/']))
                .filter(|word| values::is_record_code(word));
            keys.extend(codes.map(|code| Name::new(code, Language::English).key()));
        }
        keys.retain(|key| !key.is_empty());
        self.spoken_of(facts, form);
        self.spelled_out(facts, form);
        for key in keys {
            let cells: Vec<(usize, usize)> = facts
                .records(&key)
                .iter()
                .filter(|(table, ..)| {
                    facts
                        .knowledge
                        .tables
                        .get(*table)
                        .is_some_and(|table| self.allows(table.document))
                })
                .map(|(table, row, _)| (*table, *row))
                .collect();
            // Revisions of one record are one.
            let first = |table: usize, row: usize| {
                let row = facts.knowledge.tables.get(table)?.rows.get(row)?;
                row.cells.first().filter(|cell| values::is_reference(cell))
            };
            let alone = |(table, row): &(usize, usize)| {
                let own = first(*table, *row);
                cells.iter().all(|(other, at)| {
                    other != table || at == row || own.is_some() && first(*other, *at) == own
                })
            };
            self.rows.extend(cells.iter().copied().filter(alone));
        }
    }

    /// Rows of registers that are the form's by its number, day or month, where one alone of a register is.
    fn bind_rows(&mut self, facts: &Facts<'_>, form: &Form<'_>) {
        let stated = form.stated.iter().map(|(name, value)| format!("{name} {value}"));
        let numbers: Vec<(Name, u32)> = std::iter::once(form.titled())
            .chain(stated)
            .flat_map(|text| numbered_records(&text, self.language))
            .chain(self.counted_by_label(form))
            .collect();
        let week = self.numbered_week();
        for (number, table) in facts.knowledge.tables.iter().enumerate() {
            if !self.allows(table.document) || self.rows.iter().any(|(other, _)| *other == number) {
                continue;
            }
            let of_week = || {
                let weeks = week.as_slice();
                let rows = rows_of_number(facts, number, table, weeks);
                // A diary has several days of a week, none of which is the week's.
                rows.first().copied().filter(|_| rows.len() == 1)
            };
            let of_time = self.row_of_time(facts, table).or_else(of_week);
            let of_number = rows_of_number(facts, number, table, &numbers);
            if !of_number.is_empty() {
                self.rows.extend(of_number.into_iter().map(|row| (number, row)));
            } else if let Some(row) = of_time {
                self.rows.insert((number, row));
                self.timed.insert((number, row));
            }
        }
    }

    /// The week that a weekly report is for, by the report's own number: "S27" is that of report no. 27.
    fn numbered_week(&self) -> Option<(Name, u32)> {
        let weekly = self.titled.contains("weekly");
        let week = Name::new("week", Language::English);
        self.number.filter(|_| weekly).map(|number| (week, number))
    }

    /// The one row of a table whose first date or month is the form's.
    fn row_of_time(&self, facts: &Facts<'_>, table: &Table) -> Option<usize> {
        let order = facts.about(table.document).order;
        let is_mine = |cell: &str| {
            let day = || {
                values::date(cell, order)
                    .zip(self.day)
                    .map(|(date, day)| day.is(date))
            };
            let month = || values::period(cell).zip(self.period).map(|(one, own)| one == own);
            day().or_else(month)
        };
        let column = (0..table.header.len().min(3)).find(|column| {
            let cells = || table.rows.iter().filter_map(|row| row.cells.get(*column));
            cells().filter(|cell| is_mine(cell).is_some()).count() >= 2
        })?;
        let mine = |row: &crate::model::Row| {
            row.cells
                .get(column)
                .is_some_and(|cell| is_mine(cell) == Some(true))
        };
        let mut rows = table.rows.iter().enumerate().filter(|(_, row)| mine(row));
        rows.next().filter(|_| rows.next().is_none()).map(|(at, _)| at)
    }

    /// The records that speak of the thing that the form is about, `Element: column P-22`, where one alone of
    /// a register does.
    fn spoken_of(&mut self, facts: &Facts<'_>, form: &Form<'_>) {
        let word = |text: &str| -> Vec<String> {
            let words = text.split(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '/')));
            words
                .filter(|word| values::is_record_code(word))
                .map(str::to_lowercase)
                .collect()
        };
        let mut things = HashSet::new();
        for (name, value) in form.stated {
            let name = Name::new(name, self.language);
            let shared = name.has("project")
                || name.has("contract")
                || name.any(Class::Party)
                || name.any(Class::Record);
            if !shared && !name.is_empty() && value.split(' ').count() <= 6 {
                things.extend(word(value));
            }
        }
        if things.is_empty() {
            return;
        }
        for (number, table) in facts.knowledge.tables.iter().enumerate() {
            let speaks = |cells: &[String]| {
                cells
                    .iter()
                    .any(|cell| word(cell).iter().any(|code| things.contains(code)))
            };
            let rows = table.rows.iter().enumerate();
            let mut found = rows.filter(|(_, row)| speaks(&row.cells)).map(|(at, _)| at);
            if let Some(row) = found
                .next()
                .filter(|_| found.next().is_none() && self.allows(table.document))
            {
                self.rows.insert((number, row));
            }
        }
    }

    /// The numbers that documents give records of this name.
    fn numbers(&self, facts: &Facts<'_>, name: &Name) -> Vec<(usize, String)> {
        let names = name
            .content
            .first()
            .and_then(|word| facts.by_word.get(word))
            .into_iter()
            .flatten();
        let same = names.filter(|number| facts.name(**number).content == name.content);
        let found = same.flat_map(|number| facts.of_name.get(*number).into_iter().flatten());
        let found = found.filter_map(|number| facts.facts.get(*number));
        found
            .filter(|fact| !(fact.said || facts.about(fact.document).overtaken))
            .filter(|fact| {
                !(self.is_of_other_paper(facts, fact.document) || self.is_kin(facts, fact.document))
            })
            .filter(|fact| values::is_reference(&fact.value) && self.allows(fact.document))
            .map(|fact| (fact.document, fact.value.clone().into_owned()))
            .collect()
    }

    /// The documents that alone say most of what the form asks.
    fn lead(&mut self, facts: &Facts<'_>, readings: &[&Name]) {
        let mut votes = HashMap::<usize, usize>::new();
        let mut done = HashSet::new();
        for name in readings {
            let said_of_all = name.all(Class::Common, Class::Own) || name.content.is_empty();
            if said_of_all || !done.insert(name.key()) {
                continue;
            }
            let Some(names) = name.content.first().and_then(|word| facts.by_word.get(word)) else {
                continue;
            };
            let same = names
                .iter()
                .filter(|number| facts.name(**number).content == name.content);
            let mut documents: Vec<usize> = same
                .flat_map(|number| facts.of_name.get(*number).into_iter().flatten())
                .filter_map(|number| facts.facts.get(*number))
                .filter(|fact| !fact.said)
                .map(|fact| fact.document)
                .collect();
            documents.sort_unstable();
            documents.dedup();
            if let [document] = documents[..] {
                *votes.entry(document).or_default() += 1;
            }
        }
        let most = votes.values().copied().max().unwrap_or(0);
        let leads = |(document, count): (usize, usize)| (count >= 2 && count == most).then_some(document);
        self.leaders = votes.into_iter().filter_map(leads).collect();
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

    /// Whether a document's title has words of the form's.
    pub(crate) fn is_titled(&self, facts: &Facts<'_>, document: usize) -> bool {
        let words = &facts.about(document).words;
        self.title.iter().any(|word| words.contains(word))
    }
}

/// The words of a text that are of capitals alone.
fn capitals(text: &str) -> HashSet<String> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    let plain = |word: &&str| word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_uppercase());
    words.filter(plain).map(str::to_owned).collect()
}
