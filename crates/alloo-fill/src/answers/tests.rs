//! What the matcher must do and must not do, each on documents of a few lines.

use super::*;
use crate::model::{BegunList, BegunRow, CellPlace, Document, Fact, Passage, Row, Table};

#[test]
fn an_address_in_a_row_is_that_of_the_party_before_it() {
    let vault = vault(&[
        (
            "/company-sheet.docx",
            "# Company sheet
        Address: Quarry Lane 14, Upton",
        ),
        (
            "contract-data.pdf",
            "# Contract data
        Client: Vale Water Board
        Address of the client: Mill Way 3, Netherby",
        ),
    ]);
    let in_row = |text: &str, column: usize| Slot {
        kind: SlotKind::Cell,
        cell: Some(CellPlace {
            table: 0,
            row: 1,
            column,
            ..CellPlace::default()
        }),
        ..label(text)
    };
    let asks = [in_row("Client", 1), in_row("Address", 3)];
    assert_eq!(values(&vault, "", &asks)[1], "Mill Way 3, Netherby");
}

#[test]
fn a_line_that_takes_from_a_sum_asks_for_a_sum() {
    let vault = vault(&[(
        "contract-data.pdf",
        "# Contract data
        Discount: 3.0 %",
    )]);
    let asked = |text: &str| values(&vault, "", &[label(text)]);
    assert_eq!(asked("Discount"), ["3.0 %"]);
    assert_eq!(asked("./. Discount"), [""]);
    assert_eq!(asked("Less discount"), [""]);
}

#[test]
fn the_forms_own_title_is_no_block() {
    let vault = vault(&[(
        "contract-particulars.pdf",
        "# Contract particulars
        Supervisor: Ruaridh Penhale
        Project Manager: Deirdre Oakshott",
    )]);
    let title = "Contractor's Notification of a Compensation Event";
    let asked = |heading: &str| {
        let asks = ["Supervisor", "Project Manager"].map(|text| under(&[heading], label(text)));
        values(&vault, title, &asks)
    };
    assert_eq!(asked(title), ["Ruaridh Penhale", "Deirdre Oakshott"]);
    assert_eq!(asked("Subcontractor"), ["", ""]);
}

#[test]
fn a_cell_is_found_by_its_row_and_column() {
    let vault = vault(&[
        (
            "daily-report.md",
            "# Daily report
            | Item | Planned | Done |
            | Shuttering pier cap P15 (m2) | 60 | 48 |
            | Rebar pier P17 (t) | 3.5 | 3.9 |",
        ),
        (
            "programme.md",
            "# Status
            | Lot | Planned progress | Actual progress |
            | Envelope | 8 % | 3 % |",
        ),
        (
            "data-sheet.md",
            "# Membrane
            | Property | Method | Value |
            | Thickness | EN 1849-1 | 4.0 mm |",
        ),
    ]);
    let asks = [
        cell("Shuttering pier cap P15 (m2)", "Planned"),
        cell("Rebar pier P17 (t)", "Done"),
        cell("Rebar pier P17 (kg)", "Done"),
        under(&["Progress"], cell("Envelope", "Actual")),
        under(&["Cost"], cell("Envelope", "Actual")),
        label("Thickness"),
    ];
    assert_eq!(
        values(&vault, "Status sheet", &asks),
        ["60", "3.9", "", "3 %", "", "4.0 mm"]
    );
}

mod tongues;

/// Documents written down: `name` and lines of `Name: value`, `# Heading`, `| table | rows |`, `> running
/// text`.
pub(crate) fn vault(documents: &[(&str, &str)]) -> Knowledge {
    let mut knowledge = Knowledge::default();
    for (number, (name, text)) in documents.iter().enumerate() {
        let (name, dated) = match name.split_once('@') {
            Some((name, date)) => (name, Some(date.parse().unwrap())),
            None => (*name, None),
        };
        let mut document = Document {
            id: number.to_string(),
            name: name.to_owned(),
            dated,
            ..Document::default()
        };
        let mut headings: Vec<String> = Vec::new();
        let mut table: Option<Table> = None;
        for (line, text) in text.lines().map(str::trim).enumerate() {
            let place = format!("line {}", line + 1);
            if let Some(cells) = text.strip_prefix('|') {
                let cells: Vec<String> = cells
                    .trim_end_matches('|')
                    .split('|')
                    .map(|cell| cell.trim().to_owned())
                    .collect();
                match &mut table {
                    Some(table) => table.rows.push(Row { place, cells }),
                    None => {
                        table = Some(Table {
                            document: number,
                            title: String::new(),
                            headings: headings.clone(),
                            place: String::new(),
                            header: cells,
                            rows: Vec::new(),
                        });
                    }
                }
                continue;
            }
            knowledge.tables.extend(table.take());
            if let Some(heading) = text.strip_prefix("# ") {
                if document.title.is_none() {
                    document.title = Some(heading.to_owned());
                }
                headings = vec![document.title.clone().unwrap(), heading.to_owned()];
                headings.dedup();
            } else if let Some(text) = text.strip_prefix("> ") {
                knowledge.passages.push(Passage {
                    document: number,
                    headings: headings.clone(),
                    place,
                    text: text.to_owned(),
                });
            } else if let Some((name, value)) = text.split_once(": ") {
                if name == "Revision" {
                    document.revision = Some(value.to_owned());
                }
                knowledge.facts.push(Fact {
                    document: number,
                    name: name.to_owned(),
                    value: value.to_owned(),
                    headings: headings.clone(),
                    place,
                });
            }
        }
        knowledge.tables.extend(table.take());
        knowledge.documents.push(document);
    }
    knowledge
}

