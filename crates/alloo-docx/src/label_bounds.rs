//! Where the words of one slot end and those of the next begin, in a line that has several: the unit and the end of
//! the sentence behind a blank are said of that blank, and the text of a box ends before a blank of its own.

use std::ops::Range;

use crate::blanks::label;
use crate::cell_prompts::is_unit;
use crate::line::Line;
use crate::text_map::{collapse, is_blank, part};

/// Words with a stop behind them that ends no sentence.
const SHORTENED: &str = "no|nos|nr|num|núm|art|ref|réf|rev|cert|pos|abs|approx|ca|aprox|incl|inkl|excl|exkl|zzgl|abzgl|\
    gem|lt|max|máx|min|mín|resp|bzw|vs|tel|tél|fig|abb|cap|ch|vol|sect|dept|est|prof|prot|doc|dwg|spec|temp|cant|acum|prog|\
    vorauss|voraussichtl|geb|inst|insp|qty|av|bd|str|st|mio|mr|mrs|ms|dr|ing|sr|sra|mme";

/// Where, in the text between a slot and the next one on its line, the words of the next begin.
pub(crate) fn own_start(text: &str) -> usize {
    let mut start = 0;
    for at in [behind_gap, behind_sentence, behind_unit] {
        let rest = part(text, start..text.len());
        let own = at(rest).filter(|own| is_told(part(rest, *own..rest.len())));
        start += own.unwrap_or(0);
    }
    start
}

/// Whether a text has a word.
fn is_told(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
}

/// Behind the last wide gap.
fn behind_gap(text: &str) -> Option<usize> {
    let words = text.trim_end();
    words.rfind("   ").map(|at| at + 3)
}

/// Behind the last end of a sentence or of a half of one.
fn behind_sentence(text: &str) -> Option<usize> {
    let wide = text.trim_end().rfind(['。', '；']).map(|at| at + '。'.len_utf8());
    let ends = text.match_indices(". ").chain(text.match_indices("; "));
    let plain = ends.filter(|(at, mark)| {
        let behind = part(text, at + mark.len()..text.len()).trim_start();
        let begins = *mark == "; " || behind.starts_with(char::is_uppercase);
        begins && (*mark == "; " || !is_shortened(part(text, 0..*at)))
    });
    let plain = plain.map(|(at, mark)| at + mark.len()).max();
    wide.max(plain)
}

/// Whether a text ends with a word that is shortened, a number or a letter alone.
fn is_shortened(text: &str) -> bool {
    let last = text
        .rsplit(|c: char| c.is_whitespace() || c == '(')
        .next()
        .unwrap_or_default();
    let lower = last.to_lowercase();
    let single = last.chars().count() == 1 && !is_unit(last);
    let figures = !last.is_empty() && last.chars().all(|c| c.is_ascii_digit() || c == '.');
    single || figures || SHORTENED.split('|').any(|word| word == lower)
}

/// Behind the unit that a text begins with.
fn behind_unit(text: &str) -> Option<usize> {
    let words = text.trim_start();
    let lead = text.len() - words.len();
    let mut ends = words
        .match_indices(' ')
        .map(|(at, _)| at)
        .take(2)
        .collect::<Vec<_>>();
    ends.reverse();
    // "Days granted: ____" begins a label.
    let word = |unit: &str| {
        let mut letters = unit.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase)
    };
    let end = ends.into_iter().find(|end| {
        let unit = part(words, 0..*end);
        let bare = unit.trim_end_matches([',', '.', ';']);
        is_unit(bare) && !(word(unit) && bare == unit)
    })?;
    Some(lead + end)
}

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

    fn own(text: &str) -> &str {
        part(text, own_start(text)..text.len()).trim()
    }

    #[test]
    fn what_is_said_of_the_blank_before_is_left_to_it() {
        for (text, told) in [
            (" kN/m². Point load not more than ", "Point load not more than"),
            (
                " kN on a 300 mm square. Snow load allowed for ",
                "Snow load allowed for",
            ),
            (" m   Túnel excavado a la fecha: ", "Túnel excavado a la fecha:"),
            (" %   Inversión prevista: $ ", "Inversión prevista: $"),
            (" °C ; vent : ", "vent :"),
            (" working days from ", "from"),
            (" Working days granted: ", "Working days granted:"),
            (" . Sie betrifft die Positionen ", "Sie betrifft die Positionen"),
            (" Report no. Annex ", "Report no. Annex"),
            (" Ref. No. Project ", "Ref. No. Project"),
            (" and ", "and"),
            (" days. ", "days."),
            ("，签发日期", "，签发日期"),
            ("；产品认证证书，编号", "产品认证证书，编号"),
        ] {
            assert_eq!(own(text), told, "{text}");
        }
    }

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
