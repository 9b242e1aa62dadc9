//! Marks of template engines and bracketed instructions in plain text.

use std::collections::HashMap;
use std::ops::Range;

use crate::instruction::{is_date_pattern, is_instruction, is_prompt, is_room, wanted};
use crate::line::Line;
use crate::text_map::{collapse, is_blank, part};
use crate::units::is_unit;

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

/// The start of a text that may be a mark.
struct MarkStart {
    /// How many bytes the mark, or what only looks like one, takes.
    length: usize,
    /// The name, and whether it is an instruction; nothing for what only looks like a mark.
    name: Option<(String, bool)>,
}

impl MarkStart {
    /// What only looks like a mark.
    fn nothing(length: usize) -> MarkStart {
        MarkStart { length, name: None }
    }

    fn mark(length: usize, name: Option<String>) -> MarkStart {
        MarkStart {
            length,
            name: name.map(|name| (name, false)),
        }
    }

    fn instruction(length: usize, name: String) -> MarkStart {
        MarkStart {
            length,
            name: Some((name, true)),
        }
    }
}

/// Longest name of a mark, in bytes; also how far the end of a mark is looked for, so that no text takes
/// quadratic time.
const MAX_NAME: usize = 160;
/// Longest instruction, in bytes.
const MAX_INSTRUCTION: usize = 1500;
/// Longest unit in brackets, in bytes.
const MAX_UNIT: usize = 16;
/// Longest picture of a day, or row of crosses, behind a label, in bytes.
const MAX_BARE: usize = 48;
/// What opens and closes the marks of template engines.
const ENGINES: [(&str, &str); 10] = [
    ("{{{{", "}}}}"),
    ("{{{", "}}}"),
    ("${{", "}}"),
    ("{{", "}}"),
    ("${", "}"),
    ("<<", ">>"),
    ("«", "»"),
    ("+++", "+++"),
    ("##", "##"),
    ("@@", "@@"),
];

/// Every mark of a line, in order, none overlapping another.
pub fn in_line(line: &Line) -> Vec<Mark> {
    let mut found = Vec::new();
    for stretch in line.stretches() {
        let whole = stretch.len() == line.text().len();
        let parted = |at: usize| line.begins_piece(at + stretch.start);
        for mark in in_stretch(part(line.text(), stretch.clone()), whole, &parted) {
            let range = mark.range.start + stretch.start..mark.range.end + stretch.start;
            found.push(Mark { range, ..mark });
        }
    }
    found
}

/// Every mark of a text, in order, none overlapping another.
pub fn marks(text: &str) -> Vec<Mark> {
    in_stretch(text, true, &|_| false)
}

/// `whole` where the text is all that its paragraph has; `parted` says where its pieces begin.
fn in_stretch(text: &str, whole: bool, parted: &dyn Fn(usize) -> bool) -> Vec<Mark> {
    let closings = closings(text);
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(step) =
        part(text, at..text.len()).find(['{', '｛', '$', '«', '<', '[', '+', '#', '@', '【', '［', '〔'])
    {
        let begin = at + step;
        let rest = part(text, begin..text.len());
        let closing = closings
            .get(&begin)
            .copied()
            .filter(|end| end - begin <= MAX_INSTRUCTION);
        // A bracket inside another that was typed apart from it is no mark of an engine.
        let doubled = closing
            .filter(|end| !(parted(begin + 1) && parted(*end)))
            .and_then(|end| double(rest, end - begin));
        let MarkStart { length, name } = match (doubled, closing) {
            (Some(mark), _) => mark,
            (None, Some(end)) => {
                let closes = end..end + 1;
                bracket(
                    rest,
                    closes.start - begin..closes.end - begin,
                    part(text, 0..begin),
                    whole,
                )
            }
            _ => engine(rest)
                .or_else(|| single(rest))
                .or_else(|| wide(rest, part(text, 0..begin), whole))
                .unwrap_or(MarkStart::nothing(1)),
        };
        if let Some((name, instruction)) = name {
            let end = begin + length;
            match found.last_mut() {
                Some(last) if instruction && is_listed(last, &name, part(text, last.range.end..begin)) => {
                    last.range.end = end;
                }
                _ => found.push(Mark {
                    range: begin..end,
                    name,
                    instruction,
                }),
            }
        }
        at = begin + length.max(1);
        while !text.is_char_boundary(at) {
            at += 1;
        }
    }
    found
}

