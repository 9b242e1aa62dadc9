//! Which papers may answer a form of a number, a part of the works or a month, on documents of a few lines.

use super::tests::{cell, label, rows, schedule, under, values, values_stating, vault};
use crate::lexicon::Language;
use crate::model::SlotKind;
use crate::slots::Asked;

#[test]
fn a_part_in_the_forms_title_binds_papers_and_not_fields() {
    let vault = vault(&[(
        "order.pdf",
        "# Letter of order
        Procurement no.: 2024-HBA-0317
        Quotation of: 23 September 2024",
    )]);
    let title = "Minutes of acceptance – block 1";
    let asked = |text: &str| values(&vault, title, &[under(&[title], label(text))]);
    assert_eq!(asked("Procurement no."), ["2024-HBA-0317"]);
}

#[test]
fn a_number_glued_to_its_letters_parts_papers() {
    let vault = vault(&[
        ("pressure-test-T2.csv", "# Pressure test\nTest pressure: 12.6 bar"),
        ("pressure-test-T3.csv", "# Pressure test\nTest pressure: 15.0 bar"),
    ]);
    let asked = |title: &str| values(&vault, title, &[label("Test pressure")]);
    assert_eq!(asked("Pressure test record, section T3"), ["15.0 bar"]);
    assert_eq!(asked("Pressure test record, section T2"), ["12.6 bar"]);
    assert_eq!(asked("Pressure test record"), [""], "they disagree");
}

#[test]
fn a_span_of_parts_is_of_each_of_them() {
    let vault = vault(&[(
        "snags plots 12-15.xlsx",
        "# Snag list plots 12-15
        | No. | Plot | Location | Item | Closed |
        | 211 | 14 | Hall | Scratched door | |
        | 212 | 14 | Bath | Loose tap | 2026-03-10 |
        | 213 | 15 | Garage | Door not fitted | |",
    )]);
    let asked = |title: &str| {
        let own = schedule(
            "Items outstanding at handover",
            &["Snag no.", "Location", "Item"],
            4,
        );
        rows(&vault, title, &[], own)
    };
    assert_eq!(
        asked("Handover certificate – plot 14"),
        ["211 | Hall | Scratched door"]
    );
    assert_eq!(
        asked("Handover certificate – plot 15"),
        ["213 | Garage | Door not fitted"]
    );
    assert!(
        asked("Handover certificate – plot 16").is_empty(),
        "no paper of it"
    );
}

#[test]
fn a_paper_that_another_follows_gives_the_form_no_number() {
    let invoice = "# Invoice
        Invoice no.: HL-26-0611
        Invoice date: 7 August 2026
        Amount due: 432,446.00";
    let vault = vault(&[("invoice-06.pdf", invoice)]);
    let asked = |title: &str| {
        let asks = ["Invoice no.", "Invoice date", "Amount due"].map(label);
        values(&vault, title, &asks)
    };
    assert_eq!(asked("Cover sheet – invoice no. 7"), ["", "", ""]);
    assert_eq!(asked("Cover sheet – invoice no. 6")[2], "432,446.00");
}

#[test]
fn a_paper_of_the_forms_sort_with_another_number_answers_nothing() {
    let vault = vault(&[(
        "quotation of Tallpine.pdf",
        "# Quotation
        Quotation no.: TM-2291
        Wall thickness: 8 mm",
    )]);
    let asked = |title: &str| values(&vault, title, &["Quotation no.", "Wall thickness"].map(label));
    assert_eq!(asked("Quotation for change directive no. 14"), ["", ""]);
    assert_eq!(asked("Change directive no. 14"), ["TM-2291", "8 mm"]);
}

#[test]
fn what_close_papers_list_of_several_is_said_by_no_other() {
    let vault = vault(&[
        (
            "rebar deliveries.csv",
            "# Rebar deliveries
            | Delivered | Diameter | Manufacturer |
            | 3 May 2025 | 12 | Yonghuai Steel |
            | 9 May 2025 | 16 | Hongda Steel |",
        ),
        (
            "crane papers.docx",
            "# Tower crane\nManufacturer: Zhongyue Heavy Machinery",
        ),
    ]);
    let asked = |title: &str| values(&vault, title, &[label("Manufacturer")]);
    assert_eq!(asked("Rebar sampling order"), [""]);
    assert_eq!(asked("Tower crane registration"), ["Zhongyue Heavy Machinery"]);
}

