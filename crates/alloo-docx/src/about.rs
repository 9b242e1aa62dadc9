//! What a form says of itself before it is filled: its title, and the names and values already in it.

use crate::blanks::label;
use crate::marks::marks;
use crate::styles::{Level, Styles};
use crate::tables::Grid;
use crate::text_map::{Paragraph, Text, collapse};
use crate::tree::{Node, Tree};

/// Titles are looked for in so many paragraphs from the start.
const FIRST: usize = 60;
/// Longer texts are no title, characters.
const LONGEST: usize = 120;
/// Longer lines below a title say more than which record it is, characters.
const SUBTITLE: usize = 80;
/// Lines below a title that are looked at.
const SUBTITLES: usize = 3;
/// A table with more rows is no block for a title.
const TITLE_ROWS: usize = 2;
/// Shorter texts are no title, letters.
const SHORTEST: usize = 8;
/// Letters of a title are no smaller, half points.
const LARGE: u32 = 28;

/// What a form calls itself: its title, and what else says which record it is about; either may be empty.
#[derive(Debug, Default)]
pub(crate) struct Titles {
    pub title: String,
    pub subtitle: String,
    /// Lines in the headers of the pages that may be the title, where it is no more than the first heading.
    pub in_headers: Vec<String>,
}

/// The titles of a main part: its title paragraph, else the block over all else, else what stands in the largest
/// letters near its start; and the lines below it, beside it and in the headers of the pages that say which record
/// the form is about.
pub(crate) fn titles(tree: &Tree, text: &Text, styles: &Styles, headers: &[&Text]) -> Titles {
    let paragraphs = text.paragraphs();
    let mut in_headers = Vec::new();
    let (title, mut lines) = match (title(tree, text, styles), title_block(tree, paragraphs)) {
        (Found::Title(at), _) | (Found::Large(at), None) => {
            let titled = paragraphs.get(at).map(|paragraph| collapse(&paragraph.text));
            (titled.unwrap_or_default(), below(paragraphs, at + 1))
        }
        (_, Some((title, mut beside, behind))) => {
            beside.extend(below(paragraphs, behind));
            (title, beside)
        }
        (Found::Nothing, None) => match first_row(tree, paragraphs) {
            Some((title, beside)) => (title, beside),
            None => {
                in_headers = header_titles(headers);
                let first = text.first_heading().map_or_else(String::new, str::to_owned);
                (first, Vec::new())
            }
        },
    };
    lines.extend(headers.iter().flat_map(|header| header_lines(header, &title)));
    lines.dedup();
    Titles {
        title,
        subtitle: lines.join(" – "),
        in_headers,
    }
}

/// The lines from a place on that give the record's number and no more: `Notice no. 7`, `Element: column C-14`.
fn below(paragraphs: &[Paragraph], from: usize) -> Vec<String> {
    let lines = paragraphs.iter().skip(from).filter(|line| !line.is_empty());
    let own = lines.take(SUBTITLES).take_while(|line| {
        let alone = line.cell.is_none() && line.level.is_none_or(|level| level == Level::Title);
        alone && line.pieces.iter().all(|piece| piece.free) && marks(&line.text).is_empty()
    });
    own.flat_map(|line| identifying(&line.text)).collect()
}

/// The parts of a line that say which record a form is about: such as have a figure.
fn identifying(text: &str) -> Vec<String> {
    let line = text.replace('\t', "   ");
    let sentence =
        line.contains('。') || line.trim_end().ends_with('.') || line.contains(". ") && line.len() > SUBTITLE;
    if sentence || line.contains("__") || line.contains("....") || line.contains('…') {
        return Vec::new();
    }
    let parts = line.split("   ").map(collapse).filter(|part| !part.is_empty());
    parts.filter_map(|part| said_of_record(&part)).collect()
}

/// What a part of a line says of the record: all of it, or what stands behind its colon.
fn said_of_record(part: &str) -> Option<String> {
    let figures = |text: &str| text.bytes().any(|byte| byte.is_ascii_digit());
    let said = match part.split_once([':', '：']) {
        Some((name, value)) if !figures(name) || value.trim().is_empty() => value.trim(),
        _ => part,
    };
    (figures(said) && said.chars().count() <= SUBTITLE).then(|| said.to_owned())
}

/// What the headers of the pages say of the record, where they say the title too: `Weekly report no. 27`.
fn header_lines(header: &Text, title: &str) -> Vec<String> {
    let words = |text: &str| -> Vec<String> {
        let words = text.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase);
        words.filter(|word| word.chars().count() >= 5).collect()
    };
    let titled = words(title);
    let begins = |word: &str| {
        titled
            .iter()
            .any(|own| own.starts_with(word) || word.starts_with(own.as_str()))
    };
    let same = |text: &str| words(text).iter().any(|word| begins(word));
    let mut out = Vec::new();
    for paragraph in header.paragraphs() {
        let text = collapse(&paragraph.text);
        let parts: Vec<&str> = match marks(&text).is_empty() {
            true => vec![text.as_str()],
            false => text.split(['–', '—', '|']).collect(),
        };
        let own = parts
            .into_iter()
            .filter(|part| marks(part).is_empty() && same(part) && !numbers_forms(part));
        out.extend(own.filter_map(|part| said_of_record(part.trim())));
    }
    out
}

