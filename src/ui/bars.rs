//! Bars on a terminal: a line a task, and under those of several tasks one for all.
//!
//! A thread draws the lines ten times a second as one write; events only change what it will draw, so that a slow terminal never holds up a fill. Lines end
//! in a line break rather than at the terminal's edge, are shorter than it is wide, and wrapping is off while they are drawn: a character that the
//! terminal finds wider than we do cannot break them. When the terminal has been made narrower, the rows that the last lines wrapped to are cleared
//! with them. The cursor is never hidden, so there is none to bring back.

use std::collections::{BTreeMap, HashSet, VecDeque};
use std::io;
use std::sync::{Arc, Condvar, Mutex, TryLockError};
use std::thread;
use std::time::Duration;

use super::event::{Clock, Event, Out, Reporter, Terminal, lock, monotonic};
use super::format::{bytes, clock, elapsed};
use crate::sanitize::{clean, clean_to, columns};

/// Between two drawings.
const TICK: Duration = Duration::from_millis(100);
/// How much of the past the rate of a transfer is taken from.
const WINDOW: Duration = Duration::from_secs(5);

/// The reporter that draws bars.
pub(super) struct Bars(Arc<Inner>);

struct Inner {
    now: Clock,
    board: Mutex<Board>,
    /// Told when the end has come.
    closing: Condvar,
    /// Locked before `board` by whoever needs both.
    screen: Mutex<Screen>,
}

/// What there is to show. Never locked while the terminal is written to.
struct Board {
    look: Look,
    total: usize,
    done: usize,
    failed: usize,
    running: BTreeMap<usize, Task>,
    /// Those that are over: what is still told of them is late.
    over: HashSet<usize>,
    /// Lines that stay, not yet written above the bars.
    above: Vec<String>,
    closed: bool,
}

#[derive(Clone, Copy)]
struct Look {
    color: bool,
    unicode: bool,
}

struct Task {
    label: String,
    began: Duration,
    percent: Option<f64>,
    /// The service's words for what it does, or its state.
    doing: String,
    transfer: Option<Transfer>,
    /// Why, and until when, it waits for another try.
    retry: Option<(String, Duration)>,
}

struct Transfer {
    upload: bool,
    total: Option<u64>,
    /// When how many bytes were there, over the last seconds.
    samples: VecDeque<(Duration, u64)>,
}

impl Bars {
    pub(super) fn stderr(terminal: Terminal, tasks: usize) -> Self {
        let size = Box::new(|| {
            let size = console::Term::stderr()
                .size_checked()
                .filter(|(rows, columns)| *rows > 0 && *columns > 0);
            let (rows, columns) = size.unwrap_or((24, 80));
            (usize::from(rows), usize::from(columns))
        });
        let bars = Self::new(Box::new(io::stderr()), size, monotonic(), terminal, tasks);
        let inner = Arc::clone(&bars.0);
        // Without the thread only the lines that stay are shown, at the end.
        let _ = thread::Builder::new()
            .name("bars".into())
            .spawn(move || inner.run());
        bars
    }

    fn new(out: Out, size: Size, now: Clock, terminal: Terminal, total: usize) -> Self {
        Bars(Arc::new(Inner {
            now,
            board: Mutex::new(Board {
                look: Look {
                    color: terminal.color,
                    unicode: terminal.unicode,
                },
                total,
                done: 0,
                failed: 0,
                running: BTreeMap::new(),
                over: HashSet::new(),
                above: Vec::new(),
                closed: false,
            }),
            closing: Condvar::new(),
            screen: Mutex::new(Screen {
                out,
                size,
                drawn: Vec::new(),
                columns: 0,
            }),
        }))
    }
}

impl Reporter for Bars {
    fn event(&self, event: Event<'_>) {
        let now = (self.0.now)();
        let mut board = lock(&self.0.board);
        if !board.closed {
            board.event(&event, now);
        }
    }

    fn aside(&self, write: &mut dyn FnMut()) {
        let mut screen = lock(&self.0.screen);
        let above = std::mem::take(&mut lock(&self.0.board).above);
        screen.draw(&above, Vec::new());
        write();
    }

