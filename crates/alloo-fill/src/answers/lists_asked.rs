//! Which records a list of a form has by its month, its number and its part of the works, and where it stays open.

use super::tests::{answers, rows, schedule, vault};
use crate::model::Schedule;

const VARIATIONS: &str = "# Variation list
    | No. | Subject | Amount EUR | Submitted | State |
    | V-03 | Deeper shaft | 22,150.00 | 11.06.2026 | approved 02.07.2026 |
    | V-04 | Cable duct | 48,600.00 | 20.08.2026 | approved 28.09.2026 |
    | V-05 | Longer piles | 91,300.00 | 15.09.2026 | under review |
    | V-06 | Second sluice | 7,300.00 | 16.09.2026 | rejected 29.09.2026 |";

#[test]
fn what_came_to_stand_in_a_month_is_told_by_the_day_of_that() {
    let asked = |title: &str, list: &str| {
        let vault = vault(&[("variation-list.csv", list)]);
        let own = schedule(title, &["No.", "Subject", "Approved on"], 5);
        rows(&vault, "Monthly report September 2026", &[], own)
    };
    let title = "Variations approved in the month";
    assert_eq!(asked(title, VARIATIONS), ["V-04 | Cable duct | 28.09.2026"]);
    let apart = "# Variation list
        | No. | Subject | Submitted | Approved | State |
        | V-03 | Deeper shaft | 11.06.2026 | 02.09.2026 | Approved |
        | V-04 | Cable duct | 20.09.2026 | 03.10.2026 | Approved |
        | V-05 | Longer piles | 15.09.2026 | | Under review |";
    assert_eq!(asked(title, apart), ["V-03 | Deeper shaft | 02.09.2026"]);
    // When they were submitted does not say when they were approved.
    let unsaid = "# Variation list
        | No. | Subject | Submitted | State |
        | V-03 | Deeper shaft | 11.09.2026 | Approved |
        | V-04 | Cable duct | 20.08.2026 | Approved |";
    assert_eq!(asked(title, unsaid), [""; 0]);
    // Nor does the day by which something is to be done say when it was.
    let due = "# Variation list
        | No. | Subject | Due |
        | V-03 | Deeper shaft | 11.09.2026 |
        | V-04 | Cable duct | 20.10.2026 |";
    assert_eq!(asked("Variations in the month", due), [""; 0]);
}

const DELAYS: &str = "# Delay register
    | No. | Ground | Days asked | Days granted | Decision | Lot |
    | D-01 | Find of bones | 8 | 6 | 05.09.2025 | 1 |
    | D-02 | Flooded pit | 4 | 3 | 19.12.2025 | 2 |
    | D-03 | Late poles | 6 | | | 1 |";

#[test]
fn earlier_papers_may_be_called_otherwise_in_their_register() {
    let vault = vault(&[("delay-register.csv", DELAYS)]);
    let header = [
        "No.",
        "Ground",
        "Asked (days)",
        "Granted (days)",
        "Date of decision",
    ];
    let asked = |title: &str, form: &str| rows(&vault, form, &[], schedule(title, &header, 5));
    let form = "Notice of delay no. 3";
    let both = [
        "D-01 | Find of bones | 8 | 6 | 05.09.2025",
        "D-02 | Flooded pit | 4 | 3 | 19.12.2025",
    ];
    assert_eq!(asked("Earlier requests under this contract", form), both);
    for other in [
        "Earlier rejected requests",
        "Earlier requests of partners",
        "Requests",
    ] {
        assert_eq!(asked(other, form), [""; 0], "{other}");
    }
    assert_eq!(
        asked("Earlier requests", "Notice of delay"),
        [""; 0],
        "earlier than which is not said"
    );
    let other = ["No.", "Ground", "Costs"];
    assert_eq!(
        rows(&vault, form, &[], schedule("Earlier requests", &other, 5)),
        [""; 0]
    );
}

#[test]
fn a_list_of_the_whole_contract_has_the_records_of_all_parts() {
    let vault = vault(&[("delay-register.csv", DELAYS)]);
    let asked = |title: &str| {
        let own = schedule(title, &["No.", "Ground"], 5);
        rows(&vault, "Notice of delay no. 3 – Lot 2", &[], own)
    };
    let all = ["D-01 | Find of bones", "D-02 | Flooded pit"];
    assert_eq!(asked("Earlier delays under this contract"), all);
    assert_eq!(asked("Earlier delays"), all[1..]);
}

