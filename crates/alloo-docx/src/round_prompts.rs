//! Prompts in round brackets: `Company: (legal name)`, and `(three sentences at most)` under a heading. Such
//! brackets hold asides just as often, so that where they stand decides.

use std::ops::Range;

use crate::blanks::label;
use crate::line::Line;
use crate::marks::{Mark, instruction};
use crate::text_map::{collapse, is_blank, part};

/// Most characters of such a prompt.
const LONGEST: usize = 90;
/// What an aside begins with, or is.
const ASIDES: &str = "see|siehe|s|vgl|voir|cf|ver|véase|as|if|when|where|wie|falls|sofern|si|incl|including|excl|excluding|inkl|\
    exkl|einschl|compris|incluido|none|n|na|keine|keiner|entfällt|aucun|aucune|néant|ninguno|ninguna|continued|cont|\
    fortsetzung|suite|continuación|optional|optionnel|facultatif|opcional|intentionally|not|nicht|unused|\
    delete|strike|streichen|rayer|tachar|all";
/// The same in a script without blanks.
const ASIDES_INSIDE: [&str; 6] = ["见", "如有", "不含", "含税", "可选", "无"];
/// What says that somebody else is to write there.
const OTHERS: [&str; 12] = [
    "completed by",
    "filled in by",
    "filled by",
    "for use by",
    "auszufüllen",
    "à remplir par",
    "à compléter par",
    "a rellenar por",
    "a completar por",
    "llenado por",
    "由",
    "office use",
];

/// The prompts behind the labels of a line.
pub(crate) fn behind_labels(line: &Line) -> Vec<Mark> {
    let text = line.text();
    if !line.is_plain() || text.len() > 600 {
        return Vec::new();
    }
    let mut found: Vec<(Mark, bool)> = Vec::new();
    let mut from = 0;
    for (open, sign) in text.char_indices().filter(|(_, c)| matches!(c, '(' | '（')) {
        let before = part(text, from..open).trim_end();
        let rest = part(text, open + sign.len_utf8()..text.len());
        let Some(length) = rest.find([')', '）']).filter(|_| open >= from) else {
            continue;
        };
        let end = open + sign.len_utf8() + length + sign.len_utf8();
        let behind = part(text, end..text.len());
        let ends = is_blank(behind) || behind.starts_with(['.', ',', ';', '，', '。', '；', '\t', '\n']);
        let labelled = before.ends_with([':', '：']) && label(before).is_some();
        let led = before.chars().any(char::is_alphabetic) && !before.ends_with(')');
        if !ends || !led || !asks(part(rest, 0..length)) {
            return Vec::new();
        }
        found.push((mark(open..end), labelled));
        from = end;
    }
    // A line that asks in one bracket asks in all.
    let first = found.first().is_some_and(|(_, labelled)| *labelled);
    match first {
        true => found.into_iter().map(|(mark, _)| mark).collect(),
        false => Vec::new(),
    }
}

/// The prompt that a whole line is.
pub(crate) fn alone(line: &Line) -> Option<Mark> {
    let text = line.text().trim_end_matches(['.', '。']).trim_end();
    let inner = match text.trim_start().chars().next()? {
        '(' => text.trim_start().strip_prefix('(')?.strip_suffix(')')?,
        '（' => text.trim_start().strip_prefix('（')?.strip_suffix('）')?,
        _ => return None,
    };
    let begin = text.len() - text.trim_start().len();
    (line.is_plain() && asks(inner)).then(|| mark(begin..text.len()))
}

/// The label before it names it.
fn mark(range: Range<usize>) -> Mark {
    instruction(range, String::new())
}

/// Whether what stands in round brackets may ask for something.
pub(crate) fn asks(inner: &str) -> bool {
    let text = collapse(inner);
    let lower = text.to_lowercase();
    let first = lower.split(|c: char| !c.is_alphabetic()).next().unwrap_or("");
    let ideographs = text.chars().filter(|c| *c >= '\u{2e80}').count();
    let letters = text.chars().filter(|c| c.is_lowercase()).count();
    let plain = !text.contains(['(', ')', '（', '）', '[', '{', '_', '<', '«', '…', '☐', '□'])
        && !text.contains("...");
    let aside = ASIDES.split('|').any(|aside| aside == first)
        || ASIDES_INSIDE.iter().any(|aside| lower.starts_with(aside))
        || OTHERS.iter().any(|others| lower.contains(others));
    plain
        && !aside
        && text.chars().next().is_some_and(char::is_alphabetic)
        && (letters >= 3 || ideographs >= 2)
        && text.chars().count() <= LONGEST
        && text.split(' ').count() <= 14
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_behind_a_label_ask() {
        let names = |text: &str| {
            let found = behind_labels(&Line::plain(text));
            found
                .into_iter()
                .map(|mark| text[mark.range].to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(names("Company: (legal name)"), ["(legal name)"]);
        assert_eq!(
            names("Applicator: (name of firm), licence (licence number)."),
            ["(name of firm)", "(licence number)"]
        );
        assert_eq!(names("单位名称：（全称）"), ["（全称）"]);
        for text in [
            "Guarantee: (see annex 3)",
            "Sum: (EUR)",
            "Supplier (name): Bolt Ltd",
            "Total: 12 (twelve)",
            "The firm (the supplier) agrees",
            "Part B: (to be completed by the engineer)",
            "Unit: (a)",
        ] {
            assert_eq!(names(text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn a_line_in_brackets_may_be_a_prompt() {
        for (text, is) in [
            ("(three sentences at most)", true),
            ("（说明今后如何避免）", true),
            ("(intentionally left blank)", false),
            ("(a) first (b) second", false),
            ("(EUR)", false),
        ] {
            assert_eq!(alone(&Line::plain(text)).is_some(), is, "{text}");
        }
    }
}