/// Whether an instruction only goes on with the list that the one before it begins: `[name], [name], [name]`
/// is one place, for as many as there are.
fn is_listed(last: &Mark, name: &str, between: &str) -> bool {
    let joins = matches!(
        between.trim(),
        "," | ";" | "、" | "，" | "and" | ", and" | "und" | "et" | "y"
    );
    last.instruction && !name.is_empty() && last.name == name && joins
}

/// A mark of an engine at the start.
fn engine(rest: &str) -> Option<MarkStart> {
    let (open, close) = ENGINES.into_iter().find(|(open, _)| rest.starts_with(open))?;
    let inside = rest.strip_prefix(open)?;
    let Some(length) = head(inside, MAX_NAME).find(close) else {
        return Some(MarkStart::nothing(open.len()));
    };
    let inner = part(inside, 0..length);
    if inner.contains('\n') || inner.contains(open) {
        return Some(MarkStart::nothing(open.len()));
    }
    let total = open.len() + length + close.len();
    let quoted = matches!(open, "«" | "<<")
        && (inner.starts_with(char::is_whitespace) || inner.split_whitespace().count() > 8);
    // What is quoted may be a bracket: « [date of the contract] ».
    let bracket = inner.trim_start().starts_with('[');
    Some(match engine_name(inner) {
        _ if quoted && bracket => MarkStart::nothing(open.len()),
        Some(name) if !quoted => MarkStart::mark(total, Some(name)),
        _ => MarkStart::nothing(total),
    })
}

/// `[[name]]` at the start, whose last sign is at a byte.
fn double(rest: &str, end: usize) -> Option<MarkStart> {
    let name = part(rest, 0..end).strip_prefix("[[")?.strip_suffix(']')?;
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.');
    let name = engine_name(name).filter(|name| name.chars().all(plain) && name.len() > 1)?;
    Some(MarkStart::mark(end + 1, Some(name)))
}

/// `{name}` or `<Name>` at the start.
fn single(rest: &str) -> Option<MarkStart> {
    let braces = [('{', '}'), ('｛', '｝')];
    let opened = braces
        .iter()
        .find_map(|(open, close)| Some((rest.strip_prefix(*open)?, *close)));
    if let Some((inside, close)) = opened {
        let inner = part(inside, 0..head(inside, 60).find(close)?);
        let plain = inner.chars().all(|c| c.is_alphanumeric() || " _.".contains(c));
        let name = inner.len() >= 3 && inner.starts_with(char::is_alphabetic) && plain;
        return (name && inner.split(' ').count() <= 5)
            .then(|| MarkStart::mark(inner.len() + 2 * close.len_utf8(), engine_name(inner)));
    }
    let inside = rest.strip_prefix('<')?;
    let inner = part(inside, 0..head(inside, 90).find('>')?);
    let asks = inner.len() >= 3
        && (1..=8).contains(&inner.split_whitespace().count())
        && inner.starts_with(char::is_alphabetic)
        && inner.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '.' | ')' | '°'))
        && inner
            .chars()
            .all(|c| c.is_alphanumeric() || " _-–/.,;'’#()&°€£".contains(c));
    asks.then(|| MarkStart::instruction(inner.len() + 2, wanted(inner)))
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

/// A wide bracket at the start.
fn wide(rest: &str, before: &str, whole: bool) -> Option<MarkStart> {
    let (open, close) = match rest.chars().next()? {
        '【' => ('【', '】'),
        '［' => ('［', '］'),
        '〔' => ('〔', '〕'),
        _ => return None,
    };
    let inside = rest.strip_prefix(open)?;
    let end = open.len_utf8() + head(inside, MAX_NAME).find(close)?;
    let inner = part(rest, open.len_utf8()..end);
    // In front of a text they name it: `【注意】本表一式三份`.
    let behind = part(rest, end + close.len_utf8()..rest.len());
    let names = open != '［' && is_blank(before) && !is_blank(behind);
    let plain = !inner.contains([open, '\n', '\t']) && !names;
    plain.then(|| bracket(rest, end..end + close.len_utf8(), before, whole))
}

