//! Tables whose cells are drawn with rules: what stands in a cell, whole, however its lines lie.

use std::collections::{BTreeMap, BTreeSet};

use super::glyph_lines::{Glyph, LinePiece, PdfRow, RuledRow, rows};
use super::layout::{COLUMNS, append};
use super::rules::{NEAR, Rule, Rules};
use crate::vault::grid::Cell;

/// A cell of more lines is the frame of a page.
const LINES: usize = 15;
/// A row whose cells have so many lines beside each other holds a row for each.
const SEVERAL: usize = 3;

/// A cell by where its top left corner stands: row and column.
type Corner = (usize, usize);

/// For each column of a row the cell that is drawn there; nothing beside the table.
type CellRow = Vec<Option<Corner>>;

/// The glyphs of a table by the cell in which they stand.
type CellGlyphs = BTreeMap<Corner, Vec<Glyph>>;

/// A table as its rules draw it.
struct RuledGrid {
    /// The edges of its columns from the left, and of its rows from above.
    xs: Vec<f64>,
    ys: Vec<f64>,
    /// By row and column: the row and column of the cell that is drawn there.
    cells: Vec<CellRow>,
}

/// A page's lines from above; rows of ruled tables are lines of their own.
pub(super) fn lines(glyphs: Vec<Glyph>, rules: Rules) -> Vec<PdfRow> {
    let mut loose = glyphs;
    let mut keyed: Vec<(f64, PdfRow)> = Vec::new();
    for (table, grid) in grids(rules.joined()).iter().enumerate() {
        let mut inside = CellGlyphs::new();
        let mut outside = Vec::with_capacity(loose.len());
        for glyph in loose {
            match grid.place(&glyph) {
                Some(cell) => inside.entry(cell).or_default().push(glyph),
                None => outside.push(glyph),
            }
        }
        match grid.rows(&inside, table) {
            Some(rows) => {
                let top = grid.ys.first().copied().unwrap_or_default();
                keyed.extend(parted(rows).into_iter().map(|row| (top, row)));
            }
            None => outside.extend(inside.into_values().flatten()),
        }
        loose = outside;
    }
    keyed.extend(rows(loose).into_iter().map(|row| (row.y, row)));
    keyed.sort_by(|one, other| other.0.total_cmp(&one.0));
    keyed.into_iter().map(|(_, row)| row).collect()
}

/// Names with their values and, right below, rows of more cells as the two tables that they are.
fn parted(mut rows: Vec<PdfRow>) -> Vec<PdfRow> {
    let pairs = rows.iter().take_while(|row| row.pieces.len() <= 2).count();
    let below = rows.get_mut(pairs..).unwrap_or_default();
    if pairs > 1 && below.len() > 1 && below.iter().all(|row| row.pieces.len() > 2) {
        for (at, row) in below.iter_mut().enumerate() {
            if let Some(ruled) = &mut row.ruled {
                (ruled.part, ruled.row) = (1, at);
            }
        }
    }
    rows
}

/// The tables that rules draw: at least two rows and two columns each.
fn grids(mut open: Rules) -> Vec<RuledGrid> {
    let mut grids: Vec<RuledGrid> = Vec::new();
    while let Some(first) = open.across.pop() {
        // Rules that meet, and those that meet these, until none is new.
        let (mut across, mut down, mut new) = (Vec::new(), Vec::new(), vec![first]);
        while !new.is_empty() {
            let met = taken(&mut open.down, |rule| {
                new.iter().any(|other| do_meet(other, rule))
            });
            across.append(&mut new);
            new = taken(&mut open.across, |rule| {
                met.iter().any(|other| do_meet(rule, other))
            });
            down.extend(met);
        }
        grids.extend(RuledGrid::of(&across, &down));
    }
    grids.sort_by(|one, other| {
        let top = |grid: &RuledGrid| grid.ys.first().copied().unwrap_or_default();
        top(other).total_cmp(&top(one))
    });
    grids
}

