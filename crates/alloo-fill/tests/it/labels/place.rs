//! Where a label's text is, in a template and in a filled document: `locate` of `tests/labels/check.py`, in
//! Rust.

use std::collections::HashMap;
use std::io::Read;
use std::path::Path;

use quick_xml::events::{BytesStart, Event};
use serde::Deserialize;

/// `find` of a label; `tests/labels/README.md` says what its keys mean.
#[derive(Debug, Deserialize)]
pub(super) struct Find {
    part: String,
    table: Option<usize>,
    row: Option<usize>,
    col: Option<usize>,
    control: Option<usize>,
    form_field: Option<usize>,
    after: Option<String>,
    before: Option<String>,
    nth: Option<usize>,
}

#[derive(Default)]
struct Node {
    name: String,
    /// `w:val`, or a field character's type.
    value: Option<String>,
    /// The text before the first child.
    text: String,
    children: Vec<Node>,
}

/// A document's parts, each read once.
pub(super) struct Package {
    archive: zip::ZipArchive<std::fs::File>,
    parts: HashMap<String, Node>,
}

fn collapse(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Node {
    fn of(element: &BytesStart<'_>) -> Node {
        let value = element
            .attributes()
            .flatten()
            .find(|a| matches!(a.key.as_ref(), "w:val" | "w:fldCharType"));
        Node {
            name: element.name().as_ref().to_owned(),
            value: value.map(|a| {
                quick_xml::escape::unescape(a.value.as_ref())
                    .unwrap()
                    .into_owned()
            }),
            ..Node::default()
        }
    }

    /// The document element, without anything inside `mc:Fallback`.
    fn parse(xml: &str) -> Node {
        let mut reader = quick_xml::Reader::from_str(xml);
        let mut open = vec![Node::default()];
        let put = |open: &mut Vec<Node>, node: Node| {
            if node.name != "mc:Fallback" {
                open.last_mut().unwrap().children.push(node);
            }
        };
        loop {
            let event = reader.read_event().expect("well-formed XML");
            let top = open.last_mut().unwrap();
            match event {
                Event::Eof => return open.remove(0).children.remove(0),
                Event::Start(element) => open.push(Node::of(&element)),
                Event::Empty(element) => put(&mut open, Node::of(&element)),
                Event::End(_) => {
                    let node = open.pop().unwrap();
                    put(&mut open, node);
                }
                Event::Text(text) if top.children.is_empty() => top.text.push_str(text.as_ref()),
                Event::GeneralRef(name) if top.children.is_empty() => {
                    let entity = format!("&{};", &*name);
                    top.text.push_str(&quick_xml::escape::unescape(&entity).unwrap());
                }
                _ => {}
            }
        }
    }

    fn child(&self, name: &str) -> Option<&Node> {
        self.children.iter().find(|child| child.name == name)
    }

    /// This node and all inside it of that name, in document order.
    fn all<'a>(&'a self, name: &str, into: &mut Vec<&'a Node>) {
        if self.name == name {
            into.push(self);
        }
        for child in &self.children {
            child.all(name, into);
        }
    }

    fn every(&self, name: &str) -> Vec<&Node> {
        let mut found = Vec::new();
        self.all(name, &mut found);
        found
    }

    /// Text of a paragraph without that of paragraphs inside it (text boxes).
    fn own_text(&self, top: bool) -> String {
        match self.name.as_str() {
            "w:p" if !top => String::new(),
            "w:del" | "w:moveFrom" | "w:tabs" => String::new(),
            "w:t" => self.text.clone(),
            "w:tab" | "w:br" | "w:cr" => " ".into(),
            _ => self.children.iter().map(|child| child.own_text(false)).collect(),
        }
    }

    fn paragraphs(&self) -> Vec<String> {
        let paragraphs = self.every("w:p");
        paragraphs.iter().map(|p| collapse(&p.own_text(true))).collect()
    }

    /// Text of a cell or control: its paragraphs, or its runs where it lies inside one.
    fn content(&self) -> String {
        let paragraphs = self.paragraphs();
        if paragraphs.is_empty() {
            collapse(&self.own_text(true))
        } else {
            collapse(&paragraphs.join(" "))
        }
    }

    /// Children of that name, also through content controls around them.
    fn through_controls(&self, name: &str) -> Vec<&Node> {
        let mut found = Vec::new();
        for child in &self.children {
            if child.name == name {
                found.push(child);
            } else if child.name == "w:sdt" {
                for content in child.children.iter().filter(|inner| inner.name == "w:sdtContent") {
                    found.extend(content.through_controls(name));
                }
            }
        }
        found
    }
}