fn ask(kind: SlotKind, label: &str) -> Slot {
    Slot {
        id: label.to_owned(),
        part: "word/document.xml".into(),
        kind,
        label: label.to_owned(),
        ..Slot::default()
    }
}

pub(crate) fn label(label: &str) -> Slot {
    ask(SlotKind::Label, label)
}

pub(crate) fn under(headings: &[&str], mut ask: Slot) -> Slot {
    ask.headings = headings.iter().map(|heading| (*heading).to_owned()).collect();
    ask
}

/// A blank in a block, which is its heading too.
pub(crate) fn in_block(block: &str, text: &str) -> Slot {
    let mut ask = under(&[block], label(text));
    ask.block = vec![block.to_owned()];
    ask
}

pub(crate) fn cell(row: &str, column: &str) -> Slot {
    let mut ask = ask(SlotKind::Cell, &format!("{row}: {column}"));
    ask.cell = Some(CellPlace {
        row_label: row.to_owned(),
        column_header: column.to_owned(),
        ..CellPlace::default()
    });
    ask
}

/// A list in which something is typed, as it is filled: its columns and rows, with "?" for cells that are open.
pub(crate) fn lists_filled(
    knowledge: &Knowledge,
    title: &str,
    header: &[&str],
    rows: &[&[&str]],
) -> Vec<String> {
    let mut list = BegunList {
        header: header.iter().map(|text| (*text).to_owned()).enumerate().collect(),
        ..BegunList::default()
    };
    let mut asks = Vec::new();
    for (row, cells) in rows.iter().enumerate() {
        let typed = cells.iter().enumerate().filter(|(_, text)| **text != "?");
        list.rows.push(BegunRow {
            row,
            cells: typed.map(|(column, text)| (column, (*text).to_owned())).collect(),
        });
        let label = cells.first().copied().unwrap_or_default();
        for (column, _) in cells.iter().enumerate().filter(|(_, text)| **text == "?") {
            let mut slot = cell(label, header[column]);
            slot.part.clone_from(&list.part);
            if let Some(place) = &mut slot.cell {
                (place.row, place.column) = (row, column);
            }
            asks.push(slot);
        }
    }
    let form = Form {
        subtitle: "",
        slots: &asks,
        schedules: &[],
        lists: &[list],
        title,
        stated: &[],
    };
    let mut found = answer(knowledge, form, &mut |_, _| true)
        .unwrap()
        .fields
        .into_iter();
    let row = |cells: &&[&str]| {
        let texts = cells.iter().map(|text| match *text {
            "?" => found
                .next()
                .and_then(|outcome| outcome.value)
                .map_or_else(String::new, |value| value.text),
            text => text.to_owned(),
        });
        texts.collect::<Vec<_>>().join(" | ")
    };
    rows.iter().map(row).collect()
}

pub(crate) fn schedule(title: &str, header: &[&str], rows: usize) -> Schedule {
    Schedule {
        id: "s".into(),
        part: "word/document.xml".into(),
        table: 0,
        header_row: 0,
        title: String::new(),
        headings: vec![title.to_owned()],
        header: header.iter().map(|name| (*name).to_owned()).collect(),
        rows: vec![vec![String::new(); header.len()]; rows],
        slots: Vec::new(),
        may_grow: true,
    }
}

pub(crate) fn answers(
    knowledge: &Knowledge,
    title: &str,
    stated: &[(&str, &str)],
    asks: &[Slot],
    schedules: &[Schedule],
) -> Outcomes {
    let stated: Vec<(String, String)> = stated
        .iter()
        .map(|(a, b)| ((*a).to_owned(), (*b).to_owned()))
        .collect();
    let form = Form {
        subtitle: "",
        slots: asks,
        schedules,
        lists: &[],
        title,
        stated: &stated,
    };
    answer(knowledge, form, &mut |_, _| true).unwrap()
}

