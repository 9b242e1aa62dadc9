//! Which lines of a page stand in columns: tables, and texts beside each other.

use super::super::grid::{self, Cell, LineNumber, VaultRow};
use super::super::words;
use super::glyph_lines::{LinePiece, PdfRow};

/// A line further below the one before is no line of the same cell, in sizes of its letters.
const CLOSE: f64 = 1.42;
/// A larger distance than this parts two blocks.
const FAR: f64 = 3.2;
/// More columns are a drawing.
pub(super) const COLUMNS: usize = 24;

/// Columns from the left, each with its two edges in points.
type PageColumns = Vec<(f64, f64)>;

/// What lines of a page are.
#[derive(Debug)]
pub(super) enum Block<'r> {
    /// Running text.
    Text(&'r [PdfRow]),
    /// Rows of cells.
    Table(Vec<VaultRow>),
    /// Texts beside each other, each with its own lines.
    Beside(Vec<Vec<PdfRow>>),
}

/// Parts a page's lines into blocks, from above.
pub(super) fn blocks(rows: &[PdfRow]) -> Vec<Block<'_>> {
    let table = |row: &PdfRow| row.ruled.as_ref().map(|ruled| (ruled.table, ruled.part));
    let runs = rows.chunk_by(|one, other| table(one) == table(other));
    let read = |run| ruled(run).map_or_else(|| by_gaps(run), |table| vec![table]);
    runs.flat_map(read).collect()
}

/// Rows whose cells are drawn with rules; nothing of others.
fn ruled<'r>(rows: &[PdfRow]) -> Option<Block<'r>> {
    let line = |row: &PdfRow| {
        let ruled = row.ruled.as_ref()?;
        Some(VaultRow {
            number: LineNumber::row(ruled.row),
            cells: ruled.cells.clone(),
            header: false,
        })
    };
    let lines: Option<Vec<VaultRow>> = rows.iter().map(line).collect();
    lines.map(Block::Table)
}

/// Parts lines into blocks by the gaps between their pieces.
fn by_gaps(rows: &[PdfRow]) -> Vec<Block<'_>> {
    let mut blocks = Vec::new();
    let (mut at, mut text) = (0, 0);
    while at < rows.len() {
        let end = columned(rows, at);
        let run = rows.get(at..end).unwrap_or(&[]);
        let table = (end > at).then(|| in_columns(run)).flatten();
        let alone = || Some((beside_each_other(rows.get(at)?)?, at + 1));
        let Some((block, behind)) = table.map(|table| (table, end)).or_else(alone) else {
            at = end.max(at + 1);
            continue;
        };
        if text < at {
            blocks.push(Block::Text(rows.get(text..at).unwrap_or(&[])));
        }
        blocks.push(block);
        (at, text) = (behind, behind);
    }
    if text < rows.len() {
        blocks.push(Block::Text(rows.get(text..).unwrap_or(&[])));
    }
    blocks
}

/// A line alone whose pieces state each their own: `Project no. 6024 | Updated 4 March 2025`.
fn beside_each_other<'r>(row: &PdfRow) -> Option<Block<'r>> {
    let line = VaultRow {
        number: LineNumber::row(0),
        cells: row
            .pieces
            .iter()
            .map(|piece| Cell::plain(piece.text.as_str()))
            .collect(),
        header: false,
    };
    grid::is_stated(&line).then(|| Block::Table(vec![line]))
}

fn distance(rows: &[PdfRow], at: usize) -> f64 {
    match (
        at.checked_sub(1).and_then(|before| rows.get(before)),
        rows.get(at),
    ) {
        (Some(before), Some(row)) => (before.y - row.y) / row.size.max(1.0),
        _ => f64::INFINITY,
    }
}

/// The end of the lines from here on that stand in columns: each has a gap, or goes on with a cell of the one
/// before.
fn columned(rows: &[PdfRow], start: usize) -> usize {
    let mut end = start;
    while let Some(row) = rows.get(end) {
        let far = end > start && distance(rows, end) > FAR;
        let has_gap = row.pieces.len() > 1;
        let goes_on = end > start && distance(rows, end) <= CLOSE && {
            let above = rows.get(start..end).unwrap_or(&[]);
            row.pieces.first().is_some_and(|piece| fits_column(piece, above))
        };
        if far
            || changes(rows, start, end)
            || ends_in_pairs(rows, start, end)
            || !(has_gap || goes_on || end > start && leads_on(rows, start, end))
        {
            break;
        }
        end += 1;
    }
    end
}

