//! Lists of the records that have some of what a column counts: "items with progress in the month".

use std::collections::BTreeSet;

use super::restricted_table::Words;
use crate::lexicon::Name;

impl Words<'_> {
    /// The rows that have some of what the second of two words is a column of, where the first says "with"; of
    /// several columns that of the form's month, where the title is of it. An error where nobody can say which.
    pub(crate) fn with_some(
        &self,
        pair: &[String],
        of_month: bool,
        rows: &[usize],
    ) -> Result<Option<BTreeSet<usize>>, String> {
        let [with, next] = pair else {
            return Ok(None);
        };
        if !matches!(with.as_str(), "with" | "mit" | "avec" | "con") {
            return Ok(None);
        }
        let what = Name::new(next, self.language);
        let counted = |column: &usize| {
            let name = self.name(*column);
            !what.content.is_empty()
                && what.content.iter().all(|word| name.has(word))
                && rows.iter().all(|row| counts(self.cell(*row, *column)))
        };
        let columns: Vec<usize> = self.columns().filter(counted).collect();
        let own: Vec<&usize> = columns
            .iter()
            .filter(|column| self.is_of_month(**column))
            .collect();
        let column = match (columns.as_slice(), own.as_slice()) {
            ([], _) => return Ok(None),
            ([one], _) => *one,
            (_, [one]) if of_month => **one,
            _ => return Err(next.clone()),
        };
        let some = |row: &usize| {
            self.cell(*row, column)
                .contains(|c: char| ('1'..='9').contains(&c))
        };
        Ok(Some(rows.iter().copied().filter(some).collect()))
    }
}

/// Whether a cell is a count, an amount or a share.
fn counts(cell: &str) -> bool {
    let sign = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | ' ' | '%' | '\'' | '’' | '-');
    cell.chars().all(sign) && cell.bytes().any(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::counts;

    #[test]
    fn counts_are_figures_and_their_marks() {
        for cell in ["18", "15,5 %", "1'200.00", "0"] {
            assert!(counts(cell), "{cell}");
        }
        for cell in ["", "none", "12 m", "AV-03"] {
            assert!(!counts(cell), "{cell}");
        }
    }
}
