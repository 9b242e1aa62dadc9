//! What is gathered from the documents, one after another: what their lines, sentences, titles and tables say.

use std::borrow::Cow;
use std::collections::HashMap;

use super::clauses::Reckoning;
use super::contact_tables::{ContactTable, also_called};
use super::record_keys::key_columns;
use super::running_text::RunningText;
use super::standing::About;
use super::statement::Statement;
use super::summary_lines::pairs_below;
use super::{
    account_lines, clauses, compound, group_lines, inline_runs, letterheads, parties_said, people,
    planned_and_actual, run_on_labels, sentences, titles,
};
use crate::lexicon::{Language, Lexicon, Name, Sorts};
use crate::model::{Knowledge, Table};
use crate::values;

/// The most cells that records are looked up by; a register of 5 000 rows has some 10 000.
const MOST_CELLS: usize = 400_000;
/// Cells with more words name no record.
const LONGEST_KEY: usize = 9;

/// Where what a document's title says is found.
pub(crate) const TITLE: &str = "title";

/// Where a cell is: table, row, column.
pub(crate) type CellRef = (usize, usize, usize);

/// Names taken apart, each once.
#[derive(Default)]
pub(super) struct NameTable {
    pub(super) names: Vec<Name>,
    known: HashMap<(Language, String), usize>,
}

impl NameTable {
    /// The number of a name.
    pub(super) fn number(&mut self, text: &str, language: Language) -> usize {
        if let Some(&number) = self.known.get(&(language, text.to_owned())) {
            return number;
        }
        let number = self.names.len();
        self.names.push(Name::new(text, language));
        self.known.insert((language, text.to_owned()), number);
        number
    }
}

/// What is gathered from the documents.
#[derive(Default)]
pub(super) struct Gathered<'k> {
    pub(super) facts: Vec<Statement<'k>>,
    pub(super) names: NameTable,
    pub(super) headers: Vec<Vec<usize>>,
    pub(super) contacts: Vec<Option<ContactTable>>,
    pub(super) firms: Vec<&'k str>,
    pub(super) cells: HashMap<String, Vec<CellRef>>,
    pub(super) count: usize,
}

/// The language of a document.
pub(super) fn language(documents: &[About], document: usize) -> Language {
    documents
        .get(document)
        .map_or(Language::English, |about| about.language)
}

