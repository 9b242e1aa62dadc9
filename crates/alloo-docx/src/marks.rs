//! Slots that are plain text: marks of template engines, bracketed instructions and blanks. Pure functions over a paragraph's text, in which `\u{1}` stands
//! for a byte that belongs to something else and `\u{2}` for a tab that draws a line.

use std::collections::HashMap;
use std::ops::Range;

use super::text::{collapse, is_blank};

/// A stretch of text that stands for a value.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// Its bytes.
    pub range: Range<usize>,
    /// The name inside, or for an instruction what it asks for.
    pub name: String,
    /// Whether it is an instruction to people and not a mark of an engine.
    pub instruction: bool,
}

/// A blank to write on.
#[derive(Debug, Clone, PartialEq)]
pub struct Blank {
    /// Its bytes, which the value replaces; empty where the value goes before a line drawn by a tab.
    pub range: Range<usize>,
    /// The text before it on its line; may be empty.
    pub label: String,
}

/// Longest name of a mark, in bytes; also how far the end of a mark is looked for, so that no text takes quadratic time.
const MAX_NAME: usize = 160;
/// Longest instruction, in bytes.
const MAX_INSTRUCTION: usize = 1500;

/// What instructions begin with.
const VERBS: [&str; 51] = [
    "add",
    "address",
    "attach",
    "briefly",
    "choose",
    "click",
    "complete",
    "confirm",
    "define",
    "describe",
    "detail",
    "discuss",
    "enter",
    "explain",
    "fill",
    "give",
    "identify",
    "include",
    "indicate",
    "input",
    "insert",
    "list",
    "name",
    "note",
    "outline",
    "pick",
    "provide",
    "record",
    "replace",
    "select",
    "set",
    "show",
    "specify",
    "state",
    "summarise",
    "summarize",
    "tap",
    "type",
    "use",
    "write",
    "your",
    "please",
    "tbc",
    "tbd",
    "tba",
    "report",
    "present",
    "document",
    "mention",
    "put",
    "paste",
];

/// Words in brackets that are the writer's own.
const ASIDES: [&str; 12] = [
    "sic",
    "emphasis added",
    "emphasis mine",
    "ibid",
    "omitted",
    "deleted",
    "redacted",
    "reserved",
    "not used",
    "blank",
    "draft",
    "end",
];

/// Every mark in a paragraph, in order, none overlapping another.
pub fn marks(text: &str) -> Vec<Mark> {
    let closings = closings(text);
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(step) = text
        .get(at..)
        .and_then(|rest| rest.find(['{', '$', '«', '<', '[', '+']))
    {
        let begin = at + step;
        let rest = text.get(begin..).unwrap_or_default();
        let (length, mark) = mark_at(
            rest,
            begin,
            &closings,
            at == 0 && is_blank(text.get(..begin).unwrap_or_default()),
        );
        if let Some((name, instruction)) = mark {
            found.push(Mark {
                range: begin..begin + length,
                name,
                instruction,
            });
        }
        at = begin + length.max(1);
        while !text.is_char_boundary(at) {
            at += 1;
        }
    }
    found
}