/// Whether names with their values end and rows of more columns begin, with no larger distance between.
fn changes(rows: &[PdfRow], start: usize, at: usize) -> bool {
    let above = rows.get(start..at).unwrap_or(&[]);
    let gapped = above.iter().filter(|row| row.pieces.len() > 1);
    let pairs = above.iter().all(|row| row.pieces.len() <= 2) && gapped.count() > 1;
    let wide = |row: &&PdfRow| row.pieces.len() > 2;
    let below = rows.get(at..(at + 4).min(rows.len())).unwrap_or(&[]);
    pairs && below.first().as_ref().is_some_and(wide) && below.iter().filter(wide).count() > 1
}

/// Whether rows of more columns end and names with their values begin, whose values stand where no column does.
fn ends_in_pairs(rows: &[PdfRow], start: usize, at: usize) -> bool {
    let above = rows.get(start..at).unwrap_or(&[]);
    let wide = above.iter().filter(|row| row.pieces.len() > 2).count() > 1;
    let below = rows.get(at..(at + 2).min(rows.len())).unwrap_or(&[]);
    let value = |row: &PdfRow| {
        row.pieces
            .get(1)
            .filter(|_| row.pieces.len() == 2)
            .map(|piece| piece.x)
    };
    let (Some(one), Some(other)) = (below.first().and_then(value), below.get(1).and_then(value)) else {
        return false;
    };
    let mut starts = above.iter().flat_map(|row| &row.pieces);
    wide && (one - other).abs() < 1.0 && !starts.any(|piece| (piece.x - one).abs() < 2.0)
}

/// Whether a lone piece is the first line of a cell whose other cells stand beside its last line.
fn leads_on(rows: &[PdfRow], start: usize, at: usize) -> bool {
    let (Some(row), Some(next)) = (rows.get(at), rows.get(at + 1)) else {
        return false;
    };
    let above = rows.get(start..at).unwrap_or(&[]);
    let first = row.pieces.first().zip(next.pieces.first());
    next.pieces.len() > 1
        && distance(rows, at + 1) <= CLOSE
        && first.is_some_and(|(one, other)| (one.x - other.x).abs() < 2.0 && fits_column(one, above))
}

/// Whether a lone piece stands in one column of the lines above, and is no paragraph under them.
fn fits_column(piece: &LinePiece, above: &[PdfRow]) -> bool {
    above
        .iter()
        .rev()
        .take(6)
        .filter(|row| row.pieces.len() > 1)
        .any(|row| {
            let next = row.pieces.iter().find(|other| other.x > piece.x + 1.0);
            let starts = row.pieces.iter().any(|other| (other.x - piece.x).abs() < 2.0);
            starts && next.is_none_or(|next| piece.end < next.x)
        })
}

/// The columns of lines: where no text is in nearly all of them, a gap goes down.
fn columns(rows: &[PdfRow]) -> PageColumns {
    let mut edges: Vec<(f64, i32)> = Vec::new();
    for piece in rows
        .iter()
        .filter(|row| row.pieces.len() > 1)
        .flat_map(|row| &row.pieces)
    {
        edges.push((piece.x, 1));
        edges.push((piece.end, -1));
    }
    edges.sort_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1)));
    let crossing = i32::try_from(rows.len() / 10).unwrap_or(0);
    let (mut columns, mut open, mut start) = (Vec::<(f64, f64)>::new(), 0, None);
    for (x, step) in edges {
        open += step;
        match start {
            None if open > crossing => start = Some(x),
            Some(from) if open <= crossing => {
                columns.push((from, x));
                start = None;
            }
            _ => {}
        }
    }
    let mut joined: Vec<(f64, f64)> = Vec::new();
    for column in columns {
        match joined.last_mut() {
            // What is closer is one column whose lines have blanks at the same place.
            Some(last) if column.0 - last.1 < 3.0 => last.1 = last.1.max(column.1),
            _ => joined.push(column),
        }
    }
    joined
}

