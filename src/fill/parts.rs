//! Slots of one part, found and filled in place: `{{placeholders}}` over any runs, text content controls that show their placeholder, `Label: ____`, and
//! an empty cell beside its label. Everything else keeps its bytes.

use std::ops::Range;

use quick_xml::events::Event;

use super::Slot;
use super::facts::{Facts, normal};

/// Labels that say nothing of their own or are for a person's hand.
const NEVER: [&str; 16] = [
    "signature",
    "signed",
    "sign",
    "initials",
    "approved",
    "approved by",
    "authorised by",
    "date",
    "name",
    "title",
    "position",
    "company",
    "yes",
    "comments",
    "remarks",
    "notes",
];

/// The character of a predefined entity; others stand for themselves and never match a name.
pub fn reference(name: &str) -> &'static str {
    match name {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        _ => "\u{fffd}",
    }
}

#[derive(Default)]
struct Paragraph {
    /// Each text node: where its text lies in the part, and the text.
    nodes: Vec<(Range<usize>, String)>,
    /// Where a run can be put: before the paragraph's end tag.
    end: usize,
}

impl Paragraph {
    fn text(&self) -> String {
        self.nodes.iter().map(|(_, text)| text.as_str()).collect()
    }
}

#[derive(Default)]
struct Control {
    name: Option<String>,
    placeholder: Option<Range<usize>>,
    plain: bool,
    nodes: Vec<(Range<usize>, String)>,
    paragraphs: usize,
}

/// The part with its slots filled; `None` where nothing changes.
pub fn fill(xml: &str, part: &str, facts: &Facts, slots: &mut Vec<Slot>) -> Result<Option<String>, String> {
    let mut edits: Vec<(Range<usize>, String)> = Vec::new();
    let mut reader = quick_xml::Reader::from_str(xml);
    let mut paragraphs: Vec<Paragraph> = Vec::new();
    let mut rows: Vec<Vec<(String, Option<usize>, usize)>> = Vec::new();
    let mut cells: Vec<(String, Option<usize>, usize)> = Vec::new();
    let mut controls: Vec<Control> = Vec::new();
    let (mut in_text, mut tracked, mut start) = (false, 0usize, 0usize);
    loop {
        let at = reader.buffer_position() as usize;
        let event = reader.read_event().map_err(|error| error.to_string())?;
        let end = reader.buffer_position() as usize;
        let is_empty = matches!(event, Event::Empty(_));
        match &event {
            Event::Eof => break,
            Event::DocType(_) => return Err("it has a document type declaration".into()),
            Event::Start(element) | Event::Empty(element) => match element.name().as_ref() {
                "w:p" if !is_empty => paragraphs.push(Paragraph::default()),
                "w:tr" if !is_empty => rows.push(Vec::new()),
                "w:tc" if !is_empty => cells.push((String::new(), None, 0)),
                "w:sdt" if !is_empty => controls.push(Control {
                    plain: true,
                    ..Control::default()
                }),
                "w:ins" | "w:del" if !is_empty => tracked += 1,
                "w:t" if !is_empty => (in_text, start) = (true, end),
                "w:alias" | "w:tag" => {
                    if let (Some(control), Ok(Some(value))) =
                        (controls.last_mut(), element.try_get_attribute("w:val"))
                    {
                        let value = value.value.to_string();
                        if control.name.is_none() && !value.is_empty() {
                            control.name = Some(value);
                        }
                    }
                }
                "w:showingPlcHdr" if is_empty => {
                    if let Some(control) = controls.last_mut() {
                        control.placeholder = Some(at..end);
                    }
                }
                "w:date"
                | "w:dropDownList"
                | "w:comboBox"
                | "w:picture"
                | "w:dataBinding"
                | "w:docPartObj"
                | "w14:checkbox"
                | "w:docPartList"
                | "w15:repeatingSection" => {
                    if let Some(control) = controls.last_mut() {
                        control.plain = false;
                    }
                }
                _ => {}
            },
            Event::End(element) => match element.name().as_ref() {
                "w:t" if in_text => {
                    in_text = false;
                    let text = quick_xml::escape::unescape(&xml[start..at])
                        .map(|text| text.into_owned())
                        .unwrap_or_default();
                    if tracked == 0 {
                        if let Some(control) = controls.last_mut() {
                            control.nodes.push((start..at, text.clone()));
                        }
                        if let Some(paragraph) = paragraphs.last_mut() {
                            paragraph.nodes.push((start..at, text.clone()));
                        }
                    }
                    if let Some(cell) = cells.last_mut() {
                        cell.0.push_str(&text);
                    }
                }
                "w:ins" | "w:del" => tracked = tracked.saturating_sub(1),
                "w:p" => {
                    if let Some(mut paragraph) = paragraphs.pop() {
                        paragraph.end = at;
                        if let Some(cell) = cells.last_mut() {
                            cell.1 = Some(at);
                            cell.2 += 1;
                        }
                        if let Some(control) = controls.last_mut() {
                            control.paragraphs += 1;
                        }
                        tags(&paragraph, part, facts, slots, &mut edits);
                    }
                }
                "w:tc" => {
                    if let (Some(cell), Some(row)) = (cells.pop(), rows.last_mut()) {
                        row.push(cell);
                    }
                }
                "w:tr" => {
                    if let Some(row) = rows.pop() {
                        blanks(&row, part, facts, slots, &mut edits);
                    }
                }
                "w:sdt" => {
                    if let Some(control) = controls.pop() {
                        control_slot(control, part, facts, slots, &mut edits);
                    }
                }
                _ => {}
            },
            _ => {}
        }
    }
    if edits.is_empty() {
        return Ok(None);
    }
    edits.sort_by_key(|(range, _)| (range.start, range.end));
    let (mut out, mut last) = (String::with_capacity(xml.len() + 1024), 0);
    for (range, text) in edits {
        // A span has one owner: the first.
        if range.start >= last {
            out.push_str(&xml[last..range.start]);
            out.push_str(&text);
            last = range.end;
        }
    }
    out.push_str(&xml[last..]);
    Ok(Some(out))
}