/// The values for asks; "" where they stay open.
pub(crate) fn values(knowledge: &Knowledge, title: &str, asks: &[Slot]) -> Vec<String> {
    values_stating(knowledge, title, &[], asks)
}

/// The values for asks in a form that states something already.
pub(crate) fn values_stating(
    knowledge: &Knowledge,
    title: &str,
    stated: &[(&str, &str)],
    asks: &[Slot],
) -> Vec<String> {
    let answers = answers(knowledge, title, stated, asks, &[]);
    let text = |outcome: Outcome| outcome.value.map(|value| value.text).unwrap_or_default();
    answers.fields.into_iter().map(text).collect()
}

pub(crate) fn rows(
    knowledge: &Knowledge,
    title: &str,
    stated: &[(&str, &str)],
    schedule: Schedule,
) -> Vec<String> {
    let filled = answers(knowledge, title, stated, &[], &[schedule])
        .schedules
        .remove(0);
    let text = |cell: &Option<crate::model::Value>| {
        cell.as_ref().map(|value| value.text.clone()).unwrap_or_default()
    };
    filled
        .records
        .iter()
        .map(|record| record.iter().map(text).collect::<Vec<_>>().join(" | "))
        .collect()
}

const PEOPLE: &str = "| Name | Role | Telephone | E-mail |
    | Ann Lee | Site Manager | 020 7946 0001 | ann@x.example |
    | Bo Ray | Project Manager | 020 7946 0002 | bo@x.example |
    | Cy Fox | Client’s Project Manager | 020 7946 0003 | cy@x.example |";

#[test]
fn a_telephone_belongs_to_its_person() {
    let vault = vault(&[("contacts.md", PEOPLE)]);
    let asks = [
        label("Telephone of the Site Manager"),
        label("Project Manager’s e-mail"),
        cell("Client’s Project Manager", "Phone"),
        label("Site manager"),
        label("Telephone"),
        label("Manager"),
        label("Safety manager"),
        cell("Quality Manager", "Phone"),
        cell("Site Manager", "Fax"),
    ];
    let found = values(&vault, "Data sheet", &asks);
    assert_eq!(
        found,
        [
            "020 7946 0001",
            "bo@x.example",
            "020 7946 0003",
            "Ann Lee",
            "",
            "",
            "",
            "",
            ""
        ]
    );
}

#[test]
fn a_role_is_that_role_alone_and_held_by_somebody() {
    let vault = vault(&[(
        "brief.md",
        "Client’s Project Manager: Cy Fox
        Site Manager: Keeps the site diary and reports to the client.
        | Role | Responsibility |
        | Planner | Updates the programme every week |",
    )]);
    let found = values(
        &vault,
        "",
        &[label("Project Manager"), label("Site Manager"), label("Planner")],
    );
    assert_eq!(found, ["", "", ""]);
}

#[test]
fn of_two_that_disagree_the_newer_is_right_and_the_other_is_named() {
    let documents = [
        ("minutes.docx@2026-10-14", "Completion date: 30 June 2027"),
        ("letter.docx@2026-10-30", "Completion date: 16 August 2027"),
    ];
    let found = answers(&vault(&documents), "", &[], &[label("Completion date")], &[])
        .fields
        .remove(0);
    let value = found.value.unwrap();
    assert_eq!(value.text, "16 August 2027");
    assert_eq!(value.source.document, "letter.docx");
    assert!(
        value.source.note.contains("minutes.docx") && value.source.note.contains("30 June 2027"),
        "{}",
        value.source.note
    );

    let undated = [
        ("a.docx", "Completion date: 30 June 2027"),
        ("b.docx", "Completion date: 16 August 2027"),
    ];
    let found = answers(&vault(&undated), "", &[], &[label("Completion date")], &[])
        .fields
        .remove(0);
    assert!(found.value.is_none());
    assert!(
        found.note.contains("a.docx") && found.note.contains("b.docx"),
        "{}",
        found.note
    );
}

#[test]
fn three_that_disagree_are_told_apart_or_not_at_all() {
    let newest = [
        ("a.docx@2026-01-01", "Retention: 5%"),
        ("b.docx@2026-03-01", "Retention: 3%"),
        ("c.docx@2026-02-01", "Retention: 5%"),
    ];
    assert_eq!(values(&vault(&newest), "", &[label("Retention")]), ["3%"]);
    let unclear = [
        ("a.docx@2026-01-01", "Retention: 5%"),
        ("b.docx@2026-03-01", "Retention: 3%"),
        ("c.docx", "Retention: 4%"),
    ];
    assert_eq!(values(&vault(&unclear), "", &[label("Retention")]), [""]);
}

