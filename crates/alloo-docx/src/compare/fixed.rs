//! What no slot owns in two paired parts: text, formatting, tables, sections, controls.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;

use super::changes::Pair;
use super::comparison::{ChangeKind, OtherChange};
use super::shape::{self, ObjectKind, Shape, of_paragraph};
use super::story::Owner;
use super::value::stands_among_more;
use crate::Error;
use crate::place::Place;
use crate::tree::Node;

impl Pair<'_> {
    /// Compares what no slot owns in each pair of paragraphs, and reports paragraphs that went.
    pub(super) fn fixed(&self, other: &mut Vec<OtherChange>) -> Result<(), Error> {
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
        // Text that came beside a mark is no value of it.
        let beside = pattern.spans.iter().zip(&captured).any(|(span, new)| {
            let texts = (was.get(span.clone()), now.get(new.clone()));
            matches!(texts, (Some(was), Some(now)) if stands_among_more(was, now))
        });
        if beside || (whole && stands_among_more(was, now)) {
            other.push(self.change(at, ChangeKind::Text, Some(was), Some(now)));
            return Ok(());
        }
        // Where nothing was written, the looks of the slots themselves count too.
        let untouched = was == now;
        // A page number is no slot: where it changed, that is said.
        let owned = self.before.owned(at);
        let spans = |spans: &[Range<usize>]| {
            let slots = spans
                .iter()
                .zip(&owned)
                .filter(|(_, owned)| **owned && !untouched);
            slots.map(|(span, _)| span.clone()).collect::<Vec<_>>()
        };
        let mut before = self.shape(true, at, &spans(&pattern.spans))?;
        let mut after = self.shape(false, pair, &spans(&captured))?;
        if whole && !untouched {
            before.characters.clear();
            after.characters.clear();
        }
        // A paragraph that is a slot and nothing else takes the looks of its value: a prompt's own style goes
        // with the prompt.
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

    /// Reports changed tables, sections, controls, and whatever else the part holds.
    pub(super) fn rest(&self, other: &mut Vec<OtherChange>) -> Result<(), Error> {
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
        let (mut known, mut known_after) = (HashMap::new(), HashMap::new());
        for (at, pair) in self.pairs.iter().enumerate() {
            let Some(pair) = *pair else { continue };
            let (Some(cell), Some(_)) = (self.before.cells[at], self.after.cells[pair]) else {
                continue;
            };
            let (node, links) = (self.before.cell_node(at), &self.links.0);
            let was = shape::of_cell(&self.before.part.tree, node, links, &mut known)?;
            let (node, links) = (self.after.cell_node(pair), &self.links.1);
            let now = shape::of_cell(&self.after.part.tree, node, links, &mut known_after)?;
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
