//! Tables of any format: which of them are forms (label beside value), which are registers (a header over
//! records), and which are only a way to lay text out.

use super::builder::Builder;
use super::words;
use judge::{
    HEADER_WITHIN, are_stacked, ends_as_label, filled, flat, is_form, is_generic_header, is_header, is_label,
    is_of_contract, is_value, pairs, width,
};
use register::Register;
pub(super) use stated_rows::is_stated;
use stated_rows::{lead, numbered};

mod judge;
mod plain_forms;
mod register;
mod stated_rows;
mod table;
mod turned;
pub(super) use judge::{caption, goes_on};
pub(super) use table::{COLUMNS, Cell, LineNumber, Made, VaultRow, VaultTable};

/// Words that head a column of names.
const KEYS: &str = "item items role field parameter property attribute key detail details description particulars \
    metric measure control position entry information document figure 项目 名称 字段 内容 职务 说明";

/// Puts a table's content into the document's.
pub(super) fn put(builder: &mut Builder, mut grid: VaultTable) {
    grid.rows
        .retain(|row| row.cells.iter().any(|cell| !cell.is_empty()));
    plain_forms::straighten(&mut grid.rows);
    for row in grid
        .rows
        .extract_if(.., |row| plain_forms::is_captioned(row))
        .collect::<Vec<_>>()
    {
        for (label, value) in row.cells.iter().filter_map(plain_forms::captioned) {
            builder.fact(label, &value.replace('\n', ", "), &grid.at(&row));
        }
    }
    let stated = lead(&mut grid.rows);
    loose(builder, &grid, &stated);
    if grid.rows.is_empty() {
        return;
    }
    drop_empty_columns(&mut grid.rows);
    if let Some(rows) = turned::upright(&grid.rows) {
        grid.rows = rows;
    }
    let columns = grid.rows.iter().map(width).max().unwrap_or(0).min(COLUMNS);
    let rows = grid.rows.as_slice();
    if columns < 2 || rows.iter().all(|row| row.cells.len() < 2) {
        return frame(builder, &grid);
    }
    if plain_forms::is_grouped(rows) {
        return groups(builder, &grid, rows);
    }
    if is_form(rows, columns) {
        let headed = columns == 2 && rows.first().is_some_and(|row| heads_form(row, rows));
        form(builder, &grid, rows.get(usize::from(headed)..).unwrap_or(&[]));
        if headed {
            Register::new(&grid, rows, 1, columns).put(builder, grid.title.clone());
        }
        return;
    }
    let Some((header, depth)) = find_header(rows, columns) else {
        return loose(builder, &grid, rows);
    };
    let (above, rows) = rows.split_at(header);
    let columns = match grid.made {
        // What stands beyond the header has a comma too many before it.
        Made::Separated => rows.iter().take(depth).map(width).max().unwrap_or(columns),
        Made::Text | Made::Sheet => columns,
    };
    let title = titled(builder, &grid, above);
    // Entries under "Item" and "Amount" or "Role" and "Name" are statements too; answers under "Risk" are
    // not.
    if columns == 2 && rows.first().is_some_and(names) {
        form(builder, &grid, rows.get(depth..).unwrap_or(&[]));
    }
    Register::new(&grid, rows, depth, columns).put(builder, title);
}

/// A frame around text.
fn frame(builder: &mut Builder, grid: &VaultTable) {
    for row in &grid.rows {
        for line in row.cells.iter().flat_map(|cell| cell.text.lines()) {
            builder.line(line, &grid.at(row));
        }
    }
}

/// Whether the first of a form's rows heads its columns.
fn heads_form(first: &VaultRow, rows: &[VaultRow]) -> bool {
    let strong = |row: &VaultRow| row.cells.iter().all(|cell| cell.strong);
    let set_apart = || strong(first) && !rows.iter().all(strong) && !begins_particulars(first, rows);
    is_header(first, 2) && (is_generic_header(first) || set_apart())
}

/// Whether the first of a form's rows is its first statement, however it is printed: "Project | Library, phase 2" over
/// the client and the contract.
fn begins_particulars(first: &VaultRow, rows: &[VaultRow]) -> bool {
    let of_contract = |row: &&VaultRow| row.cells.first().is_some_and(|cell| is_of_contract(&cell.text));
    let cells = first.cells.as_slice();
    // "东坪污水处理厂二期扩建工程" has the word for a project in it, as no header so long has.
    let told = |value: &str| !is_of_contract(value) || words::count(value) > 3;
    let named = matches!(cells, [label, value] if is_of_contract(&label.text) && told(&value.text));
    named && rows.iter().skip(1).filter(of_contract).count() >= 2
}

/// Whether a header's first column has names of things that are stated beside them.
fn names(row: &VaultRow) -> bool {
    let first = row.cells.first().map(|cell| words::normal(&cell.text));
    first.is_none_or(|first| first.is_empty() || first.split(' ').any(|word| words::among(KEYS, word)))
}

/// The place of a register's header and how many rows it has.
fn find_header(rows: &[VaultRow], columns: usize) -> Option<(usize, usize)> {
    rows.iter()
        .take(HEADER_WITHIN)
        .enumerate()
        .find_map(|(place, row)| {
            let next = rows.get(place + 1)?;
            let rest = rows.len() - place;
            let two = rest > 2 && register::is_double(row, next, columns);
            let one = row.header
                || is_header(row, columns) && filled(row).len() * 2 >= columns.min(filled(next).len());
            let wide = columns == 2 || filled(row).len() > 2 || row.header;
            (two || one && wide).then_some((place, if two { 2 } else { 1 }))
        })
}

