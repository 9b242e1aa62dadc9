//! One part with text, made ready for comparing: its paragraphs with their place in tables, and what of them
//! belongs to slots.

use std::collections::HashMap;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::ops::Range;

use super::computed::page_numbers;
use super::pattern::Pattern;
use crate::Error;
use crate::find::Part;
use crate::place::Place;
use crate::text_map::{Paragraph, ParagraphId, is_blank};
use crate::tree::{Node, Nodes, Tree};

/// Where in the tables of a part a paragraph lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct CellAddress {
    /// The table's number in the part.
    pub(super) table: usize,
    /// The row's number in the table.
    pub(super) row: usize,
    /// The cell's number in the row.
    pub(super) column: usize,
}

/// A part with text.
pub(super) struct Story<'a> {
    /// The part.
    pub(super) part: &'a Part,
    /// Each paragraph's cell.
    pub(super) cells: Vec<Option<CellAddress>>,
    /// Each paragraph as a pattern of fixed text and slots.
    pub(super) patterns: Vec<Pattern>,
    /// Which slot owns a paragraph as a whole: any text may stand in it, and more paragraphs may follow.
    pub(super) whole: Vec<Option<Owner>>,
    /// The slots of a paragraph, beside its pattern's spans.
    pub(super) owners: Vec<Vec<(Owner, Range<usize>)>>,
}

/// What a value in a paragraph belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Owner {
    /// A slot, by its number in the part.
    Slot(usize),
    /// A schedule's cell: schedule, row, column.
    Schedule(usize, usize, usize),
}

impl<'a> Story<'a> {
    /// Of a part; `with_slots` for the template, whose slots are looked for.
    ///
    /// # Errors
    /// Where the part cannot be read.
    pub(super) fn new(part: &'a Part, with_slots: bool) -> Result<Self, Error> {
        let cells = addresses(&part.tree, part.text.paragraphs());
        let count = part.text.paragraphs().len();
        let mut story = Story {
            part,
            cells,
            patterns: Vec::new(),
            whole: vec![None; count],
            owners: vec![Vec::new(); count],
        };
        if with_slots {
            story.own();
        }
        let numbers = page_numbers(&part.tree)?;
        let pattern = |(owners, paragraph): (&Vec<(Owner, Range<usize>)>, &Paragraph)| {
            let mut spans: Vec<Range<usize>> = owners.iter().map(|(_, span)| span.clone()).collect();
            let numbers = paragraph
                .pieces
                .iter()
                .filter(|piece| numbers.contains(&piece.node));
            spans.extend(numbers.map(|piece| piece.range.clone()));
            Pattern::new(&paragraph.text, spans)
        };
        let patterns = story.owners.iter().zip(part.text.paragraphs()).map(pattern);
        story.patterns = patterns.collect();
        Ok(story)
    }

    /// Finds out which text belongs to which slot.
    fn own(&mut self) {
        let part = self.part;
        for (number, located) in part.slots.iter().enumerate() {
            for place in &located.places {
                self.own_place(Owner::Slot(number), place);
            }
        }
        for (number, schedule) in part.schedules.iter().enumerate() {
            for (row, targets) in schedule.rows.iter().enumerate() {
                for (column, target) in targets.targets.iter().enumerate() {
                    let owner = Owner::Schedule(number, row, column);
                    match &target.inner {
                        Some(place) => self.own_place(owner, place),
                        None => self.own_all(owner, target.cell),
                    }
                }
            }
        }
    }

    fn own_place(&mut self, owner: Owner, place: &Place) {
        match place {
            Place::Text { paragraph, range } => self.own_span(owner, *paragraph, range.clone()),
            Place::Control(control) => self.own_nodes(owner, self.part.tree.subtree(control.node)),
            Place::Field(field) => self.own_nodes(owner, field.nodes(&self.part.tree)),
            Place::Cell(cell) => self.own_all(owner, *cell),
            Place::Paragraph(paragraph) => {
                if let Some(whole) = self.whole.get_mut(paragraph.index()) {
                    whole.get_or_insert(owner);
                }
            }
            // The heading stays; what is written follows it.
            Place::Behind(paragraph) => {
                let end = self
                    .part
                    .text
                    .get(*paragraph)
                    .map_or(0, |paragraph| paragraph.text.len());
                self.own_span(owner, *paragraph, end..end);
            }
        }
    }

    fn own_span(&mut self, owner: Owner, paragraph: ParagraphId, span: Range<usize>) {
        if let Some(owners) = self.owners.get_mut(paragraph.index()) {
            owners.push((owner, span));
        }
    }