impl<'k> Gathered<'k> {
    /// Adds what a line or a row says, and what its value says besides.
    pub(super) fn state(
        &mut self,
        document: usize,
        (name, value): (&'k str, &'k str),
        under: (&'k [String], [&'k str; 2]),
        language: Language,
    ) {
        let name = sentences::numberless(sentences::own_name(name));
        let (before, name) = match run_on_labels::parted(name, language) {
            Some((before, name)) => (Some(before), name),
            None => (None, name),
        };
        if let Some((paper, code)) = before {
            let number = self.names.number(paper, language);
            self.say(document, number, code, under);
        }
        let number = self.names.number(name, language);
        let first = sentences::first_said(value);
        let before = self.facts.len();
        self.say(document, number, first, under);
        if self.facts.len() == before || crate::ablation::without("rule: values in values") {
            return;
        }
        if value.contains('%') {
            for (name, part) in planned_and_actual::told(&format!("{name} {value}"), language) {
                let number = self.names.number(&name, language);
                self.tell(document, number, part, under);
            }
        }
        if let Some(day) =
            compound::day_of(name, language).filter(|_| crate::values::parting_marks::is_day(first))
        {
            let number = self.names.number(&day, language);
            self.say(document, number, first, under);
        }
        for name in compound::both_sides(name, language) {
            let number = self.names.number(name, language);
            self.say(document, number, first, under);
        }
        for (name, part) in compound::name_and_address(name, value) {
            let number = self.names.number(&name, language);
            self.say(document, number, part, under);
        }
        let mut parts = compound::parts(name, value, language);
        let names = compound::without_brackets(name, language);
        parts.extend(names.into_iter().map(|name| (name, first)));
        for (name, part) in parts {
            let number = self.names.number(&name, language);
            let before = self.facts.len();
            self.say(document, number, part, under);
            for fact in self.facts.iter_mut().skip(before) {
                fact.said = true;
                fact.of = Some(value);
            }
        }
    }

    /// Adds what a value in a sentence says besides by number or somebody's name.
    fn say_parts(
        &mut self,
        document: usize,
        (name, value): (&str, &'k str),
        under: (&'k [String], [&'k str; 2]),
        language: Language,
    ) {
        let parts = compound::parts(name, value, language).into_iter();
        for (name, part) in parts {
            let number = self.names.number(&name, language);
            let numbered = self
                .names
                .names
                .get(number)
                .is_some_and(|name| name.sorts.has(Sorts::NUMBER));
            if !(numbered && values::is_code(part) || values::is_named(part))
                || crate::values::parting_marks::is_day(part)
            {
                continue;
            }
            let before = self.facts.len();
            self.say(document, number, part, under);
            for fact in self.facts.iter_mut().skip(before) {
                fact.of = Some(value);
            }
        }
    }

    /// Adds a fact; `under` are its headings and its place.
    fn say(&mut self, document: usize, name: usize, value: &'k str, under: (&'k [String], [&'k str; 2])) {
        // "Weight (kg/m2)" heads values and is none.
        let unit = value.strip_suffix(')').and_then(|value| value.rsplit_once('('));
        let heads = unit.is_some_and(|(name, unit)| {
            let known = Lexicon::of(Language::English).unit(unit).is_some();
            (known || unit.contains('/') && unit.len() <= 8)
                && !name.bytes().any(|byte| byte.is_ascii_digit())
        });
        if !(value.is_empty() || values::is_filler(value) || heads || is_label(value)) {
            let (headings, place) = under;
            let value = Cow::Borrowed(value);
            self.facts.push(Statement {
                document,
                name,
                value,
                headings,
                place,
                said: false,
                of: None,
            });
        }
    }

    /// Adds a fact out of running text.
    pub(super) fn tell(
        &mut self,
        document: usize,
        name: usize,
        value: String,
        under: (&'k [String], [&'k str; 2]),
    ) {
        let (headings, place) = under;
        self.facts.push(Statement {
            document,
            name,
            value: Cow::Owned(value),
            headings,
            place,
            said: true,
            of: None,
        });
    }

    /// Takes in the labels and numbers that a line has beside each other.
    pub(super) fn numbers_in_line(&mut self, text: &RunningText<'k>, language: Language) {
        for (name, value) in inline_runs::pairs(text.text) {
            let number = self.names.number(name, language);
            self.say(text.document, number, value, (text.headings, text.place));
        }
    }

    /// Takes in what running text says.
    pub(super) fn hear(&mut self, text: &RunningText<'k>, language: Language, reckoning: Reckoning) {
        let lexicon = Lexicon::of(language);
        let under = (text.headings, text.place);
        let before = self.facts.len();
        for (name, value) in sentences::said(text.text, lexicon) {
            let number = self.names.number(name, language);
            self.say(text.document, number, value, under);
            self.say_parts(text.document, (name, value), under, language);
        }
        let told = clauses::told(text.text, lexicon, reckoning);
        let people = people::who(text.text, language)
            .into_iter()
            .chain(parties_said::parties(text.text, language));
        let progress = planned_and_actual::told(text.text, language);
        for (name, value) in told.into_iter().chain(people).chain(progress) {
            let name = self.names.number(&name, language);
            self.tell(text.document, name, value, under);
        }
        for fact in self.facts.iter_mut().skip(before) {
            fact.said = true;
        }
    }

    /// Takes in the numbers that titles and headings give their papers.
    pub(super) fn titles(&mut self, knowledge: &Knowledge, documents: &[About]) {
        for titled in titles::titled(knowledge, documents) {
            let name = self
                .names
                .number(&titled.name, language(documents, titled.document));
            self.facts.push(Statement {
                document: titled.document,
                name,
                value: Cow::Owned(titled.value),
                headings: &[],
                place: [TITLE, ""],
                said: titled.heading,
                of: None,
            });
        }
        for (document, firm) in letterheads::laboratories(knowledge, documents) {
            let name = self.names.number("Laboratory", Language::English);
            self.tell(document, name, firm.to_owned(), (&[], [TITLE, ""]));
        }
    }

    /// Takes in a table: its columns' names, what its records are called, and all of it where it has one
    /// record.
    pub(super) fn table(&mut self, number: usize, table: &'k Table, language: Language) {
        let header: Vec<usize> = table
            .header
            .iter()
            .map(|name| self.names.number(own_header(table, name), language))
            .collect();
        if let [row] = table.rows.as_slice() {
            let place = [table.place.as_str(), row.place.as_str()];
            for (name, value) in table.header.iter().zip(&row.cells) {
                self.state(table.document, (name, value), (&table.headings, place), language);
            }
        }
        for row in pairs_below(table) {
            if let [name, value, ..] = row.cells.as_slice()
                && !["total", "subtotal"]
                    .iter()
                    .any(|word| Name::new(name, language).has(word))
            {
                let place = [table.place.as_str(), row.place.as_str()];
                self.state(table.document, (name, value), (&table.headings, place), language);
            }
        }
        self.clauses(table, language);
        let names: Vec<&Name> = header
            .iter()
            .filter_map(|name| self.names.names.get(*name))
            .collect();
        let keys = key_columns(table, &names);
        let contacts = ContactTable::of(table, &names);
        for column in &keys {
            for (at, row) in table.rows.iter().enumerate() {
                let text = row.cells.get(*column).map(String::as_str).unwrap_or_default();
                self.call(text, (number, at, *column), language);
                if let Some(bare) = without_firm(text) {
                    self.call(bare, (number, at, *column), language);
                }
                // "Less retention 10 %", "Income tax (TDS)": a line of an account.
                if row.cells.iter().any(|cell| values::is_sum(cell)) {
                    for other in account_lines::plainer(text) {
                        self.call(&other, (number, at, *column), language);
                    }
                }
            }
        }
        // "A400 Demolish culvert" is called by both of its columns.
        if let [0, 1, ..] = keys.as_slice()
            && !crate::ablation::without("rule: rows by code and name")
        {
            for (at, row) in table.rows.iter().enumerate() {
                if let [code, name, ..] = row.cells.as_slice()
                    && values::is_code(code)
                {
                    self.call(&format!("{code} {name}"), (number, at, 1), language);
                }
            }
        }
        if let Some(contacts) = &contacts {
            self.call_people(
                number,
                table,
                contacts.role,
                (language, keys.contains(&contacts.role)),
            );
        }
        self.contacts.push(contacts);
        self.headers.push(header);
    }

    /// Takes in what a table beside the projects says of each firm of a group.
    pub(super) fn group(&mut self, number: usize, table: &'k Table, language: Language) {
        let header = self.headers.get(number).into_iter().flatten();
        let header: Vec<&Name> = header.filter_map(|name| self.names.names.get(*name)).collect();
        for line in group_lines::lines(table, &header, language) {
            let before = self.facts.len();
            let place = [table.place.as_str(), line.place];
            self.state(
                table.document,
                (line.name, line.value),
                (&table.headings, place),
                language,
            );
            for fact in self.facts.iter_mut().skip(before) {
                fact.of = Some(line.firm);
            }
            if !self.firms.contains(&line.firm) {
                self.firms.push(line.firm);
            }
        }
    }

    /// Takes in the lines of contract data, `Employer | 1.1.2.2 | Wessex plc`: a name, its clause and a value.
    fn clauses(&mut self, table: &'k Table, language: Language) {
        if table.header.len() != 3 || table.rows.len() < 2 {
            return;
        }
        let is_clause = |text: &str| {
            let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '(' | ')' | ' ' | '&');
            text.starts_with(|c: char| c.is_ascii_digit()) && text.len() <= 14 && text.chars().all(plain)
        };
        // "1.1.2.2" is a clause; "14.90" may be an amount.
        let headed = |column: usize| {
            let header = table
                .header
                .get(column)
                .map(|header| header.to_lowercase())
                .unwrap_or_default();
            let words = [
                "clause",
                "klausel",
                "ziffer",
                "article",
                "artikel",
                "cláusula",
                "artículo",
                "条款",
            ];
            words.iter().any(|word| header.contains(word))
        };
        let column = (0..3).find(|column| {
            let cells = || {
                table
                    .rows
                    .iter()
                    .filter_map(|row| row.cells.get(*column))
                    .filter(|cell| !cell.is_empty())
            };
            let said = cells().count();
            said * 2 > table.rows.len()
                && cells().filter(|cell| is_clause(cell)).count() * 10 >= said * 9
                && (headed(*column) || cells().any(|cell| cell.matches('.').count() >= 2))
        });
        let (name, value) = match column {
            Some(0) => (1, 2),
            Some(1) => (0, 2),
            Some(2) => (0, 1),
            _ => return,
        };
        for row in &table.rows {
            if let (Some(name), Some(value)) = (row.cells.get(name), row.cells.get(value)) {
                let place = [table.place.as_str(), row.place.as_str()];
                self.state(table.document, (name, value), (&table.headings, place), language);
            }
        }
    }

    /// Notes what else the people of a table are called, and what they are where that is no key otherwise.
    fn call_people(&mut self, number: usize, table: &Table, role: usize, (language, key): (Language, bool)) {
        for (at, row) in table.rows.iter().enumerate() {
            let text = row.cells.get(role).map(String::as_str).unwrap_or_default();
            let whole = (!key).then(|| text.to_owned());
            for other in whole.into_iter().chain(also_called(text, language)) {
                self.call(&other, (number, at, role), language);
            }
        }
    }

    /// Notes what a record is called.
    fn call(&mut self, text: &str, spot: CellRef, language: Language) {
        if text.is_empty() || self.count >= MOST_CELLS {
            return;
        }
        let name = Name::new(text, language);
        if (1..=LONGEST_KEY).contains(&name.content.len()) {
            self.cells.entry(name.key()).or_default().push(spot);
            self.count += 1;
        }
    }
}

