//! The template side of the engine: what a DOCX asks for, and a copy of it with the answers in place. One door, [`Template`].
//!
//! `package` reads and copies the package, `tree` is a part with the bytes of every element, `text` its paragraphs; `controls`, `fields`, `marks` and
//! `tables` find what each is about, `lines` and `sections` what paragraphs ask for, `find` puts them together so that each span has one owner and
//! `describe` names them; `write` puts a value in its place as an `edit` of the
//! part's bytes, `binding` and `bound` where Word keeps a second copy, `sources` names the sources at the end.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;

use super::model::{Records, Schedule, Slot, Value, Wants};
use super::{FillError, failed};

use alloo_docx::controls::Control;
use alloo_docx::find::{self, Part};
use alloo_docx::package::{Encoding, Package};
use alloo_docx::place::{Place, Rows};
use alloo_docx::text::Styles;
use alloo_docx::tree::Tree;
use alloo_docx::{Error, fields, title};
use binding::Binding;
use bound::{bound, read_binding, stores};
use edit::Edits;
pub use sources::Closing;
use sources::Line;
use write::Writer;

mod binding;
mod bound;
mod copy;
pub mod dates;
mod edit;
mod sources;
mod write;

/// Most places to fill in one template, cells of schedules included; a form of a hundred pages has some thousand.
const MAX_SLOTS: usize = 50_000;

/// A template, read and understood.
pub struct Template {
    package: Package,
    parts: Vec<Part>,
    encodings: Vec<Encoding>,
    styles: Styles,
    slots: Vec<Slot>,
    schedules: Vec<Schedule>,
    title: String,
    stated: Vec<(String, String)>,
    /// Controls bound to stored values: (part, control, binding), in document order.
    bound: Vec<(usize, Control, Binding)>,
    /// The parts that hold stored values, by the store's id.
    stores: HashMap<String, String>,
    settings: Option<String>,
}

impl Template {
    /// Opens a template and finds everything in it that asks for a value.
    ///
    /// # Errors
    /// `template_unreadable`, `template_protected` or `template_too_large`.
    pub fn open(path: &Path) -> Result<Template, FillError> {
        let package = Package::open(path)?;
        let main = package.summary.main_part.clone();
        let relationships = package.relationships(&main)?;
        let part_of = |kind: &str| {
            relationships
                .iter()
                .find(|rel| rel.kind == kind)
                .map(|rel| rel.target.clone())
        };
        let styles = match part_of("styles") {
            Some(part) => Styles::read(&package.tree(&part)?),
            None => Styles::default(),
        };
        let mut names = vec![main];
        for rel in &relationships {
            let text = matches!(rel.kind.as_str(), "header" | "footer" | "footnotes" | "endnotes");
            if text && !names.contains(&rel.target) {
                names.push(rel.target.clone());
            }
        }
        if let Some(others) = names.get_mut(1..) {
            others.sort();
        }
        let (mut parts, mut encodings, mut bytes, mut slots) = (Vec::new(), Vec::new(), 0, 0);
        for name in names {
            let (xml, encoding) = package.xml(&name)?;
            bytes += xml.len();
            if bytes > 64 << 20 {
                return Err(failed(
                    "template_too_large",
                    "the template has more than 64 MiB of text",
                ));
            }
            let tree = Tree::parse(xml).map_err(|what| Error::unreadable(format!("{name}: {what}")))?;
            if tree.w.is_empty() {
                return Err(
                    Error::unreadable(format!("{name} is not WordprocessingML as Word writes it")).into(),
                );
            }
            let part = find::part(name, tree, &styles, MAX_SLOTS - slots).map_err(|find::TooMany| {
                failed(
                    "template_too_large",
                    format!("the template has more than {MAX_SLOTS} places to fill"),
                )
            })?;
            slots += part.slots.len();
            parts.push(part);
            encodings.push(encoding);
        }
        let mut template = Template {
            stores: stores(&package, &relationships)?,
            settings: part_of("settings"),
            slots: Vec::new(),
            schedules: parts
                .iter()
                .flat_map(|part| &part.schedules)
                .map(|rows| rows.schedule.clone())
                .collect(),
            bound: bound(&parts),
            title: parts
                .first()
                .map(|part| title(&part.tree, &part.text, &styles))
                .unwrap_or_default(),
            stated: parts.iter().flat_map(|part| &part.stated).cloned().collect(),
            package,
            parts,
            encodings,
            styles,
        };
        template.share();
        template.slots = template
            .parts
            .iter()
            .flat_map(|part| &part.slots)
            .map(|slot| slot.slot.clone())
            .collect();
        Ok(template)
    }

