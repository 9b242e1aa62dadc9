//! Markdown: headings, tables and lists by their marks; what is struck through is left out.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, MetadataBlockKind, Options, Parser, Tag, TagEnd};

use super::builder::Builder;
use super::grid::{self, Cell, LineNumber, Made, VaultRow, VaultTable};
use super::text::{self, TextStyle};
use super::{decode, words};

/// Reads a Markdown file.
///
/// # Errors
/// Where it is no text.
pub(super) fn read(bytes: &[u8], builder: &mut Builder) -> Result<(), String> {
    let text = decode::text(bytes)?;
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS;
    let mut walk = MarkdownWalk::new(&text, builder);
    for (event, range) in Parser::new_ext(&text, options).into_offset_iter() {
        if walk.builder.is_full() {
            return Ok(());
        }
        walk.event(event, range);
    }
    walk.flush();
    Ok(())
}

/// A table that is being read.
#[derive(Default)]
struct OpenMarkdownTable {
    rows: Vec<VaultRow>,
    cells: Vec<Cell>,
}

/// Everything open at one place of the file.
struct MarkdownWalk<'a> {
    text: &'a str,
    builder: &'a mut Builder,
    /// The text of the open block, and the line it began on.
    block: String,
    line: text::LineAt,
    /// How far lines were counted.
    counted: (usize, text::LineAt),
    table: Option<OpenMarkdownTable>,
    tables: usize,
    /// What is left out, by how many elements around it say so.
    left_out: usize,
    metadata: bool,
}

impl<'a> MarkdownWalk<'a> {
    fn new(text: &'a str, builder: &'a mut Builder) -> Self {
        MarkdownWalk {
            text,
            builder,
            block: String::new(),
            line: 1,
            counted: (0, 1),
            table: None,
            tables: 0,
            left_out: 0,
            metadata: false,
        }
    }

    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.open(&tag, range),
            Event::End(tag) => self.close(tag),
            Event::Text(text) | Event::Code(text) => self.push(&text, range),
            Event::SoftBreak | Event::HardBreak => self.push("\n", range),
            Event::InlineHtml(tag) | Event::Html(tag) => self.tag(&tag, range),
            // A box says whether the item is done, and is no part of its text.
            Event::TaskListMarker(_) | Event::Rule | Event::FootnoteReference(_) => {}
            Event::InlineMath(text) | Event::DisplayMath(text) => self.push(&text, range),
        }
    }

    fn open(&mut self, tag: &Tag<'_>, range: Range<usize>) {
        match tag {
            Tag::Strikethrough | Tag::Image { .. } => self.left_out += 1,
            Tag::CodeBlock(kind) => {
                self.flush();
                // Indented text is what people write who know no marks; fenced code is not meant for forms.
                if matches!(kind, CodeBlockKind::Fenced(_)) {
                    self.left_out += 1;
                }
            }
            Tag::MetadataBlock(MetadataBlockKind::YamlStyle) => self.metadata = true,
            Tag::Table(_) => {
                self.flush();
                self.tables += 1;
                self.table = Some(OpenMarkdownTable::default());
            }
            Tag::Paragraph | Tag::Heading { .. } | Tag::Item => self.flush(),
            _ => {}
        }
        if self.block.is_empty() {
            self.line = self.line_of(range.start);
        }
    }

    fn close(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Strikethrough | TagEnd::Image => self.left_out = self.left_out.saturating_sub(1),
            TagEnd::CodeBlock => {
                self.left_out = 0;
                self.flush();
            }
            TagEnd::MetadataBlock(_) => {
                self.front();
                self.metadata = false;
            }
            TagEnd::Heading(level) => {
                let text = std::mem::take(&mut self.block);
                self.builder.heading(level as u8, text.trim());
            }
            TagEnd::TableCell => {
                let text = std::mem::take(&mut self.block);
                if let Some(table) = &mut self.table {
                    table.cells.push(Cell::plain(text.trim()));
                }
            }
            TagEnd::TableHead | TagEnd::TableRow => self.row(tag == TagEnd::TableHead),
            TagEnd::Table => self.end_table(),
            TagEnd::Paragraph | TagEnd::Item | TagEnd::HtmlBlock => self.flush(),
            _ => {}
        }
    }

    fn push(&mut self, text: &str, range: Range<usize>) {
        if self.left_out > 0 {
            return;
        }
        if self.block.is_empty() {
            self.line = self.line_of(range.start);
        }
        self.block.push_str(text);
    }

    /// A tag of HTML: what it strikes out or hides is left out, a line's end is one.
    fn tag(&mut self, tag: &str, range: Range<usize>) {
        let lower = tag.trim_start().to_ascii_lowercase();
        let is = |name: &str| {
            let rest = lower.strip_prefix('<').and_then(|rest| rest.strip_prefix(name));
            rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_alphanumeric()))
        };
        if is("br") {
            self.push("\n", range);
        } else if is("del") || is("s") || is("strike") {
            self.left_out += 1;
        } else if is("/del") || is("/s") || is("/strike") {
            self.left_out = self.left_out.saturating_sub(1);
        }
    }

    fn row(&mut self, header: bool) {
        if let Some(table) = &mut self.table {
            let cells = std::mem::take(&mut table.cells);
            table.rows.push(VaultRow {
                number: LineNumber::row(table.rows.len()),
                header: header && cells.iter().any(|cell| !cell.text.is_empty()),
                cells,
            });
        }
    }

    fn end_table(&mut self) {
        if let Some(table) = self.table.take() {
            let grid = VaultTable {
                title: String::new(),
                place: format!("table {}", self.tables),
                rows: table.rows,
                made: Made::Text,
            };
            grid::put(self.builder, grid);
        }
    }

    /// Front matter: statements before the text.
    fn front(&mut self) {
        let text = std::mem::take(&mut self.block);
        for (at, line) in text.lines().enumerate() {
            if let Some((name, value)) = words::statement(line) {
                let value = value.trim_matches(['"', '\'']);
                if name.eq_ignore_ascii_case("title") {
                    self.builder.title(value);
                }
                let place = format!("line {}", self.line + at);
                self.builder.fact(&name, value, &place);
            }
        }
    }

    fn flush(&mut self) {
        if self.metadata || self.table.is_some() {
            return;
        }
        let text = std::mem::take(&mut self.block);
        let first = self.line;
        if !text.trim().is_empty() {
            text::lines(&text, TextStyle::Flow, self.builder, &|line| {
                format!("line {}", first + line - 1)
            });
        }
    }

    /// The number of the line that a byte is on; places come in order, and each line is counted once.
    fn line_of(&mut self, byte: usize) -> text::LineAt {
        let (from, line) = self.counted;
        if byte < from {
            return line;
        }
        let passed = self.text.as_bytes().get(from..byte).unwrap_or(&[]);
        let line = line + passed.iter().filter(|byte| **byte == b'\n').count();
        self.counted = (byte, line);
        line
    }
}
