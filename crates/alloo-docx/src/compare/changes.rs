//! Two parts with text, compared: the values of slots, and what else changed.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::align::align;
use super::comparison::{ChangeKind, ComparedSlot, ComparedState, Links, OtherChange};
use super::fit::{keep_rows_together, score, sources};
use super::story::{Owner, Story};
use super::value::ComparedValue;
use crate::Error;
use crate::fields::Field;
use crate::find::Part;
use crate::place::Place;
use crate::text_map::is_blank;
use crate::tree::{Node, Tree};

/// Two parts, paired.
pub(super) struct Pair<'a> {
    pub(super) before: Story<'a>,
    pub(super) after: Story<'a>,
    pub(super) links: (Links, Links),
    /// For each paragraph of the template, the one of the result.
    pub(super) pairs: Vec<Option<usize>>,
    /// The paragraph with which a page of sources begins.
    pub(super) sources: Option<usize>,
}

impl<'a> Pair<'a> {
    /// Pairs the paragraphs of two parts.
    ///
    /// # Errors
    /// Where a part cannot be read.
    pub(super) fn new(before: &'a Part, after: &'a Part, links: (Links, Links)) -> Result<Self, Error> {
        let (before, after) = (Story::new(before, true)?, Story::new(after, false)?);
        let sources = sources(&before, &after);
        let end = sources.unwrap_or(usize::MAX);
        let keys = (before.keys(1), after.keys(2));
        let second = keys.1.get(..end.min(keys.1.len())).unwrap_or(&keys.1);
        let mut pairs = align(&keys.0, second, |first, second| {
            score(&before, &after, first, second)
        });
        keep_rows_together(&before, &after, &mut pairs);
        Ok(Pair {
            before,
            after,
            links,
            pairs,
            sources,
        })
    }

    /// Reports slots and other changes; whether there is a page of sources.
    pub(super) fn compare(
        &self,
        slots: &mut Vec<ComparedSlot>,
        other: &mut Vec<OtherChange>,
    ) -> Result<bool, Error> {
        let (taken, values) = self.all_values(other);
        self.fixed(other)?;
        self.added(&taken, other);
        self.rest(other)?;
        self.report(&values, slots);
        Ok(self.sources.is_some())
    }

    /// Reports slots alone; whether there is a page of sources.
    pub(super) fn compare_slots(&self, slots: &mut Vec<ComparedSlot>) -> bool {
        let (_, values) = self.all_values(&mut Vec::new());
        self.report(&values, slots);
        self.sources.is_some()
    }

    /// The values of all slots, and the paragraphs of the result that they or the template account for.
    fn all_values(&self, other: &mut Vec<OtherChange>) -> (BTreeSet<usize>, BTreeMap<Owner, ComparedValue>) {
        let mut values: BTreeMap<Owner, ComparedValue> = BTreeMap::new();
        let mut taken: BTreeSet<usize> = self.pairs.iter().flatten().copied().collect();
        for at in 0..self.pairs.len() {
            self.values(at, &mut taken, &mut values);
        }
        self.rows(&mut taken, &mut values, other);
        (taken, values)
    }

