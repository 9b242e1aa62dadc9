//! Fields: mail-merge fields and legacy form fields, and what of a part lies in a field that no fill touches.

use crate::error::Error;
use crate::flags::Flags;
use crate::text_map::{collapse, is_blank};
use crate::tree::{Node, Nodes, Tree, is_true};

/// A complex field, from its `begin` to its `end` inside one paragraph.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Complex {
    /// `w:fldChar` of type `begin`.
    pub begin: Node,
    /// `w:fldChar` of type `separate`, if there is a result.
    pub separate: Option<Node>,
    /// `w:fldChar` of type `end`.
    pub end: Node,
}

/// A field that stands for a value.
#[derive(Debug, Clone, PartialEq)]
pub enum Field {
    /// A mail-merge field in `w:fldSimple`.
    MergeSimple(Node),
    /// A mail-merge field.
    Merge(Complex),
    /// A legacy text field.
    Text(Complex),
    /// A legacy check box: its `w:checkBox`.
    Check(Complex, Node),
    /// A legacy drop-down list: its `w:ddList`, and the entries.
    List(Complex, Node, Vec<String>),
}

impl Field {
    /// Its elements in the tree.
    pub fn nodes(&self, tree: &Tree) -> Nodes {
        match self {
            Field::MergeSimple(node) => tree.subtree(*node),
            Field::Merge(field) | Field::Text(field) | Field::Check(field, _) | Field::List(field, ..) => {
                tree.between(field.begin, field.end)
            }
        }
    }
}

/// A field and what it says of itself.
#[derive(Debug, Clone)]
pub struct FoundField {
    /// What it is.
    pub field: Field,
    /// Its first element.
    pub node: Node,
    /// Its own names, best first.
    pub names: Vec<String>,
    /// The text it shows.
    pub shown: String,
    /// Whether it wants a date.
    pub date: Option<DateField>,
}

/// A field that wants a date, with its picture (`\@ "d MMMM yyyy"`, or a date field's format) where it has
/// one.
pub type DateField = Option<String>;

/// A complex field that has begun.
struct OpenField {
    begin: Node,
    separate: Option<Node>,
    instruction: String,
    /// Whether what is inside stays open to other slots: hyperlinks are text with a target.
    link: bool,
    /// Whether it lies in a field that is no hyperlink.
    covered: bool,
    paragraph: Node,
}

/// A text of its own: the part, or a text box inside a run.
struct FieldStory {
    nodes: Nodes,
    /// The fields open in it.
    open: Vec<OpenField>,
    /// The paragraph around it.
    around: Node,
}

/// Finds the fields of a part, and marks as owned what lies in any field but a hyperlink's text.
///
/// # Errors
/// Where a text cannot be read.
pub fn find(tree: &Tree, flags: &mut Flags) -> Result<Vec<FoundField>, Error> {
    let mut finder = FieldFinder {
        tree,
        flags,
        stories: vec![FieldStory {
            nodes: tree.nodes(),
            open: Vec::new(),
            around: Node::ROOT,
        }],
        paragraph: Node::ROOT,
        found: Vec::new(),
    };
    for node in tree.nodes() {
        finder.take(node)?;
    }
    Ok(finder.found)
}

struct FieldFinder<'a> {
    tree: &'a Tree,
    flags: &'a mut Flags,
    stories: Vec<FieldStory>,
    paragraph: Node,
    found: Vec<FoundField>,
}

