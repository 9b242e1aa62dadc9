//! What of a paragraph, a table or a part is neither text nor a slot: formatting, pictures, links, fields,
//! sections.

use std::collections::HashMap;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::ops::Range;

use quick_xml::events::{BytesStart, Event};

use super::comparison::Links;
use super::fit::names_sources;
use crate::Error;
use crate::find::Part;
use crate::text_map::Paragraph;
use crate::tree::{Node, Tree};

/// Elements that programs add and drop as they like, and that show nothing.
const INVISIBLE: [&str; 6] = [
    "bookmarkStart",
    "bookmarkEnd",
    "proofErr",
    "lastRenderedPageBreak",
    "permStart",
    "permEnd",
];

/// A digest of what an element says, whatever the order of its attributes; elements for which `skip` holds
/// count as not there.
pub(super) fn digest(
    tree: &Tree,
    node: Node,
    links: &Links,
    skip: impl Fn(Node) -> bool,
) -> Result<u64, Error> {
    let mut hash = DefaultHasher::new();
    let mut reader = quick_xml::Reader::from_str(tree.raw(node)?);
    let mut nodes = tree.subtree(node);
    let damaged = |error: quick_xml::Error| tree.wrong(tree.range(node).start, error);
    loop {
        match reader.read_event().map_err(damaged)? {
            Event::Start(start) => {
                let Some(at) = nodes.next() else { break };
                if skip(at) || INVISIBLE.contains(&tree.w(at)) {
                    nodes.leave_out(tree.descendants(at));
                    reader.read_to_end(start.name()).map_err(damaged)?;
                } else {
                    element(&start, links, &mut hash);
                }
            }
            Event::Empty(start) => {
                let Some(at) = nodes.next() else { break };
                if !skip(at) && !INVISIBLE.contains(&tree.w(at)) {
                    element(&start, links, &mut hash);
                    1u8.hash(&mut hash);
                }
            }
            Event::End(_) => 1u8.hash(&mut hash),
            Event::Text(text) => {
                let text: &str = text.as_ref();
                if !text.trim().is_empty() {
                    text.hash(&mut hash);
                }
            }
            Event::CData(text) => {
                let text: &str = text.as_ref();
                text.hash(&mut hash);
            }
            Event::GeneralRef(name) => {
                let name: &str = name.as_ref();
                name.hash(&mut hash);
            }
            Event::Eof => break,
            _ => {}
        }
    }
    Ok(hash.finish())
}

/// The name and the attributes, in the order of their names; identities of revisions and paragraphs are no
/// content.
fn element(start: &BytesStart<'_>, links: &Links, hash: &mut DefaultHasher) {
    let name = start.name();
    let name: &str = name.as_ref();
    (2u8, name).hash(hash);
    let mut attributes: Vec<(String, String)> = start
        .attributes()
        .flatten()
        .map(|attribute| {
            let key: &str = attribute.key.as_ref();
            // The id of a relationship says nothing, its target does.
            let value: &str = attribute.value.as_ref();
            let target = links.get(value).filter(|_| key.starts_with("r:"));
            (key.to_owned(), target.map_or(value, String::as_str).to_owned())
        })
        .filter(|(key, _)| {
            let local = key.rsplit(':').next().unwrap_or(key);
            !(local.starts_with("rsid")
                || key.starts_with("xmlns")
                || matches!(local, "paraId" | "textId" | "Ignorable"))
        })
        .collect();
    attributes.sort();
    attributes.hash(hash);
}

/// Something in a paragraph that is no text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum ObjectKind {
    /// A picture, a drawing, an embedded object.
    Picture,
    /// A part of a field, or its instruction.
    Field,
    /// What a form field accepts.
    FormField,
    /// What a form field holds.
    FormValue,
    /// A reference to a note, a symbol, text that is marked as deleted.
    Mark,
}

/// A paragraph without its text's values.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Shape {
    /// The paragraph's own properties.
    pub(super) properties: u64,
    /// The characters that are no slot's, each with its formatting; without white space.
    pub(super) characters: Vec<(char, u64)>,
    /// What is no text, in order.
    pub(super) objects: Vec<(ObjectKind, u64)>,
    /// The targets of links, in order.
    pub(super) links: Vec<String>,
}

