//! An error as the user sees it: lines for people, the JSON object, or an annotation of GitHub Actions.

use crate::error::Error;
use crate::sanitize::clean;
use crate::ui::{self, LineMark};

/// In which form errors are printed.
#[derive(Debug, Clone, Copy)]
pub struct Diagnostics {
    /// As one JSON object.
    pub json: bool,
    /// In colour.
    pub color: bool,
    /// Also as an annotation that GitHub Actions shows.
    pub annotations: bool,
}

impl Diagnostics {
    /// Prints an error, once.
    pub fn print(&self, error: &Error) {
        if error.is_reported() {
            return;
        }
        self.annotate(error);
        if self.json {
            if let Ok(text) = ui::json_text(&error.to_json()) {
                ui::err_raw(&text);
            }
            return;
        }
        ui::err_line(LineMark::Error, &line(error), self.color);
        if let Some(hint) = error.get_hint() {
            ui::err_line(LineMark::Hint, hint, self.color);
        }
    }

    /// Prints the annotation alone, where GitHub Actions runs the command.
    pub fn annotate(&self, error: &Error) {
        if self.annotations {
            ui::err_raw(&annotation(error));
        }
    }
}

/// The error's line: which of several templates or jobs it is about, what went wrong, and the code.
fn line(error: &Error) -> String {
    let mut text = error.to_string();
    match (error.get_template(), error.get_job()) {
        (Some(template), _) if !text.contains(template) => text = format!("{template}: {text}"),
        (None, Some(job)) if !text.contains(job) => text = format!("job {job}: {text}"),
        _ => {}
    }
    if let Some(code) = error.get_code().filter(|code| !text.contains(code)) {
        text.push_str(&format!(" [{code}]"));
    }
    text
}

/// The workflow command that makes an annotation of an error, on the template where it is about one.
fn annotation(error: &Error) -> String {
    let mut text = error.to_string();
    if let Some(hint) = error.get_hint() {
        text.push_str("\nhint: ");
        text.push_str(hint);
    }
    // Only the command itself may write a line break.
    let lines: Vec<String> = text.lines().map(|line| clean(line).into_owned()).collect();
    let mut properties = format!("title=alloo%3A {}", error.kind().name());
    if let Some(template) = error.get_template().filter(|template| *template != "-") {
        properties = format!("file={},{properties}", property(template));
    }
    format!("::error {properties}::{}", data(&lines.join("\n")))
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(&clean(text)).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Kind;

    #[test]
    fn foreign_text_ends_no_command() {
        let error = Error::new(Kind::FillFailed, "100 % wrong\n::set-output name=x::y\u{1b}[2J")
            .hint("look")
            .template("a,b:c\n.docx");
        assert_eq!(
            annotation(&error),
            "::error file=a%2Cb%3Ac .docx,title=alloo%3A fill_failed::100 %25 wrong%0A::set-output name=x::y[2J%0Ahint: look"
        );
    }
}
