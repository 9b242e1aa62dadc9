//! The walk over the text of one part of a Word document.

use std::collections::HashMap;

use quick_xml::events::{BytesStart, Event};

use super::line_forms::{bold_label, broken_value};
use super::styles::{Rank, WordStyles, level};
use super::xml::{attribute, is_on, reference};
use crate::vault::builder::{BOLD, Builder};
use crate::vault::grid::{self, Cell, LineNumber, Made, VaultRow, VaultTable};
use crate::vault::words;

/// Deeper elements are an attack: tables in tables in controls reach some sixty.
const DEPTH: usize = 512;
/// Longer entries of controls are whole sections, bytes.
const LONGEST_ENTRY: usize = 4096;
/// Longer cells are cut, bytes.
const LONGEST_CELL: usize = 1 << 20;

#[derive(Default)]
struct OpenParagraph {
    text: String,
    style: String,
    level: Option<u8>,
    /// Characters in all, and those in bold.
    shown: usize,
    bold: usize,
    /// The bytes of its text that are bold from the start.
    lead: usize,
}

#[derive(Default)]
struct OpenWordTable {
    number: usize,
    rows: Vec<VaultRow>,
    /// The column that the next cell starts in.
    column: usize,
    /// Text of cells that merge downwards, by column.
    above: HashMap<usize, String>,
}

#[derive(Default)]
struct OpenCell {
    cell: Cell,
    shaded: bool,
    /// Continues the cell above.
    merged: bool,
    shown: usize,
    bold: usize,
}

#[derive(Default)]
struct OpenControl {
    alias: String,
    tag: String,
    text: String,
    paragraphs: usize,
    is_prompt: bool,
    /// Part of the document's own machinery (a table of contents), or a box to tick.
    is_other: bool,
}

/// Everything open at one place of the part.
struct BodyWalk<'a> {
    styles: &'a WordStyles,
    builder: &'a mut Builder,
    /// The part's name for people where it is not the body.
    margin: &'a str,
    paragraphs: Vec<OpenParagraph>,
    tables: Vec<OpenWordTable>,
    rows: Vec<VaultRow>,
    cells: Vec<OpenCell>,
    controls: Vec<OpenControl>,
    /// Paragraphs of the body, and tables.
    count: usize,
    numbered: usize,
    /// Cells open where each text box starts: its text is its own and not a cell's.
    boxes: Vec<usize>,
    run: Run,
    /// How many elements are open.
    depth: usize,
    /// Whether an element of text is.
    in_text: bool,
    /// How deep the element lies whose inside is left out.
    skip: Option<usize>,
}

/// The open run, or none: how its text looks.
#[derive(Default)]
struct Run {
    is_open: bool,
    bold: bool,
    /// Struck out or hidden.
    left_out: bool,
}

/// Reads one part. Deleted text, alternatives for old programs and prompts are left out.
pub(super) fn body(
    xml: &str,
    styles: &WordStyles,
    margin: &str,
    builder: &mut Builder,
) -> Result<(), String> {
    let mut walk = BodyWalk {
        styles,
        builder,
        margin,
        paragraphs: Vec::new(),
        tables: Vec::new(),
        rows: Vec::new(),
        cells: Vec::new(),
        controls: Vec::new(),
        count: 0,
        numbered: 0,
        boxes: Vec::new(),
        run: Run::default(),
        depth: 0,
        in_text: false,
        skip: None,
    };
    let mut reader = quick_xml::Reader::from_str(xml);
    while !walk.builder.is_full() {
        match reader
            .read_event()
            .map_err(|error| format!("its XML is damaged: {error}"))?
        {
            Event::Eof => {
                if walk.depth > 0 {
                    walk.builder.partly("its text breaks off");
                }
                break;
            }
            Event::DocType(_) => return Err("its XML has a document type declaration".into()),
            Event::Start(element) => walk.start(&element)?,
            Event::End(element) => walk.end(element.local_name().as_ref()),
            _ if walk.skip.is_some() => {}
            Event::Empty(element) => walk.empty(&element),
            Event::Text(text) if walk.in_text => walk.text(text.as_ref()),
            Event::CData(text) if walk.in_text => walk.text(text.as_ref()),
            Event::GeneralRef(name) if walk.in_text => walk.text(&reference(name.as_ref())),
            _ => {}
        }
    }
    Ok(())
}

