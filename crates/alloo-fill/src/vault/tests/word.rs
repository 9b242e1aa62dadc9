//! Word documents.

use super::*;

fn p(text: &str) -> String {
    format!("<w:p><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>")
}

fn styled(style: &str, text: &str) -> String {
    format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>")
}

fn row(cells: &[&str]) -> String {
    let cells: String = cells
        .iter()
        .map(|text| format!("<w:tc>{}</w:tc>", p(text)))
        .collect();
    format!("<w:tr>{cells}</w:tr>")
}

fn table(rows: &[&[&str]]) -> String {
    let rows: String = rows.iter().map(|cells| row(cells)).collect();
    format!("<w:tbl>{rows}</w:tbl>")
}

#[test]
fn a_word_document_by_its_styles() {
    let styles = format!(
        r#"<w:styles {WORD}><w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="X"><w:name w:val="Abschnitt"/><w:basedOn w:val="Y"/></w:style><w:style w:type="paragraph" w:styleId="Y"><w:name w:val="Y"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="V1"><w:name w:val="toc 1"/></w:style></w:styles>"#
    );
    let body = [
        styled("V1", "1. Particulars 2"),
        styled("berschrift1", "Particulars"),
        p("Project: Harbour &amp; Tunnel"),
        "<w:p><w:r><w:t>Rev</w:t></w:r><w:r><w:t>ision: </w:t></w:r><w:del><w:r><w:delText>B</w:delText><w:t>B</w:t></w:r></w:del><w:ins><w:r><w:t>C</w:t></w:r></w:ins></w:p>".into(),
        styled("X", "Ground"),
        p("The ground is clay over chalk and was frozen before the work began."),
    ];
    let content = said(
        DocumentFormat::Docx,
        &word(&body.concat(), &[("word/styles.xml", &styles)]),
    )
    .unwrap();
    assert_eq!(content.title.as_deref(), Some("Particulars"));
    assert_eq!(content.revision.as_deref(), Some("C"));
    assert_eq!(
        facts(&content),
        [
            ("Project", "Harbour & Tunnel", "under \"Particulars\""),
            ("Revision", "C", "under \"Particulars\"")
        ]
    );
    assert_eq!(content.passages[0].headings, ["Particulars", "Ground"]);
    assert_eq!(content.passages.len(), 1);
}

#[test]
fn tables_of_a_word_document() {
    let nested = format!(
        "<w:tbl><w:tr><w:tc>{}{}{}</w:tc></w:tr></w:tbl>",
        p("Frame"),
        table(&[&["Weather:", "dry"], &["Wind:", "calm"]]),
        p("")
    );
    let body = [
        table(&[
            &["Project:", "Harbour", "Date:", "1 May 2026"],
            &["Client:", "PMHA", "Sheet:", "2"],
        ]),
        table(&[&["Role", "Name"], &["Engineer", "Ines Albrecht"]]),
        table(&[
            &["Ref", "Title", "Due"],
            &["R1", "Pump", "2026-05-01"],
            &["", "", ""],
            &["R2", "Door", ""],
        ]),
        nested,
        table(&[&["Contract sum", "£1"], &["Retention", "[Insert]"]]),
    ];
    let content = said(DocumentFormat::Docx, &word(&body.concat(), &[])).unwrap();
    assert_eq!(
        facts(&content),
        [
            ("Project", "Harbour", "table 1 row 1"),
            ("Date", "1 May 2026", "table 1 row 1"),
            ("Client", "PMHA", "table 1 row 2"),
            ("Sheet", "2", "table 1 row 2"),
            ("Engineer", "Ines Albrecht", "table 2 row 2"),
            ("Weather", "dry", "table 5 row 1"),
            ("Wind", "calm", "table 5 row 2"),
            ("Contract sum", "£1", "table 6 row 1"),
        ]
    );
    assert_eq!(content.dated.unwrap().to_string(), "2026-05-01");
    assert_eq!(content.tables.len(), 2);
    let register = &content.tables[1];
    assert_eq!((register.place.as_str(), register.rows.len()), ("table 3", 2));
    assert_eq!(
        (register.rows[1].place.as_str(), register.rows[1].cells.clone()),
        ("row 4", vec!["R2".into(), "Door".into(), String::new()])
    );
}

#[test]
fn merged_cells_of_a_word_document_keep_their_columns() {
    let cell =
        |properties: &str, text: &str| format!("<w:tc><w:tcPr>{properties}</w:tcPr>{}</w:tc>", p(text));
    let rows = [
        format!(
            "<w:tr><w:trPr><w:tblHeader/></w:trPr>{}{}</w:tr>",
            cell("<w:vMerge w:val=\"restart\"/>", "Milestone"),
            cell("<w:gridSpan w:val=\"2\"/>", "Forecast")
        ),
        format!(
            "<w:tr><w:trPr><w:tblHeader/></w:trPr>{}{}{}</w:tr>",
            cell("<w:vMerge/>", ""),
            cell("", "Start"),
            cell("", "End")
        ),
        format!(
            "<w:tr>{}{}{}</w:tr>",
            cell("<w:vMerge w:val=\"restart\"/>", "Bore"),
            cell("", "2026-01-02"),
            cell("", "2026-02-03")
        ),
        format!(
            "<w:tr>{}{}{}</w:tr>",
            cell("<w:vMerge/>", ""),
            cell("", "2026-04-05"),
            cell("", "2026-05-06")
        ),
    ];
    let content = said(
        DocumentFormat::Docx,
        &word(&format!("<w:tbl>{}</w:tbl>", rows.concat()), &[]),
    )
    .unwrap();
    assert_eq!(
        content.tables[0].header,
        ["Milestone", "Forecast Start", "Forecast End"]
    );
    assert_eq!(
        content.tables[0].rows[1].cells,
        ["Bore", "2026-04-05", "2026-05-06"]
    );
}