    fn close(&self) {
        {
            let mut board = lock(&self.0.board);
            if board.closed {
                return;
            }
            board.closed = true;
        }
        self.0.closing.notify_all();
        // A terminal that takes no more output holds up its writer: wait for it a moment, not for ever.
        for _ in 0..20 {
            let mut screen = match self.0.screen.try_lock() {
                Ok(screen) => screen,
                Err(TryLockError::Poisoned(screen)) => screen.into_inner(),
                Err(TryLockError::WouldBlock) => {
                    thread::sleep(Duration::from_millis(5));
                    continue;
                }
            };
            let above = std::mem::take(&mut lock(&self.0.board).above);
            screen.draw(&above, Vec::new());
            return;
        }
    }
}

impl Drop for Bars {
    fn drop(&mut self) {
        self.close();
    }
}

impl Inner {
    fn run(&self) {
        let mut board = lock(&self.board);
        while !board.closed {
            board = match self.closing.wait_timeout(board, TICK) {
                Ok((board, _)) => board,
                Err(poisoned) => poisoned.into_inner().0,
            };
            drop(board);
            self.draw();
            board = lock(&self.board);
        }
    }

    fn draw(&self) {
        let mut screen = lock(&self.screen);
        let (rows, columns) = (screen.size)();
        let now = (self.now)();
        let mut board = lock(&self.board);
        if board.closed {
            return;
        }
        let lines = board.lines(rows, columns, now);
        let above = std::mem::take(&mut board.above);
        drop(board);
        screen.draw(&above, lines);
    }
}

impl Board {
    fn event(&mut self, event: &Event<'_>, now: Duration) {
        let number = event.task();
        if self.over.contains(&number) {
            return;
        }
        if let Event::Finished { status, detail, .. } = *event {
            self.over.insert(number);
            let task = self.running.remove(&number);
            let well = status == "completed";
            self.done += 1;
            self.failed += usize::from(!well);
            // The end of a single one is for the command to tell.
            if self.total > 1 {
                let label = task
                    .map(|task| task.label)
                    .unwrap_or_else(|| format!("task {}", number + 1));
                let sign = match (self.look.unicode, well) {
                    (true, true) => "✓",
                    (true, false) => "✗",
                    (false, true) => "ok",
                    (false, false) => "--",
                };
                let sign = self.look.paint(if well { GREEN } else { RED }, sign);
                let state = if well {
                    String::new()
                } else {
                    format!("{}: ", clean_to(status, 40))
                };
                let detail = clean(detail.unwrap_or_default());
                let line = format!("{sign} {label}  {state}{detail}");
                self.above.push(line.trim_end().trim_end_matches(':').into());
            }
            return;
        }
        let task = self.running.entry(number).or_insert_with(|| Task {
            label: format!("task {}", number + 1),
            began: now,
            percent: None,
            doing: "waiting".into(),
            transfer: None,
            retry: None,
        });
        match *event {
            Event::Begin { label, .. } => task.label = clean_to(label, 60),
            Event::Upload { sent, total, .. } => task.transfer(true, sent, Some(total), now),
            Event::Download { received, total, .. } => task.transfer(false, received, total, now),
            Event::Submitted { .. } => {
                task.transfer = None;
                task.retry = None;
                task.doing = "submitted".into();
            }
            Event::Progress {
                status,
                progress,
                stage,
                ..
            } => {
                task.transfer = None;
                task.retry = None;
                let progress = progress.filter(|percent| percent.is_finite());
                task.percent = progress.map(|percent| percent.clamp(0.0, 100.0));
                let stage = stage.filter(|stage| !stage.trim().is_empty());
                task.doing = clean_to(stage.unwrap_or(status), 300).trim().into();
            }
            Event::Retry { reason, wait, .. } => {
                task.transfer = None;
                task.retry = Some((clean_to(reason, 300), now.saturating_add(wait)));
            }
            Event::Finished { .. } => {}
        }
    }

