//! Lines below a table's records that sum them up: `V1 (third hour) | 2.2` under the readings of a test, `Net cost`
//! with its amount under the items of a price.

use crate::model::{Row, Table};

/// Leaves out the lines at the end of a table that name a figure, where its records are numbered, and such as say one
/// thing each below the records of a wide one.
pub(crate) fn without_summaries(table: &Table, rows: &mut Vec<usize>) {
    let cells = |row: usize| table.rows.get(row).map_or(&[][..], |row| row.cells.as_slice());
    let filled = |row: usize| cells(row).iter().filter(|cell| !cell.trim().is_empty()).count();
    let numbered = |row: usize| {
        let first = cells(row).first().map(String::as_str).unwrap_or_default().trim();
        first.starts_with(|c: char| c.is_ascii_digit())
    };
    let worded = |row: usize| {
        let first = cells(row).iter().find(|cell| !cell.trim().is_empty());
        first.is_some_and(|first| first.chars().filter(|c| c.is_alphabetic()).count() >= 2)
    };
    let summary = |row: usize| filled(row) <= 2 && worded(row) && !numbered(row);
    let last = (0..table.rows.len()).rposition(|row| !summary(row));
    let records = last.map_or(0, |last| last + 1);
    let whole = (0..records).all(|row| numbered(row) && filled(row) >= 3);
    if records >= 2 && whole {
        rows.retain(|row| *row < records);
    }
    let below = pairs_below(table).count().max(unnumbered_below(table));
    rows.retain(|row| row + below < table.rows.len());
}

/// How many lines at the end of a table have no number, where all others have one in the first column: the mean of all
/// lots below them.
fn unnumbered_below(table: &Table) -> usize {
    let first = || {
        let cells = table.rows.iter().map(|row| row.cells.first());
        cells.map(|cell| cell.map_or("", |cell| cell.trim()))
    };
    let below = first().rev().take_while(|cell| cell.is_empty()).count();
    let records = table.rows.len() - below;
    let figure = |cell: &str| cell.bytes().any(|byte| byte.is_ascii_digit());
    let numbered = first().take(records).all(figure);
    if numbered && records > 1 && below <= 2 {
        below
    } else {
        0
    }
}

/// The lines below the records of a wide table that say one thing each of all of them: `Air temperature | 17 °C`
/// under the readings of a test.
pub(crate) fn pairs_below(table: &Table) -> impl Iterator<Item = &Row> {
    let filled = |row: &Row| row.cells.iter().filter(|cell| !cell.trim().is_empty()).count();
    let pair = |row: &Row| match row.cells.as_slice() {
        [name, value, ..] => {
            let worded = name.chars().filter(|c| c.is_alphabetic()).count() >= 2;
            let figure = name.bytes().any(|byte| byte.is_ascii_digit());
            worded && !figure && !value.trim().is_empty() && filled(row) == 2
        }
        _ => false,
    };
    let records = table
        .rows
        .iter()
        .rposition(|row| !pair(row))
        .map_or(0, |last| last + 1);
    let (head, tail) = table.rows.split_at_checked(records).unwrap_or_default();
    let wide = table.header.len() >= 4 && head.len() >= 2 && head.iter().all(|row| filled(row) >= 3);
    tail.iter().filter(move |_| wide)
}

#[cfg(test)]
mod tests {
    use crate::answers::tests::{rows, schedule, vault};

    #[test]
    fn a_line_without_a_number_below_numbered_ones_is_their_sum() {
        let lots = "# Progress by lot
            | Lot | Trade | Planned % | Actual % |
            | 01 | Structure | 100 | 96 |
            | 02 | Roof | 80 | 70 |
            | | Whole | 90 | 83 |";
        let own = schedule("", &["Lot", "Trade", "Planned %", "Actual %"], 5);
        assert_eq!(
            rows(&vault(&[("progress.xlsx", lots)]), "Report", &[], own),
            ["01 | Structure | 100 | 96", "02 | Roof | 80 | 70"]
        );
    }

    #[test]
    fn what_is_said_below_a_wide_table_is_no_record() {
        let tendons = "# Stressing
            | Tendon | Strands | Force (kN) | Stretch (mm) |
            | N1a | 12 | 2187 | 199 |
            | N1b | 12 | 2187 | 197 |
            | Air temperature | 17 °C | | |
            | Operators | Dong, Fan | | |";
        let own = schedule("Tendons", &["Tendon", "Strands", "Force (kN)", "Remark"], 5);
        let vault = vault(&[("stressing.xlsx", tendons)]);
        assert_eq!(
            rows(&vault, "Stressing record", &[], own),
            ["N1a | 12 | 2187 | ", "N1b | 12 | 2187 | "]
        );
    }

    #[test]
    fn lines_that_sum_up_are_no_records() {
        let readings = "# Pressure test
            | Hour | Clock | Gauge (kPa) | Water added (L) |
            | 0 | 09:30 | 915 | 0 |
            | 1 | 10:30 | 912 | 3.1 |
            | 2 | 11:30 | 915 | 2.2 |
            | V1 (second hour) | 2.2 | | |";
        let vault = vault(&[("readings.csv", readings)]);
        let asked = schedule("", &["Hour", "Clock", "Gauge kPa"], 5);
        let found = rows(&vault, "Pressure test record", &[], asked);
        assert_eq!(found, ["0 | 09:30 | 915", "1 | 10:30 | 912", "2 | 11:30 | 915"]);
    }

    #[test]
    fn sums_below_the_items_of_a_price_are_no_items_and_its_tax_leaves_none_out() {
        let price = "# Price of PV-09
            | Item | Description | Qty | Unit | Amount € |
            | 1 | Saw cutting | 2 | h | 180.5 |
            | 2 | Breaking out | 4 | h | 720 |
            | | Net cost | | | 900.5 |
            | | Overheads 6 % | | | 54.03 |";
        let vault = vault(&[("price PV-09.xlsx", price)]);
        let ask = |title: &str| {
            let asked = schedule(title, &["Item", "Description", "Quantity", "Unit", "Amount €"], 5);
            rows(&vault, "Proposal PV-09", &[], asked)
        };
        let items = [
            "1 | Saw cutting | 2 | h | 180.50",
            "2 | Breaking out | 4 | h | 720",
        ];
        assert_eq!(ask("Price (excluding VAT)"), items);
        assert_eq!(ask("Price (of plant only)"), [] as [&str; 0]);
    }

    #[test]
    fn lines_below_a_wide_table_say_one_thing_each() {
        use crate::answers::tests::{label, values};
        let readings = "# Pull test AX-3
            | Bolt | Pull (kN) | Slip (mm) | Result |
            | B-02 | 640 | 2 | sound |
            | B-07 | 642 | 3 | sound |
            | Holding time | 2 min | | |
            | Air temperature | 17 °C | | |";
        let asked = ["Holding time", "Air temperature", "Wind"].map(label);
        let found = |text: &str| values(&vault(&[("readings.csv", text)]), "Pull test AX-3", &asked);
        assert_eq!(found(readings), ["2 min", "17 °C", ""]);
    }
}