/// A bracket from the start of `rest`, whose closing sign is at `closes`; `whole` where `before` begins its
/// paragraph.
fn bracket(rest: &str, closes: Range<usize>, before: &str, whole: bool) -> MarkStart {
    let opens = rest.chars().next().map_or(0, char::len_utf8);
    let inner = part(rest, opens..closes.start);
    let other = ["{{", "${", "«", "<<"]
        .iter()
        .filter_map(|other| inner.find(other))
        .min();
    if let Some(other) = other {
        return MarkStart::nothing(opens + other);
    }
    let behind = part(rest, closes.end..rest.len());
    let ends = is_blank(behind.trim_start_matches(['.', ',', ';']));
    let before = before.trim_end();
    let labelled = before.ends_with([':', '：', '?', '？']);
    let alone = ends && ((whole && is_blank(before)) || labelled);
    if is_instruction(inner, alone) {
        // The label right before a wide bracket says more than the word in it.
        let named = opens > 1 && labelled;
        MarkStart::instruction(closes.end, if named { String::new() } else { wanted(inner) })
    } else if is_room(
        inner,
        (labelled && ends) || before.ends_with(['$', '£', '€', '¥', '￥']),
    ) {
        MarkStart::instruction(closes.end, String::new())
    } else {
        MarkStart::nothing(closes.end)
    }
}

fn head(text: &str, bytes: usize) -> &str {
    let mut end = bytes.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    part(text, 0..end)
}

/// The name in an engine's mark; nothing for loops, conditions, comments and images, which are no values.
fn engine_name(inner: &str) -> Option<String> {
    const CONTROL: [&str; 18] = [
        "if", "else", "elseif", "elif", "endif", "for", "endfor", "foreach", "each", "end", "exec", "import",
        "image", "link", "loop", "endloop", "unless", "with",
    ];
    let inner = inner.trim();
    let signs = [
        '#', '/', '^', '>', '<', '!', '%', '@', '*', '+', '?', ':', '~', '-',
    ];
    if inner.starts_with(signs) || inner.ends_with(['/', ':']) {
        return None;
    }
    let inner = inner.strip_prefix(['=', '&']).unwrap_or(inner).trim();
    let first = inner.split([' ', '(', '-']).next().map(str::to_lowercase)?;
    let bare = !inner.contains([' ', '(']);
    let closes = ["else", "endif", "endfor", "end", "endloop"].contains(&first.as_str());
    if CONTROL.contains(&first.as_str()) && (!bare || closes) {
        return None;
    }
    // A filter says how to show the value, not which.
    let name = inner.split('|').next()?.trim().trim_matches(['"', '\'']);
    let name = name.strip_prefix("INS ").unwrap_or(name);
    name.chars().any(char::is_alphabetic).then(|| collapse(name))
}

/// What stands bare behind a label with its colon until a value does: the picture of a day, `Date: dd/mm/yyyy`, or a row
/// of crosses, `Project: XXXX`.
pub(crate) fn bare(line: &Line) -> Vec<Mark> {
    let text = line.text();
    let mut found = Vec::new();
    for (at, mark) in text.match_indices([':', '：']) {
        let behind = head(part(text, at + mark.len()..text.len()), MAX_BARE);
        let rest = behind.trim_start_matches(' ');
        let ends = ["\t", "\n", "   "].iter().filter_map(|end| rest.find(end));
        let end = ends.min();
        let shown = part(rest, 0..end.unwrap_or(rest.len())).trim_end();
        let start = at + mark.len() + behind.len() - rest.len();
        let range = start..start + shown.len();
        let crosses = shown.len() >= 3 && shown.bytes().all(|byte| matches!(byte, b'X' | b'x'));
        let asks = crosses || is_date_pattern(&shown.to_lowercase());
        let ended = end.is_some() || at + mark.len() + behind.len() == text.len();
        let led = || part(text, 0..at).chars().any(char::is_alphabetic);
        if asks && ended && line.is_free_at(&range) && led() {
            found.push(instruction(range, String::new()));
        }
    }
    found
}

/// A prompt to people.
pub(crate) fn instruction(range: Range<usize>, name: String) -> Mark {
    Mark {
        range,
        name,
        instruction: true,
    }
}

/// Units in square brackets among the words of a sentence, `a length of [m] and a depth of [m]`: each stands for a value in
/// it, and is the mark's name. Behind a label they only say how its value is given, `Length [m]:`.
pub(crate) fn units(line: &Line) -> Vec<Mark> {
    let text = line.text();
    let mut found: Vec<Mark> = Vec::new();
    for (at, _) in text.match_indices('[') {
        let Some(length) = head(part(text, at..text.len()), MAX_UNIT).find(']') else {
            continue;
        };
        let range = at..at + length + 1;
        let name = part(text, at + 1..at + length);
        let behind = head(part(text, range.end..text.len()), MAX_UNIT).trim_start();
        let goes_on = !behind.starts_with([':', '：', '_', '.', '…', '=', '[', '\t']) || behind == ".";
        let led = part(text, 0..at).ends_with(' ');
        if is_unit(name) && led && goes_on && line.is_free_at(&range) {
            found.push(instruction(range, name.to_owned()));
        }
    }
    let words = text.split_whitespace().take(7).count();
    let sentence = found.len() > 1 || words > 6 || text.trim_end().ends_with('.');
    found.retain(|_| sentence);
    found
}

