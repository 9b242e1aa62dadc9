//! Text of the web: of mails and of pages. A lenient reader that knows of blocks, tables, what is hidden,
//! struck out or quoted, and nothing of the rest.

use pulldown_cmark::{Event, Parser};

use super::super::builder::{Builder, Zone};
use super::super::grid::{self, Cell, LineNumber, Made, VaultRow, VaultTable};
use super::super::text::{self, TextStyle};
use super::super::{decode, words};
use super::quoted;
use crate::model::Origin;

/// Deeper elements are read as text of the ones around them.
const DEPTH: usize = 512;
/// Longer tags are none, bytes.
const LONGEST_TAG: usize = 16 << 10;

/// A page in a file.
///
/// # Errors
/// Where it is no text.
pub(crate) fn page(bytes: &[u8], builder: &mut Builder) -> Result<(), String> {
    let page = decode::text(bytes)?;
    text(&page, TextStyle::Flow, builder);
    Ok(())
}

/// A page or a mail's body.
pub(super) fn text(page: &str, style: TextStyle, builder: &mut Builder) {
    let mut walk = HtmlWalk {
        builder,
        style,
        open: Vec::new(),
        block: String::new(),
        blocks: 0,
        tables: Vec::new(),
        counted: 0,
    };
    let mut rest = page;
    while let Some(at) = rest.find('<') {
        if walk.builder.is_full() {
            return;
        }
        let (before, tail) = rest.split_at(at);
        walk.text(before);
        rest = match tail.strip_prefix("<!--") {
            Some(comment) => comment
                .find("-->")
                .map_or("", |end| comment.get(end + 3..).unwrap_or("")),
            None => walk.tag(tail),
        };
    }
    walk.text(rest);
    walk.flush();
}

/// What an element means for the text in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Meaning {
    /// Nothing.
    Plain,
    /// It is not shown, or struck out.
    LeftOut,
    /// It repeats an earlier mail.
    Quoted,
    Bold,
}

struct OpenElement {
    name: String,
    meaning: Meaning,
}

#[derive(Default)]
struct OpenHtmlTable {
    number: usize,
    rows: Vec<VaultRow>,
    cells: Vec<Cell>,
    cell: Option<Cell>,
    header: bool,
}

struct HtmlWalk<'a> {
    builder: &'a mut Builder,
    style: TextStyle,
    open: Vec<OpenElement>,
    block: String,
    blocks: usize,
    tables: Vec<OpenHtmlTable>,
    counted: usize,
}

/// The value of an attribute in a tag.
fn attribute<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    let lower = tag.to_ascii_lowercase();
    let at = lower.match_indices(name).find_map(|(at, _)| {
        let before = lower.get(..at)?.chars().next_back()?;
        let after = lower.get(at + name.len()..)?.trim_start();
        (before.is_whitespace() && after.starts_with('=')).then_some(at)
    })?;
    let value = tag
        .get(at + name.len()..)?
        .trim_start()
        .strip_prefix('=')?
        .trim_start();
    match value.chars().next()? {
        quote @ ('"' | '\'') => value.get(1..)?.split(quote).next(),
        _ => value.split(|c: char| c.is_whitespace() || c == '>').next(),
    }
}

/// What a tag with these attributes means for what is in it.
fn meaning(name: &str, tag: &str) -> Meaning {
    let style = attribute(tag, "style")
        .unwrap_or("")
        .to_ascii_lowercase()
        .replace(' ', "");
    let class = attribute(tag, "class").unwrap_or("").to_ascii_lowercase();
    let id = attribute(tag, "id").unwrap_or("").to_ascii_lowercase();
    let hidden = style.contains("display:none")
        || style.contains("visibility:hidden")
        || style.contains("line-through")
        || style.contains("mso-hide:all")
        || style.contains("font-size:0")
        || tag
            .to_ascii_lowercase()
            .split_whitespace()
            .any(|word| word.trim_end_matches(['>', '/']) == "hidden");
    let earlier = [
        "gmail_quote",
        "yahoo_quoted",
        "moz-cite-prefix",
        "protonmail_quote",
    ];
    match name {
        "del" | "s" | "strike" | "script" | "style" | "head" | "template" | "title" => Meaning::LeftOut,
        _ if hidden => Meaning::LeftOut,
        "blockquote" => Meaning::Quoted,
        _ if earlier.iter().any(|mark| class.contains(mark)) || id.contains("divrplyfwdmsg") => {
            Meaning::Quoted
        }
        "b" | "strong" | "th" => Meaning::Bold,
        _ => Meaning::Plain,
    }
}

