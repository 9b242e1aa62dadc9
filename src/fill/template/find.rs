//! Every slot of a part, each span owned once: controls, fields, marks, blanks, cells, schedules, narratives, in this order.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::about;
use super::controls::{self, Accepts, Control};
use super::fields::{self, Field};
use super::marks;
use super::tables::{self, cell_label};
use super::text::{FALLBACK, OWNED, Paragraph, Styles, TRACKED, Text, collapse, is_blank};
use super::tree::Tree;
use crate::fill::model::{Ask, CellPlace, Kind, Schedule, Wants};

/// Where in a part a value goes.
#[derive(Debug, Clone)]
pub enum Place {
    /// In place of a range of a paragraph's text; behind it where the range is empty.
    Text {
        /// Index into the text map's paragraphs.
        paragraph: usize,
        /// Bytes of the paragraph's text.
        range: Range<usize>,
    },
    /// In a content control.
    Control(Control),
    /// In a field.
    Field(Field),
    /// In an empty cell: the `w:tc`.
    Cell(usize),
    /// In an empty paragraph, or behind a heading as paragraphs of its own: index into the text map's paragraphs.
    Paragraph {
        /// The paragraph.
        paragraph: usize,
        /// Whether new paragraphs follow it, as under a heading with nothing below.
        behind: bool,
    },
}

/// An ask and where it is answered: several places where the format keeps a text twice.
#[derive(Debug, Clone)]
pub struct Slot {
    /// What is asked.
    pub ask: Ask,
    /// Where the value goes.
    pub places: Vec<Place>,
    /// Where the slot begins, in bytes of the part.
    pub at: usize,
}

/// A schedule's cell: the `w:tc`, and the slot in it if it is not just empty.
#[derive(Debug, Clone)]
pub struct Target {
    /// The `w:tc`.
    pub cell: usize,
    /// The slot inside.
    pub inner: Option<Place>,
}

/// A schedule and its rows.
#[derive(Debug, Clone)]
pub struct Rows {
    /// What is asked.
    pub schedule: Schedule,
    /// The empty rows: the `w:tr` and a target for each column.
    pub rows: Vec<(usize, Vec<Target>)>,
}

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
    pub slots: Vec<Slot>,
    /// Its schedules, in document order.
    pub schedules: Vec<Rows>,
    /// Names and values that it has already.
    pub stated: Vec<(String, String)>,
}

/// A part has more slots than are filled.
pub struct TooMany;

/// A slot before it is described.
struct Raw {
    place: Place,
    kind: Kind,
    /// Its own names, best first.
    names: Vec<String>,
    shown: String,
    wants: Wants,
    /// The element it begins in.
    node: usize,
    paragraph: Option<usize>,
    /// Its bytes in the paragraph's text.
    span: Range<usize>,
    /// The label that its finder has for it.
    label: String,
}

/// Most characters of context before and after a slot.
const CONTEXT: usize = 200;
/// Most bytes of a line that are looked at around a slot.
const LINE: usize = 600;