impl BodyWalk<'_> {
    fn start(&mut self, element: &BytesStart<'_>) -> Result<(), String> {
        self.depth += 1;
        if self.depth > DEPTH {
            return Err(format!("its elements are nested more than {DEPTH} deep"));
        }
        if self.skip.is_some() {
            return Ok(());
        }
        match element.local_name().as_ref() {
            "del" | "moveFrom" | "Fallback" | "pPrChange" | "rPrChange" | "tcPrChange" | "sectPr"
            | "instrText" | "delText" => self.skip = Some(self.depth),
            // A formula's pieces are no text.
            "t" if element.name().as_ref() != "m:t" => self.in_text = true,
            _ => self.open(element),
        }
        Ok(())
    }

    fn end(&mut self, name: &str) {
        self.depth = self.depth.saturating_sub(1);
        match (self.skip, name) {
            (Some(from), _) => self.skip = Some(from).filter(|from| self.depth >= *from),
            (None, "t") => self.in_text = false,
            (None, name) => self.close(name),
        }
    }

    fn open(&mut self, element: &BytesStart<'_>) {
        match element.local_name().as_ref() {
            "p" => self.paragraphs.push(OpenParagraph::default()),
            "tbl" => {
                self.numbered += 1;
                self.tables.push(OpenWordTable {
                    number: self.numbered,
                    ..OpenWordTable::default()
                });
            }
            "tr" => {
                self.rows.push(VaultRow::default());
                if let Some(table) = self.tables.last_mut() {
                    table.column = 0;
                }
            }
            "tc" => self.cells.push(OpenCell {
                cell: Cell::plain(""),
                ..OpenCell::default()
            }),
            "sdt" => self.controls.push(OpenControl::default()),
            "txbxContent" => self.boxes.push(self.cells.len()),
            "r" => {
                let style = self
                    .paragraphs
                    .last()
                    .map_or("", |paragraph| paragraph.style.as_str());
                self.run = Run {
                    is_open: true,
                    bold: self.styles.is_bold(style),
                    left_out: self.styles.is_left_out(style),
                };
            }
            _ => self.empty(element),
        }
    }

    /// Properties, and marks within text.
    fn empty(&mut self, element: &BytesStart<'_>) {
        let name = element.local_name();
        // A property without a value says what one with an empty value says.
        let value = || attribute(element, "val").unwrap_or_default();
        match name.as_ref() {
            "tab" if self.run.is_open => self.text("\t"),
            "br" | "cr" if self.run.is_open => self.text("\n"),
            "noBreakHyphen" => self.text("-"),
            "b" if self.run.is_open => self.run.bold = is_on(element),
            "strike" | "dstrike" | "vanish" if self.run.is_open => {
                self.run.left_out = is_on(element);
            }
            "rStyle" if self.run.is_open => {
                self.run.bold |= self.styles.is_bold(&value());
                self.run.left_out |= self.styles.is_left_out(&value());
            }
            "pStyle" => {
                if let Some(paragraph) = self.paragraphs.last_mut() {
                    paragraph.style = value();
                }
            }
            "outlineLvl" => {
                if let Some(paragraph) = self.paragraphs.last_mut() {
                    paragraph.level = level(element);
                }
            }
            "tblHeader" if is_on(element) => {
                if let Some(row) = self.rows.last_mut() {
                    row.header = true;
                }
            }
            "gridSpan" => {
                if let Some(cell) = self.cells.last_mut() {
                    cell.cell.span = value().parse::<u16>().unwrap_or(1).clamp(1, 64);
                }
            }
            "vMerge" => {
                if let Some(cell) = self.cells.last_mut() {
                    cell.merged = value() != "restart";
                }
            }
            "shd" if !self.run.is_open => self.shade(element),
            "alias" | "tag" | "showingPlcHdr" | "docPartObj" | "docPartList" | "checkbox" | "picture" => {
                if let Some(control) = self.controls.last_mut() {
                    match name.as_ref() {
                        "alias" => control.alias = value(),
                        "tag" => control.tag = value(),
                        "showingPlcHdr" => control.is_prompt |= is_on(element),
                        _ => control.is_other = true,
                    }
                }
            }
            _ => {}
        }
    }

    /// A cell's shade, where nothing stands in it yet.
    fn shade(&mut self, element: &BytesStart<'_>) {
        let paragraph = self.paragraphs.last();
        let bare = paragraph.is_none_or(|paragraph| paragraph.text.is_empty());
        let fill = attribute(element, "fill").map(|fill| fill.to_lowercase());
        if let (Some(cell), Some(fill)) = (self.cells.last_mut().filter(|_| bare), fill) {
            cell.shaded |= !matches!(fill.as_str(), "" | "auto" | "ffffff");
        }
    }

    fn text(&mut self, text: &str) {
        if self.run.left_out || self.controls.iter().any(|control| control.is_prompt) {
            return;
        }
        for control in &mut self.controls {
            // Longer ones hold whole sections and are no entries.
            if control.text.len() < LONGEST_ENTRY {
                control.text.push_str(text);
            }
        }
        let shown = text.chars().filter(|c| !c.is_whitespace()).count();
        if let Some(paragraph) = self.paragraphs.last_mut() {
            if self.run.bold && paragraph.lead == paragraph.text.len() {
                paragraph.lead += text.len();
            }
            paragraph.text.push_str(text);
            paragraph.shown += shown;
            paragraph.bold += if self.run.bold { shown } else { 0 };
        }
    }

    /// The innermost open cell that the text belongs to.
    fn in_cell(&self) -> bool {
        self.cells.len() > self.boxes.last().copied().unwrap_or(0)
    }

    fn place(&self) -> String {
        match self.builder.headings().last() {
            _ if !self.margin.is_empty() => self.margin.to_owned(),
            _ if !self.boxes.is_empty() => "text box".to_owned(),
            Some(heading) => format!("under \"{heading}\""),
            None => format!("paragraph {}", self.count),
        }
    }

    fn close(&mut self, name: &str) {
        match name {
            "r" => self.run = Run::default(),
            "p" => {
                if let Some(paragraph) = self.paragraphs.pop() {
                    self.paragraph(paragraph);
                }
            }
            "tc" => self.close_cell(),
            "tr" => self.close_row(),
            "tbl" => self.close_table(),
            "sdt" => {
                if let Some(control) = self.controls.pop() {
                    self.control(&control);
                }
            }
            "txbxContent" => {
                self.boxes.pop();
            }
            _ => {}
        }
    }

    fn close_cell(&mut self) {
        let Some(mut open) = self.cells.pop() else { return };
        open.cell.strong = open.shaded || (open.shown > 0 && open.bold == open.shown);
        let (Some(row), Some(table)) = (self.rows.last_mut(), self.tables.last_mut()) else {
            return;
        };
        let column = table.column;
        table.column += usize::from(open.cell.span);
        if column >= grid::COLUMNS {
            return;
        }
        if !open.merged {
            table.above.insert(column, open.cell.text.clone());
        } else if let Some(above) = table
            .above
            .get(&column)
            .filter(|_| open.cell.text.trim().is_empty())
        {
            open.cell.text.clone_from(above);
        }
        row.cells.push(open.cell);
    }

    fn close_row(&mut self) {
        if let (Some(mut row), Some(table)) = (self.rows.pop(), self.tables.last_mut()) {
            let bytes: usize = row.cells.iter().map(|cell| cell.text.len() + 48).sum();
            row.number = LineNumber::row(table.rows.len());
            if self.builder.take(bytes / 4) {
                table.rows.push(row);
            }
        }
    }

    fn close_table(&mut self) {
        if let Some(table) = self.tables.pop() {
            let place = format!("{} table {}", self.margin, table.number);
            let grid = VaultTable {
                title: String::new(),
                place: place.trim().to_owned(),
                rows: table.rows,
                made: Made::Text,
            };
            grid::put(self.builder, grid);
        }
    }

    fn paragraph(&mut self, paragraph: OpenParagraph) {
        let text = paragraph.text.trim();
        for control in &mut self.controls {
            control.text.push('\n');
            control.paragraphs += 1;
        }
        if self.in_cell() {
            if let Some(open) = self.cells.last_mut() {
                open.shown += paragraph.shown;
                open.bold += paragraph.bold;
                if !text.is_empty() && open.cell.text.len() < LONGEST_CELL {
                    if !open.cell.text.is_empty() {
                        open.cell.text.push('\n');
                    }
                    open.cell.text.push_str(text);
                }
            }
            return;
        }
        self.count += 1;
        if text.is_empty() {
            return;
        }
        self.block(&paragraph, text);
    }

    /// A paragraph that is in no cell: a heading, statements or text.
    fn block(&mut self, paragraph: &OpenParagraph, text: &str) {
        // Labels on pictures and single marks head nothing.
        let may_head = self.boxes.is_empty() && text.chars().filter(|c| c.is_alphabetic()).count() >= 2;
        let rank = self
            .styles
            .rank(&paragraph.style)
            .filter(|rank| may_head || *rank == Rank::Contents);
        let paragraph_level = paragraph.level.filter(|_| may_head);
        let is_bold = may_head && paragraph.shown > 0 && paragraph.bold == paragraph.shown;
        match rank.or(paragraph_level.map(Rank::Heading)) {
            Some(Rank::Contents) => {}
            Some(Rank::Title) if self.margin.is_empty() => {
                self.builder.title(text);
                self.builder.heading(0, text);
            }
            Some(Rank::Heading(level)) if words::statement(text).is_none() => {
                self.builder.heading(level, text)
            }
            // A line all in bold, short and no statement, is what people use for a heading.
            None if is_bold
                && words::count(text) <= 10
                && !text.ends_with(['.', ',', ';', '。'])
                && words::statements(text).is_empty()
                && words::date(text).is_none() =>
            {
                self.builder.heading(BOLD, text.trim_end_matches([':', '：']));
            }
            _ => {
                let place = self.place();
                if let Some((label, value)) = bold_label(&paragraph.text, paragraph.lead) {
                    self.builder.line(text, &place);
                    self.builder.fact(label, value, &place);
                    return;
                }
                if let Some(joined) = broken_value(text) {
                    self.builder.line(&joined, &place);
                    return;
                }
                for line in text.split('\n') {
                    let line = words::item(line)
                        .filter(|item| words::statement(item).is_some())
                        .unwrap_or(line);
                    self.builder.line(line, &place);
                }
            }
        }
    }

    /// A control that is filled in states its value under its title.
    fn control(&mut self, control: &OpenControl) {
        let text = words::squeeze(&control.text);
        let named = if words::is_name(&control.alias) {
            &control.alias
        } else {
            &control.tag
        };
        let name = named.replace(['_', '-'], " ");
        let machine = name.starts_with("goog rdk") || name.chars().filter(|c| c.is_ascii_digit()).count() > 4;
        if control.is_prompt
            || control.is_other
            || machine
            || !words::is_name(&name)
            || text.chars().count() > 300
        {
            return;
        }
        let place = format!("content control \"{}\"", words::squeeze(named));
        self.builder.fact(&name, &text, &place);
    }
}