#[test]
fn a_list_of_this_month_has_the_rows_of_the_forms_month() {
    let vault = vault(&[(
        "deliveries.xlsx",
        "# Deliveries
        | Batch | Equipment | Delivered |
        | DH-007 | Cabinets | 2026-08-11 |
        | DH-009 | UPS | 2026-09-16 |",
    )]);
    let asked = |heading: &str| {
        let own = schedule(heading, &["Batch", "Equipment"], 3);
        rows(&vault, "Monthly report – September 2026", &[], own)
    };
    assert_eq!(asked("Deliveries this month"), ["DH-009 | UPS"]);
    assert_eq!(asked("Deliveries in the month"), ["DH-009 | UPS"]);
    assert_eq!(asked("Deliveries"), ["DH-007 | Cabinets", "DH-009 | UPS"]);
}

#[test]
fn what_came_before_the_forms_number_is_told_by_the_registers_own_numbers() {
    let vault = vault(&[(
        "delay notices.csv",
        "# Notices of delay
        | No. | Ground | Notified |
        | 1 | Missing drawings | 2025-04-28 |
        | 2 | Power cut | 2025-08-19 |
        | 3 | Late steel | 2025-09-02 |",
    )]);
    let asked = |title: &str| {
        let own = schedule(
            "Earlier notices of delay under this contract",
            &["No.", "Ground"],
            4,
        );
        rows(&vault, title, &[], own)
    };
    assert_eq!(
        asked("Notice of delay no. 3"),
        ["1 | Missing drawings", "2 | Power cut"]
    );
    assert!(asked("Notice of delay").is_empty(), "its number is not said");
}

#[test]
fn what_is_still_to_be_done_has_no_day_in_the_column_of_the_deed() {
    let vault = vault(&[(
        "observaciones.xlsx",
        "# Observaciones
        | N° | Ubicación | Observación | Subsanada |
        | 3-01 | Inversor 3.2 | Reapretar | 2026-04-10 |
        | 3-02 | Inversor 3.5 | Cambiar fusible | |",
    )]);
    let asked = |heading: &str| {
        let own = schedule(heading, &["N°", "Ubicación"], 4);
        rows(&vault, "Acta de recepción", &[], own)
    };
    assert_eq!(asked("Observaciones por subsanar"), ["3-02 | Inversor 3.5"]);
    assert!(
        asked("Observaciones por trasladar").is_empty(),
        "no column says that"
    );
}

#[test]
fn words_that_only_part_what_is_the_same_are_free() {
    let vault = vault(&[
        (
            "contract-data.docx",
            "# Contract data
            Contract Administrator: Mere Rangihuna
            X16 Retention: 3 %
            Art. 14 Penalty: 1,500 per day",
        ),
        ("call-out.pdf", "# Rescue log\nAlarm raised: 02:52"),
        ("meeting.docx", "# Minutes\nStart: 9:00"),
    ]);
    let asked = |text: &str| values(&vault, "Notice", &[label(text)]);
    assert_eq!(asked("To (Contract Administrator)"), ["Mere Rangihuna"]);
    assert_eq!(asked("To (Supervisor)"), [""]);
    assert_eq!(asked("Retention"), ["3 %"]);
    assert_eq!(asked("Penalty"), ["1,500 per day"]);
    assert_eq!(asked("Art. 15 Penalty"), [""]);
    assert_eq!(asked("Time alarm raised"), ["02:52"]);
    assert_eq!(
        asked("Start time of the works"),
        [""],
        "a meeting's start is no other"
    );
}

#[test]
fn a_report_that_is_asked_for_is_not_whose_it_is() {
    let vault = vault(&[(
        "cube report.pdf",
        "# Cube test report
        Laboratory: Lough Ennan Testing Ltd
        Report no.: LE-26-0417",
    )]);
    let asked = |text: &str| values(&vault, "Cube tests", &[label(text)]);
    assert_eq!(asked("Laboratory"), ["Lough Ennan Testing Ltd"]);
    assert_eq!(asked("Laboratory report"), [""]);
}

