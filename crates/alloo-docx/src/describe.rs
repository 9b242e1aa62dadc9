//! What a slot is called, and what stands around it: the words that a person would go by.

use std::collections::HashMap;
use std::ops::Range;

use crate::blanks::{bracketed, label, unit};
use crate::box_words;
use crate::instruction::{BRACKETS, wanted};
use crate::label_bounds;
use crate::lines::Lines;
use crate::place::Draft;
use crate::slot::{CellPlace, Slot, SlotKind, State, Wants};
use crate::table_slots::{TableSlots, cell_label};
use crate::text_map::{Paragraph, ParagraphId, Text, collapse, is_blank, part};

/// Most characters of context before and after a slot.
const CONTEXT: usize = 200;
/// Most bytes of a line that are looked at around a slot.
const LINE: usize = 600;
/// Names that controls get from their makers and that say nothing.
const SAY_NOTHING: &str = "|text|input text|input|enter text|type text|richtext|rich text|plain text|content|field|control|text field|\
    placeholder|sdt|dropdown|combobox|date picker|checkbox|goog_rdk|check|feld|textfeld|kontrollkästchen|\
    champ|texte|case à cocher|campo|texto|casilla";

/// Whether a name is one that its maker's program gave it.
fn says_nothing(name: &str) -> bool {
    let plain = name
        .trim()
        .trim_end_matches(|c: char| c.is_ascii_digit() || c == '_' || c == ' ')
        .to_lowercase();
    SAY_NOTHING.split('|').any(|listed| listed == plain)
        || name.chars().all(|c| c.is_ascii_digit() || c == '-')
}

/// A part as far as naming its slots needs it.
#[derive(Clone, Copy)]
pub(crate) struct Surroundings<'a> {
    /// The part's name.
    pub part: &'a str,
    /// Its paragraphs.
    pub text: &'a Text,
    /// Its lines.
    pub lines: &'a Lines<'a>,
    /// What its tables ask for.
    pub tables: &'a TableSlots,
    /// The text over each table, by the table's number.
    pub titles: &'a HashMap<usize, String>,
}

/// What a slot may be called, by where the name stands.
struct Names {
    /// Right before it on its line.
    near: String,
    /// Right behind it on its line.
    behind: String,
    /// The sentence right behind it, of a box.
    sentence: String,
    /// By the row and column of its cell.
    of_cell: String,
    /// What leads the cell: `TO:` over the lines of an address.
    lead: String,
    /// What its prompt asks for.
    wanted: String,
    /// The heading over it, where nothing else stands on its line.
    heading: String,
    /// Its own names that say something, best first.
    own: Vec<String>,
}

impl Names {
    fn own(&self) -> &str {
        self.own.first().map_or("", String::as_str)
    }

    /// A name with what leads its cell in front.
    fn led(&self, name: &str) -> String {
        if name.is_empty() || self.lead.eq_ignore_ascii_case(name) {
            self.lead.clone()
        } else if self.lead.is_empty() {
            String::new()
        } else {
            format!("{}: {name}", self.lead)
        }
    }

    /// What the slot is called, best first; some may be empty.
    fn ranked(&self, draft: &Draft) -> Vec<String> {
        let own = self.own().to_owned();
        match draft.kind {
            SlotKind::Placeholder | SlotKind::MergeField | SlotKind::Label | SlotKind::Cell => {
                vec![draft.label.clone()]
            }
            SlotKind::Narrative => vec![self.heading.clone(), draft.label.clone()],
            SlotKind::Instruction => vec![
                draft.label.clone(),
                self.near.clone(),
                self.of_cell.clone(),
                self.heading.clone(),
            ],
            SlotKind::FormField | SlotKind::ContentControl if draft.wants == Wants::Check => {
                let (near, sentence) = (self.near.clone(), self.sentence.clone());
                let told = if sentence.is_empty() {
                    String::new()
                } else {
                    own.clone()
                };
                vec![
                    self.behind.clone(),
                    told,
                    sentence,
                    near,
                    own,
                    self.of_cell.clone(),
                ]
            }
            SlotKind::FormField | SlotKind::ContentControl | SlotKind::TableRow => {
                // A prompt of a sentence or more tells what to write; it is no name.
                let brief = self.wanted.split(' ').count() <= 9;
                let named = if self.wanted.is_empty() {
                    &own
                } else {
                    &self.wanted
                };
                vec![
                    self.near.clone(),
                    self.of_cell.clone(),
                    self.led(named),
                    own.clone(),
                    if brief { self.wanted.clone() } else { String::new() },
                    self.lead.clone(),
                    self.heading.clone(),
                    self.wanted.clone(),
                ]
            }
        }
    }
}

