//! Plain text, Markdown, and the text of mails and PDF pages.

use super::content::Builder;
use super::grid::{self, Cell, Grid, Line};
use super::words;

/// What kind of text it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// Plain text: headings are underlined, in capitals or stand alone.
    Plain,
    /// Headings, tables and emphasis have marks.
    Markdown,
    /// A mail's body: greetings and quoted mails are left out, nothing is a heading.
    Mail,
    /// A page of a PDF.
    Page,
}

/// The text of a file in whatever encoding: by its byte-order mark; UTF-8; UTF-16 by its zeros; GB 18030 where that gives Chinese;
/// else Windows-1252, in which all bytes mean something.
pub fn decode(bytes: &[u8]) -> String {
    if let Some((encoding, mark)) = encoding_rs::Encoding::for_bom(bytes) {
        return encoding
            .decode_without_bom_handling(bytes.get(mark..).unwrap_or_default())
            .0
            .into_owned();
    }
    let sample = bytes.get(..bytes.len().min(4096)).unwrap_or_default();
    let zeros = |odd: usize| {
        sample
            .iter()
            .skip(odd)
            .step_by(2)
            .filter(|byte| **byte == 0)
            .count()
            * 5
            > sample.len()
    };
    if sample.len() > 3 && zeros(1) {
        return encoding_rs::UTF_16LE
            .decode_without_bom_handling(bytes)
            .0
            .into_owned();
    }
    if sample.len() > 3 && zeros(0) {
        return encoding_rs::UTF_16BE
            .decode_without_bom_handling(bytes)
            .0
            .into_owned();
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return text.to_owned();
    }
    if let Some(text) = encoding_rs::GB18030.decode_without_bom_handling_and_without_replacement(bytes) {
        // Letters with accents come in ones among ASCII and decode to rare characters in ones.
        let chinese = text
            .chars()
            .filter(|c| matches!(c, '\u{4e00}'..='\u{9fa5}'))
            .count();
        let pairs = bytes.iter().filter(|byte| **byte >= 0x80).count() / 2;
        let common = text
            .chars()
            .zip(text.chars().skip(1))
            .filter(|(a, b)| words::is_cjk(*a) && words::is_cjk(*b))
            .count();
        if chinese * 10 >= pairs * 8 && common * 3 >= chinese {
            return text.into_owned();
        }
    }
    encoding_rs::WINDOWS_1252
        .decode_without_bom_handling(bytes)
        .0
        .into_owned()
}

/// A text file.
pub fn read(bytes: &[u8], style: Style, builder: &mut Builder) -> Result<(), String> {
    let text = decode(bytes);
    if text.contains('\0') {
        return Err("not text".into());
    }
    lines(&text, style, builder, &|line| format!("line {line}"));
    Ok(())
}

/// Longer lines are cut, bytes.
const LONGEST_LINE: usize = 64 << 10;
/// Longer links and tags are none, bytes.
const LONGEST_MARK: usize = 2000;

/// The name of a link whose opening bracket is gone, and what follows the link.
fn link(tail: &str) -> Option<(&str, &str)> {
    let near = words::head(tail, LONGEST_MARK);
    // To the nearest bracket alone, so that a row of brackets costs no more than its length.
    let name = near
        .find(['[', ']'])
        .filter(|at| near.get(*at..).is_some_and(|rest| rest.starts_with("](")))?;
    let end = name + near.get(name..)?.find(')')?;
    Some((tail.get(..name)?, tail.get(end + 1..)?))
}

/// Markdown's marks taken off: emphasis, code, links, images, tags, escapes.
pub fn unmarked(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let tail = rest.get(c.len_utf8()..).unwrap_or_default();
        rest = match c {
            '\\' if tail.starts_with(|c: char| c.is_ascii_punctuation()) => {
                out.push_str(tail.get(..1).unwrap_or_default());
                tail.get(1..).unwrap_or_default()
            }
            '*' | '`' => tail,
            '_' if tail.starts_with('_') && !tail.starts_with("__") => tail.get(1..).unwrap_or_default(),
            // A picture says nothing.
            '!' => match tail.strip_prefix('[').and_then(link) {
                Some((_, tail)) => tail,
                None => {
                    out.push('!');
                    tail
                }
            },
            '[' => match link(tail) {
                Some((name, tail)) => {
                    out.push_str(name);
                    tail
                }
                None => {
                    out.push('[');
                    tail
                }
            },
            '<' if ["br", "/", "a ", "!--"].iter().any(|tag| tail.starts_with(tag)) => {
                out.push(' ');
                let end = words::head(tail, LONGEST_MARK).find('>').map_or(0, |at| at + 1);
                tail.get(end..).unwrap_or_default()
            }
            c => {
                out.push(c);
                tail
            }
        };
    }
    out
}

