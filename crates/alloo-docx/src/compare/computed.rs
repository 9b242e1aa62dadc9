//! Text that programs compute anew when they save a document: page numbers.

use std::collections::HashSet;

use crate::Error;
use crate::tree::{Node, Tree};

/// The fields whose text is a number of pages.
const COUNTS: [&str; 3] = ["PAGE", "NUMPAGES", "SECTIONPAGES"];

/// The text elements that show page numbers.
pub(super) fn page_numbers(tree: &Tree) -> Result<HashSet<Node>, Error> {
    let mut found = HashSet::new();
    // The fields that are open: what each computes, and whether its text has begun.
    let mut fields: Vec<(String, bool)> = Vec::new();
    for node in tree.nodes() {
        match tree.w(node) {
            "fldSimple" if is_count(&tree.attr(node, "instr").unwrap_or_default()) => {
                found.extend(tree.descendants(node).filter(|&node| tree.is(node, "t")));
            }
            "fldChar" => match tree.attr(node, "fldCharType").as_deref() {
                Some("begin") => fields.push((String::new(), false)),
                Some("separate") => {
                    if let Some((_, shows)) = fields.last_mut() {
                        *shows = true;
                    }
                }
                Some("end") => drop(fields.pop()),
                _ => {}
            },
            "instrText" => {
                if let Some((instruction, false)) = fields.last_mut() {
                    instruction.push_str(&tree.text(node)?);
                }
            }
            "t" if fields.iter().any(|(field, shows)| *shows && is_count(field)) => {
                found.insert(node);
            }
            _ => {}
        }
    }
    Ok(found)
}

fn is_count(instruction: &str) -> bool {
    let name = instruction.split_whitespace().next().unwrap_or_default();
    COUNTS.iter().any(|count| name.eq_ignore_ascii_case(count))
}
