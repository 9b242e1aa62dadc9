//! What a template asks for, what a fill leaves to a person, and what is wrong with it.

mod finding;
mod package_faults;
mod part;

use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use crate::Error;
use crate::controls;
use crate::find::Part;
use crate::place::{LocatedSchedule, Place};
use crate::slot::{ByHand, CellPlace, Schedule, Slot, SlotKind, State, Wants};
use crate::template::Template;
use crate::tree::Node;

use finding::Findings;
pub use finding::{Finding, FindingKind};

/// What an inspection of a template found.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inspection {
    /// Every slot, in document order: the main part, then headers, footers and notes.
    pub slots: Vec<InspectedSlot>,
    /// What is wrong with the template.
    pub problems: Vec<Finding>,
}

/// One slot; of a schedule, one column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InspectedSlot {
    /// Stable within one template, e.g. `word/document.xml#12`.
    pub id: String,
    /// `placeholder`, `content_control`, `label` ….
    pub kind: String,
    /// What the slot asks for.
    pub label: String,
    /// The nearest heading above it; may be empty.
    pub heading: String,
    /// The part it lies in.
    pub part: String,
    /// Where in the part, for people.
    pub place: String,
    /// `text`, `date`, `choice`, `check` or `paragraphs`.
    #[serde(rename = "type")]
    pub wants: String,
    /// What a list offers.
    pub options: Vec<String>,
    /// `empty`, `prompt` or `filled`.
    pub state: String,
    /// Whether a fill leaves it to a person.
    pub by_hand: bool,
    /// Why a fill leaves it as it is; empty where it does not.
    pub why: String,
}

/// Inspects a template.
///
/// # Errors
/// Where a part cannot be read.
pub fn inspect(template: &Template) -> Result<Inspection, Error> {
    let (mut found, mut slots) = (Findings::default(), Vec::new());
    for part in template.parts().iter().map(|part| &part.part) {
        of_part(part, &mut slots)?;
        part::check(part, &mut found)?;
    }
    package_faults::check(template, &mut found)?;
    if slots.iter().all(|slot| slot.state == State::Filled.name()) {
        let place = || template.package.summary.main_part.clone();
        let message = "no mark, control, blank or empty cell with a label was found";
        found.add(FindingKind::NoSlots, place, message);
    }
    Ok(Inspection {
        slots,
        problems: found.into_list(),
    })
}

/// The slots of a part, its schedules and its controls with a value, in document order.
fn of_part(part: &Part, found: &mut Vec<InspectedSlot>) -> Result<(), Error> {
    let mut slots = Vec::new();
    for located in &part.slots {
        slots.push((located.at, of_slot(&located.slot)));
    }
    for located in part.schedules.iter().filter(|located| located.rows.len() > 1) {
        let at = located
            .rows
            .first()
            .map_or(part.tree.whole().start, |row| part.tree.range(row.node).start);
        slots.extend(of_schedule(located).into_iter().map(|slot| (at, slot)));
    }
    let places = part.slots.iter().flat_map(|located| &located.places);
    let taken: HashSet<Node> = places
        .filter_map(|place| match place {
            Place::Control(control) => Some(control.node),
            _ => None,
        })
        .collect();
    for node in part.tree.nodes().filter(|&node| part.tree.is(node, "sdt")) {
        if part.flags.is_tracked(node) || taken.contains(&node) {
            continue;
        }
        if let Some(control) = controls::read(&part.tree, node)?.filter(|control| !control.shown.is_empty()) {
            let holds = part
                .tree
                .descendants(control.content)
                .any(|inside| part.tree.is(inside, "sdt"));
            if let Some(label) = control.names.first().filter(|_| !holds) {
                let paragraph = part.text.paragraph_of(&part.tree, node);
                let slot = of_slot(&Slot {
                    id: format!("{}#control{}", part.tree.part(), slots.len()),
                    part: part.tree.part().to_owned(),
                    kind: SlotKind::ContentControl,
                    label: label.clone(),
                    state: State::Filled,
                    headings: paragraph
                        .and_then(|at| part.text.get(at))
                        .map_or_else(Vec::new, |paragraph| part.text.above(paragraph)),
                    paragraph: paragraph.map(|at| at.number()),
                    ..Slot::default()
                });
                slots.push((part.tree.range(node).start, slot));
            }
        }
    }
    slots.sort_by_key(|(at, _)| *at);
    found.extend(slots.into_iter().map(|(_, slot)| slot));
    Ok(())
}

fn of_slot(slot: &Slot) -> InspectedSlot {
    InspectedSlot {
        id: slot.id.clone(),
        kind: slot.kind.name().into(),
        label: slot.label.clone(),
        heading: slot.headings.last().cloned().unwrap_or_default(),
        part: slot.part.clone(),
        place: slot.place(),
        wants: slot.wants.name().into(),
        options: match &slot.wants {
            Wants::Choice(options) => options.clone(),
            _ => Vec::new(),
        },
        state: slot.state.name().into(),
        by_hand: slot.by_hand.is_some(),
        why: match (slot.by_hand, slot.state) {
            (Some(by_hand), _) => by_hand.why().into(),
            (None, State::Filled) => "it has a value already".into(),
            (None, _) => String::new(),
        },
    }
}

