//! Tables of any format: which of them are forms (label beside value), which are registers (a header over records), and which are
//! only a way to lay text out.

use super::content::Builder;
use super::words;
use crate::model::{Row, Table};

/// One cell.
#[derive(Debug, Clone, Default)]
pub struct Cell {
    /// Its paragraphs, parted by `\n`.
    pub text: String,
    /// Columns of the grid that it covers; at least 1.
    pub span: usize,
    /// Whether it is set apart from the others: bold or shaded.
    pub strong: bool,
}

impl Cell {
    /// A cell of one column.
    pub fn plain(text: impl Into<String>) -> Self {
        Cell {
            text: text.into(),
            span: 1,
            strong: false,
        }
    }

    fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }
}

/// One row.
#[derive(Debug, Clone, Default)]
pub struct Line {
    /// Where in the table, for people: `row 3`.
    pub place: String,
    pub cells: Vec<Cell>,
    /// Whether the document itself calls it a header.
    pub header: bool,
}

/// One table as it stands in a document.
#[derive(Debug, Clone, Default)]
pub struct Grid {
    /// The sheet's name or the caption; may be empty.
    pub title: String,
    /// Where in the document, for people: `table 2`, `sheet "Costs"`; may be empty.
    pub place: String,
    pub rows: Vec<Line>,
}

/// Columns beyond these are left: people do not fill in that many.
pub const COLUMNS: usize = 512;
/// A register's header stands within so many rows.
const HEADER_WITHIN: usize = 12;

/// Words that head columns and label nothing.
const HEADERS: &str = "item items detail details description value values name role field entry information parameter \
    property attribute key amount amounts cost date status ref no action owner risk response phase \
    milestone contact position company metric result term definition meaning subject topic 项目 内容 金额 \
    名称 说明 值 数值 序号 备注 描述 字段 职务";

/// Words that head a column of names.
const KEYS: &str = "item items role field parameter property attribute key detail details description particulars \
    metric measure control position entry information document figure 项目 名称 字段 内容 职务 说明";

/// Rows of totals close a register and are no records.
const TOTALS: [&str; 10] = [
    "total",
    "totals",
    "subtotal",
    "sub total",
    "grand total",
    "sum",
    "合计",
    "总计",
    "小计",
    "共计",
];

fn flat(text: &str) -> String {
    words::squeeze(text)
}

/// Whether a cell may label others: a short name that is no value.
fn is_label(text: &str) -> bool {
    // Several lines in a cell are several labels.
    let several = text.trim().contains('\n');
    let text = flat(text);
    let text = text.trim_end_matches([':', '：', '*', ' ']);
    !several && words::is_name(text) && !is_value(text)
}

/// Whether a cell holds what only an entry holds: a date, an amount, an address.
fn is_value(text: &str) -> bool {
    let text = flat(text);
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let others = text.chars().filter(|c| c.is_alphabetic()).count();
    text.contains('@')
        || text.contains("://")
        || digits > 0 && digits >= others
        || words::date(&text).is_some()
        || words::is_prose(&text)
}

fn ends_as_label(text: &str) -> bool {
    text.trim_end().ends_with([':', '：'])
}

/// The filled cells of a row in their order.
fn filled(row: &Line) -> Vec<&Cell> {
    row.cells.iter().filter(|cell| !cell.is_empty()).collect()
}

fn width(row: &Line) -> usize {
    row.cells.iter().map(|cell| cell.span.max(1)).sum()
}

