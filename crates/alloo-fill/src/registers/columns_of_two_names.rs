//! Columns of a table that are called by two names, "Plate / code", for a list in a form that asks by one of them.

use std::collections::BTreeSet;

use super::columns::{Asks, ColumnPair};
use crate::deciding::Deciding;
use crate::lexicon::{Class, Name, Sorts};
use crate::model::Table;

impl Deciding<'_, '_> {
    /// How a column of two names is one of the schedule's by either, where each cell has one thing in it.
    pub(crate) fn by_half(
        &self,
        asks: &Asks,
        asked: &Name,
        (table, column): (&Table, usize),
        around: &BTreeSet<String>,
    ) -> Option<ColumnPair> {
        let (one, other) = table.header.get(column)?.split_once('/')?;
        let language = self.accounting.facts.about(table.document).language;
        let halves = [one, other].map(|half| Name::new(half, language));
        // "Date / time", "Quantity / unit": there both stand in it.
        let thing = |name: &Name| {
            let told = [Sorts::DATE, Sorts::PERSON, Sorts::NAME];
            let event =
                name.any(Class::Event) || name.has("quantity") || name.has("unit") || name.has("time");
            let empty = name.content.is_empty() && !name.sorts.has(Sorts::NUMBER);
            !(empty || event || told.iter().any(|sort| name.sorts.has(*sort)))
        };
        let cells = || table.rows.iter().filter_map(|row| row.cells.get(column));
        let both = |cell: &String| cell.contains(['/', ',', ';', '\n', '、', '，']);
        if other.contains('/') || !halves.iter().all(thing) || cells().any(both) {
            return None;
        }
        let fits = |half: &Name| self.pair(asks, asked, half, around) == Some(ColumnPair::Exact);
        halves.iter().any(fits).then_some(ColumnPair::Around)
    }
}

#[cfg(test)]
mod tests {
    use crate::answers::tests::{rows, schedule, vault};

    fn asked(cells: [&str; 2]) -> Vec<String> {
        let [first, second] = cells;
        let plant = format!(
            "# Plant on site
            | Machine | Plate / code | Hours stopped | Cause |
            | Crane 130 t | {first} | 10 | wind |
            | Hoist 20 m | {second} | 0 | |"
        );
        let header = ["Machine", "Code", "Hours stopped", "Fuel"];
        let vault = vault(&[("plant.csv", &plant)]);
        rows(&vault, "Site report", &[], schedule("", &header, 3))
    }

    #[test]
    fn a_column_of_two_names_is_found_by_one_of_them() {
        assert_eq!(
            asked(["GH-130-2", "AH-07"]),
            ["Crane 130 t | GH-130-2 | 10 | ", "Hoist 20 m | AH-07 | 0 | "]
        );
        // Where both stand in it, neither is told.
        assert_eq!(
            asked(["GH-130-2 / 117", "AH-07"]),
            ["Crane 130 t |  | 10 | ", "Hoist 20 m |  | 0 | "]
        );
    }
}
