//! Places that ask in brackets or beside a unit, and texts that look like them.

use alloo_docx::slot::SlotKind;

use super::small::{Small, W, control, p, table};

fn labels(small: &Small) -> Vec<String> {
    small.slots().into_iter().map(|(_, label)| label).collect()
}

#[test]
fn brackets_behind_labels_are_slots() {
    let small = Small::new(
        &[
            p(&["Company: (legal name)"]),
            p(&["进场日期：【日期】"]),
            p(&["No.: [##]"]),
            p(&["Note: (see annex 3)"]),
            p(&["【注意】本表一式三份"]),
        ]
        .concat(),
    );
    assert_eq!(labels(&small), ["Company", "进场日期", "No."]);
    assert_eq!(
        small.body(&["Bolt Ltd", "2025-08-28", "6"]),
        [
            p(&["Company: Bolt Ltd"]),
            p(&["进场日期：2025-08-28"]),
            p(&["No.: 6"]),
            p(&["Note: (see annex 3)"]),
            p(&["【注意】本表一式三份"]),
        ]
        .concat()
    );
}

#[test]
fn a_cell_with_a_unit_beside_its_label_is_a_slot() {
    let small = Small::new(
        &[
            table(&[
                &["Item", "Value"],
                &["Helicopter", "CHF"],
                &["Length", "m"],
                &["Firm", "(full name)"],
            ]),
            // A bill of quantities: its units are no places, nor are those that head columns.
            table(&[
                &["Item", "Unit", "Rate"],
                &["Excavation", "m³", ""],
                &["Fill", "m³", ""],
            ]),
            table(&[&["Item", "EUR"], &["Sum", ""]]),
            table(&[&["Currency", "Unit"], &["Rate", "EUR"]]),
        ]
        .concat(),
    );
    assert_eq!(
        labels(&small),
        [
            "Helicopter",
            "Length",
            "Firm",
            "Excavation: Rate",
            "Fill: Rate",
            "Sum: EUR"
        ]
    );
    let filled = small.body(&["3250.00", "12", "Bolt Ltd"]);
    for text in ["CHF 3250.00<", ">12 m<", ">Bolt Ltd<"] {
        assert!(filled.contains(text), "{text}: {filled}");
    }
}

#[test]
fn a_line_in_brackets_under_a_heading_is_to_be_replaced() {
    let styles = format!(
        r#"<w:styles xmlns:w="{W}"><w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style></w:styles>"#
    );
    let heading = |text: &str| {
        format!(r#"<w:p><w:pPr><w:pStyle w:val="H1"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"#)
    };
    let prices = [
        heading("Prices"),
        p(&["(amounts before tax)"]),
        table(&[&["Sum", ""]]),
    ]
    .concat();
    let xml = [
        heading("Summary"),
        p(&["(three sentences at most)"]),
        heading("Scope"),
        p(&["(as agreed in May)"]),
        p(&["The wall is taken down."]),
        heading("整改情况"),
        p(&["【简述】"]),
    ]
    .concat();
    let part = [("styles", "word/styles.xml", styles.as_str())];
    let small = Small::with(&xml, &part);
    let expected = [
        (SlotKind::Narrative, "Summary".to_owned()),
        (SlotKind::Narrative, "整改情况".to_owned()),
    ];
    assert_eq!(small.slots(), expected);
    // Before a table it may speak of the table.
    assert_eq!(labels(&Small::with(&prices, &part)), ["Sum"]);
}

#[test]
fn a_list_that_shows_what_it_does_not_offer_asks() {
    let list = |shown: &str| {
        let items = r#"<w:dropDownList><w:listItem w:displayText="Offen" w:value="1"/></w:dropDownList>"#;
        let shown = format!("<w:r><w:t>{shown}</w:t></w:r>");
        Small::new(&format!(
            "<w:p><w:r><w:t>Stand: </w:t></w:r>{}</w:p>",
            control(items, &shown)
        ))
    };
    assert_eq!(labels(&list("Bitte wählen")), ["Stand"]);
    assert_eq!(labels(&list("keine Angabe")), ["Stand"]);
    assert_eq!(labels(&list("Offen")), Vec::<String>::new());
    let grey = r#"<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>Betrag</w:t></w:r>"#;
    assert_eq!(
        labels(&Small::new(&format!("<w:p>{}</w:p>", control("<w:text/>", grey)))),
        ["Betrag"]
    );
}