#[test]
fn a_contract_is_known_by_its_number_and_its_amount_is_its_sum() {
    let vault = vault(&[(
        "acte d'engagement.pdf",
        "# Acte d'engagement – Marché n° T-088/2023
        Montant HT : 418 500 €
        Montant TTC : 502 200 €",
    )]);
    let asked = |text: &str| values(&vault, "Décompte", &[label(text)]);
    assert_eq!(asked("Marché"), ["T-088/2023"]);
    assert_eq!(asked("Montant du marché HT (€)"), ["418 500 €"]);
    assert_eq!(asked("Montant du marché TTC (€)"), ["502 200 €"]);
    assert_eq!(asked("Montant de l'avenant HT (€)"), [""]);
    let english = super::tests::vault(&[("agreement.md", "# Agreement\nContract no.: T-088/2023")]);
    assert_eq!(values(&english, "Notice", &[label("Contract")]), [""]);
}

#[test]
fn a_date_behind_the_number_of_a_paper_is_that_papers() {
    let vault = vault(&[
        (
            "cube report.pdf",
            "# Cube test report
            Report no.: PX-17
            Report date: 4 September 2026
            Test date: 2 September 2026",
        ),
        ("release.docx", "# Release of the deck\nDate: 9 September 2026"),
    ]);
    let asked = |paper: &str, behind: &[&str]| {
        let mut before = paper.to_owned();
        let mut asks = vec![label(paper)];
        for text in behind {
            before = format!("{before} ____ {text}");
            asks.push(label(text));
            asks.last_mut().unwrap().before = before.clone();
        }
        asks[0].before = paper.to_owned();
        values(&vault, "Release of the deck", &asks)
    };
    assert_eq!(
        asked("Test report no.", &["dated"]),
        ["PX-17", "4 September 2026"]
    );
    assert_eq!(
        asked("Cube test report no.", &["dated"]),
        ["PX-17", "4 September 2026"]
    );
    assert_eq!(asked("Weld certificate no.", &["dated"]), ["", ""]);
    let german = asked("Prüfbericht Nr.", &["Prüfstelle", "geprüft am"]);
    assert_eq!(german, ["PX-17", "", "2 September 2026"]);
}

#[test]
fn a_date_behind_an_instruction_is_that_ones_and_not_the_forms() {
    let vault = vault(&[(
        "register.csv",
        "# Register of changes
        | No. | Site instruction | SI dated | Notice dated |
        | CE-011 | SI-26 | 2 March 2026 | 9 March 2026 |
        | CE-012 | SI-31 | 10 March 2026 | 20 March 2026 |",
    )]);
    let asked = |paper: &str| {
        let mut asks = vec![label(paper), label("dated")];
        asks[0].before = format!("{paper}: ");
        asks[1].before = format!("{paper}: ____ dated: ");
        values(&vault, "Notice of change CE-012", &asks)
    };
    assert_eq!(asked("Site instruction"), ["SI-31", "10 March 2026"]);
    assert_eq!(asked("Works order"), ["", ""]);
}

#[test]
fn a_thing_with_a_size_is_not_its_certificate() {
    let vault = vault(&[(
        "certificates.pdf",
        "# Calibration certificate KC-391
        Instrument: Water meter DN25
        Calibrated: 3 February 2026",
    )]);
    let asks = [cell("Water meter", "Certificate"), cell("Water meter", "Size")];
    assert_eq!(values(&vault, "Test record", &asks)[0], "");
}

#[test]
fn the_number_of_a_paper_has_a_figure() {
    let vault = vault(&[(
        "certificates.csv",
        "# Certificates
        | Certificate | Certificate no. | Remarks |
        | Gas installation certificate | MG-0417 | medical gas |
        | Glazing certificate | SG-25 | |",
    )]);
    let asked = |text: &str| values(&vault, "Handover", &[label(text)]);
    assert_eq!(asked("Medical gas certificate no."), ["MG-0417"]);
    assert_eq!(asked("Laundry certificate no."), [""]);
}

#[test]
fn the_forms_own_number_over_a_part_of_it_is_no_other_thing() {
    let vault = vault(&[
        ("certificate.pdf", "# Works certificate\nCertificate no.: JB-0387"),
        (
            "submissions.csv",
            "# Submissions
            | No. | Material |
            | LQ-CL-092 | Pipes |
            | LQ-CL-093 | Bolts |",
        ),
    ]);
    let asked = |heading: &str| {
        let asks = [under(&[heading], label("Certificate no."))];
        values(&vault, "Material submission (LQ-CL-092)", &asks)
    };
    assert_eq!(asked("Papers of LQ-CL-092"), ["JB-0387"]);
    assert_eq!(asked("Papers of LQ-CL-093"), [""]);
}

