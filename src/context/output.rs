//! Standard output, standard error and progress of one command. Lines and bars never write over each other.

use std::cell::{Cell, RefCell};
use std::ffi::OsStr;
use std::io;
use std::rc::Rc;

use serde::Serialize;

use crate::config::Settings;
use crate::diagnostics::Diagnostics;
use crate::error::{Error, Kind, Result};
use crate::ui::{self, Event, LineMark, Progress, Reporter, Terminal, TextTable};

/// Where a command writes.
pub struct Output {
    /// Whether results are JSON objects.
    pub json: bool,
    quiet: bool,
    verbosity: u8,
    progress: Progress,
    terminal: Terminal,
    stdout_color: bool,
    annotations: bool,
    reporter: Rc<RefCell<Option<Box<dyn Reporter>>>>,
    /// Standard output carries a document, so that objects go to standard error.
    stdout_is_document: Cell<bool>,
    stdout_is_terminal: bool,
    /// Standard output has no reader any more (`| head`).
    reader_gone: Cell<bool>,
}

/// Writes where no bars are.
fn aside(reporter: &RefCell<Option<Box<dyn Reporter>>>, write: &mut dyn FnMut()) {
    match reporter.borrow().as_ref() {
        Some(reporter) => reporter.aside(write),
        None => write(),
    }
}

impl Output {
    /// The output that the settings ask for.
    pub fn new(settings: &Settings) -> Self {
        Output {
            json: settings.json,
            quiet: settings.quiet,
            verbosity: settings.verbose,
            progress: settings.progress,
            terminal: settings.terminal,
            stdout_color: settings.out_color,
            annotations: settings.annotations,
            reporter: Rc::default(),
            stdout_is_document: Cell::new(false),
            stdout_is_terminal: settings.stdout_is_terminal,
            reader_gone: Cell::new(false),
        }
    }

    /// Standard output carries a document from now on.
    pub fn give_stdout_to_document(&self) {
        self.stdout_is_document.set(true);
    }

    /// Whether results are printed in the order given: a person at a terminal sees each as soon as it is
    /// there.
    pub fn keeps_order(&self) -> bool {
        self.json || !self.stdout_is_terminal
    }

    /// Whether what there is to say of a result is said beside it: a person sees both streams.
    pub fn tells_beside(&self) -> bool {
        !self.keeps_order() && self.terminal.stderr_is_terminal
    }

    /// Starts to show the progress of so many fills or jobs.
    pub fn start(&self, tasks: usize) {
        self.reporter
            .replace(Some(ui::reporter(self.progress, self.terminal, tasks)));
    }

    /// Ends the progress; the terminal is as it was.
    pub fn close(&self) {
        self.reporter.take();
    }

    /// Shows an event.
    pub fn event(&self, event: Event<'_>) {
        if let Some(reporter) = self.reporter.borrow().as_ref() {
            reporter.event(event);
        }
    }

    fn aside(&self, write: &mut dyn FnMut()) {
        aside(&self.reporter, write);
    }

    /// Writes lines of `--debug` to standard error, for as long as there is somebody who has some.
    pub fn debug_lines(&self) -> impl Fn(&str) + 'static {
        let (reporter, color) = (Rc::clone(&self.reporter), self.terminal.color);
        move |text| aside(&reporter, &mut || ui::err_line(LineMark::Debug, text, color))
    }

    /// Writes a line of results.
    ///
    /// # Errors
    /// [`Kind::Local`]. A reader that has gone is no error: nothing more is printed, the work goes on.
    pub fn line(&self, line: &str) -> Result<()> {
        self.write(&mut || ui::out_line(line))
    }

    /// The same of a path, which may be no UTF-8: byte for byte, so that a script can use it.
    ///
    /// # Errors
    /// As [`Output::line`].
    pub fn path(&self, line: &OsStr) -> Result<()> {
        self.write(&mut || ui::out_bytes(&[line.as_encoded_bytes(), b"\n"].concat()))
    }

    /// Writes a value as one line of JSON.
    ///
    /// # Errors
    /// As [`Output::line`].
    pub fn json(&self, value: &impl Serialize) -> Result<()> {
        // By way of a value, so that a field that alloo adds replaces the service's field of that name.
        let text = serde_json::to_value(value).and_then(|value| ui::json_text(&value));
        let text = text.map_err(|error| Error::new(Kind::Defect, "cannot write JSON").because(error))?;
        if self.stdout_is_document.get() {
            self.aside(&mut || ui::err_raw(&text));
            return Ok(());
        }
        self.line(&text)
    }

    /// Writes a table, unless it is empty.
    ///
    /// # Errors
    /// As [`Output::line`].
    pub fn table(&self, table: &TextTable) -> Result<()> {
        if table.is_empty() {
            return Ok(());
        }
        let text = table.render(ui::out_columns(), self.stdout_color);
        self.write(&mut || ui::out_bytes(text.as_bytes()))
    }

    fn write(&self, write: &mut dyn FnMut() -> io::Result<()>) -> Result<()> {
        if self.reader_gone.get() {
            return Ok(());
        }
        let mut written = Ok(());
        self.aside(&mut || written = write());
        match written {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {
                self.reader_gone.set(true);
                Ok(())
            }
            Err(error) => Err(Error::new(Kind::Local, "cannot write to standard output").because(error)),
            Ok(()) => Ok(()),
        }
    }

    fn mark(&self, mark: LineMark, text: &str) {
        self.aside(&mut || ui::err_line(mark, text, self.terminal.color));
    }

    /// A warning on standard error.
    pub fn warn(&self, text: &str) {
        self.mark(LineMark::Warning, text);
    }

    /// A note on standard error, unless `--quiet`.
    pub fn note(&self, text: &str) {
        if !self.quiet {
            self.mark(LineMark::Note, text);
        }
    }

    /// A note for so many `-v`.
    pub fn verbose(&self, level: u8, text: &str) {
        if self.verbosity >= level {
            self.mark(LineMark::Note, text);
        }
    }

    /// An error that does not end the command.
    pub fn error(&self, error: &Error) {
        let diagnostics = Diagnostics {
            json: self.json,
            color: self.terminal.color,
            annotations: self.annotations,
        };
        self.aside(&mut || diagnostics.print(error));
    }

    /// A line on standard error, without a mark, unless `--quiet` or `--json`.
    pub fn summary_line(&self, text: &str) {
        if !self.quiet {
            self.closing_line(text);
        }
    }

    /// A line for people on standard error, without a mark; none where results are JSON.
    pub fn closing_line(&self, text: &str) {
        if !self.json {
            self.aside(&mut || ui::err_text(text));
        }
    }
}
