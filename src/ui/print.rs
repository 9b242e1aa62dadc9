//! The only writes to standard output and standard error. Each line is one write, so that lines of concurrent
//! tasks or processes do not mix.

use std::borrow::Cow;
use std::io::{self, Write};

use super::stderr;
use crate::sanitize::foreign;
use alloo_common::secret::cut_secrets;

/// What a line on standard error is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineMark {
    /// `error:`
    Error,
    /// `hint:`
    Hint,
    /// `warning:`
    Warning,
    /// `note:`
    Note,
    /// `debug:`
    Debug,
}

impl LineMark {
    const fn word(self) -> &'static str {
        match self {
            LineMark::Error => "error:",
            LineMark::Hint => "hint:",
            LineMark::Warning => "warning:",
            LineMark::Note => "note:",
            LineMark::Debug => "debug:",
        }
    }

    const fn style(self) -> &'static str {
        match self {
            LineMark::Error => "\x1b[1;31m",
            LineMark::Hint => "\x1b[36m",
            LineMark::Warning => "\x1b[33m",
            LineMark::Note => "\x1b[1m",
            LineMark::Debug => "\x1b[2m",
        }
    }

    /// The line for standard error, without its end: the mark, then the text cleaned.
    pub fn line(self, text: &str, color: bool) -> String {
        let (on, off) = if color {
            (self.style(), "\x1b[0m")
        } else {
            ("", "")
        };
        format!("{on}{}{off} {}", self.word(), harmless(text))
    }
}

/// Foreign text as it may stand in a line: one line, without secrets, and without power over a terminal or a
/// runner.
pub(super) fn harmless(text: &str) -> Cow<'_, str> {
    no_command(foreign(text))
}

/// The line as nothing that GitHub's runner would take for a command to itself: it reads `::name::` at the
/// start of a line, `##[name]` anywhere.
pub(super) fn no_command(line: Cow<'_, str>) -> Cow<'_, str> {
    let line = match line.contains("##[") {
        true => Cow::Owned(line.replace("##[", "# [")),
        false => line,
    };
    match line.trim_start().starts_with("::") {
        true => Cow::Owned(
            line.trim_start_matches(|c: char| c.is_whitespace() || c == ':')
                .to_owned(),
        ),
        false => line,
    }
}

/// Writes lines of data to standard output, and flushes them; none has a secret or is a command to GitHub's
/// runner. A reader that has gone is an error of kind `BrokenPipe`: end quietly.
pub fn out_line(text: &str) -> io::Result<()> {
    let text = cut_secrets(text);
    let lines: Vec<Cow<'_, str>> = text.split('\n').map(|line| no_command(line.into())).collect();
    out_bytes(&[lines.join("\n").as_bytes(), b"\n"].concat())
}

/// Writes bytes to standard output as they are, and flushes them.
pub fn out_bytes(bytes: &[u8]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(bytes)?;
    out.flush()
}

/// Writes a marked line to standard error, its text cleaned. A standard error that is closed is nobody's
/// problem.
pub fn err_line(mark: LineMark, text: &str, color: bool) {
    err_raw(&mark.line(text, color));
}

/// Writes a line without a mark to standard error, cleaned.
pub fn err_text(text: &str) {
    err_raw(&harmless(text));
}

/// Writes a line to standard error as it is: for text that was made safe already, such as `json_text`.
pub fn err_raw(line: &str) {
    stderr::write(&[line.as_bytes(), b"\n"].concat());
}

/// The columns of the terminal that standard output is; `None` when it is not one.
pub fn out_columns() -> Option<usize> {
    console::Term::stdout()
        .size_checked()
        .map(|(_, columns)| usize::from(columns))
        .filter(|columns| *columns > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marked_lines() {
        assert_eq!(
            LineMark::Error.line("no\nsuch \u{1b}[31mfile", false),
            "error: no such [31mfile"
        );
        assert_eq!(LineMark::Error.line("x", true), "\x1b[1;31merror:\x1b[0m x");
        assert_eq!(LineMark::Hint.line("x", true), "\x1b[36mhint:\x1b[0m x");
        assert_eq!(LineMark::Warning.line("x", false), "warning: x");
        assert_eq!(LineMark::Note.line("x", false), "note: x");
        assert_eq!(
            LineMark::Note.line("##[stop-commands]x", false),
            "note: # [stop-commands]x"
        );
        assert_eq!(no_command(" ::add-mask::x".into()), "add-mask::x");
        assert_eq!(no_command("\u{a0}::add-mask::x".into()), "add-mask::x");
        assert_eq!(no_command("  a ##[x]::b".into()), "  a # [x]::b");
    }
}
