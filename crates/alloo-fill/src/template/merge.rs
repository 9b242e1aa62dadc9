//! The end of a mail merge.

use std::collections::BTreeMap;

use alloo_docx::Error;
use alloo_docx::fields::is_merge;
use alloo_docx::template::Template;
use alloo_docx::tree::{Node, Tree};

use super::edit::without;
use super::write::Writer;

/// Whether there was a mail merge and no field of it is left: then nothing would ask for its data any more,
/// and Word need not ask for them on opening. With a field left the document goes on being a main document,
/// for whoever has the data.
///
/// # Errors
/// Where a text cannot be read.
pub(super) fn is_over(writers: &[Writer<'_>]) -> Result<bool, Error> {
    let mut any = false;
    for writer in writers {
        let tree = writer.tree();
        let edited = writer.edits.starts();
        for node in tree.nodes() {
            let instruction = match tree.w(node) {
                "instrText" => Some(tree.text(node)?),
                "fldSimple" => tree.attr(node, "instr"),
                _ => None,
            };
            if instruction.is_some_and(|instruction| is_merge(&instruction)) {
                any = true;
                if !edited.contains(&tree.range(node).start) {
                    return Ok(false);
                }
            }
        }
    }
    Ok(any)
}

/// Takes the merge out of the settings, and the relationships to its data (a path on someone's disk), which
/// lead nowhere without it.
///
/// # Errors
/// Where the settings cannot be read.
pub(super) fn end(template: &Template, changed: &mut BTreeMap<String, Vec<u8>>) -> Result<(), Error> {
    let Some(settings) = &template.settings else {
        return Ok(());
    };
    let package = &template.package;
    let (xml, encoding) = package.xml(settings)?;
    let tree = Tree::parse(settings, xml)?;
    let Some(xml) = without(&tree, tree.child(Node::ROOT, "mailMerge").into_iter())? else {
        return Ok(());
    };
    changed.insert(settings.clone(), encoding.encode(&xml));
    let (folder, file) = settings.rsplit_once('/').unwrap_or(("", settings));
    if let Some(rels) = package.name(&format!("{folder}/_rels/{file}.rels")) {
        let (xml, encoding) = package.xml(rels)?;
        let tree = Tree::parse(rels, xml)?;
        let data = |&node: &Node| {
            tree.attr(node, "Type")
                .is_some_and(|kind| kind.contains("/mailMerge"))
        };
        if let Some(xml) = without(&tree, tree.children(Node::ROOT).filter(data))? {
            changed.insert(rels.to_owned(), encoding.encode(&xml));
        }
    }
    Ok(())
}