    /// What the template asks for, in document order: the main part, then headers, footers and notes.
    pub fn slots(&self) -> &[Slot] {
        &self.slots
    }

    /// The template's tables with a header row over empty rows.
    pub fn schedules(&self) -> &[Schedule] {
        &self.schedules
    }

    /// The form's own title; may be empty.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Names and values that the form has already.
    pub fn stated(&self) -> &[(String, String)] {
        &self.stated
    }

    /// Writes a copy with the values in place. Deterministic; whole or not at all; the folder must exist. What gets no value stays as it is.
    /// With `closing`, pages at the end name the source of each value, and what it holds.
    ///
    /// # Errors
    /// `table_fill_failed` for records that a schedule cannot take, `write_failed` for a value that its place cannot take or an output that cannot be
    /// written, `internal_error` for an id that the template does not have.
    pub fn write(
        &self,
        values: &BTreeMap<String, Value>,
        records: &BTreeMap<String, Records>,
        closing: Option<&Closing>,
        output: &Path,
    ) -> Result<(), FillError> {
        self.check_ids(values, records)?;
        let mut changed: BTreeMap<String, Vec<u8>> = BTreeMap::new();
        let mut fill = Fill {
            values,
            records,
            stored: self.stored(values)?,
            next_id: self.highest_id(),
            lines: Vec::new(),
        };
        let mut writers: Vec<Writer<'_>> = self
            .parts
            .iter()
            .map(|part| Writer::new(part, &self.styles))
            .collect();
        for (part, writer) in self.parts.iter().zip(&mut writers) {
            self.write_part(part, writer, &mut fill)?;
        }
        self.write_bound(&fill.stored, &mut writers, &mut changed)?;
        let merged = self.is_merged(&writers);
        if let Some(closing) = closing
            && !fill.lines.is_empty()
            && let (Some(part), Some(writer)) = (self.parts.first(), writers.first_mut())
            && let Some(at) = sources::place(&part.tree)
        {
            writer
                .edits
                .insert(at, sources::pages(&part.tree, &fill.lines, closing));
        }
        for ((part, writer), encoding) in self.parts.iter().zip(&writers).zip(&self.encodings) {
            if !writer.edits.is_empty() {
                let xml = apply(&writer.edits, &part.tree, &part.name)?;
                changed.insert(part.name.clone(), encoding.encode(&xml));
            }
        }
        if merged {
            self.end_merge(&mut changed)?;
        }
        if self.package.summary.is_template
            && let Some(types) = self.package.name("[Content_Types].xml")
        {
            let (xml, encoding) = self.package.xml(types)?;
            changed.insert(
                types.to_owned(),
                encoding.encode(&xml.replace(alloo_docx::TEMPLATE_MAIN, alloo_docx::DOCUMENT_MAIN)),
            );
        }
        copy::copy(&self.package, &changed, output)
    }

    fn check_ids(
        &self,
        values: &BTreeMap<String, Value>,
        records: &BTreeMap<String, Records>,
    ) -> Result<(), FillError> {
        let slots: HashSet<&str> = self.slots.iter().map(|slot| slot.id.as_str()).collect();
        let schedules: HashSet<&str> = self
            .schedules
            .iter()
            .map(|schedule| schedule.id.as_str())
            .collect();
        let unknown = values.keys().find(|id| !slots.contains(id.as_str()));
        let unknown = unknown.or_else(|| records.keys().find(|id| !schedules.contains(id.as_str())));
        match unknown {
            Some(id) => Err(failed(
                "internal_error",
                format!("the template has no place {id:?}"),
            )),
            None => Ok(()),
        }
    }

