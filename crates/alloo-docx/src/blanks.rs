//! Blanks to write on in plain text, and texts that are labels.

use std::ops::Range;

use crate::label_bounds::{ends_shortened, first_start, own_start};
use crate::line::Line;
use crate::marks::Mark;
use crate::text_map::{collapse, is_blank, part};

/// A blank to write on.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Blank {
    /// Its bytes, which the value replaces; empty where the value goes before a line drawn by a tab.
    pub range: Range<usize>,
    /// The text before it on its line; may be empty.
    pub label: String,
    /// Where that text begins.
    pub from: usize,
    /// What stands in brackets right behind it; may be empty.
    pub caption: String,
    /// The picture of a date in three blanks, `dd/MM/yyyy`.
    pub date: Option<String>,
}

/// The blanks of a line: runs of underscores, dots or dashes, and tabs that draw a line. `taken` are the
/// marks found before.
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
                found.extend(before_rule(text, label, at).filter(|_| line.is_rule(at)));
                label = next;
            }
            '\n' => label = next,
            '_' | '.' | '…' | '‥' | '-' | '–' => {
                let date = date_blank(part(text, at..text.len()));
                let end = date
                    .as_ref()
                    .map_or_else(|| blank_end(text, at), |(length, _)| at + length);
                let behind = part(line.text(), end..line.text().len());
                let long = is_long(c, part(text, at..end)) && !leads_to_page(c, behind);
                if date.is_some() || long {
                    // What stands behind another slot begins with what is said of that.
                    let told = part(text, label..at);
                    label += if label > 0 {
                        own_start(told)
                    } else {
                        first_start(told)
                    };
                    let caption = caption(part(text, end..text.len()));
                    found.push(Blank {
                        range: at..end,
                        label: before_blank(part(text, label..at)),
                        from: label,
                        date: date.map(|(_, picture)| picture),
                        caption: caption.map_or_else(String::new, |(_, caption)| caption.to_owned()),
                    });
                    label = end + caption.map_or(0, |(length, _)| length);
                }
                at = end;
                continue;
            }
            _ => {}
        }
        at = next;
    }
}

/// The length of the lines that a text begins with, where they are a blank.
fn lines(text: &str) -> Option<usize> {
    Some(text.len() - text.trim_start_matches('_').len()).filter(|count| *count >= 2)
}

/// A date in blanks with the Chinese words for its parts, `____年__月__日`: how many bytes it takes, and its picture.
fn chinese_date_blank(text: &str) -> Option<(usize, String)> {
    let mut rest = text.strip_prefix("20").unwrap_or(text);
    for word in ['年', '月', '日'] {
        rest = part(rest, lines(rest)?..rest.len()).trim_start_matches(' ');
        rest = rest.strip_prefix(word)?.trim_start_matches(' ');
    }
    let rest = part(text, 0..text.len() - rest.len()).trim_end_matches(' ');
    Some((rest.len(), "yyyy年M月d日".to_owned()))
}

/// A date in three blanks, `__/__/____` or `___ / ___ / 20___`: how many bytes it takes, and its picture.
fn date_blank(text: &str) -> Option<(usize, String)> {
    if let Some(found) = chinese_date_blank(text) {
        return Some(found);
    }
    let mut rest = text;
    let mut separators = Vec::new();
    for _ in 0..2 {
        rest = part(rest, lines(rest)?..rest.len()).trim_start_matches(' ');
        separators.push(rest.chars().next().filter(|c| matches!(c, '/' | '.' | '-'))?);
        rest = part(rest, 1..rest.len()).trim_start_matches(' ');
    }
    let rest = rest.strip_prefix("20").unwrap_or(rest);
    let rest = part(rest, lines(rest)?..rest.len());
    let picture = match separators.as_slice() {
        [one, other] if one == other => format!("dd{one}MM{one}yyyy"),
        _ => return None,
    };
    Some((text.len() - rest.len(), picture))
}

/// What stands in brackets at the start of a text: how many bytes it takes, and what it says.
pub fn caption(text: &str) -> Option<(usize, &str)> {
    let bracket = text.trim_start_matches(' ');
    let (inner, close) = match (bracket.strip_prefix('('), bracket.strip_prefix('（')) {
        (Some(inner), _) => (inner, ')'),
        (None, Some(inner)) => (inner, '）'),
        (None, None) => return None,
    };
    let said = part(inner, 0..inner.find(close)?);
    let words = said.chars().any(char::is_alphabetic) && said.chars().count() <= 80;
    let plain = words && !said.contains(['_', '(', '（', '\t', '\n', '…']) && !said.contains("....");
    let length = text.len() - inner.len() + said.len() + close.len_utf8();
    plain.then_some((length, said.trim()))
}

