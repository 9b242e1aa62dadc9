//! Two parts with text, compared: the values of slots, and what else changed.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;

use super::align::align;
use super::pattern::Pattern;
use super::shape::{self, ObjectKind, Shape, of_paragraph};
use super::story::{Owner, Story};
use super::{ChangeKind, ComparedSlot, ComparedState, Links, OtherChange};
use crate::Error;
use crate::fields::Field;
use crate::find::Part;
use crate::place::Place;
use crate::text::is_blank;
use crate::tree::Node;

/// The titles of a page of sources, in every language.
const SOURCES: [&str; 2] = ["Sources", "Left open"];

/// Two parts, paired.
pub(super) struct Pair<'a> {
    before: Story<'a>,
    after: Story<'a>,
    links: (Links, Links),
    /// For each paragraph of the template, the one of the result.
    pairs: Vec<Option<usize>>,
    /// The paragraph with which a page of sources begins.
    sources: Option<usize>,
}

impl<'a> Pair<'a> {
    /// Pairs the paragraphs of two parts.
    pub(super) fn new(before: &'a Part, after: &'a Part, links: (Links, Links)) -> Self {
        let (before, after) = (Story::new(before, true), Story::new(after, false));
        let sources = sources(&before, &after);
        let end = sources.unwrap_or(usize::MAX);
        let keys = (before.keys(1), after.keys(2));
        let second = keys.1.get(..end.min(keys.1.len())).unwrap_or(&keys.1);
        let mut pairs = align(&keys.0, second, |first, second| {
            score(&before, &after, first, second)
        });
        keep_rows_together(&before, &after, &mut pairs);
        Pair {
            before,
            after,
            links,
            pairs,
            sources,
        }
    }

    /// Reports slots and other changes; whether there is a page of sources.
    pub(super) fn compare(
        &self,
        slots: &mut Vec<ComparedSlot>,
        other: &mut Vec<OtherChange>,
    ) -> Result<bool, Error> {
        let mut values: BTreeMap<Owner, Value> = BTreeMap::new();
        let mut taken: BTreeSet<usize> = self.pairs.iter().flatten().copied().collect();
        for at in 0..self.pairs.len() {
            self.values(at, &mut taken, &mut values);
        }
        self.rows(&mut taken, &mut values, other);
        self.fixed(other)?;
        self.added(&taken, other);
        self.rest(other)?;
        self.report(&values, slots);
        Ok(self.sources.is_some())
    }

