//! Every slot of a part, each span owned once: controls, fields, marks, blanks, cells, schedules, narratives,
//! in this order.

use std::collections::{HashMap, HashSet};

use crate::about;
use crate::blanks::label;
use crate::captioned_cells;
use crate::cell_prompts;
use crate::controls::{self, Accepts, Control};
use crate::describe::Surroundings;
use crate::error::Error;
use crate::fields::{self, Field, FoundField};
use crate::flags::Flags;
use crate::hand;
use crate::instruction::is_date_pattern;
use crate::lines::Lines;
use crate::marks;
use crate::place::{Draft, LocatedSchedule, LocatedSlot, Place, Target, TargetRow};
use crate::sections::Sections;
use crate::slot::{BegunList, Schedule, Slot, SlotKind, Wants};
use crate::styles::Styles;
use crate::table_slots::{self, EmptyCell, FoundSchedule, TableSlots};
use crate::tables;
use crate::text_map::{ParagraphId, Text, is_blank};
use crate::tree::{Node, Tree};

/// Most places to fill in one template, cells of schedules included; a form of a hundred pages has some
/// thousand.
pub const MAX_SLOTS: usize = 50_000;

/// A part and all that was found in it.
#[derive(Debug)]
pub struct Part {
    /// Its elements.
    pub tree: Tree,
    /// What they belong to.
    pub flags: Flags,
    /// Its paragraphs.
    pub text: Text,
    /// Its slots, in document order.
    pub slots: Vec<LocatedSlot>,
    /// Its schedules, in document order.
    pub schedules: Vec<LocatedSchedule>,
    /// Its lists in which something is typed, in document order.
    pub lists: Vec<BegunList>,
    /// Names and values that it has already.
    pub stated: Vec<(String, String)>,
}

/// Reads the text of a part, without looking for slots.
///
/// # Errors
/// Where a text cannot be read.
pub fn text_alone(tree: Tree, styles: &Styles) -> Result<Part, Error> {
    let mut flags = Flags::read(&tree);
    controls::find(&tree, &mut flags)?;
    fields::find(&tree, &mut flags)?;
    let text = Text::map(&tree, &flags, styles)?;
    Ok(Part {
        tree,
        flags,
        text,
        slots: Vec::new(),
        schedules: Vec::new(),
        lists: Vec::new(),
        stated: Vec::new(),
    })
}

/// Finds everything in a part.
///
/// # Errors
/// Where there are more than `most` slots, or a text cannot be read.
pub fn part(tree: Tree, styles: &Styles, most: usize) -> Result<Part, Error> {
    let mut flags = Flags::read(&tree);
    let controls = controls::find(&tree, &mut flags)?;
    let fields = fields::find(&tree, &mut flags)?;
    let text = Text::map(&tree, &flags, styles)?;
    let lines = Lines::read(&tree, &text);
    let mut drafts: Vec<Draft> = Vec::new();
    drafts.extend(
        controls
            .into_iter()
            .map(|control| of_control(&tree, &text, control)),
    );
    drafts.extend(fields.into_iter().map(|field| of_field(&tree, &text, field)));
    drafts.extend(lines.slots());
    let cells: HashSet<Node> = drafts.iter().filter_map(|draft| cell_of(&text, draft)).collect();
    let mut tables = tables::read(&tree, &flags, &text, styles, &cells);
    drafts.extend(cell_prompts::find(&mut tables, &lines));
    let captioned = captioned_cells::find(&mut tables, &lines);
    let mut found = table_slots::find(&tables, &tree, &flags);
    drafts.extend(captioned.iter().filter_map(|cell| cell.draft(&lines)));
    captioned.into_iter().for_each(|cell| cell.tell(&mut found));
    drafts.retain_mut(|draft| named_by_table(draft, &text, &found));
    drafts.extend(found.cells.iter().map(|cell| of_cell(&tree, &text, cell)));
    let taken: HashSet<ParagraphId> = drafts.iter().filter_map(|draft| draft.paragraph).collect();
    let of_labels = found
        .labels
        .iter()
        .filter_map(|&cell| behind_label(&tree, &text, cell, &taken));
    drafts.extend(of_labels.filter_map(|paragraph| lines.behind_colon(paragraph)));
    drafts.extend(lines.label_lines(&taken));
    drafts.extend(lines.under_names(&taken));
    let sections = Sections {
        tree: &tree,
        text: &text,
        flags: &flags,
        styles,
    };
    sections.find(&mut drafts);
    drafts.retain(|draft| !flags.is_tracked(draft.node));
    let cells = found
        .schedules
        .iter()
        .map(|found| found.rows.len() * found.header.len());
    if drafts.len() + cells.sum::<usize>() > most {
        return Err(Error::too_large(format!(
            "the template has more than {MAX_SLOTS} places to fill"
        )));
    }
    drafts.sort_by_key(|draft| (tree.range(draft.node).start, draft.span.start));
    let lines_asking = asking(&drafts, &text);
    let mut finder = SlotFinder::new(&tree, &text, &found);
    let surroundings = Surroundings {
        part: tree.part(),
        text: &text,
        lines: &lines,
        tables: &found,
        titles: &tables
            .iter()
            .filter_map(|table| Some((table.number, title(&tree, &text, table.node, &lines_asking)?)))
            .collect(),
    };
    for draft in drafts {
        finder.add(draft, surroundings);
    }
    let schedules = finder.schedules(&flags, &lines_asking);
    let lists = finder.lists();
    let mut slots = finder.slots;
    hand::mark(&mut slots);
    let mut stated = about::cells(&tables);
    stated.extend(about::lines(&text));
    drop(lines);
    Ok(Part {
        tree,
        flags,
        text,
        slots,
        schedules,
        lists,
        stated,
    })
}

