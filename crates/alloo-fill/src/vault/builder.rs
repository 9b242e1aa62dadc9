//! How a document's content is put together from its headings, lines and tables, whatever its format.

use jiff::civil::Date;

use super::content::Content;
use super::words;
use crate::model::{Aside, Fact, Origin, Passage, Table};

/// The most that one document's statements, tables and passages may take, bytes. A register of 20 000 rows
/// has about 4 MiB.
const ROOM: usize = 16 << 20;
/// Longer values are passages and no statements, characters.
const LONGEST_VALUE: usize = 1000;
/// Longer paragraphs are cut, bytes: nobody quotes them.
const LONGEST_PASSAGE: usize = 16 << 10;
/// Longer headings are cut, bytes.
const LONGEST_HEADING: usize = 300;

/// More statements are not taken from headers, footers and signatures, nor from what a document repeats of
/// others.
const MARGINS: usize = 400;

/// Where in a document the reading is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Zone {
    /// Its own text.
    #[default]
    Body,
    /// Headers, footers, signatures: statements count, running text does not.
    Margin,
    /// What it repeats of others, or others wrote on it: statements are kept as [asides](Aside) alone.
    Aside(Origin),
}

/// Names under which a document gives its own date.
const DATES: [&str; 38] = [
    "date",
    "datum",
    "fecha",
    "besprechungsdatum",
    "sitzungsdatum",
    "berichtsdatum",
    "ausstellungsdatum",
    "date de la réunion",
    "date de réunion",
    "date du rapport",
    "fecha de la reunión",
    "fecha de emisión",
    "fecha del informe",
    "dated",
    "date of issue",
    "issue date",
    "date issued",
    "issued",
    "report date",
    "date of report",
    "meeting date",
    "date of meeting",
    "letter date",
    "document date",
    "date sent",
    "date raised",
    "revision date",
    "programme date",
    "cut off date",
    "date prepared",
    "prepared on",
    "last updated",
    "p o date",
    "status date",
    "日期",
    "签发日期",
    "编制日期",
    "会议日期",
];

/// Names under which a document gives its own revision.
const REVISIONS: [&str; 13] = [
    "revision",
    "rev",
    "rev no",
    "revision no",
    "revision number",
    "version",
    "version no",
    "version number",
    "issue",
    "issue no",
    "版本",
    "版次",
    "版本号",
];

/// The level of a heading that is one by its bold letters alone.
pub(super) const BOLD: u8 = 10;

/// Whether a heading stands over a table of contents and so names nothing.
fn is_contents(heading: &str) -> bool {
    let normal = words::normal(heading);
    [
        "contents",
        "table of contents",
        "table des matières",
        "inhalt",
        "inhaltsverzeichnis",
        "目录",
        "目 录",
    ]
    .contains(&normal.as_str())
}

/// A heading's section so far: the paragraphs under it, as long as there is one at most.
#[derive(Debug, Default)]
struct Section {
    paragraphs: usize,
    only: String,
    place: String,
}

/// Collects a document's content block by block.
#[derive(Debug, Default)]
pub(super) struct Builder {
    content: Content,
    headings: Vec<(u8, String)>,
    section: Section,
    used: usize,
    blocks: usize,
    date_line: Option<Date>,
    first_heading: String,
    in_margins: usize,
    zone: Zone,
}

impl Builder {
    /// Whether there is room for more; where not, reading may end.
    pub(super) fn is_full(&self) -> bool {
        self.used > ROOM
    }

    /// Where the reading is.
    pub(super) fn zone(&self) -> Zone {
        self.zone
    }

    /// Goes to another place of the document.
    pub(super) fn enter(&mut self, zone: Zone) {
        self.end_section();
        self.zone = zone;
    }

    /// Takes so many bytes; says whether they were there.
    pub(super) fn take(&mut self, bytes: usize) -> bool {
        self.used = self.used.saturating_add(bytes);
        if self.is_full() && self.content.partly.is_none() {
            self.content.partly = Some(format!(
                "only its beginning was read: it says more than {} MiB",
                ROOM >> 20
            ));
        }
        !self.is_full()
    }

    /// Notes that only a part of the document was read.
    pub(super) fn partly(&mut self, why: impl Into<String>) {
        self.content.partly.get_or_insert(why.into());
    }

    /// The document's title, unless it has one.
    pub(super) fn title(&mut self, text: &str) {
        let text = words::squeeze(words::head(text, LONGEST_HEADING));
        if self.content.title.is_none() && !words::is_blank(&text) && !is_contents(&text) {
            self.content.title = Some(text);
        }
    }

