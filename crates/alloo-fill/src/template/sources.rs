//! The page for readers at the end of a filled document: what a person must still do, then where each value
//! comes from. It is a section of its own, with its own page numbers.
//!
//! Tables, which are on paper and in a PDF what they are on the screen, stand at the end where no numbering
//! of tables or controls is disturbed, and are gone with one deletion. For comments in the margin see
//! `comments`.

use std::collections::BTreeMap;

use alloo_docx::Error;
use alloo_docx::fill_report::HEADING_STYLE;
use alloo_docx::slot::Wants;
use alloo_docx::template::Template;
use alloo_docx::text_map::collapse;
use alloo_docx::tree::{Node, Tree};
use jiff::civil::Date;

use super::edit::Edits;
use super::markup::{run, text_element};
use super::write::Writer;
use crate::model::Cite;

/// One line of the table.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct SourceLine {
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
    /// When the document was filled.
    pub date: Option<Date>,
    /// Slots without a value, by name, with the reason.
    pub open: Vec<(String, String)>,
    /// Slots that are left to a person.
    pub by_hand: Vec<String>,
    /// Documents that could not be read, by name, with the reason.
    pub skipped: Vec<(String, String)>,
}

/// Most lines of each closing table: nobody reads more, and a template of many thousand slots must not grow
/// by pages of them.
const LINES: usize = 500;

/// Most characters of a value that are shown; the rest stands in the document.
const SHOWN: usize = 160;

/// Most groups of places that are left to a person.
const NAMED: usize = 8;

/// A value as people read it.
pub(crate) fn in_words<'a>(wants: &Wants, value: &'a str) -> &'a str {
    match (wants, value) {
        (Wants::Check, "true") => "ticked",
        (Wants::Check, "false") => "not ticked",
        _ => value,
    }
}

/// The style of first headings: the template's own, or else one that is added to its styles; none where it
/// has no styles.
///
/// # Errors
/// Where the styles cannot be read.
pub(super) fn heading_style(
    template: &Template,
    changed: &mut BTreeMap<String, Vec<u8>>,
) -> Result<Option<String>, Error> {
    if let Some(id) = template.styles.heading(1) {
        return Ok(Some(id.to_owned()));
    }
    let package = &template.package;
    let mut relationships = package.relationships(&package.summary.main_part)?.into_iter();
    let Some(styles) = relationships.find(|relationship| relationship.kind == "styles") else {
        return Ok(None);
    };
    let tree = package.tree(&styles.target)?;
    if tree.is_empty_tag(Node::ROOT) {
        return Ok(None);
    }
    let w = tree.prefix();
    let style = format!(
        "<{w}style {w}type=\"paragraph\" {w}customStyle=\"1\" {w}styleId=\"{HEADING_STYLE}\"><{w}name {w}val=\"heading 1\"/>\
         <{w}pPr><{w}keepNext/><{w}spacing {w}after=\"120\"/><{w}outlineLvl {w}val=\"0\"/></{w}pPr>\
         <{w}rPr><{w}b/><{w}sz {w}val=\"32\"/></{w}rPr></{w}style>"
    );
    let mut edits = Edits::default();
    edits.insert(tree.close(Node::ROOT).start, style);
    let xml = edits.apply(&tree, tree.whole())?;
    changed.insert(tree.part().to_owned(), xml.into_bytes());
    Ok(Some(HEADING_STYLE.to_owned()))
}

/// Adds the page at the end of the main part; `style` is the template's style of first headings.
///
/// # Errors
/// Where the part cannot be read.
pub(super) fn write(
    writer: &mut Writer<'_>,
    style: Option<String>,
    lines: &[&SourceLine],
    closing: &ClosingPage,
) -> Result<(), Error> {
    let tree = writer.tree();
    let body = tree
        .child(Node::ROOT, "body")
        .filter(|&body| !tree.is_empty_tag(body));
    let Some(body) = body else { return Ok(()) };
    let last = tree.children(body).last();
    let section = last.filter(|&last| tree.is(last, "sectPr"));
    let page = SourcesPage {
        w: tree.prefix(),
        width: width(tree),
        style,
        breaks: section.is_none(),
    };
    let content = page.content(lines, closing);
    match section {
        // The form's last section ends before the page, as it was.
        Some(section) => {
            let form = page.end_of_section(tree.raw(section)?);
            let own = page.section(tree, section)?;
            writer
                .edits
                .replace(tree.range(section), format!("{form}{content}{own}"));
        }
        None => writer.edits.insert(tree.close(body).start, content),
    }
    Ok(())
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

/// How the page is written.
struct SourcesPage<'a> {
    /// The prefix of the part's elements.
    w: &'a str,
    width: i64,
    style: Option<String>,
    /// Whether it begins a page by itself, for want of a section.
    breaks: bool,
}