    /// Reads the values of a paragraph's slots in the result.
    fn values(&self, at: usize, taken: &mut BTreeSet<usize>, values: &mut BTreeMap<Owner, ComparedValue>) {
        let whole = self.before.whole[at];
        let owners = &self.before.owners[at];
        if whole.is_none() && owners.is_empty() {
            return;
        }
        let pair = self.pairs[at];
        let text = pair.map_or("", |pair| self.after.text(pair));
        // A value of several lines or paragraphs goes on behind the paragraph it began in.
        let more = pair.map(|pair| self.follow(at, pair, taken)).unwrap_or_default();
        if let Some(owner) = whole {
            let value = values.entry(owner).or_default();
            value.add(self.before.text(at), pair.map(|_| text));
            value.more(&more);
            return;
        }
        let pattern = &self.before.patterns[at];
        let captured = pair.and_then(|_| pattern.capture(text));
        let mut owners_of: HashMap<(usize, usize), Vec<Owner>> = HashMap::new();
        for (owner, span) in owners {
            owners_of.entry((span.start, span.end)).or_default().push(*owner);
        }
        let last = self.before.owned(at).into_iter().rposition(|owned| owned);
        for (number, span) in pattern.spans.iter().enumerate() {
            let was = self.before.text(at).get(span.clone()).unwrap_or("");
            for owner in owners_of.get(&(span.start, span.end)).into_iter().flatten() {
                let value = values.entry(*owner).or_default();
                let now = captured
                    .as_ref()
                    .and_then(|captured| text.get(captured.get(number)?.clone()));
                match (pair, now) {
                    (Some(_), Some(now)) => value.add(was, Some(now)),
                    // The text around it changed, but its mark still stands.
                    (Some(_), None) if !is_blank(was) && text.contains(was.trim()) => {
                        value.add(was, Some(was))
                    }
                    (Some(_), None) => {
                        value.add(was, Some(text));
                        value.mixed = true;
                    }
                    (None, _) => value.add(was, None),
                }
                if Some(number) == last {
                    value.more(&more);
                }
            }
        }
    }