#[test]
fn a_journal_in_a_report_of_a_month_has_the_rows_of_that_month() {
    let visits = "# Site visits
        | Date | Visitor | Purpose |
        | 2026-08-27 | Ada Moss | Labour inspection |
        | 2026-09-03 | Ben Ray | Fire safety |
        | 2026-09-29 | Cyd Lee | Sampling |";
    let vault = vault(&[("site-visits.csv", visits)]);
    let asked = |form: &str| {
        rows(
            &vault,
            form,
            &[],
            schedule("Site visits", &["Visitor", "Purpose"], 5),
        )
    };
    let own = ["Ben Ray | Fire safety", "Cyd Lee | Sampling"];
    assert_eq!(asked("Monthly report September 2026"), own);
    assert_eq!(
        asked("Weekly report 36"),
        [""; 0],
        "of which week a day is, is not said"
    );
    assert_eq!(asked("Site file").len(), 3);
}

#[test]
fn a_list_in_a_form_for_one_kind_has_the_records_of_that_kind() {
    let plant = "# Plant notes
        | Date | Plant | Charged to | Hours |
        | 2026-05-12 | Digger 2.5 t | daywork | 4.5 |
        | 2026-05-12 | Compressor | contract | 2.0 |
        | 2026-05-13 | Digger 2.5 t | daywork | 3.0 |";
    let vault = vault(&[("plant-notes.csv", plant)]);
    let asked = |form: &str| rows(&vault, form, &[], schedule("Plant", &["Plant", "Hours"], 5));
    assert_eq!(asked("Daywork sheet of 12 May 2026"), ["Digger 2.5 t | 4.5"]);
    let all = ["Digger 2.5 t | 4.5", "Compressor | 2.0"];
    assert_eq!(asked("Day sheet of 12 May 2026"), all);
}

#[test]
fn a_heading_over_several_lists_says_what_each_of_them_has() {
    let materials = "# Material notes
        | Description | Quantity | Unit |
        | Gravel | 3.2 | m³ |
        | Sleeve DN 160 | 2 | pcs |";
    let vault = vault(&[("material-notes.csv", materials)]);
    let asked = |heading: &str, beside: &str| {
        let own = schedule(heading, &["Material", "Quantity", "Unit"], 3);
        let mut other = schedule(heading, &[beside, "Hours", "Note no."], 3);
        other.id = "other".into();
        let found = super::tests::answers(&vault, "Sheet", &[], &[], &[other, own]).schedules;
        found
            .iter()
            .map(|filled| filled.records.len())
            .collect::<Vec<_>>()
    };
    assert_eq!(asked("Machines and materials", "Machine"), [0, 2]);
    assert_eq!(asked("Machines and materials", "Driver"), [0, 0]);
    assert_eq!(asked("Returned materials", "Machine"), [0, 0]);
}

#[test]
fn a_list_of_firms_has_their_names_and_goods_their_places() {
    let firms = "# Firms
        | Contractor | Works package | Address | Status |
        | Balder Piling | Piling | Clare Road 4 | Appointed |
        | Toner Concrete | Tanks | Oran Lane 1 | Tender stage |";
    let stored = "# Stored goods
        | Item | Material | Where stored | Invoice | Value |
        | 06 | Roof membrane | Mill Road store | CR-77120 | 222,000 |";
    let vault = vault(&[("firms.csv", firms), ("stored.csv", stored)]);
    let asked = |title: &str, header: &[&str]| rows(&vault, "Notice", &[], schedule(title, header, 3));
    for name in ["Name", "Name of contractor"] {
        let found = asked("Contractors already appointed", &[name, "Address"]);
        assert_eq!(found, ["Balder Piling | Clare Road 4"], "{name}");
    }
    assert_eq!(asked("Guests", &["Name", "Address"]), [""; 0]);
    let header = ["Material", "Location", "Invoice"];
    assert_eq!(
        asked("Material stored", &header),
        ["Roof membrane | Mill Road store | CR-77120"]
    );
}

