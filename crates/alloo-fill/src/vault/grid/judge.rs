//! What a table's cells and rows are: labels, values, headers, forms.

use super::table::{Cell, VaultRow};
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
    cells.len() >= 2
        && cells.len() * 5 >= columns.min(row.cells.len()) * 3
        && names.len() * 4 >= cells.len() * 3
        && cells.iter().all(|cell| {
            words::count(&cell.text) <= 12
                && cell.text.chars().count() <= 80
                && !is_value(&cell.text)
                && !ends_as_label(&cell.text)
        })
        && cells.iter().filter(|cell| is_label(&cell.text)).count() * 4 >= cells.len() * 3
}

/// Whether a cell holds several labels, one a line, and the other as many values.
pub(super) fn are_stacked(labels: &Cell, values: &Cell) -> bool {
    let count = labels.text.lines().count();
    count > 1 && count == values.text.lines().count() && labels.text.lines().all(is_label)
}

/// Label and value pairs of a row whose cells take turns: label, value, label, value.
pub(super) fn pairs(row: &VaultRow) -> Option<Vec<(&Cell, &Cell)>> {
    if row.cells.len() < 2 || row.cells.len() > 8 || !row.cells.len().is_multiple_of(2) {
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
    let fitting = rows.iter().filter(|row| pairs(row).is_some()).count();
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
    marked * 2 >= all.len() || set_apart * 3 >= all.len() * 2 || first_has_values || uneven
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
