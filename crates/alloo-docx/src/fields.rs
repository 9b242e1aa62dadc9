//! Fields: mail-merge fields and legacy form fields, and what of a part lies in a field that no fill touches.

use super::text::{OWNED, TRACKED, collapse, is_blank};
use super::tree::{Tree, is_true};

/// A complex field, from its `begin` to its `end` inside one paragraph. All are indices of elements.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Complex {
    /// `w:fldChar` of type `begin`.
    pub begin: usize,
    /// `w:fldChar` of type `separate`, if there is a result.
    pub separate: Option<usize>,
    /// `w:fldChar` of type `end`.
    pub end: usize,
}

/// A field that stands for a value.
#[derive(Debug, Clone, PartialEq)]
pub enum Field {
    /// A mail-merge field in `w:fldSimple`.
    MergeSimple(usize),
    /// A mail-merge field.
    Merge(Complex),
    /// A legacy text field, and its `w:ffData`.
    Text(Complex, usize),
    /// A legacy check box: its `w:checkBox`.
    Check(Complex, usize),
    /// A legacy drop-down list: its `w:ddList`, and the entries.
    List(Complex, usize, Vec<String>),
}

/// A field and what it says of itself.
#[derive(Debug, Clone)]
pub struct FoundField {
    /// What it is.
    pub field: Field,
    /// Its first element.
    pub node: usize,
    /// Its own names, best first.
    pub names: Vec<String>,
    /// The text it shows.
    pub shown: String,
    /// The picture of a date it wants (`\@ "d MMMM yyyy"`, or a date field's format).
    pub date: Option<String>,
}

struct Open {
    begin: usize,
    separate: Option<usize>,
    instruction: String,
    /// Whether what is inside stays open to other slots: hyperlinks are text with a target.
    link: bool,
    /// Whether it lies in a field that is no hyperlink.
    covered: bool,
    paragraph: usize,
}

/// Finds the fields of a part, and marks as owned what lies in any field but a hyperlink's text.
pub fn find(tree: &Tree, flags: &mut [u8]) -> Vec<FoundField> {
    let mut found = Vec::new();
    // A text box is a story of its own inside a run: (where it stops, the fields open in it).
    let mut stories: Vec<(usize, Vec<Open>, usize)> = vec![(tree.len(), Vec::new(), 0)];
    let mut paragraph = 0;
    for node in 0..tree.len() {
        while stories.len() > 1 && stories.last().is_some_and(|(stop, ..)| node >= *stop) {
            paragraph = stories.pop().map_or(0, |(.., before)| before);
        }
        let flag = flags.get(node).copied().unwrap_or(0);
        let Some((_, open, _)) = stories.last_mut() else {
            break;
        };
        let inside = open.last().is_some_and(|field| field.covered || !field.link);
        match tree.w(node) {
            "p" => paragraph = node,
            "txbxContent" => stories.push((tree.stop(node), Vec::new(), paragraph)),
            "fldSimple" => {
                let instruction = tree.attr(node, "instr").unwrap_or_default();
                if flag & (TRACKED | OWNED) == 0
                    && !inside
                    && let Some((names, date)) = merge(&instruction)
                {
                    found.push(FoundField {
                        field: Field::MergeSimple(node),
                        node,
                        names,
                        shown: shown(tree, node + 1, tree.stop(node)),
                        date,
                    });
                }
                if !is_link(&instruction) {
                    own(flags, node..tree.stop(node));
                }
            }
            "instrText" => {
                if let Some(field) = open.last_mut().filter(|field| field.separate.is_none())
                    && field.instruction.len() < 2000
                {
                    field.instruction.push_str(&tree.text(node));
                }
            }
            "fldChar" => match tree.attr(node, "fldCharType").as_deref() {
                Some("begin") => open.push(Open {
                    begin: node,
                    separate: None,
                    instruction: String::new(),
                    link: false,
                    covered: inside,
                    paragraph,
                }),
                Some("separate") => {
                    if let Some(field) = open.last_mut() {
                        field.separate.get_or_insert(node);
                        field.link = is_link(&field.instruction);
                    }
                }
                Some("end") => {
                    if let Some(field) = open.pop()
                        && !field.covered
                        && flag & (TRACKED | OWNED) == 0
                        && flags.get(field.begin).is_some_and(|flags| flags & TRACKED == 0)
                        && field.paragraph == paragraph
                    {
                        found.extend(complex(tree, &field, node));
                    }
                }
                _ => {}
            },
            "t" if inside => {
                if let Some(flag) = flags.get_mut(node) {
                    *flag |= OWNED;
                }
            }
            _ => {}
        }
    }
    found
}

