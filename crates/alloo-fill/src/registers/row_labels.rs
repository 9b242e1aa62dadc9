//! What the rows of a schedule say already of which records they are for: words, or the numbers of records.

use super::columns::Asks;
use crate::lexicon::{Name, Sorts};
use crate::model::{Schedule, Table};

/// Whether a schedule's cell says which record its row is for: words that are no number and no mark.
pub(crate) fn is_label(text: &str) -> bool {
    text.chars().any(char::is_alphabetic) && !text.contains(['{', '«', '<', '[', '$'])
}

/// Whether the numbers in a column's cells are those of records, and do not count the rows: `1`, `9`, `19`, or `2`, `3`.
fn numbers_records(numbers: &[Option<u32>]) -> bool {
    let mut pairs = numbers.windows(2);
    let goes_on = |pair: &[Option<u32>]| matches!(pair, [Some(one), Some(next)] if *next == one + 1);
    let later = numbers.len() > 1 && numbers.first().copied().flatten().is_some_and(|first| first > 1);
    numbers.iter().all(Option::is_some) && (later || pairs.any(|pair| !goes_on(pair)))
}

/// For each row the column and text of its label.
pub(crate) fn row_labels(schedule: &Schedule) -> Vec<Option<(usize, String)>> {
    let number = |row: &Vec<String>| row.first()?.trim().parse().ok();
    let numbers: Vec<Option<u32>> = schedule.rows.iter().map(number).collect();
    if numbers_records(&numbers) {
        let label = |number: &Option<u32>| number.map(|number| (0, number.to_string()));
        return numbers.iter().map(label).collect();
    }
    let of_row = |row: &Vec<String>| {
        let found = row.iter().enumerate().find(|(_, text)| is_label(text));
        found.map(|(column, text)| (column, text.clone()))
    };
    schedule.rows.iter().map(of_row).collect()
}

/// Whether a row's number is that of a record: `1` of "01".
pub(crate) fn is_number_of(label: &str, cell: &str) -> bool {
    let number = |text: &str| text.trim().parse::<u32>().ok();
    number(label).is_some_and(|own| number(cell) == Some(own))
}

/// Whether a header asks for the number of what a column numbers, `Lorry no.` over `1`, `2` under "Lorry".
pub(crate) fn numbers_listed(asked: &Name, said: &Name, (table, column): (&Table, usize)) -> bool {
    let cells = table.rows.iter().filter_map(|row| row.cells.get(column));
    let mut cells = cells.map(|cell| cell.trim()).filter(|cell| !cell.is_empty());
    let figure = |cell: &str| cell.len() <= 4 && cell.bytes().all(|byte| byte.is_ascii_digit());
    asked.sorts == Sorts::NUMBER
        && said.sorts.is_empty()
        && !said.content.is_empty()
        && asked.content == said.content
        && asked.unit == said.unit
        && cells.all(figure)
}

/// Whether the labels of rows say what they are of: words do, and numbers under the name of what they number.
pub(crate) fn is_told(asks: &Asks, labels: &[Option<(usize, String)>]) -> bool {
    labels.iter().flatten().all(|(column, text)| {
        let header = asks.header.get(*column);
        is_label(text) || header.is_some_and(|name| !name.content.is_empty())
    })
}

#[cfg(test)]
mod tests {
    use super::{is_number_of, numbers_records};
    use crate::answers::tests::{rows, schedule, vault};

    #[test]
    fn numbers_that_go_on_count_the_rows() {
        let records = |numbers: &[u32]| {
            let numbers: Vec<Option<u32>> = numbers.iter().copied().map(Some).collect();
            numbers_records(&numbers)
        };
        assert!(records(&[1, 9, 19]));
        assert!(!records(&[1, 2, 3]));
        assert!(!records(&[4]));
        assert!(!numbers_records(&[Some(1), None, Some(9)]));
        assert!(is_number_of("1", "01") && !is_number_of("1", "11") && !is_number_of("Roof", "Roof"));
    }

    #[test]
    fn typed_numbers_say_which_records_are_meant_whatever_the_heading() {
        let notes = "# Delivery notes of pour B-027
            | Lorry | Delivery note | Slump (mm) | Remark |
            | 1 | VM-412 | 185 | |
            | 5 | VM-416 | 190 | cubes |
            | 9 | VM-420 | 175 | |";
        let vault = vault(&[("delivery notes B-027.csv", notes)]);
        let asked = |numbers: [&str; 3], first: &str| {
            let header = [first, "Delivery note", "Slump (mm)", "Air (%)"];
            let mut own = schedule("Tests on fresh concrete", &header, 3);
            for (row, number) in own.rows.iter_mut().zip(numbers) {
                number.clone_into(&mut row[0]);
            }
            rows(&vault, "Pour record B-027", &[], own)
        };
        assert_eq!(
            asked(["1", "9", "19"], "Lorry no."),
            ["1 | VM-412 | 185 | ", "9 | VM-420 | 175 | "]
        );
        // Numbers that count the rows say nothing, nor does one of which is not said what it numbers.
        assert_eq!(asked(["1", "2", "3"], "Lorry no."), [""; 0]);
        assert_eq!(asked(["1", "9", "19"], "No."), [""; 0]);
    }
}
