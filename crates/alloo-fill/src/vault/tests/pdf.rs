//! PDFs.

use super::*;

/// A PDF of pages of texts at places, in points from the lower left, with their sizes.
fn pdf(pages: &[&[(f64, f64, f64, &str)]]) -> Vec<u8> {
    let mut objects = vec![String::new(), String::new()];
    let mut kids = String::new();
    for page in pages {
        let mut text = String::from("BT\n");
        for (x, y, size, words) in *page {
            text += &format!("/F {size} Tf 1 0 0 1 {x} {y} Tm ({words}) Tj\n");
        }
        text += "ET";
        let number = objects.len() + 1;
        objects.push(format!("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {} 0 R /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>", number + 1));
        objects.push(format!("<< /Length {} >>\nstream\n{text}\nendstream", text.len()));
        kids += &format!("{number} 0 R ");
    }
    objects[0] = "<< /Type /Catalog /Pages 2 0 R >>".into();
    objects[1] = format!("<< /Type /Pages /Count {} /Kids [{kids}] >>", pages.len());
    let (mut file, mut places) = (String::from("%PDF-1.4\n"), Vec::new());
    for (number, object) in objects.iter().enumerate() {
        places.push(file.len());
        file += &format!("{} 0 obj\n{object}\nendobj\n", number + 1);
    }
    let table = file.len();
    file += &format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for place in places {
        file += &format!("{place:010} 00000 n \n");
    }
    file += &format!(
        "trailer << /Size {} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n",
        objects.len() + 1
    );
    file.into_bytes()
}

#[test]
fn columns_are_told_by_gaps() {
    let content = said(
        DocumentFormat::Pdf,
        &pdf(&[&[
            (40.0, 780.0, 18.0, "Site report"),
            (40.0, 740.0, 10.0, "Client"),
            (160.0, 740.0, 10.0, "Port Meridian Harbour Authority"),
            (40.0, 724.0, 10.0, "Contract no."),
            (160.0, 724.0, 10.0, "C-118"),
            (40.0, 690.0, 14.0, "Open points"),
            (40.0, 660.0, 10.0, "No."),
            (90.0, 660.0, 10.0, "Subject"),
            (250.0, 660.0, 10.0, "Owner"),
            (400.0, 660.0, 10.0, "Due"),
            (40.0, 640.0, 10.0, "R-1"),
            (90.0, 640.0, 10.0, "Pump of the"),
            (250.0, 640.0, 10.0, "Ada Okoye"),
            (400.0, 640.0, 10.0, "2026-01-02"),
            (90.0, 628.0, 10.0, "second stage"),
            (40.0, 608.0, 10.0, "R-2"),
            (90.0, 608.0, 10.0, "Door"),
            (400.0, 608.0, 10.0, "2026-01-03"),
        ]]),
    )
    .unwrap();
    assert_eq!(content.title.as_deref(), Some("Site report"));
    let pairs: Vec<_> = facts(&content)
        .into_iter()
        .map(|(name, value, _)| (name, value))
        .collect();
    assert_eq!(
        pairs,
        [
            ("Client", "Port Meridian Harbour Authority"),
            ("Contract no.", "C-118")
        ]
    );
    let table = &content.tables[0];
    assert_eq!(
        (table.place.as_str(), table.headings.last().unwrap().as_str()),
        ("page 1 table 2", "Open points")
    );
    assert_eq!(table.header, ["No.", "Subject", "Owner", "Due"]);
    assert_eq!(
        table.rows[0].cells,
        ["R-1", "Pump of the second stage", "Ada Okoye", "2026-01-02"]
    );
    assert_eq!(table.rows[1].cells, ["R-2", "Door", "", "2026-01-03"]);
}

#[test]
fn headers_and_footers_of_pages_are_no_text() {
    let first = [
        (40.0, 810.0, 9.0, "HT-2041 Monthly report"),
        (40.0, 780.0, 16.0, "Summary"),
        (
            40.0,
            750.0,
            10.0,
            "The westbound drive was stopped at ring 815 to replace",
        ),
        (
            40.0,
            738.0,
            10.0,
            "worn discs and went on after eleven days of work.",
        ),
        (280.0, 30.0, 9.0, "Page 1 of 2"),
    ];
    let second = [
        (40.0, 810.0, 9.0, "HT-2041 Monthly report"),
        (
            40.0,
            780.0,
            10.0,
            "Handover is forecast for August and depends on the weather.",
        ),
        (280.0, 30.0, 9.0, "Page 2 of 2"),
    ];
    let content = said(DocumentFormat::Pdf, &pdf(&[&first, &second])).unwrap();
    assert_eq!(
        texts(&content),
        [
            (
                "The westbound drive was stopped at ring 815 to replace worn discs and went on after eleven days of work.",
                "page 1"
            ),
            (
                "Handover is forecast for August and depends on the weather.",
                "page 2"
            ),
        ]
    );
    assert_eq!(content.passages[1].headings, ["Summary"]);
}