#[test]
fn a_later_revision_of_the_same_document_is_right() {
    let documents = [
        ("plan-rev-2.docx", "Revision: 2\nCrane type: LR 1300"),
        ("plan-rev-10.docx", "Revision: 10\nCrane type: LR 1600"),
    ];
    assert_eq!(
        values(&vault(&documents), "", &[label("Crane type")]),
        ["LR 1600"]
    );
}

#[test]
fn what_disagrees_is_told_in_one_order_every_time() {
    let papers = ["arrivals.csv", "certificates.csv", "payments.csv", "stock.csv"];
    let texts: Vec<String> = (2..6)
        .map(|count| format!("# List\n| No. | Quantity |\n| CL-026 | {count} |\n| CL-027 | 9{count} |"))
        .collect();
    let papers: Vec<(&str, &str)> = papers.into_iter().zip(texts.iter().map(String::as_str)).collect();
    let told = || {
        let answers = answers(
            &vault(&papers),
            "Material inspection CL-026",
            &[],
            &[label("Quantity")],
            &[],
        );
        answers.fields[0].note.clone()
    };
    let first = told();
    assert!(first.starts_with("the documents disagree: "), "{first}");
    let again: Vec<String> = (0..16).map(|_| told()).collect();
    assert_eq!(again, vec![first; 16]);
}

#[test]
fn the_same_value_in_two_writings_is_no_disagreement() {
    let documents = [
        ("a.docx", "Start date: 2025-03-03\nContract sum: £84,600,000"),
        ("b.docx", "Start date: 3 March 2025\nContract sum: 84600000"),
    ];
    let found = values(
        &vault(&documents),
        "",
        &[label("Start date"), label("Contract sum")],
    );
    assert_eq!(found, ["3 March 2025", "£84,600,000"]);
}

const RFI_7: &str = "# Request for information RFI-007
    RFI No.: RFI-007
    Subject: Rebar at the collar
    Raised by: Ann Lee";
const RFI_8: &str = "# Request for information RFI-008
    RFI No.: RFI-008
    Subject: Door width
    Raised by: Bo Ray";

#[test]
fn a_form_is_about_one_record() {
    let asks = [label("RFI No."), label("Subject"), label("Raised by")];
    let one = vault(&[
        ("rfi-7.md", RFI_7),
        ("letter.md", "# A letter\nSubject: Parking\nRaised by: Zed Om"),
    ]);
    assert_eq!(
        values(&one, "Request for information", &asks),
        ["RFI-007", "Rebar at the collar", "Ann Lee"]
    );
    // Which of two is meant cannot be said, not even by their dates; the form's own number says it.
    let two = vault(&[("rfi-7.md@2026-11-01", RFI_7), ("rfi-8.md@2026-11-02", RFI_8)]);
    assert_eq!(values(&two, "Request for information", &asks), ["", "", ""]);
    let found = answers(
        &two,
        "Request for information",
        &[("RFI No.", "RFI-007")],
        &asks[1..],
        &[],
    );
    let texts: Vec<&str> = found
        .fields
        .iter()
        .filter_map(|outcome| Some(outcome.value.as_ref()?.text.as_str()))
        .collect();
    assert_eq!(texts, ["Rebar at the collar", "Ann Lee"]);
}

#[test]
fn a_record_of_a_register_is_bound_by_the_reference_in_the_form() {
    let vault = vault(&[(
        "projects.csv",
        "| Project_ID | Project_Name | City |
        | PRJ-001 | Red Rock | Salem |
        | PRJ-002 | Blue Hill | Dallas |",
    )]);
    let asks = [label("Project name"), label("City")];
    let found = answers(&vault, "", &[("Project ID", "PRJ-002")], &asks, &[]);
    let texts: Vec<&str> = found
        .fields
        .iter()
        .filter_map(|outcome| Some(outcome.value.as_ref()?.text.as_str()))
        .collect();
    assert_eq!(texts, ["Blue Hill", "Dallas"]);
    assert_eq!(values(&vault, "", &asks), ["", ""]);
}

#[test]
fn names_that_everybody_uses_need_a_common_subject() {
    let vault = vault(&[(
        "minutes.md",
        "# Minutes of meeting\nDate: 14 October 2026\nPlace: Site office",
    )]);
    assert_eq!(
        values(&vault, "Minutes of meeting", &[label("Date"), label("Place")]),
        ["14 October 2026", "Site office"]
    );
    assert_eq!(
        values(&vault, "Risk assessment", &[label("Date"), label("Place")]),
        ["", ""]
    );
}