    /// Reads the values of a paragraph's slots in the result.
    fn values(&self, at: usize, taken: &mut BTreeSet<usize>, values: &mut BTreeMap<Owner, Value>) {
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
                if number + 1 == pattern.spans.len() {
                    value.more(&more);
                }
            }
        }
    }

    /// Takes the result's paragraphs that follow one with a slot, up to the next that stands for one of the template, where a value may have written them.
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
        values: &mut BTreeMap<Owner, Value>,
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

    /// Compares what no slot owns in each pair of paragraphs, and reports paragraphs that went.
    fn fixed(&self, other: &mut Vec<OtherChange>) -> Result<(), Error> {
        let rows_left: BTreeSet<(usize, usize)> = self
            .pairs
            .iter()
            .enumerate()
            .filter(|(_, pair)| pair.is_some())
            .filter_map(|(at, _)| self.before.cells[at].map(|cell| (cell.table, cell.row)))
            .collect();
        for (at, pair) in self.pairs.iter().enumerate() {
            match pair {
                Some(pair) => self.fixed_of(at, *pair, other)?,
                None => {
                    let row_lost = self.before.cells[at]
                        .is_some_and(|cell| !rows_left.contains(&(cell.table, cell.row)));
                    if !row_lost {
                        other.push(self.change(at, ChangeKind::Paragraph, Some(self.before.text(at)), None));
                    }
                }
            }
        }
        Ok(())
    }

    fn fixed_of(&self, at: usize, pair: usize, other: &mut Vec<OtherChange>) -> Result<(), Error> {
        let (was, now) = (self.before.text(at), self.after.text(pair));
        let whole = self.before.whole[at].is_some();
        let pattern = &self.before.patterns[at];
        let captured = if whole {
            Some(Vec::new())
        } else {
            pattern.capture(now)
        };
        let Some(captured) = captured else {
            other.push(self.change(at, ChangeKind::Text, Some(was), Some(now)));
            return Ok(());
        };
        // Where nothing was written, the looks of the slots themselves count too.
        let untouched = was == now;
        let spans = |spans: &[Range<usize>]| if untouched { Vec::new() } else { spans.to_vec() };
        let mut before = self.shape(true, at, &spans(&pattern.spans))?;
        let mut after = self.shape(false, pair, &spans(&captured))?;
        if whole && !untouched {
            before.characters.clear();
            after.characters.clear();
        }
        // A paragraph that is a slot and nothing else takes the looks of its value: a prompt's own style goes with the prompt.
        if (whole || !pattern.has_fixed_text()) && !untouched {
            after.properties = before.properties;
        }
        if self.holds_a_field(at) {
            let is_kept =
                |(kind, _): &(ObjectKind, u64)| !matches!(kind, ObjectKind::Field | ObjectKind::FormValue);
            before.objects.retain(is_kept);
            after.objects.retain(is_kept);
        }
        for kind in differences(&before, &after) {
            let (was, now) = match kind {
                ChangeKind::Link => (before.links.join(" "), after.links.join(" ")),
                _ => (was.to_owned(), now.to_owned()),
            };
            other.push(self.change(at, kind, Some(&was), Some(&now)));
        }
        Ok(())
    }

    fn shape(&self, before: bool, at: usize, slots: &[Range<usize>]) -> Result<Shape, Error> {
        let (story, links) = if before {
            (&self.before, &self.links.0)
        } else {
            (&self.after, &self.links.1)
        };
        match story.paragraph(at) {
            Some(paragraph) => of_paragraph(story.part, paragraph, slots, links),
            None => Ok(Shape::default()),
        }
    }

    /// Whether a slot of the paragraph is a field, whose own marks its value may change.
    fn holds_a_field(&self, at: usize) -> bool {
        let owners = self.before.owners[at]
            .iter()
            .map(|(owner, _)| *owner)
            .chain(self.before.whole[at]);
        owners.into_iter().any(|owner| match owner {
            Owner::Slot(slot) => self.before.part.slots.get(slot).is_some_and(|located| {
                located
                    .places
                    .iter()
                    .any(|place| matches!(place, Place::Field(_)))
            }),
            Owner::Schedule(schedule, row, column) => self
                .before
                .part
                .schedules
                .get(schedule)
                .and_then(|rows| rows.rows.get(row)?.targets.get(column)?.inner.as_ref())
                .is_some_and(|place| matches!(place, Place::Field(_))),
        })
    }

    fn change(&self, at: usize, kind: ChangeKind, before: Option<&str>, after: Option<&str>) -> OtherChange {
        OtherChange {
            part: self.before.part.tree.part().to_owned(),
            place: self.before.place(at),
            kind,
            before: before.map(Into::into),
            after: after.map(Into::into),
        }
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

    /// Reports changed tables, sections, controls, and whatever else the part holds.
    fn rest(&self, other: &mut Vec<OtherChange>) -> Result<(), Error> {
        let (before, after) = (&self.before.part.tree, &self.after.part.tree);
        let (links, links_after) = (&self.links.0, &self.links.1);
        let mut report = |place: &str, kind| {
            other.push(OtherChange {
                part: before.part().to_owned(),
                place: place.to_owned(),
                kind,
                before: Some("as in the template".into()),
                after: Some("changed".into()),
            });
        };
        let (was, now) = (
            shape::sections(before, links)?,
            shape::sections(after, links_after)?,
        );
        // The page of sources has a section of its own.
        let known = now.get(..was.len()).unwrap_or(&now);
        if was != known || (self.sources.is_none() && was.len() != now.len()) {
            report("page layout", ChangeKind::Setting);
        }
        if self.controls_changed()? {
            report("content controls", ChangeKind::Setting);
        }
        if shape::rest(before, links)? != shape::rest(after, links_after)? {
            report("the part's own settings", ChangeKind::Setting);
        }
        for place in self.tables_restyled()? {
            report(&place, ChangeKind::Style);
        }
        Ok(())
    }

    /// Whether a content control is another than it was, its value apart.
    fn controls_changed(&self) -> Result<bool, Error> {
        let (before, after) = (self.before.part, self.after.part);
        let places = before.slots.iter().flat_map(|located| &located.places);
        let owned: BTreeSet<Node> = places
            .filter_map(|place| match place {
                Place::Control(control) => Some(control.node),
                _ => None,
            })
            .collect();
        let (was, now) = (shape::controls(&before.tree), shape::controls(&after.tree));
        if was.len() != now.len() {
            return Ok(true);
        }
        for (was, now) in was.into_iter().zip(now) {
            // A control that shows what it showed has no value to change its properties.
            let is_slot = owned.contains(&was) && before.tree.text(was)? != after.tree.text(now)?;
            let was = shape::of_control(&before.tree, was, &self.links.0, is_slot)?;
            if was != shape::of_control(&after.tree, now, &self.links.1, is_slot)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The tables, rows and cells whose formatting changed.
    fn tables_restyled(&self) -> Result<BTreeSet<String>, Error> {
        let mut places = BTreeSet::new();
        for (at, pair) in self.pairs.iter().enumerate() {
            let Some(pair) = *pair else { continue };
            let (Some(cell), Some(_)) = (self.before.cells[at], self.after.cells[pair]) else {
                continue;
            };
            let was = shape::of_cell(&self.before.part.tree, self.before.cell_node(at), &self.links.0)?;
            let now = shape::of_cell(&self.after.part.tree, self.after.cell_node(pair), &self.links.1)?;
            let (table, row) = (cell.table + 1, cell.row + 1);
            let names = [
                format!("table {table}, row {row}, column {}", cell.column + 1),
                format!("table {table}, row {row}"),
                format!("table {table}"),
            ];
            let changed = names
                .into_iter()
                .zip(was.into_iter().zip(now))
                .filter(|(_, (was, now))| was != now);
            places.extend(changed.map(|(name, _)| name));
        }
        Ok(places)
    }

    /// Lists the slots with what became of them, in document order.
    fn report(&self, values: &BTreeMap<Owner, Value>, slots: &mut Vec<ComparedSlot>) {
        let part = self.before.part;
        for (number, located) in part.slots.iter().enumerate() {
            let mut value = values.get(&Owner::Slot(number)).cloned().unwrap_or_default();
            if let Some(Place::Field(field)) = located.places.first() {
                self.field_value(field, &mut value);
            }
            slots.push(ComparedSlot {
                id: located.slot.id.clone(),
                label: located.slot.label.clone(),
                state: value.state(),
                before: value.before.clone(),
                after: value.after.clone(),
            });
        }
        for number in 0..part.schedules.len() {
            self.report_schedule(number, values, slots);
        }
    }

    /// The records of a schedule; of one without any, its first row.
    fn report_schedule(&self, number: usize, values: &BTreeMap<Owner, Value>, slots: &mut Vec<ComparedSlot>) {
        let Some(rows) = self.before.part.schedules.get(number) else {
            return;
        };
        let mut records: BTreeMap<usize, BTreeMap<usize, &Value>> = BTreeMap::new();
        for (owner, value) in values {
            if let Owner::Schedule(schedule, row, column) = *owner
                && schedule == number
            {
                records.entry(row).or_default().insert(column, value);
            }
        }
        let is_written = |record: &BTreeMap<usize, &Value>| {
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
                    state: value.state(),
                    before: value.before.clone(),
                    after: value.after.clone(),
                });
            }
        }
    }

    /// The state of a form field that is shown by no text: a check box, a list.
    fn field_value(&self, field: &Field, value: &mut Value) {
        let (Field::Check(_, data) | Field::List(_, data, _)) = field else {
            return;
        };
        let all = |part: &Part| -> Vec<Node> {
            let is_state = |node: &Node| part.tree.is(*node, "checkBox") || part.tree.is(*node, "ddList");
            part.tree.nodes().filter(is_state).collect()
        };
        let (before, after) = (all(self.before.part), all(self.after.part));
        let number = before.iter().position(|node| node == data);
        let state = |part: &Part, node: Node| {
            let tree = &part.tree;
            if tree.is(node, "ddList") {
                let own = tree
                    .child_val(node, "result")
                    .or_else(|| tree.child_val(node, "default"));
                return own.unwrap_or_else(|| "0".into());
            }
            let name = if tree.child(node, "checked").is_some() {
                "checked"
            } else {
                "default"
            };
            if tree.switched_on(node, name) {
                "☒"
            } else {
                "☐"
            }
            .to_owned()
        };
        value.before = state(self.before.part, *data);
        value.after = number
            .and_then(|number| after.get(number))
            .map(|node| state(self.after.part, *node));
    }
}

