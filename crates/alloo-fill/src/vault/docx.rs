//! Word documents: paragraphs under their headings, tables, content controls, and the statements in headers and footers.

use std::collections::HashMap;
use std::io::{Cursor, Read};

use quick_xml::events::{BytesStart, Event};

use super::content::{BOLD, Builder};
use super::grid::{self, Cell, Grid, Line};
use super::styles::{Rank, Styles, attribute, is_on, level};
use super::words;
use alloo_docx::Limits;

/// Limits of a vault document: what is inflated to look at it, and what is held of one part.
const LIMITS: Limits = Limits {
    entries: 10_000,
    part: 512 << 20,
    total: 512 << 20,
    xml: 64 << 20,
};
/// Deeper elements are an attack: tables in tables in controls reach some sixty.
const DEPTH: usize = 512;
/// Headers and footers beyond these repeat the ones before.
const MARGINS: usize = 24;

/// Reads a Word document.
pub fn read(bytes: &[u8], builder: &mut Builder) -> Result<(), String> {
    let main = alloo_docx::check(Cursor::new(bytes), &LIMITS)
        .map_err(|problem| problem.to_string())?
        .main_part;
    let mut archive = alloo_docx::open(Cursor::new(bytes)).map_err(|error| error.to_string())?;
    let folder = main
        .rsplit_once('/')
        .map_or(String::new(), |(folder, _)| format!("{folder}/"));
    let styles = part(&mut archive, &format!("{folder}styles.xml"))
        .map_or_else(Styles::default, |xml| Styles::read(&xml));
    let xml = part(&mut archive, &main).ok_or("its text is in an unknown encoding")?;
    body(&xml, &styles, "", builder)?;
    let mut margins: Vec<String> = archive
        .file_names()
        .flatten()
        .map(|name| name.into_owned())
        .filter(|name| {
            let own = name.strip_prefix(folder.as_str()).unwrap_or_default();
            own.ends_with(".xml")
                && !own.contains('/')
                && (own.starts_with("header") || own.starts_with("footer"))
        })
        .collect();
    margins.sort();
    builder.no_headings();
    builder.margins = true;
    for name in margins.iter().take(MARGINS) {
        let place = if name.contains("header") {
            "header"
        } else {
            "footer"
        };
        if let Some(xml) = part(&mut archive, name) {
            // A margin that cannot be read takes nothing from the document.
            let _ = body(&xml, &styles, place, builder);
        }
    }
    builder.margins = false;
    if let Some(title) = part(&mut archive, "docProps/core.xml").and_then(|xml| core_title(&xml)) {
        builder.title(&title);
    }
    Ok(())
}

fn part(archive: &mut alloo_docx::Archive<'_>, name: &str) -> Option<String> {
    let mut bytes = Vec::new();
    archive
        .by_name(name)
        .ok()?
        .take(LIMITS.xml)
        .read_to_end(&mut bytes)
        .ok()?;
    alloo_docx::decode(&bytes)
}

