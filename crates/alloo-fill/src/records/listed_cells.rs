//! Columns in the row that a slot's row is, which are not called as what is asked: `CO no.` is the number `CO-07`,
//! an amount under a currency alone is the one in it, and a mass is a quantity in tons.

use crate::accounting::Accounting;
use crate::candidates::Candidate;
use crate::lexicon::{Name, Sorts, is_currency};
use crate::slots::Asked;
use crate::values::{self, Sort};

/// What says of a figure only that it is one in its unit.
const MEASURES: [&str; 9] = [
    "quantity", "volume", "mass", "weight", "tonnage", "area", "length", "net", "amount",
];

impl<'k> Accounting<'_, 'k> {
    /// The cell of a row in the one column that is what is asked by its letters or its unit.
    pub(crate) fn add_listed(
        &self,
        asked: &Asked,
        (number, row, key): (usize, usize, usize),
        out: &mut Vec<Candidate<'k>>,
    ) {
        let facts = self.facts;
        let Some(headers) = facts.headers.get(number) else {
            return;
        };
        let like = |column: &usize| {
            let name = headers.get(*column).map(|header| facts.name(*header));
            let value = facts.cell((number, row, *column));
            name.is_some_and(|name| {
                is_coded(&asked.column, name, value) || is_of_unit(&asked.column, name, value)
            })
        };
        let mut found = (0..headers.len()).filter(|column| *column != key).filter(like);
        let Some(column) = found.next().filter(|_| found.next().is_none()) else {
            return;
        };
        if let Some(header) = headers.get(column) {
            self.add_in_context(asked, facts.name(*header), (number, row, column), out);
        }
    }
}

/// Whether a column of numbers has the one that is asked for by its letters.
fn is_coded(asked: &Name, name: &Name, value: &str) -> bool {
    let numbers = asked.sorts.has(Sorts::NUMBER) && name.sorts.has(Sorts::NUMBER) && name.content.is_empty();
    let letters: String = value.chars().take_while(|c| c.is_alphabetic()).collect();
    let coded = value.chars().any(|c| c.is_ascii_digit()) && values::is_reference(value);
    let first = asked.plain.split(' ').next().unwrap_or_default();
    numbers && coded && (2..=4).contains(&letters.chars().count()) && letters.to_lowercase() == first
}

/// Whether a column of figures in a unit says no more than that, nor does what is asked.
fn is_of_unit(asked: &Name, name: &Name, value: &str) -> bool {
    let Some(unit) = asked
        .unit
        .as_deref()
        .filter(|unit| name.unit.as_deref() == Some(unit))
    else {
        return false;
    };
    let plain = |name: &Name| name.words.iter().all(|word| MEASURES.contains(&word.as_str()));
    let figure = matches!(values::sort(value), Sort::Number | Sort::Money);
    let bare = asked.words.is_empty() == is_currency(unit);
    figure && bare && unit != "%" && plain(asked) && plain(name)
}

#[cfg(test)]
mod tests {
    use crate::answers::tests::{cell, values, vault};

    fn asked(documents: &[(&str, &str)], cells: &[(&str, &str)]) -> Vec<String> {
        let vault = vault(documents);
        let slots: Vec<_> = cells.iter().map(|(row, column)| cell(row, column)).collect();
        values(&vault, "Return", &slots)
    }

    #[test]
    fn a_number_is_asked_for_by_its_letters() {
        let log = "# Change log
            | No. | Title | Days |
            | XO-01 | Deeper shaft at gate 4 | 3 |
            | XO-02 | Second sluice | 5 |";
        let cells = [
            ("Second sluice", "XO no."),
            ("Second sluice", "RQ no."),
            ("Third sluice", "XO no."),
        ];
        assert_eq!(asked(&[("log.csv", log)], &cells), ["XO-02", "", ""]);
    }

    #[test]
    fn a_column_may_say_no_more_than_its_unit() {
        let notes = "# Deliveries
            | Note | Product | Net mass (t) | Amount (EUR) | Load limit (t) |
            | 70441 | Binder | 28.64 | 1,480.00 | 30 |
            | 70442 | Binder | 29.10 | 1,510.00 | 30 |";
        let cells = [
            ("70442", "Tonnage (t)"),
            ("70442", "EUR"),
            ("70442", "Volume (m³)"),
            ("70442", "Tare (t)"),
            ("70442", "CHF"),
        ];
        let found = asked(&[("deliveries.csv", notes)], &cells);
        assert_eq!(found[..1], ["29.10"]);
        assert!(found[1].contains("1,510.00"), "{found:?}");
        assert_eq!(found[2..], ["", "", ""]);
        let price = notes.replace("Amount", "Unit price");
        assert_eq!(asked(&[("deliveries.csv", &price)], &cells[1..2]), [""]);
        let twice = notes.replace("Load limit (t)", "Weight (t)");
        assert_eq!(asked(&[("deliveries.csv", &twice)], &cells[..1]), [""]);
    }
}