    fn write_part<'a>(
        &'a self,
        part: &'a Part,
        writer: &mut Writer<'a>,
        fill: &mut Fill<'_>,
    ) -> Result<(), FillError> {
        // Cells that records are written to are not written to by themselves.
        let taken: HashSet<&str> = part
            .schedules
            .iter()
            .filter(|rows| fill.records(rows).is_some())
            .flat_map(|rows| rows.schedule.slots.iter().flatten().flatten())
            .map(String::as_str)
            .collect();
        let mut lines: Vec<(usize, Line)> = Vec::new();
        for slot in &part.slots {
            let wanted = fill
                .values
                .get(&slot.slot.id)
                .filter(|_| !taken.contains(slot.slot.id.as_str()));
            let Some(value) = wanted else {
                continue;
            };
            let line = Line {
                name: slot.slot.label.clone(),
                value: value.text.clone(),
                source: value.source.clone(),
            };
            lines.push((slot.at, line));
            for place in &slot.places {
                // What is bound is written with all that is bound to the same.
                if let Place::Control(control) = place
                    && read_binding(&part.tree, control)
                        .is_some_and(|binding| fill.stored.contains_key(&binding))
                {
                    continue;
                }
                let paragraphs = slot.slot.wants == Wants::Paragraphs;
                writer
                    .put(place, &value.text, paragraphs)
                    .map_err(|why| cannot_take(&slot.slot, &part.name, &why))?;
            }
        }
        for rows in &part.schedules {
            if let Some(records) = fill.records(rows) {
                let named = self.write_rows(part, writer, rows, records, &mut fill.next_id)?;
                let at = rows
                    .rows
                    .first()
                    .map_or(0, |(row, _)| part.tree.range(*row).start);
                for (number, record) in records.iter().enumerate() {
                    let of_row = record_lines(&named, &rows.schedule, number, record);
                    lines.extend(of_row.into_iter().map(|line| (at, line)));
                }
            }
        }
        lines.sort_by_key(|(at, _)| *at);
        fill.lines.extend(lines.into_iter().map(|(_, line)| line));
        Ok(())
    }

    /// Writes records into a schedule's rows, and copies of the last for what does not fit; gives the schedule's name.
    fn write_rows<'a>(
        &'a self,
        part: &'a Part,
        writer: &mut Writer<'a>,
        rows: &Rows,
        records: &Records,
        next_id: &mut u32,
    ) -> Result<String, FillError> {
        let schedule = &rows.schedule;
        let named = [&schedule.title]
            .into_iter()
            .chain(schedule.headings.last())
            .find(|name| !name.is_empty())
            .cloned()
            .unwrap_or_else(|| {
                let header: Vec<&str> = schedule.header.iter().take(3).map(String::as_str).collect();
                header.join(", ")
            });
        let table = format!("table {} of {} ({named:?})", schedule.table + 1, part.name);
        let wrong = |why: String| failed("table_fill_failed", format!("{table} cannot be filled: {why}"));
        let (columns, room) = (schedule.header.len(), rows.rows.len());
        if records.iter().any(|record| record.len() > columns) {
            return Err(wrong(format!(
                "a record has more values than its {columns} columns"
            )));
        }
        if records.len() > room && !schedule.may_grow {
            return Err(wrong(format!(
                "{} records do not fit its {room} rows",
                records.len()
            )));
        }
        let Some((last, last_targets)) = rows.rows.last() else {
            return Ok(named);
        };
        let mut grown = String::new();
        for (number, record) in records.iter().enumerate() {
            let targets = rows.rows.get(number).map(|(_, targets)| targets);
            let mut copy = Writer::new(part, &self.styles);
            let writer = if targets.is_some() {
                &mut *writer
            } else {
                &mut copy
            };
            let typed = schedule.rows.get(number.min(room - 1));
            for (column, target) in targets.unwrap_or(last_targets).iter().enumerate() {
                let typed = typed.and_then(|row| row.get(column)).map_or("", String::as_str);
                let empty = typed.is_empty().then_some(Place::Cell(target.cell));
                match (
                    record.get(column).and_then(Option::as_ref),
                    target.inner.clone().or(empty),
                ) {
                    (Some(value), Some(place)) => writer
                        .put(&place, &value.text, false)
                        .map_err(|why| wrong(format!("row {}: {why}", number + 1)))?,
                    // A typed number goes on in the rows that are added.
                    (_, None) if targets.is_none() => {
                        count_on(part, writer, target.cell, typed, number + 1 - room);
                    }
                    _ => {}
                }
            }
            if targets.is_none() {
                let row = copy
                    .edits
                    .apply(&part.tree, part.tree.range(*last))
                    .map_err(wrong)?;
                grown.push_str(&edit::renew(&row, next_id));
            }
        }
        if !grown.is_empty() {
            writer.edits.insert(part.tree.range(*last).end, grown);
        }
        Ok(named)
    }

    /// The highest id of a drawing in any part.
    fn highest_id(&self) -> u32 {
        let ids = self.parts.iter().flat_map(|part| {
            let tree = &part.tree;
            (0..tree.len())
                .filter(|&node| tree.local(node) == "docPr")
                .filter_map(|node| tree.attr(node, "id")?.parse().ok())
        });
        // Ids are signed 32-bit numbers to Word.
        ids.filter(|&id: &u32| id < 0x7000_0000)
            .max()
            .unwrap_or(0)
            .max(1000)
    }

    /// Whether there was a mail merge and no field of it is left: then nothing would ask for its data any more, and Word need not ask for them on
    /// opening. With a field left the document goes on being a main document, for whoever has the data.
    fn is_merged(&self, writers: &[Writer<'_>]) -> bool {
        let mut any = false;
        for (part, writer) in self.parts.iter().zip(writers) {
            let tree = &part.tree;
            let edited = writer.edits.starts();
            for node in 0..tree.len() {
                let instruction = match tree.w(node) {
                    "instrText" => tree.text(node),
                    "fldSimple" => tree.attr(node, "instr").unwrap_or_default(),
                    _ => continue,
                };
                if fields::is_merge(&instruction) {
                    any = true;
                    if !edited.contains(&tree.range(node).start) {
                        return false;
                    }
                }
            }
        }
        any
    }

    fn end_merge(&self, changed: &mut BTreeMap<String, Vec<u8>>) -> Result<(), FillError> {
        let Some(settings) = &self.settings else {
            return Ok(());
        };
        let (xml, encoding) = self.package.xml(settings)?;
        let tree = Tree::parse(xml).map_err(|what| Error::unreadable(format!("{settings}: {what}")))?;
        if let Some(merge) = tree.child(0, "mailMerge") {
            let mut edits = Edits::default();
            edits.remove(&tree, merge);
            changed.insert(
                settings.clone(),
                encoding.encode(&apply(&edits, &tree, settings)?),
            );
            // The relationships to the data (a path on someone's disk) lead nowhere without it.
            let (folder, file) = settings.rsplit_once('/').unwrap_or(("", settings));
            if let Some(rels) = self.package.name(&format!("{folder}/_rels/{file}.rels")) {
                let (xml, encoding) = self.package.xml(rels)?;
                let tree = Tree::parse(xml).map_err(|what| Error::unreadable(format!("{rels}: {what}")))?;
                let mut edits = Edits::default();
                for node in tree.children(0) {
                    if tree
                        .attr(node, "Type")
                        .is_some_and(|kind| kind.contains("/mailMerge"))
                    {
                        edits.remove(&tree, node);
                    }
                }
                if !edits.is_empty() {
                    changed.insert(rels.to_owned(), encoding.encode(&apply(&edits, &tree, rels)?));
                }
            }
        }
        Ok(())
    }
}