/// Takes the rules that are such out of those that are left.
fn taken(left: &mut Vec<Rule>, is_such: impl Fn(&Rule) -> bool) -> Vec<Rule> {
    let (such, others): (Vec<Rule>, Vec<Rule>) = left.iter().partition(|rule| is_such(rule));
    *left = others;
    such
}

/// Whether a rule across and one down meet.
fn do_meet(across: &Rule, down: &Rule) -> bool {
    across.covers(down.at) && down.covers(across.at)
}

/// Places in order, those that are one left once.
fn edges(mut places: Vec<f64>) -> Vec<f64> {
    places.sort_by(f64::total_cmp);
    places.dedup_by(|one, other| (*one - *other).abs() <= NEAR);
    places
}

/// Where rules stand, and where those of the other way end: a table may be open at its sides.
fn all_edges(own: &[Rule], other: &[Rule]) -> Vec<f64> {
    let from = other.iter().map(|rule| rule.from).min_by(f64::total_cmp);
    let to = other.iter().map(|rule| rule.to).max_by(f64::total_cmp);
    edges(own.iter().map(|rule| rule.at).chain(from).chain(to).collect())
}

/// What the rules of a table draw between its columns and rows.
struct DrawnWalls<'r> {
    xs: &'r [f64],
    ys: &'r [f64],
    /// By row the rules at its top, and by column those on its left.
    across: Vec<Vec<Rule>>,
    down: Vec<Vec<Rule>>,
}

impl<'r> DrawnWalls<'r> {
    fn of(xs: &'r [f64], ys: &'r [f64], across: &[Rule], down: &[Rule]) -> Self {
        let at = |rules: &[Rule], edges: &[f64]| -> Vec<Vec<Rule>> {
            let here = |at: &f64| {
                rules
                    .iter()
                    .filter(|rule| (rule.at - at).abs() <= NEAR)
                    .copied()
                    .collect()
            };
            edges.iter().map(here).collect()
        };
        DrawnWalls {
            xs,
            ys,
            across: at(across, ys),
            down: at(down, xs),
        }
    }

    /// Whether a rule is drawn on the left of a place.
    fn left(&self, (row, column): Corner) -> bool {
        covers_middle(self.down.get(column), self.ys.get(row..row + 2))
    }

    /// Whether a rule is drawn above a place.
    fn top(&self, (row, column): Corner) -> bool {
        covers_middle(self.across.get(row), self.xs.get(column..column + 2))
    }
}

/// Whether one of the rules goes along the middle between two edges.
fn covers_middle(rules: Option<&Vec<Rule>>, edges: Option<&[f64]>) -> bool {
    let (Some(rules), Some([one, other])) = (rules, edges) else {
        return false;
    };
    let middle = f64::midpoint(*one, *other);
    rules.iter().any(|rule| rule.from < middle && middle < rule.to)
}

impl RuledGrid {
    fn of(across: &[Rule], down: &[Rule]) -> Option<RuledGrid> {
        let xs = all_edges(down, across);
        let mut ys = all_edges(across, down);
        ys.reverse();
        let (columns, rows) = (xs.len().checked_sub(1)?, ys.len().checked_sub(1)?);
        if !(2..=COLUMNS).contains(&columns) || rows < 2 {
            return None;
        }
        let drawn = DrawnWalls::of(&xs, &ys, across, down);
        let mut cells: Vec<CellRow> = Vec::with_capacity(rows);
        for row in 0..rows {
            let mut line: CellRow = Vec::with_capacity(columns);
            for column in 0..columns {
                let beside = line.last().filter(|_| !drawn.left((row, column)));
                let above = cells.last().filter(|_| !drawn.top((row, column)));
                let above = above.and_then(|above| above.get(column));
                line.push(beside.or(above).copied().flatten().or(Some((row, column))));
            }
            cells.push(line);
        }
        // What is high and open above and at a side stands beside a table, over one that is wider.
        let open = |cell: &Corner| {
            let same = |at: Option<&Option<Corner>>| at == Some(&Some(*cell));
            let high = same(cells.get(cell.0 + 1).and_then(|below| below.get(cell.1)));
            let own = cells.get(cell.0).map_or(&[][..], Vec::as_slice);
            let end = own.iter().rposition(|at| same(Some(at))).unwrap_or(cell.1);
            let sides = drawn.left(*cell) && drawn.left((cell.0, end + 1));
            high && !sides && !drawn.top(*cell)
        };
        let beside: BTreeSet<Corner> = cells.iter().flatten().flatten().copied().filter(open).collect();
        for cell in cells.iter_mut().flatten() {
            *cell = cell.filter(|cell| !beside.contains(cell));
        }
        Some(RuledGrid { xs, ys, cells })
    }

