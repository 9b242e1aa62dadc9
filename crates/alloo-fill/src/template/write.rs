//! A value into its place, by the kind of the place.

use std::ops::Range;

use super::dates;
use super::edit::{Edits, run, text_element, with_attribute};
use alloo_docx::controls::{Accepts, Control};
use alloo_docx::fields::{Complex, Field};
use alloo_docx::find::Part;
use alloo_docx::place::Place;
use alloo_docx::sections::is_guidance;
use alloo_docx::text::Styles;
use alloo_docx::tree::Tree;

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

/// Writes into one part.
pub struct Writer<'a> {
    part: &'a Part,
    styles: &'a Styles,
    /// The edits so far.
    pub edits: Edits,
}

impl<'a> Writer<'a> {
    /// Begins.
    pub fn new(part: &'a Part, styles: &'a Styles) -> Writer<'a> {
        Writer {
            part,
            styles,
            edits: Edits::default(),
        }
    }

    fn tree(&self) -> &'a Tree {
        &self.part.tree
    }

    /// Writes a value; `paragraphs` where line feeds part paragraphs. `true` and `false` for check boxes.
    ///
    /// # Errors
    /// Why the place cannot take the value, e.g. a list that does not offer it.
    pub fn put(&mut self, place: &Place, value: &str, paragraphs: bool) -> Result<(), String> {
        let value = value.replace("\r\n", "\n").replace('\r', "\n");
        let value = value.trim_end();
        match place {
            Place::Text { paragraph, range } => self.text(*paragraph, range, value, paragraphs),
            Place::Control(control) => self.control(control, value, paragraphs)?,
            Place::Field(field) => self.field(field, value)?,
            Place::Cell(cell) => {
                if let Some(paragraph) = self
                    .tree()
                    .children(*cell)
                    .find(|&child| self.tree().is(child, "p"))
                {
                    self.fill_empty(paragraph, value, paragraphs);
                }
            }
            Place::Paragraph { paragraph, behind } => {
                if let Some(paragraph) = self.part.text.paragraphs.get(*paragraph) {
                    if *behind {
                        let new: String = lines(value, true)
                            .iter()
                            .map(|line| self.new_paragraph("", "", line))
                            .collect();
                        self.edits.insert(self.tree().range(paragraph.node).end, new);
                    } else {
                        self.fill_empty(paragraph.node, value, true);
                    }
                }
            }
        }
        Ok(())
    }

    fn new_paragraph(&self, properties: &str, run_properties: &str, text: &str) -> String {
        let w = &self.tree().w;
        format!("<{w}p>{properties}{}</{w}p>", run(w, run_properties, text))
    }

    /// Writes in place of a range of a paragraph's text.
    pub fn text(&mut self, at: usize, range: &Range<usize>, value: &str, paragraphs: bool) {
        let tree = self.tree();
        let Some(paragraph) = self.part.text.paragraphs.get(at) else {
            return;
        };
        let before = paragraph.text.get(..range.start).unwrap_or_default();
        let lines = lines(value, paragraphs);
        let (first, more) = lines
            .split_first()
            .map_or(("", &[][..]), |(first, more)| (first.as_str(), more));
        let mut first =
            without_repeat(before, paragraph.text.get(range.end..).unwrap_or_default(), first).to_owned();
        // A blank right behind its label's colon leaves no room between the two.
        if before.ends_with([':', '?']) && !first.is_empty() {
            first.insert(0, ' ');
        }
        let mut written = None;
        let near = paragraph
            .pieces
            .partition_point(|piece| piece.range.end < range.start);
        let near = paragraph.pieces.iter().skip(near);
        for piece in near.take_while(|piece| piece.range.start <= range.end) {
            let inside = if range.is_empty() {
                written.is_none() && piece.range.start < range.start && range.start <= piece.range.end
            } else {
                piece.range.start < range.end && range.start < piece.range.end
            };
            if !inside {
                continue;
            }
            if !piece.free {
                self.edits.remove(tree, piece.node);
                continue;
            }
            let local = range.start.max(piece.range.start) - piece.range.start
                ..range.end.min(piece.range.end) - piece.range.start;
            let text = if written.is_none() { first.as_str() } else { "" };
            self.edits.text(piece.node, local, text);
            written.get_or_insert(piece.node);
        }
        let Some(node) = written else {
            return;
        };
        let run = tree.parent(node);
        self.drop_placeholder_style(run);
        let guidance = self.guidance(paragraph.node);
        if paragraphs && let Some(style) = guidance {
            self.edits.remove(tree, style);
        }
        if !more.is_empty() {
            let (properties, run_properties) = (
                self.paragraph_properties(paragraph.node),
                self.run_properties(run),
            );
            let new: String = more
                .iter()
                .map(|line| self.new_paragraph(&properties, &run_properties, line))
                .collect();
            self.edits.insert(tree.range(paragraph.node).end, new);
        }
    }

    /// The style of a paragraph if it is one for instructions: what is written there is none.
    fn guidance(&self, paragraph: usize) -> Option<usize> {
        let tree = self.tree();
        let style = tree.child(tree.child(paragraph, "pPr")?, "pStyle")?;
        is_guidance(self.styles.name(&tree.attr(style, "val")?)).then_some(style)
    }

    /// A paragraph's properties for another one like it: without what ends a section, without tracked changes, without a style for instructions.
    fn paragraph_properties(&self, paragraph: usize) -> String {
        let tree = self.tree();
        let Some(properties) = tree.child(paragraph, "pPr") else {
            return String::new();
        };
        let guidance = self.guidance(paragraph);
        let kept: String = tree
            .children(properties)
            .filter(|&child| !matches!(tree.w(child), "sectPr" | "pPrChange") && Some(child) != guidance)
            .map(|child| tree.raw(child))
            .collect();
        let w = &tree.w;
        if kept.is_empty() {
            kept
        } else {
            format!("<{w}pPr>{kept}</{w}pPr>")
        }
    }

    /// A run's properties for another run like it, without a character style for placeholders.
    fn run_properties(&self, run: usize) -> String {
        let properties = self.tree().child(run, "rPr");
        properties.map_or_else(String::new, |properties| self.properties(properties, None))
    }

    /// Run properties, with the colour of another element where they set none.
    fn properties(&self, properties: usize, color: Option<usize>) -> String {
        let tree = self.tree();
        let mut kept: Vec<usize> = tree
            .children(properties)
            .filter(|&child| match tree.w(child) {
                "ins" | "del" | "moveFrom" | "moveTo" | "rPrChange" | "vanish" | "webHidden" => false,
                "rStyle" => !self.is_placeholder_style(child),
                _ => true,
            })
            .collect();
        if let Some(color) = color.filter(|_| !kept.iter().any(|&child| tree.is(child, "color"))) {
            // Their order is the schema's: what comes before the colour.
            let before = [
                "rStyle",
                "rFonts",
                "b",
                "bCs",
                "i",
                "iCs",
                "caps",
                "smallCaps",
                "strike",
                "dstrike",
                "outline",
                "shadow",
                "emboss",
                "imprint",
                "noProof",
                "snapToGrid",
            ];
            let at = kept
                .iter()
                .take_while(|&&child| before.contains(&tree.w(child)))
                .count();
            kept.insert(at, color);
        }
        let kept: String = kept.into_iter().map(|child| tree.raw(child)).collect();
        let w = &tree.w;
        if kept.is_empty() {
            kept
        } else {
            format!("<{w}rPr>{kept}</{w}rPr>")
        }
    }

    fn is_placeholder_style(&self, style: usize) -> bool {
        self.tree()
            .attr(style, "val")
            .is_some_and(|id| self.styles.name(&id).contains("placeholder") || id == "PlaceholderText")
    }

    fn drop_placeholder_style(&mut self, run: usize) {
        let tree = self.tree();
        if let Some(style) = tree.child(run, "rPr").and_then(|r| tree.child(r, "rStyle"))
            && self.is_placeholder_style(style)
        {
            self.edits.remove(tree, style);
        }
    }

    /// A run with the value at the end of an empty paragraph; its mark's properties are what a person would type in.
    fn fill_empty(&mut self, paragraph: usize, value: &str, paragraphs: bool) {
        let tree = self.tree();
        let w = &tree.w;
        let run_properties = tree
            .children(paragraph)
            .find(|&child| tree.is(child, "r") && tree.child(child, "rPr").is_some())
            .map(|r| self.run_properties(r))
            .or_else(|| Some(self.properties(tree.child(tree.child(paragraph, "pPr")?, "rPr")?, None)))
            .unwrap_or_default();
        let lines = lines(value, paragraphs);
        let (first, more) = lines
            .split_first()
            .map_or(("", &[][..]), |(first, more)| (first.as_str(), more));
        let new = run(w, &run_properties, first);
        let range = tree.range(paragraph);
        if tree.is_empty_tag(paragraph) {
            let tag = tree.raw(paragraph).trim_end_matches("/>").trim_end();
            self.edits.replace(range.clone(), format!("{tag}>{new}</{w}p>"));
        } else {
            self.edits.insert(tree.close(paragraph).start, new);
        }
        if !more.is_empty() {
            let properties = self.paragraph_properties(paragraph);
            let new: String = more
                .iter()
                .map(|line| self.new_paragraph(&properties, &run_properties, line))
                .collect();
            self.edits.insert(range.end, new);
        }
    }

    /// What a control shows for a value, and what a bound part stores for it.
    ///
    /// # Errors
    /// A list that does not offer the value.
    pub fn shown_and_stored(&self, control: &Control, value: &str) -> Result<(String, String), String> {
        let tree = self.tree();
        Ok(match &control.accepts {
            Accepts::Date(node) => match dates::parse(value) {
                None => (value.to_owned(), value.to_owned()),
                Some(date) => {
                    let english = tree
                        .child_val(*node, "lid")
                        .is_none_or(|lid| lid.to_lowercase().starts_with("en"));
                    let shown = tree
                        .child_val(*node, "dateFormat")
                        .and_then(|picture| dates::format(date, &picture, english))
                        .unwrap_or_else(|| value.to_owned());
                    let stored = match tree.child_val(*node, "storeMappedDataAs").as_deref() {
                        Some("text") => shown.clone(),
                        Some("date") => date.to_string(),
                        _ => format!("{date}T00:00:00"),
                    };
                    (shown, stored)
                }
            },
            Accepts::Choice(items, free) => {
                let same = |text: &str| text.trim().eq_ignore_ascii_case(value.trim());
                let item = items
                    .iter()
                    .find(|(shown, _)| same(shown))
                    .or_else(|| items.iter().find(|(_, stored)| same(stored)));
                match item {
                    Some((shown, stored)) => (
                        shown.clone(),
                        if stored.is_empty() {
                            shown.clone()
                        } else {
                            stored.clone()
                        },
                    ),
                    None if *free => (value.to_owned(), value.to_owned()),
                    None => return Err(format!("the list does not offer {value:?}")),
                }
            }
            Accepts::Check(_) => (value.to_owned(), value.to_owned()),
            Accepts::Text {
                plain: true,
                lines: false,
            } => {
                let line = value.split('\n').map(str::trim).collect::<Vec<_>>().join(" ");
                (line.clone(), line)
            }
            Accepts::Text { .. } => (value.to_owned(), value.to_owned()),
        })
    }

    fn control(&mut self, control: &Control, value: &str, paragraphs: bool) -> Result<(), String> {
        let tree = self.tree();
        let (shown, stored) = self.shown_and_stored(control, value)?;
        let set = |edits: &mut Edits, node: usize, name: &str, value: &str| {
            let tag = tree.xml.get(tree.open(node)).unwrap_or_default();
            edits.replace(tree.open(node), with_attribute(tag, name, value));
        };
        match &control.accepts {
            Accepts::Check(node) => return self.check(control, *node, value),
            Accepts::Date(node) => {
                if let Some(date) = dates::parse(value) {
                    set(
                        &mut self.edits,
                        *node,
                        &format!("{}fullDate", tree.w),
                        &format!("{date}T00:00:00Z"),
                    );
                }
            }
            Accepts::Choice(..) => {
                let list = tree
                    .children(control.properties)
                    .find(|&child| matches!(tree.w(child), "dropDownList" | "comboBox"));
                if let Some(list) = list {
                    set(&mut self.edits, list, &format!("{}lastValue", tree.w), &stored);
                }
            }
            Accepts::Text { .. } => {}
        }
        let rich = matches!(control.accepts, Accepts::Text { plain: false, .. });
        self.content(control, &shown, paragraphs && rich, None);
        Ok(())
    }

    /// Puts text in place of what a control shows, and the mark of a placeholder out of it and the controls around it.
    fn content(&mut self, control: &Control, shown: &str, paragraphs: bool, glyph: Option<String>) {
        let tree = self.tree();
        let w = &tree.w;
        let mut showed_placeholder = false;
        for frame in std::iter::once(control.node).chain(
            tree.ancestors(control.node)
                .filter(|&above| tree.is(above, "sdt")),
        ) {
            if let Some(mark) = tree
                .child(frame, "sdtPr")
                .and_then(|p| tree.child(p, "showingPlcHdr"))
            {
                showed_placeholder |=
                    frame == control.node && tree.switched_on(control.properties, "showingPlcHdr");
                self.edits.remove(tree, mark);
            }
        }
        // In a table whose style sets a colour, the paragraph's mark may say which to use instead.
        let color = tree
            .child(control.content, "tc")
            .and_then(|cell| tree.child(cell, "p"))
            .and_then(|p| tree.child(tree.child(tree.child(p, "pPr")?, "rPr")?, "color"));
        let own = tree
            .child(control.properties, "rPr")
            .map(|r| self.properties(r, color))
            .unwrap_or_default();
        let first_run = tree.descendants(control.content).find(|&node| tree.is(node, "r"));
        let was = first_run.map(|r| {
            let mut kept = self.run_properties(r);
            // A placeholder's character style is the placeholder's own, whatever it is called.
            if showed_placeholder
                && let Some(style) = tree.child(r, "rPr").and_then(|r| tree.child(r, "rStyle"))
            {
                kept = kept.replace(tree.raw(style), "");
            }
            kept
        });
        let run_properties = if own.is_empty() || glyph.is_some() {
            was.unwrap_or_default()
        } else {
            own
        };
        let lines = lines(shown, paragraphs);
        let (first, more) = lines
            .split_first()
            .map_or(("", &[][..]), |(first, more)| (first.as_str(), more));
        let new = match glyph {
            Some(glyph) => format!("<{w}r>{run_properties}{glyph}</{w}r>"),
            None => {
                let (before, after) = self.around(control);
                run(w, &run_properties, without_repeat(before, after, first))
            }
        };
        // The paragraphs inside: the first keeps the text, the rest go.
        let mut inside: Vec<usize> = tree
            .descendants(control.content)
            .filter(|&node| tree.is(node, "p"))
            .collect();
        let holder = if inside.is_empty() {
            control.content
        } else {
            inside.remove(0)
        };
        let mut markers = String::new();
        for &paragraph in &inside {
            markers.extend(
                tree.descendants(paragraph)
                    .filter(|&node| MARKERS.contains(&tree.w(node)))
                    .map(|node| tree.raw(node)),
            );
            self.edits.remove(tree, paragraph);
        }
        let mut at = None;
        for child in tree.children(holder) {
            match tree.w(child) {
                "pPr" => at = Some(tree.range(child).end),
                name if MARKERS.contains(&name) => {}
                _ => {
                    markers.extend(
                        tree.descendants(child)
                            .filter(|&node| MARKERS.contains(&tree.w(node)))
                            .map(|node| tree.raw(node)),
                    );
                    self.edits.remove(tree, child);
                }
            }
        }
        let new = format!("{new}{markers}");
        if tree.is_empty_tag(holder) {
            let tag = tree.raw(holder).trim_end_matches("/>").trim_end();
            self.edits
                .replace(tree.range(holder), format!("{tag}>{new}</{}>", tree.name(holder)));
        } else {
            self.edits.insert(at.unwrap_or(tree.inner(holder).start), new);
        }
        if !more.is_empty() && tree.is(holder, "p") {
            let properties = self.paragraph_properties(holder);
            let new: String = more
                .iter()
                .map(|line| self.new_paragraph(&properties, &run_properties, line))
                .collect();
            self.edits.insert(tree.range(holder).end, new);
        }
    }

    /// The text directly before and behind an inline control.
    fn around(&self, control: &Control) -> (&str, &str) {
        let tree = self.tree();
        let inline = !tree
            .children(control.content)
            .any(|node| matches!(tree.w(node), "p" | "tc"));
        let paragraph = self.part.text.paragraph_of(tree, control.node).filter(|_| inline);
        let Some(paragraph) = paragraph.and_then(|at| self.part.text.paragraphs.get(at)) else {
            return ("", "");
        };
        let stop = tree.stop(control.node);
        let before = paragraph
            .pieces
            .partition_point(|piece| piece.node < control.node);
        let after = paragraph.pieces.partition_point(|piece| piece.node < stop);
        let text = |at: Option<usize>| {
            let piece = at.and_then(|at| paragraph.pieces.get(at));
            piece
                .and_then(|piece| paragraph.text.get(piece.range.clone()))
                .unwrap_or_default()
        };
        (text(before.checked_sub(1)), text(Some(after)))
    }

    fn check(&mut self, control: &Control, node: usize, value: &str) -> Result<(), String> {
        let tree = self.tree();
        match value {
            "true" => {}
            "false" => return Ok(()),
            other => return Err(format!("a check box is true or false, not {other:?}")),
        }
        let child = |name: &str| tree.children(node).find(|&child| tree.local(child) == name);
        let prefix = tree.name(node).strip_suffix("checkbox").unwrap_or_default();
        match child("checked") {
            Some(checked) => {
                let tag = tree.xml.get(tree.open(checked)).unwrap_or_default();
                self.edits.replace(
                    tree.open(checked),
                    with_attribute(tag, &format!("{prefix}val"), "1"),
                );
            }
            None if tree.is_empty_tag(node) => {
                let tag = tree.raw(node).trim_end_matches("/>").trim_end();
                self.edits.replace(
                    tree.range(node),
                    format!("{tag}><{prefix}checked {prefix}val=\"1\"/></{}>", tree.name(node)),
                );
            }
            None => self.edits.insert(
                tree.inner(node).start,
                format!("<{prefix}checked {prefix}val=\"1\"/>"),
            ),
        }
        let state = child("checkedState");
        let code = state
            .and_then(|state| tree.attr(state, "val"))
            .and_then(|code| u32::from_str_radix(&code, 16).ok())
            .unwrap_or(0x2612);
        let font = state
            .and_then(|state| tree.attr(state, "font"))
            .unwrap_or_else(|| "MS Gothic".into());
        let other = child("uncheckedState").and_then(|state| tree.attr(state, "font"));
        let w = &tree.w;
        // Symbol fonts keep their signs in a private area that only `w:sym` reaches; and another font than the one of the empty box has to be named.
        let glyph = match char::from_u32(code) {
            Some(sign)
                if other.as_ref() == Some(&font) && !font.starts_with("Wingdings") && font != "Symbol" =>
            {
                text_element(w, &sign.to_string())
            }
            _ => {
                let code = if code < 0x100 { code + 0xF000 } else { code };
                format!(
                    "<{w}sym {w}font=\"{}\" {w}char=\"{code:04X}\"/>",
                    alloo_docx::tree::escape(&font)
                )
            }
        };
        self.content(control, "", false, Some(glyph));
        Ok(())
    }

    fn field(&mut self, field: &Field, value: &str) -> Result<(), String> {
        let tree = self.tree();
        let w = &tree.w;
        match field {
            Field::MergeSimple(node) => {
                if tree.is_empty_tag(*node) {
                    self.edits.replace(tree.range(*node), run(w, "", value));
                    return Ok(());
                }
                self.edits.replace(tree.open(*node), "");
                self.edits.replace(tree.close(*node), "");
                if !self.result(tree.descendants(*node), value) {
                    self.edits.insert(tree.close(*node).start, run(w, "", value));
                }
                if let Some(data) = tree.child(*node, "fldData") {
                    self.edits.remove(tree, data);
                }
            }
            Field::Merge(complex) => {
                let from = complex.separate.unwrap_or(complex.end);
                let written = self.result(from..complex.end, value);
                for node in complex.begin..=complex.end {
                    match tree.w(node) {
                        "fldChar" if node == complex.end && !written => {
                            self.edits.replace(tree.range(node), text_element(w, value))
                        }
                        "fldChar" | "instrText" => self.edits.remove(tree, node),
                        "t" if node < from => self.edits.remove(tree, node),
                        _ => {}
                    }
                }
            }
            Field::Text(complex, _) => self.form_text(complex, value),
            Field::Check(_, check) => {
                let state = match value {
                    "true" => "1",
                    "false" => return Ok(()),
                    other => return Err(format!("a check box is true or false, not {other:?}")),
                };
                let element = format!("<{w}checked {w}val=\"{state}\"/>");
                match tree.child(*check, "checked") {
                    Some(checked) => self.edits.replace(tree.range(checked), element),
                    None => self.edits.insert(tree.close(*check).start, element),
                }
            }
            Field::List(_, list, entries) => {
                let at = entries
                    .iter()
                    .position(|entry| entry.trim().eq_ignore_ascii_case(value.trim()))
                    .ok_or_else(|| format!("the list does not offer {value:?}"))?;
                let element = format!("<{w}result {w}val=\"{at}\"/>");
                match tree.child(*list, "result") {
                    Some(result) => self.edits.replace(tree.range(result), element),
                    None => self.edits.insert(tree.inner(*list).start, element),
                }
            }
        }
        Ok(())
    }

    fn form_text(&mut self, complex: &Complex, value: &str) {
        let tree = self.tree();
        let w = &tree.w;
        if self.result(complex.separate.unwrap_or(complex.end)..complex.end, value) {
            return;
        }
        let text = text_element(w, value);
        match complex.separate {
            Some(separate) => self.edits.insert(tree.range(separate).end, text),
            None => self.edits.insert(
                tree.range(complex.end).start,
                format!("<{w}fldChar {w}fldCharType=\"separate\"/>{text}"),
            ),
        }
    }

    /// Puts a value in place of the text of these elements, in the run where it begins; says whether there was any.
    fn result(&mut self, nodes: Range<usize>, value: &str) -> bool {
        let tree = self.tree();
        let mut written = false;
        for node in nodes {
            match tree.w(node) {
                "t" if !written => {
                    written = true;
                    self.edits.replace(tree.range(node), text_element(&tree.w, value));
                }
                "t" => self.edits.remove(tree, node),
                "tab" | "br" | "cr" if tree.is(tree.parent(node), "r") => self.edits.remove(tree, node),
                _ => {}
            }
        }
        written
    }
}

/// The paragraphs of a value, or the value as it is.
fn lines(value: &str, paragraphs: bool) -> Vec<String> {
    if !paragraphs {
        return vec![value.to_owned()];
    }
    let lines: Vec<String> = value
        .split('\n')
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect();
    if lines.is_empty() {
        vec![String::new()]
    } else {
        lines
    }
}

/// A value without the sign that the template has already: `$` before it, `%` behind it, or a full stop.
fn without_repeat<'v>(before: &str, after: &str, value: &'v str) -> &'v str {
    let mut value = value;
    if let Some(sign) = before
        .trim_end()
        .chars()
        .next_back()
        .filter(|sign| "$£€¥￥#№".contains(*sign))
    {
        value = value.strip_prefix(sign).map_or(value, str::trim_start);
    }
    if let Some(sign) = after.chars().next().filter(|sign| "%.".contains(*sign)) {
        let next_is_end = sign == '%' || after.chars().nth(1).is_none_or(char::is_whitespace);
        value = value
            .strip_suffix(sign)
            .filter(|_| next_is_end)
            .map_or(value, str::trim_end);
    }
    value
}