/// A part that the result lacks: its slots are gone.
pub(super) fn removed(part: &Part, slots: &mut Vec<ComparedSlot>) {
    slots.extend(part.slots.iter().map(|located| ComparedSlot {
        id: located.slot.id.clone(),
        label: located.slot.label.clone(),
        state: ComparedState::Removed,
        before: located.slot.prompt.clone(),
        after: None,
    }));
}

/// What stood and stands in a slot.
#[derive(Debug, Clone, Default)]
struct Value {
    before: String,
    after: Option<String>,
    /// Whether the text around it changed too.
    mixed: bool,
    started: bool,
}

impl Value {
    fn add(&mut self, before: &str, after: Option<&str>) {
        if !self.started {
            self.started = true;
            self.before = before.trim().to_owned();
            self.after = after.map(|after| after.trim().to_owned());
            return;
        }
        // A slot that is shown in several places, or lies in several paragraphs, is told once.
        if !before.trim().is_empty() && before.trim() != self.before {
            self.before.push('\n');
            self.before.push_str(before.trim());
        }
        if let Some(after) = after.map(str::trim).filter(|after| !after.is_empty()) {
            self.more(&[after]);
        }
    }

    fn more(&mut self, lines: &[&str]) {
        for line in lines
            .iter()
            .map(|line| line.trim())
            .filter(|line| !line.is_empty())
        {
            let after = self.after.get_or_insert_default();
            if after != line {
                if !after.is_empty() {
                    after.push('\n');
                }
                after.push_str(line);
            }
        }
    }