    /// The cell in which a glyph stands.
    fn place(&self, glyph: &Glyph) -> Option<Corner> {
        let (x, y) = (f64::midpoint(glyph.x, glyph.end), glyph.y + 0.3 * glyph.size);
        let column = self.xs.partition_point(|edge| *edge <= x).checked_sub(1)?;
        let row = self.ys.partition_point(|edge| *edge >= y).checked_sub(1)?;
        self.cells.get(row)?.get(column).copied().flatten()
    }

    /// The rows with what stands in their cells; nothing where the rules frame something else than rows of cells.
    fn rows(&self, glyphs: &CellGlyphs, table: usize) -> Option<Vec<PdfRow>> {
        let read = |(cell, glyphs): (&Corner, &Vec<Glyph>)| (*cell, rows(glyphs.clone()));
        let lines: BTreeMap<Corner, Vec<PdfRow>> = glyphs.iter().map(read).collect();
        let filled: BTreeSet<usize> = lines.keys().map(|(_, column)| *column).collect();
        let framed = lines.values().any(|lines| lines.len() > LINES);
        let several = (0..self.cells.len()).any(|row| {
            let own = lines.range((row, 0)..(row + 1, 0));
            holds_several(&own.map(|(_, lines)| lines).collect::<Vec<_>>())
        });
        if filled.len() < 2 || framed || several {
            return None;
        }
        let texts: BTreeMap<Corner, CellText> = lines
            .iter()
            .filter_map(|(cell, lines)| Some((*cell, CellText::of(lines)?)))
            .collect();
        let row = |(row, own): (usize, &CellRow)| self.row((row, own), table, &texts);
        Some(self.cells.iter().enumerate().filter_map(row).collect())
    }

    /// One row; nothing where it is empty.
    fn row(
        &self,
        (row, own): (usize, &CellRow),
        table: usize,
        texts: &BTreeMap<Corner, CellText>,
    ) -> Option<PdfRow> {
        let (mut cells, mut pieces) = (Vec::<Cell>::new(), Vec::new());
        let mut before = None;
        for (column, corner) in own.iter().enumerate() {
            let Some(corner) = corner else { continue };
            let same = before.replace(corner) == Some(corner);
            let edge = |at: usize| self.xs.get(at).copied().unwrap_or_default();
            match cells.last_mut().filter(|_| same) {
                Some(cell) => cell.span += 1,
                None => cells.push(Cell::plain(texts.get(corner).map_or("", |text| &text.text))),
            }
            if let Some(text) = texts.get(corner).filter(|_| !same) {
                pieces.push(LinePiece {
                    x: edge(column),
                    end: edge(column + 1),
                    text: text.text.clone(),
                    words: Vec::new(),
                });
            }
        }
        let sizes = own
            .iter()
            .flatten()
            .filter_map(|corner| Some(texts.get(corner)?.size));
        Some(PdfRow {
            y: self.ys.get(row + 1).copied()?,
            size: sizes.max_by(f64::total_cmp)?,
            pieces,
            ruled: Some(RuledRow {
                table,
                part: 0,
                row,
                cells,
            }),
        })
    }
}

/// What stands in a cell.
struct CellText {
    text: String,
    /// The height of its first line's letters.
    size: f64,
}

impl CellText {
    fn of(lines: &[PdfRow]) -> Option<CellText> {
        let mut text = String::new();
        for piece in lines.iter().flat_map(|line| &line.pieces) {
            append(&mut text, &piece.text);
        }
        let size = lines.first()?.size;
        Some(CellText { text, size })
    }
}

