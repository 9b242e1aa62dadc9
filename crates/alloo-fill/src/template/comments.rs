//! The sources of values as comments in the margin: one for each paragraph of the main part that holds
//! values. Word allows no comments in headers, footers, notes and text boxes; what stands there is named in
//! the report.

use std::collections::BTreeMap;

use alloo_docx::fill_report::COMMENT_AUTHOR;
use alloo_docx::template::Template;
use alloo_docx::tree::{Byte, Node, Tree, escape};
use jiff::civil::Date;

use super::edit::Edits;
use super::markup::text_element;
use super::new_part::{self, NewPart};
use super::sources::{SourceLine, said};
use super::write::Writer;
use crate::FillError;

/// The part of comments as a fill writes it.
const PART: &str = "word/comments.xml";
const KIND: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
const TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// Adds comments for the lines of the main part, each with the byte at which its slot stands.
///
/// # Errors
/// Where the comments that are there already cannot be read.
pub(super) fn write(
    template: &Template,
    writer: &mut Writer<'_>,
    lines: &[(Byte, SourceLine)],
    date: Option<Date>,
    changed: &mut BTreeMap<String, Vec<u8>>,
) -> Result<(), FillError> {
    let old = old_comments(template)?;
    let mut id = old.as_ref().map_or(0, next_id);
    let w = old.as_ref().map_or("w:", Tree::prefix).to_owned();
    let mut comments = String::new();
    for (paragraph, lines) in by_paragraph(writer.tree(), lines) {
        let of = writer.tree().prefix();
        let reference = format!("<{of}r><{of}commentReference {of}id=\"{id}\"/></{of}r>");
        if writer.edits.append(writer.tree(), paragraph, &reference) {
            comments.push_str(&comment(&w, id, date, &lines));
            id += 1;
        }
    }
    if comments.is_empty() {
        return Ok(());
    }
    match old {
        Some(tree) => {
            let mut edits = Edits::default();
            edits.insert(tree.close(Node::ROOT).start, comments);
            let xml = edits.apply(&tree, tree.whole())?;
            changed.insert(tree.part().to_owned(), xml.into_bytes());
            Ok(())
        }
        None => {
            let xml = format!(
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
                 <w:comments xmlns:w=\"{MAIN}\">{comments}</w:comments>"
            );
            let part = NewPart {
                name: PART,
                bytes: xml.into_bytes(),
                relationship: "rIdAllooComments",
                kind: KIND,
                content_type: TYPE,
            };
            new_part::add(template, part, changed)
        }
    }
}

/// The comments that the template has; none where it has no element for them that could be added to.
fn old_comments(template: &Template) -> Result<Option<Tree>, FillError> {
    let package = &template.package;
    let relationships = package.relationships(&package.summary.main_part)?;
    let part = relationships
        .into_iter()
        .find(|relationship| relationship.kind == "comments");
    let tree = part.map(|part| package.tree(&part.target)).transpose()?;
    Ok(tree.filter(|tree| !tree.is_empty_tag(Node::ROOT)))
}

fn next_id(comments: &Tree) -> u32 {
    let ids = comments.children(Node::ROOT);
    let ids = ids.filter_map(|comment| comments.attr(comment, "id")?.parse::<u32>().ok());
    ids.max().map_or(0, |highest| highest.saturating_add(1))
}

/// The lines by the paragraph that they stand in; of a text box, the one that it is anchored to.
fn by_paragraph<'l>(tree: &Tree, lines: &'l [(Byte, SourceLine)]) -> Vec<(Node, Vec<&'l SourceLine>)> {
    let mut paragraphs = Vec::new();
    let mut nodes = tree.descendants(Node::ROOT);
    while let Some(node) = nodes.next() {
        if tree.is(node, "p") {
            paragraphs.push(node);
            nodes.leave_out(tree.subtree(node));
        }
    }
    let mut all: Vec<(Node, Vec<&SourceLine>)> = Vec::new();
    for (at, line) in lines {
        let near = paragraphs.partition_point(|&paragraph| tree.range(paragraph).end <= *at);
        let Some(&paragraph) = paragraphs.get(near) else {
            continue;
        };
        match all.last_mut().filter(|(last, _)| *last == paragraph) {
            Some((_, lines)) => lines.push(line),
            None => all.push((paragraph, vec![line])),
        }
    }
    all
}

/// One comment: a paragraph for each value.
fn comment(w: &str, id: u32, date: Option<Date>, lines: &[&SourceLine]) -> String {
    let date = date.map_or_else(String::new, |date| format!(" {w}date=\"{date}T00:00:00Z\""));
    let paragraphs: String = lines
        .iter()
        .map(|line| {
            let text = text_element(w, &format!("{}: {}", line.name, said(&line.source)));
            format!("<{w}p><{w}r>{text}</{w}r></{w}p>")
        })
        .collect();
    let author = escape(COMMENT_AUTHOR);
    format!(
        "<{w}comment {w}id=\"{id}\" {w}author=\"{author}\"{date} {w}initials=\"a\">{paragraphs}</{w}comment>"
    )
}