/// How many bytes the mark (or what only looks like one) at the start takes, and its name.
fn mark_at(
    rest: &str,
    begin: usize,
    closings: &HashMap<usize, usize>,
    first: bool,
) -> (usize, Option<(String, bool)>) {
    for (open, close) in [
        ("{{{", "}}}"),
        ("{{", "}}"),
        ("${", "}"),
        ("<<", ">>"),
        ("«", "»"),
        ("+++", "+++"),
    ] {
        let Some(inside) = rest.strip_prefix(open) else {
            continue;
        };
        let Some(length) = head(inside, MAX_NAME).find(close) else {
            return (open.len(), None);
        };
        let inner = inside.get(..length).unwrap_or_default();
        if inner.contains(['\n', '\u{1}']) || inner.contains(open) {
            return (open.len(), None);
        }
        let total = open.len() + length + close.len();
        let quoted = matches!(open, "«" | "<<")
            && (inner.starts_with(char::is_whitespace) || inner.split_whitespace().count() > 8);
        return match engine_name(inner) {
            Some(name) if !quoted => (total, Some((name, false))),
            _ => (total, None),
        };
    }
    if rest.starts_with('[') {
        return match closings.get(&begin) {
            Some(&end) if end - begin <= MAX_INSTRUCTION => bracket(rest, end - begin, first),
            _ => (1, None),
        };
    }
    if let Some(inside) = rest.strip_prefix('{')
        && let Some(length) = head(inside, 60).find('}')
    {
        let inner = inside.get(..length).unwrap_or_default();
        let plain = inner.chars().all(|c| c.is_alphanumeric() || " _.".contains(c));
        if inner.len() >= 3
            && inner.starts_with(char::is_alphabetic)
            && inner.split(' ').count() <= 5
            && plain
        {
            return (length + 2, engine_name(inner).map(|name| (name, false)));
        }
    }
    if let Some(inside) = rest.strip_prefix('<')
        && let Some(length) = head(inside, 60).find('>')
    {
        let inner = inside.get(..length).unwrap_or_default();
        let words = inner.split_whitespace().count();
        if inner.len() >= 3
            && (1..=6).contains(&words)
            && inner.starts_with(char::is_alphabetic)
            && inner.ends_with(|c: char| c.is_alphanumeric() || c == '.' || c == ')')
            && inner
                .chars()
                .all(|c| c.is_alphanumeric() || " _-/.'’#()&".contains(c))
        {
            return (length + 2, Some((wish(inner), true)));
        }
    }
    (1, None)
}

/// For each opening bracket its closing one.
fn closings(text: &str) -> HashMap<usize, usize> {
    let (mut open, mut closings) = (Vec::new(), HashMap::new());
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'[' => open.push(at),
            b']' => closings.extend(open.pop().map(|begin| (begin, at))),
            _ => {}
        }
    }
    closings
}

/// A bracket from the start of `rest` to `end`; `first` where only white space stands before it.
fn bracket(rest: &str, end: usize, first: bool) -> (usize, Option<(String, bool)>) {
    let inner = rest.get(1..end).unwrap_or_default();
    if let Some(other) = ["{{", "${", "«", "<<", "\u{1}"]
        .iter()
        .filter_map(|other| inner.find(other))
        .min()
    {
        return (1 + other, None);
    }
    let alone = first
        && is_blank(
            rest.get(end + 1..)
                .unwrap_or_default()
                .trim_start_matches(['.', ',', ';']),
        );
    if is_instruction(inner, alone) {
        (end + 1, Some((wish(inner), true)))
    } else {
        (end + 1, None)
    }
}

fn head(text: &str, bytes: usize) -> &str {
    let mut end = bytes.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default()
}

/// The name in an engine's mark; nothing for loops, conditions, comments and images, which are no values.
fn engine_name(inner: &str) -> Option<String> {
    let inner = inner.trim();
    if inner.starts_with([
        '#', '/', '^', '>', '<', '!', '%', '@', '*', '+', '?', ':', '~', '-',
    ]) || inner.ends_with(['/', ':'])
    {
        return None;
    }
    let inner = inner.strip_prefix(['=', '&']).unwrap_or(inner).trim();
    let first = inner
        .split([' ', '(', '-'])
        .next()
        .unwrap_or_default()
        .to_lowercase();
    let control = [
        "if", "else", "elseif", "elif", "endif", "for", "endfor", "foreach", "each", "end", "exec", "import",
        "image", "link", "loop", "endloop", "unless", "with",
    ];
    let bare = !inner.contains(' ') && !inner.contains('(');
    if control.contains(&first.as_str())
        && (!bare || ["else", "endif", "endfor", "end", "endloop"].contains(&first.as_str()))
    {
        return None;
    }
    // A filter says how to show the value, not which.
    let name = inner
        .split('|')
        .next()
        .unwrap_or_default()
        .trim()
        .trim_matches(['"', '\'']);
    let name = name.strip_prefix("INS ").unwrap_or(name);
    (name.chars().any(char::is_alphabetic)).then(|| collapse(name))
}

