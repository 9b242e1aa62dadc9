//! The line below a form's title.

use super::small::{Small, p};

#[test]
fn the_line_below_the_title_says_which_record_the_form_is_about() {
    let title = r#"<w:p><w:r><w:rPr><w:sz w:val="36"/></w:rPr><w:t>Contractor's notice</w:t></w:r></w:p>"#;
    let below = |line: &str| {
        let small = Small::new(&[title, &p(&[""]), &p(&[line]), &p(&["Site: ____"])].concat());
        let template = small.open();
        assert_eq!(template.title(), "Contractor's notice");
        template.subtitle().to_owned()
    };
    for line in ["Notice no. CN-07", "RFI-031, revision 1", "May 2026", "YB-47"] {
        assert_eq!(below(line), line);
    }
    for line in [
        "Form QM-17. Fill in parts 1 to 3 before the visit.",
        "No.: 7",
        "Notice no. ____",
        "To be sent in two copies",
        "[notice no. 1]",
    ] {
        assert_eq!(below(line), "", "{line}");
    }
}