/// What stands above a register's header: titles, and statements beside each other.
fn titled(builder: &mut Builder, grid: &VaultTable, above: &[VaultRow]) -> String {
    let mut title = grid.title.clone();
    for row in above {
        match filled(row).as_slice() {
            [only] if words::statements(&only.text).is_empty() && !words::is_prose(&only.text) => {
                if title == grid.title {
                    let own = flat(&only.text);
                    title = if title.is_empty() {
                        own
                    } else {
                        format!("{title}: {own}")
                    };
                }
            }
            _ => loose(builder, grid, std::slice::from_ref(row)),
        }
    }
    title
}

/// The level of what heads pairs in a table: below all headings of the text.
const BAND: u8 = 100;

/// Label and value pairs, with the headings that stand alone between them.
fn form(builder: &mut Builder, grid: &VaultTable, rows: &[VaultRow]) {
    for (at, row) in rows.iter().enumerate() {
        let Some(pairs) = pairs(row) else {
            let headed = rows.get(at + 1).is_some_and(|next| pairs(next).is_some());
            match filled(row).as_slice() {
                [only] if headed && is_band(&only.text) => builder.guessed_heading(BAND, &only.text),
                _ => loose(builder, grid, std::slice::from_ref(row)),
            }
            continue;
        };
        for (label, value) in pairs {
            pair(builder, grid, row, label, value);
        }
    }
    builder.end_heading(BAND);
}

/// What is said of each party in the first column.
fn groups(builder: &mut Builder, grid: &VaultTable, rows: &[VaultRow]) {
    let mut party = "";
    for row in rows {
        let [first, label, value] = row.cells.as_slice() else {
            continue;
        };
        let text = first.text.trim();
        if !text.is_empty() && text != party {
            party = text;
            builder.guessed_heading(BAND, party);
        }
        pair(builder, grid, row, label, value);
    }
    builder.end_heading(BAND);
}

/// Whether a text alone in its row heads the pairs under it.
fn is_band(text: &str) -> bool {
    words::count(text) <= 12 && words::statements(text).is_empty() && !words::is_prose(text)
}

fn pair(builder: &mut Builder, grid: &VaultTable, row: &VaultRow, label: &Cell, value: &Cell) {
    let place = grid.at(row);
    if are_stacked(label, value) {
        for (label, value) in label.text.lines().zip(value.text.lines()) {
            builder.fact(label, value, &place);
        }
        return;
    }
    // Labels without entries are no value, however many.
    if !value.text.lines().any(ends_as_label) {
        let text = value.text.replace('\n', " ");
        let date = register::date_of_serial(grid.made, &label.text, &text);
        builder.fact(&label.text, date.as_deref().unwrap_or(&text), &place);
    }
    // Statements inside a cell are the cell's own.
    for line in value.text.lines().filter(|_| value.text.contains('\n')) {
        for (name, value) in words::statements(line) {
            builder.fact(&name, &value, &place);
        }
    }
}

/// Rows that are neither a form's nor a register's.
fn loose(builder: &mut Builder, grid: &VaultTable, rows: &[VaultRow]) {
    for row in rows {
        let cells = filled(row);
        let stated = is_stated(row);
        if let [label, value] = cells.as_slice()
            && !stated
            && is_label(&label.text)
            && (ends_as_label(&label.text) || is_value(&value.text) || label.strong && !value.strong)
        {
            pair(builder, grid, row, label, value);
            continue;
        }
        for line in cells.iter().flat_map(|cell| cell.text.lines()) {
            if let Some((name, number)) = numbered(line).filter(|_| stated) {
                builder.fact(name, number, &grid.at(row));
                continue;
            }
            // Figures and captions scattered over a sheet are no text.
            if words::count(line) >= 4 || words::statement(line).is_some() {
                builder.line(line, &grid.at(row));
            }
        }
    }
}

fn drop_empty_columns(rows: &mut [VaultRow]) {
    // Columns of a grid with spans are left: they belong to what spans them.
    if rows.iter().any(|row| row.cells.iter().any(|cell| cell.span > 1)) {
        return;
    }
    let columns = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let mut used = vec![false; columns];
    for row in rows.iter() {
        for (used, cell) in used.iter_mut().zip(&row.cells) {
            *used |= !cell.is_empty();
        }
    }
    if used.iter().all(|used| *used) {
        return;
    }
    for row in rows {
        let mut keep = used.iter();
        row.cells.retain(|_| *keep.next().unwrap_or(&false));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_headed(rows: &[[&str; 2]]) -> bool {
        let line = |(at, cells): (usize, &[&str; 2])| VaultRow {
            number: LineNumber::row(at),
            cells: cells
                .iter()
                .map(|text| Cell {
                    strong: at == 0,
                    ..Cell::plain(*text)
                })
                .collect(),
            header: false,
        };
        let rows: Vec<VaultRow> = rows.iter().enumerate().map(line).collect();
        rows.first().is_some_and(|row| heads_form(row, &rows))
    }

    #[test]
    fn particulars_begin_in_their_first_row_though_it_is_bold() {
        let below = [["Client", "Vale Water Board"], ["Contract no.", "VW-17"]];
        assert!(!is_headed(&[
            ["Project", "Mill lane pumping station"],
            below[0],
            below[1]
        ]));
        assert!(!is_headed(&[
            ["工程名称", "东坪污水处理厂二期扩建工程"],
            ["建设单位", "安岭市东坪水务有限公司"],
            ["施工单位", "安岭市政建设集团有限公司"]
        ]));
        assert!(is_headed(&[
            ["Contract", "Client"],
            ["VW-17", "Vale Water Board"],
            ["VW-18", "Ridge Homes"]
        ]));
        assert!(is_headed(&[
            ["Project", "Foreman"],
            ["Mill lane", "A. Lee"],
            ["Quay", "B. Ray"]
        ]));
    }
}