    /// The date that the document gives itself beyond doubt.
    pub(super) fn dated(&mut self, date: Date) {
        self.content.dated.get_or_insert(date);
    }

    /// The headings above, outermost first.
    pub(super) fn headings(&self) -> Vec<String> {
        self.headings.iter().map(|(_, text)| text.clone()).collect()
    }

    /// Whether nothing was found yet.
    pub(super) fn is_untouched(&self) -> bool {
        self.blocks == 0
    }

    /// Starts a section.
    pub(super) fn heading(&mut self, level: u8, text: &str) {
        self.end_section();
        let text = words::squeeze(words::head(text, LONGEST_HEADING));
        if text.is_empty() || self.zone != Zone::Body {
            return;
        }
        if self.blocks < 3 && level < BOLD {
            self.title(&text);
        }
        if self.first_heading.is_empty() && !is_contents(&text) {
            self.first_heading.clone_from(&text);
        }
        self.blocks += 1;
        self.headings.retain(|(above, _)| *above < level);
        self.headings.push((level, text));
    }

    /// Starts a section whose heading is guessed: a line under it is no value of it.
    pub(super) fn guessed_heading(&mut self, level: u8, text: &str) {
        self.heading(level, text);
        self.section.paragraphs = 2;
    }

    /// Leaves the sections of a level and those in them.
    pub(super) fn end_heading(&mut self, level: u8) {
        self.end_section();
        self.headings.retain(|(above, _)| *above < level);
    }

    /// Leaves all sections.
    pub(super) fn no_headings(&mut self) {
        self.end_section();
        self.headings.clear();
    }

    /// A short line alone under its heading is the heading's value ("Sponsor": "In Project LLC").
    fn end_section(&mut self) {
        let section = std::mem::take(&mut self.section);
        if section.paragraphs != 1 || self.headings.len() < 2 || words::is_prose(&section.only) {
            return;
        }
        if let Some((level, name)) = self.headings.pop() {
            if words::is_name(&name) && section.only.chars().count() <= 150 && !words::is_blank(&section.only)
            {
                self.push_fact(&name, &section.only, &section.place);
            }
            self.headings.push((level, name));
        }
    }

    /// A paragraph, list item or line of running text: one or several statements, or a passage.
    pub(super) fn line(&mut self, text: &str, place: &str) {
        let text = words::head(text, LONGEST_PASSAGE);
        if text.trim().is_empty() || self.is_full() {
            return;
        }
        let mut statements = words::statements(text);
        if statements.is_empty() {
            self.passage(text, place);
            // Running text has such marks too, so that it stays one.
            statements.extend(words::led(text));
        }
        if let Some(run_on) = words::run_on(text).filter(|_| statements.len() == 1) {
            statements = run_on.statements;
            self.passage(&run_on.rest, place);
        }
        for (name, value) in statements {
            self.fact(&name, &value, place);
        }
    }

    /// A statement. One whose value is prose is a passage too, under its name.
    pub(super) fn fact(&mut self, name: &str, value: &str, place: &str) {
        self.section.paragraphs += 2;
        let (name, value) = (words::squeeze(name), words::squeeze(value));
        let name = name
            .trim_end_matches([':', '：', ' '])
            .trim_matches(['*', '•', '#', '_'])
            .trim();
        let name = words::unjoined(name);
        if name.is_empty() || words::is_blank(&value) {
            return;
        }
        self.push_fact(name, &value, place);
        if words::is_prose(&value) {
            let level = self
                .headings
                .last()
                .map_or(1, |(level, _)| level.saturating_add(1));
            self.headings.push((level, name.to_owned()));
            self.push_passage(&value, place);
            self.headings.pop();
        }
    }

    fn push_fact(&mut self, name: &str, value: &str, place: &str) {
        self.blocks += 1;
        if value.chars().count() > LONGEST_VALUE {
            return;
        }
        if self.zone != Zone::Body {
            self.in_margins += 1;
            // A header that stands in three parts is one statement.
            let mut facts = self.content.facts.iter();
            let known = facts.any(|fact| fact.name == name && fact.value == value);
            if self.in_margins > MARGINS || known {
                return;
            }
        }
        let headings = self.headings();
        let bytes: usize = headings.iter().map(|text| text.len() + 24).sum();
        if !self.take(bytes + name.len() + value.len() + place.len() + 104) {
            return;
        }
        let fact = Fact {
            document: 0,
            name: name.to_owned(),
            value: value.to_owned(),
            headings,
            place: place.to_owned(),
        };
        match self.zone {
            Zone::Body | Zone::Margin => self.content.facts.push(fact),
            Zone::Aside(origin) => self.content.asides.push(Aside { origin, fact }),
        }
    }

