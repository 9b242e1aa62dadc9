//! What GitHub Actions shows of a command: failures as annotations, and a table in the job's summary.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;

use crate::error::Error;
use crate::ui;

/// The workflow command that makes an annotation of an error, on the template where it is about one.
pub(super) fn annotation(error: &Error) -> String {
    let mut text = error.to_string();
    if let Some(hint) = error.get_hint() {
        text.push_str("\nhint: ");
        text.push_str(hint);
    }
    // A line break is the command's to write, not the text's.
    let lines: Vec<String> = text.lines().map(|line| ui::clean(line).into_owned()).collect();
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
    data(&ui::clean(text)).replace(':', "%3A").replace(',', "%2C")
}

/// One template in the summary.
pub(super) struct Row {
    pub(super) template: String,
    /// The job, once there is one.
    pub(super) job: Option<String>,
    /// Where the result is or what went wrong.
    pub(super) end: Result<String, String>,
}

/// Appends the table to the job's summary.
pub(super) fn summarise(path: &Path, rows: &BTreeMap<usize, Row>) -> std::io::Result<()> {
    let mut text = String::from("### alloo\n\n| | Template | Result | Job |\n|---|---|---|---|\n");
    for row in rows.values() {
        let (sign, end) = match &row.end {
            Ok(end) => ("✅", end),
            Err(end) => ("❌", end),
        };
        let job = row.job.as_deref().unwrap_or_default();
        text.push_str(&format!(
            "| {sign} | {} | {} | {} |\n",
            cell(&row.template),
            cell(end),
            cell(job)
        ));
    }
    let failed = rows.values().filter(|row| row.end.is_err()).count();
    text.push_str(&format!("\n{} of {} failed\n\n", failed, rows.len()));
    let mut file = std::fs::OpenOptions::new().append(true).create(true).open(path)?;
    file.write_all(text.as_bytes())
}

/// Text that is no Markdown and no HTML.
fn cell(text: &str) -> String {
    let mut cell = String::new();
    for c in ui::clean(text).chars() {
        match c {
            '&' => cell.push_str("&amp;"),
            '<' => cell.push_str("&lt;"),
            '>' => cell.push_str("&gt;"),
            '\\' | '|' | '`' | '*' | '_' | '[' | ']' | '~' | '#' | '@' | '!' => {
                cell.push_str(&format!("&#{};", u32::from(c)));
            }
            c => cell.push(c),
        }
    }
    cell
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Kind;

    #[test]
    fn what_others_wrote_ends_no_command_and_no_cell() {
        let error = Error::new(Kind::FillFailed, "100 % wrong\n::set-output name=x::y\u{1b}[2J")
            .hint("look")
            .template("a,b:c\n.docx");
        assert_eq!(
            annotation(&error),
            "::error file=a%2Cb%3Ac .docx,title=alloo%3A fill_failed::100 %25 wrong%0A::set-output name=x::y[2J%0Ahint: look"
        );
        assert_eq!(cell("a|b <img> [x](y)"), "a&#124;b &lt;img&gt; &#91;x&#93;(y)");
    }
}
