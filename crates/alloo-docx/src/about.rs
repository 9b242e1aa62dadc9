//! What a form says of itself before it is filled: its title, and the names and values already in it.

use crate::blanks::label;
use crate::marks::marks;
use crate::styles::{Level, Styles};
use crate::tables::Grid;
use crate::text_map::{Paragraph, Text, collapse};
use crate::tree::Tree;

/// Titles are looked for in so many paragraphs from the start.
const FIRST: usize = 60;
/// Longer texts are no title, characters.
const LONGEST: usize = 120;
/// Longer lines below a title say more than which record it is, characters.
const SUBTITLE: usize = 80;

/// The title of a main part: its title paragraph, else what stands in the largest letters near its start; and
/// the line below it that says which record the form is about.
pub(crate) fn titles(tree: &Tree, text: &Text, styles: &Styles) -> (String, String) {
    let Some(at) = title(tree, text, styles) else {
        return (
            text.first_heading().map_or_else(String::new, str::to_owned),
            String::new(),
        );
    };
    let paragraphs = text.paragraphs();
    let titled = paragraphs.get(at).map(|paragraph| collapse(&paragraph.text));
    let below = paragraphs.iter().skip(at + 1).find(|below| !below.is_empty());
    (
        titled.unwrap_or_default(),
        below.and_then(subtitle).unwrap_or_default(),
    )
}

/// The line below a title, where it gives the record's number and no more: `Notice no. 7`, `RFI-047, revision 1`.
fn subtitle(below: &Paragraph) -> Option<String> {
    let line = collapse(&below.text);
    let told = line.bytes().any(|byte| byte.is_ascii_digit()) && marks(&line).is_empty();
    let sentence = line.contains([':', '：', '。']) || line.ends_with('.') || line.contains("__");
    let alone = below.cell.is_none() && below.level.is_none_or(|level| level == Level::Title);
    let whole = alone && below.pieces.iter().all(|piece| piece.free);
    (told && whole && !sentence && line.chars().count() <= SUBTITLE).then_some(line)
}

/// The paragraph that has the title, by its number.
fn title(tree: &Tree, text: &Text, styles: &Styles) -> Option<usize> {
    let size = |at: &Paragraph| -> u32 {
        let run = at.pieces.first().map(|piece| tree.parent(piece.node));
        let own = run
            .and_then(|run| tree.child(run, "rPr"))
            .and_then(|run| tree.child_val(run, "sz")?.parse().ok());
        let style = tree
            .child(at.node, "pPr")
            .and_then(|properties| tree.child_val(properties, "pStyle"));
        own.or_else(|| styles.size(style.as_deref()?)).unwrap_or(0)
    };
    let fits =
        |at: &Paragraph| !at.is_empty() && at.text.chars().count() <= LONGEST && marks(&at.text).is_empty();
    let mut best: Option<(u32, usize)> = None;
    for (number, paragraph) in text.paragraphs().iter().enumerate().take(FIRST) {
        if !fits(paragraph) {
            continue;
        }
        if paragraph.level == Some(Level::Title) {
            return Some(number);
        }
        let size = size(paragraph);
        if size >= 30 && best.is_none_or(|(largest, _)| size > largest) {
            best = Some((size, number));
        }
    }
    best.map(|(_, number)| number)
}

/// Names and values in a part: `Label: value` paragraphs; without a name, lines that have a number of a
/// record in them.
pub(crate) fn lines(text: &Text) -> Vec<(String, String)> {
    let lines = text
        .paragraphs()
        .iter()
        .filter(|paragraph| paragraph.pieces.iter().all(|piece| piece.free));
    let pairs = lines.filter_map(|paragraph| match paragraph.text.split_once([':', '：']) {
        Some((name, value)) => pair(name, value),
        // A line that has a record's number in it may say what the form is about.
        None => {
            let line = collapse(&paragraph.text);
            let fits = line.chars().count() <= 2 * LONGEST && marks(&line).is_empty() && has_code(&line);
            fits.then(|| (String::new(), line))
        }
    });
    pairs.collect()
}

/// Whether a text has a number with letters before it, or behind a word: `RFI-047`, `Section BA 6`.
fn has_code(text: &str) -> bool {
    let mut words = text
        .split_whitespace()
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    let figures = |word: &str| {
        let head = word.trim_end_matches(|c: char| c.is_ascii_digit());
        head.len() < word.len() && (head.is_empty() || head.starts_with(char::is_alphabetic))
    };
    words.next().is_some() && words.any(figures)
}

/// Names and values in tables: a label and the words beside it.
pub(crate) fn cells(tables: &[Grid]) -> Vec<(String, String)> {
    tables
        .iter()
        .flat_map(Grid::pairs)
        .filter_map(|(name, value)| pair(name, value))
        .collect()
}

fn pair(name: &str, value: &str) -> Option<(String, String)> {
    let value = collapse(value);
    let name = label(name)?;
    let plain =
        marks(&value).is_empty() && value.chars().any(char::is_alphanumeric) && value.chars().count() <= 60;
    plain.then_some((name, value))
}
