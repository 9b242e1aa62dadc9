//! What a slot is called, and what stands around it: the words that a person would go by.

use std::ops::Range;

use super::marks;
use super::place::Draft;
use super::tables::{self, cell_label};
use super::text::{Paragraph, Text, collapse, is_blank};
use crate::slot::{CellPlace, Kind, Slot, Wants};

/// Most characters of context before and after a slot.
const CONTEXT: usize = 200;
/// Most bytes of a line that are looked at around a slot.
const LINE: usize = 600;

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

pub fn describe(
    text: &Text,
    lines: &[String],
    tables: &tables::Found,
    draft: Draft,
    id: String,
    part: &str,
) -> Slot {
    let paragraph = draft.paragraph.and_then(|at| text.paragraphs.get(at));
    let line = draft
        .paragraph
        .and_then(|at| lines.get(at))
        .map_or("", String::as_str);
    let cell = paragraph.and_then(|p| p.cell);
    let place: Option<CellPlace> = cell.and_then(|cell| tables.places.get(&cell).cloned());

    // What stands on the same line, up to the next slot.
    let before_span = tail(line.get(..draft.span.start).unwrap_or_default(), LINE);
    let after_span = front(line.get(draft.span.end..).unwrap_or_default(), LINE);
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
    let lead = lead(text, lines, draft.paragraph);
    let wish = if draft.wants == Wants::Check {
        String::new()
    } else {
        marks::wish(&draft.shown)
    };
    let of_cell = place.as_ref().map(cell_label).unwrap_or_default();
    // A prompt of a sentence or more tells what to write; it is no name.
    let brief = |name: &String| !name.is_empty() && name.split(' ').count() <= 9;
    let alone = draft
        .paragraph
        .is_some_and(|_| is_blank(&before_span.replace('\u{1}', " ")) && cell.is_none());
    let headings = paragraph.map_or_else(Vec::new, |paragraph| text.above(paragraph));
    let heading = if alone {
        headings.last().cloned().unwrap_or_default()
    } else {
        String::new()
    };
    let own: Vec<String> = draft
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

    let candidates: Vec<String> = match draft.kind {
        Kind::Placeholder | Kind::MergeField | Kind::Label | Kind::Cell => vec![draft.label.clone()],
        Kind::Narrative => vec![heading.clone(), draft.label.clone()],
        Kind::Instruction => vec![
            draft.label.clone(),
            near.clone(),
            of_cell.clone(),
            heading.clone(),
        ],
        Kind::FormField | Kind::ContentControl if draft.wants == Wants::Check => {
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
        .chain(draft.names.iter().cloned())
        .chain([collapse(draft.shown.trim_matches(['[', ']', ' ']))])
        .find(|name| !is_blank(name))
        .unwrap_or_default();
    let mut also: Vec<String> = Vec::new();
    let (row_label, column_header) = place.as_ref().map_or((String::new(), String::new()), |p| {
        (p.row_label.clone(), p.column_header.clone())
    });
    let prompt_words = collapse(
        draft
            .shown
            .trim_matches(['[', ']', '<', '>', '{', '}', '«', '»', '$', ' ']),
    );
    let written = if matches!(draft.kind, Kind::Instruction | Kind::Narrative) {
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
    let (before, after) = context(text, draft.paragraph, &draft.span);
    Slot {
        id,
        part: part.to_owned(),
        kind: draft.kind,
        label,
        also,
        prompt: collapse(&draft.shown),
        wants: draft.wants,
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