/// Whether most cells of a row have several lines, at the same heights: rows that no rules part.
fn holds_several(cells: &[&Vec<PdfRow>]) -> bool {
    let Some(longest) = cells.iter().max_by_key(|lines| lines.len()) else {
        return false;
    };
    let at = |lines: &[PdfRow], y: f64| lines.iter().any(|line| (line.y - y).abs() < 1.0);
    let full = |lines: &&&Vec<PdfRow>| {
        let same = longest.iter().filter(|line| at(lines, line.y)).count();
        same >= SEVERAL && same * 10 >= longest.len() * 8
    };
    longest.len() >= SEVERAL && cells.len() > 1 && cells.iter().filter(full).count() * 10 >= cells.len() * 6
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Glyphs of a text, five points each.
    fn text(x: f64, y: f64, text: &str) -> Vec<Glyph> {
        let glyph = |(at, c): (usize, char)| Glyph {
            x: x + 5.0 * at as f64,
            end: x + 5.0 * at as f64 + 5.0,
            y,
            size: 10.0,
            text: c.to_string(),
        };
        text.chars().enumerate().map(glyph).collect()
    }

    fn rule((at, from, to): (f64, f64, f64)) -> Rule {
        Rule { at, from, to }
    }

    /// The cells of all rows that rules draw; running text is a row of one cell.
    fn cells(
        texts: &[(f64, f64, &str)],
        across: &[(f64, f64, f64)],
        down: &[(f64, f64, f64)],
    ) -> Vec<Vec<String>> {
        let glyphs = texts.iter().flat_map(|(x, y, line)| text(*x, *y, line)).collect();
        let rules = Rules {
            across: across.iter().copied().map(rule).collect(),
            down: down.iter().copied().map(rule).collect(),
        };
        let told = |row: PdfRow| match row.ruled {
            Some(ruled) => ruled.cells.into_iter().map(|cell| cell.text).collect(),
            None => vec![row.text()],
        };
        lines(glyphs, rules).into_iter().map(told).collect()
    }

    const ACROSS: [(f64, f64, f64); 3] = [(700.0, 40.0, 440.0), (670.0, 40.0, 440.0), (640.0, 40.0, 440.0)];

    #[test]
    fn a_cell_is_whole_however_its_lines_lie() {
        let texts = [
            (42.0, 720.0, "Particulars"),
            (42.0, 673.0, "Project"),
            (142.0, 685.0, "Hospital, new"),
            (142.0, 673.0, "theatre block"),
            (242.0, 673.0, "Job no."),
            (342.0, 673.0, "24-09"),
            (42.0, 643.0, "Employer"),
            (142.0, 655.0, "Vale Health"),
            (142.0, 643.0, "Estates"),
            (242.0, 643.0, "Contract"),
        ];
        let down = [40.0, 140.0, 240.0, 340.0, 440.0].map(|x| (x, 640.0, 700.0));
        let found = cells(&texts, &ACROSS, &down);
        assert_eq!(found[0], ["Particulars"]);
        assert_eq!(
            found[1],
            ["Project", "Hospital, new theatre block", "Job no.", "24-09"]
        );
        assert_eq!(found[2], ["Employer", "Vale Health Estates", "Contract", ""]);
    }

    #[test]
    fn a_cell_spans_where_no_rule_is_drawn_and_what_goes_down_stands_in_each_row() {
        let texts = [
            (42.0, 673.0, "Zone A"),
            (142.0, 673.0, "Slab and walls"),
            (142.0, 643.0, "Slab"),
            (242.0, 643.0, "C30"),
        ];
        let across = [(700.0, 40.0, 340.0), (670.0, 140.0, 340.0), (640.0, 40.0, 340.0)];
        let down = [
            (40.0, 640.0, 700.0),
            (140.0, 640.0, 700.0),
            (240.0, 640.0, 670.0),
            (340.0, 640.0, 700.0),
        ];
        let found = cells(&texts, &across, &down);
        assert_eq!(
            found,
            [vec!["Zone A", "Slab and walls"], vec!["Zone A", "Slab", "C30"]]
        );
    }

    #[test]
    fn a_table_without_rules_at_its_sides_has_its_outer_columns() {
        let texts = [
            (42.0, 673.0, "No."),
            (142.0, 673.0, "Subject"),
            (42.0, 643.0, "R-1"),
            (142.0, 643.0, "Pump"),
        ];
        let found = cells(&texts, &ACROSS, &[(140.0, 640.0, 700.0)]);
        assert_eq!(found, [["No.", "Subject"], ["R-1", "Pump"]]);
    }

    #[test]
    fn rules_that_frame_rows_without_rules_draw_no_cells() {
        let rows = ["a", "b", "c", "d"].iter().enumerate();
        let mut texts = vec![(42.0, 673.0, "No."), (142.0, 673.0, "Subject")];
        for (at, name) in rows {
            texts.extend([
                (42.0, 660.0 - 12.0 * at as f64, *name),
                (142.0, 660.0 - 12.0 * at as f64, "Pump"),
            ]);
        }
        let across = [(700.0, 40.0, 240.0), (670.0, 40.0, 240.0), (600.0, 40.0, 240.0)];
        let down = [40.0, 140.0, 240.0].map(|x| (x, 600.0, 700.0));
        assert_eq!(cells(&texts, &across, &down)[1], ["a\tPump"]);
    }

    #[test]
    fn pairs_right_above_a_list_are_a_table_of_their_own() {
        let mut texts = vec![(42.0, 703.0, "Truck"), (142.0, 703.0, "YT-17")];
        texts.extend([(42.0, 673.0, "Order"), (142.0, 673.0, "PO-3")]);
        for (y, row) in [
            (643.0, ["Panel", "Side", "Lifter"]),
            (613.0, ["P-57", "outside", "10 t"]),
        ] {
            texts.extend(
                row.iter()
                    .zip([42.0, 142.0, 242.0])
                    .map(|(text, x)| (x, y, *text)),
            );
        }
        let across = [730.0, 700.0, 670.0, 640.0, 610.0].map(|y| (y, 40.0, 340.0));
        let down = [40.0, 140.0, 240.0, 340.0].map(|x| (x, 610.0, 730.0));
        let glyphs = texts.iter().flat_map(|(x, y, line)| text(*x, *y, line)).collect();
        let rules = Rules {
            across: across.map(rule).to_vec(),
            down: down.map(rule).to_vec(),
        };
        let parts: Vec<(usize, usize)> = lines(glyphs, rules)
            .iter()
            .filter_map(|row| row.ruled.as_ref().map(|ruled| (ruled.part, ruled.row)))
            .collect();
        assert_eq!(parts, [(0, 0), (0, 1), (1, 0), (1, 1)]);
    }

    #[test]
    fn a_narrower_table_on_a_wider_one_ends_at_its_own_sides() {
        let texts = [
            (42.0, 703.0, "Truck"),
            (142.0, 703.0, "YT-17"),
            (42.0, 673.0, "Order"),
            (142.0, 673.0, "PO-3"),
            (342.0, 690.0, "Stamp"),
            (342.0, 643.0, "Lifter"),
            (342.0, 613.0, "10 t"),
        ];
        let across = [
            (730.0, 40.0, 240.0),
            (700.0, 40.0, 240.0),
            (670.0, 40.0, 440.0),
            (640.0, 40.0, 440.0),
            (610.0, 40.0, 440.0),
        ];
        let down = [
            (40.0, 610.0, 730.0),
            (140.0, 610.0, 730.0),
            (240.0, 610.0, 730.0),
            (340.0, 610.0, 670.0),
            (440.0, 610.0, 670.0),
        ];
        let found = cells(&texts, &across, &down);
        assert_eq!(found[0], ["Truck", "YT-17"]);
        assert!(found.contains(&vec!["Stamp".to_owned()]), "{found:?}");
    }
}
