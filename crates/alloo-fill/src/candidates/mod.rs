//! All that may answer a slot: facts, cells of the form's own record, and what registers say of somebody or
//! something by name.

mod project_names; // what a form's project is called
mod partner_slots; // what is asked of the firm that the form is about
mod source_words; // words of a label for the sort of paper that says it
mod said_beside; // values right beside the words of a label in a sentence
mod beside_values; // values among words that number, count or measure
pub(crate) mod prose; // values in a sentence that has every word of the label
mod sentence_parts; // the parts of a sentence
pub(crate) mod sought; // the sort of value that a label asks running text for
pub(crate) mod joining_words; // words of a label that only join others

use std::borrow::Cow;

use crate::accounting::suitable::{suits, suits_prompt};
use crate::accounting::{Accounting, Fit};
use crate::facts::table_words;
use crate::lexicon::{self, Class, Language, Lexicon, Name, Sorts};
use crate::slots::Asked;
use crate::values;
use crate::values::contact_words::is_role_column;
use crate::values::parting_marks;
use joining_words::{joins, own_period};

/// Facts and records looked at for one reading.
const MOST: usize = 4000;
/// One answer.
#[derive(Debug, Clone)]
pub(crate) struct Candidate<'k> {
    pub value: Cow<'k, str>,
    pub document: usize,
    pub place: String,
    pub fit: Fit,
    /// The unit in its name.
    pub unit: Option<String>,
    /// Whether it is a cell of the form's own record.
    pub own: bool,
    /// Whether it stands under the name of a party.
    pub party: bool,
}

