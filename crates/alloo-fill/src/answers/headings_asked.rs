//! Which records a heading asks for, and which columns are a schedule's, on tables of a few rows.

use super::tests::{answers, label, rows, schedule, vault};
use super::{Knowledge, Outcome};

const NCRS: &str = "# NCR register
    | NCR no. | Raised by | Location | Status | Closed on |
    | NCR-016 | Marlow Piling | Pile 3 | Closed | 2026-06-20 |
    | NCR-017 | Marlow Piling | Yard | Approved with comments | 2026-06-18 |
    | NCR-018 | Ann Lee | Pier 2 | Approved | 2026-07-29 |
    | NCR-019 | Marlow Piling | Cap 14 | Open | |";

#[test]
fn values_of_several_words_restrict() {
    let vault = vault(&[("ncr-register.csv", NCRS)]);
    let asked = |title: &str| rows(&vault, "", &[], schedule(title, &["NCR no.", "Location"], 5));
    assert_eq!(
        asked("NCRs raised by Marlow Piling"),
        ["NCR-016 | Pile 3", "NCR-017 | Yard", "NCR-019 | Cap 14"]
    );
    assert_eq!(
        asked("NCRs returned as approved or approved with comments"),
        [""; 0],
        "nothing is said to be returned"
    );
    assert_eq!(
        asked("NCRs approved or approved with comments"),
        ["NCR-017 | Yard", "NCR-018 | Pier 2"]
    );
    assert!(asked("NCRs raised by Bo Ray").is_empty());
}

#[test]
fn earlier_records_are_those_before_the_forms_own() {
    let vault = vault(&[("ncr-register.csv", NCRS)]);
    let asked = |title: &str| {
        let own = schedule("Earlier NCRs", &["NCR no.", "Closed on"], 5);
        rows(&vault, title, &[], own)
    };
    assert_eq!(
        asked("Non-conformance report NCR-018"),
        ["NCR-016 | 20 June 2026", "NCR-017 | 18 June 2026"]
    );
    assert!(asked("Non-conformance report").is_empty(), "whose is not said");
}

#[test]
fn a_partys_records_are_those_that_name_it() {
    let vault = vault(&[
        ("contract.docx", "Auftragnehmer: Tessanda Seilbahnbau AG"),
        (
            "maengelliste.xlsx",
            "# Mängel
            | Nr. | Ort | Mangel | Zuständig | Lot |
            | M1 | Talstation | Abdeckung der Welle fehlt | Tessanda | 04 |
            | M2 | Bergstation | Dichtung der Tür undicht | Holzbau Demont | 06 |",
        ),
    ]);
    let asked = |title: &str| {
        rows(
            &vault,
            "Abnahmeprotokoll",
            &[],
            schedule(title, &["Nr.", "Ort", "Mangel"], 4),
        )
    };
    assert_eq!(
        asked("Mängel des Auftragnehmers"),
        ["M1 | Talstation | Abdeckung der Welle fehlt"]
    );
    assert_eq!(
        asked("Mängel Lot 06"),
        ["M2 | Bergstation | Dichtung der Tür undicht"]
    );
}

#[test]
fn a_chinese_heading_is_parted_into_its_words() {
    let vault = vault(&[(
        "变更台账.xlsx",
        "# 变更台账
        | 编号 | 内容 | 金额（元） | 状态 |
        | BG-01 | 冷却塔移位 | 58,600.00 | 已确认 |
        | BG-04 | 增加排风柜 | 12,000.00 | 待确认 |",
    )]);
    let asked = |title: &str| {
        rows(
            &vault,
            "",
            &[],
            schedule(title, &["编号", "内容", "金额（元）"], 4),
        )
    };
    assert_eq!(asked("已确认变更一览"), ["BG-01 | 冷却塔移位 | 58,600.00"]);
}

#[test]
fn amounts_are_found_though_the_currency_or_the_tax_is_left_unsaid() {
    let vault_of = |header: &str| {
        let text = format!(
            "# Variation orders\n| VO no. | Title | {header} |\n| VO-01 | Piles | 84500.00 | 79200.00 |"
        );
        vault(&[("variation-list.csv", text.as_str())])
    };
    let asked = |header: &str, claimed: &str| {
        let asked = schedule("Variation orders", &["VO no.", "Title", claimed], 2);
        rows(&vault_of(header), "", &[], asked).join("")
    };
    for said in [
        "Claimed SGD",
        "Claimed (SGD)",
        "Claimed excl. GST",
        "Claimed SGD excl. GST",
    ] {
        assert_eq!(
            asked(&format!("{said} | Agreed"), "Claimed"),
            "VO-01 | Piles | 84500.00",
            "{said}"
        );
    }
    // With and without tax beside each other, neither is meant; another currency is another amount.
    assert_eq!(
        asked("Claimed excl. GST | Claimed incl. GST", "Claimed"),
        "VO-01 | Piles | "
    );
    assert_eq!(
        asked("Claimed (SGD) | Agreed", "Claimed (AED)"),
        "VO-01 | Piles | "
    );
}