/// The cells of a Markdown table's row.
fn cells(line: &str) -> Vec<String> {
    let line = line.trim();
    let line = line.strip_prefix('|').unwrap_or(line);
    let line = line
        .strip_suffix('|')
        .filter(|line| !line.ends_with('\\'))
        .unwrap_or(line);
    let mut cells = vec![String::new()];
    let mut escaped = false;
    for c in line.chars() {
        match c {
            '|' if !escaped => cells.push(String::new()),
            c => {
                if let Some(cell) = cells.last_mut() {
                    cell.push(c);
                }
            }
        }
        escaped = c == '\\' && !escaped;
    }
    cells
        .iter()
        .map(|cell| unmarked(cell).trim().to_owned())
        .collect()
}

fn is_rule(line: &str) -> bool {
    line.contains('-')
        && line.contains('|')
        && line.chars().all(|c| matches!(c, '|' | '-' | ':' | ' ' | '\t'))
}

fn underlines(line: &str) -> Option<u8> {
    let line = line.trim();
    let all = |mark: char| line.len() >= 3 && line.chars().all(|c| c == mark);
    match () {
        () if all('=') => Some(1),
        () if all('-') || all('~') => Some(2),
        () => None,
    }
}

/// Whether a line standing alone may head what follows.
fn may_head(line: &str) -> bool {
    let line = line.trim();
    words::count(line) <= 9
        && line.chars().count() <= 80
        && line.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || words::is_cjk(c))
        && line.chars().filter(|c| c.is_alphabetic()).count() >= 3
        && !line.contains(['%', '$', '£', '€'])
        && line
            .split(' ')
            .filter(|word| word.starts_with(|c: char| c.is_ascii_digit()))
            .count()
            <= 1
        && !line.ends_with(['.', ',', ';', ':', '。', '，', '：', '；'])
        && words::date(line).is_none()
        && words::statement(line).is_none()
}

fn is_capitals(line: &str) -> bool {
    let letters: String = line.chars().filter(|c| c.is_alphabetic()).collect();
    // What stands in brackets is a remark: "FORM RULES (quality office, issue 6)".
    let outside = line.split('(').next().unwrap_or(line);
    letters.len() >= 4
        && outside.chars().filter(|c| c.is_alphabetic()).count() >= 4
        && !outside.chars().any(char::is_lowercase)
        && outside.chars().any(char::is_uppercase)
        && may_head(line)
}

/// What greets.
fn greets(line: &str) -> bool {
    let line = line.trim().to_lowercase();
    words::count(&line) <= 6
        && ["dear ", "hi ", "hello ", "hi,", "good morning", "good afternoon"]
            .iter()
            .any(|start| line.starts_with(start))
}

/// What takes leave, above a signature.
fn takes_leave(line: &str) -> bool {
    let line = line.trim().to_lowercase();
    let starts = [
        "yours ",
        "kind regards",
        "best regards",
        "warm regards",
        "regards",
        "best wishes",
        "many thanks",
        "thanks",
        "sincerely",
        "--",
    ];
    words::count(&line) <= 4
        && (line == "--" || line.ends_with(',') || line.ends_with("regards"))
        && starts.iter().any(|start| line.starts_with(start))
}

/// The paragraph that is being read.
#[derive(Default)]
struct Paragraph {
    text: String,
    /// The number of its first line.
    first: usize,
    lines: usize,
    /// Its last line's length, characters.
    last: usize,
    /// The indentation of its first line.
    indent: usize,
    item: bool,
    /// Whether the item's mark is a number: it may number a heading.
    numbered: bool,
    /// Whether its first line states something by name.
    states: bool,
}

/// A short line that stood alone: a heading if text follows.
struct Waiting {
    text: String,
    line: usize,
    numbered: bool,
    /// How many such lines stood before it.
    run: usize,
}

impl Paragraph {
    /// Whether a line without mark of its own goes on with it.
    fn takes(&self, indent: usize) -> bool {
        if self.lines == 0 {
            return false;
        }
        if self.states {
            // Indented, or the line before was full.
            return indent > self.indent || self.last >= 60;
        }
        true
    }

    /// Whether it breaks off within a sentence at the end of a full line, so that the next line cannot start anything.
    fn is_open(&self) -> bool {
        self.lines > 0 && self.last >= 50 && !self.text.ends_with(['.', ':', ';', '!', '?'])
    }