#[test]
fn texts_in_columns_are_read_one_after_the_other() {
    let left = [
        "The drive advanced in the month and",
        "the cutter head was replaced after the",
        "inspection which the engineer asked",
        "for in the last week of the month.",
    ];
    let right = [
        "Dredging at the portal must end before",
        "April because the herring season begins",
        "then and the permit does not allow any",
        "work in the water until September.",
    ];
    let mut page = Vec::new();
    for (at, (a, b)) in left.iter().zip(right).enumerate() {
        let y = 700.0 - 12.0 * at as f64;
        page.push((40.0, y, 10.0, *a));
        page.push((320.0, y, 10.0, b));
    }
    let content = said(DocumentFormat::Pdf, &pdf(&[&page])).unwrap();
    assert_eq!(content.passages.len(), 2, "{:?}", content.passages);
    assert!(content.passages[0].text.ends_with("last week of the month."));
}

#[test]
fn hostile_pdfs_end_in_a_reason() {
    assert_eq!(said(DocumentFormat::Pdf, b"hello").unwrap_err(), "not a PDF");
    assert!(said(DocumentFormat::Pdf, b"%PDF-1.7 junk").is_err());
}

/// A composite font without its descendant: the parser of PDFs panics over it.
#[test]
fn a_page_over_which_the_parser_panics_costs_that_page() {
    let pages = [(40.0, 780.0, 18.0, "Client: Port Authority")];
    let good = String::from_utf8(pdf(&[&pages, &pages])).unwrap();
    let odd = good.replacen("/Subtype /Type1", "/Subtype /Type0", 1);
    assert!(std::panic::catch_unwind(|| pdf_extract::extract_text_from_mem(odd.as_bytes())).is_err());
    let content = said(DocumentFormat::Pdf, odd.as_bytes()).unwrap();
    assert!(format!("{content:?}").contains("Port Authority"), "{content:?}");
    assert_eq!(content.partly.as_deref(), Some("page 1 could not be read wholly"));
    let all = good.replace("/Subtype /Type1", "/Subtype /Type0");
    let why = crate::vault::describe("a.pdf", all.as_bytes()).unwrap_err();
    assert_eq!(why, "it is built in a way that cannot be read");
}

#[test]
fn certificates_in_one_file_have_titles_of_their_own() {
    let page = |texts: [&'static str; 7]| {
        let [title, serial, range, accuracy, laboratory, keeper, day] = texts;
        [
            (40.0, 780.0, 16.0, title),
            (40.0, 750.0, 10.0, "Serial"),
            (160.0, 750.0, 10.0, serial),
            (40.0, 736.0, 10.0, "Range"),
            (160.0, 736.0, 10.0, range),
            (40.0, 722.0, 10.0, "Accuracy"),
            (160.0, 722.0, 10.0, accuracy),
            (40.0, 708.0, 10.0, "Laboratory"),
            (160.0, 708.0, 10.0, laboratory),
            (40.0, 694.0, 10.0, "Kept by"),
            (160.0, 694.0, 10.0, keeper),
            (40.0, 680.0, 10.0, "Calibrated"),
            (160.0, 680.0, 10.0, day),
        ]
    };
    let one = page([
        "Certificate MC-0377",
        "PG-0418",
        "0 to 16 bar",
        "0.25 %",
        "Quay Calibration",
        "Ada Okoye",
        "12 January 2026",
    ]);
    let two = page([
        "Certificate MC-0391",
        "WM-0112",
        "0 to 60 bar",
        "0.50 %",
        "Marlow Metrology",
        "Bo Ray",
        "20 March 2025",
    ]);
    let content = said(DocumentFormat::Pdf, &pdf(&[&one, &two])).unwrap();
    let serials: Vec<_> = content
        .facts
        .iter()
        .filter(|fact| fact.name == "Serial")
        .map(|fact| (fact.value.as_str(), fact.headings.last().map(String::as_str)))
        .collect();
    assert_eq!(
        serials,
        [
            ("PG-0418", Some("Certificate MC-0377")),
            ("WM-0112", Some("Certificate MC-0391"))
        ]
    );
}