impl<'k> Accounting<'_, 'k> {
    /// The names of facts that may answer a reading, by their numbers.
    fn names_asked(&self, asked: &Asked, label: &Name) -> Vec<usize> {
        let facts = self.facts;
        let mut names: Vec<usize> = label
            .content
            .iter()
            .filter_map(|word| facts.by_word.get(word))
            .flatten()
            .copied()
            .collect();
        // What many things have is found under the name of the block that it stands in.
        if label.all(Class::Common, Class::Own) {
            let block = asked.block.content.iter();
            names.extend(block.filter_map(|word| facts.by_word.get(word)).flatten());
        }
        if let Some(firm) = &self.firm
            && label
                .content
                .iter()
                .any(|word| self.is_own_firm(word, firm.document))
        {
            names.push(firm.name);
        }
        names.extend(facts.by_word.get("").into_iter().flatten());
        names.sort_unstable();
        names.dedup();
        names
    }

    /// All that answers a reading.
    pub(crate) fn candidates(&self, asked: &Asked, label: &Name) -> Vec<Candidate<'k>> {
        let facts = self.facts;
        let mut out = Vec::new();
        // "am" and "du" ask for nothing of their own.
        let lexicon = Lexicon::of(self.scope.language);
        if label.words.iter().all(|word| lexicon.is(Class::Stop, word)) {
            return out;
        }
        let mut headed = Vec::new();
        for name in self.names_asked(asked, label) {
            for fact in facts
                .of_name
                .get(name)
                .into_iter()
                .flatten()
                .take(MOST)
                .filter_map(|number| facts.facts.get(*number))
            {
                let place = fact.place.first().copied().unwrap_or_default();
                // What is said of a firm of the group that has no part in the project.
                let strange =
                    fact.of.is_some_and(|of| facts.firms.contains(&of)) && !self.is_of_group(fact.of);
                if strange
                    || !self.scope.allows(fact.document)
                    || self.scope.is_in_strange_sheet(fact.document, place)
                {
                    continue;
                }
                let away = facts
                    .away(&fact.value)
                    .is_some_and(|document| document != fact.document && self.scope.allows(document));
                let fit = self.fact(asked, label, fact).filter(|_| !away);
                if let Some(fit) = fit.filter(|_| !self.is_of_other_gross(label, fact)) {
                    headed.push((fact.document, self.is_headed(asked, fact)));
                    out.push(Candidate {
                        value: fact.value.clone(),
                        document: fact.document,
                        place: fact.place.join(" ").trim().to_owned(),
                        fit,
                        unit: facts.name(fact.name).unit.clone(),
                        own: self.scope.is_in_own_sheet(fact.document, place),
                        party: self.is_of_party(fact.document, fact.headings, fact.of)
                            || self.asks_own_firm(asked, fact.document),
                    });
                }
            }
        }
        Self::keep_headed(&headed, &mut out);
        if fits_any_sentence(asked, label) {
            out.retain(|one| one.fit != Fit::Said);
        }
        self.own_record(asked, label, &mut out);
        self.records(asked, label, &mut out);
        self.reach_partner(asked, label, &mut out);
        self.linked(asked, label, &mut out);
        if asked.readings.first() == Some(label) {
            self.by_row(asked, &mut out);
            if out.is_empty() {
                self.by_side(asked, &mut out);
            }
            self.by_longer_row(asked, &mut out);
            self.by_time(asked, &mut out);
        }
        self.keep_suited(asked, label, &mut out);
        out
    }

    /// Leaves out what a label cannot ask for, whatever else it is called.
    fn keep_suited(&self, asked: &Asked, label: &Name, out: &mut Vec<Candidate<'k>>) {
        // Whatever a column is called, its cell is of the sort that the slot asks for.
        out.retain(|candidate| suits(label, &candidate.value) && suits_prompt(asked, &candidate.value));
        // A number has a figure in it, where any of them has.
        let figure = |value: &str| value.chars().any(|c| c.is_ascii_digit());
        if label.sorts.has(Sorts::NUMBER) {
            if out.iter().any(|one| figure(&one.value)) {
                out.retain(|one| figure(&one.value));
            }
            out.retain(|one| !parting_marks::is_day_and_month(&one.value));
        }
        // "Particulars" asks for whatever there is to say, and no one cell of a register is that.
        let wide = |word: &String| matches!(word.as_str(), "particular" | "detail" | "information");
        if !label.words.is_empty() && label.words.iter().all(wide) {
            out.retain(|candidate| candidate.fit == Fit::Verbatim);
        }
        // What somebody is called by their work asks for who that is.
        if label.sorts.is_empty() && label.unit.is_none() && self.facts.is_somebody(label) {
            out.retain(|candidate| {
                let figure = candidate.value.starts_with(|c: char| c.is_ascii_digit());
                !figure && values::is_named(&candidate.value)
            });
        }
    }

    /// Cells of the form's own record in registers.
    fn own_record(&self, asked: &Asked, label: &Name, out: &mut Vec<Candidate<'k>>) {
        let (facts, scope) = (self.facts, self.scope);
        for &(table, row) in scope
            .rows
            .iter()
            .filter(|(table, _)| !self.is_of_other_side(asked, label, *table))
        {
            let Some(row) = scope.row_of_revision(facts, (table, row), asked.revision.as_deref()) else {
                continue;
            };
            if scope.timed.contains(&(table, row)) && self.is_of_other_month(label) {
                continue;
            }
            // Several rows about the record are its parts.
            // `Date` alone asks for more than the day by which a row is the form's.
            let bare = label.content.is_empty() && scope.timed.contains(&(table, row));
            if !bare && scope.rows.iter().filter(|(other, _)| *other == table).count() == 1 {
                let before = out.len();
                self.add_named_row(asked, label, (table, row, 0), out);
                if out.len() == before && !scope.timed.contains(&(table, row)) {
                    self.add_loose(asked, label, (table, row), out);
                }
                if out.len() == before {
                    self.add_like(asked, label, (table, row), out);
                }
            }
        }
    }

    /// The cells of a row, from a column on, that are called as a label is; where none is, as it is without the
    /// words for what the register lists.
    pub(crate) fn add_named_row(
        &self,
        asked: &Asked,
        label: &Name,
        from: (usize, usize, usize),
        out: &mut Vec<Candidate<'k>>,
    ) {
        let before = out.len();
        self.add_row(asked, label, from, out);
        if out.len() == before
            && let Some(bare) = self.without_subject(label, from.0)
        {
            self.add_row(asked, &bare, from, out);
        }
    }

    /// The cells of a row, from a column on, that are called as what is asked.
    pub(crate) fn add_row(
        &self,
        asked: &Asked,
        what: &Name,
        (table, row, from): (usize, usize, usize),
        out: &mut Vec<Candidate<'k>>,
    ) {
        for column in from..self.facts.headers.get(table).map_or(0, Vec::len) {
            self.add_cell(asked, what, (table, row, column), out);
        }
    }

    /// Whether a slot stands under a party that a register does not speak of: what stands under the contractor
    /// is not said by a list of subcontractors.
    fn is_of_other_side(&self, asked: &Asked, label: &Name, number: usize) -> bool {
        let facts = self.facts;
        let (Some(table), Some(headers)) = (facts.knowledge.tables.get(number), facts.headers.get(number))
        else {
            return false;
        };
        let around = table_words(facts, table);
        let spoken = |word: &String| {
            around.contains(word) || headers.iter().any(|header| facts.name(*header).has(word))
        };
        // "Certificate no." in a handover certificate is not that of a certificate of another sort.
        let paper = |word: &String| {
            matches!(
                word.as_str(),
                "certificate" | "report" | "record" | "notice" | "minute"
            )
        };
        let own = label.sorts.has(Sorts::NUMBER)
            && !label.content.is_empty()
            && label
                .content
                .iter()
                .all(|word| paper(word) && self.scope.titled.contains(word));
        let part = |word: &String| {
            self.scope
                .parts
                .iter()
                .any(|(part, mark)| part == word || mark == word)
        };
        let mut matter = self
            .scope
            .title
            .iter()
            .filter(|word| !label.content.contains(word) && !part(word))
            .peekable();
        if own && matter.peek().is_some() && !matter.any(spoken) {
            return true;
        }
        // A subcontract has a sum and a date too, and "contract" is the main one.
        let below = |word: &str| around.contains(word) && !asked.block.has(word) && !label.has(word);
        if label.has("contract") && below("subcontractor") {
            return true;
        }
        let mut sides = asked
            .block
            .words
            .iter()
            .filter(|word| lexicon::any(Class::Party, word));
        // The form's own title says nothing of whose a slot is, unless the slot says nothing else.
        let told = !asked.under_title || label.content.is_empty() || label.content == ["dated"];
        told && sides.any(|word| !spoken(word))
    }

    /// A label without the words for what a register lists: "Lot opened" is "Opened" in a register of lots.
    fn without_subject(&self, label: &Name, table: usize) -> Option<Name> {
        let first = self.facts.headers.get(table)?.first()?;
        let listed = |word: &String| {
            let title = self
                .facts
                .knowledge
                .tables
                .get(table)
                .map(|table| table.title.as_str());
            let titled = |title: &str| Name::new(title, self.scope.language).has(word);
            self.facts.name(*first).content.contains(word) || title.is_some_and(titled)
        };
        let words: Vec<String> = label.words.iter().filter(|word| !listed(word)).cloned().collect();
        let lexicon = Lexicon::of(Language::English);
        let bare = Name::of(words, label.unit.clone(), lexicon);
        (bare.words.len() < label.words.len() && !bare.is_empty()).then_some(bare)
    }

    pub(crate) fn add_cell(
        &self,
        asked: &Asked,
        what: &Name,
        spot: (usize, usize, usize),
        out: &mut Vec<Candidate<'k>>,
    ) {
        let facts = self.facts;
        let (Some(table), value) = (facts.knowledge.tables.get(spot.0), facts.cell(spot)) else {
            return;
        };
        let header = facts.headers.get(spot.0).and_then(|headers| headers.get(spot.2));
        let Some(name) = header
            .map(|header| facts.name(*header))
            .filter(|_| !(value.is_empty() || values::is_filler(value) || crate::facts::is_label(value)))
        else {
            return;
        };
        if self.parts_a_project(table, (asked.readings.first().unwrap_or(what), name), spot.2) {
            return;
        }
        if let Some(fit) = self
            .column(asked, what, name, value, (spot.0, spot.1))
            .filter(|_| self.scope.allows(table.document))
        {
            let row = table.rows.get(spot.1);
            // What is said of somebody whom another one stands in for is of the wrong person.
            let mut cells = row.into_iter().flat_map(|row| &row.cells);
            let away = |cell: &String| {
                facts
                    .away(cell)
                    .is_some_and(|document| document != table.document && self.scope.allows(document))
            };
            if cells.any(away) {
                return;
            }
            let row = row.map_or("", |row| row.place.as_str());
            out.push(Candidate {
                value: Cow::Borrowed(value),
                document: table.document,
                place: [table.place.as_str(), row].join(" ").trim().to_owned(),
                fit,
                unit: name.unit.clone(),
                own: self.scope.rows.contains(&(spot.0, spot.1))
                    || self.scope.other_revisions.contains(&(spot.0, spot.1))
                    || self.scope.is_in_own_sheet(table.document, &table.place),
                party: false,
            });
        }
    }

    /// What registers say of a record that a part of the label names: `Telephone` of the `Resident Engineer`.
    fn records(&self, asked: &Asked, label: &Name, out: &mut Vec<Candidate<'k>>) {
        let lexicon = Lexicon::of(Language::English);
        let words = &label.words;
        let count = words.len().min(10);
        for length in (1..=count).rev() {
            for start in 0..=count - length {
                let whose = words.get(start..start + length).unwrap_or_default();
                let rest: Vec<String> = words
                    .iter()
                    .take(start)
                    .chain(words.iter().skip(start + length))
                    .cloned()
                    .collect();
                let whose = Name {
                    content: sorted(whose),
                    words: whose.to_vec(),
                    ..Name::default()
                };
                let said_of_all = whose.words.iter().all(|word| {
                    lexicon.is(Class::Common, word) || lexicon.is(Class::Own, word) || word == "project"
                });
                // "Net amount payable" is the amount of what is "net payable".
                let middle = start > 0 && start + length < count;
                if middle && whose.words.iter().all(|word| is_sum_word(word)) {
                    let others = Name::of(rest.clone(), None, lexicon);
                    let run = Name::of(whose.words.clone(), label.unit.clone(), lexicon);
                    self.of_record(asked, &others.key(), &run, out);
                }
                if said_of_all {
                    continue;
                }
                // "Days granted under RC-02"
                let coded = whose
                    .words
                    .iter()
                    .any(|word| word.bytes().any(|byte| byte.is_ascii_digit()));
                let rest = rest.into_iter().filter(|word| !(coded && joins(word))).collect();
                let what = Name::of(rest, label.unit.clone(), lexicon);
                self.of_record(asked, &whose.key(), &what, out);
                if let Some(period) = own_period(&what, &self.scope.titled) {
                    self.of_record(asked, &whose.key(), &period, out);
                }
                // "Public liability policy (north)": the attribute stands in the middle.
                if length <= 2 && start > 0 && start + length < count {
                    let others = Name::of(what.words.clone(), None, lexicon);
                    let run = Name::of(whose.words.clone(), label.unit.clone(), lexicon);
                    self.of_record(asked, &others.key(), &run, out);
                }
                if let [word] = whose.words.as_slice()
                    && let Some(entity) = self.entities.get(word).filter(|_| !what.content.is_empty())
                {
                    let entity = Name::new(entity, Language::English).key();
                    self.of_record(asked, &entity, &what, out);
                }
            }
        }
    }

    pub(crate) fn of_record(&self, asked: &Asked, key: &str, what: &Name, out: &mut Vec<Candidate<'k>>) {
        let facts = self.facts;
        // Who has a role in the project goes before who has it in the firm.
        let of_project = |spot: &(usize, usize, usize)| {
            let document = facts.knowledge.tables.get(spot.0).map(|table| table.document);
            let ours = |document| self.is_of_project(document) && self.scope.allows(document);
            document.is_some_and(ours) && self.tells_of_people(asked, what, *spot)
        };
        let near = facts.records(key).iter().take(MOST).any(of_project);
        for &spot in facts.records(key).iter().take(MOST) {
            let (Some(headers), Some(table)) =
                (facts.headers.get(spot.0), facts.knowledge.tables.get(spot.0))
            else {
                continue;
            };
            if self.is_passed(table.document) || self.scope.strange_rows.contains(&(spot.0, spot.1)) {
                continue;
            }
            if let Some(contacts) = self.people(spot) {
                if !self.is_of_project(table.document) && near {
                    continue;
                }
                if let Some(column) = self.who(asked, what, &contacts, spot) {
                    let header = headers.get(column).map(|header| facts.name(*header).clone());
                    self.add_cell(asked, &header.unwrap_or_default(), (spot.0, spot.1, column), out);
                    continue;
                }
                if let Some(reached) = self.reached(what, &contacts, spot) {
                    for column in (0..headers.len()).filter(|column| *column != spot.2) {
                        self.add_cell(asked, &reached, (spot.0, spot.1, column), out);
                    }
                    continue;
                }
            }
            let before = out.len();
            let says_sum = !what.content.is_empty() && what.content.iter().all(|word| is_sum_word(word));
            let nameless =
                what.content.is_empty() && !what.sorts.has(Sorts::DATE) && !what.sorts.has(Sorts::NUMBER);
            if says_sum || nameless {
                // Who has a role, or the other of two columns.
                let own = headers.get(spot.2).map(|header| facts.name(*header));
                let role = own.is_some_and(is_role_column);
                let person = |column: &usize| {
                    headers.get(*column).is_some_and(|header| {
                        let name = facts.name(*header);
                        name.content.is_empty() && name.sorts.has(Sorts::NAME)
                            || matches!(name.key().as_str(), "person" | "contact" | "contact-person")
                    })
                };
                let column = match headers.len() {
                    2 => Some(1 - spot.2.min(1)),
                    _ if role => (0..headers.len()).find(person),
                    _ => self
                        .only_sum(spot, says_sum || asked.wants_sum())
                        .or_else(|| self.only_value(spot))
                        .or_else(|| self.of_own_month(spot))
                        .or_else(|| self.only_number(spot, asked.readings.first()?)),
                };
                if let Some(column) =
                    column.filter(|column| !role || values::is_named(facts.cell((spot.0, spot.1, *column))))
                {
                    let header = headers
                        .get(column)
                        .map(|header| facts.name(*header))
                        .cloned()
                        .unwrap_or_default();
                    self.add_cell(asked, &header, (spot.0, spot.1, column), out);
                }
            } else {
                for column in (0..headers.len()).filter(|column| *column != spot.2) {
                    self.add_cell(asked, what, (spot.0, spot.1, column), out);
                }
            }
            // A unit behind the record's own name is that of the figures in its row: "Rebar pier P17 (t)".
            let language = facts.about(table.document).language;
            let unit = Name::new(facts.cell(spot), language).unit;
            if unit.is_some() {
                for candidate in out.iter_mut().skip(before) {
                    candidate.unit = candidate.unit.take().or_else(|| unit.clone());
                }
            }
        }
    }

    /// Whether a paper is another of the form's series, or one that a later paper of its series overtook.
    pub(crate) fn is_passed(&self, document: usize) -> bool {
        self.facts.about(document).overtaken && !self.scope.bound.contains(&document)
            || self.scope.is_of_other_paper(self.facts, document)
    }
}

/// Whether a label says too little for a sentence to answer it: "valid until" is of what the blank before it names,
/// and "Amount R" does not say of what.
fn fits_any_sentence(asked: &Asked, label: &Name) -> bool {
    let validity = |word: &String| matches!(word.as_str(), "valid" | "validity" | "until" | "to" | "expiry");
    let lone = |word: &String| word.len() == 1 || lexicon::any(Class::Common, word);
    let of_nothing = label.content.iter().all(lone) && label.content.iter().any(|word| word.len() > 1);
    of_nothing || asked.column.is_empty() && label.words.iter().all(validity)
}

/// Whether a word says only that an amount is asked for.
fn is_sum_word(word: &str) -> bool {
    matches!(word, "amount" | "sum" | "value" | "money" | "total")
}

fn sorted(words: &[String]) -> Vec<String> {
    let mut words = words.to_vec();
    words.sort_unstable();
    words.dedup();
    words
}
