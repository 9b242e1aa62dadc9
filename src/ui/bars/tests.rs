//! Bars on a model of a terminal: one that wraps lines anew when its width changes, and one that cuts them.

use std::sync::atomic::{AtomicUsize, Ordering};

use super::super::testing::Captured;
use super::*;
use crate::sanitize::columns;

/// A terminal as far as bars need one: it wraps, scrolls, and knows the few sequences that are used.
struct Glass {
    columns: usize,
    rows: usize,
    reflows: bool,
    lines: Vec<Row>,
    row: usize,
    column: usize,
    wraps: bool,
}

#[derive(Clone, Default)]
struct Row {
    cells: Vec<char>,
    /// The next row goes on with this line.
    goes_on: bool,
}

impl Glass {
    fn new(rows: usize, columns: usize, reflows: bool) -> Self {
        Glass {
            columns,
            rows,
            reflows,
            lines: vec![Row::default()],
            row: 0,
            column: 0,
            wraps: true,
        }
    }

    fn down(&mut self) {
        self.row += 1;
        if self.row == self.lines.len() {
            self.lines.push(Row::default());
        }
    }

    fn resize(&mut self, columns: usize) {
        self.columns = columns;
        if !self.reflows {
            self.lines
                .iter_mut()
                .for_each(|line| line.cells.truncate(columns));
            return;
        }
        // The cursor is on an empty line of its own.
        let mut whole: Vec<Vec<char>> = vec![Vec::new()];
        for line in &self.lines {
            whole.last_mut().unwrap().extend(&line.cells);
            if !line.goes_on {
                whole.push(Vec::new());
            }
        }
        whole.pop();
        self.lines.clear();
        for line in whole {
            let rows: Vec<&[char]> = if line.is_empty() {
                vec![&[]]
            } else {
                line.chunks(columns).collect()
            };
            for (at, row) in rows.iter().enumerate() {
                self.lines.push(Row {
                    cells: row.to_vec(),
                    goes_on: at + 1 < rows.len(),
                });
            }
        }
        self.row = self.lines.len() - 1;
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
                    self.control(last, &number);
                }
                c => self.put(c),
            }
        }
    }

    fn control(&mut self, last: char, number: &str) {
        match (last, number) {
            ('A', up) => {
                let top = self.lines.len().saturating_sub(self.rows);
                self.row = self.row.saturating_sub(up.parse().unwrap_or(1)).max(top);
            }
            ('K', "") => {
                self.lines[self.row].cells.truncate(self.column);
                self.lines[self.row].goes_on = false;
            }
            ('J', "") => {
                self.lines[self.row].cells.truncate(self.column);
                self.lines.truncate(self.row + 1);
            }
            ('l', "?7") => self.wraps = false,
            ('h', "?7") => self.wraps = true,
            ('m', _) => {}
            other => panic!("{other:?}"),
        }
    }

    fn put(&mut self, c: char) {
        let width = columns(c.encode_utf8(&mut [0; 4]));
        if self.column + width > self.columns {
            assert!(self.wraps, "a line of bars is too long");
            self.lines[self.row].goes_on = true;
            self.column = 0;
            self.down();
        }
        let cells = &mut self.lines[self.row].cells;
        cells.resize(cells.len().max(self.column + width), ' ');
        cells[self.column] = c;
        // The second half of a wide character.
        cells[self.column + 1..self.column + width].fill('\0');
        self.column += width;
    }

    fn text(&self) -> String {
        let lines = self
            .lines
            .iter()
            .map(|line| line.cells.iter().filter(|c| **c != '\0').collect::<String>());
        lines
            .map(|line| line.trim_end().to_owned())
            .collect::<Vec<_>>()
            .join("\n")
    }
}

struct Setup {
    bars: Bars,
    sink: Captured,
    glass: Glass,
    columns: Arc<AtomicUsize>,
}