#[test]
fn controls_boxes_and_margins_of_a_word_document() {
    let control = |alias: &str, prompt: &str, text: &str| {
        format!(
            "<w:sdt><w:sdtPr><w:alias w:val=\"{alias}\"/>{prompt}</w:sdtPr><w:sdtContent><w:r><w:t>{text}</w:t></w:r></w:sdtContent></w:sdt>"
        )
    };
    let body = [
        format!("<w:p>{}</w:p>", control("Project_Number", "", "HT-2041")),
        format!(
            "<w:p><w:r><w:t>Client: </w:t></w:r>{}</w:p>",
            control("Client", "<w:showingPlcHdr/>", "Enter the client")
        ),
        format!(
            "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>{}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>{}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>",
            p("Sheet: 4"),
            p("Sheet: 4")
        ),
    ];
    let margin = format!(
        "<w:hdr {WORD}>{}{}</w:hdr>",
        p("Document No.: HT-QA-7"),
        p("For internal use")
    );
    let content = said(
        DocumentFormat::Docx,
        &word(
            &body.concat(),
            &[("word/header1.xml", &margin), ("word/header2.xml", &margin)],
        ),
    )
    .unwrap();
    assert_eq!(
        facts(&content),
        [
            ("Project Number", "HT-2041", "content control \"Project_Number\""),
            ("Sheet", "4", "text box"),
            ("Document No.", "HT-QA-7", "header")
        ]
    );
    assert_eq!(texts(&content), [("HT-2041", "paragraph 1")]);
}

#[test]
fn hostile_word_documents_end_in_a_reason() {
    let deep = "<w:sdt>".repeat(2000);
    for (body, reason) in [
        (deep.as_str(), "nested more than"),
        ("<w:p><w:r><w:t>a</w:p>", "damaged"),
    ] {
        let why = said(DocumentFormat::Docx, &word(body, &[])).unwrap_err();
        assert!(why.contains(reason), "{why}");
    }
    let dtd = word("", &[]);
    assert!(said(DocumentFormat::Docx, &dtd).is_ok());
    // What is left of the room ends the reading.
    let mut builder = Builder::default();
    builder.take(16_000_000);
    formats::read(
        &word(&p("Key: value").repeat(20_000), &[]),
        DocumentFormat::Docx,
        &mut builder,
    )
    .unwrap();
    let content = builder.finish();
    assert!(content.partly.unwrap().contains("16 MiB"));
    assert!(!content.facts.is_empty() && content.facts.len() < 20_000);
}

#[test]
fn struck_out_and_hidden_text_says_nothing() {
    let run = |properties: &str, text: &str| {
        format!("<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>")
    };
    let styles = format!(
        r#"<w:styles {WORD}><w:style w:type="character" w:styleId="Gone"><w:name w:val="Gone"/><w:rPr><w:strike/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Note"><w:name w:val="Note"/><w:rPr><w:vanish/></w:rPr></w:style></w:styles>"#
    );
    let body = [
        format!(
            "<w:p>{}{}{}</w:p>",
            run("", "Contract sum: "),
            run("<w:strike/>", "12"),
            run("", "14")
        ),
        format!("<w:p>{}</w:p>", run("<w:vanish/>", "Secret: yes")),
        format!(
            "<w:p>{}{}</w:p>",
            run("<w:rStyle w:val=\"Gone\"/>", "Old: yes"),
            run("<w:strike w:val=\"0\"/>", "Term: 6 weeks")
        ),
        styled("Note", "Hidden: yes"),
        format!(
            "<w:tbl><w:tr><w:tc>{}</w:tc><w:tc><w:p>{}{}</w:p></w:tc></w:tr></w:tbl>",
            p("Client:"),
            run("<w:dstrike/>", "ABC"),
            run("", "PMHA")
        ),
    ];
    let content = said(
        DocumentFormat::Docx,
        &word(&body.concat(), &[("word/styles.xml", &styles)]),
    )
    .unwrap();
    let said: Vec<_> = facts(&content)
        .into_iter()
        .map(|(name, value, _)| (name, value))
        .collect();
    assert_eq!(
        said,
        [("Contract sum", "14"), ("Term", "6 weeks"), ("Client", "PMHA")]
    );
}

