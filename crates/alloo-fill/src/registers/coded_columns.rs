//! Columns that are called by what is listed and have its numbers: "Defect" over `M-036`, beside "Description".

use super::columns::{Asks, ColumnPair, SAMPLE, counts_rows, describes};
use crate::lexicon::{Name, Sorts};
use crate::model::Table;
use crate::values;

/// Gives such a column to the header that asks for numbers, and takes it from the one that asks what is listed, where a
/// schedule has both: "No." and "Defect".
pub(crate) fn as_numbers(
    asks: &Asks,
    (names, table): (&[&Name], &Table),
    pairs: &mut Vec<(ColumnPair, usize, usize)>,
) {
    let number = |name: &Name| counts_rows(name) && name.sorts.has(Sorts::NUMBER);
    let Some(numbers) = asks.header.iter().position(number) else {
        return;
    };
    // Where a column is called "No." too, that has the numbers.
    if pairs.iter().any(|(_, asked, _)| *asked == numbers) {
        return;
    }
    // What is listed then stands in a column that describes it.
    let free = |at: usize| {
        pairs
            .iter()
            .all(|(pair, _, said)| *said != at || *pair == ColumnPair::Loose)
    };
    let described = |(at, name): (usize, &&Name)| free(at) && describes(name, table, at);
    if !names.iter().enumerate().any(described) {
        return;
    }
    let listed = |(_, asked, said): &&(ColumnPair, usize, usize)| {
        let plain = |name: &Name| name.sorts.is_empty() && name.unit.is_none() && !name.content.is_empty();
        asks.header.get(*asked).is_some_and(plain)
            && names.get(*said).is_some_and(|name| plain(name))
            && *said == 0
            && has_codes(table, *said)
    };
    let mut found = pairs.iter().filter(listed);
    if let Some(&(_, asked, said)) = found.next().filter(|_| found.next().is_none()) {
        pairs.retain(|(_, header, column)| !(*header == asked && *column == said));
        pairs.push((ColumnPair::Around, numbers, said));
    }
}

/// Whether a column has a different code in every cell.
fn has_codes(table: &Table, column: usize) -> bool {
    let cells = table.rows.iter().filter_map(|row| row.cells.get(column));
    let cells: Vec<&str> = cells.map(|cell| cell.trim()).take(SAMPLE).collect();
    let mut different = cells.clone();
    different.sort_unstable();
    different.dedup();
    let code = |cell: &&str| values::is_code(cell) && cell.bytes().any(|byte| byte.is_ascii_digit());
    cells.len() > 1 && different.len() == cells.len() && cells.iter().all(code)
}

#[cfg(test)]
mod tests {
    use crate::answers::tests::{rows, schedule, vault};

    #[test]
    fn numbers_under_what_is_listed_are_asked_for_as_numbers() {
        let defects = "# Defects
            | Defect | Location | Description | Due |
            | M-036 | Room 304 | Cistern keeps running | 2025-04-25 |
            | M-037 | Room 309 | Shower screen does not close | 2025-05-02 |";
        let asked = |header: [&str; 4]| {
            let own = schedule("Defects", &header, 3);
            rows(&vault(&[("defects.csv", defects)]), "Site report", &[], own)
        };
        assert_eq!(
            asked(["No.", "Location", "Defect", "Due"])[0],
            "M-036 | Room 304 | Cistern keeps running | 25 April 2025"
        );
        // Without a column for the number it is the defect's name.
        assert_eq!(
            asked(["Defect", "Location", "Description", "Due"])[0],
            "M-036 | Room 304 | Cistern keeps running | 25 April 2025"
        );
    }
}