    /// Takes the result's paragraphs that follow one with a slot, up to the next that stands for one of the
    /// template, where a value may have written them.
    fn follow(&self, at: usize, pair: usize, taken: &mut BTreeSet<usize>) -> Vec<&'a str> {
        let cell = self.after.cells[pair];
        let mut more = Vec::new();
        if !self.may_grow(at) {
            return more;
        }
        let end = self.sources.unwrap_or(self.after.cells.len());
        for next in pair + 1..end {
            if taken.contains(&next) || self.after.cells[next] != cell {
                break;
            }
            taken.insert(next);
            more.push(self.after.text(next));
        }
        more
    }

    /// Whether a value may bring paragraphs of its own: in a cell, and where a section is asked for.
    fn may_grow(&self, at: usize) -> bool {
        self.before.whole[at].is_some()
            || self.before.owners[at].iter().any(|(owner, _)| match owner {
                Owner::Slot(slot) => self.before.part.slots.get(*slot).is_some_and(|located| {
                    located.slot.wants == crate::slot::Wants::Paragraphs
                        || matches!(
                            located.places.first(),
                            Some(Place::Paragraph(_) | Place::Behind(_))
                        )
                }),
                Owner::Schedule(..) => true,
            })
            || self.before.cells[at].is_some()
    }

    /// Reports the rows that came or went; those added to a schedule are its records.
    fn rows(
        &self,
        taken: &mut BTreeSet<usize>,
        values: &mut BTreeMap<Owner, ComparedValue>,
        other: &mut Vec<OtherChange>,
    ) {
        let tables = self.tables();
        let mut added: BTreeMap<(usize, usize), Vec<usize>> = BTreeMap::new();
        let known: BTreeSet<(usize, usize)> = self
            .pairs
            .iter()
            .flatten()
            .filter_map(|pair| self.after.cells[*pair].map(|cell| (cell.table, cell.row)))
            .collect();
        for (at, cell) in self
            .after
            .cells
            .iter()
            .enumerate()
            .take(self.sources.unwrap_or(usize::MAX))
        {
            if let Some(cell) = cell
                && !known.contains(&(cell.table, cell.row))
            {
                added.entry((cell.table, cell.row)).or_default().push(at);
            }
        }
        let mut appended: HashMap<usize, usize> = HashMap::new();
        for ((table, row), paragraphs) in added {
            taken.extend(&paragraphs);
            match self.schedule_of(table, &tables) {
                Some(schedule) => {
                    let count = appended.entry(schedule).or_default();
                    let rows = self
                        .before
                        .part
                        .schedules
                        .get(schedule)
                        .map_or(0, |rows| rows.rows.len());
                    for at in paragraphs {
                        let Some(cell) = self.after.cells[at] else {
                            continue;
                        };
                        let owner = Owner::Schedule(schedule, rows + *count, cell.column);
                        values
                            .entry(owner)
                            .or_default()
                            .add("", Some(self.after.text(at)));
                    }
                    *count += 1;
                }
                None => other.push(OtherChange {
                    part: self.before.part.tree.part().to_owned(),
                    place: format!("table {}, row {}", table + 1, row + 1),
                    kind: ChangeKind::Row,
                    before: None,
                    after: Some(self.joined(&paragraphs)),
                }),
            }
        }
        self.lost_rows(other);
    }

    fn joined(&self, paragraphs: &[usize]) -> String {
        let texts: Vec<&str> = paragraphs.iter().map(|at| self.after.text(*at)).collect();
        texts.join(" | ")
    }

    fn lost_rows(&self, other: &mut Vec<OtherChange>) {
        let mut rows: BTreeMap<(usize, usize), (bool, Vec<&str>)> = BTreeMap::new();
        for (at, pair) in self.pairs.iter().enumerate() {
            if let Some(cell) = self.before.cells[at] {
                let row = rows.entry((cell.table, cell.row)).or_default();
                row.0 |= pair.is_some();
                row.1.push(self.before.text(at));
            }
        }
        for ((table, row), (_, texts)) in rows.into_iter().filter(|(_, (met, _))| !met) {
            other.push(OtherChange {
                part: self.before.part.tree.part().to_owned(),
                place: format!("table {}, row {}", table + 1, row + 1),
                kind: ChangeKind::Row,
                before: Some(texts.join(" | ")),
                after: None,
            });
        }
    }

    /// The tables of the template by those of the result, as most of their paragraphs pair.
    fn tables(&self) -> HashMap<usize, usize> {
        let mut votes: HashMap<usize, BTreeMap<usize, usize>> = HashMap::new();
        for (at, pair) in self.pairs.iter().enumerate() {
            let Some(pair) = pair else { continue };
            if let (Some(before), Some(after)) = (self.before.cells[at], self.after.cells[*pair]) {
                *votes
                    .entry(after.table)
                    .or_default()
                    .entry(before.table)
                    .or_default() += 1;
            }
        }
        votes
            .into_iter()
            .filter_map(|(after, votes)| Some((after, votes.into_iter().max_by_key(|(_, votes)| *votes)?.0)))
            .collect()
    }

    fn schedule_of(&self, table: usize, tables: &HashMap<usize, usize>) -> Option<usize> {
        let table = tables.get(&table)?;
        self.before
            .part
            .schedules
            .iter()
            .position(|rows| rows.schedule.table == *table)
    }

    /// Reports the paragraphs that came.
    fn added(&self, taken: &BTreeSet<usize>, other: &mut Vec<OtherChange>) {
        for at in 0..self.sources.unwrap_or(self.after.cells.len()) {
            if !taken.contains(&at) {
                other.push(OtherChange {
                    part: self.after.part.tree.part().to_owned(),
                    place: self.after.place(at),
                    kind: ChangeKind::Paragraph,
                    before: None,
                    after: Some(self.after.text(at).to_owned()),
                });
            }
        }
    }

    /// Lists the slots with what became of them, in document order.
    fn report(&self, values: &BTreeMap<Owner, ComparedValue>, slots: &mut Vec<ComparedSlot>) {
        let part = self.before.part;
        let states = (form_states(part), form_states(self.after.part));
        for (number, located) in part.slots.iter().enumerate() {
            let mut value = values.get(&Owner::Slot(number)).cloned().unwrap_or_default();
            if let Some(Place::Field(field)) = located.places.first() {
                self.field_value(field, &states, &mut value);
            }
            slots.push(ComparedSlot {
                id: located.slot.id.clone(),
                label: located.slot.label.clone(),
                heading: located.slot.headings.last().cloned(),
                state: value.state(),
                by_hand: located.slot.by_hand.is_some(),
                before: value.before.clone(),
                after: value.after.clone(),
            });
        }
        for number in 0..part.schedules.len() {
            self.report_schedule(number, values, slots);
        }
    }

    /// The records of a schedule; of one without any, its first row.
    fn report_schedule(
        &self,
        number: usize,
        values: &BTreeMap<Owner, ComparedValue>,
        slots: &mut Vec<ComparedSlot>,
    ) {
        let Some(rows) = self.before.part.schedules.get(number) else {
            return;
        };
        let mut records: BTreeMap<usize, BTreeMap<usize, &ComparedValue>> = BTreeMap::new();
        // The cells of a single row are slots by themselves, and told as such.
        let is_slot = |row: usize, column: usize| {
            let cells = rows.schedule.slots.get(row);
            cells.is_some_and(|cells| cells.get(column).is_some_and(Option::is_some))
        };
        for (owner, value) in values {
            if let Owner::Schedule(schedule, row, column) = *owner
                && schedule == number
                && !is_slot(row, column)
            {
                records.entry(row).or_default().insert(column, value);
            }
        }
        let is_written = |record: &BTreeMap<usize, &ComparedValue>| {
            record.values().any(|value| value.state() != ComparedState::Open)
        };
        let any = records.values().any(is_written);
        for (row, record) in records {
            if any && !is_written(&record) || !any && row > 0 {
                continue;
            }
            for (column, value) in record {
                slots.push(ComparedSlot {
                    id: format!("{}.{row}.{column}", rows.schedule.id),
                    label: rows.schedule.header.get(column).cloned().unwrap_or_default(),
                    heading: rows.schedule.heading().cloned(),
                    state: value.state(),
                    by_hand: false,
                    before: value.before.clone(),
                    after: value.after.clone(),
                });
            }
        }
    }

    /// The state of a form field that is shown by no text: a check box, a list. `states` are the nodes that
    /// hold such a state, before and after.
    fn field_value(&self, field: &Field, states: &(Vec<Node>, Vec<Node>), value: &mut ComparedValue) {
        let (Field::Check(_, data) | Field::List(_, data, _)) = field else {
            return;
        };
        let number = states.0.iter().position(|node| node == data);
        value.before = form_state(&self.before.part.tree, *data);
        value.after = number
            .and_then(|number| states.1.get(number))
            .map(|node| form_state(&self.after.part.tree, *node));
    }
}