/// Whether what stands in brackets asks a person for something; `alone` where it is all there is in its paragraph.
pub fn is_instruction(inner: &str, alone: bool) -> bool {
    let text = inner.trim();
    let lower = text.to_lowercase();
    let words = text.split_whitespace().count();
    if ASIDES.contains(&lower.trim_end_matches('.')) || !text.chars().any(char::is_alphabetic) {
        return false;
    }
    let first = lower
        .split(|c: char| !c.is_alphabetic())
        .next()
        .unwrap_or_default();
    if VERBS.contains(&first) || is_date_pattern(&lower) || (alone && words >= 3) {
        return true;
    }
    if text.chars().any(is_ideograph) {
        return text.chars().count() <= 40;
    }
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let reference = words == 1 && text.chars().any(|c| c.is_ascii_digit());
    words <= 6
        && text.len() <= 70
        && letters >= 2
        && !reference
        && text.starts_with(char::is_alphabetic)
        && text
            .chars()
            .all(|c| c.is_alphanumeric() || " .,'’/&()-_#:;".contains(c))
}

fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}')
}

/// `mm/dd/yyyy` and its like.
pub fn is_date_pattern(lower: &str) -> bool {
    let lower = lower.trim_matches(['[', ']', '(', ')', ' ', '.']);
    lower.len() >= 6
        && lower.contains('y')
        && lower.contains('m')
        && lower.contains('d')
        && lower
            .chars()
            .all(|c| matches!(c, 'd' | 'm' | 'y' | '/' | '-' | '.' | ' '))
}

/// What an instruction or prompt asks for, without the asking: `[Insert site address]` → `site address`. Empty where it says nothing of its own, as
/// `Click here to enter text.` does.
pub fn wish(prompt: &str) -> String {
    let text = collapse(
        prompt
            .trim()
            .trim_matches(['[', ']', '<', '>', '«', '»', '{', '}', '$']),
    );
    // Lines of one address, each in brackets.
    let text = text.replace("] [", ", ");
    let text = text.trim_end_matches(['.', ':', ']']).trim();
    let mut words: Vec<&str> = text.split(' ').collect();
    const ASK: [&str; 34] = [
        "click",
        "tap",
        "or",
        "here",
        "to",
        "please",
        "enter",
        "type",
        "insert",
        "input",
        "choose",
        "pick",
        "select",
        "add",
        "provide",
        "fill",
        "in",
        "write",
        "describe",
        "state",
        "specify",
        "the",
        "a",
        "an",
        "your",
        "give",
        "list",
        "set",
        "put",
        "of",
        "this",
        "these",
        "summarise",
        "summarize",
    ];
    let lower = |word: &str| word.to_lowercase();
    let asks = words.first().is_some_and(|first| {
        VERBS.contains(&lower(first).as_str())
            && (words.len() > 1 || !["name", "address", "note"].contains(&lower(first).as_str()))
    });
    if asks
        && !["name", "address", "note", "report", "document"]
            .contains(&lower(words.first().unwrap_or(&"")).as_str())
    {
        let skip = words
            .iter()
            .take_while(|word| ASK.contains(&lower(word).as_str()))
            .count();
        words.drain(..skip);
    }
    let rest = words.join(" ");
    let plain = rest.to_lowercase();
    const NOTHING: [&str; 15] = [
        "text",
        "text here",
        "here",
        "date",
        "item",
        "some text",
        "value",
        "date here",
        "content",
        "building block",
        "option",
        "text below",
        "tbc",
        "tbd",
        "tba",
    ];
    if (NOTHING.contains(&plain.as_str()) && (asks || plain != "date")) || is_date_pattern(&plain) {
        String::new()
    } else {
        rest
    }
}