/// A legacy form field: its data, whether its result has begun, and the result's text.
type Field<'a> = (Option<&'a Node>, bool, String);

/// Goes through fields in document order. `stack` holds the places in `out` of those that are open.
fn fields<'a>(node: &'a Node, stack: &mut Vec<usize>, out: &mut Vec<Field<'a>>) {
    if node.name == "w:t" {
        for &place in &*stack {
            if out[place].1 {
                out[place].2.push_str(&node.text);
            }
        }
    }
    if node.name == "w:fldChar" {
        match node.value.as_deref() {
            Some("begin") => {
                stack.push(out.len());
                out.push((node.child("w:ffData"), false, String::new()));
            }
            Some("separate") => {
                if let Some(&place) = stack.last() {
                    out[place].1 = true;
                }
            }
            _ => drop(stack.pop()),
        }
    }
    for child in &node.children {
        fields(child, stack, out);
    }
}

fn field_text((data, _, shown): &Field<'_>) -> Option<String> {
    let data = (*data)?;
    let value = |node: Option<&Node>, default: String| match node {
        Some(node) => node.value.clone().unwrap_or_else(|| "1".into()),
        None => default,
    };
    if let Some(check) = data.child("w:checkBox") {
        let state = value(
            check.child("w:checked"),
            value(check.child("w:default"), "0".into()),
        );
        let on = matches!(state.as_str(), "1" | "true" | "on");
        return Some(if on { "☒" } else { "☐" }.into());
    }
    if let Some(list) = data.child("w:ddList") {
        let chosen = value(list.child("w:result"), value(list.child("w:default"), "0".into()));
        let entries = list.children.iter().filter(|child| child.name == "w:listEntry");
        let entry = entries.into_iter().nth(chosen.parse().ok()?);
        return Some(entry.and_then(|entry| entry.value.clone()).unwrap_or_default());
    }
    Some(collapse(shown))
}

impl Package {
    pub(super) fn open(path: &Path) -> Package {
        let file = std::fs::File::open(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        Package {
            archive: zip::ZipArchive::new(file).unwrap(),
            parts: HashMap::new(),
        }
    }

    fn part(&mut self, name: &str) -> Option<&Node> {
        if !self.parts.contains_key(name) {
            let mut xml = String::new();
            self.archive.by_name(name).ok()?.read_to_string(&mut xml).ok()?;
            let xml = xml.trim_start_matches('\u{feff}');
            self.parts.insert(name.to_owned(), Node::parse(xml));
        }
        self.parts.get(name)
    }

    /// The text at `find`, or nothing.
    pub(super) fn locate(&mut self, find: &Find) -> Option<String> {
        let root = self.part(&find.part)?;
        if let Some(table) = find.table {
            let table = *root.every("w:tbl").get(table)?;
            let row = *table.through_controls("w:tr").get(find.row?)?;
            return Some(row.through_controls("w:tc").get(find.col?)?.content());
        }
        if let Some(control) = find.control {
            let content = root.every("w:sdt").get(control)?.child("w:sdtContent");
            return Some(content.map(Node::content).unwrap_or_default());
        }
        if let Some(number) = find.form_field {
            let mut found = Vec::new();
            fields(root, &mut Vec::new(), &mut found);
            return field_text(found.iter().filter(|field| field.0.is_some()).nth(number)?);
        }
        let text = format!("\n{}\n", root.paragraphs().join("\n"));
        let after = find.after.as_deref()?;
        let mut at = 0;
        for _ in 0..=find.nth.unwrap_or(0) {
            at += text[at..].find(after)? + after.len();
        }
        let end = text[at..].find(find.before.as_deref().unwrap_or("\n"))?;
        Some(collapse(&text[at..at + end]))
    }
}