#[test]
fn results_of_the_own_check_are_those_of_the_one_table_of_them() {
    let certificate = "# Mill certificate
        | Heat no. | Batch | Hardness HBW |
        | H6-2207 | P2601 | 214 |
        | H6-2211 | P2602 | 219 |";
    let vault = vault(&[("mill-certificate.pdf", certificate)]);
    let header = ["Heat no.", "Batch", "Hardness (HBW)"];
    let asked = |title: &str| rows(&vault, "Submittal", &[], schedule(title, &header, 4)).len();
    assert_eq!(asked("Self-check results"), 2);
    for other in [
        "Results of the repeated checks",
        "Rejected results",
        "Witnessed results",
    ] {
        assert_eq!(asked(other), 0, "{other}");
    }
}

#[test]
fn resources_over_a_list_leave_none_out() {
    let plant = "# Plant on site
        | Machine | Hours | Driver |
        | Crane | 31 | Ray |
        | Hoist | 44 | Fox |";
    let vault = vault(&[("plant.csv", plant)]);
    let asked = |title: &str| {
        rows(
            &vault,
            "Site report",
            &[],
            schedule(title, &["Machine", "Hours"], 3),
        )
    };
    assert_eq!(asked("3. Resources"), ["Crane | 31", "Hoist | 44"]);
    assert_eq!(asked("3. Hired machines"), [""; 0]);
}

#[test]
fn a_paper_of_the_month_may_list_what_other_months_had() {
    let list = "# Cost report October 2025
        | CO No. | Title | Status | Approved |
        | CO-09 | Rock excavation | Approved | 19.08.2025 |
        | CO-11 | Roof drains | Approved | 14.10.2025 |
        | CO-12 | Heating | Pending | |";
    let vault = vault(&[("Cost report October 2025.csv", list)]);
    let asked = |title: &str| {
        let own = schedule(title, &["CO No.", "Title"], 5);
        rows(&vault, "Monthly report October 2025", &[], own)
    };
    assert_eq!(asked("Changes approved this month"), ["CO-11 | Roof drains"]);
    // Of which of the two the month is, nobody can say.
    assert_eq!(asked("Changes approved or pending this month"), [""; 0]);
}

#[test]
fn a_list_of_what_has_some_of_a_column() {
    let list = "# Measurement
        | Item | Description | Progress to date % | Progress this month % |
        | 1.1 | Earthworks | 100 | 0 |
        | 2.1 | Concrete | 70 | 18 |
        | 3.1 | Masonry | 40 | 15.5 |";
    let vault = vault(&[("measurement.xlsx", list)]);
    let asked = |title: &str, form: &str| {
        let own = schedule(title, &["Item", "Description"], 5);
        rows(&vault, form, &[], own)
    };
    let form = "Certificate September 2025";
    let title = "Measurement by item (items with progress in the month)";
    assert_eq!(asked(title, form), ["2.1 | Concrete", "3.1 | Masonry"]);
    // In which of two columns, nobody can say.
    assert_eq!(asked("Items with progress", form), [""; 0]);
}

const HOURS: &str = "# Hours
    | Date | Name | Hours |
    | 13.10.2025 | A. Lopez | 8 |
    | 14.10.2025 | A. Lopez | 9 |
    | 14.10.2025 | B. Ruiz | 8 |";

#[test]
fn the_day_of_a_daily_paper_is_that_of_its_row_in_their_register() {
    let register = "# Register of daily reports
        | Report | Date | Section |
        | 86 | 13.10.2025 | P-15 |
        | 87 | 14.10.2025 | P-16 |";
    let both = vault(&[("hours.csv", HOURS), ("register.csv", register)]);
    let alone = vault(&[("hours.csv", HOURS)]);
    let list = || schedule("Hours", &["Name", "Hours"], 5);
    let form = ("Daily site report", [("Report no.", "87")]);
    assert_eq!(
        rows(&both, form.0, &form.1, list()),
        ["A. Lopez | 9", "B. Ruiz | 8"]
    );
    assert_eq!(rows(&alone, form.0, &form.1, list()), [""; 0]);
    // Where the days are not the first that a list says, too.
    let named_first = "# Hours
        | Name | Date | Hours |
        | A. Lopez | 13.10.2025 | 8 |
        | A. Lopez | 14.10.2025 | 9 |
        | B. Ruiz | 14.10.2025 | 8 |";
    let both = vault(&[("hours.csv", named_first), ("register.csv", register)]);
    let alone = vault(&[("hours.csv", named_first)]);
    assert_eq!(
        rows(&both, form.0, &form.1, list()),
        ["A. Lopez | 9", "B. Ruiz | 8"]
    );
    assert_eq!(rows(&alone, form.0, &form.1, list()), [""; 0]);
    let asks = [super::tests::label("Date"), super::tests::label("Section")];
    let found = super::tests::values_stating(&both, form.0, &form.1, &asks);
    assert_eq!(found, ["14.10.2025", "P-16"]);
}