/// Gives a blank without a name that of its cell; false where the cell has none either.
fn named_by_table(draft: &mut Draft, text: &Text, found: &TableSlots) -> bool {
    if !matches!(draft.kind, SlotKind::Label | SlotKind::Cell) || !draft.label.is_empty() {
        return true;
    }
    let place = cell_of(text, draft).and_then(|cell| found.places.get(&cell));
    draft.label = place.map(table_slots::cell_label).unwrap_or_default();
    !draft.label.is_empty()
}

fn cell_of(text: &Text, draft: &Draft) -> Option<Node> {
    text.get(draft.paragraph?)?.cell
}

/// Gives each draft its name and each span its one owner.
struct SlotFinder<'a> {
    tree: &'a Tree,
    text: &'a Text,
    found: &'a TableSlots,
    /// The cells of schedules, each with the number of its schedule's rows: with two or more it is filled by
    /// records alone.
    scheduled: HashMap<Node, usize>,
    /// What lies in such a cell.
    inner: HashMap<Node, Place>,
    /// The slot of such a cell.
    ids: HashMap<Node, String>,
    twins: Twins,
    slots: Vec<LocatedSlot>,
}

impl<'a> SlotFinder<'a> {
    fn new(tree: &'a Tree, text: &'a Text, found: &'a TableSlots) -> SlotFinder<'a> {
        let cells = found.schedules.iter().flat_map(|schedule| {
            let cells = schedule.rows.iter().flat_map(|row| &row.cells);
            cells.map(|cell| (cell.node, schedule.rows.len()))
        });
        SlotFinder {
            tree,
            text,
            found,
            scheduled: cells.collect(),
            inner: HashMap::new(),
            ids: HashMap::new(),
            twins: Twins::default(),
            slots: Vec::new(),
        }
    }

    fn add(&mut self, draft: Draft, surroundings: Surroundings<'_>) {
        let cell = cell_of(self.text, &draft).filter(|cell| self.scheduled.contains_key(cell));
        if let Some(cell) = cell
            && !matches!(draft.place, Place::Cell(_))
        {
            self.inner.entry(cell).or_insert_with(|| draft.place.clone());
        }
        if cell
            .and_then(|cell| self.scheduled.get(&cell))
            .is_some_and(|rows| *rows > 1)
        {
            return;
        }
        let id = format!("{}#{}", self.tree.part(), self.slots.len());
        let (node, place, paragraph) = (draft.node, draft.place.clone(), draft.paragraph);
        let slot = surroundings.describe(draft, id);
        match self.twins.of(self.tree, node, &slot, self.slots.len()) {
            BranchTwin::First => {
                if let Some(cell) = cell {
                    self.ids.entry(cell).or_insert_with(|| slot.id.clone());
                }
                self.slots.push(LocatedSlot {
                    slot,
                    places: vec![place],
                    at: self.tree.range(node).start,
                    paragraph,
                });
            }
            BranchTwin::Of(first) => {
                if let Some(first) = self.slots.get_mut(first) {
                    first.places.push(place);
                }
            }
            BranchTwin::Lost => {}
        }
    }

    fn schedules(&self, flags: &Flags, asking: &HashSet<ParagraphId>) -> Vec<LocatedSchedule> {
        let free = |schedule: &&FoundSchedule| schedule.rows.iter().all(|row| flags.is_free(row.node));
        self.found
            .schedules
            .iter()
            .filter(free)
            .map(|found| self.schedule(found, asking))
            .collect()
    }

    /// The headings above a table.
    fn headings(&self, table: Node) -> Vec<String> {
        let first = self.text.inside(self.tree, table).next();
        let paragraph = first.and_then(|at| self.text.get(at));
        paragraph.map_or_else(Vec::new, |paragraph| self.text.above(paragraph))
    }

    fn lists(&self) -> Vec<BegunList> {
        let found = self.found.lists.iter();
        let list = |(table, list): &(Node, BegunList)| BegunList {
            part: self.tree.part().to_owned(),
            headings: self.headings(*table),
            ..list.clone()
        };
        found.map(list).collect()
    }

    fn schedule(&self, found: &FoundSchedule, asking: &HashSet<ParagraphId>) -> LocatedSchedule {
        let tree = self.tree;
        // A single row with more below it belongs to a form; and a header on every page has no room to grow.
        let table = tree.subtree(found.table);
        let last = found
            .rows
            .last()
            .is_some_and(|row| table.ends_with(tree.subtree(row.node)));
        let schedule = Schedule {
            id: format!("{}#table{}.{}", tree.part(), found.number, found.header_row),
            part: tree.part().to_owned(),
            table: found.number,
            header_row: found.header_row,
            title: title(tree, self.text, found.table, asking).unwrap_or_default(),
            headings: self.headings(found.table),
            header: found.header.clone(),
            rows: found
                .rows
                .iter()
                .map(|row| row.cells.iter().map(|cell| cell.text.clone()).collect())
                .collect(),
            slots: found
                .rows
                .iter()
                .map(|row| {
                    row.cells
                        .iter()
                        .map(|cell| self.ids.get(&cell.node).cloned())
                        .collect()
                })
                .collect(),
            may_grow: tree.is(Node::ROOT, "document") && (found.rows.len() > 1 || found.repeats || last),
        };
        let rows = found.rows.iter().map(|row| TargetRow {
            node: row.node,
            targets: row
                .cells
                .iter()
                .map(|cell| Target {
                    cell: cell.node,
                    inner: self.inner.get(&cell.node).cloned(),
                })
                .collect(),
        });
        LocatedSchedule {
            schedule,
            rows: rows.collect(),
        }
    }
}

/// The lines that ask for something of their own: with a label and its blank, or with boxes to tick.
fn asking(drafts: &[Draft], text: &Text) -> HashSet<ParagraphId> {
    let asks = |draft: &&Draft| {
        let line = draft.paragraph.and_then(|at| text.get(at));
        draft.wants == Wants::Check || line.is_some_and(|line| line.text.contains([':', '：']))
    };
    drafts
        .iter()
        .filter(asks)
        .filter_map(|draft| draft.paragraph)
        .collect()
}

/// The text just before a table, but for a line that asks for something of its own.
fn title(tree: &Tree, text: &Text, table: Node, asking: &HashSet<ParagraphId>) -> Option<String> {
    let first = text.inside(tree, table).next()?;
    let around = tree.ancestors(table).find(|&above| tree.is(above, "tc"));
    let above = text.before(first).take(3);
    let (at, above) = above
        .take_while(|(_, above)| above.level.is_none() && above.cell == around)
        .find(|(_, above)| !above.is_empty())?;
    let boxes = above.text.contains(['☐', '□', '❏']);
    label(&above.text)
        .filter(|_| !(boxes || asking.contains(&at)))
        .filter(|_| above.pieces.iter().all(|piece| piece.free))
}

/// The paragraph of a cell that its value goes behind; nothing where what follows the table may be the place
/// that the label speaks of.
fn behind_label(tree: &Tree, text: &Text, cell: Node, taken: &HashSet<ParagraphId>) -> Option<ParagraphId> {
    let own = |&at: &ParagraphId| {
        text.get(at)
            .is_some_and(|p| p.cell == Some(cell) && !p.is_empty())
    };
    let last = text.inside(tree, cell).filter(own).last()?;
    let next = taken.contains(&last.next()) && text.get(last.next()).is_some_and(|p| p.cell.is_none());
    (!next && !taken.contains(&last)).then_some(last)
}

fn of_cell(tree: &Tree, text: &Text, cell: &EmptyCell) -> Draft {
    Draft {
        place: Place::Cell(cell.node),
        kind: SlotKind::Cell,
        names: Vec::new(),
        shown: String::new(),
        wants: Wants::Text,
        node: cell.node,
        paragraph: text.inside(tree, cell.node).next(),
        span: 0..0,
        label: cell.label.clone(),
        from: 0,
        caption: String::new(),
    }
}

fn of_control(tree: &Tree, text: &Text, control: Control) -> Draft {
    let paragraph = text.paragraph_of(tree, control.content);
    let nodes = tree.subtree(control.node);
    let span = paragraph
        .and_then(|at| text.get(at))
        .map_or(0..0, |p| p.span(nodes));
    // In a cell a value is a line or two; in the body it may be a section.
    let block = tree.children(control.content).any(|child| tree.is(child, "p"))
        && !tree
            .ancestors(control.node)
            .any(|above| matches!(tree.w(above), "tc" | "txbxContent"));
    let wants = match &control.accepts {
        Accepts::Date(date) => Wants::Date(tree.child_val(*date, "dateFormat")),
        Accepts::List(items) => Wants::Choice(items.iter().map(|item| item.shown.clone()).collect()),
        Accepts::Check(_) => Wants::Check,
        Accepts::Rich if block => Wants::Paragraphs,
        Accepts::Rich | Accepts::Plain { .. } if is_date_pattern(&control.shown.to_lowercase()) => {
            Wants::Date(None)
        }
        Accepts::Rich | Accepts::Plain { .. } | Accepts::Combo(_) => Wants::Text,
    };
    Draft {
        kind: SlotKind::ContentControl,
        names: control.names.clone(),
        shown: control.shown.clone(),
        wants,
        node: control.node,
        paragraph,
        span,
        label: String::new(),
        from: 0,
        caption: String::new(),
        place: Place::Control(control),
    }
}

fn of_field(tree: &Tree, text: &Text, found: FoundField) -> Draft {
    let (kind, wants) = match &found.field {
        Field::MergeSimple(_) | Field::Merge(_) => (SlotKind::MergeField, Wants::Text),
        Field::Text(_) => (SlotKind::FormField, Wants::Text),
        Field::Check(..) => (SlotKind::FormField, Wants::Check),
        Field::List(_, _, entries) => {
            let value = |entry: &&String| {
                marks::prompt(entry).is_none() && !is_blank(entry) && !entry.eq_ignore_ascii_case("choose")
            };
            (
                SlotKind::FormField,
                Wants::Choice(entries.iter().filter(value).cloned().collect()),
            )
        }
    };
    let paragraph = text.paragraph_of(tree, found.node);
    let nodes = found.field.nodes(tree);
    let named = found.names.first().filter(|_| kind == SlotKind::MergeField);
    Draft {
        label: named.cloned().unwrap_or_default(),
        from: 0,
        caption: String::new(),
        place: Place::Field(found.field),
        kind,
        names: found.names,
        shown: found.shown,
        wants: found.date.map_or(wants, Wants::Date),
        node: found.node,
        paragraph,
        span: paragraph
            .and_then(|at| text.get(at))
            .map_or(0..0, |p| p.span(nodes)),
    }
}

/// The slots of an `mc:AlternateContent` by branch: what `Choice` and `Fallback` hold is one text shown in
/// two ways.
#[derive(Default)]
struct Twins {
    /// By element, kind and label: the slots of the first branch in order.
    first: HashMap<(Node, SlotKind, String), Vec<usize>>,
    /// How many of them the branch at hand has met.
    met: HashMap<(Node, Node, SlotKind, String), usize>,
}

enum BranchTwin {
    First,
    Of(usize),
    Lost,
}

impl Twins {
    fn of(&mut self, tree: &Tree, node: Node, slot: &Slot, number: usize) -> BranchTwin {
        let mut branch = node;
        let mut found = None;
        for above in tree.ancestors(node) {
            if tree.local(above) == "AlternateContent" {
                found = Some((above, branch));
            }
            branch = above;
        }
        let Some((element, branch)) = found else {
            return BranchTwin::First;
        };
        let first = tree.children(element).next() == Some(branch);
        let key = (element, slot.kind, slot.label.clone());
        if first {
            self.first.entry(key).or_default().push(number);
            return BranchTwin::First;
        }
        let met = self
            .met
            .entry((branch, element, slot.kind, slot.label.clone()))
            .or_default();
        *met += 1;
        match self.first.get(&key).and_then(|slots| slots.get(*met - 1)) {
            Some(&slot) => BranchTwin::Of(slot),
            None => BranchTwin::Lost,
        }
    }
}