/// Lines whose first, the header, is parted where the columns of the others start: long words over narrow
/// columns stand no further apart than words of one name. Nothing where it does not part so.
/// `count` is how many columns the lines have as they are; with the lines come theirs.
fn with_parted_header(rows: &[PdfRow], count: usize) -> Option<(Vec<PdfRow>, PageColumns)> {
    let (header, others) = rows.split_first()?;
    let gapped = others.iter().filter(|row| row.pieces.len() > 1).count();
    let below = columns(others);
    if gapped < 2 || below.len() <= count {
        return None;
    }
    let mut pieces = Vec::with_capacity(below.len());
    for piece in &header.pieces {
        let starts = |word: &&(usize, f64)| below.iter().any(|column| (column.0 - word.1).abs() < 1.5);
        let mut rest = piece.clone();
        for (at, x) in piece.words.iter().rev().filter(starts) {
            let text = rest.text.split_off((*at).min(rest.text.len()));
            let end = rest.end;
            rest.text.truncate(rest.text.trim_end().len());
            // The word before ends somewhere before this one.
            rest.end = x - 3.5;
            let words = Vec::new();
            pieces.push(LinePiece {
                x: *x,
                end,
                text,
                words,
            });
        }
        pieces.push(rest);
    }
    pieces.sort_by(|one, other| one.x.total_cmp(&other.x));
    let header = PdfRow {
        pieces,
        ..header.clone()
    };
    let rows: Vec<PdfRow> = std::iter::once(header).chain(others.iter().cloned()).collect();
    let parted = columns(&rows);
    (parted.len() == below.len()).then_some((rows, parted))
}

/// The column in which a piece mostly lies, and how many it spans.
fn column_of(piece: &LinePiece, columns: &[(f64, f64)]) -> (usize, u16) {
    let shared = |column: &(f64, f64)| (piece.end.min(column.1) - piece.x.max(column.0)).max(0.0);
    let touched: Vec<usize> = (0..columns.len())
        .filter(|at| columns.get(*at).is_some_and(|column| shared(column) > 1.0))
        .collect();
    match (touched.first(), touched.last()) {
        (Some(first), Some(last)) => (*first, u16::try_from(last - first + 1).unwrap_or(1)),
        _ => {
            let nearest = |column: &&(f64, f64)| ((column.0 - piece.x).abs() * 100.0) as i64;
            let near = columns.iter().min_by_key(nearest);
            let at = near.and_then(|near| columns.iter().position(|column| column == near));
            (at.unwrap_or(0), 1)
        }
    }
}

/// Lines with gaps as a table or as texts beside each other; nothing where there is one line alone, which
/// says its own things.
fn in_columns<'r>(rows: &[PdfRow]) -> Option<Block<'r>> {
    let columns = columns(rows);
    let parted = with_parted_header(rows, columns.len());
    let (rows, columns) = match &parted {
        Some((rows, columns)) => (rows.as_slice(), columns),
        None => (rows, &columns),
    };
    let gapped = rows.iter().filter(|row| row.pieces.len() > 1).count();
    if gapped < 2 || !(2..=COLUMNS).contains(&columns.len()) {
        return None;
    }
    if let Some(beside) = beside(rows, columns) {
        return Some(Block::Beside(beside));
    }
    let padded = (1..rows.len()).any(|at| distance(rows, at) > CLOSE + 0.15);
    let mut lines: Vec<Vec<Cell>> = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        let mut cells = vec![Cell::plain(""); columns.len()];
        for piece in &row.pieces {
            let (column, span) = column_of(piece, columns);
            if let Some(cell) = cells.get_mut(column) {
                append(&mut cell.text, &piece.text);
                cell.span = cell.span.max(span);
            }
        }
        let close = distance(rows, at) <= CLOSE;
        let first_empty = cells.first().is_some_and(|cell| cell.text.is_empty());
        let lone = row.pieces.len() == 1;
        match lines.last_mut() {
            Some(above) if close && (first_empty || padded || lone) => {
                for (cell, more) in above.iter_mut().zip(cells) {
                    append(&mut cell.text, &more.text);
                }
            }
            _ => lines.push(cells),
        }
    }
    let line = |(at, cells): (usize, Vec<Cell>)| VaultRow {
        number: LineNumber::row(at),
        cells: spanned(cells),
        header: false,
    };
    (lines.len() > 1).then(|| Block::Table(lines.into_iter().enumerate().map(line).collect()))
}

