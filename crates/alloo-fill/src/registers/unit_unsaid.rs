//! Columns of a list in a form that leave the unit unsaid which the table's column has: the figures stand there
//! with it, "Torque" for "Torque Nm".

use crate::lexicon::{Name, is_currency};
use crate::model::{Records, Table, Value};
use crate::values;

/// Whether a column is called as what is asked, and has a unit besides that is no currency.
pub(crate) fn has_unit_unsaid(asked: &Name, said: &Name) -> bool {
    let unit = said.unit.as_deref().filter(|unit| !is_currency(unit));
    unit.is_some() && asked.unit.is_none() && !asked.content.is_empty() && asked.content == said.content
}

/// The unit behind a header, as it is written there: "Nm" of "Torque (Nm)".
fn written(header: &str) -> &str {
    let header = header.trim().trim_end_matches([')', '）', ']']);
    let from = header.rfind(['(', '（', '[', ' ']).unwrap_or(0);
    header
        .get(from..)
        .unwrap_or_default()
        .trim_start_matches(['(', '（', '[', ' '])
}

/// Puts the units behind the figures of those columns.
pub(crate) fn add_units(
    asked: &[Name],
    (names, table): (&[&Name], &Table),
    columns: &[Option<usize>],
    records: &mut Records,
) {
    let unit = |(asked, column): (&Name, &Option<usize>)| {
        let said = names.get((*column)?)?;
        let header = table.header.get((*column)?)?;
        has_unit_unsaid(asked, said)
            .then(|| written(header))
            .filter(|unit| !unit.is_empty())
    };
    let units: Vec<Option<&str>> = asked.iter().zip(columns).map(unit).collect();
    let with = |value: &mut Value, unit: &str| {
        let bare = values::amount(&value.text).is_some_and(|amount| amount.unit.is_empty());
        if bare && value.text.bytes().all(|byte| !byte.is_ascii_alphabetic()) {
            value.text = format!("{} {unit}", value.text);
        }
    };
    for record in records {
        for (value, unit) in record.iter_mut().zip(&units) {
            if let (Some(value), Some(unit)) = (value.as_mut(), unit) {
                with(value, unit);
            }
        }
    }
}

/// Whether two columns of a table are called alike but for their units, so that neither is what is asked without
/// one.
pub(crate) fn is_in_two_units(names: &[&Name], asked: &Name, said: &Name) -> bool {
    let alike = |name: &&&Name| name.content == said.content;
    has_unit_unsaid(asked, said) && names.iter().filter(alike).count() > 1
}

#[cfg(test)]
mod tests {
    use crate::answers::tests::{rows, schedule, vault};

    const READINGS: &str = "# Anchor AX-3
        | Bolt | Applied pull kN | Check pull kN | Slip mm | Slip |
        | B-02 | 640 | 635 | 2 | no |
        | B-07 | 640 | 642 | 3 | yes |";

    #[test]
    fn figures_stand_with_the_unit_that_the_form_leaves_out() {
        let vault = vault(&[("readings.csv", READINGS)]);
        let asked = |header: &[&str]| rows(&vault, "Anchor test", &[], schedule("", header, 3));
        assert_eq!(
            asked(&["Bolt", "Applied pull", "Check pull (kN)"]),
            ["B-02 | 640 kN | 635", "B-07 | 640 kN | 642"]
        );
        // Another unit is another column.
        assert_eq!(asked(&["Bolt", "Applied pull (t)", "Check pull (t)"]), [""; 0]);
    }
}