/// Whether a row can head the columns under it.
fn is_header(row: &Line, columns: usize) -> bool {
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
fn are_stacked(labels: &Cell, values: &Cell) -> bool {
    let count = labels.text.lines().count();
    count > 1 && count == values.text.lines().count() && labels.text.lines().all(is_label)
}

/// Label and value pairs of a row whose cells take turns: label, value, label, value.
fn pairs(row: &Line) -> Option<Vec<(&Cell, &Cell)>> {
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
fn is_form(rows: &[Line], columns: usize) -> bool {
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

fn is_generic_header(row: &Line) -> bool {
    let cells = filled(row);
    cells.len() == 2
        && cells.iter().all(|cell| {
            let normal = words::normal(&cell.text);
            normal.split(' ').count() <= 3 && normal.split(' ').any(|word| words::among(HEADERS, word))
        })
}

/// Puts a table's content into the document's.
pub fn put(builder: &mut Builder, mut grid: Grid) {
    grid.rows
        .retain(|row| row.cells.iter().any(|cell| !cell.is_empty()));
    drop_empty_columns(&mut grid.rows);
    let columns = grid.rows.iter().map(width).max().unwrap_or(0).min(COLUMNS);
    let at = |row: &Line| {
        [grid.place.as_str(), row.place.as_str()]
            .join(" ")
            .trim()
            .to_owned()
    };
    if columns < 2 || grid.rows.iter().all(|row| row.cells.len() < 2) {
        // A frame around text.
        for row in &grid.rows {
            for cell in &row.cells {
                for line in cell.text.lines() {
                    builder.line(line, &at(row));
                }
            }
        }
        return;
    }
    let mut rows = grid.rows.as_slice();
    let mut title = grid.title.clone();
    if is_form(rows, columns) {
        let has_header = columns == 2
            && rows.first().is_some_and(|row| {
                is_header(row, 2)
                    && (is_generic_header(row)
                        || row.cells.iter().all(|cell| cell.strong)
                            && !rows.iter().all(|row| row.cells.iter().all(|cell| cell.strong)))
            });
        form(
            builder,
            if has_header {
                rows.get(1..).unwrap_or_default()
            } else {
                rows
            },
            &at,
        );
        if has_header {
            register(builder, &grid, title, rows, 1, columns, &at);
        }
        return;
    }
    // What stands above the header: titles, and statements beside each other.
    let header = rows
        .iter()
        .take(HEADER_WITHIN)
        .enumerate()
        .find_map(|(index, row)| {
            let next = rows.get(index + 1);
            let fits = row.header
                || is_header(row, columns)
                    && filled(row).len() * 2 >= columns.min(next.map_or(0, |next| filled(next).len()));
            (fits && next.is_some() && (columns == 2 || filled(row).len() > 2 || row.header)).then_some(index)
        });
    let Some(header) = header else {
        loose(builder, rows, &at);
        return;
    };
    let (above, rest) = rows.split_at(header);
    rows = rest;
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
            _ => loose(builder, std::slice::from_ref(row), &at),
        }
    }
    let mut depth = 1;
    // A header of two rows: groups over columns.
    if let (Some(first), Some(second)) = (rows.first(), rows.get(1))
        && (first.cells.iter().any(|cell| cell.span > 1)
            && width(first) == columns
            && is_header(second, columns)
            || second.header)
        && rows.len() > 2
    {
        depth = 2;
    }
    // Entries under "Item" and "Amount" or "Role" and "Name" are statements too; answers under "Risk" are not.
    let names = |row: &Line| {
        let first = row
            .cells
            .first()
            .map(|cell| words::normal(&cell.text))
            .unwrap_or_default();
        first.is_empty() || first.split(' ').any(|word| words::among(KEYS, word))
    };
    if columns == 2 && rows.first().is_some_and(names) {
        form(builder, rows.get(depth..).unwrap_or_default(), &at);
    }
    register(builder, &grid, title, rows, depth, columns, &at);
}

/// Label and value pairs, with the headings that stand alone between them.
fn form(builder: &mut Builder, rows: &[Line], at: &dyn Fn(&Line) -> String) {
    for row in rows {
        match pairs(row) {
            Some(pairs) => {
                for (label, value) in pairs {
                    if are_stacked(label, value) {
                        for (label, value) in label.text.lines().zip(value.text.lines()) {
                            builder.fact(label, value, &at(row));
                        }
                        continue;
                    }
                    // Labels without entries are no value, however many.
                    if !value.text.lines().any(ends_as_label) {
                        builder.fact(&label.text, &value.text.replace('\n', " "), &at(row));
                    }
                    // Statements inside a cell are the cell's own.
                    for line in value.text.lines().filter(|_| value.text.contains('\n')) {
                        for (name, value) in words::statements(line) {
                            builder.fact(&name, &value, &at(row));
                        }
                    }
                }
            }
            None => loose(builder, std::slice::from_ref(row), at),
        }
    }
}

/// Rows that are neither a form's nor a register's.
fn loose(builder: &mut Builder, rows: &[Line], at: &dyn Fn(&Line) -> String) {
    for row in rows {
        let cells = filled(row);
        if let [label, value] = cells.as_slice()
            && is_label(&label.text)
            && (ends_as_label(&label.text) || is_value(&value.text) || label.strong && !value.strong)
        {
            builder.fact(&label.text, &value.text.replace('\n', " "), &at(row));
            continue;
        }
        for line in cells.iter().flat_map(|cell| cell.text.lines()) {
            // Figures and captions scattered over a sheet are no text.
            if words::count(line) >= 4 || words::statement(line).is_some() {
                builder.line(line, &at(row));
            }
        }
    }
}

/// A cell for every column; what spans several stands in the first.
fn record(row: &Line, columns: usize) -> Vec<String> {
    let mut out = Vec::with_capacity(columns);
    for cell in &row.cells {
        out.push(flat(&cell.text));
        out.resize(out.len() + cell.span.max(1) - 1, String::new());
        if out.len() > columns {
            break;
        }
    }
    out.resize(columns, String::new());
    out
}

fn register(
    builder: &mut Builder,
    grid: &Grid,
    title: String,
    rows: &[Line],
    depth: usize,
    columns: usize,
    at: &dyn Fn(&Line) -> String,
) {
    let mut header = vec![String::new(); columns];
    for row in rows.iter().take(depth) {
        let mut column = 0;
        for cell in &row.cells {
            let text = flat(&cell.text);
            for name in header.iter_mut().skip(column).take(cell.span.max(1)) {
                if *name != text && !text.is_empty() {
                    *name = format!("{name} {text}").trim().to_owned();
                }
            }
            column += cell.span.max(1);
        }
    }
    let mut table = Table {
        document: 0,
        title,
        headings: builder.headings(),
        place: grid.place.clone(),
        header,
        rows: Vec::new(),
    };
    builder.take(table.header.iter().map(|name| name.len() + 24).sum::<usize>() + 200);
    for row in rows.iter().skip(depth) {
        if builder.is_full() {
            break;
        }
        if !row.header {
            add(builder, &mut table, row, at);
        }
    }
    builder.records(table);
}

/// Adds a row to a table, unless it is no record. Totals become statements.
fn add(builder: &mut Builder, table: &mut Table, row: &Line, at: &dyn Fn(&Line) -> String) {
    let columns = table.header.len();
    let cells = record(row, columns);
    if cells == table.header {
        return;
    }
    let values: Vec<(usize, &String)> = cells
        .iter()
        .enumerate()
        .filter(|(_, text)| !text.is_empty())
        .collect();
    let Some((_, first)) = values.first() else {
        return;
    };
    let name = words::normal(first);
    if TOTALS.contains(&name.as_str()) && columns > 2 {
        for (column, value) in values.iter().skip(1) {
            let heading = table.header.get(*column).map(String::as_str).unwrap_or_default();
            builder.fact(format!("{first} {heading}").trim(), value, &at(row));
        }
        if let [_, (_, value)] = values.as_slice() {
            builder.fact(first, value, &at(row));
        }
        return;
    }
    // A group's title, a note, or an empty row that only has its number.
    if values.len() == 1 && columns > 2 {
        if words::is_prose(first) || words::statement(first).is_some() {
            builder.line(first, &at(row));
        }
        return;
    }
    let bytes: usize = cells.iter().map(|text| text.len() + 24).sum();
    if builder.take(bytes + row.place.len() + 72) {
        table.rows.push(Row {
            place: row.place.clone(),
            cells,
        });
    }
}

/// The text of an area that is nothing but a title.
pub fn caption(rows: &[Line]) -> Option<String> {
    let [row] = rows else { return None };
    let filled = filled(row);
    let [only] = filled.as_slice() else { return None };
    let text = flat(&only.text);
    (!words::is_prose(&text) && words::statement(&text).is_none() && is_label(&text)).then_some(text)
}

/// Whether a row of a sheet, after an empty one, goes on with the register above and starts nothing new.
pub fn goes_on(above: &[Line], row: &Line) -> bool {
    let filled = filled(row);
    filled.len() > 2
        && filled.iter().any(|cell| is_value(&cell.text))
        && above
            .iter()
            .take(HEADER_WITHIN)
            .any(|row| is_header(row, row.cells.len().min(width(row))))
}

fn drop_empty_columns(rows: &mut [Line]) {
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