/// What stands in brackets anywhere in a text.
pub fn bracketed(text: &str) -> impl Iterator<Item = &str> {
    let openings = text.match_indices(['(', '（']);
    openings.filter_map(|(at, _)| caption(part(text, at..text.len())).map(|(_, said)| said))
}

/// The word right behind a slot; nothing where it is a label of what comes next.
pub fn unit(text: &str) -> Option<&str> {
    let text = text.split(['\t', '\n']).next()?;
    let text = text.split("   ").next()?.trim();
    let word = text.split_whitespace().next()?.trim_end_matches(['.', ',', ';']);
    let starts =
        word.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '%' | '°' | '‰' | '€' | '£' | '$'));
    let labels = text.ends_with([':', '：']) && text.split_whitespace().count() <= 4;
    (starts && !labels && !word.contains([':', '：']) && word.chars().count() <= 12).then_some(word)
}

/// The blank that a tab draws behind a text; a tab without a label only moves on.
fn before_rule(text: &str, from: usize, at: usize) -> Option<Blank> {
    let before = part(text, from..at);
    let label = before_blank(before);
    let end = from + before.trim_end().len();
    (!label.is_empty()).then(|| Blank {
        range: end..end,
        label,
        from,
        ..Blank::default()
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
        .trim_start_matches([
            '.', ',', ';', ')', '(', '•', '-', '–', ' ', '，', '；', '、', '。',
        ]);
    if !text.chars().any(char::is_alphabetic) {
        return String::new();
    }
    let words: Vec<&str> = text.split(' ').collect();
    let skip = words.len().saturating_sub(10);
    words.iter().skip(skip).copied().collect::<Vec<_>>().join(" ")
}

/// The label of a cell, which may end with a shortened word: "Handover certificate or its tag no.".
pub(crate) fn shortened_label(text: &str) -> Option<String> {
    let bare = text
        .trim_end()
        .strip_suffix('.')
        .filter(|text| ends_shortened(text));
    label(text).or_else(|| bare.and_then(label).map(|label| label + "."))
}

/// A text as the label of what is beside or below it, without its colon; nothing where it is too long or no
/// words.
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

    #[test]
    fn a_shortened_word_ends_no_sentence() {
        let told = "Scaffolder's handover certificate and its tag no.";
        assert_eq!(shortened_label(told).as_deref(), Some(told));
        assert_eq!(
            shortened_label("The works were inspected again on 3 May 2025."),
            None
        );
    }

    #[test]
    fn captions_in_brackets_belong_to_the_blank_before_them() {
        let line = Line::plain("Agreement between ____ (the Client) and ____ (the Contractor), ____ days");
        let found = blanks(&line, &[]);
        let said: Vec<_> = found
            .iter()
            .map(|blank| (blank.label.as_str(), blank.caption.as_str()))
            .collect();
        assert_eq!(
            said,
            [
                ("Agreement between", "the Client"),
                ("and", "the Contractor"),
                ("", "")
            ]
        );
        assert_eq!(caption(" (of ____)"), None);
        assert_eq!(
            bracketed("Sum (excl. VAT) (£m)").collect::<Vec<_>>(),
            ["excl. VAT", "£m"]
        );
    }

    #[test]
    fn a_date_in_three_blanks_is_one() {
        for text in [
            "Start: __/__/____",
            "Start: ___ / ___ / 20___ at",
            "Start: __.__.____ (planned)",
        ] {
            let found = blanks(&Line::plain(text), &[]);
            assert_eq!((found.len(), found[0].label.as_str()), (1, "Start"), "{text}");
            assert!(found[0].date.is_some() && text[found[0].range.clone()].ends_with('_'));
        }
        assert_eq!(blanks(&Line::plain("____ / ____"), &[]).len(), 2);
        let chinese = "报验日期：____年__月__日 天气：____";
        let found = blanks(&Line::plain(chinese), &[]);
        assert_eq!(
            (found.len(), &chinese[found[0].range.clone()]),
            (2, "____年__月__日")
        );
        assert_eq!(found[0].date.as_deref(), Some("yyyy年M月d日"));
        assert!(found[1].label.contains("天气"));
    }

    #[test]
    fn the_word_behind_a_blank_is_its_unit() {
        for (behind, word) in [
            (" m²", Some("m²")),
            ("% complete", Some("%")),
            (" of ", Some("of")),
            (" working days.", Some("working")),
            (" Date:", None),
            ("\tm", None),
            ("", None),
            (" (m)", None),
        ] {
            assert_eq!(unit(behind), word, "{behind}");
        }
    }
}