/// Finds everything in a part.
///
/// # Errors
/// Where there are more than `most` slots.
pub fn part(name: String, tree: Tree, styles: &Styles, most: usize) -> Result<Part, TooMany> {
    let mut flags = controls::flags(&tree);
    let controls = controls::find(&tree, &mut flags);
    let fields = fields::find(&tree, &mut flags);
    let text = Text::map(&tree, &flags, styles);
    let mut raws = Vec::new();
    for control in controls {
        raws.push(of_control(&tree, &text, control));
    }
    for field in fields {
        raws.push(of_field(&tree, &text, field));
    }
    let lines: Vec<String> = text
        .paragraphs
        .iter()
        .map(|paragraph| lined(&tree, paragraph))
        .collect();
    for (at, paragraph) in text.paragraphs.iter().enumerate() {
        in_text(at, paragraph, &text, &lines, &mut raws);
    }
    let cell_of = |raw: &Raw| {
        raw.paragraph
            .and_then(|at| text.paragraphs.get(at))
            .and_then(|paragraph| paragraph.cell)
    };
    let slot_cells: HashSet<usize> = raws.iter().filter_map(cell_of).collect();
    let tables = tables::read(&tree, &flags, &text, styles, &slot_cells);
    let found = tables::find(&tables, &tree, &flags);
    for cell in &found.cells {
        let paragraph = text.inside(&tree, cell.node).next();
        raws.push(Raw {
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
    let taken: HashSet<usize> = raws.iter().filter_map(|raw| raw.paragraph).collect();
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
        raws.extend(
            last.filter(|at| !next && !taken.contains(at))
                .and_then(|at| behind_colon(at, &text, &lines)),
        );
    }
    label_lines(&tree, &text, &lines, &taken, &mut raws);
    narratives(&tree, &text, &flags, styles, &mut raws);
    raws.retain(|raw| flags.get(raw.node).is_none_or(|flags| flags & TRACKED == 0));
    let cells = found
        .schedules
        .iter()
        .map(|found| found.rows.len() * found.header.len())
        .sum::<usize>();
    if raws.len() + cells > most {
        return Err(TooMany);
    }
    raws.sort_by_key(|raw| (tree.range(raw.node).start, raw.span.start));

    // The cells of schedules with two or more rows are filled by records alone.
    let mut inner: HashMap<usize, Place> = HashMap::new();
    let scheduled: HashSet<usize> = found
        .schedules
        .iter()
        .filter(|schedule| schedule.rows.len() > 1)
        .flat_map(|schedule| {
            schedule
                .rows
                .iter()
                .flat_map(|(_, cells)| cells.iter().map(|(cell, _)| *cell))
        })
        .collect();
    let all: HashSet<usize> = found
        .schedules
        .iter()
        .flat_map(|schedule| {
            schedule
                .rows
                .iter()
                .flat_map(|(_, cells)| cells.iter().map(|(cell, _)| *cell))
        })
        .collect();
    let (mut slots, mut ids): (Vec<Slot>, HashMap<usize, String>) = (Vec::new(), HashMap::new());
    let mut twins = Twins::default();
    for raw in raws {
        let cell = cell_of(&raw);
        if let Some(cell) = cell.filter(|cell| all.contains(cell))
            && !matches!(raw.place, Place::Cell(_))
        {
            inner.entry(cell).or_insert_with(|| raw.place.clone());
        }
        if cell.is_some_and(|cell| scheduled.contains(&cell)) {
            continue;
        }
        let id = format!("{name}#{}", slots.len());
        let (node, place) = (raw.node, raw.place.clone());
        let ask = describe(&tree, &text, &lines, &found, raw, id, &name);
        match twins.of(&tree, node, &ask, slots.len()) {
            Twin::First => {
                if let Some(cell) = cell.filter(|cell| all.contains(cell)) {
                    ids.entry(cell).or_insert_with(|| ask.id.clone());
                }
                slots.push(Slot {
                    ask,
                    places: vec![place],
                    at: tree.range(node).start,
                });
            }
            Twin::Of(slot) => {
                if let Some(slot) = slots.get_mut(slot) {
                    slot.places.push(place);
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
    part.stated.extend(about::lines(&part));
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
        asks: found
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

fn of_control(tree: &Tree, text: &Text, control: Control) -> Raw {
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
    Raw {
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

fn of_field(tree: &Tree, text: &Text, found: fields::FoundField) -> Raw {
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
    Raw {
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

/// The paragraph's text for the search of marks and blanks: what is not free masked, and what draws a line made a line.
fn lined(tree: &Tree, paragraph: &Paragraph) -> String {
    let masked = paragraph.masked();
    let mut stops: Option<Vec<(i64, bool)>> = None;
    let mut line = String::with_capacity(masked.len());
    let mut tabs = 0;
    for piece in &paragraph.pieces {
        let text = masked.get(piece.range.clone()).unwrap_or_default();
        let underlined = || {
            tree.child(tree.parent(piece.node), "rPr")
                .and_then(|r| tree.child_val(r, "u"))
                .is_some_and(|u| u != "none")
        };
        if text == "\t" {
            let stops = stops.get_or_insert_with(|| tab_stops(tree, paragraph.node));
            let leads = stops.get(tabs).is_some_and(|(_, leads)| *leads);
            tabs += 1;
            line.push(if leads || underlined() { '\u{2}' } else { '\t' });
        } else if piece.free
            && text.chars().count() >= 3
            && text.chars().all(char::is_whitespace)
            && underlined()
        {
            line.extend(std::iter::repeat_n('_', text.len()));
        } else {
            line.push_str(text);
        }
    }
    line
}

/// A paragraph's own tab stops in order: where, and whether a line leads to it.
fn tab_stops(tree: &Tree, paragraph: usize) -> Vec<(i64, bool)> {
    let Some(tabs) = tree.child(paragraph, "pPr").and_then(|p| tree.child(p, "tabs")) else {
        return Vec::new();
    };
    let mut stops: Vec<(i64, bool)> = tree
        .children(tabs)
        .filter(|&tab| tree.attr(tab, "val").as_deref() != Some("clear"))
        .map(|tab| {
            let at = tree.attr(tab, "pos").and_then(|at| at.parse().ok()).unwrap_or(0);
            (
                at,
                tree.attr(tab, "leader").is_some_and(|leader| leader != "none"),
            )
        })
        .collect();
    stops.sort_unstable();
    stops
}

/// Marks and blanks of one paragraph.
fn in_text(at: usize, paragraph: &Paragraph, text: &Text, lines: &[String], raws: &mut Vec<Raw>) {
    let Some(line) = lines.get(at) else {
        return;
    };
    let taken = marks::marks(line);
    for mark in &taken {
        let shown = paragraph
            .text
            .get(mark.range.clone())
            .unwrap_or_default()
            .to_owned();
        let date = marks::is_date_pattern(&shown.to_lowercase());
        raws.extend(raw_text(at, paragraph, mark.range.clone()).map(|raw| Raw {
            kind: if mark.instruction {
                Kind::Instruction
            } else {
                Kind::Placeholder
            },
            label: mark.name.clone(),
            wants: if date { Wants::Date(None) } else { Wants::Text },
            shown,
            ..raw
        }));
    }
    let blanks = marks::blanks(line, &taken);
    // A line to sign on has its caption below.
    let mut captions = Vec::new();
    if blanks.iter().any(|blank| blank.label.is_empty()) {
        let below = text
            .paragraphs
            .get(at + 1)
            .filter(|below| below.level.is_none_or(|level| level == 10) && below.cell == paragraph.cell);
        let free = lines
            .get(at + 1)
            .is_some_and(|line| marks::blanks(line, &[]).is_empty());
        captions = below.filter(|_| free).map_or_else(Vec::new, |below| {
            below
                .text
                .split('\t')
                .filter(|part| !is_blank(part))
                .map(|part| marks::label(part).unwrap_or_default())
                .collect()
        });
    }
    for (number, blank) in blanks.into_iter().enumerate() {
        let label = if blank.label.is_empty() {
            captions.get(number).cloned().unwrap_or_default()
        } else {
            blank.label
        };
        if !label.is_empty() {
            raws.extend(raw_text(at, paragraph, blank.range).map(|raw| Raw { label, ..raw }));
        }
    }
}

/// A slot in a paragraph's text, if there is a text node to write to.
fn raw_text(at: usize, paragraph: &Paragraph, range: Range<usize>) -> Option<Raw> {
    let touches = |piece: &&super::text::Piece| {
        piece.free
            && if range.is_empty() {
                piece.range.start < range.start && range.start <= piece.range.end
            } else {
                piece.range.start < range.end && range.start < piece.range.end
            }
    };
    let first = paragraph
        .pieces
        .partition_point(|piece| piece.range.end < range.start);
    let mut near = paragraph
        .pieces
        .iter()
        .skip(first)
        .take_while(|piece| piece.range.start <= range.end);
    let piece = near.find(touches)?;
    Some(Raw {
        place: Place::Text {
            paragraph: at,
            range: range.clone(),
        },
        kind: Kind::Label,
        names: Vec::new(),
        shown: paragraph.text.get(range.clone()).unwrap_or_default().to_owned(),
        wants: Wants::Text,
        node: piece.node,
        paragraph: Some(at),
        span: range,
        label: String::new(),
    })
}

/// A slot behind a paragraph that ends with a colon.
fn behind_colon(at: usize, text: &Text, lines: &[String]) -> Option<Raw> {
    let paragraph = text.paragraphs.get(at)?;
    let line = lines.get(at)?;
    let end = line.trim_end().len();
    let label = marks::label(line.trim_end())?;
    if !line.trim_end().ends_with([':', '：']) || line.contains(['\u{1}', '\u{2}', '_']) {
        return None;
    }
    raw_text(at, paragraph, end..end).map(|raw| Raw { label, ..raw })
}

/// Lines of the body that are a label alone, where a neighbour shows that they are to be completed.
fn label_lines(tree: &Tree, text: &Text, lines: &[String], taken: &HashSet<usize>, raws: &mut Vec<Raw>) {
    let body: Vec<usize> = (0..text.paragraphs.len())
        .filter(|&at| {
            text.paragraphs.get(at).is_some_and(|p| {
                p.cell.is_none() && !tree.ancestors(p.node).any(|above| tree.is(above, "txbxContent"))
            })
        })
        .collect();
    let paragraph = |at: Option<&usize>| at.and_then(|&at| text.paragraphs.get(at));
    let line = |at: Option<&usize>| {
        at.and_then(|&at| lines.get(at))
            .map_or("", |line| line.trim_end())
    };
    let heads = |at: Option<&usize>| {
        paragraph(at)
            .and_then(|p| p.level)
            .is_some_and(|level| level < 10)
    };
    let open = |at: Option<&usize>| {
        let line = line(at);
        line.ends_with([':', '：'])
            && line.split_whitespace().count() <= 6
            && marks::label(line).is_some()
            && !line.contains(['\t', '\n'])
            && !heads(at)
            && !at.is_some_and(|at| taken.contains(at))
    };
    // A neighbour of the same form: a label alone, or one with its slot.
    let slot = |at: Option<&usize>| at.is_some_and(|at| taken.contains(at));
    let asks = |at: Option<&usize>| open(at) || (slot(at) && line(at).contains([':', '：']));
    // What lies between two paragraphs of the body but a table?
    let apart = |a: Option<&usize>, b: Option<&usize>| match (paragraph(a), paragraph(b)) {
        (Some(a), Some(b)) => {
            tree.stop(a.node) < b.node && (tree.stop(a.node)..b.node).any(|node| tree.is(node, "tbl"))
        }
        _ => false,
    };
    for (number, at) in body.iter().enumerate() {
        let before = number.checked_sub(1).and_then(|number| body.get(number));
        let (here, after) = (Some(at), body.get(number + 1));
        let ends = is_blank(line(after)) || heads(after);
        if open(here)
            && (asks(after) || ((ends || slot(after)) && asks(before)))
            && !apart(before, here)
            && !apart(here, after)
        {
            raws.extend(behind_colon(*at, text, lines));
        }
    }
}

/// Headings with an instruction or nothing under them.
fn narratives(tree: &Tree, text: &Text, flags: &[u8], styles: &Styles, raws: &mut Vec<Raw>) {
    if text.headings.is_empty() {
        return;
    }
    let mut blocks: Vec<(usize, Option<usize>)> = Vec::new();
    for (at, paragraph) in text.paragraphs.iter().enumerate() {
        let boxed = || {
            tree.ancestors(paragraph.node)
                .any(|above| tree.is(above, "txbxContent"))
        };
        if paragraph.cell.is_none() && !boxed() {
            blocks.push((paragraph.node, Some(at)));
        }
    }
    blocks.extend(
        (0..tree.len())
            .filter(|&node| tree.is(node, "tbl"))
            .map(|node| (node, None)),
    );
    blocks.sort_unstable();
    let mut alone: HashMap<usize, usize> = HashMap::new();
    for (at, raw) in raws.iter().enumerate() {
        if let (Place::Text { paragraph, range }, Kind::Instruction) = (&raw.place, raw.kind)
            && let Some(whole) = text.paragraphs.get(*paragraph)
            && is_blank(whole.text.get(..range.start).unwrap_or_default())
            && is_blank(
                whole
                    .text
                    .get(range.end..)
                    .unwrap_or_default()
                    .trim_start_matches(['.', ',']),
            )
        {
            alone.insert(*paragraph, at);
        }
    }
    let paragraph = |at: Option<usize>| at.and_then(|at| text.paragraphs.get(at));
    let taken: HashSet<usize> = raws.iter().filter_map(|raw| raw.paragraph).collect();
    let mut new = Vec::new();
    for (number, &(_, at)) in blocks.iter().enumerate() {
        let Some(here) = paragraph(at) else {
            continue;
        };
        // An instruction that is a paragraph of its own under a heading wants paragraphs.
        if let Some(raw) = at
            .and_then(|at| alone.get(&at))
            .and_then(|&raw| raws.get_mut(raw))
        {
            let inside = raw.shown.trim_matches(['[', ']', '<', '>', ' ']);
            let asks = inside.split_whitespace().count() >= 3 || marks::wish(&raw.shown) != collapse(inside);
            if here.heading.is_some() && asks && !matches!(raw.wants, Wants::Date(_)) {
                raw.kind = Kind::Narrative;
                raw.wants = Wants::Paragraphs;
            }
            continue;
        }
        let Some(level) = here.level.filter(|level| (1..=9).contains(level)) else {
            continue;
        };
        let (mut spare, mut below) = (None, None);
        for &(_, at) in blocks.iter().skip(number + 1) {
            match paragraph(at) {
                Some(next) if next.is_empty() => {
                    let section = tree
                        .child(next.node, "pPr")
                        .is_some_and(|p| tree.child(p, "sectPr").is_some());
                    let free = flags
                        .get(next.node)
                        .is_some_and(|flags| flags & (TRACKED | OWNED) == 0);
                    let inside = tree
                        .descendants(next.node)
                        .any(|node| matches!(tree.w(node), "fldChar" | "br" | "sdt" | "ins" | "del"));
                    if spare.is_none() && !section && free && !inside {
                        spare = at;
                    }
                }
                next => {
                    below = Some((at, next));
                    break;
                }
            }
        }
        let place = match below {
            Some((Some(at), Some(next))) if next.level.is_none() => {
                // An instruction in a style made for instructions needs no brackets.
                let style = tree
                    .child(next.node, "pPr")
                    .and_then(|p| tree.child_val(p, "pStyle"))
                    .unwrap_or_default();
                let free = next.pieces.iter().all(|piece| piece.free);
                if !free || !is_guidance(styles.name(&style)) {
                    continue;
                }
                Place::Text {
                    paragraph: at,
                    range: 0..next.text.len(),
                }
            }
            Some((_, Some(next))) if next.level.is_some_and(|next| next <= level) => match spare {
                Some(paragraph) => Place::Paragraph {
                    paragraph,
                    behind: false,
                },
                None => Place::Paragraph {
                    paragraph: at.unwrap_or(0),
                    behind: true,
                },
            },
            None => match spare {
                Some(paragraph) => Place::Paragraph {
                    paragraph,
                    behind: false,
                },
                None => Place::Paragraph {
                    paragraph: at.unwrap_or(0),
                    behind: true,
                },
            },
            _ => continue,
        };
        let target = match &place {
            Place::Text { paragraph, .. } | Place::Paragraph { paragraph, .. } => *paragraph,
            _ => continue,
        };
        let shown = match &place {
            Place::Text { .. } => text
                .paragraphs
                .get(target)
                .map_or_else(String::new, |p| p.text.clone()),
            _ => String::new(),
        };
        let free = flags
            .get(here.node)
            .is_some_and(|flags| flags & (TRACKED | OWNED | FALLBACK) == 0);
        if free && !at.is_some_and(|at| taken.contains(&at)) && !taken.contains(&target) {
            new.push(Raw {
                span: 0..shown.len(),
                place,
                kind: Kind::Narrative,
                names: Vec::new(),
                shown,
                wants: Wants::Paragraphs,
                node: text.paragraphs.get(target).map_or(here.node, |p| p.node),
                paragraph: Some(target),
                label: super::text::without_number(&here.text),
            });
        }
    }
    raws.extend(new);
}

/// Whether a style is one for instructions to the writer.
pub fn is_guidance(style: &str) -> bool {
    [
        "instruction",
        "guidance",
        "infoblue",
        "placeholder",
        "hint",
        "template text",
        "help text",
    ]
    .iter()
    .any(|word| style.contains(word))
}

/// Names that controls get from their makers and that say nothing.
fn says_nothing(name: &str) -> bool {
    let plain = name
        .trim()
        .trim_end_matches(|c: char| c.is_ascii_digit() || c == '_' || c == ' ')
        .to_lowercase();
    matches!(
        plain.as_str(),
        "" | "text"
            | "input text"
            | "input"
            | "enter text"
            | "type text"
            | "richtext"
            | "rich text"
            | "plain text"
            | "content"
            | "field"
            | "control"
            | "text field"
            | "placeholder"
            | "sdt"
            | "dropdown"
            | "combobox"
            | "date picker"
            | "checkbox"
            | "goog_rdk"
    ) || name.chars().all(|c| c.is_ascii_digit() || c == '-')
}

fn describe(
    tree: &Tree,
    text: &Text,
    lines: &[String],
    tables: &tables::Found,
    raw: Raw,
    id: String,
    part: &str,
) -> Ask {
    let paragraph = raw.paragraph.and_then(|at| text.paragraphs.get(at));
    let line = raw
        .paragraph
        .and_then(|at| lines.get(at))
        .map_or("", String::as_str);
    let cell = paragraph.and_then(|p| p.cell);
    let place: Option<CellPlace> = cell.and_then(|cell| tables.places.get(&cell).cloned());

    // What stands on the same line, up to the next slot.
    let before_span = tail(line.get(..raw.span.start).unwrap_or_default(), LINE);
    let after_span = front(line.get(raw.span.end..).unwrap_or_default(), LINE);
    let near = before_span.rsplit(['\u{1}', '\u{2}']).next().unwrap_or_default();
    let near = near
        .rsplit(['\t', '\n'])
        .find(|part| !is_blank(part))
        .unwrap_or_default();
    let near = marks::label(
        near.rsplit("   ")
            .find(|part| !is_blank(part))
            .unwrap_or_default(),
    )
    .unwrap_or_default();
    let behind = after_span
        .trim_start_matches(' ')
        .split(['\u{1}', '\u{2}', '\t', '\n'])
        .next()
        .unwrap_or_default();
    let behind = marks::label(behind.split("   ").next().unwrap_or_default()).unwrap_or_default();
    // What leads the cell: `TO:` over the lines of an address.
    let lead = lead(text, lines, raw.paragraph);
    let wish = if raw.wants == Wants::Check {
        String::new()
    } else {
        marks::wish(&raw.shown)
    };
    let of_cell = place.as_ref().map(cell_label).unwrap_or_default();
    // A prompt of a sentence or more tells what to write; it is no name.
    let brief = |name: &String| !name.is_empty() && name.split(' ').count() <= 9;
    let alone = raw
        .paragraph
        .is_some_and(|_| is_blank(&before_span.replace('\u{1}', " ")) && cell.is_none());
    let headings = paragraph.map_or_else(Vec::new, |paragraph| text.above(paragraph));
    let heading = if alone {
        headings.last().cloned().unwrap_or_default()
    } else {
        String::new()
    };
    let own: Vec<String> = raw
        .names
        .iter()
        .filter(|name| !says_nothing(name))
        .cloned()
        .collect();
    let first = own.first().cloned().unwrap_or_default();
    let led = |name: &str| {
        if name.is_empty() || lead.eq_ignore_ascii_case(name) {
            lead.clone()
        } else if lead.is_empty() {
            String::new()
        } else {
            format!("{lead}: {name}")
        }
    };
    let named = if wish.is_empty() { &first } else { &wish };

    let candidates: Vec<String> = match raw.kind {
        Kind::Placeholder | Kind::MergeField | Kind::Label | Kind::Cell => vec![raw.label.clone()],
        Kind::Narrative => vec![heading.clone(), raw.label.clone()],
        Kind::Instruction => vec![raw.label.clone(), near.clone(), of_cell.clone(), heading.clone()],
        Kind::FormField | Kind::ContentControl if raw.wants == Wants::Check => {
            vec![behind.clone(), near.clone(), first.clone(), of_cell.clone()]
        }
        Kind::FormField | Kind::ContentControl | Kind::TableRow => {
            vec![
                near.clone(),
                of_cell.clone(),
                led(named),
                first.clone(),
                Some(wish.clone()).filter(brief).unwrap_or_default(),
                lead.clone(),
                heading.clone(),
                wish.clone(),
            ]
        }
    };
    let label = candidates
        .into_iter()
        .chain(raw.names.iter().cloned())
        .chain([collapse(raw.shown.trim_matches(['[', ']', ' ']))])
        .find(|name| !is_blank(name))
        .unwrap_or_default();
    let mut also: Vec<String> = Vec::new();
    let (row_label, column_header) = place.as_ref().map_or((String::new(), String::new()), |p| {
        (p.row_label.clone(), p.column_header.clone())
    });
    let prompt_words = collapse(
        raw.shown
            .trim_matches(['[', ']', '<', '>', '{', '}', '«', '»', '$', ' ']),
    );
    let written = if matches!(raw.kind, Kind::Instruction | Kind::Narrative) {
        prompt_words
    } else {
        String::new()
    };
    let band = cell
        .and_then(|cell| tables.bands.get(&cell).cloned())
        .unwrap_or_default();
    let more = [
        near,
        of_cell,
        led(&wish),
        lead.clone(),
        wish,
        heading,
        row_label,
        column_header,
        written,
        band,
    ];
    for name in own.into_iter().chain(more) {
        let same = |other: &String| other.eq_ignore_ascii_case(&name);
        if !is_blank(&name) && !same(&label) && !also.iter().any(same) {
            also.push(name);
        }
    }
    let (before, after) = context(text, raw.paragraph, &raw.span);
    let _ = tree;
    Ask {
        id,
        part: part.to_owned(),
        kind: raw.kind,
        label,
        also,
        prompt: collapse(&raw.shown),
        wants: raw.wants,
        headings,
        before,
        after,
        cell: place,
        same_as: None,
    }
}

/// The nearest paragraph above in the same cell that ends with a colon and holds no slot.
fn lead(text: &Text, lines: &[String], at: Option<usize>) -> String {
    let Some(at) = at else {
        return String::new();
    };
    let Some(cell) = text.paragraphs.get(at).and_then(|p| p.cell) else {
        return String::new();
    };
    for above in (at.saturating_sub(10)..at).rev() {
        if text.paragraphs.get(above).is_none_or(|p| p.cell != Some(cell)) {
            break;
        }
        let line = lines.get(above).map_or("", String::as_str).trim_end();
        if line.len() < LINE && line.ends_with([':', '：']) && !line.contains('\u{1}') {
            return marks::label(line).unwrap_or_default();
        }
    }
    String::new()
}

/// The text of the paragraph, or of the cell, before and after a slot.
fn context(text: &Text, at: Option<usize>, span: &Range<usize>) -> (String, String) {
    let Some((at, paragraph)) = at.and_then(|at| Some((at, text.paragraphs.get(at)?))) else {
        return Default::default();
    };
    let mut before = tail(paragraph.text.get(..span.start).unwrap_or_default(), CONTEXT).to_owned();
    let mut after = front(paragraph.text.get(span.end..).unwrap_or_default(), CONTEXT).to_owned();
    if paragraph.cell.is_some() {
        let same = |other: &&Paragraph| other.cell == paragraph.cell;
        for above in text
            .paragraphs
            .get(at.saturating_sub(6)..at)
            .unwrap_or_default()
            .iter()
            .rev()
            .take_while(same)
        {
            before = format!("{} {before}", tail(&above.text, CONTEXT));
        }
        for below in text.paragraphs.iter().skip(at + 1).take(6).take_while(same) {
            after = format!("{after} {}", front(&below.text, CONTEXT));
        }
    }
    let (before, after) = (collapse(&before), collapse(&after));
    (
        tail(&before, CONTEXT).to_owned(),
        front(&after, CONTEXT).to_owned(),
    )
}

fn front(text: &str, bytes: usize) -> &str {
    let mut end = bytes.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default()
}

fn tail(text: &str, bytes: usize) -> &str {
    let mut start = text.len().saturating_sub(bytes);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    text.get(start..).unwrap_or_default()
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
    fn of(&mut self, tree: &Tree, node: usize, ask: &Ask, slot: usize) -> Twin {
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
        let key = (element, ask.kind, ask.label.clone());
        if first {
            self.first.entry(key).or_default().push(slot);
            return Twin::First;
        }
        let met = self
            .met
            .entry((branch, element, ask.kind, ask.label.clone()))
            .or_default();
        *met += 1;
        match self.first.get(&key).and_then(|slots| slots.get(*met - 1)) {
            Some(&slot) => Twin::Of(slot),
            None => Twin::Lost,
        }
    }
}
