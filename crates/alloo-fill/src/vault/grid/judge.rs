//! What a table's cells and rows are: labels, values, headers, forms.

use std::collections::HashSet;

use super::stated_rows::is_stated;
use super::table::{Cell, VaultRow};
use crate::lexicon::{Class, Language, Name};
use crate::vault::words;

/// A register's header stands within so many rows.
pub(super) const HEADER_WITHIN: usize = 12;

/// Words that head columns and label nothing.
const HEADERS: &str = "item items detail details description value values name role field entry information \
    parameter property attribute key amount amounts cost date status ref no action owner risk response phase \
    milestone contact position company metric result term definition meaning subject topic 项目 内容 金额 \
    名称 说明 值 数值 序号 备注 描述 字段 职务";

/// A cell's text as one line.
pub(super) fn flat(text: &str) -> String {
    words::squeeze(text)
}

/// Whether a cell may label others: a short name that is no value.
pub(super) fn is_label(text: &str) -> bool {
    // Several lines in a cell are several labels.
    let several = text.trim().contains('\n');
    let text = flat(text);
    let text = text.trim_end_matches([':', '：', '*', ' ']);
    !several && words::is_name(words::unjoined(text)) && !is_value(text)
}

/// Whether a cell holds what only an entry holds: a date, an amount, an address.
pub(super) fn is_value(text: &str) -> bool {
    let text = flat(text);
    // The figure of a unit is none of a value: "ML-66 $/m2".
    let plain = text.replace("/m2", "/m").replace("/m3", "/m");
    let digits = plain.chars().filter(char::is_ascii_digit).count();
    let others = text.chars().filter(|c| c.is_alphabetic()).count();
    // "第28周" heads a column.
    if text.starts_with('第') && text.ends_with(['周', '月', '期', '季', '批']) {
        return false;
    }
    text.contains('@')
        || text.contains("://")
        || digits > 0 && digits >= others
        || words::date(&text).is_some()
        || words::is_prose(&text)
}

/// Whether a text ends as labels do.
pub(super) fn ends_as_label(text: &str) -> bool {
    text.trim_end().ends_with([':', '：'])
}

/// The filled cells of a row in their order.
pub(super) fn filled(row: &VaultRow) -> Vec<&Cell> {
    row.cells.iter().filter(|cell| !cell.is_empty()).collect()
}

/// The columns that a row covers.
pub(super) fn width(row: &VaultRow) -> usize {
    row.cells.iter().map(|cell| usize::from(cell.span.max(1))).sum()
}

/// Whether a row can head the columns under it.
pub(super) fn is_header(row: &VaultRow, columns: usize) -> bool {
    let cells = filled(row);
    let mut names: Vec<String> = cells.iter().map(|cell| words::normal(&cell.text)).collect();
    names.sort();
    names.dedup();
    let signs = cells.iter().filter(|cell| is_sign(&cell.text)).count();
    cells.len() >= 2
        && !is_stated(row)
        && cells.len() * 5 >= columns.min(row.cells.len()) * 3
        && names.len() * 4 >= cells.len() * 3
        && signs * 4 <= cells.len()
        && cells.iter().all(|cell| {
            words::count(&cell.text) <= 12
                && cell.text.chars().count() <= 80
                && (!is_value(&cell.text) || is_sign(&cell.text) || is_as_of_day(&cell.text))
                && !ends_as_label(&cell.text)
        })
        && {
            let heads = |text: &str| is_label(text) || is_as_of_day(text);
            let plain = cells.iter().filter(|cell| is_label(&cell.text)).count();
            plain > 1 && cells.iter().filter(|cell| heads(&cell.text)).count() * 4 >= cells.len() * 3
        }
}

/// Words that join a day to what a column counts until then.
const UNTIL: [&str; 16] = [
    "to", "until", "at", "on", "by", "au", "jusqu'au", "bis", "am", "zum", "per", "al", "hasta", "a", "em",
    "até",
];

/// Whether a text names what a column counts until a day: "Planned to 30/04/2025", "Cumul au 30/04/2025".
fn is_as_of_day(text: &str) -> bool {
    let text = flat(text);
    let figure = text.find(|c: char| c.is_ascii_digit()).unwrap_or(text.len());
    let Some((name, day)) = text.split_at_checked(figure) else {
        return false;
    };
    let words: Vec<&str> = name.split_whitespace().collect();
    let [first, .., last] = words.as_slice() else {
        return false;
    };
    let until = UNTIL.contains(&last.to_lowercase().as_str());
    let counted = first.chars().filter(|c| c.is_alphabetic()).count() > 2;
    until && counted && words.len() <= 5 && words::date(day).is_some() && !day.contains(',')
}