impl SourcesPage<'_> {
    fn content(&self, lines: &[&SourceLine], closing: &ClosingPage) -> String {
        let title = if lines.is_empty() { "Left open" } else { "Sources" };
        let mut out = self.title(title);
        out.push_str(&self.paragraph(&introduction(lines, closing.date)));
        let pairs = |pairs: &[(String, String)]| {
            let pairs = pairs.iter().take(LINES);
            let pairs = pairs.map(|(name, why)| vec![short(name), short(why)]);
            pairs.collect::<Vec<_>>()
        };
        if !closing.open.is_empty() {
            if !lines.is_empty() {
                out.push_str(&self.heading("Left open"));
            }
            let columns = [("No.", 8), ("Place", 46), ("Why", 46)];
            out.push_str(&self.table(&columns, pairs(&closing.open)));
        }
        if !closing.by_hand.is_empty() {
            out.push_str(&self.paragraph(&by_hand(&closing.by_hand)));
        }
        if !lines.is_empty() {
            out.push_str(&self.heading("Values"));
            let rows = lines.iter().take(LINES).map(|line| {
                let value = short(&line.value);
                vec![line.name.clone(), value, said(&line.source)]
            });
            let columns = [("No.", 8), ("Place", 26), ("Value", 33), ("Source", 33)];
            out.push_str(&self.table(&columns, rows.collect()));
        }
        if !closing.skipped.is_empty() {
            out.push_str(&self.heading("Not read"));
            let columns = [("No.", 8), ("Document", 46), ("Why", 46)];
            out.push_str(&self.table(&columns, pairs(&closing.skipped)));
        }
        out
    }

    /// The first paragraph: a first heading of the template's own style, without a number.
    fn title(&self, text: &str) -> String {
        let w = self.w;
        let page = if self.breaks { "" } else { " w:val=\"0\"" }.replace("w:", w);
        let (style, run) = match &self.style {
            Some(id) => (
                format!("<{w}pStyle {w}val=\"{}\"/>", alloo_docx::tree::escape(id)),
                String::new(),
            ),
            None => (
                String::new(),
                format!("<{w}rPr><{w}b/><{w}sz {w}val=\"32\"/></{w}rPr>"),
            ),
        };
        format!(
            "<{w}p><{w}pPr>{style}<{w}keepNext/><{w}pageBreakBefore{page}/><{w}numPr><{w}ilvl {w}val=\"0\"/><{w}numId {w}val=\"0\"/></{w}numPr>\
             <{w}ind {w}left=\"0\" {w}firstLine=\"0\"/><{w}jc {w}val=\"left\"/><{w}outlineLvl {w}val=\"0\"/></{w}pPr><{w}r>{run}{}</{w}r></{w}p>",
            text_element(w, text)
        )
    }

    fn heading(&self, text: &str) -> String {
        let w = self.w;
        let bold = format!("<{w}rPr><{w}b/><{w}sz {w}val=\"24\"/></{w}rPr>");
        self.plain(&format!("<{w}keepNext/>"), (240, 80), &run(w, &bold, text))
    }

    fn paragraph(&self, text: &str) -> String {
        let w = self.w;
        let small = format!("<{w}rPr><{w}sz {w}val=\"20\"/></{w}rPr>");
        self.plain("", (120, 120), &run(w, &small, text))
    }

    fn plain(&self, keep: &str, (before, after): (i64, i64), run: &str) -> String {
        let w = self.w;
        format!(
            "<{w}p><{w}pPr>{keep}<{w}spacing {w}before=\"{before}\" {w}after=\"{after}\" {w}line=\"240\" {w}lineRule=\"auto\"/>\
             <{w}ind {w}left=\"0\" {w}firstLine=\"0\"/><{w}jc {w}val=\"left\"/></{w}pPr>{run}</{w}p>"
        )
    }

    /// A paragraph that shows nothing and takes no room.
    fn nothing(&self, section: &str) -> String {
        let w = self.w;
        format!(
            "<{w}p><{w}pPr><{w}spacing {w}before=\"0\" {w}after=\"0\" {w}line=\"20\" {w}lineRule=\"exact\"/><{w}rPr><{w}sz {w}val=\"2\"/></{w}rPr>{section}</{w}pPr></{w}p>"
        )
    }

    fn end_of_section(&self, section: &str) -> String {
        self.nothing(section)
    }

    /// The page's own section: the form's paper and margins, its headers and footers, and pages that count
    /// from i.
    fn section(&self, tree: &Tree, form: Node) -> Result<String, Error> {
        let w = self.w;
        let kept = |names: &[&str]| {
            let kept = tree
                .children(form)
                .filter(|&child| names.contains(&tree.w(child)));
            kept.map(|child| tree.raw(child))
                .collect::<Result<String, Error>>()
        };
        Ok(format!(
            "<{w}sectPr><{w}type {w}val=\"nextPage\"/>{}<{w}pgNumType {w}fmt=\"lowerRoman\" {w}start=\"1\"/>{}</{w}sectPr>",
            kept(&["pgSz", "pgMar", "paperSrc"])?,
            kept(&["textDirection", "bidi", "rtlGutter", "docGrid"])?
        ))
    }

    /// A numbered table; the first column is the number.
    fn table(&self, columns: &[(&str, i64)], rows: Vec<Vec<String>>) -> String {
        let w = self.w;
        let columns: Vec<(&str, i64)> = columns
            .iter()
            .map(|(name, share)| (*name, self.width * share / 100))
            .collect();
        let small = format!("<{w}rPr><{w}sz {w}val=\"18\"/></{w}rPr>");
        let bold = format!("<{w}rPr><{w}b/><{w}sz {w}val=\"18\"/></{w}rPr>");
        let cell = |(_, width): (&str, i64), properties: &str, text: &str| {
            format!(
                "<{w}tc><{w}tcPr><{w}tcW {w}w=\"{width}\" {w}type=\"dxa\"/></{w}tcPr>{}</{w}tc>",
                self.plain("", (20, 20), &run(w, properties, text))
            )
        };
        let border = |side: &str| {
            format!("<{w}{side} {w}val=\"single\" {w}sz=\"4\" {w}space=\"0\" {w}color=\"A6A6A6\"/>")
        };
        let borders: String = ["top", "left", "bottom", "right", "insideH", "insideV"]
            .iter()
            .map(|side| border(side))
            .collect();
        let grid: String = columns
            .iter()
            .map(|(_, width)| format!("<{w}gridCol {w}w=\"{width}\"/>"))
            .collect();
        let mut out = format!(
            "<{w}tbl><{w}tblPr><{w}tblW {w}w=\"{}\" {w}type=\"dxa\"/><{w}tblBorders>{borders}</{w}tblBorders><{w}tblLayout {w}type=\"fixed\"/></{w}tblPr><{w}tblGrid>{grid}</{w}tblGrid>",
            columns.iter().map(|(_, width)| width).sum::<i64>()
        );
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
        out.push_str(&format!("</{w}tbl>{}", self.nothing("")));
        out
    }
}

