//! A value into a content control.

use alloo_docx::Error;
use alloo_docx::controls::{Accepts, Control, Item};
use alloo_docx::tree::{Node, Tree, escape};

use super::date_values;
use super::markup::{run, text_element, with_attribute};
use super::write::{Refusal, Writer, first_and_more, lines, without_repeat};

/// Elements that mark a range or a point and outlive the text they stand in.
const MARKERS: [&str; 8] = [
    "bookmarkStart",
    "bookmarkEnd",
    "commentRangeStart",
    "commentRangeEnd",
    "permStart",
    "permEnd",
    "moveFromRangeStart",
    "moveToRangeStart",
];

/// A value as a control shows it, and as a bound part stores it.
#[derive(Debug, Clone)]
pub(super) struct Rendered {
    /// What the control shows.
    pub shown: String,
    /// What a bound part stores.
    pub stored: String,
}

impl Rendered {
    fn same(text: &str) -> Rendered {
        Rendered {
            shown: text.to_owned(),
            stored: text.to_owned(),
        }
    }
}

/// What a control shows for a value, and what a bound part stores for it.
///
/// # Errors
/// A list that does not offer the value.
pub(super) fn render(tree: &Tree, control: &Control, value: &str) -> Result<Rendered, Refusal> {
    Ok(match &control.accepts {
        Accepts::Date(node) => date(tree, *node, value),
        Accepts::List(items) => {
            item(items, value).ok_or_else(|| Refusal::Value(format!("the list does not offer {value:?}")))?
        }
        Accepts::Combo(items) => item(items, value).unwrap_or_else(|| Rendered::same(value)),
        Accepts::Plain { lines: false } => {
            Rendered::same(&value.split('\n').map(str::trim).collect::<Vec<_>>().join(" "))
        }
        Accepts::Check(_) | Accepts::Plain { lines: true } | Accepts::Rich => Rendered::same(value),
    })
}

fn date(tree: &Tree, node: Node, value: &str) -> Rendered {
    let Some(date) = date_values::parse(value) else {
        return Rendered::same(value);
    };
    let language = tree.child_val(node, "lid");
    let english = language.is_none_or(|language| language.to_lowercase().starts_with("en"));
    let shown = tree
        .child_val(node, "dateFormat")
        .and_then(|picture| date_values::format(date, &picture, english))
        .unwrap_or_else(|| value.to_owned());
    let stored = match tree.child_val(node, "storeMappedDataAs").as_deref() {
        Some("text") => shown.clone(),
        Some("date") => date.to_string(),
        _ => format!("{date}T00:00:00"),
    };
    Rendered { shown, stored }
}

fn item(items: &[Item], value: &str) -> Option<Rendered> {
    let same = |text: &str| text.trim().eq_ignore_ascii_case(value.trim());
    let shown = items.iter().find(|item| same(&item.shown));
    let item = shown.or_else(|| items.iter().find(|item| same(&item.stored)))?;
    Some(Rendered {
        shown: item.shown.clone(),
        stored: match item.stored.as_str() {
            "" => item.shown.clone(),
            stored => stored.to_owned(),
        },
    })
}