/// The values of labels on a form with a title and statements.
fn found(vault: &Knowledge, title: &str, stated: &[(&str, &str)], labels: &[&str]) -> Vec<String> {
    let asks: Vec<_> = labels.iter().map(|text| label(text)).collect();
    let outcomes = answers(vault, title, stated, &asks, &[]).fields;
    let text = |outcome: Outcome| outcome.value.map(|value| value.text).unwrap_or_default();
    outcomes.into_iter().map(text).collect()
}

#[test]
fn a_row_is_the_forms_by_its_number() {
    let vault = vault(&[(
        "ncr-log.csv",
        "# NCR log
        | NCR | Raised on | Location | Disposition |
        | 006 | 2025-10-14 | Grid C/4 | Use as is |
        | 007 | 2025-11-18 | Ground beam GB4 | Repair |",
    )]);
    let labels = ["Location", "Disposition", "Raised on"];
    let of = |title: &str, stated: &[(&str, &str)]| found(&vault, title, stated, &labels);
    let seven = ["Ground beam GB4", "Repair", "18 November 2025"];
    assert_eq!(
        of("Non-conformance report", &[("This report", "NCR 007.")]),
        seven
    );
    assert_eq!(of("NCR No. 7", &[]), seven);
    assert_eq!(of("Non-conformance report", &[]), ["", "", ""]);
    assert_eq!(of("NCR of 7 November 2025", &[]), ["", "", ""]);
    assert_eq!(of("Site visit 7", &[]), ["", "", ""]);
}

#[test]
fn a_row_is_the_forms_by_its_day_or_month() {
    let diary = vault(&[(
        "Bautagebuch.xlsx",
        "# KW 15
        | Datum | Wetter | Facharbeiter |
        | 2025-04-09 | Regen | 7 |
        | 2025-04-10 | bewölkt | 8 |",
    )]);
    let labels = ["Facharbeiter", "Wetter", "Datum"];
    assert_eq!(
        found(&diary, "Bautagesbericht vom 10.04.2025", &[], &labels),
        ["8", "bewölkt", ""]
    );
    assert_eq!(found(&diary, "Bautagesbericht", &[], &labels), ["", "", ""]);
    let safety = vault(&[(
        "safety.xlsx",
        "# Safety
        | Month | Hours worked | First aid cases |
        | July 2025 | 3365 | 2 |
        | August 2025 | 4980 | 3 |
        | Since the start | 17240 | 8 |",
    )]);
    let labels = [
        "First aid cases",
        "Hours worked this month",
        "Hours worked since the start",
    ];
    let found = found(&safety, "Monthly report – August 2025", &[], &labels);
    assert_eq!(found.get(..2).unwrap(), ["3", "4980"]);
    assert_ne!(found[2], "4980");
}

#[test]
fn a_line_of_an_account_is_known_without_its_rate() {
    let vault = vault(&[
        (
            "RA-11-bill.xlsx",
            "# Deductions
        | Item | Rate | Amount this bill |
        | Less retention 5 % | 5 % | 1,670,607.50 |
        | Income tax (TDS) | 2 % | 668,243.00 |
        | Net payable | | 34,253,365.00 |",
        ),
        (
            "RA-10-certificate.pdf",
            "# Certificate RA-10
        Labour cess: 245,312.50",
        ),
    ]);
    let labels = [
        "Retention money",
        "TDS amount",
        "Net amount payable",
        "TDS",
        "Labour cess",
    ];
    assert_eq!(
        found(&vault, "Payment certificate RA-11", &[], &labels),
        ["1,670,607.50", "668,243.00", "34,253,365.00", "", ""]
    );
}