impl Shape {
    /// The digests of one kind of object.
    pub(super) fn objects_of(&self, kind: ObjectKind) -> impl Iterator<Item = u64> {
        self.objects
            .iter()
            .filter(move |(of, _)| *of == kind)
            .map(|(_, digest)| *digest)
    }
}

/// The shape of a paragraph, without the bytes of its text that belong to `slots`, which are in order.
/// `links` are the part's.
pub(super) fn of_paragraph(
    part: &Part,
    paragraph: &Paragraph,
    slots: &[Range<usize>],
    links: &Links,
) -> Result<Shape, Error> {
    let tree = &part.tree;
    let mut shape = Shape::default();
    if let Some(properties) = tree.child(paragraph.node, "pPr") {
        shape.properties = digest(tree, properties, links, |node| tree.is(node, "sectPr"))?;
    }
    let mut formatted: Option<(Node, u64)> = None;
    for piece in &paragraph.pieces {
        let run = tree.parent(piece.node);
        let format = match formatted.filter(|(of, _)| *of == run) {
            Some((_, format)) => format,
            None => formatting(tree, run, paragraph.node, links)?,
        };
        formatted = Some((run, format));
        for (offset, c) in paragraph.piece(piece).char_indices() {
            let at = piece.range.start + offset;
            let slot = slots.get(slots.partition_point(|slot| slot.end <= at));
            if !c.is_whitespace() && slot.is_none_or(|slot| at < slot.start) {
                shape.characters.push((c, format));
            }
        }
    }
    objects(tree, paragraph.node, links, &mut shape)?;
    Ok(shape)
}

/// The formatting of a run: its properties, and what it lies in up to the paragraph.
fn formatting(tree: &Tree, run: Node, paragraph: Node, links: &Links) -> Result<u64, Error> {
    let mut hash = DefaultHasher::new();
    if let Some(properties) = tree.child(run, "rPr") {
        digest(tree, properties, links, |_| false)?.hash(&mut hash);
    }
    for above in tree.ancestors(run).take_while(|&above| above != paragraph) {
        if matches!(tree.w(above), "ins" | "del" | "moveFrom" | "moveTo" | "hyperlink") {
            tree.w(above).hash(&mut hash);
        }
    }
    Ok(hash.finish())
}

fn objects(tree: &Tree, paragraph: Node, links: &Links, shape: &mut Shape) -> Result<(), Error> {
    let mut nodes = tree.descendants(paragraph);
    while let Some(at) = nodes.next() {
        match tree.w(at) {
            "drawing" | "pict" | "object" => object(tree, at, ObjectKind::Picture, links, shape)?,
            "footnoteReference" | "endnoteReference" | "sym" | "del" | "moveFrom" => {
                object(tree, at, ObjectKind::Mark, links, shape)?;
            }
            "" if tree.local(at) == "AlternateContent" => {
                object(tree, at, ObjectKind::Picture, links, shape)?
            }
            "fldChar" | "instrText" | "fldSimple" => {
                let text = match tree.is(at, "instrText") {
                    true => tree.text(at)?,
                    false => String::new(),
                };
                let mut hash = DefaultHasher::new();
                (digest(tree, at, links, |node| node != at)?, text).hash(&mut hash);
                shape.objects.push((ObjectKind::Field, hash.finish()));
                continue;
            }
            // The break of a page or a column is no text; that of a line is.
            "br" if tree.attr(at, "type").is_some() => object(tree, at, ObjectKind::Mark, links, shape)?,
            "ffData" => form_field(tree, at, links, shape)?,
            "hyperlink" => {
                let id = tree
                    .attr(at, "id")
                    .map(|id| links.get(&id).cloned().unwrap_or(id));
                let anchor = tree.attr(at, "anchor").map(|anchor| format!("#{anchor}"));
                shape.links.push([id, anchor].into_iter().flatten().collect());
                continue;
            }
            "pPr" | "sdtPr" => {}
            _ => continue,
        }
        nodes.leave_out(tree.subtree(at));
    }
    Ok(())
}

