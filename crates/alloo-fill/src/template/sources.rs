//! The closing pages: a table of sources, then what was left open and which documents could not be read.
//!
//! A table, and not Word comments: Word allows no comments in headers, footers and notes, where values stand
//! too; it drops those inside a bound control when it shows the stored value anew; they take a part, a
//! relationship and a content type of their own, each a way to an unreadable file; and they squeeze the page
//! when it is printed. A table is on paper and in a PDF what it is on the screen, stands at the end where no
//! numbering of tables or controls is disturbed, and is gone with one deletion.

use alloo_docx::text::collapse;
use alloo_docx::tree::{Byte, Node, Tree};

use super::markup::{run, text_element};
use crate::model::Cite;

/// One line of the table.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct SourceLine {
    /// The slot's name.
    pub name: String,
    /// The value.
    pub value: String,
    /// Where it comes from.
    pub source: Cite,
}

/// What a reader of the filled document should know beside the sources.
#[derive(Debug, Clone, Default)]
pub(crate) struct ClosingPage {
    /// Slots without a value, by name, with the reason.
    pub open: Vec<(String, String)>,
    /// Documents that could not be read, by name, with the reason.
    pub skipped: Vec<(String, String)>,
}

/// Most lines of each closing table: nobody reads more, and a template of many thousand slots must not grow
/// by pages of them.
const LINES: usize = 500;

/// Most characters of a value that are shown; the rest stands in the document.
const SHOWN: usize = 160;

/// Where the table goes in the main part: before the last section's properties.
pub(super) fn place(tree: &Tree) -> Option<Byte> {
    let body = tree
        .child(Node::ROOT, "body")
        .filter(|&body| !tree.is_empty_tag(body))?;
    let last = tree.children(body).last();
    Some(match last.filter(|&last| tree.is(last, "sectPr")) {
        Some(section) => tree.range(section).start,
        None => tree.close(body).start,
    })
}

/// The width between the margins of the last section, in twentieths of a point.
fn width(tree: &Tree) -> i64 {
    let measure = || {
        let section = tree.path(Node::ROOT, ["body", "sectPr"])?;
        let number = |element: &str, attribute: &str| {
            tree.attr(tree.child(section, element)?, attribute)?
                .parse::<i64>()
                .ok()
        };
        Some(number("pgSz", "w")? - number("pgMar", "left")? - number("pgMar", "right")?)
    };
    measure()
        .filter(|width| (2_000..=40_000).contains(width))
        .unwrap_or(9_000)
}

/// The tables with their headings, on a new page; nothing where nothing was filled.
pub(super) fn pages(tree: &Tree, lines: &[SourceLine], closing: &ClosingPage) -> String {
    let rows = lines.iter().map(|line| {
        let value = short(&line.value);
        vec![line.name.clone(), value, said(&line.source)]
    });
    let mut out = table(
        tree,
        "Sources",
        &[("No.", 8), ("Place", 26), ("Value", 33), ("Source", 33)],
        rows.collect(),
        true,
    );
    let pairs = |pairs: &[(String, String)]| {
        let pairs = pairs.iter().take(LINES);
        pairs
            .map(|(name, why)| vec![short(name), short(why)])
            .collect::<Vec<_>>()
    };
    for (heading, first, rows) in [
        ("Left open", "Place", pairs(&closing.open)),
        ("Not read", "Document", pairs(&closing.skipped)),
    ] {
        if !rows.is_empty() {
            let columns = [("No.", 8), (first, 46), ("Why", 46)];
            out.push_str(&table(tree, heading, &columns, rows, false));
        }
    }
    out
}