    fn state(&self) -> ComparedState {
        match &self.after {
            None => ComparedState::Removed,
            Some(after) if *after == self.before => ComparedState::Open,
            // What is gone without anything in its place was removed with its mark.
            Some(after) if after.is_empty() => ComparedState::Removed,
            Some(_) if self.mixed => ComparedState::Changed,
            Some(_) => ComparedState::Filled,
        }
    }
}

/// What differs between two shapes.
fn differences(before: &Shape, after: &Shape) -> Vec<ChangeKind> {
    let mut kinds = Vec::new();
    let letters = |shape: &Shape| shape.characters.iter().map(|(c, _)| *c).collect::<String>();
    let (was, now) = (letters(before), letters(after));
    if was != now {
        kinds.push(ChangeKind::Text);
    } else if before.characters != after.characters || before.properties != after.properties {
        kinds.push(ChangeKind::Style);
    }
    let of = |shape: &Shape, kind| shape.objects_of(kind).collect::<Vec<_>>();
    for (object, kind) in [
        (ObjectKind::Picture, ChangeKind::Image),
        (ObjectKind::Field, ChangeKind::Setting),
        (ObjectKind::FormField, ChangeKind::Setting),
        (ObjectKind::FormValue, ChangeKind::Text),
        (ObjectKind::Mark, ChangeKind::Text),
    ] {
        if of(before, object) != of(after, object) {
            kinds.push(kind);
        }
    }
    if before.links != after.links {
        kinds.push(ChangeKind::Link);
    }
    kinds
}