/// Without the empty cells that others span.
fn spanned(cells: Vec<Cell>) -> Vec<Cell> {
    let mut covered = 0;
    let mut out = Vec::with_capacity(cells.len());
    for cell in cells {
        if covered > 0 && cell.text.is_empty() {
            covered -= 1;
            continue;
        }
        // What spans a column that has its own text does not span it.
        if covered > 0
            && let Some(before) = out.last_mut()
        {
            let before: &mut Cell = before;
            before.span = before.span.saturating_sub(covered).max(1);
        }
        covered = cell.span - 1;
        out.push(cell);
    }
    out
}

/// Puts another line or piece behind a text.
pub(super) fn append(text: &mut String, more: &str) {
    if !text.is_empty() && !more.is_empty() {
        text.push_str(if words::goes_on(text, more) { "" } else { " " });
    }
    text.push_str(more);
}

/// Texts beside each other, where all columns read as running text.
fn beside(rows: &[PdfRow], columns: &[(f64, f64)]) -> Option<Vec<Vec<PdfRow>>> {
    if !(2..=3).contains(&columns.len()) || rows.len() < 4 {
        return None;
    }
    let mut texts: Vec<Vec<PdfRow>> = vec![Vec::new(); columns.len()];
    for row in rows {
        for piece in &row.pieces {
            let (column, span) = column_of(piece, columns);
            if span > 1 {
                return None;
            }
            texts.get_mut(column)?.push(PdfRow {
                pieces: vec![piece.clone()],
                ..row.clone()
            });
        }
    }
    let reads = |text: &Vec<PdfRow>| {
        let words: usize = text.iter().map(|row| words::count(&row.text())).sum();
        let full = text.iter().filter(|row| words::count(&row.text()) >= 4).count();
        words >= text.len() * 4 && full * 10 >= text.len() * 7
    };
    texts.iter().all(reads).then_some(texts)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(y: f64, pieces: &[(f64, &str)]) -> PdfRow {
        let piece = |(x, text): &(f64, &str)| {
            let blanks = text.match_indices(' ').map(|(at, _)| at + 1);
            LinePiece {
                x: *x,
                end: x + 5.0 * text.chars().count() as f64,
                text: (*text).to_owned(),
                words: blanks.map(|at| (at, x + 5.0 * at as f64)).collect(),
            }
        };
        PdfRow {
            y,
            size: 10.0,
            pieces: pieces.iter().map(piece).collect(),
            ruled: None,
        }
    }

    fn cells(block: &Block<'_>) -> Vec<Vec<String>> {
        let Block::Table(lines) = block else {
            panic!("{block:?}")
        };
        lines
            .iter()
            .map(|line| line.cells.iter().map(|cell| cell.text.clone()).collect())
            .collect()
    }

    #[test]
    fn rows_of_cells_are_a_table_with_wrapped_cells_whole() {
        let rows = [
            row(760.0, &[(40.0, "Register of open points of the works on site")]),
            row(740.0, &[(40.0, "No."), (90.0, "Subject"), (250.0, "Due")]),
            row(
                722.0,
                &[(40.0, "R-1"), (90.0, "Pump of the"), (250.0, "2026-01-02")],
            ),
            row(710.0, &[(90.0, "second stage")]),
            row(692.0, &[(40.0, "R-2"), (90.0, "Door"), (250.0, "2026-01-03")]),
            row(
                660.0,
                &[(40.0, "All points are open until the engineer has closed them.")],
            ),
        ];
        let blocks = blocks(&rows);
        assert_eq!(blocks.len(), 3);
        assert_eq!(
            cells(&blocks[1]),
            [
                ["No.", "Subject", "Due"],
                ["R-1", "Pump of the second stage", "2026-01-02"],
                ["R-2", "Door", "2026-01-03"]
            ]
        );
    }

    #[test]
    fn a_wrapped_cell_with_the_others_beside_its_last_line_is_one() {
        let rows = [
            row(700.0, &[(40.0, "Cover"), (160.0, "Insurer"), (300.0, "Limit")]),
            row(680.0, &[(40.0, "Public liability")]),
            row(
                668.0,
                &[(40.0, "(north)"), (160.0, "Fell Mutual"), (300.0, "5,000,000")],
            ),
            row(648.0, &[(40.0, "Contract works")]),
            row(
                636.0,
                &[(40.0, "(north)"), (160.0, "Tarn Re"), (300.0, "2,000,000")],
            ),
        ];
        let blocks = blocks(&rows);
        assert_eq!(
            cells(&blocks[0])[1],
            ["Public liability (north)", "Fell Mutual", "5,000,000"]
        );
        assert_eq!(
            cells(&blocks[0])[2],
            ["Contract works (north)", "Tarn Re", "2,000,000"]
        );
    }

    #[test]
    fn texts_beside_each_other_are_read_one_after_the_other() {
        let line = "these are words of one long line";
        let rows: Vec<PdfRow> = (0..6)
            .map(|at| row(700.0 - 12.0 * f64::from(at), &[(40.0, line), (320.0, line)]))
            .collect();
        let blocks = blocks(&rows);
        let [Block::Beside(texts)] = blocks.as_slice() else {
            panic!("{blocks:?}")
        };
        assert_eq!((texts.len(), texts[0].len()), (2, 6));
    }

    #[test]
    fn labels_and_values_right_above_a_table_are_none_of_its_rows() {
        let rows = [
            row(
                700.0,
                &[(40.0, "Broker"), (160.0, "Ashgrove Lacombe Brokers Limited")],
            ),
            row(685.0, &[(40.0, "Date"), (160.0, "2025-01-15")]),
            row(670.0, &[(40.0, "Type"), (120.0, "Policy"), (220.0, "Expiry")]),
            row(
                655.0,
                &[(40.0, "Liability"), (120.0, "FM-1"), (220.0, "2026-01-01")],
            ),
        ];
        let blocks = blocks(&rows);
        assert_eq!(
            cells(&blocks[0]),
            [
                ["Broker", "Ashgrove Lacombe Brokers Limited"],
                ["Date", "2025-01-15"]
            ]
        );
        assert_eq!(cells(&blocks[1])[1], ["Liability", "FM-1", "2026-01-01"]);
    }

    #[test]
    fn a_header_without_gaps_is_parted_where_the_columns_start() {
        let rows = [
            row(
                700.0,
                &[(40.0, "Class"), (100.0, "Expositionsklassen Konsistenz Korn")],
            ),
            row(
                685.0,
                &[
                    (40.0, "S-1"),
                    (100.0, "XC4, XD1"),
                    (195.0, "F3"),
                    (250.0, "16 mm"),
                ],
            ),
            row(
                670.0,
                &[(40.0, "S-2"), (100.0, "XC2"), (195.0, "F2"), (250.0, "32 mm")],
            ),
        ];
        assert_eq!(
            cells(&blocks(&rows)[0]),
            [
                ["Class", "Expositionsklassen", "Konsistenz", "Korn"],
                ["S-1", "XC4, XD1", "F3", "16 mm"],
                ["S-2", "XC2", "F2", "32 mm"]
            ]
        );
    }

    #[test]
    fn labels_and_values_right_below_a_table_are_none_of_its_rows() {
        let rows = [
            row(700.0, &[(40.0, "Type"), (120.0, "Class"), (220.0, "Grain")]),
            row(685.0, &[(40.0, "S-1"), (120.0, "XC4"), (220.0, "16 mm")]),
            row(670.0, &[(40.0, "S-2"), (220.0, "32 mm")]),
            row(
                655.0,
                &[(40.0, "Plant"), (150.0, "Hohenwarder Works, yard north")],
            ),
            row(640.0, &[(40.0, "Control class"), (150.0, "2")]),
        ];
        let blocks = blocks(&rows);
        assert_eq!(cells(&blocks[0])[2], ["S-2", "", "32 mm"]);
        assert_eq!(
            cells(&blocks[1]),
            [["Plant", "Hohenwarder Works, yard north"], ["Control class", "2"]]
        );
    }

    #[test]
    fn labels_and_values_are_a_table_of_two_columns() {
        let rows = [
            row(
                700.0,
                &[(40.0, "Client"), (160.0, "Port Meridian Harbour Authority")],
            ),
            row(685.0, &[(40.0, "Contract no."), (160.0, "C-118")]),
        ];
        assert_eq!(cells(&blocks(&rows)[0])[1], ["Contract no.", "C-118"]);
    }
}
