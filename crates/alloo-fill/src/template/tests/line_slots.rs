//! Places to write in lines of text, as people of several countries draw them.

use super::small::{Small, p, table};

fn labels(small: &Small) -> Vec<String> {
    small.slots().into_iter().map(|(_, label)| label).collect()
}

/// The labels of the slots of one line.
fn of(line: &str) -> Vec<String> {
    labels(&Small::new(&p(&[line])))
}

fn of_body(body: &str) -> Vec<String> {
    labels(&Small::new(body))
}

/// A paragraph whose texts are parted by tabs; a run that is empty holds the tab alone.
fn tabbed(texts: &[&str]) -> String {
    let runs: Vec<String> = texts
        .iter()
        .map(|text| format!("<w:t xml:space=\"preserve\">{text}</w:t>"))
        .collect();
    format!("<w:p><w:r>{}</w:r></w:p>", runs.join("<w:tab/>"))
}

#[test]
fn blanks_of_many_makes_are_slots() {
    for (line, told) in [
        (
            "企业资质：＿＿＿＿＿＿   信用代码：＿＿＿＿＿＿",
            &["企业资质", "信用代码"][..],
        ),
        ("附件 计算书 __ 份，照片 __ 张", &["附件 计算书", "照片"]),
        ("EA n° ... établi", &["EA n°"]),
        ("Supervisor: (            )", &["Supervisor"]),
        ("工程名称：（　　　　　）", &["工程名称"]),
        ("日期：    年  月  日", &["日期"]),
        ("日期：20    年  月  日", &["日期"]),
        ("Date:    /    /    ", &["Date"]),
        ("Date: ..../..../....", &["Date"]),
        ("Start date: dd/mm/yyyy", &["Start date"]),
        ("Datum: TT.MM.JJJJ", &["Datum"]),
        ("Project: XXXX", &["Project"]),
        (
            "Lot [[lot_no]], site ##site##, by @@by@@",
            &["lot_no", "site", "by"],
        ),
        ("报审资料份数：｛份数｝", &["份数"]),
        ("Un volume de […volume…] de remblais", &["volume"]),
        (
            "A length of [m] and a depth of [m] below the kerb.",
            &["A length of", "and a depth of"],
        ),
        ("Supervisor -- ________", &["Supervisor"]),
        ("Report no. |________|", &["Report no."]),
    ] {
        assert_eq!(of(line), told, "{line}");
    }
    for line in [
        "Tel.: (   ) 555 0100",
        "Length [m]: see drawing 4",
        "It was dry ... then it rained",
        "Time: __ h __",
        "Ratio: 3/4",
        "施工日期：2026年5月3日",
    ] {
        assert_eq!(of(line), [] as [&str; 0], "{line}");
    }
}

#[test]
fn long_lines_of_signs_are_read_in_one_pass() {
    for sign in [
        " ", "\u{3000}", ": ", "x: ", "[m] ", "：年", "( ", "x: /", "＿ ", "2",
    ] {
        let line = sign.repeat(100_000 / sign.len());
        let small = Small::new(&p(&[&line]).replace("<w:t>", "<w:t xml:space=\"preserve\">"));
        assert!(small.open().slots().len() < 150_000, "{sign:?}");
    }
    let tabs = format!("<w:p><w:r><w:t>x:</w:t>{}</w:r></w:p>", "<w:tab/>".repeat(1_000));
    assert_eq!(of_body(&tabs), ["x"]);
}

#[test]
fn what_stands_before_a_tab_names_the_blank_behind_it() {
    let small = Small::new(
        &[
            tabbed(&["Owner:", "________"]),
            tabbed(&["Rev.: ", ""]),
            tabbed(&["Project:", "Harbour Tunnel"]),
        ]
        .concat(),
    );
    assert_eq!(labels(&small), ["Owner", "Rev."]);
    let filled = small.body(&["Orme Ltd", "C"]);
    assert!(filled.contains("<w:tab/><w:t>Orme Ltd</w:t>"), "{filled}");
    assert!(filled.contains("<w:tab/><w:t>C</w:t>"), "{filled}");
}