/// The title among a document's properties, unless it is what programs put there themselves.
fn core_title(xml: &str) -> Option<String> {
    let mut reader = quick_xml::Reader::from_str(xml);
    let mut title: Option<String> = None;
    loop {
        match reader.read_event().ok()? {
            Event::Start(element) if element.local_name().as_ref() == "title" => title = Some(String::new()),
            Event::End(element) if element.local_name().as_ref() == "title" => break,
            Event::Text(text) => {
                if let Some(title) = &mut title {
                    title.push_str(text.as_ref());
                }
            }
            Event::GeneralRef(name) => {
                if let Some(title) = &mut title {
                    title.push_str(&reference(name.as_ref()));
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    title.filter(|title| {
        let lower = title.to_lowercase();
        !lower.contains("template")
            && !lower.contains(".do")
            && !lower.starts_with("microsoft word")
            && lower != "word document"
    })
}

/// The text of a reference (`amp`, `#8211`).
fn reference(name: &str) -> String {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok(),
            None => number.parse().ok(),
        };
        return code
            .and_then(char::from_u32)
            .map(String::from)
            .unwrap_or_default();
    }
    quick_xml::escape::resolve_xml_entity(name)
        .unwrap_or_default()
        .to_owned()
}

#[derive(Default)]
struct Paragraph {
    text: String,
    style: String,
    level: Option<u8>,
    /// Characters in all, and those in bold.
    shown: usize,
    bold: usize,
}

#[derive(Default)]
struct OpenTable {
    number: usize,
    rows: Vec<Line>,
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
struct Control {
    alias: String,
    tag: String,
    text: String,
    paragraphs: usize,
    is_prompt: bool,
    /// Part of the document's own machinery (a table of contents), or a box to tick.
    is_other: bool,
}

/// Everything open at one place of the part.
struct Walk<'a> {
    styles: &'a Styles,
    builder: &'a mut Builder,
    /// The part's name for people where it is not the body.
    margin: &'a str,
    paragraphs: Vec<Paragraph>,
    tables: Vec<OpenTable>,
    rows: Vec<Line>,
    cells: Vec<OpenCell>,
    controls: Vec<Control>,
    /// Paragraphs of the body, and tables.
    count: usize,
    numbered: usize,
    /// Cells open where each text box starts: its text is its own and not a cell's.
    boxes: Vec<usize>,
    bold: bool,
    in_run: bool,
}

/// Reads one part. Deleted text, alternatives for old programs and prompts are left out.
fn body(xml: &str, styles: &Styles, margin: &str, builder: &mut Builder) -> Result<(), String> {
    let mut walk = Walk {
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
        bold: false,
        in_run: false,
    };
    let mut reader = quick_xml::Reader::from_str(xml);
    let (mut depth, mut in_text, mut skip) = (0usize, false, None::<usize>);
    loop {
        if walk.builder.is_full() {
            return Ok(());
        }
        match reader
            .read_event()
            .map_err(|error| format!("its XML is damaged: {error}"))?
        {
            Event::Eof => return Ok(()),
            Event::DocType(_) => return Err("its XML has a document type declaration".into()),
            Event::Start(element) => {
                depth += 1;
                if depth > DEPTH {
                    return Err(format!("its elements are nested more than {DEPTH} deep"));
                }
                if skip.is_some() {
                    continue;
                }
                match element.local_name().as_ref() {
                    "del" | "moveFrom" | "Fallback" | "pPrChange" | "rPrChange" | "tcPrChange" | "sectPr"
                    | "instrText" | "delText" => skip = Some(depth),
                    // A formula's pieces are no text.
                    "t" if element.name().as_ref() != "m:t" => in_text = true,
                    _ => walk.open(&element),
                }
            }
            Event::Empty(element) if skip.is_none() => walk.empty(&element),
            Event::End(element) => {
                depth = depth.saturating_sub(1);
                if let Some(from) = skip {
                    if depth < from {
                        skip = None;
                    }
                    continue;
                }
                match element.local_name().as_ref() {
                    "t" => in_text = false,
                    name => walk.close(name),
                }
            }
            Event::Text(text) if in_text && skip.is_none() => walk.text(text.as_ref()),
            Event::CData(text) if in_text && skip.is_none() => walk.text(text.as_ref()),
            Event::GeneralRef(name) if in_text && skip.is_none() => walk.text(&reference(name.as_ref())),
            _ => {}
        }
    }
}

impl Walk<'_> {
    fn open(&mut self, element: &BytesStart<'_>) {
        match element.local_name().as_ref() {
            "p" => self.paragraphs.push(Paragraph::default()),
            "tbl" => {
                self.numbered += 1;
                self.tables.push(OpenTable {
                    number: self.numbered,
                    ..OpenTable::default()
                });
            }
            "tr" => {
                self.rows.push(Line::default());
                if let Some(table) = self.tables.last_mut() {
                    table.column = 0;
                }
            }
            "tc" => self.cells.push(OpenCell {
                cell: Cell::plain(""),
                ..OpenCell::default()
            }),
            "sdt" => self.controls.push(Control::default()),
            "txbxContent" => self.boxes.push(self.cells.len()),
            "r" => (self.in_run, self.bold) = (true, false),
            _ => self.empty(element),
        }
    }

    /// Properties, and marks within text.
    fn empty(&mut self, element: &BytesStart<'_>) {
        let name = element.local_name();
        let value = || attribute(element, "val").unwrap_or_default();
        match name.as_ref() {
            "tab" if self.in_run => self.text("\t"),
            "br" | "cr" if self.in_run => self.text("\n"),
            "noBreakHyphen" => self.text("-"),
            "b" if self.in_run => self.bold = is_on(element),
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
                    cell.cell.span = value().parse().unwrap_or(1).clamp(1, 64);
                }
            }
            "vMerge" => {
                if let Some(cell) = self.cells.last_mut() {
                    cell.merged = value() != "restart";
                }
            }
            "shd" if !self.in_run => {
                let fill = attribute(element, "fill").unwrap_or_default().to_lowercase();
                if let Some(cell) = self.cells.last_mut()
                    && self
                        .paragraphs
                        .last()
                        .is_none_or(|paragraph| paragraph.text.is_empty())
                {
                    cell.shaded |= !matches!(fill.as_str(), "" | "auto" | "ffffff");
                }
            }
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

    fn text(&mut self, text: &str) {
        if self.controls.iter().any(|control| control.is_prompt) {
            return;
        }
        for control in &mut self.controls {
            // Longer ones hold whole sections and are no entries.
            if control.text.len() < 4096 {
                control.text.push_str(text);
            }
        }
        let shown = text.chars().filter(|c| !c.is_whitespace()).count();
        if let Some(paragraph) = self.paragraphs.last_mut() {
            let bold = self.bold || self.styles.is_bold(&paragraph.style);
            paragraph.text.push_str(text);
            paragraph.shown += shown;
            paragraph.bold += if bold { shown } else { 0 };
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
            "r" => self.in_run = false,
            "p" => {
                if let Some(paragraph) = self.paragraphs.pop() {
                    self.paragraph(paragraph);
                }
            }
            "tc" => {
                if let Some(mut open) = self.cells.pop() {
                    open.cell.strong = open.shaded || (open.shown > 0 && open.bold == open.shown);
                    if let (Some(row), Some(table)) = (self.rows.last_mut(), self.tables.last_mut()) {
                        let column = table.column;
                        table.column += open.cell.span;
                        if column >= grid::COLUMNS {
                            return;
                        }
                        if open.merged && open.cell.text.trim().is_empty() {
                            open.cell.text = table.above.get(&column).cloned().unwrap_or_default();
                        } else {
                            table.above.insert(column, open.cell.text.clone());
                        }
                        row.cells.push(open.cell);
                    }
                }
            }
            "tr" => {
                if let (Some(mut row), Some(table)) = (self.rows.pop(), self.tables.last_mut()) {
                    let bytes: usize = row.cells.iter().map(|cell| cell.text.len() + 48).sum();
                    row.place = format!("row {}", table.rows.len() + 1);
                    if self.builder.take(bytes / 4) {
                        table.rows.push(row);
                    }
                }
            }
            "tbl" => {
                if let Some(table) = self.tables.pop() {
                    let place = format!("{} table {}", self.margin, table.number)
                        .trim()
                        .to_owned();
                    grid::put(
                        self.builder,
                        Grid {
                            title: String::new(),
                            place,
                            rows: table.rows,
                        },
                    );
                }
            }
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

    fn paragraph(&mut self, paragraph: Paragraph) {
        let text = paragraph.text.trim();
        for control in &mut self.controls {
            control.text.push('\n');
            control.paragraphs += 1;
        }
        if self.in_cell() {
            if let Some(open) = self.cells.last_mut() {
                open.shown += paragraph.shown;
                open.bold += paragraph.bold;
                if !text.is_empty() && open.cell.text.len() < 1 << 20 {
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
        // Labels on pictures and single marks head nothing.
        let may_head = self.boxes.is_empty() && text.chars().filter(|c| c.is_alphabetic()).count() >= 2;
        let rank = self
            .styles
            .rank(&paragraph.style)
            .filter(|rank| may_head || *rank == Rank::Contents);
        let paragraph_level = paragraph.level.filter(|_| may_head);
        let is_bold = may_head && paragraph.shown > 0 && paragraph.bold == paragraph.shown;
        match rank {
            Some(Rank::Contents) => {}
            Some(Rank::Title) if self.margin.is_empty() => {
                self.builder.title(text);
                self.builder.heading(0, text);
            }
            Some(Rank::Heading(level)) if words::statement(text).is_none() => {
                self.builder.heading(level, text)
            }
            None if paragraph_level.is_some() => self.builder.heading(paragraph_level.unwrap_or(9), text),
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
    fn control(&mut self, control: &Control) {
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