#[test]
fn what_belongs_to_a_firm_is_found_by_its_name() {
    let vault = vault(&[
        ("brief.md", "Contractor: Calder Ltd\nClient: Port Authority"),
        (
            "company.md",
            "# Calder Ltd\nTelephone: 020 7946 0300\nRegistered address: 14 Lock Lane",
        ),
    ]);
    let found = values(
        &vault,
        "",
        &[
            label("contractor_phone"),
            label("Contractor’s address"),
            label("Client’s telephone"),
        ],
    );
    assert_eq!(found, ["020 7946 0300", "14 Lock Lane", ""]);
}

#[test]
fn a_value_of_another_sort_is_no_answer() {
    let vault = vault(&[(
        "brief.md",
        "Start date: as agreed
        Project: Harbour Tunnel
        Client e-mail: see the contacts
        Contract sum: to be agreed",
    )]);
    let asks = [
        label("Start date"),
        label("Project No."),
        label("Client e-mail"),
        label("Contract sum"),
    ];
    assert_eq!(values(&vault, "", &asks), ["", "", "", ""]);
}

#[test]
fn words_that_change_the_meaning_are_not_overlooked() {
    let vault = vault(&[(
        "costs.md",
        "Forecast final cost: £9
        Certified to date: £5
        Delay damages per day: £18,500
        Revision date: 1 May 2026",
    )]);
    let asks = [
        label("Final cost"),
        label("Paid to date"),
        label("Delay damages per week"),
        label("Revision"),
        label("Forecast cost"),
    ];
    assert_eq!(values(&vault, "", &asks), ["", "", "", "", ""]);
}

#[test]
fn lists_and_boxes_take_what_they_offer() {
    let vault = vault(&[(
        "request.md",
        "Discipline: structural\nZone: North\nCost impact: Yes\nSafety impact: No\nSent for: approval",
    )]);
    let mut asks = vec![
        label("Discipline"),
        label("Zone"),
        label("Cost impact"),
        label("Safety impact"),
    ];
    asks[0].wants = Wants::Choice(vec!["Civil".into(), "Structural".into()]);
    asks[1].wants = Wants::Choice(vec!["East".into(), "West".into()]);
    asks[2].wants = Wants::Check;
    asks[3].wants = Wants::Check;
    for label in ["For approval", "For record", "Approved"] {
        let mut ask = under(&["Sent for"], ask(SlotKind::ContentControl, label));
        ask.wants = Wants::Check;
        asks.push(ask);
    }
    assert_eq!(
        values(&vault, "", &asks),
        ["Structural", "", "true", "", "true", "", ""]
    );
    let answers = answers(&vault, "", &[], &asks, &[]);
    let notes: Vec<&str> = answers.fields.iter().map(|one| one.note.as_str()).collect();
    assert_eq!(notes[3], "not ticked: request.md says \"No\"");
}

#[test]
fn what_people_sign_and_decide_stays_theirs() {
    let vault = vault(&[(
        "brief.md",
        "Approved by: Ann Lee
        Signature: Ann Lee
        Reviewed by: Bo Ray
        Contractor: Calder Ltd
        Status: Approved",
    )]);
    let mut beside = label("Contractor");
    beside.cell = Some(CellPlace {
        table: 4,
        row_label: "Contractor".into(),
        column_header: "Name".into(),
        ..CellPlace::default()
    });
    let mut sign = label("Contractor: Signature");
    sign.cell = Some(CellPlace {
        table: 4,
        row_label: "Contractor".into(),
        column_header: "Signature".into(),
        ..CellPlace::default()
    });
    let asks = [
        label("Signature"),
        under(&["9 Approval"], label("Contractor")),
        under(&["Review by the engineer"], label("Status")),
        beside,
        sign,
    ];
    assert_eq!(values(&vault, "brief", &asks), [""; 5]);
}

const REGISTER: &str = "| Ref. | Title | Originator | Reply due | State |
    | RFI-001 | Grout | Ann Lee | 2026-08-25 | Closed |
    | RFI-002 | Gasket | Bo Ray | 2026-09-10 | Open |
    | RFI-003 | Doors | Cy Fox | 2026-11-05 | Open |";

