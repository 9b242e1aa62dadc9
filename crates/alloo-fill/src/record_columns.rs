//! The one column of a record that answers where none is named.

use super::accounting::Accounting;
use super::values;

impl Accounting<'_, '_> {
    /// The one column of an account's line that has a sum, where no other says anything, or a sum is asked for.
    pub(crate) fn only_sum(&self, spot: (usize, usize, usize), asked: bool) -> Option<usize> {
        let table = self.facts.knowledge.tables.get(spot.0)?;
        let late = self.facts.about(table.document).overtaken && !self.scope.bound.contains(&table.document);
        let cells = &table.rows.get(spot.1)?.cells;
        let others = || (0..cells.len()).filter(|column| *column != spot.2);
        let said = others().filter(|column| cells.get(*column).is_some_and(|cell| !cell.is_empty()));
        let mut sums = others().filter(|column| cells.get(*column).is_some_and(|cell| values::is_sum(cell)));
        let column = sums.next().filter(|_| sums.next().is_none() && !late)?;
        (asked || said.count() == 1).then_some(column)
    }

    /// The one column that is headed "Value": property, method, value.
    pub(crate) fn only_value(&self, spot: (usize, usize, usize)) -> Option<usize> {
        let headers = self.facts.headers.get(spot.0)?;
        let is_value = |column: &usize| {
            let header = headers.get(*column);
            header.is_some_and(|header| self.facts.name(*header).words == ["value"])
        };
        let mut values = (0..headers.len()).filter(is_value);
        values
            .next()
            .filter(|column| values.next().is_none() && *column != spot.2)
    }
}