/// Text boxes hold paragraphs, which are compared as such.
fn object(tree: &Tree, node: Node, kind: ObjectKind, links: &Links, shape: &mut Shape) -> Result<(), Error> {
    let own = digest(tree, node, links, |node| tree.is(node, "txbxContent"))?;
    shape.objects.push((kind, own));
    Ok(())
}

fn form_field(tree: &Tree, node: Node, links: &Links, shape: &mut Shape) -> Result<(), Error> {
    let is_value = |node: Node| matches!(tree.w(node), "checked" | "result");
    shape
        .objects
        .push((ObjectKind::FormField, digest(tree, node, links, is_value)?));
    for value in tree.descendants(node).filter(|&node| is_value(node)) {
        shape
            .objects
            .push((ObjectKind::FormValue, digest(tree, value, links, |_| false)?));
    }
    Ok(())
}

/// The digests of a part's sections, in order.
pub(super) fn sections(tree: &Tree, links: &Links) -> Result<Vec<u64>, Error> {
    let all = tree.nodes().filter(|&node| tree.is(node, "sectPr"));
    all.map(|node| digest(tree, node, links, |_| false)).collect()
}

/// A part's content controls, in order.
pub(super) fn controls(tree: &Tree) -> Vec<Node> {
    tree.nodes().filter(|&node| tree.is(node, "sdt")).collect()
}

/// The properties of a content control; of a slot's without what its value changes.
pub(super) fn of_control(
    tree: &Tree,
    control: Node,
    links: &Links,
    is_slot: bool,
) -> Result<Vec<u64>, Error> {
    let Some(properties) = tree.child(control, "sdtPr") else {
        return Ok(Vec::new());
    };
    let is_list = |node: Node| matches!(tree.w(node), "date" | "comboBox" | "dropDownList");
    // The prompt's flag, the tick, the date and the entry that was chosen.
    let is_value =
        |node: Node| is_slot && (is_list(node) || matches!(tree.local(node), "showingPlcHdr" | "checked"));
    let mut all = vec![digest(tree, properties, links, is_value)?];
    if is_slot {
        for list in tree.descendants(properties).filter(|&node| is_list(node)) {
            for entry in tree.children(list) {
                all.push(digest(tree, entry, links, |_| false)?);
            }
        }
    }
    Ok(all)
}

/// A digest of what else there is beside paragraphs, tables, sections and controls.
pub(super) fn rest(tree: &Tree, links: &Links) -> Result<u64, Error> {
    digest(tree, Node::ROOT, links, |node| {
        matches!(tree.w(node), "p" | "tbl" | "sectPr" | "sdt" | "sdtPr") || names_sources(tree, node)
    })
}

/// The digests of the properties of a cell, of its row and of its table.
/// `known` keeps the digests of rows and tables, which their cells share.
pub(super) fn of_cell(
    tree: &Tree,
    cell: Option<Node>,
    links: &Links,
    known: &mut HashMap<Node, u64>,
) -> Result<Vec<u64>, Error> {
    let mut own = |node: Node, names: &[&str]| {
        if let Some(digest) = known.get(&node) {
            return Ok(*digest);
        }
        let mut hash = DefaultHasher::new();
        for child in tree
            .children(node)
            .filter(|&child| names.contains(&tree.w(child)))
        {
            digest(tree, child, links, |_| false)?.hash(&mut hash);
        }
        known.insert(node, hash.finish());
        Ok(hash.finish())
    };
    let Some(cell) = cell else { return Ok(Vec::new()) };
    let row = tree.around(cell, "tr");
    let table = row.and_then(|row| tree.around(row, "tbl"));
    let mut all = vec![own(cell, &["tcPr"])?];
    if let Some(row) = row {
        all.push(own(row, &["trPr", "tblPrEx"])?);
    }
    if let Some(table) = table {
        all.push(own(table, &["tblPr", "tblGrid"])?);
    }
    Ok(all)
}