#[test]
fn a_schedule_takes_the_records_it_asks_for_under_its_own_headers() {
    let vault = vault(&[("rfi-register.csv", REGISTER)]);
    let header = ["Status", "RFI No.", "Subject", "Response due", "Raised by"];
    let open = rows(
        &vault,
        "",
        &[],
        schedule("Open requests for information", &header, 3),
    );
    assert_eq!(
        open,
        [
            "Open | RFI-002 | Gasket | 10 September 2026 | Bo Ray",
            "Open | RFI-003 | Doors | 5 November 2026 | Cy Fox"
        ]
    );
    let all = rows(&vault, "", &[], schedule("Requests for information", &header, 1));
    assert_eq!(all.len(), 3);
    // Which are overdue the register does not say.
    assert!(
        rows(
            &vault,
            "",
            &[],
            schedule("Overdue requests for information", &header, 3)
        )
        .is_empty()
    );
    assert!(rows(&vault, "", &[], schedule("Approval", &header, 3)).is_empty());
    // Steps with a column to sign in are steps; a block to sign in is nobody's record.
    let signed = rows(
        &vault,
        "",
        &[],
        schedule(
            "Requests for information",
            &["RFI No.", "Subject", "Signature", "Date"],
            3,
        ),
    );
    assert_eq!(signed[0], "RFI-001 | Grout |  | ");
    assert!(
        rows(
            &vault,
            "",
            &[],
            schedule("Requests for information", &["Title", "Signature", "Date"], 3)
        )
        .is_empty()
    );
    assert!(
        rows(
            &vault,
            "",
            &[],
            schedule("Deliveries", &["Material", "Quantity", "Supplier"], 3)
        )
        .is_empty()
    );
}

#[test]
fn a_schedule_without_room_takes_what_fits_and_says_so() {
    let vault = vault(&[("rfi-register.csv", REGISTER)]);
    let mut small = schedule("Requests for information", &["RFI No.", "Subject"], 2);
    small.may_grow = false;
    let filled = answers(&vault, "", &[], &[], &[small]).schedules.remove(0);
    assert_eq!(filled.records.len(), 2);
    assert!(filled.note.contains("1 more"), "{}", filled.note);
}

#[test]
fn rows_with_labels_take_the_record_of_that_label() {
    let vault = vault(&[(
        "programme.csv",
        "| Milestone | Forecast |\n| Breakthrough | 2027-02-08 |\n| Completion | 2027-08-16 |",
    )]);
    let mut labelled = schedule("Programme", &["Milestone", "Forecast date"], 2);
    labelled.rows[0][0] = "Completion".into();
    labelled.rows[1][0] = "Handover".into();
    assert_eq!(rows(&vault, "", &[], labelled), [" | 16 August 2027"]);
}

#[test]
fn a_list_is_restricted_by_its_heading_and_the_tables_own_columns() {
    let register = "# Defect register
        | No. | Place | Description | Raised | Due | Resolved |
        | D-05 | Basement, ramp | Spalled edge | 2026-07-02 | 2026-07-25 | 2026-07-23 |
        | D-07 | Basement, axis 4 | Honeycombing | 2026-07-04 | 2026-08-22 | |
        | D-08 | Roof, axis 2 | Spacers missing | 2026-07-09 | 2026-08-18 | |";
    let vault = vault(&[("defects.md", register)]);
    let header = ["Defect", "Fault", "Sent on", "To be closed by"];
    let listed = |title: &str, stated: &[(&str, &str)], heading: &str| {
        rows(&vault, title, stated, schedule(heading, &header, 5))
    };
    let honeycombing = "D-07 | Honeycombing | 4 July 2026 | 22 August 2026";
    let spacers = "D-08 | Spacers missing | 9 July 2026 | 18 August 2026";
    assert_eq!(listed("", &[], "Open defects"), [honeycombing, spacers]);
    // The place restricts where the form is for it, too.
    assert_eq!(
        listed("Handover of the basement", &[], "Open defects in the basement"),
        [honeycombing]
    );
    assert_eq!(listed("", &[], "Open defects at the date of issue").len(), 2);
    assert_eq!(listed("", &[], "Resolved defects so far").len(), 1);
    // All others are told by the form's own.
    let own: &[(&str, &str)] = &[("Defect No.", "D-07")];
    assert_eq!(listed("Defect sheet", own, "Other open defects"), [spacers]);
    assert_eq!(listed("Defect sheet", own, "Open defects").len(), 2);
    assert_eq!(listed("Defect sheet", own, "Defects"), [honeycombing]);
    assert_eq!(listed("", &[], "Other open defects"), [""; 0]);
    // Which of three dates "from 4 to 9 July" is of, nobody says.
    assert_eq!(listed("", &[], "Defects from 4 to 9 July"), [""; 0]);
    // What is said of a matter beyond what it is, is no name of it.
    let causes = schedule("Open defects", &["Defect", "Fault", "Cause", "Sent on"], 5);
    assert_eq!(
        rows(&vault, "", &[], causes)[0],
        "D-07 | Honeycombing |  | 4 July 2026"
    );
}