/// The columns of a schedule.
fn of_schedule(located: &LocatedSchedule) -> Vec<InspectedSlot> {
    let schedule = &located.schedule;
    let columns = schedule.header.iter().enumerate();
    columns
        .filter(|(column, _)| is_open(schedule, *column))
        .map(|(column, header)| InspectedSlot {
            place: rows_of(schedule, column),
            id: format!("{}.{column}", schedule.id),
            ..of_slot(&Slot {
                part: schedule.part.clone(),
                kind: SlotKind::TableRow,
                label: header.clone(),
                headings: schedule.headings.clone(),
                by_hand: crate::hand::is_sign(header).then_some(ByHand::Signature),
                ..Slot::default()
            })
        })
        .collect()
}

/// Whether any row has nothing typed in a column.
fn is_open(schedule: &Schedule, column: usize) -> bool {
    let mut cells = schedule.rows.iter().filter_map(|row| row.get(column));
    cells.any(|cell| cell.is_empty() || !crate::marks::marks(cell).is_empty())
}

/// Where the cells of a schedule's column are.
fn rows_of(schedule: &Schedule, column: usize) -> String {
    let first = CellPlace {
        table: schedule.table,
        row: schedule.header_row + 1,
        column,
        ..CellPlace::default()
    };
    let (table, row, column) = (first.table + 1, first.row + 1, first.column + 1);
    let last = row + schedule.rows.len() - 1;
    let more = if schedule.may_grow { " and more" } else { "" };
    format!("table {table}, rows {row}–{last}{more}, column {column}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::package::Package;
    use std::io::Write as _;

    const HEAD: &str = r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing""#;

    /// The kinds of findings in a document with this body, and with another entry in its package.
    fn kinds(body: &str, entry: Option<&str>) -> Vec<FindingKind> {
        let mut file = tempfile::tempfile().unwrap();
        let mut zip = zip::ZipWriter::new(&mut file);
        let mut put = |name: &str, text: &str| {
            zip.start_file(name, zip::write::SimpleFileOptions::default())
                .unwrap();
            zip.write_all(text.as_bytes()).unwrap();
        };
        put(
            "[Content_Types].xml",
            &format!(
                r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="{}"/></Types>"#,
                crate::DOCUMENT_MAIN
            ),
        );
        let rels = |target: &str| {
            format!(
                r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="{target}"/></Relationships>"#
            )
        };
        put("_rels/.rels", &rels("word/document.xml"));
        if entry == Some("word/_rels/document.xml.rels") {
            put("word/_rels/document.xml.rels", &rels("missing.xml"));
        } else if let Some(entry) = entry {
            put(entry, "x");
        }
        put(
            "word/document.xml",
            &format!("<w:document {HEAD}><w:body>{body}</w:body></w:document>"),
        );
        zip.finish().unwrap();
        let template = Package::read(file).and_then(Template::of).unwrap();
        inspect(&template)
            .unwrap()
            .problems
            .into_iter()
            .map(|found| found.kind)
            .collect()
    }

    #[test]
    fn each_kind_of_problem_is_found() {
        let p = |inner: &str| format!("<w:p><w:r><w:t>{{{{a}}}}</w:t></w:r>{inner}</w:p>");
        let t = |text: &str| p(&format!("<w:r><w:t>{text}</w:t></w:r>"));
        let char = |kind: &str| p(&format!("<w:r><w:fldChar w:fldCharType=\"{kind}\"/></w:r>"));
        for (body, kind) in [
            ("<w:p/>".to_owned(), FindingKind::NoSlots),
            (t("{{</w:t></w:r><w:r><w:t>b}}"), FindingKind::MarkSplit),
            (t("{{b"), FindingKind::MarkUnbalanced),
            (t("{% for x in y %}"), FindingKind::Loop),
            (
                p("<w:ins w:id=\"1\" w:author=\"A\"><w:r/></w:ins>"),
                FindingKind::TrackedChange,
            ),
            (
                p("<w:sdt><w:sdtPr><w:lock w:val=\"contentLocked\"/></w:sdtPr><w:sdtContent/></w:sdt>"),
                FindingKind::LockedControl,
            ),
            (
                p("<w:sdt><w:sdtPr><w:dataBinding w:xpath=\"/a\"/></w:sdtPr><w:sdtContent/></w:sdt>"),
                FindingKind::BoundControl,
            ),
            (
                p("<w:r><wp:docPr id=\"7\"/><wp:docPr id=\"7\"/></w:r>"),
                FindingKind::DuplicateId,
            ),
            (char("begin"), FindingKind::FieldUnbalanced),
            (char("end"), FindingKind::FieldUnbalanced),
            (
                t("b") + "<w:tbl><w:tr><w:tc/></w:tr></w:tbl>",
                FindingKind::CellWithoutParagraph,
            ),
            (p("<w:hyperlink r:id=\"r9\"/>"), FindingKind::RelationshipMissing),
        ] {
            let entry = (kind == FindingKind::RelationshipMissing).then_some("word/_rels/document.xml.rels");
            let found = kinds(&body, entry);
            assert!(
                !found.is_empty() && found.iter().all(|found| *found == kind),
                "{kind:?}: {found:?}"
            );
        }
        assert_eq!(
            kinds(&p(""), Some("word/media/a.png")),
            [FindingKind::ContentTypeMissing]
        );
        assert_eq!(kinds(&p(""), None), []);
    }
}