/// The nodes that hold the state of a check box or a list.
fn form_states(part: &Part) -> Vec<Node> {
    let is_state = |node: &Node| part.tree.is(*node, "checkBox") || part.tree.is(*node, "ddList");
    part.tree.nodes().filter(is_state).collect()
}

/// The state as text.
fn form_state(tree: &Tree, node: Node) -> String {
    if tree.is(node, "ddList") {
        let own = tree
            .child_val(node, "result")
            .or_else(|| tree.child_val(node, "default"));
        return own.unwrap_or_else(|| "0".into());
    }
    let name = match tree.child(node, "checked") {
        Some(_) => "checked",
        None => "default",
    };
    let sign = if tree.switched_on(node, name) {
        "☒"
    } else {
        "☐"
    };
    sign.to_owned()
}

/// A part that the result lacks: its slots are gone.
pub(super) fn removed(part: &Part, slots: &mut Vec<ComparedSlot>) {
    slots.extend(part.slots.iter().map(|located| ComparedSlot {
        id: located.slot.id.clone(),
        label: located.slot.label.clone(),
        heading: located.slot.headings.last().cloned(),
        state: ComparedState::Removed,
        by_hand: located.slot.by_hand.is_some(),
        before: located.slot.prompt.clone(),
        after: None,
    }));
}