/// What stands before the name of a firm in brackets: "Scaffolders (Ridgeline)".
fn without_firm(text: &str) -> Option<&str> {
    let (before, behind) = text.split_once(" (")?;
    let firm = behind.strip_suffix(')')?;
    let lexicon = Lexicon::of(Language::English);
    let named = firm.starts_with(char::is_uppercase)
        && firm
            .chars()
            .all(|c| c.is_alphabetic() || matches!(c, ' ' | '&' | '-'))
        && firm.chars().any(char::is_lowercase)
        && firm.chars().count() > 3
        && lexicon.unit(firm).is_none();
    (named && !before.contains(['(', ','])).then_some(before)
}

/// Whether a value only says how somebody is reached, `Telephone`: the label of another value.
pub(crate) fn is_label(value: &str) -> bool {
    let labels = [
        "telephone",
        "phone",
        "tel",
        "fax",
        "e-mail",
        "email",
        "mobile",
        "telefon",
        "adresse",
        "téléphone",
        "courriel",
        "teléfono",
        "correo",
        "dirección",
        "联系电话",
        "电话",
        "传真",
        "地址",
        "邮箱",
        "联系人",
        "电子邮箱",
        "address",
    ];
    let plain = value.trim().trim_end_matches([':', '：', '.']).to_lowercase();
    labels.contains(&plain.as_str()) || goes_on(value)
}