#[test]
fn a_form_that_only_speaks_of_a_record_lists_them_all() {
    let register = "| VO | Description | Amount |
        | VO-01 | Bored pile | 4,000.00 |
        | VO-02 | Larger genset room | 9,000.00 |";
    let vault = vault(&[("variations.csv", register)]);
    let listed = |title: &str, stated: &[(&str, &str)]| {
        rows(
            &vault,
            title,
            stated,
            schedule("Variations", &["VO", "Description"], 4),
        )
    };
    let speaks: &[(&str, &str)] = &[("Remark", "the genset room is VO-02")];
    assert_eq!(listed("Monthly return", speaks).len(), 2);
    let stated =
        "| VO | Title | Agreed (SGD) | Status |\n| VO-01 | Pile | 9 | Agreed |\n| VO-02 | Room | | Claimed |";
    let agreed = schedule("VO agreed", &["VO", "Title"], 3);
    assert_eq!(
        rows(&self::vault(&[("vo.csv", stated)]), "", &[], agreed),
        ["VO-01 | Pile"]
    );
    assert_eq!(
        listed("Variation order VO-02", speaks),
        ["VO-02 | Larger genset room"]
    );
}

#[test]
fn a_letter_has_the_day_on_which_it_was_sent() {
    let mut vault = vault(&[
        (
            "a.eml@2026-05-14",
            "Subject: X-31 - notice of latent condition, piles P7",
        ),
        (
            "b.eml@2026-05-20",
            "Subject: RE: X-31 - notice of latent condition, piles P7",
        ),
        ("c.eml@2026-06-02", "Subject: EOT claim 02"),
        ("d.eml@2026-06-09", "Subject: Order confirmation 4481"),
    ]);
    for fact in &mut vault.facts {
        fact.place = "mail header".into();
    }
    let asks = [
        label("Date of notice of the latent condition"),
        label("Date of claim"),
        label("Date of the order"),
    ];
    assert_eq!(values(&vault, "Progress claim", &asks), ["14 May 2026", "", ""]);
    assert_eq!(values(&vault, "EOT claim", &asks[1..2]), ["2 June 2026"]);
}

#[test]
fn a_diary_answers_for_the_forms_own_day_and_for_no_other() {
    let log = "# Daily log
        # Wed 11 June 2025
        > Fine, 14 C. Crew 9. High tide 13:20.
        # Thu 12 June 2025
        > Overcast, 13 C. Crew 11. High tide 14:05. Rain from 9:00, 22 mm.
        # Concrete pour
        Date of pour: 12 June 2025";
    let vault = vault(&[("log.md", log)]);
    let asks = [
        label("Date of pour"),
        label("High tide"),
        label("Weather"),
        label("Air temperature"),
        label("Concrete limit (C)"),
    ];
    let told = ["12 June 2025", "14:05", "Overcast", "13 C", ""];
    assert_eq!(values(&vault, "Concrete pour record", &asks), told);
    // A form for no day has none of them; a label may name its own.
    let asks = [
        label("High tide"),
        label("Crew on 11 June"),
        label("Rain on 12 June (mm)"),
        label("Crew on 13 June"),
    ];
    assert_eq!(values(&vault, "Site return", &asks), ["", "9", "22 mm", ""]);
}

#[test]
fn days_and_columns_by_other_names() {
    let slips = "| Date | Supplier | Material | Quantity |
        | 03.08.2026 | Kern | Kies | 8 t |
        | 04.08.2026 | Inntal | Stahl | 12 t |
        | 06.08.2026 | Donau | Holz | 9 t |";
    let vault = vault(&[("deliveries.csv", slips)]);
    let header = ["When", "From whom", "How much"];
    let some = rows(
        &vault,
        "",
        &[],
        schedule("Deliveries from 4 to 6 August 2026", &header, 3),
    );
    assert_eq!(some, ["04.08.2026 | Inntal | 12 t", "06.08.2026 | Donau | 9 t"]);
    // Of two columns by other names neither is it.
    let actions = "| Date | Action | Owner | Due |\n| 2026-05-01 | Fix fence | Kern | 2026-05-09 |";
    let vault = self::vault(&[("actions.csv", actions)]);
    let asked = schedule("Actions", &["Action", "Owner", "When"], 2);
    assert_eq!(rows(&vault, "", &[], asked), ["Fix fence | Kern | "]);
}

#[test]
fn the_parts_of_the_forms_own_record_fill_its_schedule() {
    let vault = vault(&[(
        "submittals.csv",
        "| Transmittal | Submittal No. | Title |
        | TR-01 | SUB-1 | Mix |
        | TR-02 | SUB-2 | Doors |
        | TR-02 | SUB-3 | Locks |",
    )]);
    let items = schedule("Items", &["Submittal No.", "Title"], 5);
    assert_eq!(
        rows(
            &vault,
            "Submittal transmittal",
            &[("Transmittal No.", "TR-02")],
            items
        ),
        ["SUB-2 | Doors", "SUB-3 | Locks"]
    );
}