    /// Running text that states nothing by name.
    pub(super) fn passage(&mut self, text: &str, place: &str) {
        let text = words::squeeze(words::head(text, LONGEST_PASSAGE));
        self.section.paragraphs += 1;
        // Prompts of a form that nobody filled in are no text.
        if self.zone != Zone::Body || words::is_prompt(&text) || !text.chars().any(char::is_alphabetic) {
            return;
        }
        if self.section.paragraphs == 1 {
            self.section.only.clone_from(&text);
            place.clone_into(&mut self.section.place);
        }
        if self.blocks < 15 && self.date_line.is_none() && text.len() < 60 {
            self.date_line = words::date(&text);
        }
        self.push_passage(&text, place);
    }

    fn push_passage(&mut self, text: &str, place: &str) {
        self.blocks += 1;
        let headings = self.headings();
        let bytes: usize = headings.iter().map(|text| text.len() + 24).sum();
        if self.zone == Zone::Body && self.take(bytes + text.len() + place.len() + 80) {
            self.content.passages.push(Passage {
                document: 0,
                headings,
                place: place.to_owned(),
                text: text.to_owned(),
            });
        }
    }

    /// A table of records. The caller has [taken](Self::take) the rows' bytes.
    pub(super) fn records(&mut self, table: Table) {
        self.section.paragraphs += 2;
        if !table.rows.is_empty() && self.zone == Zone::Body {
            self.content.tables.push(table);
        }
    }

    /// Takes in what an attachment says.
    pub(super) fn attach(&mut self, name: &str, content: Content) {
        let name = words::squeeze(words::head(name, 200));
        let at = |place: &str| format!("attachment \"{name}\" {place}").trim_end().to_owned();
        let size = |text: &str, headings: &[String]| {
            text.len() + name.len() + 150 + headings.iter().map(|text| text.len() + 24).sum::<usize>()
        };
        for mut fact in content.facts {
            if self.take(size(&fact.value, &fact.headings) + fact.name.len()) {
                fact.place = at(&fact.place);
                self.content.facts.push(fact);
            }
        }
        for mut table in content.tables {
            let cells = table.rows.iter().flat_map(|row| &row.cells);
            if self.take(cells.map(|cell| cell.len() + 24).sum()) {
                table.place = at(&table.place);
                self.content.tables.push(table);
            }
        }
        for mut passage in content.passages {
            if self.take(size(&passage.text, &passage.headings)) {
                passage.place = at(&passage.place);
                self.content.passages.push(passage);
            }
        }
        if let Some(why) = content.partly {
            self.partly(format!("its attachment \"{name}\": {why}"));
        }
    }

    /// What the document says, with what it says of itself.
    pub(super) fn finish(mut self) -> Content {
        self.end_section();
        let Content { facts, .. } = &self.content;
        let own = |names: &[&str]| -> Vec<&str> {
            let facts = facts
                .iter()
                .filter(|fact| names.contains(&words::normal(&fact.name).as_str()));
            facts.map(|fact| fact.value.as_str()).collect()
        };
        // "8 April 2025, 10:00. Present: A. Lee" begins with the day.
        let day = |value: &str| {
            let ends = value.match_indices([',', '.', ';']).map(|(at, _)| at);
            let mut heads = ends.take(6).filter_map(|at| words::date(value.get(..at)?));
            words::date(value).or_else(|| heads.next())
        };
        let dated = own(&DATES).into_iter().find_map(day);
        let revision = own(&REVISIONS).into_iter().find_map(words::revision);
        let subject = own(&["subject", "title", "document title", "re", "主题", "标题"])
            .first()
            .map(|text| (*text).to_owned());
        let content = &mut self.content;
        let heading = (!self.first_heading.is_empty() && !words::is_blank(&self.first_heading))
            .then(|| self.first_heading.clone());
        content.title = content.title.take().or(subject).or(heading);
        let title = content.title.as_deref().unwrap_or_default();
        content.dated = content
            .dated
            .or(dated)
            .or(self.date_line)
            .or_else(|| words::date_within(title));
        content.revision = content
            .revision
            .take()
            .or(revision)
            .or_else(|| words::revision_within(title));
        self.content
    }
}
