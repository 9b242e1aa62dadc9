//! Which records a heading asks for, and which columns are a schedule's, on tables of a few rows.

use super::tests::{rows, schedule, vault};

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
