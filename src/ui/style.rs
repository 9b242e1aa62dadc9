//! How bars look: indicatif's templates for each kind of work and width of terminal.

use indicatif::ProgressStyle;

/// What a task's line shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TaskShape {
    /// Work whose share is not known.
    Spinner,
    /// The service's percentage.
    Percent,
    /// Bytes of the template or of the result.
    Bytes,
}

/// Whether the terminal can show more than ASCII.
#[derive(Debug, Clone, Copy)]
pub(super) struct Look(pub(super) bool);

impl Look {
    /// The line of all tasks.
    pub(super) fn total(self, width: usize) -> ProgressStyle {
        let bar = (width / 4).min(40);
        self.style(&format!(
            "{{msg:.bold}}  {{bar:{bar}.cyan/dim}} {{percent:>3}}%  {{elapsed_precise:.dim}}"
        ))
    }

    /// The line of one task.
    pub(super) fn task(self, shape: TaskShape, width: usize, label: usize) -> ProgressStyle {
        let (bar, clock, rate) = match width {
            ..45 => ("", "", ""),
            45..60 => ("{bar:8.cyan/dim} ", "", ""),
            60..100 => (
                "{bar:12.cyan/dim} ",
                "{elapsed_precise:.dim}  ",
                ", {bytes_per_sec}",
            ),
            _ => (
                "{bar:24.cyan/dim} ",
                "{elapsed_precise:.dim}  ",
                ", {bytes_per_sec}, {eta} left",
            ),
        };
        let rest = match shape {
            TaskShape::Spinner => format!("{{spinner:.cyan}}  {clock}{{wide_msg}}"),
            TaskShape::Percent => format!("{bar}{{percent:>3}}%  {clock}{{wide_msg}}"),
            TaskShape::Bytes => format!("{bar}{{percent:>3}}%  {clock}{{bytes}} of {{total_bytes}}{rate}"),
        };
        self.style(&format!("{{prefix:{label}!}}  {rest}"))
    }

    fn style(self, template: &str) -> ProgressStyle {
        // The templates are ours: a wrong one shows in the tests.
        let style =
            ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_spinner());
        let (bar, spinner) = if self.0 {
            ("━━─", "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏ ")
        } else {
            ("##-", "|/-\\ ")
        };
        style.progress_chars(bar).tick_chars(spinner)
    }
}