/// Whether a text goes on in the next column, `The Architect is`.
fn goes_on(text: &str) -> bool {
    let mut words = text.split_whitespace().rev();
    let last = words.next().unwrap_or_default();
    let goes = matches!(
        last,
        "is" | "are" | "ist" | "sind" | "est" | "sont" | "es" | "son"
    );
    goes && words.count() > 1
}
/// The header of a column; none over the names of a sheet of particulars, where "项目" says "item" and no project.
fn own_header<'t>(table: &'t Table, header: &'t str) -> &'t str {
    match table.header.as_slice() {
        [first, _] if first == header && header.trim() == "项目" => "",
        _ => header,
    }
}

#[cfg(test)]
mod tests {
    use super::own_header;
    use crate::model::Table;

    #[test]
    fn what_a_sheet_of_particulars_calls_its_items_is_no_project() {
        let table = |header: &[&str]| Table {
            header: header.iter().map(|text| (*text).to_owned()).collect(),
            document: 0,
            title: String::new(),
            headings: Vec::new(),
            place: String::new(),
            rows: Vec::new(),
        };
        assert_eq!(own_header(&table(&["项目", "内容"]), "项目"), "");
        assert_eq!(own_header(&table(&["项目", "内容"]), "内容"), "内容");
        assert_eq!(own_header(&table(&["项目", "单位", "数量"]), "项目"), "项目");
    }
}
