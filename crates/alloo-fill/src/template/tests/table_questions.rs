//! What cells of tables ask for: by the parts of a label, by what names their row, by their own caption.

use alloo_docx::slot::SlotKind;

use super::small::{Small, p, table};

fn labels(small: &Small) -> Vec<String> {
    small.slots().into_iter().map(|(_, label)| label).collect()
}

#[test]
fn each_part_of_a_label_has_its_cell() {
    let rows: &[&[&str]] = &[
        &["1.1", "Risk class / check category", "", ""],
        &["1.2", "Check certificate no. / date", "", ""],
        &["1.3", "Scaffolder's handover certificate or its tag no.", "", ""],
    ];
    let told = [
        "Risk class",
        "check category",
        "Check certificate no.",
        "Check certificate date",
        "Scaffolder's handover certificate or its tag no.",
    ];
    assert_eq!(labels(&Small::new(&table(rows))), told);
}

#[test]
fn a_row_is_named_by_what_tells_it_from_the_others() {
    let rows: &[&[&str]] = &[
        &["No.", "Work", "Unit price", "This month"],
        &["1", "Tunnel, section III", "412.300", ""],
        &["2", "Anchors, four metres", "148.900", ""],
    ];
    let told = [
        "Tunnel, section III: This month",
        "Anchors, four metres: This month",
    ];
    assert_eq!(labels(&Small::new(&table(rows))), told);
}

#[test]
fn values_typed_into_a_form_of_one_record_name_nothing() {
    let rows: &[&[&str]] = &[
        &["Project", "Job no.", "Date raised"],
        &["", "24-117", ""],
        &["Issued to", "Discipline", "Priority"],
        &["", "", ""],
    ];
    let told = ["Project", "Date raised", "Issued to", "Discipline", "Priority"];
    assert_eq!(labels(&Small::new(&table(rows))), told);
}

#[test]
fn two_columns_beside_a_blank_corner_are_headed() {
    let rows: &[&[&str]] = &[
        &["", "Fine", "Coarse"],
        &["Absorption (%)", "", "1,1"],
        &["Wear (%)", "", ""],
    ];
    let told = ["Absorption (%): Fine", "Wear (%): Fine", "Wear (%): Coarse"];
    assert_eq!(labels(&Small::new(&table(rows))), told);
}

/// A table of rows of cells, each with its lines.
fn lined(rows: &[&[&[&str]]]) -> String {
    let cell = |lines: &&[&str]| {
        let lines: String = lines.iter().map(|line| p(&[line])).collect();
        format!("<w:tc>{lines}</w:tc>")
    };
    let row = |cells: &&[&[&str]]| format!("<w:tr>{}</w:tr>", cells.iter().map(cell).collect::<String>());
    format!("<w:tbl>{}</w:tbl>", rows.iter().map(row).collect::<String>())
}

#[test]
fn a_cell_with_a_caption_is_filled_under_it() {
    let small = Small::new(&lined(&[
        &[&["Structure"], &["Axis"]],
        &[&["Made by", ""], &["Checked by", ""]],
    ]));
    let cell = |label: &str| (SlotKind::Cell, label.to_owned());
    assert_eq!(small.slots(), [cell("Made by"), cell("Checked by")]);
    let filled = small.body(&["Ann Lee", "Bo Ray"]);
    assert!(
        filled.contains("Made by") && filled.contains("Ann Lee") && filled.contains("Bo Ray"),
        "{filled}"
    );
    let title = Small::new(&lined(&[&[&["Record of tests", ""], &["No. 12"]]]));
    assert!(title.slots().is_empty(), "an empty line alone asks for nothing");
}