impl FieldFinder<'_> {
    fn take(&mut self, node: Node) -> Result<(), Error> {
        let tree = self.tree;
        while self.stories.len() > 1
            && self
                .stories
                .last()
                .is_some_and(|story| story.nodes.end_before(node))
        {
            if let Some(story) = self.stories.pop() {
                self.paragraph = story.around;
            }
        }
        match tree.w(node) {
            "p" => self.paragraph = node,
            "txbxContent" => self.stories.push(FieldStory {
                nodes: tree.subtree(node),
                open: Vec::new(),
                around: self.paragraph,
            }),
            "fldSimple" => self.simple(node)?,
            "instrText" => {
                if let Some(field) = self.open().last_mut().filter(|field| field.separate.is_none())
                    && field.instruction.len() < 2000
                {
                    field.instruction.push_str(&tree.text(node)?);
                }
            }
            "fldChar" => self.character(node)?,
            "t" if self.is_inside() => self.flags.own(tree.subtree(node)),
            _ => {}
        }
        Ok(())
    }

    /// The fields open in the story at hand.
    fn open(&mut self) -> &mut [OpenField] {
        self.stories.last_mut().map_or(&mut [], |story| &mut story.open)
    }

    /// Whether the place lies in a field that is no hyperlink.
    fn is_inside(&mut self) -> bool {
        self.open()
            .last()
            .is_some_and(|field| field.covered || !field.link)
    }

    fn simple(&mut self, node: Node) -> Result<(), Error> {
        let Some(instruction) = self.tree.attr(node, "instr") else {
            return Ok(());
        };
        if self.flags.is_free(node)
            && !self.is_inside()
            && let Some((names, date)) = merge(&instruction)
        {
            self.found.push(FoundField {
                field: Field::MergeSimple(node),
                node,
                names,
                shown: shown(self.tree, self.tree.descendants(node))?,
                date,
            });
        }
        if !is_link(&instruction) {
            self.flags.own(self.tree.subtree(node));
        }
        Ok(())
    }

    fn character(&mut self, node: Node) -> Result<(), Error> {
        let (covered, paragraph) = (self.is_inside(), self.paragraph);
        let Some(story) = self.stories.last_mut() else {
            return Ok(());
        };
        match self.tree.attr(node, "fldCharType").as_deref() {
            Some("begin") => story.open.push(OpenField {
                begin: node,
                separate: None,
                instruction: String::new(),
                link: false,
                covered,
                paragraph,
            }),
            Some("separate") => {
                if let Some(field) = story.open.last_mut() {
                    field.separate.get_or_insert(node);
                    field.link = is_link(&field.instruction);
                }
            }
            Some("end") => {
                if let Some(field) = story.open.pop()
                    && !field.covered
                    && self.flags.is_free(node)
                    && !self.flags.is_tracked(field.begin)
                    && field.paragraph == paragraph
                {
                    self.found.extend(complex(self.tree, &field, node)?);
                }
            }
            _ => {}
        }
        Ok(())
    }
}

fn is_link(instruction: &str) -> bool {
    instruction.trim_start().to_uppercase().starts_with("HYPERLINK")
}

/// What a field shows, without what is deleted.
fn shown(tree: &Tree, nodes: Nodes) -> Result<String, Error> {
    let texts = nodes
        .filter(|&node| tree.is(node, "t"))
        .map(|node| tree.text(node));
    Ok(collapse(&texts.collect::<Result<String, Error>>()?))
}

fn complex(tree: &Tree, field: &OpenField, end: Node) -> Result<Option<FoundField>, Error> {
    let whole = Complex {
        begin: field.begin,
        separate: field.separate,
        end,
    };
    let result = shown(tree, tree.between(field.separate.unwrap_or(end), end))?;
    if let Some((names, date)) = merge(&field.instruction) {
        return Ok(Some(FoundField {
            field: Field::Merge(whole),
            node: whole.begin,
            names,
            shown: result,
            date,
        }));
    }
    let data = tree.child(field.begin, "ffData");
    Ok(data.and_then(|data| form_field(tree, whole, data, result)))
}