#[test]
fn the_defects_still_open_on_the_day_are_those_of_the_forms_own_area() {
    let list = "# Inspection
        | No. | Area | Room | Defect | Due | Status |
        | M-31 | ITS | Shaft S3 | Labels missing | 08.10.2025 | open |
        | M-32 | ITS | Room 1.19 | Rose loose | 26.09.2025 | closed 22.09. |
        | M-34 | Recovery | Room 1.41 | Unit scratched | 30.09.2025 | open |
        | M-36 | ITS | Base | Foil missing | 08.10.2025 | open |";
    let vault = vault(&[("inspection.xlsx", list)]);
    let asked = |title: &str, form: &str| {
        let own = schedule(title, &["Room", "Defect", "Due"], 4);
        rows(&vault, form, &[], own)
    };
    let form = "Acceptance record – intensive care (ITS)";
    let own = [
        "Shaft S3 | Labels missing | 08.10.2025",
        "Base | Foil missing | 08.10.2025",
    ];
    assert_eq!(
        asked("D Defects found (on the day of acceptance still open)", form),
        own
    );
    // Of what day it speaks is not said.
    assert_eq!(asked("D Defects found (on the day of delivery)", form), [""; 0]);
}

#[test]
fn the_items_of_minutes_are_no_defects() {
    let items = "| Nr. | Thema | Wer |
        | 31.1 | Hygienemessung durch das Labor | Spital |
        | 31.2 | Revisionsunterlagen in dreifacher Ausführung | Rötheli |";
    let list = || schedule("Mängel", &["Nr.", "Mangel"], 3);
    let of = |title: &str| {
        let vault = vault(&[("paper 31.docx", &format!("# {title}\n{items}"))]);
        rows(&vault, "Abnahmeprotokoll", &[], list())
    };
    assert_eq!(of("Protokoll Bausitzung 31"), [""; 0]);
    assert!(!of("Mängelliste").is_empty());
}

#[test]
fn a_list_that_calls_its_days_a_day_is_parted_by_them() {
    let machines = "# Equipos agosto
        | Día | Equipo | Horas |
        | 12/08/2025 | Retroexcavadora | 6,5 |
        | 13/08/2025 | Camión grúa | 4,0 |";
    let vault = vault(&[("equipos.csv", machines)]);
    let list = schedule("Equipos", &["Equipo", "Horas"], 3);
    assert_eq!(
        rows(&vault, "Parte diario de obra N° 114 – 13/08/2025", &[], list),
        ["Camión grúa | 4,0"]
    );
}

#[test]
fn a_record_stands_in_one_of_several_lists() {
    let vault = vault(&[(
        "materials.csv",
        "# Materials
        | Description | Unit | Price |
        | Anchor R38 | no. | 412.50 |
        | Mesh ST25 | m2 | 18.20 |",
    )]);
    let list = |title: &str| schedule(title, &["Description", "Unit", "Price"], 2);
    let told = |lists: &[Schedule]| -> Vec<bool> {
        let filled = answers(&vault, "Statement", &[], &[], lists).schedules;
        filled.iter().map(|list| !list.records.is_empty()).collect()
    };
    assert_eq!(told(&[list("Materials")]), [true]);
    assert_eq!(told(&[list("List of materials")]), [true]);
    assert_eq!(
        told(&[list("Materials"), list("List of materials")]),
        [true, false]
    );
}