/// Whether what looks like a value by its figures may be the sign of what is measured: "M2/M1", "D10".
fn is_sign(text: &str) -> bool {
    let text = text.trim();
    is_value(text)
        && text.starts_with(char::is_alphabetic)
        && text.chars().count() <= 8
        && text
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '/' | ',' | '.'))
        && words::date(text).is_none()
}

/// Whether a cell holds several labels, one a line, and the other as many values.
pub(super) fn are_stacked(labels: &Cell, values: &Cell) -> bool {
    let count = labels.text.lines().count();
    count > 1 && count == values.text.lines().count() && labels.text.lines().all(is_label)
}

/// Label and value pairs of a row whose cells take turns: label, value, label, value.
pub(super) fn pairs(row: &VaultRow) -> Option<Vec<(&Cell, &Cell)>> {
    if row.cells.len() < 2 || row.cells.len() > 8 || !row.cells.len().is_multiple_of(2) || is_stated(row) {
        return None;
    }
    let pairs = row.cells.chunks_exact(2).map(|pair| match pair {
        [label, value] if is_label(&label.text) || are_stacked(label, value) => Some(Some((label, value))),
        [label, value] if label.is_empty() && value.is_empty() => Some(None),
        _ => None,
    });
    let pairs: Option<Vec<_>> = pairs.collect();
    Some(pairs?.into_iter().flatten().collect())
}

/// Whether the rows are a form of label and value pairs and no register.
pub(super) fn is_form(rows: &[VaultRow], columns: usize) -> bool {
    let fits = |row: &&VaultRow| pairs(row).is_some() || is_stated(row);
    let fitting = rows.iter().filter(fits).count();
    let lone = rows.iter().filter(|row| filled(row).len() <= 1).count();
    if fitting == 0 || (fitting + lone) * 10 < rows.len() * 7 {
        return false;
    }
    if rows.iter().any(|row| row.header) {
        return false;
    }
    if columns == 2 {
        return true;
    }
    let all: Vec<(&Cell, &Cell)> = rows.iter().filter_map(pairs).flatten().collect();
    let marked = all.iter().filter(|(label, _)| ends_as_label(&label.text)).count();
    let set_apart = all
        .iter()
        .filter(|(label, value)| label.strong && !value.strong)
        .count();
    let first_has_values = rows
        .iter()
        .find(|row| filled(row).len() > 1)
        .and_then(pairs)
        .is_some_and(|pairs| {
            pairs
                .iter()
                .any(|(_, value)| !value.is_empty() && is_value(&value.text))
        });
    // Rows of one pair among rows of two are only found in forms.
    let uneven = rows.iter().filter(|row| row.cells.len() == 2).count() * 4 >= rows.len() && rows.len() > 2;
    marked * 2 >= all.len()
        || set_apart * 3 >= all.len() * 2
        || first_has_values
        || uneven
        || are_mixed(rows, columns)
}

/// What sort of text a value is, so far as its characters tell.
#[derive(PartialEq, Eq, Hash)]
enum Look {
    Date,
    Sum,
    Figure,
    Code,
    Text,
}

impl Look {
    fn of(text: &str) -> Look {
        let text = flat(text);
        let digits = text.chars().any(|c| c.is_ascii_digit());
        // "TRC-4418" is no figure, however few letters it has.
        let lettered = digits && text.starts_with(char::is_alphabetic) && !text.contains(' ');
        match () {
            () if words::date(&text).is_some() => Look::Date,
            () if lettered => Look::Code,
            () if digits && text.contains(['£', '$', '€', '¥']) => Look::Sum,
            () if is_value(&text) => Look::Figure,
            () if digits && !text.contains(' ') => Look::Code,
            () => Look::Text,
        }
    }
}

/// Whether labels and values take turns in the columns: each column of values has several sorts of them below
/// its first, as no register has: `Contract | Weir | Contractor | Corrib Ltd`, `Contract no. | W-02 | Date | 16 May`.
fn are_mixed(rows: &[VaultRow], columns: usize) -> bool {
    let even = matches!(columns, 4 | 6) && rows.iter().all(|row| row.cells.len() == columns);
    let mut labels: Vec<String> = rows
        .iter()
        .flat_map(|row| row.cells.iter().step_by(2))
        .filter(|cell| !cell.is_empty())
        .map(|cell| words::normal(&cell.text))
        .collect();
    let count = labels.len();
    labels.sort();
    labels.dedup();
    let mixed = |column: usize| {
        let cells = rows.iter().skip(1).filter_map(|row| row.cells.get(column));
        let looks: HashSet<Look> = cells
            .filter(|cell| !cell.is_empty())
            .map(|cell| Look::of(&cell.text))
            .collect();
        looks.len() > 1
    };
    // What heads columns is short; a name in the first row is a value.
    let named = |row: &VaultRow| {
        let mut values = row.cells.iter().skip(1).step_by(2);
        values.any(|cell| words::count(&cell.text) >= 3)
    };
    even && rows.len() > 2
        && labels.len() == count
        && rows.first().is_some_and(named)
        && (1..columns).step_by(2).all(mixed)
        && labels.iter().any(|label| is_of_contract(label))
}