impl Surroundings<'_> {
    /// Names a slot.
    pub(crate) fn describe(self, draft: Draft, id: String) -> Slot {
        let paragraph = draft.paragraph.and_then(|at| self.text.get(at));
        let cell = paragraph.and_then(|p| p.cell);
        let place = cell.and_then(|cell| self.tables.places.get(&cell).cloned());
        let headings = paragraph.map_or_else(Vec::new, |paragraph| self.text.above(paragraph));
        let names = self.names(&draft, place.as_ref(), &headings);
        let label = names
            .ranked(&draft)
            .into_iter()
            .chain(draft.names.iter().cloned())
            .chain([collapse(draft.shown.trim_matches(['[', ']', ' ']))])
            .find(|name| !is_blank(name))
            .unwrap_or_default();
        let band = cell.and_then(|cell| self.tables.bands.get(&cell).cloned());
        let title = place.as_ref().and_then(|place| self.titles.get(&place.table));
        let lead = Some(&names.lead).filter(|lead| !lead.is_empty());
        let block = title.into_iter().chain(&band).chain(lead).cloned().collect();
        let also = also(&label, names, place.as_ref(), written(&draft), band);
        let line = draft
            .paragraph
            .and_then(|at| self.lines.get(at))
            .map(|(_, line)| line);
        let unit = line.and_then(|line| unit(front(line.behind(draft.span.end), LINE)));
        let (before, after) = self.context(draft.paragraph, &draft.span);
        Slot {
            id,
            part: self.part.to_owned(),
            kind: draft.kind,
            qualifiers: qualifiers(&label, &draft.caption, place.as_ref()),
            label,
            also,
            caption: draft.caption,
            unit: unit.map_or_else(String::new, str::to_owned),
            block,
            state: if draft.shown.chars().any(char::is_alphabetic) {
                State::Prompt
            } else {
                State::Empty
            },
            by_hand: None,
            prompt: collapse(&draft.shown),
            wants: draft.wants,
            paragraph: draft.paragraph.map(ParagraphId::number),
            headings,
            before,
            after,
            cell: place,
            same_as: None,
        }
    }

    fn names(self, draft: &Draft, place: Option<&CellPlace>, headings: &[String]) -> Names {
        let line = draft.paragraph.and_then(|at| self.lines.get(at));
        let (paragraph, line) = line.map_or((None, None), |(paragraph, line)| (Some(paragraph), Some(line)));
        let near = line.map_or("", |line| {
            let before = line.before(draft.span.start);
            let own = draft.span.start.saturating_sub(draft.from).min(before.len());
            tail(before, own.min(LINE))
        });
        let near_from = draft.span.start.saturating_sub(near.len());
        let near = near
            .rsplit(['\t', '\n'])
            .find(|part| !is_blank(part))
            .unwrap_or("");
        let near = near.rsplit("   ").find(|part| !is_blank(part)).unwrap_or("");
        let boxed = draft.wants == Wants::Check
            && line.is_some_and(|line| box_words::is_behind_words(line, &draft.span));
        // What stands behind another slot begins with what is said of that.
        let follows = line.is_some_and(|line| !line.begins_at(draft.span.start) && near_from > 0);
        let near = part(
            near,
            if follows { label_bounds::own_start(near) } else { 0 }..near.len(),
        );
        let behind = line.map_or("", |line| front(line.behind(draft.span.end), LINE));
        let alone = line.is_some_and(|line| line.begins_at(draft.span.start))
            && paragraph.is_some_and(|paragraph| paragraph.cell.is_none());
        Names {
            near: label(near.trim_start_matches([',', ';', '.', '–', '—', ' '])).unwrap_or_default(),
            behind: match boxed {
                true => box_words::before_box(near),
                false => box_words::of_box(behind),
            },
            sentence: if boxed {
                String::new()
            } else {
                box_words::sentence_of_box(behind)
            },
            of_cell: place.map_or_else(String::new, cell_label),
            lead: self.lead(draft.paragraph).unwrap_or_default(),
            wanted: match draft.wants {
                Wants::Check => String::new(),
                _ => wanted(&draft.shown),
            },
            heading: headings.last().filter(|_| alone).cloned().unwrap_or_default(),
            own: draft
                .names
                .iter()
                .filter(|name| !says_nothing(name))
                .cloned()
                .collect(),
        }
    }

    /// The nearest paragraph above in the same cell that ends with a colon and holds no slot.
    fn lead(self, at: Option<ParagraphId>) -> Option<String> {
        let at = at?;
        let cell = self.text.get(at)?.cell?;
        let above = self
            .text
            .before(at)
            .take(10)
            .take_while(|(_, p)| p.cell == Some(cell));
        let mut lines = above.filter_map(|(id, _)| Some(self.lines.get(id)?.1));
        let lead = lines.find(|line| {
            let text = line.text().trim_end();
            text.len() < LINE && text.ends_with([':', '：']) && line.is_plain()
        })?;
        label(lead.text().trim_end())
    }

    /// The text of the paragraph, or of the cell, before and after a slot.
    fn context(self, at: Option<ParagraphId>, span: &Range<usize>) -> (String, String) {
        let Some((at, paragraph)) = at.and_then(|at| Some((at, self.text.get(at)?))) else {
            return (String::new(), String::new());
        };
        let text = &paragraph.text;
        let mut before = tail(part(text, 0..span.start), CONTEXT).to_owned();
        let mut after = front(part(text, span.end..text.len()), CONTEXT).to_owned();
        if paragraph.cell.is_some() {
            let same = |other: &Paragraph| other.cell == paragraph.cell;
            for (_, above) in self.text.before(at).take(6).take_while(|(_, above)| same(above)) {
                before = format!("{} {before}", tail(&above.text, CONTEXT));
            }
            for below in self.text.behind(at).take(6).take_while(|below| same(below)) {
                after = format!("{after} {}", front(&below.text, CONTEXT));
            }
        }
        let (before, after) = (collapse(&before), collapse(&after));
        (
            tail(&before, CONTEXT).to_owned(),
            front(&after, CONTEXT).to_owned(),
        )
    }
}