fn escaped(text: &str) -> String {
    let legal: String = text.chars().filter(|c| !c.is_control()).collect();
    quick_xml::escape::escape(legal).into_owned()
}

fn slot(kind: &'static str, label: &str, part: &str, facts: &Facts, slots: &mut Vec<Slot>) -> Option<String> {
    let found = if NEVER.contains(&normal(label).as_str()) {
        Err("left for a person")
    } else {
        facts.get(label)
    };
    let (value, note) = match found {
        Ok((value, source)) => (Some(value.to_owned()), source.to_owned()),
        Err(why) => (None, why.to_owned()),
    };
    let id = format!("{part}#{}", slots.len());
    let confidence = if value.is_some() { 1.0 } else { 0.0 };
    slots.push(Slot {
        id,
        kind,
        label: label.to_owned(),
        value: value.clone(),
        note,
        confidence,
    });
    value
}

/// Placeholders and `Label: ____` of a paragraph, whatever runs they lie over.
fn tags(
    paragraph: &Paragraph,
    part: &str,
    facts: &Facts,
    slots: &mut Vec<Slot>,
    edits: &mut Vec<(Range<usize>, String)>,
) {
    let text = paragraph.text();
    let mut found: Vec<(Range<usize>, String)> = Vec::new();
    let mut from = 0;
    while let Some(open) = text[from..].find("{{").map(|at| from + at) {
        let Some(close) = text[open..].find("}}").map(|at| open + at) else {
            break;
        };
        let name = text[open + 2..close].trim();
        // Loops and conditions of other engines are not names.
        if !name.is_empty()
            && !name.starts_with(['#', '/', '^', '>', '{', '%'])
            && let Some(value) = slot("placeholder", name, part, facts, slots)
        {
            found.push((open..close + 2, value));
        }
        from = close + 2;
    }
    if found.is_empty()
        && let Some((label, blank)) = text.split_once(':')
        && blank.trim().len() >= 3
        && blank.trim().bytes().all(|byte| byte == b'_')
        && label.len() < 60
    {
        let begin = text.len() - blank.trim_start().len();
        if let Some(value) = slot("label", label.trim(), part, facts, slots) {
            found.push((begin..text.trim_end().len(), value));
        }
    }
    if found.is_empty() {
        return;
    }
    // The value goes into the node where the slot begins; what it covers elsewhere is taken out.
    let mut offset = 0;
    for (range, node) in &paragraph.nodes {
        let (node_start, node_end) = (offset, offset + node.len());
        offset = node_end;
        let mut new = String::new();
        let (mut at, mut changed) = (node_start, false);
        for (span, value) in &found {
            if span.end <= node_start || span.start >= node_end {
                continue;
            }
            changed = true;
            if span.start >= at {
                new.push_str(&text[at..span.start]);
            }
            if span.start >= node_start {
                new.push_str(value);
            }
            at = span.end.min(node_end).max(at);
        }
        if changed {
            new.push_str(&text[at..node_end]);
            edits.push((range.clone(), escaped(&new)));
        }
    }
}