    /// The lines for a terminal of this size.
    fn lines(&self, rows: usize, columns: usize, now: Duration) -> Vec<String> {
        // A line as long as the terminal is wide would leave the cursor in doubt.
        let width = columns.saturating_sub(1);
        let total = usize::from(self.total > 1);
        let most = rows.saturating_sub(3).max(1).min(rows.saturating_sub(1 + total));
        let shown: Vec<&Task> = self.running.values().take(most).collect();
        let label = shown
            .iter()
            .map(|task| crate::sanitize::columns(&task.label))
            .max()
            .unwrap_or(0);
        let mut lines: Vec<String> = shown
            .iter()
            .map(|task| self.look.task(task, label, width, now))
            .collect();
        if total == 1 && rows > 1 {
            lines.push(self.total_line(width, now));
        }
        lines
    }

    fn total_line(&self, width: usize, now: Duration) -> String {
        let total = self.total.max(self.done);
        let mut text = format!("{}/{total} done", self.done);
        if self.failed > 0 {
            text.push_str(&format!(", {} failed", self.failed));
        }
        let running = format!("{text}, {} running", self.running.len());
        if !self.running.is_empty() && columns(&running) <= width {
            text = running;
        }
        let text = clean_to(&text, width);
        let share = self.done as f64 * 100.0 / total.max(1) as f64;
        let time = clock(now);
        let room = width.saturating_sub(columns(&text) + columns(&time) + 4);
        if room < 6 {
            return self.look.paint(BOLD, &text);
        }
        let bar = self.look.bar(Some(share), room.min(40), now);
        format!(
            "{}  {bar}  {}",
            self.look.paint(BOLD, &text),
            self.look.paint(DIM, &time)
        )
    }
}

impl Task {
    fn transfer(&mut self, upload: bool, count: u64, total: Option<u64>, now: Duration) {
        self.retry = None;
        let same = |old: &Transfer| {
            old.upload == upload && old.samples.back().is_none_or(|(_, last)| *last <= count)
        };
        if !self.transfer.as_ref().is_some_and(same) {
            self.transfer = Some(Transfer {
                upload,
                total,
                samples: VecDeque::new(),
            });
        }
        let Some(transfer) = &mut self.transfer else {
            return;
        };
        transfer.total = total;
        // A few samples a second are enough for a rate; the last one is always up to date.
        let [.., before, _] = transfer.samples.make_contiguous() else {
            transfer.samples.push_back((now, count));
            return;
        };
        if now.saturating_sub(before.0) < TICK {
            transfer.samples.pop_back();
        }
        transfer.samples.push_back((now, count));
        while transfer.samples.len() > 2 && now.saturating_sub(transfer.samples[1].0) > WINDOW {
            transfer.samples.pop_front();
        }
    }
}

impl Transfer {
    fn count(&self) -> u64 {
        self.samples.back().map_or(0, |(_, count)| *count)
    }

    fn percent(&self) -> Option<f64> {
        let total = self.total?;
        Some(if total == 0 {
            100.0
        } else {
            (self.count() as f64 * 100.0 / total as f64).min(100.0)
        })
    }

    /// Bytes a second, once there is something to tell it from.
    fn rate(&self, now: Duration) -> Option<f64> {
        let (then, before) = *self.samples.front()?;
        let time = now.saturating_sub(then).as_secs_f64();
        (time >= 0.5).then(|| self.count().saturating_sub(before) as f64 / time)
    }

    /// What can be said of it, the best first.
    fn texts(&self, now: Duration) -> Vec<String> {
        let doing = if self.upload { "uploading" } else { "downloading" };
        let count = bytes(self.count());
        let amount = match self.total.map(bytes) {
            // The unit once where it is the same.
            Some(total) => match (count.split_once(' '), total.split_once(' ')) {
                (Some((count, unit)), Some((_, same))) if unit == same => format!("{count} of {total}"),
                _ => format!("{count} of {total}"),
            },
            None => count,
        };
        let mut texts = Vec::new();
        if let Some(rate) = self.rate(now) {
            let amount = format!("{amount}, {}/s", bytes(rate as u64));
            let left = self
                .total
                .map(|total| total.saturating_sub(self.count()) as f64 / rate);
            if let Some(left) = left.filter(|left| (0.1..360_000.0).contains(left)) {
                let left = format!(
                    "{amount}, {} left",
                    elapsed(Duration::from_secs(left.ceil() as u64))
                );
                texts.extend([format!("{doing} {left}"), left]);
            }
            texts.extend([format!("{doing} {amount}"), amount]);
        }
        texts.extend([format!("{doing} {amount}"), amount, doing.into()]);
        texts
    }
}