#[test]
fn what_has_been_done_already_has_its_date() {
    let list = |header: &str, third: &str| {
        format!(
            "# {header} |
            | Geest GmbH | 318.400,00 | 14.02.2025 |
            | Bremke KG | 84.930,00 | {third} |
            | Isotherm GmbH | 57.215,00 | 30.06.2025 |"
        )
    };
    let lists = [
        (
            "Nachunternehmer\n| Firma | Auftragswert | Zustimmung vom",
            "Bereits zugestimmte Nachunternehmer",
        ),
        (
            "Nachunternehmer\n| Firma | Auftragswert | Genehmigung am",
            "Schon genehmigte Nachunternehmer",
        ),
        (
            "Sous-traitants\n| Entreprise | Montant | Date d'acceptation",
            "Sous-traitants déjà acceptés",
        ),
        (
            "Subcontractors\n| Company | Value | Date of approval",
            "Subcontractors approved so far",
        ),
        (
            "Subcontratistas\n| Empresa | Importe | Fecha de aprobación",
            "Subcontratistas ya aprobados",
        ),
    ];
    for (header, title) in lists {
        for third in ["-", "", "offen", "pending", "à demander"] {
            let vault = vault(&[("list.csv", &list(header, third))]);
            let columns: Vec<&str> = header.lines().last().unwrap().split(" | ").take(2).collect();
            let columns: Vec<&str> = columns.iter().map(|name| name.trim_start_matches("| ")).collect();
            let listed = rows(&vault, "", &[], schedule(title, &columns, 5));
            let firms: Vec<&str> = listed.iter().filter_map(|row| row.split(' ').next()).collect();
            assert_eq!(firms, ["Geest", "Isotherm"], "{title}: {third:?}");
        }
    }
}

#[test]
fn a_list_kept_by_days_gives_a_form_of_one_day_its_rows() {
    let vault = vault(&[(
        "plant-sheets.csv",
        "# Plant sheets
        | Date | Machine | Hours |
        | 2025-05-09 | Excavator | 7.0 |
        | 2025-05-12 | Excavator | 4.5 |
        | 2025-05-12 | Compressor | 2.0 |
        | 2025-05-13 | Lorry | 3.0 |",
    )]);
    let asked = |title: &str, header: &[&str]| rows(&vault, title, &[], schedule("Machines", header, 5));
    assert_eq!(
        asked("Daywork sheet of 12 May 2025", &["Machine", "Hours"]),
        ["Excavator | 4.5", "Compressor | 2.0"]
    );
    assert_eq!(asked("Plant register", &["Machine", "Hours"]).len(), 4);
    assert_eq!(
        asked("Daywork sheet of 12 May 2025", &["Date", "Machine", "Hours"]).len(),
        4,
        "a schedule with days of its own lists all"
    );
}

#[test]
fn a_number_of_the_forms_title_tells_its_rows() {
    let vault = vault(&[(
        "prices.csv",
        "# Prices
        | Code | Minutes | Description | Unit price |
        | P-04 | 2 | Handrail | 112 |
        | P-05 | 3 | Roof sheet | 31 |
        | P-06 | 3 | Gully | 146 |",
    )]);
    let asked = |title: &str| {
        let list = schedule(title, &["Code", "Description"], 5);
        rows(&vault, title, &[], list)
    };
    assert_eq!(
        asked("Minutes of prices no. 3"),
        ["P-05 | Roof sheet", "P-06 | Gully"]
    );
    let vault = super::tests::vault(&[(
        "deliveries.csv",
        "# Deliveries
        | Ticket | Section | Quantity |
        | 41602 | B-06 | 8,0 |
        | 41777 | B-07 | 7,5 |",
    )]);
    let list = schedule("", &["Ticket", "Quantity"], 5);
    assert_eq!(
        rows(&vault, "Pour record, section B-07", &[], list),
        ["41777 | 7,5"]
    );
}

#[test]
fn a_printed_number_or_day_tells_its_row() {
    let vault = vault(&[(
        "deliveries.csv",
        "# Deliveries
        | Ticket | Date | Arrival | Quantity (m3) |
        | 88214 | 2026-09-18 | 07:12 | 8.0 |
        | 88217 | 2026-09-19 | 07:41 | 7.5 |",
    )]);
    let cell = |row: &str, column: &str| super::tests::cell(row, column);
    let slots = [
        cell("88217", "Arrival"),
        cell("18/09/2026", "Quantity (m3)"),
        cell("88260", "Arrival"),
    ];
    let outcomes = answers(&vault, "Pour record", &[], &slots, &[]).fields;
    let text = |outcome: Outcome| outcome.value.map(|value| value.text).unwrap_or_default();
    let found: Vec<String> = outcomes.into_iter().map(text).collect();
    assert_eq!(found, ["07:41", "8.0", ""]);
}