/// The title in a block over all else, a table of a row or two before any other text: logo, title, number. What
/// stands beside the title in it, and the number of the paragraph behind it.
fn title_block(tree: &Tree, paragraphs: &[Paragraph]) -> Option<(String, Vec<String>, usize)> {
    let up = |node: Node, name: &str| tree.ancestors(node).find(|node| tree.is(*node, name));
    let table = up(
        paragraphs.iter().find(|paragraph| !paragraph.is_empty())?.cell?,
        "tbl",
    )?;
    let inside = |paragraph: &&Paragraph| paragraph.cell.is_some_and(|cell| up(cell, "tbl") == Some(table));
    let block: Vec<&Paragraph> = paragraphs.iter().filter(inside).collect();
    let mut rows: Vec<Node> = block
        .iter()
        .filter_map(|paragraph| up(paragraph.cell?, "tr"))
        .collect();
    rows.dedup();
    if rows.len() > TITLE_ROWS {
        return None;
    }
    let mut cells: Vec<(Node, String)> = Vec::new();
    for paragraph in &block {
        let (cell, text) = (paragraph.cell?, collapse(&paragraph.text));
        let plain = paragraph.pieces.iter().all(|piece| piece.free) && marks(&text).is_empty();
        if text.is_empty() || !plain {
            continue;
        }
        match cells.last_mut().filter(|(last, _)| *last == cell) {
            Some((_, said)) => *said = format!("{said} {text}"),
            None => cells.push((cell, text)),
        }
    }
    let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count();
    let plain = |text: &str| !text.contains([':', '：']) && text.chars().count() <= LONGEST;
    // The longest may be the name of the client, above "MONTHLY ACCOUNT No. 14".
    let numbered = |text: &str| {
        let marks = ["no.", "no ", "nr.", "nr ", "n°", "nº", "n.º", "#", "第"];
        let lower = text.to_lowercase();
        lower.bytes().any(|byte| byte.is_ascii_digit()) && marks.iter().any(|mark| lower.contains(mark))
    };
    let told = |text: &str| plain(text) && letters(text) >= SHORTEST && !numbers_forms(text);
    let title = cells
        .iter()
        .filter(|(_, text)| plain(text))
        .max_by_key(|(_, text)| (told(text) && numbered(text), letters(text)))?;
    let row = |cell: Node| up(cell, "tr");
    let said = |(at, (cell, text)): (usize, &(Node, String))| {
        // "TW item | TW-014": what a label stands before is no number of the firm's form.
        let before = at.checked_sub(1).and_then(|at| cells.get(at));
        let label = before.filter(|(before, _)| *before != title.0 && row(*before) == row(*cell));
        match label.filter(|(_, label)| names_record(label)) {
            Some((_, label)) => said_of_record(text).map(|said| format!("{label} {said}")),
            None if counts_pages(text) || numbers_forms(text) => None,
            None => said_of_record(text),
        }
    };
    let beside = cells.iter().enumerate().filter(|(_, (cell, _))| *cell != title.0);
    let lines = beside.filter_map(said).collect();
    let last = paragraphs.iter().rposition(|paragraph| inside(&paragraph))?;
    (letters(&title.1) >= SHORTEST).then(|| (title.1.clone(), lines, last + 1))
}

/// The title in the first row of a table that goes on with the form's fields, where it stands over several columns; and
/// what stands beside it.
fn first_row(tree: &Tree, paragraphs: &[Paragraph]) -> Option<(String, Vec<String>)> {
    let first = paragraphs.iter().find(|paragraph| !paragraph.is_empty())?;
    let cell = first.cell?;
    let properties = tree.child(cell, "tcPr");
    let span = properties.and_then(|properties| tree.child_val(properties, "gridSpan")?.parse::<u32>().ok());
    let title = collapse(&first.text);
    let letters = title.chars().filter(|c| c.is_alphabetic()).count();
    let plain = first.pieces.iter().all(|piece| piece.free) && marks(&title).is_empty();
    let told = letters >= SHORTEST && title.chars().count() <= LONGEST && !title.contains([':', '：']);
    if !(plain && told && span.is_some_and(|span| span > 1)) || numbers_forms(&title) {
        return None;
    }
    let row = tree.ancestors(cell).find(|node| tree.is(*node, "tr"))?;
    let beside = paragraphs.iter().filter(|paragraph| {
        let own = paragraph.cell.filter(|own| *own != cell);
        own.is_some_and(|own| tree.ancestors(own).any(|node| node == row))
    });
    let said = |paragraph: &Paragraph| {
        let text = collapse(&paragraph.text);
        let plain = marks(&text).is_empty() && !counts_pages(&text) && !numbers_forms(&text);
        said_of_record(&text).filter(|_| plain)
    };
    Some((title, beside.filter_map(said).collect()))
}