#[test]
fn labels_and_tabs_alone_are_slots_in_a_row() {
    let lines = [
        tabbed(&["Ganger in charge", ""]),
        tabbed(&["Permitted hours", ""]),
    ];
    let small = Small::new(&lines.concat());
    assert_eq!(labels(&small), ["Ganger in charge", "Permitted hours"]);
    let filled = small.body(&["Donal Quirke"]);
    assert!(filled.contains("<w:tab/><w:t>Donal Quirke</w:t>"), "{filled}");
    // One alone may be anything.
    let one = Small::new(&[lines[0].clone(), p(&["The site is open."])].concat());
    assert_eq!(labels(&one), [] as [&str; 0]);
}

#[test]
fn lines_name_the_empty_lines_under_them() {
    let names = ["Date of the pour", "Start at", "Drawing no.", "Foreman"];
    let row: String = names.iter().map(|name| p(&[name]) + "<w:p/>").collect();
    assert_eq!(labels(&Small::new(&row)), names);
    // Fewer are the lines of a title page.
    let few: String = names.iter().take(3).map(|name| p(&[name]) + "<w:p/>").collect();
    assert_eq!(labels(&Small::new(&few)), [] as [&str; 0]);
}

#[test]
fn a_blank_under_its_name_in_a_cell_is_a_slot() {
    let cell = |name: &str| format!("<w:tc>{}{}</w:tc>", p(&[name]), p(&["____"]));
    let two = format!(
        "<w:tbl><w:tr>{}{}</w:tr></w:tbl>",
        cell("PROJECT"),
        cell("ARCHITECT'S NO.")
    );
    assert_eq!(labels(&Small::new(&two)), ["PROJECT", "ARCHITECT'S NO."]);
    let empty = |name: &str| format!("<w:tc>{}<w:p/></w:tc>", p(&[name]));
    let two = format!(
        "<w:tbl><w:tr>{}{}</w:tr><w:tr>{}{}</w:tr></w:tbl>",
        empty("Client"),
        empty("Agreement ref."),
        empty("BKP-Nr."),
        empty("TIN")
    );
    assert_eq!(
        labels(&Small::new(&two)),
        ["Client", "Agreement ref.", "BKP-Nr.", "TIN"]
    );
}

#[test]
fn colons_and_currencies_beside_labels_are_no_values() {
    let colons: &[&[&str]] = &[&["Project", ":", ""], &["Contract no.", ":", ""]];
    assert_eq!(labels(&Small::new(&table(colons))), ["Project", "Contract no."]);
    let sums: &[&[&str]] = &[
        &["1", "Base price", "$ ________"],
        &["2", "Net changes", "$ ________"],
    ];
    assert_eq!(labels(&Small::new(&table(sums))), ["Base price", "Net changes"]);
    let days: &[&[&str]] = &[&["工程名称", "", "验收日期", "年   月   日"]];
    assert_eq!(labels(&Small::new(&table(days))), ["工程名称", "验收日期"]);
}

#[test]
fn each_half_of_a_table_has_its_own_rows() {
    let rows: &[&[&str]] = &[
        &["Labour", "No.", "Hours", "Plant", "No.", "Hours"],
        &["Carpenter", "", "", "Excavator", "", ""],
        &["Fixer", "", "", "Crane", "", ""],
    ];
    assert_eq!(
        labels(&Small::new(&table(rows))),
        [
            "Carpenter: No.",
            "Carpenter: Hours",
            "Excavator: No.",
            "Excavator: Hours",
            "Fixer: No.",
            "Fixer: Hours",
            "Crane: No.",
            "Crane: Hours"
        ]
    );
}

#[test]
fn a_header_of_two_rows_need_not_be_merged() {
    let top = format!(
        "<w:tr><w:tc>{}</w:tc><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>{}</w:tc><w:tc>{}</w:tc></w:tr>",
        p(&["Activity"]),
        p(&["Per cent complete"]),
        p(&["Planned finish"])
    );
    let rest: &[&[&str]] = &[
        &["", "Planned", "Actual", ""],
        &["Piles", "", "", ""],
        &["Fenders", "", "", ""],
    ];
    let rows = table(rest).replacen("<w:tbl>", &format!("<w:tbl>{top}"), 1);
    let told = labels(&Small::new(&rows));
    assert_eq!(
        told.get(..3).unwrap_or_default(),
        [
            "Piles: Per cent complete Planned",
            "Piles: Per cent complete Actual",
            "Piles: Planned finish"
        ],
        "{told:?}"
    );
}