#[test]
fn of_two_registers_alike_the_later_is_right_or_none() {
    let columns =
        |date: &str| format!("| Milestone | Planned | Forecast |\n| Breakthrough | 2027-01-01 | {date} |");
    let (old, new) = (columns("2027-02-08"), columns("2027-03-09"));
    let header = ["Milestone", "Planned date", "Forecast date"];
    let dated = vault(&[("a.csv@2026-09-30", &old), ("b.csv@2026-10-30", &new)]);
    assert_eq!(
        rows(&dated, "", &[], schedule("Programme", &header, 1)),
        ["Breakthrough | 1 January 2027 | 9 March 2027"]
    );
    let undated = vault(&[("a.csv", &old), ("b.csv", &new)]);
    assert!(rows(&undated, "", &[], schedule("Programme", &header, 1)).is_empty());
}

fn section(headings: &[&str], prompt: &str) -> Slot {
    let mut ask = under(headings, ask(SlotKind::Narrative, headings.last().unwrap()));
    ask.wants = Wants::Paragraphs;
    ask.prompt = prompt.to_owned();
    ask
}

#[test]
fn sections_quote_the_documents_own_and_nothing_far_off() {
    let vault = vault(&[(
        "site-report.md",
        "# Site report
        Report No.: 20
        # Key risks
        > The main risk is the herring season.
        > A second risk is a late answer.
        # Quality
        > The trial panel of sprayed concrete passed on 23 October after two failures.",
    )]);
    let asks = [
        label("Report No."),
        section(&["Monthly report", "7 Key risks"], "[Describe the key risks]"),
        section(
            &["Monthly report", "Weather"],
            "[Describe the weather and its effect on the works]",
        ),
        section(
            &["Monthly report", "Trials"],
            "[Describe the trial panel of sprayed concrete that passed in October]",
        ),
        section(&["Monthly report", "Response"], "[Describe the response]"),
    ];
    let found = values(&vault, "Monthly report", &asks);
    assert_eq!(
        found[1],
        "The main risk is the herring season.\nA second risk is a late answer."
    );
    assert_eq!(found[2], "");
    assert!(found[3].starts_with("The trial panel"), "{}", found[3]);
    assert_eq!(found[4], "");
}

#[test]
fn a_heading_need_not_repeat_the_title() {
    let vault = vault(&[(
        "rules.md",
        "# Rules\n# Communications\n> Agendas go out two days before a meeting.\n# Decisions\n> The team decides by consensus.",
    )]);
    let asks = [
        section(&["Team Communications"], "[Describe]"),
        section(&["Decision making"], "[Describe]"),
        section(&["Site communications"], "[Describe]"),
    ];
    let found = values(&vault, "Team Operating Agreement", &asks);
    assert_eq!(
        found,
        [
            "Agendas go out two days before a meeting.",
            "The team decides by consensus.",
            ""
        ]
    );
}

#[test]
fn the_purpose_of_a_plan_is_not_that_of_another_document() {
    let vault = vault(&[(
        "charter.md",
        "# Project charter\n# Purpose\n> Build a depot for eighty buses on the old yard.",
    )]);
    let asks = [section(
        &["Purpose of the Quality Plan"],
        "[Describe the purpose]",
    )];
    assert_eq!(values(&vault, "Quality Plan", &asks), [""]);
}

#[test]
fn a_firm_is_no_answer_to_when() {
    let kept = |text: &str, wants: Wants| {
        let mut slot = label("Date, engineer");
        slot.wants = wants;
        let found = Outcome {
            value: Some(Value {
                text: text.to_owned(),
                source: crate::model::Cite {
                    document: "contract.md".to_owned(),
                    place: String::new(),
                    note: String::new(),
                },
            }),
            note: String::new(),
            confidence: 1.0,
        };
        dated(&slot, found, Language::English).value.is_some()
    };
    assert!(!kept("Marsh Partners Ltd", Wants::Text));
    assert!(kept("3 May 2026", Wants::Text));
    assert!(kept(
        "on completion",
        Wants::Choice(vec!["on completion".to_owned()])
    ));
}

#[test]
fn a_stop_is_heard_at_every_step() {
    let vault = vault(&[("rfi-register.csv", REGISTER), ("brief.md", "Client: Port")]);
    let asks = [label("Client"), section(&["Weather"], "[Describe the weather]")];
    let schedules = [schedule("Requests", &["RFI No.", "Subject"], 1)];
    for stop in [AnswerStep::Fields, AnswerStep::Tables, AnswerStep::Narrative] {
        let asked = Form {
            subtitle: "",
            slots: &asks,
            schedules: &schedules,
            lists: &[],
            title: "",
            stated: &[],
        };
        let mut heard = false;
        let found = answer(&vault, asked, &mut |step, _| {
            heard |= step == stop;
            step != stop
        });
        assert!(heard && found.is_none());
    }
}