/// How well a paragraph of the result stands for one of the template.
fn score(before: &Story<'_>, after: &Story<'_>, first: usize, second: usize) -> Option<u32> {
    let (cell, other) = (before.cells[first], after.cells[second]);
    if cell.map(|cell| cell.column) != other.map(|cell| cell.column) {
        return None;
    }
    // Of two that fit alike, the one in the same row.
    let near = u32::from(cell == other);
    let (was, now) = (before.text(first), after.text(second));
    if before.has_slot(first) {
        let pattern: &Pattern = &before.patterns[first];
        if was == now && !is_blank(was) {
            return Some(12 + near);
        }
        if before.whole[first].is_some() {
            return Some(6 + near);
        }
        if pattern.capture(now).is_some() {
            return Some(if pattern.has_fixed_text() { 10 } else { 6 } + near);
        }
        return pattern
            .fixed()
            .any(|text| text.trim().len() > 3 && now.contains(text.trim()))
            .then_some(2);
    }
    match (is_blank(was), is_blank(now)) {
        (true, true) => Some(4 + near),
        (false, false) if was == now => Some(12 + near),
        (false, false) => alike(was, now).then_some(2 + near),
        _ => None,
    }
}

/// Pairs the cells of a row with the cells of one row: of the one that most of them pair with.
fn keep_rows_together(before: &Story<'_>, after: &Story<'_>, pairs: &mut [Option<usize>]) {
    type Row = (usize, usize);
    let row_of = |story: &Story<'_>, at: usize| story.cells[at].map(|cell| (cell.table, cell.row));
    let mut rows: BTreeMap<Row, (Vec<usize>, BTreeMap<Row, usize>)> = BTreeMap::new();
    for (at, pair) in pairs.iter().enumerate() {
        let Some(row) = row_of(before, at) else { continue };
        let entry = rows.entry(row).or_default();
        entry.0.push(at);
        if let Some(other) = pair.and_then(|pair| row_of(after, pair)) {
            *entry.1.entry(other).or_default() += 1;
        }
    }
    let mut cells: HashMap<Row, Vec<usize>> = HashMap::new();
    for at in 0..after.cells.len() {
        if let Some(row) = row_of(after, at) {
            cells.entry(row).or_default().push(at);
        }
    }
    let mut given: BTreeSet<Row> = rows
        .values()
        .filter(|(_, votes)| votes.len() == 1)
        .flat_map(|(_, votes)| votes.keys().copied())
        .collect();
    for (paragraphs, votes) in rows.into_values().filter(|(_, votes)| votes.len() > 1) {
        let mut ranked: Vec<(usize, Row)> = votes.into_iter().map(|(row, votes)| (votes, row)).collect();
        ranked.sort_by_key(|(votes, row)| (std::cmp::Reverse(*votes), *row));
        let chosen = ranked
            .into_iter()
            .map(|(_, row)| row)
            .find(|row| given.insert(*row));
        let mut free = chosen
            .and_then(|row| cells.get(&row).cloned())
            .unwrap_or_default();
        for at in paragraphs {
            let column = before.cells[at].map(|cell| cell.column);
            let found = free
                .iter()
                .position(|&other| after.cells[other].map(|cell| cell.column) == column);
            pairs[at] = found.map(|found| free.remove(found));
        }
    }
}

/// Whether two texts share at least half of their words.
fn alike(one: &str, other: &str) -> bool {
    let words = |text: &'_ str| {
        text.split_whitespace()
            .map(str::to_owned)
            .collect::<BTreeSet<String>>()
    };
    let (one, other) = (words(one), words(other));
    let shared = one.intersection(&other).count();
    shared * 2 >= one.len().max(other.len()) && shared > 0
}

/// Where a page of sources begins in a result: a heading with one of its titles that the template does not have, outside of tables.
fn sources(before: &Story<'_>, after: &Story<'_>) -> Option<usize> {
    let titled = |story: &Story<'_>, at: usize| {
        let paragraph = story.paragraph(at);
        SOURCES.contains(&story.text(at).trim())
            && paragraph.is_some_and(|paragraph| paragraph.level.is_some() && paragraph.cell.is_none())
    };
    if (0..before.cells.len()).any(|at| titled(before, at)) {
        return None;
    }
    let mut first = (0..after.cells.len()).find(|&at| titled(after, at))?;
    // An empty paragraph before it ends the section of the form.
    while let Some(above) = first.checked_sub(1).filter(|&above| after.ends_section(above)) {
        first = above;
    }
    Some(first)
}