    /// Text that comes from these elements, in whichever paragraphs.
    fn own_nodes(&mut self, owner: Owner, nodes: Nodes) {
        let part = self.part;
        let mut last = None;
        let mut holds_paragraphs = false;
        for (id, paragraph) in part.text.iter() {
            if nodes.contains(paragraph.node) {
                holds_paragraphs = true;
                if let Some(whole) = self.whole.get_mut(id.index()) {
                    whole.get_or_insert(owner);
                }
            } else if nodes.follow(paragraph.node) {
                last = Some((id, paragraph));
            } else {
                break;
            }
        }
        if let Some((id, paragraph)) = last.filter(|_| !holds_paragraphs) {
            self.own_span(owner, id, paragraph.span(nodes));
        }
    }

    fn own_all(&mut self, owner: Owner, node: Node) {
        for id in self.part.text.inside(&self.part.tree, node) {
            if let Some(whole) = self.whole.get_mut(id.index())
                && self.owners[id.index()].is_empty()
            {
                whole.get_or_insert(owner);
            }
        }
    }

    /// A paragraph.
    pub(super) fn paragraph(&self, at: usize) -> Option<&'a Paragraph> {
        self.part.text.paragraphs().get(at)
    }

    /// A paragraph's text.
    pub(super) fn text(&self, at: usize) -> &'a str {
        self.paragraph(at).map_or("", |paragraph| paragraph.text.as_str())
    }

    /// Whether a fill may write in a paragraph.
    pub(super) fn has_slot(&self, at: usize) -> bool {
        self.whole.get(at).is_some_and(Option::is_some)
            || self.owners.get(at).is_some_and(|owners| !owners.is_empty())
    }

    /// Which spans of a paragraph's pattern are slots; the others are page numbers.
    pub(super) fn owned(&self, at: usize) -> Vec<bool> {
        let is_owned = |span: &Range<usize>| self.owners[at].iter().any(|(_, own)| own == span);
        self.patterns[at].spans.iter().map(is_owned).collect()
    }

    /// Keys for aligning: equal where two paragraphs read alike and no fill writes there; a number of its own
    /// for all others.
    pub(super) fn keys(&self, salt: u64) -> Vec<u64> {
        (0..self.patterns.len())
            .map(|at| {
                let text = self.text(at);
                if self.has_slot(at) || is_blank(text) {
                    return (salt << 40) | at as u64;
                }
                let mut hash = DefaultHasher::new();
                let column = self.cells[at].map(|cell| cell.column);
                (column, text).hash(&mut hash);
                hash.finish() | (1 << 63)
            })
            .collect()
    }

    /// The cell that a paragraph lies in.
    pub(super) fn cell_node(&self, at: usize) -> Option<Node> {
        self.paragraph(at)?.cell
    }

    /// Whether a paragraph shows nothing and ends a section.
    pub(super) fn ends_section(&self, at: usize) -> bool {
        let tree = &self.part.tree;
        self.paragraph(at).is_some_and(|paragraph| {
            let properties = tree.child(paragraph.node, "pPr");
            paragraph.is_empty()
                && properties.is_some_and(|properties| tree.child(properties, "sectPr").is_some())
        })
    }

    /// Where a paragraph lies, for people.
    pub(super) fn place(&self, at: usize) -> String {
        match self.cells.get(at).copied().flatten() {
            Some(cell) => format!(
                "table {}, row {}, column {}",
                cell.table + 1,
                cell.row + 1,
                cell.column + 1
            ),
            None => format!("paragraph {}", at + 1),
        }
    }
}

/// Each paragraph's cell.
fn addresses(tree: &Tree, paragraphs: &[Paragraph]) -> Vec<Option<CellAddress>> {
    let mut numbers: HashMap<Node, usize> = HashMap::new();
    let mut tables = 0;
    for node in tree.nodes() {
        if tree.is(node, "tbl") {
            numbers.insert(node, tables);
            tables += 1;
            count(tree, node, "tr", &mut numbers);
        } else if tree.is(node, "tr") {
            count(tree, node, "tc", &mut numbers);
        }
    }
    paragraphs
        .iter()
        .map(|paragraph| {
            let cell = paragraph.cell?;
            let row = tree.around(cell, "tr")?;
            let table = tree.around(row, "tbl")?;
            Some(CellAddress {
                table: *numbers.get(&table)?,
                row: *numbers.get(&row)?,
                column: *numbers.get(&cell)?,
            })
        })
        .collect()
}

/// Numbers the elements of a name that belong to `node` itself, not to one nested in it.
fn count(tree: &Tree, node: Node, name: &str, numbers: &mut HashMap<Node, usize>) {
    let mut nodes = tree.descendants(node);
    let mut number = 0;
    while let Some(at) = nodes.next() {
        if tree.is(at, name) {
            numbers.insert(at, number);
            number += 1;
        }
        if matches!(tree.w(at), "tc" | "p" | "tr") {
            nodes.leave_out(tree.subtree(at));
        }
    }
}