#[test]
fn papers_of_another_lot_answer_nothing() {
    let vault = vault(&[
        ("contract.md", "# Contract, lot 02\nContract number: ACI-118-02"),
        (
            "minutes.md",
            "# Acceptance of lot 05\nContract number: ACI-118-05",
        ),
    ]);
    let vault = {
        let mut vault = vault;
        for document in &mut vault.documents {
            document.project = Some("School".into());
        }
        vault
    };
    let asked = |title: &str| found(&vault, title, &[], &["Contract number"]);
    assert_eq!(asked("Acceptance, lot 02"), ["ACI-118-02"]);
    assert_eq!(asked("Acceptance"), [""], "the form says no lot");
}

#[test]
fn an_account_is_asked_for_its_own_month() {
    let vault = vault(&[(
        "account.csv",
        "# Account
        | Item | Month (€) | To date (€) |
        | Advance recovered | 284,611.54 | 1,911,781.92 |
        | Plant | 5,000.00 | 9,000.00 |",
    )]);
    assert_eq!(
        found(&vault, "Account", &[], &["Advance recovered (€)"]),
        ["284,611.54"]
    );
}

#[test]
fn an_amount_is_read_without_what_follows_its_unit() {
    let vault = vault(&[("crane.md", "Support load max.: 92 t per support\nRadius: 22")]);
    let asked = ["Support load max. (t)", "Support load max. (kN)", "Radius (m)"];
    assert_eq!(found(&vault, "Lift", &[], &asked), ["92 t", "", "22"]);
}

#[test]
fn a_number_that_the_form_spells_out_binds_its_last_revision() {
    let vault = vault(&[(
        "submittals.csv",
        "# Submittals
        | Submittal No. | Revision | Description | Sent |
        | 43 21 39-01 | 0 | Pumps | 2026-08-14 |
        | 43 21 39-01 | 1 | Pumps, resubmitted | 2026-10-16 |
        | 43 21 39-02 | 0 | Valves | 2026-09-01 |",
    )]);
    let asked = |title: &str| found(&vault, title, &[], &["Description"]);
    assert_eq!(asked("Submittal 43 21 39-01"), ["Pumps, resubmitted"]);
    assert_eq!(asked("Submittal 43 21 39-02"), ["Valves"]);
    assert_eq!(asked("Submittal 43 21 39-021"), [""]);
}

#[test]
fn contract_data_by_clauses_is_names_and_values() {
    let vault = vault(&[(
        "appendix.pdf",
        "# Appendix to tender
        | Item | Sub-clause | Data |
        | Employer's name and address | 1.1.2.2 | Wessex plc, Signal House, Hull |
        | Defects notification period | 1.1.3.7 | 365 days |",
    )]);
    let asked = ["Employer", "Employer's address", "Defects notification period"];
    assert_eq!(
        found(&vault, "Statement", &[], &asked),
        ["Wessex plc", "Signal House, Hull", "365 days"]
    );
}

#[test]
fn a_form_s_own_title_does_not_restrict_a_list_with_a_title() {
    let vault = vault(&[(
        "loads.csv",
        "# Loads
        | Truck | Plate | Slump |
        | 1 | A-07 | 185 |
        | 9 | A-22 | 190 |",
    )]);
    let mut list = schedule("Loads", &["Plate", "Slump"], 3);
    list.title = "Loads".into();
    list.headings = vec!["Pour record of the quay".into()];
    assert_eq!(
        rows(&vault, "Pour record of the quay", &[], list),
        ["A-07 | 185", "A-22 | 190"]
    );
}

#[test]
fn a_list_of_defects_says_whether_it_means_those_made_good() {
    let vault = vault(&[(
        "defects.csv",
        "# Defects
        | No. | Plot | Location | Defect | Closed on |
        | M-05 | 14 | Stairs | Edge broken | 2026-02-04 |
        | M-07 | 14 | Room 0.14 | Crack | |
        | M-08 | 15 | Roof | Rafter rough | |",
    )]);
    let asked = |form: &str, title: &str| {
        rows(
            &vault,
            form,
            &[],
            schedule(title, &["No.", "Location", "Defect"], 5),
        )
    };
    assert!(asked("Handover", "Defects").is_empty());
    assert_eq!(
        asked("Handover, plot 14", "Open defects"),
        ["M-07 | Room 0.14 | Crack"]
    );
}