/// Whether a label is of what a contract is between or about, in any language.
pub(super) fn is_of_contract(label: &str) -> bool {
    Language::ALL.iter().any(|language| {
        let name = Name::new(label, *language);
        name.any(Class::Party) || name.any(Class::Role) || name.has("contract") || name.has("project")
    })
}

/// Whether two words head two columns and label nothing.
pub(super) fn is_generic_header(row: &VaultRow) -> bool {
    let cells = filled(row);
    cells.len() == 2
        && cells.iter().all(|cell| {
            let normal = words::normal(&cell.text);
            normal.split(' ').count() <= 3 && normal.split(' ').any(|word| words::among(HEADERS, word))
        })
}

/// The text of an area that is nothing but a title.
pub(crate) fn caption(rows: &[VaultRow]) -> Option<String> {
    let [row] = rows else { return None };
    let filled = filled(row);
    let [only] = filled.as_slice() else { return None };
    let text = flat(&only.text);
    (!words::is_prose(&text) && words::statement(&text).is_none() && is_label(&text)).then_some(text)
}

/// Whether a row of a sheet, after an empty one, goes on with the register above and starts nothing new.
pub(crate) fn goes_on(above: &[VaultRow], row: &VaultRow) -> bool {
    let filled = filled(row);
    filled.len() > 2
        && filled.iter().any(|cell| is_value(&cell.text))
        && above
            .iter()
            .take(HEADER_WITHIN)
            .any(|row| is_header(row, row.cells.len().min(width(row))))
}

#[cfg(test)]
mod tests {
    use super::super::table::LineNumber;
    use super::*;

    fn is_form_of(rows: &[&[&str]]) -> bool {
        let line = |(at, cells): (usize, &&[&str])| VaultRow {
            number: LineNumber::row(at),
            cells: cells.iter().map(|text| Cell::plain(*text)).collect(),
            header: false,
        };
        let rows: Vec<VaultRow> = rows.iter().enumerate().map(line).collect();
        is_form(&rows, 4)
    }

    #[test]
    fn labels_and_values_that_take_turns_are_no_register() {
        assert!(is_form_of(&[
            &[
                "Contract",
                "Slieve Carnagh Wind Farm",
                "Contractor",
                "Corrib Ridge Civils Ltd"
            ],
            &[
                "Contract no.",
                "SCW-BoP-02",
                "Date of Agreement",
                "16 January 2026"
            ],
            &[
                "Employer",
                "Slieve Carnagh Wind DAC",
                "Commencement Date",
                "2 March 2026"
            ],
            &[
                "Engineer",
                "Molloy Fenlon",
                "Accepted Contract Amount",
                "€7,914,600.00"
            ],
        ]));
        assert!(is_form_of(&[
            &[
                "Project",
                "Tarran Crossing Loop",
                "Principal",
                "Freight Authority"
            ],
            &["Contract no.", "TRC-4418", "Document", "BRP-PQP-001"],
            &["Revision", "2", "Date", "17/03/2025"],
        ]));
        assert!(!is_form_of(&[
            &["Package", "Due", "Responsible", "Status"],
            &["Kerbs", "2026-03-01", "Ann Lee", "Open"],
            &["Ducts", "2026-03-09", "Bo Ray", "Closed"],
            &["Fencing", "2026-04-02", "Cy Dunn", "Open"],
        ]));
        assert!(!is_form_of(&[
            &["Test", "Limit", "Method", "Result"],
            &["Density", "95 %", "nuclear gauge", "97 %"],
            &["Moisture", "max. 8", "oven", "6 %"],
            &["Grading", "zone 2", "sieving", "passed"],
        ]));
    }

    #[test]
    fn what_a_column_counts_until_a_day_is_no_value() {
        for text in [
            "Planned to 30/04/2025",
            "Cumul au 31/05/2025",
            "Ist bis 31.05.2025",
        ] {
            assert!(is_as_of_day(text), "{text}");
        }
        for text in [
            "Ann Lee, 30/04/2025",
            "30/04/2025",
            "to 30/04/2025",
            "Closed",
            "Planned to 14 m",
        ] {
            assert!(!is_as_of_day(text), "{text}");
        }
    }
}
