//! Bars on a terminal, drawn by indicatif: a line a task, and under those of several tasks one for all.
//!
//! Events only change the bars. A thread paints ten times a second, so that no caller waits for the terminal,
//! and leaves a frame out while the terminal has not taken the one before.

use std::collections::{BTreeMap, HashSet};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use console::truncate_str;
use indicatif::{MultiProgress, ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::event::{Event, Reporter, Terminal, lock};
use super::format::{bytes, time_of_day};
use super::screen::{Frame, Screen};
use super::stderr;
use crate::sanitize::{self, clean_to, shorten};

/// The time between two frames.
const TICK: Duration = Duration::from_millis(100);

/// The rows and columns of the terminal.
type Size = Box<dyn Fn() -> (usize, usize) + Send + Sync>;
/// Writes a frame, unless the terminal is still busy with an earlier one; whether it is being written.
type Paint = Box<dyn Fn(&[u8]) -> bool + Send + Sync>;

/// The reporter that draws bars.
pub(super) struct Bars(Arc<Mutex<Board>>);

/// What there is to show, and where.
struct Board {
    size: Size,
    paint: Paint,
    /// The terminal can show more than ASCII.
    unicode: bool,
    multi: MultiProgress,
    frame: Frame,
    screen: Screen,
    count: usize,
    running: BTreeMap<usize, BarTask>,
    over: HashSet<usize>,
    failed: usize,
    total: ProgressBar,
    is_closed: bool,
}

struct BarTask {
    bar: ProgressBar,
    label: String,
    shape: TaskShape,
    /// Percent done, for the mean.
    percent: f64,
}

/// What a task's line shows: work whose share is not known, the service's percentage, or bytes on their way.
#[derive(Clone, Copy, PartialEq, Eq)]
enum TaskShape {
    Spinner,
    Percent,
    Bytes,
}

impl Bars {
    pub(super) fn stderr(terminal: Terminal, tasks: usize) -> Self {
        let size = Box::new(|| {
            let (rows, columns) = console::Term::stderr().size();
            (rows.into(), columns.into())
        });
        let bars = Self::new(size, Box::new(stderr::try_write), terminal, tasks);
        let board = Arc::clone(&bars.0);
        let paint = move || {
            while lock(&board).paint() {
                thread::sleep(TICK);
            }
        };
        // Without the thread there are no bars, and the command works all the same.
        let _ = thread::Builder::new().name("bars".into()).spawn(paint);
        bars
    }

    fn new(size: Size, paint: Paint, terminal: Terminal, count: usize) -> Self {
        // indicatif asks for the colours of standard output, whatever it draws on.
        console::set_colors_enabled(terminal.color);
        let (frame, mut screen) = (Frame::default(), Screen::default());
        screen.reflows = terminal.reflows;
        // At most once a second of its own accord: the painter forces a drawing when all bars are up to date.
        let target = ProgressDrawTarget::term_like_with_hz(Box::new(frame.clone()), 1);
        Bars(Arc::new(Mutex::new(Board {
            size,
            paint,
            unicode: terminal.unicode,
            multi: MultiProgress::with_draw_target(target),
            frame,
            screen,
            count,
            running: BTreeMap::new(),
            over: HashSet::new(),
            failed: 0,
            total: ProgressBar::hidden(),
            is_closed: false,
        })))
    }
}

impl Reporter for Bars {
    fn event(&self, event: Event<'_>) {
        lock(&self.0).event(&event);
    }

    fn aside(&self, write: &mut dyn FnMut()) {
        let mut board = lock(&self.0);
        board.clear();
        write();
    }
}

impl Drop for Bars {
    fn drop(&mut self) {
        let mut board = lock(&self.0);
        board.clear();
        board.is_closed = true;
    }
}

impl Board {
    /// Paints a frame; whether there will be more.
    fn paint(&mut self) -> bool {
        if !self.is_closed {
            let lines = self.lines((self.size)());
            self.draw(lines);
        }
        !self.is_closed
    }

    /// Returns once the terminal is as it was: standard output, another stream, is written to next.
    fn clear(&mut self) {
        stderr::drain();
        self.draw(Vec::new());
        stderr::drain();
    }

    fn draw(&mut self, lines: Vec<String>) {
        let mut screen = self.screen.clone();
        let text = screen.replace(lines, (self.size)());
        if !text.is_empty() && (self.paint)(text.as_bytes()) {
            self.screen = screen;
        }
    }

    fn event(&mut self, event: &Event<'_>) {
        let number = event.task();
        if self.over.contains(&number) {
            return;
        }
        if let Event::Finished { status, .. } = *event {
            // Results and errors are for the command to tell.
            self.over.insert(number);
            self.failed += usize::from(status != "completed");
            if let Some(task) = self.running.remove(&number) {
                self.multi.remove(&task.bar);
            }
            return;
        }
        let place = self.running.len();
        let task = self.running.entry(number).or_insert_with(|| BarTask {
            bar: self.multi.insert(place, ProgressBar::hidden()),
            label: format!("task {}", number + 1),
            shape: TaskShape::Spinner,
            percent: 0.0,
        });
        task.event(event);
        if self.count > 1 && self.total.is_hidden() {
            self.multi.add(self.total.clone());
        }
    }

    /// The lines for a terminal of this size.
    fn lines(&mut self, (rows, columns): (usize, usize)) -> Vec<String> {
        // A line as long as the terminal is wide would leave the cursor in doubt.
        let width = columns.saturating_sub(1);
        self.frame.set_columns(width);
        // Half of the rows: wrapped by a terminal half as wide, they still fit.
        let (most, count) = ((rows / 2).max(1), self.running.len());
        let shown = if count > most { most - 1 } else { count };
        let labels = self
            .running
            .values()
            .take(shown)
            .map(|task| sanitize::columns(&task.label));
        let narrow = width / if width < 45 { 3 } else { 4 };
        let label = labels.max().unwrap_or(0).min(narrow).min(40);
        for task in self.running.values().take(shown) {
            task.bar.set_style(self.style(&task.shape.template(width, label)));
            task.bar.set_prefix(shorten(&task.label, label));
            task.bar.tick();
        }
        self.prepare_total(width);
        let last = self.running.values().last().map(|task| &task.bar);
        let last = last.filter(|_| self.total.is_hidden()).unwrap_or(&self.total);
        if last.is_hidden() {
            return Vec::new();
        }
        // This draws them all.
        last.force_draw();
        let mut lines = self.frame.lines();
        if count > shown {
            let more = format!("… and {} more", count - shown);
            lines.splice(shown..count.min(lines.len()), [more]);
        }
        lines.truncate(rows.saturating_sub(1));
        let fit = |line: &String| truncate_str(line.trim_end(), width, "…").into_owned();
        lines.iter().map(fit).collect()
    }

    /// Tells the mean of all tasks: what is under way counts as far as it is.
    fn prepare_total(&self, width: usize) {
        let done = self.over.len();
        let mut text = format!("{done} of {}", self.count.max(done));
        if self.failed > 0 {
            text.push_str(&format!(", {} failed", self.failed));
        }
        let bar = format!("{{bar:{}.cyan/dim}}", (width / 4).min(40));
        let template = format!("{{msg:.bold}}  {bar} {{percent:>3}}%  {{elapsed_precise:.dim}}");
        self.total.set_style(self.style(&template));
        self.total.set_message(text);
        let running: f64 = self.running.values().map(|task| task.percent).sum();
        self.total.set_length(100 * self.count.max(done) as u64);
        self.total.set_position(100 * done as u64 + running as u64);
    }

    fn style(&self, template: &str) -> ProgressStyle {
        let (bar, spinner) = match self.unicode {
            true => ("━━─", "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏ "),
            false => ("##-", "|/-\\ "),
        };
        // The templates are ours: a wrong one shows in the tests.
        let style = ProgressStyle::with_template(template);
        let style = style.unwrap_or_else(|_| ProgressStyle::default_spinner());
        style.progress_chars(bar).tick_chars(spinner)
    }
}

impl TaskShape {
    /// indicatif's template of a line for this width, and for labels of this many columns.
    fn template(self, width: usize, label: usize) -> String {
        let bar = match width {
            ..45 => "",
            45..60 => "{bar:8.cyan/dim} ",
            60..100 => "{bar:12.cyan/dim} ",
            _ => "{bar:24.cyan/dim} ",
        };
        let clock = if width < 60 {
            ""
        } else {
            "{elapsed_precise:.dim}  "
        };
        let rate = match width {
            ..60 => "",
            60..100 => ", {bytes_per_sec}",
            _ => ", {bytes_per_sec}, {eta} left",
        };
        let rest = match self {
            TaskShape::Spinner => format!("{{spinner:.cyan}}  {clock}{{wide_msg}}"),
            TaskShape::Percent => format!("{bar}{{percent:>3}}%  {clock}{{wide_msg}}"),
            TaskShape::Bytes => format!("{bar}{{percent:>3}}%  {clock}{{bytes}} of {{total_bytes}}{rate}"),
        };
        format!("{{prefix:{label}!}}  {rest}")
    }
}

impl BarTask {
    fn event(&mut self, event: &Event<'_>) {
        match *event {
            Event::Begin { label, .. } => self.label = clean_to(label, 200),
            Event::Upload { sent, total, .. } => self.transfer(sent, total),
            Event::Download { received, total, .. } => {
                let Some(total) = total else {
                    return self.show(&format!("downloading, {}", bytes(received)));
                };
                self.transfer(received, total);
                let share = received as f64 * 100.0 / total.max(1) as f64;
                self.percent = self.percent.max(share).min(100.0);
            }
            Event::Submitted { .. } => self.show("submitted"),
            Event::Progress {
                status,
                progress,
                stage,
                ..
            } => {
                self.show(stage.filter(|stage| !stage.trim().is_empty()).unwrap_or(status));
                if let Some(percent) = progress.filter(|percent| percent.is_finite()) {
                    self.shape = TaskShape::Percent;
                    self.percent = percent.clamp(0.0, 100.0);
                }
                self.bar.set_length(100);
                self.bar.set_position(self.percent as u64);
            }
            Event::Wait { reason, wait, .. } => self.show(&format!("until {}: {reason}", time_of_day(wait))),
            Event::Retry { reason, wait, .. } => {
                self.show(&format!("trying again at {}: {reason}", time_of_day(wait)));
            }
            Event::Finished { .. } => {}
        }
    }

    fn show(&mut self, doing: &str) {
        self.shape = TaskShape::Spinner;
        self.bar.set_message(clean_to(doing, 300).trim().to_owned());
    }

    fn transfer(&mut self, count: u64, total: u64) {
        if self.shape != TaskShape::Bytes || count < self.bar.position() {
            self.shape = TaskShape::Bytes;
            self.bar.set_position(count);
            // The rate is the one of this transfer.
            self.bar.reset_eta();
        }
        self.bar.set_length(total);
        self.bar.set_position(count);
    }
}

#[cfg(test)]
mod tests;