#[test]
fn the_label_of_a_cell_is_that_of_the_first_place_in_it() {
    let vault = vault(&[(
        "securities.md",
        "# Securities\nPerformance bond no.: PB-2023-118\nGuarantor: Kilima Savings",
    )]);
    let asked = |before: &str| {
        let mut slot = cell("Performance bond no.", "");
        slot.kind = SlotKind::Placeholder;
        slot.label = "pb_x".into();
        slot.before = before.into();
        slot.also = vec!["Performance bond no.".into()];
        values(&vault, "Certificate", &[slot])
    };
    assert_eq!(asked(""), ["PB-2023-118"]);
    assert_eq!(asked("{{pb_no}} given by "), [""]);
}

#[test]
fn what_a_paper_about_another_record_or_of_a_laboratory_says_is_of_that() {
    let vault = vault(&[
        (
            "NCR-011 closed.md",
            "# Non-conformance NCR-011\nSubcontractor: Tilt Ltd\nEmployer: Borough Council",
        ),
        (
            "cube test report.md",
            "# Cube test report\nClient: Marlow Builders Ltd\nStrength: 41 MPa",
        ),
        ("contract.md", "# Contract particulars\nRetention: 5 %"),
    ]);
    let asks = ["Subcontractor", "Client", "Retention (5 %)"].map(label);
    let found = values(&vault, "Non-conformance NCR-012", &asks);
    assert_eq!(found, ["", "Borough Council", ""]);
}

#[test]
fn a_day_without_its_year_is_no_papers_number_and_a_standard_keeps_its_letters() {
    let vault = vault(&[(
        "declaration.md",
        "# Declaration of performance\nThe DoP came on 19/05.\nHarmonised standard: EN 13956:2012",
    )]);
    let found = values(
        &vault,
        "Material submittal",
        &["DoP no.", "Harmonised standard"].map(label),
    );
    assert_eq!(found, ["", "EN 13956:2012"]);
}

#[test]
fn the_forms_own_number_is_that_of_no_other_paper() {
    let minutes = "# Site meeting
        > For the cable the test report and the request FDA-022 were handed out.";
    let asked = |title: &str| {
        let vault = vault(&[("minutes.docx", minutes)]);
        values(&vault, title, &[label("Test report no.")])
    };
    assert_eq!(asked("Material approval FDA-022"), [""]);
}

#[test]
fn a_sentence_about_another_thing_by_its_number_answers_nothing() {
    let asked = |culvert: &str| {
        let said = format!("# Weekly meeting\n> The slab of culvert {culvert} has to cure for 7 days.");
        let vault = vault(&[("minutes.md", said.as_str())]);
        let asks = [label("Curing of the slab (days)")];
        values_stating(&vault, "Inspection sheet", &[("Culvert no.", "CUL-02")], &asks)
    };
    assert_eq!(asked("CUL-02"), ["7 days"]);
    assert_eq!(asked("CUL-01"), [""]);
}

#[test]
fn a_name_within_a_sentence_is_no_section_of_a_paper() {
    let diary = vault(&[(
        "diary 119.md",
        "# Site diary 119
        ## Works
        Level 1: partitions in zone B by nine men. Theatre 3: the ductwork was stopped at eleven o'clock.",
    )]);
    let asked = |prompt: &str| {
        let mut ask = label(prompt);
        ask.kind = SlotKind::Instruction;
        ask.prompt = format!("[{prompt}]");
        ask.before = "Work by ".into();
        values(&diary, "Request for information 64", &[ask])
    };
    assert_eq!(asked("trade contractor"), [""]);
}

#[test]
fn the_picture_of_a_day_names_nothing() {
    let mut ask = label("起至");
    ask.also = vec!["____年__月__日".into()];
    let readings = Asked::new(&ask, Language::Chinese).readings;
    let words: Vec<&[String]> = readings.iter().map(|name| name.words.as_slice()).collect();
    assert_eq!(words, [["起至"]]);
}

#[test]
fn a_paper_that_replaces_another_is_not_replaced_itself() {
    let vault = vault(&[(
        "方案（B版）.docx",
        "# 防水施工方案 B版
        > 监理批准日期：2026年4月15日。方案编号 LW-FS-003。A版作废。
        > 抗渗等级P10。",
    )]);
    let found = values(&vault, "隐蔽工程验收", &[label("方案编号")]);
    assert_eq!(found, ["LW-FS-003"]);
}