fn own(flags: &mut [u8], nodes: std::ops::Range<usize>) {
    for flag in flags.get_mut(nodes).into_iter().flatten() {
        *flag |= OWNED;
    }
}

fn is_link(instruction: &str) -> bool {
    instruction.trim_start().to_uppercase().starts_with("HYPERLINK")
}

/// What a field shows, without what is deleted.
fn shown(tree: &Tree, from: usize, to: usize) -> String {
    let text: String = (from..to)
        .filter(|&node| tree.is(node, "t"))
        .map(|node| tree.text(node))
        .collect();
    collapse(&text)
}

fn complex(tree: &Tree, field: &Open, end: usize) -> Option<FoundField> {
    let whole = Complex {
        begin: field.begin,
        separate: field.separate,
        end,
    };
    let result = shown(tree, field.separate.unwrap_or(end), end);
    let make = |field: Field, names: Vec<String>, shown: String, date: Option<String>| {
        Some(FoundField {
            field,
            node: whole.begin,
            names,
            shown,
            date,
        })
    };
    if let Some((names, date)) = merge(&field.instruction) {
        return make(Field::Merge(whole), names, result, date);
    }
    let data = tree.child(field.begin, "ffData")?;
    let mut names = Vec::new();
    for name in ["statusText", "helpText", "name"] {
        let text = tree.child_val(data, name).unwrap_or_default();
        // Word's own names say nothing.
        let numbered = text.trim_end_matches(|c: char| c.is_ascii_digit());
        if !is_blank(&text) && !["Text", "Check", "Dropdown", "Texte", "Kontrollkästchen"].contains(&numbered)
        {
            names.push(text);
        }
    }
    if let Some(input) = tree.child(data, "textInput") {
        let default = tree.child_val(input, "default").unwrap_or_default();
        if !is_blank(&result) && collapse(&default) != result {
            return None;
        }
        let date = (tree.child_val(input, "type").as_deref() == Some("date"))
            .then(|| tree.child_val(input, "format").unwrap_or_default());
        return make(Field::Text(whole, data), names, result, date);
    }
    if let Some(check) = tree.child(data, "checkBox") {
        let state = |name: &str| {
            tree.child(check, name)
                .map(|child| tree.attr(child, "val").is_none_or(|value| is_true(&value)))
        };
        let default = state("default").unwrap_or(false);
        if state("checked").unwrap_or(default) != default || default {
            return None;
        }
        return make(Field::Check(whole, check), names, "☐".into(), None);
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
        .and_then(|at| entries.get(at))
        .cloned()
        .unwrap_or_default();
    make(Field::List(whole, list, entries), names, shown, None)
}

/// The names of a mail-merge field and its date picture; nothing for other fields.
fn merge(instruction: &str) -> Option<(Vec<String>, Option<String>)> {
    let words = words(instruction);
    let mut words = words.iter();
    let name = match words.next()?.to_uppercase().as_str() {
        "MERGEFIELD" => words.next()?.clone(),
        "GREETINGLINE" => "Greeting line".into(),
        "ADDRESSBLOCK" => "Address block".into(),
        _ => return None,
    };
    let mut date = None;
    while let Some(word) = words.next() {
        if word == "\\@" {
            date = words.next().cloned();
        }
    }
    Some((vec![name], date))
}

/// Whether an instruction has to do with a mail merge.
pub fn is_merge(instruction: &str) -> bool {
    let first = instruction
        .split_whitespace()
        .next()
        .unwrap_or_default()
        .to_uppercase();
    [
        "MERGEFIELD",
        "GREETINGLINE",
        "ADDRESSBLOCK",
        "NEXT",
        "NEXTIF",
        "SKIPIF",
        "MERGEREC",
        "MERGESEQ",
    ]
    .contains(&first.as_str())
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
            Some((vec!["Start date".into()], Some("d MMMM yyyy".into())))
        );
        assert_eq!(merge("PAGE"), None);
        assert_eq!(merge("MERGEFIELD"), None);
    }
}