#[test]
fn notes_are_said_and_comments_kept_apart() {
    let notes = format!(
        "<w:footnotes {WORD}><w:footnote>{}</w:footnote></w:footnotes>",
        p("Permit no.: PB-7")
    );
    let comments = format!(
        "<w:comments {WORD}><w:comment>{}</w:comment></w:comments>",
        p("Client: ABC?")
    );
    let body = p("Client: PMHA");
    let parts = [
        ("word/footnotes.xml", notes.as_str()),
        ("word/comments.xml", comments.as_str()),
    ];
    let content = said(DocumentFormat::Docx, &word(&body, &parts)).unwrap();
    assert_eq!(facts(&content)[1], ("Permit no.", "PB-7", "footnote"));
    assert_eq!(content.facts.len(), 2);
    assert_eq!(
        (content.asides[0].origin, content.asides[0].fact.value.as_str()),
        (Origin::Comment, "ABC?")
    );
}

#[test]
fn what_is_lost_of_a_word_document_is_said() {
    let notes = format!(
        "<w:footnotes {WORD}><w:footnote>{}<w:p><w:r></w:p>",
        p("Ref: N-1")
    );
    let torn = "\0<x";
    for (part, text, reason) in [
        (
            "word/footnotes.xml",
            notes.as_str(),
            "its footnotes could not be read wholly: its XML is damaged",
        ),
        (
            "word/comments.xml",
            torn,
            "its comments could not be read wholly: it is in an unknown encoding",
        ),
        ("word/styles.xml", torn, "its styles could not be read"),
        ("word/header1.xml", "<w:hdr><w:p>", "its text breaks off"),
    ] {
        let content = said(DocumentFormat::Docx, &word(&p("Client: Aster"), &[(part, text)])).unwrap();
        assert!(
            facts(&content).iter().any(|(name, ..)| *name == "Client"),
            "{part}"
        );
        let why = content.partly.unwrap_or_default();
        assert!(why.starts_with(reason), "{part}: {why}");
    }
}

#[test]
fn statements_need_no_colon() {
    let bold = |label: &str, value: &str| {
        format!(
            "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{label}</w:t></w:r><w:r><w:t xml:space=\"preserve\"> {value}</w:t></w:r></w:p>"
        )
    };
    let body = [
        "<w:p><w:r><w:t>Client</w:t><w:tab/><w:t>Orme Ltd</w:t></w:r></w:p>".to_owned(),
        p("Foreman ........ B. Lee"),
        p("Start date = 3 May 2026"),
        bold("Pour number", "P-17"),
        bold("Note", "that the crane is away until further notice."),
        "<w:p><w:r><w:t>Site address: 4 Quay Road</w:t><w:br/><w:t>12345 Portmoor</w:t></w:r></w:p>"
            .to_owned(),
    ];
    let content = said(DocumentFormat::Docx, &word(&body.concat(), &[])).unwrap();
    let found: Vec<(&str, &str)> = facts(&content)
        .into_iter()
        .map(|(name, value, _)| (name, value))
        .collect();
    assert_eq!(
        found,
        [
            ("Client", "Orme Ltd"),
            ("Foreman", "B. Lee"),
            ("Start date", "3 May 2026"),
            ("Pour number", "P-17"),
            ("Site address", "4 Quay Road, 12345 Portmoor"),
        ]
    );
}

#[test]
fn forms_are_laid_out_in_many_ways() {
    let cells = |rows: &[&[&str]]| table(rows);
    let over = |label: &str, value: &str| format!("<w:tc>{}{}</w:tc>", p(label), p(value));
    let body = [
        cells(&[
            &["Project", ":", "Harbour Tunnel"],
            &["Contract no.", ":", "HT-22/4"],
        ]),
        p("and"),
        cells(&[
            &["1.", "Supplier", ":", "Brack Ltd"],
            &["2.", "Mix", ":", "C35/45"],
        ]),
        p("and"),
        cells(&[&["Length", "12.5", "m"], &["Weight", "340", "kg"]]),
        p("and"),
        format!(
            "<w:tbl><w:tr>{}{}</w:tr></w:tbl>",
            over("Client", "Orme Ltd"),
            over("Date", "3 May 2026")
        ),
        p("and"),
        cells(&[
            &["Contractor", "Name", "Kell Ltd"],
            &["", "Address", "4 Quay Road"],
            &["", "Telephone", "01 555 0100"],
        ]),
    ];
    let content = said(DocumentFormat::Docx, &word(&body.concat(), &[])).unwrap();
    let found: Vec<(&str, &str)> = facts(&content)
        .into_iter()
        .map(|(name, value, _)| (name, value))
        .collect();
    assert_eq!(
        found,
        [
            ("Project", "Harbour Tunnel"),
            ("Contract no.", "HT-22/4"),
            ("Supplier", "Brack Ltd"),
            ("Mix", "C35/45"),
            ("Length", "12.5 m"),
            ("Weight", "340 kg"),
            ("Client", "Orme Ltd"),
            ("Date", "3 May 2026"),
            ("Name", "Kell Ltd"),
            ("Address", "4 Quay Road"),
            ("Telephone", "01 555 0100"),
        ]
    );
    assert_eq!(content.facts.last().unwrap().headings, ["Contractor"]);
}
