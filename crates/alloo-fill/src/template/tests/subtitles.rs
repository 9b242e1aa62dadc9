//! The line below a form's title.

use super::small::{Small, W, p, table};

#[test]
fn the_line_below_the_title_says_which_record_the_form_is_about() {
    let title = r#"<w:p><w:r><w:rPr><w:sz w:val="36"/></w:rPr><w:t>Contractor's notice</w:t></w:r></w:p>"#;
    let below = |line: &str| {
        let small = Small::new(&[title, &p(&[""]), &p(&[line]), &p(&["Site: ____"])].concat());
        let template = small.open();
        assert_eq!(template.title(), "Contractor's notice");
        template.subtitle().to_owned()
    };
    for line in [
        "Notice no. CN-07",
        "RFI-031, revision 1",
        "May 2026",
        "YB-47",
        "Request no. 4 – subcontractor: Isolac",
    ] {
        assert_eq!(below(line), line);
    }
    assert_eq!(below("Element: node N-14      Stage: final"), "node N-14");
    for line in [
        "Form QM-17. Fill in parts 1 to 3 before the visit.",
        "Notice no. ____",
        "To be sent in two copies",
        "[notice no. 1]",
    ] {
        assert_eq!(below(line), "", "{line}");
    }
}

#[test]
fn a_title_may_stand_in_the_first_row_of_the_forms_fields() {
    let cell = |span: u32, text: &str| {
        format!(
            "<w:tc><w:tcPr><w:gridSpan w:val=\"{span}\"/></w:tcPr>{}</w:tc>",
            p(&[text])
        )
    };
    let row = |cells: &[(u32, &str)]| {
        let cells: String = cells.iter().map(|(span, text)| cell(*span, text)).collect();
        format!("<w:tr>{cells}</w:tr>")
    };
    let titled = |first: &[(u32, &str)]| {
        let fields = row(&[(1, "Works"), (2, ""), (1, "Contract"), (1, "")]);
        let rows = [row(first), fields.clone(), fields].concat();
        let grid = "<w:gridCol w:w=\"900\"/>".repeat(5);
        let table = format!("<w:tbl><w:tblPr/><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>");
        let small = Small::new(&[table, p(&["Weather: ____"])].concat());
        small.open().title().to_owned()
    };
    let title = "Daily report - Tuesday 14 October 2025";
    assert_eq!(titled(&[(4, title), (1, "")]), title);
    assert_eq!(titled(&[(4, "Name of the works:"), (1, "")]), "");
    assert_eq!(titled(&[(1, "Name of works"), (4, "")]), "");
}

#[test]
fn a_title_may_stand_in_a_block_over_all_else() {
    let titles = |block: &str| {
        let small = Small::new(&[block, &p(&["Element: node N-14"]), &p(&["Site: ____"])].concat());
        let template = small.open();
        (template.title().to_owned(), template.subtitle().to_owned())
    };
    let block = table(&[&["MARLOW", "TEST RECORD FOR FIRE DAMPERS", "No. TR-046 Rev. 0"]]);
    assert_eq!(
        titles(&block),
        (
            "TEST RECORD FOR FIRE DAMPERS".to_owned(),
            "No. TR-046 Rev. 0 – node N-14".to_owned()
        )
    );
    // The longest is the client's name; the title has its number.
    let block = table(&[&[
        "INSTITUTE OF ROADS AND BRIDGES OF THE REGION",
        "MONTHLY ACCOUNT No. 14",
        "Form: F-GC-031",
    ]]);
    assert_eq!(
        titles(&block),
        ("MONTHLY ACCOUNT No. 14".to_owned(), "node N-14".to_owned())
    );
    // What counts the pages has the number of the firm's form.
    let block = table(&[&["TEST RECORD FOR FIRE DAMPERS", "QF-31 rev 4 Page 1 of 1"]]);
    assert_eq!(titles(&block).1, "node N-14");
    // A number that a label stands before is the record's, and one behind the word for an edition is not.
    let block = table(&[
        &["PERMIT TO LOAD TEMPORARY WORKS", "TW item", "TW-014"],
        &["", "Permit No.", ""],
    ]);
    assert_eq!(titles(&block).1, "TW item TW-014 – node N-14");
    let block = table(&[&["TEST RECORD FOR FIRE DAMPERS", "Doc. rev.", "QF-31"]]);
    assert_eq!(titles(&block).1, "node N-14");
    // A table of labels is no title.
    let block = table(&[
        &["Project", "", "Number", ""],
        &["Client", "", "Site", ""],
        &["Date", "", "Place", ""],
    ]);
    assert_eq!(titles(&block), (String::new(), String::new()));
}

#[test]
fn the_header_of_a_page_says_which_record_where_it_says_the_title() {
    let subtitle = |header: &str| {
        let title = r#"<w:p><w:r><w:rPr><w:sz w:val="32"/></w:rPr><w:t>WEEKLY SITE REPORT</w:t></w:r></w:p>"#;
        let header = format!(r#"<w:hdr xmlns:w="{W}">{}</w:hdr>"#, p(&[header]));
        let small = Small::with(
            &[title, &p(&["Site: ____"])].concat(),
            &[("header", "header1.xml", &header)],
        );
        small.open().subtitle().to_owned()
    };
    assert_eq!(
        subtitle("Contract {{no}} – Weekly report no. 27"),
        "Weekly report no. 27"
    );
    assert_eq!(subtitle("QF-22 Weekly report"), "");
    assert_eq!(subtitle("Weekly report, form F-09"), "");
    assert_eq!(subtitle("Harbour Tunnel, lot 2"), "");
}

#[test]
fn the_text_before_the_first_label_of_a_row_is_what_its_values_are_of() {
    let blocks = |rows: &[&[&str]]| {
        let small = Small::new(&[p(&["Record of stressing"]), table(rows)].concat());
        let template = small.open();
        let slots = template.slots().iter();
        slots
            .map(|slot| (slot.label.clone(), slot.block.last().cloned().unwrap_or_default()))
            .collect::<Vec<_>>()
    };
    let pair = |label: &str, block: &str| (label.to_owned(), block.to_owned());
    let found = blocks(&[
        &["Strands", "Size", "", "Batch", ""],
        &["Wedges", "Type", "", "Hardness", ""],
    ]);
    assert!(found.contains(&pair("Batch", "Strands")), "{found:?}");
    assert!(found.contains(&pair("Type", "Wedges")), "{found:?}");
    let plain = blocks(&[&["Size", "", "Batch", ""], &["Type", "", "Hardness", ""]]);
    assert!(!plain.iter().any(|(_, block)| block == "Size"), "{plain:?}");
}