const BOLD: &str = "1";
const DIM: &str = "2";
const RED: &str = "31";
const GREEN: &str = "32";
const YELLOW: &str = "33";
const CYAN: &str = "36";

impl Look {
    fn paint(self, style: &str, text: &str) -> String {
        if self.color && !text.is_empty() {
            format!("\x1b[{style}m{text}\x1b[0m")
        } else {
            text.into()
        }
    }

    /// A task's line: label, bar, percent, what it does, elapsed; what there is no room for is left out, the bar first.
    fn task(self, task: &Task, label: usize, width: usize, now: Duration) -> String {
        let time = clock(now.saturating_sub(task.began));
        let (percent, texts, style) = match (&task.retry, &task.transfer) {
            (Some((reason, until)), _) => {
                let wait = until.saturating_sub(now).as_secs();
                let when = if wait > 0 {
                    format!("again in {wait} s")
                } else {
                    "trying again".into()
                };
                (task.percent, vec![format!("{when}: {reason}"), when], YELLOW)
            }
            (None, Some(transfer)) => (transfer.percent(), transfer.texts(now), ""),
            (None, None) => (task.percent, vec![task.doing.clone()], ""),
        };
        let bar = match width {
            ..45 => 0,
            45..60 => 8,
            60..100 => 12,
            _ => 24,
        };
        let label = label.min(match width {
            ..45 => width / 3,
            45..100 => width / 4,
            _ => 40,
        });
        let percent_text =
            percent.map_or_else(|| "    ".into(), |percent| format!("{:3.0}%", percent.floor()));
        let name = clean_to(&task.label, label);
        let mut line = format!("{name}{}", " ".repeat(label - columns(&name)));
        let mut used = label;
        if bar > 0 {
            line.push_str(&format!("  {}", self.bar(percent, bar, now)));
            used += 2 + bar;
        }
        if used + 5 <= width {
            line.push_str(&format!(" {percent_text}"));
            used += 5;
        }
        let time_fits = used + 2 + columns(&time) <= width;
        let end = if time_fits { 2 + columns(&time) } else { 0 };
        let room = width.saturating_sub(used + 2 + end);
        if room >= 4 {
            let whole = texts.iter().find(|text| columns(text) <= room);
            // Words from the service are cut; of our own a shorter form is taken, unless none fits.
            let text = match (whole, &task.retry) {
                (Some(text), None) => text.clone(),
                (_, Some(_)) => clean_to(&texts[0], room),
                (None, None) => texts.last().map(|text| clean_to(text, room)).unwrap_or_default(),
            };
            let padding = if time_fits {
                room.min(60) - columns(&text).min(room.min(60))
            } else {
                0
            };
            line.push_str("  ");
            line.push_str(&if style.is_empty() {
                text.clone()
            } else {
                self.paint(style, &text)
            });
            line.push_str(&" ".repeat(padding));
        }
        if time_fits {
            line.push_str(&format!("  {}", self.paint(DIM, &time)));
        }
        line.truncate(line.trim_end().len());
        line
    }

    /// A bar so many columns wide; one that moves when the share is not known.
    fn bar(self, percent: Option<f64>, width: usize, now: Duration) -> String {
        let (full, empty) = if self.unicode { ("━", "─") } else { ("#", "-") };
        let block = (width / 4).max(1);
        let (before, filled) = match percent {
            Some(percent) => (0, (percent / 100.0 * width as f64) as usize),
            None => {
                // There and back again.
                let span = width.saturating_sub(block).max(1);
                let step = (now.as_millis() / TICK.as_millis()) as usize % (2 * span);
                (if step > span { 2 * span - step } else { step }, block)
            }
        };
        let before = before.min(width);
        let filled = filled.min(width - before);
        let after = width - before - filled;
        format!(
            "{}{}{}",
            self.paint(DIM, &empty.repeat(before)),
            self.paint(CYAN, &full.repeat(filled)),
            self.paint(DIM, &empty.repeat(after))
        )
    }
}