/// The one mark or prompt that a whole text is, if it is one: its name and whether people are asked.
pub fn prompt(text: &str) -> Option<Mark> {
    let trimmed = text.trim().trim_end_matches('.').trim_end();
    if let [mark] = marks(trimmed).as_slice()
        && mark.range == (0..trimmed.len())
    {
        return Some(mark.clone());
    }
    let lower = collapse(trimmed).to_lowercase();
    let asks = [
        "click here to",
        "click or tap",
        "click to",
        "tap here",
        "choose an item",
        "choose a ",
        "pick a date",
        "pick the date",
        "select an",
        "select a ",
        "enter text",
        "type here",
        "type text",
        "input text",
        "insert text",
        "enter a date",
        "enter date",
        "click here and",
    ];
    asks.iter().any(|ask| lower.starts_with(ask)).then(|| Mark {
        range: 0..trimmed.len(),
        name: wish(trimmed),
        instruction: true,
    })
}

/// The blanks of a paragraph: lines of underscores, dots or dashes, and tabs that draw a line. `taken` are the marks found before.
pub fn blanks(text: &str, taken: &[Mark]) -> Vec<Blank> {
    let mut found: Vec<Blank> = Vec::new();
    let mut line = 0;
    let mut taken = taken.iter().map(|mark| mark.range.clone()).peekable();
    let mut at = 0;
    while let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) {
        if let Some(mark) = taken.next_if(|mark| mark.start <= at) {
            at = mark.end.max(at);
            line = at;
            continue;
        }
        let next = at + c.len_utf8();
        match c {
            '\t' | '\n' | '\u{1}' => line = next,
            '\u{2}' => {
                let label = before_blank(text.get(line..at).unwrap_or_default());
                // A tab without a label only moves on.
                if !label.is_empty() {
                    let end = line + text.get(line..at).unwrap_or_default().trim_end().len();
                    found.push(Blank {
                        range: end..end,
                        label,
                    });
                }
                line = next;
            }
            '_' | '.' | '…' | '‥' | '-' | '–' => {
                let end = blank_end(text, at);
                let (count, minimum) = match c {
                    '_' => (text.get(at..end).unwrap_or_default().matches('_').count(), 3),
                    '.' => (end - at, 4),
                    '…' | '‥' => ((end - at) / c.len_utf8(), 2),
                    _ => ((end - at) / c.len_utf8(), 6),
                };
                let before = text.get(line..at).unwrap_or_default();
                let leads_to_page = c == '.'
                    && text.get(end..).is_some_and(|rest| {
                        !is_blank(rest) && rest.trim().bytes().all(|b| b.is_ascii_digit())
                    });
                if count >= minimum && !leads_to_page {
                    found.push(Blank {
                        range: at..end,
                        label: before_blank(before),
                    });
                    line = end;
                }
                at = end;
                continue;
            }
            _ => {}
        }
        at = next;
    }
    found
}

/// Where a run of one blank character ends; single spaces between underscores belong to it.
fn blank_end(text: &str, start: usize) -> usize {
    let mut end = start;
    let Some(kind) = text.get(start..).and_then(|rest| rest.chars().next()) else {
        return start;
    };
    loop {
        let rest = text.get(end..).unwrap_or_default();
        if rest.starts_with(kind) {
            end += kind.len_utf8();
        } else if kind == '_' && rest.starts_with(" _") {
            end += 2;
        } else {
            return end.max(start + kind.len_utf8());
        }
    }
}

/// What stands before a blank, as its label: the last few words where it is a sentence.
fn before_blank(text: &str) -> String {
    let text = collapse(text);
    let text = text
        .trim_end_matches([':', '：', ' ', '(', '$', '£', '€'])
        .trim_start_matches(['.', ',', ';', ')', '(', '•', '-', '–', ' ']);
    if !text.chars().any(char::is_alphabetic) {
        return String::new();
    }
    let words: Vec<&str> = text.split(' ').collect();
    let skip = words.len().saturating_sub(10);
    words.get(skip..).unwrap_or_default().join(" ")
}

