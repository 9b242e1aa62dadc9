//! The tools: names, what they are for, and their arguments.

use std::sync::Arc;

use rmcp::model::{JsonObject, Tool, ToolAnnotations};
use serde_json::{Value, json};

/// What an agent can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ToolKind {
    ListProjects,
    ListDocuments,
    InspectTemplate,
    StartFill,
    GetFillStatus,
    WaitForFill,
    DownloadFilled,
    DiffDocuments,
    ExplainFilled,
}

use ToolKind as T;

impl ToolKind {
    pub(super) const ALL: [ToolKind; 9] = [
        T::ListProjects,
        T::ListDocuments,
        T::InspectTemplate,
        T::StartFill,
        T::GetFillStatus,
        T::WaitForFill,
        T::DownloadFilled,
        T::DiffDocuments,
        T::ExplainFilled,
    ];

    pub(super) fn name(self) -> &'static str {
        match self {
            T::ListProjects => "list_projects",
            T::ListDocuments => "list_documents",
            T::InspectTemplate => "inspect_template",
            T::StartFill => "start_fill",
            T::GetFillStatus => "get_fill_status",
            T::WaitForFill => "wait_for_fill",
            T::DownloadFilled => "download_filled",
            T::DiffDocuments => "diff_documents",
            T::ExplainFilled => "explain_filled",
        }
    }

    pub(super) fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tool| tool.name() == name)
    }

    /// The command behind it.
    pub(super) fn verb(self) -> &'static str {
        match self {
            T::ListProjects => "projects",
            T::ListDocuments => "documents",
            T::InspectTemplate => "inspect",
            T::StartFill => "fill",
            T::GetFillStatus => "status",
            T::WaitForFill => "wait",
            T::DownloadFilled => "download",
            T::DiffDocuments => "diff",
            T::ExplainFilled => "explain",
        }
    }

    /// Whether a call can cost money.
    pub(super) fn spends(self) -> bool {
        self == T::StartFill
    }

    /// Whether it gives a list, under `data`.
    pub(super) fn is_list(self) -> bool {
        matches!(self, T::ListProjects | T::ListDocuments)
    }

    fn title(self) -> &'static str {
        match self {
            T::ListProjects => "List projects",
            T::ListDocuments => "List documents",
            T::InspectTemplate => "Inspect a template",
            T::StartFill => "Start a fill",
            T::GetFillStatus => "Look at a fill",
            T::WaitForFill => "Wait for a fill",
            T::DownloadFilled => "Download a filled document",
            T::DiffDocuments => "Compare a template with its result",
            T::ExplainFilled => "Explain filled values",
        }
    }

    fn description(self) -> &'static str {
        match self {
            T::ListProjects => "Lists the projects of the vault: data, has_more, total.",
            T::ListDocuments => {
                "Lists the documents of the vault, of one project or of all: data, has_more, total."
            }
            T::InspectTemplate => {
                "Lists the slots of a Word template, offline and free: what a fill may write, and what is wrong with it."
            }
            T::StartFill => {
                "Starts a fill of a Word template from the documents of the vault; gives job_id. Costs money once: \
                 repeating the call with the same template and scope within 24 hours gives the same job and costs \
                 nothing. To fill the same template again, give another idempotency_key. Then call wait_for_fill."
            }
            T::GetFillStatus => {
                "Looks once at a fill: status, progress, progress_stage, error_code, error_message."
            }
            T::WaitForFill => {
                "Waits until a fill has ended, and reports progress. Cancelling it, or its time running out, stops \
                 the waiting, not the fill: call it again. Then call download_filled."
            }
            T::DownloadFilled => {
                "Downloads and verifies the result of a completed fill; gives output (its path), bytes, sha256. An \
                 existing file is kept unless force is true."
            }
            T::DiffDocuments => {
                "Compares a template with its filled result, offline: what was written slot by slot, what stayed open, \
                 and whether anything else changed."
            }
            T::ExplainFilled => {
                "Says where the values of a filled document come from (document, place, quote), and why slots stayed \
                 open."
            }
        }
    }

    /// Name, JSON type, description and whether it is required, of each argument.
    fn arguments(self) -> &'static [(&'static str, &'static str, &'static str, bool)] {
        const TEMPLATE: (&str, &str, &str, bool) =
            ("template", "string", "Path of a .docx below the roots", true);
        const JOB: (&str, &str, &str, bool) = ("job_id", "string", "The job, as start_fill gave it", true);
        const LIMIT: (&str, &str, &str, bool) =
            ("limit", "integer", "At most so many, 1 to 1000 (100)", false);
        const CONTAINS: (&str, &str, &str, bool) = (
            "name_contains",
            "string",
            "Only names that contain this text, in any case",
            false,
        );
        match self {
            T::ListProjects => &[CONTAINS, LIMIT],
            T::ListDocuments => &[
                ("project_id", "string", "Only documents of this project", false),
                CONTAINS,
                LIMIT,
            ],
            T::InspectTemplate => &[TEMPLATE],
            T::StartFill => &[
                TEMPLATE,
                (
                    "project_id",
                    "string",
                    "Fill from this project's documents",
                    false,
                ),
                ("document_ids", "array", "Fill from these documents", false),
                (
                    "idempotency_key",
                    "string",
                    "A key of one's own, 1 to 255 of A-Z a-z 0-9 _ - . :",
                    false,
                ),
            ],
            T::GetFillStatus => &[JOB],
            T::WaitForFill => &[
                JOB,
                (
                    "timeout_seconds",
                    "integer",
                    "Stop waiting after this time, 1 to 86400 (600)",
                    false,
                ),
            ],
            T::DownloadFilled => &[
                JOB,
                (
                    "output",
                    "string",
                    "Path of the new file, or of a folder, below the roots",
                    false,
                ),
                ("force", "boolean", "Replace an existing file", false),
            ],
            T::DiffDocuments => &[
                TEMPLATE,
                (
                    "result",
                    "string",
                    "Path of the filled .docx below the roots",
                    true,
                ),
            ],
            T::ExplainFilled => &[
                (
                    "result",
                    "string",
                    "Path of the filled .docx below the roots",
                    true,
                ),
                ("slot", "string", "Only this slot, by its label", false),
            ],
        }
    }

    /// The names of its arguments.
    pub(super) fn argument_names(self) -> Vec<&'static str> {
        self.arguments().iter().map(|argument| argument.0).collect()
    }

    fn input_schema(self) -> JsonObject {
        let mut properties = JsonObject::new();
        for (name, kind, description, _) in self.arguments() {
            let mut property = json!({"type": kind, "description": description});
            if *kind == "array" {
                property["items"] = json!({"type": "string"});
            }
            properties.insert((*name).to_owned(), property);
        }
        let required = self.arguments().iter().filter(|argument| argument.3);
        let required: Vec<&str> = required.map(|argument| argument.0).collect();
        object(json!({
            "type": "object", "properties": properties, "required": required, "additionalProperties": false,
        }))
    }

    /// Fields are those of the API; which of them are there depends on the state of the job.
    fn output_schema(self) -> JsonObject {
        let text = json!({"type": ["string", "null"]});
        let properties = match self {
            T::ListProjects | T::ListDocuments => json!({
                "data": {"type": "array", "items": {"type": "object"}},
                "has_more": {"type": "boolean"}, "total": {"type": "integer"},
            }),
            T::InspectTemplate | T::DiffDocuments | T::ExplainFilled => json!({"slots": {"type": "array"}}),
            T::StartFill => json!({"job_id": text, "status": text, "replayed": {"type": "boolean"}}),
            T::GetFillStatus | T::WaitForFill => json!({
                "job_id": text, "status": text, "progress": {"type": ["number", "null"]}, "progress_stage": text,
                "error_code": text, "error_message": text,
            }),
            T::DownloadFilled => json!({
                "job_id": text, "output": text, "bytes": {"type": "integer"}, "sha256": text,
            }),
        };
        object(json!({"type": "object", "properties": properties}))
    }

    /// The tool as it is listed.
    pub(super) fn describe(self) -> Tool {
        let writes = matches!(self, T::StartFill | T::DownloadFilled);
        let is_local = matches!(self, T::InspectTemplate | T::DiffDocuments | T::ExplainFilled);
        let annotations = ToolAnnotations::with_title(self.title())
            .read_only(!writes)
            .destructive(self == T::DownloadFilled)
            .idempotent(true)
            .open_world(!is_local);
        Tool::new(self.name(), self.description(), Arc::new(self.input_schema()))
            .with_title(self.title())
            .with_raw_output_schema(Arc::new(self.output_schema()))
            .with_annotations(annotations)
    }
}

fn object(value: Value) -> JsonObject {
    match value {
        Value::Object(object) => object,
        _ => JsonObject::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tool_is_found_by_its_name_and_described() {
        for tool in ToolKind::ALL {
            assert_eq!(ToolKind::from_name(tool.name()), Some(tool));
            let described = serde_json::to_value(tool.describe()).unwrap();
            assert_eq!(described["inputSchema"]["type"], "object");
            assert_eq!(described["annotations"]["title"], described["title"]);
        }
    }
}
