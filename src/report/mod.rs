//! The report of one or many fills as a file for people and programs: JSON, Markdown for a pull request, HTML
//! for a reviewer.
//!
//! Pure: reports in, text out. What documents and services say is cleaned of control and direction
//! characters, and escaped for the form.

mod fill;
mod html;
mod markdown;
mod requirement;

use std::path::Path;

use serde::Serialize;

use crate::error::{Error, Kind, Result};

pub use fill::{ReportedFill, tally, told};
pub use markdown::{cell as markdown_cell, markdown_table};
pub use requirement::{Requirement, open_labels};

/// The form of a report's file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReportForm {
    /// For programs.
    Json,
    /// To paste into a pull request.
    Markdown,
    /// A page of its own.
    Html,
}

impl ReportForm {
    /// The form that a file's ending names.
    ///
    /// # Errors
    /// A usage error for any other ending.
    pub fn of(file: &Path) -> Result<Self> {
        let ending = file.extension().map(|ending| ending.to_ascii_lowercase());
        match ending.as_deref().and_then(std::ffi::OsStr::to_str) {
            Some("json") => Ok(ReportForm::Json),
            Some("md" | "markdown") => Ok(ReportForm::Markdown),
            Some("html" | "htm") => Ok(ReportForm::Html),
            _ => Err(Error::new(
                Kind::Usage,
                format!("a report cannot be written as {}", file.display()),
            )
            .hint("name a file that ends in .json, .md or .html")),
        }
    }

    /// The file's text.
    ///
    /// # Errors
    /// A defect, where a report cannot be written as JSON.
    pub fn render(self, fills: &[ReportedFill]) -> Result<String> {
        match self {
            ReportForm::Json => {
                #[derive(Serialize)]
                struct File<'a> {
                    fills: &'a [ReportedFill],
                }
                serde_json::to_string_pretty(&File { fills })
                    .map(|text| text + "\n")
                    .map_err(|error| Error::new(Kind::Defect, "cannot write the report").because(error))
            }
            ReportForm::Markdown => Ok(markdown::render(fills)),
            ReportForm::Html => Ok(html::render(fills)),
        }
    }
}

#[cfg(test)]
mod tests {
    use alloo_docx::fill_report::{FillReport, ReportedSlot, SlotState, UnreadDocument, ValueSource};

    use super::*;

    pub(super) fn fills() -> Vec<ReportedFill> {
        let slot = |label: &str, heading: &str, state, value: Option<&str>, why: Option<&str>| ReportedSlot {
            id: format!("word/document.xml#{label}"),
            label: label.into(),
            heading: Some(heading.into()),
            state,
            value: value.map(Into::into),
            source: value.map(|_| ValueSource {
                document: "Harbour Tunnel/brief.docx".into(),
                place: Some("row 2".into()),
                quote: Some("Client | Port <Authority>".into()),
            }),
            why: why.map(Into::into),
        };
        let report = FillReport {
            slots: vec![
                slot(
                    "Client",
                    "1 Parties",
                    SlotState::Filled,
                    Some("Port & <b>Authority</b>\nSecond line"),
                    None,
                ),
                slot(
                    "Premium",
                    "2 Money",
                    SlotState::Open,
                    None,
                    Some("not found in any document used"),
                ),
                slot(
                    "Signature",
                    "3 Sign-off",
                    SlotState::ByHand,
                    None,
                    Some("to be completed by hand"),
                ),
            ],
            unread: vec![UnreadDocument {
                document: "scan|1.pdf".into(),
                why: "it has no text".into(),
            }],
        };
        let mut fill = ReportedFill::new("rfi.docx", report);
        fill.result = Some("rfi-filled.docx".into());
        fill.job_id = Some("9b2d1f64-58a2-4c8e-9a37-3f0f5f4f9f10".into());
        vec![fill]
    }

    #[test]
    fn the_ending_names_the_form_and_another_is_a_usage_error() {
        let of = |file: &str| ReportForm::of(Path::new(file));
        assert_eq!(of("a/r.JSON").unwrap(), ReportForm::Json);
        assert_eq!(of("r.md").unwrap(), ReportForm::Markdown);
        assert_eq!(of("r.html").unwrap(), ReportForm::Html);
        for other in ["report", "r.txt", ".md", ""] {
            assert_eq!(of(other).unwrap_err().kind(), Kind::Usage, "{other}");
        }
    }

    #[test]
    fn json_holds_the_names_of_the_contract() {
        let text = ReportForm::Json.render(&fills()).unwrap();
        let value: serde_json::Value = serde_json::from_str(&text).unwrap();
        let fill = &value["fills"][0];
        assert_eq!(fill["template"], "rfi.docx");
        assert_eq!(fill["result"], "rfi-filled.docx");
        assert_eq!(fill["job_id"], "9b2d1f64-58a2-4c8e-9a37-3f0f5f4f9f10");
        assert_eq!(fill["counts"]["by_hand"], 1);
        assert_eq!(fill["slots"][0]["source"]["quote"], "Client | Port <Authority>");
        assert_eq!(fill["slots"][1]["state"], "open");
        assert_eq!(fill["unread"][0]["document"], "scan|1.pdf");
    }

    #[test]
    fn a_tally_names_what_a_hand_must_do_only_where_there_is_something() {
        let mut counts = fills()[0].counts;
        assert_eq!(tally(&counts), "1 filled, 1 open, 1 to be completed by hand");
        counts.by_hand = 0;
        assert_eq!(tally(&counts), "1 filled, 1 open");
    }
}
