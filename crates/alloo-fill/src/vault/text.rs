//! Lines of plain text: of text files, of mails, of paragraphs of Markdown and web pages, of PDF pages.

use super::builder::{Builder, Zone};
use super::{decode, words};

/// What kind of text it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TextStyle {
    /// Plain text: headings are underlined, in capitals or stand alone.
    Plain,
    /// Text whose headings and tables have marks of their own, which are taken off already.
    Flow,
    /// A mail's body: greetings are left out, a signature has statements at most, nothing is a heading.
    Mail,
    /// A page of a PDF.
    Page,
}

/// Longer lines are cut, bytes.
const LONGEST_LINE: usize = 64 << 10;
/// More lines are not read.
const LINES: usize = 2_000_000;

/// How mails begin, in the languages that are read.
const GREETINGS: [&str; 18] = [
    "dear ",
    "hi ",
    "hello ",
    "hi,",
    "good morning",
    "good afternoon",
    "sehr geehrte",
    "liebe ",
    "lieber ",
    "guten tag",
    "hallo ",
    "bonjour",
    "cher ",
    "chère ",
    "madame,",
    "estimad",
    "hola ",
    "buenos días",
];

/// How mails end, above a signature.
const FAREWELLS: [&str; 26] = [
    "yours ",
    "kind regards",
    "best regards",
    "warm regards",
    "regards",
    "best wishes",
    "many thanks",
    "thanks",
    "sincerely",
    "mit freundlichen grüßen",
    "mit freundlichem gruß",
    "freundliche grüße",
    "viele grüße",
    "beste grüße",
    "mfg",
    "cordialement",
    "bien cordialement",
    "sincères salutations",
    "meilleures salutations",
    "saludos",
    "un saludo",
    "saludos cordiales",
    "un cordial saludo",
    "atentamente",
    "此致",
    "祝好",
];

/// The number of a line, from 1.
pub(super) type LineAt = usize;

/// Where a line is, for people.
pub(super) type PlaceOfLine<'p> = &'p dyn Fn(LineAt) -> String;