/// A text as the label of what is beside or below it, without its colon; nothing where it is too long or no words.
pub fn label(text: &str) -> Option<String> {
    let text = collapse(text);
    let text = text
        .trim_end_matches([':', '：', ' ', '*'])
        .trim_start_matches(['•', '-', '–', '*', ' ']);
    let words = text.split(' ').count();
    let sentence = text.ends_with(['.', '!']) && words > 5;
    (text.chars().any(char::is_alphabetic)
        && !text.contains(['\u{1}', '{', '[', '«', '<'])
        && !text.contains("+++")
        && text.chars().count() <= 90
        && words <= 14
        && !sentence)
        .then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<String> {
        marks(text).into_iter().map(|mark| mark.name).collect()
    }

    #[test]
    fn marks_of_every_make() {
        assert_eq!(
            names("{{a b}} ${c} «d» <<e f>> {{{g}}} {{ h|upper }} <Project Name> {first_name} +++INS i.j+++"),
            [
                "a b",
                "c",
                "d",
                "e f",
                "g",
                "h",
                "Project Name",
                "first_name",
                "i.j"
            ]
        );
    }

    #[test]
    fn loops_conditions_and_quotations_are_no_marks() {
        for text in [
            "{{#order}}",
            "{{/order}}",
            "{{ >> Loop1 }}",
            "{{ << }}",
            "{{ if x }}",
            "{{END-FOR x}}",
            "{{else}}",
            "« un mot »",
            "{{@logo}}",
            "a < b and c > d",
            "{{",
            "${",
            "$5 {x}",
            "{#loop}{/loop} {6C3C8BC8-F283-45AE}",
            "+++FOR wp IN project.workPackages+++ +++END-FOR wp+++ +++*title+++ C++",
            "[sic]",
            "[1]",
            "[ ]",
            "[x]",
            "less than <x% of number of days>",
        ] {
            assert_eq!(names(text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn brackets_ask() {
        assert_eq!(names("at [Insert site address]."), ["site address"]);
        assert_eq!(names("[Company name] Confidential"), ["Company name"]);
        assert_eq!(names("[日期]"), ["日期"]);
        assert_eq!(names("[学生姓名]|[课程名称]|[教师姓名/上课时间/课时]").len(), 3);
        assert_eq!(
            names("[So much work happens during meetings that it is important.]").len(),
            1
        );
        assert_eq!(wish("Click here to enter text."), "");
        assert_eq!(wish("Click or tap to enter a date."), "");
        assert_eq!(wish("Click to enter the project manager."), "project manager");
        assert_eq!(
            wish("[Describe the scope of the work inspected]"),
            "scope of the work inspected"
        );
        assert_eq!(wish("[Name]"), "Name");
        assert_eq!(wish("[Type the sender name]"), "sender name");
        assert!(prompt("Choose an item.").is_some() && prompt("Eric White").is_none());
        assert!(prompt("[0.0].").is_none() && prompt("{{x}}").is_some() && prompt("{{x}}{{ << }}").is_none());
    }

    #[test]
    fn blanks_know_their_labels() {
        let text = "Signature: ____\tDate: ......... (of _ _ _ _ days)";
        let found = blanks(text, &[]);
        let labels: Vec<_> = found.iter().map(|blank| blank.label.as_str()).collect();
        assert_eq!(labels, ["Signature", "Date", "of"]);
        assert_eq!(&text[found[0].range.clone()], "____");
        assert_eq!(&text[found[2].range.clone()], "_ _ _ _");
        assert!(blanks("Introduction ........ 3", &[]).is_empty());
        assert!(blanks("and so on ... - – a_b", &[]).is_empty());
        let tab = blanks("Name:\u{2}Date:\u{2}", &[]);
        assert_eq!((tab[0].range.clone(), tab[1].label.as_str()), (5..5, "Date"));
    }

    #[test]
    fn long_text_takes_linear_time() {
        let hostile = "{{ [ << « ${ ".repeat(100_000);
        assert!(marks(&hostile).is_empty());
        assert_eq!(marks(&"{{a}}".repeat(100_000)).len(), 100_000);
    }
}