/// An empty cell beside its label.
fn blanks(
    row: &[(String, Option<usize>, usize)],
    part: &str,
    facts: &Facts,
    slots: &mut Vec<Slot>,
    edits: &mut Vec<(Range<usize>, String)>,
) {
    if !row.len().is_multiple_of(2) {
        return;
    }
    for pair in row.chunks_exact(2) {
        let (label, blank) = (pair[0].0.trim().trim_end_matches(':'), &pair[1]);
        let named = label.len() >= 2
            && label.len() < 60
            && label.chars().any(char::is_alphabetic)
            && !label.contains("{{");
        if let (true, true, (Some(at), 1)) = (named, blank.0.trim().is_empty(), (blank.1, blank.2))
            && let Some(value) = slot("cell", label, part, facts, slots)
        {
            edits.push((
                at..at,
                format!("<w:r><w:t xml:space=\"preserve\">{}</w:t></w:r>", escaped(&value)),
            ));
        }
    }
}

fn control_slot(
    control: Control,
    part: &str,
    facts: &Facts,
    slots: &mut Vec<Slot>,
    edits: &mut Vec<(Range<usize>, String)>,
) {
    let (Some(name), Some(placeholder), true) = (
        &control.name,
        &control.placeholder,
        control.plain && control.paragraphs <= 1,
    ) else {
        return;
    };
    let Some(((first, _), rest)) = control.nodes.split_first() else {
        return;
    };
    if let Some(value) = slot("content_control", name, part, facts, slots) {
        edits.push((placeholder.clone(), String::new()));
        edits.push((first.clone(), escaped(&value)));
        edits.extend(rest.iter().map(|(range, _)| (range.clone(), String::new())));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_placeholder_split_over_runs_is_one_slot() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.txt");
        std::fs::write(&path, "RFI No: 42 & more\nPlace: one\n").unwrap();
        let mut facts = Facts::default();
        facts
            .read(&super::super::Source {
                id: "a".into(),
                project: None,
                name: "a.txt".into(),
                path,
            })
            .unwrap();
        let xml = "<w:p><w:r><w:t>No. {</w:t></w:r><w:r><w:t>{RFI nu</w:t></w:r><w:r><w:t>mber}} at {{place}}, {{unknown}}</w:t></w:r></w:p>";
        let mut slots = Vec::new();
        let filled = fill(xml, "p", &facts, &mut slots).unwrap().unwrap();
        assert_eq!(
            filled,
            "<w:p><w:r><w:t>No. 42 &amp; more</w:t></w:r><w:r><w:t></w:t></w:r><w:r><w:t> at one, {{unknown}}</w:t></w:r></w:p>"
        );
        assert_eq!(slots.len(), 3);
    }
}
