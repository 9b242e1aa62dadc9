//! Tables of which some rows are filled already.

use super::small::{Small, table};

fn labels(rows: &[&[&str]]) -> Vec<String> {
    let small = Small::new(&table(rows));
    let template = small.open();
    template.slots().iter().map(|slot| slot.label.clone()).collect()
}

#[test]
fn a_row_that_is_filled_in_part_heads_no_other() {
    assert_eq!(
        labels(&[
            &["Equipment", "Maker", "Model", "Serial no."],
            &["Feed pump", "Marlow", "", ""],
            &["Heat exchanger", "Quay", "HX-3", ""],
            &["Drive", "", "", ""],
        ]),
        [
            "Feed pump: Model",
            "Feed pump: Serial no.",
            "Heat exchanger: Serial no.",
            "Drive: Maker",
            "Drive: Model",
            "Drive: Serial no."
        ]
    );
    // Over an empty row it does.
    assert_eq!(
        labels(&[
            &["Due date", "Days lost", "Days asked", "Ground"],
            &["", "", "", ""],
            &["Forecast", "Programme", "Days granted", ""],
            &["", "", "", ""],
        ]),
        [
            "Due date",
            "Days lost",
            "Days asked",
            "Ground",
            "Forecast",
            "Programme",
            "Days granted"
        ]
    );
}

#[test]
fn a_struck_out_cell_is_no_label_and_the_header_stands() {
    let found = labels(&[
        &["Measure", "This month", "To date", "Target"],
        &["Hours worked", "", "–", ""],
        &["Near misses", "", "", "-"],
    ]);
    let asked = [
        "Hours worked: This month",
        "Hours worked: Target",
        "Near misses: This month",
        "Near misses: To date",
    ];
    assert_eq!(found, asked);
}