/// Rows and columns, asked for at each drawing.
type Size = Box<dyn Fn() -> (usize, usize) + Send>;

/// The terminal, and what it shows of ours: lines that end just above the cursor.
struct Screen {
    out: Out,
    size: Size,
    drawn: Vec<String>,
    /// The terminal's width when they were drawn.
    columns: usize,
}

impl Screen {
    /// Replaces the lines on the terminal, in one write; `above` goes over them to stay.
    fn draw(&mut self, above: &[String], lines: Vec<String>) {
        let (rows, columns) = (self.size)();
        if above.is_empty() && lines == self.drawn && columns == self.columns {
            return;
        }
        let mut text = String::new();
        if !self.drawn.is_empty() {
            let wrapped: usize = self
                .drawn
                .iter()
                .map(|line| visible(line).div_ceil(columns.max(1)).max(1))
                .sum();
            // The cursor is on the row under them.
            let up = wrapped.min(rows.saturating_sub(1));
            if up > 0 {
                text.push_str(&format!("\x1b[{up}A"));
            }
            text.push('\r');
            // Rows are overwritten in place, which does not flicker; wrapped ones do not match the new ones.
            if columns < self.columns {
                text.push_str("\x1b[J");
            }
        }
        for line in above {
            text.push_str(line);
            text.push_str("\x1b[K\r\n");
        }
        if !lines.is_empty() {
            text.push_str("\x1b[?7l");
            for line in &lines {
                text.push_str(line);
                text.push_str("\x1b[K\r\n");
            }
            text.push_str("\x1b[?7h");
        }
        if !self.drawn.is_empty() {
            text.push_str("\x1b[J");
        }
        self.drawn = lines;
        self.columns = columns;
        if !text.is_empty() {
            let _ = self.out.write_all(text.as_bytes());
            let _ = self.out.flush();
        }
    }
}