/// A legacy form field that has no value yet.
fn form_field(tree: &Tree, whole: Complex, data: Node, result: String) -> Option<FoundField> {
    let make = |field: Field, shown: String, date: Option<DateField>| {
        Some(FoundField {
            field,
            node: whole.begin,
            names: form_names(tree, data),
            shown,
            date,
        })
    };
    if let Some(input) = tree.child(data, "textInput") {
        let default = tree.child_val(input, "default");
        if !is_blank(&result) && default.is_none_or(|default| collapse(&default) != result) {
            return None;
        }
        let date = (tree.child_val(input, "type").as_deref() == Some("date")).then(|| {
            tree.child_val(input, "format")
                .filter(|format| !format.is_empty())
        });
        return make(Field::Text(whole), result, date);
    }
    if let Some(check) = tree.child(data, "checkBox") {
        let state = |name: &str| {
            let child = tree.child(check, name)?;
            Some(tree.attr(child, "val").is_none_or(|value| is_true(&value)))
        };
        let default = state("default").unwrap_or(false);
        if state("checked").unwrap_or(default) != default || default {
            return None;
        }
        return make(Field::Check(whole, check), "☐".into(), None);
    }
    let list = tree.child(data, "ddList")?;
    let entries: Vec<String> = tree
        .children(list)
        .filter(|&child| tree.is(child, "listEntry"))
        .filter_map(|child| tree.attr(child, "val"))
        .collect();
    let default = tree.child_val(list, "default").unwrap_or_else(|| "0".into());
    if tree
        .child_val(list, "result")
        .is_some_and(|result| result != default)
    {
        return None;
    }
    let shown = default
        .parse::<usize>()
        .ok()
        .and_then(|at| entries.get(at).cloned());
    make(Field::List(whole, list, entries), shown.unwrap_or_default(), None)
}

/// What a form field's author called it; Word's own names say nothing.
fn form_names(tree: &Tree, data: Node) -> Vec<String> {
    const WORDS_OWN: [&str; 5] = ["Text", "Check", "Dropdown", "Texte", "Kontrollkästchen"];
    ["statusText", "helpText", "name"]
        .iter()
        .filter_map(|name| tree.child_val(data, name))
        .filter(|text| {
            let numbered = text.trim_end_matches(|c: char| c.is_ascii_digit());
            !is_blank(text) && !WORDS_OWN.contains(&numbered)
        })
        .collect()
}

/// The names of a mail-merge field and its date picture; nothing for other fields.
fn merge(instruction: &str) -> Option<(Vec<String>, Option<DateField>)> {
    let words = words(instruction);
    let mut words = words.iter();
    let name = match words.next()?.to_uppercase().as_str() {
        "MERGEFIELD" => words.next()?.clone(),
        "GREETINGLINE" => "Greeting line".into(),
        "ADDRESSBLOCK" => "Address block".into(),
        _ => return None,
    };
    let date = words.position(|word| word == "\\@").and_then(|_| words.next());
    Some((
        vec![name],
        date.map(|picture| Some(picture.clone()).filter(|picture| !picture.is_empty())),
    ))
}

/// Whether an instruction has to do with a mail merge.
pub fn is_merge(instruction: &str) -> bool {
    const MERGE: [&str; 8] = [
        "MERGEFIELD",
        "GREETINGLINE",
        "ADDRESSBLOCK",
        "NEXT",
        "NEXTIF",
        "SKIPIF",
        "MERGEREC",
        "MERGESEQ",
    ];
    let first = instruction.split_whitespace().next().map(str::to_uppercase);
    first.is_some_and(|first| MERGE.contains(&first.as_str()))
}

/// The words of an instruction; quotation marks hold one together.
fn words(instruction: &str) -> Vec<String> {
    let (mut words, mut word, mut quoted, mut any) = (Vec::new(), String::new(), false, false);
    for c in instruction.chars() {
        match c {
            '"' | '“' | '”' => (quoted, any) = (!quoted, true),
            c if c.is_whitespace() && !quoted => {
                if any {
                    words.push(std::mem::take(&mut word));
                }
                any = false;
            }
            c => {
                word.push(c);
                any = true;
            }
        }
    }
    if any {
        words.push(word);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instructions_have_quoted_words() {
        assert_eq!(
            merge(" MERGEFIELD \"Start date\" \\@ \"d MMMM yyyy\" \\* MERGEFORMAT"),
            Some((vec!["Start date".into()], Some(Some("d MMMM yyyy".into()))))
        );
        assert_eq!(merge("PAGE"), None);
        assert_eq!(merge("MERGEFIELD"), None);
    }
}