    fn add(&mut self, line: &str, number: usize, indent: usize) {
        if self.lines == 0 {
            (self.first, self.indent) = (number, indent);
        } else if self.text.ends_with('-')
            && line.starts_with(char::is_lowercase)
            && self.text.chars().rev().nth(1).is_some_and(char::is_alphabetic)
        {
            // A word parted at the line's end keeps its hyphen: "cross-" and "passage" are as likely as "pas-" and "sage".
        } else if !(self.text.ends_with(words::is_cjk) && line.starts_with(words::is_cjk)) {
            self.text.push(' ');
        }
        self.text.push_str(line);
        self.lines += 1;
        self.last = line.chars().count();
    }
}

/// Reads lines of text. `place` names a line by its number, from 1.
pub fn lines(text: &str, style: Style, builder: &mut Builder, place: &dyn Fn(usize) -> String) {
    let lines: Vec<&str> = text.lines().collect();
    let markdown = style == Style::Markdown;
    let guess = matches!(style, Style::Plain | Style::Page);
    let mut paragraph = Paragraph::default();
    let mut waiting: Option<Waiting> = None;
    let mut tables = 0;
    let mut at = 0;
    let get = |at: usize| lines.get(at).copied();
    if markdown && get(0).is_some_and(|line| line.trim_end() == "---") {
        // Front matter: statements to the next rule.
        if let Some(end) = lines.iter().skip(1).position(|line| line.trim_end() == "---") {
            for (number, line) in lines.iter().enumerate().skip(1).take(end) {
                if let Some((name, value)) = words::statement(line) {
                    if name.eq_ignore_ascii_case("title") {
                        builder.title(value.trim_matches(['"', '\'']));
                    }
                    builder.fact(&name, value.trim_matches(['"', '\'']), &place(number + 1));
                }
            }
            at = end + 2;
        }
    }
    while let Some(raw) = get(at) {
        if builder.is_full() {
            return;
        }
        let number = at + 1;
        at += 1;
        let raw = words::head(raw, LONGEST_LINE);
        let trimmed = raw.trim();
        if markdown && (trimmed.starts_with("```") || trimmed.starts_with("~~~")) {
            flush(&mut paragraph, &mut waiting, style, builder, place);
            let fence = trimmed.get(..3).unwrap_or_default();
            while get(at).is_some_and(|line| !line.trim().starts_with(fence)) {
                at += 1;
            }
            at += 1;
            continue;
        }
        if style == Style::Mail {
            if trimmed.starts_with('>') {
                continue;
            }
            let old = trimmed.starts_with("-----Original Message")
                || trimmed.starts_with("________________________________")
                || (trimmed.starts_with("On ") && trimmed.ends_with("wrote:"))
                // Outlook puts the old mail's header above it.
                || (trimmed.starts_with("From:") && (at..at + 4).filter_map(get).any(|line| line.trim().starts_with("Subject:")));
            if old {
                break;
            }
        }
        if style == Style::Mail && takes_leave(trimmed) {
            flush(&mut paragraph, &mut waiting, style, builder, place);
            // A signature has statements at most ("Mobile: …").
            builder.margins = true;
            continue;
        }
        if trimmed.is_empty() {
            flush(&mut paragraph, &mut waiting, style, builder, place);
            continue;
        }
        let indent = raw.chars().take_while(|c| c.is_whitespace()).count();
        let mut line = std::borrow::Cow::Borrowed(trimmed);
        if markdown {
            if let Some(rest) = trimmed.strip_prefix('#') {
                let text = rest.trim_start_matches('#');
                let level = u8::try_from(trimmed.len() - text.len()).unwrap_or(9);
                if level <= 6 && (text.is_empty() || text.starts_with([' ', '\t'])) {
                    flush(&mut paragraph, &mut waiting, style, builder, place);
                    builder.heading(level, &unmarked(text.trim().trim_end_matches('#')));
                    continue;
                }
            }
            if trimmed.contains('|') && get(at).is_some_and(is_rule) {
                flush(&mut paragraph, &mut waiting, style, builder, place);
                tables += 1;
                let end = lines
                    .iter()
                    .skip(at + 1)
                    .position(|line| !line.contains('|'))
                    .map_or(lines.len(), |rows| at + 1 + rows);
                table(&lines, at - 1, end, tables, builder);
                at = end;
                continue;
            }
            line = unmarked(trimmed.trim_start_matches('>').trim_start()).into();
        }
        if let Some(level) = get(at).and_then(underlines)
            && style != Style::Mail
            && paragraph.lines == 0
            && !trimmed.starts_with(['-', '*', '|'])
            && (markdown || may_head(trimmed))
        {
            flush(&mut paragraph, &mut waiting, style, builder, place);
            // In plain text a title stands above in capitals or alone.
            builder.heading(level + u8::from(!markdown), &line);
            at += 1;
            continue;
        }
        if underlines(trimmed).is_some() || (markdown && matches!(trimmed, "***" | "* * *" | "---" | "- - -"))
        {
            flush(&mut paragraph, &mut waiting, style, builder, place);
            continue;
        }
        if guess && paragraph.lines == 0 && is_capitals(trimmed) {
            flush(&mut paragraph, &mut waiting, style, builder, place);
            builder.heading(if builder.headings().is_empty() { 1 } else { 2 }, trimmed);
            continue;
        }
        let marked = words::item(trimmed);
        let inner = match marked {
            Some(text) if markdown => unmarked(text).into(),
            Some(text) => text.into(),
            None => line,
        };
        let states = !words::statements(&inner).is_empty();
        // Within a sentence a colon states nothing.
        if paragraph.is_open() && marked.is_none() && !(states && paragraph.states) {
            paragraph.add(&inner, number, indent);
            continue;
        }
        if marked.is_some() || states || !paragraph.takes(indent) {
            flush(&mut paragraph, &mut waiting, style, builder, place);
        }
        if paragraph.lines == 0 {
            paragraph.item = marked.is_some();
            paragraph.numbered = marked.is_some() && trimmed.starts_with(|c: char| c.is_ascii_digit());
            paragraph.states = states;
        }
        if states && paragraph.lines == 0 && inner.contains('\t') {
            // Several statements side by side keep the gap between them.
            builder.line(&inner, &place(number));
            continue;
        }
        paragraph.add(&inner, number, indent);
    }
    flush(&mut paragraph, &mut waiting, style, builder, place);
    if let Some(line) = waiting {
        short(&line, style, builder, place);
    }
}