impl Writer<'_> {
    pub(super) fn control(
        &mut self,
        control: &Control,
        value: &str,
        paragraphs: bool,
    ) -> Result<(), Refusal> {
        let tree = self.tree();
        let rendered = render(tree, control, value)?;
        match &control.accepts {
            Accepts::Check(node) => return self.check(control, *node, value),
            Accepts::Date(node) => {
                if let Some(date) = date_values::parse(value) {
                    self.set(
                        *node,
                        &format!("{}fullDate", tree.prefix()),
                        &format!("{date}T00:00:00Z"),
                    )?;
                }
            }
            Accepts::List(_) | Accepts::Combo(_) => {
                let list = tree
                    .children(control.properties)
                    .find(|&child| matches!(tree.w(child), "dropDownList" | "comboBox"));
                if let Some(list) = list {
                    self.set(list, &format!("{}lastValue", tree.prefix()), &rendered.stored)?;
                }
            }
            Accepts::Plain { .. } | Accepts::Rich => {}
        }
        let paragraphs = paragraphs && control.accepts == Accepts::Rich;
        self.content(control, &lines(&rendered.shown, paragraphs), None)?;
        Ok(())
    }

    /// Sets an attribute of an element.
    fn set(&mut self, node: Node, name: &str, value: &str) -> Result<(), Error> {
        let tree = self.tree();
        self.edits
            .replace(tree.open(node), with_attribute(tree.tag(node)?, name, value));
        Ok(())
    }

    /// Puts text, or a sign, in place of what a control shows, and the mark of a placeholder out of it and
    /// the controls around it.
    fn content(&mut self, control: &Control, lines: &[String], sign: Option<&str>) -> Result<(), Error> {
        let tree = self.tree();
        let w = tree.prefix();
        let showed_placeholder = self.drop_placeholder_marks(control);
        let run_properties = self.content_properties(control, showed_placeholder, sign)?;
        let (first, more) = first_and_more(lines);
        let new = match sign {
            Some(sign) => format!("<{w}r>{run_properties}{sign}</{w}r>"),
            None => {
                let (before, after) = self.around(control);
                run(w, &run_properties, without_repeat(before, after, first))
            }
        };
        let holder = self.replace_content(control, new)?;
        if tree.is(holder, "p") {
            self.add_paragraphs(holder, &run_properties, more)?;
        }
        Ok(())
    }

    /// Takes the mark of a placeholder out of a control and those around it; says whether the control showed
    /// one.
    fn drop_placeholder_marks(&mut self, control: &Control) -> bool {
        let tree = self.tree();
        let around = tree
            .ancestors(control.node)
            .filter(|&above| tree.is(above, "sdt"));
        for frame in std::iter::once(control.node).chain(around) {
            if let Some(mark) = tree.path(frame, ["sdtPr", "showingPlcHdr"]) {
                self.edits.remove(tree, mark);
            }
        }
        tree.switched_on(control.properties, "showingPlcHdr")
    }

    /// The properties of the run that a control shows.
    fn content_properties(
        &self,
        control: &Control,
        showed_placeholder: bool,
        sign: Option<&str>,
    ) -> Result<String, Error> {
        let tree = self.tree();
        // In a table whose style sets a colour, the paragraph's mark may say which to use instead.
        let color = tree.path(control.content, ["tc", "p", "pPr", "rPr", "color"]);
        let own = match tree.child(control.properties, "rPr") {
            Some(properties) => self.properties(properties, color)?,
            None => String::new(),
        };
        if !own.is_empty() && sign.is_none() {
            return Ok(own);
        }
        let Some(run) = tree.descendants(control.content).find(|&node| tree.is(node, "r")) else {
            return Ok(String::new());
        };
        let mut kept = self.run_properties(run)?;
        // A placeholder's character style is the placeholder's own, whatever it is called.
        if let Some(style) = tree.path(run, ["rPr", "rStyle"]).filter(|_| showed_placeholder) {
            kept = kept.replace(tree.raw(style)?, "");
        }
        Ok(kept)
    }

    /// Puts a run in place of what is in a control. The first paragraph inside keeps the text, the rest go;
    /// markers stay. Gives the element that holds the run.
    fn replace_content(&mut self, control: &Control, new: String) -> Result<Node, Error> {
        let tree = self.tree();
        let mut paragraphs = tree
            .descendants(control.content)
            .filter(|&node| tree.is(node, "p"));
        let holder = paragraphs.next().unwrap_or(control.content);
        let mut gone: Vec<Node> = paragraphs.collect();
        let mut at = tree.inner(holder).start;
        for child in tree.children(holder) {
            match tree.w(child) {
                "pPr" => at = tree.range(child).end,
                name if MARKERS.contains(&name) => {}
                _ => gone.push(child),
            }
        }
        let mut new = new;
        for node in gone {
            for marker in tree
                .descendants(node)
                .filter(|&node| MARKERS.contains(&tree.w(node)))
            {
                new.push_str(tree.raw(marker)?);
            }
            self.edits.remove(tree, node);
        }
        match tree.tag(holder)?.strip_suffix("/>") {
            Some(tag) => {
                let new = format!("{}>{new}</{}>", tag.trim_end(), tree.name(holder));
                self.edits.replace(tree.range(holder), new);
            }
            None => self.edits.insert(at, new),
        }
        Ok(holder)
    }

    /// The text directly before and behind an inline control.
    fn around(&self, control: &Control) -> (&str, &str) {
        let tree = self.tree();
        let text = &self.part().text;
        let inline = !tree
            .children(control.content)
            .any(|node| matches!(tree.w(node), "p" | "tc"));
        let paragraph = text.paragraph_of(tree, control.node).filter(|_| inline);
        let Some(paragraph) = paragraph.and_then(|at| text.get(at)) else {
            return ("", "");
        };
        let nodes = tree.subtree(control.node);
        let before = paragraph
            .pieces
            .iter()
            .rev()
            .find(|piece| nodes.follow(piece.node));
        let after = paragraph.pieces.iter().find(|piece| nodes.end_before(piece.node));
        (
            before.map_or("", |piece| paragraph.piece(piece)),
            after.map_or("", |piece| paragraph.piece(piece)),
        )
    }

    fn check(&mut self, control: &Control, node: Node, value: &str) -> Result<(), Refusal> {
        if !is_ticked(value)? {
            return Ok(());
        }
        let tree = self.tree();
        let prefix = tree.name(node).strip_suffix("checkbox").unwrap_or("").to_owned();
        let checked = format!("<{prefix}checked {prefix}val=\"1\"/>");
        let child = tree.children(node).find(|&child| tree.local(child) == "checked");
        match (child, tree.tag(node)?.strip_suffix("/>")) {
            (Some(child), _) => self.set(child, &format!("{prefix}val"), "1")?,
            (None, Some(tag)) => {
                let new = format!("{}>{checked}</{}>", tag.trim_end(), tree.name(node));
                self.edits.replace(tree.range(node), new);
            }
            (None, None) => self.edits.insert(tree.inner(node).start, checked),
        }
        let sign = self.sign(node);
        self.content(control, &[], Some(&sign))?;
        Ok(())
    }

    /// The sign of a box that is ticked. Symbol fonts keep their signs in a private area that only `w:sym`
    /// reaches; and another font than the one of the empty box has to be named.
    fn sign(&self, node: Node) -> String {
        let tree = self.tree();
        let w = tree.prefix();
        let state = |name: &str| tree.children(node).find(|&child| tree.local(child) == name);
        let ticked = state("checkedState");
        let code = ticked.and_then(|state| u32::from_str_radix(&tree.attr(state, "val")?, 16).ok());
        let code = code.unwrap_or(0x2612);
        let font = ticked.and_then(|state| tree.attr(state, "font"));
        let font = font.unwrap_or_else(|| "MS Gothic".into());
        let other = state("uncheckedState").and_then(|state| tree.attr(state, "font"));
        let symbol = font.starts_with("Wingdings") || font == "Symbol";
        match char::from_u32(code) {
            Some(sign) if other.as_ref() == Some(&font) && !symbol => text_element(w, &sign.to_string()),
            _ => {
                let code = if code < 0x100 { code + 0xF000 } else { code };
                format!("<{w}sym {w}font=\"{}\" {w}char=\"{code:04X}\"/>", escape(&font))
            }
        }
    }
}

/// Whether a box's value ticks it.
///
/// # Errors
/// A value that is neither.
pub(super) fn is_ticked(value: &str) -> Result<bool, Refusal> {
    match value {
        "true" => Ok(true),
        "false" => Ok(false),
        other => Err(Refusal::Value(format!(
            "a check box is true or false, not {other:?}"
        ))),
    }
}
