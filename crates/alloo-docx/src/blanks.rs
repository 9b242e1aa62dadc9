//! Blanks to write on in plain text, and texts that are labels.

use std::ops::Range;

use crate::line::Line;
use crate::marks::Mark;
use crate::text::{collapse, is_blank, part};

/// A blank to write on.
#[derive(Debug, Clone, PartialEq)]
pub struct Blank {
    /// Its bytes, which the value replaces; empty where the value goes before a line drawn by a tab.
    pub range: Range<usize>,
    /// The text before it on its line; may be empty.
    pub label: String,
}

/// The blanks of a line: runs of underscores, dots or dashes, and tabs that draw a line. `taken` are the marks found before.
pub fn blanks(line: &Line, taken: &[Mark]) -> Vec<Blank> {
    let mut found = Vec::new();
    for stretch in line.stretches() {
        in_stretch(line, stretch.clone(), taken, &mut found);
    }
    found
}

fn in_stretch(line: &Line, stretch: Range<usize>, taken: &[Mark], found: &mut Vec<Blank>) {
    let text = part(line.text(), 0..stretch.end);
    let first = taken.partition_point(|mark| mark.range.start < stretch.start);
    let mut taken = taken.iter().skip(first).map(|mark| mark.range.clone()).peekable();
    // Where the label of the next blank begins, and where the search is.
    let (mut label, mut at) = (stretch.start, stretch.start);
    while let Some(c) = part(text, at..text.len()).chars().next() {
        if let Some(mark) = taken.next_if(|mark| mark.start <= at) {
            (at, label) = (mark.end.max(at), mark.end.max(at));
            continue;
        }
        let next = at + c.len_utf8();
        match c {
            '\t' => {
                found.extend(before_rule(part(text, label..at), label).filter(|_| line.is_rule(at)));
                label = next;
            }
            '\n' => label = next,
            '_' | '.' | '…' | '‥' | '-' | '–' => {
                let end = blank_end(text, at);
                let run = at..end;
                if is_long(c, part(text, run.clone()))
                    && !leads_to_page(c, part(line.text(), end..line.text().len()))
                {
                    found.push(Blank {
                        range: run,
                        label: before_blank(part(text, label..at)),
                    });
                    label = end;
                }
                at = end;
                continue;
            }
            _ => {}
        }
        at = next;
    }
}

/// The blank that a tab draws behind a text; a tab without a label only moves on.
fn before_rule(text: &str, start: usize) -> Option<Blank> {
    let label = before_blank(text);
    let end = start + text.trim_end().len();
    (!label.is_empty()).then_some(Blank {
        range: end..end,
        label,
    })
}

/// Whether a run of one character is long enough to be written on.
fn is_long(c: char, run: &str) -> bool {
    let (count, least) = match c {
        '_' => (run.matches('_').count(), 3),
        '.' => (run.len(), 4),
        '…' | '‥' => (run.chars().count(), 2),
        _ => (run.chars().count(), 6),
    };
    count >= least
}

/// Dots before a page number, as in a table of contents.
fn leads_to_page(c: char, behind: &str) -> bool {
    c == '.' && !is_blank(behind) && behind.trim().bytes().all(|b| b.is_ascii_digit())
}

/// Where a run of one blank character ends; single spaces between underscores belong to it.
fn blank_end(text: &str, start: usize) -> usize {
    let mut end = start;
    let Some(kind) = part(text, start..text.len()).chars().next() else {
        return start;
    };
    loop {
        let rest = part(text, end..text.len());
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
    words.iter().skip(skip).copied().collect::<Vec<_>>().join(" ")
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
        && !text.contains(['{', '[', '«', '<'])
        && !text.contains("+++")
        && text.chars().count() <= 90
        && words <= 14
        && !sentence)
        .then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_know_their_labels() {
        let text = "Signature: ____\tDate: ......... (of _ _ _ _ days)";
        let found = blanks(&Line::plain(text), &[]);
        let labels: Vec<_> = found.iter().map(|blank| blank.label.as_str()).collect();
        assert_eq!(labels, ["Signature", "Date", "of"]);
        assert_eq!(&text[found[0].range.clone()], "____");
        assert_eq!(&text[found[2].range.clone()], "_ _ _ _");
        assert!(blanks(&Line::plain("Introduction ........ 3"), &[]).is_empty());
        assert!(blanks(&Line::plain("and so on ... - – a_b"), &[]).is_empty());
    }
}