/// A numbered table with its heading; the first column is the number.
fn table(
    tree: &Tree,
    heading: &str,
    columns: &[(&str, i64)],
    rows: Vec<Vec<String>>,
    breaks: bool,
) -> String {
    let w = tree.prefix();
    let width = width(tree);
    let columns: Vec<(&str, i64)> = columns
        .iter()
        .map(|(name, share)| (*name, width * share / 100))
        .collect();
    let small = format!("<{w}rPr><{w}sz {w}val=\"18\"/></{w}rPr>");
    let bold = format!("<{w}rPr><{w}b/><{w}sz {w}val=\"18\"/></{w}rPr>");
    let spacing =
        format!("<{w}spacing {w}before=\"20\" {w}after=\"20\" {w}line=\"240\" {w}lineRule=\"auto\"/>");
    let cell = |(_, width): (&str, i64), properties: &str, text: &str| {
        format!(
            "<{w}tc><{w}tcPr><{w}tcW {w}w=\"{width}\" {w}type=\"dxa\"/></{w}tcPr><{w}p><{w}pPr>{spacing}<{w}ind {w}left=\"0\" {w}firstLine=\"0\"/><{w}jc {w}val=\"left\"/></{w}pPr>{}</{w}p></{w}tc>",
            run(w, properties, text)
        )
    };
    let border =
        |side: &str| format!("<{w}{side} {w}val=\"single\" {w}sz=\"4\" {w}space=\"0\" {w}color=\"A6A6A6\"/>");
    let borders: String = ["top", "left", "bottom", "right", "insideH", "insideV"]
        .iter()
        .map(|side| border(side))
        .collect();
    let grid: String = columns
        .iter()
        .map(|(_, width)| format!("<{w}gridCol {w}w=\"{width}\"/>"))
        .collect();
    let mut out = table_heading(w, heading, breaks);
    out.push_str(&format!(
        "<{w}tbl><{w}tblPr><{w}tblW {w}w=\"{}\" {w}type=\"dxa\"/><{w}tblBorders>{borders}</{w}tblBorders><{w}tblLayout {w}type=\"fixed\"/></{w}tblPr><{w}tblGrid>{grid}</{w}tblGrid>",
        columns.iter().map(|(_, width)| width).sum::<i64>()
    ));
    let head: String = columns
        .iter()
        .map(|&column| cell(column, &bold, column.0))
        .collect();
    out.push_str(&format!(
        "<{w}tr><{w}trPr><{w}cantSplit/><{w}tblHeader/></{w}trPr>{head}</{w}tr>"
    ));
    for (number, texts) in rows.into_iter().enumerate() {
        let texts = std::iter::once((number + 1).to_string()).chain(texts);
        let cells: String = columns
            .iter()
            .zip(texts)
            .map(|(&column, text)| cell(column, &small, &text))
            .collect();
        out.push_str(&format!(
            "<{w}tr><{w}trPr><{w}cantSplit/></{w}trPr>{cells}</{w}tr>"
        ));
    }
    // Word wants a paragraph behind a table that ends a document.
    out.push_str(&format!("</{w}tbl><{w}p><{w}pPr><{w}spacing {w}before=\"0\" {w}after=\"0\" {w}line=\"20\" {w}lineRule=\"exact\"/><{w}rPr><{w}sz {w}val=\"2\"/></{w}rPr></{w}pPr></{w}p>"));
    out
}

/// A table's heading, on a new page where it breaks one.
fn table_heading(w: &str, heading: &str, breaks: bool) -> String {
    let (page, before) = match breaks {
        true => (format!("<{w}pageBreakBefore/>"), 0),
        false => (String::new(), 240),
    };
    format!(
        "<{w}p><{w}pPr><{w}keepNext/>{page}<{w}spacing {w}before=\"{before}\" {w}after=\"120\"/><{w}ind {w}left=\"0\" {w}firstLine=\"0\"/><{w}jc {w}val=\"left\"/></{w}pPr><{w}r><{w}rPr><{w}b/><{w}sz {w}val=\"28\"/></{w}rPr>{}</{w}r></{w}p>",
        text_element(w, heading)
    )
}

fn short(value: &str) -> String {
    let value = collapse(value);
    if value.chars().count() <= SHOWN {
        return value;
    }
    let cut: String = value.chars().take(SHOWN).collect();
    format!("{} …", cut.trim_end())
}

/// A source in one line.
fn said(source: &Cite) -> String {
    let mut said = source.document.clone();
    for (part, join) in [(&source.place, ", "), (&source.note, " — ")] {
        if !part.is_empty() {
            said.push_str(if said.is_empty() { "" } else { join });
            said.push_str(part);
        }
    }
    said
}