/// What the headers of the pages say besides names and numbers: the title of a form may stand there.
fn header_titles(headers: &[&Text]) -> Vec<String> {
    let paragraphs = headers.iter().flat_map(|header| header.paragraphs());
    let parts = paragraphs.flat_map(|paragraph| {
        let line = paragraph.text.replace('\t', "   ");
        line.split("   ").map(collapse).collect::<Vec<_>>()
    });
    let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count();
    let told = |text: &String| {
        letters(text) >= SHORTEST
            && text.chars().count() <= LONGEST
            && !text.contains([':', '：', '_'])
            && marks(text).is_empty()
            && !counts_pages(text)
    };
    parts.filter(told).collect()
}

/// Whether a text is the label of the record's number, and not of the form's or of its edition.
fn names_record(label: &str) -> bool {
    let words = label.split(|c: char| !c.is_alphabetic()).map(str::to_lowercase);
    let others = [
        "rev",
        "revision",
        "issue",
        "doc",
        "document",
        "dokument",
        "documento",
        "code",
        "index",
        "ind",
        "date",
        "datum",
        "fecha",
        "日期",
        "版本",
    ];
    let of_form = words.into_iter().any(|word| others.contains(&word.as_str()));
    let figures = label.bytes().any(|byte| byte.is_ascii_digit());
    !(of_form || figures || counts_pages(label) || numbers_forms(label)) && label.chars().count() <= 30
}

/// Whether a text counts pages, as what stands with the number of the firm's form does.
fn counts_pages(text: &str) -> bool {
    let words = text.split(|c: char| !c.is_alphabetic()).map(str::to_lowercase);
    let pages = [
        "page", "seite", "página", "pagina", "pág", "pag", "hoja", "页", "第",
    ];
    words.into_iter().any(|word| pages.contains(&word.as_str()))
}

/// Whether a text has the number of the firm's form and not that of what is written in it: it stands in front, or
/// behind the word for a form.
fn numbers_forms(text: &str) -> bool {
    let first = text.split_whitespace().next().unwrap_or_default();
    let words = text.split(|c: char| !c.is_alphabetic()).map(str::to_lowercase);
    let forms = [
        "form",
        "formular",
        "formblatt",
        "vordruck",
        "formulaire",
        "formato",
        "formulario",
        "表号",
        "código",
        "codigo",
        "versión",
        "version",
        "édition",
        "edition",
        "ausgabe",
    ];
    first.bytes().any(|byte| byte.is_ascii_digit())
        || words.into_iter().any(|word| forms.contains(&word.as_str()))
}

/// Where a title is.
enum Found {
    /// A paragraph that is one by its style.
    Title(usize),
    /// The one in the largest letters.
    Large(usize),
    Nothing,
}

/// The paragraph that has the title, by its number.
fn title(tree: &Tree, text: &Text, styles: &Styles) -> Found {
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
            return Found::Title(number);
        }
        let size = size(paragraph);
        if size >= LARGE && best.is_none_or(|(largest, _)| size > largest) {
            best = Some((size, number));
        }
    }
    best.map_or(Found::Nothing, |(_, number)| Found::Large(number))
}

/// Names and values in a part: `Label: value` paragraphs; without a name, lines that have a number of a
/// record in them.
pub(crate) fn lines(text: &Text) -> Vec<(String, String)> {
    let lines = text
        .paragraphs()
        .iter()
        .filter(|paragraph| paragraph.pieces.iter().all(|piece| piece.free));
    let parts = lines.flat_map(|paragraph| parts_of_line(&paragraph.text));
    let pairs = parts.filter_map(|text| match text.split_once([':', '：']) {
        Some((name, value)) => pair(name, value),
        // A line that has a record's number in it may say what the form is about.
        None => {
            let line = collapse(&text);
            let fits = line.chars().count() <= 2 * LONGEST && marks(&line).is_empty() && has_code(&line);
            fits.then(|| (String::new(), line))
        }
    });
    pairs.collect()
}

/// The parts of a line in which several names stand with their values, wide gaps between them.
fn parts_of_line(text: &str) -> Vec<String> {
    let line = text.replace('\t', "   ");
    let parts: Vec<&str> = line
        .split("   ")
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect();
    let whole = |part: &&str| {
        let pair = part.split_once([':', '：']);
        pair.is_some_and(|(name, value)| !name.trim().is_empty() && !value.trim().is_empty())
    };
    match parts.len() > 1 && parts.iter().all(whole) {
        true => parts.into_iter().map(str::to_owned).collect(),
        false => vec![text.to_owned()],
    }
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
