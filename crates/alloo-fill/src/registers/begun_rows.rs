//! Rows of a list in which something is typed: which row of a table has what is typed in one.

use super::TableAnswer;
use crate::lexicon::{self, is_ideograph};
use crate::model::is_row_number;
use crate::values;

/// Longer texts are no names of records, bytes.
const LONGEST: usize = 160;

/// How a cell says what is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Saying {
    /// It says another thing.
    Other,
    /// It says nothing.
    Nothing,
    /// It says it at more length: "BSH-Träger GL28h 200/960".
    Longer,
    /// It says the same.
    Same,
}

/// How well a row of a table is what is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(super) struct Likeness {
    /// Texts that are the same and more than a number of a line.
    pub telling: usize,
    /// Of these the codes: letters and figures, or many figures.
    pub coded: usize,
    /// Texts that are the same.
    pub same: usize,
    /// Texts that are said at more length.
    pub longer: usize,
}

/// Whether a text is the number of a line, which any list has: "3", "04".
pub(super) fn is_line_number(text: &str) -> bool {
    is_row_number(text) && !text.trim_end_matches('.').contains('.')
}

/// Whether a text is a code, which few things have: "SS-1", "040301007".
pub(super) fn is_code(text: &str) -> bool {
    let text = text.trim();
    let figures = text.bytes().filter(u8::is_ascii_digit).count();
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    !text.contains(' ') && figures > 0 && (letters > 0 || figures > 5)
}

/// Whether a cell may say a text at all, by their first and last letters: a list is looked up in every row of every
/// table.
fn may_say(typed: &str, cell: &str) -> bool {
    // Letters with accents may be any.
    let bare = |c: char| c.to_lowercase().next().filter(char::is_ascii);
    let first = |text: &str| text.chars().find(|c| c.is_alphanumeric()).map(bare);
    let last = |text: &str| text.chars().rev().find(|c| c.is_alphanumeric()).map(bare);
    let alike = |one: Option<Option<char>>, other: Option<Option<char>>| match (one, other) {
        (Some(Some(one)), Some(Some(other))) => one == other,
        (Some(_), Some(_)) => true,
        _ => false,
    };
    let figure = |text: &str| text.bytes().any(|byte| byte.is_ascii_digit());
    let day = |text: &str| {
        let marks = text
            .bytes()
            .filter(|byte| matches!(byte, b'.' | b'/' | b'-'))
            .count();
        figure(text) && text.len() <= 24 && (marks > 1 || text.contains(char::is_alphabetic))
    };
    alike(first(typed), first(cell)) || alike(last(typed), last(cell)) || day(typed) && figure(cell)
}

/// How a cell says a text that is typed.
pub(super) fn saying(typed: &str, cell: &str) -> Saying {
    if cell.trim().is_empty() {
        return Saying::Nothing;
    }
    if !may_say(typed, cell) {
        return Saying::Other;
    }
    let (own, said) = (lexicon::fold(typed), lexicon::fold(cell));
    if own == said || values::same(typed, cell) {
        return Saying::Same;
    }
    if own.is_empty() {
        return Saying::Other;
    }
    // "Ideographs have no spaces": the noun is at the end of its name.
    if own.chars().all(is_ideograph) && own.chars().count() > 1 && said.ends_with(own.as_str()) {
        return Saying::Longer;
    }
    // A day may leave its year out: "10 March".
    let order = values::Order::Unknown;
    let date = values::date(cell, order);
    let own_day = date.and_then(|date| values::date(&format!("{} {}", typed.trim(), date.year()), order));
    if let (Some(date), Some(own)) = (date, own_day) {
        return if own == date {
            Saying::Longer
        } else {
            Saying::Other
        };
    }
    let part = |whole: &str, begin: &str| {
        let rest = whole.strip_prefix(begin);
        rest.is_some_and(|rest| rest.starts_with([' ', ',', ';', '(', '/']))
    };
    let ends = |whole: &str, end: &str| {
        let rest = whole.strip_suffix(end);
        end.chars().count() > 3 && rest.is_some_and(|rest| rest.ends_with([' ', '-', '/']))
    };
    // "NO 04" is the fourth, where the list only counts.
    let counted = is_line_number(typed)
        && said
            .rsplit(|c: char| !c.is_ascii_digit())
            .next()
            .is_some_and(|last| {
                !last.is_empty() && last.trim_start_matches('0') == own.trim_start_matches('0')
            })
        && said.bytes().filter(u8::is_ascii_digit).count() == own.len();
    match part(&said, &own) || ends(&said, &own) || counted {
        true => Saying::Longer,
        false => Saying::Other,
    }
}

/// The first text of a row that describes its thing, and is no code: others may describe it in other words.
fn describing(texts: &[String]) -> Option<usize> {
    let words = |text: &String| text.chars().filter(|c| c.is_alphabetic()).count() > 2 && !is_code(text);
    texts.iter().position(words)
}

/// How well the cells of a row are what is typed; nothing where one says another thing.
fn likeness(answer: &TableAnswer<'_>, texts: &[String], row: usize) -> Option<Likeness> {
    let cells = &answer.table.rows.get(row)?.cells;
    let mut like = Likeness::default();
    let mut otherwise = false;
    let described = describing(texts);
    let pairs = texts.iter().zip(&answer.columns).enumerate();
    for (at, (text, column)) in pairs.filter(|(_, (text, _))| !text.is_empty() && text.len() < LONGEST) {
        let said = match column {
            Some(column) => saying(text, cells.get(*column)?),
            // Under a header that the table does not have, any cell may say it.
            None if is_line_number(text) => Saying::Nothing,
            // "3.01" is a figure in any column but the first.
            None if is_row_number(text) => {
                let first = saying(text, cells.first()?);
                if first == Saying::Same {
                    first
                } else {
                    Saying::Nothing
                }
            }
            None => {
                let best = cells.iter().map(|cell| saying(text, cell)).max();
                best.filter(|best| *best >= Saying::Longer)
                    .unwrap_or(Saying::Nothing)
            }
        };
        match said {
            // A thing with a code of its own may be described in other words.
            Saying::Other if described == Some(at) => otherwise = true,
            Saying::Other => return None,
            Saying::Nothing => {}
            Saying::Longer => like.longer += 1,
            Saying::Same => {
                like.same += 1;
                like.telling += usize::from(!is_line_number(text));
                like.coded += usize::from(is_code(text) || is_row_number(text) && !is_line_number(text));
            }
        }
    }
    let told = like.telling > 0 || !otherwise;
    (told && like != Likeness::default()).then_some(like)
}

/// The one row of a table, of these, that has all that is typed in a row of a list.
pub(super) fn row_like(
    answer: &TableAnswer<'_>,
    texts: &[String],
    rows: &[usize],
) -> Option<(Likeness, usize)> {
    let mut best: Option<(Likeness, usize)> = None;
    let mut alone = false;
    for row in rows {
        let Some(like) = likeness(answer, texts, *row) else {
            continue;
        };
        match &best {
            Some((most, _)) if *most > like => {}
            Some((most, _)) if *most == like => alone = false,
            _ => {
                best = Some((like, *row));
                alone = true;
            }
        }
    }
    best.filter(|_| alone)
}
