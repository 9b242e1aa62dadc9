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
    // Where the text before the last tab begins.
    let mut tabbed = None;
    while let Some(c) = part(text, at..text.len()).chars().next() {
        if let Some(mark) = taken.next_if(|mark| mark.start <= at) {
            (at, label) = (mark.end.max(at), mark.end.max(at));
            continue;
        }
        let next = at + c.len_utf8();
        match c {
            '\t' => {
                let rule = line.is_rule(at);
                if rule {
                    found.extend(before_rule(text, label, at));
                } else if stretch.end == line.text().len() {
                    found.extend(behind_tab(text, label, at));
                }
                // "Owner:\t____": what stands before a tab that draws nothing names the blank behind it.
                let named = !is_blank(part(text, label..at));
                tabbed = match (rule, named) {
                    (true, _) => None,
                    (false, true) => Some(label),
                    (false, false) => tabbed,
                };
                label = next;
            }
            '\n' => (label, tabbed) = (next, None),
            '(' | '（' | ' ' | '\u{3000}' | '年' | '2' => {
                if let Some(blank) = spaced(text, label, at) {
                    (at, label) = (blank.range.end, blank.range.end);
                    found.push(blank);
                    continue;
                }
            }
            '_' | '.' | '…' | '‥' | '-' | '–' => {
                let date = date_blank(part(text, at..text.len()));
                let end = date
                    .as_ref()
                    .map_or_else(|| blank_end(text, at), |(length, _)| at + length);
                let behind = part(line.text(), end..line.text().len());
                let run = part(text, at..end);
                let long = is_long(c, run) && !leads_to_page(c, behind)
                    || is_short(run, part(text, label..at), behind);
                if date.is_some() || long {
                    let alone = is_blank(part(text, label..at));
                    label = tabbed.take().filter(|_| alone).unwrap_or(label);
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

/// The most characters between a label's last letter and its room.
const LABEL: usize = 40;
/// Least blanks of a room to write in that nothing else shows; a Chinese one is two wide.
const ROOM: usize = 3;

/// A room of blanks behind a label: in round brackets, `Foreman: (      )`, or between the signs of a day, `日期：  年  月
/// 日`, `Date:   /   /   `.
fn spaced(text: &str, from: usize, at: usize) -> Option<Blank> {
    let before = part(text, from..at);
    let blank = |c: char| matches!(c, ' ' | '\u{3000}');
    let rest = part(text, at..text.len());
    let figure = rest.starts_with('2') && !(before.is_empty() || before.ends_with([':', '：']));
    // A row of blanks is looked at once, and a year's first figures right behind a label.
    if before.ends_with(blank) && rest.starts_with(blank) || figure {
        return None;
    }
    if from == at && is_blank(part(text, 0..at)) {
        // The cell beside it says what day it is.
        let room = chinese_room(rest).filter(|length| is_blank(part(rest, *length..rest.len())))?;
        return Some(Blank {
            range: at..at + room,
            from,
            date: Some("yyyy年M月d日".to_owned()),
            ..Blank::default()
        });
    }
    // The label is near: a line of signs alone has none.
    if !before.chars().rev().take(LABEL).any(char::is_alphabetic) {
        return None;
    }
    let width = |text: &str| text.chars().map(|c| if c == ' ' { 1 } else { 2 }).sum::<usize>();
    let of = |range: Range<usize>, date: Option<&str>| Blank {
        range,
        label: before_blank(before),
        from,
        date: date.map(str::to_owned),
        ..Blank::default()
    };
    if let Some(inside) = rest.strip_prefix(['(', '（']) {
        let room = inside.len() - inside.trim_start_matches(blank).len();
        let open = rest.len() - inside.len();
        let mut behind = part(inside, room..inside.len()).chars();
        // "Tel.: (    ) ____": a part of what stands behind it.
        let closed = behind.next().is_some_and(|c| matches!(c, ')' | '）'));
        let closed = closed
            && behind
                .next()
                .is_none_or(|c| matches!(c, '\t' | ',' | ';' | '，' | '；'));
        let wide = width(part(inside, 0..room)) >= ROOM;
        let led = before.trim_end().ends_with([':', '：']);
        return (closed && wide && led).then(|| of(at + open..at + open + room, None));
    }
    if !before.trim_end().ends_with([':', '：']) {
        return None;
    }
    if let Some(length) = chinese_room(rest) {
        return Some(of(at..at + length, Some("yyyy年M月d日")));
    }
    // `   /   /   ` and nothing more.
    let only = rest.chars().all(|c| blank(c) || c == '/');
    let parts: Vec<&str> = rest.trim_end().splitn(4, '/').take(3).collect();
    let slashes = matches!(parts.as_slice(), [one, two, ""] if one.len() > 1 && two.len() > 1);
    (only && slashes).then(|| of(at..at + rest.len(), Some("dd/MM/yyyy")))
}

/// How many bytes a day takes that a text begins with, whose parts are blanks: `  年  月  日`.
fn chinese_room(text: &str) -> Option<usize> {
    let blank = |c: char| matches!(c, ' ' | '\u{3000}');
    let mut left = text.strip_prefix("20").unwrap_or(text);
    for word in ['年', '月', '日'] {
        let next = left.trim_start_matches(blank);
        let room = next.len() < left.len();
        left = next.strip_prefix(word).filter(|_| room || word == '年')?;
    }
    Some(text.len() - left.len())
}

/// The length of the lines that a text begins with, where they are a blank.
fn lines(text: &str) -> Option<usize> {
    let dots = text.len() - text.trim_start_matches(['.', '…']).len();
    Some(text.len() - text.trim_start_matches('_').len())
        .filter(|count| *count >= 2)
        .or(Some(dots).filter(|dots| *dots >= 3))
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

/// The blank behind a tab that draws nothing: before it a label with its colon, and behind it nothing, or another such
/// label.
fn behind_tab(text: &str, from: usize, at: usize) -> Option<Blank> {
    let before = part(text, from..at).trim_end();
    if !before.ends_with([':', '：']) {
        return None;
    }
    let rest = part(text, at..text.len()).trim_start_matches(['\t', ' ']);
    let next = rest.split(['\t', '\n']).next()?.trim_end();
    let open = next.is_empty() || next.ends_with([':', '：']);
    let label = label(before)?;
    open.then(|| Blank {
        range: at + 1..at + 1,
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

/// Whether two low lines or three dots are a blank all the same: they stand alone among words, the dots behind the sign
/// of a number. Such as are parts of a time are not.
fn is_short(run: &str, before: &str, behind: &str) -> bool {
    let apart = before.ends_with([' ', '\u{3000}', ':', '：']) || before.is_empty();
    let ends = [' ', '\u{3000}', ',', ';', ')', '，', '；', '。', '\t'];
    let next = behind.trim_start().split(' ').next().unwrap_or_default();
    let last = before
        .split_whitespace()
        .next_back()
        .unwrap_or_default()
        .to_lowercase();
    let timed = ["h", "uhr", "min", "/"].contains(&last.as_str())
        || next.starts_with(['h', 'H', ':', '_', '/'])
        || next.starts_with("Uhr")
        || next.starts_with("min");
    let numbers = ["n°", "nr.", "no.", "nº", "n.º", "núm."];
    let led = match run {
        "__" => before.chars().any(char::is_alphabetic),
        "..." => numbers.contains(&last.trim_end_matches(':')),
        _ => false,
    };
    apart && (behind.is_empty() || behind.starts_with(ends)) && led && !timed
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
        .trim_end_matches([':', '：', ' ', '(', '（', '$', '£', '€', '=', '|', '-', '–'])
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