/// The one mark or prompt that a whole text is, if it is one: its name and whether people are asked.
pub fn prompt(text: &str) -> Option<Mark> {
    let trimmed = text.trim().trim_end_matches('.').trim_end();
    let whole = 0..trimmed.len();
    match marks(trimmed).as_slice() {
        [mark] if mark.range == whole => Some(mark.clone()),
        _ => is_prompt(trimmed).then(|| Mark {
            range: whole,
            name: wanted(trimmed),
            instruction: true,
        }),
    }
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
    fn a_mark_is_taken_with_all_of_its_braces() {
        let taken = |text: &str| {
            marks(text)
                .iter()
                .map(|mark| text[mark.range.clone()].to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(taken("${{client}} end"), ["${{client}}"]);
        assert_eq!(taken("{{{{client}}}} end"), ["{{{{client}}}}"]);
        assert_eq!(names("${{client}} {{{{client}}}}"), ["client", "client"]);
    }

    #[test]
    fn a_list_of_one_prompt_is_one_place() {
        let text = "Team: [name], [name] and [name].";
        let found = marks(text);
        assert_eq!(found.len(), 1);
        assert_eq!(&text[found[0].range.clone()], "[name], [name] and [name]");
        assert_eq!(names("[name], [role], [name]"), ["name", "role", "name"]);
        assert_eq!(names("From [date] to [date]").len(), 2);
    }

    #[test]
    fn a_bracket_in_quotation_marks_is_an_instruction() {
        let names = |text: &str| marks(text).into_iter().map(|mark| mark.name).collect::<Vec<_>>();
        let text = "Marché no « [no du marché] » signé le « [date] », dit « le Marché »";
        assert_eq!(names(text), ["no du marché", "date"]);
    }

    #[test]
    fn chinese_brackets_ask_and_the_year_of_a_number_is_none() {
        let names = |text: &str| marks(text).into_iter().map(|mark| mark.name).collect::<Vec<_>>();
        assert_eq!(names("本批材料用于〔部位〕，图号〔图号〕。"), ["部位", "图号"]);
        assert_eq!(names("建安证字〔2019〕0041号"), [] as [&str; 0]);
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
            "as he said [...], it is [ ] done [-]",
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
        assert_eq!(names("进场日期：【日期】，共［数量］台"), ["", "数量"]);
        assert_eq!(names("No. [##] of $[ ], by [•]: [...]"), ["", "", "", ""]);
        assert_eq!(
            names("Reports: [Which were handed over?] Done: [in %]"),
            ["Which were handed over?", ""]
        );
        assert_eq!(
            names("Visitors: [Who of the firm came to the site, and when]").len(),
            1
        );
        assert_eq!(
            names("[Anordnungen des Bauherrn mit Uhrzeit eintragen] folgen").len(),
            1
        );
        assert_eq!(names("<street, city, ZIP> <n° de téléphone>").len(), 2);
        assert_eq!(names("[学生姓名]|[课程名称]|[教师姓名/上课时间/课时]").len(), 3);
        assert_eq!(
            names("[So much work happens during meetings that it is important.]").len(),
            1
        );
        assert!(prompt("Choose an item.").is_some() && prompt("Eric White").is_none());
        for text in [
            "Bitte wählen",
            "– Sélectionner –",
            "请选择",
            "Haga clic aquí para escribir texto.",
        ] {
            assert_eq!(prompt(text).map(|mark| mark.name), Some(String::new()), "{text}");
        }
        assert!(prompt("Select Roofing Ltd").is_none() && prompt("Enterprise").is_none());
        assert!(prompt("[0.0].").is_none() && prompt("{{x}}").is_some() && prompt("{{x}}{{ << }}").is_none());
    }

    #[test]
    fn long_text_takes_linear_time() {
        let hostile = "{{ [ << « ${ ".repeat(100_000);
        assert!(marks(&hostile).is_empty());
        assert_eq!(marks(&"{{a}}".repeat(100_000)).len(), 100_000);
    }
}