fn flush(
    paragraph: &mut Paragraph,
    waiting: &mut Option<Waiting>,
    style: Style,
    builder: &mut Builder,
    place: &dyn Fn(usize) -> String,
) {
    let paragraph = std::mem::take(paragraph);
    if paragraph.lines == 0 || (style == Style::Mail && greets(&paragraph.text)) {
        return;
    }
    let guess = matches!(style, Style::Plain | Style::Page);
    let may_wait = guess
        && paragraph.lines == 1
        && !paragraph.states
        && (!paragraph.item || paragraph.numbered)
        && may_head(&paragraph.text);
    let mut run = 0;
    if let Some(before) = waiting.take() {
        let follows =
            paragraph.states || paragraph.item && !before.numbered || words::count(&paragraph.text) >= 8;
        // The last of several short lines is a table's last row as likely as a heading, unless it has a number.
        if follows && !may_wait && (before.run < 2 || before.numbered) {
            let level = if builder.headings().is_empty() { 1 } else { 2 };
            builder.guessed_heading(level, &before.text);
        } else {
            run = before.run + 1;
            short(&before, style, builder, place);
        }
    }
    if may_wait {
        *waiting = Some(Waiting {
            text: paragraph.text,
            line: paragraph.first,
            numbered: paragraph.numbered,
            run,
        });
    } else {
        builder.line(&paragraph.text, &place(paragraph.first));
    }
}

/// A short line that turned out to head nothing. On a PDF's page these are pieces of tables and figures.
fn short(line: &Waiting, style: Style, builder: &mut Builder, place: &dyn Fn(usize) -> String) {
    if builder.is_untouched() {
        // What stands first is the title, whatever follows.
        builder.heading(1, &line.text);
    } else if style != Style::Page || line.numbered {
        builder.passage(&line.text, &place(line.line));
    }
}

fn table(lines: &[&str], head: usize, end: usize, number: usize, builder: &mut Builder) {
    let mut rows = Vec::new();
    for (index, line) in lines.iter().enumerate().take(end).skip(head) {
        if index == head + 1 {
            continue;
        }
        let cells = cells(line);
        rows.push(Line {
            place: format!("row {}", index - head + usize::from(index == head)),
            header: index == head && cells.iter().any(|cell| !cell.is_empty()),
            cells: cells.into_iter().map(Cell::plain).collect(),
        });
    }
    grid::put(
        builder,
        Grid {
            title: String::new(),
            place: format!("table {number}"),
            rows,
        },
    );
}