fn terminal() -> Terminal {
    Terminal {
        stderr_is_terminal: true,
        stdout_is_terminal: false,
        reflows: true,
        dumb: false,
        color: false,
        unicode: true,
    }
}

fn setup_on(rows: usize, columns: usize, tasks: usize, terminal: Terminal) -> Setup {
    let sink = Captured::default();
    let width = Arc::new(AtomicUsize::new(columns));
    let seen = Arc::clone(&width);
    let size = Box::new(move || (rows, seen.load(Ordering::Relaxed)));
    let out = sink.clone();
    let paint = Box::new(move |bytes: &[u8]| std::io::Write::write_all(&mut out.clone(), bytes).is_ok());
    let bars = Bars::new(size, paint, terminal, tasks);
    Setup {
        bars,
        sink,
        glass: Glass::new(rows, columns, terminal.reflows),
        columns: width,
    }
}

fn setup(rows: usize, columns: usize, tasks: usize) -> Setup {
    setup_on(rows, columns, tasks, terminal())
}

impl Setup {
    fn look(&mut self) -> String {
        lock(&self.bars.0).paint();
        self.read()
    }

    fn read(&mut self) -> String {
        self.glass.feed(&self.sink.take());
        self.glass.text()
    }

    fn resize(&mut self, columns: usize) {
        self.columns.store(columns, Ordering::Relaxed);
        self.glass.resize(columns);
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

fn finished(task: usize, status: &'static str) -> Event<'static> {
    Event::Finished {
        task,
        job: None,
        status,
        detail: Some("x.docx"),
    }
}

#[test]
fn one_fill() {
    let mut it = setup(24, 80, 1);
    assert_eq!(it.look(), "");
    it.bars.event(Event::Begin {
        task: 0,
        label: "report.docx",
    });
    it.bars
        .event(progress(0, 42.9, "Matching \u{1b}[2J\u{202e}placeholders"));
    assert_eq!(
        it.look(),
        "report.docx  ━━━━━━──────  42%  00:00:00  Matching [2Jplaceholders\n"
    );
    let wait = Duration::from_secs(300);
    it.bars.event(Event::Retry {
        task: 0,
        job: None,
        reason: "503",
        wait,
    });
    assert!(
        it.look().contains(": 503") && it.look().contains("trying again at "),
        "{}",
        it.look()
    );
    for received in [0, 1 << 20] {
        it.bars.event(Event::Download {
            task: 0,
            job: "j",
            received,
            total: Some(4 << 20),
        });
    }
    assert!(
        it.look().contains(" 25%  00:00:00  1.00 MiB of 4.00 MiB, "),
        "{}",
        it.look()
    );
    it.bars.event(finished(0, "completed"));
    lock(&it.bars.0).clear();
    assert_eq!(it.read(), "");
    it.bars.event(progress(0, 1.0, "late"));
    assert_eq!(it.look(), "");
    assert!(it.glass.wraps);
}

#[test]
fn two_hundred_in_a_small_terminal() {
    let mut it = setup(24, 80, 200);
    let labels: Vec<String> = (0..200)
        .map(|task| format!("工事報告書-📄-{task}.docx"))
        .collect();
    for (task, label) in labels.iter().enumerate() {
        it.bars.event(Event::Begin { task, label });
        it.bars.event(progress(task, task as f64 / 2.0, "Writing"));
    }
    let text = it.look();
    assert_eq!(text.lines().count(), 13, "{text}");
    // The mean of 0 to 99.5 percent.
    assert!(
        text.contains("… and 189 more\n0 of 200  ") && text.contains(" 50%"),
        "{text}"
    );
    for task in 0..200 {
        it.bars.event(finished(
            task,
            if task % 50 == 0 { "failed" } else { "completed" },
        ));
        if task % 7 == 0 {
            it.look();
        }
    }
    it.bars.event(progress(7, 50.0, "late"));
    it.bars.event(finished(7, "failed"));
    let text = it.look();
    assert!(
        text.contains("200 of 200, 4 failed") && text.contains("100%") && !text.contains("late"),
        "{text}"
    );
    lock(&it.bars.0).clear();
    let text = it.read();
    assert_eq!(text, "");
}

#[test]
fn every_size_holds() {
    for columns in 1..130 {
        for rows in [1, 2, 3, 4, 10] {
            let mut it = setup(rows, columns, 5);
            it.bars.event(Event::Begin {
                task: 0,
                label: "工事報告書の長い名前.docx",
            });
            let long = "段階 with a long long description that does not end before the terminal does";
            it.bars.event(progress(0, 100.0, long));
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
                wait: TICK * 50,
            });
            it.bars.event(Event::Begin { task: 3, label: "" });
            it.bars.event(Event::Download {
                task: 4,
                job: "j",
                received: 7,
                total: None,
            });
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
    let mut it = setup(24, 40, 2);
    it.bars.event(Event::Begin { task: 0, label: "a" });
    it.look();
    let mut sink = it.sink.clone();
    it.bars.aside(&mut || {
        let _ = std::io::Write::write_all(&mut sink, b"error: something\r\n");
    });
    let text = it.look();
    assert!(text.starts_with("error: something\na"), "{text}");
    drop(it.bars);
    it.glass.feed(&it.sink.take());
    assert_eq!(it.glass.text(), "error: something\n");
}

#[test]
fn no_line_of_the_user_is_lost_and_no_row_of_ours_is_left_when_the_width_changes() {
    for reflows in [true, false] {
        let mut it = setup_on(
            24,
            100,
            3,
            Terminal {
                reflows,
                ..terminal()
            },
        );
        let mut user = String::new();
        for line in 0..6 {
            user.push_str(&format!("line {line}\n"));
        }
        it.glass.feed(&user.replace('\n', "\r\n"));
        for task in 0..3 {
            it.bars.event(Event::Begin {
                task,
                label: "quality-plan.docx",
            });
            it.bars.event(progress(
                task,
                50.0,
                "Matching the placeholders of the template with the documents",
            ));
        }
        for columns in [100, 40, 80, 20, 200, 33, 100] {
            it.resize(columns);
            let text = it.look();
            assert!(text.starts_with(&user), "{reflows} {columns}: {text}");
            assert_eq!(text.lines().count(), 6 + 4, "{reflows} {columns}: {text}");
        }
        lock(&it.bars.0).clear();
        assert_eq!(it.read(), user);
    }
}

#[test]
fn a_terminal_not_known_to_reflow_loses_no_line_even_where_it_does() {
    let mut it = setup_on(
        24,
        100,
        1,
        Terminal {
            reflows: false,
            ..terminal()
        },
    );
    it.glass.reflows = true;
    it.glass.feed("mine\r\n");
    it.bars.event(Event::Begin {
        task: 0,
        label: "a.docx",
    });
    it.bars.event(progress(
        0,
        50.0,
        "Matching the placeholders of the template with the documents",
    ));
    it.look();
    it.resize(30);
    assert!(it.look().starts_with("mine\n"), "{}", it.glass.text());
}

#[test]
fn nothing_is_written_when_nothing_changes_or_the_terminal_is_busy() {
    let mut it = setup(24, 80, 1);
    it.bars.event(Event::Begin { task: 0, label: "a" });
    it.bars.event(progress(0, 50.0, "x"));
    it.look();
    lock(&it.bars.0).paint();
    assert_eq!(it.sink.take(), "");

    let busy = Bars::new(Box::new(|| (24, 80)), Box::new(|_| false), terminal(), 2);
    busy.event(Event::Begin { task: 0, label: "a" });
    lock(&busy.0).paint();
    // A frame that was left out is not taken for shown.
    assert!(lock(&busy.0).screen.drawn.is_empty());
}