impl HtmlWalk<'_> {
    fn is(&self, meaning: Meaning) -> bool {
        self.open.iter().any(|open| open.meaning == meaning)
    }

    /// Takes a tag off the text; gives what follows it.
    fn tag<'t>(&mut self, tail: &'t str) -> &'t str {
        let near = words::head(tail, LONGEST_TAG);
        let starts = near.get(1..).is_some_and(|rest| {
            rest.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?'))
        });
        let Some(end) = near.find('>').filter(|_| starts) else {
            self.text("<");
            return tail.get(1..).unwrap_or("");
        };
        let tag = near.get(..=end).unwrap_or(near);
        let rest = tail.get(end + 1..).unwrap_or("");
        let name: String = tag
            .trim_start_matches(['<', '/'])
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .collect::<String>()
            .to_ascii_lowercase();
        if tag.starts_with("</") {
            self.close(&name);
        } else {
            self.start(&name, tag);
            // What these hold is no markup.
            if matches!(name.as_str(), "script" | "style") {
                self.close(&name);
                let closes = |at: &usize| {
                    let found = rest.get(at + 2..at + 2 + name.len());
                    found.is_some_and(|found| found.eq_ignore_ascii_case(&name))
                };
                let end = rest.match_indices("</").map(|(at, _)| at).find(closes);
                return end.and_then(|at| rest.get(at..)).unwrap_or("");
            }
        }
        rest
    }

    fn start(&mut self, name: &str, tag: &str) {
        match name {
            "br" => self.block.push('\n'),
            "p" | "div" | "ul" | "ol" | "section" | "article" | "hr" | "blockquote" => self.flush(),
            "li" => {
                self.flush();
                self.block.push_str("- ");
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.flush(),
            "table" => {
                self.flush();
                self.counted += 1;
                self.tables.push(OpenHtmlTable {
                    number: self.counted,
                    ..OpenHtmlTable::default()
                });
            }
            "tr" => self.end_row(),
            "td" | "th" => self.start_cell(name == "th", tag),
            _ => {}
        }
        let empty = matches!(
            name,
            "br" | "hr" | "img" | "meta" | "link" | "input" | "col" | "wbr" | "area" | "base"
        );
        if !empty && !tag.ends_with("/>") && self.open.len() < DEPTH {
            let meaning = meaning(name, tag);
            if meaning == Meaning::Quoted {
                self.flush();
            }
            self.open.push(OpenElement {
                name: name.to_owned(),
                meaning,
            });
        }
    }

    fn start_cell(&mut self, header: bool, tag: &str) {
        self.end_cell();
        let span = attribute(tag, "colspan")
            .and_then(|text| text.parse::<u16>().ok())
            .unwrap_or(1);
        if let Some(table) = self.tables.last_mut() {
            table.header |= header && table.cells.is_empty();
            table.header &= header;
            table.cell = Some(Cell {
                span: span.clamp(1, 64),
                strong: header,
                text: String::new(),
            });
        }
    }

    fn close(&mut self, name: &str) {
        let level = name.strip_prefix('h').and_then(|level| level.parse::<u8>().ok());
        match name {
            "td" | "th" => self.end_cell(),
            "tr" => self.end_row(),
            "table" => self.end_table(),
            "p" | "div" | "li" | "section" | "article" | "blockquote" => self.flush(),
            _ if level.is_some_and(|level| (1..=6).contains(&level)) => {
                let text = std::mem::take(&mut self.block);
                if self.tables.is_empty() && !self.is(Meaning::Quoted) {
                    self.builder.heading(level.unwrap_or(6), text.trim());
                }
            }
            _ => {}
        }
        // What was left open inside ends with it.
        if let Some(at) = self.open.iter().rposition(|open| open.name == name) {
            self.open.truncate(at);
        }
    }

    fn text(&mut self, raw: &str) {
        if raw.is_empty() || self.is(Meaning::LeftOut) {
            return;
        }
        let text = with_characters(raw);
        // Line ends of the source are blanks.
        for (at, word) in text.split([' ', '\n', '\r', '\t']).enumerate() {
            if at > 0 && !self.block.ends_with([' ', '\n']) && !self.block.is_empty() {
                self.block.push(' ');
            }
            self.block.push_str(word);
        }
    }

    /// Ends a block: a paragraph, or one of a cell.
    fn flush(&mut self) {
        let block = std::mem::take(&mut self.block);
        let block = block.trim();
        if block.is_empty() || block == "-" {
            return;
        }
        let is_quoted = self.is(Meaning::Quoted);
        if let Some(cell) = self.tables.last_mut().and_then(|table| table.cell.as_mut()) {
            if !is_quoted {
                if !cell.text.is_empty() {
                    cell.text.push('\n');
                }
                cell.text.push_str(block);
            }
            return;
        }
        self.blocks += 1;
        let place = format!("paragraph {} of the text", self.blocks);
        let before = self.builder.zone();
        if before == Zone::Body && self.style == TextStyle::Mail && !quoted::part(block).quoted.is_empty() {
            // Outlook's header of an earlier mail, or who wrote it: from here on it is repeated.
            self.builder.enter(Zone::Aside(Origin::Quoted));
            return;
        }
        if is_quoted && self.style == TextStyle::Mail {
            self.builder.enter(Zone::Aside(Origin::Quoted));
        }
        text::lines(block, self.style, self.builder, &|_| place.clone());
        if is_quoted && self.style == TextStyle::Mail {
            self.builder.enter(before);
        }
    }

    fn end_cell(&mut self) {
        self.flush();
        if let Some(table) = self.tables.last_mut()
            && let Some(cell) = table.cell.take()
        {
            table.cells.push(cell);
        }
    }

    fn end_row(&mut self) {
        self.end_cell();
        if let Some(table) = self.tables.last_mut()
            && !table.cells.is_empty()
        {
            let cells = std::mem::take(&mut table.cells);
            let header = std::mem::take(&mut table.header) && table.rows.len() < 2 && cells.len() > 1;
            table.rows.push(VaultRow {
                number: LineNumber::row(table.rows.len()),
                header: header && cells.iter().all(|cell| cell.strong),
                cells,
            });
        }
    }

    fn end_table(&mut self) {
        self.end_row();
        if let Some(table) = self.tables.pop() {
            let is_quoted = self.is(Meaning::Quoted) && self.style == TextStyle::Mail;
            let before = self.builder.zone();
            if is_quoted {
                self.builder.enter(Zone::Aside(Origin::Quoted));
            }
            let grid = VaultTable {
                title: String::new(),
                place: format!("table {}", table.number),
                rows: table.rows,
                made: Made::Text,
            };
            grid::put(self.builder, grid);
            if is_quoted {
                self.builder.enter(before);
            }
        }
    }
}

/// Text whose names and numbers of characters (`&eacute;`, `&#233;`) are those characters.
fn with_characters(raw: &str) -> String {
    let mut text = String::with_capacity(raw.len());
    for (at, part) in raw.split('&').enumerate() {
        let known = part
            .split_once(';')
            .filter(|_| at > 0)
            .and_then(|(name, rest)| Some((characters(name)?, rest)));
        match known {
            Some((characters, rest)) => text.extend([characters.as_str(), rest]),
            None if at > 0 => text.extend(["&", part]),
            None => text.push_str(part),
        }
    }
    text
}

/// What a name or a number stands for. Markdown has those of HTML.
fn characters(name: &str) -> Option<String> {
    if !name
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || byte == b'#')
    {
        return None;
    }
    let reference = format!("&{name};");
    let texts = Parser::new(&reference).filter_map(|event| match event {
        Event::Text(text) => Some(text.into_string()),
        _ => None,
    });
    let text: String = texts.collect();
    (text != reference).then_some(text)
}