#[test]
fn of_a_workbooks_sheets_those_of_another_month_or_number_answer_nothing() {
    let mut vault = vault(&[(
        "output.xlsx",
        "# Output
        | Trade | This month |
        | Piling | 6,372,000.00 |
        | Roofing | 112,000.00 |",
    )]);
    let mut other = vault.tables[0].clone();
    other.rows[0].cells[1] = "7,084,000.00".into();
    vault.tables.push(other);
    let mut asked = |titles: [&str; 2], form: &str| {
        for (table, title) in vault.tables.iter_mut().zip(titles) {
            table.title = title.to_owned();
            table.place = format!("sheet {title:?}");
        }
        let mut slot = label("Piling: This month");
        slot.kind = crate::model::SlotKind::Cell;
        slot.cell = Some(crate::model::CellPlace {
            row_label: "Piling".into(),
            column_header: "This month".into(),
            ..crate::model::CellPlace::default()
        });
        let found = answers(&vault, form, &[], &[slot], &[]).fields;
        let text = |outcome: Outcome| outcome.value.map(|value| value.text);
        found.into_iter().find_map(text).unwrap_or_default()
    };
    let months = ["August 2026", "September 2026"];
    assert_eq!(asked(months, "Monthly report September 2026"), "7,084,000.00");
    assert_eq!(asked(months, "Monthly report July 2026"), "", "none is its own");
    let numbers = ["CD-012 pricing", "CD-014 pricing"];
    assert_eq!(asked(numbers, "Quotation for CD-014"), "7,084,000.00");
    assert_eq!(asked(numbers, "Quotation"), "");
}

#[test]
fn the_heading_of_a_part_leaves_nothing_out_where_the_forms_number_tells_the_records() {
    let vault = vault(&[(
        "delivery-notes.csv",
        "# Delivery notes
        | Delivery note | Component | Volume (m³) |
        | 77120 | BA-022 | 7.5 |
        | 77388 | BA-023 | 7.5 |
        | 77391 | BA-023 | 4.0 |",
    )]);
    let asked = |form: &str, heading: &str| {
        let mut asked = schedule("", &["Delivery note", "Volume (m³)"], 4);
        asked.headings = vec![heading.to_owned()];
        rows(&vault, form, &[], asked)
    };
    let form = "Acceptance record BA-023";
    assert_eq!(asked(form, "Part B – Placing"), ["77388 | 7.5", "77391 | 4.0"]);
    assert!(asked(form, "Part B – Rejected").is_empty());
    assert!(asked(form, "Part B – Loads reused").is_empty());
    assert!(asked("Acceptance record", "Part B – Placing").is_empty());
}

#[test]
fn a_unit_in_a_columns_name_is_one_in_brackets() {
    let vault = vault(&[(
        "quotations.csv",
        "# Quotations
        | Quotation | Supplier | Delivery (days) | Validity (days) |
        | C-5518 | Aceros Norte | 6 | 15 |",
    )]);
    let asked = |last: &str| {
        let asked = schedule("Quotations", &["Supplier", "Quotation", last], 2);
        rows(&vault, "Requisition", &[], asked).join("")
    };
    assert_eq!(asked("Days of delivery"), "Aceros Norte | C-5518 | 6");
    assert_eq!(asked("Days of guarantee"), "Aceros Norte | C-5518 | ");
    assert_eq!(asked("Weeks of delivery"), "Aceros Norte | C-5518 | ");
}

#[test]
fn the_forms_own_row_tells_the_sheet_and_nothing_is_ordered_of_what_is_in_stock() {
    let mut vault = vault(&[
        (
            "requisitions.csv",
            "# Requisitions
            | No. | Subject |
            | REQ-141 | Pipes |
            | REQ-142 | Steel for slabs, blocks 7 and 8 |",
        ),
        (
            "materials.xlsx",
            "# Materials
            | Code | Description | In stock | To order |
            | AC-03 | Bars | 600 | 7300 |",
        ),
        (
            "materials-2.xlsx",
            "# Materials
            | Code | Description | In stock | To order |
            | AC-03 | Bars | 1200 | 7200 |
            | SL-05 | Spacers | 5200 | 0 |",
        ),
    ]);
    vault.tables[1].title = "Slabs, blocks 5-6".into();
    vault.tables[2].title = "Slabs, blocks 7-8".into();
    let asked = |form: &str| {
        let header = ["Code", "Description", "Quantity to order"];
        let asked = schedule("Materials requested", &header, 4);
        rows(&vault, form, &[], asked)
    };
    assert_eq!(asked("Requisition REQ-142"), ["AC-03 | Bars | 7200"]);
    assert!(
        asked("Requisition REQ-141").is_empty(),
        "of which slabs is not said"
    );
}