/// The columns of a line of ours, its colours apart.
fn visible(line: &str) -> usize {
    let mut width = 0;
    for (at, part) in line.split('\x1b').enumerate() {
        let text = if at == 0 {
            part
        } else {
            part.split_once('m').map_or("", |(_, rest)| rest)
        };
        width += columns(text);
    }
    width
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::super::testing::{Hands, Sink};
    use super::*;

    /// A terminal as far as bars need one: it wraps, scrolls, and knows the few sequences that are used.
    struct Glass {
        columns: usize,
        rows: usize,
        lines: Vec<Vec<char>>,
        row: usize,
        column: usize,
        wraps: bool,
    }

    impl Glass {
        fn new(rows: usize, columns: usize) -> Self {
            Glass {
                columns,
                rows,
                lines: vec![Vec::new()],
                row: 0,
                column: 0,
                wraps: true,
            }
        }

        fn down(&mut self) {
            self.row += 1;
            if self.row == self.lines.len() {
                self.lines.push(Vec::new());
            }
        }

        fn feed(&mut self, text: &str) {
            let mut rest = text.chars().peekable();
            while let Some(c) = rest.next() {
                match c {
                    '\r' => self.column = 0,
                    '\n' => self.down(),
                    '\x1b' => {
                        assert_eq!(rest.next(), Some('['));
                        let mut number = String::new();
                        let last = loop {
                            match rest.next().unwrap() {
                                c if c.is_ascii_alphabetic() => break c,
                                c => number.push(c),
                            }
                        };
                        match (last, number.as_str()) {
                            ('A', up) => {
                                let top = self.lines.len().saturating_sub(self.rows);
                                self.row = self.row.saturating_sub(up.parse().unwrap()).max(top);
                            }
                            ('K', "") => self.lines[self.row].truncate(self.column),
                            ('J', "") => {
                                self.lines[self.row].truncate(self.column);
                                self.lines.truncate(self.row + 1);
                            }
                            ('l', "?7") => self.wraps = false,
                            ('h', "?7") => self.wraps = true,
                            ('m', _) => {}
                            other => panic!("{other:?}"),
                        }
                    }
                    c => {
                        let width = columns(c.encode_utf8(&mut [0; 4]));
                        if self.column + width > self.columns {
                            assert!(self.wraps, "a line of bars is too long");
                            self.column = 0;
                            self.down();
                        }
                        let line = &mut self.lines[self.row];
                        line.resize(line.len().max(self.column + width), ' ');
                        line[self.column] = c;
                        // The second half of a wide character.
                        line[self.column + 1..self.column + width].fill('\0');
                        self.column += width;
                    }
                }
            }
        }

        fn text(&self) -> String {
            let lines = self
                .lines
                .iter()
                .map(|line| line.iter().filter(|c| **c != '\0').collect::<String>());
            lines
                .map(|line| line.trim_end().to_owned())
                .collect::<Vec<_>>()
                .join("\n")
        }
    }

    struct Setup {
        bars: Bars,
        sink: Sink,
        hands: Hands,
        glass: Glass,
    }

    fn setup(rows: usize, columns: usize, tasks: usize, color: bool) -> Setup {
        let (sink, hands) = (Sink::default(), Hands::default());
        let terminal = Terminal {
            stderr_is_terminal: true,
            dumb: false,
            color,
            unicode: true,
        };
        let size = Box::new(move || (rows, columns));
        let bars = Bars::new(Box::new(sink.clone()), size, hands.clock(), terminal, tasks);
        Setup {
            bars,
            sink,
            hands,
            glass: Glass::new(rows, columns),
        }
    }

    impl Setup {
        fn look(&mut self) -> String {
            self.bars.0.draw();
            self.read()
        }

        fn read(&mut self) -> String {
            self.glass.feed(&self.sink.take());
            self.glass.text()
        }
    }

    fn progress(task: usize, percent: f64, stage: &str) -> Event<'_> {
        Event::Progress {
            task,
            job: "j",
            status: "running",
            progress: Some(percent),
            stage: Some(stage),
        }
    }

    #[test]
    fn one_fill() {
        let mut it = setup(24, 80, 1, false);
        assert_eq!(it.look(), "");
        it.bars.event(Event::Begin {
            task: 0,
            label: "report.docx",
        });
        it.bars
            .event(progress(0, 42.9, "Matching \u{1b}[2J\u{202e}placeholders"));
        it.hands.advance(12_000);
        assert_eq!(
            it.look(),
            "report.docx  ━━━━━───────  42%  Matching [2Jplaceholders                   0:12\n"
        );
        let retry = Event::Retry {
            task: 0,
            job: None,
            reason: "503",
            wait: Duration::from_secs(3),
        };
        it.bars.event(retry);
        assert!(it.look().contains("again in 3 s: 503"));
        it.bars.event(Event::Download {
            task: 0,
            job: "j",
            received: 0,
            total: Some(4 << 20),
        });
        it.hands.advance(1000);
        it.bars.event(Event::Download {
            task: 0,
            job: "j",
            received: 1 << 20,
            total: Some(4 << 20),
        });
        assert!(
            it.look().contains(" 25%  1.0 of 4.0 MiB, 1.0 MiB/s, 3 s left"),
            "{}",
            it.look()
        );
        it.bars.event(Event::Finished {
            task: 0,
            job: None,
            status: "completed",
            detail: Some("out.docx"),
        });
        it.bars.close();
        assert_eq!(it.read(), "");
        it.bars.event(progress(0, 1.0, "late"));
        it.bars.close();
        assert_eq!(it.look(), "");
        assert!(it.glass.wraps);
    }

    #[test]
    fn the_rate_and_what_is_left() {
        let mut it = setup(24, 120, 1, false);
        it.bars.event(Event::Begin { task: 0, label: "a" });
        for second in 0..20 {
            it.bars.event(Event::Upload {
                task: 0,
                sent: second << 20,
                total: 40 << 20,
            });
            it.hands.advance(1000);
        }
        assert!(
            it.look().contains("uploading 19.0 of 40.0 MiB, "),
            "{}",
            it.look()
        );
        assert!(it.look().contains(" left"), "{}", it.look());
    }

    #[test]
    fn two_hundred_in_a_small_terminal() {
        let mut it = setup(24, 80, 200, true);
        let labels: Vec<String> = (0..200)
            .map(|task| format!("工事報告書-📄-{task}.docx"))
            .collect();
        for (task, label) in labels.iter().enumerate() {
            it.bars.event(Event::Begin { task, label });
            it.bars.event(progress(task, task as f64 / 2.0, "Writing"));
        }
        let text = it.look();
        assert_eq!(text.lines().count(), 22);
        assert!(text.contains("0/200 done, 200 running"), "{text}");
        for task in 0..200 {
            let status = if task % 50 == 0 { "failed" } else { "completed" };
            it.bars.event(Event::Finished {
                task,
                job: None,
                status,
                detail: Some("x.docx"),
            });
            if task % 7 == 0 {
                it.look();
            }
        }
        it.bars.event(progress(7, 50.0, "late"));
        it.bars.event(Event::Finished {
            task: 7,
            job: None,
            status: "failed",
            detail: None,
        });
        let text = it.look();
        assert!(
            text.contains("200/200 done, 4 failed") && !text.contains("late"),
            "{text}"
        );
        it.bars.close();
        let text = it.read();
        assert_eq!(text.trim_end().lines().count(), 200, "{text}");
        assert!(
            text.starts_with("✗ 工事報告書-📄-0.docx  failed: x.docx\n✓ 工事報告書-📄-1.docx  x.docx\n"),
            "{text}"
        );
    }

    #[test]
    fn every_size_holds() {
        for columns in 1..130 {
            for rows in [1, 2, 3, 4, 10] {
                let mut it = setup(rows, columns, 5, true);
                it.bars.event(Event::Begin {
                    task: 0,
                    label: "工事報告書の長い名前.docx",
                });
                it.bars.event(progress(
                    0,
                    100.0,
                    "段階 with a long long description that does not end before the terminal does",
                ));
                it.bars.event(Event::Begin {
                    task: 1,
                    label: "b.docx",
                });
                it.bars.event(Event::Upload {
                    task: 1,
                    sent: 1 << 20,
                    total: 3 << 30,
                });
                it.bars.event(Event::Retry {
                    task: 2,
                    job: None,
                    reason: "connection reset by peer",
                    wait: WINDOW,
                });
                it.bars.event(Event::Begin { task: 3, label: "" });
                it.hands.advance(5000);
                // The glass objects to lines that are too long.
                assert!(
                    it.look().lines().count() <= rows,
                    "{rows} × {columns}: {}",
                    it.glass.text()
                );
            }
        }
    }

    #[test]
    fn others_write_between() {
        let mut it = setup(24, 40, 2, false);
        it.bars.event(Event::Begin { task: 0, label: "a" });
        it.look();
        let mut sink = it.sink.clone();
        it.bars.aside(&mut || {
            let _ = io::Write::write_all(&mut sink, b"error: something\r\n");
        });
        let text = it.look();
        assert!(text.starts_with("error: something\na"), "{text}");
        drop(it.bars);
        it.glass.feed(&it.sink.take());
        assert_eq!(it.glass.text(), "error: something\n");
    }

    #[test]
    fn a_narrower_terminal_is_cleared_of_wrapped_lines() {
        let width = Arc::new(AtomicUsize::new(80));
        let (sink, hands) = (Sink::default(), Hands::default());
        let terminal = Terminal {
            stderr_is_terminal: true,
            dumb: false,
            color: true,
            unicode: false,
        };
        let seen = Arc::clone(&width);
        let size = Box::new(move || (24, seen.load(Ordering::Relaxed)));
        let bars = Bars::new(Box::new(sink.clone()), size, hands.clock(), terminal, 1);
        bars.event(progress(0, 50.0, "x"));
        bars.0.draw();
        let wide = sink.take();
        let long = wide.lines().map(visible).max().unwrap_or(0);
        width.store(30, Ordering::Relaxed);
        bars.0.draw();
        let narrow = sink.take();
        assert!(narrow.starts_with("\x1b[3A\r\x1b[J"), "{long} {narrow:?}");
        assert!(wide.is_ascii() && narrow.is_ascii());
    }

    #[test]
    fn nothing_is_written_when_nothing_changes() {
        let mut it = setup(24, 80, 1, false);
        it.bars.event(progress(0, 50.0, "x"));
        it.look();
        it.hands.advance(50);
        it.bars.0.draw();
        assert_eq!(it.sink.take(), "");
    }
}