/// A text file.
///
/// # Errors
/// Where it is no text.
pub(super) fn read(bytes: &[u8], style: TextStyle, builder: &mut Builder) -> Result<(), String> {
    lines(&decode::text(bytes)?, style, builder, &|line| {
        format!("line {line}")
    });
    Ok(())
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

/// Whether the first line of a text is its title: short, with the number or the day of the paper, and no beginning of a
/// sentence that the next line goes on with: "Daywork sheet RR-0023, Monday 8 September 2025".
fn titles(line: &str, next: Option<&str>) -> bool {
    let goes_on = next.is_some_and(|next| next.trim_start().starts_with(char::is_lowercase));
    (2..=10).contains(&words::count(line))
        && line.chars().count() <= 80
        && line.starts_with(|c: char| c.is_uppercase() || words::is_cjk(c))
        && line.chars().filter(|c| c.is_alphabetic()).count() >= 5
        && line.contains(|c: char| c.is_ascii_digit())
        && !line.ends_with(['.', ',', ';', ':', '。', '，', '：', '；', '?', '!'])
        && !line.contains([':', '：', '\t', '@'])
        && !goes_on
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
    words::count(&line) <= 6 && GREETINGS.iter().any(|start| line.starts_with(start))
}

/// What takes leave, above a signature.
fn takes_leave(line: &str) -> bool {
    let line = line.trim().to_lowercase();
    let closes = line.ends_with(',') || FAREWELLS.contains(&line.as_str()) || line.ends_with("regards");
    line == "--"
        || words::count(&line) <= 6 && closes && FAREWELLS.iter().any(|start| line.starts_with(start))
}

/// The paragraph that is being read.
#[derive(Default)]
struct TextParagraph {
    text: String,
    /// The number of its first line.
    first: LineAt,
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
struct PendingHeading {
    text: String,
    line: LineAt,
    numbered: bool,
    /// How many such lines stood before it.
    run: usize,
}

impl TextParagraph {
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

    /// Whether it breaks off within a sentence at the end of a full line, so that the next line cannot start
    /// anything.
    fn is_open(&self) -> bool {
        self.lines > 0 && self.last >= 50 && !self.text.ends_with(['.', ':', ';', '!', '?'])
    }

    fn add(&mut self, line: &str, number: LineAt, indent: usize) {
        if self.lines == 0 {
            (self.first, self.indent) = (number, indent);
        } else if !words::goes_on(&self.text, line) {
            self.text.push(' ');
        }
        self.text.push_str(line);
        self.lines += 1;
        self.last = line.chars().count();
    }
}

/// Reads lines of text.
pub(super) fn lines(text: &str, style: TextStyle, builder: &mut Builder, place: PlaceOfLine<'_>) {
    let mut reader = LineCursor {
        style,
        builder,
        place,
        paragraph: TextParagraph::default(),
        waiting: None,
    };
    let mut lines = text.lines().enumerate().peekable();
    while let Some((at, line)) = lines.next() {
        if reader.builder.is_full() {
            return;
        }
        if at >= LINES {
            reader
                .builder
                .partly(format!("what follows line {at} was not read"));
            break;
        }
        let next = lines.peek().map(|(_, next)| words::head(next, LONGEST_LINE));
        if reader.line(words::head(line, LONGEST_LINE), at + 1, next) == Took::Both {
            lines.next();
        }
    }
    reader.end();
}

/// What was taken.
#[derive(PartialEq, Eq)]
enum Took {
    /// The line.
    One,
    /// The line under it too, which underlines it.
    Both,
}

/// Lines that are being read.
struct LineCursor<'a> {
    style: TextStyle,
    builder: &'a mut Builder,
    place: PlaceOfLine<'a>,
    paragraph: TextParagraph,
    waiting: Option<PendingHeading>,
}

impl LineCursor<'_> {
    /// Whether headings are guessed.
    fn guesses(&self) -> bool {
        matches!(self.style, TextStyle::Plain | TextStyle::Page)
    }

    fn line(&mut self, raw: &str, number: LineAt, next: Option<&str>) -> Took {
        let trimmed = raw.trim();
        if self.style == TextStyle::Mail && takes_leave(trimmed) {
            self.flush();
            if self.builder.zone() == Zone::Body {
                self.builder.enter(Zone::Margin);
            }
            return Took::One;
        }
        if trimmed.is_empty() {
            self.flush();
            return Took::One;
        }
        if self.guesses() && self.heading(trimmed, next) {
            return Took::Both;
        }
        if self.style != TextStyle::Flow && underlines(trimmed).is_some() {
            self.flush();
            return Took::One;
        }
        if self.guesses() && self.paragraph.lines == 0 && is_capitals(trimmed) {
            self.flush();
            let level = if self.builder.headings().is_empty() { 1 } else { 2 };
            self.builder.heading(level, trimmed);
            return Took::One;
        }
        let begins = self.builder.is_untouched() && self.paragraph.lines == 0 && self.waiting.is_none();
        if self.guesses() && begins && titles(trimmed, next) {
            self.builder.guessed_heading(1, trimmed);
            // It is a line of the text too, with the paper's number in it.
            self.builder.passage(trimmed, &(self.place)(number));
            return Took::One;
        }
        self.text(raw, number);
        Took::One
    }

    /// A line that the next one underlines.
    fn heading(&mut self, line: &str, next: Option<&str>) -> bool {
        let Some(level) = next.and_then(underlines) else {
            return false;
        };
        let heads = self.paragraph.lines == 0 && !line.starts_with(['-', '*', '|']) && may_head(line);
        if heads {
            self.flush();
            // In plain text a title stands above in capitals or alone.
            self.builder.heading(level + 1, line);
        }
        heads
    }

    /// A line of a paragraph, list item or statement.
    fn text(&mut self, raw: &str, number: LineAt) {
        let trimmed = raw.trim();
        let indent = raw.chars().take_while(|c| c.is_whitespace()).count();
        let marked = words::item(trimmed);
        let inner = marked.unwrap_or(trimmed);
        let states = !words::statements(inner).is_empty() || words::led(inner).is_some();
        // Within a sentence a colon states nothing of its own.
        let begins = states && words::begins_with_name(inner);
        if self.paragraph.is_open() && marked.is_none() && !(begins && self.paragraph.states) {
            self.paragraph.add(inner, number, indent);
            return;
        }
        if marked.is_some() || states || !self.paragraph.takes(indent) {
            self.flush();
        }
        if self.paragraph.lines == 0 {
            self.paragraph.item = marked.is_some();
            self.paragraph.numbered = marked.is_some() && trimmed.starts_with(|c: char| c.is_ascii_digit());
            self.paragraph.states = states;
        }
        if states && self.paragraph.lines == 0 && inner.contains('\t') {
            // Several statements side by side keep the gap between them.
            self.builder.line(inner, &(self.place)(number));
            return;
        }
        self.paragraph.add(inner, number, indent);
    }

    fn flush(&mut self) {
        let paragraph = std::mem::take(&mut self.paragraph);
        if paragraph.lines == 0 || (self.style == TextStyle::Mail && greets(&paragraph.text)) {
            return;
        }
        let may_wait = self.guesses()
            && paragraph.lines == 1
            && !paragraph.states
            && (!paragraph.item || paragraph.numbered)
            && may_head(&paragraph.text);
        let run = self.settle(&paragraph, may_wait);
        if may_wait {
            self.waiting = Some(PendingHeading {
                text: paragraph.text,
                line: paragraph.first,
                numbered: paragraph.numbered,
                run,
            });
        } else {
            self.builder.line(&paragraph.text, &(self.place)(paragraph.first));
        }
    }

    /// Decides what the short line before a paragraph is; says how many such lines stand before the
    /// paragraph.
    fn settle(&mut self, paragraph: &TextParagraph, may_wait: bool) -> usize {
        let Some(before) = self.waiting.take() else {
            return 0;
        };
        let follows =
            paragraph.states || paragraph.item && !before.numbered || words::count(&paragraph.text) >= 8;
        // The last of several short lines is a table's last row as likely as a heading, unless it has a
        // number.
        if follows && !may_wait && (before.run < 2 || before.numbered) {
            let level = if self.builder.headings().is_empty() { 1 } else { 2 };
            self.builder.guessed_heading(level, &before.text);
            return 0;
        }
        self.short(&before);
        before.run + 1
    }

    /// A short line that turned out to head nothing. On a PDF's page these are pieces of tables and figures.
    fn short(&mut self, line: &PendingHeading) {
        if self.builder.is_untouched() {
            // What stands first is the title, whatever follows.
            self.builder.heading(1, &line.text);
        } else if self.style != TextStyle::Page || line.numbered {
            self.builder.passage(&line.text, &(self.place)(line.line));
        }
    }

    fn end(mut self) {
        self.flush();
        if let Some(line) = self.waiting.take() {
            self.short(&line);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::titles;

    #[test]
    fn the_first_line_of_a_paper_that_has_its_number_is_its_title() {
        for line in [
            "Daywork sheet RR-0023, Monday 8 September 2025",
            "PARTE DIARIO 51 - EA-58 Cerro Pampa",
        ] {
            assert!(titles(line, Some("Order RA-09, block 14")), "{line}");
        }
        for line in [
            "We came on 3 May.",
            "Date: 3 May 2026",
            "the works of 2026",
            "Minutes of the meeting",
            "9 Mill Lane",
        ] {
            assert!(!titles(line, None), "{line}");
        }
        assert!(!titles("The wall in axis 4 was poured and", Some("cured.")));
    }
}
