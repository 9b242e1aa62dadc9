//! Small tables for standard output.

use super::print::harmless;
use crate::sanitize::{columns, shorten};

/// Columns between two cells.
const GAP: usize = 2;
/// A column is not made narrower than this.
const NARROWEST: usize = 4;

/// How many characters of ids tell them apart, at least 8.
pub fn id_length<'a>(ids: impl IntoIterator<Item = &'a str>) -> usize {
    let mut ids: Vec<&str> = ids.into_iter().collect();
    ids.sort_unstable();
    ids.dedup();
    let common = |pair: &[&str]| {
        pair[0]
            .bytes()
            .zip(pair[1].bytes())
            .take_while(|(a, b)| a == b)
            .count()
    };
    ids.windows(2)
        .map(common)
        .max()
        .map_or(8, |common| (common + 1).max(8))
}

/// Rows under headers, aligned by the width they take on a terminal. Cells are cleaned.
///
/// ```
/// let mut table = alloo::ui::TextTable::new(["JOB", "STATE"]);
/// table.row(["1f0c", "completed"]);
/// assert_eq!(table.render(None, false), "JOB   STATE\n1f0c  completed\n");
/// ```
#[derive(Debug, Clone)]
pub struct TextTable {
    headers: Vec<String>,
    rows: Vec<Vec<String>>,
    right: Vec<usize>,
    keep: Vec<usize>,
}

impl TextTable {
    /// A table with these columns.
    pub fn new<T: Into<String>>(headers: impl IntoIterator<Item = T>) -> Self {
        let headers = headers.into_iter().map(Into::into).collect();
        TextTable {
            headers,
            rows: Vec::new(),
            right: Vec::new(),
            keep: Vec::new(),
        }
    }

    /// Aligns a column, counted from 0, to the right: for numbers.
    #[must_use]
    pub fn right(mut self, column: usize) -> Self {
        self.right.push(column);
        self
    }

    /// Never cuts a column, counted from 0: for ids that people copy.
    #[must_use]
    pub fn keep(mut self, column: usize) -> Self {
        self.keep.push(column);
        self
    }

    /// Adds a row. Cells that are missing stay empty, those without a header are dropped.
    pub fn row<T: AsRef<str>>(&mut self, cells: impl IntoIterator<Item = T>) -> &mut Self {
        let mut row: Vec<String> = cells
            .into_iter()
            .take(self.headers.len())
            .map(|cell| harmless(cell.as_ref()).into_owned())
            .collect();
        row.resize(self.headers.len(), String::new());
        self.rows.push(row);
        self
    }

    /// Whether there are no rows.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The table as lines. With a width, that of the terminal, columns are shortened in
    /// the middle until it fits, always the widest; without, nothing is. Headers are bold with colour.
    pub fn render(&self, width: Option<usize>, color: bool) -> String {
        let mut widths: Vec<usize> = (0..self.headers.len())
            .map(|at| {
                std::iter::once(&self.headers)
                    .chain(&self.rows)
                    .map(|row| columns(&row[at]))
                    .max()
                    .unwrap_or(0)
            })
            .collect();
        if let Some(width) = width {
            self.shrink(&mut widths, width);
        }
        let mut text = String::new();
        let (on, off) = if color { ("\x1b[1m", "\x1b[0m") } else { ("", "") };
        text.push_str(on);
        self.line(&mut text, &self.headers, &widths);
        text.push_str(off);
        text.push('\n');
        for row in &self.rows {
            self.line(&mut text, row, &widths);
            text.push('\n');
        }
        text
    }

    fn shrink(&self, widths: &mut [usize], width: usize) {
        let gaps = GAP * widths.len().saturating_sub(1);
        for (at, column) in widths.iter_mut().enumerate() {
            if !self.keep.contains(&at) {
                *column = (*column).min(width.max(NARROWEST));
            }
        }
        while widths.iter().sum::<usize>() + gaps > width {
            let widest = widths
                .iter_mut()
                .enumerate()
                .filter(|(at, column)| !self.keep.contains(at) && **column > NARROWEST);
            let Some((_, column)) = widest.max_by_key(|(_, column)| **column) else {
                return;
            };
            *column -= 1;
        }
    }

    fn line(&self, text: &mut String, cells: &[String], widths: &[usize]) {
        // Spaces owed before the next thing that shows: none are left at the end of a line.
        let mut owed = 0;
        for (at, cell) in cells.iter().enumerate() {
            let cell = shorten(cell, widths[at]);
            let padding = widths[at].saturating_sub(columns(&cell));
            let (before, after) = if self.right.contains(&at) {
                (padding, 0)
            } else {
                (0, padding)
            };
            owed += before;
            if !cell.is_empty() {
                text.extend(std::iter::repeat_n(' ', owed));
                text.push_str(&cell);
                owed = 0;
            }
            owed += after + GAP;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> TextTable {
        let mut table = TextTable::new(["JOB", "TEMPLATE", "SIZE"]).right(2).keep(0);
        table.row(["1f0c2d3e", "工事報告書.docx", "1.4 MiB"]);
        table.row(["9a", "📄 a\u{1b}[31m very long name of a template.docx", "12 B"]);
        table.row(["x"]);
        table
    }

    #[test]
    fn aligned_by_display_width() {
        assert_eq!(
            sample().render(None, false),
            "JOB       TEMPLATE                                       SIZE\n\
             1f0c2d3e  工事報告書.docx                             1.4 MiB\n\
             9a        📄 a[31m very long name of a template.docx     12 B\n\
             x\n"
        );
    }

    #[test]
    fn cut_to_the_terminal() {
        for width in 25..100 {
            for line in sample().render(Some(width), false).lines() {
                assert!(columns(line) <= width, "{width}: {line}");
            }
        }
        assert_eq!(
            sample().render(Some(30), false),
            "JOB       TEMPLATE        SIZE\n\
             1f0c2d3e  工事….docx   1.4 MiB\n\
             9a        📄 a[….docx     12 B\n\
             x\n"
        );
        assert!(sample().render(Some(0), false).contains("1f0c2d3e"));
    }

    #[test]
    fn ids_are_told_apart() {
        assert_eq!(id_length(["0123456789ab-1", "1123456789ab-1"]), 8);
        assert_eq!(id_length(["0123456789ab-1", "0123456789ac-1"]), 12);
        assert_eq!(id_length([]), 8);
    }

    #[test]
    fn bold_only_with_colour() {
        assert!(sample().render(None, true).starts_with("\x1b[1mJOB"));
        assert!(!sample().render(None, false).contains('\x1b'));
        assert_eq!(TextTable::new(["A"]).render(Some(80), false), "A\n");
        assert!(TextTable::new(["A"]).is_empty());
    }
}