/// What one copy gets, and what is noted while it is written.
struct Fill<'v> {
    values: &'v BTreeMap<String, Value>,
    records: &'v BTreeMap<String, Records>,
    /// By binding: the value, and how it is stored.
    stored: HashMap<Binding, (String, String)>,
    /// The highest id of a drawing.
    next_id: u32,
    lines: Vec<Line>,
}

impl<'v> Fill<'v> {
    fn records(&self, rows: &Rows) -> Option<&'v Records> {
        self.records
            .get(&rows.schedule.id)
            .filter(|records| !records.is_empty())
    }
}

fn apply(edits: &Edits, tree: &Tree, part: &str) -> Result<String, FillError> {
    edits
        .apply(tree, 0..tree.xml.len())
        .map_err(|why| failed("internal_error", format!("{part}: {why}")))
}

/// Raises the number typed in a copied row.
fn count_on(part: &Part, writer: &mut Writer<'_>, cell: usize, typed: &str, by: usize) {
    let digits = typed.trim_end_matches(['.', ')']);
    let at = part.text.inside(&part.tree, cell).next();
    if let (Ok(number), Some(at)) = (digits.parse::<usize>(), at)
        && let Some(start) = part
            .text
            .paragraphs
            .get(at)
            .and_then(|paragraph| paragraph.text.find(digits))
    {
        writer.text(
            at,
            &(start..start + digits.len()),
            &(number + by).to_string(),
            false,
        );
    }
}

fn cannot_take(slot: &Slot, part: &str, why: &str) -> FillError {
    failed(
        "write_failed",
        format!("{:?} in {part} cannot be filled: {why}", slot.label),
    )
}

/// The lines of the table of sources for one record: one for each source.
fn record_lines(table: &str, schedule: &Schedule, number: usize, record: &[Option<Value>]) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for (column, value) in record.iter().enumerate() {
        let Some(value) = value else {
            continue;
        };
        let header = schedule.header.get(column).map_or("", String::as_str);
        match lines.iter_mut().find(|line| line.source == value.source) {
            Some(line) => line.value.push_str(&format!(" | {}", value.text)),
            None => lines.push(Line {
                name: format!(
                    "{table}, row {}{}{header}",
                    number + 1,
                    if lines.is_empty() { "" } else { ": " }
                ),
                value: value.text.clone(),
                source: value.source.clone(),
            }),
        }
        // The first line is the row's; only further sources need their column named.
        if let [only] = lines.as_mut_slice() {
            only.name = format!("{table}, row {}", number + 1);
        }
    }
    lines
}

#[cfg(test)]
mod tests;
