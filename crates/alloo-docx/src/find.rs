//! Every slot of a part, each span owned once: controls, fields, marks, blanks, cells, schedules, narratives, in this order.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::about;
use super::controls::{self, Accepts, Control};
use super::describe::describe;
use super::fields::{self, Field};
use super::lines::{behind_colon, in_text, label_lines, lined};
use super::marks;
use super::place::{Draft, Located, Place, Rows, Target};
use super::sections::narratives;
use super::tables;
use super::text::{OWNED, Paragraph, Styles, TRACKED, Text, is_blank};
use super::tree::Tree;
use crate::slot::{Kind, Schedule, Slot, Wants};

/// A part and all that was found in it.
#[derive(Debug)]
pub struct Part {
    /// Its name in the package.
    pub name: String,
    /// Its elements.
    pub tree: Tree,
    /// Its paragraphs.
    pub text: Text,
    /// Its slots, in document order.
    pub slots: Vec<Located>,
    /// Its schedules, in document order.
    pub schedules: Vec<Rows>,
    /// Names and values that it has already.
    pub stated: Vec<(String, String)>,
}

/// A part has more slots than are filled.
pub struct TooMany;

/// Finds everything in a part.
///
/// # Errors
/// Where there are more than `most` slots.
pub fn part(name: String, tree: Tree, styles: &Styles, most: usize) -> Result<Part, TooMany> {
    let mut flags = controls::flags(&tree);
    let controls = controls::find(&tree, &mut flags);
    let fields = fields::find(&tree, &mut flags);
    let text = Text::map(&tree, &flags, styles);
    let mut drafts = Vec::new();
    for control in controls {
        drafts.push(of_control(&tree, &text, control));
    }
    for field in fields {
        drafts.push(of_field(&tree, &text, field));
    }
    let lines: Vec<String> = text
        .paragraphs
        .iter()
        .map(|paragraph| lined(&tree, paragraph))
        .collect();
    for (at, paragraph) in text.paragraphs.iter().enumerate() {
        in_text(at, paragraph, &text, &lines, &mut drafts);
    }
    let cell_of = |draft: &Draft| {
        draft
            .paragraph
            .and_then(|at| text.paragraphs.get(at))
            .and_then(|paragraph| paragraph.cell)
    };
    let slot_cells: HashSet<usize> = drafts.iter().filter_map(cell_of).collect();
    let tables = tables::read(&tree, &flags, &text, styles, &slot_cells);
    let found = tables::find(&tables, &tree, &flags);
    for cell in &found.cells {
        let paragraph = text.inside(&tree, cell.node).next();
        drafts.push(Draft {
            place: Place::Cell(cell.node),
            kind: Kind::Cell,
            names: Vec::new(),
            shown: String::new(),
            wants: Wants::Text,
            node: cell.node,
            paragraph,
            span: 0..0,
            label: cell.label.clone(),
        });
    }
    let taken: HashSet<usize> = drafts.iter().filter_map(|draft| draft.paragraph).collect();
    for &cell in &found.labels {
        let last = text
            .inside(&tree, cell)
            .filter(|&at| {
                text.paragraphs
                    .get(at)
                    .is_some_and(|p| p.cell == Some(cell) && !p.is_empty())
            })
            .last();
        // What follows the table may be the place that the label speaks of.
        let next = last.is_some_and(|at| {
            taken.contains(&(at + 1)) && text.paragraphs.get(at + 1).is_some_and(|p| p.cell.is_none())
        });
        drafts.extend(
            last.filter(|at| !next && !taken.contains(at))
                .and_then(|at| behind_colon(at, &text, &lines)),
        );
    }
    label_lines(&tree, &text, &lines, &taken, &mut drafts);
    narratives(&tree, &text, &flags, styles, &mut drafts);
    drafts.retain(|draft| flags.get(draft.node).is_none_or(|flags| flags & TRACKED == 0));
    let cells = found
        .schedules
        .iter()
        .map(|found| found.rows.len() * found.header.len())
        .sum::<usize>();
    if drafts.len() + cells > most {
        return Err(TooMany);
    }
    drafts.sort_by_key(|draft| (tree.range(draft.node).start, draft.span.start));

    // The cells of schedules, each with its schedule's rows: with two or more it is filled by records alone.
    let mut inner: HashMap<usize, Place> = HashMap::new();
    let all: HashMap<usize, usize> = found
        .schedules
        .iter()
        .flat_map(|schedule| {
            let cells = schedule.rows.iter().flat_map(|(_, cells)| cells);
            cells.map(|(cell, _)| (*cell, schedule.rows.len()))
        })
        .collect();
    let (mut slots, mut ids): (Vec<Located>, HashMap<usize, String>) = (Vec::new(), HashMap::new());
    let mut twins = Twins::default();
    for draft in drafts {
        let cell = cell_of(&draft);
        if let Some(cell) = cell.filter(|cell| all.contains_key(cell))
            && !matches!(draft.place, Place::Cell(_))
        {
            inner.entry(cell).or_insert_with(|| draft.place.clone());
        }
        if cell.and_then(|cell| all.get(&cell)).is_some_and(|rows| *rows > 1) {
            continue;
        }
        let id = format!("{name}#{}", slots.len());
        let (node, place) = (draft.node, draft.place.clone());
        let slot = describe(&text, &lines, &found, draft, id, &name);
        match twins.of(&tree, node, &slot, slots.len()) {
            Twin::First => {
                if let Some(cell) = cell.filter(|cell| all.contains_key(cell)) {
                    ids.entry(cell).or_insert_with(|| slot.id.clone());
                }
                slots.push(Located {
                    slot,
                    places: vec![place],
                    at: tree.range(node).start,
                });
            }
            Twin::Of(first) => {
                if let Some(first) = slots.get_mut(first) {
                    first.places.push(place);
                }
            }
            Twin::Lost => {}
        }
    }
    let schedules = found
        .schedules
        .iter()
        .filter(|schedule| {
            schedule.rows.iter().all(|(row, _)| {
                flags
                    .get(*row)
                    .is_some_and(|flags| flags & (TRACKED | OWNED) == 0)
            })
        })
        .map(|schedule| rows(&tree, &text, &name, schedule, &inner, &ids))
        .collect();
    let mut part = Part {
        name,
        tree,
        text,
        slots,
        schedules,
        stated: about::cells(&tables),
    };
    part.stated.extend(about::lines(&part.text));
    Ok(part)
}

