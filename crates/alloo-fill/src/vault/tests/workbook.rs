//! Excel workbooks.

use super::*;

/// A workbook of sheets by name; the second style of its cells is a date, the third a percentage, the fourth
/// an amount, the fifth is struck out.
fn workbook(sheets: &[(&str, &str, &str)]) -> Vec<u8> {
    use std::io::Write;
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let mut put = |name: &str, text: &str| {
        zip.start_file(name, zip::write::SimpleFileOptions::default())
            .unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    };
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let package = "http://schemas.openxmlformats.org/package/2006/relationships";
    let (mut list, mut targets) = (String::new(), String::new());
    for (number, (name, state, cells)) in sheets.iter().enumerate() {
        list += &format!(
            r#"<sheet name="{name}" sheetId="{0}" state="{state}" r:id="r{0}"/>"#,
            number + 1
        );
        targets += &format!(
            r#"<Relationship Id="r{0}" Type="{relations}/worksheet" Target="worksheets/s{0}.xml"/>"#,
            number + 1
        );
        put(
            &format!("xl/worksheets/s{}.xml", number + 1),
            &format!(r#"<worksheet xmlns="{main}"><sheetData>{cells}</sheetData></worksheet>"#),
        );
    }
    put("[Content_Types].xml", "<Types/>");
    put(
        "_rels/.rels",
        &format!(
            r#"<Relationships xmlns="{package}"><Relationship Id="r1" Type="{relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
        ),
    );
    put(
        "xl/workbook.xml",
        &format!(r#"<workbook xmlns="{main}" xmlns:r="{relations}"><sheets>{list}</sheets></workbook>"#),
    );
    put(
        "xl/_rels/workbook.xml.rels",
        &format!(
            r#"<Relationships xmlns="{package}">{targets}<Relationship Id="rs" Type="{relations}/styles" Target="styles.xml"/></Relationships>"#
        ),
    );
    put(
        "xl/styles.xml",
        &format!(
            r##"<styleSheet xmlns="{main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="&quot;£&quot;#,##0.00"/></numFmts><fonts count="2"><font/><font><strike/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="0" fontId="1"/></cellXfs></styleSheet>"##
        ),
    );
    zip.finish().unwrap().into_inner()
}

fn cells(row: u32, cells: &[&str]) -> String {
    let cells = cells
        .iter()
        .zip('A'..)
        .map(|(cell, column)| match cell.split_once('!') {
            Some((style, number)) => format!(r#"<c r="{column}{row}" s="{style}"><v>{number}</v></c>"#),
            None if cell.is_empty() => String::new(),
            None => format!(r#"<c r="{column}{row}" t="inlineStr"><is><t>{cell}</t></is></c>"#),
        });
    format!(r#"<row r="{row}">{}</row>"#, cells.collect::<String>())
}

#[test]
fn a_workbook_as_it_is_shown() {
    let costs = [
        cells(1, &["Cost report"]),
        cells(3, &["Project", "Harbour"]),
        cells(4, &["Date", "1!46326"]),
        cells(5, &["Retention", "2!0.03"]),
        cells(7, &["Ref", "Title", "Amount", "Share"]),
        cells(8, &["C1", "Steel", "3!1234.5", "2!0.5"]),
        cells(10, &["C2", "Sand", "3!10", ""]),
        cells(11, &["Total", "", "3!1244.5", ""]),
    ];
    let hidden = cells(1, &["Secret", "x"]);
    let bytes = workbook(&[("Costs", "visible", &costs.concat()), ("Old", "hidden", &hidden)]);
    let content = said(DocumentFormat::Workbook, &bytes).unwrap();
    assert_eq!(content.title.as_deref(), Some("Cost report"));
    assert_eq!(content.dated.unwrap().to_string(), "2026-10-31");
    assert_eq!(
        facts(&content),
        [
            ("Project", "Harbour", "sheet \"Costs\" row 3"),
            ("Date", "2026-10-31", "sheet \"Costs\" row 4"),
            ("Retention", "3%", "sheet \"Costs\" row 5"),
            ("Total Amount", "£1,244.50", "sheet \"Costs\" row 11"),
            ("Total", "£1,244.50", "sheet \"Costs\" row 11"),
        ]
    );
    assert_eq!(content.tables.len(), 1);
    assert_eq!(
        content.tables[0].rows[0].cells,
        ["C1", "Steel", "£1,234.50", "50%"]
    );
    assert_eq!(content.tables[0].rows[1].place, "row 10");
}

#[test]
fn hostile_workbooks_end_in_a_reason_or_in_what_they_say() {
    // A cell in the last corner costs nothing.
    let far = cells(1, &["Client", "PMHA"]) + r#"<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>"#;
    assert_eq!(
        facts(&said(DocumentFormat::Workbook, &workbook(&[("S", "visible", &far)])).unwrap()).len(),
        1
    );
    let large = " ".repeat(130 << 20);
    let why = said(DocumentFormat::Workbook, &workbook(&[("S", "visible", &large)])).unwrap_err();
    assert!(why.contains("128 MiB"), "{why}");
    let backwards = cells(2, &["a", "b"]) + &cells(1, &["c", "d"]);
    assert!(
        said(
            DocumentFormat::Workbook,
            &workbook(&[("S", "visible", &backwards)])
        )
        .is_err()
    );
    let why = said(DocumentFormat::Workbook, &[0xD0, 0xCF, 0x11, 0xE0, 0]).unwrap_err();
    assert!(why.contains("password"), "{why}");
}

#[test]
fn what_a_sheet_does_not_show_says_nothing() {
    let rows = [
        cells(1, &["Ref", "Title", "Due"]),
        cells(2, &["R1", "Pump", "1!46326"]),
        cells(3, &["R2", "Door", "1!46327"]).replace("<row ", "<row hidden=\"1\" "),
        cells(4, &["R3", "Wall", "1!46328"]),
        cells(5, &["4!7", "4!8", "1!46328"]),
    ];
    let bytes = workbook(&[("S", "visible", &rows.concat())]);
    let content = said(DocumentFormat::Workbook, &bytes).unwrap();
    let refs: Vec<&str> = content.tables[0]
        .rows
        .iter()
        .map(|row| row.cells[0].as_str())
        .collect();
    assert_eq!(refs, ["R1", "R3"]);
}

#[test]
fn merged_cells_of_a_sheet_are_one_header_of_two_rows() {
    let rows = [
        cells(1, &["Milestone", "Planned", "", "Actual", ""]),
        cells(2, &["", "Start", "End", "Start", "End"]),
        cells(3, &["Bore", "1!46326", "1!46327", "1!46328", ""]),
        cells(4, &["Lining", "1!46330", "1!46331", "", ""]),
    ];
    let merged = "</sheetData><mergeCells count=\"3\"><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:C1\"/><mergeCell ref=\"D1:E1\"/></mergeCells><sheetData>";
    let content = said(
        DocumentFormat::Workbook,
        &workbook(&[("S", "visible", &(rows.concat() + merged))]),
    )
    .unwrap();
    let header = [
        "Milestone",
        "Planned Start",
        "Planned End",
        "Actual Start",
        "Actual End",
    ];
    assert_eq!(content.tables[0].header, header);
    assert_eq!(content.tables[0].rows[0].cells[..2], ["Bore", "2026-10-31"]);
}

#[test]
fn workbooks_of_libreoffice_are_read() {
    use std::io::Write;
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let plain = zip::write::SimpleFileOptions::default();
    let cell = |text: &str| {
        format!("<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>")
    };
    let date = "<table:table-cell office:value-type=\"date\" office:date-value=\"2026-05-01\"><text:p>1 May</text:p></table:table-cell>";
    let row = |cells: String| format!("<table:table-row>{cells}</table:table-row>");
    let rows = row(cell("Ref") + &cell("Title") + &cell("Due")) + &row(cell("R1") + &cell("Pump") + date);
    let namespaces = ["office", "table", "text"]
        .map(|name| format!("xmlns:{name}=\"urn:oasis:names:tc:opendocument:xmlns:{name}:1.0\""));
    for (name, text) in [
        (
            "mimetype",
            "application/vnd.oasis.opendocument.spreadsheet".to_owned(),
        ),
        (
            "META-INF/manifest.xml",
            "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>"
                .to_owned(),
        ),
        (
            "content.xml",
            format!(
                "<office:document-content {}><office:body><office:spreadsheet><table:table table:name=\"Points\">{rows}</table:table></office:spreadsheet></office:body></office:document-content>",
                namespaces.join(" ")
            ),
        ),
    ] {
        zip.start_file(name, plain).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    let content = said(DocumentFormat::Workbook, &zip.finish().unwrap().into_inner()).unwrap();
    assert_eq!(content.tables[0].rows[0].cells, ["R1", "Pump", "2026-05-01"]);
    assert_eq!(content.tables[0].place, "sheet \"Points\"");
}