/// What stands in brackets in a slot's label, its caption, and the headers of its row and column, each once.
fn qualifiers(label: &str, caption: &str, place: Option<&CellPlace>) -> Vec<String> {
    let headers = place.map(|place| [place.row_label.as_str(), place.column_header.as_str()]);
    let texts = std::iter::once(label).chain(headers.into_iter().flatten());
    let mut found: Vec<String> = Vec::new();
    for said in texts.flat_map(bracketed).chain([caption]) {
        if !said.is_empty() && !found.iter().any(|other| other == said) && said != label {
            found.push(said.to_owned());
        }
    }
    found
}

/// The words of an instruction, as they stand.
fn written(draft: &Draft) -> String {
    match draft.kind {
        SlotKind::Instruction | SlotKind::Narrative => {
            let inside = draft.shown.trim_matches(BRACKETS);
            collapse(inside.trim_start_matches(['(', '（']).trim_end_matches('）'))
        }
        _ => String::new(),
    }
}

/// The other names of a slot, best first, each once.
fn also(
    label: &str,
    names: Names,
    place: Option<&CellPlace>,
    written: String,
    band: Option<String>,
) -> Vec<String> {
    let led = names.led(&names.wanted);
    let (row, column) = place.map_or((String::new(), String::new()), |place| {
        (place.row_label.clone(), place.column_header.clone())
    });
    let more = [
        names.near,
        names.of_cell,
        led,
        names.lead,
        names.wanted,
        names.heading,
        row,
        column,
        written,
    ];
    let mut also: Vec<String> = Vec::new();
    for name in names.own.into_iter().chain(more).chain(band) {
        let same = |other: &str| other.eq_ignore_ascii_case(&name);
        if !is_blank(&name) && !same(label) && !also.iter().any(|other| same(other)) {
            also.push(name);
        }
    }
    also
}

fn front(text: &str, bytes: usize) -> &str {
    let mut end = bytes.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    part(text, 0..end)
}

fn tail(text: &str, bytes: usize) -> &str {
    let mut start = text.len().saturating_sub(bytes);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    part(text, start..text.len())
}
