//! A value into a field.

use alloo_docx::Error;
use alloo_docx::fields::{Complex, Field};
use alloo_docx::tree::{Node, Nodes};

use super::markup::{run, text_element};
use super::write::{Refusal, Writer};
use super::write_control::is_ticked;

impl Writer<'_> {
    pub(super) fn field(&mut self, field: &Field, value: &str) -> Result<(), Refusal> {
        match field {
            Field::MergeSimple(node) => self.simple_merge(*node, value),
            Field::Merge(complex) => self.merge(*complex, value),
            Field::Text(complex) => self.form_text(*complex, value),
            Field::Check(_, check) => self.form_check(*check, value)?,
            Field::List(_, list, entries) => self.form_list(*list, entries, value)?,
        }
        Ok(())
    }

    fn simple_merge(&mut self, node: Node, value: &str) {
        let tree = self.tree();
        let w = tree.prefix();
        if tree.is_empty_tag(node) {
            self.edits.replace(tree.range(node), run(w, "", value));
            return;
        }
        self.edits.replace(tree.open(node), "");
        self.edits.replace(tree.close(node), "");
        if !self.result(tree.descendants(node), value) {
            self.edits.insert(tree.close(node).start, run(w, "", value));
        }
        if let Some(data) = tree.child(node, "fldData") {
            self.edits.remove(tree, data);
        }
    }

    fn merge(&mut self, field: Complex, value: &str) {
        let tree = self.tree();
        let from = field.separate.unwrap_or(field.end);
        let written = self.result(tree.between(from, field.end), value);
        for node in tree.between(field.begin, field.end).chain([field.end]) {
            match tree.w(node) {
                "fldChar" if node == field.end && !written => self
                    .edits
                    .replace(tree.range(node), text_element(tree.prefix(), value)),
                "fldChar" | "instrText" => self.edits.remove(tree, node),
                "t" if node < from => self.edits.remove(tree, node),
                _ => {}
            }
        }
    }

    fn form_text(&mut self, field: Complex, value: &str) {
        let tree = self.tree();
        let w = tree.prefix();
        if self.result(
            tree.between(field.separate.unwrap_or(field.end), field.end),
            value,
        ) {
            return;
        }
        let text = text_element(w, value);
        match field.separate {
            Some(separate) => self.edits.insert(tree.range(separate).end, text),
            None => self.edits.insert(
                tree.range(field.end).start,
                format!("<{w}fldChar {w}fldCharType=\"separate\"/>{text}"),
            ),
        }
    }

    fn form_check(&mut self, check: Node, value: &str) -> Result<(), Refusal> {
        if is_ticked(value)? {
            let w = self.tree().prefix();
            self.set_child(check, "checked", &format!("<{w}checked {w}val=\"1\"/>"), true)?;
        }
        Ok(())
    }

    fn form_list(&mut self, list: Node, entries: &[String], value: &str) -> Result<(), Refusal> {
        let at = entries
            .iter()
            .position(|entry| entry.trim().eq_ignore_ascii_case(value.trim()));
        let at = at.ok_or_else(|| Refusal::Value(format!("the list does not offer {value:?}")))?;
        let w = self.tree().prefix();
        self.set_child(list, "result", &format!("<{w}result {w}val=\"{at}\"/>"), false)?;
        Ok(())
    }

    /// Puts an element in place of a child of that name, else first or last among the children.
    fn set_child(&mut self, node: Node, name: &str, element: &str, last: bool) -> Result<(), Error> {
        let tree = self.tree();
        match (tree.child(node, name), tree.tag(node)?.strip_suffix("/>")) {
            (Some(child), _) => self.edits.replace(tree.range(child), element),
            (None, Some(tag)) => {
                let new = format!("{}>{element}</{}>", tag.trim_end(), tree.name(node));
                self.edits.replace(tree.range(node), new);
            }
            (None, None) if last => self.edits.insert(tree.close(node).start, element),
            (None, None) => self.edits.insert(tree.inner(node).start, element),
        }
        Ok(())
    }

    /// Puts a value in place of the text of these elements, in the run where it begins; says whether there
    /// was any.
    fn result(&mut self, nodes: Nodes, value: &str) -> bool {
        let tree = self.tree();
        let mut written = false;
        for node in nodes {
            match tree.w(node) {
                "t" if !written => {
                    written = true;
                    self.edits
                        .replace(tree.range(node), text_element(tree.prefix(), value));
                }
                "t" => self.edits.remove(tree, node),
                "tab" | "br" | "cr" if tree.is(tree.parent(node), "r") => self.edits.remove(tree, node),
                _ => {}
            }
        }
        written
    }
}