fn rows(
    tree: &Tree,
    text: &Text,
    name: &str,
    found: &tables::ScheduleRows,
    inner: &HashMap<usize, Place>,
    ids: &HashMap<usize, String>,
) -> Rows {
    let (node, number) = found.table;
    let first = text.inside(tree, node).next();
    let paragraph = first.and_then(|at| text.paragraphs.get(at));
    let title = first
        .and_then(|at| text.paragraphs.get(..at))
        .unwrap_or_default()
        .iter()
        .rev()
        .take(3)
        .take_while(|above| {
            above.level.is_none()
                && above.cell == paragraph.and_then(|_| tree.ancestors(node).find(|&up| tree.is(up, "tc")))
        })
        .find(|above| !above.is_empty())
        .and_then(|above| marks::label(&above.text).filter(|_| above.pieces.iter().all(|piece| piece.free)))
        .unwrap_or_default();
    let last = found.rows.last().map_or(0, |(row, _)| *row);
    // A single row with more below it belongs to a form; and a header on every page has no room to grow.
    let may_grow = tree.is(0, "document")
        && (found.rows.len() > 1 || found.repeats || tree.stop(last) >= tree.stop(node));
    let id = format!("{name}#table{number}.{}", found.header_row);
    let schedule = Schedule {
        id,
        part: name.to_owned(),
        table: number,
        header_row: found.header_row,
        title,
        headings: paragraph.map_or_else(Vec::new, |paragraph| text.above(paragraph)),
        header: found.header.clone(),
        rows: found
            .rows
            .iter()
            .map(|(_, cells)| cells.iter().map(|(_, text)| text.clone()).collect())
            .collect(),
        slots: found
            .rows
            .iter()
            .map(|(_, cells)| cells.iter().map(|(cell, _)| ids.get(cell).cloned()).collect())
            .collect(),
        may_grow,
    };
    let rows = found
        .rows
        .iter()
        .map(|(row, cells)| {
            let targets = cells.iter().map(|(cell, _)| Target {
                cell: *cell,
                inner: inner.get(cell).cloned(),
            });
            (*row, targets.collect())
        })
        .collect();
    Rows { schedule, rows }
}

