//! The words of a box to tick: behind it or before it on its line, and no more of them than are its own.

use std::ops::Range;

use crate::blanks::label;
use crate::label_bounds::{is_shortened, is_told};
use crate::line::Line;
use crate::text_map::{collapse, is_blank, part};

/// The words of the box that a text stands behind: up to a gap, to the end of a sentence before another, and to what a
/// blank behind it is called.
pub(crate) fn of_box(text: &str) -> String {
    label(words_of_box(text)).unwrap_or_default()
}

fn words_of_box(text: &str) -> &str {
    let text = text
        .trim_start_matches(' ')
        .split(['\t', '\n'])
        .next()
        .unwrap_or("");
    let text = text.split("   ").next().unwrap_or("");
    let blank = ["__", "....", "……", "------"]
        .iter()
        .filter_map(|run| text.find(run))
        .min();
    let text = blank.map_or(text, |blank| before_label(part(text, 0..blank)));
    let told = text.match_indices(". ").find(|(at, _)| {
        let next = part(text, at + 2..text.len()).trim_start();
        next.starts_with(char::is_uppercase) && !is_shortened(part(text, 0..*at))
    });
    told.map_or(text, |(at, _)| part(text, 0..at + 1))
}

/// The sentence that a text behind a box begins with, without its stop, where it is too long for a label: what is
/// agreed to may be said in one.
pub(crate) fn sentence_of_box(text: &str) -> String {
    let bare = words_of_box(text).trim_end_matches(['.', '!', ' ']);
    label(bare).unwrap_or_default()
}

/// The text before a blank without what the blank is called, where that stands behind a mark: `not accepted, reason:`.
fn before_label(text: &str) -> &str {
    let Some(named) = text.trim_end().strip_suffix([':', '：']) else {
        return text;
    };
    let mark = [", ", "; ", ". ", " – ", "，", "；"]
        .iter()
        .filter_map(|mark| named.rfind(mark))
        .max();
    // "修改后再查 验收意见：" has nothing but the blank to part them.
    let chinese = || {
        named
            .trim_end()
            .rfind(' ')
            .filter(|_| !named.is_ascii() && !named.contains(char::is_lowercase))
    };
    match mark.or_else(chinese) {
        Some(at) if is_told(part(named, 0..at)) => part(named, 0..at),
        _ => named,
    }
}

/// Whether the boxes of a line stand behind their words, `Yes ☐  No ☐`: the words between two of them stand nearer to
/// the later one, or the line begins with a word and ends with a box.
pub(crate) fn is_behind_words(line: &Line, at: &Range<usize>) -> bool {
    let text = line.text();
    let gaps = boxes(line);
    let Some(here) = gaps
        .iter()
        .position(|gap| gap.start <= at.start && at.start < gap.end.max(gap.start + 1))
    else {
        return false;
    };
    // The boxes of one question.
    let between = |one: usize| {
        let (left, right) = (gaps.get(one)?, gaps.get(one + 1)?);
        Some(part(text, left.end..right.start)).filter(|words| is_told(words) && !words.contains(['_', ':']))
    };
    let first = (0..here)
        .rev()
        .take_while(|one| between(*one).is_some())
        .last()
        .unwrap_or(here);
    let last = (here..gaps.len())
        .take_while(|one| between(*one).is_some())
        .last()
        .map_or(here, |one| one + 1);
    if first == last {
        return false;
    }
    let wide = |text: &str| text.chars().filter(|c| c.is_whitespace()).count();
    let sides = (first..last).filter_map(between).map(|words| {
        let (left, right) = (words.len() - words.trim_start().len(), words.trim_end().len());
        (wide(part(words, 0..left)), wide(part(words, right..words.len())))
    });
    let (before, behind) = sides.fold((0, 0), |(one, other), (left, right)| (one + left, other + right));
    let (Some(head), Some(tail)) = (gaps.get(first), gaps.get(last)) else {
        return false;
    };
    let led = part(text, 0..head.start);
    let worded = led
        .chars()
        .rev()
        .find(|c| !c.is_whitespace())
        .is_some_and(|c| c.is_alphanumeric() || c == ')');
    let ends = is_blank(
        part(text, tail.end..text.len())
            .split("   ")
            .next()
            .unwrap_or_default(),
    );
    worded && (before > behind || before == behind && ends)
}

/// The boxes to tick of a line.
fn boxes(line: &Line) -> Vec<Range<usize>> {
    let stretches = line.stretches();
    let starts = std::iter::once(0).chain(stretches.iter().map(|stretch| stretch.end));
    let ends = stretches
        .iter()
        .map(|stretch| stretch.start)
        .chain([line.text().len()]);
    let sign = |range: &Range<usize>| {
        let text = part(line.text(), range.clone()).trim();
        !text.is_empty() && text.chars().all(|c| matches!(c, '☐' | '□' | '☑' | '☒' | '❏'))
    };
    starts
        .zip(ends)
        .map(|(start, end)| start..end)
        .filter(sign)
        .collect()
}

/// The words right before a box, back to a gap or to the end of what is asked.
pub(crate) fn before_box(text: &str) -> String {
    let words = text.trim_end();
    let from = [("   ", 3), ("? ", 2), (": ", 2), (". ", 2), ("：", 3), ("？", 3)]
        .iter()
        .filter_map(|(mark, length)| words.rfind(mark).map(|at| at + length))
        .max();
    label(part(words, from.unwrap_or(0)..words.len())).unwrap_or_else(|| collapse(words))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_box_has_its_words_and_no_more() {
        for (text, told) in [
            (" chute. Vibration : ____ Crew : ____", "chute"),
            (" priced, amount: ____ EUR net", "priced"),
            (" non-conformity No. ____", "non-conformity No."),
            (" other: ____", "other"),
            (" 修改后再查 验收意见：____", "修改后再查"),
            (" refused   later", "refused"),
        ] {
            assert_eq!(of_box(text), told, "{text}");
        }
        let sentence = " Die Leistung wird wie besehen so abgenommen.  ";
        assert_eq!(of_box(sentence), "");
        assert_eq!(
            sentence_of_box(sentence),
            "Die Leistung wird wie besehen so abgenommen"
        );
    }

    #[test]
    fn boxes_stand_before_or_behind_their_words() {
        let behind = |text: &str| {
            let line = Line::with_boxes(text);
            let at = text.find('☐').unwrap();
            is_behind_words(&line, &(at..at + 3))
        };
        assert!(behind("Does it touch the consent?  Yes ☐  No ☐   Ref. ____"));
        assert!(behind("Yes ☐ No ☐"));
        assert!(!behind("Kind: ☐ pump   ☐ crane"));
        assert!(!behind("Kind ☐ pump ☐ crane"));
        assert!(!behind("☐ Yes ☐ No"));
        assert_eq!(before_box("Does it touch the consent?  Yes "), "Yes");
    }
}