/// That a program did this, and when.
fn introduction(lines: &[&SourceLine], date: Option<Date>) -> String {
    let on = date.map_or_else(String::new, |date| format!(" on {}", date.strftime("%-d %B %Y")));
    match lines.is_empty() {
        true => format!("A program, alloo, looked for the values of this form{on} and found none."),
        false => format!(
            "This form was filled{on} by a program, alloo, from the documents named below. A person has to check each value."
        ),
    }
}

/// What is left to a person, in one line: `Client: Name` and `Client: Signature` are the client's.
fn by_hand(labels: &[String]) -> String {
    let mut groups: Vec<(&str, Vec<&str>)> = Vec::new();
    for label in labels {
        let (whose, what) = label.split_once(": ").unwrap_or((label, ""));
        match groups.iter_mut().find(|(of, _)| *of == whose) {
            Some((_, all)) if !all.contains(&what) => all.push(what),
            Some(_) => {}
            None => groups.push((whose, vec![what])),
        }
    }
    let more = groups.len().saturating_sub(NAMED);
    let names = groups.iter().take(NAMED).map(|(whose, what)| match what[..] {
        [""] => (*whose).to_owned(),
        _ => format!("{whose} ({})", what.join(", ")),
    });
    let names = names.collect::<Vec<_>>().join("; ");
    let more = match more {
        0 => String::new(),
        more => format!("; and {more} more"),
    };
    format!("To be completed by hand: {names}{more}.")
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
pub(super) fn said(source: &Cite) -> String {
    let mut said = source.document.clone();
    for (part, join) in [(&source.place, ", "), (&source.note, " — ")] {
        if !part.is_empty() {
            said.push_str(if said.is_empty() { "" } else { join });
            said.push_str(part);
        }
    }
    said
}