fn of_control(tree: &Tree, text: &Text, control: Control) -> Draft {
    let paragraph = text.paragraph_of(tree, control.content);
    let span = paragraph
        .and_then(|at| text.paragraphs.get(at))
        .map_or(0..0, |paragraph| {
            span(paragraph, control.node..tree.stop(control.node))
        });
    // In a cell a value is a line or two; in the body it may be a section.
    let block = tree.children(control.content).any(|child| tree.is(child, "p"))
        && !tree
            .ancestors(control.node)
            .any(|above| matches!(tree.w(above), "tc" | "txbxContent"));
    let wants = match &control.accepts {
        Accepts::Date(date) => Wants::Date(tree.child_val(*date, "dateFormat")),
        Accepts::Choice(items, false) => {
            Wants::Choice(items.iter().map(|(shown, _)| shown.clone()).collect())
        }
        Accepts::Check(_) => Wants::Check,
        Accepts::Text { plain: false, .. } if block => Wants::Paragraphs,
        Accepts::Text { .. } if marks::is_date_pattern(&control.shown.to_lowercase()) => Wants::Date(None),
        Accepts::Text { .. } | Accepts::Choice(..) => Wants::Text,
    };
    Draft {
        kind: Kind::ContentControl,
        names: control.names.clone(),
        shown: control.shown.clone(),
        wants,
        node: control.node,
        paragraph,
        span,
        label: String::new(),
        place: Place::Control(control),
    }
}

fn of_field(tree: &Tree, text: &Text, found: fields::FoundField) -> Draft {
    let (kind, mut wants, nodes) = match &found.field {
        Field::MergeSimple(node) => (Kind::MergeField, Wants::Text, *node..tree.stop(*node)),
        Field::Merge(field) => (Kind::MergeField, Wants::Text, field.begin..field.end),
        Field::Text(field, _) => (Kind::FormField, Wants::Text, field.begin..field.end),
        Field::Check(field, _) => (Kind::FormField, Wants::Check, field.begin..field.end),
        Field::List(field, _, entries) => {
            let entries = entries.iter().filter(|entry| {
                marks::prompt(entry).is_none() && !is_blank(entry) && !entry.eq_ignore_ascii_case("choose")
            });
            (
                Kind::FormField,
                Wants::Choice(entries.cloned().collect()),
                field.begin..field.end,
            )
        }
    };
    if let Some(date) = &found.date {
        wants = Wants::Date((!date.is_empty()).then(|| date.clone()));
    }
    let paragraph = text.paragraph_of(tree, found.node);
    let span = paragraph
        .and_then(|at| text.paragraphs.get(at))
        .map_or(0..0, |paragraph| span(paragraph, nodes));
    let own = kind == Kind::MergeField;
    Draft {
        label: found.names.first().filter(|_| own).cloned().unwrap_or_default(),
        place: Place::Field(found.field),
        kind,
        names: found.names,
        shown: found.shown,
        wants,
        node: found.node,
        paragraph,
        span,
    }
}

/// The bytes of a paragraph's text that come from these elements; empty, at the place, where none does.
fn span(paragraph: &Paragraph, nodes: Range<usize>) -> Range<usize> {
    let first = paragraph.pieces.partition_point(|piece| piece.node < nodes.start);
    let behind = paragraph.pieces.partition_point(|piece| piece.node < nodes.end);
    match paragraph.pieces.get(first..behind) {
        Some([one]) => one.range.clone(),
        Some([one, .., last]) => one.range.start..last.range.end,
        _ => {
            let before = first.checked_sub(1).and_then(|at| paragraph.pieces.get(at));
            let at = before.map_or(0, |piece| piece.range.end);
            at..at
        }
    }
}

/// The slots of an `mc:AlternateContent` by branch: what `Choice` and `Fallback` hold is one text shown in two ways.
#[derive(Default)]
struct Twins {
    /// By element, kind and label: the slots of the first branch in order.
    first: HashMap<(usize, Kind, String), Vec<usize>>,
    /// How many of them the branch at hand has met.
    met: HashMap<(usize, usize, Kind, String), usize>,
}

enum Twin {
    First,
    Of(usize),
    Lost,
}

impl Twins {
    fn of(&mut self, tree: &Tree, node: usize, slot: &Slot, number: usize) -> Twin {
        let mut branch = node;
        let mut found = None;
        for above in tree.ancestors(node) {
            if tree.local(above) == "AlternateContent" {
                found = Some((above, branch));
            }
            branch = above;
        }
        let Some((element, branch)) = found else {
            return Twin::First;
        };
        let first = tree.children(element).next() == Some(branch);
        let key = (element, slot.kind, slot.label.clone());
        if first {
            self.first.entry(key).or_default().push(number);
            return Twin::First;
        }
        let met = self
            .met
            .entry((branch, element, slot.kind, slot.label.clone()))
            .or_default();
        *met += 1;
        match self.first.get(&key).and_then(|slots| slots.get(*met - 1)) {
            Some(&slot) => Twin::Of(slot),
            None => Twin::Lost,
        }
    }
}
