//! The terminal under the bars. indicatif draws on a [`Frame`], which keeps the lines; a [`Screen`] replaces
//! them on the terminal, all in one write.
//!
//! Lines end in a line break rather than at the terminal's edge, are shorter than it is wide, and wrapping is
//! off while they are drawn. Where the terminal has been made narrower, a terminal that reflows has wrapped
//! them onto more rows: these are cleared too, but only where the terminal is known to reflow, as the rows
//! would otherwise be the user's. The cursor is never hidden.

use std::io;
use std::sync::{Arc, Mutex};

use console::measure_text_width;
use indicatif::TermLike;

use super::event::lock;

/// What indicatif draws on.
#[derive(Debug, Default, Clone)]
pub(super) struct Frame(Arc<Mutex<Drawn>>);

#[derive(Debug, Default)]
struct Drawn {
    columns: u16,
    /// What was written since the last flush: by turns a line, and its padding to the edge.
    parts: Vec<String>,
    lines: Vec<String>,
}

impl Frame {
    /// The lines of the last drawing.
    pub(super) fn lines(&self) -> Vec<String> {
        lock(&self.0).lines.clone()
    }

    /// Sets the width that the next drawing fits into.
    pub(super) fn set_columns(&self, columns: usize) {
        lock(&self.0).columns = u16::try_from(columns).unwrap_or(u16::MAX);
    }
}

/// Each drawing is whole: there is nothing to move over and nothing to clear.
macro_rules! ignored {
    ($($name:ident($($argument:ty)?))*) => {
        $(fn $name(&self $(, _: $argument)?) -> io::Result<()> { Ok(()) })*
    };
}

impl TermLike for Frame {
    ignored! {
        move_cursor_up(usize) move_cursor_down(usize) move_cursor_left(usize) move_cursor_right(usize)
        clear_line() write_line(&str)
    }

    fn width(&self) -> u16 {
        // indicatif panics where a wide character does not fit.
        lock(&self.0).columns.max(8)
    }

    fn height(&self) -> u16 {
        u16::MAX
    }

    fn write_str(&self, text: &str) -> io::Result<()> {
        lock(&self.0).parts.push(text.to_owned());
        Ok(())
    }

    fn flush(&self) -> io::Result<()> {
        let mut drawn = lock(&self.0);
        drawn.lines = std::mem::take(&mut drawn.parts).into_iter().step_by(2).collect();
        Ok(())
    }
}

/// What the terminal shows of ours: lines that end just above the cursor.
#[derive(Debug, Clone, Default)]
pub(super) struct Screen {
    pub(super) drawn: Vec<String>,
    /// The terminal's width when they were drawn.
    columns: usize,
    /// The terminal is known to wrap lines anew when its width changes.
    pub(super) reflows: bool,
}

impl Screen {
    /// The text that replaces the lines on a terminal of this many rows and columns; empty where nothing
    /// changes.
    pub(super) fn replace(&mut self, lines: Vec<String>, (rows, columns): (usize, usize)) -> String {
        let mut text = String::new();
        if lines == self.drawn && columns == self.columns {
            return text;
        }
        if !self.drawn.is_empty() {
            let rows_of = |line: &String| match self.reflows {
                true => measure_text_width(line).div_ceil(columns.max(1)).max(1),
                false => 1,
            };
            let up = self.drawn.iter().map(rows_of).sum::<usize>();
            // The cursor is on the row under them.
            text.push_str(&"\x1b[A".repeat(up.min(rows.saturating_sub(1))));
            // Rows are overwritten in place, which does not flicker, unless their length has changed.
            text.push_str(if columns < self.columns { "\r\x1b[J" } else { "\r" });
        }
        text.push_str("\x1b[?7l");
        text.extend(lines.iter().map(|line| format!("{line}\x1b[K\r\n")));
        text.push_str("\x1b[?7h\x1b[J");
        (self.drawn, self.columns) = (lines, columns);
        text
    }
}
